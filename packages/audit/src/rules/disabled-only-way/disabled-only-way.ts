import type { PageFacts, TextBlock } from '../../page/page-facts';
import { blocksIn } from '../field-facts/blocks-in';
import { onceFor } from '../field-facts/once-for';
import { fieldsIn, scopeOf, waysIn, works } from '../field-facts/ways';
import { isEnglish, languageOf, namedBy, wordsOf } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { disabledOnlyWay as en } from './disabled-only-way.words';
import { disabledOnlyWay as cy } from './disabled-only-way.words.cy';

/** Words that lead on, in English and Welsh. */
const ON = /^(?:continue|next|submit|send|register|sign ?(?:in|up)|log ?(?:in|on)|save|accept|agree|i (?:accept|agree)|confirm|apply|book|pay|proceed|go (?:on|to)|carry on|create|finish|done|complete|start|begin|request|order|join|get started|review|check your|yes|ok|parhau|ymlaen|nesaf|anfon|cyflwyno|cadw|mewngofnodi|cofrestru|derbyn|dechrau|cadarnhau|gwneud cais)\b/i;
/** Words of a button that does something beside the way. */
const ASIDE = /\b(?:search|find|filter|look up|upload|add|remove|delete|clear|reset|back|previous|cancel|play|pause|copy|print|resend|show|hide|edit|change|undo|redo|download|export|attach|browse|refresh|more|close|chwilio|yn ôl|canslo|dileu|cau)\b/i;
/** What tells a person what is still wanted, or that it is being done. */
const SAYS_WHAT = /\b(?:enter|select|choose|pick|tick|check|answer|complete|fill|read|accept|agree|scroll|upload|add|write|give|tell us|confirm|sign)\b[^.]{0,80}\b(?:to|before you(?: can)?|(?:so|and) (?:that |then )?you can) (?:continue|send|submit|go on|carry on|proceed|register|move on|sign (?:in|up)|start|book|apply)\b|\b(?:you can|button (?:will )?)\b.{0,30}\b(?:when|once|after|as soon as|if|until)\b|\b(?:once|after|until|when|as soon as) (?:you(?:.ve| have)?|all|every|each|both) .{0,30}\b(?:answer|fill|complet|tick|read|agree|chosen|choose|select|enter|accept|scroll|sign|upload|given)|\b(?:is|are) (?:still )?missing\b|\bleft to (?:do|answer)\b|\bscroll (?:down|to)\b|(?:sending|saving|loading|checking)(?:…|\.\.\.|$)|\bone moment\b|\balready (?:sent|submitted|applied)\b|\ber mwyn parhau|\bcyn i chi|\bar ôl i chi/i;
const ALL_WANTED = /\b(?:all|every|marked|mandatory)\b.{0,40}\b(?:required|fields?|questions?|answer)|\*.{0,30}\brequired\b|\brequired\b.{0,30}\*/i;

/** The button says itself that what was pressed is under way: “Sending your request…”. */
const UNDER_WAY = /^(?:sending|saving|submitting|uploading|checking|signing (?:you )?in|booking|paying|loading|wrthi.n|yn (?:anfon|cadw))\b.{0,60}(?:…|\.\.\.)$/i;

/** A button that sends: of a form, or by its words. */
function leadsOn(button: Element, words: string): boolean {
  if (ASIDE.test(words)) return false;
  return ON.test(words) || (button.tagName !== 'A' && (button as HTMLButtonElement).type === 'submit' && (button as HTMLButtonElement).form !== null);
}

/** A link among the words of a sentence tells more; it does not lead on. */
function isInSentence(link: Element, page: PageFacts): boolean {
  const block = link.closest('p, li, dd, td');
  return block !== null && page.textOf(block).length > page.textOf(link).length + 3;
}

/** What the page says beside a button of what is wanted. */
const saidIn = onceFor((scope, page) => {
  const said = blocksIn(scope, page).filter(({ place }) => !place.control && !(place.heading && !place.label));
  return { what: said.filter(({ text }) => SAYS_WHAT.test(text)), all: said.filter(({ text }) => ALL_WANTED.test(text)) };
});

function isSaid(pattern: RegExp, blocks: readonly TextBlock[], button: Element): boolean {
  return [namedBy(button, 'aria-describedby'), button.getAttribute('title') ?? '', wordsOf(button)].some((words) => pattern.test(words)) || blocks.some(({ element }) => !button.contains(element));
}

const leadsOnIn = onceFor((scope, page) => waysIn(scope, page).some(({ element, words }) => leadsOn(element, words)));
const isBusy = onceFor((scope) => scope.querySelector('[aria-busy=true], [role=progressbar], progress') !== null);
const isAnswered = onceFor((scope, page) => fieldsIn(scope, page).some((field) => field.getAttribute('aria-invalid') === 'true'));
/** Other links may be the way where a screen asks nothing. */
const hasOthers = onceFor((scope, page) => waysIn(scope, page).some(({ element, words }) => !ASIDE.test(words) && !isInSentence(element, page)));
const isScreen = onceFor((scope, page) => scope !== page.document.body && blocksIn(scope, page).some(({ place }) => !place.control));

function check(button: Element, page: PageFacts): Judgement {
  const scope = scopeOf(button, page);
  if (leadsOnIn(scope, page) || UNDER_WAY.test(wordsOf(button)) || button.closest('[role=search], nav, header, [aria-busy=true]') !== null) return kind;
  const { what, all } = saidIn(scope, page);
  if (isBusy(scope, page) || isAnswered(scope, page) || namedBy(button, 'aria-describedby') !== '' || isSaid(SAYS_WHAT, what, button)) return kind;
  const data = { words: wordsOf(button) };
  const isForm = scope.matches('form, [role=form]');
  if (!isForm && fieldsIn(scope, page).length === 0) {
    if (!isScreen(scope, page)) return kind; // a button alone is no screen
    return hasOthers(scope, page) ? { is: 'ask', data } : { is: 'unkind', data };
  }
  return isEnglish(button) && !isSaid(ALL_WANTED, all, button) ? { is: 'unkind', data } : { is: 'ask', data };
}

export const disabledOnlyWay: KindRule = {
  id: 'disabled-only-way',
  harm: 'confusion',
  impact: 'serious',
  selector: 'button, input, a[aria-disabled=true], [role=button]',
  applies: (button) => !works(button) && (button.tagName !== 'INPUT' || /^(?:submit|button|image)$/.test((button as HTMLInputElement).type)) && leadsOn(button, wordsOf(button)) && ['en', 'cy'].includes(languageOf(button)),
  check,
  references: [
    { name: 'GOV.UK Design System: disabled buttons', url: 'https://design-system.service.gov.uk/components/button/#disabled-buttons' },
    { name: 'WCAG 3.3.2 Labels or Instructions (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/labels-or-instructions.html' },
  ],
  example: {
    unkind: '<form><label>Name <input name="name"></label> <button disabled>Continue</button></form>',
    kind: '<form><label>Name <input name="name"></label> <button>Continue</button></form>',
  },
  words: { en, cy },
};
