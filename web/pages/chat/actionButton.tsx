import type { Action } from './card.ts'

interface Props {
  readonly action: Action
  readonly onSay: (text: string) => void
}

export function ActionButton({ action, onSay }: Props) {
  if (action.kind === 'say')
    return (
      <button type="button" class="pill" onClick={() => onSay(action.words)}>
        {action.title}
      </button>
    )
  return (
    <a class="pill" href={action.link} target="_blank" rel="noopener noreferrer">
      {action.title}
    </a>
  )
}
