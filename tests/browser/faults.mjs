// A check that cannot fail proves nothing: each fault here is put into a page on its way, and must be found.

import { axeFaults, open } from './browser.mjs';
import { keyboardFaults } from './keyboard.mjs';
import { layoutFaults, mirrorFaults } from './layout.mjs';

const URL = '/ar/addon/quietwater/';
const css = (rule) => ({ css: (text) => text + rule });
const main = (html) => ({ html: (text) => text.replace('</main>', `${html}</main>`) });

const layout = (page) => page.evaluate(layoutFaults);
const mirror = (page) => page.evaluate(mirrorFaults);
const keyboard = (page) => keyboardFaults(page, page.url());
const nothing = async () => [];

/** What is put in, which check looks, and what it must say. */
const FAULTS = [
  { name: 'a wide element', ...css('h1{inline-size:2000px}'), look: layout, says: /scrolls sideways/ },
  { name: 'a clipped line', ...css('.summary{overflow:hidden;white-space:nowrap;inline-size:5rem}'), look: layout, says: /clipped/ },
  { name: 'a text that leaves its box', ...css('.facts dd{inline-size:1rem;white-space:nowrap}'), look: layout, says: /leaves <dd/ },
  { name: 'a second h1', ...main('<h1>Again</h1>'), look: layout, says: /2 h1/ },
  { name: 'a picture without a size', ...main('<img src="/media/none.png">'), look: layout, says: /has no width/ },
  { name: 'a frame that does not mirror', ...css('.top .wrap{direction:ltr}'), look: mirror, says: /wrong side/ },
  { name: 'too little contrast', ...css('.prose{color:#ccc}'), look: axeFaults, scripts: true, says: /color-contrast/ },
  { name: 'a picture without words', ...main('<img src="/media/none.png" width="1" height="1">'), look: axeFaults, scripts: true, says: /image-alt/ },
  { name: 'no focus ring', ...css('*:focus-visible,*:focus-visible::after{outline:none!important}'), look: keyboard, says: /no ring/ },
  { name: 'a link out of reach', ...main('<div tabindex="0" inert>x</div><a href="/" style="position:fixed">x</a>'), look: keyboard, says: /cannot be reached|has the focus but cannot/ },
  { name: 'a skip link that leads nowhere', html: (text) => text.replace('href=#main', 'href=#nowhere'), look: keyboard, says: /leads nowhere/ },
  { name: 'an inline script', ...main('<script>document.title = "x"</script>'), look: nothing, scripts: true, says: /Content Security Policy/ },
  { name: 'a picture from another origin', ...main('<img src="http://127.0.0.1:9/a.png" alt="">'), look: nothing, says: /Content Security Policy|request to/ },
  { name: 'a file that is not there', ...main('<img src="/media/none.png" alt="" width="1" height="1">'), look: nothing, says: /404 for/ },
];

/** One result for each fault: it failed where the check said nothing, or said it of a page without the fault. */
export async function proveFaults(browser, origin) {
  const results = [];
  for (const fault of FAULTS) {
    const said = [];
    for (const broken of [false, true]) {
      const { page, notes, close } = await open(browser, origin, { scripts: fault.scripts });
      await page.setViewportSize({ width: 360, height: 740 });
      if (broken) {
        const change = fault.css ?? fault.html;
        await page.route(fault.css ? '**/*.css' : `**${URL}`, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: change(await response.text()) });
        });
      }
      await page.goto(origin + URL);
      const faults = [...(await fault.look(page)), ...notes];
      said.push(faults.some((text) => fault.says.test(text)));
      await close();
    }
    const [clean, broken] = said;
    const faults = [...(clean ? ['is found where it is not'] : []), ...(broken ? [] : ['is not found'])];
    results.push({ kind: 'fault', url: URL, check: fault.name, faults });
  }
  return results;
}
