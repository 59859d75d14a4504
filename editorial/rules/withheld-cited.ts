import type { Rule } from '../rule.ts';

export const rule: Rule<'withheld-cited'> = {
  severity: 'error',
  protects: {
    kk: 'Редакция жарияламауға шешім қабылдаған сан мәтінде бәрібір тұрар еді.',
    ru: 'В тексте стояло бы число, которое редакция решила не публиковать.',
    en: 'A text would print a number that the editors decided not to publish.',
  },
  words: {
    kk: ({ figure }) => [`«${figure}» көрсеткіші жарияланбайды`, 'мәтіннен алып тастаңыз'],
    ru: ({ figure }) => [`показатель «${figure}» не публикуется`, 'уберите его из текста'],
    en: ({ figure }) => [`the figure “${figure}” is withheld`, 'take it out of the text'],
  },
  bad: {
    file: 'press-releases/announcement-2018/kk.md',
    replace: ['хабар.', 'хабар. Оған :figure[9\u00A0000-нан астам адам]{#participants-all-years} келген.'],
    at: '6:28',
  },
  good: { file: 'press-releases/announcement-2018/kk.md', replace: ['хабар.', 'хабар. Оған көп адам келген.'] },
};
