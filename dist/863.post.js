export const id = 863;
export const ids = [863];
export const modules = {

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ verdictOf),
/* harmony export */   i: () => (/* binding */ makeUploadPackRequest),
/* harmony export */   n: () => (/* binding */ readContainment),
/* harmony export */   r: () => (/* binding */ readPackHead),
/* harmony export */   t: () => (/* binding */ readRefs)
/* harmony export */ });
/* harmony import */ var _post_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(790);
/* harmony import */ var _aftermath_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(819);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(500);



// src/http/verdict.ts
function verdictOf(t, r, i) {
	const { status: a, headers: o } = r;
	if (a !== 429 && a < 500) return { value: r };
	const [s, c] = a === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_0__.n(s, `${t} answered ${a}.`, { requestId: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.v)(o) }),
		retry: c,
		afterMs: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.b)(o, i)
	};
}
// src/git/upload-pack.ts
function makeUploadPackRequest(e, t, n, i) {
	const { origin: a, path: o } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.d)(e);
	const packets = (e) => e.map((e) => (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.m)(`${e}\n`)).join("");
	const c = packets([`command=${t}`, ...n === null ? [] : [`object-format=${n}`]]);
	return {
		method: "POST",
		origin: a,
		path: `${o}/git-upload-pack`,
		headers: {
			...(0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.u)(e),
			"content-type": "application/x-git-upload-pack-request",
			accept: "application/x-git-upload-pack-result",
			"git-protocol": "version=2"
		},
		body: `${c}0001${packets(i)}0000`
	};
}
// src/git/ancestry.ts
const p = 1e3;
async function readContainment(e, t, n, r) {
	if (r.includes(n)) return "contained";
	let i = "unknown";
	for (let a = 0; a < r.length && i !== "contained"; a += p) {
		const o = r.slice(a, a + p);
		const s = await ask(e, t, n, o, ["filter tree:0"]) ?? await ask(e, t, n, o, []);
		if (s === "unknown") return s;
		i = s ?? "unknown";
	}
	return i;
}
async function ask(e, n, r, i, a) {
	const o = [
		"no-progress",
		`want ${r}`,
		...i.map((e) => `have ${e}`),
		...a,
		"done"
	];
	const s = makeUploadPackRequest(n, "fetch", (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.C)(r), o);
	return e.send({
		what: `Asking ${n.url} about the history of ${r}`,
		request: () => ({
			...s,
			readAtMost: 4096
		}),
		read: (t) => {
			if (t.status === 500) return { value: null };
			const r = verdictOf(n.url, t, e.clock.now());
			if (!("value" in r)) return r;
			return { value: t.status === 200 ? parseAnswer(t.body) : null };
		}
	});
}
function parseAnswer(e) {
	const t = readPackHead(e);
	if (t === null || t === "unknown") return t;
	return t.readUInt32BE(8) === 0 ? "contained" : "not-contained";
}
function readPackHead(e) {
	try {
		const { packets: t, rest: n } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.h)(e);
		const r = t.map(_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.g);
		if (r.some((e) => e?.startsWith("ERR ") && /not our ref/.test(e))) return "unknown";
		const i = r.indexOf("packfile");
		if (i < 0) return null;
		const s = t.slice(i + 1).map((e) => typeof e === "string" ? Buffer.alloc(0) : e.data);
		const c = n.length > 4 ? [n.subarray(4)] : [];
		const l = Buffer.concat([...s, ...c].filter((e) => e[0] === 1).map((e) => e.subarray(1)));
		return l.length < 12 || l.toString("latin1", 0, 4) !== "PACK" ? null : l;
	} catch {
		return null;
	}
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
		read: (n) => n.status === 500 ? { value: n } : verdictOf(t.url, n, e.clock.now())
	});
	const o = a.status === 200 ? await parseLsRefs(a.body, e.signal) : null;
	if (o !== null) return o;
	if (a.status === 401 || a.status === 403) return (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.p)(a);
	return readUploadPackRefs(e, t, n);
}
async function readUploadPackRefs(e, t, n) {
	const { origin: a, path: o } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.d)(t);
	const s = await e.send({
		what: `Reading the refs of ${t.url}`,
		request: () => ({
			method: "GET",
			origin: a,
			path: `${o}/info/refs?service=git-upload-pack`,
			headers: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.u)(t),
			body: null,
			maxBytes: m
		}),
		read: (n) => verdictOf(t.url, n, e.clock.now())
	});
	if (s.status !== 200) return (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.p)(s);
	const u = await parseUploadPackRefs(s.body, n, e.signal);
	if (u !== null) return u;
	throw (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.f)(t, s);
}
async function parseLsRefs(e, t) {
	const [n, r] = [new Map(), new Map()];
	let i = null;
	return await readLines(e, t, (e) => {
		const [t, a, ...o] = e.split(" ");
		const s = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.w)(t ?? "");
		if (a === void 0 || s === null && t !== "unborn") return false;
		for (const e of o) {
			if (a === "HEAD" && e.startsWith("symref-target:")) i = e.slice(14);
			const t = e.startsWith("peeled:") ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.w)(e.slice(7)) : null;
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
		const c = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.w)(n ?? "");
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
async function readLines(e, t, n) {
	let r;
	for (let i = e; i.length > 0;) {
		if (i !== e) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
		t.throwIfAborted();
		try {
			const { packets: e, rest: t } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.h)(i.subarray(0, h));
			r = e.at(-1);
			if (r === void 0 || !e.map(_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.g).every((e) => e === null || n(e))) return false;
			i = i.subarray(Math.min(h, i.length) - t.length);
		} catch {
			return false;
		}
	}
	return r === "flush";
}



/***/ }),

/***/ 863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolve: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _post_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(790);
/* harmony import */ var _ls_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(793);
/* harmony import */ var _aftermath_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(819);




// src/git/object-kind.ts
const [l, u] = [2, 3];
function isCommit(e, r, a) {
	const s = [
		"no-progress",
		`want ${a}`,
		"deepen 1",
		"filter tree:0",
		"done"
	];
	const c = (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.i)(r, "fetch", (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_3__.C)(a), s);
	return e.send({
		what: `Asking ${r.url} what ${a} is`,
		request: () => ({
			...c,
			readAtMost: 4096
		}),
		read: (n) => {
			if (n.status === 500) return { value: true };
			const a = (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.a)(r.url, n, e.clock.now());
			if (!("value" in a)) return a;
			const o = n.status === 200 ? (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.r)(n.body) : null;
			const s = Buffer.isBuffer(o) ? o[12] : void 0;
			const c = s === void 0 ? null : s >> 4 & 7;
			return { value: c !== l && c !== u };
		}
	});
}
// src/http/replica.ts
function replicaPause(e, t, n) {
	return Math.max((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_3__.y)(n), 500 * t + 500 * e.random());
}
function waitForReplica(e, t, n) {
	return e.sleep(replicaPause(e, t, null), n);
}
// src/github/github.ts
const d = new Set(["E_REF_NOT_FOUND", "E_COMMIT_NOT_IN_REPO"]);
function createGitHub(t, n) {
	const i = `${n.owner}/${n.repo}`;
	async function refsBelow(r) {
		const o = await (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.t)(t, n.remote, r);
		if (o.ok) return o;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_GITHUB_ACCESS", `Reading the refs of ${i} was refused: ${o.status}.`, { requestId: o.requestId });
	}
	async function lookAgain(n) {
		for (let r = 1;; r++) {
			try {
				return await n();
			} catch (t) {
				if (!(t instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n && d.has(t.code)) || r >= 3) throw t;
			}
			await waitForReplica(t.clock, r, t.signal);
		}
	}
	async function resolveTag(e, t) {
		const n = `refs/tags/${e}`;
		const { refs: r, peeled: i } = await refsBelow([n]);
		const a = r.get(n);
		const o = i.get(n) ?? a;
		if (a === void 0 || o === void 0 || a !== t && o !== t) throw makeLost(e, a !== void 0);
		return {
			commit: o,
			ref: {
				kind: "tag",
				name: e,
				object: a
			}
		};
	}
	async function requireCommit(r, a) {
		if (await isCommit(t, n.remote, a)) return;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `${r} of ${i} stands for a tree or a file, not a commit.`, { hint: "Tag a commit, or give another `commit`." });
	}
	function makeLost(t, n) {
		if (!n) return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `The tag ${t} does not exist in ${i} any more.`);
		return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `The tag ${t} has moved since this run was started.`, { hint: "Run the workflow on the tag as it is now." });
	}
	async function resolveBranch(e, t) {
		const n = `refs/heads/${e}`;
		const r = (await refsBelow([n])).refs.get(n);
		return {
			commit: t,
			ref: r === void 0 ? null : {
				kind: "branch",
				name: e,
				object: r
			}
		};
	}
	async function resolveName(t) {
		const n = t.startsWith("refs/") ? [t] : [`refs/heads/${t}`, `refs/tags/${t}`];
		const { refs: r, peeled: a } = await refsBelow(n);
		const o = n.filter((e) => r.has(e));
		if (o.length > 1) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `\`commit\`: ${t} is a branch and a tag of ${i}.`, { hint: `Write refs/heads/${t} or refs/tags/${t}.` });
		const [s] = o;
		const c = s === void 0 ? void 0 : r.get(s);
		const l = s?.startsWith("refs/heads/") ? "branch" : "tag";
		if (s === void 0 || c === void 0) return null;
		const u = a.get(s) ?? c;
		if (l === "tag") await requireCommit(`\`commit\`: the tag ${t}`, u);
		return {
			commit: u,
			ref: {
				kind: l,
				name: s.replace(/^refs\/(heads|tags)\//, ""),
				object: c
			}
		};
	}
	async function resolveShort(t) {
		const r = await n.createOctokit();
		const { owner: a, repo: o } = n;
		try {
			const { data: e } = await r.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: a,
				repo: o,
				ref: t
			});
			const n = typeof e === "object" && e !== null && "sha" in e ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_3__.w)(String(e.sha)) : null;
			return n?.startsWith(t.toLowerCase()) ? n : null;
		} catch (n) {
			const r = n instanceof Error ? n.cause : null;
			if (r instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n) throw r;
			const a = n instanceof Error && "status" in n ? n.status : null;
			if (a === 404 || a === 409 || a === 422) return null;
			const o = isLimited(n) ? "E_THROTTLED" : "E_GITHUB_ACCESS";
			throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(o, `Resolving ${t} in ${i} was refused: ${a}.`, { cause: n });
		}
	}
	async function requireReachable(a, o) {
		const { refs: s, peeled: c } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const l = o === null ? void 0 : s.get(`refs/heads/${o}`);
		if (o !== null && l !== void 0) {
			if (await (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.n)(t, n.remote, a, [l]) === "contained") return {
				commit: a,
				ref: {
					kind: "branch",
					name: o,
					object: l
				}
			};
		}
		const u = [...new Set([...s].map(([e, t]) => c.get(e) ?? t))];
		if (await (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.n)(t, n.remote, a, u) === "contained") return {
			commit: a,
			ref: null
		};
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_COMMIT_NOT_IN_REPO", `The commit ${a} is not on any branch or tag of ${i}.`);
	}
	async function resolveGiven(t, n) {
		const r = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_3__.w)(t);
		if (r !== null) {
			const [e] = await Promise.all([requireReachable(r, n), requireCommit(`\`commit\`: ${r}`, r)]);
			return e;
		}
		const a = await resolveName(t);
		if (a !== null) return a;
		const o = /^[0-9a-f]{4,63}$/i.test(t) ? await resolveShort(t) : null;
		if (o !== null) return requireReachable(o, n);
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `${t} is no branch, tag or commit of ${i}.`);
	}
	return { async resolve(e) {
		if (e.kind === "branch") return resolveBranch(e.name, e.commit);
		if (e.kind === "tag") return lookAgain(() => resolveTag(e.name, e.object));
		return lookAgain(() => resolveGiven(e.text, e.near));
	} };
}
function isLimited(e) {
	const t = Object(Object(Object(e).response).headers);
	return t["retry-after"] !== void 0 || t["x-ratelimit-remaining"] === "0";
}
// src/http/fetch.ts
function createFetch(e) {
	return async (n, r = {}) => {
		const i = new URL(n instanceof Request ? n.url : n);
		const a = (r.method ?? "GET").toUpperCase();
		const o = await e.send({
			what: `Asking ${i.host}`,
			request: () => ({
				method: a,
				origin: i.origin,
				path: i.pathname + i.search,
				headers: Object.fromEntries(new Headers(r.headers)),
				body: typeof r.body === "string" ? r.body : null
			}),
			read: (n) => (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.a)(i.host, n, e.clock.now())
		});
		const s = o.status === 204 || o.status === 304 ? null : new Uint8Array(o.body);
		return new Response(s, {
			status: o.status,
			headers: o.headers
		});
	};
}
// src/resolve.ts
function resolve(t, n, r, { api: i, owner: a, repo: o, token: s }) {
	return createGitHub(n, {
		owner: a,
		repo: o,
		remote: r,
		async createOctokit() {
			if (s === null) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_GITHUB_ACCESS", "GitHub answers the question for an abbreviated SHA only with a token.", { hint: "Give `github-token`, or the full SHA." });
			const { createOctokit: t } = await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.bind(__webpack_require__, 582));
			return t(s, {
				baseUrl: i,
				fetch: createFetch(n)
			});
		}
	}).resolve(t);
}



/***/ })

};
