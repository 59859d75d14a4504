import { absentHeaders, addressGroups, compressions, localeCodes, mediaTypes } from '../policy.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `\t${line}`));

const headerBlock = (matcher: string, headers: Readonly<Record<string, string>>): string[] => [
  `header ${matcher}{`,
  ...indented(Object.entries(headers).map(([header, value]) => `${header} ${quoted(value)}`)),
  '}',
];

/**
 * A Caddyfile. Where and for whom it serves comes from the environment: `SITE_ADDRESS` (a domain, for which
 * Caddy then gets a certificate, or `:8080`) and `SITE_ROOT`, the folder of the built site.
 */
export function toCaddyfile(): string {
  const groups = addressGroups.flatMap(({ addresses, headers }, index) => [
    `@group${index + 1} path ${addresses.join(' ')}`,
    ...headerBlock(`@group${index + 1} `, headers),
  ]);
  const types = Object.entries(mediaTypes).flatMap(([extension, type]) => [
    `@${extension} path *.${extension}`,
    `header @${extension} Content-Type ${quoted(type)}`,
  ]);
  const languages = localeCodes.flatMap((code) => [
    `@prefers-${code} {`,
    '\tpath /',
    `\theader_regexp Accept-Language (?i)^\\s*${code}\\b`,
    '}',
    `redir @prefers-${code} /${code}/ 302`,
  ]);
  const absent = localeCodes.flatMap((code) => [
    `@absent-${code} path /${code}/*`,
    `rewrite @absent-${code} /${code}/404.html`,
  ]);
  const others = localeCodes.map((code) => `/${code}/*`).join(' ');
  const files = ['file_server {', '\thide .*', `\tprecompressed ${Object.keys(compressions).join(' ')}`, '}'];
  const lines = [
    '{$SITE_ADDRESS::8080} {',
    ...indented([
      'root * {$SITE_ROOT:dist}',
      '',
      ...groups,
      '',
      ...types,
      '',
      ...languages,
      '',
      '@written not method GET HEAD',
      'error @written 405',
      '@broken path_regexp \\x00',
      'error @broken 400',
      '@hidden path /_headers /_redirects *.br *.gz *.zst',
      'error @hidden 404',
      ...files,
      '',
      'handle_errors {',
      ...indented([
        ...absent,
        `@absent not path ${others}`,
        'rewrite @absent /404.html',
        ...headerBlock('', { ...absentHeaders, 'Content-Type': 'text/html; charset=utf-8' }),
        ...files,
      ]),
      '}',
    ]),
    '}',
  ];
  return `# Generated from deploy/policy.ts by \`npm run deploy:files\`.\n${lines.join('\n')}\n`;
}
