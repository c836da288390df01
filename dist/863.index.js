export const id = 863;
export const ids = [863];
export const modules = {

/***/ 118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readContainment),
/* harmony export */   t: () => (/* binding */ askForPack)
/* harmony export */ });
/* harmony import */ var _ls_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(793);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


// src/git/ancestry.ts
const a = 1e3;
async function readContainment(e, t, n, r) {
	if (r.includes(n)) return "contained";
	let i = "unknown";
	for (let o = 0; o < r.length && i !== "contained"; o += a) {
		const s = r.slice(o, o + a);
		const c = await ask(e, t, n, s, ["filter tree:0"]) ?? await ask(e, t, n, s, []);
		if (c === "unknown") return c;
		i = c ?? "unknown";
	}
	return i;
}
async function ask(e, t, n, r, i) {
	const a = [...r.map((e) => `have ${e}`), ...i];
	const o = await askForPack(e, t, `Asking ${t.url} about the history of ${n}`, n, a);
	if (o === null || o === "unknown") return o;
	return o.readUInt32BE(8) === 0 ? "contained" : "not-contained";
}
function askForPack(n, r, a, o, s) {
	const c = [
		"no-progress",
		`want ${o}`,
		...s,
		"done"
	];
	const l = (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_0__.r)(r, "fetch", (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._t)(o), c);
	return n.send({
		what: a,
		request: () => ({
			...l,
			readAtMost: 4096
		}),
		read: (t) => {
			if (t.status === 500) return { value: null };
			const i = (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_0__.i)(r.url, t, n.clock.now());
			if (!("value" in i)) return i;
			return { value: t.status === 200 ? readPackHead(t.body) : null };
		}
	});
}
function readPackHead(e) {
	try {
		const { packets: t, rest: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(e);
		const a = t.map(_index_start_js__WEBPACK_IMPORTED_MODULE_1__.G);
		if (a.some((e) => e?.startsWith("ERR ") && /not our ref/.test(e))) return "unknown";
		const o = a.indexOf("packfile");
		if (o < 0) return null;
		const s = t.slice(o + 1).map((e) => typeof e === "string" ? Buffer.alloc(0) : e.data);
		const c = i.length > 4 ? [i.subarray(4)] : [];
		const l = Buffer.concat([...s, ...c].filter((e) => e[0] === 1).map((e) => e.subarray(1)));
		return l.length < 12 || l.toString("latin1", 0, 4) !== "PACK" ? null : l;
	} catch {
		return null;
	}
}



/***/ }),

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



/***/ }),

/***/ 863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolve: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(118);
/* harmony import */ var _ls_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(793);
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(396);





// src/git/object-kind.ts
const [c, l] = [2, 3];
async function isCommit(e, t, n) {
	const r = `Asking ${t.url} what ${n} is`;
	const a = await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_2__.t)(e, t, r, n, ["deepen 1", "filter tree:0"]);
	const o = Buffer.isBuffer(a) ? a[12] : void 0;
	const s = o === void 0 ? null : o >> 4 & 7;
	return s !== c && s !== l;
}
// src/github/github.ts
const u = new Set(["E_REF_NOT_FOUND", "E_COMMIT_NOT_IN_REPO"]);
function createGitHub(i, a) {
	const c = `${a.owner}/${a.repo}`;
	async function refsBelow(n) {
		const r = await (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_3__.t)(i, a.remote, n);
		if (r.ok) return r;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_GITHUB_ACCESS", `Reading the refs of ${c} was refused: ${r.status}.`, {
			requestId: r.requestId,
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.I)(r.status)
		});
	}
	async function lookAgain(t) {
		for (let n = 1;; n++) {
			try {
				return await t();
			} catch (t) {
				if (!(t instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft && u.has(t.code)) || n >= 3) throw t;
			}
			await (0,_replica_js__WEBPACK_IMPORTED_MODULE_4__.r)(i.clock, n, i.signal);
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
	async function requireCommit(t, n) {
		if (await isCommit(i, a.remote, n)) return;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_INPUT", `${t} of ${c} stands for a tree or a file, not a commit.`, { hint: "Tag a commit, or give another `commit`." });
	}
	function makeLost(t, n) {
		if (!n) return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_REF_NOT_FOUND", `The tag ${t} does not exist in ${c} any more.`);
		return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_REF_NOT_FOUND", `The tag ${t} has moved since this run was started.`, { hint: "Run the workflow on the tag as it is now." });
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
		const { refs: r, peeled: i } = await refsBelow(n);
		const a = n.filter((e) => r.has(e));
		if (a.length > 1) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_INPUT", `\`commit\`: ${t} is a branch and a tag of ${c}.`, { hint: `Write refs/heads/${t} or refs/tags/${t}.` });
		const [o] = a;
		const s = o === void 0 ? void 0 : r.get(o);
		const l = o?.startsWith("refs/heads/") ? "branch" : "tag";
		if (o === void 0 || s === void 0) return null;
		const u = i.get(o) ?? s;
		if (l === "tag") await requireCommit(`\`commit\`: the tag ${t}`, u);
		return {
			commit: u,
			ref: {
				kind: l,
				name: o.replace(/^refs\/(heads|tags)\//, ""),
				object: s
			}
		};
	}
	async function resolveShort(t) {
		const r = await a.createOctokit();
		const { owner: i, repo: o } = a;
		try {
			const { data: e } = await r.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: i,
				repo: o,
				ref: t
			});
			const a = typeof e === "object" && e !== null && "sha" in e ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(String(e.sha)) : null;
			return a?.startsWith(t.toLowerCase()) ? a : null;
		} catch (n) {
			const r = n instanceof Error ? n.cause : null;
			if (r instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft) throw r;
			const i = n instanceof Error && "status" in n ? n.status : null;
			if (i === 404 || i === 409 || i === 422) return null;
			const a = isLimited(n) ? "E_THROTTLED" : "E_GITHUB_ACCESS";
			throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(a, `Resolving ${t} in ${c} was refused: ${i}.`, { cause: n });
		}
	}
	async function requireReachable(t, n) {
		const { refs: o, peeled: s } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const l = n === null ? void 0 : o.get(`refs/heads/${n}`);
		if (n !== null && l !== void 0) {
			if (await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_2__.n)(i, a.remote, t, [l]) === "contained") return {
				commit: t,
				ref: {
					kind: "branch",
					name: n,
					object: l
				}
			};
		}
		const u = [...new Set([...o].map(([e, t]) => s.get(e) ?? t))];
		if (await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_2__.n)(i, a.remote, t, u) === "contained") return {
			commit: t,
			ref: null
		};
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_COMMIT_NOT_IN_REPO", `The commit ${t} is not on any branch or tag of ${c}.`);
	}
	async function resolveGiven(t, r) {
		const i = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(t);
		if (i !== null) {
			const [e] = await Promise.all([requireReachable(i, r), requireCommit(`\`commit\`: ${i}`, i)]);
			return e;
		}
		const a = await resolveName(t);
		if (a !== null) return a;
		const o = /^[0-9a-f]{4,63}$/i.test(t) ? await resolveShort(t) : null;
		if (o !== null) return requireReachable(o, r);
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_REF_NOT_FOUND", `${t} is no branch, tag or commit of ${c}.`);
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
	return async (t, n = {}) => {
		const r = new URL(t instanceof Request ? t.url : t);
		const i = (n.method ?? "GET").toUpperCase();
		const o = await e.send({
			what: `Asking ${r.host}`,
			request: () => ({
				method: i,
				origin: r.origin,
				path: r.pathname + r.search,
				headers: Object.fromEntries(new Headers(n.headers)),
				body: typeof n.body === "string" ? n.body : null
			}),
			read: (t) => (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_3__.i)(r.host, t, e.clock.now())
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
			if (s === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_GITHUB_ACCESS", "GitHub answers the question for an abbreviated SHA only with a token.", { hint: "Give `github-token`, or the full SHA." });
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
