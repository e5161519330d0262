import { blameLists, perhapsTellingOff, tellingOff } from './blame';
import { humourLists } from './humour';
import { jargonLists } from './jargon';
import { passiveRefusals, refusals } from './refusal';
import { remedyPatterns } from './remedy';
import { shoutedWords } from './shouting';
import { troublePatterns } from './trouble';
import { vagueRequired, vagueSentences, vagueWrong } from './vague';
import { sources, type PatternList, type WordList } from './word-list';

/** Every word and phrase that the review knows, for a page of documentation. */
export function wordLists(): readonly WordList[] {
  return [
    ...blameLists,
    ...jargonLists,
    { kind: 'shouting', certainty: 'sure', source: sources.govukStyle, reason: 'Everyday words in capitals are read as shouting, and are harder to read.', words: shoutedWords.split(/\s+/) },
    ...humourLists,
  ];
}

/** The grammar that the review knows. `no-remedy`: what reports trouble, where nothing of `remedyGrammar` stands beside it. */
export function patternLists(): readonly PatternList[] {
  return [
    { kind: 'blames', certainty: 'sure', source: sources.nhsErrors, reason: 'Tells a person what they did wrong.', patterns: tellingOff },
    { kind: 'blames', certainty: 'maybe', source: sources.nhsErrors, reason: 'Tells a person what they did not do.', patterns: perhapsTellingOff },
    { kind: 'no-remedy', certainty: 'sure', source: sources.govukErrors, reason: 'Reports trouble, and is a dead end where no next step stands beside it.', patterns: troublePatterns },
    { kind: 'vague', certainty: 'sure', source: sources.govukErrors, reason: 'Says that something failed or is needed, and not what.', patterns: [...vagueSentences, ...vagueRequired, ...vagueWrong] },
    { kind: 'falsely-final', certainty: 'sure', source: sources.govukProblem, reason: 'Refuses, and leaves the need of the person where it was.', patterns: [...refusals, ...passiveRefusals] },
  ];
}

/** What counts as a next step. */
export const remedyGrammar: readonly string[] = remedyPatterns;
