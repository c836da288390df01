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
	const i = [];
	const attempt = async (t, n) => {
		try {
			return await n();
		} catch (n) {
			if (!(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.It)(n)) throw n;
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
		const i = await attempt("No pin is named", () => findUnneededPins(t, o, e, n, r));
		for (const e of i ?? []) r.plan(`delete ${e}`);
	}
	if (t.dryRun || o.length === 0) return i;
	const s = commitsOf(o);
	const c = n.tip === null ? null : await attempt("Nothing was pruned", () => r.openPins(s));
	if (c === null && n.tip !== null) return i;
	const l = [];
	for (const e of o) {
		if (await attempt(`${e.id} is left`, () => r.pai.deleteCodeSource(e.id).then(() => true)) === null) continue;
		l.push(e);
		r.info(`deleted ${e.id} (${e.codeCommit ?? e.codeBranch})`);
	}
	const u = a.items.filter((e) => !l.includes(e));
	const d = await attempt("Pins are left", () => findUnneededPins(t, l, u, n, r)) ?? [];
	const f = await attempt(`${d.join(", ")} are left`, async () => await c?.remove(d) ?? []);
	const p = f === null ? [] : d.filter((e) => !f.includes(e));
	if (p.length > 0) r.info(`no longer pinned: ${p.join(", ")}`);
	for (const e of f ?? []) i.push({
		code: "W_LEFTOVER",
		message: `${e} is left on the mirror.`
	});
	return i;
}
function findSurplus(e, s, c) {
	const l = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.f)(s.workspaceId, e.repo, e.ref);
	const u = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, s.workspaceId);
	const isCurrent = ({ id: e }) => e === s.id;
	const isSibling = (t) => t.codeCommit === e.commit && t.mountPath !== e.mountPath;
	const isOurs = (e) => {
		const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.p)(e.description);
		if (e.codeRepo !== s.codeRepo || n?.scope !== l) return false;
		return e.displayName.endsWith(`-${(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.d)(n.key)}`) && (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(e, u);
	};
	const d = c.filter((e) => isCurrent(e) || isOurs(e));
	const order = (e, t) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.createdAt, t.createdAt) || Number(isCurrent(e)) - Number(isCurrent(t));
	const f = d.toSorted(order);
	const p = c.some(isCurrent) ? e.keep : e.keep - 1;
	return f.slice(0, Math.max(0, f.length - p)).filter((e) => !isCurrent(e) && !isSibling(e));
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
	return [...new Set(e.map((e) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.yt)(e.codeCommit ?? "")).filter((e) => e !== null))];
}



/***/ })

};
