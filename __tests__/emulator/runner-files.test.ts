import { expect, it } from 'vitest'
import { parseKeyValues } from '../../emulator/runner-files.ts'

it.each([
  ['', []],
  ['\n\na=1\n', [['a', '1']]],
  ['a=', [['a', '']]],
  ['a=b=c<<d\n', [['a', 'b=c<<d']]],
  [
    'a<<EOF\nx=1\n\ny\nEOF\nb=2',
    [
      ['a', 'x=1\n\ny'],
      ['b', '2'],
    ],
  ],
  ['a<<EOF\nEOF\n', [['a', '']]],
  ['a<<E=F\nx\nE=F', [['a', 'x']]],
  ['a<<EOF\nEOF \n EOF\nEOF', [['a', 'EOF \n EOF']]],
])('reads %j', (text, pairs) => expect(parseKeyValues(text)).toEqual(pairs))

it.each([
  ['nothing', /Invalid format 'nothing'/],
  ['=x', /Name must not be empty/],
  ['<<EOF\nEOF', /Name must not be empty/],
  ['a<<\nx\n', /delimiter must not be empty/],
  ['a<<EOF\nx', /Matching delimiter not found 'EOF'/],
  ['a<<EOF\nx\nEOF2', /Matching delimiter not found 'EOF'/],
])('refuses %j', (text, message) => expect(() => parseKeyValues(text)).toThrow(message))
