import { ResumeNotice } from './resume-notice';

export const notices = (
  <>
    <ResumeNotice known action="/come-back" began="on Tuesday" />
    <ResumeNotice known={false} action="/come-back" fact={{ label: 'The word you chose' }} startHref="/start" />
    {/* @ts-expect-error Whoever asks for a code knows nothing about the person: no day, no page. */}
    <ResumeNotice known={false} action="/come-back" fact={{ label: 'The word you chose' }} startHref="/start" began="on Tuesday" />
    {/* @ts-expect-error Where somebody was says what they wrote about. */}
    <ResumeNotice known={false} action="/come-back" fact={{ label: 'The word you chose' }} startHref="/start" where="Your home" />
    {/* @ts-expect-error A code alone opens nothing. */}
    <ResumeNotice known={false} action="/come-back" startHref="/start" />
    {/* @ts-expect-error Without a code there is a way on too. */}
    <ResumeNotice known={false} action="/come-back" fact={{ label: 'The word you chose' }} />
    {/* @ts-expect-error There is nothing to guess where we know. */}
    <ResumeNotice known action="/come-back" began="on Tuesday" trouble="wait" />
  </>
);
