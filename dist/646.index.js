export const id = 646;
export const ids = [646];
export const modules = {

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   create: () => (/* binding */ create),
/* harmony export */   drop: () => (/* binding */ drop)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


// src/pai/create.ts
const settleMs = 8e3;
const arrivedMs = 24e3;
const waits = {
	unknown: settleMs,
	"nonce-used": arrivedMs,
	"credentials-refused": arrivedMs,
	"duplicate-name": settleMs
};
async function createOnce(pai, creation) {
	const { clock, signal, budget } = pai.http;
	let request = await prepareCreate(pai, creation);
	let isLost = false;
	for (let number = 1;; number++) {
		const outcome = interpret(pai, creation, request, await pai.http.attempt(request, number));
		if (outcome.kind === "created") {
			creation.onCreated(outcome.id);
			return outcome;
		}
		if (outcome.kind === "refused") throw outcome.error;
		if (outcome.kind === "credentials-refused" && !isLost) {
			if (number >= creation.maxAttempts) throw outcome.error;
			request = await prepareCreate(pai, creation);
			continue;
		}
		if (outcome.kind === "not-executed") {
			const reason = outcome.error.code === "E_THROTTLED" ? "throttled" : "transient";
			if (number >= creation.maxAttempts || !budget.take(reason)) throw outcome.error;
			if (!outcome.sameBytes && !isLost) request = await prepareCreate(pai, creation);
			const wait = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.L)(number, reason, outcome.afterMs, clock.random());
			if (clock.now() + wait >= pai.http.deadline) throw outcome.error;
			await clock.sleep(wait, signal);
			continue;
		}
		if (outcome.kind !== "duplicate-name") creation.onUnknown();
		const found = await lookFor(pai, creation, waits[outcome.kind]).catch((error) => {
			throw outcome.kind === "duplicate-name" ? error : unseen(outcome.error, error);
		});
		if (found !== null) return {
			id: found.id,
			requestId: null
		};
		if (outcome.kind === "duplicate-name") throw outcome.error;
		if (number >= creation.maxAttempts || !budget.take("transient")) throw outcome.error;
		isLost = outcome.kind === "unknown";
		if (!isLost) request = await prepareCreate(pai, creation);
	}
}
async function lookFor(pai, creation, ms, isIt = () => true) {
	const { clock, signal } = pai.http;
	const end = clock.now() + ms;
	for (;;) {
		const found = (await creation.list()).find(isIt);
		if (found !== void 0) return found;
		const wait = 500 + 1e3 * clock.random();
		if (clock.now() + wait > end) return null;
		await clock.sleep(wait, signal);
	}
}
function unseen(outcome, error) {
	if (!(error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(error)) return error;
	const message = `${outcome.message.replace(/\.$/, "")}; looking for it failed: ${error.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_UNKNOWN_OUTCOME", message, {
		requestId: error.requestId,
		cause: error
	});
}
function operationOf(creation) {
	return {
		what: `Creating the code source ${creation.displayName}`,
		action: "CreateCodeSource",
		permission: "paicodesource:CreateCodeSource",
		method: "POST",
		path: [
			"api",
			"v1",
			"codesources"
		],
		body: creation.fields,
		graceMs: 2e3
	};
}
function prepareCreate(pai, creation) {
	return pai.prepare(operationOf(creation));
}
function interpret(pai, creation, request, attempt) {
	const { what, permission } = operationOf(creation);
	const now = pai.http.clock.now();
	const unknown = (why, cause) => ({
		kind: "unknown",
		error: new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_UNKNOWN_OUTCOME", `${what} was sent and its outcome is not known: ${why}.`, { cause })
	});
	if (!attempt.ok) {
		const { sent, code, detail, transient, cause } = attempt.failure;
		if (sent === "unknown") return unknown(detail, cause);
		const error = new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt(code, `${what} could not be sent: ${detail}.`, { cause });
		return transient ? {
			kind: "not-executed",
			error,
			afterMs: null,
			sameBytes: true
		} : {
			kind: "refused",
			error
		};
	}
	const { answer } = attempt;
	const created = _index_start_js__WEBPACK_IMPORTED_MODULE_1__.p.safeParse((0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.v)(answer));
	if (answer.status === 200 && created.success) {
		const requestId = created.data.RequestId ?? answer.headers["x-acs-request-id"] ?? null;
		return {
			kind: "created",
			id: created.data.CodeSourceId,
			requestId
		};
	}
	const fault = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__._)(answer);
	const { error, retry } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.m)(what, permission, answer, now);
	if (fault.code === "SignatureNonceUsed") return {
		kind: "nonce-used",
		error
	};
	if (retry === "throttled") return {
		kind: "not-executed",
		error,
		afterMs: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.R)(answer.headers, now),
		sameBytes: false
	};
	if (pai.canSignAgain(request, answer)) return {
		kind: "credentials-refused",
		error
	};
	if (answer.status >= 300 && answer.status < 400) return {
		kind: "refused",
		error
	};
	if (!(answer.status >= 400 && answer.status < 500 && fault.code !== "")) return unknown(`${answer.status} ${fault.message}`);
	if (/duplicat|already.?exist|name.?exist/i.test(`${fault.code} ${fault.message}`)) return {
		kind: "duplicate-name",
		error: duplicateName(creation, error)
	};
	return {
		kind: "refused",
		error
	};
}
function duplicateName(creation, error) {
	const message = `A code source named ${creation.displayName} exists that is not this one: ${error.message}`;
	return new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_SOURCE_EXISTS", message, {
		hint: "Delete it in the PAI console or choose another display-name.",
		requestId: error.requestId
	});
}
// src/register/creation.ts
const listedMs = 1e4;
async function create(task, workspaceId, location, displayName, rooms) {
	const { pai } = rooms;
	const [identity, { codeRepo }] = [(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(task, workspaceId), location];
	const list = async () => {
		const { items } = await pai.listCodeSources(workspaceId, (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.s)(identity).slice(0, 6));
		return (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.a)(items, identity, (stored) => stored === codeRepo).ours;
	};
	let [lost, lostAt, answered] = [
		0,
		0,
		0
	];
	const saveMade = (count) => rooms.save("made", count === 0 ? "" : String(count));
	rooms.save("wanted", JSON.stringify({
		identity,
		codeRepo
	}));
	saveMade(1);
	const { id, requestId } = await createOnce(pai, {
		workspaceId,
		displayName,
		fields: {
			...(0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.t)(task, workspaceId, location, displayName),
			WorkspaceId: workspaceId,
			Accessibility: "PRIVATE"
		},
		maxAttempts: task.maxAttempts,
		list,
		onUnknown() {
			lostAt = pai.http.clock.now();
			saveMade(++lost + 1);
		},
		onCreated(created) {
			answered = 1;
			rooms.onId(created);
		}
	}).catch(async (error) => {
		if (!(error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(error)) throw error;
		if (lost === 0) saveMade(0);
		if (/^E_(API|RAM_DENIED)$/.test(error.code)) await (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.u)(pai, workspaceId);
		throw error;
	});
	rooms.onId(id);
	const { item, own, left } = await readBack(task, id, list, rooms);
	rooms.save("until", String(lostAt + arrivedMs));
	saveMade(own < lost + answered ? lost + answered : 0);
	const created = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(item.description)?.by === task.by;
	rooms.info(`${created ? "created" : "found"} ${item.id}`);
	return {
		item,
		created,
		requestId,
		left
	};
}
async function readBack(task, id, list, rooms) {
	let listed = [];
	const remember = async () => {
		listed = await list();
		return listed;
	};
	const unlisted = await lookFor(rooms.pai, { list: remember }, listedMs, (item) => item.id === id) === null ? await rooms.pai.findCodeSource(id) : null;
	const items = unlisted === null ? listed : [...listed, unlisted];
	const winner = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(items);
	if (winner === null) throw new _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt("E_API", `PAI answered with the ID ${id} and does not know it.`);
	rooms.onId(winner.id);
	const isOwn = (item) => (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(item.description)?.by === task.by;
	const left = [];
	for (const loser of items.filter((item) => isOwn(item) && item.id !== winner.id)) {
		const problem = await drop(loser.id, rooms.pai);
		if (problem === null) rooms.info(`deleted ${loser.id}, a duplicate of ${winner.id} that this run had made`);
		else left.push(`${loser.id} is left beside ${winner.id}: ${problem}`);
	}
	return {
		item: winner,
		own: listed.filter(isOwn).length,
		left
	};
}
async function drop(id, pai) {
	try {
		await pai.deleteCodeSource(id);
		return null;
	} catch (error) {
		if (!(error instanceof _index_start_js__WEBPACK_IMPORTED_MODULE_1__.bt) || (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.xt)(error)) throw error;
		return error.message;
	}
}



/***/ })

};
