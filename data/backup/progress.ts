/** How far a backup or a restore has come; `total` is at least 1. */
export type Progress = (at: {
  readonly doing: 'copying' | 'counting' | 'checking' | 'loading'
  readonly done: number
  readonly total: number
}) => void
