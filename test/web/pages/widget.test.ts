import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Browser, openBrowser, press, settle } from './browser.ts'
import { FakeElement } from './dom.ts'
import { type LineServer, openLine } from './lineServer.ts'
import { named, one } from './read.ts'

/** The widget as the browser knows it: an element that draws into a room of its own. */
interface Widget extends FakeElement {
  readonly room: FakeElement
  connectedCallback(): void
  disconnectedCallback(): void
  attributeChangedCallback(): void
  ask(text: string): void
}

let browser: Browser
let server: LineServer
let defined: Map<string, new () => Widget>
let open: Widget[]

beforeEach(async () => {
  vi.resetModules()
  vi.useFakeTimers()
  browser = openBrowser('https://www.shop.example/sofas')
  server = openLine()
  defined = new Map()
  open = []
  class Host extends FakeElement {
    shadowRoot: object | null = null
    room: FakeElement | undefined
    isConnected = true
    constructor() {
      super('rapport-chat', browser.document)
    }
    hasAttribute = (name: string) => this.held.has(name)
    attachShadow() {
      this.shadowRoot = {
        adoptedStyleSheets: [],
        append: (room: FakeElement) => {
          this.room = room
        },
      }
      return this.shadowRoot
    }
  }
  vi.stubGlobal('HTMLElement', Host)
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  )
  vi.stubGlobal('customElements', {
    get: (name: string) => defined.get(name),
    define: (name: string, made: new () => Widget) => defined.set(name, made),
  })
  await import('../../../web/pages/chat/widget.tsx')
})
afterEach(() => {
  for (const widget of open) void act(() => widget.disconnectedCallback())
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function put(attributes: Readonly<Record<string, string>> = {}): Widget {
  const Made = defined.get('rapport-chat')
  if (Made === undefined) throw new Error('no widget was defined')
  const widget = new Made()
  for (const [name, value] of Object.entries({ base: 'https://chat.example', ...attributes }))
    widget.setAttribute(name, value)
  void act(() => widget.connectedCallback())
  open.push(widget)
  return widget
}
async function change(widget: Widget, name: string, value: string) {
  widget.setAttribute(name, value)
  await act(() => widget.attributeChangedCallback())
  await settle()
}

describe('the widget', () => {
  test('is defined once, also when its script is loaded twice', async () => {
    vi.resetModules()
    const first = defined.get('rapport-chat')
    await import('../../../web/pages/chat/widget.tsx')
    expect(defined.get('rapport-chat')).toBe(first)
  })
  test('shows its button and asks nobody', () => {
    expect([named(put().room, 'button', 'Open chat').localName, server.asked]).toEqual(['button', []])
  })
  test('is open when the page says so', () => {
    expect(one(put({ open: '' }).room, '[role="dialog"]').getAttribute('aria-label')).toBe('Chat with us')
  })
  test.each([
    ['zh', '打开客服对话', 'zh-Hans'],
    ['zh-CN', '打开客服对话', 'zh-Hans'],
    ['en-SG', 'Open chat', 'en'],
    ['fr', 'Open chat', 'en'],
  ])('speaks as lang="%s" says', (lang, name, tag) => {
    const { room } = put({ lang })
    expect([named(room, 'button', name).localName, Reflect.get(room, 'lang')]).toEqual(['button', tag])
  })
  test('speaks as the page does when nobody says', () => {
    Object.assign(browser.document.documentElement, { lang: 'zh-Hans' })
    expect(named(put().room, 'button', '打开客服对话')).toBeDefined()
  })
  test('changes its language with the page', async () => {
    const widget = put()
    await change(widget, 'lang', 'zh')
    expect(named(widget.room, 'button', '打开客服对话')).toBeDefined()
  })
})

describe('where the widget turns', () => {
  const firstCall = async (attributes: Readonly<Record<string, string>>) => {
    put({ open: '', ...attributes })
    await settle()
    return server.asked[0]
  }
  test('is the server of its base', async () => {
    expect((await firstCall({}))?.url).toBe('https://chat.example/chat/token')
  })
  test.each(['https://chat.example/', 'https://chat.example//'])(
    'is the same with slashes: %s',
    async (base) => {
      await firstCall({ base })
      expect(server.asked.map(({ url }) => url)).toEqual([
        'https://chat.example/chat/token',
        'https://chat.example/v3/directline/conversations',
      ])
    },
  )
  test('is the shop’s own server for a token when the page says so', async () => {
    const call = await firstCall({ 'token-url': 'https://www.shop.example/chat-token' })
    expect(call?.url).toBe('https://www.shop.example/chat-token')
  })
  test('tells who the customer is, with the proof', async () => {
    expect((await firstCall({ customer: 'C-17', signature: 'abc' }))?.body).toEqual({
      customerId: 'C-17',
      signature: 'abc',
      language: 'en',
    })
  })
})

describe('asking', () => {
  test('opens the chat with the words in its box, not yet sent', async () => {
    const widget = put()
    await act(() => widget.ask('about the sofa'))
    await settle()
    expect([one(widget.room, 'textarea').value, server.calls('/activities')]).toEqual(['about the sofa', []])
  })
  test('twice with the same words fills the box twice', async () => {
    const widget = put()
    await act(() => widget.ask('about the sofa'))
    press(named(widget.room, 'button', 'Close chat'))
    await act(() => widget.ask('about the sofa'))
    expect(one(widget.room, 'textarea').value).toBe('about the sofa')
  })
  test('before it is on the page waits until it is', () => {
    const Made = defined.get('rapport-chat')
    if (Made === undefined) throw new Error('no widget was defined')
    const widget = new Made()
    Object.assign(widget, { isConnected: false })
    widget.setAttribute('base', 'https://chat.example')
    widget.ask('about the sofa')
    Object.assign(widget, { isConnected: true })
    void act(() => widget.connectedCallback())
    open.push(widget)
    expect(one(widget.room, 'textarea').value).toBe('about the sofa')
  })
})

test('taken off the page it hears and tries nothing any more', async () => {
  const widget = put({ open: '' })
  await settle()
  await act(() => widget.disconnectedCallback())
  expect(server.sockets.last.readyState).toBe(3)
})
