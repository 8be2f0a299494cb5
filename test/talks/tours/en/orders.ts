import type { Tour } from '../tour.ts'

/** Talks in English: what is done about an order. */
export const orders: readonly Tour[] = [
  {
    name: 'a guest asks for an order',
    script: `
    > hi, where is my parcel
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20481
    To keep orders private: which e-mail address did you order with?
    > mei@example.com
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > thank you, bye
    Goodbye, and thanks for dropping by.
    Before you go: how was this chat? Feel free to skip this.
    [1 very bad] [2 bad] [3 all right] [4 good] [5 very good]`,
  },
  {
    name: 'cancel',
    as: 'tom',
    script: `
    > i want to cancel my order
    Shall I cancel order PL20490 (Cicada portable speaker)?
    [Yes] [No]
    > yes please
    Done: order PL20490 is cancelled. Nothing has been charged, so there is nothing to refund.`,
  },
  {
    name: 'cancel, too late',
    as: 'mei',
    script: `
    > please cancel PL20481
    Order PL20481 is already on its way, so I can't stop it any more. You can refuse the parcel at the door, or return it once it arrives.`,
  },
  {
    name: 'another address',
    as: 'tom',
    script: `
    > can you send PL20490 to another address
    Where should it go? Please write the full address, with house or unit number and postcode.
    > hmm let me see
    That does not look like a full address. Please write the street, the house or unit number, and the postcode.
    > 18 Tiong Bahru Road #07-12, Singapore 168731
    Shall I send order PL20490 to this address? 18 Tiong Bahru Road #07-12, Singapore 168731
    [Yes] [No]
    > no wait, it should be 20 Tiong Bahru Road #07-12, Singapore 168731
    All right, I have changed that.
    Shall I send order PL20490 to this address? 20 Tiong Bahru Road #07-12, Singapore 168731
    [Yes] [No]
    > yes
    Done: order PL20490 will go to 20 Tiong Bahru Road #07-12, Singapore 168731.`,
  },
  {
    name: 'another address, without its unit',
    as: 'tom',
    script: `
    > change the address of PL20490 to 18 Tiong Bahru Road, Singapore 168731
    Which unit is it? The carrier needs the number, such as #05-12.
    [There is no unit number]
    > #07-12
    Shall I send order PL20490 to this address? 18 Tiong Bahru Road #07-12, Singapore 168731
    [Yes] [No]`,
  },
  {
    name: 'change what is in an order',
    as: 'tom',
    script: `
    > i'd like to add something to my order PL20490
    The items in an order can't be edited, but PL20490 is not packed yet: I can cancel it free of charge and you order again. If you only want to add something, just place a second order.
    [Cancel an order] [Talk to a person]`,
  },
  {
    name: 'invoice',
    as: 'tom',
    script: `
    > i need the invoice for PL20400
    Here is the [invoice for order PL20400](/invoices/PL20400). The link works for a day.`,
  },
  {
    name: 'invoice for a company',
    as: 'tom',
    script: `
    > i need a company invoice for PL20400 with our UEN
    Please write the company name, UEN and billing address.
    > Seastar Design Pte Ltd, UEN 201812345K, 8 Geylang Road 389201
    Noted as T-…: a company invoice for order PL20400. A colleague will prepare it and send it here by Saturday, 21 November at 12:00.`,
  },
  {
    name: 'return of what may be opened',
    as: 'tom',
    script: `
    > I want to send something back
    Which of your orders is it?
    [PL20490: Cicada portable speaker, 19 November] [PL20400: Morrow house blend coffee beans and 1 more, 11 November] [PL20377: Sparrow mini rice cooker, 8 November]
    > PL20400
    Which item would you like to send back?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]
    > Daybreak house blend coffee beans
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > changed my mind
    Morrow house blend coffee beans: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > still sealed
    Shall I register the return of the Morrow house blend coffee beans from order PL20400?
    [Yes] [No]
    > go ahead
    Done: return R-… for the Morrow house blend coffee beans is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
  },
  {
    name: 'exchange',
    as: 'tom',
    script: `
    > i want to exchange something from PL20400
    Which item would you like to exchange?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]
    > the reading lamp
    Which size or colour would you like instead?
    > a white one instead
    I know the Gecko clip-on reading lamp only in moss green, so there may be no other. I can also take it back instead.
    Shall I register an exchange of the Gecko clip-on reading lamp? You asked for: a white one instead
    [Yes] [No]
    > yes
    Noted as T-…: exchange of the Gecko clip-on reading lamp. A colleague will check our stock and, if we have it, send you a label by Saturday, 21 November at 12:00.`,
  },
  {
    name: 'refund',
    as: 'tom',
    script: `
    > i want to return the clip lamp from PL20400, it is faulty
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-… for the Gecko clip-on reading lamp is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.
    > where is my refund
    Return R-… for the Gecko clip-on reading lamp was registered on 20 November. We refund you within 5 working days after it reaches us; your bank may need 3 to 7 days more to show it.`,
  },
  {
    name: 'replacement',
    as: 'tom',
    script: `
    > the reading lamp from PL20400 arrived broken
    I'm sorry that it is not as it should be. Would you like a replacement or your money back?
    [A replacement] [My money back]
    > a replacement please
    Shall I ask for a replacement of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    I'm sorry about that. It is noted as T-…: a replacement of the Gecko clip-on reading lamp. A colleague will see to it and answer you here by Saturday, 21 November at 12:00. Please keep the item until then; a photo of it helps.`,
  },
  {
    name: 'refund, the rules',
    script: `
    > how long do refunds usually take?
    We refund you within 5 working days after the item arrives back with us. The money goes to your original means of payment, and your bank may need another 3–7 days to show it.
    More: [When you get your refund](/help/returns-refund-times?lang=en)
    [When do I get my money back?]`,
  },
  {
    name: 'missing item',
    as: 'tom',
    script: `
    > something was missing in my parcel
    What is missing?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp] [The whole parcel]
    > PL20400
    What is missing?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp] [The whole parcel]
    > the coffee beans
    Would you like a replacement or your money back?
    [A replacement] [My money back]
    > my money back
    Shall I report that the Morrow house blend coffee beans from order PL20400 is missing, and ask for your money back?
    [Yes] [No]
    > yes
    I'm sorry about that. It is noted as T-…: a colleague will check with the carrier and answer you here by Saturday, 21 November at 12:00. If you have the box, please keep a photo of what was in it.`,
  },
  {
    name: 'warranty',
    as: 'ravi',
    script: `
    > my lamp from PL20210 stopped working, i want to claim the warranty
    What is wrong with it, and since when?
    > it flickers since last week and gets hot
    Shall I make a warranty claim for the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > yes do it
    Noted as T-…: warranty claim for the Owlet dimmable desk lamp. A colleague will look into it and answer you here by Saturday, 21 November at 12:00, with a free return label if it is covered. Please have a photo or short video of the fault ready.`,
  },
  {
    name: 'complaint',
    as: 'mei',
    script: `
    > i want to make a complaint
    I'm sorry that something went wrong. What happened? A person will read this.
    > your courier threw my box over the gate and two cups were chipped
    I'm sorry, that should not have happened. Your complaint is noted as T-…, and a person will answer you here by Saturday, 21 November at 12:00.`,
  },
  {
    name: 'an angry customer',
    as: 'tom',
    script: `
    > this is absolutely terrible, worst shop ever, i am furious, i want to return the rubbish from PL20400!!!
    I'm sorry for the trouble and will keep it short. Say “person” whenever you would rather talk to one.
    Which item would you like to send back?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]`,
  },
]
