// The preview's client: keeps the open page up to date, and has a toolbar for localizers and theme authors.
//
// In a frame only the first half runs (events and morph). The toolbar lives in the shadow root of one <remora-preview> element.
// What it does to the page goes through adopted stylesheets and boxes of its own: the markup is left as the server made it.

const HOST = 'remora-preview';
const FRAMED = window.top !== window.self;
const PATH = location.pathname;
const HEADER = { 'x-remora-preview': '1' };

/**
 * @typedef {{id: string, state: string, from: string, text: string}} Message
 * @typedef {{key: string, owner: string, field: string, state: string, from: string, editable: boolean}} Text
 * @typedef {{tag: string, name: string, dir: string, url: string, translated: boolean, pseudo: boolean, live: boolean}} Locale
 * @typedef {{path: string, kind: string, locale: string, dir: string, source: string, locales: Locale[], messages: Message[],
 *     texts: Text[], reads: string[], rendered_us: number}} Info
 * @typedef {{kind: 'message'|'text', n: number, range: Range|null, element: Element, attribute: string}} Holder
 * @typedef {{doc: Document, path: string, info: Info|null, marks: any, holders: Holder[], turn: number,
 *     asking: boolean, failed?: boolean, dir: string, frame?: HTMLIFrameElement}} View
 */

// ---------------------------------------------------------------------------------------------------------------- Small helpers

/** A new element; `on...` properties are listeners, `null` and `false` are left out. Text stays text. */
function h(tag, props = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(props)) {
        if (value === undefined || value === null || value === false) continue;
        if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
        else node.setAttribute(name, value === true ? '' : value);
    }
    node.append(...children.flat(2).filter((child) => child !== undefined && child !== null && child !== false));
    return node;
}

/** `action`, once the calls have ceased for `wait` milliseconds. */
function later(action, wait) {
    let timer = 0;
    return (...values) => {
        clearTimeout(timer);
        timer = setTimeout(() => action(...values), wait);
    };
}

const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;

/** A review link is only files: nothing changes there, and nothing can be changed. */
const FILES = Boolean(document.querySelector('script[src^="/_preview/client.js"]')?.hasAttribute('data-files'));

/** Where something about a page is; of files, beside it. */
const query = (path, values) => (FILES ? `/_preview/${path}${values.path.replace(/\/$/, '/index.html')}.json`
    : `/_preview/${path}?${new URLSearchParams(values)}`);

/** Asks the server; never throws. With a body it is a POST. */
async function call(url, body) {
    try {
        const post = { method: 'POST', headers: { ...HEADER, 'content-type': 'application/json' }, body: JSON.stringify(body) };
        const response = await fetch(url, body === undefined ? { headers: HEADER } : post);
        const data = (await response.json().catch(() => null)) ?? {};
        const error = response.ok ? '' : (data.error ?? `The preview server answered ${response.status} to ${url}.`);
        return { ok: response.ok, status: response.status, data, error };
    } catch {
        return { ok: false, status: 0, data: {}, error: 'The preview server cannot be reached.' };
    }
}

/** Values of the toolbar that outlive a page; storage may be forbidden, and then they do not. */
function stored(storage, key, otherwise) {
    try {
        return JSON.parse(window[storage].getItem(key)) ?? otherwise;
    } catch {
        return otherwise;
    }
}

function store(storage, key, value) {
    try {
        window[storage].setItem(key, JSON.stringify(value));
    } catch {
        // Private windows: it is remembered until the page is left.
    }
}

// ------------------------------------------------------------------------------------------------------------------------ Morph

const WINDOW = 8;
/** Stylesheets that stay until another has loaded, and for each new one those it stands in for. */
const leaving = new WeakSet();
const replaces = new WeakMap();

/** What the preview put into the page, and a policy in markup, which can be added but never taken away. */
function isOwn(node) {
    if (node.localName === 'script') return Boolean(node.getAttribute('src')?.startsWith('/_preview/'));
    if (node.localName === 'meta') return /^content-security-policy/i.test(node.httpEquiv);
    return node.localName === HOST;
}

const isSheet = (node) => node.localName === 'link' && node.relList.contains('stylesheet');
const isSolid = (node) => (node.nodeType === Node.TEXT_NODE ? node.data.trim() !== '' : node.hasChildNodes());

/** The next node from `node` on that belongs to the page. */
function pageNode(node) {
    while (node && (isOwn(node) || leaving.has(node))) node = node.nextSibling;
    return node;
}

/** Whether `live` may become `want`. */
function fits(live, want) {
    if (live.nodeType !== want.nodeType || live.nodeName !== want.nodeName) return false;
    if (live.nodeType !== Node.ELEMENT_NODE) return true;
    if (live.id !== want.id || live.namespaceURI !== want.namespaceURI) return false;
    const same = (...names) => names.every((name) => live.getAttribute(name) === want.getAttribute(name));
    switch (live.localName) {
        case 'script': return live.isEqualNode(want);
        case 'link': return same('rel', 'hreflang');
        case 'meta': return same('name', 'property', 'media', 'http-equiv');
        case 'input': return same('type', 'name');
        case 'iframe': return same('src');
        default: return true;
    }
}

/** Which node, from `here` on, becomes the want at `index`; null where it is a new one. */
function pick(here, wants, index) {
    const want = wants[index];
    if (!here) return null;
    const fit = fits(here, want);
    if (fit && here.isEqualNode(want)) return here;
    const after = pageNode(here.nextSibling);
    const next = wants[index + 1];
    // One changed among neighbours that did not.
    if (fit && (after && next ? after.isEqualNode(next) : !after && !next)) return here;
    const ahead = (test) => {
        let node = after;
        for (let i = 0; node && i < WINDOW && !test(node); i++) node = pageNode(node.nextSibling);
        return node && test(node) ? node : null;
    };
    const equal = isSolid(want) && ahead((node) => node.isEqualNode(want));
    if (equal) return equal;
    if (isSolid(here) && wants.slice(index + 1, index + 1 + WINDOW).some((other) => here.isEqualNode(other))) return null;
    return fit ? here : ahead((node) => fits(node, want));
}

function move(parent, node, before) {
    // It keeps focus and state, where the browser has it.
    if (parent.moveBefore) parent.moveBefore(node, before);
    else parent.insertBefore(node, before);
}

function morphChildren(live, next) {
    const wants = [...next.childNodes];
    const wanted = new Set(wants.map((node) => node.id).filter(Boolean));
    const keyed = new Map();
    for (const node of live.children) if (node.id && wanted.has(node.id) && !keyed.has(node.id)) keyed.set(node.id, node);
    // Nodes at the end go before what the preview has there.
    let end = null;
    for (let node = live.lastChild; node && isOwn(node); node = node.previousSibling) end = node;

    let here = pageNode(live.firstChild);
    wants.forEach((want, index) => {
        const twin = want.id ? keyed.get(want.id) : null;
        const match = want.id ? twin && fits(twin, want) && twin : pick(here, wants, index);
        if (!match) {
            live.insertBefore(document.importNode(want, true), here ?? end);
            return;
        }
        keyed.delete(want.id);
        if (twin && twin !== here) {
            // Either what stands before it is gone, or it moved.
            const isLater = (node) => keyed.has(node.id) || wants.slice(index + 1).some((other) => fits(node, other));
            while (here && here !== twin && !isLater(here)) {
                const gone = here;
                here = pageNode(here.nextSibling);
                gone.remove();
            }
            if (here !== twin) {
                move(live, twin, here ?? end);
                morphNode(twin, want);
                return;
            }
        }
        while (here !== match) {
            const passed = here;
            here = pageNode(here.nextSibling);
            if (!(passed.id && keyed.has(passed.id))) passed.remove();
        }
        here = pageNode(match.nextSibling);
        morphNode(match, want);
    });
    while (here) {
        const gone = here;
        here = pageNode(here.nextSibling);
        gone.remove();
    }
}

function morphNode(live, want) {
    if (live.nodeType !== Node.ELEMENT_NODE) morphText(live, want.data);
    // With scripts on, what is in <noscript> is one text here and elements there.
    else if (live.localName !== 'noscript' && !live.isEqualNode(want)) morphElement(live, want);
}

/** Only the letters that differ: a selection in the others stays. */
function morphText(live, text) {
    const old = live.data;
    if (old === text) return;
    let from = 0;
    while (from < old.length && from < text.length && old[from] === text[from]) from++;
    let tail = 0;
    const most = Math.min(old.length, text.length) - from;
    while (tail < most && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
    live.replaceData(from, old.length - from - tail, text.slice(from, text.length - tail));
}

function morphElement(live, want) {
    if (isSheet(live) && live.getAttribute('href') !== want.getAttribute('href')) {
        swapSheet(live, want);
        return;
    }
    morphAttributes(live, want);
    if (live.localName === 'template') live.content.replaceChildren(document.importNode(want.content, true));
    else morphChildren(live, want);
}

function morphAttributes(live, want) {
    // Whoever looks at the page opened or closed them.
    const kept = (name) => name === 'open' && (live.localName === 'details' || live.localName === 'dialog');
    for (const { name } of [...live.attributes]) if (!want.hasAttribute(name) && !kept(name)) live.removeAttribute(name);
    for (const { name, value, namespaceURI } of want.attributes) {
        if (live.getAttribute(name) === value || kept(name)) continue;
        if (namespaceURI) live.setAttributeNS(namespaceURI, name, value);
        else live.setAttribute(name, value);
    }
}

/** The old stylesheet stays until the new one has loaded, so that the page is never bare. */
function swapSheet(old, want) {
    const fresh = document.importNode(want, true);
    const olds = [old, ...(replaces.get(old) ?? [])];
    const done = () => olds.forEach((sheet) => sheet.remove());
    leaving.add(old);
    replaces.set(fresh, olds);
    fresh.addEventListener('load', done);
    fresh.addEventListener('error', done);
    old.after(fresh);
}

/** Makes the open document what `html` says, with as few changes as possible. */
function morphDocument(html) {
    const next = new DOMParser().parseFromString(html, 'text/html');
    for (const node of [...next.querySelectorAll(`script, meta, ${HOST}`)]) if (isOwn(node)) node.remove();
    const active = document.activeElement;
    const [start, end, direction] = [active?.selectionStart, active?.selectionEnd, active?.selectionDirection];

    morphAttributes(document.documentElement, next.documentElement);
    morphChildren(document.head, next.head);
    morphAttributes(document.body, next.body);
    morphChildren(document.body, next.body);

    // An element that had to move, or one that was put in anew under the same id.
    if (active && active !== document.activeElement && active !== document.body) {
        const again = active.isConnected ? active : active.id && document.getElementById(active.id);
        again?.focus({ preventScroll: true });
        if (again && typeof start === 'number') again.setSelectionRange?.(start, end, direction);
    }
}

function showPage(html, version) {
    morphDocument(html);
    document.dispatchEvent(new CustomEvent('remora:updated', { detail: { version } }));
    // A frame is painted after its callbacks: what comes next is after that.
    const painted = () => document.dispatchEvent(new CustomEvent('remora:painted', { detail: { version } }));
    requestAnimationFrame(() => setTimeout(painted));
}

// ------------------------------------------------------------------------------------------------------------------- Connection

/** Set by the toolbar, where there is one. */
let ui = null;
let source = null;
let retry = 0;
let pause = 500;
/** Hash of the bytes this page was made of; none of a page that says why there is none. */
let known = document.querySelector('script[src^="/_preview/client.js"]')?.dataset.hash ?? '';

/** A browser keeps few connections to one server: hidden pages hold none, and catch up by the hash when they are seen again. */
function connect() {
    clearTimeout(retry);
    if (source || document.hidden || FILES) return;
    const events = new EventSource(query('events', { path: PATH }));
    source = events;
    events.addEventListener('open', () => {
        pause = 500;
        ui?.connected(true);
    });
    events.addEventListener('error', () => {
        ui?.connected(false);
        if (events.readyState !== EventSource.CLOSED) return;
        // An answer that was no stream: the browser does not try again by itself.
        disconnect();
        retry = setTimeout(connect, pause);
        pause = Math.min(pause * 2, 8000);
    });
    const on = (name, action) => events.addEventListener(name, (event) => {
        try {
            action(JSON.parse(event.data));
        } catch (error) {
            console.error(error);
            ui?.note(`The event “${name}” could not be handled: ${error.message}`);
        }
    });
    on('hello', ({ hash, version }) => {
        const stale = known !== hash;
        known = hash;
        if (stale) catchUp(version);
    });
    on('page', ({ html, version, hash }) => {
        known = hash ?? known;
        gotPage(html, version);
    });
    on('problems', ({ problems }) => ui?.problems(problems ?? []));
    on('gone', () => ui?.gone());
}

function disconnect() {
    clearTimeout(retry);
    source?.close();
    source = null;
}

function gotPage(html, version) {
    showPage(html, version);
    ui?.page(html, version);
}

/** The page changed while nobody told us. */
async function catchUp(version) {
    try {
        const response = await fetch(location.href.split('#')[0], { headers: HEADER, cache: 'no-store' });
        if (response.ok) gotPage(await response.text(), version);
        else if (response.status === 404) ui?.gone();
        else ui?.note(`The page could not be fetched anew: the server answered ${response.status}.`);
    } catch {
        ui?.note('The page could not be fetched anew: the preview server cannot be reached.');
    }
}

/** A frame of the page that its parent shows is told by the parent, which saves a connection. */
function toldByParent() {
    try {
        return FRAMED && window.parent.location.pathname === PATH && Boolean(window.parent.document.querySelector(HOST));
    } catch {
        return false;
    }
}

if (toldByParent()) {
    window.addEventListener('message', ({ source: from, origin, data }) => {
        if (from === window.parent && origin === location.origin && data?.remora === 'page') showPage(data.html, data.version);
    });
} else {
    document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()));
    window.addEventListener('pagehide', disconnect);
    window.addEventListener('pageshow', connect);
    if (!FRAMED) ui = startToolbar();
    connect();
}

// -------------------------------------------------------------------------------------------------------------- Marks of strings

/** Where messages and content texts stand in the live document, learnt from the same page with marks. */
function learn(doc, html) {
    const SKIPPED = ['script', 'style', 'noscript', 'template'];
    const MARKED = /[\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}\uf8ff]/u;
    /** @type {Holder[]} */
    const holders = [];
    const open = [];
    let last = null;

    /** Calls `start(kind, n, offset)` and `end(offset)` for every mark; the text without marks. */
    function strip(text, start, end) {
        let plain = '';
        for (const letter of text) {
            const code = letter.codePointAt(0);
            if (code >= 0x100000) start('text', code - 0x100000, plain.length);
            else if (code >= 0xf0000) start('message', code - 0xf0000, plain.length);
            else if (code === 0xf8ff) end(plain.length);
            else plain += letter;
        }
        return plain;
    }

    /** A place `offset` letters into these text nodes; where something begins, rather in the later one. */
    function place(nodes, offset, begins) {
        for (const node of nodes) {
            if (offset < node.length || (offset === node.length && !begins)) return [node, offset];
            offset -= node.length;
        }
        const node = nodes.at(-1);
        return [node, node.length];
    }

    function close(to) {
        const { range } = open.pop();
        if (to && range) range.setEnd(...to);
    }

    function attributes(live, marked) {
        for (const { name, value } of marked.attributes) {
            if (!MARKED.test(value) || !live.hasAttribute(name)) continue;
            strip(value, (kind, n) => holders.push({ kind, n, range: null, element: live, attribute: name }), () => {});
        }
    }

    function run(parent, nodes, text) {
        if (nodes.length) last = [nodes.at(-1), nodes.at(-1).length];
        if (!MARKED.test(text)) return;
        const had = nodes.map((node) => node.data).join('');
        const exact = strip(text, () => {}, () => {}) === had;
        strip(text, (kind, n, offset) => {
            let range = null;
            if (nodes.length) {
                range = doc.createRange();
                // Where white space differs, the whole text stands for the part.
                range.setStart(...place(nodes, exact ? offset : 0, true));
                range.setEnd(...last);
            }
            const holder = { kind, n, range, element: kind === 'text' ? textBlock(parent, nodes) : parent, attribute: '' };
            holders.push(holder);
            if (kind === 'message') open.push(holder);
        }, (offset) => {
            if (open.length) close(nodes.length ? place(nodes, exact ? offset : had.length) : null);
        });
    }

    /** The element that holds all of a content text, not only its first paragraph. */
    function textBlock(parent, nodes) {
        const block = parent.closest('[lang]');
        const begin = nodes.map((node) => node.data).join('').trim().slice(0, 20);
        return block && block !== doc.documentElement && block.textContent.trim().startsWith(begin) ? block : parent;
    }

    /** Children as runs of text, each followed by an element or by the end. */
    function runs(element) {
        const found = [{ texts: [], element: null }];
        for (const node of element.childNodes) {
            if (node.nodeType === Node.TEXT_NODE) found.at(-1).texts.push(node);
            else if (node.nodeType === Node.ELEMENT_NODE && !isOwn(node) && !leaving.has(node)) {
                found.at(-1).element = node;
                found.push({ texts: [], element: null });
            }
        }
        return found;
    }

    function walk(live, marked) {
        attributes(live, marked);
        if (SKIPPED.includes(live.localName)) return;
        const depth = open.length;
        const [ours, theirs] = [runs(live), runs(marked)];
        for (let i = 0; i < ours.length && i < theirs.length; i++) {
            run(live, ours[i].texts, theirs[i].texts.map((node) => node.data).join(''));
            const [here, there] = [ours[i].element, theirs[i].element];
            if (!here || !there || here.localName !== there.localName) break;
            walk(here, there);
        }
        while (open.length > depth) close(last);
    }

    walk(doc.documentElement, new DOMParser().parseFromString(html, 'text/html').documentElement);
    return holders;
}

// ---------------------------------------------------------------------------------------------------------------------- Toolbar

function startToolbar() {
    const ICONS = {
        remora: ['M3 12c4-5 12-6 18-1-4 5-12 6-15 3l-3 3 1-5zM16 10.500v.01'],
        split: ['M4 5h16v14H4zM12 5v14'],
        strings: ['M4 18 8.500 6h1L14 18M5.500 14h7M17 9v9M15 18h4M15 9h2'],
        globe: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-4 4-4 14 0 18 4-4 4-14 0-18'],
        flip: ['M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4'],
        phone: ['M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2'],
        dark: ['M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10z'],
        light: ['M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z', 'M12 3v2M12 19v2M3 12h2M19 12h2M6 6l1 1M17 17l1 1M18 6l-1 1M7 17l-1 1'],
        page: ['M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6'],
        problem: ['M12 4 2.500 20h19zM12 10v4M12 17v.01'],
        close: ['M6 6l12 12M18 6 6 18'],
    };
    const STATES = {
        own: 'Translated', fallback: 'Not translated', outdated: 'Outdated', overlay: 'Overlay', missing: 'Missing',
    };
    const needs = (state) => state === 'fallback' || state === 'outdated' || state === 'missing';

    const settings = {
        open: true, strings: false, untranslated: false, flip: false, big: false, phone: false, scheme: '', beside: '', back: '',
        ...stored('sessionStorage', 'remora-preview', {}),
    };
    /** @type {View} */
    const main = newView(document, PATH);
    /** @type {Info|null} */
    let info = null;
    let problems = [];
    let panel = '';
    let lastPage = null;

    const host = h(HOST, { dir: 'ltr', lang: 'en' });
    const root = host.attachShadow({ mode: 'open' });

    function icon(name) {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.setAttribute('viewBox', '0 0 24 24');
        svg.setAttribute('aria-hidden', 'true');
        for (const d of ICONS[name]) {
            const path = document.createElementNS(svg.namespaceURI, 'path');
            path.setAttribute('d', d);
            svg.append(path);
        }
        return svg;
    }

    function set(changes) {
        Object.assign(settings, changes);
        store('sessionStorage', 'remora-preview', settings);
        apply();
    }

    // ------------------------------------------------------------------------------------------------------------ The bar itself

    /** A button of the bar. `drawn` ones show their icon alone. */
    function tool(label, { picture, drawn, title, action, ...props }) {
        const text = h('span', { class: drawn ? 'unseen' : 'label' }, label);
        return h('button', { type: 'button', title, onclick: action, ...props }, picture && icon(picture), text);
    }
    function closeButton(label, action) {
        return h('button', { type: 'button', class: 'icon', 'aria-label': label, onclick: action }, icon('close'));
    }
    const toggle = (name) => () => set({ [name]: !settings[name] });
    const badge = () => h('span', { class: 'badge', hidden: true });

    const counts = { untranslated: badge(), problems: badge() };
    const tools = {
        collapse: tool('Preview bar', {
            picture: 'remora', drawn: true, title: 'Show or hide the preview bar', action: toggle('open'),
        }),
        locale: h('select', { 'aria-label': 'Language of the page', title: 'Language of the page' }),
        beside: tool('Side by side', {
            picture: 'split', title: 'The page beside the same page in another language',
            action: () => set({ beside: settings.beside ? '' : partner('').tag }),
        }),
        besideLocale: h('select', { 'aria-label': 'Language beside it', title: 'Language beside it', hidden: true }),
        strings: tool('Strings', {
            picture: 'strings', title: 'Outline every string; choose one to edit it', action: toggle('strings'),
        }),
        untranslated: tool('Untranslated', {
            picture: 'globe', title: 'Mark what is not in the page’s language, or outdated', action: toggle('untranslated'),
        }),
        pseudo: h('span', { class: 'group', role: 'group', 'aria-label': 'Pseudo-locales' }),
        flip: tool('Flip', { picture: 'flip', drawn: true, title: 'Flip the direction of the page', action: toggle('flip') }),
        big: tool('200 %', { title: 'Text at twice its size', action: toggle('big') }),
        phone: tool('Phone', { picture: 'phone', drawn: true, title: 'As wide as a phone: 360 px', action: toggle('phone') }),
        dark: tool('Dark', { picture: 'dark', drawn: true, title: 'Dark colours', action: () => scheme('dark') }),
        light: tool('Light', { picture: 'light', drawn: true, title: 'Light colours', action: () => scheme('light') }),
        page: tool('Page', { picture: 'page', title: 'What the page is made of', action: () => showPanel('page') }),
        problems: tool('Problems', { picture: 'problem', title: 'Problems of the gallery', action: () => showPanel('problems') }),
        changes: tool('Changes', { picture: 'page', title: 'All that changed', action: () => location.assign('/_preview/') }),
    };
    tools.problems.hidden = FILES;
    tools.changes.hidden = !FILES;
    const scheme = (name) => set({ scheme: settings.scheme === name ? '' : name });
    tools.untranslated.append(counts.untranslated);
    tools.problems.append(counts.problems);

    const offline = h('span', { class: 'offline', hidden: true }, 'Not connected');
    const rule = () => h('span', { class: 'rule' });
    const strip = h('div', { class: 'tools' },
        tools.locale, tools.beside, tools.besideLocale, rule(), tools.strings, tools.untranslated, tools.pseudo, rule(),
        tools.flip, tools.big, tools.phone, tools.dark, tools.light, rule(), tools.page, tools.problems, tools.changes);
    const bar = h('div', { class: 'bar', role: 'toolbar', 'aria-label': 'Remora preview' }, tools.collapse, offline, strip);

    const spoken = h('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
    const noteText = h('span');
    const noteBox = h('div', { class: 'note', role: 'alert', hidden: true }, noteText, closeButton('Dismiss', () => note('')));
    const stageBox = h('div', { class: 'stage', hidden: true });
    const alarm = h('section', {
        class: 'alarm', role: 'alertdialog', 'aria-modal': 'false', 'aria-labelledby': 'alarm-title', hidden: true,
    });
    const sidePanel = h('section', { class: 'panel', 'aria-labelledby': 'panel-title', hidden: true });
    const editor = h('dialog', { class: 'editor', 'aria-labelledby': 'editor-title' });

    function announce(text) {
        // The same words twice are told twice.
        spoken.textContent = spoken.textContent === text ? `${text}\u00a0` : text;
    }

    /** Tells of something that went wrong; an empty text takes it away. */
    function note(text) {
        noteText.textContent = text;
        noteBox.hidden = !text;
    }

    // One tab stop, and arrows within, as a toolbar should have.
    const stops = () => [...bar.querySelectorAll('button, select')].filter((node) => node.offsetParent !== null);
    function roam(to) {
        for (const node of bar.querySelectorAll('button, select')) node.tabIndex = node === to ? 0 : -1;
    }
    bar.addEventListener('focusin', ({ target }) => roam(target));
    bar.addEventListener('keydown', (event) => {
        const all = stops();
        const at = all.indexOf(root.activeElement);
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
        if (to === undefined || at < 0) return;
        event.preventDefault();
        all.at(to % all.length).focus();
    });

    // Arrows on a closed list choose at once in some browsers; only Enter goes there then.
    let keyed = 0;
    const goLocale = () => {
        const locale = info?.locales.find(({ tag }) => tag === tools.locale.value);
        if (locale && locale.tag !== info.locale) location.assign(locale.url);
    };
    tools.locale.addEventListener('keydown', ({ key, timeStamp }) => {
        if (key === 'Enter') goLocale();
        else keyed = timeStamp;
    });
    tools.locale.addEventListener('change', ({ timeStamp }) => {
        if (timeStamp - keyed > 100) goLocale();
        else announce('Press Enter to go there');
    });
    tools.besideLocale.addEventListener('change', () => set({ beside: tools.besideLocale.value }));

    /** Which locale stands beside: the one asked for, else the source, else any other. */
    function partner(tag) {
        const others = info?.locales.filter((locale) => locale.tag !== info.locale) ?? [];
        const find = (wanted) => others.find((locale) => locale.tag === wanted);
        return find(tag) ?? find(info?.source) ?? others[0] ?? { tag: '' };
    }

    function fillLocales() {
        const { locales, locale: current } = info;
        const groups = [
            ['Translated', locales.filter(({ pseudo, translated }) => !pseudo && translated)],
            ['Not translated', locales.filter(({ pseudo, translated }) => !pseudo && !translated)],
            ['Pseudo-locales', locales.filter(({ pseudo }) => pseudo)],
        ].filter(([, members]) => members.length);
        const fill = (select, without, chosen) => {
            const named = ({ tag, name, live }) => `${name} (${tag})${live === false ? ', not live' : ''}`;
            const option = (locale) => h('option', { value: locale.tag }, named(locale));
            const filled = groups.map(([label, members]) => [label, members.filter(({ tag }) => tag !== without)]);
            select.replaceChildren(...filled.filter(([, members]) => members.length)
                .map(([label, members]) => h('optgroup', { label }, members.map(option))));
            select.value = chosen;
        };
        // Not while somebody chooses.
        if (root.activeElement !== tools.locale) fill(tools.locale, '', current);
        if (root.activeElement !== tools.besideLocale) fill(tools.besideLocale, current, partner(settings.beside).tag);

        const pseudos = locales.filter(({ pseudo }) => pseudo);
        if (!locales.some(({ tag, pseudo }) => tag === current && pseudo) && settings.back !== current) set({ back: current });
        const back = locales.find(({ tag }) => tag === settings.back) ?? locales.find(({ tag }) => tag === info.source);
        const same = (tag) => tools.pseudo.querySelector(`[data-tag="${CSS.escape(tag)}"]`);
        tools.pseudo.replaceChildren(...pseudos.map(({ tag, name, url }) => same(tag) ?? tool(name, {
            title: `The page in the pseudo-locale ${name}`, 'data-tag': tag, 'aria-pressed': String(tag === current),
            action: () => location.assign(tag === info.locale ? (back?.url ?? url) : url),
        })));
        tools.pseudo.hidden = !pseudos.length;
    }

    // ---------------------------------------------------------------------------------------------- What settings do to the page

    /** Brings bar and pages to what the settings say; may be called at any time. */
    function apply() {
        bar.classList.toggle('collapsed', !settings.open);
        bar.classList.toggle('two', Boolean(settings.beside));
        tools.collapse.setAttribute('aria-expanded', String(settings.open));
        strip.hidden = !settings.open;
        for (const name of ['strings', 'untranslated', 'flip', 'big', 'phone']) press(tools[name], settings[name]);
        press(tools.beside, Boolean(settings.beside));
        press(tools.dark, settings.scheme === 'dark');
        press(tools.light, settings.scheme === 'light');
        tools.besideLocale.hidden = !settings.beside;
        if (!stops().some((node) => node.tabIndex === 0)) roam(tools.collapse);
        sidePanel.hidden = !panel || !settings.open;
        for (const name of ['page', 'problems']) {
            tools[name].setAttribute('aria-expanded', String(panel === name && settings.open));
        }
        setStage();
        dress(main);
        for (const view of views()) {
            dress(view);
            if (wantsMarks() && !view.marks && !view.asking) refresh(view);
            else draw(view);
        }
        if (stage.key) draw(main);
    }
    const press = (button, on) => button.setAttribute('aria-pressed', String(Boolean(on)));
    const wantsMarks = () => settings.strings || settings.untranslated;

    const sheets = new WeakMap();
    const mediaTexts = new WeakMap();

    /** The settings that are looks, by a stylesheet of our own and the media rules of the page's. */
    function dress(view) {
        const { doc } = view;
        if (!doc.defaultView) return;
        if (!sheets.has(doc)) {
            const sheet = new doc.defaultView.CSSStyleSheet();
            sheets.set(doc, sheet);
            doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
        }
        const covered = view === main && stage.key;
        const rules = [];
        if (settings.big) rules.push(`html { font-size: ${2 * ownSize(doc)}px !important; }`);
        if (settings.scheme) rules.push(`:root { color-scheme: ${settings.scheme} !important; }`);
        if (view === main && settings.open) {
            rules.push('html { padding-block-end: 60px !important; scroll-padding-block-end: 68px; }');
        }
        if (covered) rules.push('html { overflow: hidden !important; } body { visibility: hidden !important; }');
        sheets.get(doc).replaceSync(rules.join('\n'));
        const dir = settings.flip ? (view.dir === 'rtl' ? 'ltr' : 'rtl') : view.dir;
        if ((doc.documentElement.dir || 'ltr') !== dir) doc.documentElement.dir = dir;
        for (const sheet of doc.styleSheets) forceScheme(sheet);
    }

    /** The size that the page's own styles give its text, in this width. */
    function ownSize(doc) {
        sheets.get(doc).replaceSync('');
        return parseFloat(doc.defaultView.getComputedStyle(doc.documentElement).fontSize);
    }

    /** Rules for dark or light colours apply, or not, whatever the system says. */
    function forceScheme(sheet) {
        let rules = [];
        try {
            rules = sheet.cssRules ?? [];
        } catch {
            return;
        }
        if (sheet.media) {
            // A feature that is always true or never stands for the one about colours.
            const has = mediaTexts.get(sheet) ?? sheet.media.mediaText;
            const forced = has.replace(/\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi, (_, name) =>
                name.toLowerCase() === settings.scheme ? '(min-width: 0px)' : '(max-width: 0px)');
            const text = settings.scheme ? forced : has;
            if (forced !== has) mediaTexts.set(sheet, has);
            if (sheet.media.mediaText !== text) sheet.media.mediaText = text;
        }
        for (const rule of rules) {
            if (rule.styleSheet) forceScheme(rule.styleSheet);
            else if (rule.cssRules?.length && !rule.selectorText) forceScheme(rule);
        }
    }

    // ------------------------------------------------------------------------------------- Frames: side by side, and on a phone

    /** Both columns are frames, so that both have the same width for media queries. The page beneath is hidden meanwhile. */
    const stage = { key: '', views: [] };
    let leader = null;
    const freeLeader = later(() => (leader = null), 150);
    const room = (doc) => doc.scrollingElement.scrollHeight - doc.scrollingElement.clientHeight;
    const ratio = (doc) => (room(doc) > 0 ? doc.scrollingElement.scrollTop / room(doc) : 0);

    function setStage() {
        const wanted = [];
        if (info && (settings.phone || settings.beside)) wanted.push({ tag: info.locale, url: PATH });
        if (info && settings.beside && partner(settings.beside).tag) wanted.push(partner(settings.beside));
        stageBox.classList.toggle('phone', settings.phone);
        stageBox.classList.toggle('lifted', settings.open);
        const key = wanted.map(({ url }) => url).join(' ');
        if (key === stage.key) return;
        if (stage.views[0] && !key) document.scrollingElement.scrollTop = ratio(stage.views[0].doc) * room(document);
        const at = ratio(stage.views[0]?.doc ?? document);
        stage.key = key;
        stage.views = [];
        stageBox.hidden = !key;
        stageBox.replaceChildren(...wanted.map(({ tag, url }) => {
            const frame = h('iframe', { src: url, title: `This page in ${tag}` });
            frame.addEventListener('load', () => frameLoaded(frame, key, at));
            return frame;
        }));
    }

    function frameLoaded(frame, key, at) {
        let doc = null;
        try {
            doc = frame.contentDocument;
        } catch {
            // It went to another site.
        }
        if (!doc?.defaultView || key !== stage.key || doc.URL === 'about:blank') return;
        const view = newView(doc, doc.location.pathname);
        view.frame = frame;
        stage.views = [...stage.views.filter((other) => other.frame !== frame), view];
        if (view.path === PATH && lastPage) frame.contentWindow.postMessage({ remora: 'page', ...lastPage }, location.origin);
        attach(view);
        dress(view);
        refresh(view);
        doc.scrollingElement.scrollTop = at * room(doc);
    }

    function follow(view) {
        if (stage.views.length < 2 || (leader && leader !== view)) return;
        leader = view;
        freeLeader();
        const at = ratio(view.doc);
        for (const other of stage.views) if (other !== view) other.doc.scrollingElement.scrollTop = at * room(other.doc);
    }

    // ------------------------------------------------------------------------------------------------------------------- Views

    function newView(doc, path) {
        return { doc, path, info: null, marks: null, holders: [], turn: 0, asking: false, dir: doc.documentElement.dir || 'ltr' };
    }

    const views = () => (stage.key ? stage.views.filter(({ frame }) => frame) : [main]);

    /** Listens to what happens in a page, be it this one or one in a frame. */
    function attach(view) {
        const { doc } = view;
        const redraw = () => requestAnimationFrame(() => placeBoxes(view));
        doc.addEventListener('click', (event) => clicked(view, event), true);
        doc.addEventListener('keydown', escape);
        doc.addEventListener('remora:updated', () => {
            view.dir = doc.documentElement.dir || 'ltr';
            dress(view);
            refreshSoon(view);
        });
        for (const name of ['toggle', 'transitionend', 'scroll']) doc.addEventListener(name, redraw, true);
        doc.addEventListener('load', ({ target }) => {
            if (isSheet(target)) dress(view);
            redraw();
        }, true);
        doc.addEventListener('scroll', () => follow(view), { passive: true });
        doc.defaultView.addEventListener('hashchange', redraw);
        // In the next frame: what changes the size while it is being told of is an error to the browser ("ResizeObserver loop").
        const resized = () => requestAnimationFrame(() => {
            if (settings.big) dress(view);
            placeBoxes(view);
        });
        new doc.defaultView.ResizeObserver(resized).observe(doc.body);
    }

    function clicked(view, event) {
        const link = event.target.closest?.('a[href]');
        if (!link || event.target.getRootNode() !== view.doc) return;
        if (settings.strings) {
            event.preventDefault();
            return;
        }
        // A link in a frame leads the whole preview on; in the column beside, to the same page in this one's language.
        const url = new URL(link.href, view.doc.baseURI);
        const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
        if (!view.frame || !plain || (url.pathname === view.path && url.hash)) return;
        event.preventDefault();
        const other = view.info?.locale;
        if (view.path !== PATH && url.origin === location.origin && other && url.pathname.startsWith(`/${other}/`)) {
            url.pathname = `/${info.locale}/${url.pathname.slice(other.length + 2)}`;
        }
        location.assign(url);
    }

    const waiting = new WeakMap();
    function refreshSoon(view) {
        if (!waiting.has(view)) waiting.set(view, later(() => refresh(view), 120));
        waiting.get(view)();
    }

    /** Asks anew what is on the page and, where they are shown, where. */
    async function refresh(view) {
        const turn = ++view.turn;
        view.asking = true;
        const asked = [call(query('info', { path: view.path }))];
        if (wantsMarks()) asked.push(call(query('marks', { path: view.path })));
        const [about, marks] = await Promise.all(asked);
        if (turn !== view.turn || !view.doc.defaultView) return;
        view.asking = false;
        const failed = [about, marks].find((answer) => answer && !answer.ok);
        if (failed) note(failed.error);
        else if (view.failed) note('');
        view.failed = Boolean(failed);
        if (about.ok) view.info = about.data;
        // None where they could not be had: it is tried again when the page changes, not before.
        view.marks = marks ? marks.data : null;
        view.holders = marks?.ok ? learn(view.doc, marks.data.html ?? '') : [];
        if (view === main && about.ok) showInfo(about.data);
        // They may have been asked for while this was on its way.
        else if (wantsMarks() && !view.marks) refresh(view);
        else draw(view);
    }

    function showInfo(data) {
        info = data;
        fillLocales();
        const todo = [...(info.messages ?? []), ...(info.texts ?? [])].filter(({ state }) => needs(state)).length;
        counts.untranslated.textContent = todo;
        counts.untranslated.hidden = !todo;
        if (panel === 'page') fillPanel();
        apply();
    }

    // -------------------------------------------------------------------------------------------------------- Boxes over strings

    const layers = new WeakMap();

    function layerOf(doc) {
        if (layers.has(doc)) return layers.get(doc);
        const boxes = h('div', { class: 'boxes' });
        const tip = h('div', { class: 'tip', role: 'tooltip', hidden: true });
        const box = h('div', { class: 'layer', role: 'region', 'aria-label': 'Strings of the page' }, boxes, tip);
        const layer = { box, boxes, tip, known: new Map() };
        if (doc === document) {
            root.prepend(box);
        } else {
            const frameHost = doc.importNode(h(HOST, { dir: 'ltr', lang: 'en' }));
            frameHost.attachShadow({ mode: 'open' }).append(h('link', { rel: 'stylesheet', href: '/_preview/client.css' }), box);
            doc.body.append(frameHost);
        }
        layers.set(doc, layer);
        return layer;
    }

    const textId = ({ key, owner, field }) => [key, owner, field].filter(Boolean).join(' · ');

    /** What is to be outlined now: strings, and in “Untranslated” also elements in another language. */
    function outlines(view) {
        if (!wantsMarks() || !view.info || (view === main && stage.key)) return [];
        const messages = new Map((view.info.messages ?? []).map((message) => [message.id, message]));
        const texts = new Map((view.info.texts ?? []).map((text) => [textId(text), text]));
        const found = [];
        const elements = new Set();
        for (const { kind, n, range, element, attribute } of view.holders) {
            const named = kind === 'message' ? { id: view.marks?.messages?.[n] } : view.marks?.texts?.[n];
            if (!named || (kind === 'message' && !named.id) || view.doc.head.contains(element)) continue;
            const id = kind === 'message' ? named.id : textId(named);
            const { state = '', from = '' } = (kind === 'message' ? messages : texts).get(id) ?? {};
            const todo = settings.untranslated && needs(state);
            if (!settings.strings && !todo) continue;
            if (todo) elements.add(element);
            const target = { kind, ...named };
            found.push({ target, id, state, from, todo, attribute, element, range: kind === 'text' ? null : range });
        }
        if (settings.untranslated) {
            const page = view.doc.documentElement.lang.toLowerCase();
            const near = (a, b) => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
            for (const element of view.doc.body.querySelectorAll('[lang]')) {
                const lang = element.lang.toLowerCase();
                // Names of languages, in a list of links to them, are meant to be so.
                if (!lang || near(lang, page) || element.hreflang || element.localName === HOST) continue;
                if (elements.has(element) || !element.textContent.trim()) continue;
                const from = element.lang;
                found.push({ target: null, id: from, state: '', from, todo: true, attribute: '', element, range: null });
            }
        }
        return found;
    }

    /** Draws the boxes; one that was there stays, and with it its focus. */
    function draw(view) {
        const wanted = outlines(view);
        if (!wanted.length && !layers.has(view.doc)) return;
        const layer = layerOf(view.doc);
        const before = layer.known;
        layer.known = new Map();
        const times = new Map();
        for (const outline of wanted) {
            const active = settings.strings && outline.target;
            const name = `${active ? 'button' : 'div'} ${outline.target?.kind} ${outline.id} ${outline.attribute}`;
            times.set(name, (times.get(name) ?? 0) + 1);
            const key = `${name} ${times.get(name)}`;
            const box = before.get(key)?.box ?? newBox(view, layer, active);
            before.delete(key);
            layer.known.set(key, { box, outline });
            box.outline = outline;
            box.className = `box ${outline.target?.kind ?? 'foreign'} ${outline.state} ${outline.todo ? 'todo' : ''}`;
            if (active) box.setAttribute('aria-label', `${outline.id}: ${stateText(outline)}`);
        }
        for (const { box } of before.values()) box.remove();
        layer.tip.hidden = true;
        let previous = null;
        for (const { box } of layer.known.values()) {
            const at = previous ? previous.nextSibling : layer.boxes.firstChild;
            if (box !== at) layer.boxes.insertBefore(box, at);
            previous = box;
        }
        placeBoxes(view);
    }

    function stateText({ state, from, attribute }) {
        const elsewhere = (state === 'fallback' || state === 'missing') && from;
        const parts = [STATES[state] ?? state, elsewhere && `shown in ${from}`, attribute && `attribute ${attribute}`];
        return parts.filter(Boolean).join(', ');
    }

    function newBox(view, layer, active) {
        if (!active) return h('div', {});
        const show = ({ currentTarget }) => showTip(layer, currentTarget);
        const hide = () => (layer.tip.hidden = true);
        return h('button', {
            type: 'button', onmouseenter: show, onfocus: show, onmouseleave: hide, onblur: hide,
            onclick: ({ currentTarget }) => edit(view, currentTarget.outline.target, currentTarget),
        });
    }

    function showTip({ box: layer, tip }, box) {
        const { id, state } = box.outline;
        tip.replaceChildren(h('strong', {}, id), h('span', { class: `state ${state}` }, stateText(box.outline)));
        tip.hidden = false;
        const [base, at, size] = [layer.getBoundingClientRect(), box.getBoundingClientRect(), tip.getBoundingClientRect()];
        const view = layer.ownerDocument.documentElement;
        const below = at.bottom + 6 + size.height < view.clientHeight - (layer.ownerDocument === document ? 60 : 0);
        const left = Math.max(8, Math.min(at.left, view.clientWidth - size.width - 8));
        tip.style.left = `${left - base.left}px`;
        tip.style.top = `${(below ? at.bottom + 6 : at.top - size.height - 6) - base.top}px`;
    }

    /** Puts every box where its string is now: first all measures, then all changes. */
    function placeBoxes(view) {
        const layer = layers.get(view.doc);
        if (!layer?.known.size || !view.doc.defaultView) return;
        const base = layer.box.getBoundingClientRect();
        const room = view.doc.documentElement.clientWidth;
        const measured = [...layer.known.values()].map(({ box, outline }) => {
            const { element, range } = outline;
            const seen = element.isConnected && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
            const rect = seen ? (range ?? element).getBoundingClientRect() : null;
            return { box, rect: rect && (rect.width || rect.height) ? rect : null };
        });
        measured.sort((a, b) => (b.rect ? b.rect.width * b.rect.height : 0) - (a.rect ? a.rect.width * a.rect.height : 0));
        measured.forEach(({ box, rect }, index) => {
            box.hidden = !rect;
            if (!rect) return;
            // What only a screen reader says is a small box, but can be chosen all the same; small ones lie on top.
            const [wide, height] = [Math.max(rect.width + 4, 24), Math.max(rect.height + 2, 24)];
            // None may make the page scroll to the side.
            const left = Math.max(0, Math.min(rect.left - 2, room - 24));
            const [width, top] = [Math.min(wide, room - left), rect.top - base.top - (height - rect.height) / 2];
            Object.assign(box.style, {
                left: `${left - base.left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`,
                zIndex: String(index + 1),
            });
        });
    }

    // ------------------------------------------------------------------------------------------------------------------- Panels

    function problemItem({ place, line, column, source: text, what, advice, locale, fatal }) {
        const where = [place, line, column].filter(Boolean).join(':');
        const caret = column > 0 && text ? `\n${text.slice(0, column - 1).replace(/[^\t]/g, ' ')}^` : '';
        // A program's own words may show the place by themselves, over several lines.
        const [first, ...more] = what.trimEnd().split('\n');
        return h('li', { class: fatal ? 'problem fatal' : 'problem' },
            h('p', { class: 'what' }, first),
            (where || locale) && h('p', { class: 'where' },
                where && h('code', {}, where), locale && h('span', { class: 'chip' }, locale)),
            more.length > 0 && h('pre', {}, more.join('\n')),
            text && h('pre', {}, `${text}${caret}`),
            advice && h('p', {}, advice));
    }

    const putAway = () => (alarm.hidden = true);

    function showAlarm(title, text, ...more) {
        alarm.replaceChildren(
            h('header', {}, icon('problem'), h('h2', { id: 'alarm-title' }, title), closeButton('Put away', putAway)),
            h('p', {}, text), ...more);
        alarm.hidden = false;
        announce(title);
    }

    function showPanel(name) {
        panel = panel === name ? '' : name;
        if (panel) fillPanel();
        apply();
        if (panel) sidePanel.querySelector('input, h2')?.focus();
    }

    function closePanel() {
        const opener = tools[panel];
        panel = '';
        apply();
        opener?.focus();
    }

    let filter = '';
    let todoOnly = false;

    function fillPanel() {
        const title = panel === 'page' ? 'This page' : 'Problems';
        const head = h('header', {}, h('h2', { id: 'panel-title', tabindex: '-1' }, title), closeButton('Close', closePanel));
        if (panel === 'problems') {
            const list = [...problems].sort((a, b) => (b.locale === info?.locale) - (a.locale === info?.locale));
            const none = h('p', { class: 'empty' }, 'No problems.');
            sidePanel.replaceChildren(head, list.length ? h('ul', { class: 'problems' }, list.map(problemItem)) : none);
            return;
        }
        if (!info) {
            sidePanel.replaceChildren(head, h('p', { class: 'empty' }, 'Nothing is known of this page.'));
            return;
        }
        // A new list under the hands of somebody who types a filter must not take it away.
        const typed = sidePanel.querySelector('.list');
        if (typed) {
            sidePanel.querySelector('.facts').replaceWith(facts());
            typed.replaceWith(stringList());
            return;
        }
        sidePanel.replaceChildren(head, facts(),
            h('div', { class: 'filter' },
                h('input', {
                    type: 'search', placeholder: 'Filter strings', 'aria-label': 'Filter strings', value: filter,
                    oninput: ({ target }) => { filter = target.value; relist(); },
                }),
                h('label', {}, h('input', {
                    type: 'checkbox', checked: todoOnly, onchange: ({ target }) => { todoOnly = target.checked; relist(); },
                }), 'To do only')),
            stringList());
    }
    const relist = () => sidePanel.querySelector('.list')?.replaceWith(stringList());

    function facts() {
        const ms = info.rendered_us === null ? NaN : info.rendered_us / 1000;
        const time = Number.isFinite(ms) ? `${ms.toLocaleString('en', { maximumFractionDigits: 2 })} ms` : '–';
        const row = (name, value) => h('div', {}, h('dt', {}, name), h('dd', {}, value));
        const reads = info.reads ?? [];
        const list = h('details', { open: sidePanel.querySelector('.facts details')?.open },
            h('summary', {}, plural(reads.length, 'thing', 'things')), h('ul', {}, reads.map((read) => h('li', {}, read))));
        return h('dl', { class: 'facts' }, row('Kind', info.kind), FILES ? null : row('Rendered in', time), row('Reads', list));
    }

    function stringList() {
        const wanted = filter.trim().toLowerCase();
        const rows = [
            ...(info.messages ?? []).map((message) => ({ ...message, target: { kind: 'message', id: message.id } })),
            ...(info.texts ?? []).map((text) => ({ ...text, id: textId(text), text: '', target: { kind: 'text', ...text } })),
        ].filter(({ id, state, text }) =>
            (!todoOnly || needs(state)) && `${id} ${text} ${STATES[state]}`.toLowerCase().includes(wanted));
        const lang = info.locale;
        const item = ({ id, state, from, text, target }) => h('li', {}, h('button', {
            type: 'button', onclick: ({ currentTarget }) => edit(main, target, currentTarget),
        }, h('code', {}, id), h('span', { class: `state ${state}` }, STATES[state] ?? state),
        text && h('span', { class: 'text', dir: 'auto', lang: state === 'fallback' ? from : lang }, text)));
        const count = h('p', { class: 'count', role: 'status' }, plural(rows.length, 'string', 'strings'));
        return h('div', { class: 'list' }, count, h('ul', {}, rows.map(item)));
    }

    function escape(event) {
        if (event.key !== 'Escape' || event.defaultPrevented || editor.open) return;
        const tip = views().map(({ doc }) => layers.get(doc)?.tip).find((shown) => shown && !shown.hidden);
        if (tip) tip.hidden = true;
        else if (!alarm.hidden) alarm.hidden = true;
        else if (panel) closePanel();
    }

    // ------------------------------------------------------------------------------------------------------------------- Editor

    let unsaved = () => false;

    /** The two kinds of strings, told apart only here. */
    function taskOf(locale, { kind, id, key, owner, field }) {
        if (kind === 'message') {
            return {
                kind, title: id, own: 'pattern',
                load: query('message', { locale, id }), check: '/_preview/check', save: '/_preview/save',
                body: (pattern) => ({ locale, id, pattern }),
            };
        }
        const translator = () => ({ translator: editor.querySelector('[name=translator]')?.value.trim() ?? '' });
        return {
            kind, title: textId({ key, owner, field }), own: 'raw',
            load: query('text', { locale, key, owner: owner ?? '', field }),
            check: '/_preview/text/check', save: '/_preview/text',
            body: (raw, hash) => ({ locale, key, owner: owner ?? '', field, raw, ...(hash === undefined ? {} : translator()) }),
        };
    }

    async function edit(view, target, opener) {
        if (FILES) {
            // What is known of it, in place of what could be changed.
            panel = 'page';
            filter = target.kind === 'message' ? target.id : textId(target);
            sidePanel.replaceChildren();
            fillPanel();
            apply();
            sidePanel.querySelector('input')?.focus();
            return;
        }
        const locale = view.info?.locale ?? info?.locale ?? document.documentElement.lang;
        const task = taskOf(locale, target);
        const answer = await call(task.load);
        if (!answer.ok) {
            note(answer.error);
            return;
        }
        note('');
        if (!editor.open) openEditor(task, answer.data, locale, opener);
    }

    function openEditor(task, data, locale, opener) {
        const dirOf = (tag) => info?.locales.find((other) => other.tag === tag)?.dir ?? 'auto';
        const [lang, dir] = [locale, dirOf(locale)];
        const fixed = data.editable === false;
        let { hash } = data;
        let initial = data[task.own] ?? '';
        let round = 0;
        let busy = false;

        const results = h('div', { class: 'results', 'aria-live': 'polite' });
        const question = h('div', { class: 'question', role: 'alert', hidden: true });
        const area = h('textarea', {
            id: 'editor-area', dir, lang, rows: '6', spellcheck: 'true', 'aria-describedby': 'editor-help', readonly: fixed,
            oninput: () => checkSoon(),
        });
        area.value = initial;
        // Forms, one a line, begin with their Latin names in every language.
        const shape = () => area.classList.toggle('forms', task.kind === 'message' && area.value.includes('->'));
        const save = h('button', {
            type: 'button', class: 'main', disabled: fixed, title: 'Ctrl+Enter', onclick: () => send(),
        }, 'Save');
        unsaved = () => area.value !== initial;

        async function check() {
            const turn = ++round;
            shape();
            const answer = await call(task.check, task.body(area.value));
            if (turn !== round || !editor.open) return;
            if (answer.ok) showResults(answer.data);
            else results.replaceChildren(h('p', { class: 'warning' }, answer.error));
        }
        const checkSoon = later(check, 150);

        function showResults({ problems: found = [], variants = [], columns, html }) {
            const over = data.limit && columns > data.limit;
            const most = data.limit ? `${columns} of at most ${data.limit} columns${over ? ': too long' : ''}` : '';
            const width = typeof columns === 'number' && h('p', { class: over ? 'columns over' : 'columns' },
                most || plural(columns, 'column', 'columns'));
            const list = found.length > 0 && h('ul', { class: 'found' }, found.map(({ line, column, what, advice, severity }) =>
                h('li', { class: severity === 'warning' ? 'warning' : 'error' },
                    line > 0 && h('strong', {}, `Line ${line}${column ? `, column ${column}` : ''}: `),
                    what, advice && ` ${advice}`)));
            const table = variants.length > 0 && h('dl', { class: 'variants' }, variants.map(({ label, text }) =>
                h('div', {}, h('dt', {}, label), h('dd', { lang, dir }, text))));
            let shown = null;
            if (html !== undefined && data.format !== 'plain') {
                // The frame may do nothing at all; the page's own styles make it look like the page.
                const links = [...document.querySelectorAll('link[rel~=stylesheet]')].map((link) => link.cloneNode());
                const frame = document.implementation.createHTMLDocument('');
                frame.documentElement.lang = lang;
                frame.documentElement.dir = dir;
                frame.head.append(...links);
                const content = new DOMParser().parseFromString(html, 'text/html');
                frame.body.append(...content.body.childNodes);
                const srcdoc = `<!doctype html>${frame.documentElement.outerHTML}`;
                shown = h('iframe', { sandbox: '', title: 'How it will look', srcdoc });
            }
            results.replaceChildren(...[width, list, table, shown].filter(Boolean));
        }

        function ask(text, ...buttons) {
            question.replaceChildren(...text, h('div', { class: 'actions' }, buttons.map(([label, action]) => h('button', {
                type: 'button', onclick: () => {
                    question.hidden = true;
                    area.focus();
                    action();
                },
            }, label))));
            question.hidden = false;
            question.querySelector('button').focus();
            question.scrollIntoView({ block: 'nearest' });
        }

        async function send() {
            if (busy || fixed) return;
            busy = true;
            save.disabled = true;
            const answer = await call(task.save, { ...task.body(area.value, hash), hash });
            busy = false;
            save.disabled = false;
            if (answer.ok) {
                announce('Saved');
                close();
            } else if (answer.status === 409) {
                const theirs = answer.data[task.own] ?? answer.data.pattern ?? answer.data.raw ?? '';
                ask([h('p', {}, answer.error), h('p', {}, 'The file says now:'), h('pre', { lang, dir }, theirs)],
                    ['Keep mine', () => { hash = answer.data.hash; send(); }],
                    ['Take theirs', () => { hash = answer.data.hash; initial = theirs; area.value = theirs; check(); }]);
            } else if (answer.status === 422 && answer.data.problems) {
                round++;
                showResults({ problems: answer.data.problems });
                area.focus();
            } else {
                results.replaceChildren(h('p', { class: 'error' }, answer.error));
            }
        }

        function close() {
            round++;
            editor.close();
            editor.replaceChildren();
            const again = opener?.isConnected ? opener : tools.strings;
            again.ownerDocument.defaultView?.focus();
            again.focus();
        }

        function leave() {
            if (!unsaved()) close();
            else ask([h('p', {}, 'Your changes are not saved.')], ['Keep editing', () => {}], ['Discard them', close]);
        }

        function insert(text, caret) {
            area.focus();
            const start = area.selectionStart;
            // It can be undone, which setRangeText cannot.
            if (!document.execCommand('insertText', false, text)) area.setRangeText(text, start, area.selectionEnd, 'end');
            if (caret !== undefined) area.setSelectionRange(start + caret, start + caret);
            checkSoon();
        }

        /** Exactly the categories of the language, the last one the default. */
        function insertPlural(name) {
            const categories = [...(data.categories ?? [])];
            if (!categories.includes('other')) categories.push('other');
            const chosen = area.value.slice(area.selectionStart, area.selectionEnd) || `{ $${name} }`;
            const lines = categories.map((category) => `${category === 'other' ? '   *' : '    '}[${category}] ${chosen}`);
            insert(`{ $${name} ->\n${lines.join('\n')}\n}`);
        }

        const variables = task.kind === 'message' ? (data.variables ?? []) : [];
        const small = (label, title, action) => h('button', { type: 'button', title, onclick: action, disabled: fixed }, label);
        const forms = (data.categories ?? []).join(', ');
        const helpers = [
            ...variables.map((name) => small(`{ $${name} }`, `Insert the value $${name}`, () => insert(`{ $${name} }`))),
            ...variables.map((name) => small(`Plural of $${name}`, `A form for ${forms}`, () => insertPlural(name))),
        ];
        const help = task.kind === 'message'
            ? 'A value stands in braces, as { $name }; a brace itself is { "{" }. Forms go one a line, the default with *.'
            : { markdown: 'Markdown.', html: 'HTML; only simple elements stay.' }[data.format] ?? 'Plain text.';
        const from = data.from ?? locale;
        // A pseudo-locale, or a language without this text: what is shown is another's.
        const borrowed = from !== locale && (data[task.own] ?? null) !== null && initial !== '';
        const original = data.source?.pattern ?? data.source?.raw;

        editor.replaceChildren(...h('div', {},
            h('div', { class: 'head' },
                h('div', {}, h('h2', { id: 'editor-title' }, task.title),
                    h('p', { class: 'where' }, [locale, data.file, data.format, STATES[data.state]].filter(Boolean).join(' · '))),
                closeButton('Close', leave)),
            fixed && h('p', { class: 'warning' }, data.why_not ?? 'This cannot be edited here.'),
            h('div', { class: 'halves' },
                h('section', { 'aria-label': 'Source' },
                    h('h3', {}, `Source${data.source ? ` (${data.source.locale})` : ''}`),
                    original === undefined || original === null ? h('p', { class: 'empty' }, 'None.')
                        : h('pre', { lang: data.source.locale, dir: dirOf(data.source.locale), tabindex: '0' }, original),
                    data.comment && h('p', { class: 'comment' }, data.comment)),
                h('section', { 'aria-label': 'Translation' },
                    h('h3', {}, h('label', { for: 'editor-area' }, `Translation (${locale})`)),
                    borrowed && h('p', { class: 'comment' }, `There is none yet: this is the text of ${from}.`),
                    area,
                    helpers.length > 0 && h('div', { class: 'helpers', role: 'group', 'aria-label': 'Insert' }, helpers),
                    h('p', { class: 'help', id: 'editor-help' }, help),
                    task.kind === 'text' && h('label', { class: 'translator' }, 'Your name, as translator',
                        h('input', {
                            name: 'translator', autocomplete: 'name', value: stored('localStorage', 'remora-translator', ''),
                            oninput: ({ target }) => store('localStorage', 'remora-translator', target.value.trim()),
                        })),
                    results)),
            question,
            h('div', { class: 'foot' }, h('span', { class: 'help' }, 'Ctrl+Enter saves, Escape leaves'),
                h('button', { type: 'button', onclick: leave }, 'Cancel'), save)).childNodes);
        // The browser's own way out of a dialog would not ask.
        editor.oncancel = (event) => {
            event.preventDefault();
            leave();
        };
        editor.onkeydown = (event) => {
            if (event.key === 'Escape') {
                event.preventDefault();
                // It answers no question, which might overwrite something.
                if (question.hidden) leave();
                else {
                    question.hidden = true;
                    area.focus();
                }
            } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                send();
            }
            event.stopPropagation();
        };
        editor.showModal();
        area.focus();
        check();
    }

    // -------------------------------------------------------------------------------------------------------------------- Start

    const styles = h('link', { rel: 'stylesheet', href: '/_preview/client.css' });
    const furniture = h('div', { class: 'furniture', role: 'region', 'aria-label': 'Preview', hidden: true },
        stageBox, sidePanel, alarm, noteBox, bar, spoken, editor);
    // Without its styles it would stand in the page's flow for a moment.
    const furnish = () => {
        furniture.hidden = false;
        apply();
    };
    styles.addEventListener('load', furnish);
    styles.addEventListener('error', furnish);
    root.append(styles, furniture);
    document.body.append(host);
    attach(main);
    window.addEventListener('beforeunload', (event) => {
        if (editor.open && unsaved()) event.preventDefault();
    });
    dress(main);
    refresh(main);

    return {
        note,
        connected(yes) {
            if (yes && !offline.hidden) refreshSoon(main);
            offline.hidden = yes;
            if (!yes) announce('Not connected');
        },
        page(html, version) {
            lastPage = { html, version };
            if (alarm.dataset.gone) {
                delete alarm.dataset.gone;
                alarm.hidden = true;
            }
            for (const { frame, doc, path } of views()) {
                // One that is on its way to another page gets this one when it has loaded.
                if (frame?.contentDocument === doc && path === PATH) frame.contentWindow.postMessage({ remora: 'page', html, version }, location.origin);
            }
            announce('Page updated');
        },
        problems(list) {
            problems = list;
            const fatal = list.filter((problem) => problem.fatal);
            counts.problems.textContent = list.length;
            counts.problems.hidden = !list.length;
            if (panel === 'problems') fillPanel();
            if (fatal.length) {
                delete alarm.dataset.gone;
                const several = fatal.length > 1 && fatal.length;
                // For a message that cannot be read, that of another language stands in.
                const [title, text] = fatal.every(({ locale }) => locale)
                    ? [`${several ? `${several} mistakes` : 'A mistake'} in the messages of this page’s language`,
                        'Until it is mended, another language stands in.']
                    : [`${several ? `${several} problems keep` : 'A problem keeps'} the page from being made`,
                        'Beneath is the page as it last was. It comes up to date as soon as this is mended.'];
                showAlarm(title, text, h('ul', { class: 'problems' }, fatal.map(problemItem)));
            } else if (!alarm.dataset.gone) {
                alarm.hidden = true;
            }
        },
        gone() {
            alarm.dataset.gone = 'yes';
            showAlarm('This page does not exist any more', 'Beneath is the page as it last was.',
                h('p', {}, h('a', { href: info ? `/${info.locale}/` : '/' }, 'To the home page')));
        },
    };
}
