// Chromium, and contexts that take note of everything a page should not do.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

export const CHROMIUM = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function launch() {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}

/**
 * A page in a context of its own. `notes` collects console errors, requests to other origins and broken files.
 * The context's language is one that the site lacks, so that `/` answers with the language chooser.
 */
export async function open(browser, origin, { scripts = false } = {}) {
  const context = await browser.newContext({ javaScriptEnabled: scripts, locale: 'eo' });
  const page = await context.newPage();
  const notes = [];
  page.on('pageerror', (error) => notes.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    // A page that is not found is itself the answer to a request that failed.
    const itself = message.location().url === page.url() && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !itself) notes.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) notes.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) notes.push(`${response.status()} for ${response.url()}`);
  });
  return { page, notes, close: () => context.close() };
}

/** Makes a redirect page stay, so that it can be looked at itself. */
export function holdRedirect(page, address) {
  return page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta[^>]*http-equiv="?refresh[^>]*>/i, '');
    return route.fulfill({ response, body });
  });
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the loaded page, as sentences. */
export async function axeFaults(page) {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (values) => {
    const found = await globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => ({ id, target: String(nodes[0].target), times: nodes.length }));
  }, RULES);
  return violations.map(({ id, target, times }) => `axe ${id}: ${target}${times > 1 ? ` and ${times - 1} more` : ''}`);
}
