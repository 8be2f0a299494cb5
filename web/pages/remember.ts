type Drawer = () => Pick<Storage, 'getItem' | 'setItem'>

/** What was remembered under a key; undefined too where the browser forbids to look. */
export function recall(drawer: Drawer, key: string): string | undefined {
  try {
    return drawer().getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers a value; where the browser forbids that, it lasts as long as the page. */
export function remember(drawer: Drawer, key: string, value: string): void {
  try {
    drawer().setItem(key, value)
  } catch {
    // The page works without it.
  }
}
