export const id = 863;
export const ids = [863];
export const modules = {

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
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(396);



// src/github/github.ts
const o = new Set(["E_REF_NOT_FOUND", "E_COMMIT_NOT_IN_REPO"]);
function createGitHub(n, s) {
	const c = `${s.owner}/${s.repo}`;
	async function refsBelow(r) {
		const i = await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.O)(n, s.remote, r);
		if (i.ok) return i;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_GITHUB_ACCESS", `Reading the refs of ${c} was refused: ${i.status}.`, { requestId: i.requestId });
	}
	async function lookAgain(e) {
		for (let r = 1;; r++) {
			try {
				return await e();
			} catch (e) {
				if (!(e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt && o.has(e.code)) || r >= 3) throw e;
			}
			await (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.r)(n.clock, r, n.signal);
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
	function makeLost(e, n) {
		if (!n) return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_REF_NOT_FOUND", `The tag ${e} does not exist in ${c} any more.`);
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
	async function resolveName(e) {
		const n = e.startsWith("refs/") ? [e] : [`refs/heads/${e}`, `refs/tags/${e}`];
		const { refs: r, peeled: i } = await refsBelow(n);
		const a = n.filter((e) => r.has(e));
		if (a.length > 1) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_INPUT", `\`commit\`: ${e} is a branch and a tag of ${c}.`, { hint: `Write refs/heads/${e} or refs/tags/${e}.` });
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
	async function resolveShort(e) {
		const n = await s.createOctokit();
		const { owner: r, repo: a } = s;
		try {
			const { data: t } = await n.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: r,
				repo: a,
				ref: e
			});
			const o = typeof t === "object" && t !== null && "sha" in t ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(String(t.sha)) : null;
			return o?.startsWith(e.toLowerCase()) ? o : null;
		} catch (n) {
			const r = n instanceof Error ? n.cause : null;
			if (r instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt) throw r;
			const i = n instanceof Error && "status" in n ? n.status : null;
			if (i === 404 || i === 409 || i === 422) return null;
			const a = isLimited(n) ? "E_THROTTLED" : "E_GITHUB_ACCESS";
			throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt(a, `Resolving ${e} in ${c} was refused: ${i}.`, { cause: n });
		}
	}
	async function requireReachable(e, i) {
		const { refs: a, peeled: o } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const l = i === null ? void 0 : a.get(`refs/heads/${i}`);
		if (i !== null && l !== void 0) {
			if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.k)(n, s.remote, e, [l]) === "contained") return {
				commit: e,
				ref: {
					kind: "branch",
					name: i,
					object: l
				}
			};
		}
		const u = [...new Set([...a].map(([e, t]) => o.get(e) ?? t))];
		if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.k)(n, s.remote, e, u) === "contained") return {
			commit: e,
			ref: null
		};
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_COMMIT_NOT_IN_REPO", `The commit ${e} is not on any branch or tag of ${c}.`);
	}
	async function resolveGiven(e, n) {
		const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(e);
		if (r !== null) return requireReachable(r, n);
		const a = await resolveName(e);
		if (a !== null) return a;
		const o = /^[0-9a-f]{4,63}$/i.test(e) ? await resolveShort(e) : null;
		if (o !== null) return requireReachable(o, n);
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_REF_NOT_FOUND", `${e} is no branch, tag or commit of ${c}.`);
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
			read: (t) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(i.host, t, e.clock.now())
		});
		const s = o.status === 204 || o.status === 304 ? null : new Uint8Array(o.body);
		return new Response(s, {
			status: o.status,
			headers: o.headers
		});
	};
}
// src/resolve.ts
function resolve(e, n, r, { api: i, owner: a, repo: o, token: s }) {
	return createGitHub(n, {
		owner: a,
		repo: o,
		remote: r,
		async createOctokit() {
			if (s === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt("E_GITHUB_ACCESS", "GitHub answers the question for an abbreviated SHA only with a token.", { hint: "Give `github-token`, or the full SHA." });
			const { createOctokit: e } = await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.bind(__webpack_require__, 582));
			return e(s, {
				baseUrl: i,
				fetch: createFetch(n)
			});
		}
	}).resolve(e);
}



/***/ })

};
