export const id = 646;
export const ids = [646];
export const modules = {

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   create: () => (/* binding */ create),
/* harmony export */   drop: () => (/* binding */ drop)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


// src/pai/create.ts
const g = 8e3;
const _ = 24e3;
const v = {
	unknown: g,
	"nonce-used": _,
	"credentials-refused": _,
	"duplicate-name": g,
	unexplained: 0
};
async function createOnce(t, n) {
	const { clock: r, signal: i, budget: a } = t.http;
	let o = await prepareCreate(t, n);
	let s = false;
	for (let c = 1;; c++) {
		const l = interpret(t, n, o, await t.http.attempt(o, c));
		if (l.kind === "created") {
			n.onCreated(l.id);
			return l;
		}
		if (l.kind === "refused") throw l.error;
		if (l.kind === "credentials-refused" && !s) {
			if (c >= n.maxAttempts) throw l.error;
			o = await prepareCreate(t, n);
			continue;
		}
		if (l.kind === "not-executed") {
			const u = l.error.code === "E_THROTTLED" ? "throttled" : "transient";
			if (c >= n.maxAttempts || !a.take(u)) throw l.error;
			if (!l.sameBytes && !s) o = await prepareCreate(t, n);
			const d = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.K)(c, u, l.afterMs, r.random());
			if (r.now() + d >= t.http.deadline) throw l.error;
			await r.sleep(d, i);
			continue;
		}
		const u = l.kind === "duplicate-name" || l.kind === "unexplained";
		if (!u) n.onUnknown();
		const d = await lookFor(t, n.list, v[l.kind]).catch((e) => {
			if (l.kind === "unexplained") throw l.error;
			throw u ? e : unseen(l.error, e);
		});
		if (d !== null) return {
			id: d.id,
			requestId: null
		};
		if (u) throw l.error;
		if (c >= n.maxAttempts || !a.take("transient")) throw l.error;
		s = l.kind === "unknown";
		if (!s) o = await prepareCreate(t, n);
	}
}
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
function unseen(e, r) {
	if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(r)) return r;
	const i = `${e.message.replace(/\.$/, "")}; looking for it failed: ${r.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt("E_UNKNOWN_OUTCOME", i, {
		requestId: r.requestId,
		cause: r
	});
}
function operationOf(e) {
	return {
		what: `Creating the code source ${e.displayName}`,
		action: "CreateCodeSource",
		permission: "paicodesource:CreateCodeSource",
		method: "POST",
		path: [
			"api",
			"v1",
			"codesources"
		],
		body: e.fields,
		graceMs: 2e3
	};
}
function prepareCreate(e, t) {
	return e.prepare(operationOf(t));
}
function interpret(e, n, i, o) {
	const { what: s, permission: c } = operationOf(n);
	const l = e.http.clock.now();
	const unknown = (e, n, r) => ({
		kind: e,
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt("E_UNKNOWN_OUTCOME", `${s} was sent and its outcome is not known: ${n}.`, r)
	});
	if (!o.ok) {
		const { sent: e, code: n, detail: r, transient: i, cause: a } = o.failure;
		if (e === "unknown") return unknown("unknown", r, { cause: a });
		const c = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt(n, `${s} could not be sent: ${r}.`, { cause: a });
		return i ? {
			kind: "not-executed",
			error: c,
			afterMs: null,
			sameBytes: true
		} : {
			kind: "refused",
			error: c
		};
	}
	const { answer: u } = o;
	const f = _index_start_js__WEBPACK_IMPORTED_MODULE_1__.y.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(u));
	if (u.status === 200 && f.success) {
		const e = f.data.RequestId ?? u.headers["x-acs-request-id"] ?? null;
		return {
			kind: "created",
			id: f.data.CodeSourceId,
			requestId: e
		};
	}
	const { code: p, message: g, requestId: _ } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.w)(u);
	const { error: v, retry: y } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.b)(s, c, u, l);
	const b = `${u.status} ${p === "" ? "" : `${p}: `}${g}`;
	if (p === "SignatureNonceUsed") return unknown("nonce-used", b, { requestId: _ });
	if (y === "throttled") return {
		kind: "not-executed",
		error: v,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(u.headers, l),
		sameBytes: false
	};
	if (e.canSignAgain(i, u)) return {
		kind: "credentials-refused",
		error: v
	};
	if (u.status >= 300 && u.status < 400) return {
		kind: "refused",
		error: v
	};
	if (!(u.status >= 400 && u.status < 500 && p !== "")) return unknown("unknown", b, { requestId: _ });
	const x = v.code === "E_API";
	if (/duplicat|already.?exist|name.?exist/i.test(`${p} ${g}`) || x && u.status === 409) return {
		kind: "duplicate-name",
		error: duplicateName(n, v)
	};
	return {
		kind: x ? "unexplained" : "refused",
		error: v
	};
}
function duplicateName(e, n) {
	const r = `A code source named ${e.displayName} exists that is not this one: ${n.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt("E_SOURCE_EXISTS", r, {
		hint: "Delete it in the PAI console or choose another display-name.",
		requestId: n.requestId
	});
}
// src/register/creation.ts
const y = 1e4;
async function create(e, t, r, i, a) {
	const { pai: d } = a;
	const [m, { codeRepo: h }] = [(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, t), r];
	let g = null;
	const list = async (e = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(m))) => {
		const { items: n, requestId: r } = await d.listCodeSources(t, e);
		g = r;
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.c)(n, m, (e) => e === h).ours;
	};
	let [v, y, b] = [
		0,
		0,
		0
	];
	const saveMade = (e) => a.save("made", e === 0 ? "" : String(e));
	a.save("wanted", JSON.stringify({
		identity: m,
		codeRepo: h
	}));
	saveMade(1);
	const { id: x, requestId: S } = await createOnce(d, {
		workspaceId: t,
		displayName: i,
		fields: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, t, r, i),
			WorkspaceId: t,
			Accessibility: "PRIVATE"
		},
		maxAttempts: e.maxAttempts,
		list,
		onUnknown() {
			y = d.http.clock.now();
			saveMade(++v + 1);
		},
		onCreated(e) {
			b = 1;
			a.onId(e);
		}
	}).catch(async (e) => {
		if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(e)) throw e;
		if (v === 0) saveMade(0);
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.m)(d, t, e);
	});
	a.onId(x);
	const { item: C, own: w } = await readBack(e, x, list, a);
	a.save("until", String(y + _));
	saveMade(w < v + b ? v + b : 0);
	const T = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.p)(C.description)?.by === e.by;
	a.info(`${T ? "created" : "found"} ${C.id}`);
	return {
		item: C,
		created: T,
		requestId: S ?? g
	};
}
async function readBack(e, n, r, a) {
	let o = [];
	const remember = async () => {
		o = await r();
		return o;
	};
	const isIt = (e) => e.id === n;
	if (await lookFor(a.pai, remember, y, isIt) === null) o = await r("");
	const s = o.some(isIt) ? null : await a.pai.findCodeSource(n);
	if (s !== null) requireMarker(s);
	const c = s === null ? o : [...o, s];
	const l = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.a)(c);
	if (l === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt("E_API", `PAI answered with the ID ${n} and does not know it.`);
	a.onId(l.id);
	const isOwn = (t) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.p)(t.description)?.by === e.by;
	for (const e of c.filter((e) => isOwn(e) && e.id !== l.id)) {
		const t = await drop(e.id, a.pai);
		if (t === null) a.info(`deleted ${e.id}, a duplicate of ${l.id} that this run had made`);
		else a.warn("W_LEFTOVER", `${e.id} is left beside ${l.id}: ${t}`);
	}
	return {
		item: l,
		own: o.filter(isOwn).length
	};
}
function requireMarker({ id: e, description: n }) {
	if ((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.p)(n) !== null) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt("E_API", `PAI has stored ${e} without the end of its description, by which runs find it.`, { hint: "Shorten `description`, and delete the source in the PAI console." });
}
async function drop(e, t) {
	try {
		await t.deleteCodeSource(e);
		return null;
	} catch (e) {
		if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(e)) throw e;
		return e.message;
	}
}



/***/ })

};
