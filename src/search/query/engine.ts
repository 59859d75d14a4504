import type { Vocabulary } from './vocabulary.ts';

/** What Pagefind keeps of a page for showing it among results. */
export interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Text with `<` and `>` escaped and with Pagefind's own marks. */
  readonly excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

/** The index of one language. */
export interface Engine {
  readonly language: string;
  /** Pages that have all the terms; with `null`, all pages. */
  search(
    terms: string | null,
    options?: {
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
      readonly filters?: Readonly<Record<string, string>>;
    },
  ): Promise<{ readonly results: readonly Hit[] }>;
  /** The words of the index; loaded when first asked for. */
  vocabulary(): Promise<Vocabulary>;
}

interface Pagefind {
  readonly createInstance: (options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    ranking: { metaWeights: Readonly<Record<string, number>> };
  }) => Omit<Engine, 'language' | 'vocabulary'>;
}

/** An entry that bears the words as its name comes before pages whose titles mention it. */
const metaWeights = { title: 5, name: 10 };

/**
 * Opens the index of one language.
 *
 * @param base the folder of the index with a slash at its end
 * @param program where Pagefind's program is imported from, if not from the folder of the index
 * @throws when the index can't be loaded or WebAssembly may not run
 */
export async function openEngine(base: string, language: string, program = `${base}pagefind.js`): Promise<Engine> {
  // The index is made after the bundle, so its address must stay out of the bundler's sight.
  const { createInstance } = (await import(/* @vite-ignore */ program)) as Pagefind;
  const folder = `${base}${language}/`;
  const index = createInstance({ basePath: folder, baseUrl: '/', noWorker: true, ranking: { metaWeights } });
  // Pagefind's own `init` doesn't wait for its files; a search does, and fails where they can't be loaded.
  await index.search('');
  let vocabulary: Promise<Vocabulary> | undefined;
  return {
    language,
    search: (terms, options) => index.search(terms, options),
    vocabulary: () => {
      vocabulary ??= fetch(`${folder}vocabulary.json`).then((response) => response.json() as Promise<Vocabulary>);
      vocabulary.catch(() => (vocabulary = undefined));
      return vocabulary;
    },
  };
}
