import { type Typed, typedFrom } from '../form-fields/form-fields';

/**
 * What a person has typed and chosen, by control name, in a form or in the first form of a page: take it before and
 * after something goes wrong and compare. Passwords, files and hidden controls are left out: `Form` does not keep them.
 */
export function typedText(page: Element): Typed {
  const form = page instanceof HTMLFormElement ? page : page.querySelector('form');
  if (!form) throw new Error('There is no form here, so nothing typed to read.');
  const data = new FormData(form);
  for (const control of form.querySelectorAll('input[type="hidden"], input[type="password"]')) data.delete(control.getAttribute('name') ?? '');
  return typedFrom(data);
}
