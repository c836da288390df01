import type { Codeup, CodeupRepository } from '../codeup/codeup.ts'
import type { RefsAnswer } from '../git/ls-refs.ts'
import type { Remote } from '../git/remote.ts'
import type { Opening, Route } from '../git/route.ts'

/** What is asked before it is known to be needed. */
export interface EarlyQuestions {
  /** Path of the repository below the organization. */
  readonly path: string
  /** Clone URL that it most likely has; null: nothing tells. */
  readonly url: string | null
  /** The clone account; null: it is looked up. */
  readonly username: string | null
  /** What may push. */
  readonly token: string
  /** Refs that matter. */
  readonly names: readonly string[]
}

interface EarlyRooms {
  readonly codeup: Codeup
  readonly route: Route
  readRefs(remote: Remote, prefixes: readonly string[]): Promise<RefsAnswer>
}

/**
 * Asks Codeup for the repository and its refs at once, beside whatever else is under way, and returns both rooms with
 * the answers: the first look at each takes what is on its way, every later one asks anew. Nothing is changed by it.
 */
export function lookEarly<T extends EarlyRooms>(rooms: T, questions: EarlyQuestions): T {
  const { path, url, username, token: password, names } = questions
  const { codeup, route, readRefs } = rooms
  const found = codeup.findRepository(path)
  const account = username === null ? codeup.readCloneAccount() : Promise.resolve(username)
  const opened = url === null ? null : account.then((name) => route.open({ url, username: name, password }, names))
  let opening = opened
  // All are waited for later or, where everything is there already, never.
  for (const one of [found, account, opened]) one?.catch(() => undefined)
  let first: Promise<CodeupRepository | null> | null = found

  function takeFound(): Promise<CodeupRepository | null> | null {
    const taken = first
    first = null
    return taken
  }

  async function takeOpening(mirror: Remote): Promise<Opening | null> {
    const taken = opening
    opening = null
    const isSame = mirror.url === url && (await found) !== null
    const answer = isSame ? await taken : null
    return answer?.ok === true ? answer : null
  }

  return {
    ...rooms,
    codeup: {
      ...codeup,
      readCloneAccount: () => account,
      findRepository: (wanted) => takeFound() ?? codeup.findRepository(wanted),
      ensureRepository: async (wanted, made) => (await takeFound()) ?? codeup.ensureRepository(wanted, made),
    },
    route: {
      ...route,
      open: async (mirror, wanted) => (await takeOpening(mirror)) ?? route.open(mirror, wanted),
    },
    async readRefs(remote, prefixes) {
      // Its connection is free in a moment; another one would cost two round trips.
      await opened?.catch(() => undefined)
      return readRefs(remote, prefixes)
    },
  }
}
