import * as z from 'zod/mini'
import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import { type CredentialSource, findSecretParts } from './credentials.ts'
import { findSmallFile } from './small-file.ts'

/** Where profiles are, and what is done with the secrets in them. */
export interface ProfileFiles {
  /** `config.json` of the aliyun CLI; null when it is switched off or there is no home directory. */
  readonly cli: string | null
  /** The ini file of the SDKs; null as above. */
  readonly ini: string | null
  /** Called with every secret of the profile before anything else happens. */
  mask(secret: string): void
}

type Fields = Readonly<Record<string, string>>
/** What a profile stands for; never another profile. */
export type ProfileSource = Exclude<CredentialSource, { kind: 'profile' }>

const Config = z.object({ profiles: z.array(z.record(z.string(), z.unknown())) })

/** Names of the fields: as in the ini file of the SDKs → as in the configuration of the CLI. */
const renamed = new Map([
  ['type', 'mode'],
  ['role_arn', 'ram_role_arn'],
  ['role_name', 'ram_role_name'],
])
const modes = new Map([
  ['access_key', 'AK'],
  ['ram_role_arn', 'RamRoleArn'],
  ['ecs_ram_role', 'EcsRamRole'],
])
const refused = new Map([
  ['External', 'it runs a program of its own choice'],
  ['OAuth', 'it is made by signing in with a browser'],
  ['CloudSSO', 'it is made by signing in with a browser'],
])

/** The files of this environment ("Default credential provider chain", Alibaba Cloud SDK documentation). */
export function findProfileFiles(env: Readonly<Record<string, string | undefined>>): Omit<ProfileFiles, 'mask'> {
  const home = env['HOME'] || env['USERPROFILE'] || null
  const isOff = env['ALIBABA_CLOUD_CLI_PROFILE_DISABLED']?.toLowerCase() === 'true'
  return {
    cli: home === null || isOff ? null : `${home}/.aliyun/config.json`,
    ini: env['ALIBABA_CLOUD_CREDENTIALS_FILE'] || (home === null ? null : `${home}/.alibabacloud/credentials`),
  }
}

/**
 * Reads the named profile: from the configuration of the aliyun CLI, else from the ini file of the SDKs.
 * @throws ActionError `E_NO_CREDENTIALS` for a profile that is missing, incomplete or of a mode that is not supported;
 * no message shows what a file holds
 */
export async function readProfile(name: string, files: ProfileFiles): Promise<ProfileSource> {
  const shown = `The profile ${excerpt(name, 80)}`
  const fromCli = files.cli === null ? null : await findCliProfile(name, files.cli)
  const fields = fromCli ?? (files.ini === null ? null : await findIniProfile(name, files.ini))
  const path = fromCli === null ? files.ini : files.cli
  if (fields === null) {
    const places = [files.cli, files.ini].filter((place) => place !== null).map((place) => excerpt(place))
    throw new ActionError('E_NO_CREDENTIALS', `${shown} is not in ${places.join(' or ') || 'any file'}.`, {
      hint: 'Check ALIBABA_CLOUD_PROFILE, and HOME: a container or a service may have another home directory.',
    })
  }
  for (const [key, value] of Object.entries(fields))
    if (/secret|token$|access_key_id|private/.test(key)) files.mask(value)
  for (const part of findSecretParts(fields['credentials_uri'] ?? '')) files.mask(part)
  return sourceOf(fields, `${shown[0]?.toLowerCase()}${shown.slice(1)} of ${excerpt(path ?? '')}`)
}

function sourceOf(fields: Fields, origin: string): ProfileSource {
  const { mode = '' } = fields
  const need = (key: string): string => {
    const value = fields[key]
    if (value !== undefined) return value
    throw new ActionError('E_NO_CREDENTIALS', `${key} is missing in ${origin}; ${excerpt(mode, 40)} needs it.`)
  }
  const key = (securityToken: string | null) => ({
    accessKeyId: need('access_key_id'),
    accessKeySecret: need('access_key_secret'),
    securityToken,
  })
  const policy = fields['policy'] ?? null
  if (mode === 'AK') return { kind: 'static', origin, credentials: key(null) }
  if (mode === 'StsToken') return { kind: 'static', origin, credentials: key(need('sts_token')) }
  if (mode === 'RamRoleArn') {
    const [credentials, externalId] = [key(fields['sts_token'] ?? null), fields['external_id'] ?? null]
    return { kind: 'role', origin, credentials, roleArn: need('ram_role_arn'), externalId, policy }
  }
  if (mode === 'OIDC') {
    const [roleArn, providerArn] = [need('ram_role_arn'), need('oidc_provider_arn')]
    return { kind: 'oidc', origin, roleArn, providerArn, tokenFile: need('oidc_token_file'), policy }
  }
  if (mode === 'CredentialsURI') return { kind: 'uri', origin, uri: need('credentials_uri') }
  if (mode === 'EcsRamRole') return { kind: 'ecs', origin, roleName: fields['ram_role_name'] ?? null }
  const why = refused.get(mode) ?? 'this action does not know it'
  throw new ActionError(
    'E_NO_CREDENTIALS',
    `The mode ${excerpt(mode, 40) || '(none)'} of ${origin} is not used: ${why}.`,
    {
      hint: 'Supported are AK, StsToken, RamRoleArn, OIDC, CredentialsURI and EcsRamRole; in an ini file access_key, ram_role_arn and ecs_ram_role.',
    },
  )
}

async function findCliProfile(name: string, path: string): Promise<Fields | null> {
  const text = await findSmallFile('The configuration of the aliyun CLI', path)
  if (text === null) return null
  const config = parseConfig(text)
  if (config === null) {
    throw new ActionError('E_NO_CREDENTIALS', `The configuration of the aliyun CLI, ${excerpt(path)}, is not valid.`)
  }
  const profile = config.profiles.find((candidate) => candidate['name'] === name)
  if (profile === undefined) return null
  // The CLI writes every field, empty where it has no value.
  const given = Object.entries(profile).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  return Object.fromEntries(given.map(([key, value]) => [key, String(value).trim()]))
}

function parseConfig(text: string): z.infer<typeof Config> | null {
  try {
    return Config.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

async function findIniProfile(name: string, path: string): Promise<Fields | null> {
  const text = await findSmallFile('The credentials file', path)
  const section = text === null ? null : findSection(text, name)
  if (section === null) return null
  const fields = Object.fromEntries(Object.entries(section).map(([key, value]) => [renamed.get(key) ?? key, value]))
  const mode = fields['mode'] ?? ''
  return { ...fields, mode: modes.get(mode) ?? mode }
}

/** The `key = value` lines under `[name]`; lines that begin with `#` or `;` are comments. Null when there is no such section. */
function findSection(text: string, name: string): Fields | null {
  let current: string | null = null
  let found: Record<string, string> | null = null
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    current = /^\[(.*)\]$/.exec(line)?.[1]?.trim() ?? current
    if (current !== name) continue
    found ??= {}
    const [, key, value] = /^([^#;=[][^=]*)=\s*(.*)$/.exec(line) ?? []
    if (key !== undefined && value) found[key.trimEnd()] = value
  }
  return found
}
