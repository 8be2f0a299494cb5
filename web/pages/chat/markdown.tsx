import type { ComponentChild } from 'preact'
import { safeLink } from './links.ts'

interface Props {
  readonly text: string
  /** What paths on the server's own site are relative to. */
  readonly base: string
}

/**
 * Bold, links, lists, headings and paragraphs of markdown as elements; everything else stays the text that
 * it is. Nothing is ever parsed as HTML. O(n) for text as bots and staff write it.
 */
export function Markdown({ text, base }: Props) {
  return <>{blocksOf(text).map((block) => drawBlock(block, base))}</>
}

type Kind = 'ul' | 'ol' | 'h' | 'p'
interface Block {
  readonly kind: Kind
  readonly lines: string[]
}

const marks: readonly (readonly [Kind, RegExp])[] = [
  ['ul', /^\s*[-*•]\s+/],
  ['ol', /^\s*\d{1,3}(?:[.)]\s+|、)/],
  ['h', /^#{1,6}\s+/],
]

/** Neighbouring lines of one kind are one block; an empty line ends it. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      open = undefined
      continue
    }
    const [kind, mark] = marks.find(([, pattern]) => pattern.test(line)) ?? (['p', /^/] as const)
    if (open === undefined || open.kind !== kind || kind === 'h') {
      open = { kind, lines: [] }
      blocks.push(open)
    }
    open.lines.push(line.replace(mark, ''))
  }
  return blocks
}

function drawBlock({ kind, lines }: Block, base: string): ComponentChild {
  const drawn = lines.map((line) => drawLine(line, base))
  if (kind === 'h') return <p class="heading">{drawn}</p>
  if (kind === 'p') return <p>{drawn.flatMap((line, i) => (i === 0 ? [line] : [<br />, line]))}</p>
  const items = drawn.map((line) => <li>{line}</li>)
  return kind === 'ul' ? <ul>{items}</ul> : <ol>{items}</ol>
}

const bold = String.raw`\*\*([^*]{1,500})\*\*`
const named = String.raw`\[([^\][]{1,200})\]\(([^()\s]{1,2000})\)`
const bare = String.raw`(https?://[^\s<>()\u2018-\u201f\u2026\u3000-\u303f\uff00-\uffef\u4e00-\u9fff]{1,2000})`

function drawLine(line: string, base: string): ComponentChild[] {
  const drawn: ComponentChild[] = []
  let done = 0
  for (const match of line.matchAll(new RegExp(`${bold}|${named}|${bare}`, 'g'))) {
    drawn.push(line.slice(done, match.index), drawMatch(match, base))
    done = match.index + match[0].length
  }
  drawn.push(line.slice(done))
  return drawn
}

function drawMatch([whole, strong, name, link, address]: RegExpExecArray, base: string): ComponentChild {
  if (strong !== undefined) return <strong>{drawLine(strong, base)}</strong>
  if (name !== undefined && link !== undefined) return <Link name={name} link={link} base={base} />
  const tail = /[.,;:!?'"]*$/.exec(address ?? whole)?.[0] ?? ''
  const clean = whole.slice(0, whole.length - tail.length)
  return [<Link key={clean} name={clean} link={clean} base={base} />, tail]
}

function Link({ name, link, base }: { readonly name: string; readonly link: string; readonly base: string }) {
  const href = safeLink(link, base)
  if (href === undefined) return <>{name}</>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  )
}
