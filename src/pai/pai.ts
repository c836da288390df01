import type * as z from 'zod/mini'
import { findRefusal, parseJson } from '../aliyun/fault.ts'
import type { CredentialsProvider } from '../aliyun/provider.ts'
import { makeServerTime, type ServerTime } from '../aliyun/server-time.ts'
import { type ApiRequest, type Credentials, sign } from '../aliyun/signature.ts'
import type { Answer, HttpRequest } from '../http/exchange.ts'
import type { Http, Verdict } from '../http/http.ts'
import { decode } from '../http/json.ts'
import { explainPaiAnswer, isNotFound } from './failures.ts'
import { pageSize, readPages } from './pages.ts'
import { type CodeSource, type CodeSourceId, Created, codeSourceSchema, pageSchema } from './schema.ts'

/** The fields of a code source as the API names them (CreateCodeSource and UpdateCodeSource, 2021-02-04). */
export type CodeSourceFields = Readonly<Record<string, string | number>>

export interface PaiOptions {
  /** `https://aiworkspace.<region>.aliyuncs.com` or what replaces it. */
  readonly endpoint: string
  readonly credentials: CredentialsProvider
  /** The token that PAI is to clone with: the decoder compares and drops what is stored. */
  readonly token: string | null
  /** A value that is never the same twice. */
  makeNonce(): string
  /** The time of Alibaba Cloud; a time of its own, which tells nobody, unless given. */
  readonly time?: ServerTime
}

/** One operation of AIWorkSpace. */
export interface Operation {
  readonly what: string
  readonly action: string
  /** RAM action that the operation needs. */
  readonly permission: string
  readonly method: ApiRequest['method']
  readonly path: readonly string[]
  readonly query?: Readonly<Record<string, string>>
  readonly body?: CodeSourceFields
  /** How long the answer is waited for after the step was cancelled, in ms. */
  readonly graceMs?: number
}

export interface Pai {
  readonly http: Http
  /** Calls an operation, signed anew for each attempt, and decodes its answer. */
  call<S extends z.ZodMiniType>(
    operation: Operation,
    schema: S,
  ): Promise<{ value: z.infer<S>; requestId: string | null; bytes: number }>
  /** Signs an operation once: the same bytes may be sent again as long as the signature lives (15 minutes). */
  prepare(operation: Operation): Promise<HttpRequest>
  /**
   * True when the answer refuses the credentials of a request that `prepare` made and others can be had: it was not
   * executed, and signing it again is worth it.
   */
  canSignAgain(request: HttpRequest, answer: Answer): boolean
  /** Lists every source whose name contains `name` (all with an empty one), all pages, the oldest first. */
  listCodeSources(
    workspaceId: string,
    name: string,
  ): Promise<{ items: readonly CodeSource[]; requestId: string | null }>
  /** Reads one source; null when it does not exist. */
  findCodeSource(id: CodeSourceId): Promise<CodeSource | null>
  /** Sends the full set of fields: what an omitted field would become is not documented. */
  updateCodeSource(id: CodeSourceId, fields: CodeSourceFields): Promise<{ requestId: string | null }>
  /** Makes a PRIVATE source PUBLIC; there is no way back. Repeating it does no harm. */
  publishCodeSource(id: CodeSourceId): Promise<void>
  /** Deletes a source; one that does not exist counts as deleted. */
  deleteCodeSource(id: CodeSourceId): Promise<void>
}

const version = '2021-02-04'
const sources = ['api', 'v1', 'codesources'] as const

/** Creates the client of AIWorkSpace. Its calls throw ActionError as `failures.ts` maps the answers. */
export function createPai(http: Http, options: PaiOptions): Pai {
  const endpoint = new URL(options.endpoint)
  const time = options.time ?? makeServerTime(http.clock, () => undefined)
  const signers = new WeakMap<HttpRequest, Credentials>()

  async function prepare(operation: Operation): Promise<HttpRequest> {
    const { method, action, path, query = {} } = operation
    const body = operation.body === undefined ? null : JSON.stringify(operation.body)
    const request = { method, host: endpoint.host, path, query, action, version, body }
    const credentials = await options.credentials.read()
    const signed = sign(request, credentials, { date: time.now(), nonce: options.makeNonce() })
    const { origin } = endpoint
    const grace = operation.graceMs === undefined ? {} : { graceMs: operation.graceMs }
    const prepared = { method, origin, path: signed.path, headers: signed.headers, body, ...grace }
    signers.set(prepared, credentials)
    return prepared
  }

  function canSignAgain(request: HttpRequest, answer: Answer): boolean {
    const [refusal, signer] = [findRefusal(answer), signers.get(request)]
    return refusal !== null && signer !== undefined && options.credentials.replace(signer, refusal)
  }

  /** A date or credentials that were refused are replaced, once each. */
  function correct<T>(verdict: Verdict<T>, answer: Answer, request: HttpRequest): Verdict<T> {
    if ('value' in verdict || !canSignAgain(request, answer)) return time.correct(verdict, answer)
    return { ...verdict, retry: 'transient' }
  }

  function call<S extends z.ZodMiniType>(operation: Operation, schema: S) {
    return http.send({
      what: operation.what,
      request: () => prepare(operation),
      read: (answer, request) => correct(readAnswer(operation, schema, answer, http.clock.now()), answer, request),
    })
  }

  function orNull<S extends z.ZodMiniType>(operation: Operation, schema: S) {
    return http.send<z.infer<S> | null>({
      what: operation.what,
      request: () => prepare(operation),
      read: (answer, request) => {
        if (isNotFound(answer)) return { value: null }
        const verdict = correct(readAnswer(operation, schema, answer, http.clock.now()), answer, request)
        return 'value' in verdict ? { value: verdict.value.value } : verdict
      },
    })
  }

  const onOne = (verb: string, id: CodeSourceId, method: ApiRequest['method'], more: readonly string[] = []) => ({
    what: `${verb} the code source ${id}`,
    method,
    path: [...sources, id, ...more],
  })
  const named = (action: string) => ({ action, permission: `paicodesource:${action}` })
  const item = codeSourceSchema(options.token)

  return {
    http,
    call,
    prepare,
    canSignAgain,
    listCodeSources: (workspaceId, name) => listAll(call, options.token, workspaceId, name),
    findCodeSource: (id) => orNull({ ...onOne('Reading', id, 'GET'), ...named('GetCodeSource') }, item),
    async updateCodeSource(id, fields) {
      const operation = { ...onOne('Updating', id, 'PUT'), ...named('UpdateCodeSource'), body: fields }
      return { requestId: (await call(operation, Created)).requestId }
    },
    async publishCodeSource(id) {
      await call({ ...onOne('Publishing', id, 'PUT', ['publish']), ...named('PublishCodeSource') }, Created)
    },
    async deleteCodeSource(id) {
      await orNull({ ...onOne('Deleting', id, 'DELETE'), ...named('DeleteCodeSource') }, Created)
    },
  }
}

async function listAll(
  call: Pai['call'],
  token: string | null,
  workspaceId: string,
  name: string,
): Promise<{ items: readonly CodeSource[]; requestId: string | null }> {
  const what = `Listing the code sources of workspace ${workspaceId}`
  let last: string | null = null
  const readPage = async (number: number) => {
    const operation: Operation = {
      what,
      action: 'ListCodeSources',
      permission: 'paicodesource:ListCodeSources',
      method: 'GET',
      path: sources,
      query: {
        WorkspaceId: workspaceId,
        ...(name === '' ? {} : { DisplayName: name }),
        PageNumber: String(number),
        PageSize: String(pageSize),
        SortBy: 'GmtCreateTime',
        // What is deleted or made between two pages, the oldest and the newest, moves nothing past the page that is read.
        Order: 'DESC',
      },
    }
    const { value, requestId, bytes } = await call(operation, pageSchema(token, number))
    last = requestId
    return { items: value.CodeSources, total: value.TotalCount, bytes }
  }
  const items = await readPages(what, ({ id }: CodeSource) => id, readPage)
  return { items: items.reverse(), requestId: last }
}

function readAnswer<S extends z.ZodMiniType>(
  operation: Operation,
  schema: S,
  answer: Answer,
  now: number,
): Verdict<{ value: z.infer<S>; requestId: string | null; bytes: number }> {
  const json = parseJson(answer)
  const parsed = answer.status >= 200 && answer.status < 300 ? decode(schema, json) : null
  if (parsed === null) return explainPaiAnswer(operation.what, operation.permission, answer, now)
  const requestId =
    typeof json?.['RequestId'] === 'string' ? json['RequestId'] : (answer.headers['x-acs-request-id'] ?? null)
  return { value: { value: parsed.data, requestId, bytes: answer.body.length } }
}
