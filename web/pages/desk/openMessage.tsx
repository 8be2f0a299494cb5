import { useDeskWords } from './deskWords.ts'
import type { Detail } from './detail.ts'

/** Warns whoever answers, and may hand back, that the customer waits for an answer to their last message. */
export function OpenMessage({ detail: { conversation, lines } }: { readonly detail: Detail }) {
  const words = useDeskWords()
  const isOpen = conversation.mode === 'person' && lines.at(-1)?.author === 'customer'
  return (
    <p class="small open-message" role="status">
      {isOpen && words.unansweredYet}
    </p>
  )
}
