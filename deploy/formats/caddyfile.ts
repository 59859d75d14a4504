import { absentHeaders, addressGroups, compressions, localeCodes, mediaTypes } from '../policy.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `\t${line}`));
const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...indented(lines), '}'];

const headerBlock = (headers: Readonly<Record<string, string>>): string[] =>
  block(
    'header',
    Object.entries(headers).map(([header, value]) => `${header} ${quoted(value)}`),
  );

/** Copies made for compression and files for other hosts are not handed out under their own names. */
const hidden = [...Object.values(compressions).map((ending) => `*${ending}`), '/_headers', '/_redirects'];
/** Neither is what begins with a dot, or lies in a folder that does, but where the address itself says so. */
const fileServer = (addresses: readonly string[]): string[] =>
  block('file_server', [
    ...(addresses.some((address) => address.startsWith('/.')) ? [] : ['hide .*']),
    `precompressed ${Object.keys(compressions).join(' ')}`,
  ]);

/** To each reader in the language that the browser names first, where it is one of ours. */
const languages = localeCodes.flatMap((code) => [
  `@prefers-${code} header_regexp Accept-Language (?i)^\\s*${code}\\b`,
  `redir @prefers-${code} /${code}/ 302`,
]);

/** Groups exclude each other, and the first that fits answers: those that readers ask for most stand first. */
const groups = addressGroups
  .toSorted((one, other) => Number(one.addresses.includes('/')) - Number(other.addresses.includes('/')))
  .flatMap(({ addresses, headers }, index) => [
    `@group${index + 1} path ${addresses.join(' ')}`,
    ...block(`handle @group${index + 1}`, [
      ...headerBlock(headers),
      ...(addresses.includes('/') ? languages : []),
      ...fileServer(addresses),
    ]),
  ]);

/**
 * A Caddyfile. Where and for whom it serves comes from the environment: `SITE_ADDRESS` (a domain, for which
 * Caddy then gets a certificate, or `:8080`) and `SITE_ROOT`, the folder of the built site.
 */
export function toCaddyfile(): string {
  const typed = Object.entries(mediaTypes).filter(([extension]) => extension !== 'html');
  // Pages, whose addresses end with a slash, are asked for most and need none of this.
  const files = [
    '@file not path */',
    ...block('route @file', [
      `@hidden path ${hidden.join(' ')}`,
      'error @hidden 404',
      ...typed.flatMap(([extension, type]) => [
        `@${extension} path *.${extension}`,
        `header @${extension} Content-Type ${quoted(type)}`,
      ]),
    ]),
  ];
  const absent = localeCodes.flatMap((code) => [
    `@absent-${code} path /${code}/*`,
    `rewrite @absent-${code} /${code}/404.html`,
  ]);
  const others = localeCodes.map((code) => `/${code}/*`).join(' ');
  const inOrder = [
    '# Nothing is written here.',
    '@written not method GET HEAD',
    'error @written 405',
    '@broken path_regexp \\x00',
    'error @broken 400',
    ...files,
    ...groups,
    'error 404',
  ];
  const site = [
    'root * {$SITE_ROOT:dist}',
    // Else Caddy puts them into an order of its own.
    ...block('route', inOrder),
    ...block('handle_errors', [
      ...absent,
      `@absent not path ${others}`,
      'rewrite @absent /404.html',
      ...headerBlock({ ...absentHeaders, 'Content-Type': 'text/html; charset=utf-8' }),
      ...fileServer([]),
    ]),
  ];
  const lines = block('{$SITE_ADDRESS::8080}', site);
  return `# Generated from deploy/policy.ts by \`npm run deploy:files\`.\n${lines.join('\n')}\n`;
}
