import { describe, expect, it } from 'vitest'
import type { Runner } from '../src/runner.ts'
import { maskSecrets } from '../src/secrets.ts'
import { catchActionError } from './support/errors.ts'
import { defaultInputs, findGivenSecrets, makeInputs, parseGiven } from './support/inputs.ts'

const sha = '44da109b59f8596152987eaa8f3b2487bb72ea63'
const refuse = (given: Record<string, string>) => catchActionError(() => makeInputs(given))
const arns = {
  'role-to-assume': 'acs:ram::1234567890123456:role/ci-pai',
  'oidc-provider-arn': 'acs:ram::1234567890123456:oidc-provider/github',
}

describe('defaults', () => {
  it('are those of the product specification', () => {
    expect(makeInputs()).toEqual(defaultInputs)
  })

  it('stand where an input is empty or blank', () => {
    expect(makeInputs({ 'mount-path': '', timeout: ' \t', verify: '\n', branch: '' })).toEqual(makeInputs())
  })

  it('cannot be changed by what reads them', () => expect(Object.isFrozen(makeInputs())).toBe(true))
})

describe('where a value comes from', () => {
  it.each([
    [
      { region: 'cn-shanghai' },
      { ALIBABA_CLOUD_REGION_ID: 'cn-beijing', ALIBABA_CLOUD_REGION: 'eu-central-1' },
      'cn-shanghai',
    ],
    [{}, { ALIBABA_CLOUD_REGION_ID: 'cn-beijing', ALIBABA_CLOUD_REGION: 'eu-central-1' }, 'cn-beijing'],
    [{ region: ' ' }, { ALIBABA_CLOUD_REGION_ID: '', ALIBABA_CLOUD_REGION: 'eu-central-1\n' }, 'eu-central-1'],
  ])('the region of input %j and environment %j is %s', (given, env, region) => {
    expect(parseGiven({ workspace: '1', ...given }, env).region).toBe(region)
  })

  it('the workspace may come from PAI_WORKSPACE_ID', () => {
    expect(parseGiven({ region: 'cn-hangzhou' }, { PAI_WORKSPACE_ID: '77' }).workspace).toBe('77')
  })

  it('the Codeup token may come from CODEUP_TOKEN before YUNXIAO_ACCESS_TOKEN', () => {
    const both = { CODEUP_TOKEN: 'pt-1', YUNXIAO_ACCESS_TOKEN: 'pt-2' }
    const given = { region: 'cn-hangzhou', workspace: '1' }
    expect(parseGiven({ ...given, 'codeup-token': 'pt-0' }, both).codeupToken).toBe('pt-0')
    expect(parseGiven(given, both).codeupToken).toBe('pt-1')
    expect(parseGiven(given, { YUNXIAO_ACCESS_TOKEN: 'pt-2' }).codeupToken).toBe('pt-2')
  })

  it('no other input is read from the environment', () => {
    const env = { BRANCH: 'x', COMMIT: 'x', ACCESS_KEY_ID: 'x', 'code-repo': 'x', ALIBABA_CLOUD_ACCESS_KEY_ID: 'x' }
    expect(parseGiven({ region: 'cn-hangzhou', workspace: '4321' }, env)).toEqual(makeInputs())
  })
})

describe('a problem', () => {
  it('is E_INPUT, and all of them are in one error', () => {
    const error = catchActionError(() =>
      parseGiven({
        'mount-path': 'code',
        verify: 'yes',
        timeout: '15',
        'max-attempts': '0',
        'role-to-assume': arns['role-to-assume'],
        'access-key-secret': 'abc',
        accessibility: 'INTERNAL',
      }),
    )
    expect(error.code).toBe('E_INPUT')
    for (const name of ['region', 'workspace', 'mount-path', 'verify', 'timeout', 'max-attempts', 'accessibility'])
      expect(error.message).toContain(`\`${name}\` is`)
    expect(error.message).toContain('`oidc-provider-arn` is missing; `role-to-assume` needs it')
    expect(error.message).toContain('`access-key-id` is missing; `access-key-secret` needs it')
  })

  it('that hides what another input means is not taken for a problem of that other', () => {
    const tokens = { 'codeup-token': 'pt-write', 'code-repo-access-token': 'pt-read' }
    expect(refuse({ mirror: 'true', ...tokens }).message).toBe('`mirror` is "true"; use auto, always, never.')
    const { message } = refuse({ mirror: 'true', 'code-repo-access-token': 'pt-read' })
    expect(message).toMatch(/`mirror` is "true".*`codeup-token` is missing/)
  })

  it('is told with what contradicts each other, read as it is meant', () => {
    const messageOf = (given: Record<string, string>) =>
      refuse({ timeout: 'soon', 'codeup-token': 'pt-1', ...given }).message
    expect(messageOf({})).toMatch(/`timeout` is "soon".*`code-repo-access-token` is missing/)
    expect(messageOf({ verify: 'False' })).not.toContain('code-repo-access-token')
    const named = { verify: 'false', 'display-name': '{repo}-{sha}' }
    expect(messageOf(named)).not.toContain('display-name')
    expect(messageOf({ ...named, 'if-exists': 'Update' })).toContain('`display-name` contains {sha}')
  })

  it('with a value of the environment names the variable, and only then', () => {
    const env = { ALIBABA_CLOUD_REGION_ID: 'Hangzhou', PAI_WORKSPACE_ID: 'a\nb', YUNXIAO_ACCESS_TOKEN: 'pt-1 2' }
    const { message } = catchActionError(() => parseGiven({}, env))
    expect(message).toContain('`region` (from ALIBABA_CLOUD_REGION_ID) is "Hangzhou"; use a region ID')
    expect(message).toContain('`workspace` (from PAI_WORKSPACE_ID) contains')
    expect(message).toContain('`codeup-token` (from YUNXIAO_ACCESS_TOKEN) contains a blank')
    const given = { region: 'Shanghai', workspace: '1', 'codeup-token': 'pt-1' }
    const other = catchActionError(() => parseGiven(given, env)).message
    expect(other).toContain('`region` is "Shanghai"')
    expect(other).not.toContain('from')
  })

  it('with a missing value says how to give it', () => {
    const error = catchActionError(() => parseGiven({}))
    expect(error.message).toMatch(/`region` is missing; .*ALIBABA_CLOUD_REGION_ID/)
    expect(error.message).toMatch(/`workspace` is missing; .*PAI_WORKSPACE_ID/)
  })

  it.each([
    [{ 'access-key-id': 'LTAI1' }, 'access-key-secret'],
    [{ 'access-key-secret': 'abc' }, 'access-key-id'],
    [{ 'security-token': 'abc' }, 'access-key-id'],
    [{ 'role-to-assume': arns['role-to-assume'] }, 'oidc-provider-arn'],
    [{ 'oidc-provider-arn': arns['oidc-provider-arn'] }, 'role-to-assume'],
    [{ 'access-key-id': 'STS.NU1', 'access-key-secret': 'abc' }, 'security-token'],
  ])('with half of a pair, %j, names the missing half %s', (given, missing) => {
    expect(refuse(given)).toMatchObject({
      code: 'E_INPUT',
      message: expect.stringContaining(`\`${missing}\` is missing`),
    })
  })

  it('is not found in complete credentials', () => {
    expect(
      makeInputs({ 'access-key-id': 'STS.N', 'access-key-secret': 's', 'security-token': 't', ...arns }),
    ).toMatchObject({
      accessKeyId: 'STS.N',
      roleToAssume: arns['role-to-assume'],
    })
  })
})

describe('a token that dies with the job', () => {
  it('has a code of its own when it is the only problem', () => {
    const error = refuse({ 'code-repo-access-token': 'ghs_abcdefgh' })
    expect(error.code).toBe('E_TOKEN_SHORT_LIVED')
    expect(error.message).not.toContain('abcdefgh')
  })

  it('may be that of a user of a GitHub App, which lives for eight hours', () => {
    expect(refuse({ 'code-repo-access-token': 'ghu_abcdefgh' }).code).toBe('E_TOKEN_SHORT_LIVED')
  })

  it('is listed with the other problems otherwise', () => {
    const error = refuse({ 'code-repo-access-token': 'ghs_abcdefgh', timeout: 'soon' })
    expect(error.code).toBe('E_INPUT')
    expect(error.message).toContain('`code-repo-access-token` is short-lived')
    expect(error.message).toContain('`timeout` is "soon"')
  })

  it.each(['github_pat_11ABC', 'ghp_abc', 'pt-ghs_', 'glpat-x'])('is not %s', (token) =>
    expect(makeInputs({ 'code-repo-access-token': token }).codeRepoAccessToken).toBe(token),
  )
})

describe('a secret', () => {
  const secrets = [
    'codeup-token',
    'code-repo-access-token',
    'access-key-id',
    'access-key-secret',
    'security-token',
    'github-token',
  ]

  it.each(secrets)('%s that was pasted with its quotes never enters the message, which says so', (name) => {
    const { message } = refuse({ [name]: '"hunter2"' })
    expect(message).toContain(`\`${name}\` is in quotes`)
    expect(message).not.toContain('hunter2')
    for (const text of ['"hunter2', '\'hunter2"']) expect(() => makeInputs({ [name]: text })).not.toThrow(/quotes/)
  })

  it.each(secrets)('%s that was pasted with a blank or a line break inside never enters the message', (name) => {
    for (const text of [
      'hunter2 hunter3',
      'hunter2\nhunter3',
      'hunter2\u00a0',
      'hunter2\u200bhunter3',
      '\ufeffhunter2',
    ]) {
      const error = refuse({ [name]: text })
      expect(error.message).toContain(`\`${name}\` contains a blank`)
      expect(error.message + error.hint).not.toMatch(/hunter/)
    }
  })

  it('may be surrounded by the line break that a paste leaves', () => {
    expect(makeInputs({ 'codeup-token': '\r\npt-1\r\n' }).codeupToken).toBe('pt-1')
  })

  it('is known for masking, from its input or its variable, before anything is validated', () => {
    const given = { 'access-key-secret': 'a b', 'github-token': 'ghs_1', 'security-token': 's\n' }
    expect(findGivenSecrets(given, { CODEUP_TOKEN: 'pt-1' })).toEqual(['a b', 'ghs_1', 'pt-1', 's'])
  })

  it('is known for masking also where another value counts, and in a URL that will be refused', () => {
    const given = { 'codeup-token': 'pt-2', 'code-repo': 'https://me:hunter2@example.com/x.git' }
    const env = { CODEUP_TOKEN: 'pt-1', YUNXIAO_ACCESS_TOKEN: 'pt-0' }
    expect(findGivenSecrets(given, env)).toEqual(['hunter2', 'pt-0', 'pt-1', 'pt-2'])
  })

  // `timeout` does not count yet, and the description may be that of a stranger's pull request.
  it.each(['a', ':', '字', '//'])('is looked for in the time of the length of what was given (%s)', (part) => {
    const start = performance.now()
    expect(findGivenSecrets({ description: `//${part.repeat(130_000)}` })).toEqual([])
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

describe('a secret of the runner', () => {
  it.each([
    [{ HTTPS_PROXY: 'http://me:pa%20ss@proxy.example:3128' }, ['pa%20ss', 'pa ss']],
    [{ http_proxy: 'http://me:p@ss/w:rd@proxy.example' }, ['p@ss/w:rd', 'p@ss/w:rd']],
    [{ ALL_PROXY: 'me:100%@proxy.example:3128' }, ['100%']],
    [{ HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: 'a:b@c' }, []],
    [{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ey.request' }, ['ey.request']],
  ])('in %j is known for masking', (env, secrets) => {
    const masked = new Set<string>()
    maskSecrets({ env, mask: (secret: string) => masked.add(secret) } as unknown as Runner, new Map())
    masked.delete('')
    expect([...masked]).toEqual(expect.arrayContaining(secrets))
    if (secrets.length === 0) expect(masked.size).toBe(0)
  })
})

describe('a text that somebody else wrote', () => {
  it('costs no time, however many blanks are in it', () => {
    const description = `a${' '.repeat(1_000_000)}b`
    expect(makeInputs({ description: ` ${description}\n` }).description).toBe(description)
  })
})

describe('a commit', () => {
  it('is not what remains of a branch name after a byte order mark is trimmed', () => {
    expect(makeInputs({ commit: `\ufeff${sha}` }).commit).toBe(`\ufeff${sha}`)
    expect(makeInputs({ commit: `\u00a0${sha}` }).commit).toBe(`\u00a0${sha}`)
    expect(makeInputs({ commit: ` ${sha}\n` }).commit).toBe(sha)
  })
})
