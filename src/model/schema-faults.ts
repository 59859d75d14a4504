import { closest } from 'fastest-levenshtein';
import type { z } from 'astro/zod';
import type { Fault, FaultParameters, FaultRule, Locate } from './fault.ts';
import { countWords, maximumEvidenceWords } from './schemas/attestation.ts';
import type { SchemaRule } from './schemas/text.ts';

type Issue = z.core.$ZodIssue;

/** What a picture must not lack has rules of its own, which say why. */
const ownRules = { credit: 'picture-credit', licence: 'picture-licence' } as const;

/** The option a person most likely meant, if one is near enough to be worth naming. */
export function nearest(found: string, options: readonly string[]): string | undefined {
  if (found === '' || options.length === 0) return undefined;
  const guess = closest(found, options);
  const shared = Array.from(found).filter((letter) => guess.includes(letter)).length;
  return shared * 2 >= Math.min(found.length, guess.length) ? guess : undefined;
}

/** Checks data against a schema. */
export function checkSchema<S extends z.ZodType>(
  schema: S,
  data: unknown,
  file: string,
  at: Locate,
): { facts: z.infer<S> | undefined; faults: Fault[] } {
  const result = schema.safeParse(data);
  if (result.success) return { facts: result.data, faults: [] };
  return { facts: undefined, faults: result.error.issues.flatMap((issue) => toFaults(issue, schema, data, file, at)) };
}

function toFaults(issue: Issue, schema: z.ZodType, data: unknown, file: string, at: Locate): Fault[] {
  const { path } = issue;
  const fault = <R extends FaultRule>(
    rule: R,
    parameters: FaultParameters[R],
    where = path,
    part: 'key' | 'value' = 'value',
  ): Fault[] => [{ file, ...at(where, part), rule, parameters } as Fault];
  const found = valueAt(data, path);
  const field = path.map(String).join('.') || file;
  const missing = (): Fault[] => {
    const [list, picture, name, ...deeper] = path;
    const isOfPicture = list === 'pictures' && deeper.length === 0;
    const rule = isOfPicture ? ownRules[name as keyof typeof ownRules] : undefined;
    return rule ? fault(rule, { found: String(picture) }) : fault('missing-field', { field });
  };

  switch (issue.code) {
    case 'invalid_type':
      if (['number', 'int'].includes(issue.expected) && typeof found === 'string' && isNumberToPeople(found))
        return fault('number-format', { found });
      return found === undefined
        ? missing()
        : fault('wrong-type', { field, expected: issue.expected, found: describe(found) });
    case 'unrecognized_keys': {
      const written = Object.keys(found ?? {});
      const freeKeys = keysAt(schema, path).filter((key) => !written.includes(key));
      return issue.keys.flatMap((key) =>
        key === 'id' && path.length === 0
          ? fault('id-field', { found: describe(valueAt(data, ['id'])), expected: file }, ['id'], 'key')
          : fault('unknown-field', { field: key, closest: nearest(key, freeKeys) }, [...path, key], 'key'),
      );
    }
    case 'invalid_value': {
      const options = issue.values.map(String);
      return found === undefined
        ? missing()
        : fault('not-an-option', {
            field,
            found: describe(found),
            options,
            closest: nearest(describe(found), options),
          });
    }
    case 'too_small':
      if (issue.origin === 'string') return fault('empty-text', { field });
      if (issue.origin === 'array') return fault('empty-list', { field });
      return fault('out-of-range', { field, expected: `≥ ${issue.minimum}` });
    case 'too_big':
      if (issue.origin === 'string')
        return fault('text-length', { field, length: describe(found).length, maximum: Number(issue.maximum) });
      return fault('out-of-range', { field, expected: `≤ ${issue.maximum}` });
    case 'invalid_union': {
      // The alternative that comes closest is the one the editor meant; of another kind altogether, it isn't.
      const isOfOtherKind = (inner: readonly Issue[]): boolean =>
        inner.some(({ code, path: within }) => code === 'invalid_type' && within.length === 0);
      const [best] = [...issue.errors].sort(
        (a, b) => Number(isOfOtherKind(a)) - Number(isOfOtherKind(b)) || a.length - b.length,
      );
      return (best ?? []).flatMap((inner) =>
        toFaults({ ...inner, path: [...path, ...inner.path] }, schema, data, file, at),
      );
    }
    case 'custom': {
      const text = describe(found);
      const rule = issue.params?.['rule'] as SchemaRule;
      switch (rule) {
        case 'trimmed':
          return fault(rule, { field });
        case 'evidence-length':
          return fault(rule, { words: countWords(text), maximum: maximumEvidenceWords });
        case 'id':
          return /^[a-z0-9]+(-[a-z0-9]+)*$/i.test(text)
            ? fault('id-case', { found: text, expected: text.toLowerCase() })
            : fault(rule, { found: text });
        case 'edtf-date':
        case 'day':
        case 'language-tag':
        case 'locale':
        case 'url':
          return fault(rule, { found: text });
      }
    }
    default:
      return fault('wrong-type', { field, expected: issue.message, found: describe(found) });
  }
}

/** «1 000», «12,5», «1_000»; what is a number but for quotation marks is not meant. */
const isNumberToPeople = (text: string): boolean =>
  /^[-+]?\d+(?:[\s.,_'’]+\d+)+$/.test(text) && !/^\d+\.\d+$/.test(text);

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' ? '{…}' : `${value as string | number | boolean | undefined}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
}

/** The keys that the schema knows at a path, over all alternatives. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const def = (schema as z.ZodType)._zod.def as unknown as {
    type: string;
    shape?: Record<string, z.core.$ZodType>;
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
    valueType?: z.core.$ZodType;
    options?: z.core.$ZodType[];
  };
  if (def.innerType) return keysAt(def.innerType, path);
  if (def.options) return def.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  const inner = def.element ?? def.valueType;
  if (inner) return keysAt(inner, rest);
  if (!def.shape) return [];
  if (step === undefined) return Object.keys(def.shape);
  const next = def.shape[String(step)];
  return next ? keysAt(next, rest) : [];
}
