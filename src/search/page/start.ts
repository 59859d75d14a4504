/** The search page's script: asks the index and prints what it finds, in the language of the page. */
import type { Facets, ValuePages } from '../query/facets.ts';
import { find, type Answer } from '../query/find.ts';
import { present } from '../query/present.ts';
import { element, link, toItem } from './elements.ts';
import type { Elsewhere } from './elsewhere.ts';
import { failureOf } from './failure.ts';
import { toIndexes } from './indexes.ts';
import { listenToKeys } from './keyboard.ts';
import type { Note } from './notes.ts';
import { partsOf } from './parts.ts';
import { choiceOf, keep, kept, toSearch, write, type Kept } from './trail.ts';
import { toCounter, type Messages } from './words.ts';

/** The best are enough at first, for each result is a file to load; whoever wants more gets ten at a time. */
const firstSize = 5;
const moreSize = 10;
/** With no more results than this, those in another language may be what the reader looks for. */
const few = 5;
/** Milliseconds until typing is taken for a question, and for done. */
const pauses = { ask: 150, settle: 800 };

type Timer = ReturnType<typeof setTimeout> | undefined;

/** What narrows and sorts weighs nothing until it is asked for. */
const facets = () => import('../query/facets.ts');
const boxes = () => import('./filters.ts');

/** Waits until the reader looks through an answer: what helps with that must not delay the answer. */
const movesOn = (): Promise<unknown> =>
  Promise.race(
    ['pointermove', 'pointerdown', 'scroll', 'focusin'].map(
      (type) =>
        new Promise((resolve) => {
          addEventListener(type, resolve, { once: true, passive: true });
        }),
    ),
  );

const root = document.querySelector<HTMLElement>('.search');
if (root) start(root);

function start(search: HTMLElement): void {
  const parts = partsOf(search);
  const { form, field, sort, bar, filters, count, elsewhere, notes, results, more, retry } = parts;
  const { base = '', locale = '', messages: said = '', others: spoken = '' } = search.dataset;
  const messages = JSON.parse(said) as Messages;
  const languages = JSON.parse(spoken) as Elsewhere[];
  const others = document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]');
  const groups = [...filters.querySelectorAll('details')];
  const open = toIndexes(base);
  const known = new Map<string, Promise<ValuePages>>();
  const readFacets = async (): Promise<Facets> => {
    const [{ readNeeded }, { readFilter }, engine] = await Promise.all([boxes(), facets(), open(locale)]);
    return readNeeded(groups, known, (filter, values) => readFilter(engine, filter, values));
  };
  const counted = toCounter(locale);

  /** Grows with every question: what answers an older one is never printed. */
  let turn = 0;
  let typed: Timer;
  let settled: Timer;
  let showMore = async (): Promise<void> => {};
  let recount = async (): Promise<void> => {};

  function print(text: string, said: readonly Note[] = [], items: readonly HTMLElement[] = []): void {
    count.textContent = text;
    notes.replaceChildren(...said.map((words) => element('p', '', ...words)));
    results.replaceChildren(...items);
    elsewhere.replaceChildren();
    search.classList.toggle('search--none', !items[0]);
    more.hidden = retry.hidden = true;
  }

  function say(): void {
    parts.status.textContent = `${count.textContent} ${notes.textContent}`;
  }

  async function ask(typing: boolean, { shown = firstSize, y = 0 }: Kept = {}): Promise<void> {
    // The same question in another language.
    for (const other of others) other.search = location.search;
    const mine = ++turn;
    const isLate = (): boolean => mine !== turn;
    clearTimeout(typed);
    clearTimeout(settled);
    const query = field.value.trim();
    const choice = choiceOf(new FormData(form));
    const ticked = Object.values(choice).flat().length;
    parts.ticked.textContent = ticked ? `(${ticked})` : '';
    parts.clear.hidden = !ticked;
    if (!query) {
      bar.hidden = true;
      print(messages.empty);
      say();
      return;
    }
    if (!results.firstChild) count.textContent = messages.loading;
    try {
      const engine = await open(locale);
      let answer = await find(engine, query, { typing });
      // What was found while it was typed must not vanish with Enter.
      if (!typing && !answer.hits[0]) answer = await find(engine, query, { typing: true });
      let { hits } = answer;
      if (ticked) hits = (await facets()).narrow(hits, await readFacets(), choice).hits;
      if (sort.value) hits = await (await facets()).byDate(engine, hits);
      const toItems = async (from: number, to: number): Promise<HTMLLIElement[]> =>
        (await Promise.all(hits.slice(from, to).map((hit) => present(hit, locale, answer)))).map(toItem);
      const [items, said] = await Promise.all([toItems(0, shown), notesOf(answer)]);
      if (isLate()) return;
      const none = answer.hits[0] ? messages.nothingChosen : messages.nothing;
      print(items[0] ? counted(messages.results, hits.length) : none, said, items);
      bar.hidden = !answer.hits[0] && !ticked;
      more.hidden = hits.length <= shown;
      showMore = async () => {
        more.hidden = true;
        const from = results.children.length;
        const next = await toItems(from, from + moreSize);
        if (isLate()) return;
        results.append(...next);
        more.hidden = hits.length <= results.children.length;
        keep({ shown: results.children.length });
        next[0]?.querySelector('a')?.focus();
      };
      if (y) scrollTo({ top: y, behavior: 'instant' });
      // An answer that another one follows at once is not read aloud, nor what belongs to it.
      const spoken = new Promise<void>((resolve) => {
        settled = setTimeout(
          () => {
            say();
            resolve();
          },
          typing ? pauses.settle : 0,
        );
      });
      recount = async () => {
        if (!filters.open) return;
        const { counts } = (await facets()).narrow(answer.hits, await readFacets(), choice);
        const { showCounts } = await boxes();
        if (!isLate()) showCounts(groups, counts);
      };
      const moved = hits.length > few ? movesOn() : undefined;
      // Counts that are shown must not stay those of another answer; what was read before costs nothing.
      if (!known.size) await moved;
      const counting = recount();
      await Promise.all([moved, spoken]);
      if (isLate()) return;
      await Promise.allSettled([counting, lookElsewhere(query, isLate, !!answer.corrected[0] || !hits[0])]);
    } catch {
      if (!isLate()) fail();
    }
  }

  /** Most answers need no remark. */
  async function notesOf(answer: Answer): Promise<readonly Note[]> {
    const { hits, dropped, corrected, isPartial } = answer;
    if (hits.length > 0 && dropped.length + corrected.length === 0 && !isPartial) return [];
    return (await import('./notes.ts')).toNotes(answer, messages);
  }

  /** Says what there is in other languages. */
  async function lookElsewhere(query: string, isLate: () => boolean, isMended: boolean): Promise<void> {
    for (const { language, path, results } of languages) {
      const found = await Promise.all([import('./elsewhere.ts'), open(language)])
        .then(([{ countElsewhere }, engine]) => countElsewhere(query, engine, isMended))
        .catch(() => 0);
      if (isLate() || !found) continue;
      const words = counted(results, found);
      elsewhere.append(link(path + toSearch([['q', query]]), words));
      parts.status.append(' ', words);
    }
  }

  function fail(): void {
    print(messages[failureOf()]);
    bar.hidden = true;
    retry.hidden = false;
    say();
  }

  /** A question that is still being typed, or one that is meant as it is. */
  function askAnew(typing: boolean, isMeant = !typing): void {
    write(new FormData(form), typing, isMeant);
    void ask(typing);
  }

  /** Narrows or sorts the present answer. */
  function rearrange(): void {
    askAnew(kept().typing ?? false, true);
  }

  /** Brings back the question of the address. */
  async function restore(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    field.value = (asked.get('q') ?? '').slice(0, field.maxLength);
    sort.value = asked.get('sort') ?? '';
    const isNarrowed = [...asked.keys(), ...new FormData(form).keys()].some((name) =>
      groups.some((group) => group.dataset['filter'] === name),
    );
    if (isNarrowed) (await boxes()).tick(groups, asked);
    keep({ asked: toSearch(new FormData(form)) });
    void ask(kept().typing ?? false, kept());
  }

  search.hidden = false;
  history.scrollRestoration = 'manual';
  filters.open = matchMedia('(min-width: 62rem)').matches;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askAnew(false);
  });
  field.addEventListener('input', () => {
    clearTimeout(typed);
    typed = setTimeout(askAnew, pauses.ask, true);
  });
  bar.addEventListener('change', rearrange);
  // The event of opening doesn't bubble.
  filters.addEventListener('toggle', () => void recount().catch(fail), true);
  parts.clear.addEventListener('click', () => {
    for (const box of bar.querySelectorAll('input')) box.checked = false;
    rearrange();
    field.focus();
  });
  more.addEventListener('click', () => void showMore().catch(fail));
  const again = (): void => void (retry.hidden || ask(false));
  retry.addEventListener('click', again);
  addEventListener('online', again);
  addEventListener('popstate', () => void restore());
  // A browser may not take it any more while it leaves the page.
  for (const type of ['scrollend', 'pagehide'])
    addEventListener(type, () => {
      keep({ y: scrollY });
    });
  listenToKeys(search, field, parts.found, () => {
    field.value = '';
    askAnew(true);
  });
  void restore();
}
