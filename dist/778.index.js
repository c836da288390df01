export const id = 778;
export const ids = [778];
export const modules = {

/***/ 118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readContainment),
/* harmony export */   t: () => (/* binding */ askForPack)
/* harmony export */ });
/* harmony import */ var _ls_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(793);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


// src/git/ancestry.ts
const a = 1e3;
async function readContainment(e, t, n, r) {
	if (r.includes(n)) return "contained";
	let i = "unknown";
	for (let o = 0; o < r.length && i !== "contained"; o += a) {
		const s = r.slice(o, o + a);
		const c = await ask(e, t, n, s, ["filter tree:0"]) ?? await ask(e, t, n, s, []);
		if (c === "unknown") return c;
		i = c ?? "unknown";
	}
	return i;
}
async function ask(e, t, n, r, i) {
	const a = [...r.map((e) => `have ${e}`), ...i];
	const o = await askForPack(e, t, `Asking ${t.url} about the history of ${n}`, n, a);
	if (o === null || o === "unknown") return o;
	return o.readUInt32BE(8) === 0 ? "contained" : "not-contained";
}
function askForPack(n, r, a, o, s) {
	const c = [
		"no-progress",
		`want ${o}`,
		...s,
		"done"
	];
	const l = (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_0__.r)(r, "fetch", (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._t)(o), c);
	return n.send({
		what: a,
		request: () => ({
			...l,
			readAtMost: 4096
		}),
		read: (t) => {
			if (t.status === 500) return { value: null };
			const i = (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_0__.i)(r.url, t, n.clock.now());
			if (!("value" in i)) return i;
			return { value: t.status === 200 ? readPackHead(t.body) : null };
		}
	});
}
function readPackHead(e) {
	try {
		const { packets: t, rest: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(e);
		const a = t.map(_index_start_js__WEBPACK_IMPORTED_MODULE_1__.G);
		if (a.some((e) => e?.startsWith("ERR ") && /not our ref/.test(e))) return "unknown";
		const o = a.indexOf("packfile");
		if (o < 0) return null;
		const s = t.slice(o + 1).map((e) => typeof e === "string" ? Buffer.alloc(0) : e.data);
		const c = i.length > 4 ? [i.subarray(4)] : [];
		const l = Buffer.concat([...s, ...c].filter((e) => e[0] === 1).map((e) => e.subarray(1)));
		return l.length < 12 || l.toString("latin1", 0, 4) !== "PACK" ? null : l;
	} catch {
		return null;
	}
}



/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ verdictOf),
/* harmony export */   n: () => (/* binding */ createPace),
/* harmony export */   r: () => (/* binding */ makeUploadPackRequest),
/* harmony export */   t: () => (/* binding */ readRefs)
/* harmony export */ });
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(500);


// src/http/verdict.ts
function verdictOf(e, n, r) {
	const { status: i, headers: a } = n;
	if (i !== 429 && i < 500) return { value: n };
	const [o, s] = i === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_0__.Ft(o, `${e} answered ${i}.`, { requestId: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.q)(a) }),
		retry: s,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.X)(a, r)
	};
}
// src/git/upload-pack.ts
function makeUploadPackRequest(e, t, n, a) {
	const { origin: o, path: s } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.z)(e);
	const packets = (e) => e.map((e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.H)(`${e}\n`)).join("");
	const c = packets([`command=${t}`, ...n === null ? [] : [`object-format=${n}`]]);
	return {
		method: "POST",
		origin: o,
		path: `${s}/git-upload-pack`,
		headers: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.L)(e),
			"content-type": "application/x-git-upload-pack-request",
			accept: "application/x-git-upload-pack-result",
			"git-protocol": "version=2"
		},
		body: `${c}0001${packets(a)}0000`
	};
}
// src/git/pace.ts
const p = 50;
function createPace(e) {
	let t = _index_start_js__WEBPACK_IMPORTED_MODULE_0__.M.now();
	return {
		isDue: () => _index_start_js__WEBPACK_IMPORTED_MODULE_0__.M.now() - t >= p,
		async rest() {
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
			e.throwIfAborted();
			t = _index_start_js__WEBPACK_IMPORTED_MODULE_0__.M.now();
		}
	};
}
// src/git/ls-refs.ts
const m = 67108864;
async function readRefs(e, t, n) {
	const r = [
		"peel",
		"symrefs",
		...n.map((e) => `ref-prefix ${e}`)
	];
	const i = makeUploadPackRequest(t, "ls-refs", null, r);
	const a = await e.send({
		what: `Reading the refs of ${t.url}`,
		request: () => ({
			...i,
			maxBytes: m
		}),
		read: (n) => [500, 502].includes(n.status) ? { value: n } : verdictOf(t.url, n, e.clock.now())
	});
	const o = a.status === 200 ? await parseLsRefs(a.body, e.signal) : null;
	if (o !== null) return o;
	if (a.status === 401 || a.status === 403) return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(a);
	return readUploadPackRefs(e, t, n);
}
async function readUploadPackRefs(t, n, r) {
	const { origin: a, path: o } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.z)(n);
	const c = await t.send({
		what: `Reading the refs of ${n.url}`,
		request: () => ({
			method: "GET",
			origin: a,
			path: `${o}/info/refs?service=git-upload-pack`,
			headers: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.L)(n),
			body: null,
			maxBytes: m
		}),
		read: (e) => verdictOf(n.url, e, t.clock.now())
	});
	if (c.status !== 200) return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(c);
	const l = await parseUploadPackRefs(c.body, r, t.signal);
	if (l !== null) return l;
	throw (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(n, c);
}
async function parseLsRefs(e, t) {
	const [n, r] = [new Map(), new Map()];
	let i = null;
	return await readLines(e, t, (e) => {
		const [t, a, ...o] = e.split(" ");
		const s = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(t ?? "");
		if (a === void 0 || s === null && t !== "unborn") return false;
		for (const e of o) {
			if (a === "HEAD" && e.startsWith("symref-target:")) i = e.slice(14);
			const t = e.startsWith("peeled:") ? (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(e.slice(7)) : null;
			if (t !== null) r.set(a, t);
		}
		if (s !== null) n.set(a, s);
		return true;
	}) ? {
		ok: true,
		refs: n,
		peeled: r,
		head: i
	} : null;
}
async function parseUploadPackRefs(e, t, n) {
	const [r, i] = [new Map(), new Map()];
	let [a, o] = [0, ""];
	if (!await readLines(e, n, (e) => {
		a += 1;
		if (a === 1) return e === "# service=git-upload-pack";
		if (a === 2) o = /\0(.*)$/s.exec(e)?.[1] ?? "";
		const [n, s] = e.replace(/\0.*$/s, "").split(" ");
		const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(n ?? "");
		if (n === "shallow") return true;
		if (s === void 0 || c === null) return false;
		if (!t.some((e) => s.startsWith(e))) return true;
		if (s.endsWith("^{}")) i.set(s.slice(0, -3), c);
		else r.set(s, c);
		return true;
	}) || a === 0) return null;
	return {
		ok: true,
		refs: r,
		peeled: i,
		head: /(?:^| )symref=HEAD:(\S+)/.exec(o)?.[1] ?? null
	};
}
const h = 131072;
async function readLines(e, t, r) {
	const i = createPace(t);
	let a;
	for (let t = e; t.length > 0;) {
		if (t !== e) await i.rest();
		try {
			const { packets: e, rest: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.U)(t.subarray(0, h));
			a = e.at(-1);
			if (a === void 0 || !e.map(_index_start_js__WEBPACK_IMPORTED_MODULE_0__.G).every((e) => e === null || r(e))) return false;
			t = t.subarray(Math.min(h, t.length) - i.length);
		} catch {
			return false;
		}
	}
	return a === "flush";
}



/***/ }),

/***/ 778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createQuestions: () => (/* binding */ createQuestions)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(118);
/* harmony import */ var _ls_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(793);



// src/git/questions.ts
function createQuestions(n) {
	return {
		readRefs: (e, r) => (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_2__.t)(n, e, r),
		readContainment: (t, r, i) => (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_1__.n)(n, t, r, i)
	};
}



/***/ })

};
