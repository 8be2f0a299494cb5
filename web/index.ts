/** The door of the web floor. */

export type {
  BoardPorts,
  ConversationView,
  DeskPorts,
  DirectLinePorts,
  SessionPorts,
  ShopPorts,
  WebActivity,
} from './ports.ts'
export { startWeb } from './server.ts'
