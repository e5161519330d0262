// Judged by tsc alone: an unhappy state without a way on, or without a person, is not to be written.
import type { ContactsNow } from '../contacts/contacts';
import { createExplain, explanationEnglish, explanationWelsh, type Explanation, type Go, type Href, type WaysOn } from './explanation';

declare const contact: ContactsNow;
const base = { code: 'not-found', lang: 'en', title: 'We could not find this page', work: { state: 'none', said: '' } } as const;
const home: Go = { kind: 'go', href: '/', label: 'Go to the start page' };

export const whole: Explanation = { ...base, next: [home], contact };
export const retryAndMore: Explanation = { ...base, next: [{ kind: 'retry', label: 'Try again' }, home], contact };
export const retryLast: Explanation = { ...base, next: [home, { kind: 'retry', label: 'Try again' }], contact };

// @ts-expect-error no person to turn to
export const nobody: Explanation = { ...base, next: [home] };
// @ts-expect-error no way on
export const deadEnd: Explanation = { ...base, next: [], contact };
// @ts-expect-error nothing but trying again
export const onlyRetry: Explanation = { ...base, next: [{ kind: 'retry', label: 'Try again' }], contact };
// @ts-expect-error trying again, twice
export const retryTwice: WaysOn = [{ kind: 'retry', label: 'Try again' }, { kind: 'retry', label: 'Try again' }];
// @ts-expect-error the work without the sentence that tells of it
export const unsaid: Explanation = { ...base, work: { state: 'saved' }, next: [home], contact };
// @ts-expect-error a link to nowhere
export const nowhere: Go = { kind: 'go', href: '#', label: 'Go back' };
// @ts-expect-error a link to a place on the page: that is what `change` is for
export const hash: Href = '#telephone';
// @ts-expect-error a script is no place
export const script: Href = 'javascript:void(0)';
// @ts-expect-error a way on without words
export const wordless: Go = { kind: 'go', href: '/' };

const explain = createExplain({ en: explanationEnglish, cy: explanationWelsh });
const context = { doing: 'sending', work: { state: 'unknown' }, contacts: contact, locale: 'en', now: new Date() } as const;
explain(404, context);
explain(404, { ...context, words: { 'way.home': 'Back to the council', 'again.when': 'Try {when}.' } });
// @ts-expect-error nobody to turn to in the context
explain(404, { doing: 'loading', work: { state: 'none' }, locale: 'en', now: new Date() });
// @ts-expect-error the service's own sentence lost its hole
explain(404, { ...context, words: { 'again.when': 'Try later.' } });
// @ts-expect-error no such sentence
explain(404, { ...context, words: { 'way.hom': 'Back' } });
// @ts-expect-error home leads nowhere
explain(404, { ...context, home: '#' });
// @ts-expect-error half a language
createExplain({ pl: { 'way.home': 'Strona główna' } });
