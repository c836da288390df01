import { ActionError } from '../errors.ts'

/** One page of a list. */
interface Page<T> {
  readonly items: readonly T[]
  /** Items of the whole list, where the server tells. */
  readonly total: number | null | undefined
  /** Size of the answer. */
  readonly bytes: number
}

/** Items that a page is asked to have. The most is not documented; other clients of AIWorkSpace ask for as many. */
export const pageSize = 100

/** A server that always has another page, of any size, would fill the memory long before the step is out of time. */
const [mostPages, mostItems, mostBytes] = [500, 50_000, 128 * 1024 * 1024]

/** Reads a list page by page, each item once, in order. @throws ActionError `E_API` for one without end */
export async function readPages<T>(
  what: string,
  idOf: (item: T) => string,
  readPage: (number: number) => Promise<Page<T>>,
): Promise<T[]> {
  const found = new Map<string, T>()
  let [number, read] = [0, 0]
  while (number < mostPages && found.size < mostItems && read < mostBytes) {
    const { items, total, bytes } = await readPage(++number)
    read += bytes
    const before = found.size
    for (const item of items) found.set(idOf(item), item)
    // A page that brings nothing new ends it too: a server that ignores PageNumber would otherwise never let go.
    if (found.size === before || found.size >= (total ?? Number.POSITIVE_INFINITY)) return [...found.values()]
  }
  throw new ActionError('E_API', `${what} did not end within ${number} pages, which have ${found.size} items.`)
}
