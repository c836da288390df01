import { type Failure, makeFailure } from './failures.ts'

export type Fields = Readonly<Record<string, unknown>>

const updatable = [
  'DisplayName',
  'Description',
  'CodeRepo',
  'CodeRepoUserName',
  'CodeRepoAccessToken',
  'CodeBranch',
  'CodeCommit',
  'MountPath',
  'CloneType',
]

// [doc] Accessibility and WorkspaceId are no fields of an update.
const allowed = { create: [...updatable, 'WorkspaceId', 'Accessibility'], update: updatable }

// [doc] WorkspaceId and DisplayName are required; the newest SDK text says so of CodeRepo and MountPath too.
const required = { create: ['WorkspaceId', 'DisplayName', 'CodeRepo', 'MountPath'], update: [] }

const invalid = (name: string): Failure =>
  makeFailure(400, 'InvalidParameter', `The specified parameter ${name} is invalid.`)

// [assumed] An unknown body field answers 400 InvalidParameter.
// [doc] WorkspaceId is a string, Accessibility is PUBLIC or PRIVATE in capitals, CloneType is 0 or 1, the rest are strings.
/** The failure of a create or update body, or null; nothing else is validated, as on the real service. */
export function findFieldProblem(fields: Fields, operation: 'create' | 'update'): Failure | null {
  for (const [name, value] of Object.entries(fields)) {
    if (!allowed[operation].includes(name)) return invalid(name)
    if (name === 'CloneType' ? value !== 0 && value !== 1 : typeof value !== 'string') return invalid(name)
    if (name === 'Accessibility' && value !== 'PUBLIC' && value !== 'PRIVATE') return invalid(name)
  }
  for (const name of required[operation]) {
    const value = fields[name]
    if (value === undefined || value === '') {
      return makeFailure(400, 'MissingParameter', `${name} is mandatory for this action.`)
    }
  }
  return null
}

/** A JSON object out of a request body, or null for anything else. */
export function parseFields(body: Buffer): Fields | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
  } catch {
    return null
  }
}
