import { type Entity, type Heard, noSignals } from '../../analytics/index.ts'
import { CollectingAdapter } from '../../bots/collectingAdapter.ts'
import { DialogContext, DialogSet, type DialogState, NullTelemetryClient } from '../../dialogs/botbuilder.ts'
import type { FormDialog } from '../../dialogs/formDialog.ts'
import { freshMemory } from '../../dialogs/memory.ts'
import { holdTurn, type Turn } from '../../dialogs/turn.ts'
import { noon } from '../fixtures/smallShop.ts'

/** A message that was understood as the test says. */
export const heard = (text: string, more: Partial<Heard> = {}): Heard => ({
  text,
  language: 'en',
  intent: undefined,
  confidence: 0,
  outcome: 'unknown',
  alternatives: [],
  entities: [],
  mood: { negative: 0.1, neutral: 0.8, positive: 0.1 },
  moodWords: [],
  signals: noSignals,
  ...more,
})

export const orderEntity = (value: string): Entity => ({ kind: 'order', text: value, value })
export const emailEntity = (value: string): Entity => ({ kind: 'email', text: value, value })
export const productEntity = (value: string): Entity => ({ kind: 'product', text: value, value })

/** A turn of a guest at noon in which the given message was heard. */
export const turnWith = (message: Heard, more: Partial<Turn> = {}): Turn => ({
  conversationId: 'c1',
  key: 'c1 a1',
  heard: message,
  language: message.language === 'zh' ? 'zh' : 'en',
  customer: undefined,
  mode: 'bot',
  now: noon,
  local: { currency: 'SGD', timeZone: 'Asia/Singapore', orderExample: 'PL20481' },
  links: {
    article: (id) => `/help/${id}`,
    product: (id) => `/#${id}`,
    picture: (id) => `/products/${id}/picture.svg`,
    invoice: (id) => `/invoices/${id}`,
    copy: (id) => `/my-data/${id}`,
    profile: (id) => `/my-profile/${id}`,
  },
  lastSuggestions: [],
  memory: freshMemory,
  notes: {
    talk: undefined,
    outcome: 'answered',
    articleId: undefined,
    mode: undefined,
    suggestions: [],
    outcomes: [],
    spoken: [],
  },
  ...more,
})

/** One form alone on a stage; `state` can be carried to another stage, as over a redeploy. */
export function formStage(form: FormDialog, state: DialogState = { dialogStack: [] }) {
  const dialogs = new DialogSet()
  dialogs.telemetryClient = new NullTelemetryClient()
  dialogs.add(form)
  const adapter = new CollectingAdapter()
  const run = async (message: Heard, act: (dc: DialogContext) => Promise<unknown>, more?: Partial<Turn>) => {
    const replies = await adapter.collect({ type: 'message', text: message.text }, async (context) => {
      holdTurn(context, turnWith(message, more))
      await act(new DialogContext(dialogs, context, state))
    })
    return replies.map(({ text }) => text ?? '')
  }
  return {
    state,
    begin: (message: Heard, more?: Partial<Turn>) => run(message, (dc) => dc.beginDialog(form.id), more),
    goOn: (message: Heard, more?: Partial<Turn>) => run(message, (dc) => dc.continueDialog(), more),
    reads: async (message: Heard) => {
      let understood = false
      await run(message, async (dc) => {
        understood = await form.reads(dc)
      })
      return understood
    },
    get open() {
      return state.dialogStack.length > 0
    },
  }
}
