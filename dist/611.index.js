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
const c = 8;
async function prune(t, n, r) {
	const a = [];
	const attempt = async (t, n) => {
		try {
			return await n();
		} catch (n) {
			if (!(n instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.kt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.At)(n)) throw n;
			a.push({
				code: "W_LEFTOVER",
				message: `${t}: ${n.message}`
			});
			return null;
		}
	};
	const o = await attempt("Nothing was pruned", () => r.pai.listCodeSources(n.workspaceId, ""));
	if (o === null) return a;
	const s = findSurplus(t, n, o.items);
	if (s.length === 0) r.info("nothing to delete");
	if (t.dryRun) {
		for (const e of s) r.plan(`delete ${e.id} (${e.codeCommit ?? e.codeBranch})`);
		const e = o.items.filter((e) => !s.includes(e));
		const t = await attempt("No pin is named", () => findUnneededPins(s, e, n, r));
		for (const e of t ?? []) r.plan(`delete ${e}`);
	}
	if (t.dryRun || s.length === 0) return a;
	const c = commitsOf(s);
	const l = n.tip === null ? null : await attempt("Nothing was pruned", () => r.openPins(c));
	if (l === null && n.tip !== null) return a;
	const u = [];
	for (const e of s) {
		if (await attempt(`${e.id} is left`, () => r.pai.deleteCodeSource(e.id).then(() => true)) === null) continue;
		u.push(e);
		r.info(`deleted ${e.id} (${e.codeCommit ?? e.codeBranch})`);
	}
	const d = o.items.filter((e) => !u.includes(e));
	const f = await attempt("Pins are left", () => findUnneededPins(u, d, n, r)) ?? [];
	const p = await attempt(`${f.join(", ")} are left`, async () => await l?.remove(f) ?? []);
	const m = p === null ? [] : f.filter((e) => !p.includes(e));
	if (m.length > 0) r.info(`no longer pinned: ${m.join(", ")}`);
	for (const e of p ?? []) a.push({
		code: "W_LEFTOVER",
		message: `${e} is left on the mirror.`
	});
	return a;
}
function findSurplus(e, i, o) {
	const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.d)(i.workspaceId, e.repo, e.ref);
	const l = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, i.workspaceId);
	const isCurrent = ({ id: e }) => e === i.id;
	const u = o.filter((e) => isCurrent(e) || e.codeRepo === i.codeRepo && (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.f)(e.description)?.scope === c && (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(e, l));
	const order = (e, t) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.createdAt, t.createdAt) || Number(isCurrent(e)) - Number(isCurrent(t));
	const d = u.toSorted(order);
	const f = o.some(isCurrent) ? e.keep : e.keep - 1;
	return d.slice(0, Math.max(0, d.length - f)).filter((e) => !isCurrent(e));
}
async function findUnneededPins(e, t, n, r) {
	const { tip: i } = n;
	if (i === null) return [];
	const a = new Set(t.flatMap((e) => [e.codeCommit, e.codeBranch?.replace(/^pai\//, "")]));
	const o = commitsOf(e).filter((e) => !a.has(e) && e !== i);
	const s = [];
	for (let e = 0; e < o.length; e += c) {
		const t = o.slice(e, e + c);
		const n = await Promise.all(t.map((e) => r.ask(e, i)));
		s.push(...t.filter((e, t) => n[t] === "contained"));
	}
	return s.map((e) => `refs/tags/pai/${e}`);
}
function commitsOf(e) {
	return [...new Set(e.map((e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)(e.codeCommit ?? "")).filter((e) => e !== null))];
}



/***/ })

};
