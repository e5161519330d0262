import { version } from 'react';
import { expect, vi } from 'vitest';

/** Which React the tests run on: actions, for one, it has from 19 on. */
export const reactMajor = Number.parseInt(version, 10);

/** What React tells the console by itself, in development, where 18 and 19 differ. */
const sayings = {
  /** A boundary caught a crash. */
  caught: {
    before19: [/^The above error occurred in [^]*using the error boundary you provided, Boundary\.$/],
    from19: [/The above error occurred in [^]*using the error boundary you provided, Boundary\./],
  },
  /** Nobody caught a crash: from 19 on whoever rendered gets it, and the console hears nothing besides. */
  uncaught: { before19: [/^The above error occurred in [^]*Consider adding an error boundary/], from19: [] },
  /** The browser's text is not the server's: from 19 on `onRecoverableError` says so. */
  textDiffers: { before19: [/^Warning: Text content did not match\./], from19: [] },
  /** The server's page is thrown away and put together anew. */
  putTogetherAnew: { before19: [/^Warning: An error occurred during hydration\. The server HTML was replaced/], from19: [] },
} as const satisfies Record<string, { readonly before19: readonly RegExp[]; readonly from19: readonly RegExp[] }>;

/** Expects that the console heard, in this order, what this React says of what happened, and not a word more. */
export function expectReactSaid(...happened: readonly (keyof typeof sayings)[]): void {
  const expected = happened.flatMap((each) => sayings[each][reactMajor < 19 ? 'before19' : 'from19']);
  const said = vi.mocked(console.error).mock.calls.map((call) => call.map(String).join(' '));
  expect(said).toEqual(expected.map((saying) => expect.stringMatching(saying)));
  vi.mocked(console.error).mockClear();
}
