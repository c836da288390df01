import { isCloneUrl } from '../git/remote.ts'

/** Host of the center edition's API. */
export const centerHost = 'openapi-rdc.aliyuncs.com'

/**
 * True for a clone URL that can be that of the mirror at `path`, judged by protocol, host and the end of its path: its
 * beginning, the organization's own path, is not known before Codeup is asked.
 */
export function isMirrorUrl(endpoint: string, path: string, stored: string): boolean {
  if (!isCloneUrl(stored)) return false
  // A path may have letters that a URL only has encoded.
  const [mirror, url] = [new URL(`${gitHost(endpoint)}/${path}.git`), new URL(stored)]
  return url.origin === mirror.origin && url.pathname.endsWith(mirror.pathname)
}

/** The origin that serves git for an API endpoint. */
export function gitHost(endpoint: string): string {
  const api = new URL(endpoint)
  return api.hostname === centerHost ? `${api.protocol}//codeup.aliyun.com` : api.origin
}

/** The clone URL of a repository in an organization that has chosen no path of its own; null where nothing tells. */
export function guessCloneUrl(endpoint: string, organizationId: string | null, path: string): string | null {
  return organizationId === null ? null : `${gitHost(endpoint)}/${organizationId}/${path}.git`
}
