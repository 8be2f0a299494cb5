import { render } from 'preact'
import { readLanguage } from '../readLanguage.ts'
import { Chat } from './chat.tsx'
import { css } from './css.ts'

/** The server that this script came from. */
const home = new URL(import.meta.url).origin

/**
 * The chat as a custom element. Attributes: `lang` (en or zh), `base` (the Rapport server; by default where
 * this script came from), `token-url` (by default /chat/token there), `open`, and `customer` with its
 * `signature` when the page knows who its visitor is.
 *
 * @example
 * <script type="module" src="https://rapport.example/chat/widget.js"></script>
 * <rapport-chat lang="en"></rapport-chat>
 */
class RapportChat extends HTMLElement {
  static readonly observedAttributes = ['lang', 'base', 'token-url', 'open', 'customer', 'signature']
  readonly #room = document.createElement('div')
  #open = false
  #wish: { readonly text: string } | undefined

  connectedCallback(): void {
    if (this.shadowRoot === null) this.#furnish(this.attachShadow({ mode: 'open' }))
    this.#open ||= this.hasAttribute('open')
    this.#draw()
  }

  disconnectedCallback(): void {
    render(null, this.#room)
  }

  attributeChangedCallback(): void {
    if (this.shadowRoot !== null && this.isConnected) this.#draw()
  }

  /** Opens the chat with these words in the box, not yet sent. */
  ask(text: string): void {
    this.#wish = { text }
    if (this.isConnected) this.#draw()
  }

  #furnish(root: ShadowRoot): void {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    this.#room.className = 'room'
    root.append(this.#room)
  }

  #draw(): void {
    const language = readLanguage(this.getAttribute('lang') ?? document.documentElement.lang)
    const base = (this.getAttribute('base') ?? home).replace(/\/+$/, '')
    const customerId = this.getAttribute('customer') ?? undefined
    const visit = {
      base: new URL(base, location.href).href.replace(/\/+$/, ''),
      tokenUrl: this.getAttribute('token-url') ?? `${base}/chat/token`,
      language,
      customerId,
      signature: this.getAttribute('signature') ?? undefined,
    }
    this.#room.lang = language === 'zh' ? 'zh-Hans' : 'en'
    const onOpen = (open: boolean) => {
      this.#open = open
    }
    const openAtFirst = this.#open
    const wish = this.#wish
    this.#wish = undefined
    render(
      <Chat key={customerId ?? ''} visit={visit} openAtFirst={openAtFirst} wish={wish} onOpen={onOpen} />,
      this.#room,
    )
  }
}

if (customElements.get('rapport-chat') === undefined) customElements.define('rapport-chat', RapportChat)
