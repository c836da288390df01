import { describe, expect, it } from 'vitest'
import { describeClaims, findTrustHint } from '../../src/aliyun/oidc.ts'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (claims: unknown) => `${encode({ alg: 'RS256' })}.${encode(claims)}.c2lnbmF0dXJl`
const iss = 'https://token.actions.githubusercontent.com'
const plain = 'repo:octo/train:ref:refs/heads/main'
const claims = (sub: string, aud: string | string[] = 'sts.aliyuncs.com') => jwt({ iss, sub, aud, jti: 'secret-id' })
const provider = 'acs:ram::1:oidc-provider/github'
const hint = (code: string, token: string, message = 'said') =>
  findTrustHint({ code: `AuthenticationFail.${code}`, message }, token, provider)

describe('the claims of a token', () => {
  it('are told by issuer, subject and audience only', () => {
    expect(describeClaims(claims(plain))).toBe(`iss=${iss} sub=${plain} aud=sts.aliyuncs.com`)
    expect(describeClaims(claims(plain, ['a', 'b']))).toContain('aud=a b')
  })

  it('are neutralised: a branch is named by anybody who can push', () => {
    const told = describeClaims(claims('repo:o/r:ref:refs/heads/##[add-mask]x\n::error::\u202e'))
    expect(told).not.toMatch(/##\[|\n|\u202e/)
  })

  it.each(['', 'a.b.c', 'nonsense', jwt([]), jwt({ sub: 1 }), `x.${Buffer.from('{').toString('base64url')}.y`])(
    'of %j are nothing readable, and never the token',
    (token) => {
      expect(describeClaims(token)).toBe('nothing readable')
      for (const code of ['NoPermission', 'OIDCToken.AudienceNotMatch', 'OIDCToken.PublicKeyFingerprintMismatch'])
        if (token.length > 8) expect(hint(code, token)).not.toContain(token)
    },
  )
})

describe('a token that the role does not trust', () => {
  it.each([
    ['plain names', plain, /Its names are plain.*repo:OWNER@ID\/REPO@ID/],
    ['immutable IDs', 'repo:octo@12/train@345:ref:refs/heads/main', /carry immutable IDs.*plain names does not match/],
    [
      'immutable IDs as announced, or names with numbers',
      'repo:octo-12/train-345:environment:prod',
      /may be immutable IDs/,
    ],
    ['one name with a number', 'repo:octo-12/train:ref:refs/heads/main', /Its names are plain/],
    [
      'a subject of its own',
      'org:octo:team:ml',
      /has to be this `sub` as it is, or a pattern \(StringLike\) that it matches\.$/,
    ],
    ['the service account of a cluster', 'system:serviceaccount:ci:runner', /matches\.$/],
  ])('has %s, and the hint says so', (_, sub, wanted) => {
    expect(hint('NoPermission', claims(sub))).toMatch(wanted)
    expect(hint('NoPermission', claims(sub))).toContain(provider)
  })

  it.each([
    ['OIDCToken.AudienceNotMatch', /Add sts\.aliyuncs\.com to the client IDs of .*`audience`/],
    ['OIDCToken.PublicKeyFingerprintMismatch', /fingerprint of its root CA/],
    ['OIDCToken.Expired', /clock/],
    ['OIDCToken.InvalidSignature', /issuer of acs:ram::1:oidc-provider\/github has to be https:\/\/token\.actions/],
    ['OIDCToken.HttpsUrlInvalid', /reachable from the internet/],
  ])('for %s is told the cure', (code, wanted) => expect(hint(code, claims(plain))).toMatch(wanted))

  it('of a provider that does not exist is told which one', () => {
    expect(hint('NoPermission', claims(plain), 'No such OIDC Provider registered')).toContain(`compare ${provider}`)
  })

  it('for a reason that is not known gets the hint of the catalogue', () => {
    expect(hint('OIDCToken.SomethingNew', claims(plain))).toBeNull()
    for (const code of ['constructor', '__proto__', 'OIDCToken.toString']) expect(hint(code, claims(plain))).toBeNull()
  })
})
