import * as z from 'zod/mini'
import { type Combination, findContradictions, findIncompletePairs } from './contradictions.ts'
import { ActionError } from './errors.ts'
import * as formats from './formats.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Parse<T> = (text: string) => formats.Parsed<T>

/** A field of the schema: text, or undefined when nothing was given, to a value. */
function field<T, D>(parse: Parse<T>, absent: () => formats.Parsed<D>) {
  return z.transform((text: string | undefined, context): T | D => {
    const parsed = text === undefined ? absent() : parse(text)
    if ('value' in parsed) return parsed.value
    context.issues.push({ code: 'custom', message: parsed.problem, input: undefined })
    return z.NEVER
  })
}
const optional = <T>(parse: Parse<T>) => field(parse, () => ({ value: null }))
const standard = <T>(parse: Parse<T>, text: string) => field(parse, () => parse(text))
const required = <T>(parse: Parse<T>, cure: string) => field<T, T>(parse, () => ({ problem: `is missing; ${cure}` }))

/** Placeholders of `display-name`. */
export const placeholders = ['owner', 'repo', 'ref', 'sha', 'sha12', 'run_id', 'run_attempt'] as const

/** One field per input of `action.yml`; a test holds the two together. */
export const schema = z.object({
  region: required(formats.parseRegion, 'set it, or the variable ALIBABA_CLOUD_REGION_ID'),
  workspace: required(formats.parseText, 'set it to the ID or name of the workspace, or set PAI_WORKSPACE_ID'),
  branch: optional(formats.parseBranch),
  commit: optional(formats.parseCommit),
  'pull-request-commit': standard(formats.parseWord(['head', 'merge']), 'head'),
  accessibility: standard(formats.parseWord(['PRIVATE', 'PUBLIC']), 'PRIVATE'),
  'display-name': optional(formats.parseTemplate(placeholders)),
  description: optional(formats.parseText),
  'mount-path': standard(formats.parseMountPath, '/root/code/'),
  'clone-type': optional(formats.parseWord(['subdirectory', 'flat'])),
  'if-exists': standard(formats.parseWord(['reuse', 'update', 'create', 'fail']), 'reuse'),
  keep: optional(formats.parseWhole(1, 10_000)),
  mirror: standard(formats.parseWord(['auto', 'always', 'never']), 'auto'),
  'mirror-strategy': standard(formats.parseWord(['auto', 'relay', 'git']), 'auto'),
  pin: standard(formats.parseWord(['auto', 'tag', 'branch', 'none']), 'auto'),
  force: standard(formats.parseBoolean, 'false'),
  lfs: standard(formats.parseWord(['auto', 'true', 'false']), 'auto'),
  'codeup-token': optional(formats.parseSecret),
  'codeup-organization-id': optional(formats.parseOrganizationId),
  'codeup-repository': standard(formats.parseRepositoryPath, '{owner}/{repo}'),
  'codeup-visibility': standard(formats.parseWord(['private', 'internal']), 'private'),
  'codeup-username': optional(formats.parseText),
  'codeup-endpoint': standard(formats.parseUrl, 'https://openapi-rdc.aliyuncs.com'),
  'code-repo': optional(formats.parseUrl),
  'code-repo-username': optional(formats.parseText),
  'code-repo-access-token': optional(formats.parseSecret),
  verify: standard(formats.parseBoolean, 'true'),
  'role-to-assume': optional(formats.parseArn('role')),
  'oidc-provider-arn': optional(formats.parseArn('oidc-provider')),
  audience: standard(formats.parseText, 'sts.aliyuncs.com'),
  'role-session-name': optional(formats.parseSessionName),
  'role-duration-seconds': standard(formats.parseWhole(900, 43_200), '900'),
  'access-key-id': optional(formats.parseSecret),
  'access-key-secret': optional(formats.parseSecret),
  'security-token': optional(formats.parseSecret),
  'github-token': optional(formats.parseSecret),
  'pai-endpoint': optional(formats.parseEndpoint),
  'sts-endpoint': optional(formats.parseEndpoint),
  'on-missing-credentials': standard(formats.parseWord(['auto', 'skip', 'fail']), 'auto'),
  'allow-fork-code': standard(formats.parseBoolean, 'false'),
  'dry-run': standard(formats.parseBoolean, 'false'),
  timeout: standard(formats.parseDuration, '15m'),
  'max-attempts': standard(formats.parseWhole(1, 10), '5'),
  summary: standard(formats.parseBoolean, 'true'),
})

type Fields = z.infer<typeof schema>
type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S

/** Every input, validated; null where nothing was given and nothing is the default. `timeout` is in milliseconds. */
export type Inputs = { readonly [Name in keyof Fields as CamelCase<Name>]: Fields[Name] }

const fallbacks: Readonly<Record<string, readonly string[]>> = {
  region: ['ALIBABA_CLOUD_REGION_ID', 'ALIBABA_CLOUD_REGION'],
  workspace: ['PAI_WORKSPACE_ID'],
  'codeup-token': ['CODEUP_TOKEN', 'YUNXIAO_ACCESS_TOKEN'],
}

const secretNames = new Set([
  'codeup-token',
  'code-repo-access-token',
  'access-key-id',
  'access-key-secret',
  'security-token',
  'github-token',
])

/** A text that an input may be taken from; `variable` holds it, or is null for the input itself. */
interface Candidate {
  readonly text: string
  readonly variable: string | null
}

/** What was given for the inputs by their names: no candidate, or first the one that counts. */
export type Given = ReadonlyMap<string, readonly Candidate[]>

/**
 * Reads what was given: input over environment, an empty text counts as not given. Nothing is validated yet.
 * @param read returns the text of an input as it was given, untrimmed
 */
export function readGiven(read: (name: string) => string, env: Environment): Given {
  return new Map(Object.keys(schema.shape).map((name) => [name, findCandidates(name, read, env)]))
}

function findCandidates(name: string, read: (name: string) => string, env: Environment): Candidate[] {
  const own = { text: trim(read(name)), variable: null }
  const others = fallbacks[name]?.map((variable) => ({ text: trim(env[variable] ?? ''), variable })) ?? []
  return [own, ...others].filter(({ text }) => text !== '')
}

/** Every secret among what was given, used or not, to be masked before anything is validated or printed. */
export function findSecrets(given: Given): string[] {
  return [...given].flatMap(([name, candidates]) =>
    candidates.flatMap(({ text }) =>
      // What is refused in a URL was printed by the runner already, and must not be printed again.
      secretNames.has(name) ? text : findUserinfo(text),
    ),
  )
}

/** The password of a URL, and a user name that is no word: GitHub takes a token in the place of either. */
function findUserinfo(text: string): string[] {
  const [, user = '', password = ''] = /\/\/([^/@\s:]*)(?::([^/@\s]*))?@/.exec(text) ?? []
  return [/^(?=.*\d).{16}/.test(user) ? user : '', password].filter(Boolean)
}

/**
 * Parses all inputs; where nothing was given the default counts.
 * @throws ActionError `E_INPUT` that lists every problem (`E_TOKEN_SHORT_LIVED` when that is the only one)
 */
export function parseInputs(given: Given): Inputs {
  const raw = Object.fromEntries([...given].map(([name, [first]]) => [name, first?.text]))
  const parsed = schema.safeParse(raw)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${nameOf(path.join('.'), given)} ${message}`)
  problems.push(...findIncompletePairs(raw))
  const shortLived = /^gh[su]_/.test(raw['code-repo-access-token'] ?? '')
  if (shortLived && problems.length === 0) {
    throw new ActionError(
      'E_TOKEN_SHORT_LIVED',
      '`code-repo-access-token` is of a GitHub App or job (it begins with `ghs_` or `ghu_`) and would be dead when PAI clones.',
    )
  }
  if (shortLived)
    problems.push(
      '`code-repo-access-token` is short-lived (it begins with `ghs_` or `ghu_`); give PAI a long-lived read-only one',
    )
  // What contradicts each other is told with the rest; alone it may be a run that is skipped for want of secrets.
  if (problems.length > 0) problems.push(...findContradictions(combinationOf(raw)))
  if (problems.length > 0 || !parsed.success) {
    throw new ActionError('E_INPUT', problems.map((text) => `${text}.`).join(' '))
  }
  const fields = Object.entries(parsed.data).map(([name, value]) => [camelCase(name), value])
  return Object.freeze(Object.fromEntries(fields)) as Inputs
}

function combinationOf(raw: Readonly<Record<string, string | undefined>>): Combination {
  const mirror = schema.shape.mirror.safeParse(raw['mirror'])
  return {
    // What is no word of `mirror` says nothing about what it was meant to be.
    mirror: mirror.success ? mirror.data : 'auto',
    codeupToken: raw['codeup-token'] ?? null,
    codeRepo: raw['code-repo'] ?? null,
    codeRepoAccessToken: raw['code-repo-access-token'] ?? null,
    verify: raw['verify']?.toLowerCase() !== 'false',
    ifExists: raw['if-exists']?.toLowerCase() ?? 'reuse',
    displayName: raw['display-name'] ?? null,
  }
}

/** How a message names an input: with the variable that its text came from, if it is not the input's own. */
function nameOf(name: string, given: Given): string {
  const variable = given.get(name)?.[0]?.variable ?? null
  return `\`${name}\`${variable === null ? '' : ` (from ${variable})`}`
}

/**
 * ASCII only: a Unicode trim turns a branch `<BOM>` + 40 hex digits into a bare SHA, and a fork could pass as a commit. Each
 * run of blanks is looked at once: there may be 100,000 inside a title or a message that somebody else wrote.
 */
function trim(text: string): string {
  return text.replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, '')
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
