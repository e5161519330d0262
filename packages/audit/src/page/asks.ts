import { fieldsOn } from './fields';
import { mainOf, type PageFacts } from './page-facts';
import { ownBlocks, stopOn } from './stops';
import { PRESSABLE, wordsOn } from './words-to-press';

/** A page that asks for an answer on the way to something. */
export interface Asking {
  /** The form, or what stands for it. */
  readonly element: Element;
  /** `sure`: it says that there is more to come. `maybe`: it asks, and may be all there is. */
  readonly certainty: 'sure' | 'maybe';
}

const ONWARD = /^(?:save (?:and|&) (?:continue|next)|continue\b|next\b|proceed\b|go on\b|carry on\b|(?:cadw a )?(?:pharhau|parhau)|nesaf\b|ymlaen\b)/i;
/** Where a page stands by itself, and leaving it loses nothing: sign-in, search, feedback, contact, settings, reading. */
const BY_ITSELF = /\b(?:sign(?:ing)? ?[- ]?(?:in|up|into)|log(?:ging)? ?[- ]?(?:in|on|into)|^register|create (?:an? |your )?(?:\w+ )?(?:account|login)|(?:re)?set (?:your |a )?(?:new )?password|password|passcode|security code|verification code|one[- ]time|search|find (?:a|an|your|my)|filter|feedback|survey|^rate|satisf|^comments?|cookies?|contact us|send (?:us )?a message|get in touch|ask (?:us|a question)|complain|subscribe|newsletter|settings|preferences|profile|my account|mewngofnodi|cofrestru|cyfrinair|chwilio|adborth|cysylltu|cwcis)\b/i;
const SEARCHES = /^(?:search|find|filter|apply filters?|show|go|update results|subscribe|sign ?up|send feedback|chwilio|hidlo)\b/i;
/** In words. A page with more to read than that is not there to ask. */
const A_QUESTION_PAGE = 450;

function isExempt(form: Element, buttons: readonly string[], page: PageFacts): boolean {
  const fields = page.once(fieldsOn);
  if (fields.some((field) => field.matches('[type=password], [autocomplete=one-time-code], [autocomplete=current-password], [autocomplete=new-password]'))) return true;
  if (form.closest('[role=search], search') || buttons.some((button) => SEARCHES.test(button) || (BY_ITSELF.test(button) && !ONWARD.test(button)))) return true;
  const heads = page.all('h1, [role=heading][aria-level="1"]').map(page.textOf);
  return [page.document.title.split(/ [–—|-] /)[0] ?? '', ...heads].some((head) => BY_ITSELF.test(head));
}

/** The question that a whole page is there to ask, in the middle of a journey. Nothing on pages that ask nothing, or stand by themselves. */
export function askingOn(page: PageFacts): Asking | undefined {
  const main = mainOf(page);
  const [field] = page.once(fieldsOn);
  if (main === page.document.body || field === undefined || page.once(stopOn)) return undefined;
  const form = field.closest('form') ?? main;
  const buttons = page.all(PRESSABLE).filter((button) => form.contains(button) && !button.matches('summary')).map((button) => wordsOn(button, page));
  if (isExempt(form, buttons, page)) return undefined;
  if (buttons.length === 0) return undefined;
  const words = page.once(ownBlocks).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  if (words > A_QUESTION_PAGE || !page.isVisible(form)) return undefined;
  return { element: form, certainty: buttons.some((button) => ONWARD.test(button)) ? 'sure' : 'maybe' };
}
