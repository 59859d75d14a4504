import { comparing, projects } from '../examples/comparisons.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'years-order'> = {
  severity: 'error',
  protects: {
    kk: 'Қосынды соңы басынан бұрын тұрған жылдарды атар еді.',
    ru: 'Сумма называла бы годы, последний из которых раньше первого.',
    en: 'A sum would name years the last of which is before the first.',
  },
  words: {
    kk: ({ from, to }) => [`соңғы жыл (${to}) бірінші жылдан (${from}) бұрын тұр`, 'екеуінің орнын ауыстырыңыз'],
    ru: ({ from, to }) => [`последний год (${to}) раньше первого (${from})`, 'поменяйте их местами'],
    en: ({ from, to }) => [`the last year (${to}) is before the first (${from})`, 'exchange them'],
  },
  bad: { ...comparing('projects', { from: 2018, to: 2017 }), beside: projects(), at: '5:7' },
  good: { ...comparing('projects', { from: 2017, to: 2018 }), beside: projects() },
};
