import type { Posted } from '../../../web/pages/chat/directLine.ts'
import type { Unsent } from '../../../web/pages/chat/kept.ts'
import { Outbox } from '../../../web/pages/chat/outbox.ts'

export const unsent = (clientId: string, state: Unsent['state'] = 'waiting'): Unsent => ({
  clientId,
  text: `text of ${clientId}`,
  at: 0,
  state,
})

/** An outbox whose server answers from a list, then says yes. */
export function makeOutbox(answers: readonly Posted[] = [], before: readonly Unsent[] = []) {
  const posted: string[] = []
  const shown: (readonly Unsent[])[] = [before]
  const gates: (() => void)[] = []
  const busy: boolean[] = []
  const world: { connected: boolean; slow: boolean } = { connected: true, slow: false }
  const outbox = new Outbox({
    unsent: before,
    post: async ({ clientId }) => {
      posted.push(clientId)
      if (world.slow) await new Promise<void>((resolve) => gates.push(resolve))
      return answers[posted.length - 1] ?? 'sent'
    },
    changed: (all) => shown.push(all),
    busy: (is) => busy.push(is),
    random: () => 0.5,
  })
  const flush = () => outbox.flush(() => world.connected)
  const states = () => (shown.at(-1) ?? []).map(({ clientId, state }) => `${clientId} ${state}`)
  return { outbox, posted, world, flush, states, gates, busy }
}
