import { expect, it } from 'vitest'
import { checkpointRef, isUnfilled } from '../../src/git/checkpoints.ts'
import { shas } from '../support/payloads.ts'

const held = (names: readonly string[], complete = true) => ({
  ...{ borrowed: [], capabilities: new Map(), shallow: false, complete },
  refs: new Map(names.map((name) => [name, shas.base])),
})

it('a checkpoint is a tag of the commit that it leads to: a branch could become the default one', () => {
  expect(checkpointRef(shas.head)).toBe(`refs/tags/pai/checkpoint/${shas.head}`)
})

it.each([
  [[], true],
  [[checkpointRef(shas.head)], true],
  [[checkpointRef(shas.head), checkpointRef(shas.merge)], true],
  [[checkpointRef(shas.head), 'refs/heads/main'], false],
  [[`refs/tags/pai/${shas.head}`], false],
  [['refs/heads/pai/checkpoint/x'], false],
])('a mirror that holds %j is still to be filled: %j', (names, expected) => {
  expect(isUnfilled(held(names))).toBe(expected)
})

it('a mirror of which not everything was read is not taken for an empty one', () => {
  expect(isUnfilled(held([], false))).toBe(false)
})
