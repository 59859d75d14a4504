import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isRunning } from '../scripts/is-running.ts';
import { compressSite } from './compress.ts';

/** So many releases are kept, the live one among them. */
export const keptReleases = 5;

/** What servers serve: a link to the site of one release. */
const live = 'live';
const folder = 'releases';
/** The site of a release, and the list of its own files that pages name by their content. */
const site = 'site';
const ownFiles = 'own-files.json';
/** Names of these hold a digest of what is in them; a page from before the switch still asks for them. */
const namedByContent = ['_astro/**/*', 'pagefind/**/*'];
/** How a folder begins that is being made or removed. */
const unfinished = '.unfinished-';
const toUnfinished = (): string => `${unfinished}${randomUUID()}`;

/** How the name of a file begins by which a process says that it is at work; its number follows. */
const atWork = '.at-work-';

/** Nothing to go back to, nothing there, or somebody else at work. */
export class ReleaseError extends Error {}

/** Releases of the site in a folder, `live` pointing to one of them. */
export class Releases {
  readonly #root: string;

  constructor(root: string) {
    this.#root = path.resolve(root);
  }

  /** All whole releases, the oldest first. */
  list(): string[] {
    const all = path.join(this.#root, folder);
    return existsSync(all)
      ? readdirSync(all)
          .filter((name) => /^\d+$/.test(name))
          .sort((a, b) => Number(a) - Number(b))
      : [];
  }

  /** The release that is served, if there is one. */
  live(): string | undefined {
    try {
      return path.basename(path.dirname(readlinkSync(path.join(this.#root, live))));
    } catch {
      return undefined;
    }
  }

  /**
   * Puts a built site live in one step. What pages of earlier releases still ask for stays reachable; releases that
   * were taken back go, and so does what a publication left behind that was broken off.
   *
   * @param built the folder of the built site
   * @returns the name of the release
   * @throws ReleaseError where there is no built site, no place for its releases, or another process at work there
   */
  async publish(built: string): Promise<string> {
    this.#refuseToMix(built);
    mkdirSync(path.join(this.#root, folder), { recursive: true });
    this.#begin();
    try {
      this.#removeUnfinished();
      const earlier = this.list();
      const name = String(Number(earlier.at(-1) ?? 0) + 1);
      const current = Number(this.live() ?? Number.POSITIVE_INFINITY);
      const kept = earlier.filter((release) => Number(release) <= current).slice(1 - keptReleases);
      const takenBack = earlier.filter((release) => Number(release) > current);
      const next = this.#place(toUnfinished());
      cpSync(built, path.join(next, site), { recursive: true, preserveTimestamps: true });
      await compressSite(path.join(next, site));
      const own = globSync(namedByContent, { cwd: path.join(next, site), withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(path.join(next, site), path.join(entry.parentPath, entry.name)))
        .sort();
      writeFileSync(path.join(next, ownFiles), JSON.stringify(own));
      for (const release of [...kept, ...takenBack].reverse()) this.#carryOver(release, next);
      renameSync(next, this.#place(name));
      this.#point(name);
      // Under another name first: a release that is listed is whole, also while it is being removed.
      for (const old of earlier.filter((release) => !kept.includes(release)))
        renameSync(this.#place(old), this.#place(toUnfinished()));
      return name;
    } finally {
      this.#removeUnfinished();
      this.#end();
    }
  }

  /**
   * Puts the release before the live one in its place.
   *
   * @returns its name
   * @throws ReleaseError where there is none, or another process is at work there
   */
  rollBack(): string {
    // Where nothing was ever published, nothing is left behind.
    if (this.live() === undefined) throw nothingBefore();
    this.#begin();
    try {
      const releases = this.list();
      const before = releases[releases.indexOf(this.live() ?? '') - 1];
      if (before === undefined) throw nothingBefore();
      // Readers of a page that is taken back still ask for what it is made with.
      for (const later of releases.slice(releases.indexOf(before) + 1)) this.#carryOver(later, this.#place(before));
      this.#point(before);
      return before;
    } finally {
      this.#end();
    }
  }

  /** Two at once would take away from each other what they make. */
  #begin(): void {
    writeFileSync(this.#sign(process.pid), '');
    const other = this.#signed().find((pid) => pid !== process.pid && isRunning(pid));
    if (other === undefined) return;
    this.#end();
    throw new ReleaseError(
      `process ${other} is at work in ${this.#root}: try again when it has ended. If it is no publication, remove ${this.#sign(other)}`,
    );
  }

  #end(): void {
    rmSync(this.#sign(process.pid), { force: true });
  }

  #sign(pid: number): string {
    return path.join(this.#root, atWork + String(pid));
  }

  /** The processes that have signed, those among them that died before they ended. */
  #signed(): number[] {
    return readdirSync(this.#root)
      .filter((name) => name.startsWith(atWork))
      .map((name) => Number(name.slice(atWork.length)));
  }

  #place(name: string): string {
    return path.join(this.#root, folder, name);
  }

  /** A link is replaced in one step; whoever asks meanwhile gets the old site or the new one. */
  #point(name: string): void {
    const next = path.join(this.#root, `.${live}-${randomUUID()}`);
    symlinkSync(path.join(folder, name, site), next);
    renameSync(next, path.join(this.#root, live));
  }

  #carryOver(release: string, into: string): void {
    const own = JSON.parse(readFileSync(path.join(this.#place(release), ownFiles), 'utf8')) as string[];
    for (const file of own) {
      const to = path.join(into, site, file);
      if (existsSync(to)) continue;
      mkdirSync(path.dirname(to), { recursive: true });
      linkSync(path.join(this.#place(release), site, file), to);
    }
  }

  #refuseToMix(built: string): void {
    if (!existsSync(path.join(built, 'index.html'))) throw new ReleaseError(`no built site in ${built}`);
    const way = path.relative(path.resolve(built), this.#root);
    if (!way.startsWith('..')) throw new ReleaseError(`${this.#root} lies in the built site`);
    const link = path.join(this.#root, live);
    if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() === false)
      throw new ReleaseError(`${link} is no link: move it away, and the site can be published there`);
  }

  #removeUnfinished(): void {
    for (const name of readdirSync(path.join(this.#root, folder)))
      if (name.startsWith(unfinished)) rmSync(this.#place(name), { recursive: true, force: true });
    for (const name of readdirSync(this.#root))
      if (name.startsWith(`.${live}-`)) rmSync(path.join(this.#root, name), { force: true });
    for (const pid of this.#signed()) if (!isRunning(pid)) rmSync(this.#sign(pid), { force: true });
  }
}

const nothingBefore = (): ReleaseError => new ReleaseError('no release before the live one');
