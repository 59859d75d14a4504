import type { Rule } from '../rule.ts';

export const rule: Rule<'heading-empty'> = {
  severity: 'error',
  protects: {
    kk: 'Бетте бос орын қалып, экранды дауыстап оқитын бағдарлама атаусыз бөлімді хабарлар еді.',
    ru: 'На странице осталось бы пустое место, а программа чтения с экрана объявила бы раздел без названия.',
    en: 'The page would have a gap, and screen readers would announce a part without a name.',
  },
  words: {
    kk: ({ found }) => [`${found} белгісінен кейін сөз жоқ`, 'тақырыпты жазыңыз немесе жолды өшіріңіз'],
    ru: ({ found }) => [`после знаков ${found} нет слов`, 'впишите заголовок или уберите строку'],
    en: ({ found }) => [`no words stand behind ${found}`, 'write the heading or remove the line'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '##\n\nЗдесь учатся'], at: '6:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '## Ученики\n\nЗдесь учатся'] },
};
