import { describe, expect, test } from 'vitest';
import type { Text } from '../../../src/model/content.ts';
import type { AnyFactsEntry, TextEntry } from '../../../src/model/entries.ts';
import { readBody, wholePassage } from '../../../src/model/text-markup.ts';
import { acceptedRecord, waivedRecord, type ReadRecord } from '../../../src/model/translation-record.ts';
import { checkTranslations } from '../../../src/model/translation-checks.ts';
import { findTranslations, type Translation } from '../../../src/model/translation-state.ts';

const at = () => ({ line: 1, column: 1 });
const head = ['Заголовок', 'Кратко.'];

const textOf = (locale: string, body: string, [title = '', summary = ''] = head): Text => {
  const markup = readBody(body, 'md', 5);
  const passages = [title, summary].map((words) => wholePassage(words, { line: 2, column: 8 }));
  return {
    ...markup,
    title,
    summary,
    locale,
    file: `press-releases/gym/${locale}.md`,
    passages: [...passages, ...markup.passages],
    at,
  };
};

const facts = {
  collection: 'press-releases',
  id: 'gym',
  file: 'press-releases/gym/press-release.yaml',
  facts: { original: 'ru' },
  at,
} as unknown as AnyFactsEntry;

const before = 'Зал открыли. Он стоил 5 млн.\n\nДети рады. Учителя тоже.\n\nКонец.';
const kazakh = 'Зал ашылды. Ол 5 млн тұрды.\n\nБалалар қуанды. Мұғалімдер де.\n\nСоңы.';
const recordOf = (body: string): ReadRecord => ({
  ...acceptedRecord({ entry: 'press-releases/gym', locale: 'kk', date: '2026-03-01' }, textOf('ru', body)),
  line: 1,
});

/** The state of the Kazakh text after the Russian one, once recorded, became another. */
function stateAfter(
  now: string | Text,
  { translation = kazakh, record = recordOf(before) }: { translation?: string; record?: ReadRecord } = {},
): Translation {
  const original = typeof now === 'string' ? textOf('ru', now) : now;
  const texts: TextEntry[] = [original, textOf('kk', translation)].map((text) => ({
    collection: 'press-releases',
    id: 'gym',
    text,
  }));
  const [entry] = findTranslations(
    { facts: [facts], texts, translations: { file: 'translations.jsonl', records: [record] } },
    ['kk', 'ru'],
  );
  const [state] = entry?.translations ?? [];
  if (!state) throw new Error('no translation');
  return state;
}

/** `now ← translation` for each change. */
function changesAfter(now: string | Text, options?: { translation?: string }): string[] {
  const state = stateAfter(now, options);
  if (state.state !== 'stale') throw new Error(state.state);
  const said = (sentences: readonly { text: string }[] | undefined): string =>
    sentences?.map(({ text }) => text).join(' ') ?? '?';
  return state.changes.map((change) => `${said(change.now)} ← ${said(change.translation)}`);
}

describe('a translation', () => {
  test('is current while the original says what it said', () => {
    expect(stateAfter(before)).toMatchObject({ locale: 'kk', state: 'current', record: { date: '2026-03-01' } });
  });

  test('stays current when the original changes in its typography alone', () => {
    expect(stateAfter(before.replace('5 млн', '5\u00A0млн').replace('Дети рады', '**Дети** рады')).state).toBe(
      'current',
    );
  });

  test('stays current when a paragraph of the original becomes two, or two one', () => {
    expect(stateAfter(before.replace('\n\nКонец.', ' Конец.')).state).toBe('current');
    expect(stateAfter(before.replace('рады. ', 'рады.\n\n')).state).toBe('current');
  });

  test('stays current when the original’s head names a number that only it has', () => {
    const original = textOf('ru', before);
    expect(stateAfter({ ...original, onlyHere: [{ what: '5', because: 'Так.' }] }).state).toBe('current');
  });

  test('is stale once a word, the title or the order of the original changes', () => {
    expect(stateAfter(before.replace('рады', 'довольны')).state).toBe('stale');
    expect(stateAfter(textOf('ru', before, ['Другой', 'Кратко.'])).state).toBe('stale');
    expect(stateAfter(before.replace('Дети рады. Учителя тоже.', 'Учителя тоже. Дети рады.')).state).toBe('stale');
  });

  test('is unrecorded without a record, missing without a text', () => {
    const record = { ...recordOf(before), locale: 'en' };
    expect(stateAfter(before, { record })).toMatchObject({ locale: 'kk', state: 'unrecorded' });
    const [entry] = findTranslations(
      {
        facts: [facts],
        texts: [{ collection: 'press-releases', id: 'gym', text: textOf('ru', before) }],
        translations: { file: '', records: [] },
      },
      ['kk', 'ru', 'tlh'],
    );
    expect(entry?.translations).toEqual([
      { locale: 'kk', state: 'missing' },
      { locale: 'tlh', state: 'missing' },
    ]);
  });

  test('of a page of the site’s own is that of its first language', () => {
    const texts = ['ru', 'en', 'kk'].map((locale) => ({
      collection: 'pages' as const,
      id: 'about',
      text: textOf(locale, 'Раз.'),
    }));
    const [entry] = findTranslations({ facts: [], texts, translations: { file: '', records: [] } }, ['kk', 'ru', 'en']);
    expect(entry).toMatchObject({ original: 'kk', translations: [{ locale: 'ru' }, { locale: 'en' }] });
  });
});

describe('the changes of an original', () => {
  test('are told sentence by sentence, with the translation in their place', () => {
    expect(changesAfter(before.replace('Дети рады', 'Дети довольны').replace('Конец', 'Всё'))).toEqual([
      'Дети довольны. ← Балалар қуанды.',
      'Всё. ← Соңы.',
    ]);
  });

  test('may add sentences, which have no place yet', () => {
    expect(changesAfter(before.replace('Учителя тоже.', 'Родители тоже. Учителя тоже.'))).toEqual([
      'Родители тоже. ← ?',
    ]);
  });

  test('may take sentences out, which the translation still has', () => {
    expect(changesAfter(before.replace(' Учителя тоже.', ''))).toEqual([' ← Мұғалімдер де.']);
  });

  test('may part one sentence in two', () => {
    expect(changesAfter(before.replace('Дети рады.', 'Дети рады залу. Это видно.'))).toEqual([
      'Дети рады залу. Это видно. ← Балалар қуанды.',
    ]);
  });

  test('may be in the title', () => {
    expect(changesAfter(textOf('ru', before, ['Другой', 'Кратко.']))).toEqual(['Другой ← Заголовок']);
  });

  test('stand beside a whole passage where the translation has other sentences', () => {
    const translation = kazakh.replace('Балалар қуанды. Мұғалімдер де.', 'Балалар мен мұғалімдер қуанды.');
    expect(changesAfter(before.replace('Дети рады', 'Дети довольны'), { translation })).toEqual([
      'Дети довольны. ← Балалар мен мұғалімдер қуанды.',
    ]);
  });

  test('stand beside nothing where the translation has other passages', () => {
    const translation = kazakh.replace('\n\nСоңы.', '');
    expect(changesAfter(before.replace('Дети рады', 'Дети довольны'), { translation })).toEqual(['Дети довольны. ← ?']);
  });

  test('name the figures, numbers and days that changed, whatever else did', () => {
    const stated = (now: string): unknown => {
      const state = stateAfter(now);
      return state.state === 'stale' ? state.stated : state.state;
    };
    expect(stated(before.replace('5 млн', '6 млн').replace('рады', 'довольны'))).toEqual({
      was: ['5000000'],
      now: ['6000000'],
    });
    expect(stated(before.replace('Конец.', 'Конец 7 мая.'))).toEqual({ was: [], now: ['05-07'] });
    expect(stated(before.replace('рады', 'довольны'))).toBeUndefined();
  });
});

describe('the gate', () => {
  const check = (now: string, record: ReadRecord, faulty: readonly string[] = []) => {
    const texts: TextEntry[] = [textOf('ru', now), textOf('kk', kazakh)].map((text) => ({
      collection: 'press-releases',
      id: 'gym',
      text,
    }));
    const entries = { facts: [facts], texts, translations: { file: 'translations.jsonl', records: [record] } };
    return checkTranslations(entries, findTranslations(entries, ['kk', 'ru']), new Set(faulty)).map(
      ({ file, line, column, rule, parameters }) => ({ place: `${file}:${line}:${column} ${rule}`, parameters }),
    );
  };
  const waiver = { date: '2026-04-01', because: 'Опечатка.', by: 'Айша' };

  test('says nothing of a current translation', () => {
    expect(check(before, recordOf(before))).toEqual([]);
  });

  test('warns of a stale one where the original changed', () => {
    expect(check(before.replace('Дети рады', 'Дети довольны'), recordOf(before))).toEqual([
      {
        place: 'press-releases/gym/ru.md:7:1 translation-stale',
        parameters: {
          translation: 'press-releases/gym/kk.md',
          entry: 'press-releases/gym',
          locale: 'kk',
          date: '2026-03-01',
          places: 1,
          stated: undefined,
        },
      },
    ]);
  });

  test('does not warn of it while one of both texts is faulty', () => {
    const now = before.replace('рады', 'довольны');
    expect(check(now, recordOf(before), ['press-releases/gym/ru.md'])).toEqual([]);
    expect(check(now, recordOf(before), ['press-releases/gym/kk.md'])).toEqual([]);
    expect(check(now, recordOf(before), ['press-releases/other/kk.md'])).toHaveLength(1);
  });

  test('lets a waiver cover words', () => {
    const now = before.replace('рады', 'рады!');
    expect(check(now, { ...waivedRecord(recordOf(before), textOf('ru', now), waiver), line: 3 })).toEqual([]);
  });

  test('refuses a waiver that covers a figure, however the record came about', () => {
    const now = before.replace('5 млн', '6 млн');
    expect(check(now, { ...waivedRecord(recordOf(before), textOf('ru', now), waiver), line: 3 })).toEqual([
      {
        place: 'translations.jsonl:3:1 waiver-figure',
        parameters: { entry: 'press-releases/gym', locale: 'kk', was: ['5000000'], now: ['6000000'] },
      },
    ]);
  });

  test.each([
    ['an entry that isn’t there', { entry: 'press-releases/gym-2' }],
    ['a language without a text', { locale: 'en' }],
    ['the original itself', { locale: 'ru' }],
  ])('warns of a record of %s', (_name, other) => {
    expect(check(before, { ...recordOf(before), ...other }).map(({ place }) => place)).toEqual([
      'translations.jsonl:1:1 translation-idle',
    ]);
  });
});
