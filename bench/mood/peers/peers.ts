import { containerBootstrap } from '@nlpjs/core/src/index.js'
import { LangEn } from '@nlpjs/lang-en-min/src/index.js'
import { SentimentAnalyzer } from '@nlpjs/sentiment/src/index.js'
import NaturalAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js'
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import Sentiment from 'sentiment/lib/index.js'
import vader from 'vader-sentiment/build/vaderSentiment.bundle.js'
import wink from 'wink-sentiment/src/wink-sentiment.js'
import { rounded } from '../part.ts'
import { accuracyOf, macroF1 } from '../scores.ts'
import type { Labelled } from '../sets.ts'

/** A lexicon that others have made: above zero is glad, below cross. */
export interface Peer {
  readonly name: string
  /** What lies no further from zero is neutral. */
  readonly neutral: number
  readonly score: (text: string) => number | Promise<number>
}

const sentiment = new Sentiment()
const natural = new NaturalAnalyzer('English', stemmer, 'afinn')
const container = await containerBootstrap()
container.use(LangEn)
const nlpjs = new SentimentAnalyzer({ container })
const words = /[^\p{L}\p{N}']+/u

/** Each as its documentation shows it. */
export const peers: readonly Peer[] = [
  { name: 'wink-sentiment', neutral: 0, score: (text) => wink(text).score },
  {
    name: 'vader-sentiment',
    neutral: 0.05,
    score: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
  },
  { name: 'sentiment', neutral: 0, score: (text) => sentiment.analyze(text).score },
  { name: 'natural', neutral: 0, score: (text) => natural.getSentiment(text.split(words)) || 0 },
  {
    name: '@nlpjs/sentiment',
    neutral: 0,
    score: async (text) => (await nlpjs.process({ locale: 'en', text })).sentiment.score,
  },
]

/** What each peer says of each text; 0 where it fails. */
export async function peerScores(
  texts: readonly string[],
): Promise<readonly { readonly peer: Peer; readonly scores: readonly number[] }[]> {
  const all = []
  for (const peer of peers) {
    const scores: number[] = []
    for (const text of texts) scores.push(await scoreOf(peer, text))
    all.push({ peer, scores })
  }
  return all
}

/** Words named like members of every object break some of them. */
async function scoreOf({ score }: Peer, text: string): Promise<number> {
  try {
    const said = await score(text)
    return Number.isFinite(said) ? said : 0
  } catch {
    return 0
  }
}

/** How each reads messages of three classes: accuracy, and macro-F1 behind it. */
export async function peerFigures(
  set: string,
  lines: readonly Labelled[],
): Promise<Readonly<Record<string, number>>> {
  const said = await peerScores(lines.map(({ text }) => text))
  return Object.fromEntries(
    said.flatMap(({ peer, scores }) => {
      const answers = lines.map(({ label }, n) => ({
        label,
        guess: moodOf(scores[n] ?? 0, peer),
        confidence: 1,
      }))
      return [
        [`${set}.${peer.name}`, rounded(accuracyOf(answers), 1)],
        [`${set}.macroF1.${peer.name}`, rounded(macroF1(answers), 1)],
      ]
    }),
  )
}

function moodOf(score: number, { neutral }: Peer): string {
  if (Math.abs(score) <= neutral) return 'neu'
  return score > 0 ? 'pos' : 'neg'
}
