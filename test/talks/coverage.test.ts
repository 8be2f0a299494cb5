import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../data/index.ts'
import { type Line, say } from '../../dialogs/index.ts'
import type { TalkServices } from '../../dialogs/talkPorts.ts'
import { makeTalks } from '../../dialogs/talks.ts'
import { learnedContent } from '../stage.ts'
import { en } from './tours/en.ts'
import { type Heard, takeTour } from './tours/tour.ts'
import { zh } from './tours/zh.ts'

beforeAll(() => learnedContent(), 120_000)

const tours = { en, zh }
const heard: Record<Language, Heard[]> = { en: [], zh: [] }

/** Told by the first message or taken for granted, never asked. */
const neverAsked = [
  'orderStatus.about',
  'cancel.onlyPart',
  'changeAddress.otherUnit',
  'changeAddress.otherPostcode',
  'receiver.wish',
  'giftWrap.wish',
  'invoice.forCompany',
  'returns.wanted',
  'returns.state',
  'missing.told',
  'warranty.told',
]

/** All questions of all forms, as form.question. */
const questions = Object.values(makeTalks({ intents: [] } as unknown as TalkServices).forms).flatMap((form) =>
  form.questions.map((key) => `${form.id}.${key}`),
)

/** What keeps a talk going, by the words that show it. */
const repairs: Readonly<Record<string, Line>> = {
  stop: say.stopped(),
  'stop, nothing open': say.nothingToStop(),
  'start over': say.startedOver(),
  help: say.help(),
  'say again': say.sayAgain(),
  correction: say.corrected(),
  'back after a digression': say.backTo(),
  'small talk': say.thanks(),
  'not understood': say.notUnderstood(),
  'two meanings': say.didYouMean(),
  'a person is offered': say.notUnderstoodAgain(),
  'a person is called': say.personSoon(''),
  'another language': say.speakingNow(),
  'several wishes': say.alsoAsked(),
  'an angry customer': say.keptShort(),
  'a person is offered to whom it goes badly for': say.personOffered(),
  'a person comes before others': say.personFirst(),
  'back after hours': say.welcomeBack(),
  'an article did not help': say.maybeThese(),
  'an order system that is down': say.cannotReach(),
  'how it was': say.howWasIt(),
  'would you recommend': say.wouldYouRecommend(),
}

describe.each(['en', 'zh'] as const)('tours in %s', (language) => {
  test.each(tours[language])('$name', { timeout: 30_000 }, async (tour) => {
    heard[language].push(await takeTour(tour, language))
  })

  test('go through every question of every form', () => {
    const asked = new Set(heard[language].flatMap((one) => [...one.asked]))
    expect(questions.filter((question) => !asked.has(question))).toEqual(neverAsked)
  })

  test('go through every repair', () => {
    const said = heard[language].flatMap((one) => one.said).join('\n')
    const missing = Object.entries(repairs).filter(([, line]) => !isIn(said, line))
    expect(missing.map(([repair]) => repair)).toEqual([])
  })
})

/** Whoever asks for another language gets the words in that. */
const isIn = (said: string, line: Line): boolean =>
  said.includes(beginning(line, 'en')) || said.includes(beginning(line, 'zh'))

/** The words before the first value. */
const beginning = (line: Line, language: Language): string => line.in(language).split(/[.。：:]/)[0] ?? ''
