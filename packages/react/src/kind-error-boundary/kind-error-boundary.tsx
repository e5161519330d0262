'use client';
import type { Explanation } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, type ErrorInfo, forwardRef } from 'react';
import { useSharedRef } from '../internal/shared-ref/use-shared-ref';
import { Boundary } from './boundary';

export interface KindErrorBoundaryProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id' | 'onError'> {
  /** The part's id. By it we find what was typed before scripts ran, so it is never left out. */
  readonly id: string;
  /** What to say if the part stops working: `explain('crashed', { doing: 'loading', … })`, made by the page as plain data. */
  readonly explanation: Explanation;
  /** Where the heading stands among the page's headings. @default 2 */
  readonly headingLevel?: 2 | 3 | 4;
  /** Told of every crash, for your own log. Nothing is reported by itself. Leave out of the log what people wrote. */
  readonly onError?: (error: unknown, info: ErrorInfo) => void;
}

/**
 * Keeps a crash to the part it happens in: the part becomes a `ServiceProblem`, what was typed in it is kept (never
 * passwords or files), and "Try again" really tries again and brings it back. Not for answers to put right.
 */
export const KindErrorBoundary = /* @__PURE__ */ forwardRef<HTMLDivElement, KindErrorBoundaryProps>(function KindErrorBoundary(props, forwarded) {
  const [element, setElement] = useSharedRef(forwarded);
  return <Boundary {...props} element={element} setElement={setElement} />;
});
