/** What something is for, in words that no text says, and what texts tell that comes near it. */
export interface Purpose {
  readonly asked: RegExp
  readonly told: RegExp
  /** What must be told beside it, where a text says so. */
  readonly quoted?: RegExp
}

const ofBody = String.raw`(?:for |with |against |to help )?(?:my |his |her |the |their |our )?(?:\p{L}+['’]s )?`

/** None of these is a promise: the texts say what the things are, and not that they help. */
export const purposes: readonly Purpose[] = [
  {
    asked:
      /\b(?:against |for |to (?:repel|keep away|fight|stop) )?(?:the )?(?:mosquito(?:e?s)?|midges?|sandfl(?:y|ies))(?: (?:repellent|spray|coils?|bites?|net))?\b|\b(?:insect|bug) (?:repellent|spray)\b|\bcitronella (?:candles?|oil|spray)\b|[驱驅防灭滅赶]蚊(?:子|虫|液|香|水)?(?:用品|产品|的)?|(?:有|很多|太多)蚊子|香茅(?:蜡烛|精油)/giu,
    told: /\bcitronella\b|香茅/iu,
    quoted: /insecticide|杀虫剂/iu,
  },
  {
    asked: new RegExp(
      String.raw`\b${ofBody}(?:(?:lower |upper |bad |sore )?back ?(?:pains?|aches?|problems?)|bad back|sore back)\b|(?:我|他|她|老公|老婆)?(?:[腰背]|腰背|腰椎)(?:很|好|总是|老是|有点)?(?:[疼痛酸]+|不好|不舒服)(?:用的|的)?|[护護]腰的?`,
      'giu',
    ),
    told: /\blumbar support\b|腰托/iu,
  },
  {
    asked: new RegExp(
      String.raw`\b${ofBody}(?:(?:bad |sore )?neck ?(?:pains?|aches?|problems?)|stiff neck|sore neck)\b|(?:我|他|她)?(?:[颈頸]椎|脖子)(?:很|好|总是|老是|有点)?(?:[疼痛酸]+|不好|不舒服)(?:用的|的)?|落枕`,
      'giu',
    ),
    told: /\bneck pillow\b|护颈/iu,
  },
  {
    asked:
      /\b(?:something |anything )?(?:to|that) keeps? (?:my |the |our |his |her |a )?(?:drinks?|tea|coffee|water|food|soup|milk)(?: \p{L}+)? (?:warm|hot)\b|保温的?(?![杯壶瓶桶盒])/giu,
    told: /\bholds it for half an hour\b|保温/iu,
  },
]
