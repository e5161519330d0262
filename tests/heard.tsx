import { virtual } from '@guidepup/virtual-screen-reader';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

/** What a screen reader says on its way through, from beginning to end. */
export async function heard(children: ReactNode): Promise<string[]> {
  const { container } = render(<main>{children}</main>);
  await virtual.start({ container });
  try {
    for (let stop = 0; stop < 200 && (await virtual.lastSpokenPhrase()) !== 'end of main'; stop += 1) await virtual.next();
    return (await virtual.spokenPhraseLog()).slice(1, -1);
  } finally {
    await virtual.stop();
  }
}
