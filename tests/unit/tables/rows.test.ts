import { describe, expect, test } from 'vitest';
import { toTableContext, type Cell, type TableName } from '../../../src/tables/table.ts';
import { tableOf, tables } from '../../../src/tables/tables.ts';
import { contentAfter, replace } from '../content-tree.ts';

const content = contentAfter();
const context = toTableContext(content, new URL('https://site.example'));

/** The rows of a table by column, without empty cells. */
function rowsOf(name: TableName, of = context): Record<string, Cell>[] {
  const { columns, rows } = tableOf(name);
  return rows(of).map((cells) =>
    Object.fromEntries(
      columns.map((column, index) => [column.name, cells[index]]).filter(([, cell]) => cell !== undefined),
    ),
  );
}
const rowOf = (name: TableName, key: Record<string, Cell>): Record<string, Cell> | undefined =>
  rowsOf(name).find((row) => Object.entries(key).every(([column, cell]) => row[column] === cell));

describe('figures', () => {
  test('carry value, reading, source, version and addresses', () => {
    expect(rowOf('figures', { id: 'participants-2017' })).toEqual({
      id: 'participants-2017',
      url_kk: 'https://site.example/kk/figures/participants-2017/',
      url_ru: 'https://site.example/ru/figures/participants-2017/',
      version: 1,
      version_since: '2026-02-01',
      version_url_kk: 'https://site.example/kk/figures/participants-2017/1/',
      version_url_ru: 'https://site.example/ru/figures/participants-2017/1/',
      subject_kind: 'campaign',
      subject_id: 'kind-run-2017',
      subject_kk: content.campaigns.get('kind-run-2017')?.texts.get('kk')?.title,
      subject_ru: content.campaigns.get('kind-run-2017')?.texts.get('ru')?.title,
      year: 2017,
      series_id: 'kind-run',
      measure_id: 'participants',
      measure_kk: 'қатысушылар',
      measure_ru: 'участники',
      measure_meaning_kk: 'Жүгіріске қатысқандар.',
      measure_meaning_ru: 'Участники забега.',
      topic: 'race',
      additive: false,
      value: 2500,
      unit: 'people',
      qualifier: 'exact',
      status: 'reported',
      as_of: '2017',
      source_id: 'fund-2017',
      claim_count: 2,
      sources_disagree: true,
      because_kk: 'Санды ұйымдастырушының өзі айтады.',
      because_ru: 'Число называет сам организатор.',
    });
  });

  test('count their published versions', () => {
    expect(rowOf('figures', { id: 'money-spent-2017' })).toMatchObject({
      version: 3,
      version_since: '2026-05-20',
      version_url_kk: 'https://site.example/kk/figures/money-spent-2017/3/',
      value: 1_200_000,
      sources_disagree: false,
    });
  });

  test('that may only stand alone say why, in every table with their number', () => {
    const shown_alone_ru = 'Это число не сравнивают с другими.';
    expect(rowOf('figures', { id: 'pupils-school-1' })).toMatchObject({ value: 120, shown_alone_ru });
    expect(rowOf('claims', { figure_id: 'pupils-school-1' })).toMatchObject({ value: 120, shown_alone_ru });
    expect(rowsOf('figures').filter((row) => 'shown_alone_ru' in row)).toHaveLength(1);
  });

  test('that are withheld are nowhere', () => {
    const everything = JSON.stringify(tables.map(({ name }) => rowsOf(name)));
    expect(everything).toContain('money-spent-2017');
    expect(everything).not.toContain('participants-all-years');
    expect(everything).not.toContain('9000');
    expect(everything).not.toContain('9 000');
  });
});

describe('claims', () => {
  test('hold every source’s answer, and mark the printed one', () => {
    const rows = rowsOf('claims').filter((row) => row['figure_id'] === 'participants-2017');
    expect(rows.map(({ source_id, value, qualifier, printed }) => [source_id, value, qualifier, printed])).toEqual([
      ['fund-2017', 2500, 'exact', true],
      ['paper-2017', 3000, 'about', false],
    ]);
    expect(rows[1]).toEqual({
      figure_id: 'participants-2017',
      source_id: 'paper-2017',
      evidence: 'около 3 000 человек',
      verified: true,
      evidence_language: 'ru',
      printed: false,
      value: 3000,
      unit: 'people',
      qualifier: 'about',
      status: 'reported',
      topic: 'race',
      notes_kk: [],
      notes_ru: [],
    });
  });
});

describe('promises', () => {
  test('keep promise and delivery apart, each with its source', () => {
    expect(rowOf('promises', { campaign_id: 'kind-run-2017', institution_id: 'school-1' })).toMatchObject({
      year: 2017,
      state: 'delivered',
      promised_kk: 'спортзал',
      promised_source_id: 'paper-2017',
      promised_evidence: 'школе обещан спортзал',
      delivered_ru: 'спортзал открыт',
      delivered_when: '2017-09',
      delivered_source_id: 'fund-2017',
    });
  });

  test('say nothing of a delivery that no source reports', () => {
    const states = rowsOf('promises').map((row) => [row['campaign_id'], row['institution_id'], row['state']]);
    expect(states).toEqual([
      ['kind-run-2017', 'kindergarten-5', 'no-report-found'],
      ['kind-run-2017', 'school-1', 'delivered'],
      ['kind-run-2018', 'school-1', 'promised'],
    ]);
    const open = rowOf('promises', { institution_id: 'kindergarten-5' }) ?? {};
    expect(Object.keys(open).filter((name) => name.startsWith('delivered'))).toEqual([]);
    expect(open['promised_verified']).toBe(false);
  });
});

describe('campaigns', () => {
  test('carry the printed date, who says it, and what others say', () => {
    expect(rowOf('campaigns', { id: 'kind-run-2017' })).toMatchObject({
      date: '2017-05-14',
      date_source_id: 'paper-2017',
      date_verified: true,
      other_dates: ['2017-05'],
      date_because_ru: 'Газета называет день.',
      organisation_ids: ['run-fund'],
      series_kind: 'race',
      edition: 2,
      source_ids: ['fund-2017', 'paper-2017'],
    });
    expect(rowOf('campaigns', { id: 'kids-run-2017' })).toMatchObject({ part_of: 'kind-run-2017', other_dates: [] });
  });
});

describe('names', () => {
  test('tell a source’s name from the site’s own translation', () => {
    const row = rowOf('institutions', { id: 'school-1' });
    expect(row).toMatchObject({
      name_kk: '№\u00A01 мектеп-интернат',
      name_kk_source_id: 'fund-2018',
      name_ru: 'Школа-интернат №\u00A01',
    });
    expect(row).not.toHaveProperty('name_ru_source_id');
  });

  test('are not made up where a text is not translated', () => {
    expect(rowOf('institutions', { id: 'kindergarten-5' })).not.toHaveProperty('title_kk');
    expect(rowOf('institutions', { id: 'kindergarten-5' })).toHaveProperty('title_ru');
  });
});

describe('corrections', () => {
  test('gather entries’ corrections and figures’ former versions', () => {
    expect(rowsOf('corrections')).toEqual([
      {
        collection: 'figures',
        entry_id: 'money-spent-2017',
        number: 1,
        date: '2026-03-10',
        url_kk: 'https://site.example/kk/figures/money-spent-2017/1/',
        url_ru: 'https://site.example/ru/figures/money-spent-2017/1/',
        was_value: 1_000_000,
        was_unit: 'KZT',
        was_qualifier: 'about',
        was_status: 'announced',
        was_source_id: 'paper-2017',
        because_kk: 'Қор есеп жариялады.',
        because_ru: 'Фонд опубликовал отчёт.',
      },
      {
        collection: 'figures',
        entry_id: 'money-spent-2017',
        number: 2,
        date: '2026-05-20',
        url_kk: 'https://site.example/kk/figures/money-spent-2017/2/',
        url_ru: 'https://site.example/ru/figures/money-spent-2017/2/',
        was_value: 1_100_000,
        was_unit: 'KZT',
        was_qualifier: 'exact',
        was_status: 'spent',
        was_source_id: 'fund-2017',
        because_kk: 'Қор есебін нақтылады.',
        because_ru: 'Фонд уточнил отчёт.',
      },
      {
        collection: 'institutions',
        entry_id: 'school-1',
        number: 1,
        date: '2026-04-01',
        url_kk: 'https://site.example/kk/institutions/school-1/',
        url_ru: 'https://site.example/ru/institutions/school-1/',
        change_kk: 'Мекеменің атауы түзетілді.',
        change_ru: 'Исправлено название учреждения.',
      },
    ]);
  });
});

describe('sources', () => {
  const handling = 'handling:\n  kk: тек редакторларға\n  ru: только редакторам\nread: in-full';
  const changed = contentAfter(replace('sources/fund-2017.yaml', 'read: in-full', handling));

  test('keep what is meant for editors to editors', () => {
    expect(changed.sources.get('fund-2017')?.handling?.ru).toBe('только редакторам');
    const rows = rowsOf('sources', toTableContext(changed, new URL('https://site.example')));
    expect(rows.map(({ id }) => id)).toEqual(['fund-2017', 'fund-2018', 'paper-2017']);
    expect(JSON.stringify(rows)).not.toContain('редакторам');
  });

  test('have an address that any program takes', () => {
    const address = 'url: https://fund.example/итоги–2017';
    const context = toTableContext(
      contentAfter(replace('sources/fund-2017.yaml', 'url: https://fund.example/2017', address)),
      new URL('https://site.example'),
    );
    expect(rowsOf('sources', context)[0]?.['address']).toBe(
      'https://fund.example/%D0%B8%D1%82%D0%BE%D0%B3%D0%B8%E2%80%932017',
    );
  });
});

test('press releases list the figures that their texts cite, once each', () => {
  const release = content.pressReleases.get('gym-2017');
  const cited = [...(release?.texts.values() ?? [])].flatMap(({ citations }) => citations.map(({ figure }) => figure));
  expect(cited.length).toBeGreaterThan(0);
  expect(rowOf('press-releases', { id: 'gym-2017' })?.['figure_ids']).toEqual([...new Set(cited)].sort());
});
