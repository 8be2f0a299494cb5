import { Fragment } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { useDeskWords } from './deskWords.ts'
import type { Detail } from './detail.ts'
import { Line } from './line.tsx'

interface Props {
  readonly detail: Detail
  /** The message that the address points at. */
  readonly seq: string | undefined
}

/** All that was said, with a heading for each day, kept at its end unless the reader has scrolled up. */
export function Transcript({ detail: { lines, conversation }, seq }: Props) {
  const words = useDeskWords()
  const { date } = formatsOf(useLanguage())
  const { box, onScroll, below, toEnd } = useEnd(lines.length, seq)
  return (
    <div class="transcript-frame">
      <div
        class="transcript"
        role="log"
        aria-label={words.transcript}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        ref={box}
        onScroll={onScroll}
      >
        <ol>
          {lines.map((line, i) => (
            <Fragment key={line.seq}>
              {date(line.at) !== date(lines[i - 1]?.at ?? 0) && <li class="day">{date(line.at)}</li>}
              <Line line={line} language={conversation.language} pointedAt={String(line.seq) === seq} />
            </Fragment>
          ))}
        </ol>
      </div>
      {below && (
        <button type="button" class="button primary to-end" onClick={toEnd}>
          {words.newBelow} ↓
        </button>
      )}
    </div>
  )
}

function useEnd(length: number, seq: string | undefined) {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(seq === undefined)
  const [below, setBelow] = useState(false)
  const toEnd = () => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight
    setBelow(false)
  }
  useEffect(() => box.current?.querySelector('.pointed-at')?.scrollIntoView({ block: 'center' }), [])
  const before = useRef(length)
  useLayoutEffect(() => {
    if (atEnd.current) toEnd()
    else if (length > before.current) setBelow(true)
    before.current = length
  }, [length])
  const onScroll = () => {
    if (box.current === null) return
    const { scrollHeight, scrollTop, clientHeight } = box.current
    atEnd.current = scrollHeight - scrollTop - clientHeight < 80
    if (atEnd.current) setBelow(false)
  }
  return { box, onScroll, below, toEnd }
}
