/** What happens to an element: a click, a key, a change. */
export interface Happening {
  readonly type: string
  readonly target: FakeElement
  currentTarget: FakeElement
  defaultPrevented: boolean
  preventDefault(): void
  readonly [more: string]: unknown
}

type Listener = (this: FakeElement, event: Happening) => void

/** Just enough of a document for Preact to draw into, so that components run here as in a browser. */
class FakeNode {
  parentNode: FakeElement | null = null
  get nextSibling(): FakeNode | null {
    const all = this.parentNode?.childNodes ?? []
    return all[all.indexOf(this) + 1] ?? null
  }
  remove(): void {
    this.parentNode?.removeChild(this)
  }
}

export class FakeText extends FakeNode {
  readonly nodeType = 3
  data: string
  constructor(data: string) {
    super()
    this.data = data
  }
  get textContent(): string {
    return this.data
  }
}

export class FakeElement extends FakeNode {
  readonly nodeType = 1
  readonly localName: string
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml'
  readonly ownerDocument: FakeDocument
  readonly childNodes: FakeNode[] = []
  readonly held = new Map<string, string>()
  readonly heard = new Map<string, Set<Listener>>()
  readonly style: { width?: string; flexGrow?: string } = {}
  scrollTop = 0
  scrollHeight = 0
  clientHeight = 0
  /** How often it was brought into view. */
  shown = 0

  constructor(localName: string, ownerDocument: FakeDocument) {
    super()
    this.localName = localName
    this.ownerDocument = ownerDocument
  }
  get firstChild(): FakeNode | null {
    return this.childNodes[0] ?? null
  }
  get children(): readonly FakeElement[] {
    return this.childNodes.filter((node) => node instanceof FakeElement)
  }
  get textContent(): string {
    return this.childNodes
      .map((node) => (node instanceof FakeElement || node instanceof FakeText ? node.textContent : ''))
      .join('')
  }
  get value(): string {
    return this.held.get('value') ?? ''
  }
  set value(value: unknown) {
    this.held.set('value', String(value))
  }
  setAttribute(name: string, value: unknown): void {
    this.held.set(name.toLowerCase(), String(value))
  }
  getAttribute(name: string): string | null {
    return this.held.get(name.toLowerCase()) ?? null
  }
  removeAttribute(name: string): void {
    this.held.delete(name.toLowerCase())
  }
  addEventListener(type: string, listener: Listener): void {
    this.heard.set(type, (this.heard.get(type) ?? new Set()).add(listener))
  }
  removeEventListener(type: string, listener: Listener): void {
    this.heard.get(type)?.delete(listener)
  }
  insertBefore<N extends FakeNode>(node: N, before: FakeNode | null): N {
    node.remove()
    const at = before === null ? -1 : this.childNodes.indexOf(before)
    this.childNodes.splice(at === -1 ? this.childNodes.length : at, 0, node)
    node.parentNode = this
    return node
  }
  appendChild<N extends FakeNode>(node: N): N {
    return this.insertBefore(node, null)
  }
  append(...nodes: readonly FakeNode[]): void {
    for (const node of nodes) this.appendChild(node)
  }
  removeChild<N extends FakeNode>(node: N): N {
    this.childNodes.splice(this.childNodes.indexOf(node), 1)
    node.parentNode = null
    return node
  }
  /** Simple selectors only: tag, .class, #id, [name], [name="value"], one inside another, and lists of them. */
  matches(selector: string): boolean {
    return selector.split(',').some((one) => this.#fits(one.trim().split(' ')))
  }
  closest(selector: string): FakeElement | null {
    return this.matches(selector) ? this : (this.parentNode?.closest(selector) ?? null)
  }
  querySelectorAll(selector: string): readonly FakeElement[] {
    return descendants(this).filter((element) => element.matches(selector))
  }
  querySelector(selector: string): FakeElement | null {
    return this.querySelectorAll(selector)[0] ?? null
  }
  focus(): void {
    this.ownerDocument.activeElement = this
  }
  blur(): void {
    if (this.ownerDocument.activeElement === this) this.ownerDocument.activeElement = undefined
  }
  scrollIntoView(): void {
    this.shown += 1
  }
  scrollBy(): void {}
  getRootNode(): FakeDocument {
    return this.ownerDocument
  }

  #fits(path: readonly string[]): boolean {
    const around = path.slice(0, -1).join(' ')
    if (!this.#matchesOne(path.at(-1) ?? '')) return false
    return around === '' || (this.parentNode?.closest(around) ?? null) !== null
  }
  #matchesOne(selector: string): boolean {
    const parts = selector.replace(':not(:disabled)', '').match(/^[\w-]+|[.#][\w-]+|\[[^\]]+\]/g) ?? []
    if (selector.includes(':not(:disabled)') && this.held.has('disabled')) return false
    return parts.every((part) => {
      const [, name = '', value] = /^\[([\w-]+)(?:="(.*)")?\]$/.exec(part) ?? []
      if (part.startsWith('.')) return classesOf(this).includes(part.slice(1))
      if (part.startsWith('#')) return this.held.get('id') === part.slice(1)
      if (name === '') return this.localName === part
      return value === undefined ? this.held.has(name) : this.held.get(name) === value
    })
  }
}

export class FakeDocument {
  readonly nodeType = 9
  readonly documentElement = new FakeElement('html', this)
  readonly body = this.documentElement.appendChild(new FakeElement('body', this))
  activeElement: FakeElement | undefined
  title = ''
  readonly heard = new Map<string, Set<(event: Happening) => void>>()

  createElement(name: string): FakeElement {
    return new FakeElement(name, this)
  }
  createElementNS(_namespace: string, name: string): FakeElement {
    return new FakeElement(name, this)
  }
  createTextNode(data: string): FakeText {
    return new FakeText(data)
  }
  querySelector(selector: string): FakeElement | null {
    return this.documentElement.querySelector(selector)
  }
  addEventListener(type: string, listener: (event: Happening) => void): void {
    this.heard.set(type, (this.heard.get(type) ?? new Set()).add(listener))
  }
  removeEventListener(type: string, listener: (event: Happening) => void): void {
    this.heard.get(type)?.delete(listener)
  }
}

export const classesOf = (element: FakeElement): readonly string[] =>
  (element.held.get('class') ?? '').split(/\s+/)

/** All elements inside, in the order of the document. */
export function descendants(element: FakeElement): readonly FakeElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)])
}

/** Lets something happen to an element, and then to what is around it and to the document. */
export function happen(target: FakeElement, type: string, more: object = {}): Happening {
  const event: Happening = {
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    keyCode: 0,
    ...more,
    type,
    target,
    currentTarget: target,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
  for (let at: FakeElement | null = target; at !== null; at = at.parentNode) {
    event.currentTarget = at
    for (const listener of at.heard.get(type) ?? []) listener.call(at, event)
  }
  for (const listener of target.ownerDocument.heard.get(type) ?? []) listener(event)
  return event
}
