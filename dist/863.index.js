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
function createGitHub(t, r) {
	const s = `${r.owner}/${r.repo}`;
	async function refsBelow(n) {
		const i = await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.w)(t, r.remote, n);
		if (i.ok) return i;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_GITHUB_ACCESS", `Reading the refs of ${s} was refused: ${i.status}.`, { requestId: i.requestId });
	}
	async function resolveTag(t, n) {
		const r = `refs/tags/${t}`;
		const { refs: i, peeled: a } = await refsBelow([r]);
		const o = i.get(r);
		const c = a.get(r) ?? o;
		if (o === void 0 || c === void 0) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_REF_NOT_FOUND", `The tag ${t} does not exist in ${s} any more.`);
		if (o !== n && c !== n) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_REF_NOT_FOUND", `The tag ${t} has moved since this run was started.`, { hint: "Run the workflow on the tag as it is now." });
		return {
			commit: c,
			ref: {
				kind: "tag",
				name: t,
				object: o
			}
		};
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
		if (a.length > 1) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_INPUT", `\`commit\`: ${t} is a branch and a tag of ${s}.`, { hint: `Write refs/heads/${t} or refs/tags/${t}.` });
		const [o] = a;
		const c = o === void 0 ? void 0 : r.get(o);
		const l = o?.startsWith("refs/heads/") ? "branch" : "tag";
		if (o === void 0 || c === void 0) return null;
		return {
			commit: i.get(o) ?? c,
			ref: {
				kind: l,
				name: o.replace(/^refs\/(heads|tags)\//, ""),
				object: c
			}
		};
	}
	async function resolveShort(t) {
		const n = await r.createOctokit();
		const { owner: a, repo: o } = r;
		try {
			const { data: e } = await n.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: a,
				repo: o,
				ref: t
			});
			const r = typeof e === "object" && e !== null && "sha" in e ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ft)(String(e.sha)) : null;
			return r?.startsWith(t.toLowerCase()) ? r : null;
		} catch (n) {
			const r = n instanceof Error ? n.cause : null;
			if (r instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt) throw r;
			const i = n instanceof Error && "status" in n ? n.status : null;
			if (i === 404 || i === 409 || i === 422) return null;
			throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_GITHUB_ACCESS", `Resolving ${t} in ${s} was refused: ${i}.`, { cause: n });
		}
	}
	async function requireReachable(i, a) {
		const { refs: c, peeled: l } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const u = a === null ? void 0 : c.get(`refs/heads/${a}`);
		if (a !== null && u !== void 0) {
			if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(t, r.remote, i, [u]) === "contained") return {
				commit: i,
				ref: {
					kind: "branch",
					name: a,
					object: u
				}
			};
		}
		const d = [...new Set([...c].map(([e, t]) => l.get(e) ?? t))];
		for (let e = 0; e < d.length; e += o) {
			const a = d.slice(e, e + o);
			if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(t, r.remote, i, a) === "contained") return {
				commit: i,
				ref: null
			};
		}
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_COMMIT_NOT_IN_REPO", `The commit ${i} is not on any branch or tag of ${s}.`);
	}
	return { async resolve(t) {
		if (t.kind === "tag") return resolveTag(t.name, t.object);
		if (t.kind === "branch") return resolveBranch(t.name, t.commit);
		const { text: n, near: r } = t;
		const a = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ft)(n);
		if (a !== null) return requireReachable(a, r);
		const o = await resolveName(n);
		if (o !== null) return o;
		const c = /^[0-9a-f]{4,63}$/i.test(n) ? await resolveShort(n) : null;
		if (c !== null) return requireReachable(c, r);
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_REF_NOT_FOUND", `${n} is no branch, tag or commit of ${s}.`);
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
function verdictOf(n, i, a) {
	const { status: o, headers: s } = i;
	if (o !== 429 && o < 500) return { value: i };
	const [c, l] = o === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt(c, `${n} answered ${o}.`, { requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(s) }),
		retry: l,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.W)(s, a)
	};
}
// src/resolve.ts
function resolve(t, n, r, { api: i, owner: a, repo: o, token: s }) {
	return createGitHub(n, {
		owner: a,
		repo: o,
		remote: r,
		async createOctokit() {
			if (s === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_GITHUB_ACCESS", "GitHub answers the question for an abbreviated SHA only with a token.", { hint: "Give `github-token`, or the full SHA." });
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
