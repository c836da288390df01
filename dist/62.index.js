export const id = 62;
export const ids = [62];
export const modules = {

/***/ 62:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish),
/* harmony export */   readListed: () => (/* binding */ readListed),
/* harmony export */   updateFields: () => (/* binding */ updateFields)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _replica_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(396);



// src/register/changes.ts
async function updateFields(t, o, s, c, l, { pai: u, info: d }) {
	const f = o.userName ?? s.codeRepoUserName;
	const p = {
		CodeCommit: "",
		CodeRepoUserName: "",
		CodeRepoAccessToken: "",
		...s.cloneType !== null && { CloneType: 0 },
		...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(t, c.workspaceId, {
			...o,
			userName: f
		}, s.displayName)
	};
	const { requestId: m } = await u.updateCodeSource(s.id, p);
	d(`updated ${l} of ${s.id}`);
	const hasCredentials = (e) => !(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.r)(e), f);
	const isStored = (e) => e !== null && hasCredentials(e) && (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.o)({
		...e,
		accessibility: c.accessibility
	}, c).length === 0;
	const h = await readSettled(s.id, u, isStored);
	if (h !== null && hasCredentials(h)) return {
		item: h,
		requestId: m
	};
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_API", `PAI did not store the clone credentials of ${s.id}.`, { requestId: m });
}
async function publish(n, { pai: r, info: i }) {
	const isPublic = (e) => e?.accessibility === "PUBLIC";
	const a = await r.publishCodeSource(n).then(() => null, (e) => {
		if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.It)(e)) throw e;
		return e;
	});
	const o = await readSettled(n, r, (e) => a !== null || isPublic(e)).catch((e) => {
		throw a ?? e;
	});
	if (o !== null && isPublic(o)) {
		i(`published ${n}`);
		return o;
	}
	if (a !== null) throw a;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_ACCESSIBILITY", `Publishing ${n} was accepted and it is not PUBLIC.`, { hint: "Run again, or publish it in the PAI console." });
}
async function readListed(t, n) {
	const r = await readSettled(t, n, (e) => e !== null);
	if (r !== null) return r;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Ft("E_API", `PAI lists ${t} and does not know it any more.`, { hint: "Run again." });
}
function readSettled(e, t, n) {
	return (0,_replica_js__WEBPACK_IMPORTED_MODULE_2__.t)(t.http, 2e3, () => t.findCodeSource(e), n);
}



/***/ }),

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



/***/ })

};
