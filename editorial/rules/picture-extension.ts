import { rightPicture, withPicture } from '../examples/pictures.ts';
import { isTaken, pictureHeaderOf } from '../gate/picture-header.ts';
import { pictureTypes } from '../../src/model/picture.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-extension'> = {
  severity: 'error',
  protects: {
    kk: 'Файл өзін басқа нәрсе етіп көрсетер еді, ал бағдарламалар оны қате ашар еді.',
    ru: 'Файл выдавал бы себя за другой, и программы открывали бы его неверно.',
    en: 'The file would pass for something else, and programs would open it wrongly.',
  },
  words: {
    kk: ({ found, expected }) => [
      `«${found}» — іс жүзінде басқа түрдегі сурет`,
      `атауын «${expected}» деп өзгертіңіз; мәтіндер мен деректерде де түзетіңіз`,
    ],
    ru: ({ found, expected }) => [
      `«${found}» на деле — картинка другого вида`,
      `переименуйте в «${expected}»; исправьте и в текстах, и в данных`,
    ],
    en: ({ found, expected }) => [
      `“${found}” is really a picture of another kind`,
      `rename it to “${expected}”, in the texts and facts as well`,
    ],
  },
  *find(file) {
    const type = pictureHeaderOf(file)?.type;
    if (!isTaken(type)) return;
    const [, stem = '', ending = ''] = /([^/]*)\.([^.]*)$/.exec(file.path) ?? [];
    const endings: readonly string[] = pictureTypes[type];
    if (!endings.includes(ending.toLowerCase()))
      yield { line: 1, column: 1, parameters: { found: `${stem}.${ending}`, expected: `${stem}.${endings[0] ?? ''}` } };
  },
  bad: { ...withPicture({ name: 'gym.png' }), at: '1:1' },
  good: rightPicture,
};
