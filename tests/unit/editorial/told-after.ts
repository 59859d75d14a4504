import { examineContent } from '../../../editorial/gate/load-content.ts';
import { withSpelling } from '../../../editorial/spelling/with-spelling.ts';
import type { Fault } from '../../../src/model/fault.ts';
import { treeDate, withCopy, type Change } from '../content-tree.ts';

/** All that editors are told after some changes, of the spelling too. */
export const toldAfter = (...changes: readonly Change[]): readonly Fault[] =>
  withCopy(changes, (root) => withSpelling(examineContent(root, root, treeDate)).faults);
