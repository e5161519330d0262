import { callbackFields } from '@kind-by-design/react/callback-request';

/** The portal's own questions, after those of `CallbackRequest`. */
const ownFields = ['forWhom', 'otherWho', 'otherKnows', 'about', 'needs', 'whichLanguage', 'whatElse'] as const;

/** Every answer of the form by name, in the order of the questions. */
export const askingFields = [...callbackFields, ...ownFields] as const;

export type AskingField = (typeof askingFields)[number];

/** The most characters of somebody's own words we take: some six pages. */
export const longestStory = 8_000;

/** The most characters of every other answer. */
export const longestAnswer = 500;
