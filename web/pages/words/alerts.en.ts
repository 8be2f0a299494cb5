/** What the board says in English of its alerts. */
export const alerts = {
  alerts: 'Alerts',
  alertsWhy: (budget: string) =>
    `More negative than usual for the weekday. At most ${budget} false alarms are expected in 90 days.`,
  alertsOff: 'Alerts are switched off in the settings of the shop.',
  alertsLearning:
    'Not enough data yet: an alert needs three weeks with at least ten conversations a day to know what is usual.',
  noAlerts: (day: string) => `Nothing was unusual up to ${day}.`,
  alertOpen: 'Open',
  alertClosed: {
    back: 'Back to usual',
    usual: 'Now counts as usual',
    model: 'Ended by a new mood model',
  },
  segment: {
    shop: () => 'The whole shop',
    channel: (name: string) => `Channel: ${name}`,
    language: (name: string) => `Language: ${name}`,
    intent: (name: string) => `Intent: ${name}`,
  },
  alertDays: (began: string, found: string) => `since ${began}, found at the end of ${found}`,
  alertClosedOn: (day: string) => `closed ${day}`,
  alertWorst: (share: string, usual: string) => `${share} where ${usual} is usual`,
  alertCauses: (n: number) =>
    n === 1 ? 'The conversation behind it' : `The ${n} most negative conversations`,
  alertAll: 'All its negative conversations',
  toCount: (n: number) =>
    n === 1 ? '1 corrected mood is not counted yet.' : `${n} corrected moods are not counted yet.`,
  countThem: 'Count them now',
  notCounted: 'That did not reach the server. Try again.',
  messagesOf: (n: string) => (n === '1' ? '1 message' : `${n} messages`),
}
