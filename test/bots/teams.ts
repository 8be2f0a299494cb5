import { onTestFinished } from 'vitest'
import { openOutbox } from '../../bots/index.ts'
import { activitiesAfter } from '../../data/index.ts'
import { type ConnectorOptions, openConnector, openEndpoint, teamsMessage } from './connector.ts'
import { openReception } from './reception.ts'

/** The conversation of `teamsMessage`, as we call it. */
export const teamsId = 'msteams:a:one'

/** A reception that Microsoft Teams reaches over HTTP, and whose replies go out to a connector. */
export async function openTeams(options: ConnectorOptions = {}) {
  const made: ReturnType<typeof openOutbox>[] = []
  const reception = await openReception(() => ({ wake: () => made[0]?.wake() }))
  const connector = await openConnector(options)
  const endpoint = await openEndpoint({ concierge: reception.concierge })
  const warnings: string[] = []
  const outbox = openOutbox({
    store: reception.store,
    credentials: undefined,
    now: Date.now,
    alarm: (what) => void warnings.push(what),
  })
  made.push(outbox)
  onTestFinished(() => outbox.stop())
  /** Resolves when all that was said in a conversation has been delivered. */
  const delivered = async (id = teamsId) => {
    const said = (await activitiesAfter(reception.store, id, 0)).filter(({ author }) => author !== 'customer')
    await connector.tookOver(said.length)
  }
  const write = async (more: object = {}) => {
    const response = await endpoint.post(teamsMessage(connector.url, more))
    await delivered()
    return response
  }
  return {
    ...reception,
    ...endpoint,
    connector,
    posted: connector.posted,
    outbox,
    warnings,
    delivered,
    write,
  }
}
