export const id = 819;
export const ids = [819];
export const modules = {

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ string),
/* harmony export */   C: () => (/* binding */ z),
/* harmony export */   D: () => (/* binding */ nullish),
/* harmony export */   E: () => (/* binding */ array),
/* harmony export */   M: () => (/* binding */ unknown),
/* harmony export */   N: () => (/* binding */ _minLength),
/* harmony export */   O: () => (/* binding */ object),
/* harmony export */   P: () => (/* binding */ _regex),
/* harmony export */   S: () => (/* binding */ flatten),
/* harmony export */   T: () => (/* binding */ parseSha),
/* harmony export */   _: () => (/* binding */ textOf),
/* harmony export */   a: () => (/* binding */ sign),
/* harmony export */   b: () => (/* binding */ limitAsked),
/* harmony export */   c: () => (/* binding */ parseFault),
/* harmony export */   d: () => (/* binding */ headersOf$1),
/* harmony export */   f: () => (/* binding */ locate),
/* harmony export */   g: () => (/* binding */ parsePackets),
/* harmony export */   h: () => (/* binding */ makePacket),
/* harmony export */   i: () => (/* binding */ formatDate),
/* harmony export */   j: () => (/* binding */ union),
/* harmony export */   k: () => (/* binding */ record),
/* harmony export */   l: () => (/* binding */ parseJson),
/* harmony export */   lookAgain: () => (/* binding */ lookAgain),
/* harmony export */   m: () => (/* binding */ refusalOf),
/* harmony export */   n: () => (/* binding */ provideRenewed),
/* harmony export */   o: () => (/* binding */ describeAttempt),
/* harmony export */   p: () => (/* binding */ notRefs),
/* harmony export */   r: () => (/* binding */ findSecretParts),
/* harmony export */   s: () => (/* binding */ explainFault),
/* harmony export */   t: () => (/* binding */ provideGiven),
/* harmony export */   u: () => (/* binding */ cureOf),
/* harmony export */   v: () => (/* binding */ createHttp),
/* harmony export */   w: () => (/* binding */ formatOf),
/* harmony export */   x: () => (/* binding */ parseRetryAfter),
/* harmony export */   y: () => (/* binding */ requestIdOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _post_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(790);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(597);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(500);







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
function cached(e) {
	return new Cached(e);
}
function nullish$1(e) {
	return e === null || e === void 0;
}
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
const p = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function isObject(e) {
	return typeof e === "object" && e !== null && !Array.isArray(e);
}
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
function clone(e, t, n) {
	const r = new e._zod.constr(t ?? e._zod.def);
	if (!t || n?.parent) r._zod.parent = e;
	return r;
}
function normalizeParams(e) {
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
}
function optionalKeys(e) {
	return Object.keys(e).filter((t) => {
		return e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional";
	});
}
const m = (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const h = {
	int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
	uint64: [BigInt(0), BigInt("18446744073709551615")]
};
function aborted(e, t = 0) {
	if (e.aborted === true) return true;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(e, t = 0) {
	if (e.aborted === true) return true;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === false) return true;
	return false;
}
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
function sizeCaps(e) {
	const t = [];
	for (const n of e ?? []) {
		const e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		const r = e.maximum ?? e.length ?? e.size;
		if (r >= 0) t.push([r, n]);
	}
	return t;
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
const g = /[\uD800-\uDBFF]/;
function codePointLength(e) {
	const t = e.length;
	if (!g.test(e)) return t;
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
function members(e, t) {
	for (const n in t) {
		const r = Object.getOwnPropertyDescriptor(t, n);
		if (r.get) Object.defineProperty(e, n, {
			...r,
			enumerable: false
		});
		else defineBound(e, n, r.value);
	}
}
function own(e, t, n, r = true) {
	Object.defineProperty(e, t, {
		configurable: true,
		writable: true,
		enumerable: r,
		value: n
	});
	return n;
}
function hide(e, t, n) {
	return own(e, t, n, false);
}
function defineBound(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: true,
		get() {
			return this == null ? n : own(this, t, n.bind(this));
		},
		set(e) {
			own(this, t, e);
		}
	});
}
function claim(e, t) {
	const n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
let v;
let y = false;
const ee = {
	configurable: true,
	get() {
		y = true;
	}
};
function defineLazyInternal(e, t, n) {
	const r = Object.getPrototypeOf(e._zod);
	if (t in r && v !== e._zod) {
		v = void 0;
		return;
	}
	v = e._zod;
	Object.defineProperty(r, t, {
		configurable: true,
		get() {
			Object.defineProperty(this, t, ee);
			const e = y;
			y = false;
			try {
				const r = n(this);
				if (y) delete this[t];
				else Object.defineProperty(this, t, {
					configurable: true,
					writable: true,
					value: r
				});
				y = y || e;
				return r;
			} catch (n) {
				delete this[t];
				y = y || e;
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
}
function installLazyProp(e, t, n, r) {
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
}
// node_modules/zod/v4/core/core.js
var b;
const te = Object.freeze({ status: "aborted" });
const x = {
	value: void 0,
	enumerable: false
};
let S = "captureStackTrace" in Error ? Error : null;
function newError(e) {
	const t = S;
	if (t) {
		const n = t.stackTraceLimit;
		if (typeof n === "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				S = null;
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
function $constructor(e, t, n, r) {
	const i = {};
	function Internals(e) {
		this.def = e;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = i;
	const a = n;
	const o = a && new WeakSet();
	function init(n, r) {
		if (!n._zod) {
			x.value = new Internals(r);
			try {
				Object.defineProperty(n, "_zod", x);
			} finally {
				x.value = void 0;
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
	}
	const s = r?.Parent ?? Object;
	class Definition extends s {}
	Object.defineProperty(Definition, "name", { value: e });
	function _(e) {
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
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (t) => {
		if (r?.Parent && t instanceof r.Parent) return true;
		return t?._zod?.traits?.has(e);
	} });
	Object.defineProperty(_, "name", { value: e });
	return _;
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
(b = globalThis).__zod_globalConfig ?? (b.__zod_globalConfig = {});
const C = globalThis.__zod_globalConfig;
function config(e) {
	if (e) Object.assign(C, e);
	return C;
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
const ne = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const w = {
	value: void 0,
	enumerable: false
};
const T = new WeakSet([Object.prototype, Error.prototype]);
const initializer = (e, t) => {
	e.name = "$ZodError";
	w.value = t;
	Object.defineProperty(e, "issues", w);
	w.value = void 0;
	Object.defineProperty(e, "message", ne);
	const n = Object.getPrototypeOf(e);
	if (!T.has(n)) {
		T.add(n);
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
const E = $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = (e) => {
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
			p(t, i?.callee ?? fn);
			throw t;
		}
		return o.value;
	};
	return fn;
};
const re = _parse(E);
const _parseAsync = (e) => {
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
			p(t, i?.callee ?? fn);
			throw t;
		}
		return o.value;
	};
	return fn;
};
const ie = _parseAsync(E);
const _safeParse = (e) => (t, n, r) => {
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
};
const ae = _safeParse(E);
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
const _safeParseAsync = (e) => async (t, n, r) => {
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
};
const oe = _safeParseAsync(E);
// node_modules/zod/v4/core/regexes.js
const se = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const ce = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const le = /^[\s\S]{0,}$/;
const D = /^-?\d+(?:\.\d+)?$/;
const ue = /^(?:true|false)$/i;
const de = /^null$/i;
// node_modules/zod/v4/core/checks.js
const O = $constructor("$ZodCheck", (e, t) => {
	var n;
	e._zod ?? (e._zod = {});
	e._zod.def = t;
	(n = e._zod).onattach ?? (n.onattach = []);
});
const _whenHasLength = (e) => {
	const t = e.value;
	return !nullish$1(t) && t.length !== void 0;
};
const fe = $constructor("$ZodCheckMinLength", (e, t) => {
	var n;
	O.init(e, t);
	(n = e._zod.def).when ?? (n.when = _whenHasLength);
	e._zod.check = (n) => {
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
	};
});
const pe = $constructor("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	O.init(e, t);
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
const me = $constructor("$ZodCheckRegex", (e, t) => {
	pe.init(e, t);
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
const k = $constructor("$ZodType", (e, t) => {
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
		e._zod.deferred?.push(() => {
			e._zod.run = e._zod.parse;
		});
	} else {
		const runChecks = (t, n, r) => {
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
		};
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
		e._zod.run = (t, n) => {
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
		};
	}
}, {
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
const ge = $constructor("$ZodString", (e, t) => {
	k.init(e, t);
	e._zod.pattern = t.pattern ?? le;
	e._zod.parse = (n, r) => {
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
	};
});
const _e = /^[0-9a-zA-Z+/]*={0,2}$/;
const ve = /^[A-Za-z0-9_-]*$/;
const ye = $constructor("$ZodNumber", (e, t) => {
	k.init(e, t);
	e._zod.pattern = D;
	e._zod.parse = (n, r) => {
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
	};
});
const be = $constructor("$ZodBoolean", (e, t) => {
	k.init(e, t);
	e._zod.pattern = ue;
	e._zod.parse = (n, r) => {
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
	};
});
const A = $constructor("$ZodNull", (e, t) => {
	k.init(e, t);
	e._zod.pattern = de;
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
});
const j = $constructor("$ZodUnknown", (e, t) => {
	k.init(e, t);
	e._zod.parse = (e) => e;
});
function capSize(e, t) {
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
}
const arraySize = (e) => Array.isArray(e) ? e.length : -1;
function handleArrayResult(e, t, n) {
	if (e.issues.length) t.issues.push(...prefixIssues(n, e.issues));
	t.value[n] = e.value;
}
const M = $constructor("$ZodArray", (e, t) => {
	k.init(e, t);
	const n = C.memoizer;
	n?.attach(e);
	e._zod.parse = (r, i) => {
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
	};
	capSize(e, arraySize);
});
function handlePropertyResult(e, t, n, r, i, a) {
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
}
const N = [];
function normalizeDef(e) {
	const t = Object.keys(e.shape);
	const n = Object.getOwnPropertySymbols(e.shape);
	const r = n.length ? n : N;
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
}
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
const xe = $constructor("$ZodObject", (e, t) => {
	k.init(e, t);
	const n = Object.getOwnPropertyDescriptor(t, "shape");
	const r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		const get = () => {
			const e = { ...r };
			Object.defineProperty(t, "shape", { value: e });
			get.raw = e;
			return e;
		};
		get.raw = r;
		Object.defineProperty(t, "shape", { get });
	}
	const i = cached(() => normalizeDef(t));
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
	const c = C.memoizer;
	c?.attach(e);
	e._zod.parse = (t, n) => {
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
	};
});
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
const Se = $constructor("$ZodUnion", (e, t) => {
	k.init(e, t);
	defineLazyInternal(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0);
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
	e._zod.parse = (r, i) => {
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
	};
});
const Ce = $constructor("$ZodRecord", (e, t) => {
	k.init(e, t);
	const n = C.memoizer;
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
				if (typeof n === "string" && D.test(n) && l.issues.length) {
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
const we = $constructor("$ZodLiteral", (e, t) => {
	k.init(e, t);
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
});
const Te = $constructor("$ZodTransform", (e, t) => {
	k.init(e, t);
	e._zod.optin = "optional";
	C.memoizer?.guard(e);
	e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new $ZodEncodeError(e.constructor.name);
		const i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => {
			n.value = e;
			return n;
		});
		if (i instanceof Promise) throw new $ZodAsyncError();
		n.value = i;
		return n;
	};
});
function handleOptionalResult(e, t) {
	e.value = t.issues.length ? void 0 : t.value;
	return e;
}
const Ee = $constructor("$ZodOptional", (e, t) => {
	k.init(e, t);
	defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	e._zod.optout = "optional";
	defineLazyInternal(e, "values", (e) => {
		const t = e.def.innerType._zod.values;
		return t ? new Set([...t, void 0]) : void 0;
	});
	defineLazyInternal(e, "pattern", (e) => {
		const t = e.def.innerType._zod.pattern;
		return t ? new RegExp(`^(${cleanRegex(t.source)})?$`) : void 0;
	});
	e._zod.parse = (e, n) => {
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
	};
});
const De = $constructor("$ZodNullable", (e, t) => {
	k.init(e, t);
	defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin);
	defineLazyInternal(e, "optout", (e) => e.def.innerType._zod.optout);
	defineLazyInternal(e, "pattern", (e) => {
		const t = e.def.innerType._zod.pattern;
		return t ? new RegExp(`^(${cleanRegex(t.source)}|null)$`) : void 0;
	});
	defineLazyInternal(e, "values", (e) => {
		return e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0;
	});
	e._zod.parse = (e, n) => {
		if (e.value === null) return e;
		return t.innerType._zod.run(e, n);
	};
});
const Oe = $constructor("$ZodPipe", (e, t) => {
	k.init(e, t);
	defineLazyInternal(e, "values", (e) => e.def.in._zod.values);
	defineLazyInternal(e, "optin", (e) => e.def.in._zod.optin);
	defineLazyInternal(e, "optout", (e) => e.def.out._zod.optout);
	defineLazyInternal(e, "propValues", (e) => e.def.in._zod.propValues);
	e._zod.parse = (e, n) => {
		if (n.direction === "backward") {
			const r = t.out._zod.run(e, n);
			if (r instanceof Promise) return r.then((e) => handlePipeResult(e, t.in, n));
			return handlePipeResult(r, t.in, n);
		}
		const r = t.in._zod.run(e, n);
		if (r instanceof Promise) return r.then((e) => handlePipeResult(e, t.out, n));
		return handlePipeResult(r, t.out, n);
	};
});
function handlePipeResult(e, t, n) {
	if (e.issues.some((e) => e.code !== "unrecognized_keys")) {
		e.aborted = true;
		return e;
	}
	return t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
// node_modules/zod/v4/core/registries.js
var P;
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
function registry() {
	return new $ZodRegistry();
}
(P = globalThis).__zod_globalRegistry ?? (P.__zod_globalRegistry = registry());
const ke = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(e) {
	if (e.checks) e.checks = [...e.checks];
	return e;
}
function _string(e, t) {
	return new e(snapshotChecks({
		type: "string",
		...normalizeParams(t)
	}));
}
function _number(e, t) {
	return new e(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(t)
	}));
}
function _boolean(e, t) {
	return new e({
		type: "boolean",
		...normalizeParams(t)
	});
}
function _null$1(e, t) {
	return new e({
		type: "null",
		...normalizeParams(t)
	});
}
function _unknown(e) {
	return new e({ type: "unknown" });
}
function _minLength(e, t) {
	return new fe({
		check: "min_length",
		...normalizeParams(t),
		minimum: e
	});
}
function _regex(e, t) {
	return new me({
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
const formatContributor = (e) => (t, n) => {
	setFormat(t, n.format);
	const [r, i] = e[n.format];
	narrowMin(t, "minimum", r);
	narrowMax(t, "maximum", i);
};
const Ae = {
	greater_than: (e, t) => narrowMin(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => narrowMax(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => addDivisor(e, t.value),
	number_format: formatContributor(m),
	bigint_format: formatContributor(h),
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
const je = new Map([[_e, se], [ve, ce]]);
// node_modules/zod/v4/mini/schemas.js
const F = $constructor("ZodMiniType", (e, t) => {
	if (!e._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	k.init(e, t);
	e.def = t;
	e.type = t.type;
}, {
	get with() {
		return this.check;
	},
	set with(e) {
		own(this, "with", e);
	},
	parse(e, t) {
		return re(this, e, t, { callee: this.parse });
	},
	parseAsync(e, t) {
		return ie(this, e, t, { callee: this.parseAsync });
	},
	safeParse(e, t) {
		return ae(this, e, t);
	},
	safeParseAsync(e, t) {
		return oe(this, e, t);
	},
	check(...e) {
		const t = this.def;
		return this.clone({
			...t,
			checks: [...t.checks ?? [], ...e.map((e) => typeof e === "function" ? { _zod: {
				check: e,
				def: { check: "custom" },
				onattach: []
			} } : e)]
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
const Me = $constructor("ZodMiniString", (e, t) => {
	ge.init(e, t);
	F.init(e, t);
});
function string(e) {
	return _string(Me, e);
}
const Ne = $constructor("ZodMiniNumber", (e, t) => {
	ye.init(e, t);
	F.init(e, t);
});
function number(e) {
	return _number(Ne, e);
}
const Pe = $constructor("ZodMiniBoolean", (e, t) => {
	be.init(e, t);
	F.init(e, t);
});
function boolean(e) {
	return _boolean(Pe, e);
}
const Fe = $constructor("ZodMiniNull", (e, t) => {
	A.init(e, t);
	F.init(e, t);
});
function _null(e) {
	return _null$1(Fe, e);
}
const Ie = $constructor("ZodMiniUnknown", (e, t) => {
	j.init(e, t);
	F.init(e, t);
});
function unknown() {
	return _unknown(Ie);
}
const Le = $constructor("ZodMiniArray", (e, t) => {
	M.init(e, t);
	F.init(e, t);
});
function array(e, t) {
	return new Le({
		type: "array",
		element: e,
		...normalizeParams(t)
	});
}
const Re = $constructor("ZodMiniObject", (e, t) => {
	xe.init(e, t);
	F.init(e, t);
	installLazyProp(e, "shape", (e) => e._zod.def.shape, false);
});
function object(e, t) {
	const n = {
		type: "object",
		shape: e ?? {},
		...normalizeParams(t)
	};
	return new Re(n);
}
const ze = $constructor("ZodMiniUnion", (e, t) => {
	Se.init(e, t);
	F.init(e, t);
});
function union(e, t) {
	return new ze({
		type: "union",
		options: e,
		...normalizeParams(t)
	});
}
const I = $constructor("ZodMiniRecord", (e, t) => {
	Ce.init(e, t);
	F.init(e, t);
});
function record(e, t, n) {
	if (!t || !t._zod) return new I({
		type: "record",
		keyType: string(),
		valueType: e,
		...normalizeParams(t)
	});
	return new I({
		type: "record",
		keyType: e,
		valueType: t,
		...normalizeParams(n)
	});
}
const Be = $constructor("ZodMiniLiteral", (e, t) => {
	we.init(e, t);
	F.init(e, t);
});
function literal(e, t) {
	return new Be({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...normalizeParams(t)
	});
}
const Ve = $constructor("ZodMiniTransform", (e, t) => {
	Te.init(e, t);
	F.init(e, t);
});
function transform(e) {
	return new Ve({
		type: "transform",
		transform: e
	});
}
const He = $constructor("ZodMiniOptional", (e, t) => {
	Ee.init(e, t);
	F.init(e, t);
});
function optional$1(e) {
	return new He({
		type: "optional",
		innerType: e
	});
}
const Ue = $constructor("ZodMiniNullable", (e, t) => {
	De.init(e, t);
	F.init(e, t);
});
function nullable(e) {
	return new Ue({
		type: "nullable",
		innerType: e
	});
}
function nullish(e) {
	return optional$1(nullable(e));
}
const We = $constructor("ZodMiniPipe", (e, t) => {
	Oe.init(e, t);
	F.init(e, t);
});
function pipe(e, t) {
	return new We({
		type: "pipe",
		in: e,
		out: t
	});
}
// src/git/refs.ts
function formatOf(e) {
	return e?.length === 64 ? "sha256" : "sha1";
}
function parseSha(e) {
	return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(e) ? e.toLowerCase() : null;
}
function isZero(e) {
	return /^0+$/.test(e);
}
const L = /[^!-}\u00a0-\u{10ffff}]|[\^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(?<=^|\/)\.|\.lock(?=\/|$)/u;
function findForbidden(e) {
	return L.exec(e)?.[0] ?? null;
}
function isRefName(e) {
	return e !== "" && e.isWellFormed() && findForbidden(e) === null;
}
function parseRef(e) {
	const t = /^refs\/(heads|tags)\/(.+)$/s.exec(e);
	if (t?.[2] === void 0) return null;
	return {
		kind: t[1] === "heads" ? "branch" : "tag",
		name: t[2]
	};
}
// src/context.ts
const R = nullish(string());
const Ge = nullish(object({
	sha: R,
	ref: R,
	repo: nullish(object({ full_name: R }))
}));
const Ke = object({
	deleted: nullish(boolean()),
	forced: nullish(boolean()),
	before: R,
	repository: nullish(object({
		full_name: R,
		default_branch: R
	})),
	pull_request: nullish(object({
		number: nullish(number()),
		head: Ge
	})),
	merge_group: nullish(object({ head_sha: R })),
	workflow_run: nullish(object({
		head_sha: R,
		head_branch: R,
		head_repository: nullish(object({ full_name: R }))
	}))
});
function readSource(e, t) {
	const n = Ke.safeParse(e.payload);
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
}
function splitRepository(e) {
	const t = e.split("/");
	if (t.length === 2 && !t.includes("")) return t;
	throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_INPUT", `The variable GITHUB_REPOSITORY is "${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, 80)}", not owner/name.`, { hint: "The runner sets it; look for a step or a container that changes it." });
}
function makePart(e) {
	return e.replace(/[^\w-]/g, "-");
}
function readTarget(e, t, n, r) {
	const { eventName: i } = e;
	if (i === "delete" || i === "push" && t.deleted === true) return null;
	if (i === "merge_group") return makeTarget("pinned", nameOf$1(e.ref), t.merge_group?.head_sha);
	if (/^pull_request(_review|_review_comment|_target)?$/.test(i)) {
		if (n === "merge") return testMerge(e, t);
		if (r || i !== "pull_request_target") return pullRequestHead(t, r);
	}
	if (i === "workflow_run") return workflowRunHead(t, r);
	return refOf(e);
}
function requireName(e, t) {
	if (e === null || isRefName(e.name)) return e;
	throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_INPUT", `The event ${t} names what is no ref: ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(e.name, 80)}.`, { hint: "Rename the branch or tag." });
}
function refOf(e) {
	const t = parseRef(e.ref);
	return makeTarget(t?.kind ?? "pinned", t?.name ?? nameOf$1(e.ref), e.sha);
}
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
function makeTarget(e, t, n) {
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
}
function findSha(e) {
	const t = parseSha(e ?? "");
	return t === null || isZero(t) ? null : t;
}
function isFork(e, t) {
	const n = (t.repository?.full_name || e.repository).toLowerCase();
	const same = (e) => e?.toLowerCase() === n;
	if (e.eventName.startsWith("pull_request")) {
		const e = t.pull_request?.head;
		return !same(e?.repo?.full_name) || /^refs\/pull\/\d+\/head$/.test(e?.ref ?? "");
	}
	if (e.eventName === "workflow_run") return !same(t.workflow_run?.head_repository?.full_name);
	return false;
}
function withheldFrom(e, t) {
	if (t && e.eventName.startsWith("pull_request") && e.eventName !== "pull_request_target") return "fork";
	return e.actor === "dependabot[bot]" ? "dependabot" : null;
}
function nameOf$1(e) {
	return e.replace(/^refs\/(heads\/|tags\/)?/, "") || "detached";
}
// src/contradictions.ts
function findContradictions(e) {
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
}
function isOfGitHub(e) {
	return /^(gh[a-z]_|github_pat_)/.test(e ?? "");
}
function findIncompletePairs(e) {
	const t = [
		["access-key-id", "access-key-secret"],
		["access-key-secret", "access-key-id"],
		["security-token", "access-key-id"],
		["role-to-assume", "oidc-provider-arn"],
		["oidc-provider-arn", "role-to-assume"]
	].filter(([t, n]) => e[t] !== void 0 && e[n] === void 0).map(([e, t]) => `\`${t}\` is missing; \`${e}\` needs it`);
	if (e["access-key-id"]?.startsWith("STS.") && e["security-token"] === void 0) t.push("`security-token` is missing; an access key ID that starts with STS. needs it");
	return t;
}
// src/http/classify.ts
const qe = new Set([
	"ENOTFOUND",
	"EAI_AGAIN",
	"ECONNREFUSED",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_PRX_CONN"
]);
const Je = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|HOSTNAME_MISMATCH|ERR_TLS_CERT_\w+|ERR_SSL_.+)$/;
const Ye = /^(Response does not match the HTTP|Headers Overflow|the answer is larger than|The client is destroyed)/;
function classify(e) {
	const t = flatten$1(e);
	const n = t.map(codeOf);
	const r = [...new Set(t.map(detailOf))].filter((e) => e !== "").join("; ") || "no answer";
	if (n.some((e) => Je.test(e))) return {
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
	const a = !t.some((e) => Ye.test(messageOf(e)));
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
	return qe.has(codeOf(e)) && !t;
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
const Xe = [
	"NODE_EXTRA_CA_CERTS",
	"SSL_CERT_FILE",
	"GIT_SSL_CAINFO"
];
function readAuthorities(e) {
	return [...new Map(Xe.flatMap((t) => e[t] ? [[e[t], t]] : []))].flatMap(([e, t]) => {
		const n = readText(t, e).match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? [];
		if (n.length === 0) throw unusable(t, e, "holds no certificate in PEM form");
		if (!n.every(isCertificate)) throw unusable(t, e, "holds a certificate that is damaged");
		return n;
	});
}
function makeTrust(e) {
	if (e.length === 0) return null;
	return loadTls().createSecureContext({ ca: listTrusted(e) });
}
function listTrusted(e) {
	return [...loadTls().getCACertificates("default"), ...e];
}
function loadTls() {
	return process.getBuiltinModule("node:tls");
}
function readText(e, t) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(t, "latin1");
	} catch (n) {
		throw unusable(e, t, `cannot be read${n instanceof Error && "code" in n ? ` (${n.code})` : ""}`, n);
	}
}
function isCertificate(e) {
	try {
		return new node_crypto__WEBPACK_IMPORTED_MODULE_3__.X509Certificate(e).raw.length > 0;
	} catch {
		return false;
	}
}
function unusable(e, t, n, i) {
	return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_INPUT", `The variable ${e} names ${t}, which ${n}.`, {
		hint: "Name a PEM file with the certificate of the private CA (in a container: one that exists there), or unset the variable.",
		cause: i
	});
}
// src/http/undici.ts
var Ze = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.a)(), 1);
var Qe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_pool_js__WEBPACK_IMPORTED_MODULE_2__.t)(), 1);
// src/http/connector.ts
const $e = 4e3;
function createConnector(e) {
	const t = (0, Ze.default)(e);
	const n = new Map();
	return {
		connect(e, r) {
			const i = `${e.protocol}//${e.host}`;
			const a = n.get(i)?.shift();
			if (a === void 0) return t(e, r);
			a.then(({ socket: n, timer: i }) => {
				clearTimeout(i);
				if (n.destroyed) return t(e, r);
				n.off("error", ignore).ref();
				r(null, n);
			}, () => t(e, r));
		},
		open(e) {
			const { protocol: r, host: i, hostname: a, port: o } = new URL(e);
			const s = new Promise((e, n) => {
				t({
					protocol: r,
					host: i,
					hostname: a.replace(/^\[|\]$/g, ""),
					port: o
				}, (t, r) => {
					if (t !== null) return n(t);
					r.on("error", ignore).unref();
					e({
						socket: r,
						timer: setTimeout(() => r.destroy(), $e).unref()
					});
				});
			});
			s.catch(ignore);
			n.set(e, [...n.get(e) ?? [], s]);
		},
		close() {
			for (const e of [...n.values()].flat()) e.then(({ socket: e }) => e.destroy(), ignore);
		}
	};
}
function ignore() {}
// src/http/proxies.ts
function readProxies(e) {
	return {
		http: readProxy(e, "HTTP_PROXY"),
		https: readProxy(e, "HTTPS_PROXY"),
		no: e["no_proxy"] || e["NO_PROXY"] || ""
	};
}
function readProxySecrets(e) {
	return [
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"ALL_PROXY"
	].flatMap((e) => [e.toLowerCase(), e]).flatMap((t) => {
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
	});
}
function findProxy(e, t) {
	const { protocol: n, hostname: r, port: i } = new URL(t);
	const a = n === "https:" ? e.https : e.http;
	if (a === null) return null;
	const o = r.replace(/^\[(.*)\]$/, "$1").replace(/(.)\.$/, "$1");
	const s = Number(i) || (n === "https:" ? 443 : 80);
	return e.no.split(/[\s,]+/).some((e) => covers(e.toLowerCase(), o, s)) ? null : a;
}
function tellProxy(e, t) {
	const n = findProxy(e, t);
	return n === null ? "" : ` by the proxy ${new URL(n).host}`;
}
function covers(e, t, n) {
	const [, r, i, a] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(e) ?? [null, e];
	if (a !== void 0 && Number(a) !== n) return false;
	const o = (r ?? i ?? "").replace(/^\*?\./, "").replace(/(.)\.$/, "$1");
	if (o === "*" || o === t) return true;
	return (0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(t) === 0 ? t.endsWith(`.${o}`) : contains(o, t);
}
function contains(e, t) {
	const [, n = "", r = ""] = /^(.+)\/(\d{1,3})$/.exec(e) ?? [];
	const i = (0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(n);
	if (i !== (0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(t) || Number(r) > (i === 4 ? 32 : 128)) return false;
	const a = new node_net__WEBPACK_IMPORTED_MODULE_5__.BlockList();
	const o = i === 4 ? "ipv4" : "ipv6";
	a.addSubnet(n, Number(r), o);
	return a.check(t, o);
}
function readProxy(e, t) {
	const n = t.toLowerCase();
	const i = e[n] && e[n] !== e[t] ? n : t;
	const a = e[i]?.trim();
	if (!a) return null;
	const o = a.includes("://") ? a : `http://${a}`;
	const s = URL.canParse(o) ? new URL(o) : null;
	if (s !== null && /^https?:$/.test(s.protocol) && decode$1(s.username + s.password) !== null) return s.href;
	throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_INPUT", `The variable ${i} does not hold the address of an HTTP proxy.`, { hint: "Write http://host:port or http://user:password@host:port, special characters of the password percent-encoded (@ is %40); SOCKS is not supported." });
}
function decode$1(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return null;
	}
}
// src/http/dispatcher.ts
function createPool({ proxies: e, authorities: t }) {
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
	async function create(e, t) {
		if (t === null) return new Qe.default(e, {
			allowH2: false,
			connect: i.connect
		});
		const { createProxied: n } = await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 510));
		return n(t, r);
	}
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
}
// src/http/exchange.ts
const z = {
	headersTimeout: 0,
	bodyTimeout: 0
};
async function exchange(e, t, n) {
	const r = await collect(await e.dispatcherFor(t.origin), t, n);
	await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setImmediate)();
	return r;
}
function collect(e, t, n) {
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
	const done = () => h({
		status: f,
		headers: p,
		body: u.subarray(0, d)
	});
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
		...z,
		origin: r,
		path: i,
		method: a,
		headers: o,
		body: s
	}, y);
	return m.finally(() => n.removeEventListener("abort", end));
}
function flatten(e) {
	const t = Object.entries(e).map(([e, t]) => [e.toLowerCase(), Array.isArray(t) ? t.join(", ") : String(t)]);
	return Object.fromEntries(t);
}
// src/http/retry.ts
const B = {
	transient: {
		baseMs: 500,
		cost: 5
	},
	throttled: {
		baseMs: 1e3,
		cost: 10
	}
};
const et = 2e4;
const tt = 12e4;
const nt = 50;
function makeDelay(e, t, n, r) {
	const i = r * Math.min(et, B[t].baseMs * 2 ** (e - 1));
	return Math.max(Math.round(i), limitAsked(n));
}
function limitAsked(e) {
	return Math.round(Math.min(e ?? 0, tt));
}
function createRetryBudget() {
	let e = nt;
	return { take(t) {
		if (e < B[t].cost) return false;
		e -= B[t].cost;
		return true;
	} };
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
function createHttp(e) {
	const { clock: t, signal: n, deadline: i } = e;
	const a = createPool(e.network);
	const o = createRetryBudget();
	function begin(n, r) {
		const i = t.now();
		const a = e.onAttempt({
			...factsOf(n),
			attempt: r
		});
		return (e, n, r) => a({
			status: e,
			requestId: n,
			failure: r,
			ms: t.now() - i
		});
	}
	async function attempt(t, r = 1) {
		n.throwIfAborted();
		const i = begin(t, r);
		const o = startLimit(t, n);
		try {
			const n = {
				"user-agent": e.userAgent,
				...t.headers
			};
			const r = await exchange(a, {
				...t,
				headers: n
			}, o.signal);
			i(r.status, requestIdOf(r.headers), null);
			return {
				ok: true,
				answer: r
			};
		} catch (e) {
			if (n.aborted) throw n.reason;
			const t = classify(o.signal.aborted ? o.signal.reason : e);
			i(null, null, t.detail);
			return {
				ok: false,
				failure: t
			};
		} finally {
			o.stop();
		}
	}
	async function stream(t, i) {
		const o = t.signal ?? n;
		o.throwIfAborted();
		const s = begin(t, 1);
		const { startStall: c, transfer: l } = await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 972));
		const u = c(t.stallMs, o);
		try {
			const n = {
				"user-agent": e.userAgent,
				...t.headers
			};
			return await l(a, {
				...t,
				headers: n
			}, u, async (e) => {
				const t = await i(e);
				s(e.status, requestIdOf(e.headers), null);
				return {
					ok: true,
					value: t
				};
			});
		} catch (e) {
			if (o.aborted) throw o.reason;
			const t = classify(u.signal.aborted ? u.signal.reason : e);
			s(null, null, t.detail);
			if (e instanceof _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r) throw e;
			return {
				ok: false,
				failure: t
			};
		} finally {
			u.stop();
		}
	}
	async function send(r) {
		for (let a = 1;; a++) {
			const s = await r.request();
			const c = await attempt(s, a);
			const l = c.ok ? r.read(c.answer, s) : verdictOfFailure(r, s, c.failure, a, e);
			if ("value" in l) return l.value;
			const { error: u, retry: d, afterMs: f } = l;
			if (d === null || a >= e.maxAttempts || !o.take(d)) throw u;
			const p = makeDelay(a, d, f ?? null, t.random());
			if (t.now() + p >= i) throw u;
			await t.sleep(p, n);
		}
	}
	return {
		clock: t,
		signal: n,
		deadline: i,
		budget: o,
		attempt,
		stream,
		send,
		connect: a.open,
		close: a.close
	};
}
function requestIdOf(e) {
	return e["x-acs-request-id"] ?? e["x-request-id"] ?? e["x-github-request-id"] ?? null;
}
function startLimit(e, t) {
	const { graceMs: n = 0, timeoutMs: r = e.method === "POST" ? 45e3 : 3e4 } = e;
	const i = new AbortController();
	const a = setTimeout(() => i.abort(new Error(`no complete answer within ${r / 1e3} s`)), r);
	let o;
	const follow = () => {
		if (n === 0) return i.abort(t.reason);
		o = setTimeout(() => i.abort(t.reason), n);
	};
	t.addEventListener("abort", follow, { once: true });
	const stop = () => {
		for (const e of [a, o]) clearTimeout(e);
		t.removeEventListener("abort", follow);
	};
	return {
		signal: i.signal,
		stop
	};
}
function factsOf(e) {
	return {
		method: e.method,
		host: new URL(e.origin).host,
		path: e.path.split("?", 1)[0] ?? "/"
	};
}
function verdictOfFailure(e, t, n, i, { inputOf: a, network: o }) {
	const { host: s, hostname: c } = new URL(t.origin);
	const l = n.sent === "unknown" && e.repeatable === false;
	const u = n.detail.includes(`ENOTFOUND ${c}`) ? a?.(s) : null;
	const d = u ? `; there is no such host, check \`${u}\`` : "";
	const f = `${s}${tellProxy(o.proxies, t.origin)}`;
	return {
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r(l ? "E_UNKNOWN_OUTCOME" : n.code, `${e.what} got no answer from ${f}${i === 1 ? "" : ` in ${i} attempts`}: ${n.detail}${d}.`, { cause: n.cause }),
		retry: n.transient && !l ? "transient" : null
	};
}
// src/git/pkt-line.ts
const rt = [
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
		const a = rt[i];
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
function isLoopback(e) {
	return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(e);
}
const it = /^(169\.254(\.\d{1,3}){2}|100\.100\.100\.200|\[(fe[89ab][0-9a-f]:.*|::ffff:(a9fe:.*|6464:64c8))\])$/;
function isMetadata(e) {
	return it.test(e);
}
function locate(e) {
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
function notRefs(e, { headers: t, body: i }) {
	const a = findError(i);
	if (a !== null) return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_API", `${e.url} answered with an error: ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(a).replace(/[.\u3002]$/, "")}.`);
	const o = t["content-type"] ?? "no content type";
	return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_NOT_API", `${e.url} answered with something that is not git (${o}).`);
}
// src/formats.ts
const shown = (e) => JSON.stringify(e.length > 80 ? `${e.slice(0, 80)}\u2026` : e);
const value = (e) => ({ value: e });
const problem = (e, t) => ({ problem: `is ${shown(e)}; ${t}` });
function parseText(e) {
	if (!/[\u0000-\u001f\u007f]/.test(e)) return value(e);
	return { problem: /[\r\n]/.test(e) ? "contains a line break; use one line" : "contains a control character" };
}
function parseSecret(e) {
	if (/^(["'`]).*\1$/.test(e)) return { problem: "is in quotes: paste the secret without them" };
	return /^[\x21-\x7e]+$/.test(e) ? value(e) : { problem: "contains a blank, a line break or a character that is not ASCII: paste the secret again" };
}
function parseWord(e) {
	return (t) => {
		const n = e.find((e) => e.toLowerCase() === t.toLowerCase());
		return n === void 0 ? problem(t, `use ${e.join(", ")}`) : value(n);
	};
}
function parseBoolean(e) {
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
}
function parseWhole(e, t) {
	return (n) => {
		const r = /^\d{1,9}$/.test(n) ? Number(n) : NaN;
		return r >= e && r <= t ? value(r) : problem(n, `use a whole number from ${e} to ${t}`);
	};
}
function parseDuration(e) {
	const t = /^(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(e);
	const [n, r, i] = [
		t?.[1],
		t?.[2],
		t?.[3]
	].map((e) => Number(e ?? 0));
	const a = (((n ?? 0) * 60 + (r ?? 0)) * 60 + (i ?? 0)) * 1e3;
	return a > 0 && a <= 864e5 ? value(a) : problem(e, "use a duration such as 90s, 15m or 1h, at most 24h");
}
function parseRegion(e) {
	return /^[a-z]{2}(-[a-z0-9]+)+$/.test(e) ? value(e) : problem(e, "use a region ID such as cn-hangzhou");
}
const at = /^\/(bin|boot|dev|etc|lib\w*|proc|sbin|sys|usr|var\/run|run)\//;
function parseMountPath(e) {
	if (!e.startsWith("/")) return problem(e, "use an absolute path such as /root/code/");
	if (!/^[\x21-\x7e]+$/.test(e)) return problem(e, "use printable ASCII without blanks");
	if (e.split("/").some((e) => e === ".." || e === ".")) return problem(e, "leave out . and ..");
	const t = `${e.replace(/\/+/g, "/").replace(/\/$/, "")}/`;
	if (t === "/" || at.test(t)) return problem(e, "mounting there would hide the system of the container");
	return value(t);
}
function parseUrl(e) {
	if (!URL.canParse(e)) return { problem: "is not a URL; use the form https://host/path" };
	const t = new URL(e);
	if (t.username !== "" || t.password !== "") return { problem: "contains a user name or password; give them as inputs of their own" };
	if (t.protocol !== "https:" && !(t.protocol === "http:" && isLoopback(t.hostname))) return { problem: "is not an https URL (http is for loopback only)" };
	if (isMetadata(t.hostname)) return { problem: "is the address of a metadata service or link-local" };
	if (t.search !== "" || t.hash !== "") return { problem: "has a query or a fragment; leave it out" };
	return value(t.href.replace(/(?<!\/)\/+$/, ""));
}
function parseEndpoint(e) {
	const t = parseUrl(e);
	return "value" in t && new URL(t.value).pathname !== "/" ? { problem: "has a path; give scheme and host only" } : t;
}
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
function parseRepositoryPath(e) {
	const t = parseTemplate(["owner", "repo"])(e);
	if ("problem" in t) return t;
	const n = e.replace(/^\/+|(?<!\/)\/+$/g, "").replace(/\.git$/, "");
	return n.split("/").every((e) => /^[^\s\\?#%&<>:*|"']+$/u.test(e) && !/^\.+$/.test(e)) ? value(n) : problem(e, "use a path such as group/repository");
}
function parseOrganizationId(e) {
	return /^[\w-]+$/.test(e) ? value(e) : { problem: `is ${JSON.stringify(e)}; use the ID, not the name` };
}
function parseArn(e) {
	return (t) => new RegExp(`^acs:ram::\\d+:${e}/[\\w.@-]+$`).test(t) ? value(t) : problem(t, `use an ARN such as acs:ram::1234567890123456:${e}/name`);
}
function parseSessionName(e) {
	return /^[\w.@-]{2,64}$/.test(e) ? value(e) : problem(e, "use 2 to 64 of A-Z a-z 0-9 . @ _ -");
}
function parseTemplate(e) {
	return (t) => {
		const n = [...t.matchAll(/\{([^{}]*)\}/g)].find((t) => !e.includes(t[1] ?? ""));
		if (n === void 0) return parseText(t);
		return problem(t, `${n[0]} is not known; use ${e.map((e) => `{${e}}`).join(" ")}`);
	};
}
// src/inputs.ts
function field(e, t) {
	return transform((n, r) => {
		const i = n === void 0 ? t() : e(n);
		if ("value" in i) return i.value;
		r.issues.push({
			code: "custom",
			message: i.problem,
			input: void 0
		});
		return te;
	});
}
const optional = (e) => field(e, () => ({ value: null }));
const standard = (e, t) => field(e, () => e(t));
const required = (e, t) => field(e, () => ({ problem: `is missing; ${t}` }));
const ot = [
	"owner",
	"repo",
	"ref",
	"sha",
	"sha12",
	"run_id",
	"run_attempt"
];
const V = object({
	region: required(parseRegion, "set it, or the variable ALIBABA_CLOUD_REGION_ID"),
	workspace: required(parseText, "set it to the ID or name of the workspace, or set PAI_WORKSPACE_ID"),
	branch: optional(parseBranch),
	commit: optional(parseCommit),
	"pull-request-commit": standard(parseWord(["head", "merge"]), "head"),
	accessibility: standard(parseWord(["PRIVATE", "PUBLIC"]), "PRIVATE"),
	"display-name": optional(parseTemplate(ot)),
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
const st = {
	region: ["ALIBABA_CLOUD_REGION_ID", "ALIBABA_CLOUD_REGION"],
	workspace: ["PAI_WORKSPACE_ID"],
	"codeup-token": ["CODEUP_TOKEN", "YUNXIAO_ACCESS_TOKEN"]
};
const ct = new Set([
	"codeup-token",
	"code-repo-access-token",
	"access-key-id",
	"access-key-secret",
	"security-token",
	"github-token"
]);
function readGiven(e, t) {
	return new Map(Object.keys(V.shape).map((n) => [n, findCandidates(n, e, t)]));
}
function findCandidates(e, t, n) {
	return [{
		text: trim(t(e)),
		variable: null
	}, ...st[e]?.map((e) => ({
		text: trim(n[e] ?? ""),
		variable: e
	})) ?? []].filter(({ text: e }) => e !== "");
}
function findSecrets(e) {
	return [...e].flatMap(([e, t]) => t.flatMap(({ text: t }) => ct.has(e) ? t : findUserinfo(t)));
}
function findUserinfo(e) {
	const [, t = "", n = ""] = /\/\/([^/@\s:]*)(?::([^/@\s]*))?@/.exec(e) ?? [];
	return [/^(?=.*\d).{16}/.test(t) ? t : "", n].filter(Boolean);
}
function parseInputs(e) {
	const t = Object.fromEntries([...e].map(([e, [t]]) => [e, t?.text]));
	const n = V.safeParse(t);
	const i = n.success ? [] : n.error.issues.map(({ path: t, message: n }) => `${nameOf(t.join("."), e)} ${n}`);
	i.push(...findIncompletePairs(t));
	const a = /^gh[su]_/.test(t["code-repo-access-token"] ?? "");
	if (a && i.length === 0) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_TOKEN_SHORT_LIVED", "`code-repo-access-token` is of a GitHub App or job (it begins with `ghs_` or `ghu_`) and would be dead when PAI clones.");
	if (a) i.push("`code-repo-access-token` is short-lived (it begins with `ghs_` or `ghu_`); give PAI a long-lived read-only one");
	if (i.length > 0) i.push(...findContradictions(combinationOf(t)));
	if (i.length > 0 || !n.success) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_INPUT", i.map((e) => `${e}.`).join(" "));
	const o = Object.entries(n.data).map(([e, t]) => [camelCase(e), t]);
	return Object.freeze(Object.fromEntries(o));
}
function combinationOf(e) {
	const t = V.shape.mirror.safeParse(e["mirror"]);
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
function trim(e) {
	return e.replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, "");
}
function camelCase(e) {
	return e.replace(/-(\w)/g, (e, t) => t.toUpperCase());
}
// src/http/json.ts
function parseJsonBody(e) {
	try {
		return JSON.parse(e.toString("utf8"));
	} catch {
		return null;
	}
}
const lt = 5e4;
function decode(e, t) {
	if ((Array.isArray(t) ? [t] : Object.values(Object(t))).some((e) => Array.isArray(e) && e.length > lt)) return null;
	try {
		const n = e.safeParse(t);
		return n.success ? { data: n.data } : null;
	} catch (e) {
		if (e instanceof RangeError) return null;
		throw e;
	}
}
// src/aliyun/fault.ts
function parseJson(e) {
	const t = parseJsonBody(e.body);
	return typeof t === "object" && t !== null && !Array.isArray(t) ? t : null;
}
const [ut, H] = [4096, 100];
function parseFault(e) {
	const t = e.body.toString("utf8");
	const r = parseJson(e) ?? {};
	const i = /html/i.test(e.headers["content-type"] ?? "") || /^\s*<(!doctype html|html)/i.test(t);
	const read = (e) => {
		const n = r[e] ?? r[e.charAt(0).toLowerCase() + e.slice(1)];
		if (typeof n === "string" || typeof n === "number") return String(n);
		return i ? "" : new RegExp(`<${e}>([^<]*)</${e}>`).exec(t)?.[1] ?? "";
	};
	const a = /[,.;:]?\s*(server )?(string\s*to\s*sign|canonical\s*request).*$/is;
	const withoutSigned = (e) => e.slice(0, ut).replace(a, "");
	const o = withoutSigned(read("Message"));
	const s = e.status < 300 ? "an answer of another shape" : withoutSigned(t);
	return {
		status: e.status,
		code: (0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(read("Code"), H),
		message: (0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(o || (i ? "an HTML page" : s), 200).replace(/[.\u3002]$/, ""),
		requestId: (0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(read("RequestId"), H) || requestIdOf(e.headers),
		html: i,
		body: r
	};
}
const U = [
	[/^(Throttling|Rejected\.Throttling)/, "E_THROTTLED"],
	[/^InvalidTimeStamp/, "E_CLOCK"],
	[/^(InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|Invalid\w*SecurityToken|MissingSecurityToken|SecurityTokenExpired)/, "E_AK_INVALID"],
	[/^(Forbidden\.RAM|NoPermission|Forbidden$)/, "E_RAM_DENIED"]
];
function findRefusal(e) {
	const { status: t, code: n, body: r } = parseFault(e);
	if (/^(InvalidSecurityToken\.Expired|SecurityTokenExpired)/.test(n)) return "expired";
	const i = U.find(([e]) => e.test(n))?.[1] === "E_RAM_DENIED" && t === 403;
	const a = r["AccessDeniedDetail"];
	const { PolicyType: o = "SessionPolicy", NoPermissionType: s = "" } = Object(a);
	const c = typeof o === "string" && /session/i.test(o);
	return i && c && s !== "ExplicitDeny" ? "narrowed" : null;
}
function explainFault(e, t, n) {
	const i = parseFault(t);
	const { status: a, requestId: o } = i;
	const fail = (i, a, s) => ({
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r(i, `${e} was refused: ${a}.`, { requestId: o }),
		retry: s,
		afterMs: s === null ? null : parseRetryAfter(t.headers, n)
	});
	const s = `${a} ${i.code ? `${i.code}: ` : ""}${i.message}`.trim();
	const c = U.find(([e]) => e.test(i.code))?.[1];
	if (c === "E_THROTTLED" || a === 429) return fail("E_THROTTLED", s, "throttled");
	if (c !== void 0) return fail(c, s, null);
	if (a >= 500 || /^(ServiceUnavailable|SignatureNonceUsed)$/.test(i.code)) return fail("E_API", s, "transient");
	if (i.html || a >= 300 && a < 400 || a < 300 && i.code === "") return fail("E_NOT_API", s, null);
	return fail(a === 403 ? "E_RAM_DENIED" : "E_API", s, null);
}
// src/pai/failures.ts
const dt = /^(100400027|100400008|100700008)$/;
function explainPaiAnswer(e, t, n, i) {
	const a = parseFault(n);
	const o = { requestId: a.requestId };
	if (dt.test(a.code)) {
		const t = `${e} was refused: ${a.status} ${a.code}: ${a.message}.`;
		return {
			error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_WORKSPACE_NOT_FOUND", t, o),
			retry: null,
			afterMs: null
		};
	}
	const s = explainFault(e, n, i);
	if (a.code === "201400004") return {
		...s,
		retry: "transient"
	};
	if (s.error.code !== "E_RAM_DENIED") return s;
	const c = `Grant ${t} on Resource "*" to the identity of this step, and add it to the workspace as a member.`;
	const l = deniedDetail(a.body);
	const u = l === "" ? s.error.message : `${s.error.message} ${l}.`;
	return {
		...s,
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_RAM_DENIED", u, {
			...o,
			hint: c
		})
	};
}
function isNotFound(e) {
	return parseFault(e).code === "201400002";
}
function deniedDetail(e) {
	const t = e["AccessDeniedDetail"];
	if (typeof t !== "object" || t === null) return "";
	const r = /^(AuthAction|NoPermissionType|AuthPrincipalType)$/;
	return Object.entries(t).filter(([e, t]) => r.test(e) && typeof t === "string").map(([e, t]) => `${e} ${(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(t, 80)}`).join(", ");
}
// src/pai/schema.ts
const W = nullish(string());
const G = nullish(union([number(), pipe(string(), transform(Number))]));
const ft = pipe(union([string(), number()]), transform(String));
const pt = object({
	CodeSourceId: string().check(_minLength(1)),
	WorkspaceId: nullish(ft),
	DisplayName: W,
	Description: W,
	CodeRepo: W,
	CodeRepoUserName: W,
	CodeRepoAccessToken: W,
	CodeBranch: W,
	CodeCommit: W,
	MountPath: W,
	CloneType: G,
	Accessibility: W,
	GmtCreateTime: W
});
function codeSourceSchema(e) {
	return pipe(pt, transform((t) => ({
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
	})));
}
function compareTokens(e, t) {
	if (t === null) return "same";
	if (!e) return "absent";
	if (/\*{3}|\u2022{3}|x{4}|\.{3}/i.test(e)) return e === t ? "same" : "unknown";
	return e === t ? "same" : "different";
}
function nothingOn(e) {
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
}
function pageSchema(e, t) {
	return union([object({
		CodeSources: array(codeSourceSchema(e)),
		TotalCount: G
	}), nothingOn(t)]);
}
const K = object({
	CodeSourceId: string().check(_minLength(1)),
	RequestId: W
});
// src/pai/create.ts
const mt = 24e3;
async function lookFor(e, t, n, r = () => true) {
	const { clock: i, signal: a } = e.http;
	const o = i.now() + n;
	for (;;) {
		const e = (await t()).find(r);
		if (e !== void 0) return e;
		const n = 500 + 1e3 * i.random();
		if (i.now() + n > o) return null;
		await i.sleep(n, a);
	}
}
// src/pai/identity.ts
function digest(e, t) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.hash)("sha256", JSON.stringify(e)).slice(0, t);
}
function makeKey(e) {
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
}
function makeNameTail(e) {
	return e.slice(0, 6);
}
function parseMarker(e) {
	const [, t, n, r] = /\[github-action:v1 key=([0-9a-f]{20}) by=([\w.-]+) scope=([0-9a-f]{8})\]\s*$/.exec(e) ?? [];
	return t !== void 0 && n !== void 0 && r !== void 0 ? {
		key: t,
		by: n,
		scope: r
	} : null;
}
function isUnaltered(e, t) {
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
	return branchesOf(e, t).some((r) => visibilitiesOf(e, t).some((e) => [null, {
		runId: i,
		runAttempt: a
	}].some((t) => makeKey({
		...c,
		branch: r,
		accessibility: e,
		attempt: t
	}) === n.key)));
}
function branchesOf(e, t) {
	const n = e.codeBranch ?? "";
	return e.codeCommit !== null && n === `pai/${e.codeCommit}` ? [n, t.branch] : [n];
}
function visibilitiesOf(e, t) {
	return t.accessibility === "PUBLIC" ? [e.accessibility, "PUBLIC"] : [e.accessibility];
}
function cloneTypeOf(e, t) {
	return e.cloneType === null || e.cloneType === 0 && t.cloneType === null ? t.cloneType : e.cloneType;
}
// src/pai/election.ts
function sortByOwnership(e, t, n) {
	const r = makeKey(t);
	const i = e.filter((e) => parseMarker(e.description)?.key === r);
	const a = i.filter((e) => isUnaltered(e, t) && n(e.codeRepo));
	return {
		ours: a,
		altered: i.filter((e) => !a.includes(e))
	};
}
function elect(e) {
	const order = (e, t) => compareTimes(e.createdAt, t.createdAt) || compare(e.id, t.id);
	return e.toSorted(order)[0] ?? null;
}
function compareTimes(e, t) {
	const n = Date.parse(e) - Date.parse(t);
	return Number.isNaN(n) ? compare(e, t) : n;
}
function compare(e, t) {
	return e < t ? -1 : e > t ? 1 : 0;
}
// src/pai/pages.ts
const [ht, gt, _t] = [
	500,
	5e4,
	134217728
];
async function readPages(e, t, n) {
	const i = new Map();
	let [a, o] = [0, 0];
	while (a < ht && i.size < gt && o < _t) {
		const { items: e, total: r, bytes: s } = await n(++a);
		o += s;
		const c = i.size;
		for (const n of e) i.set(t(n), n);
		if (i.size === c || i.size >= (r ?? Number.POSITIVE_INFINITY)) return [...i.values()];
	}
	throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_API", `${e} did not end within ${a} pages, which have ${i.size} items.`);
}
// src/register/creation.ts
async function drop(e, n) {
	try {
		await n.deleteCodeSource(e);
		return null;
	} catch (e) {
		if (!(0,_post_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)) throw e;
		return e.message;
	}
}
// src/register/reconcile.ts
async function reconcile(e, t) {
	const { identity: n, codeRepo: r, by: i, made: a, until: o, id: s } = t;
	const c = o === null ? mt : o - e.http.clock.now();
	let l = [];
	const list = async () => {
		const { items: t } = await e.listCodeSources(n.workspaceId, makeNameTail(makeKey(n)));
		l = sortByOwnership(t, n, (e) => e === r).ours;
		return l;
	};
	const isOwn = (e) => parseMarker(e.description)?.by === i;
	await lookFor(e, list, c, () => l.filter(isOwn).length >= a);
	const u = l.find((e) => e.id === s) ?? elect(l);
	const d = new Map();
	for (const t of l) {
		const n = isOwn(t) && t.id !== u?.id ? await drop(t.id, e) : isOwn(t) ? "this run put it out." : "another run made it.";
		if (n !== null) d.set(t, n);
	}
	const f = elect([...d.keys()]);
	return [...d].filter(([e]) => e !== f).map(([e, t]) => `${e.id} is left beside ${f?.id}, which runs take: ${t}`);
}
// src/aliyun/endpoints.ts
function makePaiEndpoint(e) {
	return `https://aiworkspace.${e}.aliyuncs.com`;
}
function makeStsEndpoint(e) {
	return `https://sts.${e}.aliyuncs.com`;
}
// src/codeup/addresses.ts
const vt = "openapi-rdc.aliyuncs.com";
function gitHost(e) {
	const t = new URL(e);
	return t.hostname === "openapi-rdc.aliyuncs.com" ? `${t.protocol}//codeup.aliyun.com` : t.origin;
}
// src/http/attempts.ts
function describeAttempt(e) {
	const { method: t, host: n, path: r, attempt: i, status: a, requestId: o, ms: s, failure: c } = e;
	return `${t} ${n}${r} ${c ?? `${a}${o === null ? "" : ` ${o}`}`} ${s} ms${i === 1 ? "" : ` (attempt ${i})`}`;
}
// src/http/network.ts
function readNetwork(e) {
	return {
		proxies: readProxies(e),
		authorities: readAuthorities(e)
	};
}
// src/aliyun/server-time.ts
function makeServerTime(e, t) {
	let n = null;
	return {
		now: () => e.now() + (n ?? 0),
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
}
// src/aliyun/signature.ts
function sign(e, t, n) {
	const r = `/${e.path.map(encode).join("/")}`;
	const i = Object.keys(e.query).sort().map((t) => `${encode(t)}=${encode(e.query[t] ?? "")}`).join("&");
	const a = headersOf(e, t, n);
	const o = Object.keys(a).sort();
	const l = [
		e.method,
		r,
		i,
		o.map((e) => `${e}:${a[e]?.trim()}\n`).join(""),
		o.join(";"),
		a["x-acs-content-sha256"]
	].join("\n");
	const u = `ACS3-HMAC-SHA256\n${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.hash)("sha256", l)}`;
	const d = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHmac)("sha256", t.accessKeySecret).update(u).digest("hex");
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
}
function headersOf(e, t, n) {
	const { securityToken: r, accessKeyId: i } = t;
	return {
		host: e.host,
		"x-acs-action": e.action,
		"x-acs-version": e.version,
		"x-acs-date": formatDate(n.date),
		"x-acs-signature-nonce": n.nonce,
		"x-acs-content-sha256": (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.hash)("sha256", e.body ?? ""),
		...e.body === null ? {} : { "content-type": "application/json; charset=utf-8" },
		...r === null ? {} : {
			"x-acs-accesskey-id": i,
			"x-acs-security-token": r
		}
	};
}
function encode(e) {
	return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
function formatDate(e) {
	const t = new Date(e);
	const pad = (e) => String(e).padStart(2, "0");
	return `${[
		t.getUTCFullYear(),
		t.getUTCMonth() + 1,
		t.getUTCDate()
	].map(pad).join("-")}T${[
		t.getUTCHours(),
		t.getUTCMinutes(),
		t.getUTCSeconds()
	].map(pad).join(":")}Z`;
}
// src/pai/pai.ts
const yt = "2021-02-04";
const q = [
	"api",
	"v1",
	"codesources"
];
function createPai(e, t) {
	const n = new URL(t.endpoint);
	const r = t.time ?? makeServerTime(e.clock, () => void 0);
	const i = new WeakMap();
	async function prepare(e) {
		const { method: a, action: o, path: s, query: c = {} } = e;
		const l = e.body === void 0 ? null : JSON.stringify(e.body);
		const u = {
			method: a,
			host: n.host,
			path: s,
			query: c,
			action: o,
			version: yt,
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
	}
	function canSignAgain(e, n) {
		const [r, a] = [findRefusal(n), i.get(e)];
		return r !== null && a !== void 0 && t.credentials.replace(a, r);
	}
	function correct(e, t, n) {
		if ("value" in e || !canSignAgain(n, t)) return r.correct(e, t);
		return {
			...e,
			retry: "transient"
		};
	}
	function call(t, n) {
		return e.send({
			what: t.what,
			request: () => prepare(t),
			read: (r, i) => correct(readAnswer(t, n, r, e.clock.now()), r, i)
		});
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
			...q,
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
		listCodeSources: (e, n) => listAll(call, t.token, e, n),
		findCodeSource: (e) => orNull({
			...onOne("Reading", e, "GET"),
			...named("GetCodeSource")
		}, a),
		async updateCodeSource(e, t) {
			return { requestId: (await call({
				...onOne("Updating", e, "PUT"),
				...named("UpdateCodeSource"),
				body: t
			}, K)).requestId };
		},
		async publishCodeSource(e) {
			await call({
				...onOne("Publishing", e, "PUT", ["publish"]),
				...named("PublishCodeSource")
			}, K);
		},
		async deleteCodeSource(e) {
			await orNull({
				...onOne("Deleting", e, "DELETE"),
				...named("DeleteCodeSource")
			}, K);
		}
	};
}
async function listAll(e, t, n, r) {
	const i = `Listing the code sources of workspace ${n}`;
	let a = null;
	const readPage = async (o) => {
		const { value: s, requestId: c, bytes: l } = await e({
			what: i,
			action: "ListCodeSources",
			permission: "paicodesource:ListCodeSources",
			method: "GET",
			path: q,
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
	};
	return {
		items: (await readPages(i, ({ id: e }) => e, readPage)).reverse(),
		requestId: a
	};
}
function readAnswer(e, t, n, r) {
	const i = parseJson(n);
	const a = n.status >= 200 && n.status < 300 ? decode(t, i) : null;
	if (a === null) return explainPaiAnswer(e.what, e.permission, n, r);
	const o = typeof i?.["RequestId"] === "string" ? i["RequestId"] : n.headers["x-acs-request-id"] ?? null;
	return { value: {
		value: a.data,
		requestId: o,
		bytes: n.body.length
	} };
}
// src/aliyun/credentials.ts
const J = [
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
const [Y, X, Z] = [
	"ALIBABA_CLOUD_ROLE_ARN",
	"ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
	"ALIBABA_CLOUD_OIDC_TOKEN_FILE"
];
function findCredentialSource(e, t) {
	return fromInputs(e) ?? fromTriples(t) ?? fromArns(t) ?? fromPlaces(t);
}
function readEnvironmentSecrets(e) {
	const t = [...J.flat(), "ACTIONS_ID_TOKEN_REQUEST_TOKEN"].map((t) => read(e, t));
	const n = read(e, "ALIBABA_CLOUD_CREDENTIALS_URI");
	return [...t, ...n === null ? [] : findSecretParts(n)].filter((e) => e !== null);
}
function findSecretParts(e) {
	if (!URL.canParse(e)) return [];
	const { pathname: t, searchParams: n } = new URL(e);
	const r = t.split("/").filter((e) => e.length >= 16 && /\d/.test(e));
	return [...n.values(), ...r];
}
function fromInputs(e) {
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
}
function fromTriples(e) {
	for (const [t, n, i] of J) {
		const [a, o, s] = [
			read(e, t),
			read(e, n),
			read(e, i)
		];
		if (a === null && o === null && s === null) continue;
		if (a === null) throw half(t, o === null ? i : n);
		if (o === null) throw half(n, t);
		if (a.startsWith("STS.") && s === null) throw half(i, t);
		if ([
			a,
			o,
			s ?? ""
		].some((e) => /[^\x21-\x7e]/.test(e))) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_INPUT", `${t}, ${n} or ${i} holds a character that is not printable ASCII.`);
		return {
			kind: "static",
			origin: t,
			credentials: {
				accessKeyId: a,
				accessKeySecret: o,
				securityToken: s
			}
		};
	}
	return null;
}
function fromArns(e) {
	const [t, n, r] = [
		read(e, Y),
		read(e, X),
		read(e, Z)
	];
	if (t === null && n === null && r === null) return null;
	if (t === null) throw half(Y, n === null ? Z : X);
	if (n === null) throw half(X, Y);
	return {
		kind: "oidc",
		origin: Y,
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
	return new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_INPUT", `The variable ${e} is missing; ${t} needs it.`, { hint: "Set both or neither; an empty variable counts as not set." });
}
function read(e, t) {
	return e[t]?.trim() || null;
}
// src/aliyun/provider.ts
const bt = 18e4;
const Q = 6e4;
function provideFixed(e) {
	return {
		read: async () => e,
		replace: () => false
	};
}
function provideGiven({ origin: e, credentials: t }, n) {
	n(`credentials: access key from ${e}`);
	return provideFixed(t);
}
async function provideRenewed(e, t) {
	const n = new Set();
	let r = t.canNarrow;
	let i = await load();
	let a = false;
	let o = e.now() + Q;
	let s = null;
	async function load() {
		const { credentials: n, lifetimeMs: i } = await t.load(r);
		return {
			credentials: n,
			until: e.now() + (i ?? Number.POSITIVE_INFINITY)
		};
	}
	async function renew() {
		o = e.now() + Q;
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
			const n = i.until - e.now() < bt && e.now() >= o;
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
function findSignInUrls(e, t) {
	const n = findCredentialSource(e, t);
	if (n?.kind !== "oidc") return [];
	return [n.tokenFile === null ? readOidcRequest(t)?.url ?? "" : "", stsEndpointOf(e)].filter((e) => /^https?:/.test(e) && URL.canParse(e));
}
async function signIn(e, t, n, i) {
	const a = findCredentialSource(t, e.env);
	if (a === null) throw new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_NO_CREDENTIALS", "There are no Alibaba Cloud credentials.");
	const o = makeServerTime(i.clock, warnOfSkew(e));
	if (a.kind === "static") {
		const n = provideGiven(a, e.info);
		if (t.roleToAssume !== null) e.info("`role-to-assume` is not used: an access key is given");
		return {
			credentials: n,
			time: o
		};
	}
	const [s, c] = [stsEndpointOf(t), readOidcRequest(e.env)];
	const { openSession: l } = await loadSessions();
	return {
		credentials: await l(a, {
			runner: e,
			inputs: t,
			source: n,
			http: i,
			time: o,
			endpoint: s,
			oidc: c
		}),
		time: o
	};
}
function loadSessions() {
	return __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 194));
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
function warnOfSkew(e) {
	return (t) => {
		const n = `${Math.round(Math.abs(t) / 1e3)} s ${t > 0 ? "behind" : "ahead of"}`;
		e.warn("W_CLOCK", `This machine's clock is ${n} that of Alibaba Cloud, which was used instead.`);
	};
}
// src/rooms.ts
function createRooms(e, t, n, r, i) {
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
			return (i) => {
				e.debug(describeAttempt({
					...t,
					...i
				}));
				a(`${n} ${i.status ?? "failed"} ${r}`);
			};
		}
	});
	const s = {
		url: n.cloneUrl,
		username: "x-access-token",
		password: t.githubToken
	};
	const c = t.paiEndpoint ?? makePaiEndpoint(t.region);
	const { api: l, owner: u, repo: d } = n;
	const loadQuestions = async () => (await __webpack_require__.e(/* import() */ 778).then(__webpack_require__.bind(__webpack_require__, 778))).createQuestions(o);
	const readContainment = async (...e) => (await loadQuestions()).readContainment(...e);
	const p = {
		api: l,
		owner: u,
		repo: d,
		token: t.githubToken
	};
	return {
		network: a,
		http: o,
		origin: s,
		place: p,
		async openConnections(r) {
			const i = [
				...findSignInUrls(t, e.env),
				c,
				...findMirrorUrls(t, n, r)
			];
			for (const e of i) o.connect(new URL(e).origin);
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setImmediate)();
		},
		async resolve(e) {
			const { resolve: t } = await __webpack_require__.e(/* import() */ 863).then(__webpack_require__.bind(__webpack_require__, 863));
			return t(e, o, s, p);
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
}
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
function findMirrorUrls({ codeupEndpoint: e }, t, n) {
	if (n === null) return [];
	return n.isNews ? [
		gitHost(e),
		e,
		t.api,
		t.cloneUrl
	] : [gitHost(e)];
}
function lastOf(e) {
	const t = e.replace(/%2F/gi, "/");
	return t.slice(t.lastIndexOf("/", t.length - 2) + 1) || "/";
}
// src/secrets.ts
function maskSecrets({ env: e, mask: t }, n) {
	for (const r of [
		...findSecrets(n),
		...readEnvironmentSecrets(e),
		...readProxySecrets(e)
	]) t(r);
}
// src/aftermath.ts
const $ = 6e4;
async function lookAgain(e, t) {
	const n = readGiven(e.input, e.env);
	maskSecrets(e, n);
	const i = {
		...parseInputs(n),
		timeout: $
	};
	const a = new AbortController();
	const o = new _post_start_js__WEBPACK_IMPORTED_MODULE_1__.r("E_TIMEOUT", "The post step did not end within a minute.", { hint: "Look in the workspace for a second code source of this run, and delete it." });
	const s = readSource(e.readEvent(), i.pullRequestCommit);
	const c = createRooms(e, i, s, a.signal, () => () => void 0);
	const l = setTimeout(() => a.abort(o), $);
	e.info("Looking for what the step may have left behind");
	try {
		const n = await reconcile(await c.openPai(), t);
		for (const t of n) e.warn("W_LEFTOVER", t);
		if (n.length === 0) e.info("nothing is left behind");
	} finally {
		clearTimeout(l);
		await c.http.close();
	}
}



/***/ }),

/***/ 597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ h),
/* harmony export */   c: () => (/* binding */ d),
/* harmony export */   i: () => (/* binding */ b),
/* harmony export */   l: () => (/* binding */ u),
/* harmony export */   n: () => (/* binding */ S),
/* harmony export */   o: () => (/* binding */ m),
/* harmony export */   r: () => (/* binding */ x),
/* harmony export */   s: () => (/* binding */ p),
/* harmony export */   t: () => (/* binding */ C)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(831);


// node_modules/undici/lib/util/stats.js
var l = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { kConnected: r, kPending: i, kRunning: a, kSize: o, kFree: s, kQueued: c } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	var ClientStats = class {
		constructor(e) {
			this.connected = e[r];
			this.pending = e[i];
			this.running = e[a];
			this.size = e[o];
		}
	};
	var PoolStats = class {
		constructor(e) {
			this.connected = e[r];
			this.free = e[s];
			this.pending = e[i];
			this.queued = e[c];
			this.running = e[a];
			this.size = e[o];
		}
	};
	t.exports = {
		ClientStats,
		PoolStats
	};
}));
// \0diagnostics
var u = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { channels: new Proxy({}, { get: () => ({ hasSubscribers: false }) }) };
}));
// \0unreached
var d = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = () => {
		throw new Error("This part of undici is not bundled");
	};
}));
// node_modules/undici/lib/core/request.js
var f = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { InvalidArgumentError: n, NotSupportedError: r } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const a = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.s)();
	const { isValidHTTPToken: l, isValidHeaderValue: f, isStream: p, destroy: m, isBuffer: h, isFormDataLike: g, isIterable: _, hasSafeIterator: v, isBlobLike: y, serializePathWithQuery: b, parseHeaders: x, assertRequestHandler: S, getServerName: C, normalizedMethodRecords: w, getProtocolFromUrlString: T } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { channels: E } = u();
	const { headerNameLowerCasedRecord: D } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.n)();
	const O = /[^\u0021-\u00ff]/;
	function isValidContentLengthHeaderValue(e) {
		if (typeof e !== "string" || e.length === 0) return false;
		for (let t = 0; t < e.length; t++) {
			const n = e.charCodeAt(t);
			if (n < 48 || n > 57) return false;
		}
		return true;
	}
	const k = Symbol("handler");
	const A = Symbol("controller");
	const j = Symbol("resume");
	var RequestController = class {
		#e = false;
		#t = null;
		#n = false;
		#r;
		[j] = null;
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
				this[j]?.();
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
		constructor(e, { path: t, method: r, body: i, headers: a, query: o, idempotent: s, blocking: c, upgrade: u, headersTimeout: d, bodyTimeout: x, reset: D, expectContinue: A, servername: j, throwOnError: M, maxRedirections: N, typeOfService: P }, F) {
			if (typeof t !== "string") throw new n("path must be a string");
			else if (t[0] !== "/" && !(t.startsWith("http://") || t.startsWith("https://")) && r !== "CONNECT") throw new n("path must be an absolute URL or start with a slash");
			else if (O.test(t)) throw new n("invalid request path");
			if (typeof r !== "string") throw new n("method must be a string");
			else if (w[r] === void 0 && !l(r)) throw new n("invalid request method");
			if (u && typeof u !== "string") throw new n("upgrade must be a string");
			if (u && !f(u)) throw new n("invalid upgrade header");
			if (d != null && (!Number.isFinite(d) || d < 0)) throw new n("invalid headersTimeout");
			if (x != null && (!Number.isFinite(x) || x < 0)) throw new n("invalid bodyTimeout");
			if (D != null && typeof D !== "boolean") throw new n("invalid reset");
			if (A != null && typeof A !== "boolean") throw new n("invalid expectContinue");
			if (M != null) throw new n("invalid throwOnError");
			if (N != null && N !== 0) throw new n("maxRedirections is not supported, use the redirect interceptor");
			if (P != null && (!Number.isInteger(P) || P < 0 || P > 255)) throw new n("typeOfService must be an integer between 0 and 255");
			this.headersTimeout = d;
			this.bodyTimeout = x;
			this.method = r;
			this.typeOfService = P;
			this.abort = null;
			if (i == null) this.body = null;
			else if (p(i)) {
				this.body = i;
				const e = this.body._readableState;
				if (!e || !e.autoDestroy) {
					this.endHandler = function autoDestroy() {
						m(this);
					};
					this.body.on("end", this.endHandler);
				}
				this.errorHandler = (e) => {
					if (this.abort) this.abort(e);
					else this.error = e;
				};
				this.body.on("error", this.errorHandler);
			} else if (h(i)) this.body = i.byteLength ? i : null;
			else if (ArrayBuffer.isView(i)) this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
			else if (i instanceof ArrayBuffer) this.body = i.byteLength ? Buffer.from(i) : null;
			else if (typeof i === "string") this.body = i.length ? Buffer.from(i) : null;
			else if (g(i)) {
				if (!isUndiciFormData(i)) throw new n("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");
				this.body = i;
			} else if (_(i) || y(i)) this.body = i;
			else throw new n("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			this.completed = false;
			this.aborted = false;
			this.upgrade = u || null;
			this.path = o ? b(t, o) : t;
			this.origin = e;
			this.protocol = T(e);
			this.idempotent = s == null ? r === "HEAD" || r === "GET" || r === "QUERY" : s;
			this.blocking = c ?? this.method !== "HEAD";
			this.reset = D == null ? null : D;
			this.host = null;
			this.contentLength = null;
			this.contentType = null;
			this.headers = [];
			this.expectContinue = A != null ? A : false;
			if (Array.isArray(a)) {
				if (a.length % 2 !== 0) throw new n("headers array must be even");
				for (let e = 0; e < a.length; e += 2) processHeader(this, a[e], a[e + 1]);
			} else if (a && typeof a === "object") {
				if (v(a)) for (const e of a) {
					if (!Array.isArray(e) || e.length !== 2) throw new n("headers must be in key-value pair format");
					processHeader(this, e[0], e[1]);
				}
				else {
					const e = Object.keys(a);
					for (let t = 0; t < e.length; ++t) processHeader(this, e[t], a[e[t]]);
				}
			} else if (a != null) throw new n("headers must be an object or an array");
			S(F, r, u);
			this.servername = j || C(this.host) || null;
			this[k] = F;
			if (E.create.hasSubscribers) E.create.publish({ request: this });
		}
		onBodySent(e) {
			if (E.bodyChunkSent.hasSubscribers) E.bodyChunkSent.publish({
				request: this,
				chunk: e
			});
			if (this[k].onBodySent) try {
				return this[k].onBodySent(e);
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestSent() {
			if (E.bodySent.hasSubscribers) E.bodySent.publish({ request: this });
			if (this[k].onRequestSent) try {
				return this[k].onRequestSent();
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestStart(e, t) {
			a(!this.aborted);
			a(!this.completed);
			this[A] = new RequestController(e);
			if (this.error) {
				this[A].abort(this.error);
				return;
			}
			this.abort = e;
			return this[k].onRequestStart(this[A], t);
		}
		onResponseStarted() {
			return this[k].onResponseStarted?.();
		}
		onResponseStart(e, t, n, r) {
			a(!this.aborted);
			a(!this.completed);
			if (E.headers.hasSubscribers) E.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			const i = this[A];
			if (i) {
				i[j] = n;
				i.rawHeaders = t;
			}
			const o = Array.isArray(t) ? x(t) : t;
			try {
				this[k].onResponseStart?.(i, e, o, r);
				return !i?.paused;
			} catch (e) {
				this.abort(e);
				return false;
			}
		}
		onResponseData(e) {
			a(!this.aborted);
			a(!this.completed);
			if (E.bodyChunkReceived.hasSubscribers) E.bodyChunkReceived.publish({
				request: this,
				chunk: e
			});
			const t = this[A];
			try {
				this[k].onResponseData?.(t, e);
				return !t?.paused;
			} catch (e) {
				this.abort(e);
				return false;
			}
		}
		onRequestUpgrade(e, t, n, r = "") {
			this.onFinally();
			a(!this.aborted);
			a(!this.completed);
			if (E.headers.hasSubscribers) E.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			const i = this[A];
			if (i) i.rawHeaders = t;
			const o = Array.isArray(t) ? x(t) : t;
			const s = this[k].onRequestUpgrade?.(i, e, o, n);
			if (!this.aborted) {
				this.completed = true;
				if (E.trailers.hasSubscribers) E.trailers.publish({
					request: this,
					trailers: []
				});
			}
			return s;
		}
		onResponseEnd(e) {
			this.onFinally();
			a(!this.aborted);
			a(!this.completed);
			this.completed = true;
			if (E.trailers.hasSubscribers) E.trailers.publish({
				request: this,
				trailers: e
			});
			const t = this[A];
			if (t) t.rawTrailers = e;
			const n = Array.isArray(e) ? x(e) : e;
			try {
				return this[k].onResponseEnd?.(t, n);
			} catch (e) {
				this.onResponseError(e);
			}
		}
		onResponseError(e) {
			this.onFinally();
			if (E.error.hasSubscribers) E.error.publish({
				request: this,
				error: e
			});
			if (this.aborted) return;
			this.aborted = true;
			const t = this[A];
			return this[k].onResponseError?.(t, e);
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
	function processHeader(e, t, i) {
		if (i && typeof i === "object" && !Array.isArray(i)) throw new n(`invalid ${t} header`);
		else if (i === void 0) return;
		let a = D[t];
		if (a === void 0) {
			a = t.toLowerCase();
			if (D[a] === void 0 && !l(a)) throw new n("invalid header key");
		}
		if (Array.isArray(i)) {
			const e = [];
			for (let r = 0; r < i.length; r++) if (typeof i[r] === "string") {
				if (!f(i[r])) throw new n(`invalid ${t} header`);
				e.push(i[r]);
			} else if (i[r] === null) e.push("");
			else if (typeof i[r] === "object") throw new n(`invalid ${t} header`);
			else {
				const a = `${i[r]}`;
				if (!f(a)) throw new n(`invalid ${t} header`);
				e.push(a);
			}
			i = e;
		} else if (typeof i === "string") {
			if (!f(i)) throw new n(`invalid ${t} header`);
		} else if (i === null) i = "";
		else {
			i = `${i}`;
			if (!f(i)) throw new n(`invalid ${t} header`);
		}
		if (a === "host") {
			if (e.host !== null) throw new n("duplicate host header");
			if (typeof i !== "string") throw new n("invalid host header");
			e.host = i;
		} else if (a === "content-length") {
			if (e.contentLength !== null) throw new n("duplicate content-length header");
			if (!isValidContentLengthHeaderValue(i)) throw new n("invalid content-length header");
			e.contentLength = parseInt(i, 10);
		} else if (e.contentType === null && a === "content-type") {
			e.contentType = i;
			e.headers.push(t, i);
		} else if (a === "transfer-encoding" || a === "keep-alive" || a === "upgrade") throw new n(`invalid ${a} header`);
		else if (a === "connection") {
			const t = typeof i === "string" ? i : null;
			if (t === null) throw new n("invalid connection header");
			for (const r of t.toLowerCase().split(",")) {
				const t = r.trim();
				if (!l(t)) throw new n("invalid connection header");
				if (t === "close") e.reset = true;
			}
		} else if (a === "expect") throw new r("expect header not supported");
		else e.headers.push(t, i);
	}
	let M;
	function isUndiciFormData(e) {
		if (M === void 0) {
			d();
			M = d().webidl.is.FormData;
		}
		return M(e);
	}
	t.exports = Request;
}));
// node_modules/undici/lib/dispatcher/dispatcher.js
var p = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, r) => {
	const i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:events");
	const { kOriginless: a, kUrl: o } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	var Dispatcher = class extends i {
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
			const n = this[a] === true ? null : this[o]?.origin;
			let dispatch = this.dispatch.bind(this);
			for (const e of t) {
				if (e == null) continue;
				if (typeof e !== "function") throw new TypeError(`invalid interceptor, expected function received ${typeof e}`);
				dispatch = e(dispatch, n);
				if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
			}
			const r = dispatch;
			const i = this;
			dispatch = function(e, t) {
				if (e && typeof e === "object" && !e.origin && i[o]) e = Object.assign({}, e, { origin: i[o].origin });
				return r(e, t);
			};
			return new Proxy(this, { get: (e, t) => t === "dispatch" ? dispatch : e[t] });
		}
	};
	r.exports = Dispatcher;
}));
// node_modules/undici/lib/dispatcher/dispatcher-base.js
var m = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, r) => {
	const a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:buffer");
	const s = p();
	const { ClientDestroyedError: c, ClientClosedError: l, InvalidArgumentError: u } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const { kDestroy: d, kClose: f, kClosed: m, kDestroyed: h, kDispatch: g } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	const { defaultWebSocketMaxFragments: _, defaultWebSocketMaxPayloadSize: v } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.n)();
	const y = Symbol("onDestroyed");
	const b = Symbol("onClosed");
	const x = Symbol("webSocketOptions");
	const S = Symbol("eventSourceOptions");
	var DispatcherBase = class extends s {
		[h] = false;
		[y] = null;
		[m] = false;
		[b] = null;
		constructor(e) {
			super();
			this[x] = e?.webSocket ?? {};
			this[S] = e?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[x].maxFragments ?? _,
				maxPayloadSize: this[x].maxPayloadSize ?? v
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[S].maxEventSize ?? a.kStringMaxLength };
		}
		get destroyed() {
			return this[h];
		}
		get closed() {
			return this[m];
		}
		close(e) {
			if (e === void 0) return new Promise((e, t) => {
				this.close((n, r) => {
					return n ? t(n) : e(r);
				});
			});
			if (typeof e !== "function") throw new u("invalid callback");
			if (this[h]) {
				const t = new c();
				queueMicrotask(() => e(t, null));
				return;
			}
			if (this[m]) {
				if (this[b]) this[b].push(e);
				else queueMicrotask(() => e(null, null));
				return;
			}
			this[m] = true;
			this[b] ??= [];
			this[b].push(e);
			const onClosed = () => {
				const e = this[b];
				this[b] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[f]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
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
			if (typeof t !== "function") throw new u("invalid callback");
			if (this[h]) {
				if (this[y]) this[y].push(t);
				else queueMicrotask(() => t(null, null));
				return;
			}
			if (!e) e = new c();
			this[h] = true;
			this[y] ??= [];
			this[y].push(t);
			const onDestroyed = () => {
				const e = this[y];
				this[y] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[d](e).then(() => queueMicrotask(onDestroyed));
		}
		dispatch(e, t) {
			if (!t || typeof t !== "object") throw new u("handler must be an object");
			try {
				if (!e || typeof e !== "object") throw new u("opts must be an object.");
				if (e.dispatcher) throw new u("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");
				if (this[h] || this[y]) throw new c();
				if (this[m]) throw new l();
				return this[g](e, t);
			} catch (e) {
				if (typeof t.onResponseError !== "function") throw e;
				t.onResponseError(null, e);
				return false;
			}
		}
	};
	r.exports = DispatcherBase;
}));
// node_modules/undici/lib/core/connect.js
var h = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:net");
	const i = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.s)();
	const a = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { InvalidArgumentError: l, ConnectTimeoutError: u } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	let d;
	const f = class WeakSessionCache {
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
	function buildConnector({ allowH2: t, preferH2: n, useH2c: o, maxCachedSessions: s, socketPath: c, timeout: u, session: p, ...m }) {
		if (s != null && (!Number.isInteger(s) || s < 0)) throw new l("maxCachedSessions must be a positive integer or zero");
		const h = {
			path: c,
			...m
		};
		const g = new f(s == null ? 100 : s);
		u = u == null ? 1e4 : u;
		t = t != null ? t : true;
		return function connect({ hostname: s, host: c, protocol: l, port: f, servername: m, localAddress: _, httpSocket: v }, y) {
			let b;
			if (l === "https:") {
				if (!d) d = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:tls");
				m = m || h.servername || a.getServerName(c) || null;
				const r = m || s;
				i(r);
				const o = p || g.get(r) || null;
				f = f || 443;
				b = d.connect({
					highWaterMark: 16384,
					...h,
					servername: m,
					session: o,
					localAddress: _,
					ALPNProtocols: t ? n ? ["h2", "http/1.1"] : ["http/1.1", "h2"] : ["http/1.1"],
					socket: v,
					port: f,
					host: s
				});
				b.on("session", function(e) {
					g.set(r, e);
				});
			} else {
				i(!v, "httpSocket can only be sent on TLS update");
				f = f || 80;
				const e = {
					highWaterMark: 65536,
					...h,
					localAddress: _,
					port: f,
					host: s
				};
				const t = r.isIP(s);
				if (t !== 0 && m && m !== s) {
					e.host = m;
					e.lookup = (e, n, r) => {
						if (n.all) r(null, [{
							address: s,
							family: t
						}]);
						else r(null, s, t);
					};
				}
				b = r.connect(e);
				if (o === true) b.alpnProtocol = "h2";
			}
			if (h.keepAlive == null || h.keepAlive) {
				const e = h.keepAliveInitialDelay === void 0 ? 6e4 : h.keepAliveInitialDelay;
				b.setKeepAlive(true, e);
			}
			const x = a.setupConnectTimeout(new WeakRef(b), {
				timeout: u,
				hostname: s,
				port: f
			});
			b.setNoDelay(true).once(l === "https:" ? "secureConnect" : "connect", function() {
				queueMicrotask(x);
				if (y) {
					const e = y;
					y = null;
					e(null, this);
				}
			}).on("error", function(e) {
				queueMicrotask(x);
				if (y) {
					const t = y;
					y = null;
					t(maybeNormalizeConnectError(e, this, {
						timeout: u,
						hostname: s,
						port: f
					}));
				}
			});
			return b;
		};
	}
	function maybeNormalizeConnectError(e, t, n) {
		if (e instanceof AggregateError && (e.code === "ETIMEDOUT" || e.errors.some((e) => e != null && e.code === "ETIMEDOUT"))) {
			let r = "Connect Timeout Error";
			if (Array.isArray(t.autoSelectFamilyAttemptedAddresses)) r += ` (attempted addresses: ${t.autoSelectFamilyAttemptedAddresses.join(", ")},`;
			else r += ` (attempted address: ${n.hostname}:${n.port},`;
			r += ` timeout: ${n.timeout}ms)`;
			const i = new u(r);
			i.cause = e;
			return i;
		}
		return e;
	}
	n.exports = buildConnector;
}));
// \0llhttp/constants
var g = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
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
var _ = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = process.getBuiltinModule("node:fs").readFileSync(import.meta.dirname + "/llhttp.wasm");
}));
// node_modules/undici/lib/llhttp/llhttp_simd-wasm.js
var v = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = process.getBuiltinModule("node:fs").readFileSync(import.meta.dirname + "/llhttp_simd.wasm");
}));
// node_modules/undici/lib/dispatcher/client-h1.js
var y = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const i = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.s)();
	const a = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { channels: l } = u();
	const f = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.i)();
	const { RequestContentLengthMismatchError: p, ResponseContentLengthMismatchError: m, RequestAbortedError: h, InvalidArgumentError: y, HeadersTimeoutError: b, HeadersOverflowError: x, SocketError: S, InformationalError: C, BodyTimeoutError: w, HTTPParserError: T, WebAssemblyNotSupportedError: E, ResponseExceededMaxSizeError: D } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const { kUrl: O, kReset: k, kClient: A, kParser: j, kBlocking: M, kRunning: N, kPending: P, kSize: F, kWriting: I, kQueue: L, kNoRef: R, kKeepAliveDefaultTimeout: z, kHostHeader: ee, kPendingIdx: te, kRunningIdx: B, kError: V, kPipelining: H, kSocket: U, kKeepAliveTimeoutValue: ne, kMaxHeadersSize: re, kKeepAliveMaxTimeout: ie, kKeepAliveTimeoutThreshold: ae, kHeadersTimeout: oe, kBodyTimeout: se, kStrictContentLength: ce, kMaxRequests: le, kCounter: ue, kMaxResponseSize: de, kOnError: fe, kResume: W, kHTTPContext: pe, kClosed: G, kUseMilo: me } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	const K = g();
	const { H1Parser: q, getMiloEnabled: he } = {};
	const ge = Buffer.alloc(0);
	const J = Buffer[Symbol.species];
	const _e = a.removeAllListeners;
	const Y = Symbol("kIdleSocketValidation");
	const ve = Symbol("kIdleSocketValidationTimeout");
	const ye = Symbol("kSocketUsed");
	const X = Symbol("kTypeOfService");
	let be;
	function lazyllhttp() {
		if (typeof WebAssembly === "undefined") throw new E();
		const e = process.env.JEST_WORKER_ID ? _() : void 0;
		let t;
		let n = true;
		if (process.arch === "riscv64") n = false;
		else if (process.arch === "ppc64") {
			const [e, t] = process.versions.node.split(".").map((e) => parseInt(e, 10));
			if (e < 24 || e === 24 && t < 12) n = false;
		}
		if (process.env.UNDICI_NO_WASM_SIMD === "1") n = false;
		else if (process.env.UNDICI_NO_WASM_SIMD === "0") n = true;
		if (n) try {
			t = new WebAssembly.Module(v());
		} catch {}
		if (!t) t = new WebAssembly.Module(e || _());
		return new WebAssembly.Instance(t, { env: {
			wasm_on_url: (e, t, n) => {
				return 0;
			},
			wasm_on_status: (e, t, n) => {
				i(Z.ptr === e);
				const r = t - $ + Q.byteOffset;
				return Z.onStatus(new J(Q.buffer, r, n));
			},
			wasm_on_message_begin: (e) => {
				i(Z.ptr === e);
				return Z.onMessageBegin();
			},
			wasm_on_header_field: (e, t, n) => {
				i(Z.ptr === e);
				const r = t - $ + Q.byteOffset;
				return Z.onHeaderField(new J(Q.buffer, r, n));
			},
			wasm_on_header_value: (e, t, n) => {
				i(Z.ptr === e);
				const r = t - $ + Q.byteOffset;
				return Z.onHeaderValue(new J(Q.buffer, r, n));
			},
			wasm_on_headers_complete: (e, t, n, r) => {
				i(Z.ptr === e);
				return Z.onHeadersComplete(t, n === 1, r === 1);
			},
			wasm_on_body: (e, t, n) => {
				i(Z.ptr === e);
				const r = t - $ + Q.byteOffset;
				return Z.onBody(new J(Q.buffer, r, n));
			},
			wasm_on_message_complete: (e) => {
				i(Z.ptr === e);
				return Z.onMessageComplete();
			}
		} });
	}
	let xe = null;
	let Z = null;
	let Q = null;
	let Se = 0;
	let $ = null;
	let Ce = null;
	const we = 1;
	const Te = 3;
	const Ee = 5;
	const De = 8;
	var Parser = class {
		constructor(e, t, { exports: n }) {
			this.llhttp = n;
			this.ptr = this.llhttp.llhttp_alloc(K.TYPE.RESPONSE);
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
			this.headersMaxSize = e[re];
			this.shouldKeepAlive = false;
			this.paused = false;
			this.resume = this.resume.bind(this);
			this.bytesRead = 0;
			this.keepAlive = "";
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.connection = "";
			this.maxResponseSize = e[de];
		}
		setTimeout(e, t) {
			if (e !== this.timeoutValue || t & we ^ this.timeoutType & we) {
				if (this.timeout) {
					f.clearTimeout(this.timeout);
					this.timeout = null;
				}
				if (e) {
					if (t & we) this.timeout = f.setFastTimeout(onParserTimeout, e, this.timeoutWeakRef);
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
			i(this.ptr != null);
			i(Z === null);
			this.llhttp.llhttp_resume(this.ptr);
			i(this.timeoutType === Ee);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.paused = false;
			this.execute(this.socket.read() || ge);
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
			i(Z === null);
			i(this.ptr != null);
			i(!this.paused);
			const { socket: t, llhttp: n } = this;
			if (e.length > Se) {
				if ($) n.free($);
				Se = Math.ceil(e.length / 4096) * 4096;
				$ = n.malloc(Se);
			}
			if (Ce === null || Ce.buffer !== n.memory.buffer || Ce.byteOffset !== $ || Ce.byteLength !== Se) Ce = new Uint8Array(n.memory.buffer, $, Se);
			Ce.set(e);
			try {
				let r;
				try {
					Q = e;
					Z = this;
					r = n.llhttp_execute(this.ptr, $, e.length);
				} finally {
					Z = null;
					Q = null;
				}
				if (r !== K.ERROR.OK) {
					const i = e.subarray(n.llhttp_get_error_pos(this.ptr) - $);
					if (r === K.ERROR.PAUSED_UPGRADE) this.onUpgrade(i);
					else if (r === K.ERROR.PAUSED) {
						this.paused = true;
						t.unshift(i);
					} else throw this.createError(r, i);
				}
			} catch (e) {
				a.destroy(t, e);
			}
		}
		finish() {
			i(Z === null);
			i(this.ptr != null);
			const { llhttp: e } = this;
			if (this.paused) {
				let t;
				do {
					e.llhttp_resume(this.ptr);
					this.paused = false;
					t = this.socket.read() || ge;
					this.execute(t);
				} while (this.paused && t.length > 0);
				if (this.paused) {
					e.llhttp_resume(this.ptr);
					this.paused = false;
				}
			}
			let t;
			try {
				Z = this;
				t = e.llhttp_finish(this.ptr);
			} finally {
				Z = null;
			}
			if (t === K.ERROR.OK) return null;
			if (t === K.ERROR.PAUSED || t === K.ERROR.PAUSED_UPGRADE) {
				this.paused = true;
				return null;
			}
			return this.createError(t, ge);
		}
		createError(e, t) {
			const { llhttp: n, contentLength: r, bytesRead: i } = this;
			if (r !== -1 && i !== r) return new m();
			const a = n.llhttp_get_error_reason(this.ptr);
			let o = "";
			if (a) {
				const e = new Uint8Array(n.memory.buffer, a).indexOf(0);
				o = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(n.memory.buffer, a, e).toString() + ")";
			}
			return new T(o, K.ERROR[e], t);
		}
		destroy() {
			i(Z === null);
			i(this.ptr != null);
			this.llhttp.llhttp_free(this.ptr);
			this.ptr = null;
			this.timeout && f.clearTimeout(this.timeout);
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
			if (t[N] === 0) {
				a.destroy(e, new S("bad response", a.getSocketInfo(e)));
				return -1;
			}
			const n = t[L][t[B]];
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
			const r = this.headers[t - 2];
			if (r.length === 10) {
				const t = a.bufferToLowerCasedHeaderName(r);
				if (t === "keep-alive") this.keepAlive += (n || this.keepAlive.length === 0 ? "" : ",") + e.toString();
				else if (t === "connection") this.connection += (n || this.connection.length === 0 ? "" : ",") + e.toString();
			} else if (r.length === 14 && a.bufferToLowerCasedHeaderName(r) === "content-length") {
				if (this.contentLength === -1) this.contentLength = 0;
				for (let t = 0; t < e.length; t++) this.contentLength = this.contentLength * 10 + (e[t] - 48);
			} else if (r.length === 17 && a.bufferToLowerCasedHeaderName(r) === "transfer-encoding") this.hasTransferEncoding = true;
			this.trackHeader(e.length);
			return 0;
		}
		trackHeader(e) {
			this.headersSize += e;
			if (this.headersSize >= this.headersMaxSize) a.destroy(this.socket, new x());
		}
		onUpgrade(e) {
			const { upgrade: t, client: n, socket: r, headers: o, statusCode: s, statusText: c } = this;
			i(t);
			i(n[U] === r);
			i(!r.destroyed);
			i(!this.paused);
			i((o.length & 1) === 0);
			const l = n[L][n[B]];
			i(l);
			i(l.upgrade || l.method === "CONNECT");
			this.statusCode = 0;
			this.statusText = "";
			this.shouldKeepAlive = false;
			this.headers = [];
			this.headersSize = 0;
			r.unshift(e);
			r[j].destroy();
			r[j] = null;
			r[A] = null;
			r[V] = null;
			_e(r);
			n[U] = null;
			n[pe] = null;
			n[L][n[B]++] = null;
			n.emit("disconnect", n[O], [n], new C("upgrade"));
			try {
				l.onRequestUpgrade(s, o, r, c);
			} catch (e) {
				a.errorRequest(n, l, e);
				a.destroy(r, e);
			}
			n[W]();
		}
		onHeadersComplete(e, t, n) {
			const { client: r, socket: o, headers: s, statusText: c } = this;
			if (o.destroyed) return -1;
			if (r[N] === 0) {
				a.destroy(o, new S("bad response", a.getSocketInfo(o)));
				return -1;
			}
			const l = r[L][r[B]];
			if (!l) return -1;
			i(!this.upgrade);
			i(this.statusCode < 200);
			if (e === 100) {
				a.destroy(o, new S("bad response", a.getSocketInfo(o)));
				return -1;
			}
			if (t && !l.upgrade) {
				a.destroy(o, new S("bad upgrade", a.getSocketInfo(o)));
				return -1;
			}
			i(this.timeoutType === Te);
			this.statusCode = e;
			this.shouldKeepAlive = n || l.method === "HEAD" && !o[k] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection);
			if (l.method === "HEAD" || e === 204 || e === 304) {
				if (l.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding)) this.shouldKeepAlive = false;
				this.contentLength = -1;
			}
			if (this.statusCode >= 200) {
				const e = l.bodyTimeout != null ? l.bodyTimeout : r[se];
				this.setTimeout(e, Ee);
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			if (l.method === "CONNECT") {
				i(r[N] === 1);
				this.upgrade = true;
				return 2;
			}
			if (t) {
				i(r[N] === 1);
				this.upgrade = true;
				return 2;
			}
			i((this.headers.length & 1) === 0);
			this.headers = [];
			this.headersSize = 0;
			if (this.shouldKeepAlive && r[H]) {
				const e = this.keepAlive ? a.parseKeepAliveTimeout(this.keepAlive) : null;
				if (e != null) {
					const t = Math.min(e - r[ae], r[ie]);
					if (t <= 0) o[k] = true;
					else r[ne] = t;
				} else r[ne] = r[z];
			} else o[k] = true;
			const u = l.onResponseStart(e, s, this.resume, c) === false;
			if (l.aborted) return -1;
			if (l.method === "HEAD") return 1;
			if (e < 200) return 1;
			if (o[M]) {
				o[M] = false;
				r[W]();
			}
			return u ? K.ERROR.PAUSED : 0;
		}
		onBody(e) {
			const { client: t, socket: n, statusCode: r, maxResponseSize: o } = this;
			if (n.destroyed) return -1;
			const s = t[L][t[B]];
			i(s);
			i(this.timeoutType === Ee);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			i(r >= 200);
			if (o > -1 && this.bytesRead + e.length > o) {
				a.destroy(n, new D());
				return -1;
			}
			this.bytesRead += e.length;
			if (s.onResponseData(e) === false) return K.ERROR.PAUSED;
			return 0;
		}
		onMessageComplete() {
			const { client: e, socket: t, statusCode: n, upgrade: r, headers: o, contentLength: s, bytesRead: c, shouldKeepAlive: l } = this;
			if (t.destroyed && (!n || l)) return -1;
			if (r) return 0;
			i(n >= 100);
			i((this.headers.length & 1) === 0);
			const u = e[L][e[B]];
			i(u);
			this.statusCode = 0;
			this.statusText = "";
			this.bytesRead = 0;
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.keepAlive = "";
			this.connection = "";
			this.headers = [];
			this.headersSize = 0;
			if (n < 200) return 0;
			if (s !== -1 && c !== s) {
				a.destroy(t, new m());
				return -1;
			}
			u.onResponseEnd(o);
			e[L][e[B]++] = null;
			t[ye] = e[P] === 0;
			if (t[I]) {
				i(e[N] === 0);
				a.destroy(t, new C("reset"));
				return K.ERROR.PAUSED;
			} else if (!l) {
				a.destroy(t, new C("reset"));
				return K.ERROR.PAUSED;
			} else if (t[k] && e[N] === 0) {
				a.destroy(t, new C("reset"));
				return K.ERROR.PAUSED;
			} else if (e[H] == null || e[H] === 1) setImmediate(e[W]);
			else e[W]();
			return 0;
		}
	};
	function onParserTimeout(e) {
		const t = e.deref();
		if (!t) return;
		const { socket: n, timeoutType: r, client: o, paused: s } = t;
		if (r === Te) {
			if (!n[I] || n.writableNeedDrain || o[N] > 1) {
				i(!s, "cannot be paused while waiting for headers");
				a.destroy(n, new b());
			}
		} else if (r === Ee) {
			if (!s) a.destroy(n, new w());
		} else if (r === De) {
			i(o[N] === 0 && o[ne]);
			a.destroy(n, new C("socket idle timeout"));
		}
	}
	function connectH1(e, t) {
		e[U] = t;
		if (!xe) xe = lazyllhttp();
		if (t.errored) throw t.errored;
		if (t.destroyed) throw new S("destroyed");
		t[R] = false;
		t[I] = false;
		t[k] = false;
		t[M] = false;
		t[Y] = 0;
		t[ve] = null;
		t[ye] = false;
		t[j] = new Parser(e, t, xe);
		a.addListener(t, "error", onHttpSocketError);
		a.addListener(t, "readable", onHttpSocketReadable);
		a.addListener(t, "end", onHttpSocketEnd);
		a.addListener(t, "close", onHttpSocketClose);
		t[G] = false;
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
				if (t[G]) queueMicrotask(n);
				else {
					t.on("close", n);
					t.destroy(e);
				}
			},
			get destroyed() {
				return t.destroyed;
			},
			busy(n) {
				if (t[I] || t[k] || t[M] || t[Y] === 1) return true;
				if (n) {
					if (e[N] > 0 && !n.idempotent) return true;
					if (e[N] > 0 && (n.upgrade || n.method === "CONNECT")) return true;
					if (e[N] > 0 && a.bodyLength(n.body) !== 0 && (a.isStream(n.body) || a.isAsyncIterable(n.body) || a.isFormDataLike(n.body))) return true;
				}
				return false;
			}
		};
	}
	function onHttpSocketError(e) {
		const t = this[j];
		if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
			const e = t.finish();
			if (e) {
				this[V] = e;
				this[A][fe](e);
			}
			return;
		}
		this[V] = e;
		this[A][fe](e);
	}
	function onHttpSocketReadable() {
		this[j]?.readMore();
	}
	function onHttpSocketEnd() {
		const e = this[j];
		if (e.statusCode && !e.shouldKeepAlive) {
			const t = e.finish();
			if (t) a.destroy(this, t);
			return;
		}
		a.destroy(this, new S("other side closed", a.getSocketInfo(this)));
	}
	function onHttpSocketClose() {
		const e = this[j];
		clearIdleSocketValidation(this);
		if (e) {
			if (!this[V] && e.statusCode && !e.shouldKeepAlive) this[V] = e.finish() || this[V];
			this[j].destroy();
			this[j] = null;
		}
		const t = this[V] || new S("closed", a.getSocketInfo(this));
		const n = this[A];
		n[U] = null;
		n[pe] = null;
		if (n.destroyed) {
			i(n[P] === 0);
			const e = n[L].splice(n[B]);
			for (let r = 0; r < e.length; r++) {
				const i = e[r];
				a.errorRequest(n, i, t);
			}
		} else if (n[N] > 0 && t.code !== "UND_ERR_INFO") {
			const e = n[L][n[B]];
			n[L][n[B]++] = null;
			a.errorRequest(n, e, t);
		}
		n[te] = n[B];
		i(n[N] === 0);
		n.emit("disconnect", n[O], [n], t);
		n[W]();
	}
	function onSocketClose() {
		this[G] = true;
	}
	function clearIdleSocketValidation(e) {
		if (e[ve]) {
			clearImmediate(e[ve]);
			e[ve] = null;
		}
		e[Y] = 0;
	}
	function scheduleIdleSocketValidation(e, t) {
		t[Y] = 1;
		t[ve] = setImmediate(() => {
			t[ve] = null;
			t[Y] = 2;
			if (e[U] === t && !t.destroyed) e[W]();
		});
	}
	function resumeH1(e) {
		const t = e[U];
		if (t && !t.destroyed) {
			if (e[F] === 0) {
				if (!t[R] && t.unref) {
					t.unref();
					t[R] = true;
				}
			} else if (t[R] && t.ref) {
				t.ref();
				t[R] = false;
			}
			if (e[N] === 0 && e[P] > 0 && t[ye]) {
				if (t[Y] === 0) {
					scheduleIdleSocketValidation(e, t);
					t[j].readMore();
					if (t.destroyed) return;
					return;
				}
				if (t[Y] === 1) {
					t[j].readMore();
					if (t.destroyed) return;
					return;
				}
			}
			if (e[N] === 0) {
				t[j].readMore();
				if (t.destroyed) return;
			}
			if (e[F] === 0) {
				if (t[j].timeoutType !== De) t[j].setTimeout(e[ne], De);
			} else if (e[N] > 0 && t[j].statusCode < 200) {
				if (t[j].timeoutType !== Te) {
					const n = e[L][e[B]];
					const r = n.headersTimeout != null ? n.headersTimeout : e[oe];
					t[j].setTimeout(r, Te);
				}
			}
		}
	}
	function shouldSendContentLength(e) {
		return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
	}
	function setTypeOfService(e, t) {
		if (typeof e.setTypeOfService !== "function") return;
		const n = t.typeOfService;
		if (n === void 0) return;
		if (e[X] === n) return;
		try {
			e.setTypeOfService(n);
			e[X] = n;
		} catch {}
	}
	function writeH1(e, t) {
		const { method: n, path: r, host: o, upgrade: s, blocking: c, reset: u } = t;
		let { body: f, headers: m, contentLength: g } = t;
		const _ = n === "PUT" || n === "POST" || n === "PATCH" || n === "QUERY" || n === "PROPFIND" || n === "PROPPATCH";
		if (a.isFormDataLike(f)) {
			if (!be) be = d().extractBody;
			const [e, n] = be(f);
			if (t.contentType == null) m.push("content-type", n);
			f = e.stream;
			g = e.length;
		} else if (a.isBlobLike(f) && t.contentType == null) {
			const n = f.type;
			if (n) {
				const r = `${n}`;
				if (!a.isValidHeaderValue(r)) {
					a.errorRequest(e, t, new y("invalid content-type header"));
					return false;
				}
				m.push("content-type", r);
			}
		}
		if (f && typeof f.read === "function") f.read(0);
		const v = a.bodyLength(f);
		g = v ?? g;
		if (g === null) g = t.contentLength;
		if (g === 0 && !_) g = null;
		if (shouldSendContentLength(n) && g > 0 && t.contentLength !== null && t.contentLength !== g) {
			if (e[ce]) {
				a.errorRequest(e, t, new p());
				return false;
			}
			process.emitWarning(new p());
		}
		const b = e[U];
		clearIdleSocketValidation(b);
		const abort = (n) => {
			if (t.aborted || t.completed) return;
			a.errorRequest(e, t, n || new h());
			a.destroy(f);
			a.destroy(b, new C("aborted"));
		};
		try {
			t.onRequestStart(abort, null);
		} catch (n) {
			a.errorRequest(e, t, n);
		}
		if (t.aborted) return false;
		if (n === "HEAD") b[k] = true;
		if (s || n === "CONNECT") b[k] = true;
		if (u != null) b[k] = u;
		if (e[le] && ++b[ue] >= e[le]) b[k] = true;
		if (c) b[M] = true;
		setTypeOfService(b, t);
		let x = `${n} ${r} HTTP/1.1\r\n`;
		if (typeof o === "string") x += `host: ${o}\r\n`;
		else x += e[ee];
		if (s) x += `connection: upgrade\r\nupgrade: ${s}\r\n`;
		else if (e[H] && !b[k]) x += "connection: keep-alive\r\n";
		else x += "connection: close\r\n";
		if (Array.isArray(m)) for (let e = 0; e < m.length; e += 2) {
			const t = m[e + 0];
			const n = m[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) x += `${t}: ${n[e]}\r\n`;
			else x += `${t}: ${n}\r\n`;
		}
		if (l.sendHeaders.hasSubscribers) l.sendHeaders.publish({
			request: t,
			headers: x,
			socket: b
		});
		if (!f || v === 0) writeBuffer(abort, null, e, t, b, g, x, _);
		else if (a.isBuffer(f)) writeBuffer(abort, f, e, t, b, g, x, _);
		else if (a.isBlobLike(f)) {
			if (typeof f.stream === "function") writeIterable(abort, f.stream(), e, t, b, g, x, _);
			else writeBlob(abort, f, e, t, b, g, x, _);
		} else if (a.isStream(f)) writeStream(abort, f, e, t, b, g, x, _);
		else if (a.isIterable(f)) writeIterable(abort, f, e, t, b, g, x, _);
		else i(false);
		return true;
	}
	function writeStream(e, t, n, r, o, s, c, l) {
		i(s !== 0 || n[N] === 0, "stream body cannot be pipelined");
		let u = false;
		const d = new AsyncWriter({
			abort: e,
			socket: o,
			request: r,
			contentLength: s,
			client: n,
			expectsPayload: l,
			header: c
		});
		const onData = function(e) {
			if (u) return;
			try {
				if (!d.write(e) && this.pause) this.pause();
			} catch (e) {
				a.destroy(this, e);
			}
		};
		const onDrain = function() {
			if (u) return;
			if (t.resume) t.resume();
		};
		const onClose = function() {
			queueMicrotask(() => {
				t.removeListener("error", onFinished);
			});
			if (!u) {
				const e = new h();
				queueMicrotask(() => onFinished(e));
			}
		};
		const onFinished = function(e) {
			if (u) return;
			u = true;
			i(o.destroyed || o[I] && n[N] <= 1);
			o.off("drain", onDrain).off("error", onFinished);
			t.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
			if (!e) try {
				d.end();
			} catch (t) {
				e = t;
			}
			d.destroy(e);
			if (e && (e.code !== "UND_ERR_INFO" || e.message !== "reset")) a.destroy(t, e);
			else a.destroy(t);
		};
		t.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
		if (t.resume) t.resume();
		o.on("drain", onDrain).on("error", onFinished);
		if (t.errorEmitted ?? t.errored) setImmediate(onFinished, t.errored);
		else if (t.endEmitted ?? t.readableEnded) setImmediate(onFinished, null);
		if (t.closeEmitted ?? t.closed) setImmediate(onClose);
	}
	function writeBuffer(e, t, n, r, o, s, c, l) {
		try {
			if (!t) {
				if (s === 0) o.write(`${c}content-length: 0\r\n\r\n`, "latin1");
				else {
					i(s === null, "no body must not have content length");
					o.write(`${c}\r\n`, "latin1");
				}
			} else if (a.isBuffer(t)) {
				i(s === t.byteLength, "buffer body must have content length");
				o.cork();
				o.write(`${c}content-length: ${s}\r\n\r\n`, "latin1");
				o.write(t);
				o.uncork();
				r.onBodySent(t);
				if (!l && r.reset !== false) o[k] = true;
			}
			r.onRequestSent();
			n[W]();
		} catch (t) {
			e(t);
		}
	}
	async function writeBlob(e, t, n, r, i, a, o, s) {
		try {
			if (a != null && a !== t.size) throw new p();
			const e = Buffer.from(await t.arrayBuffer());
			i.cork();
			i.write(`${o}content-length: ${a}\r\n\r\n`, "latin1");
			i.write(e);
			i.uncork();
			r.onBodySent(e);
			r.onRequestSent();
			if (!s && r.reset !== false) i[k] = true;
			n[W]();
		} catch (t) {
			e(t);
		}
	}
	async function writeIterable(e, t, n, r, a, o, s, c) {
		i(o !== 0 || n[N] === 0, "iterator body cannot be pipelined");
		let l = null;
		function onDrain() {
			if (l) {
				const e = l;
				l = null;
				e();
			}
		}
		const waitForDrain = () => new Promise((e, t) => {
			i(l === null);
			if (a[V]) t(a[V]);
			else l = e;
		});
		a.on("close", onDrain).on("drain", onDrain);
		const u = new AsyncWriter({
			abort: e,
			socket: a,
			request: r,
			contentLength: o,
			client: n,
			expectsPayload: c,
			header: s
		});
		try {
			for await (const e of t) {
				if (a[V]) throw a[V];
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
			t[I] = true;
		}
		onLengthMismatch() {
			this.socket[k] = true;
			if (!this.lengthMismatch) {
				this.lengthMismatch = true;
				process.emitWarning(new p());
			}
		}
		write(e) {
			const { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: o, header: s } = this;
			if (t[V]) throw t[V];
			if (t.destroyed) return false;
			let c = e instanceof Uint8Array ? e.byteLength : Buffer.byteLength(e);
			if (!c) return true;
			if (r !== null && a + c > r) {
				if (i[ce]) throw new p();
				this.onLengthMismatch();
				const t = r - a;
				if (t === 0) return true;
				e = (typeof e === "string" ? Buffer.from(e) : e).subarray(0, t);
				c = t;
			}
			t.cork();
			if (a === 0) {
				if (!o && n.reset !== false) t[k] = true;
				if (r === null) t.write(`${s}transfer-encoding: chunked\r\n`, "latin1");
				else t.write(`${s}content-length: ${r}\r\n\r\n`, "latin1");
			}
			if (r === null) t.write(`\r\n${c.toString(16)}\r\n`, "latin1");
			this.bytesWritten += c;
			const l = t.write(e);
			t.uncork();
			n.onBodySent(e);
			if (!l) {
				if (t[j].timeout && t[j].timeoutType === Te) {
					if (t[j].timeout.refresh) t[j].timeout.refresh();
				}
			}
			return l;
		}
		end() {
			const { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: o } = this;
			o.onRequestSent();
			e[I] = false;
			if (e[V]) throw e[V];
			if (e.destroyed) return;
			if (r === 0) {
				if (i) e.write(`${a}content-length: 0\r\n\r\n`, "latin1");
				else e.write(`${a}\r\n`, "latin1");
			} else if (t === null) e.write("\r\n0\r\n\r\n", "latin1");
			if (t !== null && r !== t) {
				if (n[ce]) throw new p();
				this.onLengthMismatch();
			}
			if (e[j].timeout && e[j].timeoutType === Te) {
				if (e[j].timeout.refresh) e[j].timeout.refresh();
			}
			n[W]();
		}
		destroy(e) {
			const { socket: t, client: n, abort: r } = this;
			t[I] = false;
			if (e) {
				i(n[N] <= 1, "pipeline should only contain this request");
				r(e);
			}
		}
	};
	t.exports = connectH1;
}));
// node_modules/undici/lib/dispatcher/client.js
var b = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, r) => {
	const i = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.s)();
	const p = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:net");
	const g = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.o)();
	const _ = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { ClientStats: v } = l();
	const { channels: b } = u();
	const x = f();
	const S = m();
	const { InvalidArgumentError: C, InformationalError: w, ClientDestroyedError: T } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const E = h();
	const { kUrl: D, kServerName: O, kClient: k, kBusy: A, kConnect: j, kResuming: M, kRunning: N, kPending: P, kSize: F, kQueue: I, kConnected: L, kConnecting: R, kNeedDrain: z, kKeepAliveDefaultTimeout: ee, kHostHeader: te, kPendingIdx: B, kRunningIdx: V, kError: H, kPipelining: U, kKeepAliveTimeoutValue: ne, kMaxHeadersSize: re, kKeepAliveMaxTimeout: ie, kKeepAliveTimeoutThreshold: ae, kHeadersTimeout: oe, kBodyTimeout: se, kStrictContentLength: ce, kConnector: le, kMaxRequests: ue, kCounter: de, kClose: fe, kDestroy: W, kDispatch: pe, kLocalAddress: G, kMaxResponseSize: me, kOnError: K, kHTTPContext: q, kMaxConcurrentStreams: he, kHostAuthority: ge, kResume: J, kHTTP2Options: _e, kUseMilo: Y } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	const ve = y();
	const ye = d();
	const X = Symbol("kClosedResolve");
	const be = g && g.maxHeaderSize && Number.isInteger(g.maxHeaderSize) && g.maxHeaderSize > 0 ? () => g.maxHeaderSize : () => {
		throw new C("http module not available or http.maxHeaderSize invalid");
	};
	const noop = () => {};
	function getPipelining(e) {
		return e[U] ?? e[q]?.defaultPipelining ?? 1;
	}
	let xe = false;
	function emitH2OptionsNamespaceWarning(e) {
		if (xe === true) return;
		process.emitWarning(`Use h2Options.${e} instead. ${e} for H2 will be deprecated in future major.`, { code: "UNDICI-H2-OPTIONS" });
		xe = true;
	}
	function getMaxConcurrent(e) {
		if (e[q]?.version === "h2") return e[he];
		return getPipelining(e);
	}
	var Client = class extends S {
		constructor(e, { maxHeaderSize: t, headersTimeout: n, socketTimeout: r, requestTimeout: i, connectTimeout: a, bodyTimeout: o, idleTimeout: s, keepAlive: c, keepAliveTimeout: l, maxKeepAliveTimeout: u, keepAliveMaxTimeout: d, keepAliveTimeoutThreshold: f, socketPath: m, pipelining: h, tls: g, strictContentLength: v, maxCachedSessions: y, connect, maxRequestsPerClient: b, localAddress: x, maxResponseSize: S, autoSelectFamily: w, autoSelectFamilyAttemptTimeout: T, maxConcurrentStreams: k, allowH2: A, useH2c: j, initialWindowSize: N, connectionWindowSize: P, pingInterval: F, useMilo: L, webSocket: R, h2Options: H, eventSource: de } = {}) {
			if (c !== void 0) throw new C("unsupported keepAlive, use pipelining=0 instead");
			if (r !== void 0) throw new C("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (i !== void 0) throw new C("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (s !== void 0) throw new C("unsupported idleTimeout, use keepAliveTimeout instead");
			if (u !== void 0) throw new C("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (t != null) {
				if (!Number.isInteger(t) || t < 1) throw new C("invalid maxHeaderSize");
			} else t = be();
			if (m != null && typeof m !== "string") throw new C("invalid socketPath");
			if (a != null && (!Number.isFinite(a) || a < 0)) throw new C("invalid connectTimeout");
			if (l != null && (!Number.isFinite(l) || l <= 0)) throw new C("invalid keepAliveTimeout");
			if (d != null && (!Number.isFinite(d) || d <= 0)) throw new C("invalid keepAliveMaxTimeout");
			if (f != null && !Number.isFinite(f)) throw new C("invalid keepAliveTimeoutThreshold");
			if (n != null && (!Number.isInteger(n) || n < 0)) throw new C("headersTimeout must be a positive integer or zero");
			if (o != null && (!Number.isInteger(o) || o < 0)) throw new C("bodyTimeout must be a positive integer or zero");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new C("connect must be a function or an object");
			if (b != null && (!Number.isInteger(b) || b < 0)) throw new C("maxRequestsPerClient must be a positive number");
			if (x != null && (typeof x !== "string" || p.isIP(x) === 0)) throw new C("localAddress must be valid string IP address");
			if (S != null && (!Number.isInteger(S) || S < -1)) throw new C("maxResponseSize must be a positive number");
			if (T != null && (!Number.isInteger(T) || T < -1)) throw new C("autoSelectFamilyAttemptTimeout must be a positive number");
			if (A != null && typeof A !== "boolean") throw new C("allowH2 must be a valid boolean value");
			if (A !== false) {
				if (H != null) {
					if (H.useH2c != null && typeof H.useH2c !== "boolean") throw new C("h2Options.useH2c must be a valid boolean value");
					if (H.settings?.initialWindowSize != null && (!Number.isInteger(H.settings.initialWindowSize) || H.settings.initialWindowSize < 1)) throw new C("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
					if (H.maxConcurrentStreams != null && (!Number.isInteger(H.maxConcurrentStreams) || H.maxConcurrentStreams < 1)) throw new C("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
					if (H.connectionWindowSize != null && (!Number.isInteger(H.connectionWindowSize) || H.connectionWindowSize < 1)) throw new C("h2Options.connectionWindowSize must be a positive integer, greater than 0");
					if (H.pingInterval != null && (typeof H.pingInterval !== "number" || !Number.isInteger(H.pingInterval) || H.pingInterval < 0)) throw new C("h2Options.pingInterval must be a positive integer, greater or equal to 0");
				} else {
					if (j != null && typeof j !== "boolean") {
						emitH2OptionsNamespaceWarning("useH2c");
						throw new C("useH2c must be a valid boolean value");
					}
					if (k != null && (typeof k !== "number" || k < 1)) {
						emitH2OptionsNamespaceWarning("maxConcurrentStreams");
						throw new C("maxConcurrentStreams must be a positive integer, greater than 0");
					}
					if (N != null && (!Number.isInteger(N) || N < 1)) {
						emitH2OptionsNamespaceWarning("initialWindowSize");
						throw new C("initialWindowSize must be a positive integer, greater than 0");
					}
					if (P != null && (!Number.isInteger(P) || P < 1)) {
						emitH2OptionsNamespaceWarning("connectionWindowSize");
						throw new C("connectionWindowSize must be a positive integer, greater than 0");
					}
					if (F != null && (typeof F !== "number" || !Number.isInteger(F) || F < 0)) {
						emitH2OptionsNamespaceWarning("pingInterval");
						throw new C("pingInterval must be a positive integer, greater or equal to 0");
					}
				}
			}
			super({
				webSocket: R,
				eventSource: de
			});
			if (typeof connect !== "function") connect = E({
				...g,
				maxCachedSessions: y,
				allowH2: A,
				socketPath: m,
				useH2c: H?.useH2c ?? j,
				timeout: a,
				...typeof w === "boolean" ? {
					autoSelectFamily: w,
					autoSelectFamilyAttemptTimeout: T
				} : void 0,
				...connect
			});
			else {
				const e = connect;
				connect = (t, n) => e({
					...t,
					...m != null ? { socketPath: m } : null,
					...A != null ? { allowH2: A } : null
				}, n);
			}
			this[D] = _.parseOrigin(e);
			this[ge] = `${this[D].hostname}${this[D].port ? `:${this[D].port}` : ""}`;
			this[le] = connect;
			this[U] = h != null ? h : 1;
			this[re] = t;
			this[ee] = l == null ? 4e3 : l;
			this[ie] = d == null ? 6e5 : d;
			this[ae] = f == null ? 2e3 : f;
			this[ne] = this[ee];
			this[O] = null;
			this[G] = x != null ? x : null;
			this[M] = 0;
			this[z] = 0;
			this[te] = `host: ${this[ge]}\r\n`;
			this[se] = o != null ? o : 3e5;
			this[oe] = n != null ? n : 3e5;
			this[ce] = v == null ? true : v;
			this[ue] = b;
			this[X] = null;
			this[me] = S > -1 ? S : -1;
			this[q] = null;
			this[_e] = {
				pingInterval: H?.pingInterval ?? F ?? 6e4,
				connectionWindowSize: H?.connectionWindowSize ?? P ?? 524288,
				maxConcurrentStreams: H?.maxConcurrentStreams ?? k ?? 100,
				sessionOptions: { initialWindowSize: H?.initialWindowSize ?? N ?? 262144 }
			};
			this[Y] = L;
			this[I] = [];
			this[V] = 0;
			this[B] = 0;
			this[J] = (e) => resume(this, e);
			this[K] = (e) => onError(this, e);
		}
		get pipelining() {
			return this[U];
		}
		set pipelining(e) {
			this[U] = e;
			this[J](true);
		}
		get stats() {
			return new v(this);
		}
		get [P]() {
			return this[I].length - this[B];
		}
		get [N]() {
			return this[B] - this[V];
		}
		get [F]() {
			return this[I].length - this[V];
		}
		get [L]() {
			return !!this[q] && !this[R] && !this[q].destroyed;
		}
		get [A]() {
			const e = this[q]?.version === "h2";
			return Boolean(this[q]?.busy(null) || this[F] >= (getMaxConcurrent(this) || 1) || this[P] > 0 && !e);
		}
		[j](e) {
			connect(this);
			this.once("connect", e);
		}
		[pe](e, t) {
			const n = new x(this[D].origin, e, t);
			this[I].push(n);
			if (this[M]) {} else if (_.bodyLength(n.body) == null && _.isIterable(n.body)) {
				this[M] = 1;
				queueMicrotask(() => resume(this));
			} else this[J](true);
			if (this[M] && this[z] !== 2 && this[A]) this[z] = 2;
			return this[z] < 2;
		}
		[fe]() {
			return new Promise((e) => {
				if (this[F]) this[X] = e;
				else e(null);
			});
		}
		[W](e) {
			return new Promise((t) => {
				const n = this[I].splice(this[B]);
				for (let t = 0; t < n.length; t++) {
					const r = n[t];
					if (r != null) _.errorRequest(this, r, e);
				}
				const callback = () => {
					if (this[X]) {
						this[X]();
						this[X] = null;
					}
					t(null);
				};
				if (this[q]) {
					this[q].destroy(e, callback);
					this[q] = null;
				} else queueMicrotask(callback);
				this[J]();
			});
		}
	};
	function onError(e, t) {
		if (e[N] === 0 && t.code !== "UND_ERR_INFO" && t.code !== "UND_ERR_SOCKET") {
			i(e[B] === e[V]);
			const n = e[I].splice(e[V]);
			for (let r = 0; r < n.length; r++) {
				const i = n[r];
				if (i != null) _.errorRequest(e, i, t);
			}
			i(e[F] === 0);
		}
	}
	function connect(e) {
		i(!e[R]);
		i(!e[q]);
		let { host: t, hostname: n, protocol: r, port: a } = e[D];
		if (n[0] === "[") {
			const e = n.indexOf("]");
			i(e !== -1);
			const t = n.substring(1, e);
			i(p.isIPv6(t));
			n = t;
		}
		e[R] = true;
		if (b.beforeConnect.hasSubscribers) b.beforeConnect.publish({
			connectParams: {
				host: t,
				hostname: n,
				protocol: r,
				port: a,
				version: e[q]?.version,
				servername: e[O],
				localAddress: e[G]
			},
			connector: e[le]
		});
		try {
			e[le]({
				host: t,
				hostname: n,
				protocol: r,
				port: a,
				servername: e[O],
				localAddress: e[G]
			}, (o, s) => {
				if (o) {
					handleConnectError(e, o, {
						host: t,
						hostname: n,
						protocol: r,
						port: a
					});
					e[J]();
					return;
				}
				if (e.destroyed) {
					_.destroy(s.on("error", noop), new T());
					e[J]();
					return;
				}
				i(s);
				try {
					e[q] = s.alpnProtocol === "h2" ? ye(e, s) : ve(e, s);
				} catch (i) {
					s.destroy().on("error", noop);
					handleConnectError(e, i, {
						host: t,
						hostname: n,
						protocol: r,
						port: a
					});
					e[J]();
					return;
				}
				e[R] = false;
				s[de] = 0;
				s[ue] = e[ue];
				s[k] = e;
				s[H] = null;
				if (b.connected.hasSubscribers) b.connected.publish({
					connectParams: {
						host: t,
						hostname: n,
						protocol: r,
						port: a,
						version: e[q]?.version,
						servername: e[O],
						localAddress: e[G]
					},
					connector: e[le],
					socket: s
				});
				e.emit("connect", e[D], [e]);
				e[J]();
			});
		} catch (i) {
			handleConnectError(e, i, {
				host: t,
				hostname: n,
				protocol: r,
				port: a
			});
			e[J]();
		}
	}
	function handleConnectError(e, t, { host: n, hostname: r, protocol: i, port: a }) {
		if (e.destroyed) return;
		e[R] = false;
		if (b.connectError.hasSubscribers) b.connectError.publish({
			connectParams: {
				host: n,
				hostname: r,
				protocol: i,
				port: a,
				version: e[q]?.version,
				servername: e[O],
				localAddress: e[G]
			},
			connector: e[le],
			error: t
		});
		if (t.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
			const n = e[I].splice(e[V], e[N]);
			e[B] = e[V];
			for (let r = 0; r < n.length; r++) _.errorRequest(e, n[r], t);
			while (e[P] > 0 && e[I][e[B]].servername === e[O]) {
				const n = e[I].splice(e[B], 1)[0];
				_.errorRequest(e, n, t);
			}
		} else onError(e, t);
		e.emit("connectionError", e[D], [e], t);
	}
	function emitDrain(e) {
		e[z] = 0;
		e.emit("drain", e[D], [e]);
	}
	function resume(e, t) {
		if (e[M] === 2) return;
		e[M] = 2;
		_resume(e, t);
		e[M] = 0;
		if (e[V] > 256) {
			e[I].splice(0, e[V]);
			e[B] -= e[V];
			e[V] = 0;
		}
	}
	function _resume(e, t) {
		while (true) {
			if (e.destroyed) {
				i(e[P] === 0);
				return;
			}
			if (e[X] && !e[F]) {
				e[X]();
				e[X] = null;
				return;
			}
			if (e[q]) e[q].resume();
			if (e[A]) e[z] = 2;
			else if (e[z] === 2) {
				if (t) {
					e[z] = 1;
					queueMicrotask(() => emitDrain(e));
				} else emitDrain(e);
				continue;
			}
			if (e[P] === 0) return;
			if (e[N] >= (getMaxConcurrent(e) || 1)) return;
			const n = e[I][e[B]];
			if (n === null) return;
			if (n.aborted) {
				e[I].splice(e[B], 1);
				continue;
			}
			if (e[D].protocol === "https:" && e[O] !== n.servername) {
				if (e[N] > 0) return;
				e[O] = n.servername;
				e[q]?.destroy(new w("servername changed"), () => {
					e[q] = null;
					resume(e);
				});
			}
			if (e[R]) return;
			if (!e[q]) {
				e[O] = n.servername;
				connect(e);
				return;
			}
			if (e[q].destroyed) return;
			if (e[q].busy(n)) return;
			if (!n.aborted && e[q].write(n)) e[B]++;
			else e[I].splice(e[B], 1);
		}
	}
	r.exports = Client;
}));
// node_modules/undici/lib/dispatcher/fixed-queue.js
var x = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
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
var S = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, r) => {
	const { AsyncResource: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:async_hooks");
	const { PoolStats: a } = l();
	const o = m();
	const s = x();
	const { kConnected: c, kSize: u, kRunning: d, kPending: f, kQueued: p, kBusy: h, kFree: g, kUrl: _, kClose: v, kDestroy: y, kDispatch: b } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	const S = Symbol("clients");
	const C = Symbol("needDrain");
	const w = Symbol("queue");
	const T = Symbol("closed resolve");
	const E = Symbol("onDrain");
	const D = Symbol("onConnect");
	const O = Symbol("onDisconnect");
	const k = Symbol("onConnectionError");
	const A = Symbol("on client busy");
	const j = Symbol("on client drain");
	const M = Symbol("drain queue");
	const N = Symbol("get dispatcher");
	const P = Symbol("has dispatcher");
	const F = Symbol("add client");
	const I = Symbol("remove client");
	const L = Symbol("retire client");
	const R = Symbol("retiring clients");
	var QueuedRequest = class extends i {
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
		for (let n = 0; n < e[S].length; n++) {
			const r = e[S][n];
			if (!r.destroyed) t.push(r.close());
		}
		for (const n of e[R].values()) t.push(n);
		return Promise.all(t);
	}
	var PoolBase = class extends o {
		[w] = new s();
		[p] = 0;
		[S] = [];
		[R] = new Map();
		[C] = false;
		[E](e, t, n) {
			if (e.closed || e.destroyed) return;
			const r = this[w];
			let i = false;
			this[j](e);
			while (!i) {
				const t = r.shift();
				if (!t) break;
				this[p]--;
				i = !t.dispatch(e);
			}
			e[C] = i;
			if (i) {
				this[A](e);
				if (!r.isEmpty()) return this[M](t, n);
			}
			if (!i && this[C]) {
				this[C] = false;
				this.emit("drain", t, [this, ...n]);
			}
			if (this[T] && r.isEmpty()) return closeClients(this).then(this[T]);
		}
		[A]() {}
		[j]() {}
		[M](e, t) {
			const n = this[w];
			let r = true;
			while (!n.isEmpty()) {
				const e = this[N]();
				if (!e) {
					r = false;
					break;
				}
				const t = n.shift();
				this[p]--;
				if (!t.dispatch(e)) {
					e[C] = true;
					this[A](e);
					r = this[P]();
					if (!r) break;
				}
			}
			if (r && this[C]) {
				this[C] = false;
				this.emit("drain", e, [this, ...t]);
			}
			if (this[T] && n.isEmpty()) return closeClients(this).then(this[T]);
		}
		[D] = (e, t) => {
			this.emit("connect", e, [this, ...t]);
		};
		[O] = (e, t, n) => {
			this.emit("disconnect", e, [this, ...t], n);
		};
		[k] = (e, t, n) => {
			this.emit("connectionError", e, [this, ...t], n);
		};
		get [h]() {
			return this[C];
		}
		get [c]() {
			let e = 0;
			for (const { [c]: t } of this[S]) e += t;
			return e;
		}
		get [g]() {
			let e = 0;
			for (const { [c]: t, [C]: n } of this[S]) e += t && !n;
			return e;
		}
		get [f]() {
			let e = this[p];
			for (const { [f]: t } of this[S]) e += t;
			return e;
		}
		get [d]() {
			let e = 0;
			for (const { [d]: t } of this[S]) e += t;
			return e;
		}
		get [u]() {
			let e = this[p];
			for (const { [u]: t } of this[S]) e += t;
			return e;
		}
		get stats() {
			return new a(this);
		}
		[v]() {
			if (this[w].isEmpty()) return closeClients(this);
			else return new Promise((e) => {
				this[T] = e;
			});
		}
		[y](e) {
			while (true) {
				const t = this[w].shift();
				if (!t) break;
				t.handler.onResponseError(null, e);
			}
			const t = new Array(this[S].length);
			for (let n = 0; n < this[S].length; n++) t[n] = this[S][n].destroy(e);
			for (const n of this[R].keys()) t.push(n.destroy(e));
			return Promise.all(t);
		}
		[b](e, t) {
			const n = this[N]();
			if (!n) {
				this[C] = true;
				this[w].push(new QueuedRequest(e, t));
				this[p]++;
			} else if (!n.dispatch(e, t)) {
				n[C] = true;
				this[A](n);
				this[C] = !this[P]();
			}
			return !this[C];
		}
		[P]() {
			for (let e = 0; e < this[S].length; e++) {
				const t = this[S][e];
				if (!t[C] && t.closed !== true && t.destroyed !== true) return true;
			}
			return false;
		}
		[F](e) {
			e.on("drain", this[E].bind(this, e)).on("connect", this[D]).on("disconnect", this[O]).on("connectionError", this[k]);
			this[S].push(e);
			if (this[C]) queueMicrotask(() => {
				if (this[C] && !e[C]) this[E](e, e[_], [e, this]);
			});
			return this;
		}
		[L](e) {
			const t = this[S].indexOf(e);
			if (t !== -1) this[S].splice(t, 1);
			if (e.destroyed || this[R].has(e)) return;
			let n = false;
			let r;
			const i = new Promise((e) => {
				r = e;
			});
			this[R].set(e, i);
			e.close(() => {
				if (!n) {
					n = true;
					this[R].delete(e);
					r();
				}
			});
		}
		[I](e) {
			this[L](e);
			this[C] = !this[S].some((e) => !e[C] && e.closed !== true && e.destroyed !== true);
		}
	};
	r.exports = {
		PoolBase,
		kClients: S,
		kNeedDrain: C,
		kAddClient: F,
		kRemoveClient: I,
		kRetireClient: L,
		kDrainQueue: M,
		kOnClientBusy: A,
		kOnClientDrain: j,
		kGetDispatcher: N,
		kHasDispatcher: P
	};
}));
// node_modules/undici/lib/dispatcher/pool.js
var C = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { PoolBase: r, kClients: i, kNeedDrain: a, kAddClient: s, kDrainQueue: l, kOnClientBusy: u, kOnClientDrain: d, kGetDispatcher: f, kHasDispatcher: p, kRemoveClient: m, kRetireClient: g } = S();
	const _ = b();
	const { InvalidArgumentError: v } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const y = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.t)();
	const { kConnecting: x, kHTTPContext: C, kUrl: w, kQueued: T } = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__.a)();
	const E = h();
	const D = Symbol("options");
	const O = Symbol("connections");
	const k = Symbol("factory");
	const A = Symbol("protocol");
	const j = Symbol("protocol probe");
	function defaultFactory(e, t) {
		return new _(e, t);
	}
	function shouldCreateProtocolProbe(e, t) {
		return t instanceof _ && e[A] !== "h1" && (e[D].useH2c === true || e[w].protocol === "https:" && e[D].allowH2 !== false);
	}
	function createClient(e) {
		const t = e[k](e[w], e[D]);
		if (shouldCreateProtocolProbe(e, t)) e[j] = t;
		e[s](t);
		return t;
	}
	var Pool = class extends r {
		constructor(e, { connections: t, factory: n = defaultFactory, connect: r, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: c, autoSelectFamily: u, autoSelectFamilyAttemptTimeout: d, allowH2: f, useH2c: p, clientTtl: m, ...h } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new v("invalid connections");
			if (typeof n !== "function") throw new v("factory must be a function.");
			if (r != null && typeof r !== "function" && typeof r !== "object") throw new v("connect must be a function or an object");
			if (typeof r !== "function") r = E({
				...o,
				maxCachedSessions: s,
				allowH2: f,
				useH2c: p,
				socketPath: c,
				timeout: a,
				...typeof u === "boolean" ? {
					autoSelectFamily: u,
					autoSelectFamilyAttemptTimeout: d
				} : void 0,
				...r
			});
			super(h);
			this[O] = t || null;
			this[w] = y.parseOrigin(e);
			this[D] = {
				...y.deepClone(h),
				connect: r,
				allowH2: f,
				useH2c: p,
				clientTtl: m,
				socketPath: c
			};
			this[k] = n;
			this[A] = null;
			this[j] = null;
			this.on("connect", (e, t) => {
				if (m != null && m > 0) for (const e of t) Object.assign(e, { ttl: Date.now() });
				const n = t[t.length - 1];
				if (n instanceof _) this[A] = n[C]?.version;
				if (n === this[j]) {
					if (this[A] !== "h2") {
						this[j] = null;
						this[l](e, t.slice(1));
					}
				}
			});
			this.on("disconnect", (e, t) => {
				if (t.includes(this[j])) {
					this[j] = null;
					this[l](e, t.slice(1));
				}
			});
			this.on("connectionError", (e, t) => {
				let n = false;
				for (const e of t) {
					if (e === this[j]) {
						this[j] = null;
						n = true;
					}
					if (this[i].includes(e)) this[g](e);
				}
				if (n || this[T] > 0) this[l](e, t.slice(1));
			});
		}
		[u](e) {
			if (this[j] === null && e[x] && shouldCreateProtocolProbe(this, e)) this[j] = e;
		}
		[d](e) {
			if (e === this[j]) this[j] = null;
		}
		[f]() {
			const e = this[D].clientTtl;
			for (let t = 0; t < this[i].length; t++) {
				const n = this[i][t];
				if (e != null && e > 0 && n.ttl && Date.now() - n.ttl > e) {
					this[m](n);
					t--;
				} else if (!n[a]) return n;
			}
			if (this[j] !== null) return;
			if (!this[O] || this[i].length < this[O]) return createClient(this);
		}
		[p]() {
			const e = this[D].clientTtl;
			for (let t = 0; t < this[i].length; t++) {
				const n = this[i][t];
				if (e != null && e > 0 && n.ttl && Date.now() - n.ttl > e) {
					this[m](n);
					t--;
				} else if (!n[a]) return true;
			}
			if (this[j] !== null) return false;
			if (!this[O] || this[i].length < this[O]) {
				createClient(this);
				return true;
			}
			return false;
		}
	};
	t.exports = Pool;
}));



/***/ }),

/***/ 831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i),
/* harmony export */   i: () => (/* binding */ a),
/* harmony export */   n: () => (/* binding */ s),
/* harmony export */   o: () => (/* binding */ r),
/* harmony export */   r: () => (/* binding */ o),
/* harmony export */   s: () => (/* binding */ n),
/* harmony export */   t: () => (/* binding */ l)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);

// \0node:assert
var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = (e, t) => {
		if (!e) throw new Error(t ?? "assertion failed");
	};
}));
// \0node:http
var r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		maxHeaderSize: 16384,
		IncomingMessage: class {}
	};
}));
// node_modules/undici/lib/core/symbols.js
var i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
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
// node_modules/undici/lib/util/timers.js
var a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
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
	function refreshTimeout() {
		if (a?.refresh) a.refresh();
		else {
			clearTimeout(a);
			a = setTimeout(onTick, i);
			a?.unref();
		}
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
var o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
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
	const _ = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var NotSupportedError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "NotSupportedError";
			this.message = e || "Not supported error";
			this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[_] === true;
		}
		get [_]() {
			return true;
		}
	};
	const v = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var BalancedPoolMissingUpstreamError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "MissingUpstreamError";
			this.message = e || "No upstream has been added to the BalancedPool";
			this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](e) {
			return e && e[v] === true;
		}
		get [v]() {
			return true;
		}
	};
	const y = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
	var WebAssemblyNotSupportedError = class extends Error {
		constructor(e) {
			super(e || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
			this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[y] === true;
		}
		get [y]() {
			return true;
		}
	};
	const b = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var HTTPParserError = class extends Error {
		constructor(e, t, n) {
			super(e);
			this.name = "HTTPParserError";
			this.code = t ? `HPE_${t}` : void 0;
			this.data = n ? n.toString() : void 0;
		}
		static [Symbol.hasInstance](e) {
			return e && e[b] === true;
		}
		get [b]() {
			return true;
		}
	};
	const x = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var ResponseExceededMaxSizeError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "ResponseExceededMaxSizeError";
			this.message = e || "Response content exceeded max size";
			this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[x] === true;
		}
		get [x]() {
			return true;
		}
	};
	const S = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
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
			return e && e[S] === true;
		}
		get [S]() {
			return true;
		}
	};
	const C = Symbol.for("undici.error.UND_ERR_RESPONSE");
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
			return e && e[C] === true;
		}
		get [C]() {
			return true;
		}
	};
	const w = Symbol.for("undici.error.UND_ERR_PRX_TLS");
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
			return e && e[w] === true;
		}
		get [w]() {
			return true;
		}
	};
	const T = Symbol.for("undici.error.UND_ERR_PRX_CONN");
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
			return e && e[T] === true;
		}
		get [T]() {
			return true;
		}
	};
	const E = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
	var MaxRedirectsError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "MaxRedirectsError";
			this.message = e || "max redirects";
			this.code = "UND_ERR_REDIRECT_MAX";
		}
		static [Symbol.hasInstance](e) {
			return e && e[E] === true;
		}
		get [E]() {
			return true;
		}
	};
	const D = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
	var MaxOriginsReachedError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "MaxOriginsReachedError";
			this.message = e || "Maximum allowed origins reached";
			this.code = "UND_ERR_MAX_ORIGINS_REACHED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[D] === true;
		}
		get [D]() {
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
	const O = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	var MessageSizeExceededError = class extends UndiciError {
		constructor(e) {
			super(e);
			this.name = "MessageSizeExceededError";
			this.message = e || "Max decompressed message size exceeded";
			this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[O] === true;
		}
		get [O]() {
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
var s = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		headerNameLowerCasedRecord: { __proto__: null },
		"defaultWebSocketMaxFragments": 131072,
		"defaultWebSocketMaxPayloadSize": 134217728
	};
}));
// \0./tree
var c = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { tree: { lookup: () => null } };
}));
// node_modules/undici/lib/core/util.js
var l = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, l) => {
	const u = n();
	const { kDestroyed: d, kBodyUsed: f, kListeners: p, kBody: m } = i();
	const { IncomingMessage: h } = r();
	const g = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const _ = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:net");
	const { stringify: v } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:querystring");
	const { EventEmitter: y, addAbortListener: b } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:events");
	const x = a();
	const { InvalidArgumentError: S, ConnectTimeoutError: C } = o();
	const { headerNameLowerCasedRecord: w } = s();
	const { tree: T } = c();
	var BodyAsyncIterable = class {
		constructor(e) {
			this[m] = e;
			this[f] = false;
		}
		async *[Symbol.asyncIterator]() {
			u(!this[f], "disturbed");
			this[f] = true;
			yield* this[m];
		}
	};
	function noop() {}
	function wrapRequestBody(e) {
		if (isStream(e)) {
			if (bodyLength(e) === 0) e.on("data", function() {
				u(false);
			});
			if (typeof e.readableDidRead !== "boolean") {
				e[f] = false;
				y.prototype.on.call(e, "data", function() {
					this[f] = true;
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
	function isBlobLike(e) {
		return e instanceof Blob;
	}
	function pathHasQueryOrFragment(e) {
		return e.includes("?") || e.includes("#");
	}
	function serializePathWithQuery(e, t) {
		if (pathHasQueryOrFragment(e)) throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		const n = v(t);
		if (n) e += "?" + n;
		return e;
	}
	function isValidPort(e) {
		const t = parseInt(e, 10);
		return t === Number(e) && t >= 0 && t <= 65535;
	}
	function isHttpOrHttpsPrefixed(e) {
		return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
	}
	function parseURL(e) {
		if (typeof e === "string") {
			e = new URL(e);
			if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new S("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		if (!e || typeof e !== "object") throw new S("Invalid URL: The URL argument must be a non-null object.");
		if (!(e instanceof URL)) {
			if (e.port != null && e.port !== "" && isValidPort(e.port) === false) throw new S("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (e.path != null && typeof e.path !== "string") throw new S("Invalid URL path: the path must be a string or null/undefined.");
			if (e.pathname != null && typeof e.pathname !== "string") throw new S("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (e.hostname != null && typeof e.hostname !== "string") throw new S("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (e.origin != null && typeof e.origin !== "string") throw new S("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new S("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			const t = e.port != null ? e.port : e.protocol === "https:" ? 443 : 80;
			let n = e.origin != null ? e.origin : `${e.protocol || ""}//${e.hostname || ""}:${t}`;
			let r = e.path != null ? e.path : `${e.pathname || ""}${e.search || ""}`;
			if (n[n.length - 1] === "/") n = n.slice(0, n.length - 1);
			if (r && r[0] !== "/") r = `/${r}`;
			return new URL(`${n}${r}`);
		}
		if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new S("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return e;
	}
	function parseOrigin(e) {
		e = parseURL(e);
		if (e.pathname !== "/" || e.search || e.hash) throw new S("invalid url");
		return e;
	}
	function getHostname(e) {
		if (e[0] === "[") {
			const t = e.indexOf("]");
			u(t !== -1);
			return e.substring(1, t);
		}
		const t = e.indexOf(":");
		if (t === -1) return e;
		return e.substring(0, t);
	}
	function getServerName(e) {
		if (!e) return null;
		u(typeof e === "string");
		const t = getHostname(e);
		if (_.isIP(t)) return "";
		return t;
	}
	function deepClone(e) {
		return JSON.parse(JSON.stringify(e));
	}
	function isAsyncIterable(e) {
		return !!(e != null && typeof e[Symbol.asyncIterator] === "function");
	}
	function isIterable(e) {
		return !!(e != null && (typeof e[Symbol.iterator] === "function" || typeof e[Symbol.asyncIterator] === "function"));
	}
	function hasSafeIterator(e) {
		const t = Object.getPrototypeOf(e);
		return Object.hasOwn(e, Symbol.iterator) || t != null && t !== Object.prototype && typeof e[Symbol.iterator] === "function";
	}
	function bodyLength(e) {
		if (e == null) return 0;
		else if (isStream(e)) {
			const t = e._readableState;
			return t && t.objectMode === false && t.ended === true && Number.isFinite(t.length) ? t.length : null;
		} else if (isBlobLike(e)) return e.size != null ? e.size : null;
		else if (isBuffer(e)) return e.byteLength;
		return null;
	}
	function isDestroyed(e) {
		return e && !!(e.destroyed || e[d] || g.isDestroyed?.(e));
	}
	function destroy(e, t) {
		if (e == null || !isStream(e) || isDestroyed(e)) return;
		if (typeof e.destroy === "function") {
			if (Object.getPrototypeOf(e).constructor === h) e.socket = null;
			try {
				e.destroy(t);
			} catch {}
		} else if (t) queueMicrotask(() => {
			e.emit("error", t);
		});
		if (e.destroyed !== true) e[d] = true;
	}
	const E = /(?:^|,)[\t ]*timeout=(\d+)/i;
	function parseKeepAliveTimeout(e) {
		const t = e.match(E);
		return t ? parseInt(t[1], 10) * 1e3 : null;
	}
	function headerNameToString(e) {
		return typeof e === "string" ? w[e] ?? e.toLowerCase() : T.lookup(e) ?? e.toString("latin1").toLowerCase();
	}
	function bufferToLowerCasedHeaderName(e) {
		return T.lookup(e) ?? e.toString("latin1").toLowerCase();
	}
	function setHeader(e, t, n) {
		if (t === "__proto__") Object.defineProperty(e, t, {
			value: n,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else e[t] = n;
	}
	function parseHeaders(e, t) {
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
	function assertRequestHandler(e, t, n) {
		if (!e || typeof e !== "object") throw new S("handler must be an object");
		if (typeof e.onRequestStart !== "function") throw new S("invalid onRequestStart method");
		if (typeof e.onResponseError !== "function") throw new S("invalid onResponseError method");
		if (typeof e.onBodySent !== "function" && e.onBodySent !== void 0) throw new S("invalid onBodySent method");
		if (typeof e.onRequestSent !== "function" && e.onRequestSent !== void 0) throw new S("invalid onRequestSent method");
		if (n || t === "CONNECT") {
			if (typeof e.onRequestUpgrade !== "function") throw new S("invalid onRequestUpgrade method");
		} else {
			if (typeof e.onResponseStart !== "function") throw new S("invalid onResponseStart method");
			if (typeof e.onResponseData !== "function") throw new S("invalid onResponseData method");
			if (typeof e.onResponseEnd !== "function") throw new S("invalid onResponseEnd method");
		}
	}
	function isDisturbed(e) {
		return !!(e && (g.isDisturbed(e) || e[f]));
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
	function isFormDataLike(e) {
		return e && typeof e === "object" && typeof e.append === "function" && typeof e.delete === "function" && typeof e.get === "function" && typeof e.getAll === "function" && typeof e.has === "function" && typeof e.set === "function" && e[Symbol.toStringTag] === "FormData";
	}
	function addAbortListener(e, t) {
		if (!e || "aborted" in e) return b(e, t)[Symbol.dispose];
		if (typeof e.addEventListener === "function") {
			e.addEventListener("abort", t, { once: true });
			return () => e.removeEventListener("abort", t);
		}
		e.once("abort", t);
		return () => e.removeListener("abort", t);
	}
	const D = new Uint8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
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
		return D[e] === 1;
	}
	const O = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
	function isValidHTTPToken(e) {
		if (e.length >= 12) return O.test(e);
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; t++) if (D[e.charCodeAt(t)] !== 1) return false;
		return true;
	}
	const k = /[^\t\x20-\x7e\x80-\xff]/;
	function isValidHeaderValue(e) {
		return !k.test(e);
	}
	const A = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
	function parseRangeHeader(e) {
		if (e == null || e === "") return {
			start: 0,
			end: null,
			size: null
		};
		if (!e) return null;
		const t = A.exec(e);
		return t ? {
			start: parseInt(t[1]),
			end: t[2] ? parseInt(t[2]) : null,
			size: t[3] && t[3] !== "*" ? parseInt(t[3]) : null
		} : null;
	}
	function addListener(e, t, n) {
		(e[p] ??= []).push([t, n]);
		e.on(t, n);
		return e;
	}
	function removeAllListeners(e) {
		if (e[p] != null) {
			for (const [t, n] of e[p]) e.removeListener(t, n);
			e[p] = null;
		}
		return e;
	}
	function errorRequest(e, t, n) {
		try {
			t.onResponseError(n);
			u(t.aborted);
		} catch (t) {
			e.emit("error", t);
		}
	}
	const j = process.platform === "win32" ? (e, t) => {
		if (!t.timeout) return noop;
		let n = null;
		let r = null;
		const i = x.setFastTimeout(() => {
			n = setImmediate(() => {
				r = setImmediate(() => onConnectTimeout(e.deref(), t));
			});
		}, t.timeout);
		return () => {
			x.clearFastTimeout(i);
			clearImmediate(n);
			clearImmediate(r);
		};
	} : (e, t) => {
		if (!t.timeout) return noop;
		let n = null;
		const r = x.setFastTimeout(() => {
			n = setImmediate(() => {
				onConnectTimeout(e.deref(), t);
			});
		}, t.timeout);
		return () => {
			x.clearFastTimeout(r);
			clearImmediate(n);
		};
	};
	function onConnectTimeout(e, t) {
		if (e == null) return;
		let n = "Connect Timeout Error";
		if (Array.isArray(e.autoSelectFamilyAttemptedAddresses)) n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`;
		else n += ` (attempted address: ${t.hostname}:${t.port},`;
		n += ` timeout: ${t.timeout}ms)`;
		destroy(e, new C(n));
	}
	let M = null;
	let N = null;
	function getProtocolFromUrlString(e) {
		if (e === M) return N;
		const t = getProtocolFromUrlStringSlow(e);
		M = e;
		N = t;
		return t;
	}
	function getProtocolFromUrlStringSlow(e) {
		if (e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p") switch (e[4]) {
			case ":": return "http:";
			case "s": if (e[5] === ":") return "https:";
		}
		return e.slice(0, e.indexOf(":") + 1);
	}
	const P = {
		__proto__: null,
		enumerable: true
	};
	const F = {
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
	const I = {
		...F,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(F, null);
	Object.setPrototypeOf(I, null);
	l.exports = {
		kEnumerableProperty: P,
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
		normalizedMethodRecordsBase: F,
		normalizedMethodRecords: I,
		isValidPort,
		isHttpOrHttpsPrefixed,
		safeHTTPMethods: Object.freeze([
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		]),
		wrapRequestBody,
		setupConnectTimeout: j,
		getProtocolFromUrlString
	};
}));



/***/ })

};
