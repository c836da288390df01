import { catalogue } from './catalogue.ts'
import type { ActionError } from './errors.ts'
import { codeSpan, escapeJson, escapeLine, escapeMarkdown, excerpt, hasControls } from './foreign-text.ts'
import { makeFence, makeLink } from './report/markdown.ts'
import { makeTimeline, type Span } from './timeline.ts'

/** What is known of the run when it ends; null where it did not get so far. */
export interface Facts {
  readonly region: string | null
  readonly workspaceId: string | null
  readonly workspaceName: string | null
  readonly codeSourceId: string | null
  readonly displayName: string | null
  readonly result: 'created' | 'reused' | 'updated' | 'skipped' | 'planned' | null
  readonly codeRepo: string | null
  readonly branch: string | null
  /** Null: PAI follows the branch. */
  readonly codeCommit: string | null
  readonly commit: string | null
  readonly mountPath: string | null
  readonly accessibility: string | null
  readonly mirrored: 'pushed' | 'up-to-date' | 'none' | null
  readonly mirrorStrategy: 'relay' | 'git' | 'none' | null
  readonly mirrorBytes: number | null
  readonly pinRef: string | null
  readonly codeupRepositoryId: string | null
  readonly codeupWebUrl: string | null
  readonly requestId: string | null
  /** `https://github.com/owner/repo` */
  readonly repositoryUrl: string | null
  readonly timings: readonly Span[]
}

/** Facts of a run that has done nothing yet. */
export const noFacts: Facts = {
  region: null,
  workspaceId: null,
  workspaceName: null,
  codeSourceId: null,
  displayName: null,
  result: null,
  codeRepo: null,
  branch: null,
  codeCommit: null,
  commit: null,
  mountPath: null,
  accessibility: null,
  mirrored: null,
  mirrorStrategy: null,
  mirrorBytes: null,
  pinRef: null,
  codeupRepositoryId: null,
  codeupWebUrl: null,
  requestId: null,
  repositoryUrl: null,
  timings: [],
}

/** The outputs of the step by name; empty where a value is not known, and in a failure where no output could hold it. */
export function makeOutputs(facts: Facts, error: ActionError | null): Readonly<Record<string, string>> {
  const outputs = nameOutputs(facts, error)
  if (error === null) return outputs
  return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, hasControls(value) ? '' : value]))
}

function nameOutputs(facts: Facts, error: ActionError | null): Readonly<Record<string, string>> {
  return {
    'code-source-id': facts.codeSourceId ?? '',
    'code-source-json': makeCodeSourceJson(facts),
    result: facts.result ?? '',
    'display-name': facts.displayName ?? '',
    'workspace-id': facts.workspaceId ?? '',
    region: facts.region ?? '',
    'code-repo': facts.codeRepo ?? '',
    branch: facts.branch ?? '',
    commit: facts.commit ?? '',
    'mount-path': facts.mountPath ?? '',
    accessibility: facts.accessibility ?? '',
    mirrored: facts.mirrored ?? 'none',
    'mirror-strategy': facts.mirrorStrategy ?? 'none',
    'mirror-bytes': String(facts.mirrorBytes ?? 0),
    'pin-ref': facts.pinRef ?? '',
    'codeup-repository-id': facts.codeupRepositoryId ?? '',
    'codeup-web-url': facts.codeupWebUrl ?? '',
    'request-id': facts.requestId ?? '',
    'error-code': error?.code ?? '',
  }
}

/** The `CodeSource` object of DLC's CreateJob (pai-dlc 2020-12-03); empty without an ID. */
export function makeCodeSourceJson(facts: Facts): string {
  if (facts.codeSourceId === null || facts.branch === null || facts.mountPath === null) return ''
  const commit = facts.codeCommit === null ? {} : { Commit: facts.codeCommit }
  const source = { CodeSourceId: facts.codeSourceId, Branch: facts.branch, ...commit, MountPath: facts.mountPath }
  return JSON.stringify(source)
}

/** The sentence of the notice at the end. */
export function makeNotice(facts: Facts, reason: string | null): string {
  if (facts.result === 'skipped') return `Skipped: ${reason}.`
  if (facts.result === 'planned') return 'Dry run: nothing was written; the plan is in the log.'
  const at = facts.codeCommit === null ? facts.branch : `${facts.codeCommit?.slice(0, 12)} on ${facts.branch}`
  return `Code source ${facts.codeSourceId} (${facts.result}) in workspace ${facts.workspaceId}: ${at}.`
}

/** The job summary, as GitHub-flavoured Markdown in which every value is escaped. `page` is the help page of the error. */
export function makeSummary(
  facts: Facts,
  error: ActionError | null,
  reason: string | null,
  page: string | null = null,
): string {
  const state = error === null ? facts.result : `failed: ${error.code}`
  const lines = [`### PAI code source: ${state ?? 'nothing done'}`, '']
  if (reason !== null) lines.push(`Skipped: ${escapeMarkdown(reason)}.`, '')
  if (error !== null) lines.push(...failureLines(error, page))
  const rows = makeRows(facts)
  if (rows.length > 0) lines.push('| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`), '')
  if (error === null && facts.codeSourceId !== null) lines.push(...usageLines(facts))
  if (facts.timings.length > 0) lines.push(...timingLines(facts))
  return `${lines.join('\n')}\n`
}

function makeRows(facts: Facts): [string, string][] {
  const { region, workspaceId, codeRepo, commit } = facts
  const rows: [string, string][] = []
  if (facts.codeSourceId !== null) {
    rows.push(['Code source', `${codeSpan(facts.codeSourceId)} · ${codeSpan(facts.displayName ?? '')}`])
  } else if (facts.displayName !== null) rows.push(['Code source', codeSpan(facts.displayName)])
  if (region !== null && workspaceId !== null) {
    const name = facts.workspaceName === null ? '' : `${escapeMarkdown(facts.workspaceName)} `
    const console = `https://pai.console.aliyun.com/?regionId=${encodeURIComponent(region)}&workspaceId=${encodeURIComponent(workspaceId.toWellFormed())}#/workspace/overview`
    rows.push([
      'Workspace',
      `${name}${codeSpan(workspaceId)} · ${escapeMarkdown(region)} · [open](${console}) (AI Asset Management → Code Configuration)`,
    ])
  }
  if (commit !== null) {
    const hash = makeLink(
      commit.slice(0, 12),
      facts.repositoryUrl === null ? null : `${facts.repositoryUrl}/commit/${commit}`,
    )
    const where = codeRepo === null ? '' : `${makeLink(codeRepo, facts.codeupWebUrl)} @ `
    rows.push(['Code', `${where}${codeSpan(facts.branch ?? '')} · ${hash}`])
  }
  if (facts.mirrored !== null && facts.mirrored !== 'none') {
    const pin = facts.pinRef === null ? '' : ` · pinned by ${codeSpan(facts.pinRef)}`
    rows.push([
      'Mirror',
      `${facts.mirrored} · ${facts.mirrorBytes ?? 0} bytes from GitHub by ${facts.mirrorStrategy}${pin}`,
    ])
  }
  if (facts.mountPath !== null) rows.push(['Mounted at', `${codeSpan(facts.mountPath)} · ${facts.accessibility}`])
  return rows
}

/** The runner drops a whole summary over 1 MiB (FileCommandManager), and escapes make text longer. */
const longestMessage = 4_096

function failureLines(error: ActionError, page: string | null): string[] {
  const id = error.requestId === null ? '' : ` (RequestId ${codeSpan(error.requestId)})`
  const { title } = catalogue[error.code]
  return [
    page === null ? `**${title}**` : `**[${title}](${page})**`,
    '',
    `${escapeLine(excerpt(error.message, longestMessage))}${id}`,
    '',
    escapeLine(error.hint),
    '',
  ]
}

function usageLines(facts: Facts): string[] {
  const json = escapeJson(makeCodeSourceJson(facts))
  const check =
    facts.codeCommit === null
      ? []
      : ['# first lines of the job:', `test "$(git rev-parse HEAD)" = ${facts.codeCommit} || exit 90`]
  const command = `aliyun pai-dlc POST /api/v1/jobs --region ${facts.region} --body "$(jq --argjson c "$CODE" '.CodeSource=$c' job.json)"`
  const quoted = `'${json.replaceAll("'", "'\\''")}'`
  return [
    '<details><summary>Use it in a DLC job</summary>',
    '',
    ...makeFence('sh', [`CODE=${quoted}`, command, ...check]),
    '',
    '</details>',
    '',
  ]
}

function timingLines(facts: Facts): string[] {
  const lines = makeFence('text', makeTimeline(facts.timings))
  return ['<details><summary>Timings</summary>', '', ...lines, '', '</details>', '']
}
