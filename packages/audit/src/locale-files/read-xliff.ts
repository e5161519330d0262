import { parseXml, XmlCdata, XmlElement, XmlError, XmlText, type XmlDocument, type XmlNode } from '@rgrove/parse-xml';
import { entryOf, UnreadableLocaleFile, type LocaleEntry } from './entry';
import { kindOfKey } from './kind-of-key';

/** Elements that stand for half of a pair, such as bold on and bold off: nothing is read there. */
const HALF_OF_A_PAIR = new Set(['bx', 'ex', 'bpt', 'ept', 'sc', 'ec', 'sm', 'em', 'it']);

/** Elements that stand for something of the program: a placeholder. */
const PLACEHOLDERS = new Set(['x', 'ph']);

const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] => element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);

function everyElement(element: XmlElement, name: string, found: XmlElement[] = []): readonly XmlElement[] {
  for (const child of element.children) {
    if (!(child instanceof XmlElement)) continue;
    if (child.name === name) found.push(child);
    everyElement(child, name, found);
  }
  return found;
}

/** What stands for the element in a sentence: what its tool says it is (`{{name}}`, `<b>`), else its id in braces. */
function standIn({ name, attributes }: XmlElement): string {
  const { 'equiv-text': inFirst, disp, equiv, id } = attributes;
  const says = [inFirst, disp, equiv].find((said) => said !== undefined && /[{<%$]/.test(said));
  if (says !== undefined) return says;
  return HALF_OF_A_PAIR.has(name) ? '' : `{${equiv ?? id ?? '0'}}`;
}

function textOf(node: XmlNode): string {
  if (node instanceof XmlText || node instanceof XmlCdata) return node.text;
  if (!(node instanceof XmlElement)) return '';
  if (PLACEHOLDERS.has(node.name) || HALF_OF_A_PAIR.has(node.name)) return standIn(node);
  return node.name === 'note' ? '' : node.children.map(textOf).join('');
}

/** Line breaks in XML are there for who reads the file. */
const readText = (element: XmlElement) => element.children.map(textOf).join('').replaceAll(/\s+/g, ' ').trim();

interface Languages {
  readonly source: string | undefined;
  readonly target: string | undefined;
}

function parse(content: string): XmlDocument {
  try {
    return parseXml(content, { includeOffsets: true });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new UnreadableLocaleFile(error.line, error.message.split('\n', 1)[0] ?? '');
  }
}

/** Gives the line of an offset, by halves. */
function linesOf(content: string): (offset: number) => number {
  const ends = [...content.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** The texts of an XLIFF file (1.2, 2.0 and later) that a person reads: the target where there is one, else the source. */
export function readXliff(content: string): readonly LocaleEntry[] {
  const oneEnd = content.replaceAll(/\r\n?/g, '\n');
  const { root } = parse(oneEnd);
  if (root === null || root.name !== 'xliff') throw new UnreadableLocaleFile(1, `<${root?.name ?? ''}>`);
  const lineOf = linesOf(oneEnd);
  const shown = (holder: XmlElement, key: string, { source, target }: Languages): readonly LocaleEntry[] => {
    const [translated] = childrenOf(holder, 'target');
    const [original] = childrenOf(holder, 'source');
    const use = translated !== undefined && readText(translated) !== '' ? translated : original;
    if (use === undefined || readText(use) === '') return [];
    return [entryOf(key, lineOf(use.start), readText(use), { locale: use === translated ? target : source, kind: kindOfKey(key) })];
  };
  return childrenOf(root, 'file').flatMap((file) => {
    const languages = { source: file.attributes['source-language'] ?? root.attributes['srcLang'], target: file.attributes['target-language'] ?? root.attributes['trgLang'] };
    const first = everyElement(file, 'trans-unit').flatMap((unit) => shown(unit, unit.attributes['resname'] ?? unit.attributes['id'] ?? '', languages));
    const second = everyElement(file, 'unit').flatMap((unit) => {
      const segments = childrenOf(unit, 'segment');
      const name = unit.attributes['name'] ?? unit.attributes['id'] ?? '';
      return segments.flatMap((segment, at) => shown(segment, segments.length > 1 ? `${name}.${segment.attributes['id'] ?? String(at + 1)}` : name, languages));
    });
    return [...first, ...second];
  });
}
