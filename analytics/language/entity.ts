/**
 * A piece of a message with a meaning: an order number, a product, a quantity, a date. A `sku` is a product that is
 * named by its number; the value of a `time` is 'HH:MM' or a part of the day, that of a `colour` is English.
 */
export type Entity =
  | { readonly kind: 'order'; readonly text: string; readonly value: string }
  | { readonly kind: 'product'; readonly text: string; readonly value: string }
  | { readonly kind: 'category'; readonly text: string; readonly value: string }
  | { readonly kind: 'quantity'; readonly text: string; readonly value: number }
  | { readonly kind: 'money'; readonly text: string; readonly value: number }
  | { readonly kind: 'date'; readonly text: string; readonly value: string }
  | { readonly kind: 'email'; readonly text: string; readonly value: string }
  | { readonly kind: 'phone'; readonly text: string; readonly value: string }
  | { readonly kind: 'sku'; readonly text: string; readonly value: string }
  | { readonly kind: 'time'; readonly text: string; readonly value: string }
  | { readonly kind: 'colour'; readonly text: string; readonly value: string }
  | { readonly kind: 'size'; readonly text: string; readonly value: string }
  | { readonly kind: 'person'; readonly text: string; readonly value: string }
  | { readonly kind: 'place'; readonly text: string; readonly value: string }
