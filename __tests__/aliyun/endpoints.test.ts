import { expect, it } from 'vitest'
import { makePaiEndpoint, makeStsEndpoint } from '../../src/aliyun/endpoints.ts'

it.each(['cn-hangzhou', 'cn-guangzhou', 'ap-southeast-5', 'cn-shanghai-finance-1', 'xx-new-9'])(
  'the endpoints of %s follow one rule, whatever the vendor tables say',
  (region) => {
    expect(makePaiEndpoint(region)).toBe(`https://aiworkspace.${region}.aliyuncs.com`)
    expect(makeStsEndpoint(region)).toBe(`https://sts.${region}.aliyuncs.com`)
  },
)
