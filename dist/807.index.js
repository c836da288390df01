export const id = 807;
export const ids = [807];
export const modules = {

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ verdictOf),
/* harmony export */   n: () => (/* binding */ createPace),
/* harmony export */   r: () => (/* binding */ makeUploadPackRequest),
/* harmony export */   t: () => (/* binding */ readRefs)
/* harmony export */ });
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(500);


// src/http/verdict.ts
function verdictOf(e, n, r) {
	const { status: i, headers: a } = n;
	if (i !== 429 && i < 500) return { value: n };
	const [o, s] = i === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_0__.Ft(o, `${e} answered ${i}.`, { requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.q)(a) }),
		retry: s,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.X)(a, r)
	};
}
// src/git/upload-pack.ts
function makeUploadPackRequest(e, t, n, a) {
	const { origin: o, path: s } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.z)(e);
	const packets = (e) => e.map((e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.H)(`${e}\n`)).join("");
	const c = packets([`command=${t}`, ...n === null ? [] : [`object-format=${n}`]]);
	return {
		method: "POST",
		origin: o,
		path: `${s}/git-upload-pack`,
		headers: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.L)(e),
			"content-type": "application/x-git-upload-pack-request",
			accept: "application/x-git-upload-pack-result",
			"git-protocol": "version=2"
		},
		body: `${c}0001${packets(a)}0000`
	};
}
// src/git/pace.ts
const p = 50;
function createPace(e) {
	let t = _index_start_js__WEBPACK_IMPORTED_MODULE_0__.M.now();
	return {
		isDue: () => _index_start_js__WEBPACK_IMPORTED_MODULE_0__.M.now() - t >= p,
		async rest() {
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
			e.throwIfAborted();
			t = _index_start_js__WEBPACK_IMPORTED_MODULE_0__.M.now();
		}
	};
}
// src/git/ls-refs.ts
const m = 67108864;
async function readRefs(e, t, n) {
	const r = [
		"peel",
		"symrefs",
		...n.map((e) => `ref-prefix ${e}`)
	];
	const i = makeUploadPackRequest(t, "ls-refs", null, r);
	const a = await e.send({
		what: `Reading the refs of ${t.url}`,
		request: () => ({
			...i,
			maxBytes: m
		}),
		read: (n) => [500, 502].includes(n.status) ? { value: n } : verdictOf(t.url, n, e.clock.now())
	});
	const o = a.status === 200 ? await parseLsRefs(a.body, e.signal) : null;
	if (o !== null) return o;
	if (a.status === 401 || a.status === 403) return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(a);
	return readUploadPackRefs(e, t, n);
}
async function readUploadPackRefs(t, n, r) {
	const { origin: a, path: o } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.z)(n);
	const c = await t.send({
		what: `Reading the refs of ${n.url}`,
		request: () => ({
			method: "GET",
			origin: a,
			path: `${o}/info/refs?service=git-upload-pack`,
			headers: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.L)(n),
			body: null,
			maxBytes: m
		}),
		read: (e) => verdictOf(n.url, e, t.clock.now())
	});
	if (c.status !== 200) return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(c);
	const l = await parseUploadPackRefs(c.body, r, t.signal);
	if (l !== null) return l;
	throw (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(n, c);
}
async function parseLsRefs(e, t) {
	const [n, r] = [new Map(), new Map()];
	let i = null;
	return await readLines(e, t, (e) => {
		const [t, a, ...o] = e.split(" ");
		const s = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(t ?? "");
		if (a === void 0 || s === null && t !== "unborn") return false;
		for (const e of o) {
			if (a === "HEAD" && e.startsWith("symref-target:")) i = e.slice(14);
			const t = e.startsWith("peeled:") ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(e.slice(7)) : null;
			if (t !== null) r.set(a, t);
		}
		if (s !== null) n.set(a, s);
		return true;
	}) ? {
		ok: true,
		refs: n,
		peeled: r,
		head: i
	} : null;
}
async function parseUploadPackRefs(e, t, n) {
	const [r, i] = [new Map(), new Map()];
	let [a, o] = [0, ""];
	if (!await readLines(e, n, (e) => {
		a += 1;
		if (a === 1) return e === "# service=git-upload-pack";
		if (a === 2) o = /\0(.*)$/s.exec(e)?.[1] ?? "";
		const [n, s] = e.replace(/\0.*$/s, "").split(" ");
		const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(n ?? "");
		if (n === "shallow") return true;
		if (s === void 0 || c === null) return false;
		if (!t.some((e) => s.startsWith(e))) return true;
		if (s.endsWith("^{}")) i.set(s.slice(0, -3), c);
		else r.set(s, c);
		return true;
	}) || a === 0) return null;
	return {
		ok: true,
		refs: r,
		peeled: i,
		head: /(?:^| )symref=HEAD:(\S+)/.exec(o)?.[1] ?? null
	};
}
const h = 131072;
async function readLines(e, t, r) {
	const i = createPace(t);
	let a;
	for (let t = e; t.length > 0;) {
		if (t !== e) await i.rest();
		try {
			const { packets: e, rest: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.U)(t.subarray(0, h));
			a = e.at(-1);
			if (a === void 0 || !e.map(_index_start_js__WEBPACK_IMPORTED_MODULE_0__.G).every((e) => e === null || r(e))) return false;
			t = t.subarray(Math.min(h, t.length) - i.length);
		} catch {
			return false;
		}
	}
	return a === "flush";
}



/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createMirrorStage: () => (/* binding */ createMirrorStage)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(396);
/* harmony import */ var _ls_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(793);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(522);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(421);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(877);











// src/codeup/failures.ts
const be = [
	[/^(Unauthorized|InvalidTokenError|ExpiredTokenError|SYSTEM_UNAUTHORIZED_ERROR|UnsupportedCurrentTokenType)$/, "E_CODEUP_TOKEN"],
	[/^(Forbidden\.InvalidUser|Forbidden\.InvalidOrganizationMember|UnsupportedInCurrentEnv)/, "E_CODEUP_ORG"],
	[/^SYSTEM_FORBIDDEN_ERROR$/, "E_CODEUP_DENIED"],
	[/^Forbidden/, "E_CODEUP_SCOPE"],
	[/^TooManyRequests$/, "E_THROTTLED"]
];
const xe = {
	401: "E_CODEUP_TOKEN",
	403: "E_CODEUP_SCOPE",
	405: "E_CODEUP_DENIED",
	429: "E_THROTTLED"
};
const V = /\u767D\u540D\u5355|whitelist|allow-?list/i;
function explainCodeupAnswer(e, t, n) {
	const r = parseCodeupFault(t);
	const { status: i, requestId: a } = r;
	const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.X)(t.headers, n);
	const make = (t) => {
		const n = `${i} ${r.code ? `${r.code}: ` : ""}${r.message}`.trim();
		return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(t, `${e} was refused: ${n}.`, {
			requestId: a,
			...hintFor(t, r)
		});
	};
	if (r.html && i < 500 || i >= 300 && i < 400) return {
		error: make("E_NOT_API"),
		retry: null,
		afterMs: null
	};
	const s = be.find(([e]) => e.test(r.code))?.[1] ?? xe[i];
	const c = s === "E_CODEUP_SCOPE" && V.test(r.message) ? "E_CODEUP_DENIED" : s;
	if (c === "E_THROTTLED") return {
		error: make(c),
		retry: "throttled",
		afterMs: o
	};
	if (c !== void 0) return {
		error: make(c),
		retry: null,
		afterMs: null
	};
	if (i >= 500) return {
		error: make("E_API"),
		retry: "transient",
		afterMs: o
	};
	return {
		error: make(i < 300 ? "E_NOT_API" : "E_API"),
		retry: null,
		afterMs: null
	};
}
function isMissing(e) {
	const { code: t, html: n } = parseCodeupFault(e);
	return t === "SYSTEM_NOT_FOUND_ERROR" || e.status === 404 && !n;
}
function isUnsupported(e) {
	return [400, 404].includes(e.status) || parseCodeupFault(e).code === "UnsupportedInCurrentEnv";
}
const Se = [
	[
		/pack exceeds maximum allowed size/i,
		"E_PUSH_TOO_BIG",
		"All that is pushed at once is over a limit of the repository: leave `mirror-strategy` at auto, which sends it in pieces, or raise the limit."
	],
	[
		/exceeds maximum allowed size|file too large|error: 413/i,
		"E_PUSH_TOO_BIG",
		"A file is over 200 MB: move it to Git LFS."
	],
	[
		/is illegal/i,
		"E_INTERNAL",
		"Codeup accepts only branches and tags."
	],
	[
		/authentication failed|could not read username|returned error: 401/i,
		"E_CODEUP_TOKEN",
		"The HTTPS clone account (`codeup-username`) and `codeup-token` have to belong together, and the token needs repository write."
	],
	[
		/fatal: git was killed/,
		"E_UNKNOWN_OUTCOME",
		"Something on the runner kills git, for want of memory perhaps: leave `mirror-strategy` at auto, or use a larger runner."
	],
	[
		/returned error: 429/i,
		"E_THROTTLED",
		"Run fewer jobs at once, or run the job again later."
	],
	[
		/returned error: 403|whitelist|\u767D\u540D\u5355|not allowed to push/i,
		"E_CODEUP_DENIED",
		"Check the protection rules of the branch, the role of `codeup-token`'s owner on the repository, the scope of the token and the IP allow-list."
	],
	[
		/exists; cannot create '/,
		"E_PUSH_REFUSED",
		"git has no room for both, as for `release` and `release/1.0`. If GitHub no longer has the one that is in the way, delete it on Codeup: this step deletes no branch."
	],
	[
		/non-fast[- ]forward|fetch first/i,
		"E_PUSH_REFUSED",
		"The mirror moved meanwhile, or its rules forbid rewriting; `force: true` needs a branch without protection."
	],
	[
		/\blfs objects?\b|\bgit lfs push\b/i,
		"E_PUSH_REFUSED",
		"The mirror wants the LFS objects of the whole history, and a run moves those of its commit: send all of them once, by `git lfs push --all` from a clone."
	],
	[
		/\u5BB9\u91CF|exceed[^/]*quota|quota[^/]*exceed/i,
		"E_PUSH_TOO_BIG",
		"The repository is full: clean it up or enlarge it."
	],
	[
		/pre-receive hook declined|protected branch|push rule/i,
		"E_PUSH_REFUSED",
		"Look at the branch protection and the push rules of the repository: checks of author and committer refuse mirrored commits."
	],
	[
		/returned error: (3|4)\d\d/,
		"E_PUSH_REFUSED",
		"What answers at this address shows the refs and takes no push: a proxy may stand between."
	],
	[
		/^(fetching from GitHub: )?(fatal:|no answer|returned error: 5\d\d)/,
		"E_NETWORK",
		"Look at proxy and firewall, or run the job again later."
	]
];
function explainPushRefusal(e, t, n) {
	const r = [t, ...n].join("\n");
	const i = Se.find(([e]) => e.test(r));
	const a = n.filter((e) => /^remote:/.test(e)).map((e) => e.replace(/^remote:\s*/, ""));
	const [o, s] = [(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(t), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(a.join(" "))];
	const c = `Pushing ${e} to Codeup failed: ${o}${s === "" || s === o ? "" : ` (${s})`}.`;
	return i === void 0 ? new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_PUSH_REFUSED", c) : new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(i[1], c, { hint: i[2] });
}
function explainOpening(e, t, n) {
	const r = `Opening ${e} for a push was refused: ${t}.`;
	if (t < 400) return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NOT_API", r, { requestId: n });
	if (t !== 401) return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_CODEUP_DENIED", r, {
		requestId: n,
		...t === 403 && { hint: "Check the scope of `codeup-token` (repository read/write; `code-repo-access-token` is the one that only reads), the role of its owner and the IP allow-list." }
	});
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_CODEUP_TOKEN", r, {
		requestId: n,
		hint: "The HTTPS clone account (`codeup-username`) and `codeup-token` have to belong together."
	});
}
const H = 100;
function parseCodeupFault(e) {
	const t = e.body.toString("utf8");
	const n = /html/i.test(e.headers["content-type"] ?? "") || /^\s*<(!doctype|html)/i.test(t);
	const r = Object((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.D)(e.body));
	const read = (...e) => {
		const t = e.map((e) => r[e]).find((e) => typeof e === "string" && e !== "");
		return typeof t === "string" ? t : "";
	};
	const i = read("errorMessage", "errorDescription", "message", "Message");
	return {
		status: e.status,
		code: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(read("errorCode", "Code"), H),
		message: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(i || (n ? "an HTML page" : t), 300).replace(/[.\u3002]$/, ""),
		requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(read("requestId", "traceId", "RequestId"), H) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(e.headers),
		html: n
	};
}
function hintFor(e, t) {
	if (V.test(t.message)) return { hint: "The IP allow-list of the Codeup organization refuses this runner: add its address or use a self-hosted runner." };
	if (t.code === "UnsupportedInCurrentEnv") return { hint: "A region edition has no organizations: leave `codeup-organization-id` empty there, or correct `codeup-endpoint`." };
	if (e === "E_NOT_API") return { hint: "Check `codeup-endpoint`: the center edition is https://openapi-rdc.aliyuncs.com, a region edition has an address of its own." };
	return {};
}
// src/codeup/caller.ts
function createCaller(e, t) {
	const n = new URL(t.endpoint);
	const request = (e, r, i) => ({
		method: e,
		origin: n.origin,
		path: `${n.pathname.replace(/\/$/, "")}${r}`,
		headers: {
			"x-yunxiao-token": t.token,
			accept: "application/json",
			...i === null ? {} : { "content-type": "application/json" }
		},
		body: i === null ? null : JSON.stringify(i)
	});
	const read = (t, n) => (r) => {
		const i = r.status === 200 || r.status === 201 ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.E)(n, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.D)(r.body)) : null;
		return i !== null ? { value: i.data } : explainCodeupAnswer(t, r, e.clock.now());
	};
	const findUnless = (t, n, r, i) => e.send({
		what: t,
		request: () => request("GET", n, null),
		read: (e) => i(e) ? { value: null } : read(t, r)(e)
	});
	return {
		read: (t, n, r) => e.send({
			what: t,
			request: () => request("GET", n, null),
			read: read(t, r)
		}),
		find: (e, t, n) => findUnless(e, t, n, isMissing),
		probe: (e, t, n) => findUnless(e, t, n, isUnsupported),
		async update(t, n, r) {
			await e.send({
				what: t,
				request: () => request("PUT", n, r),
				read: read(t, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)())
			});
		},
		create: (t, n, r, i) => e.send({
			what: t,
			repeatable: false,
			request: () => request("POST", n, r),
			read(e) {
				const n = read(t, i)(e);
				if ("value" in n) return { value: n };
				if (n.retry === "throttled") return n;
				return { value: {
					error: n.error,
					open: n.retry !== null
				} };
			}
		}).catch((e) => {
			if (e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft && /^E_(UNKNOWN_OUTCOME|NETWORK)$/.test(e.code)) return {
				error: e,
				open: true
			};
			throw e;
		})
	};
}
function explainCreation(e) {
	const { code: t, message: n, requestId: r, hint: i } = e;
	if (t !== "E_API" || i !== new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(t, n).hint) return e;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(t, n, {
		requestId: r,
		hint: "If the path is taken, it is by a repository that `codeup-token` may not see, or that was just deleted: give the token's owner a role on it, or choose another `codeup-repository`."
	});
}
// src/codeup/schema.ts
const U = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)());
const W = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.jt)([(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Tt)()]), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.At)(String));
const Ce = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({ id: W });
const we = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.St)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
	id: W,
	name: U
}));
const Te = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
	id: W,
	path: U,
	fullPath: U,
	pathWithNamespace: U
});
const Ee = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({ httpsCloneUsername: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)().check((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(/^\P{Cc}+$/u)) });
const De = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({ protected: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ct)()) });
const G = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
	id: W,
	httpUrlToRepo: U,
	webUrl: U,
	description: U,
	defaultBranch: U,
	createdAt: U,
	archived: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ct)()),
	allowPush: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ct)()),
	openCloneDownloadControl: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ct)())
});
// src/codeup/space.ts
async function readSpace(e, t) {
	const n = await findOrganization(e, t);
	return {
		prefix: n === null ? "/oapi/v1/codeup" : prefixOf(n),
		organizationId: n
	};
}
const prefixOf = (e) => `/oapi/v1/codeup/organizations/${e}`;
async function readNamespace(e, t) {
	const n = await (t.organizationId === null ? e.probe : e.read)("Reading the namespace of the Codeup organization", `${t.prefix}/orgNamespace`, Te);
	if (n === null) return null;
	const r = n.fullPath || n.pathWithNamespace || n.path;
	if (!r) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_CODEUP_ORG", "Codeup told no path of the organization.");
	return {
		path: r,
		id: n.id
	};
}
function requireBelow(e, { organizationId: t }) {
	if (t === null || !e.startsWith(`${t}/`)) return;
	const n = `${e} begins with the ID of the organization, and is a path below it: leave ${t}/ out`;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_INPUT", `\`codeup-repository\`: ${n}.`);
}
async function findOrganization(e, t) {
	if (t.organizationId !== null) return t.organizationId;
	const n = new URL(t.endpoint).hostname === _index_start_js__WEBPACK_IMPORTED_MODULE_1__.k;
	const r = await (n ? e.read : e.probe)("Listing the organizations of the Codeup token", "/oapi/v1/platform/organizations?perPage=100", we).catch(explainScope);
	if (r === null || r.length === 0 && !n) return null;
	const [i, ...a] = r;
	if (i !== void 0 && a.length === 0) {
		if (n) return i.id;
		return await e.probe("Looking for its repositories", `${prefixOf(i.id)}/repositories?perPage=1`, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)()) === null ? null : i.id;
	}
	const o = r.slice(0, 5).map((e) => `${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e.name ?? "?", 60)} (${e.id})`);
	const s = r.length === 0 ? "no organization" : `${r.length} organizations`;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_CODEUP_ORG", `The Codeup token belongs to ${s}.`, { hint: o.length === 0 ? "Make its owner a member of one." : `Set \`codeup-organization-id\` to one of: ${o.join(", ")}.` });
}
function explainScope(e) {
	if (!(e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft) || e.code !== "E_CODEUP_SCOPE") throw e;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(e.code, e.message, {
		requestId: e.requestId,
		hint: "Set `codeup-organization-id`, or give `codeup-token` \"Organization management: Organization read\"."
	});
}
// src/codeup/codeup.ts
const Oe = 3;
function createCodeup(e, t) {
	const n = createCaller(e, t);
	let r = null;
	const space = () => {
		r ??= readSpace(n, t);
		return r;
	};
	let i = null;
	const namespace = () => {
		i ??= space().then((e) => readNamespace(n, e));
		return i;
	};
	async function findAt(t, r) {
		const { prefix: i } = await space();
		const a = await readWhenMade(e, false, () => n.find(`Looking for the repository ${r} on Codeup`, `${i}/repositories/${encodeURIComponent(t)}`, G));
		return a === null ? null : usable(r, a, false);
	}
	async function findRepository(e) {
		const { organizationId: t } = await space();
		const n = t !== null && i === null;
		const r = n ? await findAt(`${t}/${e}`, e) : null;
		if (r !== null) return r;
		const a = (await namespace())?.path ?? "";
		const o = a === "" || n && a === t ? null : await findAt(`${a}/${e}`, e);
		const s = t === null && !e.startsWith(`${a}/`);
		if (o !== null || !s) return o;
		const c = await findAt(e, e);
		return c?.id === e ? null : c;
	}
	return {
		findRepository,
		async ensureRepository(t, r) {
			const i = await findRepository(t);
			if (i !== null) return i;
			const a = await space();
			requireBelow(t, a);
			const o = (await namespace())?.id ?? null;
			return createRepository(e, n, {
				...a,
				namespaceId: o
			}, t, r, findRepository);
		},
		async readCloneAccount() {
			const e = await n.read("Reading the owner of the Codeup token", "/oapi/v1/platform/user", Ce);
			const { prefix: t } = await space();
			const r = `${t}/users/${encodeURIComponent(e.id)}/httpsCloneUsername`;
			return (await n.read("Reading the HTTPS clone account", r, Ee)).httpsCloneUsername;
		},
		async updateDefaultBranch(e, t) {
			const { prefix: r } = await space();
			await n.update(`Making ${t} the default branch`, `${r}/repositories/${e}`, { default_branch: t });
		},
		async isProtected(e, t) {
			const { prefix: r } = await space();
			const i = `${r}/repositories/${e}/branches/${encodeURIComponent(t)}`;
			return (await n.find(`Reading the branch ${t} on Codeup`, i, De))?.protected === true;
		}
	};
}
function readWhenMade(e, t, n) {
	return (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.t)(e, 16e3, n, (e) => e === null ? !t : Boolean(e.httpUrlToRepo));
}
async function createRepository(e, t, n, r, i, a) {
	const o = `Creating the repository ${r} on Codeup`;
	const s = {
		name: r.slice(r.lastIndexOf("/") + 1),
		path: r,
		...n.namespaceId !== null && { namespaceId: Number(n.namespaceId) },
		visibility: i.visibility,
		description: i.description
	};
	for (let i = 1;; i++) {
		const c = await createAndRead(e, t, n, o, s);
		if ("value" in c) return c.value;
		if (/^E_CODEUP_(TOKEN|SCOPE)$/.test(c.error.code)) throw c.error;
		const l = await a(r);
		if (l !== null) return l;
		if (!c.open || i >= Oe) throw c.error;
		await e.clock.sleep((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Y)(i, "transient", null, e.clock.random()), e.signal);
	}
}
async function createAndRead(e, t, { prefix: n }, r, i) {
	const a = await t.create(r, `${n}/repositories?createParentPath=true`, i, G);
	if ("error" in a) return a.open ? a : {
		...a,
		error: explainCreation(a.error)
	};
	const { id: o } = a.value;
	try {
		const a = await readWhenMade(e, true, () => t.find(r, `${n}/repositories/${o}`, G));
		if (a !== null) return { value: usable(i.path, a, true) };
		return {
			error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_API", `${r} was accepted, and there is no repository ${o}.`),
			open: false
		};
	} catch (e) {
		if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.It)(e)) throw e;
		return {
			error: e,
			open: false
		};
	}
}
function usable(e, t, n) {
	const deny = (t) => new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_CODEUP_DENIED", `The repository ${e} on Codeup ${t}.`);
	if (t.archived === true) throw deny("is archived and cannot be pushed to");
	if (t.allowPush === false) throw deny("does not allow this token to push");
	if (!t.httpUrlToRepo) throw deny("has no clone URL in the answer of the API");
	if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.R)(t.httpUrlToRepo)) throw deny("has a clone URL that no credentials go to: it is not plain https");
	return {
		id: t.id,
		cloneUrl: t.httpUrlToRepo,
		webUrl: t.webUrl ?? null,
		description: t.description ?? null,
		defaultBranch: t.defaultBranch || null,
		cloneControl: t.openCloneDownloadControl === true,
		created: n,
		createdAt: Date.parse(t.createdAt ?? "") || null
	};
}
// src/git/lfs-batch.ts
const K = "application/vnd.git-lfs+json";
const q = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
	href: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(),
	header: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ot)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)())),
	expires_in: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.jt)([(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)()])),
	expires_at: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)())
});
const ke = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
	transfer: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)()),
	hash_algo: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)()),
	objects: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.St)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
		oid: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(),
		authenticated: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ct)()),
		actions: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
			upload: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)(q),
			download: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)(q),
			verify: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)(q)
		})),
		error: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
			code: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.jt)([(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)()])),
			message: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)())
		}))
	}))
});
async function readBatch(e, t, n, r) {
	const { origin: i, path: a } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.z)(t);
	const o = `Asking ${new URL(i).host} for the ${n} of ${r.length} LFS objects`;
	const s = await e.send({
		what: o,
		request: () => ({
			method: "POST",
			origin: i,
			path: `${a}/info/lfs/objects/batch`,
			headers: {
				...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.F)(t),
				"content-type": K,
				accept: K
			},
			body: JSON.stringify({
				operation: n,
				transfers: ["basic"],
				objects: r.map(pick),
				hash_algo: "sha256"
			})
		}),
		read: (t) => readAnswer(o, t, e.clock.now())
	});
	const c = new Map(s.objects.map((r) => [r.oid, explain(r, {
		remote: t,
		operation: n,
		now: e.clock.now()
	})]));
	return new Map(r.map(({ oid: e }) => [e, c.get(e) ?? refused$1("the server did not answer for it")]));
}
const pick = ({ oid: e, size: t }) => ({
	oid: e,
	size: t
});
const refused$1 = (e) => ({
	kind: "refused",
	reason: e
});
function readAnswer(e, t, n) {
	const { status: r, headers: i } = t;
	const fail = (t) => new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_LFS", `${e} failed: ${t}.`, { requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(i) });
	if (r === 200) {
		const e = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.E)(ke, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.D)(t.body));
		if (e === null) return {
			error: fail("the answer is not one of the LFS batch API"),
			retry: null
		};
		const { transfer: n, hash_algo: r } = e.data;
		if ((n || "basic") === "basic" && (r || "sha256") === "sha256") return { value: e.data };
		return {
			error: fail(`it wants the transfer ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(`${n} ${r ?? ""}`, 60)}`),
			retry: null
		};
	}
	const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.X)(i, n);
	const c = fail(`${r} ${readMessage(t.body)}`.trim());
	if (r === 429) return {
		error: c,
		retry: "throttled",
		afterMs: o
	};
	return {
		error: c,
		retry: [
			500,
			502,
			503,
			504
		].includes(r) ? "transient" : null,
		afterMs: o
	};
}
function readMessage(e) {
	const t = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({ message: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)() }).safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.D)(e));
	return t.success ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(t.data.message, 200) : "";
}
function explain({ error: e, actions: t, authenticated: n }, r) {
	const { operation: i } = r;
	if (e != null) return refused$1((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(`${e.code ?? ""} ${e.message ?? ""}`, 200));
	const a = t?.[i];
	if (a == null) return i === "upload" ? { kind: "held" } : refused$1("the server gave no address for it");
	const o = makeAction(r, a, n === true);
	const s = t?.verify == null ? null : makeAction(r, t.verify, n === true);
	if (o === null || s === null && t?.verify != null) return refused$1("the server gave an address that is not used: it is no URL, not encrypted, or that of a metadata service");
	return {
		kind: "transfer",
		transfer: o,
		verify: s
	};
}
const Ae = /^(host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer)$/;
function makeAction({ remote: e, now: t }, n, r) {
	if (!URL.canParse(n.href)) return null;
	const [i, a] = [new URL(n.href), new URL(e.url)];
	if (i.protocol !== "https:" && i.protocol !== a.protocol || !(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.R)(i.origin)) return null;
	const o = Object.entries(n.header ?? {}).map(([e, t]) => [e.toLowerCase(), t]);
	const s = Object.fromEntries(o.filter(([e]) => !Ae.test(e)));
	const c = i.origin === a.origin && !r && s["authorization"] === void 0;
	const [u, d] = [Number(n.expires_in), n.expires_at];
	const f = u > 0 ? t + u * 1e3 : Date.parse(d ?? "");
	const p = Number.isFinite(f) && f > 0 ? f : null;
	return {
		href: i,
		headers: c ? {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.F)(e),
			...s
		} : s,
		expiresAt: p
	};
}
// src/git/varint.ts
function readByte(e) {
	const t = e.bytes[e.at++];
	if (t === void 0) throw new Error("the pack is cut");
	return t;
}
function readSize(e) {
	let [t, n, r] = [
		0,
		1,
		128
	];
	while ((r & 128) !== 0) {
		r = readByte(e);
		t += (r & 127) * n;
		n *= 128;
	}
	return t;
}
function readDistance(e) {
	let t = readByte(e);
	let n = t & 127;
	while ((t & 128) !== 0) {
		t = readByte(e);
		n = (n + 1) * 128 + (t & 127);
	}
	return n;
}
// src/git/delta.ts
function applyDelta(e, t, n) {
	const r = {
		bytes: t,
		at: 0
	};
	if (readSize(r) !== e.length) throw new Error("a delta belongs to another base");
	const i = readSize(r);
	if (i > n) throw new Error("its objects are larger than what is read of a repository");
	const a = Buffer.alloc(i);
	let o = 0;
	while (r.at < t.length) {
		const t = readInstruction(r, e);
		if (t.length > i - o) throw new Error("a delta makes more than it announces");
		o += t.copy(a, o);
	}
	if (o !== i) throw new Error("a delta makes less than it announces");
	return a;
}
function readInstruction(e, t) {
	const n = readByte(e);
	if (n === 0) throw new Error("a delta has an instruction that is reserved");
	if (n < 128) {
		const t = e.bytes.subarray(e.at, e.at + n);
		e.at += n;
		if (t.length !== n) throw new Error("a delta is cut");
		return t;
	}
	const r = readParts(e, n & 15);
	const i = readParts(e, n >> 4 & 7) || 65536;
	if (r + i > t.length) throw new Error("a delta copies from beyond its base");
	return t.subarray(r, r + i);
}
function readParts(e, t) {
	let n = 0;
	for (let r = 0; r < 4; r++) if ((t & 1 << r) !== 0) n += readByte(e) * 256 ** r;
	return n;
}
// src/git/pack.ts
const je = [
	void 0,
	"commit",
	"tree",
	"blob",
	"tag"
];
const [Me, Ne] = [6, 7];
const J = {
	sha1: 20,
	sha256: 32
};
function countObjects(e) {
	return e.length >= 12 && e.toString("latin1", 0, 4) === "PACK" && [2, 3].includes(e.readUInt32BE(4)) ? e.readUInt32BE(8) : -1;
}
async function parsePack(e, t, n, r) {
	const i = e.length - J[t];
	const a = countObjects(e);
	if (i < 12 || a < 0) throw new Error("it is no pack");
	if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)(t).update(e.subarray(0, i)).digest().equals(e.subarray(i))) throw new Error("the pack is cut or damaged");
	const o = {
		bytes: e.subarray(0, i),
		at: 12
	};
	const s = { bytes: n };
	const c = createShelf(t, s, r);
	for (let e = 1; e <= a; e++) {
		if (r.isDue()) await r.rest();
		await c.add(readRecord(o, t, s));
	}
	return c.finish();
}
function createShelf(e, t, n) {
	const r = new Map();
	const i = new Map();
	const a = new Map();
	const build = (e, n) => {
		const r = applyDelta(n.data, e.data, t.bytes);
		t.bytes -= r.length;
		return {
			offset: e.offset,
			object: {
				kind: n.kind,
				data: r
			}
		};
	};
	const settle = async (t, o) => {
		const s = [{
			offset: t,
			object: o
		}];
		for (let t = s.pop(); t !== void 0; t = s.pop()) {
			const o = nameOf(t.object, e);
			r.set(o, t.object);
			i.set(t.offset, t.object);
			for (const e of [t.offset, o]) {
				for (const r of a.get(e) ?? []) {
					if (n.isDue()) await n.rest();
					s.push(build(r, t.object));
				}
				a.delete(e);
			}
			if (n.isDue()) await n.rest();
		}
	};
	return {
		async add(e) {
			const { offset: t, data: n } = e;
			if (e.kind !== null) {
				await settle(t, {
					kind: e.kind,
					data: n
				});
				return;
			}
			const o = typeof e.base === "number" ? i.get(e.base) : r.get(e.base);
			const s = a.get(e.base);
			if (o !== void 0) await settle(t, build(e, o).object);
			else if (s !== void 0) s.push(e);
			else a.set(e.base, [e]);
		},
		finish() {
			if (a.size > 0) throw new Error("objects of the pack need objects that are not in it");
			return r;
		}
	};
}
function nameOf({ kind: e, data: t }, n) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)(n).update(`${e} ${t.length}\0`).update(t).digest("hex");
}
function readRecord(e, t, n) {
	const r = e.at;
	const i = readByte(e);
	const a = i >> 4 & 7;
	const o = (i & 128) === 0 ? i & 15 : (i & 15) + readSize(e) * 16;
	if (a === Me) return {
		offset: r,
		kind: null,
		base: r - readDistance(e),
		data: inflate(e, o, n)
	};
	if (a === Ne) return {
		offset: r,
		kind: null,
		base: readName(e, J[t]),
		data: inflate(e, o, n)
	};
	const s = je[a];
	if (s === void 0) throw new Error(`the pack holds something of kind ${a}`);
	return {
		offset: r,
		kind: s,
		data: inflate(e, o, n)
	};
}
function readName(e, t) {
	e.at += t;
	return e.bytes.toString("hex", e.at - t, e.at);
}
function inflate(e, t, n) {
	if (t > n.bytes) throw new Error("its objects are larger than what is read of a repository");
	n.bytes -= t;
	const r = {
		info: true,
		chunkSize: Math.max(64, t + 1),
		maxOutputLength: Math.max(1, t)
	};
	const { buffer: i, engine: a } = (0,node_zlib__WEBPACK_IMPORTED_MODULE_8__.inflateSync)(e.bytes.subarray(e.at), r);
	if (i.length !== t) throw new Error("an object of the pack is not as large as it announces");
	e.at += a.bytesWritten;
	return i;
}
// src/git/unnamed-file.ts
const Pe = 65536;
const Fe = 64;
async function createUnnamedFile(e, t) {
	const guard = async (n) => {
		try {
			return await n();
		} catch (n) {
			throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_DISK", `${t} could not be kept in ${e}.`, { cause: n });
		}
	};
	const n = await guard(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(e, "pai-code-source-")));
	const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rm)(n, {
		recursive: true,
		force: true
	});
	const r = process.platform === "win32";
	const i = node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_APPEND | (r ? Fe : 0);
	const a = await guard(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(n, "content"), i, 384)).catch(async (e) => {
		await remove();
		throw e;
	});
	if (!r) await guard(remove);
	return {
		write: (e) => guard(() => a.appendFile(e)),
		read: () => readChunks(a),
		async discard() {
			await a.close();
			await remove();
		}
	};
}
async function* readChunks(e) {
	for (let t = 0;;) {
		const { bytesRead: n, buffer: r } = await e.read(Buffer.allocUnsafe(Pe), 0, Pe, t);
		if (n === 0) return;
		yield r.subarray(0, n);
		t += n;
	}
}
// src/git/spool.ts
const Ie = 2097152;
const Y = 65536;
function createSpool(e, t) {
	const n = createTrailer(t);
	const r = createHold();
	let [i, a, o] = [
		Buffer.alloc(0),
		0,
		-1
	];
	let s = null;
	const spill = async (t) => {
		s ??= await createUnnamedFile(e, "A pack");
		for (const e of r.take()) await s.write(e);
		await s.write(t);
	};
	const discard = async () => {
		r.take();
		await s?.discard();
		s = null;
	};
	return {
		async write(e) {
			n.update(e);
			a += e.length;
			if (i.length < 12) {
				i = Buffer.concat([i, e.subarray(0, 12)]);
				o = countObjects(i);
			}
			if (s !== null || a > Ie) await spill(e);
			else r.add(e);
		},
		async finish() {
			if (o < 0 || !n.isRight()) {
				await discard();
				return null;
			}
			const read = () => s?.read() ?? slices(r.blocks());
			return {
				size: a,
				objects: o,
				read,
				discard
			};
		},
		discard
	};
}
function createHold() {
	let e = [];
	let t = 0;
	const blocks = () => e.map((n, r) => r < e.length - 1 ? n : n.subarray(0, Y - t));
	return {
		blocks,
		add(n) {
			for (let r = 0; r < n.length;) {
				const i = t > 0 ? e.at(-1) : void 0;
				const a = i ?? Buffer.allocUnsafeSlow(Y);
				if (i === void 0) e.push(a);
				const o = i === void 0 ? 0 : Y - t;
				const s = n.copy(a, o, r);
				t = Y - o - s;
				r += s;
			}
		},
		take() {
			const n = blocks();
			e = [];
			t = 0;
			return n;
		}
	};
}
function createTrailer(e) {
	const t = J[e];
	const n = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)(e);
	let r = Buffer.alloc(0);
	return {
		update(e) {
			if (e.length >= t) {
				n.update(r);
				n.update(e.subarray(0, e.length - t));
				r = Buffer.from(e.subarray(e.length - t));
				return;
			}
			const i = Buffer.concat([r, e]);
			const a = Math.max(0, i.length - t);
			n.update(i.subarray(0, a));
			r = i.subarray(a);
		},
		isRight: () => r.length === t && n.digest().equals(r)
	};
}
async function* slices(e) {
	yield* e;
}
// src/git/lfs-content.ts
async function keepContent(e, t, n) {
	const r = t.size > n.memoryBytes ? await createUnnamedFile(n.temporary, "An LFS object") : createMemory();
	const i = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256");
	let a = 0;
	try {
		for await (const o of e) {
			a += o.length;
			if (a > t.size) break;
			i.update(o);
			await r.write(o);
			n.onBytes(o.length);
		}
	} catch (e) {
		await r.discard();
		throw e;
	}
	if (a === t.size && i.digest("hex") === t.oid) return {
		size: a,
		...r
	};
	await r.discard();
	return a < t.size ? "short" : "different";
}
function createMemory() {
	const e = createHold();
	return {
		async write(t) {
			e.add(t);
		},
		async *read() {
			yield* e.blocks();
		},
		async discard() {
			e.take();
		}
	};
}
// src/git/lfs-transfer.ts
function download(e, t, n, r) {
	return carry(e, "the download", {
		...requestOf$1("GET", t),
		body: null
	}, async (e) => {
		const t = await keepContent(e, n, r);
		if (t === "short") return {
			kind: "lost",
			reason: "the download ended before the object did",
			afterMs: null
		};
		if (t === "different") return {
			kind: "refused",
			reason: "what was downloaded is not the object it is named"
		};
		return {
			kind: "done",
			value: t
		};
	});
}
function upload(e, t, n) {
	return carry(e, "the upload", {
		...requestOf$1("PUT", t, { "content-type": "application/octet-stream" }),
		body: n
	}, finish);
}
function verify(e, t, { oid: n, size: r }) {
	const i = requestOf$1("POST", t, {
		"content-type": K,
		accept: K
	});
	const a = JSON.stringify({
		oid: n,
		size: r
	});
	return carry(e, "the verification", {
		...i,
		body: a
	}, finish);
}
async function finish(e) {
	await readHead(e);
	return {
		kind: "done",
		value: null
	};
}
function requestOf$1(e, { href: t, headers: n }, r = {}) {
	const { origin: i, pathname: a, search: o } = t;
	return {
		method: e,
		origin: i,
		path: a + o,
		headers: {
			...r,
			...n
		}
	};
}
const Le = 4096;
const Re = 6;
function findHanded({ path: e, headers: t }) {
	const [, n = ""] = e.split("?");
	return [...Object.values(t).flatMap((e) => e.split(" ")), ...new URLSearchParams(n).values()].flatMap((e) => [e, encodeURIComponent(e)]).filter((e) => e.length >= Re).sort((e, t) => t.length - e.length);
}
async function carry(e, t, n, r) {
	const i = new URL(n.origin).host;
	const a = await e.stream(n, async ({ status: a, headers: o, body: s }) => {
		if (a >= 200 && a < 300) return r(s);
		const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(readMessage(await readHead(s)), findHanded(n));
		const l = `${t} was refused by ${i}: ${a} ${c}`.trim();
		if (!(a === 408 || a === 429 || a >= 500 && a !== 501 && a < 505)) return {
			kind: "refused",
			reason: l
		};
		return {
			kind: "lost",
			reason: l,
			afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.X)(o, e.clock.now())
		};
	});
	if (a.ok) return a.value;
	const o = `${t}: ${a.failure.detail}`;
	return a.failure.transient ? {
		kind: "lost",
		reason: o,
		afterMs: null
	} : {
		kind: "refused",
		reason: o
	};
}
async function readHead(e) {
	const t = createHold();
	let n = 0;
	for await (const r of e) {
		t.add(r);
		n += r.length;
		if (n >= Le) break;
	}
	return Buffer.concat(t.take());
}
// src/git/lfs.ts
const ze = 4;
const Be = 3;
const Ve = ze * 12e4;
const He = 5e3;
async function moveObjects(e, t, n, r, i) {
	const a = {
		http: e,
		from: t,
		to: n,
		options: i,
		tally: {
			held: 0,
			moved: 0,
			bytes: 0,
			failed: new Map()
		},
		patience: { ms: Ve }
	};
	const o = [...new Map(r.map((e) => [e.oid, e])).values()];
	let s = null;
	for (let e = 0; e < o.length; e += 100) {
		const t = o.slice(e, e + 100);
		if (s === null) s = await moveBatch(a, t);
		else for (const { oid: e } of t) a.tally.failed.set(e, s);
	}
	return a.tally;
}
async function moveBatch(e, t) {
	const { http: n, from: r, to: i, tally: a } = e;
	const o = await ask(n, i, "upload", t);
	const s = t.filter(({ oid: e }) => o.answers.get(e)?.kind === "transfer");
	for (const [e, t] of o.answers) {
		if (t.kind === "held") a.held++;
		if (t.kind === "refused") a.failed.set(e, `${t.reason} (mirror)`);
	}
	if (s.length === 0) return o.down;
	const c = await ask(n, r, "download", s);
	const l = s.values();
	const worker = async () => {
		for (const t of l) {
			const n = await moveObject(e, t, c.answers.get(t.oid), o.answers.get(t.oid));
			if (n === null) a.moved++;
			else a.failed.set(t.oid, n);
		}
	};
	const u = await Promise.allSettled(Array.from({ length: ze }, worker));
	for (const e of u) if (e.status === "rejected") throw e.reason;
	return c.down;
}
async function ask(e, t, n, r) {
	try {
		return {
			answers: await readBatch(e, t, n, r),
			down: null
		};
	} catch (t) {
		if (!(t instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft) || e.signal.aborted) throw t;
		const n = t.message.replace(/\.$/, "");
		return {
			answers: new Map(r.map(({ oid: e }) => [e, {
				kind: "refused",
				reason: n
			}])),
			down: n
		};
	}
}
async function moveObject(e, t, n, r) {
	const { http: i, from: a, to: o, options: s } = e;
	const again = (e, n) => async () => (await ask(i, e, n, [t])).answers.get(t.oid);
	const c = await persist(e, n, again(a, "download"), ({ transfer: e }) => download(i, e, t, s));
	if (c.kind === "refused") return `${c.reason} (GitHub)`;
	if (c.value === null) return "there is nothing to download";
	const l = c.value;
	try {
		const n = await persist(e, r, again(o, "upload"), async (e) => {
			const n = await upload(i, e.transfer, l);
			return n.kind === "done" && e.verify !== null ? verify(i, e.verify, t) : n;
		});
		if (n.kind === "refused") return `${n.reason} (mirror)`;
		e.tally.bytes += t.size;
		return null;
	} finally {
		await l.discard();
	}
}
async function persist(e, t, n, r) {
	const { http: i, patience: a } = e;
	let o = t;
	for (let e = 1;; e++) {
		if (o === void 0) return {
			kind: "refused",
			reason: "the server did not answer for it"
		};
		if (o.kind === "held") return {
			kind: "done",
			value: null
		};
		if (o.kind === "refused") return o;
		const t = [o.transfer, o.verify].some((e) => isExpired(e, i.clock.now())) ? null : await r(o);
		if (t !== null && t.kind !== "lost") return t;
		if (e >= Be) return {
			kind: "refused",
			reason: t?.reason ?? "its address had expired each time"
		};
		if (t !== null) {
			const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Y)(e, "transient", t.afterMs, i.clock.random());
			const r = t.afterMs !== null;
			if (r) a.ms -= n;
			if (r && a.ms < 0 || i.clock.now() + n >= i.deadline) return {
				kind: "refused",
				reason: t.reason
			};
			await i.clock.sleep(n, i.signal);
		}
		o = await n();
	}
}
function isExpired(e, t) {
	return e !== null && e.expiresAt !== null && e.expiresAt - He < t;
}
// src/git/meter.ts
function createMeter(e, t, n) {
	const r = t.now();
	let [i, a] = [0, r];
	return { add(o) {
		i += o;
		const s = t.now();
		if (s - a < 1e3) return;
		a = s;
		n(`${e}: ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(i)}, ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(i * 1e3 / (s - r))}/s`);
	} };
}
// src/git/wildmatch.ts
const Ue = {
	alnum: /[0-9A-Za-z]/,
	alpha: /[A-Za-z]/,
	blank: /[ \t]/,
	cntrl: /[\x00-\x1f\x7f]/,
	digit: /[0-9]/,
	graph: /[\x21-\x7e]/,
	lower: /[a-z]/,
	print: /[\x20-\x7e]/,
	punct: /[!-/:-@[-`{-~]/,
	space: /[ \t\n\v\f\r]/,
	upper: /[A-Z]/,
	xdigit: /[0-9A-Fa-f]/
};
function makeMatcher(e) {
	let t = null;
	return (n) => {
		t ??= parsePattern(e);
		const r = t;
		let i = enter(r, [0]);
		for (const e of n) {
			const t = new Set();
			for (const n of i) for (const i of step(r[n], n, e)) t.add(i);
			if (t.size === 0) return false;
			i = enter(r, t);
		}
		return i.has(r.length);
	};
}
function enter(e, t) {
	const n = new Set(t);
	for (const t of n) {
		const r = e[t]?.kind;
		if (r === "star" || r === "everything") n.add(t + 1);
		if (r === "folders") n.add(t + 1).add(t + 2);
	}
	return n;
}
function step(e, t, n) {
	switch (e?.kind) {
		case "byte": return e.byte === n ? [t + 1] : [];
		case "class": return n !== "/" && e.accepts(n) ? [t + 1] : [];
		case "star": return n === "/" ? [] : [t];
		case "everything": return [t];
		case "inside": return n === "/" ? [t, t + 1] : [t];
		default: return [];
	}
}
function parsePattern(e) {
	const t = [];
	const n = Math.max(0, e.search(/[*?[\\]/));
	for (let r = 0; r < e.length;) {
		const i = e[r] ?? "";
		if (i === "*") r = parseStars(e, r, r === n, t);
		else if (i === "[") r = parseBracket(e, r, t);
		else if (i === "\\") {
			const n = e[r + 1];
			t.push(n === void 0 ? { kind: "never" } : {
				kind: "byte",
				byte: n
			});
			r += 2;
		} else {
			t.push(i === "?" ? {
				kind: "class",
				accepts: () => true
			} : {
				kind: "byte",
				byte: i
			});
			r++;
		}
	}
	return t;
}
function parseStars(e, t, n, r) {
	let i = t;
	while (e[i] === "*") i++;
	const a = i - t > 1 && (n || e[t - 1] === "/");
	if (a && i === e.length) r.push({ kind: "everything" });
	else if (a && e[i] === "/") r.push({ kind: "folders" }, { kind: "inside" });
	else if (a && e.startsWith("\\/", i)) r.push({ kind: "everything" });
	else r.push({ kind: "star" });
	return a && e[i] === "/" ? i + 1 : i;
}
function parseBracket(e, t, n) {
	const r = /[!^]/.test(e[t + 1] ?? "");
	const i = [];
	let a = t + (r ? 2 : 1);
	let o = "";
	for (let t = true; t || e[a] !== "]"; t = false) {
		const t = parseItem(e, a, o);
		if (t === null) {
			n.push({ kind: "never" });
			return e.length;
		}
		i.push(t.accepts);
		o = t.previous;
		a = t.end;
	}
	n.push({
		kind: "class",
		accepts: (e) => i.some((t) => t(e)) !== r
	});
	return a + 1;
}
function parseItem(e, t, n) {
	const r = e[t];
	if (r === void 0) return null;
	const i = e[t + 1];
	if (r === "-" && n !== "" && i !== void 0 && i !== "]") {
		const r = i === "\\" ? e[t + 2] : i;
		if (r === void 0) return null;
		const accepts = (e) => e >= n && e <= r;
		return {
			end: t + (i === "\\" ? 3 : 2),
			previous: "",
			accepts
		};
	}
	if (r === "\\") return i === void 0 ? null : {
		end: t + 2,
		previous: i,
		accepts: (e) => e === i
	};
	if (r === "[" && i === ":") {
		const n = e.indexOf("]", t + 2);
		if (n < 0) return null;
		if (n > t + 2 && e[n - 1] === ":") {
			const r = e.slice(t + 2, n - 1);
			const i = Object.hasOwn(Ue, r) ? Ue[r] : void 0;
			return i === void 0 ? null : {
				end: n + 1,
				previous: "",
				accepts: (e) => i.test(e)
			};
		}
	}
	return {
		end: t + 1,
		previous: r,
		accepts: (e) => e === r
	};
}
// src/git/attributes.ts
const We = 2048;
const Ge = "[attr]";
const Ke = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\"": "\"",
	"\\": "\\"
};
function parseAttributes(e, t) {
	return {
		folder: t,
		lines: e.replace(/^\xef\xbb\xbf/, "").split("\n").map((e) => e.length >= We ? null : parseLine(e, t === "")).filter((e) => e !== null)
	};
}
async function findFilter(e, t, n) {
	const r = e.flatMap(({ folder: e, lines: t }) => t.map((t) => ({
		line: t,
		folder: e
	})));
	const i = new Map(r.flatMap(({ line: e }) => e.macro === null ? [] : [[e.macro, e.states]]));
	const a = new Map();
	const fill = (e) => {
		for (const [t, n] of e.toReversed()) {
			if (a.has(t)) continue;
			a.set(t, n);
			if (n === true) fill(i.get(t) ?? []);
		}
	};
	for (const { line: e, folder: i } of r.toReversed()) {
		if (n.isDue()) await n.rest();
		if (e.macro === null && t.startsWith(i) && e.matches(t.slice(i.length))) fill(e.states);
		if (a.has("filter")) break;
	}
	return a.get("filter") ?? null;
}
function parseLine(e, t) {
	const n = e.replace(/^[ \t\r\n]+/, "");
	if (n === "" || n.startsWith("#")) return null;
	const r = parseQuoted(n);
	const i = /^[^ \t\r\n]+/.exec(n)?.[0] ?? "";
	const { name: a, rest: o } = r ?? {
		name: i,
		rest: n.slice(i.length)
	};
	if (a.startsWith(Ge) && a.length > 6) return t && r === null ? parseMacro(a.slice(6), o) : null;
	const s = parseStates(o);
	if (s === null || a.startsWith("!") || a.endsWith("/")) return null;
	return {
		macro: null,
		states: s,
		matches: makePathMatcher(a)
	};
}
function parseMacro(e, t) {
	const n = parseStates(t);
	return n === null || !isAttribute(e) ? null : {
		macro: e,
		states: n,
		matches: () => false
	};
}
function parseStates(e) {
	const t = e.split(/[ \t\r\n]+/).filter((e) => e !== "").map((e) => {
		const [, t = "", n = "", r] = /^([-!]?)([^=]*)(?:=(.*))?$/s.exec(e) ?? [];
		return [n, t === "-" ? false : t === "!" ? null : r ?? true];
	});
	return t.every(([e]) => isAttribute(e)) ? t : null;
}
function isAttribute(e) {
	return /^(?!-)[-\w.]+$/.test(e) && !e.startsWith("builtin_");
}
function makePathMatcher(e) {
	if (!e.includes("/")) {
		const t = /^\*([^*?[\\]*)$/.exec(e)?.[1];
		if (t !== void 0) return (e) => e.endsWith(t);
		const n = makeMatcher(e);
		return (e) => n(e.slice(e.lastIndexOf("/") + 1));
	}
	return makeMatcher(e.replace(/^\//, ""));
}
function parseQuoted(e) {
	const t = /^"((?:[^"\\]|\\[abfnrtv"\\]|\\[0-3][0-7]{2})*)"/.exec(e);
	if (t?.[1] === void 0) return null;
	return {
		name: t[1].replace(/\\(?:([0-3][0-7]{2})|(.))/g, (e, t, n) => t === void 0 ? Ke[n] ?? "" : String.fromCharCode(Number.parseInt(t, 8))),
		rest: e.slice(t[0].length)
	};
}
// src/git/lfs-pointer.ts
const qe = 1024;
const Je = /^version (https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1|http:\/\/git-media\.io\/v\/2)\r?\n/;
function parsePointer(e) {
	if (e.length >= 1024) return null;
	const t = e.toString("latin1");
	const n = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(t)?.[1];
	const r = Number(/^size (\d{1,15})\r?$/m.exec(t)?.[1] ?? NaN);
	return Je.test(t) && n !== void 0 && Number.isSafeInteger(r) ? {
		oid: n,
		size: r
	} : null;
}
// src/git/pack-section.ts
async function readPackSection(e, t) {
	let n = false;
	for await (const r of (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.W)(e)) {
		if (typeof r === "string") continue;
		if (!n) {
			const e = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.G)(r) ?? "";
			if (/^ERR .*not our ref/.test(e)) return {
				kind: "missing",
				said: e.slice(4)
			};
			if (e.startsWith("ERR ")) return {
				kind: "refused",
				said: e.slice(4)
			};
			n = e === "packfile";
			continue;
		}
		const [e, i] = [r.data[0], r.data.subarray(1)];
		if (e === 3) return {
			kind: "broken",
			said: i.toString("utf8")
		};
		if (e === 1) await t(i);
	}
	return { kind: n ? "whole" : "absent" };
}
// src/git/snapshot.ts
const Ye = {
	packBytes: 67108864,
	inflatedBytes: 268435456
};
function readSnapshot(e, t, n, r = Ye) {
	const i = `Reading the files of ${n} from ${t.url}`;
	return readObjects(e, t, [n], ["deepen 1", `filter blob:limit=${qe}`], i, r);
}
function readBlobs(e, t, n, r = Ye) {
	return readObjects(e, t, n, [], `Reading ${n.length} files from ${t.url}`, r);
}
async function readObjects(e, t, n, r, i, a) {
	const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._t)(n[0]);
	const s = [
		"ofs-delta",
		"no-progress",
		...n.map((e) => `want ${e}`),
		...r,
		"done"
	];
	const c = (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_3__.r)(t, "fetch", o, s);
	const fail = (e, t) => new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_LFS", `${i} failed: ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e)}.`, { cause: t });
	const l = await fetchPack$1(e, c, a.packBytes, fail);
	try {
		return await parsePack(l, o, a.inflatedBytes, (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_3__.n)(e.signal));
	} catch (e) {
		if (e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft) throw e;
		throw fail(e instanceof Error ? e.message : "the answer is not understood", e);
	}
}
const Xe = 2;
async function fetchPack$1(e, t, n, r) {
	for (let i = 1;; i++) {
		let a = null;
		const o = await e.stream(t, async ({ status: t, headers: i, body: o }) => {
			if (t === 200) return receivePack(o, n, r);
			const s = `the server answered ${t}`;
			if (t !== 429 && t < 500) throw r(s);
			a = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.X)(i, e.clock.now());
			return s;
		});
		if (o.ok && Buffer.isBuffer(o.value)) return o.value;
		const s = o.ok || o.failure.transient;
		const c = (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.n)(e.clock, i, a);
		if (!s || i >= Xe || e.clock.now() + c >= e.deadline) throw o.ok ? r(String(o.value)) : r(o.failure.detail, o.failure.cause);
		await e.clock.sleep(c, e.signal);
	}
}
async function receivePack(e, t, n) {
	const r = createHold();
	let i = 0;
	const a = await readPackSection(e, async (e) => {
		i += e.length;
		if (i > t) throw n(`there is more than ${t} bytes of it`);
		r.add(e);
	});
	if (a.kind === "whole") return Buffer.concat(r.take());
	if (a.kind === "missing") return a.said;
	throw n(a.kind === "absent" ? "there is no pack in the answer" : a.said);
}
// src/git/tree.ts
function parseTree(e, t) {
	const n = [];
	for (let r = 0; r < e.length;) {
		const i = e.indexOf(32, r);
		const a = e.indexOf(0, i);
		const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(e.toString("hex", a + 1, a + 1 + t));
		if (i < 0 || a < 0 || o === null) throw new Error("a tree is damaged");
		const s = e.toString("latin1", r, i);
		const c = /^0?40000$/.test(s) ? "folder" : /^0?100\d{3}$/.test(s) ? "file" : "other";
		n.push({
			name: e.toString("latin1", i + 1, a),
			kind: c,
			object: o
		});
		r = a + 1 + t;
	}
	return n;
}
function treeOf(e) {
	const t = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(/^tree ([0-9a-f]+)\n/.exec(e?.data.toString("latin1", 0, 80) ?? "")?.[1] ?? "");
	if (e?.kind !== "commit" || t === null) throw new Error("the commit is not in the pack");
	return t;
}
// src/git/pointers.ts
const Ze = 2e6;
const Qe = 8388608;
const $e = 2e5;
const et = 4096;
async function readPointers$1(e, t, n) {
	const r = await readSnapshot(e, t, n);
	try {
		return await findPointers(r, n, e.signal, (n) => readBlobs(e, t, n));
	} catch (e) {
		if (e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft) throw e;
		const t = e instanceof Error ? e.message : String(e);
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_LFS", `Reading the files of ${n} failed: ${t}.`, { cause: e });
	}
}
async function findPointers(e, t, n, r) {
	const [i, a] = [treeOf(e.get(t)), (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_3__.n)(n)];
	const o = new Set();
	for await (const { entries: t } of walk(e, i, a)) {
		const n = attributesOf(t);
		if (n !== null && !e.has(n)) o.add(n);
	}
	const s = o.size === 0 ? new Map() : await r([...o]);
	const c = createParser();
	const l = new Map();
	const u = [];
	for await (const { path: t, entries: n } of walk(e, i, a)) {
		const r = l.get(t.slice(0, t.lastIndexOf("/", t.length - 2) + 1)) ?? [];
		const i = attributesOf(n);
		const o = i === null ? void 0 : e.get(i) ?? s.get(i);
		const d = o === void 0 ? r : [...r, c(o, t)];
		l.set(t, d);
		for (const { name: r, kind: i, object: o } of d.length > 0 ? n : []) {
			if (a.isDue()) await a.rest();
			const n = i === "file" && t.length + r.length <= et ? e.get(o)?.data : void 0;
			const s = n === void 0 ? null : parsePointer(n);
			if (s !== null && await findFilter(d, t + r, a) === "lfs") u.push({
				path: t + r,
				...s
			});
		}
	}
	return u;
}
function createParser() {
	const [e, t] = [new Map(), new Map()];
	let [n, r] = [0, 0];
	return (i, a) => {
		const o = a === "" ? t : e;
		const s = o.get(i);
		if (s !== void 0) return {
			folder: a,
			lines: s.lines
		};
		n += i.data.length;
		if (n > Qe) throw new Error(`its .gitattributes have more than ${Qe} bytes`);
		r += countLines(i.data);
		if (r > $e) throw new Error(`its .gitattributes have more than ${$e} lines`);
		const c = parseAttributes(i.data.toString("latin1"), a);
		o.set(i, c);
		return c;
	};
}
function countLines(e) {
	let t = 1;
	for (let n = e.indexOf(10); n >= 0; n = e.indexOf(10, n + 1)) t++;
	return t;
}
async function* walk(e, t, n) {
	const r = [{
		path: "",
		tree: t
	}];
	let i = 0;
	for (let a = r.pop(); a !== void 0; a = r.pop()) {
		const o = e.get(a.tree);
		if (o?.kind !== "tree") throw new Error("a tree of the commit is not in the pack");
		const s = parseTree(o.data, J[(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._t)(t)]);
		i += s.length;
		if (i > Ze) throw new Error(`the commit has more than ${Ze} files`);
		if (n.isDue()) await n.rest();
		yield {
			path: a.path,
			entries: s
		};
		for (const { name: e, kind: t, object: n } of s) {
			const i = `${a.path}${e}/`;
			if (t === "folder" && i.length <= et) r.push({
				path: i,
				tree: n
			});
		}
	}
}
function attributesOf(e) {
	return e.find(({ name: e, kind: t }) => e === ".gitattributes" && t === "file")?.object ?? null;
}
// src/git/git.ts
function lastLine({ exitCode: e, stderr: t }) {
	if (e === null) return "fatal: git was killed";
	const n = t.split("\n").filter((e) => /^(fatal|error|remote):/.test(e));
	return (n.find((e) => e.startsWith("fatal:")) ?? n.at(-1) ?? "git said nothing").trim();
}
const tt = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"core.askPass=",
	"credential.helper=",
	"protocol.allow=never",
	"protocol.https.allow=always",
	"protocol.http.allow=always",
	"http.followRedirects=false",
	"gc.auto=0",
	"fetch.unpackLimit=1",
	"submodule.recurse=false"
];
function createGit(e) {
	return { async run(t, n) {
		e.signal.throwIfAborted();
		const r = n === void 0 ? [] : [helperSetting(n)];
		const i = [...tt, ...r].flatMap((e) => ["-c", e]);
		const a = (0,node_child_process__WEBPACK_IMPORTED_MODULE_9__.spawn)("git", [...i, ...t], {
			cwd: e.directory,
			env: environmentOf(e, n),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: process.platform !== "win32",
			shell: false
		});
		const stop = () => killTree(a, e);
		e.signal.addEventListener("abort", stop, { once: true });
		try {
			const t = await collect(a);
			e.signal.throwIfAborted();
			return t;
		} finally {
			e.signal.removeEventListener("abort", stop);
		}
	} };
}
async function runLocally(e, t) {
	const n = await e.run(t);
	if (n.exitCode === 0) return n.stdout;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_INTERNAL", `git ${t[0]} failed: ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(n.stderr)}.`);
}
function environmentOf(e, t) {
	return {
		...e.env,
		...t && proxySettings(e.proxies, t.url),
		HOME: e.directory,
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GCM_INTERACTIVE: "never",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
		...t && {
			MIRROR_USERNAME: t.username ?? "",
			MIRROR_PASSWORD: t.password ?? ""
		}
	};
}
function proxySettings(t, n) {
	const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.$)(t, n);
	if (r === null) return {};
	const i = r.startsWith("https:") ? 443 : 80;
	const a = (new URL(r).port === "" ? r.replace(/^\w+:\/\/[^/]+/, `$&:${i}`) : r).replace(/%25(?=.*@)/g, "%2525");
	return { [`${new URL(n).protocol.slice(0, -1)}_proxy`]: a };
}
function helperSetting(e) {
	return `credential.${new URL(e.url).origin}.helper=!f() { test "$1" = get && printf 'username=%s\\npassword=%s\\n' "\$MIRROR_USERNAME" "\$MIRROR_PASSWORD"; }; f`;
}
function collect(e) {
	return new Promise((t, n) => {
		const [r, i] = [tail(e.stdout), tail(e.stderr)];
		e.once("error", (e) => {
			const t = "code" in e && e.code === "ENOENT" ? "There is no git on this runner." : `git could not be started: ${e.message}.`;
			n(new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_GIT_MISSING", t, { cause: e }));
		});
		e.once("close", (e) => t({
			exitCode: e,
			stdout: r(),
			stderr: i()
		}));
	});
}
function tail(e) {
	let t = "";
	e?.setEncoding("utf8").on("data", (e) => {
		t = (t + e).slice(-1048576);
	});
	return () => t;
}
function killTree(e, { directory: t, env: n }) {
	if (e.pid === void 0 || e.exitCode !== null) return;
	try {
		if (process.platform !== "win32") return void process.kill(-e.pid, "SIGKILL");
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_9__.spawn)("taskkill", [
			"/pid",
			String(e.pid),
			"/T",
			"/F"
		], {
			cwd: t,
			env: n,
			stdio: "ignore"
		}).once("error", () => e.kill("SIGKILL"));
	} catch {
		e.kill("SIGKILL");
	}
}
// src/git/push.ts
function isRace(e) {
	return /fetch first|stale info|incorrect old value|invalid old id|failed to (lock|update ref)|cannot lock ref|already exists|reference does not exist|no such ref/i.test(e);
}
function kindOf(e, t, n, r) {
	if (n.some((t) => t.includes(`exists; cannot create '${e}'`))) return "refusal";
	if (t.some(isRace)) return "race";
	return r ? "fault" : "refusal";
}
async function pushWithGit(e, t, n, r) {
	const { temporary: i, network: a, signal: o } = e;
	const s = await makeDirectory(i);
	e.onDirectory(s);
	try {
		const i = await writeBundle(s, a.authorities);
		const c = {
			...e.env,
			GIT_SSL_CAINFO: i,
			GIT_PROXY_SSL_CAINFO: i
		};
		const l = createGit({
			directory: s,
			env: c,
			proxies: a.proxies,
			signal: o
		});
		await requireVersion(l);
		await runLocally(l, [
			"init",
			"--quiet",
			"--bare",
			"--template=",
			"."
		]);
		const u = r.map(({ object: e }) => e).filter((e) => e !== null);
		const d = u.length === 0 ? null : await fetchObjects(l, t, [...new Set(u)]);
		if (d !== null) return {
			strategy: "git",
			bytes: 0,
			rejected: r.map(({ ref: e }) => ({
				ref: e,
				reason: d,
				kind: "fault"
			})),
			messages: []
		};
		const f = await measurePacks(s);
		const p = r.filter(({ forced: e, old: t, object: n }) => (e === true || n === null) && t !== null).map(({ ref: e, old: t }) => `--force-with-lease=${e}:${t}`);
		const m = r.map(({ ref: e, object: t }) => `${t ?? ""}:${e}`);
		const h = await l.run([
			"push",
			"--porcelain",
			...p,
			n.url,
			...m
		], n);
		requireTrust(h, `Pushing to ${n.url}`);
		return {
			strategy: "git",
			bytes: f,
			...parsePush(h, r)
		};
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rm)(s, {
			recursive: true,
			force: true,
			maxRetries: 3
		}).catch(() => void 0);
	}
}
async function requireVersion(e) {
	const t = await runLocally(e, ["version"]);
	const [, n = 0, r = 0] = (/(\d+)\.(\d+)/.exec(t) ?? []).map(Number);
	if (n > 2 || n === 2 && r >= 18) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_GIT_MISSING", `git is too old: ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(t, 60)}; 2.18 or newer is needed.`);
}
async function writeBundle(e, t) {
	const n = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(e, "trusted.pem");
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(n, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ht)(t), { mode: 384 });
	} catch (t) {
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_DISK", `The certificates for git could not be written to ${e}.`, { cause: t });
	}
	return n;
}
async function makeDirectory(e) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(e, "pai-code-source-"));
	} catch (t) {
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_DISK", `No folder could be made in ${e}.`, { cause: t });
	}
}
const nt = /^fatal: unable to access .*(certificate|schannel: SNI|SSL routines|SSL_ERROR_SSL)/i;
function requireTrust(e, t) {
	const n = lastLine(e);
	if (e.exitCode !== 0 && nt.test(n)) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_TLS", `${t} failed: ${n}.`);
}
const rt = /returned error: (5\d\d|429)|hung up|early EOF|bad pack header|index-pack failed|could not resolve|couldn't connect|failed to connect|was reset|reset by peer|empty reply|transfer closed|bad line length|was killed|timed out|CONNECT tunnel failed|proxy CONNECT/i;
function isFault(e, t) {
	const n = [e, ...t].some((e) => rt.test(e));
	return /^fatal:/.test(e) && n && !t.some((e) => /error: 4(?!29)\d\d/.test(e));
}
async function fetchObjects(e, t, n) {
	const r = await e.run([
		"fetch",
		"--quiet",
		"--no-tags",
		t.url,
		...n
	], t);
	if (r.exitCode === 0) return null;
	const i = lastLine(r);
	requireTrust(r, `Fetching from ${t.url}`);
	if (isFault(i, r.stderr.split("\n"))) return `fetching from GitHub: ${i}`;
	const a = /not our ref|no such remote ref|unadvertised object/i.test(i);
	const o = /is this a git repository/.test(i) ? "E_NOT_API" : "E_GITHUB_ACCESS";
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(a ? "E_REF_NOT_FOUND" : o, `Fetching ${n.join(", ")} from ${t.url} failed: ${i}.`);
}
async function measurePacks(e) {
	const t = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(e, "objects", "pack");
	const n = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readdir)(t)).filter((e) => e.endsWith(".pack"));
	return (await Promise.all(n.map(async (e) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(t, e))).size))).reduce((e, t) => e + t, 0);
}
function parsePush(e, t) {
	const n = new Set();
	const r = new Map();
	for (const t of e.stdout.split("\n")) {
		const [e, i, a] = t.split("	");
		const o = i?.slice(i.indexOf(":") + 1);
		if (o === void 0 || a === void 0 || e?.length !== 1) continue;
		if (e === "!") r.set(o, /^[^(]*\((.*)\)$/s.exec(a)?.[1] ?? a);
		else n.add(o);
	}
	for (const { ref: i } of t) if (!n.has(i) && !r.has(i)) r.set(i, lastLine(e));
	const i = e.stderr.split("\n").filter((e) => e.trim() !== "");
	return {
		rejected: [...r].map(([e, t]) => {
			return {
				ref: e,
				reason: t,
				kind: kindOf(e, [t], i, isFault(t, i))
			};
		}),
		messages: i
	};
}
// src/git/advertisement.ts
const it = 524288;
async function readAdvertisement(e, t) {
	const { origin: n, path: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.z)(t);
	const a = await e.send({
		what: `Reading what ${t.url} holds`,
		request: () => ({
			method: "GET",
			origin: n,
			path: `${i}/info/refs?service=git-receive-pack`,
			headers: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.L)(t),
			body: null,
			maxBytes: 4 * it,
			readAtMost: it
		}),
		read: (n) => (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_3__.i)(t.url, n, e.clock.now())
	});
	if (a.status !== 200) return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.V)(a);
	const o = parseAdvertisement(a.body);
	if (o !== null) return {
		ok: true,
		advertisement: o
	};
	throw (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, a);
}
function parseAdvertisement(e) {
	try {
		const { packets: t, rest: n } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(e);
		const r = t.map(_index_start_js__WEBPACK_IMPORTED_MODULE_1__.G).filter((e) => e !== null);
		if (r[0] !== "# service=git-receive-pack" || r[1] === void 0) return null;
		const i = n.length === 0 && t.at(-1) === "flush" && t.length > 2;
		const [a, o] = [new Map(), []];
		for (const e of r.slice(1)) {
			const [t, n] = e.replace(/\0.*$/s, "").split(" ");
			const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(t ?? "");
			if (t === "shallow") continue;
			if (r === null || n === void 0) return null;
			if (n === ".have") o.push(r);
			else if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.vt)(r)) a.set(n, r);
		}
		const s = r.some((e) => e.startsWith("shallow "));
		return {
			refs: a,
			borrowed: o,
			capabilities: parseCapabilities(r[1]),
			shallow: s,
			complete: i
		};
	} catch {
		return null;
	}
}
function parseCapabilities(e) {
	const t = (e.split("\0")[1] ?? "").split(" ").filter((e) => e !== "");
	return new Map(t.map((e) => {
		const t = e.indexOf("=");
		return t < 0 ? [e, ""] : [e.slice(0, t), e.slice(t + 1)];
	}));
}
// src/git/negotiation.ts
const at = 256;
function makeHaves(e, t, n) {
	if (e.shallow) return [];
	const r = [...new Map([...e.refs, ...t])];
	const below = (e) => r.filter(([t]) => t.startsWith(e)).map(([, e]) => e).reverse();
	const i = [
		...n.map((n) => t.get(n) ?? e.refs.get(n)).filter((e) => e !== void 0),
		...below("refs/heads/"),
		...below("refs/tags/"),
		...e.borrowed
	];
	return [...new Set(i)].slice(0, at);
}
function makeEmptyPack(e) {
	const t = Buffer.from([
		80,
		65,
		67,
		75,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		0
	]);
	const n = Buffer.concat([t, (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)(e).update(t).digest()]);
	return {
		size: n.length,
		objects: 0,
		async *read() {
			yield n;
		},
		discard: () => Promise.resolve()
	};
}
// src/git/fetch.ts
const ot = 1024;
async function fetchPack(e, t, n, r, i) {
	const a = await e.stream(requestOf(t, n), async ({ status: t, headers: n, body: a }) => {
		if (t !== 200) {
			const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.X)(n, e.clock.now());
			return {
				kind: "refused",
				status: t,
				requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(n),
				afterMs: r
			};
		}
		if (n["content-type"] !== "application/x-git-upload-pack-result") return {
			kind: "not-understood",
			detail: `content type ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(n["content-type"] ?? "missing", 80)}`
		};
		return receive(a, r, i);
	}).catch(async (e) => {
		await r.discard();
		throw e;
	});
	const o = a.ok ? a.value : {
		kind: "broken",
		detail: a.failure.detail,
		failure: a.failure
	};
	if (o.kind !== "pack") await r.discard();
	return o;
}
async function receive(e, t, n) {
	const r = await readPackSection(e, async (e) => {
		await t.write(e);
		n(e.length);
	});
	if (r.kind === "missing") return { kind: "missing" };
	if (r.kind === "refused") return {
		kind: "not-understood",
		detail: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(r.said)
	};
	if (r.kind === "broken") return {
		kind: "broken",
		detail: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(r.said),
		failure: null
	};
	if (r.kind === "absent") return {
		kind: "not-understood",
		detail: "no pack in the answer"
	};
	const i = await t.finish();
	return i === null ? {
		kind: "broken",
		detail: "the pack is cut or damaged",
		failure: null
	} : {
		kind: "pack",
		pack: i
	};
}
function requestOf(e, { want: t, have: n, thin: r, offsetDeltas: i }) {
	const a = (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_3__.r)(e, "fetch", (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._t)(t[0]), [
		...r ? ["thin-pack"] : [],
		...i ? ["ofs-delta"] : [],
		"no-progress",
		...t.map((e) => `want ${e}`),
		...n.map((e) => `have ${e}`),
		"done"
	]);
	if (a.body.length <= ot) return a;
	return {
		...a,
		headers: {
			...a.headers,
			"content-encoding": "gzip"
		},
		body: (0,node_zlib__WEBPACK_IMPORTED_MODULE_8__.gzipSync)(a.body)
	};
}
// src/git/pack-source.ts
const st = 3;
const ct = new Set([
	405,
	406,
	411,
	413,
	415
]);
function createPackSource(e) {
	let t = null;
	let n = null;
	async function turnTo(e) {
		const [r, i] = [t, n];
		t = n = null;
		await r?.pack.discard();
		if (i?.key === e) return i;
		await i?.giveUp();
		return null;
	}
	return {
		async obtain(n) {
			const r = JSON.stringify(n);
			if (t?.key === r) return {
				kind: "pack",
				pack: t.pack,
				bytes: 0
			};
			const i = await ((await turnTo(r))?.obtained.catch((t) => {
				if (t instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft && t.code === "E_DISK") return fetchWhatLacks(e, n);
				throw t;
			}) ?? fetchWhatLacks(e, n));
			if (i.kind === "pack") t = {
				key: r,
				pack: i.pack
			};
			return i;
		},
		prepare(t) {
			n ??= begin(e, t);
		},
		async close() {
			await turnTo(null);
		}
	};
}
function begin(e, t) {
	const { http: n } = e;
	const r = new AbortController();
	const i = AbortSignal.any([n.signal, r.signal]);
	const a = {
		...n,
		signal: i,
		stream: (e, t) => n.stream({
			...e,
			signal: i
		}, t)
	};
	const o = fetchWhatLacks({
		...e,
		http: a
	}, t);
	const s = o.catch(() => null);
	return {
		key: JSON.stringify(t),
		obtained: o,
		async giveUp() {
			r.abort();
			const e = await s;
			if (e?.kind === "pack") await e.pack.discard();
		}
	};
}
async function fetchWhatLacks(e, t) {
	if (t.want.every((e) => t.have.includes(e))) return {
		kind: "pack",
		pack: makeEmptyPack((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._t)(t.want[0])),
		bytes: 0
	};
	return fetchWithRetries(e, t);
}
async function fetchWithRetries(e, t) {
	const { http: n, origin: r, temporary: i, info: a } = e;
	for (let e = 1;; e++) {
		const o = createSpool(i, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._t)(t.want[0]));
		const s = await fetchPack(n, r, t, o, createMeter("from GitHub", n.clock, a).add);
		if (s.kind === "pack") return {
			kind: "pack",
			pack: s.pack,
			bytes: s.pack.size
		};
		const c = (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.n)(n.clock, e, s.kind === "refused" ? s.afterMs : null);
		if (!mayPass(s) || e >= st || n.clock.now() + c >= n.deadline) {
			if (s.kind === "not-understood") return {
				kind: "unable",
				reason: `GitHub's side does not answer in protocol v2: ${s.detail}`
			};
			if (s.kind === "refused" && ct.has(s.status)) return {
				kind: "unable",
				reason: `GitHub's side returned error: ${s.status}`
			};
			throw errorOf(r, t, s);
		}
		await n.clock.sleep(c, n.signal);
	}
}
function mayPass(e) {
	if (e.kind === "broken") return e.failure?.transient !== false;
	return e.kind === "missing" || e.kind === "refused" && e.status >= 429;
}
function errorOf(e, t, n) {
	const r = `Fetching ${t.want.join(", ")} from ${e.url}`;
	if (n.kind === "missing") return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_REF_NOT_FOUND", `${r} failed: it is not there (any more).`);
	if (n.kind === "refused") {
		const { status: e, requestId: t } = n;
		const i = e >= 500 ? { hint: "GitHub is out of order for now: run the job again later." } : (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.I)(e);
		return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(codeOf(e), `${r} was refused: ${e}.`, {
			requestId: t,
			...i
		});
	}
	const { detail: i, failure: a } = n;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(a?.code ?? "E_NETWORK", `${r} failed: ${i}.`, { cause: a?.cause });
}
function codeOf(e) {
	if (e >= 500) return "E_NETWORK";
	return e === 429 ? "E_THROTTLED" : "E_GITHUB_ACCESS";
}
// src/git/receive-pack.ts
async function sendPack(e, t, n, r, i, a) {
	const { origin: o, path: s } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.z)(t);
	const c = Buffer.from(makeHead(n, i.capabilities));
	const l = i.capabilities.has("side-band-64k");
	const u = {
		method: "POST",
		origin: o,
		path: `${s}/git-receive-pack`,
		headers: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.L)(t),
			"content-type": "application/x-git-receive-pack-request",
			accept: "application/x-git-receive-pack-result"
		},
		body: {
			size: c.length + (r?.size ?? 0),
			read: () => join$1(c, r, a)
		}
	};
	const d = await e.stream(u, async ({ status: t, headers: n, body: r }) => {
		if (t !== 200) {
			const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.X)(n, e.clock.now());
			return {
				kind: "refused",
				status: t,
				requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(n),
				afterMs: r
			};
		}
		return {
			kind: "report",
			report: await readReport(r, l)
		};
	});
	return d.ok ? d.value : {
		kind: "unknown",
		failure: d.failure
	};
}
function zero(e) {
	return "0".repeat(e);
}
function makeHead(e, t) {
	const n = [
		"report-status",
		"side-band-64k",
		"quiet",
		"delete-refs"
	].filter((e) => t.has(e));
	const r = t.get("object-format");
	if (r !== void 0) n.push(`object-format=${r}`);
	if (t.has("agent")) n.push("agent=pai-code-source-action");
	return `${e.map(({ old: e, object: t, ref: r }, i) => {
		const a = t?.length ?? e?.length ?? 40;
		const o = `${e ?? zero(a)} ${t ?? zero(a)} ${r}`;
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(i === 0 ? `${o}\0 ${n.join(" ")}` : o);
	}).join("")}0000`;
}
async function* join$1(e, t, n) {
	yield e;
	if (t === null) return;
	for await (const e of t.read()) {
		yield e;
		n(e.length);
	}
}
const X = 65536;
async function readReport(e, t) {
	const [n, r] = [[], []];
	let [i, a] = [0, 0];
	let o = null;
	const report = (e) => {
		i += e.length;
		if (i > X) throw new Error(`the answer is larger than ${X} bytes`);
		n.push(Buffer.from(e));
	};
	for await (const n of (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.W)(e)) {
		if (typeof n === "string") continue;
		if (n.data.toString("latin1", 0, 4) === "ERR ") {
			o = n.data.toString("utf8", 4).trim();
			continue;
		}
		const [e, i] = t ? [n.data[0], n.data.subarray(1)] : [1, n.data];
		if (i.length === 0) continue;
		if (e === 1) report(i);
		else if (e === 3) o = i.toString("utf8").trim();
		else if (a + i.length <= X) {
			a += i.length;
			r.push(Buffer.from(i));
		}
	}
	const s = t ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(Buffer.concat(n)).packets : n.map((e) => ({ data: e }));
	const c = Buffer.concat(r).toString("utf8");
	return {
		...parseReport(s.map(_index_start_js__WEBPACK_IMPORTED_MODULE_1__.G).filter((e) => e !== null)),
		messages: c.split(/[\r\n]+/).filter((e) => e.trim() !== ""),
		fatal: o
	};
}
function parseReport(e) {
	const t = new Map();
	let n = null;
	for (const r of e) {
		const [e, i, ...a] = r.split(" ");
		if (e === "unpack") n = r.slice(7);
		else if (e === "ok" && i !== void 0) t.set(i, "ok");
		else if (e === "ng" && i !== void 0) t.set(i, a.join(" ") || "refused");
	}
	return {
		unpack: n,
		refs: t
	};
}
function lacksObjects(e) {
	return /missing (necessary objects|(delta base|commit|tree|blob|tag|unknown) [0-9a-f]{40})|unresolved deltas/i.test(allOf(e));
}
function isOversized(e) {
	return /pack exceeds (maximum allowed size|the limit of)/i.test(allOf(e));
}
function allOf(e) {
	return [
		e.unpack ?? "",
		...e.refs.values(),
		e.fatal ?? "",
		...e.messages
	].join("\n");
}
function readRejections(e, t, n) {
	if (e.fatal !== null) {
		const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e.fatal);
		return t.filter(({ ref: t }) => e.refs.get(t) !== "ok").map(({ ref: e }) => ({
			ref: e,
			reason: n,
			kind: "fault"
		}));
	}
	const r = e.messages.some((e) => /early EOF/.test(e));
	const i = e.unpack === "ok" ? null : e.unpack;
	const a = [...e.refs].filter(([, e]) => e !== "ok").map(([t, n]) => ({
		ref: t,
		reason: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(i === null ? n : `${n}: ${i}`),
		kind: kindOf(t, [n, ...saidOf(t, e)], e.messages, r)
	}));
	const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(i ?? "no answer (the report leaves it out)");
	const s = t.filter(({ ref: t }) => n && !e.refs.has(t));
	return [...a, ...s.map(({ ref: e }) => ({
		ref: e,
		reason: o,
		kind: "fault"
	}))];
}
function saidOf(e, { messages: t }) {
	return t.filter((t) => t.includes(`'${e}'`));
}
function remoteLines(e) {
	return [...e.messages, ...e.fatal === null ? [] : [e.fatal]].map((e) => `remote: ${e}`);
}
// src/git/relay.ts
const lt = 8388608;
function createRelay(e) {
	const { http: t, info: n } = e;
	const r = createPackSource(e);
	async function open(e, n) {
		const r = await readAdvertisement(t, e);
		if (!r.ok) return r;
		const { advertisement: i } = r;
		if (i.complete) return {
			ok: true,
			state: {
				advertisement: i,
				refs: i.refs,
				names: n
			}
		};
		const a = await (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_3__.t)(t, e, n);
		return a.ok ? {
			ok: true,
			state: {
				advertisement: i,
				refs: a.refs,
				names: n
			}
		} : a;
	}
	async function push(e, i, a, { ready: o, next: s } = {}) {
		const { capabilities: c } = i.advertisement;
		const l = makeRequest(i, a);
		const { want: u, have: d } = l;
		requireFormat(u, c.get("object-format") ?? "sha1");
		const f = c.has("report-status");
		let p = 0;
		for (const c of d.length > 0 ? [l, {
			...l,
			have: [],
			thin: false
		}] : [l]) {
			const [l] = await Promise.all([r.obtain(c), o]);
			if (l.kind === "unable") return {
				...l,
				bytes: p
			};
			const { pack: d, bytes: m } = l;
			p += m;
			if (s !== void 0) r.prepare(makeRequest(afterwards(i, a), s));
			const g = createMeter(`to Codeup (of ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(d.size)})`, t.clock, n);
			const _ = await sendPack(t, e, a, u.length > 0 ? d : null, i.advertisement, g.add);
			const v = d.size > lt;
			if (_.kind === "unknown") return unanswered(a, _.failure.detail, v, p);
			if (_.kind === "refused") {
				const e = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.J)(_.afterMs);
				return refused(_.status, a, v, p, {
					afterMs: e,
					isInTime: t.clock.now() + e < t.deadline
				});
			}
			if (isOversized(_.report)) return {
				kind: "too-big",
				bytes: p
			};
			if (!lacksObjects(_.report)) return pushed(readRejections(_.report, a, f), remoteLines(_.report), p);
			if (c.have.length > 0) n("the mirror lacks objects that its refs promise: sending the whole history, no deltas against it");
		}
		return {
			kind: "unable",
			reason: "the mirror refuses the pack as incomplete",
			bytes: p
		};
	}
	return {
		open,
		push,
		close: r.close
	};
}
function afterwards(e, t) {
	const n = t.flatMap(({ ref: e, object: t }) => t === null ? [] : [[e, t]]);
	return {
		...e,
		refs: new Map([...e.refs, ...n])
	};
}
function makeRequest({ advertisement: e, refs: t, names: n }, r) {
	const { capabilities: i } = e;
	const a = [...new Set(r.map(({ object: e }) => e).filter((e) => e !== null))];
	const o = makeHaves(e, t, [...r.map(({ ref: e }) => e), ...n]);
	return {
		want: a,
		have: o,
		thin: o.length > 0 && !i.has("no-thin"),
		offsetDeltas: i.has("ofs-delta")
	};
}
function requireFormat(e, t) {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._t)(e[0]);
	if (e.length === 0 || n === t) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_PUSH_REFUSED", `The repository on GitHub uses ${n} and the mirror ${t}: git cannot move objects between the two.`, { hint: "Let the action make the mirror, or make it with the same object format." });
}
function pushed(e, t, n, r = false) {
	return {
		kind: "pushed",
		pushed: {
			strategy: "relay",
			bytes: n,
			rejected: e,
			messages: t
		},
		slow: r
	};
}
function unanswered(e, t, n, r) {
	return pushed(e.map(({ ref: e }) => ({
		ref: e,
		reason: `no answer (${t})`,
		kind: "fault"
	})), [], r, n);
}
function refused(e, t, n, r, { afterMs: i, isInTime: a }) {
	if (e === 413) return {
		kind: "too-big",
		bytes: r
	};
	const o = `returned error: ${e}`;
	const s = e === 408 || e === 429 || e >= 500;
	const c = e < 400 || [
		401,
		403,
		404
	].includes(e);
	if (!s && !c) return {
		kind: "unable",
		reason: `the mirror ${o}`,
		bytes: r
	};
	const l = s && a ? "fault" : "refusal";
	return pushed(t.map(({ ref: e }) => ({
		ref: e,
		reason: o,
		kind: l,
		afterMs: i
	})), [], r, n && (e === 408 || e === 504));
}
// src/git/checkpoints.ts
const Z = "refs/tags/pai/checkpoint/";
function checkpointRef(e) {
	return `${Z}${e}`;
}
function isUnfilled(e) {
	const { refs: t, complete: n } = e;
	return n && [...t.keys()].every((e) => e.startsWith(Z));
}
async function pushCheckpoints(e, t, n, { commit: r, ancestors: i, rest: a }, o) {
	const s = checkpointRef(r);
	const c = i.length + 1;
	const reached = (e) => i.indexOf(e.refs.get(s) ?? r) + 1;
	let l = await takeUp(e, t, n, s);
	let [u, d] = [reached(l), 0];
	if (u > 0) o(`going on after piece ${u} of ${c}, which is on the mirror`);
	else if (c > 1) o(`sending the history in ${c} pieces`);
	for (let r = i[u]; r !== void 0; r = i[u]) {
		const f = [{
			ref: s,
			old: l.refs.get(s) ?? null,
			object: r
		}];
		const p = i[u + 1];
		const m = p === void 0 ? a : [{
			ref: s,
			old: r,
			object: p
		}];
		const h = await e.push(t, l, f, { next: m });
		d += h.kind === "pushed" ? h.pushed.bytes : h.bytes;
		if (isAccepted(h)) {
			l = afterwards(l, f);
			o(`piece ${++u} of ${c} is on the mirror, ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(d)} so far`);
			continue;
		}
		const g = findPassing(h);
		if (g === null) break;
		const _ = g.kind === "race" ? "another push may have been faster" : g.reason;
		o(`piece ${u + 1} of ${c} did not get there: ${_}`);
		const v = await e.open(t, [...n.names, s]);
		if (!v.ok || reached(v.state) <= u) return {
			state: l,
			bytes: d,
			lost: g
		};
		l = v.state;
		u = reached(l);
	}
	return {
		state: l,
		bytes: d,
		lost: null
	};
}
async function takeUp(e, t, n, r) {
	const i = n.advertisement.complete ? null : await e.open(t, [...n.names, r]);
	const a = i?.ok ? i.state : n;
	const o = a.refs.get(r);
	if (o === void 0) return a;
	const { advertisement: s } = a;
	return {
		...a,
		advertisement: {
			...s,
			borrowed: [...s.borrowed, o]
		}
	};
}
async function removeCheckpoints(e, t, n, r) {
	const i = checkpointRef(r);
	const a = isUnfilled(n.advertisement);
	const o = [...n.refs].filter(([e]) => e === i || a && e.startsWith(Z)).map(([e, t]) => ({
		ref: e,
		old: t,
		object: null
	}));
	if (o.length === 0) return [];
	const s = await e.push(t, n, o);
	if (s.kind !== "pushed") return o.map(({ ref: e }) => e);
	return s.pushed.rejected.filter(({ kind: e }) => e !== "race").map(({ ref: e }) => e);
}
function isAccepted(e) {
	return e.kind === "pushed" && e.pushed.rejected.length === 0;
}
function findPassing(e) {
	if (e.kind !== "pushed") return null;
	return e.pushed.rejected.find(({ kind: e, afterMs: t = 0 }) => e !== "refusal" || t > 0) ?? null;
}
// src/git/route.ts
function createRoute(e) {
	const { relay: t, choice: n } = e;
	let r = n === "git";
	let i = 0;
	async function openWithGit(t, n) {
		const r = await e.readRefs(t, n);
		if (!r.ok) return r;
		const { refs: i } = r;
		const push = async (n, r) => {
			await r;
			return tell(await e.pushWithGit(t, n), e);
		};
		const remove = async (n) => left(await e.pushWithGit(t, deletionsOf(i, n)));
		return {
			ok: true,
			session: {
				refs: i,
				push,
				remove,
				finish: async () => void 0
			}
		};
	}
	async function fill(n, r, i, a) {
		const [o] = await Promise.all([e.findCheckpoints(i.commit), a]);
		return pushCheckpoints(t, n, r, {
			...i,
			ancestors: o
		}, e.info);
	}
	function pushRest(e, { state: n, lost: r }, i, a) {
		if (r === null) return t.push(e, n, i, { ready: a });
		const o = {
			strategy: "relay",
			bytes: 0,
			rejected: i.map(({ ref: e }) => ({
				...r,
				ref: e
			})),
			messages: []
		};
		return Promise.resolve({
			kind: "pushed",
			pushed: o,
			slow: false
		});
	}
	async function push(t, n, r, a) {
		const o = r.at(-1)?.object;
		if (o === void 0) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_INTERNAL", "A push without a ref.");
		const s = isUnfilled(n.advertisement);
		let c = s || i >= 2 ? await fill(t, n, {
			commit: o,
			rest: r
		}, a) : {
			state: n,
			bytes: 0,
			lost: null
		};
		let l = await pushRest(t, c, r, a);
		if (l.kind === "too-big" && !s) {
			e.info("the mirror refuses a pack of this size: sending it in pieces");
			c = await fill(t, n, {
				commit: o,
				rest: r
			}, a);
			l = await pushRest(t, c, r, a);
		}
		if (l.kind === "too-big") throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_PUSH_TOO_BIG", "Codeup refused the pack as too large (413, or the limit of its git).");
		if (l.kind === "unable") return {
			pushed: await fallBack(t, r, l.reason, c.bytes + l.bytes),
			commit: o,
			state: c.state
		};
		const { pushed: d, slow: f } = l;
		if (f && ++i === 2) e.info("a pack of this size does not get through: sending it in pieces");
		tell(d, e);
		return {
			pushed: {
				...d,
				bytes: c.bytes + d.bytes
			},
			commit: o,
			state: c.state
		};
	}
	function startSession(n, r) {
		let i = r;
		async function finish(r) {
			const a = i === null ? [] : await removeCheckpoints(t, n, i, r);
			i = null;
			for (const t of a) e.info(`${t} could not be deleted and does no harm`);
		}
		return {
			refs: r.refs,
			async push(e, t) {
				const a = await push(n, r, e, t);
				i = a.state;
				if (a.pushed.rejected.length < e.length) await finish(a.commit);
				return a.pushed;
			},
			remove: (e) => removeByRelay(n, r, e),
			finish
		};
	}
	async function removeByRelay(e, n, r) {
		const i = deletionsOf(n.refs, r);
		if (i.length === 0) return [];
		const a = await t.push(e, n, i);
		return a.kind === "pushed" ? left(a.pushed) : i.map(({ ref: e }) => e);
	}
	async function fallBack(t, i, a, o) {
		if (n === "relay") throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_PUSH_REFUSED", `The relay cannot be used: ${a}.`, { hint: "Leave `mirror-strategy` at auto: git is then used where the relay cannot." });
		e.info(`relay: ${a}; using git`);
		r = true;
		const s = tell(await e.pushWithGit(t, i), e);
		return {
			...s,
			bytes: o + s.bytes
		};
	}
	return {
		async open(e, n) {
			if (r) return openWithGit(e, n);
			const i = await t.open(e, n);
			if (!i.ok) return i;
			return {
				ok: true,
				session: startSession(e, i.state)
			};
		},
		close: t.close
	};
}
function pauseOf(e) {
	return Math.max(0, ...(e?.rejected ?? []).map(({ afterMs: e = 0 }) => e));
}
function tell(e, { info: t, debug: n }) {
	const { rejected: r, messages: i, strategy: a } = e;
	const o = r.length > 0 && r.every(({ kind: e }) => e !== "refusal") || a === "git" ? n : t;
	for (const e of i) o(e);
	const s = r.flatMap(({ ref: e, reason: t, kind: n }) => {
		if (n === "race") return [`${e} was not taken: another push may have been faster`];
		return n === "fault" ? [`the push was not confirmed: ${t}`] : [];
	});
	for (const e of new Set(s)) t(`${e}; reading the refs again`);
	return e;
}
function deletionsOf(e, t) {
	return t.flatMap((t) => {
		const n = e.get(t);
		return n === void 0 ? [] : [{
			ref: t,
			old: n,
			object: null
		}];
	});
}
function left(e) {
	return e.rejected.map(({ ref: e }) => e);
}
// src/github/rest.ts
function readRest(e, t, n) {
	const { api: r, owner: i, repo: a, token: o } = t;
	const s = new URL(`${r}/repos/${encodeURIComponent(i)}/${encodeURIComponent(a)}${n.path}`);
	return e.send({
		what: n.what,
		request: () => ({
			method: "GET",
			origin: s.origin,
			path: `${s.pathname}${s.search}`,
			headers: {
				accept: n.accept,
				...o === null ? {} : { authorization: `Bearer ${o}` }
			},
			body: null
		}),
		read(t) {
			const { status: r, headers: i } = t;
			if (r === 200) return { value: t };
			const a = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(i);
			return {
				error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_GITHUB_ACCESS", `${n.what} was refused: ${r}.`, { requestId: a }),
				retry: r === 429 ? "throttled" : r >= 500 ? "transient" : null,
				afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.X)(i, e.clock.now())
			};
		}
	});
}
// src/github/checkpoints.ts
const ut = 8192;
const dt = 16;
const ft = 5;
const pt = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({ size: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Tt)() });
const mt = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.St)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({ sha: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)() }));
async function findCheckpoints(e, t, n) {
	const r = "application/vnd.github+json";
	const i = `${t.owner}/${t.repo}`;
	try {
		const o = await readRest(e, t, {
			what: `Reading the size of ${i}`,
			path: "",
			accept: r
		});
		const s = pt.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.D)(o.body)).data?.size ?? 0;
		const c = Math.min(dt, Math.ceil(s / ut));
		if (c < 2) return [];
		const readPage = async (o) => {
			const s = `/commits?sha=${n}&per_page=1&page=${o}`;
			const c = await readRest(e, t, {
				what: `Listing the commits of ${i}`,
				path: s,
				accept: r
			});
			const [l] = mt.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.D)(c.body)).data ?? [];
			const u = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(c.headers["link"] ?? "")?.[1];
			return {
				sha: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(l?.sha ?? ""),
				last: Number(u ?? 1)
			};
		};
		const l = (await readPage(1)).last;
		const u = Array.from({ length: c - 1 }, (e, t) => l - Math.floor(l * (t + 1) / c));
		const d = [...new Set(u)].filter((e) => e > 1);
		const f = [];
		while (d.length > 0) {
			const e = await Promise.all(d.splice(0, ft).map(readPage));
			f.push(...e.map(({ sha: e }) => e));
		}
		return f.filter((e) => e !== null);
	} catch (e) {
		if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.It)(e)) throw e;
		return [];
	}
}
// src/github/files.ts
const ht = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.St)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
	name: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(),
	type: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)()
}));
async function readRootFiles(e, t, n) {
	const r = await readContents(e, t, n, "", "application/vnd.github+json");
	const i = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.E)(ht, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.D)(r.body));
	if (i === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NOT_API", `The files of ${n} are not listed in the answer.`);
	const o = new Set(i.data.filter(({ type: e }) => e === "file").map(({ name: e }) => e));
	const readText = async (r) => {
		if (!o.has(r)) return null;
		return (await readContents(e, t, n, r, "application/vnd.github.raw+json")).body.toString("utf8");
	};
	const [c, l] = await Promise.all([readText(".gitattributes"), readText(".gitmodules")]);
	return {
		attributes: c,
		modules: l
	};
}
function readContents(e, t, n, r, i) {
	const a = `Reading ${r || "the root folder"} of ${t.owner}/${t.repo}`;
	return readRest(e, t, {
		what: a,
		path: `/contents/${r}?ref=${n}`,
		accept: i
	});
}
// src/git/submodules.ts
function parseSubmoduleUrls(e) {
	const t = [];
	let n = false;
	for (const r of e.split(/\r?\n/)) {
		const e = /^\s*\[\s*([\w.-]+)/.exec(r)?.[1];
		if (e !== void 0) n = e.toLowerCase() === "submodule";
		const i = /(?:^|\])\s*url\s*=\s*(.*)/is.exec(r)?.[1];
		if (n && i !== void 0) t.push(withoutUser(unquote(i)));
	}
	return [...new Set(t)].filter((e) => e !== "");
}
function resolveOnHost(e, t) {
	const n = /^\.\.?\//.test(e) ? `${t}/` : void 0;
	if (!URL.canParse(e, n)) return null;
	const { origin: r, pathname: i } = new URL(e, n);
	return r === new URL(t).origin ? `${r}${i}` : null;
}
function unquote(e) {
	const t = /^"((?:[^"\\]|\\.)*)"/.exec(e)?.[1];
	return t === void 0 ? e.replace(/[#;].*/s, "").trim() : t.replace(/\\(.)/g, "$1");
}
function withoutUser(e) {
	return e.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}
// src/large-files.ts
const Q = 10;
const gt = 8;
function createBeforePush(e, t) {
	const n = settle(t.readRootFiles(e.commit), t);
	const r = readPointers(e, t, n);
	for (const e of [n, r]) e.catch(() => {});
	let [i, a] = [null, null];
	return async (o, s) => {
		i ??= await warnOfSubmodules(await n, o, t);
		if (s || e.lfs === "true") a ??= await moveLargeFiles(e, t, await r, o);
		return [...i, ...a ?? []];
	};
}
async function settle(e, t) {
	try {
		return { value: await e };
	} catch (e) {
		if (!(e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft) || t.isOver()) throw e;
		return { error: e };
	}
}
async function readPointers(e, t, n) {
	if (e.lfs === "auto") {
		const e = await n;
		if ("value" in e && !usesLfs(e.value.attributes ?? "")) return { value: [] };
	}
	return e.lfs === "false" ? { value: [] } : settle(t.readPointers(e.commit), t);
}
function usesLfs(e) {
	return /^(?![ \t]*#).*[ \t]filter=lfs([ \t\r]|$)/m.test(e);
}
async function warnOfSubmodules(e, t, n) {
	if ("error" in e) {
		n.info(`whether the commit has submodules could not be seen: ${e.error.message}`);
		return [];
	}
	let r = 0;
	const i = (await Promise.all(parseSubmoduleUrls(e.value.modules ?? "").map(async (e) => {
		const i = resolveOnHost(e, t.url);
		if (i === null) return e;
		if (++r > gt) return null;
		const a = await settle(n.canRead(i, t), n);
		return "value" in a && a.value ? null : `${e} (PAI cannot read ${i})`;
	}))).filter((e) => e !== null);
	if (i.length === 0) return [];
	return [{
		code: "W_SUBMODULES",
		message: `Submodules are not mirrored: ${listSome(i)}.`
	}];
}
async function moveLargeFiles(e, t, n, r) {
	if ("error" in n) return missing(e, n.error.message, n.error);
	const i = n.value;
	if (i.length === 0) {
		if (e.lfs === "true") t.info("the commit has no LFS objects");
		return [];
	}
	const a = await settle(t.moveObjects(r, i), t);
	if ("error" in a) return missing(e, a.error.message, a.error);
	const { held: o, bytes: s, failed: c } = a.value;
	t.info(`LFS: ${o} objects were on the mirror, ${a.value.moved} moved (${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(s)})`);
	return c.size === 0 ? [] : missing(e, `${describeMissing(i, c)}.`, null);
}
function missing(e, t, n) {
	if (e.lfs === "true") throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_LFS", t, n === null ? {} : { cause: n });
	return [{
		code: "W_LFS",
		message: t
	}];
}
function describeMissing(e, t) {
	const n = e.filter(({ oid: e }) => t.has(e));
	const r = new Set(t.values());
	const [i = ""] = r;
	const a = n.map(({ path: e, oid: n }) => {
		const i = Buffer.from(e, "latin1").toString("utf8");
		return r.size === 1 ? i : `${i} (${t.get(n)})`;
	});
	const o = `${n.length} of ${e.length} LFS files are not on the mirror: ${listSome(a)}`;
	return r.size === 1 ? `${o}: ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(i)}` : o;
}
function listSome(e) {
	const t = e.slice(0, Q).map((e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e, 200));
	return e.length > Q ? `${t.join(", ")} and ${e.length - Q} more` : t.join(", ");
}
// src/mirror/early-look.ts
function lookEarly(e, t) {
	const { path: n, url: r, username: i, token: a, names: o } = t;
	const { codeup: s, route: c, readRefs: l } = e;
	const u = s.findRepository(n);
	const d = i === null ? s.readCloneAccount() : Promise.resolve(i);
	const f = r === null ? null : d.then((e) => c.open({
		url: r,
		username: e,
		password: a
	}, o));
	let p = f;
	for (const e of [
		u,
		d,
		f
	]) e?.catch(() => void 0);
	let m = u;
	function takeFound() {
		const e = m;
		m = null;
		return e;
	}
	async function takeOpening(e) {
		const t = p;
		p = null;
		const n = e.url === r && await u !== null ? await t : null;
		return n?.ok === true ? n : null;
	}
	return {
		...e,
		codeup: {
			...s,
			readCloneAccount: () => d,
			findRepository: (e) => takeFound() ?? s.findRepository(e),
			ensureRepository: async (e, t) => await takeFound() ?? s.ensureRepository(e, t)
		},
		route: {
			...c,
			open: async (e, t) => await takeOpening(e) ?? c.open(e, t)
		},
		async readRefs(e, t) {
			await f?.catch(() => void 0);
			return l(e, t);
		}
	};
}
// src/mirror/repository.ts
async function findRepository({ path: e, visibility: t, description: n, dryRun: r }, { codeup: i, onDone: a, info: o }) {
	const s = r ? await i.findRepository(e) : await i.ensureRepository(e, {
		visibility: t,
		description: n
	});
	if (s === null) return null;
	requireOwn(e, n, s.description);
	if (r) return s;
	if (s.created) o(`created the repository ${e} (${t}) on Codeup`);
	a({
		repositoryId: s.id,
		webUrl: s.webUrl
	});
	return s;
}
function requireOwn(e, t, n) {
	if (!(n !== null && /^Mirror of https?:\/\/\S+$/.test(n)) || n.toLowerCase() === t.toLowerCase()) return;
	const r = `the description of ${e} on Codeup is "${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(n, 300)}", not "${t}"`;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_INPUT", `\`codeup-repository\`: ${r}.`, { hint: "Give each repository a path of its own. If this one was renamed, or both are meant to share it, change the description on Codeup." });
}
function namesOf(e, t) {
	const n = `refs/heads/${t.defaultBranch}`;
	return [...new Set([
		...e.goals.map((e) => e.ref),
		e.fallbackRef ?? "HEAD",
		n
	])];
}
const _t = 12e4;
async function openMirror(e, t, { created: n, createdAt: r }, i) {
	const mayCome = (e) => n || isYoung(r, i.clock) && e === 404;
	const open = () => i.route.open(e, t);
	const a = await (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.t)(i, 16e3, open, (e) => e.ok || !mayCome(e.status));
	if (a.ok) return a.session;
	throw explainOpening(e.url, a.status, a.requestId);
}
function isYoung(e, t) {
	return e !== null && Math.abs(t.now() - e) < _t;
}
async function readProof(e, t, n, r, i) {
	const a = n.created || isYoung(n.createdAt, i.clock);
	const read = () => i.readRefs(t, r);
	const o = await (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.t)(i, 4e3, read, (e) => e.ok || !a || e.status !== 404);
	if (o.ok) return o.refs;
	throw explainReading(e, t, n, o);
}
function explainReading(e, t, n, { status: r, requestId: i }) {
	const message = (e) => `Reading ${n.cloneUrl} with ${e} was refused: ${r}.`;
	if (!e.verify) return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_CODEUP_DENIED", message("`codeup-token`"), { requestId: i });
	const a = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(t.username ?? "", 80);
	const o = n.cloneControl ? "Clone control is on for this repository or organization: allow HTTPS clones for the account that PAI uses." : `\`code-repo-access-token\` has to be a Codeup token of ${a} with repository read, and not expired; if it is somebody else's, give the owner's clone account as \`code-repo-username\`. The account has to see this repository.`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NOT_CLONABLE", message("the credentials that PAI gets"), {
		requestId: i,
		hint: o
	});
}
async function requireUnprotected(e, t, n) {
	for (const { ref: r, forced: i } of e) {
		const e = r.replace(/^refs\/heads\//, "");
		if (!i || e === r || !await n.isProtected(t.id, e)) continue;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_PUSH_REFUSED", `The branch ${e} is protected on Codeup, which forbids to replace it.`, { hint: "Remove the protection rule, or leave `force` off: the commit is then pinned beside the branch." });
	}
}
async function finishMirror({ commit: e, branchRef: t }, n, r, i, a) {
	await n.finish(e);
	if (i !== null) await correctDefaultBranch(t, r, i, a);
}
async function correctDefaultBranch(e, t, n, r) {
	const i = e?.replace(/^refs\/heads\//, "");
	const { defaultBranch: a, created: o } = t;
	if (i === void 0 || i === a || n.has(`refs/heads/${a}`)) return;
	if (a === null && !o) return;
	try {
		await r.codeup.updateDefaultBranch(t.id, i);
		r.info(`default branch of the mirror is now ${i}`);
	} catch (e) {
		if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.It)(e)) throw e;
		r.info(`default branch of the mirror stays ${a}: ${e.message}`);
	}
}
// src/git/decision.ts
async function decide(e, t, n, r) {
	const push = (n) => ({
		kind: "push",
		command: {
			ref: e.ref,
			old: t,
			object: e.object,
			forced: n
		}
	});
	if (t === e.object) return { kind: "up-to-date" };
	if (t === null) return push(false);
	if (e.rule === "exact") return {
		kind: "conflict",
		old: t
	};
	if (e.rule === "replace" && e.ref.startsWith("refs/tags/")) return push(true);
	if (n.before === t && !n.forced) return push(false);
	if (await r(t, e.object) === "contained") return push(false);
	if (await r(e.object, t) === "contained") return { kind: "contained" };
	return e.rule === "replace" ? push(true) : {
		kind: "diverged",
		old: t
	};
}
function memoize(e, t, n) {
	const r = new Map();
	const once = (t, n) => {
		const i = `${t} ${n}`;
		const a = r.get(i) ?? e(t, n);
		r.set(i, a);
		return a;
	};
	const isMissing = async (e, n) => t(e) && await once(e, n) === "unknown";
	let i = 1;
	return async (e, t) => {
		for (;;) {
			const a = await once(e, t);
			if (a === "contained" || i >= 3) return a;
			if (!await isMissing(e, t) && !await isMissing(t, e)) return a;
			await n(i++);
			r.clear();
		}
	};
}
// src/mirror/assessment.ts
function createAsk({ commit: e, goals: t, branchRef: n, fallbackRef: r }, { ask: i, readTip: a, clock: o, signal: s }) {
	const c = t.some(({ rule: e }) => e === "replace");
	const l = memoize(i, (t) => c || t === e, (e) => (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.r)(o, e, s));
	if (n === null || r !== null) return l;
	return async (t, r) => {
		const i = await l(t, r);
		return t === e && i === "contained" && await a(n) === e ? "not-contained" : i;
	};
}
async function assess(e, t, n) {
	const r = await Promise.all(e.goals.map(async (r) => ({
		goal: r,
		decision: await decide(r, t.get(r.ref) ?? null, e.history, n)
	})));
	for (const { goal: t, decision: n } of r) if (t.ref === e.pinRef) requirePin(t, n);
	const i = r.find(({ decision: e }) => e.kind === "diverged") === void 0 ? null : await decideFallback(e, t, n);
	const a = i === null ? r : [...r.filter(({ goal: e }) => e.ref !== i.goal.ref), i];
	const o = i?.goal.ref ?? e.pinRef;
	const s = branchRefOf({
		...e,
		pinRef: o
	});
	return {
		commands: a.map(({ decision: e }) => e).filter((e) => e.kind === "push").map(({ command: e }) => e),
		branch: s?.replace(/^refs\/heads\//, "") ?? null,
		pinRef: o,
		notes: a.map(({ goal: e, decision: t }) => ({
			text: describe$1(e, t),
			isPush: t.kind === "push"
		})),
		warnings: a.flatMap(({ goal: e, decision: t }) => warn(e, t))
	};
}
function branchRefOf({ branchRef: e, pinRef: t }) {
	return t?.startsWith("refs/heads/") ? t : e;
}
function tellNotes(e, t, n) {
	for (const { text: r, isPush: i } of e) if (t && i) n.plan(r);
	else n.info(r);
}
async function decideFallback(e, t, n) {
	if (e.fallbackRef === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_PUSH_REFUSED", `The mirror's ${e.branchRef} has diverged from GitHub, and PAI is to follow it.`, { hint: "Set `force: true` to replace the branch on the mirror, or register a commit instead of `commit: none`." });
	const r = {
		ref: e.fallbackRef,
		object: e.commit,
		rule: "exact"
	};
	const i = await decide(r, t.get(r.ref) ?? null, e.history, n);
	requirePin(r, i);
	return {
		goal: r,
		decision: i
	};
}
function requirePin(e, t) {
	if (t.kind !== "conflict") return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_PIN_CONFLICT", `${e.ref} on the mirror is at ${t.old}, not at ${e.object}.`);
}
function describe$1(e, t) {
	const n = e.object.slice(0, 12);
	if (t.kind === "push") {
		const { old: r, forced: i } = t.command;
		return `push ${e.ref}: ${r === null ? "new" : r.slice(0, 12)} \u2192 ${n}${i ? " (replaced, force: true)" : ""}`;
	}
	if (t.kind === "up-to-date") return `${e.ref} is at ${n}`;
	if (t.kind === "contained") return `${e.ref} already contains ${n} and is left where it is`;
	return `${e.ref} is at ${t.old.slice(0, 12)}, which ${n} does not contain, and is left where it is`;
}
function warn(e, t) {
	if (t.kind === "diverged") return [{
		code: "W_DIVERGED",
		message: `${e.ref} of the mirror is at ${t.old}, which is not in the history of ${e.object}.`
	}];
	if (t.kind !== "conflict") return [];
	return [{
		code: "W_DIVERGED",
		message: `${e.ref} of the mirror is at ${t.old}; on GitHub it is at ${e.object}. It stays as it is.`
	}];
}
// src/mirror.ts
const $ = 6;
async function mirror(e, t, n) {
	const r = t === null || e.always ? null : await findMirrored(e, t, n);
	if (r !== null) return r;
	const i = n.createBeforePush(e.commit);
	const [a, o] = await Promise.all([findRepository(e, n), findUserName(e, n)]);
	if (a === null) return plannedRepository(e, o, n);
	const s = {
		url: a.cloneUrl,
		username: o,
		password: n.token
	};
	const c = {
		...n.reader,
		url: a.cloneUrl,
		username: n.reader.username ?? o
	};
	const l = createAsk(e, n);
	const u = namesOf(e, a);
	let [d, f, p] = [
		0,
		null,
		[]
	];
	for (let t = 1;; t++) {
		const r = await openMirror(s, u, a, n);
		const m = await assess(e, r.refs, l);
		tellNotes(m.notes, e.dryRun, n);
		const result = (t, n, r) => ({
			...describe(e, a, o, n),
			tip: r.get(e.branchRef ?? "") ?? null,
			outcome: t,
			bytes: d,
			strategy: f?.strategy ?? "none",
			warnings: [...n.warnings, ...p]
		});
		if (e.dryRun) return result(m.commands.length > 0 ? "planned" : "up-to-date", m, r.refs);
		if (m.commands.length > 0) {
			requireProgress(f, t);
			await requireUnprotected(m.commands, a, n.codeup);
			const e = i(s, true);
			e.catch(() => void 0);
			f = await r.push(m.commands, e);
			p = await e;
			d += f.bytes;
			if (f.rejected.length < m.commands.length) n.onDone({
				outcome: "pushed",
				strategy: f.strategy,
				bytes: d,
				pinRef: m.pinRef
			});
		} else p = await i(s, false);
		const h = f === null && !e.verify ? r.refs : await readProof(e, c, a, u, n);
		const g = await assess(e, h, l);
		if (g.commands.length === 0) {
			n.info(`read back${e.verify ? " with the credentials for PAI" : ""}: everything is there`);
			await finishMirror(e, r, a, f === null ? null : h, n);
			return result(f === null ? "up-to-date" : "pushed", g, h);
		}
		requireProgress(f, t);
		await n.clock.sleep(Math.max(pauseOf(f), 200 + n.clock.random() * 1e3 * t), n.signal);
	}
}
async function findMirrored(e, t, n) {
	if (`refs/heads/${t.codeBranch}` !== branchRefOf(e) || e.fallbackRef === null) return null;
	const r = n.reader.username ?? e.username ?? t.codeRepoUserName;
	const i = {
		url: t.codeRepo,
		username: r,
		password: n.reader.password
	};
	const a = e.goals.map(({ ref: e }) => e);
	const o = await n.readRefs(i, a);
	if (!o.ok || e.goals.some(({ ref: e, object: t }) => o.refs.get(e) !== t)) return null;
	n.info(`the mirror holds ${a.join(" and ")} at ${e.commit.slice(0, 12)}`);
	return {
		cloneUrl: t.codeRepo,
		userName: e.username,
		branch: t.codeBranch ?? "",
		outcome: "up-to-date",
		strategy: "none",
		bytes: 0,
		pinRef: e.pinRef,
		tip: e.branchRef === null ? null : e.commit,
		repositoryId: null,
		webUrl: null,
		warnings: []
	};
}
async function findUserName(e, t) {
	return e.username ?? t.codeup.readCloneAccount();
}
async function plannedRepository(e, t, n) {
	n.plan(`create the repository ${e.path} (${e.visibility}) on Codeup`);
	const r = await assess(e, new Map(), n.ask);
	tellNotes(r.notes, e.dryRun, n);
	return {
		...describe(e, {
			id: null,
			cloneUrl: "",
			webUrl: null
		}, t, r),
		tip: null,
		outcome: "planned",
		strategy: "none",
		bytes: 0
	};
}
function requireProgress(e, t) {
	const n = e?.rejected.find(({ kind: e }) => e === "refusal") ?? (t < $ ? void 0 : e?.rejected[0]);
	if (e !== null && n !== void 0) throw explainPushRefusal(n.ref, n.reason, e.messages);
	if (t < $) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NOT_CLONABLE", "The mirror accepted the commit and does not show it to the credentials that PAI gets.");
}
function describe(e, t, n, r) {
	const { branch: i, pinRef: a, warnings: o } = r;
	const { id: s, cloneUrl: c, webUrl: l } = t;
	return {
		cloneUrl: c,
		userName: n,
		branch: i ?? e.commit,
		pinRef: a,
		repositoryId: s,
		webUrl: l,
		warnings: o
	};
}
// src/nursery.ts
function keepNurserySmall() {
	(0,node_v8__WEBPACK_IMPORTED_MODULE_10__.setFlagsFromString)("--max-semi-space-size=1");
	(0,node_v8__WEBPACK_IMPORTED_MODULE_10__.setFlagsFromString)("--semi-space-growth-factor=1");
}
// src/mirror-stage.ts
const vt = /^(PATH|SYSTEMROOT|TEMP|TMP|TMPDIR)$/i;
function createMirrorStage(e) {
	keepNurserySmall();
	const { runner: t, inputs: n, task: r, token: i, rooms: a } = e;
	const { http: o, origin: s, ask: c, readRefs: l } = a;
	const { clock: u, signal: d } = o;
	const f = {
		endpoint: n.codeupEndpoint,
		token: i,
		organizationId: n.codeupOrganizationId
	};
	const p = createCodeup(o, f);
	const m = createMirrorRoute(e);
	const h = r.verify ? {
		username: n.codeRepoUsername,
		password: n.codeRepoAccessToken
	} : {
		username: null,
		password: i
	};
	const readFiles = () => readRootFiles(o, a.place, r.commit);
	const g = r.isNews ? readFiles() : null;
	g?.catch(() => void 0);
	const beforePush = (t) => createLargeFilesStep(e, t, () => g ?? readFiles());
	const readTip = async (e) => {
		const t = await l(s, [e]);
		return t.ok ? t.refs.get(e) ?? null : null;
	};
	const _ = {
		codeup: p,
		route: m,
		clock: u,
		signal: d,
		reader: h,
		token: i,
		ask: c,
		readTip,
		readRefs: l,
		createBeforePush: beforePush
	};
	const v = openEarly(e, _);
	return {
		mirror: (e, n) => mirror(r, e, {
			...v,
			...n,
			info: t.info
		}),
		async openPins({ cloneUrl: e, userName: t }, n) {
			const r = t ?? await p.readCloneAccount();
			const a = n.map((e) => `refs/tags/pai/${e}`);
			return openMirror({
				url: e,
				username: r,
				password: i
			}, a, {
				created: false,
				createdAt: null
			}, _);
		},
		close: m.close
	};
}
function openEarly(e, n) {
	const { inputs: r, task: i, token: a } = e;
	const { codeupEndpoint: o, codeupOrganizationId: s, codeupUsername: c } = r;
	if (!i.isNews) return n;
	const l = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.A)(o, s, i.path);
	const u = [
		...i.goals.map(({ ref: e }) => e),
		i.fallbackRef ?? "HEAD",
		i.defaultRef ?? "HEAD"
	];
	return lookEarly(n, {
		path: i.path,
		url: l,
		username: c,
		token: a,
		names: u
	});
}
function createMirrorRoute({ runner: e, inputs: t, rooms: n }) {
	const { network: r, http: i, origin: a, place: o, readRefs: s } = n;
	const c = Object.entries(e.env).filter(([e, t]) => t !== void 0 && vt.test(e));
	const l = Object.fromEntries(c);
	const { temporary: u } = e;
	const onDirectory = (t) => e.save("directory", t);
	return createRoute({
		choice: t.mirrorStrategy,
		relay: createRelay({
			http: i,
			origin: a,
			temporary: u,
			info: e.info
		}),
		pushWithGit: (e, t) => pushWithGit({
			temporary: u,
			env: l,
			network: r,
			signal: i.signal,
			onDirectory
		}, a, e, t),
		readRefs: s,
		findCheckpoints: (e) => findCheckpoints(i, o, e),
		info: e.info,
		debug: e.debug
	});
}
function createLargeFilesStep({ runner: e, inputs: t, task: n, rooms: r }, i, a) {
	const { http: o, origin: s, readRefs: c } = r;
	const { codeRepoUsername: l, codeRepoAccessToken: u } = t;
	const d = createMeter("LFS from GitHub", o.clock, e.info);
	const { temporary: f } = e;
	const p = {
		readRootFiles: a,
		readPointers: (e) => readPointers$1(o, s, e),
		moveObjects: (e, t) => moveObjects(o, s, e, t, {
			temporary: f,
			memoryBytes: 16777216,
			onBytes: d.add
		}),
		async canRead(e, { username: t }) {
			if (!n.verify) return true;
			return (await c({
				url: e,
				username: l ?? t,
				password: u
			}, ["HEAD"])).ok;
		},
		isOver: () => o.signal.aborted,
		info: e.info
	};
	return createBeforePush({
		commit: i,
		lfs: t.lfs
	}, p);
}



/***/ }),

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ replicaPause),
/* harmony export */   r: () => (/* binding */ waitForReplica),
/* harmony export */   t: () => (/* binding */ lookUntil)
/* harmony export */ });
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);

// src/http/replica.ts
function replicaPause(t, n, r) {
	return Math.max((0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.J)(r), 500 * n + 500 * t.random());
}
function waitForReplica(e, t, n) {
	return e.sleep(replicaPause(e, t, null), n);
}
async function lookUntil({ clock: e, signal: t }, n, r, i) {
	for (let a = 250;; a *= 2) {
		const o = await r();
		if (i(o) || a > n) return o;
		await e.sleep(a, t);
	}
}



/***/ })

};
