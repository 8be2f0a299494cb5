interface Props {
  readonly path: string
}

/** A line drawing of 24 by 24; the button around it carries the words. */
export function Icon({ path }: Props) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

export const icons = {
  talk: 'M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8 9h8M8 13h5',
  close: 'M6 6l12 12M18 6L6 18',
  fresh: 'M20 12v3a2 2 0 0 1-2 2h-6l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h7M18 3v6M15 6h6',
  send: 'M4 12l16-8-6 16-3-7z',
  before: 'M15 5l-7 7 7 7',
  after: 'M9 5l7 7-7 7',
}
