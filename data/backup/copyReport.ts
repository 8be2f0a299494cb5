/** What a backup holds. */
export interface CopyReport {
  /** Names of the migrations that had run, in order. */
  readonly migrations: readonly string[]
  /** Rows by table. */
  readonly tables: Readonly<Record<string, number>>
}
