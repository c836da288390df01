import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findSnippets, makeWorkflow } from '../../scripts/snippets.ts'

describe('the YAML blocks of a document', () => {
  it('are found with their line, without their indentation, whatever the fence', () => {
    const markdown = ['# A', '```yaml', 'on: push', '```', '- item', '  ````yml title="x"', '  a:', '    ```', '  ````']
    expect(findSnippets(markdown.join('\n'))).toEqual([
      { line: 2, text: 'on: push' },
      { line: 6, text: 'a:\n  ```' },
    ])
  })

  it('are only YAML, and only those that are not said to be something else', () => {
    const markdown = '```json\n{}\n```\n\n<!-- not a workflow: settings of a proxy -->\n```yaml\na: 1\n```\n'
    expect(findSnippets(markdown)).toEqual([])
    expect(findSnippets(markdown.replace(': settings of a proxy', ''))).toHaveLength(1)
  })
})

describe('a snippet becomes a workflow', () => {
  it.each([
    ['steps:\n  - run: "true"', { 'runs-on': 'ubuntu-24.04', steps: [{ run: 'true' }] }],
    ['permissions: { contents: read }\nsteps:\n  - uses: a/b@v1', { permissions: { contents: 'read' } }],
    ['- uses: a/b@v1\n- run: "true"', { steps: [{ uses: 'a/b@v1' }, { run: 'true' }] }],
    ['uses: a/b@v1\nwith:\n  x: 1', { steps: [{ uses: 'a/b@v1', with: { x: 1 } }] }],
    ['with:\n  x: 1', { steps: [{ uses: './', with: { x: 1 } }] }],
    ['runs-on: windows-2025', { 'runs-on': 'windows-2025', steps: [{ run: 'true' }] }],
  ])('from %j', (text, job) => {
    const workflow = parse(makeWorkflow(text))
    expect(workflow).toMatchObject({ on: 'workflow_dispatch', permissions: {}, jobs: { snippet: job } })
  })

  it('keeps what it says itself, comments included', () => {
    const text = 'on: push # why\npermissions: { contents: read }\njobs:\n  a:\n    runs-on: x # there\n    steps: []'
    expect(makeWorkflow(text)).toContain(text)
    expect(parse(makeWorkflow(text))).toMatchObject({ on: 'push', permissions: { contents: 'read' }, jobs: { a: {} } })
    expect(parse(makeWorkflow('on: { push: { tags: [v1] } }'))).toMatchObject({
      on: { push: {} },
      jobs: { snippet: {} },
    })
  })

  it.each(['a: 1', 'name: x\nports: 1', 'text', ''])('but not from %j', (text) => {
    expect(() => makeWorkflow(text)).toThrow(/neither a workflow|not a mapping/)
  })
})
