import type { Journey } from '../definition/definition';
import type { TypedParts } from '../draft/draft';
import type { PageRef, Submitted } from '../running/running';

/** STUB. Reads what the page's form sent: for every field of the page, also where the browser left it out. Anything else in the form is left alone. */
export declare function readPage(journey: Journey, page: PageRef, form: FormData): Submitted;

/** STUB. The controls of one field with their values, as a form holds them: what `readPage` reads back. */
export declare function controlsOf(field: string, typed: TypedParts, answer?: string): readonly (readonly [name: string, value: string])[];
