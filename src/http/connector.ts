import type { Socket } from 'node:net'
import { buildConnector, type Connect } from './undici.ts'

/** Connections that are opened before there is anything to send: the handshakes of TCP and TLS cost two round trips. */
export interface Connector {
  /** undici's `connect`: hands out a connection that was opened for the origin, each once, or opens one. */
  readonly connect: Connect
  /** Opens a connection to an origin (`https://host[:port]`); that it fails is told to the first who needs it. */
  open(origin: string): void
  /** Ends the connections that nobody needed. */
  close(): void
}

/** As long as undici keeps a connection that nothing uses, in ms: what lies between may have forgotten an older one. */
const idleMs = 4_000

interface Idle {
  readonly socket: Socket
  /** Ends it when nobody has needed it in time. */
  readonly timer: NodeJS.Timeout
}

/** Creates the connector over undici's own, with its options. */
export function createConnector(options: Parameters<typeof buildConnector>[0]): Connector {
  const connect = buildConnector(options)
  const opened = new Map<string, Promise<Idle>[]>()
  return {
    connect(target, callback) {
      const origin = `${target.protocol}//${target.host}`
      const early = opened.get(origin)?.shift()
      if (early === undefined) return connect(target, callback)
      early.then(
        ({ socket, timer }) => {
          clearTimeout(timer)
          // A server may have grown tired of waiting as well.
          if (socket.destroyed) return connect(target, callback)
          socket.off('error', ignore).ref()
          callback(null, socket)
        },
        () => connect(target, callback),
      )
    },
    open(origin) {
      const { protocol, host, hostname, port } = new URL(origin)
      const early = new Promise<Idle>((resolve, reject) => {
        connect({ protocol, host, hostname: hostname.replace(/^\[|\]$/g, ''), port }, (error, socket) => {
          if (error !== null) return reject(error)
          // What nobody has asked for keeps no process.
          socket.on('error', ignore).unref()
          resolve({ socket, timer: setTimeout(() => socket.destroy(), idleMs).unref() })
        })
      })
      early.catch(ignore)
      opened.set(origin, [...(opened.get(origin) ?? []), early])
    },
    close() {
      for (const early of [...opened.values()].flat()) early.then(({ socket }) => socket.destroy(), ignore)
    },
  }
}

function ignore(): void {}
