export const id = 674;
export const ids = [674];
export const modules = {

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ waitForReplica),
/* harmony export */   t: () => (/* binding */ replicaPause)
/* harmony export */ });
// src/http/replica.ts
function replicaPause(e, t) {
	return 500 * t + 500 * e.random();
}
function waitForReplica(e, t, n) {
	return e.sleep(replicaPause(e, t), n);
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
const n = "`code-repo-access-token` is empty: give a token that reads this repository. For a mirror on Codeup `codeup-token` is needed as well; an empty one is often a secret with another name.";
const r = 3;
async function requireClonable(e, n, i, a) {
	const { clock: o, signal: s } = a.http;
	for (let c = 1;; c++) {
		const l = await findObstacle(e, n, i, a);
		if (l === null) return;
		if (c >= r) throw deny(e, l);
		await (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.n)(o, c, s);
	}
}
function deny(t, n, r = {}) {
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_NOT_CLONABLE", `PAI could not clone ${t.url}: ${n}.`, r);
}
async function findObstacle(e, t, r, i) {
	const a = `refs/heads/${t}`;
	const o = await i.readRefs(e, [a]);
	if (!o.ok) {
		const [t, r] = e.password === null ? ["without credentials", { hint: n }] : ["with the credentials for PAI", {}];
		throw deny(e, `reading its refs ${t} was refused (${o.status})`, {
			requestId: o.requestId,
			...r
		});
	}
	const s = o.refs.get(a);
	if (s === void 0) return `it has no branch ${t}`;
	if (r === null || s === r) return null;
	if (await i.readContainment(e, r, [s]) === "contained") return null;
	const c = await i.readRefs(e, ["refs/heads/", "refs/tags/"]);
	const l = c.ok ? [...new Set([...c.refs].map(([e, t]) => c.peeled.get(e) ?? t))] : [];
	const u = await i.readContainment(e, r, l);
	if (u === "contained") return null;
	return `${u === "unknown" ? "it does not know the commit, or cannot tell, for want of protocol v2:" : "on none of its branches and tags is"} ${r}`;
}



/***/ })

};
