import type { Grammar } from './grammar.ts';
import { kazakh } from './kazakh.ts';
import type { NumberLanguage } from './language.ts';
import { russian } from './russian.ts';

export const grammarOf: Readonly<Record<NumberLanguage, Grammar>> = { kk: kazakh, ru: russian };
