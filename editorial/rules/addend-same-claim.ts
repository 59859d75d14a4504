import { adding, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'addend-same-claim'> = {
  severity: 'error',
  protects: {
    kk: 'Дереккөздің бір сөзі екі рет саналар еді.',
    ru: 'Одни и те же слова источника посчитали бы дважды.',
    en: 'The same words of a source would be counted twice.',
  },
  words: {
    kk: ({ figure, other, source }) => [
      `«${figure}» және «${other}» ${source} дереккөзінің бір ғана сөзіне сүйенеді`,
      'бір мәлімет екі рет қосылмайды: біреуін leftOut тізіміне көшіріңіз',
    ],
    ru: ({ figure, other, source }) => [
      `«${figure}» и «${other}» опираются на одни и те же слова источника ${source}`,
      'одни данные дважды не складывают: перенесите одно из двух в leftOut',
    ],
    en: ({ figure, other, source }) => [
      `“${figure}” and “${other}” rest on the same words of ${source}`,
      'one claim is not added twice: move one of the two to leftOut',
    ],
  },
  bad: {
    ...adding('money-spent-2016', 'money-spent-2018'),
    beside: [
      spent('money-spent-2016', { evidence: 'за два года ушло' }),
      spent('money-spent-2018', { evidence: 'за два года ушло', subject: 'campaign: kind-run-2018' }),
    ],
    at: '13:5',
  },
  good: {
    ...adding('money-spent-2016', 'money-spent-2018'),
    beside: [
      spent('money-spent-2016', { evidence: 'за первый год ушло' }),
      spent('money-spent-2018', { evidence: 'за второй год ушло', subject: 'campaign: kind-run-2018' }),
    ],
  },
};
