/**
 * What we use of Microsoft's dialogs, in one place, so that a successor can take over here. Its root would load
 * Recognizers-Text for five cultures, some 30 MB of memory, for prompts that we do not use.
 */
export { NullTelemetryClient, type TurnContext } from 'botbuilder'
export { Dialog, type DialogTurnResult, DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog.js'
export { DialogContext, type DialogState } from 'botbuilder-dialogs/lib/dialogContext.js'
export { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js'
