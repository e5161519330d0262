import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as words from '@kind-by-design/plain-language';
import * as components from '@kind-by-design/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

// Copied into a folder where the published packages are installed: loads every entry both ways and renders a page in both formats.
const require = createRequire(import.meta.url);

/** Every entry of a package, loaded both ways. */
async function loadAll(name) {
  const { exports } = require(`${name}/package.json`);
  const dist = new URL(`node_modules/${name}/dist/`, import.meta.url);
  const entries = readdirSync(dist).filter((entry) => exports[`./${entry}`] !== null && existsSync(new URL(`${entry}/${entry}.js`, dist)));
  for (const entry of ['', ...entries.map((each) => `/${each}`)]) {
    await import(`${name}${entry}`);
    require(`${name}${entry}`);
  }
  return entries.length;
}

const entries = await loadAll('@kind-by-design/react');
const journeyEntries = await loadAll('@kind-by-design/journey');

function page({ KindProvider, ContactOptions }, { contactsAt, urgentAt }) {
  const checked = { owner: 'Front door team', checkedOn: '2026-11-02' };
  const contacts = contactsAt({ team: 'the care team', timeZone: 'Europe/London', channels: [{ ...checked, channel: 'telephone', number: '01632 960 100' }] }, new Date(), 'en');
  const urgent = urgentAt([{ ...checked, kind: 'emergency', when: 'Somebody’s life is in danger', routes: [{ by: 'telephone', href: 'tel:999', text: 'Call 999' }] }], 'en');
  return renderToString(createElement(KindProvider, { locale: 'en', place: 'england', contacts, urgent }, createElement(ContactOptions)));
}

for (const markup of [page(components, words), page(require('@kind-by-design/react'), require('@kind-by-design/plain-language'))]) {
  if (!markup.includes('01632 960 100')) throw new Error(`A page without a person:\n${markup}`);
}
console.log(JSON.stringify({ node: process.versions.node, version: require('@kind-by-design/react/package.json').version, entries, journeyEntries }));
