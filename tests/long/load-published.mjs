import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as words from '@kind-by-design/plain-language';
import * as components from '@kind-by-design/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

// Copied into a folder where the published packages are installed: loads every entry both ways and renders a page in both formats.
const require = createRequire(import.meta.url);
const dist = new URL('node_modules/@kind-by-design/react/dist/', import.meta.url);
const { exports } = require('@kind-by-design/react/package.json');
const entries = readdirSync(dist).filter((name) => exports[`./${name}`] !== null && existsSync(new URL(`${name}/${name}.js`, dist)));
for (const entry of entries) {
  await import(`@kind-by-design/react/${entry}`);
  require(`@kind-by-design/react/${entry}`);
}

function page({ KindProvider, ContactOptions }, { contactsAt, urgentAt }) {
  const checked = { owner: 'Front door team', checkedOn: '2026-11-02' };
  const contacts = contactsAt({ team: 'the care team', timeZone: 'Europe/London', channels: [{ ...checked, channel: 'telephone', number: '01632 960 100' }] }, new Date(), 'en');
  const urgent = urgentAt([{ ...checked, kind: 'emergency', when: 'Somebody’s life is in danger', routes: [{ by: 'telephone', href: 'tel:999', text: 'Call 999' }] }], 'en');
  return renderToString(createElement(KindProvider, { locale: 'en', place: 'england', contacts, urgent }, createElement(ContactOptions)));
}

for (const markup of [page(components, words), page(require('@kind-by-design/react'), require('@kind-by-design/plain-language'))]) {
  if (!markup.includes('01632 960 100')) throw new Error(`A page without a person:\n${markup}`);
}
console.log(JSON.stringify({ node: process.versions.node, version: require('@kind-by-design/react/package.json').version, entries: entries.length }));
