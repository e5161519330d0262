/** Ways in which English tells that something is wrong. As regular expressions, in lower case. */

/** A report of trouble, a refusal, or a search without a find. */
export const troublePatterns: readonly string[] = [
  // A rule of the machine, which nobody can follow.
  '\\bmust (?:be equal to|not have (?:additional|unevaluated)|match (?:a|exactly one|some|"then"|"else") ?\\w* ?schema|pass ["\'])',
  '\\b(?:could|can|would|did|do|does|was|were|is|are|has|have|will) ?(?:not|n\'t)\\b', '\\b(?:ca|wo|is|are|was|were|do|does|did|has|have|could|would)n\'t\\b', '\\b(?:error|status|code|with|returned|http)\\W{1,3}[45]\\d\\d\\b', '\\b[45]\\d\\d\\W{1,3}(?:error|code)\\b', '\\bwon\'t\\b', '\\bunable to\\b', '\\bfail(?:s|ed|ure|ures|ing)?\\b', '\\berrors?\\b', '\\bproblems?\\b', '\\bissues?\\b', '\\bwrong\\b', '\\bnot? (?:\\w+ ){0,3}found\\b', '\\bnot (?:an? valid|in (?:an?|the) (?:valid|correct|right)|valid|recogni[sz]ed|supported|available|allowed|permitted|authori[sz]ed|correct|accepted|accessible|exist|possible|eligible|unique|implemented|registered|readable)\\b',
  '\\b(?:invalid|illegal|incorrect|malformed|unknown|unavailable|unsupported|unrecogni[sz]ed|unauthori[sz]ed|unexpected|unreachable|unsuccessful|inaccessible|ineligible|duplicate|missing|denied|forbidden|prohibited|rejected|refused|declined|disabled|suspended|locked|blocked|banned|deactivated|expired|cancelled|aborted|interrupted|terminated|corrupt(?:ed)?|damaged|broken|crashed|offline|mismatch|timed out|timeout|no longer|already (?:in use|exists?|taken|been|registered|used|has|have|a |an |assigned|sent|completed|submitted)|out of (?:range|date|bounds|stock|service)|lost|exception|unspecified|difficult(?:y|ies)|restricted|broke|\\w+exception|bad (?:gateway|request)|gateway timeout|err_\\w+|econn\\w+|no (?:internet |network |data )?connection|no (?:internet|network)|went down|is down|inactive|improper|out of order|overdue|incomplete|insufficient|exceeded|exceeds|too (?:long|short|big|large|small|many|few|high|low|old|young|early|late|weak|common|similar))\\b',
];

/** Nothing found where someone looked for something. */
export const searchPatterns: readonly string[] = ['\\bno (?:\\w+ ){0,2}(?:results?|matches|match)\\b', '\\bno (?:\\w+ ){1,3}(?:found|match(?:es|ed|ing)?)\\b', '(?:\\bnot|n\'t) (?:be )?(?:find|found|locate|located|match)\\b', '\\bnothing found\\b', '\\b(?:not found|too many (?:matches|results))\\b', '\\b0 results\\b', '\\bno (?:\\w+ ){0,2}(?:could|can) be found\\b'];

/** Said only to warn before an act, or to state how a thing is: nothing is asked. */
export const warningPatterns: readonly string[] = ['(?:can ?not|can\'t) be (?:undone|recovered|reversed|restored)', '\\bare you sure\\b', '\\bthere are (?:no|currently no)\\b(?!.*\\b(?:match|found))', '\\byou (?:have|\'ve) (?:no|not (?:yet )?(?:added|created|set|sent|received|made|had|been|saved|uploaded))\\b', '\\bno errors?\\b', '\\bno problems?\\b', '\\bnot yet\\b', '\\byet$'];
