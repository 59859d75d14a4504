import type { Figure, Measure } from '../model/content.ts';
import { claimsDisagree, figureSubject, printedClaim } from '../model/figure.ts';
import type { FigureState } from '../model/figure-state.ts';
import type { Localised } from '../model/schemas/text.ts';
import type { SiteContent } from '../model/site-content.ts';
import { figurePath, figureStatePath } from '../routing/paths.ts';
import { subjectKindCodes } from './codes.ts';
import { idColumn, localisedColumns, shownAloneColumns, urlColumns } from './columns.ts';
import { asOfColumn, numberColumns } from './number-columns.ts';
import { defineTable } from './table.ts';

interface FigureRow {
  readonly id: string;
  readonly figure: Figure;
  readonly measure: Measure;
  /** What stands now, with its number. */
  readonly state: FigureState;
  readonly subject: { readonly kind: keyof typeof subjectKindCodes; readonly id: string };
  readonly subjectName: Localised;
  readonly year: number | undefined;
  readonly series: string | undefined;
}

function toRow(figure: Figure, content: SiteContent): FigureRow {
  const subject = figureSubject(figure);
  const measure = content.measures.get(figure.measure);
  const state = content.statesOf(figure).at(-1);
  if (!measure || !state) throw new Error(`figure ${figure.id} has no measure or no state`);
  const campaign = subject.kind === 'campaign' ? content.campaigns.get(subject.id) : undefined;
  return {
    id: figure.id,
    figure,
    measure,
    state,
    subject,
    subjectName: subjectName(subject, content),
    year: campaign?.year,
    series: subject.kind === 'series' ? subject.id : campaign?.series,
  };
}

/** What the figure is about, in the words of its own page. */
function subjectName({ kind, id }: FigureRow['subject'], content: SiteContent): Localised {
  const titles = (texts: Iterable<[string, { readonly title: string }]> = []): Localised =>
    Object.fromEntries([...texts].map(([locale, { title }]) => [locale, title])) as Localised;
  switch (kind) {
    case 'campaign':
      return titles(content.campaigns.get(id)?.texts);
    case 'institution':
      return titles(content.institutions.get(id)?.texts);
    case 'organisation':
      return content.organisations.get(id)?.shortName ?? titles();
    case 'series':
      return content.series.get(id)?.name ?? titles();
  }
}

export const figures = defineTable<FigureRow>({
  name: 'figures',
  title: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Figures' },
  description: {
    kk: 'Әр жол — бір сұрақ («2012 жылғы жарысқа қанша адам қатысты?») және сайт оған қазір келтіріп тұрған жауап. Барлық дереккөздің жауабы claims кестесінде.',
    ru: 'Строка — один вопрос («Сколько человек участвовало в забеге 2012 года?») и ответ, который сайт приводит сейчас. Ответы всех источников — в таблице claims.',
    en: 'A row is one question (“How many ran in 2012?”) with the answer that the site prints now. The answers of all sources are in the table claims.',
  },
  primaryKey: ['id'],
  foreignKeys: [
    { columns: ['source_id'], table: 'sources', references: ['id'] },
    { columns: ['id', 'source_id'], table: 'claims', references: ['figure_id', 'source_id'] },
  ],
  rows: ({ content }) => Array.from(content.figures.values(), (figure) => toRow(figure, content)),
  columns: [
    idColumn({
      kk: 'Көрсеткіштің идентификаторы.',
      ru: 'Идентификатор показателя.',
      en: 'Identifier of the figure.',
    }),
    ...urlColumns((locale, { id }: FigureRow) => figurePath(locale, id), {
      kk: 'Көрсеткіштің беті: әрқашан қазіргі мәні тұрады.',
      ru: 'Страница показателя: на ней всегда нынешнее значение.',
      en: 'Page of the figure; it always shows what stands now.',
    }),
    {
      name: 'version',
      type: 'integer',
      isRequired: true,
      minimum: 1,
      description: {
        kk: 'Жарияланған мәннің нешінші нұсқасы: 1 — әлі түзетілмеген.',
        ru: 'Которая по счёту опубликованная версия: 1 — значение ещё не исправляли.',
        en: 'Number of the published version; 1 where the value was never corrected.',
      },
      value: ({ state }) => state.number,
    },
    {
      name: 'version_since',
      type: 'day',
      description: {
        kk: 'Осы нұсқа сайтта қай күннен бері тұр; әлі шығарылмаған болса, бос.',
        ru: 'С какого дня эта версия стоит на сайте; пусто, если она ещё не выпущена.',
        en: 'The day since which the site shows this version; empty until it is released.',
      },
      value: ({ state }) => state.published,
    },
    ...urlColumns(
      (locale, { id, state }: FigureRow) => figureStatePath(locale, id, state.number),
      {
        kk: 'Осы нұсқаның тұрақты мекенжайы: көрсеткіш түзетілсе де, мұндағы мән өзгермейді. Мақалада осыған сілтеңіз.',
        ru: 'Постоянный адрес этой версии: значение на нём не изменится, даже если показатель исправят. В статье ссылайтесь на него.',
        en: 'Permanent address of this version; its value stays even when the figure is corrected. Cite this one.',
      },
      'version_url',
    ),
    {
      name: 'subject_kind',
      type: 'code',
      isRequired: true,
      codes: subjectKindCodes,
      description: {
        kk: 'Көрсеткіш неге қатысты.',
        ru: 'К чему относится показатель.',
        en: 'What the figure is about.',
      },
      value: ({ subject }) => subject.kind,
    },
    {
      name: 'subject_id',
      type: 'id',
      isRequired: true,
      description: {
        kk: 'Соның идентификаторы; қай кестеде екенін subject_kind айтады.',
        ru: 'Идентификатор того, к чему относится показатель; в какой он таблице, говорит subject_kind.',
        en: 'Identifier of what the figure is about; subject_kind tells the table.',
      },
      value: ({ subject }) => subject.id,
    },
    ...localisedColumns(
      'subject',
      { kk: 'Соның атауы.', ru: 'Как это называется.', en: 'What the figure is about, in words.' },
      ({ subjectName }: FigureRow) => subjectName,
    ),
    {
      name: 'year',
      type: 'year',
      description: {
        kk: 'Науқанның жылы; көрсеткіш науқанға қатысты болмаса, бос.',
        ru: 'Год кампании; пусто, если показатель относится не к кампании.',
        en: 'Year of the campaign; empty where the figure is about something else.',
      },
      value: ({ year }) => year,
    },
    {
      name: 'series_id',
      type: 'id',
      description: {
        kk: 'Науқан кіретін топтама. Әртүрлі топтаманың сандары салыстырылмайды, қосылмайды.',
        ru: 'Серия, в которую входит кампания. Числа разных серий не сравнивают и не складывают.',
        en: 'Series to which the campaign belongs. Numbers of different series are neither compared nor added.',
      },
      value: ({ series }) => series,
    },
    {
      name: 'measure_id',
      type: 'id',
      isRequired: true,
      description: {
        kk: 'Өлшемнің идентификаторы: өлшемі бірдей көрсеткіштер бір нәрсені санайды.',
        ru: 'Идентификатор величины: показатели с одной величиной считают одно и то же.',
        en: 'Identifier of the measure; figures that share it count the same thing.',
      },
      value: ({ measure }) => measure.id,
    },
    ...localisedColumns(
      'measure',
      { kk: 'Өлшемнің атауы.', ru: 'Название величины.', en: 'Name of the measure.' },
      ({ measure }: FigureRow) => measure.name,
    ),
    ...localisedColumns(
      'measure_meaning',
      {
        kk: 'Өлшем нені санайды, нені санамайды.',
        ru: 'Что эта величина считает и чего не считает.',
        en: 'What the measure counts and what it doesn’t.',
      },
      ({ measure }: FigureRow) => measure.description,
    ),
    {
      name: 'additive',
      type: 'boolean',
      isRequired: true,
      description: {
        kk: 'true — бір топтама ішінде күйі (status) бірдей мәндерді қосудың мағынасы бар; false — қосуға болмайды.',
        ru: 'true — внутри одной серии значения одного статуса складывать осмысленно; false — складывать нельзя.',
        en: 'true: values of the same status within one series may be added; false: they may not.',
      },
      value: ({ measure }) => measure.additive,
    },
    ...localisedColumns(
      'scope',
      {
        kk: 'Нақтылау: дәл нені санайды.',
        ru: 'Уточнение: что именно считается.',
        en: 'What exactly is counted, where the measure alone doesn’t tell.',
      },
      ({ figure }: FigureRow) => figure.scope,
    ),
    ...numberColumns(
      ({ state }: FigureRow) => state,
      ({ measure }) => measure,
    ),
    asOfColumn(({ figure }: FigureRow) => printedClaim(figure)),
    {
      name: 'source_id',
      type: 'id',
      isRequired: true,
      description: {
        kk: 'Қай дереккөздің мәліметі келтірілген.',
        ru: 'Данные какого источника приведены.',
        en: 'The source whose number is printed.',
      },
      value: ({ state }) => state.source,
    },
    {
      name: 'claim_count',
      type: 'integer',
      isRequired: true,
      minimum: 1,
      description: {
        kk: 'Осы сұраққа неше дереккөз жауап береді.',
        ru: 'Сколько источников отвечают на этот вопрос.',
        en: 'How many sources answer the question.',
      },
      value: ({ figure }) => figure.claims.length,
    },
    {
      name: 'sources_disagree',
      type: 'boolean',
      isRequired: true,
      description: {
        kk: 'true — дереккөздер әрқалай айтады: саны не дәлдігі басқа.',
        ru: 'true — источники расходятся: называют другое число или другую точность.',
        en: 'true: sources state another number or another qualifier.',
      },
      value: ({ figure }) => claimsDisagree(figure.claims),
    },
    ...localisedColumns(
      'because',
      {
        kk: 'Неге осы мәлімет таңдалды.',
        ru: 'Почему выбраны именно эти данные.',
        en: 'Why this number is the one that is printed.',
      },
      ({ figure }: FigureRow) => figure.because,
    ),
    ...shownAloneColumns(({ figure }: FigureRow) => figure.shownAlone),
  ],
});
