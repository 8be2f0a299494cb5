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
