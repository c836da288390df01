/** Endpoint of PAI's AIWorkSpace API in a region: every client uses this rule, and vendor tables have had typing errors. */
export function makePaiEndpoint(region: string): string {
  return `https://aiworkspace.${region}.aliyuncs.com`
}

/** Endpoint of STS in a region ("STS endpoints", Alibaba Cloud documentation). */
export function makeStsEndpoint(region: string): string {
  return `https://sts.${region}.aliyuncs.com`
}
