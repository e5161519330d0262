import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAudit } from './open-audit.ts';

// Good material that others publish: what our rules say against it is a false accusation, until somebody has read it.
const files = globSync(['node_modules/{govuk-frontend/dist/govuk,nhsuk-frontend/dist/nhsuk}/components/*/fixtures.json']).toSorted();

interface Published {
  readonly component: string;
  readonly fixtures: readonly { readonly name: string; readonly html: string }[];
}

let audit: Awaited<ReturnType<typeof openAudit>>;
beforeAll(async () => {
  audit = await openAudit();
});
afterAll(() => audit.close());

test('the components of both design systems are here to be looked at', () => {
  expect(files.length).toBeGreaterThan(60);
});

test.each(files)('no false alarm in %s', async (file) => {
  const { fixtures } = JSON.parse(await readFile(path.resolve(file), 'utf8')) as Published;
  const found = await audit.outcomes(fixtures.map(({ html }) => html), ['kind']);
  expect(found.flatMap(({ said }, place) => said.map((line) => `${fixtures[place]?.name}: ${line}`))).toEqual([]);
});
