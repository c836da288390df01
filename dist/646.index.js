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
const h = 8e3;
const g = 24e3;
const _ = {
	unknown: h,
	"nonce-used": g,
	"credentials-refused": g,
	"duplicate-name": h,
	unexplained: 0
};
async function createOnce(e, t) {
	const { clock: r, signal: i, budget: a } = e.http;
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
			const d = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.G)(c, u, l.afterMs, r.random());
			if (r.now() + d >= e.http.deadline) throw l.error;
			await r.sleep(d, i);
			continue;
		}
		const u = l.kind === "duplicate-name" || l.kind === "unexplained";
		if (!u) t.onUnknown();
		const d = await lookFor(e, t, _[l.kind]).catch((e) => {
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
		const e = (await t.list()).find(r);
		if (e !== void 0) return e;
		const n = 500 + 1e3 * i.random();
		if (i.now() + n > o) return null;
		await i.sleep(n, a);
	}
}
function unseen(t, n) {
	if (!(n instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.At)(n)) return n;
	const r = `${t.message.replace(/\.$/, "")}; looking for it failed: ${n.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_UNKNOWN_OUTCOME", r, {
		requestId: n.requestId,
		cause: n
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
function interpret(e, n, i, a) {
	const { what: o, permission: c } = operationOf(n);
	const l = e.http.clock.now();
	const unknown = (e, t) => ({
		kind: "unknown",
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_UNKNOWN_OUTCOME", `${o} was sent and its outcome is not known: ${e}.`, { cause: t })
	});
	if (!a.ok) {
		const { sent: e, code: t, detail: n, transient: r, cause: i } = a.failure;
		if (e === "unknown") return unknown(n, i);
		const c = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt(t, `${o} could not be sent: ${n}.`, { cause: i });
		return r ? {
			kind: "not-executed",
			error: c,
			afterMs: null,
			sameBytes: true
		} : {
			kind: "refused",
			error: c
		};
	}
	const { answer: u } = a;
	const d = _index_start_js__WEBPACK_IMPORTED_MODULE_1__.v.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.w)(u));
	if (u.status === 200 && d.success) {
		const e = d.data.RequestId ?? u.headers["x-acs-request-id"] ?? null;
		return {
			kind: "created",
			id: d.data.CodeSourceId,
			requestId: e
		};
	}
	const h = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.C)(u);
	const { error: g, retry: _ } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.y)(o, c, u, l);
	if (h.code === "SignatureNonceUsed") return {
		kind: "nonce-used",
		error: g
	};
	if (_ === "throttled") return {
		kind: "not-executed",
		error: g,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.K)(u.headers, l),
		sameBytes: false
	};
	if (e.canSignAgain(i, u)) return {
		kind: "credentials-refused",
		error: g
	};
	if (u.status >= 300 && u.status < 400) return {
		kind: "refused",
		error: g
	};
	if (!(u.status >= 400 && u.status < 500 && h.code !== "")) return unknown(`${u.status} ${h.message}`);
	if (u.status === 409 || /duplicat|already.?exist|name.?exist/i.test(`${h.code} ${h.message}`)) return {
		kind: "duplicate-name",
		error: duplicateName(n, g)
	};
	return {
		kind: g.code === "E_API" ? "unexplained" : "refused",
		error: g
	};
}
function duplicateName(e, t) {
	const n = `A code source named ${e.displayName} exists that is not this one: ${t.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_SOURCE_EXISTS", n, {
		hint: "Delete it in the PAI console or choose another display-name.",
		requestId: t.requestId
	});
}
// src/register/creation.ts
const v = 1e4;
async function create(t, n, r, i, f) {
	const { pai: p } = f;
	const [m, { codeRepo: h }] = [(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(t, n), r];
	let _ = null;
	const list = async (e = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(m).slice(0, 6)) => {
		const { items: t, requestId: r } = await p.listCodeSources(n, e);
		_ = r;
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.c)(t, m, (e) => e === h).ours;
	};
	let [v, y, b] = [
		0,
		0,
		0
	];
	const saveMade = (e) => f.save("made", e === 0 ? "" : String(e));
	f.save("wanted", JSON.stringify({
		identity: m,
		codeRepo: h
	}));
	saveMade(1);
	const { id: x, requestId: S } = await createOnce(p, {
		workspaceId: n,
		displayName: i,
		fields: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(t, n, r, i),
			WorkspaceId: n,
			Accessibility: "PRIVATE"
		},
		maxAttempts: t.maxAttempts,
		list,
		onUnknown() {
			y = p.http.clock.now();
			saveMade(++v + 1);
		},
		onCreated(e) {
			b = 1;
			f.onId(e);
		}
	}).catch(async (t) => {
		if (!(t instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.At)(t)) throw t;
		if (v === 0) saveMade(0);
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.p)(p, n, t);
	});
	f.onId(x);
	const { item: C, own: w } = await readBack(t, x, list, f);
	f.save("until", String(y + g));
	saveMade(w < v + b ? v + b : 0);
	const T = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.f)(C.description)?.by === t.by;
	f.info(`${T ? "created" : "found"} ${C.id}`);
	return {
		item: C,
		created: T,
		requestId: S ?? _
	};
}
async function readBack(e, t, n, r) {
	let a = [];
	const remember = async () => {
		a = await n();
		return a;
	};
	const isIt = (e) => e.id === t;
	if (await lookFor(r.pai, { list: remember }, v, isIt) === null) a = await n("");
	const c = a.some(isIt) ? null : await r.pai.findCodeSource(t);
	if (c !== null) requireMarker(c);
	const l = c === null ? a : [...a, c];
	const u = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.a)(l);
	if (u === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_API", `PAI answered with the ID ${t} and does not know it.`);
	r.onId(u.id);
	const isOwn = (t) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.f)(t.description)?.by === e.by;
	for (const e of l.filter((e) => isOwn(e) && e.id !== u.id)) {
		const t = await drop(e.id, r.pai);
		if (t === null) r.info(`deleted ${e.id}, a duplicate of ${u.id} that this run had made`);
		else r.warn("W_LEFTOVER", `${e.id} is left beside ${u.id}: ${t}`);
	}
	return {
		item: u,
		own: a.filter(isOwn).length
	};
}
function requireMarker({ id: e, description: t }) {
	if ((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.f)(t) !== null) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt("E_API", `PAI has stored ${e} without the end of its description, by which runs find it.`, { hint: "Shorten `description`, and delete the source in the PAI console." });
}
async function drop(t, n) {
	try {
		await n.deleteCodeSource(t);
		return null;
	} catch (t) {
		if (!(t instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.At)(t)) throw t;
		return t.message;
	}
}



/***/ })

};
