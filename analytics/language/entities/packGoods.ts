import type { GoodsWeights } from './goodsWeights.ts'

const headBytes = 8
const rowBytes = 5

/** What was learnt as bytes: how many features, what a weight stands for, then hashes and weights. O(features). */
export function packGoods({ hashes, weights, scale }: GoodsWeights): Uint8Array {
  const bytes = new Uint8Array(headBytes + hashes.length * rowBytes)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, hashes.length)
  view.setFloat32(4, scale)
  for (const [n, hash] of hashes.entries()) view.setUint32(headBytes + 4 * n, hash)
  for (const [n, weight] of weights.entries()) view.setInt8(headBytes + 4 * hashes.length + n, weight)
  return bytes
}

/** What was packed; undefined when these bytes are nothing that `packGoods` made. O(features). */
export function unpackGoods(bytes: Uint8Array): GoodsWeights | undefined {
  if (bytes.length < headBytes) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const count = view.getUint32(0)
  if (bytes.length !== headBytes + rowBytes * count) return undefined
  return {
    hashes: Uint32Array.from({ length: count }, (_, n) => view.getUint32(headBytes + 4 * n)),
    weights: Int8Array.from({ length: count }, (_, n) => view.getInt8(headBytes + 4 * count + n)),
    scale: view.getFloat32(4),
  }
}
