import { z } from 'astro/zod';
import { pictureLicences, type PictureLicence } from '../picture.ts';
import { field } from './field.ts';
import { idSchema, localisedSchema, wordsSchema } from './text.ts';

/** Who made a picture and on what terms it is shown. What is seen on it is told in the texts. */
const pictureSchema = z.strictObject({
  credit: field(z.union([wordsSchema, localisedSchema]), {
    kk: 'Суретті кім түсірді не салды: аты-жөні немесе ұйым. Екі тілде бөлек жазылса, kk және ru.',
    ru: 'Кто снял или нарисовал: имя или организация. Если на двух языках пишется по-разному, kk и ru.',
  }),
  licence: field(z.enum(Object.keys(pictureLicences) as [PictureLicence, ...PictureLicence[]]), {
    kk: 'Қандай шартпен жариялаймыз: permission — автордың рұқсатымен; public-domain — қоғамдық игілік; қалғандары — Creative Commons лицензиялары.',
    ru: 'На каких условиях публикуем: permission — с разрешения автора; public-domain — общественное достояние; остальное — лицензии Creative Commons.',
  }),
  source: field(idSchema.optional(), {
    kk: 'Сурет қай дереккөзден алынды: sources/ қалтасындағы файл атауы.',
    ru: 'Из какого источника взята картинка: имя файла в папке sources/.',
  }),
});

/** The pictures of an entry by the names of their files, which lie in its folder. */
export const picturesSchema = field(z.record(z.string(), pictureSchema).optional(), {
  kk: 'Осы қалтадағы суреттер: файл атауы, астында — авторы мен лицензиясы. Мәтінде ![сипаттама](файл) деп көрсетіледі.',
  ru: 'Картинки из этой папки: имя файла, под ним — автор и лицензия. В тексте их показывает ![описание](файл).',
});
export type PicturesFacts = z.infer<typeof picturesSchema>;
