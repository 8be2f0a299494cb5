/**
 * Text as every back end can keep it. PostgreSQL takes neither null bytes nor halves of surrogate pairs: each
 * becomes U+FFFD, on SQLite too, in what is kept and in what is asked for alike. JSON escapes both, so what is
 * kept as JSON stays as it is.
 */
export function keepable(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed()
  return whole.includes('\0') ? whole.replaceAll('\0', '\uFFFD') : whole
}
