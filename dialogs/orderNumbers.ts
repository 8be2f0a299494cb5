import type { Entity, Heard } from '../analytics/index.ts'

/**
 * An order number as the shop writes it, by one of its own: letters and dashes that customers leave out stand where
 * they do there.
 * @example asShopWrites('rs7150', 'RS-7012') // 'RS-7150'
 */
export function asShopWrites(number: string, example: string): string {
  const plain = number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  const [, letters = '', between = '', digits = ''] = lettered.exec(example) ?? []
  if (letters === '') return filledIn(plain, example) ?? number
  const [, own = '', rest = ''] = /^(\p{L}*)(\d+)$/u.exec(plain) ?? []
  const isTold = own === letters.toUpperCase() || (own === '' && rest.length === digits.length)
  return isTold ? `${letters}${between}${rest}` : number
}

const lettered = /^(\p{L}+)([^\p{L}\p{N}]*)(\d+)$/u

/** Dashes and points where the example has them, when all else fits it. */
function filledIn(plain: string, example: string): string | undefined {
  const kinds = (text: string) => text.replace(/\d/g, '0').replace(/\p{L}/gu, 'A')
  if (kinds(example.replace(/[^\p{L}\p{N}]/gu, '')) !== kinds(plain)) return undefined
  const rest = [...plain]
  return [...example].map((sign) => (/[\p{L}\p{N}]/u.test(sign) ? rest.shift() : sign)).join('')
}

const cue =
  /\b(?:orders?|purchase|ref)\s?(?:number|no\.?|nr\.?)?[\s:：#]{0,3}(\d{3,6})(?![\d.,:/-]?\d)|[订訂單单](?:[单單])?[号號]?[\s:：#是]{0,3}(\d{3,6})(?![\d.,:]?\d)/giu

/** The message with its order numbers as the shop writes them, "order 7116" among them where they have four digits. */
export function withOrderNumbers(heard: Heard, example: string): Heard {
  const parts = heard.parts?.map((part) => ({ ...part, entities: written(part.entities, example) }))
  const known = written(heard.entities, example)
  const entities = known.some(({ kind }) => kind === 'order') ? known : [...known, ...bare(heard, example)]
  return { ...heard, entities, ...(parts === undefined ? {} : { parts }) }
}

const written = (entities: readonly Entity[], example: string): readonly Entity[] =>
  entities.map((entity) =>
    entity.kind === 'order' ? { ...entity, value: asShopWrites(entity.value, example) } : entity,
  )

/** As many digits as the shop's numbers have, after a word such as order. */
function bare({ text }: Heard, example: string): readonly Entity[] {
  const length = example.replace(/\D/g, '').length
  return [...text.matchAll(cue)].flatMap(([, english, chinese]) => {
    const digits = english ?? chinese ?? ''
    return digits.length === length
      ? [{ kind: 'order' as const, text: digits, value: asShopWrites(digits, example) }]
      : []
  })
}
