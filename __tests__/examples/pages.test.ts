import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { catalogue, warnings } from '../../src/catalogue.ts'
import {
  findAnchors,
  findCode,
  findElements,
  findHeadings,
  findLinks,
  type Page,
  readPage,
  readPages,
} from '../support/markdown.ts'
import { beyondAct, standIns } from '../support/stand-ins.ts'
import { readExamples } from '../support/workflow.ts'

const root = path.resolve(import.meta.dirname, '../..')
const pages = readPages()

/** What is wrong with the links of a page: a file that is not there, or an anchor that its page does not have. */
function findBrokenLinks(page: Page): string[] {
  return findLinks(page)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = decodeURI(target).split('#')
      const name = file === '' ? page.name : path.posix.join(path.posix.dirname(page.name), file)
      if (!existsSync(path.join(root, name))) return true
      return anchor !== undefined && !findAnchors(readPage(name)).includes(anchor)
    })
}

describe('a link', () => {
  it.each(pages.map((page) => [page.name, page] as const))('of %s leads somewhere', (_, page) => {
    expect(findBrokenLinks(page)).toEqual([])
  })

  it.each(['[a](nowhere.md)', '![a](docs/images/nowhere.svg)', '[a](README.md#nowhere)', '[a](#nowhere)'])(
    'such as %s is found to lead nowhere',
    (text) => expect(findBrokenLinks({ name: 'README.md', text })).toHaveLength(1),
  )

  it('to a web page is encrypted', () => {
    const open = pages.flatMap((page) => findLinks(page).filter((target) => target.startsWith('http:')))
    expect(open).toEqual([])
  })
})

it('no page has an element of HTML, such as a placeholder that a browser swallows: in code it is seen', () => {
  expect(findElements({ name: '', text: 'refs/pai/<sha> `<sha>`\n```\n<sha>\n```\n' })).toEqual(['<sha>'])
  expect(pages.flatMap(findElements).filter((element) => element !== '<br>')).toEqual([])
})

describe('the Chinese README', () => {
  const [english, chinese] = [readPage('README.md'), readPage('README.zh-CN.md')]
  const depths = (page: Page) => findHeadings(page).map(({ depth }) => depth)
  const rows = ({ text }: Page) => text.match(/^\|/gm)?.length
  /** Everything that is the same in any language: code in the text, and figures of the benchmark. */
  const constants = ({ text }: Page) => (text.match(/`[^`\n]+`/g) ?? []).toSorted()

  it('has the same headings in the same order', () => expect(depths(chinese)).toEqual(depths(english)))

  it('has the same code blocks', () => {
    expect(findCode(chinese)).toEqual(findCode(english))
    expect(findCode(english).length).toBeGreaterThan(5)
  })

  it('has tables of the same length', () => expect(rows(chinese)).toBe(rows(english)))

  it.each(['README.zh-CN.md', 'docs/errors.zh-CN.md'])('has no blank beside a full-width mark: %s', (name) => {
    const mark = '[，。；：！？、（）“”]'
    // A cell of a table ends with a blank.
    expect(readPage(name).text.match(new RegExp(`.*(${mark} +[^ |]|[^ |] +${mark}).*`, 'g')) ?? []).toEqual([])
  })

  it('has lists of the same length', () => {
    const items = (page: Page) => page.text.replace(/^ *```.*?^ *```$/gms, '').match(/^(\d+\.|-) /gm)?.length
    expect(items(chinese)).toBe(items(english))
  })

  it('leads to the same pages, or to their translation', () => {
    const plain = (page: Page) =>
      findLinks(page)
        .map((target) => target.replace('.zh-CN.', '.'))
        .filter((target) => target !== 'README.md')
    expect(new Set(plain(chinese))).toEqual(new Set(plain(english)))
  })

  it('names every input, output and code that the English one names', () => {
    const named = new Set(constants(chinese))
    expect(constants(english).filter((code) => !named.has(code))).toEqual([])
  })

  it('has the figures of the benchmark, in Chinese', () => {
    const section = (page: Page) => /<!-- bench:start -->(.*)<!-- bench:end -->/s.exec(page.text)?.[1] ?? ''
    const figures = (page: Page) => section(page).match(/[\d.,]*\d/g)
    expect(figures(chinese)).toEqual(figures(english))
    const words = section(chinese).replace(
      /`[^`]*`|\(.*?\)|\b(GitHub|PAI|Node|Action|SDK|undici|TCP|TLS|OIDC|B|kB|MB|ms|bare|push)\b/g,
      '',
    )
    expect(words).not.toMatch(/[A-Za-z]{2}/)
  })

  it('has no line break within a paragraph: it would be shown as a blank between two characters', () => {
    const prose = chinese.text.replace(/^ *```.*?^ *```$/gms, '')
    expect(prose.match(/^(?![#|<!]).*\p{Script=Han}.*\n(?! *(\d+\.|-|[#|<!]) ?)(?=.*\S).*$/gmu)).toBeNull()
  })

  it('is Chinese throughout: no paragraph was left in English', () => {
    const prose = chinese.text.replace(/```.*?```/gs, '').split('\n\n')
    const left = prose.filter(
      (text) => /[a-z]{3,} [a-z]{3,} [a-z]{3,} [a-z]{3,}/.test(text) && !/\p{Script=Han}/u.test(text),
    )
    expect(left).toEqual([])
  })
})

describe('the README', () => {
  it('asks for policies that docs/permissions.md explains', () => {
    const policies = findCode(readPage('README.md')).filter((code) => code.includes('"Statement"'))
    const explained = findCode(readPage('docs/permissions.md'))
      .filter((code) => code.startsWith('{'))
      .map((code) => JSON.parse(code.replaceAll('OWNER/REPO', 'octo/train')))
    expect(policies).toHaveLength(2)
    for (const policy of policies) expect(explained).toContainEqual(JSON.parse(policy))
  })
})

describe('docs/recipes.md', () => {
  const page = readPage('docs/recipes.md')
  const examples = readExamples()

  it('shows every example as it is', () => {
    const blocks = findCode(page)
    expect(examples.filter(({ text }) => !blocks.includes(text)).map(({ title }) => title)).toEqual([])
  })

  it('calls the reusable workflow with the inputs, secrets and permissions that it wants', () => {
    const called = examples.find(({ events }) => 'workflow_call' in events)
    const caller = findCode(page).find((block) => /^ {4}uses: /m.test(block)) ?? ''
    const { permissions, with: inputs, secrets } = parse(caller).jobs['code-source']
    const wanted = Object(called?.events['workflow_call'])
    expect(Object.keys(inputs)).toEqual(Object.keys(wanted.inputs))
    expect(Object.keys(secrets)).toEqual(Object.keys(wanted.secrets))
    expect(permissions).toEqual(called?.jobs['code-source']?.permissions)
  })

  it('names the permission to publish, and its policy, where an example publishes', () => {
    const sections = page.text.split(/^## /m).filter((section) => section.includes('accessibility: PUBLIC'))
    expect(sections).toHaveLength(1)
    expect(sections[0]).toContain('`paicodesource:PublishCodeSource`')
    expect(sections[0]).toContain('](permissions.md#with-publishing)')
  })

  it('says what is replaced when the examples are tested, and why', () => {
    const named = Object.entries(beyondAct).map(([title, reason]) => [path.basename(title), reason] as const)
    const replaced = Object.entries(standIns).map(([name, { reason }]) => [name, reason] as const)
    for (const [name, reason] of [...named, ...replaced]) {
      expect(page.text).toMatch(new RegExp(`^\\| \`${name}\`.*\\| ${reason} \\|$`, 'm'))
    }
  })

  it('has a recipe for each example, which both READMEs list', () => {
    const shown = [...page.text.matchAll(/^## (.*?)$(?=[^#]*<!-- example:)/gms)]
    expect(shown.length).toBe(examples.length)
    const recipes = findLinks(readPage('README.md')).filter((link) => link.startsWith('docs/recipes.md#'))
    expect(new Set(recipes).size).toBe(examples.length)
  })
})

describe('an example', () => {
  it.each(readExamples().map(({ title, text }) => [title, text] as const))(
    '%s grants each job the least, and pins what is not ours by a commit',
    (_, text) => {
      const { permissions, jobs } = parse(text)
      expect(permissions).toEqual({})
      for (const job of Object.values<Record<string, unknown>>(jobs)) expect(job['permissions']).toBeDefined()
      const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, name]) => name)
      for (const name of uses) expect(name).toMatch(/^(OWNER\/pai-code-source-action@v1|[\w./-]+@[0-9a-f]{40})$/)
    },
  )
})

describe.each(['docs/errors.md', 'docs/errors.zh-CN.md'])('%s', (name) => {
  it('has one anchor per code, and no other', () => {
    const codes = findHeadings(readPage(name)).filter(({ depth }) => depth === 3)
    expect(codes.map(({ words }) => words)).toEqual([...Object.keys(catalogue), ...Object.keys(warnings)])
  })
})
