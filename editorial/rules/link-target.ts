import type { Rule } from '../rule.ts';
import { enGuess, kkGuess, ruGuess } from '../wording/did-you-mean.ts';

export const rule: Rule<'link-target'> = {
  severity: 'error',
  protects: {
    kk: 'Сілтемені басқан оқырман «бет табылмады» деген хабарға тап болар еді.',
    ru: 'По ссылке читатель попал бы на «страница не найдена».',
    en: 'The link would lead readers to “page not found”.',
  },
  words: {
    kk: ({ found, closest }) => [
      `сайтта «${found}» деген бет жоқ`,
      `мекенжайды түзетіңіз; ол / белгісімен аяқталады.${kkGuess(closest)}`,
    ],
    ru: ({ found, closest }) => [
      `на сайте нет страницы «${found}»`,
      `исправьте адрес; он кончается знаком /.${ruGuess(closest)}`,
    ],
    en: ({ found, closest }) => [
      `the site has no page “${found}”`,
      `correct the address; it ends with /.${enGuess(closest)}`,
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '[Здесь](../../metod/) учатся'], at: '6:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '[Здесь](../kindergarten-5/) учатся'] },
};
