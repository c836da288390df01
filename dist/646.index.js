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
async function createOnce(e, t) {
	const { clock: n, signal: r, budget: i } = e.http;
	let a = await prepareCreate(e, t);
	let o = false;
	for (let s = 1;; s++) {
		const c = interpret(e, t, a, await e.http.attempt(a, s));
		if (c.kind === "created") {
			t.onCreated(c.id);
			return c;
		}
		if (c.kind === "refused") throw c.error;
		if (c.kind === "credentials-refused" && !o) {
			if (s >= t.maxAttempts) throw c.error;
			a = await prepareCreate(e, t);
			continue;
		}
		if (c.kind === "not-executed") {
			const l = c.error.code === "E_THROTTLED" ? "throttled" : "transient";
			if (s >= t.maxAttempts || !i.take(l)) throw c.error;
			if (!c.sameBytes && !o) a = await prepareCreate(e, t);
			const u = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(s, l, c.afterMs, n.random());
			if (n.now() + u >= e.http.deadline) throw c.error;
			await n.sleep(u, r);
			continue;
		}
		const l = c.kind === "duplicate-name" || c.kind === "unexplained";
		if (!l) t.onUnknown();
		const u = await lookFor(e, t.list, v[c.kind]).catch((e) => {
			if (c.kind === "unexplained") throw c.error;
			throw l ? e : unseen(c.error, e);
		});
		if (u !== null) return {
			id: u.id,
			requestId: null
		};
		if (l) throw c.error;
		if (s >= t.maxAttempts || !i.take("transient")) throw c.error;
		o = c.kind === "unknown";
		if (!o) a = await prepareCreate(e, t);
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
	if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(r)) return r;
	const i = `${e.message.replace(/\.$/, "")}; looking for it failed: ${r.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Nt("E_UNKNOWN_OUTCOME", i, {
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
function interpret(n, i, o, s) {
	const { what: c, permission: l } = operationOf(i);
	const u = n.http.clock.now();
	const unknown = (e, n, r) => ({
		kind: e,
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Nt("E_UNKNOWN_OUTCOME", `${c} was sent and its outcome is not known: ${n}.`, r)
	});
	if (!s.ok) {
		const { sent: e, code: n, detail: r, transient: i, cause: a } = s.failure;
		if (e === "unknown") return unknown("unknown", r, { cause: a });
		const o = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Nt(n, `${c} could not be sent: ${r}.`, { cause: a });
		return i ? {
			kind: "not-executed",
			error: o,
			afterMs: null,
			sameBytes: true
		} : {
			kind: "refused",
			error: o
		};
	}
	const { answer: d } = s;
	const f = _index_start_js__WEBPACK_IMPORTED_MODULE_1__.y.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.T)(d));
	if (d.status === 200 && f.success) {
		const e = f.data.RequestId ?? d.headers["x-acs-request-id"] ?? null;
		return {
			kind: "created",
			id: f.data.CodeSourceId,
			requestId: e
		};
	}
	const { code: p, message: g, requestId: _ } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.w)(d);
	const { error: v, retry: y } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.b)(c, l, d, u);
	const b = `${d.status} ${p === "" ? "" : `${p}: `}${g}`;
	if (p === "SignatureNonceUsed") return unknown("nonce-used", b, { requestId: _ });
	if (y === "throttled") return {
		kind: "not-executed",
		error: v,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.J)(d.headers, u),
		sameBytes: false
	};
	if (n.canSignAgain(o, d)) return {
		kind: "credentials-refused",
		error: v
	};
	if (d.status >= 300 && d.status < 400) return {
		kind: "refused",
		error: v
	};
	if (!(d.status >= 400 && d.status < 500 && p !== "")) return unknown("unknown", b, { requestId: _ });
	const x = v.code === "E_API";
	if (/duplicat|already.?exist|name.?exist/i.test(`${p} ${g}`) || x && d.status === 409) return {
		kind: "duplicate-name",
		error: duplicateName(i, v)
	};
	return {
		kind: x ? "unexplained" : "refused",
		error: v
	};
}
function duplicateName(e, n) {
	const r = `A code source named ${e.displayName} exists that is not this one: ${n.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Nt("E_SOURCE_EXISTS", r, {
		hint: "Delete it in the PAI console or choose another `display-name`.",
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
		if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e)) throw e;
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
	if (l === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Nt("E_API", `PAI answered with the ID ${n} and does not know it.`);
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
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Nt("E_API", `PAI has stored ${e} without the end of its description, by which runs find it.`, { hint: "Shorten `description`, and delete the source in the PAI console." });
}
async function drop(e, t) {
	try {
		await t.deleteCodeSource(e);
		return null;
	} catch (e) {
		if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e)) throw e;
		return e.message;
	}
}



/***/ })

};
