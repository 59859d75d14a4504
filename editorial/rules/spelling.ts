import type { Rule } from '../rule.ts';
import { enGuess, kkGuess, ruGuess } from '../wording/did-you-mean.ts';

export const rule: Rule<'spelling'> = {
  severity: 'warning',
  protects: {
    kk: 'Қате жазылған сөз іздеуден табылмай, сайтқа деген сенімді азайтар еді.',
    ru: 'Слово с опечаткой не нашлось бы поиском и подорвало бы доверие к остальному.',
    en: 'A misspelt word would not be found by search, and readers would trust the rest less.',
  },
  words: {
    kk: ({ word, language, closest }) => [
      `«${word}» қате жазылған сияқты`,
      `түзетіңіз; дұрыс болса, editorial/words/${language}.txt тізіміне қосуды сұраңыз.${kkGuess(closest)}`,
    ],
    ru: ({ word, language, closest }) => [
      `похоже на опечатку: «${word}»`,
      `исправьте; если слово верное, попросите добавить его в editorial/words/${language}.txt.${ruGuess(closest)}`,
    ],
    en: ({ word, language, closest }) => [
      `“${word}” seems to be misspelt`,
      `correct it; if it is right, ask to have it added to editorial/words/${language}.txt.${enGuess(closest)}`,
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь учаться'], at: '6:7' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь живут'] },
};
