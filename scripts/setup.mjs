// Brings a fresh machine to the point where the npm scripts run. Plain JavaScript without any
// dependency: it starts under the machine's own, possibly older, Node.
//
//   node scripts/setup.mjs             packages and the project's own Node
//   node scripts/setup.mjs --browser   and a Chromium for the browser tests
//   node scripts/setup.mjs --tests     and all other programs that the tests need
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const stamp = 'node_modules/.setup-stamp';

/** Runs a command, and shows that it is still at work while it says nothing itself. */
function run(label, command, args) {
  const started = Date.now();
  console.log(`${label} …`);
  const ticking = setInterval(
    () => console.log(`  … still ${label.toLowerCase()} (${Math.round((Date.now() - started) / 1000)} s)`),
    5_000,
  );
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(ticking);
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} failed:\n${excerptOf(output)}`));
    });
  });
}

/** Some tools say what is wrong at the start of their output, some at its end. */
function excerptOf(output) {
  const lines = output.trim().split('\n');
  return (lines.length <= 30 ? lines : [...lines.slice(0, 15), '…', ...lines.slice(-15)]).join('\n');
}

/** What the installed packages depend on; where it is unchanged, nothing is installed again. */
function packagesDigest() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json', '.nvmrc']) hash.update(readFileSync(file));
  return hash.update(process.platform + process.arch).digest('hex');
}

async function installPackages() {
  const digest = packagesDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  await run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const wanted = readFileSync('.nvmrc', 'utf8').trim();
  const found = execFileSync('node_modules/.bin/node', ['--version'], { encoding: 'utf8' }).trim().slice(1);
  if (found !== wanted) throw new Error(`The project runs on Node ${wanted}, but the packages brought ${found}.`);
  writeFileSync(stamp, digest);
}

/** Where browsers usually are. */
const chromiumPaths = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The first browser there is. */
export const findChromium = () => chromiumPaths.find((path) => path && existsSync(path));

/** The servers that the site is tested with, and nginx's part for Brotli. */
const serverPrograms = ['/usr/bin/caddy', '/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];
const hasServers = () => serverPrograms.every((program) => existsSync(program));

/** Installs packages of Debian where that can be done; else it does nothing. */
async function installFromDebian(label, packages) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  await run('Refreshing the list of Debian packages', 'apt-get', ['update', '-q']);
  // At this run level no server is started by being installed.
  process.env.RUNLEVEL = '1';
  await run(label, 'apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

async function installBrowser() {
  if (findChromium()) return;
  await installFromDebian('Installing Chromium', ['chromium', 'fonts-liberation']);
  if (!findChromium())
    throw new Error(
      'The browser tests need Chromium: install it (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to its program.',
    );
}

/** What the tests ask besides a browser: real servers, and Java for the HTML checker of the W3C. */
async function installTestPrograms() {
  const hasJava = () =>
    ['/usr/bin/java', process.env.JAVA_HOME && `${process.env.JAVA_HOME}/bin/java`].some((at) => at && existsSync(at));
  if (hasServers() && hasJava()) return;
  const packages = ['caddy', 'nginx', 'libnginx-mod-http-brotli-static', 'default-jre-headless'];
  await installFromDebian('Installing Caddy, nginx and Java', packages);
  if (!hasServers() || !hasJava())
    throw new Error(`The tests need Caddy, nginx and Java: on Debian, sudo apt-get install ${packages.join(' ')}.`);
}

if (process.argv[1]?.endsWith('setup.mjs')) {
  try {
    await installPackages();
    if (process.argv.includes('--browser') || process.argv.includes('--tests')) await installBrowser();
    if (process.argv.includes('--tests')) await installTestPrograms();
    mkdirSync('.cache', { recursive: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
