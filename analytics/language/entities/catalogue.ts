import type { Language } from '../language.ts'

/** What of a category its names are made from. */
export interface NamedCategory {
  readonly id: string
  readonly name: Readonly<Record<Language, string>>
}

/** What of a product its names are made from. */
export interface NamedProduct extends NamedCategory {
  readonly sku: string | undefined
  /** The id of its category. */
  readonly category: string
  /** Named properties, among them its colour. */
  readonly attributes: Readonly<Record<string, Readonly<Record<Language, string>>>>
  readonly description: Readonly<Record<Language, string>>
  /** What customers call it beside its name. */
  readonly aliases: Readonly<Record<Language, readonly string[]>>
}
