import { readSource } from './context.ts'
import { type Given, type Inputs, parseInputs } from './inputs.ts'
import { findReasonToSkip } from './plan/admission.ts'
import type { Runner } from './runner.ts'
import { findSignIn } from './sign-in.ts'

/** What has to be given; the text stands in for it where it is not, and goes nowhere. */
const required = { region: 'cn-hangzhou', workspace: '0' }

/** A run that is skipped although it lacks inputs. */
export interface Excused {
  readonly inputs: Inputs
  readonly reason: string
}

/**
 * The inputs of a run that lacks some and is to be skipped anyway, because GitHub gave it no secrets: a pull request from a
 * fork gets no configuration variables either, and what is written into the workflow is half of a pair then. Null for a run
 * that has work to do, or inputs that are wrong. A chunk of its own: asked only when the inputs are refused.
 */
export async function findExcused(given: Given, runner: Runner, signal: AbortSignal): Promise<Excused | null> {
  const has = (name: string) => (given.get(name)?.length ?? 0) > 0
  try {
    const inputs = parseInputs(complete(given, has))
    const source = readSource(runner.readEvent(), inputs.pullRequestCommit)
    const signIn = source.withheld === null ? 'ready' : await findSignIn(inputs, runner, signal, true)
    const reason = signIn === 'ready' ? null : findReasonToSkip(inputs, source, signIn)
    if (reason === null) return null
    const [region, workspace] = [has('region') ? inputs.region : '', has('workspace') ? inputs.workspace : '']
    return { inputs: { ...inputs, region, workspace }, reason }
  } catch {
    // What is wrong with the inputs was found before, and is said.
    return null
  }
}

/** What was given without halves of credentials, and with something for what is required. */
function complete(given: Given, has: (name: string) => boolean): Given {
  const isSession = given.get('access-key-id')?.[0]?.text.startsWith('STS.') === true
  const key = ['access-key-id', 'access-key-secret', ...(isSession ? ['security-token'] : [])]
  const role = ['role-to-assume', 'oidc-provider-arn']
  const halves = [...(key.every(has) ? [] : [...key, 'security-token']), ...(role.every(has) ? [] : role)]
  const whole = new Map([...given].filter(([name]) => !halves.includes(name)))
  for (const [name, text] of Object.entries(required)) if (!has(name)) whole.set(name, [{ text, variable: null }])
  return whole
}
