/** Title and hint by code. */
export type Catalogue = Readonly<Record<string, { readonly title: string; readonly hint: string }>>

/** The words of an error page in its language. */
export interface PageWords {
  readonly title: string
  readonly other: string
  readonly introduction: readonly string[]
  readonly source: string
  readonly errors: string
  readonly warnings: string
  /** What ends the sentence of a title. */
  readonly stop: string
  readonly cure: string
}

/** The words of docs/errors.md. */
export const englishWords: PageWords = {
  title: 'Errors and warnings',
  other: '[简体中文](errors.zh-CN.md)',
  introduction: [
    'Every failure ends with one annotation that starts with a code of this page; the output `error-code` holds the same',
    'code. Warnings do not fail the step.',
  ],
  source: 'Generated from src/catalogue.ts: change it there and run `npm run docs`.',
  errors: 'Errors',
  warnings: 'Warnings',
  stop: '.',
  cure: 'What to do: ',
}

/** The words of docs/errors.zh-CN.md. */
export const chineseWords: PageWords = {
  title: '错误与警告',
  other: '[English](errors.md)',
  introduction: [
    '每次失败都以一条注解结束，注解以本页的一个代码开头；输出 `error-code` 是同一个代码。警告不会使步骤失败。',
  ],
  source: 'Generated from src/hints-zh.ts and docs/zh-CN.yml: change it there and run `npm run docs`.',
  errors: '错误',
  warnings: '警告',
  stop: '。',
  cure: '处理方法：',
}

/** The page of all codes, an anchor for each. @throws Error for a code without title or hint */
export function makeErrorPage(errors: Catalogue, warnings: Catalogue, words: PageWords): string {
  const section = (entries: Catalogue) =>
    Object.entries(entries).flatMap(([code, { title, hint }]) => {
      if (title.trim() === '' || hint.trim() === '') throw new Error(`${code} has no title or no hint`)
      return [`### ${code}`, '', `${title}${words.stop}`, '', `${words.cure}${hint}`, '']
    })
  return [
    `# ${words.title}`,
    '',
    words.other,
    '',
    ...words.introduction,
    '',
    `<!-- ${words.source} -->`,
    '',
    `## ${words.errors}`,
    '',
    ...section(errors),
    `## ${words.warnings}`,
    '',
    ...section(warnings),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}
