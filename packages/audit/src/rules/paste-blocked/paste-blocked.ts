import { kind, type Judgement, type KindRule } from '../rule';
import { pasteBlocked as en } from './paste-blocked.words';
import { pasteBlocked as cy } from './paste-blocked.words.cy';

/** Where frameworks' templates write down what happens on a paste, besides HTML's own attributes. */
const ATTRIBUTES = ['onpaste', 'oncopy', 'ng-paste', 'ng-copy', 'data-ng-paste', '(paste)', '(copy)'];
/** Vue's own way to say that nothing may happen. */
const PREVENTED = ['@paste.prevent', '@copy.prevent', 'v-on:paste.prevent', 'v-on:copy.prevent'];

const STOPS = /return\s*(?:\(\s*)?(?:false|!1)\b|preventDefault\s*\(|returnValue\s*=\s*(?:false|!1)/;
/** A handler that takes what was copied and puts it in itself, or looks before it stops. */
const TIDIES = /clipboardData|getData|insertText|setRangeText|execCommand|\.value\s*=|navigator\.clipboard/;
const LOOKS_FIRST = /\bif\s*\(|\?|&&|\|\|/;
/** A handler known by its name alone: `return noPaste(event)`. */
const NAMED_TO_STOP = /\b(?:no|block|prevent|disable|disallow|deny|stop|forbid|cancel)_?(?:copy|cut|paste)/i;

const FIELD = 'input, textarea, [contenteditable]';

/** React keeps what it listens to on the element, under a name that changes with each page. */
function reactHandlers(element: Element): readonly unknown[] {
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
  const props = key === undefined ? undefined : (element as unknown as Record<string, Record<string, unknown> | undefined>)[key];
  return [props?.['onPaste'], props?.['onCopy']];
}

/** The code of everything that is done when something is pasted here or copied from here, as far as a page shows it. */
function handlersOf(element: Element): readonly string[] {
  const { onpaste, oncopy } = element as HTMLElement;
  const inAttributes = ATTRIBUTES.map((name) => element.getAttribute(name));
  const functions = [onpaste, oncopy, ...reactHandlers(element)].filter((handler) => typeof handler === 'function').map(String);
  const prevented = PREVENTED.some((name) => element.hasAttribute(name)) ? ['return false'] : [];
  return [...inAttributes, ...functions, ...prevented].filter((code): code is string => code !== null);
}

function judge(codes: readonly string[]): Judgement {
  const stopping = codes.filter((code) => (STOPS.test(code) || NAMED_TO_STOP.test(code)) && !TIDIES.test(code));
  if (stopping.length === 0) return kind;
  return stopping.every((code) => LOOKS_FIRST.test(code)) ? { is: 'ask' } : { is: 'unkind' };
}

export const pasteBlocked: KindRule = {
  id: 'paste-blocked',
  harm: 'bureaucracy',
  impact: 'serious',
  selector: 'input, textarea, form, body, fieldset, div, section, main, label, [onpaste], [oncopy]',
  applies: (element) => handlersOf(element).length > 0 && (element.tagName === 'BODY' || element.matches(FIELD) || element.querySelector(FIELD) !== null),
  check: (element) => judge(handlersOf(element)),
  references: [
    { name: 'WCAG 3.3.8 Accessible Authentication (Minimum) (AA)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/accessible-authentication-minimum.html' },
    { name: 'National Cyber Security Centre: let them paste passwords', url: 'https://www.ncsc.gov.uk/blog-post/let-them-paste-passwords' },
  ],
  example: {
    unkind: '<label>Code from our letter <input name="code" onpaste="return false"></label>',
    kind: '<label>Code from our letter <input name="code" autocomplete="one-time-code"></label>',
  },
  words: { en, cy },
};
