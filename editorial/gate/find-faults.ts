import type { Fault, FaultRule } from '../../src/model/fault.ts';
import { isSealed } from './raw-files.ts';
import type { Finding, RawFile } from '../rule.ts';
import { rules } from '../rules.ts';

type Find = (file: RawFile) => Iterable<Finding<FaultRule>>;

const finders = Object.entries(rules).flatMap(([rule, { find }]) =>
  find ? [{ rule: rule as FaultRule, find: find as Find }] : [],
);

/** What is wrong with the characters and bytes of raw files, file by file. */
export function findFaults(files: readonly RawFile[]): Fault[] {
  return files.flatMap((file) =>
    finders.flatMap(({ rule, find }) =>
      // What is sealed is proven by its seals, once it can be read.
      isSealed(file.path) && rule !== 'not-utf8'
        ? []
        : Array.from(find(file), (finding) => ({ file: file.file, rule, ...finding }) as Fault),
    ),
  );
}
