import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/**
 * Schema.org's vocabulary as the installed `schema-dts` has it, which Google generates from
 * schema.org's own file: every class with its parents and properties, every property with the types
 * that it takes.
 */
interface Vocabulary {
  readonly classes: ReadonlyMap<string, { readonly properties: ReadonlyMap<string, readonly string[]> }>;
  /** Classes below a class, itself included. */
  readonly below: (name: string) => ReadonlySet<string>;
  /** The members of an enumeration, by their addresses. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const aliases = new Map<string, ts.TypeNode>();
  source.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type);
  });
  const parts = (type: ts.TypeNode): readonly ts.TypeNode[] => (ts.isUnionTypeNode(type) ? type.types : [type]);
  const nameOf = (type: ts.TypeNode): string | undefined =>
    ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : undefined;
  const literal = (type: ts.TypeNode | undefined): string | undefined =>
    type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
  const membersOf = (name: string): readonly ts.PropertySignature[] =>
    [...(interfaces.get(name)?.members ?? [])].filter(ts.isPropertySignature);
  const parentsOf = (name: string): string[] =>
    (interfaces.get(name)?.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : [])),
    );
  /** `"name"?: SchemaValue<Text | IdReference, "name">` */
  const propertiesOf = (name: string): [string, string[]][] => [
    ...parentsOf(name).flatMap(propertiesOf),
    ...membersOf(name).flatMap(({ name: property, type }): [string, string[]][] => {
      const [range] = type && ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
      return ts.isStringLiteral(property) && range
        ? [[property.text, parts(range).flatMap((part) => nameOf(part) ?? [])]]
        : [];
    }),
  ];

  const classes = new Map<string, { properties: Map<string, readonly string[]> }>();
  /** The type alias of a class is a union of its own leaf and the classes right below it. */
  const children = new Map<string, string[]>();
  const members = new Map<string, Set<string>>();
  for (const name of interfaces.keys()) {
    const type = membersOf(name).find(({ name: key }) => ts.isStringLiteral(key) && key.text === '@type')?.type;
    const className = literal(type);
    if (className === undefined) continue;
    const alias = aliases.get(name.replace(/Leaf$/, ''));
    classes.set(className, { properties: new Map(propertiesOf(name)) });
    children.set(
      className,
      alias ? parts(alias).flatMap((part) => (nameOf(part) === name ? [] : (nameOf(part) ?? []))) : [],
    );
    members.set(className, new Set(alias ? parts(alias).flatMap((part) => literal(part) ?? []) : []));
  }
  const below = (name: string): Set<string> =>
    new Set([name, ...(children.get(name) ?? []).flatMap((child) => [...below(child)])]);
  return { classes, below, members };
}

const { classes, below, members } = readVocabulary();

/** Schema.org's kinds of plain values, each with what it takes. */
const dataTypes: Readonly<Record<string, (value: string | number | boolean) => boolean>> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && /^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether one of the types is the class or lies below it. */
export const isA = (type: string, ancestor: string): boolean => below(ancestor).has(type);

/**
 * What is wrong with a node and everything in it, by Schema.org's vocabulary: unknown classes and
 * properties, properties that a class doesn't have, values of a type that a property doesn't take.
 *
 * @param typeOf the class of a node that is named by its `@id` alone; `undefined` where it is not known
 */
export function vocabularyFaults(node: Node, typeOf: (id: string) => string | undefined): string[] {
  const type = node['@type'];
  if (typeof type !== 'string') return [`a node without a type: ${Object.keys(node).join(', ')}`];
  const found = classes.get(type);
  if (!found) return [`no class ${type}`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property === '@type') return [];
    if (property === '@id') return dataTypes['URL']?.(String(value)) ? [] : [`@id of a ${type}: ${String(value)}`];
    const annotation = /^(.+)-(input|output)$/.exec(property)?.[1];
    if (annotation !== undefined && found.properties.has(annotation) && isA(type, 'Action')) return [];
    const range = found.properties.get(property);
    if (!range) return [`${type} has no property ${property}`];
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    if (values.length === 0) return [`${type}.${property} is an empty list`];
    return values.flatMap((single) => valueFaults(single, range, `${type}.${property}`, typeOf));
  });
}

function valueFaults(
  value: unknown,
  range: readonly string[],
  place: string,
  typeOf: (id: string) => string | undefined,
): string[] {
  const takes = `${place} takes ${range.filter((name) => name !== 'IdReference').join(', ')}`;
  if (isNode(value)) {
    if ('@value' in value)
      return range.includes('Text') && typeof value['@language'] === 'string' ? [] : [`${takes}, not tagged words`];
    const isReference = Object.keys(value).join() === '@id';
    const type = isReference ? typeOf(String(value['@id'])) : value['@type'];
    const fits = type === undefined ? isReference : range.some((name) => isA(String(type), name));
    return [
      ...(fits ? [] : [`${takes}, not ${String(type)}`]),
      ...(isReference ? [] : vocabularyFaults(value, typeOf)),
    ];
  }
  const plain = value as string | number | boolean;
  const fits = range.some(
    (name) => dataTypes[name]?.(plain) ?? [...below(name)].some((member) => members.get(member)?.has(String(plain))),
  );
  return fits ? [] : [`${takes}, not ${JSON.stringify(value)}`];
}
