import { catalogue } from './catalogue.ts'
import { type ActionError, findChineseHint } from './errors.ts'
import { codeSpan, escapeJson, escapeMarkdown, excerpt, hasControls } from './foreign-text.ts'
import { formatBytes } from './git/bytes.ts'
import type { Facts } from './report/facts.ts'
import { makeFence, makeLink, makeProse, makeTable } from './report/markdown.ts'
import { makeTimeline } from './timeline.ts'

/** The outputs of the step by name; empty where a value is not known, and in a failure where no output could hold it. */
export function makeOutputs(facts: Facts, error: ActionError | null): Readonly<Record<string, string>> {
  const outputs = nameOutputs(facts, error)
  if (error === null) return outputs
  return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, hasControls(value) ? '' : value]))
}

function nameOutputs(facts: Facts, error: ActionError | null): Readonly<Record<string, string>> {
  // A job behind a failed step must not take what was only asked for.
  const holds = error === null || isRegistered(facts)
  return {
    'code-source-id': facts.codeSourceId ?? '',
    'code-source-json': holds ? makeCodeSourceJson(facts) : '',
    result: facts.result ?? '',
    'display-name': facts.displayName ?? '',
    'workspace-id': facts.workspaceId ?? '',
    region: facts.region ?? '',
    'code-repo': facts.codeRepo ?? '',
    branch: facts.branch ?? '',
    commit: facts.commit ?? '',
    'mount-path': facts.mountPath ?? '',
    accessibility: (holds ? facts.accessibility : null) ?? '',
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

/** True when the source was seen in PAI as it was asked for. */
function isRegistered({ result }: Facts): boolean {
  return result === 'created' || result === 'reused' || result === 'updated'
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
  if (facts.result === 'planned') return 'Dry run: nothing was written; the plan is in the log and in the summary.'
  const at = facts.codeCommit === null ? facts.branch : `${facts.codeCommit?.slice(0, 12)} on ${facts.branch}`
  // A secret with another name is empty: then nothing is mirrored, and a public repository is green.
  const way = facts.mirrored === null ? ` Not mirrored: PAI clones ${facts.codeRepo}.` : ''
  return `Code source ${facts.codeSourceId} (${facts.result}) in workspace ${facts.workspaceId}: ${at}.${way}`
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
  if (facts.plan.length > 0) lines.push('Nothing was written. This run:', '', ...planLines(facts.plan), '')
  const rows = makeRows(facts, error)
  if (rows.length > 0) lines.push(...makeTable(rows), '')
  if (error === null && facts.codeSourceId !== null) lines.push(...usageLines(facts))
  if (facts.timings.length > 0) lines.push(...timingLines(facts))
  return `${lines.join('\n')}\n`
}

/** What `keep` would delete may be thousands. */
const mostPlanned = 100

function planLines(plan: Facts['plan']): string[] {
  const lines = plan.slice(0, mostPlanned).map((line) => `- ${makeProse(line)}`)
  return plan.length > mostPlanned ? [...lines, `- and ${plan.length - mostPlanned} more, which are in the log`] : lines
}

function makeRows(facts: Facts, error: ActionError | null): [string, string][] {
  const rows: [string, string | null][] = [
    ['Source', describeSource(facts)],
    ['Workspace', describeWorkspace(facts)],
    ['Code', describeCode(facts)],
    ['Mirror', describeMirror(facts)],
  ]
  // What was only asked for says nothing about a failure: a source that is known may be stored otherwise.
  if (error === null || isRegistered(facts)) {
    rows.push(['Mount', facts.mountPath === null ? null : codeSpan(facts.mountPath)])
    rows.push(['Visibility', facts.accessibility])
  }
  const known = rows.filter((row): row is [string, string] => row[1] !== null)
  return error === null || known.length === 0 ? known : [['', 'Before it failed'], ...known]
}

function describeSource({ codeSourceId, displayName }: Facts): string | null {
  const names = [codeSourceId, displayName].filter((name) => name !== null)
  return names.length === 0 ? null : names.map(codeSpan).join(' · ')
}

function describeWorkspace({ region, workspaceId, workspaceName }: Facts): string | null {
  if (region === null || workspaceId === null) return null
  const query = `regionId=${encodeURIComponent(region)}&workspaceId=${encodeURIComponent(workspaceId.toWellFormed())}`
  const console = `[PAI console](https://pai.console.aliyun.com/?${query}#/workspace/overview)`
  const name = workspaceName === null ? '' : `${codeSpan(workspaceName)} `
  const way = `${console}, *AI Asset Management*, *Code Configuration*`
  return `${name}${codeSpan(workspaceId)} · ${escapeMarkdown(region)} · ${way}`
}

/** Links to both ends: the repository that PAI clones, and the commit on GitHub. */
function describeCode({ codeRepo, codeupWebUrl, branch, commit, repositoryUrl }: Facts): string | null {
  if (commit === null) return null
  const page = codeupWebUrl ?? codeRepo?.replace(/\.git$/, '') ?? null
  const repository = codeRepo ? `${makeLink(codeRepo, page)} · ` : ''
  const hash = makeLink(commit.slice(0, 12), repositoryUrl === null ? null : `${repositoryUrl}/commit/${commit}`)
  return `${repository}${codeSpan(branch ?? '')} · ${hash}`
}

function describeMirror({ mirrored, mirrorStrategy, mirrorBytes, pinRef }: Facts): string | null {
  if (mirrored === null || mirrored === 'none') return null
  const took = `pushed by ${mirrorStrategy} · ${formatBytes(mirrorBytes ?? 0)} from GitHub`
  const pin = pinRef === null ? '' : ` · pinned by ${codeSpan(pinRef)}`
  return `${mirrored === 'pushed' ? took : 'up to date'}${pin}`
}

/** The runner drops a whole summary over 1 MiB (FileCommandManager), and escapes make text longer. */
const longestMessage = 4_096

function failureLines(error: ActionError, page: string | null): string[] {
  const id = error.requestId === null ? '' : ` (RequestId ${codeSpan(excerpt(error.requestId))})`
  const title = makeProse(catalogue[error.code].title)
  const chinese = findChineseHint(error)
  return [
    page === null ? `**${title}**` : `**[${title}](${page})**`,
    '',
    `${makeProse(excerpt(error.message, longestMessage))}${id}`,
    '',
    makeProse(excerpt(error.hint, longestMessage)),
    ...(chinese === null ? [] : ['', makeProse(chinese)]),
    '',
  ]
}

const below = 'Without `clone-type: flat` the code may be in a folder below the mount path: `cd` there instead.'

/** Commands that a reader pastes into a shell: nothing in them may end it, so the check of the commit is the job's. */
function usageLines(facts: Facts): string[] {
  const command = String.raw`"cd \($code.MountPath) && test \"$(git rev-parse HEAD)\" = \($code.Commit) || exit 90\n\(.UserCommand)"`
  const commands = [
    `CODE=${quote(escapeJson(makeCodeSourceJson(facts)))}`,
    `job=$(jq --argjson code "$CODE" --arg workspace ${quote(facts.workspaceId ?? '')} '`,
    '  .CodeSource = $code',
    '  | .WorkspaceId = $workspace',
    ...(facts.codeCommit === null ? [] : [`  | .UserCommand = ${command}`]),
    `' job.json) && aliyun pai-dlc POST /api/v1/jobs --region ${facts.region} --body "$job"`,
  ]
  const check = `The job stops with exit code 90 unless it runs exactly this commit. ${below}`
  const note = facts.codeCommit === null ? [] : [makeProse(check), '']
  return [
    '<details><summary>Use it in a DLC job</summary>',
    '',
    ...note,
    ...makeFence('sh', commands),
    '',
    '</details>',
    '',
  ]
}

/** One word of a POSIX shell (POSIX.1-2024, XCU 2.2.2). */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function timingLines(facts: Facts): string[] {
  const lines = makeFence('text', makeTimeline(facts.timings))
  return ['<details><summary>Timings</summary>', '', ...lines, '', '</details>', '']
}
