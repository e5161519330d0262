import type { Certainty } from './finding';
import type { Found } from './found';
import { blameLists, blameWords, givenThings, perhapsTellingOff, systemThings, tellingOff } from './lists/blame';
import { lazyPattern, lazyWords, spanOf } from './patterns';
import type { WordList } from './lists/word-list';
import { PhraseIndex } from './phrase-index';
import type { Reading, Token } from './reading';

const BLAMING = lazyWords(blameWords);
const given = lazyWords(givenThings);
const ofTheSystem = lazyWords(systemThings);
/** Not from the person, even beside a field. */
const neverGiven = /^(?:sessions?|tokens?|links?|redirect|certificate|csrf|server|configuration|config)$/;
const telling = lazyPattern(tellingOff);
const perhaps = lazyPattern(perhapsTellingOff);
/** “If anything is wrong, tell us” asks; it does not tell off. */
const conditional = /\b(?:if|whether|anything|any|when|in case|unless|something|what|nothing|not|isn't|mark(?:ed)? as|nothing's|something's|anything's|report|should)\b/;
const prevented = /\b(?:prevent|against|stop|avoid|from|any|if|report|protect|detect|in case of)\b[^.!?]{0,30}$/;
const prohibited = /^["']?(["'][^"']{1,60}["']|[a-z]+(?:[._][a-z0-9]+)+) (?:is|are) (?:not (?:allowed|permitted)|forbidden|prohibited)(?! to)/;
/** “Value not allowed”: thrown at what someone gave, without the rule. */
const notAllowed = /^(?:(?:this|that|the|your) )?(?:value|input|answer|option|choice|entry|selection|name|word|username|email|email address|password|url|filename|file name|extension) (?:is )?(?:not (?:allowed|permitted)|forbidden|prohibited|disallowed)\W*$/;
/** “That choice is not one of the available choices”. */
const noneOfOurs = /\b(?:this|that|the|your)? ?(?:choice|option|selection|value|answer|input)(?: you (?:gave|chose|selected|entered|provided))? (?:is not|isn't|was not|wasn't) one of (?:the |our )?(?:list of )?(?:available|valid|allowed|possible|permitted|accepted|given|listed|known)?\s?(?:choices|options|values|answers|list)\b/;
/** “Illegal operation”: what someone did is called a crime. */
const illegalAct = /\b(?:illegal|improper|forbidden|prohibited|disallowed|unlawful) (?:\w+ )?(?:operation|action|access|attempt|act|use|request|move|activity)\b/;

/** How far back a sentence is read, in characters: no sentence for people is longer. */
const NEAR = 300;

/** The sentence that something stands in. */
const sentenceAround = ({ sentences, plain }: Reading, at: number) => {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const [start, end] = sentences[low] ?? [0, plain.length];
  return { start: Math.max(start, at - NEAR), end };
};

const inQuotes = ({ plain }: Reading, { start, end }: { start: number; end: number }) => /["']$/.test(plain.slice(Math.max(0, start - 1), start)) && /^[.,]?["']/.test(plain.slice(end, end + 2));

/** The words around a blaming word that it may be said of: after it as in “invalid date”, before it as in “the date is invalid”. */
function saidOf({ tokens, plain }: Reading, at: number): { words: readonly Token[]; predicate: boolean } {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before: Token[] = [];
  for (let index = at - 1; index >= 0 && before.length < 9; index -= 1) {
    const one = tokens[index];
    if (one === undefined) break;
    before.unshift(one);
    if (one.opens && /[.!?:;]/.test(plain.slice(tokens[index - 1]?.end ?? 0, one.start))) break;
  }
  const after: Token[] = [];
  for (let index = at + 1; index < tokens.length && after.length < 5; index += 1) {
    const one = tokens[index];
    if (one === undefined || (one.opens && !/^[ ("']+$/.test(plain.slice(tokens[index - 1]?.end ?? 0, one.start)))) break;
    if (/^(?:is|are|was|for|because|please|try|entered|has|have|in|on|at|with|by|since|when|while|but|so|must|should)$/.test(one.word)) break;
    after.push(one);
  }
  const predicate = after.length === 0 || next === undefined || token === undefined;
  return { words: predicate ? before : after, predicate };
}

const isGiven = (token: Token) => given().has(token.word) || given().has(token.word.replace(/s$/, '')) || /^[a-z]+(?:id|number|date|code|name)$/.test(token.word);

function judge(reading: Reading, at: number, word: string): Certainty | undefined {
  const { plain, place, long, tokens } = reading;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const sentence = sentenceAround(reading, token.start);
  const beforeIt = plain.slice(sentence.start, token.start);
  if (/(?:went|going|gone|go|done something|something|anything|what's|is|'s|what) (?:\w+ly )?$/.test(beforeIt) && word === 'wrong' && !/\b(?:password|code|pin|number|address|email|date|answer|format|you entered|name)\b[\w ]{0,20} (?:is|was|are) $/.test(beforeIt)) return undefined;
  // “Easy to write a number wrong”: how something is done, of nobody.
  if (word === 'wrong' && !/\b(?:is|are|was|were|be|looks?|seems?|the|a|an)(?: \w+ly)? $/.test(beforeIt) && !(token.opens && given().has(tokens[at + 1]?.word ?? ''))) return undefined;
  if (/\bno longer $/.test(beforeIt)) return undefined;
  const { words } = saidOf(reading, at);
  const system = words.some((one) => ofTheSystem().has(one.word) && (place !== 'field-error' || neverGiven.test(one.word)));
  if (system && !words.some((one) => /^(?:password|email|username)$/.test(one.word))) return undefined;
  if (conditional.test(beforeIt) && word !== 'not valid' && word !== 'not correct') return undefined;
  const personal = words.some(isGiven);
  if (place === 'field-error') return word === 'wrong' && !personal ? 'maybe' : 'sure';
  if (long && place !== 'page-problem') return personal && sentence.end - sentence.start < 90 ? 'sure' : undefined;
  if (personal) return 'sure';
  return place === 'page-problem' || place === 'timeout' ? 'maybe' : words.length > 0 && sentence.end - sentence.start > 40 ? undefined : 'maybe';
}

function adviceFor({ text, tokens }: Reading, at: number): Pick<Found, 'advice' | 'filling'> {
  const after: Token[] = [];
  for (let index = at + 1; index < tokens.length && after.length < 3; index += 1) {
    const one = tokens[index];
    if (one === undefined || one.opens || !isGiven(one)) break;
    after.push(one);
  }
  const [first] = after;
  const last = after.at(-1);
  return first === undefined || last === undefined ? { advice: 'sayWhatIsNeeded' } : { advice: 'sayWhatIsNeededOf', filling: { thing: text.slice(first.start, last.end).replaceAll(/\b\p{Lu}{5,}\b/gu, (shouted) => shouted.toLowerCase()) } };
}

/** The “not” of “is not a valid date”, “doesn’t look correct”. */
function notBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let index = at - 1; index >= 0 && index >= at - 5; index -= 1) {
    const token = tokens[index];
    if (token === undefined || tokens[index + 1]?.opens === true) return undefined;
    if (token.word === 'not' || token.word.endsWith('n\'t')) return token;
    if (!/^(?:an?|the|in|to|be|look|looks|seem|appear|like|quite|currently)$/.test(token.word)) return undefined;
  }
  return undefined;
}

function blamingWords(reading: Reading): Found[] {
  const found: Found[] = [];
  const { tokens } = reading;
  for (const [at, token] of tokens.entries()) {
    const not = token.word === 'valid' || token.word === 'correct' ? notBefore(tokens, at) : undefined;
    if (!BLAMING().has(token.word) && not === undefined) continue;
    // “Not valid for” tells where something can be used.
    if (not !== undefined && /^(?:for|until|in|at|on)$/.test(tokens[at + 1]?.word ?? '')) continue;
    const start = (not ?? token).start;
    if (inQuotes(reading, { start, end: token.end })) continue;
    const certainty = judge(reading, at, not === undefined ? token.word : `not ${token.word}`);
    if (certainty !== undefined) found.push({ kind: 'blames', certainty, start, end: token.end, ...adviceFor(reading, at) });
  }
  return found;
}

let index: PhraseIndex<WordList> | undefined;
/** Phrases that may be felt as a telling-off. The sure words are judged by what they are said of. */
function perhapsBlaming(): PhraseIndex<WordList> {
  if (index === undefined) {
    index = new PhraseIndex();
    for (const list of blameLists) if (list.certainty === 'maybe') for (const word of list.words) index.add(word, list);
  }
  return index;
}

export function findBlame(reading: Reading): Found[] {
  const { plain, long, place } = reading;
  const found = blamingWords(reading);
  for (const { of, start, end } of perhapsBlaming().find(reading.tokens)) found.push({ kind: 'blames', certainty: of.certainty, start, end, advice: 'sayWhatIsNeeded' });
  const act = spanOf(telling(), plain);
  if (act !== undefined) {
    const before = plain.slice(sentenceAround(reading, act.start).start, act.start);
    if (!/\b(?:if|when|whether|unless|in case|that|because|what|anything)\b/.test(before)) found.push({ kind: 'blames', certainty: long && place === undefined ? 'maybe' : 'sure', ...act, advice: 'sayWhatHappened' });
  }
  const maybe = spanOf(perhaps(), plain);
  if (maybe !== undefined && !/\bif\b/.test(plain.slice(Math.max(0, maybe.start - NEAR), maybe.start))) found.push({ kind: 'blames', certainty: 'maybe', ...maybe, advice: 'sayWhatHappened' });
  const named = /\bunauthori[sz]ed\b/.exec(plain);
  if (named !== null && !prevented.test(plain.slice(Math.max(0, named.index - NEAR), named.index))) found.push({ kind: 'blames', certainty: long ? 'maybe' : 'sure', start: named.index, end: named.index + named[0].length, advice: 'sayWhoCanSee' });
  const thrown = spanOf(prohibited, plain) ?? (place === 'field-error' ? spanOf(notAllowed, plain) ?? spanOf(noneOfOurs, plain) : place === 'page-problem' ? spanOf(illegalAct, plain) : undefined);
  if (thrown !== undefined) found.push({ kind: 'blames', certainty: 'sure', ...thrown, advice: 'sayWhatIsNeeded' });
  return found;
}
