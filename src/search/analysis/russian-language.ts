import type { Grammar } from './grammar.ts';
import { russianStopWords } from './russian-stop-words.ts';
import { russianStems } from './russian.ts';

export const russian: Grammar = {
  stems: russianStems,
  numerals: /дтсат|десиат|сорок|девианост|(?<!\S)ст[оа](?!\S)|(?:сти|триста|сот)(?!\S)|тысиач|миллион|миллиард/,
  stopWords: russianStopWords,
};
