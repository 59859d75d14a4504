import type { FaultParameters, FaultRule } from '../../src/model/fault.ts';

/** The languages in which the gate speaks to editors and maintainers. */
export const messageLanguages = ['kk', 'ru', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** What is wrong, and what to do about it. */
export type Message = readonly [problem: string, remedy: string];
type Words<R extends FaultRule> = Record<MessageLanguage, (parameters: FaultParameters[R]) => Message>;

/** The words of some rules, in every language. */
export type RuleMessages<Rule extends FaultRule> = { readonly [R in Rule]: Words<R> };
