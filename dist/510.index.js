export const id = 510;
export const ids = [510];
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

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProxied: () => (/* binding */ createProxied)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _api_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var _index_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(766);



// src/http/proxied.ts
var i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_api_connect_js__WEBPACK_IMPORTED_MODULE_1__.t)(), 1);
var a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_index_start_js__WEBPACK_IMPORTED_MODULE_2__.st)(), 1);
var o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_api_connect_js__WEBPACK_IMPORTED_MODULE_1__.r)(), 1);
function createProxied(e, t) {
	Object.assign(a.default.prototype, { connect: i.default });
	const { allowH2: n, timeout: r } = t;
	return new o.default({
		uri: e,
		allowH2: n,
		connectTimeout: r,
		proxyTls: t,
		requestTls: t
	});
}



/***/ })

};
