import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NginxPlace } from '../../deploy/formats/nginx.ts';
import { startCaddy, startNginx } from '../../tests/support/servers.ts';

type Headers = Readonly<Record<string, string>>;

const linesOf = (headers: Headers, toLine: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => toLine(name, value))
    .join('\n');

/** Only a folder, with the compressed copies that lie in it. */
const caddyfile = (headers: Headers): string => `{$SITE_ADDRESS} {
	root * {$SITE_ROOT}
${linesOf(headers, (name, value) => `	header ${name} "${value}"`)}
	file_server {
		precompressed br
	}
}
`;

const nginxFile =
  (headers: Headers) =>
  ({ listen, root, state }: NginxPlace): string => `
include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid ${state}/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  types { text/html html; }
  sendfile on;
  tcp_nopush on;
  access_log off;
  server {
    listen ${listen};
    root ${root};
    brotli_static on;
${linesOf(headers, (name, value) => `    add_header ${name} "${value}";`)}
  }
}
`;

/** The same servers with nothing of our own but, where they are given, headers: what files cost them, and what headers do. */
export const bareServers = {
  caddy: (site: string, headers: Headers = {}) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'bare-')), 'Caddyfile');
    writeFileSync(file, caddyfile(headers));
    return startCaddy(site, file);
  },
  nginx: (site: string, headers: Headers = {}) => startNginx(site, nginxFile(headers)),
} as const;
