import type { MessageKind } from '../words/words';
import { fieldsOn } from './fields';
import { languageOf } from './language';
import type { PageFacts, TextBlock } from './page-facts';
import { ownBlocks, stopOn } from './stops';
import { errorSummariesOn, SUMMARY_HEADING } from './summaries';

/** Something the page tells a person: what went wrong, what happened, what is about to. */
export interface Message {
  /** The smallest element that has all of it. */
  readonly element: Element;
  /** All of it, with the words of its buttons and links. */
  readonly text: string;
  readonly kind: MessageKind;
  readonly locale: string;
  /** `field`: at a field. `form`: about answers, away from their fields. `page`: the page stops. `aside`: an alert, a window, a confirmation. `summary`: the heading over a list of errors, or over a form that comes back. */
  readonly where: 'field' | 'form' | 'page' | 'aside' | 'summary';
  readonly blocks: readonly TextBlock[];
  /** A list of errors without the form it speaks of, as where a component is shown alone: its words are not the service’s. */
  readonly isApart: boolean;
}

const SIGNS_OUT = /\b(?:sign(?:ed)?|log(?:ged)?|time[ds]?) (?:you )?out\b|\b(?:session|time)\b.{0,30}\b(?:expire|end|run)|\b(?:deleted|lost)\b.{0,40}\b(?:minutes?|seconds?|time)\b|allgofnodi/i;
const TROUBLE = /\b(?:fail(?:ed|ure|s)?|invalid|incorrect|wrong|error|problem|could ?n(?:o|’|')t|unable|can(?:’|')?t|cannot|not (?:found|valid|recognised|recognized|accepted|available|allowed)|expired|rejected|denied|declined|oops|whoops|gwall|problem|methu)\b/i;
const WENT_WELL = /\b(?:success|saved|sent|complete[d]?|received|submitted|booked|updated|thank|thanks|done|congratulations|confirmed|diolch|llwyddiannus|wedi(?:’|')i (?:anfon|gadw))\b/i;
/** Said straight out, of what was given: guidance begins otherwise. */
const SAID_OUTRIGHT = /^\W*(?:oops|whoops|uh[ -]?oh|oh no|sorry\b.{0,20}\b(?:we|that|your|something)|error\b(?! (?:in|messages?)\b)|invalid\b|incorrect\b|wrong\b|failed\b|(?:that|this|the|your|you(?:’|')?ve|you have)\b.{0,60}\b(?:invalid|incorrect|failed|wrong|expired|rejected|not (?:valid|found|recogni[sz]ed|accepted|match)|do(?:es)?(?: not|n(?:’|')t) match|already (?:exists?|been used|in use|taken|registered))|(?:we|it)(?: \w+)? (?:can(?:’|')?t (?:seem|find|verify|recogni)|cannot (?:find|verify|recogni)|could not|couldn(?:’|')t|were unable)|\w+(?: \w+){0,4} (?:failed|is (?:invalid|incorrect|not valid|not recogni[sz]ed|wrong)|was (?:rejected|not found|not recogni[sz]ed)|do(?:es)?(?: not|n(?:’|')t) match)\b)/i;
const CONDITION = /\b(?:if|when|unless|in case|whether|os|pan)\b/i;
const IS_HINT = /(?:^|[-_:])(?:hint|info|count(?:er)?|desc(?:ription)?)(?:[-_:]|$)/i;
const MARKED = /^\s*(?:error|gwall)\s*:/i;

/** What the person chose is no trouble. */
const CHOSEN = /\byou(?:’ve|'ve| have)? (?:rejected|declined|refused|turned off)\b/gi;

/** Words that only hold a place, as where a component is shown by itself: nobody is told them, so nothing can be said of how. */
const PLACEHOLDER = /\blorem ipsum\b|\b(?:goes|go) here\W*$|\bplaceholder (?:text|message)\b|^(?:(?:an?|this is an?|example|sample|test) )?(?:error|warning|alert|validation) (?:message|text|description)(?: about .{0,30}| here)?\W*$|^problem with (?:input|field)$|^describe the errors?\b/i;

/** A heading over a form that tells of time run out. */
const RAN_OUT = /\b(?:session|visit|time|link|code|page)\b.{0,30}\b(?:expired|timed? ?-?out|ended|run out|ran out)\b|\byou (?:were|have been) (?:\w+ )?(?:timed|signed|logged) out\b/i;

export function kindOfAside(text: string): MessageKind {
  if (SIGNS_OUT.test(text)) return 'timeout';
  if (TROUBLE.test(text.replaceAll(CHOSEN, ''))) return 'page-problem';
  return WENT_WELL.test(text) ? 'confirmation' : 'other';
}

const idsIn = (element: Element, name: string) => (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id !== '');

/** What is tied to fields as their error: `aria-errormessage`, or a description of what is invalid or says “Error:”. */
function errorsAtFields(page: PageFacts): ReadonlySet<Element> {
  const errors = new Set<Element>();
  for (const field of page.all('[aria-invalid], [aria-errormessage], [aria-describedby]')) {
    const root = field.getRootNode() as Document | ShadowRoot;
    const isInvalid = /^(?:true|grammar|spelling)$/.test(field.getAttribute('aria-invalid') ?? '');
    const described = idsIn(field, 'aria-describedby').map((id) => root.getElementById(id));
    const marked = described.filter((element) => element !== null && !IS_HINT.test(element.id) && (MARKED.test(element.textContent) || /(?:^|[-_:])(?:errors?|err|invalid|feedback)(?:[-_:]|$)|Error(?:s|Message)?$/.test(element.id)));
    const told = isInvalid && marked.length === 0 ? described.filter((element) => element !== null && !IS_HINT.test(element.id)).slice(-1) : marked;
    for (const element of [...idsIn(field, 'aria-errormessage').map((id) => root.getElementById(id)), ...told]) if (element && page.isVisible(element)) errors.add(element);
  }
  return errors;
}

/** Words in a form that say outright that something is wrong, though nothing marks them as an error. */
function unmarkedErrors(page: PageFacts, isTaken: (element: Element) => boolean): readonly TextBlock[] {
  const fields = page.once(fieldsOn);
  // What stands right before a form is about it: so its parent counts, as long as that is no more than the main part.
  const forms = new Set(fields.map((field) => field.closest('form')?.parentElement ?? field.closest('fieldset, main, [role=main], body')));
  return page.blocks.filter(({ element, text, place, locale }) => {
    if (place.label || place.control || place.shown || place.header || place.footer || place.navigation || element.tagName === 'H1') return false;
    const marked = MARKED.test(element.textContent);
    if (!marked && (languageOf(locale) !== 'en' || text.length > 200 || CONDITION.test(text) || !SAID_OUTRIGHT.test(text))) return false;
    return !isTaken(element) && [...forms].some((form) => form?.contains(element));
  });
}

/** A main heading that says what went wrong, though the page goes on to ask: a sign-in after time ran out, a form that comes back. */
const headingsOfTrouble = (page: PageFacts) => page.blocks.filter(({ element, text, place, locale }) => element.tagName === 'H1' && !place.dialog && languageOf(locale) === 'en' && !/\?\s*$/.test(text) && !CONDITION.test(text) && (RAN_OUT.test(text) || SAID_OUTRIGHT.test(text)));

/** Headings that confirm: a page that asks nothing says with them what happened. */
const wentWell = (page: PageFacts) => page.once(ownBlocks).filter(({ place, text }) => place.heading && !place.control && WENT_WELL.test(text));

/** Every message on a page, in one list: a stop, lists of errors, errors at fields, alerts, windows over the page. */
export function messagesOn(page: PageFacts): readonly Message[] {
  const messages: Message[] = [];
  const taken = new Set<Element>();
  const isTaken = (element: Element) => {
    for (let up: Element | null = element; up; up = up.parentElement) if (taken.has(up)) return true;
    return false;
  };
  const hasFields = page.once(fieldsOn).length > 0;
  const add = (element: Element, kind: MessageKind, where: Message['where'], blocks = page.blocksIn(element)) => {
    const text = (where === 'form' || blocks.length === 1 ? blocks.map((block) => block.text).join(' ') : page.textOf(element)).replace(MARKED, '').trim();
    const isApart = where === 'aside' && !hasFields && (element.querySelector('li') !== null || blocks.some((block) => block.place.heading && SUMMARY_HEADING.test(block.text)));
    if (text === '' || PLACEHOLDER.test(text) || isTaken(element)) return;
    taken.add(element);
    messages.push({ element, text, kind, where, blocks, isApart, locale: blocks[0]?.locale ?? page.locale });
  };
  const stop = page.once(stopOn);
  if (stop) {
    const own = page.once(ownBlocks);
    taken.add(stop.block.element);
    messages.push({ element: stop.block.element, text: own.map(({ text }) => text).join('\n'), kind: stop.kind === 'timed-out' ? 'timeout' : 'page-problem', where: 'page', blocks: own, isApart: false, locale: stop.block.locale });
  }
  for (const { element, items, heading, isList } of page.once(errorSummariesOn)) {
    if (isList) for (const item of items) add(item, 'field-error', 'form');
    else add(element, 'field-error', 'form', page.blocks.filter((block) => items.includes(block.element)));
    if (heading && isList) add(heading.element, 'page-problem', 'summary', [heading]);
  }
  for (const element of errorsAtFields(page)) add(element, 'field-error', 'field');
  const speaking = page.all('[role=alert], [role=alertdialog], [aria-live=assertive], [role=status], dialog, [role=dialog]');
  for (const element of speaking) {
    if (stop?.block.element.contains(element) || element.matches('main, [role=main], body') || element.querySelector('main, [role=main], h1, form') !== null) continue;
    const text = page.textOf(element);
    if (!messages.some((message) => element.contains(message.element))) add(element, kindOfAside(text), 'aside');
  }
  if (!hasFields && !stop) for (const block of wentWell(page)) add(block.element, 'confirmation', 'aside', [block]);
  if (!hasFields) return messages;
  for (const block of headingsOfTrouble(page)) add(block.element, RAN_OUT.test(block.text) ? 'timeout' : 'page-problem', 'summary', [block]);
  for (const block of unmarkedErrors(page, isTaken)) add(block.element, 'field-error', 'form', [block]);
  return messages;
}
