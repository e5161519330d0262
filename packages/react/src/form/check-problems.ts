import type { Problems } from '@kind-by-design/plain-language';
import { mistake } from '../internal/mistake/mistake';

/** In development: a problem the person can't get to, or one said only in the summary, is a mistake. */
export function checkProblemsAreOnThePage(form: HTMLFormElement, problems: Problems): void {
  if (process.env.NODE_ENV === 'production') return;
  for (const field of Object.keys(problems)) {
    const controls = [...form.elements].filter((control) => {
      const name = control.getAttribute('name');
      return name === field || name?.startsWith(`${field}-`);
    });
    if (controls.length === 0) {
      mistake('problem-without-field', () => `problems has "${field}", but the form has no control of that name, so the person is told of something they can't put right. Show the field on this page, or leave its problem out here.`);
    } else if (!controls.some((control) => control.getAttribute('aria-invalid') === 'true' || control.closest('[aria-invalid="true"], .kind-fieldset')?.querySelector('.kind-error-message'))) {
      mistake('problem-not-beside-field', () => `problems has "${field}", but the field was not given it, so the summary says what the field does not. Write {...fields.text('${field}')} from formFields({ problems }), or error={problems['${field}']}.`);
    }
  }
}
