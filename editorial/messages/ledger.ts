import type { RuleMessages } from './rule-messages.ts';

/** Words about what was published and must stay. */
export const ledgerMessages: RuleMessages<
  | 'revision-missing'
  | 'revision-mismatch'
  | 'revision-unpublished'
  | 'revision-idle'
  | 'revision-date'
  | 'published-question'
  | 'published-gone'
  | 'ledger-broken'
> = {
  'revision-missing': {
    kk: ({ was, now }) => [
      `жарияланған көрсеткіш өзгерген, ал түзету жазылмаған: бұрын ${was}, енді ${now}`,
      `revisions тізімінің соңына қосыңыз: date — бүгінгі күн, was: ${was}, because — себебі екі тілде (kk, ru)`,
    ],
    ru: ({ was, now }) => [
      `опубликованный показатель изменён без записи об исправлении: было ${was}, стало ${now}`,
      `добавьте в конец revisions: date — сегодняшний день, was: ${was}, because — причина на двух языках (kk, ru)`,
    ],
    en: ({ was, now }) => [
      `a published figure was changed without a revision: it was ${was}, it is ${now}`,
      `add to the end of revisions: date — today, was: ${was}, because — the reason in both languages (kk, ru)`,
    ],
  },
  'revision-mismatch': {
    kk: ({ number, published }) => [
      `жарияланған ${number}-нұсқа тізілімдегіден басқаша жазылған`,
      `бұрынғы нұсқаны өзгертуге немесе өшіруге болмайды; дәл былай жазыңыз: was: ${published}`,
    ],
    ru: ({ number, published }) => [
      `опубликованная версия ${number} записана не так, как в реестре`,
      `прежние версии не меняют и не удаляют; запишите точно так: was: ${published}`,
    ],
    en: ({ number, published }) => [
      `published state ${number} is not what the ledger holds`,
      `former states are neither changed nor removed; write exactly: was: ${published}`,
    ],
  },
  'revision-unpublished': {
    kk: () => [
      'бұл нұсқа әлі жарияланбаған, сондықтан оны түзетілді деп жазуға болмайды',
      'осы revisions жазбасын өшіріңіз: жарияланбаған мән жай ғана өзгертіледі',
    ],
    ru: () => [
      'эта версия ещё не публиковалась, исправлять нечего',
      'уберите эту запись из revisions: неопубликованное значение просто меняют',
    ],
    en: () => [
      'this state was never published, so there is nothing to revise',
      'remove this revision: an unpublished value is simply changed',
    ],
  },
  'revision-idle': {
    kk: () => [
      'түзету жазылған, бірақ көрсеткіш өзгермеген',
      'мәнді өзгертіңіз немесе осы revisions жазбасын өшіріңіз',
    ],
    ru: () => [
      'исправление записано, но показатель остался прежним',
      'измените значение или уберите эту запись из revisions',
    ],
    en: () => ['a revision is written down but the figure says the same', 'change the value or remove this revision'],
  },
  'revision-date': {
    kk: ({ date, from, to }) => [
      `шығарылып қойған түзетудің күні өзгертілген: ${date}`,
      `бұрынғы күнін қайтарыңыз; ол ${from} – ${to} аралығында болған`,
    ],
    ru: ({ date, from, to }) => [
      `у выпущенного исправления другой день: ${date}`,
      `верните прежний день; он был не раньше ${from} и не позже ${to}`,
    ],
    en: ({ date, from, to }) => [
      `a released revision carries another day: ${date}`,
      `put the former day back; it was between ${from} and ${to}`,
    ],
  },
  'published-question': {
    kk: ({ was, now }) => [
      `жарияланған көрсеткіш енді басқа сұраққа жауап береді: бұрын ${was}, енді ${now}`,
      'бұрынғысын қайтарыңыз (measure, subject немесе measures.yaml ішіндегі unit); басқа сұраққа жаңа көрсеткіш ашыңыз',
    ],
    ru: ({ was, now }) => [
      `опубликованный показатель отвечает теперь на другой вопрос: было ${was}, стало ${now}`,
      'верните прежнее (measure, subject или unit в measures.yaml), а для другого вопроса заведите новый показатель',
    ],
    en: ({ was, now }) => [
      `a published figure now answers another question: it was ${was}, it is ${now}`,
      'put the former one back (measure, subject, or unit in measures.yaml) and make a new figure for the other question',
    ],
  },
  'published-gone': {
    kk: ({ figure }) => [
      `«${figure}» көрсеткіші жарияланған, оны өшіруге де, жасыруға да болмайды`,
      'файлды қайтарыңыз; мәні қате болса, revisions арқылы түзетіңіз',
    ],
    ru: ({ figure }) => [
      `показатель «${figure}» опубликован, его нельзя ни удалить, ни скрыть`,
      'верните файл; если значение неверно, исправьте его через revisions',
    ],
    en: ({ figure }) => [
      `the figure “${figure}” was published and can be neither removed nor withheld`,
      'put the file back; if the value is wrong, correct it by a revision',
    ],
  },
  'ledger-broken': {
    kk: ({ problem }) => [
      {
        unreadable: 'жарияланған нұсқалар тізілімінің бұл жолы оқылмайды',
        seal: 'жарияланған нұсқалар тізілімінің осы жолы немесе алдыңғысы өзгертілген',
        order: 'жарияланған нұсқалар тізілімінде рет бұзылған',
      }[problem],
      'ledger.jsonl қолмен өзгертілмейді: файлды негізгі тармақтағы қалпына келтіріңіз, жаңа жолдарды npm run release қосады',
    ],
    ru: ({ problem }) => [
      {
        unreadable: 'строка реестра опубликованных версий не читается',
        seal: 'эта строка реестра опубликованных версий или одна из прежних изменена',
        order: 'в реестре опубликованных версий нарушен порядок',
      }[problem],
      'ledger.jsonl руками не правят: верните файл из основной ветки, новые строки добавляет npm run release',
    ],
    en: ({ problem }) => [
      {
        unreadable: 'this line of the ledger cannot be read',
        seal: 'this line of the ledger, or one before it, was changed',
        order: 'the ledger is out of order',
      }[problem],
      'ledger.jsonl is never edited by hand: restore it from the main branch; npm run release adds lines',
    ],
  },
};
