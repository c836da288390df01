export const id = 863;
export const ids = [863];
export const modules = {

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ waitForReplica),
/* harmony export */   t: () => (/* binding */ replicaPause)
/* harmony export */ });
// src/http/replica.ts
function replicaPause(e, t) {
	return 500 * t + 500 * e.random();
}
function waitForReplica(e, t, n) {
	return e.sleep(replicaPause(e, t), n);
}



/***/ }),

/***/ 863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolve: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(396);



// src/git/object-kind.ts
const l = 1;
function isCommit(n, r, o) {
	const s = [
		"no-progress",
		`want ${o}`,
		"deepen 1",
		"filter tree:0",
		"done"
	];
	const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(r, "fetch", (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._t)(o), s);
	return n.send({
		what: `Asking ${r.url} what ${o} is`,
		request: () => ({
			...c,
			readAtMost: 4096
		}),
		read: (i) => {
			if (i.status === 500) return { value: true };
			const a = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.M)(r.url, i, n.clock.now());
			if (!("value" in a)) return a;
			const o = i.status === 200 ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.A)(i.body) : null;
			const s = Buffer.isBuffer(o) ? o[12] : void 0;
			return { value: s === void 0 || (s >> 4 & 7) === l };
		}
	});
}
// src/github/github.ts
const u = 3;
const d = new Set(["E_REF_NOT_FOUND", "E_COMMIT_NOT_IN_REPO"]);
function createGitHub(e, t) {
	const i = `${t.owner}/${t.repo}`;
	async function refsBelow(a) {
		const o = await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.O)(e, t.remote, a);
		if (o.ok) return o;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_GITHUB_ACCESS", `Reading the refs of ${i} was refused: ${o.status}.`, { requestId: o.requestId });
	}
	async function lookAgain(t) {
		for (let n = 1;; n++) {
			try {
				return await t();
			} catch (e) {
				if (!(e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt && d.has(e.code)) || n >= u) throw e;
			}
			await (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.n)(e.clock, n, e.signal);
		}
	}
	async function resolveTag(e, t) {
		const n = `refs/tags/${e}`;
		const { refs: r, peeled: i } = await refsBelow([n]);
		const a = r.get(n);
		const o = i.get(n) ?? a;
		if (a !== void 0 && o !== void 0 && (a === t || o === t)) return {
			commit: o,
			ref: {
				kind: "tag",
				name: e,
				object: a
			}
		};
		throw makeLost(e, a !== void 0);
	}
	function makeLost(e, t) {
		if (!t) return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_REF_NOT_FOUND", `The tag ${e} does not exist in ${i} any more.`);
		return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_REF_NOT_FOUND", `The tag ${e} has moved since this run was started.`, { hint: "Run the workflow on the tag as it is now." });
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
	async function resolveName(n) {
		const a = n.startsWith("refs/") ? [n] : [`refs/heads/${n}`, `refs/tags/${n}`];
		const { refs: o, peeled: s } = await refsBelow(a);
		const c = a.filter((e) => o.has(e));
		if (c.length > 1) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_INPUT", `\`commit\`: ${n} is a branch and a tag of ${i}.`, { hint: `Write refs/heads/${n} or refs/tags/${n}.` });
		const [l] = c;
		const u = l === void 0 ? void 0 : o.get(l);
		const d = l?.startsWith("refs/heads/") ? "branch" : "tag";
		if (l === void 0 || u === void 0) return null;
		const f = s.get(l) ?? u;
		if (d === "tag" && !await isCommit(e, t.remote, f)) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_INPUT", `\`commit\`: the tag ${n} of ${i} stands for a tree or a file, not a commit.`);
		return {
			commit: f,
			ref: {
				kind: d,
				name: l.replace(/^refs\/(heads|tags)\//, ""),
				object: u
			}
		};
	}
	async function resolveShort(e) {
		const n = await t.createOctokit();
		const { owner: a, repo: o } = t;
		try {
			const { data: t } = await n.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: a,
				repo: o,
				ref: e
			});
			const r = typeof t === "object" && t !== null && "sha" in t ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(String(t.sha)) : null;
			return r?.startsWith(e.toLowerCase()) ? r : null;
		} catch (t) {
			const n = t instanceof Error ? t.cause : null;
			if (n instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt) throw n;
			const a = t instanceof Error && "status" in t ? t.status : null;
			if (a === 404 || a === 409 || a === 422) return null;
			const o = isLimited(t) ? "E_THROTTLED" : "E_GITHUB_ACCESS";
			throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt(o, `Resolving ${e} in ${i} was refused: ${a}.`, { cause: t });
		}
	}
	async function requireReachable(n, a) {
		const { refs: s, peeled: c } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const l = a === null ? void 0 : s.get(`refs/heads/${a}`);
		if (a !== null && l !== void 0) {
			if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.k)(e, t.remote, n, [l]) === "contained") return {
				commit: n,
				ref: {
					kind: "branch",
					name: a,
					object: l
				}
			};
		}
		const u = [...new Set([...s].map(([e, t]) => c.get(e) ?? t))];
		if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.k)(e, t.remote, n, u) === "contained") return {
			commit: n,
			ref: null
		};
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_COMMIT_NOT_IN_REPO", `The commit ${n} is not on any branch or tag of ${i}.`);
	}
	async function resolveGiven(e, t) {
		const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(e);
		if (n !== null) return requireReachable(n, t);
		const a = await resolveName(e);
		if (a !== null) return a;
		const o = /^[0-9a-f]{4,63}$/i.test(e) ? await resolveShort(e) : null;
		if (o !== null) return requireReachable(o, t);
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_REF_NOT_FOUND", `${e} is no branch, tag or commit of ${i}.`);
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
			read: (n) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.M)(i.host, n, e.clock.now())
		});
		const s = o.status === 204 || o.status === 304 ? null : new Uint8Array(o.body);
		return new Response(s, {
			status: o.status,
			headers: o.headers
		});
	};
}
// src/resolve.ts
function resolve(e, t, n, { api: i, owner: a, repo: o, token: s }) {
	return createGitHub(t, {
		owner: a,
		repo: o,
		remote: n,
		async createOctokit() {
			if (s === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_GITHUB_ACCESS", "GitHub answers the question for an abbreviated SHA only with a token.", { hint: "Give `github-token`, or the full SHA." });
			const { createOctokit: e } = await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.bind(__webpack_require__, 582));
			return e(s, {
				baseUrl: i,
				fetch: createFetch(t)
			});
		}
	}).resolve(e);
}



/***/ })

};
