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
async function prune(n, r, i) {
	const a = [];
	const attempt = async (n, r) => {
		try {
			return await r();
		} catch (r) {
			if (!(r instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.Lt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(r)) throw r;
			a.push({
				code: "W_LEFTOVER",
				message: `${n}: ${r.message}`
			});
			return null;
		}
	};
	const o = await attempt("Nothing was pruned", () => i.pai.listCodeSources(r.workspaceId, ""));
	if (o === null) return a;
	const s = findSurplus(n, r, o.items);
	if (s.length === 0) i.info("nothing to delete");
	if (n.dryRun) {
		for (const e of s) i.plan(`delete ${e.id} (${e.codeCommit ?? e.codeBranch})`);
		const e = o.items.filter((e) => !s.includes(e));
		const t = await attempt("No pin is named", () => findUnneededPins(n, s, e, r, i));
		for (const e of t ?? []) i.plan(`delete ${e}`);
	}
	if (n.dryRun || s.length === 0) return a;
	const c = commitsOf(s);
	const l = r.tip === null ? null : await attempt("Nothing was pruned", () => i.openPins(c));
	if (l === null && r.tip !== null) return a;
	const u = [];
	for (const e of s) {
		if (await attempt(`${e.id} is left`, () => i.pai.deleteCodeSource(e.id).then(() => true)) === null) continue;
		u.push(e);
		i.info(`deleted ${e.id} (${e.codeCommit ?? e.codeBranch})`);
	}
	const d = o.items.filter((e) => !u.includes(e));
	const f = await attempt("Pins are left", () => findUnneededPins(n, u, d, r, i)) ?? [];
	const p = await attempt(`${f.join(", ")} are left`, async () => await l?.remove(f) ?? []);
	const m = p === null ? [] : f.filter((e) => !p.includes(e));
	if (m.length > 0) i.info(`no longer pinned: ${m.join(", ")}`);
	for (const e of p ?? []) a.push({
		code: "W_LEFTOVER",
		message: `${e} is left on the mirror.`
	});
	return a;
}
function findSurplus(e, t, s) {
	const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.f)(t.workspaceId, e.repo, e.ref);
	const l = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, t.workspaceId);
	const isCurrent = ({ id: e }) => e === t.id;
	const isSibling = (t) => t.codeCommit === e.commit && t.mountPath !== e.mountPath;
	const u = s.filter((e) => isCurrent(e) || e.codeRepo === t.codeRepo && (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.p)(e.description)?.scope === c && (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(e, l));
	const order = (e, t) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.createdAt, t.createdAt) || Number(isCurrent(e)) - Number(isCurrent(t));
	const d = u.toSorted(order);
	const f = s.some(isCurrent) ? e.keep : e.keep - 1;
	return d.slice(0, Math.max(0, d.length - f)).filter((e) => !isCurrent(e) && !isSibling(e));
}
async function findUnneededPins({ commit: e }, t, n, r, i) {
	const { tip: a } = r;
	if (a === null) return [];
	const o = new Set([e, ...n.flatMap((e) => [e.codeCommit, e.codeBranch?.replace(/^pai\//, "")])]);
	const s = commitsOf(t).filter((e) => !o.has(e) && e !== a);
	const l = [];
	for (let e = 0; e < s.length; e += c) {
		const t = s.slice(e, e + c);
		const n = await Promise.all(t.map((e) => i.ask(e, a)));
		l.push(...t.filter((e, t) => n[t] === "contained"));
	}
	return l.map((e) => `refs/tags/pai/${e}`);
}
function commitsOf(e) {
	return [...new Set(e.map((e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e.codeCommit ?? "")).filter((e) => e !== null))];
}



/***/ })

};
