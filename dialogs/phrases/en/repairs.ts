import { type Local, money, type ProfileInBrief, percent } from '../formats.ts'

const daysAgo = (days: number): string => {
  const whole = Math.floor(days)
  return whole === 0 ? 'less than a day ago' : whole === 1 ? '1 day ago' : `${whole} days ago`
}

const suggested = ({ shown, taken, refused }: ProfileInBrief['suggestions']): string =>
  [`${shown} shown`, taken > 0 && `${taken} taken`, refused > 0 && `${refused} refused`]
    .filter(Boolean)
    .join(', ')

/** Said before what was said already, and after it. */
const toldAgain = {
  why: 'As far as I can see, it is this:',
  sure: 'This is what I have before me:',
  since: 'Since when, I cannot see. What I know is this:',
  meaning: 'What I meant is this:',
}
const personCan = {
  why: 'If that does not settle it, a colleague can look into it.',
  sure: 'A colleague can check it once more, if you like.',
  since: 'A colleague can find out more.',
  meaning: 'Ask me about any part of it, or let a colleague explain it.',
}

/** What the assistant says in English to keep a talk going. */
export const repairs = {
  alsoAsked: () => 'And the other thing you mentioned:',
  speakingNow: () => "Of course, let's go on in English.",
  toldBefore: (asked: 'why' | 'sure' | 'since' | 'meaning', said: string) =>
    `${toldAgain[asked]}\n\n${said}\n\n${personCan[asked]}`,
  possibleNow: (some: boolean): string =>
    some
      ? 'This is what you can do from here. If none of it helps, a colleague looks for a way.'
      : 'If that is not what you need, tell me in a few words what you would like, or let a colleague look at it.',
  noMoreKnown: () => 'I know no more about it than I said. A colleague can look into it.',
  whyAsked: () => 'I ask so that I do exactly what you want. Nothing is done before you answer:',
  sayAgain: () => 'Once more:',
  nothingSaid: () => 'I have not said anything yet. What can I do for you?',
  welcomeBack: () => "Welcome back. Let's go on where we left off:",
  keptShort: () =>
    "I'm sorry for the trouble and will keep it short. Say “person” whenever you would rather talk to one.",
  sorryForLoss: () => 'I am very sorry for your loss. I will make this as easy as I can.',
  sorryItBroke: () => "I'm sorry about that. Let us put it right.",
  doNotConsume: () => "I'm sorry about that. To be safe, please don't eat or drink any more of it.",
  personOffered: () =>
    "I'm sorry that this is so much trouble. I can fetch a person for you: press the button or say “person”.",
  personFirst: () =>
    "I'm sorry about all this. I have called a colleague, who will come to you before others and sees what we have written.",
  noPerson: () => 'All right, no person then. I am still here to help.',
  thatHelps: () => 'That helps',
  thatHelpsNot: () => 'That is not it',
  gladItHelped: () => 'Glad to hear it. Anything else?',
  maybeThese: () => 'Sorry about that; I have noted your question. Is it one of these?',
  noOtherArticle: () =>
    "I'm sorry, I have nothing better, but I have noted your question. Shall I fetch a person?",
  cannotReach: () =>
    "I'm sorry, I can't reach the order system just now. I have noted your request, and a colleague will take care of it.",
  // how it was
  howWasIt: () => 'Before you go: how was this chat? Feel free to skip this.',
  score: (score: number) =>
    ['1 very bad', '2 bad', '3 all right', '4 good', '5 very good'][score - 1] ?? `${score}`,
  wouldYouRecommend: () =>
    'Before you go: how likely are you to recommend us, from 0 (not at all) to 10 (certainly)? Feel free to skip this.',
  thanksForScore: () => 'Thank you, that helps us.',
  sorryForScore: () => "Thank you for being frank, and I'm sorry. If you would like a person, just say so.",
  // my data
  guestData: () => 'You are not signed in, so I know nothing about you beyond this conversation.',
  dataIs: ({
    name,
    email,
    orders,
    conversations,
    personalise,
    notices,
    copy,
  }: {
    name: string | undefined
    email: string | undefined
    orders: number
    conversations: number
    personalise: boolean
    notices?: boolean | undefined
    copy: string
  }) =>
    [
      'This is what we keep about you:',
      `- name: ${name ?? 'none'}; e-mail: ${email ?? 'none'}`,
      `- orders: ${orders}; conversations: ${conversations}`,
      `- personal suggestions: ${personalise ? 'yes' : 'no'}; news of your orders: ${notices ? 'yes' : 'no'}`,
      `[A copy of everything](${copy}) (the link works for a day).`,
    ].join('\n'),
  noProfile: () =>
    'There is no profile of you, as you have not agreed to personal suggestions. Nothing that I suggest is personal.',
  profileLater: () => "I can't put your profile together just now, as the order system does not answer.",
  profileIs: (profile: ProfileInBrief, local: Local) =>
    [
      'This is what it tells us, as you agreed to personal suggestions:',
      profile.recencyDays === undefined
        ? '- no orders yet'
        : `- ${profile.orders === 1 ? '1 order' : `${profile.orders} orders`} for ${money(profile.money, local)}, the last one ${daysAgo(profile.recencyDays)}`,
      ...(profile.taste
        ? [`- most of it in ${profile.taste.name.en} (${percent(profile.taste.share)})`]
        : []),
      ...(profile.suggestions.shown > 0 ? [`- suggestions: ${suggested(profile.suggestions)}`] : []),
      `[Your whole profile](${profile.page}), the same that our staff see (the link works for a day).`,
    ].join('\n'),
  eraseAll: () =>
    'Shall I erase your name, your e-mail address, what we learned about you and all your conversations? This cannot be undone. Invoices have to be kept by law, and are used for nothing else.',
  eraseEverything: () => 'Erase everything',
  eraseAllOnly: () =>
    'I can erase only everything together: your name, your e-mail address, what we learned about you and all conversations. For a part of it, such as conversations alone, a colleague can help.',
  erasingTouches: () =>
    'Your name, e-mail and delivery addresses, what we learned about you and all conversations go. What is still under way for an order, such as a parcel or a refund, is finished first. Orders stay in our books without them, as invoices have to be kept by law.',
  erased: () =>
    'Done: what we knew about you is erased. This conversation will be deleted within a day, so you can still read it.',
  personalForThis: () =>
    'Personal suggestions are off for you, so I do not look at what you bought. Shall I switch them on for this?',
  personalOrNot: () => 'Shall my suggestions rest on what you bought?',
  personalYes: () => 'Personal suggestions, please',
  personalNo: () => 'No personal suggestions',
  noticesOrNot: () => 'Shall I write to you here when one of your orders ships, is late or arrives?',
  noticesYes: () => 'Yes, tell me',
  noticesNo: () => 'No messages',
  personalNow: () => 'All right: from now on my suggestions may draw on what you bought.',
  personalNoMore: () =>
    "All right: from now on I won't use what you bought for suggestions. I can still advise you from what you tell me here.",
  guestNotPersonal: () => 'You are not signed in, so nothing I suggest is personal. Sign in to choose.',
  noticesNow: () => 'All right: I will write to you here when one of your orders ships, is late or arrives.',
  noticesNoMore: () => "All right: I won't send you news of your orders any more.",
  signInForNotices: () => 'Sign in to the shop, and I can send you news of your orders.',
  orderShipped: (id: string, due: string | undefined) =>
    `Your order ${id} is on its way${due ? ` and should arrive on ${due}` : ''}.`,
  orderDelayed: (id: string, due: string) =>
    `I'm sorry: your order ${id} is late. We now expect it on ${due}.`,
  orderDelivered: (id: string) =>
    `Your order ${id} has been delivered. If anything is not as it should be, just tell me.`,
}
