import type { Message, MessageLanguage } from '../rule.ts';

type Words = Readonly<Record<MessageLanguage, Message>>;

/** What the YAML reader complains of, in words of people who don't know YAML. */
const problems: readonly (readonly [complaint: RegExp, words: Words])[] = [
  [
    /^Missing closing/,
    {
      kk: ['тырнақша ашылған, бірақ жабылмаған', 'мәннің соңына дәл сондай тырнақша қойыңыз'],
      ru: ['кавычка открыта и не закрыта', 'поставьте такую же кавычку в конце значения'],
      en: ['a quotation mark is opened and not closed', 'put the same mark at the end of the value'],
    },
  ],
  [
    /^Nested mappings/,
    {
      kk: [
        'мәннің ішінде қос нүкте мен бос орын тұр, сондықтан ол жаңа өріс болып оқылады',
        'мәнді түгел тырнақшаға алыңыз',
      ],
      ru: [
        'внутри значения стоит двоеточие с пробелом, и оно читается как новое поле',
        'возьмите всё значение в кавычки',
      ],
      en: ['a colon and a space within a value begin a new field', 'put the whole value in quotes'],
    },
  ],
  [
    /^Implicit (?:map )?keys/,
    {
      kk: [
        'бұл жол «өріс: мән» түрінде жазылмаған',
        'өріс атынан кейін қос нүкте мен бос орын қойыңыз; ұзын мән шегініспен жалғасады',
      ],
      ru: [
        'строка не похожа на «поле: значение»',
        'поставьте после имени поля двоеточие и пробел; длинное значение продолжают с отступом',
      ],
      en: [
        'the line is no “field: value”',
        'put a colon and a space behind the name of the field; a long value goes on indented',
      ],
    },
  ],
  [
    /must start at the same column|^Sequence item without/,
    {
      kk: ['жолдың шегінісі көршілерінен өзгеше', 'қатар тұрған өрістер бір бағаннан басталуы керек'],
      ru: ['отступ строки не такой, как у соседних', 'поля одного уровня должны начинаться в одном столбце'],
      en: ['the line is indented otherwise than those beside it', 'fields of one level begin in one column'],
    },
  ],
  [
    /^Plain value cannot start/,
    {
      kk: ['мән YAML өзіне алып қойған белгіден басталады', 'мәнді тырнақшаға алыңыз'],
      ru: ['значение начинается со знака, который занят самим YAML', 'возьмите значение в кавычки'],
      en: ['the value begins with a sign that YAML has taken for itself', 'put the value in quotes'],
    },
  ],
  [
    /^Source contains multiple documents/,
    {
      kk: ['--- не ... белгісінен екінші құжат басталып тұр', 'бұл жолды өшіріңіз: бір файлда бір ғана құжат болады'],
      ru: ['знаки --- или ... начинают в файле второй документ', 'уберите эту строку: в файле только один документ'],
      en: ['--- or ... begins a second document', 'remove the line: a file holds one document'],
    },
  ],
  [
    /^Invalid escape/,
    {
      kk: [
        'қос тырнақша ішіндегі \\ белгісінен кейін түсініксіз таңба тұр',
        'мәнді дара тырнақшаға алыңыз немесе \\ белгісін өшіріңіз',
      ],
      ru: [
        'после знака \\ внутри двойных кавычек стоит непонятный знак',
        'возьмите значение в одинарные кавычки или уберите \\',
      ],
      en: ['an unknown sign stands behind \\ within double quotes', 'use single quotes, or remove \\'],
    },
  ],
  [
    /^Flow |^(?:Missing|Unexpected|Expected).*\b(?:flow|items|collection|sequence|map)\b/,
    {
      kk: [
        'жақшалар не олардың арасындағы үтірлер дұрыс қойылмаған',
        '[ ] мен { } жұптарын тексеріңіз; жай мәтін болса, тырнақшаға алыңыз',
      ],
      ru: [
        'скобки или запятые между ними стоят неверно',
        'проверьте пары [ ] и { }; если это просто текст, возьмите его в кавычки',
      ],
      en: [
        'brackets, or commas between them, are wrong',
        'look at the pairs [ ] and { }; where they are mere text, put it in quotes',
      ],
    },
  ],
];

/** A complaint of the YAML reader in words; the complaint itself, which is in English, where it is a rare one. */
export function yamlProblem(detail: string, language: MessageLanguage, rare: Message): Message {
  return problems.find(([complaint]) => complaint.test(detail))?.[1][language] ?? rare;
}
