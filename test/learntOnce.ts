import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { learnOnce, lessonIn } from '../bots/index.ts'
import { loadContent, shippedContent } from '../data/index.ts'

/** Where what the demo shop's content teaches is kept between tests, when it is not as shipped. */
const keptForTests = join(tmpdir(), 'rapport-learnt-for-tests')

/** What the demo shop's content teaches; learnt only when it changed. */
export async function learntOnce() {
  const content = await loadContent([shippedContent])
  const learnt = await learnOnce(lessonIn(content), {
    folder: keptForTests,
    alarm: (what, error) => {
      throw new Error(what, { cause: error })
    },
  })
  return { content, learnt }
}
