/**
 * What the schemas tell of their fields, in English, by their Russian words: where those change, the
 * English no longer matches, and a test asks for it anew.
 */
export const fieldsInEnglish: Readonly<Record<string, string>> = {
  'Язык оригинала текста: kk или ru.': 'The language the text was first written in: kk or ru.',
  'Время события, настолько точное, насколько его даёт источник.':
    'When the event took place, as precisely as the source says.',
  'Откуда известно время.': 'How the time is known.',
  'День выхода на этом сайте. Если он ещё не настал, текст появится только в этот день.':
    'The day of publication on this site. Until it comes, the text is nowhere to be seen.',
  'О какой кампании.': 'Which campaign it is about.',
  'О каких учреждениях.': 'Which institutions it is about.',
  'Использованные источники.': 'The sources used.',
  'Картинки из этой папки: имя файла, под ним — автор и лицензия. В тексте их показывает ![описание](файл).':
    'Pictures in this folder: the name of the file, and under it author and licence. A text shows one by ![description](file).',
  'Кто снял или нарисовал: имя или организация. Если на двух языках пишется по-разному, kk и ru.':
    'Who took or drew it: a name or an organisation. Where the two languages spell it differently, kk and ru.',
  'На каких условиях публикуем: permission — с разрешения автора; public-domain — общественное достояние; остальное — лицензии Creative Commons.':
    'On what terms it is published: permission — the author allowed it; public-domain; the others are Creative Commons licences.',
  'Из какого источника взята картинка: имя файла в папке sources/.':
    'The source the picture comes from: the name of its file in sources/.',
  'День исправления, например 2026-11-22.': 'The day of the correction, such as 2026-11-22.',
  'Что было написано, что написано теперь и почему.': 'What was written before, what is written now, and why.',
  'Вид учреждения.': 'What kind of institution it is.',
  'В каком городе. Если ни один источник не говорит, строку не пишите.':
    'The town. Where no source names it, leave the line out.',
  'Кому помогает.': 'Whom it serves.',
  'Названия: первое на каждом языке — основное, остальные — варианты из источников.':
    'Names: the first in each language is the main one, the others are variants found in sources.',
  'Язык названия.': 'The language of the name.',
  'Так, как печатает источник.': 'As the source prints it.',
  'Источник, который печатает это название.': 'The source that prints this name.',
  'Перевод редакции.': 'Our own translation.',
  'Ни один источник так не пишет: перевод сделала редакция.': 'No source writes it so: the translation is ours.',
  'Сайт учреждения.': 'The institution’s website.',
  'Что говорят источники.': 'What sources say.',
  'Факт, изложенный нашими словами.': 'The fact in our own words.',
  'Идентификатор источника: имя файла в папке sources/.': 'The id of the source: the name of its file in sources/.',
  'Цитата-подтверждение: слова источника на его языке, не больше 12 слов.':
    'Evidence: the source’s own words in its own language, at most 12 of them.',
  'true — цитата найдена в источнике повторно; false — повторно не найдена.':
    'true — the quotation was found in the source a second time; false — it was not.',
  'Что неизвестно и не найдено.': 'What is not known and was not found.',
  'Серия из series.yaml.': 'The series, from series.yaml.',
  'Год.': 'The year.',
  'Который по счёту.': 'Which edition it is, as a number.',
  'Откуда следует порядковый номер.': 'Where the number of the edition comes from.',
  'Кампания, частью которой она является.': 'The campaign that it is a part of.',
  'announced — объявлена, running — идёт, held — состоялась, cancelled — отменена.':
    'announced, running, held, or cancelled.',
  'Пояснение к состоянию: переносы, последние сведения.': 'More on the status: postponements, the latest known.',
  'День старта. Если ни один источник не говорит, раздел не пишите.':
    'The day of the start. Where no source tells it, leave the section out.',
  'Даты, которые называют источники.': 'The dates that sources give.',
  'Дата: 2017, 2017-04, 2017-04-23.': 'The date: 2017, 2017-04, 2017-04-23.',
  'Дата какого источника печатается.': 'Which source’s date is printed.',
  'Если источники расходятся: почему выбрана эта дата.': 'Where sources disagree: why this date was chosen.',
  'Примечание о дате.': 'A note on the date.',
  'Где проходило.': 'Where it took place.',
  'Как этот старт называют источники.': 'What sources call this start.',
  'Что источники говорят о благотворительной цели и о судьбе кампании.':
    'What sources say of the charitable goal and of what became of the campaign.',
  'Учреждения, которые источник называет без отдельного обещания.':
    'Institutions that the source names without a promise of their own.',
  'Обещание каждому учреждению и его выполнение.': 'The promise to each institution, and what was delivered.',
  'Идентификатор учреждения: имя папки в institutions/.':
    'The id of the institution: the name of its folder in institutions/.',
  'Обещание.': 'The promise.',
  'Что обещано.': 'What was promised.',
  'Выполнение. Если отчёта об этом учреждении нет, раздел не пишите.':
    'What was delivered. Where there is no report on this institution, leave the section out.',
  'Что сделано.': 'What was done.',
  'Когда, если источник говорит.': 'When, if the source says so.',
  'Что известно о дате.': 'What is known of the date.',
  'Общие слова, не называющие учреждение, и другие версии. На состояние не влияют.':
    'General words that do not name the institution, and other accounts. They do not change the state.',
  'Что следует знать читателю.': 'What readers should know.',
  'Что неизвестно.': 'What is not known.',
  'К чему относится показатель: campaign, institution, organisation или series — что-то одно.':
    'What the figure is about: one campaign, institution, organisation or series.',
  'Величина из measures.yaml.': 'The measure, from measures.yaml.',
  'Уточнение: что именно считается.': 'More exactly: what is counted.',
  'Данные источников, по одному от каждого.': 'What sources say, one claim from each.',
  'Число без пробелов и без «млн»: 26000000. Дробь через точку: 7.9.':
    'The number without spaces and without “million”: 26000000. A fraction with a point: 7.9.',
  'exact — ровно, about — около, more-than — более, at-least — не менее, up-to — до, nearly — почти.':
    'How the source qualifies the number: exact, about, more-than, at-least, up-to, nearly.',
  'planned — запланировано, announced — объявлено, allocated — выделено, spent — израсходовано, reported — сообщено, stated-total — названо как итог.':
    'What kind of number it is: planned, announced, allocated, spent, reported, or stated as a total.',
  'На какое время эти данные: 2017, 2017-04, 2017-04-23.': 'The time it is true of: 2017, 2017-04, 2017-04-23.',
  'Что именно считает этот источник, если не совсем то же, что показатель.':
    'What exactly this source counts, if not quite what the figure does.',
  'Данные какого источника печатаются.': 'Which source’s claim is printed.',
  'Если источники расходятся: почему выбраны эти данные.': 'Where sources disagree: why this claim was chosen.',
  'Если показатель нельзя печатать рядом с другими: почему. Значение стоит только на его странице.':
    'Where the figure must not stand beside others: why. Its value is shown on its own page only.',
  'Если не публикуется: почему. На сайте не появляется нигде.':
    'Where it is not published: why. It appears nowhere on the site.',
  'Почему исправлено.': 'Why it was corrected.',
  'Кто опубликовал. Если в тексте не назван, строку не пишите.':
    'Who published it. Where the text does not say, leave the line out.',
  'Если издатель — организация с этого сайта, её идентификатор.':
    'Where the publisher is an organisation on this site: its id.',
  'Заголовок, как он напечатан.': 'The title as it is printed.',
  'Заголовка в тексте страницы не видно, он восстановлен по её адресу.':
    'The page shows no title; it was made out from the address.',
  'Начало текста без заголовка, не больше 12 слов.': 'The beginning of a text without a title, at most 12 words.',
  'Язык оригинала.': 'The language it was published in.',
  'Другие языки той же страницы.': 'Other languages of the same page.',
  'Адрес страницы.': 'The address of the page.',
  'Дата публикации, настолько точная, насколько её даёт источник: 2017, 2017-04, 2017-04-23.':
    'When it was published, as precisely as the source says: 2017, 2017-04, 2017-04-23.',
  'Если даты нет или она установлена иначе: что известно.':
    'Where there is no date, or it was found out in another way: what is known.',
  'in-full — текст прочитан целиком; stored-copy — прочитана сохранённая копия, обычно только её начало.':
    'in-full — the whole text was read; stored-copy — a stored copy was read, usually only its beginning.',
  'tertiary — справочник, пересказывающий других; low — текст, расходящийся с остальными источниками.':
    'tertiary — a reference work that retells others; low — a text at odds with the other sources.',
  'Предупреждение редакторам; на сайте не печатается.': 'A warning to editors; it is not printed on the site.',
  'Название страницы на этом языке; оно же стоит в списках.':
    'The title of the page in this language; lists show it too.',
  'Суть в одном-двух предложениях: видна в списках и в поисковых системах.':
    'The gist in a sentence or two, as seen in lists and search engines.',
  'Числа и показатели, которые есть только в этом тексте, с причиной.':
    'Numbers and figures that only this text has, with the reason.',
  'Число, день (04-23) или показатель — так, как его называет сообщение об ошибке.':
    'The number, day (04-23) or figure, as the message about it names it.',
  'Почему этого нет на другом языке.': 'Why the other language does not have it.',
  'На каких языках завести файлы с текстом: kk, ru.': 'In which languages to begin text files: kk, ru.',
  'Сам текст в формате Markdown.': 'The text itself, in Markdown.',
  'Имя папки или файла, оно же адрес страницы. После публикации не меняется.':
    'The name of the folder or file, and the address of the page. It does not change once published.',
  'Что исправляем, например figures/participants-2018 или press-releases/charity-2019.':
    'What is corrected, such as figures/participants-2018 or press-releases/charity-2019.',
  'Данные нового источника или исправленные данные прежнего; какой это источник, говорит source.':
    'The claim of a new source, or the corrected claim of one that is there; its source tells which.',
};
