import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAdvertisement } from '../../src/git/advertisement.ts'
import { makePacket } from '../../src/git/pkt-line.ts'
import { shas } from '../support/payloads.ts'

const service = `${makePacket('# service=git-receive-pack\n')}0000`
const words = 'report-status side-band-64k ofs-delta object-format=sha1 agent=git/2.39.5'
const advertise = (lines: readonly string[], capabilities = words) =>
  Buffer.from(
    `${service}${lines.map((line, index) => makePacket(`${line}${index === 0 ? `\0${capabilities}` : ''}\n`)).join('')}0000`,
  )
const parse = (...lines: string[]) => parseAdvertisement(advertise(lines))

describe('an advertisement', () => {
  it('gives refs, borrowed tips and capabilities', () => {
    const found = parse(`${shas.head} refs/heads/main`, `${shas.tag} refs/tags/v1`, `${shas.base} .have`)
    expect(Object.fromEntries(found?.refs ?? [])).toEqual({ 'refs/heads/main': shas.head, 'refs/tags/v1': shas.tag })
    expect(found).toMatchObject({ borrowed: [shas.base], shallow: false, complete: true })
    expect(found?.capabilities.get('object-format')).toBe('sha1')
    expect(found?.capabilities.get('report-status')).toBe('')
    expect(found?.capabilities.has('atomic')).toBe(false)
  })

  it('of an empty repository has capabilities and no refs', () => {
    const found = parse(`${shas.zero} capabilities^{}`)
    expect(found).toMatchObject({ complete: true, shallow: false })
    expect(found?.refs.size).toBe(0)
    expect(found?.capabilities.has('ofs-delta')).toBe(true)
  })

  it('of a SHA-256 repository has names of 64 digits', () => {
    const [long, none] = ['e'.repeat(64), '0'.repeat(64)]
    expect(parse(`${long} refs/heads/main`)?.refs.get('refs/heads/main')).toBe(long)
    expect(parse(`${none} capabilities^{}`)?.refs.size).toBe(0)
  })

  it('with shallow lines says that its history is cut', () => {
    const found = parse(`${shas.head} refs/heads/main`, `shallow ${shas.base}`)
    expect(found).toMatchObject({ shallow: true, complete: true })
    expect(found?.refs.size).toBe(1)
  })

  it('without any capability is one', () => {
    const found = parseAdvertisement(advertise([`${shas.head} refs/heads/main`], ''))
    expect(found?.capabilities.size).toBe(0)
    expect(found?.refs.size).toBe(1)
  })

  it('that was cut anywhere gives the refs that came whole, and says that there are more', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `${shas.head} refs/heads/b${index}`)
    const whole = advertise(lines)
    const first = service.length + makePacket(`${lines[0]}\0${words}\n`).length
    for (let end = first; end < whole.length; end++) {
      const found = parseAdvertisement(whole.subarray(0, end))
      expect(found).toMatchObject({ complete: false })
      expect([...(found?.refs.keys() ?? [])]).toEqual(lines.slice(0, found?.refs.size).map((line) => line.slice(41)))
    }
    expect(parseAdvertisement(whole)).toMatchObject({ complete: true })
  })

  it.each([
    '<!DOCTYPE html><title>Sign in</title>',
    '',
    '0000',
    service,
    `${makePacket('# service=git-upload-pack\n')}0000${makePacket(`${shas.head} refs/heads/main\0\n`)}0000`,
    `${service}${makePacket('nonsense refs/heads/main\0\n')}0000`,
    `${service}${makePacket(`${shas.head}\n`)}0000`,
  ])('is not read out of %j', (text) => {
    expect(parseAdvertisement(Buffer.from(text))).toBeNull()
  })

  it('is never read out of random bytes, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseAdvertisement(Buffer.from(bytes))).toBeNull()
        const behind = parseAdvertisement(Buffer.concat([Buffer.from(service), Buffer.from(bytes)]))
        expect(behind?.complete ?? false).toBe(false)
      }),
    )
  })
})
