import { findSigns } from '../gate/places.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'broken-character'> = {
  severity: 'error',
  protects: {
    kk: 'Оқырман әріптің орнына бос шаршы не сұрақ белгісін көрер еді.',
    ru: 'Вместо буквы читатель увидел бы пустой квадрат или знак вопроса.',
    en: 'Readers would see an empty box or a question mark for a letter.',
  },
  words: {
    kk: ({ found }) => [`әріптің орнында бүлінген белгі тұр: ${found}`, 'түпнұсқадан қарап, тиісті әріпті жазыңыз'],
    ru: ({ found }) => [`на месте буквы испорченный знак ${found}`, 'посмотрите в оригинал и впишите нужную букву'],
    en: ({ found }) => [`a spoilt sign stands for a letter: ${found}`, 'look at the original and write the letter'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь у\uFFFDатся'], at: '6:8' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь учатся и живут'] },
  find: ({ text }) => findSigns(text, /[\uFFF9-\uFFFD]|\p{Co}|\p{Cn}/gu),
};
