import type { Rule } from '../rule.ts';

export const rule: Rule<'yaml-feature'> = {
  severity: 'error',
  protects: {
    kk: 'Сайтқа файлда көрініп тұрғаннан өзге нәрсе шығар еді.',
    ru: 'На сайт вышло бы не то, что видно в файле.',
    en: 'The site would print something else than what stands in the file.',
  },
  words: {
    kk: ({ found }) => [`YAML-дың «${found}» белгісіне рұқсат жоқ`, 'мәнді толық жазыңыз немесе тырнақшаға алыңыз'],
    ru: ({ found }) => [
      `знак YAML «${found}» здесь не разрешён`,
      'напишите значение полностью или возьмите его в кавычки',
    ],
    en: ({ found }) => [`the YAML feature “${found}” is not allowed here`, 'write the value out or put it in quotes'],
  },
  bad: {
    file: 'sources/fund-2017.yaml',
    replace: ['title: Итоги забега доброты', 'title: !!str Итоги забега доброты'],
    at: '3:14',
  },
  good: { file: 'sources/fund-2017.yaml', replace: ['title: Итоги забега доброты', 'title: "Итоги забега доброты"'] },
};
