import type { Http } from '../http/http.ts'
import type { CredentialSource } from './credentials.ts'
import { parseCredentialsUri, readCredentialsUri } from './credentials-uri.ts'
import { readInstanceRole } from './metadata.ts'
import { type OidcRequest, readJobToken, readTokenFile } from './oidc.ts'
import { type ProfileFiles, type ProfileSource, readProfile } from './profile.ts'
import { type CredentialsProvider, provideGiven, provideRenewed, type Session } from './provider.ts'
import { assumeRole, assumeRoleWithOidc, type SessionSettings } from './sts.ts'

/** What signing in needs besides the source. */
export interface SignInSettings extends SessionSettings {
  readonly http: Http
  /** Makes a way to the network past any proxy; closed after each use. */
  createDirectHttp(): Http
  /** Null when GitHub offers this job no OIDC token. */
  readonly oidc: OidcRequest | null
  readonly audience: string
  /** What this run needs, as the inline policy of a session; a source with a policy of its own keeps that. */
  readonly policy: string
  readonly files: Omit<ProfileFiles, 'mask'>
  /** Address of the ECS metadata service. */
  readonly metadataOrigin: string
}

/**
 * Signs in to Alibaba Cloud with the source that was found, and says in the log which one it is.
 * @throws ActionError as the source's reader does
 */
export async function openCredentials(found: CredentialSource, settings: SignInSettings): Promise<CredentialsProvider> {
  const { mask, info } = settings
  const source = found.kind === 'profile' ? await readProfile(found.name, { ...settings.files, mask }) : found
  if (source.kind === 'static') return provideGiven(source, info)
  let label = ''
  const provider = await provideRenewed(settings.http.clock, {
    canNarrow: (source.kind === 'oidc' || source.kind === 'role') && source.policy === null,
    async load(narrowed) {
      const { session, name } = await loadSession(source, narrowed, settings)
      label = name
      return session
    },
    onRenewal: (reason) => info(`credentials: asking for another session, ${reason}`),
  })
  info(`credentials: ${label}`)
  return provider
}

async function loadSession(
  source: Exclude<ProfileSource, { kind: 'static' }>,
  narrowed: boolean,
  settings: SignInSettings,
): Promise<{ session: Session; name: string }> {
  const { http, mask } = settings
  if (source.kind === 'uri') {
    const uri = parseCredentialsUri(source.uri, source.origin)
    const read = (way: Http) => readCredentialsUri(way, uri, source.origin, mask)
    const session = await (uri.protocol === 'https:' ? read(http) : directly(settings, read))
    return { session, name: `session of the server ${uri.host} (from ${source.origin})` }
  }
  if (source.kind === 'ecs') {
    const { roleName, session } = await directly(settings, (way) =>
      readInstanceRole({ origin: settings.metadataOrigin, http: way }, source.roleName, mask),
    )
    return { session, name: `session of the instance's role ${roleName} (from ${source.origin})` }
  }
  const policy = source.policy ?? (narrowed ? settings.policy : null)
  if (source.kind === 'role') {
    const session = await assumeRole(http, source, policy, settings)
    return { session, name: `session of ${source.roleArn} (from ${source.origin})` }
  }
  const { tokenFile } = source
  const readToken = () =>
    tokenFile === null ? readJobToken(http, settings.oidc, settings.audience) : readTokenFile(tokenFile)
  const session = await assumeRoleWithOidc(http, source, policy, settings, readToken)
  const by = tokenFile === null ? '' : ' with the token file of the cluster'
  return { session, name: `OIDC session of ${source.roleArn}${by} (from ${source.origin})` }
}

async function directly<T>(settings: SignInSettings, use: (http: Http) => Promise<T>): Promise<T> {
  const http = settings.createDirectHttp()
  try {
    return await use(http)
  } finally {
    await http.close()
  }
}
