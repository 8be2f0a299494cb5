import type { Heard } from '../../analytics/index.ts'
import type { Product, Text } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { isMissing } from './variants.ts'

/** What beds and what lies on them come in. */
const beds = /\b(?:super single|single|double|queen|king)\b|单人|單人|双人|雙人/iu
const larger = /\b(?:bigger|larger|smaller)\b|大[一点點些]|小[一点點些]/iu
const aloneBed =
  /^(?:a |the )?((?:super single|single|double|queen|king)(?: size)?|[单單双雙]人的?)(?: please| pls)?[.! 。]*$/iu
const into = /(?:\b(?:for|to|into|in|with)\s+(?:an?\s|the\s)?|[换換](?:成|[个個])?)$/iu

/** The size of a bed or the colour that a message asks for instead: "queen", "exchange it for red". */
export function kindInstead({ text, entities }: Heard): string | undefined {
  const colour = entities.find(
    (entity) => entity.kind === 'colour' && into.test(text.slice(0, text.indexOf(entity.text))),
  )
  return aloneBed.exec(text)?.[1] ?? colour?.text
}

/** Says in which colour or size alone a thing is known, when it is wanted in another. */
export function onlyKnownIn(product: Product | undefined, wish: string, heard: Heard): Line | undefined {
  if (product === undefined) return undefined
  const { name, attributes } = product
  const told = (key: string): Text | undefined => attributes[key]
  const [colour, size] = [told('colour'), told('size')]
  if (colour !== undefined && isMissing([product], heard)) return say.onlyKnownIn(name, colour)
  const [other, own] = [bedIn(wish), bedIn(`${name.en} ${size?.en ?? ''}`)]
  const isOther = other === undefined ? larger.test(wish) : own !== undefined && own !== other
  return isOther ? say.onlyKnownIn(name, size ?? named(own ?? '')) : undefined
}

const bedIn = (text: string): string | undefined => beds.exec(text)?.[0].toLowerCase()

const named = (kind: string): Text => ({ en: kind, zh: kind })
