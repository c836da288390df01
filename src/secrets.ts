import { readEnvironmentSecrets } from './aliyun/credentials.ts'
import { readProxySecrets } from './http/proxies.ts'
import { findSecrets, type Given } from './inputs.ts'
import type { Runner } from './runner.ts'

/** Keeps every secret of the inputs and the environment out of the log, before anything is read or said. */
export function maskSecrets({ env, mask }: Runner, given: Given): void {
  for (const secret of [...findSecrets(given), ...readEnvironmentSecrets(env), ...readProxySecrets(env)]) mask(secret)
}
