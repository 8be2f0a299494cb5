import type { Heard } from '../analytics/index.ts'
import type { Language } from '../data/index.ts'
import { freshMemory, type Memory } from './memory.ts'
import { type Line, say } from './phrases/say.ts'
import type { Option, Reply } from './reply.ts'
import { asksForOtherTongue } from './tongues.ts'
import type { Turn } from './turn.ts'

/** What a customer says about the talk itself. */
export type Steering = 'stop' | 'start_over' | 'help' | 'repeat' | 'switch_language'

export const isSteering = (intent: string | undefined): intent is Steering =>
  ['stop', 'start_over', 'help', 'repeat', 'switch_language'].includes(intent ?? '')

/** What was heard; who tells which languages somebody else speaks, or asks for one that we do not, changes none. */
export function withoutLanguages(heard: Heard): Heard {
  const { text, intent, alternatives } = heard
  const tells = chinese.test(text) && english.test(text) && othersSpeak.test(text)
  if (!tells && !asksForOtherTongue(text)) return heard
  return {
    ...heard,
    intent: intent === 'switch_language' ? undefined : intent,
    alternatives: alternatives.filter((guess) => guess.intent !== 'switch_language'),
  }
}

const othersSpeak =
  /\b(?:speaks|talks|learns|(?:he|she|they|kids?|child(?:ren)?|son|daughter|niece|nephew|wife|husband|parents?|mum|mom|dad|friends?) (?:can )?(?:speak|talk|learn|read)s?)\b|(?:他|她|孩子|[儿兒]子|女[儿兒]|侄\p{Script=Han}|外甥女?|[妈媽爸]|老人|朋友)们?(?:[会會]|只|能|都)?(?:[说說讲講]|[学學])/iu

/** The language that a customer asks for, or not the one that they refuse; the other one when they only ask to change. */
export function askedLanguage({ heard: { text }, language }: Turn): Language {
  const rest = text.replace(refused, ' ')
  const asked = [...rest.matchAll(asking)].flatMap(([, words = '']) => named(words) ?? [])
  const wanted = asked[0] ?? named(rest)
  return wanted ?? other(rest === text ? language : (named(text) ?? language))
}

const other = (language: Language): Language => (language === 'zh' ? 'en' : 'zh')

/** The one language that is named. */
function named(text: string): Language | undefined {
  const [zh, en] = [chinese.test(text), english.test(text)]
  return zh === en ? undefined : zh ? 'zh' : 'en'
}

const names = 'chinese|mandarin|english|[中英华華][文语語]|[汉漢][语語]|[国國][语語]|普通[话話]'
const chinese = /chinese|mandarin|[中华華]文|[华華汉漢国國][语語]|普通[话話]/i
const english = /english|英[文语語]/i
/** What stands behind "in", 说 or 换成. */
const asking =
  /(?:\b(?:in|to|speak|use|reply)\b|[讲講说說用回]|[换換改切][成到用为為]?)\s*((?:in |me |you )*[\p{L}]+)/giu
/** "I can't read Chinese", "why in English", "my English is not good"; 别说英文, 我中文不好, but not 能不能说中文. */
const refused = new RegExp(
  `(?:\\b(?:no|not|don['’]?t|can['’]?t|cannot|never|stop|why)\\b[\\w\\s]{0,24}?|(?:(?<![能会會可要行好是])不(?![过過])|[别別]|[为為]什[么麼])[^,，。!?？]{0,5}?)(?:${names})|(?:${names})(?:不[太好会會行懂熟]|太[难難]| (?:is|very|not) )`,
  'giu',
)

/** What was said last, once more. */
export const repeated = ({ memory: { said } }: Turn): Line => {
  if (said === undefined) return say.nothingSaid()
  return { in: (language) => `${say.sayAgain().in(language)}\n\n${said}` }
}

/** Help in words; buttons for what customers come for most when nothing is open. */
export const helpWith = (menu: readonly Option[] | undefined): Reply => ({
  line: say.help(),
  ...(menu ? { options: menu } : {}),
})

/** What starting over forgets; what was shown, refused and proved stays. */
export const fresh: Partial<Memory> = {
  wish: freshMemory.wish,
  misses: freshMemory.misses,
  unclear: freshMemory.unclear,
  further: [],
  lastTalk: undefined,
}

/** Whether a message ends what is open, when it answers nothing. */
export const leaves = (intent: string | undefined): boolean => intent === 'no' || intent === 'goodbye'
