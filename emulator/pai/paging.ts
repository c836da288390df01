import { type Failure, makeFailure } from './failures.ts'

export type Query = Readonly<Record<string, string | undefined>>

interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

const invalid = (name: string): Failure =>
  makeFailure(400, 'InvalidParameter', `The specified parameter ${name} is invalid.`)

// [assumed] A PageSize over 100 or under 1, and a PageNumber under 1, answer 400 InvalidParameter.
// [doc] SortBy is one of the listed fields; Order is ASC or DESC, also in lower case.
/** The failure of a list query with a bad page, order or sort field, or null. */
export function findPageProblem(query: Query, sortFields: readonly string[]): Failure | null {
  const { PageNumber = '1', PageSize = '20', SortBy = 'GmtCreateTime', Order = 'ASC' } = query
  if (!/^[1-9]\d{0,6}$/.test(PageNumber)) return invalid('PageNumber')
  if (!/^[1-9]\d{0,6}$/.test(PageSize) || Number(PageSize) > 100) return invalid('PageSize')
  if (!sortFields.includes(SortBy)) return invalid('SortBy')
  return /^(asc|desc)$/i.test(Order) ? null : invalid('Order')
}

// [doc] PageNumber starts at 1, PageSize is 20 unless given, the order is GmtCreateTime ASC unless given.
/** One page of the items, sorted as the query asks, with the count of all of them. */
export function makePage<Item extends Readonly<Record<string, unknown>>>(
  items: readonly Item[],
  query: Query,
): Page<Item> {
  const { PageNumber = '1', PageSize = '20', SortBy = 'GmtCreateTime', Order = 'ASC' } = query
  const sign = Order.toUpperCase() === 'DESC' ? -1 : 1
  const sorted = [...items].sort((a, b) => sign * compare(String(a[SortBy]), String(b[SortBy])))
  const start = (Number(PageNumber) - 1) * Number(PageSize)
  return { items: sorted.slice(start, start + Number(PageSize)), total: items.length }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
