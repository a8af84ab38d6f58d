// A walk through a page with the keyboard alone.

/** How the focused element shows itself: its name, whether it can be seen, whether it has a ring. */
function focused() {
  const node = document.activeElement;
  if (node === null || node === document.body || node === document.documentElement) return null;
  const ring = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const box = node.getBoundingClientRect();
  return {
    index: [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex]')].indexOf(node),
    name: `<${node.localName} ${node.getAttribute('href') ?? node.getAttribute('class') ?? ''}>`,
    skip: node.classList.contains('skip'),
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 1 && box.height > 1,
    ring: ring(getComputedStyle(node)) || ring(getComputedStyle(node, '::after')),
  };
}

/** The elements that Tab must reach: their places in the list that `focused` counts in. */
function reachable() {
  const all = [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex]')];
  return all.flatMap((node, index) => (node.checkVisibility({ contentVisibilityAuto: false }) && node.tabIndex >= 0 ? [index] : []));
}

/** Everything that a reader without a pointer cannot do here, as sentences. The page is loaded anew for each part. */
export async function keyboardFaults(page, url) {
  const faults = [];

  await page.goto(url);
  const hasFrame = (await page.locator('.skip').count()) > 0;
  const wanted = new Set(await page.evaluate(reachable));
  const total = wanted.size;
  for (let step = 0; step <= total; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    if (at === null) break;
    if (step === 0 && hasFrame && !at.skip) faults.push(`the first stop is ${at.name}, not the skip link`);
    if (!at.seen) faults.push(`${at.name} has the focus but cannot be seen`);
    if (!at.ring) faults.push(`${at.name} has the focus but no ring`);
    wanted.delete(at.index);
  }
  if (wanted.size > 0) faults.push(`${wanted.size} of ${total} links and controls cannot be reached by Tab`);
  if (!hasFrame) return faults;

  await page.goto(url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const skipped = await page.waitForURL(/#main$/, { timeout: 3000, waitUntil: 'commit' }).then(() => true, () => false);
  if (!skipped) faults.push('the skip link leads nowhere');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main.querySelector('a[href], summary') === null || main.contains(document.activeElement);
  });
  if (!inside) faults.push('after the skip link, Tab does not go on in the main part');

  await page.goto(url);
  await page.locator('.tongues summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const first = await page.evaluate(focused);
  const open = await page.evaluate(() => document.activeElement.closest('.tongues[open] ul') !== null);
  if (!open || !first.seen || !first.ring) faults.push('the language chooser does not open by keyboard');
  const outside = await page.evaluate(() => {
    const box = document.querySelector('.tongues ul').getBoundingClientRect();
    return box.left < 0 || box.right > innerWidth || document.scrollingElement.scrollWidth > innerWidth;
  });
  if (outside) faults.push('the open language chooser leaves the window');
  return faults;
}
