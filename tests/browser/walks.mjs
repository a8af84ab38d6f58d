// Five people who are new here, each with one question, without scripts and by links alone. Usage:
//
//   REMORA_URL=http://127.0.0.1:8080 node walks.mjs

import { strict as assert } from 'node:assert';
import { launch } from './browser.mjs';

const origin = (process.env.REMORA_URL ?? '').replace(/\/$/, '');
if (!origin) {
  console.error('REMORA_URL is not set: the address of the served site');
  process.exit(2);
}

/** Clicks a link and waits for the page that it leads to: what is counted there must be there. */
async function follow(page, link) {
  const address = new URL(await link.getAttribute('href'), page.url());
  await link.click();
  await page.waitForURL(address.href);
  await page.waitForLoadState('load');
}

const walks = {
  /** Somebody has the link of an add-on that is gone, and wants to know why. */
  async 'a reader finds why an add-on was removed'(page) {
    await page.goto(`${origin}/en-US/addon/clip-magpie/`);
    const words = await page.locator('main').innerText();
    assert.match(words, /Clip Magpie/);
    assert.match(words, /no longer|not listed|disabled/i);
    await follow(page, page.locator('main a[href$="/history/"], main a[href*="/history/"]').first());
    const last = page.locator('.decisions > li').last();
    assert.match(await last.innerText(), /Disabled|Rejected|Removed/i);
    assert.ok((await last.locator('time').count()) > 0, 'the decision has no date');
    await follow(page, page.locator('.decisions a[href*="/policies/"]').last());
    assert.match(page.url(), /\/en-US\/policies\/[a-z-]+\/$/);
    assert.match(await page.locator('main').innerText(), /Clip Magpie/);
  },

  /** Somebody nominated an add-on and wants to know how long it will take. */
  async 'a developer finds where his nomination stands and how long it will take'(page) {
    await page.goto(`${origin}/de/`);
    await follow(page, page.locator('footer a[href="/de/queue/"]'));
    const row = page.locator('tbody tr').filter({ hasText: 'Stille Post' }).first();
    const cells = await row.locator('td').allInnerTexts();
    assert.match(cells[0], /^\d+$/, 'no place in the queue');
    assert.ok(cells.some((cell) => /^\d+$/.test(cell.trim())), 'no days');
    assert.match(await page.locator('main').innerText(), /Hälfte|Median|Tage/);
    await follow(page, row.locator('a').first());
    assert.match(page.url(), /\/de\/addon\/stille-post\/$/);
  },

  /** Somebody speaks Polish and would like to help. */
  async 'a translator finds what is missing in Polish'(page) {
    await page.goto(`${origin}/pl/`);
    await follow(page, page.locator('footer a[href="/pl/translations/"]'));
    await follow(page, page.locator('main a[href="/pl/translations/pl/"]'));
    const shares = await page.locator('.shares > div').allInnerTexts();
    assert.ok(shares.length >= 6, `${shares.length} kinds of texts`);
    assert.ok(shares.some((share) => /100/.test(share)) && shares.some((share) => !/100/.test(share)), shares.join(' | '));
    const missing = page.locator('.cards .name');
    assert.ok((await missing.count()) > 3, 'no add-ons are named');
    await follow(page, missing.first());
    assert.match(page.url(), /\/pl\/addon\//);
    assert.ok((await page.locator('.tongue').count()) > 0, 'the page does not mark what is not in Polish');
  },

  /** Somebody reads Arabic and nothing else. */
  async 'a reader of Arabic reads a translated review and its original'(page) {
    await page.goto(`${origin}/ar/addon/warraq/`);
    await follow(page, page.locator('main a[href="/ar/addon/warraq/reviews/"]').first());
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    const review = page.locator('.review', { has: page.locator('details.original') }).first();
    const shown = review.locator(':scope > .prose');
    assert.equal(await shown.getAttribute('lang'), 'ar');
    const original = review.locator('details.original .prose').first();
    assert.ok(!(await original.isVisible()), 'the original is open already');
    await review.locator('details.original summary').first().click();
    assert.ok(await original.isVisible(), 'the original cannot be opened without scripts');
    assert.notEqual(await original.getAttribute('lang'), 'ar');
  },

  /** Somebody wants to hear of answers without an account. */
  async 'someone follows a thread by feed'(page) {
    await page.goto(`${origin}/en-US/addon/quietwater/discussion/`);
    await follow(page, page.locator('main a[href*="/discussion/slow-first-page/"]').first());
    const feed = await page.locator('main a[href$="feed.atom"]').first().getAttribute('href');
    assert.equal(await page.locator('head link[type="application/atom+xml"]').getAttribute('href'), feed);
    const answer = await page.request.get(origin + feed);
    assert.match(answer.headers()['content-type'], /atom\+xml/);
    const entries = [...(await answer.text()).matchAll(/<entry>.*?<link rel="alternate" href="([^"]+)"/gs)].map((match) => match[1]);
    const mine = entries.find((entry) => entry.includes('/slow-first-page/'));
    assert.ok(mine, `no entry of the thread among ${entries.length}`);
    await page.goto(mine);
    assert.ok(await page.locator(`[id="${new URL(mine).hash.slice(1)}"]`).isVisible(), 'the entry leads to no post');
  },
};

const browser = await launch();
let failed = 0;
for (const [name, walk] of Object.entries(walks)) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  try {
    await walk(page);
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}, at ${page.url()}\n${error.message}`);
  }
  await context.close();
}
await browser.close();
process.exit(failed > 0 ? 1 : 0);
