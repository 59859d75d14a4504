import { toBibtex } from './bibtex.ts';
import type { CitableState } from './citable-state.ts';
import { toCslJson } from './csl-json.ts';
import { toRis } from './ris.ts';

const formats = {
  bib: { write: toBibtex, mediaType: 'application/x-bibtex' },
  ris: { write: toRis, mediaType: 'application/x-research-info-systems' },
  json: { write: toCslJson, mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

/** A published state as a file for programs that keep references. All formats are UTF-8. */
export function citationFile(
  state: CitableState,
  format: keyof typeof formats,
): { readonly text: string; readonly mediaType: string } {
  const { write, mediaType } = formats[format];
  return { text: write(state), mediaType };
}
