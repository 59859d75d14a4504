/**
 * The part of the CSL project's input model (CSL 1.0.2) that this site's records may use, said
 * again in our words and stricter: a list of items without unknown fields, names and dates in their forms.
 */
const text = { type: 'string', minLength: 1 } as const;
const datePart = { type: 'integer', minimum: 1, maximum: 9999 } as const;
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      items: { type: 'array', items: datePart, minItems: 1, maxItems: 3 },
      minItems: 1,
      maxItems: 2,
    },
    circa: { type: 'boolean' },
  },
  required: ['date-parts'],
  additionalProperties: false,
} as const;

export const cslItemsSchema = {
  type: 'array',
  minItems: 2,
  maxItems: 2,
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: ['webpage', 'article-newspaper', 'dataset', 'document'] },
      author: {
        type: 'array',
        items: { type: 'object', properties: { literal: text }, required: ['literal'], additionalProperties: false },
      },
      title: text,
      issued: date,
      URL: text,
      version: text,
      language: text,
      note: text,
    },
    required: ['id', 'type'],
    additionalProperties: false,
  },
} as const;
