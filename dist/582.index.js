export const id = 582;
export const ids = [582];
export const modules = {

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ f),
/* harmony export */   n: () => (/* binding */ m),
/* harmony export */   r: () => (/* binding */ p),
/* harmony export */   t: () => (/* binding */ h)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


// node_modules/undici/lib/dispatcher/agent.js
var f = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { InvalidArgumentError: n, MaxOriginsReachedError: o } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { kBusy: s, kClients: u, kConnected: f, kRunning: p, kPending: m, kClose: h, kDestroy: g, kDispatch: _, kUrl: v } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const y = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)();
	const b = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.et)();
	const x = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.tt)();
	const S = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const C = Symbol("onConnect");
	const w = Symbol("onDisconnect");
	const T = Symbol("onConnectionError");
	const E = Symbol("onDrain");
	const D = Symbol("factory");
	const O = Symbol("options");
	const k = Symbol("origins");
	function defaultFactory(e, t) {
		return t && t.connections === 1 ? new x(e, t) : new b(e, t);
	}
	var Agent = class extends y {
		constructor({ factory: e = defaultFactory, maxOrigins: t = Infinity, connect: r, tls: i, ...a } = {}) {
			if (typeof e !== "function") throw new n("factory must be a function.");
			if (r != null && typeof r !== "function" && typeof r !== "object") throw new n("connect must be a function or an object");
			if (typeof t !== "number" || Number.isNaN(t) || t <= 0) throw new n("maxOrigins must be a number greater than 0");
			super(a);
			if (r && typeof r !== "function") r = { ...r };
			if (i && typeof i !== "function") i = { ...i };
			this[O] = {
				...S.deepClone(a),
				maxOrigins: t,
				connect: r,
				tls: i
			};
			this[D] = e;
			this[u] = new Map();
			this[k] = new Set();
			this[E] = (e, t) => {
				this.emit("drain", e, [this, ...t]);
			};
			this[C] = (e, t) => {
				this.emit("connect", e, [this, ...t]);
			};
			this[w] = (e, t, n) => {
				this.emit("disconnect", e, [this, ...t], n);
			};
			this[T] = (e, t, n) => {
				this.emit("connectionError", e, [this, ...t], n);
			};
		}
		get [p]() {
			let e = 0;
			for (const t of this[u].values()) e += t[p];
			return e;
		}
		[_](e, t) {
			let r;
			if (e.origin && (typeof e.origin === "string" || e.origin instanceof URL)) r = String(e.origin);
			else throw new n("opts.origin must be a non-empty string or URL.");
			const i = e.allowH2 ?? this[O].allowH2;
			const a = i === false ? `${r}#http1-only` : r;
			if (this[k].size >= this[O].maxOrigins && !this[k].has(r)) throw new o();
			let c = this[u].get(a);
			if (!c) {
				c = this[D](e.origin, i === false ? {
					...this[O],
					allowH2: false
				} : this[O]);
				const closeClientIfUnused = () => {
					if (this[u].get(a) !== c) return;
					if (c[f] > 0 || c[s] || c[m] > 0) return;
					this[u].delete(a);
					if (!c.destroyed) c.close();
					let e = false;
					for (const t of this[u].keys()) if (t === r || t === `${r}#http1-only`) {
						e = true;
						break;
					}
					if (!e) this[k].delete(r);
				};
				c.on("drain", this[E]).on("connect", this[C]).on("disconnect", (e, t, n) => {
					closeClientIfUnused();
					this[w](e, t, n);
				}).on("connectionError", (e, t, n) => {
					closeClientIfUnused();
					this[T](e, t, n);
				});
				this[u].set(a, c);
				this[k].add(r);
			}
			return c.dispatch(e, t);
		}
		[h]() {
			const e = [];
			for (const t of this[u].values()) e.push(t.close());
			this[u].clear();
			return Promise.all(e);
		}
		[g](e) {
			const t = [];
			for (const n of this[u].values()) t.push(n.destroy(e));
			this[u].clear();
			return Promise.all(t);
		}
		get stats() {
			const e = {};
			for (const t of this[u].values()) if (t.stats) e[t[v].origin] = t.stats;
			return e;
		}
	};
	t.exports = Agent;
}));
// node_modules/undici/lib/dispatcher/proxy-agent.js
var p = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { kProxy: o, kClose: p, kDestroy: m, kDispatch: h } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const g = f();
	const _ = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.et)();
	const v = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)();
	const { InvalidArgumentError: y, RequestAbortedError: b, SecureProxyConnectionError: x, ProxyConnectionError: S } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const C = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)();
	const w = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.tt)();
	const { channels: T } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.rt)();
	const E = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.nt)();
	const { hasSafeIterator: D } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const O = Symbol("proxy agent");
	const k = Symbol("proxy client");
	const A = Symbol("proxy headers");
	const j = Symbol("request tls settings");
	const M = Symbol("proxy tls settings");
	const N = Symbol("connect endpoint function");
	const P = Symbol("connect endpoint function (http/1.1 only)");
	const F = Symbol("tunnel proxy");
	const I = "proxy-authorization";
	function defaultProtocolPort(e) {
		return e === "https:" ? 443 : 80;
	}
	function defaultFactory(e, t) {
		return new _(e, t);
	}
	const noop = () => {};
	function defaultAgentFactory(e, t) {
		if (t.connections === 1) return new w(e, t);
		return new _(e, t);
	}
	function shouldProxyTunnel(e, t) {
		return t === true || e !== "http:";
	}
	var Http1ProxyWrapper = class extends v {
		#e;
		#t;
		constructor(e, { headers: t = {}, connect: n, factory: r, proxyServername: i }) {
			if (!e) throw new y("Proxy URL is mandatory");
			super();
			this[A] = t;
			this.#t = i;
			if (r) this.#e = r(e, { connect: n });
			else this.#e = new w(e, { connect: n });
		}
		[h](e, t) {
			const n = t.onResponseStart;
			t.onResponseStart = function(e, r, i, a) {
				if (r === 407) {
					if (typeof t.onResponseError === "function") t.onResponseError(e, new y("Proxy Authentication Required (407)"));
					return;
				}
				if (n) n.call(this, e, r, i, a);
			};
			const { origin: r, path: i = "/", headers: a = {} } = e;
			e.path = r + i;
			e.headers = {
				...this[A],
				...a
			};
			if (!hasHostHeader(a)) e.headers.host = new URL(r).host;
			if (this.#t != null) e.servername = this.#t;
			return this.#e[h](e, t);
		}
		[p]() {
			return this.#e.close();
		}
		[m](e) {
			return this.#e.destroy(e);
		}
	};
	var ProxyAgent = class extends v {
		constructor(e) {
			if (!e || typeof e === "object" && !(e instanceof URL) && !e.uri) throw new y("Proxy uri is mandatory");
			const { clientFactory: t = defaultFactory } = e;
			if (typeof t !== "function") throw new y("Proxy opts.clientFactory must be a function.");
			const { proxyTunnel: n, connectTimeout: r } = e;
			super(e);
			const i = this.#e(e);
			const { href: a, origin: s, port: c, protocol: l, username: u, password: d, hostname: f } = i;
			this[o] = {
				uri: a,
				protocol: l
			};
			this[j] = e.requestTls;
			this[M] = e.proxyTls;
			this[A] = e.headers || {};
			this[F] = n;
			if (e.auth && e.token) throw new y("opts.auth cannot be used in combination with opts.token");
			else if (e.auth) this[A]["proxy-authorization"] = `Basic ${e.auth}`;
			else if (e.token) this[A]["proxy-authorization"] = e.token;
			else if (u && d) this[A]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(u)}:${decodeURIComponent(d)}`).toString("base64")}`;
			else if (u) this[A]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(u)}:`).toString("base64")}`;
			const p = C({
				timeout: r,
				...e.proxyTls
			});
			const m = C({
				timeout: r,
				...e.proxyTls,
				allowH2: false
			});
			this[N] = C({
				timeout: r,
				...e.requestTls
			});
			this[P] = C({
				timeout: r,
				...e.requestTls,
				allowH2: false
			});
			const h = e.factory || defaultAgentFactory;
			const factory = (t, n) => {
				const { protocol: i } = new URL(t);
				if (this[o].protocol === "socks5:" || this[o].protocol === "socks:") return new E(this[o].uri, {
					headers: this[A],
					connect: p,
					factory: h,
					username: e.username || u,
					password: e.password || d,
					connectTimeout: r,
					proxyTls: e.proxyTls,
					requestTls: e.requestTls
				});
				if (!shouldProxyTunnel(i, this[F])) {
					const e = this[o].protocol === "https:" ? (e, t) => m(e, (e, n) => {
						if (e && e.code === "ERR_TLS_CERT_ALTNAME_INVALID") t(new x(e));
						else t(e, n);
					}) : m;
					return new Http1ProxyWrapper(this[o].uri, {
						headers: this[A],
						connect: e,
						factory: h,
						proxyServername: this[o].protocol === "https:" ? this[M]?.servername || f : void 0
					});
				}
				return h(t, n);
			};
			if (l === "socks5:" || l === "socks:") this[k] = null;
			else this[k] = t(i, { connect: p });
			this[O] = new g({
				...e,
				factory,
				connect: async (e, t) => {
					if (!this[k]) {
						t(new y("Cannot establish tunnel connection without a proxy client"));
						return;
					}
					let n = e.host;
					if (!e.port) n += `:${defaultProtocolPort(e.protocol)}`;
					try {
						const r = {
							origin: s,
							port: c,
							path: n,
							signal: e.signal,
							headers: {
								...this[A],
								host: e.host,
								...e.connections == null || e.connections > 0 ? { "proxy-connection": "keep-alive" } : {}
							},
							servername: this[M]?.servername || f
						};
						const { socket: i, statusCode: a } = await this[k].connect(r);
						if (a !== 200) {
							i.on("error", noop).destroy();
							t(new b(`Proxy response (${a}) !== 200 when HTTP Tunneling`));
							return;
						}
						if (T.proxyConnected.hasSubscribers) T.proxyConnected.publish({
							socket: i,
							connectParams: r
						});
						if (e.protocol !== "https:") {
							t(null, i);
							return;
						}
						let o;
						if (this[j]) o = this[j].servername;
						else o = e.servername;
						(e.allowH2 === false ? this[P] : this[N])({
							...e,
							servername: o,
							httpSocket: i
						}, t);
					} catch (e) {
						if (e.code === "ERR_TLS_CERT_ALTNAME_INVALID") t(new x(e));
						else if (e.code === "UND_ERR_SOCKET") t(new S(e));
						else t(e);
					}
				}
			});
		}
		dispatch(e, t) {
			let n = buildHeaders(e.headers);
			throwIfProxyAuthIsSent(n);
			if (n && !hasHostHeader(n)) {
				if (n === e.headers) n = { ...n };
				n.host = new URL(e.origin).host;
			}
			return this[O].dispatch({
				...e,
				headers: n
			}, t);
		}
		#e(e) {
			if (typeof e === "string") return new URL(e);
			else if (e instanceof URL) return e;
			else return new URL(e.uri);
		}
		[p]() {
			const e = [this[O].close()];
			if (this[k]) e.push(this[k].close());
			return Promise.all(e);
		}
		[m]() {
			const e = [this[O].destroy()];
			if (this[k]) e.push(this[k].destroy());
			return Promise.all(e);
		}
	};
	function buildHeaders(e) {
		if (Array.isArray(e)) {
			const t = {};
			for (let n = 0; n < e.length; n += 2) {
				if (isProxyAuthorizationHeader(e[n])) throwProxyAuthError();
				t[e[n]] = e[n + 1];
			}
			return t;
		}
		if (e && typeof e === "object" && D(e)) {
			const t = {};
			for (const [n, r] of e) {
				if (!Object.hasOwn(t, n)) {
					t[n] = r;
					continue;
				}
				const e = t[n];
				const i = [];
				if (e !== void 0) i.push(...Array.isArray(e) ? e : [e]);
				if (r !== void 0) i.push(...Array.isArray(r) ? r : [r]);
				t[n] = i.length > 1 ? i : i[0];
			}
			return t;
		}
		return e;
	}
	function throwIfProxyAuthIsSent(e) {
		for (const t in e) if (isProxyAuthorizationHeader(t)) throwProxyAuthError();
	}
	function isProxyAuthorizationHeader(e) {
		return e.length === 19 && e.toLowerCase() === I;
	}
	function hasHostHeader(e) {
		for (const t in e) if (t.length === 4 && t.toLowerCase() === "host") return true;
		return false;
	}
	function throwProxyAuthError() {
		throw new y("Proxy-Authorization should be sent in ProxyAgent constructor");
	}
	t.exports = ProxyAgent;
}));
// node_modules/undici/lib/api/abort-signal.js
var m = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { addAbortListener: n } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { RequestAbortedError: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const o = Symbol("kListener");
	const s = Symbol("kSignal");
	function abort(e) {
		if (e.abort) e.abort(e[s]?.reason);
		else e.reason = e[s]?.reason ?? new i();
		removeSignal(e);
	}
	function addSignal(e, t) {
		e.reason = null;
		e[s] = null;
		e[o] = null;
		if (!t) return;
		if (t.aborted) {
			abort(e);
			return;
		}
		e[s] = t;
		e[o] = () => {
			abort(e);
		};
		n(e[s], e[o]);
	}
	function removeSignal(e) {
		if (!e[s]) return;
		if ("removeEventListener" in e[s]) e[s].removeEventListener("abort", e[o]);
		else e[s].removeListener("abort", e[o]);
		e[s] = null;
		e[o] = null;
	}
	t.exports = {
		addSignal,
		removeSignal
	};
}));
// node_modules/undici/lib/api/api-connect.js
var h = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const i = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { AsyncResource: s } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:async_hooks");
	const { InvalidArgumentError: c, SocketError: l } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const u = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { addSignal: d, removeSignal: f } = m();
	var ConnectHandler = class extends s {
		constructor(e, t) {
			if (!e || typeof e !== "object") throw new c("invalid opts");
			if (typeof t !== "function") throw new c("invalid callback");
			const { signal: n, opaque: r, responseHeaders: i } = e;
			if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") throw new c("signal must be an EventEmitter or EventTarget");
			super("UNDICI_CONNECT");
			this.opaque = r || null;
			this.responseHeaders = i || null;
			this.callback = t;
			this.abort = null;
			d(this, n);
		}
		onRequestStart(e, t) {
			if (this.reason) {
				e.abort(this.reason);
				return;
			}
			i(this.callback);
			this.abort = (t) => e.abort(t);
			this.context = t;
		}
		onResponseStart() {
			throw new l("bad connect", null);
		}
		onRequestUpgrade(e, t, n, r) {
			const { callback: i, opaque: a, context: o } = this;
			f(this);
			this.callback = null;
			let s = n;
			const c = e?.rawHeaders;
			if (s != null) s = this.responseHeaders === "raw" ? u.parseRawHeaders(c) : n;
			this.runInAsyncScope(i, null, null, {
				statusCode: t,
				headers: s,
				socket: r,
				opaque: a,
				context: o
			});
		}
		onResponseError(e, t) {
			const { callback: n, opaque: r } = this;
			f(this);
			if (n) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(n, null, t, { opaque: r });
				});
			}
		}
	};
	function connect(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			connect.call(this, e, (e, r) => {
				return e ? n(e) : t(r);
			});
		});
		try {
			const n = new ConnectHandler(e, t);
			const r = {
				...e,
				method: "CONNECT"
			};
			this.dispatch(r, n);
		} catch (n) {
			if (typeof t !== "function") throw n;
			const r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	n.exports = connect;
}));



/***/ }),

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

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var https__WEBPACK_IMPORTED_MODULE_7___namespace_cache;
var http__WEBPACK_IMPORTED_MODULE_6___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _api_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(796);
/* harmony import */ var _api_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(619);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(896);
/* harmony import */ var http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(992);
/* harmony import */ var https__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(692);








// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(e) {
	const t = e.protocol === "https:";
	if (checkBypass(e)) return;
	const n = (() => {
		if (t) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
		else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
	})();
	if (n) try {
		return new DecodedURL(n);
	} catch (e) {
		if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
	}
	else return;
}
function checkBypass(e) {
	if (!e.hostname) return false;
	const t = e.hostname;
	if (isLoopbackAddress(t)) return true;
	const n = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
	if (!n) return false;
	let r;
	if (e.port) r = Number(e.port);
	else if (e.protocol === "http:") r = 80;
	else if (e.protocol === "https:") r = 443;
	const i = [e.hostname.toUpperCase()];
	if (typeof r === "number") i.push(`${i[0]}:${r}`);
	for (const e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return true;
	return false;
}
function isLoopbackAddress(e) {
	const t = e.toLowerCase();
	return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(e, t) {
		super(e, t);
		this._decodedUsername = decodeURIComponent(super.username);
		this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
};
// node_modules/tunnel/lib/tunnel.js
var k = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("net");
	var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("tls");
	var r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("http");
	var i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("https");
	var a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("events");
	(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("assert");
	var o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("util");
	t.httpOverHttp = httpOverHttp;
	t.httpsOverHttp = httpsOverHttp;
	t.httpOverHttps = httpOverHttps;
	t.httpsOverHttps = httpsOverHttps;
	function httpOverHttp(e) {
		var t = new TunnelingAgent(e);
		t.request = r.request;
		return t;
	}
	function httpsOverHttp(e) {
		var t = new TunnelingAgent(e);
		t.request = r.request;
		t.createSocket = createSecureSocket;
		t.defaultPort = 443;
		return t;
	}
	function httpOverHttps(e) {
		var t = new TunnelingAgent(e);
		t.request = i.request;
		return t;
	}
	function httpsOverHttps(e) {
		var t = new TunnelingAgent(e);
		t.request = i.request;
		t.createSocket = createSecureSocket;
		t.defaultPort = 443;
		return t;
	}
	function TunnelingAgent(e) {
		var t = this;
		t.options = e || {};
		t.proxyOptions = t.options.proxy || {};
		t.maxSockets = t.options.maxSockets || r.Agent.defaultMaxSockets;
		t.requests = [];
		t.sockets = [];
		t.on("free", function onFree(e, n, r, i) {
			var a = toOptions(n, r, i);
			for (var o = 0, s = t.requests.length; o < s; ++o) {
				var c = t.requests[o];
				if (c.host === a.host && c.port === a.port) {
					t.requests.splice(o, 1);
					c.request.onSocket(e);
					return;
				}
			}
			e.destroy();
			t.removeSocket(e);
		});
	}
	o.inherits(TunnelingAgent, a.EventEmitter);
	TunnelingAgent.prototype.addRequest = function addRequest(e, t, n, r) {
		var i = this;
		var a = mergeOptions({ request: e }, i.options, toOptions(t, n, r));
		if (i.sockets.length >= this.maxSockets) {
			i.requests.push(a);
			return;
		}
		i.createSocket(a, function(t) {
			t.on("free", onFree);
			t.on("close", onCloseOrRemove);
			t.on("agentRemove", onCloseOrRemove);
			e.onSocket(t);
			function onFree() {
				i.emit("free", t, a);
			}
			function onCloseOrRemove(e) {
				i.removeSocket(t);
				t.removeListener("free", onFree);
				t.removeListener("close", onCloseOrRemove);
				t.removeListener("agentRemove", onCloseOrRemove);
			}
		});
	};
	TunnelingAgent.prototype.createSocket = function createSocket(e, t) {
		var n = this;
		var r = {};
		n.sockets.push(r);
		var i = mergeOptions({}, n.proxyOptions, {
			method: "CONNECT",
			path: e.host + ":" + e.port,
			agent: false,
			headers: { host: e.host + ":" + e.port }
		});
		if (e.localAddress) i.localAddress = e.localAddress;
		if (i.proxyAuth) {
			i.headers = i.headers || {};
			i.headers["Proxy-Authorization"] = "Basic " + new Buffer(i.proxyAuth).toString("base64");
		}
		debug("making CONNECT request");
		var a = n.request(i);
		a.useChunkedEncodingByDefault = false;
		a.once("response", onResponse);
		a.once("upgrade", onUpgrade);
		a.once("connect", onConnect);
		a.once("error", onError);
		a.end();
		function onResponse(e) {
			e.upgrade = true;
		}
		function onUpgrade(e, t, n) {
			process.nextTick(function() {
				onConnect(e, t, n);
			});
		}
		function onConnect(i, o, s) {
			a.removeAllListeners();
			o.removeAllListeners();
			if (i.statusCode !== 200) {
				debug("tunneling socket could not be established, statusCode=%d", i.statusCode);
				o.destroy();
				var c = new Error("tunneling socket could not be established, statusCode=" + i.statusCode);
				c.code = "ECONNRESET";
				e.request.emit("error", c);
				n.removeSocket(r);
				return;
			}
			if (s.length > 0) {
				debug("got illegal response body from proxy");
				o.destroy();
				var c = new Error("got illegal response body from proxy");
				c.code = "ECONNRESET";
				e.request.emit("error", c);
				n.removeSocket(r);
				return;
			}
			debug("tunneling connection has established");
			n.sockets[n.sockets.indexOf(r)] = o;
			return t(o);
		}
		function onError(t) {
			a.removeAllListeners();
			debug("tunneling socket could not be established, cause=%s\n", t.message, t.stack);
			var i = new Error("tunneling socket could not be established, cause=" + t.message);
			i.code = "ECONNRESET";
			e.request.emit("error", i);
			n.removeSocket(r);
		}
	};
	TunnelingAgent.prototype.removeSocket = function removeSocket(e) {
		var t = this.sockets.indexOf(e);
		if (t === -1) return;
		this.sockets.splice(t, 1);
		var n = this.requests.shift();
		if (n) this.createSocket(n, function(e) {
			n.request.onSocket(e);
		});
	};
	function createSecureSocket(e, t) {
		var r = this;
		TunnelingAgent.prototype.createSocket.call(r, e, function(i) {
			var a = e.request.getHeader("host");
			var o = mergeOptions({}, r.options, {
				socket: i,
				servername: a ? a.replace(/:.*$/, "") : e.host
			});
			var s = n.connect(0, o);
			r.sockets[r.sockets.indexOf(i)] = s;
			t(s);
		});
	}
	function toOptions(e, t, n) {
		if (typeof e === "string") return {
			host: e,
			port: t,
			localAddress: n
		};
		return e;
	}
	function mergeOptions(e) {
		for (var t = 1, n = arguments.length; t < n; ++t) {
			var r = arguments[t];
			if (typeof r === "object") {
				var i = Object.keys(r);
				for (var a = 0, o = i.length; a < o; ++a) {
					var s = i[a];
					if (r[s] !== void 0) e[s] = r[s];
				}
			}
		}
		return e;
	}
	var debug;
	if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
		var e = Array.prototype.slice.call(arguments);
		if (typeof e[0] === "string") e[0] = "TUNNEL: " + e[0];
		else e.unshift("TUNNEL:");
		console.error.apply(console, e);
	};
	else debug = function() {};
}));
// node_modules/tunnel/index.js
var A = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = k();
}));
// node_modules/undici/lib/dispatcher/balanced-pool.js
var j = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { BalancedPoolMissingUpstreamError: n, InvalidArgumentError: r } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { PoolBase: i, kClients: s, kNeedDrain: u, kAddClient: d, kRemoveClient: f, kGetDispatcher: m } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.it)();
	const h = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.et)();
	const { kOriginless: g, kUrl: _ } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const v = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const y = Symbol("factory");
	const b = Symbol("options");
	const x = Symbol("kGreatestCommonDivisor");
	const S = Symbol("kCurrentWeight");
	const w = Symbol("kIndex");
	const T = Symbol("kWeight");
	const E = Symbol("kMaxWeightPerServer");
	const D = Symbol("kErrorPenalty");
	function getGreatestCommonDivisor(e, t) {
		if (e === 0) return t;
		while (t !== 0) {
			const n = t;
			t = e % t;
			e = n;
		}
		return e;
	}
	function defaultFactory(e, t) {
		return new h(e, t);
	}
	var BalancedPool = class extends i {
		constructor(e = [], { factory: t = defaultFactory, connect: n, tls: i, ...a } = {}) {
			if (typeof t !== "function") throw new r("factory must be a function.");
			super(a);
			this[g] = true;
			if (n && typeof n !== "function") n = { ...n };
			if (i && typeof i !== "function") i = { ...i };
			this[b] = {
				...v.deepClone(a),
				connect: n,
				tls: i
			};
			this[w] = -1;
			this[S] = 0;
			this[E] = this[b].maxWeightPerServer || 100;
			this[D] = this[b].errorPenalty || 15;
			if (!Array.isArray(e)) e = [e];
			this[y] = t;
			for (const t of e) this.addUpstream(t);
			this._updateBalancedPoolStats();
		}
		addUpstream(e) {
			const t = v.parseOrigin(e).origin;
			if (this[s].find((e) => e[_].origin === t && e.closed !== true && e.destroyed !== true)) return this;
			const n = this[y](t, this[b]);
			this[d](n);
			n.on("connect", () => {
				n[T] = Math.min(this[E], n[T] + this[D]);
			});
			n.on("connectionError", () => {
				n[T] = Math.max(1, n[T] - this[D]);
				this._updateBalancedPoolStats();
			});
			n.on("disconnect", (...e) => {
				const t = e[2];
				if (t && t.code === "UND_ERR_SOCKET") {
					n[T] = Math.max(1, n[T] - this[D]);
					this._updateBalancedPoolStats();
				}
			});
			for (const e of this[s]) e[T] = this[E];
			this._updateBalancedPoolStats();
			return this;
		}
		_updateBalancedPoolStats() {
			let e = 0;
			for (let t = 0; t < this[s].length; t++) e = getGreatestCommonDivisor(this[s][t][T], e);
			this[x] = e;
		}
		removeUpstream(e) {
			const t = v.parseOrigin(e).origin;
			const n = this[s].find((e) => e[_].origin === t && e.closed !== true && e.destroyed !== true);
			if (n) this[f](n);
			return this;
		}
		getUpstream(e) {
			const t = v.parseOrigin(e).origin;
			return this[s].find((e) => e[_].origin === t && e.closed !== true && e.destroyed !== true);
		}
		get upstreams() {
			return this[s].filter((e) => e.closed !== true && e.destroyed !== true).map((e) => e[_].origin);
		}
		[m]() {
			if (this[s].length === 0) throw new n();
			let e = 0;
			let t = -1;
			while (e++ < this[s].length) {
				this[w] = (this[w] + 1) % this[s].length;
				const e = this[s][this[w]];
				if (this[w] === 0) {
					this[S] = this[S] - this[x];
					if (this[S] <= 0) this[S] = this[E];
				}
				if (e[u] || e.closed === true || e.destroyed === true) continue;
				if (t === -1 || e[T] > this[s][t][T]) t = this[w];
				if (e[T] >= this[S]) return e;
			}
			if (t === -1) return;
			this[S] = this[s][t][T];
			this[w] = t;
			return this[s][t];
		}
	};
	t.exports = BalancedPool;
}));
// node_modules/undici/lib/dispatcher/round-robin-pool.js
var M = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { PoolBase: n, kClients: r, kNeedDrain: o, kAddClient: s, kGetDispatcher: u, kHasDispatcher: d, kRemoveClient: f, kRetireClient: m, kDrainQueue: h } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.it)();
	const _ = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.tt)();
	const { InvalidArgumentError: v } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const y = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { kUrl: b, kQueued: x } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const S = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)();
	const w = Symbol("options");
	const T = Symbol("connections");
	const E = Symbol("factory");
	const D = Symbol("index");
	function defaultFactory(e, t) {
		return new _(e, t);
	}
	var RoundRobinPool = class extends n {
		constructor(e, { connections: t, factory: n = defaultFactory, connect: i, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: c, autoSelectFamily: l, autoSelectFamilyAttemptTimeout: u, allowH2: d, clientTtl: f, ...p } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new v("invalid connections");
			if (typeof n !== "function") throw new v("factory must be a function.");
			if (i != null && typeof i !== "function" && typeof i !== "object") throw new v("connect must be a function or an object");
			if (typeof i !== "function") i = S({
				...o,
				maxCachedSessions: s,
				allowH2: d,
				socketPath: c,
				timeout: a,
				...typeof l === "boolean" ? {
					autoSelectFamily: l,
					autoSelectFamilyAttemptTimeout: u
				} : void 0,
				...i
			});
			super(p);
			this[T] = t || null;
			this[b] = y.parseOrigin(e);
			this[w] = {
				...y.deepClone(p),
				connect: i,
				allowH2: d,
				clientTtl: f,
				socketPath: c
			};
			this[E] = n;
			this[D] = -1;
			this.on("connect", (e, t) => {
				if (f != null && f > 0) for (const e of t) Object.assign(e, { ttl: Date.now() });
			});
			this.on("connectionError", (e, t, n) => {
				for (const e of t) if (this[r].includes(e)) this[m](e);
				if (this[x] > 0) this[h](e, t.slice(1));
			});
		}
		[u]() {
			const e = this[w].clientTtl;
			if (this[r].length === 0) {
				const e = this[E](this[b], this[w]);
				this[s](e);
				return e;
			}
			let t = 0;
			while (t < this[r].length) {
				this[D] = (this[D] + 1) % this[r].length;
				const n = this[r][this[D]];
				if (e != null && e > 0 && n.ttl && Date.now() - n.ttl > e) {
					this[f](n);
					this[D]--;
					continue;
				}
				if (!n[o]) return n;
				t++;
			}
			if (!this[T] || this[r].length < this[T]) {
				const e = this[E](this[b], this[w]);
				this[s](e);
				return e;
			}
		}
		[d]() {
			const e = this[w].clientTtl;
			for (let t = 0; t < this[r].length; t++) {
				const n = this[r][t];
				if (e != null && e > 0 && n.ttl && Date.now() - n.ttl > e) {
					this[f](n);
					if (t <= this[D]) this[D]--;
					t--;
				} else if (!n[o]) return true;
			}
			if (!this[T] || this[r].length < this[T]) {
				const e = this[E](this[b], this[w]);
				this[s](e);
				return true;
			}
			return false;
		}
	};
	t.exports = RoundRobinPool;
}));
// node_modules/undici/lib/dispatcher/dispatcher1-wrapper.js
var N = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.st)();
	const { InvalidArgumentError: r } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { toRawHeaders: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { kOriginless: o, kUrl: s } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	var LegacyHandlerWrapper = class {
		#e;
		constructor(e) {
			this.#e = e;
		}
		onRequestStart(e, t) {
			this.#e.onConnect?.((t) => e.abort(t), t);
		}
		onRequestUpgrade(e, t, n, r) {
			const a = Array.isArray(e?.rawHeaders) ? e.rawHeaders : i(e?.rawHeaders ?? n ?? {});
			this.#e.onUpgrade?.(t, a, r);
		}
		onResponseStart(e, t, n, r) {
			const a = Array.isArray(e?.rawHeaders) ? e.rawHeaders : i(e?.rawHeaders ?? n ?? {});
			if (this.#e.onHeaders?.(t, a, () => e.resume(), r) === false) e.pause();
		}
		onResponseData(e, t) {
			if (this.#e.onData?.(t) === false) e.pause();
		}
		onResponseEnd(e, t) {
			const n = Array.isArray(e?.rawTrailers) ? e.rawTrailers : i(e?.rawTrailers ?? t ?? {});
			this.#e.onComplete?.(n);
		}
		onResponseError(e, t) {
			if (!this.#e.onError) throw t;
			this.#e.onError(t);
		}
		onBodySent(e) {
			this.#e.onBodySent?.(e);
		}
		onRequestSent() {
			this.#e.onRequestSent?.();
		}
		onResponseStarted() {
			this.#e.onResponseStarted?.();
		}
	};
	var c = class Dispatcher1Wrapper extends n {
		#e;
		constructor(e) {
			super();
			if (!e || typeof e.dispatch !== "function") throw new r("Argument dispatcher must implement dispatch");
			this.#e = e;
			this[s] = e[s];
			this[o] = e[o];
		}
		static wrapHandler(e) {
			if (!e || typeof e !== "object") throw new r("handler must be an object");
			if (typeof e.onRequestStart === "function") return e;
			return new LegacyHandlerWrapper(e);
		}
		dispatch(e, t) {
			if (e.allowH2 !== false) e = {
				...e,
				allowH2: false
			};
			return this.#e.dispatch(e, Dispatcher1Wrapper.wrapHandler(t));
		}
		get webSocketOptions() {
			return this.#e.webSocketOptions;
		}
		get eventSourceOptions() {
			return this.#e.eventSourceOptions;
		}
		close(...e) {
			return this.#e.close(...e);
		}
		destroy(...e) {
			return this.#e.destroy(...e);
		}
	};
	t.exports = c;
}));
// node_modules/undici/lib/dispatcher/env-http-proxy-agent.js
var P = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ot)();
	const { kClose: r, kDestroy: i, kClosed: a, kDestroyed: o, kDispatch: s, kNoProxyAgent: c, kHttpProxyAgent: l, kHttpsProxyAgent: u } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const d = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.r)();
	const m = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.i)();
	const h = {
		"http:": 80,
		"https:": 443
	};
	var EnvHttpProxyAgent = class extends n {
		#e = null;
		#t = null;
		#n = null;
		constructor(e = {}) {
			super(e);
			this.#n = e;
			const { httpProxy: t, httpsProxy: n, noProxy: r, ...i } = e;
			this[c] = new m(i);
			const a = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
			if (a) this[l] = new d({
				...i,
				uri: a
			});
			else this[l] = this[c];
			const o = n ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
			if (o) this[u] = new d({
				...i,
				uri: o
			});
			else this[u] = this[l];
			this.#a();
		}
		[s](e, t) {
			const n = new URL(e.origin);
			return this.#r(n).dispatch(e, t);
		}
		[r]() {
			return Promise.all([
				this[c].close(),
				!this[l][a] && this[l].close(),
				!this[u][a] && this[u].close()
			]);
		}
		[i](e) {
			return Promise.all([
				this[c].destroy(e),
				!this[l][o] && this[l].destroy(e),
				!this[u][o] && this[u].destroy(e)
			]);
		}
		#r(e) {
			let { protocol: t, host: n, port: r } = e;
			n = n.replace(/:\d*$/, "").replace(/^\[(.+)\]$/, "$1").toLowerCase();
			if (n.length > 1 && n.charCodeAt(n.length - 1) === 46) n = n.slice(0, -1);
			r = Number.parseInt(r, 10) || h[t] || 0;
			if (!this.#i(n, r)) return this[c];
			if (t === "https:") return this[u];
			return this[l];
		}
		#i(e, t) {
			if (this.#o) this.#a();
			if (this.#t.length === 0) return true;
			for (let n = 0; n < this.#t.length; n++) {
				const r = this.#t[n];
				if (r.hostname === "*") {
					if (r.port && r.port !== t) continue;
					return false;
				}
				if (r.port && r.port !== t) continue;
				if (!r.wildcard && e === r.hostname) return false;
				if (e.slice(-(r.hostname.length + 1)) === `.${r.hostname}`) return false;
			}
			return true;
		}
		#a() {
			const e = this.#n.noProxy ?? this.#s;
			const t = e.split(/[,\s]/);
			const n = [];
			for (let e = 0; e < t.length; e++) {
				const r = t[e];
				if (!r) continue;
				let i, a;
				const o = r.match(/^\[(.+)\]:(\d+)$/);
				if (o) {
					i = o[1];
					a = Number.parseInt(o[2], 10);
				} else {
					const e = r.replace(/^\[(.+)\]$/, "$1");
					const t = (e.match(/:/g) || []).length === 1 && e.match(/^(.+):(\d+)$/);
					i = t ? t[1] : e;
					a = t ? Number.parseInt(t[2], 10) : 0;
				}
				const s = r.charCodeAt(0) === 42;
				n.push({
					hostname: i.replace(/^\*?\./, "").replace(/^(.+)\.$/, "$1").toLowerCase(),
					port: a,
					wildcard: s
				});
			}
			this.#e = e;
			this.#t = n;
		}
		get #o() {
			if (this.#n.noProxy !== void 0) return false;
			return this.#e !== this.#s;
		}
		get #s() {
			return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
		}
	};
	t.exports = EnvHttpProxyAgent;
}));
// node_modules/undici/lib/handler/retry-handler.js
var F = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { kRetryHandlerDefaultRetry: r } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const { RequestRetryError: i, RequestAbortedError: o } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { hasSafeIterator: s, isDisturbed: c, parseRangeHeader: d, wrapRequestBody: f } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	function calculateRetryAfterHeader(e) {
		const t = new Date(e).getTime();
		return isNaN(t) ? null : t - Date.now();
	}
	function validatePartialResponseContentLength(e, t, n, r) {
		const a = e["content-length"];
		if (a == null) return;
		if (!Number.isFinite(t.start) || !Number.isFinite(t.end)) return;
		const o = Number(a);
		const s = t.end - t.start + 1;
		if (!Number.isFinite(o) || o !== s) throw new i("Content-Length mismatch", n, {
			headers: e,
			data: { count: r }
		});
	}
	var RetryController = class {
		#e;
		#t = false;
		#n = null;
		constructor(e) {
			this.#e = e;
		}
		set target(e) {
			this.#n = e;
			if (this.#t) e?.pause();
		}
		get target() {
			return this.#n;
		}
		pause() {
			this.#t = true;
			this.#n?.pause();
		}
		resume() {
			this.#t = false;
			this.#n?.resume();
		}
		abort(e) {
			this.#n?.abort(e);
			this.#e(e);
		}
		get paused() {
			return this.#t || (this.#n?.paused ?? false);
		}
		get aborted() {
			return this.#n?.aborted ?? false;
		}
		get reason() {
			return this.#n?.reason ?? null;
		}
		get rawHeaders() {
			return this.#n?.rawHeaders ?? null;
		}
		set rawHeaders(e) {
			if (this.#n) this.#n.rawHeaders = e;
		}
		get rawTrailers() {
			return this.#n?.rawTrailers ?? null;
		}
		set rawTrailers(e) {
			if (this.#n) this.#n.rawTrailers = e;
		}
	};
	var m = class RetryHandler {
		constructor(e, { dispatch: t, handler: n }) {
			const { retryOptions: i, ...a } = e;
			const { retry: o, maxRetries: s, maxTimeout: c, minTimeout: l, timeoutFactor: u, methods: d, errorCodes: p, retryAfter: m, statusCodes: h, throwOnError: g } = i ?? {};
			this.error = null;
			this.dispatch = t;
			this.handler = n;
			this.opts = {
				...a,
				body: f(e.body)
			};
			this.retryOpts = {
				throwOnError: g ?? true,
				retry: o ?? RetryHandler[r],
				retryAfter: m ?? true,
				maxTimeout: c ?? 3e4,
				minTimeout: l ?? 500,
				timeoutFactor: u ?? 2,
				maxRetries: s ?? 5,
				methods: d ?? [
					"GET",
					"HEAD",
					"OPTIONS",
					"PUT",
					"DELETE",
					"TRACE",
					"QUERY"
				],
				statusCodes: h ?? [
					500,
					502,
					503,
					504,
					429
				],
				errorCodes: p ?? [
					"ECONNRESET",
					"ECONNREFUSED",
					"ENOTFOUND",
					"ENETDOWN",
					"ENETUNREACH",
					"EHOSTDOWN",
					"EHOSTUNREACH",
					"EPIPE",
					"UND_ERR_SOCKET"
				]
			};
			this.retryCount = 0;
			this.retryCountCheckpoint = 0;
			this.headersSent = false;
			this.start = 0;
			this.end = null;
			this.etag = null;
			this.statusCode = null;
			this.headers = null;
			this.controllerProxy = new RetryController((e) => this.#e(e));
			this.retryPending = false;
			this.retryTimer = null;
			this.pendingResponseData = null;
			this.pendingResponseTrailers = null;
			this.pendingResponseEnded = false;
			this.aborted = false;
		}
		onResponseStartWithRetry(e, t, n, r, i) {
			if (this.retryOpts.throwOnError) {
				if (this.retryOpts.statusCodes.includes(t) === false) {
					if (this.headersSent) this.handler.onResponseError?.(this.controllerProxy, i);
					else {
						this.headersSent = true;
						this.checkpointResponseEnd(n);
						this.handler.onResponseStart?.(this.controllerProxy, t, n, r);
					}
				} else this.error = i;
				return;
			}
			if (c(this.opts.body)) {
				this.headersSent = true;
				this.checkpointResponseEnd(n);
				this.handler.onResponseStart?.(this.controllerProxy, t, n, r);
				return;
			}
			function shouldRetry(a) {
				if (this.aborted) return;
				this.retryPending = false;
				this.retryTimer = null;
				const o = this.pendingResponseData;
				const s = this.pendingResponseTrailers;
				const c = this.pendingResponseEnded;
				this.pendingResponseData = null;
				this.pendingResponseTrailers = null;
				this.pendingResponseEnded = false;
				if (a) {
					if (this.headersSent) this.handler.onResponseError?.(this.controllerProxy, a);
					else {
						this.headersSent = true;
						this.checkpointResponseEnd(n);
						this.handler.onResponseStart?.(this.controllerProxy, t, n, r);
						e.resume();
						if (c) {
							for (const t of o) this.onResponseData(e, t);
							this.onResponseEnd(e, s);
						}
						return;
					}
					e.resume();
					return;
				}
				this.error = i;
				e.resume();
				if (c) this.onResponseEnd(e, s);
			}
			e.pause();
			this.retryPending = true;
			this.pendingResponseData = [];
			this.pendingResponseTrailers = null;
			this.pendingResponseEnded = false;
			this.retryTimer = this.retryOpts.retry(i, {
				state: { counter: this.retryCount },
				opts: {
					retryOptions: this.retryOpts,
					...this.opts
				}
			}, shouldRetry.bind(this)) ?? null;
		}
		checkpointResponseEnd(e) {
			if (this.end == null && this.opts.method !== "HEAD") {
				const t = e["content-length"];
				this.end = t != null ? Number(t) - 1 : null;
				n(this.end == null || Number.isFinite(this.end), "invalid content-length");
				this.resume = this.end != null;
			}
		}
		onRequestStart(e, t) {
			this.controllerProxy.target = e;
			if (!this.headersSent) this.handler.onRequestStart?.(this.controllerProxy, t);
		}
		onBodySent(e) {
			this.handler.onBodySent?.(e);
		}
		onRequestSent() {
			this.handler.onRequestSent?.();
		}
		onRequestUpgrade(e, t, n, r) {
			this.handler.onRequestUpgrade?.(this.controllerProxy, t, n, r);
		}
		static [r](e, { state: t, opts: n }, r) {
			const { statusCode: i, code: a, headers: o } = e;
			const { method: s, retryOptions: c } = n;
			const { maxRetries: l, minTimeout: u, maxTimeout: d, timeoutFactor: f, statusCodes: p, errorCodes: m, methods: h, retryAfter: g } = c;
			const { counter: _ } = t;
			if (a && a !== "UND_ERR_REQ_RETRY" && !m.includes(a)) {
				r(e);
				return;
			}
			if (Array.isArray(h) && !h.includes(s)) {
				r(e);
				return;
			}
			if (i != null && Array.isArray(p) && !p.includes(i)) {
				r(e);
				return;
			}
			if (_ > l) {
				r(e);
				return;
			}
			let v = g === false ? void 0 : o?.["retry-after"];
			if (v) {
				v = Number(v);
				v = Number.isNaN(v) ? calculateRetryAfterHeader(o["retry-after"]) : v * 1e3;
			}
			const y = v === 0 ? 0 : v > 0 ? Math.min(v, d) : Math.min(u * f ** (_ - 1), d);
			return setTimeout(() => r(null), y);
		}
		onResponseStart(e, t, r, a) {
			if (t < 200) {
				this.handler.onResponseStart?.(this.controllerProxy, t, r, a);
				return;
			}
			this.error = null;
			this.retryCount += 1;
			this.statusCode = t;
			this.headers = r;
			if (this.headersSent) {
				if (t !== 206 && (this.start > 0 || t !== 200)) throw new i("server does not support the range header and the payload was partially consumed", t, {
					headers: r,
					data: { count: this.retryCount }
				});
				const e = d(r["content-range"]);
				if (!e) throw new i("Content-Range mismatch", t, {
					headers: r,
					data: { count: this.retryCount }
				});
				if (this.etag != null && this.etag !== r.etag) throw new i("ETag mismatch", t, {
					headers: r,
					data: { count: this.retryCount }
				});
				validatePartialResponseContentLength(r, e, t, this.retryCount);
				const { start: n, size: a, end: o = a ? a - 1 : null } = e;
				if (this.start !== n || this.end != null && this.end !== o) throw new i("Content-Range mismatch", t, {
					headers: r,
					data: { count: this.retryCount }
				});
				return;
			}
			if (t >= 300) {
				const n = new i("Request failed", t, {
					headers: r,
					data: { count: this.retryCount }
				});
				this.onResponseStartWithRetry(e, t, r, a, n);
				return;
			}
			if (this.end == null) {
				if (t === 206) {
					const e = d(r["content-range"]);
					if (e == null || e.end == null) {
						this.headersSent = true;
						this.handler.onResponseStart?.(this.controllerProxy, t, r, a);
						return;
					}
					validatePartialResponseContentLength(r, e, t, this.retryCount);
					const { start: i, size: o, end: s = o ? o - 1 : null } = e;
					n(i != null && Number.isFinite(i), "content-range mismatch");
					n(s != null && Number.isFinite(s), "invalid content-length");
					this.start = i;
					this.end = s;
				}
				if (this.end == null && this.opts.method !== "HEAD") {
					const e = r["content-length"];
					this.end = e != null ? Number(e) - 1 : null;
				}
				n(Number.isFinite(this.start));
				n(this.end == null || Number.isFinite(this.end), "invalid content-length");
				this.resume = true;
				this.etag = r.etag != null ? r.etag : null;
				if (this.etag != null && this.etag[0] === "W" && this.etag[1] === "/") this.etag = null;
				this.headersSent = true;
				this.handler.onResponseStart?.(this.controllerProxy, t, r, a);
			} else throw new i("Request failed", t, {
				headers: r,
				data: { count: this.retryCount }
			});
		}
		onResponseData(e, t) {
			if (this.pendingResponseData !== null) {
				this.pendingResponseData.push(t);
				return;
			}
			if (this.error) return;
			this.start += t.length;
			this.handler.onResponseData?.(this.controllerProxy, t);
		}
		onResponseEnd(e, t) {
			if (this.pendingResponseData !== null) {
				this.pendingResponseTrailers = t;
				this.pendingResponseEnded = true;
				return;
			}
			if (this.error && this.retryOpts.throwOnError) throw this.error;
			if (!this.error) {
				if (this.end != null && Number.isFinite(this.end)) {
					if (this.start !== this.end + 1) throw new i("Content-Range mismatch", this.statusCode, {
						headers: this.headers,
						data: { count: this.retryCount }
					});
				}
				this.retryCount = 0;
				return this.handler.onResponseEnd?.(this.controllerProxy, t);
			}
			this.retry();
		}
		retry() {
			if (this.start !== 0) this.opts = {
				...this.opts,
				headers: buildResumeHeaders(this.opts.headers, `bytes=${this.start}-${this.end ?? ""}`, this.etag)
			};
			try {
				this.retryCountCheckpoint = this.retryCount;
				this.dispatch(this.opts, this);
			} catch (e) {
				this.handler.onResponseError?.(this.controllerProxy, e);
			}
		}
		onResponseError(e, t) {
			if (this.aborted) return;
			if (e?.aborted || c(this.opts.body) || this.headersSent && !this.resume) {
				this.handler.onResponseError?.(this.controllerProxy, t);
				return;
			}
			function shouldRetry(e) {
				if (this.aborted) return;
				this.retryPending = false;
				this.retryTimer = null;
				if (!e) {
					this.retry();
					return;
				}
				this.handler?.onResponseError?.(this.controllerProxy, e);
			}
			if (this.retryCount - this.retryCountCheckpoint > 0) this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint);
			else this.retryCount += 1;
			this.retryPending = true;
			this.retryTimer = this.retryOpts.retry(t, {
				state: { counter: this.retryCount },
				opts: {
					retryOptions: this.retryOpts,
					...this.opts
				}
			}, shouldRetry.bind(this)) ?? null;
		}
		#e(e) {
			if (!this.retryPending) return;
			this.aborted = true;
			this.retryPending = false;
			clearTimeout(this.retryTimer);
			this.retryTimer = null;
			this.pendingResponseData = null;
			this.pendingResponseTrailers = null;
			this.pendingResponseEnded = false;
			this.handler.onResponseError?.(this.controllerProxy, e ?? new o());
		}
	};
	function isReplacedHeader(e, t) {
		const n = e.toLowerCase();
		return n === "range" || t != null && n === "if-match";
	}
	function buildResumeHeaders(e, t, n) {
		if (Array.isArray(e) || e && typeof e === "object" && s(e)) {
			const r = [];
			if (Array.isArray(e)) {
				for (let t = 0; t < e.length; t += 2) if (!isReplacedHeader(e[t], n)) r.push(e[t], e[t + 1]);
			} else for (const [t, i] of e) if (!isReplacedHeader(t, n)) r.push(t, i);
			r.push("range", t);
			if (n != null) r.push("if-match", n);
			return r;
		}
		const r = {};
		for (const t in e) if (Object.hasOwn(e, t) && !isReplacedHeader(t, n)) r[t] = e[t];
		r.range = t;
		if (n != null) r["if-match"] = n;
		return r;
	}
	t.exports = m;
}));
// node_modules/undici/lib/dispatcher/retry-agent.js
var I = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.st)();
	const r = F();
	const { kOriginless: i, kUrl: a } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	var RetryAgent = class extends n {
		#e = null;
		#t = null;
		constructor(e, t = {}) {
			super(t);
			this.#e = e;
			this.#t = t;
			this[a] = e[a];
			this[i] = e[i];
		}
		dispatch(e, t) {
			const n = new r({
				...e,
				retryOptions: this.#t
			}, {
				dispatch: this.#e.dispatch.bind(this.#e),
				handler: t
			});
			return this.#e.dispatch(e, n);
		}
		get webSocketOptions() {
			return this.#e.webSocketOptions;
		}
		get eventSourceOptions() {
			return this.#e.eventSourceOptions;
		}
		close() {
			return this.#e.close();
		}
		destroy() {
			return this.#e.destroy();
		}
	};
	t.exports = RetryAgent;
}));
// node_modules/undici/lib/dispatcher/h2c-client.js
var L = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { InvalidArgumentError: n } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.tt)();
	var H2CClient = class extends r {
		constructor(e, t) {
			if (typeof e === "string") e = new URL(e);
			if (e.protocol !== "http:") throw new n("h2c-client: Only h2c protocol is supported");
			const { maxConcurrentStreams: r, pipelining: i, ...a } = t ?? {};
			const o = r ?? 100;
			let s = 100;
			if (r != null && (!Number.isInteger(r) || r < 1)) throw new n("maxConcurrentStreams must be a positive integer, greater than 0");
			if (i != null && Number.isInteger(i) && i > 0) s = i;
			if (s > o) throw new n("h2c-client: pipelining cannot be greater than maxConcurrentStreams");
			super(e, {
				...a,
				maxConcurrentStreams: o,
				pipelining: s,
				allowH2: true,
				useH2c: true
			});
		}
	};
	t.exports = H2CClient;
}));
// node_modules/undici/lib/api/api-stream.js
var R = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { AsyncResource: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:async_hooks");
	const { InvalidArgumentError: o, InvalidReturnValueError: s } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { addSignal: d, removeSignal: f } = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.n)();
	function noop() {}
	function getWritableError(e) {
		return e.errored ?? e.writableErrored ?? e._writableState?.errored;
	}
	function createPrematureCloseError() {
		const e = new Error("Premature close");
		e.code = "ERR_STREAM_PREMATURE_CLOSE";
		return e;
	}
	function trackWritableLifecycle(e, t) {
		let n = false;
		const cleanup = () => {
			e.removeListener("close", onClose);
			e.removeListener("error", onError);
			e.removeListener("finish", onFinish);
		};
		const finish = (e, r = false) => {
			if (n) return;
			n = true;
			cleanup();
			t(e, r);
		};
		const onClose = () => {
			const t = getWritableError(e);
			finish(t ?? (!e.writableFinished ? createPrematureCloseError() : void 0));
		};
		const onError = (e) => finish(e, true);
		const onFinish = () => finish();
		e.on("close", onClose);
		e.on("error", onError);
		e.on("finish", onFinish);
		if (e.closed) process.nextTick(onClose);
		else if (e.writableFinished) process.nextTick(onFinish);
	}
	var StreamHandler = class extends i {
		constructor(e, t, n) {
			if (!e || typeof e !== "object") throw new o("invalid opts");
			const { signal: r, method: i, opaque: a, body: s, onInfo: l, responseHeaders: u } = e;
			try {
				if (typeof n !== "function") throw new o("invalid callback");
				if (typeof t !== "function") throw new o("invalid factory");
				if (r && typeof r.on !== "function" && typeof r.addEventListener !== "function") throw new o("signal must be an EventEmitter or EventTarget");
				if (i === "CONNECT") throw new o("invalid method");
				if (l && typeof l !== "function") throw new o("invalid onInfo callback");
				super("UNDICI_STREAM");
			} catch (e) {
				if (c.isStream(s)) c.destroy(s.on("error", noop), e);
				throw e;
			}
			this.responseHeaders = u || null;
			this.opaque = a || null;
			this.factory = t;
			this.callback = n;
			this.res = null;
			this.abort = null;
			this.context = null;
			this.controller = null;
			this.trailers = null;
			this.body = s;
			this.onInfo = l || null;
			if (c.isStream(s)) s.on("error", (e) => {
				this.onResponseError(this.controller, e);
			});
			d(this, r);
		}
		onRequestStart(e, t) {
			if (this.reason) {
				e.abort(this.reason);
				return;
			}
			r(this.callback);
			this.controller = e;
			this.abort = (t) => e.abort(t);
			this.context = t;
		}
		onResponseStart(e, t, n, r) {
			const { factory: i, opaque: a, context: o, responseHeaders: l } = this;
			const u = e?.rawHeaders;
			const d = l === "raw" ? c.parseRawHeaders(u) : n;
			if (t < 200) {
				if (this.onInfo) this.onInfo({
					statusCode: t,
					headers: d
				});
				return;
			}
			this.factory = null;
			if (i === null) return;
			const f = this.runInAsyncScope(i, null, {
				statusCode: t,
				headers: d,
				opaque: a,
				context: o
			});
			if (!f || typeof f.write !== "function" || typeof f.end !== "function" || typeof f.on !== "function") throw new s("expected Writable");
			trackWritableLifecycle(f, (e, t) => {
				const { callback: n, res: r, opaque: i, trailers: a, abort: o } = this;
				this.res = null;
				if (e || !r?.readable) c.destroy(r, t ? void 0 : e);
				this.callback = null;
				this.runInAsyncScope(n, null, e || null, {
					opaque: i,
					trailers: a
				});
				if (e) o(e);
			});
			f.on("drain", () => e.resume());
			this.res = f;
			if ((f.writableNeedDrain !== void 0 ? f.writableNeedDrain : f._writableState?.needDrain) === true) e.pause();
		}
		onResponseData(e, t) {
			const { res: n } = this;
			if (!n) return;
			if (n.write(t) === false) e.pause();
		}
		onResponseEnd(e, t) {
			const { res: n } = this;
			f(this);
			if (!n) return;
			if (t && typeof t === "object") this.trailers = t;
			n.end();
		}
		onResponseError(e, t) {
			const { res: n, callback: r, opaque: i, body: a } = this;
			f(this);
			this.factory = null;
			if (n) {
				this.res = null;
				c.destroy(n, t);
			} else if (r) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(r, null, t, { opaque: i });
				});
			}
			if (a) {
				this.body = null;
				c.destroy(a, t);
			}
		}
	};
	function stream(e, t, n) {
		if (n === void 0) return new Promise((n, r) => {
			stream.call(this, e, t, (e, t) => {
				return e ? r(e) : n(t);
			});
		});
		try {
			const r = new StreamHandler(e, t, n);
			this.dispatch(e, r);
		} catch (t) {
			if (typeof n !== "function") throw t;
			const r = e?.opaque;
			queueMicrotask(() => n(t, { opaque: r }));
		}
	}
	n.exports = stream;
}));
// node_modules/undici/lib/api/api-pipeline.js
var ee = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { Readable: r, Duplex: i, PassThrough: o } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const s = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { AsyncResource: c } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:async_hooks");
	const { InvalidArgumentError: d, InvalidReturnValueError: f, RequestAbortedError: m } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const h = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { kBodyUsed: g } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const { addSignal: _, removeSignal: v } = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.n)();
	function noop() {}
	const b = Symbol("resume");
	var PipelineRequest = class extends r {
		constructor() {
			super({ autoDestroy: true });
			this[b] = null;
			this[g] = true;
		}
		_read() {
			const { [b]: e } = this;
			if (e) {
				this[b] = null;
				e();
			}
		}
		_destroy(e, t) {
			this._read();
			t(e);
		}
	};
	var PipelineResponse = class extends r {
		constructor(e) {
			super({ autoDestroy: true });
			this[b] = e;
		}
		_read() {
			this[b]();
		}
		_destroy(e, t) {
			if (!e && !this._readableState.endEmitted) e = new m();
			t(e);
		}
	};
	var PipelineHandler = class extends c {
		constructor(e, t) {
			if (!e || typeof e !== "object") throw new d("invalid opts");
			if (typeof t !== "function") throw new d("invalid handler");
			const { signal: n, method: r, opaque: a, onInfo: o, responseHeaders: s } = e;
			if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") throw new d("signal must be an EventEmitter or EventTarget");
			if (r === "CONNECT") throw new d("invalid method");
			if (o && typeof o !== "function") throw new d("invalid onInfo callback");
			super("UNDICI_PIPELINE");
			this.opaque = a || null;
			this.responseHeaders = s || null;
			this.handler = t;
			this.abort = null;
			this.context = null;
			this.onInfo = o || null;
			this.req = new PipelineRequest().on("error", noop);
			this.ret = new i({
				readableObjectMode: e.objectMode,
				autoDestroy: true,
				read: () => {
					const { body: e } = this;
					if (e?.resume) e.resume();
				},
				write: (e, t, n) => {
					const { req: r } = this;
					if (r.push(e, t) || r._readableState.destroyed) n();
					else r[b] = n;
				},
				destroy: (e, t) => {
					const { body: n, req: r, res: i, ret: a, abort: o } = this;
					if (!e && !a._readableState.endEmitted) e = new m();
					if (o && e) o();
					h.destroy(n, e);
					h.destroy(r, e);
					h.destroy(i, e);
					v(this);
					t(e);
				}
			}).on("prefinish", () => {
				const { req: e } = this;
				e.push(null);
			});
			this.res = null;
			_(this, n);
		}
		onRequestStart(e, t) {
			const { res: n } = this;
			if (this.reason) {
				e.abort(this.reason);
				return;
			}
			s(!n, "pipeline cannot be retried");
			this.abort = (t) => e.abort(t);
			this.context = t;
		}
		onResponseStart(e, t, n, r) {
			const { opaque: i, handler: a, context: o } = this;
			if (t < 200) {
				if (this.onInfo) {
					const r = e?.rawHeaders;
					const i = this.responseHeaders === "raw" ? h.parseRawHeaders(r) : n;
					this.onInfo({
						statusCode: t,
						headers: i
					});
				}
				return;
			}
			this.res = new PipelineResponse(() => e.resume());
			let s;
			try {
				this.handler = null;
				const r = e?.rawHeaders;
				const c = this.responseHeaders === "raw" ? h.parseRawHeaders(r) : n;
				s = this.runInAsyncScope(a, null, {
					statusCode: t,
					headers: c,
					opaque: i,
					body: this.res,
					context: o
				});
			} catch (e) {
				this.res.on("error", noop);
				throw e;
			}
			if (!s || typeof s.on !== "function") throw new f("expected Readable");
			s.on("data", (e) => {
				const { ret: t, body: n } = this;
				if (!t.push(e) && n.pause) n.pause();
			}).on("error", (e) => {
				const { ret: t } = this;
				h.destroy(t, e);
			}).on("end", () => {
				const { ret: e } = this;
				e.push(null);
			}).on("close", () => {
				const { ret: e } = this;
				if (!e._readableState.ended) h.destroy(e, new m());
			});
			this.body = s;
		}
		onResponseData(e, t) {
			const { res: n } = this;
			if (n.push(t) === false) e.pause();
		}
		onResponseEnd(e, t) {
			const { res: n } = this;
			n.push(null);
		}
		onResponseError(e, t) {
			const { ret: n } = this;
			this.handler = null;
			h.destroy(n, t);
		}
	};
	function pipeline(e, t) {
		try {
			const n = new PipelineHandler(e, t);
			this.dispatch({
				...e,
				body: n.req
			}, n);
			return n.ret;
		} catch (e) {
			return new o().destroy(e);
		}
	}
	n.exports = pipeline;
}));
// node_modules/undici/lib/api/api-upgrade.js
var z = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { InvalidArgumentError: r, SocketError: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { AsyncResource: o } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:async_hooks");
	const s = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { kHTTP2Stream: d } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const { addSignal: f, removeSignal: m } = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.n)();
	var UpgradeHandler = class extends o {
		constructor(e, t) {
			if (!e || typeof e !== "object") throw new r("invalid opts");
			if (typeof t !== "function") throw new r("invalid callback");
			const { signal: n, opaque: i, responseHeaders: a } = e;
			if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") throw new r("signal must be an EventEmitter or EventTarget");
			super("UNDICI_UPGRADE");
			this.responseHeaders = a || null;
			this.opaque = i || null;
			this.callback = t;
			this.abort = null;
			this.context = null;
			f(this, n);
		}
		onRequestStart(e, t) {
			if (this.reason) {
				e.abort(this.reason);
				return;
			}
			s(this.callback);
			this.abort = (t) => e.abort(t);
			this.context = t;
		}
		onResponseStart() {
			throw new i("bad upgrade", null);
		}
		onRequestUpgrade(e, t, n, r) {
			if (t !== (r[d] === true ? 200 : 101)) {
				const t = r[d] === true ? null : c.getSocketInfo(r);
				e.abort(new i("bad upgrade", t));
				return;
			}
			const { callback: a, opaque: o, context: s } = this;
			m(this);
			this.callback = null;
			const l = e?.rawHeaders;
			const u = this.responseHeaders === "raw" ? c.parseRawHeaders(l) : n;
			this.runInAsyncScope(a, null, null, {
				headers: u,
				socket: r,
				opaque: o,
				context: s
			});
		}
		onResponseError(e, t) {
			const { callback: n, opaque: r } = this;
			m(this);
			if (n) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(n, null, t, { opaque: r });
				});
			}
		}
	};
	function upgrade(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			upgrade.call(this, e, (e, r) => {
				return e ? n(e) : t(r);
			});
		});
		try {
			const n = new UpgradeHandler(e, t);
			const r = {
				...e,
				method: e.method || "GET",
				upgrade: e.protocol || "Websocket"
			};
			this.dispatch(r, n);
		} catch (n) {
			if (typeof t !== "function") throw n;
			const r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	n.exports = upgrade;
}));
// node_modules/undici/lib/api/index.js
var te = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports.request = (0,_api_request_js__WEBPACK_IMPORTED_MODULE_3__.t)();
	t.exports.stream = R();
	t.exports.pipeline = ee();
	t.exports.upgrade = z();
	t.exports.connect = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.t)();
}));
// node_modules/undici/lib/mock/mock-errors.js
var ne = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { UndiciError: n } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const r = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
	var MockNotMatchedError = class extends n {
		constructor(e) {
			super(e);
			this.name = "MockNotMatchedError";
			this.message = e || "The request does not match any registered mock dispatches";
			this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[r] === true;
		}
		get [r]() {
			return true;
		}
	};
	t.exports = { MockNotMatchedError };
}));
// node_modules/undici/lib/mock/mock-symbols.js
var B = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		kAgent: Symbol("agent"),
		kOptions: Symbol("options"),
		kFactory: Symbol("factory"),
		kDispatches: Symbol("dispatches"),
		kDispatchKey: Symbol("dispatch key"),
		kDefaultHeaders: Symbol("default headers"),
		kDefaultTrailers: Symbol("default trailers"),
		kContentLength: Symbol("content length"),
		kMockAgent: Symbol("mock agent"),
		kMockAgentSet: Symbol("mock agent set"),
		kMockAgentGet: Symbol("mock agent get"),
		kMockDispatch: Symbol("mock dispatch"),
		kClose: Symbol("close"),
		kOriginalClose: Symbol("original agent close"),
		kOriginalDispatch: Symbol("original dispatch"),
		kOrigin: Symbol("origin"),
		kIsMockActive: Symbol("is mock active"),
		kNetConnect: Symbol("net connect"),
		kGetNetConnect: Symbol("get net connect"),
		kConnected: Symbol("connected"),
		kIgnoreTrailingSlash: Symbol("ignore trailing slash"),
		kMockAgentMockCallHistoryInstance: Symbol("mock agent mock call history name"),
		kMockAgentRegisterCallHistory: Symbol("mock agent register mock call history"),
		kMockAgentAddCallHistoryLog: Symbol("mock agent add call history log"),
		kMockAgentIsCallHistoryEnabled: Symbol("mock agent is call history enabled"),
		kMockAgentAcceptsNonStandardSearchParameters: Symbol("mock agent accepts non standard search parameters"),
		kMockCallHistoryAddLog: Symbol("mock call history add log"),
		kTotalDispatchCount: Symbol("total dispatch count")
	};
}));
// node_modules/undici/lib/mock/mock-utils.js
var re = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { MockNotMatchedError: r } = ne();
	const { kDispatches: i, kMockAgent: o, kOriginalDispatch: c, kOrigin: u, kGetNetConnect: d, kTotalDispatchCount: f } = B();
	const { serializePathWithQuery: p, parseHeaders: m } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { STATUS_CODES: h } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ft)();
	const { types: { isPromise: g } } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util");
	const { InvalidArgumentError: _ } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const v = Symbol("request aborted");
	function matchValue(e, t) {
		if (typeof e === "string") return e === t;
		if (e instanceof RegExp) return e.test(t);
		if (typeof e === "function") return e(t) === true;
		return false;
	}
	function lowerCaseEntries(e) {
		return Object.fromEntries(Object.entries(e).map(([e, t]) => {
			return [e.toLocaleLowerCase(), t];
		}));
	}
	function getHeaderByName(e, t) {
		if (Array.isArray(e)) {
			for (let n = 0; n < e.length; n += 2) if (e[n].toLocaleLowerCase() === t.toLocaleLowerCase()) return e[n + 1];
			return;
		} else if (typeof e.get === "function") return e.get(t);
		else return lowerCaseEntries(e)[t.toLocaleLowerCase()];
	}
	function buildHeadersFromArray(e) {
		const t = e.slice();
		const n = [];
		for (let e = 0; e < t.length; e += 2) n.push([t[e], t[e + 1]]);
		return Object.fromEntries(n);
	}
	function matchHeaders(e, t) {
		if (typeof e.headers === "function") {
			if (Array.isArray(t)) t = buildHeadersFromArray(t);
			return e.headers(t ? lowerCaseEntries(t) : {});
		}
		if (typeof e.headers === "undefined") return true;
		if (typeof t !== "object" || typeof e.headers !== "object") return false;
		for (const [n, r] of Object.entries(e.headers)) if (!matchValue(r, getHeaderByName(t, n))) return false;
		return true;
	}
	function normalizeSearchParams(e) {
		if (typeof e !== "string") return e;
		const t = new URLSearchParams(e);
		const n = new URLSearchParams();
		for (let [e, r] of t.entries()) {
			e = e.replace("[]", "");
			if (/^(['"]).*\1$/.test(r)) {
				n.append(e, r);
				continue;
			}
			if (r.includes(",")) {
				const t = r.split(",");
				for (const r of t) n.append(e, r);
				continue;
			}
			n.append(e, r);
		}
		return n;
	}
	function safeUrl(e) {
		if (typeof e !== "string") return e;
		const t = e.split("?", 3);
		if (t.length !== 2) return e;
		const n = new URLSearchParams(t.pop());
		n.sort();
		return [...t, n.toString()].join("?");
	}
	function matchKey(e, { path: t, method: n, body: r, headers: i }) {
		const a = matchValue(e.path, t);
		const o = matchValue(e.method, n);
		const s = typeof e.body !== "undefined" ? matchValue(e.body, r) : true;
		const c = matchHeaders(e, i);
		return a && o && s && c;
	}
	function getResponseData(e) {
		if (Buffer.isBuffer(e)) return e;
		else if (e instanceof Uint8Array) return e;
		else if (e instanceof ArrayBuffer) return e;
		else if (ArrayBuffer.isView(e)) return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		else if (typeof e === "object") return JSON.stringify(e);
		else if (e) return e.toString();
		else return "";
	}
	function getMockDispatch(e, t) {
		const n = t.query ? p(t.path, t.query) : t.path;
		const i = typeof n === "string" ? safeUrl(n) : n;
		const a = removeTrailingSlash(i);
		let o = e.filter(({ consumed: e }) => !e).filter(({ path: e, ignoreTrailingSlash: t }) => {
			return t ? matchValue(removeTrailingSlash(safeUrl(e)), a) : matchValue(safeUrl(e), i);
		});
		if (o.length === 0) throw new r(`Mock dispatch not matched for path '${i}'`);
		o = o.filter(({ method: e }) => matchValue(e, t.method));
		if (o.length === 0) throw new r(`Mock dispatch not matched for method '${t.method}' on path '${i}'`);
		o = o.filter(({ body: e }) => typeof e !== "undefined" ? matchValue(e, t.body) : true);
		if (o.length === 0) throw new r(`Mock dispatch not matched for body '${t.body}' on path '${i}'`);
		o = o.filter((e) => matchHeaders(e, t.headers));
		if (o.length === 0) {
			const e = typeof t.headers === "object" ? JSON.stringify(t.headers) : t.headers;
			throw new r(`Mock dispatch not matched for headers '${e}' on path '${i}'`);
		}
		return o[0];
	}
	function addMockDispatch(e, t, n, r) {
		const i = {
			timesInvoked: 0,
			times: 1,
			persist: false,
			consumed: false,
			...r
		};
		const a = typeof n === "function" ? { callback: n } : { ...n };
		const o = {
			...i,
			...t,
			pending: true,
			data: {
				error: null,
				...a
			}
		};
		e.push(o);
		e[f] = (e[f] || 0) + 1;
		return o;
	}
	function deleteMockDispatch(e, t) {
		const n = e.findIndex((e) => {
			if (!e.consumed) return false;
			return matchKey(e, t);
		});
		if (n !== -1) e.splice(n, 1);
	}
	function removeTrailingSlash(e) {
		if (typeof e !== "string") return e;
		const t = e.indexOf("?");
		const n = t === -1 ? "" : e.slice(t);
		if (t !== -1) e = e.slice(0, t);
		while (e.endsWith("/")) e = e.slice(0, -1);
		if (e.length === 0) e = "/";
		return e + n;
	}
	function buildKey(e) {
		const { path: t, method: n, body: r, headers: i, query: a } = e;
		return {
			path: t,
			method: n,
			body: r,
			headers: i,
			query: a
		};
	}
	function generateKeyValues(e) {
		const t = Object.keys(e);
		const n = [];
		for (let r = 0; r < t.length; ++r) {
			const i = t[r];
			const a = e[i];
			const o = Buffer.from(`${i}`);
			if (Array.isArray(a)) for (let e = 0; e < a.length; ++e) n.push(o, Buffer.from(`${a[e]}`));
			else n.push(o, Buffer.from(`${a}`));
		}
		return n;
	}
	function getStatusText(e) {
		return h[e] || "unknown";
	}
	async function getResponse(e) {
		const t = [];
		for await (const n of e) t.push(n);
		return Buffer.concat(t).toString("utf8");
	}
	function mockDispatch(e, t) {
		const n = buildKey(e);
		const r = getMockDispatch(this[i], n);
		const a = this[i];
		r.timesInvoked++;
		const { timesInvoked: o, times: s } = r;
		r.consumed = !r.persist && o >= s;
		r.pending = o < s;
		const c = typeof t.onBodySent === "function" || typeof t.onRequestSent === "function";
		if (r.data.callback && (!c || e.body == null)) {
			const { callback: i, ...o } = r.data;
			const s = i(e);
			if (g(s)) {
				s.then((i) => {
					if (i == null || typeof i !== "object") {
						t.onResponseError(null, new _("reply options callback must return an object"));
						return;
					}
					dispatchMockReply(a, r, n, e, t, {
						...o,
						...i
					});
				}, (e) => {
					t.onResponseError(null, e);
				});
				return true;
			}
			if (s == null || typeof s !== "object") throw new _("reply options callback must return an object");
			return dispatchMockReply(a, r, n, e, t, {
				...o,
				...s
			});
		}
		return dispatchMockReply(a, r, n, e, t);
	}
	function dispatchMockReply(e, t, n, r, i, a) {
		const { data: o, delay: s } = t;
		const c = a ?? o;
		if (c.error !== null) {
			deleteMockDispatch(e, n);
			i.onResponseError(null, c.error);
			return true;
		}
		let l = false;
		let u = null;
		const d = {
			paused: false,
			rawHeaders: null,
			rawTrailers: null,
			get aborted() {
				return l;
			},
			pause() {
				this.paused = true;
			},
			resume() {
				this.paused = false;
			},
			abort: (e) => {
				if (l) return;
				l = true;
				if (u !== null) {
					clearTimeout(u);
					u = null;
				}
				i.onResponseError?.(d, e);
			}
		};
		let f = r;
		const p = e;
		i.onRequestStart?.(d, null);
		if (l) return true;
		const h = dispatchRequestBody(r.body, i, d, () => l);
		if (g(h)) {
			h.then((e) => {
				if (e === v) return;
				if (e !== r.body) f = {
					...r,
					body: e
				};
				sendReply();
			}, (e) => d.abort(e));
			return true;
		}
		if (h === v) return true;
		if (h !== r.body) f = {
			...r,
			body: h
		};
		sendReply();
		function sendReply() {
			if (c.callback) {
				const { callback: t, ...r } = c;
				let a;
				try {
					a = t(f);
				} catch (t) {
					deleteMockDispatch(e, n);
					i.onResponseError(null, t);
					return;
				}
				if (g(a)) {
					a.then((e) => {
						if (e == null || typeof e !== "object") {
							i.onResponseError(null, new _("reply options callback must return an object"));
							return;
						}
						handleReply(p, {
							...r,
							...e
						});
					}, (e) => {
						i.onResponseError(null, e);
					});
					return;
				}
				if (a == null || typeof a !== "object") throw new _("reply options callback must return an object");
				handleReply(p, {
					...r,
					...a
				});
				return;
			}
			if (typeof s === "number" && s > 0) u = setTimeout(() => {
				u = null;
				handleReply(p);
			}, s);
			else handleReply(p);
		}
		function handleReply(e, t = c) {
			if (l) return;
			const { statusCode: a, data: o, headers: s, trailers: u } = t;
			const p = Array.isArray(r.headers) ? buildHeadersFromArray(r.headers) : r.headers;
			const h = typeof o === "function" ? o({
				...f,
				headers: p
			}) : o;
			if (g(h)) return h.then((n) => handleReply(e, {
				...t,
				data: n
			}));
			if (l) return;
			const _ = getResponseData(h);
			const v = generateKeyValues(s ?? {});
			const y = generateKeyValues(u ?? {});
			d.rawHeaders = v;
			d.rawTrailers = y;
			i.onResponseStart?.(d, a, m(v), getStatusText(a));
			i.onResponseData?.(d, Buffer.from(_));
			i.onResponseEnd?.(d, m(y));
			deleteMockDispatch(e, n);
		}
		return true;
	}
	function dispatchRequestBody(e, t, n, r) {
		if (typeof t.onBodySent !== "function" && typeof t.onRequestSent !== "function") return e;
		if (e == null) return callOnRequestSent(t, n, r) ? e : v;
		if (e && typeof e[Symbol.asyncIterator] === "function") return dispatchAsyncIterableBody(e, t, n, r);
		if (isIterableBody(e)) {
			const i = [];
			for (const a of e) {
				if (r()) return v;
				i.push(a);
				if (!callOnBodySent(t, n, a) || r()) return v;
			}
			return callOnRequestSent(t, n, r) ? i : v;
		}
		if (r()) return v;
		if (!callOnBodySent(t, n, e)) return v;
		return callOnRequestSent(t, n, r) ? e : v;
	}
	async function dispatchAsyncIterableBody(e, t, n, r) {
		const i = [];
		for await (const a of e) {
			if (r()) return v;
			i.push(a);
			if (!callOnBodySent(t, n, a) || r()) return v;
		}
		if (!callOnRequestSent(t, n, r)) return v;
		return { async *[Symbol.asyncIterator]() {
			yield* i;
		} };
	}
	function callOnBodySent(e, t, n) {
		try {
			e.onBodySent?.(n);
			return true;
		} catch (e) {
			t.abort(e);
			return false;
		}
	}
	function callOnRequestSent(e, t, n) {
		try {
			e.onRequestSent?.();
			return !n();
		} catch (e) {
			t.abort(e);
			return false;
		}
	}
	function isIterableBody(e) {
		return typeof e !== "string" && !Buffer.isBuffer(e) && !ArrayBuffer.isView(e) && typeof e[Symbol.iterator] === "function";
	}
	function buildMockDispatch() {
		const e = this[o];
		const t = this[u];
		const n = this[c];
		return function dispatch(a, o) {
			if (e.isMockActive) try {
				mockDispatch.call(this, a, o);
			} catch (s) {
				if (s.code === "UND_MOCK_ERR_MOCK_NOT_MATCHED") {
					const c = e[d]();
					const l = this[i][f] || this[i].length;
					const u = `, ${this[i].filter(({ consumed: e }) => !e).length} interceptor(s) remaining out of ${l} defined`;
					if (c === false) throw new r(`${s.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)${u}`);
					if (checkNetConnect(c, t)) n.call(this, "__mockAgentBodyForDispatch" in a ? {
						...a,
						body: a.__mockAgentBodyForDispatch
					} : a, o);
					else throw new r(`${s.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)${u}`);
				} else throw s;
			}
			else n.call(this, a, o);
		};
	}
	function checkNetConnect(e, t) {
		const n = new URL(t);
		if (e === true) return true;
		else if (Array.isArray(e) && e.some((e) => matchValue(e, n.host))) return true;
		return false;
	}
	function normalizeOrigin(e) {
		if (typeof e !== "string" && !(e instanceof URL)) return e;
		if (e instanceof URL) return e.origin;
		return e.toLowerCase();
	}
	function buildAndValidateMockOptions(e) {
		const { agent: t, ...n } = e;
		if ("enableCallHistory" in n && typeof n.enableCallHistory !== "boolean") throw new _("options.enableCallHistory must to be a boolean");
		if ("acceptNonStandardSearchParameters" in n && typeof n.acceptNonStandardSearchParameters !== "boolean") throw new _("options.acceptNonStandardSearchParameters must to be a boolean");
		if ("ignoreTrailingSlash" in n && typeof n.ignoreTrailingSlash !== "boolean") throw new _("options.ignoreTrailingSlash must to be a boolean");
		return n;
	}
	n.exports = {
		getResponseData,
		getMockDispatch,
		addMockDispatch,
		deleteMockDispatch,
		buildKey,
		generateKeyValues,
		matchValue,
		getResponse,
		getStatusText,
		mockDispatch,
		buildMockDispatch,
		checkNetConnect,
		buildAndValidateMockOptions,
		getHeaderByName,
		buildHeadersFromArray,
		normalizeSearchParams,
		normalizeOrigin
	};
}));
// node_modules/undici/lib/mock/mock-interceptor.js
var ie = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { getResponseData: r, buildKey: i, addMockDispatch: o } = re();
	const { kDispatches: s, kDispatchKey: c, kDefaultHeaders: u, kDefaultTrailers: d, kContentLength: f, kMockDispatch: p, kIgnoreTrailingSlash: m } = B();
	const { InvalidArgumentError: h } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { serializePathWithQuery: g } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { types: { isPromise: _ } } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util");
	var MockScope = class {
		constructor(e) {
			this[p] = e;
		}
		delay(e) {
			if (typeof e !== "number" || !Number.isInteger(e) || e <= 0) throw new h("waitInMs must be a valid integer > 0");
			this[p].delay = e;
			return this;
		}
		persist() {
			this[p].persist = true;
			return this;
		}
		times(e) {
			if (typeof e !== "number" || !Number.isInteger(e) || e <= 0) throw new h("repeatTimes must be a valid integer > 0");
			this[p].times = e;
			return this;
		}
	};
	var MockInterceptor = class {
		constructor(e, t) {
			if (typeof e !== "object") throw new h("opts must be an object");
			if (typeof e.path === "undefined") throw new h("opts.path must be defined");
			if (typeof e.method === "undefined") e.method = "GET";
			if (typeof e.path === "string") {
				if (e.query) e.path = g(e.path, e.query);
				else {
					const t = new URL(e.path, "data://");
					e.path = t.pathname + t.search;
				}
			}
			if (typeof e.method === "string") e.method = e.method.toUpperCase();
			this[c] = i(e);
			this[s] = t;
			this[m] = e.ignoreTrailingSlash ?? false;
			this[u] = {};
			this[d] = {};
			this[f] = false;
		}
		createMockScopeDispatchData({ statusCode: e, data: t, responseOptions: n }) {
			const i = r(t);
			const a = this[f] ? { "content-length": i.length } : {};
			return {
				statusCode: e,
				data: t,
				headers: {
					...this[u],
					...a,
					...n.headers
				},
				trailers: {
					...this[d],
					...n.trailers
				}
			};
		}
		validateReplyParameters(e) {
			if (typeof e.statusCode === "undefined") throw new h("statusCode must be defined");
			if (typeof e.responseOptions !== "object" || e.responseOptions === null) throw new h("responseOptions must be an object");
		}
		reply(e) {
			if (typeof e === "function") {
				const resolveReplyCallbackData = (e) => {
					if (typeof e !== "object" || e === null) throw new h("reply options callback must return an object");
					const t = {
						data: "",
						responseOptions: {},
						...e
					};
					this.validateReplyParameters(t);
					return { ...this.createMockScopeDispatchData(t) };
				};
				const wrappedDefaultsCallback = (t) => {
					const n = e(t);
					if (_(n)) return n.then(resolveReplyCallbackData);
					return resolveReplyCallbackData(n);
				};
				const t = o(this[s], this[c], wrappedDefaultsCallback, { ignoreTrailingSlash: this[m] });
				return new MockScope(t);
			}
			const t = {
				statusCode: e,
				data: arguments[1] === void 0 ? "" : arguments[1],
				responseOptions: arguments[2] === void 0 ? {} : arguments[2]
			};
			this.validateReplyParameters(t);
			const n = this.createMockScopeDispatchData(t);
			const r = o(this[s], this[c], n, { ignoreTrailingSlash: this[m] });
			return new MockScope(r);
		}
		replyWithError(e) {
			if (typeof e === "undefined") throw new h("error must be defined");
			const t = o(this[s], this[c], { error: e }, { ignoreTrailingSlash: this[m] });
			return new MockScope(t);
		}
		defaultReplyHeaders(e) {
			if (typeof e === "undefined") throw new h("headers must be defined");
			this[u] = e;
			return this;
		}
		defaultReplyTrailers(e) {
			if (typeof e === "undefined") throw new h("trailers must be defined");
			this[d] = e;
			return this;
		}
		replyContentLength() {
			this[f] = true;
			return this;
		}
	};
	n.exports.MockInterceptor = MockInterceptor;
	n.exports.MockScope = MockScope;
}));
// node_modules/undici/lib/mock/mock-client.js
var ae = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { promisify: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util");
	const i = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.tt)();
	const { buildMockDispatch: o } = re();
	const { kDispatches: s, kMockAgent: c, kClose: l, kOriginalClose: u, kOrigin: d, kOriginalDispatch: f, kConnected: m, kIgnoreTrailingSlash: h } = B();
	const { MockInterceptor: _ } = ie();
	const v = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const { InvalidArgumentError: y } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	var MockClient = class extends i {
		constructor(e, t) {
			if (!t || !t.agent || typeof t.agent.dispatch !== "function") throw new y("Argument opts.agent must implement Agent");
			super(e, t);
			this[c] = t.agent;
			this[d] = e;
			this[h] = t.ignoreTrailingSlash ?? false;
			this[s] = [];
			this[m] = 1;
			this[f] = this.dispatch;
			this[u] = this.close.bind(this);
			this.dispatch = o.call(this);
			this.close = this[l];
		}
		get [v.kConnected]() {
			return this[m];
		}
		intercept(e) {
			return new _(e && {
				ignoreTrailingSlash: this[h],
				...e
			}, this[s]);
		}
		cleanMocks() {
			this[s] = [];
		}
		async [l]() {
			await r(this[u])();
			this[m] = 0;
			this[c][v.kClients].delete(this[d]);
		}
	};
	n.exports = MockClient;
}));
// node_modules/undici/lib/mock/mock-call-history.js
var oe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { kMockCallHistoryAddLog: n } = B();
	const { InvalidArgumentError: r } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	function handleFilterCallsWithOptions(e, t, n, i, a) {
		switch (t.operator) {
			case "OR":
				i.push(...n(e, a));
				return i;
			case "AND": return n(e, i);
			default: throw new r("options.operator must to be a case insensitive string equal to 'OR' or 'AND'");
		}
	}
	function buildAndValidateFilterCallsOptions(e = {}) {
		const t = {};
		if ("operator" in e) {
			if (typeof e.operator !== "string" || e.operator.toUpperCase() !== "OR" && e.operator.toUpperCase() !== "AND") throw new r("options.operator must to be a case insensitive string equal to 'OR' or 'AND'");
			return {
				...t,
				operator: e.operator.toUpperCase()
			};
		}
		return t;
	}
	function makeFilterCalls(e) {
		return (t, n = this.logs) => {
			if (typeof t === "string" || t == null) return n.filter((n) => {
				return n[e] === t;
			});
			if (t instanceof RegExp) return n.filter((n) => {
				return t.test(n[e]);
			});
			throw new r(`${e} parameter should be one of string, regexp, undefined or null`);
		};
	}
	function computeUrlWithMaybeSearchParameters(e) {
		try {
			const t = new URL(e.path, e.origin);
			if (t.search.length !== 0) return t;
			t.search = new URLSearchParams(e.query).toString();
			return t;
		} catch (e) {
			throw new r("An error occurred when computing MockCallHistoryLog.url", { cause: e });
		}
	}
	var MockCallHistoryLog = class {
		constructor(e = {}) {
			this.body = e.body;
			this.headers = e.headers;
			this.method = e.method;
			const t = computeUrlWithMaybeSearchParameters(e);
			this.fullUrl = t.toString();
			this.origin = t.origin;
			this.path = t.pathname;
			this.searchParams = Object.fromEntries(t.searchParams);
			this.protocol = t.protocol;
			this.host = t.host;
			this.port = t.port;
			this.hash = t.hash;
		}
		toMap() {
			return new Map([
				["protocol", this.protocol],
				["host", this.host],
				["port", this.port],
				["origin", this.origin],
				["path", this.path],
				["hash", this.hash],
				["searchParams", this.searchParams],
				["fullUrl", this.fullUrl],
				["method", this.method],
				["body", this.body],
				["headers", this.headers]
			]);
		}
		toString() {
			const e = {
				betweenKeyValueSeparator: "->",
				betweenPairSeparator: "|"
			};
			let t = "";
			this.toMap().forEach((n, r) => {
				if (typeof n === "string" || n === void 0 || n === null) t = `${t}${r}${e.betweenKeyValueSeparator}${n}${e.betweenPairSeparator}`;
				if (typeof n === "object" && n !== null || Array.isArray(n)) t = `${t}${r}${e.betweenKeyValueSeparator}${JSON.stringify(n)}${e.betweenPairSeparator}`;
			});
			return t.slice(0, -1);
		}
	};
	var MockCallHistory = class {
		logs = [];
		calls() {
			return this.logs;
		}
		firstCall() {
			return this.logs.at(0);
		}
		lastCall() {
			return this.logs.at(-1);
		}
		nthCall(e) {
			if (typeof e !== "number") throw new r("nthCall must be called with a number");
			if (!Number.isInteger(e)) throw new r("nthCall must be called with an integer");
			if (Math.sign(e) !== 1) throw new r("nthCall must be called with a positive value. use firstCall or lastCall instead");
			return this.logs.at(e - 1);
		}
		filterCalls(e, t) {
			if (this.logs.length === 0) return this.logs;
			if (typeof e === "function") return this.logs.filter(e);
			if (e instanceof RegExp) return this.logs.filter((t) => {
				return e.test(t.toString());
			});
			if (typeof e === "object" && e !== null) {
				if (Object.keys(e).length === 0) return this.logs;
				const n = {
					operator: "OR",
					...buildAndValidateFilterCallsOptions(t)
				};
				let r = n.operator === "AND" ? this.logs : [];
				if ("protocol" in e) r = handleFilterCallsWithOptions(e.protocol, n, this.filterCallsByProtocol, r, this.logs);
				if ("host" in e) r = handleFilterCallsWithOptions(e.host, n, this.filterCallsByHost, r, this.logs);
				if ("port" in e) r = handleFilterCallsWithOptions(e.port, n, this.filterCallsByPort, r, this.logs);
				if ("origin" in e) r = handleFilterCallsWithOptions(e.origin, n, this.filterCallsByOrigin, r, this.logs);
				if ("path" in e) r = handleFilterCallsWithOptions(e.path, n, this.filterCallsByPath, r, this.logs);
				if ("hash" in e) r = handleFilterCallsWithOptions(e.hash, n, this.filterCallsByHash, r, this.logs);
				if ("fullUrl" in e) r = handleFilterCallsWithOptions(e.fullUrl, n, this.filterCallsByFullUrl, r, this.logs);
				if ("method" in e) r = handleFilterCallsWithOptions(e.method, n, this.filterCallsByMethod, r, this.logs);
				return [...new Set(r)];
			}
			throw new r("criteria parameter should be one of function, regexp, or object");
		}
		filterCallsByProtocol = makeFilterCalls.call(this, "protocol");
		filterCallsByHost = makeFilterCalls.call(this, "host");
		filterCallsByPort = makeFilterCalls.call(this, "port");
		filterCallsByOrigin = makeFilterCalls.call(this, "origin");
		filterCallsByPath = makeFilterCalls.call(this, "path");
		filterCallsByHash = makeFilterCalls.call(this, "hash");
		filterCallsByFullUrl = makeFilterCalls.call(this, "fullUrl");
		filterCallsByMethod = makeFilterCalls.call(this, "method");
		clear() {
			this.logs = [];
		}
		[n](e) {
			const t = new MockCallHistoryLog(e);
			this.logs.push(t);
			return t;
		}
		*[Symbol.iterator]() {
			for (const e of this.calls()) yield e;
		}
	};
	t.exports.MockCallHistory = MockCallHistory;
	t.exports.MockCallHistoryLog = MockCallHistoryLog;
}));
// node_modules/undici/lib/mock/mock-pool.js
var se = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { promisify: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util");
	const i = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.et)();
	const { buildMockDispatch: s } = re();
	const { kDispatches: c, kMockAgent: l, kClose: u, kOriginalClose: d, kOrigin: f, kOriginalDispatch: m, kConnected: h, kIgnoreTrailingSlash: g } = B();
	const { MockInterceptor: _ } = ie();
	const v = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const { InvalidArgumentError: y } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	var MockPool = class extends i {
		constructor(e, t) {
			if (!t || !t.agent || typeof t.agent.dispatch !== "function") throw new y("Argument opts.agent must implement Agent");
			super(e, t);
			this[l] = t.agent;
			this[f] = e;
			this[g] = t.ignoreTrailingSlash ?? false;
			this[c] = [];
			this[h] = 1;
			this[m] = this.dispatch;
			this[d] = this.close.bind(this);
			this.dispatch = s.call(this);
			this.close = this[u];
		}
		get [v.kConnected]() {
			return this[h];
		}
		intercept(e) {
			return new _(e && {
				ignoreTrailingSlash: this[g],
				...e
			}, this[c]);
		}
		cleanMocks() {
			this[c] = [];
		}
		async [u]() {
			await r(this[d])();
			this[h] = 0;
			this[l][v.kClients].delete(this[f]);
		}
	};
	n.exports = MockPool;
}));
// node_modules/undici/lib/mock/pending-interceptors-formatter.js
var ce = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { Transform: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const { Console: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:console");
	const a = process.versions.icu ? "\u2705" : "Y ";
	const o = process.versions.icu ? "\u274C" : "N ";
	n.exports = class PendingInterceptorsFormatter {
		constructor({ disableColors: e } = {}) {
			this.transform = new r({ transform(e, t, n) {
				n(null, e);
			} });
			this.logger = new i({
				stdout: this.transform,
				inspectOptions: { colors: !e && !process.env.CI }
			});
		}
		format(e) {
			const t = e.map(({ method: e, path: t, data: { statusCode: n }, persist: r, times: i, timesInvoked: s, origin: c }) => ({
				Method: e,
				Origin: c,
				Path: t,
				"Status code": n,
				Persistent: r ? a : o,
				Invocations: s,
				Remaining: r ? Infinity : i - s
			}));
			this.logger.table(t);
			return this.transform.read().toString();
		}
	};
}));
// node_modules/undici/lib/mock/mock-agent.js
var le = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { kClients: n } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const r = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.i)();
	const { kAgent: i, kMockAgentSet: o, kMockAgentGet: s, kDispatches: c, kIsMockActive: l, kNetConnect: u, kGetNetConnect: d, kOptions: f, kFactory: m, kMockAgentRegisterCallHistory: g, kMockAgentIsCallHistoryEnabled: _, kMockAgentAddCallHistoryLog: y, kMockAgentMockCallHistoryInstance: b, kMockAgentAcceptsNonStandardSearchParameters: x, kMockCallHistoryAddLog: S, kIgnoreTrailingSlash: w } = B();
	const T = ae();
	const E = se();
	const { matchValue: D, normalizeSearchParams: O, buildAndValidateMockOptions: k, normalizeOrigin: A } = re();
	const { InvalidArgumentError: j, UndiciError: M } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const N = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.st)();
	const P = ce();
	const { MockCallHistory: F } = oe();
	var MockAgent = class extends N {
		constructor(e = {}) {
			super(e);
			const t = k(e);
			this[u] = true;
			this[l] = true;
			this[_] = t.enableCallHistory ?? false;
			this[x] = t.acceptNonStandardSearchParameters ?? false;
			this[w] = t.ignoreTrailingSlash ?? false;
			if (e?.agent && typeof e.agent.dispatch !== "function") throw new j("Argument opts.agent must implement Agent");
			const a = e?.agent ? e.agent : new r(e);
			this[i] = a;
			this[n] = a[n];
			this[f] = t;
			if (this[_]) this[g]();
		}
		get webSocketOptions() {
			return this[i].webSocketOptions;
		}
		get eventSourceOptions() {
			return this[i].eventSourceOptions;
		}
		get(e) {
			const t = A(e);
			const n = this[w] ? t.replace(/\/$/, "") : t;
			let r = this[s](n);
			if (!r) {
				r = this[m](n);
				this[o](n, r);
			}
			return r;
		}
		dispatch(e, t) {
			e.origin = A(e.origin);
			const r = this.get(e.origin);
			this[y](e);
			const a = this[x];
			const s = { ...e };
			if (s.allowH2 === false) {
				const e = `${s.origin}#http1-only`;
				if (!this[n].has(e)) {
					const t = this[m](s.origin);
					t[c] = r[c];
					this[o](e, t);
				}
			}
			if (a && s.path) {
				const [e, t] = s.path.split("?");
				s.path = `${e}?${O(t, a)}`;
			}
			return this[i].dispatch(s, t);
		}
		async close() {
			this.clearCallHistory();
			await this[i].close();
			this[n].clear();
		}
		deactivate() {
			this[l] = false;
		}
		activate() {
			this[l] = true;
		}
		enableNetConnect(e) {
			if (typeof e === "string" || typeof e === "function" || e instanceof RegExp) {
				if (Array.isArray(this[u])) this[u].push(e);
				else this[u] = [e];
			} else if (typeof e === "undefined") this[u] = true;
			else throw new j("Unsupported matcher. Must be one of String|Function|RegExp.");
		}
		disableNetConnect() {
			this[u] = false;
		}
		enableCallHistory() {
			this[_] = true;
			return this;
		}
		disableCallHistory() {
			this[_] = false;
			return this;
		}
		getCallHistory() {
			return this[b];
		}
		clearCallHistory() {
			if (this[b] !== void 0) this[b].clear();
		}
		get isMockActive() {
			return this[l];
		}
		[g]() {
			if (this[b] === void 0) this[b] = new F();
		}
		[y](e) {
			if (this[_]) {
				this[g]();
				this[b][S](e);
			}
		}
		[o](e, t) {
			this[n].set(e, t);
		}
		[m](e) {
			const t = Object.assign({ agent: this }, this[f]);
			return this[f] && this[f].connections === 1 ? new T(e, t) : new E(e, t);
		}
		[s](e) {
			const t = this[n].get(e);
			if (t) return t;
			if (typeof e !== "string") {
				const t = this[m]("http://localhost:9999");
				this[o](e, t);
				return t;
			}
			for (const [t, r] of Array.from(this[n])) if (r && typeof t !== "string" && D(t, e)) {
				const t = this[m](e);
				this[o](e, t);
				t[c] = r[c];
				return t;
			}
		}
		[d]() {
			return this[u];
		}
		pendingInterceptors() {
			const e = this[n];
			return Array.from(e.entries()).flatMap(([e, t]) => t[c].map((t) => ({
				...t,
				origin: e
			}))).filter(({ pending: e }) => e);
		}
		assertNoPendingInterceptors({ pendingInterceptorsFormatter: e = new P() } = {}) {
			const t = this.pendingInterceptors();
			if (t.length === 0) return;
			throw new M(t.length === 1 ? `1 interceptor is pending:\n\n${e.format(t)}`.trim() : `${t.length} interceptors are pending:\n\n${e.format(t)}`.trim());
		}
	};
	t.exports = MockAgent;
}));
// node_modules/undici/lib/util/runtime-features.js
var V = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const r = {
		__proto__: null,
		"node:crypto": () => (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:crypto"),
		"node:sqlite": () => (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:sqlite")
	};
	function detectRuntimeFeatureByNodeModule(e) {
		try {
			r[e]();
			return true;
		} catch (e) {
			if (e.code !== "ERR_UNKNOWN_BUILTIN_MODULE" && e.code !== "ERR_NO_CRYPTO") throw e;
			return false;
		}
	}
	const i = ["crypto", "sqlite"];
	function detectRuntimeFeature(e) {
		if (i.includes(e)) return detectRuntimeFeatureByNodeModule(`node:${e}`);
		throw new TypeError(`unknown feature: ${e}`);
	}
	var RuntimeFeatures = class {
		#e = new Map();
		clear() {
			this.#e.clear();
		}
		has(e) {
			return this.#e.get(e) ?? this.#t(e);
		}
		set(e, t) {
			if (i.includes(e) === false) throw new TypeError(`unknown feature: ${e}`);
			this.#e.set(e, t);
		}
		#t(e) {
			const t = detectRuntimeFeature(e);
			this.#e.set(e, t);
			return t;
		}
	};
	const a = new RuntimeFeatures();
	n.exports.runtimeFeatures = a;
	n.exports.default = a;
}));
// node_modules/undici/lib/mock/snapshot-utils.js
var ue = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { InvalidArgumentError: r } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { setHeader: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { runtimeFeatures: o } = V();
	function createHeaderFilters(e = {}) {
		const { ignoreHeaders: t = [], excludeHeaders: n = [], matchHeaders: r = [], caseSensitive: i = false } = e;
		return {
			ignore: new Set(t.map((e) => i ? e : e.toLowerCase())),
			exclude: new Set(n.map((e) => i ? e : e.toLowerCase())),
			match: new Set(r.map((e) => i ? e : e.toLowerCase()))
		};
	}
	const s = o.has("crypto") ? (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:crypto") : null;
	const c = s?.hash ? (e) => s.hash("sha256", e, "base64url") : (e) => Buffer.from(e).toString("base64url");
	function isUndiciHeaders(e) {
		return Array.isArray(e) && (e.length & 1) === 0;
	}
	function isUrlExcludedFactory(e = []) {
		if (e.length === 0) return () => false;
		return function isUrlExcluded(t) {
			let n;
			for (const r of e) if (typeof r === "string") {
				if (!n) n = t.toLowerCase();
				if (n.includes(r.toLowerCase())) return true;
			} else if (r instanceof RegExp) {
				if (r.test(t)) return true;
			}
			return false;
		};
	}
	function normalizeHeaders(e) {
		const t = {};
		if (!e) return t;
		if (isUndiciHeaders(e)) {
			for (let n = 0; n < e.length; n += 2) {
				const r = e[n];
				const a = e[n + 1];
				if (r && a !== void 0) {
					const e = Buffer.isBuffer(r) ? r.toString() : r;
					const n = Buffer.isBuffer(a) ? a.toString() : a;
					i(t, e.toLowerCase(), n);
				}
			}
			return t;
		}
		if (e && typeof e === "object") {
			for (const [n, r] of Object.entries(e)) if (n && typeof n === "string") i(t, n.toLowerCase(), Array.isArray(r) ? r.join(", ") : String(r));
		}
		return t;
	}
	const u = [
		"record",
		"playback",
		"update"
	];
	function validateSnapshotMode(e) {
		if (!u.includes(e)) throw new r(`Invalid snapshot mode: ${e}. Must be one of: ${u.join(", ")}`);
	}
	n.exports = {
		createHeaderFilters,
		hashId: c,
		isUndiciHeaders,
		normalizeHeaders,
		isUrlExcludedFactory,
		validateSnapshotMode
	};
}));
// node_modules/undici/lib/mock/snapshot-recorder.js
var H = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { writeFile: r, readFile: i, mkdir: o } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:fs/promises");
	const { dirname: s, resolve: c } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:path");
	const { setTimeout: u, clearTimeout: d } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:timers");
	const { InvalidArgumentError: f, UndiciError: p } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { setHeader: m } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { hashId: h, isUrlExcludedFactory: g, normalizeHeaders: _, createHeaderFilters: v } = ue();
	function normalizeUrlForMatching(e, t, n) {
		if (t === false) return `${e.origin}${e.pathname}`;
		if (n) {
			const t = String(n(e.searchParams) ?? "");
			return t ? `${e.origin}${e.pathname}?${t}` : `${e.origin}${e.pathname}`;
		}
		return e.toString();
	}
	function normalizeBodyForMatching(e, t, n) {
		if (t === false) return "";
		if (n) return String(n(e) ?? "");
		return e ? String(e) : "";
	}
	function formatRequestKey(e, t, n = {}) {
		const r = new URL(e.path, e.origin);
		const i = e._normalizedHeaders || _(e.headers);
		if (!e._normalizedHeaders) e._normalizedHeaders = i;
		return {
			method: e.method || "GET",
			url: normalizeUrlForMatching(r, n.matchQuery, n.normalizeQuery),
			headers: filterHeadersForMatching(i, t, n),
			body: normalizeBodyForMatching(e.body, n.matchBody, n.normalizeBody)
		};
	}
	function filterHeadersForMatching(e, t, n = {}) {
		if (!e || typeof e !== "object") return {};
		const { caseSensitive: r = false } = n;
		const i = {};
		const { ignore: a, exclude: o, match: s } = t;
		for (const [t, n] of Object.entries(e)) {
			const e = r ? t : t.toLowerCase();
			if (o.has(e)) continue;
			if (a.has(e)) continue;
			if (s.size !== 0) {
				if (!s.has(e)) continue;
			}
			m(i, e, n);
		}
		return i;
	}
	function filterHeadersForStorage(e, t, n = {}) {
		if (!e || typeof e !== "object") return {};
		const { caseSensitive: r = false } = n;
		const i = {};
		const { exclude: a } = t;
		for (const [t, n] of Object.entries(e)) {
			const e = r ? t : t.toLowerCase();
			if (a.has(e)) continue;
			m(i, e, n);
		}
		return i;
	}
	function createRequestHash(e) {
		const t = [e.method, e.url];
		if (e.headers && typeof e.headers === "object") {
			const n = Object.keys(e.headers).sort();
			for (const r of n) {
				const n = Array.isArray(e.headers[r]) ? e.headers[r] : [e.headers[r]];
				t.push(r);
				for (const e of n.sort()) t.push(String(e));
			}
		}
		t.push(e.body);
		const n = t.join("|");
		return h(n);
	}
	var SnapshotRecorder = class {
		#e;
		#t;
		#n = new Map();
		#r;
		#i = Infinity;
		#a = false;
		#o;
		constructor(e = {}) {
			this.#r = e.snapshotPath;
			this.#i = e.maxSnapshots || Infinity;
			this.#a = e.autoFlush || false;
			this.flushInterval = e.flushInterval || 3e4;
			this._flushTimer = null;
			this.matchOptions = {
				matchHeaders: e.matchHeaders || [],
				ignoreHeaders: e.ignoreHeaders || [],
				excludeHeaders: e.excludeHeaders || [],
				matchBody: e.matchBody !== false,
				normalizeBody: e.normalizeBody || void 0,
				matchQuery: e.matchQuery !== false,
				normalizeQuery: e.normalizeQuery || void 0,
				caseSensitive: e.caseSensitive || false
			};
			this.#o = v(this.matchOptions);
			this.shouldRecord = e.shouldRecord || (() => true);
			this.shouldPlayback = e.shouldPlayback || (() => true);
			this.#t = g(e.excludeUrls);
			if (this.#a && this.#r) this.#s();
		}
		async record(e, t) {
			if (!this.shouldRecord(e)) return;
			if (this.isUrlExcluded(e)) return;
			const n = formatRequestKey(e, this.#o, this.matchOptions);
			const r = createRequestHash(n);
			const i = _(t.headers);
			const a = {
				statusCode: t.statusCode,
				headers: filterHeadersForStorage(i, this.#o, this.matchOptions),
				body: Buffer.isBuffer(t.body) ? t.body.toString("base64") : Buffer.from(String(t.body || "")).toString("base64"),
				trailers: t.trailers
			};
			if (this.#n.size >= this.#i && !this.#n.has(r)) {
				const e = this.#n.keys().next().value;
				this.#n.delete(e);
			}
			const o = this.#n.get(r);
			if (o && o.responses) {
				o.responses.push(a);
				o.timestamp = new Date().toISOString();
			} else this.#n.set(r, {
				request: n,
				responses: [a],
				callCount: 0,
				timestamp: new Date().toISOString()
			});
			if (this.#a && this.#r) this.#l();
		}
		isUrlExcluded(e) {
			const t = new URL(e.path, e.origin).toString();
			return this.#t(t);
		}
		findSnapshot(e) {
			if (!this.shouldPlayback(e)) return;
			if (this.isUrlExcluded(e)) return;
			const t = createRequestHash(formatRequestKey(e, this.#o, this.matchOptions));
			const n = this.#n.get(t);
			if (!n) return void 0;
			const r = n.callCount || 0;
			const i = Math.min(r, n.responses.length - 1);
			n.callCount = r + 1;
			return {
				...n,
				response: n.responses[i]
			};
		}
		async loadSnapshots(e) {
			const t = e || this.#r;
			if (!t) throw new f("Snapshot path is required");
			try {
				const e = await i(c(t), "utf8");
				const n = JSON.parse(e);
				if (Array.isArray(n)) {
					this.#n.clear();
					for (const { hash: e, snapshot: t } of n) this.#n.set(e, t);
				} else this.#n = new Map(Object.entries(n));
			} catch (e) {
				if (e.code === "ENOENT") this.#n.clear();
				else throw new p(`Failed to load snapshots from ${t}`, { cause: e });
			}
		}
		async saveSnapshots(e) {
			const t = e || this.#r;
			if (!t) throw new f("Snapshot path is required");
			const n = c(t);
			await o(s(n), { recursive: true });
			const i = Array.from(this.#n.entries()).map(([e, t]) => ({
				hash: e,
				snapshot: t
			}));
			await r(n, JSON.stringify(i, null, 2), { flush: true });
		}
		clear() {
			this.#n.clear();
		}
		getSnapshots() {
			return Array.from(this.#n.values());
		}
		size() {
			return this.#n.size;
		}
		resetCallCounts() {
			for (const e of this.#n.values()) e.callCount = 0;
		}
		deleteSnapshot(e) {
			const t = createRequestHash(formatRequestKey(e, this.#o, this.matchOptions));
			return this.#n.delete(t);
		}
		getSnapshotInfo(e) {
			const t = createRequestHash(formatRequestKey(e, this.#o, this.matchOptions));
			const n = this.#n.get(t);
			if (!n) return null;
			return {
				hash: t,
				request: n.request,
				responseCount: n.responses ? n.responses.length : n.response ? 1 : 0,
				callCount: n.callCount || 0,
				timestamp: n.timestamp
			};
		}
		replaceSnapshots(e) {
			this.#n.clear();
			if (Array.isArray(e)) for (const { hash: t, snapshot: n } of e) this.#n.set(t, n);
			else if (e && typeof e === "object") this.#n = new Map(Object.entries(e));
		}
		#s() {
			return this.#l();
		}
		#c() {
			if (this.#e) {
				d(this.#e);
				this.saveSnapshots().catch(() => {});
				this.#e = null;
			}
		}
		#l() {
			this.#e = u(() => {
				this.saveSnapshots().catch(() => {});
				if (this.#a) this.#e?.refresh();
				else this.#e = null;
			}, 1e3);
		}
		destroy() {
			this.#c();
			if (this.#e) {
				d(this.#e);
				this.#e = null;
			}
		}
		async close() {
			if (this.#r && this.#n.size !== 0) await this.saveSnapshots();
			this.destroy();
		}
	};
	n.exports = {
		SnapshotRecorder,
		formatRequestKey,
		createRequestHash,
		filterHeadersForMatching,
		filterHeadersForStorage,
		createHeaderFilters: v
	};
}));
// node_modules/undici/lib/mock/snapshot-agent.js
var de = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.i)();
	const r = le();
	const { SnapshotRecorder: i } = H();
	const { InvalidArgumentError: o, UndiciError: s } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const c = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { validateSnapshotMode: u } = ue();
	const d = Symbol("kSnapshotRecorder");
	const f = Symbol("kSnapshotMode");
	const p = Symbol("kSnapshotPath");
	const m = Symbol("kSnapshotLoaded");
	const h = Symbol("kRealAgent");
	let g = false;
	var SnapshotAgent = class extends r {
		constructor(e = {}) {
			if (!g) {
				process.emitWarning("SnapshotAgent is experimental and subject to change", "ExperimentalWarning");
				g = true;
			}
			const { mode: t = "record", snapshotPath: r = null, ...a } = e;
			super(a);
			u(t);
			if ((t === "playback" || t === "update") && !r) throw new o(`snapshotPath is required when mode is '${t}'`);
			this[f] = t;
			this[p] = r;
			this[d] = new i({
				snapshotPath: this[p],
				mode: this[f],
				maxSnapshots: e.maxSnapshots,
				autoFlush: e.autoFlush,
				flushInterval: e.flushInterval,
				matchHeaders: e.matchHeaders,
				ignoreHeaders: e.ignoreHeaders,
				excludeHeaders: e.excludeHeaders,
				matchBody: e.matchBody,
				normalizeBody: e.normalizeBody,
				matchQuery: e.matchQuery,
				normalizeQuery: e.normalizeQuery,
				caseSensitive: e.caseSensitive,
				shouldRecord: e.shouldRecord,
				shouldPlayback: e.shouldPlayback,
				excludeUrls: e.excludeUrls
			});
			this[m] = false;
			if (this[f] === "record" || this[f] === "update" || this[f] === "playback" && e.excludeUrls && e.excludeUrls.length > 0) this[h] = new n(e);
			if ((this[f] === "playback" || this[f] === "update") && this[p]) this.loadSnapshots().catch(() => {});
		}
		dispatch(e, t) {
			const n = this[f];
			if (this[d].isUrlExcluded(e)) return this[h].dispatch(e, t);
			if (n === "playback" || n === "update") {
				if (!this[m]) return this.#e(e, t);
				const r = this[d].findSnapshot(e);
				if (r) return this.#n(r, t);
				else if (n === "update") return this.#t(e, t);
				else {
					const n = new s(`No snapshot found for ${e.method || "GET"} ${e.path}`);
					if (t.onResponseError) {
						t.onResponseError(null, n);
						return;
					}
					throw n;
				}
			} else if (n === "record") return this.#t(e, t);
		}
		async #e(e, t) {
			await this.loadSnapshots();
			return this.dispatch(e, t);
		}
		#t(e, t) {
			const n = {
				statusCode: null,
				headers: {},
				trailers: {},
				body: []
			};
			const r = this;
			return this[h].dispatch(e, {
				onRequestStart(e, n) {
					return t.onRequestStart(e, {
						...n,
						history: this.history
					});
				},
				onRequestUpgrade(e, n, r, i) {
					return t.onRequestUpgrade(e, n, r, i);
				},
				onResponseStart(e, r, i, a) {
					n.statusCode = r;
					n.headers = i;
					return t.onResponseStart(e, r, i, a);
				},
				onResponseData(e, r) {
					n.body.push(r);
					return t.onResponseData(e, r);
				},
				onResponseEnd(i, a) {
					n.trailers = a;
					const o = Buffer.concat(n.body);
					r[d].record(e, {
						statusCode: n.statusCode,
						headers: n.headers,
						body: o,
						trailers: n.trailers
					}).then(() => t.onResponseEnd(i, a)).catch((e) => t.onResponseError(i, e));
				},
				onResponseError(e, n) {
					return t.onResponseError(e, n);
				}
			});
		}
		#n(e, t) {
			try {
				const { response: n } = e;
				const r = {
					rawHeaders: n.headers ? c.toRawHeaders(n.headers) : [],
					rawTrailers: n.trailers ? c.toRawHeaders(n.trailers) : [],
					pause() {},
					resume() {},
					abort(e) {
						this.aborted = true;
						this.reason = e;
					},
					aborted: false,
					paused: false
				};
				t.onRequestStart(r);
				t.onResponseStart(r, n.statusCode, n.headers, n.statusMessage);
				const i = Buffer.from(n.body, "base64");
				t.onResponseData(r, i);
				t.onResponseEnd(r, n.trailers);
			} catch (e) {
				t.onResponseError?.(null, e);
			}
		}
		async loadSnapshots(e) {
			await this[d].loadSnapshots(e || this[p]);
			this[m] = true;
			if (this[f] === "playback") this.#r();
		}
		async saveSnapshots(e) {
			return this[d].saveSnapshots(e || this[p]);
		}
		#r() {
			for (const e of this[d].getSnapshots()) {
				const { request: t, responses: n, response: r } = e;
				const i = new URL(t.url);
				const a = this.get(i.origin);
				const o = n ? n[0] : r;
				if (!o) continue;
				a.intercept({
					path: i.pathname + i.search,
					method: t.method,
					headers: t.headers,
					body: t.body
				}).reply(o.statusCode, o.body, {
					headers: o.headers,
					trailers: o.trailers
				}).persist();
			}
		}
		getRecorder() {
			return this[d];
		}
		getMode() {
			return this[f];
		}
		clearSnapshots() {
			this[d].clear();
		}
		resetCallCounts() {
			this[d].resetCallCounts();
		}
		deleteSnapshot(e) {
			return this[d].deleteSnapshot(e);
		}
		getSnapshotInfo(e) {
			return this[d].getSnapshotInfo(e);
		}
		replaceSnapshots(e) {
			this[d].replaceSnapshots(e);
		}
		async close() {
			if (this[f] === "playback") this[d].destroy();
			else await this[d].close();
			await this[h]?.close();
			await super.close();
		}
	};
	t.exports = SnapshotAgent;
}));
// node_modules/undici/lib/global.js
var fe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = Symbol.for("undici.globalDispatcher.2");
	const r = Symbol.for("undici.globalDispatcher.1");
	const { InvalidArgumentError: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const o = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.i)();
	const s = N();
	let c;
	if (getGlobalDispatcher() === void 0) setGlobalDispatcher(new o());
	function setGlobalDispatcher(e) {
		if (!e || typeof e.dispatch !== "function") throw new i("Argument agent must implement Agent");
		try {
			Object.defineProperty(globalThis, n, {
				value: e,
				writable: true,
				enumerable: false,
				configurable: false
			});
		} catch (t) {
			if (t instanceof TypeError) {
				c = e;
				return;
			}
			throw t;
		}
		try {
			const t = e instanceof s ? e : new s(e);
			Object.defineProperty(globalThis, r, {
				value: t,
				writable: true,
				enumerable: false,
				configurable: false
			});
		} catch (e) {
			if (!(e instanceof TypeError)) throw e;
		}
	}
	function getGlobalDispatcher() {
		return globalThis[n] ?? c;
	}
	const l = [
		"fetch",
		"Headers",
		"Response",
		"Request",
		"FormData",
		"WebSocket",
		"CloseEvent",
		"ErrorEvent",
		"MessageEvent",
		"EventSource"
	];
	t.exports = {
		setGlobalDispatcher,
		getGlobalDispatcher,
		installedExports: l
	};
}));
// node_modules/undici/lib/handler/decorator-handler.js
var pe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	t.exports = class DecoratorHandler {
		#e;
		#t = false;
		#n = false;
		#r = false;
		constructor(e) {
			if (typeof e !== "object" || e === null) throw new TypeError("handler must be an object");
			this.#e = e;
		}
		onRequestStart(...e) {
			this.#e.onRequestStart?.(...e);
		}
		onRequestUpgrade(...e) {
			n(!this.#t);
			n(!this.#n);
			return this.#e.onRequestUpgrade?.(...e);
		}
		onResponseStart(...e) {
			n(!this.#t);
			n(!this.#n);
			if (e[1] >= 200) {
				n(!this.#r);
				this.#r = true;
			}
			return this.#e.onResponseStart?.(...e);
		}
		onResponseData(...e) {
			n(!this.#t);
			n(!this.#n);
			return this.#e.onResponseData?.(...e);
		}
		onResponseEnd(...e) {
			n(!this.#t);
			n(!this.#n);
			this.#t = true;
			return this.#e.onResponseEnd?.(...e);
		}
		onResponseError(...e) {
			this.#n = true;
			return this.#e.onResponseError?.(...e);
		}
		onBodySent(...e) {
			return this.#e.onBodySent?.(...e);
		}
		onRequestSent(...e) {
			return this.#e.onRequestSent?.(...e);
		}
	};
}));
// node_modules/undici/lib/handler/redirect-handler.js
var me = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { InvalidArgumentError: i, MaxRedirectsError: o } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { kRequestOrigin: s, kRedirectCacheControl: c } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const d = [
		300,
		301,
		302,
		303,
		307,
		308
	];
	const noop = () => {};
	var f = class RedirectHandler {
		static buildDispatch(e, t) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new i("maxRedirections must be a positive number");
			const n = e.dispatch.bind(e);
			return (e, r) => n(e, new RedirectHandler(n, t, e, r));
		}
		constructor(e, t, r, a) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new i("maxRedirections must be a positive number");
			if (r.throwOnMaxRedirect != null && typeof r.throwOnMaxRedirect !== "boolean") throw new i("throwOnMaxRedirect must be a boolean");
			this.dispatch = e;
			this.location = null;
			const { maxRedirections: o, stripHeadersOnRedirect: s, stripHeadersOnCrossOriginRedirect: l, ...u } = r;
			this.opts = u;
			this.opts.body = n.wrapRequestBody(this.opts.body);
			this.stripHeadersOnRedirect = normalizeStripHeaders(s, "stripHeadersOnRedirect");
			this.stripHeadersOnCrossOriginRedirect = normalizeStripHeaders(l, "stripHeadersOnCrossOriginRedirect");
			this.maxRedirections = t;
			this.handler = a;
			this.history = [];
			Object.defineProperty(this.history, c, {
				value: [],
				enumerable: false
			});
		}
		onRequestStart(e, t) {
			this.handler.onRequestStart?.(e, {
				...t,
				history: this.history
			});
		}
		onBodySent(e) {
			this.handler.onBodySent?.(e);
		}
		onRequestSent() {
			this.handler.onRequestSent?.();
		}
		onRequestUpgrade(e, t, n, r) {
			this.handler.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, r, a) {
			if (t < 200) {
				this.handler.onResponseStart?.(e, t, r, a);
				return;
			}
			let l = t === 303;
			if ((t === 301 || t === 302) && this.opts.method === "POST") {
				this.opts.method = "GET";
				if (n.isStream(this.opts.body)) n.destroy(this.opts.body.on("error", noop));
				this.opts.body = null;
				l = true;
			}
			if (t === 303 && this.opts.method !== "HEAD") {
				this.opts.method = "GET";
				if (n.isStream(this.opts.body)) n.destroy(this.opts.body.on("error", noop));
				this.opts.body = null;
			}
			this.location = n.isDisturbed(this.opts.body) || d.indexOf(t) === -1 ? null : r.location || null;
			if (this.location && this.history.length >= this.maxRedirections) {
				if (this.opts.throwOnMaxRedirect) throw new o();
				this.location = null;
			}
			const u = this.opts[s] === void 0 ? this.opts.origin : this.opts[s];
			if (u) this.history.push(new URL(this.opts.path, u));
			if (!this.location) {
				this.handler.onResponseStart?.(e, t, r, a);
				return;
			}
			this.history[c].push({
				statusCode: t,
				headers: { ...r },
				receivedAt: Date.now()
			});
			const f = u ? new URL(this.opts.path, u) : void 0;
			const { origin: p, pathname: m, search: h } = n.parseURL(new URL(this.location, f));
			const g = h ? `${m}${h}` : m;
			const _ = `${p}${g}`;
			for (const e of this.history) if (e.toString() === _) throw new i(`Redirect loop detected. Cannot redirect to ${p}. This typically happens when using a Client or Pool with cross-origin redirects. Use an Agent for cross-origin redirects.`);
			this.opts.headers = cleanRequestHeaders(this.opts.headers, l, u !== p, this.stripHeadersOnRedirect, this.stripHeadersOnCrossOriginRedirect);
			this.opts.path = g;
			this.opts.origin = p;
			this.opts[s] = p;
			this.opts.query = null;
		}
		onResponseData(e, t) {
			if (this.location) {} else this.handler.onResponseData?.(e, t);
		}
		onResponseEnd(e, t) {
			if (this.location) this.dispatch(this.opts, this);
			else this.handler.onResponseEnd(e, t);
		}
		onResponseError(e, t) {
			this.handler.onResponseError?.(e, t);
		}
	};
	function shouldRemoveHeader(e, t, r, i, a) {
		const o = n.headerNameToString(e);
		if (o === "host") return true;
		if (i?.has(o) || r && a?.has(o)) return true;
		if (t && o.startsWith("content-")) return true;
		if (r) return o === "authorization" || o === "cookie" || o === "proxy-authorization";
		return false;
	}
	function normalizeStripHeaders(e, t) {
		if (e == null) return null;
		if (!Array.isArray(e)) throw new i(`${t} must be an array`);
		const r = new Set();
		for (const a of e) {
			if (typeof a !== "string") throw new i(`${t} must contain header names`);
			r.add(n.headerNameToString(a));
		}
		return r;
	}
	function cleanRequestHeaders(e, t, i, a, o) {
		const s = [];
		if (Array.isArray(e)) {
			if (e.length > 0 && Array.isArray(e[0])) {
				for (const [n, r] of e) if (!shouldRemoveHeader(n, t, i, a, o)) s.push(n, r);
			} else for (let n = 0; n < e.length; n += 2) if (!shouldRemoveHeader(e[n], t, i, a, o)) s.push(e[n], e[n + 1]);
		} else if (e && typeof e === "object") {
			const r = n.hasSafeIterator(e) ? e : Object.entries(e);
			for (const [e, n] of r) if (!shouldRemoveHeader(e, t, i, a, o)) s.push(e, n);
		} else r(e == null, "headers must be an object or an array");
		return s;
	}
	t.exports = f;
}));
// node_modules/undici/lib/interceptor/redirect.js
var he = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = me();
	function createRedirectInterceptor({ maxRedirections: e, throwOnMaxRedirect: t, stripHeadersOnRedirect: r, stripHeadersOnCrossOriginRedirect: i } = {}) {
		return (a) => {
			return function Intercept(o, s) {
				const { maxRedirections: c = e, throwOnMaxRedirect: l = t, stripHeadersOnRedirect: u = r, stripHeadersOnCrossOriginRedirect: d = i, ...f } = o;
				if (c == null || c === 0) return a(o, s);
				const p = {
					...f,
					throwOnMaxRedirect: l,
					stripHeadersOnRedirect: u,
					stripHeadersOnCrossOriginRedirect: d
				};
				return a(p, new n(a, c, p, s));
			};
		};
	}
	t.exports = createRedirectInterceptor;
}));
// node_modules/undici/lib/interceptor/response-error.js
var ge = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = pe();
	const { InvalidArgumentError: r, ResponseError: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const o = 1048576;
	var ResponseErrorHandler = class extends n {
		#e;
		#t;
		#n;
		#r;
		#i;
		#a;
		#o;
		#s;
		constructor({ maxSize: e }, { handler: t }) {
			super(t);
			this.#s = e;
		}
		#c(e) {
			return (this.#t ?? "").indexOf(e) === 0;
		}
		onRequestStart(e, t) {
			this.#e = 0;
			this.#t = null;
			this.#n = null;
			this.#r = null;
			this.#i = "";
			this.#a = 0;
			this.#o = false;
			return super.onRequestStart(e, t);
		}
		onResponseStart(e, t, n, r) {
			this.#e = t;
			this.#r = n;
			this.#t = n["content-type"];
			if (this.#e < 400) return super.onResponseStart(e, t, n, r);
			if (this.#c("application/json") || this.#c("text/plain")) this.#n = new TextDecoder("utf-8");
		}
		#l() {
			this.#i += this.#n?.decode(void 0, { stream: false }) ?? "";
			this.#n = null;
			if (!this.#o && this.#c("application/json")) try {
				this.#i = JSON.parse(this.#i);
			} catch {}
			let e;
			const t = Error.stackTraceLimit;
			Error.stackTraceLimit = 0;
			try {
				e = new i("Response Error", this.#e, {
					body: this.#i,
					bodyTruncated: this.#o,
					headers: this.#r
				});
			} finally {
				Error.stackTraceLimit = t;
			}
			return e;
		}
		onResponseData(e, t) {
			if (this.#e < 400) return super.onResponseData(e, t);
			if (this.#n == null) return;
			if (this.#s === 0) {
				this.#i += this.#n.decode(t, { stream: true });
				return;
			}
			const n = this.#s - this.#a;
			if (t.length <= n) {
				this.#a += t.length;
				this.#i += this.#n.decode(t, { stream: true });
				return;
			}
			if (n > 0) {
				this.#i += this.#n.decode(t.subarray(0, n), { stream: true });
				this.#a = this.#s;
			}
			this.#o = true;
			this.#i += this.#n.decode(void 0, { stream: false });
			this.#n = null;
		}
		onResponseEnd(e, t) {
			if (this.#e >= 400) super.onResponseError(e, this.#l());
			else super.onResponseEnd(e, t);
		}
		onResponseError(e, t) {
			super.onResponseError(e, t);
		}
	};
	t.exports = (e = {}) => {
		const { maxSize: t = o } = e;
		if (!Number.isSafeInteger(t) || t < 0) throw new r("maxSize must be a non-negative integer");
		return (e) => {
			return function Intercept(n, r) {
				return e(n, new ResponseErrorHandler({ maxSize: t }, { handler: r }));
			};
		};
	};
}));
// node_modules/undici/lib/interceptor/retry.js
var _e = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = F();
	t.exports = (e) => {
		return (t) => {
			return function retryInterceptor(r, i) {
				return t(r, new n({
					...r,
					retryOptions: {
						...e,
						...r.retryOptions
					}
				}, {
					handler: i,
					dispatch: t
				}));
			};
		};
	};
}));
// node_modules/undici/lib/interceptor/dump.js
var ve = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { InvalidArgumentError: n, RequestAbortedError: r } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const i = pe();
	var DumpHandler = class extends i {
		#e = 1048576;
		#t = false;
		#n = 0;
		aborted = false;
		reason = false;
		constructor({ maxSize: e, signal: t }, r) {
			if (e != null && (!Number.isFinite(e) || e < 1)) throw new n("maxSize must be a number greater than 0");
			super(r);
			this.#e = e ?? this.#e;
		}
		#r(e) {
			this.aborted = true;
			this.reason = e;
		}
		onRequestStart(e, t) {
			e.abort = this.#r.bind(this);
			return super.onRequestStart(e, t);
		}
		onResponseStart(e, t, n, i) {
			const a = n["content-length"];
			if (a != null && a > this.#e) throw new r(`Response size (${a}) larger than maxSize (${this.#e})`);
			if (this.aborted === true) return true;
			return super.onResponseStart(e, t, n, i);
		}
		onResponseError(e, t) {
			super.onResponseError(e, this.aborted === true ? this.reason : t);
		}
		onResponseData(e, t) {
			this.#n = this.#n + t.length;
			if (this.#n > this.#e) throw new r(`Response size (${this.#n}) larger than maxSize (${this.#e})`);
			if (this.#n === this.#e) this.#t = true;
			return true;
		}
		onResponseEnd(e, t) {
			if (this.aborted === true) {
				super.onResponseError(e, this.reason);
				return;
			}
			super.onResponseEnd(e, this.#t ? {} : t);
		}
	};
	function createDumpInterceptor({ maxSize: e } = { maxSize: 1048576 }) {
		return (t) => {
			return function Intercept(n, r) {
				const { dumpMaxSize: i = e } = n;
				return t(n, new DumpHandler({
					maxSize: i,
					signal: n.signal
				}, r));
			};
		};
	}
	t.exports = createDumpInterceptor;
}));
// node_modules/undici/lib/interceptor/dns.js
var ye = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { isIP: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:net");
	const { lookup: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:dns");
	const o = pe();
	const { InvalidArgumentError: s, InformationalError: c } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { kRequestOrigin: l } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const u = Math.pow(2, 31) - 1;
	function hasSafeIterator(e) {
		const t = Object.getPrototypeOf(e);
		return Object.hasOwn(e, Symbol.iterator) || t != null && t !== Object.prototype && typeof e[Symbol.iterator] === "function";
	}
	function isHostHeader(e) {
		return typeof e === "string" && e.toLowerCase() === "host";
	}
	function normalizeHeaders(e) {
		if (e == null) return null;
		if (Array.isArray(e)) {
			if (e.length === 0 || !Array.isArray(e[0])) return e;
			const t = [];
			for (const n of e) if (Array.isArray(n) && n.length === 2) t.push(n[0], n[1]);
			else t.push(n);
			return t;
		}
		if (typeof e === "object" && hasSafeIterator(e)) {
			const t = [];
			for (const n of e) if (Array.isArray(n) && n.length === 2) t.push(n[0], n[1]);
			else t.push(n);
			return t;
		}
		return e;
	}
	function hasHostHeader(e) {
		if (e == null) return false;
		if (Array.isArray(e)) {
			if (e.length === 0) return false;
			for (let t = 0; t < e.length; t += 2) if (isHostHeader(e[t])) return true;
			return false;
		}
		if (typeof e === "object") {
			for (const t in e) if (isHostHeader(t)) return true;
		}
		return false;
	}
	function withHostHeader(e, t) {
		const n = normalizeHeaders(t);
		if (hasHostHeader(n)) return n;
		if (Array.isArray(n)) return [
			"host",
			e,
			...n
		];
		if (n && typeof n === "object") return {
			host: e,
			...n
		};
		return { host: e };
	}
	var DNSStorage = class {
		#e = 0;
		#t = new Map();
		constructor(e) {
			this.#e = e.maxItems;
		}
		get size() {
			return this.#t.size;
		}
		get(e) {
			return this.#t.get(e) ?? null;
		}
		set(e, t) {
			this.#t.set(e, t);
		}
		delete(e) {
			this.#t.delete(e);
		}
		full() {
			return this.size >= this.#e;
		}
	};
	var DNSInstance = class {
		#e = 0;
		#t = 0;
		dualStack = true;
		affinity = null;
		lookup = null;
		pick = null;
		storage = null;
		constructor(e) {
			this.#e = e.maxTTL;
			this.#t = e.maxItems;
			this.dualStack = e.dualStack;
			this.affinity = e.affinity;
			this.lookup = e.lookup ?? this.#n;
			this.pick = e.pick ?? this.#r;
			this.storage = e.storage ?? new DNSStorage(e);
		}
		runLookup(e, t, n) {
			const r = this.storage.get(e.hostname);
			if (r == null && this.storage.full()) {
				n(null, e);
				return;
			}
			const i = {
				affinity: this.affinity,
				dualStack: this.dualStack,
				lookup: this.lookup,
				pick: this.pick,
				...t.dns,
				maxTTL: this.#e,
				maxItems: this.#t
			};
			if (r == null) this.lookup(e, i, (t, r) => {
				if (t || r == null || r.length === 0) {
					n(t ?? new c("No DNS entries found"));
					return;
				}
				this.setRecords(e, r);
				const a = this.storage.get(e.hostname);
				const o = this.pick(e, a, i.affinity);
				if (o == null) {
					this.storage.delete(e.hostname);
					n(new c("No DNS entries found"));
					return;
				}
				let s;
				if (typeof o.port === "number") s = `:${o.port}`;
				else if (e.port !== "") s = `:${e.port}`;
				else s = "";
				n(null, new URL(`${e.protocol}//${o.family === 6 ? `[${o.address}]` : o.address}${s}`));
			});
			else {
				const a = this.pick(e, r, i.affinity);
				if (a == null) {
					this.storage.delete(e.hostname);
					this.runLookup(e, t, n);
					return;
				}
				let o;
				if (typeof a.port === "number") o = `:${a.port}`;
				else if (e.port !== "") o = `:${e.port}`;
				else o = "";
				n(null, new URL(`${e.protocol}//${a.family === 6 ? `[${a.address}]` : a.address}${o}`));
			}
		}
		#n(e, t, n) {
			i(e.hostname, {
				all: true,
				family: this.dualStack === false ? this.affinity : 0,
				order: "ipv4first"
			}, (e, t) => {
				if (e) return n(e);
				const r = new Map();
				for (const e of t) r.set(`${e.address}:${e.family}`, e);
				n(null, r.values());
			});
		}
		#r(e, t, n) {
			let r = null;
			const { records: i, offset: a } = t;
			let o;
			if (this.dualStack) {
				if (n == null) {
					if (a == null || a === u) {
						t.offset = 0;
						n = 4;
					} else {
						t.offset++;
						n = (t.offset & 1) === 1 ? 6 : 4;
					}
				}
				if (i[n] != null && i[n].ips.length > 0) o = i[n];
				else o = i[n === 4 ? 6 : 4];
			} else o = i[n];
			if (o == null || o.ips.length === 0) return r;
			if (o.offset == null || o.offset === u) o.offset = 0;
			else o.offset++;
			const s = o.offset % o.ips.length;
			r = o.ips[s] ?? null;
			if (r == null) return r;
			if (Date.now() - r.timestamp > r.ttl) {
				o.ips.splice(s, 1);
				return this.pick(e, t, n);
			}
			return r;
		}
		pickFamily(e, t) {
			const n = this.storage.get(e.hostname)?.records;
			if (!n) return null;
			const r = n[t];
			if (!r) return null;
			if (r.offset == null || r.offset === u) r.offset = 0;
			else r.offset++;
			const i = r.offset % r.ips.length;
			const a = r.ips[i] ?? null;
			if (a == null) return a;
			if (Date.now() - a.timestamp > a.ttl) {
				r.ips.splice(i, 1);
				return this.pickFamily(e, t);
			}
			return a;
		}
		setRecords(e, t) {
			const n = Date.now();
			const r = { records: {
				4: null,
				6: null
			} };
			let i = this.#e;
			for (const e of t) {
				e.timestamp = n;
				if (typeof e.ttl === "number") {
					e.ttl = Math.min(e.ttl, this.#e);
					i = Math.min(i, e.ttl);
				} else e.ttl = this.#e;
				const t = r.records[e.family] ?? { ips: [] };
				t.ips.push(e);
				r.records[e.family] = t;
			}
			this.storage.set(e.hostname, r, { ttl: i });
		}
		deleteRecords(e) {
			this.storage.delete(e.hostname);
		}
		getHandler(e, t) {
			return new DNSDispatchHandler(this, e, t);
		}
	};
	var DNSDispatchHandler = class extends o {
		#e = null;
		#t = null;
		#n = null;
		#r = null;
		#i = null;
		#a = null;
		#o = true;
		constructor(e, { origin: t, handler: n, dispatch: r, newOrigin: i }, a) {
			super(n);
			this.#r = t;
			this.#a = i;
			this.#t = { ...a };
			this.#e = e;
			this.#n = r;
		}
		onResponseError(e, t) {
			switch (t.code) {
				case "ETIMEDOUT":
				case "ECONNREFUSED":
					if (this.#e.dualStack) {
						if (!this.#o) {
							super.onResponseError(e, t);
							return;
						}
						this.#o = false;
						const n = this.#a.hostname[0] === "[" ? 4 : 6;
						const r = this.#e.pickFamily(this.#r, n);
						if (r == null) {
							super.onResponseError(e, t);
							return;
						}
						let i;
						if (typeof r.port === "number") i = `:${r.port}`;
						else if (this.#r.port !== "") i = `:${this.#r.port}`;
						else i = "";
						const a = {
							...this.#t,
							origin: `${this.#r.protocol}//${r.family === 6 ? `[${r.address}]` : r.address}${i}`,
							[l]: this.#t[l] === void 0 ? this.#r : this.#t[l],
							headers: withHostHeader(this.#r.host, this.#t.headers)
						};
						this.#n(a, this);
						return;
					}
					super.onResponseError(e, t);
					break;
				case "ENOTFOUND":
					this.#e.deleteRecords(this.#r);
					super.onResponseError(e, t);
					break;
				default: super.onResponseError(e, t);
			}
		}
	};
	n.exports = (e) => {
		if (e?.maxTTL != null && (typeof e?.maxTTL !== "number" || e?.maxTTL < 0)) throw new s("Invalid maxTTL. Must be a positive number");
		if (e?.maxItems != null && (typeof e?.maxItems !== "number" || e?.maxItems < 1)) throw new s("Invalid maxItems. Must be a positive number and greater than zero");
		if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) throw new s("Invalid affinity. Must be either 4 or 6");
		if (e?.dualStack != null && typeof e?.dualStack !== "boolean") throw new s("Invalid dualStack. Must be a boolean");
		if (e?.lookup != null && typeof e?.lookup !== "function") throw new s("Invalid lookup. Must be a function");
		if (e?.pick != null && typeof e?.pick !== "function") throw new s("Invalid pick. Must be a function");
		if (e?.storage != null && (typeof e?.storage?.get !== "function" || typeof e?.storage?.set !== "function" || typeof e?.storage?.full !== "function" || typeof e?.storage?.delete !== "function")) throw new s("Invalid storage. Must be a object with methods: { get, set, full, delete }");
		const t = e?.dualStack ?? true;
		let n;
		if (t) n = e?.affinity ?? null;
		else n = e?.affinity ?? 4;
		const i = {
			maxTTL: e?.maxTTL ?? 1e4,
			lookup: e?.lookup ?? null,
			pick: e?.pick ?? null,
			dualStack: t,
			affinity: n,
			maxItems: e?.maxItems ?? Infinity,
			storage: e?.storage
		};
		const a = new DNSInstance(i);
		return (e) => {
			return function dnsInterceptor(t, n) {
				if (t.origin == null) return e(t, n);
				const i = t.origin.constructor === URL ? t.origin : new URL(t.origin);
				if (r(i.hostname) !== 0) return e(t, n);
				a.runLookup(i, t, (r, o) => {
					if (r) return n.onResponseError(null, r);
					e({
						...t,
						servername: i.hostname,
						origin: o.origin,
						[l]: t[l] === void 0 ? i : t[l],
						headers: withHostHeader(i.host, t.headers)
					}, a.getHandler({
						origin: i,
						dispatch: e,
						handler: n,
						newOrigin: o
					}, t));
				});
				return true;
			};
		};
	};
}));
// node_modules/undici/lib/util/cache.js
var be = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { safeHTTPMethods: n, pathHasQueryOrFragment: r, hasSafeIterator: i, isValidHTTPToken: a, setHeader: o } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { serializePathWithQuery: s } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { kRequestOrigin: c } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const u = 2147483647;
	const d = [
		"no-store",
		"private",
		"no-cache"
	];
	const f = Symbol("invalid cache-control directives");
	function trimOWS(e) {
		return e.replace(/^[\t ]+|[\t ]+$/g, "");
	}
	function arrayIncludes(e, t) {
		for (let n = 0; n < e.length; n++) if (e[n] === t) return true;
		return false;
	}
	function trimOWSStart(e) {
		return e.replace(/^[\t ]+/, "");
	}
	function trimOWSEnd(e) {
		return e.replace(/[\t ]+$/, "");
	}
	function findUnescapedQuote(e, t) {
		let n = false;
		for (let r = t; r < e.length; r++) if (n) n = false;
		else if (e[r] === "\\") n = true;
		else if (e[r] === "\"") return r;
		return -1;
	}
	function splitCacheControlHeaderValue(e) {
		const t = [];
		let n = 0;
		let r = -1;
		let i = false;
		let a = false;
		for (let o = 0; o < e.length; o++) if (i) {
			if (a) a = false;
			else if (e[o] === "\\") a = true;
			else if (e[o] === "\"") {
				i = false;
				r = -1;
			}
		} else if (e[o] === "\"") {
			i = true;
			r = o;
		} else if (e[o] === ",") {
			t.push({
				value: e.substring(n, o),
				fromMalformedQuote: false
			});
			n = o + 1;
		}
		if (!i) {
			t.push({
				value: e.substring(n),
				fromMalformedQuote: false
			});
			return t;
		}
		const o = e.substring(n);
		const s = r - n;
		let c = 0;
		for (let e = 0; e < o.length; e++) if (o[e] === ",") {
			t.push({
				value: o.substring(c, e),
				fromMalformedQuote: c > s
			});
			c = e + 1;
		}
		t.push({
			value: o.substring(c),
			fromMalformedQuote: c > s
		});
		return t;
	}
	function markInvalidCacheControlDirective(e, t) {
		let n = e[f];
		if (n === void 0) {
			n = new Set();
			Object.defineProperty(e, f, { value: n });
		}
		n.add(t);
	}
	function hasInvalidCacheControlDirective(e, t) {
		return e[f]?.has(t) === true;
	}
	function getMalformedRestrictiveDirectiveName(e) {
		for (const t of d) if (e.startsWith(t) && e.length > t.length && !a(e[t.length])) return t;
		let t = "";
		let n = false;
		for (let r = 0; r < e.length; r++) if (a(e[r])) t += e[r];
		else n = true;
		if (n && arrayIncludes(d, t)) return t;
	}
	function getRequestOrigin(e) {
		const t = e[c] === void 0 ? e.origin : e[c];
		return typeof t === "string" || t instanceof URL ? t : null;
	}
	function getInterceptorOrigin(e, t) {
		const n = getRequestOrigin(e);
		if (t === void 0) return n;
		if (t === null) return null;
		if (n) try {
			if (new URL(n).origin !== t) return null;
		} catch {
			return t;
		}
		return t;
	}
	function makeCacheKey(e, t = getRequestOrigin(e)) {
		if (!t) throw new Error("opts.origin is undefined");
		let n = e.path || "/";
		if (e.query && !r(n)) n = s(n, e.query);
		return {
			origin: t.toString(),
			method: e.method,
			path: n,
			headers: e.headers
		};
	}
	function appendHeader(e, t, n) {
		const r = t.toLowerCase();
		const i = Object.hasOwn(e, r) ? e[r] : void 0;
		const a = Array.isArray(n) ? n : [n];
		if (i === void 0) o(e, r, Array.isArray(n) ? n.slice() : n);
		else if (Array.isArray(i)) i.push(...a);
		else o(e, r, [i, ...a]);
	}
	function normalizeHeaders(e) {
		let t;
		if (e.headers == null) t = {};
		else if (typeof e.headers === "object") {
			t = {};
			if (i(e.headers)) {
				if (Array.isArray(e.headers)) {
					const n = e.headers[0];
					if (Array.isArray(n)) for (const n of e.headers) {
						if (!Array.isArray(n)) throw new Error("opts.headers is not a valid header map");
						const [e, r] = n;
						if (typeof e !== "string" || typeof r !== "string") throw new Error("opts.headers is not a valid header map");
						appendHeader(t, e, r);
					}
					else {
						const n = e.headers.length;
						if (n % 2 !== 0) throw new Error("opts.headers is not a valid header map");
						for (let r = 0; r < n; r += 2) {
							const n = e.headers[r];
							const i = e.headers[r + 1];
							if (typeof n !== "string" || typeof i !== "string" && !Array.isArray(i)) throw new Error("opts.headers is not a valid header map");
							if (typeof i === "string") appendHeader(t, n, i);
							else {
								const e = [];
								for (let t = 0; t < i.length; t++) {
									const n = i[t];
									e.push(typeof n === "string" ? n : n.toString("latin1"));
								}
								appendHeader(t, n, e);
							}
						}
					}
				} else for (const n of e.headers) {
					if (!Array.isArray(n)) throw new Error("opts.headers is not a valid header map");
					const [e, r] = n;
					if (typeof e !== "string" || typeof r !== "string") throw new Error("opts.headers is not a valid header map");
					appendHeader(t, e, r);
				}
			} else for (const n of Object.keys(e.headers)) appendHeader(t, n, e.headers[n]);
		} else throw new Error("opts.headers is not an object");
		return t;
	}
	function assertCacheKey(e) {
		if (typeof e !== "object") throw new TypeError(`expected key to be object, got ${typeof e}`);
		for (const t of [
			"origin",
			"method",
			"path"
		]) if (typeof e[t] !== "string") throw new TypeError(`expected key.${t} to be string, got ${typeof e[t]}`);
		if (e.headers !== void 0 && typeof e.headers !== "object") throw new TypeError(`expected headers to be object, got ${typeof e}`);
	}
	function assertCacheValue(e) {
		if (typeof e !== "object") throw new TypeError(`expected value to be object, got ${typeof e}`);
		for (const t of [
			"statusCode",
			"cachedAt",
			"staleAt",
			"deleteAt"
		]) if (typeof e[t] !== "number") throw new TypeError(`expected value.${t} to be number, got ${typeof e[t]}`);
		if (typeof e.statusMessage !== "string") throw new TypeError(`expected value.statusMessage to be string, got ${typeof e.statusMessage}`);
		if (e.headers != null && typeof e.headers !== "object") throw new TypeError(`expected value.rawHeaders to be object, got ${typeof e.headers}`);
		if (e.vary !== void 0 && typeof e.vary !== "object") throw new TypeError(`expected value.vary to be object, got ${typeof e.vary}`);
		if (e.etag !== void 0 && typeof e.etag !== "string") throw new TypeError(`expected value.etag to be string, got ${typeof e.etag}`);
	}
	function parseCacheControlHeader(e) {
		const t = {};
		const n = new Set();
		const r = new Set();
		const i = splitCacheControlHeaderValue(Array.isArray(e) ? e.join(",") : e);
		for (let e = 0; e < i.length; e++) {
			const o = i[e];
			const s = o.value.toLowerCase();
			const c = o.fromMalformedQuote;
			const l = s.indexOf("=");
			let d;
			let f;
			let p = false;
			let m = false;
			if (l !== -1) {
				const e = s.substring(0, l);
				const t = s.substring(l + 1);
				p = trimOWSEnd(e) !== e;
				m = trimOWSStart(t) !== t;
				d = trimOWS(e);
				f = trimOWSStart(t);
			} else d = trimOWS(s);
			const h = getMalformedRestrictiveDirectiveName(d);
			if (h !== void 0) {
				t[h] = true;
				continue;
			}
			switch (d) {
				case "min-fresh":
				case "max-stale":
				case "max-age":
				case "s-maxage":
				case "stale-while-revalidate":
				case "stale-if-error": {
					if (c || n.has(d)) continue;
					if (f === void 0 || p || m) {
						delete t[d];
						n.add(d);
						markInvalidCacheControlDirective(t, d);
						continue;
					}
					if (f.length >= 2 && f[0] === "\"" && f[f.length - 1] === "\"") f = f.substring(1, f.length - 1);
					if (!/^[0-9]+$/.test(f)) {
						delete t[d];
						n.add(d);
						markInvalidCacheControlDirective(t, d);
						continue;
					}
					const e = Math.min(parseInt(f, 10), u);
					if (d === "min-fresh") {
						if (!(d in t) || t[d] < e) t[d] = e;
					} else if (!(d in t) || t[d] > e) t[d] = e;
					break;
				}
				case "private":
				case "no-cache":
					if (c) {
						t[d] = true;
						break;
					}
					if (f !== void 0 && f.length === 0) {
						t[d] = true;
						break;
					}
					if (f) {
						if (f[0] === "\"") {
							f = trimOWSEnd(f);
							let n = "";
							let r = e;
							let o = false;
							const s = findUnescapedQuote(f, 1);
							if (s !== -1) {
								n = f.substring(1, s);
								o = true;
							} else {
								const t = [f.substring(1)];
								for (let n = e + 1; n < i.length; n++) {
									const e = trimOWS(i[n].value);
									const a = findUnescapedQuote(e, 0);
									r = n;
									if (a !== -1) {
										t.push(e.substring(0, a));
										o = true;
										break;
									}
									t.push(e);
								}
								n = t.join(",");
							}
							if (!o) {
								t[d] = true;
								break;
							}
							e = r;
							const c = n.split(",");
							let l = true;
							for (let e = 0; e < c.length; e++) {
								c[e] = trimOWS(c[e]);
								if (!a(c[e])) l = false;
							}
							if (!l) t[d] = true;
							else if (t[d] !== true) {
								if (d in t) t[d] = t[d].concat(c);
								else t[d] = c;
							}
						} else {
							const e = trimOWS(f);
							if (!a(e)) t[d] = true;
							else if (t[d] !== true) {
								if (d in t) t[d] = t[d].concat(e);
								else t[d] = [e];
							}
						}
						break;
					}
				case "public":
				case "must-revalidate":
				case "proxy-revalidate":
				case "immutable":
				case "no-transform":
				case "must-understand":
				case "only-if-cached":
					if (c || r.has(d)) continue;
					if (f !== void 0) {
						delete t[d];
						r.add(d);
						continue;
					}
					t[d] = true;
					break;
				case "no-store":
					t[d] = true;
					break;
				default: continue;
			}
		}
		return t;
	}
	function splitVaryHeader(e) {
		const t = Array.isArray(e) ? e : [e];
		const n = [];
		for (let e = 0; e < t.length; e++) {
			const r = t[e].split(",");
			for (let e = 0; e < r.length; e++) n.push(r[e]);
		}
		return n;
	}
	function hasVaryStar(e) {
		const t = splitVaryHeader(e);
		for (let e = 0; e < t.length; e++) if (trimOWS(t[e]).indexOf("*") !== -1) return true;
		return false;
	}
	function parseVaryHeader(e, t) {
		if (hasVaryStar(e)) return t;
		const n = {};
		const r = splitVaryHeader(e);
		for (const e of r) {
			const r = trimOWS(e).toLowerCase();
			if (r.length === 0) continue;
			if (!a(r)) return;
			const i = t[r];
			n[r] = Array.isArray(i) ? i.slice() : i ?? null;
		}
		return n;
	}
	function isInvalidOrWildcardVaryHeader(e) {
		return hasVaryStar(e) || parseVaryHeader(e, {}) === void 0;
	}
	function isEtagUsable(e) {
		if (e.length <= 2) return false;
		if (e[0] === "\"" && e[e.length - 1] === "\"") return !(e[1] === "\"" || e.startsWith("\"W/"));
		if (e.startsWith("W/\"") && e[e.length - 1] === "\"") return e.length !== 4;
		return false;
	}
	function assertCacheStore(e, t = "CacheStore") {
		if (typeof e !== "object" || e === null) throw new TypeError(`expected type of ${t} to be a CacheStore, got ${e === null ? "null" : typeof e}`);
		for (const n of [
			"get",
			"createWriteStream",
			"delete"
		]) if (typeof e[n] !== "function") throw new TypeError(`${t} needs to have a \`${n}()\` function`);
	}
	function assertCacheMethods(e, t = "CacheMethods") {
		if (!Array.isArray(e)) throw new TypeError(`expected type of ${t} needs to be an array, got ${e === null ? "null" : typeof e}`);
		if (e.length === 0) throw new TypeError(`${t} needs to have at least one method`);
		for (const r of e) if (!arrayIncludes(n, r)) throw new TypeError(`element of ${t}-array needs to be one of following values: ${n.join(", ")}, got ${r}`);
	}
	function makeDeduplicationKey(e, t) {
		const n = {};
		if (e.headers) {
			const r = Object.keys(e.headers).sort();
			for (const i of r) {
				if (t?.has(i.toLowerCase())) continue;
				o(n, i, e.headers[i]);
			}
		}
		return JSON.stringify([
			e.origin,
			e.method,
			e.path,
			n
		]);
	}
	t.exports = {
		getInterceptorOrigin,
		getRequestOrigin,
		makeCacheKey,
		normalizeHeaders,
		assertCacheKey,
		assertCacheValue,
		parseCacheControlHeader,
		hasInvalidCacheControlDirective,
		parseVaryHeader,
		hasVaryStar,
		isInvalidOrWildcardVaryHeader,
		isEtagUsable,
		assertCacheMethods,
		assertCacheStore,
		makeDeduplicationKey
	};
}));
// node_modules/undici/lib/util/date.js
var xe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	function parseHttpDate(e) {
		switch (e[3]) {
			case ",": return parseImfDate(e);
			case " ": return parseAscTimeDate(e);
			default: return parseRfc850Date(e);
		}
	}
	function makeDate(e, t, n, r, i, a, o) {
		const s = new Date(Date.UTC(e, t, n, r, i, a));
		if (e >= 0 && e <= 99) s.setUTCFullYear(e);
		return s.getUTCFullYear() === e && s.getUTCMonth() === t && s.getUTCDate() === n && s.getUTCHours() === r && s.getUTCMinutes() === i && s.getUTCSeconds() === a && s.getUTCDay() === o ? s : void 0;
	}
	function parseImfDate(e) {
		if (e.length !== 29 || e[4] !== " " || e[7] !== " " || e[11] !== " " || e[16] !== " " || e[19] !== ":" || e[22] !== ":" || e[25] !== " " || e[26] !== "G" || e[27] !== "M" || e[28] !== "T") return;
		let t = -1;
		if (e[0] === "S" && e[1] === "u" && e[2] === "n") t = 0;
		else if (e[0] === "M" && e[1] === "o" && e[2] === "n") t = 1;
		else if (e[0] === "T" && e[1] === "u" && e[2] === "e") t = 2;
		else if (e[0] === "W" && e[1] === "e" && e[2] === "d") t = 3;
		else if (e[0] === "T" && e[1] === "h" && e[2] === "u") t = 4;
		else if (e[0] === "F" && e[1] === "r" && e[2] === "i") t = 5;
		else if (e[0] === "S" && e[1] === "a" && e[2] === "t") t = 6;
		else return;
		let n = 0;
		if (e[5] === "0") {
			const t = e.charCodeAt(6);
			if (t < 49 || t > 57) return;
			n = t - 48;
		} else {
			const t = e.charCodeAt(5);
			if (t < 49 || t > 51) return;
			const r = e.charCodeAt(6);
			if (r < 48 || r > 57) return;
			n = (t - 48) * 10 + (r - 48);
		}
		let r = -1;
		if (e[8] === "J" && e[9] === "a" && e[10] === "n") r = 0;
		else if (e[8] === "F" && e[9] === "e" && e[10] === "b") r = 1;
		else if (e[8] === "M" && e[9] === "a") {
			if (e[10] === "r") r = 2;
			else if (e[10] === "y") r = 4;
			else return;
		} else if (e[8] === "J") {
			if (e[9] === "a" && e[10] === "n") r = 0;
			else if (e[9] === "u") {
				if (e[10] === "n") r = 5;
				else if (e[10] === "l") r = 6;
				else return;
			} else return;
		} else if (e[8] === "A") {
			if (e[9] === "p" && e[10] === "r") r = 3;
			else if (e[9] === "u" && e[10] === "g") r = 7;
			else return;
		} else if (e[8] === "S" && e[9] === "e" && e[10] === "p") r = 8;
		else if (e[8] === "O" && e[9] === "c" && e[10] === "t") r = 9;
		else if (e[8] === "N" && e[9] === "o" && e[10] === "v") r = 10;
		else if (e[8] === "D" && e[9] === "e" && e[10] === "c") r = 11;
		else return;
		const i = e.charCodeAt(12);
		if (i < 48 || i > 57) return;
		const a = e.charCodeAt(13);
		if (a < 48 || a > 57) return;
		const o = e.charCodeAt(14);
		if (o < 48 || o > 57) return;
		const s = e.charCodeAt(15);
		if (s < 48 || s > 57) return;
		const c = (i - 48) * 1e3 + (a - 48) * 100 + (o - 48) * 10 + (s - 48);
		let l = 0;
		if (e[17] === "0") {
			const t = e.charCodeAt(18);
			if (t < 48 || t > 57) return;
			l = t - 48;
		} else {
			const t = e.charCodeAt(17);
			if (t < 48 || t > 50) return;
			const n = e.charCodeAt(18);
			if (n < 48 || n > 57) return;
			if (t === 50 && n > 51) return;
			l = (t - 48) * 10 + (n - 48);
		}
		let u = 0;
		if (e[20] === "0") {
			const t = e.charCodeAt(21);
			if (t < 48 || t > 57) return;
			u = t - 48;
		} else {
			const t = e.charCodeAt(20);
			if (t < 48 || t > 53) return;
			const n = e.charCodeAt(21);
			if (n < 48 || n > 57) return;
			u = (t - 48) * 10 + (n - 48);
		}
		let d = 0;
		if (e[23] === "0") {
			const t = e.charCodeAt(24);
			if (t < 48 || t > 57) return;
			d = t - 48;
		} else {
			const t = e.charCodeAt(23);
			if (t < 48 || t > 53) return;
			const n = e.charCodeAt(24);
			if (n < 48 || n > 57) return;
			d = (t - 48) * 10 + (n - 48);
		}
		return makeDate(c, r, n, l, u, d, t);
	}
	function parseAscTimeDate(e) {
		if (e.length !== 24 || e[7] !== " " || e[10] !== " " || e[19] !== " ") return;
		let t = -1;
		if (e[0] === "S" && e[1] === "u" && e[2] === "n") t = 0;
		else if (e[0] === "M" && e[1] === "o" && e[2] === "n") t = 1;
		else if (e[0] === "T" && e[1] === "u" && e[2] === "e") t = 2;
		else if (e[0] === "W" && e[1] === "e" && e[2] === "d") t = 3;
		else if (e[0] === "T" && e[1] === "h" && e[2] === "u") t = 4;
		else if (e[0] === "F" && e[1] === "r" && e[2] === "i") t = 5;
		else if (e[0] === "S" && e[1] === "a" && e[2] === "t") t = 6;
		else return;
		let n = -1;
		if (e[4] === "J" && e[5] === "a" && e[6] === "n") n = 0;
		else if (e[4] === "F" && e[5] === "e" && e[6] === "b") n = 1;
		else if (e[4] === "M" && e[5] === "a") {
			if (e[6] === "r") n = 2;
			else if (e[6] === "y") n = 4;
			else return;
		} else if (e[4] === "J") {
			if (e[5] === "a" && e[6] === "n") n = 0;
			else if (e[5] === "u") {
				if (e[6] === "n") n = 5;
				else if (e[6] === "l") n = 6;
				else return;
			} else return;
		} else if (e[4] === "A") {
			if (e[5] === "p" && e[6] === "r") n = 3;
			else if (e[5] === "u" && e[6] === "g") n = 7;
			else return;
		} else if (e[4] === "S" && e[5] === "e" && e[6] === "p") n = 8;
		else if (e[4] === "O" && e[5] === "c" && e[6] === "t") n = 9;
		else if (e[4] === "N" && e[5] === "o" && e[6] === "v") n = 10;
		else if (e[4] === "D" && e[5] === "e" && e[6] === "c") n = 11;
		else return;
		let r = 0;
		if (e[8] === " ") {
			const t = e.charCodeAt(9);
			if (t < 49 || t > 57) return;
			r = t - 48;
		} else {
			const t = e.charCodeAt(8);
			if (t < 49 || t > 51) return;
			const n = e.charCodeAt(9);
			if (n < 48 || n > 57) return;
			r = (t - 48) * 10 + (n - 48);
		}
		let i = 0;
		if (e[11] === "0") {
			const t = e.charCodeAt(12);
			if (t < 48 || t > 57) return;
			i = t - 48;
		} else {
			const t = e.charCodeAt(11);
			if (t < 48 || t > 50) return;
			const n = e.charCodeAt(12);
			if (n < 48 || n > 57) return;
			if (t === 50 && n > 51) return;
			i = (t - 48) * 10 + (n - 48);
		}
		let a = 0;
		if (e[14] === "0") {
			const t = e.charCodeAt(15);
			if (t < 48 || t > 57) return;
			a = t - 48;
		} else {
			const t = e.charCodeAt(14);
			if (t < 48 || t > 53) return;
			const n = e.charCodeAt(15);
			if (n < 48 || n > 57) return;
			a = (t - 48) * 10 + (n - 48);
		}
		let o = 0;
		if (e[17] === "0") {
			const t = e.charCodeAt(18);
			if (t < 48 || t > 57) return;
			o = t - 48;
		} else {
			const t = e.charCodeAt(17);
			if (t < 48 || t > 53) return;
			const n = e.charCodeAt(18);
			if (n < 48 || n > 57) return;
			o = (t - 48) * 10 + (n - 48);
		}
		const s = e.charCodeAt(20);
		if (s < 48 || s > 57) return;
		const c = e.charCodeAt(21);
		if (c < 48 || c > 57) return;
		const l = e.charCodeAt(22);
		if (l < 48 || l > 57) return;
		const u = e.charCodeAt(23);
		if (u < 48 || u > 57) return;
		return makeDate((s - 48) * 1e3 + (c - 48) * 100 + (l - 48) * 10 + (u - 48), n, r, i, a, o, t);
	}
	function parseRfc850Date(e) {
		let t = -1;
		let n = -1;
		if (e[0] === "S") {
			if (e[1] === "u" && e[2] === "n" && e[3] === "d" && e[4] === "a" && e[5] === "y") {
				n = 0;
				t = 6;
			} else if (e[1] === "a" && e[2] === "t" && e[3] === "u" && e[4] === "r" && e[5] === "d" && e[6] === "a" && e[7] === "y") {
				n = 6;
				t = 8;
			}
		} else if (e[0] === "M" && e[1] === "o" && e[2] === "n" && e[3] === "d" && e[4] === "a" && e[5] === "y") {
			n = 1;
			t = 6;
		} else if (e[0] === "T") {
			if (e[1] === "u" && e[2] === "e" && e[3] === "s" && e[4] === "d" && e[5] === "a" && e[6] === "y") {
				n = 2;
				t = 7;
			} else if (e[1] === "h" && e[2] === "u" && e[3] === "r" && e[4] === "s" && e[5] === "d" && e[6] === "a" && e[7] === "y") {
				n = 4;
				t = 8;
			}
		} else if (e[0] === "W" && e[1] === "e" && e[2] === "d" && e[3] === "n" && e[4] === "e" && e[5] === "s" && e[6] === "d" && e[7] === "a" && e[8] === "y") {
			n = 3;
			t = 9;
		} else if (e[0] === "F" && e[1] === "r" && e[2] === "i" && e[3] === "d" && e[4] === "a" && e[5] === "y") {
			n = 5;
			t = 6;
		} else return;
		if (e[t] !== "," || e.length - t - 1 !== 23 || e[t + 1] !== " " || e[t + 4] !== "-" || e[t + 8] !== "-" || e[t + 11] !== " " || e[t + 14] !== ":" || e[t + 17] !== ":" || e[t + 20] !== " " || e[t + 21] !== "G" || e[t + 22] !== "M" || e[t + 23] !== "T") return;
		let r = 0;
		if (e[t + 2] === "0") {
			const n = e.charCodeAt(t + 3);
			if (n < 49 || n > 57) return;
			r = n - 48;
		} else {
			const n = e.charCodeAt(t + 2);
			if (n < 49 || n > 51) return;
			const i = e.charCodeAt(t + 3);
			if (i < 48 || i > 57) return;
			r = (n - 48) * 10 + (i - 48);
		}
		let i = -1;
		if (e[t + 5] === "J" && e[t + 6] === "a" && e[t + 7] === "n") i = 0;
		else if (e[t + 5] === "F" && e[t + 6] === "e" && e[t + 7] === "b") i = 1;
		else if (e[t + 5] === "M" && e[t + 6] === "a" && e[t + 7] === "r") i = 2;
		else if (e[t + 5] === "A" && e[t + 6] === "p" && e[t + 7] === "r") i = 3;
		else if (e[t + 5] === "M" && e[t + 6] === "a" && e[t + 7] === "y") i = 4;
		else if (e[t + 5] === "J" && e[t + 6] === "u" && e[t + 7] === "n") i = 5;
		else if (e[t + 5] === "J" && e[t + 6] === "u" && e[t + 7] === "l") i = 6;
		else if (e[t + 5] === "A" && e[t + 6] === "u" && e[t + 7] === "g") i = 7;
		else if (e[t + 5] === "S" && e[t + 6] === "e" && e[t + 7] === "p") i = 8;
		else if (e[t + 5] === "O" && e[t + 6] === "c" && e[t + 7] === "t") i = 9;
		else if (e[t + 5] === "N" && e[t + 6] === "o" && e[t + 7] === "v") i = 10;
		else if (e[t + 5] === "D" && e[t + 6] === "e" && e[t + 7] === "c") i = 11;
		else return;
		const a = e.charCodeAt(t + 9);
		if (a < 48 || a > 57) return;
		const o = e.charCodeAt(t + 10);
		if (o < 48 || o > 57) return;
		let s = (a - 48) * 10 + (o - 48);
		s += s < 70 ? 2e3 : 1900;
		let c = 0;
		if (e[t + 12] === "0") {
			const n = e.charCodeAt(t + 13);
			if (n < 48 || n > 57) return;
			c = n - 48;
		} else {
			const n = e.charCodeAt(t + 12);
			if (n < 48 || n > 50) return;
			const r = e.charCodeAt(t + 13);
			if (r < 48 || r > 57) return;
			if (n === 50 && r > 51) return;
			c = (n - 48) * 10 + (r - 48);
		}
		let l = 0;
		if (e[t + 15] === "0") {
			const n = e.charCodeAt(t + 16);
			if (n < 48 || n > 57) return;
			l = n - 48;
		} else {
			const n = e.charCodeAt(t + 15);
			if (n < 48 || n > 53) return;
			const r = e.charCodeAt(t + 16);
			if (r < 48 || r > 57) return;
			l = (n - 48) * 10 + (r - 48);
		}
		let u = 0;
		if (e[t + 18] === "0") {
			const n = e.charCodeAt(t + 19);
			if (n < 48 || n > 57) return;
			u = n - 48;
		} else {
			const n = e.charCodeAt(t + 18);
			if (n < 48 || n > 53) return;
			const r = e.charCodeAt(t + 19);
			if (r < 48 || r > 57) return;
			u = (n - 48) * 10 + (r - 48);
		}
		return makeDate(s, i, r, c, l, u, n);
	}
	t.exports = { parseHttpDate };
}));
// node_modules/undici/lib/handler/cache-handler.js
var Se = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { kRedirectCacheControl: r } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const { parseCacheControlHeader: i, hasInvalidCacheControlDirective: a, parseVaryHeader: o, hasVaryStar: s, isInvalidOrWildcardVaryHeader: c, isEtagUsable: u } = be();
	const { parseHttpDate: d } = xe();
	function noop() {}
	var CacheController = class {
		#e = false;
		#t = false;
		constructor(e) {
			this.target = e;
		}
		block() {
			this.#e = true;
		}
		release() {
			this.#e = false;
			if (!this.#t) this.target.resume();
		}
		pause() {
			this.#t = true;
			this.target.pause();
		}
		resume() {
			this.#t = false;
			if (!this.#e) this.target.resume();
		}
		abort(e) {
			this.target.abort(e);
		}
		get paused() {
			return this.#t;
		}
		get aborted() {
			return this.target.aborted;
		}
		get reason() {
			return this.target.reason;
		}
		get rawHeaders() {
			return this.target.rawHeaders;
		}
		set rawHeaders(e) {
			this.target.rawHeaders = e;
		}
		get rawTrailers() {
			return this.target.rawTrailers;
		}
		set rawTrailers(e) {
			this.target.rawTrailers = e;
		}
	};
	function sameOrigin(e, t) {
		try {
			return new URL(String(e)).origin === new URL(String(t)).origin;
		} catch {
			return String(e) === String(t);
		}
	}
	const f = [
		200,
		203,
		204,
		206,
		300,
		301,
		308,
		404,
		405,
		410,
		414,
		501
	];
	const m = [206];
	const h = 2147483647e3;
	const g = 864e5;
	function trimOWS(e) {
		return e.replace(/^[\t ]+|[\t ]+$/g, "");
	}
	function arrayIncludes(e, t) {
		for (let n = 0; n < e.length; n++) if (e[n] === t) return true;
		return false;
	}
	function appendVaryValues(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; n++) e.push(t[n]);
		else if (t != null) e.push(t);
	}
	function appendConnectionHeaderTokens(e, t) {
		const n = Array.isArray(t) ? t : [t];
		for (let t = 0; t < n.length; t++) {
			const r = n[t].split(",");
			for (let t = 0; t < r.length; t++) e.push(trimOWS(r[t]).toLowerCase());
		}
	}
	function getSameOriginPath(e, t) {
		if (typeof t !== "string") return;
		let n;
		let r;
		let i;
		try {
			n = new URL(e.origin);
			r = new URL(e.path, n);
			i = new URL(t, r);
		} catch {
			return;
		}
		if (i.origin !== n.origin) return;
		return i.pathname + i.search;
	}
	function deleteCachedUri(e, t, r) {
		deleteCachedValue(e, {
			...t,
			path: r
		});
		for (let i = 0; i < n.safeHTTPMethods.length; i++) {
			const a = n.safeHTTPMethods[i];
			if (a !== t.method) deleteCachedValue(e, {
				...t,
				method: a,
				path: r
			});
		}
	}
	function deleteLocationTargets(e, t, n) {
		if (n === void 0) return;
		const r = Array.isArray(n) ? n : [n];
		for (let n = 0; n < r.length; n++) {
			const i = getSameOriginPath(t, r[n]);
			if (i !== void 0) deleteCachedUri(e, t, i);
		}
	}
	function invalidateUnsafeRequest(e, t, n) {
		deleteCachedUri(e, t, t.path);
		deleteLocationTargets(e, t, n.location);
		deleteLocationTargets(e, t, n["content-location"]);
	}
	function requestCarriesCredentials(e) {
		return e != null && (Object.hasOwn(e, "authorization") || Object.hasOwn(e, "cookie") || Object.hasOwn(e, "proxy-authorization"));
	}
	var CacheHandler = class {
		#e;
		#t;
		#n;
		#r;
		#i;
		#a;
		#o;
		#s;
		constructor({ store: e, type: t, cacheByDefault: n }, r, i) {
			this.#r = e;
			this.#t = t;
			this.#n = n;
			this.#e = r;
			this.#i = i;
		}
		onRequestStart(e, t) {
			this.#o?.destroy();
			this.#o = void 0;
			this.#a = new CacheController(e);
			this.#s = t?.history;
			this.#i.onRequestStart?.(this.#a, t);
		}
		onBodySent(e) {
			this.#i.onBodySent?.(e);
		}
		onRequestSent() {
			this.#i.onRequestSent?.();
		}
		onRequestUpgrade(e, t, n, r) {
			this.#i.onRequestUpgrade?.(this.#a, t, n, r);
		}
		onResponseStart(e, t, a, l) {
			const downstreamOnHeaders = () => this.#i.onResponseStart?.(this.#a, t, a, l);
			const d = this;
			if (!arrayIncludes(n.safeHTTPMethods, this.#e.method) && t >= 200 && t <= 399) {
				invalidateUnsafeRequest(this.#r, this.#e, a);
				return downstreamOnHeaders();
			}
			if (this.#s && this.#s.length > 1 && requestCarriesCredentials(this.#e.headers)) return downstreamOnHeaders();
			if (this.#s && this.#s.length > 0) {
				for (const e of this.#s) if (!sameOrigin(e.origin, this.#e.origin)) return downstreamOnHeaders();
			}
			const p = Date.now();
			const m = this.#s?.[r];
			const g = m?.length > 0 ? getRedirectPolicy(this.#t, this.#e.method, m, this.#e.headers, this.#n, p) : void 0;
			if (m?.length > 0 && g === void 0) return downstreamOnHeaders();
			const _ = a["cache-control"];
			const v = _ ? i(_) : {};
			if (revalidationResponseDisallowsCachedReuse(this.#t, a, v)) {
				deleteCachedValue(this.#r, this.#e);
				return downstreamOnHeaders();
			}
			const y = a["last-modified"] && arrayIncludes(f, t);
			if (!_ && !a["expires"] && !y && !this.#n) {
				if (t === 304 && a.vary && c(a.vary)) deleteCachedValue(this.#r, this.#e);
				return downstreamOnHeaders();
			}
			if (!canCacheResponse(this.#t, this.#e.method, t, a, v, this.#e.headers)) {
				if (t === 304 && (_ || revalidationResponseDisallowsCachedReuse(this.#t, a, v))) deleteCachedValue(this.#r, this.#e);
				return downstreamOnHeaders();
			}
			const b = Object.hasOwn(a, "age") ? getAge(a.age) : void 0;
			if (b !== void 0 && b >= h) {
				deleteCachedValueIfNotModified(t, this.#r, this.#e);
				return downstreamOnHeaders();
			}
			const x = Object.hasOwn(a, "date") ? getDate(a.date) : void 0;
			if (x === null) {
				deleteCachedValueIfNotModified(t, this.#r, this.#e);
				return downstreamOnHeaders();
			}
			const S = x ? Math.max(0, p - x.getTime()) : 0;
			const w = Math.max(S, b ?? 0);
			const T = typeof a.etag === "string" && u(a.etag) || typeof a["last-modified"] === "string";
			const E = determineStaleAt(this.#t, p, b, a, x, v, T) ?? this.#n;
			const D = E === 0 && T;
			if (E === void 0 || w >= E && !D) {
				if (_ || E !== void 0) deleteCachedValueIfNotModified(t, this.#r, this.#e);
				return downstreamOnHeaders();
			}
			const O = p - w;
			let k = E + O;
			if (g !== void 0) k = Math.min(k, g.staleAt);
			if (p >= k && !D) {
				deleteCachedValueIfNotModified(t, this.#r, this.#e);
				return downstreamOnHeaders();
			}
			let A;
			const j = [];
			if (m) for (const e of m) appendVaryValues(j, e?.headers?.vary);
			appendVaryValues(j, a.vary);
			if (j.length > 0) {
				for (const e of j) if (s(e)) return downstreamOnHeaders();
				if (this.#e.headers) {
					A = o(j, this.#e.headers);
					if (!A) return downstreamOnHeaders();
				}
			}
			let M = v;
			if (g !== void 0) {
				M = { ...v };
				delete M["stale-while-revalidate"];
				delete M["stale-if-error"];
				if (g.requiresRevalidation === true) M["proxy-revalidate"] = true;
			}
			const N = O;
			const P = determineDeleteAt(O, p, M, k);
			const F = stripNecessaryHeaders(a, v);
			const I = {
				statusCode: t,
				statusMessage: l,
				headers: F,
				vary: A,
				cacheControlDirectives: M,
				cachedAt: N,
				staleAt: k,
				deleteAt: P
			};
			if (t === 304) {
				let t = false;
				const finish304 = () => {
					if (t) return;
					t = true;
					this.#a.release();
				};
				const failReplay = (n) => {
					if (t) return;
					t = true;
					e.abort(n);
				};
				const handle304 = (e) => {
					if (!e) {
						downstreamOnHeaders();
						finish304();
						return;
					}
					I.statusCode = e.statusCode;
					I.statusMessage = e.statusMessage;
					I.etag = e.etag;
					I.vary = A ?? e.vary;
					I.headers = {
						...e.headers,
						...F
					};
					downstreamOnHeaders();
					this.#o = this.#r.createWriteStream(this.#e, I);
					if (!this.#o || !e?.body) {
						finish304();
						return;
					}
					if (typeof e.body.values === "function") {
						const n = e.body.values();
						const streamCachedBody = () => {
							if (t) return;
							try {
								for (const e of n) {
									const t = this.#o?.write(e) === false;
									this.#i.onResponseData?.(this.#a, e);
									if (t) return;
								}
								finish304();
							} catch (e) {
								failReplay(e);
							}
						};
						this.#o.on("error", function() {
							d.#o = void 0;
							d.#r.delete(d.#e);
							streamCachedBody();
						}).on("drain", () => {
							streamCachedBody();
						}).on("close", function() {
							if (d.#o === this) {
								d.#o = void 0;
								streamCachedBody();
							}
						});
						streamCachedBody();
					} else if (typeof e.body.on === "function") {
						e.body.on("data", (t) => {
							try {
								this.#o?.write(t);
								this.#i.onResponseData?.(this.#a, t);
							} catch (t) {
								e.body.destroy();
								failReplay(t);
							}
						}).on("end", () => {
							this.#o?.end();
							finish304();
						}).on("error", () => {
							this.#o = void 0;
							this.#r.delete(this.#e);
							finish304();
						});
						this.#o.on("error", function() {
							d.#o = void 0;
							d.#r.delete(d.#e);
						}).on("close", function() {
							if (d.#o === this) d.#o = void 0;
						});
					} else finish304();
				};
				const n = this.#r.get(this.#e);
				this.#a.block();
				e.pause();
				if (n && typeof n.then === "function") n.then(handle304, () => handle304(void 0)).catch((t) => {
					e.abort(t);
				});
				else handle304(n);
			} else {
				if (typeof a.etag === "string" && u(a.etag)) I.etag = a.etag;
				this.#o = this.#r.createWriteStream(this.#e, I);
				if (!this.#o) return downstreamOnHeaders();
				this.#o.on("drain", () => e.resume()).on("error", function() {
					d.#o = void 0;
					d.#r.delete(d.#e);
				}).on("close", function() {
					if (d.#o === this) d.#o = void 0;
					e.resume();
				});
				downstreamOnHeaders();
			}
		}
		onResponseData(e, t) {
			if (this.#o?.write(t) === false) e.pause();
			this.#i.onResponseData?.(this.#a, t);
		}
		onResponseEnd(e, t) {
			this.#o?.end();
			this.#i.onResponseEnd?.(this.#a, t);
		}
		onResponseError(e, t) {
			this.#o?.destroy(t);
			this.#o = void 0;
			this.#i.onResponseError?.(this.#a, t);
		}
	};
	function deleteCachedValue(e, t) {
		try {
			e.delete(t)?.catch?.(noop);
		} catch {}
	}
	function deleteCachedValueIfNotModified(e, t, n) {
		if (e === 304) deleteCachedValue(t, n);
	}
	function revalidationResponseDisallowsCachedReuse(e, t, n) {
		return n["no-store"] === true || e === "shared" && (n.private === true || Object.hasOwn(t, "set-cookie")) || (t.vary ? c(t.vary) : false);
	}
	function canCacheResponse(e, t, r, i, a, o) {
		if (!arrayIncludes(n.safeHTTPMethods, t)) return false;
		if (r < 200 || arrayIncludes(m, r)) return false;
		if (!arrayIncludes(f, r) && !i["expires"] && !a.public && a["max-age"] === void 0 && !(a.private && e === "private") && !(a["s-maxage"] !== void 0 && e === "shared")) return false;
		if (a["no-store"]) return false;
		if (e === "shared" && (a.private === true || Object.hasOwn(i, "set-cookie"))) return false;
		if (i.vary && s(i.vary)) return false;
		if (o != null && Object.hasOwn(o, "authorization")) {
			if (!a.public && !a["s-maxage"] && !a["must-revalidate"]) return false;
			if (typeof o.authorization !== "string") return false;
			if (Array.isArray(a["no-cache"]) && arrayIncludes(a["no-cache"], "authorization")) return false;
			if (Array.isArray(a["private"]) && arrayIncludes(a["private"], "authorization")) return false;
		}
		return true;
	}
	function getRedirectPolicy(e, t, n, r, i, a) {
		let o = Infinity;
		let s = false;
		for (const c of n) {
			const n = getRedirectHopPolicy(e, t, c, r, i);
			if (n === void 0 || n.staleAt <= a) return;
			o = Math.min(o, n.staleAt);
			s ||= n.requiresRevalidation;
		}
		return {
			staleAt: o,
			requiresRevalidation: s
		};
	}
	function getRedirectHopPolicy(e, t, n, r, a) {
		if (!Number.isInteger(n?.statusCode) || !Number.isFinite(n?.receivedAt)) return;
		const o = n.headers ?? {};
		const c = o["cache-control"];
		const l = c ? i(c) : {};
		if (o.vary && s(o.vary)) return;
		if (l["no-store"] === true) return;
		if (e === "shared" && Object.hasOwn(l, "private")) return;
		if (Object.hasOwn(l, "no-cache") || l["must-revalidate"] === true || e === "shared" && l["proxy-revalidate"] === true) return;
		const d = o["last-modified"] && arrayIncludes(f, n.statusCode);
		if (!c && !o.expires && !d && !a) return;
		if (!canCacheResponse(e, t, n.statusCode, o, l, r)) return;
		const p = Object.hasOwn(o, "age") ? getAge(o.age) : void 0;
		if (p !== void 0 && p >= h) return;
		const m = Object.hasOwn(o, "date") ? getDate(o.date) : void 0;
		if (m === null) return;
		const g = m ? Math.max(0, n.receivedAt - m.getTime()) : 0;
		const _ = Math.max(g, p ?? 0);
		const v = typeof o.etag === "string" && u(o.etag) || typeof o["last-modified"] === "string";
		const y = determineStaleAt(e, n.receivedAt, p, o, m, l, v) ?? a;
		if (y === void 0) return;
		return {
			staleAt: n.receivedAt - _ + y,
			requiresRevalidation: e === "shared" && Object.hasOwn(l, "s-maxage")
		};
	}
	function getDate(e) {
		let t = e;
		if (Array.isArray(t)) {
			if (t.length !== 1) return null;
			t = t[0];
		}
		if (typeof t !== "string") return null;
		return d(t);
	}
	function getAge(e) {
		let t = e;
		if (Array.isArray(t)) {
			if (t.length !== 1) return h;
			t = t[0];
		}
		if (typeof t !== "string" || !/^[\t ]*[0-9]+[\t ]*$/.test(t)) return h;
		const n = BigInt(t.replace(/^[\t ]+|[\t ]+$/g, ""));
		if (n >= BigInt(h / 1e3)) return h;
		return Number(n) * 1e3;
	}
	function determineStaleAt(e, t, n, r, i, o, s) {
		if (e === "shared") {
			if (a(o, "s-maxage")) return 0;
			const e = o["s-maxage"];
			if (e !== void 0) {
				if (e > 0) return e * 1e3;
				return 0;
			}
		}
		if (a(o, "max-age")) return 0;
		const c = o["max-age"];
		if (c !== void 0) {
			if (c > 0) return c * 1e3;
			return 0;
		}
		if (Object.hasOwn(r, "expires")) {
			if (typeof r.expires !== "string") return 0;
			const e = d(r.expires);
			if (!e) return 0;
			if (t >= e.getTime()) return 0;
			if (i) {
				if (i >= e) return 0;
				const t = e.getTime() - i.getTime();
				if (n !== void 0 && n >= t) return 0;
				return t;
			}
			return e.getTime() - t;
		}
		if (typeof r["last-modified"] === "string") {
			const e = d(r["last-modified"]);
			if (e) {
				if (e.getTime() >= t) return;
				return (t - e.getTime()) * .1;
			}
		}
		if (o.immutable) return 31536e6;
		if (o["no-cache"] === true && s) return 0;
	}
	function determineDeleteAt(e, t, n, r) {
		let i = -Infinity;
		let a = -Infinity;
		let o = -Infinity;
		if (n["stale-while-revalidate"]) i = r + n["stale-while-revalidate"] * 1e3;
		if (n["stale-if-error"]) a = r + n["stale-if-error"] * 1e3;
		if (n.immutable && i === -Infinity && a === -Infinity) o = t + 31536e6;
		if (i === -Infinity && a === -Infinity && o === -Infinity) {
			const n = r - e;
			if (n <= 0) return t + g;
			const i = Math.min(Math.max(t - e, 0), 1e3);
			return r + n + i;
		}
		return Math.max(r, i, a, o);
	}
	function stripNecessaryHeaders(e, t) {
		const n = [
			"connection",
			"proxy-authenticate",
			"proxy-authentication-info",
			"proxy-authorization",
			"proxy-connection",
			"te",
			"transfer-encoding",
			"upgrade",
			"age"
		];
		if (e["connection"]) appendConnectionHeaderTokens(n, e["connection"]);
		if (Array.isArray(t["no-cache"])) n.push(...t["no-cache"]);
		if (Array.isArray(t["private"])) n.push(...t["private"]);
		let r;
		for (const t of n) if (Object.hasOwn(e, t)) {
			r ??= { ...e };
			delete r[t];
		}
		return r ?? e;
	}
	t.exports = CacheHandler;
}));
// node_modules/undici/lib/cache/memory-cache-store.js
var Ce = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { Writable: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const { EventEmitter: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:events");
	const { assertCacheKey: a, assertCacheValue: o } = be();
	var MemoryCacheStore = class extends i {
		#e = 1024;
		#t = 104857600;
		#n = 5242880;
		#r = 0;
		#i = 0;
		#a = new Map();
		#o = false;
		constructor(e) {
			super();
			if (e) {
				if (typeof e !== "object") throw new TypeError("MemoryCacheStore options must be an object");
				if (e.maxCount !== void 0) {
					if (typeof e.maxCount !== "number" || !Number.isInteger(e.maxCount) || e.maxCount < 0) throw new TypeError("MemoryCacheStore options.maxCount must be a non-negative integer");
					this.#e = e.maxCount;
				}
				if (e.maxSize !== void 0) {
					if (typeof e.maxSize !== "number" || !Number.isInteger(e.maxSize) || e.maxSize < 0) throw new TypeError("MemoryCacheStore options.maxSize must be a non-negative integer");
					this.#t = e.maxSize;
				}
				if (e.maxEntrySize !== void 0) {
					if (typeof e.maxEntrySize !== "number" || !Number.isInteger(e.maxEntrySize) || e.maxEntrySize < 0) throw new TypeError("MemoryCacheStore options.maxEntrySize must be a non-negative integer");
					this.#n = e.maxEntrySize;
				}
			}
		}
		get size() {
			return this.#r;
		}
		isFull() {
			return this.#r >= this.#t || this.#i >= this.#e;
		}
		get(e) {
			a(e);
			const t = `${e.origin}:${e.path}`;
			const n = Date.now();
			const r = this.#a.get(t);
			const i = r ? findEntry(e, r, n) : null;
			if (i != null) {
				this.#a.delete(t);
				this.#a.set(t, r);
			}
			return i == null ? void 0 : {
				statusMessage: i.statusMessage,
				statusCode: i.statusCode,
				headers: i.headers,
				body: i.body,
				vary: i.vary ? i.vary : void 0,
				etag: i.etag,
				cacheControlDirectives: i.cacheControlDirectives,
				cachedAt: i.cachedAt,
				staleAt: i.staleAt,
				deleteAt: i.deleteAt
			};
		}
		createWriteStream(e, t) {
			a(e);
			o(t);
			const n = `${e.origin}:${e.path}`;
			const i = this;
			const s = {
				...e,
				...t,
				body: [],
				size: 0
			};
			return new r({
				write(e, t, n) {
					if (typeof e === "string") e = Buffer.from(e, t);
					s.size += e.byteLength;
					if (s.size > i.#n) this.destroy();
					else s.body.push(e);
					n(null);
				},
				final(t) {
					let r = i.#a.get(n);
					if (r) i.#a.delete(n);
					else r = [];
					i.#a.set(n, r);
					const a = findEntry(e, r, -Infinity);
					if (a) {
						const e = r.indexOf(a);
						r.splice(e, 1, s);
						i.#r -= a.size;
					} else {
						r.push(s);
						i.#i += 1;
					}
					i.#r += s.size;
					if (i.#r > i.#t || i.#i > i.#e) {
						if (!i.#o) {
							i.emit("maxSizeExceeded", {
								size: i.#r,
								maxSize: i.#t,
								count: i.#i,
								maxCount: i.#e
							});
							i.#o = true;
						}
						i.#s(s);
						if (i.#r < i.#t && i.#i < i.#e) i.#o = false;
					}
					t(null);
				}
			});
		}
		#s(e) {
			const t = this.#t / 2;
			const n = this.#e / 2;
			for (const [r, i] of this.#a) {
				for (let r = 0; r < i.length && (this.#r > t || this.#i > n);) {
					const t = i[r];
					if (t === e) {
						r++;
						continue;
					}
					i.splice(r, 1);
					this.#r -= t.size;
					this.#i -= 1;
				}
				if (i.length === 0) this.#a.delete(r);
				if (this.#r <= t && this.#i <= n) return;
			}
			if (this.#r > this.#t || this.#i > this.#e) {
				const t = `${e.origin}:${e.path}`;
				const n = this.#a.get(t);
				n.splice(n.indexOf(e), 1);
				this.#r -= e.size;
				this.#i -= 1;
				if (n.length === 0) this.#a.delete(t);
			}
		}
		delete(e) {
			if (typeof e !== "object") throw new TypeError(`expected key to be object, got ${typeof e}`);
			const t = `${e.origin}:${e.path}`;
			for (const e of this.#a.get(t) ?? []) {
				this.#r -= e.size;
				this.#i -= 1;
			}
			this.#a.delete(t);
		}
	};
	function findEntry(e, t, n) {
		for (let r = 0; r < t.length; r++) {
			const i = t[r];
			if (i.deleteAt > n && i.method === e.method && varyMatches(e, i)) return i;
		}
	}
	function varyMatches(e, t) {
		if (t.vary == null) return true;
		for (const n in t.vary) if (Object.hasOwn(t.vary, n) && !headerValueEquals(e.headers?.[n], t.vary[n])) return false;
		return true;
	}
	function headerValueEquals(e, t) {
		if (e == null && t == null) return true;
		if (e == null && t != null || e != null && t == null) return false;
		if (Array.isArray(e) && Array.isArray(t)) {
			if (e.length !== t.length) return false;
			for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return false;
			return true;
		}
		return e === t;
	}
	n.exports = MemoryCacheStore;
}));
// node_modules/undici/lib/handler/cache-revalidation-handler.js
var we = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	var CacheRevalidationHandler = class {
		#e = false;
		#t;
		#n;
		#r;
		#i;
		constructor(e, t, n) {
			if (typeof e !== "function") throw new TypeError("callback must be a function");
			this.#t = e;
			this.#n = t;
			this.#i = n;
		}
		onRequestStart(e, t) {
			this.#e = false;
			this.#r = t;
		}
		onRequestUpgrade(e, t, n, r) {
			this.#n.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, r, i) {
			n(this.#t != null);
			this.#e = t === 304 || this.#i && t >= 500 && t <= 504;
			this.#t(this.#e, this.#r, t, r);
			this.#t = null;
			if (this.#e) return true;
			this.#n.onRequestStart?.(e, this.#r);
			this.#n.onResponseStart?.(e, t, r, i);
		}
		onResponseData(e, t) {
			if (this.#e) return;
			return this.#n.onResponseData?.(e, t);
		}
		onResponseEnd(e, t) {
			if (this.#e) return;
			this.#n.onResponseEnd?.(e, t);
		}
		onResponseError(e, t) {
			if (this.#e) return;
			if (this.#t) {
				if (this.#i) {
					this.#e = true;
					this.#t(true, this.#r);
					this.#t = null;
					return;
				}
				this.#t(false);
				this.#t = null;
			}
			if (typeof this.#n.onResponseError === "function") this.#n.onResponseError(e, t);
			else throw t;
		}
	};
	t.exports = CacheRevalidationHandler;
}));
// node_modules/undici/lib/interceptor/cache.js
var Te = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { Readable: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const s = Se();
	const c = Ce();
	const d = we();
	const { assertCacheStore: f, assertCacheMethods: p, getInterceptorOrigin: m, makeCacheKey: h, normalizeHeaders: g, parseCacheControlHeader: _, isInvalidOrWildcardVaryHeader: v, parseVaryHeader: y, isEtagUsable: b } = be();
	const { AbortError: x } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { parseHttpDate: S } = xe();
	function assertCacheOrigins(e, t) {
		if (e === void 0) return;
		if (!Array.isArray(e)) throw new TypeError(`expected ${t} to be an array or undefined, got ${typeof e}`);
		for (let n = 0; n < e.length; n++) {
			const r = e[n];
			if (typeof r !== "string" && !(r instanceof RegExp)) throw new TypeError(`expected ${t}[${n}] to be a string or RegExp, got ${typeof r}`);
		}
	}
	const nop = () => {};
	function trimOWS(e) {
		return e.replace(/^[\t ]+|[\t ]+$/g, "");
	}
	function arrayIncludes(e, t) {
		for (let n = 0; n < e.length; n++) if (e[n] === t) return true;
		return false;
	}
	function hasPragmaNoCache(e) {
		const t = e?.pragma;
		if (!t) return false;
		const n = Array.isArray(t) ? t : [t];
		for (let e = 0; e < n.length; e++) {
			const t = n[e];
			if (typeof t !== "string") continue;
			const r = t.split(",");
			for (let e = 0; e < r.length; e++) if (trimOWS(r[e]).toLowerCase() === "no-cache") return true;
		}
		return false;
	}
	function needsRevalidation(e, t, { headers: n = {} }) {
		if (t?.["no-cache"]) return true;
		if (e.cacheControlDirectives?.["no-cache"] && !Array.isArray(e.cacheControlDirectives["no-cache"])) return true;
		if (n["if-modified-since"] || n["if-none-match"]) return true;
		return false;
	}
	function staleResponseRequiresRevalidation(e, t) {
		return e.cacheControlDirectives?.["must-revalidate"] === true || t === "shared" && (e.cacheControlDirectives?.["proxy-revalidate"] === true || e.cacheControlDirectives?.["s-maxage"] !== void 0);
	}
	function revalidationResponseDisallowsCachedReuse(e, t) {
		if (t.vary && v(t.vary) || e === "shared" && Object.hasOwn(t, "set-cookie")) return true;
		const n = t["cache-control"];
		if (!n) return false;
		const r = _(n);
		return r["no-store"] === true || e === "shared" && r.private === true;
	}
	function revalidationResponseUpdatesCacheControl(e) {
		return e["cache-control"] !== void 0;
	}
	function revalidationResponseAddsVary(e, t) {
		if (!t) return false;
		for (const n in t) if (e.vary == null || !Object.hasOwn(e.vary, n)) return true;
		return false;
	}
	function deleteCachedValue(e, t) {
		try {
			e.delete(t)?.catch?.(nop);
		} catch {}
	}
	function getUsableLastModified(e) {
		const t = e?.["last-modified"];
		if (typeof t === "string" && S(t)) return t;
	}
	function makeRevalidationHeaders(e, t) {
		const n = {
			...e.headers,
			"if-modified-since": getUsableLastModified(t.headers) ?? new Date(t.cachedAt).toUTCString()
		};
		if (t.etag) n["if-none-match"] = t.etag;
		if (t.vary) {
			for (const e in t.vary) if (t.vary[e] != null) n[e] = t.vary[e];
		}
		return n;
	}
	function revalidationTargetMatchesCacheKey(e, t) {
		const n = t?.history;
		if (!Array.isArray(n) || n.length === 0) return true;
		try {
			const t = new URL(e.path, e.origin);
			const r = n[n.length - 1];
			return r.origin === t.origin && r.pathname === t.pathname && r.search === t.search;
		} catch {
			return false;
		}
	}
	function revalidationEtagMatchesCachedValue(e, t) {
		if (!Object.hasOwn(t, "etag")) return true;
		const n = t.etag;
		const r = e.etag;
		if (typeof n !== "string" || typeof r !== "string" || !b(n) || !b(r)) return false;
		if (!n.startsWith("W/")) return n === r;
		const i = r.startsWith("W/") ? r.slice(2) : r;
		return n.slice(2) === i;
	}
	function isStale(e, t, n) {
		const r = Date.now();
		if (r > e.staleAt || e.staleAt <= e.cachedAt) {
			if (!staleResponseRequiresRevalidation(e, n) && t?.["max-stale"]) return r > e.staleAt + t["max-stale"] * 1e3;
			return true;
		}
		if (t?.["min-fresh"]) return e.staleAt - r <= t["min-fresh"] * 1e3;
		return false;
	}
	function withinStaleWhileRevalidateWindow(e, t) {
		const n = e.cacheControlDirectives?.["stale-while-revalidate"];
		if (!n || staleResponseRequiresRevalidation(e, t)) return false;
		return Date.now() <= e.staleAt + n * 1e3;
	}
	function handleUncachedResponse(e, t, n, r, i, a) {
		if (a?.["only-if-cached"]) {
			let e = false;
			const t = {
				paused: false,
				rawHeaders: [],
				rawTrailers: [],
				pause() {
					this.paused = true;
				},
				resume() {
					this.paused = false;
				},
				abort: (n) => {
					e = true;
					r.onResponseError?.(t, n ?? new x());
				}
			};
			try {
				r.onRequestStart?.(t, null);
				if (e) return;
				r.onResponseStart?.(t, 504, {}, "Gateway Timeout");
				if (e) return;
				r.onResponseEnd?.(t, {});
			} catch (e) {
				if (typeof r.onResponseError === "function") r.onResponseError(t, e);
			}
			return true;
		}
		return e(i, new s(t, n, r));
	}
	function sendCachedValue(e, t, n, a, s, c) {
		const l = o.isStream(n.body) ? n.body : i.from(n.body ?? []);
		r(!l.destroyed, "stream should not be destroyed");
		r(!l.readableDidRead, "stream should not be readableDidRead");
		let u = false;
		let d = null;
		const f = {
			rawHeaders: [],
			rawTrailers: [],
			resume() {
				l.resume();
			},
			pause() {
				l.pause();
			},
			get paused() {
				return l.isPaused();
			},
			get aborted() {
				return u;
			},
			get reason() {
				return d;
			},
			abort(e) {
				if (u) return;
				u = true;
				d = e ?? new x();
				l.destroy(d);
			}
		};
		l.on("error", function(t) {
			if (!this.readableEnded) e.onResponseError?.(f, t);
		}).on("close", function() {
			if (!this.errored) try {
				e.onResponseEnd?.(f, {});
			} catch (t) {
				e.onResponseError?.(f, t);
			}
		});
		try {
			e.onRequestStart?.(f, s);
		} catch (e) {
			l.destroy(e);
			return;
		}
		if (l.destroyed) return;
		const p = {
			...n.headers,
			age: String(a)
		};
		if (c) p.warning = "110 - \"response is stale\"";
		f.rawHeaders = o.toRawHeaders(p);
		try {
			e.onResponseStart?.(f, n.statusCode, p, n.statusMessage);
		} catch (e) {
			l.destroy(e);
			return;
		}
		if (t.method === "HEAD") l.destroy();
		else l.on("data", function(t) {
			try {
				e.onResponseData?.(f, t);
			} catch (e) {
				l.destroy(e);
			}
		});
	}
	function handleResult(e, t, n, r, i, a, c) {
		if (!c) return handleUncachedResponse(e, t, n, r, i, a);
		if (t.type === "shared" && Object.hasOwn(c.headers, "set-cookie")) {
			if (o.isStream(c.body)) c.body.on("error", nop).destroy();
			deleteCachedValue(t.store, n);
			return handleUncachedResponse(e, t, n, r, i, a);
		}
		const l = Date.now();
		if (l > c.deleteAt) return e(i, new s(t, n, r));
		const u = Math.round((l - c.cachedAt) / 1e3);
		const f = a?.["max-age"] !== void 0 && u >= a["max-age"];
		const p = f || isStale(c, a, t.type);
		const m = f || needsRevalidation(c, a, i);
		if (p || m) {
			if (o.isStream(i.body) && o.bodyLength(i.body) !== 0) return e(i, new s(t, n, r));
			if (!m && withinStaleWhileRevalidateWindow(c, t.type)) {
				sendCachedValue(r, i, c, u, null, true);
				queueMicrotask(() => {
					const r = makeRevalidationHeaders(i, c);
					e({
						...i,
						headers: r
					}, new s(t, n, {
						onRequestStart() {},
						onRequestUpgrade() {},
						onResponseStart() {},
						onResponseData() {},
						onResponseEnd() {},
						onResponseError() {}
					}));
				});
				return true;
			}
			let f = false;
			if (!staleResponseRequiresRevalidation(c, t.type)) {
				const e = c.cacheControlDirectives["stale-if-error"] ?? a?.["stale-if-error"];
				if (e) f = l < c.staleAt + e * 1e3;
			}
			const h = makeRevalidationHeaders(i, c);
			const refetch = () => {
				if (o.isStream(c.body)) c.body.on("error", nop).destroy();
				deleteCachedValue(t.store, n);
				return e(i, new s(t, n, r));
			};
			return e({
				...i,
				headers: h
			}, new d((e, a, s, l) => {
				if (e) {
					if (s === 304) {
						if (!revalidationTargetMatchesCacheKey(n, a) || !revalidationEtagMatchesCachedValue(c, l) || revalidationResponseDisallowsCachedReuse(t.type, l)) return refetch();
						if (revalidationResponseUpdatesCacheControl(l)) deleteCachedValue(t.store, n);
						else if (revalidationResponseAddsVary(c, l.vary ? y(l.vary, i.headers) : void 0)) return refetch();
					}
					sendCachedValue(r, i, c, u, a, p);
				} else if (o.isStream(c.body)) c.body.on("error", nop).destroy();
			}, new s(t, n, r), f));
		}
		if (o.isStream(i.body)) i.body.on("error", nop).destroy();
		sendCachedValue(r, i, c, u, null, false);
	}
	n.exports = (e = {}) => {
		const { store: t = new c(), methods: n = ["GET"], cacheByDefault: r = void 0, type: i = "shared", origins: a = void 0 } = e;
		if (typeof e !== "object" || e === null) throw new TypeError(`expected type of opts to be an Object, got ${e === null ? "null" : typeof e}`);
		f(t, "opts.store");
		p(n, "opts.methods");
		assertCacheOrigins(a, "opts.origins");
		if (typeof r !== "undefined" && typeof r !== "number") throw new TypeError(`expected opts.cacheByDefault to be number or undefined, got ${typeof r}`);
		if (typeof i !== "undefined" && i !== "shared" && i !== "private") throw new TypeError(`expected opts.type to be shared, private, or undefined, got ${typeof i}`);
		const l = {
			store: t,
			methods: n,
			cacheByDefault: r,
			type: i
		};
		const u = [];
		for (let e = 0; e < o.safeHTTPMethods.length; e++) {
			const t = o.safeHTTPMethods[e];
			if (!arrayIncludes(n, t)) u.push(t);
		}
		return (e, n) => {
			return (r, i) => {
				const c = m(r, n);
				if (!c || arrayIncludes(u, r.method)) return e(r, i);
				if (a !== void 0) {
					const t = c.toString().toLowerCase();
					let n = false;
					for (let e = 0; e < a.length; e++) {
						const r = a[e];
						if (typeof r === "string") {
							if (r.toLowerCase() === t) {
								n = true;
								break;
							}
						} else if (r.test(t)) {
							n = true;
							break;
						}
					}
					if (!n) return e(r, i);
				}
				r = {
					...r,
					headers: g(r)
				};
				const d = r.headers?.["cache-control"] ? _(r.headers["cache-control"]) : hasPragmaNoCache(r.headers) ? { "no-cache": true } : void 0;
				if (d?.["no-store"]) return e(r, i);
				const f = h(r, c);
				if (!arrayIncludes(o.safeHTTPMethods, r.method)) return e(r, new s(l, f, i));
				const p = t.get(f);
				if (p && typeof p.then === "function") return p.then((t) => handleResult(e, l, f, i, r, d, t)).catch((e) => {
					if (typeof i.onResponseError === "function") i.onResponseError({
						rawHeaders: [],
						rawTrailers: [],
						pause() {},
						resume() {},
						get paused() {
							return false;
						},
						get aborted() {
							return false;
						},
						get reason() {
							return null;
						},
						abort() {}
					}, e);
					else throw e;
				});
				else return handleResult(e, l, f, i, r, d, p);
			};
		};
	};
}));
// node_modules/undici/lib/interceptor/decompress.js
var Ee = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { createInflate: r, createGunzip: i, createBrotliDecompress: o, createZstdDecompress: s, constants: c } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:zlib");
	const { pipeline: l, Transform: u } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const { InvalidArgumentError: d, ResponseExceededMaxSizeError: f } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const p = pe();
	var DecompressController = class {
		#e;
		#t;
		#n;
		#r = false;
		constructor(e, t, n) {
			this.#e = e;
			this.#t = t;
			this.#n = n;
			this.target = null;
		}
		pause() {
			if (this.#r) return;
			this.#r = true;
			this.#e();
		}
		resume() {
			if (!this.#r) return;
			this.#r = false;
			this.#t();
		}
		abort(e) {
			this.target?.abort(e);
			this.#n(e);
		}
		get paused() {
			return this.#r;
		}
		get aborted() {
			return this.target?.aborted ?? false;
		}
		get reason() {
			return this.target?.reason ?? null;
		}
		get rawHeaders() {
			return this.target?.rawHeaders ?? null;
		}
		set rawHeaders(e) {
			if (this.target) this.target.rawHeaders = e;
		}
		get rawTrailers() {
			return this.target?.rawTrailers ?? null;
		}
		set rawTrailers(e) {
			if (this.target) this.target.rawTrailers = e;
		}
	};
	const m = {
		__proto__: null,
		gzip: i,
		"x-gzip": i,
		br: o,
		deflate: r,
		zstd: s.bind(null, { params: { [c.ZSTD_d_windowLogMax]: 23 } })
	};
	const h = [204, 304];
	const g = 0;
	function createMaxSizeLimiter(e) {
		let t = 0;
		return new u({ transform(n, r, i) {
			const a = t + n.length;
			if (a > e) {
				i(new f(`Decompressed response size (${a}) exceeded maxSize (${e})`));
				return;
			}
			t = a;
			i(null, n);
		} });
	}
	let _ = false;
	var DecompressHandler = class extends p {
		#e = [];
		#t;
		#n;
		#r;
		#i;
		#a = 0;
		#o = false;
		#s = false;
		#c = false;
		#l = false;
		#u = false;
		#d = false;
		#f = false;
		#p;
		#m;
		constructor(e, { skipStatusCodes: t = h, skipErrorResponses: n = true, maxSize: r = g } = {}) {
			if (!Number.isSafeInteger(r) || r < 0) throw new d("maxSize must be a non-negative integer");
			super(e);
			this.#n = t;
			this.#r = n;
			this.#i = r;
			this.#m = new DecompressController(() => this.#h(), () => this.#g(), (e) => {
				if (this.#s && !this.#o) this.onResponseError(this.#m, e);
			});
		}
		#h() {
			this.#_();
		}
		#g() {
			const e = this.#u;
			this.#y();
			if (!e) {
				this.#v();
				this.#b();
			}
		}
		#_() {
			if (!this.#l && !this.#o) {
				this.#l = true;
				this.#m.target?.pause();
			}
		}
		#v() {
			if (this.#l && !this.#m.paused && !this.#c) {
				this.#l = false;
				if (!this.#s) this.#m.target?.resume();
			}
		}
		#y() {
			if (this.#o || this.#m.paused || !this.#p) return;
			if (this.#u) {
				this.#d = true;
				return;
			}
			this.#u = true;
			try {
				do {
					this.#d = false;
					let e;
					while (!this.#o && !this.#m.paused && (e = this.#p.read()) !== null) {
						if (this.#i > 0) {
							const t = this.#a + e.length;
							if (t > this.#i) {
								this.#w(new f(`Decompressed response size (${t}) exceeded maxSize (${this.#i})`));
								return;
							}
							this.#a = t;
						}
						try {
							if (super.onResponseData(this.#m, e) === false && !this.#m.paused) this.#m.pause();
						} catch (e) {
							this.#w(e);
							return;
						}
					}
				} while (this.#d && !this.#o && !this.#m.paused);
			} finally {
				this.#u = false;
			}
			this.#v();
			this.#b();
		}
		#b() {
			if (this.#o || !this.#f || this.#m.paused || this.#u) return;
			this.#k();
			try {
				super.onResponseEnd(this.#m, this.#t);
			} catch (e) {
				this.#w(e);
				return;
			}
			this.#o = true;
		}
		#x() {
			if (this.#o) return;
			this.#f = true;
			this.#y();
			this.#b();
		}
		#S(e, t) {
			if (!e || t < 200) return true;
			if (this.#n.includes(t)) return true;
			if (this.#r && t >= 400) return true;
			return false;
		}
		#C(e) {
			const t = e.split(",");
			const n = 5;
			if (t.length > n) throw new Error(`too many content-encodings in response: ${t.length}, maximum allowed is ${n}`);
			const r = [];
			for (let e = t.length - 1; e >= 0; e--) {
				const n = t[e].trim();
				if (!n) continue;
				if (!m[n]) {
					r.length = 0;
					return r;
				}
				r.push(m[n]());
			}
			if (r.length < 2) return r;
			const i = [];
			for (let e = 0; e < r.length; e++) {
				i.push(r[e]);
				if (e < r.length - 1 && this.#i > 0) i.push(createMaxSizeLimiter(this.#i));
			}
			return i;
		}
		#w(e) {
			if (this.#o) return;
			if (this.#s) this.onResponseError(this.#m, e);
			else this.#m.abort(e);
		}
		#T(e) {
			this.#p = e;
			e.on("readable", () => this.#y());
			e.on("error", (e) => this.#w(e));
		}
		#E() {
			const e = this.#e[0];
			this.#T(e);
			e.on("end", () => this.#x());
		}
		#D() {
			const e = this.#e[this.#e.length - 1];
			this.#T(e);
			l(this.#e, (e) => {
				if (this.#o) return;
				if (e) {
					this.#w(e);
					return;
				}
				this.#x();
			});
		}
		#O() {
			this.#e[0].on("drain", () => {
				if (this.#o) return;
				this.#c = false;
				if (!this.#m.paused) {
					this.#y();
					this.#v();
				}
			});
		}
		#k() {
			this.#e.length = 0;
			this.#p = void 0;
		}
		onRequestStart(e, t) {
			this.#m.target = e;
			return super.onRequestStart(this.#m, t);
		}
		onRequestUpgrade(e, t, n, r) {
			return super.onRequestUpgrade(this.#m, t, n, r);
		}
		onResponseStart(e, t, n, r) {
			const i = n["content-encoding"];
			const a = Array.isArray(i) ? i.join(",") : i;
			if (this.#S(a, t)) return super.onResponseStart(this.#m, t, n, r);
			const o = this.#C(a.toLowerCase());
			if (o.length === 0) {
				this.#k();
				return super.onResponseStart(this.#m, t, n, r);
			}
			this.#e = o;
			const { "content-encoding": s, "content-length": c, ...l } = n;
			if (this.#m.rawHeaders) {
				const e = this.#m.rawHeaders;
				if (Array.isArray(e)) {
					const t = [];
					for (let n = 0; n < e.length; n += 2) {
						const r = e[n];
						const i = (Buffer.isBuffer(r) ? r.toString("latin1") : `${r}`).toLowerCase();
						if (i === "content-encoding" || i === "content-length") continue;
						t.push(e[n], e[n + 1]);
					}
					e.splice(0, e.length, ...t);
				} else if (typeof e === "object") for (const t of Object.keys(e)) {
					const n = t.toLowerCase();
					if (n === "content-encoding" || n === "content-length") delete e[t];
				}
			}
			this.#O();
			if (this.#e.length === 1) this.#E();
			else this.#D();
			return super.onResponseStart(this.#m, t, l, r);
		}
		onResponseData(e, t) {
			if (this.#e.length > 0) {
				if (!this.#e[0].write(t)) {
					this.#c = true;
					this.#_();
				}
				return;
			}
			return super.onResponseData(this.#m, t);
		}
		onResponseEnd(e, t) {
			if (this.#e.length > 0) {
				this.#s = true;
				this.#t = t;
				this.#e[0].end();
				return;
			}
			return super.onResponseEnd(this.#m, t);
		}
		onResponseError(e, t) {
			if (this.#o) return;
			this.#o = true;
			for (const e of this.#e) e.destroy();
			this.#k();
			super.onResponseError(this.#m, t);
		}
	};
	function createDecompressInterceptor(e = {}) {
		if (!_) {
			process.emitWarning("DecompressInterceptor is experimental and subject to change", "ExperimentalWarning");
			_ = true;
		}
		return (t) => {
			return (n, r) => {
				if (n.method === "HEAD") return t(n, r);
				return t(n, new DecompressHandler(r, e));
			};
		};
	}
	n.exports = createDecompressInterceptor;
}));
// node_modules/undici/lib/handler/deduplication-handler.js
var De = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { RequestAbortedError: n } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const r = 5242880;
	var DeduplicationHandler = class {
		#e;
		#t = false;
		#n = null;
		#r = [];
		#i = r;
		#a = 0;
		#o = {};
		#s = "";
		#c = false;
		#l = false;
		#u = false;
		#d = false;
		#f = null;
		#p = null;
		constructor(e, t, n = r) {
			this.#e = e;
			this.#p = t;
			this.#i = n;
		}
		addWaitingHandler(e) {
			if (this.#d || this.#u) return false;
			const t = this.#h(e);
			const n = t.controller;
			try {
				if (this.#t) {
					e.onRequestStart?.(n, this.#n);
					if (n.aborted) {
						t.done = true;
						return true;
					}
					if (this.#l) e.onResponseStart?.(n, this.#a, this.#o, this.#s);
				} else t.pendingStart = true;
			} catch {
				t.done = true;
				return true;
			}
			if (!n.aborted) this.#r.push(t);
			return true;
		}
		onRequestStart(e, t) {
			this.#f = e;
			if (!this.#t) {
				this.#t = true;
				this.#n = t;
				for (const e of this.#r) if (e.pendingStart && !e.done && !e.controller.aborted) {
					e.pendingStart = false;
					try {
						e.handler.onRequestStart?.(e.controller, t);
					} catch {
						e.done = true;
					}
				}
				this.#b();
			}
			this.#e.onRequestStart?.(e, t);
		}
		onRequestUpgrade(e, t, n, r) {
			this.#e.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, n, r) {
			this.#l = true;
			this.#a = t;
			this.#o = n;
			this.#s = r;
			this.#e.onResponseStart?.(e, t, n, r);
			for (const e of this.#r) {
				const { handler: i, controller: a } = e;
				if (e.done || a.aborted) {
					e.done = true;
					continue;
				}
				try {
					i.onResponseStart?.(a, t, n, r);
				} catch {}
				if (a.aborted) e.done = true;
			}
			this.#b();
		}
		onResponseData(e, t) {
			if (this.#c || this.#d) return;
			this.#u = true;
			this.#e.onResponseData?.(e, t);
			for (const e of this.#r) {
				const { handler: n, controller: r } = e;
				if (e.done || r.aborted) {
					e.done = true;
					continue;
				}
				if (r.paused) {
					this.#g(e, t);
					continue;
				}
				try {
					n.onResponseData?.(r, t);
				} catch {}
				if (r.aborted) {
					e.done = true;
					e.bufferedChunks = [];
					e.bufferedBytes = 0;
				}
			}
			this.#b();
		}
		onResponseEnd(e, t) {
			if (this.#c || this.#d) return;
			this.#d = true;
			this.#m();
			try {
				this.#e.onResponseEnd?.(e, t);
			} catch (t) {
				this.#e.onResponseError?.(e, t);
			} finally {
				for (const e of this.#r) {
					if (e.done || e.controller.aborted) {
						e.done = true;
						continue;
					}
					this.#_(e);
					if (e.done || e.controller.aborted) {
						e.done = true;
						continue;
					}
					if (e.controller.paused) {
						e.pendingTrailers = t;
						continue;
					}
					this.#v(e, t);
				}
				this.#b();
			}
		}
		onResponseError(e, t) {
			if (this.#d) return;
			this.#c = true;
			this.#d = true;
			this.#m();
			try {
				this.#e.onResponseError?.(e, t);
			} finally {
				for (const e of this.#r) this.#y(e, t);
				this.#r = [];
			}
		}
		#m() {
			const e = this.#p;
			this.#p = null;
			e?.();
		}
		#h(e) {
			const t = {
				handler: e,
				controller: null,
				bufferedChunks: [],
				bufferedBytes: 0,
				pendingTrailers: null,
				done: false,
				pendingStart: false
			};
			const r = {
				aborted: false,
				paused: false,
				reason: null
			};
			t.controller = {
				resume: () => {
					if (r.aborted) return;
					r.paused = false;
					this.#_(t);
					if (this.#d && t.pendingTrailers && t.bufferedChunks.length === 0 && !r.paused && !r.aborted) this.#v(t, t.pendingTrailers);
					this.#b();
				},
				pause: () => {
					if (!r.aborted) r.paused = true;
				},
				get paused() {
					return r.paused;
				},
				get aborted() {
					return r.aborted;
				},
				get reason() {
					return r.reason;
				},
				abort: (i) => {
					if (r.aborted) return;
					r.aborted = true;
					r.reason = i ?? null;
					t.done = true;
					t.pendingTrailers = null;
					t.bufferedChunks = [];
					t.bufferedBytes = 0;
					try {
						e.onResponseError?.(t.controller, r.reason ?? new n());
					} catch {}
				}
			};
			return t;
		}
		#g(e, t) {
			if (e.done || e.controller.aborted) {
				e.done = true;
				e.bufferedChunks = [];
				e.bufferedBytes = 0;
				return;
			}
			const r = Buffer.from(t);
			e.bufferedChunks.push(r);
			e.bufferedBytes += r.length;
			if (e.bufferedBytes > this.#i) {
				const t = new n(`Deduplicated waiting handler exceeded maxBufferSize (${this.#i} bytes) while paused`);
				e.controller.abort(t);
			}
		}
		#_(e) {
			const { handler: t, controller: n } = e;
			while (!e.done && !n.aborted && !n.paused && e.bufferedChunks.length > 0) {
				const r = e.bufferedChunks.shift();
				e.bufferedBytes -= r.length;
				try {
					t.onResponseData?.(n, r);
				} catch {}
				if (n.aborted) {
					e.done = true;
					e.pendingTrailers = null;
					e.bufferedChunks = [];
					e.bufferedBytes = 0;
					break;
				}
			}
		}
		#v(e, t) {
			e.done = true;
			e.pendingTrailers = null;
			try {
				e.handler.onResponseEnd?.(e.controller, t);
			} catch (t) {
				try {
					e.handler.onResponseError?.(e.controller, t);
				} catch {}
			}
		}
		#y(e, t) {
			if (e.done) return;
			e.done = true;
			e.pendingTrailers = null;
			e.bufferedChunks = [];
			e.bufferedBytes = 0;
			try {
				e.handler.onResponseError?.(e.controller, t);
			} catch {}
		}
		#b() {
			this.#r = this.#r.filter((e) => e.done === false);
		}
	};
	t.exports = DeduplicationHandler;
}));
// node_modules/undici/lib/interceptor/deduplicate.js
var Oe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:diagnostics_channel");
	const i = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const a = De();
	const { getInterceptorOrigin: o, normalizeHeaders: s, makeCacheKey: c, makeDeduplicationKey: u } = be();
	const d = r.channel("undici:request:pending-requests");
	n.exports = (e = {}) => {
		const { methods: t = ["GET"], skipHeaderNames: n = [], excludeHeaderNames: r = [], maxBufferSize: l = 5242880 } = e;
		if (typeof e !== "object" || e === null) throw new TypeError(`expected type of opts to be an Object, got ${e === null ? "null" : typeof e}`);
		if (!Array.isArray(t)) throw new TypeError(`expected opts.methods to be an array, got ${typeof t}`);
		for (const e of t) if (!i.safeHTTPMethods.includes(e)) throw new TypeError(`expected opts.methods to only contain safe HTTP methods, got ${e}`);
		if (!Array.isArray(n)) throw new TypeError(`expected opts.skipHeaderNames to be an array, got ${typeof n}`);
		if (!Array.isArray(r)) throw new TypeError(`expected opts.excludeHeaderNames to be an array, got ${typeof r}`);
		if (!Number.isFinite(l) || l <= 0) throw new TypeError(`expected opts.maxBufferSize to be a positive finite number, got ${l}`);
		const f = new Set(n.map((e) => e.toLowerCase()));
		const p = new Set(r.map((e) => e.toLowerCase()));
		const m = new Map();
		return (e, n) => {
			return (r, i) => {
				const h = o(r, n);
				if (!h || r.upgrade || t.includes(r.method) === false) return e(r, i);
				r = {
					...r,
					headers: s(r)
				};
				if (f.size > 0) {
					for (const t of Object.keys(r.headers)) if (f.has(t.toLowerCase())) return e(r, i);
				}
				const g = c(r, h);
				const _ = u(g, p);
				const v = m.get(_);
				if (v) {
					if (v.addWaitingHandler(i)) return true;
					return e(r, i);
				}
				const y = new a(i, () => {
					m.delete(_);
					if (d.hasSubscribers) d.publish({
						size: m.size,
						key: _,
						type: "removed"
					});
				}, l);
				m.set(_, y);
				if (d.hasSubscribers) d.publish({
					size: m.size,
					key: _,
					type: "added"
				});
				return e(r, y);
			};
		};
	};
}));
// node_modules/undici/lib/cache/sqlite-cache-store.js
var ke = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { Writable: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const { assertCacheKey: i, assertCacheValue: a } = be();
	const { zstdCompressSync: o, zstdDecompressSync: s } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:zlib");
	let c;
	const l = 5;
	const u = 2e9;
	const d = 1048576;
	const f = typeof o === "function" && typeof s === "function";
	const p = 5;
	const m = 6;
	function isLockedError(e) {
		return e?.errcode === p || e?.errcode === m;
	}
	n.exports = class SqliteCacheStore {
		#e = u;
		#t = Infinity;
		#n = d;
		#r;
		#i;
		#a;
		#o;
		#s;
		#c;
		#l;
		#u;
		constructor(t) {
			if (t) {
				if (typeof t !== "object") throw new TypeError("SqliteCacheStore options must be an object");
				if (t.maxEntrySize !== void 0) {
					if (typeof t.maxEntrySize !== "number" || !Number.isInteger(t.maxEntrySize) || t.maxEntrySize < 0) throw new TypeError("SqliteCacheStore options.maxEntrySize must be a non-negative integer");
					if (t.maxEntrySize > u) throw new TypeError("SqliteCacheStore options.maxEntrySize must be less than 2gb");
					this.#e = t.maxEntrySize;
				}
				if (t.maxCount !== void 0) {
					if (typeof t.maxCount !== "number" || !Number.isInteger(t.maxCount) || t.maxCount < 0) throw new TypeError("SqliteCacheStore options.maxCount must be a non-negative integer");
					this.#t = t.maxCount;
				}
				if (t.compressThreshold !== void 0) {
					if (typeof t.compressThreshold !== "number" || !Number.isInteger(t.compressThreshold) || t.compressThreshold < 0) throw new TypeError("SqliteCacheStore options.compressThreshold must be a non-negative integer");
					this.#n = t.compressThreshold;
				}
			}
			if (!c) c = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:sqlite").DatabaseSync;
			this.#r = new c(t?.location ?? ":memory:");
			this.#r.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = memory;
      PRAGMA optimize;

      CREATE TABLE IF NOT EXISTS cacheInterceptorV${l} (
        -- Data specific to us
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        url TEXT NOT NULL,
        method TEXT NOT NULL,

        -- Data returned to the interceptor
        body BUF NULL,
        compressed TEXT NULL,
        deleteAt INTEGER NOT NULL,
        statusCode INTEGER NOT NULL,
        statusMessage TEXT NOT NULL,
        headers TEXT NULL,
        cacheControlDirectives TEXT NULL,
        etag TEXT NULL,
        vary TEXT NULL,
        cachedAt INTEGER NOT NULL,
        staleAt INTEGER NOT NULL
      );

      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${l}_getValuesQuery ON cacheInterceptorV${l}(url, method, deleteAt);
      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${l}_deleteByUrlQuery ON cacheInterceptorV${l}(deleteAt);
    `);
			this.#i = this.#r.prepare(`
      SELECT
        id,
        body,
        compressed,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      FROM cacheInterceptorV${l}
      WHERE
        url = ?
        AND method = ?
      ORDER BY
        deleteAt ASC
    `);
			this.#a = this.#r.prepare(`
      UPDATE cacheInterceptorV${l} SET
        body = ?,
        compressed = ?,
        deleteAt = ?,
        statusCode = ?,
        statusMessage = ?,
        headers = ?,
        etag = ?,
        cacheControlDirectives = ?,
        vary = ?,
        cachedAt = ?,
        staleAt = ?
      WHERE
        id = ?
    `);
			this.#o = this.#r.prepare(`
      INSERT INTO cacheInterceptorV${l} (
        url,
        method,
        body,
        compressed,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    `);
			this.#c = this.#r.prepare(`DELETE FROM cacheInterceptorV${l} WHERE url = ?`);
			this.#l = this.#r.prepare(`SELECT COUNT(*) AS total FROM cacheInterceptorV${l}`);
			this.#s = this.#r.prepare(`DELETE FROM cacheInterceptorV${l} WHERE deleteAt <= ?`);
			this.#u = this.#t === Infinity ? null : this.#r.prepare(`
        DELETE FROM cacheInterceptorV${l}
        WHERE id IN (
          SELECT
            id
          FROM cacheInterceptorV${l}
          ORDER BY cachedAt ASC
          LIMIT ?
        )
      `);
		}
		close() {
			this.#r.close();
		}
		get(e) {
			i(e);
			const t = this.#d(() => this.#m(e));
			return t ? {
				body: t.body ? t.compressed === "zstd" ? s(Buffer.from(t.body.buffer, t.body.byteOffset, t.body.byteLength)) : Buffer.from(t.body.buffer, t.body.byteOffset, t.body.byteLength) : void 0,
				statusCode: t.statusCode,
				statusMessage: t.statusMessage,
				headers: t.headers ? JSON.parse(t.headers) : void 0,
				etag: t.etag ? t.etag : void 0,
				vary: t.vary ? JSON.parse(t.vary) : void 0,
				cacheControlDirectives: t.cacheControlDirectives ? JSON.parse(t.cacheControlDirectives) : void 0,
				cachedAt: t.cachedAt,
				staleAt: t.staleAt,
				deleteAt: t.deleteAt
			} : void 0;
		}
		set(e, t) {
			i(e);
			const n = this.#p(e);
			const r = Array.isArray(t.body) ? Buffer.concat(t.body) : t.body;
			const a = r?.byteLength;
			if (a && a > this.#e) return;
			let s = null;
			let c = r;
			if (r && f && (a > this.#n || isCompressibleContentType(getContentType(t.headers)))) {
				const e = o(r);
				if (e.byteLength < r.byteLength) {
					c = e;
					s = "zstd";
				}
			}
			const l = this.#d(() => this.#m(e, true));
			if (l) this.#d(() => this.#a.run(c, s, t.deleteAt, t.statusCode, t.statusMessage, t.headers ? JSON.stringify(t.headers) : null, t.etag ? t.etag : null, t.cacheControlDirectives ? JSON.stringify(t.cacheControlDirectives) : null, t.vary ? JSON.stringify(t.vary) : null, t.cachedAt, t.staleAt, l.id));
			else {
				this.#d(() => this.#o.run(n, e.method, c, s, t.deleteAt, t.statusCode, t.statusMessage, t.headers ? JSON.stringify(t.headers) : null, t.etag ? t.etag : null, t.cacheControlDirectives ? JSON.stringify(t.cacheControlDirectives) : null, t.vary ? JSON.stringify(t.vary) : null, t.cachedAt, t.staleAt));
				this.#f();
			}
		}
		createWriteStream(e, t) {
			i(e);
			a(t);
			let n = 0;
			const o = [];
			const s = this;
			return new r({
				decodeStrings: true,
				write(e, t, r) {
					n += e.byteLength;
					if (n <= s.#e) o.push(e);
					else this.destroy();
					r();
				},
				final(n) {
					s.set(e, {
						...t,
						body: o
					});
					n();
				}
			});
		}
		delete(e) {
			if (typeof e !== "object") throw new TypeError(`expected key to be object, got ${typeof e}`);
			this.#d(() => this.#c.run(this.#p(e)));
		}
		#d(e) {
			try {
				return e();
			} catch (e) {
				if (!isLockedError(e)) throw e;
				return;
			}
		}
		#f() {
			if (Number.isFinite(this.#t)) {
				const e = this.#d(() => this.size);
				if (e === void 0 || e <= this.#t) return 0;
			}
			{
				const e = this.#d(() => this.#s.run(Date.now()).changes);
				if (e) return e;
			}
			{
				const e = this.#d(() => this.#u?.run(Math.max(Math.floor(this.#t * .1), 1)).changes);
				if (e) return e;
			}
			return 0;
		}
		get size() {
			const { total: e } = this.#l.get();
			return e;
		}
		#p(e) {
			return `${e.origin}/${e.path}`;
		}
		#m(e, t = false) {
			const n = this.#p(e);
			const { headers: r, method: i } = e;
			const a = this.#i.all(n, i);
			if (a.length === 0) return;
			const o = Date.now();
			for (const e of a) {
				if (o >= e.deleteAt && !t) continue;
				let n = true;
				if (e.vary) {
					const t = JSON.parse(e.vary);
					for (const e in t) if (!headerValueEquals(r[e], t[e])) {
						n = false;
						break;
					}
				}
				if (n) return e;
			}
		}
	};
	function headerValueEquals(e, t) {
		if (e == null && t == null) return true;
		if (e == null && t != null || e != null && t == null) return false;
		if (Array.isArray(e) && Array.isArray(t)) {
			if (e.length !== t.length) return false;
			for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return false;
			return true;
		}
		return e === t;
	}
	function getContentType(e) {
		if (e == null) return;
		for (const t in e) if (t.toLowerCase() === "content-type") {
			const n = e[t];
			return Array.isArray(n) ? n[0] : n;
		}
	}
	function isCompressibleContentType(e) {
		if (e == null) return false;
		const t = e.toLowerCase();
		return /^text\//.test(t) || /^application\/(json|xml|javascript|x-www-form-urlencoded|graphql)(\s|;|$)/.test(t) || /\+(json|xml)(\s|;|$)/.test(t);
	}
}));
// node_modules/undici/lib/web/fetch/constants.js
var Ae = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = [
		"GET",
		"HEAD",
		"POST"
	];
	const r = new Set(n);
	const i = [
		101,
		204,
		205,
		304
	];
	const a = [
		301,
		302,
		303,
		307,
		308
	];
	const o = new Set(a);
	const s = [
		"1",
		"7",
		"9",
		"11",
		"13",
		"15",
		"17",
		"19",
		"20",
		"21",
		"22",
		"23",
		"25",
		"37",
		"42",
		"43",
		"53",
		"69",
		"77",
		"79",
		"87",
		"95",
		"101",
		"102",
		"103",
		"104",
		"109",
		"110",
		"111",
		"113",
		"115",
		"117",
		"119",
		"123",
		"135",
		"137",
		"139",
		"143",
		"161",
		"179",
		"389",
		"427",
		"465",
		"512",
		"513",
		"514",
		"515",
		"526",
		"530",
		"531",
		"532",
		"540",
		"548",
		"554",
		"556",
		"563",
		"587",
		"601",
		"636",
		"989",
		"990",
		"993",
		"995",
		"1719",
		"1720",
		"1723",
		"2049",
		"3659",
		"4045",
		"4190",
		"5060",
		"5061",
		"6000",
		"6566",
		"6665",
		"6666",
		"6667",
		"6668",
		"6669",
		"6679",
		"6697",
		"10080"
	];
	const c = new Set(s);
	const l = [
		"no-referrer",
		"no-referrer-when-downgrade",
		"same-origin",
		"origin",
		"strict-origin",
		"origin-when-cross-origin",
		"strict-origin-when-cross-origin",
		"unsafe-url"
	];
	const u = ["", ...l];
	const d = new Set(l);
	const f = [
		"follow",
		"manual",
		"error"
	];
	const p = [
		"GET",
		"HEAD",
		"OPTIONS",
		"TRACE",
		"QUERY"
	];
	const m = new Set(p);
	const h = [
		"navigate",
		"same-origin",
		"no-cors",
		"cors"
	];
	const g = [
		"omit",
		"same-origin",
		"include"
	];
	const _ = [
		"default",
		"no-store",
		"reload",
		"no-cache",
		"force-cache",
		"only-if-cached"
	];
	const v = [
		"content-encoding",
		"content-language",
		"content-location",
		"content-type",
		"content-length"
	];
	const y = ["half"];
	const b = [
		"CONNECT",
		"TRACE",
		"TRACK"
	];
	const x = new Set(b);
	const S = [
		"audio",
		"audioworklet",
		"font",
		"image",
		"manifest",
		"paintworklet",
		"script",
		"style",
		"track",
		"video",
		"xslt",
		""
	];
	const w = new Set(S);
	t.exports = {
		subresource: S,
		forbiddenMethods: b,
		requestBodyHeader: v,
		referrerPolicy: u,
		requestRedirect: f,
		requestMode: h,
		requestCredentials: g,
		requestCache: _,
		redirectStatus: a,
		corsSafeListedMethods: n,
		nullBodyStatus: i,
		safeMethods: p,
		badPorts: s,
		requestDuplex: y,
		subresourceSet: w,
		badPortsSet: c,
		redirectStatusSet: o,
		corsSafeListedMethodsSet: r,
		safeMethodsSet: m,
		forbiddenMethodsSet: x,
		referrerPolicyTokens: d
	};
}));
// node_modules/undici/lib/web/fetch/global.js
var je = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = Symbol.for("undici.globalOrigin.1");
	function getGlobalOrigin() {
		return globalThis[n];
	}
	function setGlobalOrigin(e) {
		if (e === void 0) {
			Object.defineProperty(globalThis, n, {
				value: void 0,
				writable: true,
				enumerable: false,
				configurable: false
			});
			return;
		}
		const t = new URL(e);
		if (t.protocol !== "http:" && t.protocol !== "https:") throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
		Object.defineProperty(globalThis, n, {
			value: t,
			writable: true,
			enumerable: false,
			configurable: false
		});
	}
	t.exports = {
		getGlobalOrigin,
		setGlobalOrigin
	};
}));
// node_modules/undici/lib/encoding/index.js
var Me = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = new TextDecoder();
	function utf8DecodeBytes(e) {
		if (e.length === 0) return "";
		if (e[0] === 239 && e[1] === 187 && e[2] === 191) e = e.subarray(3);
		return n.decode(e);
	}
	t.exports = { utf8DecodeBytes };
}));
// node_modules/undici/lib/web/infra/index.js
var U = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { utf8DecodeBytes: r } = Me();
	function collectASequenceOfCodePoints(e, t, n) {
		let r = "";
		while (n.position < t.length && e(t[n.position])) {
			r += t[n.position];
			n.position++;
		}
		return r;
	}
	function collectASequenceOfCodePointsFast(e, t, n) {
		const r = t.indexOf(e, n.position);
		const i = n.position;
		if (r === -1) {
			n.position = t.length;
			return t.slice(i);
		}
		n.position = r;
		return t.slice(i, n.position);
	}
	const i = /[\u0009\u000A\u000C\u000D\u0020]/g;
	function forgivingBase64(e) {
		e = e.replace(i, "");
		let t = e.length;
		if (t % 4 === 0) {
			if (e.charCodeAt(t - 1) === 61) {
				--t;
				if (e.charCodeAt(t - 1) === 61) --t;
			}
		}
		if (t % 4 === 1) return "failure";
		if (/[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return "failure";
		const n = Buffer.from(e, "base64");
		return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
	}
	function isASCIIWhitespace(e) {
		return e === 9 || e === 10 || e === 12 || e === 13 || e === 32;
	}
	function isomorphicDecode(e) {
		const t = e.length;
		if (65535 > t) return String.fromCharCode.apply(null, e);
		let n = "";
		let r = 0;
		let i = 65535;
		while (r < t) {
			if (r + i > t) i = t - r;
			n += String.fromCharCode.apply(null, e.subarray(r, r += i));
		}
		return n;
	}
	const a = /[^\x00-\xFF]/;
	function isomorphicEncode(e) {
		n(!a.test(e));
		return e;
	}
	const o = /[^\x00-\x7F]/;
	function asciiLowercase(e) {
		return o.test(e) ? e.replace(/[A-Z]+/g, (e) => e.toLowerCase()) : e.toLowerCase();
	}
	function parseJSONFromBytes(e) {
		return JSON.parse(r(e));
	}
	function removeASCIIWhitespace(e, t = true, n = true) {
		return removeChars(e, t, n, isASCIIWhitespace);
	}
	function removeChars(e, t, n, r) {
		let i = 0;
		let a = e.length - 1;
		if (t) while (i < e.length && r(e.charCodeAt(i))) i++;
		if (n) while (a >= i && r(e.charCodeAt(a))) a--;
		return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
	}
	function serializeJavascriptValueToJSONString(e) {
		const t = JSON.stringify(e);
		if (t === void 0) throw new TypeError("Value is not JSON serializable");
		n(typeof t === "string");
		return t;
	}
	t.exports = {
		asciiLowercase,
		collectASequenceOfCodePoints,
		collectASequenceOfCodePointsFast,
		forgivingBase64,
		isASCIIWhitespace,
		isomorphicDecode,
		isomorphicEncode,
		parseJSONFromBytes,
		removeASCIIWhitespace,
		removeChars,
		serializeJavascriptValueToJSONString
	};
}));
// node_modules/undici/lib/web/fetch/data-url.js
var W = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { asciiLowercase: r, forgivingBase64: i, collectASequenceOfCodePoints: a, collectASequenceOfCodePointsFast: o, isomorphicDecode: s, removeASCIIWhitespace: c, removeChars: l } = U();
	const d = new TextEncoder();
	const f = /^[-!#$%&'*+.^_`|~A-Za-z0-9]+$/u;
	const p = /[\u000A\u000D\u0009\u0020]/u;
	const m = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;
	function dataURLProcessor(e) {
		n(e.protocol === "data:");
		let t = URLSerializer(e, true);
		t = t.slice(5);
		const r = { position: 0 };
		let a = o(",", t, r);
		const l = a.length;
		a = c(a, true, true);
		if (r.position >= t.length) return "failure";
		r.position++;
		let u = stringPercentDecode(t.slice(l + 1));
		if (/;\u0020*[Bb][Aa][Ss][Ee]64$/u.test(a)) {
			const e = s(u);
			u = i(e);
			if (u === "failure") return "failure";
			a = a.slice(0, -6);
			a = a.replace(/(\u0020+)$/u, "");
			a = a.slice(0, -1);
		}
		if (a.startsWith(";")) a = "text/plain" + a;
		let d = parseMIMEType(a);
		if (d === "failure") d = parseMIMEType("text/plain;charset=US-ASCII");
		return {
			mimeType: d,
			body: u
		};
	}
	function URLSerializer(e, t = false) {
		if (!t) return e.href;
		const n = e.href;
		const r = e.hash.length;
		const i = r === 0 ? n : n.substring(0, n.length - r);
		if (!r && n.endsWith("#")) return i.slice(0, -1);
		return i;
	}
	function stringPercentDecode(e) {
		return percentDecode(d.encode(e));
	}
	function isHexCharByte(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	function hexByteToNumber(e) {
		return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
	}
	function percentDecode(e) {
		const t = e.length;
		const n = new Uint8Array(t);
		let r = 0;
		let i = 0;
		while (i < t) {
			const t = e[i];
			if (t !== 37) n[r++] = t;
			else if (t === 37 && !(isHexCharByte(e[i + 1]) && isHexCharByte(e[i + 2]))) n[r++] = 37;
			else {
				n[r++] = hexByteToNumber(e[i + 1]) << 4 | hexByteToNumber(e[i + 2]);
				i += 2;
			}
			++i;
		}
		return t === r ? n : n.subarray(0, r);
	}
	function parseMIMEType(e) {
		e = removeHTTPWhitespace(e, true, true);
		const t = { position: 0 };
		const n = o("/", e, t);
		if (n.length === 0 || !f.test(n)) return "failure";
		if (t.position >= e.length) return "failure";
		t.position++;
		let i = o(";", e, t);
		i = removeHTTPWhitespace(i, false, true);
		if (i.length === 0 || !f.test(i)) return "failure";
		const s = r(n);
		const c = r(i);
		const l = {
			type: s,
			subtype: c,
			parameters: new Map(),
			essence: `${s}/${c}`
		};
		while (t.position < e.length) {
			t.position++;
			a((e) => p.test(e), e, t);
			let n = a((e) => e !== ";" && e !== "=", e, t);
			n = r(n);
			if (t.position < e.length) {
				if (e[t.position] === ";") continue;
				t.position++;
			}
			if (t.position >= e.length) break;
			let i = null;
			if (e[t.position] === "\"") {
				i = collectAnHTTPQuotedString(e, t, true);
				o(";", e, t);
			} else {
				i = o(";", e, t);
				i = removeHTTPWhitespace(i, false, true);
				if (i.length === 0) continue;
			}
			if (n.length !== 0 && f.test(n) && (i.length === 0 || m.test(i)) && !l.parameters.has(n)) l.parameters.set(n, i);
		}
		return l;
	}
	function collectAnHTTPQuotedString(e, t, r = false) {
		const i = t.position;
		let o = "";
		n(e[t.position] === "\"");
		t.position++;
		while (true) {
			o += a((e) => e !== "\"" && e !== "\\", e, t);
			if (t.position >= e.length) break;
			const r = e[t.position];
			t.position++;
			if (r === "\\") {
				if (t.position >= e.length) {
					o += "\\";
					break;
				}
				o += e[t.position];
				t.position++;
			} else {
				n(r === "\"");
				break;
			}
		}
		if (r) return o;
		return e.slice(i, t.position);
	}
	function serializeAMimeType(e) {
		n(e !== "failure");
		const { parameters: t, essence: r } = e;
		let i = r;
		for (let [e, n] of t.entries()) {
			i += ";";
			i += e;
			i += "=";
			if (!f.test(n)) {
				n = n.replace(/[\\"]/gu, "\\$&");
				n = "\"" + n;
				n += "\"";
			}
			i += n;
		}
		return i;
	}
	function isHTTPWhiteSpace(e) {
		return e === 13 || e === 10 || e === 9 || e === 32;
	}
	function removeHTTPWhitespace(e, t = true, n = true) {
		return l(e, t, n, isHTTPWhiteSpace);
	}
	function minimizeSupportedMimeType(e) {
		switch (e.essence) {
			case "application/ecmascript":
			case "application/javascript":
			case "application/x-ecmascript":
			case "application/x-javascript":
			case "text/ecmascript":
			case "text/javascript":
			case "text/javascript1.0":
			case "text/javascript1.1":
			case "text/javascript1.2":
			case "text/javascript1.3":
			case "text/javascript1.4":
			case "text/javascript1.5":
			case "text/jscript":
			case "text/livescript":
			case "text/x-ecmascript":
			case "text/x-javascript": return "text/javascript";
			case "application/json":
			case "text/json": return "application/json";
			case "image/svg+xml": return "image/svg+xml";
			case "text/xml":
			case "application/xml": return "application/xml";
		}
		if (e.subtype.endsWith("+json")) return "application/json";
		if (e.subtype.endsWith("+xml")) return "application/xml";
		return "";
	}
	t.exports = {
		dataURLProcessor,
		URLSerializer,
		stringPercentDecode,
		parseMIMEType,
		collectAnHTTPQuotedString,
		serializeAMimeType,
		removeHTTPWhitespace,
		minimizeSupportedMimeType,
		HTTP_TOKEN_CODEPOINTS: f
	};
}));
// node_modules/undici/lib/web/webidl/index.js
var G = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { types: i, inspect: a } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util");
	const { markAsUncloneable: o } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:worker_threads");
	const s = 1;
	const c = 2;
	const l = 3;
	const d = 4;
	const f = 5;
	const p = 6;
	const m = 7;
	const h = 8;
	const g = Function.call.bind(Function.prototype[Symbol.hasInstance]);
	const _ = {
		converters: {},
		util: {},
		errors: {},
		is: {}
	};
	_.errors.exception = function(e) {
		return new TypeError(`${e.header}: ${e.message}`);
	};
	_.errors.conversionFailed = function(e) {
		const t = e.types.length === 1 ? "" : " one of";
		const n = `${e.argument} could not be converted to${t}: ${e.types.join(", ")}.`;
		return _.errors.exception({
			header: e.prefix,
			message: n
		});
	};
	_.errors.invalidArgument = function(e) {
		return _.errors.exception({
			header: e.prefix,
			message: `"${e.value}" is an invalid ${e.type}.`
		});
	};
	_.brandCheck = function(e, t) {
		if (!t(e)) {
			const e = new TypeError("Illegal invocation");
			e.code = "ERR_INVALID_THIS";
			throw e;
		}
	};
	_.argumentLengthCheck = function({ length: e }, t, n) {
		if (e < t) throw _.errors.exception({
			message: `${t} argument${t !== 1 ? "s" : ""} required, but${e ? " only" : ""} ${e} found.`,
			header: n
		});
	};
	_.illegalConstructor = function() {
		throw _.errors.exception({
			header: "TypeError",
			message: "Illegal constructor"
		});
	};
	_.util.MakeTypeAssertion = function(e) {
		return (t) => g(e, t);
	};
	_.util.Type = function(e) {
		switch (typeof e) {
			case "undefined": return s;
			case "boolean": return c;
			case "string": return l;
			case "symbol": return d;
			case "number": return f;
			case "bigint": return p;
			case "function":
			case "object":
				if (e === null) return m;
				return h;
		}
	};
	_.util.Types = {
		UNDEFINED: s,
		BOOLEAN: c,
		STRING: l,
		SYMBOL: d,
		NUMBER: f,
		BIGINT: p,
		NULL: m,
		OBJECT: h
	};
	_.util.TypeValueToString = function(e) {
		switch (_.util.Type(e)) {
			case s: return "Undefined";
			case c: return "Boolean";
			case l: return "String";
			case d: return "Symbol";
			case f: return "Number";
			case p: return "BigInt";
			case m: return "Null";
			case h: return "Object";
		}
	};
	_.util.markAsUncloneable = o;
	_.util.ConvertToInt = function(e, t, n, r) {
		let i;
		let a;
		if (t === 64) {
			i = Math.pow(2, 53) - 1;
			if (n === "unsigned") a = 0;
			else a = Math.pow(-2, 53) + 1;
		} else if (n === "unsigned") {
			a = 0;
			i = Math.pow(2, t) - 1;
		} else {
			a = -Math.pow(2, t - 1);
			i = Math.pow(2, t - 1) - 1;
		}
		let o = Number(e);
		if (o === 0) o = 0;
		if (_.util.HasFlag(r, _.attributes.EnforceRange)) {
			if (Number.isNaN(o) || o === Number.POSITIVE_INFINITY || o === Number.NEGATIVE_INFINITY) throw _.errors.exception({
				header: "Integer conversion",
				message: `Could not convert ${_.util.Stringify(e)} to an integer.`
			});
			o = _.util.IntegerPart(o);
			if (o < a || o > i) throw _.errors.exception({
				header: "Integer conversion",
				message: `Value must be between ${a}-${i}, got ${o}.`
			});
			return o;
		}
		if (!Number.isNaN(o) && _.util.HasFlag(r, _.attributes.Clamp)) {
			o = Math.min(Math.max(o, a), i);
			if (Math.floor(o) % 2 === 0) o = Math.floor(o);
			else o = Math.ceil(o);
			return o;
		}
		if (Number.isNaN(o) || o === 0 && Object.is(0, o) || o === Number.POSITIVE_INFINITY || o === Number.NEGATIVE_INFINITY) return 0;
		o = _.util.IntegerPart(o);
		o = o % Math.pow(2, t);
		if (n === "signed" && o >= Math.pow(2, t - 1)) return o - Math.pow(2, t);
		return o;
	};
	_.util.IntegerPart = function(e) {
		const t = Math.floor(Math.abs(e));
		if (e < 0) return -1 * t;
		return t;
	};
	_.util.Stringify = function(e) {
		switch (_.util.Type(e)) {
			case d: return `Symbol(${e.description})`;
			case h: return a(e);
			case l: return `"${e}"`;
			case p: return `${e}n`;
			default: return `${e}`;
		}
	};
	_.util.IsResizableArrayBuffer = function(e) {
		if (i.isArrayBuffer(e)) return e.resizable;
		if (i.isSharedArrayBuffer(e)) return e.growable;
		throw _.errors.exception({
			header: "IsResizableArrayBuffer",
			message: `"${_.util.Stringify(e)}" is not an array buffer.`
		});
	};
	_.util.HasFlag = function(e, t) {
		return typeof e === "number" && (e & t) === t;
	};
	_.sequenceConverter = function(e) {
		return (t, n, r, i) => {
			if (_.util.Type(t) !== h) throw _.errors.exception({
				header: n,
				message: `${r} (${_.util.Stringify(t)}) is not iterable.`
			});
			const a = typeof i === "function" ? i() : t?.[Symbol.iterator]?.();
			const o = [];
			let s = 0;
			if (a === void 0 || typeof a.next !== "function") throw _.errors.exception({
				header: n,
				message: `${r} is not iterable.`
			});
			while (true) {
				const { done: t, value: i } = a.next();
				if (t) break;
				o.push(e(i, n, `${r}[${s++}]`));
			}
			return o;
		};
	};
	_.recordConverter = function(e, t) {
		return (n, r, a) => {
			if (_.util.Type(n) !== h) throw _.errors.exception({
				header: r,
				message: `${a} ("${_.util.TypeValueToString(n)}") is not an Object.`
			});
			const o = {};
			if (!i.isProxy(n)) {
				const i = [...Object.getOwnPropertyNames(n), ...Object.getOwnPropertySymbols(n)];
				for (const s of i) {
					const i = _.util.Stringify(s);
					const c = e(s, r, `Key ${i} in ${a}`);
					o[c] = t(n[s], r, `${a}[${i}]`);
				}
				return o;
			}
			const s = Reflect.ownKeys(n);
			for (const i of s) if (Reflect.getOwnPropertyDescriptor(n, i)?.enumerable) {
				const s = e(i, r, a);
				o[s] = t(n[i], r, a);
			}
			return o;
		};
	};
	_.interfaceConverter = function(e, t) {
		return (n, r, i) => {
			if (!e(n)) throw _.errors.exception({
				header: r,
				message: `Expected ${i} ("${_.util.Stringify(n)}") to be an instance of ${t}.`
			});
			return n;
		};
	};
	_.dictionaryConverter = function(e) {
		e.sort((e, t) => (e.key > t.key) - (e.key < t.key));
		return (t, n, r) => {
			const i = {};
			if (t != null && _.util.Type(t) !== h) throw _.errors.exception({
				header: n,
				message: `Expected ${t} to be one of: Null, Undefined, Object.`
			});
			for (const a of e) {
				const { key: e, defaultValue: o, required: s, converter: c } = a;
				if (s === true) {
					if (t == null || !Object.hasOwn(t, e)) throw _.errors.exception({
						header: n,
						message: `Missing required key "${e}".`
					});
				}
				let l = t?.[e];
				const u = o !== void 0;
				if (u && l === void 0) l = o();
				if (s || u || l !== void 0) {
					l = c(l, n, `${r}.${e}`);
					if (a.allowedValues && !a.allowedValues.includes(l)) throw _.errors.exception({
						header: n,
						message: `${l} is not an accepted type. Expected one of ${a.allowedValues.join(", ")}.`
					});
					i[e] = l;
				}
			}
			return i;
		};
	};
	_.nullableConverter = function(e) {
		return (t, n, r) => {
			if (t === null) return t;
			return e(t, n, r);
		};
	};
	_.is.USVString = function(e) {
		return typeof e === "string" && e.isWellFormed();
	};
	_.is.ReadableStream = _.util.MakeTypeAssertion(ReadableStream);
	_.is.Blob = _.util.MakeTypeAssertion(Blob);
	_.is.URLSearchParams = _.util.MakeTypeAssertion(URLSearchParams);
	_.is.File = _.util.MakeTypeAssertion(File);
	_.is.URL = _.util.MakeTypeAssertion(URL);
	_.is.AbortSignal = _.util.MakeTypeAssertion(AbortSignal);
	_.is.MessagePort = _.util.MakeTypeAssertion(MessagePort);
	_.is.BufferSource = function(e) {
		return i.isArrayBuffer(e) || ArrayBuffer.isView(e) && i.isArrayBuffer(e.buffer);
	};
	_.util.getCopyOfBytesHeldByBufferSource = function(e) {
		const t = e;
		let n = t;
		let a = 0;
		let o = 0;
		if (i.isTypedArray(t) || i.isDataView(t)) {
			n = t.buffer;
			a = t.byteOffset;
			o = t.byteLength;
		} else {
			r(i.isAnyArrayBuffer(t));
			o = t.byteLength;
		}
		if (n.detached) return new Uint8Array(0);
		const s = new Uint8Array(o);
		const c = new Uint8Array(n, a, o);
		s.set(c);
		return s;
	};
	_.converters.DOMString = function(e, t, n, r) {
		if (e === null && _.util.HasFlag(r, _.attributes.LegacyNullToEmptyString)) return "";
		if (typeof e === "symbol") throw _.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a DOMString.`
		});
		return String(e);
	};
	_.converters.ByteString = function(e, t, n) {
		if (typeof e === "symbol") throw _.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a ByteString.`
		});
		const r = String(e);
		for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
		return r;
	};
	_.converters.USVString = function(e) {
		if (typeof e === "string") return e.toWellFormed();
		return `${e}`.toWellFormed();
	};
	_.converters.boolean = function(e) {
		return Boolean(e);
	};
	_.converters.any = function(e) {
		return e;
	};
	_.converters["long long"] = function(e, t, n) {
		return _.util.ConvertToInt(e, 64, "signed", 0, t, n);
	};
	_.converters["unsigned long long"] = function(e, t, n) {
		return _.util.ConvertToInt(e, 64, "unsigned", 0, t, n);
	};
	_.converters["unsigned long"] = function(e, t, n) {
		return _.util.ConvertToInt(e, 32, "unsigned", 0, t, n);
	};
	_.converters["unsigned short"] = function(e, t, n, r) {
		return _.util.ConvertToInt(e, 16, "unsigned", r, t, n);
	};
	_.converters.ArrayBuffer = function(e, t, n, r) {
		if (_.util.Type(e) !== h || !i.isArrayBuffer(e)) throw _.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${_.util.Stringify(e)}")`,
			types: ["ArrayBuffer"]
		});
		if (!_.util.HasFlag(r, _.attributes.AllowResizable) && _.util.IsResizableArrayBuffer(e)) throw _.errors.exception({
			header: t,
			message: `${n} cannot be a resizable ArrayBuffer.`
		});
		return e;
	};
	_.converters.SharedArrayBuffer = function(e, t, n, r) {
		if (_.util.Type(e) !== h || !i.isSharedArrayBuffer(e)) throw _.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${_.util.Stringify(e)}")`,
			types: ["SharedArrayBuffer"]
		});
		if (!_.util.HasFlag(r, _.attributes.AllowResizable) && _.util.IsResizableArrayBuffer(e)) throw _.errors.exception({
			header: t,
			message: `${n} cannot be a resizable SharedArrayBuffer.`
		});
		return e;
	};
	_.converters.TypedArray = function(e, t, n, r, a) {
		if (_.util.Type(e) !== h || !i.isTypedArray(e) || e.constructor.name !== t.name) throw _.errors.conversionFailed({
			prefix: n,
			argument: `${r} ("${_.util.Stringify(e)}")`,
			types: [t.name]
		});
		if (!_.util.HasFlag(a, _.attributes.AllowShared) && i.isSharedArrayBuffer(e.buffer)) throw _.errors.exception({
			header: n,
			message: `${r} cannot be a view on a shared array buffer.`
		});
		if (!_.util.HasFlag(a, _.attributes.AllowResizable) && _.util.IsResizableArrayBuffer(e.buffer)) throw _.errors.exception({
			header: n,
			message: `${r} cannot be a view on a resizable array buffer.`
		});
		return e;
	};
	_.converters.DataView = function(e, t, n, r) {
		if (_.util.Type(e) !== h || !i.isDataView(e)) throw _.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${_.util.Stringify(e)}")`,
			types: ["DataView"]
		});
		if (!_.util.HasFlag(r, _.attributes.AllowShared) && i.isSharedArrayBuffer(e.buffer)) throw _.errors.exception({
			header: t,
			message: `${n} cannot be a view on a shared array buffer.`
		});
		if (!_.util.HasFlag(r, _.attributes.AllowResizable) && _.util.IsResizableArrayBuffer(e.buffer)) throw _.errors.exception({
			header: t,
			message: `${n} cannot be a view on a resizable array buffer.`
		});
		return e;
	};
	_.converters.ArrayBufferView = function(e, t, n, r) {
		if (_.util.Type(e) !== h || !i.isArrayBufferView(e)) throw _.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${_.util.Stringify(e)}")`,
			types: ["ArrayBufferView"]
		});
		if (!_.util.HasFlag(r, _.attributes.AllowShared) && i.isSharedArrayBuffer(e.buffer)) throw _.errors.exception({
			header: t,
			message: `${n} cannot be a view on a shared array buffer.`
		});
		if (!_.util.HasFlag(r, _.attributes.AllowResizable) && _.util.IsResizableArrayBuffer(e.buffer)) throw _.errors.exception({
			header: t,
			message: `${n} cannot be a view on a resizable array buffer.`
		});
		return e;
	};
	_.converters.BufferSource = function(e, t, n, r) {
		if (i.isArrayBuffer(e)) return _.converters.ArrayBuffer(e, t, n, r);
		if (i.isArrayBufferView(e)) {
			r &= ~_.attributes.AllowShared;
			return _.converters.ArrayBufferView(e, t, n, r);
		}
		if (i.isSharedArrayBuffer(e)) throw _.errors.exception({
			header: t,
			message: `${n} cannot be a SharedArrayBuffer.`
		});
		throw _.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${_.util.Stringify(e)}")`,
			types: ["ArrayBuffer", "ArrayBufferView"]
		});
	};
	_.converters.AllowSharedBufferSource = function(e, t, n, r) {
		if (i.isArrayBuffer(e)) return _.converters.ArrayBuffer(e, t, n, r);
		if (i.isSharedArrayBuffer(e)) return _.converters.SharedArrayBuffer(e, t, n, r);
		if (i.isArrayBufferView(e)) {
			r |= _.attributes.AllowShared;
			return _.converters.ArrayBufferView(e, t, n, r);
		}
		throw _.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${_.util.Stringify(e)}")`,
			types: [
				"ArrayBuffer",
				"SharedArrayBuffer",
				"ArrayBufferView"
			]
		});
	};
	_.converters["sequence<ByteString>"] = _.sequenceConverter(_.converters.ByteString);
	_.converters["sequence<sequence<ByteString>>"] = _.sequenceConverter(_.converters["sequence<ByteString>"]);
	_.converters["record<ByteString, ByteString>"] = _.recordConverter(_.converters.ByteString, _.converters.ByteString);
	_.converters.Blob = _.interfaceConverter(_.is.Blob, "Blob");
	_.converters.AbortSignal = _.interfaceConverter(_.is.AbortSignal, "AbortSignal");
	_.converters.EventHandlerNonNull = function(e) {
		if (_.util.Type(e) !== h) return null;
		if (typeof e === "function") return e;
		return () => {};
	};
	_.attributes = {
		Clamp: 1,
		EnforceRange: 2,
		AllowShared: 4,
		AllowResizable: 8,
		LegacyNullToEmptyString: 16
	};
	n.exports = { webidl: _ };
}));
// node_modules/undici/lib/web/fetch/util.js
var K = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { Transform: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:zlib");
	const { redirectStatusSet: a, referrerPolicyTokens: o, badPortsSet: s } = Ae();
	const { getGlobalOrigin: c } = je();
	const { collectAnHTTPQuotedString: d, parseMIMEType: f } = W();
	const { performance: p } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:perf_hooks");
	const { isValidHTTPToken: m, normalizedMethodRecordsBase: h } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const g = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { isUint8Array: _ } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util/types");
	const { webidl: v } = G();
	const { isomorphicEncode: y, collectASequenceOfCodePoints: b, removeChars: x } = U();
	function responseURL(e) {
		const t = e.urlList;
		const n = t.length;
		return n === 0 ? null : t[n - 1].toString();
	}
	function responseLocationURL(e, t) {
		if (!a.has(e.status)) return null;
		let n = e.headersList.get("location", true);
		if (n !== null && isValidHeaderValue(n)) {
			if (!isValidEncodedURL(n)) n = normalizeBinaryStringToUtf8(n);
			n = new URL(n, responseURL(e));
		}
		if (n && !n.hash) n.hash = t;
		return n;
	}
	function isValidEncodedURL(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n > 126 || n < 32) return false;
		}
		return true;
	}
	function normalizeBinaryStringToUtf8(e) {
		return Buffer.from(e, "binary").toString("utf8");
	}
	function requestCurrentURL(e) {
		return e.urlList[e.urlList.length - 1];
	}
	function requestBadPort(e) {
		const t = requestCurrentURL(e);
		if (urlIsHttpHttpsScheme(t) && s.has(t.port)) return "blocked";
		return "allowed";
	}
	function isErrorLike(e) {
		return e instanceof Error || e?.constructor?.name === "Error" || e?.constructor?.name === "DOMException";
	}
	function isValidReasonPhrase(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) return false;
		}
		return true;
	}
	const S = m;
	function isValidHeaderValue(e) {
		return (e[0] === "	" || e[0] === " " || e[e.length - 1] === "	" || e[e.length - 1] === " " || e.includes("\n") || e.includes("\r") || e.includes("\0")) === false;
	}
	function parseReferrerPolicy(e) {
		const t = (e.headersList.get("referrer-policy", true) ?? "").split(",");
		let n = "";
		if (t.length) for (let e = t.length; e !== 0; e--) {
			const r = t[e - 1].trim();
			if (o.has(r)) {
				n = r;
				break;
			}
		}
		return n;
	}
	function setRequestReferrerPolicyOnRedirect(e, t) {
		const n = parseReferrerPolicy(t);
		if (n !== "") e.referrerPolicy = n;
	}
	function crossOriginResourcePolicyCheck() {
		return "allowed";
	}
	function corsCheck() {
		return "success";
	}
	function TAOCheck() {
		return "success";
	}
	function appendFetchMetadata(e) {
		if (!isURLPotentiallyTrustworthy(requestCurrentURL(e))) return;
		let t = null;
		t = e.mode;
		e.headersList.set("sec-fetch-mode", t, true);
	}
	function appendRequestOriginHeader(e) {
		let t = e.origin;
		if (t === "client" || t === void 0) return;
		if (e.responseTainting === "cors" || e.mode === "websocket") e.headersList.append("origin", t, true);
		else if (e.method !== "GET" && e.method !== "HEAD") {
			switch (e.referrerPolicy) {
				case "no-referrer":
					t = null;
					break;
				case "no-referrer-when-downgrade":
				case "strict-origin":
				case "strict-origin-when-cross-origin":
					if (e.origin && urlHasHttpsScheme(e.origin) && !urlHasHttpsScheme(requestCurrentURL(e))) t = null;
					break;
				case "same-origin": if (!sameOrigin(e, requestCurrentURL(e))) t = null;
			}
			e.headersList.append("origin", t, true);
		}
	}
	function coarsenTime(e, t) {
		return e;
	}
	function clampAndCoarsenConnectionTimingInfo(e, t, n) {
		if (!e?.startTime || e.startTime < t) return {
			domainLookupStartTime: t,
			domainLookupEndTime: t,
			connectionStartTime: t,
			connectionEndTime: t,
			secureConnectionStartTime: t,
			ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
		};
		return {
			domainLookupStartTime: coarsenTime(e.domainLookupStartTime, n),
			domainLookupEndTime: coarsenTime(e.domainLookupEndTime, n),
			connectionStartTime: coarsenTime(e.connectionStartTime, n),
			connectionEndTime: coarsenTime(e.connectionEndTime, n),
			secureConnectionStartTime: coarsenTime(e.secureConnectionStartTime, n),
			ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
		};
	}
	function coarsenedSharedCurrentTime(e) {
		return coarsenTime(p.now(), e);
	}
	function createOpaqueTimingInfo(e) {
		return {
			startTime: e.startTime ?? 0,
			redirectStartTime: 0,
			redirectEndTime: 0,
			postRedirectStartTime: e.startTime ?? 0,
			finalServiceWorkerStartTime: 0,
			finalNetworkResponseStartTime: 0,
			finalNetworkRequestStartTime: 0,
			endTime: 0,
			encodedBodySize: 0,
			decodedBodySize: 0,
			finalConnectionTimingInfo: null
		};
	}
	function makePolicyContainer() {
		return { referrerPolicy: "strict-origin-when-cross-origin" };
	}
	function clonePolicyContainer(e) {
		return { referrerPolicy: e.referrerPolicy };
	}
	function determineRequestsReferrer(e) {
		const t = e.referrerPolicy;
		g(t);
		let n = null;
		if (e.referrer === "client") {
			const e = c();
			if (!e || e.origin === "null") return "no-referrer";
			n = new URL(e);
		} else if (v.is.URL(e.referrer)) n = e.referrer;
		let r = stripURLForReferrer(n);
		const i = stripURLForReferrer(n, true);
		if (r.toString().length > 4096) r = i;
		switch (t) {
			case "no-referrer": return "no-referrer";
			case "origin":
				if (i != null) return i;
				return stripURLForReferrer(n, true);
			case "unsafe-url": return r;
			case "strict-origin": {
				const t = requestCurrentURL(e);
				if (isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t)) return "no-referrer";
				return i;
			}
			case "strict-origin-when-cross-origin": {
				const t = requestCurrentURL(e);
				if (sameOrigin(r, t)) return r;
				if (isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t)) return "no-referrer";
				return i;
			}
			case "same-origin":
				if (sameOrigin(e, r)) return r;
				return "no-referrer";
			case "origin-when-cross-origin":
				if (sameOrigin(e, r)) return r;
				return i;
			case "no-referrer-when-downgrade": {
				const t = requestCurrentURL(e);
				if (isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t)) return "no-referrer";
				return r;
			}
		}
	}
	function stripURLForReferrer(e, t = false) {
		g(v.is.URL(e));
		e = new URL(e);
		if (urlIsLocal(e)) return "no-referrer";
		e.username = "";
		e.password = "";
		e.hash = "";
		if (t === true) {
			e.pathname = "";
			e.search = "";
		}
		return e;
	}
	const w = RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/);
	const T = RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);
	function isOriginIPPotentiallyTrustworthy(e) {
		if (e.includes(":")) {
			if (e[0] === "[" && e[e.length - 1] === "]") e = e.slice(1, -1);
			return T(e);
		}
		return w(e);
	}
	function isOriginPotentiallyTrustworthy(e) {
		if (e == null || e === "null") return false;
		e = new URL(e);
		if (e.protocol === "https:" || e.protocol === "wss:") return true;
		if (isOriginIPPotentiallyTrustworthy(e.hostname)) return true;
		if (e.hostname === "localhost" || e.hostname === "localhost.") return true;
		if (e.hostname.endsWith(".localhost") || e.hostname.endsWith(".localhost.")) return true;
		if (e.protocol === "file:") return true;
		return false;
	}
	function isURLPotentiallyTrustworthy(e) {
		if (!v.is.URL(e)) return false;
		if (e.href === "about:blank" || e.href === "about:srcdoc") return true;
		if (e.protocol === "data:") return true;
		if (e.protocol === "blob:") return true;
		return isOriginPotentiallyTrustworthy(e.origin);
	}
	function tryUpgradeRequestToAPotentiallyTrustworthyURL(e) {}
	function sameOrigin(e, t) {
		if (e.origin === t.origin && e.origin === "null") return true;
		if (e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port) return true;
		return false;
	}
	function isAborted(e) {
		return e.controller.state === "aborted";
	}
	function isCancelled(e) {
		return e.controller.state === "aborted" || e.controller.state === "terminated";
	}
	function normalizeMethod(e) {
		return h[e.toLowerCase()] ?? e;
	}
	const E = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
	function createIterator(e, t, n = 0, r = 1) {
		class FastIterableIterator {
			#e;
			#t;
			#n;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
				this.#n = 0;
			}
			next() {
				if (typeof this !== "object" || this === null || !(#e in this)) throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
				const i = this.#n;
				const a = t(this.#e);
				if (i >= a.length) return {
					value: void 0,
					done: true
				};
				const { [n]: o, [r]: s } = a[i];
				this.#n = i + 1;
				let c;
				switch (this.#t) {
					case "key":
						c = o;
						break;
					case "value":
						c = s;
						break;
					case "key+value": c = [o, s];
				}
				return {
					value: c,
					done: false
				};
			}
		}
		delete FastIterableIterator.prototype.constructor;
		Object.setPrototypeOf(FastIterableIterator.prototype, E);
		Object.defineProperties(FastIterableIterator.prototype, {
			[Symbol.toStringTag]: {
				writable: false,
				enumerable: false,
				configurable: true,
				value: `${e} Iterator`
			},
			next: {
				writable: true,
				enumerable: true,
				configurable: true
			}
		});
		return function(e, t) {
			return new FastIterableIterator(e, t);
		};
	}
	function iteratorMixin(e, t, n, r = 0, i = 1, a) {
		const o = createIterator(e, n, r, i);
		const s = {
			keys: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function keys() {
					v.brandCheck(this, a);
					return o(this, "key");
				}
			},
			values: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function values() {
					v.brandCheck(this, a);
					return o(this, "value");
				}
			},
			entries: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function entries() {
					v.brandCheck(this, a);
					return o(this, "key+value");
				}
			},
			forEach: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function forEach(t, n = globalThis) {
					v.brandCheck(this, a);
					v.argumentLengthCheck(arguments, 1, `${e}.forEach`);
					if (typeof t !== "function") throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
					for (const { 0: e, 1: r } of o(this, "key+value")) t.call(n, r, e, this);
				}
			}
		};
		return Object.defineProperties(t.prototype, {
			...s,
			[Symbol.iterator]: {
				writable: true,
				enumerable: false,
				configurable: true,
				value: s.entries.value
			}
		});
	}
	function fullyReadBody(e, t, n) {
		const r = t;
		const i = n;
		try {
			readAllBytes(e.stream.getReader(), r, i);
		} catch (e) {
			i(e);
		}
	}
	function readableStreamClose(e) {
		try {
			e.close();
			e.byobRequest?.respond(0);
		} catch (e) {
			if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) throw e;
		}
	}
	async function readAllBytes(e, t, n) {
		try {
			const r = [];
			let i = 0;
			do {
				const { done: a, value: o } = await e.read();
				if (a) {
					t(Buffer.concat(r, i));
					return;
				}
				if (!_(o)) {
					n(new TypeError("Received non-Uint8Array chunk"));
					return;
				}
				r.push(o);
				i += o.length;
			} while (true);
		} catch (e) {
			n(e);
		}
	}
	function urlIsLocal(e) {
		g("protocol" in e);
		const t = e.protocol;
		return t === "about:" || t === "blob:" || t === "data:";
	}
	function urlHasHttpsScheme(e) {
		return typeof e === "string" && e[5] === ":" && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && e[4] === "s" || e.protocol === "https:";
	}
	function urlIsHttpHttpsScheme(e) {
		g("protocol" in e);
		const t = e.protocol;
		return t === "http:" || t === "https:";
	}
	function simpleRangeHeaderValue(e, t) {
		const n = e;
		if (!n.startsWith("bytes")) return "failure";
		const r = { position: 5 };
		if (t) b((e) => e === "	" || e === " ", n, r);
		if (n.charCodeAt(r.position) !== 61) return "failure";
		r.position++;
		if (t) b((e) => e === "	" || e === " ", n, r);
		const i = b((e) => {
			const t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r);
		const a = i.length ? Number(i) : null;
		if (t) b((e) => e === "	" || e === " ", n, r);
		if (n.charCodeAt(r.position) !== 45) return "failure";
		r.position++;
		if (t) b((e) => e === "	" || e === " ", n, r);
		const o = b((e) => {
			const t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r);
		const s = o.length ? Number(o) : null;
		if (r.position < n.length) return "failure";
		if (s === null && a === null) return "failure";
		if (a !== null && s !== null && a > s) return "failure";
		return {
			rangeStartValue: a,
			rangeEndValue: s
		};
	}
	function buildContentRange(e, t, n) {
		let r = "bytes ";
		r += y(`${e}`);
		r += "-";
		r += y(`${t}`);
		r += "/";
		r += y(`${n}`);
		return r;
	}
	var InflateStream = class extends r {
		#e;
		constructor(e) {
			super();
			this.#e = e;
		}
		_transform(e, t, n) {
			if (!this._inflateStream) {
				if (e.length === 0) {
					n();
					return;
				}
				this._inflateStream = (e[0] & 15) === 8 ? i.createInflate(this.#e) : i.createInflateRaw(this.#e);
				this._inflateStream.on("data", this.push.bind(this));
				this._inflateStream.on("end", () => this.push(null));
				this._inflateStream.on("error", (e) => this.destroy(e));
			}
			this._inflateStream.write(e, t, n);
		}
		_final(e) {
			if (this._inflateStream) {
				this._inflateStream.end();
				this._inflateStream = null;
			}
			e();
		}
	};
	function createInflate(e) {
		return new InflateStream(e);
	}
	function extractMimeType(e) {
		let t = null;
		let n = null;
		let r = null;
		const i = getDecodeSplit("content-type", e);
		if (i === null) return "failure";
		for (const e of i) {
			const i = f(e);
			if (i === "failure" || i.essence === "*/*") continue;
			r = i;
			if (r.essence !== n) {
				t = null;
				if (r.parameters.has("charset")) t = r.parameters.get("charset");
				n = r.essence;
			} else if (!r.parameters.has("charset") && t !== null) r.parameters.set("charset", t);
		}
		if (r == null) return "failure";
		return r;
	}
	function gettingDecodingSplitting(e) {
		const t = e;
		const n = { position: 0 };
		const r = [];
		let i = "";
		while (n.position < t.length) {
			i += b((e) => e !== "\"" && e !== ",", t, n);
			if (n.position < t.length) {
				if (t.charCodeAt(n.position) === 34) {
					i += d(t, n);
					if (n.position < t.length) continue;
				} else {
					g(t.charCodeAt(n.position) === 44);
					n.position++;
				}
			}
			i = x(i, true, true, (e) => e === 9 || e === 32);
			r.push(i);
			i = "";
		}
		return r;
	}
	function getDecodeSplit(e, t) {
		const n = t.get(e, true);
		if (n === null) return null;
		return gettingDecodingSplitting(n);
	}
	function hasAuthenticationEntry(e) {
		return false;
	}
	function includesCredentials(e) {
		return !!(e.username || e.password);
	}
	function isTraversableNavigable(e) {
		return e != null && e !== "client" && e !== "no-traversable";
	}
	var EnvironmentSettingsObjectBase = class {
		get baseUrl() {
			return c();
		}
		get origin() {
			return this.baseUrl?.origin;
		}
		policyContainer = makePolicyContainer();
	};
	var EnvironmentSettingsObject = class {
		settingsObject = new EnvironmentSettingsObjectBase();
	};
	const D = new EnvironmentSettingsObject();
	n.exports = {
		isAborted,
		isCancelled,
		isValidEncodedURL,
		tryUpgradeRequestToAPotentiallyTrustworthyURL,
		clampAndCoarsenConnectionTimingInfo,
		coarsenedSharedCurrentTime,
		determineRequestsReferrer,
		makePolicyContainer,
		clonePolicyContainer,
		appendFetchMetadata,
		appendRequestOriginHeader,
		TAOCheck,
		corsCheck,
		crossOriginResourcePolicyCheck,
		createOpaqueTimingInfo,
		setRequestReferrerPolicyOnRedirect,
		isValidHTTPToken: m,
		requestBadPort,
		requestCurrentURL,
		responseURL,
		responseLocationURL,
		isURLPotentiallyTrustworthy,
		isValidReasonPhrase,
		sameOrigin,
		normalizeMethod,
		iteratorMixin,
		createIterator,
		isValidHeaderName: S,
		isValidHeaderValue,
		isErrorLike,
		fullyReadBody,
		readableStreamClose,
		urlIsLocal,
		urlHasHttpsScheme,
		urlIsHttpHttpsScheme,
		readAllBytes,
		simpleRangeHeaderValue,
		buildContentRange,
		createInflate,
		extractMimeType,
		getDecodeSplit,
		environmentSettingsObject: D,
		isOriginIPPotentiallyTrustworthy,
		hasAuthenticationEntry,
		includesCredentials,
		isTraversableNavigable
	};
}));
// node_modules/undici/lib/web/fetch/headers.js
var Ne = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { kConstruct: r } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const { kEnumerableProperty: i, setHeader: a } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { iteratorMixin: o, isValidHeaderName: s, isValidHeaderValue: c } = K();
	const { webidl: d } = G();
	const f = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const m = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util");
	function isHTTPWhiteSpaceCharCode(e) {
		return e === 10 || e === 13 || e === 9 || e === 32;
	}
	function headerValueNormalize(e) {
		let t = 0;
		let n = e.length;
		while (n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(n - 1))) --n;
		while (n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(t))) ++t;
		return t === 0 && n === e.length ? e : e.substring(t, n);
	}
	function fill(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; ++n) {
			const r = t[n];
			if (r.length !== 2) throw d.errors.exception({
				header: "Headers constructor",
				message: `expected name/value pair to be length 2, found ${r.length}.`
			});
			appendHeader(e, r[0], r[1]);
		}
		else if (typeof t === "object" && t !== null) {
			const n = Object.keys(t);
			for (let r = 0; r < n.length; ++r) appendHeader(e, n[r], t[n[r]]);
		} else throw d.errors.conversionFailed({
			prefix: "Headers constructor",
			argument: "Argument 1",
			types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
		});
	}
	function appendHeader(e, t, n) {
		n = headerValueNormalize(n);
		if (!s(t)) throw d.errors.invalidArgument({
			prefix: "Headers.append",
			value: t,
			type: "header name"
		});
		else if (!c(n)) throw d.errors.invalidArgument({
			prefix: "Headers.append",
			value: n,
			type: "header value"
		});
		if (getHeadersGuard(e) === "immutable") throw new TypeError("immutable");
		return getHeadersList(e).append(t, n, false);
	}
	function headersListSortAndCombine(e) {
		const t = getHeadersList(e);
		if (!t) return [];
		if (t.sortedMap) return t.sortedMap;
		const n = [];
		const r = t.toSortedArray();
		const i = t.cookies;
		if (i === null || i.length === 1) return t.sortedMap = r;
		for (let e = 0; e < r.length; ++e) {
			const { 0: t, 1: a } = r[e];
			if (t === "set-cookie") for (let e = 0; e < i.length; ++e) n.push([t, i[e]]);
			else n.push([t, a]);
		}
		return t.sortedMap = n;
	}
	function compareHeaderName(e, t) {
		return e[0] < t[0] ? -1 : 1;
	}
	var h = class HeadersList {
		cookies = null;
		sortedMap;
		headersMap;
		constructor(e) {
			if (e instanceof HeadersList) {
				this.headersMap = new Map(e.headersMap);
				this.sortedMap = e.sortedMap;
				this.cookies = e.cookies === null ? null : [...e.cookies];
			} else {
				this.headersMap = new Map(e);
				this.sortedMap = null;
			}
		}
		contains(e, t) {
			return this.headersMap.has(t ? e : e.toLowerCase());
		}
		clear() {
			this.headersMap.clear();
			this.sortedMap = null;
			this.cookies = null;
		}
		append(e, t, n) {
			this.sortedMap = null;
			const r = n ? e : e.toLowerCase();
			const i = this.headersMap.get(r);
			if (i) {
				const e = r === "cookie" ? "; " : ", ";
				this.headersMap.set(r, {
					name: i.name,
					value: `${i.value}${e}${t}`
				});
			} else this.headersMap.set(r, {
				name: e,
				value: t
			});
			if (r === "set-cookie") (this.cookies ??= []).push(t);
		}
		set(e, t, n) {
			this.sortedMap = null;
			const r = n ? e : e.toLowerCase();
			if (r === "set-cookie") this.cookies = [t];
			this.headersMap.set(r, {
				name: e,
				value: t
			});
		}
		delete(e, t) {
			this.sortedMap = null;
			if (!t) e = e.toLowerCase();
			if (e === "set-cookie") this.cookies = null;
			this.headersMap.delete(e);
		}
		get(e, t) {
			return this.headersMap.get(t ? e : e.toLowerCase())?.value ?? null;
		}
		*[Symbol.iterator]() {
			for (const { 0: e, 1: { value: t } } of this.headersMap) yield [e, t];
		}
		get entries() {
			const e = {};
			if (this.headersMap.size !== 0) for (const { name: t, value: n } of this.headersMap.values()) a(e, t, n);
			return e;
		}
		rawValues() {
			return this.headersMap.values();
		}
		get entriesList() {
			const e = [];
			if (this.headersMap.size !== 0) for (const { 0: t, 1: { name: n, value: r } } of this.headersMap) if (t === "set-cookie") for (const t of this.cookies) e.push([n, t]);
			else e.push([n, r]);
			return e;
		}
		toSortedArray() {
			const e = this.headersMap.size;
			const t = new Array(e);
			if (e <= 32) {
				if (e === 0) return t;
				const n = this.headersMap[Symbol.iterator]();
				const r = n.next().value;
				t[0] = [r[0], r[1].value];
				f(r[1].value !== null);
				for (let r = 1, i = 0, a = 0, o = 0, s = 0, c, l; r < e; ++r) {
					l = n.next().value;
					c = t[r] = [l[0], l[1].value];
					f(c[1] !== null);
					o = 0;
					a = r;
					while (o < a) {
						s = o + (a - o >> 1);
						if (t[s][0] <= c[0]) o = s + 1;
						else a = s;
					}
					if (r !== s) {
						i = r;
						while (i > o) t[i] = t[--i];
						t[o] = c;
					}
				}
				if (!n.next().done) throw new TypeError("Unreachable");
				return t;
			} else {
				let e = 0;
				for (const { 0: n, 1: { value: r } } of this.headersMap) {
					t[e++] = [n, r];
					f(r !== null);
				}
				return t.sort(compareHeaderName);
			}
		}
	};
	let getHeadersGuard;
	let setHeadersGuard;
	let getHeadersList;
	let setHeadersList;
	var Headers = class {
		#e;
		#t;
		constructor(e = void 0) {
			d.util.markAsUncloneable(this);
			if (e === r) return;
			this.#t = new h();
			this.#e = "none";
			if (e !== void 0) {
				e = d.converters.HeadersInit(e, "Headers constructor", "init");
				fill(this, e);
			}
		}
		append(e, t) {
			d.brandCheck(this, d.is.Headers);
			d.argumentLengthCheck(arguments, 2, "Headers.append");
			const n = "Headers.append";
			e = d.converters.ByteString(e, n, "name");
			t = d.converters.ByteString(t, n, "value");
			return appendHeader(this, e, t);
		}
		delete(e) {
			d.brandCheck(this, d.is.Headers);
			d.argumentLengthCheck(arguments, 1, "Headers.delete");
			e = d.converters.ByteString(e, "Headers.delete", "name");
			if (!s(e)) throw d.errors.invalidArgument({
				prefix: "Headers.delete",
				value: e,
				type: "header name"
			});
			if (this.#e === "immutable") throw new TypeError("immutable");
			if (!this.#t.contains(e, false)) return;
			this.#t.delete(e, false);
		}
		get(e) {
			d.brandCheck(this, d.is.Headers);
			d.argumentLengthCheck(arguments, 1, "Headers.get");
			const t = "Headers.get";
			e = d.converters.ByteString(e, t, "name");
			if (!s(e)) throw d.errors.invalidArgument({
				prefix: t,
				value: e,
				type: "header name"
			});
			return this.#t.get(e, false);
		}
		has(e) {
			d.brandCheck(this, d.is.Headers);
			d.argumentLengthCheck(arguments, 1, "Headers.has");
			const t = "Headers.has";
			e = d.converters.ByteString(e, t, "name");
			if (!s(e)) throw d.errors.invalidArgument({
				prefix: t,
				value: e,
				type: "header name"
			});
			return this.#t.contains(e, false);
		}
		set(e, t) {
			d.brandCheck(this, d.is.Headers);
			d.argumentLengthCheck(arguments, 2, "Headers.set");
			const n = "Headers.set";
			e = d.converters.ByteString(e, n, "name");
			t = d.converters.ByteString(t, n, "value");
			t = headerValueNormalize(t);
			if (!s(e)) throw d.errors.invalidArgument({
				prefix: n,
				value: e,
				type: "header name"
			});
			else if (!c(t)) throw d.errors.invalidArgument({
				prefix: n,
				value: t,
				type: "header value"
			});
			if (this.#e === "immutable") throw new TypeError("immutable");
			this.#t.set(e, t, false);
		}
		getSetCookie() {
			d.brandCheck(this, d.is.Headers);
			const e = this.#t.cookies;
			if (e) return [...e];
			return [];
		}
		[m.inspect.custom](e, t) {
			t.depth ??= e;
			return `Headers ${m.formatWithOptions(t, this.#t.entries)}`;
		}
		static {
			getHeadersGuard = (e) => e.#e;
			setHeadersGuard = (e, t) => {
				e.#e = t;
			};
			getHeadersList = (e) => e.#t;
			setHeadersList = (e, t) => {
				e.#t = t;
			};
			d.is.Headers = (e) => {
				return e != null && typeof e === "object" && #e in e;
			};
		}
	};
	o("Headers", Headers, headersListSortAndCombine, 0, 1, d.is.Headers);
	Object.defineProperties(Headers.prototype, {
		append: i,
		delete: i,
		get: i,
		has: i,
		set: i,
		getSetCookie: i,
		[Symbol.toStringTag]: {
			value: "Headers",
			configurable: true
		},
		[m.inspect.custom]: { enumerable: false }
	});
	d.converters.HeadersInit = function(e, t, n) {
		if (d.util.Type(e) === d.util.Types.OBJECT) {
			const r = Reflect.get(e, Symbol.iterator);
			if (!m.types.isProxy(e) && r === Headers.prototype.entries) try {
				return getHeadersList(e).entriesList;
			} catch {}
			if (typeof r === "function") return d.converters["sequence<sequence<ByteString>>"](e, t, n, r.bind(e));
			return d.converters["record<ByteString, ByteString>"](e, t, n);
		}
		throw d.errors.conversionFailed({
			prefix: "Headers constructor",
			argument: "Argument 1",
			types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
		});
	};
	n.exports = {
		fill,
		compareHeaderName,
		Headers,
		HeadersList: h,
		getHeadersGuard,
		setHeadersGuard,
		setHeadersList,
		getHeadersList
	};
}));
// node_modules/undici/lib/web/fetch/formdata.js
var Pe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { iteratorMixin: r } = K();
	const { kEnumerableProperty: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { webidl: a } = G();
	const o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util");
	const { runtimeFeatures: s } = V();
	const c = s.has("crypto") ? (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:crypto").randomInt : (e) => Math.floor(Math.random() * e);
	let getFormDataState;
	let setFormDataState;
	let getFormDataBoundary;
	var FormData = class {
		#e = [];
		#t = null;
		constructor(e = void 0) {
			a.util.markAsUncloneable(this);
			if (e !== void 0) throw a.errors.conversionFailed({
				prefix: "FormData constructor",
				argument: "Argument 1",
				types: ["undefined"]
			});
		}
		append(e, t, n = void 0) {
			a.brandCheck(this, a.is.FormData);
			const r = "FormData.append";
			a.argumentLengthCheck(arguments, 2, r);
			e = a.converters.USVString(e);
			if (arguments.length === 3 || a.is.Blob(t)) {
				t = a.converters.Blob(t, r, "value");
				if (n !== void 0) n = a.converters.USVString(n);
			} else t = a.converters.USVString(t);
			const i = makeEntry(e, t, n);
			this.#e.push(i);
		}
		delete(e) {
			a.brandCheck(this, a.is.FormData);
			a.argumentLengthCheck(arguments, 1, "FormData.delete");
			e = a.converters.USVString(e);
			this.#e = this.#e.filter((t) => t.name !== e);
		}
		get(e) {
			a.brandCheck(this, a.is.FormData);
			a.argumentLengthCheck(arguments, 1, "FormData.get");
			e = a.converters.USVString(e);
			const t = this.#e.findIndex((t) => t.name === e);
			if (t === -1) return null;
			return this.#e[t].value;
		}
		getAll(e) {
			a.brandCheck(this, a.is.FormData);
			a.argumentLengthCheck(arguments, 1, "FormData.getAll");
			e = a.converters.USVString(e);
			return this.#e.filter((t) => t.name === e).map((e) => e.value);
		}
		has(e) {
			a.brandCheck(this, a.is.FormData);
			a.argumentLengthCheck(arguments, 1, "FormData.has");
			e = a.converters.USVString(e);
			return this.#e.findIndex((t) => t.name === e) !== -1;
		}
		set(e, t, n = void 0) {
			a.brandCheck(this, a.is.FormData);
			const r = "FormData.set";
			a.argumentLengthCheck(arguments, 2, r);
			e = a.converters.USVString(e);
			if (arguments.length === 3 || a.is.Blob(t)) {
				t = a.converters.Blob(t, r, "value");
				if (n !== void 0) n = a.converters.USVString(n);
			} else t = a.converters.USVString(t);
			const i = makeEntry(e, t, n);
			const o = this.#e.findIndex((t) => t.name === e);
			if (o !== -1) this.#e = [
				...this.#e.slice(0, o),
				i,
				...this.#e.slice(o + 1).filter((t) => t.name !== e)
			];
			else this.#e.push(i);
		}
		[o.inspect.custom](e, t) {
			const n = this.#e.reduce((e, t) => {
				if (e[t.name]) {
					if (Array.isArray(e[t.name])) e[t.name].push(t.value);
					else e[t.name] = [e[t.name], t.value];
				} else e[t.name] = t.value;
				return e;
			}, { __proto__: null });
			t.depth ??= e;
			t.colors ??= true;
			const r = o.formatWithOptions(t, n);
			return `FormData ${r.slice(r.indexOf("]") + 2)}`;
		}
		static {
			getFormDataState = (e) => e.#e;
			setFormDataState = (e, t) => {
				e.#e = t;
			};
			getFormDataBoundary = (e) => {
				return e.#t ??= `----formdata-undici-0${`${c(1e11)}`.padStart(11, "0")}`;
			};
			a.is.FormData = (e) => {
				return e != null && typeof e === "object" && #e in e;
			};
		}
	};
	r("FormData", FormData, getFormDataState, "name", "value", a.is.FormData);
	Object.defineProperties(FormData.prototype, {
		append: i,
		delete: i,
		get: i,
		getAll: i,
		has: i,
		set: i,
		[Symbol.toStringTag]: {
			value: "FormData",
			configurable: true
		}
	});
	function makeEntry(e, t, n) {
		if (typeof t === "string") {} else {
			if (!a.is.File(t)) t = new File([t], "blob", { type: t.type });
			if (n !== void 0) {
				const e = {
					type: t.type,
					lastModified: t.lastModified
				};
				t = new File([t], n, e);
			}
		}
		return {
			name: e,
			value: t
		};
	}
	n.exports = {
		FormData,
		makeEntry,
		setFormDataState,
		getFormDataBoundary
	};
}));
// node_modules/undici/lib/web/fetch/formdata-parser.js
var Fe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { bufferToLowerCasedHeaderName: n } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { HTTP_TOKEN_CODEPOINTS: r } = W();
	const { makeEntry: i } = Pe();
	const { webidl: a } = G();
	const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { isomorphicDecode: s } = U();
	const c = Buffer.from("--");
	const d = new TextDecoder();
	const f = new TextDecoder("utf-8", { ignoreBOM: true });
	function isAsciiString(e) {
		for (let t = 0; t < e.length; ++t) if ((e.charCodeAt(t) & -128) !== 0) return false;
		return true;
	}
	function validateBoundary(e) {
		const t = e.length;
		if (t < 27 || t > 70) return false;
		for (let n = 0; n < t; ++n) {
			const t = e.charCodeAt(n);
			if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return false;
		}
		return true;
	}
	function multipartFormDataParser(e, t) {
		o(t !== "failure" && t.essence === "multipart/form-data");
		const n = t.parameters.get("boundary");
		if (n === void 0) throw parsingError("missing boundary in content-type header");
		const r = Buffer.from(`--${n}`, "utf8");
		const s = [];
		const l = { position: 0 };
		const u = e.indexOf(r);
		if (u === -1) throw parsingError("no boundary found in multipart body");
		l.position = u;
		while (true) {
			if (e.subarray(l.position, l.position + r.length).equals(r)) l.position += r.length;
			else throw parsingError("expected a value starting with -- and the boundary");
			if (bufferStartsWith(e, c, l)) return s;
			if (e[l.position] !== 13 || e[l.position + 1] !== 10) throw parsingError("expected CRLF");
			l.position += 2;
			let { name: t, filename: n, contentType: u, encoding: d } = parseMultipartFormDataHeaders(e, l);
			l.position += 2;
			let p;
			{
				const t = e.indexOf(r.subarray(2), l.position);
				if (t === -1) throw parsingError("expected boundary after body");
				p = e.subarray(l.position, t - 4);
				l.position += p.length;
				if (d === "base64") p = Buffer.from(p.toString(), "base64");
			}
			if (e[l.position] !== 13 || e[l.position + 1] !== 10) throw parsingError("expected CRLF");
			else l.position += 2;
			let m;
			if (n !== null) {
				u ??= "text/plain";
				if (!isAsciiString(u)) u = "";
				m = new File([p], n, { type: u });
			} else m = f.decode(Buffer.from(p));
			o(a.is.USVString(t));
			o(typeof m === "string" && a.is.USVString(m) || a.is.File(m));
			s.push(i(t, m, n));
		}
	}
	function parseContentDispositionAttribute(e, t) {
		if (e[t.position] === 59) t.position++;
		collectASequenceOfBytes((e) => e === 32 || e === 9, e, t);
		const n = collectASequenceOfBytes((e) => isToken(e) && e !== 61 && e !== 42, e, t);
		if (n.length === 0) return null;
		const r = n.toString("ascii").toLowerCase();
		const i = e[t.position] === 42;
		if (i) t.position++;
		if (e[t.position] !== 61) return null;
		t.position++;
		collectASequenceOfBytes((e) => e === 32 || e === 9, e, t);
		let a;
		if (i) {
			const n = collectASequenceOfBytes((e) => e !== 32 && e !== 13 && e !== 10 && e !== 59, e, t);
			const r = n.indexOf(39);
			const i = r === -1 ? -1 : n.indexOf(39, r + 1);
			if (r === -1 || i === -1) throw parsingError("expected charset and language separators in extended value");
			if (r !== 5 || n[0] !== 117 && n[0] !== 85 || n[1] !== 116 && n[1] !== 84 || n[2] !== 102 && n[2] !== 70 || n[3] !== 45 || n[4] !== 56) throw parsingError("unknown charset, expected utf-8");
			a = decodeURIComponent(d.decode(n.subarray(i + 1)));
		} else if (e[t.position] === 34) {
			t.position++;
			const n = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 34, e, t);
			if (e[t.position] !== 34) throw parsingError("Closing quote not found");
			t.position++;
			a = d.decode(n).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, "\"");
		} else {
			const n = collectASequenceOfBytes((e) => isToken(e) && e !== 59, e, t);
			a = d.decode(n);
		}
		return {
			name: r,
			value: a,
			extended: i
		};
	}
	function parseMultipartFormDataHeaders(e, t) {
		let i = null;
		let a = null;
		let o = null;
		let c = null;
		while (true) {
			if (e[t.position] === 13 && e[t.position + 1] === 10) {
				if (i === null) throw parsingError("header name is null");
				return {
					name: i,
					filename: a,
					contentType: o,
					encoding: c
				};
			}
			let l = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 58, e, t);
			l = removeChars(l, true, true, (e) => e === 9 || e === 32);
			if (!r.test(l.toString())) throw parsingError("header name does not match the field-name token production");
			if (e[t.position] !== 58) throw parsingError("expected :");
			t.position++;
			collectASequenceOfBytes((e) => e === 32 || e === 9, e, t);
			switch (n(l)) {
				case "content-disposition": {
					i = a = null;
					let n = false;
					if (collectASequenceOfBytes((e) => isToken(e), e, t).toString("ascii").toLowerCase() !== "form-data") throw parsingError("expected form-data for content-disposition header");
					while (t.position < e.length && (e[t.position] !== 13 || e[t.position + 1] !== 10)) {
						const r = parseContentDispositionAttribute(e, t);
						if (!r) break;
						if (r.name === "name") i = r.value;
						else if (r.name === "filename") {
							if (r.extended) {
								a = r.value;
								n = true;
							} else if (!n) a = r.value;
						}
					}
					if (i === null) throw parsingError("name attribute is required in content-disposition header");
					break;
				}
				case "content-type": {
					let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
					n = removeChars(n, false, true, (e) => e === 9 || e === 32);
					o = s(n);
					break;
				}
				case "content-transfer-encoding": {
					let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
					n = removeChars(n, false, true, (e) => e === 9 || e === 32);
					c = s(n);
					break;
				}
				default: collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
			}
			if (e[t.position] !== 13 || e[t.position + 1] !== 10) throw parsingError("expected CRLF");
			else t.position += 2;
		}
	}
	function collectASequenceOfBytes(e, t, n) {
		let r = n.position;
		while (r < t.length && e(t[r])) ++r;
		return t.subarray(n.position, n.position = r);
	}
	function removeChars(e, t, n, r) {
		let i = 0;
		let a = e.length - 1;
		if (t) while (i < e.length && r(e[i])) i++;
		if (n) while (a > 0 && r(e[a])) a--;
		return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
	}
	function bufferStartsWith(e, t, n) {
		if (e.length < t.length) return false;
		for (let r = 0; r < t.length; r++) if (t[r] !== e[n.position + r]) return false;
		return true;
	}
	function parsingError(e) {
		return new TypeError("Failed to parse body as FormData.", { cause: new TypeError(e) });
	}
	function isCTL(e) {
		return e <= 31 || e === 127;
	}
	function isTSpecial(e) {
		return e === 40 || e === 41 || e === 60 || e === 62 || e === 64 || e === 44 || e === 59 || e === 58 || e === 92 || e === 34 || e === 47 || e === 91 || e === 93 || e === 63 || e === 61;
	}
	function isToken(e) {
		return e <= 127 && e !== 32 && e !== 9 && !isCTL(e) && !isTSpecial(e);
	}
	t.exports = {
		multipartFormDataParser,
		validateBoundary
	};
}));
// node_modules/undici/lib/web/fetch/body.js
var Ie = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { readableStreamClose: i, fullyReadBody: a, extractMimeType: o } = K();
	const { FormData: s, setFormDataState: c, getFormDataBoundary: d } = Pe();
	const { webidl: f } = G();
	const p = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { isErrored: m, isDisturbed: h } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const { isUint8Array: g } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util/types");
	const { serializeAMimeType: _ } = W();
	const { multipartFormDataParser: v } = Fe();
	const { parseJSONFromBytes: y } = U();
	const { utf8DecodeBytes: b } = Me();
	const { ReadableStreamTee: x } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream/web");
	const S = new TextEncoder();
	function noop() {}
	const w = new FinalizationRegistry((e) => {
		const t = e.deref();
		if (t && !t.locked && !h(t) && !m(t)) t.cancel("Response object has been garbage collected").catch(noop);
	});
	function extractBody(e, t = false) {
		let n = null;
		if (f.is.ReadableStream(e)) n = e;
		else if (f.is.Blob(e)) n = e.stream();
		else n = new ReadableStream({
			start() {},
			async pull(e) {
				const t = action();
				const r = t?.[Symbol.asyncIterator]?.();
				if (r == null) {
					if (t?.length && !m(n)) e.enqueue(typeof t === "string" ? S.encode(t) : new Uint8Array(t));
					queueMicrotask(() => i(e));
					return;
				}
				while (true) {
					const { value: t, done: a } = await r.next();
					if (a) {
						queueMicrotask(() => i(e));
						return;
					}
					if (t.length && !m(n)) {
						e.enqueue(new Uint8Array(t));
						return;
					}
				}
			},
			cancel(e) {
				return action()[Symbol.asyncIterator]?.().return(e);
			},
			type: "bytes"
		});
		p(f.is.ReadableStream(n));
		let action = null;
		let a = null;
		let o = null;
		let s = null;
		if (typeof e === "string") {
			a = e;
			s = "text/plain;charset=UTF-8";
		} else if (f.is.URLSearchParams(e)) {
			a = e.toString();
			s = "application/x-www-form-urlencoded;charset=UTF-8";
		} else if (f.is.BufferSource(e)) a = f.util.getCopyOfBytesHeldByBufferSource(e);
		else if (f.is.FormData(e)) {
			const t = d(e);
			const n = `--${t}\r\nContent-Disposition: form-data`;
			const formdataEscape = (e) => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
			const normalizeLinefeeds = (e) => e.replace(/\r?\n|\r/g, "\r\n");
			const r = [];
			const i = new Uint8Array([13, 10]);
			o = 0;
			let c = false;
			for (const [t, a] of e) if (typeof a === "string") {
				const e = S.encode(n + `; name="${formdataEscape(normalizeLinefeeds(t))}"\r\n\r\n${normalizeLinefeeds(a)}\r\n`);
				r.push(e);
				o += e.byteLength;
			} else {
				const e = S.encode(`${n}; name="${formdataEscape(normalizeLinefeeds(t))}"` + (a.name ? `; filename="${formdataEscape(a.name)}"` : "") + `\r
Content-Type: ${a.type || "application/octet-stream"}\r\n\r\n`);
				r.push(e, a, i);
				if (typeof a.size === "number") o += e.byteLength + a.size + i.byteLength;
				else c = true;
			}
			const l = S.encode(`--${t}--\r\n`);
			r.push(l);
			o += l.byteLength;
			if (c) o = null;
			a = e;
			const u = (async function* () {
				for (const e of r) if (e.stream) yield* e.stream();
				else yield e;
			})();
			action = () => u;
			s = `multipart/form-data; boundary=${t}`;
		} else if (f.is.Blob(e)) {
			a = e;
			o = e.size;
			if (e.type) s = e.type;
		} else if (typeof e[Symbol.asyncIterator] === "function") {
			if (t) throw new TypeError("keepalive");
			if (r.isDisturbed(e) || e.locked) throw new TypeError("Response body object should not be disturbed or locked");
			if (f.is.ReadableStream(e)) n = e;
			else {
				const t = ReadableStream.from(e).getReader();
				let r = false;
				n = new ReadableStream({
					async pull(e) {
						while (true) {
							const { done: n, value: i } = await t.read();
							if (r) return;
							if (n) {
								e.close();
								return;
							}
							const a = g(i) ? i : Buffer.from(i);
							if (a.byteLength) {
								e.enqueue(a);
								return;
							}
						}
					},
					cancel(e) {
						r = true;
						return t.cancel(e);
					}
				}, { highWaterMark: 0 });
			}
		}
		if (typeof a === "string" || g(a)) {
			action = () => a;
			o = typeof a === "string" ? Buffer.byteLength(a) : a.length;
		}
		return [{
			stream: n,
			source: a,
			length: o
		}, s];
	}
	function safelyExtractBody(e, t = false) {
		if (f.is.ReadableStream(e)) {
			p(!r.isDisturbed(e), "The body has already been consumed.");
			p(!e.locked, "The stream is locked.");
		}
		return extractBody(e, t);
	}
	function cloneBody(e) {
		const { 0: t, 1: n } = x?.(e.stream, true) ?? e.stream.tee();
		e.stream = t;
		return {
			stream: n,
			length: e.length,
			source: e.source
		};
	}
	function bodyMixinMethods(e, t) {
		return {
			blob() {
				return consumeBody(this, (e) => {
					let n = bodyMimeType(t(this));
					if (n === null) n = "";
					else if (n) n = _(n);
					return new Blob([e], { type: n });
				}, e, t);
			},
			arrayBuffer() {
				return consumeBody(this, (e) => {
					return new Uint8Array(e).buffer;
				}, e, t);
			},
			text() {
				return consumeBody(this, b, e, t);
			},
			json() {
				return consumeBody(this, y, e, t);
			},
			formData() {
				return consumeBody(this, (e) => {
					const n = bodyMimeType(t(this));
					if (n !== null) switch (n.essence) {
						case "multipart/form-data": {
							const t = v(e, n);
							const r = new s();
							c(r, t);
							return r;
						}
						case "application/x-www-form-urlencoded": {
							const t = new URLSearchParams(e.toString());
							const n = new s();
							for (const [e, r] of t) n.append(e, r);
							return n;
						}
					}
					throw new TypeError("Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
				}, e, t);
			},
			bytes() {
				return consumeBody(this, (e) => {
					return new Uint8Array(e);
				}, e, t);
			},
			textStream() {
				const e = t(this);
				if (bodyUnusable(e)) throw new TypeError("Body is unusable: Body has already been read");
				if (e.body == null) {
					let e;
					const t = new ReadableStream({
						start: (t) => {
							e = t;
						},
						pull: () => Promise.resolve(),
						cancel: () => Promise.resolve()
					}, { size: () => 1 });
					e.close();
					return t;
				}
				const n = e.body.stream;
				const r = new TextDecoderStream("UTF-8");
				return n.pipeThrough(r);
			}
		};
	}
	function mixinBody(e, t, n) {
		Object.assign(e.prototype, bodyMixinMethods(n, t));
	}
	function consumeBody(e, t, n, r) {
		try {
			f.brandCheck(e, n);
		} catch (e) {
			return Promise.reject(e);
		}
		e = r(e);
		if (bodyUnusable(e)) return Promise.reject(new TypeError("Body is unusable: Body has already been read"));
		const i = Promise.withResolvers();
		const o = i.reject;
		const successSteps = (e) => {
			try {
				i.resolve(t(e));
			} catch (e) {
				o(e);
			}
		};
		if (e.body == null) {
			successSteps(Buffer.allocUnsafe(0));
			return i.promise;
		}
		a(e.body, successSteps, o);
		return i.promise;
	}
	function bodyUnusable(e) {
		const t = e.body;
		return t != null && (t.stream.locked || r.isDisturbed(t.stream));
	}
	function bodyMimeType(e) {
		const t = e.headersList;
		const n = o(t);
		if (n === "failure") return null;
		return n;
	}
	n.exports = {
		extractBody,
		safelyExtractBody,
		cloneBody,
		mixinBody,
		streamRegistry: w,
		bodyUnusable
	};
}));
// node_modules/undici/lib/web/fetch/response.js
var Le = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { Headers: r, HeadersList: i, fill: a, getHeadersGuard: o, setHeadersGuard: s, setHeadersList: c } = Ne();
	const { extractBody: d, cloneBody: f, mixinBody: m, streamRegistry: h, bodyUnusable: g } = Ie();
	const _ = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const v = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util");
	const { kEnumerableProperty: y } = _;
	const { isValidReasonPhrase: b, isCancelled: x, isAborted: S, isErrorLike: w, environmentSettingsObject: T } = K();
	const { redirectStatusSet: E, nullBodyStatus: D } = Ae();
	const { webidl: O } = G();
	const { URLSerializer: k } = W();
	const { kConstruct: A } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const j = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { isomorphicEncode: M, serializeJavascriptValueToJSONString: N } = U();
	const P = new TextEncoder("utf-8");
	let getResponseHeaders;
	let setResponseHeaders;
	let getResponseState;
	let setResponseState;
	var Response = class {
		#e;
		#t;
		static error() {
			return fromInnerResponse(makeNetworkError(), "immutable");
		}
		static json(e, t = void 0) {
			O.argumentLengthCheck(arguments, 1, "Response.json");
			t = O.converters.ResponseInit(t);
			const n = P.encode(N(e));
			const r = d(n);
			const i = fromInnerResponse(makeResponse({}), "response");
			initializeResponse(i, t, {
				body: r[0],
				type: "application/json"
			});
			return i;
		}
		static redirect(e, t = 302) {
			O.argumentLengthCheck(arguments, 1, "Response.redirect");
			e = O.converters.USVString(e);
			t = O.converters["unsigned short"](t);
			let n;
			try {
				n = new URL(e, T.settingsObject.baseUrl);
			} catch (t) {
				throw new TypeError(`Failed to parse URL from ${e}`, { cause: t });
			}
			if (!E.has(t)) throw new RangeError(`Invalid status code ${t}`);
			const r = fromInnerResponse(makeResponse({}), "immutable");
			r.#t.status = t;
			const i = M(k(n));
			r.#t.headersList.append("location", i, true);
			return r;
		}
		constructor(e = null, t = void 0) {
			O.util.markAsUncloneable(this);
			if (e === A) return;
			if (e !== null) e = O.converters.BodyInit(e, "Response", "body");
			t = O.converters.ResponseInit(t);
			this.#t = makeResponse({});
			this.#e = new r(A);
			s(this.#e, "response");
			c(this.#e, this.#t.headersList);
			let n = null;
			if (e != null) {
				const [t, r] = d(e);
				n = {
					body: t,
					type: r
				};
			}
			initializeResponse(this, t, n);
		}
		get type() {
			O.brandCheck(this, O.is.Response);
			return this.#t.type;
		}
		get url() {
			O.brandCheck(this, O.is.Response);
			const e = this.#t.urlList;
			const t = e[e.length - 1] ?? null;
			if (t === null) return "";
			return k(t, true);
		}
		get redirected() {
			O.brandCheck(this, O.is.Response);
			return this.#t.urlList.length > 1;
		}
		get status() {
			O.brandCheck(this, O.is.Response);
			return this.#t.status;
		}
		get ok() {
			O.brandCheck(this, O.is.Response);
			return this.#t.status >= 200 && this.#t.status <= 299;
		}
		get statusText() {
			O.brandCheck(this, O.is.Response);
			return this.#t.statusText;
		}
		get headers() {
			O.brandCheck(this, O.is.Response);
			return this.#e;
		}
		get body() {
			O.brandCheck(this, O.is.Response);
			return this.#t.body ? this.#t.body.stream : null;
		}
		get bodyUsed() {
			O.brandCheck(this, O.is.Response);
			return !!this.#t.body && _.isDisturbed(this.#t.body.stream);
		}
		clone() {
			O.brandCheck(this, O.is.Response);
			if (g(this.#t)) throw O.errors.exception({
				header: "Response.clone",
				message: "Body has already been consumed."
			});
			const e = cloneResponse(this.#t);
			if (this.#t.urlList.length !== 0 && this.#t.body?.stream) h.register(this, new WeakRef(this.#t.body.stream));
			return fromInnerResponse(e, o(this.#e));
		}
		[v.inspect.custom](e, t) {
			if (t.depth === null) t.depth = 2;
			t.colors ??= true;
			const n = {
				status: this.status,
				statusText: this.statusText,
				headers: this.headers,
				body: this.body,
				bodyUsed: this.bodyUsed,
				ok: this.ok,
				redirected: this.redirected,
				type: this.type,
				url: this.url
			};
			return `Response ${v.formatWithOptions(t, n)}`;
		}
		static {
			getResponseHeaders = (e) => {
				return e.#e;
			};
			setResponseHeaders = (e, t) => {
				e.#e = t;
			};
			getResponseState = (e) => {
				return e.#t;
			};
			setResponseState = (e, t) => {
				e.#t = t;
			};
			O.is.Response = (e) => {
				return e != null && typeof e === "object" && #t in e;
			};
		}
	};
	m(Response, getResponseState, O.is.Response);
	Object.defineProperties(Response.prototype, {
		type: y,
		url: y,
		status: y,
		ok: y,
		redirected: y,
		statusText: y,
		headers: y,
		clone: y,
		body: y,
		bodyUsed: y,
		[Symbol.toStringTag]: {
			value: "Response",
			configurable: true
		}
	});
	Object.defineProperties(Response, {
		json: y,
		redirect: y,
		error: y
	});
	function cloneResponse(e) {
		if (e.internalResponse) return filterResponse(cloneResponse(e.internalResponse), e.type);
		const t = makeResponse({
			...e,
			body: null
		});
		if (e.body != null) t.body = f(e.body);
		return t;
	}
	function makeResponse(e) {
		return {
			aborted: false,
			rangeRequested: false,
			timingAllowPassed: false,
			requestIncludesCredentials: false,
			type: "default",
			status: 200,
			timingInfo: null,
			cacheState: "",
			statusText: "",
			...e,
			headersList: e?.headersList ? new i(e?.headersList) : new i(),
			urlList: e?.urlList ? [...e.urlList] : []
		};
	}
	function makeNetworkError(e) {
		return makeResponse({
			type: "error",
			status: 0,
			error: w(e) ? e : new Error(e ? String(e) : e),
			aborted: e && e.name === "AbortError"
		});
	}
	function isNetworkError(e) {
		return e.type === "error" && e.status === 0;
	}
	function makeFilteredResponse(e, t) {
		t = {
			internalResponse: e,
			...t
		};
		return new Proxy(e, {
			get(e, n) {
				return n in t ? t[n] : e[n];
			},
			set(e, n, r) {
				j(!(n in t));
				e[n] = r;
				return true;
			}
		});
	}
	function filterResponse(e, t) {
		if (t === "basic") return makeFilteredResponse(e, {
			type: "basic",
			headersList: e.headersList
		});
		else if (t === "cors") return makeFilteredResponse(e, {
			type: "cors",
			headersList: e.headersList
		});
		else if (t === "opaque") return makeFilteredResponse(e, {
			type: "opaque",
			urlList: [],
			status: 0,
			statusText: "",
			body: null
		});
		else if (t === "opaqueredirect") return makeFilteredResponse(e, {
			type: "opaqueredirect",
			status: 0,
			statusText: "",
			headersList: [],
			body: null
		});
		else j(false);
	}
	function makeAppropriateNetworkError(e, t = null) {
		j(x(e));
		return S(e) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: t })) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), { cause: t }));
	}
	function initializeResponse(e, t, n) {
		if (t.status !== null && (t.status < 200 || t.status > 599)) throw new RangeError("init[\"status\"] must be in the range of 200 to 599, inclusive.");
		if ("statusText" in t && t.statusText != null) {
			if (!b(String(t.statusText))) throw new TypeError("Invalid statusText");
		}
		if ("status" in t && t.status != null) getResponseState(e).status = t.status;
		if ("statusText" in t && t.statusText != null) getResponseState(e).statusText = t.statusText;
		if ("headers" in t && t.headers != null) a(getResponseHeaders(e), t.headers);
		if (n) {
			if (D.includes(e.status)) throw O.errors.exception({
				header: "Response constructor",
				message: `Invalid response status code ${e.status}`
			});
			getResponseState(e).body = n.body;
			if (n.type != null && !getResponseState(e).headersList.contains("content-type", true)) getResponseState(e).headersList.append("content-type", n.type, true);
		}
	}
	function fromInnerResponse(e, t) {
		const n = new Response(A);
		setResponseState(n, e);
		const i = new r(A);
		setResponseHeaders(n, i);
		c(i, e.headersList);
		s(i, t);
		if (e.urlList.length !== 0 && e.body?.stream) h.register(n, new WeakRef(e.body.stream));
		return n;
	}
	O.converters.XMLHttpRequestBodyInit = function(e, t, n) {
		if (typeof e === "string") return O.converters.USVString(e, t, n);
		if (O.is.Blob(e)) return e;
		if (O.is.BufferSource(e)) return e;
		if (O.is.FormData(e)) return e;
		if (O.is.URLSearchParams(e)) return e;
		return O.converters.DOMString(e, t, n);
	};
	O.converters.BodyInit = function(e, t, n) {
		if (O.is.ReadableStream(e)) return e;
		if (e?.[Symbol.asyncIterator]) return e;
		return O.converters.XMLHttpRequestBodyInit(e, t, n);
	};
	O.converters.ResponseInit = O.dictionaryConverter([
		{
			key: "status",
			converter: O.converters["unsigned short"],
			defaultValue: () => 200
		},
		{
			key: "statusText",
			converter: O.converters.ByteString,
			defaultValue: () => ""
		},
		{
			key: "headers",
			converter: O.converters.HeadersInit
		}
	]);
	n.exports = {
		isNetworkError,
		makeNetworkError,
		makeResponse,
		makeAppropriateNetworkError,
		filterResponse,
		Response,
		cloneResponse,
		fromInnerResponse,
		getResponseState
	};
}));
// node_modules/undici/lib/web/fetch/request.js
var Re = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { extractBody: r, mixinBody: i, cloneBody: a, bodyUnusable: o } = Ie();
	const { Headers: s, fill: c, HeadersList: d, setHeadersGuard: f, getHeadersGuard: m, setHeadersList: h, getHeadersList: g } = Ne();
	const _ = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const v = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util");
	const { isValidHTTPToken: y, sameOrigin: b, environmentSettingsObject: x } = K();
	const { forbiddenMethodsSet: S, corsSafeListedMethodsSet: w, referrerPolicy: T, requestRedirect: E, requestMode: D, requestCredentials: O, requestCache: k, requestDuplex: A } = Ae();
	const { kEnumerableProperty: j, normalizedMethodRecordsBase: M, normalizedMethodRecords: N } = _;
	const { webidl: P } = G();
	const { URLSerializer: F } = W();
	const { kConstruct: I } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const L = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const R = new FinalizationRegistry(({ signal: e, reference: t }) => {
		removeSignalFollower(e, t);
	});
	const ee = new WeakMap();
	const z = new WeakMap();
	function removeSignalFollower(e, t) {
		const n = z.get(e);
		if (n instanceof Set) {
			n.delete(t);
			if (n.size !== 0) return;
		}
		e.removeEventListener("abort", abortSignalFollowers);
		z.delete(e);
	}
	function abortSignalFollower(e, t) {
		R.unregister(e);
		const n = e.deref();
		if (n !== void 0) {
			ee.delete(n.signal);
			n.abort(t);
		}
	}
	function abortSignalFollowers() {
		this.removeEventListener("abort", abortSignalFollowers);
		const e = z.get(this);
		if (e instanceof Set) {
			for (const t of e) abortSignalFollower(t, this.reason);
			e.clear();
		} else abortSignalFollower(e, this.reason);
		z.delete(this);
	}
	function createDependentSignal(e) {
		const t = new AbortController();
		if (e == null) return t.signal;
		if (e.aborted) {
			t.abort(e.reason);
			return t.signal;
		}
		const n = new WeakRef(t);
		const r = z.get(e);
		if (r === void 0) {
			_.addAbortListener(e, abortSignalFollowers);
			z.set(e, n);
		} else if (r instanceof WeakRef) {
			const t = new Set();
			t.add(r);
			t.add(n);
			z.set(e, t);
		} else r.add(n);
		R.register(t, {
			signal: e,
			reference: n
		}, n);
		ee.set(t.signal, {
			controller: t,
			source: e,
			reference: n
		});
		return t.signal;
	}
	let te = false;
	let setRequestSignal;
	let getRequestDispatcher;
	let setRequestDispatcher;
	let setRequestHeaders;
	let getRequestState;
	let setRequestState;
	let removeRequestAbortListener;
	var Request = class {
		#e;
		#t;
		#n;
		#r;
		constructor(e, t = void 0) {
			P.util.markAsUncloneable(this);
			if (e === I) return;
			P.argumentLengthCheck(arguments, 1, "Request constructor");
			e = P.converters.RequestInfo(e);
			t = P.converters.RequestInit(t);
			let n = null;
			let i = null;
			const a = x.settingsObject.baseUrl;
			let l = null;
			if (typeof e === "string") {
				this.#t = t.dispatcher;
				let r;
				try {
					r = new URL(e, a);
				} catch (t) {
					throw new TypeError("Failed to parse URL from " + e, { cause: t });
				}
				if (r.username || r.password) throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + e);
				n = makeRequest({ urlList: [r] });
				i = "cors";
			} else {
				L(P.is.Request(e));
				n = e.#r;
				l = e.#e;
				this.#t = t.dispatcher || e.#t;
			}
			const u = x.settingsObject.origin;
			let p = "client";
			if (n.window?.constructor?.name === "EnvironmentSettingsObject" && b(n.window, u)) p = n.window;
			if (t.window != null) throw new TypeError(`'window' option '${p}' must be null`);
			if ("window" in t) p = "no-window";
			n = makeRequest({
				method: n.method,
				headersList: n.headersList,
				unsafeRequest: n.unsafeRequest,
				client: x.settingsObject,
				window: p,
				priority: n.priority,
				origin: n.origin,
				referrer: n.referrer,
				referrerPolicy: n.referrerPolicy,
				mode: n.mode,
				credentials: n.credentials,
				cache: n.cache,
				redirect: n.redirect,
				integrity: n.integrity,
				keepalive: n.keepalive,
				reloadNavigation: n.reloadNavigation,
				historyNavigation: n.historyNavigation,
				urlList: [...n.urlList]
			});
			const m = Object.keys(t).length !== 0;
			if (m) {
				if (n.mode === "navigate") n.mode = "same-origin";
				n.reloadNavigation = false;
				n.historyNavigation = false;
				n.origin = "client";
				n.referrer = "client";
				n.referrerPolicy = "";
				n.url = n.urlList[n.urlList.length - 1];
				n.urlList = [n.url];
			}
			if (t.referrer !== void 0) {
				const e = t.referrer;
				if (e === "") n.referrer = "no-referrer";
				else {
					let t;
					try {
						t = new URL(e, a);
					} catch (t) {
						throw new TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
					}
					if (t.protocol === "about:" && t.hostname === "client" || u && !b(t, x.settingsObject.baseUrl)) n.referrer = "client";
					else n.referrer = t;
				}
			}
			if (t.referrerPolicy !== void 0) n.referrerPolicy = t.referrerPolicy;
			let _;
			if (t.mode !== void 0) _ = t.mode;
			else _ = i;
			if (_ === "navigate") throw P.errors.exception({
				header: "Request constructor",
				message: "invalid request mode navigate."
			});
			if (_ != null) n.mode = _;
			if (t.credentials !== void 0) n.credentials = t.credentials;
			if (t.cache !== void 0) n.cache = t.cache;
			if (n.cache === "only-if-cached" && n.mode !== "same-origin") throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
			if (t.redirect !== void 0) n.redirect = t.redirect;
			if (t.integrity != null) n.integrity = String(t.integrity);
			if (t.keepalive !== void 0) n.keepalive = Boolean(t.keepalive);
			if (t.method !== void 0) {
				let e = t.method;
				const r = N[e];
				if (r !== void 0) n.method = r;
				else {
					if (!y(e)) throw new TypeError(`'${e}' is not a valid HTTP method.`);
					const t = e.toUpperCase();
					if (S.has(t)) throw new TypeError(`'${e}' HTTP method is unsupported.`);
					e = M[t] ?? e;
					n.method = e;
				}
				if (!te && n.method === "patch") {
					process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" });
					te = true;
				}
			}
			if (t.signal !== void 0) l = t.signal;
			this.#r = n;
			this.#e = createDependentSignal(l);
			this.#n = new s(I);
			h(this.#n, n.headersList);
			f(this.#n, "request");
			if (_ === "no-cors") {
				if (!w.has(n.method)) throw new TypeError(`'${n.method} is unsupported in no-cors mode.`);
				f(this.#n, "request-no-cors");
			}
			if (m) {
				const e = g(this.#n);
				const n = t.headers !== void 0 ? t.headers : new d(e);
				e.clear();
				if (n instanceof d) {
					for (const { name: t, value: r } of n.rawValues()) e.append(t, r, false);
					e.cookies = n.cookies;
				} else c(this.#n, n);
			}
			const v = P.is.Request(e) ? e.#r.body : null;
			if ((t.body != null || v != null) && (n.method === "GET" || n.method === "HEAD")) throw new TypeError("Request with GET/HEAD method cannot have body.");
			let T = null;
			if (t.body != null) {
				const [e, i] = r(t.body, n.keepalive);
				T = e;
				if (i && !g(this.#n).contains("content-type", true)) this.#n.append("content-type", i, true);
			}
			const E = T ?? v;
			if (E != null && E.source == null) {
				if (T != null && t.duplex == null) throw new TypeError("RequestInit: duplex option is required when sending a body.");
				if (n.mode !== "same-origin" && n.mode !== "cors") throw new TypeError("If request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"");
				n.useCORSPreflightFlag = true;
			}
			let D = E;
			if (T == null && v != null) {
				if (o(e.#r)) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
				const t = new TransformStream();
				v.stream.pipeThrough(t);
				D = {
					source: v.source,
					length: v.length,
					stream: t.readable
				};
			}
			this.#r.body = D;
		}
		get method() {
			P.brandCheck(this, P.is.Request);
			return this.#r.method;
		}
		get url() {
			P.brandCheck(this, P.is.Request);
			return F(this.#r.url);
		}
		get headers() {
			P.brandCheck(this, P.is.Request);
			return this.#n;
		}
		get destination() {
			P.brandCheck(this, P.is.Request);
			return this.#r.destination;
		}
		get referrer() {
			P.brandCheck(this, P.is.Request);
			if (this.#r.referrer === "no-referrer") return "";
			if (this.#r.referrer === "client") return "about:client";
			return this.#r.referrer.toString();
		}
		get referrerPolicy() {
			P.brandCheck(this, P.is.Request);
			return this.#r.referrerPolicy;
		}
		get mode() {
			P.brandCheck(this, P.is.Request);
			return this.#r.mode;
		}
		get credentials() {
			P.brandCheck(this, P.is.Request);
			return this.#r.credentials;
		}
		get cache() {
			P.brandCheck(this, P.is.Request);
			return this.#r.cache;
		}
		get redirect() {
			P.brandCheck(this, P.is.Request);
			return this.#r.redirect;
		}
		get integrity() {
			P.brandCheck(this, P.is.Request);
			return this.#r.integrity;
		}
		get keepalive() {
			P.brandCheck(this, P.is.Request);
			return this.#r.keepalive;
		}
		get isReloadNavigation() {
			P.brandCheck(this, P.is.Request);
			return this.#r.reloadNavigation;
		}
		get isHistoryNavigation() {
			P.brandCheck(this, P.is.Request);
			return this.#r.historyNavigation;
		}
		get signal() {
			P.brandCheck(this, P.is.Request);
			return this.#e;
		}
		get body() {
			P.brandCheck(this, P.is.Request);
			return this.#r.body ? this.#r.body.stream : null;
		}
		get bodyUsed() {
			P.brandCheck(this, P.is.Request);
			return !!this.#r.body && _.isDisturbed(this.#r.body.stream);
		}
		get duplex() {
			P.brandCheck(this, P.is.Request);
			return "half";
		}
		clone() {
			P.brandCheck(this, P.is.Request);
			if (o(this.#r)) throw new TypeError("unusable");
			const e = cloneRequest(this.#r);
			const t = createDependentSignal(this.#e);
			return fromInnerRequest(e, this.#t, t, m(this.#n));
		}
		[v.inspect.custom](e, t) {
			if (t.depth === null) t.depth = 2;
			t.colors ??= true;
			const n = {
				method: this.method,
				url: this.url,
				headers: this.headers,
				destination: this.destination,
				referrer: this.referrer,
				referrerPolicy: this.referrerPolicy,
				mode: this.mode,
				credentials: this.credentials,
				cache: this.cache,
				redirect: this.redirect,
				integrity: this.integrity,
				keepalive: this.keepalive,
				isReloadNavigation: this.isReloadNavigation,
				isHistoryNavigation: this.isHistoryNavigation,
				signal: this.signal
			};
			return `Request ${v.formatWithOptions(t, n)}`;
		}
		static {
			setRequestSignal = (e, t) => {
				e.#e = t;
			};
			getRequestDispatcher = (e) => {
				return e.#t;
			};
			setRequestDispatcher = (e, t) => {
				e.#t = t;
			};
			setRequestHeaders = (e, t) => {
				e.#n = t;
			};
			getRequestState = (e) => {
				return e.#r;
			};
			setRequestState = (e, t) => {
				e.#r = t;
			};
			removeRequestAbortListener = (e) => {
				const t = ee.get(e.#e);
				if (t !== void 0) {
					ee.delete(e.#e);
					R.unregister(t.reference);
					removeSignalFollower(t.source, t.reference);
				}
			};
			P.is.Request = (e) => {
				return e != null && typeof e === "object" && #r in e;
			};
		}
	};
	i(Request, getRequestState, P.is.Request);
	function makeRequest(e) {
		return {
			method: e.method ?? "GET",
			localURLsOnly: e.localURLsOnly ?? false,
			unsafeRequest: e.unsafeRequest ?? false,
			body: e.body ?? null,
			client: e.client ?? null,
			reservedClient: e.reservedClient ?? null,
			replacesClientId: e.replacesClientId ?? "",
			window: e.window ?? "client",
			keepalive: e.keepalive ?? false,
			serviceWorkers: e.serviceWorkers ?? "all",
			initiator: e.initiator ?? "",
			destination: e.destination ?? "",
			priority: e.priority ?? "auto",
			origin: e.origin ?? "client",
			policyContainer: e.policyContainer ?? "client",
			referrer: e.referrer ?? "client",
			referrerPolicy: e.referrerPolicy ?? "",
			mode: e.mode ?? "no-cors",
			useCORSPreflightFlag: e.useCORSPreflightFlag ?? false,
			credentials: e.credentials ?? "same-origin",
			useCredentials: e.useCredentials ?? false,
			cache: e.cache ?? "default",
			redirect: e.redirect ?? "follow",
			integrity: e.integrity ?? "",
			cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
			parserMetadata: e.parserMetadata ?? "",
			reloadNavigation: e.reloadNavigation ?? false,
			historyNavigation: e.historyNavigation ?? false,
			userActivation: e.userActivation ?? false,
			taintedOrigin: e.taintedOrigin ?? false,
			redirectCount: e.redirectCount ?? 0,
			responseTainting: e.responseTainting ?? "basic",
			preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? false,
			done: e.done ?? false,
			timingAllowFailed: e.timingAllowFailed ?? false,
			useURLCredentials: e.useURLCredentials ?? void 0,
			traversableForUserPrompts: e.traversableForUserPrompts ?? "client",
			urlList: e.urlList,
			url: e.urlList[0],
			headersList: e.headersList ? new d(e.headersList) : new d()
		};
	}
	function cloneRequest(e) {
		const t = makeRequest({
			...e,
			body: null
		});
		if (e.body != null) t.body = a(e.body);
		return t;
	}
	function fromInnerRequest(e, t, n, r) {
		const i = new Request(I);
		setRequestState(i, e);
		setRequestDispatcher(i, t);
		setRequestSignal(i, n);
		const a = new s(I);
		setRequestHeaders(i, a);
		h(a, e.headersList);
		f(a, r);
		return i;
	}
	Object.defineProperties(Request.prototype, {
		method: j,
		url: j,
		headers: j,
		redirect: j,
		clone: j,
		signal: j,
		duplex: j,
		destination: j,
		body: j,
		bodyUsed: j,
		isHistoryNavigation: j,
		isReloadNavigation: j,
		keepalive: j,
		integrity: j,
		cache: j,
		credentials: j,
		attribute: j,
		referrerPolicy: j,
		referrer: j,
		mode: j,
		[Symbol.toStringTag]: {
			value: "Request",
			configurable: true
		}
	});
	P.converters.RequestInfo = function(e) {
		if (typeof e === "string") return P.converters.USVString(e);
		if (P.is.Request(e)) return e;
		return P.converters.USVString(e);
	};
	P.converters.RequestInit = P.dictionaryConverter([
		{
			key: "method",
			converter: P.converters.ByteString
		},
		{
			key: "headers",
			converter: P.converters.HeadersInit
		},
		{
			key: "body",
			converter: P.nullableConverter(P.converters.BodyInit)
		},
		{
			key: "referrer",
			converter: P.converters.USVString
		},
		{
			key: "referrerPolicy",
			converter: P.converters.DOMString,
			allowedValues: T
		},
		{
			key: "mode",
			converter: P.converters.DOMString,
			allowedValues: D
		},
		{
			key: "credentials",
			converter: P.converters.DOMString,
			allowedValues: O
		},
		{
			key: "cache",
			converter: P.converters.DOMString,
			allowedValues: k
		},
		{
			key: "redirect",
			converter: P.converters.DOMString,
			allowedValues: E
		},
		{
			key: "integrity",
			converter: P.converters.DOMString
		},
		{
			key: "keepalive",
			converter: P.converters.boolean
		},
		{
			key: "signal",
			converter: P.nullableConverter((e) => P.converters.AbortSignal(e, "RequestInit", "signal"))
		},
		{
			key: "window",
			converter: P.converters.any
		},
		{
			key: "duplex",
			converter: P.converters.DOMString,
			allowedValues: A
		},
		{
			key: "dispatcher",
			converter: P.converters.any
		},
		{
			key: "priority",
			converter: P.converters.DOMString,
			allowedValues: [
				"high",
				"low",
				"auto"
			]
		}
	]);
	n.exports = {
		Request,
		makeRequest,
		fromInnerRequest,
		cloneRequest,
		getRequestDispatcher,
		getRequestState,
		removeRequestAbortListener
	};
}));
// node_modules/undici/lib/web/subresource-integrity/subresource-integrity.js
var ze = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { runtimeFeatures: i } = V();
	const { asciiLowercase: a } = U();
	const o = new Map([
		["sha256", 0],
		["sha384", 1],
		["sha512", 2]
	]);
	let s;
	if (i.has("crypto")) {
		s = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:crypto");
		const t = s.getHashes();
		if (t.length === 0) o.clear();
		for (const e of o.keys()) if (t.includes(e) === false) o.delete(e);
	} else o.clear();
	const c = Map.prototype.get.bind(o);
	const isValidSRIHashAlgorithm = (e) => o.has(a(e));
	const l = i.has("crypto") === false || o.size === 0 ? () => true : (e, t) => {
		const n = parseMetadata(t);
		if (n.length === 0) return true;
		const r = getStrongestMetadata(n);
		for (const t of r) {
			const n = t.alg;
			const r = t.val;
			if (caseSensitiveMatch(applyAlgorithmToBytes(n, e), r)) return true;
		}
		return false;
	};
	function getStrongestMetadata(e) {
		const t = [];
		let n = null;
		for (const i of e) {
			r(isValidSRIHashAlgorithm(i.alg), "Invalid SRI hash algorithm token");
			if (t.length === 0) {
				t.push(i);
				n = i;
				continue;
			}
			const e = n.alg;
			const a = c(e);
			const o = i.alg;
			const s = c(o);
			if (s < a) continue;
			else if (s > a) {
				n = i;
				t[0] = i;
				t.length = 1;
			} else t.push(i);
		}
		return t;
	}
	function parseMetadata(e) {
		const t = [];
		for (const n of e.split(/[\t\n\f\r ]+/)) {
			const e = n.split("?", 1)[0];
			let r = "";
			const i = [e.slice(0, 6), e.slice(7)];
			const o = i[0];
			if (!isValidSRIHashAlgorithm(o)) continue;
			if (i[1]) r = i[1];
			const s = {
				alg: a(o),
				val: r
			};
			t.push(s);
		}
		return t;
	}
	const applyAlgorithmToBytes = (e, t) => {
		return s.hash(e, t, "base64");
	};
	function caseSensitiveMatch(e, t) {
		let n = e.length;
		if (n !== 0 && e[n - 1] === "=") n -= 1;
		if (n !== 0 && e[n - 1] === "=") n -= 1;
		let r = t.length;
		if (r !== 0 && t[r - 1] === "=") r -= 1;
		if (r !== 0 && t[r - 1] === "=") r -= 1;
		if (n !== r) return false;
		for (let r = 0; r < n; ++r) {
			if (e[r] === t[r] || e[r] === "+" && t[r] === "-" || e[r] === "/" && t[r] === "_") continue;
			return false;
		}
		return true;
	}
	n.exports = {
		applyAlgorithmToBytes,
		bytesMatch: l,
		caseSensitiveMatch,
		isValidSRIHashAlgorithm,
		getStrongestMetadata,
		parseMetadata
	};
}));
// node_modules/undici/lib/web/fetch/index.js
var Be = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { makeNetworkError: r, makeAppropriateNetworkError: i, filterResponse: o, makeResponse: c, fromInnerResponse: d, getResponseState: f } = Le();
	const { HeadersList: p } = Ne();
	const { Request: m, cloneRequest: h, getRequestDispatcher: g, getRequestState: _, removeRequestAbortListener: v } = Re();
	const y = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:zlib");
	const { makePolicyContainer: b, clonePolicyContainer: x, requestBadPort: S, TAOCheck: w, appendRequestOriginHeader: T, responseLocationURL: E, requestCurrentURL: D, setRequestReferrerPolicyOnRedirect: O, tryUpgradeRequestToAPotentiallyTrustworthyURL: k, createOpaqueTimingInfo: A, appendFetchMetadata: j, corsCheck: M, crossOriginResourcePolicyCheck: N, determineRequestsReferrer: P, coarsenedSharedCurrentTime: F, sameOrigin: I, isCancelled: L, isAborted: R, isErrorLike: ee, fullyReadBody: z, readableStreamClose: te, urlIsLocal: ne, urlIsHttpHttpsScheme: B, urlHasHttpsScheme: re, clampAndCoarsenConnectionTimingInfo: ie, simpleRangeHeaderValue: ae, buildContentRange: oe, createInflate: se, extractMimeType: ce, hasAuthenticationEntry: le, includesCredentials: V, isTraversableNavigable: ue } = K();
	const H = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { safelyExtractBody: de, extractBody: pe } = Ie();
	const { redirectStatusSet: me, nullBodyStatus: he, safeMethodsSet: ge, requestBodyHeader: _e, subresourceSet: ve } = Ae();
	const ye = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:events");
	const { Readable: be, pipeline: xe, finished: Se, isErrored: Ce, isReadable: we } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const { addAbortListener: Te, bufferToLowerCasedHeaderName: Ee } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { SocketError: De } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { dataURLProcessor: Oe, serializeAMimeType: ke, minimizeSupportedMimeType: je } = W();
	const { getGlobalDispatcher: Me } = fe();
	const { webidl: Pe } = G();
	const { STATUS_CODES: Fe } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ft)();
	const { bytesMatch: Be } = ze();
	const { isomorphicEncode: Ve } = U();
	const He = ["GET", "HEAD"];
	const Ue = "node";
	let We;
	function appendHeadersListFromResponseHeaders(e, t, n) {
		if (Array.isArray(n)) {
			for (let t = 0; t < n.length; t += 2) {
				const r = Ee(n[t]);
				const i = n[t + 1];
				if (Array.isArray(i) && !Buffer.isBuffer(i)) for (const t of i) e.append(r, t.toString("latin1"), true);
				else e.append(r, i.toString("latin1"), true);
			}
			return;
		}
		for (const [n, r] of Object.entries(t ?? {})) if (Array.isArray(r)) for (const t of r) e.append(n, `${t}`, true);
		else e.append(n, `${r}`, true);
	}
	var Fetch = class extends ye {
		constructor(e) {
			super();
			this.dispatcher = e;
			this.connection = null;
			this.dump = false;
			this.state = "ongoing";
		}
		terminate(e) {
			if (this.state !== "ongoing") return;
			this.state = "terminated";
			this.connection?.destroy(e);
			this.emit("terminated", e);
		}
		abort(e) {
			if (this.state !== "ongoing") return;
			this.state = "aborted";
			if (!e) e = new DOMException("The operation was aborted.", "AbortError");
			this.serializedAbortReason = e;
			this.connection?.destroy(e);
			this.emit("terminated", e);
		}
	};
	function handleFetchDone(e) {
		finalizeAndReportTiming(e, "fetch");
	}
	function fetch(e, t = void 0) {
		Pe.argumentLengthCheck(arguments, 1, "globalThis.fetch");
		let n = Promise.withResolvers();
		let r;
		try {
			r = new m(e, t);
		} catch (e) {
			n.reject(e);
			return n.promise;
		}
		const i = _(r);
		if (r.signal.aborted) {
			abortFetch(n, i, null, r.signal.reason, null);
			return n.promise;
		}
		if (i.client.globalObject?.constructor?.name === "ServiceWorkerGlobalScope") i.serviceWorkers = "none";
		let a = null;
		let o = false;
		let s = null;
		const c = Te(r.signal, () => {
			o = true;
			H(s != null);
			s.abort(r.signal.reason);
			const e = a?.deref();
			abortFetch(n, i, e, r.signal.reason, s.controller);
		});
		const cleanupAbortListeners = () => {
			c();
			v(r);
		};
		const processResponse = (e) => {
			if (o) return;
			if (e.aborted) {
				abortFetch(n, i, a, s.serializedAbortReason, s.controller);
				cleanupAbortListeners();
				return;
			}
			if (e.type === "error") {
				n.reject(new TypeError("fetch failed", { cause: e.error }));
				cleanupAbortListeners();
				return;
			}
			a = new WeakRef(d(e, "immutable"));
			n.resolve(a.deref());
			n = null;
		};
		s = fetching({
			request: i,
			processResponseEndOfBody: (e) => {
				handleFetchDone(e);
				cleanupAbortListeners();
			},
			processResponse,
			dispatcher: g(r)
		});
		return n.promise;
	}
	function finalizeAndReportTiming(e, t = "other") {
		if (e.type === "error" && e.aborted) return;
		if (!e.urlList?.length) return;
		const n = e.urlList[0];
		let r = e.timingInfo;
		let i = e.cacheState;
		if (!B(n)) return;
		if (r === null) return;
		if (!e.timingAllowPassed) {
			r = A({ startTime: r.startTime });
			i = "";
		}
		r.endTime = F();
		e.timingInfo = r;
		Ge(r, n.href, t, globalThis, i, "", e.status);
	}
	const Ge = performance.markResourceTiming;
	function abortFetch(e, t, n, r, i) {
		if (e) e.reject(r);
		if (t.body?.stream != null && we(t.body.stream)) t.body.stream.cancel(r).catch((e) => {
			if (e.code === "ERR_INVALID_STATE") return;
			throw e;
		});
		if (n == null) return;
		const a = f(n);
		if (a.body?.stream != null && we(a.body.stream)) i.error(r);
	}
	function fetching({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = false, dispatcher: s = Me() }) {
		H(s);
		let c = null;
		let l = false;
		if (e.client != null) {
			c = e.client.globalObject;
			l = e.client.crossOriginIsolatedCapability;
		}
		const u = F(l);
		const d = A({ startTime: u });
		const f = {
			controller: new Fetch(s),
			request: e,
			timingInfo: d,
			processRequestBodyChunkLength: t,
			processRequestEndOfBody: n,
			processResponse: r,
			processResponseConsumeBody: a,
			processResponseEndOfBody: i,
			taskDestination: c,
			crossOriginIsolatedCapability: l
		};
		H(!e.body || e.body.stream);
		if (e.window === "client") e.window = e.client?.globalObject?.constructor?.name === "Window" ? e.client : "no-window";
		if (e.origin === "client") e.origin = e.client.origin;
		if (e.policyContainer === "client") {
			if (e.client != null) e.policyContainer = x(e.client.policyContainer);
			else e.policyContainer = b();
		}
		if (!e.headersList.contains("accept", true)) e.headersList.append("accept", "*/*", true);
		if (!e.headersList.contains("accept-language", true)) e.headersList.append("accept-language", "*", true);
		if (e.priority === null) {}
		if (ve.has(e.destination)) {}
		mainFetch(f, false);
		return f.controller;
	}
	async function mainFetch(e, t) {
		try {
			const n = e.request;
			let i = null;
			if (n.localURLsOnly && !ne(D(n))) i = r("local URLs only");
			k(n);
			if (S(n) === "blocked") i = r("bad port");
			if (n.referrerPolicy === "") n.referrerPolicy = n.policyContainer.referrerPolicy;
			if (n.referrer !== "no-referrer") n.referrer = P(n);
			if (i === null) {
				const t = D(n);
				if (I(t, n.url) && n.responseTainting === "basic" || t.protocol === "data:" || n.mode === "navigate" || n.mode === "websocket") {
					n.responseTainting = "basic";
					i = await schemeFetch(e);
				} else if (n.mode === "same-origin") i = r("request mode cannot be \"same-origin\"");
				else if (n.mode === "no-cors") {
					if (n.redirect !== "follow") i = r("redirect mode cannot be \"follow\" for \"no-cors\" request");
					else {
						n.responseTainting = "opaque";
						i = await schemeFetch(e);
					}
				} else if (!B(D(n))) i = r("URL scheme must be a HTTP(S) scheme");
				else {
					n.responseTainting = "cors";
					i = await httpFetch(e);
				}
			}
			if (t) return i;
			if (i.status !== 0 && !i.internalResponse) {
				if (n.responseTainting === "cors") {}
				if (n.responseTainting === "basic") i = o(i, "basic");
				else if (n.responseTainting === "cors") i = o(i, "cors");
				else if (n.responseTainting === "opaque") i = o(i, "opaque");
				else H(false);
			}
			let a = i.status === 0 ? i : i.internalResponse;
			if (a.urlList.length === 0) a.urlList.push(...n.urlList);
			if (!n.timingAllowFailed) i.timingAllowPassed = true;
			if (i.type === "opaque" && a.status === 206 && a.rangeRequested && !n.headers.contains("range", true)) i = a = r();
			if (i.status !== 0 && (n.method === "HEAD" || n.method === "CONNECT" || he.includes(a.status))) {
				a.body = null;
				e.controller.dump = true;
			}
			if (n.integrity) {
				const processBodyError = (t) => fetchFinale(e, r(t));
				if (n.responseTainting === "opaque" || i.body == null) {
					processBodyError(i.error);
					return;
				}
				const processBody = (t) => {
					if (!Be(t, n.integrity)) {
						processBodyError("integrity mismatch");
						return;
					}
					i.body = de(t)[0];
					fetchFinale(e, i);
				};
				z(i.body, processBody, processBodyError);
			} else fetchFinale(e, i);
		} catch (t) {
			e.controller.terminate(t);
		}
	}
	function schemeFetch(t) {
		if (L(t)) return Promise.resolve(i(t));
		const { request: n } = t;
		const { protocol: a } = D(n);
		switch (a) {
			case "about:": return Promise.resolve(r("about scheme is not supported"));
			case "blob:": {
				if (!We) We = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:buffer").resolveObjectURL;
				const t = D(n);
				if (t.search.length !== 0) return Promise.resolve(r("NetworkError when attempting to fetch resource."));
				const i = We(t.toString());
				if (n.method !== "GET" || !Pe.is.Blob(i)) return Promise.resolve(r("invalid method"));
				const a = c();
				const o = i.size;
				const s = Ve(`${o}`);
				const l = i.type;
				if (!n.headersList.contains("range", true)) {
					const e = pe(i);
					a.statusText = "OK";
					a.body = e[0];
					a.headersList.set("content-length", s, true);
					a.headersList.set("content-type", l, true);
				} else {
					a.rangeRequested = true;
					const e = n.headersList.get("range", true);
					const t = ae(e, true);
					if (t === "failure") return Promise.resolve(r("failed to fetch the data URL"));
					let { rangeStartValue: s, rangeEndValue: c } = t;
					if (s === null) {
						s = o - c;
						c = s + c - 1;
					} else {
						if (s >= o) return Promise.resolve(r("Range start is greater than the blob's size."));
						if (c === null || c >= o) c = o - 1;
					}
					const u = i.slice(s, c + 1, l);
					a.body = pe(u)[0];
					const d = Ve(`${u.size}`);
					const f = oe(s, c, o);
					a.status = 206;
					a.statusText = "Partial Content";
					a.headersList.set("content-length", d, true);
					a.headersList.set("content-type", l, true);
					a.headersList.set("content-range", f, true);
				}
				return Promise.resolve(a);
			}
			case "data:": {
				const e = D(n);
				const t = Oe(e);
				if (t === "failure") return Promise.resolve(r("failed to fetch the data URL"));
				const i = ke(t.mimeType);
				return Promise.resolve(c({
					statusText: "OK",
					headersList: [["content-type", {
						name: "Content-Type",
						value: i
					}]],
					body: de(t.body)[0]
				}));
			}
			case "file:": return Promise.resolve(r("not implemented... yet..."));
			case "http:":
			case "https:": return httpFetch(t).catch((e) => r(e));
			default: return Promise.resolve(r("unknown scheme"));
		}
	}
	function finalizeResponse(e, t) {
		e.request.done = true;
		if (e.processResponseDone != null) queueMicrotask(() => e.processResponseDone(t));
	}
	function fetchFinale(e, t) {
		let n = e.timingInfo;
		if (e.request.destination === "document") e.controller.fullTimingInfo = n;
		const processResponseEndOfBody = () => {
			const r = Date.now();
			e.controller.reportTimingSteps = () => {
				if (!B(e.request.url)) return;
				n.endTime = r;
				let i = t.cacheState;
				const a = t.bodyInfo;
				if (!t.timingAllowPassed) {
					n = A(n);
					i = "";
				}
				let o = 0;
				if (e.request.mode !== "navigate" || !t.hasCrossOriginRedirects) {
					o = t.status;
					const e = ce(t.headersList);
					if (e !== "failure") a.contentType = je(e);
				}
				if (e.request.initiatorType != null) Ge(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
			};
			const processResponseEndOfBodyTask = () => {
				e.request.done = true;
				if (e.processResponseEndOfBody != null) queueMicrotask(() => e.processResponseEndOfBody(t));
				if (e.request.initiatorType != null) e.controller.reportTimingSteps();
			};
			queueMicrotask(() => processResponseEndOfBodyTask());
		};
		if (e.processResponse != null) queueMicrotask(() => {
			e.processResponse(t);
			e.processResponse = null;
		});
		const r = t.type === "error" ? t : t.internalResponse ?? t;
		if (r.body == null) processResponseEndOfBody();
		else Se(r.body.stream, () => {
			processResponseEndOfBody();
		});
		if (e.processResponseConsumeBody != null) {
			const processBody = (n) => e.processResponseConsumeBody(t, n);
			const processBodyError = () => e.processResponseConsumeBody(t, "failure");
			if (r.body == null) queueMicrotask(() => processBody(null));
			else z(r.body, processBody, processBodyError);
		}
	}
	async function httpFetch(e) {
		const t = e.request;
		let n = null;
		let i = null;
		const a = e.timingInfo;
		if (t.serviceWorkers === "all") {}
		if (n === null) {
			if (t.redirect === "follow") t.serviceWorkers = "none";
			i = n = await httpNetworkOrCacheFetch(e);
			if (t.responseTainting === "cors" && M(t, n) === "failure") return r("cors failure");
			if (w(t, n) === "failure") t.timingAllowFailed = true;
		}
		if ((t.responseTainting === "opaque" || n.type === "opaque") && N(t.origin, t.client, t.destination, i) === "blocked") return r("blocked");
		if (me.has(i.status)) {
			if (t.redirect !== "manual") e.controller.connection.destroy();
			if (t.redirect === "error") n = r("unexpected redirect");
			else if (t.redirect === "manual") n = i;
			else if (t.redirect === "follow") n = await httpRedirectFetch(e, n);
			else H(false);
		}
		n.timingInfo = a;
		return n;
	}
	function httpRedirectFetch(e, t) {
		const n = e.request;
		const i = t.internalResponse ? t.internalResponse : t;
		let a;
		try {
			a = E(i, D(n).hash);
			if (a == null) return t;
		} catch (e) {
			return Promise.resolve(r(e));
		}
		if (!B(a)) return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
		if (n.redirectCount === 20) return Promise.resolve(r("redirect count exceeded"));
		n.redirectCount += 1;
		if (n.mode === "cors" && (a.username || a.password) && !I(n, a)) return Promise.resolve(r("cross origin not allowed for request mode \"cors\""));
		if (n.responseTainting === "cors" && (a.username || a.password)) return Promise.resolve(r("URL cannot contain credentials for request mode \"cors\""));
		if (i.status !== 303 && n.body != null && n.body.source == null) return Promise.resolve(r());
		if ([301, 302].includes(i.status) && n.method === "POST" || i.status === 303 && !He.includes(n.method)) {
			n.method = "GET";
			n.body = null;
			for (const e of _e) n.headersList.delete(e);
		}
		if (!I(D(n), a)) {
			n.headersList.delete("authorization", true);
			n.headersList.delete("proxy-authorization", true);
			n.headersList.delete("cookie", true);
			n.headersList.delete("host", true);
		}
		if (n.body != null) {
			H(n.body.source != null);
			n.body = de(n.body.source)[0];
		}
		const o = e.timingInfo;
		o.redirectEndTime = o.postRedirectStartTime = F(e.crossOriginIsolatedCapability);
		if (o.redirectStartTime === 0) o.redirectStartTime = o.startTime;
		n.urlList.push(a);
		O(n, i);
		return mainFetch(e, true);
	}
	async function httpNetworkOrCacheFetch(e, t = false, n = false) {
		const a = e.request;
		let o = null;
		let s = null;
		let c = null;
		if (a.window === "no-window" && a.redirect === "error") {
			o = e;
			s = a;
		} else {
			if (a.body?.source != null) s = h(a);
			else {
				s = h({
					...a,
					body: null
				});
				s.body = a.body;
			}
			o = { ...e };
			o.request = s;
		}
		const l = a.credentials === "include" || a.credentials === "same-origin" && a.responseTainting === "basic";
		const u = s.body ? s.body.length : null;
		let d = null;
		if (s.body == null && ["POST", "PUT"].includes(s.method)) d = "0";
		if (u != null) d = Ve(`${u}`);
		if (d != null && !s.headersList.contains("content-length", true)) s.headersList.append("content-length", d, true);
		if (u != null && s.keepalive) {}
		if (Pe.is.URL(s.referrer)) s.headersList.append("referer", Ve(s.referrer.href), true);
		T(s);
		j(s);
		if (!s.headersList.contains("user-agent", true)) s.headersList.append("user-agent", Ue, true);
		if (s.cache === "default" && (s.headersList.contains("if-modified-since", true) || s.headersList.contains("if-none-match", true) || s.headersList.contains("if-unmodified-since", true) || s.headersList.contains("if-match", true) || s.headersList.contains("if-range", true))) s.cache = "no-store";
		if (s.cache === "no-cache" && !s.preventNoCacheCacheControlHeaderModification && !s.headersList.contains("cache-control", true)) s.headersList.append("cache-control", "max-age=0", true);
		if (s.cache === "no-store" || s.cache === "reload") {
			if (!s.headersList.contains("pragma", true)) s.headersList.append("pragma", "no-cache", true);
			if (!s.headersList.contains("cache-control", true)) s.headersList.append("cache-control", "no-cache", true);
		}
		if (s.headersList.contains("range", true)) s.headersList.append("accept-encoding", "identity", true);
		if (!s.headersList.contains("accept-encoding", true)) {
			if (re(D(s))) s.headersList.append("accept-encoding", "br, gzip, deflate, zstd", true);
			else s.headersList.append("accept-encoding", "gzip, deflate", true);
		}
		s.headersList.delete("host", true);
		if (l) {
			if (!s.headersList.contains("authorization", true)) {
				let e = null;
				if (le(s) && (s.useURLCredentials === void 0 || !V(D(s)))) {} else if (V(D(s)) && t) {
					const { username: t, password: n } = D(s);
					e = `Basic ${Buffer.from(`${t}:${n}`).toString("base64")}`;
				}
				if (e !== null) s.headersList.append("Authorization", e, false);
			}
		}
		s.cache = "no-store";
		if (s.cache !== "no-store" && s.cache !== "reload") {}
		if (c == null) {
			if (s.cache === "only-if-cached") return r("only if cached");
			const e = await httpNetworkFetch(o, l, n);
			if (!ge.has(s.method) && e.status >= 200 && e.status <= 399) {}
			if (c == null) c = e;
		}
		c.urlList = [...s.urlList];
		if (s.headersList.contains("range", true)) c.rangeRequested = true;
		c.requestIncludesCredentials = l;
		if (c.status === 401 && s.responseTainting !== "cors" && l && (a.useURLCredentials !== void 0 || ue(a.traversableForUserPrompts))) {
			if (a.body != null) {
				if (a.body.source == null) return c;
				a.body = de(a.body.source)[0];
			}
			if (a.useURLCredentials === void 0 || t) {
				if (L(e)) return i(e);
				return c;
			}
			e.controller.connection.destroy();
			c = await httpNetworkOrCacheFetch(e, true);
		}
		if (c.status === 407) {
			if (a.window === "no-window") return r();
			if (L(e)) return i(e);
			return r("proxy authentication required");
		}
		if (c.status === 421 && !n && (a.body == null || a.body.source != null)) {
			if (L(e)) return i(e);
			e.controller.connection.destroy();
			c = await httpNetworkOrCacheFetch(e, t, true);
		}
		if (t) {}
		return c;
	}
	async function httpNetworkFetch(e, t = false, n = false) {
		H(!e.controller.connection || e.controller.connection.destroyed);
		e.controller.connection = {
			abort: null,
			destroyed: false,
			destroy(e) {
				if (!this.destroyed) {
					this.destroyed = true;
					this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError"));
				}
			}
		};
		const a = e.request;
		let o = null;
		const s = e.timingInfo;
		a.cache = "no-store";
		if (a.mode === "websocket") {}
		let l = null;
		if (a.body == null && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody());
		else if (a.body != null) {
			const processBodyChunk = async function* (t) {
				if (L(e)) return;
				yield t;
				e.processRequestBodyChunkLength?.(t.byteLength);
			};
			const processEndOfBody = () => {
				if (L(e)) return;
				if (e.processRequestEndOfBody) e.processRequestEndOfBody();
			};
			const processBodyError = (t) => {
				if (L(e)) return;
				if (t.name === "AbortError") e.controller.abort();
				else e.controller.terminate(t);
			};
			l = (async function* () {
				try {
					for await (const e of a.body.stream) yield* processBodyChunk(e);
					processEndOfBody();
				} catch (e) {
					processBodyError(e);
				}
			})();
		}
		try {
			const { body: t, status: n, statusText: r, headersList: i, socket: a } = await dispatch({ body: l });
			if (a) o = c({
				status: n,
				statusText: r,
				headersList: i,
				socket: a
			});
			else {
				const a = t[Symbol.asyncIterator]();
				e.controller.next = () => a.next();
				o = c({
					status: n,
					statusText: r,
					headersList: i
				});
			}
		} catch (t) {
			if (t.name === "AbortError") {
				e.controller.connection.destroy();
				return i(e, t);
			}
			return r(t);
		}
		const pullAlgorithm = () => {
			return e.controller.resume();
		};
		const cancelAlgorithm = (t) => {
			if (!L(e)) e.controller.abort(t);
		};
		const u = new ReadableStream({
			start(t) {
				e.controller.controller = t;
			},
			pull: pullAlgorithm,
			cancel: cancelAlgorithm,
			type: "bytes"
		});
		o.body = {
			stream: u,
			source: null,
			length: null
		};
		if (!e.controller.resume) e.controller.on("terminated", onAborted);
		e.controller.resume = async () => {
			while (true) {
				let t;
				let n;
				try {
					const { done: n, value: r } = await e.controller.next();
					if (R(e)) break;
					t = n ? void 0 : r;
				} catch (r) {
					if (e.controller.ended && !s.encodedBodySize) t = void 0;
					else {
						t = r;
						n = true;
					}
				}
				if (t === void 0) {
					te(e.controller.controller);
					finalizeResponse(e, o);
					return;
				}
				s.decodedBodySize += t?.byteLength ?? 0;
				if (n) {
					e.controller.terminate(t);
					return;
				}
				const r = new Uint8Array(t);
				if (r.byteLength) e.controller.controller.enqueue(r);
				if (Ce(u)) {
					e.controller.terminate();
					return;
				}
				if (e.controller.controller.desiredSize <= 0) return;
			}
		};
		function onAborted(t) {
			if (R(e)) {
				o.aborted = true;
				if (we(u)) e.controller.controller.error(e.controller.serializedAbortReason);
			} else if (we(u)) e.controller.controller.error(new TypeError("terminated", { cause: ee(t) ? t : void 0 }));
			e.controller.connection.destroy();
		}
		return o;
		function dispatch({ body: t }) {
			const n = D(a);
			const r = e.controller.dispatcher;
			const i = n.pathname + n.search;
			const o = n.search.length === 0 && n.href[n.href.length - n.hash.length - 1] === "?";
			return dispatchWithProtocolPreference(t);
			function dispatchWithProtocolPreference(t, c) {
				return new Promise((l, u) => r.dispatch({
					path: o ? `${i}?` : i,
					origin: n.origin,
					method: a.method,
					body: r.isMockActive ? a.body && (a.body.source || a.body.stream) : t,
					__mockAgentBodyForDispatch: t,
					headers: a.headersList.entries,
					maxRedirections: 0,
					upgrade: a.mode === "websocket" ? "websocket" : void 0,
					...c === false ? { allowH2: c } : null
				}, {
					body: null,
					abort: null,
					onRequestStart(t) {
						const { connection: n } = e.controller;
						s.finalConnectionTimingInfo = ie(void 0, s.postRedirectStartTime, e.crossOriginIsolatedCapability);
						const abort = (e) => t.abort(e);
						if (n.destroyed) abort(new DOMException("The operation was aborted.", "AbortError"));
						else {
							e.controller.on("terminated", abort);
							this.abort = n.abort = abort;
						}
						s.finalNetworkRequestStartTime = F(e.crossOriginIsolatedCapability);
					},
					onResponseStarted() {
						s.finalNetworkResponseStartTime = F(e.crossOriginIsolatedCapability);
					},
					onResponseStart(e, t, n, r) {
						if (t < 200) return;
						const i = e?.rawHeaders ?? [];
						const o = new p();
						appendHeadersListFromResponseHeaders(o, n, i);
						const s = o.get("location", true) && a.redirect === "follow" && me.has(t);
						const c = [];
						if (a.method !== "HEAD" && a.method !== "CONNECT" && !he.includes(t) && !s) {
							const t = o.get("content-encoding", true);
							const n = t ? t.toLowerCase().split(",") : [];
							const r = 5;
							if (n.length > r) {
								e.abort(new Error(`too many content-encodings in response: ${n.length}, maximum allowed is ${r}`));
								return;
							}
							for (let e = n.length - 1; e >= 0; --e) {
								const t = n[e].trim();
								if (t === "x-gzip" || t === "gzip") c.push(y.createGunzip({
									flush: y.constants.Z_SYNC_FLUSH,
									finishFlush: y.constants.Z_SYNC_FLUSH
								}));
								else if (t === "deflate") c.push(se({
									flush: y.constants.Z_SYNC_FLUSH,
									finishFlush: y.constants.Z_SYNC_FLUSH
								}));
								else if (t === "br") c.push(y.createBrotliDecompress({
									flush: y.constants.BROTLI_OPERATION_FLUSH,
									finishFlush: y.constants.BROTLI_OPERATION_FLUSH
								}));
								else if (t === "zstd") c.push(y.createZstdDecompress({
									flush: y.constants.ZSTD_e_continue,
									finishFlush: y.constants.ZSTD_e_end,
									params: { [y.constants.ZSTD_d_windowLogMax]: 23 }
								}));
								else {
									c.length = 0;
									break;
								}
							}
						}
						this.body = new be({ read: () => e.resume() });
						const onError = (t) => this.onResponseError(e, t);
						l({
							status: t,
							statusText: r,
							headersList: o,
							body: c.length ? xe(this.body, ...c, (t) => {
								if (t) this.onResponseError(e, t);
							}).on("error", onError) : this.body.on("error", onError)
						});
					},
					onResponseData(t, n) {
						if (e.controller.dump) return;
						const r = n;
						s.encodedBodySize += r.byteLength;
						if (this.body.push(r) === false) t.pause();
					},
					onResponseEnd() {
						if (this.abort) e.controller.off("terminated", this.abort);
						e.controller.ended = true;
						this.body?.push(null);
					},
					onResponseError(n, r) {
						if (this.abort) e.controller.off("terminated", this.abort);
						if (a.mode === "websocket" && c !== false && r?.code === "UND_ERR_INFO" && r?.message === "HTTP/2: Extended CONNECT protocol not supported by server") {
							l(dispatchWithProtocolPreference(t, false));
							return;
						}
						this.body?.destroy(r);
						if (!n?.aborted) e.controller.terminate(r);
						u(r);
					},
					onRequestUpgrade(e, t, n, r) {
						if (r.session != null && t !== 200 || r.session == null && t !== 101) {
							if (r.session != null) e.abort(new De("bad upgrade", null));
							return false;
						}
						const i = e?.rawHeaders ?? [];
						const a = new p();
						appendHeadersListFromResponseHeaders(a, n, i);
						l({
							status: t,
							statusText: Fe[t],
							headersList: a,
							socket: r
						});
						return true;
					}
				}));
			}
		}
	}
	n.exports = {
		fetch,
		Fetch,
		fetching,
		finalizeAndReportTiming
	};
}));
// node_modules/undici/lib/web/cache/util.js
var Ve = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { URLSerializer: r } = W();
	const { isValidHeaderName: i } = K();
	function urlEquals(e, t, n = false) {
		return r(e, n) === r(t, n);
	}
	function getFieldValues(e) {
		n(e !== null);
		const t = [];
		for (let n of e.split(",")) {
			n = n.trim();
			if (i(n)) t.push(n);
		}
		return t;
	}
	t.exports = {
		urlEquals,
		getFieldValues
	};
}));
// node_modules/undici/lib/web/cache/cache.js
var He = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { kConstruct: r } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const { urlEquals: i, getFieldValues: a } = Ve();
	const { kEnumerableProperty: o, isDisturbed: s } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { webidl: c } = G();
	const { cloneResponse: d, fromInnerResponse: f, getResponseState: m } = Le();
	const { Request: h, fromInnerRequest: g, getRequestState: _ } = Re();
	const { fetching: v } = Be();
	const { urlIsHttpHttpsScheme: y, readAllBytes: b } = K();
	var Cache = class {
		#e;
		constructor() {
			if (arguments[0] !== r) c.illegalConstructor();
			c.util.markAsUncloneable(this);
			this.#e = arguments[1];
		}
		async match(e, t = {}) {
			c.brandCheck(this, c.is.Cache);
			const n = "Cache.match";
			c.argumentLengthCheck(arguments, 1, n);
			e = c.converters.RequestInfo(e);
			t = c.converters.CacheQueryOptions(t, n, "options");
			const r = this.#i(e, t, 1);
			if (r.length === 0) return;
			return r[0];
		}
		async matchAll(e = void 0, t = {}) {
			c.brandCheck(this, c.is.Cache);
			const n = "Cache.matchAll";
			if (e !== void 0) e = c.converters.RequestInfo(e);
			t = c.converters.CacheQueryOptions(t, n, "options");
			return this.#i(e, t);
		}
		async add(e) {
			c.brandCheck(this, c.is.Cache);
			c.argumentLengthCheck(arguments, 1, "Cache.add");
			e = c.converters.RequestInfo(e);
			const t = [e];
			return await this.addAll(t);
		}
		async addAll(e) {
			c.brandCheck(this, c.is.Cache);
			const t = "Cache.addAll";
			c.argumentLengthCheck(arguments, 1, t);
			const n = [];
			const r = [];
			for (let n of e) {
				if (n === void 0) throw c.errors.conversionFailed({
					prefix: t,
					argument: "Argument 1",
					types: ["undefined is not allowed"]
				});
				n = c.converters.RequestInfo(n);
				if (typeof n === "string") continue;
				const e = _(n);
				if (!y(e.url) || e.method !== "GET") throw c.errors.exception({
					header: t,
					message: "Expected http/s scheme when method is not GET."
				});
			}
			const i = [];
			for (const o of e) {
				const e = _(new h(o));
				if (!y(e.url)) throw c.errors.exception({
					header: t,
					message: "Expected http/s scheme."
				});
				e.initiator = "fetch";
				e.destination = "subresource";
				r.push(e);
				const s = Promise.withResolvers();
				i.push(v({
					request: e,
					processResponse(e) {
						if (e.type === "error" || e.status === 206 || e.status < 200 || e.status > 299) s.reject(c.errors.exception({
							header: "Cache.addAll",
							message: "Received an invalid status code or the request failed."
						}));
						else if (e.headersList.contains("vary")) {
							const t = a(e.headersList.get("vary"));
							for (const e of t) if (e === "*") {
								s.reject(c.errors.exception({
									header: "Cache.addAll",
									message: "invalid vary field value"
								}));
								for (const e of i) e.abort();
								return;
							}
						}
					},
					processResponseConsumeBody(e) {
						if (e.aborted) {
							s.reject(new DOMException("aborted", "AbortError"));
							return;
						}
						s.resolve(e);
					}
				}));
				n.push(s.promise);
			}
			const o = await Promise.all(n);
			const s = [];
			let l = 0;
			for (const e of o) {
				const t = {
					type: "put",
					request: r[l],
					response: e
				};
				s.push(t);
				l++;
			}
			const u = Promise.withResolvers();
			let d = null;
			try {
				this.#t(s);
			} catch (e) {
				d = e;
			}
			queueMicrotask(() => {
				if (d === null) u.resolve(void 0);
				else u.reject(d);
			});
			return u.promise;
		}
		async put(e, t) {
			c.brandCheck(this, c.is.Cache);
			const n = "Cache.put";
			c.argumentLengthCheck(arguments, 2, n);
			e = c.converters.RequestInfo(e);
			t = c.converters.Response(t, n, "response");
			let r = null;
			if (c.is.Request(e)) r = _(e);
			else r = _(new h(e));
			if (!y(r.url) || r.method !== "GET") throw c.errors.exception({
				header: n,
				message: "Expected an http/s scheme when method is not GET"
			});
			const i = m(t);
			if (i.status === 206) throw c.errors.exception({
				header: n,
				message: "Got 206 status"
			});
			if (i.headersList.contains("vary")) {
				const e = a(i.headersList.get("vary"));
				for (const t of e) if (t === "*") throw c.errors.exception({
					header: n,
					message: "Got * vary field value"
				});
			}
			if (i.body && (s(i.body.stream) || i.body.stream.locked)) throw c.errors.exception({
				header: n,
				message: "Response body is locked or disturbed"
			});
			const o = d(i);
			const l = Promise.withResolvers();
			if (i.body != null) {
				const e = i.body.stream.getReader();
				b(e, l.resolve, l.reject);
			} else l.resolve(void 0);
			const u = [];
			const f = {
				type: "put",
				request: r,
				response: o
			};
			u.push(f);
			const p = await l.promise;
			if (o.body != null) o.body.source = p;
			const g = Promise.withResolvers();
			let v = null;
			try {
				this.#t(u);
			} catch (e) {
				v = e;
			}
			queueMicrotask(() => {
				if (v === null) g.resolve();
				else g.reject(v);
			});
			return g.promise;
		}
		async delete(e, t = {}) {
			c.brandCheck(this, c.is.Cache);
			const r = "Cache.delete";
			c.argumentLengthCheck(arguments, 1, r);
			e = c.converters.RequestInfo(e);
			t = c.converters.CacheQueryOptions(t, r, "options");
			let i = null;
			if (c.is.Request(e)) {
				i = _(e);
				if (i.method !== "GET" && !t.ignoreMethod) return false;
			} else {
				n(typeof e === "string");
				i = _(new h(e));
			}
			const a = [];
			const o = {
				type: "delete",
				request: i,
				options: t
			};
			a.push(o);
			const s = Promise.withResolvers();
			let l = null;
			let u;
			try {
				u = this.#t(a);
			} catch (e) {
				l = e;
			}
			queueMicrotask(() => {
				if (l === null) s.resolve(!!u?.length);
				else s.reject(l);
			});
			return s.promise;
		}
		async keys(e = void 0, t = {}) {
			c.brandCheck(this, c.is.Cache);
			const n = "Cache.keys";
			if (e !== void 0) e = c.converters.RequestInfo(e);
			t = c.converters.CacheQueryOptions(t, n, "options");
			let r = null;
			if (e !== void 0) {
				if (c.is.Request(e)) {
					r = _(e);
					if (r.method !== "GET" && !t.ignoreMethod) return [];
				} else if (typeof e === "string") r = _(new h(e));
			}
			const i = Promise.withResolvers();
			const a = [];
			if (e === void 0) for (const e of this.#e) a.push(e[0]);
			else {
				const e = this.#n(r, t);
				for (const t of e) a.push(t[0]);
			}
			queueMicrotask(() => {
				const e = [];
				for (const t of a) {
					const n = g(t, void 0, new AbortController().signal, "immutable");
					e.push(n);
				}
				i.resolve(Object.freeze(e));
			});
			return i.promise;
		}
		#t(e) {
			const t = this.#e;
			const r = [...t];
			const i = [];
			const a = [];
			try {
				for (const r of e) {
					if (r.type !== "delete" && r.type !== "put") throw c.errors.exception({
						header: "Cache.#batchCacheOperations",
						message: "operation type does not match \"delete\" or \"put\""
					});
					if (r.type === "delete" && r.response != null) throw c.errors.exception({
						header: "Cache.#batchCacheOperations",
						message: "delete operation should not have an associated response"
					});
					if (this.#n(r.request, r.options, i).length) throw new DOMException("???", "InvalidStateError");
					let e;
					if (r.type === "delete") {
						e = this.#n(r.request, r.options);
						if (e.length === 0) return [];
						for (const r of e) {
							const e = t.indexOf(r);
							n(e !== -1);
							t.splice(e, 1);
						}
					} else if (r.type === "put") {
						if (r.response == null) throw c.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "put operation should have an associated response"
						});
						const a = r.request;
						if (!y(a.url)) throw c.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "expected http or https scheme"
						});
						if (a.method !== "GET") throw c.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "not get method"
						});
						if (r.options != null) throw c.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "options must not be defined"
						});
						e = this.#n(r.request);
						for (const r of e) {
							const e = t.indexOf(r);
							n(e !== -1);
							t.splice(e, 1);
						}
						t.push([r.request, r.response]);
						i.push([r.request, r.response]);
					}
					a.push([r.request, r.response]);
				}
				return a;
			} catch (e) {
				this.#e.length = 0;
				this.#e = r;
				throw e;
			}
		}
		#n(e, t, n) {
			const r = [];
			const i = n ?? this.#e;
			for (const n of i) {
				const [i, a] = n;
				if (this.#r(e, i, a, t)) r.push(n);
			}
			return r;
		}
		#r(e, t, n = null, r) {
			const o = new URL(e.url);
			const s = new URL(t.url);
			if (r?.ignoreSearch) {
				s.search = "";
				o.search = "";
			}
			if (!i(o, s, true)) return false;
			if (n == null || r?.ignoreVary || !n.headersList.contains("vary")) return true;
			const c = a(n.headersList.get("vary"));
			for (const n of c) {
				if (n === "*") return false;
				if (t.headersList.get(n) !== e.headersList.get(n)) return false;
			}
			return true;
		}
		#i(e, t, n = Infinity) {
			let r = null;
			if (e !== void 0) {
				if (c.is.Request(e)) {
					r = _(e);
					if (r.method !== "GET" && !t.ignoreMethod) return [];
				} else if (typeof e === "string") r = _(new h(e));
			}
			const i = [];
			if (e === void 0) for (const e of this.#e) i.push(e[1]);
			else {
				const e = this.#n(r, t);
				for (const t of e) i.push(t[1]);
			}
			const a = [];
			for (const e of i) {
				const t = f(d(e), "immutable");
				a.push(t);
				if (a.length >= n) break;
			}
			return Object.freeze(a);
		}
		static {
			c.is.Cache = (e) => {
				return e != null && typeof e === "object" && #e in e;
			};
		}
	};
	Object.defineProperties(Cache.prototype, {
		[Symbol.toStringTag]: {
			value: "Cache",
			configurable: true
		},
		match: o,
		matchAll: o,
		add: o,
		addAll: o,
		put: o,
		delete: o,
		keys: o
	});
	const x = [
		{
			key: "ignoreSearch",
			converter: c.converters.boolean,
			defaultValue: () => false
		},
		{
			key: "ignoreMethod",
			converter: c.converters.boolean,
			defaultValue: () => false
		},
		{
			key: "ignoreVary",
			converter: c.converters.boolean,
			defaultValue: () => false
		}
	];
	c.converters.CacheQueryOptions = c.dictionaryConverter(x);
	c.converters.MultiCacheQueryOptions = c.dictionaryConverter([...x, {
		key: "cacheName",
		converter: c.converters.DOMString
	}]);
	c.converters.Response = c.interfaceConverter(c.is.Response, "Response");
	c.converters["sequence<RequestInfo>"] = c.sequenceConverter(c.converters.RequestInfo);
	t.exports = { Cache };
}));
// node_modules/undici/lib/web/cache/cachestorage.js
var Ue = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { Cache: n } = He();
	const { webidl: r } = G();
	const { kEnumerableProperty: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { kConstruct: a } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	var CacheStorage = class {
		#e = new Map();
		constructor() {
			if (arguments[0] !== a) r.illegalConstructor();
			r.util.markAsUncloneable(this);
		}
		async match(e, t = {}) {
			r.brandCheck(this, r.is.CacheStorage);
			r.argumentLengthCheck(arguments, 1, "CacheStorage.match");
			e = r.converters.RequestInfo(e);
			t = r.converters.MultiCacheQueryOptions(t);
			if (t.cacheName != null) {
				if (this.#e.has(t.cacheName)) {
					const r = this.#e.get(t.cacheName);
					return await new n(a, r).match(e, t);
				}
			} else for (const r of this.#e.values()) {
				const i = await new n(a, r).match(e, t);
				if (i !== void 0) return i;
			}
		}
		async has(e) {
			r.brandCheck(this, r.is.CacheStorage);
			const t = "CacheStorage.has";
			r.argumentLengthCheck(arguments, 1, t);
			e = r.converters.DOMString(e, t, "cacheName");
			return this.#e.has(e);
		}
		async open(e) {
			r.brandCheck(this, r.is.CacheStorage);
			const t = "CacheStorage.open";
			r.argumentLengthCheck(arguments, 1, t);
			e = r.converters.DOMString(e, t, "cacheName");
			if (this.#e.has(e)) {
				const t = this.#e.get(e);
				return new n(a, t);
			}
			const i = [];
			this.#e.set(e, i);
			return new n(a, i);
		}
		async delete(e) {
			r.brandCheck(this, r.is.CacheStorage);
			const t = "CacheStorage.delete";
			r.argumentLengthCheck(arguments, 1, t);
			e = r.converters.DOMString(e, t, "cacheName");
			return this.#e.delete(e);
		}
		async keys() {
			r.brandCheck(this, r.is.CacheStorage);
			return [...this.#e.keys()];
		}
		static {
			r.is.CacheStorage = (e) => {
				return e != null && typeof e === "object" && #e in e;
			};
		}
	};
	Object.defineProperties(CacheStorage.prototype, {
		[Symbol.toStringTag]: {
			value: "CacheStorage",
			configurable: true
		},
		match: i,
		has: i,
		open: i,
		delete: i,
		keys: i
	});
	t.exports = { CacheStorage };
}));
// node_modules/undici/lib/web/cookies/constants.js
var We = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = 1024;
	const r = 4096;
	t.exports = {
		maxAttributeValueSize: n,
		maxNameValuePairSize: r
	};
}));
// node_modules/undici/lib/web/cookies/util.js
var Ge = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	function isCTLExcludingHtab(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n >= 0 && n <= 8 || n >= 10 && n <= 31 || n === 127) return true;
		}
		return false;
	}
	function validateCookieName(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 60 || n === 62 || n === 64 || n === 44 || n === 59 || n === 58 || n === 92 || n === 47 || n === 91 || n === 93 || n === 63 || n === 61 || n === 123 || n === 125) throw new Error("Invalid cookie name");
		}
	}
	function validateCookieValue(e) {
		let t = e.length;
		let n = 0;
		if (e[0] === "\"") {
			if (t === 1 || e[t - 1] !== "\"") throw new Error("Invalid cookie value");
			--t;
			++n;
		}
		while (n < t) {
			const t = e.charCodeAt(n++);
			if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) throw new Error("Invalid cookie value");
		}
	}
	function validateCookiePath(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n < 32 || n > 126 || n === 59) throw new Error("Invalid cookie path");
		}
	}
	function isLetterOrDigit(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
	}
	function validateCookieDomain(e) {
		if (e === " ") return;
		if (e.length > 255) throw new Error("Invalid cookie domain");
		let t = 0;
		for (let n = 0; n < e.length; ++n) {
			const r = e.charCodeAt(n);
			if (r === 46) {
				if (t === 0) throw new Error("Invalid cookie domain");
				if (e.charCodeAt(n - 1) === 45) throw new Error("Invalid cookie domain");
				t = 0;
				continue;
			}
			if (t === 0 && !isLetterOrDigit(r)) throw new Error("Invalid cookie domain");
			if (!isLetterOrDigit(r) && r !== 45) throw new Error("Invalid cookie domain");
			if (++t > 63) throw new Error("Invalid cookie domain");
		}
		if (t === 0 || e.charCodeAt(e.length - 1) === 45) throw new Error("Invalid cookie domain");
	}
	const n = [
		"Sun",
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat"
	];
	const r = [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	];
	const i = Array(61).fill(0).map((e, t) => t.toString().padStart(2, "0"));
	function toIMFDate(e) {
		if (typeof e === "number") e = new Date(e);
		return `${n[e.getUTCDay()]}, ${i[e.getUTCDate()]} ${r[e.getUTCMonth()]} ${e.getUTCFullYear()} ${i[e.getUTCHours()]}:${i[e.getUTCMinutes()]}:${i[e.getUTCSeconds()]} GMT`;
	}
	function validateCookieMaxAge(e) {
		if (e < 0) throw new Error("Invalid cookie max-age");
	}
	function stringify(e) {
		if (e.name.length === 0) return null;
		validateCookieName(e.name);
		validateCookieValue(e.value);
		const t = [`${e.name}=${e.value}`];
		if (e.name.startsWith("__Secure-")) e.secure = true;
		if (e.name.startsWith("__Host-")) {
			e.secure = true;
			e.domain = null;
			e.path = "/";
		}
		if (e.secure) t.push("Secure");
		if (e.httpOnly) t.push("HttpOnly");
		if (typeof e.maxAge === "number") {
			validateCookieMaxAge(e.maxAge);
			t.push(`Max-Age=${e.maxAge}`);
		}
		if (e.domain) {
			validateCookieDomain(e.domain);
			t.push(`Domain=${e.domain}`);
		}
		if (e.path) {
			validateCookiePath(e.path);
			t.push(`Path=${e.path}`);
		}
		if (e.expires != null) {
			const n = e.expires instanceof Date ? e.expires.getTime() : e.expires;
			if (typeof n === "number" && Number.isFinite(n) && Math.abs(n) <= 864e13) t.push(`Expires=${toIMFDate(e.expires)}`);
		}
		if (e.sameSite) t.push(`SameSite=${e.sameSite}`);
		for (const n of e.unparsed) {
			if (!n.includes("=")) throw new Error("Invalid unparsed");
			const [e, ...r] = n.split("=");
			const i = e.trim();
			const a = r.join("=");
			validateCookieName(i);
			validateCookieValue(a);
			t.push(`${i}=${a}`);
		}
		return t.join("; ");
	}
	t.exports = {
		isCTLExcludingHtab,
		validateCookieName,
		validateCookiePath,
		validateCookieValue,
		toIMFDate,
		stringify
	};
}));
// node_modules/undici/lib/web/cookies/parse.js
var Ke = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { collectASequenceOfCodePointsFast: n } = U();
	const { maxNameValuePairSize: r, maxAttributeValueSize: i } = We();
	const { isCTLExcludingHtab: a } = Ge();
	const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	function parseSetCookie(e) {
		if (a(e)) return null;
		let t = "";
		let i = "";
		let o = "";
		let s = "";
		if (e.includes(";")) {
			const r = { position: 0 };
			t = n(";", e, r);
			i = e.slice(r.position);
		} else t = e;
		if (!t.includes("=")) s = t;
		else {
			const e = { position: 0 };
			o = n("=", t, e);
			s = t.slice(e.position + 1);
		}
		o = o.trim();
		s = s.trim();
		if (o.length + s.length > r) return null;
		return {
			name: o,
			value: s,
			...parseUnparsedAttributes(i)
		};
	}
	function parseUnparsedAttributes(e, t = {}) {
		while (true) {
			if (e.length === 0) return t;
			o(e[0] === ";");
			e = e.slice(1);
			let r = "";
			if (e.includes(";")) {
				r = n(";", e, { position: 0 });
				e = e.slice(r.length);
			} else {
				r = e;
				e = "";
			}
			let a = "";
			let s = "";
			if (r.includes("=")) {
				const e = { position: 0 };
				a = n("=", r, e);
				s = r.slice(e.position + 1);
			} else a = r;
			a = a.trim();
			s = s.trim();
			if (s.length > i) continue;
			const c = a.toLowerCase();
			if (c === "expires") {
				const e = new Date(s);
				if (!Number.isNaN(e.getTime())) t.expires = e;
			} else if (c === "max-age") {
				const e = s.charCodeAt(0);
				const n = e >= 48 && e <= 57;
				const r = s[0] === "-" && s.length > 1;
				if (!n && !r) continue;
				if (/[^\d]/.test(s.slice(1))) continue;
				t.maxAge = Number(s);
			} else if (c === "domain") {
				let e = s;
				if (e[0] === ".") e = e.slice(1);
				e = e.toLowerCase();
				t.domain = e;
			} else if (c === "path") {
				let e = "";
				if (s.length === 0 || s[0] !== "/") e = "/";
				else e = s;
				t.path = e;
			} else if (c === "secure") t.secure = true;
			else if (c === "httponly") t.httpOnly = true;
			else if (c === "samesite") {
				const e = s.toLowerCase();
				if (e === "none") t.sameSite = "None";
				else if (e === "strict") t.sameSite = "Strict";
				else if (e === "lax") t.sameSite = "Lax";
			} else {
				t.unparsed ??= [];
				t.unparsed.push(`${a}=${s}`);
			}
		}
	}
	t.exports = {
		parseSetCookie,
		parseUnparsedAttributes
	};
}));
// node_modules/undici/lib/web/cookies/index.js
var qe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { parseSetCookie: n } = Ke();
	const { stringify: r } = Ge();
	const { webidl: i } = G();
	const globalHeadersBrandCheck = (e) => i.brandCheck(e, i.util.MakeTypeAssertion(globalThis.Headers));
	const undiciHeadersBrandCheck = (e) => i.brandCheck(e, i.is.Headers);
	function brandCheckHeaders(e) {
		try {
			undiciHeadersBrandCheck(e);
			return;
		} catch {}
		globalHeadersBrandCheck(e);
	}
	function getCookies(e) {
		i.argumentLengthCheck(arguments, 1, "getCookies");
		brandCheckHeaders(e);
		const t = e.get("cookie");
		const n = { __proto__: null };
		if (!t) return n;
		for (const e of t.split(";")) {
			const [t, ...r] = e.split("=");
			n[t.trim()] = r.join("=");
		}
		return n;
	}
	function deleteCookie(e, t, n) {
		brandCheckHeaders(e);
		const r = "deleteCookie";
		i.argumentLengthCheck(arguments, 2, r);
		t = i.converters.DOMString(t, r, "name");
		n = i.converters.DeleteCookieAttributes(n);
		setCookie(e, {
			name: t,
			value: "",
			expires: new Date(0),
			...n
		});
	}
	function getSetCookies(e) {
		i.argumentLengthCheck(arguments, 1, "getSetCookies");
		brandCheckHeaders(e);
		const t = e.getSetCookie();
		if (!t) return [];
		return t.map((e) => n(e));
	}
	function parseCookie(e) {
		e = i.converters.DOMString(e);
		return n(e);
	}
	function setCookie(e, t) {
		i.argumentLengthCheck(arguments, 2, "setCookie");
		brandCheckHeaders(e);
		t = i.converters.Cookie(t);
		const n = r(t);
		if (n) e.append("set-cookie", n, true);
	}
	i.converters.DeleteCookieAttributes = i.dictionaryConverter([{
		converter: i.nullableConverter(i.converters.DOMString),
		key: "path",
		defaultValue: () => null
	}, {
		converter: i.nullableConverter(i.converters.DOMString),
		key: "domain",
		defaultValue: () => null
	}]);
	i.converters.Cookie = i.dictionaryConverter([
		{
			converter: i.converters.DOMString,
			key: "name"
		},
		{
			converter: i.converters.DOMString,
			key: "value"
		},
		{
			converter: i.nullableConverter((e) => {
				if (typeof e === "number") return i.converters["unsigned long long"](e);
				return new Date(e);
			}),
			key: "expires",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters["long long"]),
			key: "maxAge",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.DOMString),
			key: "domain",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.DOMString),
			key: "path",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.boolean),
			key: "secure",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.boolean),
			key: "httpOnly",
			defaultValue: () => null
		},
		{
			converter: i.converters.USVString,
			key: "sameSite",
			allowedValues: [
				"Strict",
				"Lax",
				"None"
			]
		},
		{
			converter: i.sequenceConverter(i.converters.DOMString),
			key: "unparsed",
			defaultValue: () => []
		}
	]);
	t.exports = {
		getCookies,
		deleteCookie,
		getSetCookies,
		setCookie,
		parseCookie
	};
}));
// node_modules/undici/lib/web/websocket/events.js
var Je = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { webidl: n } = G();
	const { kEnumerableProperty: r } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { kConstruct: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	let createFastMessageEvent;
	var a = class MessageEvent extends Event {
		#e;
		constructor(e, t = {}) {
			if (e === i) {
				super(arguments[1], arguments[2]);
				n.util.markAsUncloneable(this);
				return;
			}
			const r = "MessageEvent constructor";
			n.argumentLengthCheck(arguments, 1, r);
			e = n.converters.DOMString(e, r, "type");
			t = n.converters.MessageEventInit(t, r, "eventInitDict");
			super(e, t);
			this.#e = t;
			n.util.markAsUncloneable(this);
		}
		get data() {
			n.brandCheck(this, n.is.MessageEvent);
			return this.#e.data;
		}
		get origin() {
			n.brandCheck(this, n.is.MessageEvent);
			return this.#e.origin;
		}
		get lastEventId() {
			n.brandCheck(this, n.is.MessageEvent);
			return this.#e.lastEventId;
		}
		get source() {
			n.brandCheck(this, n.is.MessageEvent);
			return this.#e.source;
		}
		get ports() {
			n.brandCheck(this, n.is.MessageEvent);
			if (!Object.isFrozen(this.#e.ports)) Object.freeze(this.#e.ports);
			return this.#e.ports;
		}
		initMessageEvent(e, t = false, r = false, i = null, a = "", o = "", s = null, c = []) {
			n.brandCheck(this, n.is.MessageEvent);
			n.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent");
			return new MessageEvent(e, {
				bubbles: t,
				cancelable: r,
				data: i,
				origin: a,
				lastEventId: o,
				source: s,
				ports: c
			});
		}
		static {
			createFastMessageEvent = (e, t) => {
				const n = new MessageEvent(i, e, t);
				n.#e = t;
				n.#e.data ??= null;
				n.#e.origin ??= "";
				n.#e.lastEventId ??= "";
				n.#e.source ??= null;
				n.#e.ports ??= [];
				return n;
			};
			n.is.MessageEvent = (e) => {
				return e != null && typeof e === "object" && #e in e;
			};
		}
	};
	var CloseEvent = class extends Event {
		#e;
		constructor(e, t = {}) {
			const r = "CloseEvent constructor";
			n.argumentLengthCheck(arguments, 1, r);
			e = n.converters.DOMString(e, r, "type");
			t = n.converters.CloseEventInit(t);
			super(e, t);
			this.#e = t;
			n.util.markAsUncloneable(this);
		}
		get wasClean() {
			n.brandCheck(this, n.is.CloseEvent);
			return this.#e.wasClean;
		}
		get code() {
			n.brandCheck(this, n.is.CloseEvent);
			return this.#e.code;
		}
		get reason() {
			n.brandCheck(this, n.is.CloseEvent);
			return this.#e.reason;
		}
		static {
			n.is.CloseEvent = (e) => {
				return e != null && typeof e === "object" && #e in e;
			};
		}
	};
	var ErrorEvent = class extends Event {
		#e;
		constructor(e, t) {
			const r = "ErrorEvent constructor";
			n.argumentLengthCheck(arguments, 1, r);
			super(e, t);
			n.util.markAsUncloneable(this);
			e = n.converters.DOMString(e, r, "type");
			t = n.converters.ErrorEventInit(t ?? {});
			this.#e = t;
		}
		get message() {
			n.brandCheck(this, n.is.ErrorEvent);
			return this.#e.message;
		}
		get filename() {
			n.brandCheck(this, n.is.ErrorEvent);
			return this.#e.filename;
		}
		get lineno() {
			n.brandCheck(this, n.is.ErrorEvent);
			return this.#e.lineno;
		}
		get colno() {
			n.brandCheck(this, n.is.ErrorEvent);
			return this.#e.colno;
		}
		get error() {
			n.brandCheck(this, n.is.ErrorEvent);
			return this.#e.error;
		}
		static {
			n.is.ErrorEvent = (e) => {
				return e != null && typeof e === "object" && #e in e;
			};
		}
	};
	Object.defineProperties(a.prototype, {
		[Symbol.toStringTag]: {
			value: "MessageEvent",
			configurable: true
		},
		data: r,
		origin: r,
		lastEventId: r,
		source: r,
		ports: r,
		initMessageEvent: r
	});
	Object.defineProperties(CloseEvent.prototype, {
		[Symbol.toStringTag]: {
			value: "CloseEvent",
			configurable: true
		},
		reason: r,
		code: r,
		wasClean: r
	});
	Object.defineProperties(ErrorEvent.prototype, {
		[Symbol.toStringTag]: {
			value: "ErrorEvent",
			configurable: true
		},
		message: r,
		filename: r,
		lineno: r,
		colno: r,
		error: r
	});
	n.converters.MessagePort = n.interfaceConverter(n.is.MessagePort, "MessagePort");
	n.converters["sequence<MessagePort>"] = n.sequenceConverter(n.converters.MessagePort);
	const o = [
		{
			key: "bubbles",
			converter: n.converters.boolean,
			defaultValue: () => false
		},
		{
			key: "cancelable",
			converter: n.converters.boolean,
			defaultValue: () => false
		},
		{
			key: "composed",
			converter: n.converters.boolean,
			defaultValue: () => false
		}
	];
	n.converters.MessageEventInit = n.dictionaryConverter([
		...o,
		{
			key: "data",
			converter: n.converters.any,
			defaultValue: () => null
		},
		{
			key: "origin",
			converter: n.converters.USVString,
			defaultValue: () => ""
		},
		{
			key: "lastEventId",
			converter: n.converters.DOMString,
			defaultValue: () => ""
		},
		{
			key: "source",
			converter: n.nullableConverter(n.converters.MessagePort),
			defaultValue: () => null
		},
		{
			key: "ports",
			converter: n.converters["sequence<MessagePort>"],
			defaultValue: () => []
		}
	]);
	n.converters.CloseEventInit = n.dictionaryConverter([
		...o,
		{
			key: "wasClean",
			converter: n.converters.boolean,
			defaultValue: () => false
		},
		{
			key: "code",
			converter: n.converters["unsigned short"],
			defaultValue: () => 0
		},
		{
			key: "reason",
			converter: n.converters.USVString,
			defaultValue: () => ""
		}
	]);
	n.converters.ErrorEventInit = n.dictionaryConverter([
		...o,
		{
			key: "message",
			converter: n.converters.DOMString,
			defaultValue: () => ""
		},
		{
			key: "filename",
			converter: n.converters.USVString,
			defaultValue: () => ""
		},
		{
			key: "lineno",
			converter: n.converters["unsigned long"],
			defaultValue: () => 0
		},
		{
			key: "colno",
			converter: n.converters["unsigned long"],
			defaultValue: () => 0
		},
		{
			key: "error",
			converter: n.converters.any
		}
	]);
	t.exports = {
		MessageEvent: a,
		CloseEvent,
		ErrorEvent,
		createFastMessageEvent
	};
}));
// node_modules/undici/lib/web/websocket/constants.js
var q = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
	const r = {
		enumerable: true,
		writable: false,
		configurable: false
	};
	const i = {
		CONNECTING: 0,
		OPEN: 1,
		CLOSING: 2,
		CLOSED: 3
	};
	const a = {
		SENT: 1,
		RECEIVED: 2
	};
	const o = {
		CONTINUATION: 0,
		TEXT: 1,
		BINARY: 2,
		CLOSE: 8,
		PING: 9,
		PONG: 10
	};
	const s = 65535;
	const c = {
		INFO: 0,
		PAYLOADLENGTH_16: 2,
		PAYLOADLENGTH_64: 3,
		READ_DATA: 4
	};
	const l = Buffer.allocUnsafe(0);
	const u = {
		text: 1,
		typedArray: 2,
		arrayBuffer: 3,
		blob: 4
	};
	t.exports = {
		uid: n,
		sentCloseFrameState: a,
		staticPropertyDescriptors: r,
		states: i,
		opcodes: o,
		maxUnsigned16Bit: s,
		parserStates: c,
		emptyBuffer: l,
		sendHints: u
	};
}));
// node_modules/undici/lib/web/websocket/util.js
var Ye = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { states: r, opcodes: i } = q();
	const { isUtf8: a } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:buffer");
	const { removeHTTPWhitespace: o } = W();
	const { collectASequenceOfCodePointsFast: s } = U();
	function isConnecting(e) {
		return e === r.CONNECTING;
	}
	function isEstablished(e) {
		return e === r.OPEN;
	}
	function isClosing(e) {
		return e === r.CLOSING;
	}
	function isClosed(e) {
		return e === r.CLOSED;
	}
	function fireEvent(e, t, n = (e, t) => new Event(e, t), r = {}) {
		const i = n(e, r);
		t.dispatchEvent(i);
	}
	function websocketMessageReceived(e, t, n) {
		e.onMessage(t, n);
	}
	function toArrayBuffer(e) {
		if (e.byteLength === e.buffer.byteLength) return e.buffer;
		return new Uint8Array(e).buffer;
	}
	function isValidSubprotocol(e) {
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 44 || n === 47 || n === 58 || n === 59 || n === 60 || n === 61 || n === 62 || n === 63 || n === 64 || n === 91 || n === 92 || n === 93 || n === 123 || n === 125) return false;
		}
		return true;
	}
	function isValidStatusCode(e) {
		if (e >= 1e3 && e < 1015) return e !== 1004 && e !== 1005 && e !== 1006;
		return e >= 3e3 && e <= 4999;
	}
	function isControlFrame(e) {
		return e === i.CLOSE || e === i.PING || e === i.PONG;
	}
	function isContinuationFrame(e) {
		return e === i.CONTINUATION;
	}
	function isTextBinaryFrame(e) {
		return e === i.TEXT || e === i.BINARY;
	}
	function isValidOpcode(e) {
		return isTextBinaryFrame(e) || isContinuationFrame(e) || isControlFrame(e);
	}
	function parseExtensions(e) {
		const t = { position: 0 };
		const n = new Map();
		while (t.position < e.length) {
			const [r, i = ""] = s(";", e, t).split("=", 2);
			n.set(o(r, true, false), o(i, false, true));
			t.position++;
		}
		return n;
	}
	function isValidClientWindowBits(e) {
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; t++) {
			const n = e.charCodeAt(t);
			if (n < 48 || n > 57) return false;
		}
		const t = Number.parseInt(e, 10);
		return t >= 8 && t <= 15;
	}
	function getURLRecord(e, t) {
		let n;
		try {
			n = new URL(e, t);
		} catch (e) {
			throw new DOMException(e, "SyntaxError");
		}
		if (n.protocol === "http:") n.protocol = "ws:";
		else if (n.protocol === "https:") n.protocol = "wss:";
		if (n.protocol !== "ws:" && n.protocol !== "wss:") throw new DOMException("expected a ws: or wss: url", "SyntaxError");
		if (n.hash.length || n.href.endsWith("#")) throw new DOMException("hash", "SyntaxError");
		return n;
	}
	function validateCloseCodeAndReason(e, t) {
		if (e !== null) {
			if (e !== 1e3 && (e < 3e3 || e > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
		}
		if (t !== null) {
			const e = Buffer.byteLength(t);
			if (e > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${e}`, "SyntaxError");
		}
	}
	const c = (() => {
		if (typeof process.versions.icu === "string") {
			const e = new TextDecoder("utf-8", { fatal: true });
			return e.decode.bind(e);
		}
		return function(e) {
			if (a(e)) return e.toString("utf-8");
			throw new TypeError("Invalid utf-8 received.");
		};
	})();
	n.exports = {
		isConnecting,
		isEstablished,
		isClosing,
		isClosed,
		fireEvent,
		isValidSubprotocol,
		isValidStatusCode,
		websocketMessageReceived,
		utf8Decode: c,
		isControlFrame,
		isContinuationFrame,
		isTextBinaryFrame,
		isValidOpcode,
		parseExtensions,
		isValidClientWindowBits,
		toArrayBuffer,
		getURLRecord,
		validateCloseCodeAndReason
	};
}));
// node_modules/undici/lib/web/websocket/frame.js
var Xe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { runtimeFeatures: r } = V();
	const { maxUnsigned16Bit: i, opcodes: a } = q();
	const o = 8192;
	let s = null;
	let c = o;
	const l = r.has("crypto") ? (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:crypto").randomFillSync : null;
	function generateMask() {
		if (c === o) {
			c = 0;
			l(s ??= Buffer.allocUnsafeSlow(o), 0, o);
		}
		return [
			s[c++],
			s[c++],
			s[c++],
			s[c++]
		];
	}
	var WebsocketFrameSend = class {
		constructor(e) {
			this.frameData = e;
		}
		createFrame(e) {
			const t = this.frameData;
			const n = generateMask();
			const r = t?.byteLength ?? 0;
			let a = r;
			let o = 6;
			if (r > i) {
				o += 8;
				a = 127;
			} else if (r > 125) {
				o += 2;
				a = 126;
			}
			const s = Buffer.allocUnsafe(r + o);
			s[0] = s[1] = 0;
			s[0] |= 128;
			s[0] = (s[0] & 240) + e;
			s[o - 4] = n[0];
			s[o - 3] = n[1];
			s[o - 2] = n[2];
			s[o - 1] = n[3];
			s[1] = a;
			if (a === 126) s.writeUInt16BE(r, 2);
			else if (a === 127) {
				s[2] = s[3] = 0;
				s.writeUIntBE(r, 4, 6);
			}
			s[1] |= 128;
			for (let e = 0; e < r; ++e) s[o + e] = t[e] ^ n[e & 3];
			return s;
		}
		static createFastTextFrame(e) {
			const t = generateMask();
			const n = e.length;
			for (let r = 0; r < n; ++r) e[r] ^= t[r & 3];
			let r = n;
			let o = 6;
			if (n > i) {
				o += 8;
				r = 127;
			} else if (n > 125) {
				o += 2;
				r = 126;
			}
			const s = Buffer.allocUnsafeSlow(o);
			s[0] = 128 | a.TEXT;
			s[1] = r | 128;
			s[o - 4] = t[0];
			s[o - 3] = t[1];
			s[o - 2] = t[2];
			s[o - 1] = t[3];
			if (r === 126) s.writeUInt16BE(n, 2);
			else if (r === 127) {
				s[2] = s[3] = 0;
				s.writeUIntBE(n, 4, 6);
			}
			return [s, e];
		}
	};
	n.exports = {
		WebsocketFrameSend,
		generateMask
	};
}));
// node_modules/undici/lib/web/websocket/connection.js
var Ze = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { uid: r, states: i, sentCloseFrameState: a, emptyBuffer: o, opcodes: s } = q();
	const { parseExtensions: c, isClosed: l, isClosing: d, isEstablished: f, isConnecting: p, validateCloseCodeAndReason: m } = Ye();
	const { makeRequest: h } = Re();
	const { fetching: g } = Be();
	const { Headers: _, getHeadersList: v } = Ne();
	const { getDecodeSplit: y } = K();
	const { WebsocketFrameSend: b } = Xe();
	const x = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { runtimeFeatures: S } = V();
	const w = S.has("crypto") ? (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:crypto") : null;
	let T = false;
	function establishWebSocketConnection(e, t, n, i, a) {
		const o = e;
		o.protocol = e.protocol === "ws:" ? "http:" : "https:";
		const s = h({
			urlList: [o],
			client: n,
			serviceWorkers: "none",
			referrer: "no-referrer",
			mode: "websocket",
			credentials: "include",
			cache: "no-store",
			redirect: "error",
			useURLCredentials: true
		});
		if (a.headers) s.headersList = v(new _(a.headers));
		const l = w.randomBytes(16).toString("base64");
		s.headersList.append("sec-websocket-key", l, true);
		s.headersList.append("sec-websocket-version", "13", true);
		for (const e of t) s.headersList.append("sec-websocket-protocol", e, true);
		s.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits", true);
		return g({
			request: s,
			useParallelQueue: true,
			dispatcher: a.dispatcher,
			processResponse(e) {
				if (e.type === "error" || e.status !== 101) {
					if (e.socket?.session == null) {
						failHandshake(i, e, 1002, "Received network error or non-101 status code.", e.error);
						return;
					}
					if (e.status !== 200) {
						failHandshake(i, e, 1002, "Received network error or non-200 status code.", e.error);
						return;
					}
				}
				if (T === false && e.socket?.session != null) {
					process.emitWarning("WebSocket over HTTP2 is experimental, and subject to change.", "ExperimentalWarning");
					T = true;
				}
				if (t.length !== 0 && !e.headersList.get("Sec-WebSocket-Protocol")) {
					failHandshake(i, e, 1002, "Server did not respond with sent protocols.");
					return;
				}
				if (e.socket.session == null && e.headersList.get("Upgrade")?.toLowerCase() !== "websocket") {
					failHandshake(i, e, 1002, "Server did not set Upgrade header to \"websocket\".");
					return;
				}
				if (e.socket.session == null && e.headersList.get("Connection")?.toLowerCase() !== "upgrade") {
					failHandshake(i, e, 1002, "Server did not set Connection header to \"upgrade\".");
					return;
				}
				if (e.socket.session == null) {
					if (e.headersList.get("Sec-WebSocket-Accept") !== w.hash("sha1", l + r, "base64")) {
						failHandshake(i, e, 1002, "Incorrect hash received in Sec-WebSocket-Accept header.");
						return;
					}
				}
				const n = e.headersList.get("Sec-WebSocket-Extensions");
				let a;
				if (n !== null) {
					a = c(n);
					if (!a.has("permessage-deflate")) {
						failHandshake(i, e, 1002, "Sec-WebSocket-Extensions header does not match.");
						return;
					}
				}
				const o = e.headersList.get("Sec-WebSocket-Protocol");
				if (o !== null) {
					const t = y("sec-websocket-protocol", s.headersList);
					if (t === null || !t.includes(o)) {
						failHandshake(i, e, 1002, "Protocol was not set in the opening handshake.");
						return;
					}
				}
				if (e.socket.session != null) e.socket.allowHalfOpen = false;
				e.socket.on("data", i.onSocketData);
				e.socket.on("close", i.onSocketClose);
				e.socket.on("error", i.onSocketError);
				i.wasEverConnected = true;
				i.onConnectionEstablished(e, a);
			}
		});
	}
	function closeWebSocketConnection(e, t, n, r = false) {
		t ??= null;
		n ??= "";
		if (r) m(t, n);
		if (l(e.readyState) || d(e.readyState)) {} else if (!f(e.readyState)) {
			failWebsocketConnection(e);
			e.readyState = i.CLOSING;
		} else if (!e.closeState.has(a.SENT) && !e.closeState.has(a.RECEIVED)) {
			const r = new b();
			if (n.length !== 0 && t === null) t = 1e3;
			x(t === null || Number.isInteger(t));
			if (t === null && n.length === 0) r.frameData = o;
			else if (t !== null && n === null) {
				r.frameData = Buffer.allocUnsafe(2);
				r.frameData.writeUInt16BE(t, 0);
			} else if (t !== null && n !== null) {
				r.frameData = Buffer.allocUnsafe(2 + Buffer.byteLength(n));
				r.frameData.writeUInt16BE(t, 0);
				r.frameData.write(n, 2, "utf-8");
			} else r.frameData = o;
			e.socket.write(r.createFrame(s.CLOSE));
			e.closeState.add(a.SENT);
			e.readyState = i.CLOSING;
		} else e.readyState = i.CLOSING;
	}
	function failHandshake(e, t, n, r, i) {
		if (t.socket?.session != null && !t.socket.destroyed) t.socket.destroy();
		failWebsocketConnection(e, n, r, i);
	}
	function failWebsocketConnection(e, t, n, r) {
		if (f(e.readyState)) closeWebSocketConnection(e, t, n, false);
		e.controller.abort();
		if (p(e.readyState)) e.onSocketClose();
		else if (e.socket?.destroyed === false) e.socket.destroy();
	}
	n.exports = {
		establishWebSocketConnection,
		failWebsocketConnection,
		closeWebSocketConnection
	};
}));
// node_modules/undici/lib/web/websocket/permessage-deflate.js
var Qe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { createInflateRaw: r, Z_DEFAULT_WINDOWBITS: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:zlib");
	const { isValidClientWindowBits: o } = Ye();
	const { MessageSizeExceededError: s } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const c = Buffer.from([
		0,
		0,
		255,
		255
	]);
	const l = Symbol("kBuffer");
	const u = Symbol("kLength");
	var PerMessageDeflate = class {
		#e;
		#t = {};
		#n = 0;
		constructor(e, t) {
			this.#t.serverNoContextTakeover = e.has("server_no_context_takeover");
			this.#t.serverMaxWindowBits = e.get("server_max_window_bits");
			this.#n = t.maxPayloadSize;
		}
		decompress(e, t, n) {
			if (!this.#e) {
				let e = i;
				if (this.#t.serverMaxWindowBits) {
					if (!o(this.#t.serverMaxWindowBits)) {
						n(new Error("Invalid server_max_window_bits"));
						return;
					}
					e = Number.parseInt(this.#t.serverMaxWindowBits);
				}
				try {
					this.#e = r({ windowBits: e });
				} catch (e) {
					n(e);
					return;
				}
				this.#e[l] = [];
				this.#e[u] = 0;
				this.#e.on("data", (e) => {
					this.#e[u] += e.length;
					if (this.#n > 0 && this.#e[u] > this.#n) {
						n(new s());
						this.#e.removeAllListeners();
						this.#e.destroy();
						this.#e = null;
						return;
					}
					this.#e[l].push(e);
				});
				this.#e.on("error", (e) => {
					this.#e = null;
					n(e);
				});
			}
			this.#e.write(e);
			if (t) this.#e.write(c);
			this.#e.flush(() => {
				if (!this.#e) return;
				const e = Buffer.concat(this.#e[l], this.#e[u]);
				this.#e[l].length = 0;
				this.#e[u] = 0;
				n(null, e);
			});
		}
	};
	n.exports = { PerMessageDeflate };
}));
// node_modules/undici/lib/web/websocket/receiver.js
var $e = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { Writable: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const i = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)();
	const { parserStates: o, opcodes: s, states: c, emptyBuffer: l, sentCloseFrameState: d } = q();
	const { isValidStatusCode: f, isValidOpcode: p, websocketMessageReceived: m, utf8Decode: h, isControlFrame: g, isTextBinaryFrame: v, isContinuationFrame: y } = Ye();
	const { failWebsocketConnection: b } = Ze();
	const { WebsocketFrameSend: x } = Xe();
	const { PerMessageDeflate: S } = Qe();
	const { MessageSizeExceededError: w } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const { defaultWebSocketMaxFragments: T, defaultWebSocketMaxPayloadSize: E } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ut)();
	var ByteParser = class extends r {
		#e = [];
		#t = 0;
		#n = 0;
		#r = false;
		#i = o.INFO;
		#a = {};
		#o = [];
		#s;
		#c;
		#l;
		#u;
		constructor(e, t, n = {}) {
			super();
			this.#c = e;
			this.#s = t == null ? new Map() : t;
			this.#l = n.maxFragments ?? T;
			this.#u = n.maxPayloadSize ?? E;
			if (this.#s.has("permessage-deflate")) this.#s.set("permessage-deflate", new S(t, { maxPayloadSize: this.#u }));
		}
		_write(e, t, n) {
			this.#e.push(e);
			this.#n += e.length;
			this.#r = true;
			this.run(n);
		}
		#d() {
			if (this.#u > 0 && !g(this.#a.opcode) && this.#a.payloadLength + this.#t > this.#u) {
				b(this.#c, 1009, "Payload size exceeds maximum allowed size");
				return false;
			}
			return true;
		}
		run(e) {
			while (this.#r) if (this.#i === o.INFO) {
				if (this.#n < 2) return e();
				const t = this.consume(2);
				const n = (t[0] & 128) !== 0;
				const r = t[0] & 15;
				const i = (t[1] & 128) === 128;
				const a = !n && r !== s.CONTINUATION;
				const c = t[1] & 127;
				const l = t[0] & 64;
				const u = t[0] & 32;
				const d = t[0] & 16;
				if (!p(r)) {
					b(this.#c, 1002, "Invalid opcode received");
					return e();
				}
				if (i) {
					b(this.#c, 1002, "Frame cannot be masked");
					return e();
				}
				if (l !== 0 && !this.#s.has("permessage-deflate")) {
					b(this.#c, 1002, "Expected RSV1 to be clear.");
					return;
				}
				if (u !== 0 || d !== 0) {
					b(this.#c, 1002, "RSV1, RSV2, RSV3 must be clear");
					return;
				}
				if (a && !v(r)) {
					b(this.#c, 1002, "Invalid frame type was fragmented.");
					return;
				}
				if (v(r) && this.#o.length > 0) {
					b(this.#c, 1002, "Expected continuation frame");
					return;
				}
				if (this.#a.fragmented && a) {
					b(this.#c, 1002, "Fragmented frame exceeded 125 bytes.");
					return;
				}
				if ((c > 125 || a) && g(r)) {
					b(this.#c, 1002, "Control frame either too large or fragmented");
					return;
				}
				if (y(r) && this.#o.length === 0 && !this.#a.compressed) {
					b(this.#c, 1002, "Unexpected continuation frame");
					return;
				}
				if (c <= 125) {
					this.#a.payloadLength = c;
					this.#i = o.READ_DATA;
					if (!this.#d()) return;
				} else if (c === 126) this.#i = o.PAYLOADLENGTH_16;
				else if (c === 127) this.#i = o.PAYLOADLENGTH_64;
				if (v(r)) {
					this.#a.binaryType = r;
					this.#a.compressed = l !== 0;
				}
				this.#a.opcode = r;
				this.#a.masked = i;
				this.#a.fin = n;
				this.#a.fragmented = a;
			} else if (this.#i === o.PAYLOADLENGTH_16) {
				if (this.#n < 2) return e();
				const t = this.consume(2);
				this.#a.payloadLength = t.readUInt16BE(0);
				this.#i = o.READ_DATA;
				if (!this.#d()) return;
			} else if (this.#i === o.PAYLOADLENGTH_64) {
				if (this.#n < 8) return e();
				const t = this.consume(8);
				const n = t.readUInt32BE(0);
				const r = t.readUInt32BE(4);
				if (n !== 0 || r > 2 ** 31 - 1) {
					b(this.#c, 1009, "Received payload length > 2^31 bytes.");
					return;
				}
				this.#a.payloadLength = r;
				this.#i = o.READ_DATA;
				if (!this.#d()) return;
			} else if (this.#i === o.READ_DATA) {
				if (this.#n < this.#a.payloadLength) return e();
				const t = this.consume(this.#a.payloadLength);
				if (g(this.#a.opcode)) {
					this.#r = this.parseControlFrame(t);
					this.#i = o.INFO;
					if (this.#r && this.#c.socket.writableNeedDrain) {
						this.#r = false;
						this.#c.socket.once("drain", () => {
							if (this.destroyed) return;
							this.#r = true;
							this.run(e);
						});
						return;
					}
				} else if (!this.#a.compressed) {
					if (!this.writeFragments(t)) return;
					if (!this.#a.fragmented && this.#a.fin) m(this.#c, this.#a.binaryType, this.consumeFragments());
					this.#i = o.INFO;
				} else {
					this.#s.get("permessage-deflate").decompress(t, this.#a.fin, (t, n) => {
						if (t) {
							const e = t instanceof w ? 1009 : 1007;
							b(this.#c, e, t.message);
							return;
						}
						if (!this.writeFragments(n)) return;
						if (this.#u > 0 && this.#t > this.#u) {
							b(this.#c, 1009, new w().message);
							return;
						}
						if (!this.#a.fin) {
							this.#i = o.INFO;
							this.#r = true;
							this.run(e);
							return;
						}
						m(this.#c, this.#a.binaryType, this.consumeFragments());
						this.#r = true;
						this.#i = o.INFO;
						this.run(e);
					}, this.#t);
					this.#r = false;
					break;
				}
			}
		}
		consume(e) {
			if (e > this.#n) throw new Error("Called consume() before buffers satiated.");
			else if (e === 0) return l;
			this.#n -= e;
			const t = this.#e[0];
			if (t.length > e) {
				this.#e[0] = t.subarray(e, t.length);
				return t.subarray(0, e);
			} else if (t.length === e) return this.#e.shift();
			else {
				let t = 0;
				const n = Buffer.allocUnsafeSlow(e);
				while (t !== e) {
					const r = this.#e[0];
					const i = r.length;
					if (i + t === e) {
						n.set(this.#e.shift(), t);
						break;
					} else if (i + t > e) {
						n.set(r.subarray(0, e - t), t);
						this.#e[0] = r.subarray(e - t);
						break;
					} else {
						n.set(this.#e.shift(), t);
						t += i;
					}
				}
				return n;
			}
		}
		writeFragments(e) {
			if (this.#l > 0 && this.#o.length === this.#l) {
				b(this.#c, 1008, "Too many message fragments");
				return false;
			}
			this.#t += e.length;
			this.#o.push(e);
			return true;
		}
		consumeFragments() {
			const e = this.#o;
			this.#a.compressed = false;
			if (e.length === 1) {
				this.#t = 0;
				return e.shift();
			}
			let t = 0;
			const n = Buffer.allocUnsafeSlow(this.#t);
			for (let r = 0; r < e.length; ++r) {
				const i = e[r];
				n.set(i, t);
				t += i.length;
			}
			this.#o = [];
			this.#t = 0;
			return n;
		}
		parseCloseBody(e) {
			i(e.length !== 1);
			let t;
			if (e.length >= 2) t = e.readUInt16BE(0);
			if (t !== void 0 && !f(t)) return {
				code: 1002,
				reason: "Invalid status code",
				error: true
			};
			let n = e.subarray(2);
			if (n[0] === 239 && n[1] === 187 && n[2] === 191) n = n.subarray(3);
			try {
				n = h(n);
			} catch {
				return {
					code: 1007,
					reason: "Invalid UTF-8",
					error: true
				};
			}
			return {
				code: t,
				reason: n,
				error: false
			};
		}
		parseControlFrame(e) {
			const { opcode: t, payloadLength: n } = this.#a;
			if (t === s.CLOSE) {
				if (n === 1) {
					b(this.#c, 1002, "Received close frame with a 1-byte body.");
					return false;
				}
				this.#a.closeInfo = this.parseCloseBody(e);
				if (this.#a.closeInfo.error) {
					const { code: e, reason: t } = this.#a.closeInfo;
					b(this.#c, e, t);
					return false;
				}
				if (!this.#c.closeState.has(d.SENT) && !this.#c.closeState.has(d.RECEIVED)) {
					let e = l;
					if (this.#a.closeInfo.code) {
						e = Buffer.allocUnsafe(2);
						e.writeUInt16BE(this.#a.closeInfo.code, 0);
					}
					const t = new x(e);
					this.#c.socket.write(t.createFrame(s.CLOSE));
					this.#c.closeState.add(d.SENT);
				}
				this.#c.readyState = c.CLOSING;
				this.#c.closeState.add(d.RECEIVED);
				return false;
			} else if (t === s.PING) {
				if (!this.#c.closeState.has(d.RECEIVED)) {
					const t = new x(e);
					this.#c.socket.write(t.createFrame(s.PONG));
					this.#c.onPing(e);
				}
			} else if (t === s.PONG) this.#c.onPong(e);
			return true;
		}
		get closingInfo() {
			return this.#a.closeInfo;
		}
	};
	n.exports = { ByteParser };
}));
// node_modules/undici/lib/web/websocket/sender.js
var et = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { WebsocketFrameSend: n } = Xe();
	const { opcodes: i, sendHints: a } = q();
	const o = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.at)();
	var SendQueue = class {
		#e = new o();
		#t = false;
		#n;
		constructor(e) {
			this.#n = e;
		}
		add(e, t, r) {
			if (r !== a.blob) {
				if (!this.#t) {
					if (r === a.text) {
						const { 0: r, 1: i } = n.createFastTextFrame(e);
						this.#n.cork();
						this.#n.write(r);
						this.#n.write(i, t);
						this.#n.uncork();
					} else this.#n.write(createFrame(e, r), t);
				} else {
					const n = {
						promise: null,
						callback: t,
						frame: createFrame(e, r)
					};
					this.#e.push(n);
				}
				return;
			}
			const i = {
				promise: e.arrayBuffer().then((e) => {
					i.promise = null;
					i.frame = createFrame(e, r);
				}),
				callback: t,
				frame: null
			};
			this.#e.push(i);
			if (!this.#t) this.#r();
		}
		async #r() {
			this.#t = true;
			const e = this.#e;
			while (!e.isEmpty()) {
				const t = e.shift();
				if (t.promise !== null) await t.promise;
				this.#n.write(t.frame, t.callback);
				t.callback = t.frame = null;
			}
			this.#t = false;
		}
	};
	function createFrame(e, t) {
		return new n(toBuffer(e, t)).createFrame(t === a.text ? i.TEXT : i.BINARY);
	}
	function toBuffer(e, t) {
		switch (t) {
			case a.text:
			case a.typedArray: return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
			case a.arrayBuffer:
			case a.blob: return new Uint8Array(e);
		}
	}
	t.exports = { SendQueue };
}));
// node_modules/undici/lib/web/websocket/websocket.js
var tt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { isArrayBuffer: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:util/types");
	const { webidl: i } = G();
	const { URLSerializer: a } = W();
	const { environmentSettingsObject: o } = K();
	const { staticPropertyDescriptors: s, states: c, sentCloseFrameState: u, sendHints: d, opcodes: f } = q();
	const { isConnecting: p, isEstablished: h, isClosing: g, isClosed: _, isValidSubprotocol: v, fireEvent: y, utf8Decode: b, toArrayBuffer: x, getURLRecord: S } = Ye();
	const { establishWebSocketConnection: w, closeWebSocketConnection: T, failWebsocketConnection: E } = Ze();
	const { ByteParser: D } = $e();
	const { kEnumerableProperty: O } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { getGlobalDispatcher: k } = fe();
	const { ErrorEvent: A, CloseEvent: j, createFastMessageEvent: M } = Je();
	const { SendQueue: N } = et();
	const { WebsocketFrameSend: P } = Xe();
	const { channels: F } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.rt)();
	const I = Symbol.for("nodejs.ref");
	const L = Symbol.for("nodejs.unref");
	let ping;
	function getSocketAddress(e) {
		if (typeof e?.address === "function") return e.address();
		if (typeof e?.session?.socket?.address === "function") return e.session.socket.address();
		return null;
	}
	var R = class WebSocket extends EventTarget {
		#e = {
			open: null,
			error: null,
			close: null,
			message: null
		};
		#t = 0;
		#n = "";
		#r = "";
		#i = true;
		#a;
		#o = {
			onConnectionEstablished: (e, t) => this.#u(e, t),
			onMessage: (e, t) => this.#d(e, t),
			onParserError: (e) => E(this.#o, null, e.message),
			onParserDrain: () => this.#f(),
			onSocketData: (e) => {
				if (!this.#l.write(e)) this.#o.socket.pause();
			},
			onSocketError: (e) => {
				this.#o.readyState = c.CLOSING;
				if (F.socketError.hasSubscribers) F.socketError.publish(e);
				this.#o.socket.destroy();
			},
			onSocketClose: () => this.#p(),
			onPing: (e) => {
				if (F.ping.hasSubscribers) F.ping.publish({
					payload: e,
					websocket: this
				});
			},
			onPong: (e) => {
				if (F.pong.hasSubscribers) F.pong.publish({
					payload: e,
					websocket: this
				});
			},
			readyState: c.CONNECTING,
			socket: null,
			closeState: new Set(),
			controller: null,
			wasEverConnected: false
		};
		#s;
		#c;
		#l;
		constructor(e, t = []) {
			super();
			i.util.markAsUncloneable(this);
			const n = "WebSocket constructor";
			i.argumentLengthCheck(arguments, 1, n);
			const r = i.converters["DOMString or sequence<DOMString> or WebSocketInit"](t, n, "options");
			e = i.converters.USVString(e);
			t = r.protocols;
			const a = o.settingsObject.baseUrl;
			const s = S(e, a);
			if (typeof t === "string") t = [t];
			if (t.length !== new Set(t.map((e) => e.toLowerCase())).size) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
			if (t.length > 0 && !t.every((e) => v(e))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
			this.#s = new URL(s.href);
			const c = o.settingsObject;
			this.#o.controller = w(s, t, c, this.#o, r);
			this.#o.readyState = WebSocket.CONNECTING;
			this.#c = "blob";
		}
		[I]() {
			this.#i = true;
			this.#o.socket?.ref?.();
		}
		[L]() {
			this.#i = false;
			this.#o.socket?.unref?.();
		}
		close(e = void 0, t = void 0) {
			i.brandCheck(this, i.is.WebSocket);
			const n = "WebSocket.close";
			if (e !== void 0) e = i.converters["unsigned short"](e, n, "code", i.attributes.Clamp);
			if (t !== void 0) t = i.converters.USVString(t);
			e ??= null;
			t ??= "";
			T(this.#o, e, t, true);
		}
		send(e) {
			i.brandCheck(this, i.is.WebSocket);
			const t = "WebSocket.send";
			i.argumentLengthCheck(arguments, 1, t);
			e = i.converters.WebSocketSendData(e, t, "data");
			if (p(this.#o.readyState)) throw new DOMException("Sent before connected.", "InvalidStateError");
			if (!h(this.#o.readyState) || g(this.#o.readyState)) return;
			if (typeof e === "string") {
				const t = Buffer.from(e);
				this.#t += t.byteLength;
				this.#a.add(t, () => {
					this.#t -= t.byteLength;
				}, d.text);
			} else if (r(e)) {
				this.#t += e.byteLength;
				this.#a.add(e, () => {
					this.#t -= e.byteLength;
				}, d.arrayBuffer);
			} else if (ArrayBuffer.isView(e)) {
				this.#t += e.byteLength;
				this.#a.add(e, () => {
					this.#t -= e.byteLength;
				}, d.typedArray);
			} else if (i.is.Blob(e)) {
				this.#t += e.size;
				this.#a.add(e, () => {
					this.#t -= e.size;
				}, d.blob);
			}
		}
		get readyState() {
			i.brandCheck(this, i.is.WebSocket);
			return this.#o.readyState;
		}
		get bufferedAmount() {
			i.brandCheck(this, i.is.WebSocket);
			return this.#t;
		}
		get url() {
			i.brandCheck(this, i.is.WebSocket);
			return a(this.#s);
		}
		get extensions() {
			i.brandCheck(this, i.is.WebSocket);
			return this.#r;
		}
		get protocol() {
			i.brandCheck(this, i.is.WebSocket);
			return this.#n;
		}
		get onopen() {
			i.brandCheck(this, i.is.WebSocket);
			return this.#e.open;
		}
		set onopen(e) {
			i.brandCheck(this, i.is.WebSocket);
			if (this.#e.open) this.removeEventListener("open", this.#e.open);
			const t = i.converters.EventHandlerNonNull(e);
			if (t !== null) {
				this.addEventListener("open", t);
				this.#e.open = e;
			} else this.#e.open = null;
		}
		get onerror() {
			i.brandCheck(this, i.is.WebSocket);
			return this.#e.error;
		}
		set onerror(e) {
			i.brandCheck(this, i.is.WebSocket);
			if (this.#e.error) this.removeEventListener("error", this.#e.error);
			const t = i.converters.EventHandlerNonNull(e);
			if (t !== null) {
				this.addEventListener("error", t);
				this.#e.error = e;
			} else this.#e.error = null;
		}
		get onclose() {
			i.brandCheck(this, i.is.WebSocket);
			return this.#e.close;
		}
		set onclose(e) {
			i.brandCheck(this, i.is.WebSocket);
			if (this.#e.close) this.removeEventListener("close", this.#e.close);
			const t = i.converters.EventHandlerNonNull(e);
			if (t !== null) {
				this.addEventListener("close", t);
				this.#e.close = e;
			} else this.#e.close = null;
		}
		get onmessage() {
			i.brandCheck(this, i.is.WebSocket);
			return this.#e.message;
		}
		set onmessage(e) {
			i.brandCheck(this, i.is.WebSocket);
			if (this.#e.message) this.removeEventListener("message", this.#e.message);
			const t = i.converters.EventHandlerNonNull(e);
			if (t !== null) {
				this.addEventListener("message", t);
				this.#e.message = e;
			} else this.#e.message = null;
		}
		get binaryType() {
			i.brandCheck(this, i.is.WebSocket);
			return this.#c;
		}
		set binaryType(e) {
			i.brandCheck(this, i.is.WebSocket);
			if (e !== "blob" && e !== "arraybuffer") this.#c = "blob";
			else this.#c = e;
		}
		#u(e, t) {
			this.#o.socket = e.socket;
			if (!this.#i) this.#o.socket.unref?.();
			const n = this.#o.controller.dispatcher?.webSocketOptions?.maxFragments;
			const r = this.#o.controller.dispatcher?.webSocketOptions?.maxPayloadSize;
			const i = new D(this.#o, t, {
				maxFragments: n,
				maxPayloadSize: r
			});
			i.on("drain", () => this.#o.onParserDrain());
			i.on("error", (e) => this.#o.onParserError(e));
			this.#l = i;
			this.#a = new N(e.socket);
			this.#o.readyState = c.OPEN;
			const a = e.headersList.get("sec-websocket-extensions");
			if (a !== null) this.#r = a;
			const o = e.headersList.get("sec-websocket-protocol");
			if (o !== null) this.#n = o;
			y("open", this);
			if (F.open.hasSubscribers) {
				const t = e.headersList.entries;
				F.open.publish({
					address: getSocketAddress(e.socket),
					protocol: this.#n,
					extensions: this.#r,
					websocket: this,
					handshakeResponse: {
						status: e.status,
						statusText: e.statusText,
						headers: t
					}
				});
			}
		}
		#d(e, t) {
			if (this.#o.readyState !== c.OPEN) return;
			let n;
			if (e === f.TEXT) try {
				n = b(t);
			} catch {
				E(this.#o, 1007, "Received invalid UTF-8 in text frame.");
				return;
			}
			else if (e === f.BINARY) {
				if (this.#c === "blob") n = new Blob([t]);
				else n = x(t);
			}
			y("message", this, M, {
				origin: this.#s.origin,
				data: n
			});
		}
		#f() {
			this.#o.socket.resume();
		}
		#p() {
			const e = this.#o.closeState.has(u.SENT) && this.#o.closeState.has(u.RECEIVED);
			let t = 1005;
			let n = "";
			const r = this.#l?.closingInfo;
			if (r && !r.error) {
				t = r.code ?? 1005;
				n = r.reason;
			}
			this.#o.readyState = c.CLOSED;
			if (!this.#o.closeState.has(u.RECEIVED)) {
				t = 1006;
				y("error", this, (e, t) => new A(e, t), { error: new TypeError(n) });
			}
			y("close", this, (e, t) => new j(e, t), {
				wasClean: e,
				code: t,
				reason: n
			});
			if (F.close.hasSubscribers) F.close.publish({
				websocket: this,
				code: t,
				reason: n
			});
		}
		static {
			ping = (e, t) => {
				if (Buffer.isBuffer(t)) {
					if (t.length > 125) throw new TypeError("A PING frame cannot have a body larger than 125 bytes.");
				} else if (t !== void 0) throw new TypeError("Expected buffer payload");
				const n = e.#o.readyState;
				if (h(n) && !g(n) && !_(n)) {
					const n = new P(t);
					e.#o.socket.write(n.createFrame(f.PING));
				}
			};
			i.is.WebSocket = (e) => {
				return e != null && typeof e === "object" && #o in e;
			};
		}
	};
	R.CONNECTING = R.prototype.CONNECTING = c.CONNECTING;
	R.OPEN = R.prototype.OPEN = c.OPEN;
	R.CLOSING = R.prototype.CLOSING = c.CLOSING;
	R.CLOSED = R.prototype.CLOSED = c.CLOSED;
	Object.defineProperties(R.prototype, {
		CONNECTING: s,
		OPEN: s,
		CLOSING: s,
		CLOSED: s,
		url: O,
		readyState: O,
		bufferedAmount: O,
		onopen: O,
		onerror: O,
		onclose: O,
		close: O,
		onmessage: O,
		binaryType: O,
		send: O,
		extensions: O,
		protocol: O,
		[Symbol.toStringTag]: {
			value: "WebSocket",
			writable: false,
			enumerable: false,
			configurable: true
		}
	});
	Object.defineProperties(R, {
		CONNECTING: s,
		OPEN: s,
		CLOSING: s,
		CLOSED: s
	});
	i.converters["sequence<DOMString>"] = i.sequenceConverter(i.converters.DOMString);
	i.converters["DOMString or sequence<DOMString>"] = function(e, t, n) {
		if (i.util.Type(e) === i.util.Types.OBJECT && Symbol.iterator in e) return i.converters["sequence<DOMString>"](e);
		return i.converters.DOMString(e, t, n);
	};
	i.converters.WebSocketInit = i.dictionaryConverter([
		{
			key: "protocols",
			converter: i.converters["DOMString or sequence<DOMString>"],
			defaultValue: () => []
		},
		{
			key: "dispatcher",
			converter: i.converters.any,
			defaultValue: () => k()
		},
		{
			key: "headers",
			converter: i.nullableConverter(i.converters.HeadersInit)
		}
	]);
	i.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(e) {
		if (i.util.Type(e) === i.util.Types.OBJECT && !(Symbol.iterator in e)) return i.converters.WebSocketInit(e);
		return { protocols: i.converters["DOMString or sequence<DOMString>"](e) };
	};
	i.converters.WebSocketSendData = function(e) {
		if (i.util.Type(e) === i.util.Types.OBJECT) {
			if (i.is.Blob(e)) return e;
			if (i.is.BufferSource(e)) return e;
		}
		return i.converters.USVString(e);
	};
	n.exports = {
		WebSocket: R,
		ping
	};
}));
// node_modules/undici/lib/web/websocket/stream/websocketerror.js
var nt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { webidl: n } = G();
	const { validateCloseCodeAndReason: r } = Ye();
	const { kConstruct: i } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	const { kEnumerableProperty: a } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	function createInheritableDOMException() {
		class Test extends DOMException {
			get reason() {
				return "";
			}
		}
		if (new Test().reason !== void 0) return DOMException;
		return new Proxy(DOMException, { construct(e, t, n) {
			const r = Reflect.construct(e, t, e);
			Object.setPrototypeOf(r, n.prototype);
			return r;
		} });
	}
	let createUnvalidatedWebSocketError;
	var o = class WebSocketError extends createInheritableDOMException() {
		#e;
		#t;
		constructor(e = "", t = void 0) {
			e = n.converters.DOMString(e, "WebSocketError", "message");
			super(e, "WebSocketError");
			if (t === i) return;
			else if (t !== null) t = n.converters.WebSocketCloseInfo(t);
			let a = t.closeCode ?? null;
			const o = t.reason ?? "";
			r(a, o);
			if (o.length !== 0 && a === null) a = 1e3;
			this.#e = a;
			this.#t = o;
		}
		get closeCode() {
			return this.#e;
		}
		get reason() {
			return this.#t;
		}
		static {
			createUnvalidatedWebSocketError = (e, t, n) => {
				const r = new WebSocketError(e, i);
				r.#e = t;
				r.#t = n;
				return r;
			};
			n.is.WebSocketError = (e) => {
				return e != null && typeof e === "object" && #t in e;
			};
		}
	};
	Object.defineProperties(o.prototype, {
		closeCode: a,
		reason: a,
		[Symbol.toStringTag]: {
			value: "WebSocketError",
			writable: false,
			enumerable: false,
			configurable: true
		}
	});
	t.exports = {
		WebSocketError: o,
		createUnvalidatedWebSocketError
	};
}));
// node_modules/undici/lib/web/websocket/stream/websocketstream.js
var rt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { addAbortListener: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:events");
	const { environmentSettingsObject: i, readableStreamClose: a } = K();
	const { states: o, opcodes: s, sentCloseFrameState: c } = q();
	const { webidl: u } = G();
	const { getURLRecord: d, isValidSubprotocol: f, isEstablished: p, utf8Decode: h } = Ye();
	const { establishWebSocketConnection: g, failWebsocketConnection: _, closeWebSocketConnection: v } = Ze();
	const { channels: y } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.rt)();
	const { WebsocketFrameSend: b } = Xe();
	const { ByteParser: x } = $e();
	const { WebSocketError: S, createUnvalidatedWebSocketError: w } = nt();
	const { kEnumerableProperty: T } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { utf8DecodeBytes: E } = Me();
	let D = false;
	var WebSocketStream = class {
		#e;
		#t;
		#n;
		#r;
		#i;
		#a;
		#o = false;
		#s = {
			onConnectionEstablished: (e, t) => this.#u(e, t),
			onMessage: (e, t) => this.#d(e, t),
			onParserError: (e) => _(this.#s, null, e.message),
			onParserDrain: () => this.#s.socket.resume(),
			onSocketData: (e) => {
				if (!this.#c.write(e)) this.#s.socket.pause();
			},
			onSocketError: (e) => {
				this.#s.readyState = o.CLOSING;
				if (y.socketError.hasSubscribers) y.socketError.publish(e);
				this.#s.socket.destroy();
			},
			onSocketClose: () => queueMicrotask(() => this.#f()),
			onPing: () => {},
			onPong: () => {},
			readyState: o.CONNECTING,
			socket: null,
			closeState: new Set(),
			controller: null,
			wasEverConnected: false
		};
		#c;
		constructor(e, t = void 0) {
			if (!D) {
				process.emitWarning("WebSocketStream is experimental! Expect it to change at any time.", { code: "UNDICI-WSS" });
				D = true;
			}
			u.argumentLengthCheck(arguments, 1, "WebSocket");
			e = u.converters.USVString(e);
			if (t !== null) t = u.converters.WebSocketStreamOptions(t);
			const n = i.settingsObject.baseUrl;
			const a = d(e, n);
			const s = t.protocols;
			if (s.length !== new Set(s.map((e) => e.toLowerCase())).size) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
			if (s.length > 0 && !s.every((e) => f(e))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
			this.#e = a.toString();
			this.#t = Promise.withResolvers();
			this.#n = Promise.withResolvers();
			if (t.signal != null) {
				const e = t.signal;
				if (e.aborted) {
					this.#t.reject(e.reason);
					this.#n.reject(e.reason);
					return;
				}
				r(e, () => {
					if (!p(this.#s.readyState)) {
						_(this.#s);
						this.#s.readyState = o.CLOSING;
						this.#t.reject(e.reason);
						this.#n.reject(e.reason);
						this.#o = true;
					}
				});
			}
			const c = i.settingsObject;
			this.#s.controller = g(a, s, c, this.#s, t);
		}
		get url() {
			return this.#e.toString();
		}
		get opened() {
			return this.#t.promise;
		}
		get closed() {
			return this.#n.promise;
		}
		close(e = void 0) {
			if (e !== null) e = u.converters.WebSocketCloseInfo(e);
			const t = e.closeCode ?? null;
			const n = e.reason;
			v(this.#s, t, n, true);
		}
		#l(e) {
			e = u.converters.WebSocketStreamWrite(e);
			const t = Promise.withResolvers();
			let n = null;
			let r = null;
			if (u.is.BufferSource(e)) {
				n = new Uint8Array(ArrayBuffer.isView(e) ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength) : e.slice());
				r = s.BINARY;
			} else {
				let i;
				try {
					i = u.converters.DOMString(e);
				} catch (e) {
					t.reject(e);
					return t.promise;
				}
				n = new TextEncoder().encode(i);
				r = s.TEXT;
			}
			if (!this.#s.closeState.has(c.SENT) && !this.#s.closeState.has(c.RECEIVED)) {
				const e = new b(n);
				this.#s.socket.write(e.createFrame(r), () => {
					t.resolve(void 0);
				});
			} else t.resolve(void 0);
			return t.promise;
		}
		#u(e, t) {
			this.#s.socket = e.socket;
			const n = this.#s.controller.dispatcher?.webSocketOptions?.maxFragments;
			const r = this.#s.controller.dispatcher?.webSocketOptions?.maxPayloadSize;
			const i = new x(this.#s, t, {
				maxFragments: n,
				maxPayloadSize: r
			});
			i.on("drain", () => this.#s.onParserDrain());
			i.on("error", (e) => this.#s.onParserError(e));
			this.#c = i;
			this.#s.readyState = o.OPEN;
			const a = e.headersList.get("sec-websocket-extensions") ?? "";
			const s = e.headersList.get("sec-websocket-protocol") ?? "";
			const c = new ReadableStream({
				start: (e) => {
					this.#i = e;
				},
				pull: () => this.#m(),
				cancel: (e) => this.#h(e)
			});
			const l = new WritableStream({
				start: (e) => {
					this.#a = e;
				},
				write: (e) => this.#l(e),
				close: () => v(this.#s, null, null),
				abort: (e) => this.#p(e)
			});
			this.#r = c;
			this.#t.resolve({
				extensions: a,
				protocol: s,
				readable: c,
				writable: l
			});
		}
		#d(e, t) {
			if (this.#s.readyState !== o.OPEN) return;
			let n;
			if (e === s.TEXT) try {
				n = h(t);
			} catch {
				_(this.#s, 1007, "Received invalid UTF-8 in text frame.");
				return;
			}
			else if (e === s.BINARY) n = new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
			this.#i.enqueue(n);
			if (this.#i.desiredSize <= 0) this.#s.socket.pause();
		}
		#f() {
			const e = this.#s.closeState.has(c.SENT) && this.#s.closeState.has(c.RECEIVED);
			this.#s.readyState = o.CLOSED;
			if (this.#o) return;
			if (!this.#s.wasEverConnected) this.#t.reject(new S("Socket never opened"));
			const t = this.#c?.closingInfo;
			let n = t?.code ?? 1005;
			if (!this.#s.closeState.has(c.RECEIVED)) n = 1006;
			const r = t?.reason == null ? "" : E(Buffer.from(t.reason));
			if (e) {
				a(this.#i);
				this.#a.error(new DOMException("A closed WebSocketStream cannot be written to", "InvalidStateError"));
				this.#n.resolve({
					closeCode: n,
					reason: r
				});
			} else {
				const e = w("unclean close", n, r);
				this.#i?.error(e);
				this.#a?.error(e);
				this.#n.reject(e);
			}
		}
		#p(e) {
			let t = null;
			let n = "";
			if (u.is.WebSocketError(e)) {
				t = e.closeCode;
				n = e.reason;
			}
			v(this.#s, t, n);
		}
		#m() {
			this.#s.socket.resume();
		}
		#h(e) {
			this.#p(e);
		}
	};
	Object.defineProperties(WebSocketStream.prototype, {
		url: T,
		opened: T,
		closed: T,
		close: T,
		[Symbol.toStringTag]: {
			value: "WebSocketStream",
			writable: false,
			enumerable: false,
			configurable: true
		}
	});
	u.converters.WebSocketStreamOptions = u.dictionaryConverter([{
		key: "protocols",
		converter: u.sequenceConverter(u.converters.USVString),
		defaultValue: () => []
	}, {
		key: "signal",
		converter: u.nullableConverter(u.converters.AbortSignal),
		defaultValue: () => null
	}]);
	u.converters.WebSocketCloseInfo = u.dictionaryConverter([{
		key: "closeCode",
		converter: (e) => u.converters["unsigned short"](e, u.attributes.EnforceRange)
	}, {
		key: "reason",
		converter: u.converters.USVString,
		defaultValue: () => ""
	}]);
	u.converters.WebSocketStreamWrite = function(e) {
		if (typeof e === "string") return u.converters.USVString(e);
		return u.converters.BufferSource(e);
	};
	n.exports = { WebSocketStream };
}));
// node_modules/undici/lib/web/eventsource/util.js
var it = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const { makeRequest: n } = Re();
	function isValidLastEventId(e) {
		return e.indexOf("\0") === -1;
	}
	function isASCIINumber(e) {
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return false;
		return true;
	}
	function createPotentialCORSRequest(e, t, r, i) {
		let a = r === "no cors" ? "no-cors" : "cors";
		if (i && a === "no-cors") a = "same-origin";
		let o = "include";
		if (r === "anonymous") o = "same-origin";
		return n({
			urlList: [e],
			destination: t,
			mode: a,
			credentials: o,
			useURLCredentials: true
		});
	}
	t.exports = {
		isValidLastEventId,
		isASCIINumber,
		createPotentialCORSRequest
	};
}));
// node_modules/undici/lib/web/eventsource/eventsource-stream.js
var at = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:buffer");
	const { Transform: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const { isASCIINumber: a, isValidLastEventId: o } = it();
	const s = [
		239,
		187,
		191
	];
	const c = 10;
	const l = 13;
	const u = 58;
	const d = 32;
	const f = r.kStringMaxLength;
	const p = Buffer.from("data");
	const m = Buffer.from("event");
	const h = Buffer.from("id");
	const g = Buffer.from("retry");
	const _ = 1024;
	const v = 131072;
	const y = 128;
	function isASCIINumberBytes(e, t) {
		if (t >= e.length) return false;
		for (let n = t; n < e.length; n++) if (e[n] < 48 || e[n] > 57) return false;
		return true;
	}
	function isValidLastEventIdBytes(e, t) {
		for (let n = t; n < e.length; n++) if (e[n] === 0) return false;
		return true;
	}
	function isFieldName(e, t, n) {
		if (t !== n.length) return false;
		for (let r = 0; r < t; r++) if (e[r] !== n[r]) return false;
		return true;
	}
	function createMaxEventSizeExceededError() {
		const e = new Error("EventSource message size exceeded");
		e.aborted = false;
		return e;
	}
	var EventSourceStream = class extends i {
		state;
		checkBOM = true;
		crlfCheck = false;
		eventEndCheck = false;
		chunks = [];
		chunkIndex = 0;
		pos = 0;
		lineChunkIndex = 0;
		linePos = 0;
		lineLength = 0;
		eventSize = 0;
		eventFieldSizes = {
			data: 0,
			event: 0,
			id: 0,
			retry: 0
		};
		dataLineCount = 0;
		maxEventSize;
		maxDataLines;
		maxBufferedChunks;
		event = {
			data: void 0,
			event: void 0,
			id: void 0,
			retry: void 0
		};
		constructor(e = {}) {
			e.readableObjectMode = true;
			super(e);
			this.state = e.eventSourceSettings || {};
			this.maxEventSize = e.maxEventSize ?? f;
			const t = this.maxEventSize > 0 ? Math.min(v, Math.max(_, Math.floor(this.maxEventSize / y))) : 0;
			this.maxDataLines = t;
			this.maxBufferedChunks = t;
			if (e.push) this.push = e.push;
		}
		_transform(e, t, n) {
			if (e.length === 0) {
				n();
				return;
			}
			if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== c && e[0] !== l) {
				n(createMaxEventSizeExceededError());
				return;
			}
			this.chunks.push(e);
			if (this.checkBOM) {
				if (this.handleBOM()) {
					n();
					return;
				}
			}
			while (this.hasCurrentByte()) {
				const e = this.currentByte();
				if (this.eventEndCheck) {
					if (this.crlfCheck) {
						if (e === c) {
							this.crlfCheck = false;
							this.consumeCurrentByte();
							continue;
						}
						this.crlfCheck = false;
					}
					if (e === c || e === l) {
						if (e === l) this.crlfCheck = true;
						this.consumeCurrentByte();
						if (this.hasPendingEvent()) this.processEvent(this.event);
						this.clearEvent();
						continue;
					}
					this.eventEndCheck = false;
					continue;
				}
				if (e === c || e === l) {
					if (e === l) this.crlfCheck = true;
					try {
						this.parseLine(this.readLine(), this.event);
					} catch (e) {
						n(e);
						return;
					}
					this.consumeCurrentByte();
					this.eventEndCheck = true;
					continue;
				}
				if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
					n(createMaxEventSizeExceededError());
					return;
				}
				this.advanceCursor();
			}
			n();
		}
		_destroy(e, t) {
			this.chunks.length = 0;
			this.clearEvent();
			super._destroy(e, t);
		}
		parseLine(e, t) {
			if (e.length === 0) return;
			const n = e.indexOf(u);
			if (n === 0) return;
			let r = e.length;
			let i = e.length;
			if (n !== -1) {
				r = n;
				i = n + 1;
				if (e[i] === d) ++i;
			}
			if (isFieldName(e, r, p)) {
				if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
				const n = e.length - i;
				const r = this.eventFieldSizes.data + (t.data === void 0 ? 0 : 1) + n;
				this.setEventFieldSize("data", r);
				const a = e.toString("utf8", i);
				if (t.data === void 0) t.data = a;
				else t.data += `\n${a}`;
				this.dataLineCount++;
				return;
			}
			if (isFieldName(e, r, g)) {
				if (isASCIINumberBytes(e, i)) {
					this.setEventFieldSize("retry", e.length - i);
					t.retry = e.toString("utf8", i);
				}
				return;
			}
			if (isFieldName(e, r, h)) {
				if (isValidLastEventIdBytes(e, i)) {
					this.setEventFieldSize("id", e.length - i);
					t.id = e.toString("utf8", i);
				}
				return;
			}
			if (isFieldName(e, r, m)) {
				if (i < e.length) {
					this.setEventFieldSize("event", e.length - i);
					t.event = e.toString("utf8", i);
				}
			}
		}
		setEventFieldSize(e, t) {
			const n = this.eventSize - this.eventFieldSizes[e] + t;
			if (this.maxEventSize > 0 && n > this.maxEventSize) throw createMaxEventSizeExceededError();
			this.eventSize = n;
			this.eventFieldSizes[e] = t;
		}
		processEvent(e) {
			if (e.retry && a(e.retry)) this.state.reconnectionTime = parseInt(e.retry, 10);
			if (e.id !== void 0 && o(e.id)) this.state.lastEventId = e.id;
			if (e.data !== void 0) this.push({
				type: e.event || "message",
				options: {
					data: e.data,
					lastEventId: this.state.lastEventId,
					origin: this.state.origin
				}
			});
		}
		clearEvent() {
			this.event.data = void 0;
			this.event.event = void 0;
			this.event.id = void 0;
			this.event.retry = void 0;
			this.eventSize = 0;
			this.dataLineCount = 0;
			this.eventFieldSizes.data = 0;
			this.eventFieldSizes.event = 0;
			this.eventFieldSizes.id = 0;
			this.eventFieldSizes.retry = 0;
		}
		hasPendingEvent() {
			return this.event.data !== void 0 || this.event.event !== void 0 || this.event.id !== void 0 || this.event.retry !== void 0;
		}
		hasCurrentByte() {
			return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
		}
		currentByte() {
			return this.chunks[this.chunkIndex][this.pos];
		}
		consumeCurrentByte() {
			this.advanceCursor();
			this.syncLineStartToCursor();
		}
		advanceCursor() {
			this.pos++;
			while (this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length) {
				this.chunkIndex++;
				this.pos = 0;
			}
		}
		syncLineStartToCursor() {
			this.lineChunkIndex = this.chunkIndex;
			this.linePos = this.pos;
			this.lineLength = 0;
			this.dropConsumedChunks();
		}
		dropConsumedChunks() {
			if (this.lineChunkIndex > 0) {
				const e = this.lineChunkIndex;
				this.chunks.splice(0, e);
				this.lineChunkIndex = 0;
				this.chunkIndex -= e;
			}
			if (this.chunkIndex === this.chunks.length) {
				this.chunks.length = 0;
				this.chunkIndex = 0;
				this.pos = 0;
				this.lineChunkIndex = 0;
				this.linePos = 0;
			}
		}
		readLine() {
			if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
			const e = [];
			let t = 0;
			for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
				const r = this.chunks[n];
				const i = n === this.lineChunkIndex ? this.linePos : 0;
				const a = n === this.chunkIndex ? this.pos : r.length;
				const o = r.subarray(i, a);
				t += o.length;
				e.push(o);
			}
			return Buffer.concat(e, t);
		}
		peekBufferedByte(e) {
			let t = this.lineChunkIndex;
			let n = this.linePos;
			while (t < this.chunks.length) {
				const r = this.chunks[t];
				const i = r.length - n;
				if (e < i) return r[n + e];
				e -= i;
				t++;
				n = 0;
			}
		}
		discardLeadingBytes(e) {
			while (e > 0 && this.lineChunkIndex < this.chunks.length) {
				const t = this.chunks[this.lineChunkIndex].length - this.linePos;
				if (e < t) {
					this.linePos += e;
					e = 0;
				} else {
					e -= t;
					this.lineChunkIndex++;
					this.linePos = 0;
				}
			}
			this.chunkIndex = this.lineChunkIndex;
			this.pos = this.linePos;
			this.dropConsumedChunks();
		}
		handleBOM() {
			const e = this.peekBufferedByte(0);
			const t = this.peekBufferedByte(1);
			const n = this.peekBufferedByte(2);
			if (t === void 0) {
				if (e === s[0]) return true;
				this.checkBOM = false;
				return true;
			}
			if (n === void 0) {
				if (e === s[0] && t === s[1]) return true;
				this.checkBOM = false;
				return false;
			}
			if (e === s[0] && t === s[1] && n === s[2]) this.discardLeadingBytes(3);
			this.checkBOM = false;
			return !this.hasCurrentByte();
		}
	};
	n.exports = { EventSourceStream };
}));
// node_modules/undici/lib/web/eventsource/eventsource.js
var ot = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	const { pipeline: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)("node:stream");
	const { fetching: i } = Be();
	const { webidl: a } = G();
	const { EventSourceStream: o } = at();
	const { parseMIMEType: s } = W();
	const { createFastMessageEvent: c } = Je();
	const { isNetworkError: u } = Le();
	const { cloneRequest: d } = Re();
	const { isValidHeaderValue: f, kEnumerableProperty: p } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { environmentSettingsObject: m } = K();
	const { createPotentialCORSRequest: h } = it();
	const { getGlobalDispatcher: g } = fe();
	const { isomorphicDecode: _ } = U();
	const v = new TextEncoder();
	let y = false;
	const b = 3e3;
	const x = 2 ** 31 - 1;
	const S = 0;
	const w = 1;
	const T = 2;
	const E = "anonymous";
	const D = "use-credentials";
	var EventSource = class extends EventTarget {
		#e = {
			open: null,
			error: null,
			message: null
		};
		#t;
		#n = false;
		#r = S;
		#i = null;
		#a = null;
		#o;
		#s;
		constructor(e, t = {}) {
			super();
			a.util.markAsUncloneable(this);
			const n = "EventSource constructor";
			a.argumentLengthCheck(arguments, 1, n);
			if (!y) {
				y = true;
				process.emitWarning("EventSource is experimental, expect them to change at any time.", { code: "UNDICI-ES" });
			}
			e = a.converters.USVString(e);
			t = a.converters.EventSourceInitDict(t, n, "eventSourceInitDict");
			this.#o = t.node.dispatcher || t.dispatcher;
			this.#s = {
				lastEventId: "",
				reconnectionTime: t.node.reconnectionTime
			};
			const r = m;
			let i;
			try {
				i = new URL(e, r.settingsObject.baseUrl);
				this.#s.origin = i.origin;
			} catch (e) {
				throw new DOMException(e, "SyntaxError");
			}
			this.#t = i.href;
			let o = E;
			if (t.withCredentials === true) {
				o = D;
				this.#n = true;
			}
			const s = h(i, "", o);
			s.client = m.settingsObject;
			s.headersList.set("Accept", "text/event-stream");
			s.cache = "no-store";
			s.initiator = "other";
			this.#i = s;
			this.#c();
		}
		get readyState() {
			a.brandCheck(this, a.is.EventSource);
			return this.#r;
		}
		get url() {
			a.brandCheck(this, a.is.EventSource);
			return this.#t;
		}
		get withCredentials() {
			a.brandCheck(this, a.is.EventSource);
			return this.#n;
		}
		#c() {
			if (this.#r === T) return;
			this.#r = S;
			const e = d(this.#i);
			e.urlList = [...this.#i.urlList];
			const t = {
				request: e,
				dispatcher: this.#o
			};
			const processEventSourceEndOfBody = (e) => {
				if (!u(e)) return this.#l();
			};
			t.processResponseEndOfBody = processEventSourceEndOfBody;
			t.processResponse = (e) => {
				if (u(e)) {
					if (e.aborted) {
						this.close();
						this.dispatchEvent(new Event("error"));
						return;
					} else {
						this.#l();
						return;
					}
				}
				const t = e.headersList.get("content-type", true);
				const n = t !== null ? s(t) : "failure";
				const i = n !== "failure" && n.essence === "text/event-stream";
				if (e.status !== 200 || i === false) {
					this.close();
					this.dispatchEvent(new Event("error"));
					return;
				}
				this.#r = w;
				this.dispatchEvent(new Event("open"));
				this.#s.origin = e.urlList[e.urlList.length - 1].origin;
				const a = new o({
					eventSourceSettings: this.#s,
					maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
					push: (e) => {
						this.dispatchEvent(c(e.type, e.options));
					}
				});
				r(e.body.stream, a, (e) => {
					if (e?.aborted === false) {
						this.close();
						this.dispatchEvent(new Event("error"));
					}
				});
			};
			this.#a = i(t);
		}
		#l() {
			if (this.#r === T) return;
			this.#r = S;
			this.dispatchEvent(new Event("error"));
			setTimeout(() => {
				if (this.#r !== S) return;
				this.#i.headersList.delete("last-event-id", true);
				if (this.#s.lastEventId.length) {
					const e = _(v.encode(this.#s.lastEventId));
					if (f(e)) this.#i.headersList.set("last-event-id", e, true);
				}
				this.#c();
			}, Math.min(this.#s.reconnectionTime, x))?.unref();
		}
		close() {
			a.brandCheck(this, a.is.EventSource);
			if (this.#r === T) return;
			this.#r = T;
			this.#a.abort();
			this.#i = null;
		}
		get onopen() {
			a.brandCheck(this, a.is.EventSource);
			return this.#e.open;
		}
		set onopen(e) {
			a.brandCheck(this, a.is.EventSource);
			if (this.#e.open) this.removeEventListener("open", this.#e.open);
			const t = a.converters.EventHandlerNonNull(e);
			if (t !== null) {
				this.addEventListener("open", t);
				this.#e.open = e;
			} else this.#e.open = null;
		}
		get onmessage() {
			a.brandCheck(this, a.is.EventSource);
			return this.#e.message;
		}
		set onmessage(e) {
			a.brandCheck(this, a.is.EventSource);
			if (this.#e.message) this.removeEventListener("message", this.#e.message);
			const t = a.converters.EventHandlerNonNull(e);
			if (t !== null) {
				this.addEventListener("message", t);
				this.#e.message = e;
			} else this.#e.message = null;
		}
		get onerror() {
			a.brandCheck(this, a.is.EventSource);
			return this.#e.error;
		}
		set onerror(e) {
			a.brandCheck(this, a.is.EventSource);
			if (this.#e.error) this.removeEventListener("error", this.#e.error);
			const t = a.converters.EventHandlerNonNull(e);
			if (t !== null) {
				this.addEventListener("error", t);
				this.#e.error = e;
			} else this.#e.error = null;
		}
		static {
			a.is.EventSource = (e) => {
				return e != null && typeof e === "object" && #e in e;
			};
		}
	};
	const O = {
		CONNECTING: {
			__proto__: null,
			configurable: false,
			enumerable: true,
			value: S,
			writable: false
		},
		OPEN: {
			__proto__: null,
			configurable: false,
			enumerable: true,
			value: w,
			writable: false
		},
		CLOSED: {
			__proto__: null,
			configurable: false,
			enumerable: true,
			value: T,
			writable: false
		}
	};
	Object.defineProperties(EventSource, O);
	Object.defineProperties(EventSource.prototype, O);
	Object.defineProperties(EventSource.prototype, {
		close: p,
		onerror: p,
		onmessage: p,
		onopen: p,
		readyState: p,
		url: p,
		withCredentials: p
	});
	a.converters.EventSourceInitDict = a.dictionaryConverter([
		{
			key: "withCredentials",
			converter: a.converters.boolean,
			defaultValue: () => false
		},
		{
			key: "dispatcher",
			converter: a.converters.any,
			defaultValue: () => g()
		},
		{
			key: "node",
			converter: a.dictionaryConverter([{
				key: "reconnectionTime",
				converter: a.converters["unsigned long"],
				defaultValue: () => b
			}, {
				key: "dispatcher",
				converter: a.converters.any
			}]),
			defaultValue: () => ({})
		}
	]);
	n.exports = {
		EventSource,
		defaultReconnectionTime: b
	};
}));
// node_modules/undici/index.js
var st = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	const n = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.tt)();
	const r = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.st)();
	const s = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.et)();
	const c = j();
	const u = M();
	const f = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.i)();
	const m = N();
	const _ = (0,_api_connect_js__WEBPACK_IMPORTED_MODULE_2__.r)();
	const y = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.nt)();
	const x = P();
	const S = I();
	const w = L();
	const T = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.dt)();
	const E = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.lt)();
	const { InvalidArgumentError: D } = T;
	const O = te();
	const k = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)();
	const A = ae();
	const { MockCallHistory: R, MockCallHistoryLog: ee } = oe();
	const z = le();
	const B = se();
	const re = de();
	const ie = ne();
	const ce = F();
	const { getGlobalDispatcher: V, setGlobalDispatcher: ue } = fe();
	const H = pe();
	const be = me();
	Object.assign(r.prototype, O);
	t.exports.Dispatcher = r;
	t.exports.Client = n;
	t.exports.Pool = s;
	t.exports.BalancedPool = c;
	t.exports.RoundRobinPool = u;
	t.exports.Agent = f;
	t.exports.Dispatcher1Wrapper = m;
	t.exports.ProxyAgent = _;
	t.exports.Socks5ProxyAgent = y;
	t.exports.EnvHttpProxyAgent = x;
	t.exports.RetryAgent = S;
	t.exports.H2CClient = w;
	t.exports.RetryHandler = ce;
	t.exports.DecoratorHandler = H;
	t.exports.RedirectHandler = be;
	t.exports.interceptors = {
		redirect: he(),
		responseError: ge(),
		retry: _e(),
		dump: ve(),
		dns: ye(),
		cache: Te(),
		decompress: Ee(),
		deduplicate: Oe()
	};
	t.exports.cacheStores = { MemoryCacheStore: Ce() };
	const xe = ke();
	t.exports.cacheStores.SqliteCacheStore = xe;
	t.exports.buildConnector = k;
	t.exports.errors = T;
	t.exports.util = {
		parseHeaders: E.parseHeaders,
		headerNameToString: E.headerNameToString
	};
	function makeDispatcher(e) {
		return (t, n, r) => {
			if (typeof n === "function") {
				r = n;
				n = null;
			}
			if (!t || typeof t !== "string" && typeof t !== "object" && !(t instanceof URL)) throw new D("invalid url");
			if (n != null && typeof n !== "object") throw new D("invalid opts");
			if (n && n.path != null) {
				if (typeof n.path !== "string") throw new D("invalid opts.path");
				let e = n.path;
				if (!n.path.startsWith("/")) e = `/${e}`;
				t = new URL(E.parseOrigin(t).origin + e);
			} else {
				if (!n) n = typeof t === "object" ? t : {};
				t = E.parseURL(t);
			}
			const { agent: i, dispatcher: a = V(), ...o } = n;
			if (i) throw new D("unsupported opts.agent. Did you mean opts.client?");
			return e.call(a, {
				...o,
				origin: t.origin,
				path: t.search ? `${t.pathname}${t.search}` : t.pathname,
				method: n.method || (n.body ? "PUT" : "GET")
			}, r);
		};
	}
	t.exports.setGlobalDispatcher = ue;
	t.exports.getGlobalDispatcher = V;
	const Se = Be().fetch;
	const we = typeof __filename !== "undefined" ? __filename : void 0;
	function appendFetchStackTrace(e, t) {
		if (!e || typeof e !== "object") return;
		const n = typeof e.stack === "string" ? e.stack : "";
		const r = t.replace(/\\/g, "/");
		if (n && (n.includes(t) || n.includes(r))) return;
		const i = {};
		Error.captureStackTrace(i, appendFetchStackTrace);
		if (!i.stack) return;
		const a = i.stack.split("\n").slice(1).join("\n");
		e.stack = n ? `${n}\n${a}` : i.stack;
	}
	t.exports.fetch = function fetch(e, n = void 0) {
		return Se(e, n).catch((e) => {
			if (we) appendFetchStackTrace(e, we);
			else if (e && typeof e === "object") Error.captureStackTrace(e, t.exports.fetch);
			throw e;
		});
	};
	t.exports.Headers = Ne().Headers;
	t.exports.Response = Le().Response;
	t.exports.Request = Re().Request;
	t.exports.FormData = Pe().FormData;
	const { setGlobalOrigin: De, getGlobalOrigin: Ae } = je();
	t.exports.setGlobalOrigin = De;
	t.exports.getGlobalOrigin = Ae;
	const { CacheStorage: Me } = Ue();
	const { kConstruct: U } = (0,_index_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)();
	t.exports.caches = new Me(U);
	const { deleteCookie: G, getCookies: K, getSetCookies: Fe, setCookie: Ie, parseCookie: ze } = qe();
	t.exports.deleteCookie = G;
	t.exports.getCookies = K;
	t.exports.getSetCookies = Fe;
	t.exports.setCookie = Ie;
	t.exports.parseCookie = ze;
	const { parseMIMEType: Ve, serializeAMimeType: He } = W();
	t.exports.parseMIMEType = Ve;
	t.exports.serializeAMimeType = He;
	const { CloseEvent: We, ErrorEvent: Ge, MessageEvent: Ke } = Je();
	const { WebSocket: q, ping: Ye } = tt();
	t.exports.WebSocket = q;
	t.exports.CloseEvent = We;
	t.exports.ErrorEvent = Ge;
	t.exports.MessageEvent = Ke;
	t.exports.ping = Ye;
	t.exports.WebSocketStream = rt().WebSocketStream;
	t.exports.WebSocketError = nt().WebSocketError;
	t.exports.request = makeDispatcher(O.request);
	t.exports.stream = makeDispatcher(O.stream);
	t.exports.pipeline = makeDispatcher(O.pipeline);
	t.exports.connect = makeDispatcher(O.connect);
	t.exports.upgrade = makeDispatcher(O.upgrade);
	t.exports.MockClient = A;
	t.exports.MockCallHistory = R;
	t.exports.MockCallHistoryLog = ee;
	t.exports.MockPool = B;
	t.exports.MockAgent = z;
	t.exports.SnapshotAgent = re;
	t.exports.mockErrors = ie;
	const { EventSource: Xe } = ot();
	t.exports.EventSource = Xe;
	function install() {
		globalThis.fetch = t.exports.fetch;
		globalThis.Headers = t.exports.Headers;
		globalThis.Response = t.exports.Response;
		globalThis.Request = t.exports.Request;
		globalThis.FormData = t.exports.FormData;
		globalThis.WebSocket = t.exports.WebSocket;
		globalThis.CloseEvent = t.exports.CloseEvent;
		globalThis.ErrorEvent = t.exports.ErrorEvent;
		globalThis.MessageEvent = t.exports.MessageEvent;
		globalThis.EventSource = t.exports.EventSource;
	}
	t.exports.install = install;
}));
// node_modules/@actions/http-client/lib/index.js
var ct = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(A(), 1);
var lt = st();
var J = void 0 && (void 0).__awaiter || function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n || (n = Promise))(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r["throw"](e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
var Y;
(function(e) {
	e[e["OK"] = 200] = "OK";
	e[e["MultipleChoices"] = 300] = "MultipleChoices";
	e[e["MovedPermanently"] = 301] = "MovedPermanently";
	e[e["ResourceMoved"] = 302] = "ResourceMoved";
	e[e["SeeOther"] = 303] = "SeeOther";
	e[e["NotModified"] = 304] = "NotModified";
	e[e["UseProxy"] = 305] = "UseProxy";
	e[e["SwitchProxy"] = 306] = "SwitchProxy";
	e[e["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	e[e["PermanentRedirect"] = 308] = "PermanentRedirect";
	e[e["BadRequest"] = 400] = "BadRequest";
	e[e["Unauthorized"] = 401] = "Unauthorized";
	e[e["PaymentRequired"] = 402] = "PaymentRequired";
	e[e["Forbidden"] = 403] = "Forbidden";
	e[e["NotFound"] = 404] = "NotFound";
	e[e["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	e[e["NotAcceptable"] = 406] = "NotAcceptable";
	e[e["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	e[e["RequestTimeout"] = 408] = "RequestTimeout";
	e[e["Conflict"] = 409] = "Conflict";
	e[e["Gone"] = 410] = "Gone";
	e[e["TooManyRequests"] = 429] = "TooManyRequests";
	e[e["InternalServerError"] = 500] = "InternalServerError";
	e[e["NotImplemented"] = 501] = "NotImplemented";
	e[e["BadGateway"] = 502] = "BadGateway";
	e[e["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	e[e["GatewayTimeout"] = 504] = "GatewayTimeout";
})(Y || (Y = {}));
var X;
(function(e) {
	e["Accept"] = "accept";
	e["ContentType"] = "content-type";
})(X || (X = {}));
var Z;
(function(e) {
	e["ApplicationJson"] = "application/json";
})(Z || (Z = {}));
const ut = [
	Y.MovedPermanently,
	Y.ResourceMoved,
	Y.SeeOther,
	Y.TemporaryRedirect,
	Y.PermanentRedirect
];
const dt = [
	Y.BadGateway,
	Y.ServiceUnavailable,
	Y.GatewayTimeout
];
const ft = [
	"OPTIONS",
	"GET",
	"DELETE",
	"HEAD"
];
const pt = 10;
const mt = 5;
var ht = class HttpClientError extends Error {
	constructor(e, t) {
		super(e);
		this.name = "HttpClientError";
		this.statusCode = t;
		Object.setPrototypeOf(this, HttpClientError.prototype);
	}
};
var HttpClientResponse = class {
	constructor(e) {
		this.message = e;
	}
	readBody() {
		return J(this, void 0, void 0, function* () {
			return new Promise((e) => J(this, void 0, void 0, function* () {
				let t = Buffer.alloc(0);
				this.message.on("data", (e) => {
					t = Buffer.concat([t, e]);
				});
				this.message.on("end", () => {
					e(t.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return J(this, void 0, void 0, function* () {
			return new Promise((e) => J(this, void 0, void 0, function* () {
				const t = [];
				this.message.on("data", (e) => {
					t.push(e);
				});
				this.message.on("end", () => {
					e(Buffer.concat(t));
				});
			}));
		});
	}
};
var HttpClient = class {
	constructor(e, t, n) {
		this._ignoreSslError = false;
		this._allowRedirects = true;
		this._allowRedirectDowngrade = false;
		this._maxRedirects = 50;
		this._allowRetries = false;
		this._maxRetries = 1;
		this._keepAlive = false;
		this._disposed = false;
		this.userAgent = this._getUserAgentWithOrchestrationId(e);
		this.handlers = t || [];
		this.requestOptions = n;
		if (n) {
			if (n.ignoreSslError != null) this._ignoreSslError = n.ignoreSslError;
			this._socketTimeout = n.socketTimeout;
			if (n.allowRedirects != null) this._allowRedirects = n.allowRedirects;
			if (n.allowRedirectDowngrade != null) this._allowRedirectDowngrade = n.allowRedirectDowngrade;
			if (n.maxRedirects != null) this._maxRedirects = Math.max(n.maxRedirects, 0);
			if (n.keepAlive != null) this._keepAlive = n.keepAlive;
			if (n.allowRetries != null) this._allowRetries = n.allowRetries;
			if (n.maxRetries != null) this._maxRetries = n.maxRetries;
		}
	}
	options(e, t) {
		return J(this, void 0, void 0, function* () {
			return this.request("OPTIONS", e, null, t || {});
		});
	}
	get(e, t) {
		return J(this, void 0, void 0, function* () {
			return this.request("GET", e, null, t || {});
		});
	}
	del(e, t) {
		return J(this, void 0, void 0, function* () {
			return this.request("DELETE", e, null, t || {});
		});
	}
	post(e, t, n) {
		return J(this, void 0, void 0, function* () {
			return this.request("POST", e, t, n || {});
		});
	}
	patch(e, t, n) {
		return J(this, void 0, void 0, function* () {
			return this.request("PATCH", e, t, n || {});
		});
	}
	put(e, t, n) {
		return J(this, void 0, void 0, function* () {
			return this.request("PUT", e, t, n || {});
		});
	}
	head(e, t) {
		return J(this, void 0, void 0, function* () {
			return this.request("HEAD", e, null, t || {});
		});
	}
	sendStream(e, t, n, r) {
		return J(this, void 0, void 0, function* () {
			return this.request(e, t, n, r);
		});
	}
	getJson(e) {
		return J(this, arguments, void 0, function* (e, t = {}) {
			t[X.Accept] = this._getExistingOrDefaultHeader(t, X.Accept, Z.ApplicationJson);
			const n = yield this.get(e, t);
			return this._processResponse(n, this.requestOptions);
		});
	}
	postJson(e, t) {
		return J(this, arguments, void 0, function* (e, t, n = {}) {
			const r = JSON.stringify(t, null, 2);
			n[X.Accept] = this._getExistingOrDefaultHeader(n, X.Accept, Z.ApplicationJson);
			n[X.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, Z.ApplicationJson);
			const i = yield this.post(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	putJson(e, t) {
		return J(this, arguments, void 0, function* (e, t, n = {}) {
			const r = JSON.stringify(t, null, 2);
			n[X.Accept] = this._getExistingOrDefaultHeader(n, X.Accept, Z.ApplicationJson);
			n[X.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, Z.ApplicationJson);
			const i = yield this.put(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	patchJson(e, t) {
		return J(this, arguments, void 0, function* (e, t, n = {}) {
			const r = JSON.stringify(t, null, 2);
			n[X.Accept] = this._getExistingOrDefaultHeader(n, X.Accept, Z.ApplicationJson);
			n[X.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, Z.ApplicationJson);
			const i = yield this.patch(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	request(e, t, n, r) {
		return J(this, void 0, void 0, function* () {
			if (this._disposed) throw new Error("Client has already been disposed.");
			const i = new URL(t);
			let a = this._prepareRequest(e, i, r);
			const o = this._allowRetries && ft.includes(e) ? this._maxRetries + 1 : 1;
			let s = 0;
			let c;
			do {
				c = yield this.requestRaw(a, n);
				if (c && c.message && c.message.statusCode === Y.Unauthorized) {
					let e;
					for (const t of this.handlers) if (t.canHandleAuthentication(c)) {
						e = t;
						break;
					}
					if (e) return e.handleAuthentication(this, a, n);
					else return c;
				}
				let t = this._maxRedirects;
				while (c.message.statusCode && ut.includes(c.message.statusCode) && this._allowRedirects && t > 0) {
					const o = c.message.headers["location"];
					if (!o) break;
					const s = new URL(o);
					if (i.protocol === "https:" && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
					yield c.readBody();
					if (s.hostname !== i.hostname) {
						for (const e in r) if (e.toLowerCase() === "authorization") delete r[e];
					}
					a = this._prepareRequest(e, s, r);
					c = yield this.requestRaw(a, n);
					t--;
				}
				if (!c.message.statusCode || !dt.includes(c.message.statusCode)) return c;
				s += 1;
				if (s < o) {
					yield c.readBody();
					yield this._performExponentialBackoff(s);
				}
			} while (s < o);
			return c;
		});
	}
	dispose() {
		if (this._agent) this._agent.destroy();
		this._disposed = true;
	}
	requestRaw(e, t) {
		return J(this, void 0, void 0, function* () {
			return new Promise((n, r) => {
				function callbackForResult(e, t) {
					if (e) r(e);
					else if (!t) r(new Error("Unknown error"));
					else n(t);
				}
				this.requestRawWithCallback(e, t, callbackForResult);
			});
		});
	}
	requestRawWithCallback(e, t, n) {
		if (typeof t === "string") {
			if (!e.options.headers) e.options.headers = {};
			e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8");
		}
		let r = false;
		function handleResult(e, t) {
			if (!r) {
				r = true;
				n(e, t);
			}
		}
		const i = e.httpModule.request(e.options, (e) => {
			handleResult(void 0, new HttpClientResponse(e));
		});
		let a;
		i.on("socket", (e) => {
			a = e;
		});
		i.setTimeout(this._socketTimeout || 18e4, () => {
			if (a) a.end();
			handleResult(new Error(`Request timeout: ${e.options.path}`));
		});
		i.on("error", function(e) {
			handleResult(e);
		});
		if (t && typeof t === "string") i.write(t, "utf8");
		if (t && typeof t !== "string") {
			t.on("close", function() {
				i.end();
			});
			t.pipe(i);
		} else i.end();
	}
	getAgent(e) {
		const t = new URL(e);
		return this._getAgent(t);
	}
	getAgentDispatcher(e) {
		const t = new URL(e);
		const n = getProxyUrl(t);
		if (!(n && n.hostname)) return;
		return this._getProxyAgentDispatcher(t, n);
	}
	_prepareRequest(e, t, n) {
		const r = {};
		r.parsedUrl = t;
		const i = r.parsedUrl.protocol === "https:";
		r.httpModule = i ? /*#__PURE__*/ (https__WEBPACK_IMPORTED_MODULE_7___namespace_cache || (https__WEBPACK_IMPORTED_MODULE_7___namespace_cache = __webpack_require__.t(https__WEBPACK_IMPORTED_MODULE_7__, 2))) : /*#__PURE__*/ (http__WEBPACK_IMPORTED_MODULE_6___namespace_cache || (http__WEBPACK_IMPORTED_MODULE_6___namespace_cache = __webpack_require__.t(http__WEBPACK_IMPORTED_MODULE_6__, 2)));
		const a = i ? 443 : 80;
		r.options = {};
		r.options.host = r.parsedUrl.hostname;
		r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a;
		r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || "");
		r.options.method = e;
		r.options.headers = this._mergeHeaders(n);
		if (this.userAgent != null) r.options.headers["user-agent"] = this.userAgent;
		r.options.agent = this._getAgent(r.parsedUrl);
		if (this.handlers) for (const e of this.handlers) e.prepareRequest(r.options);
		return r;
	}
	_mergeHeaders(e) {
		if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys$1(this.requestOptions.headers), lowercaseKeys$1(e || {}));
		return lowercaseKeys$1(e || {});
	}
	_getExistingOrDefaultHeader(e, t, n) {
		let r;
		if (this.requestOptions && this.requestOptions.headers) {
			const e = lowercaseKeys$1(this.requestOptions.headers)[t];
			if (e) r = typeof e === "number" ? e.toString() : e;
		}
		const i = e[t];
		if (i !== void 0) return typeof i === "number" ? i.toString() : i;
		if (r !== void 0) return r;
		return n;
	}
	_getExistingOrDefaultContentTypeHeader(e, t) {
		let n;
		if (this.requestOptions && this.requestOptions.headers) {
			const e = lowercaseKeys$1(this.requestOptions.headers)[X.ContentType];
			if (e) {
				if (typeof e === "number") n = String(e);
				else if (Array.isArray(e)) n = e.join(", ");
				else n = e;
			}
		}
		const r = e[X.ContentType];
		if (r !== void 0) {
			if (typeof r === "number") return String(r);
			else if (Array.isArray(r)) return r.join(", ");
			else return r;
		}
		if (n !== void 0) return n;
		return t;
	}
	_getAgent(e) {
		let t;
		const n = getProxyUrl(e);
		const r = n && n.hostname;
		if (this._keepAlive && r) t = this._proxyAgent;
		if (!r) t = this._agent;
		if (t) return t;
		const i = e.protocol === "https:";
		let a = 100;
		if (this.requestOptions) a = this.requestOptions.maxSockets || http__WEBPACK_IMPORTED_MODULE_6__.globalAgent.maxSockets;
		if (n && n.hostname) {
			const e = {
				maxSockets: a,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
					host: n.hostname,
					port: n.port
				})
			};
			let r;
			const o = n.protocol === "https:";
			if (i) r = o ? ct.httpsOverHttps : ct.httpsOverHttp;
			else r = o ? ct.httpOverHttps : ct.httpOverHttp;
			t = r(e);
			this._proxyAgent = t;
		}
		if (!t) {
			const e = {
				keepAlive: this._keepAlive,
				maxSockets: a
			};
			t = i ? new https__WEBPACK_IMPORTED_MODULE_7__.Agent(e) : new http__WEBPACK_IMPORTED_MODULE_6__.Agent(e);
			this._agent = t;
		}
		if (i && this._ignoreSslError) t.options = Object.assign(t.options || {}, { rejectUnauthorized: false });
		return t;
	}
	_getProxyAgentDispatcher(e, t) {
		let n;
		if (this._keepAlive) n = this._proxyAgentDispatcher;
		if (n) return n;
		const r = e.protocol === "https:";
		n = new lt.ProxyAgent(Object.assign({
			uri: t.href,
			pipelining: !this._keepAlive ? 0 : 1
		}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}` }));
		this._proxyAgentDispatcher = n;
		if (r && this._ignoreSslError) n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: false });
		return n;
	}
	_getUserAgentWithOrchestrationId(e) {
		const t = e || "actions/http-client";
		const n = process.env["ACTIONS_ORCHESTRATION_ID"];
		if (n) return `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}`;
		return t;
	}
	_performExponentialBackoff(e) {
		return J(this, void 0, void 0, function* () {
			e = Math.min(pt, e);
			const t = mt * Math.pow(2, e);
			return new Promise((e) => setTimeout(() => e(), t));
		});
	}
	_processResponse(e, t) {
		return J(this, void 0, void 0, function* () {
			return new Promise((n, r) => J(this, void 0, void 0, function* () {
				const i = e.message.statusCode || 0;
				const a = {
					statusCode: i,
					result: null,
					headers: {}
				};
				if (i === Y.NotFound) n(a);
				function dateTimeDeserializer(e, t) {
					if (typeof t === "string") {
						const e = new Date(t);
						if (!isNaN(e.valueOf())) return e;
					}
					return t;
				}
				let o;
				let s;
				try {
					s = yield e.readBody();
					if (s && s.length > 0) {
						if (t && t.deserializeDates) o = JSON.parse(s, dateTimeDeserializer);
						else o = JSON.parse(s);
						a.result = o;
					}
					a.headers = e.message.headers;
				} catch (e) {}
				if (i > 299) {
					let e;
					if (o && o.message) e = o.message;
					else if (s && s.length > 0) e = s;
					else e = `Failed request: (${i})`;
					const t = new ht(e, i);
					t.result = a.result;
					r(t);
				} else n(a);
			}));
		});
	}
};
const lowercaseKeys$1 = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
// node_modules/@actions/github/lib/context.js
var Context = class {
	constructor() {
		var e, t, n;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if ((0,fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0,fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const e = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${os__WEBPACK_IMPORTED_MODULE_4__.EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (e = process.env.GITHUB_API_URL) !== null && e !== void 0 ? e : `https://api.github.com`;
		this.serverUrl = (t = process.env.GITHUB_SERVER_URL) !== null && t !== void 0 ? t : `https://github.com`;
		this.graphqlUrl = (n = process.env.GITHUB_GRAPHQL_URL) !== null && n !== void 0 ? n : `https://api.github.com/graphql`;
	}
	get issue() {
		const e = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (e.issue || e.pull_request || e).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [e, t] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner: e,
				repo: t
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};
// node_modules/@actions/github/lib/internal/utils.js
var gt = void 0 && (void 0).__awaiter || function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n || (n = Promise))(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r["throw"](e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
function getAuthString(e, t) {
	if (!e && !t.auth) throw new Error("Parameter token or opts.auth is required");
	else if (e && t.auth) throw new Error("Parameters token and opts.auth may not both be specified");
	return typeof t.auth === "string" ? t.auth : `token ${e}`;
}
function getProxyAgent(e) {
	return new HttpClient().getAgent(e);
}
function getProxyAgentDispatcher(e) {
	return new HttpClient().getAgentDispatcher(e);
}
function getProxyFetch(e) {
	const t = getProxyAgentDispatcher(e);
	const proxyFetch = (e, n) => gt(this, void 0, void 0, function* () {
		return (0, lt.fetch)(e, Object.assign(Object.assign({}, n), { dispatcher: t }));
	});
	return proxyFetch;
}
function getApiBaseUrl() {
	return process.env["GITHUB_API_URL"] || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(e) {
	var t;
	const n = (t = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || t === void 0 ? void 0 : t.trim();
	if (n) {
		const t = `actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}`;
		if (e === null || e === void 0 ? void 0 : e.includes(t)) return e;
		return `${e ? `${e} ` : ""}${t}`;
	}
	return e;
}
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function register(e, t, n, r) {
	if (typeof n !== "function") throw new Error("method for before hook must be a function");
	if (!r) r = {};
	if (Array.isArray(t)) return t.reverse().reduce((t, n) => {
		return register.bind(null, e, n, t, r);
	}, n)();
	return Promise.resolve().then(() => {
		if (!e.registry[t]) return n(r);
		return e.registry[t].reduce((e, t) => {
			return t.hook.bind(null, e, r);
		}, n)();
	});
}
// node_modules/before-after-hook/lib/add.js
function addHook(e, t, n, hook) {
	const r = hook;
	if (!e.registry[n]) e.registry[n] = [];
	if (t === "before") hook = (e, t) => {
		return Promise.resolve().then(r.bind(null, t)).then(e.bind(null, t));
	};
	if (t === "after") hook = (e, t) => {
		let n;
		return Promise.resolve().then(e.bind(null, t)).then((e) => {
			n = e;
			return r(n, t);
		}).then(() => {
			return n;
		});
	};
	if (t === "error") hook = (e, t) => {
		return Promise.resolve().then(e.bind(null, t)).catch((e) => {
			return r(e, t);
		});
	};
	e.registry[n].push({
		hook,
		orig: r
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(e, t, n) {
	if (!e.registry[t]) return;
	const r = e.registry[t].map((e) => {
		return e.orig;
	}).indexOf(n);
	if (r === -1) return;
	e.registry[t].splice(r, 1);
}
// node_modules/before-after-hook/index.js
const _t = Function.bind;
const vt = _t.bind(_t);
function bindApi(e, t, n) {
	const r = vt(removeHook, null).apply(null, n ? [t, n] : [t]);
	e.api = { remove: r };
	e.remove = r;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((r) => {
		const i = n ? [
			t,
			r,
			n
		] : [t, r];
		e[r] = e.api[r] = vt(addHook, null).apply(null, i);
	});
}
function Singular() {
	const e = Symbol("Singular");
	const t = { registry: {} };
	const n = register.bind(null, t, e);
	bindApi(n, t, e);
	return n;
}
function Collection() {
	const e = { registry: {} };
	const t = register.bind(null, e);
	bindApi(t, e);
	return t;
}
var yt = {
	Singular,
	Collection
};
// node_modules/@octokit/endpoint/dist-bundle/index.js
var bt = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(e) {
	if (!e) return {};
	return Object.keys(e).reduce((t, n) => {
		t[n.toLowerCase()] = e[n];
		return t;
	}, {});
}
function isPlainObject$1(e) {
	if (typeof e !== "object" || e === null) return false;
	if (Object.prototype.toString.call(e) !== "[object Object]") return false;
	const t = Object.getPrototypeOf(e);
	if (t === null) return true;
	const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function mergeDeep(e, t) {
	const n = Object.assign({}, e);
	Object.keys(t).forEach((r) => {
		if (isPlainObject$1(t[r])) {
			if (!(r in e)) Object.assign(n, { [r]: t[r] });
			else n[r] = mergeDeep(e[r], t[r]);
		} else Object.assign(n, { [r]: t[r] });
	});
	return n;
}
function removeUndefinedProperties(e) {
	for (const t in e) if (e[t] === void 0) delete e[t];
	return e;
}
function merge(e, t, n) {
	if (typeof t === "string") {
		let [e, r] = t.split(" ");
		n = Object.assign(r ? {
			method: e,
			url: r
		} : { url: e }, n);
	} else n = Object.assign({}, t);
	n.headers = lowercaseKeys(n.headers);
	removeUndefinedProperties(n);
	removeUndefinedProperties(n.headers);
	const r = mergeDeep(e || {}, n);
	if (n.url === "/graphql") {
		if (e && e.mediaType.previews?.length) r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews);
		r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""));
	}
	return r;
}
function addQueryParameters(e, t) {
	const n = /\?/.test(e) ? "&" : "?";
	const r = Object.keys(t);
	if (r.length === 0) return e;
	return e + n + r.map((e) => {
		if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
		return `${e}=${encodeURIComponent(t[e])}`;
	}).join("&");
}
var xt = /\{[^{}}]+\}/g;
function removeNonChars(e) {
	return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(e) {
	const t = e.match(xt);
	if (!t) return [];
	return t.map(removeNonChars).reduce((e, t) => e.concat(t), []);
}
function omit(e, t) {
	const n = { __proto__: null };
	for (const r of Object.keys(e)) if (t.indexOf(r) === -1) n[r] = e[r];
	return n;
}
function encodeReserved(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
		if (!/%[0-9A-Fa-f]/.test(e)) e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return e;
	}).join("");
}
function encodeUnreserved(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return "%" + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(e, t, n) {
	t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t);
	if (n) return encodeUnreserved(n) + "=" + t;
	else return t;
}
function isDefined(e) {
	return e !== void 0 && e !== null;
}
function isKeyOperator(e) {
	return e === ";" || e === "&" || e === "?";
}
function getValues(e, t, n, r) {
	var i = e[n], a = [];
	if (isDefined(i) && i !== "") {
		if (typeof i === "string" || typeof i === "number" || typeof i === "bigint" || typeof i === "boolean") {
			i = i.toString();
			if (r && r !== "*") i = i.substring(0, parseInt(r, 10));
			a.push(encodeValue(t, i, isKeyOperator(t) ? n : ""));
		} else if (r === "*") {
			if (Array.isArray(i)) i.filter(isDefined).forEach(function(e) {
				a.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
			});
			else Object.keys(i).forEach(function(e) {
				if (isDefined(i[e])) a.push(encodeValue(t, i[e], e));
			});
		} else {
			const e = [];
			if (Array.isArray(i)) i.filter(isDefined).forEach(function(n) {
				e.push(encodeValue(t, n));
			});
			else Object.keys(i).forEach(function(n) {
				if (isDefined(i[n])) {
					e.push(encodeUnreserved(n));
					e.push(encodeValue(t, i[n].toString()));
				}
			});
			if (isKeyOperator(t)) a.push(encodeUnreserved(n) + "=" + e.join(","));
			else if (e.length !== 0) a.push(e.join(","));
		}
	} else if (t === ";") {
		if (isDefined(i)) a.push(encodeUnreserved(n));
	} else if (i === "" && (t === "&" || t === "?")) a.push(encodeUnreserved(n) + "=");
	else if (i === "") a.push("");
	return a;
}
function parseUrl(e) {
	return { expand: expand.bind(null, e) };
}
function expand(e, t) {
	var n = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
		if (r) {
			let e = "";
			const i = [];
			if (n.indexOf(r.charAt(0)) !== -1) {
				e = r.charAt(0);
				r = r.substr(1);
			}
			r.split(/,/g).forEach(function(n) {
				var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
				i.push(getValues(t, e, r[1], r[2] || r[3]));
			});
			if (e && e !== "+") {
				var a = ",";
				if (e === "?") a = "&";
				else if (e !== "#") a = e;
				return (i.length !== 0 ? e : "") + i.join(a);
			} else return i.join(",");
		} else return encodeReserved(i);
	});
	if (e === "/") return e;
	else return e.replace(/\/$/, "");
}
function parse$1(e) {
	let t = e.method.toUpperCase();
	let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let r = Object.assign({}, e.headers);
	let i;
	let a = omit(e, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const o = extractUrlVariableNames(n);
	n = parseUrl(n).expand(a);
	if (!/^http/.test(n)) n = e.baseUrl + n;
	const s = omit(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(r.accept)) {
		if (e.mediaType.format) r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",");
		if (n.endsWith("/graphql")) {
			if (e.mediaType.previews?.length) r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => {
				return `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(t)) n = addQueryParameters(n, s);
	else if ("data" in s) i = s.data;
	else if (Object.keys(s).length) i = s;
	if (!r["content-type"] && typeof i !== "undefined") r["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(t) && typeof i === "undefined") i = "";
	return Object.assign({
		method: t,
		url: n,
		headers: r
	}, typeof i !== "undefined" ? { body: i } : null, e.request ? { request: e.request } : null);
}
function endpointWithDefaults(e, t, n) {
	return parse$1(merge(e, t, n));
}
function withDefaults$2(e, t) {
	const n = merge(e, t);
	const r = endpointWithDefaults.bind(null, n);
	return Object.assign(r, {
		DEFAULTS: n,
		defaults: withDefaults$2.bind(null, n),
		merge: merge.bind(null, n),
		parse: parse$1
	});
}
var St = withDefaults$2(null, bt);
// node_modules/content-type/dist/index.js
const Ct = 32;
const wt = 9;
const Tt = 59;
const Et = 61;
const Dt = 34;
const Ot = 92;
const kt = 44;
const At = 1;
const Q = 2;
const jt = 4;
const Mt = 8;
const Nt = 16;
const Pt = 65280;
const Ft = 65281;
const $ = new Uint8Array(256);
$[wt] |= Q;
$[Ct] |= Q;
$[Tt] |= jt;
$[kt] |= Mt;
for (let e = 128; e <= 255; e++) $[e] |= At;
for (const e of "!#$%&'*+-.^_`|~") $[e.charCodeAt(0)] |= Nt;
for (let e = 48; e <= 57; e++) $[e] |= Nt;
for (let e = 65; e <= 90; e++) $[e] |= 17;
for (let e = 97; e <= 122; e++) $[e] |= Nt;
const It = (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
function parse(e, t) {
	const n = jt | (t?.comma === true ? Mt : 0);
	const r = e.length;
	let i = t?.start ?? 0;
	while (($[e.charCodeAt(i)] & Q) !== 0) i++;
	let a = i;
	let o = 0;
	let s = -1;
	let c = t?.parameters === false ? Mt : 0;
	while (a < r) {
		const t = e.charCodeAt(a);
		const r = $[t];
		if ((r & n) !== 0) {
			c |= r & Mt;
			break;
		}
		if ((r & Q) !== 0) {
			if (s === -1) s = a;
		} else s = -1;
		o |= t & Pt | r;
		a++;
	}
	const l = s === -1 ? a : s;
	const u = e.slice(i, l);
	const d = (o & Ft) === 0 ? u : u.toLowerCase();
	if (a === r || c !== 0) return {
		type: d,
		index: a,
		parameters: new It()
	};
	return parseParameters(e, d, a, r, n);
}
function parseParameters(e, t, n, r, i) {
	const a = new It();
	parameter: while (n < r) {
		n++;
		while (($[e.charCodeAt(n)] & Q) !== 0) n++;
		const t = n;
		let o = 0;
		let s = -1;
		while (n < r) {
			const c = e.charCodeAt(n);
			const l = $[c];
			if ((l & i) !== 0) {
				if ((l & Mt) !== 0) break parameter;
				continue parameter;
			}
			if (c === Et) {
				const c = s === -1 ? n : s;
				const l = e.slice(t, c);
				const u = (o & Ft) === 0 ? l : l.toLowerCase();
				n++;
				while (($[e.charCodeAt(n)] & Q) !== 0) n++;
				if (n < r && e.charCodeAt(n) === Dt) {
					const t = ++n;
					let o = false;
					while (n < r) {
						const s = e.charCodeAt(n);
						if (s === Dt) {
							if (a[u] === void 0) a[u] = o ? unescapeQuotedPairs(e, t, n) : e.slice(t, n);
							n++;
							let s = 0;
							while (n < r) {
								const t = e.charCodeAt(n);
								const r = $[t];
								if ((r & i) !== 0) {
									s = r & Mt;
									break;
								}
								n++;
							}
							if (s !== 0) break parameter;
							continue parameter;
						}
						if (s === Ot && n + 1 < r) {
							o = true;
							n += 2;
							continue;
						}
						n++;
					}
					continue parameter;
				}
				const d = n;
				let f = 0;
				let p = -1;
				while (n < r) {
					const t = e.charCodeAt(n);
					const r = $[t];
					if ((r & i) !== 0) {
						f = r & Mt;
						break;
					}
					if ((r & Q) !== 0) {
						if (p === -1) p = n;
					} else p = -1;
					n++;
				}
				if (a[u] === void 0) {
					const t = p === -1 ? n : p;
					a[u] = e.slice(d, t);
				}
				if (f !== 0) break parameter;
				continue parameter;
			}
			if ((l & Q) !== 0) {
				if (s === -1) s = n;
			} else s = -1;
			o |= c & Pt | l;
			n++;
		}
	}
	return {
		type: t,
		index: n,
		parameters: a
	};
}
function unescapeQuotedPairs(e, t, n) {
	let r = "";
	for (let i = t; i < n; i++) if (e.charCodeAt(i) === Ot) {
		r += e.slice(t, i);
		t = ++i;
	}
	return r + e.slice(t, n);
}
// node_modules/json-with-bigint/json-with-bigint.js
const Lt = /^-?\d+$/;
const Rt = /^-?\d+n+$/;
const zt = JSON.stringify;
const Bt = JSON.parse;
const Vt = /^-?\d+n$/;
const Ht = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const Ut = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (e) => e === void 0 || typeof e === "function" || typeof e === "symbol";
const isRawJSON = (e) => e !== null && typeof e === "object" && e.constructor && e.constructor.name === "RawJSON";
const stringifyIteratively = (e, t, n) => {
	let r = "";
	if (typeof n === "number") r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n))));
	else if (typeof n === "string") r = n.slice(0, 10);
	const i = typeof t === "function";
	const a = Array.isArray(t) ? new Set(t.map(String)) : null;
	const prepareVal = (e, n, r) => {
		if (r !== null && typeof r === "object" && typeof r.toJSON === "function") r = r.toJSON(n);
		if (typeof r === "string" && Rt.test(r)) return r + "n";
		if (typeof r === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(r.toString());
			return r.toString() + "n";
		}
		if (i) r = t.call(e, n, r);
		if (r !== null && typeof r === "object") {
			if (r instanceof Number || r instanceof String || r instanceof Boolean) r = r.valueOf();
		}
		return r;
	};
	const o = prepareVal({ "": e }, "", e);
	if (isUnstringifiable(o)) return;
	const s = o === null || typeof o !== "object";
	const c = isRawJSON(o);
	if (s || c) return zt(o);
	const l = [];
	let u = 0;
	const d = [{
		parent: { "": o },
		key: "",
		val: o,
		isArray: Array.isArray(o),
		keys: Array.isArray(o) ? null : Object.keys(o),
		index: 0,
		first: true
	}];
	const f = new WeakSet([o]);
	while (d.length > 0) {
		const e = d[d.length - 1];
		if (e.index === 0) {
			l.push(e.isArray ? "[" : "{");
			u++;
		}
		let t = false;
		if (e.isArray) {
			if (e.index < e.val.length) {
				if (!e.first) l.push(",");
				if (r) l.push("\n" + r.repeat(u));
				const t = e.val[e.index];
				const n = prepareVal(e.val, String(e.index), t);
				if (isUnstringifiable(n)) {
					l.push("null");
					e.first = false;
					e.index++;
				} else {
					const t = n !== null && typeof n === "object";
					const r = isRawJSON(n);
					if (t && !r) {
						if (f.has(n)) throw new TypeError("Converting circular structure to JSON");
						f.add(n);
						d.push({
							parent: e.val,
							key: String(e.index),
							val: n,
							isArray: Array.isArray(n),
							keys: Array.isArray(n) ? null : Object.keys(n),
							index: 0,
							first: true
						});
						e.first = false;
						e.index++;
					} else {
						l.push(zt(n));
						e.first = false;
						e.index++;
					}
				}
			} else t = true;
		} else {
			while (e.index < e.keys.length) {
				const t = e.keys[e.index++];
				if (a && !a.has(t)) continue;
				const n = e.val[t];
				const i = prepareVal(e.val, t, n);
				if (isUnstringifiable(i)) continue;
				if (!e.first) l.push(",");
				if (r) l.push("\n" + r.repeat(u) + zt(t) + ": ");
				else l.push(zt(t) + ":");
				const o = i !== null && typeof i === "object";
				const s = isRawJSON(i);
				if (o && !s) {
					if (f.has(i)) throw new TypeError("Converting circular structure to JSON");
					f.add(i);
					d.push({
						parent: e.val,
						key: t,
						val: i,
						isArray: Array.isArray(i),
						keys: Array.isArray(i) ? null : Object.keys(i),
						index: 0,
						first: true
					});
					e.first = false;
					break;
				} else {
					l.push(zt(i));
					e.first = false;
				}
			}
			if (e.index >= e.keys.length && d[d.length - 1] === e) t = true;
		}
		if (t) {
			u--;
			if (!e.first && r) l.push("\n" + r.repeat(u));
			l.push(e.isArray ? "]" : "}");
			f.delete(e.val);
			d.pop();
		}
	}
	return l.join("");
};
const JSONStringify = (e, t, n) => {
	try {
		if ("rawJSON" in JSON) return zt(e, (e, n) => {
			if (typeof n === "bigint") return JSON.rawJSON(n.toString());
			if (typeof t === "function") return t(e, n);
			if (Array.isArray(t) && t.includes(e)) return n;
			return n;
		}, n);
		if (!e) return zt(e, t, n);
		return zt(e, (e, n) => {
			if (typeof n === "string" && Rt.test(n)) return n.toString() + "n";
			if (typeof n === "bigint") return n.toString() + "n";
			if (typeof t === "function") return t(e, n);
			if (Array.isArray(t) && t.includes(e)) return n;
			return n;
		}, n).replace(Ht, "$1$2$3").replace(Ut, "$1$2$3");
	} catch (r) {
		if (r instanceof RangeError) {
			const r = stringifyIteratively(e, t, n);
			if (r === void 0) return void 0;
			if ("rawJSON" in JSON) return r;
			return r.replace(Ht, "$1$2$3").replace(Ut, "$1$2$3");
		}
		throw r;
	}
};
const Wt = new Map();
const isContextSourceSupported = () => {
	const e = JSON.parse.toString();
	if (Wt.has(e)) return Wt.get(e);
	try {
		const t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
		Wt.set(e, t);
		return t;
	} catch {
		Wt.set(e, false);
		return false;
	}
};
const convertMarkedBigIntsReviver = (e, t, n, r) => {
	if (typeof t === "string" && Vt.test(t)) return BigInt(t.slice(0, -1));
	if (typeof t === "string" && Rt.test(t)) return t.slice(0, -1);
	if (!(typeof r === "function")) return t;
	return r(e, t, n);
};
const JSONParseV2 = (e, t) => {
	return JSON.parse(e, (e, n, r) => {
		const i = typeof n === "number" && (n > Number.MAX_SAFE_INTEGER || n < Number.MIN_SAFE_INTEGER);
		const a = r && Lt.test(r.source);
		if (i && a) return BigInt(r.source);
		if (!(typeof t === "function")) return n;
		return t(e, n, r);
	});
};
const Gt = Number.MAX_SAFE_INTEGER.toString();
const Kt = Gt.length;
const qt = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const Jt = /^"-?\d+n+"$/;
const applyReviverIteratively = (e, t) => {
	const n = { "": e };
	const r = [{
		parent: n,
		key: "",
		visited: false
	}];
	while (r.length > 0) {
		const e = r[r.length - 1];
		if (!e.visited) {
			e.visited = true;
			const t = e.parent[e.key];
			if (t !== null && typeof t === "object") {
				const e = Object.keys(t);
				for (let n = e.length - 1; n >= 0; n--) r.push({
					parent: t,
					key: e[n],
					visited: false
				});
			}
		} else {
			const { parent: n, key: i } = e;
			let a = n[i];
			if (typeof a === "string") {
				if (Vt.test(a)) a = BigInt(a.slice(0, -1));
				else if (Rt.test(a)) a = a.slice(0, -1);
			}
			if (typeof t === "function") a = t.call(n, i, a);
			if (a === void 0) delete n[i];
			else n[i] = a;
			r.pop();
		}
	}
	return n[""];
};
const serializeBigInts = (e) => {
	return e.replace(qt, (e, t, n, r) => {
		const i = e[0] === "\"";
		if (i && Jt.test(e)) return e.substring(0, e.length - 1) + "n\"";
		const a = n || r;
		const o = t && (t.length < Kt || t.length === Kt && t <= Gt);
		if (i || a || o) return e;
		return "\"" + e + "n\"";
	});
};
const JSONParse = (e, t) => {
	if (!e) return Bt(e, t);
	try {
		if (isContextSourceSupported()) return JSONParseV2(e, t);
		const n = serializeBigInts(e);
		return Bt(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
	} catch (n) {
		if (n instanceof RangeError) {
			const n = serializeBigInts(e);
			const r = Bt(n);
			return applyReviverIteratively(r, t);
		}
		throw n;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(e, t, n) {
		super(e, { cause: n.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(t);
		if (Number.isNaN(this.status)) this.status = 0;
		if ("response" in n) this.response = n.response;
		const r = Object.assign({}, n.request);
		if (n.request.headers.authorization) r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = r;
	}
};
// node_modules/@octokit/request/dist-bundle/index.js
var Yt = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(e) {
	if (typeof e !== "object" || e === null) return false;
	if (Object.prototype.toString.call(e) !== "[object Object]") return false;
	const t = Object.getPrototypeOf(e);
	if (t === null) return true;
	const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var noop$1 = () => "";
async function fetchWrapper(e) {
	const t = e.request?.fetch || globalThis.fetch;
	if (!t) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const n = e.request?.log || console;
	const r = e.request?.parseSuccessResponseBody !== false;
	const i = isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body;
	const a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)]));
	let o;
	try {
		o = await t(e.url, {
			method: e.method,
			body: i,
			redirect: e.request?.redirect,
			headers: a,
			signal: e.request?.signal,
			...e.body && { duplex: "half" }
		});
	} catch (t) {
		let n = "Unknown Error";
		if (t instanceof Error) {
			if (t.name === "AbortError") {
				t.status = 500;
				throw t;
			}
			n = t.message;
			if (t.name === "TypeError" && "cause" in t) {
				if (t.cause instanceof Error) n = t.cause.message;
				else if (typeof t.cause === "string") n = t.cause;
			}
		}
		const r = new RequestError(n, 500, { request: e });
		r.cause = t;
		throw r;
	}
	const s = o.status;
	const c = o.url;
	const l = {};
	for (const [e, t] of o.headers) l[e] = t;
	const u = {
		url: c,
		status: s,
		headers: l,
		data: ""
	};
	if ("deprecation" in l) {
		const t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/);
		const r = t && t.pop();
		n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
	}
	if (s === 204 || s === 205) return u;
	if (e.method === "HEAD") {
		if (s < 400) return u;
		throw new RequestError(o.statusText, s, {
			response: u,
			request: e
		});
	}
	if (s === 304) {
		u.data = await getResponseData(o);
		throw new RequestError("Not modified", s, {
			response: u,
			request: e
		});
	}
	if (s >= 400) {
		u.data = await getResponseData(o);
		throw new RequestError(toErrorMessage(u.data), s, {
			response: u,
			request: e
		});
	}
	u.data = r ? await getResponseData(o) : o.body;
	return u;
}
async function getResponseData(e) {
	const t = e.headers.get("content-type");
	if (!t) return e.text().catch(noop$1);
	const n = parse(t);
	if (isJSONResponse(n)) {
		let t = "";
		try {
			t = await e.text();
			return JSONParse(t);
		} catch (e) {
			return t;
		}
	} else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(noop$1);
	else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(e) {
	return e.type === "application/json" || e.type === "application/scim+json";
}
function toErrorMessage(e) {
	if (typeof e === "string") return e;
	if (e instanceof ArrayBuffer) return "Unknown error";
	if (typeof e === "object" && e !== null && "message" in e) {
		const t = e;
		const n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
		return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
	}
	return `Unknown error: ${JSON.stringify(e)}`;
}
function withDefaults$1(e, t) {
	const n = e.defaults(t);
	const newApi = function(e, t) {
		const r = n.merge(e, t);
		if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
		const request2 = (e, t) => {
			return fetchWrapper(n.parse(n.merge(e, t)));
		};
		Object.assign(request2, {
			endpoint: n,
			defaults: withDefaults$1.bind(null, n)
		});
		return r.request.hook(request2, r);
	};
	return Object.assign(newApi, {
		endpoint: n,
		defaults: withDefaults$1.bind(null, n)
	});
}
var Xt = withDefaults$1(St, Yt);
// node_modules/@octokit/graphql/dist-bundle/index.js
var Zt = "0.0.0-development";
function _buildMessageForResponseErrors(e) {
	return `Request failed due to following response errors:
` + e.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(e, t, n) {
		super(_buildMessageForResponseErrors(n));
		this.request = e;
		this.headers = t;
		this.response = n;
		this.errors = n.errors;
		this.data = n.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var Qt = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var $t = [
	"query",
	"method",
	"url"
];
var en = /\/api\/v3\/?$/;
function graphql(e, t, n) {
	if (n) {
		if (typeof t === "string" && "query" in n) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const e in n) {
			if (!$t.includes(e)) continue;
			return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
		}
	}
	const r = typeof t === "string" ? Object.assign({ query: t }, n) : t;
	const i = Object.keys(r).reduce((e, t) => {
		if (Qt.includes(t)) {
			e[t] = r[t];
			return e;
		}
		if (!e.variables) e.variables = {};
		e.variables[t] = r[t];
		return e;
	}, {});
	const a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
	if (en.test(a)) i.url = a.replace(en, "/api/graphql");
	return e(i).then((e) => {
		if (e.data.errors) {
			const t = {};
			for (const n of Object.keys(e.headers)) t[n] = e.headers[n];
			throw new GraphqlResponseError(i, t, e.data);
		}
		return e.data.data;
	});
}
function withDefaults(e, t) {
	const n = e.defaults(t);
	const newApi = (e, t) => {
		return graphql(n, e, t);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, n),
		endpoint: n.endpoint
	});
}
var tn = withDefaults(Xt, {
	headers: { "user-agent": `octokit-graphql.js/${Zt} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(e) {
	return withDefaults(e, {
		method: "POST",
		url: "/graphql"
	});
}
// node_modules/@octokit/auth-token/dist-bundle/index.js
var nn = "(?:[a-zA-Z0-9_-]+)";
var rn = "\\.";
var an = new RegExp(`^${nn}${rn}${nn}${rn}${nn}$`);
var on = an.test.bind(an);
async function auth(e) {
	const t = on(e);
	const n = e.startsWith("v1.") || e.startsWith("ghs_");
	const r = e.startsWith("ghu_");
	return {
		type: "token",
		token: e,
		tokenType: t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(e) {
	if (e.split(/\./).length === 3) return `bearer ${e}`;
	return `token ${e}`;
}
async function hook(e, t, n, r) {
	const i = t.endpoint.merge(n, r);
	i.headers.authorization = withAuthorizationPrefix(e);
	return t(i);
}
var sn = function createTokenAuth2(e) {
	if (!e) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof e !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	e = e.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, e), { hook: hook.bind(null, e) });
};
// node_modules/@octokit/core/dist-src/version.js
const cn = "7.0.8";
// node_modules/@octokit/core/dist-src/index.js
const noop = () => {};
const ln = console.warn.bind(console);
const un = console.error.bind(console);
function createLogger(e = {}) {
	if (typeof e.debug !== "function") e.debug = noop;
	if (typeof e.info !== "function") e.info = noop;
	if (typeof e.warn !== "function") e.warn = ln;
	if (typeof e.error !== "function") e.error = un;
	return e;
}
const dn = `octokit-core.js/${cn} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = cn;
	static defaults(e) {
		const OctokitWithDefaults = class extends this {
			constructor(...t) {
				const n = t[0] || {};
				if (typeof e === "function") {
					super(e(n));
					return;
				}
				super(Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	static plugin(...e) {
		const t = this.plugins;
		const NewOctokit = class extends this {
			static plugins = t.concat(e.filter((e) => !t.includes(e)));
		};
		return NewOctokit;
	}
	constructor(e = {}) {
		const t = new yt.Collection();
		const n = {
			baseUrl: Xt.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, e.request, { hook: t.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${dn}` : dn;
		if (e.baseUrl) n.baseUrl = e.baseUrl;
		if (e.previews) n.mediaType.previews = e.previews;
		if (e.timeZone) n.headers["time-zone"] = e.timeZone;
		this.request = Xt.defaults(n);
		this.graphql = withCustomRequest(this.request).defaults(n);
		this.log = createLogger(e.log);
		this.hook = t;
		if (!e.authStrategy) {
			if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const n = sn(e.auth);
				t.wrap("request", n.hook);
				this.auth = n;
			}
		} else {
			const { authStrategy: n, ...r } = e;
			const i = n(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: r
			}, e.auth));
			t.wrap("request", i.hook);
			this.auth = i;
		}
		const r = this.constructor;
		for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const fn = "17.0.0";
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var pn = {
	actions: {
		addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
		addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
		cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
		createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
		createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		createOrgVariable: ["POST /orgs/{org}/actions/variables"],
		createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"],
		createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
		createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
		createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
		createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
		createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
		deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
		deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
		deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
		deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
		deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"],
		deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
		deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
		downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
		downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
		downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
		downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
		forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
		generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"],
		generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
		getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
		getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
		getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"],
		getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
		getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"],
		getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
		getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"],
		getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
		getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"],
		getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"],
		getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
		getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"],
		getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
		getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"],
		getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"],
		getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
		getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
		getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
		getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		getRepoPermissions: [
			"GET /repos/{owner}/{repo}/actions/permissions",
			{},
			{ renamed: ["actions", "getGithubActionsPermissionsRepository"] }
		],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
		getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
		getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
		getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
		getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"],
		getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
		getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
		getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
		getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
		listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
		listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
		listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"],
		listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
		listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
		listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
		listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
		listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
		listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
		listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
		listOrgVariables: ["GET /orgs/{org}/actions/variables"],
		listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
		listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
		listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
		listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
		listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
		listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"],
		listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"],
		listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
		listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
		listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
		listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
		listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
		reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
		reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
		reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
		removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
		removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
		removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
		reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"],
		setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
		setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"],
		setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
		setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"],
		setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"],
		setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"],
		setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"],
		updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
		updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
	},
	activity: {
		checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
		deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
		deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"],
		getFeeds: ["GET /feeds"],
		getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
		getThread: ["GET /notifications/threads/{thread_id}"],
		getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"],
		listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
		listNotificationsForAuthenticatedUser: ["GET /notifications"],
		listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"],
		listPublicEvents: ["GET /events"],
		listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
		listPublicEventsForUser: ["GET /users/{username}/events/public"],
		listPublicOrgEvents: ["GET /orgs/{org}/events"],
		listReceivedEventsForUser: ["GET /users/{username}/received_events"],
		listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"],
		listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
		listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"],
		listReposStarredByAuthenticatedUser: ["GET /user/starred"],
		listReposStarredByUser: ["GET /users/{username}/starred"],
		listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
		listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
		listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
		listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
		markNotificationsAsRead: ["PUT /notifications"],
		markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
		markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
		markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
		setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
		setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"],
		starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
		unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
	},
	apps: {
		addRepoToInstallation: [
			"PUT /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
		],
		addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
		checkToken: ["POST /applications/{client_id}/token"],
		createFromManifest: ["POST /app-manifests/{code}/conversions"],
		createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"],
		deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
		deleteInstallation: ["DELETE /app/installations/{installation_id}"],
		deleteToken: ["DELETE /applications/{client_id}/token"],
		getAuthenticated: ["GET /app"],
		getBySlug: ["GET /apps/{app_slug}"],
		getInstallation: ["GET /app/installations/{installation_id}"],
		getOrgInstallation: ["GET /orgs/{org}/installation"],
		getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
		getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"],
		getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"],
		getUserInstallation: ["GET /users/{username}/installation"],
		getWebhookConfigForApp: ["GET /app/hook/config"],
		getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
		listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
		listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
		listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"],
		listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"],
		listInstallations: ["GET /app/installations"],
		listInstallationsForAuthenticatedUser: ["GET /user/installations"],
		listPlans: ["GET /marketplace_listing/plans"],
		listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
		listReposAccessibleToInstallation: ["GET /installation/repositories"],
		listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
		listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"],
		listWebhookDeliveries: ["GET /app/hook/deliveries"],
		redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"],
		removeRepoFromInstallation: [
			"DELETE /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
		],
		removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
		resetToken: ["PATCH /applications/{client_id}/token"],
		revokeInstallationAccessToken: ["DELETE /installation/token"],
		scopeToken: ["POST /applications/{client_id}/token/scoped"],
		suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
		unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"],
		updateWebhookConfigForApp: ["PATCH /app/hook/config"]
	},
	billing: {
		getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
		getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"],
		getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"],
		getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"],
		getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"],
		getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"],
		getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
		getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"],
		getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"],
		getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"]
	},
	campaigns: {
		createCampaign: ["POST /orgs/{org}/campaigns"],
		deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
		getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
		listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
		updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
	},
	checks: {
		create: ["POST /repos/{owner}/{repo}/check-runs"],
		createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
		get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
		getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
		listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
		listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
		listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
		listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
		rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
		rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
		setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
		update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
	},
	codeScanning: {
		commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
		createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
		deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
		deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getAlert: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
			{},
			{ renamedParameters: { alert_id: "alert_number" } }
		],
		getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
		getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
		getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
		getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
		getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
		listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
		listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
		listAlertsInstances: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
			{},
			{ renamed: ["codeScanning", "listAlertInstances"] }
		],
		listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
		listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
		updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
		uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
	},
	codeSecurity: {
		attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
		attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
		createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
		createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"],
		deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
		deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"],
		getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
		getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"],
		getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"],
		getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
		getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"],
		getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
		getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
		getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
		getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
		setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
		updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
		updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
	},
	codesOfConduct: {
		getAllCodesOfConduct: ["GET /codes_of_conduct"],
		getConductCode: ["GET /codes_of_conduct/{key}"]
	},
	codespaces: {
		addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
		codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"],
		createForAuthenticatedUser: ["POST /user/codespaces"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"],
		createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
		createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"],
		deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
		deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"],
		exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"],
		getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"],
		getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
		getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
		getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"],
		listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
		listForAuthenticatedUser: ["GET /user/codespaces"],
		listInOrganization: [
			"GET /orgs/{org}/codespaces",
			{},
			{ renamedParameters: { org_id: "org" } }
		],
		listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"],
		listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
		listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"],
		listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"],
		publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"],
		removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"],
		setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
		stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
		stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
		updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
	},
	copilot: {
		addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"],
		addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"],
		cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"],
		cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"],
		copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
		copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
		getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
		getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"],
		listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
	},
	credentials: { revoke: ["POST /credentials/revoke"] },
	dependabot: {
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"],
		listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
		listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"],
		setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"]
	},
	dependencyGraph: {
		createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
		diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
		exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
	},
	emojis: { get: ["GET /emojis"] },
	enterpriseTeamMemberships: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
		get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
		remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
	},
	enterpriseTeamOrganizations: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]
	},
	enterpriseTeams: {
		create: ["POST /enterprises/{enterprise}/teams"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
		get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
		list: ["GET /enterprises/{enterprise}/teams"],
		update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
	},
	gists: {
		checkIsStarred: ["GET /gists/{gist_id}/star"],
		create: ["POST /gists"],
		createComment: ["POST /gists/{gist_id}/comments"],
		delete: ["DELETE /gists/{gist_id}"],
		deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
		fork: ["POST /gists/{gist_id}/forks"],
		get: ["GET /gists/{gist_id}"],
		getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
		getRevision: ["GET /gists/{gist_id}/{sha}"],
		list: ["GET /gists"],
		listComments: ["GET /gists/{gist_id}/comments"],
		listCommits: ["GET /gists/{gist_id}/commits"],
		listForUser: ["GET /users/{username}/gists"],
		listForks: ["GET /gists/{gist_id}/forks"],
		listPublic: ["GET /gists/public"],
		listStarred: ["GET /gists/starred"],
		star: ["PUT /gists/{gist_id}/star"],
		unstar: ["DELETE /gists/{gist_id}/star"],
		update: ["PATCH /gists/{gist_id}"],
		updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
	},
	git: {
		createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
		createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
		createRef: ["POST /repos/{owner}/{repo}/git/refs"],
		createTag: ["POST /repos/{owner}/{repo}/git/tags"],
		createTree: ["POST /repos/{owner}/{repo}/git/trees"],
		deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
		getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
		getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
		getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
		getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
		updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
	},
	gitignore: {
		getAllTemplates: ["GET /gitignore/templates"],
		getTemplate: ["GET /gitignore/templates/{name}"]
	},
	hostedCompute: {
		createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"],
		deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
		listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"],
		updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
	},
	interactions: {
		getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
		getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
		getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
		getRestrictionsForYourPublicRepos: [
			"GET /user/interaction-limits",
			{},
			{ renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
		],
		removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
		removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
		removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"],
		removeRestrictionsForYourPublicRepos: [
			"DELETE /user/interaction-limits",
			{},
			{ renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
		],
		setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
		setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
		setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
		setRestrictionsForYourPublicRepos: [
			"PUT /user/interaction-limits",
			{},
			{ renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
		]
	},
	issues: {
		addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
		checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
		create: ["POST /repos/{owner}/{repo}/issues"],
		createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		createLabel: ["POST /repos/{owner}/{repo}/labels"],
		createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
		deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
		deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
		get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
		getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
		getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
		getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
		getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
		list: ["GET /issues"],
		listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
		listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
		listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
		listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
		listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
		listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
		listForAuthenticatedUser: ["GET /user/issues"],
		listForOrg: ["GET /orgs/{org}/issues"],
		listForRepo: ["GET /repos/{owner}/{repo}/issues"],
		listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
		listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
		listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
		listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
		removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
		removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
		reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
		setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
		updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
		updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
	},
	licenses: {
		get: ["GET /licenses/{license}"],
		getAllCommonlyUsed: ["GET /licenses"],
		getForRepo: ["GET /repos/{owner}/{repo}/license"]
	},
	markdown: {
		render: ["POST /markdown"],
		renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }]
	},
	meta: {
		get: ["GET /meta"],
		getAllVersions: ["GET /versions"],
		getOctocat: ["GET /octocat"],
		getZen: ["GET /zen"],
		root: ["GET /"]
	},
	migrations: {
		deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"],
		deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
		downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"],
		getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"],
		getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
		getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
		listForAuthenticatedUser: ["GET /user/migrations"],
		listForOrg: ["GET /orgs/{org}/migrations"],
		listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"],
		listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
		listReposForUser: [
			"GET /user/migrations/{migration_id}/repositories",
			{},
			{ renamed: ["migrations", "listReposForAuthenticatedUser"] }
		],
		startForAuthenticatedUser: ["POST /user/migrations"],
		startForOrg: ["POST /orgs/{org}/migrations"],
		unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
		unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]
	},
	oidc: {
		getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"],
		updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"]
	},
	orgs: {
		addSecurityManagerTeam: [
			"PUT /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }
		],
		assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		blockUser: ["PUT /orgs/{org}/blocks/{username}"],
		cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
		checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
		checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
		checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
		convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"],
		createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"],
		createInvitation: ["POST /orgs/{org}/invitations"],
		createIssueType: ["POST /orgs/{org}/issue-types"],
		createWebhook: ["POST /orgs/{org}/hooks"],
		customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"],
		customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"],
		customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"],
		customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"],
		customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"],
		delete: ["DELETE /orgs/{org}"],
		deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
		deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
		deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
		disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		get: ["GET /orgs/{org}"],
		getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"],
		getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"],
		getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
		getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
		getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
		getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
		getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],
		getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
		getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
		list: ["GET /organizations"],
		listAppInstallations: ["GET /orgs/{org}/installations"],
		listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
		listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
		listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedUsers: ["GET /orgs/{org}/blocks"],
		listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
		listForAuthenticatedUser: ["GET /user/orgs"],
		listForUser: ["GET /users/{username}/orgs"],
		listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
		listIssueTypes: ["GET /orgs/{org}/issue-types"],
		listMembers: ["GET /orgs/{org}/members"],
		listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
		listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
		listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
		listOrgRoles: ["GET /orgs/{org}/organization-roles"],
		listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"],
		listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
		listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
		listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
		listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
		listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
		listPendingInvitations: ["GET /orgs/{org}/invitations"],
		listPublicMembers: ["GET /orgs/{org}/public_members"],
		listSecurityManagerTeams: [
			"GET /orgs/{org}/security-managers",
			{},
			{ deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }
		],
		listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /orgs/{org}/hooks"],
		pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeMember: ["DELETE /orgs/{org}/members/{username}"],
		removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
		removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"],
		removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"],
		removeSecurityManagerTeam: [
			"DELETE /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }
		],
		reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
		reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"],
		revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
		revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"],
		revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"],
		setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"],
		setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
		setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"],
		unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
		update: ["PATCH /orgs/{org}"],
		updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
		updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"],
		updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
		updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
		updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
		updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
	},
	packages: {
		deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"],
		deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
		deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"],
		deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getAllPackageVersionsForAPackageOwnedByAnOrg: [
			"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
		],
		getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
			"GET /user/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }
		],
		getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
		getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"],
		getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"],
		getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"],
		getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"],
		listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"],
		listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"],
		listPackagesForAuthenticatedUser: ["GET /user/packages"],
		listPackagesForOrganization: ["GET /orgs/{org}/packages"],
		listPackagesForUser: ["GET /users/{username}/packages"],
		restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
	},
	privateRegistries: {
		createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
		deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"],
		getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
		listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
		updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"]
	},
	projects: {
		addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
		addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"],
		deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
		getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
		getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
		getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
		getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
		listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"],
		listForOrg: ["GET /orgs/{org}/projectsV2"],
		listForUser: ["GET /users/{username}/projectsV2"],
		listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
		listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"],
		updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]
	},
	pulls: {
		checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		create: ["POST /repos/{owner}/{repo}/pulls"],
		createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
		createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
		get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
		getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		list: ["GET /repos/{owner}/{repo}/pulls"],
		listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
		listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
		listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
		listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
		listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
		update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
		updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
		updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]
	},
	rateLimit: { get: ["GET /rate_limit"] },
	reactions: {
		createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
		deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
		deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
		deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
		deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
		listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
	},
	repos: {
		acceptInvitation: [
			"PATCH /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
		],
		acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"],
		addAppAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
		addStatusCheckContexts: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		addTeamAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		addUserAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
		checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"],
		checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
		checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
		checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
		checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"],
		codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
		compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
		compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
		createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
		createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
		createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
		createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
		createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
		createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
		createForAuthenticatedUser: ["POST /user/repos"],
		createFork: ["POST /repos/{owner}/{repo}/forks"],
		createInOrg: ["POST /orgs/{org}/repos"],
		createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
		createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
		createOrgRuleset: ["POST /orgs/{org}/rulesets"],
		createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
		createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
		createRelease: ["POST /repos/{owner}/{repo}/releases"],
		createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
		createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"],
		createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
		customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"],
		customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"],
		declineInvitation: [
			"DELETE /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
		],
		declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"],
		delete: ["DELETE /repos/{owner}/{repo}"],
		deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
		deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
		deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
		deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
		deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
		deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
		deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
		deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
		deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
		deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
		deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
		disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
		disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"],
		disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
		disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
		downloadArchive: [
			"GET /repos/{owner}/{repo}/zipball/{ref}",
			{},
			{ renamed: ["repos", "downloadZipballArchive"] }
		],
		downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
		downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
		enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"],
		enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
		enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
		enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
		generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"],
		get: ["GET /repos/{owner}/{repo}"],
		getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
		getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
		getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
		getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
		getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
		getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
		getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
		getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
		getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
		getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
		getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
		getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
		getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
		getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
		getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
		getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
		getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
		getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
		getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
		getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
		getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
		getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
		getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
		getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
		getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
		getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
		getOrgRulesets: ["GET /orgs/{org}/rulesets"],
		getPages: ["GET /repos/{owner}/{repo}/pages"],
		getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
		getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
		getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
		getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
		getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
		getReadme: ["GET /repos/{owner}/{repo}/readme"],
		getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
		getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
		getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
		getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
		getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
		getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
		getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
		getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
		getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
		getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
		getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
		getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
		getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
		getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
		getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
		listActivities: ["GET /repos/{owner}/{repo}/activity"],
		listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
		listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
		listBranches: ["GET /repos/{owner}/{repo}/branches"],
		listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
		listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
		listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
		listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
		listCommits: ["GET /repos/{owner}/{repo}/commits"],
		listContributors: ["GET /repos/{owner}/{repo}/contributors"],
		listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
		listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
		listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
		listForAuthenticatedUser: ["GET /user/repos"],
		listForOrg: ["GET /orgs/{org}/repos"],
		listForUser: ["GET /users/{username}/repos"],
		listForks: ["GET /repos/{owner}/{repo}/forks"],
		listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
		listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
		listLanguages: ["GET /repos/{owner}/{repo}/languages"],
		listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
		listPublic: ["GET /repositories"],
		listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
		listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],
		listReleases: ["GET /repos/{owner}/{repo}/releases"],
		listTags: ["GET /repos/{owner}/{repo}/tags"],
		listTeams: ["GET /repos/{owner}/{repo}/teams"],
		listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
		merge: ["POST /repos/{owner}/{repo}/merges"],
		mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
		pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeAppAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
		removeStatusCheckContexts: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		removeTeamAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		removeUserAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
		replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
		requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
		setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		setAppAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		setStatusCheckContexts: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		setTeamAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		setUserAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
		transfer: ["POST /repos/{owner}/{repo}/transfer"],
		update: ["PATCH /repos/{owner}/{repo}"],
		updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
		updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
		updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
		updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
		updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
		updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
		updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		updateStatusCheckPotection: [
			"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
			{},
			{ renamed: ["repos", "updateStatusCheckProtection"] }
		],
		updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
		updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }]
	},
	search: {
		code: ["GET /search/code"],
		commits: ["GET /search/commits"],
		issuesAndPullRequests: ["GET /search/issues"],
		labels: ["GET /search/labels"],
		repos: ["GET /search/repositories"],
		topics: ["GET /search/topics"],
		users: ["GET /search/users"]
	},
	secretScanning: {
		createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
		getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
		listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
		listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
		listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]
	},
	securityAdvisories: {
		createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
		createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"],
		createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"],
		createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
		getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
		getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
		listGlobalAdvisories: ["GET /advisories"],
		listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
		listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
		updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
	},
	teams: {
		addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		create: ["POST /orgs/{org}/teams"],
		createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
		deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
		getByName: ["GET /orgs/{org}/teams/{team_slug}"],
		getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		list: ["GET /orgs/{org}/teams"],
		listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
		listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
		listForAuthenticatedUser: ["GET /user/teams"],
		listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
		listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"],
		listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
		removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
	},
	users: {
		addEmailForAuthenticated: [
			"POST /user/emails",
			{},
			{ renamed: ["users", "addEmailForAuthenticatedUser"] }
		],
		addEmailForAuthenticatedUser: ["POST /user/emails"],
		addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
		block: ["PUT /user/blocks/{username}"],
		checkBlocked: ["GET /user/blocks/{username}"],
		checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
		checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
		createGpgKeyForAuthenticated: [
			"POST /user/gpg_keys",
			{},
			{ renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
		],
		createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
		createPublicSshKeyForAuthenticated: [
			"POST /user/keys",
			{},
			{ renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
		],
		createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
		createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
		deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"],
		deleteEmailForAuthenticated: [
			"DELETE /user/emails",
			{},
			{ renamed: ["users", "deleteEmailForAuthenticatedUser"] }
		],
		deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
		deleteGpgKeyForAuthenticated: [
			"DELETE /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
		],
		deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
		deletePublicSshKeyForAuthenticated: [
			"DELETE /user/keys/{key_id}",
			{},
			{ renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
		],
		deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
		deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
		deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
		follow: ["PUT /user/following/{username}"],
		getAuthenticated: ["GET /user"],
		getById: ["GET /user/{account_id}"],
		getByUsername: ["GET /users/{username}"],
		getContextForUser: ["GET /users/{username}/hovercard"],
		getGpgKeyForAuthenticated: [
			"GET /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
		],
		getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
		getPublicSshKeyForAuthenticated: [
			"GET /user/keys/{key_id}",
			{},
			{ renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
		],
		getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
		getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],
		list: ["GET /users"],
		listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedByAuthenticated: [
			"GET /user/blocks",
			{},
			{ renamed: ["users", "listBlockedByAuthenticatedUser"] }
		],
		listBlockedByAuthenticatedUser: ["GET /user/blocks"],
		listEmailsForAuthenticated: [
			"GET /user/emails",
			{},
			{ renamed: ["users", "listEmailsForAuthenticatedUser"] }
		],
		listEmailsForAuthenticatedUser: ["GET /user/emails"],
		listFollowedByAuthenticated: [
			"GET /user/following",
			{},
			{ renamed: ["users", "listFollowedByAuthenticatedUser"] }
		],
		listFollowedByAuthenticatedUser: ["GET /user/following"],
		listFollowersForAuthenticatedUser: ["GET /user/followers"],
		listFollowersForUser: ["GET /users/{username}/followers"],
		listFollowingForUser: ["GET /users/{username}/following"],
		listGpgKeysForAuthenticated: [
			"GET /user/gpg_keys",
			{},
			{ renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
		],
		listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
		listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
		listPublicEmailsForAuthenticated: [
			"GET /user/public_emails",
			{},
			{ renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
		],
		listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
		listPublicKeysForUser: ["GET /users/{username}/keys"],
		listPublicSshKeysForAuthenticated: [
			"GET /user/keys",
			{},
			{ renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
		],
		listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
		listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
		listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
		listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
		listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
		setPrimaryEmailVisibilityForAuthenticated: [
			"PATCH /user/email/visibility",
			{},
			{ renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
		],
		setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"],
		unblock: ["DELETE /user/blocks/{username}"],
		unfollow: ["DELETE /user/following/{username}"],
		updateAuthenticated: ["PATCH /user"]
	}
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
const mn = new Map();
for (const [e, t] of Object.entries(pn)) for (const [n, r] of Object.entries(t)) {
	const [t, i, a] = r;
	const [o, s] = t.split(/ /);
	const c = Object.assign({
		method: o,
		url: s
	}, i);
	if (!mn.has(e)) mn.set(e, new Map());
	mn.get(e).set(n, {
		scope: e,
		methodName: n,
		endpointDefaults: c,
		decorations: a
	});
}
const hn = {
	has({ scope: e }, t) {
		return mn.get(e).has(t);
	},
	getOwnPropertyDescriptor(e, t) {
		return {
			value: this.get(e, t),
			configurable: true,
			writable: true,
			enumerable: true
		};
	},
	defineProperty(e, t, n) {
		Object.defineProperty(e.cache, t, n);
		return true;
	},
	deleteProperty(e, t) {
		delete e.cache[t];
		return true;
	},
	ownKeys({ scope: e }) {
		return [...mn.get(e).keys()];
	},
	set(e, t, n) {
		return e.cache[t] = n;
	},
	get({ octokit: e, scope: t, cache: n }, r) {
		if (n[r]) return n[r];
		const i = mn.get(t).get(r);
		if (!i) return;
		const { endpointDefaults: a, decorations: o } = i;
		if (o) n[r] = decorate(e, t, r, a, o);
		else n[r] = e.request.defaults(a);
		return n[r];
	}
};
function endpointsToMethods(e) {
	const t = {};
	for (const n of mn.keys()) t[n] = new Proxy({
		octokit: e,
		scope: n,
		cache: {}
	}, hn);
	return t;
}
function decorate(e, t, n, r, i) {
	const a = e.request.defaults(r);
	function withDecorations(...r) {
		let o = a.endpoint.merge(...r);
		if (i.mapToData) {
			o = Object.assign({}, o, {
				data: o[i.mapToData],
				[i.mapToData]: void 0
			});
			return a(o);
		}
		if (i.renamed) {
			const [r, a] = i.renamed;
			e.log.warn(`octokit.${t}.${n}() has been renamed to octokit.${r}.${a}()`);
		}
		if (i.deprecated) e.log.warn(i.deprecated);
		if (i.renamedParameters) {
			const o = a.endpoint.merge(...r);
			for (const [r, a] of Object.entries(i.renamedParameters)) if (r in o) {
				e.log.warn(`"${r}" parameter is deprecated for "octokit.${t}.${n}()". Use "${a}" instead`);
				if (!(a in o)) o[a] = o[r];
				delete o[r];
			}
			return a(o);
		}
		return a(...r);
	}
	return Object.assign(withDecorations, a);
}
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(e) {
	return { rest: endpointsToMethods(e) };
}
restEndpointMethods.VERSION = fn;
function legacyRestEndpointMethods(e) {
	const t = endpointsToMethods(e);
	return {
		...t,
		rest: t
	};
}
legacyRestEndpointMethods.VERSION = fn;
// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var gn = "0.0.0-development";
function normalizePaginatedListResponse(e) {
	if (!e.data) return {
		...e,
		data: []
	};
	if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
	const t = e.data.incomplete_results;
	const n = e.data.repository_selection;
	const r = e.data.total_count;
	const i = e.data.total_commits;
	delete e.data.incomplete_results;
	delete e.data.repository_selection;
	delete e.data.total_count;
	delete e.data.total_commits;
	const a = Object.keys(e.data)[0];
	e.data = e.data[a];
	if (typeof t !== "undefined") e.data.incomplete_results = t;
	if (typeof n !== "undefined") e.data.repository_selection = n;
	e.data.total_count = r;
	e.data.total_commits = i;
	return e;
}
function iterator(e, t, n) {
	const r = typeof t === "function" ? t.endpoint(n) : e.request.endpoint(t, n);
	const i = typeof t === "function" ? t : e.request;
	const a = r.method;
	const o = r.headers;
	let s = r.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!s) return { done: true };
		try {
			const e = normalizePaginatedListResponse(await i({
				method: a,
				url: s,
				headers: o
			}));
			s = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!s && "total_commits" in e.data) {
				const t = new URL(e.url);
				const n = t.searchParams;
				const r = parseInt(n.get("page") || "1", 10);
				if (r * parseInt(n.get("per_page") || "250", 10) < e.data.total_commits) {
					n.set("page", String(r + 1));
					s = t.toString();
				}
			}
			return { value: e };
		} catch (e) {
			if (e.status !== 409) throw e;
			s = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(e, t, n, r) {
	if (typeof n === "function") {
		r = n;
		n = void 0;
	}
	return gather(e, [], iterator(e, t, n)[Symbol.asyncIterator](), r);
}
function gather(e, t, n, r) {
	return n.next().then((i) => {
		if (i.done) return t;
		let a = false;
		function done() {
			a = true;
		}
		t = t.concat(r ? r(i.value, done) : i.value.data);
		if (a) return t;
		return gather(e, t, n, r);
	});
}
var _n = Object.assign(paginate, { iterator });
function paginateRest(e) {
	return { paginate: Object.assign(paginate.bind(null, e), { iterator: iterator.bind(null, e) }) };
}
paginateRest.VERSION = gn;
// node_modules/@actions/github/lib/utils.js
const vn = new Context();
const yn = getApiBaseUrl();
const bn = {
	baseUrl: yn,
	request: {
		agent: getProxyAgent(yn),
		fetch: getProxyFetch(yn)
	}
};
const xn = Octokit.plugin(restEndpointMethods, paginateRest).defaults(bn);
function getOctokitOptions(e, t) {
	const n = Object.assign({}, t || {});
	const r = getAuthString(e, n);
	if (r) n.auth = r;
	const i = getUserAgentWithOrchestrationId(n.userAgent);
	if (i) n.userAgent = i;
	return n;
}
// src/octokit.ts
function createOctokit(e, t) {
	const { baseUrl: n, fetch: r } = t;
	const i = {
		debug: ignore,
		info: ignore,
		warn: ignore,
		error: ignore
	};
	return new xn(getOctokitOptions(e, {
		baseUrl: n,
		log: i,
		request: {
			fetch: r,
			log: i
		}
	}));
}
function ignore() {}



/***/ })

};
