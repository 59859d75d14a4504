import { locales } from '../../src/i18n/locales.ts';
import type { SiteContent } from '../../src/model/site-content.ts';
import { required, type ViewContext } from '../../src/views/context.ts';
import { figureTitle } from '../../src/views/figure-question.ts';
import {
  publisherWords,
  sourceTitle,
  toCampaignLink,
  toInstitutionLink,
  toOrganisationLink,
  toPressReleaseLink,
} from '../../src/views/link.ts';
import { toTextView, wordsIn } from '../../src/views/words.ts';
import type { AnyCollection, EntryKey } from './side.ts';

/** What the site calls an entry, by language. */
export type Names = Readonly<Record<string, string>>;

/** An entry with the names that readers know it by. */
export interface NamedEntry extends EntryKey {
  readonly names: Names;
}

/** Names an entry as its pages do; by its id where the content has faults that leave it without a name. */
export const toNamed = (content: SiteContent, { collection, id }: EntryKey): NamedEntry => ({
  collection,
  id,
  names: Object.fromEntries(locales.map(({ code }) => [code, nameOf(collection, id, { content, locale: code })])),
});

const nameMakers: Readonly<Record<AnyCollection, (id: string, context: ViewContext) => string>> = {
  sources: (id, { content, locale }) => {
    const source = required(content.sources, id);
    return `${publisherWords(source, locale).text}: ${sourceTitle(source, locale).text}`;
  },
  organisations: (id, { content, locale }) =>
    toOrganisationLink(required(content.organisations, id), locale).words.text,
  institutions: (id, { content, locale }) => toInstitutionLink(required(content.institutions, id), locale).words.text,
  campaigns: (id, { content, locale }) => toCampaignLink(required(content.campaigns, id), locale).words.text,
  'press-releases': (id, { content, locale }) =>
    toPressReleaseLink(required(content.pressReleases, id), locale).words.text,
  figures: (id, context) => figureTitle(required(context.content.figures, id), context),
  measures: (id, { content, locale }) => wordsIn(required(content.measures, id).name, locale).text,
  series: (id, { content, locale }) => wordsIn(required(content.series, id).name, locale).text,
  totals: (id, { content, locale }) => wordsIn(required(content.totals, id).title, locale).text,
  comparisons: (id, context) => {
    const { figure, years } = required(context.content.comparisons, id);
    return `${nameMakers.figures(figure, context)}, ${years.from}–${years.to}`;
  },
  pages: (id, { content, locale }) => {
    const { texts, original } = required(content.pages, id);
    return toTextView(texts, locale, original).title.text;
  },
};

function nameOf(collection: AnyCollection, id: string, context: ViewContext): string {
  try {
    return nameMakers[collection](id, context);
  } catch {
    return id;
  }
}
