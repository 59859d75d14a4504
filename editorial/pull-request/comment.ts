import type { ReportedFault } from '../report/report-formats.ts';
import { code, harmless } from '../facts-diff/harmless.ts';
import type { LineComment } from './github.ts';

/** By this the comment is known again; nobody sees it. */
export const mark = '<!-- what the change does -->';

/** What GitHub takes as a comment, less what stands around the report. */
export const reportLimit = 60_000;

/** More suggestions than these would hide the pull request. */
const mostSuggestions = 20;

export interface CommentParts {
  /** What the change does to the facts, as Markdown. */
  readonly facts: string;
  readonly errors: number;
  readonly warnings: number;
  /** Where the built site can be downloaded. */
  readonly site: string | undefined;
  /** The run, where all faults are told. */
  readonly run: string;
}

/** The one comment on a pull request, in Kazakh and Russian. */
export function toComment({ facts, errors, warnings, site, run }: CommentParts): string {
  const [kk, ru] =
    errors > 0
      ? [
          `Тексеру қате тапты: ${errors}. Олар «Files changed» қойындысында, өз жолдарының қасында көрсетілген; [толық тізімі](${run}).`,
          `Проверка нашла ошибки: ${errors}. Они показаны рядом со строками на вкладке «Files changed»; [полный список](${run}).`,
        ]
      : ['Тексеру қате таппады.', 'Проверка ошибок не нашла.'];
  const [kkMore, ruMore] = warnings > 0 ? [` Ескерту саны: ${warnings}.`, ` Предупреждений: ${warnings}.`] : ['', ''];
  const look = site
    ? [
        `Осы өзгеріспен құрастырылған [сайтты жүктеп алып](${site}) қарауға болады.`,
        `Сайт с этим изменением можно [скачать и посмотреть](${site}).`,
      ]
    : [];
  const [kkLook = '', ruLook = ''] = look.map((words) => ` ${words}`);
  return [mark, `${kk}${kkMore}${kkLook}`, `${ru}${ruMore}${ruLook}`, facts].join('\n\n');
}

/** A suggestion for each fault that can be mended by itself, to be taken by one click. */
export const toSuggestions = (faults: readonly ReportedFault[], commit: string): LineComment[] =>
  faults
    .flatMap(({ file, rule, problem, fix }) => {
      if (!fix) return [];
      const fence = '`'.repeat(Math.max(3, ...[...fix.text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
      return [
        {
          commit,
          path: file,
          from: fix.line,
          to: fix.endLine,
          body: `${harmless(problem.kk)} · ${harmless(problem.ru)} (${code(rule)})\n\n${fence}suggestion\n${fix.text}\n${fence}`,
        },
      ];
    })
    .filter(({ path, from }, at, all) => all.findIndex((other) => other.path === path && other.from === from) === at)
    .slice(0, mostSuggestions);
