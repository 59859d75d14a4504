import type { NumberLanguage } from '../../src/model/number-words/language.ts';
import type { ClaimStatus, Qualifier } from '../../src/model/schemas/figure.ts';
import type { MessageLanguage, RuleMessages } from './rule-messages.ts';

/** Words for each qualifier, in the language of the text that needs them. */
const qualifierWords: Record<NumberLanguage, Record<Exclude<Qualifier, 'exact'>, readonly string[]>> = {
  kk: {
    about: ['шамамен', 'жуық', '-дай/-дей'],
    'more-than': ['астам', 'артық'],
    'at-least': ['кемінде', 'кем емес'],
    'up-to': ['дейін', 'аспайды'],
    nearly: ['дерлік', 'таяу'],
  },
  ru: {
    about: ['около', 'примерно', 'порядка'],
    'more-than': ['более', 'свыше', 'больше'],
    'at-least': ['не менее', 'минимум'],
    'up-to': ['до', 'не более'],
    nearly: ['почти'],
  },
};

/** What must stand with the number: `«около» или «примерно»`, or nothing. */
function needed(qualifier: Qualifier, textLanguage: NumberLanguage, or: string, nothing: string): string {
  if (qualifier === 'exact') return nothing;
  return qualifierWords[textLanguage][qualifier].map((word) => `«${word}»`).join(` ${or} `);
}
const kkNeeded = (qualifier: Qualifier, language: NumberLanguage) =>
  needed(qualifier, language, 'немесе', '«астам», «шамамен» сияқты сөзсіз');
const ruNeeded = (qualifier: Qualifier, language: NumberLanguage) =>
  needed(qualifier, language, 'или', 'без слов «более», «около» и подобных');
const enNeeded = (qualifier: Qualifier, language: NumberLanguage) =>
  needed(qualifier, language, 'or', 'no word for “more than” or “about”');

const statusWords: Record<MessageLanguage, Record<ClaimStatus, string>> = {
  kk: {
    planned: 'жоспарланған',
    announced: 'жарияланған',
    allocated: 'бөлінген',
    spent: 'жұмсалған',
    reported: 'хабарланған',
    'stated-total': 'жиынтық деп айтылған',
  },
  ru: {
    planned: 'запланирована',
    announced: 'объявлена',
    allocated: 'выделена',
    spent: 'израсходована',
    reported: 'сообщена',
    'stated-total': 'названа итогом',
  },
  en: {
    planned: 'planned',
    announced: 'announced',
    allocated: 'allocated',
    spent: 'spent',
    reported: 'reported',
    'stated-total': 'stated as a total',
  },
};

/** Digits in groups of three, as the texts write them. */
const inGroups = (value: number): string => new Intl.NumberFormat('ru').format(value).replace(/\s/gu, ' ');

/** Figures that could be meant, ready to paste. */
const offers = (found: string, figures: readonly string[]): string =>
  figures
    .slice(0, 4)
    .map((id) => `:figure[${found}]{#${id}}`)
    .join(', ');

/** Words about numbers in texts. */
export const proseMessages: RuleMessages<
  | 'citation-number'
  | 'citation-value'
  | 'citation-qualifier'
  | 'citation-unit'
  | 'citation-spent'
  | 'citation-form'
  | 'uncited-number'
  | 'plain-idle'
  | 'plain-money'
  | 'no-such-day'
  | 'parity'
  | 'waiver-idle'
  | 'localised-parity'
> = {
  'citation-number': {
    kk: ({ figure, words, value, qualifier, textLanguage }) => [
      `«${figure}» көрсеткіші туралы «${words}» деген сөзден бір сан оқу мүмкін болмады`,
      `жақшаға бір ғана сан жазыңыз: ${inGroups(value)}, ${kkNeeded(qualifier, textLanguage)}`,
    ],
    ru: ({ figure, words, value, qualifier, textLanguage }) => [
      `в словах «${words}» о показателе «${figure}» не удалось прочитать одно число`,
      `напишите в скобках одно число: ${inGroups(value)}, ${ruNeeded(qualifier, textLanguage)}`,
    ],
    en: ({ figure, words, value, qualifier, textLanguage }) => [
      `“${words}”, which cites the figure “${figure}”, does not read as one number`,
      `write one number in the brackets: ${inGroups(value)}, with ${enNeeded(qualifier, textLanguage)}`,
    ],
  },
  'citation-value': {
    kk: ({ figure, words, found, value }) => [
      `«${words}» — ${inGroups(found)}, ал «${figure}» көрсеткішінің мәні — ${inGroups(value)}`,
      `${inGroups(value)} деп жазыңыз; басқа дереккөздің саны керек болса, {#${figure} source=…} деп көрсетіңіз`,
    ],
    ru: ({ figure, words, found, value }) => [
      `«${words}» — это ${inGroups(found)}, а у показателя «${figure}» значение ${inGroups(value)}`,
      `напишите ${inGroups(value)}; если нужно число другого источника, укажите {#${figure} source=…}`,
    ],
    en: ({ figure, words, found, value }) => [
      `“${words}” is ${inGroups(found)}, but the figure “${figure}” is ${inGroups(value)}`,
      `write ${inGroups(value)}, or name another claim: {#${figure} source=…}`,
    ],
  },
  'citation-qualifier': {
    kk: ({ figure, words, value, qualifier, textLanguage }) => [
      `«${words}» деген сөз «${figure}» көрсеткішінің дәлдігіне сай емес`,
      qualifier === 'exact'
        ? `дереккөз ${inGroups(value)} санын ескертпесіз айтады: «астам», «шамамен» сияқты сөзді жақшаның ішінен де, қасынан да алып тастаңыз`
        : `${inGroups(value)} санының қасына жақша ішінде мынаны жазыңыз: ${kkNeeded(qualifier, textLanguage)}; жақшаның сыртында ондай сөз тұрмасын`,
    ],
    ru: ({ figure, words, value, qualifier, textLanguage }) => [
      `слова «${words}» не передают точность показателя «${figure}»`,
      qualifier === 'exact'
        ? `источник называет ${inGroups(value)} без оговорок: уберите «более», «около» и подобные слова и в скобках, и рядом с ними`
        : `при числе ${inGroups(value)} напишите в скобках: ${ruNeeded(qualifier, textLanguage)}; рядом со скобками такие слова не нужны`,
    ],
    en: ({ figure, words, value, qualifier, textLanguage }) => [
      `“${words}” does not tell how exact the figure “${figure}” is`,
      `with ${inGroups(value)} write ${enNeeded(qualifier, textLanguage)}, inside the brackets and not beside them`,
    ],
  },
  'citation-unit': {
    kk: ({ figure, words, found, unit }) => [
      `«${words}» — ${found}, ал «${figure}» көрсеткішінің өлшем бірлігі — ${unit}`,
      'бірлікті түзетіңіз',
    ],
    ru: ({ figure, words, found, unit }) => [
      `«${words}» — это ${found}, а единица показателя «${figure}» — ${unit}`,
      'исправьте единицу',
    ],
    en: ({ figure, words, found, unit }) => [
      `“${words}” is ${found}, but the figure “${figure}” is in ${unit}`,
      'correct the unit',
    ],
  },
  'citation-spent': {
    kk: ({ figure, status, sentence }) => [
      `«${figure}» сомасы ${statusWords.kk[status]}, ал сөйлемде ол жұмсалған ақша ретінде айтылған: ${sentence}`,
      'сөйлемде «жоспарланған», «бөлінген» деп анық айтыңыз немесе жұмсау туралы сөзді басқа сөйлемге шығарыңыз',
    ],
    ru: ({ figure, status, sentence }) => [
      `сумма «${figure}» ${statusWords.ru[status]}, а предложение говорит о ней как об израсходованной: ${sentence}`,
      'скажите прямо, что сумма запланирована или выделена, либо уберите слова о тратах в другое предложение',
    ],
    en: ({ figure, status, sentence }) => [
      `the sum “${figure}” was ${statusWords.en[status]}, but the sentence calls it spent: “${sentence}”`,
      'say that it was planned or allocated, or move the words about spending to another sentence',
    ],
  },
  'citation-form': {
    kk: ({ found }) => [
      `«${found}» сілтемесі дұрыс жазылмаған`,
      'бір жолға, бос орынсыз жазыңыз: :figure[сөз]{#көрсеткіш} немесе {#көрсеткіш source=дереккөз}; :plain[15] ішінде де, сыртында да {…} болмайды; олардың ішіне басқа сілтеме жазылмайды, өздері де сілтеменің ішінде тұрмайды',
    ],
    ru: ({ found }) => [
      `ссылка «${found}» записана неверно`,
      'пишите в одну строку и без пробела: :figure[слова]{#показатель} или {#показатель source=источник}; у :plain[15] скобок {…} нет; внутрь них не вкладывают другую ссылку, и сами они не стоят внутри ссылки',
    ],
    en: ({ found }) => [
      `“${found}” is not written as a citation is`,
      'write it on one line and without a space: :figure[words]{#figure} or {#figure source=…}; :plain[15] has no {…}; neither holds a link nor stands in one',
    ],
  },
  'uncited-number': {
    kk: ({ found, figures }) => [
      `«${found}» саны дереккөзсіз тұр`,
      figures.length > 0
        ? `көрсеткішке сілтеме жасаңыз: ${offers(found, figures)}; бұл басқа сан болса — :plain[${found}]; title мен summary ішінде сансыз жазыңыз`
        : `көрсеткіш ашып, :figure[${found}]{#…} деп жазыңыз; санға дереккөз керек болмаса — :plain[${found}]; title мен summary ішінде сансыз жазыңыз`,
    ],
    ru: ({ found, figures }) => [
      `число «${found}» стоит без источника`,
      figures.length > 0
        ? `сошлитесь на показатель: ${offers(found, figures)}; если это другое число — :plain[${found}]; в title и summary обойдитесь без числа`
        : `заведите показатель и напишите :figure[${found}]{#…}; если источник числу не нужен — :plain[${found}]; в title и summary обойдитесь без числа`,
    ],
    en: ({ found, figures }) => [
      `the number “${found}” stands without a source`,
      figures.length > 0
        ? `cite the figure: ${offers(found, figures)}; if it is none of these — :plain[${found}]; in title and summary do without the number`
        : `make a figure and write :figure[${found}]{#…}; if the number states nothing — :plain[${found}]; in title and summary do without the number`,
    ],
  },
  'plain-idle': {
    kk: ({ words }) => [
      `:plain[${words}] керек емес: бұл жерде дереккөз сұралмайды`,
      'сөзді :plain белгісінсіз жазыңыз',
    ],
    ru: ({ words }) => [`:plain[${words}] не нужен: здесь источник и так не требуется`, 'оставьте слова без :plain'],
    en: ({ words }) => [
      `:plain[${words}] is not needed: nothing here asks for a source`,
      'write the words as they are',
    ],
  },
  'plain-money': {
    kk: ({ words }) => [
      `«${words}» — ақша немесе пайыз, оған дереккөз керек`,
      'көрсеткішке сілтеме жасаңыз: :figure[…]{#…}; ондай көрсеткіш жоқ болса, ашыңыз немесе мәтінді сансыз жазыңыз',
    ],
    ru: ({ words }) => [
      `«${words}» — деньги или проценты, им нужен источник`,
      'сошлитесь на показатель: :figure[…]{#…}; если его нет, заведите или обойдитесь без числа',
    ],
    en: ({ words }) => [
      `“${words}” is money or a share, which needs a source`,
      'cite the figure: :figure[…]{#…}; where there is none, make one or do without the number',
    ],
  },
  'no-such-day': {
    kk: ({ found }) => [`«${found}» деген күн болмайды`, 'күнін дереккөзден тексеріп, түзетіңіз'],
    ru: ({ found }) => [`такого дня нет: «${found}»`, 'сверьте дату с источником и исправьте'],
    en: ({ found }) => [`there is no such day: “${found}”`, 'check the date against the source and correct it'],
  },
  parity: {
    kk: ({ found, other }) => [
      `«${found}» осы мәтінде бар, ал екінші тілдегі мәтінде жоқ: ${other}`,
      `екі мәтінді салыстырып, қатесін түзетіңіз; айырмашылық орынды болса, осы мәтіннің басына onlyHere қосыңыз: what: "${found}", because: себебі`,
    ],
    ru: ({ found, other }) => [
      `«${found}» есть в этом тексте, но нет в тексте на другом языке: ${other}`,
      `сверьте тексты и исправьте; если различие оправдано, впишите в начало этого текста onlyHere: what: "${found}", because: причина`,
    ],
    en: ({ found, other }) => [
      `“${found}” stands in this text but not in the other language: ${other}`,
      `compare the two and correct one; where the difference is right, add onlyHere at the head of this text: what: "${found}", because: the reason`,
    ],
  },
  'waiver-idle': {
    kk: ({ what }) => [`onlyHere ішіндегі «${what}» керек емес: бұл жерде айырмашылық жоқ`, 'осы жазбаны өшіріңіз'],
    ru: ({ what }) => [`«${what}» в onlyHere не нужно: различия здесь нет`, 'уберите эту запись'],
    en: ({ what }) => [`“${what}” under onlyHere is not needed: there is no difference`, 'remove it'],
  },
  'localised-parity': {
    kk: ({ found, language, other }) => [
      `«${found}» ${language} өрісінде бар, ал ${other} өрісінде жоқ`,
      'екі тілдегі сөйлемді салыстырып, қатесін түзетіңіз: сандар мен күндер бірдей болуы керек',
    ],
    ru: ({ found, language, other }) => [
      `«${found}» есть в поле ${language}, а в поле ${other} нет`,
      'сверьте фразы на двух языках и исправьте: числа и даты должны совпадать',
    ],
    en: ({ found, language, other }) => [
      `“${found}” stands in the words of ${language} alone, not in ${other}`,
      'compare the two and correct one: numbers and dates must agree',
    ],
  },
};
