import { ActionError } from '../errors.ts'
import type { Credentials } from './signature.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A role that is assumed with an OIDC token: GitHub's, or one that a file holds (RRSA). */
export interface OidcSource {
  readonly kind: 'oidc'
  readonly origin: string
  readonly roleArn: string
  readonly providerArn: string
  /** File with the token, written by the cluster the runner is in; null where GitHub is asked for one. */
  readonly tokenFile: string | null
  /** Inline policy that the source itself prescribes; null where this action narrows the session. */
  readonly policy: string | null
}

/** A role that is assumed with an access key. */
export interface RoleSource {
  readonly kind: 'role'
  readonly origin: string
  readonly credentials: Credentials
  readonly roleArn: string
  readonly externalId: string | null
  /** As for {@link OidcSource}. */
  readonly policy: string | null
}

/** Where credentials are read when it comes to it; one source supplies all values, they are never mixed. */
export type CredentialSource =
  | { readonly kind: 'static'; readonly origin: string; readonly credentials: Credentials }
  | OidcSource
  | RoleSource
  | { readonly kind: 'uri'; readonly origin: string; readonly uri: string }
  | { readonly kind: 'profile'; readonly origin: string; readonly name: string }
  /** The RAM role of the ECS instance; a null name is asked for. */
  | { readonly kind: 'ecs'; readonly origin: string; readonly roleName: string | null }

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
const [roleVariable, providerVariable, fileVariable] = [
  'ALIBABA_CLOUD_ROLE_ARN',
  'ALIBABA_CLOUD_OIDC_PROVIDER_ARN',
  'ALIBABA_CLOUD_OIDC_TOKEN_FILE',
]

/**
 * Finds the first source that is given, in the order of the product specification ("Which credentials"); null when there
 * is none. An empty variable counts as not set: credential actions leave those behind.
 * @throws ActionError `E_INPUT` that names the missing half of a pair
 */
export function findCredentialSource(inputs: CredentialInputs, env: Environment): CredentialSource | null {
  return fromInputs(inputs) ?? fromTriples(env) ?? fromArns(env) ?? fromPlaces(env)
}

/** Every secret that the environment holds for this step, to be masked first, used or not. */
export function readEnvironmentSecrets(env: Environment): string[] {
  const names = [...triples.flat(), 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  const values = names.map((name) => read(env, name))
  const uri = read(env, 'ALIBABA_CLOUD_CREDENTIALS_URI')
  return [...values, ...(uri === null ? [] : findSecretParts(uri))].filter((text) => text !== null)
}

/** A credentials server may know its clients by a parameter of its address, or by a part of the path that is no word. */
export function findSecretParts(uri: string): string[] {
  if (!URL.canParse(uri)) return []
  const { pathname, searchParams } = new URL(uri)
  const parts = pathname.split('/').filter((part) => part.length >= 16 && /\d/.test(part))
  return [...searchParams.values(), ...parts]
}

function fromInputs(inputs: CredentialInputs): CredentialSource | null {
  const { accessKeyId, accessKeySecret, securityToken, roleToAssume, oidcProviderArn } = inputs
  const origin = 'the inputs'
  if (accessKeyId !== null && accessKeySecret !== null) {
    return { kind: 'static', origin, credentials: { accessKeyId, accessKeySecret, securityToken } }
  }
  if (roleToAssume === null || oidcProviderArn === null) return null
  return { kind: 'oidc', origin, roleArn: roleToAssume, providerArn: oidcProviderArn, tokenFile: null, policy: null }
}

function fromTriples(env: Environment): CredentialSource | null {
  for (const [id, secret, token] of triples) {
    const [accessKeyId, accessKeySecret, securityToken] = [read(env, id), read(env, secret), read(env, token)]
    if (accessKeyId === null && accessKeySecret === null && securityToken === null) continue
    if (accessKeyId === null) throw half(id, accessKeySecret === null ? token : secret)
    if (accessKeySecret === null) throw half(secret, id)
    if (accessKeyId.startsWith('STS.') && securityToken === null) throw half(token, id)
    const illegal = [accessKeyId, accessKeySecret, securityToken ?? ''].some((text) => /[^\x21-\x7e]/.test(text))
    if (illegal)
      throw new ActionError('E_INPUT', `${id}, ${secret} or ${token} holds a character that is not printable ASCII.`)
    return { kind: 'static', origin: id, credentials: { accessKeyId, accessKeySecret, securityToken } }
  }
  return null
}

function fromArns(env: Environment): CredentialSource | null {
  const [roleArn, providerArn, tokenFile] = [
    read(env, roleVariable),
    read(env, providerVariable),
    read(env, fileVariable),
  ]
  if (roleArn === null && providerArn === null && tokenFile === null) return null
  if (roleArn === null) throw half(roleVariable, providerArn === null ? fileVariable : providerVariable)
  if (providerArn === null) throw half(providerVariable, roleVariable)
  return { kind: 'oidc', origin: roleVariable, roleArn, providerArn, tokenFile, policy: null }
}

function fromPlaces(env: Environment): CredentialSource | null {
  const uri = read(env, 'ALIBABA_CLOUD_CREDENTIALS_URI')
  if (uri !== null) return { kind: 'uri', origin: 'ALIBABA_CLOUD_CREDENTIALS_URI', uri }
  const name = read(env, 'ALIBABA_CLOUD_PROFILE')
  if (name !== null) return { kind: 'profile', origin: 'ALIBABA_CLOUD_PROFILE', name }
  // On a hosted runner the address belongs to somebody else's cloud.
  const isOwnMachine = read(env, 'RUNNER_ENVIRONMENT') === 'self-hosted'
  if (!isOwnMachine || read(env, 'ALIBABA_CLOUD_ECS_METADATA_DISABLED')?.toLowerCase() === 'true') return null
  return { kind: 'ecs', origin: 'the ECS metadata service', roleName: read(env, 'ALIBABA_CLOUD_ECS_METADATA') }
}

function half(missing: string, given: string): ActionError {
  return new ActionError('E_INPUT', `The variable ${missing} is missing; ${given} needs it.`, {
    hint: 'Set both or neither; an empty variable counts as not set.',
  })
}

function read(env: Environment, name: string): string | null {
  return env[name]?.trim() || null
}
