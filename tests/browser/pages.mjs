// The pages that stand for every kind of page, as paths below a locale.
// `kind` is what the page says of itself in `<body class="page-KIND">`.

/** The sample gallery, built with short lists so that they have a second page. */
const sample = [
  { kind: 'home', path: '' },
  { kind: 'addon', path: 'addon/quietwater/' },
  { kind: 'addon', path: 'addon/grundstuecksverkehrswoerterbuch/' },
  { kind: 'versions', path: 'addon/quietwater/versions/' },
  { kind: 'reviews', path: 'addon/quietwater/reviews/' },
  { kind: 'reviews', path: 'addon/quietwater/reviews/page/2/' },
  { kind: 'addon', path: 'addon/kelp-notes/' },
  { kind: 'versions', path: 'addon/kelp-notes/versions/' },
  { kind: 'reviews', path: 'addon/quietwater/reviews/helpful/' },
  { kind: 'permissions', path: 'addon/quietwater/permissions/' },
  { kind: 'legal', path: 'addon/kelp-notes/privacy/' },
  { kind: 'licence', path: 'licence/licenseref-open-shelf/' },
  { kind: 'all', path: 'addons/' },
  { kind: 'all', path: 'addons/rating/' },
  { kind: 'languages', path: 'languages/' },
  { kind: 'language', path: 'language/ar/' },
  { kind: 'announcements', path: 'announcements/' },
  { kind: 'feedback', path: 'feedback/' },
  { kind: 'translations', path: 'translations/' },
  { kind: 'translation', path: 'translations/pl/' },
  { kind: 'categories', path: 'categories/' },
  { kind: 'category', path: 'category/privacy/' },
  { kind: 'category', path: 'category/languages/name/' },
  { kind: 'type', path: 'extension/page/2/' },
  { kind: 'tag', path: 'tag/offline/' },
  { kind: 'user', path: 'user/kestrel-works/' },
  { kind: 'history', path: 'addon/quietwater/history/' },
  { kind: 'history', path: 'addon/clip-magpie/history/' },
  { kind: 'tombstone', path: 'addon/clip-magpie/' },
  { kind: 'tombstone', path: 'addon/stille-post/' },
  { kind: 'discussion', path: 'addon/quietwater/discussion/' },
  { kind: 'thread', path: 'addon/quietwater/discussion/slow-first-page/' },
  { kind: 'queue', path: 'queue/' },
  { kind: 'policies', path: 'policies/' },
  { kind: 'policy', path: 'policies/clear-consent/' },
  { kind: 'collections', path: 'collections/' },
  { kind: 'collection', path: 'collection/a-quieter-browser/' },
  { kind: 'prose', path: 'about/' },
  { kind: 'redirect', path: 'addon/kelp/', target: 'addon/kelp-notes/' },
  { kind: 'notfound', path: 'nothing/here/' },
];

/** Pages of Debian's catalog that are hard to set: long names and words, many links, big lists. */
const debian = [
  { kind: 'home', path: '' },
  { kind: 'addon', path: 'addon/krita/' },
  { kind: 'addon', path: 'addon/binary-firmware-for-various-drivers-in-the-linux-kernel/' },
  { kind: 'addon', path: 'addon/libreoffice-writer/' },
  { kind: 'addon', path: 'addon/kodi/' },
  { kind: 'versions', path: 'addon/inkscape/versions/' },
  { kind: 'categories', path: 'categories/' },
  { kind: 'category', path: 'category/games/' },
  { kind: 'category', path: 'category/games/name/page/2/' },
  { kind: 'type', path: 'desktop-application/page/3/' },
];

export const SETS = { sample, debian };
export const LOCALES = ['en-US', 'de', 'ar', 'ja'];

/** The page at `/`; answered as such to a reader whose language the site does not have. */
export const CHOOSER = { kind: 'chooser', path: '/', url: '/', locale: 'en-US' };

/** Every page of a set in every one of `locales`, with its address on the site. */
export function pages(set, locales = LOCALES) {
  const all = locales.flatMap((locale) => SETS[set].map((page) => ({ ...page, locale, url: `/${locale}/${page.path}` })));
  return [CHOOSER, ...all];
}
