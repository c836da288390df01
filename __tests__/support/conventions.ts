import { childOf, collectNodes, type Module, type SyntaxNode } from './module.ts'

type Rule = (module: Module) => readonly string[]

const isFunction = ({ type }: SyntaxNode) =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type)
const isDoor = ({ path }: Module) => path === 'index.ts' || path === 'post.ts'
const nameOf = (node: SyntaxNode | null) => String(childOf(node, 'id')?.['name'] ?? node?.['name'] ?? 'anonymous')

/** `a.b` as text for a member access of two plain names. */
function accessOf(node: SyntaxNode): string {
  if (node.type === 'MemberExpression')
    return `${childOf(node, 'object')?.['name']}.${childOf(node, 'property')?.['name']}`
  const init = node.type === 'VariableDeclarator' ? childOf(node, 'init') : null
  const fields = collectNodes(childOf(node, 'id')).filter(({ type }) => type === 'Property')
  const names = fields.map((field) => childOf(field, 'key')?.['name'])
  return init?.type === 'Identifier' && names.includes('env') ? `${init['name']}.env` : ''
}

const accessOnlyIn =
  (access: string, where: RegExp): Rule =>
  ({ path, nodes }) =>
    !where.test(path) && nodes.some((node) => accessOf(node) === access) ? [`${access} has no place here`] : []

/** Lines of a function that are not lines of a function inside it: a factory counts its own. */
function ownLines(node: SyntaxNode, { text, nodes }: Module): number {
  const inside = nodes.filter((other) => isFunction(other) && other.start > node.start && other.end <= node.end)
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const covered = new Set<number>()
  for (const { start, end } of inside) for (let line = lineAt(start) + 1; line <= lineAt(end); line++) covered.add(line)
  return lineAt(node.end) - lineAt(node.start) + 1 - covered.size
}

/** Exported statements that are functions, or constants that hold one. */
function exportedFunctions({ body }: Module): readonly (readonly [statement: SyntaxNode, name: string])[] {
  return body
    .filter(({ type }) => /^Export(Named|Default)Declaration$/.test(type))
    .flatMap((statement) => {
      const declaration = childOf(statement, 'declaration')
      if (declaration !== null && isFunction(declaration)) return [[statement, nameOf(declaration)] as const]
      return collectNodes(declaration)
        .filter((node) => node.type === 'VariableDeclarator' && isFunction(childOf(node, 'init') ?? node))
        .map((node) => [statement, nameOf(node)] as const)
    })
}

function isDocumented(statement: SyntaxNode, { docs, text }: Module): boolean {
  return docs.some(({ end }) => end <= statement.start && /^\s*(\/\/.*\s*)*$/.test(text.slice(end, statement.start)))
}

const rules: readonly Rule[] = [
  ({ text }) => (text.trimEnd().split('\n').length > 200 ? ['more than 200 lines'] : []),
  (module) =>
    module.nodes
      .filter((node) => isFunction(node) && ownLines(node, module) > 40)
      .map((node) => `${nameOf(node)} has more than 40 lines`),
  ({ nodes }) => (nodes.some(({ type }) => type === 'TSAnyKeyword') ? ['any'] : []),
  ({ path }) =>
    /(^|\/)(utils?|helpers?|types?|common|shared|misc)(\.ts|\/)/.test(path) ? ['a name that says nothing'] : [],
  ({ path }) => (/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(path) ? [] : ['not in kebab case']),
  ({ path }) => (/.\/index\.ts$/.test(path) ? ['a barrel'] : []),
  ({ imports }) => imports.filter(({ reexport }) => reexport).map(({ from }) => `hands on ${from}`),
  ({ nodes }) =>
    nodes
      .filter(({ type }) => /^Class(Declaration|Expression)$/.test(type))
      .filter((node) => nameOf(node) !== 'ActionError')
      .map((node) => `the class ${nameOf(node)}`),
  (module) =>
    exportedFunctions(module)
      .filter(([statement]) => !isDocumented(statement, module))
      .map(([, name]) => `${name} says not what it promises`),
  (module) =>
    !isDoor(module) && module.body.some(({ type }) => type === 'ExpressionStatement')
      ? ['something happens at import']
      : [],
  accessOnlyIn('process.env', /^runner\.ts$/),
  accessOnlyIn('Date.now', /^http\/clock\.ts$/),
  accessOnlyIn('Math.random', /^http\/clock\.ts$/),
]

/** Everything in which the files break a convention, one line each. */
export function findBrokenConventions(modules: readonly Module[]): string[] {
  return modules.flatMap((module) =>
    rules.flatMap((rule) => rule(module)).map((problem) => `${module.path}: ${problem}`),
  )
}
