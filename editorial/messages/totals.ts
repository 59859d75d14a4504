import type { RuleMessages } from './rule-messages.ts';

/** Words about sums and about totals beside the site's own counts. */
export const totalMessages: RuleMessages<
  | 'measure-not-additive'
  | 'addend-twice'
  | 'addend-measure'
  | 'addend-status'
  | 'addend-series'
  | 'addend-subject'
  | 'addend-year'
  | 'addend-qualifier'
  | 'addend-same-campaign'
  | 'addend-part-of'
  | 'addend-same-claim'
  | 'addend-same-year'
  | 'figure-hidden'
  | 'figure-left-out'
  | 'left-out-needless'
  | 'years-order'
  | 'year-without-campaign'
  | 'comparison-measure'
  | 'comparison-years'
> = {
  'measure-not-additive': {
    kk: ({ measure }) => [
      `«${measure}» өлшемінің мәндерін қосуға болмайды`,
      'measures.yaml ішінде additive: true тұрған өлшемді таңдаңыз немесе бұл қосындыдан бас тартыңыз',
    ],
    ru: ({ measure }) => [
      `значения величины «${measure}» не складываются`,
      'выберите величину, у которой в measures.yaml стоит additive: true, или откажитесь от этой суммы',
    ],
    en: ({ measure }) => [
      `values of “${measure}” may not be added up`,
      'choose a measure with additive: true in measures.yaml, or do without this sum',
    ],
  },
  'addend-twice': {
    kk: ({ figure }) => [`«${figure}» көрсеткіші екі рет жазылған`, 'бірін өшіріңіз: бір сан екі рет қосылмайды'],
    ru: ({ figure }) => [
      `показатель «${figure}» записан дважды`,
      'уберите один из двух: одно число дважды не складывают',
    ],
    en: ({ figure }) => [`the figure “${figure}” stands twice`, 'remove one of the two: a number is added once'],
  },
  'addend-measure': {
    kk: ({ figure, found, expected }) => [
      `«${figure}» — басқа өлшем: ${found}, ал мұнда ${expected} қосылады`,
      'бұл көрсеткішті алып тастаңыз немесе оған жеке қосынды ашыңыз',
    ],
    ru: ({ figure, found, expected }) => [
      `«${figure}» — другая величина: ${found}, а складывается ${expected}`,
      'уберите этот показатель или заведите для него отдельную сумму',
    ],
    en: ({ figure, found, expected }) => [
      `“${figure}” is of another measure: ${found}, while this adds up ${expected}`,
      'take it out or make a sum of its own for it',
    ],
  },
  'addend-status': {
    kk: ({ figure, found, expected }) => [
      `«${figure}» күйі — ${found}, ал мұнда ${expected} күйіндегі сандар қосылады`,
      'күйі әртүрлі сандарды қоспаңыз: жоспарланған мен бөлінген — екі бөлек қосынды',
    ],
    ru: ({ figure, found, expected }) => [
      `у «${figure}» статус ${found}, а складываются числа со статусом ${expected}`,
      'разные статусы не складывайте: запланированное и выделенное — две разные суммы',
    ],
    en: ({ figure, found, expected }) => [
      `“${figure}” is ${found}, while this adds up what is ${expected}`,
      'never add different statuses: planned and allocated are two sums',
    ],
  },
  'addend-series': {
    kk: ({ figure, found, expected }) => [
      `«${figure}» басқа топтамадан алынған: ${found}, ал қосынды ${expected} туралы`,
      'бұл көрсеткішті алып тастаңыз: топтамалар бір-біріне қосылмайды',
    ],
    ru: ({ figure, found, expected }) => [
      `«${figure}» из другой серии: ${found}, а сумма о серии ${expected}`,
      'уберите этот показатель: разные серии не складывают',
    ],
    en: ({ figure, found, expected }) => [
      `“${figure}” is from another series: ${found}, while the sum is about ${expected}`,
      'take it out: different series are never added up',
    ],
  },
  'addend-subject': {
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
  'addend-year': {
    kk: ({ figure, year, from, to }) => [
      `«${figure}» ${year} жылға қатысты, ал қосынды ${from}–${to} жылдарды қамтиды`,
      'years өрісін кеңейтіңіз немесе бұл көрсеткішті алып тастаңыз',
    ],
    ru: ({ figure, year, from, to }) => [
      `«${figure}» относится к ${year} году, а сумма охватывает годы ${from}–${to}`,
      'расширьте years или уберите этот показатель',
    ],
    en: ({ figure, year, from, to }) => [
      `“${figure}” is of ${year}, while the sum asks about ${from}–${to}`,
      'widen years or take the figure out',
    ],
  },
  'addend-qualifier': {
    kk: ({ figure, found, before }) => [
      `«${figure}» мәнінің ескертпесі — ${found}; ${before} деген ескертпемен бірге одан шынайы қосынды шықпайды`,
      'бұл көрсеткішті leftOut тізіміне көшіріп, себебін жазыңыз',
    ],
    ru: ({ figure, found, before }) => [
      `у «${figure}» оговорка ${found}; вместе с ${before} честной суммы из неё не выйдет`,
      'перенесите показатель в leftOut и напишите причину',
    ],
    en: ({ figure, found, before }) => [
      `“${figure}” says ${found}, which has no honest sum with ${before}`,
      'move the figure to leftOut and say why',
    ],
  },
  'addend-same-campaign': {
    kk: ({ figure, other, campaign }) => [
      `«${figure}» және «${other}» бір науқан туралы: ${campaign}`,
      'біреуін қалдырыңыз, екіншісін leftOut тізіміне көшіріп, себебін жазыңыз',
    ],
    ru: ({ figure, other, campaign }) => [
      `«${figure}» и «${other}» об одной и той же кампании: ${campaign}`,
      'оставьте одно из двух, второе перенесите в leftOut и напишите причину',
    ],
    en: ({ figure, other, campaign }) => [
      `“${figure}” and “${other}” are about the same campaign: ${campaign}`,
      'keep one of the two, move the other to leftOut and say why',
    ],
  },
  'addend-part-of': {
    kk: ({ figure, other, part, whole }) => [
      `«${figure}» және «${other}» бірін-бірі қамтиды: ${part} — ${whole} науқанының бөлігі`,
      'не бүтінін, не бөліктерін ғана қосыңыз; қалғанын leftOut тізіміне көшіріңіз',
    ],
    ru: ({ figure, other, part, whole }) => [
      `«${figure}» и «${other}» пересекаются: ${part} — часть кампании ${whole}`,
      'складывайте либо целое, либо части; остальное перенесите в leftOut',
    ],
    en: ({ figure, other, part, whole }) => [
      `“${figure}” and “${other}” overlap: ${part} is part of ${whole}`,
      'add up either the whole or its parts; move the rest to leftOut',
    ],
  },
  'addend-same-claim': {
    kk: ({ figure, other, source }) => [
      `«${figure}» және «${other}» ${source} дереккөзінің бір ғана сөзіне сүйенеді`,
      'бір мәлімет екі рет қосылмайды: біреуін leftOut тізіміне көшіріңіз',
    ],
    ru: ({ figure, other, source }) => [
      `«${figure}» и «${other}» опираются на одни и те же слова источника ${source}`,
      'одни данные дважды не складывают: перенесите одно из двух в leftOut',
    ],
    en: ({ figure, other, source }) => [
      `“${figure}” and “${other}” rest on the same words of ${source}`,
      'one claim is not added twice: move one of the two to leftOut',
    ],
  },
  'addend-same-year': {
    kk: ({ figure, other, year }) => [
      `«${figure}» және «${other}» бір жылға, ${year} жылға қатысты: бірі екіншісінің ішіне кіруі мүмкін`,
      'біреуін қалдырыңыз немесе науқандар бір бүтіннің бөлігі болса, partOf өрісінде көрсетіңіз',
    ],
    ru: ({ figure, other, year }) => [
      `«${figure}» и «${other}» за один и тот же год, ${year}: одно может входить в другое`,
      'оставьте одно из двух или, если это части одной кампании, укажите это в partOf',
    ],
    en: ({ figure, other, year }) => [
      `“${figure}” and “${other}” are of the same year, ${year}: one may hold the other`,
      'keep one of the two or, if they are parts of one campaign, say so in partOf',
    ],
  },
  'figure-hidden': {
    kk: ({ figure, field }) => [
      `«${figure}» басқа сандармен қатар көрсетілмейді: онда ${field} өрісі бар`,
      'оны мұндан алып тастаңыз',
    ],
    ru: ({ figure, field }) => [
      `«${figure}» нельзя печатать рядом с другими: у показателя есть поле ${field}`,
      'уберите его отсюда',
    ],
    en: ({ figure, field }) => [`“${figure}” may not stand beside others: it has ${field}`, 'take it out'],
  },
  'figure-left-out': {
    kk: ({ figure }) => [
      `«${figure}» көрсеткіші осы қосындыға сай келеді, бірақ мұнда жоқ`,
      'оны addends тізіміне қосыңыз немесе leftOut тізімінде себебін жазыңыз',
    ],
    ru: ({ figure }) => [
      `показатель «${figure}» подходит к этой сумме, но в ней его нет`,
      'добавьте его в addends или объясните в leftOut, почему он не сложен',
    ],
    en: ({ figure }) => [
      `the figure “${figure}” fits this sum and is not in it`,
      'add it to addends, or say in leftOut why it is not added',
    ],
  },
  'left-out-needless': {
    kk: ({ figure }) => [
      `leftOut тізіміндегі «${figure}» артық: ол қосылып тұр немесе бұл қосындыға онсыз да сай келмейді`,
      'оны leftOut тізімінен өшіріңіз',
    ],
    ru: ({ figure }) => [
      `в leftOut лишний показатель «${figure}»: он уже сложен или к этой сумме и так не подходит`,
      'уберите его из leftOut',
    ],
    en: ({ figure }) => [
      `“${figure}” in leftOut is needless: it is an addend, or would not fit this sum anyway`,
      'remove it from leftOut',
    ],
  },
  'years-order': {
    kk: ({ from, to }) => [`соңғы жыл (${to}) бірінші жылдан (${from}) бұрын тұр`, 'екеуінің орнын ауыстырыңыз'],
    ru: ({ from, to }) => [`последний год (${to}) раньше первого (${from})`, 'поменяйте их местами'],
    en: ({ from, to }) => [`the last year (${to}) is before the first (${from})`, 'exchange them'],
  },
  'year-without-campaign': {
    kk: ({ year, series }) => [
      `«${series}» топтамасының ${year} жылғы науқаны жоқ`,
      'науқаны бар жылды жазыңыз: from мен to — топтаманың жылдары',
    ],
    ru: ({ year, series }) => [
      `в серии «${series}» нет кампании ${year} года`,
      'укажите год, в котором она есть: from и to — годы этой серии',
    ],
    en: ({ year, series }) => [
      `the series “${series}” has no campaign in ${year}`,
      'name a year that has one: from and to are years of the series',
    ],
  },
  'comparison-measure': {
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
  'comparison-years': {
    kk: ({ figure, year, series }) => [
      `«${figure}» «${series}» топтамасының ${year} жылы туралы, ал салыстыруда басқа жылдар алынған`,
      'series пен years өрістерінде сол топтама мен жылды ғана көрсетіңіз',
    ],
    ru: ({ figure, year, series }) => [
      `«${figure}» относится к ${year} году серии «${series}», а сравниваются другие годы`,
      'укажите в series и years именно эту серию и этот год',
    ],
    en: ({ figure, year, series }) => [
      `“${figure}” is about ${year} of “${series}”, while other years are compared`,
      'name just that series and year in series and years',
    ],
  },
};
