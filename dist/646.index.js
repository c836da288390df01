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
	"duplicate-name": g
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
			const u = c.error.code === "E_THROTTLED" ? "throttled" : "transient";
			if (s >= t.maxAttempts || !i.take(u)) throw c.error;
			if (!c.sameBytes && !o) a = await prepareCreate(e, t);
			const d = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.j)(s, u, c.afterMs, n.random());
			if (n.now() + d >= e.http.deadline) throw c.error;
			await n.sleep(d, r);
			continue;
		}
		if (c.kind !== "duplicate-name") t.onUnknown();
		const u = await lookFor(e, t, v[c.kind]).catch((e) => {
			throw c.kind === "duplicate-name" ? e : unseen(c.error, e);
		});
		if (u !== null) return {
			id: u.id,
			requestId: null
		};
		if (c.kind === "duplicate-name") throw c.error;
		if (s >= t.maxAttempts || !i.take("transient")) throw c.error;
		o = c.kind === "unknown";
		if (!o) a = await prepareCreate(e, t);
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
	if (!(n instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.At) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.jt)(n)) return n;
	const r = `${t.message.replace(/\.$/, "")}; looking for it failed: ${n.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.At("E_UNKNOWN_OUTCOME", r, {
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
function interpret(i, a, o, c) {
	const { what: l, permission: u } = operationOf(a);
	const d = i.http.clock.now();
	const unknown = (t, n) => ({
		kind: "unknown",
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.At("E_UNKNOWN_OUTCOME", `${l} was sent and its outcome is not known: ${t}.`, { cause: n })
	});
	if (!c.ok) {
		const { sent: t, code: n, detail: r, transient: i, cause: a } = c.failure;
		if (t === "unknown") return unknown(r, a);
		const o = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.At(n, `${l} could not be sent: ${r}.`, { cause: a });
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
	const { answer: f } = c;
	const p = _index_start_js__WEBPACK_IMPORTED_MODULE_1__.g.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.S)(f));
	if (f.status === 200 && p.success) {
		const e = p.data.RequestId ?? f.headers["x-acs-request-id"] ?? null;
		return {
			kind: "created",
			id: p.data.CodeSourceId,
			requestId: e
		};
	}
	const m = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.x)(f);
	const { error: g, retry: _ } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._)(l, u, f, d);
	if (m.code === "SignatureNonceUsed") return {
		kind: "nonce-used",
		error: g
	};
	if (_ === "throttled") return {
		kind: "not-executed",
		error: g,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.M)(f.headers, d),
		sameBytes: false
	};
	if (i.canSignAgain(o, f)) return {
		kind: "credentials-refused",
		error: g
	};
	if (f.status >= 300 && f.status < 400) return {
		kind: "refused",
		error: g
	};
	if (!(f.status >= 400 && f.status < 500 && m.code !== "")) return unknown(`${f.status} ${m.message}`);
	if (/duplicat|already.?exist|name.?exist/i.test(`${m.code} ${m.message}`)) return {
		kind: "duplicate-name",
		error: duplicateName(a, g)
	};
	return {
		kind: "refused",
		error: g
	};
}
function duplicateName(t, n) {
	const r = `A code source named ${t.displayName} exists that is not this one: ${n.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.At("E_SOURCE_EXISTS", r, {
		hint: "Delete it in the PAI console or choose another display-name.",
		requestId: n.requestId
	});
}
// src/register/creation.ts
const y = 1e4;
async function create(t, n, r, s, c) {
	const { pai: l } = c;
	const [h, { codeRepo: g }] = [(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(t, n), r];
	const list = async (e = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.s)(h))) => {
		const { items: t } = await l.listCodeSources(n, e);
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.a)(t, h, (e) => e === g).ours;
	};
	let [v, y, b] = [
		0,
		0,
		0
	];
	const saveMade = (e) => c.save("made", e === 0 ? "" : String(e));
	c.save("wanted", JSON.stringify({
		identity: h,
		codeRepo: g
	}));
	saveMade(1);
	const { id: x, requestId: S } = await createOnce(l, {
		workspaceId: n,
		displayName: s,
		fields: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(t, n, r, s),
			WorkspaceId: n,
			Accessibility: "PRIVATE"
		},
		maxAttempts: t.maxAttempts,
		list,
		onUnknown() {
			y = l.http.clock.now();
			saveMade(++v + 1);
		},
		onCreated(e) {
			b = 1;
			c.onId(e);
		}
	}).catch(async (t) => {
		if (!(t instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.At) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.jt)(t)) throw t;
		if (v === 0) saveMade(0);
		if (/^E_(API|RAM_DENIED)$/.test(t.code)) await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.d)(l, n);
		throw t;
	});
	c.onId(x);
	const { item: C, own: w } = await readBack(t, x, list, c);
	c.save("until", String(y + _));
	saveMade(w < v + b ? v + b : 0);
	const T = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(C.description)?.by === t.by;
	c.info(`${T ? "created" : "found"} ${C.id}`);
	return {
		item: C,
		created: T,
		requestId: S
	};
}
async function readBack(t, n, r, i) {
	let a = [];
	const remember = async () => {
		a = await r();
		return a;
	};
	const isIt = (e) => e.id === n;
	if (await lookFor(i.pai, { list: remember }, y, isIt) === null) a = await r("");
	const o = a.some(isIt) ? null : await i.pai.findCodeSource(n);
	if (o !== null) requireMarker(o);
	const s = o === null ? a : [...a, o];
	const l = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(s);
	if (l === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.At("E_API", `PAI answered with the ID ${n} and does not know it.`);
	i.onId(l.id);
	const isOwn = (e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(e.description)?.by === t.by;
	for (const e of s.filter((e) => isOwn(e) && e.id !== l.id)) {
		const t = await drop(e.id, i.pai);
		if (t === null) i.info(`deleted ${e.id}, a duplicate of ${l.id} that this run had made`);
		else i.warn("W_LEFTOVER", `${e.id} is left beside ${l.id}: ${t}`);
	}
	return {
		item: l,
		own: a.filter(isOwn).length
	};
}
function requireMarker({ id: t, description: n }) {
	if ((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(n) !== null) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.At("E_API", `PAI has stored ${t} without the end of its description, by which runs find it.`, { hint: "Shorten `description`, and delete the source in the PAI console." });
}
async function drop(t, n) {
	try {
		await n.deleteCodeSource(t);
		return null;
	} catch (t) {
		if (!(t instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.At) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.jt)(t)) throw t;
		return t.message;
	}
}



/***/ })

};
