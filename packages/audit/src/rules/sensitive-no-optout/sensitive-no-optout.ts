import type { PageFacts } from '../../page/page-facts';
import { OPT_OUT, OPTIONAL } from '../field-facts/answers';
import { blocksIn } from '../field-facts/blocks-in';
import { groupsByElement, type ChoiceGroup } from '../field-facts/choice-groups';
import { onceFor } from '../field-facts/once-for';
import { waysIn } from '../field-facts/ways';
import { labelOf } from '../field-facts/labels';
import { isEnglish, namedBy } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { sensitiveNoOptout as en } from './sensitive-no-optout.words';
import { sensitiveNoOptout as cy } from './sensitive-no-optout.words.cy';

/** What UK equality questions ask about, as the Equality Act 2010 protects it. */
const SENSITIVE = /\bsex\b|\bsex(?:ual)? (?:orientation|identity|preference)\b|\bsexuality\b|\bgender\b|\btrans(?:gender)?\b|\bethnic\w*|\brac(?:e|ial)\b(?! (?:meet|night|day|time))|\breligio(?:n|us)\b|\bfaith\b|\bbelief\b|\bdisab(?:led|ilit\w+)\b|\bphysical or mental (?:health )?(?:conditions?|impairments?|illness)|\breduce your ability to carry out (?:your )?day-to-day\b/i;
/** The same words about a payment, a place or a thing. */
const ABOUT_A_THING = /\bdisab(?:led|ility) (?:benefits?|allowance|living|payments?|pension|premium|facilit\w+|access|toilets?|parking|badge|students?.? allowance|facilities|services?|support (?:services?|worker)|adaptations?|equipment|grant|confident)\b|\bsex (?:education|offend\w+|work)|\bgender (?:pay|neutral)|\bbeyond belief\b|\bfaith (?:school|in)\b|\bgood faith\b|\bdisabilit\w+ (?:evidence|document|form|claim)/i;
/** A need, asked for help's sake: not what somebody is. */
const ABOUT_A_NEED = /\b(?:adjustments?|help|support|needs?) .{0,40}\b(?:because of|due to|for) (?:a|your|their) disab/i;
const QUESTION = /\?|^(?:what|which|how|are|do|is|select|choose|your|please|sex|gender|ethnic|race|religio|faith|sexual|disab|describe|(?:birth|legal|patient|applicant|child|child.s|my)\b)/i;

const isSensitive = (question: string) => SENSITIVE.test(question) && !ABOUT_A_THING.test(question) && !ABOUT_A_NEED.test(question) && question.length < 260;
const groupOf = (element: Element, page: PageFacts) => (page.once(groupsByElement).get(element) ?? []).find(({ question, kind: way, controls }) => isSensitive(question) && (question.length < 90 || QUESTION.test(question)) && (way !== 'checkboxes' || controls.length > 1));
const isTyped = (element: Element) => (element.tagName === 'INPUT' && /^(?:text|search)$/.test((element as HTMLInputElement).type)) || element.tagName === 'TEXTAREA';
const isRequired = (element: Element) => (element as HTMLInputElement).required || element.getAttribute('aria-required') === 'true';

const optionalSaid = onceFor((whole, page) => blocksIn(whole, page).filter(({ place, text }) => !place.label && OPTIONAL.test(text)));
const canOptOut = onceFor((whole, page) => waysIn(whole, page).some(({ words }) => OPT_OUT.test(words) && !/skip to/i.test(words)));

/** Said for the whole of the page: not on the label of another field. */
function saysOptional(element: Element, page: PageFacts): boolean {
  const around = element.closest('form, main, [role=main]') ?? page.document.body;
  const whole = element.closest('main, [role=main]') ?? around;
  return optionalSaid(whole, page).some(({ element: block }) => !element.contains(block)) || canOptOut(whole, page);
}

function checkGroup(group: ChoiceGroup, page: PageFacts): Judgement {
  if (OPTIONAL.test(group.around) || group.options.some((option) => OPT_OUT.test(option)) || saysOptional(group.element, page)) return kind;
  const data = { question: group.question.slice(0, 120) };
  // With one answer, or many that do not concern the person, only a person can tell.
  return group.options.filter((option) => option !== '').length < 2 ? { is: 'ask', data } : { is: 'unkind', data };
}

function check(element: Element, page: PageFacts): Judgement {
  const group = groupOf(element, page);
  if (group !== undefined) return checkGroup(group, page);
  const label = labelOf(element, page);
  if (OPTIONAL.test(`${label} ${namedBy(element, 'aria-describedby')}`) || saysOptional(element, page)) return kind;
  return { is: 'unkind', data: { question: label.slice(0, 120) } };
}

export const sensitiveNoOptout: KindRule = {
  id: 'sensitive-no-optout',
  harm: 'unfeeling',
  impact: 'serious',
  selector: 'fieldset, div, ul, ol, section, form, table, tbody, td, p, dd, select, input, textarea, [role=radiogroup], [role=group]',
  applies: (element, page) => (groupOf(element, page) !== undefined || (isTyped(element) && isRequired(element) && isSensitive(labelOf(element, page)))) && isEnglish(element),
  check,
  references: [
    { name: 'GOV.UK Design System: equality information', url: 'https://design-system.service.gov.uk/patterns/equality-information/' },
  ],
  example: {
    unkind: '<fieldset><legend>What is your religion?</legend><label><input type="radio" name="r"> No religion</label> <label><input type="radio" name="r"> Another religion</label></fieldset>',
    kind: '<fieldset><legend>What is your religion?</legend><label><input type="radio" name="r"> No religion</label> <label><input type="radio" name="r"> Another religion</label> <label><input type="radio" name="r"> Prefer not to say</label></fieldset>',
  },
  words: { en, cy },
};
