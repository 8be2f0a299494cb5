import { termsOf } from './terms.ts'

/** What of a text answers a question at once, and where to read on. */
export interface Extract {
  /** The beginning, which is written to answer: a paragraph or some points of Markdown. */
  readonly text: string
  /**
   * The part in which more stands, counted from 1: the one whose heading names what neither the title nor the
   * beginning speaks of. Undefined when none does.
   */
  readonly part: number | undefined
}

/** Longest extract, in characters; a point or a paragraph is not cut. */
const longest = 400

/** The beginning of a Markdown text, and the part of it that a question is about. O(length). */
export function extractFor(
  { title, body }: { readonly title: string; readonly body: string },
  question: string,
): Extract {
  const [beginning = '', ...parts] = body.split(/^#{1,6} +/m)
  const said = new Set(termsOf(`${title}\n${beginning}`))
  const sought = new Set(termsOf(question).filter((term) => !said.has(term)))
  const named = parts.map(
    (part) => termsOf(part.split('\n')[0] ?? '').filter((term) => sought.has(term)).length,
  )
  const most = Math.max(0, ...named)
  const first = beginning.trim() || withoutHeading(parts[0] ?? '')
  return { text: opening(first), part: most > 0 ? named.indexOf(most) + 1 : undefined }
}

const withoutHeading = (part: string): string => part.split('\n').slice(1).join('\n')

/** The first paragraph, or so many points of a list as fit. */
function opening(text: string): string {
  const lines = (text.trim().split(/\n\s*\n/)[0] ?? '').split('\n')
  let length = 0
  const tooMany = lines.findIndex((line, i) => {
    length += line.length
    return i > 0 && length > longest
  })
  return (tooMany === -1 ? lines : lines.slice(0, tooMany)).join('\n')
}
