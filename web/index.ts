/** The door of the web floor. */

export type { CustomersView } from './customersView.ts'
export type { ConversationView, DeskTicket, Held, Lines } from './deskViews.ts'
export type { PaperPorts } from './papers.ts'
export type {
  BoardPorts,
  DeskPorts,
  DirectLinePorts,
  Lack,
  Readiness,
  SessionPorts,
  Setback,
  ShopPorts,
  WebActivity,
} from './ports.ts'
export type { ProfileView } from './profile/profileView.ts'
export { startWeb } from './server.ts'
