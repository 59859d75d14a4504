import { describe, expect, it } from 'vitest';
import { fold, toCyrillic } from '../../../src/search/analysis/letters.ts';

describe('fold', () => {
  it.each([
    ['қайырымдылық', 'кайырымдылык'],
    ['жүгіру', 'жугиру'],
    ['ғұмыр', 'гумыр'],
    ['өңір', 'онир'],
    ['әһ', 'ах'],
    ['ещё', 'еше'],
    ['этаж', 'етаж'],
    ['джамбул', 'жамбул'],
  ])('reads %s and %s as one word', (proper, typed) => {
    expect(fold(proper)).toBe(fold(typed));
  });

  it('knows ия however it is typed', () => {
    expect(fold('федерация')).toBe(fold('федерациа'));
  });

  it('leaves neither ъ nor any letter outside its own alphabet', () => {
    expect(fold('әғқңөұүһійёщцэюяъьабвгдежзиклмнопрстуфхчшы')).toMatch(/^[абвгдежзиклмнопрстуфхчшы]+$/);
    expect(fold('объект')).toBe('обект');
  });
});

describe('toCyrillic', () => {
  it('leaves a Cyrillic word as it is', () => {
    expect(toCyrillic('қайырымдылық')).toEqual(['қайырымдылық']);
  });

  it.each([
    ['2021', 'qaiyrymdylyq', 'қайырымдылық'],
    ['2018', 'qaıyrymdylyq', 'қайырымдылық'],
    ['2017', "qai'yrymdylyq", 'қайырымдылық'],
    ['Turkic', 'qayırımdılıq', 'қайырымдылық'],
    ['ASCII', 'kaiyrymdylyk', 'қайырымдылық'],
    ['ASCII with y twice', 'qayyrymdylyq', 'қайырымдылық'],
    ['2018', 'júgirý', 'жүгіру'],
    ['2017', "ju'giry'", 'жүгіру'],
    ['ASCII', 'zhugiru', 'жүгіру'],
    ['2021', 'şahar', 'шаһар'],
    ['2017', "s'ahar", 'шаһар'],
    ['2017, with a typographic apostrophe', 's’ahar', 'шаһар'],
    ['2021', 'qoğam', 'қоғам'],
    ['2018', 'qoǵam', 'қоғам'],
    ['BGN', 'qogham', 'қоғам'],
    ['2021', 'teñge', 'теңге'],
    ['ASCII', 'tenge', 'теңге'],
    ['BGN', 'zhanga', 'жаңа'],
    ['ASCII', 'yesik', 'есік'],
    ['ASCII', 'halyk', 'халық'],
    ['ASCII', 'xalyq', 'халық'],
    ['ASCII', 'khalyk', 'халық'],
    ['ASCII', 'aiaq', 'аяқ'],
    ['everyday Russian', 'ploshchadka', 'площадка'],
    ['everyday Russian', 'obshchestvo', 'общество'],
    ['everyday Russian', 'sobytiya', 'события'],
    ['everyday Russian', 'novyy', 'новый'],
    ['everyday Russian', 'talgarsky', 'талгарский'],
    ['scholarly Russian', 'reabilitacija', 'реабилитация'],
    ['everyday Russian', 'maxim', 'максим'],
    ['dotted İ in lower case', 'i̇zgi', 'ізгі'],
  ])('reads by %s: %s is %s', (_convention, latin, cyrillic) => {
    expect(toCyrillic(latin).map(fold)).toContain(fold(cyrillic));
  });

  it.each([
    ['мapaфон', 'марафон'],
    ['өтінiм', 'өтінім'],
    ['дəрігер', 'дәрігер'],
  ])('takes Latin letters in %s for their look-alikes', (mixed, cyrillic) => {
    expect(toCyrillic(mixed)).toEqual([cyrillic]);
  });

  it('offers at most three readings', () => {
    expect(toCyrillic('jıngxcw').length).toBeLessThanOrEqual(3);
  });
});
