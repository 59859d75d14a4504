import { confirm, isCancel, select, text, updateSettings } from '@clack/prompts';
import type { MessageLanguage } from '../rule.ts';
import { Cancelled, type Interviewer } from './interviewer.ts';
import type { Choice } from './known-entries.ts';
import { pickOne, pickSeveral, type Terminal } from './pick.ts';
import { words } from './words.ts';

// Ctrl + D ends the input, and a prompt would wait for ever.
updateSettings({ aliases: { '\u0004': 'cancel' } });

/** Asks at a terminal, in one language. */
export function atTerminal(terminal: Terminal, language: MessageLanguage): Interviewer {
  const { yes, no } = words[language];
  return {
    async text({ message, initial, hint, problem }) {
      return given(
        await text({
          ...terminal,
          message,
          ...(initial !== undefined && { initialValue: initial }),
          ...(hint !== undefined && { placeholder: hint }),
          validate: (typed) => problem(typed ?? ''),
        }),
      );
    },
    async choose({ message, choices, initial }) {
      return given(await chooseOne(terminal, message, choices, initial));
    },
    async pick({ message, choices, initial }) {
      return given(
        await pickOne({ ...terminal, message, choices, initial: [initial].flatMap((id) => id ?? []), language }),
      );
    },
    async pickMany({ message, choices, initial = [], problem }) {
      return given(await pickSeveral({ ...terminal, message, choices, initial, language, problem }));
    },
    async confirm(message, initial) {
      return given(await confirm({ ...terminal, message, initialValue: initial, active: yes, inactive: no }));
    },
  };
}

/** One of a few, as long as no language is known yet as well. */
export const chooseOne = (
  terminal: Terminal,
  message: string,
  choices: readonly Choice[],
  initial?: string,
): Promise<string | symbol | undefined> =>
  select({
    ...terminal,
    message,
    options: choices.map(({ value, label, hint }) => ({ value, label, ...(hint !== undefined && { hint }) })),
    initialValue: initial,
    showInstructions: false,
  });

/** @throws Cancelled where the person stopped, or there is nothing left to read answers from */
function given<T>(answer: T): Exclude<T, symbol | undefined> {
  if (isCancel(answer) || answer === undefined) throw new Cancelled();
  return answer as Exclude<T, symbol | undefined>;
}
