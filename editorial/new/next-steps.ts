import { locales } from '../../src/i18n/locales.ts';
import type { FactsCollection } from '../../src/model/content.ts';
import {
  campaignPath,
  figurePath,
  institutionPath,
  organisationPath,
  pressReleasePath,
  sourcePath,
} from '../../src/routing/paths.ts';
import type { Told } from './refused.ts';

/** What was written, as far as it tells what to do next. */
export interface Written {
  readonly collection: FactsCollection;
  readonly id: string;
  /** Whether the gate asks for something yet. */
  readonly isWhole: boolean;
  readonly isCorrection: boolean;
  /** The languages of an entry's texts, its original first; none where it has no texts. */
  readonly texts: readonly string[];
}

const paths: Readonly<Partial<Record<FactsCollection, (locale: string, id: string) => string>>> = {
  'press-releases': pressReleasePath,
  institutions: institutionPath,
  campaigns: campaignPath,
  figures: figurePath,
  sources: sourcePath,
  organisations: organisationPath,
};

/** Where `npm run dev` shows the site. */
const devServer = 'http://localhost:4321';

/** What an editor does next, in order. */
export function nextSteps({ collection, id, isWhole, isCorrection, texts }: Written): Told[] {
  const isFigure = collection === 'figures';
  const path = paths[collection];
  const missing = texts.length === 0 ? [] : locales.map(({ code }) => code).filter((code) => !texts.includes(code));
  const step = (isDue: boolean, told: Told): Told[] => (isDue ? [told] : []);
  return [
    ...step(!isWhole && !isCorrection, (_language, { steps }) => steps.write),
    ...step(isCorrection, (_language, { steps }) => (isFigure ? steps.mendTexts : steps.mend)),
    ...step(isFigure && !isCorrection, (_language, { steps }) => steps.cite(`:figure[…]{#${id}}`)),
    (language, { steps }) => steps.check(`npm run check -- --lang ${language}`),
    ...step(path !== undefined, (language, { steps }) => {
      const locale = locales.find(({ code }) => code === language)?.code ?? texts[0] ?? locales[0]?.code ?? '';
      return steps.preview('npm run dev', `${devServer}${path?.(locale, id) ?? ''}`);
    }),
    ...missing.map(
      (locale): Told =>
        (_language, { steps }) =>
          steps.addTranslation(`${collection}/${id}/${locale}.md`),
    ),
    ...texts.slice(1).map(
      (locale): Told =>
        (_language, { steps }) =>
          steps.acceptTranslation(`npm run translations -- accept ${collection}/${id} ${locale}`),
    ),
    (_language, { steps }) => steps.pullRequest,
    ...step(isFigure, (_language, { steps }) => steps.release('npm run release')),
  ];
}
