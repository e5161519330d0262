import type { Problems } from '@kind-by-design/plain-language';
import { mistake } from '../internal/mistake/mistake';

const dateParts = ['', '-day', '-month', '-year', '-rough'];

/** In development: a problem the person can't get to, or one said only in the summary, is a mistake. */
export function checkProblemsAreOnThePage(form: HTMLFormElement, problems: Problems): void {
  if (process.env.NODE_ENV === 'production') return;
  for (const [field, { message }] of Object.entries(problems)) {
    const names = dateParts.map((part) => field + part);
    const controls = [...form.elements].filter((control) => names.includes(control.getAttribute('name') ?? ''));
    if (controls.length === 0) {
      mistake('problem-without-field', () => `problems has "${field}", but the form has no control of that name, so the person is told of something they can't put right. Show the field on this page, or leave its problem out here.`);
    } else if (!controls.some((control) => isHeardWith(control, message))) {
      mistake('problem-not-beside-field', () => `problems has "${field}", but the field does not say "${message}", so the summary says what the field does not. Write {...fields.text('${field}')} from formFields({ problems }), or error={problems['${field}']}.`);
    }
  }
}

/** Whether the control, or a group it is in, is described by the message. */
function isHeardWith(control: Element, message: string): boolean {
  for (let element: Element | null = control; element; element = element.parentElement?.closest('fieldset, [role="group"], [role="radiogroup"]') ?? null) {
    const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    if (ids.some((id) => element?.ownerDocument.getElementById(id)?.textContent.includes(message))) return true;
  }
  return false;
}
