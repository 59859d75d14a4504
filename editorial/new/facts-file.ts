import { stringify } from 'yaml';
import type { MessageLanguage } from '../rule.ts';
import type { Answers } from './answers.ts';
import { describeField } from './field-words.ts';
import type { Field, Form } from './form.ts';

const commentWidth = 100;

/** How the lines of a record are written. */
interface Style {
  readonly languages: readonly MessageLanguage[];
  /** Whether fields are explained; those of a second item like the first are not. */
  readonly isExplained: boolean;
}

/**
 * A record as YAML: every field in the order of the schema, explained by a comment. Optional fields
 * without an answer stand there as comments; needed words that are still to be written are empty, so
 * that the gate asks for them by name.
 */
export function toYaml(fields: readonly Field[], answers: Answers, languages: readonly MessageLanguage[]): string {
  const blocks = fields.map((field) => fieldLines(field, answers[field.name], { languages, isExplained: true }));
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const indented = (lines: readonly string[], by = '  '): string[] =>
  lines.map((line) => (line === '' ? line : `${by}${line}`));
const commented = (lines: readonly string[]): string[] => indented(lines, '# ');

function fieldLines(field: Field, value: unknown, style: Style): string[] {
  const explanation = style.isExplained ? comment(field, style.languages) : [];
  const plain = { ...style, isExplained: false };
  if (value === undefined && field.isOptional)
    return style.isExplained ? [...explanation, ...commented(keyLines(field.name, field.form, undefined, plain))] : [];
  const lines = [...explanation, ...keyLines(field.name, field.form, value, style)];
  // What a first item would look like.
  const isBare = style.isExplained && Array.isArray(value) && value.length === 0 && isCompound(field.form);
  return isBare ? [...lines, ...commented(keyLines(field.name, field.form, undefined, plain))] : lines;
}

const isCompound = (form: Form): boolean =>
  form.kind === 'list' && (form.item.kind === 'record' || form.item.kind === 'either');

function comment(field: Field, languages: readonly MessageLanguage[]): string[] {
  if (!field.words) return [];
  return languages.flatMap((language) => {
    const lines: string[] = [];
    for (const word of describeField(field, language).split(' ')) {
      const longer = `${lines.at(-1) ?? '#'} ${word}`;
      if (lines.length > 0 && longer.length <= commentWidth) lines[lines.length - 1] = longer;
      else lines.push(`# ${word}`);
    }
    return lines;
  });
}

/** A field with its value, as it stands in a file of entries, without comments. */
export const toLines = (name: string, form: Form, value: unknown): string[] =>
  keyLines(name, form, value, { languages: [], isExplained: false });

/** An item of a list, as it stands in a file of entries, without comments. */
export const toItemLines = (form: Form, item: unknown): string[] =>
  itemLines(form, [item], { languages: [], isExplained: false });

/** A key with its value; `undefined` writes it as it has to be filled in. */
function keyLines(name: string, form: Form, value: unknown, style: Style): string[] {
  switch (form.kind) {
    case 'list':
      return Array.isArray(value) && value.length === 0
        ? [`${name}: []`]
        : [
            `${name}:`,
            ...indented(itemLines(form.item, (value as readonly unknown[] | undefined) ?? [undefined], style)),
          ];
    case 'map': {
      const entries = Object.entries((value ?? { 'photo.jpg': undefined }) as Answers);
      return [
        `${name}:`,
        ...indented(entries.flatMap(([key, inner]) => keyLines(toScalar(key), form.value, inner, style))),
      ];
    }
    case 'record':
    case 'localised':
      return [`${name}:`, ...indented(innerLines(form, value, style))];
    case 'either':
      return keyLines(name, chosenForm(form.forms, value), value, style);
    default:
      return [`${name}: ${value === undefined ? toBeWritten(form) : toScalar(value)}`];
  }
}

/** The form that a value has; the usual one for a value that is still to be written. */
function chosenForm(forms: readonly [Form, ...Form[]], value: unknown): Form {
  const names = Object.keys(value ?? {});
  const fits = (form: Form): boolean =>
    form.kind === 'record'
      ? names.length > 0 && names.every((name) => form.fields.some((field) => field.name === name))
      : form.kind === 'localised'
        ? names.includes('kk')
        : typeof value !== 'object';
  return forms.find(fits) ?? forms[0];
}

/** The lines of a value that is several lines long, without its key. */
function innerLines(form: Form, value: unknown, style: Style): string[] {
  const given = (value ?? {}) as Answers;
  if (form.kind === 'record') return form.fields.flatMap((field) => fieldLines(field, given[field.name], style));
  if (form.kind === 'localised')
    return [...new Set(['kk', 'ru', ...Object.keys(given)])].map(
      (locale) => `${locale}: ${toScalar(given[locale] ?? '')}`,
    );
  if (form.kind === 'either') return innerLines(chosenForm(form.forms, value), value, style);
  return [value === undefined ? toBeWritten(form) : toScalar(value)];
}

function itemLines(form: Form, items: readonly unknown[], style: Style): string[] {
  return items.flatMap((item, index) => {
    const lines = innerLines(form, item, { ...style, isExplained: style.isExplained && index === 0 });
    // The dash stands at the first field, under the comment on it.
    const first = lines.findIndex((line) => !line.startsWith('#'));
    return lines.map((line, at) => (at < first ? line : at === first ? `- ${line}` : `  ${line}`));
  });
}

const toBeWritten = ({ kind }: Form): string => (kind === 'always-true' ? 'true' : '""');

const date = /^\d{4}(-\d{2}){0,2}~?$/;

/** A scalar as it stands behind its key: dates in quotes, as everywhere in the content. */
export function toScalar(value: unknown): string {
  if (typeof value === 'string' && date.test(value)) return JSON.stringify(value);
  return stringify({ key: value }, { lineWidth: 0, blockQuote: false }).slice('key: '.length).trimEnd();
}
