import { locales } from '../i18n/locales.ts';
import { dataFilePath, dataPackagePath, dataPath, rootPath } from '../routing/paths.ts';
import { dataVersion, toTableFiles, type DataFile } from './data-files.ts';
import { printed } from './json.ts';
import { tablesVersion, type Described, type Table, type TableContext } from './table.ts';
import { toTableSchema } from './table-schema.ts';

export const dataLicence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

const packageTitle: Described = {
  kk: '«Ізгі із»: балалар мекемелеріне берілген уәделер мен олар туралы сандар',
  ru: '«Добрый след»: обещания детским учреждениям и числа о них',
  en: 'Izgi Iz: promises made to children’s institutions, and the figures about them',
};

const packageDescription: Described = {
  kk: 'Алматы марафонының қайырымдылығы туралы тәуелсіз сайттың деректері. Әр санның дереккөзі, дәлдігі және күйі көрсетілген. Жоспарланған ақша — жұмсалған ақша емес; сандарды мағынасын тексермей қоспаңыз.',
  ru: 'Данные независимого сайта о благотворительности «Алматы марафона». У каждого числа есть источник, точность и статус. Запланированные деньги — не израсходованные; не складывайте числа, не проверив, что они об одном и том же.',
  en: 'Data of an independent site on the charity of the Almaty Marathon. Every number carries its source, qualifier and status. Money that was planned is not money that was spent; add nothing before you know that it is of one kind. Short quotations in the evidence columns belong to their authors.',
};

/** A path as seen from the package, which lies above all its files. */
const relativePath = (path: string): string => path.slice(dataPackagePath.lastIndexOf('/') + 1);

const toFileFacts = ({ path, mediaType, bytes, digest }: DataFile): Record<string, unknown> => ({
  path: relativePath(path),
  format: path.split('.').at(-1),
  mediatype: mediaType,
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${digest}`,
});

/** The Data Package (version 2) of all tables: what there is, what it means, how to check it. */
export function toDataPackage(tables: readonly Table[], context: TableContext): string {
  const files = tables.map((table) => toTableFiles(table, context));
  const { url } = context;
  const [first] = locales;
  return printed({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'izgi-iz',
    id: url(dataPackagePath),
    title: packageTitle.en,
    'izgiiz:titles': inSiteLanguages(packageTitle),
    description: packageDescription.en,
    'izgiiz:descriptions': inSiteLanguages(packageDescription),
    ...(first && { homepage: url(dataPath(first.code)) }),
    'izgiiz:homepages': Object.fromEntries(locales.map(({ code }) => [code, url(dataPath(code))])),
    version: dataVersion(files, tablesVersion),
    keywords: ['charity', 'marathon', 'Almaty', 'Kazakhstan', 'promises', 'children’s institutions', 'provenance'],
    licenses: [dataLicence],
    contributors: [
      {
        title: locales.map(({ strings }) => `«${strings.site.name}»`).join(' / '),
        path: url(rootPath),
        roles: ['creator', 'dataCurator'],
      },
    ],
    sources: [
      { title: 'The publications listed in the table “sources”', path: relativePath(dataFilePath('sources', 'csv')) },
    ],
    resources: tables.map((table, index) => ({
      name: table.name,
      type: 'table',
      title: table.title.en,
      'izgiiz:titles': inSiteLanguages(table.title),
      description: table.description.en,
      'izgiiz:descriptions': inSiteLanguages(table.description),
      ...(files[index] && {
        ...toFileFacts(files[index].csv),
        // The same table in other formats; as resources of their own they would be read as further tables.
        'izgiiz:alternatives': [
          { ...toFileFacts(files[index].json), jsonSchema: relativePath(files[index].schema.path) },
          toFileFacts(files[index].excel),
        ],
      }),
      schema: toTableSchema(table),
    })),
  });
}

const inSiteLanguages = ({ kk, ru }: Described): { kk: string; ru: string } => ({ kk, ru });
