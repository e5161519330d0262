import { auditWordsDocument } from './audit-words.ts';
import { explanationsDocument } from './explanations.ts';
import { fieldMessagesDocument } from './field-messages.ts';
import { rulesDocuments } from './rules.ts';

/** Every document that is made from code: where it stands in the project, and what makes it. */
export const documents: Readonly<Record<string, () => string>> = {
  'docs/explanations.md': explanationsDocument,
  'docs/field-messages.md': fieldMessagesDocument,
  'packages/audit/docs/words.md': auditWordsDocument,
  ...rulesDocuments,
};
