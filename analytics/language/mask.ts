import { findContacts } from './entities/contacts.ts'
import { findOrders, usualOrders } from './entities/orders.ts'
import { halfWidth } from './halfWidth.ts'
import { maskSecrets } from './secrets.ts'

/** What numbers and addresses are written with, and what each has at least one of. */
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a＋－．＿＠\u3000]/gu
const mayBeWide = /[\uff10-\uff19＠]/u

/**
 * The text with e-mail addresses, telephone numbers, payment card numbers (those whose check digit is right), their
 * codes and passwords replaced by [email], [phone], [card], [code] and [password]. Order numbers stay; full-width digits and letters become plain
 * ones. Masking twice changes nothing. O(length).
 * @example maskPersonalData('call 9123 4567 about PL20481') // 'call [phone] about PL20481'
 */
export function maskPersonalData(text: string): string {
  const plain = mayBeWide.test(text) ? halfWidth(text, wide) : text
  let masked = maskOnce(plain)
  // What is gone may have hidden what stands beside it.
  for (let before = plain; masked !== before; ) {
    before = masked
    masked = maskOnce(before)
  }
  return masked
}

function maskOnce(text: string): string {
  const withoutSecrets = maskSecrets(text)
  const orders = [...findOrders(withoutSecrets, usualOrders)].sort((a, b) => a.start - b.start)
  const contacts = [...findContacts(withoutSecrets)].sort((a, b) => a.start - b.start)
  const pieces: string[] = []
  let at = 0
  let order = 0
  for (const { start, end, entity } of contacts) {
    while ((orders[order]?.end ?? Number.POSITIVE_INFINITY) <= start) order++
    const inOrder = entity.kind === 'phone' && (orders[order]?.start ?? Number.POSITIVE_INFINITY) < end
    if (inOrder || start < at) continue
    pieces.push(withoutSecrets.slice(at, start), `[${entity.kind}]`)
    at = end
  }
  return [...pieces, withoutSecrets.slice(at)].join('')
}
