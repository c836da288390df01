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
const o = 1e3;
const s = 3;
function createGitHub(r, i) {
	const c = `${i.owner}/${i.repo}`;
	async function refsBelow(t) {
		const n = await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.s)(r, i.remote, t);
		if (n.ok) return n;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_GITHUB_ACCESS", `Reading the refs of ${c} was refused: ${n.status}.`, { requestId: n.requestId });
	}
	async function resolveTag(e, t) {
		const n = `refs/tags/${e}`;
		for (let i = 1;; i++) {
			const { refs: a, peeled: o } = await refsBelow([n]);
			const c = a.get(n);
			const l = o.get(n) ?? c;
			if (c !== void 0 && l !== void 0 && (c === t || l === t)) return {
				commit: l,
				ref: {
					kind: "tag",
					name: e,
					object: c
				}
			};
			if (i >= s) throw makeLost(e, c !== void 0);
			await r.clock.sleep(500 * i + 500 * r.clock.random(), r.signal);
		}
	}
	function makeLost(t, n) {
		if (!n) return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `The tag ${t} does not exist in ${c} any more.`);
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
		if (a.length > 1) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `\`commit\`: ${t} is a branch and a tag of ${c}.`, { hint: `Write refs/heads/${t} or refs/tags/${t}.` });
		const [o] = a;
		const s = o === void 0 ? void 0 : r.get(o);
		const l = o?.startsWith("refs/heads/") ? "branch" : "tag";
		if (o === void 0 || s === void 0) return null;
		return {
			commit: i.get(o) ?? s,
			ref: {
				kind: l,
				name: o.replace(/^refs\/(heads|tags)\//, ""),
				object: s
			}
		};
	}
	async function resolveShort(n) {
		const r = await i.createOctokit();
		const { owner: a, repo: o } = i;
		try {
			const { data: e } = await r.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: a,
				repo: o,
				ref: n
			});
			const i = typeof e === "object" && e !== null && "sha" in e ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__._)(String(e.sha)) : null;
			return i?.startsWith(n.toLowerCase()) ? i : null;
		} catch (t) {
			const r = t instanceof Error ? t.cause : null;
			if (r instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n) throw r;
			const i = t instanceof Error && "status" in t ? t.status : null;
			if (i === 404 || i === 409 || i === 422) return null;
			throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_GITHUB_ACCESS", `Resolving ${n} in ${c} was refused: ${i}.`, { cause: t });
		}
	}
	async function requireReachable(t, a) {
		const { refs: s, peeled: l } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const u = a === null ? void 0 : s.get(`refs/heads/${a}`);
		if (a !== null && u !== void 0) {
			if (await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(r, i.remote, t, [u]) === "contained") return {
				commit: t,
				ref: {
					kind: "branch",
					name: a,
					object: u
				}
			};
		}
		const d = [...new Set([...s].map(([e, t]) => l.get(e) ?? t))];
		for (let e = 0; e < d.length; e += o) {
			const a = d.slice(e, e + o);
			if (await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(r, i.remote, t, a) === "contained") return {
				commit: t,
				ref: null
			};
		}
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_COMMIT_NOT_IN_REPO", `The commit ${t} is not on any branch or tag of ${c}.`);
	}
	return { async resolve(n) {
		if (n.kind === "tag") return resolveTag(n.name, n.object);
		if (n.kind === "branch") return resolveBranch(n.name, n.commit);
		const { text: r, near: i } = n;
		const a = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__._)(r);
		if (a !== null) return requireReachable(a, i);
		const o = await resolveName(r);
		if (o !== null) return o;
		const s = /^[0-9a-f]{4,63}$/i.test(r) ? await resolveShort(r) : null;
		if (s !== null) return requireReachable(s, i);
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `${r} is no branch, tag or commit of ${c}.`);
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
function verdictOf(t, n, a) {
	const { status: o, headers: s } = n;
	if (o !== 429 && o < 500) return { value: n };
	const [c, l] = o === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(c, `${t} answered ${o}.`, { requestId: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.p)(s) }),
		retry: l,
		afterMs: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.m)(s, a)
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
