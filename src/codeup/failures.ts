import { ActionError, type ErrorCode } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { Answer } from '../http/exchange.ts'
import { requestIdOf } from '../http/http.ts'
import { parseJsonBody } from '../http/json.ts'
import { parseRetryAfter, type RetryReason } from '../http/retry.ts'

/** What an answer of Codeup says that is not the value asked for; three body shapes occur (Codeup facts §2). */
interface CodeupFault {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly requestId: string | null
  readonly html: boolean
}

/** Code and status of an answer to error code, most specific first: statuses are irregular, so codes come first. */
const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [
    /^(Unauthorized|InvalidTokenError|ExpiredTokenError|SYSTEM_UNAUTHORIZED_ERROR|UnsupportedCurrentTokenType)$/,
    'E_CODEUP_TOKEN',
  ],
  [/^(Forbidden\.InvalidUser|Forbidden\.InvalidOrganizationMember|UnsupportedInCurrentEnv)/, 'E_CODEUP_ORG'],
  [/^SYSTEM_FORBIDDEN_ERROR$/, 'E_CODEUP_DENIED'],
  [/^Forbidden/, 'E_CODEUP_SCOPE'],
  [/^TooManyRequests$/, 'E_THROTTLED'],
]
const statuses: Readonly<Record<number, ErrorCode>> = {
  401: 'E_CODEUP_TOKEN',
  403: 'E_CODEUP_SCOPE',
  405: 'E_CODEUP_DENIED',
  429: 'E_THROTTLED',
}

/** How the refusal of an address reads, in either language; it has come with more than one code. */
const allowList = /白名单|whitelist|allow-?list/i

/** Maps an answer of the Codeup API. @param what the sentence's beginning: `Creating the repository acme/train on Codeup` */
export function explainCodeupAnswer(
  what: string,
  answer: Answer,
  now: number,
): { error: ActionError; retry: RetryReason | null; afterMs: number | null } {
  const fault = parseCodeupFault(answer)
  const { status, requestId } = fault
  const afterMs = parseRetryAfter(answer.headers, now)
  const make = (code: ErrorCode) => {
    const said = `${status} ${fault.code ? `${fault.code}: ` : ''}${fault.message}`.trim()
    return new ActionError(code, `${what} was refused: ${said}.`, { requestId, ...hintFor(code, fault) })
  }
  const isNoApi = (fault.html && status < 500) || (status >= 300 && status < 400)
  if (isNoApi) return { error: make('E_NOT_API'), retry: null, afterMs: null }
  const coded = codes.find(([pattern]) => pattern.test(fault.code))?.[1] ?? statuses[status]
  const known = coded === 'E_CODEUP_SCOPE' && allowList.test(fault.message) ? 'E_CODEUP_DENIED' : coded
  if (known === 'E_THROTTLED') return { error: make(known), retry: 'throttled', afterMs }
  if (known !== undefined) return { error: make(known), retry: null, afterMs: null }
  if (status >= 500) return { error: make('E_API'), retry: 'transient', afterMs }
  return { error: make(status < 300 ? 'E_NOT_API' : 'E_API'), retry: null, afterMs: null }
}

/** True when the answer says that there is nothing at this path, or nothing that this token may see. */
export function isMissing(answer: Answer): boolean {
  const { code, html } = parseCodeupFault(answer)
  // Statuses are irregular: the code says it with any of them.
  return code === 'SYSTEM_NOT_FOUND_ERROR' || (answer.status === 404 && !html)
}

/** True when the answer says that this edition does not have the call. */
export function isUnsupported(answer: Answer): boolean {
  return [400, 404].includes(answer.status) || parseCodeupFault(answer).code === 'UnsupportedInCurrentEnv'
}

/** What Codeup wrote when it declined a push, with what it usually means (Codeup facts §4 and §8). */
const pushRefusals: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [
    /pack exceeds maximum allowed size/i,
    'E_PUSH_TOO_BIG',
    'All that is pushed at once is over a limit of the repository: leave `mirror-strategy` at auto, which sends it in pieces, or raise the limit.',
  ],
  [
    /exceeds maximum allowed size|file too large|error: 413/i,
    'E_PUSH_TOO_BIG',
    'A file is over 200 MB: move it to Git LFS.',
  ],
  [/is illegal/i, 'E_INTERNAL', 'Codeup accepts only branches and tags.'],
  [
    /authentication failed|could not read username|returned error: 401/i,
    'E_CODEUP_TOKEN',
    'The HTTPS clone account (`codeup-username`) and `codeup-token` have to belong together, and the token needs repository write.',
  ],
  [
    /fatal: git was killed/,
    'E_UNKNOWN_OUTCOME',
    'Something on the runner kills git, for want of memory perhaps: leave `mirror-strategy` at auto, or use a larger runner.',
  ],
  [/returned error: 429/i, 'E_THROTTLED', 'Run fewer jobs at once, or run the job again later.'],
  [
    /returned error: 403|whitelist|白名单|not allowed to push/i,
    'E_CODEUP_DENIED',
    "Check the protection rules of the branch, the role of `codeup-token`'s owner on the repository, the scope of the token and the IP allow-list.",
  ],
  [
    /exists; cannot create '/,
    'E_PUSH_REFUSED',
    'git has no room for both, as for `release` and `release/1.0`. If GitHub no longer has the one that is in the way, delete it on Codeup: this step deletes no branch.',
  ],
  [
    /non-fast[- ]forward|fetch first/i,
    'E_PUSH_REFUSED',
    'The mirror moved meanwhile, or its rules forbid rewriting; `force: true` needs a branch without protection.',
  ],
  [
    // Not the word alone: git repeats the URL, and a server the branch, which may have it for a name.
    /\blfs objects?\b|\bgit lfs push\b/i,
    'E_PUSH_REFUSED',
    'The mirror wants the LFS objects of the whole history, and a run moves those of its commit: send all of them once, by `git lfs push --all` from a clone.',
  ],
  [/容量|exceed[^/]*quota|quota[^/]*exceed/i, 'E_PUSH_TOO_BIG', 'The repository is full: clean it up or enlarge it.'],
  [
    /pre-receive hook declined|protected branch|push rule/i,
    'E_PUSH_REFUSED',
    'Look at the branch protection and the push rules of the repository: checks of author and committer refuse mirrored commits.',
  ],
  [
    /returned error: (3|4)\d\d/,
    'E_PUSH_REFUSED',
    'What answers at this address shows the refs and takes no push: a proxy may stand between.',
  ],
  [
    /^(fetching from GitHub: )?(fatal:|no answer|returned error: 5\d\d)/,
    'E_NETWORK',
    'Look at proxy and firewall, or run the job again later.',
  ],
]

/** Explains a push that Codeup declined. `lines` is what git and the server wrote, foreign text. */
export function explainPushRefusal(ref: string, reason: string, lines: readonly string[]): ActionError {
  const said = [reason, ...lines].join('\n')
  const known = pushRefusals.find(([pattern]) => pattern.test(said))
  const remote = lines.filter((line) => /^remote:/.test(line)).map((line) => line.replace(/^remote:\s*/, ''))
  const [why, detail] = [excerpt(reason), excerpt(remote.join(' '))]
  const message = `Pushing ${ref} to Codeup failed: ${why}${detail === '' || detail === why ? '' : ` (${detail})`}.`
  return known === undefined
    ? new ActionError('E_PUSH_REFUSED', message)
    : new ActionError(known[1], message, { hint: known[2] })
}

/** Explains why the git server of Codeup does not open a repository for pushing, by HTTP status. */
export function explainOpening(url: string, status: number, requestId: string | null): ActionError {
  const message = `Opening ${url} for a push was refused: ${status}.`
  if (status < 400) return new ActionError('E_NOT_API', message, { requestId })
  if (status !== 401) {
    const denied =
      'Check the scope of `codeup-token` (repository read/write; `code-repo-access-token` is the one that only reads), the role of its owner and the IP allow-list.'
    return new ActionError('E_CODEUP_DENIED', message, { requestId, ...(status === 403 && { hint: denied }) })
  }
  const hint = 'The HTTPS clone account (`codeup-username`) and `codeup-token` have to belong together.'
  return new ActionError('E_CODEUP_TOKEN', message, { requestId, hint })
}

/** Characters of a code or an ID: whoever answers may answer anything. */
const longestName = 100

function parseCodeupFault(answer: Answer): CodeupFault {
  const text = answer.body.toString('utf8')
  const html = /html/i.test(answer.headers['content-type'] ?? '') || /^\s*<(!doctype|html)/i.test(text)
  const body = Object(parseJsonBody(answer.body)) as Readonly<Record<string, unknown>>
  const read = (...names: string[]) => {
    const found = names.map((name) => body[name]).find((value) => typeof value === 'string' && value !== '')
    return typeof found === 'string' ? found : ''
  }
  const message = read('errorMessage', 'errorDescription', 'message', 'Message')
  return {
    status: answer.status,
    code: excerpt(read('errorCode', 'Code'), longestName),
    message: excerpt(message || (html ? 'an HTML page' : text), 300).replace(/[.。]$/, ''),
    requestId: excerpt(read('requestId', 'traceId', 'RequestId'), longestName) || requestIdOf(answer.headers),
    html,
  }
}

function hintFor(code: ErrorCode, fault: CodeupFault): { hint?: string } {
  if (allowList.test(fault.message)) {
    return {
      hint: 'The IP allow-list of the Codeup organization refuses this runner: add its address or use a self-hosted runner.',
    }
  }
  if (fault.code === 'UnsupportedInCurrentEnv') {
    return {
      hint: 'A region edition has no organizations: leave `codeup-organization-id` empty there, or correct `codeup-endpoint`.',
    }
  }
  if (code === 'E_NOT_API') {
    return {
      hint: 'Check `codeup-endpoint`: the center edition is https://openapi-rdc.aliyuncs.com, a region edition has an address of its own.',
    }
  }
  return {}
}
