/** What stops a person on a page. */
export type StopKind = 'error' | 'refused' | 'locked-out' | 'closed' | 'timed-out' | 'not-found';

/** How a page says that it goes no further, as a heading. `anywhere`: so plain that a first paragraph may say it as well. */
export interface StopWords {
  readonly kind: StopKind;
  readonly words: RegExp;
  readonly anywhere?: true;
}

const en: readonly StopWords[] = [
  { kind: 'error', anywhere: true, words: /\b(?:problem|issue|difficult(?:y|ies)) (?:with|loading|connecting|on|at|processing) (?:the|this|our|your|its|page|online)\b|\btechnical (?:problem|difficult|error|fault|issue|hitch)|\b(?:something|that|things?) (?:has |have )?(?:went|gone|is|are) (?:\w+ )?wrong\b|\b(?:a|an|unexpected|unknown|internal|server|system|application|fatal|runtime) (?:server )?(?:error|exception|problem)\b.{0,20}\b(?:occur|happen|prevent|encounter|has been)|\b(?:occur|encounter|experienc)\w*\b.{0,30}\b(?:error|problem|difficult)/i },
  { kind: 'error', anywhere: true, words: /^\W*cannot (?:get|post|put|patch|delete) \/|\b(?:internal server error|bad (?:gateway|request)|gateway time-?out|unprocessable (?:entity|content)|method not allowed|too many requests|not implemented|http (?:status|error)|error page|application error|server error|unhandled exception)\b|\b(?:csrf|xsrf|token|crumb)\b.{0,30}\b(?:invalid|missing|expired|mismatch|rejected|failed)|\b(?:invalid|missing|expired|bad)\b.{0,20}\b(?:csrf|xsrf|token|crumb)\b/i },
  { kind: 'error', words: /^\W*(?:sorry|there(?:’s|'s| is| was| has been) (?:a|an|some) (?:\w+ )?(?:problem|error|issue)\b(?! with (?:your|the) answers)|we(?:’|')?re sorry|(?:oh|uh) (?:no|oh|dear)|oops|whoops|oopsie|yikes|d’oh|doh|argh|houston)\b|^\W*(?:an? )?(?:unknown |unexpected |system |fatal )?error\b(?! (?:in|messages?|summar|correction|handling)\b)|^\W*(?:http )?[45]\d\d\b|\b0x[\da-f]{4,}|\b[A-Z]{2,6}-?\d{4,}\b|\b(?:exception|uncaught|stack ?trace|failure|failed)\b|^\W*(?:we |this (?:page|service) |your \w+ )?(?:could not|couldn(?:’|')t|cannot|can(?:’|')t|(?:were|are|was|is) (?:not able|unable) to)\b(?! (?:tell|say|find out why)\b)|\bunable to\b|\b(?:no|lost)\b.{0,12}\bconnection\b|\byou(?:’|'| a)re offline\b|\b(?:enable|turn on|needs) (?:javascript|cookies)\b|\bbrowser (?:is )?(?:not supported|too old|unsupported|out of date)/i },
  { kind: 'not-found', anywhere: true, words: /\b(?:page|link|file|resource|address|url|record|route|directory|document|object|it)\b.{0,30}\b(?:not (?:be )?found|does(?:n(?:’|')t| not) exist|no longer (?:exists?|available|here)|(?:has|have) (?:been )?(?:moved|removed|deleted))|^\W*(?:404\W+)?not found\W*$|\b(?:cannot|can(?:’|')t|could not|couldn(?:’|')t) (?:be found|find (?:that|the|this|your|what|a) ?(?:page|link|address|record|you|account)?)|\blost\b.{0,5}\?$/i },
  { kind: 'refused', anywhere: true, words: /\b(?:access (?:is |was )?(?:denied|forbidden|restricted|refused)|unauthori[sz]ed|(?:not|aren(?:’|')t) (?:authori[sz]ed|permitted|allowed) to|(?:no|not have|n(?:’|')t have|without|insufficient) (?:the )?(?:\w+ )?(?:permissions?|access|privileges?|rights)|permission denied)\b|^\W*(?:403\W+)?forbidden\b/i },
  { kind: 'refused', anywhere: true, words: /\b(?:this|the|our|that) decision is final\b|\byou(?:’|'| a)re not (?:currently )?(?:eligible|entitled)\b(?!.{0,60}\b(?:if|when|unless|until)\b)|\byour \w+(?: \w+){0,3} (?:has been|was|is|were) (?:rejected|refused|declined|denied|unsuccessful)\b/i },
  { kind: 'refused', words: /\b(?:not|aren(?:’|')t|isn(?:’|')t) (?:currently )?(?:eligible|entitled)\b|\bineligible\b|\b(?:do(?:es)?(?: not|n(?:’|')t)|cannot|can(?:’|')t) (?:qualify|meet the)\b|\b(?:was|were|is|are|been|application|request|claim|referral|appeal|payment|card|change|booking)\b(?!.{0,25}\bcookies)(?: \w+){0,3} (?:rejected|refused|declined|denied|unsuccessful|turned down|closed without)\b|^\W*(?:rejected|refused|declined|denied|unsuccessful)\b|\bwe(?:’ve|'ve| have)? (?:\w+ )?(?:rejected|refused|declined|turned down)\b|\byou (?:cannot|can(?:’|')t|can not|may not|are not able to|are unable to|must not) (?:\w+ )?(?:use|apply|continue|view|access|register|sign|book|claim|see|open|get|go|do|make|send|submit|request|change|join|log)\b/i },
  { kind: 'locked-out', anywhere: true, words: /\b(?:account|access|profile|user|you|we)\b.{0,40}\b(?:locked|suspended|blocked|disabled|deactivated|banned)\b|\btoo many\b.{0,40}\b(?:times|attempts|tries|requests|codes|sign|log|password)|\btoo many times\b/i },
  { kind: 'closed', anywhere: true, words: /\b(?:service|site|system|page|website|portal|server|application form|app|form|we)\b.{0,30}\b(?:unavailable|not available|(?:has |is |are |now |temporarily )+closed|down(?: for)?\b|offline|under maintenance|being (?:updated|repaired|maintained))|\b(?:down|closed|unavailable|offline) for\b|\b(?:planned|scheduled|essential|under|site) maintenance\b|\b(?:we(?:’|')?ll|will) be back (?:soon|shortly|later|at|on)\b/i },
  { kind: 'timed-out', anywhere: true, words: /\b(?:page|session|link|code|time|application|visit|token|invitation|invite|it|sign.?in|request)\b.{0,25}\b(?:expired|timed out|time-?out|run out|ran out)|\b(?:has|have|been|you(?:’|')?ve|were) (?:been )?(?:automatically )?(?:timed|(?:signed|logged) (?:you )?out\b.{0,60}(?:because|inactiv|security|safe)|kicked)|\btimed out\b|^\W*session (?:expired|ended|timeout)/i },
];

const cy: readonly StopWords[] = [
  { kind: 'error', anywhere: true, words: /\b(?:mae(?:’|')n ddrwg gennym|ymddiheuri|problem (?:gyda(?:’|')?r?|â(?:’|')?r?|dechnegol)|problemau technegol|gwall|aeth rhywbeth o(?:’|')i le|methu|ni allwn|ni ellir|ni allem)/i },
  { kind: 'not-found', anywhere: true, words: /\b(?:heb (?:ei )?(?:chanfod|ganfod|darganfod|chael)|ddim wedi(?:’|')i chanfod|dod o hyd i(?:’|')r dudalen|nid yw(?:’|')r dudalen)/i },
  { kind: 'refused', words: /\b(?:nid ydych (?:chi )?(?:yn gymwys|wedi(?:’|')ch awdurdodi)|gwrthodwyd|wedi(?:’|')i wrthod|mynediad wedi|ni chewch|ni allwch)/i },
  { kind: 'locked-out', anywhere: true, words: /\b(?:wedi(?:’|')i gloi|wedi(?:’|')i rwystro|gormod o weithiau)/i },
  { kind: 'closed', anywhere: true, words: /\b(?:ddim ar gael|ar gau|wedi cau|gwaith cynnal a chadw)/i },
  { kind: 'timed-out', anywhere: true, words: /\b(?:wedi dod i ben|amser wedi mynd|wedi(?:’|')ch allgofnodi)/i },
];

/** By language, as the first part of BCP 47. Others have none yet: nothing is said of pages in them. */
export const stopWords: Readonly<Record<string, readonly StopWords[]>> = { en, cy };

/** Headings that tell about trouble, and are none: advice, questions, and what went well. */
export const notAStop = /\?\s*$|^(?:how|what|when|where|who|why|if|about|appeal|report|check|tell|get|find|help|contact|advice|guidance|sut|beth|pryd|ble|pwy|pam|os|ynglŷn)\b|\b(?:successful|successfully|reported|resolved|no (?:errors|problems))\b/i;
