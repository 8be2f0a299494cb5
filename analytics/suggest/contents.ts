import type { Product } from '../../data/index.ts'
import { lackingIn, mentions } from './lacks.ts'

/** What texts say that is there, in lower case, and what they say that is not. */
export interface Told {
  readonly said: string
  readonly lacks: readonly string[]
}

/** What some texts of a product tell of what is in it. O(length). */
export function toldIn(texts: readonly string[]): Told {
  const parts = texts.map((text) => lackingIn(text))
  return {
    said: parts.map(({ said }) => said.toLowerCase()).join(' '),
    lacks: parts.flatMap(({ lacks }) => lacks.map((thing) => thing.toLowerCase())),
  }
}

/** Whether they name a thing, and do not say that there is none of it. O(length). */
export const names = ({ said, lacks }: Told, thing: string): boolean =>
  mentions(said, thing) && !lacks.some((lack) => mentions(lack, thing))

const smelling = /scent|fragrance|perfume|香|[气氣]味/iu
const nothing = /^(?:none|no|unscented|neutral|fragrance[- ]free|[无無沒没不].*)$/iu

/** A property that tells how a thing smells tells of its fragrance, or that it has none. */
export const scentOf = (attributes: Product['attributes']): string =>
  Object.entries(attributes)
    .flatMap(([key, { en, zh }]) =>
      smelling.test(key) ? [nothing.test(en) || nothing.test(zh) ? 'fragrance-free' : 'fragrance 香精'] : [],
    )
    .join(', ')

/**
 * Those of some things that a product's own texts name, in either language; what they do not name it may have all the
 * same. O(things * length).
 */
export function namedIn(product: Product, things: readonly string[]): readonly string[] {
  const { name, aliases, attributes, description } = product
  const told = toldIn([
    ...[name.en, name.zh, aliases.en.join(', '), aliases.zh.join(', '), description.en, description.zh],
    ...Object.values(attributes).flatMap(({ en, zh }) => [en, zh]),
    scentOf(attributes),
  ])
  return things.filter((thing) => names(told, thing))
}
