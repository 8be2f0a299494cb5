import { useEffect, useRef, useState } from 'preact/hooks'
import type { ConversationSummary } from '../../../data/index.ts'
import { Failure } from '../failure.tsx'
import { usePageWords } from '../language.tsx'
import { type Address, setFilters, writeAddress } from './address.ts'
import type { Conversations } from './conversations.ts'
import { useDeskWords } from './deskWords.ts'
import { useNow } from './now.ts'
import { Row } from './row.tsx'

interface Props {
  readonly conversations: Conversations
  readonly address: Address
  readonly isFresh: (conversation: ConversationSummary) => boolean
  /** `seq` points at the message that was searched for. */
  readonly onChoose: (id: string, seq: string | undefined) => void
}

/** All conversations that fit, those that wait for a person first. */
export function List({ conversations, address, isFresh, onChoose }: Props) {
  const words = useDeskWords()
  const now = useNow()
  const { waiting, others, error, reload, older } = conversations
  if (error !== undefined) return <Failure error={error} onRetry={reload} />
  const rows = (some: readonly ConversationSummary[]) =>
    some.map((one) => (
      <Row
        key={one.id}
        conversation={one}
        chosen={one.id === address.conversation}
        fresh={isFresh(one)}
        now={now}
        href={writeAddress({ ...address, conversation: one.id, seq: hitIn(one) })}
        sought={address.text}
        onChoose={() => onChoose(one.id, hitIn(one))}
      />
    ))
  const { box, onOlder, came } = useOlder(waiting.length + others.length, older)
  return (
    <div class="rows" ref={box}>
      {waiting.length > 0 && (
        <>
          <h2 class="alert">{words.waitingFor(waiting.length)}</h2>
          <ol>{rows(waiting)}</ol>
          {others.length > 0 && <h2>{words.others}</h2>}
        </>
      )}
      <ol>{rows(others)}</ol>
      <Empty conversations={conversations} filtered={setFilters(address).length > 0} />
      {older !== undefined && (
        <button type="button" class="button older" onClick={onOlder}>
          {words.older}
        </button>
      )}
      <p role="status" class="spoken">
        {came !== undefined && words.olderShown(came)}
      </p>
    </div>
  )
}

/** The place of what is searched for. */
export const hitIn = ({ hit }: ConversationSummary): string | undefined => hit && String(hit.seq)

/** Older ones that come below are told to those who listen; the keyboard goes on with the first of them. */
function useOlder(length: number, older: (() => void) | undefined) {
  const box = useRef<HTMLDivElement>(null)
  const before = useRef<number | undefined>(undefined)
  const [came, setCame] = useState<number>()
  useEffect(() => {
    if (before.current === undefined || length === before.current) return
    const row = box.current?.querySelectorAll<HTMLElement>('a.row')[before.current]
    row?.focus()
    setCame(length - before.current)
    before.current = undefined
  }, [length])
  const onOlder = () => {
    before.current = length
    setCame(undefined)
    older?.()
  }
  return { box, onOlder, came }
}

function Empty({
  conversations,
  filtered,
}: {
  readonly conversations: Conversations
  readonly filtered: boolean
}) {
  const words = useDeskWords()
  const { loading, waiting, others, older } = conversations
  const page = usePageWords()
  if (loading) return <p class="empty quiet">{page.loading}</p>
  if (waiting.length + others.length > 0) return null
  if (older !== undefined) return <p class="empty quiet">{words.noneSoFar}</p>
  return <p class="empty quiet">{filtered ? words.none : words.noneYet}</p>
}
