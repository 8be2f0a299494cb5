/** A column that a file of the shop may bring. Case, spaces, `_` and `-` in its heading do not matter. */
export interface Column {
  readonly meaning: string
  /** Other headings that are understood without a map file. */
  readonly also?: readonly string[]
  readonly required?: true
  /** Columns that may stand in for a required one. */
  readonly or?: readonly string[]
}

/**
 * The columns of the three files. Beside these, products may have any number of properties in
 * `attributes_NAME` (both languages), `attributes_NAME_en` and `attributes_NAME_zh`. JSON Lines may nest:
 * `{"name": {"en": "Lamp"}}` is the same as `{"name_en": "Lamp"}`.
 */
export const columns = {
  products: {
    id: {
      meaning: 'key of the product; a later row with the same key replaces it',
      also: ['product', 'product_id'],
      required: true,
    },
    sku: { meaning: 'stock-keeping number; several products may share one' },
    name: {
      meaning: 'name, where one column serves both languages',
      also: ['title'],
      required: true,
      or: ['name_en', 'name_zh'],
    },
    name_en: { meaning: 'name in English; falls back to the other languages' },
    name_zh: { meaning: 'name in Chinese; falls back to the other languages' },
    description: { meaning: 'what it is, in one column for both languages' },
    description_en: { meaning: 'what it is, in English' },
    description_zh: { meaning: 'what it is, in Chinese' },
    category: { meaning: 'category; its key is made from this text' },
    category_en: { meaning: 'name of the category in English' },
    category_zh: { meaning: 'name of the category in Chinese' },
    price: {
      meaning: 'of one piece, in the currency of the shop; 0 keeps the product as not sold',
      also: ['unit_price', 'list_price'],
      required: true,
    },
    stock: { meaning: 'pieces in stock; empty when the shop does not count them' },
    sold: { meaning: 'yes or no; yes when empty', also: ['active'] },
    durable: { meaning: 'yes when it is bought once and not again soon; no when empty' },
    aliases: { meaning: 'other words for it, with | between them' },
    aliases_en: { meaning: 'other English words for it' },
    aliases_zh: { meaning: 'other Chinese words for it' },
  },
  customers: {
    id: {
      meaning: 'key of the customer; a later row with the same key replaces it',
      also: ['customer', 'customer_id'],
      required: true,
    },
    name: { meaning: 'name as the customer wrote it' },
    email: { meaning: 'e-mail address' },
    language: { meaning: 'en or zh', also: ['lang', 'locale'] },
    joined: { meaning: 'date of the first contact', also: ['created', 'created_at'] },
    consent: {
      meaning: 'yes when the customer agreed to personal suggestions; no when empty',
      also: ['personalise'],
    },
  },
  orders: {
    order: {
      meaning: 'order number; rows with the same number are lines of one order',
      also: ['order_id', 'order_number', 'id'],
      required: true,
    },
    line: {
      meaning: 'number of the line in its order; counted in the order of the file when the column is absent',
    },
    product: { meaning: 'key of the product', also: ['product_id'], required: true },
    quantity: {
      meaning: 'pieces; negative only on lines of cancelled orders',
      also: ['qty'],
      required: true,
    },
    price: { meaning: 'of one piece; that of the product when empty', also: ['unit_price'] },
    customer: { meaning: 'key of the customer; empty for a guest', also: ['customer_id'] },
    date: { meaning: 'when it was ordered', also: ['placed', 'order_date'], required: true },
    status: { meaning: 'placed, packed, shipped, delivered or cancelled; delivered when empty' },
    due: { meaning: 'when it came or is expected' },
    tracking: { meaning: 'tracking number or link' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>

export type TableName = keyof typeof columns
export type ColumnName<T extends TableName> = Extract<keyof (typeof columns)[T], string>

/** The columns of a table with their descriptions, in the order in which they are documented. */
export function columnsOf(table: TableName): readonly (readonly [name: string, column: Column])[] {
  return Object.entries(columns[table])
}

export const attributePrefix = 'attributes_'

/** The form in which headings are compared: `Customer ID`, `customer_id` and `customerId` are one. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
}
