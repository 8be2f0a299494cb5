import { ActionButton } from './actionButton.tsx'
import { useSetting } from './setting.ts'
import type { View } from './view.ts'

interface Props {
  readonly view: View
  readonly onSay: (text: string) => void
}

/** The answers that the last message offers, until somebody says something else. */
export function Answers({ view: { rows, unsent }, onSay }: Props) {
  const { words } = useSetting()
  const last = rows.at(-1)
  if (last?.kind !== 'message' || unsent.length > 0 || last.message.answers.length === 0) return null
  return (
    <fieldset class="answers" aria-label={words.answers}>
      {last.message.answers.map((action) => (
        <ActionButton key={action.title} action={action} onSay={onSay} />
      ))}
    </fieldset>
  )
}
