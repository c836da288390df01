import { describe, expect, it } from 'vitest'
import { createIdentities, type Identity } from '../../emulator/pai/identities.ts'
import { createSignatureGate, type SignedRequest } from '../../emulator/pai/signature.ts'

const nowMs = Date.parse('2026-01-02T03:04:05Z')
const hashes = {
  empty: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
}
const createBody =
  '{"WorkspaceId":"1234","DisplayName":"repo-main-44da109b59f8","Description":"github.com/o/r","CodeRepo":"https://codeup.aliyun.com/org/repo.git","CodeBranch":"main","CodeCommit":"44da109b59f8596152987eaa8f3b2487bb72ea63","MountPath":"/root/code/","Accessibility":"PRIVATE"}'

interface Vector {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly rawQuery: string
  readonly action: string
  readonly body: string
  readonly hash: string
  readonly session: boolean
  readonly signature: string
}

// Published with the signing rules of this project; computed by the official signer and by an independent one.
const vectors: readonly Vector[] = [
  {
    name: 'create',
    method: 'POST',
    path: '/api/v1/codesources',
    rawQuery: '',
    action: 'CreateCodeSource',
    body: createBody,
    hash: 'b61adc2e838d5691fcd6480781b20d109226b50bfcf9672aea6a1618eb06f50f',
    session: false,
    signature: '62bcf5016cb1c3eead39c0f2e22ec696fa718399c05bd8aac4de2bfe6fd9da20',
  },
  {
    name: 'create with a session token',
    method: 'POST',
    path: '/api/v1/codesources',
    rawQuery: '',
    action: 'CreateCodeSource',
    body: '{"WorkspaceId":"1234","DisplayName":"a"}',
    hash: '',
    session: true,
    signature: '6d3a09823138433e045f3325aa707cc3c26d2c9a7a8e740ca34ee6bc02754da5',
  },
  {
    name: 'list with reserved characters, in the order in which a client may send them',
    method: 'GET',
    path: '/api/v1/codesources',
    rawQuery:
      'WorkspaceId=1234&DisplayName=feat%2Fx%20y%2A~%E4%B8%AD%27%28%29&PageNumber=1&PageSize=100&SortBy=GmtCreateTime&Order=DESC',
    action: 'ListCodeSources',
    body: '',
    hash: hashes.empty,
    session: false,
    signature: '1a47fcc8bce43e1a7a0aeb2840a16d6bb312c8eaaa0230a823abfb14c6787bf1',
  },
  {
    name: 'get',
    method: 'GET',
    path: '/api/v1/codesources/code-20210111103721-85qz78ia96lu',
    rawQuery: '',
    action: 'GetCodeSource',
    body: '',
    hash: hashes.empty,
    session: false,
    signature: 'b91a143401dc200eb9bb34e04db854229988d9c6850ff8da9635d68bfb88a515',
  },
  {
    name: 'publish',
    method: 'PUT',
    path: '/api/v1/codesources/code-20210111103721-85qz78ia96lu/publish',
    rawQuery: '',
    action: 'PublishCodeSource',
    body: '',
    hash: hashes.empty,
    session: false,
    signature: 'feeece255cceb0f5f59c4ad2de9f3333d4c6b04ea2790b530be52b7db7a14b3d',
  },
]

async function makeRequest(vector: Vector): Promise<SignedRequest> {
  const body = Buffer.from(vector.body)
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', body)).toString('hex')
  if (vector.hash !== '') expect(digest).toBe(vector.hash)
  const headers: Record<string, string> = {
    host: 'aiworkspace.cn-hangzhou.aliyuncs.com',
    'x-acs-action': vector.action,
    'x-acs-version': '2021-02-04',
    'x-acs-date': '2026-01-02T03:04:05Z',
    'x-acs-signature-nonce': '0123456789abcdef0123456789abcdef',
    'x-acs-content-sha256': digest,
  }
  if (vector.body !== '') headers['content-type'] = 'application/json; charset=utf-8'
  if (vector.session) {
    headers['x-acs-accesskey-id'] = 'LTAI_EXAMPLE_AK'
    headers['x-acs-security-token'] = 'EXAMPLE_STS_TOKEN'
  }
  const names = Object.keys(headers).sort().join(';')
  const credential = `Credential=LTAI_EXAMPLE_AK,SignedHeaders=${names},Signature=${vector.signature}`
  const authorization = `ACS3-HMAC-SHA256 ${credential}`
  return { ...vector, body, headers: { ...headers, authorization, 'user-agent': 'not signed' } }
}

function makeGate(session: boolean, clockMs = nowMs) {
  const identities = createIdentities()
  const identity: Identity = {
    accessKeyId: 'LTAI_EXAMPLE_AK',
    accessKeySecret: 'EXAMPLE_SECRET_KEY',
    securityToken: session ? 'EXAMPLE_STS_TOKEN' : null,
    expiresAtMs: session ? nowMs + 1000 : null,
    userId: '1',
    role: 'developer',
    actions: null,
  }
  identities.add(identity)
  return createSignatureGate(identities, () => clockMs)
}

describe('the signature gate', () => {
  it.each(vectors)('accepts the published vector: $name', async (vector) => {
    expect(makeGate(vector.session).verify(await makeRequest(vector))).toMatchObject({ userId: '1' })
  })

  it.each(vectors)('refuses one changed bit: $name', async (vector) => {
    const last = vector.signature.endsWith('0') ? '1' : '0'
    const forged = { ...vector, signature: `${vector.signature.slice(0, -1)}${last}` }
    expect(makeGate(vector.session).verify(await makeRequest(forged))).toMatchObject({ code: 'SignatureDoesNotMatch' })
  })

  it('refuses another body under the same hash header', async () => {
    const [vector] = vectors
    if (vector === undefined) throw new Error('no vector')
    const request = await makeRequest(vector)
    const changed = { ...request, body: Buffer.from(createBody.replace('main', 'evil')) }
    expect(makeGate(false).verify(changed)).toMatchObject({ code: 'SignatureDoesNotMatch' })
  })

  it('refuses an x-acs header that is not signed', async () => {
    const [vector] = vectors
    if (vector === undefined) throw new Error('no vector')
    const request = await makeRequest(vector)
    const changed = { ...request, headers: { ...request.headers, 'x-acs-extra': '1' } }
    expect(makeGate(false).verify(changed)).toMatchObject({ code: 'SignatureDoesNotMatch' })
  })

  it.each([
    [15 * 60_000, 'userId', '1'],
    [15 * 60_000 + 1000, 'code', 'InvalidTimeStamp.Expired'],
    [-15 * 60_000 - 1000, 'code', 'InvalidTimeStamp.Expired'],
  ])('a clock that is %i ms ahead: %s %s', async (skewMs, field, value) => {
    const [vector] = vectors
    if (vector === undefined) throw new Error('no vector')
    expect(makeGate(false, nowMs + skewMs).verify(await makeRequest(vector))).toMatchObject({ [field]: value })
  })

  it('spends a nonce once, and only when the signature was right', async () => {
    const [vector] = vectors
    if (vector === undefined) throw new Error('no vector')
    const gate = makeGate(false)
    const request = await makeRequest(vector)
    gate.verify({ ...request, body: Buffer.from('{}') })
    expect(gate.verify(request)).toMatchObject({ userId: '1' })
    expect(gate.verify(request)).toMatchObject({ status: 400, code: 'SignatureNonceUsed' })
  })

  it('ends a session', async () => {
    const vector = vectors.find(({ session }) => session)
    if (vector === undefined) throw new Error('no vector')
    const gate = makeGate(true, nowMs + 2000)
    expect(gate.verify(await makeRequest(vector))).toMatchObject({ code: 'InvalidSecurityToken.Expired' })
  })
})
