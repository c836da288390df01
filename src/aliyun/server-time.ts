import type { Clock } from '../http/clock.ts'
import type { Answer } from '../http/exchange.ts'
import type { Verdict } from '../http/http.ts'
import { parseFault } from './fault.ts'

/** The time that signatures carry: the machine's, until the service says that it is wrong. */
export interface ServerTime {
  /** Milliseconds since the epoch. */
  now(): number
  /** Lets a call be signed again, once in a step, when its date was refused and the answer tells the right one. */
  correct<T>(verdict: Verdict<T>, answer: Answer): Verdict<T>
}

/** Makes the time of one service. @param onSkew called once with how far the server is ahead, in ms */
export function makeServerTime(clock: Pick<Clock, 'now'>, onSkew: (ms: number) => void): ServerTime {
  let skew: number | null = null
  return {
    now: () => clock.now() + (skew ?? 0),
    correct(verdict, answer) {
      if ('value' in verdict || skew !== null || parseFault(answer).code !== 'InvalidTimeStamp.Expired') return verdict
      const date = Date.parse(answer.headers['date'] ?? '')
      if (Number.isNaN(date)) return verdict
      skew = date - clock.now()
      onSkew(skew)
      return { ...verdict, retry: 'transient' }
    },
  }
}
