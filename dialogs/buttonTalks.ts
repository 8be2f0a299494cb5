import { readIntent } from './talks/knowledge.ts'

/** Talks that are begun by a button, by what only makes sense of suggestions, or by plain words. */
export const onlyButtons = (intent: string): string | undefined =>
  intent.startsWith(readIntent) ? 'readArticle' : buttonTalks[intent]

const buttonTalks: Readonly<Record<string, string>> = {
  helped: 'helped',
  not_helped: 'notHelped',
  like_suggestion: 'likeSuggestion',
  why_suggestion: 'whySuggestion',
  cheaper_suggestions: 'cheaperSuggestions',
  why_price: 'whyPrice',
  dearer_suggestions: 'dearerSuggestions',
  usual_suggestions: 'usualSuggestions',
  people_hours: 'peopleHours',
  charged_twice: 'chargedTwice',
  tax: 'tax',
  code_forgotten: 'codeForgotten',
  code_refused: 'codeRefused',
  allergens: 'ofUs',
  legit: 'ofUs',
  registration: 'ofUs',
  callback: 'ofUs',
  business: 'ofUs',
  secret_gone: 'ofUs',
  no_harm: 'ofUs',
  nobody_hurt: 'smallTalk',
  loss: 'smallTalk',
  lonely: 'smallTalk',
}
