import type { Tour } from '../tour.ts'

/** Talks in English: guests who prove their orders. */
export const guests: readonly Tour[] = [
  {
    name: 'a guest, gift wrapping',
    script: `
    > i forgot to tick gift wrapping for my order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20490
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Order PL20490 is not packed yet. Shall I pass this on to a colleague, who sees to it before it is? i forgot to tick gift wrapping for my order
    [Yes] [No]`,
  },
  {
    name: 'a guest, cancel',
    script: `
    > cancel order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20490
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Shall I cancel order PL20490 (Cicada portable speaker)?
    [Yes] [No]`,
  },
  {
    name: 'a guest, address',
    script: `
    > change the delivery address of my order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20490
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Where should it go? Please write the full address, with house or unit number and postcode.`,
  },
  {
    name: 'a guest, change',
    script: `
    > i want to change the items in my order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20490
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    The items in an order can't be edited, but PL20490 is not packed yet: I can cancel it free of charge and you order again. If you only want to add something, just place a second order.
    [Cancel an order] [Talk to a person]`,
  },
  {
    name: 'a guest, invoice',
    script: `
    > i need an invoice please
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20400
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Here is the [invoice for order PL20400](/invoices/PL20400). The link works for a day.`,
  },
  {
    name: 'a guest, charged twice',
    script: `
    > one order and two charges, my bank says both are booked
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20400
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    I'm sorry about that. It is noted as T-1001: two charges for order PL20400. A colleague will look at both, send back the one too many and answer you here by Saturday, 21 November at 12:00.`,
  },
  {
    name: 'a guest, return',
    script: `
    > i want to return something
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20400
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Which item would you like to send back?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]`,
  },
  {
    name: 'a guest, exchange',
    script: `
    > i want to exchange an item
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20400
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Which item would you like to exchange?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]`,
  },
  {
    name: 'a guest, refund',
    script: `
    > where is my refund
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20400
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    There is no return for order PL20400 yet, so no refund is under way. To send something back, just say so.
    [Return something] [Talk to a person]`,
  },
  {
    name: 'a guest, missing',
    script: `
    > an item is missing from my parcel
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20400
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    What is missing?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp] [The whole parcel]`,
  },
  {
    name: 'a guest, warranty',
    script: `
    > my lamp broke after a year, i want to claim warranty
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    What is wrong with it, and since when?`,
  },
  {
    name: 'warranty, which item',
    as: 'tom',
    script: `
    > i want to use the warranty for something from PL20400
    Which item is it about?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]
    > the reading lamp
    What is wrong with it, and since when?
    > it went dark while i was reading, two days ago
    Shall I make a warranty claim for the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    Noted as T-…: warranty claim for the Gecko clip-on reading lamp. A colleague will look into it and answer you here by Saturday, 21 November at 12:00, with a free return label if it is covered. Please have a photo or short video of the fault ready.`,
  },
  {
    name: 'a guest, a note for the courier',
    script: `
    > I want to leave a note for the courier
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20481
    To keep orders private: which e-mail address did you order with?
    > mei@example.com
    What should the courier know?
    > please leave it at the door
    We expect order PL20481 on 23 November. Shall a colleague pass this on to the courier? leave it at the door
    [Yes] [No]
    > yes
    Noted as T-…: a colleague passes it on to the courier of order PL20481, …`,
  },
  {
    name: 'a guest whose receiver is wrong',
    script: `
    > the receiver's name is wrong
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20481
    To keep orders private: which e-mail address did you order with?
    > mei@example.com
    What is the right name of the receiver?
    > Fang Lin
    Shall a colleague have the receiver of order PL20481 changed? Fang Lin
    [Yes] [No]
    > yes
    Noted as T-…: a colleague passes it on to the courier of order PL20481, …`,
  },
]
