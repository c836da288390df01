import { describe, expect, it } from 'vitest'
import { parseSubmoduleUrls, resolveOnHost } from '../../src/git/submodules.ts'

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
    ['https://codeup.aliyun.com/org/lib.git', 'https://codeup.aliyun.com/org/lib.git'],
    ['https://CODEUP.aliyun.com:443/org/lib.git', 'https://codeup.aliyun.com/org/lib.git'],
    ['../lib.git', 'https://codeup.aliyun.com/org/lib.git'],
    ['../../other/lib', 'https://codeup.aliyun.com/other/lib'],
    ['./lib.git', 'https://codeup.aliyun.com/org/train.git/lib.git'],
    ['..//github.com/lib.git', 'https://codeup.aliyun.com/org//github.com/lib.git'],
    ['https://github.com/octo/lib.git', null],
    ['https://codeup.aliyun.com.example/lib.git', null],
    ['git@github.com:octo/lib.git', null],
    ['/srv/lib.git', null],
    // PAI has a user name and a token for https, and no key.
    ['git@codeup.aliyun.com:org/lib.git', null],
    ['codeup.aliyun.com:org/lib.git', null],
    ['ssh://git@codeup.aliyun.com/org/lib.git', null],
    ['http://codeup.aliyun.com/org/lib.git', null],
    ['https://codeup.aliyun.com:8443/org/lib.git', null],
  ])('holds %s at %s', (url, expected) => {
    expect(resolveOnHost(url, mirror)).toBe(expected)
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
