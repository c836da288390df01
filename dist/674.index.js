export const id = 674;
export const ids = [674];
export const modules = {

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ replicaPause),
/* harmony export */   r: () => (/* binding */ waitForReplica),
/* harmony export */   t: () => (/* binding */ lookUntil)
/* harmony export */ });
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);

// src/http/replica.ts
function replicaPause(t, n, r) {
	return Math.max((0,_index_start_js__WEBPACK_IMPORTED_MODULE_0__.J)(r), 500 * n + 500 * t.random());
}
function waitForReplica(e, t, n) {
	return e.sleep(replicaPause(e, t, null), n);
}
async function lookUntil({ clock: e, signal: t }, n, r, i) {
	for (let a = 250;; a *= 2) {
		const o = await r();
		if (i(o) || a > n) return o;
		await e.sleep(a, t);
	}
}



/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireClonable: () => (/* binding */ requireClonable)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(396);



// src/verify.ts
const r = "`code-repo-access-token` is empty: give a token that reads this repository. For a mirror on Codeup `codeup-token` is needed as well; an empty one is often a secret with another name.";
async function requireClonable(e, t, r, i) {
	const { clock: a, signal: o } = i.http;
	for (let s = 1;; s++) {
		const c = await findObstacle(e, t, r, i);
		if (c === null) return;
		if (s >= 3) throw deny(e, c);
		await (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.r)(a, s, o);
	}
}
function deny(t, n, r = {}) {
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_NOT_CLONABLE", `PAI could not clone ${t.url}: ${n}.`, r);
}
async function findObstacle(e, n, i, a) {
	const o = `refs/heads/${n}`;
	const s = await a.readRefs(e, [o]);
	if (!s.ok) {
		const [n, i] = e.password === null ? ["without credentials", { hint: r }] : ["with the credentials for PAI", {}];
		throw deny(e, `reading its refs ${n} was refused (${s.status})`, {
			requestId: s.requestId,
			...i,
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.I)(s.status)
		});
	}
	const c = s.refs.get(o);
	if (c === void 0) return `it has no branch ${n}`;
	if (i === null || c === i) return null;
	if (await a.readContainment(e, i, [c]) === "contained") return null;
	const l = await a.readRefs(e, ["refs/heads/", "refs/tags/"]);
	const u = l.ok ? [...new Set([...l.refs].map(([e, t]) => l.peeled.get(e) ?? t))] : [];
	const d = await a.readContainment(e, i, u);
	if (d === "contained") return null;
	return `${d === "unknown" ? "it does not know the commit, or cannot tell, for want of protocol v2:" : "on none of its branches and tags is"} ${i}`;
}



/***/ })

};
