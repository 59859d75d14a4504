/** The search page's script: asks Pagefind and prints what it finds, in the language of the page. */

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  options(options: { noWorker?: boolean }): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

const pageSize = 10;

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);

function start(search: HTMLElement): void {
  const part = <E extends Element>(selector: string): E => {
    const element = search.querySelector<E>(selector);
    if (!element) throw new Error(`the search page has no ${selector}`);
    return element;
  };
  const form = part<HTMLFormElement>('form');
  const field = part<HTMLInputElement>('input');
  const status = part<HTMLElement>('[role=status]');
  const list = part<HTMLOListElement>('ol');
  const more = part<HTMLElement>('.search__more');
  const messages = JSON.parse(search.dataset['messages'] ?? '{}') as Record<
    'loading' | 'nothing' | 'failed' | 'empty',
    string
  >;
  const forms = JSON.parse(search.dataset['forms'] ?? '{}') as Record<string, string>;
  const plurals = new Intl.PluralRules(search.dataset['locale']);

  let index: Promise<Pagefind> | undefined;
  let latest = 0;
  let results: { data(): Promise<Found> }[] = [];

  const load = (): Promise<Pagefind> => {
    // The index is made after the bundle, so its address must stay out of the bundler's sight.
    const address = '/pagefind/pagefind.js';
    index ??= import(/* @vite-ignore */ address).then(async (pagefind: Pagefind) => {
      await pagefind.options({ noWorker: true });
      return pagefind;
    });
    return index;
  };

  const countOf = (count: number): string => (forms[plurals.select(count)] ?? '').replace('%', String(count));

  async function show(from: number): Promise<void> {
    const run = latest;
    const found = await Promise.all(results.slice(from, from + pageSize).map((result) => result.data()));
    if (run !== latest) return;
    list.append(...found.map(toItem));
    more.hidden = results.length <= from + pageSize;
  }

  async function run(query: string): Promise<void> {
    const current = ++latest;
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!query) {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = messages.empty;
      return;
    }
    status.textContent = messages.loading;
    try {
      const answer = await (await load()).debouncedSearch(query);
      if (!answer || current !== latest) return;
      results = answer.results;
      list.replaceChildren();
      status.textContent = results.length > 0 ? countOf(results.length) : messages.nothing;
      await show(0);
    } catch {
      index = undefined;
      if (current === latest) status.textContent = messages.failed;
    }
  }

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(field.value.trim());
  });
  field.addEventListener('input', () => void run(field.value.trim()));
  more.addEventListener('click', () => void show(list.children.length));

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
