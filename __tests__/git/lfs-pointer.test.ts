import { describe, expect, it } from 'vitest'
import { parsePointer } from '../../src/git/lfs-pointer.ts'

const oid = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393'
const v1 = 'version https://git-lfs.github.com/spec/v1\n'
const parse = (text: string) => parsePointer(Buffer.from(text))

describe('a pointer', () => {
  it.each([
    ['as git-lfs writes it', `${v1}oid sha256:${oid}\nsize 12345\n`],
    ['with extensions', `${v1}ext-0-foo sha256:${'a'.repeat(64)}\noid sha256:${oid}\nsize 12345\n`],
    ['with line ends of Windows', `${v1}oid sha256:${oid}\nsize 12345\n`.replaceAll('\n', '\r\n')],
    ['of an early version', `version https://hawser.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`],
  ])('%s is read', (_, text) => {
    expect(parse(text)).toEqual({ oid, size: 12_345 })
  })

  it.each([
    ['another version', `version https://git-lfs.github.com/spec/v9\noid sha256:${oid}\nsize 1\n`],
    ['no version first', `oid sha256:${oid}\n${v1}size 1\n`],
    ['another hash', `${v1}oid md5:${oid}\nsize 1\n`],
    ['a short ID', `${v1}oid sha256:${oid.slice(1)}\nsize 1\n`],
    ['capitals in the ID', `${v1}oid sha256:${oid.toUpperCase()}\nsize 1\n`],
    ['no size', `${v1}oid sha256:${oid}\n`],
    ['a size below nothing', `${v1}oid sha256:${oid}\nsize -1\n`],
    ['a size that no number holds', `${v1}oid sha256:${oid}\nsize ${'9'.repeat(30)}\n`],
    ['1,024 bytes', `${v1}oid sha256:${oid}\nsize 1\n`.padEnd(1_024, '\n')],
    ['nothing', ''],
  ])('is not a text with %s', (_, text) => {
    expect(parse(text)).toBeNull()
  })
})
