import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  type StatePropertyAccessor,
  type TurnContext,
  UserState,
} from 'botbuilder'
import { DialogSet, type DialogState, DialogTurnStatus, WaterfallDialog } from 'botbuilder-dialogs'
import { createServer, plugins } from 'restify'

/** The bot of the framework's documentation: a waterfall of one step that echoes, its state kept in memory. */
class EchoBot extends ActivityHandler {
  readonly #conversations: ConversationState
  readonly #users: UserState

  constructor(conversations: ConversationState, users: UserState) {
    super()
    this.#conversations = conversations
    this.#users = users
    const state: StatePropertyAccessor<DialogState> = conversations.createProperty('DialogState')
    const dialogs = new DialogSet(state)
    dialogs.add(
      new WaterfallDialog('echo', [
        async (step) => {
          await step.context.sendActivity(`Echo: ${step.context.activity.text}`)
          return step.endDialog()
        },
      ]),
    )
    this.onMessage(async (context, next) => {
      const dialog = await dialogs.createContext(context)
      const { status } = await dialog.continueDialog()
      if (status === DialogTurnStatus.empty) await dialog.beginDialog('echo')
      await next()
    })
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context)
    await this.#conversations.saveChanges(context, false)
    await this.#users.saveChanges(context, false)
  }
}

const storage = new MemoryStorage()
const bot = new EchoBot(new ConversationState(storage), new UserState(storage))
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = createServer()
server.use(plugins.bodyParser())
server.post('/api/messages', async (req, res) => {
  await adapter.process(req as typeof req & { method: string }, res, (context) => bot.run(context))
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.url}\n`))
