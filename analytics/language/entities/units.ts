import { simplify } from '../simplify.ts'
import { stem } from '../stem.ts'

/** The smallest piece that names are compared by: a word by its stem, a number, or one Han character. */
export interface Unit {
  readonly key: string
  /** As written, in lower case. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** Whether a comma or the end of a sentence stands before it: no name goes over that. */
  readonly apart: boolean
}

const pieces = /[\p{Script=Latin}\p{Nd}]+(?:['’]\p{Script=Latin}+)?|\p{Script=Han}/gu
const stops = /[.,;!?。，；！？]/u
const latin = /^\p{Script=Latin}/u
const han = /^\p{Script=Han}/u

/** Characters that are written for others that sound or look alike: 香熏 for 香薰, 冲电宝 for 充电宝. */
const slips = new Map(
  ['熏薰', '冲充', '堡煲', '沾砧', '粘砧', '腊蜡', '浊烛', '虑滤', '忱枕', '造皂', '涮刷', '挚执'].map(
    ([slip = '', meant = '']) => [slip, meant],
  ),
)

/** The units of a text with their places; case and plural make no difference. O(length). */
export function unitsOf(text: string): readonly Unit[] {
  const plain = simplify(text)
  let last = 0
  return (plain.match(pieces) ?? []).map((piece) => {
    const start = plain.indexOf(piece, last)
    const apart = start > last && stops.test(text.slice(last, start))
    last = start + piece.length
    return { ...keyed(piece), start, end: last, apart }
  })
}

function keyed(piece: string): { readonly key: string; readonly word: string } {
  if (han.test(piece)) return { key: slips.get(piece) ?? piece, word: piece }
  const word = piece.toLowerCase().replace(/['’]s$/u, '')
  return { key: latin.test(word) ? stem(word) : word, word }
}

/** What a name or a part of it is looked up by. */
export function keyOf(units: readonly Pick<Unit, 'key'>[]): string {
  return units.map(({ key }) => key).join(' ')
}

export function isHan({ key }: Pick<Unit, 'key'>): boolean {
  return han.test(key)
}
