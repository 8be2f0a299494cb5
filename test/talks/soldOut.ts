import { replaceShop } from '../../data/index.ts'
import { customers, orders } from '../fixtures/smallShop.ts'
import { type House, learnedContent, openHouse } from '../stage.ts'

/** The small shop on a day on which nothing is left. */
export const openSoldOutHouse = (): Promise<House> =>
  openHouse(async (store) => {
    const { content } = await learnedContent()
    const products = content.products.map((product) => ({ ...product, stock: 0 }))
    const { categories } = content
    await replaceShop(store, { origin: 'demo', categories, products, customers, orders, revision: 1 })
  })
