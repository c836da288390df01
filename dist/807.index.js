export const id = 807;
export const ids = [807];
export const modules = {

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createMirrorStage: () => (/* binding */ createMirrorStage)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(500);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(522);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(421);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(877);










// src/codeup/failures.ts
const codes = [
	[/^(Unauthorized|InvalidTokenError|ExpiredTokenError|SYSTEM_UNAUTHORIZED_ERROR|UnsupportedCurrentTokenType)$/, "E_CODEUP_TOKEN"],
	[/^(Forbidden\.InvalidUser|Forbidden\.InvalidOrganizationMember|UnsupportedInCurrentEnv)/, "E_CODEUP_ORG"],
	[/^SYSTEM_FORBIDDEN_ERROR$/, "E_CODEUP_DENIED"],
	[/^Forbidden/, "E_CODEUP_SCOPE"],
	[/^TooManyRequests$/, "E_THROTTLED"]
];
const statuses = {
	401: "E_CODEUP_TOKEN",
	403: "E_CODEUP_SCOPE",
	405: "E_CODEUP_DENIED",
	429: "E_THROTTLED"
};
const allowList = /\u767D\u540D\u5355|whitelist|allow-?list/i;
function explainCodeupAnswer(what, answer, now) {
	const fault = parseCodeupFault(answer);
	const { status, requestId } = fault;
	const afterMs = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.R)(answer.headers, now);
	const make = (code) => {
		const said = `${status} ${fault.code ? `${fault.code}: ` : ""}${fault.message}`.trim();
		return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt(code, `${what} was refused: ${said}.`, {
			requestId,
			...hintFor(code, fault)
		});
	};
	if (fault.html && status < 500) return {
		error: make("E_NOT_API"),
		retry: null,
		afterMs: null
	};
	if (status >= 300 && status < 400) return {
		error: make("E_NOT_API"),
		retry: null,
		afterMs: null
	};
	const coded = codes.find(([pattern]) => pattern.test(fault.code))?.[1] ?? statuses[status];
	const known = coded === "E_CODEUP_SCOPE" && allowList.test(fault.message) ? "E_CODEUP_DENIED" : coded;
	if (known === "E_THROTTLED") return {
		error: make(known),
		retry: "throttled",
		afterMs
	};
	if (known !== void 0) return {
		error: make(known),
		retry: null,
		afterMs: null
	};
	if (status >= 500) return {
		error: make("E_API"),
		retry: "transient",
		afterMs
	};
	return {
		error: make(status < 300 ? "E_NOT_API" : "E_API"),
		retry: null,
		afterMs: null
	};
}
function isMissing(answer) {
	const fault = parseCodeupFault(answer);
	return answer.status === 404 && !fault.html;
}
const pushRefusals = [
	[
		/exceeds maximum allowed size|file too large|error: 413/i,
		"E_PUSH_TOO_BIG",
		"A file is over 200 MB: move it to Git LFS."
	],
	[
		/is illegal/i,
		"E_INTERNAL",
		"Codeup accepts only branches and tags."
	],
	[
		/authentication failed|could not read username|returned error: 401/i,
		"E_CODEUP_TOKEN",
		"The HTTPS clone account (codeup-username) and codeup-token have to belong together, and the token needs repository write."
	],
	[
		/fatal: git was killed/,
		"E_UNKNOWN_OUTCOME",
		"Something on the runner kills git, for want of memory perhaps: leave mirror-strategy at auto, or use a larger runner."
	],
	[
		/returned error: 429/i,
		"E_THROTTLED",
		"Run fewer jobs at once, or run the job again later."
	],
	[
		/returned error: 403|whitelist|\u767D\u540D\u5355|not allowed to push/i,
		"E_CODEUP_DENIED",
		"Check the IP allow-list, the scope of codeup-token and its owner's role on the repository."
	],
	[
		/non-fast-forward|fetch first/i,
		"E_PUSH_REFUSED",
		"The mirror moved meanwhile, or its rules forbid rewriting; `force: true` needs a branch without protection."
	],
	[
		/pre-receive hook declined|protected branch|push rule/i,
		"E_PUSH_REFUSED",
		"Look at the branch protection and the push rules of the repository: checks of author and committer refuse mirrored commits."
	],
	[
		/returned error: (3|4)\d\d/,
		"E_PUSH_REFUSED",
		"What answers at this address shows the refs and takes no push: a proxy may stand between."
	],
	[
		/^(fetching from GitHub: )?(fatal:|no answer|returned error: 5\d\d)/,
		"E_NETWORK",
		"Look at proxy and firewall, or run the job again later."
	]
];
function explainPushRefusal(ref, reason, lines) {
	const said = [reason, ...lines].join("\n");
	const [, code, hint] = pushRefusals.find(([pattern]) => pattern.test(said)) ?? [
		null,
		"E_PUSH_REFUSED",
		void 0
	];
	const remote = lines.filter((line) => /^remote:/.test(line)).map((line) => line.replace(/^remote:\s*/, ""));
	const detail = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(remote.join(" ") || reason, 300);
	const message = `Pushing ${ref} to Codeup failed: ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(reason, 300)}${detail === (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(reason, 300) ? "" : ` (${detail})`}.`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt(code, message, hint === void 0 ? {} : { hint });
}
function explainOpening(url, status, requestId) {
	const message = `Opening ${url} for a push was refused: ${status}.`;
	if (status < 400) return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_NOT_API", message, { requestId });
	if (status !== 401) return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_CODEUP_DENIED", message, {
		requestId,
		...status === 403 && { hint: "Check the scope of codeup-token (repository read/write), the role of its owner and the IP allow-list." }
	});
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_CODEUP_TOKEN", message, {
		requestId,
		hint: "The HTTPS clone account (codeup-username) and codeup-token have to belong together."
	});
}
const longestName = 100;
function parseCodeupFault(answer) {
	const text = answer.body.toString("utf8");
	const html = /html/i.test(answer.headers["content-type"] ?? "") || /^\s*<(!doctype|html)/i.test(text);
	const body = parseObject(text);
	const read = (...names) => {
		const found = names.map((name) => body[name]).find((value) => typeof value === "string" && value !== "");
		return typeof found === "string" ? found : "";
	};
	const message = read("errorMessage", "errorDescription", "message", "Message");
	return {
		status: answer.status,
		code: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(read("errorCode", "Code"), longestName),
		message: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(message || (html ? "an HTML page" : text), 300).replace(/[.\u3002]$/, ""),
		requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(read("requestId", "traceId", "RequestId"), longestName) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.I)(answer.headers),
		html
	};
}
function parseObject(text) {
	try {
		const parsed = JSON.parse(text);
		return typeof parsed === "object" && parsed !== null ? parsed : {};
	} catch {
		return {};
	}
}
function hintFor(code, fault) {
	if (allowList.test(fault.message)) return { hint: "The IP allow-list of the Codeup organization refuses this runner: add its address or use a self-hosted runner." };
	if (code === "E_NOT_API") return { hint: "Check codeup-endpoint: the center edition is https://openapi-rdc.aliyuncs.com, a region edition has an address of its own." };
	return {};
}
// src/codeup/caller.ts
function createCaller(http, options) {
	const base = new URL(options.endpoint);
	const request = (method, path, body) => ({
		method,
		origin: base.origin,
		path: `${base.pathname.replace(/\/$/, "")}${path}`,
		headers: {
			"x-yunxiao-token": options.token,
			accept: "application/json",
			...body === null ? {} : { "content-type": "application/json" }
		},
		body: body === null ? null : JSON.stringify(body)
	});
	const read = (what, schema) => (answer) => {
		const parsed = answer.status === 200 || answer.status === 201 ? schema.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.y)(answer.body)) : null;
		return parsed?.success ? { value: parsed.data } : explainCodeupAnswer(what, answer, http.clock.now());
	};
	const findUnless = (what, path, schema, isEmpty) => http.send({
		what,
		request: () => request("GET", path, null),
		read: (answer) => isEmpty(answer) ? { value: null } : read(what, schema)(answer)
	});
	return {
		read: (what, path, schema) => http.send({
			what,
			request: () => request("GET", path, null),
			read: read(what, schema)
		}),
		find: (what, path, schema) => findUnless(what, path, schema, isMissing),
		probe: (what, path, schema) => findUnless(what, path, schema, ({ status }) => status === 400 || status === 404),
		async write(what, method, path, body) {
			await http.send({
				what,
				request: () => request(method, path, body),
				read: read(what, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._t)())
			});
		},
		create: (what, path, body, schema) => http.send({
			what,
			repeatable: false,
			request: () => request("POST", path, body),
			read(answer) {
				const verdict = read(what, schema)(answer);
				if ("value" in verdict) return { value: verdict };
				if (verdict.retry === "throttled") return verdict;
				return { value: {
					error: verdict.error,
					open: verdict.retry !== null
				} };
			}
		}).catch((error) => {
			if (error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt && /^E_(UNKNOWN_OUTCOME|NETWORK)$/.test(error.code)) return {
				error,
				open: true
			};
			throw error;
		})
	};
}
// src/codeup/schema.ts
const text = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)());
const id = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ft)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.gt)([(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)(), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ut)()]), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ht)(String));
const User = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({ id });
const Organizations = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.st)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({
	id,
	name: text
}));
const Namespace = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({
	id,
	path: text,
	fullPath: text,
	pathWithNamespace: text
});
const CloneAccount = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({ httpsCloneUsername: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)().check((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(/^\P{Cc}+$/u)) });
const Branch = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({ protected: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)()) });
const Repository = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({
	id,
	httpUrlToRepo: text,
	webUrl: text,
	defaultBranch: text,
	archived: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)()),
	allowPush: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)()),
	openCloneDownloadControl: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)())
});
// src/codeup/space.ts
async function readSpace(call, options) {
	const organizationId = await findOrganization(call, options);
	return {
		prefix: organizationId === null ? "/oapi/v1/codeup" : `/oapi/v1/codeup/organizations/${organizationId}`,
		organizationId
	};
}
async function readNamespace(call, { prefix }) {
	const namespace = await call.read("Reading the namespace of the Codeup organization", `${prefix}/orgNamespace`, Namespace);
	const path = namespace.fullPath || namespace.pathWithNamespace || namespace.path;
	if (!path) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_CODEUP_ORG", "Codeup told no path of the organization.");
	return {
		path,
		id: namespace.id
	};
}
async function findOrganization(call, options) {
	if (options.organizationId !== null) return options.organizationId;
	const center = new URL(options.endpoint).hostname === _index_start_js__WEBPACK_IMPORTED_MODULE_1__.D;
	const what = "Listing the organizations of the Codeup token";
	const path = "/oapi/v1/platform/organizations?perPage=100";
	const organizations = center ? await call.read(what, path, Organizations) : await call.probe(what, path, Organizations);
	if (organizations === null || organizations.length === 0 && !center) return null;
	const [only, ...others] = organizations;
	if (only !== void 0 && others.length === 0) return only.id;
	const listed = organizations.slice(0, 5).map((each) => `${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(each.name ?? "?", 60)} (${each.id})`);
	const count = organizations.length === 0 ? "no organization" : `${organizations.length} organizations`;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_CODEUP_ORG", `The Codeup token belongs to ${count}.`, { hint: listed.length === 0 ? "Make its owner a member of one." : `Set codeup-organization-id to one of: ${listed.join(", ")}.` });
}
// src/codeup/codeup.ts
const mostTries$3 = 3;
function createCodeup(http, options) {
	const call = createCaller(http, options);
	let known = null;
	const space = () => {
		known ??= readSpace(call, options);
		return known;
	};
	let named = null;
	const namespace = () => {
		named ??= space().then((found) => readNamespace(call, found));
		return named;
	};
	async function findBelow(first, path) {
		const { prefix } = await space();
		const full = encodeURIComponent(`${first}/${path}`);
		const found = await readWhenMade(http, () => call.find(`Looking for the repository ${path} on Codeup`, `${prefix}/repositories/${full}`, Repository));
		return found === null ? null : usable(path, found, false);
	}
	async function findRepository(path) {
		const { organizationId } = await space();
		if (organizationId === null || named !== null) return findBelow((await namespace()).path, path);
		const found = await findBelow(organizationId, path);
		if (found !== null) return found;
		const { path: first } = await namespace();
		return first === organizationId ? null : findBelow(first, path);
	}
	return {
		findRepository,
		async ensureRepository(path, wanted) {
			return await findRepository(path) ?? createRepository(http, call, {
				...await space(),
				namespaceId: (await namespace()).id
			}, path, wanted, findRepository);
		},
		async readCloneAccount() {
			const user = await call.read("Reading the owner of the Codeup token", "/oapi/v1/platform/user", User);
			const { prefix } = await space();
			const path = `${prefix}/users/${encodeURIComponent(user.id)}/httpsCloneUsername`;
			return (await call.read("Reading the HTTPS clone account", path, CloneAccount)).httpsCloneUsername;
		},
		async updateDefaultBranch(id, branch) {
			const { prefix } = await space();
			await call.write(`Making ${branch} the default branch`, "PUT", `${prefix}/repositories/${id}`, { default_branch: branch });
		},
		async isProtected(id, branch) {
			const { prefix } = await space();
			const path = `${prefix}/repositories/${id}/branches/${encodeURIComponent(branch)}`;
			return (await call.find(`Reading the branch ${branch} on Codeup`, path, Branch))?.protected === true;
		}
	};
}
async function readWhenMade(http, read) {
	for (let wait = 250;; wait *= 2) {
		const found = await read();
		if (found === null || found.httpUrlToRepo || wait > 16e3) return found;
		await http.clock.sleep(wait, http.signal);
	}
}
async function createRepository(http, call, space, path, wanted, find) {
	const what = `Creating the repository ${path} on Codeup`;
	const body = {
		name: path.slice(path.lastIndexOf("/") + 1),
		path,
		namespaceId: Number(space.namespaceId),
		visibility: wanted.visibility,
		description: wanted.description
	};
	for (let number = 1;; number++) {
		const made = await createAndRead(http, call, space, what, body);
		if ("value" in made) return made.value;
		if (/^E_CODEUP_(TOKEN|SCOPE)$/.test(made.error.code)) throw made.error;
		const found = await find(path);
		if (found !== null) return found;
		if (!made.open || number >= mostTries$3) throw made.error;
		await http.clock.sleep((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.L)(number, "transient", null, http.clock.random()), http.signal);
	}
}
async function createAndRead(http, call, { prefix }, what, body) {
	const created = await call.create(what, `${prefix}/repositories?createParentPath=true`, body, Repository);
	if ("error" in created) return created;
	const { id } = created.value;
	try {
		const full = await readWhenMade(http, () => call.read(what, `${prefix}/repositories/${id}`, Repository));
		return { value: usable(body.path, full, true) };
	} catch (error) {
		if (!(error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(error)) throw error;
		return {
			error,
			open: false
		};
	}
}
function usable(path, repository, created) {
	const deny = (reason) => new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_CODEUP_DENIED", `The repository ${path} on Codeup ${reason}.`);
	if (repository.archived === true) throw deny("is archived and cannot be pushed to");
	if (repository.allowPush === false) throw deny("does not allow this token to push");
	if (!repository.httpUrlToRepo) throw deny("has no clone URL in the answer of the API");
	if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.M)(repository.httpUrlToRepo)) throw deny("has a clone URL that no credentials go to: it is not plain https");
	return {
		id: repository.id,
		cloneUrl: repository.httpUrlToRepo,
		webUrl: repository.webUrl ?? null,
		defaultBranch: repository.defaultBranch || null,
		cloneControl: repository.openCloneDownloadControl === true,
		created
	};
}
// src/git/lfs-batch.ts
const mediaType = "application/vnd.git-lfs+json";
const Action = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({
	href: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)(),
	header: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)(), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)())),
	expires_in: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ut)()),
	expires_at: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)())
});
const Batch = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({
	transfer: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)()),
	hash_algo: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)()),
	objects: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.st)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({
		oid: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)(),
		authenticated: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)()),
		actions: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({
			upload: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)(Action),
			download: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)(Action),
			verify: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)(Action)
		})),
		error: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({
			code: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ut)()),
			message: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)())
		}))
	}))
});
async function readBatch(http, remote, operation, objects) {
	const { origin, path } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.N)(remote);
	const what = `Asking ${new URL(origin).host} for the ${operation} of ${objects.length} LFS objects`;
	const batch = await http.send({
		what,
		request: () => ({
			method: "POST",
			origin,
			path: `${path}/info/lfs/objects/batch`,
			headers: {
				...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(remote),
				"content-type": mediaType,
				accept: mediaType
			},
			body: JSON.stringify({
				operation,
				transfers: ["basic"],
				objects: objects.map(pick),
				hash_algo: "sha256"
			})
		}),
		read: (answer) => readAnswer(what, answer, http.clock.now())
	});
	const told = new Map(batch.objects.map((object) => [object.oid, explain(object, {
		remote,
		operation,
		now: http.clock.now()
	})]));
	return new Map(objects.map(({ oid }) => [oid, told.get(oid) ?? refused$1("the server did not answer for it")]));
}
const pick = ({ oid, size }) => ({
	oid,
	size
});
const refused$1 = (reason) => ({
	kind: "refused",
	reason
});
function readAnswer(what, answer, now) {
	const { status, headers } = answer;
	const fail = (why) => new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_LFS", `${what} failed: ${why}.`, { requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.I)(headers) });
	if (status === 200) {
		const batch = Batch.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.y)(answer.body));
		if (!batch.success) return {
			error: fail("the answer is not one of the LFS batch API"),
			retry: null
		};
		const { transfer, hash_algo: hash } = batch.data;
		if ((transfer ?? "basic") === "basic" && (hash ?? "sha256") === "sha256") return { value: batch.data };
		return {
			error: fail(`it wants the transfer ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(`${transfer} ${hash ?? ""}`, 60)}`),
			retry: null
		};
	}
	const afterMs = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.R)(headers, now);
	const error = fail(`${status} ${readMessage(answer.body)}`.trim());
	if (status === 429) return {
		error,
		retry: "throttled",
		afterMs
	};
	return {
		error,
		retry: [
			500,
			502,
			503,
			504
		].includes(status) ? "transient" : null,
		afterMs
	};
}
function readMessage(body) {
	const parsed = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({ message: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)() }).safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.y)(body));
	return parsed.success ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(parsed.data.message, 200) : "";
}
function explain({ error, actions, authenticated }, asked) {
	const { operation } = asked;
	if (error != null) return refused$1((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(`${error.code ?? ""} ${error.message ?? ""}`, 200));
	const action = actions?.[operation];
	if (action == null) return operation === "upload" ? { kind: "held" } : refused$1("the server gave no address for it");
	const transfer = makeAction(asked, action, authenticated === true);
	const verify = actions?.verify == null ? null : makeAction(asked, actions.verify, authenticated === true);
	if (transfer === null || verify === null && actions?.verify != null) return refused$1("the server gave an address that is not used: it is no URL, or not encrypted");
	return {
		kind: "transfer",
		transfer,
		verify
	};
}
const ofConnection = /^(host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer)$/;
function makeAction({ remote, now }, action, authenticated) {
	if (!URL.canParse(action.href)) return null;
	const [href, base] = [new URL(action.href), new URL(remote.url)];
	if (href.protocol !== "https:" && href.protocol !== base.protocol) return null;
	const given = Object.entries(action.header ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
	const headers = Object.fromEntries(given.filter(([name]) => !ofConnection.test(name)));
	const ours = href.origin === base.origin && !authenticated && headers["authorization"] === void 0;
	const { expires_in: seconds, expires_at: date } = action;
	const expiry = typeof seconds === "number" && seconds > 0 ? now + seconds * 1e3 : Date.parse(date ?? "");
	const expiresAt = Number.isFinite(expiry) && expiry > 0 ? expiry : null;
	return {
		href,
		headers: ours ? {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(remote),
			...headers
		} : headers,
		expiresAt
	};
}
// src/git/lfs-content.ts
const chunkSize$1 = 262144;
async function keepContent(chunks, object, options) {
	const store = object.size > options.memoryBytes ? await createFile(options) : createMemory();
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256");
	let size = 0;
	try {
		for await (const chunk of chunks) {
			size += chunk.length;
			if (size > object.size) break;
			hash.update(chunk);
			await store.write(chunk);
			options.onBytes(chunk.length);
		}
	} catch (error) {
		await store.discard();
		throw error;
	}
	if (size === object.size && hash.digest("hex") === object.oid) return {
		size,
		...store
	};
	await store.discard();
	return size < object.size ? "short" : "different";
}
function createMemory() {
	let held = [];
	return {
		async write(chunk) {
			held.push(chunk);
		},
		async *read() {
			yield* held;
		},
		async discard() {
			held = [];
		}
	};
}
async function createFile({ temporary }) {
	const guard = async (run) => {
		try {
			return await run();
		} catch (error) {
			throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_DISK", `An LFS object could not be kept in ${temporary}.`, { cause: error });
		}
	};
	const directory = await guard(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(temporary, "pai-code-source-")));
	const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(directory, {
		recursive: true,
		force: true
	});
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_APPEND;
	const handle = await guard(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, "object"), flags, 384)).catch(async (error) => {
		await remove();
		throw error;
	});
	if (process.platform !== "win32") await guard(remove);
	return {
		write: (chunk) => guard(() => handle.appendFile(chunk)),
		read: () => readChunks(handle),
		async discard() {
			await handle.close();
			await remove();
		}
	};
}
async function* readChunks(handle) {
	for (let start = 0;;) {
		const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkSize$1), 0, chunkSize$1, start);
		if (bytesRead === 0) return;
		yield buffer.subarray(0, bytesRead);
		start += bytesRead;
	}
}
// src/git/lfs-transfer.ts
function download(http, action, object, options) {
	return carry(http, "the download", {
		...requestOf$2("GET", action),
		body: null
	}, async (body) => {
		const content = await keepContent(body, object, options);
		if (content === "short") return {
			kind: "lost",
			reason: "the download ended before the object did"
		};
		if (content === "different") return {
			kind: "refused",
			reason: "what was downloaded is not the object it is named"
		};
		return {
			kind: "done",
			value: content
		};
	});
}
function upload(http, action, content) {
	return carry(http, "the upload", {
		...requestOf$2("PUT", action, { "content-type": "application/octet-stream" }),
		body: content
	}, finish);
}
function verify(http, action, { oid, size }) {
	const request = requestOf$2("POST", action, {
		"content-type": mediaType,
		accept: mediaType
	});
	const body = JSON.stringify({
		oid,
		size
	});
	return carry(http, "the verification", {
		...request,
		body
	}, finish);
}
async function finish(body) {
	await readHead(body);
	return {
		kind: "done",
		value: null
	};
}
function requestOf$2(method, { href, headers }, more = {}) {
	const { origin, pathname, search } = href;
	return {
		method,
		origin,
		path: pathname + search,
		headers: {
			...more,
			...headers
		}
	};
}
const errorBytes = 4096;
async function carry(http, what, request, read) {
	const host = new URL(request.origin).host;
	const result = await http.stream(request, async ({ status, body }) => {
		if (status >= 200 && status < 300) return read(body);
		const reason = `${what} was refused by ${host}: ${status} ${readMessage(await readHead(body))}`.trim();
		return {
			kind: status === 408 || status === 429 || status >= 500 && status !== 501 && status < 505 ? "lost" : "refused",
			reason
		};
	});
	if (result.ok) return result.value;
	return {
		kind: result.failure.transient ? "lost" : "refused",
		reason: `${what}: ${result.failure.detail}`
	};
}
async function readHead(body) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		chunks.push(chunk);
		size += chunk.length;
		if (size >= errorBytes) break;
	}
	return Buffer.concat(chunks);
}
// src/git/lfs.ts
const atOnce = 4;
const mostTries$2 = 3;
const marginMs = 5e3;
async function moveObjects(http, from, to, objects, options) {
	const work = {
		http,
		from,
		to,
		options,
		tally: {
			held: 0,
			moved: 0,
			bytes: 0,
			failed: new Map()
		}
	};
	const unique = [...new Map(objects.map((object) => [object.oid, object])).values()];
	let down = null;
	for (let start = 0; start < unique.length; start += 100) {
		const some = unique.slice(start, start + 100);
		if (down === null) down = await moveBatch(work, some);
		else for (const { oid } of some) work.tally.failed.set(oid, down);
	}
	return work.tally;
}
async function moveBatch(work, objects) {
	const { http, from, to, tally } = work;
	const targets = await ask(http, to, "upload", objects);
	const missing = objects.filter(({ oid }) => targets.answers.get(oid)?.kind === "transfer");
	for (const [oid, answer] of targets.answers) {
		if (answer.kind === "held") tally.held++;
		if (answer.kind === "refused") tally.failed.set(oid, `${answer.reason} (mirror)`);
	}
	if (missing.length === 0) return targets.down;
	const sources = await ask(http, from, "download", missing);
	const ahead = missing.values();
	const worker = async () => {
		for (const object of ahead) {
			const reason = await moveObject(work, object, sources.answers.get(object.oid), targets.answers.get(object.oid));
			if (reason === null) tally.moved++;
			else tally.failed.set(object.oid, reason);
		}
	};
	const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker));
	for (const one of ended) if (one.status === "rejected") throw one.reason;
	return sources.down;
}
async function ask(http, remote, operation, objects) {
	try {
		return {
			answers: await readBatch(http, remote, operation, objects),
			down: null
		};
	} catch (error) {
		if (!(error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || http.signal.aborted) throw error;
		const reason = error.message.replace(/\.$/, "");
		return {
			answers: new Map(objects.map(({ oid }) => [oid, {
				kind: "refused",
				reason
			}])),
			down: reason
		};
	}
}
async function moveObject(work, object, source, target) {
	const { http, from, to, options } = work;
	const again = (remote, operation) => async () => (await ask(http, remote, operation, [object])).answers.get(object.oid);
	const content = await persist(http, source, again(from, "download"), null, ({ transfer }) => download(http, transfer, object, options));
	if (content.kind === "refused") return `${content.reason} (GitHub)`;
	if (content.value === null) return "there is nothing to download";
	const kept = content.value;
	try {
		const sent = await persist(http, target, again(to, "upload"), null, async (answer) => {
			const uploaded = await upload(http, answer.transfer, kept);
			return uploaded.kind === "done" && answer.verify !== null ? verify(http, answer.verify, object) : uploaded;
		});
		if (sent.kind === "refused") return `${sent.reason} (mirror)`;
		work.tally.bytes += object.size;
		return null;
	} finally {
		await kept.discard();
	}
}
async function persist(http, first, again, held, act) {
	let answer = first;
	for (let number = 1;; number++) {
		if (answer === void 0) return {
			kind: "refused",
			reason: "the server did not answer for it"
		};
		if (answer.kind === "held") return {
			kind: "done",
			value: held
		};
		if (answer.kind === "refused") return answer;
		const result = [answer.transfer, answer.verify].some((action) => isExpired(action, http.clock.now())) ? null : await act(answer);
		if (result !== null && result.kind !== "lost") return result;
		if (number >= mostTries$2) return {
			kind: "refused",
			reason: result?.reason ?? "its address had expired each time"
		};
		if (result !== null) await http.clock.sleep((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.L)(number, "transient", null, http.clock.random()), http.signal);
		answer = await again();
	}
}
function isExpired(action, now) {
	return action !== null && action.expiresAt !== null && action.expiresAt - marginMs < now;
}
// src/git/wildmatch.ts
const posix = {
	alnum: /[0-9A-Za-z]/,
	alpha: /[A-Za-z]/,
	blank: /[ \t]/,
	cntrl: /[\x00-\x1f\x7f]/,
	digit: /[0-9]/,
	graph: /[\x21-\x7e]/,
	lower: /[a-z]/,
	print: /[\x20-\x7e]/,
	punct: /[!-/:-@[-`{-~]/,
	space: /[ \t\n\v\f\r]/,
	upper: /[A-Z]/,
	xdigit: /[0-9A-Fa-f]/
};
function makeMatcher(pattern) {
	const tokens = parsePattern(pattern);
	return (text) => {
		let states = enter(tokens, [0]);
		for (const byte of text) {
			const next = new Set();
			for (const state of states) for (const target of step(tokens[state], state, byte)) next.add(target);
			if (next.size === 0) return false;
			states = enter(tokens, next);
		}
		return states.has(tokens.length);
	};
}
function enter(tokens, states) {
	const reached = new Set(states);
	for (const state of reached) {
		const kind = tokens[state]?.kind;
		if (kind === "star" || kind === "everything") reached.add(state + 1);
		if (kind === "folders") reached.add(state + 1).add(state + 2);
	}
	return reached;
}
function step(token, state, byte) {
	switch (token?.kind) {
		case "byte": return token.byte === byte ? [state + 1] : [];
		case "class": return byte !== "/" && token.accepts(byte) ? [state + 1] : [];
		case "star": return byte === "/" ? [] : [state];
		case "everything": return [state];
		case "inside": return byte === "/" ? [state, state + 1] : [state];
		default: return [];
	}
}
function parsePattern(pattern) {
	const tokens = [];
	const wild = Math.max(0, pattern.search(/[*?[\\]/));
	for (let at = 0; at < pattern.length;) {
		const char = pattern[at] ?? "";
		if (char === "*") at = parseStars(pattern, at, at === wild, tokens);
		else if (char === "[") at = parseBracket(pattern, at, tokens);
		else if (char === "?") at = tokens.push({
			kind: "class",
			accepts: () => true
		}) && at + 1;
		else if (char === "\\") {
			const byte = pattern[at + 1];
			tokens.push(byte === void 0 ? { kind: "never" } : {
				kind: "byte",
				byte
			});
			at += 2;
		} else at = tokens.push({
			kind: "byte",
			byte: char
		}) && at + 1;
	}
	return tokens;
}
function parseStars(pattern, start, first, tokens) {
	let end = start;
	while (pattern[end] === "*") end++;
	const opens = end - start > 1 && (first || pattern[start - 1] === "/");
	if (opens && end === pattern.length) tokens.push({ kind: "everything" });
	else if (opens && pattern[end] === "/") tokens.push({ kind: "folders" }, { kind: "inside" });
	else if (opens && pattern.startsWith("\\/", end)) tokens.push({ kind: "everything" });
	else tokens.push({ kind: "star" });
	return opens && pattern[end] === "/" ? end + 1 : end;
}
function parseBracket(pattern, start, tokens) {
	const negated = /[!^]/.test(pattern[start + 1] ?? "");
	const tests = [];
	let at = start + (negated ? 2 : 1);
	let previous = "";
	for (let first = true; first || pattern[at] !== "]"; first = false) {
		const item = parseItem(pattern, at, previous);
		if (item === null) {
			tokens.push({ kind: "never" });
			return pattern.length;
		}
		tests.push(item.accepts);
		previous = item.previous;
		at = item.end;
	}
	tokens.push({
		kind: "class",
		accepts: (byte) => tests.some((test) => test(byte)) !== negated
	});
	return at + 1;
}
function parseItem(pattern, at, previous) {
	const char = pattern[at];
	if (char === void 0) return null;
	const following = pattern[at + 1];
	if (char === "-" && previous !== "" && following !== void 0 && following !== "]") {
		const last = following === "\\" ? pattern[at + 2] : following;
		if (last === void 0) return null;
		const accepts = (byte) => byte >= previous && byte <= last;
		return {
			end: at + (following === "\\" ? 3 : 2),
			previous: "",
			accepts
		};
	}
	if (char === "\\") return following === void 0 ? null : {
		end: at + 2,
		previous: following,
		accepts: (byte) => byte === following
	};
	if (char === "[" && following === ":") {
		const close = pattern.indexOf("]", at + 2);
		if (close < 0) return null;
		if (close > at + 2 && pattern[close - 1] === ":") {
			const named = posix[pattern.slice(at + 2, close - 1)];
			return named === void 0 ? null : {
				end: close + 1,
				previous: "",
				accepts: (byte) => named.test(byte)
			};
		}
	}
	return {
		end: at + 1,
		previous: char,
		accepts: (byte) => byte === char
	};
}
// src/git/attributes.ts
const longestLine = 2048;
const macroPrefix = "[attr]";
const escapes = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\"": "\"",
	"\\": "\\"
};
function parseAttributes(text, folder) {
	return {
		folder,
		lines: text.replace(/^\xef\xbb\xbf/, "").split("\n").map((line) => line.length >= longestLine ? null : parseLine(line, folder === "")).filter((line) => line !== null)
	};
}
function findFilter(files, path) {
	const lines = files.flatMap(({ folder, lines }) => lines.map((line) => ({
		line,
		folder
	})));
	const macros = new Map(lines.flatMap(({ line }) => line.macro === null ? [] : [[line.macro, line.states]]));
	const known = new Map();
	const fill = (states) => {
		for (const [name, state] of states.toReversed()) {
			if (known.has(name)) continue;
			known.set(name, state);
			if (state === true) fill(macros.get(name) ?? []);
		}
	};
	for (const { line, folder } of lines.toReversed()) {
		if (line.macro === null && path.startsWith(folder) && line.matches(path.slice(folder.length))) fill(line.states);
		if (known.has("filter")) break;
	}
	return known.get("filter") ?? null;
}
function parseLine(line, isRoot) {
	const text = line.replace(/^[ \t\r\n]+/, "");
	if (text === "" || text.startsWith("#")) return null;
	const quoted = parseQuoted(text);
	const word = /^[^ \t\r\n]+/.exec(text)?.[0] ?? "";
	const { name, rest } = quoted ?? {
		name: word,
		rest: text.slice(word.length)
	};
	if (name.startsWith(macroPrefix) && name.length > 6) return isRoot && quoted === null ? parseMacro(name.slice(6), rest) : null;
	const states = parseStates(rest);
	if (states === null || name.startsWith("!") || name.endsWith("/")) return null;
	return {
		macro: null,
		states,
		matches: makePathMatcher(name)
	};
}
function parseMacro(name, rest) {
	const states = parseStates(rest);
	return states === null || !isAttribute(name) ? null : {
		macro: name,
		states,
		matches: () => false
	};
}
function parseStates(text) {
	const states = text.split(/[ \t\r\n]+/).filter((word) => word !== "").map((word) => {
		const [, sign = "", name = "", value] = /^([-!]?)([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
		return [name, sign === "-" ? false : sign === "!" ? null : value ?? true];
	});
	return states.every(([name]) => isAttribute(name)) ? states : null;
}
function isAttribute(name) {
	return /^(?!-)[-\w.]+$/.test(name) && !name.startsWith("builtin_");
}
function makePathMatcher(pattern) {
	if (!pattern.includes("/")) {
		const matches = makeMatcher(pattern);
		return (path) => matches(path.slice(path.lastIndexOf("/") + 1));
	}
	return makeMatcher(pattern.replace(/^\//, ""));
}
function parseQuoted(text) {
	const match = /^"((?:[^"\\]|\\[abfnrtv"\\]|\\[0-3][0-7]{2})*)"/.exec(text);
	if (match?.[1] === void 0) return null;
	return {
		name: match[1].replace(/\\(?:([0-3][0-7]{2})|(.))/g, (_, octal, letter) => octal === void 0 ? escapes[letter] ?? "" : String.fromCharCode(Number.parseInt(octal, 8))),
		rest: text.slice(match[0].length)
	};
}
// src/git/lfs-pointer.ts
const pointerLimit = 1024;
const version = /^version (https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1|http:\/\/git-media\.io\/v\/2)\r?\n/;
function parsePointer(data) {
	if (data.length >= 1024) return null;
	const text = data.toString("latin1");
	const oid = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
	const size = Number(/^size (\d{1,15})\r?$/m.exec(text)?.[1] ?? NaN);
	return version.test(text) && oid !== void 0 && Number.isSafeInteger(size) ? {
		oid,
		size
	} : null;
}
// src/git/varint.ts
function readByte(cursor) {
	const byte = cursor.bytes[cursor.at++];
	if (byte === void 0) throw new Error("the pack is cut");
	return byte;
}
function readSize(cursor) {
	let [value, scale, byte] = [
		0,
		1,
		128
	];
	while ((byte & 128) !== 0) {
		byte = readByte(cursor);
		value += (byte & 127) * scale;
		scale *= 128;
	}
	return value;
}
function readDistance(cursor) {
	let byte = readByte(cursor);
	let value = byte & 127;
	while ((byte & 128) !== 0) {
		byte = readByte(cursor);
		value = (value + 1) * 128 + (byte & 127);
	}
	return value;
}
// src/git/delta.ts
function applyDelta(base, delta, limit) {
	const cursor = {
		bytes: delta,
		at: 0
	};
	if (readSize(cursor) !== base.length) throw new Error("a delta belongs to another base");
	const size = readSize(cursor);
	if (size > limit) throw new Error("its objects are larger than what is read of a repository");
	const result = Buffer.alloc(size);
	let filled = 0;
	while (cursor.at < delta.length) {
		const part = readInstruction(cursor, base);
		if (part.length > size - filled) throw new Error("a delta makes more than it announces");
		filled += part.copy(result, filled);
	}
	if (filled !== size) throw new Error("a delta makes less than it announces");
	return result;
}
function readInstruction(cursor, base) {
	const code = readByte(cursor);
	if (code === 0) throw new Error("a delta has an instruction that is reserved");
	if (code < 128) {
		const part = cursor.bytes.subarray(cursor.at, cursor.at + code);
		cursor.at += code;
		if (part.length !== code) throw new Error("a delta is cut");
		return part;
	}
	const offset = readParts(cursor, code & 15);
	const size = readParts(cursor, code >> 4 & 7) || 65536;
	if (offset + size > base.length) throw new Error("a delta copies from beyond its base");
	return base.subarray(offset, offset + size);
}
function readParts(cursor, present) {
	let value = 0;
	for (let bit = 0; bit < 4; bit++) if ((present & 1 << bit) !== 0) value += readByte(cursor) * 256 ** bit;
	return value;
}
// src/git/pack.ts
const kinds = [
	void 0,
	"commit",
	"tree",
	"blob",
	"tag"
];
const [offsetDelta, nameDelta] = [6, 7];
const hashLengths = {
	sha1: 20,
	sha256: 32
};
const recordsPerTurn = 2e3;
async function parsePack(pack, hash, limit) {
	const end = pack.length - hashLengths[hash];
	if (end < 12 || pack.toString("latin1", 0, 4) !== "PACK" || ![2, 3].includes(pack.readUInt32BE(4))) throw new Error("it is no pack");
	if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)(hash).update(pack.subarray(0, end)).digest().equals(pack.subarray(end))) throw new Error("the pack is cut or damaged");
	const cursor = {
		bytes: pack.subarray(0, end),
		at: 12
	};
	const allowance = { bytes: limit };
	const shelf = createShelf(hash, allowance);
	const count = pack.readUInt32BE(8);
	for (let number = 1; number <= count; number++) {
		if (number % recordsPerTurn === 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
		shelf.add(readRecord(cursor, hash, allowance));
	}
	return shelf.finish();
}
function createShelf(hash, allowance) {
	const objects = new Map();
	const places = new Map();
	const waiting = new Map();
	const build = (record, base) => {
		const data = applyDelta(base.data, record.data, allowance.bytes);
		allowance.bytes -= data.length;
		return {
			offset: record.offset,
			object: {
				kind: base.kind,
				data
			}
		};
	};
	const settle = (offset, object) => {
		const ready = [{
			offset,
			object
		}];
		for (let one = ready.pop(); one !== void 0; one = ready.pop()) {
			const name = nameOf(one.object, hash);
			objects.set(name, one.object);
			places.set(one.offset, one.object);
			for (const key of [one.offset, name]) {
				for (const record of waiting.get(key) ?? []) ready.push(build(record, one.object));
				waiting.delete(key);
			}
		}
	};
	return {
		add(record) {
			const { offset, data } = record;
			if (record.kind !== null) {
				settle(offset, {
					kind: record.kind,
					data
				});
				return;
			}
			const base = typeof record.base === "number" ? places.get(record.base) : objects.get(record.base);
			if (base !== void 0) settle(offset, build(record, base).object);
			else waiting.set(record.base, addTo(waiting.get(record.base) ?? [], record));
		},
		finish() {
			if (waiting.size > 0) throw new Error("objects of the pack need objects that are not in it");
			return objects;
		}
	};
}
function addTo(list, item) {
	list.push(item);
	return list;
}
function nameOf({ kind, data }, hash) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)(hash).update(`${kind} ${data.length}\0`).update(data).digest("hex");
}
function readRecord(cursor, hash, allowance) {
	const offset = cursor.at;
	const first = readByte(cursor);
	const type = first >> 4 & 7;
	const size = (first & 128) === 0 ? first & 15 : (first & 15) + readSize(cursor) * 16;
	if (type === offsetDelta) return {
		offset,
		kind: null,
		base: offset - readDistance(cursor),
		data: inflate(cursor, size, allowance)
	};
	if (type === nameDelta) return {
		offset,
		kind: null,
		base: readName(cursor, hashLengths[hash]),
		data: inflate(cursor, size, allowance)
	};
	const kind = kinds[type];
	if (kind === void 0) throw new Error(`the pack holds something of kind ${type}`);
	return {
		offset,
		kind,
		data: inflate(cursor, size, allowance)
	};
}
function readName(cursor, length) {
	cursor.at += length;
	return cursor.bytes.toString("hex", cursor.at - length, cursor.at);
}
function inflate(cursor, size, allowance) {
	if (size > allowance.bytes) throw new Error("its objects are larger than what is read of a repository");
	allowance.bytes -= size;
	const settings = {
		info: true,
		chunkSize: Math.max(64, size + 1),
		maxOutputLength: Math.max(1, size)
	};
	const { buffer, engine } = (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.inflateSync)(cursor.bytes.subarray(cursor.at), settings);
	if (buffer.length !== size) throw new Error("an object of the pack is not as large as it announces");
	cursor.at += engine.bytesWritten;
	return buffer;
}
// src/git/snapshot.ts
const snapshotLimits = {
	packBytes: 67108864,
	inflatedBytes: 268435456
};
function readSnapshot(http, remote, commit, limits = snapshotLimits) {
	const what = `Reading the files of ${commit} from ${remote.url}`;
	return readObjects(http, remote, [commit], ["deepen 1\n", `filter blob:limit=${pointerLimit}\n`], what, limits);
}
function readBlobs(http, remote, blobs, limits = snapshotLimits) {
	return readObjects(http, remote, blobs, [], `Reading ${blobs.length} files from ${remote.url}`, limits);
}
async function readObjects(http, remote, wants, more, what, limits) {
	const hash = wants[0]?.length === 64 ? "sha256" : "sha1";
	const fail = (why, cause) => new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_LFS", `${what} failed: ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(why)}.`, { cause });
	const pack = await fetchPack$1(http, requestOf$1(remote, wants, more, hash), limits.packBytes, fail);
	try {
		return await parsePack(pack, hash, limits.inflatedBytes);
	} catch (error) {
		throw fail(error instanceof Error ? error.message : "the answer is not understood", error);
	}
}
const mostTries$1 = 2;
async function fetchPack$1(http, request, limit, fail) {
	for (let number = 1;; number++) {
		const result = await http.stream(request, async ({ status, body }) => {
			if (status !== 200) throw fail(`the server answered ${status}`);
			return receivePack(body, limit, fail);
		});
		if (result.ok) return result.value;
		if (!result.failure.transient || number >= mostTries$1) throw fail(result.failure.detail, result.failure.cause);
		await http.clock.sleep(500 * http.clock.random(), http.signal);
	}
}
async function receivePack(body, limit, fail) {
	const chunks = [];
	let [started, size] = [false, 0];
	for await (const packet of (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(body)) {
		if (typeof packet === "string") continue;
		if (!started) {
			const line = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.E)(packet) ?? "";
			if (line.startsWith("ERR ")) throw fail(line.slice(4));
			started = line === "packfile";
			continue;
		}
		const [band, data] = [packet.data[0], packet.data.subarray(1)];
		if (band === 3) throw fail(data.toString("utf8"));
		if (band !== 1) continue;
		size += data.length;
		if (size > limit) throw fail(`there is more than ${limit} bytes of it`);
		chunks.push(data);
	}
	if (!started) throw fail("there is no pack in the answer");
	return Buffer.concat(chunks);
}
function requestOf$1(remote, wants, more, hash) {
	const { origin, path } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.N)(remote);
	const lines = [
		"ofs-delta\n",
		"no-progress\n",
		...wants.map((sha) => `want ${sha}\n`),
		...more,
		"done\n"
	];
	const head = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.C)("command=fetch\n") + (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.C)(`object-format=${hash}\n`);
	return {
		method: "POST",
		origin,
		path: `${path}/git-upload-pack`,
		headers: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(remote),
			"content-type": "application/x-git-upload-pack-request",
			accept: "application/x-git-upload-pack-result",
			"git-protocol": "version=2"
		},
		body: `${head}0001${lines.map(_index_start_js__WEBPACK_IMPORTED_MODULE_1__.C).join("")}0000`
	};
}
// src/git/tree.ts
function parseTree(data, hashLength) {
	const entries = [];
	for (let at = 0; at < data.length;) {
		const blank = data.indexOf(32, at);
		const end = data.indexOf(0, blank);
		const object = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.at)(data.toString("hex", end + 1, end + 1 + hashLength));
		if (blank < 0 || end < 0 || object === null) throw new Error("a tree is damaged");
		const mode = data.toString("latin1", at, blank);
		const kind = /^0?40000$/.test(mode) ? "folder" : /^0?100\d{3}$/.test(mode) ? "file" : "other";
		entries.push({
			name: data.toString("latin1", blank + 1, end),
			kind,
			object
		});
		at = end + 1 + hashLength;
	}
	return entries;
}
function treeOf(commit) {
	const tree = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.at)(/^tree ([0-9a-f]+)\n/.exec(commit?.data.toString("latin1", 0, 80) ?? "")?.[1] ?? "");
	if (commit?.kind !== "commit" || tree === null) throw new Error("the commit is not in the pack");
	return tree;
}
// src/git/pointers.ts
const mostEntries = 2e6;
const foldersPerTurn = 2e3;
async function readPointers$1(http, remote, commit) {
	const objects = await readSnapshot(http, remote, commit);
	try {
		return await findPointers(objects, commit, (blobs) => readBlobs(http, remote, blobs));
	} catch (error) {
		if (error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) throw error;
		const why = error instanceof Error ? error.message : String(error);
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_LFS", `Reading the files of ${commit} failed: ${why}.`, { cause: error });
	}
}
async function findPointers(objects, commit, readBlobs) {
	const root = treeOf(objects.get(commit));
	const large = new Set();
	for await (const { entries } of walk(objects, root)) {
		const object = attributesOf(entries);
		if (object !== null && !objects.has(object)) large.add(object);
	}
	const extra = large.size === 0 ? new Map() : await readBlobs([...large]);
	const inForce = new Map();
	const pointers = [];
	for await (const { path, entries } of walk(objects, root)) {
		const above = inForce.get(path.replace(/[^/]*\/$/, "")) ?? [];
		const object = attributesOf(entries);
		const file = object === null ? void 0 : objects.get(object) ?? extra.get(object);
		const files = file === void 0 ? above : [...above, parseAttributes(file.data.toString("latin1"), path)];
		inForce.set(path, files);
		if (files.length > 0) pointers.push(...pointersIn({
			path,
			entries
		}, objects, files));
	}
	return pointers;
}
function pointersIn({ path, entries }, objects, files) {
	return entries.flatMap((entry) => {
		const data = entry.kind === "file" ? objects.get(entry.object)?.data : void 0;
		const pointer = data === void 0 ? null : parsePointer(data);
		const full = path + entry.name;
		return pointer !== null && findFilter(files, full) === "lfs" ? [{
			path: full,
			...pointer
		}] : [];
	});
}
async function* walk(objects, root) {
	const ahead = [{
		path: "",
		tree: root
	}];
	let [seen, folders] = [0, 0];
	for (let next = ahead.pop(); next !== void 0; next = ahead.pop()) {
		const tree = objects.get(next.tree);
		if (tree?.kind !== "tree") throw new Error("a tree of the commit is not in the pack");
		const entries = parseTree(tree.data, root.length === 64 ? 32 : 20);
		seen += entries.length;
		if (seen > mostEntries) throw new Error(`the commit has more than ${mostEntries} files`);
		if (++folders % foldersPerTurn === 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
		yield {
			path: next.path,
			entries
		};
		for (const { name, kind, object } of entries) if (kind === "folder") ahead.push({
			path: `${next.path}${name}/`,
			tree: object
		});
	}
}
function attributesOf(entries) {
	return entries.find(({ name, kind }) => name === ".gitattributes" && kind === "file")?.object ?? null;
}
// src/git/git.ts
const settings = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"core.askPass=",
	"credential.helper=",
	"protocol.allow=never",
	"protocol.https.allow=always",
	"protocol.http.allow=always",
	"http.followRedirects=false",
	"gc.auto=0",
	"fetch.unpackLimit=1",
	"submodule.recurse=false"
];
function createGit(options) {
	return { async run(args, remotes = []) {
		options.signal.throwIfAborted();
		const config = [...settings, ...remotes.map(helperSetting)].flatMap((setting) => ["-c", setting]);
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_8__.spawn)("git", [...config, ...args], {
			cwd: options.directory,
			env: environmentOf(options, remotes),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: process.platform !== "win32",
			shell: false
		});
		const stop = () => killTree(child);
		options.signal.addEventListener("abort", stop, { once: true });
		try {
			const output = await collect(child);
			options.signal.throwIfAborted();
			return output;
		} finally {
			options.signal.removeEventListener("abort", stop);
		}
	} };
}
async function runLocally(git, args) {
	const output = await git.run(args);
	if (output.exitCode === 0) return output.stdout;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_INTERNAL", `git ${args[0]} failed: ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(output.stderr)}.`);
}
function environmentOf(options, remotes) {
	const secrets = remotes.flatMap((remote, index) => [[`MIRROR_USERNAME_${index}`, remote.username ?? ""], [`MIRROR_PASSWORD_${index}`, remote.password ?? ""]]);
	return {
		...options.env,
		...Object.fromEntries(remotes.flatMap(({ url }) => proxySettings(options.proxies, url))),
		HOME: options.directory,
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GCM_INTERACTIVE: "never",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
		...Object.fromEntries(secrets)
	};
}
function proxySettings(proxies, url) {
	const proxy = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.V)(proxies, url);
	if (proxy === null) return [];
	const decodedTwice = proxy.replace(/%25(?=.*@)/g, "%2525");
	return [[`${new URL(url).protocol.slice(0, -1)}_proxy`, decodedTwice]];
}
function helperSetting(remote, index) {
	const answer = `printf 'username=%s\\npassword=%s\\n' "$MIRROR_USERNAME_${index}" "$MIRROR_PASSWORD_${index}"`;
	return `credential.${new URL(remote.url).origin}.helper=!f() { test "$1" = get && ${answer}; }; f`;
}
function collect(child) {
	return new Promise((resolve, reject) => {
		const [stdout, stderr] = [tail(child.stdout), tail(child.stderr)];
		child.once("error", (error) => {
			const message = "code" in error && error.code === "ENOENT" ? "There is no git on this runner." : `git could not be started: ${error.message}.`;
			reject(new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_GIT_MISSING", message, { cause: error }));
		});
		child.once("close", (exitCode) => resolve({
			exitCode,
			stdout: stdout(),
			stderr: stderr()
		}));
	});
}
function tail(stream) {
	let text = "";
	stream?.setEncoding("utf8").on("data", (chunk) => {
		text = (text + chunk).slice(-1048576);
	});
	return () => text;
}
function killTree(child) {
	if (child.pid === void 0 || child.exitCode !== null) return;
	try {
		if (process.platform !== "win32") return void process.kill(-child.pid, "SIGKILL");
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_8__.spawn)("taskkill", [
			"/pid",
			String(child.pid),
			"/T",
			"/F"
		], { stdio: "ignore" }).once("error", () => child.kill("SIGKILL"));
	} catch {
		child.kill("SIGKILL");
	}
}
// src/git/push.ts
function isPassing(reason) {
	return /fetch first|stale info|incorrect old value|failed to (lock|update ref)|cannot lock ref|already exists/i.test(reason);
}
async function pushWithGit(options, origin, mirror, commands) {
	const { temporary, network, signal } = options;
	const directory = await makeDirectory(temporary);
	options.onDirectory(directory);
	try {
		const trusted = await writeBundle(directory, network.authorities);
		const git = createGit({
			directory,
			env: {
				...options.env,
				GIT_SSL_CAINFO: trusted,
				GIT_PROXY_SSL_CAINFO: trusted
			},
			proxies: network.proxies,
			signal
		});
		await requireVersion(git);
		await runLocally(git, [
			"init",
			"--quiet",
			"--bare",
			"--template=",
			"."
		]);
		const objects = commands.map(({ object }) => object).filter((sha) => sha !== null);
		const failure = objects.length === 0 ? null : await fetchObjects(git, origin, [...new Set(objects)]);
		if (failure !== null) return {
			strategy: "git",
			bytes: 0,
			rejected: commands.map(({ ref }) => ({
				ref,
				reason: failure,
				passing: true
			})),
			messages: []
		};
		const bytes = await measurePacks(directory);
		const leases = commands.filter(({ forced, old, object }) => (forced === true || object === null) && old !== null).map(({ ref, old }) => `--force-with-lease=${ref}:${old}`);
		const refspecs = commands.map(({ ref, object }) => `${object ?? ""}:${ref}`);
		const output = await git.run([
			"push",
			"--porcelain",
			...leases,
			mirror.url,
			...refspecs
		], [mirror]);
		requireTrust(output, `Pushing to ${mirror.url}`);
		return {
			strategy: "git",
			bytes,
			...parsePush(output, commands)
		};
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(directory, {
			recursive: true,
			force: true
		});
	}
}
async function requireVersion(git) {
	const said = await runLocally(git, ["version"]);
	const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(said) ?? []).map(Number);
	if (major > 2 || major === 2 && minor >= 18) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_GIT_MISSING", `git is too old: ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(said, 60)}; 2.18 or newer is needed.`);
}
async function writeBundle(directory, authorities) {
	const file = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, "trusted.pem");
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(file, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.rt)(authorities), { mode: 384 });
	} catch (error) {
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_DISK", `The certificates for git could not be written to ${directory}.`, { cause: error });
	}
	return file;
}
async function makeDirectory(temporary) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(temporary, "pai-code-source-"));
	} catch (error) {
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_DISK", `No folder could be made in ${temporary}.`, { cause: error });
	}
}
const distrust = /unable to access .*(certificate|schannel: SNI|SSL routines|SSL_ERROR_SSL)/i;
function requireTrust(output, what) {
	const said = lastLine(output);
	if (output.exitCode !== 0 && distrust.test(said)) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_TLS", `${what} failed: ${said}.`);
}
const faults = /returned error: (5\d\d|429)|hung up|early EOF|bad pack header|index-pack failed|could not resolve|couldn't connect|failed to connect|was reset|reset by peer|empty reply|transfer closed|bad line length|was killed|timed out|CONNECT tunnel failed|proxy CONNECT/i;
function isFault(reason, messages) {
	const said = [reason, ...messages].some((line) => faults.test(line));
	return /^fatal:/.test(reason) && said && !messages.some((line) => /error: 4(?!29)\d\d/.test(line));
}
async function fetchObjects(git, origin, objects) {
	const output = await git.run([
		"fetch",
		"--quiet",
		"--no-tags",
		origin.url,
		...objects
	], [origin]);
	if (output.exitCode === 0) return null;
	const said = lastLine(output);
	requireTrust(output, `Fetching from ${origin.url}`);
	if (isFault(said, output.stderr.split("\n"))) return `fetching from GitHub: ${said}`;
	const code = /not our ref|no such remote ref|unadvertised object/i.test(said) ? "E_REF_NOT_FOUND" : "E_GITHUB_ACCESS";
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt(code, `Fetching ${objects.join(", ")} from ${origin.url} failed: ${said}.`);
}
async function measurePacks(directory) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, "objects", "pack");
	const packs = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(folder)).filter((name) => name.endsWith(".pack"));
	return (await Promise.all(packs.map(async (name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, name))).size))).reduce((sum, size) => sum + size, 0);
}
function parsePush(output, commands) {
	const accepted = new Set();
	const rejected = new Map();
	for (const line of output.stdout.split("\n")) {
		const [flag, refs, summary] = line.split("	");
		const ref = refs?.slice(refs.indexOf(":") + 1);
		if (ref === void 0 || summary === void 0 || flag?.length !== 1) continue;
		if (flag === "!") rejected.set(ref, /\((.*)\)$/.exec(summary)?.[1] ?? summary);
		else accepted.add(ref);
	}
	for (const { ref } of commands) if (!accepted.has(ref) && !rejected.has(ref)) rejected.set(ref, lastLine(output));
	const messages = output.stderr.split("\n").filter((line) => line.trim() !== "");
	return {
		rejected: [...rejected].map(([ref, reason]) => ({
			ref,
			reason,
			passing: isPassing(reason) || isFault(reason, messages)
		})),
		messages
	};
}
function lastLine({ exitCode, stderr }) {
	if (exitCode === null) return "fatal: git was killed";
	const lines = stderr.split("\n").filter((line) => /^(fatal|error|remote):/.test(line));
	return (lines.find((line) => line.startsWith("fatal:")) ?? lines.at(-1) ?? "git said nothing").trim();
}
// src/git/advertisement.ts
const enough = 524288;
async function readAdvertisement(http, remote) {
	const { origin, path } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.N)(remote);
	const answer = await http.send({
		what: `Reading what ${remote.url} holds`,
		request: () => ({
			method: "GET",
			origin,
			path: `${path}/info/refs?service=git-receive-pack`,
			headers: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(remote),
			body: null,
			maxBytes: 4 * enough,
			readAtMost: enough
		}),
		read: (value) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.P)(remote, value, http.clock.now())
	});
	if (answer.status !== 200) return {
		ok: false,
		status: answer.status,
		requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.I)(answer.headers)
	};
	const advertisement = parseAdvertisement(answer.body);
	if (advertisement !== null) return {
		ok: true,
		advertisement
	};
	const type = answer.headers["content-type"] ?? "no content type";
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_NOT_API", `${remote.url} answered with something that is not git (${type}).`);
}
function parseAdvertisement(body) {
	try {
		const { packets, rest } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.w)(body);
		const lines = packets.map(_index_start_js__WEBPACK_IMPORTED_MODULE_1__.E).filter((line) => line !== null);
		if (lines[0] !== "# service=git-receive-pack" || lines[1] === void 0) return null;
		const complete = rest.length === 0 && packets.at(-1) === "flush" && packets.length > 2;
		const [refs, borrowed] = [new Map(), []];
		for (const line of lines.slice(1)) {
			const [object, name] = line.replace(/\0.*$/s, "").split(" ");
			const sha = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.at)(object ?? "");
			if (object === "shallow") continue;
			if (sha === null || name === void 0) return null;
			if (name === ".have") borrowed.push(sha);
			else if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.it)(sha)) refs.set(name, sha);
		}
		const shallow = lines.some((line) => line.startsWith("shallow "));
		return {
			refs,
			borrowed,
			capabilities: parseCapabilities(lines[1]),
			shallow,
			complete
		};
	} catch {
		return null;
	}
}
function parseCapabilities(line) {
	const words = (line.split("\0")[1] ?? "").split(" ").filter((word) => word !== "");
	return new Map(words.map((word) => {
		const equals = word.indexOf("=");
		return equals < 0 ? [word, ""] : [word.slice(0, equals), word.slice(equals + 1)];
	}));
}
// src/git/negotiation.ts
const most = 256;
function makeHaves(advertisement, refs, targets) {
	if (advertisement.shallow) return [];
	const known = [...new Map([...advertisement.refs, ...refs])];
	const below = (prefix) => known.filter(([ref]) => ref.startsWith(prefix)).map(([, sha]) => sha).reverse();
	const all = [
		...targets.map((ref) => refs.get(ref) ?? advertisement.refs.get(ref)).filter((sha) => sha !== void 0),
		...below("refs/heads/"),
		...below("refs/tags/"),
		...advertisement.borrowed
	];
	return [...new Set(all)].slice(0, most);
}
function makeEmptyPack(hash) {
	const head = Buffer.from([
		80,
		65,
		67,
		75,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		0
	]);
	const bytes = Buffer.concat([head, (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)(hash).update(head).digest()]);
	return {
		size: bytes.length,
		objects: 0,
		async *read() {
			yield bytes;
		},
		discard: () => Promise.resolve()
	};
}
// src/git/fetch.ts
const gzipFrom = 1024;
async function fetchPack(http, remote, wanted, spool, onBytes) {
	const result = await http.stream(requestOf(remote, wanted), async ({ status, headers, body }) => {
		if (status !== 200) return {
			kind: "refused",
			status,
			requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.I)(headers)
		};
		if (headers["content-type"] !== "application/x-git-upload-pack-result") return {
			kind: "not-understood",
			detail: `content type ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(headers["content-type"] ?? "missing", 80)}`
		};
		return receive(body, spool, onBytes);
	}).catch(async (error) => {
		await spool.discard();
		throw error;
	});
	const fetched = result.ok ? result.value : {
		kind: "broken",
		detail: result.failure.detail,
		failure: result.failure
	};
	if (fetched.kind !== "pack") await spool.discard();
	return fetched;
}
async function receive(body, spool, onBytes) {
	let started = false;
	for await (const packet of (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(body)) {
		if (typeof packet === "string") continue;
		if (!started) {
			const line = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.E)(packet) ?? "";
			if (/^ERR .*not our ref/.test(line)) return { kind: "missing" };
			if (line.startsWith("ERR ")) return {
				kind: "not-understood",
				detail: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(line.slice(4))
			};
			started = line === "packfile";
			continue;
		}
		const [band, data] = [packet.data[0], packet.data.subarray(1)];
		if (band === 3) return {
			kind: "broken",
			detail: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(data.toString("utf8")),
			failure: null
		};
		if (band !== 1) continue;
		await spool.write(data);
		onBytes(data.length);
	}
	if (!started) return {
		kind: "not-understood",
		detail: "no pack in the answer"
	};
	const pack = await spool.finish();
	return pack === null ? {
		kind: "broken",
		detail: "the pack is cut or damaged",
		failure: null
	} : {
		kind: "pack",
		pack
	};
}
function requestOf(remote, wanted) {
	const { origin, path } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.N)(remote);
	const [first] = wanted.want;
	if (first === void 0) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_INTERNAL", "A fetch wants nothing.");
	const lines = [
		...wanted.thin ? ["thin-pack\n"] : [],
		...wanted.offsetDeltas ? ["ofs-delta\n"] : [],
		"no-progress\n",
		...wanted.want.map((sha) => `want ${sha}\n`),
		...wanted.have.map((sha) => `have ${sha}\n`),
		"done\n"
	];
	const format = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.C)(`object-format=${first.length === 64 ? "sha256" : "sha1"}\n`);
	const plain = `${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.C)("command=fetch\n")}${format}0001${lines.map(_index_start_js__WEBPACK_IMPORTED_MODULE_1__.C).join("")}0000`;
	const compressed = plain.length > gzipFrom;
	return {
		method: "POST",
		origin,
		path: `${path}/git-upload-pack`,
		headers: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(remote),
			"content-type": "application/x-git-upload-pack-request",
			accept: "application/x-git-upload-pack-result",
			"git-protocol": "version=2",
			...compressed && { "content-encoding": "gzip" }
		},
		body: compressed ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.gzipSync)(plain) : plain
	};
}
// src/git/spool.ts
const memoryLimit = 4194304;
const chunkSize = 65536;
function createSpool(temporary, hash) {
	const trailer = createTrailer(hash);
	const hold = createHold();
	let [head, size, objects] = [
		Buffer.alloc(0),
		0,
		-1
	];
	let file = null;
	const spill = async (chunk) => {
		file ??= openUnlinked(temporary);
		const handle = await file;
		for (const held of hold.take()) await handle.appendFile(held);
		await handle.appendFile(chunk);
	};
	const discard = async () => {
		hold.take();
		await (await file?.catch(() => null))?.close();
		file = null;
	};
	return {
		get size() {
			return size;
		},
		async write(chunk) {
			trailer.update(chunk);
			size += chunk.length;
			if (head.length < 12) {
				head = Buffer.concat([head, chunk.subarray(0, 12)]);
				objects = countObjects(head);
			}
			if (file !== null || size > memoryLimit) await guardDisk(temporary, () => spill(chunk));
			else hold.add(chunk);
		},
		async finish() {
			if (objects < 0 || !trailer.isRight()) {
				await discard();
				return null;
			}
			const read = () => file === null ? slices(hold.blocks()) : readFile(file, size);
			return {
				size,
				objects,
				read,
				discard
			};
		},
		discard
	};
}
function createHold() {
	let all = [];
	let free = 0;
	const blocks = () => all.map((block, index) => index < all.length - 1 ? block : block.subarray(0, chunkSize - free));
	return {
		blocks,
		add(chunk) {
			for (let start = 0; start < chunk.length;) {
				const last = free > 0 ? all.at(-1) : void 0;
				const block = last ?? Buffer.allocUnsafeSlow(chunkSize);
				if (last === void 0) all.push(block);
				const used = last === void 0 ? 0 : chunkSize - free;
				const copied = chunk.copy(block, used, start);
				free = chunkSize - used - copied;
				start += copied;
			}
		},
		take() {
			const taken = blocks();
			all = [];
			free = 0;
			return taken;
		}
	};
}
function countObjects(head) {
	return head.length >= 12 && head.toString("latin1", 0, 4) === "PACK" && [2, 3].includes(head.readUInt32BE(4)) ? head.readUInt32BE(8) : -1;
}
function createTrailer(name) {
	const length = name === "sha1" ? 20 : 32;
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)(name);
	let last = Buffer.alloc(0);
	return {
		update(chunk) {
			if (chunk.length >= length) {
				hash.update(last);
				hash.update(chunk.subarray(0, chunk.length - length));
				last = Buffer.from(chunk.subarray(chunk.length - length));
				return;
			}
			const both = Buffer.concat([last, chunk]);
			const cut = Math.max(0, both.length - length);
			hash.update(both.subarray(0, cut));
			last = both.subarray(cut);
		},
		isRight: () => last.length === length && hash.digest().equals(last)
	};
}
async function openUnlinked(temporary) {
	const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(temporary, "pai-code-source-"));
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_APPEND;
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, "pack"), flags, 384);
	if (process.platform !== "win32") await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(directory, { recursive: true });
	return handle;
}
async function guardDisk(temporary, run) {
	try {
		await run();
	} catch (error) {
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_DISK", `A pack could not be kept in ${temporary}.`, { cause: error });
	}
}
async function* slices(blocks) {
	yield* blocks;
}
async function* readFile(file, size) {
	const handle = await file;
	for (let start = 0; start < size;) {
		const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(chunkSize, size - start)), 0, null, start);
		if (bytesRead === 0) throw new Error("the spooled pack is shorter than it was");
		yield buffer.subarray(0, bytesRead);
		start += bytesRead;
	}
}
// src/git/pack-source.ts
const mostTries = 3;
const unsuited = new Set([
	405,
	406,
	411,
	413,
	415
]);
function createPackSource(options) {
	let kept = null;
	async function close() {
		await kept?.pack.discard();
		kept = null;
	}
	return {
		async obtain(request) {
			const key = JSON.stringify(request);
			if (kept?.key === key) return {
				kind: "pack",
				pack: kept.pack,
				bytes: 0
			};
			await close();
			const obtained = request.want.every((sha) => request.have.includes(sha)) ? {
				kind: "pack",
				pack: makeEmptyPack(hashOf(request)),
				bytes: 0
			} : await fetchWithRetries(options, request);
			if (obtained.kind === "pack") kept = {
				key,
				pack: obtained.pack
			};
			return obtained;
		},
		close
	};
}
async function fetchWithRetries(options, request) {
	const { http, origin, temporary, info } = options;
	for (let number = 1;; number++) {
		const fetched = await fetchPack(http, origin, request, createSpool(temporary, hashOf(request)), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.k)("from GitHub", http.clock, info).add);
		if (fetched.kind === "pack") return {
			kind: "pack",
			pack: fetched.pack,
			bytes: fetched.pack.size
		};
		if (!mayPass(fetched) || number >= mostTries) {
			if (fetched.kind === "not-understood") return {
				kind: "unable",
				reason: `GitHub's side does not answer in protocol v2: ${fetched.detail}`
			};
			if (fetched.kind === "refused" && unsuited.has(fetched.status)) return {
				kind: "unable",
				reason: `GitHub's side returned error: ${fetched.status}`
			};
			throw errorOf(origin, request, fetched);
		}
		await http.clock.sleep(500 * number + 500 * http.clock.random(), http.signal);
	}
}
function mayPass(fetched) {
	if (fetched.kind === "broken") return fetched.failure?.transient !== false;
	return fetched.kind === "missing" || fetched.kind === "refused" && fetched.status >= 429;
}
function errorOf(origin, request, fetched) {
	const what = `Fetching ${request.want.join(", ")} from ${origin.url}`;
	if (fetched.kind === "missing") return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_REF_NOT_FOUND", `${what} failed: it is not there (any more).`);
	if (fetched.kind === "refused") {
		const { status, requestId } = fetched;
		return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt(codeOf(status), `${what} was refused: ${status}.`, { requestId });
	}
	const { detail, failure } = fetched;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt(failure?.code ?? "E_NETWORK", `${what} failed: ${detail}.`, { cause: failure?.cause });
}
function codeOf(status) {
	if (status >= 500) return "E_NETWORK";
	return status === 429 ? "E_THROTTLED" : "E_GITHUB_ACCESS";
}
function hashOf(request) {
	return request.want[0]?.length === 64 ? "sha256" : "sha1";
}
// src/git/receive-pack.ts
async function sendPack(http, remote, commands, pack, advertisement, onBytes) {
	const { origin, path } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.N)(remote);
	const head = Buffer.from(makeHead(commands, advertisement.capabilities));
	const sideBand = advertisement.capabilities.has("side-band-64k");
	const request = {
		method: "POST",
		origin,
		path: `${path}/git-receive-pack`,
		headers: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(remote),
			"content-type": "application/x-git-receive-pack-request",
			accept: "application/x-git-receive-pack-result"
		},
		body: {
			size: head.length + (pack?.size ?? 0),
			read: () => join$1(head, pack, onBytes)
		}
	};
	const result = await http.stream(request, async ({ status, headers, body }) => {
		if (status !== 200) return {
			kind: "refused",
			status,
			requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.I)(headers)
		};
		return {
			kind: "report",
			report: await readReport(body, sideBand)
		};
	});
	return result.ok ? result.value : {
		kind: "unknown",
		failure: result.failure
	};
}
function zero(length) {
	return "0".repeat(length);
}
function makeHead(commands, capabilities) {
	const wanted = [
		"report-status",
		"side-band-64k",
		"quiet",
		"delete-refs"
	].filter((name) => capabilities.has(name));
	const format = capabilities.get("object-format");
	if (format !== void 0) wanted.push(`object-format=${format}`);
	if (capabilities.has("agent")) wanted.push("agent=pai-code-source-action");
	return `${commands.map(({ old, object, ref }, index) => {
		const length = object?.length ?? old?.length ?? 40;
		const line = `${old ?? zero(length)} ${object ?? zero(length)} ${ref}`;
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.C)(index === 0 ? `${line}\0 ${wanted.join(" ")}` : line);
	}).join("")}0000`;
}
async function* join$1(head, pack, onBytes) {
	yield head;
	if (pack === null) return;
	for await (const chunk of pack.read()) {
		yield chunk;
		onBytes(chunk.length);
	}
}
const reportLimit = 65536;
async function readReport(body, sideBand) {
	const [main, messages] = [[], []];
	let [reported, said] = [0, 0];
	let fatal = null;
	const report = (data) => {
		reported += data.length;
		if (reported > reportLimit) throw new Error(`the answer is larger than ${reportLimit} bytes`);
		main.push(Buffer.from(data));
	};
	for await (const packet of (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(body)) {
		if (typeof packet === "string") continue;
		const [band, data] = sideBand ? [packet.data[0], packet.data.subarray(1)] : [1, packet.data];
		if (band === 1) report(data);
		else if (band === 3) fatal = data.toString("utf8").trim();
		else if (said + data.length <= reportLimit) {
			said += data.length;
			messages.push(Buffer.from(data));
		}
	}
	const packets = sideBand ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.w)(Buffer.concat(main)).packets : main.map((data) => ({ data }));
	const text = Buffer.concat(messages).toString("utf8");
	return {
		...parseReport(packets.map(_index_start_js__WEBPACK_IMPORTED_MODULE_1__.E).filter((line) => line !== null)),
		messages: text.split(/[\r\n]+/).filter((line) => line.trim() !== ""),
		fatal
	};
}
function parseReport(lines) {
	const refs = new Map();
	let unpack = null;
	for (const line of lines) {
		const [word, name, ...rest] = line.split(" ");
		if (word === "unpack") unpack = line.slice(7);
		else if (word === "ok" && name !== void 0) refs.set(name, "ok");
		else if (word === "ng" && name !== void 0) refs.set(name, rest.join(" ") || "refused");
	}
	return {
		unpack,
		refs
	};
}
function lacksObjects(report) {
	const said = [
		report.unpack ?? "",
		...report.refs.values(),
		report.fatal ?? "",
		...report.messages
	].join("\n");
	return /missing necessary objects|unresolved deltas/i.test(said);
}
function readRejections(report, commands) {
	if (report.fatal !== null) {
		const reason = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(report.fatal);
		return commands.filter(({ ref }) => report.refs.get(ref) !== "ok").map(({ ref }) => ({
			ref,
			reason,
			passing: true
		}));
	}
	const messages = report.messages.join("\n");
	return [...report.refs].filter(([, answer]) => answer !== "ok").map(([ref, answer]) => ({
		ref,
		reason: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(report.unpack === null || report.unpack === "ok" ? answer : `${answer}: ${report.unpack}`),
		passing: isPassing(`${answer}\n${messages}`) || /early EOF/.test(messages)
	}));
}
function remoteLines(report) {
	return [...report.messages, ...report.fatal === null ? [] : [report.fatal]].map((line) => `remote: ${line}`);
}
// src/git/relay.ts
const largePack = 8388608;
function createRelay(options) {
	const { http, info } = options;
	const source = createPackSource(options);
	async function open(mirror, names) {
		const answer = await readAdvertisement(http, mirror);
		if (!answer.ok) return answer;
		const { advertisement } = answer;
		if (advertisement.complete) return {
			ok: true,
			state: {
				advertisement,
				refs: advertisement.refs
			}
		};
		const named = await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.x)(http, mirror, names);
		return named.ok ? {
			ok: true,
			state: {
				advertisement,
				refs: named.refs
			}
		} : named;
	}
	async function push(mirror, state, commands) {
		const { capabilities } = state.advertisement;
		const want = [...new Set(commands.map(({ object }) => object).filter((sha) => sha !== null))];
		requireFormat(want, capabilities.get("object-format") ?? "sha1");
		const targets = commands.map(({ ref }) => ref);
		const haves = makeHaves(state.advertisement, state.refs, targets);
		const offsetDeltas = capabilities.has("ofs-delta");
		let total = 0;
		for (const have of haves.length > 0 ? [haves, []] : [[]]) {
			const thin = have.length > 0 && !capabilities.has("no-thin");
			const obtained = await source.obtain({
				want,
				have,
				thin,
				offsetDeltas
			});
			if (obtained.kind === "unable") return {
				...obtained,
				bytes: total
			};
			const { pack, bytes } = obtained;
			total += bytes;
			const meter = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.k)(`to Codeup (of ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.A)(pack.size)})`, http.clock, info);
			const sent = await sendPack(http, mirror, commands, want.length > 0 ? pack : null, state.advertisement, meter.add);
			const large = pack.size > largePack;
			if (sent.kind === "unknown") return unanswered(commands, sent.failure.detail, large, total);
			if (sent.kind === "refused") return refused(sent.status, commands, large, total);
			if (!lacksObjects(sent.report)) return pushed(readRejections(sent.report, commands), remoteLines(sent.report), total);
			if (have.length > 0) info("the mirror lacks objects that its refs promise: sending the whole history, no deltas against it");
		}
		return {
			kind: "unable",
			reason: "the mirror refuses the pack as incomplete",
			bytes: total
		};
	}
	return {
		open,
		push,
		close: source.close
	};
}
function requireFormat(want, format) {
	const ours = want[0]?.length === 64 ? "sha256" : "sha1";
	if (want.length === 0 || ours === format) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_PUSH_REFUSED", `The repository on GitHub uses ${ours} and the mirror ${format}: git cannot move objects between the two.`, { hint: "Let the action make the mirror, or make it with the same object format." });
}
function pushed(rejected, messages, bytes, slow = false) {
	return {
		kind: "pushed",
		pushed: {
			strategy: "relay",
			bytes,
			rejected,
			messages
		},
		slow
	};
}
function unanswered(commands, detail, large, bytes) {
	return pushed(commands.map(({ ref }) => ({
		ref,
		reason: `no answer (${detail})`,
		passing: true
	})), [], bytes, large);
}
function refused(status, commands, large, bytes) {
	if (status === 413) return {
		kind: "too-big",
		bytes
	};
	const reason = `returned error: ${status}`;
	const passing = status === 408 || status === 429 || status >= 500;
	const lasting = status < 400 || [
		401,
		403,
		404
	].includes(status);
	if (!passing && !lasting) return {
		kind: "unable",
		reason: `the mirror ${reason}`,
		bytes
	};
	return pushed(commands.map(({ ref }) => ({
		ref,
		reason,
		passing
	})), [], bytes, large && (status === 408 || status === 504));
}
// src/git/checkpoints.ts
function checkpointRef(commit) {
	return `refs/tags/pai/checkpoint/${commit}`;
}
function isUnfilled(advertisement) {
	const { refs, complete } = advertisement;
	return complete && [...refs.keys()].every((ref) => ref.startsWith("refs/tags/pai/checkpoint/"));
}
async function pushCheckpoints(relay, mirror, state, commit, ancestors, info) {
	const ref = checkpointRef(commit);
	const refs = new Map(state.refs);
	let bytes = 0;
	const start = ancestors.indexOf(refs.get(ref) ?? commit) + 1;
	const pieces = ancestors.length + 1;
	if (start > 0) info(`going on after piece ${start} of ${pieces}, which is on the mirror`);
	else if (pieces > 1) info(`sending the history in ${pieces} pieces`);
	for (const [index, ancestor] of ancestors.entries()) {
		if (index < start) continue;
		const command = {
			ref,
			old: refs.get(ref) ?? null,
			object: ancestor
		};
		const relayed = await relay.push(mirror, {
			...state,
			refs
		}, [command]);
		bytes += relayed.kind === "pushed" ? relayed.pushed.bytes : relayed.bytes;
		if (!isAccepted(relayed)) break;
		refs.set(ref, ancestor);
		info(`piece ${index + 1} of ${pieces} is on the mirror, ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.A)(bytes)} so far`);
	}
	return {
		state: {
			...state,
			refs
		},
		bytes
	};
}
async function removeCheckpoint(relay, mirror, state, commit) {
	const ref = checkpointRef(commit);
	const old = state.refs.get(ref) ?? null;
	if (old === null) return null;
	return isAccepted(await relay.push(mirror, state, [{
		ref,
		old,
		object: null
	}])) ? null : ref;
}
function isAccepted(relayed) {
	return relayed.kind === "pushed" && relayed.pushed.rejected.length === 0;
}
// src/git/route.ts
function createRoute(options) {
	const { relay, choice } = options;
	let useGit = choice === "git";
	let slowPushes = 0;
	async function openWithGit(mirror, names) {
		const answer = await options.readRefs(mirror, names);
		if (!answer.ok) return answer;
		const { refs } = answer;
		const push = (commands) => options.pushWithGit(mirror, commands);
		const remove = async (names) => left(await push(deletionsOf(refs, names)));
		return {
			ok: true,
			session: {
				refs,
				push,
				remove
			}
		};
	}
	function fill(mirror, state, commit) {
		return options.findCheckpoints(commit).then((found) => pushCheckpoints(relay, mirror, state, commit, found, options.info));
	}
	async function push(mirror, state, commands) {
		const [first] = commands;
		if (first === void 0) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_INTERNAL", "A push without a ref.");
		const isNew = isUnfilled(state.advertisement);
		let filled = isNew || slowPushes >= 2 ? await fill(mirror, state, first.object) : {
			state,
			bytes: 0
		};
		let relayed = await relay.push(mirror, filled.state, commands);
		if (relayed.kind === "too-big" && !isNew) {
			options.info("the mirror refuses a pack of this size: sending it in pieces");
			filled = await fill(mirror, state, first.object);
			relayed = await relay.push(mirror, filled.state, commands);
		}
		if (relayed.kind === "too-big") throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_PUSH_TOO_BIG", "Codeup refused the pack as too large (413).");
		if (relayed.kind === "unable") return fallBack(mirror, commands, relayed.reason, filled.bytes + relayed.bytes);
		const { pushed, slow } = relayed;
		if (slow && ++slowPushes === 2) options.info("a pack of this size does not get through: sending it in pieces");
		for (const line of pushed.messages) options.info(line);
		const leftover = pushed.rejected.length === 0 ? await removeCheckpoint(relay, mirror, filled.state, first.object) : null;
		if (leftover !== null) options.info(`${leftover} could not be deleted and does no harm`);
		return {
			...pushed,
			bytes: filled.bytes + pushed.bytes
		};
	}
	async function removeByRelay(mirror, state, refs) {
		const deletions = deletionsOf(state.refs, refs);
		if (deletions.length === 0) return [];
		const relayed = await relay.push(mirror, state, deletions);
		return relayed.kind === "pushed" ? left(relayed.pushed) : deletions.map(({ ref }) => ref);
	}
	async function fallBack(mirror, commands, reason, spent) {
		if (choice === "relay") throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_PUSH_REFUSED", `The relay cannot be used: ${reason}.`, { hint: "Leave `mirror-strategy` at auto: git is then used where the relay cannot." });
		options.info(`relay: ${reason}; using git`);
		useGit = true;
		const pushed = await options.pushWithGit(mirror, commands);
		return {
			...pushed,
			bytes: spent + pushed.bytes
		};
	}
	return {
		async open(mirror, names) {
			if (useGit) return openWithGit(mirror, names);
			const opened = await relay.open(mirror, names);
			if (!opened.ok) return opened;
			const { state } = opened;
			const remove = (refs) => removeByRelay(mirror, state, refs);
			return {
				ok: true,
				session: {
					refs: state.refs,
					push: (commands) => push(mirror, state, commands),
					remove
				}
			};
		},
		close: relay.close
	};
}
function deletionsOf(refs, names) {
	return names.flatMap((ref) => {
		const old = refs.get(ref);
		return old === void 0 ? [] : [{
			ref,
			old,
			object: null
		}];
	});
}
function left(pushed) {
	return pushed.rejected.map(({ ref }) => ref);
}
// src/github/rest.ts
function readRest(http, place, question) {
	const { api, owner, repo, token } = place;
	const url = new URL(`${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}${question.path}`);
	return http.send({
		what: question.what,
		request: () => ({
			method: "GET",
			origin: url.origin,
			path: `${url.pathname}${url.search}`,
			headers: {
				accept: question.accept,
				...token === null ? {} : { authorization: `Bearer ${token}` }
			},
			body: null
		}),
		read(answer) {
			const { status, headers } = answer;
			if (status === 200) return { value: answer };
			const requestId = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.I)(headers);
			return {
				error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_GITHUB_ACCESS", `${question.what} was refused: ${status}.`, { requestId }),
				retry: status === 429 ? "throttled" : status >= 500 ? "transient" : null,
				afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.R)(headers, http.clock.now())
			};
		}
	});
}
// src/github/checkpoints.ts
const pieceKilobytes = 8192;
const mostPieces = 16;
const pagesAtOnce = 5;
const Size = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({ size: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ut)() });
const Commits = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.st)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({ sha: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)() }));
async function findCheckpoints(http, place, commit) {
	const accept = "application/vnd.github+json";
	const name = `${place.owner}/${place.repo}`;
	try {
		const answer = await readRest(http, place, {
			what: `Reading the size of ${name}`,
			path: "",
			accept
		});
		const kilobytes = Size.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.y)(answer.body)).data?.size ?? 0;
		const pieces = Math.min(mostPieces, Math.ceil(kilobytes / pieceKilobytes));
		if (pieces < 2) return [];
		const readPage = async (page) => {
			const path = `/commits?sha=${commit}&per_page=1&page=${page}`;
			const listed = await readRest(http, place, {
				what: `Listing the commits of ${name}`,
				path,
				accept
			});
			const [first] = Commits.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.y)(listed.body)).data ?? [];
			const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(listed.headers["link"] ?? "")?.[1];
			return {
				sha: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.at)(first?.sha ?? ""),
				last: Number(last ?? 1)
			};
		};
		const count = (await readPage(1)).last;
		const cuts = Array.from({ length: pieces - 1 }, (_, index) => count - Math.floor(count * (index + 1) / pieces));
		const pages = [...new Set(cuts)].filter((page) => page > 1);
		const found = [];
		while (pages.length > 0) {
			const some = await Promise.all(pages.splice(0, pagesAtOnce).map(readPage));
			found.push(...some.map(({ sha }) => sha));
		}
		return found.filter((sha) => sha !== null);
	} catch (error) {
		if ((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(error) || !(error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)) throw error;
		return [];
	}
}
// src/github/files.ts
const Listing = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.st)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)({
	name: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)(),
	type: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)()
}));
async function readRootFiles(http, place, commit) {
	const answer = await readContents(http, place, commit, "", "application/vnd.github+json");
	const listing = Listing.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.y)(answer.body));
	if (!listing.success) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_NOT_API", `The files of ${commit} are not listed in the answer.`);
	const names = new Set(listing.data.filter(({ type }) => type === "file").map(({ name }) => name));
	const readText = async (name) => {
		if (!names.has(name)) return null;
		return (await readContents(http, place, commit, name, "application/vnd.github.raw+json")).body.toString("utf8");
	};
	const [attributes, modules] = await Promise.all([readText(".gitattributes"), readText(".gitmodules")]);
	return {
		attributes,
		modules
	};
}
function readContents(http, place, commit, name, accept) {
	return readRest(http, place, {
		what: `Reading ${name || "the root folder"} of ${place.owner}/${place.repo}`,
		path: `/contents/${name}?ref=${commit}`,
		accept
	});
}
// src/git/submodules.ts
function parseSubmoduleUrls(text) {
	const urls = [];
	let inside = false;
	for (const line of text.split(/\r?\n/)) {
		const section = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1];
		if (section !== void 0) inside = section.toLowerCase() === "submodule";
		const value = /(?:^|\])\s*url\s*=\s*(.*)$/i.exec(line)?.[1];
		if (inside && value !== void 0) urls.push(withoutUser(unquote(value)));
	}
	return [...new Set(urls)].filter((url) => url !== "");
}
function isOnHost(url, parent) {
	if (/^\.\.?\//.test(url)) return true;
	return (URL.canParse(url) ? new URL(url).hostname : /^(?:[^@/:]+@)?([^/:]+):/.exec(url)?.[1])?.toLowerCase() === new URL(parent).hostname;
}
function unquote(value) {
	const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
	return quoted === void 0 ? value.replace(/[#;].*$/, "").trim() : quoted.replace(/\\(.)/g, "$1");
}
function withoutUser(url) {
	return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}
// src/large-files.ts
const mostNamed = 10;
function createBeforePush(task, rooms) {
	const files = settle(rooms.readRootFiles(task.commit), rooms);
	const pointers = readPointers(task, rooms, files);
	for (const one of [files, pointers]) one.catch(() => {});
	return async (mirror, pushing) => {
		const modules = await warnOfSubmodules(await files, mirror, rooms);
		if (!pushing && task.lfs !== "true") return modules;
		return [...modules, ...await moveLargeFiles(task, rooms, await pointers, mirror)];
	};
}
async function settle(work, rooms) {
	try {
		return { value: await work };
	} catch (error) {
		if (!(error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || rooms.isOver()) throw error;
		return { error };
	}
}
async function readPointers(task, rooms, files) {
	if (task.lfs === "auto") {
		const found = await files;
		if ("value" in found && !usesLfs(found.value.attributes ?? "")) return { value: [] };
	}
	return task.lfs === "false" ? { value: [] } : settle(rooms.readPointers(task.commit), rooms);
}
function usesLfs(attributes) {
	return /^[^#\n]*[ \t]filter=lfs([ \t\r]|$)/m.test(attributes);
}
async function warnOfSubmodules(found, mirror, rooms) {
	if ("error" in found) {
		rooms.info(`whether the commit has submodules could not be seen: ${found.error.message}`);
		return [];
	}
	const urls = parseSubmoduleUrls(found.value.modules ?? "").filter((url) => !isOnHost(url, mirror.url));
	if (urls.length === 0) return [];
	return [{
		code: "W_SUBMODULES",
		message: `Submodules are not mirrored: ${listSome(urls)}.`
	}];
}
async function moveLargeFiles(task, rooms, found, mirror) {
	if ("error" in found) return missing(task, found.error.message.replace(/\.$/, ""), found.error);
	const pointers = found.value;
	if (pointers.length === 0) {
		if (task.lfs === "true") rooms.info("the commit has no LFS objects");
		return [];
	}
	const moved = await settle(rooms.moveObjects(mirror, pointers), rooms);
	if ("error" in moved) return missing(task, moved.error.message.replace(/\.$/, ""), moved.error);
	const { held, bytes, failed } = moved.value;
	rooms.info(`LFS: ${held} objects were on the mirror, ${moved.value.moved} moved (${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.A)(bytes)})`);
	return failed.size === 0 ? [] : missing(task, describeMissing(pointers, failed), null);
}
function missing(task, why, cause) {
	if (task.lfs === "true") throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_LFS", `${why}.`, cause === null ? {} : { cause });
	return [{
		code: "W_LFS",
		message: `${why}.`
	}];
}
function describeMissing(pointers, failed) {
	const lost = pointers.filter(({ oid }) => failed.has(oid));
	const reasons = new Set(failed.values());
	const [only = ""] = reasons;
	const named = lost.map(({ path, oid }) => {
		const name = Buffer.from(path, "latin1").toString("utf8");
		return reasons.size === 1 ? name : `${name} (${failed.get(oid)})`;
	});
	const head = `${lost.length} of ${pointers.length} LFS files are not on the mirror: ${listSome(named)}`;
	return reasons.size === 1 ? `${head}: ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(only)}` : head;
}
function listSome(texts) {
	const named = texts.slice(0, mostNamed).map((text) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text, 200));
	return texts.length > mostNamed ? `${named.join(", ")} and ${texts.length - mostNamed} more` : named.join(", ");
}
// src/mirror/early-look.ts
function lookEarly(rooms, questions) {
	const { path, url, username, token: password, names } = questions;
	const { codeup, route, readRefs } = rooms;
	const found = codeup.findRepository(path);
	const account = username === null ? codeup.readCloneAccount() : Promise.resolve(username);
	const opened = url === null ? null : account.then((name) => route.open({
		url,
		username: name,
		password
	}, names));
	let opening = opened;
	for (const one of [
		found,
		account,
		opened
	]) one?.catch(() => void 0);
	let first = found;
	function takeFound() {
		const taken = first;
		first = null;
		return taken;
	}
	async function takeOpening(mirror) {
		const taken = opening;
		opening = null;
		const answer = mirror.url === url && await found !== null ? await taken : null;
		return answer?.ok === true ? answer : null;
	}
	return {
		...rooms,
		codeup: {
			...codeup,
			readCloneAccount: () => account,
			findRepository: (wanted) => takeFound() ?? codeup.findRepository(wanted),
			ensureRepository: async (wanted, made) => await takeFound() ?? codeup.ensureRepository(wanted, made)
		},
		route: {
			...route,
			open: async (mirror, wanted) => await takeOpening(mirror) ?? route.open(mirror, wanted)
		},
		async readRefs(remote, prefixes) {
			await opened?.catch(() => void 0);
			return readRefs(remote, prefixes);
		}
	};
}
// src/mirror/repository.ts
function namesOf(goals, repository) {
	const defaultRef = `refs/heads/${repository.defaultBranch}`;
	return [...new Set([
		...goals.goals.map((goal) => goal.ref),
		goals.fallbackRef ?? "HEAD",
		defaultRef
	])];
}
async function openMirror(writer, names, created, rooms) {
	for (let wait = 250;; wait *= 2) {
		const opening = await rooms.route.open(writer, names);
		if (opening.ok) return opening.session;
		if (!created || wait > 16e3) throw explainOpening(writer.url, opening.status, opening.requestId);
		await rooms.clock.sleep(wait, rooms.signal);
	}
}
async function readProof(goals, reader, repository, names, rooms) {
	const answer = await rooms.readRefs(reader, names);
	if (answer.ok) return answer.refs;
	const who = goals.verify ? "the credentials that PAI gets" : "codeup-token";
	const message = `Reading ${repository.cloneUrl} with ${who} was refused: ${answer.status}.`;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt(goals.verify ? "E_NOT_CLONABLE" : "E_CODEUP_DENIED", message, {
		requestId: answer.requestId,
		...repository.cloneControl && { hint: "Clone control is on for this repository or organization: allow HTTPS clones for the account that PAI uses." }
	});
}
async function requireUnprotected(commands, repository, codeup) {
	for (const { ref, forced } of commands) {
		const branch = ref.replace(/^refs\/heads\//, "");
		if (!forced || branch === ref || !await codeup.isProtected(repository.id, branch)) continue;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_PUSH_REFUSED", `The branch ${branch} is protected on Codeup, which forbids to replace it.`, { hint: "Remove the protection rule, or leave `force` off: the commit is then pinned beside the branch." });
	}
}
async function correctDefaultBranch(branchRef, repository, refs, rooms) {
	const branch = branchRef?.replace(/^refs\/heads\//, "");
	const { defaultBranch } = repository;
	if (branch === void 0 || branch === defaultBranch || refs.has(`refs/heads/${defaultBranch}`)) return;
	try {
		await rooms.codeup.updateDefaultBranch(repository.id, branch);
		rooms.info(`default branch of the mirror is now ${branch}`);
	} catch (error) {
		if (!(error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(error)) throw error;
		rooms.info(`default branch of the mirror stays ${defaultBranch}: ${error.message}`);
	}
}
// src/git/decision.ts
async function decide(goal, old, known, ask) {
	const push = (forced) => ({
		kind: "push",
		command: {
			ref: goal.ref,
			old,
			object: goal.object,
			forced
		}
	});
	if (old === goal.object) return { kind: "up-to-date" };
	if (old === null) return push(false);
	if (goal.rule === "exact") return {
		kind: "conflict",
		old
	};
	if (goal.rule === "replace" && goal.ref.startsWith("refs/tags/")) return push(true);
	if (known.before === old && !known.forced) return push(false);
	if (await ask(old, goal.object) === "contained") return push(false);
	if (await ask(goal.object, old) === "contained") return { kind: "contained" };
	return goal.rule === "replace" ? push(true) : {
		kind: "diverged",
		old
	};
}
function memoize(ask) {
	const answers = new Map();
	return (commit, tip) => {
		const key = `${commit} ${tip}`;
		const answer = answers.get(key) ?? ask(commit, tip);
		answers.set(key, answer);
		return answer;
	};
}
// src/mirror/assessment.ts
async function assess(goals, refs, ask) {
	const decided = await Promise.all(goals.goals.map(async (goal) => ({
		goal,
		decision: await decide(goal, refs.get(goal.ref) ?? null, goals.history, ask)
	})));
	for (const { goal, decision } of decided) if (goal.ref === goals.pinRef) requirePin(goal, decision);
	const fallback = decided.find(({ goal, decision }) => goal.ref === goals.branchRef && decision.kind === "diverged") === void 0 ? null : await decideFallback(goals, refs, ask);
	const all = fallback === null ? decided : [...decided.filter(({ goal }) => goal.ref !== fallback.goal.ref), fallback];
	const pinRef = fallback?.goal.ref ?? goals.pinRef;
	const branchRef = branchRefOf({
		...goals,
		pinRef
	});
	return {
		commands: all.map(({ decision }) => decision).filter((decision) => decision.kind === "push").map(({ command }) => command),
		branch: branchRef?.replace(/^refs\/heads\//, "") ?? null,
		pinRef,
		notes: all.map(({ goal, decision }) => describe$1(goal, decision)),
		warnings: all.flatMap(({ goal, decision }) => warn(goal, decision))
	};
}
function branchRefOf({ branchRef, pinRef }) {
	return pinRef?.startsWith("refs/heads/") ? pinRef : branchRef;
}
function asIntended(note) {
	return note.replace(/^push /, "would push ");
}
async function decideFallback(goals, refs, ask) {
	if (goals.fallbackRef === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_PUSH_REFUSED", `The mirror's ${goals.branchRef} has diverged from GitHub, and PAI is to follow it.`, { hint: "Set `force: true` to replace the branch on the mirror, or register a commit instead of `commit: none`." });
	const goal = {
		ref: goals.fallbackRef,
		object: goals.commit,
		rule: "exact"
	};
	const decision = await decide(goal, refs.get(goal.ref) ?? null, goals.history, ask);
	requirePin(goal, decision);
	return {
		goal,
		decision
	};
}
function requirePin(goal, decision) {
	if (decision.kind !== "conflict") return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_PIN_CONFLICT", `${goal.ref} on the mirror is at ${decision.old}, not at ${goal.object}.`);
}
function describe$1(goal, decision) {
	const at = goal.object.slice(0, 12);
	if (decision.kind === "push") {
		const { old, forced } = decision.command;
		return `push ${goal.ref}: ${old === null ? "new" : old.slice(0, 12)} \u2192 ${at}${forced ? " (replaced, force: true)" : ""}`;
	}
	if (decision.kind === "up-to-date") return `${goal.ref} is at ${at}`;
	if (decision.kind === "contained") return `${goal.ref} already contains ${at} and is left where it is`;
	return `${goal.ref} is at ${decision.old.slice(0, 12)}, which ${at} does not contain, and is left where it is`;
}
function warn(goal, decision) {
	if (decision.kind === "diverged") return [{
		code: "W_DIVERGED",
		message: `${goal.ref} of the mirror is at ${decision.old}, which is not in the history of ${goal.object}.`
	}];
	if (decision.kind !== "conflict") return [];
	return [{
		code: "W_DIVERGED",
		message: `${goal.ref} of the mirror is at ${decision.old}; on GitHub it is at ${goal.object}. It stays as it is.`
	}];
}
// src/mirror.ts
const mostRounds = 6;
async function mirror(task, known, rooms) {
	const quick = known === null || task.always ? null : await findMirrored(task, known, rooms);
	if (quick !== null) return quick;
	const beforePush = rooms.createBeforePush(task.commit);
	const [repository, username] = await Promise.all([findRepository(task, rooms), findUserName(task, rooms)]);
	if (repository === null) return plannedRepository(task, username, rooms);
	const writer = {
		url: repository.cloneUrl,
		username,
		password: rooms.token
	};
	const reader = {
		...rooms.reader,
		url: repository.cloneUrl,
		username: rooms.reader.username ?? username
	};
	const ask = memoize(rooms.ask);
	const names = namesOf(task, repository);
	let [bytes, pushes, last, lacking] = [
		0,
		0,
		null,
		[]
	];
	for (let round = 1;; round++) {
		const session = await openMirror(writer, names, repository.created, rooms);
		const seen = await assess(task, session.refs, ask);
		for (const note of seen.notes) rooms.info(task.dryRun ? asIntended(note) : note);
		const result = (outcome, assessment, refs) => ({
			...describe(task, repository, username, assessment),
			tip: refs.get(task.branchRef ?? "") ?? null,
			outcome,
			bytes,
			strategy: last?.strategy ?? "none",
			warnings: [...assessment.warnings, ...lacking]
		});
		if (task.dryRun) return result(seen.commands.length > 0 ? "planned" : "up-to-date", seen, session.refs);
		if (pushes === 0) lacking = await beforePush(writer, seen.commands.length > 0);
		if (seen.commands.length > 0) {
			requireProgress(last, round);
			await requireUnprotected(seen.commands, repository, rooms.codeup);
			last = await session.push(seen.commands);
			bytes += last.bytes;
			pushes++;
			if (last.rejected.length < seen.commands.length) rooms.onDone({
				outcome: "pushed",
				strategy: last.strategy,
				bytes,
				pinRef: seen.pinRef
			});
		}
		const proof = pushes === 0 && !task.verify ? session.refs : await readProof(task, reader, repository, names, rooms);
		const proved = await assess(task, proof, ask);
		if (proved.commands.length === 0) {
			rooms.info(`read back${task.verify ? " with the credentials for PAI" : ""}: everything is there`);
			if (pushes > 0) await correctDefaultBranch(task.branchRef, repository, proof, rooms);
			return result(pushes > 0 ? "pushed" : "up-to-date", proved, proof);
		}
		requireProgress(last, round);
		await rooms.clock.sleep(200 + rooms.clock.random() * 1e3 * round, rooms.signal);
	}
}
async function findMirrored(task, known, rooms) {
	const branchRef = `refs/heads/${known.codeBranch}`;
	if (branchRef !== branchRefOf(task)) return null;
	const username = rooms.reader.username ?? task.username ?? known.codeRepoUserName;
	const reader = {
		url: known.codeRepo,
		username,
		password: rooms.reader.password
	};
	const wanted = [...new Set([branchRef, task.pinRef ?? branchRef])];
	const answer = await rooms.readRefs(reader, wanted);
	if (!answer.ok || wanted.some((ref) => answer.refs.get(ref) !== task.commit)) return null;
	rooms.info(`the mirror holds ${wanted.join(" and ")} at ${task.commit.slice(0, 12)}`);
	return {
		cloneUrl: known.codeRepo,
		userName: task.username,
		branch: known.codeBranch ?? "",
		outcome: "up-to-date",
		strategy: "none",
		bytes: 0,
		pinRef: task.pinRef,
		tip: branchRef === task.branchRef ? task.commit : null,
		repositoryId: null,
		webUrl: null,
		warnings: []
	};
}
async function findRepository(task, rooms) {
	const { path, visibility, description } = task;
	if (task.dryRun) return rooms.codeup.findRepository(path);
	const repository = await rooms.codeup.ensureRepository(path, {
		visibility,
		description
	});
	if (repository.created) rooms.info(`created the repository ${path} (${visibility}) on Codeup`);
	rooms.onDone({
		repositoryId: repository.id,
		webUrl: repository.webUrl
	});
	return repository;
}
async function findUserName(task, rooms) {
	return task.username ?? rooms.codeup.readCloneAccount();
}
async function plannedRepository(task, username, rooms) {
	rooms.info(`would create the repository ${task.path} (${task.visibility}) on Codeup`);
	const assessment = await assess(task, new Map(), rooms.ask);
	for (const note of assessment.notes) rooms.info(asIntended(note));
	return {
		...describe(task, {
			id: null,
			cloneUrl: "",
			webUrl: null
		}, username, assessment),
		tip: null,
		outcome: "planned",
		strategy: "none",
		bytes: 0
	};
}
function requireProgress(last, round) {
	const refusal = last?.rejected.find(({ passing }) => !passing) ?? (round < mostRounds ? void 0 : last?.rejected[0]);
	if (last !== null && refusal !== void 0) throw explainPushRefusal(refusal.ref, refusal.reason, last.messages);
	if (round < mostRounds) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_NOT_CLONABLE", "The mirror accepted the commit and does not show it to the credentials that PAI gets.");
}
function describe(task, repository, userName, assessment) {
	const { branch, pinRef, warnings } = assessment;
	const { id: repositoryId, cloneUrl, webUrl } = repository;
	return {
		cloneUrl,
		userName,
		branch: branch ?? task.commit,
		pinRef,
		repositoryId,
		webUrl,
		warnings
	};
}
// src/nursery.ts
function keepNurserySmall() {
	(0,node_v8__WEBPACK_IMPORTED_MODULE_9__.setFlagsFromString)("--max-semi-space-size=1");
	(0,node_v8__WEBPACK_IMPORTED_MODULE_9__.setFlagsFromString)("--semi-space-growth-factor=1");
}
// src/mirror-stage.ts
const forGit = /^(PATH|SYSTEMROOT|TEMP|TMP|TMPDIR)$/i;
function createMirrorStage(options) {
	keepNurserySmall();
	const { runner, inputs, task, token, rooms } = options;
	const { http, ask, readRefs } = rooms;
	const { clock, signal } = http;
	const codeup = createCodeup(http, {
		endpoint: inputs.codeupEndpoint,
		token,
		organizationId: inputs.codeupOrganizationId
	});
	const route = createMirrorRoute(options);
	const reader = task.verify ? {
		username: inputs.codeRepoUsername,
		password: inputs.codeRepoAccessToken
	} : {
		username: null,
		password: token
	};
	const readFiles = () => readRootFiles(http, rooms.place, task.commit);
	const files = task.isNews ? readFiles() : null;
	files?.catch(() => void 0);
	const beforePush = (commit) => createLargeFilesStep(options, commit, () => files ?? readFiles());
	const all = {
		codeup,
		route,
		clock,
		signal,
		reader,
		token,
		ask,
		readRefs,
		createBeforePush: beforePush
	};
	const mirrorRooms = openEarly(options, all);
	return {
		mirror: (known, onDone) => mirror(task, known, {
			...mirrorRooms,
			onDone,
			info: runner.info
		}),
		async openPins({ cloneUrl: url, userName }, commits) {
			const username = userName ?? await codeup.readCloneAccount();
			const names = commits.map((commit) => `refs/tags/pai/${commit}`);
			return openMirror({
				url,
				username,
				password: token
			}, names, false, all);
		},
		close: route.close
	};
}
function openEarly(options, all) {
	const { inputs, task, token } = options;
	const { codeupEndpoint, codeupOrganizationId, codeupUsername: username } = inputs;
	if (!task.isNews) return all;
	const url = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.O)(codeupEndpoint, codeupOrganizationId, task.path);
	const names = [...task.goals.map(({ ref }) => ref), task.fallbackRef ?? "HEAD"];
	return lookEarly(all, {
		path: task.path,
		url,
		username,
		token,
		names
	});
}
function createMirrorRoute({ runner, inputs, rooms }) {
	const { network, http, origin, place, readRefs } = rooms;
	const allowed = Object.entries(runner.env).filter(([name, value]) => value !== void 0 && forGit.test(name));
	const env = Object.fromEntries(allowed);
	const { temporary } = runner;
	const onDirectory = (directory) => runner.save("directory", directory);
	return createRoute({
		choice: inputs.mirrorStrategy,
		relay: createRelay({
			http,
			origin,
			temporary,
			info: runner.info
		}),
		pushWithGit: (mirror, commands) => pushWithGit({
			temporary,
			env,
			network,
			signal: http.signal,
			onDirectory
		}, origin, mirror, commands),
		readRefs,
		findCheckpoints: (commit) => findCheckpoints(http, place, commit),
		info: runner.info
	});
}
function createLargeFilesStep({ runner, inputs, rooms }, commit, readFiles) {
	const { http, origin } = rooms;
	const meter = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.k)("LFS from GitHub", http.clock, runner.info);
	const { temporary } = runner;
	const large = {
		readRootFiles: readFiles,
		readPointers: (commit) => readPointers$1(http, origin, commit),
		moveObjects: (mirror, objects) => moveObjects(http, origin, mirror, objects, {
			temporary,
			memoryBytes: 16777216,
			onBytes: meter.add
		}),
		isOver: () => http.signal.aborted,
		info: runner.info
	};
	return createBeforePush({
		commit,
		lfs: inputs.lfs
	}, large);
}



/***/ })

};
