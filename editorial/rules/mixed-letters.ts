import { placesIn } from '../../src/model/text-place.ts';
import { findMixedWords } from '../gate/lookalikes.ts';
import type { Finding, Rule } from '../rule.ts';

function* find(text: string): Generator<Finding<'mixed-letters'>> {
  let placeOf: ReturnType<typeof placesIn> | undefined;
  for (const { index, ...parameters } of findMixedWords(text)) {
    placeOf ??= placesIn(text);
    yield { ...placeOf(index), parameters };
  }
}

export const rule: Rule<'mixed-letters'> = {
  severity: 'error',
  protects: {
    kk: 'Көзге бірдей әріптер өзге әліпбиден болса, сөз іздеуден табылмас еді, ал мекенжай алдап кетер еді.',
    ru: 'Слово с чужой буквой не нашлось бы поиском, а похожее имя могло бы обмануть.',
    en: 'A word with a letter of another alphabet would not be found, and a like name could deceive.',
  },
  words: {
    kk: ({ word, letters, better }) => [
      `«${word}» сөзінде екі әліпби араласқан: бөтен әріптер — ${letters}`,
      better === undefined
        ? 'сөзді бір әліпбимен теріңіз; қосымшаны дефистен кейін жазыңыз'
        : `«${better}» деп теріңіз; npm run check -- --fix те түзетеді`,
    ],
    ru: ({ word, letters, better }) => [
      `в слове «${word}» смешаны алфавиты: чужие буквы — ${letters}`,
      better === undefined
        ? 'наберите слово в одном алфавите; окончание отделите дефисом'
        : `наберите «${better}»; это сделает и npm run check -- --fix`,
    ],
    en: ({ word, letters, better }) => [
      `“${word}” mixes alphabets: ${letters} belongs to another`,
      better === undefined
        ? 'type the word in one alphabet; put a hyphen before an ending'
        : `type “${better}”; npm run check -- --fix does so too`,
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здеcь учатся'], at: '6:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'В SOS-деревне учатся'] },
  find: ({ text }) => find(text ?? ''),
  fix: (text) => {
    const mended = [...findMixedWords(text)].sort((a, b) => b.index - a.index);
    return mended.reduce(
      (whole, { index, word, better = word }) => whole.slice(0, index) + better + whole.slice(index + word.length),
      text,
    );
  },
};
