import type { Emulator } from '../../emulator/emulator.ts'

export interface CodeupRequest {
  readonly method?: string
  readonly token?: string
  readonly body?: object
}

export interface CodeupAnswer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: assertions read answers of many shapes.
  readonly body: any
}

/** One API call below `/oapi/v1/`, with the read-write token unless another is given. */
export async function callCodeup(
  { codeup }: Pick<Emulator, 'codeup'>,
  path: string,
  { method = 'GET', token = codeup.token, body }: CodeupRequest = {},
): Promise<CodeupAnswer> {
  const response = await fetch(`${codeup.endpoint}/oapi/v1/${path}`, {
    method,
    redirect: 'manual',
    headers: { 'x-yunxiao-token': token, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
}
