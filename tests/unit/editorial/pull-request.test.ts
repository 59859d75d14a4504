import { describe, expect, test } from 'vitest';
import { mark, toComment, toSuggestions } from '../../../editorial/pull-request/comment.ts';
import type { Comment, GitHub, LineComment } from '../../../editorial/pull-request/github.ts';
import { publish } from '../../../editorial/pull-request/publish.ts';
import type { ReportedFault } from '../../../editorial/report/report-formats.ts';

const words = (text: string) => ({ kk: `${text} (kk)`, ru: `${text} (ru)`, en: `${text} (en)` });
const fault = (line: number, fix?: string): ReportedFault => ({
  file: 'src/content/press-releases/a/kk.md',
  line,
  column: 1,
  rule: 'straight-quotes',
  severity: 'warning',
  problem: words('Тырнақша'),
  remedy: words('«» жазыңыз'),
  fixable: fix !== undefined,
  ...(fix !== undefined && { fix: { line, endLine: line, text: fix } }),
});

describe('a suggestion', () => {
  test('is made of a fault that can be mended, once a line', () => {
    const made = toSuggestions([fault(3, 'Ол «иә» деді.'), fault(3, 'Ол «иә» деді.'), fault(9)], 'abc');
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ commit: 'abc', path: 'src/content/press-releases/a/kk.md', from: 3, to: 3 });
    expect(made[0]?.body).toContain('\n```suggestion\nОл «иә» деді.\n```');
  });

  test('can’t end early by what the line itself holds', () => {
    expect(toSuggestions([fault(3, '```` @all')], 'abc')[0]?.body).toContain('\n`````suggestion\n```` @all\n`````');
  });

  test('is one of twenty at most', () => {
    expect(
      toSuggestions(
        Array.from({ length: 50 }, (_, line) => fault(line + 1, 'а')),
        'abc',
      ),
    ).toHaveLength(20);
  });
});

describe('the comment', () => {
  const parts = {
    facts: 'FACTS',
    errors: 0,
    warnings: 0,
    site: undefined,
    run: 'https://github.com/a/b/actions/runs/1',
  };

  test('says in both languages whether something is wrong', () => {
    expect(toComment(parts)).toBe(`${mark}\n\nТексеру қате таппады.\n\nПроверка ошибок не нашла.\n\nFACTS`);
    const wrong = toComment({ ...parts, errors: 3, warnings: 2 });
    expect(wrong).toMatch(/қате тапты: 3.*Ескерту саны: 2/);
    expect(wrong).toMatch(/нашла ошибки: 3.*Предупреждений: 2/);
  });

  test('leads to the built site, where there is one', () => {
    expect(toComment(parts)).not.toContain('artifacts');
    expect(toComment({ ...parts, site: `${parts.run}/artifacts/5` }).match(/artifacts\/5/g)).toHaveLength(2);
  });
});

describe('what is published', () => {
  /** A pull request that keeps its comments. */
  function pullRequest(comments: Comment[] = [], lineComments: Comment[] = []) {
    const done: string[] = [];
    const github: GitHub = {
      pullRequestsFrom: async () => [],
      artefactOf: async () => undefined,
      comments: async () => comments,
      lineComments: async () => lineComments,
      addComment: async (_, body) => void done.push(`add ${body}`),
      changeComment: async (id, body) => void done.push(`change ${id} ${body}`),
      addLineComment: async (_, { path, to }) => {
        done.push(`line ${path}:${to}`);
        return to < 100;
      },
    };
    return { github, done };
  }
  const comment = `${mark}\n\nnew`;
  const onLine = (to: number): LineComment => ({ commit: 'abc', path: 'a.md', from: to, to, body: `fix ${to}` });
  const bot = { type: 'Bot' };

  test('is a comment where there was none, also beside one of a person that looks the same', async () => {
    const { github, done } = pullRequest([{ id: 1, body: `${mark}\n\nfake`, user: { type: 'User' } }]);
    await publish(github, 7, comment, []);
    expect(done).toEqual([`add ${comment}`]);
  });

  test('changes its own comment, and leaves it where nothing is new', async () => {
    const old = pullRequest([{ id: 2, body: `${mark}\n\nold`, user: bot }]);
    await publish(old.github, 7, comment, []);
    expect(old.done).toEqual([`change 2 ${comment}`]);
    const same = pullRequest([{ id: 2, body: comment, user: bot }]);
    await publish(same.github, 7, comment, []);
    expect(same.done).toEqual([]);
  });

  test('adds each suggestion once, and goes on where a line is out of reach', async () => {
    const { github, done } = pullRequest(
      [{ id: 2, body: comment, user: bot }],
      [{ id: 3, body: 'fix 1', user: bot, path: 'a.md', line: 1 }],
    );
    expect(await publish(github, 7, comment, [onLine(1), onLine(200), onLine(5)])).toBe(1);
    expect(done).toEqual(['line a.md:200', 'line a.md:5']);
  });
});
