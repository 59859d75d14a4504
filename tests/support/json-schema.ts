import type { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { dataPackageSchema } from './data-package-schema.ts';

const list = (errors: Ajv['errors']): string[] =>
  (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);

/** Everything that a JSON Schema (2020-12) finds wrong with a value. */
export function schemaFaults(schema: object, value: unknown): string[] {
  // Strict but for lists of types: a cell that may be empty is of its type or null.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  formats.default(ajv);
  ajv.validate(schema, value);
  return list(ajv.errors);
}

/** Everything in which a descriptor is no Data Package of version 2. */
export const dataPackageFaults = (descriptor: unknown): string[] => schemaFaults(dataPackageSchema, descriptor);
