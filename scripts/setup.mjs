// Brings a fresh machine to the point where the npm scripts run. Plain JavaScript without any
// dependency: it starts under the machine's own, possibly older, Node.
//
//   node scripts/setup.mjs             packages and the project's own Node
//   node scripts/setup.mjs --browser   and a Chromium for the browser tests
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

async function installBrowser() {
  if (findChromium()) return;
  const isDebian = existsSync('/usr/bin/apt-get');
  const isRoot = process.getuid?.() === 0;
  if (isDebian && isRoot) {
    await run('Refreshing the list of Debian packages', 'apt-get', ['update', '-q']);
    await run('Installing Chromium', 'apt-get', [
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      'chromium',
      'fonts-liberation',
    ]);
  }
  if (!findChromium())
    throw new Error(
      'The browser tests need Chromium: install it (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to its program.',
    );
}

if (process.argv[1]?.endsWith('setup.mjs')) {
  try {
    await installPackages();
    if (process.argv.includes('--browser')) await installBrowser();
    mkdirSync('.cache', { recursive: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
