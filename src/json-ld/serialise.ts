import type { Graph } from 'schema-dts';

/** What could end a script element, open a comment in it, or break a line of a program. */
const dangerous = /[<>&\u2028\u2029]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON that can stand in a script element, whatever words it holds: `<`, `>` and `&` are written as
 * escapes, so that neither `</script>` nor `<!--`, `-->` or `]]>` can occur. It reads back the same.
 */
export const serialiseJsonLd = (graph: Graph): string => JSON.stringify(graph).replace(dangerous, escaped);
