import { describe, expect, it } from 'vitest'
import { findFunctions, withEagerFunctions } from '../../scripts/eager.ts'

const code = `// src/one.ts
const early = late(1);
function late(x) {
	return x + 1;
}
const list = [1].map((x) => x);
const twice = async (x) => {
	"use strict";
	return inner(x);
	function inner(y) { return y * 2; }
};
const object = { method() {}, arrow: (a) => a, get it() { return 1; } };
class Thing { constructor() { this.f = () => 1; } go() {} static s = () => 2; }
if (early) { function blocked() {} }
(() => {})();
call(((x) => x));
`
const names = findFunctions(code).map(({ name }) => name)

describe('a function of a bundle', () => {
  it('has a name of its own: its module, what is around it, what holds it', () => {
    expect(names).toEqual([
      ...['src/one.ts/late', 'src/one.ts/', 'src/one.ts/twice', 'src/one.ts/twice/inner', 'src/one.ts/method'],
      ...['src/one.ts/arrow', 'src/one.ts/it', 'src/one.ts/constructor', 'src/one.ts/constructor/f', 'src/one.ts/go'],
      ...['src/one.ts/s', 'src/one.ts/blocked', 'src/one.ts/#2', 'src/one.ts/#3'],
    ])
  })

  it('is eager where it has parentheses of its own, not those of a call', () => {
    const eager = findFunctions(code).filter((one) => one.eager)
    expect(eager.map(({ name }) => name)).toEqual(['src/one.ts/#2', 'src/one.ts/#3'])
  })
})

describe('the functions that are named', () => {
  const marked = withEagerFunctions(code, new Set(names))

  it('are in parentheses, declarations at the top of their body, behind its directives', () => {
    expect(marked).toMatch(
      /^\/\/ src\/one\.ts\nvar late = \(function \(x\) \{\n\treturn x \+ 1;\n\}\);\nconst early = late\(1\);/,
    )
    expect(marked).toContain('[1].map(((x) => x))')
    expect(marked).toMatch(/const twice = \(async \(x\) => \{\n\t"use strict";\n\tvar inner = \(function \(y\) /)
    expect(marked).toContain('arrow: ((a) => a)')
    expect(marked).toContain('static s = (() => 2)')
  })

  it('stay as they are where they are methods, in a block, or in parentheses already', () => {
    for (const text of [
      '{ method() {},',
      'get it() { return 1; }',
      '{ function blocked() {} }',
      '(() => {})();',
      'call(((x) => x));',
    ])
      expect(marked).toContain(text)
  })

  it('are all found again, and none changes what the script does or is called', () => {
    expect(findFunctions(marked).map(({ kind }) => kind)).toHaveLength(names.length)
    const run = (text: string) =>
      new Function(
        'call',
        `${text}; return [early, list, object.arrow(3), Thing.s(), late.name, twice.name, new Thing().f()]`,
      )(() => undefined)
    expect(run(marked)).toEqual(run(code))
  })

  it('are only those that are named', () => expect(withEagerFunctions(code, new Set(['src/two.ts/late']))).toBe(code))
})
