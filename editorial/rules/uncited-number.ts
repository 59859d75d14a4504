import type { Rule } from '../rule.ts';

/** Figures that could be meant, ready to paste. */
const offers = (found: string, figures: readonly string[]): string =>
  figures
    .slice(0, 4)
    .map((id) => `:figure[${found}]{#${id}}`)
    .join(', ');

export const rule: Rule<'uncited-number'> = {
  severity: 'error',
  protects: {
    kk: 'Мәтінде қайдан алынғанын тексеруге болмайтын сан тұрар еді.',
    ru: 'В тексте стояло бы число, которое негде проверить.',
    en: 'A text would hold a number that nobody can check.',
  },
  words: {
    kk: ({ found, figures }) => [
      `«${found}» саны дереккөзсіз тұр`,
      figures.length > 0
        ? `көрсеткішке сілтеме жасаңыз: ${offers(found, figures)}; бұл басқа сан болса — :plain[${found}]; title, summary және сурет сөздерінде сансыз жазыңыз`
        : `көрсеткіш ашып, :figure[${found}]{#…} деп жазыңыз; санға дереккөз керек болмаса — :plain[${found}]; title, summary және сурет сөздерінде сансыз жазыңыз`,
    ],
    ru: ({ found, figures }) => [
      `число «${found}» стоит без источника`,
      figures.length > 0
        ? `сошлитесь на показатель: ${offers(found, figures)}; если это другое число — :plain[${found}]; в title, summary и словах о картинке обойдитесь без числа`
        : `заведите показатель и напишите :figure[${found}]{#…}; если источник числу не нужен — :plain[${found}]; в title, summary и словах о картинке обойдитесь без числа`,
    ],
    en: ({ found, figures }) => [
      `the number “${found}” stands without a source`,
      figures.length > 0
        ? `cite the figure: ${offers(found, figures)}; if it is none of these — :plain[${found}]; in title, summary and the words of a picture do without the number`
        : `make a figure and write :figure[${found}]{#…}; if the number states nothing — :plain[${found}]; in title, summary and the words of a picture do without the number`,
    ],
  },
  bad: {
    file: 'press-releases/announcement-2018/kk.md',
    replace: ['хабар.', 'хабар. Оған 15 ұйым қосылды.'],
    at: '6:28',
  },
  good: { file: 'press-releases/announcement-2018/kk.md', replace: ['хабар.', 'хабар. Оған :plain[15] ұйым қосылды.'] },
};
