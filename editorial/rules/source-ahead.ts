import type { Example, Rule } from '../rule.ts';

const source: Example = {
  file: 'sources/fund-2999.yaml',
  write: 'publisher: Run Fund\ntitle: Новый зал\nlanguage: ru\npublished: "2999-01-10"\nread: in-full\n',
};
const facts = 'press-releases/announcement-2018/press-release.yaml';

export const rule: Rule<'source-ahead'> = {
  severity: 'error',
  protects: {
    kk: 'Әлі шықпаған дереккөзді ешкім тексере алмас еді, ал мәтін оның хабарын мерзімінен бұрын айтып қояр еді.',
    ru: 'Источник, который ещё не вышел, никто не смог бы проверить, а его новость стала бы известна раньше срока.',
    en: 'Nobody can check a source that is not out yet, and its news would be told ahead of it.',
  },
  words: {
    kk: ({ source: id, published, shown }) => [
      `${id} дереккөзінің күні — ${published}, ал бұл жазба сайтта одан бұрын тұрады: ${shown}`,
      `sources/${id}.yaml файлындағы published күнін тексеріңіз; дұрыс болса, бұл дереккөзге тек сол күні не одан кейін жарияланатын баспасөз хабарламасында сүйеніңіз`,
    ],
    ru: ({ source: id, published, shown }) => [
      `источник ${id} датирован ${published}, а эта запись стоит на сайте раньше: ${shown}`,
      `проверьте published в sources/${id}.yaml; если день верен, опирайтесь на этот источник только в пресс-релизе, который выходит в этот день или позже`,
    ],
    en: ({ source: id, published, shown }) => [
      `source ${id} is dated ${published}, but this entry is on the site earlier: ${shown}`,
      `check published in sources/${id}.yaml; if it is right, rest only a press release on it that is published on that day or later`,
    ],
  },
  bad: { file: facts, replace: ['  - fund-2018', '  - fund-2018\n  - fund-2999'], at: '9:5', beside: [source] },
  good: {
    file: facts,
    replace: ['  - fund-2018', '  - fund-2018\n  - fund-2999'],
    beside: [source, { file: facts, replace: ['"2026-03-02"', '"2999-01-10"'] }],
  },
};
