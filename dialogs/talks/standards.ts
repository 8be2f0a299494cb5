type Family = readonly RegExp[]

/** Kinds by which things fit one another, each with its words: two of the same kind go together. */
const mating: readonly Family[] = [
  [
    /\bE14\b|小螺口/iu,
    /\bE27\b|大螺口/iu,
    /\bE12\b/iu,
    /\bE26\b/iu,
    /\bE40\b/iu,
    /\bB22\b/iu,
    /\bGU10\b/iu,
    /\bMR16\b/iu,
  ],
  [/(?<![\d.])01(?!\d)/u, /(?<![\d.])02(?!\d)/u, /(?<![\d.])03(?!\d)/u],
  [/\bAAA\b|[七7]号/u, /\bAA\b|[五5]号/u, /\bCR2032\b|[纽鈕]扣/u],
  [
    /\bsuper single\b/iu,
    /(?<!super )\bsingle(?=[- ](?:bed|size|mattress|duvet|sheet)|$)|[单單]人(?=床|[)）]|$|[的尺])/iu,
    /\bqueen\b/iu,
    /(?<!super )\bking\b/iu,
    /\bsuper king\b/iu,
  ],
]

/** Kinds that a thing is made for, of which two with the same need not go together. */
const others: readonly Family[] = [
  [/\bHDMI\b/iu, /\boptical\b|光[纤纖]/iu, /\bAUX\b/iu, /\bphono\b|唱[机機]/iu, /\bbluetooth\b|[蓝藍]牙/iu],
  [
    /\bgas\b|燃气|燃氣|煤[气氣]/iu,
    /\binduction\b|[电電]磁[炉爐]/iu,
    /\b(?:ceramic|electric) hobs?\b|[电電]陶[炉爐]/iu,
  ],
  [
    /\bUK\b|\bBrit(?:ish|ain)\b|\bEngland\b|英[标標式国國]/u,
    /\bEU\b|\b[Ee]urope(?:an)?\b|欧[标標洲盟]|歐[标標洲盟]/u,
    /\bUSA?\b|\bus(?= plug| socket)|\b[Aa]merican?\b|美[标標国國]/u,
    /\bAU\b|\b[Aa]ustralian?\b|澳[标標洲大]/u,
  ],
]

const families = [...mating, ...others]

/** Whether a text has the kind that a question names, where it tells kinds of the same family; undefined when it tells none. */
export function hasKind(asked: string, told: string): boolean | undefined {
  const named = families.flatMap((family) =>
    family.filter((kind) => kind.test(asked)).map((kind) => ({ family, kind })),
  )
  const found = named.filter(({ family }) => family.some((kind) => kind.test(told)))
  return found.length === 0 ? undefined : found.some(({ kind }) => kind.test(told))
}

/** How a question names a kind. */
export const kindNamed = (asked: string): string | undefined =>
  families.flat().flatMap((kind) => kind.exec(asked)?.[0] ?? [])[0]

/** Whether two texts tell kinds of one family, and if so the same: a lamp for E27 and a bulb with E14 do not go together. */
export function shareKind(one: string, other: string): boolean | undefined {
  const common = mating.filter((family) =>
    [one, other].every((text) => family.some((kind) => kind.test(text))),
  )
  return common.length === 0
    ? undefined
    : common.some((family) => family.some((kind) => kind.test(one) && kind.test(other)))
}
