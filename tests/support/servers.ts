import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { toNginxFile } from '../../deploy/formats/nginx.ts';

/** What a server answered, its body as it came over the line. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface RunningServer {
  readonly port: number;
  /** Asks for an address as it is written: nothing of it is resolved or escaped here. */
  ask(address: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Answer>;
  stop(): Promise<void>;
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const ask =
  (port: number): RunningServer['ask'] =>
  (address, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path: address, method, headers, agent: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) });
        });
      });
      sent.on('error', reject);
      sent.end();
    });

async function start(program: string, args: readonly string[], environment: Record<string, string>, port: number) {
  const child: ChildProcess = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let said = '';
  child.stderr?.on('data', (data) => (said += String(data)));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
  });
  let isOver = false;
  void ended.then(() => (isOver = true));
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (isOver) throw new Error(`${program} has ended: ${said}`);
    try {
      await ask(port)('/');
      break;
    } catch {
      await pause(50);
    }
  }
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * Starts Debian's Caddy on a free port of loopback.
 *
 * @param file the Caddyfile; it finds `SITE_ADDRESS` and `SITE_ROOT` in its environment
 */
export async function startCaddy(site: string, file = 'deploy/Caddyfile'): Promise<RunningServer> {
  const port = await freePort();
  const home = mkdtempSync(path.join(tmpdir(), 'caddy-'));
  const environment = {
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: site,
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    // Its door for administrators would be one more port.
    CADDY_ADMIN: `unix/${home}/admin.sock`,
  };
  const { stop } = await start('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], environment, port);
  return {
    port,
    ask: ask(port),
    stop: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Starts Debian's nginx on a free port of loopback. */
export async function startNginx(site: string, toFile = toNginxFile): Promise<RunningServer> {
  const port = await freePort();
  const state = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const file = path.join(state, 'nginx.conf');
  writeFileSync(file, toFile({ listen: `127.0.0.1:${port}`, root: site, state }));
  const { stop } = await start('nginx', ['-c', file, '-g', 'daemon off;'], {}, port);
  return {
    port,
    ask: ask(port),
    stop: async () => {
      await stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

/** Both, with the files of `deploy/`. */
export const servers = {
  caddy: (site: string) => startCaddy(site),
  nginx: (site: string) => startNginx(site),
} as const;
