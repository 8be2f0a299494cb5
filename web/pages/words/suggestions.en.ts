/** What the board says in English of suggestions. */
export const suggestions = {
  suggestions: 'Suggestions',
  shown: 'Shown',
  taken: 'Taken',
  refused: 'Refused',
  rate: 'Taken rate',
  model: 'Model',
  models: {
    ease: 'Goes with purchases (linear model)',
    neighbours: 'Goes with purchases (neighbour model)',
    looked: 'What they looked at',
    together: 'Bought together',
    usual: 'The usual',
    text: 'Fits the wish',
    alike: 'Customers alike',
    popular: 'Popular',
  },
  sharing: { ease: 'Linear model', neighbours: 'Neighbour model' },
  earned: 'Earned',
  perHundred: 'Per 100 shown',
  earnedWhy:
    'Earned is what signed-in customers ordered of a product within 14 days after it was suggested, without cancelled orders; “per 100 shown” counts what was shown to them. In brackets: the 95% interval. The latest suggestions may still earn.',
  earnsMore: (model: string, more: string, less: string) =>
    `${model} earns more: ${more} against ${less} for 100 suggestions`,
  difference: (difference: string, low: string, high: string) =>
    `(difference ${difference}, 95% interval ${low} to ${high}).`,
  noDifference: 'No difference can be told yet',
  toTell: (n: string) => `A difference of a fifth shows with about ${n} suggestions of each.`,
  fewBought: (buyers: string, needed: string) =>
    `Two ways to choose what goes with purchases are compared. No difference can be told yet: it takes ${needed} customers who bought what each of the two suggested. So far: ${buyers}.`,
  noSuggestions: 'No products were suggested in this period.',
}
