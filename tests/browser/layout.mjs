// What is asked of a page about its layout. Each function runs inside the page.

/** Everything wrong with the layout at the present width, as sentences. */
export function layoutFaults() {
  const faults = [];
  const width = document.documentElement.clientWidth;
  const name = (node) => {
    const classes = node.getAttribute('class');
    return `<${node.localName}${node.id ? `#${node.id}` : ''}${classes ? `.${classes.trim().replace(/\s+/g, '.')}` : ''}>`;
  };
  const said = (text) => JSON.stringify(text.trim().slice(0, 40));

  const scroller = document.scrollingElement;
  if (scroller.scrollWidth > innerWidth) faults.push(`scrolls sideways: ${scroller.scrollWidth} px in ${innerWidth} px`);

  // Made for screen readers, or cut after some lines on purpose.
  const cutOnPurpose = (node) => node.closest('.hidden') !== null || getComputedStyle(node).webkitLineClamp !== 'none';
  for (const node of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(node);
    if (!node.checkVisibility() || node instanceof SVGElement || style.display === 'inline') continue;
    const cuts = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
    if (cuts && !cutOnPurpose(node)) {
      if (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1) faults.push(`${name(node)} is clipped`);
    }
  }

  // Every piece of text lies inside the window and inside the block that holds it.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent.checkVisibility() || parent.closest('.hidden, .skip, svg, title')) continue;
    let block = parent;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    const box = block.getBoundingClientRect();
    const scrolls = parent.closest('.prose table, .prose pre, .tongues ul') !== null;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      if (line.width === 0 || scrolls) continue;
      if (line.left < -1 || line.right > width + 1) {
        faults.push(`${said(text.data)} in ${name(parent)} leaves the window`);
        break;
      }
      if (line.left < box.left - 2 || line.right > box.right + 2) {
        faults.push(`${said(text.data)} leaves ${name(block)}`);
        break;
      }
    }
  }

  for (const image of document.images) {
    if (image.complete && image.naturalWidth === 0) faults.push(`${image.getAttribute('src')} cannot be shown`);
    for (const attribute of ['width', 'height', 'alt']) {
      if (!image.hasAttribute(attribute)) faults.push(`${image.getAttribute('src')} has no ${attribute}`);
    }
  }
  if (document.querySelectorAll('h1').length !== 1) faults.push(`${document.querySelectorAll('h1').length} h1`);
  return faults;
}

/** Whether the frame stands on the side that the direction asks for. */
export function mirrorFaults() {
  const rtl = document.documentElement.dir === 'rtl';
  const faults = [];
  if ((getComputedStyle(document.body).direction === 'rtl') !== rtl) faults.push('the direction is not what <html dir> says');
  const middle = innerWidth / 2;
  const onTheRight = (selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box === undefined ? null : (box.left + box.right) / 2 > middle;
  };
  const brand = onTheRight('.brand');
  if (brand !== null && brand !== rtl) faults.push('the brand stands on the wrong side');
  const tongues = onTheRight('.tongues summary');
  if (tongues !== null && tongues === rtl) faults.push('the language chooser stands on the wrong side');
  return faults;
}
