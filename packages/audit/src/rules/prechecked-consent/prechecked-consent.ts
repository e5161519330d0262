import type { PageFacts } from '../../page/page-facts';
import { questionsByControl } from '../field-facts/choice-groups';
import { labelOf } from '../field-facts/labels';
import { isEnglish, namedBy } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { precheckedConsent as en } from './prechecked-consent.words';
import { precheckedConsent as cy } from './prechecked-consent.words.cy';

/** What a person agrees to: consent itself, sharing, being followed, being sold to. */
const CONSENT = /\bconsent|\b(?:i|we) (?:agree|accept|authori[sz]e|allow|permit|opt in)\b|\bagree(?:ing)? to\b|\b(?:accept|allow|use|set|enable) .{0,40}\bcookies\b|\bcookies?\b|\banalytics\b|\btracking\b|\bmarketing\b|\bnewsletters?\b|\bmailing list\b|\b(?:special |exclusive |latest )?offers\b|\bpromotion(?:s|al)\b|\badvert(?:s|ising|isements)?\b|\bsubscri(?:be|ption)\b|\bsign me up\b|\bopt[- ]?in\b|\bkeep me (?:informed|up to date|updated|posted)\b|\b(?:share|sharing|shared|pass(?:ed)? on|sell|disclose|disclosing|release|give)\b.{0,40}\b(?:data|details|information|records?|results|answers|history|location|notes|care plan|with)\b|\bthird part(?:y|ies)\b|\b(?:our|selected|trusted|carefully chosen|commercial) partners?\b|\bpartner organi[sz]ations\b|\b(?:news|updates|emails?|texts?|information|tips) (?:and (?:news|updates|offers|tips) )?(?:about|from|on) (?:our|us|other|new|events|services|products|partners|campaigns)|\b(?:my|your) (?:data|information|details|records?)\b.{0,60}\b(?:research|planning|improve|used|partners|profil)|\b(?:contact|email|text|ring|call|phone) me (?:about|with|for|when there)\b.{0,40}\b(?:offers|products|news|research|events|surveys?|fundraising|campaigns|other)|\btake part in (?:research|surveys)|\bpersonali[sz]ed (?:ads|adverts|content|marketing)|\b(?:data|location|record|information)[- ](?:sharing|processing|collection)\b|\b(?:usage|diagnostic) data\b|^allow\b|\bhappy (?:for|to be|to receive|to get|to hear)\b|\bcontacted (?:about|for|by)\b|\b(?:receive|get|hear)\b.{0,30}\b(?:updates|news|emails|texts|messages|offers|communications|about (?:our|other|new))\b|\btake part\b.{0,20}\bresearch\b|\bprivacy (?:policy|notice)\b|\bterms (?:and|&|of)\b/i;
/** A question that asks to be allowed: its “yes” is consent, whatever it is for. */
const MAY_WE = /\b(?:may|can|could) we (?:\w+ )?(?:e-?mail|text|call|ring|phone|write to|contact|message|send|share|pass on|tell|use your (?:data|answers|story|photo|details|information|records?))\b|\b(?:happy|ok|okay|all right) (?:for us to|if we)\b/i;
/** Only what the page cannot work without. */
const ESSENTIAL = /\b(?:strictly necessary|essential|necessary|required)\b/i;
/** Ticked in the person’s own favour. */
const AGAINST = /\b(?:do not|don.?t|never|not to|no longer|opt[- ]?out|unsubscribe|withdraw|refuse|reject|decline|object|stop|without|without sharing)\b|^no\b|\bnot (?:share|send|use|contact|allow)\b/i;
const YES = /^(?:yes\b|on\b|accept|allow|agree|i (?:agree|accept|consent|do|am happy)|opt[- ]?in|enable|turn on|use |share|happy|subscribe|send)/i;
/** A page that shows again what the person had chosen. */
const ALREADY = /\b(?:you (?:have )?(?:chose|chosen|accepted|agreed|gave|told us)|your (?:current|saved|existing|earlier) (?:choices?|settings?|preferences?)|change your (?:choices?|preferences|settings))\b/i;

const isChosen = (control: Element) => ('checked' in control && (control as HTMLInputElement).checked) || control.getAttribute('aria-checked') === 'true';
const isRadio = (control: Element) => control.matches('[type=radio], [role=radio]');

function isConsent(control: Element, page: PageFacts): boolean {
  const label = labelOf(control, page);
  if (AGAINST.test(label) || (ESSENTIAL.test(label) && !/non-?(?:essential|necessary)/i.test(label))) return false;
  if (!isRadio(control)) return CONSENT.test(label) || (YES.test(label) && CONSENT.test(namedBy(control, 'aria-describedby')));
  const question = page.once(questionsByControl).get(control) ?? '';
  if (AGAINST.test(question)) return false;
  return YES.test(label) && (CONSENT.test(label) || CONSENT.test(question) || MAY_WE.test(question));
}

/** After a mistake elsewhere, a form comes back with what the person chose. */
const comesBack = (page: PageFacts) => page.all('[aria-invalid=true]').length > 0 || page.blocks.some(({ text, place }) => (place.heading && /^there (?:is|are|was|were) (?:a|\d+) ?(?:problem|error)/i.test(text)) || ALREADY.test(text));

const TYPED = 'textarea, input:not([type]), input[type=text], input[type=tel], input[type=email], input[type=date], input[type=number]';
const formOf = (field: Element, page: PageFacts): Element => field.closest('form') ?? page.document.body;

/** The forms that hold other answers: what was typed, a box that was ticked, more than one choice that was made. */
function filledForms(page: PageFacts): ReadonlySet<Element> {
  const isAnswer = (field: Element) => isChosen(field) && !isConsent(field, page);
  const filled = page.all(TYPED).filter((field) => (field as HTMLInputElement).value.trim() !== '').concat(page.all('input[type=checkbox]').filter(isAnswer)).map((field) => formOf(field, page));
  const chosenIn = page.all('input[type=radio]').filter(isAnswer).map((field) => formOf(field, page));
  const seen = new Set<Element>();
  return new Set([...filled, ...chosenIn.filter((form) => seen.has(form) || !seen.add(form))]);
}

/** Where the questions beside it hold answers, the page was filled in before, and this may have been chosen too. */
const standsAmongAnswers = (control: Element, page: PageFacts) => page.once(filledForms).has(formOf(control, page));

function check(control: Element, page: PageFacts): Judgement {
  if ((control as HTMLInputElement).disabled && ESSENTIAL.test(labelOf(control, page))) return kind;
  const data = { label: labelOf(control, page).slice(0, 120) };
  return { is: page.once(comesBack) || standsAmongAnswers(control, page) ? 'ask' : 'unkind', data };
}

export const precheckedConsent: KindRule = {
  id: 'prechecked-consent',
  harm: 'unfeeling',
  impact: 'serious',
  selector: 'input[type=checkbox], input[type=radio], [role=checkbox], [role=switch], [role=radio]',
  applies: (control, page) => isChosen(control) && isEnglish(control) && isConsent(control, page),
  check,
  references: [
    { name: 'Information Commissioner’s Office: what is valid consent', url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/consent/what-is-valid-consent/' },
  ],
  example: {
    unkind: '<label><input type="checkbox" name="share" checked> You may share my record with other organisations</label>',
    kind: '<label><input type="checkbox" name="share"> You may share my record with other organisations</label>',
  },
  words: { en, cy },
};
