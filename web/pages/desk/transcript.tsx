import { Fragment } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { TranscriptLine } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage, usePageWords } from '../language.tsx'
import { useDeskWords } from './deskWords.ts'
import type { Detail } from './detail.ts'
import { Line } from './line.tsx'
import { type Shown, useLines } from './lines.ts'
import { useHighlight } from './useHighlight.ts'

interface Props {
  readonly detail: Detail
  /** The message that the address points at. */
  readonly seq: string | undefined
  /** What is searched for, to mark it. */
  readonly sought?: string | undefined
}

/** What was said, with a heading for each day, kept at its end unless the reader has scrolled up. */
export function Transcript({ detail, seq, sought }: Props) {
  const words = useDeskWords()
  const { date } = formatsOf(useLanguage())
  const shown = useLines(detail)
  const { lines } = shown
  const { came, reading, onEarlier } = useEarlier(shown, seq)
  const { box, onScroll, below, toEnd } = useEnd(lines, seq)
  useHighlight(box, sought, lines)
  return (
    <div class="transcript-frame">
      <div
        class="transcript"
        role="log"
        aria-label={words.transcript}
        // What comes above has been said long ago and is not read out.
        aria-live={reading ? 'off' : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        ref={box}
        onScroll={onScroll}
      >
        {shown.earlier !== undefined && <EarlierButton onEarlier={onEarlier} />}
        <ol>
          {lines.map((line, i) => (
            <Fragment key={line.seq}>
              {date(line.at) !== date(lines[i - 1]?.at ?? 0) && <li class="day">{date(line.at)}</li>}
              <Line
                line={line}
                language={detail.conversation.language}
                pointedAt={String(line.seq) === seq}
              />
            </Fragment>
          ))}
        </ol>
      </div>
      <p role="status" class="spoken">
        {came !== undefined && words.earlierShown(came)}
      </p>
      {below && (
        <button type="button" class="button primary to-end" onClick={toEnd}>
          {words.newBelow} ↓
        </button>
      )}
    </div>
  )
}

function EarlierButton({ onEarlier }: { readonly onEarlier: () => Promise<void> }) {
  const words = useDeskWords()
  const page = usePageWords()
  const [failed, setFailed] = useState(false)
  const read = () =>
    onEarlier().then(
      () => setFailed(false),
      () => setFailed(true),
    )
  return (
    <>
      <button type="button" class="button older" onClick={() => void read()}>
        {words.earlier}
      </button>
      {failed && <p role="alert">{page.failed}</p>}
    </>
  )
}

/** Parts that are read by themselves to come to the message that is pointed at. */
const mostParts = 20

function useEarlier({ lines, earlier, readEarlier }: Shown, seq: string | undefined) {
  const [came, setCame] = useState<number>()
  const [reading, setReading] = useState(false)
  const parts = useRef(0)
  const onEarlier = async () => {
    if (reading) return
    setReading(true)
    try {
      setCame(await readEarlier())
    } finally {
      setReading(false)
    }
  }
  const first = lines[0]?.seq ?? 0
  const pointsAbove = seq !== undefined && Number(seq) < first && earlier !== undefined
  useEffect(() => {
    if (!pointsAbove || reading || parts.current === mostParts) return
    parts.current += 1
    onEarlier().catch(() => undefined)
  }, [pointsAbove, first, reading])
  return { came, reading, onEarlier }
}

/** Stays at the end while the reader is there, and at what is read while something comes above or below. */
function useEnd(lines: readonly TranscriptLine[], seq: string | undefined) {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(seq === undefined)
  const [below, setBelow] = useState(false)
  const first = lines[0]?.seq
  const last = lines.at(-1)?.seq
  const before = useRef({ first, last, height: 0 })
  const toEnd = () => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight
    setBelow(false)
  }
  const pointedAt = lines.some((line) => String(line.seq) === seq)
  useEffect(() => box.current?.querySelector('.pointed-at')?.scrollIntoView({ block: 'center' }), [pointedAt])
  useLayoutEffect(() => {
    const { current } = box
    if (current === null) return
    const { scrollHeight } = current
    if (before.current.first !== first) current.scrollTop += scrollHeight - before.current.height
    if (atEnd.current) toEnd()
    else if (before.current.last !== last) setBelow(true)
    before.current = { first, last, height: scrollHeight }
  }, [first, last])
  const onScroll = () => {
    if (box.current === null) return
    const { scrollHeight, scrollTop, clientHeight } = box.current
    atEnd.current = scrollHeight - scrollTop - clientHeight < 80
    if (atEnd.current) setBelow(false)
  }
  return { box, onScroll, below, toEnd }
}
