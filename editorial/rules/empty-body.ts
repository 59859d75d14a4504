import type { Rule } from '../rule.ts';

export const rule: Rule<'empty-body'> = {
  severity: 'error',
  protects: {
    kk: 'Оқырман тақырыбы бар, мәтіні жоқ бос бетті ашар еді.',
    ru: 'Читатель открыл бы страницу, на которой есть заголовок, но нет текста.',
    en: 'Readers would open a page that has a title and no text.',
  },
  words: {
    kk: () => [
      'файлда мәтіннің өзі жоқ, тек --- арасындағы деректер бар',
      'екінші --- жолының астына мәтінді жазыңыз; әлі дайын болмаса, бұл файлды қоспай тұрыңыз',
    ],
    ru: () => [
      'в файле нет самого текста, есть только данные между строками ---',
      'напишите текст под второй строкой ---; если он ещё не готов, пока не добавляйте этот файл',
    ],
    en: () => [
      'the file has no text, only the data between the --- lines',
      'write the text below the second ---; if it is not ready yet, leave the file out for now',
    ],
  },
  bad: {
    file: 'press-releases/announcement-2018/kk.md',
    replace: ['\nЖүгіріс туралы хабар.\n', ''],
    at: '4:1',
  },
  good: {
    file: 'press-releases/announcement-2018/kk.md',
    replace: ['\nЖүгіріс туралы хабар.\n', '\nЖүгіріс көктемде өтеді.\n'],
  },
};
