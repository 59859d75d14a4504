import { records } from '../examples/translations.ts';
import type { Rule } from '../rule.ts';
import { inList } from '../wording/in-list.ts';

export const rule: Rule<'waiver-figure'> = {
  severity: 'error',
  protects: {
    kk: 'Түпнұсқадағы сан өзгеріп, аудармада ескісі қалар еді.',
    ru: 'Число в оригинале сменилось бы, а в переводе осталось бы старым.',
    en: 'A figure would change in the original and stay as it was in the translation.',
  },
  words: {
    kk: ({ entry, locale, was, now }) => [
      `«${entry}» аудармасын (${locale}) өзгертудің қажеті жоқ деп белгіленген, бірақ түпнұсқадағы деректер өзгерген: бұрын ${inList(was)}, енді ${inList(now)}`,
      `сан мен күн — жай емле қатесі емес: аударманы түзетіп, мына бұйрықты орындаңыз: npm run translations -- accept ${entry} ${locale} (терминал болмаса, осы жолды өшіріңіз)`,
    ],
    ru: ({ entry, locale, was, now }) => [
      `помечено, что перевод «${entry}» (${locale}) менять не нужно, но данные в оригинале изменились: было ${inList(was)}, стало ${inList(now)}`,
      `число и дата — не опечатка: исправьте перевод и выполните: npm run translations -- accept ${entry} ${locale} (нет терминала — удалите эту строку)`,
    ],
    en: ({ entry, locale, was, now }) => [
      `the translation of “${entry}” (${locale}) is said to need no change, but the original states something else: it was ${inList(was)}, it is ${inList(now)}`,
      `a figure or a day is no typo: bring the translation up to date and run npm run translations -- accept ${entry} ${locale}; without a terminal, delete this line`,
    ],
  },
  bad: {
    file: 'translations.jsonl',
    write: records.waivedFigure,
    at: '1:1',
  },
  good: { file: 'translations.jsonl', write: records.waived },
};
