import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MessageKind, WordsKind } from '@kind-by-design/audit/words';

interface LabelledMessage {
  readonly text: string;
  readonly kind: MessageKind;
  readonly labels: readonly (WordsKind | 'kind')[];
  readonly ambiguous?: boolean;
}

interface LabelledPage {
  readonly file: string;
  readonly expect: readonly { readonly defect: string }[];
}

/** Messages and pages that people judged, by a written guide. */
export interface LabelledSet {
  /** Without those on which two careful readers could differ. */
  readonly messages: readonly LabelledMessage[];
  readonly pages: readonly { readonly html: string; readonly expected: ReadonlySet<string> }[];
  /** Changes with every label: two figures are of one set only if this is the same. */
  readonly fingerprint: string;
}

/** Reads messages.jsonl, manifest.json and pages/ of a folder. */
export async function readLabelledSet(folder: string): Promise<LabelledSet> {
  const messages = await readFile(path.join(folder, 'messages.jsonl'), 'utf8');
  const manifest = await readFile(path.join(folder, 'manifest.json'), 'utf8');
  const pages = JSON.parse(manifest) as readonly LabelledPage[];
  return {
    messages: messages.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledMessage).filter(({ ambiguous }) => ambiguous !== true),
    pages: await Promise.all(pages.map(async ({ file, expect }) => ({ html: await readFile(path.join(folder, 'pages', file), 'utf8'), expected: new Set(expect.map(({ defect }) => defect)) }))),
    fingerprint: createHash('sha256').update(messages).update(manifest).digest('hex').slice(0, 12),
  };
}
