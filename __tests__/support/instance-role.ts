/**
 * Runs the built action on a self-hosted runner without any credentials, in a network that holds this machine and the
 * metadata address only (`unshare --net`); prints what came of it as JSON. `none`: nobody has the metadata address.
 */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { startEmulator } from '../../emulator/emulator.ts'
import { push } from './event.ts'
import { createScenario } from './scenario.ts'
import { findClosedPort } from './server.ts'

const emulator = await startEmulator()
const front = createServer((socket) => {
  const upstream = connect(Number(new URL(emulator.instance.url).port), '127.0.0.1')
  for (const one of [socket, upstream]) one.on('error', () => undefined)
  socket.pipe(upstream).pipe(socket)
})
if (!process.argv.includes('none')) {
  front.listen(80, '100.100.100.200')
  await once(front, 'listening')
}
const scenario = await createScenario(emulator)
const proxy = `http://127.0.0.1:${await findClosedPort()}`
const keyless = { 'access-key-id': null, 'access-key-secret': null }
const { calls, conclusion, log, outputs } = await scenario.run(push('refs/heads/main', scenario.main), keyless, {
  runnerEnvironment: 'self-hosted',
  env: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: '127.0.0.1' },
})
front.close()
await emulator.close()
console.log(JSON.stringify({ calls, conclusion, log, outputs }))
