/** A backup or restore that cannot be done as it was asked for: why, and what to do instead. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}
