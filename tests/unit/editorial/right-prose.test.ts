import { expect, test } from 'vitest';
import { faultsAfter, placeOf, replace } from '../content-tree.ts';

const kk = 'press-releases/gym-2017/kk.md';
const ru = 'press-releases/gym-2017/ru.md';

test.each([
  ['a plain number that could be a year', 'Онда :plain[2000] рет секірді.', 'Там :plain[2000] мячей.'],
  ['a part of a whole in each language', 'Сыныптың :plain[үштен бірі] келді.', 'Пришла :plain[треть] класса.'],
  ['a class and a decade', '5-сынып 90-жылдары ашылды.', 'Пятый класс открыт в 90-х годах.'],
  ['the number of a school', '15-мектеп те келді.', 'Пришла и школа №\u00A015.'],
  ['a leap day', '2020 жылғы 29 ақпанда.', 'Это было 29 февраля 2020 года.'],
  [
    'the printed source by its name',
    'Жүгіргені — :figure[2\u00A0500 адам]{#participants-2017}.',
    'Бежали :figure[2\u00A0500 человек]{#participants-2017 source=fund-2017}.',
  ],
])('%s is no fault', (_name, inKazakh, inRussian) => {
  const found = faultsAfter(
    replace(kk, 'кетті.', `кетті. ${inKazakh}`),
    replace(ru, '#money-spent-2017}.', `#money-spent-2017}. ${inRussian}`),
  );
  expect(found.map(placeOf)).toEqual([]);
});
