/** The record of the sample school's Russian text, with what an example is about. */
const record = (changes: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({
    entry: 'institutions/school-1',
    locale: 'ru',
    date: '2026-03-01',
    words: [['c1ae93ecc526'], ['45787636114f'], ['f01e079e7cc2'], ['96c3404b3e48']],
    stated: ['№ 1', 'pupils-school-1: 120'],
    ...changes,
  })}\n`;

const waivers = [{ date: '2026-04-01', because: 'Түзетілген емле қатесі.', by: 'Айша' }];

/** Lines of `translations.jsonl` as the command writes them over the sample tree. */
export const records = {
  school: record({ seal: 'bf2be6d952a9' }),
  changedByHand: record({ date: '2026-09-01', seal: 'bf2be6d952a9' }),
  ofNoEntry: record({ entry: 'institutions/school-2', seal: 'b6366380f745' }),
  waived: record({ waivers, seal: '6aba62e7b756' }),
  waivedFigure: record({ stated: ['№ 1', 'pupils-school-1: 110'], waivers, seal: '40918fcacd50' }),
} as const;
