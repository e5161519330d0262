import type { PageFacts } from '../../page/page-facts';
import { onceFor } from './once-for';
import { wordsOf } from './words-of';

const CONTROLS = 'button, a[href], input[type=submit], input[type=button], input[type=image], input[type=reset], [role=button], [role=link], [onclick], summary';

/** True for a control that answers when it is pressed. */
export function works(control: Element): boolean {
  if ((control as HTMLButtonElement).disabled || control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true') return false;
  return control.closest('[inert]') === null;
}

export interface Way {
  readonly element: Element;
  readonly words: string;
}

/** Buttons and links within an element that can be seen and pressed, with what they are called. */
export const waysIn = onceFor((within, page): readonly Way[] => [...within.querySelectorAll(CONTROLS)].filter((control) => page.isVisible(control) && works(control)).map((element) => ({ element, words: wordsOf(element) })));

const isField = (field: Element) => !/^(?:hidden|submit|button|reset|image)$/.test((field as HTMLInputElement).type);

/** Fields within an element that a person can see and answer. */
export const fieldsIn = onceFor((within, page): readonly Element[] => [...within.querySelectorAll('input, select, textarea')].filter((field) => page.isVisible(field) && isField(field)));

/** Where an element belongs: its form, the dialog or main part around it, or the page. */
export function scopeOf(element: Element, page: PageFacts): Element {
  return (element as HTMLButtonElement).form ?? element.closest('form, [role=form], dialog, [role=dialog], [role=alertdialog], main, [role=main]') ?? page.document.body;
}
