import type { Rule } from '../rule.ts';

export const rule: Rule<'trimmed'> = {
  severity: 'error',
  protects: {
    kk: 'Артық бос орын тақырыптарға, кестелерге және жүктелетін деректерге түсер еді.',
    ru: 'Лишний пробел попал бы в заголовки, таблицы и выгрузки данных.',
    en: 'A stray space would get into headings, tables and downloads.',
  },
  words: {
    kk: ({ field }) => [`«${field}» басында не соңында бос орын бар`, 'артық бос орынды өшіріңіз'],
    ru: ({ field }) => [`в начале или конце «${field}» лишний пробел`, 'уберите его'],
    en: ({ field }) => [`“${field}” begins or ends with a space`, 'remove it'],
  },
  bad: { file: 'sources/fund-2017.yaml', replace: ['publisher: Run Fund', 'publisher: "Run Fund "'], at: '1:12' },
  good: { file: 'sources/fund-2017.yaml', replace: ['publisher: Run Fund', 'publisher: "Run Fund"'] },
};
