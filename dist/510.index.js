export const id = 510;
export const ids = [510];
export const modules = {

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProxied: () => (/* binding */ createProxied)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(489);
/* harmony import */ var _api_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(175);



// src/http/proxied.ts
var import_api_connect = (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__.y)((0,_api_connect_js__WEBPACK_IMPORTED_MODULE_1__.t)(), 1);
var import_proxy_agent = (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__.y)((0,_api_connect_js__WEBPACK_IMPORTED_MODULE_1__.r)(), 1);
function createProxied(uri, options) {
	(0,_undici_js__WEBPACK_IMPORTED_MODULE_2__.t)({ connect: import_api_connect.default });
	const { allowH2, timeout: connectTimeout } = options;
	return new import_proxy_agent.default({
		uri,
		allowH2,
		connectTimeout,
		proxyTls: options,
		requestTls: options
	});
}



/***/ })

};
