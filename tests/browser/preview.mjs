// The live preview in a browser: a localizer's hour, mistakes in files, speed, the toolbar, and who is let in. Usage:
//
//   REMORA_BIN=target/debug/remora node preview.mjs [hour|errors|open|speed|toolbar|review|security]...
//
// It makes a folder of its own, serves that, and takes both away. REMORA_SHOTS names a folder for pictures of what it saw.

import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { axeFaults, CHROMIUM, launch, open } from './browser.mjs';

// So many edits are timed, or as many as a busy machine makes in so many milliseconds.
const EDITS = 100;
const SPENT = 25_000;
// What a slow machine may take for anything.
const PATIENCE = 15_000;
const LIST = '/pl/theme/';
const FORM = '/pl/feedback/';
const ADDON = '/pl/addon/quietwater/';
const PSEUDO = { 'en-XA': 'ltr', 'ar-XB': 'rtl', 'en-XL': 'ltr' };

if (!process.env.REMORA_BIN) {
  console.error('REMORA_BIN is not set: the program to be tried');
  process.exit(2);
}
const remora = resolve(process.env.REMORA_BIN);
const repository = fileURLToPath(new URL('../../', import.meta.url));

// ------------------------------------------------------------------------------------------------------ The folder and the server

const folder = mkdtempSync(join(tmpdir(), 'remora-preview-'));
const at = (name) => join(folder, name);
const read = (name) => readFileSync(at(name), 'utf8');
const write = (name, text) => writeFileSync(at(name), text);

/** Changes a file by a function of its text, which must change it; the text that it had. */
function change(name, by) {
  const before = read(name);
  const after = by(before);
  assert.notEqual(after, before, `${name} stays as it is`);
  write(name, after);
  return before;
}

/** Changes a file for as long as `during` takes. */
async function changed(name, by, during) {
  const before = change(name, by);
  try {
    return await during(before);
  } finally {
    write(name, before);
  }
}

const settings = (address) => `locales-dir = "locales"
pages-dir = "pages"

[theme]
path = "theme"

[site]
base-url = "${address}"
locales = ["en-US", "de", "pl", "ar", "ja", "en-XA", "ar-XB", "en-XL"]

[submissions]
origin = "https://submit.gallery.example"
`;

const LISTS = 'locales/pl/lists.ftl';
const FEW = /(\nlist-count =\n.*\n.*\n)( +\[few\] .*\n)/;

cpSync(join(repository, 'locales'), at('locales'), { recursive: true });
cpSync(join(repository, 'themes/default'), at('theme'), { recursive: true });
cpSync(join(repository, 'content/pages'), at('pages'), { recursive: true });
write('remora.toml', settings('https://gallery.example'));
const complete = change(LISTS, (text) => text.replace(FEW, '$1'));
const incomplete = read(LISTS);

/** Starts the preview; the address that it prints. */
async function serve(...words) {
  const options = ['serve', '--port', '0', '--overlay', 'overlay.db', ...words];
  const started = spawn(remora, options, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => started.once('exit', done));
  const address = await Promise.race([
    new Promise((done) => createInterface(started.stdout).once('line', (line) => done(line.trim()))),
    ended.then((code) => { throw new Error(`remora serve ended with ${code}`); }),
  ]);
  return { address, stop: () => (started.kill(), ended), lives: () => started.exitCode === null };
}

function run(...words) {
  const { status, stdout, stderr } = spawnSync(remora, words, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, `remora ${words.join(' ')}: ${stderr}`);
  return stdout + stderr;
}

// --------------------------------------------------------------------------------------------------------------------- Checking

const faults = [];
let part = '';
let held = 0;

/** One thing that must hold: says so, or notes why it does not; what it gives back, or undefined. */
async function check(what, test) {
  try {
    const value = await test();
    held += 1;
    console.log(`  ${what}`);
    return value;
  } catch (error) {
    // Said again at the end: a long log may be cut in its middle.
    faults.push([`${part}: ${what}`, ...reason(error)].join('\n    '));
    console.log(`  NOT: ${what}`);
    return undefined;
  }
}

/** What an error says, without the log of each attempt. */
const reason = ({ message }) => message.split('\n').slice(0, 24);

/** Waits until `test` throws no longer. */
async function until(test, within = PATIENCE) {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await test();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((done) => setTimeout(done, 25));
  }
}

const shot = (page, name) => (process.env.REMORA_SHOTS ? page.screenshot({ path: join(process.env.REMORA_SHOTS, `${name}.png`) }) : undefined);

// --------------------------------------------------------------------------------------------------------- What a person sees

/** A page of the preview with its bar. `quiet` are notes that are expected: refusals that the preview itself asked for. */
async function visit(browser, path, { quiet = /^never$/, ...viewport } = {}) {
  const { page, notes, close } = await open(browser, origin, { scripts: true });
  page.setDefaultTimeout(PATIENCE);
  await page.setViewportSize({ width: 1280, height: 800, ...viewport });
  await go(page, path);
  return {
    page,
    async close() {
      // A view transition that one navigation takes from another is none of the pages' doing.
      const ours = notes.filter((note) => !quiet.test(note) && !note.includes('Transition was'));
      await check(`${path}: the browser has nothing to complain of`, () => assert.deepEqual(ours, []));
      await close();
    },
  };
}

async function go(page, path) {
  await page.goto(origin + path);
  await ready(page);
}

/** The bar is there, and knows its page. */
async function ready(page) {
  await page.locator('remora-preview .bar').waitFor();
  await page.locator('remora-preview .tools select option').first().waitFor({ state: 'attached' });
}

const button = (page, name) => page.locator('remora-preview .bar').getByRole('button', { name });
const alarm = (page) => page.getByRole('alertdialog');
const mark = (page) => page.evaluate(() => { window.marker = 'the same'; });
const marked = async (page) => assert.equal(await page.evaluate(() => window.marker), 'the same', 'the page was loaded anew');
const text = (locator) => locator.innerText();
/** Isolating marks around values are not what it is about. */
const bare = (words) => words.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

async function press(page, name, on) {
  const it = button(page, name);
  if ((await it.getAttribute('aria-pressed')) !== String(on)) await it.click();
  await until(async () => assert.equal(await it.getAttribute('aria-pressed'), String(on)));
}

/** The editor at a string of the page, chosen by the box over it. */
async function edit(page, name) {
  await press(page, 'Strings', true);
  const putAway = alarm(page).getByRole('button', { name: 'Put away' });
  if (await putAway.isVisible()) await putAway.click();
  await page.locator('remora-preview .layer').getByRole('button', { name }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return { dialog, area: dialog.locator('textarea'), save: dialog.getByRole('button', { name: 'Save' }) };
}

/** What the editor says of what is typed holds something. */
const says = (dialog, words) => until(async () => assert.match(await text(dialog.locator('.results')), words));
const silent = (dialog) => until(async () => assert.equal(await dialog.locator('.results .found').count(), 0));
const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
const count = async (page) => bare(await text(page.locator('p.count').first()));

// ---------------------------------------------------------------------------------------------------------------------- The parts

/** The preview that all parts look at. */
let server;
let origin = '';

const parts = {
  /** Somebody translates into Polish, and goes from the first mistake to the file that an office sent. */
  async hour(browser) {
    const { page, close } = await visit(browser, LIST, { quiet: /40[39]|422/ });
    await mark(page);
    await check(`${LIST}: the bar says that something is wrong, and its panel says what and where`, async () => {
      await until(async () => assert.match(await text(button(page, 'Problems')), /1/));
      await button(page, 'Problems').click();
      const panel = page.locator('remora-preview .panel');
      assert.match(await text(panel), /`few` of \$count is missing in `list-count`[\s\S]*locales\/pl\/lists\.ftl:44/);
      await shot(page, 'problem-message');
      await panel.getByRole('button', { name: 'Close' }).click();
    });
    await check('without the form, another stands in its place', async () => assert.equal(await count(page), '3 dodatku'));

    const { dialog, area, save } = await edit(page, /^list-count:/);
    const pattern = await area.inputValue();
    await check('the editor says that `few` is missing', () => says(dialog, /`few` of \$count is missing[\s\S]*one, few, many, other/));
    const [, , few] = FEW.exec(complete);
    const whole = pattern.replace(/\n( +\[many\])/, `\n    ${few.trim()}\n$1`);
    await area.fill(whole);
    await check('with it, all four forms are shown, and no mistake', async () => {
      await silent(dialog);
      const shown = await dialog.locator('.variants > div').allInnerTexts();
      assert.deepEqual(shown.map((row) => /\((\w+)\)/.exec(row)?.[1]), ['one', 'few', 'many', 'other']);
      assert.match(bare(shown[1]), /2 dodatki$/);
    });
    await shot(page, 'editor');
    await area.fill(whole.replace('{ $count } dodatki', '{ $cuont } dodatki').replace('{ $count }\u00a0dodatki', '{ $cuont }\u00a0dodatki'));
    await check('a broken placeholder is told', () => says(dialog, /Line 3[\s\S]*no variable \$cuont/));
    await check('a mistake is not saved', async () => {
      await save.click();
      await says(dialog, /no variable \$cuont/);
      assert.ok(await dialog.isVisible());
      assert.equal(read(LISTS), incomplete);
    });
    await area.fill(whole);
    await silent(dialog);
    await save.click();
    await check('saved, the page shows the new text without being loaded anew', async () => {
      await dialog.waitFor({ state: 'hidden' });
      await until(async () => assert.equal(await count(page), '3 dodatki'));
      await marked(page);
    });
    await check('the file differs in exactly that line', () => {
      const [before, after] = [incomplete, read(LISTS)].map((content) => content.split('\n'));
      const added = after.findIndex((line, index) => line !== before[index]);
      assert.deepEqual(after.toSpliced(added, 1), before);
      assert.equal(`${after[added]}\n`, few);
    });
    await check('and nothing is wrong any more', () => until(async () => {
      assert.ok(await alarm(page).isHidden());
      assert.doesNotMatch(await text(button(page, 'Problems')), /\d/);
    }));

    await check('what an editor changed elsewhere in the file meanwhile stays', async () => {
      const { dialog: second, area: field, save: ok } = await edit(page, /^sort-users:/);
      await field.fill('Najpopularniejsze');
      change(LISTS, (content) => content.replace('\nlist-tag = Etykieta\n', '\nlist-tag = Znacznik\n'));
      await new Promise((done) => setTimeout(done, 200));
      await ok.click();
      await second.waitFor({ state: 'hidden' });
      const theirs = complete.replace('list-tag = Etykieta', 'list-tag = Znacznik');
      assert.equal(read(LISTS), theirs.replace('sort-users = Najczęściej używane', 'sort-users = Najpopularniejsze'));
    });
    await check('what he changed in the same message is found and shown, and nothing is lost', async () => {
      const { dialog: third, area: field, save: ok } = await edit(page, /^list-count:/);
      const mine = (await field.inputValue()).replace('dodatki', 'dodateczki');
      await field.fill(mine);
      const before = change(LISTS, (content) => content.replace('\u00a0dodatki\n', '\u00a0wtyczki\n'));
      await until(async () => assert.equal(await count(page), '3 wtyczki'));
      assert.equal(await field.inputValue(), mine, 'the update took what was typed');
      await ok.click();
      const question = third.getByRole('alert');
      await question.waitFor();
      assert.match(await text(question), /changed by somebody else[\s\S]*wtyczki/);
      assert.equal(await field.inputValue(), mine);
      assert.match(read(LISTS), /wtyczki/);
      await shot(page, 'conflict');
      await question.getByRole('button', { name: 'Keep mine' }).click();
      await third.waitFor({ state: 'hidden' });
      assert.equal(read(LISTS), before.replace('\u00a0dodatki\n', '\u00a0dodateczki\n'));
      await until(async () => assert.equal(await count(page), '3 dodateczki'));
      await marked(page);
    });
    write(LISTS, complete);

    await press(page, 'Strings', false);
    await check('the bar leads to the same page in Arabic, from right to left', async () => {
      await page.getByLabel('Language of the page').selectOption('ar');
      await page.waitForURL(`${origin}/ar/theme/`);
      assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    });
    await ready(page);
    await press(page, 'Strings', true);
    await page.locator('remora-preview .layer').getByRole('button', { name: /^list-count:/ }).waitFor();
    await shot(page, 'arabic');
    await check('outlines of strings let nothing scroll to the side', async () => {
      assert.ok(await fits(page));
    });
    await check('there, a string is edited from right to left', async () => {
      const { dialog: arabic, area: field } = await edit(page, /^list-count:/);
      assert.equal(await field.evaluate((node) => getComputedStyle(node).direction), 'rtl');
      await shot(page, 'arabic-editor');
      await page.keyboard.press('Escape');
      await arabic.waitFor({ state: 'hidden' });
    });

    await go(page, ADDON);
    await mark(page);
    const summary = page.locator('.head .summary');
    await check('an add-on’s summary in another language is marked as that', async () => {
      assert.equal(await summary.locator('span').first().getAttribute('lang'), 'en-US');
      assert.equal(await summary.locator('.tongue').count(), 1);
    });
    const { dialog: second, area: field, save: ok } = await edit(page, /^addon\/quietwater · summary:/);
    await check('its editor shows the source', () => until(async () => {
      assert.match(await text(second.getByRole('region', { name: 'Source' })), /Stops requests that follow you/);
    }));
    await field.fill('Zatrzymuje żądania, które śledzą cię między witrynami.');
    await second.getByLabel(/^Your name/).fill('Zofia Nowak');
    await shot(page, 'editor-text');
    await ok.click();
    await check('translated in place, the page shows it, no longer as another language', async () => {
      await second.waitFor({ state: 'hidden' });
      await until(async () => assert.equal(bare(await text(summary)), 'Zatrzymuje żądania, które śledzą cię między witrynami.'));
      assert.equal(await summary.locator('[lang="en-US"], .tongue').count(), 0);
      await marked(page);
    });
    await check('the overlay has it with the translator’s name', () => {
      assert.match(readFileSync(at('overlay.db'), 'latin1') + readFileSync(at('overlay.db-wal'), { encoding: 'latin1', flag: 'a+' }), /Zofia Nowak/);
    });

    await press(page, 'Strings', false);
    await go(page, '/pl/translations/pl/');
    await mark(page);
    const shares = async () => (await page.locator('.shares dd').allInnerTexts()).map((row) => Number(/\d+/.exec(bare(row))[0]));
    const before = await shares();
    await check('a file for translators’ tools comes back with two texts, and the page of the language counts them', async () => {
      run('l10n', 'export', 'pl', '--format', 'xliff', '--output', 'kelp.xlf', '--addon', 'kelp-notes', '--overlay', 'overlay.db');
      for (const translation of ['Notatki z wodorostów', 'Notatki na marginesie każdej strony.']) {
        const translated = `<segment state="translated">$1<target xml:space="preserve">${translation}</target>`;
        change('kelp.xlf', (xml) => xml.replace(/<segment state="initial">(\s*<source [^>]*>[^<]*<\/source>)/, translated));
      }
      assert.match(run('l10n', 'import', 'kelp.xlf', '--overlay', 'overlay.db'), /^2 taken, of these 0 as outdated/m);
      await until(async () => {
        const now = await shares();
        assert.deepEqual(now.map((number, index) => number - before[index]), [0, 1, 1, 0, 0, 0, 0, 0], `${before} became ${now}`);
      });
      await marked(page);
    });
    await close();
  },

  /** Mistakes in a template, in messages, in settings: told over the page, which stays, and gone when they are. */
  async errors(browser) {
    write(LISTS, complete);
    const { page, close } = await visit(browser, FORM, { height: 500, quiet: /500|404/ });
    await mark(page);
    const beneath = async () => {
      assert.match(await text(page.locator('h1')), /\p{L}{3}/u);
      assert.equal(await page.locator('form textarea').count(), 1);
      await marked(page);
    };
    const gone = () => alarm(page).waitFor({ state: 'hidden' });
    const template = 'theme/templates/feedback.html';
    const mistakes = [
      [template, (content) => content.replace('<header class="listhead">', '{% if locale %}$&'), /^theme\/templates\/feedback\.html:\d+/],
      ['locales/pl/lists.ftl', (content) => content.replace('list-tag = Etykieta', 'list-tag = { Etykieta'), /^locales\/pl\/lists\.ftl:5[89]/],
      ['remora.toml', (content) => `${content}\n[theme\n`, /^remora\.toml:14\b/],
    ];
    for (const [name, by, place] of mistakes) {
      await changed(name, by, async () => {
        await check(`${name}: the problem is over the page, with file and line`, () => until(async () => {
          assert.match(await text(alarm(page).locator('.where').first()), place);
        }, 5000));
        await shot(page, `problem-${name.replace(/.*\//, '')}`);
        await check('the last good page stays beneath, and the server lives', async () => {
          await beneath();
          assert.ok(server.lives());
          assert.equal((await ask('/pl/')).status, 200);
        });
        await check('loaded anew, it is the same', async () => {
          await page.goto(origin + FORM);
          await mark(page);
          await alarm(page).waitFor();
          await beneath();
        });
      });
      await check('mended, it goes away', async () => {
        await gone();
        await beneath();
      });
    }
    await changed(template, (content) => content.replace('{% block main %}', '$&\n{{ nothing.at_all }}'), async () => {
      await check('a mistake that shows only when a page is made is told as well', async () => {
        await until(async () => assert.match(await text(alarm(page).locator('.where').first()), /^theme\/templates\/feedback\.html:3\b/));
        await beneath();
      });
    });
    await gone();
    await check('a page that could never be made says why, and comes when it can', async () => {
      const [name, by] = mistakes[0];
      await changed(name, by, async () => {
        await page.goto(`${origin}/ja/feedback/`);
        assert.match(await text(page.locator('pre')), /feedback\.html/);
      });
      await page.locator('form textarea').waitFor({ state: 'attached' });
      assert.equal(await page.locator('html').getAttribute('lang'), 'ja');
    });

    await go(page, FORM);
    const typed = 'Dwa słowa, i jeszcze kilka.';
    await page.locator('details', { has: page.locator('form textarea') }).locator('summary').first().click();
    await page.locator('form textarea').fill(typed);
    await page.locator('form textarea').evaluate((node) => {
      node.setSelectionRange(4, 9);
      window.scrollTo(0, 137);
    });
    const state = () => page.evaluate(() => {
      const { activeElement: node } = document;
      return { name: node.name, value: node.value, from: node.selectionStart, to: node.selectionEnd, top: window.scrollY };
    });
    const before = await state();
    await changed('locales/pl/site.ftl', (content) => content.replace(/\nnav-home = .*/, '\nnav-home = Dom'), async () => {
      await check('focus, selection, typed text and scrolling survive an update', async () => {
        assert.deepEqual(before, { name: 'text', value: typed, from: 4, to: 9, top: 137 });
        await until(async () => assert.equal(await page.locator('.trail a').first().textContent(), 'Dom'));
        assert.deepEqual(await state(), before);
      });
    });
    await close();
  },

  /** Only pages that changed are told. */
  async open(browser) {
    write(LISTS, complete);
    const [list, form] = [await visit(browser, LIST), await visit(browser, FORM)];
    const stream = events(LIST);
    await until(() => assert.deepEqual(stream.names(), ['hello']));
    for (const { page } of [list, form]) {
      await page.evaluate(() => {
        window.updates = 0;
        document.addEventListener('remora:updated', () => { window.updates += 1; });
      });
    }
    const updates = async () => [await list.page.evaluate(() => window.updates), await form.page.evaluate(() => window.updates)];
    await changed('locales/pl/gallery.ftl', (content) => content.replace(/^feedback-intro = /m, '$&Nowość! '), async () => {
      await check('a string that one of two open pages prints is changed: that page is updated', () => until(async () => {
        assert.match(await text(form.page.locator('.lede')), /^Nowość! /);
        assert.equal((await updates())[1], 1);
      }));
      await check('the other gets no event', async () => {
        await new Promise((done) => setTimeout(done, 500));
        assert.deepEqual(await updates(), [0, 1]);
        assert.deepEqual(stream.names(), ['hello']);
      });
    });
    await changed('locales/pl/site.ftl', (content) => content.replace(/\nnav-home = .*/, '\nnav-home = Dom'), async () => {
      await check('one that both print reaches both', () => until(async () => {
        assert.equal(await list.page.locator('.trail a').first().textContent(), 'Dom');
        assert.equal(await form.page.locator('.trail a').first().textContent(), 'Dom');
        assert.deepEqual(stream.names(), ['hello', 'page']);
      }));
    });
    stream.end();
    await list.close();
    await form.close();
  },

  /** How long an edit takes to the screen. */
  async speed(browser) {
    write(LISTS, complete);
    const { page, close } = await visit(browser, LIST);
    // After each change the bar asks what is on the page. A person's next edit comes later than the answer; here it would not.
    const known = await (await fetch(`${origin}/_preview/info?path=${LIST}`)).text();
    await page.route(/\/_preview\/info/, (route) => route.fulfill({ body: known, contentType: 'application/json' }));
    const now = () => performance.timeOrigin + performance.now();
    const times = [];
    await check('each edit of a visible string reaches the screen', async () => {
      const last = Date.now() + SPENT;
      for (let number = 1; number <= EDITS && Date.now() < last; number += 1) {
        const words = `Najczęściej ${number}`;
        await page.evaluate((wanted) => {
          window.painted = new Promise((done) => {
            document.addEventListener('remora:painted', function seen() {
              if (!document.querySelector('main').textContent.includes(wanted)) return;
              document.removeEventListener('remora:painted', seen);
              done(performance.timeOrigin + performance.now());
            });
          });
        }, words);
        const content = complete.replace('sort-users = Najczęściej używane', `sort-users = ${words}`);
        const began = now();
        write(LISTS, content);
        times.push((await page.evaluate(() => window.painted)) - began);
      }
    });
    times.sort((one, other) => one - other);
    const [median, most] = [0.5, 0.95].map((share) => times[Math.ceil(times.length * share) - 1]?.toFixed(1));
    console.log(`  from the write to the screen: median ${median} ms, 95th percentile ${most} ms, of ${times.length}`);
    write(LISTS, complete);
    await close();
  },

  /** Every control of the bar does what it says; all of it by keyboard; nothing that axe finds. */
  async toolbar(browser) {
    const { page, close } = await visit(browser, ADDON);
    const look = (read) => page.evaluate(read);
    const frames = () => page.frames().filter((frame) => frame.parentFrame() !== null && frame.url().startsWith(origin));
    const framed = (path) => until(() => {
      const frame = frames().find((other) => other.url() === origin + path);
      assert.ok(frame, `no frame of ${path}`);
      return frame;
    });

    await press(page, 'Side by side', true);
    await check('side by side: the page in Polish and in English', async () => {
      const [polish, english] = [await framed(ADDON), await framed('/en-US/addon/quietwater/')];
      await until(async () => assert.equal(await text(polish.locator('.side .button')), 'Zainstaluj'));
      await until(async () => assert.equal(await text(english.locator('.side .button')), 'Install'));
      const columns = page.locator('remora-preview .stage iframe');
      const [left, right] = await columns.evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect().toJSON()));
      assert.ok(left.right <= right.left + 1 && left.width > 500 && right.width > 500, JSON.stringify([left, right]));
    });
    await press(page, 'Strings', true);
    await check('and the strings of both can be chosen', async () => {
      for (const path of [ADDON, '/en-US/addon/quietwater/']) await (await framed(path)).getByRole('button', { name: /^addon-install:/ }).waitFor();
    });
    await shot(page, 'side-by-side');
    await press(page, 'Strings', false);
    await press(page, 'Side by side', false);
    await check('one again: the page itself is back', async () => {
      assert.equal(await look(() => getComputedStyle(document.body).visibility), 'visible');
    });

    for (const [tag, dir] of Object.entries(PSEUDO)) {
      await check(`pseudo-locale ${tag}: there by its button, and back by the same`, async () => {
        const pseudo = () => page.locator(`remora-preview [data-tag="${tag}"]`);
        await pseudo().click();
        await page.waitForURL(`${origin}/${tag}/addon/quietwater/`);
        await ready(page);
        assert.equal(await page.locator('html').getAttribute('dir'), dir);
        await until(async () => assert.equal(await pseudo().getAttribute('aria-pressed'), 'true'));
        await pseudo().click();
        await page.waitForURL(origin + ADDON);
        await ready(page);
      });
    }

    await press(page, 'Untranslated', true);
    await check('untranslated: what is not in Polish has a mark, what is has none', async () => {
      const boxes = page.locator('remora-preview .box.todo');
      await until(async () => assert.ok((await boxes.count()) > 5, `${await boxes.count()} marks`));
      const over = (selector) => page.evaluate((wanted) => {
        const place = document.querySelector(wanted).getBoundingClientRect();
        const [x, y] = [place.left + place.width / 2, place.top + place.height / 2];
        const boxes = [...document.querySelector('remora-preview').shadowRoot.querySelectorAll('.box.todo')];
        return boxes.map((box) => box.getBoundingClientRect()).some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
      }, selector);
      assert.ok(await over('h1'), 'the name has no mark');
      assert.ok(!(await over('.side .button')), 'the button has a mark');
    });
    await shot(page, 'untranslated');
    await press(page, 'Untranslated', false);
    await check('and no mark stays', () => until(async () => assert.equal(await page.locator('remora-preview .box').count(), 0)));

    const size = () => look(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const background = () => look(() => getComputedStyle(document.body).backgroundColor);
    const dir = () => look(() => getComputedStyle(document.documentElement).direction);
    const toggles = [
      ['200 %', size, (before, now) => assert.equal(now, 2 * before)],
      ['Flip', dir, (before, now) => assert.deepEqual([before, now], ['ltr', 'rtl'])],
      ['Dark', background, (before, now) => assert.ok(light(before) > 0.8 && light(now) < 0.2, `${before} to ${now}`)],
    ];
    for (const [name, measure, holds] of toggles) {
      await check(`${name}: does what it says, and takes it back`, async () => {
        const before = await measure();
        await press(page, name, true);
        const now = await measure();
        await shot(page, `toggle-${name.replace(/\W+/g, '')}`);
        await press(page, name, false);
        holds(before, now);
        assert.equal(await measure(), before);
      });
    }
    await check('Light: does what it says where the system is dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      const before = await background();
      await press(page, 'Light', true);
      assert.ok(light(before) < 0.2 && light(await background()) > 0.8, `${before} to ${await background()}`);
      await press(page, 'Light', false);
      await page.emulateMedia({ colorScheme: 'light' });
    });
    await press(page, 'Phone', true);
    await check('Phone: 360 pixels wide, as its styles see it', async () => {
      const frame = await framed(ADDON);
      await until(async () => assert.equal(await text(frame.locator('.side .button')), 'Zainstaluj'));
      assert.equal(await frame.evaluate(() => window.innerWidth), 360);
      assert.ok(await fits(frame), 'it scrolls to the side');
    });
    await shot(page, 'phone');
    await press(page, 'Phone', false);

    await keyboard(page);

    await close();
    await axe(browser);
  },

  /** A review link: only files, which say what changed and show the preview's bar. */
  async review(browser) {
    run('build', '--staging', '--quiet', '--locales', 'pl,en-US', '--output', 'base');
    const made = await changed(LISTS, (text) => text.replace(/^list-tag = .*$/m, 'list-tag = Coś innego'), () => {
      return JSON.parse(run('build', '--staging', '--preview', '--json', '--quiet', '--locales', 'pl', '--against', 'base', '--output', 'review', '--browser', CHROMIUM));
    });
    await check('it counts what changed', () => {
      assert.ok(made.changed > 0 && made.texts > 0 && made.pictures > 0 && made.added === 0 && made.removed === 0, JSON.stringify(made));
    });
    const files = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
      const kinds = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', png: 'image/png', webp: 'image/webp' };
      const name = path.endsWith('/') ? `${path}index.html` : path;
      try {
        const bytes = readFileSync(join(at('review'), name));
        response.writeHead(200, { 'content-type': kinds[name.split('.').pop()] ?? 'text/plain' }).end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((done) => files.listen(0, '127.0.0.1', done));
    const from = `http://127.0.0.1:${files.address().port}`;
    const { page, notes, close } = await open(browser, from, { scripts: true });
    page.setDefaultTimeout(PATIENCE);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${from}/_preview/`);
    await check('its first page shows texts before and after, with pictures', async () => {
      assert.match(await page.locator('.changes').innerText(), /Coś innego/);
      const shots = page.locator('.shots img');
      assert.equal(await shots.count(), 2 * (await page.locator('.shots').count()));
      await shots.first().scrollIntoViewIfNeeded();
      await until(async () => assert.ok(await shots.first().evaluate((shot) => shot.complete && shot.naturalWidth > 300)));
      assert.deepEqual(await axeFaults(page), []);
    });
    await shot(page, 'review');
    await page.goto(from + ADDON);
    await check('a page has its bar, and says what each string is', async () => {
      await press(page, 'Strings', true);
      await page.getByRole('button', { name: /^addon-install:/ }).first().click();
      await until(async () => assert.match(await page.locator('remora-preview .panel .list').innerText(), /addon-install/));
      assert.equal(await page.locator('remora-preview dialog[open]').count(), 0, 'nothing can be edited');
      await press(page, 'Strings', false);
    });
    await check('side by side with the language it is translated from', async () => {
      await press(page, 'Side by side', true);
      await until(() => assert.equal(page.frames().filter((frame) => frame.url() === `${from}/en-US/addon/quietwater/`).length, 1));
      await press(page, 'Side by side', false);
    });
    await check('and leads back to what changed', async () => {
      await page.getByRole('button', { name: 'Changes' }).click();
      await page.waitForURL(`${from}/_preview/`);
    });
    await check('the browser has nothing to complain of', () => {
      assert.deepEqual(notes.filter((note) => !note.includes('Transition was')), []);
    });
    await close();
    files.close();
  },

  /** Who is let in, and who may change something. */
  async security() {
    const plain = await ask(ADDON, { 'user-agent': 'curl/8' });
    await check('a program that does not say it is a browser gets the page without the script', () => {
      assert.equal(plain.status, 200, plain.body);
      assert.doesNotMatch(plain.body, /_preview/);
    });
    await check('and every such program the same bytes', async () => {
      assert.equal((await ask(ADDON, { 'user-agent': 'Wget', accept: '*/*', 'accept-language': 'ja' })).body, plain.body);
      assert.equal((await ask(ADDON, { 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'cors' })).body, plain.body);
      assert.match((await ask(ADDON, { 'sec-fetch-dest': 'document' })).body, /<script[^>]*_preview\/client\.js/);
    });
    const wanted = { locale: 'pl', id: 'nav-home', pattern: 'x', key: 'addon/quietwater', owner: '', field: 'name', raw: 'x', hash: '-' };
    const body = JSON.stringify(wanted);
    for (const path of ['check', 'save', 'text', 'text/check']) {
      await check(`POST ${path} from elsewhere is refused`, async () => {
        const json = { 'content-type': 'application/json', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
        assert.equal((await ask(`/_preview/${path}`, json, body)).status, 403);
        assert.notEqual((await ask(`/_preview/${path}`, { ...json, 'x-remora-preview': '1' }, body)).status, 403);
      });
    }
    await check('nor does a browser ask on another site’s behalf', async () => {
      const wish = {
        origin: 'https://evil.example', 'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-remora-preview,content-type',
      };
      const { headers } = await ask('/_preview/save', wish, undefined, { method: 'OPTIONS' });
      assert.equal(headers['access-control-allow-origin'], undefined);
      assert.equal(headers['access-control-allow-headers'], undefined);
    });
    for (const host of ['evil.example', 'evil.example:80', '127.evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80']) {
      await check(`another name that leads here is refused: ${JSON.stringify(host)}`, async () => {
        for (const path of ['/', ADDON, '/_preview/client.js', `/_preview/events?path=${ADDON}`]) {
          const { status } = await ask(path, { host });
          assert.ok(status === 403 || status === 400, `${path}: ${status}`);
        }
      });
    }
    await check('the names of this machine are let in', async () => {
      const { port } = new URL(origin);
      for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) assert.equal((await ask('/pl/', { host })).status, 200, host);
    });

    const shared = await serve('--host', '0.0.0.0');
    try {
      const address = new URL(shared.address);
      const token = address.searchParams.get('token');
      const there = { host: '127.0.0.1', port: address.port };
      await check('shown to others: its address has a token', () => assert.match(token ?? '', /^[0-9a-f]{32}$/));
      await check('without it nobody is let in', async () => {
        const wrong = ['/pl/?token=', `/pl/?token=${'0'.repeat(32)}`, `/pl/?x=token=${token}`];
        for (const path of ['/', '/pl/', '/_preview/client.js', `/_preview/info?path=${ADDON}`, ...wrong]) {
          assert.equal((await ask(path, {}, undefined, there)).status, 403, path);
        }
        assert.equal((await ask('/pl/', { cookie: 'remora-preview=x' }, undefined, there)).status, 403);
      });
      await check('with it a reader is, and stays so by a cookie', async () => {
        const { status, headers } = await ask(`/pl/?token=${token}`, { host: 'laptop.example:1' }, undefined, there);
        assert.equal(status, 200);
        const [cookie] = headers['set-cookie'];
        assert.match(cookie, /; HttpOnly; SameSite=Strict/);
        assert.equal((await ask('/pl/', { cookie: cookie.split(';')[0] }, undefined, there)).status, 200);
      });
    } finally {
      await shared.stop();
    }
  },
};

/** The lightness of a colour as the browser says it, from 0 to 1. */
function light(colour) {
  const [red, green, blue] = colour.match(/[\d.]+/g).map(Number);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** The bar, the strings, a panel and the editor without a pointer. */
async function keyboard(page) {
  const focus = () => page.evaluate(() => {
    const node = document.activeElement?.shadowRoot?.activeElement;
    if (!node) return null;
    const box = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const name = node.getAttribute('aria-label') ?? node.labels?.[0]?.textContent ?? node.textContent;
    return {
      name: node.localName === 'select' ? node.getAttribute('aria-label') : name,
      place: node.closest('dialog, .panel, .layer, .bar')?.className.split(' ')[0],
      seen: box.width > 1 && box.bottom > 0 && box.top < window.innerHeight && box.left >= 0 && box.right <= window.innerWidth + 1,
      ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    };
  });
  const reached = async (key, from, most) => {
    const found = [];
    for (let step = 0; step < most; step += 1) {
      const now = await focus();
      if (now?.place !== from || found.some(({ name }) => name === now.name)) break;
      found.push(now);
      await page.keyboard.press(key);
    }
    return found;
  };
  await page.locator('body').evaluate(() => document.activeElement?.blur());
  await go(page, ADDON);
  await check('keyboard: the bar is one stop, its first the first or the last of the page', async () => {
    await page.keyboard.press('Shift+Tab');
    assert.equal((await focus())?.place, 'bar');
  });
  await check('keyboard: arrows reach every control of the bar, each seen and with a ring', async () => {
    await page.keyboard.press('Home');
    const found = await reached('ArrowRight', 'bar', 40);
    const all = await page.locator('remora-preview .bar').locator('button:visible, select:visible').count();
    assert.equal(found.length, all, found.map(({ name }) => name).join(', '));
    assert.deepEqual(found.filter(({ seen, ring }) => !seen || !ring).map(({ name }) => name), []);
  });
  await check('keyboard: a language is chosen and gone to', async () => {
    await page.getByLabel('Language of the page').focus();
    await page.keyboard.press('ArrowUp');
    assert.equal(page.url(), origin + ADDON);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/de/addon/quietwater/`);
    await go(page, ADDON);
  });
  await check('keyboard: strings are outlined, and Tab reaches each', async () => {
    await button(page, 'Strings').focus();
    await page.keyboard.press('Space');
    const boxes = page.locator('remora-preview .layer button:visible');
    await boxes.first().waitFor();
    assert.ok(await fits(page), 'the page scrolls to the side');
    const all = await boxes.count();
    let stops = 0;
    for (let step = 0; step < all + 5; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const now = await focus();
      if (now?.place === 'layer') stops += 1;
      else if (stops > 0) break;
    }
    assert.equal(stops, all);
  });
  await check('keyboard: the editor opens, each control is reached, it does not leave, Escape closes and gives the focus back', async () => {
    await page.locator('remora-preview .layer').getByRole('button', { name: /^addon-install:/ }).first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    assert.equal((await focus()).place, 'editor');
    const wanted = await dialog.locator('button:visible, textarea:visible, input:visible, pre[tabindex]').count();
    const stops = new Set();
    for (let step = 0; step < wanted + 4; step += 1) {
      const now = await focus();
      if (now) {
        assert.equal(now.place, 'editor');
        stops.add(now.name);
      }
      await page.keyboard.press('Tab');
    }
    assert.equal(stops.size, wanted, [...stops].join(', '));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.match((await focus()).name, /^addon-install:/);
  });
  await check('keyboard: a text is changed and saved, and the focus is where it was', async () => {
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Dodaj');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'hidden' });
    await until(async () => assert.equal(await text(page.locator('.side .button')), 'Dodaj'));
    await page.waitForTimeout(400);
    assert.match((await focus()).name, /^addon-install:/);
  });
  await check('keyboard: a panel opens, takes the focus, and gives it back', async () => {
    await button(page, 'Page').focus();
    await page.keyboard.press('Enter');
    assert.equal((await focus()).place, 'panel');
    await page.keyboard.press('Escape');
    assert.match((await focus()).name, /^Page/);
  });
  await press(page, 'Strings', false);
}

/** What axe finds in the bar, its panels, the boxes, the editor. It puts styles into the page, which its policy refuses. */
async function axe(browser) {
  const { page, close } = await visit(browser, ADDON, { quiet: /Applying inline style/ });
  await check('axe finds nothing: page with its bar', async () => assert.deepEqual(await axeFaults(page), []));
  // What lies over the page's own links makes them small targets: from here on, only what the preview put there is looked at.
  const holds = (what) => check(`axe finds nothing: ${what}`, async () => assert.deepEqual(await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ include: [['remora-preview']] }, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
  }), []));
  await press(page, 'Strings', true);
  await page.locator('remora-preview .layer button').first().waitFor();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await holds(`strings, ${colorScheme}`);
    for (const name of ['Page', 'Problems']) {
      await button(page, name).click();
      await page.locator('remora-preview .panel').waitFor();
      await holds(`panel ${name}, ${colorScheme}`);
      await button(page, name).click();
    }
    const { dialog } = await edit(page, /^addon\/quietwater · description:/);
    await dialog.locator('iframe').waitFor();
    await holds(`editor, ${colorScheme}`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await changed(LISTS, (content) => `${content}\nx = {\n`, async () => {
      await alarm(page).waitFor();
      await shot(page, `problem-${colorScheme}`);
      await holds(`problem over the page, ${colorScheme}`);
    });
    await alarm(page).waitFor({ state: 'hidden' });
  }
  await close();
}

/** A request as any program makes it; what the server answers. */
function ask(path, headers = {}, body = undefined, to = {}) {
  const { hostname, port } = new URL(origin);
  return new Promise((done, failed) => {
    const asked = request({ host: hostname, port, path, method: body === undefined ? 'GET' : 'POST', headers, ...to }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', failed);
    // A stream that should have been refused has no end.
    asked.setTimeout(10_000, () => asked.destroy(new Error(`${path}: no answer`)));
    asked.end(body);
  });
}

/** The events of a page, by their names. */
function events(path) {
  const names = [];
  const stream = get(`${origin}/_preview/events?path=${path}`, (answer) => {
    answer.on('error', () => {});
    let rest = '';
    answer.setEncoding('utf8').on('data', (piece) => {
      const lines = (rest + piece).split('\n');
      rest = lines.pop();
      names.push(...lines.filter((line) => line.startsWith('event: ')).map((line) => line.slice(7)));
    });
  });
  stream.on('error', () => {});
  return { names: () => names, end: () => stream.destroy() };
}

// ---------------------------------------------------------------------------------------------------------------------- The run

const words = process.argv.slice(2);
const unknown = words.filter((word) => !(word in parts));
if (unknown.length > 0) {
  console.error(`not known: ${unknown.join(', ')}`);
  process.exit(2);
}
let browser;
try {
  server = await serve();
  origin = server.address.replace(/\/$/, '');
  // Where it listens is known only now: the first thing that it takes up while it runs.
  write('remora.toml', settings(origin));
  browser = await launch();
  part = 'start';
  await check('the server takes up its own address from remora.toml', () => until(async () => {
    assert.match((await ask(LIST)).body, new RegExp(`href="?${origin}${LIST}`));
  }));
  for (const name of words.length > 0 ? words : Object.keys(parts)) {
    part = name;
    const began = Date.now();
    console.log(name);
    await parts[name](browser).catch((error) => {
      faults.push(`${name}: broke off`);
      console.log(`  BROKE OFF: ${reason(error).join('\n    ')}\n${error.stack.split('\n').filter((line) => /^ +at /.test(line)).join('\n')}`);
    });
    for (const context of browser.contexts()) await context.close();
    console.log(`  (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  }
} finally {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`${held} held, ${faults.length} failed`);
process.exitCode = faults.length > 0 || held === 0 ? 1 : 0;
