import type { ApiRequest } from '../../src/aliyun/signature.ts'

export interface SignatureVector {
  readonly name: string
  readonly request: Partial<ApiRequest>
  readonly securityToken: string | null
  readonly sha256: string | null
  readonly signature: string
}

const one = ['api', 'v1', 'codesources', 'code-20210111103721-85qz78ia96lu']

/** The golden vectors of AIWorkSpace calls, computed with the official signer. */
export const paiVectors: readonly SignatureVector[] = [
  {
    name: 'CreateCodeSource',
    request: {
      method: 'POST',
      action: 'CreateCodeSource',
      body: '{"WorkspaceId":"1234","DisplayName":"repo-main-44da109b59f8","Description":"github.com/o/r","CodeRepo":"https://codeup.aliyun.com/org/repo.git","CodeBranch":"main","CodeCommit":"44da109b59f8596152987eaa8f3b2487bb72ea63","MountPath":"/root/code/","Accessibility":"PRIVATE"}',
    },
    securityToken: null,
    sha256: 'b61adc2e838d5691fcd6480781b20d109226b50bfcf9672aea6a1618eb06f50f',
    signature: '62bcf5016cb1c3eead39c0f2e22ec696fa718399c05bd8aac4de2bfe6fd9da20',
  },
  {
    name: 'CreateCodeSource in a session',
    request: { method: 'POST', action: 'CreateCodeSource', body: '{"WorkspaceId":"1234","DisplayName":"a"}' },
    securityToken: 'EXAMPLE_STS_TOKEN',
    sha256: null,
    signature: '6d3a09823138433e045f3325aa707cc3c26d2c9a7a8e740ca34ee6bc02754da5',
  },
  {
    name: 'ListCodeSources',
    request: {
      query: {
        WorkspaceId: '1234',
        DisplayName: "feat/x y*~中'()",
        PageNumber: '1',
        PageSize: '100',
        SortBy: 'GmtCreateTime',
        Order: 'DESC',
      },
    },
    securityToken: null,
    sha256: null,
    signature: '1a47fcc8bce43e1a7a0aeb2840a16d6bb312c8eaaa0230a823abfb14c6787bf1',
  },
  {
    name: 'GetCodeSource',
    request: { action: 'GetCodeSource', path: one },
    securityToken: null,
    sha256: null,
    signature: 'b91a143401dc200eb9bb34e04db854229988d9c6850ff8da9635d68bfb88a515',
  },
  {
    name: 'PublishCodeSource',
    request: { method: 'PUT', action: 'PublishCodeSource', path: [...one, 'publish'] },
    securityToken: null,
    sha256: null,
    signature: 'feeece255cceb0f5f59c4ad2de9f3333d4c6b04ea2790b530be52b7db7a14b3d',
  },
]
