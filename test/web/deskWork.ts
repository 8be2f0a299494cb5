import type { DeskPorts } from '../../web/index.ts'
import { absentView, annsView } from './profiles.ts'
import { ticket } from './ticket.ts'

/** One ticket to close, and the first hundred messages of any conversation to correct. */
export const deskWork = (clock: {
  readonly now: number
}): Pick<DeskPorts, 'closeTicket' | 'correct' | 'correctMood' | 'profile' | 'tickets'> => ({
  profile: async (id) => [annsView, absentView].find(({ customer }) => customer.id === id),
  tickets: async () => ({ tickets: [ticket], count: 1 }),
  closeTicket: async (id, { name }) =>
    id === ticket.id ? { ...ticket, done: clock.now, doneBy: name } : undefined,
  correct: async ({ conversationId, seq }, { staffId }, right) => {
    if (seq >= 100 || conversationId === 'nope') return undefined
    const heard = { text: 'where is my money', language: 'en', heard: 'delivery' } as const
    return { conversationId, seq, ...heard, right, staffId, at: clock.now, learntAt: undefined }
  },
  correctMood: async ({ conversationId, seq }, { staffId }, right) => {
    if (seq >= 100 || conversationId === 'nope') return undefined
    const heard = { text: 'where is my money', language: 'en', heard: 'neutral' } as const
    return {
      conversationId,
      seq,
      ...heard,
      right,
      counted: false,
      learntAt: undefined,
      staffId,
      at: clock.now,
    }
  },
})
