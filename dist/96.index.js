export const id = 96;
export const ids = [96];
export const modules = {

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findExcused: () => (/* binding */ findExcused)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


// src/withheld.ts
const i = {
	region: "cn-hangzhou",
	workspace: "0"
};
async function findExcused(i, a, o) {
	const has = (e) => (i.get(e)?.length ?? 0) > 0;
	try {
		const s = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.P)(complete(i, has));
		const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.gt)(a.readEvent(), s.pullRequestCommit);
		const l = c.withheld === null ? "ready" : await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.h)(s, a, o, true);
		const u = l === "ready" ? null : (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.N)(s, c, l);
		if (u === null) return null;
		const [d, f] = [has("region") ? s.region : "", has("workspace") ? s.workspace : ""];
		return {
			inputs: {
				...s,
				region: d,
				workspace: f
			},
			reason: u
		};
	} catch {
		return null;
	}
}
function complete(e, t) {
	const n = [
		"access-key-id",
		"access-key-secret",
		...e.get("access-key-id")?.[0]?.text.startsWith("STS.") === true ? ["security-token"] : []
	];
	const r = ["role-to-assume", "oidc-provider-arn"];
	const a = [...n.every(t) ? [] : [...n, "security-token"], ...r.every(t) ? [] : r];
	const o = new Map([...e].filter(([e]) => !a.includes(e)));
	for (const [e, n] of Object.entries(i)) if (!t(e)) o.set(e, [{
		text: n,
		variable: null
	}]);
	return o;
}



/***/ })

};
