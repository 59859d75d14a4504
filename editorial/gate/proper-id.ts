import { idSchema } from '../../src/model/schemas/text.ts';

/** Names that no file may have where Windows is used. */
const takenByWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Folders on the way to it, the name of the site and the ending need room, too. */
const longestId = 80;

/** The id itself where it is good as a name of a file and of an address; else the nearest one that is. */
export function properId(id: string): string {
  if (takenByWindows.test(id)) return `${id}-1`;
  if (id.length <= longestId && idSchema.safeParse(id).success) return id;
  const proposal = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-|-$/g, '');
  return proposal || 'almaty-marathon-2017';
}
