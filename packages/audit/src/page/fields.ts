import { chatPanelsOn } from './chat-panels';
import { mainOf, type PageFacts } from './page-facts';

const ANSWERS = 'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=search]), select, textarea, [contenteditable=""], [contenteditable=true], [role=textbox], [role=combobox], [role=radio], [role=checkbox], [role=switch], [role=slider], [role=spinbutton]';
const AROUND_MAIN = 'header, footer, nav, [role=banner], [role=contentinfo], [role=navigation]';

/** What is asked to find something, or to change the language, is no question to a person. */
const isForFinding = (field: Element) => field.closest('[role=search], search') !== null || /^(?:q|query|s|search|keywords?|lang(?:uage)?|locale)$/i.test(field.getAttribute('name') ?? '');

/** Every visible field that a person answers, in the main part of the page: searches, menus and chats left out. */
export function fieldsOn(page: PageFacts): readonly Element[] {
  const main = mainOf(page);
  const isInMain = (field: Element) => (main === page.document.body ? field.closest(AROUND_MAIN) === null : main.contains(field) || field.getRootNode() !== page.document);
  return page.all(ANSWERS).filter((field) => isInMain(field) && !isForFinding(field) && !page.once(chatPanelsOn).some(({ element }) => element.contains(field)));
}
