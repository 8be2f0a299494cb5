/** The door of the data floor: what the shop keeps. */

export { readLink, signLink } from './access/links.ts'
export { secretNamed } from './access/secrets.ts'
export {
  createSignInLink,
  endSession,
  findSession,
  hasStaff,
  type StaffSession,
  unnamed,
  useSignInLink,
} from './access/signIn.ts'
export { importArticles } from './articles/importArticles.ts'
export { type BackupReport, backUp } from './backup/backup.ts'
export type { Progress as BackupProgress } from './backup/progress.ts'
export { type RestoreReport, restore } from './backup/restore.ts'
export { type CategoryMessage, readCategoryMessages } from './categoryMessages.ts'
export { readCheckSet } from './checkSet.ts'
export { type Article, type Content, contentFiles, type IntentExamples, loadContent } from './content.ts'
export { ContentError, shippedContent } from './contentFile.ts'
export type { Lexicon, ShopSettings } from './contentSchema.ts'
export { activitiesAfter } from './conversations/activities.ts'
export {
  type DayFilter,
  type DayMood,
  type IntentFigures,
  moodByDay,
  type Period,
  topIntents,
  unansweredQuestions,
} from './conversations/board.ts'
export { findConversation, openConversation } from './conversations/conversations.ts'
export { correctionsToLearn, keepCorrection, markLearnt } from './conversations/corrections.ts'
export { countCorrectedMoods, moodsToCount } from './conversations/countCorrectedMoods.ts'
export { isCursor, UnknownCursor } from './conversations/cursor.ts'
export { customerTurns } from './conversations/customerTurns.ts'
export { firstCountedDay } from './conversations/dayParts.ts'
export {
  type DeadLetter,
  deadLetters,
  outboxFigures,
  sendDeadLettersAgain,
} from './conversations/deadLetters.ts'
export { earlierIntents } from './conversations/earlierIntents.ts'
export { findReceived } from './conversations/inbox.ts'
export { lastOpenConversation } from './conversations/lastOpen.ts'
export {
  type ConversationFilter,
  type ConversationPage,
  type ConversationSummary,
  findSummary,
  listConversations,
  waitingConversations,
} from './conversations/list.ts'
export { likeliest } from './conversations/mood.ts'
export { keepMoodCorrection, markMoodsLearnt, moodsToLearn } from './conversations/moodCorrections.ts'
export { newestMoods } from './conversations/newestMoods.ts'
export {
  claimConversations,
  type Delivery,
  dueConversations,
  type Head,
  originOf,
} from './conversations/outbox.ts'
export { keepOutboxResults, type OutboxResult } from './conversations/outboxResults.ts'
export type { ShareScales } from './conversations/shareScales.ts'
export { type EarningSums, suggestionEarnings } from './conversations/suggestionEarnings.ts'
export {
  type SuggestionCount,
  type SuggestionFigures,
  suggestionFigures,
} from './conversations/suggestionFigures.ts'
export { lastSuggestions, refusedBy } from './conversations/suggestions.ts'
export { beginThread, loadThread, type Thread } from './conversations/thread.ts'
export { type TranscriptLine, transcript } from './conversations/transcript.ts'
export { noteMoodModel, type TrendMark, trendMarks } from './conversations/trendMarks.ts'
export { keepActivities, keepTurn, type TurnRecord } from './conversations/turn.ts'
export type { Correction, MoodCorrection } from './correctionRecords.ts'
export { type CustomerMood, latestMoods } from './customers/latestMoods.ts'
export { latestOrders } from './customers/latestOrders.ts'
export { type CustomerReturn, latestReturns } from './customers/latestReturns.ts'
export { type CustomerStanding, standingsOf } from './customers/standings.ts'
// Import and demo
export { simulateShoppers } from './demo/simulateShoppers.ts'
export { goodsFile, keepGoodsWeights } from './goodsWeights.ts'
export { beat } from './heartbeat.ts'
export { importShop } from './import/importShop.ts'
export { readMap } from './import/map.ts'
export type { ImportReport, Remark } from './import/report.ts'
export { type Cause, causesOf } from './incidents/causes.ts'
export {
  daysJudged,
  type Incident,
  incidentsSince,
  keepJudged,
  lastJudged,
  watchedSegments,
} from './incidents/incidents.ts'
export { type Segment, type SegmentDay, segmentDays } from './incidents/segmentDays.ts'
export type { Charts, Watched } from './incidents/watched.ts'
export { keepModel, keepTraining, keptModel, shippedModels } from './models.ts'
export { type MoodMessage, readMoodMessages, readMoodValidation } from './moodMessages.ts'
export { keepMoodWeights, loadMoodPrior, moodFile, moodPriorFile } from './moodWeights.ts'
export { addOwnMoods, type OwnMood, withOwnMoods } from './ownMoods.ts'
export { settingsOf } from './ownSettings.ts'
export { type CustomerTraces, type TracedTurn, tracesOf } from './profile/traces.ts'
export { noteView, type ProductView, viewsOf } from './profile/views.ts'
export * from './records.ts'
export { type CustomerCopy, copyOfCustomer } from './retention/copyOfCustomer.ts'
export { eraseCustomer, finishErasures, heldOf } from './retention/eraseCustomer.ts'
export { forgetOld } from './retention/forgetOld.ts'
export { type Changed, cancelOrder, changeShipTo } from './shop/changeOrder.ts'
export { type Consent, findCustomer, setConsent, someCustomers, upsertCustomers } from './shop/customers.ts'
export { type DemoShop, fillShop, removeDemo, replaceShop } from './shop/demo.ts'
export { setShopFacts, shopFacts } from './shop/facts.ts'
export { neighboursInStore } from './shop/neighboursInStore.ts'
export { noteNews, type OrderNews, orderNews } from './shop/orderNotices.ts'
export { allPurchases, findOrder, latestOrderId, ordersOf, upsertOrders } from './shop/orders.ts'
export { allCategories, allProducts, upsertCategories, upsertProducts } from './shop/products.ts'
export { keepRating, lastRated } from './shop/ratings.ts'
export { requestReturn, returnsOf } from './shop/returns.ts'
export { fulfilledWishes, type StockWish, takeWish, wishForStock } from './shop/stockNotices.ts'
export {
  addToTicket,
  closeTicket,
  openTicket,
  openTickets,
  type TicketWish,
  ticketsOf,
  ticketsOfCustomer,
} from './shop/tickets.ts'
export { schemaIsNewest } from './store/migrate.ts'
export { type News, openStore, type Store, type Tx } from './store/open.ts'
export { StateConflict } from './store/step.ts'
export { StoreUnavailable, unavailableBehind } from './store/unavailable.ts'
export { addUtterances } from './utterances.ts'
export { type Utterance, withUtterances } from './withUtterances.ts'
export { loadWordVectors, type PackedWords, packWordVectors } from './wordVectors.ts'
