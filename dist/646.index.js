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
	"duplicate-name": h
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
			const d = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(c, u, l.afterMs, r.random());
			if (r.now() + d >= e.http.deadline) throw l.error;
			await r.sleep(d, i);
			continue;
		}
		if (l.kind !== "duplicate-name") t.onUnknown();
		const u = await lookFor(e, t, _[l.kind]).catch((e) => {
			throw l.kind === "duplicate-name" ? e : unseen(l.error, e);
		});
		if (u !== null) return {
			id: u.id,
			requestId: null
		};
		if (l.kind === "duplicate-name") throw l.error;
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
function unseen(n, r) {
	if (!(r instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(r)) return r;
	const i = `${n.message.replace(/\.$/, "")}; looking for it failed: ${r.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_UNKNOWN_OUTCOME", i, {
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
function interpret(t, n, i, c) {
	const { what: l, permission: u } = operationOf(n);
	const d = t.http.clock.now();
	const unknown = (t, n) => ({
		kind: "unknown",
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_UNKNOWN_OUTCOME", `${l} was sent and its outcome is not known: ${t}.`, { cause: n })
	});
	if (!c.ok) {
		const { sent: t, code: n, detail: r, transient: i, cause: a } = c.failure;
		if (t === "unknown") return unknown(r, a);
		const o = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt(n, `${l} could not be sent: ${r}.`, { cause: a });
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
	const p = _index_start_js__WEBPACK_IMPORTED_MODULE_1__.h.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.x)(f));
	if (f.status === 200 && p.success) {
		const e = p.data.RequestId ?? f.headers["x-acs-request-id"] ?? null;
		return {
			kind: "created",
			id: p.data.CodeSourceId,
			requestId: e
		};
	}
	const h = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.b)(f);
	const { error: g, retry: _ } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.g)(l, u, f, d);
	if (h.code === "SignatureNonceUsed") return {
		kind: "nonce-used",
		error: g
	};
	if (_ === "throttled") return {
		kind: "not-executed",
		error: g,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.W)(f.headers, d),
		sameBytes: false
	};
	if (t.canSignAgain(i, f)) return {
		kind: "credentials-refused",
		error: g
	};
	if (f.status >= 300 && f.status < 400) return {
		kind: "refused",
		error: g
	};
	if (!(f.status >= 400 && f.status < 500 && h.code !== "")) return unknown(`${f.status} ${h.message}`);
	if (/duplicat|already.?exist|name.?exist/i.test(`${h.code} ${h.message}`)) return {
		kind: "duplicate-name",
		error: duplicateName(n, g)
	};
	return {
		kind: "refused",
		error: g
	};
}
function duplicateName(t, n) {
	const r = `A code source named ${t.displayName} exists that is not this one: ${n.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_SOURCE_EXISTS", r, {
		hint: "Delete it in the PAI console or choose another display-name.",
		requestId: n.requestId
	});
}
// src/register/creation.ts
const v = 1e4;
async function create(n, r, a, o, s) {
	const { pai: c } = s;
	const [m, { codeRepo: h }] = [(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(n, r), a];
	const list = async (e = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.s)(m).slice(0, 6)) => {
		const { items: t } = await c.listCodeSources(r, e);
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.a)(t, m, (e) => e === h).ours;
	};
	let [_, v, y] = [
		0,
		0,
		0
	];
	const saveMade = (e) => s.save("made", e === 0 ? "" : String(e));
	s.save("wanted", JSON.stringify({
		identity: m,
		codeRepo: h
	}));
	saveMade(1);
	const { id: b, requestId: x } = await createOnce(c, {
		workspaceId: r,
		displayName: o,
		fields: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(n, r, a, o),
			WorkspaceId: r,
			Accessibility: "PRIVATE"
		},
		maxAttempts: n.maxAttempts,
		list,
		onUnknown() {
			v = c.http.clock.now();
			saveMade(++_ + 1);
		},
		onCreated(e) {
			y = 1;
			s.onId(e);
		}
	}).catch(async (n) => {
		if (!(n instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(n)) throw n;
		if (_ === 0) saveMade(0);
		if (/^E_(API|RAM_DENIED)$/.test(n.code)) await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(c, r);
		throw n;
	});
	s.onId(b);
	const { item: S, own: C } = await readBack(n, b, list, s);
	s.save("until", String(v + g));
	saveMade(C < _ + y ? _ + y : 0);
	const w = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(S.description)?.by === n.by;
	s.info(`${w ? "created" : "found"} ${S.id}`);
	return {
		item: S,
		created: w,
		requestId: x
	};
}
async function readBack(t, n, r, i) {
	let a = [];
	const remember = async () => {
		a = await r();
		return a;
	};
	const isIt = (e) => e.id === n;
	if (await lookFor(i.pai, { list: remember }, v, isIt) === null) a = await r("");
	const o = a.some(isIt) ? null : await i.pai.findCodeSource(n);
	if (o !== null) requireMarker(o);
	const s = o === null ? a : [...a, o];
	const u = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(s);
	if (u === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_API", `PAI answered with the ID ${n} and does not know it.`);
	i.onId(u.id);
	const isOwn = (e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(e.description)?.by === t.by;
	for (const e of s.filter((e) => isOwn(e) && e.id !== u.id)) {
		const t = await drop(e.id, i.pai);
		if (t === null) i.info(`deleted ${e.id}, a duplicate of ${u.id} that this run had made`);
		else i.warn("W_LEFTOVER", `${e.id} is left beside ${u.id}: ${t}`);
	}
	return {
		item: u,
		own: a.filter(isOwn).length
	};
}
function requireMarker({ id: t, description: n }) {
	if ((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(n) !== null) return;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt("E_API", `PAI has stored ${t} without the end of its description, by which runs find it.`, { hint: "Shorten `description`, and delete the source in the PAI console." });
}
async function drop(n, r) {
	try {
		await r.deleteCodeSource(n);
		return null;
	} catch (n) {
		if (!(n instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(n)) throw n;
		return n.message;
	}
}



/***/ })

};
