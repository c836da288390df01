import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/catalogue.ts'
import { ActionError } from '../src/errors.ts'
import { chineseHints } from '../src/hints-zh.ts'
import { noFacts } from '../src/report/facts.ts'
import { makeProse } from '../src/report/markdown.ts'
import { makeCodeSourceJson, makeNotice, makeOutputs, makeSummary } from '../src/report.ts'
import { done, sha } from './support/facts.ts'

const failed = new ActionError('E_RAM_DENIED', 'Listing was refused: 403 NoPermission.', {
  requestId: 'R-2',
  hint: 'Grant it.',
})

describe('code-source-json', () => {
  it('is the CodeSource object of a DLC job, byte for byte', () => {
    expect(makeCodeSourceJson(done)).toBe(
      `{"CodeSourceId":"code-20260101-abc","Branch":"main","Commit":"${sha}","MountPath":"/root/code/"}`,
    )
  })

  it('has no commit when PAI follows the branch, and never a token', () => {
    expect(makeCodeSourceJson({ ...done, codeCommit: null })).toBe(
      '{"CodeSourceId":"code-20260101-abc","Branch":"main","MountPath":"/root/code/"}',
    )
  })

  it('is empty before there is an ID', () => {
    expect(makeCodeSourceJson(noFacts)).toBe('')
    expect(makeCodeSourceJson({ ...done, codeSourceId: null })).toBe('')
  })
})

describe('the outputs', () => {
  it('are what is known, as text', () => {
    expect(makeOutputs(done, null)).toEqual({
      'code-source-id': 'code-20260101-abc',
      'code-source-json': makeCodeSourceJson(done),
      result: 'created',
      'display-name': 'train-main-44da109b59f8-c896f8',
      'workspace-id': '4321',
      region: 'cn-hangzhou',
      'code-repo': 'https://codeup.aliyun.com/acme/train.git',
      branch: 'main',
      commit: sha,
      'mount-path': '/root/code/',
      accessibility: 'PRIVATE',
      mirrored: 'pushed',
      'mirror-strategy': 'git',
      'mirror-bytes': '1300',
      'pin-ref': `refs/tags/pai/${sha}`,
      'codeup-repository-id': '77',
      'codeup-web-url': 'https://codeup.aliyun.com/acme/train',
      'request-id': 'R-1',
      'error-code': '',
    })
  })

  it('are all there, and empty, when nothing is known', () => {
    const empty = makeOutputs(noFacts, failed)
    expect(Object.keys(empty)).toEqual(Object.keys(makeOutputs(done, null)))
    const told = Object.entries(empty).filter(([, value]) => value !== '')
    expect(Object.fromEntries(told)).toEqual({
      mirrored: 'none',
      'mirror-strategy': 'none',
      'mirror-bytes': '0',
      'error-code': 'E_RAM_DENIED',
    })
  })

  it('leave out, in a failure, what no output could hold: its own failure would hide the first', () => {
    const outputs = makeOutputs({ ...done, branch: 'a\nb', codeRepo: 'a\u0085b' }, failed)
    expect(outputs).toMatchObject({ branch: '', 'code-repo': '', 'code-source-id': 'code-20260101-abc' })
    expect(makeOutputs({ ...done, branch: 'a\nb' }, null)['branch']).toBe('a\nb')
  })

  it('have no object for a job when a source is known but was not registered: what it holds was only asked for', () => {
    const known = makeOutputs({ ...done, result: null }, failed)
    expect(known).toMatchObject({ 'code-source-id': 'code-20260101-abc', 'code-source-json': '' })
    for (const result of ['created', 'reused', 'updated'] as const) {
      expect(makeOutputs({ ...done, result }, failed)['code-source-json']).toBe(makeCodeSourceJson(done))
    }
  })

  it('keep the ID when a later stage failed', () => {
    expect(makeOutputs(done, failed)).toMatchObject({
      'code-source-id': 'code-20260101-abc',
      'error-code': 'E_RAM_DENIED',
    })
  })
})

describe('the notice', () => {
  it.each([
    [done, null, 'Code source code-20260101-abc (created) in workspace 4321: 44da109b59f8 on main.'],
    [
      { ...done, mirrored: null, codeRepo: 'https://github.com/octo/train.git' },
      null,
      'Code source code-20260101-abc (created) in workspace 4321: 44da109b59f8 on main. Not mirrored: PAI clones https://github.com/octo/train.git.',
    ],
    [{ ...done, codeCommit: null }, null, 'Code source code-20260101-abc (created) in workspace 4321: main.'],
    [
      { ...noFacts, result: 'skipped' as const },
      'the event delete deletes a ref',
      'Skipped: the event delete deletes a ref.',
    ],
    [
      { ...done, result: 'planned' as const },
      null,
      'Dry run: nothing was written; the plan is in the log and in the summary.',
    ],
  ])('says what there is: %#', (facts, reason, text) => expect(makeNotice(facts, reason)).toBe(text))
})

const rowOf = (text: string, name: string) => text.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? ''

describe('the summary', () => {
  it('links workspace, mirror and commit, and shows what is stored', () => {
    const text = makeSummary(done, null, null)
    expect(text).toMatch(/^### PAI code source: created\n/)
    expect(rowOf(text, 'Workspace')).toContain(
      '](https://pai.console.aliyun.com/?regionId=cn-hangzhou&workspaceId=4321#',
    )
    expect(rowOf(text, 'Code')).toContain('](https://codeup.aliyun.com/acme/train)')
    expect(rowOf(text, 'Code')).toContain(`](https://github.com/octo/train/commit/${sha})`)
    expect(rowOf(text, 'Mirror')).toContain('pushed by git · 1.3 KiB from GitHub')
    expect(text).toMatch(/Mirroring the commit to Codeup +█+ 0\.00 \+ 1\.23 s/)
  })

  it('links the repository that was not asked about by its clone URL', () => {
    const row = rowOf(makeSummary({ ...done, codeupWebUrl: null }, null, null), 'Code')
    expect(row).toContain('](https://codeup.aliyun.com/acme/train)')
  })

  it('takes a workspace ID that is no text', () => {
    expect(makeSummary({ ...done, workspaceId: '4\ud8001' }, null, null)).toContain('workspaceId=4%EF%BF%BD1#')
  })

  it('has a command for a DLC job with the real values', () => {
    const text = makeSummary(done, null, null)
    expect(text).toContain(`CODE='${makeCodeSourceJson(done)}'`)
    expect(text).toContain("--arg workspace '4321'")
    expect(text).toContain('--region cn-hangzhou')
    expect(makeSummary({ ...done, codeCommit: null }, null, null)).not.toContain('git rev-parse')
  })

  it('makes the request of that job as examples/dlc-job.yml makes it', () => {
    const recipe = readFileSync(path.resolve(import.meta.dirname, '../examples/dlc-job.yml'), 'utf8')
    const filter = (text: string) =>
      /'\n( *\.CodeSource = .*?)\n *' job\.json\)/s.exec(text)?.[1]?.replaceAll(/^ +/gm, '')
    expect(filter(recipe)).toContain('git rev-parse')
    expect(filter(makeSummary(done, null, null))).toBe(filter(recipe))
  })

  it('quotes for the shell whatever a branch is called', () => {
    const text = makeSummary({ ...done, branch: "x';rm -rf $HOME;'" }, null, null)
    expect(text).toContain(`"Branch":"x'\\'';rm -rf $HOME;'\\''"`)
  })

  it.each([
    'a|b',
    '`a`',
    '<img src=x>',
    '</code></td></table>',
    '[x](https://evil.example)',
    '![x](//evil.example)',
    'www.evil.example',
    '::error::x',
    '##[group]x',
    'a\n\n# b',
    'a\u202eb',
  ])('escapes a hostile name everywhere in the table: %j', (name) => {
    const facts = {
      ...done,
      branch: name,
      displayName: name,
      workspaceName: name,
      mountPath: name,
      pinRef: name,
      codeRepo: name,
    }
    const text = makeSummary(
      { ...facts, codeSourceId: name, timings: [{ kind: 'stage', title: name, start: 0, ms: 1 }] },
      null,
      null,
    )
    expect(text.match(/^`{3,}/gm)).toHaveLength(4)
    const table = text.split('\n').filter((line) => line.startsWith('| '))
    expect(table).toHaveLength(7)
    for (const line of table) {
      expect(line.replaceAll(/<\/?(code|span)>/g, '')).not.toMatch(/[<>`]|##\[|evil\.example\)|www\./)
      expect(line.split('|')).toHaveLength(4)
    }
  })

  it('shows in the command what cannot be seen, and it still says the same', () => {
    const text = makeSummary({ ...done, branch: 'a\u202eb\u00adc' }, null, null)
    expect(text).toContain('"Branch":"a\\u202eb\\u00adc"')
    const json = /^CODE='(.*)'$/m.exec(text)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({ Branch: 'a\u202eb\u00adc' })
  })

  it('cannot be left by a fence that is in a name', () => {
    const text = makeSummary({ ...done, mountPath: '/a/````/b' }, null, null)
    expect(text.match(/^`{3,}/gm)).toEqual(['`````', '`````', '```', '```'])
  })

  it.each(['javascript:alert(1)', 'https://h/a)(b', 'https://h/?`x`', 'https://h/<x>|y', 'no url', 'data:text/html,x'])(
    'takes no more than a clean link from elsewhere: %s',
    (url) => {
      const row = rowOf(makeSummary({ ...done, codeupWebUrl: url }, null, null), 'Code')
      expect(row).not.toMatch(/javascript:|data:/)
      expect(row.replaceAll(/<\/?(code|span)>/g, '')).not.toMatch(/[<>`]|\)\(/)
      expect(row.split('|')).toHaveLength(4)
    },
  )
})

describe('the summary of a failure', () => {
  it('stays below the size at which the runner drops it, whatever the error says', () => {
    const long = new ActionError('E_GITHUB_ACCESS', `Fetching failed: ${'<'.repeat(1024 * 1024)}.`)
    expect(makeSummary(done, long, null).length).toBeLessThan(64 * 1024)
  })

  it('tells the error, the hint and the request ID, and what was already done', () => {
    const text = makeSummary(done, failed, null)
    expect(text).toMatch(/^### PAI code source: failed: E_RAM_DENIED\n/)
    expect(text).toContain(`**${catalogue.E_RAM_DENIED.title}**`)
    expect(text).toContain('Listing was refused<span>:</span> 403 NoPermission.')
    expect(text).toContain('Grant it.')
    expect(text).toContain('<code>R-2</code>')
    expect(text).toContain('| Mirror | pushed')
    expect(text).not.toContain('Use it in a DLC job')
  })

  it('tells what to do in Chinese, too, where the answer is Chinese', () => {
    const refused = new ActionError('E_PUSH_REFUSED', 'Codeup says: 权限被拒绝.', { hint: 'Look at `push rules`.' })
    expect(makeSummary(done, refused, null)).toContain(makeProse(chineseHints.E_PUSH_REFUSED))
    expect(makeSummary(done, failed, null)).not.toContain(chineseHints.E_RAM_DENIED)
  })

  it('shows code of its sentences as code, and no other markup', () => {
    const refused = new ActionError('E_API', 'No `a_b` *here* `.', { hint: '`x` <b>' })
    const text = makeSummary(noFacts, refused, null)
    expect(text).toContain('No <code>a&#95;b</code> &#42;here&#42; &#96;.\n')
    expect(text).toContain('\n<code>x</code> &#60;b&#62;\n')
  })

  it.each([null, 'planned' as const])('leaves out what was only asked for: %s', (result) => {
    const facts = { ...done, result }
    expect(makeSummary(facts, failed, null)).not.toMatch(/\| (Mount|Visibility) \|/)
    expect(makeOutputs(facts, failed)).toMatchObject({ accessibility: '', 'mount-path': '/root/code/' })
  })

  it('shows what was read back', () => {
    const text = makeSummary(done, failed, null)
    expect(rowOf(text, 'Mount')).toContain('/root/code/')
    expect(rowOf(text, 'Visibility')).toContain('PRIVATE')
    expect(makeOutputs(done, failed)['accessibility']).toBe('PRIVATE')
  })

  it('is short when nothing was done', () => {
    expect(makeSummary(noFacts, failed, null)).not.toContain('|')
  })
})

it('tells a plan of thousands of deletions by its beginning: the runner drops a summary over 1 MiB', () => {
  const plan = Array.from({ length: 12_000 }, (_, index) => `would delete code-20260101-${index} (${sha})`)
  const text = makeSummary({ ...done, result: 'planned', plan }, null, null)
  expect(text.length).toBeLessThan(64 * 1024)
  expect(text).toContain('- would delete code-20260101-0 ')
  expect(text).toMatch(/^- and 11900 more, which are in the log$/m)
})

it('the summary of a dry run says what it would do', () => {
  const text = makeSummary({ ...done, result: 'planned', plan: ['would push a|b', 'would delete c'] }, null, null)
  expect(text).toContain('\n- would push a&#124;b\n- would delete c\n\n')
})

it('the summary of a skipped run says why', () => {
  const text = makeSummary({ ...noFacts, result: 'skipped' }, null, 'a pull request from a fork gets no secrets')
  expect(text).toContain('Skipped: a pull request from a fork gets no secrets.')
})
