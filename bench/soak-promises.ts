import type { Emulator } from '../emulator/emulator.ts'
import type { CodeSource } from '../emulator/pai/code-sources.ts'
import { longestMs, type SoakRun, secretsOf, type Target } from './soak-run.ts'

const messagesOf = ({ result }: SoakRun, level: string) =>
  result.annotations.filter((one) => one.level === level).map(({ message }) => message)

/** What one run has broken of the product's promises, one sentence each. */
export function findBroken(emulator: Emulator, run: SoakRun): string[] {
  const { result, cancelled } = run
  const { exitCode, milliseconds, outputs } = result
  const errors = messagesOf(run, 'error')
  const broken: string[] = []
  const need = (holds: boolean, text: string) => void (holds || broken.push(text))
  if (exitCode === 0) {
    need(errors.length === 0, 'an error on success')
    const named = emulator.pai.codeSources().find((item) => item.CodeSourceId === outputs['code-source-id'])
    need(named?.['CodeCommit'] === run.target.commit, `put out ${outputs['code-source-id']}, which is not the commit's`)
  } else if (!cancelled || exitCode !== null) {
    // A step that is cancelled before its first line has nothing to say.
    const early = cancelled && result.raw.trim() === ''
    need(errors.length === 1 || early, `${errors.length} errors on failure: ${errors.join(' | ')}`)
    need(
      errors.every((text) => /^E_[A-Z_]+: /.test(text)),
      'an error without a code',
    )
    need(!errors.some((text) => text.startsWith('E_INTERNAL')), `a bug: ${errors.join(' ')}`)
  }
  need(milliseconds.total < longestMs, `${Math.round(milliseconds.total / 1_000)} s`)
  need(cancelled || milliseconds.afterCancel === null, 'it did not end by itself')
  need((milliseconds.afterCancel ?? 0) < 7_500, 'cancelling took a second signal')
  need(result.leftovers.length === 0, `left behind: ${result.leftovers.join(', ')}`)
  need(result.post?.exitCode === 0, 'the post step failed')
  return [...broken, ...findLeaks(emulator, run)]
}

function findLeaks(emulator: Emulator, { result }: SoakRun): string[] {
  const printed = `${result.raw}\n${result.post?.raw ?? ''}`.replace(/^::add-mask::.*$/gm, '')
  const shown = [printed, JSON.stringify(result.outputs), JSON.stringify(result.state), result.summary].join('\n')
  const encode = (text: string) => Buffer.from(text).toString('base64').slice(4, -4)
  const isShown = (secret: string) =>
    [secret, encodeURIComponent(secret), ...['', 'x', 'xx'].map((before) => encode(before + secret))].some((form) =>
      shown.includes(form),
    )
  return [...secretsOf(emulator), ...result.masks].some(isShown) ? ['a secret is shown'] : []
}

/** What all runs of one commit together have broken; `last` is one without faults, after all others. */
export function findBrokenTogether(
  emulator: Emulator,
  target: Target,
  runs: readonly SoakRun[],
  last: SoakRun,
): string[] {
  const ids = new Set(
    [...runs, last].filter(({ result }) => result.exitCode === 0).map(({ result }) => result.outputs['code-source-id']),
  )
  const live = emulator.pai.codeSources().filter((item: CodeSource) => item['CodeCommit'] === target.commit)
  const named = [...runs, last].flatMap((run) => messagesOf(run, 'warning').filter((text) => /^W_LEFTOVER/.test(text)))
  const surplus = live.filter(({ CodeSourceId }) => CodeSourceId !== last.result.outputs['code-source-id'])
  return [
    ...(last.result.exitCode === 0 ? [] : [`the run after all others failed: ${messagesOf(last, 'error').join(' ')}`]),
    ...(ids.size === 1 ? [] : [`${ids.size} IDs: ${[...ids].join(', ')}`]),
    ...surplus
      .filter(({ CodeSourceId }) => !named.some((text) => text.includes(CodeSourceId)))
      .map(({ CodeSourceId }) => `${CodeSourceId} is a second source that nobody names`),
  ]
}
