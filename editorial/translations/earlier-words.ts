import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { splitText } from '../../src/model/front-matter.ts';
import { readBody, wholePassage } from '../../src/model/text-markup.ts';
import { readWording, type Wording } from '../../src/model/wording.ts';
import { readYaml } from '../../src/model/yaml-file.ts';

/** A change of a file, as git knows it. */
export interface Commit {
  /** Short. */
  readonly id: string;
  readonly date: string;
  readonly subject: string;
}

/** What the history of an original tells of a translation that is stale. */
export interface EarlierWords {
  /** The words of former sentences by their digests, as far as history has them. */
  readonly words: ReadonlyMap<string, string>;
  /** The first change since the translation was held against its original; `undefined` where it isn't known. */
  readonly since: Commit | undefined;
}

/** How many versions of a file are looked through. */
const deepest = 200;

/**
 * Looks for former words in the history of a text. Where there is no git, no repository or no such
 * version, as in a shallow clone, nothing is found.
 *
 * @param file the text, as it lies on this machine
 * @param recorded the digests of the original when the translation was held against it
 */
export function findEarlierWords(file: string, recorded: readonly (readonly string[])[]): EarlierWords {
  const words = new Map<string, string>();
  const wanted = new Set(recorded.flat());
  const git = (...args: readonly string[]): string => {
    const { status, stdout } = spawnSync('git', ['-C', path.dirname(file), ...args], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    });
    return status === 0 ? stdout : '';
  };
  const name = path.basename(file);
  const log = git('log', `-${deepest}`, '--format=%h%x1f%cs%x1f%s', '--', name);
  let newer: Commit | undefined;
  for (const line of log.split('\n').filter(Boolean)) {
    const [id = '', date = '', subject = ''] = line.split('\x1f');
    const wording = readVersion(git('show', `${id}:./${name}`), name);
    for (const sentence of wording.flat())
      if (wanted.has(sentence.digest) && !words.has(sentence.digest)) words.set(sentence.digest, sentence.text);
    const digests = wording.flat().map(({ digest }) => digest);
    if (digests.join() === recorded.flat().join()) return { words, since: newer };
    newer = { id, date, subject };
  }
  return { words, since: undefined };
}

/** The words of a version, which no gate may ever have seen: where it can't be read, there are none. */
function readVersion(raw: string, name: string): Wording {
  const split = splitText(raw);
  if (typeof split === 'string') return [];
  const start = { line: 1, column: 1 };
  try {
    const { title, summary } = (readYaml(split.frontMatter, name).data ?? {}) as { title?: unknown; summary?: unknown };
    const head = [title, summary].map((words) => wholePassage(typeof words === 'string' ? words : '', start));
    const { passages } = readBody(split.body, name.endsWith('.mdx') ? 'mdx' : 'md');
    return readWording({ passages: [...head, ...passages] });
  } catch {
    return [];
  }
}
