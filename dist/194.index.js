export const id = 194;
export const ids = [194];
export const modules = {

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasInstanceRole: () => (/* binding */ hasInstanceRole),
/* harmony export */   openSession: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);



// src/aliyun/session-answer.ts
const w = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)().check((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(/^[\x21-\x7e]+$/));
const T = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
	AccessKeyId: w,
	AccessKeySecret: w,
	SecurityToken: w,
	Expiration: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.wt)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)())
});
function parseSession(e, t, n) {
	const r = T.safeParse(e);
	if (!r.success) return null;
	const { AccessKeyId: i, AccessKeySecret: a, SecurityToken: o } = r.data;
	const s = Date.parse(r.data.Expiration ?? "");
	const c = Date.parse(t.headers["date"] ?? "");
	const l = Number.isNaN(s) ? null : s - (Number.isNaN(c) ? n : c);
	return {
		credentials: {
			accessKeyId: i,
			accessKeySecret: a,
			securityToken: o
		},
		lifetimeMs: l
	};
}
function maskCredentials(e, t) {
	const { accessKeyId: n, accessKeySecret: r, securityToken: i } = e;
	for (const e of [
		r,
		i ?? "",
		n
	]) t(e);
}
// src/aliyun/metadata.ts
const E = "http://100.100.100.200";
const D = "/latest/meta-data/ram/security-credentials/";
const O = 1e3;
const k = "60";
async function hasMetadata({ origin: e, http: t }) {
	const n = await t.attempt(tokenRequest(e));
	return n.ok && n.answer.status === 200;
}
async function readInstanceRole(e, t, n) {
	const { origin: r, http: i } = e;
	const a = await ask$1(i, tokenRequest(r), "a token", (e) => parseLine(e));
	n(a);
	const read = (e) => ({
		method: "GET",
		origin: r,
		path: e,
		headers: { "x-aliyun-ecs-metadata-token": a },
		body: null,
		timeoutMs: O
	});
	const o = t ?? await ask$1(i, read(D), "the name of its RAM role", parseLine);
	const s = await ask$1(i, read(D + encodeURIComponent(o)), `the role ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(o, 64)}`, (e) => {
		const t = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(e);
		return t?.["Code"] === "Success" ? parseSession(t, e, i.clock.now()) : null;
	});
	maskCredentials(s.credentials, n);
	return {
		roleName: o,
		session: s
	};
}
function tokenRequest(e) {
	return {
		method: "PUT",
		origin: e,
		path: "/latest/api/token",
		headers: { "x-aliyun-ecs-metadata-token-ttl-seconds": k },
		body: null,
		timeoutMs: O
	};
}
function ask$1(e, t, r, i) {
	const a = `Asking the ECS metadata service for ${r}`;
	return e.send({
		what: a,
		request: () => t,
		read(e) {
			const t = e.status === 200 ? i(e) : null;
			if (t !== null) return { value: t };
			return {
				error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NO_CREDENTIALS", `${a} gave ${e.status} and nothing of use.`, { hint: "Attach a RAM role to the instance and leave IMDSv2 on, or set ALIBABA_CLOUD_ECS_METADATA_DISABLED=true and give credentials another way." }),
				retry: e.status >= 500 || e.status === 429 ? "transient" : null
			};
		}
	});
}
function parseLine(e) {
	return /^[\x21-\x7e]{1,1024}$/.exec(e.body.toString("utf8").trim())?.[0] ?? null;
}
// src/aliyun/small-file.ts
const A = 262144;
async function findSmallFile(e, t) {
	const fail = (r) => new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NO_CREDENTIALS", `${e}, ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(t)}, ${r}.`);
	try {
		const e = await readAtMost(t);
		if (e === null) throw fail(`is larger than ${A} bytes`);
		return e;
	} catch (e) {
		if (e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft) throw e;
		const t = e instanceof Error && "code" in e ? String(e.code) : "an unknown reason";
		if (t === "ENOENT" || t === "ENOTDIR") return null;
		throw fail(`cannot be read: ${t}`);
	}
}
async function readAtMost(e) {
	const t = await node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.open(e, "r");
	try {
		const e = Buffer.alloc(262145);
		let n = 0;
		for (let r = -1; r !== 0 && n < e.length; n += r) r = (await t.read(e, n, e.length - n)).bytesRead;
		return n > A ? null : e.toString("utf8", 0, n).replace(/^\ufeff/, "");
	} finally {
		await t.close();
	}
}
// src/aliyun/profile.ts
const j = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({ profiles: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.St)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ot)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)())) });
const M = new Map([
	["type", "mode"],
	["role_arn", "ram_role_arn"],
	["role_name", "ram_role_name"]
]);
const N = new Map([
	["access_key", "AK"],
	["ram_role_arn", "RamRoleArn"],
	["ecs_ram_role", "EcsRamRole"]
]);
const P = new Map([
	["External", "it runs a program of its own choice"],
	["OAuth", "it is made by signing in with a browser"],
	["CloudSSO", "it is made by signing in with a browser"]
]);
function findProfileFiles(e) {
	const t = e["HOME"] || e["USERPROFILE"] || null;
	const n = e["ALIBABA_CLOUD_CLI_PROFILE_DISABLED"]?.toLowerCase() === "true";
	return {
		cli: t === null || n ? null : `${t}/.aliyun/config.json`,
		ini: e["ALIBABA_CLOUD_CREDENTIALS_FILE"] || (t === null ? null : `${t}/.alibabacloud/credentials`)
	};
}
async function readProfile(e, t) {
	const r = `The profile ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e, 80)}`;
	const i = t.cli === null ? null : await findCliProfile(e, t.cli);
	const a = i ?? (t.ini === null ? null : await findIniProfile(e, t.ini));
	const o = i === null ? t.ini : t.cli;
	if (a === null) {
		const e = [t.cli, t.ini].filter((e) => e !== null).map((e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e));
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NO_CREDENTIALS", `${r} is not in ${e.join(" or ") || "any file"}.`, { hint: "Check ALIBABA_CLOUD_PROFILE, and HOME: a container or a service may have another home directory." });
	}
	for (const [e, n] of Object.entries(a)) if (/secret|token$|access_key_id|private/.test(e)) t.mask(n);
	for (const e of (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.v)(a["credentials_uri"] ?? "")) t.mask(e);
	return sourceOf(a, `${r[0]?.toLowerCase()}${r.slice(1)} of ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(o ?? "")}`);
}
function sourceOf(e, t) {
	const { mode: r = "" } = e;
	const need = (i) => {
		const a = e[i];
		if (a !== void 0) return a;
		throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NO_CREDENTIALS", `${i} is missing in ${t}; ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(r, 40)} needs it.`);
	};
	const key = (e) => ({
		accessKeyId: need("access_key_id"),
		accessKeySecret: need("access_key_secret"),
		securityToken: e
	});
	const i = e["policy"] ?? null;
	if (r === "AK") return {
		kind: "static",
		origin: t,
		credentials: key(null)
	};
	if (r === "StsToken") return {
		kind: "static",
		origin: t,
		credentials: key(need("sts_token"))
	};
	if (r === "RamRoleArn") {
		const [n, r] = [key(e["sts_token"] ?? null), e["external_id"] ?? null];
		return {
			kind: "role",
			origin: t,
			credentials: n,
			roleArn: need("ram_role_arn"),
			externalId: r,
			policy: i
		};
	}
	if (r === "OIDC") {
		const [e, n] = [need("ram_role_arn"), need("oidc_provider_arn")];
		return {
			kind: "oidc",
			origin: t,
			roleArn: e,
			providerArn: n,
			tokenFile: need("oidc_token_file"),
			policy: i
		};
	}
	if (r === "CredentialsURI") return {
		kind: "uri",
		origin: t,
		uri: need("credentials_uri")
	};
	if (r === "EcsRamRole") return {
		kind: "ecs",
		origin: t,
		roleName: e["ram_role_name"] ?? null
	};
	const a = P.get(r) ?? "this action does not know it";
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NO_CREDENTIALS", `The mode ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(r, 40) || "(none)"} of ${t} is not used: ${a}.`, { hint: "Supported are AK, StsToken, RamRoleArn, OIDC, CredentialsURI and EcsRamRole; in an ini file access_key, ram_role_arn and ecs_ram_role." });
}
async function findCliProfile(e, t) {
	const r = await findSmallFile("The configuration of the aliyun CLI", t);
	if (r === null) return null;
	const i = parseConfig(r);
	if (i === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NO_CREDENTIALS", `The configuration of the aliyun CLI, ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(t)}, is not valid.`);
	const a = i.profiles.find((t) => t["name"] === e);
	if (a === void 0) return null;
	const o = Object.entries(a).filter(([, e]) => typeof e === "string" && e.trim() !== "");
	return Object.fromEntries(o.map(([e, t]) => [e, String(t).trim()]));
}
function parseConfig(e) {
	try {
		return j.safeParse(JSON.parse(e)).data ?? null;
	} catch {
		return null;
	}
}
async function findIniProfile(e, t) {
	const n = await findSmallFile("The credentials file", t);
	const r = n === null ? null : findSection(n, e);
	if (r === null) return null;
	const i = Object.fromEntries(Object.entries(r).map(([e, t]) => [M.get(e) ?? e, t]));
	const a = i["mode"] ?? "";
	return {
		...i,
		mode: N.get(a) ?? a
	};
}
function findSection(e, t) {
	let n = null;
	let r = null;
	for (const i of e.split(/\r?\n/).map((e) => e.trim())) {
		n = /^\[(.*)\]$/.exec(i)?.[1]?.trim() ?? n;
		if (n !== t) continue;
		r ??= {};
		const [, e, a] = /^([^#;=[][^=]*)=\s*(.*)$/.exec(i) ?? [];
		if (e !== void 0 && a) r[e.trimEnd()] = a;
	}
	return r;
}
// src/aliyun/credentials-uri.ts
const F = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|169\.254(\.\d{1,3}){2}|100\.100\.100\.200)$/;
function parseCredentialsUri(e, t) {
	const fail = (e) => new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_INPUT", `${t} ${e}.`);
	if (!URL.canParse(e)) throw fail("is not a URL");
	const r = new URL(e);
	if (r.username !== "" || r.password !== "") throw fail("contains a user name or password");
	if (r.protocol === "https:" || r.protocol === "http:" && F.test(r.hostname)) return r;
	throw fail("is not an https URL (http is for this machine and link-local addresses only)");
}
async function readCredentialsUri(e, t, r, i) {
	const a = `Reading the credentials of ${r}`;
	const o = await e.send({
		what: a,
		request: () => ({
			method: "GET",
			origin: t.origin,
			path: t.pathname + t.search,
			headers: { accept: "application/json" },
			body: null,
			timeoutMs: 1e4
		}),
		read: (i) => {
			const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(i);
			const s = o?.["Code"] ?? "Success";
			const c = typeof s === "string" ? s : "of another type than text";
			const l = parseSession(o, i, e.clock.now());
			if (i.status === 200 && c === "Success" && l !== null) return { value: l };
			const u = i.status !== 200 ? `${i.status}` : c === "Success" ? "no credentials" : `code ${c}`;
			return {
				error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NO_CREDENTIALS", `${a} from ${t.host} gave ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(u, 80)}.`, { hint: `Check the server behind ${r}, or unset the variable: GitHub's OIDC needs no such server.` }),
				retry: i.status >= 500 || i.status === 429 ? "transient" : null
			};
		}
	});
	maskCredentials(o.credentials, i);
	return o;
}
// src/aliyun/oidc.ts
const I = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({ value: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)().check((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(4)) });
const L = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)({
	iss: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(),
	sub: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(),
	aud: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.jt)([(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(), (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.St)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)())])
});
async function readJobToken(e, t, r) {
	if (t === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NO_CREDENTIALS", "GitHub offers this job no OIDC token.", { hint: "Add `permissions: id-token: write` to the job; pull requests from forks never get one." });
	const i = new URL(t.url);
	i.searchParams.set("audience", r);
	return e.send({
		what: "Asking GitHub for the job's OIDC token",
		request: () => ({
			method: "GET",
			origin: i.origin,
			path: i.pathname + i.search,
			headers: {
				authorization: `Bearer ${t.token}`,
				accept: "application/json"
			},
			body: null
		}),
		read: (t) => {
			const n = I.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(t));
			if (t.status === 200 && n.success) return { value: n.data.value };
			return explainRefusal(t, e.clock.now());
		}
	});
}
function explainRefusal({ status: e, headers: t }, r) {
	const i = `GitHub gave no OIDC token: ${e}.`;
	const fail = (e) => new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(e, i, { requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(t) });
	if (e === 429) return {
		error: fail("E_THROTTLED"),
		retry: "throttled",
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.X)(t, r)
	};
	if (e >= 500) return {
		error: fail("E_API"),
		retry: "transient"
	};
	return {
		error: fail(e >= 400 ? "E_NO_CREDENTIALS" : "E_NOT_API"),
		retry: null
	};
}
async function readTokenFile(e) {
	const t = "The OIDC token file of ALIBABA_CLOUD_OIDC_TOKEN_FILE";
	const r = (await findSmallFile(t, e))?.trim();
	if (r !== void 0 && /^[\x21-\x7e]{4,20000}$/.test(r)) return r;
	const i = r === void 0 ? "does not exist" : "holds no token";
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NO_CREDENTIALS", `${t}, ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e)}, ${i}.`, { hint: "Check that the pod of the runner has RRSA switched on, or unset the variable to use the OIDC token of GitHub." });
}
function describeClaims(e) {
	const t = parseClaims(e);
	if (t === null) return "nothing readable";
	const { iss: n, sub: r, aud: i } = t;
	return `iss=${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(n)} sub=${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(r)} aud=${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)([i].flat().join(" "))}`;
}
function findTrustHint(e, t, n) {
	const r = parseClaims(t);
	const i = e.code.replace(/^AuthenticationFail\.(OIDCToken\.)?/, "");
	if (i === "NoPermission" && /provider/i.test(e.message)) return `No provider has this ARN: compare ${n} with the one under RAM > Integrations > SSO; its account has to be the role's.`;
	const a = {
		NoPermission: `The role's trust policy has to name ${n} and match the token: ${explainSubject(r?.sub ?? "")}`,
		AudienceNotMatch: `Add ${r === null ? "the audience" : (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)([r.aud].flat().join(" "))} to the client IDs of ${n}, or set \`audience\` to one of them.`,
		PublicKeyFingerprintMismatch: `The certificate of ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(r?.iss ?? "the issuer")} was renewed under another CA: add the fingerprint of its root CA to ${n} (it holds up to five), and keep the old one.`,
		Expired: "A second token was refused too: synchronise the runner's clock, and for a token file check that the cluster renews it.",
		InvalidSignature: `The issuer of ${n} has to be ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(r?.iss ?? "that of the token")}, letter by letter.`,
		HttpsUrlInvalid: `STS could not read the keys of ${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt)(r?.iss ?? "the issuer")}: the issuer has to be reachable from the internet with a public certificate.`
	};
	return Object.hasOwn(a, i) ? a[i] ?? null : null;
}
function explainSubject(e) {
	const t = "`oidc:sub` has to be this `sub` as it is, or a pattern (StringLike) that it matches";
	const [, n = "", r = ""] = /^repo:([^:/]+)\/([^:]+):/.exec(e) ?? [];
	if (n === "") return `${t}.`;
	const i = [n, r].map((e) => /([@-])\d+$/.exec(e)?.[1]);
	return `${t}. ${i.every((e) => e === "@") ? "Its names carry immutable IDs, as in all repositories that were made, renamed or moved after June 2026: a policy with plain names does not match." : i.every((e) => e !== void 0) ? "The numbers at the ends of its names may be immutable IDs." : "Its names are plain; repositories that were made, renamed or moved after June 2026 have immutable IDs in them (`repo:OWNER@ID/REPO@ID:\u2026`)."} A job with \`environment:\` has \`environment:NAME\` in place of the ref.`;
}
function parseClaims(e) {
	try {
		const t = JSON.parse(Buffer.from(e.split(".")[1] ?? "", "base64url").toString("utf8"));
		return L.safeParse(t).data ?? null;
	} catch {
		return null;
	}
}
// src/aliyun/sts.ts
const R = "2015-04-01";
function assumeRoleWithOidc(e, t, r, i, a) {
	let o = "";
	return createSession(e, r, i, {
		roleArn: t.roleArn,
		mayWiden: t.policy === null,
		async make(e) {
			o = await a();
			i.mask(o);
			return () => makeOidcRequest(t, e, o, i);
		},
		explain(e) {
			const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.w)(e);
			if (!r.code.startsWith("AuthenticationFail")) return null;
			const { code: i, message: a, status: s, requestId: c } = r;
			const l = `Assuming the role ${t.roleArn} was refused: ${s} ${i}: ${a}.`;
			const u = findTrustHint(r, o, t.providerArn);
			const d = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_OIDC_TRUST", `${l} The token says ${describeClaims(o)}.`, {
				requestId: c,
				...u === null ? {} : { hint: u }
			});
			return i === "AuthenticationFail.OIDCToken.Expired" ? {
				kind: "token-expired",
				error: d
			} : d;
		}
	});
}
function assumeRole(e, t, r, i) {
	return createSession(e, r, i, {
		roleArn: t.roleArn,
		mayWiden: t.policy === null,
		make: async (e) => () => makeSignedRequest(t, e, i),
		explain(e) {
			const { code: r, message: i, status: a, requestId: o } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.w)(e);
			if (!/^(NoPermission|Forbidden)/.test(r)) return null;
			const s = `Assuming the role ${t.roleArn} was refused: ${a} ${r}: ${i}.`;
			return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_RAM_DENIED", s, {
				hint: "Grant sts:AssumeRole on this role to the user of the access key, and name its account in the trust policy of the role.",
				requestId: o
			});
		}
	});
}
async function createSession(e, t, n, r) {
	let i = t;
	let a = await ask(e, i, n, r);
	if (a.kind === "policy-refused" && i !== null && r.mayWiden) {
		n.info(`STS does not take the session policy, the session is as wide as the role: ${a.error.message}`);
		i = null;
		a = await ask(e, i, n, r);
	}
	if (a.kind === "token-expired") a = await ask(e, i, n, r);
	if (a.kind !== "session") throw a.error;
	maskCredentials(a.session.credentials, n.mask);
	return a.session;
}
async function ask(e, t, n, r) {
	const i = await r.make(t);
	const a = `Assuming the role ${r.roleArn}`;
	return e.send({
		what: a,
		request: i,
		read: (t) => n.time.correct(readOutcome(a, r, t, e.clock.now()), t)
	});
}
function readOutcome(t, r, i, a) {
	const o = parseSession((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(i)?.["Credentials"], i, a);
	if (i.status === 200 && o !== null) return { value: {
		kind: "session",
		session: o
	} };
	const s = r.explain(i);
	if (s instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft) return {
		error: s,
		retry: null
	};
	if (s !== null) return { value: s };
	const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.C)(t, i, a);
	if (c.error.code !== "E_API" || c.retry !== null) return c;
	const { message: l, requestId: u } = c.error;
	const f = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_STS", l, { requestId: u });
	return /^InvalidParameter\.Policy/.test((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.w)(i).code) ? { value: {
		kind: "policy-refused",
		error: f
	} } : {
		error: f,
		retry: null
	};
}
function sessionFields(e, t, n) {
	return {
		RoleArn: e,
		RoleSessionName: n.sessionName,
		DurationSeconds: String(n.durationSeconds),
		...t === null ? {} : { Policy: t }
	};
}
function makeOidcRequest(e, t, n, r) {
	const i = new URLSearchParams({
		Action: "AssumeRoleWithOIDC",
		Version: R,
		Format: "JSON",
		Timestamp: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.x)(r.time.now())
	});
	const a = sessionFields(e.roleArn, t, r);
	return {
		method: "POST",
		origin: new URL(r.endpoint).origin,
		path: `/?${i}`,
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			accept: "application/json"
		},
		body: new URLSearchParams({
			OIDCProviderArn: e.providerArn,
			OIDCToken: n,
			...a
		}).toString()
	};
}
function makeSignedRequest(e, t, n) {
	const r = new URL(n.endpoint);
	const i = e.externalId === null ? {} : { ExternalId: e.externalId };
	const a = {
		...sessionFields(e.roleArn, t, n),
		...i
	};
	const o = {
		method: "POST",
		host: r.host,
		path: [],
		query: a,
		action: "AssumeRole",
		version: R
	};
	const s = {
		date: n.time.now(),
		nonce: n.makeNonce()
	};
	const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.S)({
		...o,
		body: null
	}, e.credentials, s);
	return {
		method: "POST",
		origin: r.origin,
		path: c.path,
		headers: c.headers,
		body: null
	};
}
// src/aliyun/session.ts
async function openCredentials(e, t) {
	const { mask: n, info: r } = t;
	const i = e.kind === "profile" ? await readProfile(e.name, {
		...t.files,
		mask: n
	}) : e;
	if (i.kind === "static") return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.g)(i, r);
	let a = "";
	const o = await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._)(t.http.clock, {
		canNarrow: (i.kind === "oidc" || i.kind === "role") && i.policy === null,
		async load(e) {
			const { session: n, name: r } = await loadSession(i, e, t);
			a = r;
			return n;
		},
		onRenewal: (e) => r(`credentials: asking for another session, ${e}`)
	});
	r(`credentials: ${a}`);
	return o;
}
async function loadSession(e, t, n) {
	const { http: r, mask: i } = n;
	if (e.kind === "uri") {
		const t = parseCredentialsUri(e.uri, e.origin);
		const read = (n) => readCredentialsUri(n, t, e.origin, i);
		return {
			session: await (t.protocol === "https:" ? read(r) : directly(n, read)),
			name: `session of the server ${t.host} (from ${e.origin})`
		};
	}
	if (e.kind === "ecs") {
		const { roleName: t, session: r } = await directly(n, (t) => readInstanceRole({
			origin: n.metadataOrigin,
			http: t
		}, e.roleName, i));
		return {
			session: r,
			name: `session of the instance's role ${t} (from ${e.origin})`
		};
	}
	const a = e.policy ?? (t ? n.policy : null);
	if (e.kind === "role") return {
		session: await assumeRole(r, e, a, n),
		name: `session of ${e.roleArn} (from ${e.origin})`
	};
	const { tokenFile: o } = e;
	const readToken = () => o === null ? readJobToken(r, n.oidc, n.audience) : readTokenFile(o);
	const s = await assumeRoleWithOidc(r, e, a, n, readToken);
	const c = o === null ? "" : " with the token file of the cluster";
	return {
		session: s,
		name: `OIDC session of ${e.roleArn}${c} (from ${e.origin})`
	};
}
async function directly(e, t) {
	const n = e.createDirectHttp();
	try {
		return await t(n);
	} finally {
		await n.close();
	}
}
// src/aliyun/session-policy.ts
function makeSessionPolicy(e) {
	const t = [
		"paicodesource:ListCodeSources",
		"paicodesource:GetCodeSource",
		"paiworkspace:GetWorkspace",
		...e.resolvesWorkspace ? ["paiworkspace:ListWorkspaces"] : [],
		...e.writes ? [
			"paicodesource:CreateCodeSource",
			"paicodesource:UpdateCodeSource",
			"paicodesource:DeleteCodeSource"
		] : [],
		...e.writes && e.publishes ? ["paicodesource:PublishCodeSource"] : []
	];
	return JSON.stringify({
		Version: "1",
		Statement: [{
			Effect: "Allow",
			Action: t,
			Resource: "*"
		}]
	});
}
// src/sessions.ts
async function hasInstanceRole(e, t) {
	const n = createDirectHttp(e, t);
	try {
		return await hasMetadata({
			origin: E,
			http: n
		});
	} finally {
		await n.close();
	}
}
function openSession(e, t) {
	const { runner: n, inputs: r, source: i, http: a, time: o, endpoint: s, oidc: c } = t;
	return openCredentials(e, {
		http: a,
		createDirectHttp: () => createDirectHttp(n, a.signal),
		oidc: c,
		audience: r.audience,
		endpoint: s,
		sessionName: r.roleSessionName ?? makeSessionName(i),
		durationSeconds: r.roleDurationSeconds,
		policy: makeSessionPolicy({
			writes: !r.dryRun,
			publishes: r.accessibility === "PUBLIC",
			resolvesWorkspace: !/^\d+$/.test(r.workspace)
		}),
		files: findProfileFiles(n.env),
		metadataOrigin: E,
		time: o,
		makeNonce: n.makeNonce,
		mask: n.mask,
		info: n.info
	});
}
function createDirectHttp(e, t) {
	return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.K)({
		network: {
			proxies: {
				http: null,
				https: null,
				no: ""
			},
			authorities: []
		},
		clock: e.clock,
		signal: t,
		deadline: e.clock.now() + 3e4,
		maxAttempts: 2,
		userAgent: "pai-code-source-action",
		onAttempt: (t) => (n) => e.debug((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.O)({
			...t,
			...n
		}))
	});
}
function makeSessionName(e) {
	const t = `-${e.runId}-${e.runAttempt}`;
	return `gha-${e.repo.replace(/[^\w.@-]/g, "-")}`.slice(0, 64 - t.length) + t;
}



/***/ })

};
