import type { Language, Lexicon, Mood } from '../../data/index.ts'
import { carrierFinder } from './carriers.ts'
import { type LearntMessages, type Signal, signals } from './learntMood.ts'
import { type MessageReading, messageReader, rowsOf } from './messageReader.ts'
import { type MoodContent, moodModelName } from './moodModel.ts'
import { unpackMessages } from './packMessages.ts'
import { scaling } from './scaledAverage.ts'

/** How likely something is in a message, and the words of it that say so; none when it is not likely. */
interface SignalReading {
  readonly probability: number
  readonly words: readonly string[]
}

export type Signals = Readonly<Record<Signal, SignalReading>>

interface MoodReading {
  readonly mood: Mood
  /** The words that carried it, strongest first, as they stand in the message; none when the likeliest mood is neutral. */
  readonly words: readonly string[]
  readonly signals: Signals
  /**
   * The probability of negative as trends count it: the mean of many is the share of negative messages, and some lie
   * below 0 or above 1. The probability itself when missing.
   */
  readonly scaledNegative?: number
  /** The model that read it; see moodModel.ts. */
  readonly model?: string
}

/** Reads the mood of one message; `other` is read like English, so that emoji count. */
export type MoodReader = (text: string, language: Language | 'other') => MoodReading

/** From which probability on a signal names its words. */
const likely = 0.5

/**
 * A reader of moods from the weights that the product comes with and the shop's lexicon. Only the first 1,000 characters
 * are read. O(characters), some 20 us for a usual message. Throws TypeError when the weights are damaged.
 *
 * `read('the lamp is broken and nobody answers', 'en').words` is `['nobody', 'broken']`.
 */
export function makeMoodReader(content: MoodContent): MoodReader {
  const readers = { en: readerOf('en', content), zh: readerOf('zh', content) }
  const model = moodModelName(content)
  return (text, language) => ({ ...readers[language === 'zh' ? 'zh' : 'en'](text), model })
}

function readerOf(language: Language, { lexicon, moodWeights }: MoodContent): (text: string) => MoodReading {
  const learnt = unpackMessages(moodWeights[language])
  if (learnt === undefined || learnt.scales.length !== outputs)
    throw new TypeError(`the weights of mood in ${language} are none`)
  return readingBy(learnt, lexicon)
}

const outputs = 3 + signals.length

/** Reads moods and signals by what was learnt. */
function readingBy(learnt: LearntMessages, lexicon: Lexicon): (text: string) => MoodReading {
  const rows = rowsOf(learnt)
  const read = messageReader(learnt, lexicon, rows)
  const carriers = carrierFinder(learnt, rows)
  const scale = scaling(learnt.averages[0])
  return (text) => {
    const reading = read(text)
    if (reading.features.tokens.count === 0) return nothingSaid
    const [negative = 0, neutral = 0, positive = 0] = reading.probabilities
    const output = negative >= positive ? 0 : 2
    return {
      mood: { negative, neutral, positive },
      words: neutral >= Math.max(negative, positive) ? [] : carriers(text, reading, output),
      signals: signalsIn(reading, (which) => carriers(text, reading, which)),
      ...(scale === undefined ? {} : { scaledNegative: scale(negative) }),
    }
  }
}

function signalsIn(reading: MessageReading, carriers: (output: number) => readonly string[]): Signals {
  const read = (signal: Signal): SignalReading => {
    const output = 3 + signals.indexOf(signal)
    const probability = reading.probabilities[output] as number
    return { probability, words: probability >= likely ? carriers(output) : none }
  }
  return {
    frustration: read('frustration'),
    worry: read('worry'),
    thanks: read('thanks'),
    confusion: read('confusion'),
    urgency: read('urgency'),
    sarcasm: read('sarcasm'),
    threat: read('threat'),
  }
}

const none: readonly string[] = []
const silent: SignalReading = { probability: 0, words: none }

/** Of a message that nobody could read. */
export const noSignals: Signals = {
  frustration: silent,
  worry: silent,
  thanks: silent,
  confusion: silent,
  urgency: silent,
  sarcasm: silent,
  threat: silent,
}

const nothingSaid: MoodReading = {
  mood: { negative: 0, neutral: 1, positive: 0 },
  words: none,
  signals: noSignals,
}
