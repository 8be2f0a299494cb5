/** The words of the customer's chat. */
export const chat = {
  title: 'Chat with us',
  open: 'Open chat',
  close: 'Close chat',
  unread: (n: number) => (n === 1 ? '1 new message' : `${n} new messages`),
  messages: 'Conversation',
  placeholder: 'Type your message',
  send: 'Send',
  left: (n: number) => (n === 1 ? '1 character left' : `${n} characters left`),
  tooLong: (n: number) =>
    n === 1
      ? '1 character too long. Please shorten it, or send it in two parts.'
      : `${n} characters too long. Please shorten it, or send it in parts.`,
  you: 'You',
  assistant: 'Assistant',
  staff: 'Support team',
  typing: 'typing',
  connection: {
    connecting: 'Connecting…',
    online: 'Online',
    waiting: 'Connection lost. Trying again…',
    offline: 'You are offline. Messages are sent once you are back.',
    unavailable: 'The chat cannot be reached just now. Trying again…',
    busy: 'Many people are writing to us just now. We will be with you in a moment.',
  },
  renewed: 'The earlier conversation has ended. This is a new one.',
  sending: 'Sending…',
  busy: 'Many people are writing to us just now. This will be sent in a moment.',
  failed: 'Not sent',
  retry: 'Try again',
  discard: 'Delete',
  answers: 'Suggested answers',
  cards: 'Products',
  previous: 'Previous products',
  next: 'More products',
  fresh: 'New conversation',
  freshSure:
    'Start again? This conversation will no longer be shown in this browser, nor will answers to it that are still to come.',
  freshYes: 'Start a new one',
  freshNo: 'Keep this one',
  start: 'Ask about an order, a return or a product. A person can take over at any time.',
}
