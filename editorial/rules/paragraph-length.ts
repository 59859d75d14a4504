import type { Rule } from '../rule.ts';

const sentence = 'Здесь учатся дети. ';

export const rule: Rule<'paragraph-length'> = {
  severity: 'error',
  protects: {
    kk: 'Мұндай абзацты ешкім оқып шықпас еді, ал тексеру сонда тұрып қалар еді.',
    ru: 'Такой абзац никто не дочитал бы, а проверка застряла бы на нём.',
    en: 'Nobody would read such a paragraph to its end, and the check would be stuck in it.',
  },
  words: {
    kk: ({ length, maximum }) => [
      `абзац тым ұзын: ${length} таңба, ал шегі — ${maximum}`,
      'оны бос жолмен бірнеше абзацқа бөліңіз; басқа жерден көшіріліп кеткен нәрсе болса, өшіріңіз',
    ],
    ru: ({ length, maximum }) => [
      `абзац слишком длинный, знаков: ${length}, а предел — ${maximum}`,
      'разделите его пустыми строками на несколько; если в него что-то попало при вставке, сотрите это',
    ],
    en: ({ length, maximum }) => [
      `the paragraph is too long: ${length} characters, at most ${maximum}`,
      'divide it by empty lines; where something was pasted into it by mistake, delete that',
    ],
  },
  bad: {
    file: 'institutions/school-1/ru.md',
    replace: ['Здесь учатся', `${sentence.repeat(300)}Здесь учатся`],
    at: '6:1',
  },
  good: {
    file: 'institutions/school-1/ru.md',
    replace: ['Здесь учатся', `${`${sentence.repeat(150)}\n\n`.replaceAll(' \n', '\n').repeat(2)}Здесь учатся`],
  },
};
