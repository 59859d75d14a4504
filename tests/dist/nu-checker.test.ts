import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { distFolder, readPages } from '../support/site.ts';

const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** What the Nu Html Checker says of the pages of a folder. */
async function check(folder: string): Promise<Message[]> {
  // Its parser goes deep; the standard stack of Java is too small for long pages.
  const child = spawn('java', [
    '-Xss4m',
    '-jar',
    jar,
    '--skip-non-html',
    '--format',
    'json',
    '--exit-zero-always',
    folder,
  ]);
  let report = '';
  child.stderr.on('data', (data) => (report += String(data)));
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect(status, report).toBe(0);
  return (JSON.parse(report) as { messages: Message[] }).messages;
}

/** A guess at the language from its letters: titles of sources are in three languages. */
const isGuess = ({ message }: Message): boolean => message.startsWith('This document appears to be written in');
/** To a file, whatever a page loads comes from elsewhere; the tests with real servers ask a browser about policies. */
const isAboutPolicy = ({ message }: Message): boolean => message.includes('Content Security Policy');

it('the HTML checker of the W3C finds nothing on any page', { timeout: 300_000 }, async () => {
  expect(readPages().length).toBeGreaterThan(500);
  const found = (await check(distFolder)).filter((message) => !isAboutPolicy(message) && !isGuess(message));
  expect(found.map(({ type, url, lastLine, message }) => `${url}:${lastLine} ${type}: ${message}`)).toEqual([]);
});

it('the checker sees what is wrong', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nu-'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html lang="kk"><title>x</title><p><div></p>');
  expect((await check(folder)).map(({ type }) => type)).toContain('error');
  rmSync(folder, { recursive: true });
});
