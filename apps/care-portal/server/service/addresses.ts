import { faultChosenBy, faultFor, type FaultSettings } from '../faults/choice.ts';

/** Looks addresses up for a person who would rather choose theirs than write it. An example: a real service asks its own register. */
export interface Addresses {
  /**
   * The addresses at a postcode or with this first line, each as it is kept: none where nothing fits. Takes what a
   * person wrote, in any case and spacing. Throws where the register does not answer.
   */
  readonly find: (written: string, request: Request) => Promise<readonly string[]>;
}

/** All made up. */
const register = [
  '1 Example Street, Exampleton, EX1 1EX',
  '2 Example Street, Exampleton, EX1 1EX',
  'Flat 1, 3 Example Street, Exampleton, EX1 1EX',
  'Flat 2, 3 Example Street, Exampleton, EX1 1EX',
  'Example House, Sample Lane, Exampleton, EX1 2EX',
  '12 Sample Lane, Exampleton, EX1 2EX',
] as const;

/** Fewer letters would list half the town. */
const fewestLetters = 4;

/** The look-up of one portal. */
export function createAddresses(faults: FaultSettings): Addresses {
  return {
    // A promise as a register over the network gives one, and one that fails as that one would.
    find: (written, request) => new Promise((resolve, reject) => {
      const down = faultFor(faults, request.method, faultChosenBy(request.headers))?.name === 'addresses-down';
      if (down) reject(new Error('The register of addresses does not answer'));
      else resolve(matching(bare(written)));
    }),
  };
}

function matching(written: string): readonly string[] {
  return written.length < fewestLetters ? [] : register.filter((address) => bare(address).startsWith(written) || bare(postcodeOf(address)) === written);
}

const postcodeOf = (address: string) => address.slice(address.lastIndexOf(',') + 1);

const bare = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
