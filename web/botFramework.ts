import type { Request, Response } from 'restify'
import { z } from 'zod/v4'
import type { Admission } from './admission/admission.ts'
import { Refusal } from './answer.ts'
import type { Limits } from './limits.ts'
import type { BotFrameworkPort, ChannelAnswer } from './ports.ts'
import type { Call, Route } from './route.ts'

export interface BotFrameworkOptions {
  readonly admission: Pick<Admission, 'message' | 'proof' | 'turn'>
  readonly limits: Pick<Limits, 'answerWithin' | 'proveWithin'>
}

const activity = z.looseObject({ type: z.string() })

/** Teams and the other channels of Azure Bot Service; there is no such address when none is set up. */
export function botFrameworkRoutes(
  port: BotFrameworkPort | undefined,
  options: BotFrameworkOptions,
): readonly Route[] {
  if (port === undefined) return []
  const process = async (req: Request, res: Response, call: Call) => {
    options.admission.message(undefined, undefined)
    req.body = await call.json(activity)
    const { status, body } = await answerTo(req, port, options)
    res.send(status, body)
  }
  return [{ kind: 'handover', path: '/api/messages', process }]
}

/**
 * Only a proven sender takes a turn. A proof that comes too late begins none, but keeps its place among the proofs:
 * the keys are still being fetched for it.
 */
async function answerTo(
  req: Request,
  port: BotFrameworkPort,
  { admission, limits }: BotFrameworkOptions,
): Promise<ChannelAnswer> {
  const began = performance.now()
  const proof = admission.proof(() => inTime(port.authenticate(req), limits.proveWithin))
  const sent = await inTime(proof, limits.answerWithin)
  if (!sent.proven) throw new Refusal(sent.refusal.status, sent.refusal.code, sent.refusal.message)
  // No channel has a line break in its name.
  admission.message(`channel ${sent.channelId}\n${sent.userId}`, undefined)
  const left = limits.answerWithin - (performance.now() - began)
  return inTime(
    admission.turn(undefined, () => sent.turn()),
    left,
  )
}

/** Whoever's keys have to be fetched may not answer; what comes of it after that has nobody to go to. */
function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(tooLate()), ms)
    work.then(resolve, reject).finally(() => clearTimeout(late))
  })
}

const tooLate = () => new Refusal(503, 'Late', 'This took too long. Please send it again.', 5)
