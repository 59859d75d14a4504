import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examineContent, loadContent } from '../../editorial/gate/load-content.ts';
import { carryOut as carryOutIn, sampleDay, sampleTree } from '../../editorial/examples/example-tree.ts';
import type { Example } from '../../editorial/rule.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { SiteContent } from '../../src/model/site-content.ts';

/** A small tree without any fault; what it tells is made up. */
export const wholeTree = sampleTree;

/** The day on which the tree is looked at, whatever the clock says. */
export const treeDate = sampleDay;

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

/** What a rule's example does to the tree. */
export const carryOut =
  (example: Example): Change =>
  (root) =>
    carryOutIn(example, root);

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

/** Everything the gate finds wrong after some changes, warnings too; file names are relative to the tree. */
export const faultsAfter = (...changes: readonly Change[]): readonly Fault[] =>
  withCopy(changes, (root) => examineContent(root, root, treeDate).faults);

/** `figures/x.yaml:3:10 dangling-reference`. */
export const placeOf = ({ file, line, column, rule }: Fault): string => `${file}:${line}:${column} ${rule}`;

/** The linked content after some changes. */
export const contentAfter = (...changes: readonly Change[]): SiteContent =>
  withCopy(changes, (root) => loadContent(root, root, treeDate).content);
