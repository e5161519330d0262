import type { Found } from './found';
import { jargonLists } from './lists/jargon';
import { knownLetters, shoutedWords } from './lists/shouting';
import type { WordList } from './lists/word-list';
import { lazyWords } from './patterns';
import { PhraseIndex } from './phrase-index';
import type { Reading } from './reading';

const known = lazyWords(`${knownLetters} ${shoutedWords}`);
let index: PhraseIndex<WordList> | undefined;
function technicalWords(): PhraseIndex<WordList> {
  if (index === undefined) {
    index = new PhraseIndex();
    for (const list of jargonLists) for (const word of list.words) index.add(word, list);
  }
  return index;
}

/** Names of products and the like that are written as code is. */
const BRANDS = /^(?:[ie][A-Z]\w+|macOS|watchOS|myGov|myChart|myNHS|wiFi|ownCloud)s?$/;
/** `sign` is a quick look whether the shape can stand there at all. */
const codeShapes: readonly { readonly sign: RegExp; readonly shape: RegExp; readonly certainty: 'sure' | 'maybe' }[] = [
  // camelCase, snake_case, CONSTANT_CASE, dotted.names, [object Object], 0x1F.
  { sign: /[a-z][A-Z]/, shape: /(?<![\p{L}\p{N}_.@/-])[a-z]+(?:[A-Z][a-z0-9]+)+[A-Z]?(?![\p{L}\p{N}_@/-])/u, certainty: 'sure' },
  { sign: /_/, shape: /(?<![\p{L}\p{N}_.@/-])[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]*[A-Za-z0-9](?![\p{L}\p{N}@-])/u, certainty: 'sure' },
  { sign: /[a-z]\.[a-z]|[a-z](?:Exception|Error)/i, shape: /(?<![\p{L}\p{N}_.@/])[a-z]+(?:\.[a-z]+[A-Z]\w*)+|(?<![\p{L}\p{N}_@/])(?:[a-z]{2,20}\.){2,6}[a-z]{2,30}(?![\p{L}\p{N}@/.])|\b\w+(?:Exception|Error)\b(?<=[a-z](?:Exception|Error))/u, certainty: 'sure' },
  { sign: /\[object|0x|-[0-9a-f]{4}-/i, shape: /\[object \w+\]|\b0x[0-9a-f]{2,}\b|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i, certainty: 'sure' },
  { sign: /HTTP|request|operation|method|call|propert|state|signature|[A-Z] \//i, shape: /\bHTTP\/\d(?:\.\d)?|\b(?:GET|POST|PUT|PATCH) (?:request|operation|method|call|\/)|['"][\w.]+['"] propert(?:y|ies)|\bpropert(?:y|ies) ['"][\w.]+['"]|\b(?:invalid|illegal|unexpected|unknown|inconsistent) (?:\w+ )?state\b|\b(?:certificate|digital|cryptographic) \(?signature\b/i, certainty: 'sure' },
  // “mail.example.org:993”: a machine and its port.
  { sign: /[a-z\uE000]:\d\d/i, shape: /(?:(?<!\uE000)\uE000+|\blocalhost|\b[a-z][a-z0-9-]{1,40}\.[a-z][a-z0-9-]{1,40}):\d{2,5}\b/i, certainty: 'sure' },
  { sign: /[\^\\]|\[[a-z]-/i, shape: /\^\S*[[(\\]\S*\$?|\[[a-z]-[a-z][^\]\s]*\][+*{]?/i, certainty: 'sure' },
];
const httpCodes = /(?:\b(?:error|status|code|http)(?: code| status)?[:\s#]{1,3}\(?|^\s*|\(|["']\.? |- |: )(?:[45]\d\d)\b(?!\s*(?:characters|words|days|miles|people|mb|kb|pounds|metres|\d))/i;
const errorCode = /\b(?:error|reason|fault|status|result|return|exit)[- ]?(?:code|number|no\.?|id|#)?[:\s#]{1,3}\(?(?=[A-Z0-9_-]*\d)[A-Z0-9][A-Z0-9_-]{2,}\b|\bError (?:(?:[Cc]ode|[Nn]umber|[Nn]o\.?|ID)[:\s#]{1,3}|#)?(?=[A-Z0-9_-]*\d)[A-Z0-9][A-Z0-9_-]{2,}\b/;

function codeIn({ shown: text, text: whole }: Reading): Found[] {
  const found: Found[] = [];
  for (const { sign, shape, certainty } of codeShapes) {
    if (!sign.test(text)) continue;
    const match = shape.exec(text);
    if (match !== null && !BRANDS.test(match[0]) && !/^https?:/i.test(match[0])) found.push({ kind: 'jargon', certainty, start: match.index, end: match.index + match[0].length, advice: 'leaveCodeOut', filling: { said: whole.slice(match.index, match.index + match[0].length) } });
  }
  const code = /[45]\d\d/.test(text) ? httpCodes.exec(text) : null;
  const digits = code && /[45]\d\d/.exec(code[0]);
  // A bare number at the start is a code only where it is all, or trouble follows.
  if (code !== null && digits !== null && (code[0].trim() !== digits[0] || /^\s*[45]\d\d\s*(?:$|[-–:.|]|[A-Z])/.test(text))) found.push({ kind: 'jargon', certainty: 'sure', start: code.index + digits.index, end: code.index + digits.index + 3, advice: 'leaveCodeOut', filling: { said: digits[0] } });
  const other = /\d/.test(text) ? errorCode.exec(text) : null;
  if (other !== null) found.push({ kind: 'jargon', certainty: 'sure', start: other.index, end: other.index + other[0].length, advice: 'leaveCodeOut', filling: { said: other[0] } });
  return found;
}

const troubled = /\b(?:fail|error|could ?n[o']t|cannot|can't|unable|invalid|not |expired|must|missing|timed out|denied|unknown|is |unexpected|problem|wrong)/;
/** “Physiotherapy sessions”, “service directory”, “with the exception of”: everyday sense. */
const everydayUse = /\b(?:therapy|training|counselling|exercise|group|vaccination|clinic|drop-in|support|day|morning|afternoon|evening|information|phlebotomy|dialysis|service|services|local|telephone|attend\w*|book\w*) (?:sessions?|directory)\b|\bsessions? (?:at|with|on|dates?|times?)\b|\b(?:make|no|with the|some) (?:an )?exceptions?\b|\bexceptions? (?:to|for)\b|\b(?:for|first|this|each|that) instance\b|\blymph nodes?\b|\bcluster headaches?\b|\bproxy access\b|\b(?:view|access|see|use|download) (?:this|the|these) resources?\b|\b(?:you|i|who|to|may|can) object\b|\bobjects? to\b|\b(?:you|we|may|to) encounter\b/;

/** “Active sessions on other devices will be logged out”: of signing in, wherever it is said. */
const signInSession = /\bsessions?\b[^.!?]{0,80}\b(?:logged|signed|(?:log|sign)(?:ging|ning)? (?:in|out|off)|devices?|browsers?|expir\w+|inactiv\w+|timed out|times? out)\b|\b(?:logged|signed|(?:log|sign)(?:ging|ning)? (?:in|out|off)|devices?|browsers?|expir\w+|inactiv\w+|idle|login|log-in|user|web)\b[^.!?]{0,40}\bsessions?\b/;
/** “Delete this concept”: what is done to a record of a program, not to an everyday thing. */
const doneToRecords = /\b(?:delete|deleting|deleted|void|unvoid|retire|unretire|purge|merge|edit|define|map)\b(?: (?:this|the|an?|all|these|entire|selected|whole|existing|your))* (?:concepts?|encounters?|obs|entit(?:y|ies)|instances?|objects?|nodes?|tenants?|realms?|clusters?|repositor(?:y|ies))\b/;

function isEverydayHere({ plain, place, long }: Reading, start: number, end: number, word: string): boolean {
  if (word.startsWith('session') ? signInSession.test(plain.slice(Math.max(0, start - 60), end + 100)) : doneToRecords.test(plain.slice(Math.max(0, start - 40), end))) return false;
  const around = plain.slice(Math.max(0, start - 24), end + 8);
  if (everydayUse.test(around)) return true;
  if (long) return true;
  if (place === undefined || place === 'other') return !troubled.test(plain);
  return (place === 'confirmation' || place === 'empty') && !/^(?:session|sessions|token|tokens)$/.test(word) && !troubled.test(plain) && !/^(?:concepts?|encounters?|obs|resources?|objects?|privileges?)$/.test(word);
}

/** “This XYZ code is in use”: letters that name what only a program keeps. */
const lettersOfPrograms = /^ (?:records?|codes?|servers?|requests?|responses?|errors?|protocols?|headers?|formats?|configuration|tags?|keys?)\b/;

/** Letters that are not known to most may be an inner word: a person who knows looks. */
function unknownLetters({ shown, plain, place }: Reading): Found[] {
  if (!/\p{Ll}/u.test(shown)) return [];
  return Array.from(shown.matchAll(/(?<![\p{L}\p{N}_./#-])[A-Z]{2,5}s?(?![\p{L}\p{N}_/@-])/gu))
    .filter(([said]) => !known().has(said.replace(/s$/, '')))
    .map((found) => ({ kind: 'jargon', certainty: (place === 'field-error' || place === 'page-problem') && lettersOfPrograms.test(plain.slice(found.index + found[0].length, found.index + found[0].length + 40)) ? 'sure' : 'maybe', start: found.index, end: found.index + found[0].length, advice: 'sayInFull', filling: { said: found[0] } }));
}

export function findJargon(reading: Reading): Found[] {
  const found = [...codeIn(reading), ...unknownLetters(reading)];
  for (const { of: list, start, end } of technicalWords().find(reading.tokens)) {
    const said = reading.text.slice(start, end);
    const certainty = list.everyday === true && isEverydayHere(reading, start, end, said.toLowerCase()) ? 'maybe' : list.certainty;
    found.push({ kind: 'jargon', certainty, start, end, ...(list.plain === undefined ? { advice: 'leaveOut' as const, filling: { said } } : { advice: 'sayPlainly' as const, filling: { said, plain: list.plain } }) });
  }
  return found;
}

/** A service's own words work in every language. */
export function findOwnJargon({ text, tokens }: Reading, own: PhraseIndex<string>): Found[] {
  return own.find(tokens).filter(({ of, start, end }) => of === of.toLowerCase() || text.slice(start, end) === of).map(({ start, end }) => ({ kind: 'jargon' as const, certainty: 'sure' as const, start, end, advice: 'sayInFull' as const, filling: { said: text.slice(start, end) } }));
}

export { codeIn as findCode };
