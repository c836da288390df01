import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** The contexts of an expression by name, as plain values: `{ steps: { code: { outputs: { … } } } }`. */
export type Contexts = Readonly<Record<string, unknown>>

/** Replaces every `${{ … }}` of a text, evaluated as GitHub evaluates it; throws for a context that is not there. */
export function expand(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => evaluate(expression, contexts).coerceString())
}

/** Whether a step runs: the truth of its `if`, with or without the braces. */
export function isMet(condition: string, contexts: Contexts): boolean {
  const expression = condition.trim().replace(/^\$\{\{(.*)\}\}$/s, '$1')
  return evaluate(`!!(${expression})`, contexts).coerceString() === 'true'
}

/** Every value of the records by name, expanded. */
export function expandAll(
  texts: Readonly<Record<string, string>> | undefined,
  contexts: Contexts,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts ?? {}).map(([name, text]) => [name, expand(text, contexts)]))
}

function evaluate(expression: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex()
  const tree = new Parser(tokens, Object.keys(contexts), []).parse()
  return new Evaluator(tree, JSON.parse(JSON.stringify(contexts), data.reviver)).evaluate()
}
