import { describe, expect, it } from 'vitest'
import { isMirrorUrl } from '../../src/codeup/addresses.ts'

const center = 'https://openapi-rdc.aliyuncs.com'
const region = 'https://code.example:8443'

describe('a clone URL that is stored in PAI', () => {
  it.each([
    [center, 'https://codeup.aliyun.com/60de7a6852743a5162b5f957/octo/train.git'],
    [center, 'https://codeup.aliyun.com/custom/acme/octo/train.git'],
    [region, 'https://code.example:8443/codeup/octo/train.git'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000/acme/octo/train.git'],
  ])('is the mirror of %s: %s', (endpoint, stored) => expect(isMirrorUrl(endpoint, 'octo/train', stored)).toBe(true))

  it.each([
    [center, 'https://thief.example/acme/octo/train.git'],
    [center, 'https://codeup.aliyun.com.thief.example/acme/octo/train.git'],
    [center, 'https://openapi-rdc.aliyuncs.com/acme/octo/train.git'],
    [center, 'http://codeup.aliyun.com/acme/octo/train.git'],
    [center, 'https://codeup.aliyun.com:444/acme/octo/train.git'],
    [center, 'https://codeup.aliyun.com@thief.example/acme/octo/train.git'],
    [center, 'https://thief@codeup.aliyun.com/acme/octo/train.git'],
    [center, 'https://codeup.aliyun.com/acme/octo/train.git?x=/octo/train.git'],
    [center, 'https://codeup.aliyun.com/acme/other.git?/octo/train.git'],
    [center, 'https://codeup.aliyun.com/acme/other.git#/octo/train.git'],
    [center, 'https://codeup.aliyun.com/acme/octo/train'],
    [center, 'https://codeup.aliyun.com/acme/xocto/train.git'],
    [center, 'https://codeup.aliyun.com/acme/octo/train.git/../../other.git'],
    [center, 'https://codeup.aliyun.com/acme/octo/train.git\n'],
    [center, 'ssh://git@codeup.aliyun.com/acme/octo/train.git'],
    [region, 'https://code.example/codeup/octo/train.git'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4001/acme/octo/train.git'],
  ])('is not the mirror of %s: %j', (endpoint, stored) => {
    expect(isMirrorUrl(endpoint, 'octo/train', stored)).toBe(false)
  })

  it.each([
    ['团队/训练', 'https://codeup.aliyun.com/acme/团队/训练.git', true],
    [
      '团队/训练',
      `https://codeup.aliyun.com/acme/${encodeURIComponent('团队')}/${encodeURIComponent('训练')}.git`,
      true,
    ],
    ['team/x^y', 'https://codeup.aliyun.com/acme/team/x^y.git', true],
    ['团队/训练', 'https://codeup.aliyun.com/acme/团队/评测.git', false],
  ])('at %s is compared as URLs have it: %s', (path, stored, isMirror) => {
    expect(isMirrorUrl(center, path, stored)).toBe(isMirror)
  })
})
