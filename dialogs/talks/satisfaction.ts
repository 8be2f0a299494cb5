import { Form } from '../form.ts'
import { say, words } from '../phrases/say.ts'
import { choice, type Question } from '../question.ts'
import { type RatingServices, ratingOf } from './ratings.ts'

/** How the conversation was, from 1 to 5. It may be left unanswered. */
export const satisfaction = Form.aside<RatingServices>('satisfaction')
  .ask('score', fromOneToFive())
  .finish(async ({ score }, { ratings }, turn) => {
    await ratings.keep(ratingOf('csat', score, turn))
    return score <= 2 ? say.sorryForScore() : say.thanksForScore()
  })

/** Whether the customer would recommend the shop, from 0 to 10. It may be left unanswered. */
export const recommendation = Form.aside<RatingServices>('recommendation')
  .ask('score', fromZeroToTen())
  .finish(async ({ score }, { ratings }, turn) => {
    await ratings.keep(ratingOf('nps', score, turn))
    return say.thanksForScore()
  })

function fromOneToFive(): Question<number> {
  return choice(
    say.howWasIt(),
    [1, 2, 3, 4, 5].map((value) => ({ value, line: say.score(value) })),
  )
}

function fromZeroToTen(): Question<number> {
  const scores = Array.from({ length: 11 }, (_, value) => value)
  return {
    line: say.wouldYouRecommend(),
    options: scores.map((value) => ({ line: words({ en: `${value}`, zh: `${value}` }) })),
    allows: (value) => scores.some((score) => score === value),
    read: ({ text }) =>
      scores.find(
        (value) => `${value}` === /^\s*(\d{1,2})(\s*(\/|out of)\s*10|分)?[.。!！]?\s*$/.exec(text)?.[1],
      ),
  }
}
