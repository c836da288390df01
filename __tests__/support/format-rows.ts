import * as formats from '../../src/formats.ts'

type Row = readonly [text: string, value: unknown]
const yes = (text: string): Row => [text, text]
interface FormatRows {
  parse(text: string): formats.Parsed<unknown>
  readonly good: readonly Row[]
  readonly bad: readonly string[]
}

/** Texts with what they are parsed to, and texts that are refused. */
export const formatRows: Readonly<Record<string, FormatRows>> = {
  'a boolean of YAML 1.2': {
    parse: formats.parseBoolean,
    good: [
      ['true', true],
      ['True', true],
      ['TRUE', true],
      ['false', false],
      ['False', false],
      ['FALSE', false],
    ],
    bad: ['yes', 'no', 'on', 'off', '1', '0', 'tRue', 'true ', 'y', ''],
  },
  'a duration in milliseconds': {
    parse: formats.parseDuration,
    good: [
      ['90s', 90_000],
      ['15m', 900_000],
      ['1h', 3_600_000],
      ['1h30m', 5_400_000],
      ['24h', 86_400_000],
      ['1s', 1000],
    ],
    bad: ['', ...'15 0s 0h0m 1.5h -5m 15M 1m1h 25h 86401s 90S 1d 15min PT15M ١٥m'.split(' '), '15 m'],
  },
  'a region ID': {
    parse: formats.parseRegion,
    good: ['cn-hangzhou', 'ap-southeast-1', 'cn-shanghai-finance-1', 'me-central-1'].map(yes),
    bad: 'hangzhou cn_hangzhou CN-hangzhou cn- cn-hangzhou.evil.example evil.example/cn-hangzhou cn-hangzhou/ 华东1 cn--x'.split(
      ' ',
    ),
  },
  'a mount path with one trailing slash': {
    parse: formats.parseMountPath,
    good: [
      ['/root/code', '/root/code/'],
      ['/root/code///', '/root/code/'],
      ['//ml//code', '/ml/code/'],
      ['/mnt/dir_01/', '/mnt/dir_01/'],
      ['/usrlocal', '/usrlocal/'],
      ['/workspace/lib', '/workspace/lib/'],
      ['/root/.hidden/..code', '/root/.hidden/..code/'],
    ],
    bad: [
      ...[
        'root/code',
        './code',
        '',
        'C:\\code',
        '/',
        '//',
        '/root/../etc',
        '/root/./code',
        '/..',
        '/root/co de',
        '/root/\u0000',
      ],
      ...[
        '/bin',
        '/etc/code',
        '//etc',
        '/dev/',
        '/lib64/x',
        '/proc',
        '/sbin',
        '/sys',
        '/usr/local',
        '/var/run',
        '/run/x',
        '/boot',
      ],
      '/root/代码',
    ],
  },
  'a URL': {
    parse: formats.parseUrl,
    good: [
      ['https://codeup.aliyun.com/acme/train.git', 'https://codeup.aliyun.com/acme/train.git'],
      ['https://pai.example:8443/', 'https://pai.example:8443'],
      ['https://git.example/a//', 'https://git.example/a'],
      ['HTTPS://Codeup.Aliyun.com/Acme/', 'https://codeup.aliyun.com/Acme'],
      ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
      ['http://localhost:1', 'http://localhost:1'],
      ['http://[::1]:1', 'http://[::1]:1'],
    ],
    bad: [
      ...[
        'codeup.aliyun.com/a/b',
        'git@github.com:octo/train.git',
        'ssh://git@github.com/octo/train',
        'file:///etc',
        '',
      ],
      ...[
        'http://pai.example',
        'http://localhost.example',
        'http://notlocalhost',
        'http://127.0.0.1.example',
        'http://10.0.0.1',
        'ftp://localhost',
      ],
      ...['https://h/x?token=1', 'https://h/x#y', 'https://', 'javascript:alert(1)'],
      ...[
        'https://169.254.169.254',
        'http://169.254.169.254/latest',
        'https://0xa9fea9fe/',
        'https://2852039166',
        'https://169.254.0.1:8443/x',
        'https://100.100.100.200',
        'https://[fe80::1]',
        'https://[::ffff:169.254.169.254]',
        'https://[::ffff:100.100.100.200]',
      ],
    ],
  },
  'an endpoint': {
    parse: formats.parseEndpoint,
    good: [
      ['https://aiworkspace-vpc.cn-hangzhou.aliyuncs.com', 'https://aiworkspace-vpc.cn-hangzhou.aliyuncs.com'],
      ['https://10.0.0.1:8443/', 'https://10.0.0.1:8443'],
      ['http://127.0.0.1:1', 'http://127.0.0.1:1'],
    ],
    bad: [
      ...['https://pai.example/api', 'https://pai.example/x/../y', 'http://pai.example'],
      ...['https://ci:pw@pai.example', 'https://pai.example/?x', 'https://100.100.100.200', 'pai.example'],
    ],
  },
  'a branch name': {
    parse: formats.parseBranch,
    good: [
      yes('main'),
      yes('feature/x'),
      yes('中文'),
      yes('@'),
      ['refs/heads/x', 'x'],
      ['refs/heads/feature/x', 'feature/x'],
      yes('fix/refs/heads/x'),
    ],
    bad: [
      '',
      'refs/tags/v1',
      'refs/pull/7/merge',
      '-x',
      '--force',
      'a..b',
      'a b',
      'a~1',
      'a^',
      'a:b',
      'x.lock',
      '.x',
      'a/',
      'a\u0085b',
      'a@{1}',
    ],
  },
  'a commit as somebody writes it': {
    parse: formats.parseCommit,
    good: ['none', 'v1.2', '44da109', 'refs/tags/v1', 'main', 'feature/x', 'fix/refs/x', 'v1+build'].map(yes),
    bad: ['', 'refs/pull/7/head', 'HEAD~1', 'main^', '-x', '--upload-pack=x', 'a:b', 'a b', 'main@{1}', '*', 'a\nb'],
  },
  'a path on Codeup': {
    parse: formats.parseRepositoryPath,
    good: [
      yes('{owner}/{repo}'),
      yes('train'),
      ['/ml/team/train.git', 'ml/team/train'],
      ['//ml/train//', 'ml/train'],
      yes('mirrors/octo.github.io'),
      yes('研发/train'),
    ],
    bad: [
      '',
      '/',
      'a//b',
      '../x',
      'a/../b',
      './a',
      'a b',
      'a?b',
      'a#b',
      'a%2fb',
      'a\\b',
      'https://h/x',
      '.git',
      '{org}/{repo}',
      '{}/x',
    ],
  },
  'the ID of an organization on Codeup': {
    parse: formats.parseOrganizationId,
    good: [yes('60de7a6852743a5162b5f957'), yes('my-org_1')],
    bad: ['', 'Acme Ltd', '../acme', 'acme/'],
  },
  'the ARN of a role': {
    parse: formats.parseArn('role'),
    good: ['acs:ram::1234567890123456:role/ci-pai', 'acs:ram::1:role/a.b_c@d'].map(yes),
    bad: [
      'ci-pai',
      'acs:ram::1:oidc-provider/x',
      'acs:ram::x:role/y',
      'acs:ram::1:role/',
      'arn:aws:iam::1:role/x',
      'acs:ram::1:role/x y',
    ],
  },
  'a session name': {
    parse: formats.parseSessionName,
    good: ['ab', 'gha-train-1-1', 'a.b@c_d-e', 'x'.repeat(64)].map(yes),
    bad: ['', 'a', 'x'.repeat(65), 'octo/train', 'a b', 'ä1'],
  },
  'a whole number from 1 to 10': {
    parse: formats.parseWhole(1, 10),
    good: [
      ['1', 1],
      ['10', 10],
      ['05', 5],
    ],
    bad: ['0', '11', '-1', '1.0', '1e1', '0x5', '', ' 5', '５', '9'.repeat(40)],
  },
  'a word of a list in any case': {
    parse: formats.parseWord(['PRIVATE', 'PUBLIC']),
    good: [
      ['private', 'PRIVATE'],
      ['Public', 'PUBLIC'],
      ['PUBLIC', 'PUBLIC'],
    ],
    bad: ['', 'INTERNAL', 'PRIVATE ', 'PUBLI'],
  },
  'a template': {
    parse: formats.parseTemplate(['repo', 'sha12']),
    good: ['{repo}-{sha12}', 'plain', '{repo}{repo}', 'a{b', '训练-{repo}'].map(yes),
    bad: ['{branch}', '{}', '{repo}-{SHA12}', '{constructor}', '{ repo }', 'a\u0007'],
  },
}
