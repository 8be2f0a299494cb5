import type { holding as en } from './holding.en.ts'
import type { Words } from './words.ts'

/** What the desk says in Chinese of who answers, who waits, and what it asks before it does something. */
export const holding: Words<typeof en> = {
  signedInAs: (name) => `当前登录：${name}`,
  setAside: '暂时搁置',
  setAsideWhy: '移出等待列表，客户再发消息时自动回来。客户不会收到任何提示。',
  isSetAside: '已搁置，客户再发消息时会回到等待列表。',
  takeFrom: (name) => `从 ${name} 处接管`,
  takeFromSure: (name) => `${name} 正在接待这位客户，仍要接管吗？`,
  takeFromYes: '确认接管',
  takenMeanwhile: (name) => `${name} 已先接管了此会话。`,
  heldBy: (name) => `${name} 正在接待这位客户。`,
  answerBeside: '一起回复',
  answerBesideSure: (name) => `${name} 已在回复，客户会同时收到两个人的消息。`,
  answerBesideYes: '仍要回复',
  leave: '先不操作',
  moneySentSure: (item, amount) => `“${item}”的 ${amount} 是否已退还？客户会据此得到答复，且无法撤销。`,
  moneySentSureOf: (id) => `${id} 的款项是否已退还？客户会据此得到答复，且无法撤销。`,
  moneySentYes: '已退还',
  sends: '发送',
  beginsLine: '换行',
}
