// What pages and sitemaps say to programs, held against the vocabularies themselves. Usage:
//
//   REMORA_URL=http://127.0.0.1:PORT node machines.mjs
//
// Sitemaps are validated with xmllint against the XSD of sitemaps.org (as the npm package "sitemap" ships it). JSON-LD is checked
// by the TypeScript compiler against schema.org's types and properties, as the npm package "schema-dts" derives them from
// schema.org's own definition: an unknown type, a property that its type does not have, and a value of another type than the
// property takes are errors.

import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const origin = process.env.REMORA_URL?.replace(/\/$/, '');
if (!origin) {
  console.error('REMORA_URL is not set: the site to be tried');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'remora-machines-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

let passed = 0;
const faults = [];
function note(what, wrong) {
  if (wrong.length === 0) passed += 1;
  else faults.push(`${what}: ${wrong.join('\n    ')}`);
}

async function fetched(url) {
  const response = await fetch(url);
  assert.equal(response.status, 200, url);
  return response.text();
}

const locations = (xml) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);

// ------------------------------------------------------------------------------------------------------------------- Sitemaps

/** The schema of sitemaps.org allows elements of other namespaces where they have a schema too: here that of their one, `link`. */
writeFileSync(join(folder, 'xhtml.xsd'), `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xsd:element name="link"><xsd:complexType>
    <xsd:attribute name="rel" use="required" fixed="alternate"/>
    <xsd:attribute name="hreflang" use="required" type="xsd:language"/>
    <xsd:attribute name="href" use="required" type="xsd:anyURI"/>
  </xsd:complexType></xsd:element>
</xsd:schema>
`);
cpSync(join(dirname(require.resolve('sitemap/package.json')), 'schema/sitemap.xsd'), join(folder, 'sitemap.xsd'));
writeFileSync(join(folder, 'pages.xsd'), `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd"/>
</xsd:schema>
`);
// No package ships the index's schema: this says what https://www.sitemaps.org/protocol.html#index does.
writeFileSync(join(folder, 'index.xsd'), `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
    targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
  <xsd:element name="sitemapindex"><xsd:complexType><xsd:sequence>
    <xsd:element name="sitemap" minOccurs="1" maxOccurs="50000"><xsd:complexType><xsd:sequence>
      <xsd:element name="loc"><xsd:simpleType><xsd:restriction base="xsd:anyURI"><xsd:maxLength value="2048"/></xsd:restriction></xsd:simpleType></xsd:element>
      <xsd:element name="lastmod" minOccurs="0" type="xsd:date"/>
    </xsd:sequence></xsd:complexType></xsd:element>
  </xsd:sequence></xsd:complexType></xsd:element>
</xsd:schema>
`);

/** What xmllint says against a document, without the line that it is invalid. */
function invalid(schema, xml, name) {
  const file = join(folder, name);
  writeFileSync(file, xml);
  const { status, stderr, error } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', join(folder, schema), file], { encoding: 'utf8' });
  if (error) throw new Error(`xmllint does not start (Debian: libxml2-utils): ${error.message}`);
  return status === 0 ? [] : stderr.split('\n').filter((line) => line && !line.endsWith('fails to validate')).slice(0, 5);
}

const index = await fetched(`${origin}/sitemap.xml`);
note('sitemap.xml', invalid('index.xsd', index, 'index.xml'));
const pages = new Set();
for (const url of locations(index)) {
  const xml = await fetched(url);
  note(url, invalid('pages.xsd', xml, 'pages.xml'));
  locations(xml).forEach((page) => pages.add(page));
}
// The schemas find what is wrong.
const broken = index.replace('<sitemap>', '<sitemap><priority>1</priority>');
assert.notDeepEqual(invalid('index.xsd', broken, 'broken.xml'), []);
const wrong = (await fetched(locations(index)[0])).replace('<url>', '<url><lastmod>yesterday</lastmod>');
assert.notDeepEqual(invalid('pages.xsd', wrong, 'broken.xml'), []);

// -------------------------------------------------------------------------------------------------------------- Structured data

/** What the compiler says against JSON-LD graphs, one `const` each. */
function untyped(graphs) {
  const source = join(here, 'structured-data.ts');
  const lines = graphs.map((graph, at) => `export const g${at}: Graph = ${JSON.stringify(graph)};`);
  const text = `import type { Graph } from 'schema-dts';\n${lines.join('\n')}\n`;
  const options = { noEmit: true, strict: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === source || fileExists(name);
  host.getSourceFile = (name, ...rest) => (name === source ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest));
  const program = ts.createProgram([source], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line - 1 : -1;
    return { line, text: ts.flattenDiagnosticMessageText(messageText, '\n').split('\n').slice(-3).join(' / ') };
  });
}

/** Of all that have the same shape, one is enough to know whether its types and properties exist. */
function shape(value) {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shape))].join()}]`;
  if (value && typeof value === 'object') return `{${Object.entries(value).map(([key, of]) => `${key}:${key === '@type' ? of : shape(of)}`).join()}}`;
  return typeof value === 'string' ? `string${/^\d{4}-\d\d-\d\d/.test(value) ? ' date' : /^https?:/.test(value) ? ' url' : ''}` : typeof value;
}

const shapes = new Map();
const types = new Set();
let graphs = 0;
const looked = [...pages].filter((url) => /\/(en-US|ar)\//.test(url));
for (const url of looked) {
  const html = await fetched(url);
  for (const [, text] of html.matchAll(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gs)) {
    const graph = JSON.parse(text);
    graphs += 1;
    for (const [, type] of text.matchAll(/"@type":"(\w+)"/g)) types.add(type);
    const key = shape(graph);
    if (!shapes.has(key)) shapes.set(key, { url, graph });
  }
}
const found = [...shapes.values()];
assert.ok(found.length >= 4 && types.size >= 8, `${found.length} shapes, ${types.size} types`);
const said = untyped(found.map(({ graph }) => graph));
found.forEach(({ url }, at) => note(`structured data of ${url}`, said.filter(({ line }) => line === at).map(({ text }) => text)));
note('structured data', said.filter(({ line }) => !(line in found)).map(({ text }) => text));
// The types find what is wrong.
for (const change of [['"ratingValue"', '"ratingVaule"'], ['"AggregateRating"', '"AgregateRating"'], ['"SoftwareApplication"', '"Event"']]) {
  const of = found.find(({ graph }) => JSON.stringify(graph).includes(change[0]));
  assert.ok(of && untyped([JSON.parse(JSON.stringify(of.graph).replace(...change))]).length > 0, `${change} is not found wrong`);
}

console.log(`${pages.size} addresses in sitemaps; ${graphs} graphs on ${looked.length} pages, ${found.length} shapes of ${[...types].sort().join(', ')}`);
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;
