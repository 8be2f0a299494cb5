/** The import cannot go on at all; the message says what to do and holds no personal data. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}
