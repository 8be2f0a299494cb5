/** The shop's own systems did not answer in time; whatever was asked of them may or may not have been done. */
export class ShopUnreachable extends Error {
  override readonly name = 'ShopUnreachable'
}

/** Whether an error is that, or what botbuilder wrapped around it. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof ShopUnreachable ||
  (error instanceof Error && 'error' in error && error.error instanceof ShopUnreachable)
