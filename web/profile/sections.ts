import type { CustomerProfile } from '../../analytics/index.ts'
import type { Language, Text } from '../../data/index.ts'
import { type Formats, formatsOf } from '../pages/formats.ts'
import { profile as en } from '../pages/words/profile.en.ts'
import { profile as zh } from '../pages/words/profile.zh.ts'
import type { ProfileView } from './profileView.ts'

/** One part of a profile as it is shown. */
export interface Section {
  readonly title: string
  readonly facts: readonly Fact[]
}

export interface Fact {
  readonly term: string
  readonly value: string
  readonly note?: string
  /** From 0 to 1; shown as a bar beside its words. */
  readonly share?: number
}

const words = { en, zh }
const between = { en: ', ', zh: '、' }

/** What a profile is written with. */
interface Pen extends Omit<ProfileView, 'customer' | 'profiled'> {
  readonly words: typeof en
  readonly formats: Formats
  readonly language: Language
}

/** A profile in words: the same for staff and for the customer. A section may have no facts. */
export function sectionsOf(
  profile: CustomerProfile,
  { names, currency, language }: Pick<ProfileView, 'names' | 'currency'> & { readonly language: Language },
): readonly Section[] {
  const pen = { words: words[language], formats: formatsOf(language), language, names, currency }
  const { words: w } = pen
  return [
    { title: w.buying, facts: buying(profile, pen) },
    { title: w.tastes, facts: tastes(profile, pen) },
    { title: w.often, facts: often(profile, pen) },
    { title: w.interests, facts: interests(profile, pen) },
    { title: w.contacts, facts: contacts(profile, pen) },
    { title: w.feelings, facts: feelings(profile, pen) },
    { title: w.suggestions, facts: suggestions(profile, pen) },
  ]
}

function buying({ buying: { orders, money, ...rest } }: CustomerProfile, pen: Pen): readonly Fact[] {
  const { words: w, formats, currency } = pen
  const { meanOrder, recencyDays, usualGapDays } = rest
  return [
    { term: w.orders, value: formats.number(orders) },
    { term: w.spent, value: formats.money(money, currency) },
    ...fact(w.meanOrder, meanOrder, (mean) => formats.money(mean, currency)),
    ...fact(w.lastOrder, recencyDays, (days) => w.daysAgo(Math.floor(days))),
    ...fact(w.usualGap, usualGapDays, (days) => w.days(Math.round(days))),
  ]
}

const tastes = (profile: CustomerProfile, { words: w, formats, currency, names, language }: Pen) =>
  profile.tastes.map(({ category, share, money, usualPrice, priceLevel }) => ({
    term: nameIn(names.categories, category, language),
    value: `${formats.percent(share)} · ${formats.money(money, currency)}`,
    note: w.usually(formats.money(usualPrice, currency), w.level[levelOf(priceLevel)]),
    share,
  }))

/** Thirds of a category's prices. */
const levelOf = (level: number): 'low' | 'middle' | 'high' =>
  level < 1 / 3 ? 'low' : level > 2 / 3 ? 'high' : 'middle'

const often = (profile: CustomerProfile, { words: w, names, language }: Pen): readonly Fact[] =>
  profile.often.map(({ productId, pieces, orders }) => ({
    term: nameIn(names.products, productId, language),
    value: w.pieces(pieces, orders),
  }))

const interests = (profile: CustomerProfile, { words: w, names, language }: Pen): readonly Fact[] =>
  profile.interests.map(({ productId, looks, questions }) => ({
    term: nameIn(names.products, productId, language),
    value: [...(looks > 0 ? [w.looks(looks)] : []), ...(questions > 0 ? [w.questions(questions)] : [])].join(
      between[language],
    ),
  }))

function contacts({ contacts: { languages, channels, lately, intents } }: CustomerProfile, pen: Pen) {
  const { words: w, formats, names, language } = pen
  const list = (all: typeof languages, nameOf: (id: string) => string) =>
    all.map(({ name, times }) => `${nameOf(name)}\u00a0×\u00a0${times}`).join(between[language]) || w.none
  return [
    { term: w.languages, value: list(languages, (id) => known(w.language, id)) },
    { term: w.channels, value: list(channels, (id) => known(w.channel, id)) },
    { term: w.lately, value: formats.number(lately) },
    { term: w.about, value: list(intents, (id) => nameIn(names.intents, id, language)) },
  ]
}

function feelings({ mood, satisfaction: { csat, nps }, at }: CustomerProfile, pen: Pen): readonly Fact[] {
  const { words: w, language } = pen
  const signed = new Intl.NumberFormat(language, { ...twoDigits, signDisplay: 'exceptZero' })
  const number = (value: number) => signed.format(value).replace('-', '−')
  const ago = (when: number) => w.daysAgo(Math.max(0, Math.floor((at - when) / 86_400_000)))
  const answer = (term: string, of: number, last: typeof csat): readonly Fact[] =>
    last === undefined ? [] : [{ term, value: w.scored(last.score, of), note: ago(last.at) }]
  return [
    ...(mood === undefined ? [] : moodFacts(mood, { w, number })),
    ...answer(w.csat, 5, csat),
    ...answer(w.nps, 10, nps),
  ]
}

function moodFacts(
  { mean, conversations, drift }: NonNullable<CustomerProfile['mood']>,
  { w, number }: { readonly w: typeof en; readonly number: (value: number) => string },
): readonly Fact[] {
  const value = w.moodIs(w.moodWord[moodWord(mean)], number(mean))
  const lately =
    drift.kind === 'not-enough'
      ? { value: w.notEnough }
      : {
          value: `${w.driftWord[drift.kind]} ${number(drift.change)}`,
          note: w.interval(number(drift.low), number(drift.high)),
        }
  return [
    { term: w.mood, value, note: w.meanOf(conversations) },
    { term: w.drift, ...lately },
  ]
}

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** A mood that is nearer to one end than a fifth of the way is said to lean there. */
const moodWord = (mean: number): 'positive' | 'neutral' | 'negative' =>
  mean > 0.2 ? 'positive' : mean < -0.2 ? 'negative' : 'neutral'

function suggestions({ suggestions: made }: CustomerProfile, { words: w, formats, names, language }: Pen) {
  const refused = made.refusedProducts.map((id) => nameIn(names.products, id, language))
  return [
    { term: w.shown, value: formats.number(made.shown) },
    { term: w.taken, value: formats.number(made.taken) },
    { term: w.refused, value: formats.number(made.refused) },
    ...(refused.length > 0 ? [{ term: w.refusedProducts, value: refused.join(between[language]) }] : []),
  ]
}

/** A fact of something that may not be known. */
const fact = <T>(term: string, value: T | undefined, write: (value: T) => string): readonly Fact[] =>
  value === undefined ? [] : [{ term, value: write(value) }]

const nameIn = (names: Readonly<Record<string, Text>>, id: string, language: Language): string =>
  Object.hasOwn(names, id) ? (names[id]?.[language] ?? id) : id

const known = (names: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(names, id) ? (names[id] ?? id) : id
