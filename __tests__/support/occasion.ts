import type { Emulator } from '../../emulator/emulator.ts'
import { type EventFacts, pullRequest, push } from './event.ts'
import { addCommit, addFiles, addTag } from './history.ts'
import type { Scenario } from './scenario.ts'
import type { Workflow } from './workflow.ts'

/** The event that a workflow waits for, after what it needs has been prepared, and the commit that is to be registered. */
export interface Occasion {
  readonly event: EventFacts
  readonly commit: string
  /** Inputs of a `workflow_call`. */
  readonly inputs: Readonly<Record<string, string>>
}

/** What the jobs of the documentation take from their repository. */
const jobFile = JSON.stringify({
  DisplayName: 'train',
  JobType: 'PyTorchJob',
  UserCommand: 'python train.py',
  JobSpecs: [{ Type: 'Worker', PodCount: 1, EcsSpec: 'ecs.gn7i-c8g1.2xlarge', Image: 'registry/train:1' }],
})

/** Makes the event happen that the workflow runs on: it is derived from its `on`. */
export function makeOccasion(workflow: Workflow, { bare, name }: Scenario): Occasion {
  const [trigger = ''] = Object.keys(workflow.events)
  const commit = addFiles(bare, 'refs/heads/main', { 'job.json': jobFile, 'vision/train.py': 'pass\n' })
  const main = 'refs/heads/main'
  switch (trigger) {
    case 'push': {
      if (Object(workflow.events['push']).tags === undefined) return { event: push(main, commit), commit, inputs: {} }
      const tag = addTag(bare, 'v1.0.0', commit, 'annotated')
      return { event: push('refs/tags/v1.0.0', tag), commit, inputs: {} }
    }
    case 'pull_request': {
      const head = addCommit(bare, 'refs/heads/topic', commit)
      const merge = addCommit(bare, 'refs/pull/7/merge', commit)
      return {
        event: pullRequest({ number: 7, head, merge, headRef: 'topic', from: name }),
        commit: head,
        inputs: {},
      }
    }
    case 'schedule':
    case 'workflow_dispatch':
      return { event: { eventName: trigger, sha: commit, ref: main, payload: { ref: main } }, commit, inputs: {} }
    case 'workflow_call':
      return { event: push(main, commit), commit, inputs: { workspace: 'vision_prod' } }
    default:
      throw new Error(`${workflow.title}: there is no occasion for ${trigger}`)
  }
}

/** Values for the secrets that the documentation names, in either spelling. */
export function makeSecrets({ codeup, github, pai }: Emulator): Readonly<Record<string, string>> {
  return {
    CODEUP_TOKEN: codeup.token,
    CODEUP_READ_TOKEN: codeup.readToken,
    'codeup-token': codeup.token,
    'codeup-read-token': codeup.readToken,
    ALIBABA_CLOUD_ACCESS_KEY_ID: pai.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: pai.accessKeySecret,
    PAI_GITHUB_TOKEN: github.personalToken,
  }
}

/** The inputs that are different here: no server of the documentation is reached, and the emulated STS knows one role. */
export function makeAddresses(
  { codeup, pai, sts }: Emulator,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const role = given['role-to-assume'] === undefined ? {} : { 'role-to-assume': sts.roleArn }
  const endpoints = { 'pai-endpoint': pai.endpoint, 'sts-endpoint': sts.endpoint, 'codeup-endpoint': codeup.endpoint }
  return { ...endpoints, ...role }
}

/** Adds what the documentation's workflows suppose of the services. */
export function prepare({ pai }: Emulator): void {
  pai.addWorkspace({ id: '4322', name: 'vision_dev', status: 'ENABLED' })
}
