import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { soughtWords } from './soughtWords.ts'

const name = 'sought'

/** Marks the words of a search in what was said, where the browser can mark without changing the page. */
export function useHighlight(
  box: RefObject<HTMLElement | null>,
  search: string | undefined,
  said: unknown,
): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const words = soughtWords(search ?? '')
    const texts = words === undefined ? [] : textsIn(box.current)
    const ranges = texts.flatMap((text) =>
      [...text.data.matchAll(words ?? /$/g)].map((match) => rangeOf(text, match)),
    )
    CSS.highlights.set(name, new Highlight(...ranges))
    return () => void CSS.highlights.delete(name)
  }, [search, said])
}

function textsIn(box: HTMLElement | null): readonly Text[] {
  return [...(box?.querySelectorAll('.bubble') ?? [])].flatMap((bubble) => {
    const walker = document.createTreeWalker(bubble, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text) texts.push(node)
    return texts
  })
}

function rangeOf(text: Text, { index, 0: { length } }: RegExpExecArray): Range {
  const range = document.createRange()
  range.setStart(text, index)
  range.setEnd(text, index + length)
  return range
}
