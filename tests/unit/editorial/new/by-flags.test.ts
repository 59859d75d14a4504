import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { entryKinds, kinds } from '../../../../editorial/new/entry-kinds.ts';
import { messageLanguages } from '../../../../editorial/rule.ts';
import { addFolder, write } from '../../content-tree.ts';
import { inCopy, newByFlags } from './session.ts';
import { wholeAnswers } from './whole-answers.ts';

/** Letters that Kazakh has and Russian has not, and the reverse. */
const kazakh = /[әғқңөұүһі]/i;
const russian = /[ыэё]/i;

/** The words after `# `, without the fields that stand there as comments. */
const explanations = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^\s*# (?!\s|[\w"-]+:)/.test(line))
    .join('\n');

describe.each(messageLanguages)('in %s', (language) => {
  test.each(entryKinds)('a %s with every answer passes the gate', async (kind) => {
    const { place, flags } = wholeAnswers[kind];
    await inCopy(async ({ root, changes, faults }) => {
      const { status, said, complained } = await newByFlags(root, kind, '--lang', language, ...flags);
      expect({ status, complained }).toEqual({ status: 0, complained: '' });
      expect(faults()).toEqual([]);

      const written = changes();
      expect(Object.keys(written).every((file) => file.startsWith(place))).toBe(true);
      for (const file of Object.keys(written)) expect(said).toContain(file);
      for (const text of Object.values(written)) {
        expect(explanations(text ?? '')).not.toBe('');
        const letters = { kk: kazakh.test(explanations(text ?? '')), ru: russian.test(explanations(text ?? '')) };
        if (language === 'en') expect(explanations(text ?? '')).not.toMatch(/[а-яё]/i);
        else expect(letters.kk).toBe(language === 'kk');
      }
    });
  });

  test('what is told is in that language', async () => {
    await inCopy(async ({ root }) => {
      const { place, flags } = wholeAnswers['press-release'];
      const { said } = await newByFlags(root, 'press-release', '--lang', language, ...flags);
      const words = said.replaceAll(place, '');
      expect({ kk: kazakh.test(words), ru: russian.test(words) && !kazakh.test(words) }).toEqual({
        kk: language === 'kk',
        ru: language === 'ru',
      });
      expect(said).toContain(`npm run check -- --lang ${language}`);
      expect(said).toContain('npm run dev');
      expect(said).toContain(`npm run translations -- accept ${place} kk`);
    });
  });
});

test('a press release is its facts and both texts, each field explained', async () => {
  await inCopy(async ({ root, changes }) => {
    await newByFlags(root, 'press-release', '--lang', 'ru', ...wholeAnswers['press-release'].flags);
    const folder = wholeAnswers['press-release'].place;
    const { [`${folder}/press-release.yaml`]: facts = '', [`${folder}/ru.md`]: text, ...others } = changes();
    expect(facts.slice(0, facts.indexOf('# Картинки'))).toBe(`# Язык оригинала текста: kk или ru.
original: ru

# Время события, настолько точное, насколько его даёт источник.
date: "2018-09"

# Откуда известно время.
dateNote:
  kk: Айын қор атады.
  ru: Месяц назвал фонд.

# День выхода на этом сайте. Если он ещё не настал, текст появится только в этот день.
published: "2026-11-22"

# О какой кампании.
campaign: kind-run-2018

# О каких учреждениях.
institutions:
  - school-1
  - kindergarten-5

# Использованные источники.
sources:
  - fund-2018
  - fund-2017

`);
    expect(text).toBe(`---
# Название страницы на этом языке; оно же стоит в списках.
title: В школе открыли библиотеку

# Суть в одном-двух предложениях: видна в списках и в поисковых системах.
summary: Обещанная библиотека открыта.

# Числа и показатели, которые есть только в этом тексте, с причиной.
# onlyHere:
#   - what: ""
#     because: ""
---

Библиотеку открыли осенью.
`);
    expect(Object.keys(others)).toEqual([`${folder}/kk.md`]);
  });
});

describe('words that are still to be written', () => {
  const { place, flags } = wholeAnswers['press-release'];
  const without = (...left: readonly string[]): string[] =>
    flags.filter((word, index) => !left.includes(word) && !left.includes(flags[index - 1] ?? ''));

  test('are asked for by the gate, each on its line', async () => {
    await inCopy(async ({ root, faults }) => {
      const args = without('--title-kk', '--summary-kk', '--body-kk', '--body-ru', '--date-note-kk');
      const { status, said } = await newByFlags(root, 'press-release', '--lang', 'en', ...args);
      expect(status).toBe(0);
      const left = [
        `${place}/kk.md:3:8 empty-text`,
        `${place}/kk.md:6:10 empty-text`,
        `${place}/kk.md:12:1 empty-body`,
        `${place}/press-release.yaml:9:7 empty-text`,
        `${place}/ru.md:12:1 empty-body`,
      ];
      expect(faults()).toEqual(left);
      for (const fault of left) expect(said).toContain(fault.replace(' ', '  '));
    });
  });

  test('a translation may wait, and the next steps say so', async () => {
    await inCopy(async ({ root, changes, faults }) => {
      const args = without('--title-kk', '--summary-kk', '--body-kk');
      const { said } = await newByFlags(root, 'press-release', '--lang', 'en', '--texts', 'ru', ...args);
      expect(Object.keys(changes())).toEqual([`${place}/press-release.yaml`, `${place}/ru.md`]);
      expect(faults()).toEqual([]);
      expect(said).toContain(`Add the file ${place}/kk.md once there is a translation.`);
      expect(said).not.toContain('translations -- accept');
    });
  });

  test('the reason of a choice is asked for where sources disagree', async () => {
    await inCopy(async ({ root, faults }) => {
      const args = wholeAnswers.figure.flags.slice(0, -4);
      expect(await newByFlags(root, 'figure', '--lang', 'ru', ...args)).toMatchObject({ status: 0 });
      expect(faults().map((fault) => fault.replace(/:\d+:\d+/, ''))).toEqual([
        'figures/participants-2018.yaml empty-text',
        'figures/participants-2018.yaml empty-text',
      ]);
    });
  });
});

test.each([
  ['press-release', ['--original', '--date', '--campaign', '--institutions', '--sources']],
  ['institution', ['--original', '--kind', '--names']],
  ['campaign', ['--original', '--series', '--year', '--status', '--sources']],
  ['figure', ['--subject', '--measure', '--claims', '--printed']],
  ['source', ['--language', '--read']],
  ['correction', ['--entry']],
] as const)('a %s without answers names every flag that is missing', async (kind, flags) => {
  await inCopy(async ({ root, changes }) => {
    const { status, complained } = await newByFlags(root, kind);
    expect(status).toBe(1);
    const [kk = '', ru = ''] = complained.split('Ничего не записано');
    for (const words of [kk, ru])
      expect([...words.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, flag]) => flag)).toEqual(
        // Without a language no original can be guessed.
        flags,
      );
    expect(changes()).toEqual({});
  });
});

test('in one language the original is in that language, unless it is told', async () => {
  await inCopy(async ({ root }) => {
    const { complained } = await newByFlags(root, 'press-release', '--lang', 'kk');
    expect(complained).not.toContain('--original');
  });
});

describe('refused, with nothing written:', () => {
  const whole = wholeAnswers['press-release'].flags;
  const figure = wholeAnswers.figure.flags;
  test.each([
    ['a kind that does not exist', ['press-relese'], 'There is no kind of entry “press-relese”'],
    ['no kind', [], 'Say what kind of entry it is: press-release, institution'],
    ['a misspelt flag', ['source', '--languge', 'ru'], 'There is no option --languge. Did you mean --language?'],
    ['a flag without its value', ['source', '--read'], 'The option --read lacks its value.'],
    ['a flag given twice', ['source', '--read', 'in-full', '--read', 'in-full'], '--read is given twice'],
    ['a word too many', ['source', 'now'], '“now” is one word too many'],
    ['a day that does not exist', ['source', '--published', '2018-02-30'], '--published: “2018-02-30” is not a date'],
    ['a language that is none', ['source', '--language', 'Russian'], '--language: “Russian” is not a language tag'],
    ['no address', ['source', '--url', 'kursiv.kz'], '--url: the address “kursiv.kz” cannot be used'],
    ['an address that is known', ['source', '--url', 'https://fund.example/2017'], 'sources/fund-2017.yaml'],
    ['an option that is none', ['source', '--read', 'whole'], '--read: “read”: there is no value “whole”'],
    ['an entry that does not exist', ['source', '--organisation', 'run-fond'], 'Did you mean “run-fund”?'],
    ['one of several that does not exist', ['press-release', '--sources', 'fund-2017,fund-2071'], '“fund-2071”'],
    ['a number in words', ['campaign', '--year', 'two'], '--year: “year” is “two”, expected'],
    ['a number with spaces', ['campaign', '--year', '2 019'], '--year: “2 019” is not accepted as a number'],
    ['a year out of range', ['campaign', '--year', '219'], '--year: “year” is out of range'],
    ['words that are empty', ['press-release', '--title-ru', ''], '--title-ru: “title” is empty'],
    ['a space at the end', ['press-release', '--title-ru', 'А '], '--title-ru: “title” begins or ends with a space'],
    ['YAML that is none', ['figure', '--claims', '{ value: 1'], '--claims: brackets'],
    ['an unknown field', ['figure', '--claims', '{ valu: 1 }'], 'Did you mean “value”?'],
    [
      'evidence that is too long',
      [
        'figure',
        '--claims',
        '{ value: 1, qualifier: exact, status: spent, source: fund-2017, verified: true, evidence: а б в г д е ж з и к л м н }',
      ],
      'the evidence is too long: 13 words',
    ],
    ['an id that is none', ['press-release', ...whole, '--id', 'Школа'], '“Школа” cannot be an id'],
    ['an id of the site’s own', ['figure', ...figure, '--id', 'promises'], '“promises”'],
    ['a release before its event', ['press-release', ...whole, '--published', '2017-01-01'], '2017-01-01'],
    ['a claim printed that is none', ['figure', ...figure.slice(0, 8), '--printed', 'fund-2017'], 'fund-2017'],
    ['a language that the gate does not speak', ['source', '--lang', 'de'], '«--lang»: «de» деген мән жоқ'],
  ])('%s', async (_name, args, words) => {
    await inCopy(async ({ root, changes }) => {
      const lang = args.includes('--lang') ? [] : ['--lang', 'en'];
      const { status, said, complained } = await newByFlags(root, ...args, ...lang);
      expect({ status, said }).toEqual({ status: 1, said: '' });
      expect(complained).toContain(words);
      expect(changes()).toEqual({});
    });
  });
});

describe('nothing is overwritten', () => {
  test.each(entryKinds)('where a %s of that id is', async (kind) => {
    await inCopy(async ({ root, changes }) => {
      const { flags, place } = wholeAnswers[kind];
      await newByFlags(root, kind, '--lang', 'en', ...flags);
      const once = changes();
      const again = flags.filter((word, index) => word !== '--url' && flags[index - 1] !== '--url');
      const { status, complained } = await newByFlags(root, kind, '--lang', 'en', ...again, '--id', idOf(place));
      expect(status).toBe(1);
      expect(complained).toContain(`${place} exists. Choose another id`);
      expect(changes()).toEqual(once);
    });
  });

  test.each([
    ['an empty folder', addFolder(wholeAnswers['press-release'].place)],
    ['a file', write(wholeAnswers['press-release'].place, 'mine')],
  ])('where %s of that name is', async (_name, change) => {
    await inCopy(async ({ root, changes }) => {
      const { status } = await newByFlags(
        root,
        'press-release',
        '--lang',
        'en',
        ...wholeAnswers['press-release'].flags,
      );
      expect(status).toBe(1);
      expect(changes()).toEqual({});
    }, change);
  });

  test.each(['press-release', 'source'] as const)('by several who begin the same %s at once', async (kind) => {
    const command = fileURLToPath(new URL('../../../../editorial/new.ts', import.meta.url));
    const { flags, place } = wholeAnswers[kind];
    await inCopy(async ({ root, changes }) => {
      const runs = ['А', 'Б', 'В'].map(
        (title) =>
          new Promise<number | null>((resolve) => {
            const words = [`--${kind === 'source' ? 'opening' : 'date-note-ru'}`, title];
            const own = flags.filter((word, index) => ![word, flags[index - 1]].includes('--date-note-ru'));
            const args = [command, kind, '--lang', 'en', ...own, ...words, '--id', idOf(place), '--content', root];
            spawn(process.execPath, args, { stdio: 'ignore' }).on('close', resolve);
          }),
      );
      expect((await Promise.all(runs)).sort()).toEqual([0, 1, 1]);
      const written = Object.entries(changes());
      expect(written.every(([file]) => file.startsWith(place))).toBe(true);
      // One of them wrote all of it.
      expect(written.filter(([, text]) => /^(opening|  ru): [АБВ]$/m.test(text ?? ''))).toHaveLength(1);
    });
  });
});

const idOf = (place: string): string => place.replace(/^.*\//, '').replace('.yaml', '');

test.each(messageLanguages)('help in %s', async (language) => {
  await inCopy(async ({ root, changes }) => {
    const whole = await newByFlags(root, '--help', '--lang', language);
    expect(whole.status).toBe(0);
    for (const kind of kinds) {
      expect(whole.said).toContain(kind);
      const own = await newByFlags(root, kind, '--help', '--lang', language);
      expect(own.status).toBe(0);
      expect(own.said).toMatch(language === 'en' ? /^Usage/ : kazakh.test(own.said) ? /^Қолданылуы/ : /^Как запускать/);
      for (const flag of kind === 'correction' ? ['--entry', '--claim'] : wholeAnswers[kind].flags)
        if (flag.startsWith('--')) expect(own.said).toContain(flag);
    }
    expect(changes()).toEqual({});
  });
});

/** The real content in place of the tree that tests begin with. */
const realContent = (root: string): void => {
  rmSync(root, { recursive: true });
  cpSync('src/content', root, { recursive: true });
};

test.each(kinds)('the example in the help of %s can be run as it stands', async (kind) => {
  await inCopy(async ({ root, changes }) => {
    const { said } = await newByFlags(root, kind, '--help', '--lang', 'ru');
    const [, example = ''] = /npm run new -- (.*)\s*$/.exec(said) ?? [];
    const filled = example.replace('https://…', 'https://news.example/1').replaceAll('…', 'Слова');
    const args = Array.from(filled.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word);
    const { status, complained } = await newByFlags(
      root,
      ...args,
      ...(kind === 'correction' ? [] : ['--id', 'an-example']),
    );
    expect({ status, complained }).toEqual({ status: 0, complained: '' });
    expect(Object.keys(changes())).not.toEqual([]);
  }, realContent);
});
