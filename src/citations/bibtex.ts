import { translatorOf } from '../i18n/translate.ts';
import type { CitableState } from './citable-state.ts';
import { toCslItems, type CslItem } from './csl-item.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '\u00A0': '~',
};

/** Words of a field: what TeX takes for a command is escaped, letters of all languages stay. */
const words = (text: string): string => text.replaceAll(/[\\^~\u00A0{}%#&$_]/g, (sign) => escapes[sign] ?? `\\${sign}`);

/** An address is taken as it is, but its braces must not close the field. */
const address = (url: string): string => url.replaceAll(/[{}\\]/g, encodeURIComponent);

type Field = readonly [name: string, value: string | undefined];

const entry = (key: string, fields: readonly Field[]): string =>
  `@online{${key},\n${fields
    .flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]))
    .join('')}}\n`;

const fieldsOf = ({ author, title, URL, language, version }: CslItem, published: string | undefined): Field[] => [
  // The second pair of braces keeps an organisation's name whole.
  ['author', author && `{${words(author[0].literal)}}`],
  ['title', words(title)],
  ['date', published],
  // For programs older than `date`, which can't be told that a year is approximate.
  ['year', published?.endsWith('~') ? undefined : published?.slice(0, 4)],
  ['version', version],
  ['url', URL && address(URL)],
  ['language', language],
];

/**
 * Two BibTeX records in UTF-8: the source and this site's page. They are of the dialect that
 * biblatex reads: `date` takes an EDTF date with its precision as it is, `2017~` included, and
 * `related` prints the page after the source with «Цит. по:».
 */
export function toBibtex(state: CitableState): string {
  const [source, figure] = toCslItems(state);
  return [
    entry(source.id, [
      ...fieldsOf(source, state.source.published),
      ['related', figure.id],
      ['relatedstring', words(translatorOf(state.locale)('bibliography.citedIn'))],
    ]),
    entry(figure.id, [...fieldsOf(figure, state.published), ['annotation', words(figure.note)]]),
  ].join('\n');
}
