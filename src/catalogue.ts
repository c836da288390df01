/** What a code means and what to do about it; the source of `docs/errors.md`. */
export interface CatalogueEntry {
  readonly title: string
  readonly hint: string
}

/** Every error code the step can end with (product specification, "Error and warning codes"). */
export const catalogue = {
  E_INPUT: {
    title: 'An input is missing or malformed',
    hint: 'Correct the named inputs; all problems are listed at once.',
  },
  E_NO_CREDENTIALS: {
    title: 'No Alibaba Cloud credentials were found',
    hint: 'Give role-to-assume and oidc-provider-arn with `permissions: id-token: write`, or access-key-id and access-key-secret, or run aliyun/configure-aliyun-credentials-action before this step.',
  },
  E_OIDC_TRUST: {
    title: 'STS refused the OIDC token',
    hint: "Compare the token's issuer, subject and audience with the role's trust policy and the identity provider; repositories made after June 2026 have immutable IDs in the subject.",
  },
  E_STS: {
    title: 'STS refused to issue a session',
    hint: "Check the role ARN, `role-session-name` and `role-duration-seconds`, which the role's maximum session duration limits.",
  },
  E_AK_INVALID: {
    title: 'Alibaba Cloud refused the access key',
    hint: 'Check that the key, its secret and its security token belong together, are complete and have not expired.',
  },
  E_RAM_DENIED: {
    title: 'RAM or the workspace role denies the action',
    hint: 'Grant the named action to the identity (Resource "*") and add the identity to the workspace as a member.',
  },
  E_WORKSPACE_NOT_FOUND: {
    title: 'The workspace does not exist in this region',
    hint: 'Check `workspace` and `region`: workspaces are regional, and a name has to match exactly.',
  },
  E_WORKSPACE_UNUSABLE: {
    title: 'The workspace is not enabled',
    hint: 'Enable the workspace in the PAI console; FROZEN means an unpaid bill.',
  },
  E_CODEUP_TOKEN: {
    title: 'Codeup refused `codeup-token`',
    hint: 'Create a personal access token (pt-…) in Codeup, store it as a secret and pass it whole as `codeup-token`; center and region edition have tokens of their own.',
  },
  E_CODEUP_SCOPE: {
    title: 'The `codeup-token` lacks a scope or a role',
    hint: 'Give `codeup-token` "Code management: Repository read/write", "Group read/write" when groups have to be made and "Member read"; its owner needs a role on the group.',
  },
  E_CODEUP_ORG: {
    title: 'The Codeup organization could not be determined',
    hint: "Set codeup-organization-id to one where the token's owner is active; a region edition has none.",
  },
  E_CODEUP_DENIED: {
    title: 'Codeup does not allow the operation',
    hint: 'Look at the IP allow-list, the archived flag, push rules and clone control of the repository or organization.',
  },
  E_GITHUB_ACCESS: {
    title: 'GitHub refused access to the repository',
    hint: 'Give the job `permissions: contents: read`, or a github-token that can read this repository.',
  },
  E_REF_NOT_FOUND: { title: 'The ref does not exist', hint: 'Check the name of the branch, tag or commit on GitHub.' },
  E_COMMIT_NOT_IN_REPO: {
    title: 'The commit is not reachable from a branch or tag of this repository',
    hint: "Push the commit to a branch or tag of this repository first; commits of a fork's network are refused.",
  },
  E_PUSH_REFUSED: {
    title: 'Codeup refused the push',
    hint: 'Read the lines Codeup sent; branch protection, push rules and a branch in the way (`release`, `release/1.0`) are usual reasons.',
  },
  E_PUSH_TOO_BIG: {
    title: 'The push is larger than Codeup accepts',
    hint: 'A file over 200 MB needs Git LFS; a repository over its quota has to be cleaned up or enlarged.',
  },
  E_PIN_CONFLICT: {
    title: 'The pin of this commit points elsewhere',
    hint: 'A pin is never moved. Find out who moved refs/…/pai/<sha> on the mirror and delete it there.',
  },
  E_LFS: {
    title: 'LFS objects could not be mirrored',
    hint: 'Check that the objects exist on GitHub and the LFS quota on Codeup.',
  },
  E_NOT_CLONABLE: {
    title: 'PAI could not clone this commit',
    hint: 'Check code-repo, code-repo-username and code-repo-access-token: PAI clones with exactly these, and needs the branch and the commit.',
  },
  E_SOURCE_EXISTS: {
    title: 'The code source exists already',
    hint: 'Use `if-exists: reuse` to take it, or `create` for a new one in every run.',
  },
  E_ACCESSIBILITY: {
    title: 'The visibility cannot be changed that way',
    hint: 'A PUBLIC code source stays PUBLIC: leave `accessibility` at that, or give another `display-name`.',
  },
  E_UNKNOWN_OUTCOME: {
    title: 'A request was sent and never answered',
    hint: 'Run the job again: it looks for the code source by its marker before it creates anything.',
  },
  E_UNTRUSTED_FORK: {
    title: "Another repository's code on a trusted event",
    hint: 'Set `allow-fork-code: true` only if a human has approved that code: it will run where the credentials are.',
  },
  E_TOKEN_SHORT_LIVED: {
    title: 'The token for PAI dies with this job',
    hint: 'Give PAI a long-lived, read-only token for this one repository, never the GITHUB_TOKEN of the job.',
  },
  E_NETWORK: {
    title: 'The server could not be reached',
    hint: 'Check that the host exists (`region` and the endpoints), proxy variables and firewall; from overseas runners to mainland China a self-hosted runner or a nearer endpoint helps.',
  },
  E_TLS: {
    title: 'The TLS certificate could not be verified',
    hint: 'Name the PEM file of a private CA in NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or GIT_SSL_CAINFO; a certificate that has expired or names another host is for the server to mend; `wrong version number` means no TLS there, as with an http:// proxy. Verification is never switched off.',
  },
  E_NOT_API: {
    title: 'The answer is not from the API',
    hint: 'Check the endpoint: a login page, a proxy or a captive portal answered instead.',
  },
  E_THROTTLED: { title: 'The service throttles', hint: 'Run fewer jobs at once, or try again later.' },
  E_CLOCK: {
    title: "The runner's clock is wrong",
    hint: 'Synchronise the clock; signatures are valid for 15 minutes.',
  },
  E_GIT_MISSING: {
    title: 'git is needed and was not found',
    hint: 'Install git 2.18 or newer on the runner, or leave mirror-strategy at auto.',
  },
  E_DISK: { title: 'The disk cannot be written', hint: 'Free space on RUNNER_TEMP or make it writable.' },
  E_TIMEOUT: {
    title: 'The step took longer than `timeout`',
    hint: 'Raise `timeout`, or find out why the stage that was under way takes so long.',
  },
  E_CANCELLED: { title: 'The run was cancelled', hint: 'Run the job again; it continues with what exists.' },
  E_API: {
    title: 'The service refused the call',
    hint: 'After a 5xx, run the job again later; otherwise look the code up in the service documentation. Quote the request ID to support.',
  },
  E_INTERNAL: { title: 'A bug in this action', hint: 'Please open an issue with the log of a run with debug logging.' },
} as const satisfies Record<string, CatalogueEntry>

/** Every warning code (product specification). */
export const warnings = {
  W_DIVERGED: {
    title: 'The mirror branch has commits that this commit does not contain',
    hint: 'A run leaves it as it is and pins the commit beside it; `force: true` replaces it.',
  },
  W_LEFTOVER: {
    title: 'Something could not be cleaned up',
    hint: 'Delete the named items; grant a permission that was missing.',
  },
  W_ALTERED: {
    title: 'A code source with our marker was changed by somebody',
    hint: 'It was not used; delete it or restore it in the PAI console.',
  },
  W_LFS: {
    title: 'LFS objects are not on the mirror',
    hint: 'A job that needs them finds pointers only. A run with nothing to push does not look again: `lfs: true` does, and fails while one is missing.',
  },
  W_SUBMODULES: { title: 'Submodules may be out of reach for PAI', hint: 'Mirror them and point .gitmodules there.' },
  W_CLOCK: { title: "The runner's clock is off", hint: 'Synchronise the clock.' },
  W_PUBLIC_TOKEN: {
    title: 'A PUBLIC code source carries a token',
    hint: 'Everybody in the workspace can read it back: use a read-only token for this one repository.',
  },
} as const satisfies Record<string, CatalogueEntry>
