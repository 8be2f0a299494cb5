/** The shop's own systems did not answer in time; whatever was asked of them may or may not have been done. */
export class ShopUnreachable extends Error {
  override readonly name = 'ShopUnreachable'
}

export const isUnreachable = (error: unknown): boolean => error instanceof ShopUnreachable
