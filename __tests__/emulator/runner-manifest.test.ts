import { expect, it } from 'vitest'
import { makeInputs, makeInputVariable } from '../../emulator/action-manifest.ts'

// In two parts, because the linter takes the whole for a forgotten template string.
const expression = ['$', '{{ github.token }}'].join('')

const input = (name: string, value = '', deprecationMessage: string | null = null) => ({
  name,
  default: value,
  deprecationMessage,
})
const manifest = {
  name: 'Fixture',
  main: 'index.js',
  post: null,
  postIf: 'always()',
  inputs: [input('Region', 'none'), input('token', `x-${expression}`), input('old', '', 'use new'), input('new name')],
}
const resolve = (name: string) => `<${name}>`

it('fills defaults, expressions included, and compares names without case', () => {
  const { values, warnings } = makeInputs(manifest, { REGION: 'cn-hangzhou' }, resolve)
  expect(values).toEqual([
    ['Region', 'cn-hangzhou'],
    ['token', 'x-<github.token>'],
    ['old', ''],
    ['new name', ''],
  ])
  expect(warnings).toEqual([])
})

it('takes an empty string as given, and no expression in what is given', () => {
  const { values } = makeInputs(manifest, { region: '', token: expression }, resolve)
  expect(values.slice(0, 2)).toEqual([
    ['Region', ''],
    ['token', expression],
  ])
})

it('passes undeclared inputs on with a warning, and warns of deprecated ones', () => {
  const { values, warnings } = makeInputs(manifest, { Extra: '1', old: '2' }, resolve)
  expect(values.at(-1)).toEqual(['Extra', '1'])
  expect(warnings).toEqual([
    "Input 'old' has been deprecated with message: use new",
    "Unexpected input(s) 'Extra', valid inputs are ['Region', 'token', 'old', 'new name']",
  ])
})

it('keeps dashes and dots in the variable', () => {
  expect(makeInputVariable('new name')).toBe('INPUT_NEW_NAME')
  expect(makeInputVariable('role-to.assume')).toBe('INPUT_ROLE-TO.ASSUME')
})
