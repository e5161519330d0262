import { createExplain } from './create-explain';
import { explanationEnglish } from './explanation.words';
import { explanationWelsh } from './explanation.words.cy';

/**
 * Turns whatever went wrong into a letter a person can read: what happened, whether what they wrote is safe, what they
 * can do, who can help. Knows English and Welsh; never throws, and shows nothing of what the failure itself says.
 * In a browser bundle use `createExplain` with one language.
 */
export const explain = /* @__PURE__ */ createExplain({ en: explanationEnglish, cy: explanationWelsh });
