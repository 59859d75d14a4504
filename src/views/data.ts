import { formatNumber } from '../i18n/format.ts';
import { translatorOf, type Translate } from '../i18n/translate.ts';
import { absoluteUrl, dataFilePath, dataPackagePath, dataPath } from '../routing/paths.ts';
import { qualifierCodes, statusCodes } from '../tables/codes.ts';
import { dataVersion, toTableFiles, type DataFile, type TableFiles } from '../tables/data-files.ts';
import { dataLicence } from '../tables/data-package.ts';
import {
  tablesVersion,
  toTableContext,
  type Codes,
  type ColumnHead,
  type Described,
  type Table,
  type TableName,
} from '../tables/table.ts';
import { tables } from '../tables/tables.ts';
import type { ViewContext } from './context.ts';
import { own, toPageView, type PageView } from './page.ts';
import { toSearchFacts } from './search-facts.ts';
import { wordsIn, type Words } from './words.ts';

/** One of a column's values, with its meaning. */
export interface CodeView {
  readonly code: string;
  readonly meaning: Words;
}

/** A column, or several that say the same in different languages. */
export interface ColumnView {
  readonly names: readonly string[];
  readonly description: Words;
  /** What kind of value it holds, whether it is a key, whether it is always there. */
  readonly kind: string;
  /** The table whose rows the values name. */
  readonly refersTo: TableName | undefined;
  readonly codes: readonly CodeView[];
}

/** A file to take away. */
export interface FileLinkView {
  readonly label: string;
  readonly path: string;
  readonly size: string;
}

export interface TableView {
  readonly name: TableName;
  readonly title: Words;
  readonly description: Words;
  readonly rows: string;
  readonly files: readonly FileLinkView[];
  readonly columns: readonly ColumnView[];
}

/** The page that explains the data. */
export interface DataView {
  readonly page: PageView;
  readonly tables: readonly TableView[];
  readonly packagePath: string;
  readonly rules: readonly string[];
  readonly qualifiers: readonly CodeView[];
  readonly statuses: readonly CodeView[];
  /** How a program reads a table. */
  readonly examples: readonly { readonly program: string; readonly code: string }[];
  readonly licencePath: string;
  readonly attribution: string;
  readonly version: string;
}

/** What to know before counting anything. */
const rules = ['number', 'sums', 'money', 'empty', 'noReport', 'alone', 'dates', 'lists', 'evidence'] as const;

export function toDataView({ content, locale }: ViewContext, site: URL | undefined): DataView {
  const t = translatorOf(locale);
  const context = toTableContext(content, site);
  const files = tables.map((table) => toTableFiles(table, context));
  const version = dataVersion(files, tablesVersion);
  const example = context.url(dataFilePath('figures', 'csv'));
  return {
    page: toPageView({
      locale,
      path: dataPath(locale),
      title: own(t('data.title')),
      description: t('data.lead'),
      search: toSearchFacts('page', {}, locale),
    }),
    tables: tables.map((table, index) => ({
      name: table.name,
      title: inLanguage(table.title, locale),
      description: inLanguage(table.description, locale),
      rows: t('data.rows', { count: table.rows(context).length }),
      files: toFileLinks(files[index], locale),
      columns: toColumnViews(table, locale),
    })),
    packagePath: dataPackagePath,
    rules: rules.map((rule) => t(`data.rules.${rule}`)),
    qualifiers: toCodeViews(qualifierCodes, locale),
    statuses: toCodeViews(statusCodes, locale),
    examples: [
      { program: 'R', code: `figures <- read.csv("${example}", na.strings = "", fileEncoding = "UTF-8")` },
      { program: 'Python', code: `import pandas as pd\nfigures = pd.read_csv("${example}").convert_dtypes()` },
    ],
    licencePath: dataLicence.path,
    attribution: t('data.attribution', {
      site: t('site.name'),
      address: absoluteUrl(dataPath(locale), site),
      version,
    }),
    version: t('data.version', { version }),
  };
}

const inLanguage = ({ kk, ru, en }: Described, locale: string): Words => wordsIn({ kk, ru, en }, locale);

function toFileLinks(files: TableFiles | undefined, locale: string): FileLinkView[] {
  if (!files) return [];
  const t = translatorOf(locale);
  const link = (label: string, { path, bytes }: DataFile): FileLinkView => ({
    label,
    path,
    size: t('data.size', { size: formatNumber(Math.ceil(bytes / 100) / 10, locale) }),
  });
  return [
    link('CSV', files.csv),
    link(t('data.excel'), files.excel),
    link('JSON', files.json),
    link('JSON Schema', files.schema),
  ];
}

const toCodeViews = (codes: Codes, locale: string): CodeView[] =>
  Object.entries(codes).map(([code, meaning]) => ({ code, meaning: inLanguage(meaning, locale) }));

/** Columns that differ in nothing but the language of their words are explained together. */
function toColumnViews(table: Table, locale: string): ColumnView[] {
  const t = translatorOf(locale);
  const groups: [ColumnHead, ...ColumnHead[]][] = [];
  for (const column of table.columns) {
    const group = groups.at(-1);
    const isTranslation = column.language !== undefined && group?.[0].description.en === column.description.en;
    if (group && isTranslation) group.push(column);
    else groups.push([column]);
  }
  return groups.map((columns) => {
    const [column] = columns;
    return {
      names: columns.map(({ name }) => name),
      description: inLanguage(column.description, locale),
      kind: kindOf(column, table, t),
      refersTo: table.foreignKeys.find((key) => key.columns.join() === column.name)?.table,
      codes: toCodeViews(column.codes ?? {}, locale),
    };
  });
}

function kindOf(column: ColumnHead, table: Table, t: Translate): string {
  const type = t(`data.types.${column.type}`);
  const isKey = table.primaryKey.includes(column.name);
  return [
    column.isList ? t('data.list', { type }) : type,
    isKey ? t('data.key') : column.isRequired && t('data.required'),
  ]
    .filter(Boolean)
    .join(' · ');
}
