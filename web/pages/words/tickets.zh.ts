import type { tickets as english } from './tickets.en.ts'
import type { Words } from './words.ts'

/** 工作台上待办与概要的中文。 */
export const tickets: Words<typeof english> = {
  requests: '本次会话的请求',
  toDo: (n) => `待办（${n}）`,
  lateTickets: (n) => `${n} 件已逾期`,
  promised: (at) => `承诺 ${at} 前回复`,
  ticketDone: (at) => `${at} 办结`,
  done: '办结',
  moneySent: '已退款',
  markDone: (id) => `把 ${id} 标为办结`,
  openConversation: '打开会话',
  ticket: {
    return: '退货',
    exchange: '换货',
    cancellation: '取消订单',
    new_address: '更改地址',
    missing_item: '少件或丢件',
    warranty: '保修',
    complaint: '投诉',
    invoice: '公司发票',
    erasure: '删除数据',
    unreachable: '订单系统没有响应',
  },
  handover: '交接摘要',
  wants: '诉求',
  tried: '已尝试',
  openQuestion: '待解决',
  moodWent: (start, now) => `起初负面 ${start}，现在 ${now}`,
}
