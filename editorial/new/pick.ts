import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { AutocompletePrompt, wrapTextWithPrefix } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
  symbolBar,
} from '@clack/prompts';
import type { MessageLanguage } from '../rule.ts';
import { isMeant, type Choice } from './known-entries.ts';
import { words } from './words.ts';

/** Where questions are printed, and answers typed. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Many choices, of which some are found by typing a part of their names. */
interface Picking extends Terminal {
  readonly message: string;
  readonly choices: readonly Choice[];
  /** What is chosen to begin with. */
  readonly initial: readonly string[];
  readonly language: MessageLanguage;
}

/** One of many; a symbol that `isCancel` knows where the person stopped. */
export async function pickOne(picking: Picking): Promise<string | symbol | undefined> {
  const picked = await prompt(picking, false, () => undefined);
  return Array.isArray(picked) ? picked[0] : picked;
}

/**
 * Any of many; a symbol that `isCancel` knows where the person stopped.
 *
 * @param picking with `problem`: what is wrong with the choice, in words
 */
export async function pickSeveral(
  picking: Picking & { readonly problem: (chosen: readonly string[]) => string | undefined },
): Promise<readonly string[] | symbol | undefined> {
  const picked = await prompt(picking, true, picking.problem);
  return typeof picked === 'string' ? [picked] : picked;
}

const linesOnScreen = 8;

/** Looks like the other prompts. That of this kind in `@clack/prompts` can't be used: it speaks English alone. */
function prompt(
  { message, choices, initial, language, input, output }: Picking,
  isMultiple: boolean,
  problem: (chosen: readonly string[]) => string | undefined,
): Promise<string | string[] | symbol | undefined> {
  const { search, nothingFound, found, chosen, pickKeys, pickManyKeys } = words[language];
  const on = styleText('green', isMultiple ? S_CHECKBOX_SELECTED : S_RADIO_ACTIVE);
  const off = styleText('dim', isMultiple ? S_CHECKBOX_INACTIVE : S_RADIO_INACTIVE);
  const picker: AutocompletePrompt<Choice> = new AutocompletePrompt<Choice>({
    options: [...choices],
    multiple: isMultiple,
    filter: isMeant,
    initialValue: initial.length > 0 ? [...initial] : undefined,
    input,
    output,
    validate: () => (isMultiple || picker.filteredOptions.length > 0 ? problem(picker.selectedValues) : nothingFound),
    render() {
      const { state, selectedValues, filteredOptions } = this;
      const bar = `${symbolBar(state) ?? S_BAR}  `;
      const head = [styleText('gray', S_BAR), wrapTextWithPrefix(output, message, bar, `${symbol(state)}  `)];
      const selected = choices.filter(({ value }) => selectedValues.includes(value)).map(({ label }) => label);
      if (state === 'submit' || state === 'cancel')
        return [...head, `${styleText('gray', S_BAR)}  ${styleText('dim', selected.join('; '))}`].join('\n');
      const typed = this.isNavigating ? styleText('dim', this.userInput) : this.userInputWithCursor;
      const count = filteredOptions.length === 0 ? nothingFound : found(filteredOptions.length);
      head.push(`${bar}${styleText('dim', search)} ${typed}  ${this.userInput === '' ? '' : styleText('dim', count)}`);
      const foot = [
        ...(state === 'error' ? [`${bar}${styleText('yellow', this.error)}`] : []),
        ...(isMultiple ? [`${bar}${chosen(selected.length)}`] : []),
        `${bar}${styleText('dim', isMultiple ? pickManyKeys : pickKeys)}`,
        styleText('cyan', S_BAR_END),
      ];
      const shown = limitOptions({
        cursor: this.cursor,
        options: filteredOptions,
        maxItems: linesOnScreen,
        columnPadding: 3,
        rowPadding: head.length + foot.length,
        output,
        style: ({ value, label, hint }, isActive) => {
          const sign = (isMultiple ? selectedValues.includes(value) : isActive) ? on : off;
          const detail = isActive && hint !== undefined ? styleText('dim', ` (${hint})`) : '';
          return `${sign} ${isActive ? label : styleText('dim', label)}${detail}`;
        },
      });
      return [...head, ...shown.map((line) => `${bar}${line}`), ...foot].join('\n');
    },
  });
  return picker.prompt();
}
