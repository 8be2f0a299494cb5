import { useDeskWords } from './deskWords.ts'

/** The keys that save the mouse; shown where there is a keyboard. */
export function KeyHints() {
  const { keys } = useDeskWords()
  const hint = (key: string, what: string) => (
    <span>
      <kbd>{key}</kbd> {what}
    </span>
  )
  return (
    <p class="key-hints small quiet">
      {hint('j', keys.next)}
      {hint('k', keys.previous)}
      {hint('/', keys.search)}
      {hint('r', keys.answer)}
      {hint('t', keys.take)}
    </p>
  )
}
