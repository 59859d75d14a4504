import { adding, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'addend-subject'> = {
  severity: 'error',
  protects: {
    kk: 'Басқа қосылғыштарды қамтып тұрған сан тағы қосылып, ақша екі рет саналар еді.',
    ru: 'К слагаемым прибавили бы число, которое их уже включает, и деньги посчитали бы дважды.',
    en: 'A number that already holds the others would be added to them, and money counted twice.',
  },
  words: {
    kk: ({ figure }) => [
      `«${figure}» бір науқан туралы емес, сондықтан ол басқа қосылғыштарды қамтып кетуі мүмкін`,
      'subject өрісінде campaign тұрған көрсеткіштерді ғана қосыңыз',
    ],
    ru: ({ figure }) => [
      `«${figure}» не об одной кампании, поэтому может уже включать другие слагаемые`,
      'складывайте только показатели, у которых в subject стоит campaign',
    ],
    en: ({ figure }) => [
      `“${figure}” is not about one campaign, so it may hold other addends already`,
      'add up only figures whose subject is a campaign',
    ],
  },
  bad: {
    ...adding('money-of-all-years'),
    beside: [spent('money-of-all-years', { subject: 'series: kind-run' })],
    at: '12:5',
  },
  good: { ...adding('money-spent-2016'), beside: [spent('money-spent-2016')] },
};
