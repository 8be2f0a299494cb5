const cardNumber = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/gu
/** The three or four digits on a card: said as such, or behind a card number and the month until which it is valid. */
const cardCode =
  /(?<=(?:cv[cvn]2?|card (?:verification|security)(?: code| number)?|security code|安全[码碼]|校[验驗][码碼]|末三位|后三位|背面(?:三位)?(?:数字|號碼|号码)?)(?:(?: code| number| no\.?)? ?(?:is|was|are|[是为為])? ?[:：=#]? ?))\d{3,4}(?!\d)/giu
const codeBesideCard =
  /(?<=\[card\][^\d\n]{0,16}\d{1,2} ?[/-] ?\d{2,4}(?!\d)[^\d\n]{1,12})\d{3,4}(?![\d.,]\d|\d)/gu
/** Codes that prove who somebody is for a moment. */
const oneTimeCode =
  /(?<=\b(?:otp|one[- ]time (?:password|code|pin)|verification code|pin(?: number)?)(?: (?:is|was|code))? ?[:：=]? ?|(?:[验驗][证證][码碼]|[动動][态態][码碼]|支付[码碼])(?:[是为為])? ?[:：=]? ?)\d{4,8}(?!\d)/giu
/** A password: what stands behind a colon, or behind "is" when it is no word; that of a door is for the courier. */
const password =
  /(?<=(?<!\b(?:door|gate|lobby|building|entrance|lift|intercom) )\b(?:password|passwd|passcode|pwd|pw)(?: ?[:：=] ?| (?:is|was|to|now) (?:now )?[:："“']?))(?=[^\s]{0,40}[\d!@#$%^&*_+=])[^\s,;，。；"”']{4,64}(?<![.!?])/giu
const passwordInChinese =
  /(?<=(?<![门門禁锁鎖楼樓梯口])密[码碼](?: ?[:：=] ?|[是为為改]成?为?[:：]? ?| ?))(?=[\w!@#$%^&*+=.-]{0,40}[\d!@#$%^&*_+=])[\w!@#$%^&*+=.-]{4,64}/gu

/**
 * The text with payment card numbers (those whose check digit is right), the codes of cards and of sign-ins, and
 * passwords said as such replaced by [card], [code] and [password]. O(length).
 * @example maskSecrets('card 4111 1111 1111 1111, cvc 123') // 'card [card], cvc [code]'
 */
export const maskSecrets = (text: string): string =>
  mayHold.test(text)
    ? text
        .replace(cardNumber, withoutCard)
        .replace(codeBesideCard, '[code]')
        .replace(cardCode, '[code]')
        .replace(oneTimeCode, '[code]')
        .replace(password, '[password]')
        .replace(passwordInChinese, '[password]')
    : text

/** Each of these has a digit or one of the signs of passwords. */
const mayHold = /[\d!@#$%^&*_+=]/u

/** A number of a card, though the month until which it is valid, or how many pieces, may stand right beside it. */
function withoutCard(digits: string): string {
  if (isCard(digits)) return '[card]'
  const [, before = '', card = '', after = ''] = besideCard.exec(digits) ?? []
  return card !== '' && isCard(card) ? `${before}[card]${after}` : digits
}

const besideCard = /^(\d{1,3}[ -])?(\d{4}(?:[ -]?\d{4}){3}|\d{4}[ -]?\d{6}[ -]?\d{5})((?:[ -]\d{1,4}){0,2})$/u

/** Luhn's check: every second digit from the right doubled, the digits of all summed, is a multiple of ten. */
function isCard(written: string): boolean {
  const digits = [...written.replace(/\D/gu, '')].reverse().map(Number)
  const sum = digits.reduce((total, digit, i) => {
    const doubled = i % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0 && digits.some((digit) => digit > 0)
}
