import { escapeHtml } from './escapeHtml.ts'

/**
 * The little markdown of the articles as HTML: paragraphs, ## headings, lists, bold and links. Everything
 * else is text; everything is escaped. O(length).
 *
 * @example markdown('## Costs\n\n- **Express:** S$9.90') // '<h2 id="part-1">Costs</h2>\n<ul><li><strong>Express:</strong> S$9.90</li></ul>'
 */
export function markdown(text: string): string {
  const blocks = blocksOf(text)
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  return blocks.map((each) => block(each, headings.indexOf(each) + 1)).join('\n')
}

type Kind = 'heading' | 'bullets' | 'numbers' | 'words'

interface Block {
  readonly kind: Kind
  readonly lines: readonly string[]
}

const marks: readonly { readonly kind: Kind; readonly mark: RegExp }[] = [
  { kind: 'heading', mark: /^#{1,6} +/ },
  { kind: 'bullets', mark: /^[-*] +/ },
  { kind: 'numbers', mark: /^\d{1,3}[.)] +/ },
]

/** Lines of one kind that follow each other belong together, unless a heading or an empty line parts them. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { kind: Kind; lines: string[] }[] = []
  let joins = false
  for (const raw of text.split(/\r?\n/)) {
    const { kind, line } = readLine(raw.trim())
    const last = blocks.at(-1)
    if (line === '') joins = false
    else if (joins && last?.kind === kind && kind !== 'heading') last.lines.push(line)
    else blocks.push({ kind, lines: [line] })
    if (line !== '') joins = true
  }
  return blocks
}

function readLine(line: string): { kind: Kind; line: string } {
  const found = marks.find(({ mark }) => mark.test(line))
  if (found === undefined) return { kind: 'words', line }
  return { kind: found.kind, line: line.replace(found.mark, '') }
}

/** Headings can be linked to: the first is part-1. */
function block({ kind, lines }: Block, part: number): string {
  switch (kind) {
    case 'heading':
      return `<h2 id="part-${part}">${lines.map(inline).join(' ')}</h2>`
    case 'bullets':
      return `<ul>${lines.map(item).join('')}</ul>`
    case 'numbers':
      return `<ol>${lines.map(item).join('')}</ol>`
    case 'words':
      return `<p>${lines.map(inline).join('<br>')}</p>`
    default:
      return kind satisfies never
  }
}

function item(line: string): string {
  return `<li>${inline(line)}</li>`
}

const marked = /\*\*([^*]+)\*\*|\[([^[\]]{1,200})\]\(([^()\s]{1,500})\)/g

/** Bold and links; what stands between them is escaped as it is. */
function inline(line: string): string {
  let html = ''
  let end = 0
  for (const match of line.matchAll(marked)) {
    const [whole, bold, label, address] = match
    html += escapeHtml(line.slice(end, match.index))
    html += bold === undefined ? link(label ?? '', address ?? '') : `<strong>${inline(bold)}</strong>`
    end = match.index + whole.length
  }
  return html + escapeHtml(line.slice(end))
}

/** Only addresses that lead somewhere harmless become links: the web, mail, telephone, this site. */
function link(label: string, address: string): string {
  if (!/^(https?:\/\/|mailto:|tel:|\/(?![/\\]))/i.test(address)) return escapeHtml(label)
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`
}
