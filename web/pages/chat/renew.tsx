import { useEffect, useRef } from 'preact/hooks'
import { useSetting } from './setting.ts'

interface Props {
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before the conversation is put away. */
export function Renew({ onYes, onNo }: Props) {
  const { words } = useSetting()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <div class="renew" role="alertdialog" aria-label={words.fresh} aria-describedby="renew-why">
      <p id="renew-why">{words.freshSure}</p>
      <button type="button" class="pill" ref={keep} onClick={onNo}>
        {words.freshNo}
      </button>
      <button type="button" class="pill strong" onClick={onYes}>
        {words.freshYes}
      </button>
    </div>
  )
}
