import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./post.js









// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(external_os_namespaceObject.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// node_modules/@actions/core/lib/core.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_namespaceObject.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + external_os_namespaceObject.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function group(name, fn) {
	return __awaiter(this, void 0, void 0, function* () {
		startGroup(name);
		let result;
		try {
			result = yield fn();
		} finally {
			endGroup();
		}
		return result;
	});
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
// node_modules/@actions/github/lib/context.js
var Context = class {
	constructor() {
		var _a, _b, _c;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if ((0,external_fs_namespaceObject.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0,external_fs_namespaceObject.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_namespaceObject.EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
		this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
		this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
	}
	get issue() {
		const payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner,
				repo
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};
// node_modules/@actions/github/lib/github.js
const context = new Context();
// src/errors.ts
const catalogue = {
	E_INPUT: {
		title: "An input is missing or malformed",
		hint: "Correct the named inputs; all problems are listed at once."
	},
	E_NO_CREDENTIALS: {
		title: "No Alibaba Cloud credentials were found",
		hint: "Give role-to-assume and oidc-provider-arn with `permissions: id-token: write`, or access-key-id and access-key-secret, or run aliyun/configure-aliyun-credentials-action before this step."
	},
	E_OIDC_TRUST: {
		title: "STS refused the OIDC token",
		hint: "Compare the token's issuer, subject and audience with the role's trust policy and the identity provider; repositories made after June 2026 have immutable IDs in the subject."
	},
	E_STS: {
		title: "STS refused to issue a session",
		hint: "Check the role ARN, the session name and the duration."
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
		title: "Codeup refused the token",
		hint: "Create a personal access token (pt-\u2026) in Codeup, store it as a secret and pass it whole; center and region edition have tokens of their own."
	},
	E_CODEUP_SCOPE: {
		title: "The Codeup token lacks a scope or a role",
		hint: "Give the token \"Code management: Repository read/write\", \"Group read/write\" when groups have to be made and \"Member read\"; its owner needs a role on the group."
	},
	E_CODEUP_ORG: {
		title: "The Codeup organization could not be determined",
		hint: "Set codeup-organization-id to an organization of which the owner of the token is an active member."
	},
	E_CODEUP_DENIED: {
		title: "Codeup does not allow the operation",
		hint: "Look at the IP allow-list, the archived flag, push rules and clone control of the repository or organization."
	},
	E_GITHUB_ACCESS: {
		title: "GitHub refused access to the repository",
		hint: "Give the job `permissions: contents: read`, or a github-token that can read this repository."
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
		hint: "Read the lines Codeup sent; branch protection and push rules are the usual reason."
	},
	E_PUSH_TOO_BIG: {
		title: "The push is larger than Codeup accepts",
		hint: "A file over 200 MB needs Git LFS; a repository over its quota has to be cleaned up or enlarged."
	},
	E_PIN_CONFLICT: {
		title: "The pin of this commit points elsewhere",
		hint: "A pin is never moved. Find out who moved refs/\u2026/pai/<sha> on the mirror and delete it there."
	},
	E_LFS: {
		title: "LFS objects could not be mirrored",
		hint: "Check that the objects exist on GitHub and the LFS quota on Codeup."
	},
	E_NOT_CLONABLE: {
		title: "PAI could not clone this commit",
		hint: "Check code-repo, code-repo-username and code-repo-access-token: PAI clones with exactly these, and needs the branch and the commit."
	},
	E_SOURCE_EXISTS: {
		title: "The code source exists already",
		hint: "Use `if-exists: reuse` to take it, or `create` for a new one in every run."
	},
	E_ACCESSIBILITY: {
		title: "The visibility cannot be changed that way",
		hint: "PAI cannot take a published code source back to PRIVATE: create a new one under another name."
	},
	E_UNKNOWN_OUTCOME: {
		title: "A request was sent and never answered",
		hint: "Run the job again: it looks for the code source by its marker before it creates anything."
	},
	E_UNTRUSTED_FORK: {
		title: "Another repository's code on a trusted event",
		hint: "Set `allow-fork-code: true` only if a human has approved that code; see docs/security.md."
	},
	E_TOKEN_SHORT_LIVED: {
		title: "The token for PAI dies with this job",
		hint: "Give PAI a long-lived, read-only token for this one repository, never the GITHUB_TOKEN of the job."
	},
	E_NETWORK: {
		title: "The server could not be reached",
		hint: "Check proxy variables and firewall; from overseas runners to mainland China a self-hosted runner or a nearer endpoint helps."
	},
	E_TLS: {
		title: "The TLS certificate could not be verified",
		hint: "Add the private CA with NODE_EXTRA_CA_CERTS; verification is never switched off."
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
		hint: "Install git 2.18 or newer on the runner, or leave mirror-strategy at auto."
	},
	E_DISK: {
		title: "The disk cannot be written",
		hint: "Free space on RUNNER_TEMP or make it writable."
	},
	E_TIMEOUT: {
		title: "The step took longer than `timeout`",
		hint: "Raise `timeout`, or look at the last line of the log for what hangs."
	},
	E_CANCELLED: {
		title: "The run was cancelled",
		hint: "Run the job again; it continues with what exists."
	},
	E_API: {
		title: "The service refused the call",
		hint: "Look the code up in the service documentation and quote the request ID to support."
	},
	E_INTERNAL: {
		title: "A bug in this action",
		hint: "Please open an issue with the log of a run with debug logging."
	}
};
const warnings = {
	W_DIVERGED: {
		title: "The mirror branch has commits that this commit does not contain",
		hint: "The branch was left as it is and the commit was pinned; `force: true` replaces the branch."
	},
	W_LEFTOVER: {
		title: "Something could not be cleaned up",
		hint: "Delete the named items by hand."
	},
	W_ALTERED: {
		title: "A code source with our marker was changed by somebody",
		hint: "It was not used; delete it or restore it in the PAI console."
	},
	W_LFS: {
		title: "LFS objects are not on the mirror",
		hint: "A job that needs them finds pointers only."
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
var ActionError = class extends Error {
	code;
	hint;
	requestId;
	constructor(code, message, more = {}) {
		super(message, more.cause === void 0 ? void 0 : { cause: more.cause });
		this.name = "ActionError";
		this.code = code;
		this.hint = more.hint ?? catalogue[code].hint;
		this.requestId = more.requestId ?? null;
	}
};
function describe(error) {
	const tail = error.requestId === null ? error.hint : `${error.hint} (RequestId ${error.requestId})`;
	const line = (text) => text.replace(/\s+/g, " ").trim();
	const room = 4096 - line(tail).length - error.code.length - 4;
	const head = line(error.message);
	return `${error.code}: ${head.length > room ? `${head.slice(0, room - 1)}\u2026` : head} ${line(tail)}`;
}
// src/foreign-text.ts
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
function neutralise(line) {
	return line.toWellFormed().replace(/[\t\n\r]+/g, " ").replace(invisible, "").replaceAll("##[", "## [").replace(/^(\s*):(?=:)/, "$1: ");
}
// src/runner.ts
const shortestSecret = 6;
function createRunner() {
	const { env } = process;
	return {
		env,
		context: readContext(env),
		input: (name) => getInput(name, { trimWhitespace: false }),
		mask,
		info: (line) => info(neutralise(line)),
		debug: (line) => debug(neutralise(line)),
		warn: (code, message) => warning(neutralise(`${code}: ${message} ${warnings[code].hint}`), { title: warnings[code].title }),
		fail: (error$1) => error(neutralise(describe(error$1)), { title: catalogue[error$1.code].title }),
		notice: (message) => notice(neutralise(message)),
		group: (title, run) => group(neutralise(title), run),
		output(name, value) {
			if (/[\u0000-\u001f\u007f]/.test(value)) throw new ActionError("E_INTERNAL", `The output ${name} would contain a control character.`);
			setOutput(name, value);
		},
		save: (name, value) => saveState(name, value),
		state: (name) => getState(name),
		async summarise(markdown) {
			if (env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown).write();
			else debug("this runner has no job summary");
		},
		makeId: () => (0,external_node_crypto_namespaceObject.randomUUID)().slice(0, 8),
		makeNonce: () => (0,external_node_crypto_namespaceObject.randomUUID)().replaceAll("-", "")
	};
}
function readContext(env) {
	return {
		eventName: context.eventName ?? "",
		sha: context.sha ?? "",
		ref: context.ref ?? "",
		repository: env["GITHUB_REPOSITORY"] ?? "",
		serverUrl: context.serverUrl.replace(/\/+$/, ""),
		apiUrl: context.apiUrl.replace(/\/+$/, ""),
		runId: env["GITHUB_RUN_ID"] ?? "0",
		runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "1",
		actor: context.actor ?? "",
		payload: context.payload
	};
}
function mask(secret) {
	const forms = [
		secret,
		...secret.split(/\r?\n/).map((line) => line.trim()),
		encodeURIComponent(secret)
	];
	for (const form of new Set(forms)) if (form.length >= shortestSecret) setSecret(form);
}
// src/post.ts
async function cleanUp() {
	const runner = createRunner();
	const directory = runner.state("directory");
	if (directory === "") return;
	try {
		await (0,promises_namespaceObject.rm)(directory, {
			recursive: true,
			force: true
		});
	} catch (error) {
		runner.warn("W_LEFTOVER", `${directory} could not be removed: ${String(error)}.`);
	}
}
cleanUp();


