/** Work in small steps, a millisecond or a few each: whoever does it may see to other things between two. */
export type Steps<T> = Generator<undefined, T>

/** Does all the steps at once. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Does something with each item, so many in a step. */
export function* forEachOf<T>(
  items: Iterable<T>,
  inOneStep: number,
  visit: (item: T, place: number) => void,
): Steps<void> {
  let place = 0
  for (const item of items) {
    visit(item, place)
    place += 1
    if (place % inOneStep === 0) yield
  }
}

/** What each item becomes, so many in a step. */
export function* mapped<T, U>(
  items: Iterable<T>,
  inOneStep: number,
  become: (item: T, place: number) => U,
): Steps<readonly U[]> {
  const found: U[] = []
  yield* forEachOf(items, inOneStep, (item, place) => found.push(become(item, place)))
  return found
}
