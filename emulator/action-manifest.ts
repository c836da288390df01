import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'

export interface ActionManifest {
  readonly name: string
  readonly main: string
  readonly post: string | null
  readonly postIf: string
  readonly inputs: readonly ManifestInput[]
}

export interface ManifestInput {
  readonly name: string
  readonly default: string
  readonly deprecationMessage: string | null
}

export interface Inputs {
  /** By declared name, in the order of action.yml, then the undeclared ones. */
  readonly values: readonly (readonly [name: string, value: string])[]
  readonly warnings: readonly string[]
}

/**
 * Reads action.yml or action.yaml of a JavaScript action.
 * @throws Error when there is none, or when it is of a kind that this harness does not run.
 */
export async function readActionManifest(directory: string): Promise<ActionManifest> {
  const text = await readFile(path.join(directory, 'action.yml'), 'utf8').catch(() =>
    readFile(path.join(directory, 'action.yaml'), 'utf8'),
  )
  const { name, inputs, runs } = parse(text)
  if (!/^node(12|16|20|24)$/i.test(String(runs?.using))) throw new Error(`runs.using: '${runs?.using}' is not run here`)
  if (!runs.main)
    throw new Error('You are using a JavaScript action but there is not an entry JavaScript file provided')
  if (runs.pre) throw new Error('runs.pre is not run for a local action')
  return {
    name: String(name),
    main: String(runs.main),
    post: runs.post ? String(runs.post) : null,
    postIf: String(runs['post-if'] ?? 'always()'),
    inputs: Object.entries<{ default?: unknown; deprecationMessage?: unknown } | null>(inputs ?? {}).map(
      ([input, value]) => ({
        name: input,
        default: String(value?.default ?? ''),
        deprecationMessage: value?.deprecationMessage ? String(value.deprecationMessage) : null,
      }),
    ),
  }
}

/**
 * What a step gets: `given` over the defaults, names compared without case. `required` is not checked, as the runner
 * does not; an undeclared name is passed on with a warning. `resolve` gives the value of `github.token` and the like.
 */
export function makeInputs(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
  resolve: (expression: string) => string,
): Inputs {
  const rest = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), { name, value }]))
  const values: [string, string][] = []
  const warnings: string[] = []
  for (const input of manifest.inputs) {
    const own = rest.get(input.name.toLowerCase())
    rest.delete(input.name.toLowerCase())
    values.push([input.name, own ? own.value : makeDefault(input.default, resolve)])
    if (own && input.deprecationMessage) {
      warnings.push(`Input '${input.name}' has been deprecated with message: ${input.deprecationMessage}`)
    }
  }
  if (rest.size > 0) {
    const names = (list: Iterable<string>) => [...list].map((name) => `'${name}'`).join(', ')
    const valid = names(manifest.inputs.map((input) => input.name))
    warnings.push(
      `Unexpected input(s) ${names([...rest.values()].map(({ name }) => name))}, valid inputs are [${valid}]`,
    )
  }
  for (const { name, value } of rest.values()) values.push([name, value])
  return { values, warnings }
}

/** `INPUT_` and the name in capitals with blanks as underscores; dashes and dots stay. */
export function makeInputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function makeDefault(text: string, resolve: (expression: string) => string): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/gs, (_, expression: string) => resolve(expression))
}
