import * as z from 'zod/mini'
import { type Combination, findContradictions } from './contradictions.ts'
import { ActionError } from './errors.ts'
import * as formats from './formats.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Parse<T> = (text: string) => formats.Parsed<T>

const { parseBoolean, parseSecret, parseText, parseUrl, parseWord } = formats

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
  workspace: required(parseText, 'set it to the ID or name of the workspace, or set PAI_WORKSPACE_ID'),
  branch: optional(formats.parseBranch),
  commit: optional(formats.parseCommit),
  'pull-request-commit': standard(parseWord(['head', 'merge']), 'head'),
  accessibility: standard(parseWord(['PRIVATE', 'PUBLIC']), 'PRIVATE'),
  'display-name': optional(formats.parseTemplate(placeholders)),
  description: optional(parseText),
  'mount-path': standard(formats.parseMountPath, '/root/code/'),
  'clone-type': optional(parseWord(['subdirectory', 'flat'])),
  'if-exists': standard(parseWord(['reuse', 'update', 'create', 'fail']), 'reuse'),
  keep: optional(formats.parseWhole(1, 10_000)),
  mirror: standard(parseWord(['auto', 'always', 'never']), 'auto'),
  'mirror-strategy': standard(parseWord(['auto', 'relay', 'git']), 'auto'),
  pin: standard(parseWord(['auto', 'tag', 'branch', 'none']), 'auto'),
  force: standard(parseBoolean, 'false'),
  lfs: standard(parseWord(['auto', 'true', 'false']), 'auto'),
  'codeup-token': optional(parseSecret),
  'codeup-organization-id': optional(parseWordLike),
  'codeup-repository': standard(formats.parseRepositoryPath, '{owner}/{repo}'),
  'codeup-visibility': standard(parseWord(['private', 'internal']), 'private'),
  'codeup-username': optional(parseText),
  'codeup-endpoint': standard(parseUrl, 'https://openapi-rdc.aliyuncs.com'),
  'code-repo': optional(parseUrl),
  'code-repo-username': optional(parseText),
  'code-repo-access-token': optional(parseSecret),
  verify: standard(parseBoolean, 'true'),
  'role-to-assume': optional(formats.parseArn('role')),
  'oidc-provider-arn': optional(formats.parseArn('oidc-provider')),
  audience: standard(parseText, 'sts.aliyuncs.com'),
  'role-session-name': optional(formats.parseSessionName),
  'role-duration-seconds': standard(formats.parseWhole(900, 43_200), '900'),
  'access-key-id': optional(parseSecret),
  'access-key-secret': optional(parseSecret),
  'security-token': optional(parseSecret),
  'github-token': optional(parseSecret),
  'pai-endpoint': optional(formats.parseEndpoint),
  'sts-endpoint': optional(formats.parseEndpoint),
  'on-missing-credentials': standard(parseWord(['auto', 'skip', 'fail']), 'auto'),
  'allow-fork-code': standard(parseBoolean, 'false'),
  'dry-run': standard(parseBoolean, 'false'),
  timeout: standard(formats.parseDuration, '15m'),
  'max-attempts': standard(formats.parseWhole(1, 10), '5'),
  summary: standard(parseBoolean, 'true'),
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

/**
 * Parses all inputs: input over environment over default, an empty text counts as not given.
 * @param read returns the text of an input as it was given, untrimmed
 * @throws ActionError `E_INPUT` that lists every problem (`E_TOKEN_SHORT_LIVED` when that is the only one)
 */
export function parseInputs(read: (name: string) => string, env: Environment): Inputs {
  const raw = readAll(read, env)
  const parsed = schema.safeParse(raw)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${nameOf(path.join('.'), read, env)} ${message}`)
  problems.push(...pairProblems(raw))
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
  if (problems.length > 0)
    problems.push(...findContradictions(combinationOf(raw)).filter((text) => !problems.includes(text)))
  if (problems.length > 0 || !parsed.success) {
    throw new ActionError('E_INPUT', `${problems.map((text) => `${text}.`).join(' ')}`)
  }
  const fields = Object.entries(parsed.data).map(([name, value]) => [camelCase(name), value])
  return Object.freeze(Object.fromEntries(fields)) as Inputs
}

/** Every secret among the raw inputs and their environment, used or not, to be masked before anything is validated or printed. */
export function readSecrets(read: (name: string) => string, env: Environment): string[] {
  return Object.keys(schema.shape).flatMap((name) =>
    candidatesOf(name, read, env).flatMap(({ text }) =>
      // What is refused in a URL was printed by the runner already, and must not be printed again.
      secretNames.has(name) ? text : (/\/\/[^/@\s]*:([^/@\s]+)@/.exec(text)?.[1] ?? []),
    ),
  )
}

function combinationOf(raw: Readonly<Record<string, string | undefined>>): Combination {
  return {
    mirror: raw['mirror']?.toLowerCase() ?? 'auto',
    codeupToken: raw['codeup-token'] ?? null,
    codeRepo: raw['code-repo'] ?? null,
    codeRepoAccessToken: raw['code-repo-access-token'] ?? null,
    verify: raw['verify']?.toLowerCase() !== 'false',
    ifExists: raw['if-exists']?.toLowerCase() ?? 'reuse',
    displayName: raw['display-name'] ?? null,
  }
}

function readAll(read: (name: string) => string, env: Environment): Record<string, string | undefined> {
  return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, candidatesOf(name, read, env)[0]?.text]))
}

/** What an input may be taken from, first the one that counts; `variable` holds it, or is null for the input itself. */
function candidatesOf(name: string, read: (name: string) => string, env: Environment) {
  const own = { text: trim(read(name)), variable: null }
  const others = fallbacks[name]?.map((variable) => ({ text: trim(env[variable] ?? ''), variable })) ?? []
  return [own, ...others].filter(({ text }) => text !== '')
}

/** How a message names an input: with the variable that its text came from, if it is not the input's own. */
function nameOf(name: string, read: (name: string) => string, env: Environment): string {
  const variable = candidatesOf(name, read, env)[0]?.variable ?? null
  return `\`${name}\`${variable === null ? '' : ` (from ${variable})`}`
}

/** ASCII only: a Unicode trim turns a branch `<BOM>` + 40 hex digits into a bare SHA, and a fork could pass as a commit. */
function trim(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}

function pairProblems(raw: Readonly<Record<string, string | undefined>>): string[] {
  const pairs = [
    ['access-key-id', 'access-key-secret'],
    ['access-key-secret', 'access-key-id'],
    ['security-token', 'access-key-id'],
    ['role-to-assume', 'oidc-provider-arn'],
    ['oidc-provider-arn', 'role-to-assume'],
  ] as const
  const problems = pairs
    .filter(([one, other]) => raw[one] !== undefined && raw[other] === undefined)
    .map(([one, other]) => `\`${other}\` is missing; \`${one}\` needs it`)
  if (raw['access-key-id']?.startsWith('STS.') && raw['security-token'] === undefined) {
    problems.push('`security-token` is missing; an access key ID that starts with STS. needs it')
  }
  return problems
}

function parseWordLike(text: string): formats.Parsed<string> {
  return /^[\w-]+$/.test(text) ? { value: text } : { problem: `is ${JSON.stringify(text)}; use the ID, not the name` }
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
