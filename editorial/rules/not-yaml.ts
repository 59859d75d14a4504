import type { Rule } from '../rule.ts';
import { yamlProblem } from '../wording/yaml-problems.ts';

export const rule: Rule<'not-yaml'> = {
  severity: 'error',
  protects: {
    kk: 'Оқылмайтын файлдағы фактілер сайтқа шықпай қалар еді.',
    ru: 'Факты из файла, который не читается, на сайт бы не попали.',
    en: 'Facts of a file that cannot be read would be missing from the site.',
  },
  words: {
    kk: ({ detail }) =>
      yamlProblem(detail, 'kk', [
        `файл YAML ретінде оқылмайды: ${detail}`,
        'осы жолдың шегінісін, қос нүктесі мен тырнақшаларын тексеріңіз',
      ]),
    ru: ({ detail }) =>
      yamlProblem(detail, 'ru', [
        `файл не читается как YAML: ${detail}`,
        'проверьте отступ, двоеточие и кавычки в этой строке',
      ]),
    en: ({ detail }) =>
      yamlProblem(detail, 'en', [
        `the file is not valid YAML: ${detail}`,
        'check the indentation, colons and quotes of this line',
      ]),
  },
  bad: {
    file: 'institutions/school-1/ru.md',
    replace: ['title: Школа-интернат №\u00A01', 'title: "Школа-интернат №\u00A01'],
    at: '2:8',
  },
  good: {
    file: 'institutions/school-1/ru.md',
    replace: ['title: Школа-интернат №\u00A01', 'title: "Школа-интернат №\u00A01"'],
  },
};
