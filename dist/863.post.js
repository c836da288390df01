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



// src/github/github.ts
const a = 3;
function createGitHub(n, o) {
	const s = `${o.owner}/${o.repo}`;
	async function refsBelow(t) {
		const i = await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.s)(n, o.remote, t);
		if (i.ok) return i;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_GITHUB_ACCESS", `Reading the refs of ${s} was refused: ${i.status}.`, { requestId: i.requestId });
	}
	async function resolveTag(e, t) {
		const r = `refs/tags/${e}`;
		for (let i = 1;; i++) {
			const { refs: o, peeled: s } = await refsBelow([r]);
			const c = o.get(r);
			const l = s.get(r) ?? c;
			if (c !== void 0 && l !== void 0 && (c === t || l === t)) return {
				commit: l,
				ref: {
					kind: "tag",
					name: e,
					object: c
				}
			};
			if (i >= a) throw makeLost(e, c !== void 0);
			await n.clock.sleep(500 * i + 500 * n.clock.random(), n.signal);
		}
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
		const n = await o.createOctokit();
		const { owner: r, repo: a } = o;
		try {
			const { data: e } = await n.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: r,
				repo: a,
				ref: t
			});
			const o = typeof e === "object" && e !== null && "sha" in e ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.v)(String(e.sha)) : null;
			return o?.startsWith(t.toLowerCase()) ? o : null;
		} catch (n) {
			const r = n instanceof Error ? n.cause : null;
			if (r instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n) throw r;
			const i = n instanceof Error && "status" in n ? n.status : null;
			if (i === 404 || i === 409 || i === 422) return null;
			const a = isLimited(n) ? "E_THROTTLED" : "E_GITHUB_ACCESS";
			throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(a, `Resolving ${t} in ${s} was refused: ${i}.`, { cause: n });
		}
	}
	async function requireReachable(r, i) {
		const { refs: a, peeled: c } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const l = i === null ? void 0 : a.get(`refs/heads/${i}`);
		if (i !== null && l !== void 0) {
			if (await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(n, o.remote, r, [l]) === "contained") return {
				commit: r,
				ref: {
					kind: "branch",
					name: i,
					object: l
				}
			};
		}
		const u = [...new Set([...a].map(([e, t]) => c.get(e) ?? t))];
		if (await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(n, o.remote, r, u) === "contained") return {
			commit: r,
			ref: null
		};
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_COMMIT_NOT_IN_REPO", `The commit ${r} is not on any branch or tag of ${s}.`);
	}
	return { async resolve(t) {
		if (t.kind === "tag") return resolveTag(t.name, t.object);
		if (t.kind === "branch") return resolveBranch(t.name, t.commit);
		const { text: n, near: r } = t;
		const a = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.v)(n);
		if (a !== null) return requireReachable(a, r);
		const o = await resolveName(n);
		if (o !== null) return o;
		const c = /^[0-9a-f]{4,63}$/i.test(n) ? await resolveShort(n) : null;
		if (c !== null) return requireReachable(c, r);
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `${n} is no branch, tag or commit of ${s}.`);
	} };
}
function isLimited(e) {
	const t = Object(Object(Object(e).response).headers);
	return t["retry-after"] !== void 0 || t["x-ratelimit-remaining"] === "0";
}
// src/http/fetch.ts
function createFetch(e) {
	return async (t, r = {}) => {
		const i = new URL(t instanceof Request ? t.url : t);
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
