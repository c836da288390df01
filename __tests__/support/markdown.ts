import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** A Markdown page of this repository. */
export interface Page {
  /** Path below the root. */
  readonly name: string
  readonly text: string
}

/** A heading: how deep it is, and its words. */
export interface Heading {
  readonly depth: number
  readonly words: string
}

/** Reads every Markdown page that is ours. */
export function readPages(): Page[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && !/(^|\/)(node_modules|build|dist|coverage)\//.test(name))
    .map(readPage)
}

/** Reads one page. */
export function readPage(name: string): Page {
  return { name, text: readFileSync(path.join(root, name), 'utf8') }
}

/** The headings in order; what looks like one inside a fence is none. */
export function findHeadings({ text }: Page): Heading[] {
  return [...cutFences(text).matchAll(/^(#{1,6}) +(.+?) *#*$/gm)].map(([, marks = '', words = '']) => ({
    depth: marks.length,
    words,
  }))
}

/** The code blocks in order, without the indent of a list that they stand in. */
export function findCode({ text }: Page): string[] {
  return [...text.matchAll(fence)].map(([, indent = '', , content = '']) => content.replaceAll(`\n${indent}`, '\n'))
}

/** Anchors as GitHub makes them of headings: a repeated one is numbered. */
export function findAnchors(page: Page): string[] {
  const seen = new Map<string, number>()
  return findHeadings(page).map(({ words }) => {
    const anchor = words
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-')
    const count = seen.get(anchor) ?? 0
    seen.set(anchor, count + 1)
    return count === 0 ? anchor : `${anchor}-${count}`
  })
}

/** The targets of links and pictures, outside of code. */
export function findLinks({ text }: Page): string[] {
  const prose = cutFences(text).replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ' '))
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map(([, target = '']) => target)
}

/** What a browser takes for an element, outside of code. */
export function findElements({ text }: Page): string[] {
  return [
    ...cutFences(text)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/<\/?[a-z][^>\n]*>/gi),
  ].map(([element]) => element)
}

const fence = /^( *)(```+|~~~+)[^\n]*\n(.*?)^ *\2 *$/gms

function cutFences(text: string): string {
  return text.replace(fence, '')
}
