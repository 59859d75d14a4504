import { addressGroups, localeCodes, mediaTypes } from '../policy.ts';

/** Where nginx serves, and what it keeps open. */
export interface NginxPlace {
  /** `8080`, `127.0.0.1:4000` */
  readonly listen: string;
  /** The folder of the built site. */
  readonly root: string;
  /** A folder that nginx may write to. */
  readonly state: string;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `  ${line}`));
const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...indented(lines), '}'];

/** The kinds that browsers ask for; what isn't here is offered as a file. */
const types: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(mediaTypes).map(([extension, type]) => [extension, type.split(';')[0] ?? type])),
  avif: 'image/avif',
  css: 'text/css',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
};
const isText = (type: string): boolean => !/^(?:image\/(?!svg)|font\/|application\/wasm)/.test(type);

/** `add_header` of an inner block replaces all of the outer one: each block says all of it. */
const printHeaders = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

function location(address: string, headers: Readonly<Record<string, string>>): string[] {
  if (address === '/')
    return block('location = /', [
      ...printHeaders(headers),
      'if ($language) { return 302 /$language/; }',
      'try_files /index.html =404;',
    ]);
  if (!address.endsWith('*')) return block(`location = ${address}`, printHeaders(headers));
  const folder = address.slice(0, -1);
  const code = localeCodes.find((one) => folder === `/${one}/`);
  return block(`location ${folder}`, [
    ...printHeaders(headers),
    ...(code ? [`error_page 403 404 =404 /${code}/404.html;`] : []),
  ]);
}

/**
 * A whole configuration of nginx, as Debian packs it (`nginx`, `libnginx-mod-http-brotli-static`):
 * `nginx -c <file>`.
 */
export function toNginxFile({ listen, root, state }: NginxPlace): string {
  const languages = localeCodes.map((code) => `"~*^\\s*${code}\\b" ${code};`);
  const texts = [...new Set(Object.values(types).filter(isText))].filter((type) => type !== 'text/html');
  const server = [
    `listen ${listen};`,
    `root ${root};`,
    'index index.html;',
    'charset utf-8;',
    `charset_types ${texts.join(' ')};`,
    'gzip_static on;',
    'gzip_vary on;',
    'brotli_static on;',
    // A folder without a page is no secret.
    'error_page 403 404 =404 /404.html;',
    '',
    ...addressGroups.flatMap(({ addresses, headers }) => addresses.flatMap((address) => location(address, headers))),
    ...block('location /', ['return 404;']),
    '# What begins with a dot, if no block above is its own; copies made for compression, and files for other hosts.',
    ...block('location ~ "/\\.|\\.(br|gz|zst)$|^/_(headers|redirects)$"', ['return 404;']),
  ];
  const http = [
    ...block(
      'types',
      Object.entries(types).map(([extension, type]) => `${type} ${extension};`),
    ),
    'default_type application/octet-stream;',
    'sendfile on;',
    'tcp_nopush on;',
    'server_tokens off;',
    'absolute_redirect off;',
    'access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${state}/${name};`),
    ...block('map $http_accept_language $language', ['default "";', ...languages]),
    ...block('server', server),
  ];
  const lines = [
    'include /etc/nginx/modules-enabled/*.conf;',
    'worker_processes auto;',
    `pid ${state}/nginx.pid;`,
    'error_log stderr;',
    ...block('events', ['worker_connections 1024;']),
    ...block('http', http),
  ];
  return `# Generated from deploy/policy.ts by \`npm run deploy:files\`.\n${lines.join('\n')}\n`;
}
