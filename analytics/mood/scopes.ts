const verbs = 'is are was were do does did has have had ca wo would should could might must need ai'.split(
  ' ',
)

/** Words that change what the words behind them say, and words that need such a one. */
export const scopes = {
  negations: [
    ...'not no never none nobody nothing neither nor nowhere non cannot without hardly barely scarcely'.split(
      ' ',
    ),
    ...verbs.flatMap((verb) => [`${verb}n't`, `${verb}nt`]),
  ],
  contrasts: 'but however except although though yet unfortunately sadly instead'.split(' '),
  intensifiers: {
    ...{ very: 1.3, really: 1.3, so: 1.2, too: 1.2, most: 1.2, extremely: 1.5, absolutely: 1.5, super: 1.3 },
    ...{ incredibly: 1.5, utterly: 1.5, completely: 1.4, totally: 1.4, highly: 1.3, such: 1.2, truly: 1.3 },
    ...{
      quite: 1.2,
      especially: 1.3,
      particularly: 1.3,
      deeply: 1.4,
      entirely: 1.4,
      fully: 1.3,
      hugely: 1.4,
    },
    ...{ exceptionally: 1.5, insanely: 1.5, seriously: 1.3, thoroughly: 1.4, unbelievably: 1.5, more: 1.2 },
    ...{ fucking: 1.5, freaking: 1.4, frigging: 1.4, bloody: 1.4, awfully: 1.3, terribly: 1.3, damn: 1.3 },
    ...{ almost: 0.8, barely: 0.6, less: 0.7, partly: 0.7, sorta: 0.7, occasionally: 0.8 },
    ...{ slightly: 0.6, somewhat: 0.7, bit: 0.7, little: 0.8, fairly: 0.8, rather: 0.8, kinda: 0.7 },
  },
  /** Chinese adjectives of one character are parts of other words too often: they count behind an intensifier or a negation. */
  shortWords: {
    好: 2,
    棒: 3,
    赞: 3,
    差: -3,
    慢: -2,
    贵: -2,
    烦: -2,
    臭: -2,
    累: -2,
    破: -2,
    快: 2,
    美: 2,
    香: 2,
    乱: -2,
    脏: -3,
    吵: -2,
  },
} as const
