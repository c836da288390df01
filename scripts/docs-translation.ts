import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const texts = z.record(z.string(), z.string())
const translation = z.strictObject({
  inputs: texts,
  outputs: texts,
  errors: texts,
  warnings: z.record(z.string(), z.strictObject({ title: z.string(), hint: z.string() })),
  bench: texts,
})

/** The Chinese texts of what is generated. */
export type Translation = z.infer<typeof translation>

/**
 * Reads docs/zh-CN.yml. @throws Error that lists what has no translation, and what is translated and does not exist;
 * `wanted` has the names of each part
 */
export function readTranslation(
  file: string,
  wanted: Readonly<Record<'inputs' | 'outputs' | 'errors' | 'warnings', readonly string[]>>,
): Translation {
  const found = translation.parse(parse(readFileSync(file, 'utf8')))
  const problems = Object.entries(wanted).flatMap(([part, names]) => {
    const translated = Object.keys(found[part as keyof typeof wanted])
    return [
      ...names.filter((name) => !translated.includes(name)).map((name) => `${part}: ${name} is missing`),
      ...translated.filter((name) => !names.includes(name)).map((name) => `${part}: ${name} does not exist`),
    ]
  })
  if (problems.length > 0) throw new Error(`docs/zh-CN.yml: ${problems.join('; ')}`)
  return found
}

/** Says a generated section in Chinese, phrase by phrase; figures and code stay as they are. */
export function translate(section: string, phrases: Readonly<Record<string, string>>): string {
  return Object.entries(phrases).reduce((text, [english, chinese]) => text.replaceAll(english, chinese), section)
}
