import type { Example, Rule } from '../rule.ts';

const link: Example = {
  file: 'institutions/school-1/ru.md',
  replace: ['Здесь учатся', '[Здесь](../../press-releases/gym-2017/) учатся'],
};

export const rule: Rule<'link-ahead'> = {
  severity: 'error',
  protects: {
    kk: 'Сілтеме әлі шықпаған хабарды күні келмей тұрып білдіріп қояр еді және сол күнге дейін ашылмас еді.',
    ru: 'Ссылка выдала бы новость раньше её дня и до этого дня никуда бы не вела.',
    en: 'The link would give news away before its day, and lead nowhere until then.',
  },
  words: {
    kk: ({ found, shown }) => [
      `«${found}» беті бұл мәтіннен кейін шығады; мәтін сайтта ${shown} күні тұрады`,
      'сілтемені алып тастаңыз да, бет шыққан соң қосыңыз',
    ],
    ru: ({ found, shown }) => [
      `страница «${found}» выйдет позже этого текста, а он стоит на сайте ${shown}`,
      'уберите ссылку и верните её, когда страница выйдет',
    ],
    en: ({ found, shown }) => [
      `the page “${found}” comes later than this text, which is on the site on ${shown}`,
      'take the link out, and put it back once the page is there',
    ],
  },
  bad: {
    ...link,
    at: '6:1',
    beside: [{ file: 'press-releases/gym-2017/press-release.yaml', replace: ['"2026-03-01"', '"2999-03-01"'] }],
  },
  good: link,
};
