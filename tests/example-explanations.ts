import { type ExplainContext, type Explanation, explain } from '@kind-by-design/plain-language';
import { exampleKind, exampleNow } from './example-service';

/** An explanation as the example service would give it, the same for every run. */
export function exampleExplanation(failure: unknown, context: Partial<ExplainContext> = {}): Explanation {
  const locale = context.locale ?? 'en';
  return explain(failure, { doing: 'loading', work: { state: 'none' }, contacts: exampleKind(locale).contacts, locale, now: exampleNow, metOn: 'service', ...context });
}

/** The answer of a service that is closed for now and says when it is back. */
export const closedUntilMidday = () => new Response(null, { status: 503, headers: { 'Retry-After': 'Mon, 23 Nov 2026 12:00:00 GMT' } });
