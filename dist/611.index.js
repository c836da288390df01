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
async function prune(task, current, rooms) {
	const warnings = [];
	const attempt = async (what, run) => {
		try {
			return await run();
		} catch (error) {
			if (!(error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(error)) throw error;
			warnings.push({
				code: "W_LEFTOVER",
				message: `${what}: ${error.message}`
			});
			return null;
		}
	};
	const listed = await attempt("Nothing was pruned", () => rooms.pai.listCodeSources(current.workspaceId, ""));
	if (listed === null) return warnings;
	const surplus = findSurplus(task, current, listed.items);
	if (surplus.length === 0) rooms.info("nothing to delete");
	if (task.dryRun) {
		for (const item of surplus) rooms.info(`would delete ${item.id} (${item.codeCommit ?? item.codeBranch})`);
		const stay = listed.items.filter((item) => !surplus.includes(item));
		const pins = await attempt("No pin is named", () => findUnneededPins(surplus, stay, current, rooms));
		for (const pin of pins ?? []) rooms.info(`would delete ${pin}`);
	}
	if (task.dryRun || surplus.length === 0) return warnings;
	const commits = commitsOf(surplus);
	const session = current.tip === null ? null : await attempt("Nothing was pruned", () => rooms.openPins(commits));
	if (session === null && current.tip !== null) return warnings;
	const deleted = [];
	for (const item of surplus) {
		if (await attempt(`${item.id} is left`, () => rooms.pai.deleteCodeSource(item.id).then(() => true)) === null) continue;
		deleted.push(item);
		rooms.info(`deleted ${item.id} (${item.codeCommit ?? item.codeBranch})`);
	}
	const left = listed.items.filter((item) => !deleted.includes(item));
	const pins = await attempt("Pins are left", () => findUnneededPins(deleted, left, current, rooms)) ?? [];
	const refs = await attempt(`${pins.join(", ")} are left`, async () => await session?.remove(pins) ?? []);
	const unpinned = refs === null ? [] : pins.filter((pin) => !refs.includes(pin));
	if (unpinned.length > 0) rooms.info(`no longer pinned: ${unpinned.join(", ")}`);
	for (const ref of refs ?? []) warnings.push({
		code: "W_LEFTOVER",
		message: `${ref} is left on the mirror.`
	});
	return warnings;
}
function findSurplus(task, current, items) {
	const scope = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.c)(current.workspaceId, task.repo, task.ref);
	const identity = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(task, current.workspaceId);
	const isCurrent = ({ id }) => id === current.id;
	const oldestFirst = items.filter((item) => isCurrent(item) || item.codeRepo === current.codeRepo && (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(item.description)?.scope === scope && (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.o)(item, identity)).toSorted((a, b) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.r)(a.createdAt, b.createdAt));
	const places = items.some(isCurrent) ? task.keep : task.keep - 1;
	return oldestFirst.slice(0, Math.max(0, oldestFirst.length - places)).filter((item) => !isCurrent(item));
}
async function findUnneededPins(deleted, left, current, rooms) {
	const { tip } = current;
	if (tip === null) return [];
	const needed = new Set(left.flatMap((item) => [item.codeCommit, item.codeBranch?.replace(/^pai\//, "")]));
	const free = commitsOf(deleted).filter((commit) => !needed.has(commit) && commit !== tip);
	const contained = await Promise.all(free.map(async (commit) => await rooms.ask(commit, tip) === "contained"));
	return free.filter((_, index) => contained[index]).map((commit) => `refs/tags/pai/${commit}`);
}
function commitsOf(items) {
	return [...new Set(items.map((item) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.at)(item.codeCommit ?? "")).filter((sha) => sha !== null))];
}



/***/ })

};
