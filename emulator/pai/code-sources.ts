import { randomInt } from 'node:crypto'
import { type Fields, findFieldProblem } from './code-source-fields.ts'
import { type Failure, makeDenial, makeFailure } from './failures.ts'
import type { Identity } from './identities.ts'
import { findPageProblem, makePage, type Query } from './paging.ts'
import { makeWorkspaceMissing, type Workspaces } from './workspaces.ts'

/** A stored item, as get and list answer it. */
export interface CodeSource {
  readonly [name: string]: unknown
  readonly CodeSourceId: string
  readonly WorkspaceId: string
  readonly DisplayName: string
  readonly Accessibility: string
  readonly UserId: string
  readonly GmtCreateTime: string
  readonly GmtModifyTime: string
}

type Result = Readonly<Record<string, unknown>> | Failure

export interface CodeSources {
  readonly items: Map<string, CodeSource>
  create(caller: Identity, fields: Fields): Result
  get(caller: Identity, id: string): Result
  list(caller: Identity, query: Query): Result
  update(caller: Identity, id: string, fields: Fields): Result
  publish(caller: Identity, id: string): Result
  remove(caller: Identity, id: string): Result
}

export interface CodeSourceOptions {
  readonly workspaces: Pick<Workspaces, 'find'>
  readonly nowMs: () => number
  readonly listLagMs: () => number
  readonly record: (kind: string, id: string, detail: Readonly<Record<string, string>>) => void
}

// [doc] A missing code source has the Code 201400002.
// [assumed] The HTTP status of 201400002 is 404.
const missing = (): Failure => makeFailure(404, '201400002', 'Code source not exists')

// [assumed] A PRIVATE source of another user is answered as missing, not as forbidden.
const isVisible = (caller: Identity, item: CodeSource): boolean =>
  item.Accessibility === 'PUBLIC' || item.UserId === caller.userId || caller.role === 'admin'

/** Holds the code sources and does the six operations on them. */
export function createCodeSources(options: CodeSourceOptions): CodeSources {
  const items = new Map<string, CodeSource>()
  const find = (caller: Identity, id: string): CodeSource | null => {
    const item = items.get(id)
    return item !== undefined && isVisible(caller, item) ? item : null
  }
  return {
    items,
    create: (caller, fields) => create(options, items, caller, fields),
    get: (caller, id) => find(caller, id) ?? missing(),
    list: (caller, query) => list(options, items, caller, query),
    update(caller, id, fields) {
      const item = find(caller, id)
      if (item === null) return missing()
      const problem = findFieldProblem(fields, 'update')
      if (problem !== null) return problem
      // [assumed] An update keeps what it omits, and an empty string clears.
      return store(options, items, { ...item, ...fields }, 'update')
    },
    publish(caller, id) {
      const item = find(caller, id)
      // [assumed] Publishing a PUBLIC source again succeeds.
      return item === null ? missing() : store(options, items, { ...item, Accessibility: 'PUBLIC' }, 'publish')
    },
    remove: (caller, id) => remove(options, items, caller, find(caller, id)),
  }
}

function create(options: CodeSourceOptions, items: Map<string, CodeSource>, caller: Identity, fields: Fields): Result {
  const problem = findFieldProblem(fields, 'create')
  if (problem !== null) return problem
  const workspaceId = String(fields['WorkspaceId'])
  const workspace = options.workspaces.find(workspaceId)
  if (workspace === null) return makeWorkspaceMissing()
  // [assumed] A workspace that is not ENABLED refuses new sources with 403 Forbidden.
  if (workspace.status !== 'ENABLED') return makeFailure(403, 'Forbidden', `Workspace is ${workspace.status}`)
  const now = new Date(options.nowMs()).toISOString()
  // [assumed] Accessibility is PRIVATE when it is not sent.
  const item: CodeSource = {
    Accessibility: 'PRIVATE',
    ...fields,
    CodeSourceId: makeId(now),
    WorkspaceId: workspaceId,
    DisplayName: String(fields['DisplayName']),
    UserId: caller.userId,
    GmtCreateTime: now,
    GmtModifyTime: now,
  }
  // [assumed] Two sources may have the same display name.
  return store(options, items, item, 'create')
}

function store(
  options: CodeSourceOptions,
  items: Map<string, CodeSource>,
  item: CodeSource,
  kind: 'create' | 'update' | 'publish',
): Result {
  const id = item.CodeSourceId
  const modified = kind === 'create' ? item.GmtCreateTime : new Date(options.nowMs()).toISOString()
  items.set(id, { ...item, GmtModifyTime: modified })
  const { CodeBranch, CodeCommit, DisplayName, Accessibility, WorkspaceId } = item
  const detail = { DisplayName, Accessibility, WorkspaceId, CodeBranch: text(CodeBranch), CodeCommit: text(CodeCommit) }
  options.record(`code-source.${kind}`, id, detail)
  return { CodeSourceId: id }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

// [doc] An ID is `code-`, a timestamp, `-` and twelve characters.
function makeId(now: string): string {
  const stamp = now.replace(/\D/g, '').slice(0, 14)
  const tail = Array.from({ length: 12 }, () => randomInt(36).toString(36)).join('')
  return `code-${stamp}-${tail}`
}

function list(options: CodeSourceOptions, items: Map<string, CodeSource>, caller: Identity, query: Query): Result {
  const problem = findPageProblem(query, ['GmtModifyTime', 'DisplayName', 'CodeSourceId', 'GmtCreateTime'])
  if (problem !== null) return problem
  const workspaceId = query['WorkspaceId']
  // [doc] The newest SDK text says that WorkspaceId is required.
  if (workspaceId === undefined)
    return makeFailure(400, 'MissingParameter', 'WorkspaceId is mandatory for this action.')
  if (options.workspaces.find(workspaceId) === null) return makeWorkspaceMissing()
  const name = query['DisplayName']?.toLowerCase() ?? ''
  const oldest = options.nowMs() - options.listLagMs()
  // [doc] DisplayName is matched fuzzily; PRIVATE sources of others are not listed.
  // [assumed] Fuzzy means: contains, without regard to case.
  const found = [...items.values()].filter(
    (item) =>
      item.WorkspaceId === workspaceId &&
      isVisible(caller, item) &&
      item.DisplayName.toLowerCase().includes(name) &&
      Date.parse(item.GmtCreateTime) <= oldest,
  )
  const page = makePage(found, query)
  return { CodeSources: page.items, TotalCount: page.total }
}

function remove(
  options: CodeSourceOptions,
  items: Map<string, CodeSource>,
  caller: Identity,
  item: CodeSource | null,
): Result {
  if (item === null) return missing()
  // [assumed] A PUBLIC source is deleted by workspace admins only, not by its creator.
  if (item.Accessibility === 'PUBLIC' && caller.role !== 'admin') {
    return makeDenial('paicodesource:DeleteCodeSource', caller.userId, 'identity')
  }
  items.delete(item.CodeSourceId)
  options.record('code-source.delete', item.CodeSourceId, { DisplayName: item.DisplayName })
  return { CodeSourceId: item.CodeSourceId }
}
