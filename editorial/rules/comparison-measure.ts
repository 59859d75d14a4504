import { comparing, projects } from '../examples/comparisons.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'comparison-measure'> = {
  severity: 'error',
  protects: {
    kk: 'Уәделер санының қасында онымен салыстыруға келмейтін сан тұрар еді.',
    ru: 'Рядом с числом обещаний стояло бы число, с которым его не сравнить.',
    en: 'Beside the count of promises there would stand a number of quite another kind.',
  },
  words: {
    kk: ({ figure, measure }) => [
      `«${figure}» (${measure}) уәделер мен мекемелер санымен салыстырылмайды`,
      'қайырымдылық жобаларын не мекемелерді санайтын көрсеткішті таңдаңыз',
    ],
    ru: ({ figure, measure }) => [
      `«${figure}» (${measure}) нельзя ставить рядом с числом обещаний и учреждений`,
      'выберите показатель, который считает благотворительные проекты или учреждения',
    ],
    en: ({ figure, measure }) => [
      `“${figure}” (${measure}) cannot stand beside counts of promises and institutions`,
      'choose a figure that counts charity projects or institutions',
    ],
  },
  bad: { ...comparing('participants-2017'), at: '1:9' },
  good: { ...comparing('projects'), beside: projects() },
};
