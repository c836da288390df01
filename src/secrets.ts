import { readEnvironmentSecrets } from './aliyun/credentials.ts'
import { readProxySecrets } from './http/proxies.ts'
import { readSecrets } from './inputs.ts'
import type { Runner } from './runner.ts'

/** Keeps every secret of the inputs and the environment out of the log, before anything is read or said. */
export function maskSecrets({ input, env, mask }: Runner): void {
  const given = [...readSecrets(input, env), ...readEnvironmentSecrets(env), ...readProxySecrets(env)]
  const own = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  for (const secret of own ? [...given, own] : given) mask(secret)
}
