import { describe, expect, it } from 'vitest'
import { findProxy, readProxies, readProxySecrets } from '../../src/http/proxies.ts'

const proxy = 'http://proxy.example:3128/'

describe('the proxies of the environment', () => {
  it.each([
    [{}, null, null],
    [{ HTTPS_PROXY: '', https_proxy: '  ' }, null, null],
    [{ HTTPS_PROXY: 'http://one.example', https_proxy: 'http://two.example' }, null, 'http://two.example/'],
    [{ HTTPS_PROXY: 'http://one.example', https_proxy: '' }, null, 'http://one.example/'],
    [{ HTTP_PROXY: 'proxy.example:3128' }, proxy, null],
    [{ http_proxy: 'http://proxy.example:3128', ALL_PROXY: 'socks5://other.example' }, proxy, null],
    [{ HTTPS_PROXY: 'https://u:p%40ss@proxy.example' }, null, 'https://u:p%40ss@proxy.example/'],
  ])('%j', (env, http, https) => {
    expect(readProxies(env)).toMatchObject({ http, https })
  })

  it.each([
    [{}, ''],
    [{ NO_PROXY: 'one.example', no_proxy: 'two.example' }, 'two.example'],
    [{ NO_PROXY: 'one.example', no_proxy: '' }, 'one.example'],
    [{ no_proxy: 'two.example' }, 'two.example'],
  ])('have the exceptions %j', (env, no) => {
    expect(readProxies(env).no).toBe(no)
  })

  it.each(['socks5://proxy.example', 'http://', 'http://proxy.example:70000', 'http://u:p%zz@proxy.example', '://x'])(
    'are refused without being shown: %s',
    (text) => {
      const read = () => readProxies({ https_proxy: text })
      expect(read).toThrow(expect.objectContaining({ code: 'E_INPUT' }))
      expect(read).toThrow(/^The variable https_proxy does not hold/)
    },
  )

  it('are named as they are usually written where both names are one variable, as on Windows', () => {
    const read = () => readProxies({ HTTPS_PROXY: 'socks5://proxy.example', https_proxy: 'socks5://proxy.example' })
    expect(read).toThrow(/^The variable HTTPS_PROXY does not hold/)
  })

  it('have passwords that are secrets as they are written, decoded, and as they are sent', () => {
    const sent = Buffer.from('u:p@ss').toString('base64')
    expect(readProxySecrets({ HTTPS_PROXY: 'http://u:p%40ss@proxy.example', http_proxy: 'u:a:b/c@host' })).toEqual([
      ...['a:b/c', 'a:b/c', Buffer.from('u:a:b/c').toString('base64')],
      ...['p%40ss', 'p@ss', sent],
    ])
    expect(
      readProxySecrets({ HTTPS_PROXY: 'http://proxy.example:3128', HTTP_PROXY: 'http://u@proxy.example' }),
    ).toEqual([])
  })
})

it('a URL is asked for by the proxy of its scheme, as curl asks', () => {
  const proxies = { http: 'http://one.example/', https: 'http://two.example/', no: '' }
  expect(findProxy(proxies, 'http://api.example')).toBe(proxies.http)
  expect(findProxy(proxies, 'https://api.example')).toBe(proxies.https)
  expect(findProxy({ ...proxies, https: null }, 'https://api.example')).toBeNull()
})

describe('NO_PROXY', () => {
  it.each([
    ['', 'https://api.example', false],
    ['*', 'https://api.example', true],
    ['none.example,*', 'https://api.example', true],
    ['api.example', 'https://api.example', true],
    ['API.Example', 'https://api.example', true],
    ['.example', 'https://api.example', true],
    ['example', 'https://api.example', true],
    ['*.example', 'https://api.example', true],
    ['i.example', 'https://api.example', false],
    ['api.example', 'https://api.example.com', false],
    ['api.example.', 'https://api.example', true],
    ['api.example', 'https://api.example.', true],
    ['a.example b.example,  api.example', 'https://api.example', true],
    ['api.example:443', 'https://api.example', true],
    ['api.example:8443', 'https://api.example', false],
    ['api.example:8443', 'https://api.example:8443', true],
    ['api.example:80', 'http://api.example', true],
    ['api.example:443', 'http://api.example', false],
    ['10.0.0.1', 'https://10.0.0.1', true],
    ['0.0.1', 'https://10.0.0.1', false],
    ['10.0.0.0/8', 'https://10.1.2.3:8443', true],
    ['10.0.0.0/8:443', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['10.1.0.0/16', 'https://10.1.2.3', true],
    ['10.1.0.0/16', 'https://10.2.2.3', false],
    ['10.1.2.3/32', 'https://10.1.2.3', true],
    ['10.0.0.0/99', 'https://10.1.2.3', false],
    ['10.0.0.0/8', 'https://api.example', false],
    ['::1', 'https://[::1]:8443', true],
    ['[::1]', 'https://[::1]', true],
    ['[::1]:8443', 'https://[::1]', false],
    ['fd00::/8', 'https://[fd12::1]', true],
    ['fd12::1/128', 'https://[fd12::1]', true],
    ['fd00::/8', 'https://10.0.0.1', false],
    [', ,', 'https://api.example', false],
  ])('%j on %s: directly %j', (no, url, direct) => {
    expect(findProxy({ http: proxy, https: proxy, no }, url)).toBe(direct ? null : proxy)
  })
})
