import type { Moment, TranscriptLine } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { useDeskWords, useNames } from './deskWords.ts'
import type { Detail } from './detail.ts'

/** What somebody who takes over has to know: what the customer wants, what was tried, the mood, what is open. */
export function Handover({ detail: { conversation, lines } }: { readonly detail: Detail }) {
  const words = useDeskWords()
  const names = useNames()
  const moodWent = useMoodWent()
  if (conversation.mode === 'bot') return null
  const summary = summaryOf(lines, conversation.waitingSince)
  const { purposes, tried, open } = summary
  const fact = (term: string, value: string) =>
    value !== '' && (
      <div>
        <dt class="quiet">{term}</dt>
        <dd>{value}</dd>
      </div>
    )
  return (
    <dl class="handover small" aria-label={words.handover}>
      {fact(words.wants, purposes.map((id) => names.intent(id)).join(', '))}
      {fact(words.tried, tried.map((id) => names.talk(id)).join(', '))}
      {fact(words.moodOf, moodWent(summary))}
      {fact(words.openQuestion, open ?? '')}
    </dl>
  )
}

/** How the mood was at first and is now, and its lowest point when that lay between. */
function useMoodWent() {
  const words = useDeskWords()
  const { percent } = formatsOf(useLanguage())
  return ({ start, worst, now }: Summary): string => {
    if (start === undefined || worst === undefined || now === undefined) return ''
    const went = words.moodWent(percent(start), percent(now))
    return worst > Math.max(start, now) ? `${went} · ${words.moodWorst(percent(worst))}` : went
  }
}

/** What a conversation was about, in the order in which it came up. */
export interface Summary {
  readonly purposes: readonly string[]
  readonly tried: readonly string[]
  /** How negative the first, the most negative and the last message were. */
  readonly start: number | undefined
  readonly worst: number | undefined
  readonly now: number | undefined
  /** The last that says something of what nobody has answered yet; else the last serious thing. */
  readonly open: string | undefined
}

const pleasantries = ['smallTalk', 'steering', 'person']

/** What was said before staff last answered is not open; `since` is when the customer began to wait after that. */
export function summaryOf(lines: readonly TranscriptLine[], since: Moment = 0): Summary {
  const turns = lines.flatMap(({ interaction, text }) =>
    interaction ? [{ ...interaction, said: text }] : [],
  )
  const serious = turns.filter(({ talk }) => talk !== undefined && !pleasantries.includes(talk))
  const answered = lines.findLast(({ author, at }) => author === 'staff' && at < since)?.seq ?? 0
  const left = turns.filter((turn) => turn.seq > answered && isLeft(turn))
  return {
    purposes: distinct(serious.map(({ intent }) => intent)),
    tried: distinct(serious.map(({ talk }) => talk)),
    start: turns[0]?.mood.negative,
    worst: turns.length === 0 ? undefined : Math.max(...turns.map(({ mood }) => mood.negative)),
    now: turns.at(-1)?.mood.negative,
    open: (left.findLast(isTelling) ?? left.findLast(hasWords) ?? serious.at(-1))?.said,
  }
}

interface Said {
  readonly said: string
  readonly talk: string | undefined
  readonly outcome: string
}

/** A wish for a person is met by the person who comes. */
const isLeft = ({ outcome, talk = '' }: Said): boolean =>
  outcome === 'unanswered' ||
  outcome === 'silent' ||
  (outcome === 'handed-over' && !pleasantries.includes(talk))

const hasWords = ({ said }: Said): boolean => /\p{L}/u.test(said)

/** Calls such as “hello??? anyone?” are short, and what somebody wants takes some words. */
const isTelling = ({ said }: Said): boolean =>
  (said.match(/\p{sc=Han}/gu) ?? []).length >= 7 || (said.match(/[\p{L}\p{N}'’]+/gu) ?? []).length >= 4

const distinct = (some: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(some.flatMap((one) => (one === undefined ? [] : [one]))),
]
