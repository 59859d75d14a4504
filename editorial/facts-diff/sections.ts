import type { FactsDiff } from './diff.ts';
import {
  correctionSection,
  entrySection,
  factsSection,
  pictureSection,
  textSection,
  translationSection,
} from './entry-sections.ts';
import { claimSection, figureSection, promiseSection, totalSection } from './figure-sections.ts';
import type { Section } from './fit.ts';
import { pageSection } from './page-section.ts';
import type { Phrases } from './phrases.ts';

/** What matters most stands first. */
const sections = [
  figureSection,
  claimSection,
  promiseSection,
  totalSection,
  entrySection,
  factsSection,
  textSection,
  translationSection,
  pictureSection,
  correctionSection,
  pageSection,
] as const;

/** The parts of the report in one language that have something to tell. */
export const toSections = (diff: FactsDiff, phrases: Phrases): Section[] =>
  sections.map((section) => section(diff, phrases)).filter(({ lines }) => lines.length > 0);
