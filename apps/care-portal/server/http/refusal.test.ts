import { describe, expect, it } from 'vitest';
import { sentFormOf } from './refusal.ts';

const sentTo = (address: string) => sentFormOf(new Request(`http://localhost${address}`, { method: 'POST', body: new URLSearchParams({ story: 'words' }) }));

describe('A form that was not taken', () => {
  it('is offered again where it was sent, so that who changes one answer comes straight back to all of them', async () => {
    expect(await sentTo('/care/story?change')).toEqual({ action: '/care/story?change', fields: [['story', 'words']] });
  });

  it('repeats nothing else of an address', async () => {
    expect(await sentTo('/care/story?name=Sam')).toMatchObject({ action: '/care/story' });
  });
});
