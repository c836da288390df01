export const id = 62;
export const ids = [62];
export const modules = {

/***/ 62:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish),
/* harmony export */   readSettled: () => (/* binding */ readSettled),
/* harmony export */   updateFields: () => (/* binding */ updateFields)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


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
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_API", `PAI did not store the clone credentials of ${s.id}.`, { requestId: m });
}
async function publish(n, { pai: r, info: i }) {
	const isPublic = (e) => e?.accessibility === "PUBLIC";
	const a = await r.publishCodeSource(n).then(() => null, (n) => {
		if (!(n instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(n)) throw n;
		return n;
	});
	const o = await readSettled(n, r, (e) => a !== null || isPublic(e)).catch((e) => {
		throw a ?? e;
	});
	if (o !== null && isPublic(o)) {
		i(`published ${n}`);
		return o;
	}
	if (a !== null) throw a;
	throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt("E_ACCESSIBILITY", `Publishing ${n} was accepted and it is not PUBLIC.`, { hint: "Run again, or publish it in the PAI console." });
}
async function readSettled(e, t, n) {
	const { clock: r, signal: i } = t.http;
	for (let a = 250;; a *= 2) {
		const o = await t.findCodeSource(e);
		if (n(o) || a > 2e3) return o;
		await r.sleep(a, i);
	}
}



/***/ })

};
