import type { PageFacts } from './page-facts';
import { PRESSABLE, wordsOn, works } from './words-to-press';
import { contactsOn } from './contacts';

/** A window in which somebody or something answers. */
export interface ChatPanel {
  readonly element: Element;
  /** What it says. */
  readonly text: string;
  /** It says that it is a machine, or answers as one. */
  readonly isMachine: boolean;
  /** A person is in it, or can be reached from it. */
  readonly hasPerson: boolean;
}

const AROUND = '[role=region], [role=dialog], [role=complementary], section, aside, dialog, form, article';
const WRITES = 'input:not([type=hidden], [type=submit], [type=button], [type=checkbox], [type=radio]), textarea, [contenteditable=""], [contenteditable=true], [role=textbox]';
const NAMED_CHAT = /\b(?:chat|web ?chat|live ?chat|chat ?bot|bot|(?:virtual|digital|online|ai|automated) (?:\w+ )?(?:assistant|agent|adviser|advisor|helper)|assistant|ask (?:me|us|our)|sgwrs|cynorthwyydd)\b/i;
const MACHINE = /\b(?:(?:virtual|digital|automated|ai|online|robot|chat) (?:\w+ )?(?:assistant|agent|helper|bot)|assistant|chat ?bot|bot|robot|automated (?:service|system|repl)|i(?:’|')?m (?:a|an|your|the) (?:\w+ )?(?:assistant|bot|machine|program)|(?:did not|didn(?:’|')?t|don(?:’|')?t|do not|could not|couldn(?:’|')?t|can(?:’|')?t|not sure i) (?:quite )?(?:understand|catch|get) (?:that|you|your)|try (?:asking|rephrasing|again with)|rephrase|cynorthwyydd rhithwir|awtomatig)\b/i;
/** A machine by its name: “CareBot”, “Help-Bot”. With its capital, or people called Abbot would be machines. */
const NAMED_BOT = /\b[A-Z]\w*Bot\b|\b\w+-[Bb]ot\b|\bBOT\b|\b[A-Z]\w*GPT\b/;
/** “Ask Nia”, as a heading over a place to write. */
const ASKS_SOMEBODY = /^\W*(?:ask|meet|chat (?:to|with)|talk to|message) \p{Lu}\w+\W*$/iu;
const PERSON_TO_PRESS = /\b(?:agents?|advis[eo]rs?|humans?|person|people|someone|somebody|team|colleague|nurse|operator|representative|real|staff|callback|call back|rhywun|berson|cynghorydd)\b/i;
const PERSON_SAID = /\b(?:you are (?:now )?(?:chatting|talking|speaking|connected) (?:to|with) (?!our (?:virtual|digital)|the (?:virtual|digital)|a(?:n)? (?:virtual|bot|automated)|our bot)|(?:has|have) joined(?: the chat)?\b|(?:adviser|advisor|nurse|colleague)s? (?:is|are|will be) (?:with|here|online|ready)|(?:type|say|reply|write)\W{1,3}(?:agent|person|human|advis[eo]r|help|operator|nurse)\b)/i;
/** A machine that is called as persons are. */
const MACHINE_AGENT = /\b(?:ai|virtual|digital|automated|robot) (?:\w+ )?(?:agents?|advis[eo]rs?|nurse|operator|team|colleague|representative)\b/gi;
const NOBODY = /\b(?:no|not|cannot|can(?:’|')?t|never|n(?:’|')?t)\b[^.!?]{0,40}$/i;

const isMachine = (words: string) => MACHINE.test(words) || NAMED_BOT.test(words) || /\bAI\b/.test(words);

/** The panel around a log of messages: the nearest part of the page that is also written in, and is not the page itself. */
function panelAround(log: Element): Element {
  const part = log.parentElement?.closest(AROUND);
  if (part && part.tagName !== 'BODY' && part.querySelector('main, [role=main]') === null) return part;
  let panel = log;
  for (let up = log.parentElement; up && !up.matches('body, main, [role=main]'); up = up.parentElement) {
    panel = up;
    if (panel.querySelector(WRITES)) break;
  }
  return panel;
}

function nameOf(element: Element, page: PageFacts): string {
  const labelled = element.getAttribute('aria-labelledby')?.split(/\s+/).map((id) => page.document.getElementById(id)?.textContent ?? '') ?? [];
  const heading = element.querySelector('h1, h2, h3, h4, h5, h6, [role=heading]');
  return [...new Set([element.getAttribute('aria-label') ?? '', ...labelled, heading ? page.textOf(heading) : ''])].join(' ').trim();
}

function hasPerson(panel: Element, text: string, page: PageFacts): boolean {
  if (page.once(contactsOn).some(({ element, by, said }) => panel.contains(element) && (by !== 'link' || !/\bchat\b/i.test(said)))) return true;
  const pressed = page.all(PRESSABLE).filter((element) => panel.contains(element) && works(element));
  if (pressed.some((element) => PERSON_TO_PRESS.test(wordsOn(element, page).replaceAll(MACHINE_AGENT, '')))) return true;
  const said = PERSON_SAID.exec(text);
  return said !== null && !NOBODY.test(text.slice(0, said.index)) && !isMachine(text.slice(said.index, said.index + said[0].length + 20));
}

function isNamedChat(part: Element, page: PageFacts): boolean {
  const name = nameOf(part, page);
  return NAMED_CHAT.test(name) || NAMED_BOT.test(name) || (ASKS_SOMEBODY.test(name) && isMachine(page.textOf(part)));
}

/** Every visible chat or assistant, found by its log, or by its name and a place to write. */
export function chatPanelsOn(page: PageFacts): readonly ChatPanel[] {
  const found = new Set<Element>(page.all('[role=log]').map(panelAround));
  for (const part of page.all(`${AROUND}, [role=group]`)) {
    if ([...found].some((known) => known.contains(part) || part.contains(known))) continue;
    if (part.querySelector('main, [role=main], h1') === null && isNamedChat(part, page) && [...part.querySelectorAll(`${WRITES}, button`)].some(page.isVisible)) found.add(part);
  }
  return [...found].map((element) => {
    const text = page.textOf(element);
    const isChat = isNamedChat(element, page) || element.querySelector(WRITES) !== null;
    return { element, text, isMachine: isChat && isMachine(`${nameOf(element, page)} ${text}`), hasPerson: hasPerson(element, text, page) };
  });
}
