import type { Moment, Text } from '../../../data/index.ts'
import { type Local, moment } from '../formats.ts'

/** What the assistant says in English about orders and what is in them. */
export const orders = {
  // addresses
  addressNotSeen: () =>
    "I can't see the present address here; it stands in the confirmation e-mail and in your account.",
  // replacements
  sorryReplacementOrRefund: () =>
    "I'm sorry that it is not as it should be. Would you like a replacement or your money back?",
  replaceIt: (item: Text, id: string) => `Shall I ask for a replacement of the ${item.en} from order ${id}?`,
  replacementNoted: (id: string, item: Text, promised: Moment, local: Local) =>
    `I'm sorry about that. It is noted as ${id}: a replacement of the ${item.en}. A colleague will see to it and answer you here by ${moment(promised, 'en', local)}. Please keep the item until then; a photo of it helps.`,
  onlyFaultyReplaced: (item: Text) =>
    `We replace what came damaged or wrong. The ${item.en} I can take back, or exchange for another size or colour.`,
}
