import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../editorial/load-content.ts';
import { ContentError, type Fault } from '../../src/model/fault.ts';
import type { SiteContent } from '../../src/model/site-content.ts';

/** A small tree without any fault; what it tells is made up. */
export const wholeTree = fileURLToPath(new URL('../fixtures/content/whole', import.meta.url));

/** Something done to a copy of the tree. */
export type Change = (root: string) => void;

/** Replaces a text that stands in the file exactly once. */
export const replace =
  (file: string, from: string, to: string): Change =>
  (root) => {
    const target = path.join(root, file);
    const parts = readFileSync(target, 'utf8').split(from);
    if (parts.length !== 2) throw new Error(`${file} holds “${from}” ${parts.length - 1} times`);
    writeFileSync(target, parts.join(to));
  };

export const write =
  (file: string, content: string | Uint8Array): Change =>
  (root) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };

export const addFolder =
  (folder: string): Change =>
  (root) =>
    void mkdirSync(path.join(root, folder));

export const remove =
  (file: string): Change =>
  (root) =>
    rmSync(path.join(root, file), { recursive: true });

export const rename =
  (file: string, to: string): Change =>
  (root) =>
    renameSync(path.join(root, file), path.join(root, to));

/** A symbolic link to something outside the tree, or within it. */
export const link =
  (file: string, to: string): Change =>
  (root) =>
    symlinkSync(to, path.join(root, file));

/** Makes a changed copy of the whole tree, and removes it when `use` is done with it. */
export function withCopy<T>(changes: readonly Change[], use: (root: string) => T): T {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  try {
    cpSync(wholeTree, root, { recursive: true });
    for (const change of changes) change(root);
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Everything the gate finds wrong after some changes; file names are relative to the tree. */
export const faultsAfter = (...changes: readonly Change[]): readonly Fault[] =>
  withCopy(changes, (root) => {
    try {
      loadContent(root, root);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.faults;
      throw error;
    }
  });

/** `figures/x.yaml:3:10 dangling-reference`. */
export const placeOf = ({ file, line, column, rule }: Fault): string => `${file}:${line}:${column} ${rule}`;

/** The linked content after some changes. */
export const contentAfter = (...changes: readonly Change[]): SiteContent =>
  withCopy(changes, (root) => loadContent(root, root).content);
