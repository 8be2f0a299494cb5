/** What the desk says in English of who answers, who waits, and what it asks before it does something. */
export const holding = {
  signedInAs: (name: string) => `Signed in as ${name}`,
  setAside: 'Set aside',
  setAsideWhy: 'Out of the queue until the customer writes again. The customer is told nothing.',
  isSetAside: 'Set aside until the customer writes.',
  takeFrom: (name: string) => `Take over from ${name}`,
  takeFromSure: (name: string) => `${name} is answering this customer. Take over all the same?`,
  takeFromYes: 'Yes, take over',
  takenMeanwhile: (name: string) => `${name} has taken this conversation over already.`,
  heldBy: (name: string) => `${name} is answering this customer.`,
  answerBeside: 'Answer as well',
  answerBesideSure: (name: string) => `${name} is answering already, and the customer would hear two of you.`,
  answerBesideYes: 'Answer all the same',
  leave: 'Leave it',
  moneySentSure: (item: string, amount: string) =>
    `Was ${amount} sent back for “${item}”? The customer is told so, and this cannot be undone.`,
  moneySentSureOf: (id: string) =>
    `Was the money for ${id} sent back? The customer is told so, and this cannot be undone.`,
  moneySentYes: 'Yes, it was sent',
  sends: 'sends',
  beginsLine: 'new line',
}
