import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** The first message of a process that was forked. @throws Error when it ends without one; `what` names it */
export async function readMessage<T>(child: ChildProcess, what: string): Promise<T> {
  const early = once(child, 'exit').then(([code]) => {
    throw new Error(`${what} ended with ${code} before it said anything.`)
  })
  const [message] = await Promise.race([once(child, 'message'), early])
  // It ends some day.
  early.catch(() => undefined)
  return message as T
}
