import type { Attack, Outcome } from './attack.ts'

/** What is wrong with an outcome, in a few words; undefined when nothing is. */
export function faultIn({ name, wants }: Attack, outcome: Outcome): string | undefined {
  if (outcome.kind === 'stuck') return `${name}: nothing came and nobody hung up`
  if (outcome.kind === 'closed') return undefined
  const { status, text } = outcome
  if (status >= 500 && status !== 503) return `${name}: failed with ${status}`
  if (wants === 'refusal' && status < 400) return `${name}: was let through with ${status}`
  if (spoils.test(text)) return `${name}: got something that it should not have`
  return wellFormed(status, text) ? undefined : `${name}: got an answer that is not well-formed`
}

/** Files of the machine or of ours, traces of errors, and scripts that came back as they were sent. */
const spoils =
  /root:.*:0:0:|"dependencies"|\[extensions\]|\.ts:\d+:\d+|node_modules|<script>alert|onerror=alert/

/** Ours are JSON with a code and words; what the parser turns down has no body at all, or one of no chunks. */
function wellFormed(status: number, text: string): boolean {
  const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s)
  if (status < 400 || ['', '0'].includes(body.trim())) return true
  if (!/\r\ncontent-type: application\/json/i.test(head)) return false
  return hasWords(body)
}

function hasWords(body: string): boolean {
  try {
    const { error } = JSON.parse(body) as { error?: { code?: unknown; message?: unknown } }
    return typeof error?.code === 'string' && typeof error.message === 'string'
  } catch {
    return false
  }
}
