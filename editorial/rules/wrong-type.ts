import type { Rule } from '../rule.ts';

const kkTypes: Record<string, string> = {
  string: 'мәтін',
  number: 'сан',
  int: 'бүтін сан',
  boolean: 'true не false',
  object: 'өрістер',
  record: 'өрістер',
  array: 'тізім',
};

const ruTypes: Record<string, string> = {
  string: 'текст',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  object: 'поля',
  record: 'поля',
  array: 'список',
};

export const rule: Rule<'wrong-type'> = {
  severity: 'error',
  protects: {
    kk: 'Атаудың орнында сан, ал санның орнында сөз тұрар еді.',
    ru: 'На месте названия оказалось бы число, а на месте числа — слова.',
    en: 'A number would stand where a name belongs, or words where a number does.',
  },
  words: {
    kk: ({ field, expected, found }) => [
      `«${field}»: «${found}» жазылған, керегі — ${kkTypes[expected] ?? expected}`,
      'мәнін түзетіңіз; мәтін мен күн тырнақшамен, сан тырнақшасыз жазылады',
    ],
    ru: ({ field, expected, found }) => [
      `«${field}»: записано «${found}», а нужно ${ruTypes[expected] ?? expected}`,
      'исправьте значение; текст и даты — в кавычках, числа — без',
    ],
    en: ({ field, expected, found }) => [
      `“${field}” is “${found}”, expected ${expected}`,
      'correct the value; texts and dates in quotes, numbers without',
    ],
  },
  bad: { file: 'figures/participants-2017.yaml', replace: ['value: 2500', 'value: много'], at: '5:12' },
  good: { file: 'figures/participants-2017.yaml', replace: ['value: 2500', 'value: 2500'] },
};
