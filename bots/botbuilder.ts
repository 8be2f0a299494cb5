/** What we use of the Bot Framework, in one place, so that a successor can take over here. */
export {
  type Activity,
  BotAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder'
