import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-unused'> = {
  severity: 'warning',
  protects: {
    kk: 'Редактор суретті жарияладым деп ойлап жүрер, ал оны ешкім көрмес еді.',
    ru: 'Редактор думал бы, что картинка опубликована, а её никто бы не увидел.',
    en: 'An editor would believe the picture published while nobody sees it.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» суретін бірде-бір мәтін көрсетпейді`,
      `мәтіндерге ![не көрініп тұр](${found}) деп қосыңыз немесе файлды осы жазбамен бірге өшіріңіз`,
    ],
    ru: ({ found }) => [
      `картинку «${found}» не показывает ни один текст`,
      `добавьте в тексты ![что на ней видно](${found}) или удалите файл вместе с этой записью`,
    ],
    en: ({ found }) => [
      `no text shows the picture “${found}”`,
      `add ![what is seen on it](${found}) to the texts, or delete the file and these lines`,
    ],
  },
  bad: { ...withPicture({ kk: undefined, ru: undefined }), at: `${gym}/press-release.yaml:10:3` },
  good: rightPicture,
};
