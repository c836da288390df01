import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8's young generation at 1 MiB: the buffers of a passing pack are freed with the small objects that hold them,
 * so it has to be swept often (docs/decisions/0012-memory.md, measured).
 */
export function keepNurserySmall(): void {
  setFlagsFromString('--max-semi-space-size=1')
  setFlagsFromString('--semi-space-growth-factor=1')
}
