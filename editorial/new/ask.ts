import { locales } from '../../src/i18n/locales.ts';
import type { FactsCollection } from '../../src/model/content.ts';
import { checkReferences } from '../../src/model/entry-checks.ts';
import { wordsSchema } from '../../src/model/schemas/text.ts';
import { readYaml } from '../../src/model/yaml-file.ts';
import type { MessageLanguage } from '../rule.ts';
import { faultsOfAnswer, inWords, type Answers } from './answers.ts';
import { isTextField } from './entry-kinds.ts';
import { describeField } from './field-words.ts';
import type { Field, Form } from './form.ts';
import type { Interviewer } from './interviewer.ts';
import type { Choice } from './known-entries.ts';
import { mannerOf, type Setting } from './manners.ts';
import { optionLabel } from './option-labels.ts';
import { words } from './words.ts';

/** The collection that a field of this name links to. */
function collectionOf(name: string): FactsCollection | undefined {
  let found: FactsCollection | undefined;
  checkReferences({ [name]: '' }, [], (_path, collection) => (found = collection));
  return found;
}

/** Asks a person for the fields of one entry, one after the other. */
export class Questionnaire {
  readonly #interviewer: Interviewer;
  readonly #setting: Setting;
  readonly #language: MessageLanguage;
  readonly #collection: FactsCollection;
  readonly #offered: ReadonlySet<string>;
  readonly #wordsMayWait: boolean;
  /** All that was answered so far. */
  readonly #answers: Answers;

  constructor(
    interviewer: Interviewer,
    setting: Setting,
    plan: {
      readonly collection: FactsCollection;
      /** Optional fields that are asked for, by their path. */
      readonly offered: readonly string[];
      /** Whether words may be left to be written in the file. */
      readonly wordsMayWait: boolean;
    },
    answers: Answers,
  ) {
    this.#interviewer = interviewer;
    this.#setting = setting;
    this.#language = setting.languages[0];
    this.#collection = plan.collection;
    this.#offered = new Set(plan.offered);
    this.#wordsMayWait = plan.wordsMayWait;
    this.#answers = answers;
  }

  /** Whether a field is asked for, by what its record says so far. */
  isAsked(field: Field, record: Answers, path = field.name): boolean {
    const manner = mannerOf(this.#collection, path);
    return (!field.isOptional || this.#offered.has(path)) && (manner?.isAsked?.(record) ?? true);
  }

  /** @returns the answer; `undefined` where the field is left out */
  async ask(field: Field, record: Answers, path = field.name): Promise<unknown> {
    const manner = mannerOf(this.#collection, path);
    if (manner?.ask) return manner.ask(this.#interviewer, this.#setting, record);
    const initial = manner?.byDefault?.(record, this.#setting);
    const isOptional = field.isOptional && !(manner?.isNeeded?.(record) ?? false);
    const choices = manner?.choices?.(record, this.#setting);
    const message = this.#message(field);
    const { form } = field;
    if (choices) {
      // What follows from the answers before it is not asked.
      if (choices.length === 1) return choices[0]?.value;
      return this.#interviewer.choose({ message, choices, initial: typeof initial === 'string' ? initial : undefined });
    }
    switch (form.kind) {
      case 'localised':
        return this.#localised(field, isOptional);
      case 'choice':
        return this.#choice(field, form.options, isOptional);
      case 'yes-no':
        return this.#yesNo(message);
      case 'always-true':
        return (await this.#interviewer.confirm(message, false)) ? true : undefined;
      case 'words': {
        const linked = collectionOf(field.name);
        if (linked !== undefined) return this.#entry(message, linked, isOptional);
        return this.#line(field, isOptional, path, typeof initial === 'string' ? initial : undefined);
      }
      case 'number':
        return this.#line(field, isOptional, path);
      case 'list':
        return this.#list(field, form.item, path, manner?.suggested?.(this.#answers));
      case 'either':
      case 'record':
        if (isOptional && !(await this.#interviewer.confirm(message, false))) return undefined;
        return this.#value(field, form, path);
      case 'map':
        throw new Error(`${path}: a map of entries is written by hand, not asked for`);
    }
  }

  #message(field: Field): string {
    return `${describeField(field, this.#language)} (${field.name})`;
  }

  /** One value of a compound form. */
  async #value(field: Field, form: Form, path: string): Promise<unknown> {
    if (form.kind === 'record') return this.askRecord(form.fields, path);
    if (form.kind === 'either') return this.#either(field, form.forms, path);
    throw new Error(`${path}: values of the form ${form.kind} are not asked for one by one`);
  }

  /** Asks for the fields of a record that it has not yet. */
  async askRecord(fields: readonly Field[], path: string, record: Answers = {}): Promise<Answers> {
    for (const field of fields) {
      const inner = `${path}.${field.name}`;
      if (field.name in record || !this.isAsked(field, record, inner)) continue;
      const answer = await this.ask(field, record, inner);
      if (answer !== undefined) record[field.name] = answer;
    }
    return record;
  }

  /** A record that comes in several forms: what they share is asked first, then which of them it is. */
  async #either(field: Field, forms: readonly Form[], path: string): Promise<Answers> {
    const records = forms.map((form) => (form.kind === 'record' ? form.fields : []));
    const names = records.map((fields) => fields.map(({ name }) => name));
    const isShared = ({ name }: Field): boolean => names.every((own) => own.includes(name));
    const record = await this.askRecord(records[0]?.filter(isShared) ?? [], path);
    const own = records.flat().filter((inner) => !isShared(inner));
    // What needs no search stands before what does.
    const inOrder = own.sort(
      (a, b) => Number(collectionOf(a.name) !== undefined) - Number(collectionOf(b.name) !== undefined),
    );
    const choices = inOrder.flatMap((inner): Choice[] => {
      const linked = collectionOf(inner.name);
      if (linked === undefined) return [{ value: inner.name, label: describeField(inner, this.#language) }];
      return this.#setting.known
        .choices(linked, this.#language)
        .map((choice) => ({ ...choice, value: `${inner.name}/${choice.value}` }));
    });
    const message = own.find(({ name, words: described }) => described && collectionOf(name) !== undefined);
    const chosen = await this.#interviewer.pick({ message: this.#message(message ?? field), choices });
    const [name = '', id] = chosen.split('/');
    return { ...record, [name]: id ?? true };
  }

  async #list(field: Field, item: Form, path: string, suggested: readonly string[] = []): Promise<unknown> {
    const message = this.#message(field);
    const linked = collectionOf(field.name);
    if (linked !== undefined)
      return this.#interviewer.pickMany({
        message,
        choices: this.#setting.known.choices(linked, this.#language),
        initial: suggested,
        problem: (chosen) => this.#problem(field, chosen),
      });
    const items: unknown[] = [];
    const mayBeEmpty = field.schema.safeParse([]).success;
    const { oneMore } = words[this.#language];
    if (mayBeEmpty && !(await this.#interviewer.confirm(message, false))) return items;
    do {
      items.push(await this.#value({ ...field, isOptional: false }, item, path));
    } while (await this.#interviewer.confirm(`${oneMore} (${field.name})`, false));
    return items;
  }

  /** Nothing is vouched for by Enter alone. */
  async #yesNo(message: string): Promise<boolean> {
    const { yes, no } = words[this.#language];
    const choices = [
      { value: 'false', label: `${no} · false` },
      { value: 'true', label: `${yes} · true` },
    ];
    return (await this.#interviewer.choose({ message, choices })) === 'true';
  }

  async #entry(message: string, collection: FactsCollection, isOptional: boolean): Promise<string | undefined> {
    const none: Choice = { value: '', label: words[this.#language].none };
    const choices = this.#setting.known.choices(collection, this.#language);
    const chosen = await this.#interviewer.pick({ message, choices: isOptional ? [none, ...choices] : choices });
    return chosen === '' ? undefined : chosen;
  }

  async #choice(field: Field, options: readonly string[], isOptional: boolean): Promise<string | undefined> {
    const none: Choice = { value: '', label: words[this.#language].none };
    const choices = options.map((value): Choice => {
      const label = optionLabel(this.#collection, field.name, value, this.#language);
      return { value, label: label === undefined ? value : `${label} · ${value}` };
    });
    const chosen = await this.#interviewer.choose({
      message: this.#message(field),
      choices: isOptional ? [none, ...choices] : choices,
    });
    return chosen === '' ? undefined : chosen;
  }

  async #line(field: Field, isOptional: boolean, path: string, initial?: string): Promise<unknown> {
    const clash = mannerOf(this.#collection, path)?.problem;
    const read = (text: string): unknown =>
      field.form.kind !== 'number' ? text.trim() : text.trim() === '' ? undefined : readYaml(text, field.name).data;
    const text = await this.#interviewer.text({
      message: this.#message(field),
      ...(initial !== undefined && { initial }),
      ...(isOptional && { hint: words[this.#language].skip }),
      problem: (typed) =>
        isOptional && typed.trim() === ''
          ? undefined
          : (this.#problem(field, read(typed)) ??
            clash?.(read(typed), this.#setting)?.(this.#language, words[this.#language])),
    });
    return text.trim() === '' ? undefined : read(text);
  }

  /** Words in each language of the site, the original's first. What is left empty stands in the file, to be written. */
  async #localised(field: Field, isOptional: boolean): Promise<Answers | undefined> {
    const { original = this.#language, texts } = this.#answers;
    const isText = isTextField(field);
    const asked = locales.filter(({ code }) => !isText || !Array.isArray(texts) || texts.includes(code));
    const inOrder = [...asked].sort((a, b) => Number(b.code === original) - Number(a.code === original));
    const { skip, later } = words[this.#language];
    const answer: Answers = {};
    for (const [index, { code, name }] of inOrder.entries()) {
      const schema = isText ? field.schema : wordsSchema;
      const mayBeEmpty = this.#wordsMayWait || (isOptional && index === 0);
      const text = await this.#interviewer.text({
        message: `${this.#message(field)} — ${name}`,
        ...(mayBeEmpty && { hint: isOptional && index === 0 ? skip : later }),
        problem: (typed) =>
          typed.trim() === '' && mayBeEmpty ? undefined : this.#problem({ name: field.name, schema }, typed.trim()),
      });
      if (text.trim() === '' && index === 0 && isOptional) return undefined;
      if (text.trim() !== '') answer[code] = text.trim();
    }
    return answer;
  }

  #problem({ name, schema }: Pick<Field, 'name' | 'schema'>, value: unknown): string | undefined {
    const [fault] = faultsOfAnswer(name, schema, value, this.#setting.known);
    return fault && inWords(fault, this.#language);
  }
}
