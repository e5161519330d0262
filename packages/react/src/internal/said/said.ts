import type { ReactNode } from 'react';

/** Something that is really there: no gap can stand where a person looks for an answer. */
export type Said = Exclude<ReactNode, null | undefined | boolean | ''>;
