/*
 * How the thousands are called, how units are told, and the endings of figures, in any language. Patterns are of
 * folded letters. Figures and words are read in `numbers.ts`.
 */

/** How a scale is called after a number, in either language. */
export const scales: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(тыс|тысиач.*|мын(га|нан|ды|нын|даи|дык|даган|да|мен)?)$/, 1e3],
  [/^(млн|миллион.*)$/, 1e6],
  [/^(млрд|миллиард.*)$/, 1e9],
];

/** Signs of units; a number's term with its unit ends in the unit's letters. */
export const signs: Readonly<Record<string, string>> = { '₸': 'тг', $: 'дл', '€': 'ео', '%': 'пр', '№': 'ном' };

/** How units are told in words, in either language. */
export const units: readonly (readonly [pattern: RegExp, letters: string])[] = [
  [/^(тенге.*|тг|кзт)$/, 'тг'],
  [/^(доллар.*|усд)$/, 'дл'],
  [/^(еуро.*|евро)$/, 'ео'],
  [/^(паиыз.*|протсент.*)$/, 'пр'],
  [/^(км|шакырым.*|километр.*)$/, 'км'],
];

/** Endings behind figures and a hyphen: «16-шы», «20-дан», «23-інде»; «25-й», «2020-м», «16-ти». */
export const endingOfFigures =
  /^(?:(?:(?:с?[ыи]?н)?ш[ыи]|с?[ыи])?(?:н?[дт][ае](?:н|и|г[ыи])?|н[ае]н?|[гк][ае]|[дтн][ыи]н?|[мбп]ен)?|[ыо]?[имех]|о?[гм][оу]|[ау]?и[ау]|ы?ми|тиу?|миа)$/;
