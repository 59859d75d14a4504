import { isUtf8 } from 'node:buffer';
import { isTextFile, isTooLong } from '../gate/raw-files.ts';
import type { Finding, RawFile, Rule } from '../rule.ts';

/** The place of the first byte that is no UTF-8. */
function firstBadByte({ bytes }: RawFile): Finding<'not-utf8'> {
  let from = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const row = bytes.subarray(from, end === -1 ? undefined : end);
    if (!isUtf8(row) || end === -1)
      return { line, column: new TextDecoder().decode(row).indexOf('\uFFFD') + 1, parameters: {} };
    from = end + 1;
  }
}

export const rule: Rule<'not-utf8'> = {
  severity: 'error',
  protects: {
    kk: 'Оқырман әріптердің орнына түсініксіз таңбалар көрер еді.',
    ru: 'Вместо букв читатель увидел бы нечитаемые знаки.',
    en: 'Readers would see unreadable signs instead of letters.',
  },
  words: {
    kk: () => ['файлдың кодтауы UTF-8 емес', 'файлды UTF-8 түрінде қайта сақтаңыз'],
    ru: () => ['файл не в кодировке UTF-8', 'сохраните файл заново в UTF-8'],
    en: () => ['the file is not UTF-8', 'save it again as UTF-8'],
  },
  bad: { file: 'institutions/school-1/ru.md', write: Uint8Array.of(0xd8, 0xea, 0xee, 0xeb, 0xe0), at: '1:1' },
  good: {
    file: 'institutions/school-1/ru.md',
    write: `---
title: Школа-интернат №\u00A01
summary: Школа для слабослышащих детей.
---

Здесь учатся :figure[120 детей]{#pupils-school-1}.
`,
  },
  find: (file) => (isTextFile(file.path) && !isTooLong(file) && file.text === undefined ? [firstBadByte(file)] : []),
};
