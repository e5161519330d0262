import type { PageFacts, TextBlock } from './page-facts';
import { isSmallPrint, isSkipLink, PRESSABLE, wordsOn, works } from './words-to-press';

/** How a person is reached. */
export type ContactBy = 'phone' | 'mail' | 'post' | 'link' | 'chat';

export interface Contact {
  readonly by: ContactBy;
  readonly element: Element;
  /** What is written there. */
  readonly said: string;
}

/** Ofcom’s shapes of UK numbers; any country’s with its `+`; and North American ones, as many products print them. */
const NUMBERS = [
  /(?<![\w.:/-])(?:\+44\s?(?:\(0\)\s?)?|\(?0)\d(?:[\s().-]{0,2}\d){8,9}(?![\w:/-]|\.\d)/,
  /(?<![\w.:/-])\+\d{1,3}(?:[\s().-]{0,2}\d){6,12}(?![\w:/-]|\.\d)/,
  /(?<![\w.:/-])(?:1[ -])?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}(?![\w:/-]|\.\d)/,
  /(?<![\w.:/-])1?-?8(?:00|33|44|55|66|77|88)[ .-]\w{3}[ .-]?\w{4}\b/,
];
/** Short numbers are numbers only where it says to ring them: 111, 999, 116 123, 60066. */
const SHORT_NUMBER = /\b(?:call|ring|phone|telephone|tel|dial|text|textphone|helpline|ffoniwch|ffonio|ffôn|rhif|tecstiwch|deialwch)\b[^.!?\n]{0,40}?\b(?:(?:1\d\d|999|911|988)\b(?!-)|116 ?\d{3}\b|\d{5,6}\b)/i;
const NO_NUMBER = /\b(?:reference|ref|code|id|incident|case|trace|timestamp|account|ip|version|nhs number)\b[^.\n]{0,25}$/i;
const MAIL = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/i;
const AN_EXAMPLE = /\b(?:like|such as|for example|example|e\.?g\.?|format|fel|er enghraifft)\W{0,3}$/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;
const POST = /\b(?:write to (?:us|them)(?: at)?\b|our address\b|postal address\b|by post\b|freepost\b|ysgrifennwch at)/i;

const CONTACT_WORDS = /\b(?:contact(?:s|ing)?|get in touch|helpline|help ?desk|hotline|help ?(?:cent(?:re|er)|line)|customer (?:services?|care|support)|enquir(?:y|ies)|(?:citizens )?advice(?: line| service| centre)?\b(?! and guidance)|ombudsman|samaritans|complain(?:ts?)?|call ?back|(?:talk|speak|chat|write) (?:to|with)|(?:call|phone|ring|email|e-mail|text|message|ask|tell) (?:us|a|an|our|the|your|for help|someone|somebody)|report (?:a|this|the) (?:problem|fault|issue|error)|live chat|web ?chat|cysyllt\w*|cymorth|ffoni\w*|e-?bosti\w*|sgwrsi\w*|siarad (?:â|ag|gyda)|gofyn(?:nwch)? (?:i ni|am)|ysgrifennwch)\b/i;
const HELP_WORDS = /(?:^|\b(?:get|need|find|more|ask for|for|and|&|or|some|want|user|online|your|cael|angen|am)\s+)(?:help|support)\b(?! us\b| improve\b| to improve\b| make\b)|^(?:help|support|cymorth)\b(?! us\b| improve\b| make\b)|\b(?:technical|customer|contact|it|service|product|staff|patient) support\b|\b(?:customer|patient) (?:service|advice)s?\b/i;
const MACHINE = /\b(?:virtual|digital|automated|ai|chat ?bot|bot|robot|assistant|self[- ]service|cynorthwyydd)\b/i;
const FEEDBACK = /\b(?:feedback|survey|help us|what you think|rate|adborth|arolwg)\b/i;
/** Part of an address that leads to people. `/help/cookies` is small print, and its words say so. */
const CONTACT_PATH = /(?:^|[/#.])(?:contact(?:-?us)?|help(?:desk|-?cent(?:re|er))?|support|get-?(?:help|support|in-touch)|enquir(?:y|ies)|(?:citizens )?advice(?: line| service| centre)?\b(?! and guidance)|ombudsman|samaritans|cysylltu|cymorth)(?:[-_/.?#]|$)/i;

/** A link or button that leads to somebody. */
function byPressing(element: Element, page: PageFacts): ContactBy | undefined {
  if (!works(element)) return undefined;
  const href = (element.getAttribute('href') ?? '').trim();
  if (/^(?:tel|sms|callto|facetime):./i.test(href)) return 'phone';
  if (/^mailto:[^?]/i.test(href)) return 'mail';
  if (/^https?:\/\/(?:wa\.me|api\.whatsapp\.com|m\.me|t\.me)\//i.test(href)) return 'chat';
  const words = wordsOn(element, page);
  if (isSmallPrint(words) || isSkipLink(element, words) || MACHINE.test(words)) return undefined;
  if (CONTACT_WORDS.test(words) || HELP_WORDS.test(words)) return FEEDBACK.test(words) && !/\bcontact\b/i.test(words) ? undefined : 'link';
  return element.tagName === 'A' && !href.startsWith('#') && CONTACT_PATH.test(href.replace(/^https?:\/\/[^/]*/i, (host) => (/\/\/(?:help|support|contact)\./i.test(host) ? '/help' : ''))) ? 'link' : undefined;
}

function numberIn(text: string): boolean {
  if (SHORT_NUMBER.test(text)) return true;
  return NUMBERS.some((shape) => {
    const found = shape.exec(text);
    return found !== null && !NO_NUMBER.test(text.slice(0, found.index));
  });
}

function mailIn(text: string): boolean {
  const found = MAIL.exec(text);
  return found !== null && !AN_EXAMPLE.test(text.slice(0, found.index));
}

/** A number or address that is written out, to be dialled, typed or written on an envelope. */
function byReading({ text, place, element }: TextBlock): ContactBy | undefined {
  if (place.label || text.length < 3) return undefined;
  if (numberIn(text)) return 'phone';
  if (mailIn(text)) return 'mail';
  const address = POSTCODE.test(text) || (element.closest('address') !== null && /\n|,.*,/.test(text));
  return (address && /\d/.test(text) && !place.shown) || (POST.test(text) && POSTCODE.test(text)) ? 'post' : undefined;
}

/** A conversation in a frame of its own cannot be read: it is taken to be with people. */
const CHAT_FRAME = /\b(?:chat|messenger|messaging|intercom|zendesk|help|support)\b/i;

/** Every visible way to reach a person, header and footer included. A machine that answers is none, and hidden ones do not count. */
export function contactsOn(page: PageFacts): readonly Contact[] {
  const contacts: Contact[] = [];
  const add = (by: ContactBy | undefined, element: Element, said: string) => {
    if (by !== undefined) contacts.push({ by, element, said });
  };
  for (const element of page.all(PRESSABLE)) add(byPressing(element, page), element, wordsOn(element, page));
  for (const block of page.blocks) add(byReading(block), block.element, block.text);
  for (const frame of page.all('iframe[title]')) if (CHAT_FRAME.test(frame.getAttribute('title') ?? '')) add('chat', frame, frame.getAttribute('title') ?? '');
  return contacts;
}
