import { describe, expect, test } from 'vitest';
import { withValues } from '../../../src/components/text/cited-values.ts';

/** A citation as `figure-links.ts` leaves it. */
const cited = (figure: string, words: string, card = `card-${figure}`, also = ''): string =>
  `<span id="cited-${figure}" class="figure-citation"><a href="../../figures/${figure}/" class="figure-link"${also}>${words}</a><button type="button" class="figure-card-button" popovertarget="${card}" aria-label="«${words}»"></button></span>`;

describe('a text that cites figures', () => {
  test('has the values of each at its words', () => {
    const text = (first: string, second: string): string => `<p>Было ${first} и <a href="/x/">ещё</a> ${second}.</p>`;
    const cards = [
      { anchor: 'card-money', values: '26000000 ₸' },
      { anchor: 'card-runners--paper', values: '2500 | 3000' },
    ];
    expect(
      withValues(
        text(cited('money', '26 млн'), cited('runners', 'около <em>трёх</em> тысяч', 'card-runners--paper')),
        cards,
      ),
    ).toBe(
      text(
        cited('money', '26 млн', 'card-money', ' data-search-also="26000000 ₸"'),
        cited('runners', 'около <em>трёх</em> тысяч', 'card-runners--paper', ' data-search-also="2500 | 3000"'),
      ),
    );
  });

  test('has none where a value may stand on its figure’s own page alone', () => {
    const text = cited('local', 'местные');
    expect(withValues(text, [{ anchor: 'card-local', values: undefined }])).toBe(text);
  });

  test('stays as it is where it cites nothing', () => {
    const text = '<p><a href="/a/">Слова</a> <button popovertarget="card-money">+</button></p>';
    expect(withValues(text, [{ anchor: 'card-money', values: '5' }])).toBe(text);
  });
});
