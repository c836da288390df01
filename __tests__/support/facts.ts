import type { Facts } from '../../src/report/facts.ts'

export const sha = '44da109b59f8596152987eaa8f3b2487bb72ea63'

/** What is known after a first mirror and creation. */
export const done: Facts = {
  region: 'cn-hangzhou',
  workspaceId: '4321',
  workspaceName: 'vision_prod',
  codeSourceId: 'code-20260101-abc',
  displayName: 'train-main-44da109b59f8-c896f8',
  result: 'created',
  codeRepo: 'https://codeup.aliyun.com/acme/train.git',
  branch: 'main',
  codeCommit: sha,
  commit: sha,
  mountPath: '/root/code/',
  accessibility: 'PRIVATE',
  mirrored: 'pushed',
  mirrorStrategy: 'git',
  mirrorBytes: 1300,
  pinRef: `refs/tags/pai/${sha}`,
  codeupRepositoryId: '77',
  codeupWebUrl: 'https://codeup.aliyun.com/acme/train',
  requestId: 'R-1',
  repositoryUrl: 'https://github.com/octo/train',
  plan: [],
  timings: [{ kind: 'stage', title: 'Mirroring the commit to Codeup', start: 0, ms: 1234 }],
}
