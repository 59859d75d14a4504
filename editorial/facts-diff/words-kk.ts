import { kk as site } from '../../src/i18n/strings/kk.ts';
import type { Words } from './speech.ts';

const language = (code: string): string => ({ kk: 'қазақша', ru: 'орысша' })[code] ?? code;

/** After a number a Kazakh noun stays singular. */
export const wordsKk: Words = {
  name: 'Қазақша',
  title: 'Фактілерде не өзгереді',
  idle: 'Фактілер өзгермейді: көрсеткіштер, уәделер, жазбалар мен мәтіндер бұрынғыдай.',
  tally: ({ figures, promises, entries, texts }) => [
    `${figures} көрсеткіш`,
    `${promises} уәде`,
    `${entries} жазба`,
    `${texts} мәтін`,
  ],

  sides: (was, now) => `Бұрын: ${was}. Енді: ${now}.`,
  commit: (commit, ref) => `${commit} (${ref})`,
  ancestor: (commit, ref) => `${commit}, ${ref} екеуіне ортақ соңғы нұсқа`,
  unrelated: (commit, ref) =>
    `${commit} (${ref}); жүктелген тарихта ортақ нұсқа жоқ, сондықтан мұнда басқалардың өзгерісі де болуы мүмкін`,
  workTree: 'жұмыс қалтасындағы файлдар',
  noContent: 'онда `src/content` әлі жоқ',

  refused: (errors) =>
    `**Тексеру бұл өзгерісті өткізбейді:** ${errors} қате бар. Нені түзету керегін \`npm run check\` айтады.`,
  missing: (figure, was, now) =>
    `**Түзету жазылмаған.** ${figure}: жарияланғаны — «${was}», енді «${now}» болады, ал \`revisions\` ішінде жазба жоқ.`,
  forbidden: (figure, problem) => `**Бұлай өзгертуге болмайды.** ${figure}: ${problem}.`,
  ledgerCut:
    '**`ledger.jsonl` тізілімінде жарияланған нұсқалар жоғалған не өзгерген.** Файлды негізгі тармақтан қайтарыңыз: оған жолды тек `npm run release` қосады.',
  gone: (addresses) =>
    `**Мына мекенжайлар жоғалады:** ${addresses}. Оларға біреу сілтеме жасаған болуы мүмкін: жазбаны қайтарыңыз немесе әзірлеушілерден мекенжайды жаңасына бағыттап қоюды сұраңыз.`,
  unread: {
    was: (entries) => `Бұрынғы нұсқасы бүгінгі ережемен оқылмайды, сондықтан салыстырылмады: ${entries}.`,
    now: (entries) => `**Оқылмайды, сондықтан салыстырылмады:** ${entries}.`,
  },

  sections: {
    figures: 'Көрсеткіштер',
    claims: 'Дереккөздердің мәліметі және көрсеткішке түсініктеме',
    promises: 'Уәделер',
    totals: 'Қосындылар',
    entries: 'Жазбалар',
    facts: 'Басқа фактілер',
    texts: 'Мәтіндер',
    translations: 'Аудармалар',
    pictures: 'Суреттер',
    corrections: 'Түзетулер',
  },
  columns: { figure: 'көрсеткіш', was: 'бұрын', now: 'енді', correction: 'түзету' },
  correction: {
    recorded: 'жазылған',
    missing: '**жоқ**',
    refused: '**бұлай өзгертуге болмайды**',
    unneeded: 'керек емес',
    unpublished: 'керек емес: әлі жарияланбаған',
  },
  figure: { added: 'жаңа', removed: 'өшірілді', hidden: 'сайттан жасырылды', shown: 'сайтқа шығады' },
  notShown: 'сайтта көрсетілмейді',
  claim: {
    added: (source, value) => `қосылған дереккөз — ${source}: ${value}`,
    removed: (source, value) => `алынған дереккөз — ${source}: ${value}`,
  },
  claimChanged: (source) => `дереккөз — ${source}`,
  promise: {
    promised: 'уәде етілді',
    delivered: 'орындалды',
    'no-report-found': 'есеп табылмады',
    added: 'жаңа уәде',
    removed: 'уәде өшірілді',
  },
  promiseCounts: (counts) => `Сайтта барлығы: ${counts}.`,
  entry: { added: 'қосылды', removed: 'өшірілді', renamed: 'идентификаторы өзгерді' },
  kinds: {
    sources: 'дереккөз',
    organisations: 'ұйым',
    institutions: 'мекеме',
    campaigns: 'науқан',
    'press-releases': 'баспасөз хабарламасы',
    figures: 'көрсеткіш',
    measures: 'өлшем',
    series: 'топтама',
    totals: 'қосынды',
    comparisons: 'салыстыру',
    pages: 'сайт беті',
  },
  languages: (codes) => `тілі: ${codes.map(language).join(', ')}`,
  waitsFor: (date) => `сайтқа шығатын күні: ${date}`,
  field: { added: 'қосылды', removed: 'алынды' },
  text: (locale) => `${language(locale)} мәтін`,
  textKind: { added: 'қосылды', removed: 'өшірілді' },
  parts: { title: 'атауы', summary: 'түйіні', body: 'негізгі бөлігі' },
  cites: (figures) => `қосылған сілтемелер: ${figures}`,
  citesNoLonger: (figures) => `алынған сілтемелер: ${figures}`,
  translation: {
    stale: (locale) => `${language(locale)} аудармасы ескірді: түпнұсқа өзгерді, ал аударма өзгермеді`,
    missing: (locale) => `${language(locale)} аудармасы жоқ`,
    unrecorded: (locale) => `${language(locale)} аудармасы жаңа, түпнұсқамен әлі салыстырылмаған`,
    settled: (locale) => `${language(locale)} аудармасы жаңартылды`,
  },
  stated: (was, now) => `түпнұсқада бұрын ${was} тұрған, енді ${now}`,
  accept: (command) => `түпнұсқамен салыстырып, мына бұйрықты орындаңыз: ${command}`,
  picture: { added: 'қосылды', removed: 'өшірілді', replaced: 'ауыстырылды' },
  uncorrected: (entries) =>
    `Түзету жазылмаған өзгерістер: ${entries}. Мағына өзгерсе, \`corrections\` қосыңыз; әріп қатесі үнсіз түзетіледі.`,
  released: (states) => `Тізілімге ${states} жаңа нұсқа жазылды.`,

  pages: (addresses) => `Сайтта не өзгереді: ${addresses} мекенжай`,
  page: { added: 'жаңа', gone: 'жоғалады' },
  approximate: 'Жазбаларда қате тұрғанда бұл тізім шамамен ғана.',
  groups: {
    'press-releases': 'Баспасөз хабарламалары',
    campaigns: 'Науқандар',
    institutions: 'Мекемелер',
    figures: 'Көрсеткіштер',
    sources: 'Дереккөздер',
    organisations: 'Ұйымдар',
    pages: 'Сайт туралы беттер',
    lists: 'Тізімдер мен шолулар',
    files: 'Файлдар',
  },
  lists: {
    home: site.nav.home,
    'press-releases': site.nav.pressReleases,
    campaigns: site.nav.campaigns,
    institutions: site.nav.institutions,
    promises: site.nav.promises,
    totals: site.nav.totals,
    figures: site.nav.figures,
    charts: site.nav.charts,
    sources: site.nav.sources,
    organisations: site.nav.organisations,
    data: site.nav.data,
    search: site.nav.search,
  },

  more: (lines) => `…тағы ${lines} жол`,
  cut: (lines, command) => `**Бәрі сыймады:** тағы ${lines} жол бар. Толығы: ${command}`,
  quote: (words) => `«${words}»`,
};
