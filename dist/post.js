/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ isBearable),
  n: () => (/* binding */ excerpt),
  r: () => (/* binding */ ActionError),
  t: () => (/* binding */ O)
});

// EXTERNAL MODULE: ./rolldown-runtime.js + 1 modules
var rolldown_runtime = __nccwpck_require__(953);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = process.getBuiltinModule("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = process.getBuiltinModule("node:path");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
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
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(500);
;// CONCATENATED MODULE: ./post-start.js












// src/catalogue.ts
const m = {
	E_INPUT: {
		title: "An input is missing or malformed",
		hint: "Correct the named inputs; all problems are listed at once."
	},
	E_NO_CREDENTIALS: {
		title: "No Alibaba Cloud credentials were found",
		hint: "Give `role-to-assume` and `oidc-provider-arn` with `permissions: id-token: write`, or `access-key-id` and `access-key-secret`, or run aliyun/configure-aliyun-credentials-action before this step."
	},
	E_OIDC_TRUST: {
		title: "STS refused the OIDC token",
		hint: "Compare the token's issuer, subject and audience with the role's trust policy and the identity provider; newer repositories have immutable IDs in the subject."
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
		hint: "Set `codeup-organization-id` to one where the token's owner is active; a region edition has none."
	},
	E_CODEUP_DENIED: {
		title: "Codeup does not allow the operation",
		hint: "Look at the IP allow-list, the archived flag, push rules and clone control of the repository or organization."
	},
	E_GITHUB_ACCESS: {
		title: "GitHub refused access to the repository",
		hint: "Give the job `permissions: contents: read`, or a `github-token` that can read this repository."
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
		hint: "Read the lines Codeup sent; branch protection, push rules and a branch in the way (`release`, `release/1.0`) are usual reasons."
	},
	E_PUSH_TOO_BIG: {
		title: "The push is larger than Codeup accepts",
		hint: "A file over 200 MB needs Git LFS; a repository over its quota has to be cleaned up or enlarged."
	},
	E_PIN_CONFLICT: {
		title: "The pin of this commit points elsewhere",
		hint: "A pin is never moved. Find out who moved `refs/\u2026/pai/<sha>` on the mirror and delete it there."
	},
	E_LFS: {
		title: "LFS objects could not be mirrored",
		hint: "Check that the objects exist on GitHub and the LFS quota on Codeup."
	},
	E_NOT_CLONABLE: {
		title: "PAI could not clone this commit",
		hint: "Check `code-repo`, `code-repo-username` and `code-repo-access-token`: PAI clones with exactly these, and needs the branch and the commit."
	},
	E_SOURCE_EXISTS: {
		title: "The code source exists already",
		hint: "Use `if-exists: reuse` to take it, or `create` for a new one in every run."
	},
	E_ACCESSIBILITY: {
		title: "The visibility cannot be changed that way",
		hint: "A PUBLIC code source stays PUBLIC: leave `accessibility` at that, or give another `display-name`."
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
		hint: "Name the PEM file of a private CA in NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or GIT_SSL_CAINFO; a certificate that has expired or names another host is for the server to mend; `wrong version number` means no TLS there, as with an http:// proxy. Verification is never switched off."
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
		hint: "Install git 2.18 or newer on the runner, or leave `mirror-strategy` at auto."
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
const h = {
	W_DIVERGED: {
		title: "A branch or tag of the mirror points elsewhere",
		hint: "A run leaves it as it is and pins the commit beside it; `force: true` replaces it."
	},
	W_LEFTOVER: {
		title: "Something could not be cleaned up",
		hint: "Delete the named items; grant a permission that was missing."
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
// src/hints-zh.ts
const g = {
	E_INPUT: "\u8BF7\u6539\u6B63\u6240\u5217\u7684\u8F93\u5165\uFF1B\u6240\u6709\u95EE\u9898\u4E00\u6B21\u5217\u51FA\u3002",
	E_NO_CREDENTIALS: "\u8BF7\u8BBE\u7F6E `role-to-assume` \u4E0E `oidc-provider-arn` \u5E76\u6388\u4E88 `id-token: write`\uFF0C\u6216\u63D0\u4F9B `access-key-id` \u4E0E `access-key-secret`\uFF0C\u6216\u5728\u672C\u6B65\u9AA4\u4E4B\u524D\u8FD0\u884C aliyun/configure-aliyun-credentials-action\u3002",
	E_OIDC_TRUST: "\u8BF7\u6838\u5BF9\u4EE4\u724C\u7684 iss\u3001sub\u3001aud \u4E0E\u89D2\u8272\u7684\u4FE1\u4EFB\u7B56\u7565\u53CA\u8EAB\u4EFD\u63D0\u4F9B\u5546\u7684\u914D\u7F6E\u3002",
	E_STS: "\u8BF7\u68C0\u67E5\u89D2\u8272 ARN\u3001`role-session-name` \u4E0E `role-duration-seconds`\uFF1B\u540E\u8005\u4E0D\u80FD\u8D85\u8FC7\u89D2\u8272\u7684\u6700\u5927\u4F1A\u8BDD\u65F6\u95F4\u3002",
	E_AK_INVALID: "\u8BF7\u786E\u8BA4 AccessKey\u3001Secret \u4E0E\u5B89\u5168\u4EE4\u724C\u5C5E\u4E8E\u540C\u4E00\u7EC4\u3001\u5B8C\u6574\u4E14\u672A\u8FC7\u671F\u3002",
	E_RAM_DENIED: "\u8BF7\u5728 RAM \u4E2D\u6388\u4E88\u8BE5\u64CD\u4F5C\uFF08Resource \u4E3A \"*\"\uFF09\uFF0C\u5E76\u628A\u8BE5\u8EAB\u4EFD\u6DFB\u52A0\u4E3A\u5DE5\u4F5C\u7A7A\u95F4\u6210\u5458\u3002",
	E_WORKSPACE_NOT_FOUND: "\u8BF7\u68C0\u67E5 `workspace` \u4E0E `region`\uFF1A\u5DE5\u4F5C\u7A7A\u95F4\u5C5E\u4E8E\u67D0\u4E2A\u5730\u57DF\uFF0C\u540D\u79F0\u5FC5\u987B\u5B8C\u5168\u4E00\u81F4\u3002",
	E_WORKSPACE_UNUSABLE: "\u8BF7\u5728 PAI \u63A7\u5236\u53F0\u542F\u7528\u8BE5\u5DE5\u4F5C\u7A7A\u95F4\uFF1BFROZEN \u8868\u793A\u6B20\u8D39\u3002",
	E_CODEUP_TOKEN: "\u8BF7\u5728 Codeup \u521B\u5EFA\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C\uFF08pt-\u2026\uFF09\uFF0C\u5B8C\u6574\u4FDD\u5B58\u4E3A Secret \u5E76\u4F20\u7ED9 `codeup-token`\uFF1B\u4E2D\u5FC3\u7248\u4E0E Region \u7248\u7684\u4EE4\u724C\u4E92\u4E0D\u901A\u7528\u3002",
	E_CODEUP_SCOPE: "\u8BF7\u4E3A `codeup-token` \u6388\u4E88\u201C\u4EE3\u7801\u7BA1\u7406\u201D\u4E2D\u4EE3\u7801\u5E93\u8BFB\u5199\u3001\u4EE3\u7801\u7EC4\u8BFB\u5199\u548C\u6210\u5458\u53EA\u8BFB\u6743\u9650\uFF0C\u5E76\u786E\u8BA4\u5176\u6240\u6709\u8005\u5728\u4EE3\u7801\u7EC4\u4E2D\u6709\u89D2\u8272\u3002",
	E_CODEUP_ORG: "`codeup-organization-id` \u987B\u4E3A\u4EE4\u724C\u6240\u6709\u8005\u6240\u5728\u7EC4\u7EC7\uFF1BRegion \u7248\u7559\u7A7A\u3002",
	E_CODEUP_DENIED: "\u8BF7\u68C0\u67E5 IP \u767D\u540D\u5355\u3001\u5F52\u6863\u72B6\u6001\u3001\u63A8\u9001\u89C4\u5219\u4EE5\u53CA\u514B\u9686\u4E0B\u8F7D\u7BA1\u63A7\u3002",
	E_GITHUB_ACCESS: "\u8BF7\u4E3A\u4F5C\u4E1A\u6388\u4E88 `contents: read`\uFF0C\u6216\u63D0\u4F9B\u53EF\u8BFB\u53D6\u8BE5\u4ED3\u5E93\u7684 `github-token`\u3002",
	E_REF_NOT_FOUND: "\u8BF7\u6838\u5BF9 GitHub \u4E0A\u7684\u5206\u652F\u3001\u6807\u7B7E\u6216\u63D0\u4EA4\u3002",
	E_COMMIT_NOT_IN_REPO: "\u8BF7\u5148\u628A\u8BE5\u63D0\u4EA4\u63A8\u9001\u5230\u672C\u4ED3\u5E93\u7684\u5206\u652F\u6216\u6807\u7B7E\uFF1B\u590D\u523B\u4ED3\u5E93\u4E2D\u7684\u63D0\u4EA4\u4E0D\u88AB\u63A5\u53D7\u3002",
	E_PUSH_REFUSED: "\u8BF7\u67E5\u770B Codeup \u8FD4\u56DE\u7684\u5185\u5BB9\uFF1B\u5E38\u89C1\u539F\u56E0\u662F\u5206\u652F\u4FDD\u62A4\u3001\u63A8\u9001\u89C4\u5219\u6216\u5206\u652F\u51B2\u7A81\uFF08`release`\u3001`release/1.0`\uFF09\u3002",
	E_PUSH_TOO_BIG: "\u8D85\u8FC7 200 MB \u7684\u6587\u4EF6\u8BF7\u4F7F\u7528 Git LFS\uFF1B\u8D85\u51FA\u5BB9\u91CF\u7684\u4EE3\u7801\u5E93\u9700\u8981\u6E05\u7406\u6216\u6269\u5BB9\u3002",
	E_PIN_CONFLICT: "\u56FA\u5B9A\u5F15\u7528\u4E0D\u4F1A\u88AB\u79FB\u52A8\uFF1B\u8BF7\u67E5\u660E\u8C01\u6539\u52A8\u4E86\u955C\u50CF\u4E0A\u7684 `refs/\u2026/pai/<sha>` \u5E76\u5C06\u5176\u5220\u9664\u3002",
	E_LFS: "\u8BF7\u68C0\u67E5 GitHub \u4E0A\u7684 LFS \u5BF9\u8C61\u4EE5\u53CA Codeup \u7684 LFS \u914D\u989D\u3002",
	E_NOT_CLONABLE: "\u8BF7\u68C0\u67E5 `code-repo`\u3001`code-repo-username` \u4E0E `code-repo-access-token`\uFF1APAI \u6B63\u662F\u7528\u5B83\u4EEC\u514B\u9686\u3002",
	E_SOURCE_EXISTS: "\u53EF\u7528 `if-exists: reuse` \u590D\u7528\uFF0C\u6216\u7528 `create` \u6BCF\u6B21\u65B0\u5EFA\u3002",
	E_ACCESSIBILITY: "\u5DF2\u516C\u5F00\u7684\u4EE3\u7801\u914D\u7F6E\u4E0D\u80FD\u6539\u56DE\u79C1\u6709\uFF1A`accessibility` \u8BF7\u7528 PUBLIC\uFF0C\u6216\u6362\u4E00\u4E2A `display-name`\u3002",
	E_UNKNOWN_OUTCOME: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u4F5C\u4E1A\uFF1A\u521B\u5EFA\u4E4B\u524D\u4F1A\u5148\u6309\u6807\u8BB0\u67E5\u627E\u5DF2\u6709\u7684\u4EE3\u7801\u914D\u7F6E\u3002",
	E_UNTRUSTED_FORK: "\u53EA\u6709\u5728\u4EBA\u5DE5\u5BA1\u6838\u8FC7\u8BE5\u4EE3\u7801\u4E4B\u540E\uFF0C\u624D\u53EF\u8BBE\u7F6E `allow-fork-code: true`\u3002",
	E_TOKEN_SHORT_LIVED: "\u8BF7\u7ED9 PAI \u4E00\u4E2A\u957F\u671F\u6709\u6548\u3001\u53EA\u8BFB\u3001\u4EC5\u9650\u8BE5\u4ED3\u5E93\u7684\u4EE4\u724C\uFF0C\u4E0D\u8981\u4F7F\u7528\u4F5C\u4E1A\u7684 GITHUB_TOKEN\u3002",
	E_NETWORK: "\u8BF7\u786E\u8BA4\u8BE5\u4E3B\u673A\u5B58\u5728\uFF08`region` \u4E0E\u63A5\u5165\u70B9\uFF09\uFF0C\u5E76\u68C0\u67E5\u4EE3\u7406\u53D8\u91CF\u4E0E\u9632\u706B\u5899\uFF1B\u4ECE\u6D77\u5916\u8BBF\u95EE\u4E2D\u56FD\u5185\u5730\u65F6\uFF0C\u81EA\u6258\u7BA1\u8FD0\u884C\u5668\u6216\u5C31\u8FD1\u7684\u63A5\u5165\u70B9\u4F1A\u6709\u5E2E\u52A9\u3002",
	E_TLS: "\u8BF7\u5728 NODE_EXTRA_CA_CERTS\u3001SSL_CERT_FILE \u6216 GIT_SSL_CAINFO \u4E2D\u6307\u5B9A\u79C1\u6709 CA \u7684 PEM \u6587\u4EF6\uFF1B\u8BC1\u4E66\u8FC7\u671F\u6216\u4E3B\u673A\u540D\u4E0D\u7B26\u987B\u7531\u670D\u52A1\u5668\u4E00\u65B9\u6539\u6B63\uFF1B`wrong version number` \u8868\u793A\u5BF9\u65B9\u4E0D\u7528 TLS\uFF0C\u5982 http:// \u4EE3\u7406\uFF1B\u8BC1\u4E66\u6821\u9A8C\u4E0D\u4F1A\u88AB\u5173\u95ED\u3002",
	E_NOT_API: "\u8BF7\u68C0\u67E5\u63A5\u5165\u70B9\u5730\u5740\uFF1A\u5E94\u7B54\u7684\u662F\u767B\u5F55\u9875\u3001\u4EE3\u7406\u6216\u8BA4\u8BC1\u95E8\u6237\u3002",
	E_THROTTLED: "\u8BF7\u51CF\u5C11\u5E76\u53D1\u4F5C\u4E1A\uFF0C\u6216\u7A0D\u540E\u91CD\u8BD5\u3002",
	E_CLOCK: "\u8BF7\u6821\u51C6\u65F6\u949F\uFF1B\u7B7E\u540D\u7684\u6709\u6548\u671F\u4E3A 15 \u5206\u949F\u3002",
	E_GIT_MISSING: "\u8BF7\u5728\u8FD0\u884C\u5668\u4E0A\u5B89\u88C5 git 2.18 \u6216\u66F4\u65B0\u7248\u672C\uFF0C\u6216\u4FDD\u6301 `mirror-strategy` \u4E3A auto\u3002",
	E_DISK: "\u8BF7\u91CA\u653E RUNNER_TEMP \u7684\u7A7A\u95F4\u6216\u4F7F\u5176\u53EF\u5199\u3002",
	E_TIMEOUT: "\u8BF7\u589E\u5927 `timeout`\uFF0C\u6216\u67E5\u660E\u5F53\u65F6\u6B63\u5728\u8FDB\u884C\u7684\u9636\u6BB5\u4E3A\u4F55\u8017\u65F6\u8FC7\u957F\u3002",
	E_CANCELLED: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u4F5C\u4E1A\uFF1B\u5B83\u4F1A\u4ECE\u5DF2\u6709\u7684\u5185\u5BB9\u7EE7\u7EED\u3002",
	E_API: "\u82E5\u72B6\u6001\u7801\u4E3A 5xx\uFF0C\u8BF7\u7A0D\u540E\u91CD\u65B0\u8FD0\u884C\u4F5C\u4E1A\uFF1B\u5426\u5219\u8BF7\u5728\u670D\u52A1\u6587\u6863\u4E2D\u67E5\u627E\u8BE5\u9519\u8BEF\u7801\u3002\u8054\u7CFB\u652F\u6301\u4EBA\u5458\u65F6\u8BF7\u63D0\u4F9B\u8BF7\u6C42 ID\u3002",
	E_INTERNAL: "\u8BF7\u9644\u4E0A\u8C03\u8BD5\u65E5\u5FD7\u63D0\u4EA4 issue\u3002"
};
// src/errors.ts
const _ = g;
var ActionError = class extends Error {
	code;
	hint;
	requestId;
	constructor(e, t, n = {}) {
		super(t, n);
		this.name = "ActionError";
		this.code = e;
		this.hint = n.hint ?? m[e].hint;
		this.requestId = n.requestId ?? null;
	}
};
function isBearable(e) {
	return e instanceof ActionError && e.code !== "E_CANCELLED" && e.code !== "E_TIMEOUT";
}
const v = "\\p{Script=Han}";
function findChineseHint(e) {
	return new RegExp(v, "u").test(e.message) ? _[e.code] : null;
}
const y = 3e3;
function describe(e, t) {
	const line = (e, t) => {
		const n = e.replace(/\s+/g, " ").trim();
		return n.length > t ? `${n.slice(0, t - 1)}\u2026` : n;
	};
	const n = e.requestId === null ? "" : ` (RequestId ${e.requestId})`;
	const r = line(`${e.hint} ${findChineseHint(e) ?? ""}${n} ${t ?? ""}`, y);
	return `${e.code}: ${line(e.message, 4096 - r.length - e.code.length - 4)} ${r}`;
}
// src/ending.ts
const b = {
	cancelled: 200,
	ended: 1e3
};
const x = 20;
const S = 500;
function finish() {
	let e = (process.exitCode === 130 ? b.cancelled : b.ended) / x;
	const look = () => {
		if ((isHeld() || process.stdout.writableLength > 0) && e-- > 0) setTimeout(look, x);
		else leave();
	};
	setImmediate(look);
}
function leave() {
	setTimeout(end, S).unref();
	if (process.platform !== "win32") process.stdout.write("", end);
}
function end() {
	if (isHeld() && process.exitCode !== 0) process.kill(process.pid, "SIGKILL");
	else process.exit();
}
function isHeld() {
	return process.getActiveResourcesInfo().some((e) => /^(FSReq|GetAddrInfoReq)/.test(e));
}
// src/register/trace.ts
function findTrace(e) {
	const [t, n] = [e("wanted"), Number(e("made"))];
	if (t === "" || n === 0) return null;
	const { identity: r, codeRepo: i } = JSON.parse(t);
	return {
		identity: r,
		codeRepo: i,
		made: n,
		until: Number(e("until")) || null,
		by: e("attempt"),
		id: e("id")
	};
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
	if (e === null || e === void 0) return "";
	else if (typeof e === "string" || e instanceof String) return e;
	return JSON.stringify(e);
}
function toCommandProperties(e) {
	if (!Object.keys(e).length) return {};
	return {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(e, t, n) {
	const r = new Command(e, t, n);
	process.stdout.write(r.toString() + external_os_.EOL);
}
function issue(e, t = "") {
	issueCommand(e, {}, t);
}
const C = "::";
var Command = class {
	constructor(e, t, n) {
		if (!e) e = "missing.command";
		this.command = e;
		this.properties = t;
		this.message = n;
	}
	toString() {
		let e = C + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = true;
			for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
				const r = this.properties[n];
				if (r) {
					if (t) t = false;
					else e += ",";
					e += `${n}=${escapeProperty(r)}`;
				}
			}
		}
		e += `${C}${escapeData(this.message)}`;
		return e;
	}
};
function escapeData(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e, t) {
	const n = process.env[`GITHUB_${e}`];
	if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
	if (!external_fs_.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
	external_fs_.appendFileSync(n, `${toCommandValue(t)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(e, t) {
	const n = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const r = toCommandValue(t);
	if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${external_os_.EOL}${r}${external_os_.EOL}${n}`;
}
// node_modules/@actions/core/lib/core.js
var w = void 0 && (void 0).__awaiter || function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n || (n = Promise))(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r["throw"](e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
var T;
(function(e) {
	e[e["Success"] = 0] = "Success";
	e[e["Failure"] = 1] = "Failure";
})(T || (T = {}));
function setSecret(e) {
	issueCommand("add-mask", {}, e);
}
function getInput(e, t) {
	const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
	if (t && t.required && !n) throw new Error(`Input required and not supplied: ${e}`);
	if (t && t.trimWhitespace === false) return n;
	return n.trim();
}
function setOutput(e, t) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(e, t));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name: e }, toCommandValue(t));
}
function debug(e) {
	issueCommand("debug", {}, e);
}
function error(e, t = {}) {
	issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice(e, t = {}) {
	issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function info(e) {
	process.stdout.write(e + external_os_.EOL);
}
function startGroup(e) {
	issue("group", e);
}
function endGroup() {
	issue("endgroup");
}
function group(e, t) {
	return w(this, void 0, void 0, function* () {
		startGroup(e);
		let n;
		try {
			n = yield t();
		} finally {
			endGroup();
		}
		return n;
	});
}
function saveState(e, t) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(e, t));
	issueCommand("save-state", { name: e }, toCommandValue(t));
}
function getState(e) {
	return process.env[`STATE_${e}`] || "";
}
// src/foreign-text.ts
const E = "[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}]";
let D;
function isPlain(e) {
	return /^[ -~\u2026\u2192\u00B7\u2500\u2588]*$/.test(e);
}
function replaceInvisible(e, t) {
	if (isPlain(e)) return e;
	D ??= new RegExp(E, "gu");
	return e.replace(D, t);
}
function neutralise(e) {
	const t = (isPlain(e) ? e : replaceInvisible(e.toWellFormed().replace(/[\t\n\r]+/g, " "), () => "")).replaceAll("##[", "## [");
	return t.trimStart().startsWith("::") ? t.replace("::", ": :") : t;
}
function hasControls(e) {
	return /[^ -~\u00a0-\u{10ffff}]/u.test(e);
}
function excerpt(e, t = 300) {
	const n = e.slice(0, t * 4);
	const r = neutralise(n.replace(/\s+/g, " ")).trim();
	return r.length > t || n.length < e.length ? `${r.slice(0, t).toWellFormed()}\u2026` : r;
}
function redact(e, t) {
	let n = e;
	for (const e of t) {
		n = n.replaceAll(e, () => "***");
		if (!n.includes("\u2026")) continue;
		const t = n.split("\u2026");
		const r = t.pop() ?? "";
		n = [...t.map((t) => withoutEnd(t, e)), r].join("\u2026");
	}
	return n;
}
function withoutEnd(e, t) {
	for (let n = Math.min(e.length, t.length - 1); n >= 4; n--) if (e.endsWith(t.slice(0, n))) return `${e.slice(0, -n)}***`;
	return e;
}
function escapeMarkdown(e) {
	return neutralise(e).replace(/[@#:&<>\\`*_{}[\]()!|~$]|(?<=www)\./gi, (e) => "@#:".includes(e) ? `<span>${e}</span>` : `&#${e.charCodeAt(0)};`);
}
// src/help.ts
function findHelpPage(e, t) {
	const [n, r] = [t["GITHUB_ACTION_REPOSITORY"] ?? "", t["GITHUB_ACTION_REF"] ?? ""];
	if (!(/^[\w.-]+\/[\w.-]+$/.test(n) && /^[\w.-]+(\/[\w.-]+)*$/.test(r)) || t["GITHUB_SERVER_URL"] !== "https://github.com") return null;
	return `https://github.com/${n}/blob/${r}/docs/errors.md#${e.toLowerCase()}`;
}
// src/http/clock.ts
const O = {
	now: () => Date.now(),
	random: () => Math.random(),
	async sleep(e, t) {
		try {
			await (0,promises_.setTimeout)(e, void 0, { signal: t });
		} catch (e) {
			throw t.aborted ? t.reason : e;
		}
	}
};
// src/masks.ts
const k = 6;
const A = 8;
function makeMasks(e) {
	const t = [e, ...e.split(/[\r\n]+/)].map((e) => e.trim()).filter((e) => e.length >= k);
	const n = t.flatMap(formsOf).filter((e) => e.length >= A);
	return [...new Set([...t, ...n])];
}
function formsOf(e) {
	const t = encodeURIComponent(e.toWellFormed());
	const n = [
		0,
		1,
		2
	].map((t) => encodeShifted(e, t));
	return [
		t,
		t.replace(/[!'()*~]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`),
		new URLSearchParams([["", e]]).toString().slice(1),
		JSON.stringify(e).slice(1, -1),
		...n,
		...n.map((e) => e.replaceAll("+", "-").replaceAll("/", "_"))
	];
}
function encodeShifted(e, t) {
	const n = Buffer.concat([Buffer.alloc(t), Buffer.from(e)]);
	return n.toString("base64").slice(Math.ceil(t * 8 / 6), Math.floor(n.length * 8 / 6));
}
// src/runner.ts
function createRunner() {
	const { env: e } = process;
	let t = [];
	const show = (e) => neutralise(redact(e, t));
	let n = false;
	return {
		env: e,
		clock: O,
		temporary: e["RUNNER_TEMP"] || (0,external_node_os_namespaceObject.tmpdir)(),
		readEvent: () => readEvent(e),
		input: (e) => getInput(e, { trimWhitespace: false }),
		mask(e) {
			const n = makeMasks(e);
			process.stdout.cork();
			for (const e of n) setSecret(e);
			process.stdout.uncork();
			t = [...new Set([
				...t,
				...n,
				...n.map(neutralise),
				...n.map(escapeMarkdown)
			])].sort((e, t) => t.length - e.length);
		},
		redact: (e) => redact(e, t),
		info: (e) => info(show(e)),
		debug: (e) => debug(show(e)),
		warn: (t, n) => warning(show(`${t}: ${n} ${h[t].hint} ${findHelpPage(t, e) ?? ""}`.trimEnd()), { title: h[t].title }),
		fail(t) {
			const r = findHelpPage(t.code, e);
			if (!n) error(show(describe(t, r)), { title: m[t.code].title });
			n = true;
		},
		notice: (e) => notice(show(e), { title: "PAI code source" }),
		group: (e, t) => group(show(e), t),
		output(e, t) {
			if (hasControls(t)) throw new ActionError("E_INTERNAL", `The output ${e} would contain a control character.`);
			tell(`The output ${e}`, () => setOutput(e, t));
		},
		save: (e, t) => tell("The state of the step", () => saveState(e, t)),
		state: (e) => getState(e),
		async summarise(n) {
			const r = e["GITHUB_STEP_SUMMARY"];
			if (!r) return debug("this runner has no job summary");
			try {
				await append(r, redact(n, t));
			} catch (e) {
				info(show(`the job summary could not be written: ${e}`));
			}
		},
		makeId: () => (0,external_node_crypto_.randomUUID)().slice(0, 8),
		makeNonce: () => (0,external_node_crypto_.randomUUID)().replaceAll("-", "")
	};
}
async function append(e, t) {
	if ((0,external_node_fs_.statSync)(e, { throwIfNoEntry: false })?.isFile() ?? true) (0,external_node_fs_.appendFileSync)(e, t);
	else await (0,external_node_util_namespaceObject.promisify)(external_node_fs_.appendFile)(e, t);
}
function tell(e, t) {
	try {
		t();
	} catch (t) {
		const n = `${e} could not be written: ${t instanceof Error ? t.message : t}.`;
		throw new ActionError("E_DISK", n, {
			hint: "Free space where the runner keeps its files.",
			cause: t
		});
	}
}
function readEvent(e) {
	const read = (t, n = "") => e[t] || n;
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
function requireUrl(e, t) {
	if (URL.canParse(t) && /^https?:/.test(t)) return t.replace(/\/+$/, "");
	throw new ActionError("E_INPUT", `The variable ${e} is ${JSON.stringify(t)}, which is no URL with http or https.`, { hint: "The runner sets it; look for a step or a container that changes it." });
}
const j = 67108864;
function readPayload(e) {
	if (e === "") return {};
	try {
		const { size: t } = (0,external_node_fs_.statSync)(e);
		if (t > j) throw new Error(`it has ${Math.round(t / 1024 / 1024)} MB`);
		return JSON.parse((0,external_node_fs_.readFileSync)(e, "utf8"));
	} catch (t) {
		const n = t instanceof SyntaxError ? "it is no JSON" : t instanceof Error ? t.message : String(t);
		throw new ActionError("E_INPUT", `The event cannot be read from GITHUB_EVENT_PATH (${e}): ${n}.`, {
			hint: "The runner writes this file; look for a step or a container that changes it, or unset the variable and give `commit` and `branch`.",
			cause: t
		});
	}
}
// src/post.ts
async function removeFolder(r) {
	const i = r.state("directory");
	if ((0,external_node_path_namespaceObject.dirname)(i) === (0,external_node_path_namespaceObject.resolve)(r.temporary) && /[\\/]pai-code-source-\w{6}$/.test(i)) await (0,promises_namespaceObject.rm)(i, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
}
async function lookForSources(e) {
	const t = findTrace(e.state);
	if (t === null) return;
	const { lookAgain: n } = await __nccwpck_require__.e(/* import() */ 819).then(__nccwpck_require__.bind(__nccwpck_require__, 819));
	await n(e, t);
}
process.exitCode = 0;
const M = createRunner();
const warn = (e) => {
	const t = e instanceof Error ? e.message : e;
	M.warn("W_LEFTOVER", `The post step could not look for leftovers: ${t}.`);
};
const N = [removeFolder(M), lookForSources(M)].map((e) => e.catch(warn));
Promise.all(N).then(finish, finish);



/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ s),
  r: () => (/* binding */ __toESM),
  t: () => (/* binding */ __commonJSMin)
});

;// CONCATENATED MODULE: external "node:module"
;// CONCATENATED MODULE: ./rolldown-runtime.js

// \0rolldown/runtime.js
var t = Object.create;
var n = Object.defineProperty;
var r = Object.getOwnPropertyDescriptor;
var i = Object.getOwnPropertyNames;
var a = Object.getPrototypeOf;
var o = Object.prototype.hasOwnProperty;
var __commonJSMin = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports);
var __copyProps = (e, t, a, s) => {
	if (t && typeof t === "object" || typeof t === "function") {
		for (var c = i(t), l = 0, u = c.length, d; l < u; l++) {
			d = c[l];
			if (!o.call(e, d) && d !== a) {
				n(e, d, {
					get: ((e) => t[e]).bind(null, d),
					enumerable: !(s = r(t, d)) || s.enumerable
				});
			}
		}
	}
	return e;
};
var __toESM = (e, r, i) => (i = e != null ? t(a(e)) : {}, __copyProps(r || !e || !e.__esModule || !o.call(e, "default") ? n(i, "default", {
	value: e,
	enumerable: true
}) : i, e));
var s = process.getBuiltinModule;



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
/******/ 		return "" + chunkId + ".post.js";
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
/* harmony import */ var _post_start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(790);



