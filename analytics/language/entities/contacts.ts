import { hasDigit } from './numbers.ts'
import { type Span, spansIn, spansOf } from './span.ts'

const email = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}(?<![-.])/giu
const digitGroups =
  /(?<![\p{Script=Latin}\p{N}$])(?<!\d[.,])\(?\+?\(?\d{1,4}\)?(?:[ \-‐‑]?\(?\d{2,8}\)?){0,5}(?![\p{Script=Latin}\p{N}])/gu

/** E-mail addresses and telephone numbers. O(length). */
export function findContacts(text: string): readonly Span[] {
  const phones = hasDigit.test(text) ? findPhones(text) : []
  return text.includes('@') ? [...findMails(text), ...phones] : phones
}

function findMails(text: string): readonly Span[] {
  return spansOf(text, email, ([found]) => ({ kind: 'email', text: found, value: found.toLowerCase() }))
}

/**
 * Telephone numbers: any with a country code (8 to 15 digits), Singapore's eight digits, China's mobile
 * numbers, and ten digits in groups of 3, 3 and 4 or with a leading 0. The value has digits only, and the '+' when it was written. O(length).
 * @example findPhones('call +65 6555 0128')[0].entity.value // '+6565550128'
 */
function findPhones(text: string): readonly Span[] {
  return spansIn(text, digitGroups, ({ 0: found, index }) => {
    const words = withoutBrackets(found)
    const digits = words.replace(/\D/gu, '')
    if (!isPhone(words, digits)) return []
    const start = index + found.indexOf(words)
    const value = words.includes('+') ? `+${digits}` : digits
    return [{ start, end: start + words.length, entity: { kind: 'phone', text: words, value } }]
  })
}

/** Without brackets around the whole number, of which the text may have more within: "(+65 9123 4567)". */
const withoutBrackets = (found: string): string =>
  found
    .replace(/^\(([^()]*)\)$/u, '$1')
    .replace(/^\(([^)]*)$/u, '$1')
    .replace(/^([^(]*)\)$/u, '$1')

/** Ten digits are a telephone number in these groups, or in any that begin with 0; else they may be prices. */
const grouped = /^\(?\d{3}\)?[ \-‐‑]{1,2}\d{3}[ \-‐‑]\d{4}$/u

function isPhone(written: string, digits: string): boolean {
  if (/^\(?\+/u.test(written)) return digits.length >= 8 && digits.length <= 15
  if (/^[3689]\d{7}$/u.test(digits)) return /^\d{4}[ \-‐‑]?\d{4}$/u.test(written)
  if (/^(?:86)?1[3-9]\d{9}$/u.test(digits) || /^65[3689]\d{7}$/u.test(digits)) return true
  return digits.length === 10 && (grouped.test(written) || /^\(?0\d+[ )-]/u.test(written))
}
