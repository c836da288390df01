import { expect, it } from 'vitest'
import { findNotes } from '../../scripts/changelog.ts'

const changelog = `# Changelog

## [Unreleased]

- soon

## [1.2.0] - 2026-11-22

### Added

- A thing ([#1])

## [1.1.0] - 2026-11-01

## [11200] - 2026-10-01

- digits

[#1]: https://example.com/1
`

it('gives what it says of a version, and nothing of its neighbours', () => {
  expect(findNotes(changelog, '1.2.0')).toBe('### Added\n\n- A thing ([#1])')
})

it.each(['1.1.0', '1.3.0', 'Unreleased', '1.200', ''])('has nothing for %j', (version) => {
  expect(findNotes(changelog, version)).toBeNull()
})
