import { expect, it } from 'vitest'
import { isCloneUrl } from '../../src/git/remote.ts'

it.each([
  'https://codeup.aliyun.com/acme/train.git',
  'https://code.example:8443/a/b/c.git',
  'http://127.0.0.1:8080/acme/train.git',
  'http://[::1]:1/x.git',
])('credentials may go to %s', (url) => expect(isCloneUrl(url)).toBe(true))

it.each([
  'http://codeup.aliyun.com/acme/train.git',
  'http://127.0.0.1.example/acme/train.git',
  'http://localhost.example/x.git',
  'git://codeup.aliyun.com/acme/train.git',
  'ssh://git@codeup.aliyun.com/acme/train.git',
  'git@codeup.aliyun.com:acme/train.git',
  'file:///etc',
  'ext::sh -c touch% x',
  '--upload-pack=touch x',
  'https://thief@codeup.aliyun.com/acme/train.git',
  'https://codeup.aliyun.com:x@thief.example/acme/train.git',
  'https://codeup.aliyun.com\\@thief.example/acme/train.git',
  'https:codeup.aliyun.com/acme/train.git',
  'https://169.254.169.254/acme/train.git',
  'https://0xa9fea9fe/acme/train.git',
  'https://100.100.100.200/acme/train.git',
  'https://[fe80::1]/acme/train.git',
  'https://[::ffff:100.100.100.200]/acme/train.git',
  'https://codeup.aliyun.com/acme/train.git?x',
  'https://codeup.aliyun.com/acme/train.git#x',
  'https://codeup.aliyun.com/acme/tr\nain.git',
  'https://codeup.aliyun.com/acme/train.git\u0000',
  '',
])('no credential goes to %j', (url) => expect(isCloneUrl(url)).toBe(false))
