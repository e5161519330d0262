import { exampleExplanation } from '../../../../tests/example-explanations';
import { SaveStatus } from './save-status';

export const statuses = (
  <>
    <SaveStatus state="saved" where="service" when="at 10:32" />
    <SaveStatus state="not-saved" />
    <SaveStatus state="could-not-save" explanation={exampleExplanation(500)} />
    {/* @ts-expect-error "Saved" alone hides where: on a shared device that matters. */}
    <SaveStatus state="saved" />
    {/* @ts-expect-error Bad news without what can be done is a dead end. */}
    <SaveStatus state="could-not-save" />
    {/* @ts-expect-error What is not saved has no time. */}
    <SaveStatus state="not-saved" when="at 10:32" />
  </>
);
