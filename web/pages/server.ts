/** The server answered that nobody is signed in. */
export class SignedOut extends Error {}

/** The server answered with an error; `status` says which. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`the server answered ${status}`)
    this.status = status
  }
}

/** Reads JSON of our own server, whose answers have the types of its records. */
export function getJson<T>(path: string): Promise<T> {
  return ask<T>(path, { headers: { accept: 'application/json' } })
}

/** Sends JSON to our own server; the extra header is what another site's form cannot send. */
export function postJson<T>(path: string, body: object = {}): Promise<T> {
  const headers = { 'content-type': 'application/json', 'x-rapport': '1' }
  return ask<T>(path, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, init)
  if (response.status === 401) throw new SignedOut()
  if (!response.ok) throw new Refused(response.status)
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}

/** A query string of what is not undefined or empty, with its question mark. */
export function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') query.set(name, String(value))
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
