import * as z from 'zod/mini'
import { ActionError } from '../errors.ts'
import type { Answer, HttpRequest } from '../http/exchange.ts'
import type { Http, Verdict } from '../http/http.ts'
import { decode, parseJsonBody } from '../http/json.ts'
import { explainCodeupAnswer, isMissing, isUnsupported } from './failures.ts'

/** What was created, or why it was not. */
export type Creation<T> = { readonly value: T } | { readonly error: ActionError; readonly open: boolean }

/** The ways to call the API of Codeup; each answers with a decoded value. */
export interface Caller {
  /** Reads a value. */
  read<T>(what: string, path: string, schema: z.ZodMiniType<T>): Promise<T>
  /** Reads a value; null when there is nothing at the path. */
  find<T>(what: string, path: string, schema: z.ZodMiniType<T>): Promise<T | null>
  /** Reads a value; null when this edition does not have the call. */
  probe<T>(what: string, path: string, schema: z.ZodMiniType<T>): Promise<T | null>
  /** Updates, repeatable; the answer's body does not matter. */
  update(what: string, path: string, body: object): Promise<void>
  /** Posts once, after throttling again; `open`: it may have been done, or may be the next time. */
  create<T>(what: string, path: string, body: object, schema: z.ZodMiniType<T>): Promise<Creation<T>>
}

/** Creates the caller: the token goes in `x-yunxiao-token`, and redirects are not followed, it would travel with them. */
export function createCaller(http: Http, options: { endpoint: string; token: string }): Caller {
  const base = new URL(options.endpoint)
  const request = (method: HttpRequest['method'], path: string, body: object | null): HttpRequest => ({
    method,
    origin: base.origin,
    path: `${base.pathname.replace(/\/$/, '')}${path}`,
    headers: {
      'x-yunxiao-token': options.token,
      accept: 'application/json',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    },
    body: body === null ? null : JSON.stringify(body),
  })
  const read =
    <T>(what: string, schema: z.ZodMiniType<T>) =>
    (answer: Answer): Verdict<T> => {
      const parsed = answer.status === 200 || answer.status === 201 ? decode(schema, parseJsonBody(answer.body)) : null
      return parsed !== null ? { value: parsed.data } : explainCodeupAnswer(what, answer, http.clock.now())
    }
  const findUnless = <T>(what: string, path: string, schema: z.ZodMiniType<T>, isEmpty: (answer: Answer) => boolean) =>
    http.send<T | null>({
      what,
      request: () => request('GET', path, null),
      read: (answer) => (isEmpty(answer) ? { value: null } : read(what, schema)(answer)),
    })
  return {
    read: (what, path, schema) =>
      http.send({ what, request: () => request('GET', path, null), read: read(what, schema) }),
    find: (what, path, schema) => findUnless(what, path, schema, isMissing),
    probe: (what, path, schema) => findUnless(what, path, schema, isUnsupported),
    async update(what, path, body) {
      await http.send({ what, request: () => request('PUT', path, body), read: read(what, z.unknown()) })
    },
    create: (what, path, body, schema) =>
      http
        .send<Creation<z.infer<typeof schema>>>({
          what,
          repeatable: false,
          request: () => request('POST', path, body),
          read(answer) {
            const verdict = read(what, schema)(answer)
            if ('value' in verdict) return { value: verdict }
            if (verdict.retry === 'throttled') return verdict
            return { value: { error: verdict.error, open: verdict.retry !== null } }
          },
        })
        .catch((error: unknown) => {
          const lost = error instanceof ActionError && /^E_(UNKNOWN_OUTCOME|NETWORK)$/.test(error.code)
          if (lost) return { error, open: true }
          throw error
        }),
  }
}

/**
 * Adds the cure for a path that is refused and shows nothing: what a token may not see looks as if it were not there. Which
 * answer says that is not documented; one that has a cure of its own keeps it.
 */
export function explainCreation(error: ActionError): ActionError {
  const { code, message, requestId, hint } = error
  if (code !== 'E_API' || hint !== new ActionError(code, message).hint) return error
  const cure =
    "If the path is taken, it is by a repository that `codeup-token` may not see, or that was just deleted: give the token's owner a role on it, or choose another `codeup-repository`."
  return new ActionError(code, message, { requestId, hint: cure })
}
