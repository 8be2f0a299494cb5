import { soughtWords } from './soughtWords.ts'

interface Props {
  readonly text: string
  /** What is searched for. */
  readonly sought: string | undefined
}

/** A text in which the words that are searched for are marked. */
export function Marked({ text, sought = '' }: Props) {
  const words = soughtWords(sought)
  if (words === undefined) return <>{text}</>
  // What a group of the pattern holds stands at the odd places.
  return (
    <>{text.split(words).map((part, i) => (i % 2 === 1 ? <mark key={`${i} ${part}`}>{part}</mark> : part))}</>
  )
}
