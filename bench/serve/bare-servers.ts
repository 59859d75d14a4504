import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NginxPlace } from '../../deploy/formats/nginx.ts';
import { startCaddy, startNginx } from '../../tests/support/servers.ts';

/** Only a folder, with the compressed copies that lie in it. */
const caddyfile = `{$SITE_ADDRESS} {
	root * {$SITE_ROOT}
	file_server {
		precompressed br
	}
}
`;

const nginxFile = ({ listen, root, state }: NginxPlace): string => `
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
  }
}
`;

/** The same servers with nothing of our own: what files cost them. */
export const bareServers = {
  caddy: (site: string) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'bare-')), 'Caddyfile');
    writeFileSync(file, caddyfile);
    return startCaddy(site, file);
  },
  nginx: (site: string) => startNginx(site, nginxFile),
} as const;
