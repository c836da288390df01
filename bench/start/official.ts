/** The task with Alibaba Cloud's own client. Bundled by ncc, as its users do. */
import * as core from '@actions/core'
import openapi from '@alicloud/openapi-core'

interface Page {
  readonly CodeSources: readonly { CodeSourceId: string; DisplayName: string; CodeCommit: string }[]
}

async function run(): Promise<void> {
  const accessKeySecret = core.getInput('access-key-secret')
  core.setSecret(accessKeySecret)
  const { host, protocol } = new URL(core.getInput('pai-endpoint'))
  const client = new openapi.default(
    new openapi.$OpenApiUtil.Config({
      accessKeyId: core.getInput('access-key-id'),
      accessKeySecret,
      endpoint: host,
      protocol: protocol.slice(0, -1),
      regionId: core.getInput('region'),
    }),
  )
  const { body } = await client.callApi(
    new openapi.$OpenApiUtil.Params({
      action: 'ListCodeSources',
      version: '2021-02-04',
      protocol: protocol.slice(0, -1),
      pathname: '/api/v1/codesources',
      method: 'GET',
      authType: 'AK',
      style: 'ROA',
      reqBodyType: 'json',
      bodyType: 'json',
    }),
    new openapi.$OpenApiUtil.OpenApiRequest({
      query: { WorkspaceId: core.getInput('workspace'), DisplayName: 'train-main', PageSize: '100' },
    }),
    {} as Parameters<typeof client.callApi>[2],
  )
  const found = (body as Page).CodeSources.find(({ CodeCommit }) => CodeCommit === process.env['GITHUB_SHA'])
  if (found === undefined) throw new Error('There is no code source.')
  core.setOutput('code-source-id', found.CodeSourceId)
  core.setOutput('display-name', found.DisplayName)
  await core.summary.addRaw(found.CodeSourceId).write()
}

run().catch((error: Error) => core.setFailed(error))
