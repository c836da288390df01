import { type CallClass, calls } from '../__tests__/faults/calls.ts'
import { faults } from '../__tests__/faults/classes.ts'
import { expectedOf, type Outcome } from '../__tests__/faults/outcomes.ts'

const introduction = `# Faults, and what the step does

Every kind of call that the step makes meets every kind of fault: the first time, the second time where there is one, and
every time. ✓: the step ends as if nothing had happened. A warning: the same, and it is told. An error: the step ends with
this code, once, and nothing is lost, doubled or leaked; the run that comes after it finishes the work.

The tests in \`__tests__/faults\` play every cell, with three attempts per call, and compare it with this page. How a call is
repeated: at most \`max-attempts\` times, with growing, jittered waits or as long as the server asks for, from a budget that
all calls of the step share, and never past \`timeout\`. Whatever \`max-attempts\` says, a pack is fetched and an LFS object
moved three times at most, and a push tried six times.

Connections that do not come about (no such host, refused, cut in the TLS handshake) have sent nothing: they are tried
again like \`503\`, ending in \`E_NETWORK\`. A proxy that refuses is \`E_NETWORK\` at once, a certificate that is not trusted
\`E_TLS\`.

<!-- Generated from __tests__/faults: change it there and run \`npm run docs\`. -->
`

/** Makes docs/faults.md: the matrix that the tests play. */
export function makeFaultsPage(): string {
  return `${[introduction, ...calls.map(makeSection)].join('\n')}`
}

/** One call; faults that end alike share a line. */
function makeSection(call: CallClass): string {
  const rows = new Map<string, string[]>()
  for (const fault of faults) {
    const outcome = expectedOf(call, fault)
    if (outcome === null) continue
    const { first, second, every } = outcome
    const cells = (call.again ? [first, second, every] : [first, every]).map(formatOutcome).join(' | ')
    rows.set(cells, [...(rows.get(cells) ?? []), fault.title])
  }
  const heads = call.again ? ['first', 'second', 'every'] : ['first', 'every']
  return [
    `## ${call.title}`,
    '',
    call.does,
    '',
    `| Fault | ${heads.join(' | ')} |`,
    `| --- | ${heads.map(() => '---').join(' | ')} |`,
    ...[...rows].map(([cells, titles]) => `| ${titles.join('<br>')} | ${cells} |`),
    '',
  ].join('\n')
}

function formatOutcome(outcome: Outcome): string {
  if (outcome === 'right') return '✓'
  return outcome
    .split(' ')
    .map((code) => `[\`${code}\`](errors.md#${code.toLowerCase()})`)
    .join(' ')
}
