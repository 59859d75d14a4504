import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { readNumbers } from '../../src/model/number-words/read-numbers.ts';
import { languages, type Language } from '../../tests/support/search-corpus.ts';
import { release } from '../check/generate.ts';
import { random, type Random } from '../search/random.ts';
import { readTexts, toSentences } from '../search/sentences.ts';

/** How many entries of other kinds an archive has: a campaign for so many press releases, and for each campaign … */
export const shape = { releasesOfCampaign: 50, sourcesOfCampaign: 5, campaignsOfInstitution: 2, yearsOfSeries: 14 };

/** How many entries were written besides the site's own. */
export interface Generated {
  readonly releases: number;
  readonly campaigns: number;
  readonly institutions: number;
  readonly figures: number;
  readonly sources: number;
}

type Words = Readonly<Record<Language, string>>;
type Text = Readonly<{ title: string; summary: string; body: string }>;

/** What is counted of each race, and a sentence that says so. */
const measures: readonly { measure: string; from: number; say: (figure: (words: string) => string) => Words[] }[] = [
  {
    measure: 'participants',
    from: 4000,
    say: (figure) => [
      {
        kk: `Ұйымдастырушылардың айтуынша, жарысқа ${figure('адам')} қатысты.`,
        ru: `По словам организаторов, в забеге участвовали ${figure('человек')}.`,
      },
    ],
  },
  {
    measure: 'registered',
    from: 6000,
    say: (figure) => [
      { kk: `Жарысқа ${figure('адам')} тіркелді.`, ru: `На забег зарегистрировались ${figure('человек')}.` },
    ],
  },
  {
    measure: 'foreign-participants',
    from: 100,
    say: (figure) => [{ kk: `Шетелден ${figure('адам')} келді.`, ru: `Из-за рубежа приехали ${figure('человек')}.` }],
  },
  {
    measure: 'race-volunteers',
    from: 200,
    say: (figure) => [
      { kk: `Жарыста ${figure('ерікті')} көмектесті.`, ru: `На забеге помогали ${figure('волонтёров')}.` },
    ],
  },
];

/**
 * Writes a content folder of the site's own entries and so many press releases more, in two languages, with the
 * campaigns, institutions, figures and sources that they speak of. All of it passes the gate. The same seed gives the
 * same files.
 */
export function generate(source: string, folder: string, releases: number, seed = 1): Generated {
  cpSync(source, folder, { recursive: true });
  const writer = new Writer(folder, random(seed));
  const campaigns = Math.ceil(releases / shape.releasesOfCampaign);
  const institutions = Math.ceil(campaigns / shape.campaignsOfInstitution);
  for (let number = 0; number < Math.ceil(campaigns / shape.yearsOfSeries); number += 1) writer.series(number);
  for (let number = 0; number < campaigns; number += 1) writer.campaign(number, institutions);
  for (let number = 0; number < institutions; number += 1) writer.institution(number);
  for (let number = 0; number < releases; number += 1) writer.pressRelease(number, institutions);
  release(folder);
  return {
    releases,
    campaigns,
    institutions,
    figures: campaigns * measures.length,
    sources: campaigns * shape.sourcesOfCampaign,
  };
}

const seriesId = (campaign: number): string => `bench-series-${Math.floor(campaign / shape.yearsOfSeries)}`;
const campaignId = (number: number): string => `bench-run-${number}`;
const institutionId = (number: number): string => `bench-school-${number}`;
const sourceId = (campaign: number, number: number): string => `bench-source-${campaign}-${number}`;
const figureId = (campaign: number, measure: string): string => `bench-${measure}-${campaign}`;
const yearOf = (campaign: number): number => 2012 + (campaign % shape.yearsOfSeries);
/** A name without any word of the language, so that both languages have it. */
const nameOf = (number: number): string => `Bench Run ${String.fromCharCode(65 + (number % 26))}`;

class Writer {
  private readonly folder: string;
  private readonly random: Random;
  private readonly sentences: Readonly<Record<Language, readonly string[]>>;
  /** What each campaign's figures say. */
  private readonly values = new Map<string, number>();

  constructor(folder: string, chance: Random) {
    this.folder = folder;
    this.random = chance;
    this.sentences = { kk: numberless('kk'), ru: numberless('ru') };
  }

  series(number: number): void {
    const facts = {
      name: both(nameOf(number)),
      kind: 'race',
      about: { kk: 'Сынаққа арналған жарыстар топтамасы.', ru: 'Серия забегов для проверки скорости.' },
      organisations: ['courage-foundation'],
      names: [{ language: 'en', text: nameOf(number), source: sourceId(number * shape.yearsOfSeries, 0) }],
    };
    const id = `bench-series-${number}`;
    appendFileSync(path.join(this.folder, 'series.yaml'), `\n${toYaml({ [id]: facts })}`);
  }

  campaign(number: number, institutions: number): void {
    const year = yearOf(number);
    const ids = Array.from({ length: shape.sourcesOfCampaign }, (_, at) => sourceId(number, at));
    for (const [at, id] of ids.entries())
      this.facts(`sources/${id}.yaml`, {
        publisher: this.random.pick(['Bench Times', 'Bench Daily', 'Bench Weekly']),
        title: this.title('ru'),
        language: 'ru',
        url: `https://example.org/${number}/${at}/`,
        published: `${year}-0${at + 3}-15`,
        read: 'stored-copy',
      });
    for (const { measure, from } of measures) this.figure(number, measure, from, ids);
    const attested = (at: number): object => ({ source: ids[at], evidence: this.title('ru'), verified: true });
    const first = Math.floor(number / shape.campaignsOfInstitution) % institutions;
    const promised = [...new Set([first, (first + 1) % institutions])];
    this.facts(`campaigns/${campaignId(number)}/campaign.yaml`, {
      original: 'ru',
      series: seriesId(number),
      year,
      status: 'held',
      date: { claims: [{ value: `${year}-04-2${number % 9}`, ...attested(0) }], printed: ids[0] },
      names: [{ language: 'en', text: `${nameOf(Math.floor(number / shape.yearsOfSeries))} ${year}`, source: ids[0] }],
      facts: [1, 2].map((at) => ({ statement: this.words(), ...attested(at) })),
      promises: promised.map((institution, at) => ({
        institution: institutionId(institution),
        promised: { work: { kk: 'спорт алаңы', ru: 'спортивная площадка' }, ...attested(1) },
        ...(at === 0
          ? {
              delivered: {
                work: { kk: 'алаң тапсырылды', ru: 'площадка передана' },
                when: `${year}-09`,
                ...attested(2),
              },
            }
          : {}),
      })),
      unknowns: [this.words()],
      sources: ids,
    });
    const figures = measures.map((_, at) => at);
    this.texts('campaigns', campaignId(number), this.random.between(3, 5), (language) =>
      this.said(number, figures, language),
    );
  }

  institution(number: number): void {
    const campaign = number * shape.campaignsOfInstitution;
    this.facts(`institutions/${institutionId(number)}/institution.yaml`, {
      original: 'kk',
      kind: this.random.pick(['boarding-school', 'kindergarten', 'hospice', 'children-home']),
      town: { kk: 'Алматы', ru: 'Алматы' },
      serves: { kk: 'мектеп оқушылары', ru: 'школьники' },
      names: [
        { language: 'kk', text: `№ ${number + 500} мектеп-интернат`, source: sourceId(campaign, 0) },
        { language: 'ru', text: `Школа-интернат № ${number + 500}`, source: sourceId(campaign, 1) },
      ],
      facts: [{ statement: this.words(), source: sourceId(campaign, 2), evidence: this.title('ru'), verified: true }],
      unknowns: [this.words()],
    });
    this.texts('institutions', institutionId(number), this.random.between(3, 5), (language) =>
      this.said(campaign, [0], language),
    );
  }

  pressRelease(number: number, institutions: number): void {
    const { random: chance } = this;
    const campaign = Math.floor(number / shape.releasesOfCampaign);
    const id = `bench-release-${number}`;
    const two = (least: number, most: number): string => String(chance.between(least, most)).padStart(2, '0');
    const date = `${yearOf(campaign)}-${two(1, 12)}-${two(1, 28)}`;
    const first = Math.floor(campaign / shape.campaignsOfInstitution) % institutions;
    const one = chance.between(0, shape.sourcesOfCampaign - 1);
    this.facts(`press-releases/${id}/press-release.yaml`, {
      original: number % 2 === 0 ? 'kk' : 'ru',
      date,
      published: date,
      campaign: campaignId(campaign),
      institutions: [institutionId(first)],
      sources: [sourceId(campaign, one), sourceId(campaign, (one + 1) % shape.sourcesOfCampaign)],
    });
    const figures = [number % measures.length, (number + 1) % measures.length];
    this.texts('press-releases', id, chance.between(4, 7), (language) => this.said(campaign, figures, language));
  }

  /** Two sources that say the same of a question. */
  private figure(campaign: number, measure: string, from: number, sources: readonly string[]): void {
    const id = figureId(campaign, measure);
    // Of tens a sentence says «человек» and «волонтёров», whatever stands before them.
    const value = from + 10 * this.random.between(1, 500);
    this.values.set(id, value);
    const claim = (at: number): object => ({
      value,
      qualifier: 'exact',
      status: 'reported',
      asOf: String(yearOf(campaign)),
      source: sources[at],
      evidence: this.title('ru'),
      verified: true,
    });
    this.facts(`figures/${id}.yaml`, {
      subject: { campaign: campaignId(campaign) },
      measure,
      claims: [claim(0), claim(1)],
      printed: sources[0],
    });
  }

  /** Sentences that cite figures of a campaign. */
  private said(campaign: number, figures: readonly number[], language: Language): string[] {
    return figures.flatMap((at) => {
      const { measure = '', say = () => [] } = measures[at] ?? {};
      const id = figureId(campaign, measure);
      const value = String(this.values.get(id)).replace(/(?=\d{3}$)/, (_, place: number) =>
        place > 0 ? '\u00a0' : '',
      );
      return say((unit) => `:figure[${value} ${unit}]{#${id}}`).map((words) => words[language]);
    });
  }

  /** Both texts of an entry: paragraphs, each with a sentence more of those that must be said. */
  private texts(collection: string, id: string, paragraphs: number, said: (language: Language) => string[]): void {
    for (const language of languages) {
      const must = said(language);
      const body = Array.from({ length: Math.max(paragraphs, must.length) }, (_, at) => {
        const sentences = Array.from({ length: this.random.between(2, 5) }, () => this.sentence(language));
        return [...sentences, ...must.slice(at, at + 1)].join(' ');
      });
      const text: Text = { title: this.title(language), summary: this.summary(language), body: body.join('\n\n') };
      this.file(
        `${collection}/${id}/${language}.md`,
        `---\n${toYaml({ title: text.title, summary: text.summary })}---\n\n${text.body}\n`,
      );
    }
  }

  private sentence(language: Language): string {
    return this.random.pick(this.sentences[language]);
  }

  private words(): Words {
    return { kk: this.sentence('kk'), ru: this.sentence('ru') };
  }

  private summary(language: Language): string {
    for (;;) {
      const sentence = this.sentence(language);
      if (sentence.length >= 50 && sentence.length <= 160) return sentence;
    }
  }

  /** The beginning of a sentence. */
  private title(language: Language): string {
    for (;;) {
      const words = this.sentence(language)
        .split(' ')
        .slice(0, 6)
        .join(' ')
        .replace(/[\s,:;.!?…–—-]+$/, '');
      if (words.length >= 15 && !/[«»()“”]/.test(words)) return words;
    }
  }

  private facts(file: string, facts: object): void {
    this.file(file, toYaml(facts));
  }

  private file(name: string, text: string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const both = (words: string): Words => ({ kk: words, ru: words });
const toYaml = (value: object): string => stringify(value, { lineWidth: 0 });

/** The sentences in which no number stands, since each number would have to be a figure. */
const numberless = (language: Language): string[] =>
  toSentences(readTexts(language)).filter(
    (sentence) => sentence.length < 300 && !/[\d"|:]/.test(sentence) && readNumbers(sentence, language).length === 0,
  );
