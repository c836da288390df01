export const id = 863;
export const ids = [863];
export const modules = {

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ verdictOf),
/* harmony export */   n: () => (/* binding */ askForPack),
/* harmony export */   r: () => (/* binding */ readContainment),
/* harmony export */   t: () => (/* binding */ readRefs)
/* harmony export */ });
/* harmony import */ var _post_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(790);
/* harmony import */ var _aftermath_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(819);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(500);



// src/http/verdict.ts
function verdictOf(t, n, r) {
	const { status: i, headers: a } = n;
	if (i !== 429 && i < 500) return { value: n };
	const [o, s] = i === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_0__.r(o, `${t} answered ${i}.`, { requestId: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.y)(a) }),
		retry: s,
		afterMs: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.x)(a, r)
	};
}
// src/git/upload-pack.ts
function makeUploadPackRequest(e, t, n, r) {
	const { origin: o, path: c } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.f)(e);
	const packets = (e) => e.map((e) => (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.h)(`${e}\n`)).join("");
	const l = packets([`command=${t}`, ...n === null ? [] : [`object-format=${n}`]]);
	return {
		method: "POST",
		origin: o,
		path: `${c}/git-upload-pack`,
		headers: {
			...(0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.d)(e),
			"content-type": "application/x-git-upload-pack-request",
			accept: "application/x-git-upload-pack-result",
			"git-protocol": "version=2"
		},
		body: `${l}0001${packets(r)}0000`
	};
}
// src/git/ancestry.ts
const m = 1e3;
async function readContainment(e, t, n, r) {
	if (r.includes(n)) return "contained";
	let i = "unknown";
	for (let a = 0; a < r.length && i !== "contained"; a += m) {
		const o = r.slice(a, a + m);
		const s = await ask(e, t, n, o, ["filter tree:0"]) ?? await ask(e, t, n, o, []);
		if (s === "unknown") return s;
		i = s ?? "unknown";
	}
	return i;
}
async function ask(e, t, n, r, i) {
	const a = [...r.map((e) => `have ${e}`), ...i];
	const o = await askForPack(e, t, `Asking ${t.url} about the history of ${n}`, n, a);
	if (o === null || o === "unknown") return o;
	return o.readUInt32BE(8) === 0 ? "contained" : "not-contained";
}
function askForPack(e, t, n, r, i) {
	const a = [
		"no-progress",
		`want ${r}`,
		...i,
		"done"
	];
	const o = makeUploadPackRequest(t, "fetch", (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.w)(r), a);
	return e.send({
		what: n,
		request: () => ({
			...o,
			readAtMost: 4096
		}),
		read: (n) => {
			if (n.status === 500) return { value: null };
			const r = verdictOf(t.url, n, e.clock.now());
			if (!("value" in r)) return r;
			return { value: n.status === 200 ? readPackHead(n.body) : null };
		}
	});
}
function readPackHead(e) {
	try {
		const { packets: t, rest: n } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.g)(e);
		const i = t.map(_aftermath_js__WEBPACK_IMPORTED_MODULE_1__._);
		if (i.some((e) => e?.startsWith("ERR ") && /not our ref/.test(e))) return "unknown";
		const a = i.indexOf("packfile");
		if (a < 0) return null;
		const s = t.slice(a + 1).map((e) => typeof e === "string" ? Buffer.alloc(0) : e.data);
		const c = n.length > 4 ? [n.subarray(4)] : [];
		const l = Buffer.concat([...s, ...c].filter((e) => e[0] === 1).map((e) => e.subarray(1)));
		return l.length < 12 || l.toString("latin1", 0, 4) !== "PACK" ? null : l;
	} catch {
		return null;
	}
}
// src/git/pace.ts
const h = 50;
function createPace(e) {
	let n = _post_start_js__WEBPACK_IMPORTED_MODULE_0__.t.now();
	return {
		isDue: () => _post_start_js__WEBPACK_IMPORTED_MODULE_0__.t.now() - n >= h,
		async rest() {
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
			e.throwIfAborted();
			n = _post_start_js__WEBPACK_IMPORTED_MODULE_0__.t.now();
		}
	};
}
// src/git/ls-refs.ts
const g = 67108864;
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
			maxBytes: g
		}),
		read: (n) => [500, 502].includes(n.status) ? { value: n } : verdictOf(t.url, n, e.clock.now())
	});
	const o = a.status === 200 ? await parseLsRefs(a.body, e.signal) : null;
	if (o !== null) return o;
	if (a.status === 401 || a.status === 403) return (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.m)(a);
	return readUploadPackRefs(e, t, n);
}
async function readUploadPackRefs(e, t, n) {
	const { origin: r, path: o } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.f)(t);
	const s = await e.send({
		what: `Reading the refs of ${t.url}`,
		request: () => ({
			method: "GET",
			origin: r,
			path: `${o}/info/refs?service=git-upload-pack`,
			headers: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.d)(t),
			body: null,
			maxBytes: g
		}),
		read: (n) => verdictOf(t.url, n, e.clock.now())
	});
	if (s.status !== 200) return (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.m)(s);
	const u = await parseUploadPackRefs(s.body, n, e.signal);
	if (u !== null) return u;
	throw (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.p)(t, s);
}
async function parseLsRefs(e, t) {
	const [r, i] = [new Map(), new Map()];
	let a = null;
	return await readLines(e, t, (e) => {
		const [t, o, ...s] = e.split(" ");
		const c = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.T)(t ?? "");
		if (o === void 0 || c === null && t !== "unborn") return false;
		for (const e of s) {
			if (o === "HEAD" && e.startsWith("symref-target:")) a = e.slice(14);
			const t = e.startsWith("peeled:") ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.T)(e.slice(7)) : null;
			if (t !== null) i.set(o, t);
		}
		if (c !== null) r.set(o, c);
		return true;
	}) ? {
		ok: true,
		refs: r,
		peeled: i,
		head: a
	} : null;
}
async function parseUploadPackRefs(e, t, r) {
	const [i, a] = [new Map(), new Map()];
	let [o, s] = [0, ""];
	if (!await readLines(e, r, (e) => {
		o += 1;
		if (o === 1) return e === "# service=git-upload-pack";
		if (o === 2) s = /\0(.*)$/s.exec(e)?.[1] ?? "";
		const [r, c] = e.replace(/\0.*$/s, "").split(" ");
		const l = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.T)(r ?? "");
		if (r === "shallow") return true;
		if (c === void 0 || l === null) return false;
		if (!t.some((e) => c.startsWith(e))) return true;
		if (c.endsWith("^{}")) a.set(c.slice(0, -3), l);
		else i.set(c, l);
		return true;
	}) || o === 0) return null;
	return {
		ok: true,
		refs: i,
		peeled: a,
		head: /(?:^| )symref=HEAD:(\S+)/.exec(s)?.[1] ?? null
	};
}
const _ = 131072;
async function readLines(e, t, n) {
	const i = createPace(t);
	let a;
	for (let t = e; t.length > 0;) {
		if (t !== e) await i.rest();
		try {
			const { packets: e, rest: i } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.g)(t.subarray(0, _));
			a = e.at(-1);
			if (a === void 0 || !e.map(_aftermath_js__WEBPACK_IMPORTED_MODULE_1__._).every((e) => e === null || n(e))) return false;
			t = t.subarray(Math.min(_, t.length) - i.length);
		} catch {
			return false;
		}
	}
	return a === "flush";
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
const [c, l] = [2, 3];
async function isCommit(e, t, r) {
	const i = `Asking ${t.url} what ${r} is`;
	const a = await (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.n)(e, t, i, r, ["deepen 1", "filter tree:0"]);
	const o = Buffer.isBuffer(a) ? a[12] : void 0;
	const s = o === void 0 ? null : o >> 4 & 7;
	return s !== c && s !== l;
}
// src/http/replica.ts
function replicaPause(e, t, n) {
	return Math.max((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_3__.b)(n), 500 * t + 500 * e.random());
}
function waitForReplica(e, t, n) {
	return e.sleep(replicaPause(e, t, null), n);
}
// src/github/github.ts
const u = new Set(["E_REF_NOT_FOUND", "E_COMMIT_NOT_IN_REPO"]);
function createGitHub(t, n) {
	const o = `${n.owner}/${n.repo}`;
	async function refsBelow(r) {
		const a = await (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.t)(t, n.remote, r);
		if (a.ok) return a;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_GITHUB_ACCESS", `Reading the refs of ${o} was refused: ${a.status}.`, {
			requestId: a.requestId,
			...(0,_aftermath_js__WEBPACK_IMPORTED_MODULE_3__.u)(a.status)
		});
	}
	async function lookAgain(n) {
		for (let r = 1;; r++) {
			try {
				return await n();
			} catch (t) {
				if (!(t instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r && u.has(t.code)) || r >= 3) throw t;
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
	async function requireCommit(r, i) {
		if (await isCommit(t, n.remote, i)) return;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_INPUT", `${r} of ${o} stands for a tree or a file, not a commit.`, { hint: "Tag a commit, or give another `commit`." });
	}
	function makeLost(t, n) {
		if (!n) return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_REF_NOT_FOUND", `The tag ${t} does not exist in ${o} any more.`);
		return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_REF_NOT_FOUND", `The tag ${t} has moved since this run was started.`, { hint: "Run the workflow on the tag as it is now." });
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
		if (a.length > 1) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_INPUT", `\`commit\`: ${t} is a branch and a tag of ${o}.`, { hint: `Write refs/heads/${t} or refs/tags/${t}.` });
		const [s] = a;
		const c = s === void 0 ? void 0 : r.get(s);
		const l = s?.startsWith("refs/heads/") ? "branch" : "tag";
		if (s === void 0 || c === void 0) return null;
		const u = i.get(s) ?? c;
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
		const { owner: i, repo: s } = n;
		try {
			const { data: e } = await r.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: i,
				repo: s,
				ref: t
			});
			const n = typeof e === "object" && e !== null && "sha" in e ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_3__.T)(String(e.sha)) : null;
			return n?.startsWith(t.toLowerCase()) ? n : null;
		} catch (n) {
			const r = n instanceof Error ? n.cause : null;
			if (r instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r) throw r;
			const i = n instanceof Error && "status" in n ? n.status : null;
			if (i === 404 || i === 409 || i === 422) return null;
			const a = isLimited(n) ? "E_THROTTLED" : "E_GITHUB_ACCESS";
			throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r(a, `Resolving ${t} in ${o} was refused: ${i}.`, { cause: n });
		}
	}
	async function requireReachable(i, a) {
		const { refs: s, peeled: c } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const l = a === null ? void 0 : s.get(`refs/heads/${a}`);
		if (a !== null && l !== void 0) {
			if (await (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.r)(t, n.remote, i, [l]) === "contained") return {
				commit: i,
				ref: {
					kind: "branch",
					name: a,
					object: l
				}
			};
		}
		const u = [...new Set([...s].map(([e, t]) => c.get(e) ?? t))];
		if (await (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.r)(t, n.remote, i, u) === "contained") return {
			commit: i,
			ref: null
		};
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_COMMIT_NOT_IN_REPO", `The commit ${i} is not on any branch or tag of ${o}.`);
	}
	async function resolveGiven(t, n) {
		const r = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_3__.T)(t);
		if (r !== null) {
			const [e] = await Promise.all([requireReachable(r, n), requireCommit(`\`commit\`: ${r}`, r)]);
			return e;
		}
		const i = await resolveName(t);
		if (i !== null) return i;
		const s = /^[0-9a-f]{4,63}$/i.test(t) ? await resolveShort(t) : null;
		if (s !== null) return requireReachable(s, n);
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_REF_NOT_FOUND", `${t} is no branch, tag or commit of ${o}.`);
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
			read: (n) => (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.i)(i.host, n, e.clock.now())
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
			if (s === null) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_GITHUB_ACCESS", "GitHub answers the question for an abbreviated SHA only with a token.", { hint: "Give `github-token`, or the full SHA." });
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
