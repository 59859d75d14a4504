import { beforeEach, describe, expect, test, vi } from 'vitest';
import { kept, keep, toSearch, write, type Kept } from '../../../src/search/page/trail.ts';

describe('the address of a question', () => {
  test('has the reader’s own words and nothing that says nothing', () => {
    expect(
      toSearch([
        ['q', ' 26 млн & «Кеңес» '],
        ['sort', ''],
        ['kind', 'campaign'],
        ['kind', 'figure'],
      ]),
    ).toBe(`?${new URLSearchParams({ q: '26 млн & «Кеңес»' }).toString()}&kind=campaign&kind=figure`);
  });

  test('is empty where nothing is asked', () => {
    expect(toSearch([['q', '  ']])).toBe('');
  });

  test('has no more than two hundred letters of a query', () => {
    expect(toSearch([['q', 'а'.repeat(300)]])).toBe(toSearch([['q', 'а'.repeat(200)]]));
  });
});

describe('the history', () => {
  /** The entries of a browser's history, the last one being the present. */
  let entries: { state: Kept | null; address: string }[];
  beforeEach(() => {
    entries = [{ state: null, address: '/ru/search/' }];
    const put = (state: Kept, _: string, address = entries.at(-1)?.address ?? '') => ({ state, address });
    vi.stubGlobal('location', { pathname: '/ru/search/' });
    vi.stubGlobal('history', {
      get state() {
        return entries.at(-1)?.state;
      },
      pushState: (...of: Parameters<typeof put>) => entries.push(put(...of)),
      replaceState: (...of: Parameters<typeof put>) => entries.splice(-1, 1, put(...of)),
    });
    keep({ asked: '' });
  });
  const typed = (query: string) => write([['q', query]], true, false);
  const meant = (query: string) => write([['q', query]], false, true);
  const addresses = () => entries.map(({ address }) => new URLSearchParams(address.split('?')[1]).get('q'));

  test('holds one entry for all that is typed', () => {
    typed('шк');
    typed('шко');
    typed('школа');
    expect(addresses()).toEqual(['школа']);
  });

  test('keeps what was asked with Enter when something else is typed', () => {
    typed('школа');
    meant('школа');
    typed('дети');
    typed('детям');
    expect(addresses()).toEqual(['школа', 'детям']);
  });

  test('keeps a question that came with the page', () => {
    keep({ asked: '?q=a' });
    typed('дети');
    expect(addresses()).toHaveLength(2);
  });

  test('adds nothing when the same is asked again', () => {
    meant('школа');
    meant('школа');
    expect(addresses()).toEqual([null, 'школа']);
  });

  test('remembers where the reader was, for this question alone', () => {
    meant('школа');
    keep({ shown: 20 });
    keep({ y: 900 });
    expect(kept()).toMatchObject({ shown: 20, y: 900 });
    meant('дети');
    expect(kept()).toEqual({ asked: toSearch([['q', 'дети']]), typing: false });
  });

  test('is at the bare page again when the field is emptied', () => {
    typed('школа');
    typed('');
    expect(entries).toMatchObject([{ address: '/ru/search/' }]);
  });
});
