/** The door of the data floor: what the shop keeps. */

export { secretNamed } from './access/secrets.ts'
export {
  createSignInLink,
  endSession,
  findSession,
  hasStaff,
  type StaffSession,
  useSignInLink,
} from './access/signIn.ts'
export { type Article, type Content, type IntentExamples, loadContent } from './content.ts'
export { ContentError, shippedContent } from './contentFile.ts'
export type { Lexicon } from './contentSchema.ts'
export { activitiesAfter, addActivities } from './conversations/activities.ts'
export {
  type DayFilter,
  type DayMood,
  type IntentFigures,
  moodByDay,
  type Period,
  topIntents,
  unansweredQuestions,
} from './conversations/board.ts'
export { findConversation, type Opening, openConversation, setMode } from './conversations/conversations.ts'
export {
  type ConversationFilter,
  type ConversationSummary,
  listConversations,
  waitingConversations,
} from './conversations/list.ts'
export { likeliest } from './conversations/mood.ts'
export { loadState, StateConflict } from './conversations/state.ts'
export {
  lastSuggestions,
  refusedBy,
  type SuggestionCount,
  type SuggestionFigures,
  suggestionFigures,
} from './conversations/suggestions.ts'
export { type TranscriptLine, transcript } from './conversations/transcript.ts'
export { keepTurn, type TurnRecord } from './conversations/turn.ts'
// Import and demo
export { simulateShoppers } from './demo/simulateShoppers.ts'
export { importShop } from './import/importShop.ts'
export { readMap } from './import/map.ts'
export type { ImportReport, Remark } from './import/report.ts'
export * from './records.ts'
export { findCustomer, setConsent, someCustomers, upsertCustomers } from './shop/customers.ts'
export { type DemoShop, removeDemo, replaceShop } from './shop/demo.ts'
export { setShopFacts, shopFacts } from './shop/facts.ts'
export { allPurchases, findOrder, latestOrderId, ordersOf, upsertOrders } from './shop/orders.ts'
export { allCategories, allProducts, upsertCategories, upsertProducts } from './shop/products.ts'
export { requestReturn, returnsOf } from './shop/returns.ts'
export { openStore, type Store } from './store/open.ts'
export { addUtterance } from './utterances.ts'
