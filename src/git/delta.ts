import { type Cursor, readByte, readSize } from './varint.ts'

/**
 * Builds an object from its base and a delta (gitformat-pack, "Deltified representation").
 * @param limit bytes that the result may have
 * @throws Error for a delta that is damaged, belongs to another base or makes more than `limit`
 */
export function applyDelta(base: Buffer, delta: Buffer, limit: number): Buffer {
  const cursor = { bytes: delta, at: 0 }
  if (readSize(cursor) !== base.length) throw new Error('a delta belongs to another base')
  const size = readSize(cursor)
  if (size > limit) throw new Error('its objects are larger than what is read of a repository')
  const result = Buffer.alloc(size)
  let filled = 0
  while (cursor.at < delta.length) {
    const part = readInstruction(cursor, base)
    if (part.length > size - filled) throw new Error('a delta makes more than it announces')
    filled += part.copy(result, filled)
  }
  if (filled !== size) throw new Error('a delta makes less than it announces')
  return result
}

/** A copy from the base (high bit set; the low bits say which bytes of offset and size follow), or new data. */
function readInstruction(cursor: Cursor, base: Buffer): Buffer {
  const code = readByte(cursor)
  if (code === 0) throw new Error('a delta has an instruction that is reserved')
  if (code < 0x80) {
    const part = cursor.bytes.subarray(cursor.at, cursor.at + code)
    cursor.at += code
    if (part.length !== code) throw new Error('a delta is cut')
    return part
  }
  const offset = readParts(cursor, code & 0x0f)
  const size = readParts(cursor, (code >> 4) & 0x07) || 0x10000
  if (offset + size > base.length) throw new Error('a delta copies from beyond its base')
  return base.subarray(offset, offset + size)
}

function readParts(cursor: Cursor, present: number): number {
  let value = 0
  for (let bit = 0; bit < 4; bit++) if ((present & (1 << bit)) !== 0) value += readByte(cursor) * 256 ** bit
  return value
}
