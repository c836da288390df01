import { ActionError } from '../errors.ts'

/** One page of a list. */
interface Page<T> {
  readonly items: readonly T[]
  /** Items of the whole list, where the server tells. */
  readonly total: number | null | undefined
}

/** Items that a page is asked to have. The most is not documented; other clients of AIWorkSpace ask for as many. */
export const pageSize = 100

/** 50,000 items: a server that always has another page would fill the memory long before the step is out of time. */
const mostPages = 500

/** Reads a list page by page, each item once, in order. @throws ActionError `E_API` for one without end */
export async function readPages<T>(
  what: string,
  idOf: (item: T) => string,
  readPage: (number: number) => Promise<Page<T>>,
): Promise<T[]> {
  const found = new Map<string, T>()
  for (let number = 1; number <= mostPages; number++) {
    const { items, total } = await readPage(number)
    const before = found.size
    for (const item of items) found.set(idOf(item), item)
    // A page that brings nothing new ends it too: a server that ignores PageNumber would otherwise never let go.
    if (found.size === before || found.size >= (total ?? Number.POSITIVE_INFINITY)) return [...found.values()]
  }
  throw new ActionError('E_API', `${what} did not end within ${mostPages} pages.`)
}
