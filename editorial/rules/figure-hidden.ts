import { adding, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'figure-hidden'> = {
  severity: 'error',
  protects: {
    kk: 'Жасырылған не басқалармен салыстырылмайтын сан қосындыға немесе салыстыруға түсер еді.',
    ru: 'В сумму или сравнение попало бы число, которое скрыто или ни с чем не сравнимо.',
    en: 'A number that is withheld, or comparable with no other, would get into a sum or a comparison.',
  },
  words: {
    kk: ({ figure, field }) => [
      `«${figure}» басқа сандармен қатар көрсетілмейді: онда ${field} өрісі бар`,
      'оны мұндан алып тастаңыз',
    ],
    ru: ({ figure, field }) => [
      `«${figure}» нельзя показывать рядом с другими: у показателя есть поле ${field}`,
      'уберите его отсюда',
    ],
    en: ({ figure, field }) => [`“${figure}” may not stand beside others: it has ${field}`, 'take it out'],
  },
  bad: {
    ...adding('money-spent-2016'),
    beside: [spent('money-spent-2016', { more: 'withheld:\n  kk: Дереккөз сенімсіз.\n  ru: Источник ненадёжен.\n' })],
    at: '12:5',
  },
  good: { ...adding('money-spent-2016'), beside: [spent('money-spent-2016')] },
};
