import { expect, it } from 'vitest'
import { findCommand } from '../../emulator/runner-commands.ts'

const registered = new Set(['error', 'add-mask', 'group'])

it.each([
  ['::error::no', { name: 'error', properties: {}, data: 'no' }],
  ['  \t::ERROR::no', { name: 'error', properties: {}, data: 'no' }],
  [
    '::error title=a%2Cb%3A,file=x=y,,bare::1%0A2%253',
    { name: 'error', properties: { title: 'a,b:', file: 'x=y' }, data: '1\n2%3' },
  ],
  ['::error::a::b', { name: 'error', properties: {}, data: 'a::b' }],
  ['::error::%250A', { name: 'error', properties: {}, data: '%0A' }],
  ['remote: ##[error title=t;line=3]x%5Dy', { name: 'error', properties: { title: 't', line: '3' }, data: 'x]y' }],
  ['::nonsense:: ##[group]found', { name: 'group', properties: {}, data: 'found' }],
])('%j is a command', (line, command) => expect(findCommand(line, registered)).toEqual(command))

it.each([
  'x ::error::no',
  '::error',
  '::error:',
  ':error::x',
  '##[error',
  '## [error]x',
  '::warning::unknown here',
  '',
])('%j is text', (line) => expect(findCommand(line, registered)).toBeNull())
