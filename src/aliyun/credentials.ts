import { ActionError } from '../errors.ts'
import type { Credentials } from './signature.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the credentials of this step come from; one source supplies all values, they are never mixed. */
export type CredentialSource =
  | { readonly kind: 'static'; readonly origin: string; readonly credentials: Credentials }
  | { readonly kind: 'oidc'; readonly origin: string; readonly roleArn: string; readonly providerArn: string }

/** The inputs that credentials may come from. */
export interface CredentialInputs {
  readonly accessKeyId: string | null
  readonly accessKeySecret: string | null
  readonly securityToken: string | null
  readonly roleToAssume: string | null
  readonly oidcProviderArn: string | null
}

/** The three spellings that aliyun/configure-aliyun-credentials-action and its relatives export. */
const triples = [
  ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIBABA_CLOUD_SECURITY_TOKEN'],
  ['ALIBABACLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_SECRET', 'ALIBABACLOUD_SECURITY_TOKEN'],
  ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY', 'ALICLOUD_SECURITY_TOKEN'],
] as const

/**
 * Finds the first source that is given: inputs, inputs for OIDC, environment triples, environment ARNs with GitHub's OIDC.
 * An empty variable counts as not set: credential actions leave those behind. Null when there is none.
 * @throws ActionError `E_INPUT` that names the missing half of a pair
 */
export function findCredentialSource(inputs: CredentialInputs, env: Environment): CredentialSource | null {
  const { accessKeyId, accessKeySecret, securityToken, roleToAssume, oidcProviderArn } = inputs
  if (accessKeyId !== null && accessKeySecret !== null) {
    return { kind: 'static', origin: 'the inputs', credentials: { accessKeyId, accessKeySecret, securityToken } }
  }
  if (roleToAssume !== null && oidcProviderArn !== null) {
    return { kind: 'oidc', origin: 'the inputs', roleArn: roleToAssume, providerArn: oidcProviderArn }
  }
  for (const triple of triples) {
    const found = readTriple(triple, env)
    if (found !== null) return found
  }
  const roleArn = read(env, 'ALIBABA_CLOUD_ROLE_ARN')
  const providerArn = read(env, 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN')
  if (roleArn === null && providerArn === null) return null
  if (roleArn === null) throw half('ALIBABA_CLOUD_ROLE_ARN', 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN')
  if (providerArn === null) throw half('ALIBABA_CLOUD_OIDC_PROVIDER_ARN', 'ALIBABA_CLOUD_ROLE_ARN')
  return { kind: 'oidc', origin: 'ALIBABA_CLOUD_ROLE_ARN', roleArn, providerArn }
}

/** Every secret that a triple in the environment holds, to be masked first. */
export function readEnvironmentSecrets(env: Environment): string[] {
  return triples.flatMap(([, secret, token]) => [read(env, secret), read(env, token)]).filter((text) => text !== null)
}

function readTriple([id, secret, token]: (typeof triples)[number], env: Environment): CredentialSource | null {
  const [accessKeyId, accessKeySecret, securityToken] = [read(env, id), read(env, secret), read(env, token)]
  if (accessKeyId === null && accessKeySecret === null) return null
  if (accessKeyId === null) throw half(id, secret)
  if (accessKeySecret === null) throw half(secret, id)
  if (accessKeyId.startsWith('STS.') && securityToken === null) throw half(token, id)
  const illegal = [accessKeyId, accessKeySecret, securityToken ?? ''].some((text) => /[^\x21-\x7e]/.test(text))
  if (illegal)
    throw new ActionError('E_INPUT', `${id}, ${secret} or ${token} holds a character that is not printable ASCII.`)
  return { kind: 'static', origin: id, credentials: { accessKeyId, accessKeySecret, securityToken } }
}

function half(missing: string, given: string): ActionError {
  return new ActionError('E_INPUT', `The variable ${missing} is missing; ${given} needs it.`, {
    hint: 'Set both or neither; an empty variable counts as not set.',
  })
}

function read(env: Environment, name: string): string | null {
  return env[name]?.trim() || null
}
