/** An outbox on the store in the folder that is handed in; runs until it is killed. */
import { openOutbox } from '../../../bots/outbox/open.ts'
import { openStore } from '../../../data/index.ts'

const [folder = ''] = process.argv.slice(2)
openOutbox({
  store: await openStore({ folder }),
  credentials: undefined,
  now: Date.now,
  alarm: (what) => void process.stderr.write(`${what}\n`),
})
