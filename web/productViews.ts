import { z } from 'zod/v4'
import type { Admission } from './admission/admission.ts'
import { json } from './answer.ts'
import { provenCustomer } from './chatToken.ts'
import type { ShopPorts } from './ports.ts'
import { post, type Route } from './route.ts'

export interface ProductViewOptions extends Pick<ShopPorts, 'viewed'> {
  readonly admission: Pick<Admission, 'message'>
  readonly identitySecret: string
}

const body = z.object({
  customerId: z.string().min(1).max(64),
  signature: z.string().max(200),
  productId: z.string().min(1).max(200),
})

/**
 * A page of the shop tells that its customer opened a product. Only with the customer's consent is it kept, and
 * the answer does not tell whether it was.
 */
export function productViewRoutes({
  viewed,
  admission,
  identitySecret,
}: ProductViewOptions): readonly Route[] {
  return [
    post('/chat/view', async (call) => {
      const { productId, ...identity } = await call.json(body)
      const customerId = provenCustomer(identity, identitySecret)
      admission.message(`views of ${customerId}`, undefined)
      await viewed(customerId, productId)
      return json({}, 202)
    }),
  ]
}
