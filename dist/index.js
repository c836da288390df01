/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 992:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 877:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:v8");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ require_errors),
  A: () => (/* binding */ formatBytes),
  B: () => (/* binding */ untimed),
  C: () => (/* binding */ makePacket),
  D: () => (/* binding */ centerHost),
  E: () => (/* binding */ textOf),
  F: () => (/* binding */ createHttp),
  G: () => (/* binding */ require__diagnostics),
  H: () => (/* binding */ require_pool),
  I: () => (/* binding */ requestIdOf),
  J: () => (/* binding */ require_dispatcher_base),
  K: () => (/* binding */ require_pool_base),
  L: () => (/* binding */ makeDelay),
  M: () => (/* binding */ isCloneUrl),
  N: () => (/* binding */ locate$1),
  O: () => (/* binding */ guessCloneUrl),
  P: () => (/* binding */ verdictOf),
  Q: () => (/* binding */ require_constants$1),
  R: () => (/* binding */ parseRetryAfter),
  S: () => (/* binding */ readContainment),
  T: () => (/* binding */ readPackets),
  U: () => (/* binding */ require_client),
  V: () => (/* binding */ findProxy),
  W: () => (/* binding */ require__unreached),
  X: () => (/* binding */ require_connect),
  Y: () => (/* binding */ require_dispatcher),
  Z: () => (/* binding */ require_util),
  _: () => (/* binding */ parseFault),
  _t: () => (/* binding */ unknown),
  a: () => (/* binding */ sortByOwnership),
  at: () => (/* binding */ parseSha),
  b: () => (/* binding */ describeAttempt),
  bt: () => (/* binding */ ActionError),
  c: () => (/* binding */ makeScope),
  ct: () => (/* binding */ index_start_boolean),
  d: () => (/* binding */ provideGiven),
  dt: () => (/* binding */ object),
  et: () => (/* binding */ require__node_http),
  f: () => (/* binding */ provideRenewed),
  ft: () => (/* binding */ pipe),
  g: () => (/* binding */ explainFault),
  gt: () => (/* binding */ union),
  h: () => (/* binding */ sign),
  ht: () => (/* binding */ transform),
  i: () => (/* binding */ elect),
  it: () => (/* binding */ isZero),
  j: () => (/* binding */ authorizationOf),
  k: () => (/* binding */ createMeter),
  l: () => (/* binding */ parseMarker),
  lt: () => (/* binding */ nullish),
  m: () => (/* binding */ explainPaiAnswer),
  mt: () => (/* binding */ string),
  n: () => (/* binding */ identityOf),
  nt: () => (/* binding */ require__node_assert),
  o: () => (/* binding */ isUnaltered),
  ot: () => (/* binding */ excerpt),
  p: () => (/* binding */ Created),
  pt: () => (/* binding */ record),
  q: () => (/* binding */ require_fixed_queue),
  r: () => (/* binding */ compareTimes),
  rt: () => (/* binding */ makeBundle),
  s: () => (/* binding */ makeKey),
  st: () => (/* binding */ array),
  t: () => (/* binding */ fieldsOf),
  tt: () => (/* binding */ require_symbols),
  u: () => (/* binding */ explainWorkspace),
  ut: () => (/* binding */ number),
  v: () => (/* binding */ parseJson),
  vt: () => (/* binding */ _minLength),
  w: () => (/* binding */ parsePackets),
  x: () => (/* binding */ readRefs),
  xt: () => (/* binding */ isEnd),
  y: () => (/* binding */ parseJsonBody),
  yt: () => (/* binding */ _regex),
  z: () => (/* binding */ flatten)
});

// EXTERNAL MODULE: ./rolldown-runtime.js + 1 modules
var rolldown_runtime = __nccwpck_require__(953);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = process.getBuiltinModule("node:net");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(500);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = process.getBuiltinModule("node:util");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = process.getBuiltinModule("path");
;// CONCATENATED MODULE: ./index-start.js











// src/catalogue.ts
const catalogue = {
	E_INPUT: {
		title: "An input is missing or malformed",
		hint: "Correct the named inputs; all problems are listed at once."
	},
	E_NO_CREDENTIALS: {
		title: "No Alibaba Cloud credentials were found",
		hint: "Give role-to-assume and oidc-provider-arn with `permissions: id-token: write`, or access-key-id and access-key-secret, or run aliyun/configure-aliyun-credentials-action before this step."
	},
	E_OIDC_TRUST: {
		title: "STS refused the OIDC token",
		hint: "Compare the token's issuer, subject and audience with the role's trust policy and the identity provider; repositories made after June 2026 have immutable IDs in the subject."
	},
	E_STS: {
		title: "STS refused to issue a session",
		hint: "Check the role ARN, `role-session-name` and `role-duration-seconds`, which the role's maximum session duration limits."
	},
	E_AK_INVALID: {
		title: "Alibaba Cloud refused the access key",
		hint: "Check that the key, its secret and its security token belong together, are complete and have not expired."
	},
	E_RAM_DENIED: {
		title: "RAM or the workspace role denies the action",
		hint: "Grant the named action to the identity (Resource \"*\") and add the identity to the workspace as a member."
	},
	E_WORKSPACE_NOT_FOUND: {
		title: "The workspace does not exist in this region",
		hint: "Check `workspace` and `region`: workspaces are regional, and a name has to match exactly."
	},
	E_WORKSPACE_UNUSABLE: {
		title: "The workspace is not enabled",
		hint: "Enable the workspace in the PAI console; FROZEN means an unpaid bill."
	},
	E_CODEUP_TOKEN: {
		title: "Codeup refused `codeup-token`",
		hint: "Create a personal access token (pt-\u2026) in Codeup, store it as a secret and pass it whole as `codeup-token`; center and region edition have tokens of their own."
	},
	E_CODEUP_SCOPE: {
		title: "The `codeup-token` lacks a scope or a role",
		hint: "Give `codeup-token` \"Code management: Repository read/write\", \"Group read/write\" when groups have to be made and \"Member read\"; its owner needs a role on the group."
	},
	E_CODEUP_ORG: {
		title: "The Codeup organization could not be determined",
		hint: "Set codeup-organization-id to an organization of which the owner of the token is an active member."
	},
	E_CODEUP_DENIED: {
		title: "Codeup does not allow the operation",
		hint: "Look at the IP allow-list, the archived flag, push rules and clone control of the repository or organization."
	},
	E_GITHUB_ACCESS: {
		title: "GitHub refused access to the repository",
		hint: "Give the job `permissions: contents: read`, or a github-token that can read this repository."
	},
	E_REF_NOT_FOUND: {
		title: "The ref does not exist",
		hint: "Check the name of the branch, tag or commit on GitHub."
	},
	E_COMMIT_NOT_IN_REPO: {
		title: "The commit is not reachable from a branch or tag of this repository",
		hint: "Push the commit to a branch or tag of this repository first; commits of a fork's network are refused."
	},
	E_PUSH_REFUSED: {
		title: "Codeup refused the push",
		hint: "Read the lines Codeup sent; branch protection and push rules are the usual reason."
	},
	E_PUSH_TOO_BIG: {
		title: "The push is larger than Codeup accepts",
		hint: "A file over 200 MB needs Git LFS; a repository over its quota has to be cleaned up or enlarged."
	},
	E_PIN_CONFLICT: {
		title: "The pin of this commit points elsewhere",
		hint: "A pin is never moved. Find out who moved refs/\u2026/pai/<sha> on the mirror and delete it there."
	},
	E_LFS: {
		title: "LFS objects could not be mirrored",
		hint: "Check that the objects exist on GitHub and the LFS quota on Codeup."
	},
	E_NOT_CLONABLE: {
		title: "PAI could not clone this commit",
		hint: "Check code-repo, code-repo-username and code-repo-access-token: PAI clones with exactly these, and needs the branch and the commit."
	},
	E_SOURCE_EXISTS: {
		title: "The code source exists already",
		hint: "Use `if-exists: reuse` to take it, or `create` for a new one in every run."
	},
	E_ACCESSIBILITY: {
		title: "The visibility cannot be changed that way",
		hint: "PAI cannot take a published code source back to PRIVATE: create a new one under another name."
	},
	E_UNKNOWN_OUTCOME: {
		title: "A request was sent and never answered",
		hint: "Run the job again: it looks for the code source by its marker before it creates anything."
	},
	E_UNTRUSTED_FORK: {
		title: "Another repository's code on a trusted event",
		hint: "Set `allow-fork-code: true` only if a human has approved that code: it will run where the credentials are."
	},
	E_TOKEN_SHORT_LIVED: {
		title: "The token for PAI dies with this job",
		hint: "Give PAI a long-lived, read-only token for this one repository, never the GITHUB_TOKEN of the job."
	},
	E_NETWORK: {
		title: "The server could not be reached",
		hint: "Check that the host exists (`region` and the endpoints), proxy variables and firewall; from overseas runners to mainland China a self-hosted runner or a nearer endpoint helps."
	},
	E_TLS: {
		title: "The TLS certificate could not be verified",
		hint: "Name the PEM file of a private CA in NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or GIT_SSL_CAINFO; a certificate that has expired or names another host is for the server to mend. Verification is never switched off."
	},
	E_NOT_API: {
		title: "The answer is not from the API",
		hint: "Check the endpoint: a login page, a proxy or a captive portal answered instead."
	},
	E_THROTTLED: {
		title: "The service throttles",
		hint: "Run fewer jobs at once, or try again later."
	},
	E_CLOCK: {
		title: "The runner's clock is wrong",
		hint: "Synchronise the clock; signatures are valid for 15 minutes."
	},
	E_GIT_MISSING: {
		title: "git is needed and was not found",
		hint: "Install git 2.18 or newer on the runner, or leave mirror-strategy at auto."
	},
	E_DISK: {
		title: "The disk cannot be written",
		hint: "Free space on RUNNER_TEMP or make it writable."
	},
	E_TIMEOUT: {
		title: "The step took longer than `timeout`",
		hint: "Raise `timeout`, or find out why the stage that was under way takes so long."
	},
	E_CANCELLED: {
		title: "The run was cancelled",
		hint: "Run the job again; it continues with what exists."
	},
	E_API: {
		title: "The service refused the call",
		hint: "After a 5xx, run the job again later; otherwise look the code up in the service documentation. Quote the request ID to support."
	},
	E_INTERNAL: {
		title: "A bug in this action",
		hint: "Please open an issue with the log of a run with debug logging."
	}
};
const warnings = {
	W_DIVERGED: {
		title: "The mirror branch has commits that this commit does not contain",
		hint: "A run leaves the branch as it is and pins the commit beside it; `force: true` replaces the branch."
	},
	W_LEFTOVER: {
		title: "Something could not be cleaned up",
		hint: "Delete the named items by hand."
	},
	W_ALTERED: {
		title: "A code source with our marker was changed by somebody",
		hint: "It was not used; delete it or restore it in the PAI console."
	},
	W_LFS: {
		title: "LFS objects are not on the mirror",
		hint: "A job that needs them finds pointers only. A run with nothing to push does not look again: `lfs: true` does, and fails while one is missing."
	},
	W_SUBMODULES: {
		title: "Submodules may be out of reach for PAI",
		hint: "Mirror them and point .gitmodules there."
	},
	W_CLOCK: {
		title: "The runner's clock is off",
		hint: "Synchronise the clock."
	},
	W_PUBLIC_TOKEN: {
		title: "A PUBLIC code source carries a token",
		hint: "Everybody in the workspace can read it back: use a read-only token for this one repository."
	}
};
// src/errors.ts
const cures = {
	E_INPUT: "\u8BF7\u6539\u6B63\u6240\u5217\u7684\u8F93\u5165\uFF1B\u6240\u6709\u95EE\u9898\u4E00\u6B21\u5217\u51FA\u3002",
	E_NO_CREDENTIALS: "\u8BF7\u8BBE\u7F6E role-to-assume \u4E0E oidc-provider-arn \u5E76\u6388\u4E88 `id-token: write`\uFF0C\u6216\u63D0\u4F9B access-key-id \u4E0E access-key-secret\uFF0C\u6216\u5728\u672C\u6B65\u9AA4\u4E4B\u524D\u8FD0\u884C aliyun/configure-aliyun-credentials-action\u3002",
	E_OIDC_TRUST: "\u8BF7\u6838\u5BF9\u4EE4\u724C\u7684 iss\u3001sub\u3001aud \u4E0E\u89D2\u8272\u7684\u4FE1\u4EFB\u7B56\u7565\u53CA\u8EAB\u4EFD\u63D0\u4F9B\u5546\u7684\u914D\u7F6E\u3002",
	E_STS: "\u8BF7\u68C0\u67E5\u89D2\u8272 ARN\u3001role-session-name \u4E0E role-duration-seconds\uFF1B\u540E\u8005\u4E0D\u80FD\u8D85\u8FC7\u89D2\u8272\u7684\u6700\u5927\u4F1A\u8BDD\u65F6\u95F4\u3002",
	E_AK_INVALID: "\u8BF7\u786E\u8BA4 AccessKey\u3001Secret \u4E0E\u5B89\u5168\u4EE4\u724C\u5C5E\u4E8E\u540C\u4E00\u7EC4\u3001\u5B8C\u6574\u4E14\u672A\u8FC7\u671F\u3002",
	E_RAM_DENIED: "\u8BF7\u5728 RAM \u4E2D\u6388\u4E88\u8BE5\u64CD\u4F5C\uFF08Resource \u4E3A \"*\"\uFF09\uFF0C\u5E76\u628A\u8BE5\u8EAB\u4EFD\u6DFB\u52A0\u4E3A\u5DE5\u4F5C\u7A7A\u95F4\u6210\u5458\u3002",
	E_WORKSPACE_NOT_FOUND: "\u8BF7\u68C0\u67E5 workspace \u4E0E region\uFF1A\u5DE5\u4F5C\u7A7A\u95F4\u5C5E\u4E8E\u67D0\u4E2A\u5730\u57DF\uFF0C\u540D\u79F0\u5FC5\u987B\u5B8C\u5168\u4E00\u81F4\u3002",
	E_WORKSPACE_UNUSABLE: "\u8BF7\u5728 PAI \u63A7\u5236\u53F0\u542F\u7528\u8BE5\u5DE5\u4F5C\u7A7A\u95F4\uFF1BFROZEN \u8868\u793A\u6B20\u8D39\u3002",
	E_CODEUP_TOKEN: "\u8BF7\u5728 Codeup \u521B\u5EFA\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C\uFF08pt-\u2026\uFF09\uFF0C\u5B8C\u6574\u4FDD\u5B58\u4E3A secret \u5E76\u4F20\u7ED9 codeup-token\uFF1B\u4E2D\u5FC3\u7248\u4E0E Region \u7248\u7684\u4EE4\u724C\u4E92\u4E0D\u901A\u7528\u3002",
	E_CODEUP_SCOPE: "\u8BF7\u4E3A codeup-token \u6388\u4E88\u201C\u4EE3\u7801\u7BA1\u7406\u201D\u4E2D\u4EE3\u7801\u5E93\u8BFB\u5199\u3001\u4EE3\u7801\u7EC4\u8BFB\u5199\u548C\u6210\u5458\u53EA\u8BFB\u6743\u9650\uFF0C\u5E76\u786E\u8BA4\u5176\u6240\u6709\u8005\u5728\u4EE3\u7801\u7EC4\u4E2D\u6709\u89D2\u8272\u3002",
	E_CODEUP_ORG: "\u8BF7\u628A codeup-organization-id \u8BBE\u4E3A\u4EE4\u724C\u6240\u6709\u8005\u6240\u5728\u7684\u7EC4\u7EC7\u3002",
	E_CODEUP_DENIED: "\u8BF7\u68C0\u67E5 IP \u767D\u540D\u5355\u3001\u5F52\u6863\u72B6\u6001\u3001\u63A8\u9001\u89C4\u5219\u4EE5\u53CA\u514B\u9686\u4E0B\u8F7D\u7BA1\u63A7\u3002",
	E_GITHUB_ACCESS: "\u8BF7\u4E3A\u4F5C\u4E1A\u6388\u4E88 `contents: read`\uFF0C\u6216\u63D0\u4F9B\u53EF\u8BFB\u53D6\u8BE5\u4ED3\u5E93\u7684 github-token\u3002",
	E_REF_NOT_FOUND: "\u8BF7\u6838\u5BF9 GitHub \u4E0A\u7684\u5206\u652F\u3001\u6807\u7B7E\u6216\u63D0\u4EA4\u3002",
	E_COMMIT_NOT_IN_REPO: "\u8BF7\u5148\u628A\u8BE5\u63D0\u4EA4\u63A8\u9001\u5230\u672C\u4ED3\u5E93\u7684\u5206\u652F\u6216\u6807\u7B7E\uFF1B\u590D\u523B\u4ED3\u5E93\u4E2D\u7684\u63D0\u4EA4\u4E0D\u88AB\u63A5\u53D7\u3002",
	E_PUSH_REFUSED: "\u8BF7\u67E5\u770B Codeup \u8FD4\u56DE\u7684\u5185\u5BB9\uFF1B\u5E38\u89C1\u539F\u56E0\u662F\u5206\u652F\u4FDD\u62A4\u6216\u63A8\u9001\u89C4\u5219\u3002",
	E_PUSH_TOO_BIG: "\u8D85\u8FC7 200 MB \u7684\u6587\u4EF6\u8BF7\u4F7F\u7528 Git LFS\uFF1B\u8D85\u51FA\u5BB9\u91CF\u7684\u4EE3\u7801\u5E93\u9700\u8981\u6E05\u7406\u6216\u6269\u5BB9\u3002",
	E_PIN_CONFLICT: "\u56FA\u5B9A\u5F15\u7528\u4E0D\u4F1A\u88AB\u79FB\u52A8\uFF1B\u8BF7\u67E5\u660E\u662F\u8C01\u6539\u52A8\u4E86\u955C\u50CF\u4E0A\u7684 refs/\u2026/pai/<sha> \u5E76\u5728\u955C\u50CF\u4E0A\u5220\u9664\u5B83\u3002",
	E_LFS: "\u8BF7\u68C0\u67E5 GitHub \u4E0A\u7684 LFS \u5BF9\u8C61\u4EE5\u53CA Codeup \u7684 LFS \u914D\u989D\u3002",
	E_NOT_CLONABLE: "\u8BF7\u68C0\u67E5 code-repo\u3001code-repo-username \u4E0E code-repo-access-token\uFF1APAI \u6B63\u662F\u7528\u5B83\u4EEC\u514B\u9686\u3002",
	E_SOURCE_EXISTS: "\u53EF\u7528 `if-exists: reuse` \u590D\u7528\uFF0C\u6216\u7528 `create` \u6BCF\u6B21\u65B0\u5EFA\u3002",
	E_ACCESSIBILITY: "PAI \u4E0D\u80FD\u628A\u5DF2\u516C\u5F00\u7684\u4EE3\u7801\u914D\u7F6E\u6539\u56DE\u79C1\u6709\uFF1A\u8BF7\u6362\u4E00\u4E2A\u540D\u79F0\u65B0\u5EFA\u3002",
	E_UNKNOWN_OUTCOME: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u4F5C\u4E1A\uFF1A\u521B\u5EFA\u4E4B\u524D\u4F1A\u5148\u6309\u6807\u8BB0\u67E5\u627E\u5DF2\u6709\u7684\u4EE3\u7801\u914D\u7F6E\u3002",
	E_UNTRUSTED_FORK: "\u53EA\u6709\u5728\u4EBA\u5DE5\u5BA1\u6838\u8FC7\u8BE5\u4EE3\u7801\u4E4B\u540E\uFF0C\u624D\u53EF\u8BBE\u7F6E `allow-fork-code: true`\u3002",
	E_TOKEN_SHORT_LIVED: "\u8BF7\u7ED9 PAI \u4E00\u4E2A\u957F\u671F\u6709\u6548\u3001\u53EA\u8BFB\u3001\u4EC5\u9650\u8BE5\u4ED3\u5E93\u7684\u4EE4\u724C\uFF0C\u4E0D\u8981\u4F7F\u7528\u4F5C\u4E1A\u7684 GITHUB_TOKEN\u3002",
	E_NETWORK: "\u8BF7\u786E\u8BA4\u8BE5\u4E3B\u673A\u5B58\u5728\uFF08`region` \u4E0E\u63A5\u5165\u70B9\uFF09\uFF0C\u5E76\u68C0\u67E5\u4EE3\u7406\u53D8\u91CF\u4E0E\u9632\u706B\u5899\uFF1B\u4ECE\u6D77\u5916\u8BBF\u95EE\u4E2D\u56FD\u5185\u5730\u65F6\uFF0C\u81EA\u6258\u7BA1\u8FD0\u884C\u5668\u6216\u5C31\u8FD1\u7684\u63A5\u5165\u70B9\u4F1A\u6709\u5E2E\u52A9\u3002",
	E_TLS: "\u8BF7\u5728 NODE_EXTRA_CA_CERTS\u3001SSL_CERT_FILE \u6216 GIT_SSL_CAINFO \u4E2D\u6307\u5B9A\u79C1\u6709 CA \u7684 PEM \u6587\u4EF6\uFF1B\u8BC1\u4E66\u8FC7\u671F\u6216\u4E3B\u673A\u540D\u4E0D\u7B26\u987B\u7531\u670D\u52A1\u5668\u4E00\u65B9\u6539\u6B63\uFF1B\u8BC1\u4E66\u6821\u9A8C\u4E0D\u4F1A\u88AB\u5173\u95ED\u3002",
	E_NOT_API: "\u8BF7\u68C0\u67E5\u63A5\u5165\u70B9\u5730\u5740\uFF1A\u5E94\u7B54\u7684\u662F\u767B\u5F55\u9875\u3001\u4EE3\u7406\u6216\u8BA4\u8BC1\u95E8\u6237\u3002",
	E_THROTTLED: "\u8BF7\u51CF\u5C11\u5E76\u53D1\u4F5C\u4E1A\uFF0C\u6216\u7A0D\u540E\u91CD\u8BD5\u3002",
	E_CLOCK: "\u8BF7\u6821\u51C6\u65F6\u949F\uFF1B\u7B7E\u540D\u7684\u6709\u6548\u671F\u4E3A 15 \u5206\u949F\u3002",
	E_GIT_MISSING: "\u8BF7\u5728\u8FD0\u884C\u5668\u4E0A\u5B89\u88C5 git 2.18 \u6216\u66F4\u65B0\u7248\u672C\uFF0C\u6216\u4FDD\u6301 mirror-strategy \u4E3A auto\u3002",
	E_DISK: "\u8BF7\u91CA\u653E RUNNER_TEMP \u7684\u7A7A\u95F4\u6216\u4F7F\u5176\u53EF\u5199\u3002",
	E_TIMEOUT: "\u8BF7\u589E\u5927 `timeout`\uFF0C\u6216\u67E5\u660E\u5F53\u65F6\u6B63\u5728\u8FDB\u884C\u7684\u9636\u6BB5\u4E3A\u4F55\u8017\u65F6\u8FC7\u957F\u3002",
	E_CANCELLED: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u4F5C\u4E1A\uFF1B\u5B83\u4F1A\u4ECE\u5DF2\u6709\u7684\u5185\u5BB9\u7EE7\u7EED\u3002",
	E_API: "\u82E5\u72B6\u6001\u7801\u4E3A 5xx\uFF0C\u8BF7\u7A0D\u540E\u91CD\u65B0\u8FD0\u884C\u4F5C\u4E1A\uFF1B\u5426\u5219\u8BF7\u5728\u670D\u52A1\u6587\u6863\u4E2D\u67E5\u627E\u8BE5\u9519\u8BEF\u7801\u3002\u8054\u7CFB\u652F\u6301\u4EBA\u5458\u65F6\u8BF7\u63D0\u4F9B\u8BF7\u6C42 ID\u3002",
	E_INTERNAL: "\u8BF7\u9644\u4E0A\u8C03\u8BD5\u65E5\u5FD7\u63D0\u4EA4 issue\u3002"
};
var ActionError = class extends Error {
	code;
	hint;
	requestId;
	constructor(code, message, more = {}) {
		super(message, more.cause === void 0 ? void 0 : { cause: more.cause });
		this.name = "ActionError";
		this.code = code;
		this.hint = more.hint ?? catalogue[code].hint;
		this.requestId = more.requestId ?? null;
	}
};
function asActionError(error) {
	if (error instanceof ActionError) return error;
	return new ActionError("E_INTERNAL", `This action failed in a way it does not know: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}.`, { cause: error });
}
function isEnd(error) {
	return error instanceof ActionError && (error.code === "E_CANCELLED" || error.code === "E_TIMEOUT");
}
const han = "\\p{Script=Han}";
function findChineseHint(error) {
	return new RegExp(han, "u").test(error.message) ? cures[error.code] : null;
}
function describe(error, page) {
	const line = (text) => text.replace(/\s+/g, " ").trim();
	const id = error.requestId === null ? "" : ` (RequestId ${error.requestId})`;
	const tail = line(`${error.hint} ${findChineseHint(error) ?? ""}${id} ${page ?? ""}`);
	const room = 4096 - tail.length - error.code.length - 4;
	const head = line(error.message);
	return `${error.code}: ${head.length > room ? `${head.slice(0, room - 1)}\u2026` : head} ${tail}`;
}
// src/ending.ts
function exitCodeOf(error) {
	return asActionError(error).code === "E_CANCELLED" ? 130 : 1;
}
function createController(signal) {
	const controller = new AbortController();
	const end = () => controller.abort(signal.reason);
	if (signal.aborted) end();
	else signal.addEventListener("abort", end, { once: true });
	return controller;
}
const graceMs = {
	cancelled: 2400,
	late: 8e3
};
function startWatchdog(runner, signal) {
	let timer;
	const watch = () => {
		const code = exitCodeOf(signal.reason);
		process.exitCode = code;
		const giveUp = () => {
			runner.fail(asActionError(signal.reason));
			leave();
		};
		timer = setTimeout(giveUp, code === 130 ? graceMs.cancelled : graceMs.late);
	};
	signal.addEventListener("abort", watch, { once: true });
	return () => {
		signal.removeEventListener("abort", watch);
		clearTimeout(timer);
	};
}
const holdMs = {
	cancelled: 200,
	ended: 1e3
};
const pollMs = 20;
const drainMs = 500;
function finish() {
	let looks = (process.exitCode === 130 ? holdMs.cancelled : holdMs.ended) / pollMs;
	const look = () => {
		if ((isHeld() || process.stdout.writableLength > 0) && looks-- > 0) setTimeout(look, pollMs);
		else leave();
	};
	setImmediate(look);
}
function leave() {
	if (process.stdout.writableLength === 0) end();
	setTimeout(end, drainMs);
	process.stdout.write("", end);
}
function end() {
	if (isHeld() && process.exitCode !== 0) process.kill(process.pid, "SIGKILL");
	else process.exit();
}
function isHeld() {
	return process.getActiveResourcesInfo().some((name) => /^(FSReq|GetAddrInfoReq)/.test(name));
}
// node_modules/zod/v4/core/util.js
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish$1(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
// node_modules/zod/v4/core/core.js
var _a$1;
const NEVER = Object.freeze({ status: "aborted" });
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse = _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = _safeParseAsync($ZodRealError);
const anyString = /^[\s\S]{0,}$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish$1(val) && val.length !== void 0;
};
const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
const version$1 = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version$1;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = new WeakMap();
		this._idmap = new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = new WeakMap();
		this._idmap = new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
function number(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
function index_start_boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
function unknown() {
	return _unknown(ZodMiniUnknown);
}
const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
function optional$1(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
function nullish(innerType) {
	return optional$1(nullable(innerType));
}
const ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}
// src/foreign-text.ts
const invisible = "[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}]";
let pattern;
function isPlain(text) {
	return /^[ -~\u2026\u2192\u00B7\u2500\u2588]*$/.test(text);
}
function replaceInvisible(text, replace) {
	if (isPlain(text)) return text;
	pattern ??= new RegExp(invisible, "gu");
	return text.replace(pattern, replace);
}
function neutralise(line) {
	const inert = (isPlain(line) ? line : replaceInvisible(line.toWellFormed().replace(/[\t\n\r]+/g, " "), () => "")).replaceAll("##[", "## [");
	return inert.trimStart().startsWith("::") ? inert.replace("::", ": :") : inert;
}
function hasControls(text) {
	return /[^ -~\u00a0-\u{10ffff}]/u.test(text);
}
function excerpt(text, length = 300) {
	const line = neutralise(text.slice(0, length * 4).replace(/\s+/g, " ")).trim();
	return line.length > length ? `${line.slice(0, length).toWellFormed()}\u2026` : line;
}
function redact(text, secrets) {
	let result = text;
	for (const secret of secrets) {
		result = result.replaceAll(secret, () => "***");
		if (!result.includes("\u2026")) continue;
		const parts = result.split("\u2026");
		const last = parts.pop() ?? "";
		result = [...parts.map((part) => withoutEnd(part, secret)), last].join("\u2026");
	}
	return result;
}
function withoutEnd(text, secret) {
	for (let length = Math.min(text.length, secret.length - 1); length >= 4; length--) if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}***`;
	return text;
}
function escapeMarkdown(text) {
	return neutralise(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#!|~@:$]|(?<=www)\./gi, (mark) => `&#${mark.charCodeAt(0)};`);
}
function escapeLine(text) {
	return escapeMarkdown(text).replace(/^[-+=\d\s]/, (mark) => `&#${mark.charCodeAt(0)};`);
}
function escapeJson(json) {
	const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return replaceInvisible(json.toWellFormed(), (character) => character.split("").map(escapeUnit).join(""));
}
function codeSpan(text) {
	return `<code>${escapeMarkdown(text)}</code>`;
}
// src/git/refs.ts
function parseSha(text) {
	return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) ? text.toLowerCase() : null;
}
function isZero(sha) {
	return /^0+$/.test(sha);
}
const forbidden = /[^!-}\u00a0-\u{10ffff}]|[\^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(?<=^|\/)\.|\.lock(?=\/|$)/u;
function findForbidden(name) {
	return forbidden.exec(name)?.[0] ?? null;
}
function isRefName(name) {
	return name !== "" && name.isWellFormed() && findForbidden(name) === null;
}
function parseRef(ref) {
	const match = /^refs\/(heads|tags)\/(.+)$/s.exec(ref);
	if (match?.[2] === void 0) return null;
	return {
		kind: match[1] === "heads" ? "branch" : "tag",
		name: match[2]
	};
}
// src/context.ts
const text$1 = nullish(string());
const Payload = object({
	deleted: nullish(index_start_boolean()),
	forced: nullish(index_start_boolean()),
	before: text$1,
	repository: nullish(object({ default_branch: text$1 })),
	pull_request: nullish(object({
		number: nullish(number()),
		head: nullish(object({
			sha: text$1,
			ref: text$1,
			repo: nullish(object({ full_name: text$1 }))
		}))
	})),
	merge_group: nullish(object({ head_sha: text$1 })),
	workflow_run: nullish(object({
		head_sha: text$1,
		head_branch: text$1,
		head_repository: nullish(object({ full_name: text$1 }))
	}))
});
function readSource(context, pullRequestCommit) {
	const parsed = Payload.safeParse(context.payload);
	const payload = parsed.success ? parsed.data : {};
	const slash = context.repository.indexOf("/");
	const fork = isFork(context, payload);
	return Object.freeze({
		server: context.serverUrl,
		api: context.apiUrl,
		owner: context.repository.slice(0, slash),
		repo: context.repository.slice(slash + 1),
		cloneUrl: `${context.serverUrl}/${context.repository}.git`,
		event: context.eventName,
		ref: context.ref,
		target: requireName(readTarget(context, payload, pullRequestCommit, fork), context.eventName),
		before: context.eventName === "push" && !isZero(payload.before ?? "0") ? parseSha(payload.before ?? "") : null,
		forced: payload.forced !== false,
		defaultBranch: payload.repository?.default_branch ?? null,
		runId: context.runId,
		runAttempt: context.runAttempt,
		fromFork: fork,
		withheld: withheldFrom(context, fork)
	});
}
function readTarget(context, payload, commit, fork) {
	const { eventName } = context;
	if (eventName === "delete" || eventName === "push" && payload.deleted === true) return null;
	if (eventName === "merge_group") return pinned(nameOf$1(context.ref), payload.merge_group?.head_sha, eventName);
	if (/^pull_request(_review|_review_comment)?$/.test(eventName)) {
		if (commit === "merge") return pinned(nameOf$1(context.ref), context.sha, eventName);
		return pullRequestHead(payload, fork, eventName);
	}
	if (eventName === "pull_request_target" && fork) return pullRequestHead(payload, fork, eventName);
	if (eventName === "workflow_run") return workflowRunHead(payload, fork);
	return refOf(context);
}
function requireName(target, eventName) {
	if (target === null || isRefName(target.name)) return target;
	throw new ActionError("E_INPUT", `The event ${eventName} names what is no ref: ${excerpt(target.name, 80)}.`, { hint: "Rename the branch or tag." });
}
function refOf(context) {
	const ref = parseRef(context.ref);
	const commit = shaOf(context.sha, context.eventName);
	if (ref === null) return {
		kind: "pinned",
		name: nameOf$1(context.ref),
		commit
	};
	return ref.kind === "branch" ? {
		kind: "branch",
		name: ref.name,
		commit
	} : {
		kind: "tag",
		name: ref.name,
		object: commit
	};
}
function pullRequestHead(payload, fork, eventName) {
	const commit = shaOf(payload.pull_request?.head?.sha, eventName);
	const name = fork ? `pull/${payload.pull_request?.number}` : payload.pull_request?.head?.ref;
	return name ? {
		kind: "branch",
		name,
		commit
	} : {
		kind: "pinned",
		name: "pull",
		commit
	};
}
function workflowRunHead(payload, fork) {
	const run = payload.workflow_run;
	const commit = shaOf(run?.head_sha, "workflow_run");
	if (fork || !run?.head_branch) return {
		kind: "pinned",
		name: run?.head_branch ?? "workflow_run",
		commit
	};
	return {
		kind: "branch",
		name: run.head_branch,
		commit
	};
}
function pinned(name, sha, eventName) {
	return {
		kind: "pinned",
		name,
		commit: shaOf(sha, eventName)
	};
}
function shaOf(text, eventName) {
	const sha = parseSha(text ?? "");
	if (sha !== null && !isZero(sha)) return sha;
	throw new ActionError("E_INPUT", `The event ${eventName} carries no commit.`, { hint: "Give `commit` and `branch`." });
}
function isFork(context, payload) {
	const same = (name) => name?.toLowerCase() === context.repository.toLowerCase();
	if (context.eventName.startsWith("pull_request")) return !same(payload.pull_request?.head?.repo?.full_name);
	if (context.eventName === "workflow_run") return !same(payload.workflow_run?.head_repository?.full_name);
	return false;
}
function withheldFrom(context, fork) {
	if (fork && context.eventName.startsWith("pull_request") && context.eventName !== "pull_request_target") return "fork";
	return context.actor === "dependabot[bot]" ? "dependabot" : null;
}
function nameOf$1(ref) {
	return ref.replace(/^refs\/(heads\/|tags\/)?/, "") || "detached";
}
// src/contradictions.ts
function findContradictions(inputs) {
	const problems = [];
	const { mirror, codeupToken, codeRepo } = inputs;
	if (mirror === "always" && codeupToken === null) problems.push("`codeup-token` is missing; `mirror: always` needs it");
	if ((mirror === "always" || mirror === "auto" && codeupToken !== null) && codeRepo === null && inputs.verify && inputs.codeRepoAccessToken === null) problems.push("`code-repo-access-token` is missing; PAI clones the mirror with it: a Codeup token with read access to this one repository (`codeup-token` is never handed on)");
	if (mirror === "auto" && codeupToken === null && codeRepo === null && inputs.codeRepoAccessToken?.startsWith("pt-")) problems.push("`codeup-token` is missing, and `code-repo-access-token` is a token of Codeup (it begins with `pt-`): give `codeup-token` (an empty one is often a secret with another name), or with `mirror: never` a token of GitHub");
	if (codeupToken !== null && codeupToken === inputs.codeRepoAccessToken) problems.push("`code-repo-access-token` is the same token as `codeup-token`; PAI stores the one and shows it, and the other has to write: give PAI a read-only token for this one repository");
	const varying = /\{(sha|sha12|run_id|run_attempt)\}/.exec(inputs.displayName ?? "")?.[0];
	if (inputs.ifExists === "update" && varying !== void 0) problems.push(`\`display-name\` contains ${varying}, which changes; \`if-exists: update\` needs a name that stays`);
	return problems;
}
function findIncompletePairs(raw) {
	const problems = [
		["access-key-id", "access-key-secret"],
		["access-key-secret", "access-key-id"],
		["security-token", "access-key-id"],
		["role-to-assume", "oidc-provider-arn"],
		["oidc-provider-arn", "role-to-assume"]
	].filter(([one, other]) => raw[one] !== void 0 && raw[other] === void 0).map(([one, other]) => `\`${other}\` is missing; \`${one}\` needs it`);
	if (raw["access-key-id"]?.startsWith("STS.") && raw["security-token"] === void 0) problems.push("`security-token` is missing; an access key ID that starts with STS. needs it");
	return problems;
}
function requireConsistent(inputs) {
	const problems = findContradictions(inputs);
	if (problems.length > 0) throw new ActionError("E_INPUT", problems.map((text) => `${text}.`).join(" "));
}
// src/help.ts
function findHelpPage(code, env) {
	const [repository, ref] = [env["GITHUB_ACTION_REPOSITORY"] ?? "", env["GITHUB_ACTION_REF"] ?? ""];
	if (!(/^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w.-]+(\/[\w.-]+)*$/.test(ref)) || env["GITHUB_SERVER_URL"] !== "https://github.com") return null;
	return `https://github.com/${repository}/blob/${ref}/docs/errors.md#${code.toLowerCase()}`;
}
// src/http/classify.ts
const unreachable = new Set([
	"ENOTFOUND",
	"EAI_AGAIN",
	"ECONNREFUSED",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_PRX_CONN"
]);
const certificate = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|HOSTNAME_MISMATCH|ERR_TLS_CERT_\w+|ERR_SSL_\w+)$/;
const pointless = /^(Response does not match the HTTP|Headers Overflow|the answer is larger than|The client is destroyed)/;
function classify(error) {
	const causes = flatten$1(error);
	const codes = causes.map(codeOf);
	const detail = [...new Set(causes.map(detailOf))].filter((text) => text !== "").join("; ") || "no answer";
	if (codes.some((code) => certificate.test(code))) return {
		code: "E_TLS",
		sent: "never",
		transient: false,
		detail,
		cause: error
	};
	if (causes.some((cause) => /^Proxy (response|Authentication)/.test(messageOf(cause)))) return {
		code: "E_NETWORK",
		sent: "never",
		transient: false,
		detail,
		cause: error
	};
	const never = causes.some((cause) => /before secure TLS connection/.test(messageOf(cause))) || causes.length > 0 && causes.every(isUnreachable);
	const transient = !causes.some((cause) => pointless.test(messageOf(cause)));
	return {
		code: "E_NETWORK",
		sent: never ? "never" : "unknown",
		transient,
		detail,
		cause: error
	};
}
function flatten$1(error) {
	if (error instanceof AggregateError && error.errors.length > 0) return error.errors.flatMap(flatten$1);
	if (error instanceof Error && (error.message === "fetch failed" || codeOf(error) === "UND_ERR_PRX_TLS") && error.cause !== void 0) return flatten$1(error.cause);
	return [error];
}
function isUnreachable(error) {
	const used = error instanceof Error && "syscall" in error && /^(read|write)/.test(String(error.syscall));
	return unreachable.has(codeOf(error)) && !used;
}
function codeOf(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return "";
	return typeof error.code === "string" ? error.code : "";
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function detailOf(error) {
	const [code, message] = [codeOf(error), messageOf(error)];
	return code === "" || message.includes(code) ? message : `${message} (${code})`;
}
// src/http/authorities.ts
const variables = [
	"NODE_EXTRA_CA_CERTS",
	"SSL_CERT_FILE",
	"GIT_SSL_CAINFO"
];
function readAuthorities(env) {
	return [...new Map(variables.flatMap((name) => env[name] ? [[env[name], name]] : []))].flatMap(([file, name]) => {
		const found = readText(name, file).match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? [];
		if (found.length === 0) throw unusable(name, file, "holds no certificate in PEM form");
		if (!found.every(isCertificate)) throw unusable(name, file, "holds a certificate that is damaged");
		return found;
	});
}
function makeBundle(authorities) {
	return [...new Set(listTrusted(authorities))].map((certificate) => `${certificate.trim()}\n`).join("");
}
function makeTrust(authorities) {
	if (authorities.length === 0) return null;
	return loadTls().createSecureContext({ ca: listTrusted(authorities) });
}
function listTrusted(authorities) {
	return [...loadTls().getCACertificates("default"), ...authorities];
}
function loadTls() {
	return process.getBuiltinModule("node:tls");
}
function readText(name, file) {
	try {
		return (0,external_node_fs_.readFileSync)(file, "latin1");
	} catch (error) {
		throw unusable(name, file, `cannot be read${error instanceof Error && "code" in error ? ` (${error.code})` : ""}`, error);
	}
}
function isCertificate(pem) {
	try {
		return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
	} catch {
		return false;
	}
}
function unusable(name, file, why, cause) {
	return new ActionError("E_INPUT", `The variable ${name} names ${file}, which ${why}.`, {
		hint: "Name a PEM file with the certificate of the private CA (in a container: one that exists there), or unset the variable.",
		cause
	});
}
// \0node:assert
var require__node_assert = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = (value, message) => {
		if (!value) throw new Error(message ?? "assertion failed");
	};
}));
// node_modules/undici/lib/core/symbols.js
var require_symbols = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = {
		kClose: Symbol("close"),
		kDestroy: Symbol("destroy"),
		kDispatch: Symbol("dispatch"),
		kUrl: Symbol("url"),
		kRequestOrigin: Symbol("request origin"),
		kRedirectCacheControl: Symbol("redirect cache control"),
		kOriginless: Symbol("originless"),
		kWriting: Symbol("writing"),
		kResuming: Symbol("resuming"),
		kQueue: Symbol("queue"),
		kConnect: Symbol("connect"),
		kConnecting: Symbol("connecting"),
		kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
		kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
		kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
		kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
		kKeepAlive: Symbol("keep alive"),
		kHeadersTimeout: Symbol("headers timeout"),
		kBodyTimeout: Symbol("body timeout"),
		kServerName: Symbol("server name"),
		kLocalAddress: Symbol("local address"),
		kHost: Symbol("host"),
		kNoRef: Symbol("no ref"),
		kBodyUsed: Symbol("used"),
		kBody: Symbol("abstracted request body"),
		kRunning: Symbol("running"),
		kBlocking: Symbol("blocking"),
		kPending: Symbol("pending"),
		kSize: Symbol("size"),
		kBusy: Symbol("busy"),
		kQueued: Symbol("queued"),
		kFree: Symbol("free"),
		kConnected: Symbol("connected"),
		kClosed: Symbol("closed"),
		kNeedDrain: Symbol("need drain"),
		kReset: Symbol("reset"),
		kDestroyed: Symbol.for("nodejs.stream.destroyed"),
		kResume: Symbol("resume"),
		kOnError: Symbol("on error"),
		kMaxHeadersSize: Symbol("max headers size"),
		kRunningIdx: Symbol("running index"),
		kPendingIdx: Symbol("pending index"),
		kError: Symbol("error"),
		kClients: Symbol("clients"),
		kClient: Symbol("client"),
		kParser: Symbol("parser"),
		kOnDestroyed: Symbol("destroy callbacks"),
		kPipelining: Symbol("pipelining"),
		kSocket: Symbol("socket"),
		kHostHeader: Symbol("host header"),
		kConnector: Symbol("connector"),
		kStrictContentLength: Symbol("strict content length"),
		kMaxRedirections: Symbol("maxRedirections"),
		kMaxRequests: Symbol("maxRequestsPerClient"),
		kProxy: Symbol("proxy agent options"),
		kCounter: Symbol("socket request counter"),
		kMaxResponseSize: Symbol("max response size"),
		kHTTP2Session: Symbol("http2Session"),
		kHTTP2Options: Symbol("http2 options"),
		kHTTP2SessionState: Symbol("http2Session state"),
		kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
		kConstruct: Symbol("constructable"),
		kListeners: Symbol("listeners"),
		kHTTPContext: Symbol("http context"),
		kMaxConcurrentStreams: Symbol("max concurrent streams"),
		kHostAuthority: Symbol("host authority"),
		kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
		kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
		kEnableConnectProtocol: Symbol("http2session connect protocol"),
		kRemoteSettings: Symbol("http2session remote settings"),
		kHTTP2Stream: Symbol("http2session client stream"),
		kPingInterval: Symbol("ping interval"),
		kUseMilo: Symbol("use milo"),
		kNoProxyAgent: Symbol("no proxy agent"),
		kHttpProxyAgent: Symbol("http proxy agent"),
		kHttpsProxyAgent: Symbol("https proxy agent"),
		kSocks5ProxyAgent: Symbol("socks5 proxy agent")
	};
}));
// \0node:http
var require__node_http = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = {
		maxHeaderSize: 16384,
		IncomingMessage: class {}
	};
}));
// node_modules/undici/lib/util/timers.js
var require_timers = (0,rolldown_runtime.t)(((exports, module) => {
	let fastNow = 0;
	const RESOLUTION_MS = 1e3;
	const TICK_MS = 499;
	let fastNowTimeout;
	const kFastTimer = Symbol("kFastTimer");
	const fastTimers = [];
	const NOT_IN_LIST = -2;
	const TO_BE_CLEARED = -1;
	const PENDING = 0;
	const ACTIVE = 1;
	function onTick() {
		fastNow += TICK_MS;
		let idx = 0;
		let len = fastTimers.length;
		while (idx < len) {
			const timer = fastTimers[idx];
			if (timer._state === PENDING) {
				timer._idleStart = fastNow - TICK_MS;
				timer._state = ACTIVE;
			} else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
				timer._state = TO_BE_CLEARED;
				timer._idleStart = -1;
				timer._onTimeout(timer._timerArg);
			}
			if (timer._state === TO_BE_CLEARED) {
				timer._state = NOT_IN_LIST;
				if (--len !== 0) fastTimers[idx] = fastTimers[len];
			} else ++idx;
		}
		fastTimers.length = len;
		if (fastTimers.length !== 0) refreshTimeout();
	}
	function refreshTimeout() {
		if (fastNowTimeout?.refresh) fastNowTimeout.refresh();
		else {
			clearTimeout(fastNowTimeout);
			fastNowTimeout = setTimeout(onTick, TICK_MS);
			fastNowTimeout?.unref();
		}
	}
	var FastTimer = class {
		[kFastTimer] = true;
		_state = NOT_IN_LIST;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(callback, delay, arg) {
			this._onTimeout = callback;
			this._idleTimeout = delay;
			this._timerArg = arg;
			this.refresh();
		}
		refresh() {
			if (this._state === NOT_IN_LIST) fastTimers.push(this);
			if (!fastNowTimeout || fastTimers.length === 1) refreshTimeout();
			this._state = PENDING;
		}
		clear() {
			this._state = TO_BE_CLEARED;
			this._idleStart = -1;
		}
	};
	module.exports = {
		setTimeout(callback, delay, arg) {
			return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
		},
		clearTimeout(timeout) {
			if (timeout[kFastTimer]) timeout.clear();
			else clearTimeout(timeout);
		},
		setFastTimeout(callback, delay, arg) {
			return new FastTimer(callback, delay, arg);
		},
		clearFastTimeout(timeout) {
			timeout.clear();
		},
		now() {
			return fastNow;
		},
		tick(delay = 0) {
			fastNow += delay - RESOLUTION_MS + 1;
			onTick();
			onTick();
		},
		reset() {
			fastNow = 0;
			fastTimers.length = 0;
			clearTimeout(fastNowTimeout);
			fastNowTimeout = null;
		},
		kFastTimer
	};
}));
// node_modules/undici/lib/core/errors.js
var require_errors = (0,rolldown_runtime.t)(((exports, module) => {
	const kUndiciError = Symbol.for("undici.error.UND_ERR");
	var UndiciError = class extends Error {
		constructor(message, options) {
			super(message, options);
			this.name = "UndiciError";
			this.code = "UND_ERR";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kUndiciError] === true;
		}
		get [kUndiciError]() {
			return true;
		}
	};
	const kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
	var ConnectTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ConnectTimeoutError";
			this.message = message || "Connect Timeout Error";
			this.code = "UND_ERR_CONNECT_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kConnectTimeoutError] === true;
		}
		get [kConnectTimeoutError]() {
			return true;
		}
	};
	const kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
	var HeadersTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "HeadersTimeoutError";
			this.message = message || "Headers Timeout Error";
			this.code = "UND_ERR_HEADERS_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHeadersTimeoutError] === true;
		}
		get [kHeadersTimeoutError]() {
			return true;
		}
	};
	const kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
	var HeadersOverflowError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "HeadersOverflowError";
			this.message = message || "Headers Overflow Error";
			this.code = "UND_ERR_HEADERS_OVERFLOW";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHeadersOverflowError] === true;
		}
		get [kHeadersOverflowError]() {
			return true;
		}
	};
	const kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
	var BodyTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "BodyTimeoutError";
			this.message = message || "Body Timeout Error";
			this.code = "UND_ERR_BODY_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kBodyTimeoutError] === true;
		}
		get [kBodyTimeoutError]() {
			return true;
		}
	};
	const kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
	var InvalidArgumentError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "InvalidArgumentError";
			this.message = message || "Invalid Argument Error";
			this.code = "UND_ERR_INVALID_ARG";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInvalidArgumentError] === true;
		}
		get [kInvalidArgumentError]() {
			return true;
		}
	};
	const kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
	var InvalidReturnValueError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "InvalidReturnValueError";
			this.message = message || "Invalid Return Value Error";
			this.code = "UND_ERR_INVALID_RETURN_VALUE";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInvalidReturnValueError] === true;
		}
		get [kInvalidReturnValueError]() {
			return true;
		}
	};
	const kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
	var AbortError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "AbortError";
			this.message = message || "The operation was aborted";
			this.code = "UND_ERR_ABORT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kAbortError] === true;
		}
		get [kAbortError]() {
			return true;
		}
	};
	const kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
	var RequestAbortedError = class extends AbortError {
		constructor(message) {
			super(message);
			this.name = "AbortError";
			this.message = message || "Request aborted";
			this.code = "UND_ERR_ABORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestAbortedError] === true;
		}
		get [kRequestAbortedError]() {
			return true;
		}
	};
	const kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
	var InformationalError = class extends UndiciError {
		constructor(message, options) {
			super(message, options);
			this.name = "InformationalError";
			this.message = message || "Request information";
			this.code = "UND_ERR_INFO";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInformationalError] === true;
		}
		get [kInformationalError]() {
			return true;
		}
	};
	const kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
	var RequestContentLengthMismatchError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "RequestContentLengthMismatchError";
			this.message = message || "Request body length does not match content-length header";
			this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestContentLengthMismatchError] === true;
		}
		get [kRequestContentLengthMismatchError]() {
			return true;
		}
	};
	const kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
	var ResponseContentLengthMismatchError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ResponseContentLengthMismatchError";
			this.message = message || "Response body length does not match content-length header";
			this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseContentLengthMismatchError] === true;
		}
		get [kResponseContentLengthMismatchError]() {
			return true;
		}
	};
	const kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
	var ClientDestroyedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ClientDestroyedError";
			this.message = message || "The client is destroyed";
			this.code = "UND_ERR_DESTROYED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kClientDestroyedError] === true;
		}
		get [kClientDestroyedError]() {
			return true;
		}
	};
	const kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
	var ClientClosedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ClientClosedError";
			this.message = message || "The client is closed";
			this.code = "UND_ERR_CLOSED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kClientClosedError] === true;
		}
		get [kClientClosedError]() {
			return true;
		}
	};
	const kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
	var SocketError = class extends UndiciError {
		constructor(message, socket) {
			super(message);
			this.name = "SocketError";
			this.message = message || "Socket error";
			this.code = "UND_ERR_SOCKET";
			this.socket = socket;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kSocketError] === true;
		}
		get [kSocketError]() {
			return true;
		}
	};
	const kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var NotSupportedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "NotSupportedError";
			this.message = message || "Not supported error";
			this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kNotSupportedError] === true;
		}
		get [kNotSupportedError]() {
			return true;
		}
	};
	const kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var BalancedPoolMissingUpstreamError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MissingUpstreamError";
			this.message = message || "No upstream has been added to the BalancedPool";
			this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kBalancedPoolMissingUpstreamError] === true;
		}
		get [kBalancedPoolMissingUpstreamError]() {
			return true;
		}
	};
	const kWebAssemblyNotSupportedError = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
	var WebAssemblyNotSupportedError = class extends Error {
		constructor(message) {
			super(message || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
			this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kWebAssemblyNotSupportedError] === true;
		}
		get [kWebAssemblyNotSupportedError]() {
			return true;
		}
	};
	const kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var HTTPParserError = class extends Error {
		constructor(message, code, data) {
			super(message);
			this.name = "HTTPParserError";
			this.code = code ? `HPE_${code}` : void 0;
			this.data = data ? data.toString() : void 0;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHTTPParserError] === true;
		}
		get [kHTTPParserError]() {
			return true;
		}
	};
	const kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var ResponseExceededMaxSizeError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ResponseExceededMaxSizeError";
			this.message = message || "Response content exceeded max size";
			this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseExceededMaxSizeError] === true;
		}
		get [kResponseExceededMaxSizeError]() {
			return true;
		}
	};
	const kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
	var RequestRetryError = class extends UndiciError {
		constructor(message, code, { headers, data }) {
			super(message);
			this.name = "RequestRetryError";
			this.message = message || "Request retry error";
			this.code = "UND_ERR_REQ_RETRY";
			this.statusCode = code;
			this.data = data;
			this.headers = headers;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestRetryError] === true;
		}
		get [kRequestRetryError]() {
			return true;
		}
	};
	const kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
	var ResponseError = class extends UndiciError {
		constructor(message, code, { headers, body, bodyTruncated = false }) {
			super(message);
			this.name = "ResponseError";
			this.message = message || "Response error";
			this.code = "UND_ERR_RESPONSE";
			this.statusCode = code;
			this.body = body;
			this.bodyTruncated = bodyTruncated;
			this.headers = headers;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseError] === true;
		}
		get [kResponseError]() {
			return true;
		}
	};
	const kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
	var SecureProxyConnectionError = class extends UndiciError {
		constructor(cause, message, options = {}) {
			super(message, {
				cause,
				...options
			});
			this.name = "SecureProxyConnectionError";
			this.message = message || "Secure Proxy Connection failed";
			this.code = "UND_ERR_PRX_TLS";
			this.cause = cause;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kSecureProxyConnectionError] === true;
		}
		get [kSecureProxyConnectionError]() {
			return true;
		}
	};
	const kProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_CONN");
	var ProxyConnectionError = class extends UndiciError {
		constructor(cause, message, options = {}) {
			super(message, {
				cause,
				...options
			});
			this.name = "ProxyConnectionError";
			this.message = message || "Proxy Connection failed";
			this.code = "UND_ERR_PRX_CONN";
			this.cause = cause;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kProxyConnectionError] === true;
		}
		get [kProxyConnectionError]() {
			return true;
		}
	};
	const kMaxRedirectsError = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
	var MaxRedirectsError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MaxRedirectsError";
			this.message = message || "max redirects";
			this.code = "UND_ERR_REDIRECT_MAX";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMaxRedirectsError] === true;
		}
		get [kMaxRedirectsError]() {
			return true;
		}
	};
	const kMaxOriginsReachedError = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
	var MaxOriginsReachedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MaxOriginsReachedError";
			this.message = message || "Maximum allowed origins reached";
			this.code = "UND_ERR_MAX_ORIGINS_REACHED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMaxOriginsReachedError] === true;
		}
		get [kMaxOriginsReachedError]() {
			return true;
		}
	};
	var Socks5ProxyError = class extends UndiciError {
		constructor(message, code) {
			super(message);
			this.name = "Socks5ProxyError";
			this.message = message || "SOCKS5 proxy error";
			this.code = code || "UND_ERR_SOCKS5";
		}
	};
	const kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	var MessageSizeExceededError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MessageSizeExceededError";
			this.message = message || "Max decompressed message size exceeded";
			this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMessageSizeExceededError] === true;
		}
		get [kMessageSizeExceededError]() {
			return true;
		}
	};
	module.exports = {
		AbortError,
		WebAssemblyNotSupportedError,
		HTTPParserError,
		UndiciError,
		HeadersTimeoutError,
		HeadersOverflowError,
		BodyTimeoutError,
		RequestContentLengthMismatchError,
		ConnectTimeoutError,
		InvalidArgumentError,
		InvalidReturnValueError,
		RequestAbortedError,
		ClientDestroyedError,
		ClientClosedError,
		InformationalError,
		SocketError,
		NotSupportedError,
		ResponseContentLengthMismatchError,
		BalancedPoolMissingUpstreamError,
		ResponseExceededMaxSizeError,
		RequestRetryError,
		ResponseError,
		SecureProxyConnectionError,
		ProxyConnectionError,
		MaxOriginsReachedError,
		MaxRedirectsError,
		Socks5ProxyError,
		MessageSizeExceededError
	};
}));
// \0core/constants
var require_constants$1 = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = {
		headerNameLowerCasedRecord: { __proto__: null },
		"defaultWebSocketMaxFragments": 131072,
		"defaultWebSocketMaxPayloadSize": 134217728
	};
}));
// \0./tree
var require_tree = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = { tree: { lookup: () => null } };
}));
// node_modules/undici/lib/core/util.js
var require_util = (0,rolldown_runtime.t)(((exports, module) => {
	const assert = require__node_assert();
	const { kDestroyed, kBodyUsed, kListeners, kBody } = require_symbols();
	const { IncomingMessage } = require__node_http();
	const stream = (0,rolldown_runtime.n)("node:stream");
	const net = (0,rolldown_runtime.n)("node:net");
	const { stringify } = (0,rolldown_runtime.n)("node:querystring");
	const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = (0,rolldown_runtime.n)("node:events");
	const timers = require_timers();
	const { InvalidArgumentError, ConnectTimeoutError } = require_errors();
	const { headerNameLowerCasedRecord } = require_constants$1();
	const { tree } = require_tree();
	var BodyAsyncIterable = class {
		constructor(body) {
			this[kBody] = body;
			this[kBodyUsed] = false;
		}
		async *[Symbol.asyncIterator]() {
			assert(!this[kBodyUsed], "disturbed");
			this[kBodyUsed] = true;
			yield* this[kBody];
		}
	};
	function noop() {}
	function wrapRequestBody(body) {
		if (isStream(body)) {
			if (bodyLength(body) === 0) body.on("data", function() {
				assert(false);
			});
			if (typeof body.readableDidRead !== "boolean") {
				body[kBodyUsed] = false;
				EE.prototype.on.call(body, "data", function() {
					this[kBodyUsed] = true;
				});
			}
			return body;
		} else if (body && typeof body.pipeTo === "function") return new BodyAsyncIterable(body);
		else if (body && isFormDataLike(body)) return body;
		else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) return new BodyAsyncIterable(body);
		else return body;
	}
	function isStream(obj) {
		return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
	}
	function isBlobLike(object) {
		return object instanceof Blob;
	}
	function pathHasQueryOrFragment(url) {
		return url.includes("?") || url.includes("#");
	}
	function serializePathWithQuery(url, queryParams) {
		if (pathHasQueryOrFragment(url)) throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		const stringified = stringify(queryParams);
		if (stringified) url += "?" + stringified;
		return url;
	}
	function isValidPort(port) {
		const value = parseInt(port, 10);
		return value === Number(port) && value >= 0 && value <= 65535;
	}
	function isHttpOrHttpsPrefixed(value) {
		return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
	}
	function parseURL(url) {
		if (typeof url === "string") {
			url = new URL(url);
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return url;
		}
		if (!url || typeof url !== "object") throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
		if (!(url instanceof URL)) {
			if (url.port != null && url.port !== "" && isValidPort(url.port) === false) throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (url.path != null && typeof url.path !== "string") throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
			if (url.pathname != null && typeof url.pathname !== "string") throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (url.hostname != null && typeof url.hostname !== "string") throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (url.origin != null && typeof url.origin !== "string") throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			const port = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
			let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
			let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
			if (origin[origin.length - 1] === "/") origin = origin.slice(0, origin.length - 1);
			if (path && path[0] !== "/") path = `/${path}`;
			return new URL(`${origin}${path}`);
		}
		if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return url;
	}
	function parseOrigin(url) {
		url = parseURL(url);
		if (url.pathname !== "/" || url.search || url.hash) throw new InvalidArgumentError("invalid url");
		return url;
	}
	function getHostname(host) {
		if (host[0] === "[") {
			const idx = host.indexOf("]");
			assert(idx !== -1);
			return host.substring(1, idx);
		}
		const idx = host.indexOf(":");
		if (idx === -1) return host;
		return host.substring(0, idx);
	}
	function getServerName(host) {
		if (!host) return null;
		assert(typeof host === "string");
		const servername = getHostname(host);
		if (net.isIP(servername)) return "";
		return servername;
	}
	function deepClone(obj) {
		return JSON.parse(JSON.stringify(obj));
	}
	function isAsyncIterable(obj) {
		return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
	}
	function isIterable(obj) {
		return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
	}
	function hasSafeIterator(obj) {
		const prototype = Object.getPrototypeOf(obj);
		return Object.hasOwn(obj, Symbol.iterator) || prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === "function";
	}
	function bodyLength(body) {
		if (body == null) return 0;
		else if (isStream(body)) {
			const state = body._readableState;
			return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
		} else if (isBlobLike(body)) return body.size != null ? body.size : null;
		else if (isBuffer(body)) return body.byteLength;
		return null;
	}
	function isDestroyed(body) {
		return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
	}
	function destroy(stream, err) {
		if (stream == null || !isStream(stream) || isDestroyed(stream)) return;
		if (typeof stream.destroy === "function") {
			if (Object.getPrototypeOf(stream).constructor === IncomingMessage) stream.socket = null;
			try {
				stream.destroy(err);
			} catch {}
		} else if (err) queueMicrotask(() => {
			stream.emit("error", err);
		});
		if (stream.destroyed !== true) stream[kDestroyed] = true;
	}
	const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i;
	function parseKeepAliveTimeout(val) {
		const m = val.match(KEEPALIVE_TIMEOUT_EXPR);
		return m ? parseInt(m[1], 10) * 1e3 : null;
	}
	function headerNameToString(value) {
		return typeof value === "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
	}
	function bufferToLowerCasedHeaderName(value) {
		return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
	}
	function setHeader(obj, key, value) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
	}
	function parseHeaders(headers, obj) {
		if (obj === void 0) obj = {};
		for (let i = 0; i < headers.length; i += 2) {
			const key = headerNameToString(headers[i]);
			let val = obj[key];
			if (val !== void 0) {
				if (!Object.hasOwn(obj, key)) {
					const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
					if (key === "__proto__") Object.defineProperty(obj, key, {
						value: headersValue,
						enumerable: true,
						configurable: true,
						writable: true
					});
					else obj[key] = headersValue;
				} else {
					if (typeof val === "string") {
						val = [val];
						obj[key] = val;
					}
					val.push(headers[i + 1].toString("latin1"));
				}
			} else {
				const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
				obj[key] = headersValue;
			}
		}
		return obj;
	}
	function parseRawHeaders(headers) {
		if (headers == null) return [];
		if (!Array.isArray(headers)) {
			const rawHeaders = [];
			for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const entry of value) rawHeaders.push(name, `${entry}`);
			else rawHeaders.push(name, `${value}`);
			return rawHeaders;
		}
		const headersLength = headers.length;
		const ret = new Array(headersLength);
		let key;
		let val;
		for (let n = 0; n < headersLength; n += 2) {
			key = headers[n];
			val = headers[n + 1];
			typeof key !== "string" && (key = key.toString());
			typeof val !== "string" && (val = val.toString("latin1"));
			ret[n] = key;
			ret[n + 1] = val;
		}
		return ret;
	}
	function toRawHeaders(headers) {
		const rawHeaders = [];
		for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const entry of value) rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${entry}`, "latin1"));
		else rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${value}`, "latin1"));
		return rawHeaders;
	}
	function encodeRawHeaders(headers) {
		if (!Array.isArray(headers)) throw new TypeError("expected headers to be an array");
		return headers.map((x) => Buffer.from(x));
	}
	function isBuffer(buffer) {
		return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
	}
	function assertRequestHandler(handler, method, upgrade) {
		if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
		if (typeof handler.onRequestStart !== "function") throw new InvalidArgumentError("invalid onRequestStart method");
		if (typeof handler.onResponseError !== "function") throw new InvalidArgumentError("invalid onResponseError method");
		if (typeof handler.onBodySent !== "function" && handler.onBodySent !== void 0) throw new InvalidArgumentError("invalid onBodySent method");
		if (typeof handler.onRequestSent !== "function" && handler.onRequestSent !== void 0) throw new InvalidArgumentError("invalid onRequestSent method");
		if (upgrade || method === "CONNECT") {
			if (typeof handler.onRequestUpgrade !== "function") throw new InvalidArgumentError("invalid onRequestUpgrade method");
		} else {
			if (typeof handler.onResponseStart !== "function") throw new InvalidArgumentError("invalid onResponseStart method");
			if (typeof handler.onResponseData !== "function") throw new InvalidArgumentError("invalid onResponseData method");
			if (typeof handler.onResponseEnd !== "function") throw new InvalidArgumentError("invalid onResponseEnd method");
		}
	}
	function isDisturbed(body) {
		return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
	}
	function getSocketInfo(socket) {
		return {
			localAddress: socket.localAddress,
			localPort: socket.localPort,
			remoteAddress: socket.remoteAddress,
			remotePort: socket.remotePort,
			remoteFamily: socket.remoteFamily,
			timeout: socket.timeout,
			bytesWritten: socket.bytesWritten,
			bytesRead: socket.bytesRead
		};
	}
	function isFormDataLike(object) {
		return object && typeof object === "object" && typeof object.append === "function" && typeof object.delete === "function" && typeof object.get === "function" && typeof object.getAll === "function" && typeof object.has === "function" && typeof object.set === "function" && object[Symbol.toStringTag] === "FormData";
	}
	function addAbortListener(signal, listener) {
		if (!signal || "aborted" in signal) return addAbortListenerNative(signal, listener)[Symbol.dispose];
		if (typeof signal.addEventListener === "function") {
			signal.addEventListener("abort", listener, { once: true });
			return () => signal.removeEventListener("abort", listener);
		}
		signal.once("abort", listener);
		return () => signal.removeListener("abort", listener);
	}
	const validTokenChars = new Uint8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]);
	function isTokenCharCode(c) {
		return validTokenChars[c] === 1;
	}
	const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
	function isValidHTTPToken(characters) {
		if (characters.length >= 12) return tokenRegExp.test(characters);
		if (characters.length === 0) return false;
		for (let i = 0; i < characters.length; i++) if (validTokenChars[characters.charCodeAt(i)] !== 1) return false;
		return true;
	}
	const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
	function isValidHeaderValue(characters) {
		return !headerCharRegex.test(characters);
	}
	const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
	function parseRangeHeader(range) {
		if (range == null || range === "") return {
			start: 0,
			end: null,
			size: null
		};
		if (!range) return null;
		const m = rangeHeaderRegex.exec(range);
		return m ? {
			start: parseInt(m[1]),
			end: m[2] ? parseInt(m[2]) : null,
			size: m[3] && m[3] !== "*" ? parseInt(m[3]) : null
		} : null;
	}
	function addListener(obj, name, listener) {
		(obj[kListeners] ??= []).push([name, listener]);
		obj.on(name, listener);
		return obj;
	}
	function removeAllListeners(obj) {
		if (obj[kListeners] != null) {
			for (const [name, listener] of obj[kListeners]) obj.removeListener(name, listener);
			obj[kListeners] = null;
		}
		return obj;
	}
	function errorRequest(client, request, err) {
		try {
			request.onResponseError(err);
			assert(request.aborted);
		} catch (err) {
			client.emit("error", err);
		}
	}
	const setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
		if (!opts.timeout) return noop;
		let s1 = null;
		let s2 = null;
		const fastTimer = timers.setFastTimeout(() => {
			s1 = setImmediate(() => {
				s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
			});
		}, opts.timeout);
		return () => {
			timers.clearFastTimeout(fastTimer);
			clearImmediate(s1);
			clearImmediate(s2);
		};
	} : (socketWeakRef, opts) => {
		if (!opts.timeout) return noop;
		let s1 = null;
		const fastTimer = timers.setFastTimeout(() => {
			s1 = setImmediate(() => {
				onConnectTimeout(socketWeakRef.deref(), opts);
			});
		}, opts.timeout);
		return () => {
			timers.clearFastTimeout(fastTimer);
			clearImmediate(s1);
		};
	};
	function onConnectTimeout(socket, opts) {
		if (socket == null) return;
		let message = "Connect Timeout Error";
		if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
		else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
		message += ` timeout: ${opts.timeout}ms)`;
		destroy(socket, new ConnectTimeoutError(message));
	}
	let lastUrlString = null;
	let lastProtocol = null;
	function getProtocolFromUrlString(urlString) {
		if (urlString === lastUrlString) return lastProtocol;
		const protocol = getProtocolFromUrlStringSlow(urlString);
		lastUrlString = urlString;
		lastProtocol = protocol;
		return protocol;
	}
	function getProtocolFromUrlStringSlow(urlString) {
		if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p") switch (urlString[4]) {
			case ":": return "http:";
			case "s": if (urlString[5] === ":") return "https:";
		}
		return urlString.slice(0, urlString.indexOf(":") + 1);
	}
	const kEnumerableProperty = {
		__proto__: null,
		enumerable: true
	};
	const normalizedMethodRecordsBase = {
		delete: "DELETE",
		DELETE: "DELETE",
		get: "GET",
		GET: "GET",
		head: "HEAD",
		HEAD: "HEAD",
		options: "OPTIONS",
		OPTIONS: "OPTIONS",
		post: "POST",
		POST: "POST",
		put: "PUT",
		PUT: "PUT",
		query: "QUERY",
		QUERY: "QUERY"
	};
	const normalizedMethodRecords = {
		...normalizedMethodRecordsBase,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(normalizedMethodRecordsBase, null);
	Object.setPrototypeOf(normalizedMethodRecords, null);
	module.exports = {
		kEnumerableProperty,
		isDisturbed,
		isBlobLike,
		parseOrigin,
		parseURL,
		getServerName,
		isStream,
		isIterable,
		hasSafeIterator,
		isAsyncIterable,
		isDestroyed,
		headerNameToString,
		bufferToLowerCasedHeaderName,
		addListener,
		removeAllListeners,
		errorRequest,
		parseRawHeaders,
		toRawHeaders,
		encodeRawHeaders,
		parseHeaders,
		setHeader,
		parseKeepAliveTimeout,
		destroy,
		bodyLength,
		deepClone,
		isBuffer,
		assertRequestHandler,
		getSocketInfo,
		isFormDataLike,
		pathHasQueryOrFragment,
		serializePathWithQuery,
		addAbortListener,
		isValidHTTPToken,
		isValidHeaderValue,
		isTokenCharCode,
		parseRangeHeader,
		normalizedMethodRecordsBase,
		normalizedMethodRecords,
		isValidPort,
		isHttpOrHttpsPrefixed,
		safeHTTPMethods: Object.freeze([
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		]),
		wrapRequestBody,
		setupConnectTimeout,
		getProtocolFromUrlString
	};
}));
// node_modules/undici/lib/core/connect.js
var require_connect = (0,rolldown_runtime.t)(((exports, module) => {
	const net = (0,rolldown_runtime.n)("node:net");
	const assert = require__node_assert();
	const util = require_util();
	const { InvalidArgumentError, ConnectTimeoutError } = require_errors();
	let tls;
	const SessionCache = class WeakSessionCache {
		constructor(maxCachedSessions) {
			this._maxCachedSessions = maxCachedSessions;
			this._sessionCache = new Map();
			this._sessionRegistry = new FinalizationRegistry((key) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				const ref = this._sessionCache.get(key);
				if (ref !== void 0 && ref.deref() === void 0) this._sessionCache.delete(key);
			});
		}
		get(sessionKey) {
			const ref = this._sessionCache.get(sessionKey);
			return ref ? ref.deref() : null;
		}
		set(sessionKey, session) {
			if (this._maxCachedSessions === 0) return;
			if (this._sessionCache.has(sessionKey)) this._sessionCache.delete(sessionKey);
			else if (this._sessionCache.size >= this._maxCachedSessions) {
				let evicted = false;
				for (const [key, ref] of this._sessionCache) if (ref.deref() === void 0) {
					this._sessionCache.delete(key);
					evicted = true;
					break;
				}
				if (!evicted) {
					const oldest = this._sessionCache.keys().next();
					if (!oldest.done) this._sessionCache.delete(oldest.value);
				}
			}
			this._sessionCache.set(sessionKey, new WeakRef(session));
			this._sessionRegistry.register(session, sessionKey);
		}
	};
	function buildConnector({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
		if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
		const options = {
			path: socketPath,
			...opts
		};
		const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
		timeout = timeout == null ? 1e4 : timeout;
		allowH2 = allowH2 != null ? allowH2 : true;
		return function connect({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
			let socket;
			if (protocol === "https:") {
				if (!tls) tls = (0,rolldown_runtime.n)("node:tls");
				servername = servername || options.servername || util.getServerName(host) || null;
				const sessionKey = servername || hostname;
				assert(sessionKey);
				const session = customSession || sessionCache.get(sessionKey) || null;
				port = port || 443;
				socket = tls.connect({
					highWaterMark: 16384,
					...options,
					servername,
					session,
					localAddress,
					ALPNProtocols: allowH2 ? preferH2 ? ["h2", "http/1.1"] : ["http/1.1", "h2"] : ["http/1.1"],
					socket: httpSocket,
					port,
					host: hostname
				});
				socket.on("session", function(session) {
					sessionCache.set(sessionKey, session);
				});
			} else {
				assert(!httpSocket, "httpSocket can only be sent on TLS update");
				port = port || 80;
				const connectOptions = {
					highWaterMark: 65536,
					...options,
					localAddress,
					port,
					host: hostname
				};
				const family = net.isIP(hostname);
				if (family !== 0 && servername && servername !== hostname) {
					connectOptions.host = servername;
					connectOptions.lookup = (_hostname, lookupOptions, cb) => {
						if (lookupOptions.all) cb(null, [{
							address: hostname,
							family
						}]);
						else cb(null, hostname, family);
					};
				}
				socket = net.connect(connectOptions);
				if (useH2c === true) socket.alpnProtocol = "h2";
			}
			if (options.keepAlive == null || options.keepAlive) {
				const keepAliveInitialDelay = options.keepAliveInitialDelay === void 0 ? 6e4 : options.keepAliveInitialDelay;
				socket.setKeepAlive(true, keepAliveInitialDelay);
			}
			const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), {
				timeout,
				hostname,
				port
			});
			socket.setNoDelay(true).once(protocol === "https:" ? "secureConnect" : "connect", function() {
				queueMicrotask(clearConnectTimeout);
				if (callback) {
					const cb = callback;
					callback = null;
					cb(null, this);
				}
			}).on("error", function(err) {
				queueMicrotask(clearConnectTimeout);
				if (callback) {
					const cb = callback;
					callback = null;
					cb(maybeNormalizeConnectError(err, this, {
						timeout,
						hostname,
						port
					}));
				}
			});
			return socket;
		};
	}
	function maybeNormalizeConnectError(err, socket, opts) {
		if (err instanceof AggregateError && (err.code === "ETIMEDOUT" || err.errors.some((e) => e != null && e.code === "ETIMEDOUT"))) {
			let message = "Connect Timeout Error";
			if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
			else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
			message += ` timeout: ${opts.timeout}ms)`;
			const wrapped = new ConnectTimeoutError(message);
			wrapped.cause = err;
			return wrapped;
		}
		return err;
	}
	module.exports = buildConnector;
}));
// node_modules/undici/lib/util/stats.js
var require_stats = (0,rolldown_runtime.t)(((exports, module) => {
	const { kConnected, kPending, kRunning, kSize, kFree, kQueued } = require_symbols();
	var ClientStats = class {
		constructor(client) {
			this.connected = client[kConnected];
			this.pending = client[kPending];
			this.running = client[kRunning];
			this.size = client[kSize];
		}
	};
	var PoolStats = class {
		constructor(pool) {
			this.connected = pool[kConnected];
			this.free = pool[kFree];
			this.pending = pool[kPending];
			this.queued = pool[kQueued];
			this.running = pool[kRunning];
			this.size = pool[kSize];
		}
	};
	module.exports = {
		ClientStats,
		PoolStats
	};
}));
// node_modules/undici/lib/dispatcher/dispatcher.js
var require_dispatcher = (0,rolldown_runtime.t)(((exports, module) => {
	const EventEmitter = (0,rolldown_runtime.n)("node:events");
	const { kOriginless, kUrl } = require_symbols();
	var Dispatcher = class extends EventEmitter {
		dispatch() {
			throw new Error("not implemented");
		}
		close() {
			throw new Error("not implemented");
		}
		destroy() {
			throw new Error("not implemented");
		}
		compose(...args) {
			const interceptors = Array.isArray(args[0]) ? args[0] : args;
			const interceptorOrigin = this[kOriginless] === true ? null : this[kUrl]?.origin;
			let dispatch = this.dispatch.bind(this);
			for (const interceptor of interceptors) {
				if (interceptor == null) continue;
				if (typeof interceptor !== "function") throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
				dispatch = interceptor(dispatch, interceptorOrigin);
				if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
			}
			const originalDispatch = dispatch;
			const self = this;
			dispatch = function(opts, handler) {
				if (opts && typeof opts === "object" && !opts.origin && self[kUrl]) opts = Object.assign({}, opts, { origin: self[kUrl].origin });
				return originalDispatch(opts, handler);
			};
			return new Proxy(this, { get: (target, key) => key === "dispatch" ? dispatch : target[key] });
		}
	};
	module.exports = Dispatcher;
}));
// node_modules/undici/lib/dispatcher/dispatcher-base.js
var require_dispatcher_base = (0,rolldown_runtime.t)(((exports, module) => {
	const buffer = (0,rolldown_runtime.n)("node:buffer");
	const Dispatcher = require_dispatcher();
	const { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = require_errors();
	const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = require_symbols();
	const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = require_constants$1();
	const kOnDestroyed = Symbol("onDestroyed");
	const kOnClosed = Symbol("onClosed");
	const kWebSocketOptions = Symbol("webSocketOptions");
	const kEventSourceOptions = Symbol("eventSourceOptions");
	var DispatcherBase = class extends Dispatcher {
		[kDestroyed] = false;
		[kOnDestroyed] = null;
		[kClosed] = false;
		[kOnClosed] = null;
		constructor(opts) {
			super();
			this[kWebSocketOptions] = opts?.webSocket ?? {};
			this[kEventSourceOptions] = opts?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
				maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength };
		}
		get destroyed() {
			return this[kDestroyed];
		}
		get closed() {
			return this[kClosed];
		}
		close(callback) {
			if (callback === void 0) return new Promise((resolve, reject) => {
				this.close((err, data) => {
					return err ? reject(err) : resolve(data);
				});
			});
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			if (this[kDestroyed]) {
				const err = new ClientDestroyedError();
				queueMicrotask(() => callback(err, null));
				return;
			}
			if (this[kClosed]) {
				if (this[kOnClosed]) this[kOnClosed].push(callback);
				else queueMicrotask(() => callback(null, null));
				return;
			}
			this[kClosed] = true;
			this[kOnClosed] ??= [];
			this[kOnClosed].push(callback);
			const onClosed = () => {
				const callbacks = this[kOnClosed];
				this[kOnClosed] = null;
				for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
			};
			this[kClose]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
		}
		destroy(err, callback) {
			if (typeof err === "function") {
				callback = err;
				err = null;
			}
			if (callback === void 0) return new Promise((resolve, reject) => {
				this.destroy(err, (err, data) => {
					return err ? reject(err) : resolve(data);
				});
			});
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			if (this[kDestroyed]) {
				if (this[kOnDestroyed]) this[kOnDestroyed].push(callback);
				else queueMicrotask(() => callback(null, null));
				return;
			}
			if (!err) err = new ClientDestroyedError();
			this[kDestroyed] = true;
			this[kOnDestroyed] ??= [];
			this[kOnDestroyed].push(callback);
			const onDestroyed = () => {
				const callbacks = this[kOnDestroyed];
				this[kOnDestroyed] = null;
				for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
			};
			this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
		}
		dispatch(opts, handler) {
			if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
			try {
				if (!opts || typeof opts !== "object") throw new InvalidArgumentError("opts must be an object.");
				if (opts.dispatcher) throw new InvalidArgumentError("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");
				if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError();
				if (this[kClosed]) throw new ClientClosedError();
				return this[kDispatch](opts, handler);
			} catch (err) {
				if (typeof handler.onResponseError !== "function") throw err;
				handler.onResponseError(null, err);
				return false;
			}
		}
	};
	module.exports = DispatcherBase;
}));
// node_modules/undici/lib/dispatcher/fixed-queue.js
var require_fixed_queue = (0,rolldown_runtime.t)(((exports, module) => {
	const kSize = 2048;
	const kMask = 2047;
	var FixedCircularBuffer = class {
		bottom = 0;
		top = 0;
		list = new Array(kSize).fill(void 0);
		next = null;
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & kMask) === this.bottom;
		}
		push(data) {
			this.list[this.top] = data;
			this.top = this.top + 1 & kMask;
		}
		shift() {
			const nextItem = this.list[this.bottom];
			if (nextItem === void 0) return null;
			this.list[this.bottom] = void 0;
			this.bottom = this.bottom + 1 & kMask;
			return nextItem;
		}
	};
	module.exports = class FixedQueue {
		constructor() {
			this.head = this.tail = new FixedCircularBuffer();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(data) {
			if (this.head.isFull()) this.head = this.head.next = new FixedCircularBuffer();
			this.head.push(data);
		}
		shift() {
			const tail = this.tail;
			const next = tail.shift();
			if (tail.isEmpty() && tail.next !== null) {
				this.tail = tail.next;
				tail.next = null;
			}
			return next;
		}
	};
}));
// node_modules/undici/lib/dispatcher/pool-base.js
var require_pool_base = (0,rolldown_runtime.t)(((exports, module) => {
	const { AsyncResource } = (0,rolldown_runtime.n)("node:async_hooks");
	const { PoolStats } = require_stats();
	const DispatcherBase = require_dispatcher_base();
	const FixedQueue = require_fixed_queue();
	const { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = require_symbols();
	const kClients = Symbol("clients");
	const kNeedDrain = Symbol("needDrain");
	const kQueue = Symbol("queue");
	const kClosedResolve = Symbol("closed resolve");
	const kOnDrain = Symbol("onDrain");
	const kOnConnect = Symbol("onConnect");
	const kOnDisconnect = Symbol("onDisconnect");
	const kOnConnectionError = Symbol("onConnectionError");
	const kOnClientBusy = Symbol("on client busy");
	const kOnClientDrain = Symbol("on client drain");
	const kDrainQueue = Symbol("drain queue");
	const kGetDispatcher = Symbol("get dispatcher");
	const kHasDispatcher = Symbol("has dispatcher");
	const kAddClient = Symbol("add client");
	const kRemoveClient = Symbol("remove client");
	const kRetireClient = Symbol("retire client");
	const kRetiring = Symbol("retiring clients");
	var QueuedRequest = class extends AsyncResource {
		constructor(opts, handler) {
			super("UNDICI_POOL_QUEUED_REQUEST");
			this.opts = opts;
			this.handler = handler;
		}
		dispatch(dispatcher) {
			return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler);
		}
	};
	function closeClients(pool) {
		const closeAll = [];
		for (let i = 0; i < pool[kClients].length; i++) {
			const client = pool[kClients][i];
			if (!client.destroyed) closeAll.push(client.close());
		}
		for (const closed of pool[kRetiring].values()) closeAll.push(closed);
		return Promise.all(closeAll);
	}
	var PoolBase = class extends DispatcherBase {
		[kQueue] = new FixedQueue();
		[kQueued] = 0;
		[kClients] = [];
		[kRetiring] = new Map();
		[kNeedDrain] = false;
		[kOnDrain](client, origin, targets) {
			if (client.closed || client.destroyed) return;
			const queue = this[kQueue];
			let needDrain = false;
			this[kOnClientDrain](client);
			while (!needDrain) {
				const item = queue.shift();
				if (!item) break;
				this[kQueued]--;
				needDrain = !item.dispatch(client);
			}
			client[kNeedDrain] = needDrain;
			if (needDrain) {
				this[kOnClientBusy](client);
				if (!queue.isEmpty()) return this[kDrainQueue](origin, targets);
			}
			if (!needDrain && this[kNeedDrain]) {
				this[kNeedDrain] = false;
				this.emit("drain", origin, [this, ...targets]);
			}
			if (this[kClosedResolve] && queue.isEmpty()) return closeClients(this).then(this[kClosedResolve]);
		}
		[kOnClientBusy]() {}
		[kOnClientDrain]() {}
		[kDrainQueue](origin, targets) {
			const queue = this[kQueue];
			let hasDispatcher = true;
			while (!queue.isEmpty()) {
				const dispatcher = this[kGetDispatcher]();
				if (!dispatcher) {
					hasDispatcher = false;
					break;
				}
				const item = queue.shift();
				this[kQueued]--;
				if (!item.dispatch(dispatcher)) {
					dispatcher[kNeedDrain] = true;
					this[kOnClientBusy](dispatcher);
					hasDispatcher = this[kHasDispatcher]();
					if (!hasDispatcher) break;
				}
			}
			if (hasDispatcher && this[kNeedDrain]) {
				this[kNeedDrain] = false;
				this.emit("drain", origin, [this, ...targets]);
			}
			if (this[kClosedResolve] && queue.isEmpty()) return closeClients(this).then(this[kClosedResolve]);
		}
		[kOnConnect] = (origin, targets) => {
			this.emit("connect", origin, [this, ...targets]);
		};
		[kOnDisconnect] = (origin, targets, err) => {
			this.emit("disconnect", origin, [this, ...targets], err);
		};
		[kOnConnectionError] = (origin, targets, err) => {
			this.emit("connectionError", origin, [this, ...targets], err);
		};
		get [kBusy]() {
			return this[kNeedDrain];
		}
		get [kConnected]() {
			let ret = 0;
			for (const { [kConnected]: connected } of this[kClients]) ret += connected;
			return ret;
		}
		get [kFree]() {
			let ret = 0;
			for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) ret += connected && !needDrain;
			return ret;
		}
		get [kPending]() {
			let ret = this[kQueued];
			for (const { [kPending]: pending } of this[kClients]) ret += pending;
			return ret;
		}
		get [kRunning]() {
			let ret = 0;
			for (const { [kRunning]: running } of this[kClients]) ret += running;
			return ret;
		}
		get [kSize]() {
			let ret = this[kQueued];
			for (const { [kSize]: size } of this[kClients]) ret += size;
			return ret;
		}
		get stats() {
			return new PoolStats(this);
		}
		[kClose]() {
			if (this[kQueue].isEmpty()) return closeClients(this);
			else return new Promise((resolve) => {
				this[kClosedResolve] = resolve;
			});
		}
		[kDestroy](err) {
			while (true) {
				const item = this[kQueue].shift();
				if (!item) break;
				item.handler.onResponseError(null, err);
			}
			const destroyAll = new Array(this[kClients].length);
			for (let i = 0; i < this[kClients].length; i++) destroyAll[i] = this[kClients][i].destroy(err);
			for (const client of this[kRetiring].keys()) destroyAll.push(client.destroy(err));
			return Promise.all(destroyAll);
		}
		[kDispatch](opts, handler) {
			const dispatcher = this[kGetDispatcher]();
			if (!dispatcher) {
				this[kNeedDrain] = true;
				this[kQueue].push(new QueuedRequest(opts, handler));
				this[kQueued]++;
			} else if (!dispatcher.dispatch(opts, handler)) {
				dispatcher[kNeedDrain] = true;
				this[kOnClientBusy](dispatcher);
				this[kNeedDrain] = !this[kHasDispatcher]();
			}
			return !this[kNeedDrain];
		}
		[kHasDispatcher]() {
			for (let i = 0; i < this[kClients].length; i++) {
				const dispatcher = this[kClients][i];
				if (!dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true) return true;
			}
			return false;
		}
		[kAddClient](client) {
			client.on("drain", this[kOnDrain].bind(this, client)).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
			this[kClients].push(client);
			if (this[kNeedDrain]) queueMicrotask(() => {
				if (this[kNeedDrain] && !client[kNeedDrain]) this[kOnDrain](client, client[kUrl], [client, this]);
			});
			return this;
		}
		[kRetireClient](client) {
			const idx = this[kClients].indexOf(client);
			if (idx !== -1) this[kClients].splice(idx, 1);
			if (client.destroyed || this[kRetiring].has(client)) return;
			let done = false;
			let resolveClosed;
			const closed = new Promise((resolve) => {
				resolveClosed = resolve;
			});
			this[kRetiring].set(client, closed);
			client.close(() => {
				if (!done) {
					done = true;
					this[kRetiring].delete(client);
					resolveClosed();
				}
			});
		}
		[kRemoveClient](client) {
			this[kRetireClient](client);
			this[kNeedDrain] = !this[kClients].some((dispatcher) => !dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true);
		}
	};
	module.exports = {
		PoolBase,
		kClients,
		kNeedDrain,
		kAddClient,
		kRemoveClient,
		kRetireClient,
		kDrainQueue,
		kOnClientBusy,
		kOnClientDrain,
		kGetDispatcher,
		kHasDispatcher
	};
}));
// \0diagnostics
var require__diagnostics = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = { channels: new Proxy({}, { get: () => ({ hasSubscribers: false }) }) };
}));
// \0unreached
var require__unreached = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = () => {
		throw new Error("This part of undici is not bundled");
	};
}));
// node_modules/undici/lib/core/request.js
var require_request = (0,rolldown_runtime.t)(((exports, module) => {
	const { InvalidArgumentError, NotSupportedError } = require_errors();
	const assert = require__node_assert();
	const { isValidHTTPToken, isValidHeaderValue, isStream, destroy, isBuffer, isFormDataLike, isIterable, hasSafeIterator, isBlobLike, serializePathWithQuery, parseHeaders, assertRequestHandler, getServerName, normalizedMethodRecords, getProtocolFromUrlString } = require_util();
	const { channels } = require__diagnostics();
	const { headerNameLowerCasedRecord } = require_constants$1();
	const invalidPathRegex = /[^\u0021-\u00ff]/;
	function isValidContentLengthHeaderValue(val) {
		if (typeof val !== "string" || val.length === 0) return false;
		for (let i = 0; i < val.length; i++) {
			const charCode = val.charCodeAt(i);
			if (charCode < 48 || charCode > 57) return false;
		}
		return true;
	}
	const kHandler = Symbol("handler");
	const kController = Symbol("controller");
	const kResume = Symbol("resume");
	var RequestController = class {
		#paused = false;
		#reason = null;
		#aborted = false;
		#abort;
		[kResume] = null;
		rawHeaders = null;
		rawTrailers = null;
		constructor(abort) {
			this.#abort = abort;
		}
		pause() {
			this.#paused = true;
		}
		resume() {
			if (this.#paused) {
				this.#paused = false;
				this[kResume]?.();
			}
		}
		abort(reason) {
			if (!this.#aborted) {
				this.#aborted = true;
				this.#reason = reason;
				this.#abort(reason);
			}
		}
		get aborted() {
			return this.#aborted;
		}
		get reason() {
			return this.#reason;
		}
		get paused() {
			return this.#paused;
		}
	};
	var Request = class {
		constructor(origin, { path, method, body, headers, query, idempotent, blocking, upgrade, headersTimeout, bodyTimeout, reset, expectContinue, servername, throwOnError, maxRedirections, typeOfService }, handler) {
			if (typeof path !== "string") throw new InvalidArgumentError("path must be a string");
			else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT") throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
			else if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
			if (typeof method !== "string") throw new InvalidArgumentError("method must be a string");
			else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method)) throw new InvalidArgumentError("invalid request method");
			if (upgrade && typeof upgrade !== "string") throw new InvalidArgumentError("upgrade must be a string");
			if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
			if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("invalid headersTimeout");
			if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("invalid bodyTimeout");
			if (reset != null && typeof reset !== "boolean") throw new InvalidArgumentError("invalid reset");
			if (expectContinue != null && typeof expectContinue !== "boolean") throw new InvalidArgumentError("invalid expectContinue");
			if (throwOnError != null) throw new InvalidArgumentError("invalid throwOnError");
			if (maxRedirections != null && maxRedirections !== 0) throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
			if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
			this.headersTimeout = headersTimeout;
			this.bodyTimeout = bodyTimeout;
			this.method = method;
			this.typeOfService = typeOfService;
			this.abort = null;
			if (body == null) this.body = null;
			else if (isStream(body)) {
				this.body = body;
				const rState = this.body._readableState;
				if (!rState || !rState.autoDestroy) {
					this.endHandler = function autoDestroy() {
						destroy(this);
					};
					this.body.on("end", this.endHandler);
				}
				this.errorHandler = (err) => {
					if (this.abort) this.abort(err);
					else this.error = err;
				};
				this.body.on("error", this.errorHandler);
			} else if (isBuffer(body)) this.body = body.byteLength ? body : null;
			else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
			else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null;
			else if (typeof body === "string") this.body = body.length ? Buffer.from(body) : null;
			else if (isFormDataLike(body)) {
				if (!isUndiciFormData(body)) throw new InvalidArgumentError("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");
				this.body = body;
			} else if (isIterable(body) || isBlobLike(body)) this.body = body;
			else throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			this.completed = false;
			this.aborted = false;
			this.upgrade = upgrade || null;
			this.path = query ? serializePathWithQuery(path, query) : path;
			this.origin = origin;
			this.protocol = getProtocolFromUrlString(origin);
			this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" || method === "QUERY" : idempotent;
			this.blocking = blocking ?? this.method !== "HEAD";
			this.reset = reset == null ? null : reset;
			this.host = null;
			this.contentLength = null;
			this.contentType = null;
			this.headers = [];
			this.expectContinue = expectContinue != null ? expectContinue : false;
			if (Array.isArray(headers)) {
				if (headers.length % 2 !== 0) throw new InvalidArgumentError("headers array must be even");
				for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
			} else if (headers && typeof headers === "object") {
				if (hasSafeIterator(headers)) for (const header of headers) {
					if (!Array.isArray(header) || header.length !== 2) throw new InvalidArgumentError("headers must be in key-value pair format");
					processHeader(this, header[0], header[1]);
				}
				else {
					const keys = Object.keys(headers);
					for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
				}
			} else if (headers != null) throw new InvalidArgumentError("headers must be an object or an array");
			assertRequestHandler(handler, method, upgrade);
			this.servername = servername || getServerName(this.host) || null;
			this[kHandler] = handler;
			if (channels.create.hasSubscribers) channels.create.publish({ request: this });
		}
		onBodySent(chunk) {
			if (channels.bodyChunkSent.hasSubscribers) channels.bodyChunkSent.publish({
				request: this,
				chunk
			});
			if (this[kHandler].onBodySent) try {
				return this[kHandler].onBodySent(chunk);
			} catch (err) {
				this.abort(err);
			}
		}
		onRequestSent() {
			if (channels.bodySent.hasSubscribers) channels.bodySent.publish({ request: this });
			if (this[kHandler].onRequestSent) try {
				return this[kHandler].onRequestSent();
			} catch (err) {
				this.abort(err);
			}
		}
		onRequestStart(abort, context) {
			assert(!this.aborted);
			assert(!this.completed);
			this[kController] = new RequestController(abort);
			if (this.error) {
				this[kController].abort(this.error);
				return;
			}
			this.abort = abort;
			return this[kHandler].onRequestStart(this[kController], context);
		}
		onResponseStarted() {
			return this[kHandler].onResponseStarted?.();
		}
		onResponseStart(statusCode, headers, resume, statusText) {
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.headers.hasSubscribers) channels.headers.publish({
				request: this,
				response: {
					statusCode,
					headers,
					statusText
				}
			});
			const controller = this[kController];
			if (controller) {
				controller[kResume] = resume;
				controller.rawHeaders = headers;
			}
			const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
			try {
				this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText);
				return !controller?.paused;
			} catch (err) {
				this.abort(err);
				return false;
			}
		}
		onResponseData(chunk) {
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.bodyChunkReceived.hasSubscribers) channels.bodyChunkReceived.publish({
				request: this,
				chunk
			});
			const controller = this[kController];
			try {
				this[kHandler].onResponseData?.(controller, chunk);
				return !controller?.paused;
			} catch (err) {
				this.abort(err);
				return false;
			}
		}
		onRequestUpgrade(statusCode, headers, socket, statusText = "") {
			this.onFinally();
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.headers.hasSubscribers) channels.headers.publish({
				request: this,
				response: {
					statusCode,
					headers,
					statusText
				}
			});
			const controller = this[kController];
			if (controller) controller.rawHeaders = headers;
			const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
			const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket);
			if (!this.aborted) {
				this.completed = true;
				if (channels.trailers.hasSubscribers) channels.trailers.publish({
					request: this,
					trailers: []
				});
			}
			return result;
		}
		onResponseEnd(trailers) {
			this.onFinally();
			assert(!this.aborted);
			assert(!this.completed);
			this.completed = true;
			if (channels.trailers.hasSubscribers) channels.trailers.publish({
				request: this,
				trailers
			});
			const controller = this[kController];
			if (controller) controller.rawTrailers = trailers;
			const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers;
			try {
				return this[kHandler].onResponseEnd?.(controller, parsedTrailers);
			} catch (err) {
				this.onResponseError(err);
			}
		}
		onResponseError(error) {
			this.onFinally();
			if (channels.error.hasSubscribers) channels.error.publish({
				request: this,
				error
			});
			if (this.aborted) return;
			this.aborted = true;
			const controller = this[kController];
			return this[kHandler].onResponseError?.(controller, error);
		}
		onFinally() {
			if (this.errorHandler) {
				this.body.off("error", this.errorHandler);
				this.errorHandler = null;
			}
			if (this.endHandler) {
				this.body.off("end", this.endHandler);
				this.endHandler = null;
			}
		}
		addHeader(key, value) {
			processHeader(this, key, value);
			return this;
		}
	};
	function processHeader(request, key, val) {
		if (val && typeof val === "object" && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		else if (val === void 0) return;
		let headerName = headerNameLowerCasedRecord[key];
		if (headerName === void 0) {
			headerName = key.toLowerCase();
			if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName)) throw new InvalidArgumentError("invalid header key");
		}
		if (Array.isArray(val)) {
			const arr = [];
			for (let i = 0; i < val.length; i++) if (typeof val[i] === "string") {
				if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
				arr.push(val[i]);
			} else if (val[i] === null) arr.push("");
			else if (typeof val[i] === "object") throw new InvalidArgumentError(`invalid ${key} header`);
			else {
				const str = `${val[i]}`;
				if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
				arr.push(str);
			}
			val = arr;
		} else if (typeof val === "string") {
			if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		} else if (val === null) val = "";
		else {
			val = `${val}`;
			if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		}
		if (headerName === "host") {
			if (request.host !== null) throw new InvalidArgumentError("duplicate host header");
			if (typeof val !== "string") throw new InvalidArgumentError("invalid host header");
			request.host = val;
		} else if (headerName === "content-length") {
			if (request.contentLength !== null) throw new InvalidArgumentError("duplicate content-length header");
			if (!isValidContentLengthHeaderValue(val)) throw new InvalidArgumentError("invalid content-length header");
			request.contentLength = parseInt(val, 10);
		} else if (request.contentType === null && headerName === "content-type") {
			request.contentType = val;
			request.headers.push(key, val);
		} else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") throw new InvalidArgumentError(`invalid ${headerName} header`);
		else if (headerName === "connection") {
			const value = typeof val === "string" ? val : null;
			if (value === null) throw new InvalidArgumentError("invalid connection header");
			for (const token of value.toLowerCase().split(",")) {
				const trimmed = token.trim();
				if (!isValidHTTPToken(trimmed)) throw new InvalidArgumentError("invalid connection header");
				if (trimmed === "close") request.reset = true;
			}
		} else if (headerName === "expect") throw new NotSupportedError("expect header not supported");
		else request.headers.push(key, val);
	}
	let isFormData;
	function isUndiciFormData(body) {
		if (isFormData === void 0) {
			require__unreached();
			isFormData = require__unreached().webidl.is.FormData;
		}
		return isFormData(body);
	}
	module.exports = Request;
}));
// \0llhttp/constants
var require_constants = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = {
		"ERROR": {
			"OK": 0,
			"INTERNAL": 1,
			"STRICT": 2,
			"CR_EXPECTED": 25,
			"LF_EXPECTED": 3,
			"UNEXPECTED_CONTENT_LENGTH": 4,
			"UNEXPECTED_SPACE": 30,
			"CLOSED_CONNECTION": 5,
			"INVALID_METHOD": 6,
			"INVALID_URL": 7,
			"INVALID_CONSTANT": 8,
			"INVALID_VERSION": 9,
			"INVALID_HEADER_TOKEN": 10,
			"INVALID_CONTENT_LENGTH": 11,
			"INVALID_CHUNK_SIZE": 12,
			"INVALID_STATUS": 13,
			"INVALID_EOF_STATE": 14,
			"INVALID_TRANSFER_ENCODING": 15,
			"CB_MESSAGE_BEGIN": 16,
			"CB_HEADERS_COMPLETE": 17,
			"CB_MESSAGE_COMPLETE": 18,
			"CB_CHUNK_HEADER": 19,
			"CB_CHUNK_COMPLETE": 20,
			"PAUSED": 21,
			"PAUSED_UPGRADE": 22,
			"PAUSED_H2_UPGRADE": 23,
			"USER": 24,
			"CB_URL_COMPLETE": 26,
			"CB_STATUS_COMPLETE": 27,
			"CB_METHOD_COMPLETE": 32,
			"CB_VERSION_COMPLETE": 33,
			"CB_HEADER_FIELD_COMPLETE": 28,
			"CB_HEADER_VALUE_COMPLETE": 29,
			"CB_CHUNK_EXTENSION_NAME_COMPLETE": 34,
			"CB_CHUNK_EXTENSION_VALUE_COMPLETE": 35,
			"CB_RESET": 31,
			"CB_PROTOCOL_COMPLETE": 38
		},
		"TYPE": {
			"BOTH": 0,
			"REQUEST": 1,
			"RESPONSE": 2
		}
	};
}));
// node_modules/undici/lib/llhttp/llhttp-wasm.js
var require_llhttp_wasm = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:fs").readFileSync(import.meta.dirname + "/llhttp.wasm");
}));
// node_modules/undici/lib/llhttp/llhttp_simd-wasm.js
var require_llhttp_simd_wasm = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:fs").readFileSync(import.meta.dirname + "/llhttp_simd.wasm");
}));
// node_modules/undici/lib/dispatcher/client-h1.js
var require_client_h1 = (0,rolldown_runtime.t)(((exports, module) => {
	const assert = require__node_assert();
	const util = require_util();
	const { channels } = require__diagnostics();
	const timers = require_timers();
	const { RequestContentLengthMismatchError, ResponseContentLengthMismatchError, RequestAbortedError, InvalidArgumentError, HeadersTimeoutError, HeadersOverflowError, SocketError, InformationalError, BodyTimeoutError, HTTPParserError, WebAssemblyNotSupportedError, ResponseExceededMaxSizeError } = require_errors();
	const { kUrl, kReset, kClient, kParser, kBlocking, kRunning, kPending, kSize, kWriting, kQueue, kNoRef, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kSocket, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kMaxRequests, kCounter, kMaxResponseSize, kOnError, kResume, kHTTPContext, kClosed, kUseMilo } = require_symbols();
	const constants = require_constants();
	const { H1Parser, getMiloEnabled } = {};
	const EMPTY_BUF = Buffer.alloc(0);
	const FastBuffer = Buffer[Symbol.species];
	const removeAllListeners = util.removeAllListeners;
	const kIdleSocketValidation = Symbol("kIdleSocketValidation");
	const kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout");
	const kSocketUsed = Symbol("kSocketUsed");
	const kTypeOfService = Symbol("kTypeOfService");
	let extractBody;
	function lazyllhttp() {
		if (typeof WebAssembly === "undefined") throw new WebAssemblyNotSupportedError();
		const llhttpWasmData = process.env.JEST_WORKER_ID ? require_llhttp_wasm() : void 0;
		let mod;
		let useWasmSIMD = true;
		if (process.arch === "riscv64") useWasmSIMD = false;
		else if (process.arch === "ppc64") {
			const [major, minor] = process.versions.node.split(".").map((n) => parseInt(n, 10));
			if (major < 24 || major === 24 && minor < 12) useWasmSIMD = false;
		}
		if (process.env.UNDICI_NO_WASM_SIMD === "1") useWasmSIMD = false;
		else if (process.env.UNDICI_NO_WASM_SIMD === "0") useWasmSIMD = true;
		if (useWasmSIMD) try {
			mod = new WebAssembly.Module(require_llhttp_simd_wasm());
		} catch {}
		if (!mod) mod = new WebAssembly.Module(llhttpWasmData || require_llhttp_wasm());
		return new WebAssembly.Instance(mod, { env: {
			wasm_on_url: (p, at, len) => {
				return 0;
			},
			wasm_on_status: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_message_begin: (p) => {
				assert(currentParser.ptr === p);
				return currentParser.onMessageBegin();
			},
			wasm_on_header_field: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_header_value: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
				assert(currentParser.ptr === p);
				return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
			},
			wasm_on_body: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_message_complete: (p) => {
				assert(currentParser.ptr === p);
				return currentParser.onMessageComplete();
			}
		} });
	}
	let llhttpInstance = null;
	let currentParser = null;
	let currentBufferRef = null;
	let currentBufferSize = 0;
	let currentBufferPtr = null;
	let currentBuffer = null;
	const USE_FAST_TIMER = 1;
	const TIMEOUT_HEADERS = 3;
	const TIMEOUT_BODY = 5;
	const TIMEOUT_KEEP_ALIVE = 8;
	var Parser = class {
		constructor(client, socket, { exports }) {
			this.llhttp = exports;
			this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
			this.client = client;
			this.socket = socket;
			this.timeout = null;
			this.timeoutWeakRef = new WeakRef(this);
			this.timeoutValue = null;
			this.timeoutType = null;
			this.statusCode = 0;
			this.statusText = "";
			this.upgrade = false;
			this.headers = [];
			this.headersSize = 0;
			this.headersMaxSize = client[kMaxHeadersSize];
			this.shouldKeepAlive = false;
			this.paused = false;
			this.resume = this.resume.bind(this);
			this.bytesRead = 0;
			this.keepAlive = "";
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.connection = "";
			this.maxResponseSize = client[kMaxResponseSize];
		}
		setTimeout(delay, type) {
			if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
				if (this.timeout) {
					timers.clearTimeout(this.timeout);
					this.timeout = null;
				}
				if (delay) {
					if (type & USE_FAST_TIMER) this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
					else {
						this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
						this.timeout?.unref();
					}
				}
				this.timeoutValue = delay;
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.timeoutType = type;
		}
		resume() {
			if (this.socket.destroyed || !this.paused) return;
			assert(this.ptr != null);
			assert(currentParser === null);
			this.llhttp.llhttp_resume(this.ptr);
			assert(this.timeoutType === TIMEOUT_BODY);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.paused = false;
			this.execute(this.socket.read() || EMPTY_BUF);
			this.readMore();
		}
		readMore() {
			while (!this.paused && this.ptr) {
				const chunk = this.socket.read();
				if (chunk === null) break;
				this.execute(chunk);
			}
		}
		execute(chunk) {
			assert(currentParser === null);
			assert(this.ptr != null);
			assert(!this.paused);
			const { socket, llhttp } = this;
			if (chunk.length > currentBufferSize) {
				if (currentBufferPtr) llhttp.free(currentBufferPtr);
				currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
				currentBufferPtr = llhttp.malloc(currentBufferSize);
			}
			if (currentBuffer === null || currentBuffer.buffer !== llhttp.memory.buffer || currentBuffer.byteOffset !== currentBufferPtr || currentBuffer.byteLength !== currentBufferSize) currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize);
			currentBuffer.set(chunk);
			try {
				let ret;
				try {
					currentBufferRef = chunk;
					currentParser = this;
					ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
				} finally {
					currentParser = null;
					currentBufferRef = null;
				}
				if (ret !== constants.ERROR.OK) {
					const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
					if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(data);
					else if (ret === constants.ERROR.PAUSED) {
						this.paused = true;
						socket.unshift(data);
					} else throw this.createError(ret, data);
				}
			} catch (err) {
				util.destroy(socket, err);
			}
		}
		finish() {
			assert(currentParser === null);
			assert(this.ptr != null);
			const { llhttp } = this;
			if (this.paused) {
				let data;
				do {
					llhttp.llhttp_resume(this.ptr);
					this.paused = false;
					data = this.socket.read() || EMPTY_BUF;
					this.execute(data);
				} while (this.paused && data.length > 0);
				if (this.paused) {
					llhttp.llhttp_resume(this.ptr);
					this.paused = false;
				}
			}
			let ret;
			try {
				currentParser = this;
				ret = llhttp.llhttp_finish(this.ptr);
			} finally {
				currentParser = null;
			}
			if (ret === constants.ERROR.OK) return null;
			if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
				this.paused = true;
				return null;
			}
			return this.createError(ret, EMPTY_BUF);
		}
		createError(ret, data) {
			const { llhttp, contentLength, bytesRead } = this;
			if (contentLength !== -1 && bytesRead !== contentLength) return new ResponseContentLengthMismatchError();
			const ptr = llhttp.llhttp_get_error_reason(this.ptr);
			let message = "";
			if (ptr) {
				const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
				message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
			}
			return new HTTPParserError(message, constants.ERROR[ret], data);
		}
		destroy() {
			assert(currentParser === null);
			assert(this.ptr != null);
			this.llhttp.llhttp_free(this.ptr);
			this.ptr = null;
			this.timeout && timers.clearTimeout(this.timeout);
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.paused = false;
		}
		onStatus(buf) {
			this.statusText = buf.toString();
			return 0;
		}
		onMessageBegin() {
			const { socket, client } = this;
			if (socket.destroyed) return -1;
			if (client[kRunning] === 0) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			const request = client[kQueue][client[kRunningIdx]];
			if (!request) return -1;
			request.onResponseStarted();
			return 0;
		}
		onHeaderField(buf) {
			const len = this.headers.length;
			if ((len & 1) === 0) this.headers.push(buf);
			else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
			this.trackHeader(buf.length);
			return 0;
		}
		onHeaderValue(buf) {
			let len = this.headers.length;
			const isContinuation = (len & 1) === 0;
			if ((len & 1) === 1) {
				this.headers.push(buf);
				len += 1;
			} else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
			const key = this.headers[len - 2];
			if (key.length === 10) {
				const headerName = util.bufferToLowerCasedHeaderName(key);
				if (headerName === "keep-alive") this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? "" : ",") + buf.toString();
				else if (headerName === "connection") this.connection += (isContinuation || this.connection.length === 0 ? "" : ",") + buf.toString();
			} else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
				if (this.contentLength === -1) this.contentLength = 0;
				for (let i = 0; i < buf.length; i++) this.contentLength = this.contentLength * 10 + (buf[i] - 48);
			} else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === "transfer-encoding") this.hasTransferEncoding = true;
			this.trackHeader(buf.length);
			return 0;
		}
		trackHeader(len) {
			this.headersSize += len;
			if (this.headersSize >= this.headersMaxSize) util.destroy(this.socket, new HeadersOverflowError());
		}
		onUpgrade(head) {
			const { upgrade, client, socket, headers, statusCode, statusText } = this;
			assert(upgrade);
			assert(client[kSocket] === socket);
			assert(!socket.destroyed);
			assert(!this.paused);
			assert((headers.length & 1) === 0);
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			assert(request.upgrade || request.method === "CONNECT");
			this.statusCode = 0;
			this.statusText = "";
			this.shouldKeepAlive = false;
			this.headers = [];
			this.headersSize = 0;
			socket.unshift(head);
			socket[kParser].destroy();
			socket[kParser] = null;
			socket[kClient] = null;
			socket[kError] = null;
			removeAllListeners(socket);
			client[kSocket] = null;
			client[kHTTPContext] = null;
			client[kQueue][client[kRunningIdx]++] = null;
			client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
			try {
				request.onRequestUpgrade(statusCode, headers, socket, statusText);
			} catch (err) {
				util.errorRequest(client, request, err);
				util.destroy(socket, err);
			}
			client[kResume]();
		}
		onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
			const { client, socket, headers, statusText } = this;
			if (socket.destroyed) return -1;
			if (client[kRunning] === 0) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			const request = client[kQueue][client[kRunningIdx]];
			if (!request) return -1;
			assert(!this.upgrade);
			assert(this.statusCode < 200);
			if (statusCode === 100) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			if (upgrade && !request.upgrade) {
				util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
				return -1;
			}
			assert(this.timeoutType === TIMEOUT_HEADERS);
			this.statusCode = statusCode;
			this.shouldKeepAlive = shouldKeepAlive || request.method === "HEAD" && !socket[kReset] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection);
			if (request.method === "HEAD" || statusCode === 204 || statusCode === 304) {
				if (request.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding)) this.shouldKeepAlive = false;
				this.contentLength = -1;
			}
			if (this.statusCode >= 200) {
				const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
				this.setTimeout(bodyTimeout, TIMEOUT_BODY);
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			if (request.method === "CONNECT") {
				assert(client[kRunning] === 1);
				this.upgrade = true;
				return 2;
			}
			if (upgrade) {
				assert(client[kRunning] === 1);
				this.upgrade = true;
				return 2;
			}
			assert((this.headers.length & 1) === 0);
			this.headers = [];
			this.headersSize = 0;
			if (this.shouldKeepAlive && client[kPipelining]) {
				const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
				if (keepAliveTimeout != null) {
					const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
					if (timeout <= 0) socket[kReset] = true;
					else client[kKeepAliveTimeoutValue] = timeout;
				} else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
			} else socket[kReset] = true;
			const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false;
			if (request.aborted) return -1;
			if (request.method === "HEAD") return 1;
			if (statusCode < 200) return 1;
			if (socket[kBlocking]) {
				socket[kBlocking] = false;
				client[kResume]();
			}
			return pause ? constants.ERROR.PAUSED : 0;
		}
		onBody(buf) {
			const { client, socket, statusCode, maxResponseSize } = this;
			if (socket.destroyed) return -1;
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			assert(this.timeoutType === TIMEOUT_BODY);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			assert(statusCode >= 200);
			if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
				util.destroy(socket, new ResponseExceededMaxSizeError());
				return -1;
			}
			this.bytesRead += buf.length;
			if (request.onResponseData(buf) === false) return constants.ERROR.PAUSED;
			return 0;
		}
		onMessageComplete() {
			const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
			if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
			if (upgrade) return 0;
			assert(statusCode >= 100);
			assert((this.headers.length & 1) === 0);
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			this.statusCode = 0;
			this.statusText = "";
			this.bytesRead = 0;
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.keepAlive = "";
			this.connection = "";
			this.headers = [];
			this.headersSize = 0;
			if (statusCode < 200) return 0;
			if (contentLength !== -1 && bytesRead !== contentLength) {
				util.destroy(socket, new ResponseContentLengthMismatchError());
				return -1;
			}
			request.onResponseEnd(headers);
			client[kQueue][client[kRunningIdx]++] = null;
			socket[kSocketUsed] = client[kPending] === 0;
			if (socket[kWriting]) {
				assert(client[kRunning] === 0);
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (!shouldKeepAlive) {
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (socket[kReset] && client[kRunning] === 0) {
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (client[kPipelining] == null || client[kPipelining] === 1) setImmediate(client[kResume]);
			else client[kResume]();
			return 0;
		}
	};
	function onParserTimeout(parserWeakRef) {
		const parser = parserWeakRef.deref();
		if (!parser) return;
		const { socket, timeoutType, client, paused } = parser;
		if (timeoutType === TIMEOUT_HEADERS) {
			if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
				assert(!paused, "cannot be paused while waiting for headers");
				util.destroy(socket, new HeadersTimeoutError());
			}
		} else if (timeoutType === TIMEOUT_BODY) {
			if (!paused) util.destroy(socket, new BodyTimeoutError());
		} else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
			assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
			util.destroy(socket, new InformationalError("socket idle timeout"));
		}
	}
	function connectH1(client, socket) {
		client[kSocket] = socket;
		if (!llhttpInstance) llhttpInstance = lazyllhttp();
		if (socket.errored) throw socket.errored;
		if (socket.destroyed) throw new SocketError("destroyed");
		socket[kNoRef] = false;
		socket[kWriting] = false;
		socket[kReset] = false;
		socket[kBlocking] = false;
		socket[kIdleSocketValidation] = 0;
		socket[kIdleSocketValidationTimeout] = null;
		socket[kSocketUsed] = false;
		socket[kParser] = new Parser(client, socket, llhttpInstance);
		util.addListener(socket, "error", onHttpSocketError);
		util.addListener(socket, "readable", onHttpSocketReadable);
		util.addListener(socket, "end", onHttpSocketEnd);
		util.addListener(socket, "close", onHttpSocketClose);
		socket[kClosed] = false;
		socket.on("close", onSocketClose);
		return {
			version: "h1",
			defaultPipelining: 1,
			write(request) {
				return writeH1(client, request);
			},
			resume() {
				resumeH1(client);
			},
			destroy(err, callback) {
				if (socket[kClosed]) queueMicrotask(callback);
				else {
					socket.on("close", callback);
					socket.destroy(err);
				}
			},
			get destroyed() {
				return socket.destroyed;
			},
			busy(request) {
				if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) return true;
				if (request) {
					if (client[kRunning] > 0 && !request.idempotent) return true;
					if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) return true;
					if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) return true;
				}
				return false;
			}
		};
	}
	function onHttpSocketError(err) {
		const parser = this[kParser];
		if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish();
			if (parserErr) {
				this[kError] = parserErr;
				this[kClient][kOnError](parserErr);
			}
			return;
		}
		this[kError] = err;
		this[kClient][kOnError](err);
	}
	function onHttpSocketReadable() {
		this[kParser]?.readMore();
	}
	function onHttpSocketEnd() {
		const parser = this[kParser];
		if (parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish();
			if (parserErr) util.destroy(this, parserErr);
			return;
		}
		util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
	}
	function onHttpSocketClose() {
		const parser = this[kParser];
		clearIdleSocketValidation(this);
		if (parser) {
			if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) this[kError] = parser.finish() || this[kError];
			this[kParser].destroy();
			this[kParser] = null;
		}
		const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
		const client = this[kClient];
		client[kSocket] = null;
		client[kHTTPContext] = null;
		if (client.destroyed) {
			assert(client[kPending] === 0);
			const requests = client[kQueue].splice(client[kRunningIdx]);
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i];
				util.errorRequest(client, request, err);
			}
		} else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
			const request = client[kQueue][client[kRunningIdx]];
			client[kQueue][client[kRunningIdx]++] = null;
			util.errorRequest(client, request, err);
		}
		client[kPendingIdx] = client[kRunningIdx];
		assert(client[kRunning] === 0);
		client.emit("disconnect", client[kUrl], [client], err);
		client[kResume]();
	}
	function onSocketClose() {
		this[kClosed] = true;
	}
	function clearIdleSocketValidation(socket) {
		if (socket[kIdleSocketValidationTimeout]) {
			clearImmediate(socket[kIdleSocketValidationTimeout]);
			socket[kIdleSocketValidationTimeout] = null;
		}
		socket[kIdleSocketValidation] = 0;
	}
	function scheduleIdleSocketValidation(client, socket) {
		socket[kIdleSocketValidation] = 1;
		socket[kIdleSocketValidationTimeout] = setImmediate(() => {
			socket[kIdleSocketValidationTimeout] = null;
			socket[kIdleSocketValidation] = 2;
			if (client[kSocket] === socket && !socket.destroyed) client[kResume]();
		});
	}
	function resumeH1(client) {
		const socket = client[kSocket];
		if (socket && !socket.destroyed) {
			if (client[kSize] === 0) {
				if (!socket[kNoRef] && socket.unref) {
					socket.unref();
					socket[kNoRef] = true;
				}
			} else if (socket[kNoRef] && socket.ref) {
				socket.ref();
				socket[kNoRef] = false;
			}
			if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
				if (socket[kIdleSocketValidation] === 0) {
					scheduleIdleSocketValidation(client, socket);
					socket[kParser].readMore();
					if (socket.destroyed) return;
					return;
				}
				if (socket[kIdleSocketValidation] === 1) {
					socket[kParser].readMore();
					if (socket.destroyed) return;
					return;
				}
			}
			if (client[kRunning] === 0) {
				socket[kParser].readMore();
				if (socket.destroyed) return;
			}
			if (client[kSize] === 0) {
				if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
			} else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
				if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
					const request = client[kQueue][client[kRunningIdx]];
					const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
					socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
				}
			}
		}
	}
	function shouldSendContentLength(method) {
		return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
	}
	function setTypeOfService(socket, request) {
		if (typeof socket.setTypeOfService !== "function") return;
		const typeOfService = request.typeOfService;
		if (typeOfService === void 0) return;
		if (socket[kTypeOfService] === typeOfService) return;
		try {
			socket.setTypeOfService(typeOfService);
			socket[kTypeOfService] = typeOfService;
		} catch {}
	}
	function writeH1(client, request) {
		const { method, path, host, upgrade, blocking, reset } = request;
		let { body, headers, contentLength } = request;
		const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
		if (util.isFormDataLike(body)) {
			if (!extractBody) extractBody = require__unreached().extractBody;
			const [bodyStream, contentType] = extractBody(body);
			if (request.contentType == null) headers.push("content-type", contentType);
			body = bodyStream.stream;
			contentLength = bodyStream.length;
		} else if (util.isBlobLike(body) && request.contentType == null) {
			const contentType = body.type;
			if (contentType) {
				const contentTypeValue = `${contentType}`;
				if (!util.isValidHeaderValue(contentTypeValue)) {
					util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
					return false;
				}
				headers.push("content-type", contentTypeValue);
			}
		}
		if (body && typeof body.read === "function") body.read(0);
		const bodyLength = util.bodyLength(body);
		contentLength = bodyLength ?? contentLength;
		if (contentLength === null) contentLength = request.contentLength;
		if (contentLength === 0 && !expectsPayload) contentLength = null;
		if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
			if (client[kStrictContentLength]) {
				util.errorRequest(client, request, new RequestContentLengthMismatchError());
				return false;
			}
			process.emitWarning(new RequestContentLengthMismatchError());
		}
		const socket = client[kSocket];
		clearIdleSocketValidation(socket);
		const abort = (err) => {
			if (request.aborted || request.completed) return;
			util.errorRequest(client, request, err || new RequestAbortedError());
			util.destroy(body);
			util.destroy(socket, new InformationalError("aborted"));
		};
		try {
			request.onRequestStart(abort, null);
		} catch (err) {
			util.errorRequest(client, request, err);
		}
		if (request.aborted) return false;
		if (method === "HEAD") socket[kReset] = true;
		if (upgrade || method === "CONNECT") socket[kReset] = true;
		if (reset != null) socket[kReset] = reset;
		if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) socket[kReset] = true;
		if (blocking) socket[kBlocking] = true;
		setTypeOfService(socket, request);
		let header = `${method} ${path} HTTP/1.1\r\n`;
		if (typeof host === "string") header += `host: ${host}\r\n`;
		else header += client[kHostHeader];
		if (upgrade) header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`;
		else if (client[kPipelining] && !socket[kReset]) header += "connection: keep-alive\r\n";
		else header += "connection: close\r\n";
		if (Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
			const key = headers[n + 0];
			const val = headers[n + 1];
			if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`;
			else header += `${key}: ${val}\r\n`;
		}
		if (channels.sendHeaders.hasSubscribers) channels.sendHeaders.publish({
			request,
			headers: header,
			socket
		});
		if (!body || bodyLength === 0) writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isBuffer(body)) writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isBlobLike(body)) {
			if (typeof body.stream === "function") writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload);
			else writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload);
		} else if (util.isStream(body)) writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isIterable(body)) writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else assert(false);
		return true;
	}
	function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
		let finished = false;
		const writer = new AsyncWriter({
			abort,
			socket,
			request,
			contentLength,
			client,
			expectsPayload,
			header
		});
		const onData = function(chunk) {
			if (finished) return;
			try {
				if (!writer.write(chunk) && this.pause) this.pause();
			} catch (err) {
				util.destroy(this, err);
			}
		};
		const onDrain = function() {
			if (finished) return;
			if (body.resume) body.resume();
		};
		const onClose = function() {
			queueMicrotask(() => {
				body.removeListener("error", onFinished);
			});
			if (!finished) {
				const err = new RequestAbortedError();
				queueMicrotask(() => onFinished(err));
			}
		};
		const onFinished = function(err) {
			if (finished) return;
			finished = true;
			assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
			socket.off("drain", onDrain).off("error", onFinished);
			body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
			if (!err) try {
				writer.end();
			} catch (er) {
				err = er;
			}
			writer.destroy(err);
			if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) util.destroy(body, err);
			else util.destroy(body);
		};
		body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
		if (body.resume) body.resume();
		socket.on("drain", onDrain).on("error", onFinished);
		if (body.errorEmitted ?? body.errored) setImmediate(onFinished, body.errored);
		else if (body.endEmitted ?? body.readableEnded) setImmediate(onFinished, null);
		if (body.closeEmitted ?? body.closed) setImmediate(onClose);
	}
	function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		try {
			if (!body) {
				if (contentLength === 0) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
				else {
					assert(contentLength === null, "no body must not have content length");
					socket.write(`${header}\r\n`, "latin1");
				}
			} else if (util.isBuffer(body)) {
				assert(contentLength === body.byteLength, "buffer body must have content length");
				socket.cork();
				socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
				socket.write(body);
				socket.uncork();
				request.onBodySent(body);
				if (!expectsPayload && request.reset !== false) socket[kReset] = true;
			}
			request.onRequestSent();
			client[kResume]();
		} catch (err) {
			abort(err);
		}
	}
	async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		try {
			if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError();
			const buffer = Buffer.from(await body.arrayBuffer());
			socket.cork();
			socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
			socket.write(buffer);
			socket.uncork();
			request.onBodySent(buffer);
			request.onRequestSent();
			if (!expectsPayload && request.reset !== false) socket[kReset] = true;
			client[kResume]();
		} catch (err) {
			abort(err);
		}
	}
	async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
		let callback = null;
		function onDrain() {
			if (callback) {
				const cb = callback;
				callback = null;
				cb();
			}
		}
		const waitForDrain = () => new Promise((resolve, reject) => {
			assert(callback === null);
			if (socket[kError]) reject(socket[kError]);
			else callback = resolve;
		});
		socket.on("close", onDrain).on("drain", onDrain);
		const writer = new AsyncWriter({
			abort,
			socket,
			request,
			contentLength,
			client,
			expectsPayload,
			header
		});
		try {
			for await (const chunk of body) {
				if (socket[kError]) throw socket[kError];
				if (!writer.write(chunk)) await waitForDrain();
			}
			writer.end();
		} catch (err) {
			writer.destroy(err);
		} finally {
			socket.off("close", onDrain).off("drain", onDrain);
		}
	}
	var AsyncWriter = class {
		constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
			this.socket = socket;
			this.request = request;
			this.contentLength = contentLength;
			this.client = client;
			this.bytesWritten = 0;
			this.expectsPayload = expectsPayload;
			this.header = header;
			this.abort = abort;
			this.lengthMismatch = false;
			socket[kWriting] = true;
		}
		onLengthMismatch() {
			this.socket[kReset] = true;
			if (!this.lengthMismatch) {
				this.lengthMismatch = true;
				process.emitWarning(new RequestContentLengthMismatchError());
			}
		}
		write(chunk) {
			const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this;
			if (socket[kError]) throw socket[kError];
			if (socket.destroyed) return false;
			let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk);
			if (!len) return true;
			if (contentLength !== null && bytesWritten + len > contentLength) {
				if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				this.onLengthMismatch();
				const remaining = contentLength - bytesWritten;
				if (remaining === 0) return true;
				chunk = (typeof chunk === "string" ? Buffer.from(chunk) : chunk).subarray(0, remaining);
				len = remaining;
			}
			socket.cork();
			if (bytesWritten === 0) {
				if (!expectsPayload && request.reset !== false) socket[kReset] = true;
				if (contentLength === null) socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1");
				else socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
			}
			if (contentLength === null) socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
			this.bytesWritten += len;
			const ret = socket.write(chunk);
			socket.uncork();
			request.onBodySent(chunk);
			if (!ret) {
				if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
					if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
				}
			}
			return ret;
		}
		end() {
			const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this;
			request.onRequestSent();
			socket[kWriting] = false;
			if (socket[kError]) throw socket[kError];
			if (socket.destroyed) return;
			if (bytesWritten === 0) {
				if (expectsPayload) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
				else socket.write(`${header}\r\n`, "latin1");
			} else if (contentLength === null) socket.write("\r\n0\r\n\r\n", "latin1");
			if (contentLength !== null && bytesWritten !== contentLength) {
				if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				this.onLengthMismatch();
			}
			if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
				if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
			}
			client[kResume]();
		}
		destroy(err) {
			const { socket, client, abort } = this;
			socket[kWriting] = false;
			if (err) {
				assert(client[kRunning] <= 1, "pipeline should only contain this request");
				abort(err);
			}
		}
	};
	module.exports = connectH1;
}));
// node_modules/undici/lib/dispatcher/client.js
var require_client = (0,rolldown_runtime.t)(((exports, module) => {
	const assert = require__node_assert();
	const net = (0,rolldown_runtime.n)("node:net");
	const http = require__node_http();
	const util = require_util();
	const { ClientStats } = require_stats();
	const { channels } = require__diagnostics();
	const Request = require_request();
	const DispatcherBase = require_dispatcher_base();
	const { InvalidArgumentError, InformationalError, ClientDestroyedError } = require_errors();
	const buildConnector = require_connect();
	const { kUrl, kServerName, kClient, kBusy, kConnect, kResuming, kRunning, kPending, kSize, kQueue, kConnected, kConnecting, kNeedDrain, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kConnector, kMaxRequests, kCounter, kClose, kDestroy, kDispatch, kLocalAddress, kMaxResponseSize, kOnError, kHTTPContext, kMaxConcurrentStreams, kHostAuthority, kResume, kHTTP2Options, kUseMilo } = require_symbols();
	const connectH1 = require_client_h1();
	const connectH2 = require__unreached();
	const kClosedResolve = Symbol("kClosedResolve");
	const getDefaultNodeMaxHeaderSize = http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0 ? () => http.maxHeaderSize : () => {
		throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
	};
	const noop = () => {};
	function getPipelining(client) {
		return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
	}
	let h2NamespaceOptsWarning = false;
	function emitH2OptionsNamespaceWarning(optName) {
		if (h2NamespaceOptsWarning === true) return;
		process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, { code: "UNDICI-H2-OPTIONS" });
		h2NamespaceOptsWarning = true;
	}
	function getMaxConcurrent(client) {
		if (client[kHTTPContext]?.version === "h2") return client[kMaxConcurrentStreams];
		return getPipelining(client);
	}
	var Client = class extends DispatcherBase {
		constructor(url, { maxHeaderSize, headersTimeout, socketTimeout, requestTimeout, connectTimeout, bodyTimeout, idleTimeout, keepAlive, keepAliveTimeout, maxKeepAliveTimeout, keepAliveMaxTimeout, keepAliveTimeoutThreshold, socketPath, pipelining, tls, strictContentLength, maxCachedSessions, connect, maxRequestsPerClient, localAddress, maxResponseSize, autoSelectFamily, autoSelectFamilyAttemptTimeout, maxConcurrentStreams, allowH2, useH2c, initialWindowSize, connectionWindowSize, pingInterval, useMilo, webSocket, h2Options, eventSource } = {}) {
			if (keepAlive !== void 0) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
			if (socketTimeout !== void 0) throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (requestTimeout !== void 0) throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (idleTimeout !== void 0) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
			if (maxKeepAliveTimeout !== void 0) throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (maxHeaderSize != null) {
				if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) throw new InvalidArgumentError("invalid maxHeaderSize");
			} else maxHeaderSize = getDefaultNodeMaxHeaderSize();
			if (socketPath != null && typeof socketPath !== "string") throw new InvalidArgumentError("invalid socketPath");
			if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) throw new InvalidArgumentError("invalid connectTimeout");
			if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveTimeout");
			if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
			if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
			if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
			if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
			if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0)) throw new InvalidArgumentError("localAddress must be valid string IP address");
			if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) throw new InvalidArgumentError("maxResponseSize must be a positive number");
			if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
			if (allowH2 != null && typeof allowH2 !== "boolean") throw new InvalidArgumentError("allowH2 must be a valid boolean value");
			if (allowH2 !== false) {
				if (h2Options != null) {
					if (h2Options.useH2c != null && typeof h2Options.useH2c !== "boolean") throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value");
					if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
					if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
					if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0");
					if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== "number" || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0");
				} else {
					if (useH2c != null && typeof useH2c !== "boolean") {
						emitH2OptionsNamespaceWarning("useH2c");
						throw new InvalidArgumentError("useH2c must be a valid boolean value");
					}
					if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) {
						emitH2OptionsNamespaceWarning("maxConcurrentStreams");
						throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
					}
					if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
						emitH2OptionsNamespaceWarning("initialWindowSize");
						throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
					}
					if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
						emitH2OptionsNamespaceWarning("connectionWindowSize");
						throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
					}
					if (pingInterval != null && (typeof pingInterval !== "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
						emitH2OptionsNamespaceWarning("pingInterval");
						throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
					}
				}
			}
			super({
				webSocket,
				eventSource
			});
			if (typeof connect !== "function") connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				socketPath,
				useH2c: h2Options?.useH2c ?? useH2c,
				timeout: connectTimeout,
				...typeof autoSelectFamily === "boolean" ? {
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout
				} : void 0,
				...connect
			});
			else {
				const customConnect = connect;
				connect = (opts, callback) => customConnect({
					...opts,
					...socketPath != null ? { socketPath } : null,
					...allowH2 != null ? { allowH2 } : null
				}, callback);
			}
			this[kUrl] = util.parseOrigin(url);
			this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}`;
			this[kConnector] = connect;
			this[kPipelining] = pipelining != null ? pipelining : 1;
			this[kMaxHeadersSize] = maxHeaderSize;
			this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
			this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 6e5 : keepAliveMaxTimeout;
			this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
			this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
			this[kServerName] = null;
			this[kLocalAddress] = localAddress != null ? localAddress : null;
			this[kResuming] = 0;
			this[kNeedDrain] = 0;
			this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`;
			this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
			this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
			this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
			this[kMaxRequests] = maxRequestsPerClient;
			this[kClosedResolve] = null;
			this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
			this[kHTTPContext] = null;
			this[kHTTP2Options] = {
				pingInterval: h2Options?.pingInterval ?? pingInterval ?? 6e4,
				connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
				maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100,
				sessionOptions: { initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144 }
			};
			this[kUseMilo] = useMilo;
			this[kQueue] = [];
			this[kRunningIdx] = 0;
			this[kPendingIdx] = 0;
			this[kResume] = (sync) => resume(this, sync);
			this[kOnError] = (err) => onError(this, err);
		}
		get pipelining() {
			return this[kPipelining];
		}
		set pipelining(value) {
			this[kPipelining] = value;
			this[kResume](true);
		}
		get stats() {
			return new ClientStats(this);
		}
		get [kPending]() {
			return this[kQueue].length - this[kPendingIdx];
		}
		get [kRunning]() {
			return this[kPendingIdx] - this[kRunningIdx];
		}
		get [kSize]() {
			return this[kQueue].length - this[kRunningIdx];
		}
		get [kConnected]() {
			return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
		}
		get [kBusy]() {
			const allowsMux = this[kHTTPContext]?.version === "h2";
			return Boolean(this[kHTTPContext]?.busy(null) || this[kSize] >= (getMaxConcurrent(this) || 1) || this[kPending] > 0 && !allowsMux);
		}
		[kConnect](cb) {
			connect(this);
			this.once("connect", cb);
		}
		[kDispatch](opts, handler) {
			const request = new Request(this[kUrl].origin, opts, handler);
			this[kQueue].push(request);
			if (this[kResuming]) {} else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
				this[kResuming] = 1;
				queueMicrotask(() => resume(this));
			} else this[kResume](true);
			if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) this[kNeedDrain] = 2;
			return this[kNeedDrain] < 2;
		}
		[kClose]() {
			return new Promise((resolve) => {
				if (this[kSize]) this[kClosedResolve] = resolve;
				else resolve(null);
			});
		}
		[kDestroy](err) {
			return new Promise((resolve) => {
				const requests = this[kQueue].splice(this[kPendingIdx]);
				for (let i = 0; i < requests.length; i++) {
					const request = requests[i];
					if (request != null) util.errorRequest(this, request, err);
				}
				const callback = () => {
					if (this[kClosedResolve]) {
						this[kClosedResolve]();
						this[kClosedResolve] = null;
					}
					resolve(null);
				};
				if (this[kHTTPContext]) {
					this[kHTTPContext].destroy(err, callback);
					this[kHTTPContext] = null;
				} else queueMicrotask(callback);
				this[kResume]();
			});
		}
	};
	function onError(client, err) {
		if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
			assert(client[kPendingIdx] === client[kRunningIdx]);
			const requests = client[kQueue].splice(client[kRunningIdx]);
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i];
				if (request != null) util.errorRequest(client, request, err);
			}
			assert(client[kSize] === 0);
		}
	}
	function connect(client) {
		assert(!client[kConnecting]);
		assert(!client[kHTTPContext]);
		let { host, hostname, protocol, port } = client[kUrl];
		if (hostname[0] === "[") {
			const idx = hostname.indexOf("]");
			assert(idx !== -1);
			const ip = hostname.substring(1, idx);
			assert(net.isIPv6(ip));
			hostname = ip;
		}
		client[kConnecting] = true;
		if (channels.beforeConnect.hasSubscribers) channels.beforeConnect.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector]
		});
		try {
			client[kConnector]({
				host,
				hostname,
				protocol,
				port,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			}, (err, socket) => {
				if (err) {
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port
					});
					client[kResume]();
					return;
				}
				if (client.destroyed) {
					util.destroy(socket.on("error", noop), new ClientDestroyedError());
					client[kResume]();
					return;
				}
				assert(socket);
				try {
					client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
				} catch (err) {
					socket.destroy().on("error", noop);
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port
					});
					client[kResume]();
					return;
				}
				client[kConnecting] = false;
				socket[kCounter] = 0;
				socket[kMaxRequests] = client[kMaxRequests];
				socket[kClient] = client;
				socket[kError] = null;
				if (channels.connected.hasSubscribers) channels.connected.publish({
					connectParams: {
						host,
						hostname,
						protocol,
						port,
						version: client[kHTTPContext]?.version,
						servername: client[kServerName],
						localAddress: client[kLocalAddress]
					},
					connector: client[kConnector],
					socket
				});
				client.emit("connect", client[kUrl], [client]);
				client[kResume]();
			});
		} catch (err) {
			handleConnectError(client, err, {
				host,
				hostname,
				protocol,
				port
			});
			client[kResume]();
		}
	}
	function handleConnectError(client, err, { host, hostname, protocol, port }) {
		if (client.destroyed) return;
		client[kConnecting] = false;
		if (channels.connectError.hasSubscribers) channels.connectError.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector],
			error: err
		});
		if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
			const running = client[kQueue].splice(client[kRunningIdx], client[kRunning]);
			client[kPendingIdx] = client[kRunningIdx];
			for (let i = 0; i < running.length; i++) util.errorRequest(client, running[i], err);
			while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
				const request = client[kQueue].splice(client[kPendingIdx], 1)[0];
				util.errorRequest(client, request, err);
			}
		} else onError(client, err);
		client.emit("connectionError", client[kUrl], [client], err);
	}
	function emitDrain(client) {
		client[kNeedDrain] = 0;
		client.emit("drain", client[kUrl], [client]);
	}
	function resume(client, sync) {
		if (client[kResuming] === 2) return;
		client[kResuming] = 2;
		_resume(client, sync);
		client[kResuming] = 0;
		if (client[kRunningIdx] > 256) {
			client[kQueue].splice(0, client[kRunningIdx]);
			client[kPendingIdx] -= client[kRunningIdx];
			client[kRunningIdx] = 0;
		}
	}
	function _resume(client, sync) {
		while (true) {
			if (client.destroyed) {
				assert(client[kPending] === 0);
				return;
			}
			if (client[kClosedResolve] && !client[kSize]) {
				client[kClosedResolve]();
				client[kClosedResolve] = null;
				return;
			}
			if (client[kHTTPContext]) client[kHTTPContext].resume();
			if (client[kBusy]) client[kNeedDrain] = 2;
			else if (client[kNeedDrain] === 2) {
				if (sync) {
					client[kNeedDrain] = 1;
					queueMicrotask(() => emitDrain(client));
				} else emitDrain(client);
				continue;
			}
			if (client[kPending] === 0) return;
			if (client[kRunning] >= (getMaxConcurrent(client) || 1)) return;
			const request = client[kQueue][client[kPendingIdx]];
			if (request === null) return;
			if (request.aborted) {
				client[kQueue].splice(client[kPendingIdx], 1);
				continue;
			}
			if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
				if (client[kRunning] > 0) return;
				client[kServerName] = request.servername;
				client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
					client[kHTTPContext] = null;
					resume(client);
				});
			}
			if (client[kConnecting]) return;
			if (!client[kHTTPContext]) {
				client[kServerName] = request.servername;
				connect(client);
				return;
			}
			if (client[kHTTPContext].destroyed) return;
			if (client[kHTTPContext].busy(request)) return;
			if (!request.aborted && client[kHTTPContext].write(request)) client[kPendingIdx]++;
			else client[kQueue].splice(client[kPendingIdx], 1);
		}
	}
	module.exports = Client;
}));
// node_modules/undici/lib/dispatcher/pool.js
var require_pool = (0,rolldown_runtime.t)(((exports, module) => {
	const { PoolBase, kClients, kNeedDrain, kAddClient, kDrainQueue, kOnClientBusy, kOnClientDrain, kGetDispatcher, kHasDispatcher, kRemoveClient, kRetireClient } = require_pool_base();
	const Client = require_client();
	const { InvalidArgumentError } = require_errors();
	const util = require_util();
	const { kConnecting, kHTTPContext, kUrl, kQueued } = require_symbols();
	const buildConnector = require_connect();
	const kOptions = Symbol("options");
	const kConnections = Symbol("connections");
	const kFactory = Symbol("factory");
	const kProtocol = Symbol("protocol");
	const kProtocolProbe = Symbol("protocol probe");
	function defaultFactory(origin, opts) {
		return new Client(origin, opts);
	}
	function shouldCreateProtocolProbe(pool, dispatcher) {
		return dispatcher instanceof Client && pool[kProtocol] !== "h1" && (pool[kOptions].useH2c === true || pool[kUrl].protocol === "https:" && pool[kOptions].allowH2 !== false);
	}
	function createClient(pool) {
		const dispatcher = pool[kFactory](pool[kUrl], pool[kOptions]);
		if (shouldCreateProtocolProbe(pool, dispatcher)) pool[kProtocolProbe] = dispatcher;
		pool[kAddClient](dispatcher);
		return dispatcher;
	}
	var Pool = class extends PoolBase {
		constructor(origin, { connections, factory = defaultFactory, connect, connectTimeout, tls, maxCachedSessions, socketPath, autoSelectFamily, autoSelectFamilyAttemptTimeout, allowH2, useH2c, clientTtl, ...options } = {}) {
			if (connections != null && (!Number.isFinite(connections) || connections < 0)) throw new InvalidArgumentError("invalid connections");
			if (typeof factory !== "function") throw new InvalidArgumentError("factory must be a function.");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (typeof connect !== "function") connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				useH2c,
				socketPath,
				timeout: connectTimeout,
				...typeof autoSelectFamily === "boolean" ? {
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout
				} : void 0,
				...connect
			});
			super(options);
			this[kConnections] = connections || null;
			this[kUrl] = util.parseOrigin(origin);
			this[kOptions] = {
				...util.deepClone(options),
				connect,
				allowH2,
				useH2c,
				clientTtl,
				socketPath
			};
			this[kFactory] = factory;
			this[kProtocol] = null;
			this[kProtocolProbe] = null;
			this.on("connect", (origin, targets) => {
				if (clientTtl != null && clientTtl > 0) for (const target of targets) Object.assign(target, { ttl: Date.now() });
				const client = targets[targets.length - 1];
				if (client instanceof Client) this[kProtocol] = client[kHTTPContext]?.version;
				if (client === this[kProtocolProbe]) {
					if (this[kProtocol] !== "h2") {
						this[kProtocolProbe] = null;
						this[kDrainQueue](origin, targets.slice(1));
					}
				}
			});
			this.on("disconnect", (origin, targets) => {
				if (targets.includes(this[kProtocolProbe])) {
					this[kProtocolProbe] = null;
					this[kDrainQueue](origin, targets.slice(1));
				}
			});
			this.on("connectionError", (origin, targets) => {
				let resumeQueued = false;
				for (const target of targets) {
					if (target === this[kProtocolProbe]) {
						this[kProtocolProbe] = null;
						resumeQueued = true;
					}
					if (this[kClients].includes(target)) this[kRetireClient](target);
				}
				if (resumeQueued || this[kQueued] > 0) this[kDrainQueue](origin, targets.slice(1));
			});
		}
		[kOnClientBusy](client) {
			if (this[kProtocolProbe] === null && client[kConnecting] && shouldCreateProtocolProbe(this, client)) this[kProtocolProbe] = client;
		}
		[kOnClientDrain](client) {
			if (client === this[kProtocolProbe]) this[kProtocolProbe] = null;
		}
		[kGetDispatcher]() {
			const clientTtlOption = this[kOptions].clientTtl;
			for (let i = 0; i < this[kClients].length; i++) {
				const client = this[kClients][i];
				if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
					this[kRemoveClient](client);
					i--;
				} else if (!client[kNeedDrain]) return client;
			}
			if (this[kProtocolProbe] !== null) return;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) return createClient(this);
		}
		[kHasDispatcher]() {
			const clientTtlOption = this[kOptions].clientTtl;
			for (let i = 0; i < this[kClients].length; i++) {
				const client = this[kClients][i];
				if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
					this[kRemoveClient](client);
					i--;
				} else if (!client[kNeedDrain]) return true;
			}
			if (this[kProtocolProbe] !== null) return false;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) {
				createClient(this);
				return true;
			}
			return false;
		}
	};
	module.exports = Pool;
}));
// src/http/undici.ts
var import_connect = (0,rolldown_runtime.r)(require_connect(), 1);
var import_pool = (0,rolldown_runtime.r)(require_pool(), 1);
// src/http/connector.ts
const idleMs = 4e3;
function createConnector(options) {
	const connect = (0, import_connect.default)(options);
	const opened = new Map();
	return {
		connect(target, callback) {
			const origin = `${target.protocol}//${target.host}`;
			const early = opened.get(origin)?.shift();
			if (early === void 0) return connect(target, callback);
			early.then(({ socket, timer }) => {
				clearTimeout(timer);
				if (socket.destroyed) return connect(target, callback);
				socket.off("error", ignore);
				callback(null, socket);
			}, () => connect(target, callback));
		},
		open(origin) {
			const { protocol, host, hostname, port } = new URL(origin);
			const early = new Promise((resolve, reject) => {
				connect({
					protocol,
					host,
					hostname: hostname.replace(/^\[|\]$/g, ""),
					port
				}, (error, socket) => {
					if (error !== null) return reject(error);
					socket.on("error", ignore);
					resolve({
						socket,
						timer: setTimeout(() => socket.destroy(), idleMs).unref()
					});
				});
			});
			early.catch(ignore);
			opened.set(origin, [...opened.get(origin) ?? [], early]);
		},
		close() {
			for (const early of [...opened.values()].flat()) early.then(({ socket }) => socket.destroy(), ignore);
		}
	};
}
function ignore() {}
// src/http/proxies.ts
const kinds = ["HTTP_PROXY", "HTTPS_PROXY"];
function readProxies(env) {
	const [http, https] = kinds.map((name) => readProxy(env, name));
	return {
		http: http ?? null,
		https: https ?? null,
		no: env["no_proxy"] || env["NO_PROXY"] || ""
	};
}
function readProxySecrets(env) {
	return [...kinds, "ALL_PROXY"].flatMap((name) => [name.toLowerCase(), name]).flatMap((name) => {
		const text = env[name] ?? "";
		if (!text.includes("@")) return [];
		const userinfo = /^(?:[a-z][\w+.-]*:\/\/)?(.*)@/is.exec(text)?.[1] ?? "";
		const written = /:(.*)$/s.exec(userinfo)?.[1];
		if (written === void 0) return [];
		const sent = Buffer.from(decode(userinfo) ?? userinfo).toString("base64");
		return [
			written,
			decode(written) ?? written,
			sent
		];
	});
}
function findProxy(proxies, url) {
	const { protocol, hostname, port } = new URL(url);
	const proxy = protocol === "https:" ? proxies.https : proxies.http;
	if (proxy === null) return null;
	const host = hostname.replace(/^\[(.*)\]$/, "$1").replace(/(.)\.$/, "$1");
	const at = Number(port) || (protocol === "https:" ? 443 : 80);
	return proxies.no.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => covers(entry.toLowerCase(), host, at)) ? null : proxy;
}
function covers(entry, host, port) {
	const [, bracketed, named, only] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [null, entry];
	if (only !== void 0 && Number(only) !== port) return false;
	const name = (bracketed ?? named ?? "").replace(/^\*?\./, "").replace(/(.)\.$/, "$1");
	if (name === "*" || name === host) return true;
	return (0,external_node_net_namespaceObject.isIP)(host) === 0 ? host.endsWith(`.${name}`) : contains(name, host);
}
function contains(range, address) {
	const [, network = "", prefix = ""] = /^(.+)\/(\d{1,3})$/.exec(range) ?? [];
	const family = (0,external_node_net_namespaceObject.isIP)(network);
	if (family === 0 || family !== (0,external_node_net_namespaceObject.isIP)(address) || Number(prefix) > (family === 4 ? 32 : 128)) return false;
	const list = new external_node_net_namespaceObject.BlockList();
	const type = family === 4 ? "ipv4" : "ipv6";
	list.addSubnet(network, Number(prefix), type);
	return list.check(address, type);
}
function readProxy(env, name) {
	const variable = env[name.toLowerCase()] ? name.toLowerCase() : name;
	const text = env[variable]?.trim();
	if (!text) return null;
	const address = text.includes("://") ? text : `http://${text}`;
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url !== null && /^https?:$/.test(url.protocol) && decode(url.username + url.password) !== null) return url.href;
	throw new ActionError("E_INPUT", `The variable ${variable} does not hold the address of an HTTP proxy.`, { hint: "Write http://host:port or http://user:password@host:port, special characters of the password percent-encoded (@ is %40); SOCKS is not supported." });
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
// src/http/dispatcher.ts
function createPool({ proxies, authorities }) {
	const secureContext = makeTrust(authorities);
	const options = {
		allowH2: false,
		timeout: 15e3,
		autoSelectFamilyAttemptTimeout: 2500,
		rejectUnauthorized: true,
		...secureContext === null ? {} : { secureContext }
	};
	const connector = createConnector(options);
	const dispatchers = new Map();
	async function create(origin, proxy) {
		if (proxy === null) return new import_pool.default(origin, {
			allowH2: false,
			connect: connector.connect
		});
		const { createProxied } = await __nccwpck_require__.e(/* import() */ 510).then(__nccwpck_require__.bind(__nccwpck_require__, 510));
		return createProxied(proxy, options);
	}
	return {
		dispatcherFor(origin) {
			const proxy = findProxy(proxies, origin);
			const key = proxy ?? origin;
			const dispatcher = dispatchers.get(key) ?? create(origin, proxy);
			dispatchers.set(key, dispatcher);
			return dispatcher;
		},
		open(origin) {
			if (findProxy(proxies, origin) === null) connector.open(origin);
		},
		async close() {
			connector.close();
			const destroyed = [...dispatchers.values()].map((dispatcher) => dispatcher.then((one) => one.destroy()));
			await Promise.allSettled(destroyed);
		}
	};
}
// src/http/exchange.ts
const untimed = {
	headersTimeout: 0,
	bodyTimeout: 0
};
async function exchange(pool, request, signal) {
	const answer = await collect(await pool.dispatcherFor(request.origin), request, signal);
	await (0,promises_.setImmediate)();
	return answer;
}
function collect(dispatcher, request, signal) {
	const { origin, path, method, headers, body, readAtMost = Number.POSITIVE_INFINITY } = request;
	const limit = request.maxBytes ?? 4194304;
	const chunks = [];
	let size = 0;
	let status = 0;
	let received = {};
	const { promise, resolve, reject } = Promise.withResolvers();
	let started = null;
	const end = () => {
		reject(signal.reason);
		started?.abort(signal.reason);
	};
	const done = () => resolve({
		status,
		headers: received,
		body: Buffer.concat(chunks)
	});
	const handler = {
		onRequestStart(controller) {
			started = controller;
			if (signal.aborted) end();
		},
		onResponseStart(_controller, code, fields) {
			status = code;
			received = flatten(fields);
		},
		onResponseData(controller, chunk) {
			size += chunk.length;
			if (size > limit) return controller.abort(new Error(`the answer is larger than ${limit} bytes`));
			chunks.push(chunk);
			if (size < readAtMost) return;
			done();
			controller.abort(new Error("enough of the answer is read"));
		},
		onResponseEnd: done,
		onResponseError: (_controller, error) => reject(error)
	};
	signal.throwIfAborted();
	signal.addEventListener("abort", end, { once: true });
	dispatcher.dispatch({
		...untimed,
		origin,
		path,
		method,
		headers,
		body
	}, handler);
	return promise.finally(() => signal.removeEventListener("abort", end));
}
function flatten(headers) {
	const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : String(value)]);
	return Object.fromEntries(entries);
}
// src/http/retry.ts
const policy = {
	transient: {
		baseMs: 500,
		cost: 5
	},
	throttled: {
		baseMs: 1e3,
		cost: 10
	}
};
const capMs = 2e4;
const longestAskedMs = 12e4;
const budgetTokens = 50;
function makeDelay(attempt, reason, askedMs, random) {
	const jittered = random * Math.min(capMs, policy[reason].baseMs * 2 ** (attempt - 1));
	return Math.round(Math.max(jittered, Math.min(askedMs ?? 0, longestAskedMs)));
}
function createRetryBudget() {
	let tokens = budgetTokens;
	return { take(reason) {
		if (tokens < policy[reason].cost) return false;
		tokens -= policy[reason].cost;
		return true;
	} };
}
function parseRetryAfter(headers, now) {
	const vendor = Number(headers["x-acs-retry-after"] ?? NaN);
	if (Number.isFinite(vendor)) return Math.max(0, vendor);
	const standard = headers["retry-after"];
	if (standard === void 0) return null;
	const seconds = Number(standard);
	const ms = Number.isFinite(seconds) ? seconds * 1e3 : Date.parse(standard) - now;
	return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
// src/http/http.ts
function createHttp(options) {
	const { clock, signal, deadline } = options;
	const pool = createPool(options.network);
	const budget = createRetryBudget();
	async function attempt(request, number = 1) {
		signal.throwIfAborted();
		const started = clock.now();
		const report = (status, requestId, failure) => options.onAttempt({
			...factsOf(request),
			attempt: number,
			status,
			requestId,
			failure,
			ms: clock.now() - started
		});
		const limit = startLimit(request, signal);
		try {
			const headers = {
				"user-agent": options.userAgent,
				...request.headers
			};
			const answer = await exchange(pool, {
				...request,
				headers
			}, limit.signal);
			report(answer.status, requestIdOf(answer.headers), null);
			return {
				ok: true,
				answer
			};
		} catch (error) {
			if (signal.aborted) throw signal.reason;
			const failure = classify(limit.signal.aborted ? limit.signal.reason : error);
			report(null, null, failure.detail);
			return {
				ok: false,
				failure
			};
		} finally {
			limit.stop();
		}
	}
	async function stream(request, read) {
		signal.throwIfAborted();
		const started = clock.now();
		const report = (status, requestId, failure) => options.onAttempt({
			...factsOf(request),
			attempt: 1,
			status,
			requestId,
			failure,
			ms: clock.now() - started
		});
		const { startStall, transfer } = await __nccwpck_require__.e(/* import() */ 972).then(__nccwpck_require__.bind(__nccwpck_require__, 972));
		const stall = startStall(request.stallMs, signal);
		try {
			const headers = {
				"user-agent": options.userAgent,
				...request.headers
			};
			return await transfer(pool, {
				...request,
				headers
			}, stall, async (answer) => {
				const value = await read(answer);
				report(answer.status, requestIdOf(answer.headers), null);
				return {
					ok: true,
					value
				};
			});
		} catch (error) {
			if (signal.aborted) throw signal.reason;
			if (error instanceof ActionError) throw error;
			const failure = classify(stall.signal.aborted ? stall.signal.reason : error);
			report(null, null, failure.detail);
			return {
				ok: false,
				failure
			};
		} finally {
			stall.stop();
		}
	}
	async function send(call) {
		for (let number = 1;; number++) {
			const request = await call.request();
			const result = await attempt(request, number);
			const verdict = result.ok ? call.read(result.answer, request) : verdictOf$1(call, request, result.failure, number, options);
			if ("value" in verdict) return verdict.value;
			const { error, retry, afterMs } = verdict;
			if (retry === null || number >= options.maxAttempts || !budget.take(retry)) throw error;
			const wait = makeDelay(number, retry, afterMs ?? null, clock.random());
			if (clock.now() + wait >= deadline) throw error;
			await clock.sleep(wait, signal);
		}
	}
	return {
		clock,
		signal,
		deadline,
		budget,
		attempt,
		stream,
		send,
		connect: pool.open,
		close: pool.close
	};
}
function requestIdOf(headers) {
	return headers["x-acs-request-id"] ?? headers["x-request-id"] ?? headers["x-github-request-id"] ?? null;
}
function startLimit(request, step) {
	const { graceMs = 0, timeoutMs: ms = request.method === "POST" ? 45e3 : 3e4 } = request;
	const limit = new AbortController();
	const timer = setTimeout(() => limit.abort(new Error(`no complete answer within ${ms / 1e3} s`)), ms);
	let grace;
	const follow = () => {
		if (graceMs === 0) return limit.abort(step.reason);
		grace = setTimeout(() => limit.abort(step.reason), graceMs);
	};
	step.addEventListener("abort", follow, { once: true });
	const stop = () => {
		for (const pending of [timer, grace]) clearTimeout(pending);
		step.removeEventListener("abort", follow);
	};
	return {
		signal: limit.signal,
		stop
	};
}
function factsOf(request) {
	return {
		method: request.method,
		host: new URL(request.origin).host,
		path: request.path.split("?", 1)[0] ?? "/"
	};
}
function verdictOf$1(call, request, failure, attempts, { inputOf }) {
	const { host, hostname } = new URL(request.origin);
	const lost = failure.sent === "unknown" && call.repeatable === false;
	const input = failure.detail.includes(`ENOTFOUND ${hostname}`) ? inputOf?.(host) : null;
	const cure = input ? `; there is no such host, check \`${input}\`` : "";
	return {
		error: new ActionError(lost ? "E_UNKNOWN_OUTCOME" : failure.code, `${call.what} got no answer from ${host}${attempts === 1 ? "" : ` in ${attempts} attempts`}: ${failure.detail}${cure}.`, { cause: failure.cause }),
		retry: failure.transient && !lost ? "transient" : null
	};
}
// src/git/remote.ts
function isLoopback(hostname) {
	return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
function isCloneUrl(text) {
	if (hasControls(text) || !URL.canParse(text)) return false;
	const { protocol, hostname, username, password, search, hash } = new URL(text);
	return (protocol === "https:" || protocol === "http:" && isLoopback(hostname)) && `${username}${password}${search}${hash}` === "";
}
function locate$1(remote) {
	const url = new URL(remote.url);
	return {
		origin: url.origin,
		path: url.pathname.replace(/\/$/, "")
	};
}
function authorizationOf(remote) {
	if (remote.password === null) return {};
	const pair = `${remote.username ?? ""}:${remote.password}`;
	return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
function verdictOf(remote, answer, now) {
	const { status, headers } = answer;
	if (status !== 429 && status < 500) return { value: answer };
	const [code, retry] = status === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new ActionError(code, `${remote.url} answered ${status}.`, { requestId: requestIdOf(headers) }),
		retry,
		afterMs: parseRetryAfter(headers, now)
	};
}
// src/formats.ts
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}\u2026` : text);
const value = (parsed) => ({ value: parsed });
const problem = (text, rule) => ({ problem: `is ${shown(text)}; ${rule}` });
function parseText(text) {
	if (!/[\u0000-\u001f\u007f]/.test(text)) return value(text);
	return { problem: /[\r\n]/.test(text) ? "contains a line break; use one line" : "contains a control character" };
}
function parseSecret(text) {
	return /^[\x21-\x7e]+$/.test(text) ? value(text) : { problem: "contains a blank, a line break or a character that is not ASCII: paste the secret again" };
}
function parseWord(words) {
	return (text) => {
		const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
		return found === void 0 ? problem(text, `use ${words.join(", ")}`) : value(found);
	};
}
function parseBoolean(text) {
	if ([
		"true",
		"True",
		"TRUE"
	].includes(text)) return value(true);
	return [
		"false",
		"False",
		"FALSE"
	].includes(text) ? value(false) : problem(text, "use true or false");
}
function parseWhole(least, most) {
	return (text) => {
		const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
		return number >= least && number <= most ? value(number) : problem(text, `use a whole number from ${least} to ${most}`);
	};
}
function parseDuration(text) {
	const match = /^(?=.)(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(text);
	const [hours, minutes, seconds] = [
		match?.[1],
		match?.[2],
		match?.[3]
	].map((part) => Number(part ?? 0));
	const ms = (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1e3;
	return match !== null && ms > 0 && ms <= 864e5 ? value(ms) : problem(text, "use a duration such as 90s, 15m or 1h, at most 24h");
}
function parseRegion(text) {
	return /^[a-z]{2}(-[a-z0-9]+)+$/.test(text) ? value(text) : problem(text, "use a region ID such as cn-hangzhou");
}
const systemFolders = /^\/(bin|boot|dev|etc|lib\w*|proc|sbin|sys|usr|var\/run|run)(\/|$)/;
function parseMountPath(text) {
	if (!text.startsWith("/")) return problem(text, "use an absolute path such as /root/code/");
	if (!/^[\x21-\x7e]+$/.test(text)) return problem(text, "use printable ASCII without blanks");
	if (text.split("/").some((part) => part === ".." || part === ".")) return problem(text, "leave out . and ..");
	const path = `${text.replace(/\/+/g, "/").replace(/\/$/, "")}/`;
	if (path === "/" || systemFolders.test(path)) return problem(text, "mounting there would hide the system of the container");
	return value(path);
}
const metadata = /^(169\.254(\.\d{1,3}){2}|100\.100\.100\.200|\[(fe[89ab][0-9a-f]:.*|::ffff:(a9fe:.*|6464:64c8))\])$/;
function parseUrl(text) {
	if (!URL.canParse(text)) return { problem: "is not a URL; use the form https://host/path" };
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") return { problem: "contains a user name or password; give them as inputs of their own" };
	if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) return { problem: "is not an https URL (http is for loopback only)" };
	if (metadata.test(url.hostname)) return { problem: "is the address of a metadata service or link-local" };
	if (url.search !== "" || url.hash !== "") return { problem: "has a query or a fragment; leave it out" };
	return value(url.href.replace(/\/+$/, ""));
}
function parseEndpoint(text) {
	const parsed = parseUrl(text);
	return "value" in parsed && new URL(parsed.value).pathname !== "/" ? { problem: "has a path; give scheme and host only" } : parsed;
}
function parseBranch(text) {
	const name = text.replace(/^refs\/heads\//, "");
	if (/^refs\//.test(name)) return problem(text, "use the name of a branch; a tag or commit goes into `commit`");
	const found = name.startsWith("-") ? "-" : findForbidden(name);
	if (found === null && isRefName(name)) return value(name);
	const rule = "use the name of a branch";
	return problem(text, found === null ? rule : `${rule}: git does not allow ${JSON.stringify(found)} there`);
}
function parseCommit(text) {
	if (/^refs\/(?!heads\/|tags\/)/.test(text)) return problem(text, "a pull request or other ref may hold the code of a fork; use a branch, a tag or a SHA");
	return isRefName(text) && !text.startsWith("-") ? value(text) : problem(text, "use a SHA, a tag, a branch or none");
}
function parseRepositoryPath(text) {
	const template = parseTemplate(["owner", "repo"])(text);
	if ("problem" in template) return template;
	const path = text.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
	return path.split("/").every((part) => /^[^\s\\?#%&<>:*|"']+$/u.test(part) && !/^\.+$/.test(part)) ? value(path) : problem(text, "use a path such as group/repository");
}
function parseArn(kind) {
	return (text) => new RegExp(`^acs:ram::\\d+:${kind}/[\\w.@-]+$`).test(text) ? value(text) : problem(text, `use an ARN such as acs:ram::1234567890123456:${kind}/name`);
}
function parseSessionName(text) {
	return /^[\w.@-]{2,64}$/.test(text) ? value(text) : problem(text, "use 2 to 64 of A-Z a-z 0-9 . @ _ -");
}
function parseTemplate(placeholders) {
	return (text) => {
		const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].find((match) => !placeholders.includes(match[1] ?? ""));
		if (unknown === void 0) return parseText(text);
		return problem(text, `${unknown[0]} is not known; use ${placeholders.map((name) => `{${name}}`).join(" ")}`);
	};
}
// src/inputs.ts
function field(parse, absent) {
	return transform((text, context) => {
		const parsed = text === void 0 ? absent() : parse(text);
		if ("value" in parsed) return parsed.value;
		context.issues.push({
			code: "custom",
			message: parsed.problem,
			input: void 0
		});
		return NEVER;
	});
}
const optional = (parse) => field(parse, () => ({ value: null }));
const standard = (parse, text) => field(parse, () => parse(text));
const required = (parse, cure) => field(parse, () => ({ problem: `is missing; ${cure}` }));
const schema = object({
	region: required(parseRegion, "set it, or the variable ALIBABA_CLOUD_REGION_ID"),
	workspace: required(parseText, "set it to the ID or name of the workspace, or set PAI_WORKSPACE_ID"),
	branch: optional(parseBranch),
	commit: optional(parseCommit),
	"pull-request-commit": standard(parseWord(["head", "merge"]), "head"),
	accessibility: standard(parseWord(["PRIVATE", "PUBLIC"]), "PRIVATE"),
	"display-name": optional(parseTemplate([
		"owner",
		"repo",
		"ref",
		"sha",
		"sha12",
		"run_id",
		"run_attempt"
	])),
	description: optional(parseText),
	"mount-path": standard(parseMountPath, "/root/code/"),
	"clone-type": optional(parseWord(["subdirectory", "flat"])),
	"if-exists": standard(parseWord([
		"reuse",
		"update",
		"create",
		"fail"
	]), "reuse"),
	keep: optional(parseWhole(1, 1e4)),
	mirror: standard(parseWord([
		"auto",
		"always",
		"never"
	]), "auto"),
	"mirror-strategy": standard(parseWord([
		"auto",
		"relay",
		"git"
	]), "auto"),
	pin: standard(parseWord([
		"auto",
		"tag",
		"branch",
		"none"
	]), "auto"),
	force: standard(parseBoolean, "false"),
	lfs: standard(parseWord([
		"auto",
		"true",
		"false"
	]), "auto"),
	"codeup-token": optional(parseSecret),
	"codeup-organization-id": optional(parseWordLike),
	"codeup-repository": standard(parseRepositoryPath, "{owner}/{repo}"),
	"codeup-visibility": standard(parseWord(["private", "internal"]), "private"),
	"codeup-username": optional(parseText),
	"codeup-endpoint": standard(parseUrl, "https://openapi-rdc.aliyuncs.com"),
	"code-repo": optional(parseUrl),
	"code-repo-username": optional(parseText),
	"code-repo-access-token": optional(parseSecret),
	verify: standard(parseBoolean, "true"),
	"role-to-assume": optional(parseArn("role")),
	"oidc-provider-arn": optional(parseArn("oidc-provider")),
	audience: standard(parseText, "sts.aliyuncs.com"),
	"role-session-name": optional(parseSessionName),
	"role-duration-seconds": standard(parseWhole(900, 43200), "900"),
	"access-key-id": optional(parseSecret),
	"access-key-secret": optional(parseSecret),
	"security-token": optional(parseSecret),
	"github-token": optional(parseSecret),
	"pai-endpoint": optional(parseEndpoint),
	"sts-endpoint": optional(parseEndpoint),
	"on-missing-credentials": standard(parseWord([
		"auto",
		"skip",
		"fail"
	]), "auto"),
	"allow-fork-code": standard(parseBoolean, "false"),
	"dry-run": standard(parseBoolean, "false"),
	timeout: standard(parseDuration, "15m"),
	"max-attempts": standard(parseWhole(1, 10), "5"),
	summary: standard(parseBoolean, "true")
});
const fallbacks = {
	region: ["ALIBABA_CLOUD_REGION_ID", "ALIBABA_CLOUD_REGION"],
	workspace: ["PAI_WORKSPACE_ID"],
	"codeup-token": ["CODEUP_TOKEN", "YUNXIAO_ACCESS_TOKEN"]
};
const secretNames = new Set([
	"codeup-token",
	"code-repo-access-token",
	"access-key-id",
	"access-key-secret",
	"security-token",
	"github-token"
]);
function readGiven(read, env) {
	return new Map(Object.keys(schema.shape).map((name) => [name, findCandidates(name, read, env)]));
}
function findCandidates(name, read, env) {
	return [{
		text: trim(read(name)),
		variable: null
	}, ...fallbacks[name]?.map((variable) => ({
		text: trim(env[variable] ?? ""),
		variable
	})) ?? []].filter(({ text }) => text !== "");
}
function findSecrets(given) {
	return [...given].flatMap(([name, candidates]) => candidates.flatMap(({ text }) => secretNames.has(name) ? text : /\/\/[^/@\s]*:([^/@\s]+)@/.exec(text)?.[1] ?? []));
}
function parseInputs(given) {
	const raw = Object.fromEntries([...given].map(([name, [first]]) => [name, first?.text]));
	const parsed = schema.safeParse(raw);
	const problems = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${nameOf(path.join("."), given)} ${message}`);
	problems.push(...findIncompletePairs(raw));
	const shortLived = /^gh[su]_/.test(raw["code-repo-access-token"] ?? "");
	if (shortLived && problems.length === 0) throw new ActionError("E_TOKEN_SHORT_LIVED", "`code-repo-access-token` is of a GitHub App or job (it begins with `ghs_` or `ghu_`) and would be dead when PAI clones.");
	if (shortLived) problems.push("`code-repo-access-token` is short-lived (it begins with `ghs_` or `ghu_`); give PAI a long-lived read-only one");
	if (problems.length > 0) problems.push(...findContradictions(combinationOf(raw)).filter((text) => !problems.includes(text)));
	if (problems.length > 0 || !parsed.success) throw new ActionError("E_INPUT", `${problems.map((text) => `${text}.`).join(" ")}`);
	const fields = Object.entries(parsed.data).map(([name, value]) => [camelCase(name), value]);
	return Object.freeze(Object.fromEntries(fields));
}
function combinationOf(raw) {
	return {
		mirror: raw["mirror"]?.toLowerCase() ?? "auto",
		codeupToken: raw["codeup-token"] ?? null,
		codeRepo: raw["code-repo"] ?? null,
		codeRepoAccessToken: raw["code-repo-access-token"] ?? null,
		verify: raw["verify"]?.toLowerCase() !== "false",
		ifExists: raw["if-exists"]?.toLowerCase() ?? "reuse",
		displayName: raw["display-name"] ?? null
	};
}
function nameOf(name, given) {
	const variable = given.get(name)?.[0]?.variable ?? null;
	return `\`${name}\`${variable === null ? "" : ` (from ${variable})`}`;
}
function trim(text) {
	return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
function parseWordLike(text) {
	return /^[\w-]+$/.test(text) ? { value: text } : { problem: `is ${JSON.stringify(text)}; use the ID, not the name` };
}
function camelCase(name) {
	return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
// src/plan/admission.ts
function findReasonToSkip(inputs, source, signIn) {
	if (source.target === null) return `the event ${source.event} deletes a ref`;
	if (signIn !== "ready") {
		const { withheld } = source;
		if (!(inputs.onMissingCredentials === "auto" ? withheld !== null : inputs.onMissingCredentials === "skip")) throw missing(signIn);
		if (withheld === null) return "there are no credentials";
		return `${withheld === "fork" ? "a pull request from a fork" : "a Dependabot run"} gets no secrets from GitHub`;
	}
	if (!source.fromFork || inputs.allowForkCode) return null;
	throw new ActionError("E_UNTRUSTED_FORK", `The event ${source.event} carries code of another repository, and this run has credentials.`);
}
function missing(signIn) {
	if (signIn === "no-credentials") return new ActionError("E_NO_CREDENTIALS", "There are no Alibaba Cloud credentials in the inputs or the environment.");
	return new ActionError("E_NO_CREDENTIALS", "A role is given, and GitHub offers this job no OIDC token.", { hint: "Add `permissions: id-token: write` to the job; pull requests from forks never get a token." });
}
function isMirrored(inputs) {
	if (inputs.mirror === "never") return false;
	return inputs.mirror === "always" || inputs.codeupToken !== null && inputs.codeRepo === null;
}
// src/plan/place.ts
function makeQuestion(inputs, source) {
	const { target } = source;
	const near = inputs.branch ?? (target?.kind === "branch" ? target.name : source.defaultBranch);
	if (inputs.commit !== null && inputs.commit !== "none") return {
		kind: "given",
		text: inputs.commit,
		near
	};
	if (target?.kind === "tag") return {
		kind: "tag",
		name: target.name,
		object: target.object
	};
	if (target?.kind === "pinned" && !/^(pull_request|merge_group$|workflow_run$)/.test(source.event)) return {
		kind: "given",
		text: target.commit,
		near
	};
	return source.event === "workflow_run" && target?.kind === "branch" ? {
		kind: "branch",
		name: target.name,
		commit: target.commit
	} : null;
}
function findPlace(inputs, source, resolved) {
	if (inputs.branch !== null) return {
		kind: "branch",
		name: inputs.branch
	};
	if (resolved?.ref?.kind === "tag") return {
		kind: "tag",
		name: resolved.ref.name,
		object: resolved.ref.object
	};
	if (resolved !== null) return resolved.ref === null ? {
		kind: "pinned",
		name: resolved.commit.slice(0, 12)
	} : {
		kind: "branch",
		name: resolved.ref.name
	};
	const { target } = source;
	return target?.kind === "branch" ? {
		kind: "branch",
		name: target.name
	} : {
		kind: "pinned",
		name: target?.name ?? "detached"
	};
}
function choosePin(inputs, place, mirrored) {
	if (!mirrored) return "none";
	if (inputs.pin !== "auto") {
		if (inputs.pin === "branch" || place.kind === "branch") return inputs.pin;
		throw new ActionError("E_INPUT", `\`pin: ${inputs.pin}\` leaves PAI no branch to clone for ${place.name}; use auto or branch, or set \`branch\`.`);
	}
	if (place.kind !== "branch") return "branch";
	return inputs.commit === "none" ? "none" : "tag";
}
function chooseBranch(inputs, source, place, pinBranch) {
	const branch = pinBranch ?? (place.kind === "branch" ? place.name : source.defaultBranch);
	if (branch !== null) return branch;
	throw new ActionError("E_INPUT", `\`branch\` is missing; ${inputs.commit ?? source.ref} stands on no branch that the event names.`);
}
function makeRepositoryPath(inputs, source) {
	return inputs.codeupRepository.replaceAll("{owner}", source.owner).replaceAll("{repo}", source.repo).split("/").map(legalSegment).join("/");
}
function legalSegment(name) {
	return name.replace(/^[.-]+/, "").replace(/\.(git|atom)$/, "-$1") || "repository";
}
// src/plan/code-source.ts
function makeCodeSourcePlan(inputs, source, choice, uuid) {
	const { place, commit, branch, mirrored } = choice;
	const follows = inputs.commit === "none";
	const ref = place.name;
	const codeRepo = inputs.codeRepo ?? (mirrored ? null : source.cloneUrl);
	return {
		ifExists: inputs.ifExists,
		repo: repoIdentity(inputs, source, codeRepo),
		codeRepo,
		userName: chooseUserName(inputs, source, codeRepo, mirrored),
		token: inputs.codeRepoAccessToken,
		branch,
		commit: follows ? null : commit,
		mountPath: inputs.mountPath,
		cloneType: inputs.cloneType === null ? null : inputs.cloneType === "flat" ? 1 : 0,
		accessibility: inputs.accessibility,
		displayNameTemplate: chooseTemplate(inputs),
		names: {
			owner: source.owner,
			repo: source.repo,
			ref,
			sha: commit,
			sha12: commit.slice(0, 12),
			run_id: source.runId,
			run_attempt: source.runAttempt
		},
		text: inputs.description ?? `${source.owner}/${source.repo}@${commit.slice(0, 12)} ${ref}`.slice(0, 110).toWellFormed(),
		ref: source.ref,
		by: `${source.runId}.${source.runAttempt}.${uuid}`,
		attempt: inputs.ifExists === "create" ? {
			runId: source.runId,
			runAttempt: source.runAttempt
		} : null,
		verify: inputs.verify,
		dryRun: inputs.dryRun,
		maxAttempts: inputs.maxAttempts
	};
}
function chooseTemplate(inputs) {
	const steady = inputs.ifExists === "update" || inputs.commit === "none";
	return inputs.displayName ?? (steady ? "{repo}-{ref}" : "{repo}-{ref}-{sha12}");
}
function repoIdentity(inputs, source, codeRepo) {
	if (codeRepo !== null) return codeRepo;
	return `codeup:${new URL(inputs.codeupEndpoint).host}:${inputs.codeupOrganizationId ?? ""}/${makeRepositoryPath(inputs, source)}`;
}
function chooseUserName(inputs, source, codeRepo, mirrored) {
	if (inputs.codeRepoUsername !== null) return inputs.codeRepoUsername;
	if (codeRepo === null || mirrored) return inputs.codeupUsername;
	if (inputs.codeRepoAccessToken === null) return null;
	if (new URL(codeRepo).host === new URL(source.server).host) return "x-access-token";
	throw new ActionError("E_INPUT", "`code-repo-username` is missing; `code-repo-access-token` for this host needs it.");
}
// src/plan.ts
const news = new Set([
	"push",
	"pull_request",
	"pull_request_target",
	"merge_group",
	"create",
	"release"
]);
function makePlan(inputs, source, resolved, uuid) {
	const { target } = source;
	if (target === null) throw new ActionError("E_INTERNAL", "There is nothing to plan for a deletion.");
	const commit = resolved?.commit ?? (target.kind === "tag" ? target.object : target.commit);
	const place = findPlace(inputs, source, resolved);
	const mirrored = isMirrored(inputs);
	const pinKind = choosePin(inputs, place, mirrored);
	const pinRef = pinKind === "none" ? null : `refs/${pinKind === "tag" ? "tags" : "heads"}/pai/${commit}`;
	const choice = {
		place,
		commit,
		branch: chooseBranch(inputs, source, place, pinKind === "branch" ? `pai/${commit}` : null),
		mirrored
	};
	return Object.freeze({
		commit,
		mirror: mirrored ? makeMirrorPlan(inputs, source, place, commit, pinRef) : null,
		codeSource: makeCodeSourcePlan(inputs, source, choice, uuid),
		reasons: explain(inputs, source, choice, resolved, pinRef)
	});
}
function makeMirrorPlan(inputs, source, place, commit, pinRef) {
	const branchRef = place.kind === "branch" ? `refs/heads/${place.name}` : null;
	const rule = inputs.force ? "replace" : "forward";
	const goals = [];
	if (branchRef !== null) goals.push({
		ref: branchRef,
		object: commit,
		rule
	});
	if (place.kind === "tag") goals.push({
		ref: `refs/tags/${place.name}`,
		object: place.object,
		rule: inputs.force ? "replace" : "exact"
	});
	if (pinRef !== null) goals.push({
		ref: pinRef,
		object: commit,
		rule: "exact"
	});
	return {
		commit,
		goals,
		branchRef,
		pinRef,
		fallbackRef: inputs.commit === "none" ? null : `refs/heads/pai/${commit}`,
		path: makeRepositoryPath(inputs, source),
		visibility: inputs.codeupVisibility,
		description: `Mirror of ${source.server}/${source.owner}/${source.repo}`,
		username: inputs.codeupUsername,
		always: inputs.mirror === "always" || inputs.lfs === "true",
		verify: inputs.verify && inputs.codeRepo === null,
		dryRun: inputs.dryRun,
		history: historyOf(source, branchRef, commit),
		isNews: source.runAttempt === "1" && news.has(source.event)
	};
}
function historyOf(source, branchRef, commit) {
	return source.target?.kind === "branch" && source.target.commit === commit && source.ref === branchRef ? {
		before: source.before,
		forced: source.forced
	} : {
		before: null,
		forced: true
	};
}
function explain(inputs, source, choice, resolved, pinRef) {
	const given = inputs.commit !== null && inputs.commit !== "none";
	const branchOrigin = () => {
		if (pinRef === `refs/heads/${choice.branch}`) return "pin of the commit";
		if (inputs.branch !== null) return "from the input";
		return given && resolved?.ref ? "holds the commit" : "from the event";
	};
	const mirrorOrigin = () => {
		if (inputs.mirror !== "auto") return `mirror: ${inputs.mirror}`;
		if (choice.mirrored) return "codeup-token is given";
		return inputs.codeRepo === null ? "no codeup-token" : "code-repo is given";
	};
	return [
		`commit ${choice.commit} (${given ? `from the input, ${inputs.commit}` : `from the event ${source.event}`})`,
		`branch ${choice.branch} (${branchOrigin()})`,
		`${choice.mirrored ? "mirror to Codeup" : "no mirror"} (${mirrorOrigin()})`,
		...pinRef === null ? [] : [`pin ${pinRef} (pin: ${inputs.pin})`],
		...inputs.commit === "none" ? ["PAI follows the branch (commit: none)"] : []
	];
}
// src/http/clock.ts
const systemClock = {
	now: () => Date.now(),
	random: () => Math.random(),
	async sleep(ms, signal) {
		try {
			await (0,promises_.setTimeout)(ms, void 0, { signal });
		} catch (error) {
			throw signal.aborted ? signal.reason : error;
		}
	}
};
// src/report/facts.ts
const noFacts = {
	region: null,
	workspaceId: null,
	workspaceName: null,
	codeSourceId: null,
	displayName: null,
	result: null,
	codeRepo: null,
	branch: null,
	codeCommit: null,
	commit: null,
	mountPath: null,
	accessibility: null,
	mirrored: null,
	mirrorStrategy: null,
	mirrorBytes: null,
	pinRef: null,
	codeupRepositoryId: null,
	codeupWebUrl: null,
	requestId: null,
	repositoryUrl: null,
	plan: [],
	timings: []
};
// src/progress.ts
function createProgress(group) {
	const timings = [];
	const { now } = systemClock;
	const began = now();
	const progress = {
		facts: {
			...noFacts,
			timings
		},
		current: null,
		learn(facts) {
			progress.facts = {
				...progress.facts,
				...facts
			};
		},
		note(kind, title, ms) {
			timings.push({
				kind,
				title,
				start: Math.max(0, now() - began - ms),
				ms
			});
		},
		async stage(title, run) {
			const started = now();
			progress.current = title;
			try {
				return await group(title, run);
			} finally {
				progress.current = null;
				progress.note("stage", title, now() - started);
			}
		}
	};
	return progress;
}
// src/git/progress.ts
function createMeter(title, clock, info) {
	const started = clock.now();
	let [total, last] = [0, started];
	return { add(bytes) {
		total += bytes;
		const now = clock.now();
		if (now - last < 1e3) return;
		last = now;
		info(`${title}: ${formatBytes(total)}, ${formatBytes(total * 1e3 / (now - started))}/s`);
	} };
}
function formatBytes(bytes) {
	if (bytes < 1024) return `${Math.round(bytes)} B`;
	const power = Math.min(3, Math.floor(Math.log2(bytes) / 10));
	return `${(bytes / 1024 ** power).toFixed(1)} ${[
		"B",
		"KiB",
		"MiB",
		"GiB"
	][power]}`;
}
// src/report/markdown.ts
function makeProse(text) {
	const [first = "", ...parts] = text.split(/(`[^`]+`)/);
	const rest = parts.map((part) => /^`.+`$/s.test(part) ? codeSpan(part.slice(1, -1)) : escapeMarkdown(part));
	return escapeLine(first) + rest.join("");
}
function makeTable(rows) {
	const [first = "", ...rest] = rows.map((cells) => `| ${cells.join(" | ")} |`);
	return [
		first,
		"| :-- | :-- |",
		...rest
	];
}
function makeFence(language, lines) {
	const text = lines.map(neutralise);
	const longest = Math.max(2, ...text.flatMap((line) => [...line.matchAll(/`+/g)].map((match) => match[0].length)));
	const fence = "`".repeat(longest + 1);
	return [
		fence + language,
		...text,
		fence
	];
}
function makeLink(text, url) {
	if (url === null || !URL.canParse(url) || !/^https?:/.test(url)) return codeSpan(text);
	const encode = (mark) => encodeURIComponent(mark).replace("(", "%28").replace(")", "%29");
	return `[${codeSpan(text)}](${new URL(url).href.replace(/[()<>|`]/g, encode)})`;
}
// src/timeline.ts
const width = 32;
const titleWidth = 44;
const mostRequests = 40;
function makeTimeline(spans) {
	const sorted = [...spans].sort((one, other) => one.start - other.start || other.ms - one.ms);
	const end = sorted.reduce((last, { start, ms }) => Math.max(last, start + ms), 1);
	const requests = sorted.filter(({ kind }) => kind === "request");
	const left = new Set(requests.slice(mostRequests));
	const lines = sorted.filter((span) => !left.has(span)).map((span) => drawLine(span, end));
	return left.size === 0 ? lines : [...lines, `  and ${left.size} more requests`];
}
function drawLine({ kind, title, start, ms }, end) {
	const from = Math.min(31, Math.floor(start / end * width));
	const length = Math.max(1, Math.min(width - from, Math.round(ms / end * width)));
	const bar = `${" ".repeat(from)}${(kind === "stage" ? "\u2588" : "\u2500").repeat(length)}`;
	return `${cutOrPad(`${kind === "stage" ? "" : "  "}${title}`)} ${bar.padEnd(width)} ${seconds(start)} + ${seconds(ms)} s`;
}
function cutOrPad(text) {
	const marks = [...text];
	return marks.length > titleWidth ? `${marks.slice(0, 43).join("")}\u2026` : text.padEnd(titleWidth);
}
function seconds(ms) {
	return (ms / 1e3).toFixed(2);
}
// src/report.ts
function makeOutputs(facts, error) {
	const outputs = nameOutputs(facts, error);
	if (error === null) return outputs;
	return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, hasControls(value) ? "" : value]));
}
function nameOutputs(facts, error) {
	return {
		"code-source-id": facts.codeSourceId ?? "",
		"code-source-json": makeCodeSourceJson(facts),
		result: facts.result ?? "",
		"display-name": facts.displayName ?? "",
		"workspace-id": facts.workspaceId ?? "",
		region: facts.region ?? "",
		"code-repo": facts.codeRepo ?? "",
		branch: facts.branch ?? "",
		commit: facts.commit ?? "",
		"mount-path": facts.mountPath ?? "",
		accessibility: (error === null || isRegistered(facts) ? facts.accessibility : null) ?? "",
		mirrored: facts.mirrored ?? "none",
		"mirror-strategy": facts.mirrorStrategy ?? "none",
		"mirror-bytes": String(facts.mirrorBytes ?? 0),
		"pin-ref": facts.pinRef ?? "",
		"codeup-repository-id": facts.codeupRepositoryId ?? "",
		"codeup-web-url": facts.codeupWebUrl ?? "",
		"request-id": facts.requestId ?? "",
		"error-code": error?.code ?? ""
	};
}
function isRegistered({ result }) {
	return result === "created" || result === "reused" || result === "updated";
}
function makeCodeSourceJson(facts) {
	if (facts.codeSourceId === null || facts.branch === null || facts.mountPath === null) return "";
	const commit = facts.codeCommit === null ? {} : { Commit: facts.codeCommit };
	const source = {
		CodeSourceId: facts.codeSourceId,
		Branch: facts.branch,
		...commit,
		MountPath: facts.mountPath
	};
	return JSON.stringify(source);
}
function makeNotice(facts, reason) {
	if (facts.result === "skipped") return `Skipped: ${reason}.`;
	if (facts.result === "planned") return "Dry run: nothing was written; the plan is in the log and in the summary.";
	const at = facts.codeCommit === null ? facts.branch : `${facts.codeCommit?.slice(0, 12)} on ${facts.branch}`;
	return `Code source ${facts.codeSourceId} (${facts.result}) in workspace ${facts.workspaceId}: ${at}.`;
}
function makeSummary(facts, error, reason, page = null) {
	const lines = [`### PAI code source: ${(error === null ? facts.result : `failed: ${error.code}`) ?? "nothing done"}`, ""];
	if (reason !== null) lines.push(`Skipped: ${escapeMarkdown(reason)}.`, "");
	if (error !== null) lines.push(...failureLines(error, page));
	if (facts.plan.length > 0) lines.push("Nothing was written. This run:", "", ...facts.plan.map((line) => `- ${makeProse(line)}`), "");
	const rows = makeRows(facts, error);
	if (rows.length > 0) lines.push(...makeTable(rows), "");
	if (error === null && facts.codeSourceId !== null) lines.push(...usageLines(facts));
	if (facts.timings.length > 0) lines.push(...timingLines(facts));
	return `${lines.join("\n")}\n`;
}
function makeRows(facts, error) {
	const rows = [
		["Source", describeSource(facts)],
		["Workspace", describeWorkspace(facts)],
		["Code", describeCode(facts)],
		["Mirror", describeMirror(facts)]
	];
	if (error === null || isRegistered(facts)) {
		rows.push(["Mount", facts.mountPath === null ? null : codeSpan(facts.mountPath)]);
		rows.push(["Visibility", facts.accessibility]);
	}
	const known = rows.filter((row) => row[1] !== null);
	return error === null || known.length === 0 ? known : [["", "Before it failed"], ...known];
}
function describeSource({ codeSourceId, displayName }) {
	const names = [codeSourceId, displayName].filter((name) => name !== null);
	return names.length === 0 ? null : names.map(codeSpan).join(" \u00B7 ");
}
function describeWorkspace({ region, workspaceId, workspaceName }) {
	if (region === null || workspaceId === null) return null;
	const console = `[PAI console](https://pai.console.aliyun.com/?${`regionId=${encodeURIComponent(region)}&workspaceId=${encodeURIComponent(workspaceId.toWellFormed())}`}#/workspace/overview)`;
	const name = workspaceName === null ? "" : `${codeSpan(workspaceName)} `;
	const way = `${console}, *AI Asset Management*, *Code Configuration*`;
	return `${name}${codeSpan(workspaceId)} \u00B7 ${escapeMarkdown(region)} \u00B7 ${way}`;
}
function describeCode({ codeRepo, codeupWebUrl, branch, commit, repositoryUrl }) {
	if (commit === null) return null;
	const page = codeupWebUrl ?? codeRepo?.replace(/\.git$/, "") ?? null;
	const repository = codeRepo ? `${makeLink(codeRepo, page)} \u00B7 ` : "";
	const hash = makeLink(commit.slice(0, 12), repositoryUrl === null ? null : `${repositoryUrl}/commit/${commit}`);
	return `${repository}${codeSpan(branch ?? "")} \u00B7 ${hash}`;
}
function describeMirror({ mirrored, mirrorStrategy, mirrorBytes, pinRef }) {
	if (mirrored === null || mirrored === "none") return null;
	const took = `pushed by ${mirrorStrategy} \u00B7 ${formatBytes(mirrorBytes ?? 0)} from GitHub`;
	const pin = pinRef === null ? "" : ` \u00B7 pinned by ${codeSpan(pinRef)}`;
	return `${mirrored === "pushed" ? took : "up to date"}${pin}`;
}
const longestMessage = 4096;
function failureLines(error, page) {
	const id = error.requestId === null ? "" : ` (RequestId ${codeSpan(error.requestId)})`;
	const title = makeProse(catalogue[error.code].title);
	const chinese = findChineseHint(error);
	return [
		page === null ? `**${title}**` : `**[${title}](${page})**`,
		"",
		`${makeProse(excerpt(error.message, longestMessage))}${id}`,
		"",
		makeProse(error.hint),
		...chinese === null ? [] : ["", makeProse(chinese)],
		""
	];
}
const below = "Without `clone-type: flat` the code may be in a folder below the mount path: `cd` there instead.";
function usageLines(facts) {
	const command = String.raw`"cd \($code.MountPath) && test \"$(git rev-parse HEAD)\" = \($code.Commit) || exit 90\n\(.UserCommand)"`;
	const commands = [
		`CODE=${quote(escapeJson(makeCodeSourceJson(facts)))}`,
		`job=$(jq --argjson code "$CODE" --arg workspace ${quote(facts.workspaceId ?? "")} '`,
		"  .CodeSource = $code",
		"  | .WorkspaceId = $workspace",
		...facts.codeCommit === null ? [] : [`  | .UserCommand = ${command}`],
		`' job.json) && aliyun pai-dlc POST /api/v1/jobs --region ${facts.region} --body "$job"`
	];
	const check = `The job stops with exit code 90 unless it runs exactly this commit. ${below}`;
	return [
		"<details><summary>Use it in a DLC job</summary>",
		"",
		...facts.codeCommit === null ? [] : [makeProse(check), ""],
		...makeFence("sh", commands),
		"",
		"</details>",
		""
	];
}
function quote(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
function timingLines(facts) {
	return [
		"<details><summary>Timings</summary>",
		"",
		...makeFence("text", makeTimeline(facts.timings)),
		"",
		"</details>",
		""
	];
}
// src/aliyun/endpoints.ts
function makePaiEndpoint(region) {
	return `https://aiworkspace.${region}.aliyuncs.com`;
}
function makeStsEndpoint(region) {
	return `https://sts.${region}.aliyuncs.com`;
}
// src/codeup/addresses.ts
const centerHost = "openapi-rdc.aliyuncs.com";
function isMirrorUrl(endpoint, path, stored) {
	if (!isCloneUrl(stored)) return false;
	const [host, url] = [gitHost(endpoint), new URL(stored)];
	return url.origin === host && url.pathname.endsWith(`/${path}.git`);
}
function gitHost(endpoint) {
	const api = new URL(endpoint);
	return api.hostname === "openapi-rdc.aliyuncs.com" ? `${api.protocol}//codeup.aliyun.com` : api.origin;
}
function guessCloneUrl(endpoint, organizationId, path) {
	return organizationId === null ? null : `${gitHost(endpoint)}/${organizationId}/${path}.git`;
}
// src/git/pkt-line.ts
const special = [
	"flush",
	"delimiter",
	"response-end"
];
function makePacket(text) {
	return (Buffer.byteLength(text) + 4).toString(16).padStart(4, "0") + text;
}
function parsePackets(buffer) {
	const packets = [];
	let offset = 0;
	while (offset + 4 <= buffer.length) {
		const prefix = buffer.toString("latin1", offset, offset + 4);
		if (!/^[0-9a-f]{4}$/i.test(prefix)) throw new Error("not a git packet");
		const length = Number.parseInt(prefix, 16);
		const mark = special[length];
		if (length === 3) throw new Error("not a git packet");
		if (mark === void 0 && offset + length > buffer.length) break;
		packets.push(mark ?? { data: buffer.subarray(offset + 4, offset + length) });
		offset += mark === void 0 ? length : 4;
	}
	return {
		packets,
		rest: buffer.subarray(offset)
	};
}
function textOf(packet) {
	return typeof packet === "string" ? null : packet.data.toString("utf8").replace(/\n$/, "");
}
async function* readPackets(chunks) {
	let held = Buffer.alloc(0);
	for await (const chunk of chunks) {
		const { packets, rest } = parsePackets(held.length === 0 ? chunk : Buffer.concat([held, chunk]));
		yield* packets;
		held = rest;
	}
	if (held.length > 0) throw new Error("the answer ends inside a packet");
}
// src/git/ancestry.ts
async function readContainment(http, remote, commit, tips) {
	if (tips.includes(commit)) return "contained";
	if (tips.length === 0) return "unknown";
	return await ask(http, remote, commit, tips, ["filter tree:0\n"]) ?? await ask(http, remote, commit, tips, []) ?? "unknown";
}
async function ask(http, remote, commit, tips, more) {
	const { origin, path } = locate$1(remote);
	const format = commit.length === 64 ? "sha256" : "sha1";
	const lines = [
		`want ${commit}\n`,
		...tips.map((tip) => `have ${tip}\n`),
		...more,
		"done\n"
	];
	const head = makePacket("command=fetch\n") + makePacket(`object-format=${format}\n`);
	return http.send({
		what: `Asking ${remote.url} about the history of ${commit}`,
		request: () => ({
			method: "POST",
			origin,
			path: `${path}/git-upload-pack`,
			headers: {
				...authorizationOf(remote),
				"content-type": "application/x-git-upload-pack-request",
				accept: "application/x-git-upload-pack-result",
				"git-protocol": "version=2"
			},
			body: `${head}0001${[makePacket("no-progress\n"), ...lines.map(makePacket)].join("")}0000`,
			readAtMost: 4096
		}),
		read: (answer) => {
			if (answer.status === 500) return { value: null };
			const verdict = verdictOf(remote, answer, http.clock.now());
			if (!("value" in verdict)) return verdict;
			return { value: answer.status === 200 ? parseAnswer(answer.body) : null };
		}
	});
}
function parseAnswer(body) {
	try {
		const { packets, rest } = parsePackets(body);
		const lines = packets.map(textOf);
		if (lines.some((line) => line?.startsWith("ERR ") && /not our ref/.test(line))) return "unknown";
		const start = lines.indexOf("packfile");
		if (start < 0) return null;
		const bands = packets.slice(start + 1).map((packet) => typeof packet === "string" ? Buffer.alloc(0) : packet.data);
		const partial = rest.length > 4 ? [rest.subarray(4)] : [];
		const pack = Buffer.concat([...bands, ...partial].filter((data) => data[0] === 1).map((data) => data.subarray(1)));
		if (pack.length < 12 || pack.toString("latin1", 0, 4) !== "PACK") return null;
		return pack.readUInt32BE(8) === 0 ? "contained" : "not-contained";
	} catch {
		return null;
	}
}
// src/git/ls-refs.ts
const maxBytes = 67108864;
async function readRefs(http, remote, prefixes) {
	const answer = await http.send({
		what: `Reading the refs of ${remote.url}`,
		request: () => lsRefsRequest(remote, prefixes),
		read: (answer) => verdictOf(remote, answer, http.clock.now())
	});
	const refs = answer.status === 200 ? parseLsRefs(answer.body) : null;
	if (refs !== null) return refs;
	if (answer.status === 401 || answer.status === 403) return refusal(answer);
	return readUploadPackRefs(http, remote, prefixes);
}
async function readUploadPackRefs(http, remote, prefixes) {
	const { origin, path } = locate$1(remote);
	const answer = await http.send({
		what: `Reading the refs of ${remote.url}`,
		request: () => ({
			method: "GET",
			origin,
			path: `${path}/info/refs?service=git-upload-pack`,
			headers: authorizationOf(remote),
			body: null,
			maxBytes
		}),
		read: (answer) => verdictOf(remote, answer, http.clock.now())
	});
	if (answer.status !== 200) return refusal(answer);
	const refs = parseUploadPackRefs(answer.body, prefixes);
	if (refs !== null) return refs;
	throw new ActionError("E_NOT_API", `${remote.url} answered with something that is not git (${answer.headers["content-type"] ?? "no content type"}).`);
}
function lsRefsRequest(remote, prefixes) {
	const { origin, path } = locate$1(remote);
	const lines = [
		"peel\n",
		"symrefs\n",
		...prefixes.map((prefix) => `ref-prefix ${prefix}\n`)
	];
	return {
		method: "POST",
		origin,
		path: `${path}/git-upload-pack`,
		headers: {
			...authorizationOf(remote),
			"content-type": "application/x-git-upload-pack-request",
			accept: "application/x-git-upload-pack-result",
			"git-protocol": "version=2"
		},
		body: `${makePacket("command=ls-refs\n")}0001${lines.map(makePacket).join("")}0000`,
		maxBytes
	};
}
function refusal(answer) {
	return {
		ok: false,
		status: answer.status,
		requestId: requestIdOf(answer.headers)
	};
}
function parseLsRefs(body) {
	const lines = linesOf(body);
	if (lines === null) return null;
	const [refs, peeled] = [new Map(), new Map()];
	let head = null;
	for (const line of lines) {
		const [object, name, ...attributes] = line.split(" ");
		const sha = parseSha(object ?? "");
		if (name === void 0 || sha === null && object !== "unborn") return null;
		for (const attribute of attributes) {
			if (name === "HEAD" && attribute.startsWith("symref-target:")) head = attribute.slice(14);
			const target = attribute.startsWith("peeled:") ? parseSha(attribute.slice(7)) : null;
			if (target !== null) peeled.set(name, target);
		}
		if (sha !== null) refs.set(name, sha);
	}
	return {
		ok: true,
		refs,
		peeled,
		head
	};
}
function parseUploadPackRefs(body, prefixes) {
	const lines = linesOf(body);
	if (lines?.[0] !== "# service=git-upload-pack") return null;
	const [refs, peeled] = [new Map(), new Map()];
	const capabilities = /\0(.*)$/s.exec(lines[1] ?? "")?.[1] ?? "";
	for (const line of lines.slice(1)) {
		const [object, name] = line.replace(/\0.*$/s, "").split(" ");
		const sha = parseSha(object ?? "");
		if (name === void 0 || sha === null) return null;
		if (!prefixes.some((prefix) => name.startsWith(prefix))) continue;
		if (name.endsWith("^{}")) peeled.set(name.slice(0, -3), sha);
		else refs.set(name, sha);
	}
	return {
		ok: true,
		refs,
		peeled,
		head: /(?:^| )symref=HEAD:(\S+)/.exec(capabilities)?.[1] ?? null
	};
}
function linesOf(body) {
	try {
		const { packets, rest } = parsePackets(body);
		if (rest.length > 0 || packets.at(-1) !== "flush") return null;
		return packets.map(textOf).filter((line) => line !== null);
	} catch {
		return null;
	}
}
// src/http/attempts.ts
function describeAttempt(event) {
	const { method, host, path, attempt, status, requestId, ms, failure } = event;
	return `${method} ${host}${path} ${failure ?? `${status}${requestId === null ? "" : ` ${requestId}`}`} ${ms} ms${attempt === 1 ? "" : ` (attempt ${attempt})`}`;
}
// src/http/network.ts
function readNetwork(env) {
	return {
		proxies: readProxies(env),
		authorities: readAuthorities(env)
	};
}
// src/http/json.ts
function parseJsonBody(body) {
	try {
		return JSON.parse(body.toString("utf8"));
	} catch {
		return null;
	}
}
// src/aliyun/fault.ts
function parseJson(answer) {
	const parsed = parseJsonBody(answer.body);
	return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? parsed : null;
}
const [longestSaid, longestName] = [4096, 100];
function parseFault(answer) {
	const text = answer.body.toString("utf8");
	const body = parseJson(answer) ?? {};
	const html = /html/i.test(answer.headers["content-type"] ?? "") || /^\s*<(!doctype html|html)/i.test(text);
	const read = (name) => {
		const value = body[name] ?? body[name.charAt(0).toLowerCase() + name.slice(1)];
		if (typeof value === "string" || typeof value === "number") return String(value);
		return html ? "" : new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? "";
	};
	const signed = /[,.;:]?\s*(server )?(string\s*to\s*sign|canonical\s*request).*$/is;
	const withoutSigned = (said) => said.slice(0, longestSaid).replace(signed, "");
	const message = withoutSigned(read("Message"));
	return {
		status: answer.status,
		code: excerpt(read("Code"), longestName),
		message: excerpt(message || (html ? "an HTML page" : withoutSigned(text)), 200).replace(/[.\u3002]$/, ""),
		requestId: excerpt(read("RequestId"), longestName) || requestIdOf(answer.headers),
		html,
		body
	};
}
const gateway = [
	[/^(Throttling|Rejected\.Throttling)/, "E_THROTTLED"],
	[/^InvalidTimeStamp/, "E_CLOCK"],
	[/^(InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|Invalid\w*SecurityToken|MissingSecurityToken|SecurityTokenExpired)/, "E_AK_INVALID"],
	[/^(Forbidden\.RAM|NoPermission|Forbidden$)/, "E_RAM_DENIED"]
];
function findRefusal(answer) {
	const { status, code, body } = parseFault(answer);
	if (/^(InvalidSecurityToken\.Expired|SecurityTokenExpired)/.test(code)) return "expired";
	const isDenied = gateway.find(([pattern]) => pattern.test(code))?.[1] === "E_RAM_DENIED" && status === 403;
	const detail = body["AccessDeniedDetail"];
	const { PolicyType = "SessionPolicy", NoPermissionType = "" } = Object(detail);
	return isDenied && /session/i.test(String(PolicyType)) && NoPermissionType !== "ExplicitDeny" ? "narrowed" : null;
}
function explainFault(what, answer, now) {
	const fault = parseFault(answer);
	const { status, requestId } = fault;
	const fail = (code, said, retry) => ({
		error: new ActionError(code, `${what} was refused: ${said}.`, { requestId }),
		retry,
		afterMs: retry === null ? null : parseRetryAfter(answer.headers, now)
	});
	const said = `${status} ${fault.code ? `${fault.code}: ` : ""}${fault.message}`.trim();
	const known = gateway.find(([pattern]) => pattern.test(fault.code))?.[1];
	if (known === "E_THROTTLED" || status === 429) return fail("E_THROTTLED", said, "throttled");
	if (known !== void 0) return fail(known, said, null);
	if (status >= 500 || fault.code === "ServiceUnavailable") return fail("E_API", said, "transient");
	if (fault.html || status >= 300 && status < 400 || status < 300 && fault.code === "") return fail("E_NOT_API", said, null);
	return fail(status === 403 ? "E_RAM_DENIED" : "E_API", said, null);
}
// src/aliyun/server-time.ts
function makeServerTime(clock, onSkew) {
	let skew = null;
	return {
		now: () => clock.now() + (skew ?? 0),
		correct(verdict, answer) {
			if ("value" in verdict || skew !== null || parseFault(answer).code !== "InvalidTimeStamp.Expired") return verdict;
			const date = Date.parse(answer.headers["date"] ?? "");
			if (Number.isNaN(date)) return verdict;
			skew = date - clock.now();
			onSkew(skew);
			return {
				...verdict,
				retry: "transient"
			};
		}
	};
}
// src/aliyun/signature.ts
function sign(request, credentials, freshness) {
	const path = `/${request.path.map(encode).join("/")}`;
	const query = Object.keys(request.query).sort().map((name) => `${encode(name)}=${encode(request.query[name] ?? "")}`).join("&");
	const headers = headersOf(request, credentials, freshness);
	const names = Object.keys(headers).sort();
	const canonical = [
		request.method,
		path,
		query,
		names.map((name) => `${name}:${headers[name]?.trim()}\n`).join(""),
		names.join(";"),
		headers["x-acs-content-sha256"]
	].join("\n");
	const toSign = `ACS3-HMAC-SHA256\n${(0,external_node_crypto_.hash)("sha256", canonical)}`;
	const signature = (0,external_node_crypto_.createHmac)("sha256", credentials.accessKeySecret).update(toSign).digest("hex");
	const authorization = `ACS3-HMAC-SHA256 Credential=${credentials.accessKeyId},SignedHeaders=${names.join(";")},Signature=${signature}`;
	const { host: _, ...sent } = headers;
	return {
		path: query === "" ? path : `${path}?${query}`,
		headers: {
			...sent,
			accept: "application/json",
			authorization
		}
	};
}
function headersOf(request, credentials, freshness) {
	const { securityToken, accessKeyId } = credentials;
	return {
		host: request.host,
		"x-acs-action": request.action,
		"x-acs-version": request.version,
		"x-acs-date": formatDate(new Date(freshness.date)),
		"x-acs-signature-nonce": freshness.nonce,
		"x-acs-content-sha256": (0,external_node_crypto_.hash)("sha256", request.body ?? ""),
		...request.body === null ? {} : { "content-type": "application/json; charset=utf-8" },
		...securityToken === null ? {} : {
			"x-acs-accesskey-id": accessKeyId,
			"x-acs-security-token": securityToken
		}
	};
}
function encode(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
function formatDate(date) {
	const pad = (part) => String(part).padStart(2, "0");
	return `${[
		date.getUTCFullYear(),
		date.getUTCMonth() + 1,
		date.getUTCDate()
	].map(pad).join("-")}T${[
		date.getUTCHours(),
		date.getUTCMinutes(),
		date.getUTCSeconds()
	].map(pad).join(":")}Z`;
}
// src/pai/failures.ts
const codes = [[/^(100400027|100400008|100700008)$/, "E_WORKSPACE_NOT_FOUND"], [/^1006\d{5}$/, "E_RAM_DENIED"]];
function explainPaiAnswer(what, action, answer, now) {
	const fault = parseFault(answer);
	const more = { requestId: fault.requestId };
	const known = codes.find(([pattern]) => pattern.test(fault.code))?.[1];
	if (known !== void 0) return {
		error: new ActionError(known, `${what} was refused: ${`${fault.status} ${fault.code}: ${fault.message}`}.`, more),
		retry: null,
		afterMs: null
	};
	const failure = explainFault(what, answer, now);
	if (fault.code === "201400004") return {
		...failure,
		retry: "transient"
	};
	if (failure.error.code !== "E_RAM_DENIED") return failure;
	const hint = `Grant ${action} on Resource "*" to the identity of this step, and add it to the workspace as a member.`;
	const detail = deniedDetail(fault.body);
	const message = detail === "" ? failure.error.message : `${failure.error.message} ${detail}.`;
	return {
		...failure,
		error: new ActionError("E_RAM_DENIED", message, {
			...more,
			hint
		})
	};
}
function isNotFound(answer) {
	return parseFault(answer).code === "201400002";
}
function deniedDetail(body) {
	const detail = body["AccessDeniedDetail"];
	if (typeof detail !== "object" || detail === null) return "";
	return Object.entries(detail).filter(([name]) => /^(AuthAction|NoPermissionType|AuthPrincipalType)$/.test(name)).map(([name, value]) => `${name} ${excerpt(String(value), 80)}`).join(", ");
}
// src/pai/schema.ts
const index_start_text = nullish(string());
const count = nullish(union([number(), pipe(string(), transform(Number))]));
const code = pipe(union([string(), number()]), transform(String));
const Item = object({
	CodeSourceId: string().check(_minLength(1)),
	WorkspaceId: nullish(code),
	DisplayName: index_start_text,
	Description: index_start_text,
	CodeRepo: index_start_text,
	CodeRepoUserName: index_start_text,
	CodeRepoAccessToken: index_start_text,
	CodeBranch: index_start_text,
	CodeCommit: index_start_text,
	MountPath: index_start_text,
	CloneType: count,
	Accessibility: index_start_text,
	GmtCreateTime: index_start_text
});
function codeSourceSchema(token) {
	return pipe(Item, transform((item) => ({
		id: item.CodeSourceId,
		workspaceId: item.WorkspaceId ?? "",
		displayName: item.DisplayName ?? "",
		description: item.Description ?? "",
		codeRepo: item.CodeRepo ?? "",
		codeRepoUserName: item.CodeRepoUserName || null,
		codeBranch: item.CodeBranch || null,
		codeCommit: item.CodeCommit || null,
		mountPath: `${(item.MountPath ?? "").replace(/\/+$/, "")}/`,
		cloneType: item.CloneType ?? null,
		accessibility: item.Accessibility?.toUpperCase() === "PUBLIC" ? "PUBLIC" : "PRIVATE",
		createdAt: item.GmtCreateTime ?? "",
		token: compareTokens(item.CodeRepoAccessToken, token)
	})));
}
function compareTokens(stored, wanted) {
	if (wanted === null) return "same";
	if (!stored) return "absent";
	if (/\*{3}|\u2022{3}|x{4}|\.{3}/i.test(stored)) return stored === wanted ? "same" : "unknown";
	return stored === wanted ? "same" : "different";
}
function pageSchema(token) {
	return object({
		CodeSources: array(codeSourceSchema(token)),
		TotalCount: count
	});
}
const Created = object({
	CodeSourceId: string().check(_minLength(1)),
	RequestId: index_start_text
});
const Workspace = object({
	WorkspaceId: code,
	WorkspaceName: index_start_text,
	DisplayName: index_start_text,
	Status: index_start_text
});
const WorkspacePage = object({
	Workspaces: array(Workspace),
	TotalCount: count
});
// src/pai/pai.ts
const pageSize = 100;
const version = "2021-02-04";
const sources = [
	"api",
	"v1",
	"codesources"
];
function createPai(http, options) {
	const endpoint = new URL(options.endpoint);
	const time = options.time ?? makeServerTime(http.clock, () => void 0);
	const signers = new WeakMap();
	async function prepare(operation) {
		const { method, action, path, query = {} } = operation;
		const body = operation.body === void 0 ? null : JSON.stringify(operation.body);
		const request = {
			method,
			host: endpoint.host,
			path,
			query,
			action,
			version,
			body
		};
		const credentials = await options.credentials.read();
		const signed = sign(request, credentials, {
			date: time.now(),
			nonce: options.makeNonce()
		});
		const { origin } = endpoint;
		const grace = operation.graceMs === void 0 ? {} : { graceMs: operation.graceMs };
		const prepared = {
			method,
			origin,
			path: signed.path,
			headers: signed.headers,
			body,
			...grace
		};
		signers.set(prepared, credentials);
		return prepared;
	}
	function canSignAgain(request, answer) {
		const [refusal, signer] = [findRefusal(answer), signers.get(request)];
		return refusal !== null && signer !== void 0 && options.credentials.replace(signer, refusal);
	}
	function correct(verdict, answer, request) {
		if ("value" in verdict || !canSignAgain(request, answer)) return time.correct(verdict, answer);
		return {
			...verdict,
			retry: "transient"
		};
	}
	function call(operation, schema) {
		return http.send({
			what: operation.what,
			request: () => prepare(operation),
			read: (answer, request) => correct(readAnswer(operation, schema, answer, http.clock.now()), answer, request)
		});
	}
	function orNull(operation, schema) {
		return http.send({
			what: operation.what,
			request: () => prepare(operation),
			read: (answer, request) => {
				if (isNotFound(answer)) return { value: null };
				const verdict = correct(readAnswer(operation, schema, answer, http.clock.now()), answer, request);
				return "value" in verdict ? { value: verdict.value.value } : verdict;
			}
		});
	}
	const onOne = (verb, id, method, more = []) => ({
		what: `${verb} the code source ${id}`,
		method,
		path: [
			...sources,
			id,
			...more
		]
	});
	const named = (action) => ({
		action,
		permission: `paicodesource:${action}`
	});
	const item = codeSourceSchema(options.token);
	return {
		http,
		call,
		prepare,
		canSignAgain,
		listCodeSources: (workspaceId, name) => listAll(call, pageSchema(options.token), workspaceId, name),
		findCodeSource: (id) => orNull({
			...onOne("Reading", id, "GET"),
			...named("GetCodeSource")
		}, item),
		async updateCodeSource(id, fields) {
			return { requestId: (await call({
				...onOne("Updating", id, "PUT"),
				...named("UpdateCodeSource"),
				body: fields
			}, Created)).requestId };
		},
		async publishCodeSource(id) {
			await call({
				...onOne("Publishing", id, "PUT", ["publish"]),
				...named("PublishCodeSource")
			}, Created);
		},
		async deleteCodeSource(id) {
			await orNull({
				...onOne("Deleting", id, "DELETE"),
				...named("DeleteCodeSource")
			}, Created);
		}
	};
}
async function listAll(call, schema, workspaceId, name) {
	const items = new Map();
	for (let page = 1;; page++) {
		const { value, requestId } = await call({
			what: `Listing the code sources of workspace ${workspaceId}`,
			action: "ListCodeSources",
			permission: "paicodesource:ListCodeSources",
			method: "GET",
			path: sources,
			query: {
				WorkspaceId: workspaceId,
				...name === "" ? {} : { DisplayName: name },
				PageNumber: String(page),
				PageSize: String(pageSize),
				SortBy: "GmtCreateTime",
				Order: "ASC"
			}
		}, schema);
		const before = items.size;
		for (const source of value.CodeSources) items.set(source.id, source);
		if (items.size === before || items.size >= (value.TotalCount ?? Number.POSITIVE_INFINITY)) return {
			items: [...items.values()],
			requestId
		};
	}
}
function readAnswer(operation, schema, answer, now) {
	const json = parseJson(answer);
	const parsed = answer.status >= 200 && answer.status < 300 ? schema.safeParse(json) : null;
	if (!parsed?.success) return explainPaiAnswer(operation.what, operation.permission, answer, now);
	const requestId = typeof json?.["RequestId"] === "string" ? json["RequestId"] : answer.headers["x-acs-request-id"] ?? null;
	return { value: {
		value: parsed.data,
		requestId
	} };
}
// src/aliyun/credentials.ts
const triples = [
	[
		"ALIBABA_CLOUD_ACCESS_KEY_ID",
		"ALIBABA_CLOUD_ACCESS_KEY_SECRET",
		"ALIBABA_CLOUD_SECURITY_TOKEN"
	],
	[
		"ALIBABACLOUD_ACCESS_KEY_ID",
		"ALIBABACLOUD_ACCESS_KEY_SECRET",
		"ALIBABACLOUD_SECURITY_TOKEN"
	],
	[
		"ALICLOUD_ACCESS_KEY",
		"ALICLOUD_SECRET_KEY",
		"ALICLOUD_SECURITY_TOKEN"
	]
];
const [roleVariable, providerVariable, fileVariable] = [
	"ALIBABA_CLOUD_ROLE_ARN",
	"ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
	"ALIBABA_CLOUD_OIDC_TOKEN_FILE"
];
function findCredentialSource(inputs, env) {
	return fromInputs(inputs) ?? fromTriples(env) ?? fromArns(env) ?? fromPlaces(env);
}
function readEnvironmentSecrets(env) {
	const values = [...triples.flat(), "ACTIONS_ID_TOKEN_REQUEST_TOKEN"].map((name) => read(env, name));
	const uri = read(env, "ALIBABA_CLOUD_CREDENTIALS_URI");
	return [...values, ...uri === null ? [] : findSecretParts(uri)].filter((text) => text !== null);
}
function findSecretParts(uri) {
	if (!URL.canParse(uri)) return [];
	const { pathname, searchParams } = new URL(uri);
	const parts = pathname.split("/").filter((part) => part.length >= 16 && /\d/.test(part));
	return [...searchParams.values(), ...parts];
}
function fromInputs(inputs) {
	const { accessKeyId, accessKeySecret, securityToken, roleToAssume, oidcProviderArn } = inputs;
	const origin = "the inputs";
	if (accessKeyId !== null && accessKeySecret !== null) return {
		kind: "static",
		origin,
		credentials: {
			accessKeyId,
			accessKeySecret,
			securityToken
		}
	};
	if (roleToAssume === null || oidcProviderArn === null) return null;
	return {
		kind: "oidc",
		origin,
		roleArn: roleToAssume,
		providerArn: oidcProviderArn,
		tokenFile: null,
		policy: null
	};
}
function fromTriples(env) {
	for (const [id, secret, token] of triples) {
		const [accessKeyId, accessKeySecret, securityToken] = [
			read(env, id),
			read(env, secret),
			read(env, token)
		];
		if (accessKeyId === null && accessKeySecret === null && securityToken === null) continue;
		if (accessKeyId === null) throw half(id, accessKeySecret === null ? token : secret);
		if (accessKeySecret === null) throw half(secret, id);
		if (accessKeyId.startsWith("STS.") && securityToken === null) throw half(token, id);
		if ([
			accessKeyId,
			accessKeySecret,
			securityToken ?? ""
		].some((text) => /[^\x21-\x7e]/.test(text))) throw new ActionError("E_INPUT", `${id}, ${secret} or ${token} holds a character that is not printable ASCII.`);
		return {
			kind: "static",
			origin: id,
			credentials: {
				accessKeyId,
				accessKeySecret,
				securityToken
			}
		};
	}
	return null;
}
function fromArns(env) {
	const [roleArn, providerArn, tokenFile] = [
		read(env, roleVariable),
		read(env, providerVariable),
		read(env, fileVariable)
	];
	if (roleArn === null && providerArn === null && tokenFile === null) return null;
	if (roleArn === null) throw half(roleVariable, providerArn === null ? fileVariable : providerVariable);
	if (providerArn === null) throw half(providerVariable, roleVariable);
	return {
		kind: "oidc",
		origin: roleVariable,
		roleArn,
		providerArn,
		tokenFile,
		policy: null
	};
}
function fromPlaces(env) {
	const uri = read(env, "ALIBABA_CLOUD_CREDENTIALS_URI");
	if (uri !== null) return {
		kind: "uri",
		origin: "ALIBABA_CLOUD_CREDENTIALS_URI",
		uri
	};
	const name = read(env, "ALIBABA_CLOUD_PROFILE");
	if (name !== null) return {
		kind: "profile",
		origin: "ALIBABA_CLOUD_PROFILE",
		name
	};
	if (!(read(env, "RUNNER_ENVIRONMENT") === "self-hosted") || read(env, "ALIBABA_CLOUD_ECS_METADATA_DISABLED")?.toLowerCase() === "true") return null;
	return {
		kind: "ecs",
		origin: "the ECS metadata service",
		roleName: read(env, "ALIBABA_CLOUD_ECS_METADATA")
	};
}
function half(missing, given) {
	return new ActionError("E_INPUT", `The variable ${missing} is missing; ${given} needs it.`, { hint: "Set both or neither; an empty variable counts as not set." });
}
function read(env, name) {
	return env[name]?.trim() || null;
}
// src/aliyun/provider.ts
const reserveMs = 18e4;
const pauseMs = 6e4;
function provideFixed(credentials) {
	return {
		read: async () => credentials,
		replace: () => false
	};
}
function provideGiven({ origin, credentials }, info) {
	info(`credentials: access key from ${origin}`);
	return provideFixed(credentials);
}
async function provideRenewed(clock, source) {
	const accepted = new Set();
	let narrowed = source.canNarrow;
	let held = await load();
	let isRefused = false;
	let notBefore = clock.now() + pauseMs;
	let renewal = null;
	async function load() {
		const { credentials, lifetimeMs } = await source.load(narrowed);
		return {
			credentials,
			until: clock.now() + (lifetimeMs ?? Number.POSITIVE_INFINITY)
		};
	}
	async function renew() {
		notBefore = clock.now() + pauseMs;
		try {
			held = await load();
			isRefused = false;
		} catch (error) {
			if (isRefused || clock.now() >= held.until) throw error;
		}
	}
	return {
		async read() {
			const isShort = held.until - clock.now() < reserveMs && clock.now() >= notBefore;
			if (isShort && !isRefused) source.onRenewal("the session ends soon");
			if (isShort || isRefused || renewal !== null) {
				renewal ??= renew().finally(() => {
					renewal = null;
				});
				await renewal;
			}
			return held.credentials;
		},
		replace(refused, reason) {
			if (refused.accessKeyId !== held.credentials.accessKeyId) return true;
			if (isRefused) return true;
			if (accepted.has(reason) || reason === "narrowed" && !narrowed) return false;
			accepted.add(reason);
			if (reason === "narrowed") narrowed = false;
			isRefused = true;
			source.onRenewal(reason === "expired" ? "the service says that it is over" : "its policy may be too narrow");
			return true;
		}
	};
}
// src/sign-in.ts
async function findSignIn(inputs, runner, signal) {
	const source = findCredentialSource(inputs, runner.env);
	if (source === null) return "no-credentials";
	if (source.kind === "oidc") return source.tokenFile !== null || readOidcRequest(runner.env) !== null ? "ready" : "no-oidc-token";
	if (source.kind !== "ecs") return "ready";
	const { hasInstanceRole } = await loadSessions();
	return await hasInstanceRole(runner, signal) ? "ready" : "no-credentials";
}
function findSignInUrls(inputs, env) {
	const found = findCredentialSource(inputs, env);
	if (found?.kind !== "oidc") return [];
	return [found.tokenFile === null ? readOidcRequest(env)?.url ?? "" : "", stsEndpointOf(inputs)].filter((url) => /^https?:/.test(url) && URL.canParse(url));
}
async function signIn(runner, inputs, source, http) {
	const found = findCredentialSource(inputs, runner.env);
	if (found === null) throw new ActionError("E_NO_CREDENTIALS", "There are no Alibaba Cloud credentials.");
	const time = makeServerTime(http.clock, warnOfSkew(runner));
	if (found.kind === "static") {
		const credentials = provideGiven(found, runner.info);
		if (inputs.roleToAssume !== null) runner.info("`role-to-assume` is not used: an access key is given");
		return {
			credentials,
			time
		};
	}
	const [endpoint, oidc] = [stsEndpointOf(inputs), readOidcRequest(runner.env)];
	const { openSession } = await loadSessions();
	return {
		credentials: await openSession(found, {
			runner,
			inputs,
			source,
			http,
			time,
			endpoint,
			oidc
		}),
		time
	};
}
function loadSessions() {
	return __nccwpck_require__.e(/* import() */ 194).then(__nccwpck_require__.bind(__nccwpck_require__, 194));
}
function stsEndpointOf(inputs) {
	return inputs.stsEndpoint ?? makeStsEndpoint(inputs.region);
}
function readOidcRequest(env) {
	const [url, token] = [env["ACTIONS_ID_TOKEN_REQUEST_URL"], env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
	return url && token ? {
		url,
		token
	} : null;
}
function warnOfSkew(runner) {
	return (ms) => {
		const distance = `${Math.round(Math.abs(ms) / 1e3)} s ${ms > 0 ? "behind" : "ahead of"}`;
		runner.warn("W_CLOCK", `This machine's clock is ${distance} that of Alibaba Cloud, which was used instead.`);
	};
}
// src/rooms.ts
function createRooms(runner, inputs, source, signal, onRequest) {
	const network = readNetwork(runner.env);
	const http = createHttp({
		network,
		clock: runner.clock,
		signal,
		deadline: runner.clock.now() + inputs.timeout,
		maxAttempts: inputs.maxAttempts,
		userAgent: `pai-code-source-action (run ${source.runId}; attempt ${source.runAttempt})`,
		inputOf: (host) => findInputOf(inputs, host),
		onAttempt(event) {
			runner.debug(describeAttempt(event));
			onRequest(`${event.method} ${lastOf(event.path)} ${event.status ?? "failed"} ${event.host}`, event.ms);
		}
	});
	const origin = {
		url: source.cloneUrl,
		username: "x-access-token",
		password: inputs.githubToken
	};
	const endpoint = inputs.paiEndpoint ?? makePaiEndpoint(inputs.region);
	const { api, owner, repo } = source;
	const place = {
		api,
		owner,
		repo,
		token: inputs.githubToken
	};
	return {
		network,
		http,
		origin,
		place,
		async openConnections(mirror) {
			const urls = [
				...findSignInUrls(inputs, runner.env),
				endpoint,
				...findMirrorUrls(inputs, source, mirror)
			];
			for (const url of urls) http.connect(new URL(url).origin);
			await (0,promises_.setImmediate)();
		},
		async resolve(question) {
			const { resolve } = await __nccwpck_require__.e(/* import() */ 863).then(__nccwpck_require__.bind(__nccwpck_require__, 863));
			return resolve(question, http, origin, place);
		},
		async openPai() {
			const signedIn = await signIn(runner, inputs, source, http);
			const { codeRepoAccessToken: token } = inputs;
			return createPai(http, {
				endpoint,
				...signedIn,
				token,
				makeNonce: runner.makeNonce
			});
		},
		readRefs: (remote, prefixes) => readRefs(http, remote, prefixes),
		readContainment: (remote, commit, tips) => readContainment(http, remote, commit, tips),
		ask: (commit, tip) => readContainment(http, origin, commit, [tip])
	};
}
function findInputOf(inputs, host) {
	const { region, paiEndpoint, stsEndpoint, codeupEndpoint, codeRepo } = inputs;
	return [
		["pai-endpoint", paiEndpoint],
		["sts-endpoint", stsEndpoint],
		["codeup-endpoint", codeupEndpoint],
		["code-repo", codeRepo],
		["region", makePaiEndpoint(region)],
		["region", makeStsEndpoint(region)]
	].find(([, url]) => url !== null && new URL(url).host === host)?.[0] ?? null;
}
function findMirrorUrls({ codeupEndpoint: codeup }, source, mirror) {
	if (mirror === null) return [];
	const github = new Set([source.api, source.cloneUrl].map((url) => new URL(url).origin));
	return mirror.isNews ? [
		gitHost(codeup),
		codeup,
		...github
	] : [gitHost(codeup)];
}
function lastOf(path) {
	const whole = path.replace(/%2F/gi, "/");
	return whole.slice(whole.lastIndexOf("/", whole.length - 2) + 1) || "/";
}
// src/secrets.ts
function maskSecrets({ env, mask }, given) {
	for (const secret of [
		...findSecrets(given),
		...readEnvironmentSecrets(env),
		...readProxySecrets(env)
	]) mask(secret);
}
// src/pai/workspaces.ts
async function findWorkspace(pai, workspace, region) {
	if (/^\d+$/.test(workspace)) return {
		id: workspace,
		name: null
	};
	const filtered = (await listWorkspaces(pai, workspace)).filter((candidate) => candidate.WorkspaceName === workspace);
	const all = filtered.length > 0 ? filtered : await listWorkspaces(pai, "");
	const named = all.filter((candidate) => candidate.WorkspaceName === workspace);
	const matches = named.length > 0 ? named : all.filter((candidate) => candidate.DisplayName === workspace);
	const [match, ...others] = matches;
	if (match === void 0 || others.length > 0) {
		const listed = (others.length > 0 ? matches : all).slice(0, 5).map((each) => `${excerpt(each.WorkspaceName ?? "?", 60)} (${each.WorkspaceId})`).join(", ");
		throw new ActionError("E_WORKSPACE_NOT_FOUND", `${others.length > 0 ? `${matches.length} workspaces are` : "No workspace is"} named ${JSON.stringify(workspace)} in ${region}.`, { hint: listed === "" ? "Check `region` and `workspace`." : `Candidates: ${listed}. Give the ID.` });
	}
	requireEnabled(match);
	return {
		id: match.WorkspaceId,
		name: match.WorkspaceName ?? null
	};
}
async function explainWorkspace(pai, id) {
	const operation = {
		what: `Reading the workspace ${id}`,
		action: "GetWorkspace",
		permission: "paiworkspace:GetWorkspace",
		method: "GET",
		path: [
			"api",
			"v1",
			"workspaces",
			id
		]
	};
	try {
		requireEnabled((await pai.call(operation, Workspace)).value);
	} catch (error) {
		if (error instanceof ActionError && error.code.startsWith("E_WORKSPACE")) throw error;
	}
}
function requireEnabled(workspace) {
	const status = workspace.Status ?? "ENABLED";
	if (status === "ENABLED") return;
	throw new ActionError("E_WORKSPACE_UNUSABLE", `Workspace ${workspace.WorkspaceId} is ${excerpt(status, 40)}, not ENABLED.`);
}
async function listWorkspaces(pai, name) {
	const found = new Map();
	for (let page = 1;; page++) {
		const operation = {
			what: name === "" ? "Listing the workspaces" : `Looking for the workspace ${JSON.stringify(name)}`,
			action: "ListWorkspaces",
			permission: "paiworkspace:ListWorkspaces",
			method: "GET",
			path: [
				"api",
				"v1",
				"workspaces"
			],
			query: {
				...name === "" ? {} : { WorkspaceName: name },
				PageNumber: String(page),
				PageSize: "100"
			}
		};
		const { value } = await pai.call(operation, WorkspacePage);
		const before = found.size;
		for (const workspace of value.Workspaces) found.set(workspace.WorkspaceId, workspace);
		if (found.size === before || found.size >= (value.TotalCount ?? Number.POSITIVE_INFINITY)) return [...found.values()];
	}
}
// src/pai/identity.ts
function pinBranch(commit) {
	return commit === null ? null : `pai/${commit}`;
}
function digest(parts, digits) {
	return (0,external_node_crypto_.hash)("sha256", JSON.stringify(parts)).slice(0, digits);
}
function makeKey(identity) {
	const { workspaceId, repo, branch, commit, mountPath, cloneType, accessibility, displayNameTemplate } = identity;
	if (identity.name !== null) return digest([
		"v1-update",
		workspaceId,
		repo,
		identity.name.rendered
	], 20);
	const attempt = identity.attempt === null ? [] : [identity.attempt.runId, identity.attempt.runAttempt];
	return digest([...[
		"v1",
		workspaceId,
		repo,
		branch,
		commit,
		mountPath,
		cloneType,
		accessibility,
		displayNameTemplate
	], ...attempt], 20);
}
function makeScope(workspaceId, repo, ref) {
	return digest([
		workspaceId,
		repo,
		ref
	], 8);
}
function makeDescription(text, marker) {
	return `${text} [github-action:v1 key=${marker.key} by=${marker.by} scope=${marker.scope}]`;
}
function parseMarker(description) {
	const [, key, by, scope] = /\[github-action:v1 key=([0-9a-f]{20}) by=([\w.-]+) scope=([0-9a-f]{8})\]\s*$/.exec(description) ?? [];
	return key !== void 0 && by !== void 0 && scope !== void 0 ? {
		key,
		by,
		scope
	} : null;
}
const longestSlug = 56;
function renderName(template, values) {
	const render = (ref) => template.replace(/\{(\w+)\}/g, (whole, name) => ({
		...values,
		ref
	})[name] ?? whole);
	const ref = slug(values.ref);
	const overflow = Math.max(0, slug(render(ref)).length - longestSlug);
	const name = slug(render(ref.slice(0, Math.max(0, ref.length - overflow)))).slice(0, longestSlug);
	return {
		rendered: render(values.ref),
		slug: slug(name) || "code"
	};
}
function makeDisplayName(template, values, key) {
	return `${renderName(template, values).slug}-${key.slice(0, 6)}`;
}
function slug(text) {
	return text.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/-{2,}/g, "-").replace(/^[-_]+|-+$/g, "");
}
function isUnaltered(item, identity) {
	const marker = parseMarker(item.description);
	if (marker === null) return false;
	const workspaceId = item.workspaceId || identity.workspaceId;
	if (identity.name !== null) {
		const key = makeKey({
			...identity,
			workspaceId
		});
		return key === marker.key && item.displayName === `${identity.name.slug}-${key.slice(0, 6)}`;
	}
	const [runId = "", runAttempt = ""] = marker.by.split(".");
	const stored = {
		...identity,
		workspaceId,
		commit: item.codeCommit,
		mountPath: item.mountPath
	};
	return branchesOf(item, identity).some((branch) => visibilitiesOf(item, identity).some((accessibility) => [null, {
		runId,
		runAttempt
	}].some((attempt) => makeKey({
		...stored,
		branch,
		accessibility,
		attempt,
		cloneType: cloneTypeOf(item, identity)
	}) === marker.key)));
}
function branchesOf(item, identity) {
	const stored = item.codeBranch ?? "";
	return stored === pinBranch(item.codeCommit) ? [stored, identity.branch] : [stored];
}
function visibilitiesOf(item, identity) {
	return identity.accessibility === "PUBLIC" ? [item.accessibility, "PUBLIC"] : [item.accessibility];
}
function cloneTypeOf(item, identity) {
	return item.cloneType === null || item.cloneType === 0 && identity.cloneType === null ? identity.cloneType : item.cloneType;
}
// src/pai/election.ts
function sortByOwnership(items, identity, isRepo) {
	const key = makeKey(identity);
	const marked = items.filter((item) => parseMarker(item.description)?.key === key);
	const ours = marked.filter((item) => isUnaltered(item, identity) && isRepo(item.codeRepo));
	return {
		ours,
		altered: marked.filter((item) => !ours.includes(item))
	};
}
function elect(items) {
	const order = (a, b) => compareTimes(a.createdAt, b.createdAt) || compare(a.id, b.id);
	return items.toSorted(order)[0] ?? null;
}
function findDifferences(item, expected) {
	return [
		{
			field: "WorkspaceId",
			stored: item.workspaceId || expected.workspaceId,
			wanted: expected.workspaceId
		},
		{
			field: "CodeRepo",
			stored: item.codeRepo,
			wanted: expected.codeRepo
		},
		{
			field: "CodeBranch",
			stored: item.codeBranch,
			wanted: expected.branch
		},
		{
			field: "CodeCommit",
			stored: item.codeCommit,
			wanted: expected.commit
		},
		{
			field: "MountPath",
			stored: item.mountPath,
			wanted: expected.mountPath
		},
		{
			field: "CloneType",
			stored: item.cloneType ?? expected.cloneType ?? 0,
			wanted: expected.cloneType ?? 0
		},
		{
			field: "Accessibility",
			stored: item.accessibility,
			wanted: expected.accessibility
		}
	].filter(({ stored, wanted }) => stored !== wanted);
}
function hasOtherCredentials(item, userName) {
	const { token, codeRepoUserName } = item;
	return token === "different" || token === "absent" || userName !== null && codeRepoUserName !== userName;
}
function assumeSent(item) {
	return item.token === "absent" ? {
		...item,
		token: "unknown"
	} : item;
}
function compareTimes(a, b) {
	const difference = Date.parse(a) - Date.parse(b);
	return Number.isNaN(difference) ? compare(a, b) : difference;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/register/fields.ts
function identityOf(task, workspaceId) {
	const { repo, branch, commit, mountPath, cloneType, accessibility, displayNameTemplate, attempt } = task;
	return {
		workspaceId,
		repo,
		branch,
		commit,
		mountPath,
		cloneType,
		accessibility,
		displayNameTemplate,
		attempt,
		name: task.ifExists === "update" ? renderName(displayNameTemplate, task.names) : null
	};
}
function displayNameOf(task, workspaceId) {
	return makeDisplayName(task.displayNameTemplate, task.names, makeKey(identityOf(task, workspaceId)));
}
function fieldsOf(task, workspaceId, location, displayName) {
	const key = makeKey(identityOf(task, workspaceId));
	const scope = makeScope(workspaceId, task.repo, task.ref);
	return {
		DisplayName: displayName,
		Description: makeDescription(task.text, {
			key,
			by: task.by,
			scope
		}),
		CodeRepo: location.codeRepo,
		CodeBranch: location.branch,
		...task.commit === null ? {} : { CodeCommit: task.commit },
		MountPath: task.mountPath,
		...task.cloneType === null ? {} : { CloneType: task.cloneType },
		...location.userName === null ? {} : { CodeRepoUserName: location.userName },
		...task.token === null ? {} : { CodeRepoAccessToken: task.token }
	};
}
// src/register.ts
async function findRegistered(task, workspaceId, rooms) {
	const identity = identityOf(task, workspaceId);
	const { items, requestId } = await rooms.pai.listCodeSources(workspaceId, makeKey(identity).slice(0, 6));
	const winner = elect(sortByOwnership(items, identity, rooms.isRepo).ours);
	if (winner !== null) requireUsable(task, winner, requestId, rooms);
	else if (!task.dryRun) loadCreation().catch(() => void 0);
	return {
		items,
		winner,
		requestId
	};
}
function loadCreation() {
	return __nccwpck_require__.e(/* import() */ 646).then(__nccwpck_require__.bind(__nccwpck_require__, 646));
}
async function register(task, workspaceId, location, found, rooms) {
	const isRepo = (stored) => stored === location.codeRepo;
	const { ours, altered } = sortByOwnership(found.items, identityOf(task, workspaceId), isRepo);
	const known = elect(ours);
	const displayName = known?.displayName ?? displayNameOf(task, workspaceId);
	const warnings = [...altered.map(warnAltered), ...warnRivals(ours, known, rooms.pai.http.clock.now())];
	const shared = {
		displayName,
		accessibility: task.accessibility,
		branch: location.branch
	};
	if (known !== null) requireUsable(task, known, found.requestId, rooms);
	const expected = expectedOf(task, workspaceId, location);
	if (task.dryRun) {
		rooms.info(describePlan(known, displayName, expected, location));
		return {
			...shared,
			id: known?.id ?? null,
			result: "planned",
			requestId: found.requestId,
			warnings
		};
	}
	const made = known === null ? await (await loadCreation()).create(task, workspaceId, location, displayName, rooms) : null;
	const item = made?.created === true ? assumeSent(made.item) : made?.item ?? known;
	if (item == null) throw new ActionError("E_INTERNAL", "No code source came out of the creation.");
	rooms.onId(item.id);
	const updated = await ensureFields(task, location, item, expected, rooms);
	const requestId = made?.requestId ?? updated?.requestId ?? found.requestId;
	const current = updated?.item ?? item;
	if (task.verify) requireSame({
		...current,
		accessibility: task.accessibility
	}, expected, requestId);
	const final = await ensurePublished(task, current, rooms);
	if (task.verify) requireSame(final, expected, requestId);
	for (const message of made?.left ?? []) warnings.push({
		code: "W_LEFTOVER",
		message
	});
	const isChanged = updated !== null || final !== current;
	if (made === null && !isChanged) rooms.info(`reused ${item.id}`);
	if (task.verify) rooms.info("read back: every field is as wanted");
	const result = made?.created === true ? "created" : isChanged ? "updated" : "reused";
	return {
		...shared,
		id: item.id,
		result,
		requestId,
		warnings
	};
}
function requireUsable(task, known, requestId, rooms) {
	const deny = (code, message) => {
		rooms.onId(known.id);
		return new ActionError(code, message, { requestId });
	};
	if (task.ifExists === "fail") throw deny("E_SOURCE_EXISTS", `The code source ${known.id} exists for this commit.`);
	if (task.accessibility === "PUBLIC" || known.accessibility === "PRIVATE") return;
	throw deny("E_ACCESSIBILITY", `The code source ${known.id} is PUBLIC, and PAI cannot take that back.`);
}
function warnAltered(item) {
	return {
		code: "W_ALTERED",
		message: `The code source ${item.id} has this run's key and was edited; a new one is used.`
	};
}
function warnRivals(ours, winner, now) {
	return ours.filter((item) => item !== winner && now - Date.parse(item.createdAt) > 12e4).map(({ id }) => ({
		code: "W_LEFTOVER",
		message: `${id} is left beside ${winner?.id}, which runs take.`
	}));
}
function describePlan(known, displayName, expected, location) {
	const { commit, mountPath, accessibility } = expected;
	const what = `${location.codeRepo || "the mirror"}, branch ${location.branch}${commit === null ? "" : `, commit ${commit.slice(0, 12)}`}, mounted at ${mountPath}, ${accessibility}`;
	if (known === null) return `would create the code source ${displayName}: ${what}`;
	const changes = findDifferences(known, expected).map(({ field }) => field);
	if (hasOtherCredentials(known, location.userName)) changes.push("clone credentials");
	if (changes.length === 0) return `would reuse the code source ${known.id}`;
	return `would update ${changes.join(", ")} of the code source ${known.id}: ${what}`;
}
async function ensureFields(task, location, item, expected, rooms) {
	const changes = findDifferences({
		...item,
		accessibility: expected.accessibility
	}, expected);
	if (changes.length === 0 && !hasOtherCredentials(item, location.userName)) return null;
	const userName = location.userName ?? item.codeRepoUserName;
	const fields = {
		CodeCommit: "",
		CodeRepoUserName: "",
		CodeRepoAccessToken: "",
		...item.cloneType !== null && { CloneType: 0 },
		...fieldsOf(task, expected.workspaceId, {
			...location,
			userName
		}, item.displayName)
	};
	const { requestId } = await rooms.pai.updateCodeSource(item.id, fields);
	const what = changes.length > 0 ? changes.map(({ field }) => field).join(", ") : "clone credentials";
	rooms.info(`updated ${what} of ${item.id}`);
	const now = await rooms.pai.findCodeSource(item.id);
	if (now !== null && !hasOtherCredentials(assumeSent(now), userName)) return {
		item: now,
		requestId
	};
	throw new ActionError("E_API", `PAI did not store the clone credentials of ${item.id}.`, { requestId });
}
async function ensurePublished(task, item, rooms) {
	if (task.accessibility === "PRIVATE" || item.accessibility === "PUBLIC") return item;
	await rooms.pai.publishCodeSource(item.id);
	rooms.info(`published ${item.id}`);
	const now = await rooms.pai.findCodeSource(item.id);
	if (now?.accessibility === "PUBLIC") return now;
	throw new ActionError("E_ACCESSIBILITY", `Publishing ${item.id} was accepted and it is not PUBLIC.`);
}
function expectedOf(task, workspaceId, location) {
	const { commit, mountPath, cloneType, accessibility } = task;
	const { codeRepo, branch } = location;
	return {
		workspaceId,
		codeRepo,
		branch,
		commit,
		mountPath,
		cloneType,
		accessibility
	};
}
function requireSame(item, expected, requestId) {
	const differences = findDifferences(item, expected);
	if (differences.length === 0) return;
	const said = differences.map(({ field, stored, wanted }) => `${field} ${stored} instead of ${wanted}`);
	throw new ActionError("E_API", `PAI has stored ${item.id} with ${excerpt(said.join(", "), 600)}.`, {
		hint: "Delete it in the PAI console, and run again.",
		requestId
	});
}
// src/verify.ts
async function requireClonable(remote, branch, commit, rooms) {
	const deny = (why, requestId = null) => new ActionError("E_NOT_CLONABLE", `PAI could not clone ${remote.url}: ${why}.`, { requestId });
	const ref = `refs/heads/${branch}`;
	const answer = await rooms.readRefs(remote, [ref]);
	if (!answer.ok) throw deny(`reading its refs ${remote.password === null ? "without credentials" : "with the credentials for PAI"} was refused (${answer.status})`, answer.requestId);
	const tip = answer.refs.get(ref);
	if (tip === void 0) throw deny(`it has no branch ${branch}`);
	if (commit === null || tip === commit) return;
	if (await rooms.readContainment(remote, commit, [tip]) === "contained") return;
	const all = await rooms.readRefs(remote, ["refs/heads/", "refs/tags/"]);
	const tips = all.ok ? [...new Set([...all.refs].map(([name, object]) => all.peeled.get(name) ?? object))] : [];
	const containment = await rooms.readContainment(remote, commit, tips);
	if (containment === "contained") return;
	throw deny(`${containment === "unknown" ? "it does not know the commit, or cannot tell, for want of protocol v2:" : "on none of its branches and tags is"} ${commit}`);
}
// src/stages.ts
function look(run) {
	const { runner, inputs, plan, pai, progress } = run;
	return progress.stage("Looking for the code source", async () => {
		const workspace = await findWorkspace(pai, inputs.workspace, inputs.region);
		progress.learn({
			workspaceId: workspace.id,
			workspaceName: workspace.name
		});
		runner.info(`workspace ${workspace.name === null ? "" : `${workspace.name} `}${workspace.id} in ${inputs.region}`);
		const found = await findRegistered(plan.codeSource, workspace.id, registerRooms(run));
		runner.info(found.winner === null ? "no code source with these values yet" : `found ${found.winner.id}`);
		return {
			workspace,
			found
		};
	});
}
async function mirrorCommit(run, known) {
	const { mirrorStage, progress } = run;
	if (mirrorStage === null) return null;
	const learn = (done) => progress.learn(factsOfMirror(done));
	const work = async () => (await mirrorStage).mirror(known, learn);
	const mirrored = await progress.stage("Mirroring the commit to Codeup", work);
	learn(mirrored);
	return mirrored;
}
function factsOfMirror({ outcome, strategy, bytes, pinRef, repositoryId, webUrl }) {
	return {
		...outcome && { mirrored: outcome === "planned" ? "none" : outcome },
		...strategy && { mirrorStrategy: strategy },
		...bytes !== void 0 && { mirrorBytes: bytes },
		...pinRef !== void 0 && { pinRef },
		...repositoryId !== void 0 && {
			codeupRepositoryId: repositoryId,
			codeupWebUrl: webUrl ?? null
		}
	};
}
function locate(plan, mirrored) {
	const { codeRepo, branch, userName } = plan.codeSource;
	return {
		codeRepo: codeRepo ?? mirrored?.cloneUrl ?? "",
		branch: mirrored?.branch ?? branch,
		userName: userName ?? mirrored?.userName ?? null
	};
}
function registerSource(run, workspaceId, location, mirrored, found) {
	const task = run.plan.codeSource;
	return run.progress.stage("Registering the code source", async () => {
		const remote = {
			url: location.codeRepo,
			username: location.userName,
			password: task.token
		};
		const isProved = (run.plan.mirror?.verify === true || mirrored?.outcome === "planned") && mirrored?.cloneUrl === location.codeRepo;
		if (task.verify && !isProved && !(task.dryRun && location.codeRepo === "")) await requireClonable(remote, location.branch, task.commit, run.rooms);
		return register(task, workspaceId, location, found, registerRooms(run));
	});
}
async function pruneSources(run, workspaceId, location, mirrored, id) {
	const { runner, inputs, plan, pai, rooms, mirrorStage, progress } = run;
	const { keep } = inputs;
	if (keep === null) return [];
	const tip = mirrored?.outcome === "planned" && mirrored.branch === plan.codeSource.branch ? plan.commit : mirrored?.tip ?? null;
	const current = {
		id,
		workspaceId,
		codeRepo: location.codeRepo,
		tip
	};
	const openPins = async (commits) => {
		if (mirrorStage === null || mirrored === null) throw new ActionError("E_INTERNAL", "There is no mirror with pins.");
		return (await mirrorStage).openPins(mirrored, commits);
	};
	const kept = keep === 1 ? "code source" : `${keep} code sources`;
	return progress.stage(`Keeping the newest ${kept}`, async () => {
		const { prune } = await __nccwpck_require__.e(/* import() */ 611).then(__nccwpck_require__.bind(__nccwpck_require__, 611));
		return prune({
			...plan.codeSource,
			keep
		}, current, {
			pai,
			ask: rooms.ask,
			openPins,
			info: runner.info
		});
	});
}
function registerRooms(run) {
	const { runner, inputs, plan, pai, progress } = run;
	const { codeRepo } = plan.codeSource;
	return {
		pai,
		isRepo: (stored) => codeRepo === null ? isMirrorUrl(inputs.codeupEndpoint, plan.mirror?.path ?? "", stored) : stored === codeRepo,
		save: runner.save,
		onId: (id) => progress.learn({ codeSourceId: id }),
		info: runner.info
	};
}
// src/main.ts
async function main(runner, abort) {
	const progress = createProgress(runner.group);
	let summary = true;
	let deadline;
	try {
		const given = readGiven(runner.input, runner.env);
		maskSecrets(runner, given);
		const inputs = parseInputs(given);
		summary = inputs.summary;
		deadline = setTimeout(() => abort.abort(makeLate(inputs.timeout, progress.current)), inputs.timeout);
		const source = readSource(runner.readEvent(), inputs.pullRequestCommit);
		progress.learn({
			region: inputs.region,
			repositoryUrl: `${source.server}/${source.owner}/${source.repo}`
		});
		const reason = findReasonToSkip(inputs, source, await findSignIn(inputs, runner, abort.signal));
		if (reason === null) await work(inputs.dryRun ? recordPlan(runner, progress) : runner, inputs, source, abort, progress);
		else progress.learn({ result: "skipped" });
		await tell$1(runner, progress.facts, reason, summary);
		return 0;
	} catch (error) {
		return await fail(runner, progress, abort.signal.aborted ? abort.signal.reason : error, summary);
	} finally {
		clearTimeout(deadline);
	}
}
function makeLate(ms, stage) {
	const where = stage === null ? "" : `; under way was: ${stage}`;
	return new ActionError("E_TIMEOUT", `The step did not end within ${ms / 1e3} s${where}.`);
}
function recordPlan(runner, progress) {
	return {
		...runner,
		info(line) {
			runner.info(line);
			if (line.startsWith("would ")) progress.learn({ plan: [...progress.facts.plan, line] });
		}
	};
}
async function work(runner, inputs, source, abort, progress) {
	const over = createController(abort.signal);
	const rooms = createRooms(runner, inputs, source, over.signal, (title, ms) => progress.note("request", title, ms));
	let mirrorStage = null;
	try {
		const plan = await progress.stage("Deciding what to do", () => decide(runner, inputs, source, rooms));
		progress.learn(factsOfPlan(plan));
		await rooms.openConnections(plan.mirror);
		mirrorStage = findMirrorStage(runner, inputs, plan, rooms);
		mirrorStage?.catch(() => void 0);
		await carryOut({
			runner,
			inputs,
			plan,
			pai: await progress.stage("Signing in to Alibaba Cloud", rooms.openPai),
			rooms,
			mirrorStage,
			progress
		});
	} finally {
		over.abort(new ActionError("E_CANCELLED", "The step is over."));
		await (await mirrorStage?.catch(() => null))?.close();
	}
}
function findMirrorStage(runner, inputs, plan, rooms) {
	const { mirror: task } = plan;
	const { codeupToken: token } = inputs;
	if (task === null || token === null) return null;
	return __nccwpck_require__.e(/* import() */ 807).then(__nccwpck_require__.bind(__nccwpck_require__, 807)).then(({ createMirrorStage }) => createMirrorStage({
		runner,
		inputs,
		task,
		token,
		rooms
	}));
}
async function decide(runner, inputs, source, rooms) {
	requireConsistent(inputs);
	const question = makeQuestion(inputs, source);
	const plan = makePlan(inputs, source, question === null ? null : await rooms.resolve(question), runner.makeId());
	for (const reason of plan.reasons) runner.info(reason);
	if (plan.codeSource.accessibility === "PUBLIC" && plan.codeSource.token !== null) runner.warn("W_PUBLIC_TOKEN", "A PUBLIC code source with a token was asked for.");
	return plan;
}
async function carryOut(run) {
	const { runner, plan, progress } = run;
	const { workspace, found } = await look(run);
	runner.save("attempt", plan.codeSource.by);
	const mirrored = await mirrorCommit(run, found.winner);
	const location = locate(plan, mirrored);
	progress.learn({
		codeRepo: location.codeRepo,
		branch: location.branch
	});
	const registered = await registerSource(run, workspace.id, location, mirrored, found);
	const { id, displayName, result, accessibility, branch, requestId } = registered;
	progress.learn({
		codeSourceId: id,
		displayName,
		result,
		accessibility,
		branch,
		requestId
	});
	const left = await pruneSources(run, workspace.id, location, mirrored, id);
	for (const { code, message } of [
		...mirrored?.warnings ?? [],
		...registered.warnings,
		...left
	]) runner.warn(code, message);
}
function factsOfPlan(plan) {
	const { commit, mountPath, accessibility, branch } = plan.codeSource;
	return {
		commit: plan.commit,
		codeCommit: commit,
		mountPath,
		accessibility,
		branch
	};
}
async function tell$1(runner, facts, reason, summary) {
	putOut(runner, facts, null);
	if (summary) await runner.summarise(makeSummary(facts, null, reason));
	runner.notice(makeNotice(facts, reason));
}
async function fail(runner, progress, cause, summary) {
	const error = asActionError(cause);
	runner.fail(error);
	for (let inner = error; inner instanceof Error; inner = inner.cause) runner.debug(inner.stack ?? inner.message);
	try {
		putOut(runner, progress.facts, error);
	} catch (again) {
		runner.info(asActionError(again).message);
	}
	if (summary) await runner.summarise(makeSummary(progress.facts, error, null, findHelpPage(error.code, runner.env)));
	return exitCodeOf(error);
}
function putOut(runner, facts, error) {
	runner.save("id", facts.codeSourceId ?? "");
	for (const [name, value] of Object.entries(makeOutputs(facts, error))) runner.output(name, value);
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/core.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function group(name, fn) {
	return __awaiter(this, void 0, void 0, function* () {
		startGroup(name);
		let result;
		try {
			result = yield fn();
		} finally {
			endGroup();
		}
		return result;
	});
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
// src/masks.ts
const shortestSecret = 6;
const shortestForm = 8;
function makeMasks(secret) {
	const texts = [secret, ...secret.split(/[\r\n]+/)].map((text) => text.trim()).filter((text) => text.length >= shortestSecret);
	const forms = texts.flatMap(formsOf).filter((form) => form.length >= shortestForm);
	return [...new Set([...texts, ...forms])];
}
function formsOf(text) {
	const encoded = encodeURIComponent(text.toWellFormed());
	const base64 = [
		0,
		1,
		2
	].map((shift) => encodeShifted(text, shift));
	return [
		encoded,
		encoded.replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
		new URLSearchParams([["", text]]).toString().slice(1),
		JSON.stringify(text).slice(1, -1),
		...base64,
		...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))
	];
}
function encodeShifted(text, shift) {
	const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
	return bytes.toString("base64").slice(Math.ceil(shift * 8 / 6), Math.floor(bytes.length * 8 / 6));
}
// src/runner.ts
function createRunner() {
	const { env } = process;
	let secrets = [];
	const show = (text) => neutralise(redact(text, secrets));
	let failed = false;
	return {
		env,
		clock: systemClock,
		temporary: env["RUNNER_TEMP"] || (0,external_node_os_namespaceObject.tmpdir)(),
		readEvent: () => readEvent(env),
		input: (name) => getInput(name, { trimWhitespace: false }),
		mask(secret) {
			const masks = makeMasks(secret);
			process.stdout.cork();
			for (const text of masks) setSecret(text);
			process.stdout.uncork();
			secrets = [...new Set([
				...secrets,
				...masks,
				...masks.map(escapeMarkdown)
			])].sort((one, other) => other.length - one.length);
		},
		info: (line) => info(show(line)),
		debug: (line) => debug(show(line)),
		warn: (code, message) => warning(show(`${code}: ${message} ${warnings[code].hint} ${findHelpPage(code, env) ?? ""}`.trimEnd()), { title: warnings[code].title }),
		fail(error$1) {
			const page = findHelpPage(error$1.code, env);
			if (!failed) error(show(describe(error$1, page)), { title: catalogue[error$1.code].title });
			failed = true;
		},
		notice: (message) => notice(show(message), { title: "PAI code source" }),
		group: (title, run) => group(show(title), run),
		output(name, value) {
			if (hasControls(value)) throw new ActionError("E_INTERNAL", `The output ${name} would contain a control character.`);
			tell(`The output ${name}`, () => setOutput(name, value));
		},
		save: (name, value) => tell("The state of the step", () => saveState(name, value)),
		state: (name) => getState(name),
		async summarise(markdown) {
			const file = env["GITHUB_STEP_SUMMARY"];
			if (!file) return debug("this runner has no job summary");
			try {
				await append(file, redact(markdown, secrets));
			} catch (error) {
				info(show(`the job summary could not be written: ${error}`));
			}
		},
		makeId: () => (0,external_node_crypto_.randomUUID)().slice(0, 8),
		makeNonce: () => (0,external_node_crypto_.randomUUID)().replaceAll("-", "")
	};
}
async function append(file, text) {
	if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() ?? true) (0,external_node_fs_.appendFileSync)(file, text);
	else await (0,external_node_util_namespaceObject.promisify)(external_node_fs_.appendFile)(file, text);
}
function tell(what, write) {
	try {
		write();
	} catch (error) {
		throw new ActionError("E_DISK", `${what} could not be written: ${error instanceof Error ? error.message : error}.`, {
			hint: "Free space where the runner keeps its files.",
			cause: error
		});
	}
}
function readEvent(env) {
	const read = (name, absent = "") => env[name] || absent;
	return {
		eventName: read("GITHUB_EVENT_NAME"),
		sha: read("GITHUB_SHA"),
		ref: read("GITHUB_REF"),
		repository: read("GITHUB_REPOSITORY"),
		serverUrl: requireUrl("GITHUB_SERVER_URL", read("GITHUB_SERVER_URL", "https://github.com")),
		apiUrl: requireUrl("GITHUB_API_URL", read("GITHUB_API_URL", "https://api.github.com")),
		runId: read("GITHUB_RUN_ID", "0"),
		runAttempt: read("GITHUB_RUN_ATTEMPT", "1"),
		actor: read("GITHUB_ACTOR"),
		payload: readPayload(read("GITHUB_EVENT_PATH"))
	};
}
function requireUrl(name, text) {
	if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, "");
	throw new ActionError("E_INPUT", `The variable ${name} is ${JSON.stringify(text)}, which is no URL with http or https.`, { hint: "The runner sets it; look for a step or a container that changes it." });
}
const largestPayload = 67108864;
function readPayload(path) {
	if (path === "") return {};
	try {
		const { size } = (0,external_node_fs_.statSync)(path);
		if (size > largestPayload) throw new Error(`it has ${Math.round(size / 1024 / 1024)} MB`);
		return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
	} catch (error) {
		throw new ActionError("E_INPUT", `The event cannot be read from GITHUB_EVENT_PATH (${path}): ${error instanceof SyntaxError ? "it is no JSON" : error instanceof Error ? error.message : String(error)}.`, {
			hint: "The runner writes this file; look for a step or a container that changes it, or unset the variable and give `commit` and `branch`.",
			cause: error
		});
	}
}
// src/index.ts
process.exitCode = 1;
(0,external_node_net_namespaceObject.setDefaultAutoSelectFamilyAttemptTimeout)(2500);
const abort = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => abort.abort(new ActionError("E_CANCELLED", `Cancelled by ${signal}.`)));
const runner = createRunner();
const stopWatching = startWatchdog(runner, abort.signal);
main(runner, abort).then((exitCode) => {
	process.exitCode = exitCode;
}, (error) => runner.fail(asActionError(error))).finally(() => {
	stopWatching();
	finish();
});



/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ __require),
  r: () => (/* binding */ __toESM),
  t: () => (/* binding */ __commonJSMin)
});

;// CONCATENATED MODULE: external "node:module"
;// CONCATENATED MODULE: ./rolldown-runtime.js

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = process.getBuiltinModule;



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */

/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(766);



