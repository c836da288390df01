import { findDifferences } from '../../src/pai/election.ts'
import { makeKey, parseMarker } from '../../src/pai/identity.ts'
import type { CodeSource } from '../../src/pai/schema.ts'
import { identityOf } from '../../src/register/fields.ts'
import { makeTask, type Outcome } from './job.ts'
import type { Story } from './schedule.ts'
import { location, workspaceId } from './strategies.ts'

/** Everything that a schedule did against the promises, as `kind: what`. */
export function findViolations(story: Story): string[] {
  return [...findFalse(story), ...findMoved(story), ...findLeft(story), ...findWronglyDeleted(story)]
}

const successes = ({ runs, again, later }: Story): Outcome[] =>
  [...runs, again, later].filter(({ kind }) => kind === 'success')

/** The sources that stand for the task, published or not: its key, and nobody edited them. */
function findStanding({ live, accessibility }: Story): CodeSource[] {
  const task = makeTask('', accessibility)
  const { commit, mountPath, cloneType, branch } = task
  const expected = { workspaceId, codeRepo: location.codeRepo, branch, commit, mountPath, cloneType }
  const key = makeKey(identityOf(task, workspaceId))
  return live.filter((item) => {
    const differences = findDifferences(item, { ...expected, accessibility: item.accessibility })
    return parseMarker(item.description)?.key === key && differences.length === 0
  })
}

/** Promise 1: a success names a source that exists, then and at the end, with the right fields. */
function findFalse(story: Story): string[] {
  const ids = findStanding(story).map(({ id }) => String(id))
  return successes(story).flatMap(({ by, id, wasRight }) => {
    if (!wasRight) return [`dead: ${by} put out ${id}, which was not there as asked for`]
    return ids.includes(id) ? [] : [`lost: ${by} put out ${id}, which is gone`]
  })
}

/** Promise 4: runs of one commit give one ID. */
function findMoved(story: Story): string[] {
  const ids = [...new Set(successes(story).map(({ id }) => id))]
  return ids.length > 1 ? [`moved: ${ids.join(', ')}`] : []
}

/** Promise 3: at most one live source; what else there is was named by the runs, or is by the next one at the latest. */
function findLeft(story: Story): string[] {
  const { runs, again, later } = story
  const rest = findStanding(story).filter(({ id }) => id !== later.id)
  const isNamed = (jobs: readonly Outcome[], id: string) =>
    jobs.some(({ warnings }) => warnings.some((text) => text.includes(id)))
  return rest.flatMap(({ id }) => {
    if (isNamed([...runs, again], id)) return [`left: ${id} was named`]
    return [isNamed([later], id) ? `late: ${id} was named by the next run` : `unnamed: ${id} was left and never named`]
  })
}

/** Promise 5: nobody deletes what another attempt made, nor what was put out. */
function findWronglyDeleted({ runs, again, later, deletions, ...story }: Story): string[] {
  const shown = new Set([...runs, again, later].map(({ id }) => id))
  const lookalikes = new Set(story.lookalikes.map(({ id }) => String(id)))
  return deletions.flatMap(({ id, by, madeBy }) => [
    ...(madeBy === by && !lookalikes.has(id) ? [] : [`stolen: ${by} deleted ${id}`]),
    ...(shown.has(id) ? [`withdrawn: ${id} was put out and deleted`] : []),
  ])
}
