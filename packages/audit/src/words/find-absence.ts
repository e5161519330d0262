import type { Certainty } from './finding';
import type { Advice, Found } from './found';
import { answerRules, passiveRefusals, refusals } from './lists/refusal';
import { leadsToRemedy, objectsOfRemedy, remedyPatterns, notVerbs as notVerbsOfRemedy, verbsOfRemedy, verbsOrNames } from './lists/remedy';
import { nothingFoundPatterns, searchPatterns, troublePatterns, warningPatterns } from './lists/trouble';
import { courtesies, vagueRequired, vagueSentences, vagueWrong } from './lists/vague';
import { lazyPattern, lazyWords } from './patterns';
import { read, type Reading, type Token } from './reading';

const verbs = lazyWords(verbsOfRemedy);
const notVerbs = lazyWords(notVerbsOfRemedy);
const names = lazyWords(verbsOrNames);
const objects = lazyWords(objectsOfRemedy);
const leads = lazyWords(leadsToRemedy);
const remedy = lazyPattern(remedyPatterns);
const trouble = lazyPattern(troublePatterns);
const search = lazyPattern(searchPatterns);
const nothingFound = lazyPattern(nothingFoundPatterns);
const warning = lazyPattern(warningPatterns);
const refusal = lazyPattern(refusals);
const passive = lazyPattern(passiveRefusals);
const answerRule = lazyPattern(answerRules);
const opening = lazyPattern([courtesies], (all) => `^(?:${all}[\\s,.:;!—–-]+(?:but |that )?)+`);
const vague = lazyPattern([...vagueSentences], (all) => `^${all}$`);
const vagueField = lazyPattern([...vagueRequired, ...vagueWrong], (all) => `^${all}$`);
const vagueRequest = lazyPattern(vagueRequired, (all) => `^${all}$`);
/** Headings that public guidance gives as they are: the rest of the page says more. */
const approved = /^there is a problem(?: with (?:the|this) service)?$/;
/** Over, without a word on how to start again. */
const ended = /\b(?:signed|logged) (?:you )?out\b|\bended\b|\bis up\b|\btime's up\b|\bdeleted\b|\bclosed\b|\bcancelled\b|\bran out\b/;
/** What goes on, or went well. */
const goodNews = /\bwe(?:'re| are) (?:\w+ly |now |still )?(?:getting|fetching|preparing|finding|gathering|building|making|setting up|opening)\b|\b(?:being|loading|checking|processing|saving|sending|uploading|searching|connecting|reconnecting|redirecting|in progress|progress|saved|sent|booked for|successful(?:ly)?|complete[d]?|welcome|thank|thanks|sorted|done|updated|created|confirmed|ready|connected|restored|approved|received|we are looking|we're looking|working on)\b/;
/** A next step so general that it names nothing. */
const again = /^\W*(?:please |kindly |just |or |then |and )*(?:try|retry|contact|refresh|reload|login|log-in|log back|log out|logout|reopen|close|clear|quit|go to|click|tap|press|select|choose|check back|come back|wait|call|email|ask|go back|sorry|we apologi[sz]e|apologies|thank|we're sorry|we are sorry|our team|we have been|we're working|we are working|use |return|sign in|log in|restart|visit)\b|^\W*(?:oops|whoops|sorry|uh oh|oh no)?\W*$/;
/** “What we do not share”, “If we have this wrong”: headings, not reports. */
const asksOrNames = /^\W*(?:what|why|how|when|where|who|which|whether|if|times when|things)\b/;
/** “Update failed”, “check-in was not possible”: the verb was a name. */
const becomesName = /^(?:failed|fails|failure|error|errors|not|was|is|has|are|were|could|cannot|can't|timed|unsuccessful|denied|rejected|missing|invalid|incomplete|not-found|expired|unavailable|limit|required|successful|of)$/;

function isFreeOfTrouble(plain: string, from: number): boolean {
  const end = plain.slice(from).search(/[.!?;\n]| (?:if|for|about|with) /);
  return !trouble().test(end === -1 ? plain.slice(from) : plain.slice(from, from + end));
}

/** A verb that no list has, told by its place and its object: “Solve the puzzle”. */
const looksLikeAsking = ({ word }: Token, next: Token | undefined) =>
  next !== undefined && !next.opens && /^(?:the|your|a|an|this|these|each|another|us|them|our)$/.test(next.word) && /^[a-z]{3,}$/.test(word) && !/(?:ing|ed|ion|or|er|ly|s|ies|ment|ness)$/.test(word) && !notVerbs().has(word);

/** What the person is asked to do: an English imperative where a clause opens. */
function asks({ tokens, plain }: Reading): boolean {
  return tokens.some((token, at) => {
    const either = names().has(token.word);
    if (!either && !verbs().has(token.word)) return token.opens && looksLikeAsking(token, tokens[at + 1]);
    const previous = tokens[at - 1]?.word ?? '';
    const opens = token.opens || leads().has(previous) || (/ly$/.test(previous) && (tokens[at - 1]?.opens ?? false));
    if (!opens) return false;
    const next = tokens[at + 1];
    if (next !== undefined && previous !== 'please' && !/^do(?:n't)?$/.test(token.word) && becomesName.test(next.word)) return false;
    const joins = !token.opens && (previous === 'or' || previous === 'and');
    if (either && next !== undefined && /^(?:to|for|of|by|from|in|on|with|and|or|at|details|dates?|times?|text|numbers?|staff|customer|admin|page|support|gov|reception)$/.test(next.word) && !isFreeOfTrouble(plain, token.start)) return false;
    if (either || joins) return next === undefined ? !either : objects().has(next.word) || (next.opens && !either) || (!joins && token.start > 0 && isFreeOfTrouble(plain, token.start));
    return true;
  });
}

/** “You must be 16” names a rule that nobody can do anything about. */
const aboutThePerson = /\byou (?:must|need to|have to|should) (?:be|have been) (?!logged|signed|connected|online)[^.!?;]*/g;

/** An address to turn to. “An account with sam@example.org” only says whose it is. */
const aWayThere = /https?:|www\.|(?<!\b(?:with|as|for|by|user|account|e-?mail|address|named|called|from|to|found) ["'“‘(]?)(?<![\w.+@-])(?!^)[\w.+-]{1,64}@[\w-]+\.|\b(?:help|support|info|contact|enquir\w*|service\w*|admin|office|reception|team)[\w.+-]{0,40}@[\w-]+\./i;

export function hasRemedy(reading: Reading): boolean {
  const plain = reading.plain.replaceAll(aboutThePerson, (found) => ' '.repeat(found.length));
  return asks(reading) || remedy().test(plain) || (reading.place !== 'page-problem' && answerRule().test(plain)) || aWayThere.test(reading.text);
}

/** A sentence without its courtesies and closing marks. */
const bare = (sentence: string) => sentence.trim().replaceAll(/\([^()]*\)/g, '').trim().replace(opening(), '').replace(/[^\p{L}\p{N}]+$/u, '').replace(/^["'(]+/, '').trim();

function findVague(reading: Reading): Found[] {
  const { plain, sentences, place, long } = reading;
  if (long || place === 'confirmation' || place === 'empty') return [];
  // A field's error is vague only where nothing else says what is needed.
  const alone = sentences.filter(([start, end]) => !again.test(plain.slice(start, end))).length < 2;
  const isVague = (text: string) => vague().test(text) || (alone && place !== 'page-problem' && vagueField().test(text));
  let found: Found | undefined;
  for (const [start, end] of sentences) {
    const said = bare(plain.slice(start, end));
    // One word is a label, a status, a heading: “Incomplete”.
    if (said === '' || ((place === undefined || place === 'other') && !/\s\S+\s/.test(said))) continue;
    const [first = '', ...rest] = said.split(/[;:,–—]\s+|\s-\s+|\s(?:and|so) (?=please|try|we |your )/);
    // “Could not connect. Check your internet connection”: the next step names what failed.
    if (/\bconnect\b/.test(said) && /\bconnection\b|\binternet\b|\bwi-?fi\b|\bonline\b/.test(plain)) return [];
    // “Something went wrong, Sam”: a name is no news.
    const named = first !== undefined && rest.length === 1 && said.startsWith(`${first}, `) && /^\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(rest[0] ?? '');
    const clause = isVague(said) || ((named || rest.every((one) => again.test(one) || vague().test(one))) && isVague(bare(first)));
    if (clause) found ??= { kind: 'vague', certainty: approved.test(said) ? 'maybe' : 'sure', start, end, advice: place === 'field-error' ? 'nameTheAnswer' : 'nameWhatFailed' };
    // Something else says what failed.
    else if (trouble().test(said) && !remedy().test(said)) return [];
  }
  return found === undefined ? [] : [found];
}

function refusalIn({ plain, place }: Reading): Certainty | undefined {
  if (answerRule().test(plain) && place !== 'page-problem') return undefined;
  // “Because ‘access was refused’”: another's words.
  const own = plain.replaceAll(/(?<=\S )"[^"]{1,120}"/g, (said) => ' '.repeat(said.length));
  const soon = /temporar|at the moment|right now|at this time|yet\b/.test(plain);
  if (refusal().test(own)) return soon ? 'maybe' : 'sure';
  if (passive().test(own) && place !== 'field-error') return soon ? 'maybe' : 'sure';
  return undefined;
}

function adviceFor({ plain, place }: Reading): Advice {
  if (place === 'empty' || search().test(plain)) return 'sayHowToSearch';
  if (/\balready\b/.test(plain)) return 'sayChooseAnother';
  if (/\btoo (?:long|short|big|large|many|small|few)\b/.test(plain)) return 'sayTheLimit';
  if (place === 'timeout' || /\bexpired|timed out\b/.test(plain)) return 'sayHowToStartAgain';
  return place === 'field-error' ? 'sayWhatIsNeeded' : 'sayWhatToDo';
}

/** “Phone number is missing” names what to give: as good as “is required”. */
const onlyMissing = (plain: string, place: Reading['place']) => place === 'field-error' && plain.includes('missing') && !/missing (?:required )?(?:propert|param|argument|key|attribute|header|\w+_)/.test(plain) && !trouble().test(plain.replace(/\bmissing\b/, ' '));

/** A plea for something “valid” that does not say what that is. Two careful readers may differ. */
const validAlone = /\b(?:enter|provide|give|choose|type|input|supply|select|use|be|specify|has to be) (?:an? |your |the )?(?:valid|correct)\b/;
const saysWhatIsValid = /\d|\blike\b|\be\.?g\b|example|format|\bsuch as\b|[("'].+[)"']|\bmust (?:have|include|contain)|\bonly\b|between|letters|digits/;

const youAlready = /^\W*(?:it (?:looks|seems) like )?you(?:'ve| have|'re| are)? already\b/;

/** Where nobody says where a message stands: what tells that something was done, or that a place is empty, reports no trouble. */
const tellsOfDone = /\bsuccessful(?:ly)?\b|\bthank(?:s| you)\b|\bwe hope\b|\bsorry to hear\b|\b(?:is|are) (?:now|already)\b|\bsubscribed\b|\bno longer (?:be |receive|get|need|have to)|\bremember(?:ed)?\b|\banother (?:device|tab|window)\b|\bwe(?:'ve| have| will|'ll| are|'re) (?:\w+ )?(?:been )?(?:notified|told|look|work|let you)|\b(?:has|have|had|is|are|was|were) (?:now |just |already )?(?:been )?(?:\w+ly )?(?:sent|saved|cancelled|canceled|deleted|removed|disabled|enabled|turned o(?:n|ff)|updated|added|restored|received|registered|submitted|booked|scheduled|approved|changed|fixed)\b|\byou(?:'ve| have) (?:\w+ly )?(?:provided|deleted|uploaded|sent|removed|cancelled|saved|added|updated|changed|answered)\b/;
/** Tells how things are in the world, not what happened to this person now. */
const tellsInGeneral = /\b(?:some|many|most|other|few) people\b|\bmay be\b|\bmight\b|\bif\b|\bwhen\b|\beasy to\b|\bcan (?:give|help|cause|lead)\b|\b(?:stops|prevents|helps|means|causes|leads)\b/;
const isEmptyPlace = /^\W*(?:there (?:is|are) (?:currently |still )?)?(?:no|not any|nothing)\b(?!.*\b(?:found|match\w*|results?|access|permissions?|longer|connection|internet|such|response|way)\b)/;
const failsPlainly = /\b(?:could(?: not|n't)|can(?:not|'t)|unable|fail\w*|errors?|wrong|denied|refused|rejected|not (?:found|allowed|permitted|possible|available|valid|eligible|authori[sz]ed)|invalid|incorrect|expired|problem|unavailable|already in use|already exists)\b/;

/** As sure as the place makes it; where nobody names the place, a message that plainly reports trouble is one wherever it stands. */
function isReport({ plain, place, long }: Reading): boolean {
  if (long || place === 'other') return false;
  return place !== undefined || (!tellsInGeneral.test(plain) && !isEmptyPlace.test(plain) && (failsPlainly.test(plain) || !tellsOfDone.test(plain)));
}

/** What a message leaves out: the thing that failed, the next step, the way round a refusal. */
export function findAbsence(reading: Reading): Found[] {
  const { plain, place, long, text } = reading;
  if (place === 'confirmation') return [];
  const found = findVague(reading);
  if (long && place !== 'page-problem') return found;
  // “Did not get the code?” offers a way, it reports nothing.
  if (reading.sentences.length === 1 && (plain.trimEnd().endsWith('?') || asksOrNames.test(plain))) return found;
  const rest = plain.replace(/^[^.!?]*[.!?]?/, '').trim();
  // A second sentence that reports the same trouble adds no way.
  if (place === 'field-error' && validAlone.test(plain) && !saysWhatIsValid.test(plain) && !again.test(rest || 'x')) return [...found, { kind: 'no-remedy', certainty: validAlone.test(plain.slice(0, plain.length - rest.length)) && trouble().test(rest) && !hasRemedy(read(rest, place)) ? 'sure' : 'maybe', start: 0, end: text.length, advice: 'sayWhatIsNeeded' }];
  if (hasRemedy(reading) || (warning().test(plain) && !/\b(?:fail|error occurred|could not)/.test(plain))) return found;
  const known = isReport(reading);
  const whole = { start: 0, end: text.length };
  // “You have already applied”: beside a form it stops someone, elsewhere it only tells.
  if ((!known || place === undefined || place === 'empty') && youAlready.test(plain)) return found;
  const refused = refusalIn(reading);
  const told = refused !== undefined || (place === 'empty' ? search().test(plain) || /\b(?:could not|unable|failed|error)/.test(plain) : trouble().test(plain));
  const perhapsEmpty = place === 'empty' && !told && nothingFound().test(plain);
  // On a page of trouble, and beside a field, what is no next step and no good news is the trouble itself.
  const bareFact = !told && (place === 'page-problem' || place === 'field-error' || (place === 'timeout' && ended.test(plain))) && text.length < 160 && !goodNews.test(plain) && /[a-z]{2} [a-z]|^\W*[45]\d\d\b/.test(plain);
  if ((!told && !bareFact && !perhapsEmpty) || (found.length > 0 && vagueRequest().test(bare(plain)))) return found;
  found.push({ kind: 'no-remedy', certainty: known && (place === 'page-problem' || (told && !onlyMissing(plain, place))) ? 'sure' : 'maybe', ...whole, advice: adviceFor(reading) });
  if (refused !== undefined) found.push({ kind: 'falsely-final', certainty: known ? refused : 'maybe', ...whole, advice: 'sayWhoCanHelp' });
  return found;
}
