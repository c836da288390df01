import { makeDescription, parseMarker } from '../../src/pai/identity.ts'
import { type CodeSource, codeSourceSchema } from '../../src/pai/schema.ts'
import type { Draw } from '../support/draw.ts'
import type { Timeline } from './timeline.ts'
import type { Weather } from './weather.ts'

export interface Deletion {
  readonly id: string
  /** The attempts that made and deleted it. */
  readonly madeBy: string
  readonly by: string
}

/** The simulated AIWorkSpace: what it holds, and everything that was deleted. */
export interface Service {
  readonly deletions: readonly Deletion[]
  live(): readonly CodeSource[]
  /** What List shows: the state of a while ago. */
  list(): readonly CodeSource[]
  find(id: string): CodeSource | null
  /** Stores an item; null where its name is taken and names are unique. */
  create(fields: Readonly<Record<string, unknown>>): CodeSource | null
  remove(id: string, by: string): void
  publish(id: string): void
  /** Takes note of a nonce; false when it was there. */
  takeNonce(nonce: string): boolean
}

interface Held {
  item: CodeSource
  readonly from: number
  until: number
}

const decode = codeSourceSchema(null)

/** Creates the service on a timeline. */
export function createService(
  timeline: Timeline,
  weather: Weather,
  draw: Draw,
  note: (who: string, what: string) => void,
): Service {
  const held: Held[] = []
  const deletions: Deletion[] = []
  const nonces = new Set<string>()
  const at = (time: number) => held.filter(({ from, until }) => from <= time && time < until).map(({ item }) => item)
  const now = () => timeline.now()
  const heldAs = (id: string) => held.find(({ item, until }) => item.id === id && until > now())
  return {
    deletions,
    live: () => at(now()),
    list: () => at(now() - weather.lagMs),
    find: (id) => heldAs(id)?.item ?? null,
    create(fields) {
      if (weather.uniqueNames && at(now()).some((item) => item.displayName === fields['DisplayName'])) return null
      const time = new Date(now()).toISOString()
      const item = decode.parse({
        ...fields,
        CodeSourceId: `code-${draw.below(2 ** 30).toString(36)}`,
        GmtCreateTime: weather.wholeSeconds ? time.replace(/\.\d+/, '') : time,
      })
      note(makerOf(item), `made ${item.id}`)
      held.push({ item, from: now(), until: Number.POSITIVE_INFINITY })
      return item
    },
    remove(id, by) {
      const found = heldAs(id)
      if (found === undefined) return
      found.until = now()
      note(by, `deleted ${id}`)
      deletions.push({ id, by, madeBy: makerOf(found.item) })
    },
    publish(id) {
      const found = heldAs(id)
      if (found !== undefined) found.item = { ...found.item, accessibility: 'PUBLIC' }
    },
    takeNonce(nonce) {
      if (nonces.has(nonce)) return false
      nonces.add(nonce)
      return true
    },
  }
}

const makerOf = (item: CodeSource) => parseMarker(item.description)?.by ?? ''

/** Puts items there that look like the run's own: an edited one under its key, and one of its name without a marker. */
export function seedLookalikes(service: Service, fields: Readonly<Record<string, unknown>>, key: string): void {
  const edited = makeDescription('edited', { key, by: '1.1.00000000', scope: '00000000' })
  service.create({ ...fields, MountPath: '/edited/', Description: edited })
  service.create({ ...fields, Description: 'made by hand' })
}
