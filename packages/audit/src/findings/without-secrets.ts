/** Parts of a query or fragment whose value lets somebody in: OAuth 2.0 (RFC 6749), OpenID Connect, SAML, signed links. */
const OPENS = /^(?:[\w-]*(?:token|secret|password|passwd|signature|credential)|pwd|pass|jwt|otp|sig|hmac|api[_-]?key|samlresponse|samlrequest|session(?:[_-]?id)?|sid|jsessionid|phpsessid|ticket|x-amz-\w+-?\w*)$/i;

/** Names of much else too; what they hold lets somebody in only where it is long. */
const MAY_OPEN = /^(?:code|key|auth|state|nonce|invite|invitation|magic|hash)$/i;
const LONG = 16;

const opens = (name: string, value: string) => OPENS.test(name) || (MAY_OPEN.test(name) && value.length >= LONG);

/**
 * Text, an address or a tag without what lets somebody in: the name and password of an address, and the values of tokens, keys and
 * sessions in a query. A report is handed on, and a log is read by others. The same text comes out the same each time,
 * so that two runs can still be compared.
 */
export function withoutSecrets(text: string): string {
  return text
    .replaceAll(/(\b[a-z][a-z\d+.-]*:\/\/)[^\s"'<>/?#\\]*@/gi, '$1')
    .replaceAll(/([?&#;])([\w.-]{1,64})=([^\s"'<>&#;]+)/g, (all, mark: string, name: string, value: string) => (opens(name, value) ? `${mark}${name}=…` : all));
}
