import type { Rule } from '../rule.ts';

export const rule: Rule<'markdown-syntax'> = {
  severity: 'error',
  protects: {
    kk: 'Бет мүлде шықпас еді.',
    ru: 'Страница вовсе не вышла бы.',
    en: 'The page would not come out at all.',
  },
  words: {
    kk: ({ detail }) => [`мәтін оқылмайды: ${detail}`, 'жақшалар мен тегтерді тексеріңіз'],
    ru: ({ detail }) => [`текст не разбирается: ${detail}`, 'проверьте скобки и теги'],
    en: ({ detail }) => [`the text cannot be parsed: ${detail}`, 'check braces and tags'],
  },
  bad: { file: 'pages/about/ru.mdx', replace: ['Текст о сайте', 'Текст { о сайте'], at: '6:7' },
  good: { file: 'pages/about/ru.mdx', replace: ['Текст о сайте', 'Текст \\{ о сайте'] },
};
