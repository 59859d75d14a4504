import { mendProse } from '../mending/mend-prose.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'no-break-space'> = {
  severity: 'warning',
  protects: {
    kk: 'Сан жол соңында қалып, өлшем бірлігі келесі жолға түсіп кетер еді.',
    ru: 'Число осталось бы в конце строки, а его единица ушла бы на следующую.',
    en: 'A number would stay at the end of a line, and its unit would go to the next.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» жол соңында бөлініп кетуі мүмкін`,
      'бұл жерге үзілмейтін бос орын қойыңыз; npm run check -- --fix те қояды',
    ],
    ru: ({ found }) => [
      `«${found}» может разорваться на конце строки`,
      'поставьте здесь неразрывный пробел; это сделает и npm run check -- --fix',
    ],
    en: ({ found }) => [
      `“${found}” may break at the end of a line`,
      'put a no-break space there; npm run check -- --fix does so too',
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['№\u00A01', '№ 1'], at: '2:24' },
  good: {
    file: 'institutions/school-1/ru.md',
    replace: ['Школа-интернат №', 'Специальная школа-интернат №'],
  },
  fix: (text, { path }) => mendProse('no-break-space', text, path),
};
