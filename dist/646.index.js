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
	const { clock: n, signal: r, budget: a } = e.http;
	let o = await prepareCreate(e, t);
	let s = false;
	for (let c = 1;; c++) {
		const l = interpret(e, t, o, await e.http.attempt(o, c));
		if (l.kind === "created") {
			t.onCreated(l.id);
			return l;
		}
		if (l.kind === "refused") throw l.error;
		if (l.kind === "credentials-refused" && !s) {
			if (c >= t.maxAttempts) throw l.error;
			o = await prepareCreate(e, t);
			continue;
		}
		if (l.kind === "not-executed") {
			const u = l.error.code === "E_THROTTLED" ? "throttled" : "transient";
			if (c >= t.maxAttempts || !a.take(u)) throw l.error;
			if (!l.sameBytes && !s) o = await prepareCreate(e, t);
			const d = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Y)(c, u, l.afterMs, n.random());
			if (n.now() + d >= e.http.deadline) throw l.error;
			await n.sleep(d, r);
			continue;
		}
		const u = l.kind === "duplicate-name" || l.kind === "unexplained";
		if (!u) t.onUnknown();
		const d = await lookFor(e, t.list, v[l.kind]).catch((e) => {
			if (l.kind === "unexplained") throw l.error;
			throw u ? e : unseen(l.error, e);
		});
		if (d !== null) return {
			id: d.id,
			requestId: null
		};
		if (u) throw l.error;
		if (c >= t.maxAttempts || !a.take("transient")) throw l.error;
		s = l.kind === "unknown";
		if (!s) o = await prepareCreate(e, t);
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
function unseen(n, r) {
	if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.It)(r)) return r;
	const i = `${n.message.replace(/\.$/, "")}; looking for it failed: ${r.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_UNKNOWN_OUTCOME", i, {
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
function interpret(t, i, a, s) {
	const { what: c, permission: l } = operationOf(i);
	const u = t.http.clock.now();
	const unknown = (t, n, r) => ({
		kind: t,
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_UNKNOWN_OUTCOME", `${c} was sent and its outcome is not known: ${n}.`, r)
	});
	if (!s.ok) {
		const { sent: t, code: n, detail: r, transient: i, cause: a } = s.failure;
		if (t === "unknown") return unknown("unknown", r, { cause: a });
		const o = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft(n, `${c} could not be sent: ${r}.`, { cause: a });
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
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.X)(d.headers, u),
		sameBytes: false
	};
	if (t.canSignAgain(a, d)) return {
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
function duplicateName(t, n) {
	const r = `A code source named ${t.displayName} exists that is not this one: ${n.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_SOURCE_EXISTS", r, {
		hint: "Delete it in the PAI console or choose another `display-name`.",
		requestId: n.requestId
	});
}
// src/register/creation.ts
const y = 1e4;
async function create(e, n, r, i, a) {
	const { pai: o } = a;
	const [m, { codeRepo: h }] = [(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, n), r];
	let g = null;
	const list = async (e = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(m))) => {
		const { items: t, requestId: r } = await o.listCodeSources(n, e);
		g = r;
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.c)(t, m, (e) => e === h).ours;
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
	const { id: x, requestId: S } = await createOnce(o, {
		workspaceId: n,
		displayName: i,
		fields: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, n, r, i),
			WorkspaceId: n,
			Accessibility: "PRIVATE"
		},
		maxAttempts: e.maxAttempts,
		list,
		onUnknown() {
			y = o.http.clock.now();
			saveMade(++v + 1);
		},
		onCreated(e) {
			b = 1;
			a.onId(e);
		}
	}).catch(async (e) => {
		if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.It)(e)) throw e;
		if (v === 0) saveMade(0);
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.m)(o, n, e);
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
async function readBack(t, n, r, i) {
	let o = [];
	const remember = async () => {
		o = await r();
		return o;
	};
	const isIt = (e) => e.id === n;
	if (await lookFor(i.pai, remember, y, isIt) === null) o = await r("");
	const s = o.some(isIt) ? null : await i.pai.findCodeSource(n);
	if (s !== null) requireMarker(s);
	const c = s === null ? o : [...o, s];
	const l = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.a)(c);
	if (l === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_API", `PAI answered with the ID ${n} and does not know it.`);
	i.onId(l.id);
	const isOwn = (e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.p)(e.description)?.by === t.by;
	for (const e of c.filter((e) => isOwn(e) && e.id !== l.id)) {
		const t = await drop(e.id, i.pai);
		if (t === null) i.info(`deleted ${e.id}, a duplicate of ${l.id} that this run had made`);
		else i.warn("W_LEFTOVER", `${e.id} is left beside ${l.id}: ${t}`);
	}
	return {
		item: l,
		own: o.filter(isOwn).length
	};
}
function requireMarker({ id: t, description: n }) {
	if ((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.p)(n) !== null) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_API", `PAI has stored ${t} without the end of its description, by which runs find it.`, { hint: "Shorten `description`, and delete the source in the PAI console." });
}
async function drop(e, n) {
	try {
		await n.deleteCodeSource(e);
		return null;
	} catch (e) {
		if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.It)(e)) throw e;
		return e.message;
	}
}



/***/ })

};
