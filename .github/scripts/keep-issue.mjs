// Keeps one issue about outside links that don't answer: opens it, brings it up to date, closes it when all are well.
// Runs before any package is there.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const label = 'broken-links';
const title = 'Сыртқы сілтемелер ашылмайды · Внешние ссылки не открываются';
const longest = 60_000;
const intro =
  'Апта сайынғы тексеру ашылмаған сілтемелерді тапты. Бет көшкен болса, жаңа мекенжайын немесе мұрағаттағы көшірмесін жазыңыз.\n\n' +
  'Еженедельная проверка нашла ссылки, которые не открываются. Если страница переехала, впишите новый адрес или копию в архиве.\n\n';

/** The lines of a report that name a link which failed, by file. */
export function failuresIn(report) {
  const [, errors = ''] = report.split(/^## Errors per input$/m);
  return errors
    .split(/^## /m)[0]
    .split('\n')
    .filter((line) => /^(### |[*-] )/.test(line))
    .join('\n')
    .replaceAll('@', '@\u200b')
    .slice(0, longest);
}

/** What to do about the issue: nothing, or one request to the API. */
export function requestFor(failures, open) {
  if (!failures)
    return open ? { method: 'PATCH', path: `/issues/${open.number}`, body: { state: 'closed' } } : undefined;
  const body = intro + failures;
  if (!open) return { method: 'POST', path: '/issues', body: { title, body, labels: [label] } };
  return open.body === body ? undefined : { method: 'PATCH', path: `/issues/${open.number}`, body: { body } };
}

async function call({ method, path, body }) {
  const { GITHUB_API_URL = 'https://api.github.com', GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env;
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, {
    method,
    headers: { authorization: `Bearer ${GITHUB_TOKEN}`, accept: 'application/vnd.github+json' },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

if (import.meta.main) {
  const failures = failuresIn(readFileSync(process.argv[2], 'utf8'));
  const [open] = await call({ method: 'GET', path: `/issues?state=open&labels=${label}&per_page=1` });
  const request = requestFor(failures, open);
  if (request) await call(request);
  console.log(request ? `${request.method} ${request.path}` : 'Nothing to say.');
}
