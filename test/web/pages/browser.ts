import { type ComponentChildren, h, render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import type { Language } from '../../../data/index.ts'
import { WithLanguage } from '../../../web/pages/language.tsx'
import { FakeDocument, FakeElement, type Happening, happen } from './dom.ts'

/** A storage that lives in a map; `broken` is one whose writing fails. */
export function makeStorage(entries: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(entries))
  return {
    kept,
    broken: false,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (this.broken) throw new Error('QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
}

export type Browser = ReturnType<typeof openBrowser>

/** The globals of a browser that our pages use, on one page; `vi.unstubAllGlobals()` takes them away. */
export function openBrowser(address = 'https://shop.example/', language: Language = 'en') {
  const document = new FakeDocument()
  const local = makeStorage({ 'rapport:language': language })
  const session = makeStorage()
  const listeners = new Map<string, Set<() => void>>()
  const steps: string[] = []
  const left: string[] = []
  const place = new URL(address)
  const goTo = (url: string | URL) => {
    place.href = new URL(url, place).href
  }
  const step = (how: string) => (_state: unknown, _title: string, url: string | URL) => {
    goTo(url)
    steps.push(`${how} ${place.pathname}${place.search}`)
  }
  const location = {
    get href() {
      return place.href
    },
    get origin() {
      return place.origin
    },
    get search() {
      return place.search
    },
    assign: (url: string) => left.push(url),
    replace: (url: string) => left.push(`replace ${url}`),
  }
  const media = { matches: false }
  const onLine = { onLine: true }
  const globals = {
    document,
    location,
    history: { state: undefined, pushState: step('push'), replaceState: step('replace') },
    localStorage: local,
    sessionStorage: session,
    navigator: onLine,
    HTMLElement: FakeElement,
    CSS: { escape: (text: string) => text.replaceAll('"', '\\"') },
    matchMedia: () => ({ ...media, addEventListener: () => {}, removeEventListener: () => {} }),
    addEventListener: (type: string, listener: () => void) =>
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    removeEventListener: (type: string, listener: () => void) => listeners.get(type)?.delete(listener),
  }
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)
  const tell = (type: string) => {
    for (const listener of listeners.get(type) ?? []) listener()
  }
  return { document, local, session, steps, left, media, navigator: onLine, goTo, tell, listeners }
}

/** Draws a component into a fresh place of the page, in the page's language; effects have run when it returns. */
export function show(children: ComponentChildren): FakeElement {
  const root = document.createElement('div') as unknown as FakeElement
  ;(document.body as unknown as FakeElement).appendChild(root)
  redraw(root, children)
  return root
}

/** Draws again into the same place. */
export function redraw(root: FakeElement, children: ComponentChildren): void {
  void act(() => render(h(WithLanguage, null, children), root as unknown as Element))
}

/** Takes a component off the page. */
export function leave(root: FakeElement): void {
  void act(() => render(null, root as unknown as Element))
}

/** Lets something happen, and draws what follows from it. */
export function fire(target: FakeElement, type: string, more: object = {}): Happening {
  const events: Happening[] = []
  void act(() => {
    events.push(happen(target, type, more))
  })
  const [event] = events
  if (event === undefined) throw new Error('nothing happened')
  return event
}

export const press = (target: FakeElement): Happening => fire(target, 'click')

export const key = (target: FakeElement, name: string, more: object = {}): Happening =>
  fire(target, 'keydown', { key: name, ...more })

/** Types or chooses a value. */
export function enter(target: FakeElement, value: string, type: 'input' | 'change' = 'input'): void {
  target.value = value
  fire(target, type)
}

/** Lets all that is under way arrive, and draws it. With fake timers, `pass` milliseconds go by first. */
export async function settle(pass = 0): Promise<void> {
  await act(async () => {
    if (pass > 0) await vi.advanceTimersByTimeAsync(pass)
    for (let i = 0; i < 20; i++) await Promise.resolve()
  })
  await act(() => undefined)
}
