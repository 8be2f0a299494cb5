/**
 * The same function, which answers once for each object and remembers that as long as the object is there: what is
 * read of a product's names need not be read again for each message. O(1) for an object that it knows.
 */
export function once<Of extends object, T>(answer: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly answer: T }>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before.answer
    const found = answer(of)
    known.set(of, { answer: found })
    return found
  }
}
