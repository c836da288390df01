/** The URLs of the submodules in a `.gitmodules` (gitmodules(5)), in order, each once, without user names and passwords. */
export function parseSubmoduleUrls(text: string): string[] {
  const urls: string[] = []
  let inside = false
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1]
    if (section !== undefined) inside = section.toLowerCase() === 'submodule'
    // To the end of the line, whatever `.` takes for one: a pattern that fails there begins anew at every `]url=`.
    const value = /(?:^|\])\s*url\s*=\s*(.*)/is.exec(line)?.[1]
    if (inside && value !== undefined) urls.push(withoutUser(unquote(value)))
  }
  return [...new Set(urls)].filter((url) => url !== '')
}

/**
 * Where a clone of `parent` looks for a submodule, if what reads the one may read the other: relative URLs lead to its host
 * (git-submodule(1)). Null elsewhere: a user name and a token are for one protocol and port, and none for ssh.
 */
export function resolveOnHost(url: string, parent: string): string | null {
  const isRelative = /^\.\.?\//.test(url)
  const base = isRelative ? `${parent}/` : undefined
  if (!URL.canParse(url, base)) return null
  const { origin, pathname } = new URL(url, base)
  return origin === new URL(parent).origin ? `${origin}${pathname}` : null
}

/** A value of a git configuration: quotes are taken away, a comment ends it. */
function unquote(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1]
  return quoted === undefined ? value.replace(/[#;].*/s, '').trim() : quoted.replace(/\\(.)/g, '$1')
}

function withoutUser(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1')
}
