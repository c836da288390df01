export const id = 972;
export const ids = [972];
export const modules = {

/***/ 619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


// node_modules/undici/lib/api/readable.js
var a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, a) => {
	const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { addAbortListener: s } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:events");
	const { Readable: c } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const { RequestAbortedError: l, NotSupportedError: u, InvalidArgumentError: d, AbortError: f } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const p = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const m = Symbol("kConsume");
	const h = Symbol("kReading");
	const g = Symbol("kBody");
	const _ = Symbol("kAbort");
	const v = Symbol("kContentType");
	const y = Symbol("kContentLength");
	const b = Symbol("kUsed");
	const x = Symbol("kBytesRead");
	const noop = () => {};
	var BodyReadable = class extends c {
		constructor({ resume: e, abort: t, contentType: n = "", contentLength: r, highWaterMark: i = 65536 }) {
			super({
				autoDestroy: true,
				read: e,
				highWaterMark: i
			});
			this._readableState.dataEmitted = false;
			this[_] = t;
			this[m] = null;
			this[x] = 0;
			this[g] = null;
			this[b] = false;
			this[v] = n;
			this[y] = Number.isFinite(r) ? r : null;
			this[h] = false;
		}
		_destroy(e, t) {
			if (!e && !this._readableState.endEmitted) e = new l();
			if (e) this[_]();
			if (!this[b]) setImmediate(t, e);
			else t(e);
		}
		on(e, t) {
			if (e === "data" || e === "readable") {
				this[h] = true;
				this[b] = true;
			}
			return super.on(e, t);
		}
		addListener(e, t) {
			return this.on(e, t);
		}
		off(e, t) {
			const n = super.off(e, t);
			if (e === "data" || e === "readable") this[h] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0;
			return n;
		}
		removeListener(e, t) {
			return this.off(e, t);
		}
		push(e) {
			if (e) {
				this[x] += e.length;
				if (this[m]) {
					consumePush(this[m], e);
					return this[h] ? super.push(e) : true;
				}
			}
			return super.push(e);
		}
		text() {
			return consume(this, "text");
		}
		json() {
			return consume(this, "json");
		}
		blob() {
			return consume(this, "blob");
		}
		bytes() {
			return consume(this, "bytes");
		}
		arrayBuffer() {
			return consume(this, "arrayBuffer");
		}
		async formData() {
			throw new u();
		}
		get bodyUsed() {
			return p.isDisturbed(this);
		}
		get body() {
			if (!this[g]) {
				this[g] = ReadableStream.from(this);
				if (this[m]) {
					this[g].getReader();
					o(this[g].locked);
				}
			}
			return this[g];
		}
		dump(e) {
			const t = e?.signal;
			if (t != null && (typeof t !== "object" || !("aborted" in t))) return Promise.reject(new d("signal must be an AbortSignal"));
			const n = e?.limit && Number.isFinite(e.limit) ? e.limit : 131072;
			if (t?.aborted) return Promise.reject(t.reason ?? new f());
			if (this._readableState.closeEmitted) return Promise.resolve(null);
			return new Promise((e, r) => {
				if (this[y] && this[y] > n || this[x] > n) this.destroy(new f());
				if (t) {
					const onAbort = () => {
						this.destroy(t.reason ?? new f());
					};
					const n = s(t, onAbort);
					this.on("close", function() {
						n[Symbol.dispose]();
						if (t.aborted) r(t.reason ?? new f());
						else e(null);
					});
				} else this.on("close", e);
				this.on("error", noop).on("data", () => {
					if (this[x] > n) this.destroy();
				}).resume();
			});
		}
		setEncoding(e) {
			if (Buffer.isEncoding(e)) super.setEncoding(e);
			return this;
		}
	};
	function isLocked(e) {
		return e[g]?.locked === true || e[m] !== null;
	}
	function isUnusable(e) {
		return p.isDisturbed(e) || isLocked(e);
	}
	function consume(e, t) {
		o(!e[m]);
		return new Promise((n, r) => {
			if (isUnusable(e)) {
				const t = e._readableState;
				if (t.destroyed && t.closeEmitted === false) e.on("error", r).on("close", () => {
					r(new TypeError("unusable"));
				});
				else r(t.errored ?? new TypeError("unusable"));
			} else queueMicrotask(() => {
				e[m] = {
					type: t,
					stream: e,
					resolve: n,
					reject: r,
					length: 0,
					body: []
				};
				e.on("error", function(e) {
					consumeFinish(this[m], e);
				}).on("close", function() {
					if (this[m].body !== null) consumeFinish(this[m], new l());
				});
				consumeStart(e[m]);
			});
		});
	}
	function consumeStart(e) {
		if (e.body === null) return;
		const { _readableState: t } = e.stream;
		if (t.bufferIndex) {
			const n = t.bufferIndex;
			const r = t.buffer.length;
			for (let i = n; i < r; i++) consumePush(e, t.buffer[i]);
		} else for (const n of t.buffer) consumePush(e, n);
		const n = t.decoder;
		if (n != null && n.lastNeed > 0) consumePush(e, Buffer.from(n.lastChar.subarray(0, n.lastTotal - n.lastNeed)));
		if (t.endEmitted) {
			consumeEnd(e, t.encoding);
			return;
		}
		e.stream.on("end", function() {
			consumeEnd(this[m], this._readableState.encoding);
		});
		e.stream.resume();
		while (e.stream.read() != null);
	}
	function chunksDecode(e, t, n) {
		if (e.length === 0 || t === 0) return "";
		const r = e.length === 1 ? e[0] : Buffer.concat(e, t);
		const i = r.length;
		const a = i > 2 && r[0] === 239 && r[1] === 187 && r[2] === 191 ? 3 : 0;
		if (!n || n === "utf8" || n === "utf-8") return r.utf8Slice(a, i);
		else return r.subarray(a, i).toString(n);
	}
	function chunksConcat(e, t) {
		if (e.length === 0 || t === 0) return new Uint8Array(0);
		if (e.length === 1) return new Uint8Array(e[0]);
		const n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer);
		let r = 0;
		for (let t = 0; t < e.length; ++t) {
			const i = e[t];
			n.set(i, r);
			r += i.length;
		}
		return n;
	}
	function consumeEnd(e, t) {
		const { type: n, body: r, resolve: i, stream: a, length: o } = e;
		try {
			if (n === "text") i(chunksDecode(r, o, t));
			else if (n === "json") i(JSON.parse(chunksDecode(r, o, t)));
			else if (n === "arrayBuffer") i(chunksConcat(r, o).buffer);
			else if (n === "blob") i(new Blob(r, { type: a[v] }));
			else if (n === "bytes") i(chunksConcat(r, o));
			consumeFinish(e);
		} catch (e) {
			a.destroy(e);
		}
	}
	function consumePush(e, t) {
		if (e.body === null) return;
		if (typeof t === "string") t = Buffer.from(t, e.stream._readableState.encoding);
		e.length += t.length;
		e.body.push(t);
	}
	function consumeFinish(e, t) {
		if (e.body === null) return;
		if (t) e.reject(t);
		else e.resolve();
		e.type = null;
		e.stream = null;
		e.resolve = null;
		e.reject = null;
		e.length = 0;
		e.body = null;
	}
	a.exports = {
		Readable: BodyReadable,
		chunksDecode
	};
}));
// node_modules/undici/lib/api/api-request.js
var o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, o) => {
	const s = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { AsyncResource: c } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:async_hooks");
	const { Readable: l } = a();
	const { InvalidArgumentError: u, RequestAbortedError: d } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const f = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	function noop() {}
	var RequestHandler = class extends c {
		constructor(e, t) {
			if (!e || typeof e !== "object") throw new u("invalid opts");
			const { signal: n, method: r, opaque: i, body: a, onInfo: o, responseHeaders: s, highWaterMark: c } = e;
			try {
				if (typeof t !== "function") throw new u("invalid callback");
				if (c != null && (!Number.isFinite(c) || c < 0)) throw new u("invalid highWaterMark");
				if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") throw new u("signal must be an EventEmitter or EventTarget");
				if (r === "CONNECT") throw new u("invalid method");
				if (o && typeof o !== "function") throw new u("invalid onInfo callback");
				super("UNDICI_REQUEST");
			} catch (e) {
				if (f.isStream(a)) f.destroy(a.on("error", noop), e);
				throw e;
			}
			this.method = r;
			this.responseHeaders = s || null;
			this.opaque = i || null;
			this.callback = t;
			this.res = null;
			this.abort = null;
			this.body = a;
			this.trailers = {};
			this.context = null;
			this.controller = null;
			this.onInfo = o || null;
			this.highWaterMark = c;
			this.reason = null;
			this.removeAbortListener = null;
			if (n?.aborted) this.reason = n.reason ?? new d();
			else if (n) this.removeAbortListener = f.addAbortListener(n, () => {
				this.reason = n.reason ?? new d();
				if (this.res) {
					const e = this.res;
					this.res = null;
					f.destroy(e.on("error", noop), this.reason);
				} else if (this.abort) this.abort(this.reason);
			});
		}
		onRequestStart(e, t) {
			if (this.reason) {
				e.abort(this.reason);
				return;
			}
			s(this.callback);
			this.controller = e;
			this.abort = (t) => e.abort(t);
			this.context = t;
		}
		onResponseStart(e, t, n, r) {
			const { callback: i, opaque: a, context: o, responseHeaders: s, highWaterMark: c } = this;
			const u = e?.rawHeaders;
			const d = s === "raw" ? f.parseRawHeaders(u) : n;
			if (t < 200) {
				if (this.onInfo) this.onInfo({
					statusCode: t,
					headers: d
				});
				return;
			}
			const p = n;
			const m = p?.["content-type"];
			const h = p?.["content-length"];
			const g = new l({
				resume: () => e.resume(),
				abort: (t) => e.abort(t),
				contentType: m,
				contentLength: this.method !== "HEAD" && h ? Number(h) : null,
				highWaterMark: c
			});
			if (this.removeAbortListener) {
				g.on("close", this.removeAbortListener);
				this.removeAbortListener = null;
			}
			this.callback = null;
			this.res = g;
			if (i !== null) try {
				this.runInAsyncScope(i, null, null, {
					statusCode: t,
					statusText: r,
					headers: d,
					trailers: this.trailers,
					opaque: a,
					body: g,
					context: o
				});
			} catch (e) {
				this.res = null;
				f.destroy(g.on("error", noop), e);
				queueMicrotask(() => {
					throw e;
				});
			}
		}
		onResponseData(e, t) {
			if (!this.res) return;
			if (this.res.push(t) === false) e.pause();
		}
		onResponseEnd(e, t) {
			if (t && typeof t === "object") for (const e of Object.keys(t)) if (e === "__proto__") Object.defineProperty(this.trailers, e, {
				value: t[e],
				enumerable: true,
				configurable: true,
				writable: true
			});
			else this.trailers[e] = t[e];
			this.res?.push(null);
		}
		onResponseError(e, t) {
			const { res: n, callback: r, body: i, opaque: a } = this;
			if (r) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(r, null, t, { opaque: a });
				});
			}
			if (n) {
				this.res = null;
				queueMicrotask(() => {
					f.destroy(n.on("error", noop), t);
				});
			}
			if (i) {
				this.body = null;
				if (f.isStream(i)) {
					i.on("error", noop);
					f.destroy(i, t);
				}
			}
			if (this.removeAbortListener) {
				this.removeAbortListener();
				this.removeAbortListener = null;
			}
		}
	};
	function request(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			request.call(this, e, (e, r) => {
				return e ? n(e) : t(r);
			});
		});
		try {
			const n = new RequestHandler(e, t);
			this.dispatch(e, n);
		} catch (n) {
			if (typeof t !== "function") throw n;
			const r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	o.exports = request;
	o.exports.RequestHandler = RequestHandler;
}));



/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startStall: () => (/* binding */ startStall),
/* harmony export */   transfer: () => (/* binding */ transfer)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _api_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(619);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(766);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(500);





// src/http/transfer.ts
var o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_api_request_js__WEBPACK_IMPORTED_MODULE_1__.t)(), 1);
async function transfer(e, t, s, c) {
	const { origin: l, path: u, method: d, body: f } = t;
	const p = typeof f === "object" && f !== null && "read" in f;
	const m = p ? {
		...t.headers,
		"content-length": String(f.size)
	} : t.headers;
	const h = await e.dispatcherFor(l);
	s.signal.throwIfAborted();
	const g = await orAborted(o.default.call(h, {
		..._index_start_js__WEBPACK_IMPORTED_MODULE_2__.Q,
		origin: l,
		path: u,
		method: d,
		headers: m,
		body: p ? node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(s.watch(f.read(), true), { objectMode: false }) : f,
		signal: s.signal
	}), s.signal);
	try {
		const e = s.watch(g.body, false);
		return await c({
			status: g.statusCode,
			headers: (0,_index_start_js__WEBPACK_IMPORTED_MODULE_2__.Z)(g.headers),
			body: e
		});
	} finally {
		g.body.on("error", () => void 0);
		g.body.destroy();
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
	}
}
function orAborted(e, t) {
	const { promise: n, resolve: r, reject: i } = Promise.withResolvers();
	const end = () => i(t.reason);
	t.addEventListener("abort", end, { once: true });
	e.then(r, i);
	return n.finally(() => t.removeEventListener("abort", end));
}
function startStall(e = 6e4, t) {
	const n = new AbortController();
	const r = setInterval(() => void 0, 6e4);
	let i;
	let [a, o] = [false, false];
	const touch = () => {
		if (a) return;
		clearTimeout(i);
		i = setTimeout(() => n.abort(new Error(`nothing moved for ${e / 1e3} s`)), e);
	};
	touch();
	return {
		signal: AbortSignal.any([t, n.signal]),
		async *watch(e, t) {
			for await (const n of e) {
				o ||= !t;
				touch();
				yield n;
			}
			if (t && !o) clearTimeout(i);
		},
		stop() {
			a = true;
			clearTimeout(i);
			clearInterval(r);
		}
	};
}



/***/ })

};
