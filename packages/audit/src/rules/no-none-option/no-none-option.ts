import type { PageFacts } from '../../page/page-facts';
import { NONE, OPTIONAL } from '../field-facts/answers';
import { groupsByElement, type ChoiceGroup } from '../field-facts/choice-groups';
import { onceFor } from '../field-facts/once-for';
import { waysIn } from '../field-facts/ways';
import { isEnglish } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { noNoneOption as en } from './no-none-option.words';
import { noNoneOption as cy } from './no-none-option.words.cy';

/** Questions that people answer “none” to: about needs, conditions, symptoms, places, what they have or take. */
const ANY = /\bany\b/i;
const TOPIC = /\b(?:needs?|conditions?|symptoms?|illness\w*|disabilit\w*|impairments?|allerg\w+|medic\w+|treatments?|diagnos\w+|vaccin\w+|injur\w+|support|help|care|difficult\w*|problems?|barriers?|adjustments?|equipment|aids|benefits?|countr(?:y|ies)|places?|visited|travell?\w*|abroad|living with|diet\w*|appl(?:y|ies) to you|affect\w*|concerns?|risks?|interpreter|communication|accessib\w+|pain|surger\w+|operations?|habits?|conviction\w*|debts?|pets?|smok\w+|substances?|famil\w+ history)\b/i;
/** Questions where one of the answers fits everybody. */
const ALWAYS_ONE = /\b(?:how (?:should|would|can|do|did) (?:we|you)|when (?:can|would|should|are)|which (?:days?|times?|language)|what (?:day|time|language)|what is your nationality|contact(?:ed)? (?:you|by)|preferred|type of waste|where do you live|what (?:do|would) you (?:want|like) to (?:do|change|see))\b/i;

const isAsked = ({ kind: way, element, controls }: ChoiceGroup) => (way === 'checkboxes' && controls.length > 1) || (way === 'list' && (element as HTMLSelectElement).multiple);

const canSkip = onceFor((form, page) => waysIn(form, page).some(({ words }) => NONE.test(words) || /\bskip\b/i.test(words)));

function check(element: Element, page: PageFacts): Judgement {
  const [group] = (page.once(groupsByElement).get(element) ?? []).filter(isAsked);
  if (group === undefined || OPTIONAL.test(group.around) || group.options.some((option) => NONE.test(option))) return kind;
  const form = element.closest('form') ?? page.document.body;
  if (canSkip(form, page)) return kind;
  const data = { question: group.question.slice(0, 120) };
  if (group.needed) return ANY.test(group.question) || TOPIC.test(group.question) ? { is: 'unkind', data } : { is: 'ask', data };
  return ANY.test(group.question) && TOPIC.test(group.question) ? { is: 'ask', data } : kind;
}

export const noNoneOption: KindRule = {
  id: 'no-none-option',
  harm: 'bureaucracy',
  impact: 'serious',
  selector: 'fieldset, div, ul, ol, section, form, table, tbody, select, p, [role=group]',
  applies: (element, page) => (page.once(groupsByElement).get(element) ?? []).some((group) => isAsked(group) && !ALWAYS_ONE.test(group.question) && (ANY.test(group.question) || TOPIC.test(group.question) || group.needed)) && isEnglish(element),
  check,
  references: [
    { name: 'GOV.UK Design System: checkboxes, add an option for ‘none’', url: 'https://design-system.service.gov.uk/components/checkboxes/#add-an-option-for-none' },
  ],
  example: {
    unkind: '<fieldset><legend>Do you have any of these symptoms? (required)</legend><label><input type="checkbox" name="s"> Cough</label> <label><input type="checkbox" name="s"> Rash</label></fieldset>',
    kind: '<fieldset><legend>Do you have any of these symptoms?</legend><label><input type="checkbox" name="s"> Cough</label> <label><input type="checkbox" name="s"> Rash</label> <label><input type="checkbox" name="s"> None of these</label></fieldset>',
  },
  words: { en, cy },
};
