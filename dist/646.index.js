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
			const d = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.R)(c, u, l.afterMs, r.random());
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
function unseen(e, n) {
	if (!(n instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.St)(n)) return n;
	const r = `${e.message.replace(/\.$/, "")}; looking for it failed: ${n.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt("E_UNKNOWN_OUTCOME", r, {
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
function interpret(e, t, n, r) {
	const { what: i, permission: o } = operationOf(t);
	const c = e.http.clock.now();
	const unknown = (e, t) => ({
		kind: "unknown",
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt("E_UNKNOWN_OUTCOME", `${i} was sent and its outcome is not known: ${e}.`, { cause: t })
	});
	if (!r.ok) {
		const { sent: e, code: t, detail: n, transient: a, cause: o } = r.failure;
		if (e === "unknown") return unknown(n, o);
		const s = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt(t, `${i} could not be sent: ${n}.`, { cause: o });
		return a ? {
			kind: "not-executed",
			error: s,
			afterMs: null,
			sameBytes: true
		} : {
			kind: "refused",
			error: s
		};
	}
	const { answer: l } = r;
	const u = _index_start_js__WEBPACK_IMPORTED_MODULE_1__.p.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.y)(l));
	if (l.status === 200 && u.success) {
		const e = u.data.RequestId ?? l.headers["x-acs-request-id"] ?? null;
		return {
			kind: "created",
			id: u.data.CodeSourceId,
			requestId: e
		};
	}
	const h = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.v)(l);
	const { error: g, retry: _ } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.m)(i, o, l, c);
	if (h.code === "SignatureNonceUsed") return {
		kind: "nonce-used",
		error: g
	};
	if (_ === "throttled") return {
		kind: "not-executed",
		error: g,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.z)(l.headers, c),
		sameBytes: false
	};
	if (e.canSignAgain(n, l)) return {
		kind: "credentials-refused",
		error: g
	};
	if (l.status >= 300 && l.status < 400) return {
		kind: "refused",
		error: g
	};
	if (!(l.status >= 400 && l.status < 500 && h.code !== "")) return unknown(`${l.status} ${h.message}`);
	if (/duplicat|already.?exist|name.?exist/i.test(`${h.code} ${h.message}`)) return {
		kind: "duplicate-name",
		error: duplicateName(t, g)
	};
	return {
		kind: "refused",
		error: g
	};
}
function duplicateName(e, t) {
	const n = `A code source named ${e.displayName} exists that is not this one: ${t.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt("E_SOURCE_EXISTS", n, {
		hint: "Delete it in the PAI console or choose another display-name.",
		requestId: t.requestId
	});
}
// src/register/creation.ts
const v = 1e4;
async function create(e, r, a, s, d) {
	const { pai: p } = d;
	const [m, { codeRepo: h }] = [(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, r), a];
	const list = async () => {
		const { items: e } = await p.listCodeSources(r, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.s)(m).slice(0, 6));
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.a)(e, m, (e) => e === h).ours;
	};
	let [_, v, y] = [
		0,
		0,
		0
	];
	const saveMade = (e) => d.save("made", e === 0 ? "" : String(e));
	d.save("wanted", JSON.stringify({
		identity: m,
		codeRepo: h
	}));
	saveMade(1);
	const { id: b, requestId: x } = await createOnce(p, {
		workspaceId: r,
		displayName: s,
		fields: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, r, a, s),
			WorkspaceId: r,
			Accessibility: "PRIVATE"
		},
		maxAttempts: e.maxAttempts,
		list,
		onUnknown() {
			v = p.http.clock.now();
			saveMade(++_ + 1);
		},
		onCreated(e) {
			y = 1;
			d.onId(e);
		}
	}).catch(async (e) => {
		if (!(e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.St)(e)) throw e;
		if (_ === 0) saveMade(0);
		if (/^E_(API|RAM_DENIED)$/.test(e.code)) await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(p, r);
		throw e;
	});
	d.onId(b);
	const { item: S, own: C, left: w } = await readBack(e, b, list, d);
	d.save("until", String(v + g));
	saveMade(C < _ + y ? _ + y : 0);
	const T = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(S.description)?.by === e.by;
	d.info(`${T ? "created" : "found"} ${S.id}`);
	return {
		item: S,
		created: T,
		requestId: x,
		left: w
	};
}
async function readBack(e, t, n, a) {
	let o = [];
	const remember = async () => {
		o = await n();
		return o;
	};
	const s = await lookFor(a.pai, { list: remember }, v, (e) => e.id === t) === null ? await a.pai.findCodeSource(t) : null;
	const c = s === null ? o : [...o, s];
	const l = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(c);
	if (l === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt("E_API", `PAI answered with the ID ${t} and does not know it.`);
	a.onId(l.id);
	const isOwn = (t) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(t.description)?.by === e.by;
	const u = [];
	for (const e of c.filter((e) => isOwn(e) && e.id !== l.id)) {
		const t = await drop(e.id, a.pai);
		if (t === null) a.info(`deleted ${e.id}, a duplicate of ${l.id} that this run had made`);
		else u.push(`${e.id} is left beside ${l.id}: ${t}`);
	}
	return {
		item: l,
		own: o.filter(isOwn).length,
		left: u
	};
}
async function drop(e, n) {
	try {
		await n.deleteCodeSource(e);
		return null;
	} catch (e) {
		if (!(e instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.St)(e)) throw e;
		return e.message;
	}
}



/***/ })

};
