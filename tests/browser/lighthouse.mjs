// Lighthouse on every page kind, as a throttled phone sees it. Usage:
//
//   REMORA_URL=http://127.0.0.1:8080 node lighthouse.mjs [KIND]...
//
// The site's base-url must be the address it is served at, or its canonical links lead to another origin.
// Prints the scores and the largest contentful paint of each page, then "N passed, N failed".

import { writeFileSync } from 'node:fs';
import { launch as launchChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { pages } from './pages.mjs';

process.env.CHROME_PATH ??= '/usr/bin/chromium';
// Simulated throttling leaves performance some noise on a busy machine; the rest is exact.
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
// A page that is not there says so by its status and `noindex`, which search engines and the console hold against it.
const EXCUSED = { notfound: ['is-crawlable', 'http-status-code', 'errors-in-console'] };

const origin = (process.env.REMORA_URL ?? '').replace(/\/$/, '');
if (!origin) {
  console.error('REMORA_URL is not set: the address of the served site');
  process.exit(2);
}
const kinds = process.argv.slice(2);
const seen = new Set();
const specs = [...pages('sample', ['en-US']), { kind: 'addon', locale: 'ar', url: '/ar/addon/quietwater/' }].filter((spec) => {
  const key = `${spec.kind} ${spec.locale}`;
  // A redirect is not a page to look at: a browser is at its target before Lighthouse can measure.
  const wanted = spec.kind !== 'redirect' && !seen.has(key) && (kinds.length === 0 || kinds.includes(spec.kind));
  seen.add(key);
  return wanted;
});

const chrome = await launchChrome({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const results = [];
for (const spec of specs) {
  const settings = {
    port: chrome.port,
    logLevel: 'error',
    onlyCategories: Object.keys(LEAST),
    // A language that the site lacks, so that `/` is the language chooser.
    extraHeaders: { 'Accept-Language': 'eo' },
    // A missing page is measured too.
    ignoreStatusCode: true,
  };
  const { lhr } = await lighthouse(origin + spec.url, settings);
  const scores = {};
  const faults = [];
  for (const [category, least] of Object.entries(LEAST)) {
    const { score, auditRefs } = lhr.categories[category];
    scores[category] = Math.round((score ?? 0) * 100);
    const short = auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9).map(({ id }) => id);
    const excused = short.length > 0 && short.every((id) => EXCUSED[spec.kind]?.includes(id));
    if (scores[category] < least && !excused) faults.push(`${category} ${scores[category]}: ${short.join(', ')}`);
  }
  const audit = (id) => Math.round(lhr.audits[id].numericValue);
  const lcp = audit('largest-contentful-paint');
  const shift = lhr.audits['cumulative-layout-shift'].numericValue;
  if (shift > 0.001) faults.push(`layout shift ${shift.toFixed(3)}`);
  results.push({ kind: spec.kind, url: spec.url, scores, lcp, fcp: audit('first-contentful-paint'), shift, faults });
  console.log(`${spec.url.padEnd(40)} ${Object.values(scores).join(' ').padEnd(16)} LCP ${lcp} ms  CLS ${shift.toFixed(3)}  ${faults.join('; ')}`);
}
await chrome.kill();

const failed = results.filter((result) => result.faults.length > 0).length;
if (process.env.REMORA_SUMMARY) writeFileSync(process.env.REMORA_SUMMARY, `${JSON.stringify(results, null, 2)}\n`);
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
