import type { Harm } from './rule';

/** A rule of axe's own that serves kindness: none is written again, each is told with the harm it does. */
export interface AxeAlias {
  /** The name we give it, as auditors of kindness say it. */
  readonly alias: string;
  readonly harm: Harm;
}

/** axe's rule id → what we call it, and the harm it finds. */
export const axeAliases: Readonly<Record<string, AxeAlias>> = {
  label: { alias: 'missing-label', harm: 'confusion' },
  'select-name': { alias: 'missing-label', harm: 'confusion' },
  'meta-refresh': { alias: 'auto-redirect', harm: 'automation' },
};
