import type { CitableState } from './citable-state.ts';
import { toCslItems } from './csl-item.ts';

/** The source and this site's page as a CSL-JSON file. */
export const toCslJson = (state: CitableState): string => `${JSON.stringify(toCslItems(state), null, 2)}\n`;
