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
/* harmony import */ var _post_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(790);
/* harmony import */ var _aftermath_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(819);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);




// src/aliyun/session-answer.ts
const text = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.b)().check((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.C)(1));
const Temporary = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.v)({
	AccessKeyId: text,
	AccessKeySecret: text,
	SecurityToken: text,
	Expiration: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.b)())
});
function parseSession(value, answer, now) {
	const parsed = Temporary.safeParse(value);
	if (!parsed.success) return null;
	const { AccessKeyId: accessKeyId, AccessKeySecret: accessKeySecret, SecurityToken: securityToken } = parsed.data;
	const end = Date.parse(parsed.data.Expiration ?? "");
	const date = Date.parse(answer.headers["date"] ?? "");
	const lifetimeMs = Number.isNaN(end) ? null : end - (Number.isNaN(date) ? now : date);
	return {
		credentials: {
			accessKeyId,
			accessKeySecret,
			securityToken
		},
		lifetimeMs
	};
}
function maskCredentials(credentials, mask) {
	const { accessKeyId, accessKeySecret, securityToken } = credentials;
	for (const secret of [
		accessKeySecret,
		securityToken ?? "",
		accessKeyId
	]) mask(secret);
}
// src/aliyun/metadata.ts
const metadataOrigin = "http://100.100.100.200";
const roles = "/latest/meta-data/ram/security-credentials/";
const timeoutMs = 1e3;
const tokenSeconds = "60";
async function hasMetadata({ origin, http }) {
	const attempt = await http.attempt(tokenRequest(origin));
	return attempt.ok && attempt.answer.status === 200;
}
async function readInstanceRole(metadata, roleName, mask) {
	const { origin, http } = metadata;
	const token = await ask$1(http, tokenRequest(origin), "a token", (answer) => parseLine(answer));
	mask(token);
	const read = (path) => ({
		method: "GET",
		origin,
		path,
		headers: { "x-aliyun-ecs-metadata-token": token },
		body: null,
		timeoutMs
	});
	const name = roleName ?? await ask$1(http, read(roles), "the name of its RAM role", parseLine);
	const session = await ask$1(http, read(roles + encodeURIComponent(name)), `the role ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(name, 64)}`, (answer) => {
		const body = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.l)(answer);
		return body?.["Code"] === "Success" ? parseSession(body, answer, http.clock.now()) : null;
	});
	maskCredentials(session.credentials, mask);
	return {
		roleName: name,
		session
	};
}
function tokenRequest(origin) {
	return {
		method: "PUT",
		origin,
		path: "/latest/api/token",
		headers: { "x-aliyun-ecs-metadata-token-ttl-seconds": tokenSeconds },
		body: null,
		timeoutMs
	};
}
function ask$1(http, request, wanted, parse) {
	const what = `Asking the ECS metadata service for ${wanted}`;
	return http.send({
		what,
		request: () => request,
		read(answer) {
			const value = answer.status === 200 ? parse(answer) : null;
			if (value !== null) return { value };
			return {
				error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NO_CREDENTIALS", `${what} gave ${answer.status} and nothing of use.`, { hint: "Attach a RAM role to the instance and leave IMDSv2 on, or set ALIBABA_CLOUD_ECS_METADATA_DISABLED=true and give credentials another way." }),
				retry: answer.status >= 500 || answer.status === 429 ? "transient" : null
			};
		}
	});
}
function parseLine(answer) {
	return /^[\x21-\x7e]{1,1024}$/.exec(answer.body.toString("utf8").trim())?.[0] ?? null;
}
// src/aliyun/small-file.ts
const longest = 262144;
async function findSmallFile(what, path) {
	const fail = (why) => new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NO_CREDENTIALS", `${what}, ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(path)}, ${why}.`);
	try {
		const text = await readAtMost(path);
		if (text === null) throw fail(`is larger than ${longest} bytes`);
		return text;
	} catch (error) {
		if (error instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n) throw error;
		const code = error instanceof Error && "code" in error ? String(error.code) : "an unknown reason";
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw fail(`cannot be read: ${code}`);
	}
}
async function readAtMost(path) {
	const file = await node_fs__WEBPACK_IMPORTED_MODULE_3__.promises.open(path, "r");
	try {
		const buffer = Buffer.alloc(262145);
		let length = 0;
		for (let read = -1; read !== 0 && length < buffer.length; length += read) read = (await file.read(buffer, length, buffer.length - length)).bytesRead;
		return length > longest ? null : buffer.toString("utf8", 0, length).replace(/^\ufeff/, "");
	} finally {
		await file.close();
	}
}
// src/aliyun/profile.ts
const Config = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.v)({ profiles: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.g)((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.y)((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.S)())) });
const renamed = {
	type: "mode",
	role_arn: "ram_role_arn",
	role_name: "ram_role_name"
};
const modes = {
	access_key: "AK",
	ram_role_arn: "RamRoleArn",
	ecs_ram_role: "EcsRamRole"
};
const refused = {
	External: "it runs a program of its own choice",
	OAuth: "it is made by signing in with a browser",
	CloudSSO: "it is made by signing in with a browser"
};
function findProfileFiles(env) {
	const home = env["HOME"] || env["USERPROFILE"] || null;
	const isOff = env["ALIBABA_CLOUD_CLI_PROFILE_DISABLED"]?.toLowerCase() === "true";
	return {
		cli: home === null || isOff ? null : `${home}/.aliyun/config.json`,
		ini: env["ALIBABA_CLOUD_CREDENTIALS_FILE"] || (home === null ? null : `${home}/.alibabacloud/credentials`)
	};
}
async function readProfile(name, files) {
	const shown = `The profile ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(name, 80)}`;
	const fromCli = files.cli === null ? null : await findCliProfile(name, files.cli);
	const fields = fromCli ?? (files.ini === null ? null : await findIniProfile(name, files.ini));
	const path = fromCli === null ? files.ini : files.cli;
	if (fields === null) {
		const places = [files.cli, files.ini].filter((place) => place !== null).map((place) => (0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(place));
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NO_CREDENTIALS", `${shown} is not in ${places.join(" or ") || "any file"}.`, { hint: "Check ALIBABA_CLOUD_PROFILE, and HOME: a container or a service may have another home directory." });
	}
	for (const [key, value] of Object.entries(fields)) if (/secret|token$|access_key_id|private/.test(key)) files.mask(value);
	return sourceOf(fields, `${shown[0]?.toLowerCase()}${shown.slice(1)} of ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(path ?? "")}`);
}
function sourceOf(fields, origin) {
	const { mode = "" } = fields;
	const need = (key) => {
		const value = fields[key];
		if (value !== void 0) return value;
		throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NO_CREDENTIALS", `${key} is missing in ${origin}; ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(mode, 40)} needs it.`);
	};
	const key = (securityToken) => ({
		accessKeyId: need("access_key_id"),
		accessKeySecret: need("access_key_secret"),
		securityToken
	});
	const policy = fields["policy"] ?? null;
	if (mode === "AK") return {
		kind: "static",
		origin,
		credentials: key(null)
	};
	if (mode === "StsToken") return {
		kind: "static",
		origin,
		credentials: key(need("sts_token"))
	};
	if (mode === "RamRoleArn") {
		const [credentials, externalId] = [key(fields["sts_token"] ?? null), fields["external_id"] ?? null];
		return {
			kind: "role",
			origin,
			credentials,
			roleArn: need("ram_role_arn"),
			externalId,
			policy
		};
	}
	if (mode === "OIDC") {
		const [roleArn, providerArn] = [need("ram_role_arn"), need("oidc_provider_arn")];
		return {
			kind: "oidc",
			origin,
			roleArn,
			providerArn,
			tokenFile: need("oidc_token_file"),
			policy
		};
	}
	if (mode === "CredentialsURI") return {
		kind: "uri",
		origin,
		uri: need("credentials_uri")
	};
	if (mode === "EcsRamRole") return {
		kind: "ecs",
		origin,
		roleName: fields["ram_role_name"] ?? null
	};
	const why = refused[mode] ?? "this action does not know it";
	throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NO_CREDENTIALS", `The mode ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(mode, 40) || "(none)"} of ${origin} is not used: ${why}.`, { hint: "Supported are AK, StsToken, RamRoleArn, OIDC, CredentialsURI and EcsRamRole; in an ini file access_key, ram_role_arn and ecs_ram_role." });
}
async function findCliProfile(name, path) {
	const text = await findSmallFile("The configuration of the aliyun CLI", path);
	if (text === null) return null;
	const config = parseConfig(text);
	if (config === null) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NO_CREDENTIALS", `The configuration of the aliyun CLI, ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(path)}, is not valid.`);
	const profile = config.profiles.find((candidate) => candidate["name"] === name);
	if (profile === void 0) return null;
	const given = Object.entries(profile).filter(([, value]) => typeof value === "string" && value.trim() !== "");
	return Object.fromEntries(given.map(([key, value]) => [key, String(value).trim()]));
}
function parseConfig(text) {
	try {
		return Config.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}
async function findIniProfile(name, path) {
	const text = await findSmallFile("The credentials file", path);
	const section = text === null ? null : findSection(text, name);
	if (section === null) return null;
	const fields = Object.fromEntries(Object.entries(section).map(([key, value]) => [renamed[key] ?? key, value]));
	const mode = fields["mode"] ?? "";
	return {
		...fields,
		mode: modes[mode] ?? mode
	};
}
function findSection(text, name) {
	let current = null;
	let found = null;
	for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
		current = /^\[(.*)\]$/.exec(line)?.[1]?.trim() ?? current;
		if (current !== name) continue;
		found ??= {};
		const [, key, value] = /^([^#;=[][^=]*?)\s*=\s*(.*)$/.exec(line) ?? [];
		if (key !== void 0 && value) found[key] = value;
	}
	return found;
}
// src/aliyun/credentials-uri.ts
const nearby = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|169\.254(\.\d{1,3}){2}|100\.100\.100\.200)$/;
function parseCredentialsUri(text, origin) {
	const fail = (why) => new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `${origin} ${why}.`);
	if (!URL.canParse(text)) throw fail("is not a URL");
	const uri = new URL(text);
	if (uri.username !== "" || uri.password !== "") throw fail("contains a user name or password");
	if (uri.protocol === "https:" || uri.protocol === "http:" && nearby.test(uri.hostname)) return uri;
	throw fail("is not an https URL (http is for this machine and link-local addresses only)");
}
async function readCredentialsUri(http, uri, origin, mask) {
	const what = `Reading the credentials of ${origin}`;
	const session = await http.send({
		what,
		request: () => ({
			method: "GET",
			origin: uri.origin,
			path: uri.pathname + uri.search,
			headers: { accept: "application/json" },
			body: null,
			timeoutMs: 1e4
		}),
		read: (answer) => {
			const body = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.l)(answer);
			const code = body?.["Code"] ?? "Success";
			const found = parseSession(body, answer, http.clock.now());
			if (answer.status === 200 && code === "Success" && found !== null) return { value: found };
			const said = answer.status !== 200 ? `${answer.status}` : code === "Success" ? "no credentials" : `code ${code}`;
			return {
				error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NO_CREDENTIALS", `${what} from ${uri.host} gave ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(said, 80)}.`, { hint: `Check the server behind ${origin}, or unset the variable: GitHub's OIDC needs no such server.` }),
				retry: answer.status >= 500 || answer.status === 429 ? "transient" : null
			};
		}
	});
	maskCredentials(session.credentials, mask);
	return session;
}
// src/aliyun/oidc.ts
const Token = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.v)({ value: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.b)().check((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.C)(4)) });
const Claims = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.v)({
	iss: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.b)(),
	sub: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.b)(),
	aud: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.x)([(0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.g)((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.b)())])
});
async function readJobToken(http, oidc, audience) {
	if (oidc === null) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NO_CREDENTIALS", "GitHub offers this job no OIDC token.", { hint: "Add `permissions: id-token: write` to the job; pull requests from forks never get one." });
	const url = new URL(oidc.url);
	url.searchParams.set("audience", audience);
	return http.send({
		what: "Asking GitHub for the job's OIDC token",
		request: () => ({
			method: "GET",
			origin: url.origin,
			path: url.pathname + url.search,
			headers: {
				authorization: `Bearer ${oidc.token}`,
				accept: "application/json"
			},
			body: null
		}),
		read: (answer) => {
			const parsed = Token.safeParse((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.l)(answer));
			if (answer.status === 200 && parsed.success) return { value: parsed.data.value };
			return explainRefusal(answer, http.clock.now());
		}
	});
}
function explainRefusal({ status, headers }, now) {
	const message = `GitHub gave no OIDC token: ${status}.`;
	const fail = (code) => new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(code, message, { requestId: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.d)(headers) });
	if (status === 429) return {
		error: fail("E_THROTTLED"),
		retry: "throttled",
		afterMs: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.f)(headers, now)
	};
	if (status >= 500) return {
		error: fail("E_API"),
		retry: "transient"
	};
	return {
		error: fail(status >= 400 ? "E_NO_CREDENTIALS" : "E_NOT_API"),
		retry: null
	};
}
async function readTokenFile(path) {
	const what = "The OIDC token file of ALIBABA_CLOUD_OIDC_TOKEN_FILE";
	const token = (await findSmallFile(what, path))?.trim();
	if (token !== void 0 && /^[\x21-\x7e]{4,20000}$/.test(token)) return token;
	const why = token === void 0 ? "does not exist" : "holds no token";
	throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NO_CREDENTIALS", `${what}, ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(path)}, ${why}.`, { hint: "Check that the pod of the runner has RRSA switched on, or unset the variable to use the OIDC token of GitHub." });
}
function describeClaims(token) {
	const claims = parseClaims(token);
	if (claims === null) return "nothing readable";
	const { iss, sub, aud } = claims;
	return `iss=${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(iss)} sub=${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(sub)} aud=${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)([aud].flat().join(" "))}`;
}
function findTrustHint(fault, token, providerArn) {
	const claims = parseClaims(token);
	const reason = fault.code.replace(/^AuthenticationFail\.(OIDCToken\.)?/, "");
	if (reason === "NoPermission" && /provider/i.test(fault.message)) return `No provider has this ARN: compare ${providerArn} with the one under RAM > Integrations > SSO; its account has to be the role's.`;
	return {
		NoPermission: `The role's trust policy has to name ${providerArn} and match the token: ${explainSubject(claims?.sub ?? "")}`,
		AudienceNotMatch: `Add ${claims === null ? "the audience" : (0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)([claims.aud].flat().join(" "))} to the client IDs of ${providerArn}, or set \`audience\` to one of them.`,
		PublicKeyFingerprintMismatch: `The certificate of ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(claims?.iss ?? "the issuer")} was renewed under another CA: add the fingerprint of its root CA to ${providerArn} (it holds up to five), and keep the old one.`,
		Expired: "A second token was refused too: synchronise the runner's clock, and for a token file check that the cluster renews it.",
		InvalidSignature: `The issuer of ${providerArn} has to be ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(claims?.iss ?? "that of the token")}, letter by letter.`,
		HttpsUrlInvalid: `STS could not read the keys of ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(claims?.iss ?? "the issuer")}: the issuer has to be reachable from the internet with a public certificate.`
	}[reason] ?? null;
}
function explainSubject(sub) {
	const rule = "`oidc:sub` has to be this `sub` as it is, or a pattern (StringLike) that it matches";
	const [, owner = "", repo = ""] = /^repo:([^:/]+)\/([^:]+):/.exec(sub) ?? [];
	if (owner === "") return `${rule}.`;
	const marks = [owner, repo].map((name) => /([@-])\d+$/.exec(name)?.[1]);
	return `${rule}. ${marks.every((mark) => mark === "@") ? "Its names carry immutable IDs, as in all repositories that were made, renamed or moved after June 2026: a policy with plain names does not match." : marks.every((mark) => mark !== void 0) ? "The numbers at the ends of its names may be immutable IDs." : "Its names are plain; repositories that were made, renamed or moved after June 2026 have immutable IDs in them (`repo:OWNER@ID/REPO@ID:\u2026`)."} A job with \`environment:\` has \`environment:NAME\` in place of the ref.`;
}
function parseClaims(token) {
	try {
		const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		return Claims.safeParse(payload).data ?? null;
	} catch {
		return null;
	}
}
// src/aliyun/sts.ts
const version = "2015-04-01";
function assumeRoleWithOidc(http, source, policy, settings, readToken) {
	let token = "";
	return createSession(http, policy, settings, {
		roleArn: source.roleArn,
		mayWiden: source.policy === null,
		async make(narrowing) {
			token = await readToken();
			settings.mask(token);
			return () => makeOidcRequest(source, narrowing, token, settings);
		},
		explain(answer) {
			const fault = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(answer);
			if (!fault.code.startsWith("AuthenticationFail")) return null;
			const { code, message, status, requestId } = fault;
			const said = `Assuming the role ${source.roleArn} was refused: ${status} ${code}: ${message}.`;
			const hint = findTrustHint(fault, token, source.providerArn);
			const error = new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_OIDC_TRUST", `${said} The token says ${describeClaims(token)}.`, {
				requestId,
				...hint === null ? {} : { hint }
			});
			return code === "AuthenticationFail.OIDCToken.Expired" ? {
				kind: "token-expired",
				error
			} : error;
		}
	});
}
function assumeRole(http, source, policy, settings) {
	return createSession(http, policy, settings, {
		roleArn: source.roleArn,
		mayWiden: source.policy === null,
		make: async (narrowing) => () => makeSignedRequest(source, narrowing, settings),
		explain(answer) {
			const { code, message, status, requestId } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(answer);
			if (!/^(NoPermission|Forbidden)/.test(code)) return null;
			const said = `Assuming the role ${source.roleArn} was refused: ${status} ${code}: ${message}.`;
			return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_RAM_DENIED", said, {
				hint: "Grant sts:AssumeRole on this role to the user of the access key, and name its account in the trust policy of the role.",
				requestId
			});
		}
	});
}
async function createSession(http, policy, settings, request) {
	let narrowing = policy;
	let outcome = await ask(http, narrowing, settings, request);
	if (outcome.kind === "policy-refused" && narrowing !== null && request.mayWiden) {
		settings.info(`STS does not take the session policy, the session is as wide as the role: ${outcome.error.message}`);
		narrowing = null;
		outcome = await ask(http, narrowing, settings, request);
	}
	if (outcome.kind === "token-expired") outcome = await ask(http, narrowing, settings, request);
	if (outcome.kind !== "session") throw outcome.error;
	maskCredentials(outcome.session.credentials, settings.mask);
	return outcome.session;
}
async function ask(http, policy, settings, request) {
	const make = await request.make(policy);
	const what = `Assuming the role ${request.roleArn}`;
	return http.send({
		what,
		request: make,
		read: (answer) => settings.time.correct(readOutcome(what, request, answer, http.clock.now()), answer)
	});
}
function readOutcome(what, request, answer, now) {
	const session = parseSession((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.l)(answer)?.["Credentials"], answer, now);
	if (answer.status === 200 && session !== null) return { value: {
		kind: "session",
		session
	} };
	const known = request.explain(answer);
	if (known instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n) return {
		error: known,
		retry: null
	};
	if (known !== null) return { value: known };
	const failure = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.s)(what, answer, now);
	if (failure.error.code !== "E_API" || failure.retry !== null) return failure;
	const { message, requestId } = failure.error;
	const error = new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_STS", message, { requestId });
	return /^InvalidParameter\.Policy/.test((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.c)(answer).code) ? { value: {
		kind: "policy-refused",
		error
	} } : {
		error,
		retry: null
	};
}
function sessionFields(roleArn, policy, settings) {
	return {
		RoleArn: roleArn,
		RoleSessionName: settings.sessionName,
		DurationSeconds: String(settings.durationSeconds),
		...policy === null ? {} : { Policy: policy }
	};
}
function makeOidcRequest(source, policy, token, settings) {
	const query = new URLSearchParams({
		Action: "AssumeRoleWithOIDC",
		Version: version,
		Format: "JSON",
		Timestamp: new Date(settings.time.now()).toISOString().replace(/\.\d{3}/, "")
	});
	const fields = sessionFields(source.roleArn, policy, settings);
	return {
		method: "POST",
		origin: new URL(settings.endpoint).origin,
		path: `/?${query}`,
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			accept: "application/json"
		},
		body: new URLSearchParams({
			OIDCProviderArn: source.providerArn,
			OIDCToken: token,
			...fields
		}).toString()
	};
}
function makeSignedRequest(source, policy, settings) {
	const endpoint = new URL(settings.endpoint);
	const external = source.externalId === null ? {} : { ExternalId: source.externalId };
	const query = {
		...sessionFields(source.roleArn, policy, settings),
		...external
	};
	const request = {
		method: "POST",
		host: endpoint.host,
		path: [],
		query,
		action: "AssumeRole",
		version
	};
	const freshness = {
		date: settings.time.now(),
		nonce: settings.makeNonce()
	};
	const signed = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.r)({
		...request,
		body: null
	}, source.credentials, freshness);
	return {
		method: "POST",
		origin: endpoint.origin,
		path: signed.path,
		headers: signed.headers,
		body: null
	};
}
// src/aliyun/session.ts
async function openCredentials(found, settings) {
	const { mask, info } = settings;
	const source = found.kind === "profile" ? await readProfile(found.name, {
		...settings.files,
		mask
	}) : found;
	if (source.kind === "static") return (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.t)(source, info);
	let label = "";
	const provider = await (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.n)(settings.http.clock, {
		canNarrow: (source.kind === "oidc" || source.kind === "role") && source.policy === null,
		async load(narrowed) {
			const { session, name } = await loadSession(source, narrowed, settings);
			label = name;
			return session;
		},
		onRenewal: (reason) => info(`credentials: asking for another session, ${reason}`)
	});
	info(`credentials: ${label}`);
	return provider;
}
async function loadSession(source, narrowed, settings) {
	const { http, mask } = settings;
	if (source.kind === "uri") {
		const uri = parseCredentialsUri(source.uri, source.origin);
		const read = (way) => readCredentialsUri(way, uri, source.origin, mask);
		return {
			session: await (uri.protocol === "https:" ? read(http) : directly(settings, read)),
			name: `session of the server ${uri.host} (from ${source.origin})`
		};
	}
	if (source.kind === "ecs") {
		const { roleName, session } = await directly(settings, (way) => readInstanceRole({
			origin: settings.metadataOrigin,
			http: way
		}, source.roleName, mask));
		return {
			session,
			name: `session of the instance's role ${roleName} (from ${source.origin})`
		};
	}
	const policy = source.policy ?? (narrowed ? settings.policy : null);
	if (source.kind === "role") return {
		session: await assumeRole(http, source, policy, settings),
		name: `session of ${source.roleArn} (from ${source.origin})`
	};
	const { tokenFile } = source;
	const readToken = () => tokenFile === null ? readJobToken(http, settings.oidc, settings.audience) : readTokenFile(tokenFile);
	const session = await assumeRoleWithOidc(http, source, policy, settings, readToken);
	const by = tokenFile === null ? "" : " with the token file of the cluster";
	return {
		session,
		name: `OIDC session of ${source.roleArn}${by} (from ${source.origin})`
	};
}
async function directly(settings, use) {
	const http = settings.createDirectHttp();
	try {
		return await use(http);
	} finally {
		await http.close();
	}
}
// src/aliyun/session-policy.ts
function makeSessionPolicy(needs) {
	const actions = [
		"paicodesource:ListCodeSources",
		"paicodesource:GetCodeSource",
		"paiworkspace:GetWorkspace",
		...needs.resolvesWorkspace ? ["paiworkspace:ListWorkspaces"] : [],
		...needs.writes ? [
			"paicodesource:CreateCodeSource",
			"paicodesource:UpdateCodeSource",
			"paicodesource:DeleteCodeSource"
		] : [],
		...needs.writes && needs.publishes ? ["paicodesource:PublishCodeSource"] : []
	];
	return JSON.stringify({
		Version: "1",
		Statement: [{
			Effect: "Allow",
			Action: actions,
			Resource: "*"
		}]
	});
}
// src/sessions.ts
async function hasInstanceRole(runner, signal) {
	const http = createDirectHttp(runner, signal);
	try {
		return await hasMetadata({
			origin: metadataOrigin,
			http
		});
	} finally {
		await http.close();
	}
}
function openSession(found, options) {
	const { runner, inputs, source, http, time, endpoint, oidc } = options;
	return openCredentials(found, {
		http,
		createDirectHttp: () => createDirectHttp(runner, http.signal),
		oidc,
		audience: inputs.audience,
		endpoint,
		sessionName: inputs.roleSessionName ?? makeSessionName(source),
		durationSeconds: inputs.roleDurationSeconds,
		policy: makeSessionPolicy({
			writes: !inputs.dryRun,
			publishes: inputs.accessibility === "PUBLIC",
			resolvesWorkspace: !/^\d+$/.test(inputs.workspace)
		}),
		files: findProfileFiles(runner.env),
		metadataOrigin,
		time,
		makeNonce: runner.makeNonce,
		mask: runner.mask,
		info: runner.info
	});
}
function createDirectHttp(runner, signal) {
	return (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.u)({
		network: {
			proxies: {
				http: null,
				https: null,
				no: ""
			},
			authorities: []
		},
		clock: runner.clock,
		signal,
		deadline: runner.clock.now() + 3e4,
		maxAttempts: 2,
		userAgent: "pai-code-source-action",
		onAttempt: (event) => runner.debug((0,_aftermath_js__WEBPACK_IMPORTED_MODULE_2__.i)(event))
	});
}
function makeSessionName(source) {
	const tail = `-${source.runId}-${source.runAttempt}`;
	return `gha-${source.repo.replace(/[^\w.@-]/g, "-")}`.slice(0, 64 - tail.length) + tail;
}



/***/ })

};
