// A chunk of its own, loaded only for an abbreviated SHA. `lib/utils` is an exported subpath of @actions/github, and
// going through it, not the package root, is what keeps Octokit out of every start.
import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'

/** Creates an Octokit for this server that uses the given `fetch`. */
export function createOctokit(
  token: string,
  settings: { baseUrl: string; fetch: typeof fetch },
): InstanceType<typeof GitHub> {
  const { baseUrl, fetch } = settings
  // By itself it writes a server's headers to the console, past everything that makes a line harmless.
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  return new GitHub(getOctokitOptions(token, { baseUrl, log, request: { fetch, log } }))
}

function ignore(): void {}
