/** What we use of Microsoft's dialogs, in one place, so that a successor can take over here. */

export { NullTelemetryClient, type TurnContext } from 'botbuilder'
export {
  Dialog,
  DialogContext,
  DialogSet,
  type DialogState,
  type DialogTurnResult,
} from 'botbuilder-dialogs'
