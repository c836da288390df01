import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { SecureContext } from 'node:tls'
import { ActionError } from '../errors.ts'

const variables = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'GIT_SSL_CAINFO'] as const

/**
 * Reads the certificate authorities that the environment adds to Node's own, as PEM: every file that
 * `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` or `GIT_SSL_CAINFO` names. Nothing is read when none is set.
 * @throws ActionError `E_INPUT` that names the variable whose file cannot be read or holds no certificate
 */
export function readAuthorities(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const files = new Map(variables.flatMap((name) => (env[name] ? [[env[name], name] as const] : [])))
  return [...files].flatMap(([file, name]) => {
    const found = readText(name, file).match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? []
    if (found.length === 0) throw unusable(name, file, 'holds no certificate in PEM form')
    if (!found.every(isCertificate)) throw unusable(name, file, 'holds a certificate that is damaged')
    return found
  })
}

/** Everything that is trusted, as one PEM file for git: what Node trusts by itself and the added authorities. */
export function makeBundle(authorities: readonly string[]): string {
  return [...new Set(listTrusted(authorities))].map((certificate) => `${certificate.trim()}\n`).join('')
}

/** What a TLS connection trusts, parsed once for all of them; null where Node's own roots are all. */
export function makeTrust(authorities: readonly string[]): SecureContext | null {
  if (authorities.length === 0) return null
  return loadTls().createSecureContext({ ca: listTrusted(authorities) })
}

function listTrusted(authorities: readonly string[]): string[] {
  return [...loadTls().getCACertificates('default'), ...authorities]
}

/** Only where it is needed: most runs add no authority, and their start need not pay for the module. */
function loadTls(): typeof import('node:tls') {
  return process.getBuiltinModule('node:tls')
}

function readText(name: string, file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw unusable(name, file, `cannot be read${code}`, error)
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0
  } catch {
    return false
  }
}

function unusable(name: string, file: string, why: string, cause?: unknown): ActionError {
  return new ActionError('E_INPUT', `The variable ${name} names ${file}, which ${why}.`, {
    hint: 'Name a PEM file with the certificate of the private CA (in a container: one that exists there), or unset the variable.',
    cause,
  })
}
