import { findSecrets, type Inputs, parseInputs, readGiven } from '../../src/inputs.ts'

type Texts = Readonly<Record<string, string>>

/** Parses inputs as a workflow gives them: what is not named is empty, as the runner passes it. */
export function parseGiven(given: Texts, env: Texts = {}): Inputs {
  return parseInputs(readGiven((name) => given[name] ?? '', env))
}

/** What a run with these inputs masks before it parses them, sorted. */
export function findGivenSecrets(given: Texts, env: Texts = {}): string[] {
  return findSecrets(readGiven((name) => given[name] ?? '', env)).sort()
}

/** Inputs with a region and a workspace, and whatever else is given. */
export function makeInputs(given: Texts = {}): Inputs {
  return parseGiven({ region: 'cn-hangzhou', workspace: '4321', ...given })
}

/** Inputs that mirror to Codeup. */
export function makeMirrorInputs(given: Texts = {}): Inputs {
  return makeInputs({ 'codeup-token': 'pt-write', 'code-repo-access-token': 'pt-read', ...given })
}

/** What `region: cn-hangzhou` and `workspace: 4321` alone stand for, as the product specification says. */
export const defaultInputs: Inputs = {
  region: 'cn-hangzhou',
  workspace: '4321',
  branch: null,
  commit: null,
  pullRequestCommit: 'head',
  accessibility: 'PRIVATE',
  displayName: null,
  description: null,
  mountPath: '/root/code/',
  cloneType: null,
  ifExists: 'reuse',
  keep: null,
  mirror: 'auto',
  mirrorStrategy: 'auto',
  pin: 'auto',
  force: false,
  lfs: 'auto',
  codeupToken: null,
  codeupOrganizationId: null,
  codeupRepository: '{owner}/{repo}',
  codeupVisibility: 'private',
  codeupUsername: null,
  codeupEndpoint: 'https://openapi-rdc.aliyuncs.com',
  codeRepo: null,
  codeRepoUsername: null,
  codeRepoAccessToken: null,
  verify: true,
  roleToAssume: null,
  oidcProviderArn: null,
  audience: 'sts.aliyuncs.com',
  roleSessionName: null,
  roleDurationSeconds: 900,
  accessKeyId: null,
  accessKeySecret: null,
  securityToken: null,
  githubToken: null,
  paiEndpoint: null,
  stsEndpoint: null,
  onMissingCredentials: 'auto',
  allowForkCode: false,
  dryRun: false,
  timeout: 900_000,
  maxAttempts: 5,
  summary: true,
}
