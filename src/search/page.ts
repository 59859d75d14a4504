/** The search page's script: asks Pagefind and prints what it finds, in the language of the page. */

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Hit {
  data(): Promise<Found>;
}

interface Pagefind {
  options(options: { noWorker?: boolean }): Promise<void>;
  /** `null` where a later query has overtaken this one. */
  debouncedSearch(query: string): Promise<{ readonly results: readonly Hit[] } | null>;
}

const pageSize = 10;

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);

function start(search: HTMLElement): void {
  const part = <E extends HTMLElement>(selector: string, kind: new () => E): E => {
    const element = search.querySelector(selector);
    if (!(element instanceof kind)) throw new Error(`the search page has no ${selector}`);
    return element;
  };
  const form = part('form', HTMLFormElement);
  const field = part('input', HTMLInputElement);
  const status = part('[role=status]', HTMLElement);
  const list = part('ol', HTMLOListElement);
  const more = part('.search__more', HTMLElement);
  const messages = JSON.parse(search.dataset['messages'] ?? '{}') as Record<
    'loading' | 'nothing' | 'failed' | 'empty',
    string
  >;
  const forms = JSON.parse(search.dataset['forms'] ?? '{}') as Record<string, string>;
  const plurals = new Intl.PluralRules(search.dataset['locale']);

  let index: Promise<Pagefind> | undefined;
  /** The answer to the latest query; an older one is never printed. */
  let answer: readonly Hit[] = [];

  const load = (): Promise<Pagefind> => {
    // The index is made after the bundle, so its address must stay out of the bundler's sight.
    const address = search.dataset['index'] ?? '';
    index ??= import(/* @vite-ignore */ address).then(async (pagefind: Pagefind) => {
      await pagefind.options({ noWorker: true });
      return pagefind;
    });
    return index;
  };

  const countOf = (count: number): string => (forms[plurals.select(count)] ?? '').replace('%', String(count));

  const fail = (): void => {
    index = undefined;
    status.textContent = messages.failed;
  };

  /** Appends the next page of hits, unless another query has come in between. */
  async function showMore(hits: readonly Hit[]): Promise<HTMLLIElement | undefined> {
    const from = list.children.length;
    const found = await Promise.all(hits.slice(from, from + pageSize).map((hit) => hit.data()));
    if (hits !== answer || list.children.length !== from) return undefined;
    const items = found.map(toItem);
    list.append(...items);
    more.hidden = hits.length <= list.children.length;
    return items[0];
  }

  async function run(query: string): Promise<void> {
    const hits: Hit[] = [];
    answer = hits;
    more.hidden = true;
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!query) {
      list.replaceChildren();
      status.textContent = messages.empty;
      return;
    }
    status.textContent = messages.loading;
    try {
      const found = await (await load()).debouncedSearch(query);
      if (!found || answer !== hits) return;
      hits.push(...found.results);
      list.replaceChildren();
      status.textContent = hits.length > 0 ? countOf(hits.length) : messages.nothing;
      await showMore(hits);
    } catch {
      if (answer === hits) fail();
    }
  }

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(field.value.trim());
  });
  field.addEventListener('input', () => void run(field.value.trim()));
  more.addEventListener('click', () => {
    showMore(answer).then((first) => first?.querySelector('a')?.focus(), fail);
  });

  field.value = new URL(location.href).searchParams.get('q') ?? '';
  void run(field.value.trim());
}

function toItem({ url, excerpt, meta }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.append(link);
  const text = document.createElement('p');
  text.append(...toMarked(excerpt));
  item.append(heading, text);
  return item;
}

/** Pagefind's excerpt is escaped text with `<mark>` around matches and nothing else. */
function toMarked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
