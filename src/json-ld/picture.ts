import type { ImageObjectLeaf } from 'schema-dts';
import type { PictureView } from '../views/picture.ts';
import { known, toText, type JsonLdContext } from './node.ts';

/** The pictures of a page's text, with their authors and, where the world knows them, their licences. */
export const toImages = (pictures: readonly PictureView[], { url }: JsonLdContext): ImageObjectLeaf[] =>
  pictures.map(({ shared, caption, credit, licence }) =>
    known<ImageObjectLeaf>({
      '@type': 'ImageObject',
      contentUrl: url(shared.path),
      description: toText(shared.alt),
      caption: caption && toText({ text: caption, lang: shared.alt.lang }),
      creditText: toText(credit),
      license: licence.url,
    }),
  );
