import type { Rule } from '../rule.ts';

export const rule: Rule<'character-code'> = {
  severity: 'error',
  protects: {
    kk: 'Кодпен жазылған таңба тексеруден жасырынып өтіп, оқырманға басқа нәрсе көрсетер еді.',
    ru: 'Знак, записанный кодом, прошёл бы мимо проверки и показал бы читателю другое.',
    en: 'A sign written as a code would slip past the check and show readers something else.',
  },
  words: {
    kk: ({ found }) => [`таңба «${found}» кодымен жазылған`, 'таңбаның өзін теріңіз немесе оны өшіріңіз'],
    ru: ({ found }) => [`знак записан кодом «${found}»`, 'наберите сам знак или сотрите его'],
    en: ({ found }) => [`a sign is written as the code “${found}”`, 'type the sign itself, or delete it'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь&nbsp;учатся'], at: '6:6' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь и&ещё учатся'] },
};
