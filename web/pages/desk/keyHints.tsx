import { useDeskWords } from './deskWords.ts'

/** The keys that save the mouse; shown where there is a keyboard. */
export function KeyHints() {
  const { keys } = useDeskWords()
  return (
    <p class="key-hints small quiet">
      <KeyHint name="j" what={keys.next} />
      <KeyHint name="k" what={keys.previous} />
      <KeyHint name="/" what={keys.search} />
      <KeyHint name="r" what={keys.answer} />
      <KeyHint name="t" what={keys.take} />
    </p>
  )
}

/** What a key does. */
export function KeyHint({ name, what }: { readonly name: string; readonly what: string }) {
  return (
    <span>
      <kbd>{name}</kbd> {what}
    </span>
  )
}
