/**
 * Finds a Chromium for tests and pictures: CHROMIUM_PATH, then the one inside the npm package @sparticuz/chromium (Linux
 * on x64; the same pixels on every machine), then an installed one.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { environment, run } from './processes.mjs';
import { cacheFolder, nodePath } from './tools.mjs';

/**
 * @typedef {object} Chromium
 * @property {'CHROMIUM_PATH' | 'npm' | 'installed'} origin
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} env
 */

// Nothing here draws with WebGL, and few machines that run tests have a graphics card: one that is only imitated takes several
// times as long for every frame as drawing without one.
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--disable-gpu',
];

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'chrome.exe',
];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chromium to use on this machine, unpacked where needed.
 * @returns {Promise<Chromium>}
 * @throws Error with one sentence that says what to do, if there is none.
 */
export async function findChromium() {
  const env = /** @type {Record<string, string>} */ (environment());
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH must be the path of a Chromium; nothing is at ${chosen}`);
    return { origin: 'CHROMIUM_PATH', executablePath: chosen, args, env };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpackedChromium();
    if (folder !== null) {
      const libraries = join(folder, 'al2023', 'lib');
      const before = env['LD_LIBRARY_PATH'];
      env['LD_LIBRARY_PATH'] = before ? `${libraries}${delimiter}${before}` : libraries;
      env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
      return { origin: 'npm', executablePath: join(folder, 'chromium'), args, env };
    }
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...commands.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  const installed = candidates.find((path) => existsSync(path));
  if (installed !== undefined) return { origin: 'installed', executablePath: installed, args, env };
  throw new Error('No Chromium found: install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of one.');
}

/**
 * What Playwright's `chromium.launch` needs.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function chromiumLaunchOptions() {
  const { executablePath, args, env } = await findChromium();
  return { executablePath, args, env };
}

/** @returns {Promise<string | null>} Folder with the unpacked npm Chromium; null if the package is not installed. */
async function unpackedChromium() {
  let entry;
  try {
    entry = createRequire(join(root, 'package.json')).resolve('@sparticuz/chromium');
  } catch {
    return null;
  }
  const { version } = JSON.parse(readFileSync(join(dirname(dirname(entry)), 'package.json'), 'utf8'));
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) {
    // The package unpacks into the system's temporary folder, so a process of its own gets ours under that name. The
    // finished folder is renamed into place: two that unpack at once do not disturb each other.
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    const { code, output } = await run(nodePath(), [fileURLToPath(import.meta.url), '--unpack'], {
      cwd: root,
      env: environment({ TMPDIR: unfinished }),
      output: 'collect',
    });
    if (code !== 0) throw new Error(`Chromium could not be unpacked into ${unfinished}: ${output}`);
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  writeFontConfiguration(folder);
  return folder;
}

/** @param {string} text */
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Only the package's own fonts, so that every machine draws the same text. Written each time: the checkout may have moved.
 * @param {string} folder
 */
function writeFontConfiguration(folder) {
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(join(folder, 'fonts'))}</dir>
  <cachedir>${escapeXml(join(folder, 'fontconfig'))}</cachedir>
</fontconfig>
`;
  const file = join(folder, 'fonts.conf');
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--unpack')) {
    const entry = createRequire(join(root, 'package.json')).resolve('@sparticuz/chromium');
    const { inflate } = await import(pathToFileURL(entry).href);
    const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
    await Promise.all(archives.map((name) => inflate(join(dirname(dirname(entry)), 'bin', name))));
  } else {
    const { origin, executablePath } = await findChromium();
    process.stdout.write(`${executablePath} (${origin})\n`);
  }
}
