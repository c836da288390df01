export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * Finds a workflow command in one line of output, as ActionCommand.cs of actions/runner does: `::name k=v,k=v::data`
 * at the start (after blanks), or `##[name k=v;k=v]data` anywhere. Only names in `registered` (lower case) count.
 */
export function findCommand(line: string, registered: ReadonlySet<string>): Command | null {
  return findColonCommand(line, registered) ?? findBracketCommand(line, registered)
}

function findColonCommand(line: string, registered: ReadonlySet<string>): Command | null {
  const match = /^\s*::(.*?)::(.*)$/s.exec(line)
  if (!match) return null
  return makeCommand(match[1] ?? '', match[2] ?? '', registered, {
    separator: ',',
    data: [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%25', '%'],
    ],
    property: [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%3A', ':'],
      ['%2C', ','],
      ['%25', '%'],
    ],
  })
}

function findBracketCommand(line: string, registered: ReadonlySet<string>): Command | null {
  const match = /##\[(.*?)\](.*)$/s.exec(line)
  if (!match) return null
  const escapes: Escapes = [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
  ]
  return makeCommand(match[1] ?? '', match[2] ?? '', registered, { separator: ';', data: escapes, property: escapes })
}

type Escapes = readonly (readonly [escaped: string, plain: string])[]

interface Form {
  readonly separator: string
  readonly data: Escapes
  readonly property: Escapes
}

function makeCommand(info: string, data: string, registered: ReadonlySet<string>, form: Form): Command | null {
  const blank = info.indexOf(' ')
  const name = (blank < 0 ? info : info.slice(0, blank)).toLowerCase()
  if (!registered.has(name)) return null
  const properties: Record<string, string> = {}
  for (const pair of blank < 0
    ? []
    : info
        .slice(blank + 1)
        .trim()
        .split(form.separator)) {
    const equals = pair.indexOf('=')
    // The key is taken as written and case matters less than for the name: the runner compares without case.
    if (equals >= 0)
      properties[pair.slice(0, equals).toLowerCase()] = parseEscapes(pair.slice(equals + 1), form.property)
  }
  return { name, properties, data: parseEscapes(data, form.data) }
}

// One replacement after the other, `%25` last, so that `%250A` becomes `%0A` and no newline.
function parseEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text)
}
