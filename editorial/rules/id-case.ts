import type { Rule } from '../rule.ts';

export const rule: Rule<'id-case'> = {
  severity: 'error',
  protects: {
    kk: 'Сервер бас әріппен жазылғанды басқа мекенжай деп ұғып, сілтеме жоқ бетке апарар еді.',
    ru: 'Для сервера прописная буква — другой адрес, и ссылка привела бы на несуществующую страницу.',
    en: 'To a server a capital makes another address, and the link would lead to no page.',
  },
  words: {
    kk: ({ found, expected }) => [`«${found}» идентификаторында бас әріп бар`, `кіші әріптермен жазыңыз: ${expected}`],
    ru: ({ found, expected }) => [
      `в идентификаторе «${found}» есть прописные буквы`,
      `запишите строчными: ${expected}`,
    ],
    en: ({ found, expected }) => [`the id “${found}” has capitals`, `write it in lower case: ${expected}`],
  },
  bad: {
    file: 'press-releases/gym-2017/press-release.yaml',
    replace: ['campaign: kind-run-2017', 'campaign: Kind-run-2017'],
    at: '4:11',
  },
  good: {
    file: 'press-releases/gym-2017/press-release.yaml',
    replace: ['campaign: kind-run-2017', 'campaign: kids-run-2017'],
  },
};
