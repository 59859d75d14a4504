import type { MessageLanguage } from '../rule.ts';
import type { GitProblem } from './git.ts';

/** What is wrong and what to do, in one language. */
export const describeProblem = (problem: GitProblem, language: MessageLanguage): string => {
  const words = problems[language];
  switch (problem.kind) {
    case 'no-git':
      return words.noGit;
    case 'no-repository':
      return `${words.noRepository}\n  ${problem.said}`;
    case 'no-content':
      return words.noContent(problem.where);
    case 'unknown-ref':
      return problem.isShallow
        ? words.notFetched(problem.ref, ...wayToFetch(problem.ref))
        : words.unknownRef(problem.ref);
  }
};

/** How a shallow clone gets at a commit: the command, and what the commit is called then. */
function wayToFetch(ref: string): [command: string, again: string] {
  const name = ref.replace(/^(refs\/heads|refs\/remotes\/origin|origin)\//, '');
  // `HEAD~3` and the like are counted from what is here: only a longer history has them.
  if (!/^[\w][\w./-]*$/.test(name) || name === 'HEAD') return ['git fetch --unshallow origin', ref];
  return [`git fetch --depth=1 origin ${name}`, /^[0-9a-f]{40}$/.test(name) ? name : 'FETCH_HEAD'];
}

interface ProblemWords {
  readonly usage: string;
  readonly noGit: string;
  readonly noRepository: string;
  readonly noContent: (where: string) => string;
  readonly unknownRef: (ref: string) => string;
  readonly notFetched: (ref: string, command: string, again: string) => string;
}

const options = '[--to <ref>] [--lang kk|ru|en] [--format markdown|json] [--preview <URL>] [--limit <n>]';

const problems: Readonly<Record<MessageLanguage, ProblemWords>> = {
  kk: {
    usage: `Қай нұсқамен салыстыру керегін жазыңыз: npm run facts-diff -- main\n${options}`,
    noGit: 'git бағдарламасы табылмады. Оны git-scm.com сайтынан орнатыңыз.',
    noRepository: 'Бұл қалтада git репозиторийі жоқ. Бұйрықты жобаның қалтасында орындаңыз.',
    noContent: (where) => `${where} ішінде src/content жоқ. Бұйрықты жобаның қалтасында орындаңыз.`,
    unknownRef: (ref) =>
      `git «${ref}» дегенді білмейді. Тармақтың не нұсқаның атын тексеріңіз. Ол тек серверде болса, алдымен «git fetch origin» бұйрығын орындаңыз.`,
    notFetched: (ref, command, again) =>
      `Мұнда тарих толық жүктелмеген, «${ref}» ішінде жоқ. Мына екі бұйрықты орындаңыз:\n  ${command}\n  npm run facts-diff -- ${again}`,
  },
  ru: {
    usage: `Напишите, с какой версией сравнить: npm run facts-diff -- main\n${options}`,
    noGit: 'Программа git не найдена. Поставьте её с сайта git-scm.com.',
    noRepository: 'В этой папке нет репозитория git. Запустите команду в папке проекта.',
    noContent: (where) => `В ${where} нет src/content. Запустите команду в папке проекта.`,
    unknownRef: (ref) =>
      `git не знает «${ref}». Проверьте название ветки или версии. Если она есть только на сервере, сначала выполните «git fetch origin».`,
    notFetched: (ref, command, again) =>
      `История здесь скачана не вся, и «${ref}» в ней нет. Выполните две команды:\n  ${command}\n  npm run facts-diff -- ${again}`,
  },
  en: {
    usage: `Say which version to compare with: npm run facts-diff -- main\n${options}`,
    noGit: 'git was not found. Install it from git-scm.com.',
    noRepository: 'This folder is in no git repository. Run the command in the project’s folder.',
    noContent: (where) => `${where} has no src/content. Run the command in the project’s folder.`,
    unknownRef: (ref) =>
      `git doesn’t know “${ref}”. Check the name of the branch or commit. If it is on the server alone, run “git fetch origin” first.`,
    notFetched: (ref, command, again) =>
      `The history here is shallow, and “${ref}” is not in it. Run these two commands:\n  ${command}\n  npm run facts-diff -- ${again}`,
  },
};

/** How the command is used, in one language. */
export const usage = (language: MessageLanguage): string => problems[language].usage;
