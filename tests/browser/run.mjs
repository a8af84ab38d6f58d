// The built site in a real browser. Usage:
//
//   REMORA_URL=http://127.0.0.1:8080 node run.mjs [sample|debian] [layout|axe|keyboard|weight]...
//   REMORA_URL=...                   node run.mjs faults      puts faults into pages, to see that each is found
//
// Prints every fault, then "N passed, N failed". REMORA_SUMMARY names a file for a summary in JSON.

import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { axeFaults, holdRedirect, launch, open } from './browser.mjs';
import { proveFaults } from './faults.mjs';
import { keyboardFaults } from './keyboard.mjs';
import { layoutFaults, mirrorFaults } from './layout.mjs';
import { pages, SETS } from './pages.mjs';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'];
// Bytes after brotli that a page may weigh; as in the default settings.
const BUDGET = { html: 14336, css: 12288, js: 3072 };

const origin = (process.env.REMORA_URL ?? '').replace(/\/$/, '');
if (!origin) {
  console.error('REMORA_URL is not set: the address of the served site');
  process.exit(2);
}

/** Loads a page, staying on it where it is a redirect, and says where it is not the kind it should be. */
async function load(page, spec) {
  await page.unrouteAll();
  if (spec.kind === 'redirect') await holdRedirect(page, origin + spec.url);
  await page.goto(origin + spec.url);
  const kind = await page.evaluate(() => document.body.className);
  return kind === `page-${spec.kind}` ? [] : [`is a ${kind || 'page without a kind'}, not page-${spec.kind}`];
}

const resize = (page, width) => page.setViewportSize({ width, height: width < 600 ? 740 : 800 });

/** At each width in both schemes: nothing scrolls, nothing is cut, everything is on its side; without scripts. */
async function layout({ plain: { page, notes } }, spec) {
  const results = [];
  const wrong = await load(page, spec);
  for (const width of WIDTHS) {
    await resize(page, width);
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      const faults = [...(await page.evaluate(layoutFaults)), ...(spec.kind === 'chooser' ? [] : await page.evaluate(mirrorFaults))];
      results.push({ check: `layout ${width} ${scheme}`, faults: [...wrong, ...faults, ...notes.splice(0)] });
    }
  }
  if (spec.kind === 'redirect') {
    await page.unrouteAll();
    await page.goto(origin + spec.url);
    const target = `${origin}/${spec.locale}/${spec.target}`;
    const reached = await page.waitForURL(target, { timeout: 10_000 }).then(() => true, () => false);
    results.push({ check: 'redirect', faults: [...(reached ? [] : [`does not lead to ${target}`]), ...notes.splice(0)] });
  }
  return results;
}

/** Axe in both schemes: light on a desktop, dark on a phone. */
async function axe({ scripted: { page, notes } }, spec) {
  if (spec.locale === 'de') return [];
  const results = [];
  const wrong = await load(page, spec);
  for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']]) {
    await resize(page, width);
    await page.emulateMedia({ colorScheme });
    results.push({ check: `axe ${width} ${colorScheme}`, faults: [...wrong, ...(await axeFaults(page)), ...notes.splice(0)] });
  }
  return results;
}

/** The keyboard alone: from left to right on a desktop, from right to left on a phone. */
async function keyboard({ plain: { page, notes } }, spec) {
  if (!['en-US', 'ar'].includes(spec.locale)) return [];
  const width = spec.locale === 'ar' ? 360 : 1280;
  await resize(page, width);
  const wrong = await load(page, spec);
  const faults = await keyboardFaults(page, origin + spec.url);
  return [{ check: `keyboard ${width}`, faults: [...wrong, ...faults, ...notes.splice(0)] }];
}

const weights = new Map();

/** What a reader downloads, after brotli, held to the budget. */
async function weight(_pages, spec) {
  const fetched = async (address) => Buffer.from(await (await fetch(address, { headers: { 'accept-language': 'eo' } })).arrayBuffer());
  const small = (bytes) => brotliCompressSync(bytes).length;
  const html = await fetched(origin + spec.url);
  const text = html.toString();
  const files = (pattern) => Promise.all([...text.matchAll(pattern)].map((match) => fetched(origin + match[1])));
  const sum = (all) => all.reduce((total, bytes) => total + small(bytes), 0);
  const css = await files(/<link[^>]*href="?([^"\s>]+\.css)/g);
  const js = await files(/<script[^>]*src="?([^"\s>]+)/g);
  const found = { html: small(html), css: sum(css), js: sum(js) };
  weights.set(spec.kind, Math.max(weights.get(spec.kind) ?? 0, found.html));
  const faults = Object.keys(BUDGET).filter((part) => found[part] > BUDGET[part]);
  if (css.length !== 1) faults.push('stylesheets');
  return [{ check: 'weight', faults: faults.map((part) => `${part}: ${found[part] ?? css.length}, allowed ${BUDGET[part] ?? 1}`) }];
}

const CHECKS = { layout, axe, keyboard, weight };

/** Runs every check on every page, two pages at a time. */
async function run(browser, set, checks) {
  const queue = pages(set);
  const results = [];
  const worker = async () => {
    const tabs = { plain: await open(browser, origin), scripted: await open(browser, origin, { scripts: true }) };
    for (let spec = queue.shift(); spec !== undefined; spec = queue.shift()) {
      for (const check of checks) {
        const found = await CHECKS[check](tabs, spec).catch((error) => [{ check, faults: [`broke off: ${error.message}`] }]);
        results.push(...found.map((result) => ({ kind: spec.kind, url: spec.url, ...result })));
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

const words = process.argv.slice(2);
const unknown = words.filter((word) => !(word in SETS) && !(word in CHECKS) && word !== 'faults');
if (unknown.length > 0) {
  console.error(`not known: ${unknown.join(', ')}`);
  process.exit(2);
}
const set = words.find((word) => word in SETS) ?? 'sample';
const chosen = words.filter((word) => word in CHECKS);
const checks = chosen.length > 0 ? chosen : Object.keys(CHECKS);

const browser = await launch();
const results = words.includes('faults') ? await proveFaults(browser, origin) : await run(browser, set, checks);
await browser.close();

const failed = results.filter((result) => result.faults.length > 0);
for (const { url, check, faults } of failed) {
  for (const fault of new Set(faults)) console.log(`${url}  ${check}: ${fault}`);
}
if (weights.size > 0) {
  const list = [...weights].map(([kind, bytes]) => `${kind} ${bytes}`).join(', ');
  console.log(`heaviest HTML of each kind, bytes after brotli: ${list}`);
}
const summary = { set, passed: results.length - failed.length, failed: failed.length, weights: Object.fromEntries(weights), failures: failed };
if (process.env.REMORA_SUMMARY) writeFileSync(process.env.REMORA_SUMMARY, `${JSON.stringify(summary, null, 2)}\n`);
console.log(`${summary.passed} passed, ${summary.failed} failed`);
process.exitCode = failed.length > 0 || results.length === 0 ? 1 : 0;
