/** The task with the packages of the action as their pages show them. Bundled by ncc, as their users do. */
import * as core from '@actions/core'
import { context, getOctokit } from '@actions/github'
import { request } from 'undici'
import { z } from 'zod'
import { sign } from '../../../src/aliyun/signature.ts'

const Inputs = z.object({
  region: z.string().min(1),
  workspace: z.string().regex(/^\d+$/),
  accessKeyId: z.string().min(1),
  accessKeySecret: z.string().min(1),
  endpoint: z.url(),
})
const Page = z.object({
  CodeSources: z.array(z.object({ CodeSourceId: z.string(), DisplayName: z.string(), CodeCommit: z.string() })),
})

async function run(): Promise<void> {
  const inputs = Inputs.parse({
    region: core.getInput('region'),
    workspace: core.getInput('workspace'),
    accessKeyId: core.getInput('access-key-id'),
    accessKeySecret: core.getInput('access-key-secret'),
    endpoint: core.getInput('pai-endpoint'),
  })
  core.setSecret(inputs.accessKeySecret)
  const octokit = getOctokit(core.getInput('github-token'))
  core.debug(`GitHub's API is ready: ${octokit.rest.repos !== undefined}`)
  const { host, origin } = new URL(inputs.endpoint)
  const signed = sign(
    {
      method: 'GET',
      host,
      path: ['api', 'v1', 'codesources'],
      query: { WorkspaceId: inputs.workspace, DisplayName: `${context.repo.repo}-main`, PageSize: '100' },
      action: 'ListCodeSources',
      version: '2021-02-04',
      body: null,
    },
    { accessKeyId: inputs.accessKeyId, accessKeySecret: inputs.accessKeySecret, securityToken: null },
    { date: Date.now(), nonce: crypto.randomUUID() },
  )
  const answer = await request(origin + signed.path, { headers: signed.headers })
  const page = Page.parse(await answer.body.json())
  const found = page.CodeSources.find(({ CodeCommit }) => CodeCommit === context.sha)
  if (found === undefined) throw new Error('There is no code source.')
  core.setOutput('code-source-id', found.CodeSourceId)
  core.setOutput('display-name', found.DisplayName)
  await core.summary.addRaw(found.CodeSourceId).write()
}

run().catch((error: Error) => core.setFailed(error))
