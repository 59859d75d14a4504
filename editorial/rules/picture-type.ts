import { rightPicture, svg, withPicture } from '../examples/pictures.ts';
import { isTaken, pictureHeaderOf } from '../gate/picture-header.ts';
import type { MessageLanguage, Rule } from '../rule.ts';

/** What helps with kinds that people have without knowing it. */
const remedies: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>> = {
  kk: {
    HEIC: 'JPEG түрінде қайта сақтаңыз; iPhone камерасының баптауында HEIC орнына JPEG таңдауға болады',
    SVG: 'оны PNG түрінде сақтаңыз: SVG ішінде код болуы мүмкін',
    GIF: 'қозғалмайтын бір кадрын JPEG немесе PNG түрінде сақтаңыз',
  },
  ru: {
    HEIC: 'сохраните заново в JPEG; в настройках камеры iPhone можно выбрать JPEG вместо HEIC',
    SVG: 'сохраните её в PNG: внутри SVG может прятаться код',
    GIF: 'сохраните один неподвижный кадр в JPEG или PNG',
  },
  en: {
    HEIC: 'save it again as JPEG; the camera settings of an iPhone offer JPEG instead of HEIC',
    SVG: 'save it as PNG: an SVG may hold code',
    GIF: 'save one still frame of it as JPEG or PNG',
  },
};

export const rule: Rule<'picture-type'> = {
  severity: 'error',
  protects: {
    kk: 'Браузер суретті аша алмас немесе суретке жасырылған код іске қосылар еді.',
    ru: 'Браузер не открыл бы картинку или выполнил бы код, спрятанный в ней.',
    en: 'Browsers could not open the picture, or would run code that hides in it.',
  },
  words: {
    kk: ({ found }) => [
      found === undefined
        ? 'бұл файл — сурет емес немесе оны тану мүмкін емес'
        : `${found} түріндегі суреттер қабылданбайды`,
      remedies.kk[found ?? ''] ?? 'JPEG, PNG, WebP немесе AVIF түрінде қайта сақтаңыз',
    ],
    ru: ({ found }) => [
      found === undefined
        ? 'этот файл — не картинка, или её не удаётся распознать'
        : `картинки вида ${found} не годятся`,
      remedies.ru[found ?? ''] ?? 'сохраните заново в виде JPEG, PNG, WebP или AVIF',
    ],
    en: ({ found }) => [
      found === undefined
        ? 'this file is no picture, or of no kind that is known'
        : `pictures of the kind ${found} cannot be used`,
      remedies.en[found ?? ''] ?? 'save it again as JPEG, PNG, WebP or AVIF',
    ],
  },
  *find(file) {
    const header = pictureHeaderOf(file);
    if (header && !isTaken(header.type)) yield { line: 1, column: 1, parameters: { found: header.type } };
  },
  bad: { ...withPicture({ bytes: svg }), at: '1:1' },
  good: rightPicture,
};
