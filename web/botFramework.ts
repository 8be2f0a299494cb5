import type { Request, Response } from 'restify'
import { z } from 'zod/v4'
import { readJson } from './body.ts'
import type { BotFrameworkPort } from './ports.ts'
import type { Route } from './route.ts'

const activity = z.looseObject({ type: z.string() })

/** Teams and the other channels of Azure Bot Service; there is no such address when none is set up. */
export function botFrameworkRoutes(port: BotFrameworkPort | undefined): readonly Route[] {
  if (port === undefined) return []
  const process = async (req: Request, res: Response) => {
    req.body = await readJson(req, activity)
    await port.process(req, res)
  }
  return [{ kind: 'handover', path: '/api/messages', process }]
}
