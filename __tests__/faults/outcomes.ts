import type { CallClass } from './calls.ts'
import type { FaultClass, faults } from './classes.ts'

type FaultName = (typeof faults)[number]['fault']

/** `right`: as if nothing had happened. A warning's code: right, with that warning. An error's code: the step ends with it. */
export type Outcome = string
/** Whenever it happens; the first time and every time; the first, the second and every time. */
type Row = Outcome | readonly [Outcome, Outcome] | readonly [Outcome, Outcome, Outcome]
type Rows = Readonly<Record<FaultName, Row>>
type Some = Partial<Rows>

/** The same row for several faults. */
const each = (names: string, row: Row): Some => Object.fromEntries(names.split(' ').map((name) => [name, row]))
const again = (code: string): Row => ['right', code]

const busy = 'throttle status:429'
const broken = 'status:500 status:503 after-commit:500 html:502 xml-error'
const cut = 'reset-before reset-after-commit late-commit:12000 close hang truncate stall'
const strange = 'halve empty gzip html:200 drift:missing drift:null redirect'
const harmless = 'split plain drift:extra drift:swap'
const senseless = 'endless big-header not-http'
const refused = 'status:400 status:401 status:403 nonce-used date-refused'

/** A call that may be made again: what passes is waited for, what does not make sense is said at once. */
const reads = {
  ...each(busy, again('E_THROTTLED')),
  ...each(broken, again('E_API')),
  ...each(`${cut} drip`, again('E_NETWORK')),
  ...each(harmless, 'right'),
  ...each(strange, 'E_NOT_API'),
  ...each(senseless, 'E_NETWORK'),
} as Rows

const pai = {
  ...reads,
  ...each('status:400 status:401', 'E_API'),
  'nonce-used': again('E_API'),
  'status:403': 'E_RAM_DENIED',
  'date-refused': ['W_CLOCK', 'E_CLOCK'],
} as const satisfies Rows

const codeup = {
  ...reads,
  ...each('status:400 nonce-used date-refused', 'E_API'),
  'status:401': 'E_CODEUP_TOKEN',
  'status:403': 'E_CODEUP_SCOPE',
} as const satisfies Rows

/** An answer so short that it is whole before the time is over, a byte every 100 ms. */
const short = { drip: 'right' } as const

/** Reading refs; whoever does not speak protocol v2 is asked in the old way. */
const refs = {
  ...reads,
  ...each(broken, again('E_NETWORK')),
  ...each('split halve empty plain gzip html:200 redirect status:400 drip', 'right'),
  // One that dies of the question is asked in the old way, too, and so is one behind a gateway, which says 502 for it.
  ...each('status:500 after-commit:500 html:502', 'right'),
  endless: again('E_NETWORK'),
} as Rows

const lfs = {
  ...each(`${busy} ${broken} ${cut} drip`, again('E_LFS')),
  ...each(harmless, 'right'),
  ...each(`${strange} ${senseless} ${refused}`, 'E_LFS'),
} as Rows

/** git itself: it waits for ever, until the step's time is over. */
const git = (said: string): Some => ({
  ...each('status:503 reset-before reset-after-commit truncate', again('E_NETWORK')),
  hang: 'E_TIMEOUT',
  ...each('redirect status:403', said),
})

/** How the step ends: for every kind of call and every kind of fault. */
export const outcomes: Readonly<Record<string, Some>> = {
  'sign in: github.oidc': {
    ...reads,
    ...each(refused, 'E_NO_CREDENTIALS'),
  },
  'sign in: sts.assume': { ...pai, ...each('status:400 status:401', 'E_STS') },
  'find workspace: pai.list-workspaces': pai,
  'register: pai.list': { ...pai, 'drift:null': ['right', 'E_NOT_API', 'E_NOT_API'] },
  'register: pai.create': {
    ...pai,
    ...each(`${broken} nonce-used reset-before close hang html:200 ${senseless}`, again('E_UNKNOWN_OUTCOME')),
    ...each(`after-commit:500 reset-after-commit late-commit:12000 truncate stall drip`, 'right'),
    ...each('halve empty gzip drift:missing drift:null', 'right'),
    'date-refused': 'E_CLOCK',
  },
  'publish: pai.get': pai,
  // Whatever the answer was: what is read back as PUBLIC is published.
  'publish: pai.publish': {
    ...pai,
    ...short,
    ...each('after-commit:500 reset-after-commit truncate stall halve empty gzip drift:missing drift:null', 'right'),
  },
  'update: pai.update': { ...pai, ...short },
  'prune: pai.delete': {
    ...each(`${busy} ${broken} ${cut}`, again('W_LEFTOVER')),
    ...each(`${harmless} drip`, 'right'),
    ...each(`${strange} ${senseless} ${refused}`, 'W_LEFTOVER'),
    'nonce-used': again('W_LEFTOVER'),
    'date-refused': ['W_CLOCK', 'W_CLOCK W_LEFTOVER'],
  },
  'plan: codeup.organizations': {
    ...codeup,
    ...short,
    ...each('status:400 nonce-used date-refused', 'E_CODEUP_ORG'),
  },
  'plan: codeup.namespace.organization': { ...codeup, ...short },
  'plan: codeup.user': { ...codeup, ...short },
  'plan: codeup.clone-username': { ...codeup, ...short },
  'resolve a tag: github.git.upload-pack': { ...refs, ...each('status:401 status:403', 'E_GITHUB_ACCESS') },
  'look at a mirror: codeup.repository.get': codeup,
  'relay: codeup.repository.create': {
    ...codeup,
    ...each('reset-before late-commit:12000 close hang endless big-header not-http', again('E_UNKNOWN_OUTCOME')),
    ...each('after-commit:500 reset-after-commit truncate stall drip', 'right'),
    ...each('halve empty gzip drift:missing drift:null', 'right'),
  },
  'look at a mirror: codeup.git.refs.receive-pack': {
    ...reads,
    ...each(broken, again('E_NETWORK')),
    endless: 'E_NOT_API',
    // A first look that is refused is taken for no look at all.
    ...each('empty redirect', again('E_NOT_API')),
    ...each('status:400 status:403', again('E_CODEUP_DENIED')),
    'status:401': again('E_CODEUP_TOKEN'),
  },
  'relay: github.git.upload-pack': {
    ...reads,
    ...each(`${broken} halve gzip html:200 endless`, again('E_NETWORK')),
    ...each('drip', 'right'),
    ...each('empty redirect status:400 status:401 status:403', 'E_GITHUB_ACCESS'),
  },
  'relay: codeup.git.receive-pack': {
    ...reads,
    ...each(`${broken} ${cut} html:200 ${senseless}`, again('E_NETWORK')),
    ...each('after-commit:500 reset-after-commit truncate stall drip halve empty gzip', 'right'),
    hang: 'E_TIMEOUT',
    redirect: 'E_PUSH_REFUSED',
    'status:400': again('E_PUSH_REFUSED'),
    'status:401': 'E_CODEUP_TOKEN',
    'status:403': 'E_CODEUP_DENIED',
  },
  'look at a mirror: codeup.git.upload-pack': { ...refs, ...each('status:401 status:403', 'E_NOT_CLONABLE') },
  'look at a mirror: github.rest.contents': each(
    [busy, broken, cut, 'drip', harmless, strange, senseless, refused].join(' '),
    'right',
  ),
  'move LFS: codeup.lfs.batch': { ...lfs, 'drift:extra': 'E_LFS' },
  'move LFS: github.lfs.batch': { ...lfs, ...short },
  'move LFS: github.store.download': { ...lfs, ...short, ...each('halve empty', again('E_LFS')) },
  'move LFS: codeup.lfs.upload': {
    ...lfs,
    ...short,
    ...each('after-commit:500 reset-after-commit truncate stall halve empty gzip', 'right'),
    hang: 'E_TIMEOUT',
  },
  'git: github.git.refs.upload-pack': git('E_GITHUB_ACCESS'),
  'git: github.git.upload-pack': {
    ...git('E_GITHUB_ACCESS'),
    hang: ['E_TIMEOUT', 'right', 'E_TIMEOUT'],
    ...each('redirect status:403', ['E_GITHUB_ACCESS', 'right', 'E_GITHUB_ACCESS']),
  },
  'git: codeup.git.refs.receive-pack': {
    ...git('E_NETWORK'),
    redirect: 'E_PUSH_REFUSED',
    'status:403': 'E_CODEUP_DENIED',
  },
  'git: codeup.git.receive-pack': {
    ...git('E_CODEUP_DENIED'),
    ...each('reset-after-commit truncate', 'right'),
    hang: ['E_TIMEOUT', 'right', 'E_TIMEOUT'],
    redirect: again('E_PUSH_REFUSED'),
    'status:403': ['E_CODEUP_DENIED', 'right', 'E_CODEUP_DENIED'],
  },
}

export type Occurrence = 'first' | 'second' | 'every'

/** How the step ends when the first, the second or every request of a call meets a fault; null: it means nothing there. */
export function expectedOf(
  { part, scene, call }: CallClass,
  { where, fault }: FaultClass,
): Readonly<Record<Occurrence, Outcome>> | null {
  if (where === 'api' && /git\.|store|upload$/.test(call)) return null
  if (where !== 'git' && part === 'git') return null
  const row = outcomes[`${scene}: ${call}`]?.[fault as FaultName]
  if (row === undefined) throw new Error(`no outcome is stated for ${fault} in ${scene}: ${call}`)
  if (typeof row === 'string') return { first: row, second: row, every: row }
  const [first, second, third] = row
  return third === undefined ? { first, second: first, every: second } : { first, second, every: third }
}
