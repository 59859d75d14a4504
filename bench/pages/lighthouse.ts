import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Lighthouse lives apart: it brings more than all other packages together, and nothing else needs it. */
const listed = 'bench/pages/tools';
const installed = '.cache/lighthouse';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What is read of Lighthouse's report. */
interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<Category, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { score: number | null; numericValue?: number; displayValue?: string }>>;
}

interface Settings {
  readonly port: number;
  readonly onlyCategories: readonly Category[];
  readonly skipAudits: readonly string[];
  readonly disableFullPageScreenshot: boolean;
}

/** How Lighthouse judges a page: its defaults, which are a phone on a slow line. */
export interface Judgement {
  /** Of 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** When the largest thing in sight is painted, in milliseconds. */
  readonly paint: number;
  /** How far things leap while the page loads. */
  readonly shift: number;
  /** How long scripts keep the page from answering, in milliseconds. */
  readonly blocked: number;
  /** What came over the line. */
  readonly bytes: number;
  /** What cost points. */
  readonly faults: readonly string[];
}

/** Installs Lighthouse as its lock file says, where that has not been done; nothing of it is run by that. */
function install(): void {
  const lock = 'package-lock.json';
  const isSame = (): boolean =>
    readFileSync(`${installed}/${lock}`, 'utf8') === readFileSync(`${listed}/${lock}`, 'utf8');
  if (existsSync(`${installed}/node_modules/lighthouse`) && existsSync(`${installed}/${lock}`) && isSame()) return;
  console.log('Installing Lighthouse …');
  mkdirSync(installed, { recursive: true });
  cpSync(listed, installed, { recursive: true });
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: installed });
}

/** Lighthouse, ready to judge pages with a browser that listens on a port. */
export async function loadLighthouse(port: number) {
  install();
  const home = path.resolve(installed, 'node_modules/lighthouse');
  const { version } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8')) as { version: string };
  const { default: run } = (await import(pathToFileURL(`${home}/core/index.js`).href)) as {
    default: (address: string, settings: Settings) => Promise<{ lhr: Report } | undefined>;
  };

  const judgeOnce = async (address: string, skipped: readonly string[], attempts = 3): Promise<Judgement> => {
    const settings = { port, onlyCategories: categories, skipAudits: skipped, disableFullPageScreenshot: true };
    const result = await run(address, settings);
    if (!result || result.lhr.runtimeError) {
      // On a busy machine a recording fails now and then; Lighthouse itself says to try again.
      if (attempts > 1) return judgeOnce(address, skipped, attempts - 1);
      throw new Error(`${address}: ${result?.lhr.runtimeError?.message ?? 'no report'}`);
    }
    const { audits, categories: judged } = result.lhr;
    const number = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN;
    const costly = Object.values(judged).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
    return {
      scores: Object.fromEntries(
        categories.map((name) => [name, Math.round((judged[name].score ?? 0) * 100)]),
      ) as Record<Category, number>,
      paint: Math.round(number('largest-contentful-paint')),
      shift: Number(number('cumulative-layout-shift').toFixed(3)),
      blocked: Math.round(number('total-blocking-time')),
      bytes: number('total-byte-weight'),
      faults: costly
        .filter(({ id }) => (audits[id]?.score ?? 1) < 0.995)
        .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
    };
  };
  /**
   * Judges a page; where its speed isn't beyond doubt, the median of three runs counts, for the machine may
   * have been busy.
   *
   * @param skipped audits that can't be passed by intent
   */
  const judge = async (address: string, skipped: readonly string[]): Promise<Judgement> => {
    const first = await judgeOnce(address, skipped);
    if (first.scores.performance === 100) return first;
    const runs = [first, await judgeOnce(address, skipped), await judgeOnce(address, skipped)];
    const [, median = first] = runs.sort((a, b) => a.scores.performance - b.scores.performance);
    return median;
  };
  return { version, judge };
}
