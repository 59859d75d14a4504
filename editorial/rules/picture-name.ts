import { rightPicture, withPicture } from '../examples/pictures.ts';
import { isPictureFile } from '../gate/picture-header.ts';
import type { Rule } from '../rule.ts';

/** The nearest name that will do. */
function proposal(name: string): string {
  const [, stem = '', ending = ''] = /^(.*)\.([^.]*)$/.exec(name.toLowerCase()) ?? [];
  return `${stem.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'photo'}.${ending}`;
}

export const rule: Rule<'picture-name'> = {
  severity: 'error',
  protects: {
    kk: 'Суреттің мекенжайы бұзылып, ол кейбір құрылғыларда ашылмас еді.',
    ru: 'Адрес картинки сломался бы, и на части устройств она бы не открылась.',
    en: 'The address of the picture would break, and some devices would not load it.',
  },
  words: {
    kk: ({ found, expected }) => [
      `«${found}» деген файл атауы жарамайды`,
      `атауын өзгертіңіз, мысалы «${expected}»: тек кіші латын әріптері, цифрлар және сызықша; мәтіндер мен деректерде де түзетіңіз`,
    ],
    ru: ({ found, expected }) => [
      `имя файла «${found}» не годится`,
      `переименуйте, например, в «${expected}»: только строчные латинские буквы, цифры и дефисы; исправьте и в текстах, и в данных`,
    ],
    en: ({ found, expected }) => [
      `the name of the file “${found}” cannot be used`,
      `rename it, for instance to “${expected}”: lower-case Latin letters, digits and hyphens only; in the texts and facts as well`,
    ],
  },
  *find({ path }) {
    const found = path.slice(path.lastIndexOf('/') + 1);
    if (isPictureFile(path) && !/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+$/.test(found))
      yield { line: 1, column: 1, parameters: { found, expected: proposal(found) } };
  },
  bad: { ...withPicture({ name: 'Gym_1.JPG' }), at: '1:1' },
  good: rightPicture,
};
