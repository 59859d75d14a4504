import { records } from '../examples/translations.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'translation-record'> = {
  severity: 'error',
  protects: {
    kk: 'Ескірген аударма оқырманға жаңа болып көрінер еді.',
    ru: 'Устаревший перевод выдавал бы себя за свежий.',
    en: 'A stale translation would pass for a current one.',
  },
  words: {
    kk: ({ problem }) => [
      {
        missing: 'аудармалар туралы жазба тұратын файл жоқ',
        unreadable: 'аударма туралы жазба оқылмайды',
        seal: 'аударма туралы жазбаны біреу қолмен өзгерткен',
        twice: 'бұл аударма туралы тағы бір жазба бар',
      }[problem],
      problem === 'missing'
        ? 'translations.jsonl файлын негізгі тармақтан қайтарыңыз'
        : 'бұл жолды өшіріңіз не негізгі тармақтағы күйіне қайтарыңыз; жаңасын npm run translations -- accept жазады, қолмен жазылмайды',
    ],
    ru: ({ problem }) => [
      {
        missing: 'нет файла с записями о переводах',
        unreadable: 'запись о переводе не читается',
        seal: 'запись о переводе изменена руками',
        twice: 'об этом переводе есть ещё одна запись',
      }[problem],
      problem === 'missing'
        ? 'верните translations.jsonl из основной ветки'
        : 'удалите эту строку или верните её из основной ветки; новую запишет npm run translations -- accept, руками её не пишут',
    ],
    en: ({ problem }) => [
      {
        missing: 'the file with the records of translations is not there',
        unreadable: 'the record of a translation cannot be read',
        seal: 'the record of a translation was changed by hand',
        twice: 'this translation has another record',
      }[problem],
      problem === 'missing'
        ? 'restore translations.jsonl from the main branch'
        : 'delete this line or restore it from the main branch; npm run translations -- accept writes a new one, no hand does',
    ],
  },
  bad: { file: 'translations.jsonl', write: records.changedByHand, at: '1:1' },
  good: { file: 'translations.jsonl', write: records.school },
};
