/**
 * Page that says what a code means, at the version that runs. Null where that page has no known address: a local action, or
 * one on a server other than github.com, which may have come from either.
 */
export function findHelpPage(code: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const [repository, ref] = [env['GITHUB_ACTION_REPOSITORY'] ?? '', env['GITHUB_ACTION_REF'] ?? '']
  const isKnown = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w.-]+(\/[\w.-]+)*$/.test(ref)
  if (!isKnown || env['GITHUB_SERVER_URL'] !== 'https://github.com') return null
  return `https://github.com/${repository}/blob/${ref}/docs/errors.md#${code.toLowerCase()}`
}
