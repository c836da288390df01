/** What to do about an error, in Chinese, for runs whose services answer in Chinese. */
export const chineseHints = {
  E_INPUT: '请改正所列的输入；所有问题一次列出。',
  E_NO_CREDENTIALS:
    '请设置 `role-to-assume` 与 `oidc-provider-arn` 并授予 `id-token: write`，或提供 `access-key-id` 与 `access-key-secret`，或在本步骤之前运行 aliyun/configure-aliyun-credentials-action。',
  E_OIDC_TRUST: '请核对令牌的 iss、sub、aud 与角色的信任策略及身份提供商的配置。',
  E_STS: '请检查角色 ARN、`role-session-name` 与 `role-duration-seconds`；后者不能超过角色的最大会话时间。',
  E_AK_INVALID: '请确认 AccessKey、Secret 与安全令牌属于同一组、完整且未过期。',
  E_RAM_DENIED: '请在 RAM 中授予该操作（Resource 为 "*"），并把该身份添加为工作空间成员。',
  E_WORKSPACE_NOT_FOUND: '请检查 `workspace` 与 `region`：工作空间属于某个地域，名称必须完全一致。',
  E_WORKSPACE_UNUSABLE: '请在 PAI 控制台启用该工作空间；FROZEN 表示欠费。',
  E_CODEUP_TOKEN:
    '请在 Codeup 创建个人访问令牌（pt-…），完整保存为 Secret 并传给 `codeup-token`；中心版与 Region 版的令牌互不通用。',
  E_CODEUP_SCOPE:
    '请为 `codeup-token` 授予“代码管理”中代码库读写、代码组读写和成员只读权限，并确认其所有者在代码组中有角色。',
  E_CODEUP_ORG: '`codeup-organization-id` 须为令牌所有者所在组织；Region 版留空。',
  E_CODEUP_DENIED: '请检查 IP 白名单、归档状态、推送规则以及克隆下载管控。',
  E_GITHUB_ACCESS: '请为作业授予 `contents: read`，或提供可读取该仓库的 `github-token`。',
  E_REF_NOT_FOUND: '请核对 GitHub 上的分支、标签或提交。',
  E_COMMIT_NOT_IN_REPO: '请先把该提交推送到本仓库的分支或标签；复刻仓库中的提交不被接受。',
  E_PUSH_REFUSED: '请查看 Codeup 返回的内容；常见原因是分支保护、推送规则或分支冲突（`release`、`release/1.0`）。',
  E_PUSH_TOO_BIG: '超过 200 MB 的文件请使用 Git LFS；超出容量的代码库需要清理或扩容。',
  E_PIN_CONFLICT: '固定引用不会被移动；请查明谁改动了镜像上的 `refs/…/pai/<sha>` 并将其删除。',
  E_LFS: '请检查 GitHub 上的 LFS 对象以及 Codeup 的 LFS 配额。',
  E_NOT_CLONABLE: '请检查 `code-repo`、`code-repo-username` 与 `code-repo-access-token`：PAI 正是用它们克隆。',
  E_SOURCE_EXISTS: '可用 `if-exists: reuse` 复用，或用 `create` 每次新建。',
  E_ACCESSIBILITY: '已公开的代码配置不能改回私有：`accessibility` 请用 PUBLIC，或换一个 `display-name`。',
  E_UNKNOWN_OUTCOME: '请重新运行作业：创建之前会先按标记查找已有的代码配置。',
  E_UNTRUSTED_FORK: '只有在人工审核过该代码之后，才可设置 `allow-fork-code: true`。',
  E_TOKEN_SHORT_LIVED: '请给 PAI 一个长期有效、只读、仅限该仓库的令牌，不要使用作业的 GITHUB_TOKEN。',
  E_NETWORK:
    '请确认该主机存在（`region` 与接入点），并检查代理变量与防火墙；从海外访问中国内地时，自托管运行器或就近的接入点会有帮助。',
  E_TLS:
    '请在 NODE_EXTRA_CA_CERTS、SSL_CERT_FILE 或 GIT_SSL_CAINFO 中指定私有 CA 的 PEM 文件；证书过期或主机名不符须由服务器一方改正；`wrong version number` 表示对方不用 TLS，如 http:// 代理；证书校验不会被关闭。',
  E_NOT_API: '请检查接入点地址：应答的是登录页、代理或认证门户。',
  E_THROTTLED: '请减少并发作业，或稍后重试。',
  E_CLOCK: '请校准时钟；签名的有效期为 15 分钟。',
  E_GIT_MISSING: '请在运行器上安装 git 2.18 或更新版本，或保持 `mirror-strategy` 为 auto。',
  E_DISK: '请释放 RUNNER_TEMP 的空间或使其可写。',
  E_TIMEOUT: '请增大 `timeout`，或查明当时正在进行的阶段为何耗时过长。',
  E_CANCELLED: '请重新运行作业；它会从已有的内容继续。',
  E_API: '若状态码为 5xx，请稍后重新运行作业；否则请在服务文档中查找该错误码。联系支持人员时请提供请求 ID。',
  E_INTERNAL: '请附上调试日志提交 issue。',
} as const
