import { hasFigureFor } from './figures.ts'
import { regionsIn } from './regions.ts'
import { remembered } from './remembered.ts'
import { termsOf } from './terms.ts'

/** What of a text answers a question at once, and where to read on. */
export interface Extract {
  /** The beginning, which is written to answer, and the paragraph or the points that speak of what it leaves out. */
  readonly text: string
  /** The part in which they or more of them stand, counted from 1. Undefined when none speaks of what is left out. */
  readonly part: number | undefined
}

/** Longest extract, in characters; a point or a paragraph is not cut. */
const longest = 400

/** A paragraph, or a point of a list, and the part that it stands in. */
interface Passage {
  readonly text: string
  readonly part: number
  readonly terms: ReadonlySet<string>
}

/**
 * What of a Markdown text answers a question: its beginning, and behind it what it leaves out: of the part whose
 * heading names what neither the title nor the beginning speaks of, the passages that say most of the question;
 * when no heading does, those that say more than half of its words, and more than the beginning. O(length).
 */
export function extractFor(
  { title, body }: { readonly title: string; readonly body: string },
  question: string,
): Extract {
  const [beginning = '', ...parts] = body.split(/^#{1,6} +/m)
  const first = opening(beginning.trim() || withoutHeading(parts[0] ?? ''))
  const [asked, titled] = [termsIn(withRegions(question, body)), termsWritten(title)]
  const beyond = [...asked].filter((term) => !titled.has(term))
  const begun = termsWritten(beginning)
  const leftOut = beyond.filter((term) => !begun.has(term))
  const all = parts.flatMap(passagesOf)
  const named = partNamed(parts, leftOut)
  const figures = withFigures(all, question, { first, leftOut })
  const among = figures ?? all.filter(({ part }) => named === undefined || part === named)
  const best = mostSaid(among, beyond)
  const adds = (figures ?? named) !== undefined || saysMore(best.terms, begun, beyond)
  if (!adds || first.includes(best.text)) return { text: first, part: named }
  return { text: `${first}\n\n${opening(best.text, longest - first.length)}`, part: named ?? best.part }
}

/** The question, and the regions in which its places lie, as the text calls them. */
const withRegions = (question: string, body: string): string =>
  [question, ...regionsIn(question, /\p{Script=Han}/u.test(body) ? 'zh' : 'en')].join(' ')

/**
 * The passages that have a figure that is asked for: any when the beginning has none, else those that speak of what it
 * leaves out; undefined when there are none.
 */
function withFigures(
  passages: readonly Passage[],
  question: string,
  { first, leftOut }: { readonly first: string; readonly leftOut: readonly string[] },
): readonly Passage[] | undefined {
  const isTold = hasFigureFor(question, first)
  const having = passages.filter(
    ({ text, terms }) =>
      hasFigureFor(question, text) && (!isTold || leftOut.some((word) => isTelling(word) && terms.has(word))),
  )
  return having.length > 0 ? having : undefined
}

/**
 * Whether a passage says more of a question than the beginning does: more than half of its words, or half of those
 * that tell what it is about, and two of them.
 */
function saysMore(
  passage: ReadonlySet<string>,
  beginning: ReadonlySet<string>,
  asked: readonly string[],
): boolean {
  const says = (terms: ReadonlySet<string>, words: readonly string[]) =>
    words.filter((word) => terms.has(word)).length
  const [words, telling] = [asked.filter(isWord), asked.filter(isTelling)]
  const [said, told] = [says(passage, words), says(passage, telling)]
  return (
    (said > words.length / 2 && said > says(beginning, words)) ||
    (told > 1 && told >= telling.length / 2 && told > says(beginning, telling))
  )
}

/** Neither a concept nor a pair of characters. */
const isWord = (term: string): boolean => !/^@|\+$/.test(term)
/** A word that is more than a character or two, and does not ask. */
const isTelling = (term: string): boolean =>
  isWord(term) && !/^(?:.|[a-z]{2})$/u.test(term) && !asking.test(term)
const asking =
  /^(?:much|many|long|want|need|know|tell|time|dai|day|todai|today|work|shop|store|多少钱?|几[天号点]?|多[久长]|知道|想|一般)$/u

const termsIn = (text: string): ReadonlySet<string> =>
  new Set(termsOf(text).filter((term) => !pairOfConcepts.test(term)))
/** Of what the shop wrote, which is asked about again and again. */
const termsWritten = remembered(2_000, termsIn)

const pairOfConcepts = /^@.+@/

/** The first of the parts whose headings name most of some terms. */
function partNamed(parts: readonly string[], terms: readonly string[]): number | undefined {
  const named = parts.map((part) => {
    const heading = termsWritten(part.split('\n')[0] ?? '')
    const shared = terms.filter((term) => heading.has(term))
    return tells(shared) ? shared.length : 0
  })
  const most = Math.max(0, ...named)
  return most > 0 ? named.indexOf(most) + 1 : undefined
}

/**
 * A word tells; so do two pairs of characters, of which one alone may straddle two words, and what is asked for the
 * price; other concepts are too wide.
 */
function tells(terms: readonly string[]): boolean {
  const pairs = terms.filter((term) => term.endsWith('+'))
  return pairs.length > 1 || terms.some((term) => term === '@howMuch' || /^[^@].*[^+]$/u.test(term))
}

/** The first passage that says most, a term counting the more the fewer have it, and those behind it that say as much. */
function mostSaid(passages: readonly Passage[], asked: readonly string[]): Passage {
  const weights = asked.map((term) => {
    const having = passages.filter(({ terms }) => terms.has(term)).length
    return [term, Math.log(1 + passages.length / Math.max(1, having))] as const
  })
  const scores = passages.map(({ terms }) =>
    weights.reduce((sum, [term, weight]) => (terms.has(term) ? sum + weight : sum), 0),
  )
  const most = Math.max(0, ...scores)
  const best = scores.indexOf(most)
  const part = passages[best]?.part ?? 0
  const end = passages.findIndex((passage, i) => i > best && (passage.part !== part || scores[i] !== most))
  const run = best === -1 ? [] : passages.slice(best, end === -1 ? passages.length : end)
  return {
    part,
    text: run.map(({ text }) => text).join('\n'),
    terms: new Set(run.flatMap(({ terms }) => [...terms])),
  }
}

function passagesOf(written: string, i: number): readonly Passage[] {
  const [heading = ''] = written.split('\n')
  return withoutHeading(written)
    .split(/\n\s*\n|\n(?=\s*[-*+] )/)
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .map((text) => ({ text: text.trim(), part: i + 1, terms: termsWritten(`${heading}\n${text}`) }))
}

const withoutHeading = (part: string): string => part.split('\n').slice(1).join('\n')

/** The first paragraph, or so many points of a list as fit. */
function opening(text: string, most = longest): string {
  const lines = (text.trim().split(/\n\s*\n/)[0] ?? '').split('\n')
  let length = 0
  const tooMany = lines.findIndex((line, i) => {
    length += line.length
    return i > 0 && length > most
  })
  return (tooMany === -1 ? lines : lines.slice(0, tooMany)).join('\n')
}
