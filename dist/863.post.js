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



// src/git/object-kind.ts
const c = 1;
function isCommit(e, n, a) {
	const s = [
		"no-progress",
		`want ${a}`,
		"deepen 1",
		"filter tree:0",
		"done"
	];
	const l = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.u)(n, "fetch", (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.b)(a), s);
	return e.send({
		what: `Asking ${n.url} what ${a} is`,
		request: () => ({
			...l,
			readAtMost: 4096
		}),
		read: (t) => {
			if (t.status === 500) return { value: true };
			const a = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.d)(n.url, t, e.clock.now());
			if (!("value" in a)) return a;
			const o = t.status === 200 ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.l)(t.body) : null;
			const s = Buffer.isBuffer(o) ? o[12] : void 0;
			return { value: s === void 0 || (s >> 4 & 7) === c };
		}
	});
}
// src/http/replica.ts
function replicaPause(e, t) {
	return 500 * t + 500 * e.random();
}
function waitForReplica(e, t, n) {
	return e.sleep(replicaPause(e, t), n);
}
// src/github/github.ts
const l = 3;
const u = new Set(["E_REF_NOT_FOUND", "E_COMMIT_NOT_IN_REPO"]);
function createGitHub(t, r) {
	const i = `${r.owner}/${r.repo}`;
	async function refsBelow(n) {
		const o = await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.s)(t, r.remote, n);
		if (o.ok) return o;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_GITHUB_ACCESS", `Reading the refs of ${i} was refused: ${o.status}.`, { requestId: o.requestId });
	}
	async function lookAgain(n) {
		for (let r = 1;; r++) {
			try {
				return await n();
			} catch (t) {
				if (!(t instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n && u.has(t.code)) || r >= l) throw t;
			}
			await waitForReplica(t.clock, r, t.signal);
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
		if (!n) return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `The tag ${t} does not exist in ${i} any more.`);
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
	async function resolveName(n) {
		const a = n.startsWith("refs/") ? [n] : [`refs/heads/${n}`, `refs/tags/${n}`];
		const { refs: o, peeled: s } = await refsBelow(a);
		const c = a.filter((e) => o.has(e));
		if (c.length > 1) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `\`commit\`: ${n} is a branch and a tag of ${i}.`, { hint: `Write refs/heads/${n} or refs/tags/${n}.` });
		const [l] = c;
		const u = l === void 0 ? void 0 : o.get(l);
		const d = l?.startsWith("refs/heads/") ? "branch" : "tag";
		if (l === void 0 || u === void 0) return null;
		const f = s.get(l) ?? u;
		if (d === "tag" && !await isCommit(t, r.remote, f)) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `\`commit\`: the tag ${n} of ${i} stands for a tree or a file, not a commit.`);
		return {
			commit: f,
			ref: {
				kind: d,
				name: l.replace(/^refs\/(heads|tags)\//, ""),
				object: u
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
			const r = typeof e === "object" && e !== null && "sha" in e ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.x)(String(e.sha)) : null;
			return r?.startsWith(t.toLowerCase()) ? r : null;
		} catch (n) {
			const r = n instanceof Error ? n.cause : null;
			if (r instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n) throw r;
			const a = n instanceof Error && "status" in n ? n.status : null;
			if (a === 404 || a === 409 || a === 422) return null;
			const o = isLimited(n) ? "E_THROTTLED" : "E_GITHUB_ACCESS";
			throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(o, `Resolving ${t} in ${i} was refused: ${a}.`, { cause: n });
		}
	}
	async function requireReachable(a, o) {
		const { refs: s, peeled: c } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const l = o === null ? void 0 : s.get(`refs/heads/${o}`);
		if (o !== null && l !== void 0) {
			if (await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(t, r.remote, a, [l]) === "contained") return {
				commit: a,
				ref: {
					kind: "branch",
					name: o,
					object: l
				}
			};
		}
		const u = [...new Set([...s].map(([e, t]) => c.get(e) ?? t))];
		if (await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(t, r.remote, a, u) === "contained") return {
			commit: a,
			ref: null
		};
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_COMMIT_NOT_IN_REPO", `The commit ${a} is not on any branch or tag of ${i}.`);
	}
	async function resolveGiven(t, n) {
		const r = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.x)(t);
		if (r !== null) return requireReachable(r, n);
		const a = await resolveName(t);
		if (a !== null) return a;
		const o = /^[0-9a-f]{4,63}$/i.test(t) ? await resolveShort(t) : null;
		if (o !== null) return requireReachable(o, n);
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `${t} is no branch, tag or commit of ${i}.`);
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
			read: (t) => (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.d)(i.host, t, e.clock.now())
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
