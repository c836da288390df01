import type { Bar } from './bars.ts'

/** What one bench found out, as it is printed and as the pages tell it. */
export interface Finding {
  /** Heading of its section in bench/results.md. */
  readonly heading: string
  /** What was measured, in a sentence or two. */
  readonly intro: string
  /** The figures, a Markdown table. */
  readonly table: string
  readonly bars: readonly Bar[]
  /** How it is measured, as lines of Markdown. */
  readonly method: readonly string[]
  /** What the README shows of it; empty: nothing. */
  readonly excerpt: string
  /** Further files: path below the project's folder and content. */
  readonly files: ReadonlyMap<string, string>
}
