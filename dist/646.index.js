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
			const d = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.L)(c, u, l.afterMs, r.random());
			if (r.now() + d >= t.http.deadline) throw l.error;
			await r.sleep(d, i);
			continue;
		}
		if (l.kind !== "duplicate-name") n.onUnknown();
		const u = await lookFor(t, n, _[l.kind]).catch((e) => {
			throw l.kind === "duplicate-name" ? e : unseen(l.error, e);
		});
		if (u !== null) return {
			id: u.id,
			requestId: null
		};
		if (l.kind === "duplicate-name") throw l.error;
		if (c >= n.maxAttempts || !a.take("transient")) throw l.error;
		s = l.kind === "unknown";
		if (!s) o = await prepareCreate(t, n);
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
function unseen(e, t) {
	if (!(t instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(t)) return t;
	const n = `${e.message.replace(/\.$/, "")}; looking for it failed: ${t.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_UNKNOWN_OUTCOME", n, {
		requestId: t.requestId,
		cause: t
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
function interpret(e, r, a, o) {
	const { what: c, permission: u } = operationOf(r);
	const d = e.http.clock.now();
	const unknown = (e, t) => ({
		kind: "unknown",
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_UNKNOWN_OUTCOME", `${c} was sent and its outcome is not known: ${e}.`, { cause: t })
	});
	if (!o.ok) {
		const { sent: e, code: t, detail: n, transient: r, cause: a } = o.failure;
		if (e === "unknown") return unknown(n, a);
		const s = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt(t, `${c} could not be sent: ${n}.`, { cause: a });
		return r ? {
			kind: "not-executed",
			error: s,
			afterMs: null,
			sameBytes: true
		} : {
			kind: "refused",
			error: s
		};
	}
	const { answer: f } = o;
	const m = _index_start_js__WEBPACK_IMPORTED_MODULE_1__.p.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.v)(f));
	if (f.status === 200 && m.success) {
		const e = m.data.RequestId ?? f.headers["x-acs-request-id"] ?? null;
		return {
			kind: "created",
			id: m.data.CodeSourceId,
			requestId: e
		};
	}
	const h = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._)(f);
	const { error: g, retry: _ } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.m)(c, u, f, d);
	if (h.code === "SignatureNonceUsed") return {
		kind: "nonce-used",
		error: g
	};
	if (_ === "throttled") return {
		kind: "not-executed",
		error: g,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.R)(f.headers, d),
		sameBytes: false
	};
	if (e.canSignAgain(a, f)) return {
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
		error: duplicateName(r, g)
	};
	return {
		kind: "refused",
		error: g
	};
}
function duplicateName(e, t) {
	const n = `A code source named ${e.displayName} exists that is not this one: ${t.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_SOURCE_EXISTS", n, {
		hint: "Delete it in the PAI console or choose another display-name.",
		requestId: t.requestId
	});
}
// src/register/creation.ts
const v = 1e4;
async function create(e, t, n, a, s) {
	const { pai: l } = s;
	const [p, { codeRepo: h }] = [(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, t), n];
	const list = async () => {
		const { items: e } = await l.listCodeSources(t, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.s)(p).slice(0, 6));
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.a)(e, p, (e) => e === h).ours;
	};
	let [_, v, y] = [
		0,
		0,
		0
	];
	const saveMade = (e) => s.save("made", e === 0 ? "" : String(e));
	s.save("wanted", JSON.stringify({
		identity: p,
		codeRepo: h
	}));
	saveMade(1);
	const { id: b, requestId: x } = await createOnce(l, {
		workspaceId: t,
		displayName: a,
		fields: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, t, n, a),
			WorkspaceId: t,
			Accessibility: "PRIVATE"
		},
		maxAttempts: e.maxAttempts,
		list,
		onUnknown() {
			v = l.http.clock.now();
			saveMade(++_ + 1);
		},
		onCreated(e) {
			y = 1;
			s.onId(e);
		}
	}).catch(async (e) => {
		if (!(e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e)) throw e;
		if (_ === 0) saveMade(0);
		if (/^E_(API|RAM_DENIED)$/.test(e.code)) await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(l, t);
		throw e;
	});
	s.onId(b);
	const { item: S, own: C, left: w } = await readBack(e, b, list, s);
	s.save("until", String(v + g));
	saveMade(C < _ + y ? _ + y : 0);
	const T = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(S.description)?.by === e.by;
	s.info(`${T ? "created" : "found"} ${S.id}`);
	return {
		item: S,
		created: T,
		requestId: x,
		left: w
	};
}
async function readBack(e, t, n, r) {
	let s = [];
	const remember = async () => {
		s = await n();
		return s;
	};
	const c = await lookFor(r.pai, { list: remember }, v, (e) => e.id === t) === null ? await r.pai.findCodeSource(t) : null;
	const l = c === null ? s : [...s, c];
	const u = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(l);
	if (u === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_API", `PAI answered with the ID ${t} and does not know it.`);
	r.onId(u.id);
	const isOwn = (t) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(t.description)?.by === e.by;
	const d = [];
	for (const e of l.filter((e) => isOwn(e) && e.id !== u.id)) {
		const t = await drop(e.id, r.pai);
		if (t === null) r.info(`deleted ${e.id}, a duplicate of ${u.id} that this run had made`);
		else d.push(`${e.id} is left beside ${u.id}: ${t}`);
	}
	return {
		item: u,
		own: s.filter(isOwn).length,
		left: d
	};
}
async function drop(e, t) {
	try {
		await t.deleteCodeSource(e);
		return null;
	} catch (e) {
		if (!(e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e)) throw e;
		return e.message;
	}
}



/***/ })

};
