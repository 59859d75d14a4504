import type { Measure } from '../model/content.ts';
import type { Claim } from '../model/schemas/figure.ts';
import { qualifierCodes, statusCodes, topicCodes, unitCodes } from './codes.ts';
import type { Column } from './table.ts';

/** A number with all that it must be read with: it never stands in a table without these. */
export const numberColumns = <Row>(
  stated: (row: Row) => Pick<Claim, 'value' | 'qualifier' | 'status'>,
  measure: (row: Row) => Pick<Measure, 'unit' | 'topic'> | undefined,
): Column<Row>[] => [
  {
    name: 'value',
    type: 'number',
    isRequired: true,
    minimum: 0,
    description: {
      kk: 'Сан. Оны unit, qualifier және status бағандарымен бірге оқыңыз.',
      ru: 'Число. Читайте его вместе со столбцами unit, qualifier и status.',
      en: 'The number; read it with unit, qualifier and status.',
    },
    value: (row) => stated(row).value,
  },
  {
    name: 'unit',
    type: 'code',
    isRequired: true,
    codes: unitCodes,
    description: { kk: 'Өлшем бірлігі.', ru: 'Единица измерения.', en: 'Unit of the value.' },
    value: (row) => measure(row)?.unit,
  },
  {
    name: 'qualifier',
    type: 'code',
    isRequired: true,
    codes: qualifierCodes,
    description: {
      kk: 'Дереккөз санды қаншалықты дәл айтады.',
      ru: 'Насколько точно источник называет число.',
      en: 'How precisely the source states the number.',
    },
    value: (row) => stated(row).qualifier,
  },
  {
    name: 'status',
    type: 'code',
    isRequired: true,
    codes: statusCodes,
    description: {
      kk: 'Қандай сан. Күйі әртүрлі сандар қосылмайды, бірінің орнына бірі жүрмейді.',
      ru: 'Что это за число. Числа разных статусов не складывают и не подменяют одно другим.',
      en: 'What kind of statement the number is. Different kinds are never added or swapped.',
    },
    value: (row) => stated(row).status,
  },
  {
    name: 'topic',
    type: 'code',
    isRequired: true,
    codes: topicCodes,
    description: {
      kk: 'Сан не туралы. charity деп белгіленбеген ақша — қайырымдылық ақшасы емес.',
      ru: 'О чём число. Деньги без пометки charity — не деньги на благотворительность.',
      en: 'What the number tells about. Money that isn’t marked charity is not charity money.',
    },
    value: (row) => measure(row)?.topic,
  },
];

/** The time that a number is about. */
export const asOfColumn = <Row>(claim: (row: Row) => Pick<Claim, 'asOf'>): Column<Row> => ({
  name: 'as_of',
  type: 'date',
  description: {
    kk: 'Мәлімет қай кезге қатысты, дереккөз айтса.',
    ru: 'На какое время эти данные, если источник говорит.',
    en: 'The time to which the number applies, where the source tells.',
  },
  value: (row) => claim(row).asOf,
});
