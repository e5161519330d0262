import { sources, type WordList } from './word-list';

/** Words that call what someone gave wrong. */
export const blameWords = 'invalid illegal incorrect wrong erroneous improper inadmissible unacceptable';

/** Things a person gives: said of these, a blaming word is said of the person. */
export const givenThings = `password passwords passphrase pass phrase passcode pin username usernames user email emails e-mail mail address addresses postcode postcodes zip zipcode postal date dates day month year time times birthday birth dob age number numbers no amount amounts price cost quantity total percentage figure
  code codes id ids identifier name names surname firstname lastname phone telephone mobile fax card cvc cvv iban bic sort account expiry expiration input inputs value values entry entries answer answers response field fields data format formats type types file files image images document photo attachment upload
  option options choice choices selection selections character characters letter letters text message subject url urls website domain colour color size length width height weight range duration period interval latitude longitude coordinates location place country city state county region street postcode area language gender sex title
  login log-in logon credentials credential signature format details information content reference nhs insurance national ni ssn itin tin vat tax licence license passport registration vehicle mrn security verification activation confirmation recovery invitation promo coupon voucher discount gift answer captcha filter search query term keyword expression pattern regex json xml html csv syntax
  request submission form string integer decimal boolean array object property parameter parameters attribute json key keys date-time datetime timestamp uuid guid enum literal enum-value ipv4 ipv6 ip cidr base64 jwt hash mime argument arguments item items row column cell combination credentials`;

/** Things the person did not make: a link we sent, a session, a certificate. A blaming word said of these is not said of the person. */
export const systemThings = `session sessions token tokens link links redirect state consent certificate certificates configuration config server client context launch callback grant scope scopes response qr ticket tickets endpoint header headers cookie cookies nonce issuer audience algorithm signature path property settings csrf machine connection url-scheme resource template
  care benefit benefits drug drugs drink medicine medicines dose treatment diagnosis substances substance parking driving work activity activities immigration money tattoo records hands`;

export const blameLists: readonly WordList[] = [
  { kind: 'blames', certainty: 'sure', source: sources.govukErrors, reason: 'Said of an answer, they say that the person did wrong, and not what is needed.', words: ['invalid', 'illegal', 'incorrect', 'wrong', 'erroneous', 'improper', 'inadmissible', 'unacceptable', 'not valid', 'not correct'] },
  { kind: 'blames', certainty: 'sure', source: sources.nhsErrors, reason: 'Names a person by what they are refused.', words: ['unauthorised', 'unauthorized'] },
  { kind: 'blames', certainty: 'maybe', source: sources.govukErrors, reason: 'May be felt as a telling-off; it depends on what else is said.', words: ['malformed', 'bad request', 'bad input', 'forbidden', 'prohibited', 'your mistake', 'your error', 'your fault', 'violation', 'violated', 'misuse', 'abuse detected', 'not acceptable', 'correct the errors', 'correct the error', 'fix the errors', 'correct your errors', 'fix your errors', 'inappropriate', 'nonsense', 'disallowed', 'correct the mistakes'] },
];

/** Telling the person what they did wrong. As regular expressions, in lower case. */
export const tellingOff: readonly string[] = [
  '\\byou(?:\'ve| have)? (?:just )?(?:entered|typed|provided|supplied|gave|given|chosen|chose|selected|picked|used|made|submitted|uploaded|specified|put|inserted|filled in|sent)(?: in)? (?:an? |the |your |some |too many )?(?:wrong|incorrect|invalid|illegal|bad|mistakes?|errors?|incorrectly|wrongly)\\b',
  '\\byou(?:\'ve| have)? (?:failed|forgot|forgotten|neglected|violated|broken|breached|disobeyed|ignored|mistyped|misspelt|misspelled)\\b', '\\byou(?:\'ve| have)? (?:taken|took|waited) too long\\b', '\\byou(?:\'ve| have| were)? (?:\\w+ ){0,9}too (?:many|often|much)(?: (?:\\w+ ){0,3}(?:times|attempts|tries|requests|guesses))\\b', '\\byou(?:\'ve| have)? (?:tried|requested|attempted|sent|asked|made|entered) (?:\\w+ ){0,6}too (?:many|often)\\b', '\\byou(?:\'ve| have)? exceeded\\b', '\\byou(?:\'ve| have)? reached the (?:maximum|limit)(?: \\w+){0,3} (?:attempts|tries)', '\\b(?:entered|typed|filled in|completed|spelt|spelled|formatted|answered) (?:incorrectly|wrongly)\\b', '\\byou(?:\'ve| have| may have| might have| probably| \'re| are| were)? ?(?:tried|attempted|trying|attempting) to (?:[\\w\'-]+ ){1,8}(?:that |which )?you(?: do not| don\'t| did not| didn\'t| are not| aren\'t|\'re not| were not| weren\'t| cannot| can\'t| could not| couldn\'t| have no| had no| lack)\\b', '\\byou (?:did|attempted|tried|made|sent) (?:\\w+ ){1,6}(?:that|which) (?:is|was|are|were)(?: not|n\'t) (?:allowed|permitted)\\b', '\\byou did (?:something|it|this|that) wrong\\b', '\\byour (?:fault|mistake)\\b', '\\byou (?:should have|should not have|shouldn\'t have)\\b', '\\byou(?:\'re| are| were) (?:wrong|mistaken|too slow|not careful)\\b', '\\byou(?:\'ve| have)? missed (?:the|a|some|one|something|out|required|your)\\b',
];

/** May be a telling-off. */
export const perhapsTellingOff: readonly string[] = ['\\byou(?:\'ve| have)? ?(?:did not|didn\'t|have not|haven\'t|not) (?:enter|select|choose|fill|answer|provide|complete|give|type|specif|accept|agree|entered|selected|chosen|filled|answered|provided|completed|given|typed|specified|accepted|agreed|follow)', '\\byou(?:\'ve| have)? (?:entered|selected|chosen|uploaded|added|made|used|picked) too (?:many|much|few|long)'];
