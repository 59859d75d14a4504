import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  linkSync,
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

/** Nothing to go back to, or nothing there. */
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
   * Puts a built site live in one step. What pages of earlier releases still ask for stays reachable; what a
   * publication left behind that was broken off is removed.
   *
   * @param built the folder of the built site
   * @returns the name of the release
   * @throws ReleaseError where there is no built site
   */
  async publish(built: string): Promise<string> {
    if (!existsSync(path.join(built, 'index.html'))) throw new ReleaseError(`no built site in ${built}`);
    mkdirSync(path.join(this.#root, folder), { recursive: true });
    this.#removeBroken();
    const earlier = this.list();
    const name = String(Number(earlier.at(-1) ?? 0) + 1);
    const unfinished = this.#place(`.unfinished-${randomUUID()}`);
    cpSync(built, path.join(unfinished, site), { recursive: true, preserveTimestamps: true });
    await compressSite(path.join(unfinished, site));
    const own = globSync(namedByContent, { cwd: path.join(unfinished, site), withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(path.join(unfinished, site), path.join(entry.parentPath, entry.name)))
      .sort();
    writeFileSync(path.join(unfinished, ownFiles), JSON.stringify(own));
    for (const release of earlier.slice(1 - keptReleases).reverse()) this.#carryOver(release, unfinished);
    renameSync(unfinished, this.#place(name));
    this.#point(name);
    for (const old of this.list().slice(0, -keptReleases)) rmSync(this.#place(old), { recursive: true, force: true });
    return name;
  }

  /**
   * Puts the release before the live one in its place.
   *
   * @returns its name
   * @throws ReleaseError where there is none
   */
  rollBack(): string {
    const current = this.live();
    const releases = this.list();
    const before = releases[releases.indexOf(current ?? '') - 1];
    if (before === undefined) throw new ReleaseError('no release before the live one');
    // Readers of a page that is taken back still ask for what it is made with.
    for (const later of releases.slice(releases.indexOf(before) + 1)) this.#carryOver(later, this.#place(before));
    this.#point(before);
    return before;
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

  #removeBroken(): void {
    for (const name of readdirSync(path.join(this.#root, folder)))
      if (name.startsWith('.unfinished-')) rmSync(this.#place(name), { recursive: true, force: true });
    for (const name of readdirSync(this.#root))
      if (name.startsWith(`.${live}-`)) rmSync(path.join(this.#root, name), { force: true });
  }
}
