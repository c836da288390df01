import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Every form in which a secret could be found again in `text`: as it is, for URLs, JSON and XML, in hex, in Base64 behind anything. */
export function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  const base64 = ['', 'x', 'xx'].map((before) =>
    Buffer.from(before + secret)
      .toString('base64')
      .slice(4, -4),
  )
  const reversed = [...secret].reverse().join('')
  const forms = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('hex'),
    reversed,
  ]
  return [...new Set([...forms, ...base64, ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))])]
}

/** The secrets that are somewhere in a text. */
export function findSecrets(text: string, secrets: Iterable<string>): string[] {
  return [...secrets].filter((secret) => formsOf(secret).some((form) => text.includes(form)))
}

/** What was seen of a running step from outside: its processes and its files. */
export interface Watch {
  /** Ends the watch; tells where a secret was, never the secret. */
  stop(secrets: readonly string[]): Promise<readonly string[]>
}

/** Variables that a git process gets for the one remote that it talks to, and how it reaches the network. */
const ofGit = /^(MIRROR_(USERNAME|PASSWORD)=|(https?|all)_proxy=)/i
const mostBytes = 4 * 1024 * 1024

/**
 * Watches a process, its children and the files below `root` again and again (Linux): arguments of all of them, the
 * environment of the children, the content of files. What the runner itself wrote is left out.
 */
export function watchStep(pid: number, root: string): Watch {
  const [argv, environments, files] = [new Set<string>(), new Set<string>(), new Map<string, string>()]
  let running = process.platform === 'linux'
  const look = async () => {
    const children = await findChildren(pid)
    const own = await readText(`/proc/${pid}/cmdline`)
    argv.add(own)
    for (const child of children) {
      const [given, environment] = [await readText(`/proc/${child}/cmdline`), await readText(`/proc/${child}/environ`)]
      // Between fork and exec a child is its parent.
      if (given === own || given !== (await readText(`/proc/${child}/cmdline`))) continue
      argv.add(given)
      environments.add(environment)
    }
    for (const [name, text] of await readFiles(root)) files.set(name, text)
  }
  const watching = (async () => {
    while (running) {
      await look()
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  })()
  return {
    async stop(secrets) {
      running = false
      await watching
      const found = [...argv].flatMap((text) =>
        findSecrets(text, secrets).map(() => `arguments of ${text.slice(0, 40)}`),
      )
      for (const text of environments) {
        const variables = text.split('\0')
        const others = variables.filter((variable) => !ofGit.test(variable)).join('\0')
        if (findSecrets(others, secrets).length > 0) found.push('the environment of a child')
      }
      for (const [name, text] of files) if (findSecrets(text, secrets).length > 0) found.push(`the file ${name}`)
      return found.map((place) => `a secret in ${place}`)
    },
  }
}

async function findChildren(pid: number): Promise<number[]> {
  const tasks = await readdir(`/proc/${pid}/task`).catch(() => [])
  const lists = await Promise.all(tasks.map((task) => readText(`/proc/${pid}/task/${task}/children`)))
  const own = lists.flatMap((list) => list.split(' ').filter((text) => text !== '')).map(Number)
  return [...own, ...(await Promise.all(own.map(findChildren))).flat()]
}

async function readFiles(root: string): Promise<(readonly [string, string])[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return Promise.all(files.map(async (file) => [path.relative(root, file), await readText(file)] as const))
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0))
  return bytes.subarray(0, mostBytes).toString('latin1')
}
