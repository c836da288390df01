/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 992:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 877:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:v8");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
var createController = (function (e) {
	const t = new AbortController();
	const end = () => t.abort(e.reason);
	if (e.aborted) end();
	else e.addEventListener("abort", end, { once: true });
	return t;
});
var startWatchdog = (function (e, t) {
	let n;
	const watch = () => {
		const r = exitCodeOf(t.reason);
		process.exitCode = r;
		const giveUp = () => {
			e.fail(asActionError(t.reason));
			leave();
		};
		n = setTimeout(giveUp, r === 130 ? O.cancelled : O.late);
	};
	t.addEventListener("abort", watch, { once: true });
	return (() => {
		t.removeEventListener("abort", watch);
		clearTimeout(n);
	});
});
var finish = (function () {
	let e = (process.exitCode === 130 ? k.cancelled : k.ended) / A;
	const look = (() => {
		if ((isHeld() || process.stdout.writableLength > 0) && e-- > 0) setTimeout(look, A);
		else leave();
	});
	setImmediate(look);
});
var leave = (function () {
	setTimeout(end, j).unref();
	if (process.platform !== "win32") process.stdout.write("", end);
});
var end = (function () {
	if (isHeld() && process.exitCode !== 0) process.kill(process.pid, "SIGKILL");
	else process.exit();
});
var isHeld = (function () {
	return process.getActiveResourcesInfo().some(((e) => /^(FSReq|GetAddrInfoReq)/.test(e)));
});
var cached = (function (e) {
	return new Cached(e);
});
var nullish$1 = (function (e) {
	return e === null || e === void 0;
});
var isObject = (function (e) {
	return typeof e === "object" && e !== null && !Array.isArray(e);
});
var clone = (function (e, t, n) {
	const r = new e._zod.constr(t ?? e._zod.def);
	if (!t || n?.parent) r._zod.parent = e;
	return r;
});
var normalizeParams = (function (e) {
	const t = e;
	if (!t) return {};
	if (typeof t === "string") return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	delete t.message;
	if (typeof t.error === "string") return {
		...t,
		error: () => t.error
	};
	return t;
});
var optionalKeys = (function (e) {
	return Object.keys(e).filter(((t) => {
		return e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional";
	}));
});
var aborted = (function (e, t = 0) {
	if (e.aborted === true) return true;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== true) return true;
	return false;
});
var explicitlyAborted = (function (e, t = 0) {
	if (e.aborted === true) return true;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === false) return true;
	return false;
});
var sizeCaps = (function (e) {
	const t = [];
	for (const n of e ?? []) {
		const e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		const r = e.maximum ?? e.length ?? e.size;
		if (r >= 0) t.push([r, n]);
	}
	return t;
});
var members = (function (e, t) {
	for (const n in t) {
		const r = Object.getOwnPropertyDescriptor(t, n);
		if (r.get) Object.defineProperty(e, n, {
			...r,
			enumerable: false
		});
		else defineBound(e, n, r.value);
	}
});
var own = (function (e, t, n, r = true) {
	Object.defineProperty(e, t, {
		configurable: true,
		writable: true,
		enumerable: r,
		value: n
	});
	return n;
});
var defineBound = (function (e, t, n) {
	Object.defineProperty(e, t, {
		configurable: true,
		get() {
			return this == null ? n : own(this, t, n.bind(this));
		},
		set(e) {
			own(this, t, e);
		}
	});
});
var claim = (function (e, t) {
	const n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
});
var defineLazyInternal = (function (e, t, n) {
	const r = Object.getPrototypeOf(e._zod);
	if (t in r && I !== e._zod) {
		I = void 0;
		return;
	}
	I = e._zod;
	Object.defineProperty(r, t, {
		configurable: true,
		get() {
			Object.defineProperty(this, t, ee);
			const e = L;
			L = false;
			try {
				const r = n(this);
				if (L) delete this[t];
				else Object.defineProperty(this, t, {
					configurable: true,
					writable: true,
					value: r
				});
				L = L || e;
				return r;
			} catch (n) {
				delete this[t];
				L = L || e;
				throw n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: true,
				writable: true,
				value: e
			});
		}
	});
});
var installLazyProp = (function (e, t, n, r) {
	const i = claim(e, t);
	if (!i) return;
	Object.defineProperty(i, t, {
		configurable: true,
		get() {
			const e = {
				configurable: true,
				writable: true,
				enumerable: r,
				value: void 0
			};
			Object.defineProperty(this, t, e);
			e.value = n(this);
			Object.defineProperty(this, t, e);
			return e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: true,
				writable: true,
				enumerable: r,
				value: e
			});
		}
	});
});
var $constructor = (function (e, t, n, r) {
	var Internals = (function (e) {
		this.def = e;
		this.constr = _;
		this.traits = new Set();
	});
var init = (function (n, r) {
		if (!n._zod) {
			re.value = new Internals(r);
			try {
				Object.defineProperty(n, "_zod", re);
			} finally {
				re.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		n._zod.traits.add(e);
		t(n, r);
		if (o) {
			const e = Object.getPrototypeOf(n);
			const t = n._zod.constr.prototype;
			let r = e;
			while (r && r !== t) r = Object.getPrototypeOf(r);
			const i = r ?? e;
			if (!o.has(i)) {
				o.add(i);
				members(i, a);
			}
		}
		const i = _.prototype;
		for (const e in i) {
			if (!Object.prototype.hasOwnProperty.call(i, e)) continue;
			if (!(e in n)) n[e] = i[e].bind(n);
		}
	});
var _ = (function (e) {
		const t = r?.Parent ? newError(Definition) : this;
		init(t, e);
		const n = t._zod.deferred;
		if (n) {
			for (const e of n) e();
			t._zod.deferred = void 0;
		}
		const i = globalThis.__zod_globalConfig?.postProcessor;
		if (i) i(t);
		return t;
	});
const i = {};
	
	Internals.prototype = i;
	const a = n;
	const o = a && new WeakSet();
	
	const s = r?.Parent ?? Object;
	class Definition extends s {}
	Object.defineProperty(Definition, "name", { value: e });
	
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (t) => {
		if (r?.Parent && t instanceof r.Parent) return true;
		return t?._zod?.traits?.has(e);
	} });
	Object.defineProperty(_, "name", { value: e });
	return _;
});
var capSize = (function (e, t) {
	const n = sizeCaps(e._zod.def.checks);
	if (!n.length) return;
	const r = Math.min(...n.map((e) => e[0]));
	const i = e._zod.parse;
	e._zod.parse = (n, a) => {
		const o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (const [t, r] of sizeCaps(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				const t = n.issues.length;
				r._zod.check(n);
				n.issues[t].continue = false;
				attachSchema(n.issues, t, e);
				return n;
			}
		}
		return i(n, a);
	};
});
var handleArrayResult = (function (e, t, n) {
	if (e.issues.length) t.issues.push(...prefixIssues(n, e.issues));
	t.value[n] = e.value;
});
var handlePropertyResult = (function (e, t, n, r, i, a) {
	const o = n in r;
	const s = a === "optional";
	if (!o && s && i === "optional") return;
	if (e.issues.length) {
		if (i !== void 0 && s && !o) return;
		t.issues.push(...prefixIssues(n, e.issues));
	}
	if (!o && i === void 0) {
		if (!e.issues.length) t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		});
		return;
	}
	if (e.value === void 0) {
		if (o || i === "defaulted" && !s) t.value[n] = void 0;
	} else t.value[n] = e.value;
});
var normalizeDef = (function (e) {
	const t = Object.keys(e.shape);
	const n = Object.getOwnPropertySymbols(e.shape);
	const r = n.length ? n : xe;
	const i = r.length ? [...t, ...r] : t;
	for (const t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	const a = optionalKeys(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
});
var handlePipeResult = (function (e, t, n) {
	if (e.issues.some((e) => e.code !== "unrecognized_keys")) {
		e.aborted = true;
		return e;
	}
	return t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
});
var registry = (function () {
	return new $ZodRegistry();
});
var snapshotChecks = (function (e) {
	if (e.checks) e.checks = [...e.checks];
	return e;
});
var _string = (function (e, t) {
	return new e(snapshotChecks({
		type: "string",
		...normalizeParams(t)
	}));
});
var _number = (function (e, t) {
	return new e(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(t)
	}));
});
var _boolean = (function (e, t) {
	return new e({
		type: "boolean",
		...normalizeParams(t)
	});
});
var _null$1 = (function (e, t) {
	return new e({
		type: "null",
		...normalizeParams(t)
	});
});
var _minLength = (function (e, t) {
	return new G({
		check: "min_length",
		...normalizeParams(t),
		minimum: e
	});
});
var string = (function (e) {
	return _string(Pe, e);
});
var number = (function (e) {
	return _number(Fe, e);
});
var index_start_boolean = (function (e) {
	return _boolean(Ie, e);
});
var _null = (function (e) {
	return _null$1(Le, e);
});
var array = (function (e, t) {
	return new ze({
		type: "array",
		element: e,
		...normalizeParams(t)
	});
});
var object = (function (e, t) {
	const n = {
		type: "object",
		shape: e ?? {},
		...normalizeParams(t)
	};
	return new Be(n);
});
var union = (function (e, t) {
	return new Ve({
		type: "union",
		options: e,
		...normalizeParams(t)
	});
});
var literal = (function (e, t) {
	return new Ue({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...normalizeParams(t)
	});
});
var transform = (function (e) {
	return new We({
		type: "transform",
		transform: e
	});
});
var optional$1 = (function (e) {
	return new Ge({
		type: "optional",
		innerType: e
	});
});
var nullable = (function (e) {
	return new Ke({
		type: "nullable",
		innerType: e
	});
});
var nullish = (function (e) {
	return optional$1(nullable(e));
});
var pipe = (function (e, t) {
	return new qe({
		type: "pipe",
		in: e,
		out: t
	});
});
var isPlain = (function (e) {
	return /^[ -~\u2026\u2192\u00B7\u2500\u2588]*$/.test(e);
});
var replaceInvisible = (function (e, t) {
	if (isPlain(e)) return e;
	Ye ??= new RegExp(Je, "gu");
	return e.replace(Ye, t);
});
var neutralise = (function (e) {
	const t = (isPlain(e) ? e : replaceInvisible(e.toWellFormed().replace(/[\t\n\r]+/g, " "), () => "")).replaceAll("##[", "## [");
	return t.trimStart().startsWith("::") ? t.replace("::", ": :") : t;
});
var hasControls = (function (e) {
	return /[^ -~\u00a0-\u{10ffff}]/u.test(e);
});
var redact = (function (e, t) {
	let n = e;
	for (const e of t) {
		n = n.replaceAll(e, () => "***");
		if (!n.includes("\u2026")) continue;
		const t = n.split("\u2026");
		const r = t.pop() ?? "";
		n = [...t.map((t) => withoutEnd(t, e)), r].join("\u2026");
	}
	return n;
});
var escapeMarkdown = (function (e) {
	return neutralise(e).replace(/[@#:&<>\\`*_{}[\]()!|~$]|(?<=www)\./gi, ((e) => "@#:".includes(e) ? `<span>${e}</span>` : `&#${e.charCodeAt(0)};`));
});
var escapeLine = (function (e) {
	return escapeMarkdown(e).replace(/^[-+=\d\s]/, (e) => `&#${e.charCodeAt(0)};`);
});
var escapeJson = (function (e) {
	const escapeUnit = (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return replaceInvisible(e.toWellFormed(), (e) => e.split("").map(escapeUnit).join(""));
});
var codeSpan = (function (e) {
	return `<code>${escapeMarkdown(e)}</code>`;
});
var parseSha = (function (e) {
	return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(e) ? e.toLowerCase() : null;
});
var isZero = (function (e) {
	return /^0+$/.test(e);
});
var findForbidden = (function (e) {
	return Xe.exec(e)?.[0] ?? null;
});
var isRefName = (function (e) {
	return e !== "" && e.isWellFormed() && findForbidden(e) === null;
});
var parseRef = (function (e) {
	const t = /^refs\/(heads|tags)\/(.+)$/s.exec(e);
	if (t?.[2] === void 0) return null;
	return {
		kind: t[1] === "heads" ? "branch" : "tag",
		name: t[2]
	};
});
var readSource = (function (e, t) {
	const n = Qe.safeParse(e.payload);
	const r = n.success ? n.data : {};
	const [i = "", a = ""] = splitRepository(e.repository);
	const o = isFork(e, r);
	return Object.freeze({
		server: e.serverUrl,
		api: e.apiUrl,
		owner: i,
		repo: a,
		cloneUrl: `${e.serverUrl}/${e.repository}.git`,
		event: e.eventName,
		ref: e.ref,
		target: requireName(readTarget(e, r, t, o), e.eventName),
		before: e.eventName === "push" ? findSha(r.before) : null,
		forced: r.forced !== false,
		defaultBranch: r.repository?.default_branch ?? null,
		runId: makePart(e.runId),
		runAttempt: makePart(e.runAttempt),
		fromFork: o,
		withheld: withheldFrom(e, o)
	});
});
var splitRepository = (function (e) {
	const t = e.split("/");
	if (t.length === 2 && !t.includes("")) return t;
	throw new ActionError("E_INPUT", `The variable GITHUB_REPOSITORY is "${excerpt(e, 80)}", not owner/name.`, { hint: "The runner sets it; look for a step or a container that changes it." });
});
var makePart = (function (e) {
	return e.replace(/[^\w-]/g, "-");
});
var readTarget = (function (e, t, n, r) {
	const { eventName: i } = e;
	if (i === "delete" || i === "push" && t.deleted === true) return null;
	if (i === "merge_group") return makeTarget("pinned", nameOf$1(e.ref), t.merge_group?.head_sha);
	if (/^pull_request(_review|_review_comment|_target)?$/.test(i)) {
		if (n === "merge") return testMerge(e, t);
		if (r || i !== "pull_request_target") return pullRequestHead(t, r);
	}
	if (i === "workflow_run") return workflowRunHead(t, r);
	return refOf(e);
});
var requireName = (function (e, t) {
	if (e === null || isRefName(e.name)) return e;
	throw new ActionError("E_INPUT", `The event ${t} names what is no ref: ${excerpt(e.name, 80)}.`, { hint: "Rename the branch or tag." });
});
var refOf = (function (e) {
	const t = parseRef(e.ref);
	return makeTarget(t?.kind ?? "pinned", t?.name ?? nameOf$1(e.ref), e.sha);
});
var makeTarget = (function (e, t, n) {
	const r = findSha(n);
	if (r === null) return {
		kind: "unknown",
		name: t,
		lacks: "commit"
	};
	return e === "tag" ? {
		kind: e,
		name: t,
		object: r
	} : {
		kind: e,
		name: t,
		commit: r
	};
});
var findSha = (function (e) {
	const t = parseSha(e ?? "");
	return t === null || isZero(t) ? null : t;
});
var isFork = (function (e, t) {
	const n = (t.repository?.full_name || e.repository).toLowerCase();
	const same = (e) => e?.toLowerCase() === n;
	if (e.eventName.startsWith("pull_request")) {
		const e = t.pull_request?.head;
		return !same(e?.repo?.full_name) || /^refs\/pull\/\d+\/head$/.test(e?.ref ?? "");
	}
	if (e.eventName === "workflow_run") return !same(t.workflow_run?.head_repository?.full_name);
	return false;
});
var withheldFrom = (function (e, t) {
	if (t && e.eventName.startsWith("pull_request") && e.eventName !== "pull_request_target") return "fork";
	return e.actor === "dependabot[bot]" ? "dependabot" : null;
});
var findContradictions = (function (e) {
	const t = [];
	const { mirror: n, codeupToken: r, codeRepo: i } = e;
	if (n === "always" && r === null) t.push("`codeup-token` is missing; `mirror: always` needs it");
	const a = n === "always" || n === "auto" && r !== null;
	if (a && i === null && e.verify && e.codeRepoAccessToken === null) t.push("`code-repo-access-token` is missing; PAI clones the mirror with it: a Codeup token with read access to this one repository (`codeup-token` is never handed on)");
	if (!a && i === null && e.codeRepoAccessToken?.startsWith("pt-")) t.push(n === "auto" ? "`codeup-token` is missing, and `code-repo-access-token` is a token of Codeup (it begins with `pt-`): give `codeup-token` (an empty one is often a secret with another name), or with `mirror: never` a token of GitHub" : "`code-repo-access-token` is a token of Codeup (it begins with `pt-`), and with `mirror: never` PAI clones GitHub with it: give a token of GitHub, none for a public repository, or the repository on Codeup as `code-repo`");
	if (a && isOfGitHub(r)) t.push("`codeup-token` is a token of GitHub (as it begins), and would be shown to Codeup: give one of Codeup");
	if (a && i === null && isOfGitHub(e.codeRepoAccessToken)) t.push("`code-repo-access-token` is a token of GitHub (as it begins), and PAI clones the mirror with it: give a token of Codeup with read access to this one repository");
	if (r !== null && r === e.codeRepoAccessToken) t.push("`code-repo-access-token` is the same token as `codeup-token`; PAI stores the one and shows it, and the other has to write: give PAI a read-only token for this one repository");
	const o = /\{(sha|sha12|run_id|run_attempt)\}/.exec(e.displayName ?? "")?.[0];
	if (e.ifExists === "update" && o !== void 0) t.push(`\`display-name\` contains ${o}, which changes; \`if-exists: update\` needs a name that stays`);
	return t;
});
var findIncompletePairs = (function (e) {
	const t = [
		["access-key-id", "access-key-secret"],
		["access-key-secret", "access-key-id"],
		["security-token", "access-key-id"],
		["role-to-assume", "oidc-provider-arn"],
		["oidc-provider-arn", "role-to-assume"]
	].filter((([t, n]) => e[t] !== void 0 && e[n] === void 0)).map(([e, t]) => `\`${t}\` is missing; \`${e}\` needs it`);
	if (e["access-key-id"]?.startsWith("STS.") && e["security-token"] === void 0) t.push("`security-token` is missing; an access key ID that starts with STS. needs it");
	return t;
});
var requireConsistent = (function (e) {
	const t = findContradictions(e);
	if (t.length > 0) throw new ActionError("E_INPUT", t.map((e) => `${e}.`).join(" "));
});
var readAuthorities = (function (e) {
	return [...new Map(nt.flatMap(((t) => e[t] ? [[e[t], t]] : [])))].flatMap(([e, t]) => {
		const n = readText(t, e).match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? [];
		if (n.length === 0) throw unusable(t, e, "holds no certificate in PEM form");
		if (!n.every(isCertificate)) throw unusable(t, e, "holds a certificate that is damaged");
		return n;
	});
});
var makeTrust = (function (e) {
	if (e.length === 0) return null;
	return loadTls().createSecureContext({ ca: listTrusted(e) });
});
var createConnector = (function (e) {
	const t = (0, Et.default)(e);
	const n = new Map();
	return {
		connect(e, r) {
			const i = `${e.protocol}//${e.host}`;
			const a = n.get(i)?.shift();
			if (a === void 0) return t(e, r);
			a.then((({ socket: n, timer: i }) => {
				clearTimeout(i);
				if (n.destroyed) return t(e, r);
				n.off("error", ignore).ref();
				r(null, n);
			}), () => t(e, r));
		},
		open(e) {
			const { protocol: r, host: i, hostname: a, port: o } = new URL(e);
			const s = new Promise(((e, n) => {
				t({
					protocol: r,
					host: i,
					hostname: a.replace(/^\[|\]$/g, ""),
					port: o
				}, ((t, r) => {
					if (t !== null) return n(t);
					r.on("error", ignore).unref();
					e({
						socket: r,
						timer: setTimeout(() => r.destroy(), Ot).unref()
					});
				}));
			}));
			s.catch(ignore);
			n.set(e, [...n.get(e) ?? [], s]);
		},
		close() {
			for (const e of [...n.values()].flat()) e.then(({ socket: e }) => e.destroy(), ignore);
		}
	};
});
var readProxies = (function (e) {
	return {
		http: readProxy(e, "HTTP_PROXY"),
		https: readProxy(e, "HTTPS_PROXY"),
		no: e["no_proxy"] || e["NO_PROXY"] || ""
	};
});
var readProxySecrets = (function (e) {
	return [
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"ALL_PROXY"
	].flatMap(((e) => [e.toLowerCase(), e])).flatMap(((t) => {
		const n = e[t] ?? "";
		if (!n.includes("@")) return [];
		const r = /^(?:[a-z][\w+.-]*:\/\/)?(.*)@/is.exec(n)?.[1] ?? "";
		const i = /:(.*)$/s.exec(r)?.[1];
		if (i === void 0) return [];
		const a = Buffer.from(decode$1(r) ?? r).toString("base64");
		return [
			i,
			decode$1(i) ?? i,
			a
		];
	}));
});
var findProxy = (function (e, t) {
	const { protocol: n, hostname: r, port: i } = new URL(t);
	const a = n === "https:" ? e.https : e.http;
	if (a === null) return null;
	const o = r.replace(/^\[(.*)\]$/, "$1").replace(/(.)\.$/, "$1");
	const s = Number(i) || (n === "https:" ? 443 : 80);
	return e.no.split(/[\s,]+/).some((e) => covers(e.toLowerCase(), o, s)) ? null : a;
});
var readProxy = (function (e, t) {
	const n = t.toLowerCase();
	const r = e[n] && e[n] !== e[t] ? n : t;
	const i = e[r]?.trim();
	if (!i) return null;
	const a = i.includes("://") ? i : `http://${i}`;
	const o = URL.canParse(a) ? new URL(a) : null;
	if (o !== null && /^https?:$/.test(o.protocol) && decode$1(o.username + o.password) !== null) return o.href;
	throw new ActionError("E_INPUT", `The variable ${r} does not hold the address of an HTTP proxy.`, { hint: "Write http://host:port or http://user:password@host:port, special characters of the password percent-encoded (@ is %40); SOCKS is not supported." });
});
var createPool = (function ({ proxies: e, authorities: t }) {
	var create = (async function (e, t) {
		if (t === null) return new Dt.default(e, {
			allowH2: false,
			connect: i.connect
		});
		const { createProxied: n } = await __nccwpck_require__.e(/* import() */ 510).then(__nccwpck_require__.bind(__nccwpck_require__, 510));
		return n(t, r);
	});
const n = makeTrust(t);
	const r = {
		allowH2: false,
		timeout: 15e3,
		autoSelectFamilyAttemptTimeout: 2500,
		rejectUnauthorized: true,
		...n === null ? {} : { secureContext: n }
	};
	const i = createConnector(r);
	const a = new Map();
	
	return {
		dispatcherFor(t) {
			const n = findProxy(e, t);
			const r = n ?? t;
			const i = a.get(r) ?? create(t, n);
			a.set(r, i);
			return i;
		},
		open(t) {
			if (findProxy(e, t) === null) i.open(t);
		},
		async close() {
			i.close();
			const e = [...a.values()].map((e) => e.then((e) => e.destroy()));
			await Promise.allSettled(e);
		}
	};
});
var exchange = (async function (e, t, n) {
	const r = await collect(await e.dispatcherFor(t.origin), t, n);
	await (0,promises_.setImmediate)();
	return r;
});
var collect = (function (e, t, n) {
	const { origin: r, path: i, method: a, headers: o, body: s, readAtMost: c = Number.POSITIVE_INFINITY } = t;
	const l = t.maxBytes ?? 4194304;
	let [u, d] = [Buffer.alloc(0), 0];
	let f = 0;
	let p = {};
	const { promise: m, resolve: h, reject: g } = Promise.withResolvers();
	let v = null;
	const end = () => {
		g(n.reason);
		v?.abort(n.reason);
	};
	const done = (() => h({
		status: f,
		headers: p,
		body: u.subarray(0, d)
	}));
	const y = {
		onRequestStart(e) {
			v = e;
			if (n.aborted) end();
		},
		onResponseStart(e, t, n) {
			f = t;
			p = flatten(n);
		},
		onResponseData(e, t) {
			d += t.length;
			if (d > l) return e.abort(new Error(`the answer is larger than ${l} bytes`));
			if (d > u.length) u = Buffer.concat([u], 2 * d);
			t.copy(u, d - t.length);
			if (d < c) return;
			done();
			e.abort(new Error("enough of the answer is read"));
		},
		onResponseEnd: done,
		onResponseError: (e, t) => g(t)
	};
	n.throwIfAborted();
	n.addEventListener("abort", end, { once: true });
	e.dispatch({
		...kt,
		origin: r,
		path: i,
		method: a,
		headers: o,
		body: s
	}, y);
	return m.finally((() => n.removeEventListener("abort", end)));
});
var flatten = (function (e) {
	const t = Object.entries(e).map((([e, t]) => [e.toLowerCase(), Array.isArray(t) ? t.join(", ") : String(t)]));
	return Object.fromEntries(t);
});
var createRetryBudget = (function () {
	let e = Nt;
	return { take(t) {
		if (e < At[t].cost) return false;
		e -= At[t].cost;
		return true;
	} };
});
var createHttp = (function (e) {
	var begin = (function (n, r) {
		const i = t.now();
		const a = e.onAttempt({
			...factsOf(n),
			attempt: r
		});
		return ((e, n, r) => a({
			status: e,
			requestId: n,
			failure: r,
			ms: t.now() - i
		}));
	});
var attempt = (async function (t, r = 1) {
		n.throwIfAborted();
		const a = begin(t, r);
		const o = startLimit(t, n);
		try {
			const n = {
				"user-agent": e.userAgent,
				...t.headers
			};
			const r = await exchange(i, {
				...t,
				headers: n
			}, o.signal);
			a(r.status, requestIdOf(r.headers), null);
			return {
				ok: true,
				answer: r
			};
		} catch (e) {
			if (n.aborted) throw n.reason;
			const t = classify(o.signal.aborted ? o.signal.reason : e);
			a(null, null, t.detail);
			return {
				ok: false,
				failure: t
			};
		} finally {
			o.stop();
		}
	});
var send = (async function (i) {
		for (let o = 1;; o++) {
			const s = await i.request();
			const c = await attempt(s, o);
			const l = c.ok ? i.read(c.answer, s) : verdictOfFailure(i, s, c.failure, o, e);
			if ("value" in l) return l.value;
			const { error: u, retry: d, afterMs: f } = l;
			if (d === null || o >= e.maxAttempts || !a.take(d)) throw u;
			const p = makeDelay(o, d, f ?? null, t.random());
			if (t.now() + p >= r) throw u;
			await t.sleep(p, n);
		}
	});
const { clock: t, signal: n, deadline: r } = e;
	const i = createPool(e.network);
	const a = createRetryBudget();
	
	
	async function stream(t, r) {
		const a = t.signal ?? n;
		a.throwIfAborted();
		const o = begin(t, 1);
		const { startStall: s, transfer: c } = await __nccwpck_require__.e(/* import() */ 972).then(__nccwpck_require__.bind(__nccwpck_require__, 972));
		const l = s(t.stallMs, a);
		try {
			const n = {
				"user-agent": e.userAgent,
				...t.headers
			};
			return await c(i, {
				...t,
				headers: n
			}, l, async (e) => {
				const t = await r(e);
				o(e.status, requestIdOf(e.headers), null);
				return {
					ok: true,
					value: t
				};
			});
		} catch (e) {
			if (a.aborted) throw a.reason;
			const t = classify(l.signal.aborted ? l.signal.reason : e);
			o(null, null, t.detail);
			if (e instanceof ActionError) throw e;
			return {
				ok: false,
				failure: t
			};
		} finally {
			l.stop();
		}
	}
	
	return {
		clock: t,
		signal: n,
		deadline: r,
		budget: a,
		attempt,
		stream,
		send,
		connect: i.open,
		close: i.close
	};
});
var requestIdOf = (function (e) {
	return e["x-acs-request-id"] ?? e["x-request-id"] ?? e["x-github-request-id"] ?? null;
});
var startLimit = (function (e, t) {
	const { graceMs: n = 0, timeoutMs: r = e.method === "POST" ? 45e3 : 3e4 } = e;
	const i = new AbortController();
	const a = setTimeout(() => i.abort(new Error(`no complete answer within ${r / 1e3} s`)), r);
	let o;
	const follow = () => {
		if (n === 0) return i.abort(t.reason);
		o = setTimeout(() => i.abort(t.reason), n);
	};
	t.addEventListener("abort", follow, { once: true });
	const stop = (() => {
		for (const e of [a, o]) clearTimeout(e);
		t.removeEventListener("abort", follow);
	});
	return {
		signal: i.signal,
		stop
	};
});
var factsOf = (function (e) {
	return {
		method: e.method,
		host: new URL(e.origin).host,
		path: e.path.split("?", 1)[0] ?? "/"
	};
});
var isLoopback = (function (e) {
	return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(e);
});
var isMetadata = (function (e) {
	return Ft.test(e);
});
var isCloneUrl = (function (e) {
	if (hasControls(e) || !/^https?:\/\/[^\\]+$/i.test(e) || !URL.canParse(e)) return false;
	const { protocol: t, hostname: n, username: r, password: i, search: a, hash: o } = new URL(e);
	return (t === "https:" || t === "http:" && isLoopback(n)) && !isMetadata(n) && `${r}${i}${a}${o}` === "";
});
var parseText = (function (e) {
	if (!/[\u0000-\u001f\u007f]/.test(e)) return value(e);
	return { problem: /[\r\n]/.test(e) ? "contains a line break; use one line" : "contains a control character" };
});
var parseSecret = (function (e) {
	if (/^(["'`]).*\1$/.test(e)) return { problem: "is in quotes: paste the secret without them" };
	return /^[\x21-\x7e]+$/.test(e) ? value(e) : { problem: "contains a blank, a line break or a character that is not ASCII: paste the secret again" };
});
var parseWord = (function (e) {
	return ((t) => {
		const n = e.find(((e) => e.toLowerCase() === t.toLowerCase()));
		return n === void 0 ? problem(t, `use ${e.join(", ")}`) : value(n);
	});
});
var parseBoolean = (function (e) {
	if ([
		"true",
		"True",
		"TRUE"
	].includes(e)) return value(true);
	return [
		"false",
		"False",
		"FALSE"
	].includes(e) ? value(false) : problem(e, "use true or false");
});
var parseWhole = (function (e, t) {
	return ((n) => {
		const r = /^\d{1,9}$/.test(n) ? Number(n) : NaN;
		return r >= e && r <= t ? value(r) : problem(n, `use a whole number from ${e} to ${t}`);
	});
});
var parseDuration = (function (e) {
	const t = /^(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(e);
	const [n, r, i] = [
		t?.[1],
		t?.[2],
		t?.[3]
	].map(((e) => Number(e ?? 0)));
	const a = (((n ?? 0) * 60 + (r ?? 0)) * 60 + (i ?? 0)) * 1e3;
	return a > 0 && a <= 864e5 ? value(a) : problem(e, "use a duration such as 90s, 15m or 1h, at most 24h");
});
var parseRegion = (function (e) {
	return /^[a-z]{2}(-[a-z0-9]+)+$/.test(e) ? value(e) : problem(e, "use a region ID such as cn-hangzhou");
});
var parseMountPath = (function (e) {
	if (!e.startsWith("/")) return problem(e, "use an absolute path such as /root/code/");
	if (!/^[\x21-\x7e]+$/.test(e)) return problem(e, "use printable ASCII without blanks");
	if (e.split("/").some(((e) => e === ".." || e === "."))) return problem(e, "leave out . and ..");
	const t = `${e.replace(/\/+/g, "/").replace(/\/$/, "")}/`;
	if (t === "/" || It.test(t)) return problem(e, "mounting there would hide the system of the container");
	return value(t);
});
var parseUrl = (function (e) {
	if (!URL.canParse(e)) return { problem: "is not a URL; use the form https://host/path" };
	const t = new URL(e);
	if (t.username !== "" || t.password !== "") return { problem: "contains a user name or password; give them as inputs of their own" };
	if (t.protocol !== "https:" && !(t.protocol === "http:" && isLoopback(t.hostname))) return { problem: "is not an https URL (http is for loopback only)" };
	if (isMetadata(t.hostname)) return { problem: "is the address of a metadata service or link-local" };
	if (t.search !== "" || t.hash !== "") return { problem: "has a query or a fragment; leave it out" };
	return value(t.href.replace(/(?<!\/)\/+$/, ""));
});
var parseEndpoint = (function (e) {
	const t = parseUrl(e);
	return "value" in t && new URL(t.value).pathname !== "/" ? { problem: "has a path; give scheme and host only" } : t;
});
var parseRepositoryPath = (function (e) {
	const t = parseTemplate(["owner", "repo"])(e);
	if ("problem" in t) return t;
	const n = e.replace(/^\/+|(?<!\/)\/+$/g, "").replace(/\.git$/, "");
	return n.split("/").every(((e) => /^[^\s\\?#%&<>:*|"']+$/u.test(e) && !/^\.+$/.test(e))) ? value(n) : problem(e, "use a path such as group/repository");
});
var parseArn = (function (e) {
	return (t) => new RegExp(`^acs:ram::\\d+:${e}/[\\w.@-]+$`).test(t) ? value(t) : problem(t, `use an ARN such as acs:ram::1234567890123456:${e}/name`);
});
var parseTemplate = (function (e) {
	return ((t) => {
		const n = [...t.matchAll(/\{([^{}]*)\}/g)].find(((t) => !e.includes(t[1] ?? "")));
		if (n === void 0) return parseText(t);
		return problem(t, `${n[0]} is not known; use ${e.map((e) => `{${e}}`).join(" ")}`);
	});
});
var field = (function (e, t) {
	return transform(((n, r) => {
		const i = n === void 0 ? t() : e(n);
		if ("value" in i) return i.value;
		r.issues.push({
			code: "custom",
			message: i.problem,
			input: void 0
		});
		return ne;
	}));
});
var readGiven = (function (e, t) {
	return new Map(Object.keys(Rt.shape).map(((n) => [n, findCandidates(n, e, t)])));
});
var findCandidates = (function (e, t, n) {
	return [{
		text: trim(t(e)),
		variable: null
	}, ...zt[e]?.map(((e) => ({
		text: trim(n[e] ?? ""),
		variable: e
	}))) ?? []].filter((({ text: e }) => e !== ""));
});
var findSecrets = (function (e) {
	return [...e].flatMap((([e, t]) => t.flatMap((({ text: t }) => Bt.has(e) ? t : findUserinfo(t)))));
});
var findUserinfo = (function (e) {
	const [, t = "", n = ""] = /\/\/([^/@\s:]*)(?::([^/@\s]*))?@/.exec(e) ?? [];
	return [/^(?=.*\d).{16}/.test(t) ? t : "", n].filter(Boolean);
});
var parseInputs = (function (e) {
	const t = Object.fromEntries([...e].map((([e, [t]]) => [e, t?.text])));
	const n = Rt.safeParse(t);
	const r = n.success ? [] : n.error.issues.map(({ path: t, message: n }) => `${nameOf(t.join("."), e)} ${n}`);
	r.push(...findIncompletePairs(t));
	const i = /^gh[su]_/.test(t["code-repo-access-token"] ?? "");
	if (i && r.length === 0) throw new ActionError("E_TOKEN_SHORT_LIVED", "`code-repo-access-token` is of a GitHub App or job (it begins with `ghs_` or `ghu_`) and would be dead when PAI clones.");
	if (i) r.push("`code-repo-access-token` is short-lived (it begins with `ghs_` or `ghu_`); give PAI a long-lived read-only one");
	if (r.length > 0) r.push(...findContradictions(combinationOf(t)));
	if (r.length > 0 || !n.success) throw new ActionError("E_INPUT", r.map((e) => `${e}.`).join(" "));
	const a = Object.entries(n.data).map((([e, t]) => [camelCase(e), t]));
	return Object.freeze(Object.fromEntries(a));
});
var trim = (function (e) {
	return e.replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, "");
});
var camelCase = (function (e) {
	return e.replace(/-(\w)/g, ((e, t) => t.toUpperCase()));
});
var givenCommit = (function ({ commit: e }) {
	return e === "none" ? null : e;
});
var makeQuestion = (function (e, t) {
	const { target: n } = t;
	const r = e.branch ?? (n?.kind === "branch" ? n.name : t.defaultBranch);
	const i = givenCommit(e);
	if (i !== null) return {
		kind: "given",
		text: i,
		near: r
	};
	if (n?.kind === "tag") return {
		kind: "tag",
		name: n.name,
		object: n.object
	};
	if (n?.kind === "pinned" && !/^(pull_request|merge_group$|workflow_run$)/.test(t.event)) return {
		kind: "given",
		text: n.commit,
		near: r
	};
	return t.event === "workflow_run" && n?.kind === "branch" ? {
		kind: "branch",
		name: n.name,
		commit: n.commit
	} : null;
});
var findPlace = (function (e, t, n) {
	if (e.branch !== null) return {
		kind: "branch",
		name: e.branch
	};
	if (n?.ref?.kind === "tag") return {
		kind: "tag",
		name: n.ref.name,
		object: n.ref.object
	};
	if (n !== null) return n.ref === null ? {
		kind: "pinned",
		name: n.commit.slice(0, 12)
	} : {
		kind: "branch",
		name: n.ref.name
	};
	const { target: r } = t;
	return r?.kind === "branch" ? {
		kind: "branch",
		name: r.name
	} : {
		kind: "pinned",
		name: r?.name ?? "detached"
	};
});
var scopeOf = (function (e, t, { kind: n, name: r }) {
	const i = e.branch !== null || givenCommit(e) !== null;
	const a = t.event === "workflow_run" || /^pull_request/.test(t.event) && !t.ref.startsWith("refs/pull/");
	return i || a ? Vt[n] + r : t.ref;
});
var choosePin = (function (e, t, n) {
	if (!n) return "none";
	if (e.pin !== "auto") {
		if (e.pin === "branch" || t.kind === "branch") return e.pin;
		throw new ActionError("E_INPUT", `\`pin: ${e.pin}\` leaves PAI no branch to clone for ${t.name}; use auto or branch, or set \`branch\`.`);
	}
	if (t.kind !== "branch") return "branch";
	return e.commit === "none" ? "none" : "tag";
});
var chooseBranch = (function (e, t, n, r) {
	const i = e.commit === "none" ? null : t.defaultBranch;
	const a = r ?? (n.kind === "branch" ? n.name : i);
	if (a !== null) return a;
	const o = e.commit === "none" ? `with \`commit: none\` PAI follows one, and ${t.ref} is none` : `${e.commit ?? t.ref} stands on no branch that the event names`;
	throw new ActionError("E_INPUT", `\`branch\` is missing; ${o}.`);
});
var findReasonToSkip = (function (e, t, n) {
	const { target: r, event: i } = t;
	if (r === null) return `the event ${i} deletes a ref`;
	if (r.kind === "unknown" && r.lacks === "commit" && givenCommit(e) === null) throw makeLack(r, i);
	if (n !== "ready") {
		const { withheld: r } = t;
		if (!(e.onMissingCredentials === "auto" ? r !== null : e.onMissingCredentials === "skip")) throw missing(n);
		if (r === null) return "there are no credentials";
		return `${r === "fork" ? "a pull request from a fork" : "a Dependabot run"} gets no secrets from GitHub`;
	}
	if (!t.fromFork || e.allowForkCode) return null;
	throw new ActionError("E_UNTRUSTED_FORK", `The event ${i} carries code of another repository, and this run has credentials.`);
});
var isMirrored = (function (e) {
	if (e.mirror === "never") return false;
	return e.mirror === "always" || e.codeupToken !== null && e.codeRepo === null;
});
var makeCodeSourcePlan = (function (e, t, n, r) {
	const { place: i, commit: a, branch: o, mirrored: s } = n;
	const c = e.commit === "none";
	const l = i.name;
	const u = e.codeRepo ?? (s ? null : t.cloneUrl);
	if (u !== null && e.codeRepoAccessToken !== null) requireEncrypted(u);
	return {
		ifExists: e.ifExists,
		repo: repoIdentity(e, t, u),
		codeRepo: u,
		userName: chooseUserName(e, t, u, s),
		token: e.codeRepoAccessToken,
		branch: o,
		commit: c ? null : a,
		mountPath: e.mountPath,
		cloneType: e.cloneType === null ? null : e.cloneType === "flat" ? 1 : 0,
		accessibility: e.accessibility,
		displayNameTemplate: chooseTemplate(e),
		names: {
			owner: t.owner,
			repo: t.repo,
			ref: l,
			sha: a,
			sha12: a.slice(0, 12),
			run_id: t.runId,
			run_attempt: t.runAttempt
		},
		text: e.description ?? `${t.owner}/${t.repo}@${a.slice(0, 12)} ${l}`.slice(0, 110).toWellFormed(),
		ref: scopeOf(e, t, i),
		by: `${t.runId}.${t.runAttempt}.${r}`,
		attempt: e.ifExists === "create" ? {
			runId: t.runId,
			runAttempt: t.runAttempt
		} : null,
		verify: e.verify,
		dryRun: e.dryRun,
		maxAttempts: e.maxAttempts
	};
});
var requireEncrypted = (function (e) {
	if (isCloneUrl(e)) return;
	const t = `\`code-repo-access-token\` does not go to ${e}, which is not https`;
	throw new ActionError("E_INPUT", `\`code-repo\` is missing; ${t}.`);
});
var chooseTemplate = (function (e) {
	const t = e.ifExists === "update" || e.commit === "none";
	return e.displayName ?? (t ? "{repo}-{ref}" : "{repo}-{ref}-{sha12}");
});
var repoIdentity = (function (e, t, n) {
	if (n !== null) return n;
	return `codeup:${new URL(e.codeupEndpoint).host}:${e.codeupOrganizationId ?? ""}/${makeRepositoryPath(e, t)}`;
});
var chooseUserName = (function (e, t, n, r) {
	if (e.codeRepoUsername !== null) return e.codeRepoUsername;
	if (n === null) return e.codeupUsername;
	const isOnGitHub = (() => new URL(n).host === new URL(t.server).host);
	if (r && !isOnGitHub()) return e.codeupUsername;
	if (e.codeRepoAccessToken === null) return null;
	if (isOnGitHub()) return "x-access-token";
	throw new ActionError("E_INPUT", "`code-repo-username` is missing; `code-repo-access-token` for this host needs it.");
});
var makePlan = (function (e, t, n, r) {
	const { target: i } = t;
	if (i === null) throw new ActionError("E_INTERNAL", "There is nothing to plan for a deletion.");
	const a = n?.commit ?? commitOf(i, t.event);
	const o = findPlace(e, t, n);
	const s = isMirrored(e);
	const c = choosePin(e, o, s);
	const l = c === "none" ? null : `refs/${c === "tag" ? "tags" : "heads"}/pai/${a}`;
	const u = {
		place: o,
		commit: a,
		branch: chooseBranch(e, t, o, c === "branch" ? `pai/${a}` : null),
		mirrored: s
	};
	return Object.freeze({
		commit: a,
		mirror: s ? makeMirrorPlan(e, t, o, a, l) : null,
		codeSource: makeCodeSourcePlan(e, t, u, r),
		reasons: explain(e, t, u, n, l)
	});
});
var commitOf = (function (e, t) {
	if (e.kind === "unknown") throw makeLack(e, t);
	return e.kind === "tag" ? e.object : e.commit;
});
var explain = (function (e, t, n, r, i) {
	const a = givenCommit(e);
	const branchOrigin = (() => {
		if (i === `refs/heads/${n.branch}`) return "pin of the commit";
		if (e.branch !== null) return "from the input";
		return a !== null && r?.ref ? "holds the commit" : "from the event";
	});
	const mirrorOrigin = (() => {
		if (e.mirror !== "auto") return `mirror: ${e.mirror}`;
		if (n.mirrored) return "codeup-token is given";
		return e.codeRepo === null ? "no codeup-token" : "code-repo is given";
	});
	return [
		`commit ${n.commit} (${a === null ? `from the event ${t.event}` : `from the input, ${a}`})`,
		`branch ${n.branch} (${branchOrigin()})`,
		`${n.mirrored ? "mirror to Codeup" : "no mirror"} (${mirrorOrigin()})`,
		...i === null ? [] : [`pin ${i} (pin: ${e.pin})`],
		...e.commit === "none" ? ["PAI follows the branch (commit: none)"] : []
	];
});
var createProgress = (function ({ info: e, group: t }) {
	const n = [];
	const r = new Set();
	let i = null;
	const { now: a } = Ut;
	const o = a();
	const note = ((e, t, r) => n.push({
		kind: e,
		title: t,
		start: Math.max(0, r - o),
		ms: a() - r
	}));
	const s = {
		facts: {
			...Wt,
			timings: n
		},
		learn(e) {
			s.facts = {
				...s.facts,
				...e
			};
		},
		plan(t) {
			const n = `would ${t}`;
			e(n);
			s.learn({ plan: [...s.facts.plan, n] });
		},
		begin(e) {
			const t = {
				title: e,
				started: a()
			};
			r.add(t);
			return ((e) => {
				if (r.delete(t)) note("request", e, t.started);
			});
		},
		cut() {
			for (const { title: e, started: t } of r) note("cut", e, t);
			r.clear();
		},
		underWay() {
			const e = [...r].map(({ title: e, started: t }) => `${e} for ${Math.round((a() - t) / 1e3)} s`);
			const t = e.slice(0, Gt);
			const n = e.length > Gt ? [`${e.length - Gt} more requests`] : [];
			return [
				...i === null ? [] : [i],
				...t,
				...n
			];
		},
		async stage(e, n) {
			const r = a();
			i = e;
			try {
				return await t(e, n);
			} finally {
				i = null;
				note("stage", e, r);
			}
		}
	};
	return s;
});
var makeProse = (function (e) {
	const [t = "", ...n] = e.split(/(`[^`]+`)/);
	const r = n.map(((e) => /^`.+`$/s.test(e) ? codeSpan(e.slice(1, -1)) : escapeMarkdown(e)));
	return escapeLine(t) + r.join("");
});
var makeTable = (function (e) {
	const [t = "", ...n] = e.map(((e) => `| ${e.join(" | ")} |`));
	return [
		t,
		"| :-- | :-- |",
		...n
	];
});
var makeFence = (function (e, t) {
	const n = t.map(neutralise);
	const r = Math.max(2, ...n.flatMap(((e) => [...e.matchAll(/`+/g)].map((e) => e[0].length))));
	const i = "`".repeat(r + 1);
	return [
		i + e,
		...n,
		i
	];
});
var makeLink = (function (e, t) {
	if (t === null || !URL.canParse(t) || !/^https?:/.test(t)) return codeSpan(e);
	const encode = (e) => encodeURIComponent(e).replace("(", "%28").replace(")", "%29");
	return `[${codeSpan(e)}](${new URL(t).href.replace(/[()<>|`]/g, encode)})`;
});
var makeTimeline = (function (e) {
	const t = [...e].sort(((e, t) => e.start - t.start || t.ms - e.ms));
	const n = t.reduce(((e, { start: t, ms: n }) => Math.max(e, t + n)), 1);
	const of = ((e) => t.filter((({ kind: t }) => t === e)));
	const r = new Set([...of("cut"), ...of("request")].slice(Jt));
	const i = t.filter(((e) => !r.has(e))).map(((e) => drawLine(e, n)));
	return r.size === 0 ? i : [...i, `  and ${r.size} more requests`];
});
var drawLine = (function ({ kind: e, title: t, start: n, ms: r }, i) {
	const a = Math.min(31, Math.floor(n / i * Kt));
	const o = Math.max(1, Math.min(Kt - a, Math.round(r / i * Kt)));
	const s = `${" ".repeat(a)}${(e === "stage" ? "\u2588" : "\u2500").repeat(o)}`;
	const c = e === "cut" ? ", not ended" : "";
	return `${cutOrPad(`${e === "stage" ? "" : "  "}${t}`)} ${s.padEnd(Kt)} ${seconds(n)} + ${seconds(r)} s${c}`;
});
var cutOrPad = (function (e) {
	const t = [...e];
	return t.length > qt ? `${t.slice(0, 43).join("")}\u2026` : e.padEnd(qt);
});
var seconds = (function (e) {
	return (e / 1e3).toFixed(2);
});
var makeOutputs = (function (e, t) {
	const n = nameOutputs(e, t);
	if (t === null) return n;
	return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, hasControls(t) ? "" : t]));
});
var nameOutputs = (function (e, t) {
	const n = t === null || isRegistered(e);
	return {
		"code-source-id": e.codeSourceId ?? "",
		"code-source-json": n ? makeCodeSourceJson(e) : "",
		result: e.result ?? "",
		"display-name": e.displayName ?? "",
		"workspace-id": e.workspaceId ?? "",
		region: e.region ?? "",
		"code-repo": e.codeRepo ?? "",
		branch: e.branch ?? "",
		commit: e.commit ?? "",
		"mount-path": e.mountPath ?? "",
		accessibility: (n ? e.accessibility : null) ?? "",
		mirrored: e.mirrored ?? "none",
		"mirror-strategy": e.mirrorStrategy ?? "none",
		"mirror-bytes": String(e.mirrorBytes ?? 0),
		"pin-ref": e.pinRef ?? "",
		"codeup-repository-id": e.codeupRepositoryId ?? "",
		"codeup-web-url": e.codeupWebUrl ?? "",
		"request-id": e.requestId ?? "",
		"error-code": t?.code ?? ""
	};
});
var makeCodeSourceJson = (function (e) {
	if (e.codeSourceId === null || e.branch === null || e.mountPath === null) return "";
	const t = e.codeCommit === null ? {} : { Commit: e.codeCommit };
	const n = {
		CodeSourceId: e.codeSourceId,
		Branch: e.branch,
		...t,
		MountPath: e.mountPath
	};
	return JSON.stringify(n);
});
var makeNotice = (function (e, t) {
	if (e.result === "skipped") return `Skipped: ${t}.`;
	if (e.result === "planned") return "Dry run: nothing was written; the plan is in the log and in the summary.";
	const n = e.codeCommit === null ? e.branch : `${e.codeCommit?.slice(0, 12)} on ${e.branch}`;
	const r = e.mirrored === null ? ` Not mirrored: PAI clones ${e.codeRepo}.` : "";
	return `Code source ${e.codeSourceId} (${e.result}) in workspace ${e.workspaceId}: ${n}.${r}`;
});
var makeSummary = (function (e, t, n, r = null) {
	const i = [`### PAI code source: ${(t === null ? e.result : `failed: ${t.code}`) ?? "nothing done"}`, ""];
	if (n !== null) i.push(`Skipped: ${escapeMarkdown(n)}.`, "");
	if (t !== null) i.push(...failureLines(t, r));
	if (e.plan.length > 0) i.push("Nothing was written. This run:", "", ...planLines(e.plan), "");
	const a = makeRows(e, t);
	if (a.length > 0) i.push(...makeTable(a), "");
	if (t === null && e.codeSourceId !== null) i.push(...usageLines(e));
	if (e.timings.length > 0) i.push(...timingLines(e));
	return `${i.join("\n")}\n`;
});
var makeRows = (function (e, t) {
	const n = [
		["Source", describeSource(e)],
		["Workspace", describeWorkspace(e)],
		["Code", describeCode(e)],
		["Mirror", describeMirror(e)]
	];
	if (t === null || isRegistered(e)) {
		n.push(["Mount", e.mountPath === null ? null : codeSpan(e.mountPath)]);
		n.push(["Visibility", e.accessibility]);
	}
	const r = n.filter(((e) => e[1] !== null));
	return t === null || r.length === 0 ? r : [["", "Before it failed"], ...r];
});
var describeSource = (function ({ codeSourceId: e, displayName: t }) {
	const n = [e, t].filter(((e) => e !== null));
	return n.length === 0 ? null : n.map(codeSpan).join(" \u00B7 ");
});
var describeWorkspace = (function ({ region: e, workspaceId: t, workspaceName: n }) {
	if (e === null || t === null) return null;
	const r = `[PAI console](https://pai.console.aliyun.com/?${`regionId=${encodeURIComponent(e)}&workspaceId=${encodeURIComponent(t.toWellFormed())}`}#/workspace/overview)`;
	const i = n === null ? "" : `${codeSpan(n)} `;
	const a = `${r}, *AI Asset Management*, *Code Configuration*`;
	return `${i}${codeSpan(t)} \u00B7 ${escapeMarkdown(e)} \u00B7 ${a}`;
});
var describeCode = (function ({ codeRepo: e, codeupWebUrl: t, branch: n, commit: r, repositoryUrl: i }) {
	if (r === null) return null;
	const a = t ?? e?.replace(/\.git$/, "") ?? null;
	const o = e ? `${makeLink(e, a)} \u00B7 ` : "";
	const s = makeLink(r.slice(0, 12), i === null ? null : `${i}/commit/${r}`);
	return `${o}${codeSpan(n ?? "")} \u00B7 ${s}`;
});
var describeMirror = (function ({ mirrored: e, mirrorStrategy: t, mirrorBytes: n, pinRef: r }) {
	if (e === null || e === "none") return null;
	const i = `pushed by ${t} \u00B7 ${formatBytes(n ?? 0)} from GitHub`;
	const a = r === null ? "" : ` \u00B7 pinned by ${codeSpan(r)}`;
	return `${e === "pushed" ? i : "up to date"}${a}`;
});
var usageLines = (function (e) {
	const t = String.raw`"cd \($code.MountPath) && test \"$(git rev-parse HEAD)\" = \($code.Commit) || exit 90\n\(.UserCommand)"`;
	const n = [
		`CODE=${quote(escapeJson(makeCodeSourceJson(e)))}`,
		`job=$(jq --argjson code "$CODE" --arg workspace ${quote(e.workspaceId ?? "")} '`,
		"  .CodeSource = $code",
		"  | .WorkspaceId = $workspace",
		...e.codeCommit === null ? [] : [`  | .UserCommand = ${t}`],
		`' job.json) && aliyun pai-dlc POST /api/v1/jobs --region ${e.region} --body "$job"`
	];
	const r = `The job stops with exit code 90 unless it runs exactly this commit. ${Zt}`;
	return [
		"<details><summary>Use it in a DLC job</summary>",
		"",
		...e.codeCommit === null ? [] : [makeProse(r), ""],
		...makeFence("sh", n),
		"",
		"</details>",
		""
	];
});
var quote = (function (e) {
	return `'${e.replaceAll("'", "'\\''")}'`;
});
var timingLines = (function (e) {
	return [
		"<details><summary>Timings</summary>",
		"",
		...makeFence("text", makeTimeline(e.timings)),
		"",
		"</details>",
		""
	];
});
var describeAttempt = (function (e) {
	const { method: t, host: n, path: r, attempt: i, status: a, requestId: o, ms: s, failure: c } = e;
	return `${t} ${n}${r} ${c ?? `${a}${o === null ? "" : ` ${o}`}`} ${s} ms${i === 1 ? "" : ` (attempt ${i})`}`;
});
var readNetwork = (function (e) {
	return {
		proxies: readProxies(e),
		authorities: readAuthorities(e)
	};
});
var parseJsonBody = (function (e) {
	try {
		return JSON.parse(e.toString("utf8"));
	} catch {
		return null;
	}
});
var decode = (function (e, t) {
	if ((Array.isArray(t) ? [t] : Object.values(Object(t))).some(((e) => Array.isArray(e) && e.length > $t))) return null;
	try {
		const n = e.safeParse(t);
		return n.success ? { data: n.data } : null;
	} catch (e) {
		if (e instanceof RangeError) return null;
		throw e;
	}
});
var parseJson = (function (e) {
	const t = parseJsonBody(e.body);
	return typeof t === "object" && t !== null && !Array.isArray(t) ? t : null;
});
var makeServerTime = (function (e, t) {
	let n = null;
	return {
		now: (() => e.now() + (n ?? 0)),
		correct(r, i) {
			if ("value" in r || n !== null || parseFault(i).code !== "InvalidTimeStamp.Expired") return r;
			const a = Date.parse(i.headers["date"] ?? "");
			if (Number.isNaN(a)) return r;
			n = a - e.now();
			t(n);
			return {
				...r,
				retry: "transient"
			};
		}
	};
});
var sign = (function (e, t, n) {
	const r = `/${e.path.map(encode).join("/")}`;
	const i = Object.keys(e.query).sort().map(((t) => `${encode(t)}=${encode(e.query[t] ?? "")}`)).join("&");
	const a = headersOf(e, t, n);
	const o = Object.keys(a).sort();
	const l = [
		e.method,
		r,
		i,
		o.map(((e) => `${e}:${a[e]?.trim()}\n`)).join(""),
		o.join(";"),
		a["x-acs-content-sha256"]
	].join("\n");
	const u = `ACS3-HMAC-SHA256\n${(0,external_node_crypto_.hash)("sha256", l)}`;
	const d = (0,external_node_crypto_.createHmac)("sha256", t.accessKeySecret).update(u).digest("hex");
	const f = `ACS3-HMAC-SHA256 Credential=${t.accessKeyId},SignedHeaders=${o.join(";")},Signature=${d}`;
	const { host: p, ...m } = a;
	return {
		path: i === "" ? r : `${r}?${i}`,
		headers: {
			...m,
			accept: "application/json",
			authorization: f
		}
	};
});
var headersOf = (function (e, t, n) {
	const { securityToken: r, accessKeyId: i } = t;
	return {
		host: e.host,
		"x-acs-action": e.action,
		"x-acs-version": e.version,
		"x-acs-date": formatDate(n.date),
		"x-acs-signature-nonce": n.nonce,
		"x-acs-content-sha256": (0,external_node_crypto_.hash)("sha256", e.body ?? ""),
		...e.body === null ? {} : { "content-type": "application/json; charset=utf-8" },
		...r === null ? {} : {
			"x-acs-accesskey-id": i,
			"x-acs-security-token": r
		}
	};
});
var encode = (function (e) {
	return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
});
var formatDate = (function (e) {
	const t = new Date(e);
	const pad = ((e) => String(e).padStart(2, "0"));
	return `${[
		t.getUTCFullYear(),
		t.getUTCMonth() + 1,
		t.getUTCDate()
	].map(pad).join("-")}T${[
		t.getUTCHours(),
		t.getUTCMinutes(),
		t.getUTCSeconds()
	].map(pad).join(":")}Z`;
});
var readPages = (async function (e, t, n) {
	const r = new Map();
	let [i, a] = [0, 0];
	while (i < an && r.size < on && a < sn) {
		const { items: e, total: o, bytes: s } = await n(++i);
		a += s;
		const c = r.size;
		for (const n of e) r.set(t(n), n);
		if (r.size === c || r.size >= (o ?? Number.POSITIVE_INFINITY)) return [...r.values()];
	}
	throw new ActionError("E_API", `${e} did not end within ${i} pages, which have ${r.size} items.`);
});
var codeSourceSchema = (function (e) {
	return pipe(un, transform(((t) => ({
		id: t.CodeSourceId,
		workspaceId: t.WorkspaceId ?? "",
		displayName: t.DisplayName ?? "",
		description: t.Description ?? "",
		codeRepo: t.CodeRepo ?? "",
		codeRepoUserName: t.CodeRepoUserName || null,
		codeBranch: t.CodeBranch || null,
		codeCommit: t.CodeCommit || null,
		mountPath: `${(t.MountPath ?? "").replace(/(?<!\/)\/+$/, "")}/`,
		cloneType: t.CloneType ?? null,
		accessibility: t.Accessibility?.toUpperCase() === "PUBLIC" ? "PUBLIC" : "PRIVATE",
		createdAt: t.GmtCreateTime ?? "",
		token: compareTokens(t.CodeRepoAccessToken, e)
	}))));
});
var compareTokens = (function (e, t) {
	if (t === null) return "same";
	if (!e) return "absent";
	if (/\*{3}|\u2022{3}|x{4}|\.{3}/i.test(e)) return e === t ? "same" : "unknown";
	return e === t ? "same" : "different";
});
var nothingOn = (function (e) {
	const t = e === 1 ? literal([0, "0"]) : union([number(), string()]);
	return pipe(object({
		CodeSources: nullish(_null()),
		Workspaces: nullish(_null()),
		TotalCount: t
	}), transform(() => ({
		CodeSources: [],
		Workspaces: [],
		TotalCount: 0
	})));
});
var pageSchema = (function (e, t) {
	return union([object({
		CodeSources: array(codeSourceSchema(e)),
		TotalCount: cn
	}), nothingOn(t)]);
});
var createPai = (function (e, t) {
	var prepare = (async function (e) {
		const { method: a, action: o, path: s, query: c = {} } = e;
		const l = e.body === void 0 ? null : JSON.stringify(e.body);
		const u = {
			method: a,
			host: n.host,
			path: s,
			query: c,
			action: o,
			version: mn,
			body: l
		};
		const d = await t.credentials.read();
		const f = sign(u, d, {
			date: r.now(),
			nonce: t.makeNonce()
		});
		const { origin: p } = n;
		const m = e.graceMs === void 0 ? {} : { graceMs: e.graceMs };
		const h = {
			method: a,
			origin: p,
			path: f.path,
			headers: f.headers,
			body: l,
			...m
		};
		i.set(h, d);
		return h;
	});
var correct = (function (e, t, n) {
		if ("value" in e || !canSignAgain(n, t)) return r.correct(e, t);
		return {
			...e,
			retry: "transient"
		};
	});
var call = (function (t, n) {
		return e.send({
			what: t.what,
			request: (() => prepare(t)),
			read: ((r, i) => correct(readAnswer(t, n, r, e.clock.now()), r, i))
		});
	});
const n = new URL(t.endpoint);
	const r = t.time ?? makeServerTime(e.clock, () => void 0);
	const i = new WeakMap();
	
	function canSignAgain(e, n) {
		const [r, a] = [findRefusal(n), i.get(e)];
		return r !== null && a !== void 0 && t.credentials.replace(a, r);
	}
	
	
	function orNull(t, n) {
		return e.send({
			what: t.what,
			request: () => prepare(t),
			read: (r, i) => {
				if (isNotFound(r)) return { value: null };
				const a = correct(readAnswer(t, n, r, e.clock.now()), r, i);
				return "value" in a ? { value: a.value.value } : a;
			}
		});
	}
	const onOne = (e, t, n, r = []) => ({
		what: `${e} the code source ${t}`,
		method: n,
		path: [
			...hn,
			t,
			...r
		]
	});
	const named = (e) => ({
		action: e,
		permission: `paicodesource:${e}`
	});
	const a = codeSourceSchema(t.token);
	return {
		http: e,
		call,
		prepare,
		canSignAgain,
		listCodeSources: ((e, n) => listAll(call, t.token, e, n)),
		findCodeSource: (e) => orNull({
			...onOne("Reading", e, "GET"),
			...named("GetCodeSource")
		}, a),
		async updateCodeSource(e, t) {
			return { requestId: (await call({
				...onOne("Updating", e, "PUT"),
				...named("UpdateCodeSource"),
				body: t
			}, dn)).requestId };
		},
		async publishCodeSource(e) {
			await call({
				...onOne("Publishing", e, "PUT", ["publish"]),
				...named("PublishCodeSource")
			}, dn);
		},
		async deleteCodeSource(e) {
			await orNull({
				...onOne("Deleting", e, "DELETE"),
				...named("DeleteCodeSource")
			}, dn);
		}
	};
});
var listAll = (async function (e, t, n, r) {
	const i = `Listing the code sources of workspace ${n}`;
	let a = null;
	const readPage = (async (o) => {
		const { value: s, requestId: c, bytes: l } = await e({
			what: i,
			action: "ListCodeSources",
			permission: "paicodesource:ListCodeSources",
			method: "GET",
			path: hn,
			query: {
				WorkspaceId: n,
				...r === "" ? {} : { DisplayName: r },
				PageNumber: String(o),
				PageSize: String(100),
				SortBy: "GmtCreateTime",
				Order: "DESC"
			}
		}, pageSchema(t, o));
		a = c;
		return {
			items: s.CodeSources,
			total: s.TotalCount,
			bytes: l
		};
	});
	return {
		items: (await readPages(i, (({ id: e }) => e), readPage)).reverse(),
		requestId: a
	};
});
var readAnswer = (function (e, t, n, r) {
	const i = parseJson(n);
	const a = n.status >= 200 && n.status < 300 ? decode(t, i) : null;
	if (a === null) return explainPaiAnswer(e.what, e.permission, n, r);
	const o = typeof i?.["RequestId"] === "string" ? i["RequestId"] : n.headers["x-acs-request-id"] ?? null;
	return { value: {
		value: a.data,
		requestId: o,
		bytes: n.body.length
	} };
});
var findCredentialSource = (function (e, t) {
	return fromInputs(e) ?? fromTriples(t) ?? fromArns(t) ?? fromPlaces(t);
});
var readEnvironmentSecrets = (function (e) {
	const t = [...gn.flat(), "ACTIONS_ID_TOKEN_REQUEST_TOKEN"].map(((t) => read(e, t)));
	const n = read(e, "ALIBABA_CLOUD_CREDENTIALS_URI");
	return [...t, ...n === null ? [] : findSecretParts(n)].filter(((e) => e !== null));
});
var fromInputs = (function (e) {
	const { accessKeyId: t, accessKeySecret: n, securityToken: r, roleToAssume: i, oidcProviderArn: a } = e;
	const o = "the inputs";
	if (t !== null && n !== null) return {
		kind: "static",
		origin: o,
		credentials: {
			accessKeyId: t,
			accessKeySecret: n,
			securityToken: r
		}
	};
	if (i === null || a === null) return null;
	return {
		kind: "oidc",
		origin: o,
		roleArn: i,
		providerArn: a,
		tokenFile: null,
		policy: null
	};
});
var read = (function (e, t) {
	return e[t]?.trim() || null;
});
var provideFixed = (function (e) {
	return {
		read: (async () => e),
		replace: () => false
	};
});
var provideGiven = (function ({ origin: e, credentials: t }, n) {
	n(`credentials: access key from ${e}`);
	return provideFixed(t);
});
var findSignIn = (async function (e, t, n, r) {
	const i = findSource(e, t, r);
	if (i === null) return "no-credentials";
	if (i.kind === "oidc") return i.tokenFile !== null || readOidcRequest(t.env) !== null ? "ready" : "no-oidc-token";
	if (i.kind !== "ecs") return "ready";
	const { hasInstanceRole: a } = await loadSessions();
	return await a(t, n) ? "ready" : "no-credentials";
});
var findSource = (function (e, { env: t, info: n }, r) {
	try {
		return findCredentialSource(e, t);
	} catch (e) {
		if (!r || !(e instanceof ActionError)) throw e;
		n(`Not given to this run: ${e.message}`);
		return null;
	}
});
var findSignInUrls = (function (e, t) {
	const n = findCredentialSource(e, t);
	if (n?.kind !== "oidc") return [];
	return [n.tokenFile === null ? readOidcRequest(t)?.url ?? "" : "", stsEndpointOf(e)].filter((e) => /^https?:/.test(e) && URL.canParse(e));
});
var signIn = (async function (e, t, n, r) {
	const i = findCredentialSource(t, e.env);
	if (i === null) throw new ActionError("E_NO_CREDENTIALS", "There are no Alibaba Cloud credentials.");
	const a = makeServerTime(r.clock, warnOfSkew(e));
	if (i.kind === "static") {
		const n = provideGiven(i, e.info);
		if (t.roleToAssume !== null) e.info("`role-to-assume` is not used: an access key is given");
		return {
			credentials: n,
			time: a
		};
	}
	const [o, s] = [stsEndpointOf(t), readOidcRequest(e.env)];
	const { openSession: c } = await loadSessions();
	return {
		credentials: await c(i, {
			runner: e,
			inputs: t,
			source: n,
			http: r,
			time: a,
			endpoint: o,
			oidc: s
		}),
		time: a
	};
});
var warnOfSkew = (function (e) {
	return (t) => {
		const n = `${Math.round(Math.abs(t) / 1e3)} s ${t > 0 ? "behind" : "ahead of"}`;
		e.warn("W_CLOCK", `This machine's clock is ${n} that of Alibaba Cloud, which was used instead.`);
	};
});
var createRooms = (function (e, t, n, r, i) {
	const a = readNetwork(e.env);
	const o = createHttp({
		network: a,
		clock: e.clock,
		signal: r,
		deadline: e.clock.now() + t.timeout,
		maxAttempts: t.maxAttempts,
		userAgent: `pai-code-source-action (run ${n.runId}; attempt ${n.runAttempt})`,
		inputOf: (e) => findInputOf(t, e),
		onAttempt(t) {
			const [n, r] = [`${t.method} ${lastOf(t.path)}`, t.host];
			const a = i(`${n} ${r}`);
			return ((i) => {
				e.debug(describeAttempt({
					...t,
					...i
				}));
				a(`${n} ${i.status ?? "failed"} ${r}`);
			});
		}
	});
	const s = {
		url: n.cloneUrl,
		username: "x-access-token",
		password: t.githubToken
	};
	const c = t.paiEndpoint ?? makePaiEndpoint(t.region);
	const { api: l, owner: u, repo: d } = n;
	const loadQuestions = async () => (await __nccwpck_require__.e(/* import() */ 778).then(__nccwpck_require__.bind(__nccwpck_require__, 778))).createQuestions(o);
	const readContainment = async (...e) => (await loadQuestions()).readContainment(...e);
	const f = {
		api: l,
		owner: u,
		repo: d,
		token: t.githubToken
	};
	return {
		network: a,
		http: o,
		origin: s,
		place: f,
		async openConnections(r) {
			const i = [
				...findSignInUrls(t, e.env),
				c,
				...findMirrorUrls(t, n, r)
			];
			for (const e of i) o.connect(new URL(e).origin);
			await (0,promises_.setImmediate)();
		},
		async resolve(e) {
			const { resolve: t } = await __nccwpck_require__.e(/* import() */ 863).then(__nccwpck_require__.bind(__nccwpck_require__, 863));
			return t(e, o, s, f);
		},
		async openPai() {
			const r = await signIn(e, t, n, o);
			const { codeRepoAccessToken: i } = t;
			return createPai(o, {
				endpoint: c,
				...r,
				token: i,
				makeNonce: e.makeNonce
			});
		},
		readRefs: async (...e) => (await loadQuestions()).readRefs(...e),
		readContainment,
		ask: (e, t) => readContainment(s, e, [t])
	};
});
var findMirrorUrls = (function ({ codeupEndpoint: e }, t, n) {
	if (n === null) return [];
	return n.isNews ? [
		gitHost(e),
		e,
		t.api,
		t.cloneUrl
	] : [gitHost(e)];
});
var lastOf = (function (e) {
	const t = e.replace(/%2F/gi, "/");
	return t.slice(t.lastIndexOf("/", t.length - 2) + 1) || "/";
});
var maskSecrets = (function ({ env: e, mask: t }, n) {
	for (const r of [
		...findSecrets(n),
		...readEnvironmentSecrets(e),
		...readProxySecrets(e)
	]) t(r);
});
var findWorkspace = (async function (e, t, n) {
	if (/^\d+$/.test(t)) return {
		id: t,
		name: null
	};
	const r = (/^\w+$/.test(t) ? await listWorkspaces(e, t) : []).filter((e) => e.WorkspaceName === t);
	const i = r.length > 0 ? r : await listWorkspaces(e, "");
	const a = i.filter((e) => e.WorkspaceName === t);
	const o = a.length > 0 ? a : i.filter((e) => e.DisplayName === t);
	const [s, ...c] = o;
	const l = c.length > 0;
	if (s === void 0 || l) {
		const e = (l ? o : i).slice(0, 5).map((e) => `${excerpt(e.WorkspaceName ?? "?", 60)} (${e.WorkspaceId})`).join(", ");
		const r = `${l ? `${o.length} workspaces are` : "No workspace is"} named ${JSON.stringify(t)} in ${n}${e && `; candidates: ${e}`}.`;
		throw new ActionError("E_WORKSPACE_NOT_FOUND", r, l ? { hint: "Give the ID." } : {});
	}
	requireEnabled(s);
	return {
		id: s.WorkspaceId,
		name: s.WorkspaceName ?? null
	};
});
var digest = (function (e, t) {
	return (0,external_node_crypto_.hash)("sha256", JSON.stringify(e)).slice(0, t);
});
var makeKey = (function (e) {
	const { workspaceId: t, repo: n, branch: r, commit: i, mountPath: a, cloneType: o, accessibility: s, displayNameTemplate: c } = e;
	if (e.name !== null) return digest([
		"v1-update",
		t,
		n,
		e.name.rendered
	], 20);
	const l = e.attempt === null ? [] : [e.attempt.runId, e.attempt.runAttempt];
	return digest([...[
		"v1",
		t,
		n,
		r,
		i,
		a,
		o,
		s,
		c
	], ...l], 20);
});
var makeNameTail = (function (e) {
	return e.slice(0, 6);
});
var parseMarker = (function (e) {
	const [, t, n, r] = /\[github-action:v1 key=([0-9a-f]{20}) by=([\w.-]+) scope=([0-9a-f]{8})\]\s*$/.exec(e) ?? [];
	return t !== void 0 && n !== void 0 && r !== void 0 ? {
		key: t,
		by: n,
		scope: r
	} : null;
});
var isUnaltered = (function (e, t) {
	const n = parseMarker(e.description);
	if (n === null) return false;
	const r = e.workspaceId || t.workspaceId;
	if (t.name !== null) {
		const i = makeKey({
			...t,
			workspaceId: r
		});
		return i === n.key && e.displayName === `${t.name.slug}-${makeNameTail(i)}`;
	}
	const [i = "", a = ""] = n.by.split(".");
	const [o, s] = [e.codeCommit, cloneTypeOf(e, t)];
	const c = {
		...t,
		workspaceId: r,
		commit: o,
		mountPath: e.mountPath,
		cloneType: s
	};
	return branchesOf(e, t).some(((r) => visibilitiesOf(e, t).some(((e) => [null, {
		runId: i,
		runAttempt: a
	}].some(((t) => makeKey({
		...c,
		branch: r,
		accessibility: e,
		attempt: t
	}) === n.key))))));
});
var branchesOf = (function (e, t) {
	const n = e.codeBranch ?? "";
	return e.codeCommit !== null && n === `pai/${e.codeCommit}` ? [n, t.branch] : [n];
});
var visibilitiesOf = (function (e, t) {
	return t.accessibility === "PUBLIC" ? [e.accessibility, "PUBLIC"] : [e.accessibility];
});
var cloneTypeOf = (function (e, t) {
	return e.cloneType === null || e.cloneType === 0 && t.cloneType === null ? t.cloneType : e.cloneType;
});
var sortByOwnership = (function (e, t, n) {
	const r = makeKey(t);
	const i = e.filter(((e) => parseMarker(e.description)?.key === r));
	const a = i.filter(((e) => isUnaltered(e, t) && n(e.codeRepo)));
	return {
		ours: a,
		altered: i.filter(((e) => !a.includes(e)))
	};
});
var elect = (function (e) {
	const order = (e, t) => compareTimes(e.createdAt, t.createdAt) || compare(e.id, t.id);
	return e.toSorted(order)[0] ?? null;
});
var findDifferences = (function (e, t) {
	return [
		{
			field: "WorkspaceId",
			stored: e.workspaceId || t.workspaceId,
			wanted: t.workspaceId
		},
		{
			field: "CodeRepo",
			stored: e.codeRepo,
			wanted: t.codeRepo
		},
		{
			field: "CodeBranch",
			stored: e.codeBranch,
			wanted: t.branch
		},
		{
			field: "CodeCommit",
			stored: e.codeCommit,
			wanted: t.commit
		},
		{
			field: "MountPath",
			stored: e.mountPath,
			wanted: t.mountPath
		},
		{
			field: "CloneType",
			stored: e.cloneType ?? t.cloneType ?? 0,
			wanted: t.cloneType ?? 0
		},
		{
			field: "Accessibility",
			stored: e.accessibility,
			wanted: t.accessibility
		}
	].filter((({ stored: e, wanted: t }) => e !== t));
});
var hasOtherCredentials = (function (e, t) {
	const { token: n, codeRepoUserName: r, accessibility: i } = e;
	return n === "different" || n === "absent" || n === "unknown" && i === "PRIVATE" || t !== null && r !== t;
});
var refresh = (async function (e, t) {
	if (e.winner === null || t.http.clock.now() - e.at < Cn) return e;
	const n = await Promise.all(e.items.map(({ id: e }) => t.findCodeSource(e)));
	return {
		...e,
		items: n.filter((e) => e !== null)
	};
});
var reread = (async function ({ ifExists: e }, t, n, r) {
	if (e !== "update" || findDifferences(t, n).length > 0) return t;
	const { readListed: i } = await __nccwpck_require__.e(/* import() */ 62).then(__nccwpck_require__.bind(__nccwpck_require__, 62));
	return i(t.id, r);
});
var identityOf = (function (e, t) {
	const { repo: n, branch: r, commit: i, mountPath: a, cloneType: o, accessibility: s, displayNameTemplate: c, attempt: l } = e;
	return {
		workspaceId: t,
		repo: n,
		branch: r,
		commit: i,
		mountPath: a,
		cloneType: o,
		accessibility: s,
		displayNameTemplate: c,
		attempt: l,
		name: e.ifExists === "update" ? renderName(c, e.names) : null
	};
});
var findRegistered = (async function (e, t, n) {
	const r = identityOf(e, t);
	const i = makeKey(r);
	const a = n.pai.http.clock.now();
	const { items: o, requestId: s } = await n.pai.listCodeSources(t, makeNameTail(i)).catch((e) => {
		if (e instanceof ActionError && e.code === "E_RAM_DENIED") return explainWorkspace(n.pai, t, e);
		throw e;
	});
	const c = o.filter((({ description: e }) => parseMarker(e)?.key === i));
	const l = elect(sortByOwnership(c, r, n.isRepo).ours);
	if (l !== null) requireUsable(e, l, s, n);
	else if (!e.dryRun) loadCreation().catch(() => void 0);
	return {
		items: c,
		winner: l,
		requestId: s,
		at: a
	};
});
var register = (async function (e, t, n, r, i) {
	const a = sortByOwnership(r.items, identityOf(e, t), ((e) => e === n.codeRepo));
	const o = elect(a.ours);
	const s = o?.displayName ?? displayNameOf(e, t);
	warnOfOthers(a, o, i);
	const c = {
		displayName: s,
		accessibility: e.accessibility,
		branch: n.branch
	};
	if (o !== null) requireUsable(e, o, r.requestId, i);
	const l = expectedOf(e, t, n);
	if (e.dryRun) {
		i.plan(describePlan(o, s, l, n));
		return {
			...c,
			id: o?.id ?? null,
			result: "planned",
			requestId: r.requestId
		};
	}
	const { created: u, ...d } = o === null ? await (await loadCreation()).create(e, t, n, s, i) : {
		created: false,
		item: await reread(e, o, l, i.pai),
		requestId: null
	};
	const f = u ? assumeSent(d.item) : d.item;
	const p = o === null && !u;
	if (p) requireUsable(e, f, d.requestId, i);
	i.onId(f.id);
	const m = await ensureFields(e, n, f, l, i);
	const h = d.requestId ?? m?.requestId ?? r.requestId;
	const g = m?.item ?? f;
	if (e.verify) requireSame(e, {
		...g,
		accessibility: e.accessibility
	}, l, h);
	const v = await ensurePublished(e, g, i);
	if (e.verify) requireSame(e, v, l, h);
	const y = m !== null || v !== g;
	if (o !== null && !y) i.info(`reused ${f.id}`);
	if (e.verify) i.info("read back: every field is as wanted");
	const b = u ? "created" : y ? "updated" : "reused";
	return {
		...c,
		...p && { displayName: f.displayName },
		id: f.id,
		result: b,
		requestId: h
	};
});
var requireUsable = (function (e, t, n, r) {
	const deny = (e, i) => {
		r.onId(t.id);
		return new ActionError(e, i, { requestId: n });
	};
	if (e.ifExists === "fail") throw deny("E_SOURCE_EXISTS", `The code source ${t.id} exists for this commit.`);
	if (e.accessibility === "PUBLIC" || t.accessibility === "PRIVATE") return;
	throw deny("E_ACCESSIBILITY", `The code source ${t.id} is PUBLIC, and \`accessibility\` asks for PRIVATE.`);
});
var warnOfOthers = (function ({ ours: e, altered: t }, n, { pai: r, warn: i }) {
	for (const { id: e } of t) i("W_ALTERED", `The code source ${e} has this run's key and was edited; a new one is used.`);
	for (const t of e) if (t !== n && r.http.clock.now() - Date.parse(t.createdAt) > 12e4) i("W_LEFTOVER", `${t.id} is left beside ${n?.id}, which runs take.`);
});
var ensureFields = (async function (e, t, n, r, i) {
	const a = findDifferences({
		...n,
		accessibility: r.accessibility
	}, r);
	if (a.length === 0 && !hasOtherCredentials(n, t.userName)) return null;
	const o = a.length > 0 ? a.map(({ field: e }) => e).join(", ") : "clone credentials";
	return (await loadChanges()).updateFields(e, t, n, r, o, i);
});
var ensurePublished = (async function (e, t, n) {
	if (e.accessibility === "PRIVATE" || t.accessibility === "PUBLIC") return t;
	return (await loadChanges()).publish(t.id, n);
});
var expectedOf = (function (e, t, n) {
	const { commit: r, mountPath: i, cloneType: a, accessibility: o } = e;
	const { codeRepo: s, branch: c } = n;
	return {
		workspaceId: t,
		codeRepo: s,
		branch: c,
		commit: r,
		mountPath: i,
		cloneType: a,
		accessibility: o
	};
});
var look = (function (e) {
	const { runner: t, inputs: n, plan: r, pai: i, progress: a } = e;
	return a.stage("Looking for the code source", (async () => {
		const o = await findWorkspace(i, n.workspace, n.region);
		a.learn({
			workspaceId: o.id,
			workspaceName: o.name
		});
		t.info(`workspace ${o.name === null ? "" : `${o.name} `}${o.id} in ${n.region}`);
		const s = await findRegistered(r.codeSource, o.id, registerRooms(e));
		t.info(s.winner === null ? "no code source with these values yet" : `found ${s.winner.id}`);
		return {
			workspace: o,
			found: s
		};
	}));
});
var mirrorCommit = (async function (e, t) {
	const { mirrorStage: n, progress: r } = e;
	if (n === null) return null;
	const learn = (e) => r.learn(factsOfMirror(e));
	const i = t?.token === "different" ? null : t;
	const work = async () => (await n).mirror(i, {
		onDone: learn,
		plan: r.plan
	});
	const a = await r.stage("Mirroring the commit to Codeup", work);
	learn(a);
	return a;
});
var locate = (function (e, t, n) {
	const { codeRepo: r, branch: i, userName: a } = e.codeSource;
	return {
		codeRepo: r ?? t?.cloneUrl ?? "",
		branch: t?.branch ?? i,
		userName: a ?? t?.userName ?? n?.codeRepoUserName ?? null
	};
});
var registerSource = (function (e, t, n, r, i) {
	const a = e.plan.codeSource;
	return e.progress.stage("Registering the code source", (async () => {
		const o = {
			url: n.codeRepo,
			username: n.userName,
			password: a.token
		};
		const s = (e.plan.mirror?.verify === true || r?.outcome === "planned") && r?.cloneUrl === n.codeRepo;
		if (a.verify && !s && !(a.dryRun && n.codeRepo === "")) {
			const { requireClonable: t } = await __nccwpck_require__.e(/* import() */ 674).then(__nccwpck_require__.bind(__nccwpck_require__, 674));
			await t(o, n.branch, a.commit, e.rooms);
		}
		const c = a.dryRun ? i : await refresh(i, e.pai);
		return register(a, t, n, c, registerRooms(e));
	}));
});
var pruneSources = (async function (e, t, n, r, i) {
	const { runner: a, inputs: o, plan: s, pai: c, rooms: l, mirrorStage: u, progress: d } = e;
	const { keep: f } = o;
	if (f === null) return [];
	const p = r?.outcome === "planned" && r.branch === s.codeSource.branch ? s.commit : r?.tip ?? null;
	const m = {
		id: i,
		workspaceId: t,
		codeRepo: n.codeRepo,
		tip: p
	};
	const openPins = async (e) => {
		if (u === null || r === null) throw new ActionError("E_INTERNAL", "There is no mirror with pins.");
		return (await u).openPins(r, e);
	};
	const h = f === 1 ? "code source" : `${f} code sources`;
	return d.stage(`Keeping the newest ${h}`, async () => {
		const { prune: e } = await __nccwpck_require__.e(/* import() */ 611).then(__nccwpck_require__.bind(__nccwpck_require__, 611));
		const t = {
			info: a.info,
			plan: d.plan
		};
		return e({
			...s.codeSource,
			keep: f
		}, m, {
			pai: c,
			ask: l.ask,
			openPins,
			...t
		});
	});
});
var registerRooms = (function (e) {
	const { runner: t, inputs: n, plan: r, pai: i, progress: a } = e;
	const { codeRepo: o } = r.codeSource;
	return {
		pai: i,
		isRepo: ((e) => o === null ? isMirrorUrl(n.codeupEndpoint, r.mirror?.path ?? "", e) : e === o),
		save: t.save,
		onId: ((e) => a.learn({ codeSourceId: e })),
		info: t.info,
		warn: t.warn,
		plan: a.plan
	};
});
var main = (async function (e, t) {
	const n = createProgress(e);
	let r = true;
	let i;
	try {
		const a = readGiven(e.input, e.env);
		maskSecrets(e, a);
		r = a.get("summary")?.[0]?.text.toLowerCase() !== "false";
		const { inputs: o, reason: s } = await readInputs(e, a, t.signal);
		r = o.summary;
		i = setTimeout(() => t.abort(makeLate(o.timeout, n)), o.timeout);
		const c = readSource(e.readEvent(), o.pullRequestCommit);
		n.learn({
			region: o.region,
			repositoryUrl: `${c.server}/${c.owner}/${c.repo}`
		});
		const l = c.withheld !== null;
		const u = s ?? findReasonToSkip(o, c, await findSignIn(o, e, t.signal, l));
		if (u === null) await work(e, o, c, t, n);
		else n.learn({ result: "skipped" });
		await tell$1(e, n.facts, u, r);
		return 0;
	} catch (i) {
		return await fail(e, n, t.signal.aborted ? t.signal.reason : i, r);
	} finally {
		clearTimeout(i);
	}
});
var readInputs = (async function (e, t, n) {
	try {
		return {
			inputs: parseInputs(t),
			reason: null
		};
	} catch (r) {
		const { GITHUB_EVENT_NAME: i = "", GITHUB_ACTOR: a } = e.env;
		if (!i.startsWith("pull_request") && a !== "dependabot[bot]") throw r;
		const { findExcused: o } = await __nccwpck_require__.e(/* import() */ 96).then(__nccwpck_require__.bind(__nccwpck_require__, 96));
		const s = await o(t, e, n);
		if (s === null || !(r instanceof ActionError)) throw r;
		e.info(`Not given to this run: ${r.message}`);
		return s;
	}
});
var work = (async function (e, t, n, r, i) {
	const a = createController(r.signal);
	const o = createRooms(e, t, n, a.signal, i.begin);
	let s = null;
	try {
		const r = await i.stage("Deciding what to do", (() => decide(e, t, n, o)));
		i.learn(factsOfPlan(r));
		await o.openConnections(r.mirror);
		s = findMirrorStage(e, t, r, o);
		s?.catch(() => void 0);
		await carryOut({
			runner: e,
			inputs: t,
			plan: r,
			pai: await i.stage("Signing in to Alibaba Cloud", o.openPai),
			rooms: o,
			mirrorStage: s,
			progress: i
		});
	} finally {
		a.abort(new ActionError("E_CANCELLED", "The step is over."));
		await (await s?.catch(() => null))?.close();
	}
});
var findMirrorStage = (function (e, t, n, r) {
	const { mirror: i } = n;
	const { codeupToken: a } = t;
	if (i === null || a === null) return null;
	return __nccwpck_require__.e(/* import() */ 807).then(__nccwpck_require__.bind(__nccwpck_require__, 807)).then(({ createMirrorStage: n }) => n({
		runner: e,
		inputs: t,
		task: i,
		token: a,
		rooms: r
	}));
});
var decide = (async function (e, t, n, r) {
	requireConsistent(t);
	const i = makeQuestion(t, n);
	const a = i === null ? null : await r.resolve(i);
	const o = makePlan(t, n, a, e.makeId());
	for (const t of o.reasons) e.info(t);
	if (o.codeSource.accessibility === "PUBLIC" && o.codeSource.token !== null) e.warn("W_PUBLIC_TOKEN", "A PUBLIC code source with a token was asked for.");
	return o;
});
var carryOut = (async function (e) {
	const { runner: t, plan: n, progress: r } = e;
	const { workspace: i, found: a } = await look(e);
	t.save("attempt", n.codeSource.by);
	const o = await mirrorCommit(e, a.winner);
	const s = locate(n, o, a.winner);
	r.learn({
		codeRepo: s.codeRepo,
		branch: s.branch
	});
	const { id: c, displayName: l, result: u, accessibility: d, branch: f, requestId: p } = await registerSource(e, i.id, s, o, a);
	r.learn({
		codeSourceId: c,
		displayName: l,
		result: u,
		accessibility: d,
		branch: f,
		requestId: p
	});
	const m = await pruneSources(e, i.id, s, o, c);
	for (const { code: e, message: n } of [...o?.warnings ?? [], ...m]) t.warn(e, n);
});
var factsOfPlan = (function (e) {
	const { commit: t, mountPath: n, accessibility: r, branch: i } = e.codeSource;
	return {
		commit: e.commit,
		codeCommit: t,
		mountPath: n,
		accessibility: r,
		branch: i
	};
});
var tell$1 = (async function (e, t, n, r) {
	putOut(e, t, null);
	if (r) await e.summarise(makeSummary(t, null, n));
	e.notice(makeNotice(t, n));
});
var putOut = (function (e, t, n) {
	e.save("id", t.codeSourceId ?? "");
	for (const [r, i] of Object.entries(makeOutputs(t, n))) e.output(r, i);
});
var toCommandValue = (function (e) {
	if (e === null || e === void 0) return "";
	else if (typeof e === "string" || e instanceof String) return e;
	return JSON.stringify(e);
});
var toCommandProperties = (function (e) {
	if (!Object.keys(e).length) return {};
	return {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	};
});
var issueCommand = (function (e, t, n) {
	const r = new Command(e, t, n);
	process.stdout.write(r.toString() + external_os_.EOL);
});
var issue = (function (e, t = "") {
	issueCommand(e, {}, t);
});
var escapeData = (function (e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
});
var escapeProperty = (function (e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
});
var issueFileCommand = (function (e, t) {
	const n = process.env[`GITHUB_${e}`];
	if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
	if (!external_fs_.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
	external_fs_.appendFileSync(n, `${toCommandValue(t)}${external_os_.EOL}`, { encoding: "utf8" });
});
var prepareKeyValueMessage = (function (e, t) {
	const n = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const r = toCommandValue(t);
	if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${external_os_.EOL}${r}${external_os_.EOL}${n}`;
});
var setSecret = (function (e) {
	issueCommand("add-mask", {}, e);
});
var getInput = (function (e, t) {
	const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
	if (t && t.required && !n) throw new Error(`Input required and not supplied: ${e}`);
	if (t && t.trimWhitespace === false) return n;
	return n.trim();
});
var setOutput = (function (e, t) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(e, t));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name: e }, toCommandValue(t));
});
var debug = (function (e) {
	issueCommand("debug", {}, e);
});
var notice = (function (e, t = {}) {
	issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
});
var info = (function (e) {
	process.stdout.write(e + external_os_.EOL);
});
var startGroup = (function (e) {
	issue("group", e);
});
var endGroup = (function () {
	issue("endgroup");
});
var group = (function (e, t) {
	return Tn(this, void 0, void 0, (function* () {
		startGroup(e);
		let n;
		try {
			n = yield t();
		} finally {
			endGroup();
		}
		return n;
	}));
});
var saveState = (function (e, t) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(e, t));
	issueCommand("save-state", { name: e }, toCommandValue(t));
});
var makeMasks = (function (e) {
	const t = [e, ...e.split(/[\r\n]+/)].map(((e) => e.trim())).filter(((e) => e.length >= Dn));
	const n = t.flatMap(formsOf).filter(((e) => e.length >= On));
	return [...new Set([...t, ...n])];
});
var formsOf = (function (e) {
	const t = encodeURIComponent(e.toWellFormed());
	const n = [
		0,
		1,
		2
	].map(((t) => encodeShifted(e, t)));
	return [
		t,
		t.replace(/[!'()*~]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`),
		new URLSearchParams([["", e]]).toString().slice(1),
		JSON.stringify(e).slice(1, -1),
		...n,
		...n.map(((e) => e.replaceAll("+", "-").replaceAll("/", "_")))
	];
});
var encodeShifted = (function (e, t) {
	const n = Buffer.concat([Buffer.alloc(t), Buffer.from(e)]);
	return n.toString("base64").slice(Math.ceil(t * 8 / 6), Math.floor(n.length * 8 / 6));
});
var createRunner = (function () {
	const { env: e } = process;
	let t = [];
	const show = ((e) => neutralise(redact(e, t)));
	let n = false;
	return {
		env: e,
		clock: Ut,
		temporary: e["RUNNER_TEMP"] || (0,external_node_os_namespaceObject.tmpdir)(),
		readEvent: (() => readEvent(e)),
		input: ((e) => getInput(e, { trimWhitespace: false })),
		mask(e) {
			const n = makeMasks(e);
			process.stdout.cork();
			for (const e of n) setSecret(e);
			process.stdout.uncork();
			t = [...new Set([
				...t,
				...n,
				...n.map(neutralise),
				...n.map(escapeMarkdown)
			])].sort(((e, t) => t.length - e.length));
		},
		redact: (e) => redact(e, t),
		info: ((e) => info(show(e))),
		debug: ((e) => debug(show(e))),
		warn: (t, n) => warning(show(`${t}: ${n} ${C[t].hint} ${findHelpPage(t, e) ?? ""}`.trimEnd()), { title: C[t].title }),
		fail(t) {
			const r = findHelpPage(t.code, e);
			if (!n) error(show(describe(t, r)), { title: S[t.code].title });
			n = true;
		},
		notice: ((e) => notice(show(e), { title: "PAI code source" })),
		group: ((e, t) => group(show(e), t)),
		output(e, t) {
			if (hasControls(t)) throw new ActionError("E_INTERNAL", `The output ${e} would contain a control character.`);
			tell(`The output ${e}`, (() => setOutput(e, t)));
		},
		save: ((e, t) => tell("The state of the step", (() => saveState(e, t)))),
		state: (e) => getState(e),
		async summarise(n) {
			const r = e["GITHUB_STEP_SUMMARY"];
			if (!r) return debug("this runner has no job summary");
			try {
				await append(r, redact(n, t));
			} catch (e) {
				info(show(`the job summary could not be written: ${e}`));
			}
		},
		makeId: (() => (0,external_node_crypto_.randomUUID)().slice(0, 8)),
		makeNonce: (() => (0,external_node_crypto_.randomUUID)().replaceAll("-", ""))
	};
});
var append = (async function (e, t) {
	if ((0,external_node_fs_.statSync)(e, { throwIfNoEntry: false })?.isFile() ?? true) (0,external_node_fs_.appendFileSync)(e, t);
	else await (0,external_node_util_namespaceObject.promisify)(external_node_fs_.appendFile)(e, t);
});
var tell = (function (e, t) {
	try {
		t();
	} catch (t) {
		const n = `${e} could not be written: ${t instanceof Error ? t.message : t}.`;
		throw new ActionError("E_DISK", n, {
			hint: "Free space where the runner keeps its files.",
			cause: t
		});
	}
});
var readEvent = (function (e) {
	const read = ((t, n = "") => e[t] || n);
	return {
		eventName: read("GITHUB_EVENT_NAME"),
		sha: read("GITHUB_SHA"),
		ref: read("GITHUB_REF"),
		repository: read("GITHUB_REPOSITORY"),
		serverUrl: requireUrl("GITHUB_SERVER_URL", read("GITHUB_SERVER_URL", "https://github.com")),
		apiUrl: requireUrl("GITHUB_API_URL", read("GITHUB_API_URL", "https://api.github.com")),
		runId: read("GITHUB_RUN_ID", "0"),
		runAttempt: read("GITHUB_RUN_ATTEMPT", "1"),
		actor: read("GITHUB_ACTOR"),
		payload: readPayload(read("GITHUB_EVENT_PATH"))
	};
});
var requireUrl = (function (e, t) {
	if (URL.canParse(t) && /^https?:/.test(t)) return t.replace(/\/+$/, "");
	throw new ActionError("E_INPUT", `The variable ${e} is ${JSON.stringify(t)}, which is no URL with http or https.`, { hint: "The runner sets it; look for a step or a container that changes it." });
});
var readPayload = (function (e) {
	if (e === "") return {};
	try {
		const { size: t } = (0,external_node_fs_.statSync)(e);
		if (t > kn) throw new Error(`it has ${Math.round(t / 1024 / 1024)} MB`);
		return JSON.parse((0,external_node_fs_.readFileSync)(e, "utf8"));
	} catch (t) {
		const n = t instanceof SyntaxError ? "it is no JSON" : t instanceof Error ? t.message : String(t);
		throw new ActionError("E_INPUT", `The event cannot be read from GITHUB_EVENT_PATH (${e}): ${n}.`, {
			hint: "The runner writes this file; look for a step or a container that changes it, or unset the variable and give `commit` and `branch`.",
			cause: t
		});
	}
});
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findProxy),
  A: () => (/* binding */ guessCloneUrl),
  At: () => (/* binding */ transform),
  B: () => (/* binding */ notRefs),
  C: () => (/* binding */ explainFault),
  Ct: () => (/* binding */ index_start_boolean),
  D: () => (/* binding */ parseJsonBody),
  Dt: () => (/* binding */ pipe),
  E: () => (/* binding */ decode),
  Et: () => (/* binding */ object),
  F: () => (/* binding */ authorizationOf),
  Ft: () => (/* binding */ ActionError),
  G: () => (/* binding */ textOf),
  H: () => (/* binding */ makePacket),
  I: () => (/* binding */ cureOf),
  It: () => (/* binding */ isBearable),
  J: () => (/* binding */ limitAsked),
  K: () => (/* binding */ createHttp),
  L: () => (/* binding */ headersOf$1),
  M: () => (/* binding */ Ut),
  Mt: () => (/* binding */ unknown),
  N: () => (/* binding */ findReasonToSkip),
  Nt: () => (/* binding */ _minLength),
  O: () => (/* binding */ describeAttempt),
  Ot: () => (/* binding */ record),
  P: () => (/* binding */ parseInputs),
  Pt: () => (/* binding */ _regex),
  Q: () => (/* binding */ kt),
  R: () => (/* binding */ isCloneUrl),
  S: () => (/* binding */ sign),
  St: () => (/* binding */ array),
  T: () => (/* binding */ parseJson),
  Tt: () => (/* binding */ number),
  U: () => (/* binding */ parsePackets),
  V: () => (/* binding */ refusalOf),
  W: () => (/* binding */ readPackets),
  X: () => (/* binding */ parseRetryAfter),
  Y: () => (/* binding */ makeDelay),
  Z: () => (/* binding */ flatten),
  _: () => (/* binding */ provideRenewed),
  _t: () => (/* binding */ formatOf),
  a: () => (/* binding */ elect),
  at: () => (/* binding */ ht),
  b: () => (/* binding */ explainPaiAnswer),
  bt: () => (/* binding */ excerpt),
  c: () => (/* binding */ sortByOwnership),
  ct: () => (/* binding */ dt),
  d: () => (/* binding */ makeNameTail),
  dt: () => (/* binding */ st),
  et: () => (/* binding */ Tt),
  f: () => (/* binding */ makeScope),
  ft: () => (/* binding */ at),
  g: () => (/* binding */ provideGiven),
  gt: () => (/* binding */ readSource),
  h: () => (/* binding */ findSignIn),
  ht: () => (/* binding */ makeBundle),
  i: () => (/* binding */ compareTimes),
  it: () => (/* binding */ gt),
  j: () => (/* binding */ formatBytes),
  jt: () => (/* binding */ union),
  k: () => (/* binding */ Qt),
  kt: () => (/* binding */ string),
  l: () => (/* binding */ isUnaltered),
  lt: () => (/* binding */ ut),
  m: () => (/* binding */ explainWorkspace),
  mt: () => (/* binding */ rt),
  n: () => (/* binding */ identityOf),
  nt: () => (/* binding */ vt),
  o: () => (/* binding */ findDifferences),
  ot: () => (/* binding */ mt),
  p: () => (/* binding */ parseMarker),
  pt: () => (/* binding */ it),
  q: () => (/* binding */ requestIdOf),
  r: () => (/* binding */ assumeSent),
  rt: () => (/* binding */ _t),
  s: () => (/* binding */ hasOtherCredentials),
  st: () => (/* binding */ pt),
  t: () => (/* binding */ fieldsOf),
  tt: () => (/* binding */ wt),
  u: () => (/* binding */ makeKey),
  ut: () => (/* binding */ ct),
  v: () => (/* binding */ findSecretParts),
  vt: () => (/* binding */ isZero),
  w: () => (/* binding */ parseFault),
  wt: () => (/* binding */ nullish),
  x: () => (/* binding */ formatDate),
  xt: () => (/* binding */ redact),
  y: () => (/* binding */ dn),
  yt: () => (/* binding */ parseSha),
  z: () => (/* binding */ locate$1)
});

// EXTERNAL MODULE: ./rolldown-runtime.js + 1 modules
var rolldown_runtime = __nccwpck_require__(953);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = process.getBuiltinModule("node:net");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(500);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = process.getBuiltinModule("node:util");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = process.getBuiltinModule("path");
;// CONCATENATED MODULE: ./index-start.js











// src/catalogue.ts
const S = {
	E_INPUT: {
		title: "An input is missing or malformed",
		hint: "Correct the named inputs; all problems are listed at once."
	},
	E_NO_CREDENTIALS: {
		title: "No Alibaba Cloud credentials were found",
		hint: "Give `role-to-assume` and `oidc-provider-arn` with `permissions: id-token: write`, or `access-key-id` and `access-key-secret`, or run aliyun/configure-aliyun-credentials-action before this step."
	},
	E_OIDC_TRUST: {
		title: "STS refused the OIDC token",
		hint: "Compare the token's issuer, subject and audience with the role's trust policy and the identity provider; newer repositories have immutable IDs in the subject."
	},
	E_STS: {
		title: "STS refused to issue a session",
		hint: "Check the role ARN, `role-session-name` and `role-duration-seconds`, which the role's maximum session duration limits."
	},
	E_AK_INVALID: {
		title: "Alibaba Cloud refused the access key",
		hint: "Check that the key, its secret and its security token belong together, are complete and have not expired."
	},
	E_RAM_DENIED: {
		title: "RAM or the workspace role denies the action",
		hint: "Grant the named action to the identity (Resource \"*\") and add the identity to the workspace as a member."
	},
	E_WORKSPACE_NOT_FOUND: {
		title: "The workspace does not exist in this region",
		hint: "Check `workspace` and `region`: workspaces are regional, and a name has to match exactly."
	},
	E_WORKSPACE_UNUSABLE: {
		title: "The workspace is not enabled",
		hint: "Enable the workspace in the PAI console; FROZEN means an unpaid bill."
	},
	E_CODEUP_TOKEN: {
		title: "Codeup refused `codeup-token`",
		hint: "Create a personal access token (pt-\u2026) in Codeup, store it as a secret and pass it whole as `codeup-token`; center and region edition have tokens of their own."
	},
	E_CODEUP_SCOPE: {
		title: "The `codeup-token` lacks a scope or a role",
		hint: "Give `codeup-token` \"Code management: Repository read/write\", \"Group read/write\" when groups have to be made and \"Member read\"; its owner needs a role on the group."
	},
	E_CODEUP_ORG: {
		title: "The Codeup organization could not be determined",
		hint: "Set `codeup-organization-id` to one where the token's owner is active; a region edition has none."
	},
	E_CODEUP_DENIED: {
		title: "Codeup does not allow the operation",
		hint: "Look at the IP allow-list, the archived flag, push rules and clone control of the repository or organization."
	},
	E_GITHUB_ACCESS: {
		title: "GitHub refused access to the repository",
		hint: "Give the job `permissions: contents: read`, or a `github-token` that can read this repository."
	},
	E_REF_NOT_FOUND: {
		title: "The ref does not exist",
		hint: "Check the name of the branch, tag or commit on GitHub."
	},
	E_COMMIT_NOT_IN_REPO: {
		title: "The commit is not reachable from a branch or tag of this repository",
		hint: "Push the commit to a branch or tag of this repository first; commits of a fork's network are refused."
	},
	E_PUSH_REFUSED: {
		title: "Codeup refused the push",
		hint: "Read the lines Codeup sent; branch protection, push rules and a branch in the way (`release`, `release/1.0`) are usual reasons."
	},
	E_PUSH_TOO_BIG: {
		title: "The push is larger than Codeup accepts",
		hint: "A file over 200 MB needs Git LFS; a repository over its quota has to be cleaned up or enlarged."
	},
	E_PIN_CONFLICT: {
		title: "The pin of this commit points elsewhere",
		hint: "A pin is never moved. Find out who moved `refs/\u2026/pai/<sha>` on the mirror and delete it there."
	},
	E_LFS: {
		title: "LFS objects could not be mirrored",
		hint: "Check that the objects exist on GitHub and the LFS quota on Codeup."
	},
	E_NOT_CLONABLE: {
		title: "PAI could not clone this commit",
		hint: "Check `code-repo`, `code-repo-username` and `code-repo-access-token`: PAI clones with exactly these, and needs the branch and the commit."
	},
	E_SOURCE_EXISTS: {
		title: "The code source exists already",
		hint: "Use `if-exists: reuse` to take it, or `create` for a new one in every run."
	},
	E_ACCESSIBILITY: {
		title: "The visibility cannot be changed that way",
		hint: "A PUBLIC code source stays PUBLIC: leave `accessibility` at that, or give another `display-name`."
	},
	E_UNKNOWN_OUTCOME: {
		title: "A request was sent and never answered",
		hint: "Run the job again: it looks for the code source by its marker before it creates anything."
	},
	E_UNTRUSTED_FORK: {
		title: "Another repository's code on a trusted event",
		hint: "Set `allow-fork-code: true` only if a human has approved that code: it will run where the credentials are."
	},
	E_TOKEN_SHORT_LIVED: {
		title: "The token for PAI dies with this job",
		hint: "Give PAI a long-lived, read-only token for this one repository, never the GITHUB_TOKEN of the job."
	},
	E_NETWORK: {
		title: "The server could not be reached",
		hint: "Check that the host exists (`region` and the endpoints), proxy variables and firewall; from overseas runners to mainland China a self-hosted runner or a nearer endpoint helps."
	},
	E_TLS: {
		title: "The TLS certificate could not be verified",
		hint: "Name the PEM file of a private CA in NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or GIT_SSL_CAINFO; a certificate that has expired or names another host is for the server to mend; `wrong version number` means no TLS there, as with an http:// proxy. Verification is never switched off."
	},
	E_NOT_API: {
		title: "The answer is not from the API",
		hint: "Check the endpoint: a login page, a proxy or a captive portal answered instead."
	},
	E_THROTTLED: {
		title: "The service throttles",
		hint: "Run fewer jobs at once, or try again later."
	},
	E_CLOCK: {
		title: "The runner's clock is wrong",
		hint: "Synchronise the clock; signatures are valid for 15 minutes."
	},
	E_GIT_MISSING: {
		title: "git is needed and was not found",
		hint: "Install git 2.18 or newer on the runner, or leave `mirror-strategy` at auto."
	},
	E_DISK: {
		title: "The disk cannot be written",
		hint: "Free space on RUNNER_TEMP or make it writable."
	},
	E_TIMEOUT: {
		title: "The step took longer than `timeout`",
		hint: "Raise `timeout`, or find out why the stage that was under way takes so long."
	},
	E_CANCELLED: {
		title: "The run was cancelled",
		hint: "Run the job again; it continues with what exists."
	},
	E_API: {
		title: "The service refused the call",
		hint: "After a 5xx, run the job again later; otherwise look the code up in the service documentation. Quote the request ID to support."
	},
	E_INTERNAL: {
		title: "A bug in this action",
		hint: "Please open an issue with the log of a run with debug logging."
	}
};
const C = {
	W_DIVERGED: {
		title: "A branch or tag of the mirror points elsewhere",
		hint: "A run leaves it as it is and pins the commit beside it; `force: true` replaces it."
	},
	W_LEFTOVER: {
		title: "Something could not be cleaned up",
		hint: "Delete the named items; grant a permission that was missing."
	},
	W_ALTERED: {
		title: "A code source with our marker was changed by somebody",
		hint: "It was not used; delete it or restore it in the PAI console."
	},
	W_LFS: {
		title: "LFS objects are not on the mirror",
		hint: "A job that needs them finds pointers only. A run with nothing to push does not look again: `lfs: true` does, and fails while one is missing."
	},
	W_SUBMODULES: {
		title: "Submodules may be out of reach for PAI",
		hint: "Mirror them and point .gitmodules there."
	},
	W_CLOCK: {
		title: "The runner's clock is off",
		hint: "Synchronise the clock."
	},
	W_PUBLIC_TOKEN: {
		title: "A PUBLIC code source carries a token",
		hint: "Everybody in the workspace can read it back: use a read-only token for this one repository."
	}
};
// src/hints-zh.ts
const w = {
	E_INPUT: "\u8BF7\u6539\u6B63\u6240\u5217\u7684\u8F93\u5165\uFF1B\u6240\u6709\u95EE\u9898\u4E00\u6B21\u5217\u51FA\u3002",
	E_NO_CREDENTIALS: "\u8BF7\u8BBE\u7F6E `role-to-assume` \u4E0E `oidc-provider-arn` \u5E76\u6388\u4E88 `id-token: write`\uFF0C\u6216\u63D0\u4F9B `access-key-id` \u4E0E `access-key-secret`\uFF0C\u6216\u5728\u672C\u6B65\u9AA4\u4E4B\u524D\u8FD0\u884C aliyun/configure-aliyun-credentials-action\u3002",
	E_OIDC_TRUST: "\u8BF7\u6838\u5BF9\u4EE4\u724C\u7684 iss\u3001sub\u3001aud \u4E0E\u89D2\u8272\u7684\u4FE1\u4EFB\u7B56\u7565\u53CA\u8EAB\u4EFD\u63D0\u4F9B\u5546\u7684\u914D\u7F6E\u3002",
	E_STS: "\u8BF7\u68C0\u67E5\u89D2\u8272 ARN\u3001`role-session-name` \u4E0E `role-duration-seconds`\uFF1B\u540E\u8005\u4E0D\u80FD\u8D85\u8FC7\u89D2\u8272\u7684\u6700\u5927\u4F1A\u8BDD\u65F6\u95F4\u3002",
	E_AK_INVALID: "\u8BF7\u786E\u8BA4 AccessKey\u3001Secret \u4E0E\u5B89\u5168\u4EE4\u724C\u5C5E\u4E8E\u540C\u4E00\u7EC4\u3001\u5B8C\u6574\u4E14\u672A\u8FC7\u671F\u3002",
	E_RAM_DENIED: "\u8BF7\u5728 RAM \u4E2D\u6388\u4E88\u8BE5\u64CD\u4F5C\uFF08Resource \u4E3A \"*\"\uFF09\uFF0C\u5E76\u628A\u8BE5\u8EAB\u4EFD\u6DFB\u52A0\u4E3A\u5DE5\u4F5C\u7A7A\u95F4\u6210\u5458\u3002",
	E_WORKSPACE_NOT_FOUND: "\u8BF7\u68C0\u67E5 `workspace` \u4E0E `region`\uFF1A\u5DE5\u4F5C\u7A7A\u95F4\u5C5E\u4E8E\u67D0\u4E2A\u5730\u57DF\uFF0C\u540D\u79F0\u5FC5\u987B\u5B8C\u5168\u4E00\u81F4\u3002",
	E_WORKSPACE_UNUSABLE: "\u8BF7\u5728 PAI \u63A7\u5236\u53F0\u542F\u7528\u8BE5\u5DE5\u4F5C\u7A7A\u95F4\uFF1BFROZEN \u8868\u793A\u6B20\u8D39\u3002",
	E_CODEUP_TOKEN: "\u8BF7\u5728 Codeup \u521B\u5EFA\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C\uFF08pt-\u2026\uFF09\uFF0C\u5B8C\u6574\u4FDD\u5B58\u4E3A Secret \u5E76\u4F20\u7ED9 `codeup-token`\uFF1B\u4E2D\u5FC3\u7248\u4E0E Region \u7248\u7684\u4EE4\u724C\u4E92\u4E0D\u901A\u7528\u3002",
	E_CODEUP_SCOPE: "\u8BF7\u4E3A `codeup-token` \u6388\u4E88\u201C\u4EE3\u7801\u7BA1\u7406\u201D\u4E2D\u4EE3\u7801\u5E93\u8BFB\u5199\u3001\u4EE3\u7801\u7EC4\u8BFB\u5199\u548C\u6210\u5458\u53EA\u8BFB\u6743\u9650\uFF0C\u5E76\u786E\u8BA4\u5176\u6240\u6709\u8005\u5728\u4EE3\u7801\u7EC4\u4E2D\u6709\u89D2\u8272\u3002",
	E_CODEUP_ORG: "`codeup-organization-id` \u987B\u4E3A\u4EE4\u724C\u6240\u6709\u8005\u6240\u5728\u7EC4\u7EC7\uFF1BRegion \u7248\u7559\u7A7A\u3002",
	E_CODEUP_DENIED: "\u8BF7\u68C0\u67E5 IP \u767D\u540D\u5355\u3001\u5F52\u6863\u72B6\u6001\u3001\u63A8\u9001\u89C4\u5219\u4EE5\u53CA\u514B\u9686\u4E0B\u8F7D\u7BA1\u63A7\u3002",
	E_GITHUB_ACCESS: "\u8BF7\u4E3A\u4F5C\u4E1A\u6388\u4E88 `contents: read`\uFF0C\u6216\u63D0\u4F9B\u53EF\u8BFB\u53D6\u8BE5\u4ED3\u5E93\u7684 `github-token`\u3002",
	E_REF_NOT_FOUND: "\u8BF7\u6838\u5BF9 GitHub \u4E0A\u7684\u5206\u652F\u3001\u6807\u7B7E\u6216\u63D0\u4EA4\u3002",
	E_COMMIT_NOT_IN_REPO: "\u8BF7\u5148\u628A\u8BE5\u63D0\u4EA4\u63A8\u9001\u5230\u672C\u4ED3\u5E93\u7684\u5206\u652F\u6216\u6807\u7B7E\uFF1B\u590D\u523B\u4ED3\u5E93\u4E2D\u7684\u63D0\u4EA4\u4E0D\u88AB\u63A5\u53D7\u3002",
	E_PUSH_REFUSED: "\u8BF7\u67E5\u770B Codeup \u8FD4\u56DE\u7684\u5185\u5BB9\uFF1B\u5E38\u89C1\u539F\u56E0\u662F\u5206\u652F\u4FDD\u62A4\u3001\u63A8\u9001\u89C4\u5219\u6216\u5206\u652F\u51B2\u7A81\uFF08`release`\u3001`release/1.0`\uFF09\u3002",
	E_PUSH_TOO_BIG: "\u8D85\u8FC7 200 MB \u7684\u6587\u4EF6\u8BF7\u4F7F\u7528 Git LFS\uFF1B\u8D85\u51FA\u5BB9\u91CF\u7684\u4EE3\u7801\u5E93\u9700\u8981\u6E05\u7406\u6216\u6269\u5BB9\u3002",
	E_PIN_CONFLICT: "\u56FA\u5B9A\u5F15\u7528\u4E0D\u4F1A\u88AB\u79FB\u52A8\uFF1B\u8BF7\u67E5\u660E\u8C01\u6539\u52A8\u4E86\u955C\u50CF\u4E0A\u7684 `refs/\u2026/pai/<sha>` \u5E76\u5C06\u5176\u5220\u9664\u3002",
	E_LFS: "\u8BF7\u68C0\u67E5 GitHub \u4E0A\u7684 LFS \u5BF9\u8C61\u4EE5\u53CA Codeup \u7684 LFS \u914D\u989D\u3002",
	E_NOT_CLONABLE: "\u8BF7\u68C0\u67E5 `code-repo`\u3001`code-repo-username` \u4E0E `code-repo-access-token`\uFF1APAI \u6B63\u662F\u7528\u5B83\u4EEC\u514B\u9686\u3002",
	E_SOURCE_EXISTS: "\u53EF\u7528 `if-exists: reuse` \u590D\u7528\uFF0C\u6216\u7528 `create` \u6BCF\u6B21\u65B0\u5EFA\u3002",
	E_ACCESSIBILITY: "\u5DF2\u516C\u5F00\u7684\u4EE3\u7801\u914D\u7F6E\u4E0D\u80FD\u6539\u56DE\u79C1\u6709\uFF1A`accessibility` \u8BF7\u7528 PUBLIC\uFF0C\u6216\u6362\u4E00\u4E2A `display-name`\u3002",
	E_UNKNOWN_OUTCOME: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u4F5C\u4E1A\uFF1A\u521B\u5EFA\u4E4B\u524D\u4F1A\u5148\u6309\u6807\u8BB0\u67E5\u627E\u5DF2\u6709\u7684\u4EE3\u7801\u914D\u7F6E\u3002",
	E_UNTRUSTED_FORK: "\u53EA\u6709\u5728\u4EBA\u5DE5\u5BA1\u6838\u8FC7\u8BE5\u4EE3\u7801\u4E4B\u540E\uFF0C\u624D\u53EF\u8BBE\u7F6E `allow-fork-code: true`\u3002",
	E_TOKEN_SHORT_LIVED: "\u8BF7\u7ED9 PAI \u4E00\u4E2A\u957F\u671F\u6709\u6548\u3001\u53EA\u8BFB\u3001\u4EC5\u9650\u8BE5\u4ED3\u5E93\u7684\u4EE4\u724C\uFF0C\u4E0D\u8981\u4F7F\u7528\u4F5C\u4E1A\u7684 GITHUB_TOKEN\u3002",
	E_NETWORK: "\u8BF7\u786E\u8BA4\u8BE5\u4E3B\u673A\u5B58\u5728\uFF08`region` \u4E0E\u63A5\u5165\u70B9\uFF09\uFF0C\u5E76\u68C0\u67E5\u4EE3\u7406\u53D8\u91CF\u4E0E\u9632\u706B\u5899\uFF1B\u4ECE\u6D77\u5916\u8BBF\u95EE\u4E2D\u56FD\u5185\u5730\u65F6\uFF0C\u81EA\u6258\u7BA1\u8FD0\u884C\u5668\u6216\u5C31\u8FD1\u7684\u63A5\u5165\u70B9\u4F1A\u6709\u5E2E\u52A9\u3002",
	E_TLS: "\u8BF7\u5728 NODE_EXTRA_CA_CERTS\u3001SSL_CERT_FILE \u6216 GIT_SSL_CAINFO \u4E2D\u6307\u5B9A\u79C1\u6709 CA \u7684 PEM \u6587\u4EF6\uFF1B\u8BC1\u4E66\u8FC7\u671F\u6216\u4E3B\u673A\u540D\u4E0D\u7B26\u987B\u7531\u670D\u52A1\u5668\u4E00\u65B9\u6539\u6B63\uFF1B`wrong version number` \u8868\u793A\u5BF9\u65B9\u4E0D\u7528 TLS\uFF0C\u5982 http:// \u4EE3\u7406\uFF1B\u8BC1\u4E66\u6821\u9A8C\u4E0D\u4F1A\u88AB\u5173\u95ED\u3002",
	E_NOT_API: "\u8BF7\u68C0\u67E5\u63A5\u5165\u70B9\u5730\u5740\uFF1A\u5E94\u7B54\u7684\u662F\u767B\u5F55\u9875\u3001\u4EE3\u7406\u6216\u8BA4\u8BC1\u95E8\u6237\u3002",
	E_THROTTLED: "\u8BF7\u51CF\u5C11\u5E76\u53D1\u4F5C\u4E1A\uFF0C\u6216\u7A0D\u540E\u91CD\u8BD5\u3002",
	E_CLOCK: "\u8BF7\u6821\u51C6\u65F6\u949F\uFF1B\u7B7E\u540D\u7684\u6709\u6548\u671F\u4E3A 15 \u5206\u949F\u3002",
	E_GIT_MISSING: "\u8BF7\u5728\u8FD0\u884C\u5668\u4E0A\u5B89\u88C5 git 2.18 \u6216\u66F4\u65B0\u7248\u672C\uFF0C\u6216\u4FDD\u6301 `mirror-strategy` \u4E3A auto\u3002",
	E_DISK: "\u8BF7\u91CA\u653E RUNNER_TEMP \u7684\u7A7A\u95F4\u6216\u4F7F\u5176\u53EF\u5199\u3002",
	E_TIMEOUT: "\u8BF7\u589E\u5927 `timeout`\uFF0C\u6216\u67E5\u660E\u5F53\u65F6\u6B63\u5728\u8FDB\u884C\u7684\u9636\u6BB5\u4E3A\u4F55\u8017\u65F6\u8FC7\u957F\u3002",
	E_CANCELLED: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u4F5C\u4E1A\uFF1B\u5B83\u4F1A\u4ECE\u5DF2\u6709\u7684\u5185\u5BB9\u7EE7\u7EED\u3002",
	E_API: "\u82E5\u72B6\u6001\u7801\u4E3A 5xx\uFF0C\u8BF7\u7A0D\u540E\u91CD\u65B0\u8FD0\u884C\u4F5C\u4E1A\uFF1B\u5426\u5219\u8BF7\u5728\u670D\u52A1\u6587\u6863\u4E2D\u67E5\u627E\u8BE5\u9519\u8BEF\u7801\u3002\u8054\u7CFB\u652F\u6301\u4EBA\u5458\u65F6\u8BF7\u63D0\u4F9B\u8BF7\u6C42 ID\u3002",
	E_INTERNAL: "\u8BF7\u9644\u4E0A\u8C03\u8BD5\u65E5\u5FD7\u63D0\u4EA4 issue\u3002"
};
// src/errors.ts
const T = w;
var ActionError = class extends Error {
	code;
	hint;
	requestId;
	constructor(e, t, n = {}) {
		super(t, n);
		this.name = "ActionError";
		this.code = e;
		this.hint = n.hint ?? S[e].hint;
		this.requestId = n.requestId ?? null;
	}
};
function asActionError(e) {
	if (e instanceof ActionError) return e;
	const t = e instanceof Error ? `${e.name}: ${e.message}` : String(e);
	return new ActionError("E_INTERNAL", `This action failed in a way it does not know: ${t}.`, { cause: e });
}
function isBearable(e) {
	return e instanceof ActionError && e.code !== "E_CANCELLED" && e.code !== "E_TIMEOUT";
}
const E = "\\p{Script=Han}";
function findChineseHint(e) {
	return new RegExp(E, "u").test(e.message) ? T[e.code] : null;
}
const D = 3e3;
function describe(e, t) {
	const line = (e, t) => {
		const n = e.replace(/\s+/g, " ").trim();
		return n.length > t ? `${n.slice(0, t - 1)}\u2026` : n;
	};
	const n = e.requestId === null ? "" : ` (RequestId ${e.requestId})`;
	const r = line(`${e.hint} ${findChineseHint(e) ?? ""}${n} ${t ?? ""}`, D);
	return `${e.code}: ${line(e.message, 4096 - r.length - e.code.length - 4)} ${r}`;
}
// src/ending.ts
function exitCodeOf(e) {
	return asActionError(e).code === "E_CANCELLED" ? 130 : 1;
}

const O = {
	cancelled: 2400,
	late: 8e3
};

const k = {
	cancelled: 200,
	ended: 1e3
};
const A = 20;
const j = 500;




// node_modules/zod/v4/core/util.js
function jsonStringifyReplacer(e, t) {
	if (typeof t === "bigint") return t.toString();
	return t;
}
var Cached = class {
	constructor(e) {
		this._getter = e;
		this._value = void 0;
	}
	get value() {
		const e = this._getter;
		if (e !== void 0) {
			this._value = e();
			this._getter = void 0;
		}
		return this._value;
	}
};


function cleanRegex(e) {
	const t = e.startsWith("^") ? 1 : 0;
	const n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function assignProp(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
const M = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};

function isPlainObject(e) {
	if (isObject(e) === false) return false;
	const t = e.constructor;
	if (t === void 0) return true;
	if (typeof t !== "function") return true;
	const n = t.prototype;
	if (isObject(n) === false) return false;
	if (Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") === false) return false;
	return true;
}
function escapeRegex(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}



const N = (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const P = {
	int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
	uint64: [BigInt(0), BigInt("18446744073709551615")]
};


function prefixIssues(e, t) {
	return t.map((t) => {
		var n;
		(n = t).path ?? (n.path = []);
		t.path.unshift(e);
		return t;
	});
}
function unwrapMessage(e) {
	return typeof e === "string" ? e : e?.message;
}

function attachSchema(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function finalizeIssue(e, t, n) {
	var r;
	const i = e.inst?._zod?.traits;
	if (i?.has("$ZodType")) {
		if (i.has("$ZodCheck")) (r = e).schema ?? (r.schema = e.inst);
		else e.schema = e.inst;
	}
	const a = e.schema !== e.inst ? e.schema?._zod.def?.error : void 0;
	const o = e.message ? e.message : unwrapMessage(e.inst?._zod.def?.error?.(e)) ?? unwrapMessage(a?.(e)) ?? unwrapMessage(t?.error?.(e)) ?? unwrapMessage(n.customError?.(e)) ?? unwrapMessage(n.localeError?.(e)) ?? "Invalid input";
	const s = {};
	for (const t of Object.keys(e)) {
		if (t === "inst" || t === "schema" || t === "continue" || t === "input" || t === "__proto__") continue;
		s[t] = e[t];
	}
	s.path ?? (s.path = []);
	s.message = o;
	if (t?.reportInput) s.input = e.input;
	return s;
}
const F = /[\uD800-\uDBFF]/;
function codePointLength(e) {
	const t = e.length;
	if (!F.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) if ((e.charCodeAt(r) & 64512) === 55296 && (e.charCodeAt(r + 1) & 64512) === 56320) {
		n--;
		r++;
	}
	return n;
}
function getLengthableOrigin(e) {
	if (Array.isArray(e)) return "array";
	if (typeof e === "string") return "string";
	return "unknown";
}


function hide(e, t, n) {
	return own(e, t, n, false);
}


let I;
let L = false;
const ee = {
	configurable: true,
	get() {
		L = true;
	}
};


// node_modules/zod/v4/core/core.js
var te;
const ne = Object.freeze({ status: "aborted" });
const re = {
	value: void 0,
	enumerable: false
};
let ie = "captureStackTrace" in Error ? Error : null;
function newError(e) {
	const t = ie;
	if (t) {
		const n = t.stackTraceLimit;
		if (typeof n === "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				ie = null;
				return new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}

var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`);
		this.name = "ZodEncodeError";
	}
};
(te = globalThis).__zod_globalConfig ?? (te.__zod_globalConfig = {});
const R = globalThis.__zod_globalConfig;
function config(e) {
	if (e) Object.assign(R, e);
	return R;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const e = this._zod;
	e.message ?? (e.message = JSON.stringify(e.def, jsonStringifyReplacer, 2));
	return e.message;
}
function _setMessage(e) {
	this._zod.message = e;
}
const ae = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const oe = {
	value: void 0,
	enumerable: false
};
const se = new WeakSet([Object.prototype, Error.prototype]);
const initializer = (e, t) => {
	e.name = "$ZodError";
	oe.value = t;
	Object.defineProperty(e, "issues", oe);
	oe.value = void 0;
	Object.defineProperty(e, "message", ae);
	const n = Object.getPrototypeOf(e);
	if (!se.has(n)) {
		se.add(n);
		Object.defineProperty(n, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(e) {
				Object.defineProperty(this, "toString", {
					value: e,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const z = $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = ((e) => {
	const fn = (t, n, r, i) => {
		const a = r ? {
			...r,
			async: false
		} : { async: false };
		const o = t._zod.run({
			value: n,
			issues: []
		}, a);
		if (o instanceof Promise) throw new $ZodAsyncError();
		if (o.issues.length) {
			const t = new ((i?.Err) ?? e)(o.issues.map((e) => finalizeIssue(e, a, config())));
			M(t, i?.callee ?? fn);
			throw t;
		}
		return o.value;
	};
	return fn;
});
const B = _parse(z);
const _parseAsync = ((e) => {
	const fn = async (t, n, r, i) => {
		const a = r ? {
			...r,
			async: true
		} : { async: true };
		let o = t._zod.run({
			value: n,
			issues: []
		}, a);
		if (o instanceof Promise) o = await o;
		if (o.issues.length) {
			const t = new ((i?.Err) ?? e)(o.issues.map((e) => finalizeIssue(e, a, config())));
			M(t, i?.callee ?? fn);
			throw t;
		}
		return o.value;
	};
	return fn;
});
const ce = _parseAsync(z);
const _safeParse = ((e) => ((t, n, r) => {
	const i = r ? {
		...r,
		async: false
	} : { async: false };
	const a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new $ZodAsyncError();
	return a.issues.length ? failure(e, a.issues, i) : {
		success: true,
		data: a.value
	};
}));
const le = _safeParse(z);
function failure(e, t, n) {
	let r;
	return {
		success: false,
		get error() {
			if (!r) {
				r = new e(t.map((e) => finalizeIssue(e, n, config())));
				t = void 0;
				n = void 0;
			}
			return r;
		},
		set error(e) {
			r = e;
			t = void 0;
			n = void 0;
		}
	};
}
const _safeParseAsync = ((e) => async (t, n, r) => {
	const i = r ? {
		...r,
		async: true
	} : { async: true };
	let a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) a = await a;
	return a.issues.length ? failure(e, a.issues, i) : {
		success: true,
		data: a.value
	};
});
const V = _safeParseAsync(z);
// node_modules/zod/v4/core/regexes.js
const H = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const ue = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const U = /^[\s\S]{0,}$/;
const de = /^-?\d+(?:\.\d+)?$/;
const fe = /^(?:true|false)$/i;
const pe = /^null$/i;
// node_modules/zod/v4/core/checks.js
const W = $constructor("$ZodCheck", ((e, t) => {
	var n;
	e._zod ?? (e._zod = {});
	e._zod.def = t;
	(n = e._zod).onattach ?? (n.onattach = []);
}));
const _whenHasLength = ((e) => {
	const t = e.value;
	return !nullish$1(t) && t.length !== void 0;
});
const G = $constructor("$ZodCheckMinLength", ((e, t) => {
	var n;
	W.init(e, t);
	(n = e._zod.def).when ?? (n.when = _whenHasLength);
	e._zod.check = ((n) => {
		const r = n.value;
		const i = r.length;
		if ((typeof r === "string" && i >= t.minimum && i < t.minimum * 2 ? codePointLength(r) : i) >= t.minimum) return;
		const a = getLengthableOrigin(r);
		n.issues.push({
			origin: a,
			code: "too_small",
			minimum: t.minimum,
			inclusive: true,
			input: r,
			inst: e,
			continue: !t.abort
		});
	});
}));
const me = $constructor("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	W.init(e, t);
	if (t.pattern) (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0;
		if (t.pattern.test(n.value)) return;
		n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	});
	else (r = e._zod).check ?? (r.check = () => {});
});
const K = $constructor("$ZodCheckRegex", (e, t) => {
	me.init(e, t);
	e._zod.check = (n) => {
		t.pattern.lastIndex = 0;
		if (t.pattern.test(n.value)) return;
		n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
const he = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const q = $constructor("$ZodType", ((e, t) => {
	var n;
	e ?? (e = {});
	e._zod.def = t;
	e._zod.bag = e._zod.bag || {};
	e._zod.version = he;
	const r = e._zod.def.checks;
	const i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (const t of i) for (const n of t._zod.onattach) n(e);
	if (i.length === 0) {
		(n = e._zod).deferred ?? (n.deferred = []);
		e._zod.deferred?.push((() => {
			e._zod.run = e._zod.parse;
		}));
	} else {
		const runChecks = ((t, n, r) => {
			if (t.memo) return t;
			let i = aborted(t);
			let a;
			for (const o of n) {
				if (o._zod.def.when) {
					if (explicitlyAborted(t)) continue;
					if (!o._zod.def.when(t)) continue;
				} else if (i) continue;
				const n = t.issues.length;
				const s = o._zod.check(t);
				if (s instanceof Promise && r?.async === false) throw new $ZodAsyncError();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s;
					if (t.issues.length === n) return;
					attachSchema(t.issues, n, e);
					if (!i) i = aborted(t, n);
				});
				else {
					if (t.issues.length === n) continue;
					attachSchema(t.issues, n, e);
					if (!i) i = aborted(t, n);
				}
			}
			if (a) return a.then(() => {
				return t;
			});
			return t;
		});
		const handleCanaryResult = (t, n, r) => {
			if (aborted(t)) {
				t.aborted = true;
				return t;
			}
			const a = runChecks(n, i, r);
			if (a instanceof Promise) {
				if (r.async === false) throw new $ZodAsyncError();
				return a.then((t) => e._zod.parse(t, r));
			}
			return e._zod.parse(a, r);
		};
		e._zod.run = ((t, n) => {
			if (n.skipChecks) return e._zod.parse(t, n);
			if (n.direction === "backward") {
				const r = e._zod.parse({
					value: t.value,
					issues: []
				}, {
					...n,
					skipChecks: true
				});
				if (r instanceof Promise) return r.then((e) => {
					return handleCanaryResult(e, t, n);
				});
				return handleCanaryResult(r, t, n);
			}
			const r = e._zod.parse(t, n);
			if (r instanceof Promise) {
				if (n.async === false) throw new $ZodAsyncError();
				return r.then((e) => runChecks(e, i, n));
			}
			return runChecks(r, i, n);
		});
	}
}), {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(e) {
		own(this, "~standard", e);
	}
});
const toStandardResult = (e, t) => e.issues.length ? { issues: e.issues.map((e) => finalizeIssue(e, t, config())) } : { value: e.value };
async function validateAsync(e, t) {
	const n = { async: true };
	return toStandardResult(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function standardProps(e) {
	return {
		validate: (t) => {
			const n = { async: false };
			try {
				const r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return toStandardResult(r, n);
			} catch (e) {}
			return validateAsync(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
const J = $constructor("$ZodString", ((e, t) => {
	q.init(e, t);
	e._zod.pattern = t.pattern ?? U;
	e._zod.parse = ((n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch (e) {}
		if (typeof n.value === "string") return n;
		n.issues.push({
			expected: "string",
			code: "invalid_type",
			input: n.value,
			inst: e
		});
		return n;
	});
}));
const Y = /^[0-9a-zA-Z+/]*={0,2}$/;
const ge = /^[A-Za-z0-9_-]*$/;
const X = $constructor("$ZodNumber", ((e, t) => {
	q.init(e, t);
	e._zod.pattern = de;
	e._zod.parse = ((n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch (e) {}
		const i = n.value;
		if (typeof i === "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
		const a = typeof i === "number" ? Number.isNaN(i) ? "NaN" : !Number.isFinite(i) ? String(i) : void 0 : void 0;
		n.issues.push({
			expected: "number",
			code: "invalid_type",
			input: i,
			inst: e,
			...a ? { received: a } : {}
		});
		return n;
	});
}));
const _e = $constructor("$ZodBoolean", ((e, t) => {
	q.init(e, t);
	e._zod.pattern = fe;
	e._zod.parse = ((n, r) => {
		if (t.coerce) try {
			n.value = Boolean(n.value);
		} catch (e) {}
		const i = n.value;
		if (typeof i === "boolean") return n;
		n.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input: i,
			inst: e
		});
		return n;
	});
}));
const ve = $constructor("$ZodNull", ((e, t) => {
	q.init(e, t);
	e._zod.pattern = pe;
	e._zod.values = new Set([null]);
	e._zod.parse = (t, n) => {
		const r = t.value;
		if (r === null) return t;
		t.issues.push({
			expected: "null",
			code: "invalid_type",
			input: r,
			inst: e
		});
		return t;
	};
}));
const ye = $constructor("$ZodUnknown", (e, t) => {
	q.init(e, t);
	e._zod.parse = (e) => e;
});

const arraySize = (e) => Array.isArray(e) ? e.length : -1;

const be = $constructor("$ZodArray", ((e, t) => {
	q.init(e, t);
	const n = R.memoizer;
	n?.attach(e);
	e._zod.parse = ((r, i) => {
		const a = r.value;
		if (!Array.isArray(a)) {
			r.issues.push({
				expected: "array",
				code: "invalid_type",
				input: a,
				inst: e
			});
			return r;
		}
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		const o = [];
		const s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			const n = a[e];
			const c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => handleArrayResult(t, r, e)));
			else {
				handleArrayResult(c, r, e);
				if (s && c.issues.length !== 0 && aborted(c)) break;
			}
		}
		if (o.length) return Promise.all(o).then(() => r);
		return r;
	});
	capSize(e, arraySize);
}));

const xe = [];

function handleCatchall(e, t, n, r, i, a, o) {
	const s = [];
	const c = i.keySet;
	const l = i.catchall._zod;
	const u = l.def.type;
	const d = l.optin;
	const f = l.optout;
	let p = 0;
	for (const i in t) {
		if (o && n.issues.length !== p) {
			if (aborted(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === "__proto__") {
			if (u === "never") s.push(i);
			continue;
		}
		if (u === "never") {
			s.push(i);
			continue;
		}
		const a = l.run({
			value: t[i],
			issues: []
		}, r);
		if (a instanceof Promise) e.push(a.then((e) => handlePropertyResult(e, n, i, t, d, f)));
		else handlePropertyResult(a, n, i, t, d, f);
	}
	if (s.length) n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: true
	});
	if (!e.length) return n;
	return Promise.all(e).then(() => {
		return n;
	});
}
const Se = $constructor("$ZodObject", ((e, t) => {
	q.init(e, t);
	const n = Object.getOwnPropertyDescriptor(t, "shape");
	const r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		const get = (() => {
			const e = { ...r };
			Object.defineProperty(t, "shape", { value: e });
			get.raw = e;
			return e;
		});
		get.raw = r;
		Object.defineProperty(t, "shape", { get });
	}
	const i = cached((() => normalizeDef(t)));
	defineLazyInternal(e, "propValues", (e) => {
		const t = e.def.shape;
		const n = {};
		for (const e in t) {
			const r = t[e]._zod;
			if (r.values) {
				if (!Object.prototype.hasOwnProperty.call(n, e)) assignProp(n, e, new Set());
				for (const t of r.values) n[e].add(t);
				if (r.optin !== void 0) n[e].add(void 0);
			}
		}
		return n;
	});
	const a = isObject;
	const o = t.catchall;
	let s;
	const c = R.memoizer;
	c?.attach(e);
	e._zod.parse = ((t, n) => {
		s ?? (s = i.value);
		const r = t.value;
		if (!a(r)) {
			t.issues.push({
				expected: "object",
				code: "invalid_type",
				input: r,
				inst: e
			});
			return t;
		}
		t.value = c ? c.alloc(e, t, {}, n) : {};
		const l = [];
		const u = s.shape;
		const d = n?.abortEarly;
		let f = t.issues.length;
		for (const e of s.allKeys) {
			if (d && t.issues.length !== f) {
				if (aborted(t, f)) break;
				f = t.issues.length;
			}
			if (e === "__proto__") continue;
			const i = u[e];
			const a = i._zod.optin;
			const o = i._zod.optout;
			const s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			if (s instanceof Promise) l.push(s.then((n) => handlePropertyResult(n, t, e, r, a, o)));
			else handlePropertyResult(s, t, e, r, a, o);
		}
		if (!o) return l.length ? Promise.all(l).then(() => t) : t;
		return handleCatchall(l, r, t, n, i.value, e, d === true);
	});
}));
function handleUnionResults(e, t, n, r) {
	for (const n of e) if (n.issues.length === 0) {
		t.value = n.value;
		return t;
	}
	const i = e.filter((e) => !aborted(e));
	if (i.length === 1) {
		t.value = i[0].value;
		return i[0];
	}
	t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => finalizeIssue(e, r, config())))
	});
	return t;
}
const Ce = $constructor("$ZodUnion", ((e, t) => {
	q.init(e, t);
	defineLazyInternal(e, "optin", ((e) => e.def.options.some(((e) => e._zod.optin === "defaulted")) ? "defaulted" : e.def.options.some(((e) => e._zod.optin !== void 0)) ? "optional" : void 0));
	defineLazyInternal(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	});
	defineLazyInternal(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			const t = e.def.options.map((e) => e._zod.pattern);
			return new RegExp(`^(${t.map((e) => cleanRegex(e.source)).join("|")})$`);
		}
	});
	const n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = ((r, i) => {
		if (n) return n(r, i);
		let a = false;
		const o = [];
		for (const e of t.options) {
			const t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) {
				o.push(t);
				a = true;
			} else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		if (!a) return handleUnionResults(o, r, e, i);
		return Promise.all(o).then((t) => {
			return handleUnionResults(t, r, e, i);
		});
	});
}));
const we = $constructor("$ZodRecord", (e, t) => {
	q.init(e, t);
	const n = R.memoizer;
	n?.attach(e);
	e._zod.parse = (r, i) => {
		const a = r.value;
		if (!isPlainObject(a)) {
			r.issues.push({
				expected: "record",
				code: "invalid_type",
				input: a,
				inst: e
			});
			return r;
		}
		const o = [];
		const s = t.keyType._zod.values;
		if (s && !t.partial) {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			const c = new Set();
			for (const n of s) if (typeof n === "string" || typeof n === "number" || typeof n === "symbol") {
				c.add(typeof n === "number" ? n.toString() : n);
				if (n === "__proto__") continue;
				const s = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (s instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (s.issues.length) {
					r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: s.issues.map((e) => finalizeIssue(e, i, config())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				const l = s.value;
				if (l === "__proto__") continue;
				const u = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				if (u instanceof Promise) o.push(u.then((e) => {
					if (e.issues.length) r.issues.push(...prefixIssues(n, e.issues));
					r.value[l] = e.value;
				}));
				else {
					if (u.issues.length) r.issues.push(...prefixIssues(n, u.issues));
					r.value[l] = u.value;
				}
			}
			let l;
			for (const e in a) if (!c.has(e)) {
				if (t.mode === "loose") {
					if (e === "__proto__") continue;
					r.value[e] = a[e];
				} else {
					l = l ?? [];
					l.push(e);
				}
			}
			if (l && l.length > 0) r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: l,
				continue: true
			});
		} else {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c;
			for (const n of Reflect.ownKeys(a)) {
				if (n === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(a, n)) continue;
				let l = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (l instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof n === "string" && de.test(n) && l.issues.length) {
					const e = t.keyType._zod.run({
						value: Number(n),
						issues: []
					}, i);
					if (e instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (e.issues.length === 0) l = e;
				}
				if (l.issues.length) {
					if (t.mode === "loose") r.value[n] = a[n];
					else if (s) {
						c = c ?? [];
						c.push(n);
					} else r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: l.issues.map((e) => finalizeIssue(e, i, config())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				const u = l.value;
				if (u === "__proto__") continue;
				const d = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				if (d instanceof Promise) o.push(d.then((e) => {
					if (e.issues.length) r.issues.push(...prefixIssues(n, e.issues));
					r.value[u] = e.value;
				}));
				else {
					if (d.issues.length) r.issues.push(...prefixIssues(n, d.issues));
					r.value[u] = d.value;
				}
			}
			if (c && c.length > 0) r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: c,
				continue: true
			});
		}
		if (o.length) return Promise.all(o).then(() => r);
		return r;
	};
});
const Te = $constructor("$ZodLiteral", ((e, t) => {
	q.init(e, t);
	const n = new Set(t.values);
	e._zod.values = n;
	defineLazyInternal(e, "pattern", (e) => {
		const t = e.def.values;
		return new RegExp(t.length ? `^(${t.map((e) => typeof e === "string" ? escapeRegex(e) : e ? escapeRegex(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	});
	e._zod.parse = (r, i) => {
		const a = r.value;
		if (n.has(a)) return r;
		r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		});
		return r;
	};
}));
const Ee = $constructor("$ZodTransform", ((e, t) => {
	q.init(e, t);
	e._zod.optin = "optional";
	R.memoizer?.guard(e);
	e._zod.parse = ((n, r) => {
		if (r.direction === "backward") throw new $ZodEncodeError(e.constructor.name);
		const i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => {
			n.value = e;
			return n;
		});
		if (i instanceof Promise) throw new $ZodAsyncError();
		n.value = i;
		return n;
	});
}));
function handleOptionalResult(e, t) {
	e.value = t.issues.length ? void 0 : t.value;
	return e;
}
const De = $constructor("$ZodOptional", ((e, t) => {
	q.init(e, t);
	defineLazyInternal(e, "optin", ((e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"));
	e._zod.optout = "optional";
	defineLazyInternal(e, "values", (e) => {
		const t = e.def.innerType._zod.values;
		return t ? new Set([...t, void 0]) : void 0;
	});
	defineLazyInternal(e, "pattern", (e) => {
		const t = e.def.innerType._zod.pattern;
		return t ? new RegExp(`^(${cleanRegex(t.source)})?$`) : void 0;
	});
	e._zod.parse = ((e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			const r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			if (r instanceof Promise) return r.then((t) => handleOptionalResult(e, t));
			return handleOptionalResult(e, r);
		}
		return t.innerType._zod.run(e, n);
	});
}));
const Oe = $constructor("$ZodNullable", ((e, t) => {
	q.init(e, t);
	defineLazyInternal(e, "optin", ((e) => e.def.innerType._zod.optin));
	defineLazyInternal(e, "optout", (e) => e.def.innerType._zod.optout);
	defineLazyInternal(e, "pattern", (e) => {
		const t = e.def.innerType._zod.pattern;
		return t ? new RegExp(`^(${cleanRegex(t.source)}|null)$`) : void 0;
	});
	defineLazyInternal(e, "values", (e) => {
		return e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0;
	});
	e._zod.parse = ((e, n) => {
		if (e.value === null) return e;
		return t.innerType._zod.run(e, n);
	});
}));
const ke = $constructor("$ZodPipe", ((e, t) => {
	q.init(e, t);
	defineLazyInternal(e, "values", (e) => e.def.in._zod.values);
	defineLazyInternal(e, "optin", ((e) => e.def.in._zod.optin));
	defineLazyInternal(e, "optout", (e) => e.def.out._zod.optout);
	defineLazyInternal(e, "propValues", (e) => e.def.in._zod.propValues);
	e._zod.parse = ((e, n) => {
		if (n.direction === "backward") {
			const r = t.out._zod.run(e, n);
			if (r instanceof Promise) return r.then((e) => handlePipeResult(e, t.in, n));
			return handlePipeResult(r, t.in, n);
		}
		const r = t.in._zod.run(e, n);
		if (r instanceof Promise) return r.then((e) => handlePipeResult(e, t.out, n));
		return handlePipeResult(r, t.out, n);
	});
}));

// node_modules/zod/v4/core/registries.js
var Ae;
var $ZodRegistry = class {
	constructor() {
		this._map = new WeakMap();
		this._idmap = new Map();
	}
	add(e, ...t) {
		const n = t[0];
		this._map.set(e, n);
		if (n && typeof n === "object" && "id" in n) this._idmap.set(n.id, e);
		return this;
	}
	clear() {
		this._map = new WeakMap();
		this._idmap = new Map();
		return this;
	}
	remove(e) {
		const t = this._map.get(e);
		if (t && typeof t === "object" && "id" in t) this._idmap.delete(t.id);
		this._map.delete(e);
		return this;
	}
	get(e) {
		const t = e._zod.parent;
		if (t) {
			const n = { ...this.get(t) ?? {} };
			delete n.id;
			const r = {
				...n,
				...this._map.get(e)
			};
			return Object.keys(r).length ? r : void 0;
		}
		return this._map.get(e);
	}
	has(e) {
		return this._map.has(e);
	}
};

(Ae = globalThis).__zod_globalRegistry ?? (Ae.__zod_globalRegistry = registry());
const je = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js





function _unknown(e) {
	return new e({ type: "unknown" });
}

function _regex(e, t) {
	return new K({
		check: "string_format",
		format: "regex",
		...normalizeParams(t),
		pattern: e
	});
}
// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (e, t, n) => {
	if (e[t] === void 0 || n > e[t]) e[t] = n;
};
const narrowMax = (e, t, n) => {
	if (e[t] === void 0 || n < e[t]) e[t] = n;
};
const narrowBoth = (e, t) => {
	narrowMin(e, "minimum", t);
	narrowMax(e, "maximum", t);
};
const addDivisor = (e, t) => {
	e.multipleOf ?? (e.multipleOf = []);
	if (!e.multipleOf.includes(t)) e.multipleOf.push(t);
};
const addPattern = (e, t) => {
	e.patterns ?? (e.patterns = new Set());
	e.patterns.add(t);
};
const intersectMime = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
};
const setFormat = (e, t) => {
	e.format = t;
	if (t.includes("int")) e.isInt = true;
};
const minContributor = (e, t) => narrowMin(e, "minimum", t.minimum);
const maxContributor = (e, t) => narrowMax(e, "maximum", t.maximum);
const formatContributor = ((e) => (t, n) => {
	setFormat(t, n.format);
	const [r, i] = e[n.format];
	narrowMin(t, "minimum", r);
	narrowMax(t, "maximum", i);
});
const Me = {
	greater_than: (e, t) => narrowMin(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => narrowMax(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => addDivisor(e, t.value),
	number_format: formatContributor(N),
	bigint_format: formatContributor(P),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (e, t) => narrowBoth(e, t.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (e, t) => narrowBoth(e, t.size),
	string_format: (e, t) => {
		setFormat(e, t.format);
		if (t.pattern) addPattern(e, t.pattern);
		if (t.format === "base64" || t.format === "base64url") e.contentEncoding = t.format;
		if (t.local || t.precision === -1) e.laxFormat = true;
	},
	mime_type: (e, t) => intersectMime(e, t.mime)
};
const Ne = new Map([[Y, H], [ge, ue]]);
// node_modules/zod/v4/mini/schemas.js
const Z = $constructor("ZodMiniType", ((e, t) => {
	if (!e._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	q.init(e, t);
	e.def = t;
	e.type = t.type;
}), {
	get with() {
		return this.check;
	},
	set with(e) {
		own(this, "with", e);
	},
	parse(e, t) {
		return B(this, e, t, { callee: this.parse });
	},
	parseAsync(e, t) {
		return ce(this, e, t, { callee: this.parseAsync });
	},
	safeParse(e, t) {
		return le(this, e, t);
	},
	safeParseAsync(e, t) {
		return V(this, e, t);
	},
	check(...e) {
		const t = this.def;
		return this.clone({
			...t,
			checks: [...t.checks ?? [], ...e.map(((e) => typeof e === "function" ? { _zod: {
				check: e,
				def: { check: "custom" },
				onattach: []
			} } : e))]
		}, { parent: true });
	},
	clone(e, t) {
		return clone(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		e.add(this, t);
		return this;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	}
});
const Pe = $constructor("ZodMiniString", ((e, t) => {
	J.init(e, t);
	Z.init(e, t);
}));

const Fe = $constructor("ZodMiniNumber", ((e, t) => {
	X.init(e, t);
	Z.init(e, t);
}));

const Ie = $constructor("ZodMiniBoolean", ((e, t) => {
	_e.init(e, t);
	Z.init(e, t);
}));

const Le = $constructor("ZodMiniNull", ((e, t) => {
	ve.init(e, t);
	Z.init(e, t);
}));

const Re = $constructor("ZodMiniUnknown", (e, t) => {
	ye.init(e, t);
	Z.init(e, t);
});
function unknown() {
	return _unknown(Re);
}
const ze = $constructor("ZodMiniArray", ((e, t) => {
	be.init(e, t);
	Z.init(e, t);
}));

const Be = $constructor("ZodMiniObject", ((e, t) => {
	Se.init(e, t);
	Z.init(e, t);
	installLazyProp(e, "shape", ((e) => e._zod.def.shape), false);
}));

const Ve = $constructor("ZodMiniUnion", ((e, t) => {
	Ce.init(e, t);
	Z.init(e, t);
}));

const He = $constructor("ZodMiniRecord", (e, t) => {
	we.init(e, t);
	Z.init(e, t);
});
function record(e, t, n) {
	if (!t || !t._zod) return new He({
		type: "record",
		keyType: string(),
		valueType: e,
		...normalizeParams(t)
	});
	return new He({
		type: "record",
		keyType: e,
		valueType: t,
		...normalizeParams(n)
	});
}
const Ue = $constructor("ZodMiniLiteral", ((e, t) => {
	Te.init(e, t);
	Z.init(e, t);
}));

const We = $constructor("ZodMiniTransform", ((e, t) => {
	Ee.init(e, t);
	Z.init(e, t);
}));

const Ge = $constructor("ZodMiniOptional", ((e, t) => {
	De.init(e, t);
	Z.init(e, t);
}));

const Ke = $constructor("ZodMiniNullable", ((e, t) => {
	Oe.init(e, t);
	Z.init(e, t);
}));


const qe = $constructor("ZodMiniPipe", ((e, t) => {
	ke.init(e, t);
	Z.init(e, t);
}));

// src/foreign-text.ts
const Je = "[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}]";
let Ye;




function excerpt(e, t = 300) {
	const n = e.slice(0, t * 4);
	const r = neutralise(n.replace(/\s+/g, " ")).trim();
	return r.length > t || n.length < e.length ? `${r.slice(0, t).toWellFormed()}\u2026` : r;
}

function withoutEnd(e, t) {
	for (let n = Math.min(e.length, t.length - 1); n >= 4; n--) if (e.endsWith(t.slice(0, n))) return `${e.slice(0, -n)}***`;
	return e;
}




// src/git/refs.ts
function formatOf(e) {
	return e?.length === 64 ? "sha256" : "sha1";
}


const Xe = /[^!-}\u00a0-\u{10ffff}]|[\^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(?<=^|\/)\.|\.lock(?=\/|$)/u;



// src/context.ts
const Q = nullish(string());
const Ze = nullish(object({
	sha: Q,
	ref: Q,
	repo: nullish(object({ full_name: Q }))
}));
const Qe = object({
	deleted: nullish(index_start_boolean()),
	forced: nullish(index_start_boolean()),
	before: Q,
	repository: nullish(object({
		full_name: Q,
		default_branch: Q
	})),
	pull_request: nullish(object({
		number: nullish(number()),
		head: Ze
	})),
	merge_group: nullish(object({ head_sha: Q })),
	workflow_run: nullish(object({
		head_sha: Q,
		head_branch: Q,
		head_repository: nullish(object({ full_name: Q }))
	}))
});






function testMerge({ eventName: e, ref: t, sha: n }, r) {
	return t.startsWith("refs/pull/") && n === r.pull_request?.head?.sha || e === "pull_request_target" ? {
		kind: "unknown",
		name: nameOf$1(t),
		lacks: "test merge"
	} : makeTarget("pinned", nameOf$1(t), n);
}
function pullRequestHead({ pull_request: e }, t) {
	const n = t ? e?.number && `pull/${e.number}` : e?.head?.ref;
	return makeTarget(n ? "branch" : "pinned", n || "pull", e?.head?.sha);
}
function workflowRunHead({ workflow_run: e }, t) {
	const { head_branch: n, head_sha: r, head_repository: i } = e ?? {};
	const a = t ? `${(i?.full_name || "fork").replaceAll(".", ",")}/` : "";
	return makeTarget(n && !t ? "branch" : "pinned", `${a}${n || "workflow_run"}`, r);
}




function nameOf$1(e) {
	return e.replace(/^refs\/(heads\/|tags\/)?/, "") || "detached";
}
// src/contradictions.ts

function isOfGitHub(e) {
	return /^(gh[a-z]_|github_pat_)/.test(e ?? "");
}


// src/help.ts
function findHelpPage(e, t) {
	const [n, r] = [t["GITHUB_ACTION_REPOSITORY"] ?? "", t["GITHUB_ACTION_REF"] ?? ""];
	if (!(/^[\w.-]+\/[\w.-]+$/.test(n) && /^[\w.-]+(\/[\w.-]+)*$/.test(r)) || t["GITHUB_SERVER_URL"] !== "https://github.com") return null;
	return `https://github.com/${n}/blob/${r}/docs/errors.md#${e.toLowerCase()}`;
}
// src/http/classify.ts
const $e = new Set([
	"ENOTFOUND",
	"EAI_AGAIN",
	"ECONNREFUSED",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_PRX_CONN"
]);
const et = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|HOSTNAME_MISMATCH|ERR_TLS_CERT_\w+|ERR_SSL_.+)$/;
const tt = /^(Response does not match the HTTP|Headers Overflow|the answer is larger than|The client is destroyed)/;
function classify(e) {
	const t = flatten$1(e);
	const n = t.map(codeOf);
	const r = [...new Set(t.map(detailOf))].filter((e) => e !== "").join("; ") || "no answer";
	if (n.some((e) => et.test(e))) return {
		code: "E_TLS",
		sent: "never",
		transient: false,
		detail: r,
		cause: e
	};
	if (t.some((e) => /^Proxy (response|Authentication)/.test(messageOf(e)))) return {
		code: "E_NETWORK",
		sent: "never",
		transient: /\(5\d\d\)/.test(r),
		detail: r,
		cause: e
	};
	const i = t.some((e) => /before secure TLS connection/.test(messageOf(e))) || t.every(isUnreachable);
	const a = !t.some((e) => tt.test(messageOf(e)));
	return {
		code: "E_NETWORK",
		sent: i ? "never" : "unknown",
		transient: a,
		detail: r,
		cause: e
	};
}
function flatten$1(e) {
	if (e instanceof AggregateError && e.errors.length > 0) return e.errors.flatMap(flatten$1);
	if (e instanceof Error && (e.message === "fetch failed" || codeOf(e) === "UND_ERR_PRX_TLS") && e.cause !== void 0) return flatten$1(e.cause);
	return [e];
}
function isUnreachable(e) {
	const t = e instanceof Error && "syscall" in e && /^(read|write)/.test(String(e.syscall));
	return $e.has(codeOf(e)) && !t;
}
function codeOf(e) {
	if (typeof e !== "object" || e === null || !("code" in e)) return "";
	return typeof e.code === "string" ? e.code : "";
}
function messageOf(e) {
	return e instanceof Error ? e.message : String(e);
}
function detailOf(e) {
	const t = messageOf(e).replace(/^[\dA-F]+:error:(?:[^:]*:){3}([^:]+):.*$/s, "$1");
	const n = codeOf(e);
	return n === "" || t.includes(n) ? t : `${t} (${n})`;
}
// src/http/authorities.ts
const nt = [
	"NODE_EXTRA_CA_CERTS",
	"SSL_CERT_FILE",
	"GIT_SSL_CAINFO"
];

function makeBundle(e) {
	return [...new Set(listTrusted(e))].map((e) => `${e.trim()}\n`).join("");
}

function listTrusted(e) {
	return [...loadTls().getCACertificates("default"), ...e];
}
function loadTls() {
	return process.getBuiltinModule("node:tls");
}
function readText(e, t) {
	try {
		return (0,external_node_fs_.readFileSync)(t, "latin1");
	} catch (n) {
		throw unusable(e, t, `cannot be read${n instanceof Error && "code" in n ? ` (${n.code})` : ""}`, n);
	}
}
function isCertificate(e) {
	try {
		return new external_node_crypto_.X509Certificate(e).raw.length > 0;
	} catch {
		return false;
	}
}
function unusable(e, t, n, r) {
	return new ActionError("E_INPUT", `The variable ${e} names ${t}, which ${n}.`, {
		hint: "Name a PEM file with the certificate of the private CA (in a container: one that exists there), or unset the variable.",
		cause: r
	});
}
// \0node:assert
var rt = (0,rolldown_runtime.t)(((e, t) => {
	t.exports = ((e, t) => {
		if (!e) throw new Error(t ?? "assertion failed");
	});
}));
// node_modules/undici/lib/core/symbols.js
var it = (0,rolldown_runtime.t)(((e, t) => {
	t.exports = {
		kClose: Symbol("close"),
		kDestroy: Symbol("destroy"),
		kDispatch: Symbol("dispatch"),
		kUrl: Symbol("url"),
		kRequestOrigin: Symbol("request origin"),
		kRedirectCacheControl: Symbol("redirect cache control"),
		kOriginless: Symbol("originless"),
		kWriting: Symbol("writing"),
		kResuming: Symbol("resuming"),
		kQueue: Symbol("queue"),
		kConnect: Symbol("connect"),
		kConnecting: Symbol("connecting"),
		kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
		kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
		kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
		kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
		kKeepAlive: Symbol("keep alive"),
		kHeadersTimeout: Symbol("headers timeout"),
		kBodyTimeout: Symbol("body timeout"),
		kServerName: Symbol("server name"),
		kLocalAddress: Symbol("local address"),
		kHost: Symbol("host"),
		kNoRef: Symbol("no ref"),
		kBodyUsed: Symbol("used"),
		kBody: Symbol("abstracted request body"),
		kRunning: Symbol("running"),
		kBlocking: Symbol("blocking"),
		kPending: Symbol("pending"),
		kSize: Symbol("size"),
		kBusy: Symbol("busy"),
		kQueued: Symbol("queued"),
		kFree: Symbol("free"),
		kConnected: Symbol("connected"),
		kClosed: Symbol("closed"),
		kNeedDrain: Symbol("need drain"),
		kReset: Symbol("reset"),
		kDestroyed: Symbol.for("nodejs.stream.destroyed"),
		kResume: Symbol("resume"),
		kOnError: Symbol("on error"),
		kMaxHeadersSize: Symbol("max headers size"),
		kRunningIdx: Symbol("running index"),
		kPendingIdx: Symbol("pending index"),
		kError: Symbol("error"),
		kClients: Symbol("clients"),
		kClient: Symbol("client"),
		kParser: Symbol("parser"),
		kOnDestroyed: Symbol("destroy callbacks"),
		kPipelining: Symbol("pipelining"),
		kSocket: Symbol("socket"),
		kHostHeader: Symbol("host header"),
		kConnector: Symbol("connector"),
		kStrictContentLength: Symbol("strict content length"),
		kMaxRedirections: Symbol("maxRedirections"),
		kMaxRequests: Symbol("maxRequestsPerClient"),
		kProxy: Symbol("proxy agent options"),
		kCounter: Symbol("socket request counter"),
		kMaxResponseSize: Symbol("max response size"),
		kHTTP2Session: Symbol("http2Session"),
		kHTTP2Options: Symbol("http2 options"),
		kHTTP2SessionState: Symbol("http2Session state"),
		kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
		kConstruct: Symbol("constructable"),
		kListeners: Symbol("listeners"),
		kHTTPContext: Symbol("http context"),
		kMaxConcurrentStreams: Symbol("max concurrent streams"),
		kHostAuthority: Symbol("host authority"),
		kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
		kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
		kEnableConnectProtocol: Symbol("http2session connect protocol"),
		kRemoteSettings: Symbol("http2session remote settings"),
		kHTTP2Stream: Symbol("http2session client stream"),
		kPingInterval: Symbol("ping interval"),
		kUseMilo: Symbol("use milo"),
		kNoProxyAgent: Symbol("no proxy agent"),
		kHttpProxyAgent: Symbol("http proxy agent"),
		kHttpsProxyAgent: Symbol("https proxy agent"),
		kSocks5ProxyAgent: Symbol("socks5 proxy agent")
	};
}));
// \0node:http
var at = (0,rolldown_runtime.t)(((e, t) => {
	t.exports = {
		maxHeaderSize: 16384,
		IncomingMessage: class {}
	};
}));
// node_modules/undici/lib/util/timers.js
var ot = (0,rolldown_runtime.t)(((e, t) => {
	var refreshTimeout = (function () {
		if (a?.refresh) a.refresh();
		else {
			clearTimeout(a);
			a = setTimeout(onTick, i);
			a?.unref();
		}
	});
let n = 0;
	const r = 1e3;
	const i = 499;
	let a;
	const o = Symbol("kFastTimer");
	const s = [];
	const c = -2;
	const l = -1;
	const u = 0;
	const d = 1;
	function onTick() {
		n += i;
		let e = 0;
		let t = s.length;
		while (e < t) {
			const r = s[e];
			if (r._state === u) {
				r._idleStart = n - i;
				r._state = d;
			} else if (r._state === d && n >= r._idleStart + r._idleTimeout) {
				r._state = l;
				r._idleStart = -1;
				r._onTimeout(r._timerArg);
			}
			if (r._state === l) {
				r._state = c;
				if (--t !== 0) s[e] = s[t];
			} else ++e;
		}
		s.length = t;
		if (s.length !== 0) refreshTimeout();
	}
	
	var FastTimer = class {
		[o] = true;
		_state = c;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(e, t, n) {
			this._onTimeout = e;
			this._idleTimeout = t;
			this._timerArg = n;
			this.refresh();
		}
		refresh() {
			if (this._state === c) s.push(this);
			if (!a || s.length === 1) refreshTimeout();
			this._state = u;
		}
		clear() {
			this._state = l;
			this._idleStart = -1;
		}
	};
	t.exports = {
		setTimeout(e, t, n) {
			return t <= r ? setTimeout(e, t, n) : new FastTimer(e, t, n);
		},
		clearTimeout(e) {
			if (e[o]) e.clear();
			else clearTimeout(e);
		},
		setFastTimeout(e, t, n) {
			return new FastTimer(e, t, n);
		},
		clearFastTimeout(e) {
			e.clear();
		},
		now() {
			return n;
		},
		tick(e = 0) {
			n += e - r + 1;
			onTick();
			onTick();
		},
		reset() {
			n = 0;
			s.length = 0;
			clearTimeout(a);
			a = null;
		},
		kFastTimer: o
	};
}));
// node_modules/undici/lib/core/errors.js
var st = (0,rolldown_runtime.t)(((e, t) => {
	const n = Symbol.for("undici.error.UND_ERR");
	var UndiciError = class extends Error {
		constructor(e, t) {
			super(e, t);
			this.name = "UndiciError";
			this.code = "UND_ERR";
		}
		static [Symbol.hasInstance](e) {
			return e && e[n] === true;
		}
		get [n]() {
			return true;
		}
	};
	const r = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
	var ConnectTimeoutError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "ConnectTimeoutError";
			this.message = e || "Connect Timeout Error";
			this.code = "UND_ERR_CONNECT_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[r] === true;
		}
		get [r]() {
			return true;
		}
	};
	const i = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
	var HeadersTimeoutError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "HeadersTimeoutError";
			this.message = e || "Headers Timeout Error";
			this.code = "UND_ERR_HEADERS_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[i] === true;
		}
		get [i]() {
			return true;
		}
	};
	const a = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
	var HeadersOverflowError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "HeadersOverflowError";
			this.message = e || "Headers Overflow Error";
			this.code = "UND_ERR_HEADERS_OVERFLOW";
		}
		static [Symbol.hasInstance](e) {
			return e && e[a] === true;
		}
		get [a]() {
			return true;
		}
	};
	const o = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
	var BodyTimeoutError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "BodyTimeoutError";
			this.message = e || "Body Timeout Error";
			this.code = "UND_ERR_BODY_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[o] === true;
		}
		get [o]() {
			return true;
		}
	};
	const s = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
	var InvalidArgumentError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "InvalidArgumentError";
			this.message = e || "Invalid Argument Error";
			this.code = "UND_ERR_INVALID_ARG";
		}
		static [Symbol.hasInstance](e) {
			return e && e[s] === true;
		}
		get [s]() {
			return true;
		}
	};
	const c = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
	var InvalidReturnValueError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "InvalidReturnValueError";
			this.message = e || "Invalid Return Value Error";
			this.code = "UND_ERR_INVALID_RETURN_VALUE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[c] === true;
		}
		get [c]() {
			return true;
		}
	};
	const l = Symbol.for("undici.error.UND_ERR_ABORT");
	var AbortError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "AbortError";
			this.message = e || "The operation was aborted";
			this.code = "UND_ERR_ABORT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[l] === true;
		}
		get [l]() {
			return true;
		}
	};
	const u = Symbol.for("undici.error.UND_ERR_ABORTED");
	var RequestAbortedError = class extends AbortError {
		constructor(e) {
			super(e);
			this.name = "AbortError";
			this.message = e || "Request aborted";
			this.code = "UND_ERR_ABORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[u] === true;
		}
		get [u]() {
			return true;
		}
	};
	const d = Symbol.for("undici.error.UND_ERR_INFO");
	var InformationalError = class extends UndiciError {
		constructor(e, t) {
			super(e, t);
			this.name = "InformationalError";
			this.message = e || "Request information";
			this.code = "UND_ERR_INFO";
		}
		static [Symbol.hasInstance](e) {
			return e && e[d] === true;
		}
		get [d]() {
			return true;
		}
	};
	const f = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
	var RequestContentLengthMismatchError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "RequestContentLengthMismatchError";
			this.message = e || "Request body length does not match content-length header";
			this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](e) {
			return e && e[f] === true;
		}
		get [f]() {
			return true;
		}
	};
	const p = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
	var ResponseContentLengthMismatchError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "ResponseContentLengthMismatchError";
			this.message = e || "Response body length does not match content-length header";
			this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](e) {
			return e && e[p] === true;
		}
		get [p]() {
			return true;
		}
	};
	const m = Symbol.for("undici.error.UND_ERR_DESTROYED");
	var ClientDestroyedError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "ClientDestroyedError";
			this.message = e || "The client is destroyed";
			this.code = "UND_ERR_DESTROYED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[m] === true;
		}
		get [m]() {
			return true;
		}
	};
	const h = Symbol.for("undici.error.UND_ERR_CLOSED");
	var ClientClosedError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "ClientClosedError";
			this.message = e || "The client is closed";
			this.code = "UND_ERR_CLOSED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[h] === true;
		}
		get [h]() {
			return true;
		}
	};
	const g = Symbol.for("undici.error.UND_ERR_SOCKET");
	var SocketError = class extends UndiciError {
		constructor(e, t) {
			super(e);
			this.name = "SocketError";
			this.message = e || "Socket error";
			this.code = "UND_ERR_SOCKET";
			this.socket = t;
		}
		static [Symbol.hasInstance](e) {
			return e && e[g] === true;
		}
		get [g]() {
			return true;
		}
	};
	const v = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var NotSupportedError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "NotSupportedError";
			this.message = e || "Not supported error";
			this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[v] === true;
		}
		get [v]() {
			return true;
		}
	};
	const y = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var BalancedPoolMissingUpstreamError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "MissingUpstreamError";
			this.message = e || "No upstream has been added to the BalancedPool";
			this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](e) {
			return e && e[y] === true;
		}
		get [y]() {
			return true;
		}
	};
	const b = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
	var WebAssemblyNotSupportedError = class extends Error {
		constructor(e) {
			super(e || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
			this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[b] === true;
		}
		get [b]() {
			return true;
		}
	};
	const x = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var HTTPParserError = class extends Error {
		constructor(e, t, n) {
			super(e);
			this.name = "HTTPParserError";
			this.code = t ? `HPE_${t}` : void 0;
			this.data = n ? n.toString() : void 0;
		}
		static [Symbol.hasInstance](e) {
			return e && e[x] === true;
		}
		get [x]() {
			return true;
		}
	};
	const S = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var ResponseExceededMaxSizeError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "ResponseExceededMaxSizeError";
			this.message = e || "Response content exceeded max size";
			this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[S] === true;
		}
		get [S]() {
			return true;
		}
	};
	const C = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
	var RequestRetryError = class extends UndiciError {
		constructor(e, t, { headers: n, data: r }) {
			super(e);
			this.name = "RequestRetryError";
			this.message = e || "Request retry error";
			this.code = "UND_ERR_REQ_RETRY";
			this.statusCode = t;
			this.data = r;
			this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[C] === true;
		}
		get [C]() {
			return true;
		}
	};
	const w = Symbol.for("undici.error.UND_ERR_RESPONSE");
	var ResponseError = class extends UndiciError {
		constructor(e, t, { headers: n, body: r, bodyTruncated: i = false }) {
			super(e);
			this.name = "ResponseError";
			this.message = e || "Response error";
			this.code = "UND_ERR_RESPONSE";
			this.statusCode = t;
			this.body = r;
			this.bodyTruncated = i;
			this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[w] === true;
		}
		get [w]() {
			return true;
		}
	};
	const T = Symbol.for("undici.error.UND_ERR_PRX_TLS");
	var SecureProxyConnectionError = class extends UndiciError {
		constructor(e, t, n = {}) {
			super(t, {
				cause: e,
				...n
			});
			this.name = "SecureProxyConnectionError";
			this.message = t || "Secure Proxy Connection failed";
			this.code = "UND_ERR_PRX_TLS";
			this.cause = e;
		}
		static [Symbol.hasInstance](e) {
			return e && e[T] === true;
		}
		get [T]() {
			return true;
		}
	};
	const E = Symbol.for("undici.error.UND_ERR_PRX_CONN");
	var ProxyConnectionError = class extends UndiciError {
		constructor(e, t, n = {}) {
			super(t, {
				cause: e,
				...n
			});
			this.name = "ProxyConnectionError";
			this.message = t || "Proxy Connection failed";
			this.code = "UND_ERR_PRX_CONN";
			this.cause = e;
		}
		static [Symbol.hasInstance](e) {
			return e && e[E] === true;
		}
		get [E]() {
			return true;
		}
	};
	const D = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
	var MaxRedirectsError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "MaxRedirectsError";
			this.message = e || "max redirects";
			this.code = "UND_ERR_REDIRECT_MAX";
		}
		static [Symbol.hasInstance](e) {
			return e && e[D] === true;
		}
		get [D]() {
			return true;
		}
	};
	const O = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
	var MaxOriginsReachedError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "MaxOriginsReachedError";
			this.message = e || "Maximum allowed origins reached";
			this.code = "UND_ERR_MAX_ORIGINS_REACHED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[O] === true;
		}
		get [O]() {
			return true;
		}
	};
	var Socks5ProxyError = class extends UndiciError {
		constructor(e, t) {
			super(e);
			this.name = "Socks5ProxyError";
			this.message = e || "SOCKS5 proxy error";
			this.code = t || "UND_ERR_SOCKS5";
		}
	};
	const k = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	var MessageSizeExceededError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "MessageSizeExceededError";
			this.message = e || "Max decompressed message size exceeded";
			this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[k] === true;
		}
		get [k]() {
			return true;
		}
	};
	t.exports = {
		AbortError,
		WebAssemblyNotSupportedError,
		HTTPParserError,
		UndiciError,
		HeadersTimeoutError,
		HeadersOverflowError,
		BodyTimeoutError,
		RequestContentLengthMismatchError,
		ConnectTimeoutError,
		InvalidArgumentError,
		InvalidReturnValueError,
		RequestAbortedError,
		ClientDestroyedError,
		ClientClosedError,
		InformationalError,
		SocketError,
		NotSupportedError,
		ResponseContentLengthMismatchError,
		BalancedPoolMissingUpstreamError,
		ResponseExceededMaxSizeError,
		RequestRetryError,
		ResponseError,
		SecureProxyConnectionError,
		ProxyConnectionError,
		MaxOriginsReachedError,
		MaxRedirectsError,
		Socks5ProxyError,
		MessageSizeExceededError
	};
}));
// \0core/constants
var ct = (0,rolldown_runtime.t)(((e, t) => {
	t.exports = {
		headerNameLowerCasedRecord: { __proto__: null },
		"defaultWebSocketMaxFragments": 131072,
		"defaultWebSocketMaxPayloadSize": 134217728
	};
}));
// \0./tree
var lt = (0,rolldown_runtime.t)(((e, t) => {
	t.exports = { tree: { lookup: (() => null) } };
}));
// node_modules/undici/lib/core/util.js
var ut = (0,rolldown_runtime.t)(((t, n) => {
	var isBlobLike = (function (e) {
		return e instanceof Blob;
	});
var isHttpOrHttpsPrefixed = (function (e) {
		return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
	});
var parseURL = (function (e) {
		if (typeof e === "string") {
			e = new URL(e);
			if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		if (!e || typeof e !== "object") throw new h("Invalid URL: The URL argument must be a non-null object.");
		if (!(e instanceof URL)) {
			if (e.port != null && e.port !== "" && isValidPort(e.port) === false) throw new h("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (e.path != null && typeof e.path !== "string") throw new h("Invalid URL path: the path must be a string or null/undefined.");
			if (e.pathname != null && typeof e.pathname !== "string") throw new h("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (e.hostname != null && typeof e.hostname !== "string") throw new h("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (e.origin != null && typeof e.origin !== "string") throw new h("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			const t = e.port != null ? e.port : e.protocol === "https:" ? 443 : 80;
			let n = e.origin != null ? e.origin : `${e.protocol || ""}//${e.hostname || ""}:${t}`;
			let r = e.path != null ? e.path : `${e.pathname || ""}${e.search || ""}`;
			if (n[n.length - 1] === "/") n = n.slice(0, n.length - 1);
			if (r && r[0] !== "/") r = `/${r}`;
			return new URL(`${n}${r}`);
		}
		if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return e;
	});
var parseOrigin = (function (e) {
		e = parseURL(e);
		if (e.pathname !== "/" || e.search || e.hash) throw new h("invalid url");
		return e;
	});
var getServerName = (function (e) {
		if (!e) return null;
		r(typeof e === "string");
		const t = getHostname(e);
		if (u.isIP(t)) return "";
		return t;
	});
var deepClone = (function (e) {
		return JSON.parse(JSON.stringify(e));
	});
var hasSafeIterator = (function (e) {
		const t = Object.getPrototypeOf(e);
		return Object.hasOwn(e, Symbol.iterator) || t != null && t !== Object.prototype && typeof e[Symbol.iterator] === "function";
	});
var bodyLength = (function (e) {
		if (e == null) return 0;
		else if (isStream(e)) {
			const t = e._readableState;
			return t && t.objectMode === false && t.ended === true && Number.isFinite(t.length) ? t.length : null;
		} else if (isBlobLike(e)) return e.size != null ? e.size : null;
		else if (isBuffer(e)) return e.byteLength;
		return null;
	});
var parseKeepAliveTimeout = (function (e) {
		const t = e.match(b);
		return t ? parseInt(t[1], 10) * 1e3 : null;
	});
var headerNameToString = (function (e) {
		return typeof e === "string" ? v[e] ?? e.toLowerCase() : y.lookup(e) ?? e.toString("latin1").toLowerCase();
	});
var bufferToLowerCasedHeaderName = (function (e) {
		return y.lookup(e) ?? e.toString("latin1").toLowerCase();
	});
var parseHeaders = (function (e, t) {
		if (t === void 0) t = {};
		for (let n = 0; n < e.length; n += 2) {
			const r = headerNameToString(e[n]);
			let i = t[r];
			if (i !== void 0) {
				if (!Object.hasOwn(t, r)) {
					const i = typeof e[n + 1] === "string" ? e[n + 1] : Array.isArray(e[n + 1]) ? e[n + 1].map((e) => e.toString("latin1")) : e[n + 1].toString("latin1");
					if (r === "__proto__") Object.defineProperty(t, r, {
						value: i,
						enumerable: true,
						configurable: true,
						writable: true
					});
					else t[r] = i;
				} else {
					if (typeof i === "string") {
						i = [i];
						t[r] = i;
					}
					i.push(e[n + 1].toString("latin1"));
				}
			} else {
				const i = typeof e[n + 1] === "string" ? e[n + 1] : Array.isArray(e[n + 1]) ? e[n + 1].map((e) => e.toString("latin1")) : e[n + 1].toString("latin1");
				t[r] = i;
			}
		}
		return t;
	});
var assertRequestHandler = (function (e, t, n) {
		if (!e || typeof e !== "object") throw new h("handler must be an object");
		if (typeof e.onRequestStart !== "function") throw new h("invalid onRequestStart method");
		if (typeof e.onResponseError !== "function") throw new h("invalid onResponseError method");
		if (typeof e.onBodySent !== "function" && e.onBodySent !== void 0) throw new h("invalid onBodySent method");
		if (typeof e.onRequestSent !== "function" && e.onRequestSent !== void 0) throw new h("invalid onRequestSent method");
		if (n || t === "CONNECT") {
			if (typeof e.onRequestUpgrade !== "function") throw new h("invalid onRequestUpgrade method");
		} else {
			if (typeof e.onResponseStart !== "function") throw new h("invalid onResponseStart method");
			if (typeof e.onResponseData !== "function") throw new h("invalid onResponseData method");
			if (typeof e.onResponseEnd !== "function") throw new h("invalid onResponseEnd method");
		}
	});
var isFormDataLike = (function (e) {
		return e && typeof e === "object" && typeof e.append === "function" && typeof e.delete === "function" && typeof e.get === "function" && typeof e.getAll === "function" && typeof e.has === "function" && typeof e.set === "function" && e[Symbol.toStringTag] === "FormData";
	});
var isValidHTTPToken = (function (e) {
		if (e.length >= 12) return S.test(e);
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; t++) if (x[e.charCodeAt(t)] !== 1) return false;
		return true;
	});
var isValidHeaderValue = (function (e) {
		return !C.test(e);
	});
var addListener = (function (e, t, n) {
		(e[o] ??= []).push([t, n]);
		e.on(t, n);
		return e;
	});
var getProtocolFromUrlString = (function (e) {
		if (e === E) return D;
		const t = getProtocolFromUrlStringSlow(e);
		E = e;
		D = t;
		return t;
	});
var getProtocolFromUrlStringSlow = (function (e) {
		if (e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p") switch (e[4]) {
			case ":": return "http:";
			case "s": if (e[5] === ":") return "https:";
		}
		return e.slice(0, e.indexOf(":") + 1);
	});
const r = rt();
	const { kDestroyed: i, kBodyUsed: a, kListeners: o, kBody: s } = it();
	const { IncomingMessage: c } = at();
	const l = (0,rolldown_runtime.n)("node:stream");
	const u = (0,rolldown_runtime.n)("node:net");
	const { stringify: d } = (0,rolldown_runtime.n)("node:querystring");
	const { EventEmitter: f, addAbortListener: p } = (0,rolldown_runtime.n)("node:events");
	const m = ot();
	const { InvalidArgumentError: h, ConnectTimeoutError: g } = st();
	const { headerNameLowerCasedRecord: v } = ct();
	const { tree: y } = lt();
	var BodyAsyncIterable = class {
		constructor(e) {
			this[s] = e;
			this[a] = false;
		}
		async *[Symbol.asyncIterator]() {
			r(!this[a], "disturbed");
			this[a] = true;
			yield* this[s];
		}
	};
	function noop() {}
	function wrapRequestBody(e) {
		if (isStream(e)) {
			if (bodyLength(e) === 0) e.on("data", function() {
				r(false);
			});
			if (typeof e.readableDidRead !== "boolean") {
				e[a] = false;
				f.prototype.on.call(e, "data", function() {
					this[a] = true;
				});
			}
			return e;
		} else if (e && typeof e.pipeTo === "function") return new BodyAsyncIterable(e);
		else if (e && isFormDataLike(e)) return e;
		else if (e && typeof e !== "string" && !ArrayBuffer.isView(e) && isIterable(e)) return new BodyAsyncIterable(e);
		else return e;
	}
	function isStream(e) {
		return e && typeof e === "object" && typeof e.pipe === "function" && typeof e.on === "function";
	}
	
	function pathHasQueryOrFragment(e) {
		return e.includes("?") || e.includes("#");
	}
	function serializePathWithQuery(e, t) {
		if (pathHasQueryOrFragment(e)) throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		const n = d(t);
		if (n) e += "?" + n;
		return e;
	}
	function isValidPort(e) {
		const t = parseInt(e, 10);
		return t === Number(e) && t >= 0 && t <= 65535;
	}
	
	
	
	function getHostname(e) {
		if (e[0] === "[") {
			const t = e.indexOf("]");
			r(t !== -1);
			return e.substring(1, t);
		}
		const t = e.indexOf(":");
		if (t === -1) return e;
		return e.substring(0, t);
	}
	
	
	function isAsyncIterable(e) {
		return !!(e != null && typeof e[Symbol.asyncIterator] === "function");
	}
	function isIterable(e) {
		return !!(e != null && (typeof e[Symbol.iterator] === "function" || typeof e[Symbol.asyncIterator] === "function"));
	}
	
	
	function isDestroyed(e) {
		return e && !!(e.destroyed || e[i] || l.isDestroyed?.(e));
	}
	function destroy(e, t) {
		if (e == null || !isStream(e) || isDestroyed(e)) return;
		if (typeof e.destroy === "function") {
			if (Object.getPrototypeOf(e).constructor === c) e.socket = null;
			try {
				e.destroy(t);
			} catch {}
		} else if (t) queueMicrotask(() => {
			e.emit("error", t);
		});
		if (e.destroyed !== true) e[i] = true;
	}
	const b = /(?:^|,)[\t ]*timeout=(\d+)/i;
	
	
	
	function setHeader(e, t, n) {
		if (t === "__proto__") Object.defineProperty(e, t, {
			value: n,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else e[t] = n;
	}
	
	function parseRawHeaders(e) {
		if (e == null) return [];
		if (!Array.isArray(e)) {
			const t = [];
			for (const [n, r] of Object.entries(e)) if (Array.isArray(r)) for (const e of r) t.push(n, `${e}`);
			else t.push(n, `${r}`);
			return t;
		}
		const t = e.length;
		const n = new Array(t);
		let r;
		let i;
		for (let a = 0; a < t; a += 2) {
			r = e[a];
			i = e[a + 1];
			typeof r !== "string" && (r = r.toString());
			typeof i !== "string" && (i = i.toString("latin1"));
			n[a] = r;
			n[a + 1] = i;
		}
		return n;
	}
	function toRawHeaders(e) {
		const t = [];
		for (const [n, r] of Object.entries(e)) if (Array.isArray(r)) for (const e of r) t.push(Buffer.from(n, "latin1"), Buffer.from(`${e}`, "latin1"));
		else t.push(Buffer.from(n, "latin1"), Buffer.from(`${r}`, "latin1"));
		return t;
	}
	function encodeRawHeaders(e) {
		if (!Array.isArray(e)) throw new TypeError("expected headers to be an array");
		return e.map((e) => Buffer.from(e));
	}
	function isBuffer(e) {
		return e instanceof Uint8Array || Buffer.isBuffer(e);
	}
	
	function isDisturbed(e) {
		return !!(e && (l.isDisturbed(e) || e[a]));
	}
	function getSocketInfo(e) {
		return {
			localAddress: e.localAddress,
			localPort: e.localPort,
			remoteAddress: e.remoteAddress,
			remotePort: e.remotePort,
			remoteFamily: e.remoteFamily,
			timeout: e.timeout,
			bytesWritten: e.bytesWritten,
			bytesRead: e.bytesRead
		};
	}
	
	function addAbortListener(e, t) {
		if (!e || "aborted" in e) return p(e, t)[Symbol.dispose];
		if (typeof e.addEventListener === "function") {
			e.addEventListener("abort", t, { once: true });
			return () => e.removeEventListener("abort", t);
		}
		e.once("abort", t);
		return () => e.removeListener("abort", t);
	}
	const x = new Uint8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]);
	function isTokenCharCode(e) {
		return x[e] === 1;
	}
	const S = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
	
	const C = /[^\t\x20-\x7e\x80-\xff]/;
	
	const w = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
	function parseRangeHeader(e) {
		if (e == null || e === "") return {
			start: 0,
			end: null,
			size: null
		};
		if (!e) return null;
		const t = w.exec(e);
		return t ? {
			start: parseInt(t[1]),
			end: t[2] ? parseInt(t[2]) : null,
			size: t[3] && t[3] !== "*" ? parseInt(t[3]) : null
		} : null;
	}
	
	function removeAllListeners(e) {
		if (e[o] != null) {
			for (const [t, n] of e[o]) e.removeListener(t, n);
			e[o] = null;
		}
		return e;
	}
	function errorRequest(e, t, n) {
		try {
			t.onResponseError(n);
			r(t.aborted);
		} catch (t) {
			e.emit("error", t);
		}
	}
	const T = process.platform === "win32" ? (e, t) => {
		if (!t.timeout) return noop;
		let n = null;
		let r = null;
		const i = m.setFastTimeout(() => {
			n = setImmediate(() => {
				r = setImmediate(() => onConnectTimeout(e.deref(), t));
			});
		}, t.timeout);
		return () => {
			m.clearFastTimeout(i);
			clearImmediate(n);
			clearImmediate(r);
		};
	} : ((e, t) => {
		if (!t.timeout) return noop;
		let n = null;
		const r = m.setFastTimeout(() => {
			n = setImmediate(() => {
				onConnectTimeout(e.deref(), t);
			});
		}, t.timeout);
		return (() => {
			m.clearFastTimeout(r);
			clearImmediate(n);
		});
	});
	function onConnectTimeout(e, t) {
		if (e == null) return;
		let n = "Connect Timeout Error";
		if (Array.isArray(e.autoSelectFamilyAttemptedAddresses)) n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`;
		else n += ` (attempted address: ${t.hostname}:${t.port},`;
		n += ` timeout: ${t.timeout}ms)`;
		destroy(e, new g(n));
	}
	let E = null;
	let D = null;
	
	
	const O = {
		__proto__: null,
		enumerable: true
	};
	const k = {
		delete: "DELETE",
		DELETE: "DELETE",
		get: "GET",
		GET: "GET",
		head: "HEAD",
		HEAD: "HEAD",
		options: "OPTIONS",
		OPTIONS: "OPTIONS",
		post: "POST",
		POST: "POST",
		put: "PUT",
		PUT: "PUT",
		query: "QUERY",
		QUERY: "QUERY"
	};
	const A = {
		...k,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(k, null);
	Object.setPrototypeOf(A, null);
	n.exports = {
		kEnumerableProperty: O,
		isDisturbed,
		isBlobLike,
		parseOrigin,
		parseURL,
		getServerName,
		isStream,
		isIterable,
		hasSafeIterator,
		isAsyncIterable,
		isDestroyed,
		headerNameToString,
		bufferToLowerCasedHeaderName,
		addListener,
		removeAllListeners,
		errorRequest,
		parseRawHeaders,
		toRawHeaders,
		encodeRawHeaders,
		parseHeaders,
		setHeader,
		parseKeepAliveTimeout,
		destroy,
		bodyLength,
		deepClone,
		isBuffer,
		assertRequestHandler,
		getSocketInfo,
		isFormDataLike,
		pathHasQueryOrFragment,
		serializePathWithQuery,
		addAbortListener,
		isValidHTTPToken,
		isValidHeaderValue,
		isTokenCharCode,
		parseRangeHeader,
		normalizedMethodRecordsBase: k,
		normalizedMethodRecords: A,
		isValidPort,
		isHttpOrHttpsPrefixed,
		safeHTTPMethods: Object.freeze([
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		]),
		wrapRequestBody,
		setupConnectTimeout: T,
		getProtocolFromUrlString
	};
}));
// node_modules/undici/lib/core/connect.js
var dt = (0,rolldown_runtime.t)(((t, n) => {
	var buildConnector = (function ({ allowH2: t, preferH2: n, useH2c: s, maxCachedSessions: u, socketPath: d, timeout: f, session: p, ...m }) {
		if (u != null && (!Number.isInteger(u) || u < 0)) throw new o("maxCachedSessions must be a positive integer or zero");
		const h = {
			path: d,
			...m
		};
		const g = new l(u == null ? 100 : u);
		f = f == null ? 1e4 : f;
		t = t != null ? t : true;
		return (function connect({ hostname: o, host: l, protocol: u, port: d, servername: m, localAddress: v, httpSocket: y }, b) {
			let x;
			if (u === "https:") {
				if (!c) c = (0,rolldown_runtime.n)("node:tls");
				m = m || h.servername || a.getServerName(l) || null;
				const r = m || o;
				i(r);
				const s = p || g.get(r) || null;
				d = d || 443;
				x = c.connect({
					highWaterMark: 16384,
					...h,
					servername: m,
					session: s,
					localAddress: v,
					ALPNProtocols: t ? n ? ["h2", "http/1.1"] : ["http/1.1", "h2"] : ["http/1.1"],
					socket: y,
					port: d,
					host: o
				});
				x.on("session", function(e) {
					g.set(r, e);
				});
			} else {
				i(!y, "httpSocket can only be sent on TLS update");
				d = d || 80;
				const e = {
					highWaterMark: 65536,
					...h,
					localAddress: v,
					port: d,
					host: o
				};
				const t = r.isIP(o);
				if (t !== 0 && m && m !== o) {
					e.host = m;
					e.lookup = (e, n, r) => {
						if (n.all) r(null, [{
							address: o,
							family: t
						}]);
						else r(null, o, t);
					};
				}
				x = r.connect(e);
				if (s === true) x.alpnProtocol = "h2";
			}
			if (h.keepAlive == null || h.keepAlive) {
				const e = h.keepAliveInitialDelay === void 0 ? 6e4 : h.keepAliveInitialDelay;
				x.setKeepAlive(true, e);
			}
			const S = a.setupConnectTimeout(new WeakRef(x), {
				timeout: f,
				hostname: o,
				port: d
			});
			x.setNoDelay(true).once(u === "https:" ? "secureConnect" : "connect", (function() {
				queueMicrotask(S);
				if (b) {
					const e = b;
					b = null;
					e(null, this);
				}
			})).on("error", function(e) {
				queueMicrotask(S);
				if (b) {
					const t = b;
					b = null;
					t(maybeNormalizeConnectError(e, this, {
						timeout: f,
						hostname: o,
						port: d
					}));
				}
			});
			return x;
		});
	});
const r = (0,rolldown_runtime.n)("node:net");
	const i = rt();
	const a = ut();
	const { InvalidArgumentError: o, ConnectTimeoutError: s } = st();
	let c;
	const l = class WeakSessionCache {
		constructor(e) {
			this._maxCachedSessions = e;
			this._sessionCache = new Map();
			this._sessionRegistry = new FinalizationRegistry((e) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				const t = this._sessionCache.get(e);
				if (t !== void 0 && t.deref() === void 0) this._sessionCache.delete(e);
			});
		}
		get(e) {
			const t = this._sessionCache.get(e);
			return t ? t.deref() : null;
		}
		set(e, t) {
			if (this._maxCachedSessions === 0) return;
			if (this._sessionCache.has(e)) this._sessionCache.delete(e);
			else if (this._sessionCache.size >= this._maxCachedSessions) {
				let e = false;
				for (const [t, n] of this._sessionCache) if (n.deref() === void 0) {
					this._sessionCache.delete(t);
					e = true;
					break;
				}
				if (!e) {
					const e = this._sessionCache.keys().next();
					if (!e.done) this._sessionCache.delete(e.value);
				}
			}
			this._sessionCache.set(e, new WeakRef(t));
			this._sessionRegistry.register(t, e);
		}
	};
	
	function maybeNormalizeConnectError(e, t, n) {
		if (e instanceof AggregateError && (e.code === "ETIMEDOUT" || e.errors.some((e) => e != null && e.code === "ETIMEDOUT"))) {
			let r = "Connect Timeout Error";
			if (Array.isArray(t.autoSelectFamilyAttemptedAddresses)) r += ` (attempted addresses: ${t.autoSelectFamilyAttemptedAddresses.join(", ")},`;
			else r += ` (attempted address: ${n.hostname}:${n.port},`;
			r += ` timeout: ${n.timeout}ms)`;
			const i = new s(r);
			i.cause = e;
			return i;
		}
		return e;
	}
	n.exports = buildConnector;
}));
// node_modules/undici/lib/util/stats.js
var ft = (0,rolldown_runtime.t)(((e, t) => {
	const { kConnected: n, kPending: r, kRunning: i, kSize: a, kFree: o, kQueued: s } = it();
	var ClientStats = class {
		constructor(e) {
			this.connected = e[n];
			this.pending = e[r];
			this.running = e[i];
			this.size = e[a];
		}
	};
	var PoolStats = class {
		constructor(e) {
			this.connected = e[n];
			this.free = e[o];
			this.pending = e[r];
			this.queued = e[s];
			this.running = e[i];
			this.size = e[a];
		}
	};
	t.exports = {
		ClientStats,
		PoolStats
	};
}));
// node_modules/undici/lib/dispatcher/dispatcher.js
var pt = (0,rolldown_runtime.t)(((t, n) => {
	const r = (0,rolldown_runtime.n)("node:events");
	const { kOriginless: i, kUrl: a } = it();
	var Dispatcher = class extends r {
		dispatch() {
			throw new Error("not implemented");
		}
		close() {
			throw new Error("not implemented");
		}
		destroy() {
			throw new Error("not implemented");
		}
		compose(...e) {
			const t = Array.isArray(e[0]) ? e[0] : e;
			const n = this[i] === true ? null : this[a]?.origin;
			let dispatch = this.dispatch.bind(this);
			for (const e of t) {
				if (e == null) continue;
				if (typeof e !== "function") throw new TypeError(`invalid interceptor, expected function received ${typeof e}`);
				dispatch = e(dispatch, n);
				if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
			}
			const r = dispatch;
			const o = this;
			dispatch = function(e, t) {
				if (e && typeof e === "object" && !e.origin && o[a]) e = Object.assign({}, e, { origin: o[a].origin });
				return r(e, t);
			};
			return new Proxy(this, { get: (e, t) => t === "dispatch" ? dispatch : e[t] });
		}
	};
	n.exports = Dispatcher;
}));
// node_modules/undici/lib/dispatcher/dispatcher-base.js
var mt = (0,rolldown_runtime.t)(((t, n) => {
	const r = (0,rolldown_runtime.n)("node:buffer");
	const i = pt();
	const { ClientDestroyedError: a, ClientClosedError: o, InvalidArgumentError: s } = st();
	const { kDestroy: c, kClose: l, kClosed: u, kDestroyed: d, kDispatch: f } = it();
	const { defaultWebSocketMaxFragments: p, defaultWebSocketMaxPayloadSize: m } = ct();
	const h = Symbol("onDestroyed");
	const g = Symbol("onClosed");
	const v = Symbol("webSocketOptions");
	const y = Symbol("eventSourceOptions");
	var DispatcherBase = class extends i {
		[d] = false;
		[h] = null;
		[u] = false;
		[g] = null;
		constructor(e) {
			super();
			this[v] = e?.webSocket ?? {};
			this[y] = e?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[v].maxFragments ?? p,
				maxPayloadSize: this[v].maxPayloadSize ?? m
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[y].maxEventSize ?? r.kStringMaxLength };
		}
		get destroyed() {
			return this[d];
		}
		get closed() {
			return this[u];
		}
		close(e) {
			if (e === void 0) return new Promise((e, t) => {
				this.close((n, r) => {
					return n ? t(n) : e(r);
				});
			});
			if (typeof e !== "function") throw new s("invalid callback");
			if (this[d]) {
				const t = new a();
				queueMicrotask(() => e(t, null));
				return;
			}
			if (this[u]) {
				if (this[g]) this[g].push(e);
				else queueMicrotask(() => e(null, null));
				return;
			}
			this[u] = true;
			this[g] ??= [];
			this[g].push(e);
			const onClosed = () => {
				const e = this[g];
				this[g] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[l]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
		}
		destroy(e, t) {
			if (typeof e === "function") {
				t = e;
				e = null;
			}
			if (t === void 0) return new Promise((t, n) => {
				this.destroy(e, (e, r) => {
					return e ? n(e) : t(r);
				});
			});
			if (typeof t !== "function") throw new s("invalid callback");
			if (this[d]) {
				if (this[h]) this[h].push(t);
				else queueMicrotask(() => t(null, null));
				return;
			}
			if (!e) e = new a();
			this[d] = true;
			this[h] ??= [];
			this[h].push(t);
			const onDestroyed = () => {
				const e = this[h];
				this[h] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[c](e).then(() => queueMicrotask(onDestroyed));
		}
		dispatch(e, t) {
			if (!t || typeof t !== "object") throw new s("handler must be an object");
			try {
				if (!e || typeof e !== "object") throw new s("opts must be an object.");
				if (e.dispatcher) throw new s("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");
				if (this[d] || this[h]) throw new a();
				if (this[u]) throw new o();
				return this[f](e, t);
			} catch (e) {
				if (typeof t.onResponseError !== "function") throw e;
				t.onResponseError(null, e);
				return false;
			}
		}
	};
	n.exports = DispatcherBase;
}));
// node_modules/undici/lib/dispatcher/fixed-queue.js
var ht = (0,rolldown_runtime.t)(((e, t) => {
	const n = 2048;
	const r = 2047;
	var FixedCircularBuffer = class {
		bottom = 0;
		top = 0;
		list = new Array(n).fill(void 0);
		next = null;
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & r) === this.bottom;
		}
		push(e) {
			this.list[this.top] = e;
			this.top = this.top + 1 & r;
		}
		shift() {
			const e = this.list[this.bottom];
			if (e === void 0) return null;
			this.list[this.bottom] = void 0;
			this.bottom = this.bottom + 1 & r;
			return e;
		}
	};
	t.exports = class FixedQueue {
		constructor() {
			this.head = this.tail = new FixedCircularBuffer();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(e) {
			if (this.head.isFull()) this.head = this.head.next = new FixedCircularBuffer();
			this.head.push(e);
		}
		shift() {
			const e = this.tail;
			const t = e.shift();
			if (e.isEmpty() && e.next !== null) {
				this.tail = e.next;
				e.next = null;
			}
			return t;
		}
	};
}));
// node_modules/undici/lib/dispatcher/pool-base.js
var gt = (0,rolldown_runtime.t)(((t, n) => {
	const { AsyncResource: r } = (0,rolldown_runtime.n)("node:async_hooks");
	const { PoolStats: i } = ft();
	const a = mt();
	const o = ht();
	const { kConnected: s, kSize: c, kRunning: l, kPending: u, kQueued: d, kBusy: f, kFree: p, kUrl: m, kClose: h, kDestroy: g, kDispatch: v } = it();
	const y = Symbol("clients");
	const b = Symbol("needDrain");
	const x = Symbol("queue");
	const S = Symbol("closed resolve");
	const C = Symbol("onDrain");
	const w = Symbol("onConnect");
	const T = Symbol("onDisconnect");
	const E = Symbol("onConnectionError");
	const D = Symbol("on client busy");
	const O = Symbol("on client drain");
	const k = Symbol("drain queue");
	const A = Symbol("get dispatcher");
	const j = Symbol("has dispatcher");
	const M = Symbol("add client");
	const N = Symbol("remove client");
	const P = Symbol("retire client");
	const F = Symbol("retiring clients");
	var QueuedRequest = class extends r {
		constructor(e, t) {
			super("UNDICI_POOL_QUEUED_REQUEST");
			this.opts = e;
			this.handler = t;
		}
		dispatch(e) {
			return this.runInAsyncScope(e.dispatch, e, this.opts, this.handler);
		}
	};
	function closeClients(e) {
		const t = [];
		for (let n = 0; n < e[y].length; n++) {
			const r = e[y][n];
			if (!r.destroyed) t.push(r.close());
		}
		for (const n of e[F].values()) t.push(n);
		return Promise.all(t);
	}
	var PoolBase = class extends a {
		[x] = new o();
		[d] = 0;
		[y] = [];
		[F] = new Map();
		[b] = false;
		[C](e, t, n) {
			if (e.closed || e.destroyed) return;
			const r = this[x];
			let i = false;
			this[O](e);
			while (!i) {
				const t = r.shift();
				if (!t) break;
				this[d]--;
				i = !t.dispatch(e);
			}
			e[b] = i;
			if (i) {
				this[D](e);
				if (!r.isEmpty()) return this[k](t, n);
			}
			if (!i && this[b]) {
				this[b] = false;
				this.emit("drain", t, [this, ...n]);
			}
			if (this[S] && r.isEmpty()) return closeClients(this).then(this[S]);
		}
		[D]() {}
		[O]() {}
		[k](e, t) {
			const n = this[x];
			let r = true;
			while (!n.isEmpty()) {
				const e = this[A]();
				if (!e) {
					r = false;
					break;
				}
				const t = n.shift();
				this[d]--;
				if (!t.dispatch(e)) {
					e[b] = true;
					this[D](e);
					r = this[j]();
					if (!r) break;
				}
			}
			if (r && this[b]) {
				this[b] = false;
				this.emit("drain", e, [this, ...t]);
			}
			if (this[S] && n.isEmpty()) return closeClients(this).then(this[S]);
		}
		[w] = ((e, t) => {
			this.emit("connect", e, [this, ...t]);
		});
		[T] = (e, t, n) => {
			this.emit("disconnect", e, [this, ...t], n);
		};
		[E] = (e, t, n) => {
			this.emit("connectionError", e, [this, ...t], n);
		};
		get [f]() {
			return this[b];
		}
		get [s]() {
			let e = 0;
			for (const { [s]: t } of this[y]) e += t;
			return e;
		}
		get [p]() {
			let e = 0;
			for (const { [s]: t, [b]: n } of this[y]) e += t && !n;
			return e;
		}
		get [u]() {
			let e = this[d];
			for (const { [u]: t } of this[y]) e += t;
			return e;
		}
		get [l]() {
			let e = 0;
			for (const { [l]: t } of this[y]) e += t;
			return e;
		}
		get [c]() {
			let e = this[d];
			for (const { [c]: t } of this[y]) e += t;
			return e;
		}
		get stats() {
			return new i(this);
		}
		[h]() {
			if (this[x].isEmpty()) return closeClients(this);
			else return new Promise((e) => {
				this[S] = e;
			});
		}
		[g](e) {
			while (true) {
				const t = this[x].shift();
				if (!t) break;
				t.handler.onResponseError(null, e);
			}
			const t = new Array(this[y].length);
			for (let n = 0; n < this[y].length; n++) t[n] = this[y][n].destroy(e);
			for (const n of this[F].keys()) t.push(n.destroy(e));
			return Promise.all(t);
		}
		[v](e, t) {
			const n = this[A]();
			if (!n) {
				this[b] = true;
				this[x].push(new QueuedRequest(e, t));
				this[d]++;
			} else if (!n.dispatch(e, t)) {
				n[b] = true;
				this[D](n);
				this[b] = !this[j]();
			}
			return !this[b];
		}
		[j]() {
			for (let e = 0; e < this[y].length; e++) {
				const t = this[y][e];
				if (!t[b] && t.closed !== true && t.destroyed !== true) return true;
			}
			return false;
		}
		[M](e) {
			e.on("drain", this[C].bind(this, e)).on("connect", this[w]).on("disconnect", this[T]).on("connectionError", this[E]);
			this[y].push(e);
			if (this[b]) queueMicrotask(() => {
				if (this[b] && !e[b]) this[C](e, e[m], [e, this]);
			});
			return this;
		}
		[P](e) {
			const t = this[y].indexOf(e);
			if (t !== -1) this[y].splice(t, 1);
			if (e.destroyed || this[F].has(e)) return;
			let n = false;
			let r;
			const i = new Promise((e) => {
				r = e;
			});
			this[F].set(e, i);
			e.close(() => {
				if (!n) {
					n = true;
					this[F].delete(e);
					r();
				}
			});
		}
		[N](e) {
			this[P](e);
			this[b] = !this[y].some((e) => !e[b] && e.closed !== true && e.destroyed !== true);
		}
	};
	n.exports = {
		PoolBase,
		kClients: y,
		kNeedDrain: b,
		kAddClient: M,
		kRemoveClient: N,
		kRetireClient: P,
		kDrainQueue: k,
		kOnClientBusy: D,
		kOnClientDrain: O,
		kGetDispatcher: A,
		kHasDispatcher: j
	};
}));
// \0diagnostics
var _t = (0,rolldown_runtime.t)(((e, t) => {
	t.exports = { channels: new Proxy({}, { get: (() => ({ hasSubscribers: false })) }) };
}));
// \0unreached
var vt = (0,rolldown_runtime.t)(((e, t) => {
	t.exports = () => {
		throw new Error("This part of undici is not bundled");
	};
}));
// node_modules/undici/lib/core/request.js
var yt = (0,rolldown_runtime.t)(((e, t) => {
	var processHeader = (function (e, t, i) {
		if (i && typeof i === "object" && !Array.isArray(i)) throw new n(`invalid ${t} header`);
		else if (i === void 0) return;
		let s = S[t];
		if (s === void 0) {
			s = t.toLowerCase();
			if (S[s] === void 0 && !a(s)) throw new n("invalid header key");
		}
		if (Array.isArray(i)) {
			const e = [];
			for (let r = 0; r < i.length; r++) if (typeof i[r] === "string") {
				if (!o(i[r])) throw new n(`invalid ${t} header`);
				e.push(i[r]);
			} else if (i[r] === null) e.push("");
			else if (typeof i[r] === "object") throw new n(`invalid ${t} header`);
			else {
				const a = `${i[r]}`;
				if (!o(a)) throw new n(`invalid ${t} header`);
				e.push(a);
			}
			i = e;
		} else if (typeof i === "string") {
			if (!o(i)) throw new n(`invalid ${t} header`);
		} else if (i === null) i = "";
		else {
			i = `${i}`;
			if (!o(i)) throw new n(`invalid ${t} header`);
		}
		if (s === "host") {
			if (e.host !== null) throw new n("duplicate host header");
			if (typeof i !== "string") throw new n("invalid host header");
			e.host = i;
		} else if (s === "content-length") {
			if (e.contentLength !== null) throw new n("duplicate content-length header");
			if (!isValidContentLengthHeaderValue(i)) throw new n("invalid content-length header");
			e.contentLength = parseInt(i, 10);
		} else if (e.contentType === null && s === "content-type") {
			e.contentType = i;
			e.headers.push(t, i);
		} else if (s === "transfer-encoding" || s === "keep-alive" || s === "upgrade") throw new n(`invalid ${s} header`);
		else if (s === "connection") {
			const t = typeof i === "string" ? i : null;
			if (t === null) throw new n("invalid connection header");
			for (const r of t.toLowerCase().split(",")) {
				const t = r.trim();
				if (!a(t)) throw new n("invalid connection header");
				if (t === "close") e.reset = true;
			}
		} else if (s === "expect") throw new r("expect header not supported");
		else e.headers.push(t, i);
	});
const { InvalidArgumentError: n, NotSupportedError: r } = st();
	const i = rt();
	const { isValidHTTPToken: a, isValidHeaderValue: o, isStream: s, destroy: c, isBuffer: l, isFormDataLike: u, isIterable: d, hasSafeIterator: f, isBlobLike: p, serializePathWithQuery: m, parseHeaders: h, assertRequestHandler: g, getServerName: v, normalizedMethodRecords: y, getProtocolFromUrlString: b } = ut();
	const { channels: x } = _t();
	const { headerNameLowerCasedRecord: S } = ct();
	const C = /[^\u0021-\u00ff]/;
	function isValidContentLengthHeaderValue(e) {
		if (typeof e !== "string" || e.length === 0) return false;
		for (let t = 0; t < e.length; t++) {
			const n = e.charCodeAt(t);
			if (n < 48 || n > 57) return false;
		}
		return true;
	}
	const w = Symbol("handler");
	const T = Symbol("controller");
	const E = Symbol("resume");
	var RequestController = class {
		#e = false;
		#t = null;
		#n = false;
		#r;
		[E] = null;
		rawHeaders = null;
		rawTrailers = null;
		constructor(e) {
			this.#r = e;
		}
		pause() {
			this.#e = true;
		}
		resume() {
			if (this.#e) {
				this.#e = false;
				this[E]?.();
			}
		}
		abort(e) {
			if (!this.#n) {
				this.#n = true;
				this.#t = e;
				this.#r(e);
			}
		}
		get aborted() {
			return this.#n;
		}
		get reason() {
			return this.#t;
		}
		get paused() {
			return this.#e;
		}
	};
	var Request = class {
		constructor(e, { path: t, method: r, body: i, headers: h, query: S, idempotent: T, blocking: E, upgrade: D, headersTimeout: O, bodyTimeout: k, reset: A, expectContinue: j, servername: M, throwOnError: N, maxRedirections: P, typeOfService: F }, I) {
			if (typeof t !== "string") throw new n("path must be a string");
			else if (t[0] !== "/" && !(t.startsWith("http://") || t.startsWith("https://")) && r !== "CONNECT") throw new n("path must be an absolute URL or start with a slash");
			else if (C.test(t)) throw new n("invalid request path");
			if (typeof r !== "string") throw new n("method must be a string");
			else if (y[r] === void 0 && !a(r)) throw new n("invalid request method");
			if (D && typeof D !== "string") throw new n("upgrade must be a string");
			if (D && !o(D)) throw new n("invalid upgrade header");
			if (O != null && (!Number.isFinite(O) || O < 0)) throw new n("invalid headersTimeout");
			if (k != null && (!Number.isFinite(k) || k < 0)) throw new n("invalid bodyTimeout");
			if (A != null && typeof A !== "boolean") throw new n("invalid reset");
			if (j != null && typeof j !== "boolean") throw new n("invalid expectContinue");
			if (N != null) throw new n("invalid throwOnError");
			if (P != null && P !== 0) throw new n("maxRedirections is not supported, use the redirect interceptor");
			if (F != null && (!Number.isInteger(F) || F < 0 || F > 255)) throw new n("typeOfService must be an integer between 0 and 255");
			this.headersTimeout = O;
			this.bodyTimeout = k;
			this.method = r;
			this.typeOfService = F;
			this.abort = null;
			if (i == null) this.body = null;
			else if (s(i)) {
				this.body = i;
				const e = this.body._readableState;
				if (!e || !e.autoDestroy) {
					this.endHandler = function autoDestroy() {
						c(this);
					};
					this.body.on("end", this.endHandler);
				}
				this.errorHandler = (e) => {
					if (this.abort) this.abort(e);
					else this.error = e;
				};
				this.body.on("error", this.errorHandler);
			} else if (l(i)) this.body = i.byteLength ? i : null;
			else if (ArrayBuffer.isView(i)) this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
			else if (i instanceof ArrayBuffer) this.body = i.byteLength ? Buffer.from(i) : null;
			else if (typeof i === "string") this.body = i.length ? Buffer.from(i) : null;
			else if (u(i)) {
				if (!isUndiciFormData(i)) throw new n("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");
				this.body = i;
			} else if (d(i) || p(i)) this.body = i;
			else throw new n("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			this.completed = false;
			this.aborted = false;
			this.upgrade = D || null;
			this.path = S ? m(t, S) : t;
			this.origin = e;
			this.protocol = b(e);
			this.idempotent = T == null ? r === "HEAD" || r === "GET" || r === "QUERY" : T;
			this.blocking = E ?? this.method !== "HEAD";
			this.reset = A == null ? null : A;
			this.host = null;
			this.contentLength = null;
			this.contentType = null;
			this.headers = [];
			this.expectContinue = j != null ? j : false;
			if (Array.isArray(h)) {
				if (h.length % 2 !== 0) throw new n("headers array must be even");
				for (let e = 0; e < h.length; e += 2) processHeader(this, h[e], h[e + 1]);
			} else if (h && typeof h === "object") {
				if (f(h)) for (const e of h) {
					if (!Array.isArray(e) || e.length !== 2) throw new n("headers must be in key-value pair format");
					processHeader(this, e[0], e[1]);
				}
				else {
					const e = Object.keys(h);
					for (let t = 0; t < e.length; ++t) processHeader(this, e[t], h[e[t]]);
				}
			} else if (h != null) throw new n("headers must be an object or an array");
			g(I, r, D);
			this.servername = M || v(this.host) || null;
			this[w] = I;
			if (x.create.hasSubscribers) x.create.publish({ request: this });
		}
		onBodySent(e) {
			if (x.bodyChunkSent.hasSubscribers) x.bodyChunkSent.publish({
				request: this,
				chunk: e
			});
			if (this[w].onBodySent) try {
				return this[w].onBodySent(e);
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestSent() {
			if (x.bodySent.hasSubscribers) x.bodySent.publish({ request: this });
			if (this[w].onRequestSent) try {
				return this[w].onRequestSent();
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestStart(e, t) {
			i(!this.aborted);
			i(!this.completed);
			this[T] = new RequestController(e);
			if (this.error) {
				this[T].abort(this.error);
				return;
			}
			this.abort = e;
			return this[w].onRequestStart(this[T], t);
		}
		onResponseStarted() {
			return this[w].onResponseStarted?.();
		}
		onResponseStart(e, t, n, r) {
			i(!this.aborted);
			i(!this.completed);
			if (x.headers.hasSubscribers) x.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			const a = this[T];
			if (a) {
				a[E] = n;
				a.rawHeaders = t;
			}
			const o = Array.isArray(t) ? h(t) : t;
			try {
				this[w].onResponseStart?.(a, e, o, r);
				return !a?.paused;
			} catch (e) {
				this.abort(e);
				return false;
			}
		}
		onResponseData(e) {
			i(!this.aborted);
			i(!this.completed);
			if (x.bodyChunkReceived.hasSubscribers) x.bodyChunkReceived.publish({
				request: this,
				chunk: e
			});
			const t = this[T];
			try {
				this[w].onResponseData?.(t, e);
				return !t?.paused;
			} catch (e) {
				this.abort(e);
				return false;
			}
		}
		onRequestUpgrade(e, t, n, r = "") {
			this.onFinally();
			i(!this.aborted);
			i(!this.completed);
			if (x.headers.hasSubscribers) x.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			const a = this[T];
			if (a) a.rawHeaders = t;
			const o = Array.isArray(t) ? h(t) : t;
			const s = this[w].onRequestUpgrade?.(a, e, o, n);
			if (!this.aborted) {
				this.completed = true;
				if (x.trailers.hasSubscribers) x.trailers.publish({
					request: this,
					trailers: []
				});
			}
			return s;
		}
		onResponseEnd(e) {
			this.onFinally();
			i(!this.aborted);
			i(!this.completed);
			this.completed = true;
			if (x.trailers.hasSubscribers) x.trailers.publish({
				request: this,
				trailers: e
			});
			const t = this[T];
			if (t) t.rawTrailers = e;
			const n = Array.isArray(e) ? h(e) : e;
			try {
				return this[w].onResponseEnd?.(t, n);
			} catch (e) {
				this.onResponseError(e);
			}
		}
		onResponseError(e) {
			this.onFinally();
			if (x.error.hasSubscribers) x.error.publish({
				request: this,
				error: e
			});
			if (this.aborted) return;
			this.aborted = true;
			const t = this[T];
			return this[w].onResponseError?.(t, e);
		}
		onFinally() {
			if (this.errorHandler) {
				this.body.off("error", this.errorHandler);
				this.errorHandler = null;
			}
			if (this.endHandler) {
				this.body.off("end", this.endHandler);
				this.endHandler = null;
			}
		}
		addHeader(e, t) {
			processHeader(this, e, t);
			return this;
		}
	};
	
	let D;
	function isUndiciFormData(e) {
		if (D === void 0) {
			vt();
			D = vt().webidl.is.FormData;
		}
		return D(e);
	}
	t.exports = Request;
}));
// \0llhttp/constants
var bt = (0,rolldown_runtime.t)(((e, t) => {
	t.exports = {
		"ERROR": {
			"OK": 0,
			"INTERNAL": 1,
			"STRICT": 2,
			"CR_EXPECTED": 25,
			"LF_EXPECTED": 3,
			"UNEXPECTED_CONTENT_LENGTH": 4,
			"UNEXPECTED_SPACE": 30,
			"CLOSED_CONNECTION": 5,
			"INVALID_METHOD": 6,
			"INVALID_URL": 7,
			"INVALID_CONSTANT": 8,
			"INVALID_VERSION": 9,
			"INVALID_HEADER_TOKEN": 10,
			"INVALID_CONTENT_LENGTH": 11,
			"INVALID_CHUNK_SIZE": 12,
			"INVALID_STATUS": 13,
			"INVALID_EOF_STATE": 14,
			"INVALID_TRANSFER_ENCODING": 15,
			"CB_MESSAGE_BEGIN": 16,
			"CB_HEADERS_COMPLETE": 17,
			"CB_MESSAGE_COMPLETE": 18,
			"CB_CHUNK_HEADER": 19,
			"CB_CHUNK_COMPLETE": 20,
			"PAUSED": 21,
			"PAUSED_UPGRADE": 22,
			"PAUSED_H2_UPGRADE": 23,
			"USER": 24,
			"CB_URL_COMPLETE": 26,
			"CB_STATUS_COMPLETE": 27,
			"CB_METHOD_COMPLETE": 32,
			"CB_VERSION_COMPLETE": 33,
			"CB_HEADER_FIELD_COMPLETE": 28,
			"CB_HEADER_VALUE_COMPLETE": 29,
			"CB_CHUNK_EXTENSION_NAME_COMPLETE": 34,
			"CB_CHUNK_EXTENSION_VALUE_COMPLETE": 35,
			"CB_RESET": 31,
			"CB_PROTOCOL_COMPLETE": 38
		},
		"TYPE": {
			"BOTH": 0,
			"REQUEST": 1,
			"RESPONSE": 2
		}
	};
}));
// node_modules/undici/lib/llhttp/llhttp-wasm.js
var xt = (0,rolldown_runtime.t)(((e, t) => {
	t.exports = process.getBuiltinModule("node:fs").readFileSync(import.meta.dirname + "/llhttp.wasm");
}));
// node_modules/undici/lib/llhttp/llhttp_simd-wasm.js
var St = (0,rolldown_runtime.t)(((e, t) => {
	t.exports = process.getBuiltinModule("node:fs").readFileSync(import.meta.dirname + "/llhttp_simd.wasm");
}));
// node_modules/undici/lib/dispatcher/client-h1.js
var Ct = (0,rolldown_runtime.t)(((e, t) => {
	var lazyllhttp = (function () {
		if (typeof WebAssembly === "undefined") throw new g();
		const e = process.env.JEST_WORKER_ID ? xt() : void 0;
		let t;
		let r = true;
		if (process.arch === "riscv64") r = false;
		else if (process.arch === "ppc64") {
			const [e, t] = process.versions.node.split(".").map((e) => parseInt(e, 10));
			if (e < 24 || e === 24 && t < 12) r = false;
		}
		if (process.env.UNDICI_NO_WASM_SIMD === "1") r = false;
		else if (process.env.UNDICI_NO_WASM_SIMD === "0") r = true;
		if (r) try {
			t = new WebAssembly.Module(St());
		} catch {}
		if (!t) t = new WebAssembly.Module(e || xt());
		return new WebAssembly.Instance(t, { env: {
			wasm_on_url: (e, t, n) => {
				return 0;
			},
			wasm_on_status: ((e, t, r) => {
				n(J.ptr === e);
				const i = t - X + Y.byteOffset;
				return J.onStatus(new fe(Y.buffer, i, r));
			}),
			wasm_on_message_begin: ((e) => {
				n(J.ptr === e);
				return J.onMessageBegin();
			}),
			wasm_on_header_field: ((e, t, r) => {
				n(J.ptr === e);
				const i = t - X + Y.byteOffset;
				return J.onHeaderField(new fe(Y.buffer, i, r));
			}),
			wasm_on_header_value: ((e, t, r) => {
				n(J.ptr === e);
				const i = t - X + Y.byteOffset;
				return J.onHeaderValue(new fe(Y.buffer, i, r));
			}),
			wasm_on_headers_complete: ((e, t, r, i) => {
				n(J.ptr === e);
				return J.onHeadersComplete(t, r === 1, i === 1);
			}),
			wasm_on_body: ((e, t, r) => {
				n(J.ptr === e);
				const i = t - X + Y.byteOffset;
				return J.onBody(new fe(Y.buffer, i, r));
			}),
			wasm_on_message_complete: ((e) => {
				n(J.ptr === e);
				return J.onMessageComplete();
			})
		} });
	});
var connectH1 = (function (e, t) {
		e[I] = t;
		if (!q) q = lazyllhttp();
		if (t.errored) throw t.errored;
		if (t.destroyed) throw new f("destroyed");
		t[k] = false;
		t[D] = false;
		t[b] = false;
		t[C] = false;
		t[W] = 0;
		t[G] = null;
		t[me] = false;
		t[S] = new Parser(e, t, q);
		r.addListener(t, "error", onHttpSocketError);
		r.addListener(t, "readable", onHttpSocketReadable);
		r.addListener(t, "end", onHttpSocketEnd);
		r.addListener(t, "close", onHttpSocketClose);
		t[le] = false;
		t.on("close", onSocketClose);
		return {
			version: "h1",
			defaultPipelining: 1,
			write(t) {
				return writeH1(e, t);
			},
			resume() {
				resumeH1(e);
			},
			destroy(e, n) {
				if (t[le]) queueMicrotask(n);
				else {
					t.on("close", n);
					t.destroy(e);
				}
			},
			get destroyed() {
				return t.destroyed;
			},
			busy(n) {
				if (t[D] || t[b] || t[C] || t[W] === 1) return true;
				if (n) {
					if (e[w] > 0 && !n.idempotent) return true;
					if (e[w] > 0 && (n.upgrade || n.method === "CONNECT")) return true;
					if (e[w] > 0 && r.bodyLength(n.body) !== 0 && (r.isStream(n.body) || r.isAsyncIterable(n.body) || r.isFormDataLike(n.body))) return true;
				}
				return false;
			}
		};
	});
var onHttpSocketReadable = (function () {
		this[S]?.readMore();
	});
var clearIdleSocketValidation = (function (e) {
		if (e[G]) {
			clearImmediate(e[G]);
			e[G] = null;
		}
		e[W] = 0;
	});
var resumeH1 = (function (e) {
		const t = e[I];
		if (t && !t.destroyed) {
			if (e[E] === 0) {
				if (!t[k] && t.unref) {
					t.unref();
					t[k] = true;
				}
			} else if (t[k] && t.ref) {
				t.ref();
				t[k] = false;
			}
			if (e[w] === 0 && e[T] > 0 && t[me]) {
				if (t[W] === 0) {
					scheduleIdleSocketValidation(e, t);
					t[S].readMore();
					if (t.destroyed) return;
					return;
				}
				if (t[W] === 1) {
					t[S].readMore();
					if (t.destroyed) return;
					return;
				}
			}
			if (e[w] === 0) {
				t[S].readMore();
				if (t.destroyed) return;
			}
			if (e[E] === 0) {
				if (t[S].timeoutType !== xe) t[S].setTimeout(e[L], xe);
			} else if (e[w] > 0 && t[S].statusCode < 200) {
				if (t[S].timeoutType !== ye) {
					const n = e[O][e[N]];
					const r = n.headersTimeout != null ? n.headersTimeout : e[re];
					t[S].setTimeout(r, ye);
				}
			}
		}
	});
var shouldSendContentLength = (function (e) {
		return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
	});
var setTypeOfService = (function (e, t) {
		if (typeof e.setTypeOfService !== "function") return;
		const n = t.typeOfService;
		if (n === void 0) return;
		if (e[K] === n) return;
		try {
			e.setTypeOfService(n);
			e[K] = n;
		} catch {}
	});
var writeH1 = (function (e, t) {
		const { method: a, path: s, host: u, upgrade: d, blocking: f, reset: m } = t;
		let { body: h, headers: g, contentLength: v } = t;
		const y = a === "PUT" || a === "POST" || a === "PATCH" || a === "QUERY" || a === "PROPFIND" || a === "PROPPATCH";
		if (r.isFormDataLike(h)) {
			if (!he) he = vt().extractBody;
			const [e, n] = he(h);
			if (t.contentType == null) g.push("content-type", n);
			h = e.stream;
			v = e.length;
		} else if (r.isBlobLike(h) && t.contentType == null) {
			const n = h.type;
			if (n) {
				const i = `${n}`;
				if (!r.isValidHeaderValue(i)) {
					r.errorRequest(e, t, new l("invalid content-type header"));
					return false;
				}
				g.push("content-type", i);
			}
		}
		if (h && typeof h.read === "function") h.read(0);
		const x = r.bodyLength(h);
		v = x ?? v;
		if (v === null) v = t.contentLength;
		if (v === 0 && !y) v = null;
		if (shouldSendContentLength(a) && v > 0 && t.contentLength !== null && t.contentLength !== v) {
			if (e[R]) {
				r.errorRequest(e, t, new o());
				return false;
			}
			process.emitWarning(new o());
		}
		const S = e[I];
		clearIdleSocketValidation(S);
		const abort = (n) => {
			if (t.aborted || t.completed) return;
			r.errorRequest(e, t, n || new c());
			r.destroy(h);
			r.destroy(S, new p("aborted"));
		};
		try {
			t.onRequestStart(abort, null);
		} catch (n) {
			r.errorRequest(e, t, n);
		}
		if (t.aborted) return false;
		if (a === "HEAD") S[b] = true;
		if (d || a === "CONNECT") S[b] = true;
		if (m != null) S[b] = m;
		if (e[ae] && ++S[oe] >= e[ae]) S[b] = true;
		if (f) S[C] = true;
		setTypeOfService(S, t);
		let w = `${a} ${s} HTTP/1.1\r\n`;
		if (typeof u === "string") w += `host: ${u}\r\n`;
		else w += e[j];
		if (d) w += `connection: upgrade\r\nupgrade: ${d}\r\n`;
		else if (e[F] && !S[b]) w += "connection: keep-alive\r\n";
		else w += "connection: close\r\n";
		if (Array.isArray(g)) for (let e = 0; e < g.length; e += 2) {
			const t = g[e + 0];
			const n = g[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) w += `${t}: ${n[e]}\r\n`;
			else w += `${t}: ${n}\r\n`;
		}
		if (i.sendHeaders.hasSubscribers) i.sendHeaders.publish({
			request: t,
			headers: w,
			socket: S
		});
		if (!h || x === 0) writeBuffer(abort, null, e, t, S, v, w, y);
		else if (r.isBuffer(h)) writeBuffer(abort, h, e, t, S, v, w, y);
		else if (r.isBlobLike(h)) {
			if (typeof h.stream === "function") writeIterable(abort, h.stream(), e, t, S, v, w, y);
			else writeBlob(abort, h, e, t, S, v, w, y);
		} else if (r.isStream(h)) writeStream(abort, h, e, t, S, v, w, y);
		else if (r.isIterable(h)) writeIterable(abort, h, e, t, S, v, w, y);
		else n(false);
		return true;
	});
var writeBuffer = (function (e, t, i, a, o, s, c, l) {
		try {
			if (!t) {
				if (s === 0) o.write(`${c}content-length: 0\r\n\r\n`, "latin1");
				else {
					n(s === null, "no body must not have content length");
					o.write(`${c}\r\n`, "latin1");
				}
			} else if (r.isBuffer(t)) {
				n(s === t.byteLength, "buffer body must have content length");
				o.cork();
				o.write(`${c}content-length: ${s}\r\n\r\n`, "latin1");
				o.write(t);
				o.uncork();
				a.onBodySent(t);
				if (!l && a.reset !== false) o[b] = true;
			}
			a.onRequestSent();
			i[B]();
		} catch (t) {
			e(t);
		}
	});
const n = rt();
	const r = ut();
	const { channels: i } = _t();
	const a = ot();
	const { RequestContentLengthMismatchError: o, ResponseContentLengthMismatchError: s, RequestAbortedError: c, InvalidArgumentError: l, HeadersTimeoutError: u, HeadersOverflowError: d, SocketError: f, InformationalError: p, BodyTimeoutError: m, HTTPParserError: h, WebAssemblyNotSupportedError: g, ResponseExceededMaxSizeError: v } = st();
	const { kUrl: y, kReset: b, kClient: x, kParser: S, kBlocking: C, kRunning: w, kPending: T, kSize: E, kWriting: D, kQueue: O, kNoRef: k, kKeepAliveDefaultTimeout: A, kHostHeader: j, kPendingIdx: M, kRunningIdx: N, kError: P, kPipelining: F, kSocket: I, kKeepAliveTimeoutValue: L, kMaxHeadersSize: ee, kKeepAliveMaxTimeout: te, kKeepAliveTimeoutThreshold: ne, kHeadersTimeout: re, kBodyTimeout: ie, kStrictContentLength: R, kMaxRequests: ae, kCounter: oe, kMaxResponseSize: se, kOnError: z, kResume: B, kHTTPContext: ce, kClosed: le, kUseMilo: V } = it();
	const H = bt();
	const { H1Parser: ue, getMiloEnabled: U } = {};
	const de = Buffer.alloc(0);
	const fe = Buffer[Symbol.species];
	const pe = r.removeAllListeners;
	const W = Symbol("kIdleSocketValidation");
	const G = Symbol("kIdleSocketValidationTimeout");
	const me = Symbol("kSocketUsed");
	const K = Symbol("kTypeOfService");
	let he;
	
	let q = null;
	let J = null;
	let Y = null;
	let ge = 0;
	let X = null;
	let _e = null;
	const ve = 1;
	const ye = 3;
	const be = 5;
	const xe = 8;
	var Parser = class {
		constructor(e, t, { exports: n }) {
			this.llhttp = n;
			this.ptr = this.llhttp.llhttp_alloc(H.TYPE.RESPONSE);
			this.client = e;
			this.socket = t;
			this.timeout = null;
			this.timeoutWeakRef = new WeakRef(this);
			this.timeoutValue = null;
			this.timeoutType = null;
			this.statusCode = 0;
			this.statusText = "";
			this.upgrade = false;
			this.headers = [];
			this.headersSize = 0;
			this.headersMaxSize = e[ee];
			this.shouldKeepAlive = false;
			this.paused = false;
			this.resume = this.resume.bind(this);
			this.bytesRead = 0;
			this.keepAlive = "";
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.connection = "";
			this.maxResponseSize = e[se];
		}
		setTimeout(e, t) {
			if (e !== this.timeoutValue || t & ve ^ this.timeoutType & ve) {
				if (this.timeout) {
					a.clearTimeout(this.timeout);
					this.timeout = null;
				}
				if (e) {
					if (t & ve) this.timeout = a.setFastTimeout(onParserTimeout, e, this.timeoutWeakRef);
					else {
						this.timeout = setTimeout(onParserTimeout, e, this.timeoutWeakRef);
						this.timeout?.unref();
					}
				}
				this.timeoutValue = e;
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.timeoutType = t;
		}
		resume() {
			if (this.socket.destroyed || !this.paused) return;
			n(this.ptr != null);
			n(J === null);
			this.llhttp.llhttp_resume(this.ptr);
			n(this.timeoutType === be);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.paused = false;
			this.execute(this.socket.read() || de);
			this.readMore();
		}
		readMore() {
			while (!this.paused && this.ptr) {
				const e = this.socket.read();
				if (e === null) break;
				this.execute(e);
			}
		}
		execute(e) {
			n(J === null);
			n(this.ptr != null);
			n(!this.paused);
			const { socket: t, llhttp: i } = this;
			if (e.length > ge) {
				if (X) i.free(X);
				ge = Math.ceil(e.length / 4096) * 4096;
				X = i.malloc(ge);
			}
			if (_e === null || _e.buffer !== i.memory.buffer || _e.byteOffset !== X || _e.byteLength !== ge) _e = new Uint8Array(i.memory.buffer, X, ge);
			_e.set(e);
			try {
				let n;
				try {
					Y = e;
					J = this;
					n = i.llhttp_execute(this.ptr, X, e.length);
				} finally {
					J = null;
					Y = null;
				}
				if (n !== H.ERROR.OK) {
					const r = e.subarray(i.llhttp_get_error_pos(this.ptr) - X);
					if (n === H.ERROR.PAUSED_UPGRADE) this.onUpgrade(r);
					else if (n === H.ERROR.PAUSED) {
						this.paused = true;
						t.unshift(r);
					} else throw this.createError(n, r);
				}
			} catch (e) {
				r.destroy(t, e);
			}
		}
		finish() {
			n(J === null);
			n(this.ptr != null);
			const { llhttp: e } = this;
			if (this.paused) {
				let t;
				do {
					e.llhttp_resume(this.ptr);
					this.paused = false;
					t = this.socket.read() || de;
					this.execute(t);
				} while (this.paused && t.length > 0);
				if (this.paused) {
					e.llhttp_resume(this.ptr);
					this.paused = false;
				}
			}
			let t;
			try {
				J = this;
				t = e.llhttp_finish(this.ptr);
			} finally {
				J = null;
			}
			if (t === H.ERROR.OK) return null;
			if (t === H.ERROR.PAUSED || t === H.ERROR.PAUSED_UPGRADE) {
				this.paused = true;
				return null;
			}
			return this.createError(t, de);
		}
		createError(e, t) {
			const { llhttp: n, contentLength: r, bytesRead: i } = this;
			if (r !== -1 && i !== r) return new s();
			const a = n.llhttp_get_error_reason(this.ptr);
			let o = "";
			if (a) {
				const e = new Uint8Array(n.memory.buffer, a).indexOf(0);
				o = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(n.memory.buffer, a, e).toString() + ")";
			}
			return new h(o, H.ERROR[e], t);
		}
		destroy() {
			n(J === null);
			n(this.ptr != null);
			this.llhttp.llhttp_free(this.ptr);
			this.ptr = null;
			this.timeout && a.clearTimeout(this.timeout);
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.paused = false;
		}
		onStatus(e) {
			this.statusText = e.toString();
			return 0;
		}
		onMessageBegin() {
			const { socket: e, client: t } = this;
			if (e.destroyed) return -1;
			if (t[w] === 0) {
				r.destroy(e, new f("bad response", r.getSocketInfo(e)));
				return -1;
			}
			const n = t[O][t[N]];
			if (!n) return -1;
			n.onResponseStarted();
			return 0;
		}
		onHeaderField(e) {
			const t = this.headers.length;
			if ((t & 1) === 0) this.headers.push(e);
			else this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			this.trackHeader(e.length);
			return 0;
		}
		onHeaderValue(e) {
			let t = this.headers.length;
			const n = (t & 1) === 0;
			if ((t & 1) === 1) {
				this.headers.push(e);
				t += 1;
			} else this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			const i = this.headers[t - 2];
			if (i.length === 10) {
				const t = r.bufferToLowerCasedHeaderName(i);
				if (t === "keep-alive") this.keepAlive += (n || this.keepAlive.length === 0 ? "" : ",") + e.toString();
				else if (t === "connection") this.connection += (n || this.connection.length === 0 ? "" : ",") + e.toString();
			} else if (i.length === 14 && r.bufferToLowerCasedHeaderName(i) === "content-length") {
				if (this.contentLength === -1) this.contentLength = 0;
				for (let t = 0; t < e.length; t++) this.contentLength = this.contentLength * 10 + (e[t] - 48);
			} else if (i.length === 17 && r.bufferToLowerCasedHeaderName(i) === "transfer-encoding") this.hasTransferEncoding = true;
			this.trackHeader(e.length);
			return 0;
		}
		trackHeader(e) {
			this.headersSize += e;
			if (this.headersSize >= this.headersMaxSize) r.destroy(this.socket, new d());
		}
		onUpgrade(e) {
			const { upgrade: t, client: i, socket: a, headers: o, statusCode: s, statusText: c } = this;
			n(t);
			n(i[I] === a);
			n(!a.destroyed);
			n(!this.paused);
			n((o.length & 1) === 0);
			const l = i[O][i[N]];
			n(l);
			n(l.upgrade || l.method === "CONNECT");
			this.statusCode = 0;
			this.statusText = "";
			this.shouldKeepAlive = false;
			this.headers = [];
			this.headersSize = 0;
			a.unshift(e);
			a[S].destroy();
			a[S] = null;
			a[x] = null;
			a[P] = null;
			pe(a);
			i[I] = null;
			i[ce] = null;
			i[O][i[N]++] = null;
			i.emit("disconnect", i[y], [i], new p("upgrade"));
			try {
				l.onRequestUpgrade(s, o, a, c);
			} catch (e) {
				r.errorRequest(i, l, e);
				r.destroy(a, e);
			}
			i[B]();
		}
		onHeadersComplete(e, t, i) {
			const { client: a, socket: o, headers: s, statusText: c } = this;
			if (o.destroyed) return -1;
			if (a[w] === 0) {
				r.destroy(o, new f("bad response", r.getSocketInfo(o)));
				return -1;
			}
			const l = a[O][a[N]];
			if (!l) return -1;
			n(!this.upgrade);
			n(this.statusCode < 200);
			if (e === 100) {
				r.destroy(o, new f("bad response", r.getSocketInfo(o)));
				return -1;
			}
			if (t && !l.upgrade) {
				r.destroy(o, new f("bad upgrade", r.getSocketInfo(o)));
				return -1;
			}
			n(this.timeoutType === ye);
			this.statusCode = e;
			this.shouldKeepAlive = i || l.method === "HEAD" && !o[b] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection);
			if (l.method === "HEAD" || e === 204 || e === 304) {
				if (l.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding)) this.shouldKeepAlive = false;
				this.contentLength = -1;
			}
			if (this.statusCode >= 200) {
				const e = l.bodyTimeout != null ? l.bodyTimeout : a[ie];
				this.setTimeout(e, be);
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			if (l.method === "CONNECT") {
				n(a[w] === 1);
				this.upgrade = true;
				return 2;
			}
			if (t) {
				n(a[w] === 1);
				this.upgrade = true;
				return 2;
			}
			n((this.headers.length & 1) === 0);
			this.headers = [];
			this.headersSize = 0;
			if (this.shouldKeepAlive && a[F]) {
				const e = this.keepAlive ? r.parseKeepAliveTimeout(this.keepAlive) : null;
				if (e != null) {
					const t = Math.min(e - a[ne], a[te]);
					if (t <= 0) o[b] = true;
					else a[L] = t;
				} else a[L] = a[A];
			} else o[b] = true;
			const u = l.onResponseStart(e, s, this.resume, c) === false;
			if (l.aborted) return -1;
			if (l.method === "HEAD") return 1;
			if (e < 200) return 1;
			if (o[C]) {
				o[C] = false;
				a[B]();
			}
			return u ? H.ERROR.PAUSED : 0;
		}
		onBody(e) {
			const { client: t, socket: i, statusCode: a, maxResponseSize: o } = this;
			if (i.destroyed) return -1;
			const s = t[O][t[N]];
			n(s);
			n(this.timeoutType === be);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			n(a >= 200);
			if (o > -1 && this.bytesRead + e.length > o) {
				r.destroy(i, new v());
				return -1;
			}
			this.bytesRead += e.length;
			if (s.onResponseData(e) === false) return H.ERROR.PAUSED;
			return 0;
		}
		onMessageComplete() {
			const { client: e, socket: t, statusCode: i, upgrade: a, headers: o, contentLength: c, bytesRead: l, shouldKeepAlive: u } = this;
			if (t.destroyed && (!i || u)) return -1;
			if (a) return 0;
			n(i >= 100);
			n((this.headers.length & 1) === 0);
			const d = e[O][e[N]];
			n(d);
			this.statusCode = 0;
			this.statusText = "";
			this.bytesRead = 0;
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.keepAlive = "";
			this.connection = "";
			this.headers = [];
			this.headersSize = 0;
			if (i < 200) return 0;
			if (c !== -1 && l !== c) {
				r.destroy(t, new s());
				return -1;
			}
			d.onResponseEnd(o);
			e[O][e[N]++] = null;
			t[me] = e[T] === 0;
			if (t[D]) {
				n(e[w] === 0);
				r.destroy(t, new p("reset"));
				return H.ERROR.PAUSED;
			} else if (!u) {
				r.destroy(t, new p("reset"));
				return H.ERROR.PAUSED;
			} else if (t[b] && e[w] === 0) {
				r.destroy(t, new p("reset"));
				return H.ERROR.PAUSED;
			} else if (e[F] == null || e[F] === 1) setImmediate(e[B]);
			else e[B]();
			return 0;
		}
	};
	function onParserTimeout(e) {
		const t = e.deref();
		if (!t) return;
		const { socket: i, timeoutType: a, client: o, paused: s } = t;
		if (a === ye) {
			if (!i[D] || i.writableNeedDrain || o[w] > 1) {
				n(!s, "cannot be paused while waiting for headers");
				r.destroy(i, new u());
			}
		} else if (a === be) {
			if (!s) r.destroy(i, new m());
		} else if (a === xe) {
			n(o[w] === 0 && o[L]);
			r.destroy(i, new p("socket idle timeout"));
		}
	}
	
	function onHttpSocketError(e) {
		const t = this[S];
		if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
			const e = t.finish();
			if (e) {
				this[P] = e;
				this[x][z](e);
			}
			return;
		}
		this[P] = e;
		this[x][z](e);
	}
	
	function onHttpSocketEnd() {
		const e = this[S];
		if (e.statusCode && !e.shouldKeepAlive) {
			const t = e.finish();
			if (t) r.destroy(this, t);
			return;
		}
		r.destroy(this, new f("other side closed", r.getSocketInfo(this)));
	}
	function onHttpSocketClose() {
		const e = this[S];
		clearIdleSocketValidation(this);
		if (e) {
			if (!this[P] && e.statusCode && !e.shouldKeepAlive) this[P] = e.finish() || this[P];
			this[S].destroy();
			this[S] = null;
		}
		const t = this[P] || new f("closed", r.getSocketInfo(this));
		const i = this[x];
		i[I] = null;
		i[ce] = null;
		if (i.destroyed) {
			n(i[T] === 0);
			const e = i[O].splice(i[N]);
			for (let n = 0; n < e.length; n++) {
				const a = e[n];
				r.errorRequest(i, a, t);
			}
		} else if (i[w] > 0 && t.code !== "UND_ERR_INFO") {
			const e = i[O][i[N]];
			i[O][i[N]++] = null;
			r.errorRequest(i, e, t);
		}
		i[M] = i[N];
		n(i[w] === 0);
		i.emit("disconnect", i[y], [i], t);
		i[B]();
	}
	function onSocketClose() {
		this[le] = true;
	}
	
	function scheduleIdleSocketValidation(e, t) {
		t[W] = 1;
		t[G] = setImmediate(() => {
			t[G] = null;
			t[W] = 2;
			if (e[I] === t && !t.destroyed) e[B]();
		});
	}
	
	
	
	
	function writeStream(e, t, i, a, o, s, l, u) {
		n(s !== 0 || i[w] === 0, "stream body cannot be pipelined");
		let d = false;
		const f = new AsyncWriter({
			abort: e,
			socket: o,
			request: a,
			contentLength: s,
			client: i,
			expectsPayload: u,
			header: l
		});
		const onData = function(e) {
			if (d) return;
			try {
				if (!f.write(e) && this.pause) this.pause();
			} catch (e) {
				r.destroy(this, e);
			}
		};
		const onDrain = function() {
			if (d) return;
			if (t.resume) t.resume();
		};
		const onClose = function() {
			queueMicrotask(() => {
				t.removeListener("error", onFinished);
			});
			if (!d) {
				const e = new c();
				queueMicrotask(() => onFinished(e));
			}
		};
		const onFinished = function(e) {
			if (d) return;
			d = true;
			n(o.destroyed || o[D] && i[w] <= 1);
			o.off("drain", onDrain).off("error", onFinished);
			t.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
			if (!e) try {
				f.end();
			} catch (t) {
				e = t;
			}
			f.destroy(e);
			if (e && (e.code !== "UND_ERR_INFO" || e.message !== "reset")) r.destroy(t, e);
			else r.destroy(t);
		};
		t.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
		if (t.resume) t.resume();
		o.on("drain", onDrain).on("error", onFinished);
		if (t.errorEmitted ?? t.errored) setImmediate(onFinished, t.errored);
		else if (t.endEmitted ?? t.readableEnded) setImmediate(onFinished, null);
		if (t.closeEmitted ?? t.closed) setImmediate(onClose);
	}
	
	async function writeBlob(e, t, n, r, i, a, s, c) {
		try {
			if (a != null && a !== t.size) throw new o();
			const e = Buffer.from(await t.arrayBuffer());
			i.cork();
			i.write(`${s}content-length: ${a}\r\n\r\n`, "latin1");
			i.write(e);
			i.uncork();
			r.onBodySent(e);
			r.onRequestSent();
			if (!c && r.reset !== false) i[b] = true;
			n[B]();
		} catch (t) {
			e(t);
		}
	}
	async function writeIterable(e, t, r, i, a, o, s, c) {
		n(o !== 0 || r[w] === 0, "iterator body cannot be pipelined");
		let l = null;
		function onDrain() {
			if (l) {
				const e = l;
				l = null;
				e();
			}
		}
		const waitForDrain = () => new Promise((e, t) => {
			n(l === null);
			if (a[P]) t(a[P]);
			else l = e;
		});
		a.on("close", onDrain).on("drain", onDrain);
		const u = new AsyncWriter({
			abort: e,
			socket: a,
			request: i,
			contentLength: o,
			client: r,
			expectsPayload: c,
			header: s
		});
		try {
			for await (const e of t) {
				if (a[P]) throw a[P];
				if (!u.write(e)) await waitForDrain();
			}
			u.end();
		} catch (e) {
			u.destroy(e);
		} finally {
			a.off("close", onDrain).off("drain", onDrain);
		}
	}
	var AsyncWriter = class {
		constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
			this.socket = t;
			this.request = n;
			this.contentLength = r;
			this.client = i;
			this.bytesWritten = 0;
			this.expectsPayload = a;
			this.header = o;
			this.abort = e;
			this.lengthMismatch = false;
			t[D] = true;
		}
		onLengthMismatch() {
			this.socket[b] = true;
			if (!this.lengthMismatch) {
				this.lengthMismatch = true;
				process.emitWarning(new o());
			}
		}
		write(e) {
			const { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: s, header: c } = this;
			if (t[P]) throw t[P];
			if (t.destroyed) return false;
			let l = e instanceof Uint8Array ? e.byteLength : Buffer.byteLength(e);
			if (!l) return true;
			if (r !== null && a + l > r) {
				if (i[R]) throw new o();
				this.onLengthMismatch();
				const t = r - a;
				if (t === 0) return true;
				e = (typeof e === "string" ? Buffer.from(e) : e).subarray(0, t);
				l = t;
			}
			t.cork();
			if (a === 0) {
				if (!s && n.reset !== false) t[b] = true;
				if (r === null) t.write(`${c}transfer-encoding: chunked\r\n`, "latin1");
				else t.write(`${c}content-length: ${r}\r\n\r\n`, "latin1");
			}
			if (r === null) t.write(`\r\n${l.toString(16)}\r\n`, "latin1");
			this.bytesWritten += l;
			const u = t.write(e);
			t.uncork();
			n.onBodySent(e);
			if (!u) {
				if (t[S].timeout && t[S].timeoutType === ye) {
					if (t[S].timeout.refresh) t[S].timeout.refresh();
				}
			}
			return u;
		}
		end() {
			const { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: s } = this;
			s.onRequestSent();
			e[D] = false;
			if (e[P]) throw e[P];
			if (e.destroyed) return;
			if (r === 0) {
				if (i) e.write(`${a}content-length: 0\r\n\r\n`, "latin1");
				else e.write(`${a}\r\n`, "latin1");
			} else if (t === null) e.write("\r\n0\r\n\r\n", "latin1");
			if (t !== null && r !== t) {
				if (n[R]) throw new o();
				this.onLengthMismatch();
			}
			if (e[S].timeout && e[S].timeoutType === ye) {
				if (e[S].timeout.refresh) e[S].timeout.refresh();
			}
			n[B]();
		}
		destroy(e) {
			const { socket: t, client: r, abort: i } = this;
			t[D] = false;
			if (e) {
				n(r[w] <= 1, "pipeline should only contain this request");
				i(e);
			}
		}
	};
	t.exports = connectH1;
}));
// node_modules/undici/lib/dispatcher/client.js
var wt = (0,rolldown_runtime.t)(((t, n) => {
	var getPipelining = (function (e) {
		return e[P] ?? e[V]?.defaultPipelining ?? 1;
	});
var getMaxConcurrent = (function (e) {
		if (e[V]?.version === "h2") return e[H];
		return getPipelining(e);
	});
var connect = (function (e) {
		r(!e[D]);
		r(!e[V]);
		let { host: t, hostname: n, protocol: a, port: s } = e[h];
		if (n[0] === "[") {
			const e = n.indexOf("]");
			r(e !== -1);
			const t = n.substring(1, e);
			r(i.isIPv6(t));
			n = t;
		}
		e[D] = true;
		if (c.beforeConnect.hasSubscribers) c.beforeConnect.publish({
			connectParams: {
				host: t,
				hostname: n,
				protocol: a,
				port: s,
				version: e[V]?.version,
				servername: e[g],
				localAddress: e[B]
			},
			connector: e[ie]
		});
		try {
			e[ie]({
				host: t,
				hostname: n,
				protocol: a,
				port: s,
				servername: e[g],
				localAddress: e[B]
			}, ((i, l) => {
				if (i) {
					handleConnectError(e, i, {
						host: t,
						hostname: n,
						protocol: a,
						port: s
					});
					e[U]();
					return;
				}
				if (e.destroyed) {
					o.destroy(l.on("error", noop), new p());
					e[U]();
					return;
				}
				r(l);
				try {
					e[V] = l.alpnProtocol === "h2" ? W(e, l) : pe(e, l);
				} catch (r) {
					l.destroy().on("error", noop);
					handleConnectError(e, r, {
						host: t,
						hostname: n,
						protocol: a,
						port: s
					});
					e[U]();
					return;
				}
				e[D] = false;
				l[ae] = 0;
				l[R] = e[R];
				l[v] = e;
				l[N] = null;
				if (c.connected.hasSubscribers) c.connected.publish({
					connectParams: {
						host: t,
						hostname: n,
						protocol: a,
						port: s,
						version: e[V]?.version,
						servername: e[g],
						localAddress: e[B]
					},
					connector: e[ie],
					socket: l
				});
				e.emit("connect", e[h], [e]);
				e[U]();
			}));
		} catch (r) {
			handleConnectError(e, r, {
				host: t,
				hostname: n,
				protocol: a,
				port: s
			});
			e[U]();
		}
	});
var emitDrain = (function (e) {
		e[O] = 0;
		e.emit("drain", e[h], [e]);
	});
var resume = (function (e, t) {
		if (e[x] === 2) return;
		e[x] = 2;
		_resume(e, t);
		e[x] = 0;
		if (e[M] > 256) {
			e[T].splice(0, e[M]);
			e[j] -= e[M];
			e[M] = 0;
		}
	});
var _resume = (function (e, t) {
		while (true) {
			if (e.destroyed) {
				r(e[C] === 0);
				return;
			}
			if (e[G] && !e[w]) {
				e[G]();
				e[G] = null;
				return;
			}
			if (e[V]) e[V].resume();
			if (e[y]) e[O] = 2;
			else if (e[O] === 2) {
				if (t) {
					e[O] = 1;
					queueMicrotask(() => emitDrain(e));
				} else emitDrain(e);
				continue;
			}
			if (e[C] === 0) return;
			if (e[S] >= (getMaxConcurrent(e) || 1)) return;
			const n = e[T][e[j]];
			if (n === null) return;
			if (n.aborted) {
				e[T].splice(e[j], 1);
				continue;
			}
			if (e[h].protocol === "https:" && e[g] !== n.servername) {
				if (e[S] > 0) return;
				e[g] = n.servername;
				e[V]?.destroy(new f("servername changed"), () => {
					e[V] = null;
					resume(e);
				});
			}
			if (e[D]) return;
			if (!e[V]) {
				e[g] = n.servername;
				connect(e);
				return;
			}
			if (e[V].destroyed) return;
			if (e[V].busy(n)) return;
			if (!n.aborted && e[V].write(n)) e[j]++;
			else e[T].splice(e[j], 1);
		}
	});
const r = rt();
	const i = (0,rolldown_runtime.n)("node:net");
	const a = at();
	const o = ut();
	const { ClientStats: s } = ft();
	const { channels: c } = _t();
	const l = yt();
	const u = mt();
	const { InvalidArgumentError: d, InformationalError: f, ClientDestroyedError: p } = st();
	const m = dt();
	const { kUrl: h, kServerName: g, kClient: v, kBusy: y, kConnect: b, kResuming: x, kRunning: S, kPending: C, kSize: w, kQueue: T, kConnected: E, kConnecting: D, kNeedDrain: O, kKeepAliveDefaultTimeout: k, kHostHeader: A, kPendingIdx: j, kRunningIdx: M, kError: N, kPipelining: P, kKeepAliveTimeoutValue: F, kMaxHeadersSize: I, kKeepAliveMaxTimeout: L, kKeepAliveTimeoutThreshold: ee, kHeadersTimeout: te, kBodyTimeout: ne, kStrictContentLength: re, kConnector: ie, kMaxRequests: R, kCounter: ae, kClose: oe, kDestroy: se, kDispatch: z, kLocalAddress: B, kMaxResponseSize: ce, kOnError: le, kHTTPContext: V, kMaxConcurrentStreams: H, kHostAuthority: ue, kResume: U, kHTTP2Options: de, kUseMilo: fe } = it();
	const pe = Ct();
	const W = vt();
	const G = Symbol("kClosedResolve");
	const me = a && a.maxHeaderSize && Number.isInteger(a.maxHeaderSize) && a.maxHeaderSize > 0 ? (() => a.maxHeaderSize) : () => {
		throw new d("http module not available or http.maxHeaderSize invalid");
	};
	const noop = () => {};
	
	let K = false;
	function emitH2OptionsNamespaceWarning(e) {
		if (K === true) return;
		process.emitWarning(`Use h2Options.${e} instead. ${e} for H2 will be deprecated in future major.`, { code: "UNDICI-H2-OPTIONS" });
		K = true;
	}
	
	var Client = class extends u {
		constructor(e, { maxHeaderSize: t, headersTimeout: n, socketTimeout: r, requestTimeout: a, connectTimeout: s, bodyTimeout: c, idleTimeout: l, keepAlive: u, keepAliveTimeout: f, maxKeepAliveTimeout: p, keepAliveMaxTimeout: v, keepAliveTimeoutThreshold: y, socketPath: b, pipelining: S, tls: C, strictContentLength: w, maxCachedSessions: E, connect, maxRequestsPerClient: D, localAddress: N, maxResponseSize: ae, autoSelectFamily: oe, autoSelectFamilyAttemptTimeout: se, maxConcurrentStreams: z, allowH2: H, useH2c: pe, initialWindowSize: W, connectionWindowSize: K, pingInterval: he, useMilo: q, webSocket: J, h2Options: Y, eventSource: ge } = {}) {
			if (u !== void 0) throw new d("unsupported keepAlive, use pipelining=0 instead");
			if (r !== void 0) throw new d("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (a !== void 0) throw new d("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (l !== void 0) throw new d("unsupported idleTimeout, use keepAliveTimeout instead");
			if (p !== void 0) throw new d("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (t != null) {
				if (!Number.isInteger(t) || t < 1) throw new d("invalid maxHeaderSize");
			} else t = me();
			if (b != null && typeof b !== "string") throw new d("invalid socketPath");
			if (s != null && (!Number.isFinite(s) || s < 0)) throw new d("invalid connectTimeout");
			if (f != null && (!Number.isFinite(f) || f <= 0)) throw new d("invalid keepAliveTimeout");
			if (v != null && (!Number.isFinite(v) || v <= 0)) throw new d("invalid keepAliveMaxTimeout");
			if (y != null && !Number.isFinite(y)) throw new d("invalid keepAliveTimeoutThreshold");
			if (n != null && (!Number.isInteger(n) || n < 0)) throw new d("headersTimeout must be a positive integer or zero");
			if (c != null && (!Number.isInteger(c) || c < 0)) throw new d("bodyTimeout must be a positive integer or zero");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new d("connect must be a function or an object");
			if (D != null && (!Number.isInteger(D) || D < 0)) throw new d("maxRequestsPerClient must be a positive number");
			if (N != null && (typeof N !== "string" || i.isIP(N) === 0)) throw new d("localAddress must be valid string IP address");
			if (ae != null && (!Number.isInteger(ae) || ae < -1)) throw new d("maxResponseSize must be a positive number");
			if (se != null && (!Number.isInteger(se) || se < -1)) throw new d("autoSelectFamilyAttemptTimeout must be a positive number");
			if (H != null && typeof H !== "boolean") throw new d("allowH2 must be a valid boolean value");
			if (H !== false) {
				if (Y != null) {
					if (Y.useH2c != null && typeof Y.useH2c !== "boolean") throw new d("h2Options.useH2c must be a valid boolean value");
					if (Y.settings?.initialWindowSize != null && (!Number.isInteger(Y.settings.initialWindowSize) || Y.settings.initialWindowSize < 1)) throw new d("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
					if (Y.maxConcurrentStreams != null && (!Number.isInteger(Y.maxConcurrentStreams) || Y.maxConcurrentStreams < 1)) throw new d("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
					if (Y.connectionWindowSize != null && (!Number.isInteger(Y.connectionWindowSize) || Y.connectionWindowSize < 1)) throw new d("h2Options.connectionWindowSize must be a positive integer, greater than 0");
					if (Y.pingInterval != null && (typeof Y.pingInterval !== "number" || !Number.isInteger(Y.pingInterval) || Y.pingInterval < 0)) throw new d("h2Options.pingInterval must be a positive integer, greater or equal to 0");
				} else {
					if (pe != null && typeof pe !== "boolean") {
						emitH2OptionsNamespaceWarning("useH2c");
						throw new d("useH2c must be a valid boolean value");
					}
					if (z != null && (typeof z !== "number" || z < 1)) {
						emitH2OptionsNamespaceWarning("maxConcurrentStreams");
						throw new d("maxConcurrentStreams must be a positive integer, greater than 0");
					}
					if (W != null && (!Number.isInteger(W) || W < 1)) {
						emitH2OptionsNamespaceWarning("initialWindowSize");
						throw new d("initialWindowSize must be a positive integer, greater than 0");
					}
					if (K != null && (!Number.isInteger(K) || K < 1)) {
						emitH2OptionsNamespaceWarning("connectionWindowSize");
						throw new d("connectionWindowSize must be a positive integer, greater than 0");
					}
					if (he != null && (typeof he !== "number" || !Number.isInteger(he) || he < 0)) {
						emitH2OptionsNamespaceWarning("pingInterval");
						throw new d("pingInterval must be a positive integer, greater or equal to 0");
					}
				}
			}
			super({
				webSocket: J,
				eventSource: ge
			});
			if (typeof connect !== "function") connect = m({
				...C,
				maxCachedSessions: E,
				allowH2: H,
				socketPath: b,
				useH2c: Y?.useH2c ?? pe,
				timeout: s,
				...typeof oe === "boolean" ? {
					autoSelectFamily: oe,
					autoSelectFamilyAttemptTimeout: se
				} : void 0,
				...connect
			});
			else {
				const e = connect;
				connect = ((t, n) => e({
					...t,
					...b != null ? { socketPath: b } : null,
					...H != null ? { allowH2: H } : null
				}, n));
			}
			this[h] = o.parseOrigin(e);
			this[ue] = `${this[h].hostname}${this[h].port ? `:${this[h].port}` : ""}`;
			this[ie] = connect;
			this[P] = S != null ? S : 1;
			this[I] = t;
			this[k] = f == null ? 4e3 : f;
			this[L] = v == null ? 6e5 : v;
			this[ee] = y == null ? 2e3 : y;
			this[F] = this[k];
			this[g] = null;
			this[B] = N != null ? N : null;
			this[x] = 0;
			this[O] = 0;
			this[A] = `host: ${this[ue]}\r\n`;
			this[ne] = c != null ? c : 3e5;
			this[te] = n != null ? n : 3e5;
			this[re] = w == null ? true : w;
			this[R] = D;
			this[G] = null;
			this[ce] = ae > -1 ? ae : -1;
			this[V] = null;
			this[de] = {
				pingInterval: Y?.pingInterval ?? he ?? 6e4,
				connectionWindowSize: Y?.connectionWindowSize ?? K ?? 524288,
				maxConcurrentStreams: Y?.maxConcurrentStreams ?? z ?? 100,
				sessionOptions: { initialWindowSize: Y?.initialWindowSize ?? W ?? 262144 }
			};
			this[fe] = q;
			this[T] = [];
			this[M] = 0;
			this[j] = 0;
			this[U] = ((e) => resume(this, e));
			this[le] = (e) => onError(this, e);
		}
		get pipelining() {
			return this[P];
		}
		set pipelining(e) {
			this[P] = e;
			this[U](true);
		}
		get stats() {
			return new s(this);
		}
		get [C]() {
			return this[T].length - this[j];
		}
		get [S]() {
			return this[j] - this[M];
		}
		get [w]() {
			return this[T].length - this[M];
		}
		get [E]() {
			return !!this[V] && !this[D] && !this[V].destroyed;
		}
		get [y]() {
			const e = this[V]?.version === "h2";
			return Boolean(this[V]?.busy(null) || this[w] >= (getMaxConcurrent(this) || 1) || this[C] > 0 && !e);
		}
		[b](e) {
			connect(this);
			this.once("connect", e);
		}
		[z](e, t) {
			const n = new l(this[h].origin, e, t);
			this[T].push(n);
			if (this[x]) {} else if (o.bodyLength(n.body) == null && o.isIterable(n.body)) {
				this[x] = 1;
				queueMicrotask(() => resume(this));
			} else this[U](true);
			if (this[x] && this[O] !== 2 && this[y]) this[O] = 2;
			return this[O] < 2;
		}
		[oe]() {
			return new Promise((e) => {
				if (this[w]) this[G] = e;
				else e(null);
			});
		}
		[se](e) {
			return new Promise((t) => {
				const n = this[T].splice(this[j]);
				for (let t = 0; t < n.length; t++) {
					const r = n[t];
					if (r != null) o.errorRequest(this, r, e);
				}
				const callback = () => {
					if (this[G]) {
						this[G]();
						this[G] = null;
					}
					t(null);
				};
				if (this[V]) {
					this[V].destroy(e, callback);
					this[V] = null;
				} else queueMicrotask(callback);
				this[U]();
			});
		}
	};
	function onError(e, t) {
		if (e[S] === 0 && t.code !== "UND_ERR_INFO" && t.code !== "UND_ERR_SOCKET") {
			r(e[j] === e[M]);
			const n = e[T].splice(e[M]);
			for (let r = 0; r < n.length; r++) {
				const i = n[r];
				if (i != null) o.errorRequest(e, i, t);
			}
			r(e[w] === 0);
		}
	}
	
	function handleConnectError(e, t, { host: n, hostname: r, protocol: i, port: a }) {
		if (e.destroyed) return;
		e[D] = false;
		if (c.connectError.hasSubscribers) c.connectError.publish({
			connectParams: {
				host: n,
				hostname: r,
				protocol: i,
				port: a,
				version: e[V]?.version,
				servername: e[g],
				localAddress: e[B]
			},
			connector: e[ie],
			error: t
		});
		if (t.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
			const n = e[T].splice(e[M], e[S]);
			e[j] = e[M];
			for (let r = 0; r < n.length; r++) o.errorRequest(e, n[r], t);
			while (e[C] > 0 && e[T][e[j]].servername === e[g]) {
				const n = e[T].splice(e[j], 1)[0];
				o.errorRequest(e, n, t);
			}
		} else onError(e, t);
		e.emit("connectionError", e[h], [e], t);
	}
	
	
	
	n.exports = Client;
}));
// node_modules/undici/lib/dispatcher/pool.js
var Tt = (0,rolldown_runtime.t)(((e, t) => {
	var defaultFactory = (function (e, t) {
		return new p(e, t);
	});
var shouldCreateProtocolProbe = (function (e, t) {
		return t instanceof p && e[T] !== "h1" && (e[S].useH2c === true || e[y].protocol === "https:" && e[S].allowH2 !== false);
	});
var createClient = (function (e) {
		const t = e[w](e[y], e[S]);
		if (shouldCreateProtocolProbe(e, t)) e[E] = t;
		e[a](t);
		return t;
	});
const { PoolBase: n, kClients: r, kNeedDrain: i, kAddClient: a, kDrainQueue: o, kOnClientBusy: s, kOnClientDrain: c, kGetDispatcher: l, kHasDispatcher: u, kRemoveClient: d, kRetireClient: f } = gt();
	const p = wt();
	const { InvalidArgumentError: m } = st();
	const h = ut();
	const { kConnecting: g, kHTTPContext: v, kUrl: y, kQueued: b } = it();
	const x = dt();
	const S = Symbol("options");
	const C = Symbol("connections");
	const w = Symbol("factory");
	const T = Symbol("protocol");
	const E = Symbol("protocol probe");
	
	
	
	var Pool = class extends n {
		constructor(e, { connections: t, factory: n = defaultFactory, connect: i, connectTimeout: a, tls: s, maxCachedSessions: c, socketPath: l, autoSelectFamily: u, autoSelectFamilyAttemptTimeout: d, allowH2: g, useH2c: D, clientTtl: O, ...k } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new m("invalid connections");
			if (typeof n !== "function") throw new m("factory must be a function.");
			if (i != null && typeof i !== "function" && typeof i !== "object") throw new m("connect must be a function or an object");
			if (typeof i !== "function") i = x({
				...s,
				maxCachedSessions: c,
				allowH2: g,
				useH2c: D,
				socketPath: l,
				timeout: a,
				...typeof u === "boolean" ? {
					autoSelectFamily: u,
					autoSelectFamilyAttemptTimeout: d
				} : void 0,
				...i
			});
			super(k);
			this[C] = t || null;
			this[y] = h.parseOrigin(e);
			this[S] = {
				...h.deepClone(k),
				connect: i,
				allowH2: g,
				useH2c: D,
				clientTtl: O,
				socketPath: l
			};
			this[w] = n;
			this[T] = null;
			this[E] = null;
			this.on("connect", ((e, t) => {
				if (O != null && O > 0) for (const e of t) Object.assign(e, { ttl: Date.now() });
				const n = t[t.length - 1];
				if (n instanceof p) this[T] = n[v]?.version;
				if (n === this[E]) {
					if (this[T] !== "h2") {
						this[E] = null;
						this[o](e, t.slice(1));
					}
				}
			}));
			this.on("disconnect", (e, t) => {
				if (t.includes(this[E])) {
					this[E] = null;
					this[o](e, t.slice(1));
				}
			});
			this.on("connectionError", (e, t) => {
				let n = false;
				for (const e of t) {
					if (e === this[E]) {
						this[E] = null;
						n = true;
					}
					if (this[r].includes(e)) this[f](e);
				}
				if (n || this[b] > 0) this[o](e, t.slice(1));
			});
		}
		[s](e) {
			if (this[E] === null && e[g] && shouldCreateProtocolProbe(this, e)) this[E] = e;
		}
		[c](e) {
			if (e === this[E]) this[E] = null;
		}
		[l]() {
			const e = this[S].clientTtl;
			for (let t = 0; t < this[r].length; t++) {
				const n = this[r][t];
				if (e != null && e > 0 && n.ttl && Date.now() - n.ttl > e) {
					this[d](n);
					t--;
				} else if (!n[i]) return n;
			}
			if (this[E] !== null) return;
			if (!this[C] || this[r].length < this[C]) return createClient(this);
		}
		[u]() {
			const e = this[S].clientTtl;
			for (let t = 0; t < this[r].length; t++) {
				const n = this[r][t];
				if (e != null && e > 0 && n.ttl && Date.now() - n.ttl > e) {
					this[d](n);
					t--;
				} else if (!n[i]) return true;
			}
			if (this[E] !== null) return false;
			if (!this[C] || this[r].length < this[C]) {
				createClient(this);
				return true;
			}
			return false;
		}
	};
	t.exports = Pool;
}));
// src/http/undici.ts
var Et = (0,rolldown_runtime.r)(dt(), 1);
var Dt = (0,rolldown_runtime.r)(Tt(), 1);
// src/http/connector.ts
const Ot = 4e3;

function ignore() {}
// src/http/proxies.ts



function tellProxy(e, t) {
	const n = findProxy(e, t);
	return n === null ? "" : ` by the proxy ${new URL(n).host}`;
}
function covers(e, t, n) {
	const [, r, a, o] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(e) ?? [null, e];
	if (o !== void 0 && Number(o) !== n) return false;
	const s = (r ?? a ?? "").replace(/^\*?\./, "").replace(/(.)\.$/, "$1");
	if (s === "*" || s === t) return true;
	return (0,external_node_net_namespaceObject.isIP)(t) === 0 ? t.endsWith(`.${s}`) : contains(s, t);
}
function contains(e, t) {
	const [, n = "", a = ""] = /^(.+)\/(\d{1,3})$/.exec(e) ?? [];
	const o = (0,external_node_net_namespaceObject.isIP)(n);
	if (o !== (0,external_node_net_namespaceObject.isIP)(t) || Number(a) > (o === 4 ? 32 : 128)) return false;
	const s = new external_node_net_namespaceObject.BlockList();
	const c = o === 4 ? "ipv4" : "ipv6";
	s.addSubnet(n, Number(a), c);
	return s.check(t, c);
}

function decode$1(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return null;
	}
}
// src/http/dispatcher.ts

// src/http/exchange.ts
const kt = {
	headersTimeout: 0,
	bodyTimeout: 0
};



// src/http/retry.ts
const At = {
	transient: {
		baseMs: 500,
		cost: 5
	},
	throttled: {
		baseMs: 1e3,
		cost: 10
	}
};
const jt = 2e4;
const Mt = 12e4;
const Nt = 50;
function makeDelay(e, t, n, r) {
	const i = r * Math.min(jt, At[t].baseMs * 2 ** (e - 1));
	return Math.max(Math.round(i), limitAsked(n));
}
function limitAsked(e) {
	return Math.round(Math.min(e ?? 0, Mt));
}

function parseRetryAfter(e, t) {
	const n = Number(e["x-acs-retry-after"] ?? NaN);
	if (Number.isFinite(n)) return Math.max(0, n);
	const r = e["retry-after"];
	if (r === void 0) return null;
	const i = Number(r);
	const a = Number.isFinite(i) ? i * 1e3 : Date.parse(r) - t;
	return Number.isFinite(a) ? Math.max(0, a) : null;
}
// src/http/http.ts




function verdictOfFailure(e, t, n, r, { inputOf: i, network: a }) {
	const { host: o, hostname: s } = new URL(t.origin);
	const c = n.sent === "unknown" && e.repeatable === false;
	const l = n.detail.includes(`ENOTFOUND ${s}`) ? i?.(o) : null;
	const u = l ? `; there is no such host, check \`${l}\`` : "";
	const d = `${o}${tellProxy(a.proxies, t.origin)}`;
	return {
		error: new ActionError(c ? "E_UNKNOWN_OUTCOME" : n.code, `${e.what} got no answer from ${d}${r === 1 ? "" : ` in ${r} attempts`}: ${n.detail}${u}.`, { cause: n.cause }),
		retry: n.transient && !c ? "transient" : null
	};
}
// src/git/pkt-line.ts
const Pt = [
	"flush",
	"delimiter",
	"response-end"
];
function makePacket(e) {
	return (Buffer.byteLength(e) + 4).toString(16).padStart(4, "0") + e;
}
function parsePackets(e) {
	const t = [];
	let n = 0;
	while (n + 4 <= e.length) {
		const r = e.toString("latin1", n, n + 4);
		if (!/^[0-9a-f]{4}$/i.test(r)) throw new Error("not a git packet");
		const i = Number.parseInt(r, 16);
		const a = Pt[i];
		if (i === 3) throw new Error("not a git packet");
		if (a === void 0 && n + i > e.length) break;
		t.push(a ?? { data: e.subarray(n + 4, n + i) });
		n += a === void 0 ? i : 4;
	}
	return {
		packets: t,
		rest: e.subarray(n)
	};
}
function textOf(e) {
	return typeof e === "string" ? null : e.data.toString("utf8").replace(/\n$/, "");
}
function findError(e) {
	try {
		return parsePackets(e.subarray(0, 131072)).packets.map(textOf).find((e) => e?.startsWith("ERR "))?.slice(4) ?? null;
	} catch {
		return null;
	}
}
async function* readPackets(e) {
	let t = Buffer.alloc(0);
	for await (const n of e) {
		const { packets: e, rest: r } = parsePackets(t.length === 0 ? n : Buffer.concat([t, n]));
		yield* e;
		t = r;
	}
	if (t.length > 0) throw new Error("the answer ends inside a packet");
}
// src/git/remote.ts
function refusalOf({ status: e, headers: t }) {
	return {
		ok: false,
		status: e,
		requestId: requestIdOf(t)
	};
}
function cureOf(e) {
	if (!(e >= 300 && e < 400)) return {};
	return { hint: "The address points elsewhere: the repository was renamed or transferred, or a proxy stands between. Start a new run, or give the URL that it has now." };
}

const Ft = /^(169\.254(\.\d{1,3}){2}|100\.100\.100\.200|\[(fe[89ab][0-9a-f]:.*|::ffff:(a9fe:.*|6464:64c8))\])$/;


function locate$1(e) {
	const t = new URL(e.url);
	return {
		origin: t.origin,
		path: t.pathname.replace(/\/$/, "")
	};
}
function authorizationOf(e) {
	if (e.password === null) return {};
	const t = `${e.username ?? ""}:${e.password}`;
	return { authorization: `Basic ${Buffer.from(t).toString("base64")}` };
}
function headersOf$1(e) {
	return {
		"user-agent": "git/2.0 (pai-code-source-action)",
		...authorizationOf(e)
	};
}
function notRefs(e, { headers: t, body: n }) {
	const r = findError(n);
	if (r !== null) return new ActionError("E_API", `${e.url} answered with an error: ${excerpt(r).replace(/[.\u3002]$/, "")}.`);
	const i = t["content-type"] ?? "no content type";
	return new ActionError("E_NOT_API", `${e.url} answered with something that is not git (${i}).`);
}
// src/formats.ts
const shown = (e) => JSON.stringify(e.length > 80 ? `${e.slice(0, 80)}\u2026` : e);
const value = ((e) => ({ value: e }));
const problem = (e, t) => ({ problem: `is ${shown(e)}; ${t}` });







const It = /^\/(bin|boot|dev|etc|lib\w*|proc|sbin|sys|usr|var\/run|run)\//;



function parseBranch(e) {
	const t = e.replace(/^refs\/heads\//, "");
	if (/^refs\//.test(t)) return problem(e, "use the name of a branch; a tag or commit goes into `commit`");
	const n = t.startsWith("-") ? "-" : findForbidden(t);
	if (n === null && isRefName(t)) return value(t);
	const r = "use the name of a branch";
	return problem(e, n === null ? r : `${r}: git does not allow ${JSON.stringify(n)} there`);
}
function parseCommit(e) {
	if (/^refs\/(?!heads\/|tags\/)/.test(e)) return problem(e, "a pull request or other ref may hold the code of a fork; use a branch, a tag or a SHA");
	return isRefName(e) && !e.startsWith("-") ? value(e) : problem(e, "use a SHA, a tag, a branch or none");
}

function parseOrganizationId(e) {
	return /^[\w-]+$/.test(e) ? value(e) : { problem: `is ${JSON.stringify(e)}; use the ID, not the name` };
}

function parseSessionName(e) {
	return /^[\w.@-]{2,64}$/.test(e) ? value(e) : problem(e, "use 2 to 64 of A-Z a-z 0-9 . @ _ -");
}

// src/inputs.ts

const optional = ((e) => field(e, (() => ({ value: null }))));
const standard = ((e, t) => field(e, () => e(t)));
const required = ((e, t) => field(e, () => ({ problem: `is missing; ${t}` })));
const Lt = [
	"owner",
	"repo",
	"ref",
	"sha",
	"sha12",
	"run_id",
	"run_attempt"
];
const Rt = object({
	region: required(parseRegion, "set it, or the variable ALIBABA_CLOUD_REGION_ID"),
	workspace: required(parseText, "set it to the ID or name of the workspace, or set PAI_WORKSPACE_ID"),
	branch: optional(parseBranch),
	commit: optional(parseCommit),
	"pull-request-commit": standard(parseWord(["head", "merge"]), "head"),
	accessibility: standard(parseWord(["PRIVATE", "PUBLIC"]), "PRIVATE"),
	"display-name": optional(parseTemplate(Lt)),
	description: optional(parseText),
	"mount-path": standard(parseMountPath, "/root/code/"),
	"clone-type": optional(parseWord(["subdirectory", "flat"])),
	"if-exists": standard(parseWord([
		"reuse",
		"update",
		"create",
		"fail"
	]), "reuse"),
	keep: optional(parseWhole(1, 1e4)),
	mirror: standard(parseWord([
		"auto",
		"always",
		"never"
	]), "auto"),
	"mirror-strategy": standard(parseWord([
		"auto",
		"relay",
		"git"
	]), "auto"),
	pin: standard(parseWord([
		"auto",
		"tag",
		"branch",
		"none"
	]), "auto"),
	force: standard(parseBoolean, "false"),
	lfs: standard(parseWord([
		"auto",
		"true",
		"false"
	]), "auto"),
	"codeup-token": optional(parseSecret),
	"codeup-organization-id": optional(parseOrganizationId),
	"codeup-repository": standard(parseRepositoryPath, "{owner}/{repo}"),
	"codeup-visibility": standard(parseWord(["private", "internal"]), "private"),
	"codeup-username": optional(parseText),
	"codeup-endpoint": standard(parseUrl, "https://openapi-rdc.aliyuncs.com"),
	"code-repo": optional(parseUrl),
	"code-repo-username": optional(parseText),
	"code-repo-access-token": optional(parseSecret),
	verify: standard(parseBoolean, "true"),
	"role-to-assume": optional(parseArn("role")),
	"oidc-provider-arn": optional(parseArn("oidc-provider")),
	audience: standard(parseText, "sts.aliyuncs.com"),
	"role-session-name": optional(parseSessionName),
	"role-duration-seconds": standard(parseWhole(900, 43200), "900"),
	"access-key-id": optional(parseSecret),
	"access-key-secret": optional(parseSecret),
	"security-token": optional(parseSecret),
	"github-token": optional(parseSecret),
	"pai-endpoint": optional(parseEndpoint),
	"sts-endpoint": optional(parseEndpoint),
	"on-missing-credentials": standard(parseWord([
		"auto",
		"skip",
		"fail"
	]), "auto"),
	"allow-fork-code": standard(parseBoolean, "false"),
	"dry-run": standard(parseBoolean, "false"),
	timeout: standard(parseDuration, "15m"),
	"max-attempts": standard(parseWhole(1, 10), "5"),
	summary: standard(parseBoolean, "true")
});
const zt = {
	region: ["ALIBABA_CLOUD_REGION_ID", "ALIBABA_CLOUD_REGION"],
	workspace: ["PAI_WORKSPACE_ID"],
	"codeup-token": ["CODEUP_TOKEN", "YUNXIAO_ACCESS_TOKEN"]
};
const Bt = new Set([
	"codeup-token",
	"code-repo-access-token",
	"access-key-id",
	"access-key-secret",
	"security-token",
	"github-token"
]);





function combinationOf(e) {
	const t = Rt.shape.mirror.safeParse(e["mirror"]);
	return {
		mirror: t.success ? t.data : "auto",
		codeupToken: e["codeup-token"] ?? null,
		codeRepo: e["code-repo"] ?? null,
		codeRepoAccessToken: e["code-repo-access-token"] ?? null,
		verify: e["verify"]?.toLowerCase() !== "false",
		ifExists: e["if-exists"]?.toLowerCase() ?? "reuse",
		displayName: e["display-name"] ?? null
	};
}
function nameOf(e, t) {
	const n = t.get(e)?.[0]?.variable ?? null;
	return `\`${e}\`${n === null ? "" : ` (from ${n})`}`;
}


// src/plan/place.ts



const Vt = {
	branch: "refs/heads/",
	tag: "refs/tags/",
	pinned: "refs/pai/"
};



function makeRepositoryPath(e, t) {
	return e.codeupRepository.replaceAll("{owner}", t.owner).replaceAll("{repo}", t.repo).split("/").map(legalSegment).join("/");
}
function legalSegment(e) {
	return e.replace(/^[.-]+/, "").replace(/\.(git|atom)$/, "-$1") || "repository";
}
// src/plan/admission.ts

function makeLack({ lacks: e }, t) {
	return new ActionError("E_INPUT", `The event ${t} carries no ${e}.`, { hint: `Give \`commit\` and \`branch\`${e === "commit" ? "" : ", or `pull-request-commit: head`"}.` });
}
function missing(e) {
	if (e === "no-credentials") return new ActionError("E_NO_CREDENTIALS", "There are no Alibaba Cloud credentials in the inputs or the environment.");
	return new ActionError("E_NO_CREDENTIALS", "A role is given, and GitHub offers this job no OIDC token.", { hint: "Add `permissions: id-token: write` to the job; pull requests from forks never get a token." });
}

// src/plan/code-source.ts





// src/plan.ts
const Ht = new Set([
	"push",
	"pull_request",
	"pull_request_target",
	"merge_group",
	"create",
	"release"
]);


function makeMirrorPlan(e, t, n, r, i) {
	const a = n.kind === "branch" ? `refs/heads/${n.name}` : null;
	const o = e.force ? "replace" : "forward";
	const s = [];
	if (a !== null) s.push({
		ref: a,
		object: r,
		rule: o
	});
	if (n.kind === "tag") s.push({
		ref: `refs/tags/${n.name}`,
		object: n.object,
		rule: e.force ? "replace" : "exact"
	});
	if (i !== null) s.push({
		ref: i,
		object: r,
		rule: "exact"
	});
	return {
		commit: r,
		goals: s,
		branchRef: a,
		pinRef: i,
		fallbackRef: e.commit === "none" ? null : `refs/heads/pai/${r}`,
		path: makeRepositoryPath(e, t),
		visibility: e.codeupVisibility,
		description: `Mirror of ${t.server}/${t.owner}/${t.repo}`,
		username: e.codeupUsername,
		always: e.mirror === "always" || e.lfs === "true",
		verify: e.verify && e.codeRepo === null,
		dryRun: e.dryRun,
		history: historyOf(t, a, r),
		isNews: t.runAttempt === "1" && Ht.has(t.event),
		defaultRef: t.defaultBranch === null ? null : `refs/heads/${t.defaultBranch}`
	};
}
function historyOf(e, t, n) {
	return e.target?.kind === "branch" && e.target.commit === n && e.ref === t ? {
		before: e.before,
		forced: e.forced
	} : {
		before: null,
		forced: true
	};
}

// src/http/clock.ts
const Ut = {
	now: (() => Date.now()),
	random: () => Math.random(),
	async sleep(e, t) {
		try {
			await (0,promises_.setTimeout)(e, void 0, { signal: t });
		} catch (e) {
			throw t.aborted ? t.reason : e;
		}
	}
};
// src/report/facts.ts
const Wt = {
	region: null,
	workspaceId: null,
	workspaceName: null,
	codeSourceId: null,
	displayName: null,
	result: null,
	codeRepo: null,
	branch: null,
	codeCommit: null,
	commit: null,
	mountPath: null,
	accessibility: null,
	mirrored: null,
	mirrorStrategy: null,
	mirrorBytes: null,
	pinRef: null,
	codeupRepositoryId: null,
	codeupWebUrl: null,
	requestId: null,
	repositoryUrl: null,
	plan: [],
	timings: []
};
// src/progress.ts
const Gt = 5;

// src/git/bytes.ts
function formatBytes(e) {
	if (e < 1024) return `${Math.round(e)} B`;
	const t = Math.min(3, Math.floor(Math.log2(e) / 10));
	return `${(e / 1024 ** t).toFixed(1)} ${[
		"B",
		"KiB",
		"MiB",
		"GiB"
	][t]}`;
}
// src/report/markdown.ts




// src/timeline.ts
const Kt = 32;
const qt = 44;
const Jt = 40;




// src/report.ts


function isRegistered({ result: e }) {
	return e === "created" || e === "reused" || e === "updated";
}



const Yt = 100;
function planLines(e) {
	const t = e.slice(0, Yt).map((e) => `- ${makeProse(e)}`);
	return e.length > Yt ? [...t, `- and ${e.length - Yt} more, which are in the log`] : t;
}





const Xt = 4096;
function failureLines(e, t) {
	const n = e.requestId === null ? "" : ` (RequestId ${codeSpan(excerpt(e.requestId))})`;
	const r = makeProse(S[e.code].title);
	const i = findChineseHint(e);
	return [
		t === null ? `**${r}**` : `**[${r}](${t})**`,
		"",
		`${makeProse(excerpt(e.message, Xt))}${n}`,
		"",
		makeProse(excerpt(e.hint, Xt)),
		...i === null ? [] : ["", makeProse(i)],
		""
	];
}
const Zt = "Without `clone-type: flat` the code may be in a folder below the mount path: `cd` there instead.";



// src/aliyun/endpoints.ts
function makePaiEndpoint(e) {
	return `https://aiworkspace.${e}.aliyuncs.com`;
}
function makeStsEndpoint(e) {
	return `https://sts.${e}.aliyuncs.com`;
}
// src/codeup/addresses.ts
const Qt = "openapi-rdc.aliyuncs.com";
function isMirrorUrl(e, t, n) {
	if (!isCloneUrl(n)) return false;
	const [r, i] = [new URL(`${gitHost(e)}/${t}.git`), new URL(n)];
	return i.origin === r.origin && i.pathname.endsWith(r.pathname);
}
function gitHost(e) {
	const t = new URL(e);
	return t.hostname === "openapi-rdc.aliyuncs.com" ? `${t.protocol}//codeup.aliyun.com` : t.origin;
}
function guessCloneUrl(e, t, n) {
	return t === null ? null : `${gitHost(e)}/${t}/${n}.git`;
}
// src/http/attempts.ts

// src/http/network.ts

// src/http/json.ts

const $t = 5e4;

// src/aliyun/fault.ts

const [en, tn] = [4096, 100];
function parseFault(e) {
	const t = e.body.toString("utf8");
	const n = parseJson(e) ?? {};
	const r = /html/i.test(e.headers["content-type"] ?? "") || /^\s*<(!doctype html|html)/i.test(t);
	const read = (e) => {
		const i = n[e] ?? n[e.charAt(0).toLowerCase() + e.slice(1)];
		if (typeof i === "string" || typeof i === "number") return String(i);
		return r ? "" : new RegExp(`<${e}>([^<]*)</${e}>`).exec(t)?.[1] ?? "";
	};
	const i = /[,.;:]?\s*(server )?(string\s*to\s*sign|canonical\s*request).*$/is;
	const withoutSigned = (e) => e.slice(0, en).replace(i, "");
	const a = withoutSigned(read("Message"));
	const o = e.status < 300 ? "an answer of another shape" : withoutSigned(t);
	return {
		status: e.status,
		code: excerpt(read("Code"), tn),
		message: excerpt(a || (r ? "an HTML page" : o), 200).replace(/[.\u3002]$/, ""),
		requestId: excerpt(read("RequestId"), tn) || requestIdOf(e.headers),
		html: r,
		body: n
	};
}
const nn = [
	[/^(Throttling|Rejected\.Throttling)/, "E_THROTTLED"],
	[/^InvalidTimeStamp/, "E_CLOCK"],
	[/^(InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|Invalid\w*SecurityToken|MissingSecurityToken|SecurityTokenExpired)/, "E_AK_INVALID"],
	[/^(Forbidden\.RAM|NoPermission|Forbidden$)/, "E_RAM_DENIED"]
];
function findRefusal(e) {
	const { status: t, code: n, body: r } = parseFault(e);
	if (/^(InvalidSecurityToken\.Expired|SecurityTokenExpired)/.test(n)) return "expired";
	const i = nn.find(([e]) => e.test(n))?.[1] === "E_RAM_DENIED" && t === 403;
	const a = r["AccessDeniedDetail"];
	const { PolicyType: o = "SessionPolicy", NoPermissionType: s = "" } = Object(a);
	const c = typeof o === "string" && /session/i.test(o);
	return i && c && s !== "ExplicitDeny" ? "narrowed" : null;
}
function explainFault(e, t, n) {
	const r = parseFault(t);
	const { status: i, requestId: a } = r;
	const fail = (r, i, o) => ({
		error: new ActionError(r, `${e} was refused: ${i}.`, { requestId: a }),
		retry: o,
		afterMs: o === null ? null : parseRetryAfter(t.headers, n)
	});
	const o = `${i} ${r.code ? `${r.code}: ` : ""}${r.message}`.trim();
	const s = nn.find(([e]) => e.test(r.code))?.[1];
	if (s === "E_THROTTLED" || i === 429) return fail("E_THROTTLED", o, "throttled");
	if (s !== void 0) return fail(s, o, null);
	if (i >= 500 || /^(ServiceUnavailable|SignatureNonceUsed)$/.test(r.code)) return fail("E_API", o, "transient");
	if (r.html || i >= 300 && i < 400 || i < 300 && r.code === "") return fail("E_NOT_API", o, null);
	return fail(i === 403 ? "E_RAM_DENIED" : "E_API", o, null);
}
// src/aliyun/server-time.ts

// src/aliyun/signature.ts




// src/pai/failures.ts
const rn = /^(100400027|100400008|100700008)$/;
function explainPaiAnswer(e, t, n, r) {
	const i = parseFault(n);
	const a = { requestId: i.requestId };
	if (rn.test(i.code)) {
		const t = `${e} was refused: ${i.status} ${i.code}: ${i.message}.`;
		return {
			error: new ActionError("E_WORKSPACE_NOT_FOUND", t, a),
			retry: null,
			afterMs: null
		};
	}
	const o = explainFault(e, n, r);
	if (i.code === "201400004") return {
		...o,
		retry: "transient"
	};
	if (o.error.code !== "E_RAM_DENIED") return o;
	const s = `Grant ${t} on Resource "*" to the identity of this step, and add it to the workspace as a member.`;
	const c = deniedDetail(i.body);
	const l = c === "" ? o.error.message : `${o.error.message} ${c}.`;
	return {
		...o,
		error: new ActionError("E_RAM_DENIED", l, {
			...a,
			hint: s
		})
	};
}
function isNotFound(e) {
	return parseFault(e).code === "201400002";
}
function deniedDetail(e) {
	const t = e["AccessDeniedDetail"];
	if (typeof t !== "object" || t === null) return "";
	const n = /^(AuthAction|NoPermissionType|AuthPrincipalType)$/;
	return Object.entries(t).filter(([e, t]) => n.test(e) && typeof t === "string").map(([e, t]) => `${e} ${excerpt(t, 80)}`).join(", ");
}
// src/pai/pages.ts
const [an, on, sn] = [
	500,
	5e4,
	134217728
];

// src/pai/schema.ts
const $ = nullish(string());
const cn = nullish(union([number(), pipe(string(), transform(Number))]));
const ln = pipe(union([string(), number()]), transform(String));
const un = object({
	CodeSourceId: string().check(_minLength(1)),
	WorkspaceId: nullish(ln),
	DisplayName: $,
	Description: $,
	CodeRepo: $,
	CodeRepoUserName: $,
	CodeRepoAccessToken: $,
	CodeBranch: $,
	CodeCommit: $,
	MountPath: $,
	CloneType: cn,
	Accessibility: $,
	GmtCreateTime: $
});




const dn = object({
	CodeSourceId: string().check(_minLength(1)),
	RequestId: $
});
const pn = object({
	WorkspaceId: ln,
	WorkspaceName: $,
	DisplayName: $,
	Status: $
});
function workspacePageSchema(e) {
	return union([object({
		Workspaces: array(pn),
		TotalCount: cn
	}), nothingOn(e)]);
}
// src/pai/pai.ts
const mn = "2021-02-04";
const hn = [
	"api",
	"v1",
	"codesources"
];



// src/aliyun/credentials.ts
const gn = [
	[
		"ALIBABA_CLOUD_ACCESS_KEY_ID",
		"ALIBABA_CLOUD_ACCESS_KEY_SECRET",
		"ALIBABA_CLOUD_SECURITY_TOKEN"
	],
	[
		"ALIBABACLOUD_ACCESS_KEY_ID",
		"ALIBABACLOUD_ACCESS_KEY_SECRET",
		"ALIBABACLOUD_SECURITY_TOKEN"
	],
	[
		"ALICLOUD_ACCESS_KEY",
		"ALICLOUD_SECRET_KEY",
		"ALICLOUD_SECURITY_TOKEN"
	]
];
const [_n, vn, yn] = [
	"ALIBABA_CLOUD_ROLE_ARN",
	"ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
	"ALIBABA_CLOUD_OIDC_TOKEN_FILE"
];


function findSecretParts(e) {
	if (!URL.canParse(e)) return [];
	const { pathname: t, searchParams: n } = new URL(e);
	const r = t.split("/").filter((e) => e.length >= 16 && /\d/.test(e));
	return [...n.values(), ...r];
}

function fromTriples(e) {
	for (const [t, n, r] of gn) {
		const [i, a, o] = [
			read(e, t),
			read(e, n),
			read(e, r)
		];
		if (i === null && a === null && o === null) continue;
		if (i === null) throw half(t, a === null ? r : n);
		if (a === null) throw half(n, t);
		if (i.startsWith("STS.") && o === null) throw half(r, t);
		if ([
			i,
			a,
			o ?? ""
		].some((e) => /[^\x21-\x7e]/.test(e))) throw new ActionError("E_INPUT", `${t}, ${n} or ${r} holds a character that is not printable ASCII.`);
		return {
			kind: "static",
			origin: t,
			credentials: {
				accessKeyId: i,
				accessKeySecret: a,
				securityToken: o
			}
		};
	}
	return null;
}
function fromArns(e) {
	const [t, n, r] = [
		read(e, _n),
		read(e, vn),
		read(e, yn)
	];
	if (t === null && n === null && r === null) return null;
	if (t === null) throw half(_n, n === null ? yn : vn);
	if (n === null) throw half(vn, _n);
	return {
		kind: "oidc",
		origin: _n,
		roleArn: t,
		providerArn: n,
		tokenFile: r,
		policy: null
	};
}
function fromPlaces(e) {
	const t = read(e, "ALIBABA_CLOUD_CREDENTIALS_URI");
	if (t !== null) return {
		kind: "uri",
		origin: "ALIBABA_CLOUD_CREDENTIALS_URI",
		uri: t
	};
	const n = read(e, "ALIBABA_CLOUD_PROFILE");
	if (n !== null) return {
		kind: "profile",
		origin: "ALIBABA_CLOUD_PROFILE",
		name: n
	};
	if (!(read(e, "RUNNER_ENVIRONMENT") === "self-hosted") || read(e, "ALIBABA_CLOUD_ECS_METADATA_DISABLED")?.toLowerCase() === "true") return null;
	return {
		kind: "ecs",
		origin: "the ECS metadata service",
		roleName: read(e, "ALIBABA_CLOUD_ECS_METADATA")
	};
}
function half(e, t) {
	return new ActionError("E_INPUT", `The variable ${e} is missing; ${t} needs it.`, { hint: "Set both or neither; an empty variable counts as not set." });
}

// src/aliyun/provider.ts
const bn = 18e4;
const xn = 6e4;


async function provideRenewed(e, t) {
	const n = new Set();
	let r = t.canNarrow;
	let i = await load();
	let a = false;
	let o = e.now() + xn;
	let s = null;
	async function load() {
		const { credentials: n, lifetimeMs: i } = await t.load(r);
		return {
			credentials: n,
			until: e.now() + (i ?? Number.POSITIVE_INFINITY)
		};
	}
	async function renew() {
		o = e.now() + xn;
		const t = r;
		try {
			i = await load();
			a = r !== t;
		} catch (t) {
			if (a || e.now() >= i.until) throw t;
		}
	}
	return {
		async read() {
			const n = i.until - e.now() < bn && e.now() >= o;
			if (n && !a) t.onRenewal("the session ends soon");
			if (n || a || s !== null) {
				s ??= renew().finally(() => {
					s = null;
				});
				await s;
			}
			return i.credentials;
		},
		replace(e, o) {
			if (e.accessKeyId !== i.credentials.accessKeyId) return true;
			if (a) return true;
			if (n.has(o) || o === "narrowed" && !r) return false;
			n.add(o);
			if (o === "narrowed") r = false;
			a = true;
			t.onRenewal(o === "expired" ? "the service says that it is over" : "its policy may be too narrow");
			return true;
		}
	};
}
// src/sign-in.ts




function loadSessions() {
	return __nccwpck_require__.e(/* import() */ 194).then(__nccwpck_require__.bind(__nccwpck_require__, 194));
}
function stsEndpointOf(e) {
	return e.stsEndpoint ?? makeStsEndpoint(e.region);
}
function readOidcRequest(e) {
	const [t, n] = [e["ACTIONS_ID_TOKEN_REQUEST_URL"], e["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
	return t && n ? {
		url: t,
		token: n
	} : null;
}

// src/rooms.ts

function findInputOf(e, t) {
	const { region: n, paiEndpoint: r, stsEndpoint: i, codeupEndpoint: a, codeRepo: o } = e;
	return [
		["pai-endpoint", r],
		["sts-endpoint", i],
		["codeup-endpoint", a],
		["code-repo", o],
		["region", makePaiEndpoint(n)],
		["region", makeStsEndpoint(n)]
	].find(([, e]) => e !== null && new URL(e).host === t)?.[0] ?? null;
}


// src/secrets.ts

// src/pai/workspaces.ts

async function explainWorkspace(e, t, n) {
	if (!(n instanceof ActionError) || !/^E_(API|RAM_DENIED)$/.test(n.code)) throw n;
	const r = {
		what: `Reading the workspace ${t}`,
		action: "GetWorkspace",
		permission: "paiworkspace:GetWorkspace",
		method: "GET",
		path: [
			"api",
			"v1",
			"workspaces",
			t
		]
	};
	try {
		requireEnabled((await e.call(r, pn)).value);
	} catch (e) {
		if (e instanceof ActionError && e.code.startsWith("E_WORKSPACE")) throw e;
	}
	throw n;
}
function requireEnabled(e) {
	const t = e.Status ?? "ENABLED";
	if (t === "ENABLED") return;
	throw new ActionError("E_WORKSPACE_UNUSABLE", `Workspace ${e.WorkspaceId} is ${excerpt(t, 40)}, not ENABLED.`);
}
function listWorkspaces(e, t) {
	const n = t === "" ? "Listing the workspaces" : `Looking for the workspace ${JSON.stringify(t)}`;
	return readPages(n, (e) => e.WorkspaceId, async (r) => {
		const i = {
			what: n,
			action: "ListWorkspaces",
			permission: "paiworkspace:ListWorkspaces",
			method: "GET",
			path: [
				"api",
				"v1",
				"workspaces"
			],
			query: {
				...t === "" ? {} : { WorkspaceName: t },
				PageNumber: String(r),
				PageSize: String(100)
			}
		};
		const { value: a, bytes: o } = await e.call(i, workspacePageSchema(r));
		return {
			items: a.Workspaces,
			total: a.TotalCount,
			bytes: o
		};
	});
}
// src/pai/identity.ts



function makeScope(e, t, n) {
	return digest([
		e,
		t,
		n
	], 8);
}
function makeDescription(e, t) {
	return `${e} [github-action:v1 key=${t.key} by=${t.by} scope=${t.scope}]`;
}

const Sn = 56;
function renderName(e, t) {
	const render = (n) => e.replace(/\{(\w+)\}/g, (e, r) => ({
		...t,
		ref: n
	})[r] ?? e);
	const n = slug(t.ref);
	const r = Math.max(0, slug(render(n)).length - Sn);
	const i = slug(render(n.slice(0, Math.max(0, n.length - r)))).slice(0, Sn);
	return {
		rendered: render(t.ref),
		slug: slug(i) || "code"
	};
}
function makeDisplayName(e, t, n) {
	return `${renderName(e, t).slug}-${makeNameTail(n)}`;
}
function slug(e) {
	return e.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/-{2,}/g, "-").replace(/^[-_]+|-+$/g, "");
}




// src/pai/election.ts




function assumeSent(e) {
	return e.token === "absent" || e.token === "unknown" ? {
		...e,
		token: "same"
	} : e;
}
function compareTimes(e, t) {
	const n = Date.parse(e) - Date.parse(t);
	return Number.isNaN(n) ? compare(e, t) : n;
}
function compare(e, t) {
	return e < t ? -1 : e > t ? 1 : 0;
}
// src/register/found.ts
const Cn = 3e3;


// src/register/fields.ts

function displayNameOf(e, t) {
	return makeDisplayName(e.displayNameTemplate, e.names, makeKey(identityOf(e, t)));
}
function fieldsOf(e, t, n, r) {
	const i = makeKey(identityOf(e, t));
	const a = makeScope(t, e.repo, e.ref);
	return {
		DisplayName: r,
		Description: makeDescription(e.text, {
			key: i,
			by: e.by,
			scope: a
		}),
		CodeRepo: n.codeRepo,
		CodeBranch: n.branch,
		...e.commit === null ? {} : { CodeCommit: e.commit },
		MountPath: e.mountPath,
		...e.cloneType === null ? {} : { CloneType: e.cloneType },
		...n.userName === null ? {} : { CodeRepoUserName: n.userName },
		...e.token === null ? {} : { CodeRepoAccessToken: e.token }
	};
}
// src/register.ts

function loadCreation() {
	return __nccwpck_require__.e(/* import() */ 646).then(__nccwpck_require__.bind(__nccwpck_require__, 646));
}



function describePlan(e, t, n, r) {
	const { commit: i, mountPath: a, accessibility: o } = n;
	const s = `${r.codeRepo || "the mirror"}, branch ${r.branch}${i === null ? "" : `, commit ${i.slice(0, 12)}`}, mounted at ${a}, ${o}`;
	if (e === null) return `create the code source ${t}: ${s}`;
	const c = findDifferences(e, n).map(({ field: e }) => e);
	if (hasOtherCredentials(e, r.userName)) c.push("clone credentials");
	if (c.length === 0) return `reuse the code source ${e.id}`;
	return `update ${c.join(", ")} of the code source ${e.id}: ${s}`;
}


function loadChanges() {
	return __nccwpck_require__.e(/* import() */ 62).then(__nccwpck_require__.bind(__nccwpck_require__, 62));
}

function requireSame(e, t, n, r) {
	const i = findDifferences(t, n);
	if (i.length === 0) return;
	const a = i.map(({ field: e, stored: t, wanted: n }) => `${e} ${t} instead of ${n}`);
	const o = parseMarker(t.description)?.by === e.by;
	throw new ActionError("E_API", `PAI has stored ${t.id} with ${excerpt(a.join(", "), 600)}.`, {
		hint: o ? "Delete it in the PAI console, and run again." : "Another run has changed it since: give these runs a `concurrency` group, and run again.",
		requestId: r
	});
}
// src/stages.ts


function factsOfMirror({ outcome: e, strategy: t, bytes: n, pinRef: r, repositoryId: i, webUrl: a }) {
	return {
		...e && { mirrored: e === "planned" ? "none" : e },
		...t && { mirrorStrategy: t },
		...n !== void 0 && { mirrorBytes: n },
		...r !== void 0 && { pinRef: r },
		...i !== void 0 && {
			codeupRepositoryId: i,
			codeupWebUrl: a ?? null
		}
	};
}




// src/main.ts


function makeLate(e, { underWay: t }) {
	const n = t();
	const r = n.length === 0 ? "" : `; under way was: ${n.join(", ")}`;
	return new ActionError("E_TIMEOUT", `The step did not end within ${e / 1e3} s${r}.`);
}






async function fail(e, t, n, r) {
	const i = asActionError(n);
	t.cut();
	e.fail(i);
	for (let t = i; t instanceof Error; t = t.cause) e.debug(t.stack ?? t.message);
	try {
		putOut(e, t.facts, i);
	} catch (t) {
		e.info(asActionError(t).message);
	}
	if (r) {
		const [n, r] = [e.redact(i.message), e.redact(i.hint)];
		const a = new ActionError(i.code, n, {
			hint: r,
			requestId: i.requestId
		});
		await e.summarise(makeSummary(t.facts, a, null, findHelpPage(i.code, e.env)));
	}
	return exitCodeOf(i);
}

// node_modules/@actions/core/lib/utils.js


// node_modules/@actions/core/lib/command.js


const wn = "::";
var Command = class {
	constructor(e, t, n) {
		if (!e) e = "missing.command";
		this.command = e;
		this.properties = t;
		this.message = n;
	}
	toString() {
		let e = wn + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = true;
			for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
				const r = this.properties[n];
				if (r) {
					if (t) t = false;
					else e += ",";
					e += `${n}=${escapeProperty(r)}`;
				}
			}
		}
		e += `${wn}${escapeData(this.message)}`;
		return e;
	}
};


// node_modules/@actions/core/lib/file-command.js


// node_modules/@actions/core/lib/core.js
var Tn = void 0 && (void 0).__awaiter || (function(e, t, n, r) {
	var adopt = (function (e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	});

	return new (n || (n = Promise))((function(n, i) {
		var step = (function (e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		});
var fulfilled = (function (e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		});

		function rejected(e) {
			try {
				step(r["throw"](e));
			} catch (e) {
				i(e);
			}
		}
		
		step((r = r.apply(e, t || [])).next());
	}));
});
var En;
(function(e) {
	e[e["Success"] = 0] = "Success";
	e[e["Failure"] = 1] = "Failure";
})(En || (En = {}));




function error(e, t = {}) {
	issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}






function getState(e) {
	return process.env[`STATE_${e}`] || "";
}
// src/masks.ts
const Dn = 6;
const On = 8;



// src/runner.ts





const kn = 67108864;

// src/index.ts
process.exitCode = 1;
(0,external_node_net_namespaceObject.setDefaultAutoSelectFamilyAttemptTimeout)(2500);
const An = new AbortController();
for (const e of ["SIGINT", "SIGTERM"]) process.on(e, () => An.abort(new ActionError("E_CANCELLED", `Cancelled by ${e}.`)));
const jn = createRunner();
const Mn = startWatchdog(jn, An.signal);
main(jn, An).then(((e) => {
	process.exitCode = e;
}), (e) => jn.fail(asActionError(e))).finally((() => {
	Mn();
	finish();
}));



/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: (() => (/* binding */ s)),
  r: (() => (/* binding */ __toESM)),
  t: (() => (/* binding */ __commonJSMin))
});

;// CONCATENATED MODULE: external "node:module"
;// CONCATENATED MODULE: ./rolldown-runtime.js

// \0rolldown/runtime.js
var t = Object.create;
var n = Object.defineProperty;
var r = Object.getOwnPropertyDescriptor;
var i = Object.getOwnPropertyNames;
var a = Object.getPrototypeOf;
var o = Object.prototype.hasOwnProperty;
var __commonJSMin = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports);
var __copyProps = (e, t, a, s) => {
	if (t && typeof t === "object" || typeof t === "function") {
		for (var c = i(t), l = 0, u = c.length, d; l < u; l++) {
			d = c[l];
			if (!o.call(e, d) && d !== a) {
				n(e, d, {
					get: ((e) => t[e]).bind(null, d),
					enumerable: !(s = r(t, d)) || s.enumerable
				});
			}
		}
	}
	return e;
};
var __toESM = (e, r, i) => (i = e != null ? t(a(e)) : {}, __copyProps(r || !e || !e.__esModule || !o.call(e, "default") ? n(i, "default", {
	value: e,
	enumerable: true
}) : i, e));
var s = process.getBuiltinModule;



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */

/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(766);



