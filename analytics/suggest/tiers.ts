import type { Language } from '../../data/index.ts'
import type { Profile } from '../profile/profile.ts'
import { becauseBought } from './because.ts'
import type { SuggestionModel } from './model.ts'
import type { Asker, Proposal, Taken } from './proposal.ts'
import type { Word } from './text.ts'
import type { Fit } from './textIndex.ts'

const MOST_WORDS = 4

/** What the customers who resemble this one, by purchases or else by looks, bought: the share of them who did. */
export function customersAlike({ model, request, looked }: Asker): readonly Proposal[] {
  const known = request.personal ? request.customerId : undefined
  const own = known === undefined ? [] : model.alike(known)
  const others = own.length === 0 && looked.length > 0 ? model.alike(tasteOf(model, looked)) : own
  const counts = new Map<number, number>()
  for (const other of others) {
    for (const { product } of model.histories.get(other) ?? []) {
      counts.set(product, (counts.get(product) ?? 0) + 1)
    }
  }
  return [...counts].map(([product, count]) => ({
    product,
    strength: count / others.length,
    model: 'alike',
    reason: { kind: 'customers-alike' },
  }))
}

/** As if each product that was looked at had been bought today. */
const tasteOf = ({ products, profiler }: SuggestionModel, looked: readonly number[]): Profile =>
  profiler(
    '',
    looked.map((place) => ({ customerId: '', productId: products[place]?.id ?? '', at: 0, quantity: 1 })),
  )

/** What many customers bought lately. */
export function popular({ model, request }: Asker, taken: Taken): readonly Proposal[] {
  const named = new Set(request.wish.categories)
  return firstOf(model.byPopularity, taken).map((product) => {
    const category = model.products[product]?.category
    const reason = { kind: 'popular', category: named.has(category ?? '') ? category : undefined } as const
    return { product, strength: model.popularity[product] ?? 0, model: 'popular', reason }
  })
}

/** Everything in the named categories, for want of a better reason. */
export function inCategory({ model, request }: Asker, taken: Taken): readonly Proposal[] {
  const { categories, language } = request.wish
  const places = [...new Set(categories)].flatMap((category) => model.byCategory.get(category) ?? [])
  const sorted = places.sort((a, b) => a - b)
  return firstOf(sorted, taken).flatMap((product) => {
    const name = model.categories.get(model.products[product]?.category ?? '')?.name[language]
    return name === undefined ? [] : [proposedByText(product, 1, [name])]
  })
}

/** All that alone may be suggested, as their texts tell what is asked of them. */
export function amongThose({ model, request }: Asker, taken: Taken): readonly Proposal[] {
  const { among = [], told = [], language } = request.wish
  const places = among.flatMap((id) => model.places.get(id) ?? [])
  return firstOf(places, taken).map((product) => {
    const name = model.products[product]?.name[language] ?? ''
    return proposedByText(product, 1, told.length > 0 ? told : [name])
  })
}

/** As many of those that may be shown as it takes to have enough new ones. */
function firstOf(places: readonly number[], { mayShow, bought, limit }: Taken): readonly number[] {
  const found: number[] = []
  let fresh = 0
  for (const place of places) {
    if (fresh >= limit) break
    if (!mayShow(place)) continue
    found.push(place)
    if (!bought.has(place)) fresh += 1
  }
  return found
}

/** What the words describe, at least 0.4 times as well as the best; what one's taste and others' adds is small. */
export function fitting(asker: Asker, fits: ReadonlyMap<number, Fit>): readonly Proposal[] {
  const taste = new Map(becauseBought(asker).map(({ product, strength }) => [product, strength]))
  return goodFits(fits).map(([product, { words }, fit]) => {
    const liked = taste.get(product) ?? 0
    const strength = 0.85 * fit + 0.1 * liked + 0.05 * (asker.model.popularity[product] ?? 0)
    const { language, told = [] } = asker.request.wish
    return proposedByText(product, strength, [...spoken(words, language), ...told])
  })
}

/** Whether some product that may be shown fits the words. */
export function fitsAny(fits: ReadonlyMap<number, Fit>, mayShow: (product: number) => boolean): boolean {
  return goodFits(fits).some(([product]) => mayShow(product))
}

/** A product must fit at least this share as well as the best one. */
const GOOD_FIT = 0.4

/** Each with its fit as a share of the best one's. */
function goodFits(fits: ReadonlyMap<number, Fit>): readonly (readonly [number, Fit, number])[] {
  const best = highest([...fits.values()].map(({ similarity }) => similarity))
  return [...fits].flatMap(([product, fit]) => {
    const share = fit.similarity / best
    return share < GOOD_FIT ? [] : [[product, fit, share] as const]
  })
}

/** The named products themselves, in the order of naming. */
export function named(
  { model, request }: Asker,
  { products, fits }: { readonly products: readonly number[]; readonly fits: ReadonlyMap<number, Fit> },
): readonly Proposal[] {
  const { language } = request.wish
  return products.map((product, place) => {
    const words = spoken(fits.get(product)?.words ?? [], language)
    const name = model.products[product]?.name[language] ?? ''
    return proposedByText(product, 1 / (place + 1), words.length > 0 ? words : [name])
  })
}

/** What has the words of the named products' names, aliases and categories. */
export function resembling(asker: Asker, products: readonly number[]): readonly Proposal[] {
  const { texts } = asker.model
  return products.flatMap((product) => {
    const fits = new Map(texts.find(texts.namesOf(product)))
    fits.delete(product)
    return fitting(asker, fits)
  })
}

function proposedByText(product: number, strength: number, words: readonly string[]): Proposal {
  return { product, strength, model: 'text', reason: { kind: 'fits', words } }
}

/** The words in the customer's language where there are any; pairs of characters only for want of whole words. */
function spoken(words: readonly Word[], language: Language): readonly string[] {
  const whole = words.filter((word) => word.whole)
  const telling = whole.length > 0 ? whole : words
  const own = telling.filter(({ key }) => /\p{Script=Han}/u.test(key) === (language === 'zh'))
  const long = own.filter(({ shown }) => shown.length > 1)
  const best = long.length > 0 ? long : own
  return (best.length > 0 ? best : telling).slice(0, MOST_WORDS).map(({ shown }) => shown)
}

function highest(values: readonly number[]): number {
  return values.reduce((top, value) => Math.max(top, value), 0)
}
