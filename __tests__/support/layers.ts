import { posix } from 'node:path'
import type { Module } from './module.ts'

/** Rooms from the top to the bottom; imports go down only. A room is a file, the folder of its name, and what is listed. */
const layers: readonly (readonly string[])[] = [
  ['index', 'post'],
  ['main'],
  ['inputs', 'context', 'plan', 'mirror', 'large-files', 'register', 'verify', 'report', 'runner'],
  ['github', 'codeup', 'pai'],
  ['git', 'aliyun'],
  ['http'],
  ['errors', 'foreign-text'],
]
const partOf: Readonly<Record<string, string>> = {
  rooms: 'main',
  'sign-in': 'main',
  sessions: 'main',
  resolve: 'main',
  stages: 'main',
  'mirror-stage': 'main',
  aftermath: 'main',
  withheld: 'main',
  nursery: 'main',
  ending: 'main',
  secrets: 'main',
  progress: 'main',
  timeline: 'report',
  formats: 'inputs',
  contradictions: 'inputs',
  octokit: 'runner',
  masks: 'runner',
  catalogue: 'errors',
  'hints-zh': 'errors',
  help: 'errors',
}
/** Types that a room may take from one beside it: the plan is made of both, the runner makes what the context reads. */
const typesBeside = new Set(['plan → inputs', 'plan → context', 'runner → context'])

/** Packages, and the files that may import them; zod and the rest of Node are free. */
const packages: readonly (readonly [RegExp, RegExp])[] = [
  [/^undici$/, /^http\//],
  [/^undici\/lib\//, /^http\/(undici|proxied|transfer)\.ts$/],
  [/^node:child_process$/, /^git\/git\.ts$/],
  [/^@actions\/core$/, /^runner\.ts$/],
  [/^@actions\/github(\/|$)/, /^octokit\.ts$/],
  [/^node:process$/, /^$/],
  [/^(zod\/mini|node:\w+(\/\w+)?)$/, /./],
]

function roomOf(path: string): string {
  const name = path.replace(/(\/.*|\.ts)$/, '')
  return partOf[name] ?? name
}

const layerOf = (room: string) => layers.findIndex((rooms) => rooms.includes(room))

/** The file of src that an import names; null for a package. */
function targetOf(path: string, from: string): string | null {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : null
}

/** Imports that go up, sideways, round in a circle, or to a package that is not theirs. */
export function findForbiddenImports(modules: readonly Module[]): string[] {
  const found = modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ from, typeOnly }) => {
      const target = targetOf(path, from)
      const reason = target === null ? packageProblem(path, from) : layerProblem(path, target, typeOnly)
      return reason === null ? [] : [`${path} imports ${from}: ${reason}`]
    }),
  )
  return [...found, ...findCycles(modules)]
}

function packageProblem(path: string, from: string): string | null {
  const rule = packages.find(([name]) => name.test(from))
  if (rule === undefined) return 'not one of the packages of src'
  return rule[1].test(path) ? null : 'not the file for this package'
}

function layerProblem(path: string, target: string, typeOnly: boolean): string | null {
  const [room, other] = [roomOf(path), roomOf(target)]
  if (room === other) return null
  const [here, there] = [layerOf(room), layerOf(other)]
  if (here < 0 || there < 0) return `no layer is known for ${here < 0 ? room : other}`
  if (there > here) return null
  if (there < here) return 'upwards'
  return typeOnly && typesBeside.has(`${room} → ${other}`) ? null : 'sideways'
}

/** Each circle of files once, imports of types included. */
function findCycles(modules: readonly Module[]): string[] {
  const edges = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.map(({ from }) => targetOf(path, from)).filter((to) => to !== null),
    ]),
  )
  const [done, found] = [new Set<string>(), new Set<string>()]
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.add(`circle: ${trail.slice(start).toSorted().join(', ')}`)
    if (start >= 0 || done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return [...found]
}
