import { describe, expect, it } from 'vitest';
import { createAddresses } from './addresses.ts';

const asked = (cookie = '') => new Request('http://localhost/care/home', { headers: { cookie } });

describe('Looking up an address', () => {
  const addresses = createAddresses({ on: false });

  it.each(['EX1 2EX', ' ex12ex ', 'Ex1-2eX'])('finds all at a postcode, however somebody writes it: %s', async (written) => {
    expect(await addresses.find(written, asked())).toEqual(['Example House, Sample Lane, Exampleton, EX1 2EX', '12 Sample Lane, Exampleton, EX1 2EX']);
  });

  it('finds by the first line', async () => {
    expect(await addresses.find('flat 2, 3 example', asked())).toEqual(['Flat 2, 3 Example Street, Exampleton, EX1 1EX']);
  });

  it.each(['', '1', 'EX9 9EX', '; drop table', '日本'])('finds nothing for “%s”, and says so by an empty list', async (written) => {
    expect(await addresses.find(written, asked())).toEqual([]);
  });

  it('is down for who asks for that in a test, and for nobody else', async () => {
    await expect(createAddresses({ on: true, always: undefined }).find('EX1 2EX', asked('portal-fault=addresses-down'))).rejects.toThrow('does not answer');
    expect(await createAddresses({ on: true, always: undefined }).find('EX1 2EX', asked())).toHaveLength(2);
    expect(await addresses.find('EX1 2EX', asked('portal-fault=addresses-down'))).toHaveLength(2);
  });
});
