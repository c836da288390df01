import type { Answer, Exchange } from '../http-server.ts'
import type { Room } from '../room.ts'
import { makeCodeupAnswer, makeCodeupRefusal } from './failures.ts'
import type { Language } from './hooks.ts'
import type { CodeupStore, Organization } from './store.ts'
import type { Tokens } from './tokens.ts'

export type Edition = 'center' | 'region'

/** What tests may change while it runs. */
export interface CodeupSettings {
  /** The current read-write token. */
  token: string
  /** Language of the messages of git refusals. */
  language: Language
  /** False: the caller's address is not on the organization's allow-list. */
  allowListed: boolean
  /** A new repository can be used only this much later. */
  readyLagMs: number
  /** Origin in the clone URLs, when something stands before this server; empty: the server's own. */
  publicUrl: string
}

/** What the API handlers and the git side share. */
export interface CodeupPlace {
  readonly room: Room
  readonly store: CodeupStore
  readonly tokens: Tokens
  readonly edition: Edition
  readonly userId: string
  readonly username: string
  readonly settings: CodeupSettings
  /** Origin of the server. */
  url: string
}

/** One API call after the checks: the part of the path behind the organization, decoded by the handler. */
export interface ApiCall {
  readonly place: CodeupPlace
  readonly organization: Organization
  readonly exchange: Exchange
  readonly query: URLSearchParams
  readonly match: readonly string[]
}

/** A JSON object out of a request body; throws the 400 refusal for anything else and for unknown fields. */
export async function readFields(
  exchange: Exchange,
  known: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const bad = (text: string) => makeCodeupRefusal(400, 'BadRequest', text)
  let value: unknown
  try {
    value = JSON.parse((await exchange.readBody()).toString('utf8'))
  } catch {
    throw bad('the request body is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('the body is not an object')
  // [assumed] An unknown body field answers 400 BadRequest.
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown !== undefined) throw bad(`unknown field ${unknown}`)
  return value as Readonly<Record<string, unknown>>
}

// [doc] page starts at 1, perPage is 1 to 100 and 20 unless given; x-page, x-per-page, x-total and x-total-pages tell the rest.
/** One page of a list as an answer. */
export function makeListAnswer(items: readonly unknown[], query: URLSearchParams): Answer {
  const page = Number(query.get('page') ?? '1')
  const perPage = Number(query.get('perPage') ?? '20')
  if (!(page >= 1 && perPage >= 1 && perPage <= 100)) throw makeCodeupRefusal(400, 'BadRequest', 'page or perPage')
  const start = (page - 1) * perPage
  return makeCodeupAnswer(200, items.slice(start, start + perPage), {
    'x-page': String(page),
    'x-per-page': String(perPage),
    'x-total': String(items.length),
    'x-total-pages': String(Math.ceil(items.length / perPage)),
  })
}
