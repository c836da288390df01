import type { Clock } from '../http/clock.ts'
import type { Credentials } from './signature.ts'

/** Credentials as a source gave them, and how long they live from then on, in ms; null where that is not told. */
export interface Session {
  readonly credentials: Credentials
  readonly lifetimeMs: number | null
}

/** Why a service refused credentials: the session is over, or its own policy does not allow the action. */
export type Refusal = 'expired' | 'narrowed'

/** The credentials of one step, renewed as long as it takes. */
export interface CredentialsProvider {
  /** Credentials that live for minutes yet: the source is asked again before they end. @throws ActionError of the source */
  read(): Promise<Credentials>
  /**
   * Takes note that a call with these credentials was refused, and not executed. True when it is worth signing it again
   * with what `read` gives next: each reason is accepted once in a step.
   */
  replace(refused: Credentials, reason: Refusal): boolean
}

/** A source that can be asked again. */
export interface RenewableSource {
  /** False when a session of this source is as wide as its role from the start. */
  readonly canNarrow: boolean
  /** Asks for a session, with or without the policy of this action. */
  load(narrowed: boolean): Promise<Session>
  /** Called with why another session is asked for. */
  onRenewal(reason: string): void
}

/** A request signed now may travel, wait and be repeated as it is: it should not outlive its session. */
const reserveMs = 180_000
/** A source that has nothing newer, or does not answer, is left alone for a while. */
const pauseMs = 60_000

/** Provides credentials that nobody can renew. */
export function provideFixed(credentials: Credentials): CredentialsProvider {
  return { read: async () => credentials, replace: () => false }
}

/** Provides an access key that is given, and says in the log where it comes from. */
export function provideGiven(
  { origin, credentials }: { readonly origin: string; readonly credentials: Credentials },
  info: (line: string) => void,
): CredentialsProvider {
  info(`credentials: access key from ${origin}`)
  return provideFixed(credentials)
}

/** Provides the credentials of a source, asked for the first time now. @throws ActionError of the source */
export async function provideRenewed(clock: Pick<Clock, 'now'>, source: RenewableSource): Promise<CredentialsProvider> {
  const accepted = new Set<Refusal>()
  let narrowed = source.canNarrow
  let held = await load()
  let isRefused = false
  let notBefore = clock.now() + pauseMs
  let renewal: Promise<void> | null = null

  async function load() {
    const { credentials, lifetimeMs } = await source.load(narrowed)
    return { credentials, until: clock.now() + (lifetimeMs ?? Number.POSITIVE_INFINITY) }
  }

  async function renew(): Promise<void> {
    notBefore = clock.now() + pauseMs
    const asked = narrowed
    try {
      held = await load()
      // A call may have been refused meanwhile, for a policy that this session has as well.
      isRefused = narrowed !== asked
    } catch (error) {
      // What still lives is good enough; the source gets another chance after the pause.
      if (isRefused || clock.now() >= held.until) throw error
    }
  }

  return {
    async read() {
      const isShort = held.until - clock.now() < reserveMs && clock.now() >= notBefore
      if (isShort && !isRefused) source.onRenewal('the session ends soon')
      if (isShort || isRefused || renewal !== null) {
        renewal ??= renew().finally(() => {
          renewal = null
        })
        await renewal
      }
      return held.credentials
    },
    replace(refused, reason) {
      if (refused.accessKeyId !== held.credentials.accessKeyId) return true
      if (isRefused) return true
      if (accepted.has(reason) || (reason === 'narrowed' && !narrowed)) return false
      accepted.add(reason)
      if (reason === 'narrowed') narrowed = false
      isRefused = true
      source.onRenewal(reason === 'expired' ? 'the service says that it is over' : 'its policy may be too narrow')
      return true
    },
  }
}
