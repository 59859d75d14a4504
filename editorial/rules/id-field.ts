import type { Rule } from '../rule.ts';

export const rule: Rule<'id-field'> = {
  severity: 'error',
  protects: {
    kk: 'Бір жазбаның екі түрлі атауы болып, біріне апаратын сілтемелер үзілер еді.',
    ru: 'У записи оказалось бы два имени, и ссылки по одному из них вели бы в никуда.',
    en: 'An entry would go by two names, and links to one of them would lead nowhere.',
  },
  words: {
    kk: ({ found, expected }) => [
      `идентификатор қолмен жазылған: «${found}»`,
      `бұл жолды өшіріңіз: идентификатор — қалта не файл атауының өзі (${expected})`,
    ],
    ru: ({ found, expected }) => [
      `идентификатор вписан вручную: «${found}»`,
      `уберите строку: идентификатор — это имя папки или файла (${expected})`,
    ],
    en: ({ found, expected }) => [
      `an id is typed by hand: “${found}”`,
      `remove the line: the id is the name of the folder or file (${expected})`,
    ],
  },
  bad: { file: 'sources/fund-2017.yaml', replace: ['publisher:', 'id: fund-2017\npublisher:'], at: '1:1' },
  good: { file: 'sources/fund-2017.yaml', replace: ['publisher:', 'publisher:'] },
};
