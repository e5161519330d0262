import type { KindRule } from './rule';
import { resetButton } from './reset-button/reset-button';

/** Every rule, in the order of their names. */
export const allRules: readonly KindRule[] = [resetButton];
