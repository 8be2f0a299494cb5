import { useEffect, useRef } from 'preact/hooks'
import { Icon, icons } from './icons.tsx'
import { useSetting } from './setting.ts'

interface Props {
  readonly unread: number
  /** The panel was just closed, so the keyboard belongs here. */
  readonly focusAtFirst: boolean
  readonly onOpen: () => void
}

export function Launcher({ unread, focusAtFirst, onOpen }: Props) {
  const { words } = useSetting()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focusAtFirst) button.current?.focus()
  }, [focusAtFirst])
  const label = unread === 0 ? words.open : `${words.open}, ${words.unread(unread)}`
  return (
    <button type="button" class="launcher" ref={button} aria-label={label} onClick={onOpen}>
      <Icon path={icons.talk} />
      {unread > 0 && (
        <span class="unread" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </button>
  )
}
