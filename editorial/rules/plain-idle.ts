import type { Rule } from '../rule.ts';

export const rule: Rule<'plain-idle'> = {
  severity: 'error',
  protects: {
    kk: 'Керексіз :plain белгілерінің арасында шынымен дереккөзсіз тұрған сан байқалмай қалар еді.',
    ru: 'Среди лишних отметок :plain затерялось бы число, у которого и правда нет источника.',
    en: 'Among needless :plain marks a number that really has no source would be lost.',
  },
  words: {
    kk: ({ words }) => [
      `:plain[${words}] керек емес: бұл жерде дереккөз сұралмайды`,
      'сөзді :plain белгісінсіз жазыңыз',
    ],
    ru: ({ words }) => [`:plain[${words}] не нужен: здесь источник и так не требуется`, 'оставьте слова без :plain'],
    en: ({ words }) => [
      `:plain[${words}] is not needed: nothing here asks for a source`,
      'write the words as they are',
    ],
  },
  bad: {
    file: 'campaigns/kind-run-2017/ru.md',
    replace: ['назначенный на утро', 'назначенный на :plain[утро]'],
    at: '6:26',
  },
  good: { file: 'campaigns/kind-run-2017/ru.md', replace: ['назначенный на утро', 'назначенный на утро'] },
};
