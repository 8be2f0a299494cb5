/** The door of the web floor. */

export type { WebOptions } from './options.ts'
export type {
  BoardPorts,
  ConversationView,
  DeskPorts,
  DirectLinePorts,
  SessionPorts,
  ShopPorts,
  WebActivity,
} from './ports.ts'
export { startWeb, type Web } from './server.ts'
