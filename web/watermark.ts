import { Refusal } from './answer.ts'

/**
 * How far a reader has come, from `?watermark=`; nothing, '-' and '' mean that it has seen nothing.
 * @throws Refusal 400 for anything else that is not a whole number
 */
export function afterWatermark({ watermark = '' }: Readonly<Record<string, string>>): number {
  if (watermark === '' || watermark === '-') return 0
  if (/^\d{1,15}$/.test(watermark)) return Number(watermark)
  throw new Refusal(400, 'BadArgument', 'The watermark must be a whole number that this server gave out.')
}
