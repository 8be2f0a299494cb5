/** The tables of what a shop sells, to whom, and what they ordered; tables.ts says how columns lie. */
export type Flag = 0 | 1
export type Origin = 'demo' | 'imported'

/** One row, number 1. */
export interface ShopTable {
  number: number
  origin: 'none' | Origin
  revision: number
  name: string | null
  currency: string | null
}

export interface CategoryTable {
  id: string
  name: string
  origin: Origin
}

export interface ProductTable {
  id: string
  sku: string | null
  category: string
  name: string
  description: string
  attributes: string
  aliases: string
  price: number
  stock: number | null
  sold: Flag
  durable: Flag
  origin: Origin
}

export interface CustomerTable {
  id: string
  name: string | null
  email: string | null
  language: 'en' | 'zh' | null
  joined: number | null
  personalise: Flag
  origin: Origin
}

/** What customers themselves chose; it outlives every import. */
export interface ConsentTable {
  customer_id: string
  personalise: Flag
  /** Null when the customer never said. */
  notices: Flag | null
}

/** How often a customer looked at a product on a day, in UTC. */
export interface ProductViewTable {
  customer_id: string
  product_id: string
  day: string
  times: number
}

export interface OrderTable {
  id: string
  /** The id as findOrder compares it. */
  plain_id: string
  customer_id: string | null
  placed: number
  status: 'placed' | 'packed' | 'shipped' | 'delivered' | 'cancelled'
  due: number | null
  tracking: string | null
  /** Where it goes, when the customer changed that. */
  ship_to: string | null
  origin: Origin
}

export interface OrderLineTable {
  order_id: string
  line: number
  product_id: string
  quantity: number
  price: number
}

export interface ReturnTable {
  /** 3001 for R-3001. */
  number: number
  order_id: string
  product_id: string
  reason: string
  at: number
}

export interface TicketTable {
  /** 1001 for T-1001. */
  number: number
  /** Of what was asked; asking twice opens one ticket. */
  key: string
  kind: string
  conversation_id: string | null
  customer_id: string | null
  order_id: string | null
  product_id: string | null
  details: string
  amount: number | null
  promised: number | null
  at: number
  done: number | null
  done_by: string | null
}

export interface RatingTable {
  conversation_id: string
  kind: 'csat' | 'nps' | 'nps_asked'
  customer_id: string | null
  score: number
  at: number
}

export interface NoticeWishTable {
  conversation_id: string
  product_id: string
  at: number
}

/** What customers know of an order. */
export interface OrderNoticeTable {
  order_id: string
  status: 'placed' | 'packed' | 'shipped' | 'delivered' | 'cancelled'
  due: number | null
}
