import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findBrokenConventions } from './support/conventions.ts'
import { findForbiddenImports } from './support/layers.ts'
import { parseModule } from './support/module.ts'

const src = path.resolve(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  // What is declared there belongs to packages.
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
const modules = files.map((name) => parseModule(name, readFileSync(path.join(src, name), 'utf8')))

describe('src', () => {
  it('is all here', () => expect(files).toEqual(expect.arrayContaining(['index.ts', 'git/git.ts', 'plan/place.ts'])))

  it('imports downwards only, without circles, and each package where it belongs', () => {
    expect(findForbiddenImports(modules)).toEqual([])
  })

  it('keeps its conventions', () => expect(findBrokenConventions(modules)).toEqual([]))
})

/** The problems of src with one file added or replaced. */
function plant(name: string, text: string): string[] {
  return findForbiddenImports([...modules.filter((module) => module.path !== name), parseModule(name, text)])
}

describe('an import that is planted', () => {
  it.each([
    ['pai/x.ts', "import { main } from '../main.ts'", 'upwards'],
    ['pai/x.ts', "import type { Inputs } from '../inputs.ts'", 'upwards'],
    ['http/x.ts', "import type { Sha } from '../git/refs.ts'", 'upwards'],
    ['http/x.ts', "type A = import('../git/refs.ts').Sha", 'upwards'],
    ['errors.ts', "import { neutralise } from './foreign-text.ts'", 'sideways'],
    ['pai/x.ts', "import { createCodeup } from '../codeup/codeup.ts'", 'sideways'],
    ['pai/x.ts', "import type { Codeup } from '../codeup/codeup.ts'", 'sideways'],
    ['git/x.ts', "import { sign } from '../aliyun/signature.ts'", 'sideways'],
    ['post.ts', "import './index.ts'", 'sideways'],
    ['plan/x.ts', "import { parseInputs } from '../inputs.ts'", 'sideways'],
    ['plan/x.ts', "import { type Source, readSource } from '../context.ts'", 'sideways'],
    ['mirror/x.ts', "import type { Plan } from '../plan.ts'", 'sideways'],
    ['register.ts', "import type { Mirrored } from './mirror.ts'", 'sideways'],
    ['report.ts', "const a = () => import('./plan.ts')", 'sideways'],
    ['register/x.ts', "export { mirror } from '../mirror.ts'", 'sideways'],
    ['cellar/x.ts', "import { ActionError } from '../errors.ts'", 'no layer is known for cellar'],
    ['pai/x.ts', "import { request } from 'undici'", 'not the file'],
    ['git/push.ts', "import { spawn } from 'node:child_process'", 'not the file'],
    ['main.ts', "import * as core from '@actions/core'", 'not the file'],
    ['context.ts', "import type { context } from '@actions/github'", 'not the file'],
    ['github/x.ts', "import { GitHub } from '@actions/github/lib/utils'", 'not the file'],
    ['runner.ts', "import { env } from 'node:process'", 'not the file'],
    ['pai/x.ts', "import axios from 'axios'", 'not one of the packages'],
    ['pai/x.ts', "import { spawn } from 'child_process'", 'not one of the packages'],
  ])('into %s, %s, is found: %s', (name, text, reason) => {
    expect(plant(name, text)).toContainEqual(expect.stringContaining(reason))
  })

  it('of a type that closes a circle is found', () => {
    const problems = plant('http/clock.ts', "import type { Http } from './http.ts'")
    expect(problems).toEqual(['circle: http/clock.ts, http/http.ts'])
  })

  it.each([
    ['plan/x.ts', "import type { Inputs } from '../inputs.ts'\nimport { type Source } from '../context.ts'"],
    [
      'main.ts',
      "import { a } from './rooms.ts'\nimport { b } from './http/clock.ts'\nimport { readFile } from 'node:fs/promises'",
    ],
  ])('into %s downwards or where it is allowed is fine', (name, text) => {
    expect(plant(name, text)).toEqual([])
  })
})

describe('a convention that is broken', () => {
  const long = (lines: number) => `${'  f()\n'.repeat(lines - 2)}`
  it.each([
    ['pai/x.ts', 'const a = 1\n'.repeat(201), 'more than 200 lines'],
    ['pai/x.ts', `function big() {\n${long(41)}}`, 'big has more than 40 lines'],
    ['pai/x.ts', `const big = () => {\n${long(41)}}`, 'more than 40 lines'],
    ['pai/x.ts', `function big() {\n  const f = () => {\n${long(30)}  }\n${long(41)}}`, 'big has more than 40 lines'],
    ['pai/x.ts', 'const a: any = 1', 'any'],
    ['pai/x.ts', 'const a = 1 as Record<string, any>', 'any'],
    ['pai/utils.ts', '', 'a name that says nothing'],
    ['helpers/x.ts', '', 'a name that says nothing'],
    ['pai/codeSource.ts', '', 'not in kebab case'],
    ['pai/index.ts', '', 'a barrel'],
    ['pai/x.ts', "export * from './pai.ts'", 'hands on ./pai.ts'],
    ['pai/x.ts', 'class Client {}', 'the class Client'],
    ['pai/x.ts', 'const a = class {}', 'the class anonymous'],
    ['pai/x.ts', 'export function f() {}', 'f says not'],
    ['pai/x.ts', '/** Of g. */\nconst g = 1\nexport async function f() {}', 'f says not'],
    ['pai/x.ts', '// no docstring\nexport const f = () => 1', 'f says not'],
    ['pai/x.ts', "console.log('x')", 'something happens at import'],
    ['pai/x.ts', 'const a = process.env', 'process.env'],
    ['main.ts', "const a = () => process.env['X']", 'process.env'],
    ['rooms.ts', 'const { env } = process', 'process.env'],
    ['pai/x.ts', 'const a = () => Date.now()', 'Date.now'],
    ['http/retry.ts', 'const a = Math.random', 'Math.random'],
  ])('in %s is found: %#, %s', (name, text, reason) => {
    expect(findBrokenConventions([parseModule(name, text)])).toContainEqual(expect.stringContaining(reason))
  })

  it.each([
    ['pai/x.ts', `/** Makes a. */\nexport function f() {\n${long(40)}}\n`],
    [
      'pai/x.ts',
      `/** Makes a. */\n// biome-ignore x: y\nexport function f() {\n  function a() {\n${long(35)}  }\n${long(20)}}\n`,
    ],
    ['errors.ts', 'export class ActionError extends Error {}'],
    ['index.ts', 'process.exitCode = 1'],
    ['pai/x.ts', "// any process.env class\nconst a = 'any' + process.platform"],
  ])('is not what is in %s: %#', (name, text) => expect(findBrokenConventions([parseModule(name, text)])).toEqual([]))
})
