import type { Request, Response } from 'restify'
import { z } from 'zod/v4'
import type { Admission } from './admission/admission.ts'
import { Refusal } from './answer.ts'
import type { Limits } from './limits.ts'
import type { BotFrameworkPort } from './ports.ts'
import type { Call, Route } from './route.ts'

export interface BotFrameworkOptions {
  readonly admission: Pick<Admission, 'message' | 'turn'>
  readonly limits: Pick<Limits, 'answerWithin'>
}

const activity = z.looseObject({ type: z.string() })

/** Teams and the other channels of Azure Bot Service; there is no such address when none is set up. */
export function botFrameworkRoutes(
  port: BotFrameworkPort | undefined,
  { admission, limits }: BotFrameworkOptions,
): readonly Route[] {
  if (port === undefined) return []
  const process = async (req: Request, res: Response, call: Call) => {
    admission.message(undefined, undefined)
    req.body = await call.json(activity)
    const processed = admission.turn(undefined, () => port.process(req, res))
    await inTime(processed, limits.answerWithin)
  }
  return [{ kind: 'handover', path: '/api/messages', process }]
}

/** Whoever's keys have to be fetched may not answer; what comes of it after that has nobody to go to. */
function inTime(work: Promise<void>, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(tooLate()), ms)
    work.then(resolve, reject).finally(() => clearTimeout(late))
  })
}

const tooLate = () => new Refusal(503, 'Late', 'This took too long. Please send it again.', 5)
