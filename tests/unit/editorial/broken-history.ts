import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { remove, replace, write, type Change } from '../content-tree.ts';
import { corrected, figure, type BrokenCase } from './broken-case.ts';

const ledger = 'ledger.jsonl';
const campaignText = 'campaigns/kind-run-2017/';

/** Does something to the lines of the ledger. */
const lines =
  (change: (lines: string[]) => string[]): Change =>
  (root) => {
    const file = path.join(root, ledger);
    writeFileSync(file, change(readFileSync(file, 'utf8').trimEnd().split('\n')).join('\n') + '\n');
  };

const revised = (was: string): Change =>
  replace(
    figure,
    'printed: fund-2017\n',
    `printed: fund-2017\nrevisions:\n  - date: "2026-06-01"\n    was: ${was}\n    because: { kk: Қор түзетті., ru: Фонд уточнил. }\n`,
  );

/** What was published is changed, forgotten or lost. */
export const brokenHistory: readonly BrokenCase[] = [
  {
    name: 'a published value is changed and nobody says so',
    changes: [replace(figure, 'value: 2500', 'value: 2600')],
    faults: [
      `${campaignText}kk.md:6:11 citation-value`,
      `${campaignText}ru.md:6:38 citation-value`,
      `${figure}:5:5 revision-missing`,
    ],
    says: {
      was: '{ value: 2500, qualifier: exact, status: reported, source: fund-2017 }',
      now: '{ value: 2600, qualifier: exact, status: reported, source: fund-2017 }',
    },
  },
  {
    name: 'another claim is printed and nobody says so',
    changes: [replace(figure, 'printed: fund-2017', 'printed: paper-2017')],
    faults: [
      `${campaignText}kk.md:6:11 citation-value`,
      `${campaignText}ru.md:6:38 citation-value`,
      `${figure}:12:5 revision-missing`,
    ],
  },
  {
    name: 'a revision says that something else was published',
    changes: [
      replace(figure, 'value: 2500', 'value: 2600'),
      revised('{ value: 2400, qualifier: exact, status: reported, source: fund-2017 }'),
    ],
    faults: [
      `${campaignText}kk.md:6:11 citation-value`,
      `${campaignText}ru.md:6:38 citation-value`,
      `${figure}:21:10 revision-mismatch`,
    ],
    says: { number: 1, published: '{ value: 2500, qualifier: exact, status: reported, source: fund-2017 }' },
  },
  {
    name: 'a revision is written down and nothing changes',
    changes: [revised('{ value: 2500, qualifier: exact, status: reported, source: fund-2017 }')],
    faults: [`${figure}:20:5 revision-idle`],
  },
  {
    name: 'a former state is rewritten',
    changes: [replace(corrected, 'value: 1000000', 'value: 1000001')],
    faults: [`${corrected}:15:7 revision-mismatch`],
    says: { number: 1 },
  },
  {
    name: 'a published figure is about something else',
    changes: [replace(figure, 'campaign: kind-run-2017', 'campaign: kind-run-2016')],
    faults: [`${figure}:2:3 published-question`],
    says: {
      was: 'participants (people), campaign/kind-run-2017',
      now: 'participants (people), campaign/kind-run-2016',
    },
  },
  {
    name: 'published money is counted in another currency',
    changes: [replace('measures.yaml', 'unit: KZT\n  topic: race', 'unit: USD\n  topic: race')],
    faults: ['figures/prize-fund-2017.yaml:3:10 published-question'],
    says: { was: 'prize-fund (KZT), campaign/kind-run-2017', now: 'prize-fund (USD), campaign/kind-run-2017' },
  },
  {
    name: 'the day of a released correction is changed',
    changes: [replace(corrected, 'date: "2026-03-10"', 'date: "2026-03-11"')],
    faults: [`${corrected}:13:11 revision-date`],
    says: { date: '2026-03-11', from: '2026-02-01', to: '2026-03-10' },
  },
  {
    name: 'a published figure is withheld',
    changes: [replace(figure, 'printed: fund-2017\n', 'printed: fund-2017\nwithheld: { kk: Жоқ., ru: Нет. }\n')],
    faults: [
      `${campaignText}kk.md:6:11 withheld-cited`,
      `${campaignText}kk.md:6:73 withheld-cited`,
      `${campaignText}ru.md:6:38 withheld-cited`,
      `${campaignText}ru.md:6:96 withheld-cited`,
      `${figure}:19:11 published-gone`,
    ],
  },
  {
    name: 'a published figure is gone',
    changes: [remove('figures/prize-fund-2017.yaml')],
    faults: [`${ledger}:3:1 published-gone`],
  },
  {
    name: 'a revision is of a state that was never published',
    changes: [
      replace(
        corrected,
        '      ru: Фонд уточнил отчёт.\n',
        '      ru: Фонд уточнил отчёт.\n  - date: "2026-06-01"\n    was: { value: 1200000, qualifier: exact, status: spent, source: fund-2017 }\n    because: { kk: Бір., ru: Раз. }\n  - date: "2026-06-02"\n    was: { value: 1250000, qualifier: exact, status: spent, source: fund-2017 }\n    because: { kk: Тағы., ru: Ещё. }\n',
      ),
      replace(corrected, 'value: 1200000\n', 'value: 1300000\n'),
    ],
    faults: [
      'figures/money-spent-2017.yaml:34:5 revision-unpublished',
      'press-releases/gym-2017/kk.md:6:7 citation-value',
      'press-releases/gym-2017/ru.md:6:13 citation-value',
    ],
  },
  {
    name: 'a line of the ledger is changed',
    changes: [lines(([first = '', ...rest]) => [first.replace('1000000', '1000001'), ...rest])],
    faults: [`${ledger}:1:1 ledger-broken`],
    says: { problem: 'seal' },
  },
  {
    name: 'a line of the ledger is taken out of its middle',
    changes: [lines((all) => all.toSpliced(2, 1))],
    faults: [`${ledger}:3:1 ledger-broken`],
    says: { problem: 'seal' },
  },
  {
    name: 'the ledger is no ledger',
    changes: [write(ledger, 'participants: 2500\n')],
    faults: [`${ledger}:1:1 ledger-broken`],
    says: { problem: 'unreadable' },
  },
  {
    name: 'the ledger is gone, and with it the proof of what was published',
    changes: [remove(ledger)],
    faults: [`${ledger}:1:1 ledger-broken`],
    says: { problem: 'unreadable' },
  },
];
