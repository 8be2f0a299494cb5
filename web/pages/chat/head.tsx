import type { Connection } from './directLine.ts'
import { Icon, icons } from './icons.tsx'
import { useSetting } from './setting.ts'

interface Props {
  readonly connection: Connection
  readonly onFresh: () => void
  readonly onClose: () => void
}

export function Head({ connection, onFresh, onClose }: Props) {
  const { words } = useSetting()
  return (
    <div class="head">
      <div class="titles">
        <h2>{words.title}</h2>
        <p role="status" class={`connection ${connection}`}>
          {words.connection[connection]}
        </p>
      </div>
      <button type="button" class="icon" title={words.fresh} aria-label={words.fresh} onClick={onFresh}>
        <Icon path={icons.fresh} />
      </button>
      <button type="button" class="icon" title={words.close} aria-label={words.close} onClick={onClose}>
        <Icon path={icons.close} />
      </button>
    </div>
  )
}
