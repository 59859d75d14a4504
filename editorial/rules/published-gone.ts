import type { Rule } from '../rule.ts';

export const rule: Rule<'published-gone'> = {
  severity: 'error',
  protects: {
    kk: 'Мақалаларда сілтеме жасалған сан сайттан із-түзсіз жоғалар еді.',
    ru: 'Число, на которое ссылаются статьи, бесследно исчезло бы с сайта.',
    en: 'A number that articles link to would vanish from the site.',
  },
  words: {
    kk: ({ figure }) => [
      `«${figure}» көрсеткіші жарияланған, оны өшіруге де, жасыруға да болмайды`,
      'файлды қайтарыңыз; мәні қате болса, revisions арқылы түзетіңіз',
    ],
    ru: ({ figure }) => [
      `показатель «${figure}» опубликован, его нельзя ни удалить, ни скрыть`,
      'верните файл; если значение неверно, исправьте его через revisions',
    ],
    en: ({ figure }) => [
      `the figure “${figure}” was published and can be neither removed nor withheld`,
      'put the file back; if the value is wrong, correct it by a revision',
    ],
  },
  bad: {
    file: 'figures/prize-fund-2017.yaml',
    replace: [
      'printed: paper-2017\n',
      `printed: paper-2017
withheld:
  kk: Дереккөз сенімсіз.
  ru: Источник ненадёжен.
`,
    ],
    at: '13:3',
  },
  good: { file: 'figures/prize-fund-2017.yaml', replace: ['printed: paper-2017\n', 'printed: paper-2017\n'] },
};
