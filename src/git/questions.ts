import type { Http } from '../http/http.ts'
import { type Containment, readContainment } from './ancestry.ts'
import { type RefsAnswer, readRefs } from './ls-refs.ts'
import type { Sha } from './refs.ts'
import type { Remote } from './remote.ts'

/** What a server of git is asked without anything being moved. */
export interface GitQuestions {
  /** As `readRefs` of `ls-refs.ts`. */
  readRefs(remote: Remote, prefixes: readonly string[]): Promise<RefsAnswer>
  /** As `readContainment` of `ancestry.ts`. */
  readContainment(remote: Remote, commit: Sha, tips: readonly Sha[]): Promise<Containment>
}

/** Creates the questions of a step: a chunk of its own, since many runs ask none. */
export function createQuestions(http: Http): GitQuestions {
  return {
    readRefs: (remote, prefixes) => readRefs(http, remote, prefixes),
    readContainment: (remote, commit, tips) => readContainment(http, remote, commit, tips),
  }
}
