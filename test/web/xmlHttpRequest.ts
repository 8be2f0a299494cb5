/** The part of XMLHttpRequest that Microsoft's client uses, over fetch: Node has none. */
export class FetchXmlHttpRequest {
  withCredentials = false
  responseType = ''
  timeout = 0
  readyState = 0
  status = 0
  response: unknown = null
  responseText = ''
  onreadystatechange: ((event: object) => void) | undefined
  ontimeout: ((event: object) => void) | undefined
  #url = ''
  #method = 'GET'
  #headers = new Headers()
  #answered = new Headers()
  readonly #stop = new AbortController()

  open(method: string, url: string): void {
    this.#method = method
    this.#url = url
    this.readyState = 1
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value)
  }

  getResponseHeader(name: string): string | null {
    return this.#answered.get(name)
  }

  send(body?: string | FormData): void {
    this.#ask(body).catch(() => this.#done(0, ''))
  }

  abort(): void {
    this.#stop.abort()
  }

  async #ask(body: string | FormData | undefined): Promise<void> {
    const { signal } = this.#stop
    // The browser writes the boundary of a form itself.
    if (body instanceof FormData) this.#headers.delete('content-type')
    const init = { method: this.#method, headers: this.#headers, signal, ...(body ? { body } : {}) }
    const response = await fetch(this.#url, init)
    this.#answered = response.headers
    if (this.responseType === 'arraybuffer') this.#done(response.status, await response.arrayBuffer())
    else this.#done(response.status, await response.text())
  }

  #done(status: number, content: string | ArrayBuffer): void {
    if (this.#stop.signal.aborted) return
    this.status = status
    this.readyState = 4
    this.responseText = typeof content === 'string' ? content : ''
    this.response = typeof content === 'string' && this.responseType === 'json' ? parsed(content) : content
    this.onreadystatechange?.({ target: this })
  }
}

function parsed(text: string): unknown {
  return text === '' ? null : JSON.parse(text)
}
