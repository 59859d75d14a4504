import type { Rule } from '../rule.ts';

export const rule: Rule<'tab'> = {
  severity: 'error',
  protects: {
    kk: 'Табуляция әр экранда әртүрлі көрініп, өріс басқа өрістің ішіне түсіп кетер еді.',
    ru: 'Табуляция выглядит везде по-разному, и поле попало бы внутрь чужого.',
    en: 'A tab looks different on every screen, and a field would end up inside another.',
  },
  words: {
    kk: () => ['шегініс Tab пернесімен жасалған', 'Tab белгілерін өшіріп, орнына екі-екіден бос орын қойыңыз'],
    ru: () => ['отступ сделан клавишей Tab', 'сотрите табуляцию и поставьте пробелы, по два на каждый уровень'],
    en: () => ['the indentation is made with tabs', 'delete the tabs and put spaces there, two for each level'],
  },
  bad: { file: 'sources/fund-2018.yaml', replace: ['  - en', '\t- en'], at: '6:1' },
  good: { file: 'sources/fund-2018.yaml', replace: ['  - en', '    - en'] },
};
