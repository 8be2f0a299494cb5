import type { Outlet } from './outlet.ts'
import type { DeskPorts, SessionPorts } from './ports.ts'
import type { Call, Route } from './route.ts'
import { mustBeFromHere, staffOf } from './session.ts'

export interface LiveOptions {
  readonly ports: Pick<DeskPorts, 'subscribeAll'>
  readonly session: Pick<SessionPorts, 'findSession'>
  /** How often to look whether the session still holds, in milliseconds. */
  readonly checkEvery: number
}

const policyViolation = 1008

/** Tells an open desk which conversation moved, and how far; the desk then asks for what it shows. */
export function liveRoute({ ports, session, checkEvery }: LiveOptions): Route {
  return {
    kind: 'socket',
    path: '/desk/live',
    open: async (call) => {
      mustBeFromHere(call, 'The desk listens from its own page only.')
      const { staffId } = await staffOf(call, session)
      const use = (outlet: Outlet) => {
        const stop = ports.subscribeAll((conversationId, activities) => {
          outlet.push(JSON.stringify({ conversationId, seq: activities.at(-1)?.seq ?? 0 }))
        })
        const leave = () => outlet.close(policyViolation, 'signed out')
        const timer = setInterval(() => leaveIfSignedOut(call, session, leave), checkEvery).unref()
        outlet.onClose(() => {
          stop()
          clearInterval(timer)
        })
      }
      return { owner: `staff ${staffId}`, use }
    },
  }
}

function leaveIfSignedOut(call: Call, session: LiveOptions['session'], leave: () => void): void {
  staffOf(call, session).catch(leave)
}
