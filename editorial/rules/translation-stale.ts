import { records } from '../examples/translations.ts';
import type { Rule } from '../rule.ts';
import { inList } from '../wording/in-list.ts';

export const rule: Rule<'translation-stale'> = {
  severity: 'warning',
  protects: {
    kk: 'Екі тілдің оқырманы екі түрлі нәрсе оқып қалар еді.',
    ru: 'Читатели двух языков прочли бы разное.',
    en: 'Readers of the two languages would be told different things.',
  },
  words: {
    kk: ({ translation, entry, locale, date, places, stated }) => [
      `${date} күнінен кейін түпнұсқа өзгерген (${places} жерде), ал ${translation} аудармасы онымен содан бері салыстырылмаған${
        stated ? `; өзгерген деректер: бұрын ${inList(stated.was)}, енді ${inList(stated.now)}` : ''
      }`,
      `аударманы түзетіп, мына бұйрықты орындаңыз: npm run translations -- accept ${entry} ${locale} (терминал болмаса, өзгерісті қабылдайтын адамнан сұраңыз); не өзгергенін npm run translations көрсетеді`,
    ],
    ru: ({ translation, entry, locale, date, places, stated }) => [
      `после ${date} оригинал изменён (мест: ${places}), а перевод ${translation} с тех пор с ним не сверяли${
        stated ? `; изменились данные: было ${inList(stated.was)}, стало ${inList(stated.now)}` : ''
      }`,
      `исправьте перевод и выполните: npm run translations -- accept ${entry} ${locale} (нет терминала — попросите того, кто принимает правку); что изменилось, покажет npm run translations`,
    ],
    en: ({ translation, entry, locale, date, places, stated }) => [
      `the original changed after ${date} (places: ${places}), and the translation ${translation} was not held against it since${
        stated ? `; what it states changed: it was ${inList(stated.was)}, it is ${inList(stated.now)}` : ''
      }`,
      `bring the translation up to date and record it: npm run translations -- accept ${entry} ${locale} (without a terminal, ask whoever merges); npm run translations shows what changed`,
    ],
  },
  bad: {
    file: 'translations.jsonl',
    write: records.school,
    beside: [{ file: 'institutions/school-1/kk.md', replace: ['Мектеп туралы мәтін.', 'Мектеп туралы жаңа мәтін.'] }],
    at: 'institutions/school-1/kk.md:6:1',
  },
  good: { file: 'translations.jsonl', write: records.school },
};
