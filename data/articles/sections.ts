/** A part of a text under one heading. */
export interface Section {
  readonly heading: string
  /** Markdown, without the heading. */
  readonly body: string
}

/**
 * The parts of a Markdown text, parted by headings of the first two ranks; deeper ones stay within. What stands
 * before the first heading is under `title`. Parts without words are left out. O(length).
 */
export function sectionsOf(markdown: string, title: string): readonly Section[] {
  const parts: { heading: string; lines: string[] }[] = [{ heading: title, lines: [] }]
  let fence: string | undefined
  for (const line of markdown.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    fence = fenceAfter(line, fence)
    const heading = fence === undefined ? headingIn(line) : undefined
    if (heading === undefined) parts.at(-1)?.lines.push(line)
    else parts.push({ heading: plain(heading), lines: [] })
  }
  return parts
    .map(({ heading, lines }) => ({ heading, body: lines.join('\n').trim() }))
    .filter(({ body }) => /\p{L}/u.test(body))
}

/** What closes the code that goes on after a line; undefined outside of code. */
function fenceAfter(line: string, fence: string | undefined): string | undefined {
  if (fence === undefined) return /^\s*(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1]
  return line.trim().startsWith(fence) && !/[^`~\s]/.test(line) ? undefined : fence
}

/** Signs that close a heading are no part of it, but C# is. */
const headingIn = (line: string): string | undefined =>
  /^#{1,2}\s+(.*)/.exec(line.trimEnd())?.[1]?.replace(/(?<!\s)\s+#+$/, '')

/** A heading without its marks: **bold**, `code`, [links](...). */
const plain = (heading: string): string =>
  heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim()
