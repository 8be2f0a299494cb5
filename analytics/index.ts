/** The door of the analytics floor: what we learn. Pure functions, arrays in, plain objects out. */

// Customers
export type { CustomerReport } from './customers/customerReport.ts'
export type { CustomerSources } from './customers/lately.ts'
export { type Heard, type Hearing, makeHearing, type Part, unheard } from './hear.ts'
// Language
export { aboutnessBy } from './language/aboutness.ts'
export { detectLanguage } from './language/detect.ts'
export { headNames } from './language/entities/bareName.ts'
export { isGoods, makeGoodsReader } from './language/entities/goodsReader.ts'
export { crossReadGoods, learnGoods, type MarkedMention } from './language/entities/learnGoods.ts'
export { limitIn } from './language/entities/limits.ts'
export { monthIn } from './language/entities/monthIn.ts'
export { numbersIn } from './language/entities/numbers.ts'
export { orderShape, usualOrders } from './language/entities/orders.ts'
export { packGoods } from './language/entities/packGoods.ts'
export { type PriceRange, priceRangeIn } from './language/entities/priceRange.ts'
export { categoryMentions } from './language/entities/products.ts'
export { goodsByPatterns } from './language/entities/wishes.ts'
export { findEntities, makeVocabulary, type Vocabulary, vocabularySteps } from './language/entities.ts'
export type { Entity } from './language/entity.ts'
export { extractFor } from './language/extract.ts'
export { type Guess, type IntentModel, intentsFrom } from './language/intents.ts'
export { languageSpansOf } from './language/languageSpans.ts'
export { learnerVersion, learnIntents, misreadExamples } from './language/learner.ts'
export type { IntentExample } from './language/learningTask.ts'
export type { LearntIntents } from './language/learnt.ts'
export { maskPersonalData } from './language/mask.ts'
export { messageLanguage } from './language/messageLanguage.ts'
export { packIntents, unpackIntents } from './language/packIntents.ts'
export { isPinyin } from './language/pinyin.ts'
export { remembered } from './language/remembered.ts'
export { makeRetrieval } from './language/retrieval.ts'
export { maskSecrets } from './language/secrets.ts'
export { simplify } from './language/simplify.ts'
export { peopleIn } from './language/taggedPeople.ts'
export { termsOf } from './language/terms.ts'
export { markThings } from './language/things.ts'
export { tidy } from './language/tidy.ts'
export {
  type WordVectors,
  wordHash,
  wordVectorsFrom,
} from './language/wordVectors.ts'
export { type LoyaltyRules, pointsFor, standing } from './loyalty/standing.ts'
export { type Charting, chartingOf } from './mood/charting.ts'
export { calibrated, crossRead, learnAndHoldOut, learnMessages } from './mood/learner.ts'
export { type LearntMessages, type MoodLabel, moods, type Signal, signals } from './mood/learntMood.ts'
export type { MessageExample } from './mood/messageExample.ts'
export { messageReader } from './mood/messageReader.ts'
export { type MoodReader, makeMoodReader, noSignals } from './mood/mood.ts'
export { type MoodExample, moodExample, moodOutputs } from './mood/moodExamples.ts'
export { type MoodModel, moodModelOf } from './mood/moodModel.ts'
export { packMessages, unpackMessages } from './mood/packMessages.ts'
export { justOffered, noRisk, type Risk, riskAfter, type Signs } from './mood/risk.ts'
export { threatsIn } from './mood/threats.ts'
export { once } from './once.ts'
export { type CustomerProfile, makeCustomerProfiler, type Profiled } from './profile/customerProfile.ts'
export { makeProfiler, profileOf } from './profile/profile.ts'
export { wilson } from './stats/wilson.ts'
export type { Steps } from './steps.ts'
export { type Called, calledSo } from './suggest/called.ts'
export { namedIn } from './suggest/contents.ts'
export {
  type Comparison,
  type ModelEarnings,
  type SuggestionReport,
  suggestionReport,
} from './suggest/earnings.ts'
export { isForSomebodyElse } from './suggest/gift.ts'
export { endingSo, isCalledSo, isEndedByWord } from './suggest/kinds.ts'
export { asksFree, lackingIn, needsLabel, tellsAllergy } from './suggest/lacks.ts'
export { type LearntPurchases, learnPurchaseStepCount, learnPurchaseSteps } from './suggest/learnPurchases.ts'
export {
  type SuggestionModel,
  type SuggestionSource,
  suggestionSteps,
  trainSuggestions,
} from './suggest/model.ts'
export { mappedWeightSteps, type PurchaseLesson, purchaseLessonSteps } from './suggest/purchaseLesson.ts'
export { recognises, suggest } from './suggest/suggest.ts'
export type { PurchaseModel, Reason, Suggested, SuggestionRequest } from './suggest/suggested.ts'
export { chooseModel, type Earned } from './suggest/thompson.ts'
export { traitsIn } from './suggest/traits.ts'
export { divide } from './suggest/unwanted.ts'
export { type Bounds, unscaled } from './trends/bounds.ts'
export { type MoodTrend, moodTrend, type TrendPoint } from './trends/moodTrend.ts'
export { isEnoughToJudge, type Judged, judgeDay, unwatched } from './trends/watch.ts'
