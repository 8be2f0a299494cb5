import type { Tour } from '../tour.ts'

/** Talks in English: returns that are taken back, and their labels. */
export const withdrawals: readonly Tour[] = [
  {
    name: 'one of two returns is taken back',
    as: 'mei',
    script: `
    > return the Cirrus pillow from PL20333, it is broken
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-…
    > return the pandan soap from PL20333, it is the wrong one
    Shall I register the return of the Kueh Counter pandan soap from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-…
    > cancel my return
    Which return is it?
    [R-…: Cirrus latex pillow] [R-…: Kueh Counter pandan soap]
    > the pillow
    Noted as T-…: a colleague takes the return back and tells you here …`,
  },
  {
    name: 'a guest, nothing to take back',
    script: `
    > cancel my return
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    There is no return under way for order PL20210, so there is nothing to take back.`,
  },
  {
    name: 'the label of one of two returns',
    as: 'mei',
    script: `
    > return the Cirrus pillow from PL20333, it is broken
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-…
    > return the pandan soap from PL20333, it is the wrong one
    Shall I register the return of the Kueh Counter pandan soap from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-…
    > where do I print the return label
    Which return is it?
    [R-…: Cirrus latex pillow] [R-…: Kueh Counter pandan soap]
    > 2
    The label of return R-… for the Kueh Counter pandan soap comes by e-mail; …
    [Yes] [No]`,
  },
  {
    name: 'a guest, no label',
    script: `
    > I never got the return label
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    The label comes by e-mail as soon as a return is registered: …
    […`,
  },
]
