import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const languages = ['kk', 'ru'] as const;
export type Language = (typeof languages)[number];

/** A topic of the fixture corpus: the same page in both languages. */
export interface Topic {
  readonly id: string;
  readonly kind: string;
  readonly year: string;
  readonly institution: string;
  readonly date: string;
  /** The title first. */
  readonly parts: Readonly<Record<Language, readonly Part[]>>;
}

export interface Part {
  readonly kind: 'title' | 'heading' | 'paragraph';
  readonly text: string;
}

export const fixtures = path.join(import.meta.dirname, '../fixtures/search');

/** Reads the topics of `corpus/*.txt`: `@id kind year institution date`, `#kk title`, `##kk heading`, paragraphs. */
export function readTopics(): Topic[] {
  return globSync('corpus/*.txt', { cwd: fixtures })
    .sort()
    .flatMap((file) => readFileSync(path.join(fixtures, file), 'utf8').split(/^@/m).slice(1))
    .map(toTopic);
}

function toTopic(written: string): Topic {
  const [head = '', ...lines] = written.trim().split('\n');
  const [id = '', kind = '', year = '', institution = '', date = ''] = head.split(' ');
  const parts: Record<Language, Part[]> = { kk: [], ru: [] };
  let language: Language | undefined;
  for (const line of lines) {
    const [, signs, named, heading] = /^(##?)(kk|ru) (.*)$/.exec(line) ?? [];
    if (named && heading) {
      language = named as Language;
      parts[language].push({ kind: signs === '#' ? 'title' : 'heading', text: heading });
    } else if (line.trim()) {
      if (!language) throw new Error(`The topic ${id} has text before its language: ${line}`);
      parts[language].push({ kind: 'paragraph', text: line });
    }
  }
  return { id, kind, year, institution, date, parts };
}

/** The page's words as a reader sees them. */
export const textOf = (topic: Topic, language: Language): string =>
  topic.parts[language].map(({ text }) => text).join('\n');

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A built page as the index expects it: language, body, filters and sort key in Pagefind's attributes. */
export function toPage(
  language: string,
  { kind, year, institution, date }: Pick<Topic, 'kind' | 'year' | 'institution' | 'date'>,
  parts: readonly Part[],
): string {
  const elements = parts.map(({ kind: part, text }, at) => {
    if (part === 'paragraph') return `<p>${escape(text)}</p>`;
    return part === 'title' ? `<h1>${escape(text)}</h1>` : `<h2 id="s${at}">${escape(text)}</h2>`;
  });
  const filters = Object.entries({ kind, year, institution })
    .filter(([, value]) => value && value !== '-')
    .map(([name, value]) => `<i data-pagefind-filter="${name}:${escape(value)}"></i>`);
  const title = parts.find((part) => part.kind === 'title')?.text ?? '';
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title></head>`,
    `<body><main data-pagefind-body${date ? ` data-pagefind-sort="date:${escape(date)}"` : ''}>`,
    ...filters,
    ...elements,
    '</main></body></html>',
  ].join('');
}

/** Builds the corpus into a folder: `/<language>/<id>/index.html`. */
export function buildTopics(folder: string, topics: readonly Topic[]): void {
  for (const topic of topics)
    for (const language of languages) {
      const place = path.join(folder, language, topic.id);
      mkdirSync(place, { recursive: true });
      writeFileSync(path.join(place, 'index.html'), toPage(language, topic, topic.parts[language]));
    }
}
