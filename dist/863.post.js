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
const l = 1;
function isCommit(e, t, n) {
	const r = [
		"no-progress",
		`want ${n}`,
		"deepen 1",
		"filter tree:0",
		"done"
	];
	const o = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.u)(t, "fetch", (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.x)(n), r);
	return e.send({
		what: `Asking ${t.url} what ${n} is`,
		request: () => ({
			...o,
			readAtMost: 4096
		}),
		read: (n) => {
			if (n.status === 500) return { value: true };
			const r = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.d)(t.url, n, e.clock.now());
			if (!("value" in r)) return r;
			const o = n.status === 200 ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.l)(n.body) : null;
			const s = Buffer.isBuffer(o) ? o[12] : void 0;
			return { value: s === void 0 || (s >> 4 & 7) === l };
		}
	});
}
// src/http/replica.ts
function replicaPause(e, t, r) {
	return Math.max((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__._)(r), 500 * t + 500 * e.random());
}
function waitForReplica(e, t, n) {
	return e.sleep(replicaPause(e, t, null), n);
}
// src/github/github.ts
const u = new Set(["E_REF_NOT_FOUND", "E_COMMIT_NOT_IN_REPO"]);
function createGitHub(n, i) {
	const a = `${i.owner}/${i.repo}`;
	async function refsBelow(t) {
		const r = await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.s)(n, i.remote, t);
		if (r.ok) return r;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_GITHUB_ACCESS", `Reading the refs of ${a} was refused: ${r.status}.`, { requestId: r.requestId });
	}
	async function lookAgain(t) {
		for (let r = 1;; r++) {
			try {
				return await t();
			} catch (t) {
				if (!(t instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n && u.has(t.code)) || r >= 3) throw t;
			}
			await waitForReplica(n.clock, r, n.signal);
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
	async function requireCommit(t, r) {
		if (await isCommit(n, i.remote, r)) return;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `${t} of ${a} stands for a tree or a file, not a commit.`, { hint: "Tag a commit, or give another `commit`." });
	}
	function makeLost(t, n) {
		if (!n) return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `The tag ${t} does not exist in ${a} any more.`);
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
		const o = n.filter((e) => r.has(e));
		if (o.length > 1) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `\`commit\`: ${t} is a branch and a tag of ${a}.`, { hint: `Write refs/heads/${t} or refs/tags/${t}.` });
		const [s] = o;
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
	async function resolveShort(n) {
		const r = await i.createOctokit();
		const { owner: o, repo: s } = i;
		try {
			const { data: e } = await r.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner: o,
				repo: s,
				ref: n
			});
			const i = typeof e === "object" && e !== null && "sha" in e ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.S)(String(e.sha)) : null;
			return i?.startsWith(n.toLowerCase()) ? i : null;
		} catch (t) {
			const r = t instanceof Error ? t.cause : null;
			if (r instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n) throw r;
			const i = t instanceof Error && "status" in t ? t.status : null;
			if (i === 404 || i === 409 || i === 422) return null;
			const o = isLimited(t) ? "E_THROTTLED" : "E_GITHUB_ACCESS";
			throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(o, `Resolving ${n} in ${a} was refused: ${i}.`, { cause: t });
		}
	}
	async function requireReachable(t, o) {
		const { refs: s, peeled: c } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const l = o === null ? void 0 : s.get(`refs/heads/${o}`);
		if (o !== null && l !== void 0) {
			if (await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(n, i.remote, t, [l]) === "contained") return {
				commit: t,
				ref: {
					kind: "branch",
					name: o,
					object: l
				}
			};
		}
		const u = [...new Set([...s].map(([e, t]) => c.get(e) ?? t))];
		if (await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(n, i.remote, t, u) === "contained") return {
			commit: t,
			ref: null
		};
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_COMMIT_NOT_IN_REPO", `The commit ${t} is not on any branch or tag of ${a}.`);
	}
	async function resolveGiven(n, r) {
		const i = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.S)(n);
		if (i !== null) {
			const [e] = await Promise.all([requireReachable(i, r), requireCommit(`\`commit\`: ${i}`, i)]);
			return e;
		}
		const o = await resolveName(n);
		if (o !== null) return o;
		const s = /^[0-9a-f]{4,63}$/i.test(n) ? await resolveShort(n) : null;
		if (s !== null) return requireReachable(s, r);
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_REF_NOT_FOUND", `${n} is no branch, tag or commit of ${a}.`);
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
		const r = new URL(t instanceof Request ? t.url : t);
		const a = (n.method ?? "GET").toUpperCase();
		const o = await e.send({
			what: `Asking ${r.host}`,
			request: () => ({
				method: a,
				origin: r.origin,
				path: r.pathname + r.search,
				headers: Object.fromEntries(new Headers(n.headers)),
				body: typeof n.body === "string" ? n.body : null
			}),
			read: (t) => (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.d)(r.host, t, e.clock.now())
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
