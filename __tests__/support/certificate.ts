import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A certificate and its key, as PEM. */
export interface Certified {
  readonly cert: string
  readonly key: string
}

/** A certificate authority that nobody knows. */
export interface Authority {
  readonly cert: string
  /** Certifies a new key for a host name or an IPv4 address, 127.0.0.1 and ten years unless told. */
  certify(options?: { host?: string; expired?: boolean }): Certified
}

const encode = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.of(tag, ...length), content])
}
const sequence = (...parts: readonly Buffer[]): Buffer => encode(0x30, ...parts)
const objectId = (hex: string): Buffer => encode(0x06, Buffer.from(hex, 'hex'))
const octets = (content: Buffer): Buffer => encode(0x04, content)
const nameOf = (text: string): Buffer =>
  sequence(encode(0x31, sequence(objectId('550403'), encode(0x0c, Buffer.from(text)))))
const yes = Buffer.of(0x01, 0x01, 0xff)
const extension = (id: string, ...parts: readonly Buffer[]): Buffer => sequence(objectId(id), ...parts)

interface Facts {
  readonly subject: string
  readonly issuer: string
  readonly until: string
  readonly extensions: readonly Buffer[]
}

let serial = 0

/** A version 3 certificate (RFC 5280), ECDSA with SHA-256. */
function makeCertificate(publicKey: KeyObject, issuerKey: KeyObject, facts: Facts): string {
  serial++
  const algorithm = sequence(objectId('2a8648ce3d040302'))
  const validity = sequence(encode(0x17, Buffer.from('200101000000Z')), encode(0x17, Buffer.from(facts.until)))
  const body = sequence(
    encode(0xa0, encode(0x02, Buffer.of(2))),
    encode(0x02, Buffer.of(serial & 0x7f)),
    algorithm,
    nameOf(facts.issuer),
    validity,
    nameOf(facts.subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    encode(0xa3, sequence(...facts.extensions)),
  )
  const signature = encode(0x03, Buffer.of(0), sign('sha256', body, issuerKey))
  const text = sequence(body, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`
}

/** Makes a fresh authority. Node has no way to write a certificate, and openssl is not on every machine. */
export function createAuthority(): Authority {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const issuer = `Test Authority ${crypto.randomUUID()}`
  const constraints = extension('551d13', yes, octets(sequence(yes)))
  const usage = extension('551d0f', yes, octets(encode(0x03, Buffer.of(1, 0x06))))
  const facts = { subject: issuer, issuer, until: '491231235959Z', extensions: [constraints, usage] }
  return {
    cert: makeCertificate(own.publicKey, own.privateKey, facts),
    certify({ host = '127.0.0.1', expired = false } = {}) {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const isAddress = /^[\d.]+$/.test(host)
      const name = isAddress ? encode(0x87, Buffer.from(host.split('.').map(Number))) : encode(0x82, Buffer.from(host))
      const extensions = [extension('551d11', octets(sequence(name)))]
      const until = expired ? '210101000000Z' : '491231235959Z'
      const cert = makeCertificate(publicKey, own.privateKey, { subject: host, issuer, until, extensions })
      return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
    },
  }
}
