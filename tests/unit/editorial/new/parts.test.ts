import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldsInEnglish } from '../../../../editorial/new/words/fields-in-english.ts';
import { changeFields, revisionFields } from '../../../../editorial/new/correction-fields.ts';
import { entryKinds, factFieldsOf, frontFields, idField, questionsOf } from '../../../../editorial/new/entry-kinds.ts';
import { idFromName } from '../../../../editorial/new/entry-id.ts';
import { toYaml } from '../../../../editorial/new/facts-file.ts';
import { readCommandLine } from '../../../../editorial/new/flags.ts';
import type { Field, Form } from '../../../../editorial/new/form.ts';
import { isMeant } from '../../../../editorial/new/known-entries.ts';
import { words } from '../../../../editorial/new/words.ts';
import { ChangedError, replaceFile, TakenError, writeEntry } from '../../../../editorial/new/write-entry.ts';
import { YamlEditor } from '../../../../editorial/new/yaml-editor.ts';
import { idSchema } from '../../../../src/model/schemas/text.ts';
import { checkSchema } from '../../../../src/model/schema-faults.ts';
import { factsCollections } from '../../../../src/model/schemas/collections.ts';
import { entryPlans } from '../../../../editorial/new/entry-kinds.ts';
import { readYaml } from '../../../../src/model/yaml-file.ts';

test.each([
  ['Игі істер марафоны', undefined, 'igi-ister-marafony'],
  ['Марафон добрых дел', '2025', 'marafon-dobryh-del-2025'],
  ['«Я с тобой» хосписі', undefined, 'ya-s-toboy-hospisi'],
  ['«Нұр» балалар үйі', undefined, 'nur-balalar-uyi'],
  ['Taza Qazaqstan', undefined, 'taza-qazaqstan'],
  ['Таза Қазақстан', undefined, 'taza-qazaqstan'],
  ['№ 15 мектеп-интернат', undefined, '15-mektep-internat'],
  ['Ұшқын, Әсел, Өрен, Ғани, Іле, Һәм', undefined, 'ushqyn-asel-oren-gani-ile-ham'],
  ['Ещё объём: щит, цех, юла, эхо, жёлтый', undefined, 'eshchyo-obyom-shchit-tseh-yula-eho'],
  ['2019 жылғы қайырымдылық', '2019', '2019-zhylgy-qayyrymdylyq'],
  ['Café «Ünïon»', undefined, 'cafe-union'],
  ['İstanbul', undefined, 'istanbul'],
  ['— … —', '2020', '2020'],
])('«%s» is spelled as ids are', (name, year, id) => {
  expect(idFromName(name, year)).toBe(id);
  expect(idSchema.safeParse(id).success).toBe(true);
});

describe('a choice is found', () => {
  const choice = { value: 'kenes', label: '«Кеңес» орталығы · kenes', hint: 'Алматы', alsoCalled: 'Центр «Кеңес»' };
  test.each(['кенес', 'КЕҢЕС', 'центр', 'kenes', 'центр алматы', ''])('by “%s”', (typed) => {
    expect(isMeant(typed, choice)).toBe(true);
  });
  test.each(['кенес астана', 'ardi'])('not by “%s”', (typed) => {
    expect(isMeant(typed, choice)).toBe(false);
  });
});

test('a command line is cut into flags and other words', () => {
  const line = readCommandLine([
    'source',
    '--title',
    '- a',
    '--yes',
    'x',
    '--a=--b=c',
    '--read',
    '--lang',
    'kk',
    '--list',
    '1',
    '--list=2',
  ]);
  expect(line.positionals).toEqual(['source', 'x']);
  expect(Object.fromEntries(line.flags)).toEqual({
    title: ['- a'],
    yes: [undefined],
    a: ['--b=c'],
    read: [undefined],
    lang: ['kk'],
    list: ['1', '2'],
  });
});

/** Every field that is written or asked for, however deep. */
function fieldsWithin(fields: readonly Field[]): Field[] {
  const inner = (form: Form): Field[] => {
    if (form.kind === 'list') return inner(form.item);
    if (form.kind === 'map') return inner(form.value);
    if (form.kind === 'either') return form.forms.flatMap(inner);
    return form.kind === 'record' ? fieldsWithin(form.fields) : [];
  };
  return fields.flatMap((field) => [field, ...inner(field.form)]);
}

describe('what schemas tell of their fields', () => {
  const all = [
    ...entryKinds.flatMap((kind) => [...factFieldsOf(kind), ...questionsOf(kind)]),
    ...frontFields,
    idField,
    ...changeFields,
    ...revisionFields,
  ];
  const russian = new Set(fieldsWithin(all).flatMap(({ words: told }) => (told ? [told.ru] : [])));

  test('is there in English', () => {
    expect([...russian].filter((told) => !(told in fieldsInEnglish))).toEqual([]);
  });

  test('is in English nowhere else', () => {
    expect(Object.keys(fieldsInEnglish).filter((told) => !russian.has(told))).toEqual([]);
  });
});

describe('words of the command', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [String((value as (...args: string[]) => string)('1', '2'))]
        : Object.values(value as object).flatMap(texts);

  test('are in their own language', () => {
    expect(texts(words.kk).join(' ')).toMatch(/[әғқңөұүһі]/);
    expect(texts(words.ru).join(' ')).not.toMatch(/[әғқңөұүһі]/i);
    expect(texts(words.en).join(' ')).not.toMatch(/[а-яё]/i);
    for (const own of Object.values(words)) for (const text of texts(own)) expect(text.trim()).toBe(text);
  });
});

describe.each(entryKinds)('the file of a %s without answers', (kind) => {
  const schema = factsCollections[entryPlans[kind].collection].schema;
  const faultsOf = (text: string) => {
    const { data, at, faults } = readYaml(text, 'new.yaml');
    expect(faults).toEqual([]);
    return checkSchema(schema, data, 'new.yaml', at).faults;
  };

  test('is refused by the gate, and never published by mistake', () => {
    expect(faultsOf(toYaml(factFieldsOf(kind), {}, ['kk', 'ru'])).length).toBeGreaterThan(0);
  });

  test('holds no sample that could be taken for an answer', () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
    const { data } = readYaml(toYaml(factFieldsOf(kind), {}, ['kk', 'ru']), 'new.yaml');
    expect(leaves(data).filter((leaf) => leaf !== '')).toEqual([]);
  });

  test('has every optional field as a comment, spelled as the schema knows it', () => {
    const text = toYaml(factFieldsOf(kind), {}, []);
    const bare = text.replace(/^( *)# /gm, '$1').replace(/^(\w+): \[\]\n(?=\1:)/gm, '');
    const rules = new Set(faultsOf(bare).map(({ rule }) => rule));
    expect(rules).not.toContain('unknown-field');
    expect(rules).not.toContain('missing-field');
    for (const { name } of factFieldsOf(kind)) expect(bare).toMatch(new RegExp(`^${name}:`, 'm'));
  });
});

describe('a YAML file is changed in single places:', () => {
  const changed = (text: string, edit: (editor: YamlEditor) => YamlEditor, expected: unknown) =>
    edit(new YamlEditor(text)).result(expected);

  test('ends of lines stay', () => {
    expect(
      changed('a: 1\r\nlist:\r\n  - x\r\n', (editor) => editor.append(['list'], ['- y'], 'y'), {
        a: 1,
        list: ['x', 'y'],
      }),
    ).toBe('a: 1\r\nlist:\r\n  - x\r\n  - y\r\n');
  });

  test('a file without an end to its last line', () => {
    expect(changed('a: 1', (editor) => editor.addField(['b: 2']), { a: 1, b: 2 })).toBe('a: 1\nb: 2');
  });

  test('an empty list in brackets becomes one in lines', () => {
    expect(
      changed('a: []  \nb: 1\n', (editor) => editor.append(['a'], ['- x: 1'], { x: 1 }), { a: [{ x: 1 }], b: 1 }),
    ).toBe('a:\n  - x: 1\nb: 1\n');
  });

  test('a list in brackets stays one', () => {
    expect(
      changed('a: [ { x: 1 } ]\n', (editor) => editor.append(['a'], ['- x: 2'], { x: 2 }), { a: [{ x: 1 }, { x: 2 }] }),
    ).toBe('a: [ { x: 1 }, { x: 2 } ]\n');
  });

  test('a field is added to a record in braces, and to one in lines', () => {
    const text = 'a:\n  - { x: 1 } # one\n  - x: |\n      two\n\nb: 1\n';
    const edit = (editor: YamlEditor) => editor.set(['a', 0, 'y'], 'q').set(['a', 1, 'y'], 3);
    expect(
      changed(text, edit, {
        a: [
          { x: 1, y: 'q' },
          { x: 'two\n', y: 3 },
        ],
        b: 1,
      }),
    ).toBe('a:\n  - { x: 1, y: q } # one\n  - x: |\n      two\n    y: 3\n\nb: 1\n');
  });

  test('words that need quotes get them', () => {
    expect(changed('a: x\n', (editor) => editor.set(['a'], 'Школа: № 1 # 2'), { a: 'Школа: № 1 # 2' })).toBe(
      'a: "Школа: № 1 # 2"\n',
    );
  });

  test('nothing comes out that says something else', () => {
    expect(changed('a: 1\n', (editor) => editor.set(['a'], 2), { a: 3 })).toBeUndefined();
  });
});

describe('files are written whole or not at all', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'write-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const place = (): string => path.join(folder, 'press-releases', 'gym');

  test('a folder appears with all its files, and nothing beside it', () => {
    writeEntry(place(), [
      { name: 'kk.md', text: 'A' },
      { name: 'ru.md', text: 'B' },
    ]);
    expect(readdirSync(path.dirname(place()))).toEqual(['gym']);
    expect(readdirSync(place())).toEqual(['kk.md', 'ru.md']);
  });

  test('where one file fails, none is left', () => {
    const files = [
      { name: 'kk.md', text: 'A' },
      { name: 'no/such/folder.md', text: 'B' },
    ];
    expect(() => {
      writeEntry(place(), files);
    }).toThrow('ENOENT');
    expect(readdirSync(path.dirname(place()))).toEqual([]);
  });

  test('what came to its place in the meantime stays', () => {
    mkdirSync(place(), { recursive: true });
    writeFileSync(path.join(place(), 'kk.md'), 'mine');
    expect(() => {
      writeEntry(place(), [{ name: 'kk.md', text: 'A' }]);
    }).toThrow(TakenError);
    expect(() => {
      writeEntry(path.join(place(), 'kk.md'), [{ name: '', text: 'A' }]);
    }).toThrow(TakenError);
    expect(readFileSync(path.join(place(), 'kk.md'), 'utf8')).toBe('mine');
  });

  test('a file that changed in the meantime is left alone', () => {
    const file = path.join(folder, 'a.yaml');
    writeFileSync(file, 'theirs');
    expect(() => {
      replaceFile(file, 'before', 'after');
    }).toThrow(ChangedError);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
    expect(readFileSync(file, 'utf8')).toBe('theirs');
    replaceFile(file, 'theirs', 'after');
    expect(readFileSync(file, 'utf8')).toBe('after');
  });
});
