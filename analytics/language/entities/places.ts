import { addresses } from './addresses.ts'
import { hanAddresses } from './hanAddresses.ts'
import type { Place } from './place.ts'
import { doubtfulPlaces, hanPlaces, placeNames } from './placeNames.ts'
import type { Span } from './span.ts'

/**
 * Towns, countries, districts and street addresses; an address with its town and postcode is one. O(length).
 * @example findPlaces('to 12 Holland Road, Singapore')[0].entity.text // '12 Holland Road, Singapore'
 */
export function findPlaces(text: string): readonly Span[] {
  const named = [...englishPlaces(text), ...(han.test(text) ? chinesePlaces(text) : [])]
  const homes = [...addresses(text), ...hanAddresses(text)]
  return joined([...named, ...homes], text).map(({ start, end: last, address }) => {
    const end = last + (address === true ? (postcode.exec(text.slice(last, last + 12))?.[0].length ?? 0) : 0)
    const words = text.slice(start, end)
    return { start, end, entity: { kind: 'place', text: words, value: words } }
  })
}

const han = /\p{Script=Han}/u
const word =
  /(?<![\p{Script=Latin}\p{N}@])[\p{Script=Latin}](?:[\p{Script=Latin}’'.-]*\p{Script=Latin})?\.?/gu
const mostWords = 4

const lead =
  /\b(?:to|in|from|at|near|around|outside|of|for|and|or|live|living|ship|shipping|deliver|delivery|visit|visiting|town|city|country|based|stay|staying|within|across|into|via|the|whole|all over|is it|moved to|moving to|fly to|address is|address|送|寄|到|在|住|去|从|来|回|,)\s?[:,]?\s?$/iu
const noPlace =
  /^\s(?:shop|noodles?|airlines?|sling|dollars?|flight|plate|sauce|tea|day|girl|spirits?|road show|bag|cup|set|cabinet|beans|sandwich|dinner|breast|standard|pin|size|sizes)(?!\p{L})/iu

function englishPlaces(text: string): readonly Place[] {
  const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.replace(/(?:['’]s|(?<!\.\p{L})\.)$/iu, '').length,
  }))
  const places: Place[] = []
  for (let first = 0; first < words.length; first++) {
    const found = longestAt(text, words.slice(first, first + mostWords))
    if (found === undefined) continue
    const further =
      /^ (?:north|south|east|west|central|village|island|airport|new town|town centre|city centre)(?!\p{L})/iu.exec(
        text.slice(found.place.end, found.place.end + 13),
      )?.[0]
    places.push({ ...found.place, end: found.place.end + (further?.length ?? 0) })
    first += found.words - 1
  }
  return places
}

function longestAt(text: string, words: readonly Place[]) {
  for (let count = words.length; count > 0; count--) {
    const place = { start: words[0]?.start ?? 0, end: words[count - 1]?.end ?? 0 }
    const name = text.slice(place.start, place.end)
    const key = name.toLowerCase().replace(/\s+|-/gu, ' ').replace('’', "'")
    if ((placeNames.has(key) || key === 'us') && isPlace(text, place, key)) return { place, words: count }
  }
  return undefined
}

function isPlace(text: string, { start, end }: Place, key: string): boolean {
  const name = text.slice(start, end)
  if (noPlace.test(text.slice(end, end + 14)) && !/^(?:uk|us|eu)$/iu.test(key)) return false
  if (key === 'us') return name === 'US' && lead.test(text.slice(Math.max(0, start - 14), start))
  if (!doubtfulPlaces.has(key)) return true
  const capital = /^\p{Lu}/u.test(name)
  return lead.test(text.slice(Math.max(0, start - 14), start))
    ? capital || key.length <= 3
    : capital && start > 0
}

const byFirst = new Map<string, readonly string[]>()
for (const name of hanPlaces.toSorted((a, b) => b.length - a.length))
  byFirst.set(name.charAt(0), [...(byFirst.get(name.charAt(0)) ?? []), name])

/** What follows makes it a nationality or a thing: 中国人, 日本料理, 上海话. */
const noHanPlace = /^(?:人(?!民)|话|菜|料理|货|版|式|元|币|时间|航空|语|味|风格|本地人|朋友)/u

/** Names that are words of every day as well: 开封, 三重. They count behind a word for a place or another place. */
const doubtfulHan =
  /^(?:上水|开封|三重|永和|金钟|大同|淡水|青衣|美孚|太古|云林|北海|西贡|安邦|双威|松山|南港|包头|江门|龙岩|大庆|清远|士林|内湖|金门|金华|新庄|曼绒|加影|常熟|顺德|南通|九江|望京|松江|太平|保定)$/u
const hanCue = /(?:[在到去住从往来回]|寄|送|运|发|省|市|州|台湾|香港|新北|台北|马来西亚|中国)$/u

const isHanPlace = (name: string, before: string, after: string): boolean =>
  !doubtfulHan.test(name) ||
  /^[市区县站]/u.test(after) ||
  (hanCue.test(before.slice(-4)) && !/^[管鱼饭]/u.test(after))

function chinesePlaces(text: string): readonly Place[] {
  const places: Place[] = []
  for (let at = 0; at < text.length; ) {
    const name = byFirst.get(text.charAt(at))?.find((each) => text.startsWith(each, at))
    const end = name === undefined ? at + 1 : at + name.length + lengthOfRest(text, at + name.length, name)
    if (
      name !== undefined &&
      !noHanPlace.test(text.slice(end)) &&
      isHanPlace(name, text.slice(0, at), text.slice(end))
    )
      places.push({ start: at, end })
    at = end
  }
  return places
}

const district =
  /^\d{1,3}(?:街|道|路|巷|弄)|^[东南西北中]?(?:街|路|通道|环路|连路)\d{0,3}(?![上线过人口灯\p{N}])|^花园|^坊(?![间])|^市中心|^[东南西北中]部|^[东南西北]站?(?=那边|附近|$|[，。？?])|^(?!邮)\p{Script=Han}{0,4}?(?<!邮)(?:区|县|镇|乡|机场|岛|新村|地铁站)(?!别|分|域)/u

/** How much behind the name of a town belongs to it: its 市, or a district or street. */
function lengthOfRest(text: string, end: number, name: string): number {
  const further = district.exec(text.slice(end, end + 6))?.[0].length
  return further ?? (/^[市省县州]/u.test(text.slice(end)) && !/[市区岛]$/u.test(name) ? 1 : 0)
}

const postcode = /^,?\s(?:[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}|\(?S?\(?\d{5,6}\)?)(?![\p{L}\d])/u
const near = /^(?:,?\s{0,2}|,\s?the\s)$/u
/** A country stands behind its towns: "Penang, Malaysia" is one place, "Malaysia, Singapore" are two. */
const country =
  /^(?:singapore|malaysia|indonesia|thailand|china|japan|korea|india|australia|taiwan|hong kong|uk|usa)$/iu

/** Places side by side are one when one of them is an address, or a town with its country or district. */
function joined(places: readonly Place[], text: string): readonly Place[] {
  const result: Place[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last === undefined || !belongTogether(last, place, text)) result.push(place)
    else {
      const address = last.address === true || place.address === true
      result.splice(-1, 1, { start: last.start, end: Math.max(last.end, place.end), address })
    }
  }
  return result
}

function belongTogether(first: Place, next: Place, text: string): boolean {
  const gap = text.slice(first.end, next.start)
  if (next.start < first.end) return true
  if (!near.test(gap)) return false
  if (first.address === true || next.address === true) return true
  const town = /^, ?$/u.test(gap) && !country.test(text.slice(first.start, first.end))
  return town || (gap === '' && han.test(text.charAt(next.start)))
}
