import { mkdirSync, writeFileSync } from 'node:fs';
import { guideLanguages, writeRulePages } from './rule-pages.ts';

/** `npm run rules`: writes the editors' pages of rules from the rules themselves. */
const folder = new URL('../docs/editors/rules/', import.meta.url);
mkdirSync(folder, { recursive: true });
const pages = writeRulePages();
for (const language of guideLanguages) writeFileSync(new URL(`${language}.md`, folder), pages[language]);
