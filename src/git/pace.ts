import { setImmediate as turn } from 'node:timers/promises'
import { systemClock } from '../http/clock.ts'

/** How long work that only computes keeps everything else waiting, in ms. */
const longest = 50

/** Lets timers, signals and sockets have their turn in work whose length is for others to choose. */
export interface Pace {
  /** True when it is time for `rest`. */
  isDue(): boolean
  /** Gives everything else its turn. @throws what the step ended with meanwhile */
  rest(): Promise<void>
}

/** Creates the pace of one piece of work, which ends with `signal`. */
export function createPace(signal: AbortSignal): Pace {
  let last = systemClock.now()
  return {
    isDue: () => systemClock.now() - last >= longest,
    async rest() {
      await turn()
      signal.throwIfAborted()
      last = systemClock.now()
    },
  }
}
