import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FaultRule } from '../src/model/fault.ts';
import { examineContent } from './gate/load-content.ts';
import { withSpelling } from './spelling/with-spelling.ts';
import { sampleDay, sampleTree, withExample } from './examples/example-tree.ts';
import { visible } from './report/quoted-line.ts';
import { isTextFile } from './gate/raw-files.ts';
import { formatFault } from './report/report.ts';
import type { Example, MessageLanguage, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** The languages that the guides are written in. */
export const guideLanguages = ['kk', 'ru'] as const satisfies readonly MessageLanguage[];
type GuideLanguage = (typeof guideLanguages)[number];

const words = {
  kk: {
    title: 'Тексеру ережелері',
    about:
      '`npm run check` жазбаларды осы ережелермен тексереді. Есепте шыққан ереженің атын (мысалы, `uncited-number`) төмендегі тізімнен не Ctrl + F арқылы табыңыз. Әр ережеде мыналар бар: ол болмаса не болар еді, тексеру не дейді, қате үлгі және дұрыс үлгі. Үлгілер ойдан шығарылған: олардағы мекеме, қор, сан — ешкім туралы емес. Бұл бет ережелердің өзінен жасалады (`npm run rules`), сондықтан қолмен түзетілмейді.',
    severity: { error: 'Қате: сайт құрастырылмайды.', warning: 'Ескерту: сайтты тоқтатпайды.' },
    fixed: '`npm run check -- --fix` өзі түзетеді.',
    protects: 'Бұл ереже болмаса',
    says: 'Тексеру былай дейді',
    bad: 'Қате үлгі',
    good: 'Дұрыс үлгі',
    all: 'Барлық ереже',
  },
  ru: {
    title: 'Правила проверки',
    about:
      'По этим правилам `npm run check` проверяет записи. Название правила из отчёта (например, `uncited-number`) найдите в списке ниже или через Ctrl + F. О каждом правиле сказано, что было бы без него и что скажет проверка, и даны два примера: с ошибкой и верный. Примеры выдуманы: учреждения, фонд и числа в них — ни о ком. Страница делается из самих правил (`npm run rules`), поэтому руками её не правят.',
    severity: { error: 'Ошибка: сайт не соберётся.', warning: 'Предупреждение: сайту не мешает.' },
    fixed: '`npm run check -- --fix` исправит сам.',
    protects: 'Без этого правила',
    says: 'Проверка скажет',
    bad: 'Пример с ошибкой',
    good: 'Верный пример',
    all: 'Все правила',
  },
} as const;

/** What an example makes of the files that it, or the other one, touches; `undefined` where there is no such file. */
type Files = ReadonlyMap<string, string | undefined>;

const filesOf = ({ file, beside = [] }: Example): string[] => [file, ...beside.flatMap(filesOf)];

const readFrom = (root: string, files: Iterable<string>): Files =>
  new Map(
    Array.from(files, (file) => {
      const target = path.join(root, file);
      if (!existsSync(target)) return [file, undefined];
      // Of a picture, its size is all that a page of words can show.
      return [file, isTextFile(file) ? readFileSync(target, 'utf8') : `${statSync(target).size} B`];
    }),
  );

/** More of a file than this says nothing more. */
const [mostLines, mostSigns] = [24, 160];

/** Lines as they are printed: what can't be seen is made visible, tabs and spaces at the end too. */
const shown = (line: string): string => {
  const all = visible(line)
    .replaceAll('\t', '⇥')
    .replace(/ +$/, (spaces) => '·'.repeat(spaces.length));
  return all.length > mostSigns ? `${all.slice(0, mostSigns)}…` : all;
};

/** The lines of a text that differ from another, with two around them; all lines where there is no other. */
function excerpt(text: string, other: string | undefined): string {
  const [own, its] = [text.replace(/\n$/, '').split('\n'), (other ?? '').replace(/\n$/, '').split('\n')];
  let [from, to] = [0, own.length];
  if (other !== undefined) {
    const longest = Math.min(own.length, its.length);
    let [same, sameAtEnd] = [0, 0];
    while (same < longest && own[same] === its[same]) same += 1;
    while (sameAtEnd < longest - same && own.at(-1 - sameAtEnd) === its.at(-1 - sameAtEnd)) sameAtEnd += 1;
    [from, to] = [Math.max(0, same - 2), Math.min(own.length, own.length - sameAtEnd + 2)];
  }
  const end = Math.min(to, from + mostLines);
  return [...(from > 0 ? ['…'] : []), ...own.slice(from, end).map(shown), ...(end < own.length ? ['…'] : [])].join(
    '\n',
  );
}

const fence = (kind: string, text: string): string => {
  const ticks = text.includes('```') ? '````' : '```';
  return `${ticks}${kind}\n${text}\n${ticks}`;
};

const kindOf = (file: string): string =>
  ({ '.yaml': 'yaml', '.md': 'markdown', '.mdx': 'markdown', '.jsonl': 'json' })[path.extname(file)] ?? 'text';

/** An example as code blocks: what sets each file apart from the other example, or from the sample tree. */
function printExample(example: Example, own: Files, other: Files): string {
  const block = (file: string, text: string, against: string | undefined): string =>
    isTextFile(file) ? `\`${file}\`\n\n${fence(kindOf(file), excerpt(text, against))}` : `\`${file}\``;
  const blocks = filesOf(example).flatMap((file) => {
    const text = own.get(file);
    if (text === undefined) return [];
    const against = other.get(file) === text ? readFrom(sampleTree, [file]).get(file) : other.get(file);
    return against === text ? [] : [block(file, text, against)];
  });
  if (blocks.length === 0) blocks.push(block(example.file, own.get(example.file) ?? '', undefined));
  return [...new Set(blocks)].join('\n\n');
}

interface Printed {
  readonly id: FaultRule;
  readonly rule: Rule<FaultRule>;
  readonly says: (language: MessageLanguage) => string;
  readonly bad: string;
  readonly good: string;
}

/** Carries out the examples of a rule. */
function print([id, rule]: [FaultRule, Rule<FaultRule>]): Printed {
  const files = new Set([...filesOf(rule.bad), ...filesOf(rule.good)]);
  const good = withExample(rule.good, (root) => readFrom(root, files));
  return withExample(rule.bad, (root) => {
    const bad = readFrom(root, files);
    const fault = withSpelling(examineContent(root, root, sampleDay)).faults.find((found) => found.rule === id);
    if (!fault) throw new Error(`the bad example does not break ${id}`);
    const text = isTextFile(fault.file) ? (readFrom(root, [fault.file]).get(fault.file) ?? '') : '';
    const line = text.split(/\r?\n/)[fault.line - 1];
    return {
      id,
      rule,
      says: (language) => formatFault(fault, [language], line),
      bad: printExample(rule.bad, bad, good),
      good: printExample(rule.good, good, bad),
    };
  });
}

function printSection({ id, rule, says, bad, good }: Printed, language: GuideLanguage): string {
  const named = words[language];
  return [
    `## ${id}`,
    [named.severity[rule.severity], ...(rule.fix ? [named.fixed] : [])].join(' '),
    `**${named.protects}.** ${rule.protects[language]}`,
    `**${named.says}:**`,
    fence('text', says(language)),
    `**${named.bad}:** ${bad}`,
    `**${named.good}:** ${good}`,
  ].join('\n\n');
}

/** The page of all rules in each language of the guides, as Markdown. */
export function writeRulePages(): Record<GuideLanguage, string> {
  const printed = (Object.entries(rules) as [FaultRule, Rule<FaultRule>][])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(print);
  const page = (language: GuideLanguage): string => {
    const { title, about, all } = words[language];
    const links = printed.map(({ id }) => `[${id}](#${id})`).join(', ');
    const sections = printed.map((rule) => printSection(rule, language));
    return `${[`# ${title}`, about, `**${all} (${printed.length}):** ${links}`, ...sections].join('\n\n')}\n`;
  };
  return { kk: page('kk'), ru: page('ru') };
}
