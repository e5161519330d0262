/** What text is written in. Which of these stand in a page’s text, and in what order, is up to who wrote it. */
const PROSE = new Set(['P', 'UL', 'OL', 'DL', 'BLOCKQUOTE', 'PRE', 'FIGURE', 'TABLE', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR', 'IMG', 'PICTURE', 'ADDRESS']);

/** No part of how a page is built: words within a line, and what nobody sees. */
const PASSED_OVER = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'META', 'BR', 'WBR', 'SVG', 'PATH', 'SPAN', 'STRONG', 'EM', 'B', 'I', 'SMALL', 'ABBR', 'TIME', 'CODE', 'SUP', 'SUB', 'MARK', 'CITE', 'Q', 'OPTION', 'OPTGROUP', 'SOURCE', 'TRACK', 'COL', 'COLGROUP']);

/** Boxes that only hold others: with one child or none they add nothing. */
const BOXES = new Set(['DIV', 'SECTION', 'ARTICLE', 'CENTER', 'FONT', 'BODY']);

/** Deeper than this, two pages are alike whatever they hold. */
const DEEPEST = 24;

/** Numbers in a name count the entries of a list: `helper[3]` is `helper[#]`. */
const nameOf = (element: Element) => (element.getAttribute('name') ?? '').replaceAll(/\d+/g, '#');

/** What one element is, without its words: tag, role, what a field asks for. */
function partOf(element: Element): string {
  const role = element.getAttribute('role');
  const tag = element.tagName.toLowerCase() + (role === null ? '' : `=${role}`);
  switch (element.tagName) {
    case 'INPUT': return `${tag}:${element.getAttribute('type') ?? 'text'}:${nameOf(element)}`;
    case 'SELECT':
    case 'TEXTAREA':
    case 'BUTTON': return `${tag}:${nameOf(element)}`;
    case 'FORM': return `${tag}:${element.getAttribute('method')?.toLowerCase() ?? 'get'}`;
    default: return tag;
  }
}

/** Many of one kind in a row are as good as three. */
function told(parts: readonly string[]): string {
  const rows: { part: string; count: number }[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (last?.part === part) last.count += 1;
    else rows.push({ part, count: 1 });
  }
  return rows.map(({ part, count }) => (count === 1 ? part : `${part}${count === 2 ? '×2' : '×n'}`)).join(' ');
}

/** Neighbours that are prose are told as a set, whatever their order and number. */
function childrenOf(element: Element, depth: number): readonly string[] {
  const parts: string[] = [];
  const prose = new Set<string>();
  const endProse = () => {
    if (prose.size > 0) parts.push(`text(${[...prose].toSorted().join(' ')})`);
    prose.clear();
  };
  for (const child of (element.shadowRoot ?? element).children) {
    const part = skeletonWithin(child, depth + 1);
    if (part === '') continue;
    if (PROSE.has(child.tagName) && !child.querySelector('input, select, textarea, button, form')) prose.add(child.tagName.toLowerCase());
    else {
      endProse();
      parts.push(part);
    }
  }
  endProse();
  return parts;
}

function skeletonWithin(element: Element, depth: number): string {
  const tag = element.tagName.toUpperCase();
  if (PASSED_OVER.has(tag) || depth > DEEPEST) return '';
  const inside = childrenOf(element, depth);
  const own = partOf(element);
  if (BOXES.has(tag) && own === tag.toLowerCase()) return inside.length < 2 ? (inside[0] ?? '') : `(${told(inside)})`;
  return inside.length === 0 ? own : `${own}(${told(inside)})`;
}

/**
 * How a page is built, as text: its landmarks, headings, fields and buttons, in order, without a word of what it says. Two pages
 * from one template have the same. Its language counts: rules read words.
 */
export function skeletonOf({ body, documentElement }: Document): string {
  return `${documentElement.lang.toLowerCase()} ${body ? skeletonWithin(body, 0) : ''}`;
}
