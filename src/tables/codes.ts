import type { SubjectKind } from '../model/figure.ts';
import type { PromiseState } from '../model/promise.ts';
import type { campaignStatuses } from '../model/schemas/campaign.ts';
import type { ClaimStatus, Qualifier } from '../model/schemas/figure.ts';
import type { institutionKinds } from '../model/schemas/institution.ts';
import type { measureTopics, Unit } from '../model/schemas/measure.ts';
import type { SeriesFacts } from '../model/schemas/series.ts';
import type { SourceFacts } from '../model/schemas/source.ts';
import type { Described } from './table.ts';

/** The meaning of every option that an entry may choose: a new option can't stay without one. */
type Meanings<Option extends string> = Readonly<Record<Option, Described>>;

export const qualifierCodes: Meanings<Qualifier> = {
  exact: {
    kk: 'дереккөз санды ескертпесіз айтады',
    ru: 'источник называет число без оговорок',
    en: 'the source states the number without reservation',
  },
  about: {
    kk: 'шамамен: шын сан одан көп те, аз да болуы мүмкін',
    ru: 'около: настоящее число может быть и больше, и меньше',
    en: 'about: the true number may be higher or lower',
  },
  'more-than': {
    kk: 'астам: шын сан осыдан көп',
    ru: 'более: настоящее число больше этого',
    en: 'more than: the true number is higher',
  },
  'at-least': {
    kk: 'кемінде: шын сан осынша не одан көп',
    ru: 'не менее: настоящее число такое или больше',
    en: 'at least: the true number is this or higher',
  },
  'up-to': {
    kk: 'дейін: шын сан осынша не одан аз',
    ru: 'до: настоящее число такое или меньше',
    en: 'up to: the true number is this or lower',
  },
  nearly: {
    kk: 'дерлік: шын сан осыдан сәл аз',
    ru: 'почти: настоящее число чуть меньше этого',
    en: 'nearly: the true number is slightly lower',
  },
};

export const statusCodes: Meanings<ClaimStatus> = {
  planned: {
    kk: 'жоспарланған: солай болады деп көзделген; болғанын білдірмейді',
    ru: 'запланировано: так собирались, но это не значит, что так и вышло',
    en: 'planned: what was intended; it doesn’t say that it came about',
  },
  announced: {
    kk: 'жарияланған: көпшілікке айтылған; орындалғанын білдірмейді',
    ru: 'объявлено: сказано публично, но это не значит, что выполнено',
    en: 'announced: said in public; it doesn’t say that it was done',
  },
  allocated: {
    kk: 'бөлінген: ақша осы мақсатқа бөлініп қойылған; жұмсалғанын білдірмейді',
    ru: 'выделено: деньги назначены на эту цель, но это не значит, что они израсходованы',
    en: 'allocated: set aside for this purpose; it doesn’t say that it was spent',
  },
  spent: {
    kk: 'жұмсалған: дереккөз ақша жұмсалып қойды дейді',
    ru: 'израсходовано: источник говорит, что деньги уже потрачены',
    en: 'spent: the source says that the money has been spent',
  },
  reported: {
    kk: 'хабарланған: дереккөз болған іс туралы айтады',
    ru: 'сообщено: источник говорит о том, что было',
    en: 'reported: the source tells what has happened',
  },
  'stated-total': {
    kk: 'жиынтық деп айтылған: дереккөздің өз жиынтығы; неден құралғаны белгісіз болуы мүмкін',
    ru: 'названо как итог: итог самого источника; из чего он сложен, может быть неизвестно',
    en: 'stated as a total: the source’s own total; what it is made of may be unknown',
  },
};

export const unitCodes: Meanings<Unit> = {
  KZT: { kk: 'теңге', ru: 'тенге', en: 'Kazakhstani tenge' },
  USD: { kk: 'АҚШ доллары', ru: 'доллары США', en: 'US dollars' },
  percent: { kk: 'пайыз', ru: 'проценты', en: 'per cent' },
  people: { kk: 'адам', ru: 'люди', en: 'people' },
  institutions: { kk: 'мекеме', ru: 'учреждения', en: 'institutions' },
  projects: { kk: 'жоба', ru: 'проекты', en: 'projects' },
  years: { kk: 'жыл', ru: 'годы', en: 'years' },
  countries: { kk: 'ел', ru: 'страны', en: 'countries' },
  events: { kk: 'іс-шара', ru: 'мероприятия', en: 'events' },
  houses: { kk: 'үй', ru: 'дома', en: 'houses' },
  families: { kk: 'отбасы', ru: 'семьи', en: 'families' },
  organisations: { kk: 'ұйым', ru: 'организации', en: 'organisations' },
  deeds: { kk: 'игі іс', ru: 'добрые дела', en: 'good deeds' },
  categories: { kk: 'марапат аталымы', ru: 'номинации', en: 'award categories' },
};

export const topicCodes: Meanings<(typeof measureTopics)[number]> = {
  charity: { kk: 'қайырымдылық', ru: 'благотворительность', en: 'charity' },
  institution: { kk: 'мекеменің өзі', ru: 'само учреждение', en: 'the institution itself' },
  race: {
    kk: 'жүгіру жарысы; ақшасы — қайырымдылық ақшасы емес',
    ru: 'забег; его деньги — не деньги на благотворительность',
    en: 'the race; its money is not charity money',
  },
  drive: { kk: 'еріктілер науқаны', ru: 'акция волонтёров', en: 'a drive of volunteers' },
};

export const subjectKindCodes: Meanings<SubjectKind> = {
  campaign: { kk: 'науқан: campaigns кестесін қараңыз', ru: 'кампания: таблица campaigns', en: 'a row of campaigns' },
  institution: {
    kk: 'мекеме: institutions кестесін қараңыз',
    ru: 'учреждение: таблица institutions',
    en: 'a row of institutions',
  },
  organisation: {
    kk: 'ұйым: organisations кестесін қараңыз',
    ru: 'организация: таблица organisations',
    en: 'a row of organisations',
  },
  series: {
    kk: 'топтама: campaigns кестесінің series_id бағаны',
    ru: 'серия: столбец series_id таблицы campaigns',
    en: 'a series_id of campaigns',
  },
};

export const institutionKindCodes: Meanings<(typeof institutionKinds)[number]> = {
  'boarding-school': { kk: 'мектеп-интернат', ru: 'школа-интернат', en: 'boarding school' },
  kindergarten: { kk: 'балабақша', ru: 'детский сад', en: 'kindergarten' },
  hospice: { kk: 'хоспис', ru: 'хоспис', en: 'hospice' },
  hospital: { kk: 'емдеу мекемесі', ru: 'лечебное учреждение', en: 'hospital or clinic' },
  'rehabilitation-centre': {
    kk: 'оңалту және дамыту орталығы',
    ru: 'центр реабилитации и развития',
    en: 'centre for rehabilitation and development',
  },
  'children-village': { kk: 'балалар ауылы', ru: 'детская деревня', en: 'children’s village' },
  'children-home': { kk: 'балалар үйі', ru: 'детский дом', en: 'children’s home' },
};

export const campaignStatusCodes: Meanings<(typeof campaignStatuses)[number]> = {
  announced: { kk: 'жарияланды, әлі басталған жоқ', ru: 'объявлена, ещё не началась', en: 'announced, not yet begun' },
  running: { kk: 'өтіп жатыр', ru: 'идёт', en: 'under way' },
  held: { kk: 'өтті', ru: 'состоялась', en: 'was held' },
  cancelled: { kk: 'өтпей қалды', ru: 'отменена', en: 'was cancelled' },
};

export const promiseStateCodes: Meanings<PromiseState> = {
  promised: {
    kk: 'уәде етілді: науқан әлі аяқталған жоқ, есеп күтілмейді',
    ru: 'обещано: кампания ещё не закончилась, отчёта ждать рано',
    en: 'promised: the campaign isn’t over, no report is due yet',
  },
  delivered: {
    kk: 'орындалды: дереккөз дәл осы мекемеде не істелгенін айтады',
    ru: 'выполнено: источник сообщает, что сделано именно в этом учреждении',
    en: 'delivered: a source reports work at this very institution',
  },
  'no-report-found': {
    kk: 'есеп табылмады: науқан аяқталды, осы мекеме туралы есеп таппадық; бұл жұмыс істелмеді деген сөз емес',
    ru: 'отчёт не найден: кампания закончилась, отчёта об этом учреждении мы не нашли; это не значит, что работа не сделана',
    en: 'no report found: the campaign is over and no report on this institution was found, which doesn’t say that nothing was done',
  },
};

export const seriesKindCodes: Meanings<SeriesFacts['kind']> = {
  race: { kk: 'жүгіру жарысы', ru: 'забег', en: 'a running race' },
  drive: { kk: 'еріктілер науқаны', ru: 'акция волонтёров', en: 'a drive of volunteers' },
};

export const readCodes: Meanings<SourceFacts['read']> = {
  'in-full': { kk: 'мәтін толық оқылды', ru: 'текст прочитан целиком', en: 'the text was read in full' },
  'stored-copy': {
    kk: 'беттің сақталған көшірмесі оқылды, көбіне тек басы',
    ru: 'прочитана сохранённая копия страницы, обычно только её начало',
    en: 'a stored copy of the page was read, mostly its beginning only',
  },
};

export const reliabilityCodes: Meanings<NonNullable<SourceFacts['reliability']>> = {
  tertiary: {
    kk: 'басқа жарияланымдарды қайталайтын анықтамалық',
    ru: 'справочник, пересказывающий другие публикации',
    en: 'a reference work that retells other publications',
  },
  low: {
    kk: 'төмен: мәтін басқа дереккөздерге қайшы келеді',
    ru: 'низкая: текст расходится с остальными источниками',
    en: 'low: the text contradicts the other sources',
  },
};
