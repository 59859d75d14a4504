import type { MdastNode } from 'satteri';

/**
 * The components that pages may use, each with its attributes; the values of these are literal words.
 * A page needs none so far: what is more than words is a directive or belongs to the layout.
 */
const pageComponents: Readonly<Record<string, readonly string[]>> = {};

type Element = MdastNode & { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' };

/** Whether an element of a page is a listed component with literal attributes, and so can't run code. */
export function isListedComponent(
  { name, attributes }: Element,
  components: Readonly<Record<string, readonly string[]>> = pageComponents,
): boolean {
  if (!name || !Object.hasOwn(components, name)) return false;
  return attributes.every(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      (components[name] ?? []).includes(attribute.name) &&
      typeof attribute.value === 'string',
  );
}
