import { expect, test } from 'vitest';
import { failuresIn, requestFor } from '../../../.github/scripts/keep-issue.mjs';

const report = `# Summary

| Status | Count |
|---|---|
| 🔍 Total | 3 |

## Errors per input

### Errors in src/content/sources/fund-2017.yaml

* [404] <https://fund.example/2017> | Not Found
* [ERROR] <https://a.example/@everyone> | Connection refused

## Redirects per input

* [301] <https://b.example/>
`;

test('the links that failed are taken from a report, by file, and call nobody', () => {
  expect(failuresIn(report)).toBe(
    '### Errors in src/content/sources/fund-2017.yaml\n' +
      '* [404] <https://fund.example/2017> | Not Found\n' +
      '* [ERROR] <https://a.example/@\u200beveryone> | Connection refused',
  );
  expect(failuresIn('# Summary\n\nAll is well.')).toBe('');
});

test('an issue is opened, brought up to date, left alone and closed', () => {
  expect(requestFor('* a', undefined)).toMatchObject({ method: 'POST', path: '/issues' });
  const opened = requestFor('* a', undefined)?.body;
  const open = { number: 7, body: opened?.body ?? '' };
  expect(requestFor('* a', open)).toBeUndefined();
  expect(requestFor('* b', open)).toMatchObject({ method: 'PATCH', path: '/issues/7' });
  expect(requestFor('', open)).toEqual({ method: 'PATCH', path: '/issues/7', body: { state: 'closed' } });
  expect(requestFor('', undefined)).toBeUndefined();
});
