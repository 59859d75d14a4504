const text = { type: 'string', minLength: 1 } as const;
const name = { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*$' } as const;
const email = { type: 'string', pattern: '@' } as const;
/** A web address, or a path below the descriptor: neither absolute nor out of its folder. */
const path = { type: 'string', pattern: '^(https?://\\S+|(?![/.~])(?!.*(^|/)\\.\\.(/|$))\\S+)$' } as const;
const names = { type: 'array', items: text, minItems: 1 } as const;

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: text,
    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'year', 'yearmonth', 'list', 'any'] },
    title: text,
    description: text,
    format: text,
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        pattern: text,
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        minimum: { type: ['string', 'number'] },
        maximum: { type: ['string', 'number'] },
        minLength: { type: 'integer' },
        maxLength: { type: 'integer' },
      },
      additionalProperties: false,
    },
  },
  // The standard lets publishers add properties of their own; ours have a prefix.
  patternProperties: { '^izgiiz:': true, '^(trueValues|falseValues|missingValues|categories)$': { type: 'array' } },
  additionalProperties: false,
} as const;

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: names,
    uniqueKeys: { type: 'array', items: names },
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: name, fields: names },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const;

const resource = {
  type: 'object',
  required: ['name', 'path', 'schema'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name,
    path,
    type: { const: 'table' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    dialect: { type: 'object' },
    schema: tableSchema,
  },
  patternProperties: { '^izgiiz:': true },
  additionalProperties: false,
} as const;

/** What the Data Package standard, version 2, asks of a descriptor, in our words; properties that we don't use are left out. */
export const dataPackageSchema = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    id: text,
    title: text,
    description: text,
    homepage: { type: 'string', pattern: '^https?://\\S+$' },
    version: text,
    created: text,
    keywords: names,
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
        additionalProperties: false,
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: text, path, email, roles: names, organization: text },
        additionalProperties: false,
      },
    },
    sources: {
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: text, path, email, version: text },
        additionalProperties: false,
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  patternProperties: { '^izgiiz:': true },
  additionalProperties: false,
} as const;
