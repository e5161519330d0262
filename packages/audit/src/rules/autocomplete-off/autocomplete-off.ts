import type { PageFacts } from '../../page/page-facts';
import { fieldsIn } from '../field-facts/ways';
import { labelOf, saidOf } from '../field-facts/labels';
import { languageOf, readAloud } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { autocompleteOff as en } from './autocomplete-off.words';
import { autocompleteOff as cy } from './autocomplete-off.words.cy';

/** What WCAG 1.3.5 lists of a person, by the words in labels and names. */
const ABOUT_ME = /\b(?:e ?mail|(?:tele)?phone|tel|mobile|cell|(?:first|last|full|given|family|middle|maiden|sur|fore|user|fornavn|your|nick|login|legal|preferred) ?names?|f ?name|l ?name|u ?name|address|street|town|city|county|postal ?code|post ?code|zip(?: ?code)?|post code|date of birth|when were you born|birth ?(?:date|day)|dob|bday|password|passphrase|passcode|user ?id|log ?in id|one time|otp|(?:security|verification|confirmation|access|authentication|sms|login|6 digit|six digit) code|card ?number|cvc|cvv|name on card|account holder|e bost|ebost|ffôn|enw|cyfeiriad|cod post|dyddiad geni|cyfrinair)\b/i;
/** A bare “name”, where nothing makes it the name of a thing. */
const NAME = /\bname\b(?! of (?:the|a|an)\b)/i;
const OF_A_THING = /\b(?:duration|how long|number of|lived|same as|different|file|document|project|team|product|item|page|event|company|business|organi[sz]ation|employer|school|surgery|medicine|drug|pet|ip|web|url|site|search|nickname of|group|device|host|domain)\b/i;
/** A number that a person has, and no browser knows it by name. */
const IDENTITY = /\b(?:nhs number|national insurance|ni number|nino|social security|ssn|passport|driving licence|hospital number)\b/i;
/** Somebody else’s: a browser knows nothing of them. */
const OF_OTHERS = /\b(?:they|their|them|eu|nhw|rhywun arall|child|children|son|daughter|baby|partner|spouse|husband|wife|patient.s|relative|mother|father|parent|guardian|next of kin|emergency contact|referee|someone else|other person|gp|doctor|recipient|friend)\b/i;

/** How a name sounds is no purpose of WCAG's list, and no browser knows it. */
const HOW_IT_SOUNDS = /\bpronounc|\bpronunciation\b|\bphonetic|\bhow (?:is|do|does|should|to|would)\b.{0,20}\bsa(?:id|y)\b|\bsut\b.{0,20}\b(?:ddweud|ynganu)\b/i;

const isOff = (element: Element) => /^\s*(?:off|nope|none|false|disabled)\s*$/i.test(element.getAttribute('autocomplete') ?? '');
const answersItself = (field: Element) => field.matches('[role=combobox], [role=searchbox], [type=search], [aria-autocomplete], [list]') || field.closest('[role=search], search, [role=combobox]') !== null;
const TYPED = /^(?:text|email|tel|password|number|date|url|textarea|select-one)$/;

/** What a field asks of the person: `me`, or somebody or something else, or nothing that a browser would know. */
function asksFor(field: Element, page: PageFacts): 'me' | 'another' | 'nothing' {
  const { type } = field as HTMLInputElement;
  if (!TYPED.test(type) || answersItself(field) || HOW_IT_SOUNDS.test(labelOf(field, page))) return 'nothing';
  const legend = field.closest('fieldset')?.querySelector('legend');
  const said = `${saidOf(field, page)} ${legend ? readAloud(legend) : ''}`;
  const personal = /^(?:email|tel|password)$/.test(type) || ABOUT_ME.test(said) || (NAME.test(said) && !OF_A_THING.test(said));
  if (!personal) return IDENTITY.test(said) ? 'another' : 'nothing';
  return OF_OTHERS.test(said) || (OF_A_THING.test(said) && !/^(?:email|tel|password)$/.test(type)) ? 'another' : 'me';
}

/** The fields of a form that its own “off” reaches: those that say nothing else themselves. */
const reached = (form: Element, page: PageFacts) => fieldsIn(form, page).filter((field) => !field.hasAttribute('autocomplete') || isOff(field));

function checkForm(form: Element, page: PageFacts): Judgement {
  const fields = reached(form, page);
  const mine = fields.filter((field) => asksFor(field, page) === 'me');
  if (mine.length > 0) return { is: 'unkind', related: mine };
  return fields.some((field) => asksFor(field, page) === 'another') ? { is: 'ask', related: fields } : kind;
}

function checkField(field: Element, page: PageFacts): Judgement {
  const { form } = field as HTMLInputElement;
  if (form !== null && isOff(form)) return kind; // told once, of the form
  const asked = asksFor(field, page);
  if (asked === 'nothing') return kind;
  return { is: asked === 'me' ? 'unkind' : 'ask' };
}

export const autocompleteOff: KindRule = {
  id: 'autocomplete-off',
  harm: 'bureaucracy',
  impact: 'serious',
  selector: 'form[autocomplete], input[autocomplete], select[autocomplete], textarea[autocomplete]',
  applies: (element) => isOff(element) && ['en', 'cy'].includes(languageOf(element)),
  check: (element, page) => (element.tagName === 'FORM' ? checkForm(element, page) : checkField(element, page)),
  tags: ['wcag135'],
  references: [
    { name: 'WCAG 1.3.5 Identify Input Purpose (AA)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html' },
  ],
  example: {
    unkind: '<label>Email address <input type="email" name="email" autocomplete="off"></label>',
    kind: '<label>Email address <input type="email" name="email" autocomplete="email"></label>',
  },
  words: { en, cy },
};
