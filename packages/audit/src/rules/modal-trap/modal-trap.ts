import type { PageFacts } from '../../page/page-facts';
import { blocksIn } from '../field-facts/blocks-in';
import { fieldsIn, waysIn, type Way } from '../field-facts/ways';
import { kind, type Judgement, type KindRule } from '../rule';
import { modalTrap as en } from './modal-trap.words';
import { modalTrap as cy } from './modal-trap.words.cy';

/** Buttons that do something and leave the window where it is, in English and Welsh. */
const STAYS = /^(?:play|pause|mute|unmute|volume|full ?screen|captions?|subtitles?|rewind|replay|print|copy|zoom|show (?:more|less|password|details)|hide (?:password|details)|read more|see more|(?:more|further) (?:information|details)|expand|collapse|previous (?:page|slide)|listen|chwarae|argraffu|copïo|oedi)\b/i;

/** A link that opens elsewhere, or leads to a place within the window, leaves the window open. */
function leadsAway({ element, words }: Way, dialog: Element): boolean {
  if (STAYS.test(words) || element.tagName === 'SUMMARY') return false;
  if (element.tagName !== 'A' || element.hasAttribute('onclick') || element.getAttribute('role') === 'button') return true;
  if (element.getAttribute('target') === '_blank') return false;
  const href = element.getAttribute('href') ?? '';
  const target = href.length > 1 && href.startsWith('#') ? dialog.ownerDocument.getElementById(href.slice(1)) : null;
  return !target || !dialog.contains(target) || target === dialog;
}

/** “×” in something that is no button: a script may listen to it. */
const CLOSES = /^(?:×|✕|✖|x|close|cancel|dismiss|cau|canslo)$/i;

/** One field alone in a form is sent by the Enter key. */
const sentByEnter = (dialog: Element, page: PageFacts) => [...dialog.querySelectorAll('form')].some((form) => fieldsIn(form, page).filter((field) => !/^(?:checkbox|radio|select-one)$/.test((field as HTMLInputElement).type)).length === 1);

/** It goes by itself, or what is in it cannot be looked into. */
function cannotBeKnown(dialog: Element, page: PageFacts): boolean {
  if (dialog.querySelector('iframe, object, embed') !== null || sentByEnter(dialog, page)) return true;
  if (blocksIn(dialog, page).some(({ text }) => CLOSES.test(text))) return true;
  if (dialog.closest('[aria-busy=true]') !== null || dialog.querySelector('[aria-busy=true], [role=progressbar], progress') !== null) return true;
  return [...dialog.querySelectorAll('*')].some(({ tagName, shadowRoot }) => tagName.includes('-') && shadowRoot === null);
}

function check(dialog: Element, page: PageFacts): Judgement {
  if (waysIn(dialog, page).some((way) => leadsAway(way, dialog)) || dialog.querySelector('[data-dismiss], [data-bs-dismiss]') !== null) return kind;
  const inShadow = [...dialog.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll('button, a[href], [role=button]')] : []));
  if (inShadow.length > 0) return kind;
  const focusable = dialog.querySelector('[tabindex="0"][role=menuitem], [role=option], [role=gridcell], [role=tab]') !== null;
  return { is: focusable || cannotBeKnown(dialog, page) ? 'ask' : 'unkind' };
}

/** Something to read or see: an empty window waits to be filled and is not open. */
const hasContent = (dialog: Element, page: PageFacts) => page.textOf(dialog) !== '' || dialog.querySelector('img, video, iframe, canvas, input') !== null;

export const modalTrap: KindRule = {
  id: 'modal-trap',
  harm: 'automation',
  impact: 'critical',
  selector: 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [data-bs-backdrop=static], [data-backdrop=static]',
  applies: (dialog, page) => page.isVisible(dialog) && hasContent(dialog, page) && dialog.querySelector('dialog[open], [role=dialog], [role=alertdialog]') === null,
  check,
  tags: ['wcag212'],
  references: [
    { name: 'WCAG 2.1.2 No Keyboard Trap (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/no-keyboard-trap.html' },
    { name: 'ARIA Authoring Practices: dialog (modal)', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/' },
  ],
  example: {
    unkind: '<div role="dialog" aria-modal="true" aria-label="News"><p>We have a new website.</p></div>',
    kind: '<div role="dialog" aria-modal="true" aria-label="News"><p>We have a new website.</p><button>Close</button></div>',
  },
  words: { en, cy },
};
