/** What this project uses of citation-js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    /** Reads CSL-JSON items, or a text in a format whose plugin is loaded. */
    constructor(data: unknown);
    readonly data: readonly unknown[];
    format(
      format: 'bibliography',
      options: { readonly template: string; readonly lang: string; readonly format: 'text' },
    ): string;
  }
  interface Register {
    add(key: string, value: string): void;
  }
  export const plugins: {
    readonly config: { get(plugin: '@csl'): { readonly styles: Register; readonly locales: Register } };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
