import { expect } from 'vitest';
import { kindnessMatchers, type KindnessMatcherOptions } from '../matchers/matchers';

// For Vitest: `setupFiles: ['@kind-by-design/audit/vitest']`, or an import in one test file.
expect.extend(kindnessMatchers);

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void>, T> {
    /** Fails where axe (WCAG 2.2 A and AA) or a kindness rule finds something in the element: `await expect(container).toHaveNoKindnessViolations()`. */
    toHaveNoKindnessViolations(options?: KindnessMatcherOptions): Promise<void>;
  }
}
