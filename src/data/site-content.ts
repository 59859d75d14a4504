import { getCollection, getEntry, render, type CollectionKey } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import ledgerText from '../content/ledger.jsonl?raw';
import translationsText from '../content/translations.jsonl?raw';
import { locales } from '../i18n/locales.ts';
import type { FactsCollection, TextCollection } from '../model/content.ts';
import type { Locate } from '../model/fault.ts';
import { ledgerFile, readLedger } from '../model/ledger.ts';
import { readBody, wholePassage } from '../model/text-markup.ts';
import { readTranslationRecords, translationsFile } from '../model/translation-record.ts';
import { factsCollections } from '../model/schemas/collections.ts';
import type { AnyFactsEntry, TextEntry } from '../model/entries.ts';
import { linkSiteContent, type SiteContent } from '../model/site-content.ts';
import { readPictureFiles } from './pictures.ts';

const textCollectionKeys = {
  institutions: 'institutionTexts',
  campaigns: 'campaignTexts',
  'press-releases': 'pressReleaseTexts',
  pages: 'pageTexts',
} as const satisfies Record<TextCollection, CollectionKey>;

const nowhere: Locate = () => ({ line: 1, column: 1 });

let loaded: Promise<SiteContent> | undefined;

/** The linked content of the site. Read once a build; anew at each request while editing. */
export function getSiteContent(): Promise<SiteContent> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<SiteContent> {
  const facts = await Promise.all(
    (Object.keys(factsCollections) as FactsCollection[]).map(async (collection) =>
      (await getCollection(collection)).map(({ id, data }) => {
        const file = `${collection}/${id}`;
        return { collection, id, file, facts: data, at: nowhere } as unknown as AnyFactsEntry;
      }),
    ),
  );
  const texts = await Promise.all(
    (Object.entries(textCollectionKeys) as [TextCollection, CollectionKey][]).map(([collection, key]) =>
      loadTexts(collection, key),
    ),
  );
  const pictures = await readPictureFiles(texts.flat());
  const { states, faults } = readLedger(ledgerText, ledgerFile);
  const ledger = { file: ledgerFile, states, isBroken: faults.length > 0 };
  const { records } = readTranslationRecords(translationsText, translationsFile);
  const translations = { file: translationsFile, records };
  // Who writes sees what waits, too, with a word about it.
  const day = { date: import.meta.env.BUILD_DATE, showsWaiting: import.meta.env.SHOWS_WAITING };
  return linkSiteContent({ facts: facts.flat(), texts: texts.flat(), pictures, ledger, translations }, locales, day);
}

async function loadTexts(collection: TextCollection, key: CollectionKey): Promise<TextEntry[]> {
  const format = collection === 'pages' ? 'mdx' : 'md';
  const entries = (await getCollection(key)) as {
    id: string;
    body?: string;
    data: { title: string; summary: string };
  }[];
  return entries.map(({ id: path, body = '', data }) => {
    const [id = '', locale = ''] = path.split('/');
    const { citations, plain, pictures, outline, ...markup } = readBody(body, format);
    // Where in the file they stand has been told by the gate, on the files themselves.
    const head = [data.title, data.summary].map((words) => wholePassage(words, nowhere([])));
    const passages = [...head, ...markup.passages];
    const file = `${collection}/${path}`;
    return {
      collection,
      id,
      text: { ...data, locale, file, citations, plain, passages, pictures, outline, at: nowhere },
    };
  });
}

const textEntry = async (collection: TextCollection, id: string, locale: string) => {
  const entry = await getEntry(textCollectionKeys[collection] as 'pageTexts', `${id}/${locale}`);
  if (!entry) throw new Error(`no text ${collection}/${id}/${locale}`);
  return entry;
};

/** The words of a page in the language in which they were written, rendered: they may hold components. */
export const renderPageText = async (id: string, locale: string): Promise<AstroComponentFactory> =>
  (await render(await textEntry('pages', id, locale))).Content;

/** The words of an entry in the language in which they were written, as HTML. */
export async function textHtml(
  collection: Exclude<TextCollection, 'pages'>,
  id: string,
  locale: string,
): Promise<string> {
  const { rendered } = await textEntry(collection, id, locale);
  if (!rendered) throw new Error(`${collection}/${id}/${locale} is no Markdown`);
  return rendered.html;
}
