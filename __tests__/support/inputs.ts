import { type Inputs, parseInputs } from '../../src/inputs.ts'

type Texts = Readonly<Record<string, string>>

/** Parses inputs as a workflow gives them: what is not named is empty, as the runner passes it. */
export function parseGiven(given: Texts, env: Texts = {}): Inputs {
  return parseInputs((name) => given[name] ?? '', env)
}

/** Inputs with a region and a workspace, and whatever else is given. */
export function makeInputs(given: Texts = {}): Inputs {
  return parseGiven({ region: 'cn-hangzhou', workspace: '4321', ...given })
}

/** Inputs that mirror to Codeup. */
export function makeMirrorInputs(given: Texts = {}): Inputs {
  return makeInputs({ 'codeup-token': 'pt-write', 'code-repo-access-token': 'pt-read', ...given })
}
