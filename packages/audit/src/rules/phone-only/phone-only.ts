import type { PageFacts } from '../../page/page-facts';
import { OPTIONAL } from '../field-facts/answers';
import { blocksIn } from '../field-facts/blocks-in';
import { choiceGroupsOn } from '../field-facts/choice-groups';
import { onceFor } from '../field-facts/once-for';
import { fieldsIn, scopeOf, waysIn } from '../field-facts/ways';
import { labelOf, saidOf } from '../field-facts/labels';
import { isEnglish, namedBy } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { phoneOnly as en } from './phone-only.words';
import { phoneOnly as cy } from './phone-only.words.cy';

const PHONE = /\b(?:(?:tele)?phone|mobile|cell(?:phone)?|landline|daytime (?:number|contact)|contact number|number we can (?:call|ring))\b/i;
/** Another channel, as a field or an answer. */
const ANOTHER_CHANNEL = /\be-?mail|\bpost(?:al)?\b|\bletter|\baddress\b|\bwrite\b|\btext (?:message|relay)|\bsms\b|\bvideo\b|\bin person\b|\bby hand\b|\bchat\b|\bsign language|\bbsl\b|\brelay\b/i;
/** Words or a control for whom a telephone does not do. */
const OTHER_WAY = /\b(?:no|without a|not have a|n.t have a|cannot use (?:a|the)|can.?t use (?:a|the)|can(?:no|.)t speak on the|prefer not to (?:use|give)|not safe)\b.{0,30}\b(?:phone|mobile|number|telephone|call)|\b(?:another|other|different) ways? to\b|\bcontact (?:me|you) (?:another|some other) way|\bby (?:post|email|letter|text)\b|\bemail (?:us|me)\b|\brelay uk\b|\bemail instead\b/i;
const SAYS_NEEDED = /\(required\)|\brequired\b|\bmandatory\b|\*\s*(?:$|\()/i;

const isRequired = (field: Element) => (field as HTMLInputElement).required || field.getAttribute('aria-required') === 'true';
/** A field that takes something else as well, such as “Phone or email”, is none. */
const isPhone = (field: Element, page: PageFacts) => !/\b(?:or|\/) ?(?:an? |your )?e-?mail\b|\be-?mail(?: address)? ?(?:or|\/)/i.test(labelOf(field, page)) && /^(?:tel|text|number)$/.test((field as HTMLInputElement).type) && ((field as HTMLInputElement).autocomplete.startsWith('tel') || PHONE.test(labelOf(field, page)) || ((field as HTMLInputElement).type === 'tel' && PHONE.test(saidOf(field, page))));

const ALL_NEEDED = /\ball (?:the )?(?:fields|questions|answers)\b.{0,20}\b(?:required|mandatory|need)|\b(?:must|need to|have to) (?:give|enter|provide|have|tell us|add)\b.{0,30}\b(?:phone|mobile|telephone)\b/i;
const saysAllNeeded = onceFor((scope, page) => blocksIn(scope, page).some(({ text, place }) => !place.control && ALL_NEEDED.test(text)));

/** How a page says that the number is wanted: outright, or by complaining that it is not there. */
function neededAs(field: Element, page: PageFacts): 'outright' | 'by complaint' | undefined {
  const described = namedBy(field, 'aria-describedby');
  if (OPTIONAL.test(`${labelOf(field, page)} ${described}`)) return undefined;
  if (saysAllNeeded(scopeOf(field, page), page)) return 'outright';
  if (isRequired(field) || SAYS_NEEDED.test(labelOf(field, page)) || SAYS_NEEDED.test(described)) return 'outright';
  return /\b(?:enter|give|tell us|provide|need|missing)\b.{0,40}\b(?:phone|mobile|number)/i.test(described) && (/\berror:/i.test(described) || field.getAttribute('aria-invalid') === 'true' || /error/i.test(field.getAttribute('aria-describedby') ?? '')) ? 'by complaint' : undefined;
}

/** Another way is said, or can be pressed, somewhere in this part of the page. */
const tellsAnother = onceFor((whole, page) => waysIn(whole, page).some(({ element, words }) => OTHER_WAY.test(words) || element.getAttribute('href')?.startsWith('mailto:')) || OTHER_WAY.test(page.textOf(whole)));

/** Fields that are written in and ask for another channel. */
const channelsIn = onceFor((scope, page) => fieldsIn(scope, page).filter((each) => !/^(?:radio|checkbox)$/.test((each as HTMLInputElement).type) && ((each as HTMLInputElement).type === 'email' || ANOTHER_CHANNEL.test(saidOf(each, page)))));

const choosesAnother = onceFor((scope, page) => page.once(choiceGroupsOn).some(({ options, element }) => scope.contains(element) && options.some((option) => ANOTHER_CHANNEL.test(option))));

function offersAnother(field: Element, page: PageFacts): boolean {
  const scope = scopeOf(field, page);
  return channelsIn(scope, page).some((each) => each !== field) || choosesAnother(scope, page) || tellsAnother(field.closest('main, [role=main]') ?? scope, page);
}

function check(field: Element, page: PageFacts): Judgement {
  const needed = neededAs(field, page);
  if (needed === undefined || offersAnother(field, page)) return kind;
  // A piece of a page may stand beside another channel.
  return { is: field.closest('form, main, [role=main]') !== null && (needed === 'outright' || field.closest('form') !== null) ? 'unkind' : 'ask' };
}

export const phoneOnly: KindRule = {
  id: 'phone-only',
  harm: 'bureaucracy',
  impact: 'serious',
  selector: 'input',
  applies: (field, page) => isEnglish(field) && isPhone(field, page),
  check,
  references: [
    { name: 'COGA: make it easy to find help and give feedback', url: 'https://www.w3.org/TR/coga-usable/#objective-6-provide-help-and-support' },
    { name: 'GOV.UK Design System: telephone numbers', url: 'https://design-system.service.gov.uk/patterns/phone-numbers/' },
  ],
  example: {
    unkind: '<form><label>Telephone number <input type="tel" name="tel" autocomplete="tel" required></label> <button>Continue</button></form>',
    kind: '<form><label>Telephone number (optional) <input type="tel" name="tel" autocomplete="tel"></label> <label>Email address <input type="email" name="email" autocomplete="email"></label> <button>Continue</button></form>',
  },
  words: { en, cy },
};
