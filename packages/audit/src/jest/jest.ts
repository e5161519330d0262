import type { Expect } from 'expect';
import { kindnessMatchers, type KindnessMatcherOptions } from '../matchers/matchers';

// For Jest: `setupFilesAfterEnv: ['@kind-by-design/audit/jest']`. It extends the `expect` that Jest gives every test file.
const { expect } = globalThis as { readonly expect?: Expect };
if (expect === undefined) {
  throw new Error("@kind-by-design/audit/jest found no global `expect`. Without Jest's globals write: import { expect } from '@jest/globals'; import { kindnessMatchers } from '@kind-by-design/audit/matchers'; expect.extend(kindnessMatchers).");
}
expect.extend(kindnessMatchers);

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T> {
    /** Fails where axe (WCAG 2.2 A and AA) or a kindness rule finds something in the element: `await expect(container).toHaveNoKindnessViolations()`. */
    toHaveNoKindnessViolations(options?: KindnessMatcherOptions): Promise<void>;
  }
}

declare global {
  namespace jest {
    interface Matchers<R, T> {
      /** Fails where axe (WCAG 2.2 A and AA) or a kindness rule finds something in the element: `await expect(container).toHaveNoKindnessViolations()`. */
      toHaveNoKindnessViolations(options?: KindnessMatcherOptions): Promise<void>;
    }
  }
}
