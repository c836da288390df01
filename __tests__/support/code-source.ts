import { type Identity, makeDescription, makeKey } from '../../src/pai/identity.ts'
import { type CodeSource, codeSourceSchema } from '../../src/pai/schema.ts'

/** The identity of the vector in the create specification. */
export const identity: Identity = {
  workspaceId: '4321',
  repo: 'codeup:codeup.example:99d1/acme/train',
  branch: 'main',
  commit: '44da109b59f8596152987eaa8f3b2487bb72ea63',
  mountPath: '/root/code/',
  cloneType: null,
  accessibility: 'PRIVATE',
  displayNameTemplate: '{repo}-{ref}-{sha12}',
  attempt: null,
  name: null,
}

export const cloneUrl = 'https://codeup.example/acme/train.git'

/** A stored item with the fields and the marker of `of`, as the API sends it, decoded; `given` replaces API fields. */
export function makeItem(given: Readonly<Record<string, unknown>> = {}, of: Identity = identity): CodeSource {
  return codeSourceSchema('pt-read').parse({
    CodeSourceId: 'code-1',
    WorkspaceId: of.workspaceId,
    DisplayName: 'train-main',
    Description: makeDescription('text', { key: makeKey(of), by: '1.1.0123abcd', scope: '01234567' }),
    CodeRepo: cloneUrl,
    CodeRepoUserName: 'reader',
    CodeRepoAccessToken: 'pt-read',
    CodeBranch: of.branch,
    CodeCommit: of.commit,
    MountPath: of.mountPath,
    ...(of.cloneType === null ? {} : { CloneType: of.cloneType }),
    Accessibility: of.accessibility,
    GmtCreateTime: '2026-01-02T03:04:05Z',
    ...given,
  })
}
