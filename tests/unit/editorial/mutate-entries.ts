import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { examineContent, type Examination } from '../../../editorial/gate/load-content.ts';
import { formatReport } from '../../../editorial/report/report.ts';
import { messageLanguages } from '../../../editorial/rule.ts';
import { isError } from '../../../editorial/rules.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { Entries } from '../../../src/model/entries.ts';
import { readBody } from '../../../src/model/text-markup.ts';
import { printCitation, printViews } from '../../support/all-views.ts';
import { readFactsAsBuilt, readTextAsBuilt } from '../../support/build-readers.ts';
import { mutation, type Mutation } from './mutations.ts';

/**
 * Throws mutated real entries at the gate, many at a time, and proves of each that the gate neither
 * crashes nor passes what the build then chokes on. It is a program of its own, so that a gate that
 * hangs can be killed. It prints what it tried, and ends with code 1 and the smallest example.
 *
 *     node tests/unit/editorial/mutate-entries.ts [runs] [seed]
 */
const [runs = 30, seed = 20_261_122] = process.argv.slice(2).map(Number);
const day = '2026-11-22';
const project = mkdtempSync(path.join(tmpdir(), 'mutated-'));
const root = path.join(project, 'src/content');
const real = path.resolve('src/content');
const files = globSync('**/*.{yaml,md,mdx,jsonl}', { cwd: real }).sort();
const tried = { files: 0, accepted: 0 };
/** The newest accepted form of each file, for the views. */
const accepted = new Map<string, Buffer>();

interface Mutated {
  readonly file: string;
  readonly mutations: readonly Mutation[];
}

const mutated: fc.Arbitrary<Mutated> = fc
  .tuple(fc.nat(files.length - 1), fc.array(mutation, { minLength: 1, maxLength: 2 }))
  .map(([index, mutations]) => ({
    file: files[index] ?? '',
    mutations,
    [fc.toStringMethod]: () => `${files[index]}: ${mutations.map(({ name }) => name).join(', ')}`,
  }));

const put = (file: string, bytes: Buffer): void => writeFileSync(path.join(root, file), bytes);
const restore = (file: string): void => cpSync(path.join(real, file), path.join(root, file));

function assert(holds: boolean, complaint: () => string): asserts holds {
  if (!holds) throw new Error(complaint());
}

/** The gate's word on the tree; each fault stands in a place that the file has, and can be told. */
function examine(): Examination {
  const examination = examineContent(root, root, day);
  const { faults } = examination;
  for (const fault of faults) {
    const { file, line, column, rule } = fault;
    const target = path.join(root, file);
    const lines = existsSync(target) && statSync(target).isFile() ? readFileSync(target, 'utf8').split('\n') : [''];
    assert(
      line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1,
      () => `${file} has no place ${line}:${column} for ${rule}`,
    );
  }
  const report = formatReport(faults, messageLanguages, root);
  assert(
    !/undefined|\[object/.test(report),
    () => `the report says “${/.*(?:undefined|\[object).*/.exec(report)?.[0] ?? ''}”`,
  );
  return examination;
}

/** That the build reads in a file what the gate has read there, and can render it. */
async function readAsBuilt(file: string, { texts }: Entries): Promise<void> {
  const format = /\.(mdx?)$/.exec(file)?.[1];
  if (format === undefined) return;
  const { fields, body, code, pictures } = await readTextAsBuilt(path.join(root, file));
  const text = texts.find((read) => read.text.file === file)?.text;
  assert(text !== undefined, () => `${file} is accepted and not there`);
  assert(
    Object.entries(fields).every(([field, value]) => isDeepStrictEqual(text[field as keyof typeof text], value)),
    () => `${file}: Astro reads other fields than the gate`,
  );
  assert(pictures.length === 0, () => `${file}: Astro would read ${pictures.join(', ')}`);
  if (format === 'md') assertHarmless(code, file);
  const { citations, forbidden } = readBody(body, format as 'md' | 'mdx');
  const refused = forbidden.filter(isError);
  assert(refused.length === 0, () => `${file}: Astro renders what the gate refuses: ${JSON.stringify(refused)}`);
  assert(
    isDeepStrictEqual(
      citations.map(({ figure, words }) => [figure, words]),
      text.citations.map(({ figure, words }) => [figure, words]),
    ),
    () => `${file}: Astro reads other citations than the gate`,
  );
}

const elements =
  /^(?:a|blockquote|br|button|code|del|em|figure|h[2-6]|hr|li|ol|p|pre|span|strong|t(?:able|body|d|h|head|r)|ul)$/;
const attributes = /^(?:align|aria-label|class|data-picture|href|id|popovertarget|start|title|type)$/;

/** That the HTML of a text holds nothing that could run, load or send anything. */
function assertHarmless(html: string, file: string): void {
  const parser = new Parser({
    onopentag: (name, given) => {
      const odd = Object.keys(given).filter((attribute) => !attributes.test(attribute));
      assert(elements.test(name) && odd.length === 0, () => `${file}: the page would hold <${name} ${odd.join(' ')}>`);
      assert(
        /^(?:https?:\/\/|mailto:|[.\/#\w%-]*$)/.test(given['href'] ?? ''),
        () => `${file}: a link to ${given['href']}`,
      );
    },
  });
  parser.end(html);
}

async function tryAll(all: readonly Mutated[]): Promise<void> {
  const changed = new Map<string, Buffer>();
  for (const { file, mutations } of all)
    changed.set(
      file,
      mutations.reduce((bytes, { mutate }) => mutate(bytes), changed.get(file) ?? readFileSync(path.join(real, file))),
    );
  try {
    for (const [file, bytes] of changed) put(file, bytes);
    let { faults, content, entries } = examine();
    tried.files += changed.size;
    // What is refused is put back, until what is left is accepted or nothing is left.
    const left = new Set(changed.keys());
    while (faults.some(isError) && left.size > 0) {
      const faulty = faults.filter(isError).map(({ file }) => file);
      const guilty = [...left].filter((file) => faulty.includes(file));
      for (const file of guilty.length > 0 ? guilty : left) {
        left.delete(file);
        restore(file);
      }
      ({ faults, content, entries } = examine());
    }
    assert(
      content !== undefined,
      () => `the real content is refused: ${faults.map(({ file, rule }) => `${file} ${rule}`).join()}`,
    );
    tried.accepted += left.size;
    if (left.size > 0) await readFactsAsBuilt(project);
    for (const file of left) {
      await readAsBuilt(file, entries);
      accepted.set(file, changed.get(file) ?? Buffer.of());
    }
  } finally {
    for (const file of changed.keys()) restore(file);
  }
}

/** Tries many at once, since the gate reads the whole tree anyway; if that fails, one by one. */
async function tryTogether(all: readonly Mutated[]): Promise<void> {
  try {
    await tryAll(all);
  } catch (error) {
    for (const one of all)
      await tryAll([one]).catch((alone: unknown) => {
        throw new Error(`${fc.stringify(one)}`, { cause: alone });
      });
    throw error;
  }
}

/** That the pages of all accepted entries can be printed. */
function printAccepted(): void {
  for (const [file, bytes] of accepted) put(file, bytes);
  for (;;) {
    const { faults, content } = examine();
    const faulty = new Set(faults.filter(isError).map(({ file }) => file));
    if (content && faulty.size === 0) {
      const ids = new Set(
        [...accepted.keys()].map((file) =>
          path.basename(file.includes('/') && /\/.*\//.test(file) ? path.dirname(file) : file, '.yaml'),
        ),
      );
      for (const { code } of locales) {
        printViews(content, code, (id) => ids.has(id));
        for (const figure of content.figures.values()) if (ids.has(figure.id)) printCitation(figure, content, code);
      }
      return;
    }
    // Two files that are right by themselves may not go together.
    const guilty = [...accepted.keys()].filter((file) => faulty.has(file));
    for (const file of guilty.length > 0 ? guilty : [...accepted.keys()]) {
      accepted.delete(file);
      restore(file);
    }
  }
}

mkdirSync(path.dirname(root), { recursive: true });
cpSync(real, root, { recursive: true });
try {
  const many = fc.array(mutated, { minLength: 20, maxLength: 40, size: 'max' });
  // Each failing file is found by trying it alone, which is much faster than shrinking.
  await fc.assert(fc.asyncProperty(many, tryTogether), { numRuns: runs, seed, endOnFailure: true });
  printAccepted();
  console.log(JSON.stringify(tried));
} finally {
  rmSync(project, { recursive: true });
}
