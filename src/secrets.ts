import { readEnvironmentSecrets } from './aliyun/credentials.ts'
import { readProxySecrets } from './http/proxies.ts'
import { readSecrets } from './inputs.ts'
import type { Runner } from './runner.ts'

/** Keeps every secret of the inputs and the environment out of the log, before anything is read or said. */
export function maskSecrets({ input, env, mask }: Runner): void {
  for (const secret of [...readSecrets(input, env), ...readEnvironmentSecrets(env), ...readProxySecrets(env)])
    mask(secret)
}
