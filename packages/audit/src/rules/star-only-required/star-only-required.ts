import type { PageFacts } from '../../page/page-facts';
import { isEnglish, readAloud } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { starOnlyRequired as en } from './star-only-required.words';
import { starOnlyRequired as cy } from './star-only-required.words.cy';

const STAR = /[*＊✱∗]/;
/** What may explain a star: its own sentence, or “required” beside it. */
const EXPLAINS = /\b(?:required|mandatory|compulsory|must be (?:filled|completed|answered)|asterisk|star|need(?:s|ed)? (?:an answer|to be)|we need)\b/i;
const TEXT = 3; // Node.TEXT_NODE
/** Whoever reads a page has met the star by then. */
const MANY = 300;

/** A star that a style sheet draws is read as well: it is what people see. */
function hasStar(label: Element): boolean {
  const drawn = [label, ...label.children].some((each) => ['::before', '::after'].some((part) => STAR.test(getComputedStyle(each, part).content)));
  return drawn || [...label.childNodes].some((child) => child.nodeType === TEXT ? STAR.test(child.nodeValue ?? '') : STAR.test((child as Element).textContent ?? ''));
}

const isStarred = (label: Element) => !EXPLAINS.test(readAloud(label)) && hasStar(label);

/** The labels with a star and no word: the first stands for them all, so that a page is told of them once. */
const starredOn = (page: PageFacts) => page.all('label, legend').slice(0, MANY).filter((label) => isEnglish(label) && isStarred(label));

function check(_label: Element, page: PageFacts): Judgement {
  const explained = page.blocks.some(({ text }) => EXPLAINS.test(text) && (STAR.test(text) || /\b(?:fields?|questions?|answers?|asterisk|star)\b/i.test(text)));
  if (explained) return kind;
  // A piece of a page may stand below the sentence that explains it.
  return { is: page.all('main, [role=main], h1').length > 0 ? 'unkind' : 'ask', related: page.once(starredOn).slice(1) };
}

export const starOnlyRequired: KindRule = {
  id: 'star-only-required',
  harm: 'confusion',
  impact: 'moderate',
  selector: 'label, legend',
  applies: (label, page) => page.once(starredOn)[0] === label,
  check,
  tags: ['wcag332'],
  references: [
    { name: 'WCAG 3.3.2 Labels or Instructions (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/labels-or-instructions.html' },
    { name: 'WCAG technique H90: indicating required form controls', url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H90' },
  ],
  example: {
    unkind: '<label>Name * <input name="name"></label>',
    kind: '<label>Name <input name="name"></label> <label>Town (optional) <input name="town"></label>',
  },
  words: { en, cy },
};
