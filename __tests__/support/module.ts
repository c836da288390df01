import { parseSync } from 'rolldown/utils'

/** A node of the syntax tree, as ESTree and its TypeScript extension name it. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

export interface Module {
  /** Path below src, `git/git.ts`. */
  readonly path: string
  readonly text: string
  /** Top-level statements. */
  readonly body: readonly SyntaxNode[]
  /** Every node, outermost first. */
  readonly nodes: readonly SyntaxNode[]
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean; readonly reexport: boolean }[]
  /** Ends of the doc comments. */
  readonly docs: readonly { readonly end: number }[]
}

/** Parses one file. @throws Error when it is no TypeScript */
export function parseModule(path: string, text: string): Module {
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} is no TypeScript: ${errors[0]?.message}`)
  const nodes = collectNodes(program)
  return {
    path,
    text,
    body: program.body as unknown as SyntaxNode[],
    nodes,
    imports: nodes.flatMap(importOf),
    docs: comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*')),
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The node and everything below it. */
export function collectNodes(node: unknown): SyntaxNode[] {
  if (Array.isArray(node)) return node.flatMap(collectNodes)
  if (!isNode(node)) return []
  return [node, ...Object.values(node).flatMap(collectNodes)]
}

/** The field of a node as a node; null when it is none. */
export function childOf(node: SyntaxNode | null, field: string): SyntaxNode | null {
  const child = node?.[field]
  return isNode(child) ? child : null
}

function importOf(node: SyntaxNode): Module['imports'] {
  if (!/^(ImportDeclaration|Export(Named|All)Declaration|ImportExpression|TSImportType)$/.test(node.type)) return []
  const source = childOf(node, 'source') ?? childOf(node, 'argument')
  if (typeof source?.['value'] !== 'string') return []
  const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : []
  const each = specifiers.length > 0 && specifiers.every((specifier) => specifier['importKind'] === 'type')
  const typeOnly =
    node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType' || each
  return [{ from: source['value'], typeOnly, reexport: node.type.startsWith('Export') }]
}
