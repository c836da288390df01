import { describe, expect, it } from 'vitest'
import { isRefName, isZero, parseRef, parseSha } from '../../src/git/refs.ts'

const sha = '44da109b59f8596152987eaa8f3b2487bb72ea63'

describe('a full object name', () => {
  it.each([sha, 'ab'.repeat(32)])('is %s', (text) => expect(parseSha(text)).toBe(text))
  it('is lower case', () => expect(parseSha(sha.toUpperCase())).toBe(sha))
  it.each([
    '',
    sha.slice(1),
    `${sha}0`,
    'a'.repeat(63),
    `\ufeff${sha}`,
    `${sha}\n`,
    ` ${sha}`,
    sha.replace('4', 'g'),
    `${sha}\u0000`,
  ])('is not %j', (text) => expect(parseSha(text)).toBeNull())
})

it('no object is nothing but zeros', () => {
  expect(isZero('0'.repeat(40))).toBe(true)
  expect(isZero('0'.repeat(64))).toBe(true)
  expect(isZero(`${'0'.repeat(39)}1`)).toBe(false)
  expect(isZero(`1${'0'.repeat(39)}`)).toBe(false)
  expect(isZero('')).toBe(false)
})

// The verdicts of `git check-ref-format refs/heads/<name>`, except for U+0085 and what is no text.
describe('a branch name', () => {
  it.each([
    'main',
    'feature/x',
    'a.b',
    'v1.0',
    'a@b',
    '@',
    '@a',
    '-x',
    '中文',
    'a{b',
    'a"b',
    "a'b",
    'a;b',
    'a$(b)',
    'x.locked',
    'HEAD',
    'a\u00a0b',
    '😀',
  ])('is %j', (name) => expect(isRefName(name)).toBe(true))
  it.each([
    '',
    'a\u0085b',
    'a\ud800',
    '.a',
    'a/.b',
    'a.',
    'a..b',
    'a.lock',
    'a.lock/b',
    '/a',
    'a/',
    'a//b',
    'a b',
    'a~',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[b',
    'a\\b',
    'a@{b',
    'a\u007f',
    'a\nb',
    'a\u0000',
  ])('is not %j', (name) => expect(isRefName(name)).toBe(false))
})

describe('a ref', () => {
  it.each([
    ['refs/heads/main', { kind: 'branch', name: 'main' }],
    ['refs/heads/feature/x', { kind: 'branch', name: 'feature/x' }],
    ['refs/heads/refs/heads/x', { kind: 'branch', name: 'refs/heads/x' }],
    ['refs/tags/v1/rc', { kind: 'tag', name: 'v1/rc' }],
    ['refs/pull/7/merge', null],
    ['refs/heads/', null],
    ['main', null],
    ['', null],
    ['xrefs/heads/main', null],
  ])('%s stands for %j', (ref, place) => expect(parseRef(ref)).toEqual(place))
})
