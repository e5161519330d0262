/// <reference types="node" />
import { createReadStream } from 'node:fs';
import { type FileHandle, open, truncate } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { NotAudited, PageAudit } from '../findings/findings';
import type { HelpFact } from './help-on';

/** Why an address that was found was not opened. */
export type LeftAlone = 'file' | 'robots' | 'ends' | 'most-pages' | 'too-deep' | 'many-queries' | 'elsewhere';

/** An address that a page leads to. */
export interface Found {
  readonly url: string;
  /** How many links away from the start. */
  readonly depth: number;
}

/** What became of one address: a line of the journal. */
export interface Handled {
  readonly url: string;
  /** The address that led there, where it was another. */
  readonly asked?: string;
  readonly title?: string;
  /** A short name of how the page is built. */
  readonly skeleton?: string;
  readonly audits?: readonly PageAudit[];
  /** Built like this page, which was audited. */
  readonly sameAs?: string;
  /** It is, or leads to, another address of the site, which has a line of its own. */
  readonly movedTo?: string;
  readonly notAudited?: NotAudited['why'];
  readonly help?: readonly HelpFact[];
  /** Addresses that nobody knew of before. */
  readonly found: readonly Found[];
  /** The same, for those that are not opened. */
  readonly left: readonly { readonly url: string; readonly why: LeftAlone }[];
}

/** What is known of a site, a line for each address that was opened: appended, and on the disk before the next is opened. */
export class Journal {
  readonly file: string;
  readonly #handle: FileHandle;

  private constructor(file: string, handle: FileHandle) {
    this.file = file;
    this.#handle = handle;
  }

  /** Opens the journal; a last line that was cut off in the middle of writing is taken away. */
  static async open(file: string): Promise<Journal> {
    const handle = await open(file, 'a+');
    await truncate(file, await endOfLastLine(handle));
    return new Journal(file, handle);
  }

  async append(handled: Handled): Promise<void> {
    await this.#handle.appendFile(`${JSON.stringify(handled)}\n`);
    await this.#handle.datasync();
  }

  /** Every line so far, one at a time. */
  async *lines(): AsyncGenerator<Handled> {
    const input = createReadStream(this.file, 'utf8');
    for await (const line of createInterface({ input, crlfDelay: Infinity })) yield JSON.parse(line) as Handled;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

const CHUNK = 65_536;
const NEWLINE = 10;

/** Bytes up to and with the last line break. */
async function endOfLastLine(handle: FileHandle): Promise<number> {
  const { size } = await handle.stat();
  const chunk = Buffer.alloc(CHUNK);
  for (let end = size; end > 0; end -= CHUNK) {
    const start = Math.max(0, end - CHUNK);
    const { bytesRead } = await handle.read(chunk, 0, end - start, start);
    const at = chunk.subarray(0, bytesRead).lastIndexOf(NEWLINE);
    if (at !== -1) return start + at + 1;
  }
  return 0;
}
