import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/**
 * Loaded before a program (`--import`), it kills the program before the step of the file system that
 * `DIE_AT_STEP` names, as a power cut would: the first is 1. A removal is killed half-way.
 */
const last = Number(process.env['DIE_AT_STEP']);
let step = 0;
const dieInTime = (): boolean => (step += 1) === last;
const die = (): void => void process.kill(process.pid, 'SIGKILL');

for (const name of ['cpSync', 'mkdirSync', 'writeFileSync', 'linkSync', 'renameSync', 'symlinkSync'] as const) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (dieInTime()) die();
      return real(...args);
    },
  });
}
const remove = fs.rmSync;
fs.rmSync = (target, options) => {
  if (dieInTime()) {
    if (fs.lstatSync(target, { throwIfNoEntry: false })?.isDirectory())
      for (const part of fs.readdirSync(String(target)).slice(0, 1)) remove(path.join(String(target), part), options);
    die();
  }
  remove(target, options);
};
syncBuiltinESMExports();
