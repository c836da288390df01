import { generateKeyPairSync, sign } from 'node:crypto'

const encode = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.of(tag, ...length), content])
}
const sequence = (...parts: readonly Buffer[]): Buffer => encode(0x30, ...parts)

/** Makes a fresh self-signed certificate for `localhost` (X.509 version 1, RFC 5280, ECDSA with SHA-256), as PEM. */
export function makeSelfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(encode(0x06, Buffer.from('2a8648ce3d040302', 'hex')))
  const commonName = sequence(encode(0x06, Buffer.from('550403', 'hex')), encode(0x0c, Buffer.from('localhost')))
  const name = sequence(encode(0x31, commonName))
  const validity = sequence(encode(0x17, Buffer.from('200101000000Z')), encode(0x18, Buffer.from('20991231235959Z')))
  const subjectKey = publicKey.export({ type: 'spki', format: 'der' })
  const body = sequence(encode(0x02, Buffer.of(1)), algorithm, name, validity, name, subjectKey)
  const signature = encode(0x03, Buffer.of(0), sign('sha256', body, privateKey))
  const text = sequence(body, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n')
  const cert = `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert }
}
