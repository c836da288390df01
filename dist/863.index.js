export const id = 863;
export const ids = [863];
export const modules = {

/***/ 863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolve: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


// src/github/github.ts
const o = 1e3;
const s = 3;
function createGitHub(t, r) {
	const c = `${r.owner}/${r.repo}`;
	async function refsBelow(n) {
		const a = await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.D)(t, r.remote, n);
		if (a.ok) return a;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_GITHUB_ACCESS", `Reading the refs of ${c} was refused: ${a.status}.`, { requestId: a.requestId });
	}
	async function resolveTag(e, n) {
		const r = `refs/tags/${e}`;
		for (let i = 1;; i++) {
			const { refs: a, peeled: o } = await refsBelow([r]);
			const c = a.get(r);
			const l = o.get(r) ?? c;
			if (c !== void 0 && l !== void 0 && (c === n || l === n)) return {
				commit: l,
				ref: {
					kind: "tag",
					name: e,
					object: c
				}
			};
			if (i >= s) throw makeLost(e, c !== void 0);
			await t.clock.sleep(500 * i + 500 * t.clock.random(), t.signal);
		}
	}
	function makeLost(e, t) {
		if (!t) return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_REF_NOT_FOUND", `The tag ${e} does not exist in ${c} any more.`);
		return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_REF_NOT_FOUND", `The tag ${e} has moved since this run was started.`, { hint: "Run the workflow on the tag as it is now." });
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
	async function resolveName(e) {
		const t = e.startsWith("refs/") ? [e] : [`refs/heads/${e}`, `refs/tags/${e}`];
		const { refs: n, peeled: r } = await refsBelow(t);
		const a = t.filter((e) => n.has(e));
		if (a.length > 1) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_INPUT", `\`commit\`: ${e} is a branch and a tag of ${c}.`, { hint: `Write refs/heads/${e} or refs/tags/${e}.` });
		const [o] = a;
		const s = o === void 0 ? void 0 : n.get(o);
		const l = o?.startsWith("refs/heads/") ? "branch" : "tag";
		if (o === void 0 || s === void 0) return null;
		return {
			commit: r.get(o) ?? s,
			ref: {
				kind: l,
				name: o.replace(/^refs\/(heads|tags)\//, ""),
				object: s
			}
		};
	}
	async function resolveShort(e) {
		const t = await r.createOctokit();
		const { owner: n, repo: o } = r;
		try {
			const { data: r } = await t.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: n,
				repo: o,
				ref: e
			});
			const i = typeof r === "object" && r !== null && "sha" in r ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)(String(r.sha)) : null;
			return i?.startsWith(e.toLowerCase()) ? i : null;
		} catch (t) {
			const n = t instanceof Error ? t.cause : null;
			if (n instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt) throw n;
			const r = t instanceof Error && "status" in t ? t.status : null;
			if (r === 404 || r === 409 || r === 422) return null;
			throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_GITHUB_ACCESS", `Resolving ${e} in ${c} was refused: ${r}.`, { cause: t });
		}
	}
	async function requireReachable(e, a) {
		const { refs: s, peeled: l } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const u = a === null ? void 0 : s.get(`refs/heads/${a}`);
		if (a !== null && u !== void 0) {
			if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.O)(t, r.remote, e, [u]) === "contained") return {
				commit: e,
				ref: {
					kind: "branch",
					name: a,
					object: u
				}
			};
		}
		const d = [...new Set([...s].map(([e, t]) => l.get(e) ?? t))];
		for (let i = 0; i < d.length; i += o) {
			const a = d.slice(i, i + o);
			if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.O)(t, r.remote, e, a) === "contained") return {
				commit: e,
				ref: null
			};
		}
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_COMMIT_NOT_IN_REPO", `The commit ${e} is not on any branch or tag of ${c}.`);
	}
	return { async resolve(e) {
		if (e.kind === "tag") return resolveTag(e.name, e.object);
		if (e.kind === "branch") return resolveBranch(e.name, e.commit);
		const { text: t, near: n } = e;
		const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)(t);
		if (r !== null) return requireReachable(r, n);
		const o = await resolveName(t);
		if (o !== null) return o;
		const s = /^[0-9a-f]{4,63}$/i.test(t) ? await resolveShort(t) : null;
		if (s !== null) return requireReachable(s, n);
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_REF_NOT_FOUND", `${t} is no branch, tag or commit of ${c}.`);
	} };
}
// src/http/fetch.ts
function createFetch(e) {
	return async (t, n = {}) => {
		const r = new URL(t instanceof Request ? t.url : t);
		const i = (n.method ?? "GET").toUpperCase();
		const a = await e.send({
			what: `Asking ${r.host}`,
			request: () => ({
				method: i,
				origin: r.origin,
				path: r.pathname + r.search,
				headers: Object.fromEntries(new Headers(n.headers)),
				body: typeof n.body === "string" ? n.body : null
			}),
			read: (t) => verdictOf(r.host, t, e.clock.now())
		});
		const o = a.status === 204 || a.status === 304 ? null : new Uint8Array(a.body);
		return new Response(o, {
			status: a.status,
			headers: a.headers
		});
	};
}
function verdictOf(e, n, a) {
	const { status: o, headers: s } = n;
	if (o !== 429 && o < 500) return { value: n };
	const [c, l] = o === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt(c, `${e} answered ${o}.`, { requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.W)(s) }),
		retry: l,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.K)(s, a)
	};
}
// src/resolve.ts
function resolve(e, t, n, { api: r, owner: a, repo: o, token: s }) {
	return createGitHub(t, {
		owner: a,
		repo: o,
		remote: n,
		async createOctokit() {
			if (s === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_GITHUB_ACCESS", "GitHub answers the question for an abbreviated SHA only with a token.", { hint: "Give `github-token`, or the full SHA." });
			const { createOctokit: e } = await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.bind(__webpack_require__, 582));
			return e(s, {
				baseUrl: r,
				fetch: createFetch(t)
			});
		}
	}).resolve(e);
}



/***/ })

};
