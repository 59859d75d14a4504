import { toCaddyfile } from './formats/caddyfile.ts';
import { toHeadersFile, toRedirectsFile, toVercelFile } from './formats/hosts.ts';
import { toNginxFile } from './formats/nginx.ts';

/** Every file that is generated from the policy, by its place in the repository. */
export const generatedFiles: Readonly<Record<string, string>> = {
  'deploy/Caddyfile': toCaddyfile(),
  'deploy/nginx.conf': toNginxFile({ listen: '8080', root: '/srv/site/live', state: '/tmp' }),
  'deploy/vercel.json': toVercelFile(),
  'public/_headers': toHeadersFile(),
  'public/_redirects': toRedirectsFile(),
};
