/**
 * V8 reads a function that is called twice: once to find its end, and again with its first call. One in parentheses it compiles
 * where it first reads it (docs/decisions/0031-functions-in-parentheses.md). This puts those in parentheses that a start calls.
 */
import { RolldownMagicString } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import { type ESTree, Visitor } from 'rolldown/utils'

type FunctionNode = ESTree.Function | ESTree.ArrowFunctionExpression
type Body = ESTree.Program | ESTree.FunctionBody

/** A function of a bundle, with offsets into its text. */
export interface BundledFunction {
  /** Its module and the names of the functions around it and of itself: `src/main.ts/work/`, and `…#2` for another one. */
  readonly name: string
  readonly start: number
  readonly body: number
  readonly end: number
  /** A method cannot be in parentheses; a declaration has to become a variable for it. */
  readonly kind: 'declaration' | 'expression' | 'method'
  /** In parentheses of its own. */
  readonly eager: boolean
}

interface Found extends BundledFunction {
  readonly node: FunctionNode
  /** The body that a declaration stands in; null for one in a block. */
  readonly scope: Body | null
}

/** The bundle with the functions of these names in parentheses; it does the same in the same order. */
export function withEagerFunctions(code: string, names: ReadonlySet<string>): string {
  const text = new RolldownMagicString(code)
  for (const { name, node, kind, scope, start, end, eager } of find(code)) {
    if (eager || kind === 'method' || !names.has(name)) continue
    if (kind === 'expression') text.prependRight(start, '(').appendLeft(end, ')')
    else if (scope !== null && node.id) {
      text.prependRight(start, `var ${node.id.name} = (`).remove(node.id.start, node.id.end).appendLeft(end, ');\n')
      // A declaration can be called above its place, a variable cannot.
      const top = findTop(scope)
      if (top !== start) text.move(start, end, top)
    }
  }
  return text.toString()
}

/** Finds all functions of a bundle that rolldown and ncc have made, an outer one before those in it. */
export function findFunctions(code: string): readonly BundledFunction[] {
  return find(code)
}

/** Where the statements of a body begin, behind its directives. */
function findTop(body: Body): number {
  return body.body.find((statement) => !('directive' in statement && statement.directive))?.start ?? body.end
}

function find(code: string): Found[] {
  const program = parseAst(code, { lang: 'js', sourceType: 'module' })
  const nameFunction = createNames(code)
  const { labels, methods } = findLabels(program, code)
  const scopes = new Map<unknown, Body>()
  const found: Found[] = []
  const path: string[] = []
  const own = (body: Body) => {
    for (const statement of body.body) if (statement.type === 'FunctionDeclaration') scopes.set(statement, body)
  }
  const enter = (node: FunctionNode) => {
    const { start, end, body, type } = node
    const name = nameFunction(path.at(-1) ?? '', node.id?.name ?? labels.get(node) ?? '', start)
    path.push(name)
    if (body === null) return
    const kind = methods.has(node) ? 'method' : type === 'FunctionDeclaration' ? 'declaration' : 'expression'
    const scope = scopes.get(node) ?? null
    found.push({ name, node, kind, scope, start, body: body.start, end, eager: isParenthesised(code, start, end) })
    if (body.type === 'BlockStatement') own(body as Body)
  }
  const leave = () => void path.pop()
  own(program)
  new Visitor({
    FunctionDeclaration: enter,
    FunctionExpression: enter,
    ArrowFunctionExpression: enter,
    'FunctionDeclaration:exit': leave,
    'FunctionExpression:exit': leave,
    'ArrowFunctionExpression:exit': leave,
  }).visit(program)
  return found
}

/** In parentheses of its own, and not only in those of a call. */
function isParenthesised(code: string, start: number, end: number): boolean {
  const before = code.slice(Math.max(0, start - 2), start)
  return before.endsWith('(') && code[end] === ')' && !/^[\w$\])]/.test(before)
}

/** What functions without a name of their own are called by: the variable or property that holds them. */
function findLabels(program: ESTree.Program, code: string) {
  const labels = new Map<unknown, string>()
  const methods = new Set<unknown>()
  const label = (key: ESTree.Node, value: unknown) => labels.set(value, code.slice(key.start, key.end))
  new Visitor({
    VariableDeclarator: ({ id, init }) => void (id.type === 'Identifier' && label(id, init)),
    AssignmentExpression: ({ left, right }) =>
      void (left.type === 'MemberExpression' && !left.computed && label(left.property, right)),
    PropertyDefinition: ({ key, value, computed }) => void (!computed && label(key, value)),
    MethodDefinition({ key, value, computed }) {
      if (!computed) label(key, value)
      methods.add(value)
    },
    Property({ key, value, method, kind, computed }) {
      if (!computed) label(key, value)
      if (method || kind !== 'init') methods.add(value)
    },
  }).visit(program)
  return { labels, methods }
}

/** Names functions, each one differently, as they come. */
function createNames(code: string) {
  // Where the text of each module begins, as rolldown notes it.
  const modules = [...code.matchAll(/^\/\/ (\S+\.(?:js|ts))$/gm)]
  const counts = new Map<string, number>()
  return (parent: string, label: string, start: number): string => {
    // ncc puts each of its modules into a function, whose key is a number.
    if (parent === '' && /^\d+$/.test(label)) return ''
    const stem = `${parent || (modules.findLast(({ index }) => index < start)?.[1] ?? '')}/${label}`
    const count = (counts.get(stem) ?? 0) + 1
    counts.set(stem, count)
    return count === 1 ? stem : `${stem}#${count}`
  }
}
