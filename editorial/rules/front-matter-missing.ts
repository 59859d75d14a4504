import type { Rule } from '../rule.ts';

export const rule: Rule<'front-matter-missing'> = {
  severity: 'error',
  protects: {
    kk: 'Бет атаусыз әрі түйінсіз шығар еді.',
    ru: 'Страница вышла бы без названия и краткого содержания.',
    en: 'The page would come out without a title and a summary.',
  },
  words: {
    kk: () => [
      'мәтіннің басында --- арасындағы деректер жоқ',
      'бірінші жолға --- қойыңыз, title мен summary жазыңыз, соңынан тағы --- қойыңыз',
    ],
    ru: () => [
      'в начале текста нет данных между строками ---',
      'начните файл строкой ---, напишите title и summary, закройте строкой ---',
    ],
    en: () => [
      'the text does not begin with data between --- lines',
      'start with ---, write title and summary, close with ---',
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['---\ntitle: Школа', 'title: Школа'], at: '1:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['детей.\n---', 'детей и подростков.\n---'] },
};
