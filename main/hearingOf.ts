import pino from 'pino'
import { languageSpansOf, messageLanguage } from '../analytics/index.ts'
import { followContent, openShop } from '../bots/index.ts'
import { openStore } from '../data/index.ts'
import { makeAlarm } from './alarm.ts'
import { openDemo } from './demo.ts'
import { contentFolders, modelsFolder } from './folders.ts'
import { withLearningBar } from './learningBar.ts'
import { placeOf, type StoreSettings } from './storePlace.ts'

/** Understands one message; what has no value is null, so that each line has the same fields. */
export type HearAs = (text: string) => object

/**
 * Hears as the running bot does, with its content and what its shop sells; the bot itself answers a mixed message in
 * the language that weighs more. Seconds when there is something to learn.
 */
export async function hearingOf(settings: StoreSettings): Promise<HearAs> {
  const log = pino({ level: 'error', base: null }, pino.destination({ dest: 2, sync: true }))
  const alarm = makeAlarm(log, () => Date.now())
  const contents = await withLearningBar((progress) =>
    followContent(contentFolders(settings), { folder: modelsFolder(settings), alarm, progress }),
  )
  const store = await openStore(placeOf(settings))
  try {
    await openDemo(store, contents.written().content, Date.now())
    const { hear } = await openShop(store, { ...contents.written(), now: Date.now(), alarm })
    return (raw) => {
      const { text, intent = null, confidence, ...heard } = hear(raw, Date.now())
      const { outcome, alternatives, entities, mood } = heard
      const [language, spans] = [messageLanguage(text), languageSpansOf(text)]
      return { text, language, spans, intent, confidence, outcome, alternatives, entities, mood }
    }
  } finally {
    await store.close()
  }
}
