import type { Fault, FaultScript } from '../emulator/faults.ts'
import type { Random } from './random.ts'

/** Faults and how often each is drawn; those that cost half a minute of waiting are rare. */
const faults: readonly (readonly [fault: Fault, weight: number])[] = [
  ['status:503', 6],
  ['after-commit:500', 6],
  ['html:502', 4],
  ['xml-error', 2],
  ['throttle', 6],
  ['reset-before', 6],
  ['reset-after-commit', 8],
  ['late-commit:2000', 4],
  ['close', 4],
  ['truncate', 8],
  ['halve', 1],
  ['html:200', 1],
  ['split', 4],
  ['plain', 2],
  ['drift:extra', 2],
  ['delay:400', 8],
  ['stall', 1],
  ['hang', 1],
]

const bag = faults.flatMap(([fault, weight]) => Array.from({ length: weight }, () => fault))

/** A fault script that never ends: one request in `oneIn` meets a fault, drawn anew each time. */
export function createWeather(random: Random, oneIn: number): FaultScript & { drawn(): ReadonlyMap<Fault, number> } {
  const counts = new Map<Fault, number>()
  const draw = (): readonly Fault[] => {
    const fault = random.below(oneIn) === 0 ? (bag[random.below(bag.length)] ?? 'ok') : 'ok'
    if (fault !== 'ok') counts.set(fault, (counts.get(fault) ?? 0) + 1)
    return [fault]
  }
  const script = new Proxy({} as FaultScript, {
    get: (_, call) => (call === 'drawn' ? () => counts : draw()),
    set: () => true,
  })
  return script as FaultScript & { drawn(): ReadonlyMap<Fault, number> }
}
