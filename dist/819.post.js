export const id = 819;
export const ids = [819];
export const modules = {

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ _minLength),
/* harmony export */   S: () => (/* binding */ unknown),
/* harmony export */   _: () => (/* binding */ nullish),
/* harmony export */   a: () => (/* binding */ readRefs),
/* harmony export */   b: () => (/* binding */ string),
/* harmony export */   c: () => (/* binding */ parseFault),
/* harmony export */   d: () => (/* binding */ requestIdOf),
/* harmony export */   f: () => (/* binding */ parseRetryAfter),
/* harmony export */   g: () => (/* binding */ array),
/* harmony export */   h: () => (/* binding */ parseSha),
/* harmony export */   i: () => (/* binding */ describeAttempt),
/* harmony export */   l: () => (/* binding */ parseJson),
/* harmony export */   lookAgain: () => (/* binding */ lookAgain),
/* harmony export */   m: () => (/* binding */ untimed),
/* harmony export */   n: () => (/* binding */ provideRenewed),
/* harmony export */   o: () => (/* binding */ readContainment),
/* harmony export */   p: () => (/* binding */ flatten),
/* harmony export */   r: () => (/* binding */ sign),
/* harmony export */   s: () => (/* binding */ explainFault),
/* harmony export */   t: () => (/* binding */ provideGiven),
/* harmony export */   u: () => (/* binding */ createHttp),
/* harmony export */   v: () => (/* binding */ object),
/* harmony export */   x: () => (/* binding */ union),
/* harmony export */   y: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _post_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(790);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(597);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(500);







// node_modules/zod/v4/core/util.js
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish$1(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
// node_modules/zod/v4/core/core.js
var _a$1;
const NEVER = Object.freeze({ status: "aborted" });
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
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
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse = _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = _safeParseAsync($ZodRealError);
const anyString = /^[\s\S]{0,}$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish$1(val) && val.length !== void 0;
};
const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
const version$1 = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version$1;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = new WeakMap();
		this._idmap = new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = new WeakMap();
		this._idmap = new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
function number(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
function unknown() {
	return _unknown(ZodMiniUnknown);
}
const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
function optional$1(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
function nullish(innerType) {
	return optional$1(nullable(innerType));
}
const ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}
// src/git/refs.ts
function parseSha(text) {
	return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) ? text.toLowerCase() : null;
}
function isZero(sha) {
	return /^0+$/.test(sha);
}
const forbidden = /[^!-}\u00a0-\u{10ffff}]|[\^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(?<=^|\/)\.|\.lock(?=\/|$)/u;
function findForbidden(name) {
	return forbidden.exec(name)?.[0] ?? null;
}
function isRefName(name) {
	return name !== "" && name.isWellFormed() && findForbidden(name) === null;
}
function parseRef(ref) {
	const match = /^refs\/(heads|tags)\/(.+)$/s.exec(ref);
	if (match?.[2] === void 0) return null;
	return {
		kind: match[1] === "heads" ? "branch" : "tag",
		name: match[2]
	};
}
// src/context.ts
const text$1 = nullish(string());
const Payload = object({
	deleted: nullish(boolean()),
	forced: nullish(boolean()),
	before: text$1,
	repository: nullish(object({ default_branch: text$1 })),
	pull_request: nullish(object({
		number: nullish(number()),
		head: nullish(object({
			sha: text$1,
			ref: text$1,
			repo: nullish(object({ full_name: text$1 }))
		}))
	})),
	merge_group: nullish(object({ head_sha: text$1 })),
	workflow_run: nullish(object({
		head_sha: text$1,
		head_branch: text$1,
		head_repository: nullish(object({ full_name: text$1 }))
	}))
});
function readSource(context, pullRequestCommit) {
	const parsed = Payload.safeParse(context.payload);
	const payload = parsed.success ? parsed.data : {};
	const slash = context.repository.indexOf("/");
	const fork = isFork(context, payload);
	return Object.freeze({
		server: context.serverUrl,
		api: context.apiUrl,
		owner: context.repository.slice(0, slash),
		repo: context.repository.slice(slash + 1),
		cloneUrl: `${context.serverUrl}/${context.repository}.git`,
		event: context.eventName,
		ref: context.ref,
		target: requireName(readTarget(context, payload, pullRequestCommit, fork), context.eventName),
		before: context.eventName === "push" && !isZero(payload.before ?? "0") ? parseSha(payload.before ?? "") : null,
		forced: payload.forced !== false,
		defaultBranch: payload.repository?.default_branch ?? null,
		runId: context.runId,
		runAttempt: context.runAttempt,
		fromFork: fork,
		withheld: withheldFrom(context, fork)
	});
}
function readTarget(context, payload, commit, fork) {
	const { eventName } = context;
	if (eventName === "delete" || eventName === "push" && payload.deleted === true) return null;
	if (eventName === "merge_group") return pinned(nameOf$1(context.ref), payload.merge_group?.head_sha, eventName);
	if (/^pull_request(_review|_review_comment)?$/.test(eventName)) {
		if (commit === "merge") return pinned(nameOf$1(context.ref), context.sha, eventName);
		return pullRequestHead(payload, fork, eventName);
	}
	if (eventName === "pull_request_target" && fork) return pullRequestHead(payload, fork, eventName);
	if (eventName === "workflow_run") return workflowRunHead(payload, fork);
	return refOf(context);
}
function requireName(target, eventName) {
	if (target === null || isRefName(target.name)) return target;
	throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `The event ${eventName} names what is no ref: ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(target.name, 80)}.`, { hint: "Rename the branch or tag." });
}
function refOf(context) {
	const ref = parseRef(context.ref);
	const commit = shaOf(context.sha, context.eventName);
	if (ref === null) return {
		kind: "pinned",
		name: nameOf$1(context.ref),
		commit
	};
	return ref.kind === "branch" ? {
		kind: "branch",
		name: ref.name,
		commit
	} : {
		kind: "tag",
		name: ref.name,
		object: commit
	};
}
function pullRequestHead(payload, fork, eventName) {
	const commit = shaOf(payload.pull_request?.head?.sha, eventName);
	const name = fork ? `pull/${payload.pull_request?.number}` : payload.pull_request?.head?.ref;
	return name ? {
		kind: "branch",
		name,
		commit
	} : {
		kind: "pinned",
		name: "pull",
		commit
	};
}
function workflowRunHead(payload, fork) {
	const run = payload.workflow_run;
	const commit = shaOf(run?.head_sha, "workflow_run");
	if (fork || !run?.head_branch) return {
		kind: "pinned",
		name: run?.head_branch ?? "workflow_run",
		commit
	};
	return {
		kind: "branch",
		name: run.head_branch,
		commit
	};
}
function pinned(name, sha, eventName) {
	return {
		kind: "pinned",
		name,
		commit: shaOf(sha, eventName)
	};
}
function shaOf(text, eventName) {
	const sha = parseSha(text ?? "");
	if (sha !== null && !isZero(sha)) return sha;
	throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `The event ${eventName} carries no commit.`, { hint: "Give `commit` and `branch`." });
}
function isFork(context, payload) {
	const same = (name) => name?.toLowerCase() === context.repository.toLowerCase();
	if (context.eventName.startsWith("pull_request")) return !same(payload.pull_request?.head?.repo?.full_name);
	if (context.eventName === "workflow_run") return !same(payload.workflow_run?.head_repository?.full_name);
	return false;
}
function withheldFrom(context, fork) {
	if (fork && context.eventName.startsWith("pull_request") && context.eventName !== "pull_request_target") return "fork";
	return context.actor === "dependabot[bot]" ? "dependabot" : null;
}
function nameOf$1(ref) {
	return ref.replace(/^refs\/(heads\/|tags\/)?/, "") || "detached";
}
// src/contradictions.ts
function findContradictions(inputs) {
	const problems = [];
	const { mirror, codeupToken, codeRepo } = inputs;
	if (mirror === "always" && codeupToken === null) problems.push("`codeup-token` is missing; `mirror: always` needs it");
	if ((mirror === "always" || mirror === "auto" && codeupToken !== null) && codeRepo === null && inputs.verify && inputs.codeRepoAccessToken === null) problems.push("`code-repo-access-token` is missing; PAI clones the mirror with it: a Codeup token with read access to this one repository (`codeup-token` is never handed on)");
	if (mirror === "auto" && codeupToken === null && codeRepo === null && inputs.codeRepoAccessToken?.startsWith("pt-")) problems.push("`codeup-token` is missing, and `code-repo-access-token` is a token of Codeup (it begins with `pt-`): give `codeup-token` (an empty one is often a secret with another name), or with `mirror: never` a token of GitHub");
	if (codeupToken !== null && codeupToken === inputs.codeRepoAccessToken) problems.push("`code-repo-access-token` is the same token as `codeup-token`; PAI stores the one and shows it, and the other has to write: give PAI a read-only token for this one repository");
	const varying = /\{(sha|sha12|run_id|run_attempt)\}/.exec(inputs.displayName ?? "")?.[0];
	if (inputs.ifExists === "update" && varying !== void 0) problems.push(`\`display-name\` contains ${varying}, which changes; \`if-exists: update\` needs a name that stays`);
	return problems;
}
function findIncompletePairs(raw) {
	const problems = [
		["access-key-id", "access-key-secret"],
		["access-key-secret", "access-key-id"],
		["security-token", "access-key-id"],
		["role-to-assume", "oidc-provider-arn"],
		["oidc-provider-arn", "role-to-assume"]
	].filter(([one, other]) => raw[one] !== void 0 && raw[other] === void 0).map(([one, other]) => `\`${other}\` is missing; \`${one}\` needs it`);
	if (raw["access-key-id"]?.startsWith("STS.") && raw["security-token"] === void 0) problems.push("`security-token` is missing; an access key ID that starts with STS. needs it");
	return problems;
}
// src/http/classify.ts
const unreachable = new Set([
	"ENOTFOUND",
	"EAI_AGAIN",
	"ECONNREFUSED",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_PRX_CONN"
]);
const certificate = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|HOSTNAME_MISMATCH|ERR_TLS_CERT_\w+|ERR_SSL_\w+)$/;
const pointless = /^(Response does not match the HTTP|Headers Overflow|the answer is larger than|The client is destroyed)/;
function classify(error) {
	const causes = flatten$1(error);
	const codes = causes.map(codeOf);
	const detail = [...new Set(causes.map(detailOf))].filter((text) => text !== "").join("; ") || "no answer";
	if (codes.some((code) => certificate.test(code))) return {
		code: "E_TLS",
		sent: "never",
		transient: false,
		detail,
		cause: error
	};
	if (causes.some((cause) => /^Proxy (response|Authentication)/.test(messageOf(cause)))) return {
		code: "E_NETWORK",
		sent: "never",
		transient: false,
		detail,
		cause: error
	};
	const never = causes.some((cause) => /before secure TLS connection/.test(messageOf(cause))) || causes.length > 0 && causes.every(isUnreachable);
	const transient = !causes.some((cause) => pointless.test(messageOf(cause)));
	return {
		code: "E_NETWORK",
		sent: never ? "never" : "unknown",
		transient,
		detail,
		cause: error
	};
}
function flatten$1(error) {
	if (error instanceof AggregateError && error.errors.length > 0) return error.errors.flatMap(flatten$1);
	if (error instanceof Error && (error.message === "fetch failed" || codeOf(error) === "UND_ERR_PRX_TLS") && error.cause !== void 0) return flatten$1(error.cause);
	return [error];
}
function isUnreachable(error) {
	const used = error instanceof Error && "syscall" in error && /^(read|write)/.test(String(error.syscall));
	return unreachable.has(codeOf(error)) && !used;
}
function codeOf(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return "";
	return typeof error.code === "string" ? error.code : "";
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function detailOf(error) {
	const [code, message] = [codeOf(error), messageOf(error)];
	return code === "" || message.includes(code) ? message : `${message} (${code})`;
}
// src/http/authorities.ts
const variables = [
	"NODE_EXTRA_CA_CERTS",
	"SSL_CERT_FILE",
	"GIT_SSL_CAINFO"
];
function readAuthorities(env) {
	return [...new Map(variables.flatMap((name) => env[name] ? [[env[name], name]] : []))].flatMap(([file, name]) => {
		const found = readText(name, file).match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? [];
		if (found.length === 0) throw unusable(name, file, "holds no certificate in PEM form");
		if (!found.every(isCertificate)) throw unusable(name, file, "holds a certificate that is damaged");
		return found;
	});
}
function makeTrust(authorities) {
	if (authorities.length === 0) return null;
	return loadTls().createSecureContext({ ca: listTrusted(authorities) });
}
function listTrusted(authorities) {
	return [...loadTls().getCACertificates("default"), ...authorities];
}
function loadTls() {
	return process.getBuiltinModule("node:tls");
}
function readText(name, file) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(file, "latin1");
	} catch (error) {
		throw unusable(name, file, `cannot be read${error instanceof Error && "code" in error ? ` (${error.code})` : ""}`, error);
	}
}
function isCertificate(pem) {
	try {
		return new node_crypto__WEBPACK_IMPORTED_MODULE_3__.X509Certificate(pem).raw.length > 0;
	} catch {
		return false;
	}
}
function unusable(name, file, why, cause) {
	return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `The variable ${name} names ${file}, which ${why}.`, {
		hint: "Name a PEM file with the certificate of the private CA (in a container: one that exists there), or unset the variable.",
		cause
	});
}
// src/http/undici.ts
var import_connect = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.a)(), 1);
var import_pool = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.t)(), 1);
// src/http/connector.ts
const idleMs = 4e3;
function createConnector(options) {
	const connect = (0, import_connect.default)(options);
	const opened = new Map();
	return {
		connect(target, callback) {
			const origin = `${target.protocol}//${target.host}`;
			const early = opened.get(origin)?.shift();
			if (early === void 0) return connect(target, callback);
			early.then(({ socket, timer }) => {
				clearTimeout(timer);
				if (socket.destroyed) return connect(target, callback);
				socket.off("error", ignore);
				callback(null, socket);
			}, () => connect(target, callback));
		},
		open(origin) {
			const { protocol, host, hostname, port } = new URL(origin);
			const early = new Promise((resolve, reject) => {
				connect({
					protocol,
					host,
					hostname: hostname.replace(/^\[|\]$/g, ""),
					port
				}, (error, socket) => {
					if (error !== null) return reject(error);
					socket.on("error", ignore);
					resolve({
						socket,
						timer: setTimeout(() => socket.destroy(), idleMs).unref()
					});
				});
			});
			early.catch(ignore);
			opened.set(origin, [...opened.get(origin) ?? [], early]);
		},
		close() {
			for (const early of [...opened.values()].flat()) early.then(({ socket }) => socket.destroy(), ignore);
		}
	};
}
function ignore() {}
// src/http/proxies.ts
const kinds = ["HTTP_PROXY", "HTTPS_PROXY"];
function readProxies(env) {
	const [http, https] = kinds.map((name) => readProxy(env, name));
	return {
		http: http ?? null,
		https: https ?? null,
		no: env["no_proxy"] || env["NO_PROXY"] || ""
	};
}
function readProxySecrets(env) {
	return [...kinds, "ALL_PROXY"].flatMap((name) => [name.toLowerCase(), name]).flatMap((name) => {
		const text = env[name] ?? "";
		if (!text.includes("@")) return [];
		const userinfo = /^(?:[a-z][\w+.-]*:\/\/)?(.*)@/is.exec(text)?.[1] ?? "";
		const written = /:(.*)$/s.exec(userinfo)?.[1];
		if (written === void 0) return [];
		const sent = Buffer.from(decode(userinfo) ?? userinfo).toString("base64");
		return [
			written,
			decode(written) ?? written,
			sent
		];
	});
}
function findProxy(proxies, url) {
	const { protocol, hostname, port } = new URL(url);
	const proxy = protocol === "https:" ? proxies.https : proxies.http;
	if (proxy === null) return null;
	const host = hostname.replace(/^\[(.*)\]$/, "$1").replace(/(.)\.$/, "$1");
	const at = Number(port) || (protocol === "https:" ? 443 : 80);
	return proxies.no.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => covers(entry.toLowerCase(), host, at)) ? null : proxy;
}
function covers(entry, host, port) {
	const [, bracketed, named, only] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [null, entry];
	if (only !== void 0 && Number(only) !== port) return false;
	const name = (bracketed ?? named ?? "").replace(/^\*?\./, "").replace(/(.)\.$/, "$1");
	if (name === "*" || name === host) return true;
	return (0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(host) === 0 ? host.endsWith(`.${name}`) : contains(name, host);
}
function contains(range, address) {
	const [, network = "", prefix = ""] = /^(.+)\/(\d{1,3})$/.exec(range) ?? [];
	const family = (0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(network);
	if (family === 0 || family !== (0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(address) || Number(prefix) > (family === 4 ? 32 : 128)) return false;
	const list = new node_net__WEBPACK_IMPORTED_MODULE_5__.BlockList();
	const type = family === 4 ? "ipv4" : "ipv6";
	list.addSubnet(network, Number(prefix), type);
	return list.check(address, type);
}
function readProxy(env, name) {
	const variable = env[name.toLowerCase()] ? name.toLowerCase() : name;
	const text = env[variable]?.trim();
	if (!text) return null;
	const address = text.includes("://") ? text : `http://${text}`;
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url !== null && /^https?:$/.test(url.protocol) && decode(url.username + url.password) !== null) return url.href;
	throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `The variable ${variable} does not hold the address of an HTTP proxy.`, { hint: "Write http://host:port or http://user:password@host:port, special characters of the password percent-encoded (@ is %40); SOCKS is not supported." });
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
// src/http/dispatcher.ts
function createPool({ proxies, authorities }) {
	const secureContext = makeTrust(authorities);
	const options = {
		allowH2: false,
		timeout: 15e3,
		autoSelectFamilyAttemptTimeout: 2500,
		rejectUnauthorized: true,
		...secureContext === null ? {} : { secureContext }
	};
	const connector = createConnector(options);
	const dispatchers = new Map();
	async function create(origin, proxy) {
		if (proxy === null) return new import_pool.default(origin, {
			allowH2: false,
			connect: connector.connect
		});
		const { createProxied } = await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 510));
		return createProxied(proxy, options);
	}
	return {
		dispatcherFor(origin) {
			const proxy = findProxy(proxies, origin);
			const key = proxy ?? origin;
			const dispatcher = dispatchers.get(key) ?? create(origin, proxy);
			dispatchers.set(key, dispatcher);
			return dispatcher;
		},
		open(origin) {
			if (findProxy(proxies, origin) === null) connector.open(origin);
		},
		async close() {
			connector.close();
			const destroyed = [...dispatchers.values()].map((dispatcher) => dispatcher.then((one) => one.destroy()));
			await Promise.allSettled(destroyed);
		}
	};
}
// src/http/exchange.ts
const untimed = {
	headersTimeout: 0,
	bodyTimeout: 0
};
async function exchange(pool, request, signal) {
	const answer = await collect(await pool.dispatcherFor(request.origin), request, signal);
	await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setImmediate)();
	return answer;
}
function collect(dispatcher, request, signal) {
	const { origin, path, method, headers, body, readAtMost = Number.POSITIVE_INFINITY } = request;
	const limit = request.maxBytes ?? 4194304;
	const chunks = [];
	let size = 0;
	let status = 0;
	let received = {};
	const { promise, resolve, reject } = Promise.withResolvers();
	let started = null;
	const end = () => {
		reject(signal.reason);
		started?.abort(signal.reason);
	};
	const done = () => resolve({
		status,
		headers: received,
		body: Buffer.concat(chunks)
	});
	const handler = {
		onRequestStart(controller) {
			started = controller;
			if (signal.aborted) end();
		},
		onResponseStart(_controller, code, fields) {
			status = code;
			received = flatten(fields);
		},
		onResponseData(controller, chunk) {
			size += chunk.length;
			if (size > limit) return controller.abort(new Error(`the answer is larger than ${limit} bytes`));
			chunks.push(chunk);
			if (size < readAtMost) return;
			done();
			controller.abort(new Error("enough of the answer is read"));
		},
		onResponseEnd: done,
		onResponseError: (_controller, error) => reject(error)
	};
	signal.throwIfAborted();
	signal.addEventListener("abort", end, { once: true });
	dispatcher.dispatch({
		...untimed,
		origin,
		path,
		method,
		headers,
		body
	}, handler);
	return promise.finally(() => signal.removeEventListener("abort", end));
}
function flatten(headers) {
	const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : String(value)]);
	return Object.fromEntries(entries);
}
// src/http/retry.ts
const policy = {
	transient: {
		baseMs: 500,
		cost: 5
	},
	throttled: {
		baseMs: 1e3,
		cost: 10
	}
};
const capMs = 2e4;
const longestAskedMs = 12e4;
const budgetTokens = 50;
function makeDelay(attempt, reason, askedMs, random) {
	const jittered = random * Math.min(capMs, policy[reason].baseMs * 2 ** (attempt - 1));
	return Math.round(Math.max(jittered, Math.min(askedMs ?? 0, longestAskedMs)));
}
function createRetryBudget() {
	let tokens = budgetTokens;
	return { take(reason) {
		if (tokens < policy[reason].cost) return false;
		tokens -= policy[reason].cost;
		return true;
	} };
}
function parseRetryAfter(headers, now) {
	const vendor = Number(headers["x-acs-retry-after"] ?? NaN);
	if (Number.isFinite(vendor)) return Math.max(0, vendor);
	const standard = headers["retry-after"];
	if (standard === void 0) return null;
	const seconds = Number(standard);
	const ms = Number.isFinite(seconds) ? seconds * 1e3 : Date.parse(standard) - now;
	return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
// src/http/http.ts
function createHttp(options) {
	const { clock, signal, deadline } = options;
	const pool = createPool(options.network);
	const budget = createRetryBudget();
	async function attempt(request, number = 1) {
		signal.throwIfAborted();
		const started = clock.now();
		const report = (status, requestId, failure) => options.onAttempt({
			...factsOf(request),
			attempt: number,
			status,
			requestId,
			failure,
			ms: clock.now() - started
		});
		const limit = startLimit(request, signal);
		try {
			const headers = {
				"user-agent": options.userAgent,
				...request.headers
			};
			const answer = await exchange(pool, {
				...request,
				headers
			}, limit.signal);
			report(answer.status, requestIdOf(answer.headers), null);
			return {
				ok: true,
				answer
			};
		} catch (error) {
			if (signal.aborted) throw signal.reason;
			const failure = classify(limit.signal.aborted ? limit.signal.reason : error);
			report(null, null, failure.detail);
			return {
				ok: false,
				failure
			};
		} finally {
			limit.stop();
		}
	}
	async function stream(request, read) {
		signal.throwIfAborted();
		const started = clock.now();
		const report = (status, requestId, failure) => options.onAttempt({
			...factsOf(request),
			attempt: 1,
			status,
			requestId,
			failure,
			ms: clock.now() - started
		});
		const { startStall, transfer } = await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 972));
		const stall = startStall(request.stallMs, signal);
		try {
			const headers = {
				"user-agent": options.userAgent,
				...request.headers
			};
			return await transfer(pool, {
				...request,
				headers
			}, stall, async (answer) => {
				const value = await read(answer);
				report(answer.status, requestIdOf(answer.headers), null);
				return {
					ok: true,
					value
				};
			});
		} catch (error) {
			if (signal.aborted) throw signal.reason;
			if (error instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n) throw error;
			const failure = classify(stall.signal.aborted ? stall.signal.reason : error);
			report(null, null, failure.detail);
			return {
				ok: false,
				failure
			};
		} finally {
			stall.stop();
		}
	}
	async function send(call) {
		for (let number = 1;; number++) {
			const request = await call.request();
			const result = await attempt(request, number);
			const verdict = result.ok ? call.read(result.answer, request) : verdictOf$1(call, request, result.failure, number, options);
			if ("value" in verdict) return verdict.value;
			const { error, retry, afterMs } = verdict;
			if (retry === null || number >= options.maxAttempts || !budget.take(retry)) throw error;
			const wait = makeDelay(number, retry, afterMs ?? null, clock.random());
			if (clock.now() + wait >= deadline) throw error;
			await clock.sleep(wait, signal);
		}
	}
	return {
		clock,
		signal,
		deadline,
		budget,
		attempt,
		stream,
		send,
		connect: pool.open,
		close: pool.close
	};
}
function requestIdOf(headers) {
	return headers["x-acs-request-id"] ?? headers["x-request-id"] ?? headers["x-github-request-id"] ?? null;
}
function startLimit(request, step) {
	const { graceMs = 0, timeoutMs: ms = request.method === "POST" ? 45e3 : 3e4 } = request;
	const limit = new AbortController();
	const timer = setTimeout(() => limit.abort(new Error(`no complete answer within ${ms / 1e3} s`)), ms);
	let grace;
	const follow = () => {
		if (graceMs === 0) return limit.abort(step.reason);
		grace = setTimeout(() => limit.abort(step.reason), graceMs);
	};
	step.addEventListener("abort", follow, { once: true });
	const stop = () => {
		for (const pending of [timer, grace]) clearTimeout(pending);
		step.removeEventListener("abort", follow);
	};
	return {
		signal: limit.signal,
		stop
	};
}
function factsOf(request) {
	return {
		method: request.method,
		host: new URL(request.origin).host,
		path: request.path.split("?", 1)[0] ?? "/"
	};
}
function verdictOf$1(call, request, failure, attempts, { inputOf }) {
	const { host, hostname } = new URL(request.origin);
	const lost = failure.sent === "unknown" && call.repeatable === false;
	const input = failure.detail.includes(`ENOTFOUND ${hostname}`) ? inputOf?.(host) : null;
	const cure = input ? `; there is no such host, check \`${input}\`` : "";
	return {
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(lost ? "E_UNKNOWN_OUTCOME" : failure.code, `${call.what} got no answer from ${host}${attempts === 1 ? "" : ` in ${attempts} attempts`}: ${failure.detail}${cure}.`, { cause: failure.cause }),
		retry: failure.transient && !lost ? "transient" : null
	};
}
// src/git/remote.ts
function isLoopback(hostname) {
	return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
function locate(remote) {
	const url = new URL(remote.url);
	return {
		origin: url.origin,
		path: url.pathname.replace(/\/$/, "")
	};
}
function authorizationOf(remote) {
	if (remote.password === null) return {};
	const pair = `${remote.username ?? ""}:${remote.password}`;
	return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
function verdictOf(remote, answer, now) {
	const { status, headers } = answer;
	if (status !== 429 && status < 500) return { value: answer };
	const [code, retry] = status === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(code, `${remote.url} answered ${status}.`, { requestId: requestIdOf(headers) }),
		retry,
		afterMs: parseRetryAfter(headers, now)
	};
}
// src/formats.ts
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}\u2026` : text);
const value = (parsed) => ({ value: parsed });
const problem = (text, rule) => ({ problem: `is ${shown(text)}; ${rule}` });
function parseText(text) {
	if (!/[\u0000-\u001f\u007f]/.test(text)) return value(text);
	return { problem: /[\r\n]/.test(text) ? "contains a line break; use one line" : "contains a control character" };
}
function parseSecret(text) {
	return /^[\x21-\x7e]+$/.test(text) ? value(text) : { problem: "contains a blank, a line break or a character that is not ASCII: paste the secret again" };
}
function parseWord(words) {
	return (text) => {
		const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
		return found === void 0 ? problem(text, `use ${words.join(", ")}`) : value(found);
	};
}
function parseBoolean(text) {
	if ([
		"true",
		"True",
		"TRUE"
	].includes(text)) return value(true);
	return [
		"false",
		"False",
		"FALSE"
	].includes(text) ? value(false) : problem(text, "use true or false");
}
function parseWhole(least, most) {
	return (text) => {
		const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
		return number >= least && number <= most ? value(number) : problem(text, `use a whole number from ${least} to ${most}`);
	};
}
function parseDuration(text) {
	const match = /^(?=.)(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(text);
	const [hours, minutes, seconds] = [
		match?.[1],
		match?.[2],
		match?.[3]
	].map((part) => Number(part ?? 0));
	const ms = (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1e3;
	return match !== null && ms > 0 && ms <= 864e5 ? value(ms) : problem(text, "use a duration such as 90s, 15m or 1h, at most 24h");
}
function parseRegion(text) {
	return /^[a-z]{2}(-[a-z0-9]+)+$/.test(text) ? value(text) : problem(text, "use a region ID such as cn-hangzhou");
}
const systemFolders = /^\/(bin|boot|dev|etc|lib\w*|proc|sbin|sys|usr|var\/run|run)(\/|$)/;
function parseMountPath(text) {
	if (!text.startsWith("/")) return problem(text, "use an absolute path such as /root/code/");
	if (!/^[\x21-\x7e]+$/.test(text)) return problem(text, "use printable ASCII without blanks");
	if (text.split("/").some((part) => part === ".." || part === ".")) return problem(text, "leave out . and ..");
	const path = `${text.replace(/\/+/g, "/").replace(/\/$/, "")}/`;
	if (path === "/" || systemFolders.test(path)) return problem(text, "mounting there would hide the system of the container");
	return value(path);
}
const metadata = /^(169\.254(\.\d{1,3}){2}|100\.100\.100\.200|\[(fe[89ab][0-9a-f]:.*|::ffff:(a9fe:.*|6464:64c8))\])$/;
function parseUrl(text) {
	if (!URL.canParse(text)) return { problem: "is not a URL; use the form https://host/path" };
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") return { problem: "contains a user name or password; give them as inputs of their own" };
	if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) return { problem: "is not an https URL (http is for loopback only)" };
	if (metadata.test(url.hostname)) return { problem: "is the address of a metadata service or link-local" };
	if (url.search !== "" || url.hash !== "") return { problem: "has a query or a fragment; leave it out" };
	return value(url.href.replace(/\/+$/, ""));
}
function parseEndpoint(text) {
	const parsed = parseUrl(text);
	return "value" in parsed && new URL(parsed.value).pathname !== "/" ? { problem: "has a path; give scheme and host only" } : parsed;
}
function parseBranch(text) {
	const name = text.replace(/^refs\/heads\//, "");
	if (/^refs\//.test(name)) return problem(text, "use the name of a branch; a tag or commit goes into `commit`");
	const found = name.startsWith("-") ? "-" : findForbidden(name);
	if (found === null && isRefName(name)) return value(name);
	const rule = "use the name of a branch";
	return problem(text, found === null ? rule : `${rule}: git does not allow ${JSON.stringify(found)} there`);
}
function parseCommit(text) {
	if (/^refs\/(?!heads\/|tags\/)/.test(text)) return problem(text, "a pull request or other ref may hold the code of a fork; use a branch, a tag or a SHA");
	return isRefName(text) && !text.startsWith("-") ? value(text) : problem(text, "use a SHA, a tag, a branch or none");
}
function parseRepositoryPath(text) {
	const template = parseTemplate(["owner", "repo"])(text);
	if ("problem" in template) return template;
	const path = text.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
	return path.split("/").every((part) => /^[^\s\\?#%&<>:*|"']+$/u.test(part) && !/^\.+$/.test(part)) ? value(path) : problem(text, "use a path such as group/repository");
}
function parseArn(kind) {
	return (text) => new RegExp(`^acs:ram::\\d+:${kind}/[\\w.@-]+$`).test(text) ? value(text) : problem(text, `use an ARN such as acs:ram::1234567890123456:${kind}/name`);
}
function parseSessionName(text) {
	return /^[\w.@-]{2,64}$/.test(text) ? value(text) : problem(text, "use 2 to 64 of A-Z a-z 0-9 . @ _ -");
}
function parseTemplate(placeholders) {
	return (text) => {
		const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].find((match) => !placeholders.includes(match[1] ?? ""));
		if (unknown === void 0) return parseText(text);
		return problem(text, `${unknown[0]} is not known; use ${placeholders.map((name) => `{${name}}`).join(" ")}`);
	};
}
// src/inputs.ts
function field(parse, absent) {
	return transform((text, context) => {
		const parsed = text === void 0 ? absent() : parse(text);
		if ("value" in parsed) return parsed.value;
		context.issues.push({
			code: "custom",
			message: parsed.problem,
			input: void 0
		});
		return NEVER;
	});
}
const optional = (parse) => field(parse, () => ({ value: null }));
const standard = (parse, text) => field(parse, () => parse(text));
const required = (parse, cure) => field(parse, () => ({ problem: `is missing; ${cure}` }));
const schema = object({
	region: required(parseRegion, "set it, or the variable ALIBABA_CLOUD_REGION_ID"),
	workspace: required(parseText, "set it to the ID or name of the workspace, or set PAI_WORKSPACE_ID"),
	branch: optional(parseBranch),
	commit: optional(parseCommit),
	"pull-request-commit": standard(parseWord(["head", "merge"]), "head"),
	accessibility: standard(parseWord(["PRIVATE", "PUBLIC"]), "PRIVATE"),
	"display-name": optional(parseTemplate([
		"owner",
		"repo",
		"ref",
		"sha",
		"sha12",
		"run_id",
		"run_attempt"
	])),
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
	"codeup-organization-id": optional(parseWordLike),
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
const fallbacks = {
	region: ["ALIBABA_CLOUD_REGION_ID", "ALIBABA_CLOUD_REGION"],
	workspace: ["PAI_WORKSPACE_ID"],
	"codeup-token": ["CODEUP_TOKEN", "YUNXIAO_ACCESS_TOKEN"]
};
const secretNames = new Set([
	"codeup-token",
	"code-repo-access-token",
	"access-key-id",
	"access-key-secret",
	"security-token",
	"github-token"
]);
function readGiven(read, env) {
	return new Map(Object.keys(schema.shape).map((name) => [name, findCandidates(name, read, env)]));
}
function findCandidates(name, read, env) {
	return [{
		text: trim(read(name)),
		variable: null
	}, ...fallbacks[name]?.map((variable) => ({
		text: trim(env[variable] ?? ""),
		variable
	})) ?? []].filter(({ text }) => text !== "");
}
function findSecrets(given) {
	return [...given].flatMap(([name, candidates]) => candidates.flatMap(({ text }) => secretNames.has(name) ? text : /\/\/[^/@\s]*:([^/@\s]+)@/.exec(text)?.[1] ?? []));
}
function parseInputs(given) {
	const raw = Object.fromEntries([...given].map(([name, [first]]) => [name, first?.text]));
	const parsed = schema.safeParse(raw);
	const problems = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${nameOf(path.join("."), given)} ${message}`);
	problems.push(...findIncompletePairs(raw));
	const shortLived = /^gh[su]_/.test(raw["code-repo-access-token"] ?? "");
	if (shortLived && problems.length === 0) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_TOKEN_SHORT_LIVED", "`code-repo-access-token` is of a GitHub App or job (it begins with `ghs_` or `ghu_`) and would be dead when PAI clones.");
	if (shortLived) problems.push("`code-repo-access-token` is short-lived (it begins with `ghs_` or `ghu_`); give PAI a long-lived read-only one");
	if (problems.length > 0) problems.push(...findContradictions(combinationOf(raw)).filter((text) => !problems.includes(text)));
	if (problems.length > 0 || !parsed.success) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `${problems.map((text) => `${text}.`).join(" ")}`);
	const fields = Object.entries(parsed.data).map(([name, value]) => [camelCase(name), value]);
	return Object.freeze(Object.fromEntries(fields));
}
function combinationOf(raw) {
	return {
		mirror: raw["mirror"]?.toLowerCase() ?? "auto",
		codeupToken: raw["codeup-token"] ?? null,
		codeRepo: raw["code-repo"] ?? null,
		codeRepoAccessToken: raw["code-repo-access-token"] ?? null,
		verify: raw["verify"]?.toLowerCase() !== "false",
		ifExists: raw["if-exists"]?.toLowerCase() ?? "reuse",
		displayName: raw["display-name"] ?? null
	};
}
function nameOf(name, given) {
	const variable = given.get(name)?.[0]?.variable ?? null;
	return `\`${name}\`${variable === null ? "" : ` (from ${variable})`}`;
}
function trim(text) {
	return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
function parseWordLike(text) {
	return /^[\w-]+$/.test(text) ? { value: text } : { problem: `is ${JSON.stringify(text)}; use the ID, not the name` };
}
function camelCase(name) {
	return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
// src/http/json.ts
function parseJsonBody(body) {
	try {
		return JSON.parse(body.toString("utf8"));
	} catch {
		return null;
	}
}
// src/aliyun/fault.ts
function parseJson(answer) {
	const parsed = parseJsonBody(answer.body);
	return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? parsed : null;
}
const [longestSaid, longestName] = [4096, 100];
function parseFault(answer) {
	const text = answer.body.toString("utf8");
	const body = parseJson(answer) ?? {};
	const html = /html/i.test(answer.headers["content-type"] ?? "") || /^\s*<(!doctype html|html)/i.test(text);
	const read = (name) => {
		const value = body[name] ?? body[name.charAt(0).toLowerCase() + name.slice(1)];
		if (typeof value === "string" || typeof value === "number") return String(value);
		return html ? "" : new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? "";
	};
	const signed = /[,.;:]?\s*(server )?(string\s*to\s*sign|canonical\s*request).*$/is;
	const withoutSigned = (said) => said.slice(0, longestSaid).replace(signed, "");
	const message = withoutSigned(read("Message"));
	return {
		status: answer.status,
		code: (0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(read("Code"), longestName),
		message: (0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(message || (html ? "an HTML page" : withoutSigned(text)), 200).replace(/[.\u3002]$/, ""),
		requestId: (0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(read("RequestId"), longestName) || requestIdOf(answer.headers),
		html,
		body
	};
}
const gateway = [
	[/^(Throttling|Rejected\.Throttling)/, "E_THROTTLED"],
	[/^InvalidTimeStamp/, "E_CLOCK"],
	[/^(InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|Invalid\w*SecurityToken|MissingSecurityToken|SecurityTokenExpired)/, "E_AK_INVALID"],
	[/^(Forbidden\.RAM|NoPermission|Forbidden$)/, "E_RAM_DENIED"]
];
function findRefusal(answer) {
	const { status, code, body } = parseFault(answer);
	if (/^(InvalidSecurityToken\.Expired|SecurityTokenExpired)/.test(code)) return "expired";
	const isDenied = gateway.find(([pattern]) => pattern.test(code))?.[1] === "E_RAM_DENIED" && status === 403;
	const detail = body["AccessDeniedDetail"];
	const { PolicyType = "SessionPolicy", NoPermissionType = "" } = Object(detail);
	return isDenied && /session/i.test(String(PolicyType)) && NoPermissionType !== "ExplicitDeny" ? "narrowed" : null;
}
function explainFault(what, answer, now) {
	const fault = parseFault(answer);
	const { status, requestId } = fault;
	const fail = (code, said, retry) => ({
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(code, `${what} was refused: ${said}.`, { requestId }),
		retry,
		afterMs: retry === null ? null : parseRetryAfter(answer.headers, now)
	});
	const said = `${status} ${fault.code ? `${fault.code}: ` : ""}${fault.message}`.trim();
	const known = gateway.find(([pattern]) => pattern.test(fault.code))?.[1];
	if (known === "E_THROTTLED" || status === 429) return fail("E_THROTTLED", said, "throttled");
	if (known !== void 0) return fail(known, said, null);
	if (status >= 500 || fault.code === "ServiceUnavailable") return fail("E_API", said, "transient");
	if (fault.html || status >= 300 && status < 400 || status < 300 && fault.code === "") return fail("E_NOT_API", said, null);
	return fail(status === 403 ? "E_RAM_DENIED" : "E_API", said, null);
}
// src/pai/failures.ts
const codes = [[/^(100400027|100400008|100700008)$/, "E_WORKSPACE_NOT_FOUND"], [/^1006\d{5}$/, "E_RAM_DENIED"]];
function explainPaiAnswer(what, action, answer, now) {
	const fault = parseFault(answer);
	const more = { requestId: fault.requestId };
	const known = codes.find(([pattern]) => pattern.test(fault.code))?.[1];
	if (known !== void 0) {
		const said = `${fault.status} ${fault.code}: ${fault.message}`;
		return {
			error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n(known, `${what} was refused: ${said}.`, more),
			retry: null,
			afterMs: null
		};
	}
	const failure = explainFault(what, answer, now);
	if (fault.code === "201400004") return {
		...failure,
		retry: "transient"
	};
	if (failure.error.code !== "E_RAM_DENIED") return failure;
	const hint = `Grant ${action} on Resource "*" to the identity of this step, and add it to the workspace as a member.`;
	const detail = deniedDetail(fault.body);
	const message = detail === "" ? failure.error.message : `${failure.error.message} ${detail}.`;
	return {
		...failure,
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_RAM_DENIED", message, {
			...more,
			hint
		})
	};
}
function isNotFound(answer) {
	return parseFault(answer).code === "201400002";
}
function deniedDetail(body) {
	const detail = body["AccessDeniedDetail"];
	if (typeof detail !== "object" || detail === null) return "";
	return Object.entries(detail).filter(([name]) => /^(AuthAction|NoPermissionType|AuthPrincipalType)$/.test(name)).map(([name, value]) => `${name} ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(String(value), 80)}`).join(", ");
}
// src/pai/schema.ts
const text = nullish(string());
const count = nullish(union([number(), pipe(string(), transform(Number))]));
const code = pipe(union([string(), number()]), transform(String));
const Item = object({
	CodeSourceId: string().check(_minLength(1)),
	WorkspaceId: nullish(code),
	DisplayName: text,
	Description: text,
	CodeRepo: text,
	CodeRepoUserName: text,
	CodeRepoAccessToken: text,
	CodeBranch: text,
	CodeCommit: text,
	MountPath: text,
	CloneType: count,
	Accessibility: text,
	GmtCreateTime: text
});
function codeSourceSchema(token) {
	return pipe(Item, transform((item) => ({
		id: item.CodeSourceId,
		workspaceId: item.WorkspaceId ?? "",
		displayName: item.DisplayName ?? "",
		description: item.Description ?? "",
		codeRepo: item.CodeRepo ?? "",
		codeRepoUserName: item.CodeRepoUserName || null,
		codeBranch: item.CodeBranch || null,
		codeCommit: item.CodeCommit || null,
		mountPath: `${(item.MountPath ?? "").replace(/\/+$/, "")}/`,
		cloneType: item.CloneType ?? null,
		accessibility: item.Accessibility?.toUpperCase() === "PUBLIC" ? "PUBLIC" : "PRIVATE",
		createdAt: item.GmtCreateTime ?? "",
		token: compareTokens(item.CodeRepoAccessToken, token)
	})));
}
function compareTokens(stored, wanted) {
	if (wanted === null) return "same";
	if (!stored) return "absent";
	if (/\*{3}|\u2022{3}|x{4}|\.{3}/i.test(stored)) return stored === wanted ? "same" : "unknown";
	return stored === wanted ? "same" : "different";
}
function pageSchema(token) {
	return object({
		CodeSources: array(codeSourceSchema(token)),
		TotalCount: count
	});
}
const Created = object({
	CodeSourceId: string().check(_minLength(1)),
	RequestId: text
});
// src/pai/create.ts
const arrivedMs = 24e3;
async function lookFor(pai, creation, ms, isIt = () => true) {
	const { clock, signal } = pai.http;
	const end = clock.now() + ms;
	for (;;) {
		const found = (await creation.list()).find(isIt);
		if (found !== void 0) return found;
		const wait = 500 + 1e3 * clock.random();
		if (clock.now() + wait > end) return null;
		await clock.sleep(wait, signal);
	}
}
// src/pai/identity.ts
function pinBranch(commit) {
	return commit === null ? null : `pai/${commit}`;
}
function digest(parts, digits) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.hash)("sha256", JSON.stringify(parts)).slice(0, digits);
}
function makeKey(identity) {
	const { workspaceId, repo, branch, commit, mountPath, cloneType, accessibility, displayNameTemplate } = identity;
	if (identity.name !== null) return digest([
		"v1-update",
		workspaceId,
		repo,
		identity.name.rendered
	], 20);
	const attempt = identity.attempt === null ? [] : [identity.attempt.runId, identity.attempt.runAttempt];
	return digest([...[
		"v1",
		workspaceId,
		repo,
		branch,
		commit,
		mountPath,
		cloneType,
		accessibility,
		displayNameTemplate
	], ...attempt], 20);
}
function parseMarker(description) {
	const [, key, by, scope] = /\[github-action:v1 key=([0-9a-f]{20}) by=([\w.-]+) scope=([0-9a-f]{8})\]\s*$/.exec(description) ?? [];
	return key !== void 0 && by !== void 0 && scope !== void 0 ? {
		key,
		by,
		scope
	} : null;
}
function isUnaltered(item, identity) {
	const marker = parseMarker(item.description);
	if (marker === null) return false;
	const workspaceId = item.workspaceId || identity.workspaceId;
	if (identity.name !== null) {
		const key = makeKey({
			...identity,
			workspaceId
		});
		return key === marker.key && item.displayName === `${identity.name.slug}-${key.slice(0, 6)}`;
	}
	const [runId = "", runAttempt = ""] = marker.by.split(".");
	const stored = {
		...identity,
		workspaceId,
		commit: item.codeCommit,
		mountPath: item.mountPath
	};
	return branchesOf(item, identity).some((branch) => visibilitiesOf(item, identity).some((accessibility) => [null, {
		runId,
		runAttempt
	}].some((attempt) => makeKey({
		...stored,
		branch,
		accessibility,
		attempt,
		cloneType: cloneTypeOf(item, identity)
	}) === marker.key)));
}
function branchesOf(item, identity) {
	const stored = item.codeBranch ?? "";
	return stored === pinBranch(item.codeCommit) ? [stored, identity.branch] : [stored];
}
function visibilitiesOf(item, identity) {
	return identity.accessibility === "PUBLIC" ? [item.accessibility, "PUBLIC"] : [item.accessibility];
}
function cloneTypeOf(item, identity) {
	return item.cloneType === null || item.cloneType === 0 && identity.cloneType === null ? identity.cloneType : item.cloneType;
}
// src/pai/election.ts
function sortByOwnership(items, identity, isRepo) {
	const key = makeKey(identity);
	const marked = items.filter((item) => parseMarker(item.description)?.key === key);
	const ours = marked.filter((item) => isUnaltered(item, identity) && isRepo(item.codeRepo));
	return {
		ours,
		altered: marked.filter((item) => !ours.includes(item))
	};
}
function elect(items) {
	const order = (a, b) => compareTimes(a.createdAt, b.createdAt) || compare(a.id, b.id);
	return items.toSorted(order)[0] ?? null;
}
function compareTimes(a, b) {
	const difference = Date.parse(a) - Date.parse(b);
	return Number.isNaN(difference) ? compare(a, b) : difference;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/register/creation.ts
async function drop(id, pai) {
	try {
		await pai.deleteCodeSource(id);
		return null;
	} catch (error) {
		if (!(error instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n) || (0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)) throw error;
		return error.message;
	}
}
// src/register/reconcile.ts
async function reconcile(pai, trace) {
	const { identity, codeRepo, by, made, until, id } = trace;
	const limit = until === null ? arrivedMs : until - pai.http.clock.now();
	let rivals = [];
	const list = async () => {
		const { items } = await pai.listCodeSources(identity.workspaceId, makeKey(identity).slice(0, 6));
		rivals = sortByOwnership(items, identity, (stored) => stored === codeRepo).ours;
		return rivals;
	};
	const isOwn = (item) => parseMarker(item.description)?.by === by;
	await lookFor(pai, { list }, limit, () => rivals.filter(isOwn).length >= made);
	const stays = rivals.find((item) => item.id === id) ?? elect(rivals);
	const left = new Map();
	for (const item of rivals) {
		const problem = isOwn(item) && item.id !== stays?.id ? await drop(item.id, pai) : isOwn(item) ? "this run put it out." : "another run made it.";
		if (problem !== null) left.set(item, problem);
	}
	const winner = elect([...left.keys()]);
	return [...left].filter(([item]) => item !== winner).map(([item, problem]) => `${item.id} is left beside ${winner?.id}, which runs take: ${problem}`);
}
// src/aliyun/endpoints.ts
function makePaiEndpoint(region) {
	return `https://aiworkspace.${region}.aliyuncs.com`;
}
function makeStsEndpoint(region) {
	return `https://sts.${region}.aliyuncs.com`;
}
function gitHost(endpoint) {
	const api = new URL(endpoint);
	return api.hostname === "openapi-rdc.aliyuncs.com" ? `${api.protocol}//codeup.aliyun.com` : api.origin;
}
// src/git/pkt-line.ts
const special = [
	"flush",
	"delimiter",
	"response-end"
];
function makePacket(text) {
	return (Buffer.byteLength(text) + 4).toString(16).padStart(4, "0") + text;
}
function parsePackets(buffer) {
	const packets = [];
	let offset = 0;
	while (offset + 4 <= buffer.length) {
		const prefix = buffer.toString("latin1", offset, offset + 4);
		if (!/^[0-9a-f]{4}$/i.test(prefix)) throw new Error("not a git packet");
		const length = Number.parseInt(prefix, 16);
		const mark = special[length];
		if (length === 3) throw new Error("not a git packet");
		if (mark === void 0 && offset + length > buffer.length) break;
		packets.push(mark ?? { data: buffer.subarray(offset + 4, offset + length) });
		offset += mark === void 0 ? length : 4;
	}
	return {
		packets,
		rest: buffer.subarray(offset)
	};
}
function textOf(packet) {
	return typeof packet === "string" ? null : packet.data.toString("utf8").replace(/\n$/, "");
}
// src/git/ancestry.ts
async function readContainment(http, remote, commit, tips) {
	if (tips.includes(commit)) return "contained";
	if (tips.length === 0) return "unknown";
	return await ask(http, remote, commit, tips, ["filter tree:0\n"]) ?? await ask(http, remote, commit, tips, []) ?? "unknown";
}
async function ask(http, remote, commit, tips, more) {
	const { origin, path } = locate(remote);
	const format = commit.length === 64 ? "sha256" : "sha1";
	const lines = [
		`want ${commit}\n`,
		...tips.map((tip) => `have ${tip}\n`),
		...more,
		"done\n"
	];
	const head = makePacket("command=fetch\n") + makePacket(`object-format=${format}\n`);
	return http.send({
		what: `Asking ${remote.url} about the history of ${commit}`,
		request: () => ({
			method: "POST",
			origin,
			path: `${path}/git-upload-pack`,
			headers: {
				...authorizationOf(remote),
				"content-type": "application/x-git-upload-pack-request",
				accept: "application/x-git-upload-pack-result",
				"git-protocol": "version=2"
			},
			body: `${head}0001${[makePacket("no-progress\n"), ...lines.map(makePacket)].join("")}0000`,
			readAtMost: 4096
		}),
		read: (answer) => {
			if (answer.status === 500) return { value: null };
			const verdict = verdictOf(remote, answer, http.clock.now());
			if (!("value" in verdict)) return verdict;
			return { value: answer.status === 200 ? parseAnswer(answer.body) : null };
		}
	});
}
function parseAnswer(body) {
	try {
		const { packets, rest } = parsePackets(body);
		const lines = packets.map(textOf);
		if (lines.some((line) => line?.startsWith("ERR ") && /not our ref/.test(line))) return "unknown";
		const start = lines.indexOf("packfile");
		if (start < 0) return null;
		const bands = packets.slice(start + 1).map((packet) => typeof packet === "string" ? Buffer.alloc(0) : packet.data);
		const partial = rest.length > 4 ? [rest.subarray(4)] : [];
		const pack = Buffer.concat([...bands, ...partial].filter((data) => data[0] === 1).map((data) => data.subarray(1)));
		if (pack.length < 12 || pack.toString("latin1", 0, 4) !== "PACK") return null;
		return pack.readUInt32BE(8) === 0 ? "contained" : "not-contained";
	} catch {
		return null;
	}
}
// src/git/ls-refs.ts
const maxBytes = 67108864;
async function readRefs(http, remote, prefixes) {
	const answer = await http.send({
		what: `Reading the refs of ${remote.url}`,
		request: () => lsRefsRequest(remote, prefixes),
		read: (answer) => verdictOf(remote, answer, http.clock.now())
	});
	const refs = answer.status === 200 ? parseLsRefs(answer.body) : null;
	if (refs !== null) return refs;
	if (answer.status === 401 || answer.status === 403) return refusal(answer);
	return readUploadPackRefs(http, remote, prefixes);
}
async function readUploadPackRefs(http, remote, prefixes) {
	const { origin, path } = locate(remote);
	const answer = await http.send({
		what: `Reading the refs of ${remote.url}`,
		request: () => ({
			method: "GET",
			origin,
			path: `${path}/info/refs?service=git-upload-pack`,
			headers: authorizationOf(remote),
			body: null,
			maxBytes
		}),
		read: (answer) => verdictOf(remote, answer, http.clock.now())
	});
	if (answer.status !== 200) return refusal(answer);
	const refs = parseUploadPackRefs(answer.body, prefixes);
	if (refs !== null) return refs;
	throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NOT_API", `${remote.url} answered with something that is not git (${answer.headers["content-type"] ?? "no content type"}).`);
}
function lsRefsRequest(remote, prefixes) {
	const { origin, path } = locate(remote);
	const lines = [
		"peel\n",
		"symrefs\n",
		...prefixes.map((prefix) => `ref-prefix ${prefix}\n`)
	];
	return {
		method: "POST",
		origin,
		path: `${path}/git-upload-pack`,
		headers: {
			...authorizationOf(remote),
			"content-type": "application/x-git-upload-pack-request",
			accept: "application/x-git-upload-pack-result",
			"git-protocol": "version=2"
		},
		body: `${makePacket("command=ls-refs\n")}0001${lines.map(makePacket).join("")}0000`,
		maxBytes
	};
}
function refusal(answer) {
	return {
		ok: false,
		status: answer.status,
		requestId: requestIdOf(answer.headers)
	};
}
function parseLsRefs(body) {
	const lines = linesOf(body);
	if (lines === null) return null;
	const [refs, peeled] = [new Map(), new Map()];
	let head = null;
	for (const line of lines) {
		const [object, name, ...attributes] = line.split(" ");
		const sha = parseSha(object ?? "");
		if (name === void 0 || sha === null && object !== "unborn") return null;
		for (const attribute of attributes) {
			if (name === "HEAD" && attribute.startsWith("symref-target:")) head = attribute.slice(14);
			const target = attribute.startsWith("peeled:") ? parseSha(attribute.slice(7)) : null;
			if (target !== null) peeled.set(name, target);
		}
		if (sha !== null) refs.set(name, sha);
	}
	return {
		ok: true,
		refs,
		peeled,
		head
	};
}
function parseUploadPackRefs(body, prefixes) {
	const lines = linesOf(body);
	if (lines?.[0] !== "# service=git-upload-pack") return null;
	const [refs, peeled] = [new Map(), new Map()];
	const capabilities = /\0(.*)$/s.exec(lines[1] ?? "")?.[1] ?? "";
	for (const line of lines.slice(1)) {
		const [object, name] = line.replace(/\0.*$/s, "").split(" ");
		const sha = parseSha(object ?? "");
		if (name === void 0 || sha === null) return null;
		if (!prefixes.some((prefix) => name.startsWith(prefix))) continue;
		if (name.endsWith("^{}")) peeled.set(name.slice(0, -3), sha);
		else refs.set(name, sha);
	}
	return {
		ok: true,
		refs,
		peeled,
		head: /(?:^| )symref=HEAD:(\S+)/.exec(capabilities)?.[1] ?? null
	};
}
function linesOf(body) {
	try {
		const { packets, rest } = parsePackets(body);
		if (rest.length > 0 || packets.at(-1) !== "flush") return null;
		return packets.map(textOf).filter((line) => line !== null);
	} catch {
		return null;
	}
}
// src/http/attempts.ts
function describeAttempt(event) {
	const { method, host, path, attempt, status, requestId, ms, failure } = event;
	return `${method} ${host}${path} ${failure ?? `${status}${requestId === null ? "" : ` ${requestId}`}`} ${ms} ms${attempt === 1 ? "" : ` (attempt ${attempt})`}`;
}
// src/http/network.ts
function readNetwork(env) {
	return {
		proxies: readProxies(env),
		authorities: readAuthorities(env)
	};
}
// src/aliyun/server-time.ts
function makeServerTime(clock, onSkew) {
	let skew = null;
	return {
		now: () => clock.now() + (skew ?? 0),
		correct(verdict, answer) {
			if ("value" in verdict || skew !== null || parseFault(answer).code !== "InvalidTimeStamp.Expired") return verdict;
			const date = Date.parse(answer.headers["date"] ?? "");
			if (Number.isNaN(date)) return verdict;
			skew = date - clock.now();
			onSkew(skew);
			return {
				...verdict,
				retry: "transient"
			};
		}
	};
}
// src/aliyun/signature.ts
function sign(request, credentials, freshness) {
	const path = `/${request.path.map(encode).join("/")}`;
	const query = Object.keys(request.query).sort().map((name) => `${encode(name)}=${encode(request.query[name] ?? "")}`).join("&");
	const headers = headersOf(request, credentials, freshness);
	const names = Object.keys(headers).sort();
	const canonical = [
		request.method,
		path,
		query,
		names.map((name) => `${name}:${headers[name]?.trim()}\n`).join(""),
		names.join(";"),
		headers["x-acs-content-sha256"]
	].join("\n");
	const toSign = `ACS3-HMAC-SHA256\n${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.hash)("sha256", canonical)}`;
	const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHmac)("sha256", credentials.accessKeySecret).update(toSign).digest("hex");
	const authorization = `ACS3-HMAC-SHA256 Credential=${credentials.accessKeyId},SignedHeaders=${names.join(";")},Signature=${signature}`;
	const { host: _, ...sent } = headers;
	return {
		path: query === "" ? path : `${path}?${query}`,
		headers: {
			...sent,
			accept: "application/json",
			authorization
		}
	};
}
function headersOf(request, credentials, freshness) {
	const { securityToken, accessKeyId } = credentials;
	return {
		host: request.host,
		"x-acs-action": request.action,
		"x-acs-version": request.version,
		"x-acs-date": formatDate(new Date(freshness.date)),
		"x-acs-signature-nonce": freshness.nonce,
		"x-acs-content-sha256": (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.hash)("sha256", request.body ?? ""),
		...request.body === null ? {} : { "content-type": "application/json; charset=utf-8" },
		...securityToken === null ? {} : {
			"x-acs-accesskey-id": accessKeyId,
			"x-acs-security-token": securityToken
		}
	};
}
function encode(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
function formatDate(date) {
	const pad = (part) => String(part).padStart(2, "0");
	return `${[
		date.getUTCFullYear(),
		date.getUTCMonth() + 1,
		date.getUTCDate()
	].map(pad).join("-")}T${[
		date.getUTCHours(),
		date.getUTCMinutes(),
		date.getUTCSeconds()
	].map(pad).join(":")}Z`;
}
// src/pai/pai.ts
const pageSize = 100;
const version = "2021-02-04";
const sources = [
	"api",
	"v1",
	"codesources"
];
function createPai(http, options) {
	const endpoint = new URL(options.endpoint);
	const time = options.time ?? makeServerTime(http.clock, () => void 0);
	const signers = new WeakMap();
	async function prepare(operation) {
		const { method, action, path, query = {} } = operation;
		const body = operation.body === void 0 ? null : JSON.stringify(operation.body);
		const request = {
			method,
			host: endpoint.host,
			path,
			query,
			action,
			version,
			body
		};
		const credentials = await options.credentials.read();
		const signed = sign(request, credentials, {
			date: time.now(),
			nonce: options.makeNonce()
		});
		const { origin } = endpoint;
		const grace = operation.graceMs === void 0 ? {} : { graceMs: operation.graceMs };
		const prepared = {
			method,
			origin,
			path: signed.path,
			headers: signed.headers,
			body,
			...grace
		};
		signers.set(prepared, credentials);
		return prepared;
	}
	function canSignAgain(request, answer) {
		const [refusal, signer] = [findRefusal(answer), signers.get(request)];
		return refusal !== null && signer !== void 0 && options.credentials.replace(signer, refusal);
	}
	function correct(verdict, answer, request) {
		if ("value" in verdict || !canSignAgain(request, answer)) return time.correct(verdict, answer);
		return {
			...verdict,
			retry: "transient"
		};
	}
	function call(operation, schema) {
		return http.send({
			what: operation.what,
			request: () => prepare(operation),
			read: (answer, request) => correct(readAnswer(operation, schema, answer, http.clock.now()), answer, request)
		});
	}
	function orNull(operation, schema) {
		return http.send({
			what: operation.what,
			request: () => prepare(operation),
			read: (answer, request) => {
				if (isNotFound(answer)) return { value: null };
				const verdict = correct(readAnswer(operation, schema, answer, http.clock.now()), answer, request);
				return "value" in verdict ? { value: verdict.value.value } : verdict;
			}
		});
	}
	const onOne = (verb, id, method, more = []) => ({
		what: `${verb} the code source ${id}`,
		method,
		path: [
			...sources,
			id,
			...more
		]
	});
	const named = (action) => ({
		action,
		permission: `paicodesource:${action}`
	});
	const item = codeSourceSchema(options.token);
	return {
		http,
		call,
		prepare,
		canSignAgain,
		listCodeSources: (workspaceId, name) => listAll(call, pageSchema(options.token), workspaceId, name),
		findCodeSource: (id) => orNull({
			...onOne("Reading", id, "GET"),
			...named("GetCodeSource")
		}, item),
		async updateCodeSource(id, fields) {
			return { requestId: (await call({
				...onOne("Updating", id, "PUT"),
				...named("UpdateCodeSource"),
				body: fields
			}, Created)).requestId };
		},
		async publishCodeSource(id) {
			await call({
				...onOne("Publishing", id, "PUT", ["publish"]),
				...named("PublishCodeSource")
			}, Created);
		},
		async deleteCodeSource(id) {
			await orNull({
				...onOne("Deleting", id, "DELETE"),
				...named("DeleteCodeSource")
			}, Created);
		}
	};
}
async function listAll(call, schema, workspaceId, name) {
	const items = new Map();
	for (let page = 1;; page++) {
		const { value, requestId } = await call({
			what: `Listing the code sources of workspace ${workspaceId}`,
			action: "ListCodeSources",
			permission: "paicodesource:ListCodeSources",
			method: "GET",
			path: sources,
			query: {
				WorkspaceId: workspaceId,
				...name === "" ? {} : { DisplayName: name },
				PageNumber: String(page),
				PageSize: String(pageSize),
				SortBy: "GmtCreateTime",
				Order: "ASC"
			}
		}, schema);
		const before = items.size;
		for (const source of value.CodeSources) items.set(source.id, source);
		if (items.size === before || items.size >= (value.TotalCount ?? Number.POSITIVE_INFINITY)) return {
			items: [...items.values()],
			requestId
		};
	}
}
function readAnswer(operation, schema, answer, now) {
	const json = parseJson(answer);
	const parsed = answer.status >= 200 && answer.status < 300 ? schema.safeParse(json) : null;
	if (!parsed?.success) return explainPaiAnswer(operation.what, operation.permission, answer, now);
	const requestId = typeof json?.["RequestId"] === "string" ? json["RequestId"] : answer.headers["x-acs-request-id"] ?? null;
	return { value: {
		value: parsed.data,
		requestId
	} };
}
// src/aliyun/credentials.ts
const triples = [
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
const [roleVariable, providerVariable, fileVariable] = [
	"ALIBABA_CLOUD_ROLE_ARN",
	"ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
	"ALIBABA_CLOUD_OIDC_TOKEN_FILE"
];
function findCredentialSource(inputs, env) {
	return fromInputs(inputs) ?? fromTriples(env) ?? fromArns(env) ?? fromPlaces(env);
}
function readEnvironmentSecrets(env) {
	const values = [...triples.flat(), "ACTIONS_ID_TOKEN_REQUEST_TOKEN"].map((name) => read(env, name));
	const uri = read(env, "ALIBABA_CLOUD_CREDENTIALS_URI");
	return [...values, ...uri === null ? [] : findSecretParts(uri)].filter((text) => text !== null);
}
function findSecretParts(uri) {
	if (!URL.canParse(uri)) return [];
	const { pathname, searchParams } = new URL(uri);
	const parts = pathname.split("/").filter((part) => part.length >= 16 && /\d/.test(part));
	return [...searchParams.values(), ...parts];
}
function fromInputs(inputs) {
	const { accessKeyId, accessKeySecret, securityToken, roleToAssume, oidcProviderArn } = inputs;
	const origin = "the inputs";
	if (accessKeyId !== null && accessKeySecret !== null) return {
		kind: "static",
		origin,
		credentials: {
			accessKeyId,
			accessKeySecret,
			securityToken
		}
	};
	if (roleToAssume === null || oidcProviderArn === null) return null;
	return {
		kind: "oidc",
		origin,
		roleArn: roleToAssume,
		providerArn: oidcProviderArn,
		tokenFile: null,
		policy: null
	};
}
function fromTriples(env) {
	for (const [id, secret, token] of triples) {
		const [accessKeyId, accessKeySecret, securityToken] = [
			read(env, id),
			read(env, secret),
			read(env, token)
		];
		if (accessKeyId === null && accessKeySecret === null && securityToken === null) continue;
		if (accessKeyId === null) throw half(id, accessKeySecret === null ? token : secret);
		if (accessKeySecret === null) throw half(secret, id);
		if (accessKeyId.startsWith("STS.") && securityToken === null) throw half(token, id);
		if ([
			accessKeyId,
			accessKeySecret,
			securityToken ?? ""
		].some((text) => /[^\x21-\x7e]/.test(text))) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `${id}, ${secret} or ${token} holds a character that is not printable ASCII.`);
		return {
			kind: "static",
			origin: id,
			credentials: {
				accessKeyId,
				accessKeySecret,
				securityToken
			}
		};
	}
	return null;
}
function fromArns(env) {
	const [roleArn, providerArn, tokenFile] = [
		read(env, roleVariable),
		read(env, providerVariable),
		read(env, fileVariable)
	];
	if (roleArn === null && providerArn === null && tokenFile === null) return null;
	if (roleArn === null) throw half(roleVariable, providerArn === null ? fileVariable : providerVariable);
	if (providerArn === null) throw half(providerVariable, roleVariable);
	return {
		kind: "oidc",
		origin: roleVariable,
		roleArn,
		providerArn,
		tokenFile,
		policy: null
	};
}
function fromPlaces(env) {
	const uri = read(env, "ALIBABA_CLOUD_CREDENTIALS_URI");
	if (uri !== null) return {
		kind: "uri",
		origin: "ALIBABA_CLOUD_CREDENTIALS_URI",
		uri
	};
	const name = read(env, "ALIBABA_CLOUD_PROFILE");
	if (name !== null) return {
		kind: "profile",
		origin: "ALIBABA_CLOUD_PROFILE",
		name
	};
	if (!(read(env, "RUNNER_ENVIRONMENT") === "self-hosted") || read(env, "ALIBABA_CLOUD_ECS_METADATA_DISABLED")?.toLowerCase() === "true") return null;
	return {
		kind: "ecs",
		origin: "the ECS metadata service",
		roleName: read(env, "ALIBABA_CLOUD_ECS_METADATA")
	};
}
function half(missing, given) {
	return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_INPUT", `The variable ${missing} is missing; ${given} needs it.`, { hint: "Set both or neither; an empty variable counts as not set." });
}
function read(env, name) {
	return env[name]?.trim() || null;
}
// src/aliyun/provider.ts
const reserveMs = 18e4;
const pauseMs = 6e4;
function provideFixed(credentials) {
	return {
		read: async () => credentials,
		replace: () => false
	};
}
function provideGiven({ origin, credentials }, info) {
	info(`credentials: access key from ${origin}`);
	return provideFixed(credentials);
}
async function provideRenewed(clock, source) {
	const accepted = new Set();
	let narrowed = source.canNarrow;
	let held = await load();
	let isRefused = false;
	let notBefore = clock.now() + pauseMs;
	let renewal = null;
	async function load() {
		const { credentials, lifetimeMs } = await source.load(narrowed);
		return {
			credentials,
			until: clock.now() + (lifetimeMs ?? Number.POSITIVE_INFINITY)
		};
	}
	async function renew() {
		notBefore = clock.now() + pauseMs;
		try {
			held = await load();
			isRefused = false;
		} catch (error) {
			if (isRefused || clock.now() >= held.until) throw error;
		}
	}
	return {
		async read() {
			const isShort = held.until - clock.now() < reserveMs && clock.now() >= notBefore;
			if (isShort && !isRefused) source.onRenewal("the session ends soon");
			if (isShort || isRefused || renewal !== null) {
				renewal ??= renew().finally(() => {
					renewal = null;
				});
				await renewal;
			}
			return held.credentials;
		},
		replace(refused, reason) {
			if (refused.accessKeyId !== held.credentials.accessKeyId) return true;
			if (isRefused) return true;
			if (accepted.has(reason) || reason === "narrowed" && !narrowed) return false;
			accepted.add(reason);
			if (reason === "narrowed") narrowed = false;
			isRefused = true;
			source.onRenewal(reason === "expired" ? "the service says that it is over" : "its policy may be too narrow");
			return true;
		}
	};
}
// src/sign-in.ts
function findSignInUrls(inputs, env) {
	const found = findCredentialSource(inputs, env);
	if (found?.kind !== "oidc") return [];
	return [found.tokenFile === null ? readOidcRequest(env)?.url ?? "" : "", stsEndpointOf(inputs)].filter((url) => /^https?:/.test(url) && URL.canParse(url));
}
async function signIn(runner, inputs, source, http) {
	const found = findCredentialSource(inputs, runner.env);
	if (found === null) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_NO_CREDENTIALS", "There are no Alibaba Cloud credentials.");
	const time = makeServerTime(http.clock, warnOfSkew(runner));
	if (found.kind === "static") {
		const credentials = provideGiven(found, runner.info);
		if (inputs.roleToAssume !== null) runner.info("`role-to-assume` is not used: an access key is given");
		return {
			credentials,
			time
		};
	}
	const [endpoint, oidc] = [stsEndpointOf(inputs), readOidcRequest(runner.env)];
	const { openSession } = await loadSessions();
	return {
		credentials: await openSession(found, {
			runner,
			inputs,
			source,
			http,
			time,
			endpoint,
			oidc
		}),
		time
	};
}
function loadSessions() {
	return __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 194));
}
function stsEndpointOf(inputs) {
	return inputs.stsEndpoint ?? makeStsEndpoint(inputs.region);
}
function readOidcRequest(env) {
	const [url, token] = [env["ACTIONS_ID_TOKEN_REQUEST_URL"], env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
	return url && token ? {
		url,
		token
	} : null;
}
function warnOfSkew(runner) {
	return (ms) => {
		const distance = `${Math.round(Math.abs(ms) / 1e3)} s ${ms > 0 ? "behind" : "ahead of"}`;
		runner.warn("W_CLOCK", `This machine's clock is ${distance} that of Alibaba Cloud, which was used instead.`);
	};
}
// src/rooms.ts
function createRooms(runner, inputs, source, signal, onRequest) {
	const network = readNetwork(runner.env);
	const http = createHttp({
		network,
		clock: runner.clock,
		signal,
		deadline: runner.clock.now() + inputs.timeout,
		maxAttempts: inputs.maxAttempts,
		userAgent: `pai-code-source-action (run ${source.runId}; attempt ${source.runAttempt})`,
		inputOf: (host) => findInputOf(inputs, host),
		onAttempt(event) {
			runner.debug(describeAttempt(event));
			onRequest(`${event.method} ${lastOf(event.path)} ${event.status ?? "failed"} ${event.host}`, event.ms);
		}
	});
	const origin = {
		url: source.cloneUrl,
		username: "x-access-token",
		password: inputs.githubToken
	};
	const endpoint = inputs.paiEndpoint ?? makePaiEndpoint(inputs.region);
	const { api, owner, repo } = source;
	const place = {
		api,
		owner,
		repo,
		token: inputs.githubToken
	};
	return {
		network,
		http,
		origin,
		place,
		async openConnections(mirror) {
			const urls = [
				...findSignInUrls(inputs, runner.env),
				endpoint,
				...findMirrorUrls(inputs, source, mirror)
			];
			for (const url of urls) http.connect(new URL(url).origin);
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setImmediate)();
		},
		async resolve(question) {
			const { resolve } = await __webpack_require__.e(/* import() */ 863).then(__webpack_require__.bind(__webpack_require__, 863));
			return resolve(question, http, origin, place);
		},
		async openPai() {
			const signedIn = await signIn(runner, inputs, source, http);
			const { codeRepoAccessToken: token } = inputs;
			return createPai(http, {
				endpoint,
				...signedIn,
				token,
				makeNonce: runner.makeNonce
			});
		},
		readRefs: (remote, prefixes) => readRefs(http, remote, prefixes),
		readContainment: (remote, commit, tips) => readContainment(http, remote, commit, tips),
		ask: (commit, tip) => readContainment(http, origin, commit, [tip])
	};
}
function findInputOf(inputs, host) {
	const { region, paiEndpoint, stsEndpoint, codeupEndpoint, codeRepo } = inputs;
	return [
		["pai-endpoint", paiEndpoint],
		["sts-endpoint", stsEndpoint],
		["codeup-endpoint", codeupEndpoint],
		["code-repo", codeRepo],
		["region", makePaiEndpoint(region)],
		["region", makeStsEndpoint(region)]
	].find(([, url]) => url !== null && new URL(url).host === host)?.[0] ?? null;
}
function findMirrorUrls({ codeupEndpoint: codeup }, source, mirror) {
	if (mirror === null) return [];
	const github = new Set([source.api, source.cloneUrl].map((url) => new URL(url).origin));
	return mirror.isNews ? [
		gitHost(codeup),
		codeup,
		...github
	] : [gitHost(codeup)];
}
function lastOf(path) {
	const whole = path.replace(/%2F/gi, "/");
	return whole.slice(whole.lastIndexOf("/", whole.length - 2) + 1) || "/";
}
// src/secrets.ts
function maskSecrets({ env, mask }, given) {
	for (const secret of [
		...findSecrets(given),
		...readEnvironmentSecrets(env),
		...readProxySecrets(env)
	]) mask(secret);
}
// src/aftermath.ts
const limitMs = 6e4;
async function lookAgain(runner, trace) {
	const given = readGiven(runner.input, runner.env);
	maskSecrets(runner, given);
	const inputs = {
		...parseInputs(given),
		timeout: limitMs
	};
	const abort = new AbortController();
	const late = new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.n("E_TIMEOUT", "The post step did not end within a minute.");
	const rooms = createRooms(runner, inputs, readSource(runner.readEvent(), inputs.pullRequestCommit), abort.signal, () => void 0);
	const deadline = setTimeout(() => abort.abort(late), limitMs);
	runner.info("Looking for what the step may have left behind");
	try {
		const left = await reconcile(await rooms.openPai(), trace);
		for (const sentence of left) runner.warn("W_LEFTOVER", sentence);
		if (left.length === 0) runner.info("nothing is left behind");
	} finally {
		clearTimeout(deadline);
		await rooms.http.close();
	}
}



/***/ }),

/***/ 597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ require_connect),
/* harmony export */   c: () => (/* binding */ require__unreached),
/* harmony export */   i: () => (/* binding */ require_client),
/* harmony export */   l: () => (/* binding */ require__diagnostics),
/* harmony export */   n: () => (/* binding */ require_pool_base),
/* harmony export */   o: () => (/* binding */ require_dispatcher_base),
/* harmony export */   r: () => (/* binding */ require_fixed_queue),
/* harmony export */   s: () => (/* binding */ require_dispatcher),
/* harmony export */   t: () => (/* binding */ require_pool)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(831);


// node_modules/undici/lib/util/stats.js
var require_stats = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { kConnected, kPending, kRunning, kSize, kFree, kQueued } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	var ClientStats = class {
		constructor(client) {
			this.connected = client[kConnected];
			this.pending = client[kPending];
			this.running = client[kRunning];
			this.size = client[kSize];
		}
	};
	var PoolStats = class {
		constructor(pool) {
			this.connected = pool[kConnected];
			this.free = pool[kFree];
			this.pending = pool[kPending];
			this.queued = pool[kQueued];
			this.running = pool[kRunning];
			this.size = pool[kSize];
		}
	};
	module.exports = {
		ClientStats,
		PoolStats
	};
}));
// \0diagnostics
var require__diagnostics = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { channels: new Proxy({}, { get: () => ({ hasSubscribers: false }) }) };
}));
// \0unreached
var require__unreached = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = () => {
		throw new Error("This part of undici is not bundled");
	};
}));
// node_modules/undici/lib/core/request.js
var require_request = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { InvalidArgumentError, NotSupportedError } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const assert = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.s)();
	const { isValidHTTPToken, isValidHeaderValue, isStream, destroy, isBuffer, isFormDataLike, isIterable, hasSafeIterator, isBlobLike, serializePathWithQuery, parseHeaders, assertRequestHandler, getServerName, normalizedMethodRecords, getProtocolFromUrlString } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { channels } = require__diagnostics();
	const { headerNameLowerCasedRecord } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.n)();
	const invalidPathRegex = /[^\u0021-\u00ff]/;
	function isValidContentLengthHeaderValue(val) {
		if (typeof val !== "string" || val.length === 0) return false;
		for (let i = 0; i < val.length; i++) {
			const charCode = val.charCodeAt(i);
			if (charCode < 48 || charCode > 57) return false;
		}
		return true;
	}
	const kHandler = Symbol("handler");
	const kController = Symbol("controller");
	const kResume = Symbol("resume");
	var RequestController = class {
		#paused = false;
		#reason = null;
		#aborted = false;
		#abort;
		[kResume] = null;
		rawHeaders = null;
		rawTrailers = null;
		constructor(abort) {
			this.#abort = abort;
		}
		pause() {
			this.#paused = true;
		}
		resume() {
			if (this.#paused) {
				this.#paused = false;
				this[kResume]?.();
			}
		}
		abort(reason) {
			if (!this.#aborted) {
				this.#aborted = true;
				this.#reason = reason;
				this.#abort(reason);
			}
		}
		get aborted() {
			return this.#aborted;
		}
		get reason() {
			return this.#reason;
		}
		get paused() {
			return this.#paused;
		}
	};
	var Request = class {
		constructor(origin, { path, method, body, headers, query, idempotent, blocking, upgrade, headersTimeout, bodyTimeout, reset, expectContinue, servername, throwOnError, maxRedirections, typeOfService }, handler) {
			if (typeof path !== "string") throw new InvalidArgumentError("path must be a string");
			else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT") throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
			else if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
			if (typeof method !== "string") throw new InvalidArgumentError("method must be a string");
			else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method)) throw new InvalidArgumentError("invalid request method");
			if (upgrade && typeof upgrade !== "string") throw new InvalidArgumentError("upgrade must be a string");
			if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
			if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("invalid headersTimeout");
			if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("invalid bodyTimeout");
			if (reset != null && typeof reset !== "boolean") throw new InvalidArgumentError("invalid reset");
			if (expectContinue != null && typeof expectContinue !== "boolean") throw new InvalidArgumentError("invalid expectContinue");
			if (throwOnError != null) throw new InvalidArgumentError("invalid throwOnError");
			if (maxRedirections != null && maxRedirections !== 0) throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
			if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
			this.headersTimeout = headersTimeout;
			this.bodyTimeout = bodyTimeout;
			this.method = method;
			this.typeOfService = typeOfService;
			this.abort = null;
			if (body == null) this.body = null;
			else if (isStream(body)) {
				this.body = body;
				const rState = this.body._readableState;
				if (!rState || !rState.autoDestroy) {
					this.endHandler = function autoDestroy() {
						destroy(this);
					};
					this.body.on("end", this.endHandler);
				}
				this.errorHandler = (err) => {
					if (this.abort) this.abort(err);
					else this.error = err;
				};
				this.body.on("error", this.errorHandler);
			} else if (isBuffer(body)) this.body = body.byteLength ? body : null;
			else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
			else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null;
			else if (typeof body === "string") this.body = body.length ? Buffer.from(body) : null;
			else if (isFormDataLike(body)) {
				if (!isUndiciFormData(body)) throw new InvalidArgumentError("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");
				this.body = body;
			} else if (isIterable(body) || isBlobLike(body)) this.body = body;
			else throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			this.completed = false;
			this.aborted = false;
			this.upgrade = upgrade || null;
			this.path = query ? serializePathWithQuery(path, query) : path;
			this.origin = origin;
			this.protocol = getProtocolFromUrlString(origin);
			this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" || method === "QUERY" : idempotent;
			this.blocking = blocking ?? this.method !== "HEAD";
			this.reset = reset == null ? null : reset;
			this.host = null;
			this.contentLength = null;
			this.contentType = null;
			this.headers = [];
			this.expectContinue = expectContinue != null ? expectContinue : false;
			if (Array.isArray(headers)) {
				if (headers.length % 2 !== 0) throw new InvalidArgumentError("headers array must be even");
				for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
			} else if (headers && typeof headers === "object") {
				if (hasSafeIterator(headers)) for (const header of headers) {
					if (!Array.isArray(header) || header.length !== 2) throw new InvalidArgumentError("headers must be in key-value pair format");
					processHeader(this, header[0], header[1]);
				}
				else {
					const keys = Object.keys(headers);
					for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
				}
			} else if (headers != null) throw new InvalidArgumentError("headers must be an object or an array");
			assertRequestHandler(handler, method, upgrade);
			this.servername = servername || getServerName(this.host) || null;
			this[kHandler] = handler;
			if (channels.create.hasSubscribers) channels.create.publish({ request: this });
		}
		onBodySent(chunk) {
			if (channels.bodyChunkSent.hasSubscribers) channels.bodyChunkSent.publish({
				request: this,
				chunk
			});
			if (this[kHandler].onBodySent) try {
				return this[kHandler].onBodySent(chunk);
			} catch (err) {
				this.abort(err);
			}
		}
		onRequestSent() {
			if (channels.bodySent.hasSubscribers) channels.bodySent.publish({ request: this });
			if (this[kHandler].onRequestSent) try {
				return this[kHandler].onRequestSent();
			} catch (err) {
				this.abort(err);
			}
		}
		onRequestStart(abort, context) {
			assert(!this.aborted);
			assert(!this.completed);
			this[kController] = new RequestController(abort);
			if (this.error) {
				this[kController].abort(this.error);
				return;
			}
			this.abort = abort;
			return this[kHandler].onRequestStart(this[kController], context);
		}
		onResponseStarted() {
			return this[kHandler].onResponseStarted?.();
		}
		onResponseStart(statusCode, headers, resume, statusText) {
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.headers.hasSubscribers) channels.headers.publish({
				request: this,
				response: {
					statusCode,
					headers,
					statusText
				}
			});
			const controller = this[kController];
			if (controller) {
				controller[kResume] = resume;
				controller.rawHeaders = headers;
			}
			const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
			try {
				this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText);
				return !controller?.paused;
			} catch (err) {
				this.abort(err);
				return false;
			}
		}
		onResponseData(chunk) {
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.bodyChunkReceived.hasSubscribers) channels.bodyChunkReceived.publish({
				request: this,
				chunk
			});
			const controller = this[kController];
			try {
				this[kHandler].onResponseData?.(controller, chunk);
				return !controller?.paused;
			} catch (err) {
				this.abort(err);
				return false;
			}
		}
		onRequestUpgrade(statusCode, headers, socket, statusText = "") {
			this.onFinally();
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.headers.hasSubscribers) channels.headers.publish({
				request: this,
				response: {
					statusCode,
					headers,
					statusText
				}
			});
			const controller = this[kController];
			if (controller) controller.rawHeaders = headers;
			const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
			const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket);
			if (!this.aborted) {
				this.completed = true;
				if (channels.trailers.hasSubscribers) channels.trailers.publish({
					request: this,
					trailers: []
				});
			}
			return result;
		}
		onResponseEnd(trailers) {
			this.onFinally();
			assert(!this.aborted);
			assert(!this.completed);
			this.completed = true;
			if (channels.trailers.hasSubscribers) channels.trailers.publish({
				request: this,
				trailers
			});
			const controller = this[kController];
			if (controller) controller.rawTrailers = trailers;
			const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers;
			try {
				return this[kHandler].onResponseEnd?.(controller, parsedTrailers);
			} catch (err) {
				this.onResponseError(err);
			}
		}
		onResponseError(error) {
			this.onFinally();
			if (channels.error.hasSubscribers) channels.error.publish({
				request: this,
				error
			});
			if (this.aborted) return;
			this.aborted = true;
			const controller = this[kController];
			return this[kHandler].onResponseError?.(controller, error);
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
		addHeader(key, value) {
			processHeader(this, key, value);
			return this;
		}
	};
	function processHeader(request, key, val) {
		if (val && typeof val === "object" && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		else if (val === void 0) return;
		let headerName = headerNameLowerCasedRecord[key];
		if (headerName === void 0) {
			headerName = key.toLowerCase();
			if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName)) throw new InvalidArgumentError("invalid header key");
		}
		if (Array.isArray(val)) {
			const arr = [];
			for (let i = 0; i < val.length; i++) if (typeof val[i] === "string") {
				if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
				arr.push(val[i]);
			} else if (val[i] === null) arr.push("");
			else if (typeof val[i] === "object") throw new InvalidArgumentError(`invalid ${key} header`);
			else {
				const str = `${val[i]}`;
				if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
				arr.push(str);
			}
			val = arr;
		} else if (typeof val === "string") {
			if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		} else if (val === null) val = "";
		else {
			val = `${val}`;
			if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		}
		if (headerName === "host") {
			if (request.host !== null) throw new InvalidArgumentError("duplicate host header");
			if (typeof val !== "string") throw new InvalidArgumentError("invalid host header");
			request.host = val;
		} else if (headerName === "content-length") {
			if (request.contentLength !== null) throw new InvalidArgumentError("duplicate content-length header");
			if (!isValidContentLengthHeaderValue(val)) throw new InvalidArgumentError("invalid content-length header");
			request.contentLength = parseInt(val, 10);
		} else if (request.contentType === null && headerName === "content-type") {
			request.contentType = val;
			request.headers.push(key, val);
		} else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") throw new InvalidArgumentError(`invalid ${headerName} header`);
		else if (headerName === "connection") {
			const value = typeof val === "string" ? val : null;
			if (value === null) throw new InvalidArgumentError("invalid connection header");
			for (const token of value.toLowerCase().split(",")) {
				const trimmed = token.trim();
				if (!isValidHTTPToken(trimmed)) throw new InvalidArgumentError("invalid connection header");
				if (trimmed === "close") request.reset = true;
			}
		} else if (headerName === "expect") throw new NotSupportedError("expect header not supported");
		else request.headers.push(key, val);
	}
	let isFormData;
	function isUndiciFormData(body) {
		if (isFormData === void 0) {
			require__unreached();
			isFormData = require__unreached().webidl.is.FormData;
		}
		return isFormData(body);
	}
	module.exports = Request;
}));
// node_modules/undici/lib/dispatcher/dispatcher.js
var require_dispatcher = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const EventEmitter = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:events");
	const { kOriginless, kUrl } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	var Dispatcher = class extends EventEmitter {
		dispatch() {
			throw new Error("not implemented");
		}
		close() {
			throw new Error("not implemented");
		}
		destroy() {
			throw new Error("not implemented");
		}
		compose(...args) {
			const interceptors = Array.isArray(args[0]) ? args[0] : args;
			const interceptorOrigin = this[kOriginless] === true ? null : this[kUrl]?.origin;
			let dispatch = this.dispatch.bind(this);
			for (const interceptor of interceptors) {
				if (interceptor == null) continue;
				if (typeof interceptor !== "function") throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
				dispatch = interceptor(dispatch, interceptorOrigin);
				if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
			}
			const originalDispatch = dispatch;
			const self = this;
			dispatch = function(opts, handler) {
				if (opts && typeof opts === "object" && !opts.origin && self[kUrl]) opts = Object.assign({}, opts, { origin: self[kUrl].origin });
				return originalDispatch(opts, handler);
			};
			return new Proxy(this, { get: (target, key) => key === "dispatch" ? dispatch : target[key] });
		}
	};
	module.exports = Dispatcher;
}));
// node_modules/undici/lib/dispatcher/dispatcher-base.js
var require_dispatcher_base = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:buffer");
	const Dispatcher = require_dispatcher();
	const { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.n)();
	const kOnDestroyed = Symbol("onDestroyed");
	const kOnClosed = Symbol("onClosed");
	const kWebSocketOptions = Symbol("webSocketOptions");
	const kEventSourceOptions = Symbol("eventSourceOptions");
	var DispatcherBase = class extends Dispatcher {
		[kDestroyed] = false;
		[kOnDestroyed] = null;
		[kClosed] = false;
		[kOnClosed] = null;
		constructor(opts) {
			super();
			this[kWebSocketOptions] = opts?.webSocket ?? {};
			this[kEventSourceOptions] = opts?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
				maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength };
		}
		get destroyed() {
			return this[kDestroyed];
		}
		get closed() {
			return this[kClosed];
		}
		close(callback) {
			if (callback === void 0) return new Promise((resolve, reject) => {
				this.close((err, data) => {
					return err ? reject(err) : resolve(data);
				});
			});
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			if (this[kDestroyed]) {
				const err = new ClientDestroyedError();
				queueMicrotask(() => callback(err, null));
				return;
			}
			if (this[kClosed]) {
				if (this[kOnClosed]) this[kOnClosed].push(callback);
				else queueMicrotask(() => callback(null, null));
				return;
			}
			this[kClosed] = true;
			this[kOnClosed] ??= [];
			this[kOnClosed].push(callback);
			const onClosed = () => {
				const callbacks = this[kOnClosed];
				this[kOnClosed] = null;
				for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
			};
			this[kClose]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
		}
		destroy(err, callback) {
			if (typeof err === "function") {
				callback = err;
				err = null;
			}
			if (callback === void 0) return new Promise((resolve, reject) => {
				this.destroy(err, (err, data) => {
					return err ? reject(err) : resolve(data);
				});
			});
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			if (this[kDestroyed]) {
				if (this[kOnDestroyed]) this[kOnDestroyed].push(callback);
				else queueMicrotask(() => callback(null, null));
				return;
			}
			if (!err) err = new ClientDestroyedError();
			this[kDestroyed] = true;
			this[kOnDestroyed] ??= [];
			this[kOnDestroyed].push(callback);
			const onDestroyed = () => {
				const callbacks = this[kOnDestroyed];
				this[kOnDestroyed] = null;
				for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
			};
			this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
		}
		dispatch(opts, handler) {
			if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
			try {
				if (!opts || typeof opts !== "object") throw new InvalidArgumentError("opts must be an object.");
				if (opts.dispatcher) throw new InvalidArgumentError("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");
				if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError();
				if (this[kClosed]) throw new ClientClosedError();
				return this[kDispatch](opts, handler);
			} catch (err) {
				if (typeof handler.onResponseError !== "function") throw err;
				handler.onResponseError(null, err);
				return false;
			}
		}
	};
	module.exports = DispatcherBase;
}));
// node_modules/undici/lib/core/connect.js
var require_connect = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const net = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:net");
	const assert = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.s)();
	const util = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { InvalidArgumentError, ConnectTimeoutError } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	let tls;
	const SessionCache = class WeakSessionCache {
		constructor(maxCachedSessions) {
			this._maxCachedSessions = maxCachedSessions;
			this._sessionCache = new Map();
			this._sessionRegistry = new FinalizationRegistry((key) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				const ref = this._sessionCache.get(key);
				if (ref !== void 0 && ref.deref() === void 0) this._sessionCache.delete(key);
			});
		}
		get(sessionKey) {
			const ref = this._sessionCache.get(sessionKey);
			return ref ? ref.deref() : null;
		}
		set(sessionKey, session) {
			if (this._maxCachedSessions === 0) return;
			if (this._sessionCache.has(sessionKey)) this._sessionCache.delete(sessionKey);
			else if (this._sessionCache.size >= this._maxCachedSessions) {
				let evicted = false;
				for (const [key, ref] of this._sessionCache) if (ref.deref() === void 0) {
					this._sessionCache.delete(key);
					evicted = true;
					break;
				}
				if (!evicted) {
					const oldest = this._sessionCache.keys().next();
					if (!oldest.done) this._sessionCache.delete(oldest.value);
				}
			}
			this._sessionCache.set(sessionKey, new WeakRef(session));
			this._sessionRegistry.register(session, sessionKey);
		}
	};
	function buildConnector({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
		if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
		const options = {
			path: socketPath,
			...opts
		};
		const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
		timeout = timeout == null ? 1e4 : timeout;
		allowH2 = allowH2 != null ? allowH2 : true;
		return function connect({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
			let socket;
			if (protocol === "https:") {
				if (!tls) tls = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:tls");
				servername = servername || options.servername || util.getServerName(host) || null;
				const sessionKey = servername || hostname;
				assert(sessionKey);
				const session = customSession || sessionCache.get(sessionKey) || null;
				port = port || 443;
				socket = tls.connect({
					highWaterMark: 16384,
					...options,
					servername,
					session,
					localAddress,
					ALPNProtocols: allowH2 ? preferH2 ? ["h2", "http/1.1"] : ["http/1.1", "h2"] : ["http/1.1"],
					socket: httpSocket,
					port,
					host: hostname
				});
				socket.on("session", function(session) {
					sessionCache.set(sessionKey, session);
				});
			} else {
				assert(!httpSocket, "httpSocket can only be sent on TLS update");
				port = port || 80;
				const connectOptions = {
					highWaterMark: 65536,
					...options,
					localAddress,
					port,
					host: hostname
				};
				const family = net.isIP(hostname);
				if (family !== 0 && servername && servername !== hostname) {
					connectOptions.host = servername;
					connectOptions.lookup = (_hostname, lookupOptions, cb) => {
						if (lookupOptions.all) cb(null, [{
							address: hostname,
							family
						}]);
						else cb(null, hostname, family);
					};
				}
				socket = net.connect(connectOptions);
				if (useH2c === true) socket.alpnProtocol = "h2";
			}
			if (options.keepAlive == null || options.keepAlive) {
				const keepAliveInitialDelay = options.keepAliveInitialDelay === void 0 ? 6e4 : options.keepAliveInitialDelay;
				socket.setKeepAlive(true, keepAliveInitialDelay);
			}
			const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), {
				timeout,
				hostname,
				port
			});
			socket.setNoDelay(true).once(protocol === "https:" ? "secureConnect" : "connect", function() {
				queueMicrotask(clearConnectTimeout);
				if (callback) {
					const cb = callback;
					callback = null;
					cb(null, this);
				}
			}).on("error", function(err) {
				queueMicrotask(clearConnectTimeout);
				if (callback) {
					const cb = callback;
					callback = null;
					cb(maybeNormalizeConnectError(err, this, {
						timeout,
						hostname,
						port
					}));
				}
			});
			return socket;
		};
	}
	function maybeNormalizeConnectError(err, socket, opts) {
		if (err instanceof AggregateError && (err.code === "ETIMEDOUT" || err.errors.some((e) => e != null && e.code === "ETIMEDOUT"))) {
			let message = "Connect Timeout Error";
			if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
			else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
			message += ` timeout: ${opts.timeout}ms)`;
			const wrapped = new ConnectTimeoutError(message);
			wrapped.cause = err;
			return wrapped;
		}
		return err;
	}
	module.exports = buildConnector;
}));
// \0llhttp/constants
var require_constants = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
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
var require_llhttp_wasm = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:fs").readFileSync(import.meta.dirname + "/llhttp.wasm");
}));
// node_modules/undici/lib/llhttp/llhttp_simd-wasm.js
var require_llhttp_simd_wasm = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:fs").readFileSync(import.meta.dirname + "/llhttp_simd.wasm");
}));
// node_modules/undici/lib/dispatcher/client-h1.js
var require_client_h1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const assert = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.s)();
	const util = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { channels } = require__diagnostics();
	const timers = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.i)();
	const { RequestContentLengthMismatchError, ResponseContentLengthMismatchError, RequestAbortedError, InvalidArgumentError, HeadersTimeoutError, HeadersOverflowError, SocketError, InformationalError, BodyTimeoutError, HTTPParserError, WebAssemblyNotSupportedError, ResponseExceededMaxSizeError } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const { kUrl, kReset, kClient, kParser, kBlocking, kRunning, kPending, kSize, kWriting, kQueue, kNoRef, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kSocket, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kMaxRequests, kCounter, kMaxResponseSize, kOnError, kResume, kHTTPContext, kClosed, kUseMilo } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	const constants = require_constants();
	const { H1Parser, getMiloEnabled } = {};
	const EMPTY_BUF = Buffer.alloc(0);
	const FastBuffer = Buffer[Symbol.species];
	const removeAllListeners = util.removeAllListeners;
	const kIdleSocketValidation = Symbol("kIdleSocketValidation");
	const kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout");
	const kSocketUsed = Symbol("kSocketUsed");
	const kTypeOfService = Symbol("kTypeOfService");
	let extractBody;
	function lazyllhttp() {
		if (typeof WebAssembly === "undefined") throw new WebAssemblyNotSupportedError();
		const llhttpWasmData = process.env.JEST_WORKER_ID ? require_llhttp_wasm() : void 0;
		let mod;
		let useWasmSIMD = true;
		if (process.arch === "riscv64") useWasmSIMD = false;
		else if (process.arch === "ppc64") {
			const [major, minor] = process.versions.node.split(".").map((n) => parseInt(n, 10));
			if (major < 24 || major === 24 && minor < 12) useWasmSIMD = false;
		}
		if (process.env.UNDICI_NO_WASM_SIMD === "1") useWasmSIMD = false;
		else if (process.env.UNDICI_NO_WASM_SIMD === "0") useWasmSIMD = true;
		if (useWasmSIMD) try {
			mod = new WebAssembly.Module(require_llhttp_simd_wasm());
		} catch {}
		if (!mod) mod = new WebAssembly.Module(llhttpWasmData || require_llhttp_wasm());
		return new WebAssembly.Instance(mod, { env: {
			wasm_on_url: (p, at, len) => {
				return 0;
			},
			wasm_on_status: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_message_begin: (p) => {
				assert(currentParser.ptr === p);
				return currentParser.onMessageBegin();
			},
			wasm_on_header_field: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_header_value: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
				assert(currentParser.ptr === p);
				return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
			},
			wasm_on_body: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_message_complete: (p) => {
				assert(currentParser.ptr === p);
				return currentParser.onMessageComplete();
			}
		} });
	}
	let llhttpInstance = null;
	let currentParser = null;
	let currentBufferRef = null;
	let currentBufferSize = 0;
	let currentBufferPtr = null;
	let currentBuffer = null;
	const USE_FAST_TIMER = 1;
	const TIMEOUT_HEADERS = 3;
	const TIMEOUT_BODY = 5;
	const TIMEOUT_KEEP_ALIVE = 8;
	var Parser = class {
		constructor(client, socket, { exports }) {
			this.llhttp = exports;
			this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
			this.client = client;
			this.socket = socket;
			this.timeout = null;
			this.timeoutWeakRef = new WeakRef(this);
			this.timeoutValue = null;
			this.timeoutType = null;
			this.statusCode = 0;
			this.statusText = "";
			this.upgrade = false;
			this.headers = [];
			this.headersSize = 0;
			this.headersMaxSize = client[kMaxHeadersSize];
			this.shouldKeepAlive = false;
			this.paused = false;
			this.resume = this.resume.bind(this);
			this.bytesRead = 0;
			this.keepAlive = "";
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.connection = "";
			this.maxResponseSize = client[kMaxResponseSize];
		}
		setTimeout(delay, type) {
			if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
				if (this.timeout) {
					timers.clearTimeout(this.timeout);
					this.timeout = null;
				}
				if (delay) {
					if (type & USE_FAST_TIMER) this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
					else {
						this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
						this.timeout?.unref();
					}
				}
				this.timeoutValue = delay;
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.timeoutType = type;
		}
		resume() {
			if (this.socket.destroyed || !this.paused) return;
			assert(this.ptr != null);
			assert(currentParser === null);
			this.llhttp.llhttp_resume(this.ptr);
			assert(this.timeoutType === TIMEOUT_BODY);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.paused = false;
			this.execute(this.socket.read() || EMPTY_BUF);
			this.readMore();
		}
		readMore() {
			while (!this.paused && this.ptr) {
				const chunk = this.socket.read();
				if (chunk === null) break;
				this.execute(chunk);
			}
		}
		execute(chunk) {
			assert(currentParser === null);
			assert(this.ptr != null);
			assert(!this.paused);
			const { socket, llhttp } = this;
			if (chunk.length > currentBufferSize) {
				if (currentBufferPtr) llhttp.free(currentBufferPtr);
				currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
				currentBufferPtr = llhttp.malloc(currentBufferSize);
			}
			if (currentBuffer === null || currentBuffer.buffer !== llhttp.memory.buffer || currentBuffer.byteOffset !== currentBufferPtr || currentBuffer.byteLength !== currentBufferSize) currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize);
			currentBuffer.set(chunk);
			try {
				let ret;
				try {
					currentBufferRef = chunk;
					currentParser = this;
					ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
				} finally {
					currentParser = null;
					currentBufferRef = null;
				}
				if (ret !== constants.ERROR.OK) {
					const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
					if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(data);
					else if (ret === constants.ERROR.PAUSED) {
						this.paused = true;
						socket.unshift(data);
					} else throw this.createError(ret, data);
				}
			} catch (err) {
				util.destroy(socket, err);
			}
		}
		finish() {
			assert(currentParser === null);
			assert(this.ptr != null);
			const { llhttp } = this;
			if (this.paused) {
				let data;
				do {
					llhttp.llhttp_resume(this.ptr);
					this.paused = false;
					data = this.socket.read() || EMPTY_BUF;
					this.execute(data);
				} while (this.paused && data.length > 0);
				if (this.paused) {
					llhttp.llhttp_resume(this.ptr);
					this.paused = false;
				}
			}
			let ret;
			try {
				currentParser = this;
				ret = llhttp.llhttp_finish(this.ptr);
			} finally {
				currentParser = null;
			}
			if (ret === constants.ERROR.OK) return null;
			if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
				this.paused = true;
				return null;
			}
			return this.createError(ret, EMPTY_BUF);
		}
		createError(ret, data) {
			const { llhttp, contentLength, bytesRead } = this;
			if (contentLength !== -1 && bytesRead !== contentLength) return new ResponseContentLengthMismatchError();
			const ptr = llhttp.llhttp_get_error_reason(this.ptr);
			let message = "";
			if (ptr) {
				const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
				message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
			}
			return new HTTPParserError(message, constants.ERROR[ret], data);
		}
		destroy() {
			assert(currentParser === null);
			assert(this.ptr != null);
			this.llhttp.llhttp_free(this.ptr);
			this.ptr = null;
			this.timeout && timers.clearTimeout(this.timeout);
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.paused = false;
		}
		onStatus(buf) {
			this.statusText = buf.toString();
			return 0;
		}
		onMessageBegin() {
			const { socket, client } = this;
			if (socket.destroyed) return -1;
			if (client[kRunning] === 0) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			const request = client[kQueue][client[kRunningIdx]];
			if (!request) return -1;
			request.onResponseStarted();
			return 0;
		}
		onHeaderField(buf) {
			const len = this.headers.length;
			if ((len & 1) === 0) this.headers.push(buf);
			else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
			this.trackHeader(buf.length);
			return 0;
		}
		onHeaderValue(buf) {
			let len = this.headers.length;
			const isContinuation = (len & 1) === 0;
			if ((len & 1) === 1) {
				this.headers.push(buf);
				len += 1;
			} else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
			const key = this.headers[len - 2];
			if (key.length === 10) {
				const headerName = util.bufferToLowerCasedHeaderName(key);
				if (headerName === "keep-alive") this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? "" : ",") + buf.toString();
				else if (headerName === "connection") this.connection += (isContinuation || this.connection.length === 0 ? "" : ",") + buf.toString();
			} else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
				if (this.contentLength === -1) this.contentLength = 0;
				for (let i = 0; i < buf.length; i++) this.contentLength = this.contentLength * 10 + (buf[i] - 48);
			} else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === "transfer-encoding") this.hasTransferEncoding = true;
			this.trackHeader(buf.length);
			return 0;
		}
		trackHeader(len) {
			this.headersSize += len;
			if (this.headersSize >= this.headersMaxSize) util.destroy(this.socket, new HeadersOverflowError());
		}
		onUpgrade(head) {
			const { upgrade, client, socket, headers, statusCode, statusText } = this;
			assert(upgrade);
			assert(client[kSocket] === socket);
			assert(!socket.destroyed);
			assert(!this.paused);
			assert((headers.length & 1) === 0);
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			assert(request.upgrade || request.method === "CONNECT");
			this.statusCode = 0;
			this.statusText = "";
			this.shouldKeepAlive = false;
			this.headers = [];
			this.headersSize = 0;
			socket.unshift(head);
			socket[kParser].destroy();
			socket[kParser] = null;
			socket[kClient] = null;
			socket[kError] = null;
			removeAllListeners(socket);
			client[kSocket] = null;
			client[kHTTPContext] = null;
			client[kQueue][client[kRunningIdx]++] = null;
			client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
			try {
				request.onRequestUpgrade(statusCode, headers, socket, statusText);
			} catch (err) {
				util.errorRequest(client, request, err);
				util.destroy(socket, err);
			}
			client[kResume]();
		}
		onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
			const { client, socket, headers, statusText } = this;
			if (socket.destroyed) return -1;
			if (client[kRunning] === 0) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			const request = client[kQueue][client[kRunningIdx]];
			if (!request) return -1;
			assert(!this.upgrade);
			assert(this.statusCode < 200);
			if (statusCode === 100) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			if (upgrade && !request.upgrade) {
				util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
				return -1;
			}
			assert(this.timeoutType === TIMEOUT_HEADERS);
			this.statusCode = statusCode;
			this.shouldKeepAlive = shouldKeepAlive || request.method === "HEAD" && !socket[kReset] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection);
			if (request.method === "HEAD" || statusCode === 204 || statusCode === 304) {
				if (request.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding)) this.shouldKeepAlive = false;
				this.contentLength = -1;
			}
			if (this.statusCode >= 200) {
				const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
				this.setTimeout(bodyTimeout, TIMEOUT_BODY);
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			if (request.method === "CONNECT") {
				assert(client[kRunning] === 1);
				this.upgrade = true;
				return 2;
			}
			if (upgrade) {
				assert(client[kRunning] === 1);
				this.upgrade = true;
				return 2;
			}
			assert((this.headers.length & 1) === 0);
			this.headers = [];
			this.headersSize = 0;
			if (this.shouldKeepAlive && client[kPipelining]) {
				const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
				if (keepAliveTimeout != null) {
					const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
					if (timeout <= 0) socket[kReset] = true;
					else client[kKeepAliveTimeoutValue] = timeout;
				} else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
			} else socket[kReset] = true;
			const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false;
			if (request.aborted) return -1;
			if (request.method === "HEAD") return 1;
			if (statusCode < 200) return 1;
			if (socket[kBlocking]) {
				socket[kBlocking] = false;
				client[kResume]();
			}
			return pause ? constants.ERROR.PAUSED : 0;
		}
		onBody(buf) {
			const { client, socket, statusCode, maxResponseSize } = this;
			if (socket.destroyed) return -1;
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			assert(this.timeoutType === TIMEOUT_BODY);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			assert(statusCode >= 200);
			if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
				util.destroy(socket, new ResponseExceededMaxSizeError());
				return -1;
			}
			this.bytesRead += buf.length;
			if (request.onResponseData(buf) === false) return constants.ERROR.PAUSED;
			return 0;
		}
		onMessageComplete() {
			const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
			if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
			if (upgrade) return 0;
			assert(statusCode >= 100);
			assert((this.headers.length & 1) === 0);
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			this.statusCode = 0;
			this.statusText = "";
			this.bytesRead = 0;
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.keepAlive = "";
			this.connection = "";
			this.headers = [];
			this.headersSize = 0;
			if (statusCode < 200) return 0;
			if (contentLength !== -1 && bytesRead !== contentLength) {
				util.destroy(socket, new ResponseContentLengthMismatchError());
				return -1;
			}
			request.onResponseEnd(headers);
			client[kQueue][client[kRunningIdx]++] = null;
			socket[kSocketUsed] = client[kPending] === 0;
			if (socket[kWriting]) {
				assert(client[kRunning] === 0);
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (!shouldKeepAlive) {
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (socket[kReset] && client[kRunning] === 0) {
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (client[kPipelining] == null || client[kPipelining] === 1) setImmediate(client[kResume]);
			else client[kResume]();
			return 0;
		}
	};
	function onParserTimeout(parserWeakRef) {
		const parser = parserWeakRef.deref();
		if (!parser) return;
		const { socket, timeoutType, client, paused } = parser;
		if (timeoutType === TIMEOUT_HEADERS) {
			if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
				assert(!paused, "cannot be paused while waiting for headers");
				util.destroy(socket, new HeadersTimeoutError());
			}
		} else if (timeoutType === TIMEOUT_BODY) {
			if (!paused) util.destroy(socket, new BodyTimeoutError());
		} else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
			assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
			util.destroy(socket, new InformationalError("socket idle timeout"));
		}
	}
	function connectH1(client, socket) {
		client[kSocket] = socket;
		if (!llhttpInstance) llhttpInstance = lazyllhttp();
		if (socket.errored) throw socket.errored;
		if (socket.destroyed) throw new SocketError("destroyed");
		socket[kNoRef] = false;
		socket[kWriting] = false;
		socket[kReset] = false;
		socket[kBlocking] = false;
		socket[kIdleSocketValidation] = 0;
		socket[kIdleSocketValidationTimeout] = null;
		socket[kSocketUsed] = false;
		socket[kParser] = new Parser(client, socket, llhttpInstance);
		util.addListener(socket, "error", onHttpSocketError);
		util.addListener(socket, "readable", onHttpSocketReadable);
		util.addListener(socket, "end", onHttpSocketEnd);
		util.addListener(socket, "close", onHttpSocketClose);
		socket[kClosed] = false;
		socket.on("close", onSocketClose);
		return {
			version: "h1",
			defaultPipelining: 1,
			write(request) {
				return writeH1(client, request);
			},
			resume() {
				resumeH1(client);
			},
			destroy(err, callback) {
				if (socket[kClosed]) queueMicrotask(callback);
				else {
					socket.on("close", callback);
					socket.destroy(err);
				}
			},
			get destroyed() {
				return socket.destroyed;
			},
			busy(request) {
				if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) return true;
				if (request) {
					if (client[kRunning] > 0 && !request.idempotent) return true;
					if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) return true;
					if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) return true;
				}
				return false;
			}
		};
	}
	function onHttpSocketError(err) {
		const parser = this[kParser];
		if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish();
			if (parserErr) {
				this[kError] = parserErr;
				this[kClient][kOnError](parserErr);
			}
			return;
		}
		this[kError] = err;
		this[kClient][kOnError](err);
	}
	function onHttpSocketReadable() {
		this[kParser]?.readMore();
	}
	function onHttpSocketEnd() {
		const parser = this[kParser];
		if (parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish();
			if (parserErr) util.destroy(this, parserErr);
			return;
		}
		util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
	}
	function onHttpSocketClose() {
		const parser = this[kParser];
		clearIdleSocketValidation(this);
		if (parser) {
			if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) this[kError] = parser.finish() || this[kError];
			this[kParser].destroy();
			this[kParser] = null;
		}
		const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
		const client = this[kClient];
		client[kSocket] = null;
		client[kHTTPContext] = null;
		if (client.destroyed) {
			assert(client[kPending] === 0);
			const requests = client[kQueue].splice(client[kRunningIdx]);
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i];
				util.errorRequest(client, request, err);
			}
		} else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
			const request = client[kQueue][client[kRunningIdx]];
			client[kQueue][client[kRunningIdx]++] = null;
			util.errorRequest(client, request, err);
		}
		client[kPendingIdx] = client[kRunningIdx];
		assert(client[kRunning] === 0);
		client.emit("disconnect", client[kUrl], [client], err);
		client[kResume]();
	}
	function onSocketClose() {
		this[kClosed] = true;
	}
	function clearIdleSocketValidation(socket) {
		if (socket[kIdleSocketValidationTimeout]) {
			clearImmediate(socket[kIdleSocketValidationTimeout]);
			socket[kIdleSocketValidationTimeout] = null;
		}
		socket[kIdleSocketValidation] = 0;
	}
	function scheduleIdleSocketValidation(client, socket) {
		socket[kIdleSocketValidation] = 1;
		socket[kIdleSocketValidationTimeout] = setImmediate(() => {
			socket[kIdleSocketValidationTimeout] = null;
			socket[kIdleSocketValidation] = 2;
			if (client[kSocket] === socket && !socket.destroyed) client[kResume]();
		});
	}
	function resumeH1(client) {
		const socket = client[kSocket];
		if (socket && !socket.destroyed) {
			if (client[kSize] === 0) {
				if (!socket[kNoRef] && socket.unref) {
					socket.unref();
					socket[kNoRef] = true;
				}
			} else if (socket[kNoRef] && socket.ref) {
				socket.ref();
				socket[kNoRef] = false;
			}
			if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
				if (socket[kIdleSocketValidation] === 0) {
					scheduleIdleSocketValidation(client, socket);
					socket[kParser].readMore();
					if (socket.destroyed) return;
					return;
				}
				if (socket[kIdleSocketValidation] === 1) {
					socket[kParser].readMore();
					if (socket.destroyed) return;
					return;
				}
			}
			if (client[kRunning] === 0) {
				socket[kParser].readMore();
				if (socket.destroyed) return;
			}
			if (client[kSize] === 0) {
				if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
			} else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
				if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
					const request = client[kQueue][client[kRunningIdx]];
					const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
					socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
				}
			}
		}
	}
	function shouldSendContentLength(method) {
		return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
	}
	function setTypeOfService(socket, request) {
		if (typeof socket.setTypeOfService !== "function") return;
		const typeOfService = request.typeOfService;
		if (typeOfService === void 0) return;
		if (socket[kTypeOfService] === typeOfService) return;
		try {
			socket.setTypeOfService(typeOfService);
			socket[kTypeOfService] = typeOfService;
		} catch {}
	}
	function writeH1(client, request) {
		const { method, path, host, upgrade, blocking, reset } = request;
		let { body, headers, contentLength } = request;
		const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
		if (util.isFormDataLike(body)) {
			if (!extractBody) extractBody = require__unreached().extractBody;
			const [bodyStream, contentType] = extractBody(body);
			if (request.contentType == null) headers.push("content-type", contentType);
			body = bodyStream.stream;
			contentLength = bodyStream.length;
		} else if (util.isBlobLike(body) && request.contentType == null) {
			const contentType = body.type;
			if (contentType) {
				const contentTypeValue = `${contentType}`;
				if (!util.isValidHeaderValue(contentTypeValue)) {
					util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
					return false;
				}
				headers.push("content-type", contentTypeValue);
			}
		}
		if (body && typeof body.read === "function") body.read(0);
		const bodyLength = util.bodyLength(body);
		contentLength = bodyLength ?? contentLength;
		if (contentLength === null) contentLength = request.contentLength;
		if (contentLength === 0 && !expectsPayload) contentLength = null;
		if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
			if (client[kStrictContentLength]) {
				util.errorRequest(client, request, new RequestContentLengthMismatchError());
				return false;
			}
			process.emitWarning(new RequestContentLengthMismatchError());
		}
		const socket = client[kSocket];
		clearIdleSocketValidation(socket);
		const abort = (err) => {
			if (request.aborted || request.completed) return;
			util.errorRequest(client, request, err || new RequestAbortedError());
			util.destroy(body);
			util.destroy(socket, new InformationalError("aborted"));
		};
		try {
			request.onRequestStart(abort, null);
		} catch (err) {
			util.errorRequest(client, request, err);
		}
		if (request.aborted) return false;
		if (method === "HEAD") socket[kReset] = true;
		if (upgrade || method === "CONNECT") socket[kReset] = true;
		if (reset != null) socket[kReset] = reset;
		if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) socket[kReset] = true;
		if (blocking) socket[kBlocking] = true;
		setTypeOfService(socket, request);
		let header = `${method} ${path} HTTP/1.1\r\n`;
		if (typeof host === "string") header += `host: ${host}\r\n`;
		else header += client[kHostHeader];
		if (upgrade) header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`;
		else if (client[kPipelining] && !socket[kReset]) header += "connection: keep-alive\r\n";
		else header += "connection: close\r\n";
		if (Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
			const key = headers[n + 0];
			const val = headers[n + 1];
			if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`;
			else header += `${key}: ${val}\r\n`;
		}
		if (channels.sendHeaders.hasSubscribers) channels.sendHeaders.publish({
			request,
			headers: header,
			socket
		});
		if (!body || bodyLength === 0) writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isBuffer(body)) writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isBlobLike(body)) {
			if (typeof body.stream === "function") writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload);
			else writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload);
		} else if (util.isStream(body)) writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isIterable(body)) writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else assert(false);
		return true;
	}
	function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
		let finished = false;
		const writer = new AsyncWriter({
			abort,
			socket,
			request,
			contentLength,
			client,
			expectsPayload,
			header
		});
		const onData = function(chunk) {
			if (finished) return;
			try {
				if (!writer.write(chunk) && this.pause) this.pause();
			} catch (err) {
				util.destroy(this, err);
			}
		};
		const onDrain = function() {
			if (finished) return;
			if (body.resume) body.resume();
		};
		const onClose = function() {
			queueMicrotask(() => {
				body.removeListener("error", onFinished);
			});
			if (!finished) {
				const err = new RequestAbortedError();
				queueMicrotask(() => onFinished(err));
			}
		};
		const onFinished = function(err) {
			if (finished) return;
			finished = true;
			assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
			socket.off("drain", onDrain).off("error", onFinished);
			body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
			if (!err) try {
				writer.end();
			} catch (er) {
				err = er;
			}
			writer.destroy(err);
			if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) util.destroy(body, err);
			else util.destroy(body);
		};
		body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
		if (body.resume) body.resume();
		socket.on("drain", onDrain).on("error", onFinished);
		if (body.errorEmitted ?? body.errored) setImmediate(onFinished, body.errored);
		else if (body.endEmitted ?? body.readableEnded) setImmediate(onFinished, null);
		if (body.closeEmitted ?? body.closed) setImmediate(onClose);
	}
	function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		try {
			if (!body) {
				if (contentLength === 0) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
				else {
					assert(contentLength === null, "no body must not have content length");
					socket.write(`${header}\r\n`, "latin1");
				}
			} else if (util.isBuffer(body)) {
				assert(contentLength === body.byteLength, "buffer body must have content length");
				socket.cork();
				socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
				socket.write(body);
				socket.uncork();
				request.onBodySent(body);
				if (!expectsPayload && request.reset !== false) socket[kReset] = true;
			}
			request.onRequestSent();
			client[kResume]();
		} catch (err) {
			abort(err);
		}
	}
	async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		try {
			if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError();
			const buffer = Buffer.from(await body.arrayBuffer());
			socket.cork();
			socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
			socket.write(buffer);
			socket.uncork();
			request.onBodySent(buffer);
			request.onRequestSent();
			if (!expectsPayload && request.reset !== false) socket[kReset] = true;
			client[kResume]();
		} catch (err) {
			abort(err);
		}
	}
	async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
		let callback = null;
		function onDrain() {
			if (callback) {
				const cb = callback;
				callback = null;
				cb();
			}
		}
		const waitForDrain = () => new Promise((resolve, reject) => {
			assert(callback === null);
			if (socket[kError]) reject(socket[kError]);
			else callback = resolve;
		});
		socket.on("close", onDrain).on("drain", onDrain);
		const writer = new AsyncWriter({
			abort,
			socket,
			request,
			contentLength,
			client,
			expectsPayload,
			header
		});
		try {
			for await (const chunk of body) {
				if (socket[kError]) throw socket[kError];
				if (!writer.write(chunk)) await waitForDrain();
			}
			writer.end();
		} catch (err) {
			writer.destroy(err);
		} finally {
			socket.off("close", onDrain).off("drain", onDrain);
		}
	}
	var AsyncWriter = class {
		constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
			this.socket = socket;
			this.request = request;
			this.contentLength = contentLength;
			this.client = client;
			this.bytesWritten = 0;
			this.expectsPayload = expectsPayload;
			this.header = header;
			this.abort = abort;
			this.lengthMismatch = false;
			socket[kWriting] = true;
		}
		onLengthMismatch() {
			this.socket[kReset] = true;
			if (!this.lengthMismatch) {
				this.lengthMismatch = true;
				process.emitWarning(new RequestContentLengthMismatchError());
			}
		}
		write(chunk) {
			const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this;
			if (socket[kError]) throw socket[kError];
			if (socket.destroyed) return false;
			let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk);
			if (!len) return true;
			if (contentLength !== null && bytesWritten + len > contentLength) {
				if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				this.onLengthMismatch();
				const remaining = contentLength - bytesWritten;
				if (remaining === 0) return true;
				chunk = (typeof chunk === "string" ? Buffer.from(chunk) : chunk).subarray(0, remaining);
				len = remaining;
			}
			socket.cork();
			if (bytesWritten === 0) {
				if (!expectsPayload && request.reset !== false) socket[kReset] = true;
				if (contentLength === null) socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1");
				else socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
			}
			if (contentLength === null) socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
			this.bytesWritten += len;
			const ret = socket.write(chunk);
			socket.uncork();
			request.onBodySent(chunk);
			if (!ret) {
				if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
					if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
				}
			}
			return ret;
		}
		end() {
			const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this;
			request.onRequestSent();
			socket[kWriting] = false;
			if (socket[kError]) throw socket[kError];
			if (socket.destroyed) return;
			if (bytesWritten === 0) {
				if (expectsPayload) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
				else socket.write(`${header}\r\n`, "latin1");
			} else if (contentLength === null) socket.write("\r\n0\r\n\r\n", "latin1");
			if (contentLength !== null && bytesWritten !== contentLength) {
				if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				this.onLengthMismatch();
			}
			if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
				if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
			}
			client[kResume]();
		}
		destroy(err) {
			const { socket, client, abort } = this;
			socket[kWriting] = false;
			if (err) {
				assert(client[kRunning] <= 1, "pipeline should only contain this request");
				abort(err);
			}
		}
	};
	module.exports = connectH1;
}));
// node_modules/undici/lib/dispatcher/client.js
var require_client = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const assert = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.s)();
	const net = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:net");
	const http = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.o)();
	const util = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { ClientStats } = require_stats();
	const { channels } = require__diagnostics();
	const Request = require_request();
	const DispatcherBase = require_dispatcher_base();
	const { InvalidArgumentError, InformationalError, ClientDestroyedError } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const buildConnector = require_connect();
	const { kUrl, kServerName, kClient, kBusy, kConnect, kResuming, kRunning, kPending, kSize, kQueue, kConnected, kConnecting, kNeedDrain, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kConnector, kMaxRequests, kCounter, kClose, kDestroy, kDispatch, kLocalAddress, kMaxResponseSize, kOnError, kHTTPContext, kMaxConcurrentStreams, kHostAuthority, kResume, kHTTP2Options, kUseMilo } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	const connectH1 = require_client_h1();
	const connectH2 = require__unreached();
	const kClosedResolve = Symbol("kClosedResolve");
	const getDefaultNodeMaxHeaderSize = http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0 ? () => http.maxHeaderSize : () => {
		throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
	};
	const noop = () => {};
	function getPipelining(client) {
		return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
	}
	let h2NamespaceOptsWarning = false;
	function emitH2OptionsNamespaceWarning(optName) {
		if (h2NamespaceOptsWarning === true) return;
		process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, { code: "UNDICI-H2-OPTIONS" });
		h2NamespaceOptsWarning = true;
	}
	function getMaxConcurrent(client) {
		if (client[kHTTPContext]?.version === "h2") return client[kMaxConcurrentStreams];
		return getPipelining(client);
	}
	var Client = class extends DispatcherBase {
		constructor(url, { maxHeaderSize, headersTimeout, socketTimeout, requestTimeout, connectTimeout, bodyTimeout, idleTimeout, keepAlive, keepAliveTimeout, maxKeepAliveTimeout, keepAliveMaxTimeout, keepAliveTimeoutThreshold, socketPath, pipelining, tls, strictContentLength, maxCachedSessions, connect, maxRequestsPerClient, localAddress, maxResponseSize, autoSelectFamily, autoSelectFamilyAttemptTimeout, maxConcurrentStreams, allowH2, useH2c, initialWindowSize, connectionWindowSize, pingInterval, useMilo, webSocket, h2Options, eventSource } = {}) {
			if (keepAlive !== void 0) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
			if (socketTimeout !== void 0) throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (requestTimeout !== void 0) throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (idleTimeout !== void 0) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
			if (maxKeepAliveTimeout !== void 0) throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (maxHeaderSize != null) {
				if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) throw new InvalidArgumentError("invalid maxHeaderSize");
			} else maxHeaderSize = getDefaultNodeMaxHeaderSize();
			if (socketPath != null && typeof socketPath !== "string") throw new InvalidArgumentError("invalid socketPath");
			if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) throw new InvalidArgumentError("invalid connectTimeout");
			if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveTimeout");
			if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
			if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
			if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
			if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
			if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0)) throw new InvalidArgumentError("localAddress must be valid string IP address");
			if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) throw new InvalidArgumentError("maxResponseSize must be a positive number");
			if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
			if (allowH2 != null && typeof allowH2 !== "boolean") throw new InvalidArgumentError("allowH2 must be a valid boolean value");
			if (allowH2 !== false) {
				if (h2Options != null) {
					if (h2Options.useH2c != null && typeof h2Options.useH2c !== "boolean") throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value");
					if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
					if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
					if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0");
					if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== "number" || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0");
				} else {
					if (useH2c != null && typeof useH2c !== "boolean") {
						emitH2OptionsNamespaceWarning("useH2c");
						throw new InvalidArgumentError("useH2c must be a valid boolean value");
					}
					if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) {
						emitH2OptionsNamespaceWarning("maxConcurrentStreams");
						throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
					}
					if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
						emitH2OptionsNamespaceWarning("initialWindowSize");
						throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
					}
					if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
						emitH2OptionsNamespaceWarning("connectionWindowSize");
						throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
					}
					if (pingInterval != null && (typeof pingInterval !== "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
						emitH2OptionsNamespaceWarning("pingInterval");
						throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
					}
				}
			}
			super({
				webSocket,
				eventSource
			});
			if (typeof connect !== "function") connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				socketPath,
				useH2c: h2Options?.useH2c ?? useH2c,
				timeout: connectTimeout,
				...typeof autoSelectFamily === "boolean" ? {
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout
				} : void 0,
				...connect
			});
			else {
				const customConnect = connect;
				connect = (opts, callback) => customConnect({
					...opts,
					...socketPath != null ? { socketPath } : null,
					...allowH2 != null ? { allowH2 } : null
				}, callback);
			}
			this[kUrl] = util.parseOrigin(url);
			this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}`;
			this[kConnector] = connect;
			this[kPipelining] = pipelining != null ? pipelining : 1;
			this[kMaxHeadersSize] = maxHeaderSize;
			this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
			this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 6e5 : keepAliveMaxTimeout;
			this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
			this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
			this[kServerName] = null;
			this[kLocalAddress] = localAddress != null ? localAddress : null;
			this[kResuming] = 0;
			this[kNeedDrain] = 0;
			this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`;
			this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
			this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
			this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
			this[kMaxRequests] = maxRequestsPerClient;
			this[kClosedResolve] = null;
			this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
			this[kHTTPContext] = null;
			this[kHTTP2Options] = {
				pingInterval: h2Options?.pingInterval ?? pingInterval ?? 6e4,
				connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
				maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100,
				sessionOptions: { initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144 }
			};
			this[kUseMilo] = useMilo;
			this[kQueue] = [];
			this[kRunningIdx] = 0;
			this[kPendingIdx] = 0;
			this[kResume] = (sync) => resume(this, sync);
			this[kOnError] = (err) => onError(this, err);
		}
		get pipelining() {
			return this[kPipelining];
		}
		set pipelining(value) {
			this[kPipelining] = value;
			this[kResume](true);
		}
		get stats() {
			return new ClientStats(this);
		}
		get [kPending]() {
			return this[kQueue].length - this[kPendingIdx];
		}
		get [kRunning]() {
			return this[kPendingIdx] - this[kRunningIdx];
		}
		get [kSize]() {
			return this[kQueue].length - this[kRunningIdx];
		}
		get [kConnected]() {
			return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
		}
		get [kBusy]() {
			const allowsMux = this[kHTTPContext]?.version === "h2";
			return Boolean(this[kHTTPContext]?.busy(null) || this[kSize] >= (getMaxConcurrent(this) || 1) || this[kPending] > 0 && !allowsMux);
		}
		[kConnect](cb) {
			connect(this);
			this.once("connect", cb);
		}
		[kDispatch](opts, handler) {
			const request = new Request(this[kUrl].origin, opts, handler);
			this[kQueue].push(request);
			if (this[kResuming]) {} else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
				this[kResuming] = 1;
				queueMicrotask(() => resume(this));
			} else this[kResume](true);
			if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) this[kNeedDrain] = 2;
			return this[kNeedDrain] < 2;
		}
		[kClose]() {
			return new Promise((resolve) => {
				if (this[kSize]) this[kClosedResolve] = resolve;
				else resolve(null);
			});
		}
		[kDestroy](err) {
			return new Promise((resolve) => {
				const requests = this[kQueue].splice(this[kPendingIdx]);
				for (let i = 0; i < requests.length; i++) {
					const request = requests[i];
					if (request != null) util.errorRequest(this, request, err);
				}
				const callback = () => {
					if (this[kClosedResolve]) {
						this[kClosedResolve]();
						this[kClosedResolve] = null;
					}
					resolve(null);
				};
				if (this[kHTTPContext]) {
					this[kHTTPContext].destroy(err, callback);
					this[kHTTPContext] = null;
				} else queueMicrotask(callback);
				this[kResume]();
			});
		}
	};
	function onError(client, err) {
		if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
			assert(client[kPendingIdx] === client[kRunningIdx]);
			const requests = client[kQueue].splice(client[kRunningIdx]);
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i];
				if (request != null) util.errorRequest(client, request, err);
			}
			assert(client[kSize] === 0);
		}
	}
	function connect(client) {
		assert(!client[kConnecting]);
		assert(!client[kHTTPContext]);
		let { host, hostname, protocol, port } = client[kUrl];
		if (hostname[0] === "[") {
			const idx = hostname.indexOf("]");
			assert(idx !== -1);
			const ip = hostname.substring(1, idx);
			assert(net.isIPv6(ip));
			hostname = ip;
		}
		client[kConnecting] = true;
		if (channels.beforeConnect.hasSubscribers) channels.beforeConnect.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector]
		});
		try {
			client[kConnector]({
				host,
				hostname,
				protocol,
				port,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			}, (err, socket) => {
				if (err) {
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port
					});
					client[kResume]();
					return;
				}
				if (client.destroyed) {
					util.destroy(socket.on("error", noop), new ClientDestroyedError());
					client[kResume]();
					return;
				}
				assert(socket);
				try {
					client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
				} catch (err) {
					socket.destroy().on("error", noop);
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port
					});
					client[kResume]();
					return;
				}
				client[kConnecting] = false;
				socket[kCounter] = 0;
				socket[kMaxRequests] = client[kMaxRequests];
				socket[kClient] = client;
				socket[kError] = null;
				if (channels.connected.hasSubscribers) channels.connected.publish({
					connectParams: {
						host,
						hostname,
						protocol,
						port,
						version: client[kHTTPContext]?.version,
						servername: client[kServerName],
						localAddress: client[kLocalAddress]
					},
					connector: client[kConnector],
					socket
				});
				client.emit("connect", client[kUrl], [client]);
				client[kResume]();
			});
		} catch (err) {
			handleConnectError(client, err, {
				host,
				hostname,
				protocol,
				port
			});
			client[kResume]();
		}
	}
	function handleConnectError(client, err, { host, hostname, protocol, port }) {
		if (client.destroyed) return;
		client[kConnecting] = false;
		if (channels.connectError.hasSubscribers) channels.connectError.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector],
			error: err
		});
		if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
			const running = client[kQueue].splice(client[kRunningIdx], client[kRunning]);
			client[kPendingIdx] = client[kRunningIdx];
			for (let i = 0; i < running.length; i++) util.errorRequest(client, running[i], err);
			while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
				const request = client[kQueue].splice(client[kPendingIdx], 1)[0];
				util.errorRequest(client, request, err);
			}
		} else onError(client, err);
		client.emit("connectionError", client[kUrl], [client], err);
	}
	function emitDrain(client) {
		client[kNeedDrain] = 0;
		client.emit("drain", client[kUrl], [client]);
	}
	function resume(client, sync) {
		if (client[kResuming] === 2) return;
		client[kResuming] = 2;
		_resume(client, sync);
		client[kResuming] = 0;
		if (client[kRunningIdx] > 256) {
			client[kQueue].splice(0, client[kRunningIdx]);
			client[kPendingIdx] -= client[kRunningIdx];
			client[kRunningIdx] = 0;
		}
	}
	function _resume(client, sync) {
		while (true) {
			if (client.destroyed) {
				assert(client[kPending] === 0);
				return;
			}
			if (client[kClosedResolve] && !client[kSize]) {
				client[kClosedResolve]();
				client[kClosedResolve] = null;
				return;
			}
			if (client[kHTTPContext]) client[kHTTPContext].resume();
			if (client[kBusy]) client[kNeedDrain] = 2;
			else if (client[kNeedDrain] === 2) {
				if (sync) {
					client[kNeedDrain] = 1;
					queueMicrotask(() => emitDrain(client));
				} else emitDrain(client);
				continue;
			}
			if (client[kPending] === 0) return;
			if (client[kRunning] >= (getMaxConcurrent(client) || 1)) return;
			const request = client[kQueue][client[kPendingIdx]];
			if (request === null) return;
			if (request.aborted) {
				client[kQueue].splice(client[kPendingIdx], 1);
				continue;
			}
			if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
				if (client[kRunning] > 0) return;
				client[kServerName] = request.servername;
				client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
					client[kHTTPContext] = null;
					resume(client);
				});
			}
			if (client[kConnecting]) return;
			if (!client[kHTTPContext]) {
				client[kServerName] = request.servername;
				connect(client);
				return;
			}
			if (client[kHTTPContext].destroyed) return;
			if (client[kHTTPContext].busy(request)) return;
			if (!request.aborted && client[kHTTPContext].write(request)) client[kPendingIdx]++;
			else client[kQueue].splice(client[kPendingIdx], 1);
		}
	}
	module.exports = Client;
}));
// node_modules/undici/lib/dispatcher/fixed-queue.js
var require_fixed_queue = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const kSize = 2048;
	const kMask = 2047;
	var FixedCircularBuffer = class {
		bottom = 0;
		top = 0;
		list = new Array(kSize).fill(void 0);
		next = null;
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & kMask) === this.bottom;
		}
		push(data) {
			this.list[this.top] = data;
			this.top = this.top + 1 & kMask;
		}
		shift() {
			const nextItem = this.list[this.bottom];
			if (nextItem === void 0) return null;
			this.list[this.bottom] = void 0;
			this.bottom = this.bottom + 1 & kMask;
			return nextItem;
		}
	};
	module.exports = class FixedQueue {
		constructor() {
			this.head = this.tail = new FixedCircularBuffer();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(data) {
			if (this.head.isFull()) this.head = this.head.next = new FixedCircularBuffer();
			this.head.push(data);
		}
		shift() {
			const tail = this.tail;
			const next = tail.shift();
			if (tail.isEmpty() && tail.next !== null) {
				this.tail = tail.next;
				tail.next = null;
			}
			return next;
		}
	};
}));
// node_modules/undici/lib/dispatcher/pool-base.js
var require_pool_base = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { AsyncResource } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:async_hooks");
	const { PoolStats } = require_stats();
	const DispatcherBase = require_dispatcher_base();
	const FixedQueue = require_fixed_queue();
	const { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	const kClients = Symbol("clients");
	const kNeedDrain = Symbol("needDrain");
	const kQueue = Symbol("queue");
	const kClosedResolve = Symbol("closed resolve");
	const kOnDrain = Symbol("onDrain");
	const kOnConnect = Symbol("onConnect");
	const kOnDisconnect = Symbol("onDisconnect");
	const kOnConnectionError = Symbol("onConnectionError");
	const kOnClientBusy = Symbol("on client busy");
	const kOnClientDrain = Symbol("on client drain");
	const kDrainQueue = Symbol("drain queue");
	const kGetDispatcher = Symbol("get dispatcher");
	const kHasDispatcher = Symbol("has dispatcher");
	const kAddClient = Symbol("add client");
	const kRemoveClient = Symbol("remove client");
	const kRetireClient = Symbol("retire client");
	const kRetiring = Symbol("retiring clients");
	var QueuedRequest = class extends AsyncResource {
		constructor(opts, handler) {
			super("UNDICI_POOL_QUEUED_REQUEST");
			this.opts = opts;
			this.handler = handler;
		}
		dispatch(dispatcher) {
			return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler);
		}
	};
	function closeClients(pool) {
		const closeAll = [];
		for (let i = 0; i < pool[kClients].length; i++) {
			const client = pool[kClients][i];
			if (!client.destroyed) closeAll.push(client.close());
		}
		for (const closed of pool[kRetiring].values()) closeAll.push(closed);
		return Promise.all(closeAll);
	}
	var PoolBase = class extends DispatcherBase {
		[kQueue] = new FixedQueue();
		[kQueued] = 0;
		[kClients] = [];
		[kRetiring] = new Map();
		[kNeedDrain] = false;
		[kOnDrain](client, origin, targets) {
			if (client.closed || client.destroyed) return;
			const queue = this[kQueue];
			let needDrain = false;
			this[kOnClientDrain](client);
			while (!needDrain) {
				const item = queue.shift();
				if (!item) break;
				this[kQueued]--;
				needDrain = !item.dispatch(client);
			}
			client[kNeedDrain] = needDrain;
			if (needDrain) {
				this[kOnClientBusy](client);
				if (!queue.isEmpty()) return this[kDrainQueue](origin, targets);
			}
			if (!needDrain && this[kNeedDrain]) {
				this[kNeedDrain] = false;
				this.emit("drain", origin, [this, ...targets]);
			}
			if (this[kClosedResolve] && queue.isEmpty()) return closeClients(this).then(this[kClosedResolve]);
		}
		[kOnClientBusy]() {}
		[kOnClientDrain]() {}
		[kDrainQueue](origin, targets) {
			const queue = this[kQueue];
			let hasDispatcher = true;
			while (!queue.isEmpty()) {
				const dispatcher = this[kGetDispatcher]();
				if (!dispatcher) {
					hasDispatcher = false;
					break;
				}
				const item = queue.shift();
				this[kQueued]--;
				if (!item.dispatch(dispatcher)) {
					dispatcher[kNeedDrain] = true;
					this[kOnClientBusy](dispatcher);
					hasDispatcher = this[kHasDispatcher]();
					if (!hasDispatcher) break;
				}
			}
			if (hasDispatcher && this[kNeedDrain]) {
				this[kNeedDrain] = false;
				this.emit("drain", origin, [this, ...targets]);
			}
			if (this[kClosedResolve] && queue.isEmpty()) return closeClients(this).then(this[kClosedResolve]);
		}
		[kOnConnect] = (origin, targets) => {
			this.emit("connect", origin, [this, ...targets]);
		};
		[kOnDisconnect] = (origin, targets, err) => {
			this.emit("disconnect", origin, [this, ...targets], err);
		};
		[kOnConnectionError] = (origin, targets, err) => {
			this.emit("connectionError", origin, [this, ...targets], err);
		};
		get [kBusy]() {
			return this[kNeedDrain];
		}
		get [kConnected]() {
			let ret = 0;
			for (const { [kConnected]: connected } of this[kClients]) ret += connected;
			return ret;
		}
		get [kFree]() {
			let ret = 0;
			for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) ret += connected && !needDrain;
			return ret;
		}
		get [kPending]() {
			let ret = this[kQueued];
			for (const { [kPending]: pending } of this[kClients]) ret += pending;
			return ret;
		}
		get [kRunning]() {
			let ret = 0;
			for (const { [kRunning]: running } of this[kClients]) ret += running;
			return ret;
		}
		get [kSize]() {
			let ret = this[kQueued];
			for (const { [kSize]: size } of this[kClients]) ret += size;
			return ret;
		}
		get stats() {
			return new PoolStats(this);
		}
		[kClose]() {
			if (this[kQueue].isEmpty()) return closeClients(this);
			else return new Promise((resolve) => {
				this[kClosedResolve] = resolve;
			});
		}
		[kDestroy](err) {
			while (true) {
				const item = this[kQueue].shift();
				if (!item) break;
				item.handler.onResponseError(null, err);
			}
			const destroyAll = new Array(this[kClients].length);
			for (let i = 0; i < this[kClients].length; i++) destroyAll[i] = this[kClients][i].destroy(err);
			for (const client of this[kRetiring].keys()) destroyAll.push(client.destroy(err));
			return Promise.all(destroyAll);
		}
		[kDispatch](opts, handler) {
			const dispatcher = this[kGetDispatcher]();
			if (!dispatcher) {
				this[kNeedDrain] = true;
				this[kQueue].push(new QueuedRequest(opts, handler));
				this[kQueued]++;
			} else if (!dispatcher.dispatch(opts, handler)) {
				dispatcher[kNeedDrain] = true;
				this[kOnClientBusy](dispatcher);
				this[kNeedDrain] = !this[kHasDispatcher]();
			}
			return !this[kNeedDrain];
		}
		[kHasDispatcher]() {
			for (let i = 0; i < this[kClients].length; i++) {
				const dispatcher = this[kClients][i];
				if (!dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true) return true;
			}
			return false;
		}
		[kAddClient](client) {
			client.on("drain", this[kOnDrain].bind(this, client)).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
			this[kClients].push(client);
			if (this[kNeedDrain]) queueMicrotask(() => {
				if (this[kNeedDrain] && !client[kNeedDrain]) this[kOnDrain](client, client[kUrl], [client, this]);
			});
			return this;
		}
		[kRetireClient](client) {
			const idx = this[kClients].indexOf(client);
			if (idx !== -1) this[kClients].splice(idx, 1);
			if (client.destroyed || this[kRetiring].has(client)) return;
			let done = false;
			let resolveClosed;
			const closed = new Promise((resolve) => {
				resolveClosed = resolve;
			});
			this[kRetiring].set(client, closed);
			client.close(() => {
				if (!done) {
					done = true;
					this[kRetiring].delete(client);
					resolveClosed();
				}
			});
		}
		[kRemoveClient](client) {
			this[kRetireClient](client);
			this[kNeedDrain] = !this[kClients].some((dispatcher) => !dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true);
		}
	};
	module.exports = {
		PoolBase,
		kClients,
		kNeedDrain,
		kAddClient,
		kRemoveClient,
		kRetireClient,
		kDrainQueue,
		kOnClientBusy,
		kOnClientDrain,
		kGetDispatcher,
		kHasDispatcher
	};
}));
// node_modules/undici/lib/dispatcher/pool.js
var require_pool = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { PoolBase, kClients, kNeedDrain, kAddClient, kDrainQueue, kOnClientBusy, kOnClientDrain, kGetDispatcher, kHasDispatcher, kRemoveClient, kRetireClient } = require_pool_base();
	const Client = require_client();
	const { InvalidArgumentError } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const util = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { kConnecting, kHTTPContext, kUrl, kQueued } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	const buildConnector = require_connect();
	const kOptions = Symbol("options");
	const kConnections = Symbol("connections");
	const kFactory = Symbol("factory");
	const kProtocol = Symbol("protocol");
	const kProtocolProbe = Symbol("protocol probe");
	function defaultFactory(origin, opts) {
		return new Client(origin, opts);
	}
	function shouldCreateProtocolProbe(pool, dispatcher) {
		return dispatcher instanceof Client && pool[kProtocol] !== "h1" && (pool[kOptions].useH2c === true || pool[kUrl].protocol === "https:" && pool[kOptions].allowH2 !== false);
	}
	function createClient(pool) {
		const dispatcher = pool[kFactory](pool[kUrl], pool[kOptions]);
		if (shouldCreateProtocolProbe(pool, dispatcher)) pool[kProtocolProbe] = dispatcher;
		pool[kAddClient](dispatcher);
		return dispatcher;
	}
	var Pool = class extends PoolBase {
		constructor(origin, { connections, factory = defaultFactory, connect, connectTimeout, tls, maxCachedSessions, socketPath, autoSelectFamily, autoSelectFamilyAttemptTimeout, allowH2, useH2c, clientTtl, ...options } = {}) {
			if (connections != null && (!Number.isFinite(connections) || connections < 0)) throw new InvalidArgumentError("invalid connections");
			if (typeof factory !== "function") throw new InvalidArgumentError("factory must be a function.");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (typeof connect !== "function") connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				useH2c,
				socketPath,
				timeout: connectTimeout,
				...typeof autoSelectFamily === "boolean" ? {
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout
				} : void 0,
				...connect
			});
			super(options);
			this[kConnections] = connections || null;
			this[kUrl] = util.parseOrigin(origin);
			this[kOptions] = {
				...util.deepClone(options),
				connect,
				allowH2,
				useH2c,
				clientTtl,
				socketPath
			};
			this[kFactory] = factory;
			this[kProtocol] = null;
			this[kProtocolProbe] = null;
			this.on("connect", (origin, targets) => {
				if (clientTtl != null && clientTtl > 0) for (const target of targets) Object.assign(target, { ttl: Date.now() });
				const client = targets[targets.length - 1];
				if (client instanceof Client) this[kProtocol] = client[kHTTPContext]?.version;
				if (client === this[kProtocolProbe]) {
					if (this[kProtocol] !== "h2") {
						this[kProtocolProbe] = null;
						this[kDrainQueue](origin, targets.slice(1));
					}
				}
			});
			this.on("disconnect", (origin, targets) => {
				if (targets.includes(this[kProtocolProbe])) {
					this[kProtocolProbe] = null;
					this[kDrainQueue](origin, targets.slice(1));
				}
			});
			this.on("connectionError", (origin, targets) => {
				let resumeQueued = false;
				for (const target of targets) {
					if (target === this[kProtocolProbe]) {
						this[kProtocolProbe] = null;
						resumeQueued = true;
					}
					if (this[kClients].includes(target)) this[kRetireClient](target);
				}
				if (resumeQueued || this[kQueued] > 0) this[kDrainQueue](origin, targets.slice(1));
			});
		}
		[kOnClientBusy](client) {
			if (this[kProtocolProbe] === null && client[kConnecting] && shouldCreateProtocolProbe(this, client)) this[kProtocolProbe] = client;
		}
		[kOnClientDrain](client) {
			if (client === this[kProtocolProbe]) this[kProtocolProbe] = null;
		}
		[kGetDispatcher]() {
			const clientTtlOption = this[kOptions].clientTtl;
			for (let i = 0; i < this[kClients].length; i++) {
				const client = this[kClients][i];
				if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
					this[kRemoveClient](client);
					i--;
				} else if (!client[kNeedDrain]) return client;
			}
			if (this[kProtocolProbe] !== null) return;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) return createClient(this);
		}
		[kHasDispatcher]() {
			const clientTtlOption = this[kOptions].clientTtl;
			for (let i = 0; i < this[kClients].length; i++) {
				const client = this[kClients][i];
				if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
					this[kRemoveClient](client);
					i--;
				} else if (!client[kNeedDrain]) return true;
			}
			if (this[kProtocolProbe] !== null) return false;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) {
				createClient(this);
				return true;
			}
			return false;
		}
	};
	module.exports = Pool;
}));



/***/ }),

/***/ 831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ require_symbols),
/* harmony export */   i: () => (/* binding */ require_timers),
/* harmony export */   n: () => (/* binding */ require_constants),
/* harmony export */   o: () => (/* binding */ require__node_http),
/* harmony export */   r: () => (/* binding */ require_errors),
/* harmony export */   s: () => (/* binding */ require__node_assert),
/* harmony export */   t: () => (/* binding */ require_util)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);

// \0node:assert
var require__node_assert = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = (value, message) => {
		if (!value) throw new Error(message ?? "assertion failed");
	};
}));
// \0node:http
var require__node_http = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		maxHeaderSize: 16384,
		IncomingMessage: class {}
	};
}));
// node_modules/undici/lib/core/symbols.js
var require_symbols = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
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
// node_modules/undici/lib/util/timers.js
var require_timers = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	let fastNow = 0;
	const RESOLUTION_MS = 1e3;
	const TICK_MS = 499;
	let fastNowTimeout;
	const kFastTimer = Symbol("kFastTimer");
	const fastTimers = [];
	const NOT_IN_LIST = -2;
	const TO_BE_CLEARED = -1;
	const PENDING = 0;
	const ACTIVE = 1;
	function onTick() {
		fastNow += TICK_MS;
		let idx = 0;
		let len = fastTimers.length;
		while (idx < len) {
			const timer = fastTimers[idx];
			if (timer._state === PENDING) {
				timer._idleStart = fastNow - TICK_MS;
				timer._state = ACTIVE;
			} else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
				timer._state = TO_BE_CLEARED;
				timer._idleStart = -1;
				timer._onTimeout(timer._timerArg);
			}
			if (timer._state === TO_BE_CLEARED) {
				timer._state = NOT_IN_LIST;
				if (--len !== 0) fastTimers[idx] = fastTimers[len];
			} else ++idx;
		}
		fastTimers.length = len;
		if (fastTimers.length !== 0) refreshTimeout();
	}
	function refreshTimeout() {
		if (fastNowTimeout?.refresh) fastNowTimeout.refresh();
		else {
			clearTimeout(fastNowTimeout);
			fastNowTimeout = setTimeout(onTick, TICK_MS);
			fastNowTimeout?.unref();
		}
	}
	var FastTimer = class {
		[kFastTimer] = true;
		_state = NOT_IN_LIST;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(callback, delay, arg) {
			this._onTimeout = callback;
			this._idleTimeout = delay;
			this._timerArg = arg;
			this.refresh();
		}
		refresh() {
			if (this._state === NOT_IN_LIST) fastTimers.push(this);
			if (!fastNowTimeout || fastTimers.length === 1) refreshTimeout();
			this._state = PENDING;
		}
		clear() {
			this._state = TO_BE_CLEARED;
			this._idleStart = -1;
		}
	};
	module.exports = {
		setTimeout(callback, delay, arg) {
			return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
		},
		clearTimeout(timeout) {
			if (timeout[kFastTimer]) timeout.clear();
			else clearTimeout(timeout);
		},
		setFastTimeout(callback, delay, arg) {
			return new FastTimer(callback, delay, arg);
		},
		clearFastTimeout(timeout) {
			timeout.clear();
		},
		now() {
			return fastNow;
		},
		tick(delay = 0) {
			fastNow += delay - RESOLUTION_MS + 1;
			onTick();
			onTick();
		},
		reset() {
			fastNow = 0;
			fastTimers.length = 0;
			clearTimeout(fastNowTimeout);
			fastNowTimeout = null;
		},
		kFastTimer
	};
}));
// node_modules/undici/lib/core/errors.js
var require_errors = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const kUndiciError = Symbol.for("undici.error.UND_ERR");
	var UndiciError = class extends Error {
		constructor(message, options) {
			super(message, options);
			this.name = "UndiciError";
			this.code = "UND_ERR";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kUndiciError] === true;
		}
		get [kUndiciError]() {
			return true;
		}
	};
	const kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
	var ConnectTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ConnectTimeoutError";
			this.message = message || "Connect Timeout Error";
			this.code = "UND_ERR_CONNECT_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kConnectTimeoutError] === true;
		}
		get [kConnectTimeoutError]() {
			return true;
		}
	};
	const kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
	var HeadersTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "HeadersTimeoutError";
			this.message = message || "Headers Timeout Error";
			this.code = "UND_ERR_HEADERS_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHeadersTimeoutError] === true;
		}
		get [kHeadersTimeoutError]() {
			return true;
		}
	};
	const kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
	var HeadersOverflowError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "HeadersOverflowError";
			this.message = message || "Headers Overflow Error";
			this.code = "UND_ERR_HEADERS_OVERFLOW";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHeadersOverflowError] === true;
		}
		get [kHeadersOverflowError]() {
			return true;
		}
	};
	const kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
	var BodyTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "BodyTimeoutError";
			this.message = message || "Body Timeout Error";
			this.code = "UND_ERR_BODY_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kBodyTimeoutError] === true;
		}
		get [kBodyTimeoutError]() {
			return true;
		}
	};
	const kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
	var InvalidArgumentError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "InvalidArgumentError";
			this.message = message || "Invalid Argument Error";
			this.code = "UND_ERR_INVALID_ARG";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInvalidArgumentError] === true;
		}
		get [kInvalidArgumentError]() {
			return true;
		}
	};
	const kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
	var InvalidReturnValueError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "InvalidReturnValueError";
			this.message = message || "Invalid Return Value Error";
			this.code = "UND_ERR_INVALID_RETURN_VALUE";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInvalidReturnValueError] === true;
		}
		get [kInvalidReturnValueError]() {
			return true;
		}
	};
	const kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
	var AbortError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "AbortError";
			this.message = message || "The operation was aborted";
			this.code = "UND_ERR_ABORT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kAbortError] === true;
		}
		get [kAbortError]() {
			return true;
		}
	};
	const kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
	var RequestAbortedError = class extends AbortError {
		constructor(message) {
			super(message);
			this.name = "AbortError";
			this.message = message || "Request aborted";
			this.code = "UND_ERR_ABORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestAbortedError] === true;
		}
		get [kRequestAbortedError]() {
			return true;
		}
	};
	const kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
	var InformationalError = class extends UndiciError {
		constructor(message, options) {
			super(message, options);
			this.name = "InformationalError";
			this.message = message || "Request information";
			this.code = "UND_ERR_INFO";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInformationalError] === true;
		}
		get [kInformationalError]() {
			return true;
		}
	};
	const kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
	var RequestContentLengthMismatchError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "RequestContentLengthMismatchError";
			this.message = message || "Request body length does not match content-length header";
			this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestContentLengthMismatchError] === true;
		}
		get [kRequestContentLengthMismatchError]() {
			return true;
		}
	};
	const kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
	var ResponseContentLengthMismatchError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ResponseContentLengthMismatchError";
			this.message = message || "Response body length does not match content-length header";
			this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseContentLengthMismatchError] === true;
		}
		get [kResponseContentLengthMismatchError]() {
			return true;
		}
	};
	const kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
	var ClientDestroyedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ClientDestroyedError";
			this.message = message || "The client is destroyed";
			this.code = "UND_ERR_DESTROYED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kClientDestroyedError] === true;
		}
		get [kClientDestroyedError]() {
			return true;
		}
	};
	const kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
	var ClientClosedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ClientClosedError";
			this.message = message || "The client is closed";
			this.code = "UND_ERR_CLOSED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kClientClosedError] === true;
		}
		get [kClientClosedError]() {
			return true;
		}
	};
	const kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
	var SocketError = class extends UndiciError {
		constructor(message, socket) {
			super(message);
			this.name = "SocketError";
			this.message = message || "Socket error";
			this.code = "UND_ERR_SOCKET";
			this.socket = socket;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kSocketError] === true;
		}
		get [kSocketError]() {
			return true;
		}
	};
	const kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var NotSupportedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "NotSupportedError";
			this.message = message || "Not supported error";
			this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kNotSupportedError] === true;
		}
		get [kNotSupportedError]() {
			return true;
		}
	};
	const kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var BalancedPoolMissingUpstreamError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MissingUpstreamError";
			this.message = message || "No upstream has been added to the BalancedPool";
			this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kBalancedPoolMissingUpstreamError] === true;
		}
		get [kBalancedPoolMissingUpstreamError]() {
			return true;
		}
	};
	const kWebAssemblyNotSupportedError = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
	var WebAssemblyNotSupportedError = class extends Error {
		constructor(message) {
			super(message || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
			this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kWebAssemblyNotSupportedError] === true;
		}
		get [kWebAssemblyNotSupportedError]() {
			return true;
		}
	};
	const kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var HTTPParserError = class extends Error {
		constructor(message, code, data) {
			super(message);
			this.name = "HTTPParserError";
			this.code = code ? `HPE_${code}` : void 0;
			this.data = data ? data.toString() : void 0;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHTTPParserError] === true;
		}
		get [kHTTPParserError]() {
			return true;
		}
	};
	const kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var ResponseExceededMaxSizeError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ResponseExceededMaxSizeError";
			this.message = message || "Response content exceeded max size";
			this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseExceededMaxSizeError] === true;
		}
		get [kResponseExceededMaxSizeError]() {
			return true;
		}
	};
	const kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
	var RequestRetryError = class extends UndiciError {
		constructor(message, code, { headers, data }) {
			super(message);
			this.name = "RequestRetryError";
			this.message = message || "Request retry error";
			this.code = "UND_ERR_REQ_RETRY";
			this.statusCode = code;
			this.data = data;
			this.headers = headers;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestRetryError] === true;
		}
		get [kRequestRetryError]() {
			return true;
		}
	};
	const kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
	var ResponseError = class extends UndiciError {
		constructor(message, code, { headers, body, bodyTruncated = false }) {
			super(message);
			this.name = "ResponseError";
			this.message = message || "Response error";
			this.code = "UND_ERR_RESPONSE";
			this.statusCode = code;
			this.body = body;
			this.bodyTruncated = bodyTruncated;
			this.headers = headers;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseError] === true;
		}
		get [kResponseError]() {
			return true;
		}
	};
	const kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
	var SecureProxyConnectionError = class extends UndiciError {
		constructor(cause, message, options = {}) {
			super(message, {
				cause,
				...options
			});
			this.name = "SecureProxyConnectionError";
			this.message = message || "Secure Proxy Connection failed";
			this.code = "UND_ERR_PRX_TLS";
			this.cause = cause;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kSecureProxyConnectionError] === true;
		}
		get [kSecureProxyConnectionError]() {
			return true;
		}
	};
	const kProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_CONN");
	var ProxyConnectionError = class extends UndiciError {
		constructor(cause, message, options = {}) {
			super(message, {
				cause,
				...options
			});
			this.name = "ProxyConnectionError";
			this.message = message || "Proxy Connection failed";
			this.code = "UND_ERR_PRX_CONN";
			this.cause = cause;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kProxyConnectionError] === true;
		}
		get [kProxyConnectionError]() {
			return true;
		}
	};
	const kMaxRedirectsError = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
	var MaxRedirectsError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MaxRedirectsError";
			this.message = message || "max redirects";
			this.code = "UND_ERR_REDIRECT_MAX";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMaxRedirectsError] === true;
		}
		get [kMaxRedirectsError]() {
			return true;
		}
	};
	const kMaxOriginsReachedError = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
	var MaxOriginsReachedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MaxOriginsReachedError";
			this.message = message || "Maximum allowed origins reached";
			this.code = "UND_ERR_MAX_ORIGINS_REACHED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMaxOriginsReachedError] === true;
		}
		get [kMaxOriginsReachedError]() {
			return true;
		}
	};
	var Socks5ProxyError = class extends UndiciError {
		constructor(message, code) {
			super(message);
			this.name = "Socks5ProxyError";
			this.message = message || "SOCKS5 proxy error";
			this.code = code || "UND_ERR_SOCKS5";
		}
	};
	const kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	var MessageSizeExceededError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MessageSizeExceededError";
			this.message = message || "Max decompressed message size exceeded";
			this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMessageSizeExceededError] === true;
		}
		get [kMessageSizeExceededError]() {
			return true;
		}
	};
	module.exports = {
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
var require_constants = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		headerNameLowerCasedRecord: { __proto__: null },
		"defaultWebSocketMaxFragments": 131072,
		"defaultWebSocketMaxPayloadSize": 134217728
	};
}));
// \0./tree
var require_tree = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { tree: { lookup: () => null } };
}));
// node_modules/undici/lib/core/util.js
var require_util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const assert = require__node_assert();
	const { kDestroyed, kBodyUsed, kListeners, kBody } = require_symbols();
	const { IncomingMessage } = require__node_http();
	const stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const net = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:net");
	const { stringify } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:querystring");
	const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:events");
	const timers = require_timers();
	const { InvalidArgumentError, ConnectTimeoutError } = require_errors();
	const { headerNameLowerCasedRecord } = require_constants();
	const { tree } = require_tree();
	var BodyAsyncIterable = class {
		constructor(body) {
			this[kBody] = body;
			this[kBodyUsed] = false;
		}
		async *[Symbol.asyncIterator]() {
			assert(!this[kBodyUsed], "disturbed");
			this[kBodyUsed] = true;
			yield* this[kBody];
		}
	};
	function noop() {}
	function wrapRequestBody(body) {
		if (isStream(body)) {
			if (bodyLength(body) === 0) body.on("data", function() {
				assert(false);
			});
			if (typeof body.readableDidRead !== "boolean") {
				body[kBodyUsed] = false;
				EE.prototype.on.call(body, "data", function() {
					this[kBodyUsed] = true;
				});
			}
			return body;
		} else if (body && typeof body.pipeTo === "function") return new BodyAsyncIterable(body);
		else if (body && isFormDataLike(body)) return body;
		else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) return new BodyAsyncIterable(body);
		else return body;
	}
	function isStream(obj) {
		return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
	}
	function isBlobLike(object) {
		return object instanceof Blob;
	}
	function pathHasQueryOrFragment(url) {
		return url.includes("?") || url.includes("#");
	}
	function serializePathWithQuery(url, queryParams) {
		if (pathHasQueryOrFragment(url)) throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		const stringified = stringify(queryParams);
		if (stringified) url += "?" + stringified;
		return url;
	}
	function isValidPort(port) {
		const value = parseInt(port, 10);
		return value === Number(port) && value >= 0 && value <= 65535;
	}
	function isHttpOrHttpsPrefixed(value) {
		return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
	}
	function parseURL(url) {
		if (typeof url === "string") {
			url = new URL(url);
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return url;
		}
		if (!url || typeof url !== "object") throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
		if (!(url instanceof URL)) {
			if (url.port != null && url.port !== "" && isValidPort(url.port) === false) throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (url.path != null && typeof url.path !== "string") throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
			if (url.pathname != null && typeof url.pathname !== "string") throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (url.hostname != null && typeof url.hostname !== "string") throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (url.origin != null && typeof url.origin !== "string") throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			const port = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
			let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
			let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
			if (origin[origin.length - 1] === "/") origin = origin.slice(0, origin.length - 1);
			if (path && path[0] !== "/") path = `/${path}`;
			return new URL(`${origin}${path}`);
		}
		if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return url;
	}
	function parseOrigin(url) {
		url = parseURL(url);
		if (url.pathname !== "/" || url.search || url.hash) throw new InvalidArgumentError("invalid url");
		return url;
	}
	function getHostname(host) {
		if (host[0] === "[") {
			const idx = host.indexOf("]");
			assert(idx !== -1);
			return host.substring(1, idx);
		}
		const idx = host.indexOf(":");
		if (idx === -1) return host;
		return host.substring(0, idx);
	}
	function getServerName(host) {
		if (!host) return null;
		assert(typeof host === "string");
		const servername = getHostname(host);
		if (net.isIP(servername)) return "";
		return servername;
	}
	function deepClone(obj) {
		return JSON.parse(JSON.stringify(obj));
	}
	function isAsyncIterable(obj) {
		return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
	}
	function isIterable(obj) {
		return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
	}
	function hasSafeIterator(obj) {
		const prototype = Object.getPrototypeOf(obj);
		return Object.hasOwn(obj, Symbol.iterator) || prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === "function";
	}
	function bodyLength(body) {
		if (body == null) return 0;
		else if (isStream(body)) {
			const state = body._readableState;
			return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
		} else if (isBlobLike(body)) return body.size != null ? body.size : null;
		else if (isBuffer(body)) return body.byteLength;
		return null;
	}
	function isDestroyed(body) {
		return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
	}
	function destroy(stream, err) {
		if (stream == null || !isStream(stream) || isDestroyed(stream)) return;
		if (typeof stream.destroy === "function") {
			if (Object.getPrototypeOf(stream).constructor === IncomingMessage) stream.socket = null;
			try {
				stream.destroy(err);
			} catch {}
		} else if (err) queueMicrotask(() => {
			stream.emit("error", err);
		});
		if (stream.destroyed !== true) stream[kDestroyed] = true;
	}
	const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i;
	function parseKeepAliveTimeout(val) {
		const m = val.match(KEEPALIVE_TIMEOUT_EXPR);
		return m ? parseInt(m[1], 10) * 1e3 : null;
	}
	function headerNameToString(value) {
		return typeof value === "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
	}
	function bufferToLowerCasedHeaderName(value) {
		return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
	}
	function setHeader(obj, key, value) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
	}
	function parseHeaders(headers, obj) {
		if (obj === void 0) obj = {};
		for (let i = 0; i < headers.length; i += 2) {
			const key = headerNameToString(headers[i]);
			let val = obj[key];
			if (val !== void 0) {
				if (!Object.hasOwn(obj, key)) {
					const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
					if (key === "__proto__") Object.defineProperty(obj, key, {
						value: headersValue,
						enumerable: true,
						configurable: true,
						writable: true
					});
					else obj[key] = headersValue;
				} else {
					if (typeof val === "string") {
						val = [val];
						obj[key] = val;
					}
					val.push(headers[i + 1].toString("latin1"));
				}
			} else {
				const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
				obj[key] = headersValue;
			}
		}
		return obj;
	}
	function parseRawHeaders(headers) {
		if (headers == null) return [];
		if (!Array.isArray(headers)) {
			const rawHeaders = [];
			for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const entry of value) rawHeaders.push(name, `${entry}`);
			else rawHeaders.push(name, `${value}`);
			return rawHeaders;
		}
		const headersLength = headers.length;
		const ret = new Array(headersLength);
		let key;
		let val;
		for (let n = 0; n < headersLength; n += 2) {
			key = headers[n];
			val = headers[n + 1];
			typeof key !== "string" && (key = key.toString());
			typeof val !== "string" && (val = val.toString("latin1"));
			ret[n] = key;
			ret[n + 1] = val;
		}
		return ret;
	}
	function toRawHeaders(headers) {
		const rawHeaders = [];
		for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const entry of value) rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${entry}`, "latin1"));
		else rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${value}`, "latin1"));
		return rawHeaders;
	}
	function encodeRawHeaders(headers) {
		if (!Array.isArray(headers)) throw new TypeError("expected headers to be an array");
		return headers.map((x) => Buffer.from(x));
	}
	function isBuffer(buffer) {
		return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
	}
	function assertRequestHandler(handler, method, upgrade) {
		if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
		if (typeof handler.onRequestStart !== "function") throw new InvalidArgumentError("invalid onRequestStart method");
		if (typeof handler.onResponseError !== "function") throw new InvalidArgumentError("invalid onResponseError method");
		if (typeof handler.onBodySent !== "function" && handler.onBodySent !== void 0) throw new InvalidArgumentError("invalid onBodySent method");
		if (typeof handler.onRequestSent !== "function" && handler.onRequestSent !== void 0) throw new InvalidArgumentError("invalid onRequestSent method");
		if (upgrade || method === "CONNECT") {
			if (typeof handler.onRequestUpgrade !== "function") throw new InvalidArgumentError("invalid onRequestUpgrade method");
		} else {
			if (typeof handler.onResponseStart !== "function") throw new InvalidArgumentError("invalid onResponseStart method");
			if (typeof handler.onResponseData !== "function") throw new InvalidArgumentError("invalid onResponseData method");
			if (typeof handler.onResponseEnd !== "function") throw new InvalidArgumentError("invalid onResponseEnd method");
		}
	}
	function isDisturbed(body) {
		return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
	}
	function getSocketInfo(socket) {
		return {
			localAddress: socket.localAddress,
			localPort: socket.localPort,
			remoteAddress: socket.remoteAddress,
			remotePort: socket.remotePort,
			remoteFamily: socket.remoteFamily,
			timeout: socket.timeout,
			bytesWritten: socket.bytesWritten,
			bytesRead: socket.bytesRead
		};
	}
	function isFormDataLike(object) {
		return object && typeof object === "object" && typeof object.append === "function" && typeof object.delete === "function" && typeof object.get === "function" && typeof object.getAll === "function" && typeof object.has === "function" && typeof object.set === "function" && object[Symbol.toStringTag] === "FormData";
	}
	function addAbortListener(signal, listener) {
		if (!signal || "aborted" in signal) return addAbortListenerNative(signal, listener)[Symbol.dispose];
		if (typeof signal.addEventListener === "function") {
			signal.addEventListener("abort", listener, { once: true });
			return () => signal.removeEventListener("abort", listener);
		}
		signal.once("abort", listener);
		return () => signal.removeListener("abort", listener);
	}
	const validTokenChars = new Uint8Array([
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
	function isTokenCharCode(c) {
		return validTokenChars[c] === 1;
	}
	const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
	function isValidHTTPToken(characters) {
		if (characters.length >= 12) return tokenRegExp.test(characters);
		if (characters.length === 0) return false;
		for (let i = 0; i < characters.length; i++) if (validTokenChars[characters.charCodeAt(i)] !== 1) return false;
		return true;
	}
	const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
	function isValidHeaderValue(characters) {
		return !headerCharRegex.test(characters);
	}
	const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
	function parseRangeHeader(range) {
		if (range == null || range === "") return {
			start: 0,
			end: null,
			size: null
		};
		if (!range) return null;
		const m = rangeHeaderRegex.exec(range);
		return m ? {
			start: parseInt(m[1]),
			end: m[2] ? parseInt(m[2]) : null,
			size: m[3] && m[3] !== "*" ? parseInt(m[3]) : null
		} : null;
	}
	function addListener(obj, name, listener) {
		(obj[kListeners] ??= []).push([name, listener]);
		obj.on(name, listener);
		return obj;
	}
	function removeAllListeners(obj) {
		if (obj[kListeners] != null) {
			for (const [name, listener] of obj[kListeners]) obj.removeListener(name, listener);
			obj[kListeners] = null;
		}
		return obj;
	}
	function errorRequest(client, request, err) {
		try {
			request.onResponseError(err);
			assert(request.aborted);
		} catch (err) {
			client.emit("error", err);
		}
	}
	const setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
		if (!opts.timeout) return noop;
		let s1 = null;
		let s2 = null;
		const fastTimer = timers.setFastTimeout(() => {
			s1 = setImmediate(() => {
				s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
			});
		}, opts.timeout);
		return () => {
			timers.clearFastTimeout(fastTimer);
			clearImmediate(s1);
			clearImmediate(s2);
		};
	} : (socketWeakRef, opts) => {
		if (!opts.timeout) return noop;
		let s1 = null;
		const fastTimer = timers.setFastTimeout(() => {
			s1 = setImmediate(() => {
				onConnectTimeout(socketWeakRef.deref(), opts);
			});
		}, opts.timeout);
		return () => {
			timers.clearFastTimeout(fastTimer);
			clearImmediate(s1);
		};
	};
	function onConnectTimeout(socket, opts) {
		if (socket == null) return;
		let message = "Connect Timeout Error";
		if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
		else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
		message += ` timeout: ${opts.timeout}ms)`;
		destroy(socket, new ConnectTimeoutError(message));
	}
	let lastUrlString = null;
	let lastProtocol = null;
	function getProtocolFromUrlString(urlString) {
		if (urlString === lastUrlString) return lastProtocol;
		const protocol = getProtocolFromUrlStringSlow(urlString);
		lastUrlString = urlString;
		lastProtocol = protocol;
		return protocol;
	}
	function getProtocolFromUrlStringSlow(urlString) {
		if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p") switch (urlString[4]) {
			case ":": return "http:";
			case "s": if (urlString[5] === ":") return "https:";
		}
		return urlString.slice(0, urlString.indexOf(":") + 1);
	}
	const kEnumerableProperty = {
		__proto__: null,
		enumerable: true
	};
	const normalizedMethodRecordsBase = {
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
	const normalizedMethodRecords = {
		...normalizedMethodRecordsBase,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(normalizedMethodRecordsBase, null);
	Object.setPrototypeOf(normalizedMethodRecords, null);
	module.exports = {
		kEnumerableProperty,
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
		normalizedMethodRecordsBase,
		normalizedMethodRecords,
		isValidPort,
		isHttpOrHttpsPrefixed,
		safeHTTPMethods: Object.freeze([
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		]),
		wrapRequestBody,
		setupConnectTimeout,
		getProtocolFromUrlString
	};
}));



/***/ })

};
