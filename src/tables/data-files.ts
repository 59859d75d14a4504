import { createHash } from 'node:crypto';
import type { SiteContent } from '../model/site-content.ts';
import { dataFilePath, dataSchemaPath, excelFilePath, rootPath } from '../routing/paths.ts';
import { toCsv, toExcelCsv } from './csv.ts';
import { toJson, toJsonSchema } from './json.ts';
import type { Table, TableContext } from './table.ts';

/** A published file: where it is, what it holds and how large it is. */
export interface DataFile {
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal digits. */
  readonly digest: string;
}

/** All files of one table. */
export interface TableFiles {
  readonly csv: DataFile;
  readonly excel: DataFile;
  readonly json: DataFile;
  readonly schema: DataFile;
}

/** Made once for a content and an address: two pages in each language tell of all files, and each is published itself. */
const made = new WeakMap<SiteContent, Map<Table, { readonly address: string; readonly files: TableFiles }>>();

export function toTableFiles(table: Table, context: TableContext): TableFiles {
  const ofContent = made.get(context.content) ?? new Map<Table, { address: string; files: TableFiles }>();
  made.set(context.content, ofContent);
  const address = context.url(rootPath);
  const known = ofContent.get(table);
  if (known?.address === address) return known.files;
  const files = {
    csv: toFile(dataFilePath(table.name, 'csv'), 'text/csv', toCsv(table, context)),
    excel: toFile(excelFilePath(table.name), 'text/csv', toExcelCsv(table, context)),
    json: toFile(dataFilePath(table.name, 'json'), 'application/json', toJson(table, context)),
    schema: toFile(dataSchemaPath(table.name), 'application/schema+json', toJsonSchema(table, context)),
  };
  ofContent.set(table, { address, files });
  return files;
}

function toFile(path: string, mediaType: string, text: string): DataFile {
  const content = Buffer.from(text, 'utf8');
  return {
    path,
    mediaType,
    text,
    bytes: content.length,
    digest: createHash('sha256').update(content).digest('hex'),
  };
}

/**
 * The version of the data, after Semantic Versioning: the contract's number, and behind the plus a
 * digest of all tables, which changes when and only when the data does.
 */
export function dataVersion(files: readonly TableFiles[], contract: number): string {
  const hash = createHash('sha256');
  for (const { csv } of files) hash.update(csv.digest);
  return `${contract}.0.0+${hash.digest('hex').slice(0, 12)}`;
}
