import { findNodeAtLocation, parseTree } from 'jsonc-parser'

/**
 * The line on which a value of a JSON text stands, counted from 1; that of what holds it when it is not there.
 * Undefined in a text of one line, where it would be no help. O(length).
 */
export function lineOf(text: string, path: readonly (string | number)[]): number | undefined {
  const root = text.trim().includes('\n') ? parseTree(text) : undefined
  if (root === undefined) return undefined
  const places = path.map((_, i) => path.slice(0, path.length - i))
  const node = places.flatMap((place) => findNodeAtLocation(root, [...place]) ?? [])[0] ?? root
  return text.slice(0, node.offset).split('\n').length
}
