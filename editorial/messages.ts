import type { Fault, FaultRule } from '../src/model/fault.ts';
import { ledgerMessages } from './messages/ledger.ts';
import { proseMessages } from './messages/prose.ts';
import { type Message, type MessageLanguage, type RuleMessages } from './messages/rule-messages.ts';
import { totalMessages } from './messages/totals.ts';

export { messageLanguages, type MessageLanguage } from './messages/rule-messages.ts';

const guess = (closest: string | undefined, words: (id: string) => string): string =>
  closest ? ` ${words(closest)}` : '';
const kkGuess = (closest: string | undefined) => guess(closest, (id) => `«${id}» деп жазбақ болдыңыз ба?`);
const ruGuess = (closest: string | undefined) => guess(closest, (id) => `Возможно, имелось в виду «${id}»?`);
const enGuess = (closest: string | undefined) => guess(closest, (id) => `Did you mean “${id}”?`);

const rules: RuleMessages<FaultRule> = {
  ...ledgerMessages,
  ...proseMessages,
  ...totalMessages,
  'not-yaml': {
    kk: ({ detail }) => [
      `файл YAML ретінде оқылмайды: ${detail}`,
      'осы жолдың шегінісін, қос нүктесі мен тырнақшаларын тексеріңіз',
    ],
    ru: ({ detail }) => [`файл не читается как YAML: ${detail}`, 'проверьте отступ, двоеточие и кавычки в этой строке'],
    en: ({ detail }) => [
      `the file is not valid YAML: ${detail}`,
      'check the indentation, colons and quotes of this line',
    ],
  },
  'duplicate-key': {
    kk: ({ key }) => [`«${key}» өрісі екі рет жазылған`, 'бірін өшіріңіз'],
    ru: ({ key }) => [`поле «${key}» записано дважды`, 'уберите одно из двух'],
    en: ({ key }) => [`the field “${key}” stands twice`, 'remove one of the two'],
  },
  'yaml-feature': {
    kk: ({ found }) => [`YAML-дың «${found}» белгісіне рұқсат жоқ`, 'мәнді толық жазыңыз немесе тырнақшаға алыңыз'],
    ru: ({ found }) => [
      `знак YAML «${found}» здесь не разрешён`,
      'напишите значение полностью или возьмите его в кавычки',
    ],
    en: ({ found }) => [`the YAML feature “${found}” is not allowed here`, 'write the value out or put it in quotes'],
  },
  'number-format': {
    kk: ({ found }) => [`«${found}» сан ретінде қабылданбайды`, 'тек цифрлармен жазыңыз: 26000000 немесе 7.9'],
    ru: ({ found }) => [`«${found}» не годится как число`, 'запишите одними цифрами: 26000000 или 7.9'],
    en: ({ found }) => [`“${found}” is not accepted as a number`, 'write digits only: 26000000 or 7.9'],
  },
  'lost-words': {
    kk: ({ lost }) => [
      `«${lost}» сайтқа шықпайды: бос орыннан кейінгі # белгісінен ескертпе басталады`,
      'мәнді тырнақшаға алыңыз, «№» жазыңыз немесе ескертпені бөлек жолға көшіріңіз',
    ],
    ru: ({ lost }) => [
      `«${lost}» пропадёт: после пробела # начинает примечание`,
      'возьмите значение в кавычки, напишите «№» или вынесите примечание на отдельную строку',
    ],
    en: ({ lost }) => [
      `“${lost}” would be lost: after a space, # begins a comment`,
      'put the value in quotes, write «№», or move the comment to a line of its own',
    ],
  },
  'front-matter-missing': {
    kk: () => [
      'мәтіннің басында --- арасындағы деректер жоқ',
      'бірінші жолға --- қойыңыз, title мен summary жазыңыз, соңынан тағы --- қойыңыз',
    ],
    ru: () => [
      'в начале текста нет данных между строками ---',
      'начните файл строкой ---, напишите title и summary, закройте строкой ---',
    ],
    en: () => [
      'the text does not begin with data between --- lines',
      'start with ---, write title and summary, close with ---',
    ],
  },
  'missing-field': {
    kk: ({ field }) => [`«${field}» өрісі жетіспейді`, 'осы өрісті қосыңыз'],
    ru: ({ field }) => [`не хватает поля «${field}»`, 'добавьте это поле'],
    en: ({ field }) => [`the field “${field}” is missing`, 'add it'],
  },
  'unknown-field': {
    kk: ({ field, closest }) => [
      `«${field}» деген өріс жоқ`,
      `өрісті өшіріңіз немесе атын түзетіңіз.${kkGuess(closest)}`,
    ],
    ru: ({ field, closest }) => [`поля «${field}» нет`, `уберите его или исправьте имя.${ruGuess(closest)}`],
    en: ({ field, closest }) => [`there is no field “${field}”`, `remove it or correct its name.${enGuess(closest)}`],
  },
  'id-field': {
    kk: ({ found, expected }) => [
      `идентификатор қолмен жазылған: «${found}»`,
      `бұл жолды өшіріңіз: идентификатор — қалта не файл атауының өзі (${expected})`,
    ],
    ru: ({ found, expected }) => [
      `идентификатор вписан вручную: «${found}»`,
      `уберите строку: идентификатор — это имя папки или файла (${expected})`,
    ],
    en: ({ found, expected }) => [
      `an id is typed by hand: “${found}”`,
      `remove the line: the id is the name of the folder or file (${expected})`,
    ],
  },
  'wrong-type': {
    kk: ({ field, expected, found }) => [
      `«${field}»: «${found}» жазылған, керегі — ${kkTypes[expected] ?? expected}`,
      'мәнін түзетіңіз; мәтін мен күн тырнақшамен, сан тырнақшасыз жазылады',
    ],
    ru: ({ field, expected, found }) => [
      `«${field}»: записано «${found}», а нужно ${ruTypes[expected] ?? expected}`,
      'исправьте значение; текст и даты — в кавычках, числа — без',
    ],
    en: ({ field, expected, found }) => [
      `“${field}” is “${found}”, expected ${expected}`,
      'correct the value; texts and dates in quotes, numbers without',
    ],
  },
  'not-an-option': {
    kk: ({ field, found, options, closest }) => [
      `«${field}»: «${found}» деген мән жоқ`,
      `мыналардың бірін жазыңыз: ${options.join(', ')}.${kkGuess(closest)}`,
    ],
    ru: ({ field, found, options, closest }) => [
      `«${field}»: значения «${found}» нет`,
      `выберите одно из: ${options.join(', ')}.${ruGuess(closest)}`,
    ],
    en: ({ field, found, options, closest }) => [
      `“${field}”: there is no value “${found}”`,
      `choose one of: ${options.join(', ')}.${enGuess(closest)}`,
    ],
  },
  'out-of-range': {
    kk: ({ field, expected }) => [`«${field}» мәні шектен тыс`, `мәні ${expected} болуы керек`],
    ru: ({ field, expected }) => [`значение «${field}» вне границ`, `нужно ${expected}`],
    en: ({ field, expected }) => [`“${field}” is out of range`, `it must be ${expected}`],
  },
  'empty-text': {
    kk: ({ field }) => [`«${field}» бос`, 'мәтін жазыңыз; өріс міндетті болмаса, жолды түгел өшіріңіз'],
    ru: ({ field }) => [`поле «${field}» пустое`, 'впишите текст; если поле необязательное, уберите строку'],
    en: ({ field }) => [`“${field}” is empty`, 'write a text, or remove the line where the field is optional'],
  },
  'empty-list': {
    kk: ({ field }) => [`«${field}» тізімі бос`, 'кемінде бір жазба қосыңыз'],
    ru: ({ field }) => [`список «${field}» пуст`, 'добавьте хотя бы одну запись'],
    en: ({ field }) => [`the list “${field}” is empty`, 'add at least one item'],
  },
  trimmed: {
    kk: ({ field }) => [`«${field}» басында не соңында бос орын бар`, 'артық бос орынды өшіріңіз'],
    ru: ({ field }) => [`в начале или конце «${field}» лишний пробел`, 'уберите его'],
    en: ({ field }) => [`“${field}” begins or ends with a space`, 'remove it'],
  },
  'language-tag': {
    kk: ({ found }) => [`«${found}» — тіл белгісі емес`, 'kk, ru, en немесе kk-Arab деп жазыңыз'],
    ru: ({ found }) => [`«${found}» — не обозначение языка`, 'пишите kk, ru, en или kk-Arab'],
    en: ({ found }) => [`“${found}” is not a language tag`, 'write kk, ru, en or kk-Arab'],
  },
  'edtf-date': {
    kk: ({ found }) => [
      `«${found}» деген күн жоқ`,
      'дереккөз қаншалықты дәл берсе, соншалықты дәл жазыңыз: "2017", "2017-04" немесе "2017-04-23"; шамамен болса — "2017~"',
    ],
    ru: ({ found }) => [
      `даты «${found}» не бывает`,
      'запишите с точностью источника: "2017", "2017-04" или "2017-04-23"; если примерно — "2017~"',
    ],
    en: ({ found }) => [
      `“${found}” is not a date`,
      'write it as precisely as the source does: "2017", "2017-04" or "2017-04-23"; "2017~" for about',
    ],
  },
  day: {
    kk: ({ found }) => [`«${found}» — толық күн емес`, 'жыл-ай-күн түрінде жазыңыз: "2026-11-22"'],
    ru: ({ found }) => [`«${found}» — не полная дата`, 'запишите год-месяц-день: "2026-11-22"'],
    en: ({ found }) => [`“${found}” is not a full day`, 'write year-month-day: "2026-11-22"'],
  },
  id: {
    kk: ({ found }) => [
      `«${found}» идентификатор бола алмайды`,
      'тек кіші латын әріптері, цифрлар және сызықша: almaty-marathon-2017',
    ],
    ru: ({ found }) => [
      `«${found}» не может быть идентификатором`,
      'только строчные латинские буквы, цифры и дефисы: almaty-marathon-2017',
    ],
    en: ({ found }) => [
      `“${found}” cannot be an id`,
      'lower-case Latin letters, digits and hyphens only: almaty-marathon-2017',
    ],
  },
  url: {
    kk: ({ found }) => [`«${found}» — веб-мекенжай емес`, 'https:// деп басталатын толық мекенжайды жазыңыз'],
    ru: ({ found }) => [`«${found}» — не веб-адрес`, 'впишите полный адрес, начиная с https://'],
    en: ({ found }) => [`“${found}” is not a web address`, 'write the full address beginning with https://'],
  },
  locale: {
    kk: ({ found }) => [`«${found}» — сайттың тілі емес`, 'kk немесе ru деп жазыңыз'],
    ru: ({ found }) => [`«${found}» — не язык сайта`, 'напишите kk или ru'],
    en: ({ found }) => [`“${found}” is not a language of this site`, 'write kk or ru'],
  },
  'evidence-length': {
    kk: ({ words, maximum }) => [`дәйексөз тым ұзын: ${words} сөз`, `ең көбі ${maximum} сөз қалдырыңыз`],
    ru: ({ words, maximum }) => [`цитата слишком длинная, слов: ${words}`, `оставьте не больше ${maximum} слов`],
    en: ({ words, maximum }) => [`the evidence is too long: ${words} words`, `keep at most ${maximum} words`],
  },
  'file-name': {
    kk: ({ found, expected }) => [
      `«${found}» атауы жарамайды`,
      `атауын өзгертіңіз, мысалы «${expected}»: тек кіші латын әріптері, цифрлар және сызықша`,
    ],
    ru: ({ found, expected }) => [
      `имя «${found}» не годится`,
      `переименуйте, например, в «${expected}»: только строчные латинские буквы, цифры и дефисы`,
    ],
    en: ({ found, expected }) => [
      `the name “${found}” cannot be used`,
      `rename it, for instance to “${expected}”: lower-case Latin letters, digits and hyphens only`,
    ],
  },
  'unexpected-file': {
    kk: ({ found }) => [`«${found}» бұл жерде артық`, 'файлды өшіріңіз немесе тиісті қалтаға көшіріңіз'],
    ru: ({ found }) => [`«${found}» здесь лишний`, 'уберите файл или перенесите в нужную папку'],
    en: ({ found }) => [`“${found}” does not belong here`, 'remove it or move it to its folder'],
  },
  'not-utf8': {
    kk: () => ['файлдың кодтауы UTF-8 емес', 'файлды UTF-8 түрінде қайта сақтаңыз'],
    ru: () => ['файл не в кодировке UTF-8', 'сохраните файл заново в UTF-8'],
    en: () => ['the file is not UTF-8', 'save it again as UTF-8'],
  },
  'facts-missing': {
    kk: ({ expected }) => ['қалтада фактілер файлы жоқ', `«${expected}» файлын қосыңыз`],
    ru: ({ expected }) => ['в папке нет файла с фактами', `добавьте «${expected}»`],
    en: ({ expected }) => ['the folder has no facts', `add “${expected}”`],
  },
  'texts-missing': {
    kk: ({ expected }) => ['бірде-бір тілде мәтін жоқ', `кемінде біреуін қосыңыз: ${expected.join(', ')}`],
    ru: ({ expected }) => ['нет текста ни на одном языке', `добавьте хотя бы один из файлов: ${expected.join(', ')}`],
    en: ({ expected }) => ['there is no text in any language', `add at least one of: ${expected.join(', ')}`],
  },
  'unknown-locale': {
    kk: ({ found, locales }) => [`сайтта «${found}» тілі жоқ`, `сайттың тілдері: ${locales.join(', ')}`],
    ru: ({ found, locales }) => [`на сайте нет языка «${found}»`, `языки сайта: ${locales.join(', ')}`],
    en: ({ found, locales }) => [`the site has no language “${found}”`, `its languages are: ${locales.join(', ')}`],
  },
  'dangling-reference': {
    kk: ({ collection, found, closest }) => [
      `${collection} ішінде «${found}» жоқ`,
      `идентификаторды түзетіңіз немесе жазбаны қосыңыз.${kkGuess(closest)}`,
    ],
    ru: ({ collection, found, closest }) => [
      `в ${collection} нет записи «${found}»`,
      `исправьте идентификатор или добавьте запись.${ruGuess(closest)}`,
    ],
    en: ({ collection, found, closest }) => [
      `there is no “${found}” in ${collection}`,
      `correct the id or add the entry.${enGuess(closest)}`,
    ],
  },
  'printed-claim': {
    kk: ({ found, sources }) => [
      `printed өрісінде «${found}» тұр, бірақ ондай дереккөз тізімде жоқ`,
      `мыналардың бірін жазыңыз: ${sources.join(', ')}`,
    ],
    ru: ({ found, sources }) => [
      `в printed указан «${found}», но данных такого источника нет`,
      `выберите один из: ${sources.join(', ')}`,
    ],
    en: ({ found, sources }) => [
      `the printed claim “${found}” is not among the claims`,
      `choose one of: ${sources.join(', ')}`,
    ],
  },
  'duplicate-claim': {
    kk: ({ source }) => [
      `«${source}» дереккөзі бір көрсеткішке екі рет жауап берген`,
      'бір мәліметін қалдырыңыз немесе жеке көрсеткіш ашыңыз',
    ],
    ru: ({ source }) => [
      `в показателе дважды записаны данные источника «${source}»`,
      'оставьте одно значение или заведите отдельный показатель',
    ],
    en: ({ source }) => [`the source “${source}” answers the figure twice`, 'keep one claim or make a separate figure'],
  },
  'reason-missing': {
    kk: ({ values }) => [
      `дереккөздер әрқалай айтады (${values.join('; ')}), бірақ таңдау себебі жазылмаған`,
      'because өрісіне екі тілде қысқаша себебін жазыңыз',
    ],
    ru: ({ values }) => [
      `источники расходятся (${values.join('; ')}), а причина выбора не указана`,
      'впишите в because причину на двух языках',
    ],
    en: ({ values }) => [
      `sources disagree (${values.join('; ')}) but no reason for the choice is given`,
      'write the reason in both languages into because',
    ],
  },
  'reason-superfluous': {
    kk: () => ['мәлімет біреу ғана, таңдау себебі артық', 'because өрісін өшіріңіз'],
    ru: () => ['данные только от одного источника, причина выбора не нужна', 'уберите поле because'],
    en: () => ['there is only one claim, so a reason for choosing it is superfluous', 'remove because'],
  },
  'duplicate-promise': {
    kk: ({ institution }) => [
      `«${institution}» мекемесі бір науқанда екі рет жазылған`,
      'екеуін бір жазбаға біріктіріңіз',
    ],
    ru: ({ institution }) => [`учреждение «${institution}» записано в кампании дважды`, 'объедините в одну запись'],
    en: ({ institution }) => [`the institution “${institution}” stands twice in the campaign`, 'merge the two'],
  },
  'year-mismatch': {
    kk: ({ year, date }) => [
      `жылы — ${year}, ал көрсетілетін күні — ${date}`,
      'екеуінің қайсысы қате екенін тексеріп, түзетіңіз',
    ],
    ru: ({ year, date }) => [`год ${year}, а печатаемая дата — ${date}`, 'проверьте, что из двух неверно, и исправьте'],
    en: ({ year, date }) => [`the year is ${year} but the printed date is ${date}`, 'correct whichever is wrong'],
  },
  'name-missing': {
    kk: ({ locale }) => [
      `«${locale}» тілінде атау жоқ`,
      'дереккөздегі атауын не редакция аудармасын (translation: true) қосыңыз',
    ],
    ru: ({ locale }) => [
      `нет названия на языке «${locale}»`,
      'добавьте название из источника или перевод редакции (translation: true)',
    ],
    en: ({ locale }) => [
      `there is no name in “${locale}”`,
      'add one from a source, or our own translation (translation: true)',
    ],
  },
  'original-missing': {
    kk: ({ original, available }) => [
      `түпнұсқа тілі — «${original}», бірақ ондай мәтін жоқ`,
      `бар тілді жазыңыз (${available.join(', ')}) немесе ${original}.md файлын қосыңыз`,
    ],
    ru: ({ original, available }) => [
      `язык оригинала — «${original}», но такого текста нет`,
      `укажите язык, который есть (${available.join(', ')}), или добавьте ${original}.md`,
    ],
    en: ({ original, available }) => [
      `the original is “${original}”, but there is no such text`,
      `name a language that is there (${available.join(', ')}) or add ${original}.md`,
    ],
  },
  'citation-words': {
    kk: ({ figure }) => [
      `«${figure}» көрсеткішіне сілтеме бар, бірақ сөзі жазылмаған`,
      `[ ] ішіне өз сөзіңізді жазыңыз: :figure[…]{#${figure}}`,
    ],
    ru: ({ figure }) => [
      `показатель «${figure}» приведён без слов`,
      `впишите текст в квадратные скобки: :figure[…]{#${figure}}`,
    ],
    en: ({ figure }) => [
      `the figure “${figure}” is cited without words`,
      `write them in brackets: :figure[…]{#${figure}}`,
    ],
  },
  'unknown-directive': {
    kk: ({ found }) => [
      `«${found}» деген нұсқау жоқ`,
      'қос нүктеден кейін бос орын қалдырыңыз немесе :figure[сөздер]{#id} деп жазыңыз',
    ],
    ru: ({ found }) => [
      `директивы «${found}» нет`,
      'поставьте пробел после двоеточия или напишите :figure[слова]{#id}',
    ],
    en: ({ found }) => [
      `there is no directive “${found}”`,
      'put a space after the colon, or write :figure[words]{#id}',
    ],
  },
  'raw-html': {
    kk: ({ found }) => [`мәтінде HTML не код бар: ${found}`, 'тегті алып тастап, Markdown белгілерімен жазыңыз'],
    ru: ({ found }) => [`в тексте есть HTML или код: ${found}`, 'уберите тег и запишите то же знаками Markdown'],
    en: ({ found }) => [`the text holds HTML or code: ${found}`, 'remove the tag and say it in Markdown'],
  },
  'heading-level': {
    kk: ({ found }) => [
      `«${found}» — бірінші деңгейлі тақырып`,
      'жолды ## белгісінен бастаңыз: бірінші деңгейде беттің өз атауы тұр',
    ],
    ru: ({ found }) => [
      `«${found}» — заголовок первого уровня`,
      'начните с двух решёток (##): первый уровень занят названием страницы',
    ],
    en: ({ found }) => [
      `“${found}” is a heading of the first level`,
      'begin with two signs (##): the first level is the page’s title',
    ],
  },
  'link-address': {
    kk: ({ found }) => [
      `«${found}» мекенжайына сілтеме жасауға болмайды`,
      'https:// деп басталатын немесе осы сайттағы бетке апаратын мекенжайды жазыңыз',
    ],
    ru: ({ found }) => [
      `на адрес «${found}» ссылаться нельзя`,
      'нужен адрес, который начинается с https:// или ведёт на страницу этого сайта',
    ],
    en: ({ found }) => [
      `links to “${found}” are not allowed`,
      'use an address that begins with https:// or leads to a page of this site',
    ],
  },
  picture: {
    kk: ({ found }) => [`мәтінде сурет бар: «${found}»`, 'суретті алып тастаңыз: сайт әзірге суретсіз'],
    ru: ({ found }) => [`в тексте есть картинка: «${found}»`, 'уберите её: сайт пока обходится без картинок'],
    en: ({ found }) => [`the text holds a picture: “${found}”`, 'remove it: the site has no pictures for now'],
  },
  'reserved-id': {
    kk: ({ found }) => [`«${found}» мекенжайы алынып қойған`, 'басқа атау беріңіз'],
    ru: ({ found }) => [`адрес «${found}» занят`, 'дайте другое имя'],
    en: ({ found }) => [`the address “${found}” is taken`, 'give it another name'],
  },
  'part-of-itself': {
    kk: ({ found }) => [
      `«${found}» науқаны өз-өзінің бөлігі деп жазылған`,
      'partOf өрісінде басқа науқанды көрсетіңіз немесе өрісті өшіріңіз',
    ],
    ru: ({ found }) => [
      `кампания «${found}» названа частью самой себя`,
      'укажите в partOf другую кампанию или уберите поле',
    ],
    en: ({ found }) => [
      `the campaign “${found}” is said to be part of itself`,
      'name another campaign in partOf or remove it',
    ],
  },
  'published-before': {
    kk: ({ published, date }) => [
      `жарияланған күні (${published}) оқиға күнінен (${date}) бұрын тұр`,
      'екеуінің қайсысы қате екенін тексеріп, түзетіңіз',
    ],
    ru: ({ published, date }) => [
      `день публикации (${published}) раньше события (${date})`,
      'проверьте, что из двух неверно, и исправьте',
    ],
    en: ({ published, date }) => [
      `it was published (${published}) before it happened (${date})`,
      'correct whichever is wrong',
    ],
  },
  'markdown-syntax': {
    kk: ({ detail }) => [`мәтін оқылмайды: ${detail}`, 'жақшалар мен тегтерді тексеріңіз'],
    ru: ({ detail }) => [`текст не разбирается: ${detail}`, 'проверьте скобки и теги'],
    en: ({ detail }) => [`the text cannot be parsed: ${detail}`, 'check braces and tags'],
  },
  'withheld-cited': {
    kk: ({ figure }) => [`«${figure}» көрсеткіші жарияланбайды`, 'мәтіннен алып тастаңыз'],
    ru: ({ figure }) => [`показатель «${figure}» не публикуется`, 'уберите его из текста'],
    en: ({ figure }) => [`the figure “${figure}” is withheld`, 'take it out of the text'],
  },
  'citation-source': {
    kk: ({ figure, found, sources }) => [
      `«${figure}» көрсеткішінде «${found}» дереккөзінің мәліметі жоқ`,
      `мыналардың бірін жазыңыз: ${sources.join(', ')}`,
    ],
    ru: ({ figure, found, sources }) => [
      `у показателя «${figure}» нет данных источника «${found}»`,
      `выберите один из: ${sources.join(', ')}`,
    ],
    en: ({ figure, found, sources }) => [
      `the figure “${figure}” has no claim of “${found}”`,
      `choose one of: ${sources.join(', ')}`,
    ],
  },
  'revision-order': {
    kk: ({ date, before }) => [
      `түзету күні (${date}) алдыңғы күннен (${before}) бұрын`,
      'түзетулерді ескісінен жаңасына қарай орналастырыңыз; түзету күні жарияланған күннен бұрын болмайды',
    ],
    ru: ({ date, before }) => [
      `день исправления (${date}) раньше предыдущего дня (${before})`,
      'расположите исправления от старых к новым; исправить можно не раньше дня публикации',
    ],
    en: ({ date, before }) => [
      `the day of the revision (${date}) is before the one that precedes it (${before})`,
      'order revisions from old to new; none is older than what it revises',
    ],
  },
};

const kkTypes: Record<string, string> = {
  string: 'мәтін',
  number: 'сан',
  int: 'бүтін сан',
  boolean: 'true не false',
  object: 'өрістер',
  record: 'өрістер',
  array: 'тізім',
};
const ruTypes: Record<string, string> = {
  string: 'текст',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  object: 'поля',
  record: 'поля',
  array: 'список',
};

/** The fault in words: what is wrong and what to do. */
export function describeFault(fault: Fault, language: MessageLanguage): { problem: string; remedy: string } {
  // A fault's parameters are those of its rule; TypeScript does not follow that through the table.
  const words = rules[fault.rule][language] as (parameters: Fault['parameters']) => Message;
  const [problem, remedy] = words(fault.parameters);
  return { problem, remedy };
}
