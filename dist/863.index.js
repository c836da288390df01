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
const tipsPerQuestion = 1e3;
function createGitHub(http, options) {
	const name = `${options.owner}/${options.repo}`;
	async function refsBelow(prefixes) {
		const answer = await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.x)(http, options.remote, prefixes);
		if (answer.ok) return answer;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_GITHUB_ACCESS", `Reading the refs of ${name} was refused: ${answer.status}.`, { requestId: answer.requestId });
	}
	async function resolveTag(tag, object) {
		const ref = `refs/tags/${tag}`;
		const { refs, peeled } = await refsBelow([ref]);
		const now = refs.get(ref);
		const commit = peeled.get(ref) ?? now;
		if (now === void 0 || commit === void 0) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_REF_NOT_FOUND", `The tag ${tag} does not exist in ${name} any more.`);
		if (now !== object && commit !== object) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_REF_NOT_FOUND", `The tag ${tag} has moved since this run was started.`, { hint: "Run the workflow on the tag as it is now." });
		return {
			commit,
			ref: {
				kind: "tag",
				name: tag,
				object: now
			}
		};
	}
	async function resolveBranch(branch, commit) {
		const ref = `refs/heads/${branch}`;
		const object = (await refsBelow([ref])).refs.get(ref);
		return {
			commit,
			ref: object === void 0 ? null : {
				kind: "branch",
				name: branch,
				object
			}
		};
	}
	async function resolveName(text) {
		const full = text.startsWith("refs/") ? [text] : [`refs/heads/${text}`, `refs/tags/${text}`];
		const { refs, peeled } = await refsBelow(full);
		const found = full.filter((ref) => refs.has(ref));
		if (found.length > 1) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_INPUT", `\`commit\`: ${text} is a branch and a tag of ${name}.`, { hint: `Write refs/heads/${text} or refs/tags/${text}.` });
		const [ref] = found;
		const object = ref === void 0 ? void 0 : refs.get(ref);
		const kind = ref?.startsWith("refs/heads/") ? "branch" : "tag";
		if (ref === void 0 || object === void 0) return null;
		return {
			commit: peeled.get(ref) ?? object,
			ref: {
				kind,
				name: ref.replace(/^refs\/(heads|tags)\//, ""),
				object
			}
		};
	}
	async function resolveShort(text) {
		const octokit = await options.createOctokit();
		const { owner, repo } = options;
		try {
			const { data } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner,
				repo,
				ref: text
			});
			const sha = typeof data === "object" && data !== null && "sha" in data ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.at)(String(data.sha)) : null;
			return sha?.startsWith(text.toLowerCase()) ? sha : null;
		} catch (error) {
			const cause = error instanceof Error ? error.cause : null;
			if (cause instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) throw cause;
			const status = error instanceof Error && "status" in error ? error.status : null;
			if (status === 404 || status === 409 || status === 422) return null;
			throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_GITHUB_ACCESS", `Resolving ${text} in ${name} was refused: ${status}.`, { cause: error });
		}
	}
	async function requireReachable(commit, near) {
		const { refs, peeled } = await refsBelow(["refs/heads/", "refs/tags/"]);
		const nearby = near === null ? void 0 : refs.get(`refs/heads/${near}`);
		if (near !== null && nearby !== void 0) {
			if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.S)(http, options.remote, commit, [nearby]) === "contained") return {
				commit,
				ref: {
					kind: "branch",
					name: near,
					object: nearby
				}
			};
		}
		const tips = [...new Set([...refs].map(([ref, object]) => peeled.get(ref) ?? object))];
		for (let start = 0; start < tips.length; start += tipsPerQuestion) {
			const some = tips.slice(start, start + tipsPerQuestion);
			if (await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.S)(http, options.remote, commit, some) === "contained") return {
				commit,
				ref: null
			};
		}
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_COMMIT_NOT_IN_REPO", `The commit ${commit} is not on any branch or tag of ${name}.`);
	}
	return { async resolve(question) {
		if (question.kind === "tag") return resolveTag(question.name, question.object);
		if (question.kind === "branch") return resolveBranch(question.name, question.commit);
		const { text, near } = question;
		const sha = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.at)(text);
		if (sha !== null) return requireReachable(sha, near);
		const named = await resolveName(text);
		if (named !== null) return named;
		const short = /^[0-9a-f]{4,63}$/i.test(text) ? await resolveShort(text) : null;
		if (short !== null) return requireReachable(short, near);
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_REF_NOT_FOUND", `${text} is no branch, tag or commit of ${name}.`);
	} };
}
// src/http/fetch.ts
function createFetch(http) {
	return async (input, init = {}) => {
		const url = new URL(input instanceof Request ? input.url : input);
		const method = (init.method ?? "GET").toUpperCase();
		const answer = await http.send({
			what: `Asking ${url.host}`,
			request: () => ({
				method,
				origin: url.origin,
				path: url.pathname + url.search,
				headers: Object.fromEntries(new Headers(init.headers)),
				body: typeof init.body === "string" ? init.body : null
			}),
			read: (value) => verdictOf(url.host, value, http.clock.now())
		});
		const body = answer.status === 204 || answer.status === 304 ? null : new Uint8Array(answer.body);
		return new Response(body, {
			status: answer.status,
			headers: answer.headers
		});
	};
}
function verdictOf(host, answer, now) {
	const { status, headers } = answer;
	if (status !== 429 && status < 500) return { value: answer };
	const [code, reason] = status === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt(code, `${host} answered ${status}.`, { requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.I)(headers) }),
		retry: reason,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.R)(headers, now)
	};
}
// src/resolve.ts
function resolve(question, http, origin, { api: baseUrl, owner, repo, token }) {
	return createGitHub(http, {
		owner,
		repo,
		remote: origin,
		async createOctokit() {
			if (token === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_GITHUB_ACCESS", "GitHub answers the question for an abbreviated SHA only with a token.", { hint: "Give `github-token`, or the full SHA." });
			const { createOctokit } = await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.bind(__webpack_require__, 582));
			return createOctokit(token, {
				baseUrl,
				fetch: createFetch(http)
			});
		}
	}).resolve(question);
}



/***/ })

};
