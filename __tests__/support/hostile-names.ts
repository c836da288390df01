// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what shells and workflows would expand is the purpose

/** What shells, git, Markdown, HTML, the runner, URLs and terminals take for their own, and git takes as a part of a branch. */
const pieces: readonly string[] = [
  ...['--upload-pack=touch${IFS}pwned', '--force', '-', '--', '-c', '--exec=pwned', '-oProxyCommand=pwned'],
  ...[
    '$(touch${IFS}pwned)',
    '`touch${IFS}pwned`',
    ';touch${IFS}pwned;',
    '|touch',
    '&&touch',
    '>pwned',
    '<pwned',
    '$HOME',
    '${{github.token}}',
  ],
  ...['"', "'", "';touch${IFS}pwned;'", '"$(id)"', '%0A!!add-mask!!x', '%0D', '%25', '%s%n', '\u00a0'],
  ...[
    '##{group}',
    '##',
    '#',
    '!',
    '@',
    'HEAD',
    'FETCH_HEAD',
    'refs/heads/x',
    'refs/tags/v1',
    'pai/main',
    'remotes/origin/x',
  ],
  ...[
    '<img/src=x>',
    '<script>',
    '</code>',
    '</details>',
    '&lt;',
    '&#60;',
    '|',
    '||',
    '__b__',
    '_i_',
    '(x)',
    '](https',
    '``',
    '```',
  ],
  ...['https', 'www.evil.example', '@octocat', '#1', '$x$', '{a}', '{repo}', '{constructor}', '__proto__', 'toString'],
  ...[
    '中文',
    '功能/训练',
    'é',
    'e\u0301',
    '😀',
    '👩\u200d💻',
    '\u202etxt.exe',
    '\u2066x\u2069',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\u061c',
    '\u2028',
    '\u3164',
  ],
  ...[
    'x'.repeat(180),
    'a/b/c/d/e/f/g/h',
    'a.b',
    'con',
    'nul',
    'aux.txt',
    'x.git',
    '44da109b59f8',
    'v1.0',
    ',',
    '=',
    '+',
    '0',
  ],
]

/** `count` different names that git takes for branches, the same each time; none is a folder of another. */
export function makeHostileNames(count: number): string[] {
  let seed = 1
  const draw = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % most
  }
  return Array.from({ length: count }, (_, number) => {
    const first = pieces[number % pieces.length] ?? ''
    const more = number < pieces.length ? [] : Array.from({ length: 1 + draw(3) }, () => pieces[draw(pieces.length)])
    // The number keeps them apart; `.lock`, a trailing dot and an empty part are git's own limits.
    return `${first}${more.join(draw(3) === 0 ? '/' : '')}.${number}`.replaceAll(/\/{2,}/g, '/').slice(0, 230)
  })
}
