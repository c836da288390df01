import { setTimeout as delay, setImmediate } from 'node:timers/promises'
import { vi } from 'vitest'
import type { Clock as ServerClock } from '../../emulator/clock.ts'
import type { Clock } from '../../src/http/clock.ts'

/** A time for the action and the emulator in one process, in which no wait takes any. */
export interface VirtualTime {
  readonly client: Clock
  readonly servers: ServerClock
  /** Gives the process its own timers back. */
  stop(): void
}

/** Turns of the event loop after a jump, so that what became due gets over the sockets before the next one. */
const turns = 5
/** Real milliseconds that an answer beside one that hangs may take. */
const longestAnswerMs = 5_000

/**
 * Starts a time that begins at the real one and jumps ahead whenever somebody waits. The timers of the process follow it:
 * they end calls that hang, once nothing else is being answered. Whoever waits behind everybody's back (`servers.wait`) is woken by the jumps of others.
 */
export function startVirtualTime(countRequests: () => number = () => 0): VirtualTime {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  let now = Date.now()
  let waiting: { readonly at: number; wake(): void }[] = []
  const jump = async (ms: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted()
    now += ms
    vi.advanceTimersByTime(ms)
    const due = waiting.filter(({ at }) => at <= now)
    waiting = waiting.filter(({ at }) => at > now)
    for (const { wake } of due) wake()
    for (let turn = 0; turn < turns; turn++) await setImmediate()
    signal.throwIfAborted()
  }
  let pausing = 0
  const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
    pausing++
    const end = Date.now() + longestAnswerMs
    while (countRequests() > pausing + waiting.length && Date.now() < end) await delay(1)
    await jump(ms, signal).finally(() => pausing--)
  }
  const wait = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.push({ at: now + ms, wake: resolve })
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
  return {
    client: { now: () => now, sleep: jump, random: () => 0.5 },
    servers: { now: () => now, pause, wait },
    stop: () => void vi.useRealTimers(),
  }
}
