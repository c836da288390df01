import { describe, expect, it } from 'vitest'
import { classify } from '../../src/http/classify.ts'

const failure = (message: string, code?: string) =>
  Object.assign(new Error(message), code === undefined ? {} : { code })
const both = (message: string, code: string) =>
  new AggregateError([failure(message, code), failure('connect ECONNREFUSED ::1:1', 'ECONNREFUSED')], '')
const lost = (syscall: string, code: string) => Object.assign(failure(`${syscall} ${code}`, code), { syscall })
const never = (transient: boolean) => ({ sent: 'never', transient })
const unknown = (transient: boolean) => ({ sent: 'unknown', transient })

/** What was measured on undici 8 and Node 24, and what it means for a request that must not be executed twice. */
const rows: readonly (readonly [string, unknown, object])[] = [
  ['no such host', failure('getaddrinfo ENOTFOUND h', 'ENOTFOUND'), never(true)],
  ['DNS does not answer now', failure('getaddrinfo EAI_AGAIN h', 'EAI_AGAIN'), never(true)],
  ['refused', failure('connect ECONNREFUSED', 'ECONNREFUSED'), never(true)],
  ['refused by both families', both('connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED'), never(true)],
  ['no connection in time', failure('Connect Timeout Error', 'UND_ERR_CONNECT_TIMEOUT'), never(true)],
  ['no route', failure('connect EHOSTUNREACH', 'EHOSTUNREACH'), never(true)],
  ['the route is lost after the request', lost('read', 'EHOSTUNREACH'), unknown(true)],
  ['the network is lost in the request', lost('write', 'ENETUNREACH'), unknown(true)],
  ['refused by one family, reset by the other', both('read ECONNRESET', 'ECONNRESET'), unknown(true)],
  [
    'the proxy wants a password',
    failure('Proxy response (407) !== 200 when HTTP Tunneling', 'UND_ERR_ABORTED'),
    never(false),
  ],
  [
    'the proxy does not reach the host now',
    failure('Proxy response (503) !== 200 when HTTP Tunneling', 'UND_ERR_ABORTED'),
    never(true),
  ],
  [
    'cut in the TLS handshake',
    failure('Client network socket disconnected before secure TLS connection was established', 'ECONNRESET'),
    never(true),
  ],
  ['reset on accept', failure('connect ECONNRESET', 'ECONNRESET'), unknown(true)],
  ['reset after the request', failure('read ECONNRESET', 'ECONNRESET'), unknown(true)],
  ['closed without an answer', failure('other side closed', 'UND_ERR_SOCKET'), unknown(true)],
  ['no headers in time', failure('Headers Timeout Error', 'UND_ERR_HEADERS_TIMEOUT'), unknown(true)],
  ['the body stalls', failure('Body Timeout Error', 'UND_ERR_BODY_TIMEOUT'), unknown(true)],
  ['our own limit', failure('no complete answer within 45 s'), unknown(true)],
  [
    'not HTTP',
    failure('Response does not match the HTTP/1.1 protocol (Expected HTTP/)', 'HPE_INVALID_CONSTANT'),
    unknown(false),
  ],
  ['endless headers', failure('Headers Overflow Error', 'UND_ERR_HEADERS_OVERFLOW'), unknown(false)],
  ['an endless body', failure('the answer is larger than 4194304 bytes'), unknown(false)],
  ['something that is no error', 'text', unknown(true)],
  ['nothing', undefined, unknown(true)],
]

describe('without an answer', () => {
  it.each(rows)('%s', (_, error, expected) => {
    expect(classify(error)).toMatchObject({ code: 'E_NETWORK', cause: error, ...expected })
  })

  it.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
  ])('%s is a certificate that no repetition changes', (code) => {
    expect(classify(failure('x', code))).toMatchObject({ code: 'E_TLS', sent: 'never', transient: false })
    expect(classify(new AggregateError([failure('x', code)], ''))).toMatchObject({ code: 'E_TLS' })
  })

  it('an error that is not known may have been executed', () => {
    expect(classify(failure('surprise', 'ESURPRISE'))).toMatchObject({ sent: 'unknown' })
    expect(classify(new AggregateError([], ''))).toMatchObject({ sent: 'unknown' })
  })
})

describe('the detail', () => {
  it('tells what was tried where the error itself has no message', () => {
    const { detail } = classify(both('connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED'))
    expect(detail).toBe('connect ECONNREFUSED 127.0.0.1:1; connect ECONNREFUSED ::1:1')
  })

  it('looks behind the wrapper of fetch', () => {
    const cause = failure('getaddrinfo ENOTFOUND h', 'ENOTFOUND')
    expect(classify(new TypeError('fetch failed', { cause }))).toMatchObject({ sent: 'never', detail: cause.message })
  })

  it('has the words of OpenSSL, and not where its source says them', () => {
    const said =
      '40ADC6DE0D7F0000:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:../deps/openssl/ssl/record/tlsany_meth.c:77:\n'
    const code = 'ERR_SSL_WRONG_VERSION_NUMBER'
    expect(classify(failure(said, code))).toMatchObject({ code: 'E_TLS', detail: `wrong version number (${code})` })
  })

  it('names the code once, and is never empty', () => {
    expect(classify(failure('other side closed', 'UND_ERR_SOCKET')).detail).toBe('other side closed (UND_ERR_SOCKET)')
    expect(classify(new Error('')).detail).toBe('no answer')
  })
})
