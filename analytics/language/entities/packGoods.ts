import type { LearntGoods } from './goodsWeights.ts'

const headNumbers = 4
const headBytes = headNumbers * 4

/** What was learnt as bytes: how many features, the scale and the least scores, then hashes and weights. O(features). */
export function packGoods({ hashes, weights, scale, least }: LearntGoods): Uint8Array {
  const bytes = new Uint8Array(headBytes + hashes.length * 5)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, hashes.length)
  for (const [n, number] of [scale, least.range, least.other].entries()) view.setFloat32(4 * (n + 1), number)
  for (const [n, hash] of hashes.entries()) view.setUint32(headBytes + 4 * n, hash)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), headBytes + 4 * hashes.length)
  return bytes
}

/** What was packed; undefined when these bytes are nothing that `packGoods` made. O(features). */
export function unpackGoods(bytes: Uint8Array): LearntGoods | undefined {
  if (bytes.length < headBytes) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const count = view.getUint32(0)
  if (bytes.length !== headBytes + 5 * count) return undefined
  return {
    hashes: Uint32Array.from({ length: count }, (_, n) => view.getUint32(headBytes + 4 * n)),
    weights: Int8Array.from({ length: count }, (_, n) => view.getInt8(headBytes + 4 * count + n)),
    scale: view.getFloat32(4),
    least: { range: view.getFloat32(8), other: view.getFloat32(12) },
  }
}
