import { languageOf } from './language';
import { mainOf, type PageFacts, type TextBlock } from './page-facts';
import { notAStop, stopWords, type StopKind } from './stop-words';
import { fieldsOn } from './fields';

/** A page that says: no further. */
export interface Stop {
  readonly kind: StopKind;
  /** The heading or sentence that says so. */
  readonly block: TextBlock;
}

/** In words. A page that reports trouble is short; a page with more to read is about something. */
const A_SHORT_PAGE = 250;
const A_NOTICE = 100;
/** A heading is a line; what is longer is a paragraph. In UTF-16 units. */
const A_LINE = 140;

const count = (text: string) => text.split(/\s+/).length;

/** Blocks in which a page says its own: not its header, footer, ways about, or windows over it. */
export function ownBlocks(page: PageFacts): readonly TextBlock[] {
  const main = mainOf(page);
  return page.blocks.filter(({ element, place }) => (main === page.document.body ? !place.header && !place.footer : main.contains(element)) && !place.navigation && !place.dialog);
}

const jokesOnly = /^\W*(?:(?:uh|oh)[ -]?(?:oh|no)|oops|whoops)\b/i;

/** How a line says that the page stops. `onlyPlain`: it must be so plain that it may stand anywhere. */
export function kindOf(text: string, locale: string, onlyPlain: boolean): StopKind | undefined {
  if (notAStop.test(text) && !jokesOnly.test(text)) return undefined;
  return stopWords[languageOf(locale)]?.find(({ words, anywhere }) => (anywhere || !onlyPlain) && words.test(text))?.kind;
}

/** The block that says it: the heading; else, on a page that is a notice and no more, one of its first sentences, or its title. */
function findStop(page: PageFacts, blocks: readonly TextBlock[], words: number): Stop | undefined {
  const said = blocks.filter(({ place, text }) => !place.control && !place.label && !place.shown && text.length > 2);
  const headings = said.filter(({ place }) => place.heading);
  const [first] = headings.length > 0 ? headings : said;
  if (first === undefined) return undefined;
  const told = (block: TextBlock, plain: boolean): Stop | undefined => {
    const kind = kindOf(block.text.slice(0, 400), block.locale, plain);
    return kind && { kind, block };
  };
  // Without a heading anything may come first: a tag, an error at a field. Only what cannot be mistaken counts.
  const byHeading = told(first, !first.place.heading || (first.place.alert && first.element.tagName !== 'H1') || first.text.length > A_LINE);
  if (byHeading || words > A_NOTICE) return byHeading;
  for (const block of said.slice(0, 4)) {
    const found = block !== first && !block.place.alert && told(block, true);
    if (found) return found;
  }
  const [title = ''] = page.document.title.split(/ [–—|-] /);
  const kind = kindOf(title, page.locale, false);
  return kind && { kind, block: first };
}

/** Whether the page stops a person: an error, a refusal, a lock-out, a closed service. Never where it still asks for an answer. */
export function stopOn(page: PageFacts): Stop | undefined {
  const blocks = page.once(ownBlocks);
  if (page.once(fieldsOn).length > 0) return undefined;
  const words = blocks.reduce((sum, { text }) => sum + count(text), 0);
  return words > A_SHORT_PAGE ? undefined : findStop(page, blocks, words);
}
