import type { Admission } from './admission/admission.ts'
import { type Assets, assetRoutes } from './assets.ts'
import { boardApiRoutes } from './boardApi.ts'
import { botFrameworkRoutes } from './botFramework.ts'
import { chatTokenRoutes } from './chatToken.ts'
import { deskApiRoutes } from './deskApi.ts'
import { directLineRoutes } from './directline.ts'
import { healthRoutes } from './health.ts'
import { helpRoutes } from './help.ts'
import type { Limits } from './limits.ts'
import { liveRoute } from './live.ts'
import type { Metrics } from './metrics.ts'
import type { WebOptions } from './options.ts'
import { paperRoutes } from './papers.ts'
import { pictureRoutes } from './pictures.ts'
import { productViewRoutes } from './productViews.ts'
import type { Route } from './route.ts'
import { sessionRoutes } from './session.ts'
import { shellRoutes } from './shells.ts'
import { shopRoutes } from './shop.ts'
import { timedId } from './timedId.ts'
import { makeTokens } from './tokens.ts'

export interface Inside {
  readonly limits: Limits
  readonly assets: Assets
  readonly metrics: Metrics
  readonly admission: Admission
}

/** Every address of the house. */
export function routesOf(options: WebOptions, inside: Inside): readonly Route[] {
  const { secrets, session, shop, ready, clock = Date.now, newId = () => timedId(clock()) } = options
  const { admission, limits } = inside
  const tokens = makeTokens(secrets.tokens, clock)
  return [
    ...shellRoutes({ name: () => shop.name(), assets: inside.assets }),
    ...assetRoutes(inside.assets),
    ...helpRoutes(shop),
    ...shopRoutes(shop),
    ...pictureRoutes(shop),
    ...paperRoutes(options.papers),
    ...chatTokenRoutes({
      tokens,
      admission,
      newId,
      clock,
      ports: options.directLine,
      identitySecret: secrets.identity,
      demoCustomers: shop.demoCustomers,
    }),
    ...productViewRoutes({ admission, identitySecret: secrets.identity, viewed: shop.viewed }),
    ...directLineRoutes({
      ports: options.directLine,
      tokens,
      admission,
      secret: secrets.directLine,
      clock,
      newId,
    }),
    ...sessionRoutes(session, admission),
    ...deskApiRoutes({ ports: options.desk, session }),
    liveRoute({ ports: options.desk, session, checkEvery: limits.pingEvery }),
    ...boardApiRoutes({ ports: options.board, session, clock }),
    ...botFrameworkRoutes(options.botFramework, { admission, limits }),
    ...healthRoutes({ ready, metrics: inside.metrics }),
  ]
}
