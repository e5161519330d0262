import type { PageFacts, TextBlock } from '../../page/page-facts';
import { waysIn } from '../field-facts/ways';
import { kind, type Judgement, type KindRule } from '../rule';
import { timeoutNoExtend as en } from './timeout-no-extend.words';
import { timeoutNoExtend as cy } from './timeout-no-extend.words.cy';

/** Minutes and seconds, or soon: a day is time enough. */
const SOON = /\b(?:\d+|one|two|three|four|five|ten|fifteen|twenty|thirty|sixty|a few|few) ?(?:more )?(?:minutes?|mins?|seconds?|secs?)\b|\b\d+ ?s\b|\b\d{1,2}:\d{2}\b|\bin (?:less than )?(?:a )?(?:minutes?|seconds)\b|\b(?:soon|shortly|about to|any moment)\b|\bwhen (?:the )?time (?:runs|is|has run) (?:out|up)\b/i;
/** The page is about to let the person go. */
const LETS_GO = /\b(?:sign|log|time)(?:ed|d|ged|ging|ing)? (?:you |yourself )?(?:out|off)\b|\b(?:session|visit|form|page|application|claim|account access|connection)\b.{0,40}\b(?:expir(?:e|es|ing)|end(?:s|ing)?|clos(?:e|es|ing)|time ?out|lock|run(?:s|ning)? out|be (?:ended|closed|reset|cleared))\b|\b(?:time|session|seconds|minutes) (?:left|remaining|to go|until)\b|\b(?:remaining|left) (?:time|minutes)\b|\btime(?:'s|’s| is)? running out\b/i;
/** What was told is about to be lost. */
const LOSES = /\b(?:answers?|information|details|data|progress|changes|work|form|application|everything)\b.{0,60}\b(?:(?:be|are|is) (?:lost|deleted|removed|cleared|erased|discarded|wiped)|not be saved|disappear)|\b(?:lose|delete|clear|erase|wipe|discard) (?:your|all|any|the|everything|what)\b/i;
/** A countdown that is said as one. */
const COUNTDOWN = /\b(?:time|seconds|minutes) (?:left|remaining)\b|\bremaining:?\s*\d/i;
/** A rule told in advance, which anything the person does starts again. */
const IN_ADVANCE = /\b(?:(?<!you have been |you.ve been |due to |because of )(?:inactiv|idle)|no activity|not us(?:e|ed|ing)\b|do nothing|without (?:doing|using|any)|step away|leave (?:the|this|your) (?:page|computer|screen))/i;
/** Spoken of a code, a link or a place that is kept: another clock. */
const OTHER_CLOCK = /\b(?:code|link|password|appointment|slot|basket|booking|email|offer|payment|reservation)\b.{0,50}\b(?:expire|valid|last|work|held|reserved|run)/i;
const OVER = /\b(?:(?:you have been|you were|you.ve been) (?:sign|log|time)|has (?:expired|ended|timed out)|have (?:expired|ended)|we (?:have )?signed you out)\b/i;

/** Ways to stay, in English and Welsh. */
const STAY = /\b(?:stay|keep me|remain) (?:signed|logged)|\bstay\b|\bmore time\b|\bextend|\bkeep (?:working|going|me|my|using)|\bcontinue (?:(?:my |this |the |your )?(?:session|visit|working|using))|\brenew|\bresume|\breset (?:the )?tim|\brestart (?:the )?tim|\bstill here|\bcarry on|\badd time|\bpause\b|\bturn off (?:the )?tim|\bdon.t sign me out|\baros\b|\bmwy o amser|\brhagor o amser|\bparhau\b|\bdal ati\b/i;
/** In the notice itself, any control that does not sign out leads on. */
const LEAVES = /^(?:sign|log)(?:ing)? ?(?:me )?(?:out|off)|^(?:exit|leave|quit|delete|logout|signout|allgofnodi|gadael)\b|^save and (?:sign|log|exit|close)|\bhelp\b|\bcontact|\bprivacy|\bfind out|\bread (?:more|about)|\blearn more|\bwhy\b|^hide\b|^dismiss\b/i;
const NOTICE = 'dialog, [role=dialog], [role=alertdialog], [role=alert], [role=status], [role=timer], [aria-live], [role=region], section, aside';
const ADDRESS = /(?:sign|log)[-_]?(?:ed|ged)?[-_]?(?:out|off)|time[-_]?d?[-_]?out|expired?|inactiv|session[-_]?(?:end|over|lost)/i;

interface Notice {
  readonly element: Element;
  readonly sure: boolean;
}

/** In a window or a timer the clock is running; elsewhere “inactive” tells of a rule. */
function readNotice(text: string, runs: boolean, isTimer: boolean): 'sure' | 'ask' | undefined {
  if (OVER.test(text) || OTHER_CLOCK.test(text)) return undefined;
  const lets = LETS_GO.test(text);
  const timed = SOON.test(text) || (isTimer && /\d/.test(text));
  if (!timed || !(lets || LOSES.test(text) || isTimer)) return undefined;
  if (!runs && IN_ADVANCE.test(text)) return 'ask';
  return lets || LOSES.test(text) || COUNTDOWN.test(text) ? 'sure' : 'ask';
}

/** What announces itself and holds the words; else the paragraph. */
function noticeAround({ element }: TextBlock): Element {
  const dialog = element.closest('dialog, [role=dialog], [role=alertdialog]');
  return dialog ?? element.closest('[role=alert], [role=timer], [role=status]') ?? element;
}

/** A notice is short: in characters. */
const MOST_SAID = 600;

/** Each notice of the page that time is running out, told once. */
function noticesOn(page: PageFacts): ReadonlyMap<Element, Notice> {
  const said = new Map<Element, string[]>();
  for (const [place, block] of page.blocks.entries()) {
    if (block.place.control || !block.locale.toLowerCase().startsWith('en')) continue;
    const element = noticeAround(block);
    // A countdown often stands in a box of its own, after its words.
    const next = page.blocks[place + 1]?.text ?? '';
    said.set(element, [...(said.get(element) ?? []), block.text, /^\d/.test(next) && next.length < 20 ? next : '']);
  }
  const notices = new Map<Element, Notice>();
  for (const [element, texts] of said) {
    const isTimer = element.getAttribute('role') === 'timer';
    const runs = isTimer || element.matches('dialog, [role=dialog], [role=alertdialog]');
    const text = texts.join(' ').slice(0, MOST_SAID);
    // In a paragraph the time and what is lost stand in one sentence, or they speak of two things.
    const pieces = runs || element.matches('[role=alert], [role=status]') ? [text] : text.split(/(?<=[.!?])\s+/);
    const found = pieces.map((piece) => readNotice(piece, runs, isTimer)).filter((is) => is !== undefined);
    if (found.length > 0) notices.set(element, { element, sure: found.includes('sure') });
  }
  return notices;
}

/** How far up from a notice its own buttons are looked for. */
const LEVELS = 3;

/** The small parts of the page around a notice, from the inside: their controls are the notice’s own. */
function partsAround(element: Element): readonly Element[] {
  const named = element.closest(NOTICE);
  const parts = [element];
  for (let part = element.parentElement; part !== null && parts.length <= LEVELS; part = part.parentElement) {
    if (part.matches('main, body, form, [role=main]') || part.querySelector('h1, main, form') !== null) break;
    parts.push(part);
  }
  return named && !parts.includes(named) && named.querySelector('h1, main, form') === null ? [...parts, named] : parts;
}

/** “Press any key to stay”: a way without a button, which not everybody has. */
const STAYS_BY_ANYTHING = /\b(?:any key|mouse|anywhere|anything|scroll)\b.{0,60}\b(?:stay|keep|continue|remain|more time)/i;

function canStay(element: Element, page: PageFacts): boolean {
  const own = element.matches('dialog, [role=dialog], [role=alertdialog]') ? [element] : partsAround(element);
  if (own.some((part) => waysIn(part, page).some(({ words }) => !LEAVES.test(words)))) return true;
  return waysIn(page.document.body, page).some(({ words }) => words.length < 60 && STAY.test(words) && !LEAVES.test(words));
}

function check(element: Element, page: PageFacts): Judgement {
  if (element.tagName === 'META') return waysIn(page.document.body, page).some(({ words }) => STAY.test(words) && !LEAVES.test(words)) ? kind : { is: 'unkind' };
  if (canStay(element, page)) return kind;
  return { is: page.once(noticesOn).get(element)?.sure === true && !STAYS_BY_ANYTHING.test(page.textOf(element)) ? 'unkind' : 'ask' };
}

const isTimedSignOut = (meta: Element) => {
  const [, seconds, address] = /^\s*(\d+)[\s;,]+(?:url\s*=\s*)?(.+)$/i.exec(meta.getAttribute('content') ?? '') ?? [];
  return Number(seconds) > 0 && ADDRESS.test(address ?? '');
};

export const timeoutNoExtend: KindRule = {
  id: 'timeout-no-extend',
  harm: 'automation',
  impact: 'critical',
  selector: 'p, div, span, section, aside, dialog, strong, output, li, td, dd, label, h1, h2, h3, h4, [role], meta[http-equiv=refresh]',
  evenHidden: true,
  applies: (element, page) => (element.tagName === 'META' ? isTimedSignOut(element) : page.once(noticesOn).has(element)),
  check,
  tags: ['wcag221'],
  references: [
    { name: 'WCAG 2.2.1 Timing Adjustable (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/timing-adjustable.html' },
  ],
  example: {
    unkind: '<div role="alert"><p>We will sign you out in 2 minutes.</p></div>',
    kind: '<div role="alert"><p>We will sign you out in 2 minutes.</p><button>I need more time</button></div>',
  },
  words: { en, cy },
};
