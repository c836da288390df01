export const id = 611;
export const ids = [611];
export const modules = {

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prune: () => (/* binding */ prune)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


// src/register/prune.ts
async function prune(t, n, r) {
	const i = [];
	const attempt = async (t, n) => {
		try {
			return await n();
		} catch (n) {
			if (!(n instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.St)(n)) throw n;
			i.push({
				code: "W_LEFTOVER",
				message: `${t}: ${n.message}`
			});
			return null;
		}
	};
	const a = await attempt("Nothing was pruned", () => r.pai.listCodeSources(n.workspaceId, ""));
	if (a === null) return i;
	const o = findSurplus(t, n, a.items);
	if (o.length === 0) r.info("nothing to delete");
	if (t.dryRun) {
		for (const e of o) r.plan(`delete ${e.id} (${e.codeCommit ?? e.codeBranch})`);
		const e = a.items.filter((e) => !o.includes(e));
		const t = await attempt("No pin is named", () => findUnneededPins(o, e, n, r));
		for (const e of t ?? []) r.plan(`delete ${e}`);
	}
	if (t.dryRun || o.length === 0) return i;
	const c = commitsOf(o);
	const l = n.tip === null ? null : await attempt("Nothing was pruned", () => r.openPins(c));
	if (l === null && n.tip !== null) return i;
	const u = [];
	for (const e of o) {
		if (await attempt(`${e.id} is left`, () => r.pai.deleteCodeSource(e.id).then(() => true)) === null) continue;
		u.push(e);
		r.info(`deleted ${e.id} (${e.codeCommit ?? e.codeBranch})`);
	}
	const d = a.items.filter((e) => !u.includes(e));
	const f = await attempt("Pins are left", () => findUnneededPins(u, d, n, r)) ?? [];
	const p = await attempt(`${f.join(", ")} are left`, async () => await l?.remove(f) ?? []);
	const m = p === null ? [] : f.filter((e) => !p.includes(e));
	if (m.length > 0) r.info(`no longer pinned: ${m.join(", ")}`);
	for (const e of p ?? []) i.push({
		code: "W_LEFTOVER",
		message: `${e} is left on the mirror.`
	});
	return i;
}
function findSurplus(e, a, s) {
	const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.c)(a.workspaceId, e.repo, e.ref);
	const l = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, a.workspaceId);
	const isCurrent = ({ id: e }) => e === a.id;
	const u = s.filter((e) => isCurrent(e) || e.codeRepo === a.codeRepo && (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(e.description)?.scope === c && (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.o)(e, l)).toSorted((e, t) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.r)(e.createdAt, t.createdAt));
	const d = s.some(isCurrent) ? e.keep : e.keep - 1;
	return u.slice(0, Math.max(0, u.length - d)).filter((e) => !isCurrent(e));
}
async function findUnneededPins(e, t, n, r) {
	const { tip: i } = n;
	if (i === null) return [];
	const a = new Set(t.flatMap((e) => [e.codeCommit, e.codeBranch?.replace(/^pai\//, "")]));
	const o = commitsOf(e).filter((e) => !a.has(e) && e !== i);
	const s = await Promise.all(o.map(async (e) => await r.ask(e, i) === "contained"));
	return o.filter((e, t) => s[t]).map((e) => `refs/tags/pai/${e}`);
}
function commitsOf(e) {
	return [...new Set(e.map((e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)(e.codeCommit ?? "")).filter((e) => e !== null))];
}



/***/ })

};
