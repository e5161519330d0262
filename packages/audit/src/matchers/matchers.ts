import { tellFindings, tellNothing } from '../findings/tell-findings';
import type { LeftOut } from '../rules/left-out';
import { runHere } from './run-here';

/** What `toHaveNoKindnessViolations` may be told. */
export interface KindnessMatcherOptions {
  /** Rules to leave out, each with the reason why nobody is hurt by it here: `{ 'code-only': 'The code stands on the page before' }`. */
  readonly without?: LeftOut;
  /** The language of the message. Default `en`; `cy` is a draft. */
  readonly locale?: 'en' | 'cy';
}

/** What Vitest and Jest are told. */
interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

const isPlace = (value: unknown): value is Element | Document =>
  typeof value === 'object' && value !== null && 'nodeType' in value && (value.nodeType === 1 || value.nodeType === 9);

/**
 * Looks at an element, or at a whole document, with axe (WCAG 2.2 A and AA) and the kindness rules. What a machine can't
 * know never stops a test. Rules for a whole page run only where the document is given; what needs a layout only where
 * there is one, which is not so in jsdom. Rejects where it is given anything else, or is to leave a rule out without a reason.
 */
async function toHaveNoKindnessViolations(received: unknown, { without = {}, locale = 'en' }: KindnessMatcherOptions = {}): Promise<MatcherResult> {
  if (!isPlace(received)) {
    throw new Error('toHaveNoKindnessViolations looks at an element or a document. Write: await expect(container).toHaveNoKindnessViolations() with what your renderer gave you.');
  }
  const found = await runHere(received, { locale, without });
  return { pass: found.length === 0, message: () => (found.length === 0 ? tellNothing(locale) : tellFindings(found, locale)) };
}

/** For `expect.extend(kindnessMatchers)` in Vitest and Jest. `@kind-by-design/audit/vitest` and `…/jest` do that on import, and bring the types. */
export const kindnessMatchers = { toHaveNoKindnessViolations };
