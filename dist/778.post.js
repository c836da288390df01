export const id = 778;
export const ids = [778];
export const modules = {

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ verdictOf),
/* harmony export */   i: () => (/* binding */ makeUploadPackRequest),
/* harmony export */   n: () => (/* binding */ readContainment),
/* harmony export */   r: () => (/* binding */ readPackHead),
/* harmony export */   t: () => (/* binding */ readRefs)
/* harmony export */ });
/* harmony import */ var _post_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(790);
/* harmony import */ var _aftermath_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(819);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(500);



// src/http/verdict.ts
function verdictOf(t, r, i) {
	const { status: a, headers: o } = r;
	if (a !== 429 && a < 500) return { value: r };
	const [s, c] = a === 429 ? ["E_THROTTLED", "throttled"] : ["E_NETWORK", "transient"];
	return {
		error: new _post_start_js__WEBPACK_IMPORTED_MODULE_0__.n(s, `${t} answered ${a}.`, { requestId: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.v)(o) }),
		retry: c,
		afterMs: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.b)(o, i)
	};
}
// src/git/upload-pack.ts
function makeUploadPackRequest(e, t, n, i) {
	const { origin: a, path: o } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.d)(e);
	const packets = (e) => e.map((e) => (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.m)(`${e}\n`)).join("");
	const c = packets([`command=${t}`, ...n === null ? [] : [`object-format=${n}`]]);
	return {
		method: "POST",
		origin: a,
		path: `${o}/git-upload-pack`,
		headers: {
			...(0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.u)(e),
			"content-type": "application/x-git-upload-pack-request",
			accept: "application/x-git-upload-pack-result",
			"git-protocol": "version=2"
		},
		body: `${c}0001${packets(i)}0000`
	};
}
// src/git/ancestry.ts
const p = 1e3;
async function readContainment(e, t, n, r) {
	if (r.includes(n)) return "contained";
	let i = "unknown";
	for (let a = 0; a < r.length && i !== "contained"; a += p) {
		const o = r.slice(a, a + p);
		const s = await ask(e, t, n, o, ["filter tree:0"]) ?? await ask(e, t, n, o, []);
		if (s === "unknown") return s;
		i = s ?? "unknown";
	}
	return i;
}
async function ask(e, n, r, i, a) {
	const o = [
		"no-progress",
		`want ${r}`,
		...i.map((e) => `have ${e}`),
		...a,
		"done"
	];
	const s = makeUploadPackRequest(n, "fetch", (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.C)(r), o);
	return e.send({
		what: `Asking ${n.url} about the history of ${r}`,
		request: () => ({
			...s,
			readAtMost: 4096
		}),
		read: (t) => {
			if (t.status === 500) return { value: null };
			const r = verdictOf(n.url, t, e.clock.now());
			if (!("value" in r)) return r;
			return { value: t.status === 200 ? parseAnswer(t.body) : null };
		}
	});
}
function parseAnswer(e) {
	const t = readPackHead(e);
	if (t === null || t === "unknown") return t;
	return t.readUInt32BE(8) === 0 ? "contained" : "not-contained";
}
function readPackHead(e) {
	try {
		const { packets: t, rest: n } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.h)(e);
		const r = t.map(_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.g);
		if (r.some((e) => e?.startsWith("ERR ") && /not our ref/.test(e))) return "unknown";
		const i = r.indexOf("packfile");
		if (i < 0) return null;
		const s = t.slice(i + 1).map((e) => typeof e === "string" ? Buffer.alloc(0) : e.data);
		const c = n.length > 4 ? [n.subarray(4)] : [];
		const l = Buffer.concat([...s, ...c].filter((e) => e[0] === 1).map((e) => e.subarray(1)));
		return l.length < 12 || l.toString("latin1", 0, 4) !== "PACK" ? null : l;
	} catch {
		return null;
	}
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
		read: (n) => n.status === 500 ? { value: n } : verdictOf(t.url, n, e.clock.now())
	});
	const o = a.status === 200 ? await parseLsRefs(a.body, e.signal) : null;
	if (o !== null) return o;
	if (a.status === 401 || a.status === 403) return (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.p)(a);
	return readUploadPackRefs(e, t, n);
}
async function readUploadPackRefs(e, t, n) {
	const { origin: a, path: o } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.d)(t);
	const s = await e.send({
		what: `Reading the refs of ${t.url}`,
		request: () => ({
			method: "GET",
			origin: a,
			path: `${o}/info/refs?service=git-upload-pack`,
			headers: (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.u)(t),
			body: null,
			maxBytes: m
		}),
		read: (n) => verdictOf(t.url, n, e.clock.now())
	});
	if (s.status !== 200) return (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.p)(s);
	const u = await parseUploadPackRefs(s.body, n, e.signal);
	if (u !== null) return u;
	throw (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.f)(t, s);
}
async function parseLsRefs(e, t) {
	const [n, r] = [new Map(), new Map()];
	let i = null;
	return await readLines(e, t, (e) => {
		const [t, a, ...o] = e.split(" ");
		const s = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.w)(t ?? "");
		if (a === void 0 || s === null && t !== "unborn") return false;
		for (const e of o) {
			if (a === "HEAD" && e.startsWith("symref-target:")) i = e.slice(14);
			const t = e.startsWith("peeled:") ? (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.w)(e.slice(7)) : null;
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
		const c = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.w)(n ?? "");
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
async function readLines(e, t, n) {
	let r;
	for (let i = e; i.length > 0;) {
		if (i !== e) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
		t.throwIfAborted();
		try {
			const { packets: e, rest: t } = (0,_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.h)(i.subarray(0, h));
			r = e.at(-1);
			if (r === void 0 || !e.map(_aftermath_js__WEBPACK_IMPORTED_MODULE_1__.g).every((e) => e === null || n(e))) return false;
			i = i.subarray(Math.min(h, i.length) - t.length);
		} catch {
			return false;
		}
	}
	return r === "flush";
}



/***/ }),

/***/ 778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createQuestions: () => (/* binding */ createQuestions)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _ls_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(793);


// src/git/questions.ts
function createQuestions(n) {
	return {
		readRefs: (e, r) => (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_1__.t)(n, e, r),
		readContainment: (t, r, i) => (0,_ls_refs_js__WEBPACK_IMPORTED_MODULE_1__.n)(n, t, r, i)
	};
}



/***/ })

};
