/** What tells a person how to go on. A text that has one of these is not without a remedy. */

/** Verbs that ask someone to do something, where a sentence or clause opens with them. */
export const verbsOfRemedy = `try retry re-try ask enter choose select wait refresh reload go click tap press ensure make provide fix see speak tell ring create recreate restart consider switch turn allow enable
  install reinstall verify confirm fill give keep do don't include specify find follow copy agree accept pick shorten reduce split replace remove add insert attach rename talk adjust clear resubmit resend re-enter reenter re-upload re-send
  apply bring arrange amend avoid double-check recheck re-check learn read be begin increase decrease quit connect reconnect disconnect exit dial navigate submit use write put leave get come let take wait say send
  combine crop compress convert disable unlock untick tick uncheck move lower raise restrict keep describe remember reset correct continue proceed define pay refer match simplify separate`;

/** Also names of things (“Update failed”): they ask only where the thing to do them to follows. */
export const verbsOrNames = `update upload download search save request report call email phone text contact visit return answer change cancel edit print review sign view order upgrade sync access record check complete log set open close link
  message post scan book register delete limit look back display file transfer start send move state reset stop pay use submit type match correct run sign-in login log-in state`;

/** Words that open an English sentence before “the” or “your” and ask nothing. */
export const notVerbs = `the this that these those all both half such what which who whom whose why how where when while whilst once because since although though unless until till after before during between within without with via per for from into onto upon under above below behind beside
  near than then thus and but yet nor not only even ever never also just like unlike near off out over past through about against along among around amid can could may might shall should will would must had has have was were did does are got unable sorry lost found sent gone put took made said saw held kept left met let's here there
  failure trouble fail fault cannot can't couldn't don't didn't doesn't won't wasn't isn't aren't it's that's there's loaded error unlikely every any some many few most much more less none nothing something anything someone anyone maybe perhaps often always soon today now still too very quite rather either neither whether`;

/** What follows a verb that asks: “Update **your** details”. */
export const objectsOfRemedy = `your the a an us it them this that these those again to for with if on in at or and support help whether you all one only something another any each every both more fewer less our their his her its my later once after by from into out up back off
  customer admin administrator reception gov staff details below above instead page button here between either both as when until than no not anyone someone team numbers date dates time digits letters text`;

/** The end of the person's way is the start of another: words before a verb that asks. */
export const leadsToRemedy = 'please then just kindly simply instead now also either first so always or and pls';

/** Grammar of remedies: the named rule, the open way, the person to ask, the time after which it works. As regular expressions, in lower case. */
export const remedyPatterns: readonly string[] = [
  // What the person can or should do.
  '\\byou(?:\'ll)? (?:can|could|may|might|should|must|will need to|need to|have to|will have to|are able to|are welcome to)\\b(?!\'t)(?! (?:not|no longer|never)\\b)(?! be (?:at least|over|aged|older|under|\\d|an? )?)',
  '\\b(?:can|could|may|might) (?:still|also|instead) ', '\\bneeds? to (?!be (?:able|over|at least|aged|under|\\d))', 'is needed to', '\\bha(?:s|ve) to ',
  // The rule about the answer.
  '(?<!\\byou )\\bmust (?!be (?:a |an )?(?:valid|authori[sz]ed|equal to)|not (?:be valid|have (?:additional|unevaluated))|match (?:a|exactly|"|\'|the) ?\\w* ?schema|pass )', '\\byou must (?!be |have (?:permission|access|the))', '\\byou must be (?:logged|signed)', 'should (?!have (?:gone|worked|been)|be valid|not happen)',
  '(?:can ?not|can\'t|may not|must not|mustn\'t|should not|shouldn\'t|(?:is|are) not allowed to) be (?:left |used (?:as|for|with|more|together|twice)|repeated|combined|(?!(?:\\w+ly )?(?!only\\b)(?:\\w+ed\\b|found|sent|read|shown|made|done|given|undone|held|paid|withdrawn|chosen|taken|put|sold|hidden|begun|built|drawn|kept|left unlocked|met|seen|set|run|shut|told|understood|written|reset|split|dealt|brought|bought|caught|sought|heard))\\w)',
  '(?<!\\byou )(?:can ?not|can\'t|may not|must not|mustn\'t|should not|shouldn\'t|is not allowed to|only|can) (?:contain|include|start|end|exceed|have|occur|begin|consist|overlap|equal|precede|follow|match|span|cross)\\b(?! (?:additional|unevaluated))',
  '(?:at least|at most|no more than|not more than|less than|fewer than|more than|greater than|smaller than|larger than|longer than|shorter than|up to|maximum|minimum|max|min|limit(?:ed)?|between|within|exceeds?|over|under)[\\s:(a-z]{0,30}\\d', '\\d+ ?(?:\\w+ ){0,3}(?:or (?:more|less|fewer|over|under|above|below)|max(?:imum)?|min(?:imum)?|too many|characters? (?:over|left|remaining)|long)\\b',
  '\\bmax(?:imum)?\\.? \\w+ ?\\w*: ?\\d', '\\bonly (?:\\w+ ){1,8}(?:(?:is|are) )?(?:allowed|accepted|supported|permitted|possible|valid)\\b', '\\b(?:allowed|accepted|supported|permitted|valid|possible) (?:\\w+ ){0,3}(?:is|are|include)?:? ', '\\bonly accepts?\\b', '\\b(?:characters?|letters|numbers|digits|spaces?|symbols?|tags?|negative \\w+|decimals?|duplicates?|emojis?|punctuation|accents|line breaks|weekends|(?:future|past) dates|dates in the (?:future|past)|blank \\w+)\\b(?! that)[\\w ,]{0,60} (?:are|is) not (?:allowed|permitted|accepted|supported)',
  '(?:do|does|did)(?: not|n\'t) match(?! (?:any|our|those|what|with (?:our|any)|the (?:records?|ones?|details)))', 'not the same as', 'not identical', '\\bare not (?:the same|equal)', 'add up to',
  '\\b(?:in|use) the (?:correct |right |same )?format\\b', '\\bformat(?:ted)?:? (?:is |as |like |should |dd|mm|yyyy|xx|#)', '\\bexpected\\b.{1,40}(?:got|received|but)', '[,:(] ?expected (?!error)', '\\bonly (?:one|two|three|\\d+) (?:\\w+ ){1,4}(?:can|may) be\\b', '\\be\\.?g\\.?\\b', 'for example', '\\blike \\S*\\d', '\\bsuch as\\b',
  '\\b(?:is|are) required to\\b', 'is (?:a )?required\\b', 'are required\\b', '^required\\b.{2,}', 'response required:',
  // A way: someone to ask, a place to go, a time to wait.
  '\\bif (?:you|this|the|it|your|that|not|there)\\b', '\\b(?:in|after|for|within) (?:another |about |around )?(?:\\d+|a few|a couple of|several|one|two|five|ten|some) ?(?:more )?(?:seconds?|minutes?|hours?|days?|moments?|weeks?|working days)', '\\bagain (?:later|in|after|on|from|tomorrow)', '\\btry again\\b', '\\bcheck back\\b', '\\bcome back\\b', '\\bback to\\b', '\\buntil (?:you|it|the|your|\\d)', '\\bbefore (?:you |\\w+ing\\b)', '\\bunless\\b', '\\b(?:from|until|between|after|at) \\d+(?:[:.]\\d\\d)? ?(?:am|pm)\\b', '\\bby (?:calling|emailing|contacting|visiting|signing|logging|clicking|phoning|using|going|selecting|choosing)\\b',
  '\\b(?:we|our team|someone|they) (?:will|\'ll|shall) (?:be in touch|contact|email|call|let you know|send|tell|write|ring|phone|help|get back|retry|try)', 'we\'ll (?:be in touch|contact|email|call|let you know|send|tell|write|ring|phone|help|get back|retry|try|keep)', 'sent you (?:a|an|another|one)', '\\bnew \\w+ (?:\\w+ )?(?:has been |was |is )?(?:sent|on its way)', '\\b(?:email|link|code|message|letter|text|instructions?)\\b(?: \\w+){0,4} (?:was|has been|have been|were) sent', '\\binstructions? (?:on|to|for|about|how)\\b', '\\b(?:we(?:\'ve| have)|we) (?:just )?(?:sent|emailed|texted|posted)\\b', 'would you like', 'do you want', 'did you mean', 'are you sure',
  '\\bwe (?:recommend|suggest|advise)\\b', '\\bcontact (?:us|your|the|our|support|an|a|customer|admin|reception)', '\\bask (?:your|the|a|an|someone|for)\\b', '\\bcall \\d', '(?:^|\\D)0\\d{2,4}[ \\d]{6,}', '\\bback button\\b', '\\bhelp ?desk on\\b', '\\bcan be (?:reset|changed|found|renewed|restored|requested|updated|done|made) (?:in|at|by|on|from|with|via)', '\\brequires? (?:at least|an?|you|that)\\b', '\\breserve[sd]?\\b',
];
