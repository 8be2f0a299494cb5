/** What colours are said of without being meant: "orange juice", "black friday", "a grey area". */
const sayings = `
red: wine|carpet treatment|tape|cross|bull|cards?|flags?|meat|eye|envelopes?|packets?|onions?|beans?|dates?|herrings?|line|hill|dot|alert|list|light district|handed|rice|sugar|tea|ginseng|panda|lion|sea
black: friday|tea|coffee|pepper|beans?|sheep|market|box office|label|holes?|tie|mail|belt|magic|sesame|vinegar|fungus|list(?:ed)?|mood|card|rice|garlic|sugar|ice|out
white: noise|wine|rice|lies?|christmas|label|gloves?|goods|elephant|knight|coffee|tea|bread|sugar|pepper|flag|house|meat|collar|out|hat|water rafting
green: tea|cards?|lights? (?:from|to|for|given|at last)|beans?|onions?|thumbs?|fingers?|curry|salad|with envy|peace|packaging|delivery|shipping|living|choices?|planet|energy|initiatives?|credentials|polic(?:y|ies)
blue: cheese|moon|chip|collar|line|cross|whale|mountain|sky thinking
yellow: pages?|line|cab|noodles?|fever
brown: rice|sugar|bread|noise|out
grey: areas?|hair|market|matter|skies|sky|clouds?
gray: areas?|hair|market|matter|skies|sky|clouds?
purple: hearts?|patch|line
pink: panther|slip|ladies|salt|grapefruit|floyd
orange: juice|peels?|zest|blossoms?|segments?|slices?|trees?|flavou?r(?:s|ed)?|fruits?|scent(?:s|ed)?|cake|oil|marmalade|squash|county|telecom|line|wine
gold: plated|cards?|members?|membership|tier|status|pass|medal|standard|coins?|jewel\\w*|week|mile|coast|mastercard|visa|amex|account|customers?|digger|price
golden: week|mile|village|gate|hour|retriever|rule|opportunity|ratio|age|wedding|handshake|goose
silver: plated|cards?|members?|membership|tier|status|pass|medal|coins?|jewel\\w*|lining|mastercard|visa|account|customers?|screen|service|or (?:steel|stainless|alumin\\w+|tin|plastic|plated)
charcoal: soap|filters?|grills?|bbq|toothpaste|powder|pencils?
coral: reefs?|island
mustard: seeds?|sauce|oil|greens
emerald: hills?|ring
terracotta: pots?|clay|watering|spikes?|soil
rose: water|oil|petals?|bush|garden|tea|wine|gold price
`

const things = new Map(
  sayings
    .trim()
    .split('\n')
    .map((line) => {
      const [colour = '', said = ''] = line.split(': ')
      return [colour, new RegExp(`^[\\s-](?:${said})(?!\\p{L})`, 'iu')] as const
    }),
)

/** Whether a colour and the words behind it are a saying or another thing. O(1). */
export const isSaying = (colour: string, after: string): boolean =>
  things.get(colour.toLowerCase())?.test(after) ?? false
