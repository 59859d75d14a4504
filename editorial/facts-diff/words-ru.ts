import { ru as site } from '../../src/i18n/strings/ru.ts';
import { counted, type Words } from './speech.ts';

const count = counted('ru');
const language = (code: string): string => ({ kk: 'казахский', ru: 'русский' })[code] ?? code;

export const wordsRu: Words = {
  name: 'По-русски',
  title: 'Что меняется в фактах',
  idle: 'Факты не меняются: показатели, обещания, записи и тексты остаются прежними.',
  tally: ({ figures, promises, entries, texts }) => [
    count(figures, { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' }),
    count(promises, { one: 'обещание', few: 'обещания', many: 'обещаний', other: 'обещания' }),
    count(entries, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }),
    count(texts, { one: 'текст', few: 'текста', many: 'текстов', other: 'текста' }),
  ],

  sides: (was, now) => `Было: ${was}. Стало: ${now}.`,
  commit: (commit, ref) => `${commit} (${ref})`,
  ancestor: (commit, ref) => `${commit}, последняя общая версия с ${ref}`,
  unrelated: (commit, ref) =>
    `${commit} (${ref}); общей версии в скачанной истории нет, поэтому сюда могли попасть и чужие изменения`,
  workTree: 'файлы рабочей папки',
  noContent: 'там ещё нет `src/content`',

  refused: (errors) =>
    `**Проверка не пропускает эту правку:** ${count(errors, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}. Что исправить, скажет \`npm run check\`.`,
  missing: (figure, was, now) =>
    `**Исправление не записано.** ${figure}: опубликовано «${was}», станет «${now}», а записи в \`revisions\` нет.`,
  forbidden: (figure, problem) => `**Так изменить нельзя.** ${figure}: ${problem}.`,
  ledgerCut:
    '**Из реестра `ledger.jsonl` пропали или изменились опубликованные версии.** Верните файл из основной ветки: строки в него добавляет только `npm run release`.',
  gone: (addresses) =>
    `**Эти адреса исчезнут:** ${addresses}. На них могли сослаться: верните запись или попросите разработчиков перенаправить прежний адрес на новый.`,
  unread: {
    was: (entries) => `Прежняя версия не читается по сегодняшним правилам, поэтому не сравнивали: ${entries}.`,
    now: (entries) => `**Не читается, поэтому не сравнивали:** ${entries}.`,
  },

  sections: {
    figures: 'Показатели',
    claims: 'Данные источников и пояснения к показателям',
    promises: 'Обещания',
    totals: 'Суммы',
    entries: 'Записи',
    facts: 'Другие факты',
    texts: 'Тексты',
    translations: 'Переводы',
    pictures: 'Картинки',
    corrections: 'Исправления',
  },
  columns: { figure: 'показатель', was: 'было', now: 'станет', correction: 'исправление' },
  correction: {
    recorded: 'записано',
    missing: '**нет**',
    refused: '**так изменить нельзя**',
    unneeded: 'не нужно',
    unpublished: 'не нужно: ещё не публиковалось',
  },
  figure: { added: 'новый', removed: 'удалён', hidden: 'скрыт с сайта', shown: 'открыт для сайта' },
  notShown: 'на сайте не показывается',
  claim: {
    added: (source, value) => `добавлен источник ${source}: ${value}`,
    removed: (source, value) => `убран источник ${source}: ${value}`,
  },
  claimChanged: (source) => `источник ${source}`,
  promise: {
    promised: 'обещано',
    delivered: 'выполнено',
    'no-report-found': 'отчёт не найден',
    added: 'новое обещание',
    removed: 'обещание удалено',
  },
  promiseCounts: (counts) => `Всего на сайте: ${counts}.`,
  entry: { added: 'добавлено', removed: 'удалено', renamed: 'переименовано' },
  kinds: {
    sources: 'источник',
    organisations: 'организация',
    institutions: 'учреждение',
    campaigns: 'кампания',
    'press-releases': 'пресс-релиз',
    figures: 'показатель',
    measures: 'величина',
    series: 'серия',
    totals: 'сумма',
    comparisons: 'сравнение',
    pages: 'страница сайта',
  },
  languages: (codes) => `${codes.length === 1 ? 'язык' : 'языки'}: ${codes.map(language).join(', ')}`,
  waitsFor: (date) => `выйдет на сайт: ${date}`,
  field: { added: 'добавлено', removed: 'убрано' },
  text: (locale) => `${language(locale)} текст`,
  textKind: { added: 'добавлен', removed: 'удалён' },
  parts: { title: 'название', summary: 'краткое содержание', body: 'основная часть' },
  cites: (figures) => `появились ссылки на ${figures}`,
  citesNoLonger: (figures) => `больше нет ссылок на ${figures}`,
  translation: {
    stale: (locale) => `${language(locale)} перевод устарел: оригинал изменился, а перевод нет`,
    missing: (locale) => `нет перевода на ${language(locale)}`,
    unrecorded: (locale) => `${language(locale)} перевод новый, с оригиналом его ещё не сверили`,
    settled: (locale) => `${language(locale)} перевод обновлён`,
  },
  stated: (was, now) => `в оригинале было ${was}, стало ${now}`,
  accept: (command) => `сверьте его с оригиналом и выполните ${command}`,
  picture: { added: 'добавлена', removed: 'удалена', replaced: 'заменена' },
  uncorrected: (entries) =>
    `Изменено без записи об исправлении: ${entries}. Если меняется смысл, допишите \`corrections\`; опечатки правят молча.`,
  released: (states) =>
    `В реестр записано: ${count(states, { one: 'новая версия', few: 'новые версии', many: 'новых версий', other: 'новой версии' })}.`,

  pages: (addresses) =>
    `Что изменится на сайте: ${count(addresses, { one: 'адрес', few: 'адреса', many: 'адресов', other: 'адреса' })}`,
  page: { added: 'новый', gone: 'исчезнет' },
  approximate: 'Пока в записях есть ошибки, список приблизительный.',
  groups: {
    'press-releases': 'Пресс-релизы',
    campaigns: 'Кампании',
    institutions: 'Учреждения',
    figures: 'Показатели',
    sources: 'Источники',
    organisations: 'Организации',
    pages: 'Страницы о сайте',
    lists: 'Списки и обзоры',
    files: 'Файлы',
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

  more: (lines) => `…и ещё ${count(lines, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`,
  cut: (lines, command) => `**Показано не всё:** не поместилось строк: ${lines}. Всё целиком: ${command}`,
  quote: (words) => `«${words}»`,
};
