import { describe, expect, it } from 'vitest'
import { isOnHost, parseSubmoduleUrls } from '../../src/git/submodules.ts'

describe('the URLs of .gitmodules', () => {
  it('are listed once and in order', () => {
    const text = [
      '# url = https://comment.example/a.git',
      '[submodule "lib"]',
      '\tpath = lib',
      '\turl = https://github.com/octo/lib.git # the library',
      '[submodule "more"] url = ../more.git',
      '[SubModule "quoted"]',
      '  URL = "git@github.com:octo/quoted;1.git"',
      '[submodule "again"]',
      'url=https://github.com/octo/lib.git',
      'urls = https://not.example/b.git',
      '[other "x"]',
      'url = https://other.example/c.git',
    ].join('\r\n')
    expect(parseSubmoduleUrls(text)).toEqual([
      'https://github.com/octo/lib.git',
      '../more.git',
      'git@github.com:octo/quoted;1.git',
    ])
  })

  it('lose user names and passwords', () => {
    const text =
      '[submodule "a"]\nurl = https://me:ghp_secret@github.com/a.git\n[submodule "b"]\nurl = ssh://git@host/b@c'
    expect(parseSubmoduleUrls(text)).toEqual(['https://github.com/a.git', 'ssh://host/b@c'])
  })
})

describe('the host of the mirror', () => {
  const mirror = 'https://codeup.aliyun.com/org/train.git'
  it.each([
    ['https://codeup.aliyun.com/org/lib.git', true],
    ['https://CODEUP.aliyun.com:443/org/lib.git', true],
    ['../lib.git', true],
    ['./lib.git', true],
    ['https://github.com/octo/lib.git', false],
    ['https://codeup.aliyun.com.example/lib.git', false],
    ['git@github.com:octo/lib.git', false],
    ['/srv/lib.git', false],
    // PAI has a user name and a token for https, and no key.
    ['git@codeup.aliyun.com:org/lib.git', false],
    ['codeup.aliyun.com:org/lib.git', false],
    ['ssh://git@codeup.aliyun.com/org/lib.git', false],
    ['http://codeup.aliyun.com/org/lib.git', false],
    ['https://codeup.aliyun.com:8443/org/lib.git', false],
  ])('holds %s: %s', (url, expected) => {
    expect(isOnHost(url, mirror)).toBe(expected)
  })
})

it('take the time of their length: whoever can push writes them', () => {
  const blanks = ' '.repeat(300_000)
  for (const value of [`a${blanks}b`, `${blanks}`, `"a${blanks}`, `]${blanks}`.repeat(3)]) {
    parseSubmoduleUrls(`[submodule "x"]\nurl = ${value}\n`)
  }
  // No line ends there for git, and `.` of a pattern stops at each.
  for (const mark of ['\r', '\u2028']) {
    for (const part of [']url=', '#', ';'])
      parseSubmoduleUrls(`[submodule "x"]\nurl = ${part.repeat(800_000)}${mark}x\n`)
  }
})
