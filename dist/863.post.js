export const id = 863;
export const ids = [863];
export const modules = {

/***/ 863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolve: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _post_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(790);
/* harmony import */ var _aftermath_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(819);



// src/http/replica.ts
function replicaPause(e, t, r) {
	return Math.max((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.h)(r), 500 * t + 500 * e.random());
}
function waitForReplica(e, t, n) {
	return e.sleep(replicaPause(e, t, null), n);
}
// src/github/github.ts
const o = new Set(["E_REF_NOT_FOUND", "E_COMMIT_NOT_IN_REPO"]);
function createGitHub(n, r) {
	const s = `${r.owner}/${r.repo}`;
	async function refsBelow(t) {
		const a = await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.s)(n, r.remote, t);
		if (a.ok) return a;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_GITHUB_ACCESS", `Reading the refs of ${s} was refused: ${a.status}.`, { requestId: a.requestId });
	}
	async function lookAgain(t) {
		for (let r = 1;; r++) {
			try {
				return await t();
			} catch (t) {
				if (!(t instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n && o.has(t.code)) || r >= 3) throw t;
			}
			await waitForReplica(n.clock, r, n.signal);
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
	function makeLost(t, n) {
		if (!n) return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `The tag ${t} does not exist in ${s} any more.`);
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
		const { refs: r, peeled: i } = await refsBelow(n);
		const a = n.filter((e) => r.has(e));
		if (a.length > 1) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `\`commit\`: ${t} is a branch and a tag of ${s}.`, { hint: `Write refs/heads/${t} or refs/tags/${t}.` });
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
		const { owner: i, repo: o } = r;
		try {
			const { data: e } = await n.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: i,
				repo: o,
				ref: t
			});
			const r = typeof e === "object" && e !== null && "sha" in e ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.y)(String(e.sha)) : null;
			return r?.startsWith(t.toLowerCase()) ? r : null;
		} catch (n) {
			const r = n instanceof Error ? n.cause : null;
			if (r instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n) throw r;
			const i = n instanceof Error && "status" in n ? n.status : null;
			if (i === 404 || i === 409 || i === 422) return null;
			const a = isLimited(n) ? "E_THROTTLED" : "E_GITHUB_ACCESS";
			throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(a, `Resolving ${t} in ${s} was refused: ${i}.`, { cause: n });
		}
	}
	async function requireReachable(i, a) {
		const { refs: o, peeled: c } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const l = a === null ? void 0 : o.get(`refs/heads/${a}`);
		if (a !== null && l !== void 0) {
			if (await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(n, r.remote, i, [l]) === "contained") return {
				commit: i,
				ref: {
					kind: "branch",
					name: a,
					object: l
				}
			};
		}
		const u = [...new Set([...o].map(([e, t]) => c.get(e) ?? t))];
		if (await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(n, r.remote, i, u) === "contained") return {
			commit: i,
			ref: null
		};
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_COMMIT_NOT_IN_REPO", `The commit ${i} is not on any branch or tag of ${s}.`);
	}
	async function resolveGiven(t, n) {
		const r = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.y)(t);
		if (r !== null) return requireReachable(r, n);
		const i = await resolveName(t);
		if (i !== null) return i;
		const o = /^[0-9a-f]{4,63}$/i.test(t) ? await resolveShort(t) : null;
		if (o !== null) return requireReachable(o, n);
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `${t} is no branch, tag or commit of ${s}.`);
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
		const i = new URL(t instanceof Request ? t.url : t);
		const a = (n.method ?? "GET").toUpperCase();
		const o = await e.send({
			what: `Asking ${i.host}`,
			request: () => ({
				method: a,
				origin: i.origin,
				path: i.pathname + i.search,
				headers: Object.fromEntries(new Headers(n.headers)),
				body: typeof n.body === "string" ? n.body : null
			}),
			read: (t) => (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.l)(i.host, t, e.clock.now())
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
