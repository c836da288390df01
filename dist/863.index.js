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
	return Math.max((0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.X)(r), 500 * n + 500 * t.random());
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



// src/git/object-kind.ts
const l = 1;
function isCommit(t, r, a) {
	const o = [
		"no-progress",
		`want ${a}`,
		"deepen 1",
		"filter tree:0",
		"done"
	];
	const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(r, "fetch", (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(a), o);
	return t.send({
		what: `Asking ${r.url} what ${a} is`,
		request: () => ({
			...c,
			readAtMost: 4096
		}),
		read: (i) => {
			if (i.status === 500) return { value: true };
			const a = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.M)(r.url, i, t.clock.now());
			if (!("value" in a)) return a;
			const o = i.status === 200 ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.A)(i.body) : null;
			const s = Buffer.isBuffer(o) ? o[12] : void 0;
			return { value: s === void 0 || (s >> 4 & 7) === l };
		}
	});
}
// src/github/github.ts
const u = new Set(["E_REF_NOT_FOUND", "E_COMMIT_NOT_IN_REPO"]);
function createGitHub(e, n) {
	const i = `${n.owner}/${n.repo}`;
	async function refsBelow(a) {
		const o = await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.O)(e, n.remote, a);
		if (o.ok) return o;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_GITHUB_ACCESS", `Reading the refs of ${i} was refused: ${o.status}.`, { requestId: o.requestId });
	}
	async function lookAgain(n) {
		for (let r = 1;; r++) {
			try {
				return await n();
			} catch (e) {
				if (!(e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt && u.has(e.code)) || r >= 3) throw e;
			}
			await (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.r)(e.clock, r, e.signal);
		}
	}
	async function resolveTag(e, t) {
		const n = `refs/tags/${e}`;
		const { refs: r, peeled: i } = await refsBelow([n]);
		const a = r.get(n);
		const o = i.get(n) ?? a;
		if (a === void 0 || o === void 0 || a !== t && o !== t) throw makeLost(e, a !== void 0);
		await requireCommit(`The tag ${e}`, o);
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
		if (await isCommit(e, n.remote, a)) return;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_INPUT", `${r} of ${i} stands for a tree or a file, not a commit.`, { hint: "Tag a commit, or give another `commit`." });
	}
	function makeLost(e, n) {
		if (!n) return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_REF_NOT_FOUND", `The tag ${e} does not exist in ${i} any more.`);
		return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_REF_NOT_FOUND", `The tag ${e} has moved since this run was started.`, { hint: "Run the workflow on the tag as it is now." });
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
		const { refs: r, peeled: a } = await refsBelow(n);
		const o = n.filter((e) => r.has(e));
		if (o.length > 1) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_INPUT", `\`commit\`: ${e} is a branch and a tag of ${i}.`, { hint: `Write refs/heads/${e} or refs/tags/${e}.` });
		const [s] = o;
		const c = s === void 0 ? void 0 : r.get(s);
		const l = s?.startsWith("refs/heads/") ? "branch" : "tag";
		if (s === void 0 || c === void 0) return null;
		const u = a.get(s) ?? c;
		if (l === "tag") await requireCommit(`\`commit\`: the tag ${e}`, u);
		return {
			commit: u,
			ref: {
				kind: l,
				name: s.replace(/^refs\/(heads|tags)\//, ""),
				object: c
			}
		};
	}
	async function resolveShort(e) {
		const r = await n.createOctokit();
		const { owner: a, repo: s } = n;
		try {
			const { data: t } = await r.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: a,
				repo: s,
				ref: e
			});
			const n = typeof t === "object" && t !== null && "sha" in t ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(String(t.sha)) : null;
			return n?.startsWith(e.toLowerCase()) ? n : null;
		} catch (n) {
			const r = n instanceof Error ? n.cause : null;
			if (r instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt) throw r;
			const a = n instanceof Error && "status" in n ? n.status : null;
			if (a === 404 || a === 409 || a === 422) return null;
			const o = isLimited(n) ? "E_THROTTLED" : "E_GITHUB_ACCESS";
			throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt(o, `Resolving ${e} in ${i} was refused: ${a}.`, { cause: n });
		}
	}
	async function requireReachable(r, o) {
		const { refs: s, peeled: c } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const l = o === null ? void 0 : s.get(`refs/heads/${o}`);
		if (o !== null && l !== void 0) {
			if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.k)(e, n.remote, r, [l]) === "contained") return {
				commit: r,
				ref: {
					kind: "branch",
					name: o,
					object: l
				}
			};
		}
		const u = [...new Set([...s].map(([e, t]) => c.get(e) ?? t))];
		if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.k)(e, n.remote, r, u) === "contained") return {
			commit: r,
			ref: null
		};
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_COMMIT_NOT_IN_REPO", `The commit ${r} is not on any branch or tag of ${i}.`);
	}
	async function resolveGiven(e, n) {
		const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e);
		if (r !== null) {
			const [e] = await Promise.all([requireReachable(r, n), requireCommit(`\`commit\`: ${r}`, r)]);
			return e;
		}
		const a = await resolveName(e);
		if (a !== null) return a;
		const s = /^[0-9a-f]{4,63}$/i.test(e) ? await resolveShort(e) : null;
		if (s !== null) return requireReachable(s, n);
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_REF_NOT_FOUND", `${e} is no branch, tag or commit of ${i}.`);
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
			read: (t) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.M)(i.host, t, e.clock.now())
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
			if (s === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_GITHUB_ACCESS", "GitHub answers the question for an abbreviated SHA only with a token.", { hint: "Give `github-token`, or the full SHA." });
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
