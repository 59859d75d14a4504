import type { Fault } from '../../src/model/fault.ts';
import type { Message, MessageLanguage } from '../rule.ts';
import { rules } from '../rules.ts';

/** The fault in words: what is wrong and what to do. */
export function describeFault(fault: Fault, language: MessageLanguage): { problem: string; remedy: string } {
  // A fault's parameters are those of its rule; TypeScript does not follow that through the table.
  const words = rules[fault.rule].words[language] as (parameters: Fault['parameters']) => Message;
  const [problem, remedy] = words(fault.parameters);
  return { problem, remedy };
}
