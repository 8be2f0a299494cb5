/**
 * Whether Microsoft vouches for a request cannot be found out now, as when the keys cannot be fetched that would
 * prove it. Nothing was done; it may be sent again.
 */
export class Unproven extends Error {
  override readonly name = 'Unproven'
}
