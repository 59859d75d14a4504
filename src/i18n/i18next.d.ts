import 'i18next';
import type { ru } from './strings/ru.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Russian has the most plural forms, so its dictionary spells out every key. */
    resources: { translation: typeof ru };
  }
}
