import { findContacts } from './entities/contacts.ts'
import { findOrders, usualOrders } from './entities/orders.ts'

const cardNumber = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/gu

/**
 * The text with e-mail addresses, telephone numbers and payment card numbers (those whose check digit is
 * right) replaced by [email], [phone] and [card]. Order numbers stay. Masking twice changes nothing.
 * O(length).
 * @example maskPersonalData('call 9123 4567 about PL20481') // 'call [phone] about PL20481'
 */
export function maskPersonalData(text: string): string {
  const withoutCards = text.replace(cardNumber, (digits) => (isCard(digits) ? '[card]' : digits))
  const orders = findOrders(withoutCards, usualOrders)
  const contacts = findContacts(withoutCards)
    .filter(({ start, end }) => !orders.some((order) => order.start < end && start < order.end))
    .toSorted((a, b) => b.start - a.start)
  return contacts.reduce(
    (masked, { start, end, entity }) => `${masked.slice(0, start)}[${entity.kind}]${masked.slice(end)}`,
    withoutCards,
  )
}

/** Luhn's check: every second digit from the right doubled, the digits of all summed, is a multiple of ten. */
function isCard(written: string): boolean {
  const digits = [...written.replace(/\D/gu, '')].reverse().map(Number)
  const sum = digits.reduce((total, digit, i) => {
    const doubled = i % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0 && digits.some((digit) => digit > 0)
}
