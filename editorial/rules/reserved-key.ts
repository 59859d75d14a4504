import type { Rule } from '../rule.ts';

export const rule: Rule<'reserved-key'> = {
  severity: 'error',
  protects: {
    kk: 'Мұндай өріс бағдарламаның өзін өзгертіп, бөгде код іске қосуға жол ашар еді.',
    ru: 'Такое поле подменило бы устройство самой программы и открыло бы дорогу чужому коду.',
    en: 'Such a field would change the program itself and open a way for somebody’s code.',
  },
  words: {
    kk: ({ key }) => [`«${key}» деген атпен өріс ашуға болмайды`, 'бұл жолды өшіріңіз'],
    ru: ({ key }) => [`поле нельзя назвать «${key}»`, 'уберите эту строку'],
    en: ({ key }) => [`no field may be called “${key}”`, 'remove this line'],
  },
  bad: {
    file: 'institutions/school-1/institution.yaml',
    replace: ['  ru: Алматы\n', '  ru: Алматы\n  __proto__: Алматы\n'],
    at: '6:3',
  },
  good: { file: 'institutions/school-1/institution.yaml', replace: ['  ru: Алматы\n', '  ru: г. Алматы\n'] },
};
