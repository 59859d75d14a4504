import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a build is made from; everything else of the repository may stay away. */
const parts = [
  'src',
  'public',
  'deploy',
  'editorial',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project in a folder of its own, to change and build at will. */
export class Checkout {
  readonly folder: string;
  /** What its programs find in their environment besides; to change at will, too. */
  readonly environment: Record<string, string> = {};

  /** @param prefix how the name of its folder begins. */
  constructor(prefix = 'izgi-iz-') {
    this.folder = mkdtempSync(path.join(tmpdir(), prefix));
    for (const part of parts) cpSync(part, path.join(this.folder, part), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(this.folder, 'node_modules'));
  }

  /** The path of a file of the copy. */
  file(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  /** The names of all files of the copy; links, such as the one to the packages, are not followed. */
  files(folder = ''): string[] {
    return readdirSync(this.file(folder), { withFileTypes: true }).flatMap((entry) => {
      const name = path.join(folder, entry.name);
      return entry.isDirectory() ? this.files(name) : entry.isFile() ? [name] : [];
    });
  }

  /** Runs one of the npm scripts' programs in the copy, under the Node of this test. */
  run(script: string, ...args: string[]): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C.UTF-8', ...this.environment },
    });
    return { status, output: stdout + stderr };
  }

  build(): { status: number | null; output: string } {
    return this.run('scripts/build.mjs');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
