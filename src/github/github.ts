import { ActionError } from '../errors.ts'
import { readContainment } from '../git/ancestry.ts'
import { readRefs } from '../git/ls-refs.ts'
import { isCommit } from '../git/object-kind.ts'
import { parseSha, type Sha } from '../git/refs.ts'
import { cureOf, type Remote } from '../git/remote.ts'
import type { Http } from '../http/http.ts'
import { mostLooks, waitForReplica } from '../http/replica.ts'

/** The one thing of Octokit that is needed. */
interface Octokit {
  request(route: string, parameters: Record<string, string | number>): Promise<{ data: unknown }>
}

export interface GitHubOptions {
  readonly owner: string
  readonly repo: string
  /** The repository and what it is read with, in the API, too. */
  readonly remote: Remote
  /** Octokit is loaded when it is first asked. */
  createOctokit(): Promise<Octokit>
}

/** What has to be asked before the commit is known. */
export type Question =
  /** The tag of the event, whose object the event names. */
  | { readonly kind: 'tag'; readonly name: string; readonly object: Sha }
  /** The commit of the event and what may be the name of its branch, or that of a tag. */
  | { readonly kind: 'branch'; readonly name: string; readonly commit: Sha }
  /** A commit as somebody wrote it; `near` is the branch it probably stands on. */
  | { readonly kind: 'given'; readonly text: string; readonly near: string | null }

export interface Resolved {
  readonly commit: Sha
  /** The ref it was found by, `object` being the tag object of an annotated tag; null: on some other branch or tag. */
  readonly ref: { readonly kind: 'branch' | 'tag'; readonly name: string; readonly object: Sha } | null
}

export interface GitHub {
  /**
   * Resolves a question to a commit of this repository.
   * @throws ActionError `E_REF_NOT_FOUND`, `E_COMMIT_NOT_IN_REPO` (a commit of a fork's network only), `E_GITHUB_ACCESS`
   * or `E_THROTTLED`
   */
  resolve(question: Question): Promise<Resolved>
}

const missing: ReadonlySet<string> = new Set(['E_REF_NOT_FOUND', 'E_COMMIT_NOT_IN_REPO'])

/** Creates the reader of the GitHub repository. Refs come by git's own protocol: one request, and no API quota. */
export function createGitHub(http: Http, options: GitHubOptions): GitHub {
  const name = `${options.owner}/${options.repo}`

  async function refsBelow(prefixes: readonly string[]) {
    const answer = await readRefs(http, options.remote, prefixes)
    if (answer.ok) return answer
    throw new ActionError('E_GITHUB_ACCESS', `Reading the refs of ${name} was refused: ${answer.status}.`, {
      requestId: answer.requestId,
      ...cureOf(answer.status),
    })
  }

  /** What was just pushed can be missing on a replica for a moment: looks again before it is said to be missing. */
  async function lookAgain(look: () => Promise<Resolved>): Promise<Resolved> {
    for (let number = 1; ; number++) {
      try {
        return await look()
      } catch (error) {
        const isMissing = error instanceof ActionError && missing.has(error.code)
        if (!isMissing || number >= mostLooks) throw error
      }
      await waitForReplica(http.clock, number, http.signal)
    }
  }

  async function resolveTag(tag: string, object: Sha): Promise<Resolved> {
    const ref = `refs/tags/${tag}`
    const { refs, peeled } = await refsBelow([ref])
    const now = refs.get(ref)
    const commit = peeled.get(ref) ?? now
    if (now === undefined || commit === undefined || (now !== object && commit !== object))
      throw makeLost(tag, now !== undefined)
    return { commit, ref: { kind: 'tag', name: tag, object: now } }
  }

  /**
   * A branch is one of commits by git itself; a tag and a SHA that are given by hand may be of anything, and no job could check
   * that out. The tag of an event is one of a commit: the workflow itself was read from there.
   */
  async function requireCommit(what: string, object: Sha): Promise<void> {
    if (await isCommit(http, options.remote, object)) return
    throw new ActionError('E_INPUT', `${what} of ${name} stands for a tree or a file, not a commit.`, {
      hint: 'Tag a commit, or give another `commit`.',
    })
  }

  function makeLost(tag: string, isThere: boolean): ActionError {
    if (!isThere) return new ActionError('E_REF_NOT_FOUND', `The tag ${tag} does not exist in ${name} any more.`)
    return new ActionError('E_REF_NOT_FOUND', `The tag ${tag} has moved since this run was started.`, {
      hint: 'Run the workflow on the tag as it is now.',
    })
  }

  async function resolveBranch(branch: string, commit: Sha): Promise<Resolved> {
    const ref = `refs/heads/${branch}`
    const object = (await refsBelow([ref])).refs.get(ref)
    return { commit, ref: object === undefined ? null : { kind: 'branch', name: branch, object } }
  }

  async function resolveName(text: string): Promise<Resolved | null> {
    const full = text.startsWith('refs/') ? [text] : [`refs/heads/${text}`, `refs/tags/${text}`]
    const { refs, peeled } = await refsBelow(full)
    const found = full.filter((ref) => refs.has(ref))
    if (found.length > 1) {
      throw new ActionError('E_INPUT', `\`commit\`: ${text} is a branch and a tag of ${name}.`, {
        hint: `Write refs/heads/${text} or refs/tags/${text}.`,
      })
    }
    const [ref] = found
    const object = ref === undefined ? undefined : refs.get(ref)
    const kind = ref?.startsWith('refs/heads/') ? 'branch' : 'tag'
    if (ref === undefined || object === undefined) return null
    const commit = peeled.get(ref) ?? object
    if (kind === 'tag') await requireCommit(`\`commit\`: the tag ${text}`, commit)
    return { commit, ref: { kind, name: ref.replace(/^refs\/(heads|tags)\//, ''), object } }
  }

  async function resolveShort(text: string): Promise<Sha | null> {
    const octokit = await options.createOctokit()
    const { owner, repo } = options
    try {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref: text })
      const sha = typeof data === 'object' && data !== null && 'sha' in data ? parseSha(String(data.sha)) : null
      return sha?.startsWith(text.toLowerCase()) ? sha : null
    } catch (error) {
      // Octokit wraps what its fetch throws into an error with status 500.
      const cause = error instanceof Error ? error.cause : null
      if (cause instanceof ActionError) throw cause
      const status = error instanceof Error && 'status' in error ? error.status : null
      if (status === 404 || status === 409 || status === 422) return null
      const code = isLimited(error) ? 'E_THROTTLED' : 'E_GITHUB_ACCESS'
      throw new ActionError(code, `Resolving ${text} in ${name} was refused: ${status}.`, { cause: error })
    }
  }

  /** A SHA alone proves nothing: GitHub serves the commits of every fork under the name of this repository. */
  async function requireReachable(commit: Sha, near: string | null): Promise<Resolved> {
    const { refs, peeled } = await refsBelow(['refs/heads/', 'refs/tags/'])
    const nearby = near === null ? undefined : refs.get(`refs/heads/${near}`)
    if (near !== null && nearby !== undefined) {
      const containment = await readContainment(http, options.remote, commit, [nearby])
      if (containment === 'contained') return { commit, ref: { kind: 'branch', name: near, object: nearby } }
    }
    const tips = [...new Set([...refs].map(([ref, object]) => peeled.get(ref) ?? object))]
    if ((await readContainment(http, options.remote, commit, tips)) === 'contained') return { commit, ref: null }
    throw new ActionError('E_COMMIT_NOT_IN_REPO', `The commit ${commit} is not on any branch or tag of ${name}.`)
  }

  async function resolveGiven(text: string, near: string | null): Promise<Resolved> {
    const sha = parseSha(text)
    if (sha !== null) {
      const [reachable] = await Promise.all([requireReachable(sha, near), requireCommit(`\`commit\`: ${sha}`, sha)])
      return reachable
    }
    const named = await resolveName(text)
    if (named !== null) return named
    const short = /^[0-9a-f]{4,63}$/i.test(text) ? await resolveShort(text) : null
    if (short !== null) return requireReachable(short, near)
    throw new ActionError('E_REF_NOT_FOUND', `${text} is no branch, tag or commit of ${name}.`)
  }

  return {
    async resolve(question) {
      if (question.kind === 'branch') return resolveBranch(question.name, question.commit)
      if (question.kind === 'tag') return lookAgain(() => resolveTag(question.name, question.object))
      return lookAgain(() => resolveGiven(question.text, question.near))
    },
  }
}

/** A limit that is used up looks like a refusal (GitHub, "Rate limits for the REST API"). */
function isLimited(error: unknown): boolean {
  const headers: Readonly<Record<string, unknown>> = Object(Object(Object(error).response).headers)
  return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
}
