import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const lines = readFileSync('deploy/Dockerfile', 'utf8')
  .replaceAll('\\\n', '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const said = (word: string): string[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
const read = (file: string): string => readFileSync(file, 'utf8').trim();

describe('the container', () => {
  test('starts from exact versions, Node in that of the project', () => {
    const images = said('FROM').map((image) => image.replace(/ AS .*/, ''));
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/^\w+:\d+\.\d+[\w.-]*$/);
    expect(images[0]).toContain(`node:${read('.nvmrc')}-`);
    for (const [, name] of said('RUN')
      .join(' ')
      .matchAll(/apt-get install ((?:-\S+ )*\S+)/g))
      expect(name).toMatch(/ [a-z0-9-]+=\d\S*$/);
  });

  test('copies and runs what is there', () => {
    const copied = said('COPY')
      .filter((copy) => !copy.startsWith('--from'))
      .flatMap((copy) => copy.split(' ').slice(0, -1));
    const run = said('RUN')
      .join(' ')
      .matchAll(/node (\S+\.(?:mjs|ts))/g);
    const files = [...copied, ...Array.from(run, ([, file = '']) => file)];
    expect(files).toContain('deploy/Caddyfile');
    expect(files).toContain('deploy/compress-site.ts');
    for (const file of files) expect(existsSync(file), file).toBe(true);
    const left = read('.dockerignore').split('\n');
    for (const file of files) expect(left).not.toContain(file);
    expect(left).toContain('node_modules');
  });

  test('serves as nobody, can write nothing and gain nothing', () => {
    expect(said('USER')).toEqual(['nobody']);
    expect(lines.indexOf('USER nobody')).toBeGreaterThan(lines.findLastIndex((line) => line.startsWith('RUN ')));
    const { services } = parse(read('deploy/compose.yaml')) as { services: { site: Record<string, unknown> } };
    expect(services.site).toMatchObject({
      build: { context: '..', dockerfile: 'deploy/Dockerfile' },
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    const environment = said('ENV').join(' ');
    for (const place of ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME']) expect(environment).toContain(`${place}=/tmp`);
  });
});
