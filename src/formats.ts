import { findForbidden, isRefName } from './git/refs.ts'
import { isLoopback, isMetadata } from './git/remote.ts'

/** A value, or what is wrong with the text as the rest of a sentence that begins with the input's name. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string }

const shown = (text: string) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
const value = <T>(parsed: T): Parsed<T> => ({ value: parsed })
const problem = <T>(text: string, rule: string): Parsed<T> => ({ problem: `is ${shown(text)}; ${rule}` })

/** Text without control characters, as given. */
export function parseText(text: string): Parsed<string> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (!/[\u0000-\u001f\u007f]/.test(text)) return value(text)
  return { problem: /[\r\n]/.test(text) ? 'contains a line break; use one line' : 'contains a control character' }
}

/** A secret: printable ASCII without blanks, not in quotes; the text itself never enters a message. */
export function parseSecret(text: string): Parsed<string> {
  if (/^(["'`]).*\1$/.test(text)) return { problem: 'is in quotes: paste the secret without them' }
  return /^[\x21-\x7e]+$/.test(text)
    ? value(text)
    : { problem: 'contains a blank, a line break or a character that is not ASCII: paste the secret again' }
}

/** One of `words`, compared without regard to case, as it is spelled there. */
export function parseWord<const T extends string>(words: readonly T[]): (text: string) => Parsed<T> {
  return (text) => {
    const found = words.find((word) => word.toLowerCase() === text.toLowerCase())
    return found === undefined ? problem(text, `use ${words.join(', ')}`) : value(found)
  }
}

/** A boolean of the YAML 1.2 core schema. */
export function parseBoolean(text: string): Parsed<boolean> {
  if (['true', 'True', 'TRUE'].includes(text)) return value(true)
  return ['false', 'False', 'FALSE'].includes(text) ? value(false) : problem(text, 'use true or false')
}

/** A whole number between `least` and `most`. */
export function parseWhole(least: number, most: number): (text: string) => Parsed<number> {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    return number >= least && number <= most
      ? value(number)
      : problem(text, `use a whole number from ${least} to ${most}`)
  }
}

/** A duration such as `90s`, `15m` or `1h30m`, in milliseconds; at most a day. */
export function parseDuration(text: string): Parsed<number> {
  const match = /^(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(text)
  const [hours, minutes, seconds] = [match?.[1], match?.[2], match?.[3]].map((part) => Number(part ?? 0))
  const ms = (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000
  return ms > 0 && ms <= 86_400_000 ? value(ms) : problem(text, 'use a duration such as 90s, 15m or 1h, at most 24h')
}

/** A region ID such as `cn-hangzhou`; unknown regions are not refused, Alibaba Cloud opens new ones. */
export function parseRegion(text: string): Parsed<string> {
  return /^[a-z]{2}(-[a-z0-9]+)+$/.test(text) ? value(text) : problem(text, 'use a region ID such as cn-hangzhou')
}

const systemFolders = /^\/(bin|boot|dev|etc|lib\w*|proc|sbin|sys|usr|var\/run|run)\//

/** An absolute path in the job's container, returned with one trailing slash. */
export function parseMountPath(text: string): Parsed<string> {
  if (!text.startsWith('/')) return problem(text, 'use an absolute path such as /root/code/')
  if (!/^[\x21-\x7e]+$/.test(text)) return problem(text, 'use printable ASCII without blanks')
  if (text.split('/').some((part) => part === '..' || part === '.')) return problem(text, 'leave out . and ..')
  const path = `${text.replace(/\/+/g, '/').replace(/\/$/, '')}/`
  if (path === '/' || systemFolders.test(path))
    return problem(text, 'mounting there would hide the system of the container')
  return value(path)
}

/**
 * A URL with https (http only to loopback), without userinfo, query and fragment; returned without trailing slash.
 * A problem never shows the text: `user:password@host` parses as a scheme, and tokens are pasted as queries.
 */
export function parseUrl(text: string): Parsed<string> {
  if (!URL.canParse(text)) return { problem: 'is not a URL; use the form https://host/path' }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    return { problem: 'contains a user name or password; give them as inputs of their own' }
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    return { problem: 'is not an https URL (http is for loopback only)' }
  }
  if (isMetadata(url.hostname)) return { problem: 'is the address of a metadata service or link-local' }
  if (url.search !== '' || url.hash !== '') return { problem: 'has a query or a fragment; leave it out' }
  return value(url.href.replace(/(?<!\/)\/+$/, ''))
}

/** A URL as `parseUrl` takes it, without a path: requests are signed for paths of their own. */
export function parseEndpoint(text: string): Parsed<string> {
  const parsed = parseUrl(text)
  return 'value' in parsed && new URL(parsed.value).pathname !== '/'
    ? { problem: 'has a path; give scheme and host only' }
    : parsed
}

/** A branch name, with or without `refs/heads/`. */
export function parseBranch(text: string): Parsed<string> {
  const name = text.replace(/^refs\/heads\//, '')
  if (/^refs\//.test(name)) return problem(text, 'use the name of a branch; a tag or commit goes into `commit`')
  const found = name.startsWith('-') ? '-' : findForbidden(name)
  if (found === null && isRefName(name)) return value(name)
  const rule = 'use the name of a branch'
  return problem(text, found === null ? rule : `${rule}: git does not allow ${JSON.stringify(found)} there`)
}

/** A commit as somebody writes it: full or short SHA, tag or branch name, or `none`. */
export function parseCommit(text: string): Parsed<string> {
  if (/^refs\/(?!heads\/|tags\/)/.test(text))
    return problem(text, 'a pull request or other ref may hold the code of a fork; use a branch, a tag or a SHA')
  return isRefName(text) && !text.startsWith('-') ? value(text) : problem(text, 'use a SHA, a tag, a branch or none')
}

/** A path on Codeup below the organization with the placeholders `{owner}` and `{repo}`, without leading slash and `.git`. */
export function parseRepositoryPath(text: string): Parsed<string> {
  const template = parseTemplate(['owner', 'repo'])(text)
  if ('problem' in template) return template
  const path = text.replace(/^\/+|(?<!\/)\/+$/g, '').replace(/\.git$/, '')
  const legal = path.split('/').every((part) => /^[^\s\\?#%&<>:*|"']+$/u.test(part) && !/^\.+$/.test(part))
  return legal ? value(path) : problem(text, 'use a path such as group/repository')
}

/** The ID of an organization on Codeup; its shape is not documented. */
export function parseOrganizationId(text: string): Parsed<string> {
  return /^[\w-]+$/.test(text) ? value(text) : { problem: `is ${JSON.stringify(text)}; use the ID, not the name` }
}

/** An Alibaba Cloud resource name of the given kind, such as `acs:ram::1234567890123456:role/ci`. */
export function parseArn(kind: 'role' | 'oidc-provider'): (text: string) => Parsed<string> {
  return (text) =>
    new RegExp(`^acs:ram::\\d+:${kind}/[\\w.@-]+$`).test(text)
      ? value(text)
      : problem(text, `use an ARN such as acs:ram::1234567890123456:${kind}/name`)
}

/** A session name as STS takes it (AssumeRoleWithOIDC: 2–64 of `[A-Za-z0-9.@_-]`). */
export function parseSessionName(text: string): Parsed<string> {
  return /^[\w.@-]{2,64}$/.test(text) ? value(text) : problem(text, 'use 2 to 64 of A-Z a-z 0-9 . @ _ -')
}

/** A text template; every `{word}` in it must be one of `placeholders`. */
export function parseTemplate(placeholders: readonly string[]): (text: string) => Parsed<string> {
  return (text) => {
    const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].find((match) => !placeholders.includes(match[1] ?? ''))
    if (unknown === undefined) return parseText(text)
    return problem(text, `${unknown[0]} is not known; use ${placeholders.map((name) => `{${name}}`).join(' ')}`)
  }
}
