import { beforeAll, describe, expect, it, vi } from 'vitest';
import { databaseForTests } from '../database/for-tests.ts';
import type { Database } from '../database/database.ts';
import { visits } from '../database/schema.ts';
import { errorFacts, logError } from './log-error.ts';

const words = 'Mum fell on the stairs and I am frightened';
const place = { reference: 'K7M-4RT-W9H', method: 'POST', pattern: '/ask' };

let database: Database;
beforeAll(async () => {
  ({ database } = await databaseForTests());
}, 60_000);

describe('The log of an error', () => {
  it('holds none of the words a person wrote, though the database’s error repeats them', async () => {
    const row = { id: words, startedAt: new Date(), endsAt: new Date() };
    const error: unknown = await database.transaction(async (transaction) => {
      await transaction.insert(visits).values(row);
      await transaction.insert(visits).values(row);
    }).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain(words);

    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    logError(error, place);
    const line = String(printed.mock.calls[0]?.[0]);
    printed.mockRestore();
    for (const word of words.split(' ').filter((part) => part.length > 3)) expect(line).not.toContain(word);
    expect(JSON.parse(line)).toMatchObject({ event: 'error', ...place, sqlstate: '23505' });
  });

  it('holds no message, whatever its shape, and no name that is not a name', () => {
    const error = new Error(`${words}\n    at ${words} (secret.ts:1:1)`, { cause: new Error(words) });
    error.name = words;
    const facts = JSON.stringify(errorFacts(error, place));
    expect(facts).not.toContain('stairs');
    expect(facts).not.toContain('secret');
  });

  it.each([undefined, null, words, 42, { message: words }])('is written also when %j was thrown', (thrown) => {
    expect(JSON.stringify(errorFacts(thrown, place))).not.toContain('stairs');
  });

  it('says where in the code it was', () => {
    expect(errorFacts(new TypeError(words), place)).toMatchObject({ error: 'TypeError', at_code: expect.stringMatching(/^log-error\.test\.ts:\d+:\d+$/) });
  });
});
