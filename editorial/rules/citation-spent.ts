import type { ClaimStatus } from '../../src/model/schemas/figure.ts';
import { spent } from '../examples/totals.ts';
import type { MessageLanguage, Rule } from '../rule.ts';

const statusWords: Record<MessageLanguage, Record<ClaimStatus, string>> = {
  kk: {
    planned: 'жоспарланған',
    announced: 'жарияланған',
    allocated: 'бөлінген',
    spent: 'жұмсалған',
    reported: 'хабарланған',
    'stated-total': 'жиынтық деп айтылған',
  },
  ru: {
    planned: 'запланирована',
    announced: 'объявлена',
    allocated: 'выделена',
    spent: 'израсходована',
    reported: 'сообщена',
    'stated-total': 'названа итогом',
  },
  en: {
    planned: 'planned',
    announced: 'announced',
    allocated: 'allocated',
    spent: 'spent',
    reported: 'reported',
    'stated-total': 'stated as a total',
  },
};

export const rule: Rule<'citation-spent'> = {
  severity: 'error',
  protects: {
    kk: 'Әлі жоспарда ғана тұрған ақша жұмсалғандай айтылар еді.',
    ru: 'О деньгах, которые только запланированы, сказали бы как о потраченных.',
    en: 'Money that is only planned would be told of as spent.',
  },
  words: {
    kk: ({ figure, status, sentence }) => [
      `«${figure}» сомасы ${statusWords.kk[status]}, ал сөйлемде ол жұмсалған ақша ретінде айтылған: ${sentence}`,
      'сөйлемде «жоспарланған», «бөлінген» деп анық айтыңыз немесе жұмсау туралы сөзді басқа сөйлемге шығарыңыз',
    ],
    ru: ({ figure, status, sentence }) => [
      `сумма «${figure}» ${statusWords.ru[status]}, а предложение говорит о ней как об израсходованной: ${sentence}`,
      'скажите прямо, что сумма запланирована или выделена, либо уберите слова о тратах в другое предложение',
    ],
    en: ({ figure, status, sentence }) => [
      `the sum “${figure}” was ${statusWords.en[status]}, but the sentence calls it spent: “${sentence}”`,
      'say that it was planned or allocated, or move the words about spending to another sentence',
    ],
  },
  bad: {
    file: 'press-releases/announcement-2018/kk.md',
    replace: ['хабар.', 'хабар. Оған :figure[300\u00A0000\u00A0теңге]{#money-planned-2016} жұмсалды.'],
    beside: [spent('money-planned-2016', { status: 'planned' })],
    at: '6:28',
  },
  good: {
    file: 'press-releases/announcement-2018/kk.md',
    replace: ['хабар.', 'хабар. Оған :figure[300\u00A0000\u00A0теңге]{#money-planned-2016} жоспарланды.'],
    beside: [spent('money-planned-2016', { status: 'planned' })],
  },
};
