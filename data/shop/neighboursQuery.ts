/** As in analytics/suggest: of a customer who bought more only the latest products teach. */
const MOST_PRODUCTS = 300
const SHRINKAGE = 5
const MOST_NEIGHBOURS = 50

/**
 * For each product its fifty nearest neighbours, the very same as analytics/suggest/neighbours.ts finds, where
 * products are in the order of `product`: for stores that have outgrown one process. `purchases` names a table or a
 * query in brackets with the columns customer, product and placed (a moment or a day), repeats or not. Gives product,
 * neighbour, similarity and place (from 1), in order. O(sum of squared basket sizes).
 */
export const neighboursQuery = (purchases: string): string => nearestQuery(taughtBy(purchases))

/** What each customer teaches with: their distinct products, the latest. */
export const taughtBy = (purchases: string): string => `
  select customer, product from (
    select customer, product,
      row_number() over (partition by customer order by max(placed) desc, product) as place
    from ${purchases} as purchase
    group by customer, product
  ) as latest
  where place <= ${MOST_PRODUCTS}`

/**
 * The same of a query for customers' distinct products. It runs unchanged on PostgreSQL, DuckDB and SQLite: they
 * count in whole numbers, and divide, add and take roots alike to the last bit, so that ties are ties in all of
 * them. Each pair is counted once, and only then turned round. Sarwar et al. 2001; Bell and Koren 2007 for
 * shrinkage.
 */
export const nearestQuery = (taught: string): string => `
with taught as (${taught}
), bought as (
  select product, count(*) as buyers from taught group by product
), pair as (
  select a.product as one, b.product as other, count(*) as shared
  from taught as a join taught as b on b.customer = a.customer and b.product > a.product
  group by a.product, b.product
), cosine as (
  select one, other,
    shared / (sqrt(cast(a.buyers * b.buyers as double precision)) + ${SHRINKAGE}) as similarity
  from pair join bought as a on a.product = one join bought as b on b.product = other
), ranked as (
  select product, neighbour, similarity,
    row_number() over (partition by product order by similarity desc, neighbour) as place
  from (
    select one as product, other as neighbour, similarity from cosine
    union all select other, one, similarity from cosine
  ) as turned
)
select product, neighbour, similarity, place from ranked
where place <= ${MOST_NEIGHBOURS} order by product, place`
