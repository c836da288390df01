/** A place in bytes that are read one by one. */
export interface Cursor {
  readonly bytes: Buffer
  at: number
}

/** The next byte. @throws Error at the end */
export function readByte(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at++]
  if (byte === undefined) throw new Error('the pack is cut')
  return byte
}

/** A size of gitformat-pack: seven bits a byte, the lowest first. Multiplied, not shifted: it may need more than 32 bits. */
export function readSize(cursor: Cursor): number {
  let [value, scale, byte] = [0, 1, 0x80]
  while ((byte & 0x80) !== 0) {
    byte = readByte(cursor)
    value += (byte & 0x7f) * scale
    scale *= 128
  }
  return value
}

/** The distance to the base of an offset delta: seven bits a byte, the highest first, and one more for each that follows. */
export function readDistance(cursor: Cursor): number {
  let byte = readByte(cursor)
  let value = byte & 0x7f
  while ((byte & 0x80) !== 0) {
    byte = readByte(cursor)
    value = (value + 1) * 128 + (byte & 0x7f)
  }
  return value
}
