import type { Fault } from '../../src/model/fault.ts';
import { describeFault } from './describe-fault.ts';
import { proposals, type Proposal } from '../mending/mend.ts';
import { visible } from './quoted-line.ts';
import type { InMessageLanguages, MessageLanguage, Severity } from '../rule.ts';
import { isFixable, rules } from '../rules.ts';

/** A fault for tools, in every language. */
export interface ReportedFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly problem: InMessageLanguages;
  readonly remedy: InMessageLanguages;
  /** Whether `--fix` may mend it. */
  readonly fixable: boolean;
  /** The mended lines, where the fault lies within them. */
  readonly fix?: Proposal;
}

const inEveryLanguage = (words: (language: MessageLanguage) => string): InMessageLanguages => ({
  kk: words('kk'),
  ru: words('ru'),
  en: words('en'),
});

/**
 * All faults as data.
 *
 * @param root the content folder
 * @param base the folder that the files' names are relative to
 */
export function toReportedFaults(faults: readonly Fault[], root: string, base = process.cwd()): ReportedFault[] {
  const proposalFor = proposals(root, base);
  return faults.map((fault) => {
    const { file, line, column, rule } = fault;
    const fix = proposalFor(fault);
    return {
      file,
      line,
      column,
      rule,
      severity: rules[rule].severity,
      problem: inEveryLanguage((language) => describeFault(fault, language).problem),
      remedy: inEveryLanguage((language) => describeFault(fault, language).remedy),
      fixable: isFixable(fault),
      ...(fix && { fix }),
    };
  });
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A fault as GitHub's runner takes it, to be shown beside the line in a pull request. */
export function toWorkflowCommand(fault: Fault, languages: readonly MessageLanguage[]): string {
  const { file, line, column, rule } = fault;
  const words = languages.map((language) => {
    const { problem, remedy } = describeFault(fault, language);
    return visible(`${problem} → ${remedy}`);
  });
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${rules[rule].severity} ${properties}::${escapeData(words.join('\n'))}`;
}
