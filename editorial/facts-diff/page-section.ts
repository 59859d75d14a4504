import type { FactsDiff } from './diff.ts';
import type { Section } from './fit.ts';
import { code, harmless } from './harmless.ts';
import type { PagesChange } from './page-changes.ts';
import type { Phrases } from './phrases.ts';
import type { PageGroup } from './site-page.ts';

/** Every address that the change touches, folded. */
export function pageSection({ pages, isExact }: FactsDiff, phrases: Phrases): Section {
  const { groups, page, approximate } = phrases.words;
  const lines = [...Map.groupBy(pages, ({ group }) => group)].flatMap(([group, changes]) => [
    `- ${groups[group]}`,
    ...changes.map((change) => {
      const links = change.pages.map(({ address, kind }) => {
        const link = kind === 'gone' ? code(address) : phrases.links.page(address, labelOf(address, group, change.id));
        return kind === 'changed' ? link : `${link} (${page[kind]})`;
      });
      return `  - ${nameOf(change, phrases)}${links.join(' · ')}`;
    }),
  ]);
  const count = pages.reduce((sum, { pages: addresses }) => sum + addresses.length, 0);
  return {
    open: `<details><summary>${phrases.words.pages(count)}</summary>\n\n${isExact ? '' : `${approximate}\n\n`}`,
    lines,
    close: '\n</details>\n',
  };
}

function nameOf({ group, id, names }: PagesChange, phrases: Phrases): string {
  if (group === 'files') return '';
  const lists: Readonly<Record<string, string>> = phrases.words.lists;
  return `${names ? harmless(phrases.localised(names)) : (lists[id] ?? id)}: `;
}

/** What tells an address apart from the others of its entry or list: `kk`, `kk/1`, `kk/2017/2`, `embed/kk`; of a file all of it. */
function labelOf(address: string, group: PageGroup, id: string): string {
  switch (group) {
    case 'files':
      return address;
    case 'lists':
    case 'pages': {
      const [, locale = '', , ...place] = address.split('/');
      return [locale, ...place].filter(Boolean).join('/');
    }
    default:
      return address
        .replace(`/${group}/`, '/')
        .replace(`/${id}/`, '/')
        .replace(/^\/|\/$/g, '');
  }
}
