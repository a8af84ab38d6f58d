// Every language of the site in a real browser: layout, translation, glyphs, language marks, direction. Usage:
//
//   REMORA_URL=http://127.0.0.1:8080 node locales.mjs [all|some] [--sheets DIR]
//
// `all`: every page kind in every locale of /locales.json at three widths; takes minutes. `some`: what shows most, for CI.
// --sheets writes a picture for each page kind that shows all locales side by side on a phone.
// Prints every fault, then "N passed, N failed". Before all that it puts faults into a page, to see that each is found.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdRedirect, launch, open } from './browser.mjs';
import { layoutFaults, mirrorFaults } from './layout.mjs';
import { SETS } from './pages.mjs';

const PHONE = 360;
const SOME = {
  kinds: ['addon', 'category', 'reviews', 'versions', 'queue', 'thread'],
  locales: ['en-XA', 'ar-XB', 'en-XL', 'fi', 'hu', 'th', 'hi-IN', 'fa', 'zh-TW'],
  widths: [PHONE],
};
const PSEUDO = ['en-XA', 'ar-XB', 'en-XL'];

/** What has no accented letters on en-XA pages, as patterns, each with the reason. */
const PLAIN = [
  ['Remora', 'the name of the site, from remora.toml'],
  ['Linux|macOS|Windows|Firefox for Android|Firefox|Thunderbird', 'names of platforms and applications'],
  ['(\\w{3,9} )?\\d{4} – \\w{3,9} \\d{4}', 'months are written by CLDR, which has no pseudo-locales'],
  ['About this gallery|For developers|Privacy|What this gallery is, .*', 'from content/pages, which no pseudo-locale has'],
  ['English \\(XL\\)', 'the name of a pseudo-locale'],
  ['https?://\\S+', 'addresses'],
];

/** The names of languages come from CLDR as well. */
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const named = (type, codes) => codes.map((code) => [code, new Intl.DisplayNames('en', { type }).of(code)]).filter(([code, name]) => code !== name).map(([, name]) => name);
const pairs = letters.flatMap((one) => letters.map((other) => one + other));
const LANGUAGES = named('language', [...pairs, ...pairs.flatMap((pair) => letters.map((third) => pair + third))]);
const REGIONS = named('region', pairs.map((pair) => pair.toUpperCase()));

/** One character for each script that the interface is written in: shows whether this machine has a font for it. */
const SCRIPTS = {
  Latin: 'a', Cyrillic: 'ж', Greek: 'ω', Arabic: 'ع', Hebrew: 'ש', Devanagari: 'क', Thai: 'ท', Han: '中', Hiragana: 'の', Katakana: 'ア', Hangul: '한',
};

/** What is wrong with the texts of a page, as sentences; and its characters, by the fonts they are asked from. */
function textFaults({ plain, languages, regions, pseudo, scripts }) {
  const faults = [];
  const characters = {};
  const root = document.documentElement;
  const name = (node) => `<${node.localName}${node.className && typeof node.className === 'string' ? `.${node.className.trim().replace(/\s+/g, '.')}` : ''}>`;
  const said = (text) => JSON.stringify(text.trim().slice(0, 40));
  // Names, versions and code are nobody's language; dates are written by CLDR, which has no pseudo-locales.
  const NEUTRAL = 'bdi, code, pre, kbd, samp, [translate=no], [aria-hidden=true], svg, script, style';
  const ofAnyone = (node) => node.closest(NEUTRAL) !== null;
  const foreignTo = (node) => node.closest('[lang]') !== root;
  /** Without the words put into a message, which stand between isolates. */
  const own = (text) => text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, ' ');

  const wrote = (lang) => {
    const script = new Intl.Locale(lang).maximize().script;
    const several = { Jpan: ['Han', 'Hiragana', 'Katakana'], Kore: ['Hangul', 'Han'], Hans: ['Han'], Hant: ['Han'] };
    const single = { Latn: 'Latin', Cyrl: 'Cyrillic', Grek: 'Greek', Arab: 'Arabic', Hebr: 'Hebrew', Deva: 'Devanagari', Thai: 'Thai' };
    return several[script] ?? (single[script] ? [single[script]] : null);
  };
  const patterns = Object.keys(scripts).map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')]);
  /** The script of more than half of a text's letters. */
  const mostly = (text) => {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return patterns.find(([, pattern]) => (text.match(pattern)?.length ?? 0) * 2 > letters)?.[0];
  };

  /** An interface text in plain letters; what stands in the brackets of en-XA has been translated. */
  const untranslated = (text) => {
    let rest = own(text);
    for (let before; before !== rest;) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, ' ')];
    rest = rest.replace(new RegExp(plain.join('|'), 'g'), ' ').trim();
    const [, language, region] = rest.match(/^(.+?)(?: \((.+)\))?$/) ?? [];
    if (languages.includes(language) && (!region || regions.includes(region))) return false;
    return /[a-z]/i.test(rest) && !/[^\x00-\x7f]/.test(rest.match(/\p{L}/gu).join(''));
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data;
    const parent = walker.currentNode.parentElement;
    if (!text.trim() || parent.closest('script, style')) continue;
    const style = getComputedStyle(parent);
    const place = `${said(text)} in ${name(parent)}`;
    const lang = parent.closest('[lang]').lang;
    const script = mostly(text);
    characters[style.fontFamily] = (characters[style.fontFamily] ?? '') + text;

    if (text.includes('\ufffd')) faults.push(`${place} has a character that could not be read`);
    if (root.lang === 'en-XA' && !foreignTo(parent) && !ofAnyone(parent) && !parent.closest('time') && untranslated(text)) faults.push(`${place} is not translated`);
    if (script && !pseudo.includes(lang) && !wrote(lang)?.includes(script)) {
      // Latin letters are at home in every language: names, units, formats. Three small words are a sentence.
      const sentence = script !== 'Latin' || (own(text).match(/(?<!\S)[a-z]\p{L}+/gu)?.length ?? 0) >= 3;
      const foreign = foreignTo(parent) ? wrote(lang) !== null && script !== 'Latin' : !ofAnyone(parent) && mostly(own(text)) === script && sentence;
      if (foreign) faults.push(`${place} is ${script} but marked as ${lang}`);
    }
    if (['Arabic', 'Devanagari'].includes(script) && style.letterSpacing !== 'normal' && style.letterSpacing !== '0px') faults.push(`${place} has its letters set apart`);
    if (!['Latin', 'Cyrillic', 'Greek', undefined].includes(script) && style.fontStyle !== 'normal') faults.push(`${place} is slanted`);
    if (['Arabic', 'Devanagari', 'Thai'].includes(script) && parseFloat(style.lineHeight) < 1.3 * parseFloat(style.fontSize) && parent.checkVisibility()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      if (new Set([...range.getClientRects()].map((line) => Math.round(line.top))).size > 1) faults.push(`${place} has its lines too close`);
    }
  }

  for (const node of document.querySelectorAll('[aria-label], [title], [placeholder], [alt], title, meta[name=description]')) {
    for (const attribute of ['aria-label', 'title', 'placeholder', 'alt', 'content']) {
      const text = node.getAttribute(attribute) ?? '';
      if (root.lang === 'en-XA' && text && !foreignTo(node) && untranslated(text)) faults.push(`${attribute} ${said(text)} of ${name(node)} is not translated`);
    }
    if (root.lang === 'en-XA' && node.localName === 'title' && !node.closest('svg') && untranslated(node.textContent)) faults.push(`<title> ${said(node.textContent)} is not translated`);
  }

  for (const node of document.body.querySelectorAll('bdi, [dir]')) {
    const { display, unicodeBidi } = getComputedStyle(node);
    if (display === 'inline' && !['isolate', 'isolate-override', 'plaintext'].includes(unicodeBidi)) faults.push(`${name(node)} is not isolated`);
  }
  return { faults, characters };
}

/**
 * Texts that follow each other on a line must do so on the screen: where a name in the other direction is not isolated,
 * it draws its neighbours along. In long texts a link may stand within words of the other direction, so they are left out.
 */
function orderFaults() {
  const faults = [];
  const said = (text) => JSON.stringify(text.trim().slice(0, 30));
  const blockOf = (node) => {
    let block = node.parentElement;
    while (['inline', 'contents'].includes(getComputedStyle(block).display)) block = block.parentElement;
    return block;
  };
  const lines = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((box) => box.width > 0);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let before = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim()) continue;
    const parent = node.parentElement;
    if (!parent.checkVisibility() || parent.closest('.hidden, .skip, .prose, svg, script')) continue;
    const block = blockOf(node);
    const boxes = lines(node);
    if (before?.block === block && before.boxes.length > 0 && boxes.length > 0) {
      const last = before.boxes.at(-1);
      const middle = (box) => (box.top + box.bottom) / 2;
      const onLine = (box, other) => Math.abs(middle(box) - middle(other)) < Math.min(box.height, other.height) / 2;
      const first = boxes[0];
      if (onLine(last, first)) {
        const range = document.createRange();
        range.setStart(before.node, 0);
        range.setEnd(node, 0);
        let common = range.commonAncestorContainer;
        if (common.nodeType !== Node.ELEMENT_NODE) common = common.parentElement;
        const rtl = getComputedStyle(common).direction === 'rtl';
        const [left, right] = rtl ? [boxes, before.boxes] : [before.boxes, boxes];
        const edge = (all, line, side) => Math[side === 'right' ? 'max' : 'min'](...all.filter((box) => onLine(box, line)).map((box) => box[side]));
        if (edge(left, last, 'right') > edge(right, last, 'left') + 1) faults.push(`${said(before.node.data)} and ${said(node.data)} change places`);
      }
    }
    before = { node, block, boxes };
  }
  return faults;
}

/** Interface texts whose place is so narrow that words are broken, or that little more than a letter stands on each line. */
function narrowFaults() {
  const faults = [];
  const range = document.createRange();
  const lines = () => new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top))).size;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility() || parent.closest('.hidden, .skip, svg, code, pre')) continue;
    range.selectNodeContents(node);
    const over = lines();
    if (over < 2) continue;
    const place = `${JSON.stringify(node.data.trim().slice(0, 40))} in <${parent.localName}>`;
    if (over > 2 && node.data.trim().length < 3 * over) faults.push(`${place} is squeezed`);
    // A hyphen that the browser puts in is no break; the long words of content are seen to by the layout.
    if (parent.closest('[lang]') !== document.documentElement || getComputedStyle(parent).hyphens === 'auto') continue;
    for (const { 0: word, index } of node.data.matchAll(/[\p{scx=Latin}\p{scx=Cyrillic}\p{scx=Greek}\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Devanagari}]{3,}/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (lines() > 1) faults.push(`${place} is broken within ${word}`);
    }
  }
  return faults;
}

/** Gives everything with a name or a direction of its own a name in both directions, with digits and a mark at its end. */
function mixNames() {
  const mixed = (rtl) => (rtl ? 'Latin שלום 12!' : 'שלום Latin 12!');
  for (const node of document.querySelectorAll('main :is(bdi, [dir])')) {
    if (node.childElementCount === 0 && !node.closest('.prose')) node.textContent = mixed(getComputedStyle(node).direction === 'rtl');
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    text.data = text.data.replace(/\u2068[^\u2066-\u2069]*\u2069/g, `\u2068${mixed(true)}\u2069`);
  }
}

/** Those of `characters` that are drawn in `family` as the box for what no font has. */
function boxed({ family, characters }) {
  const canvas = new OffscreenCanvas(40, 40);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.font = `24px ${family}`;
  const drawn = (character) => {
    context.clearRect(0, 0, 40, 40);
    context.fillText(character, 8, 28);
    return context.getImageData(0, 0, 40, 40).data.join();
  };
  const box = drawn('\u{10ffff}');
  return characters.filter((character) => drawn(character) === box);
}

const fontless = new Set();
const asked = new Map();

/** Characters that no font of this machine has, where it has one for others of their script. */
async function glyphFaults(page, characters) {
  const faults = [];
  for (const [family, text] of Object.entries(characters)) {
    const known = asked.get(family) ?? new Set();
    asked.set(family, known);
    const fresh = [...new Set(text)].filter((character) => !known.has(character) && !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{M}]/u.test(character));
    if (fresh.length === 0) continue;
    for (const character of fresh) known.add(character);
    const references = Object.values(SCRIPTS);
    const missing = await page.evaluate(boxed, { family, characters: [...fresh, ...references] });
    const absent = Object.keys(SCRIPTS).filter((script) => missing.includes(SCRIPTS[script]));
    for (const script of absent) fontless.add(script);
    // Wide marks belong to no script, but are in the fonts for Han.
    const excused = absent.map((script) => `\\p{scx=${script}}${script === 'Han' ? '\\u3000-\\u303f\\uff00-\\uffef' : ''}`).join('');
    const left = missing.filter((character) => !excused || !new RegExp(`[${excused}]`, 'u').test(character));
    for (const character of left) faults.push(`no font has ${character} (U+${character.codePointAt(0).toString(16).toUpperCase()}) of ${family.slice(0, 30)}`);
  }
  // Private characters have no meaning that a font could show.
  const secret = Object.values(characters).join('').match(/\p{Co}/u);
  if (secret) faults.push(`U+${secret[0].codePointAt(0).toString(16).toUpperCase()} is private`);
  return faults;
}

const unfold = () => document.querySelectorAll('main details').forEach((node) => { node.open = true; });
const look = () => ({ plain: PLAIN.map(([pattern]) => pattern), languages: LANGUAGES, regions: REGIONS, pseudo: PSEUDO, scripts: SCRIPTS });
const resize = (page, width, height = width < 600 ? 740 : 800) => page.setViewportSize({ width, height });

/** Faults put into a page, and what must be said of them. */
const PROOFS = [
  { locale: 'en-XA', html: '<p>Not translated</p>', says: /"Not translated" in <p> is not translated/ },
  { locale: 'en-XA', html: '<p>⟦Ţ⟧ and more</p>', says: /and more" in <p> is not translated/ },
  { locale: 'en-XA', html: '<nav aria-label="Plain"></nav>', says: /aria-label "Plain"/ },
  { locale: 'fi', html: '<p>Чужой текст</p>', says: /is Cyrillic but marked as fi/ },
  { locale: 'fi', html: '<p lang="ru">ภาษาอื่น</p>', says: /is Thai but marked as ru/ },
  { locale: 'fa', html: '<p>Words in another script</p>', says: /is Latin but marked as fa/ },
  { locale: 'fa', html: '<p style="letter-spacing:1px">متن فارسی</p>', says: /letters set apart/ },
  { locale: 'fa', html: '<p style="line-height:1;inline-size:4rem">متن فارسی که چند خط دارد</p>', says: /too close/ },
  { locale: 'fa', html: '<p><bdi style="unicode-bidi:normal">Name</bdi></p>', says: /<bdi> is not isolated/ },
  { locale: 'fa', html: '<p>Latin <span>12</span></p>', says: /change places/ },
  { locale: 'fi', html: '<p>שלום <span>12</span></p>', says: /change places/ },
  { locale: 'fi', html: '<p style="inline-size:3rem">Lisäosaluettelo</p>', says: /broken within Lisäosaluettelo/ },
  { locale: 'zh-TW', html: '<p style="inline-size:1.1em">附加元件清單</p>', says: /is squeezed/ },
  { locale: 'zh-TW', html: '<p style="font-style:italic">漢字</p>', says: /is slanted/ },
  { locale: 'fi', html: '<p>\ufffd</p>', says: /could not be read/ },
  { locale: 'fi', html: '<p>\u{e123}</p>', says: /U\+E123 is private/ },
  { locale: 'fi', html: '<p>\u2fe0</p>', says: /no font has \u2fe0/ },
];

/** Puts `html` into the page. Its policy lets no styles in with elements, but lets scripts set them. */
function put(html) {
  const main = document.querySelector('main .wrap');
  main.insertAdjacentHTML('beforeend', html);
  for (const node of main.querySelectorAll('[style]')) node.style.cssText = node.getAttribute('style');
}

async function prove(page) {
  const results = [];
  for (const { locale, html, says } of PROOFS) {
    await resize(page, PHONE);
    await page.goto(`${origin}/${locale}/about/`);
    const said = [];
    for (const broken of [false, true]) {
      if (broken) await page.evaluate(put, html);
      const { faults, characters } = await page.evaluate(textFaults, look());
      const all = [...faults, ...(await page.evaluate(orderFaults)), ...(await page.evaluate(narrowFaults)), ...(await glyphFaults(page, characters))];
      said.push(all.some((fault) => says.test(fault)));
    }
    const faults = [...(said[0] ? ['is found where it is not'] : []), ...(said[1] ? [] : ['is not found'])];
    results.push({ url: `/${locale}/about/`, check: `fault ${html}`, faults });
  }
  return results;
}

/** Everything asked of one page in one locale. */
async function check(tab, { locale, kind, path }, { widths, shots }) {
  const { page, notes } = tab;
  const url = `/${locale.tag}/${path}`;
  const results = [];
  const note = (name, faults) => results.push({ url, check: name, faults: [...faults, ...notes.splice(0)] });
  await page.unrouteAll();
  const pseudo = PSEUDO.includes(locale.tag);
  if (kind === 'redirect') await holdRedirect(page, origin + url);
  await resize(page, widths[0]);
  await page.goto(origin + url);
  const is = await page.evaluate(() => [document.body.className, document.documentElement.lang, document.documentElement.dir].join(' '));
  const should = `page-${kind} ${locale.tag} ${locale.dir}`;
  note('page', is === should ? [] : [`is "${is}", not "${should}"`]);
  if (shots) {
    await resize(page, PHONE, 1480);
    shots.push({ kind, path, tag: locale.tag, picture: await page.screenshot({ type: 'jpeg', quality: 80 }) });
  }
  // A table too wide for a phone can be moved in its box. In real languages it should not have to be.
  if (pseudo) await page.evaluate(() => document.querySelectorAll('.sheet table').forEach((node) => { node.style.display = 'none'; }));
  for (const width of widths) {
    await resize(page, width);
    note(`layout ${width}`, [...(await page.evaluate(layoutFaults)), ...(await page.evaluate(mirrorFaults))]);
    note(`order ${width}`, await page.evaluate(orderFaults));
    if (!pseudo) note(`narrow ${width}`, await page.evaluate(narrowFaults));
  }
  await page.evaluate(unfold);
  await resize(page, PHONE);
  note('layout unfolded', await page.evaluate(layoutFaults));
  if (!pseudo) note('narrow unfolded', await page.evaluate(narrowFaults));
  const { faults, characters } = await page.evaluate(textFaults, look());
  note('texts', faults);
  note('glyphs', await glyphFaults(page, characters));
  if (locale.dir === 'rtl') {
    await page.evaluate(mixNames);
    note('mixed names', await page.evaluate(orderFaults));
  }
  return results;
}

/** A picture for each page kind: the first page of that kind in all locales, as on a phone. */
async function sheets(browser, shots, folder) {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 2040, height: 800 } });
  for (const kind of new Set(shots.map((shot) => shot.kind))) {
    const first = SETS.sample.find((entry) => entry.kind === kind).path;
    const figures = shots
      .filter((shot) => shot.kind === kind && shot.path === first)
      .sort((one, other) => order.indexOf(one.tag) - order.indexOf(other.tag))
      .map(({ tag, picture }) => `<figure><figcaption>${tag}</figcaption><img src="data:image/jpeg;base64,${picture.toString('base64')}"></figure>`);
    const style = 'body{margin:8px;display:grid;grid-template-columns:repeat(7,1fr);gap:8px;font:600 18px sans-serif;background:#888}figure{margin:0}img{inline-size:100%}';
    await page.setContent(`<!doctype html><style>${style}</style>${figures.join('')}`);
    writeFileSync(join(folder, `${kind}.png`), await page.screenshot({ fullPage: true }));
  }
  await page.close();
}

const origin = (process.env.REMORA_URL ?? '').replace(/\/$/, '');
const words = process.argv.slice(2);
const at = words.indexOf('--sheets');
const [, folder] = at < 0 ? [] : words.splice(at, 2);
const [extent = 'all', ...rest] = words;
if (!origin || rest.length > 0 || !['all', 'some'].includes(extent) || (at >= 0 && !folder)) {
  console.error('usage: REMORA_URL=address node locales.mjs [all|some] [--sheets DIR]');
  process.exit(2);
}

const site = await (await fetch(`${origin}/locales.json`)).json();
const order = site.map((locale) => locale.tag);
const results = [];
const some = extent === 'some';
for (const tag of some ? SOME.locales : []) {
  if (!order.includes(tag)) results.push({ url: '/locales.json', check: 'site', faults: [`is not built in ${tag}`] });
}
const locales = site.filter(({ tag }) => !some || SOME.locales.includes(tag));
const specs = SETS.sample.filter(({ kind }) => !some || SOME.kinds.includes(kind));
const queue = locales.flatMap((locale) => specs.map((spec) => ({ locale, ...spec })));
const shots = folder ? [] : null;

const browser = await launch();
const began = Date.now();
const worker = async () => {
  const tab = await open(browser, origin);
  for (let spec = queue.shift(); spec !== undefined; spec = queue.shift()) {
    const found = check(tab, spec, { widths: some ? SOME.widths : [PHONE, 768, 1280], shots });
    results.push(...(await found.catch(broke(`/${spec.locale.tag}/${spec.path}`))));
  }
};
const prover = await open(browser, origin);
const provable = PROOFS.every(({ locale }) => order.includes(locale));
const broke = (url) => (error) => [{ url, check: 'page', faults: [`broke off: ${error.message}`] }];
if (provable) results.push(...(await prove(prover.page).catch(broke('/about/'))));
await prover.close();
await Promise.all([worker(), worker(), worker()]);
if (folder) await sheets(browser, shots, folder);
await browser.close();

const failed = results.filter((result) => result.faults.length > 0);
for (const { url, check: name, faults } of failed) {
  const different = [...new Set(faults)];
  for (const fault of different.slice(0, 4)) console.log(`${url}  ${name}: ${fault}`);
  if (different.length > 4) console.log(`${url}  ${name}: and ${different.length - 4} more`);
}
if (!provable) console.log('faults were not put in, to see that they are found: the site lacks a locale that they need');
if (fontless.size > 0) console.log(`this machine has no font for ${[...fontless].join(', ')}: their characters were not looked at`);
console.log(`${locales.length} locales in ${Math.round((Date.now() - began) / 1000)} s: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || results.length === 0 ? 1 : 0;
