import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** RELAX NG schemas of what the site writes in XML. */
const schemas = 'tests/fixtures/xml';

/**
 * What libxml finds wrong with a document: that it isn't well-formed, or not what its schema says.
 *
 * @param schema the name of one of the kept schemas
 */
export async function xmlFaults(xml: string, schema?: 'rss' | 'sitemap'): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    ...(schema === undefined
      ? { normalization: 'c14n' }
      : { extension: 'relaxng', schema: readFileSync(`${schemas}/${schema}.rng`, 'utf8') }),
  });
  return errors.filter(({ loc }) => loc !== null).map(({ message, loc }) => `line ${loc?.lineNumber}: ${message}`);
}
