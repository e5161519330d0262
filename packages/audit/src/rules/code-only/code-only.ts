import { languageOf } from '../../page/language';
import type { PageFacts } from '../../page/page-facts';
import { said } from '../../page/said';
import { ownBlocks, stopOn } from '../../page/stops';
import { contactsOn } from '../../page/contacts';
import { kind, type KindRule } from '../rule';
import { codeOnly as en } from './code-only.words';
import { codeOnly as cy } from './code-only.words.cy';

/** Names of HTTP statuses (RFC 9110), and words that stand around codes and say no more. */
const STATUS = /\b(?:bad request|unauthori[sz]ed|payment required|forbidden|not found|method not allowed|not acceptable|proxy authentication required|request time-?out|conflict|gone|length required|precondition (?:failed|required)|(?:payload|content|request entity|uri) too (?:large|long)|unsupported media type|range not satisfiable|expectation failed|i(?:’|')?m a teapot|misdirected request|unprocessable (?:entity|content)|locked|failed dependency|too early|upgrade required|too many requests|internal server error|not implemented|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|http version not supported|insufficient storage|loop detected|network authentication required|origin (?:is )?unreachable|web server is down|access denied)\b/gi;
const AROUND = /\b(?:https?|status|errors?|err|codes?|occurred|encountered|happened|has|was|no|number|an?|the|failure|fatal|exception|server|unknown|unexpected|report|type|message|sorry|oops|whoops|gwall|reference|ref|id|ray|request|incident|trace|nginx|apache|tomcat|iis|openresty|cloudflare|caddy|envoy|varnish|cache|litespeed|jetty|guru meditation|xid|powered by|at|port|localhost|ubuntu|debian|unix|linux|win\w*|centos)\b/gi;
/** Names of hosts, hexadecimal, numbers and versions, ids in one piece, and keys as programs write them. */
const CODE = /\b[\w-]+(?:\.[\w-]{2,})+\b|\b0x[\da-f]+\b|\b[\da-f]{8}-[\da-f-]{20,}\b|\b[A-Z][A-Z\d]*(?:[_-][A-Z\d]+)+\b|\b[A-Z]{1,6}-?\d{2,}\w*\b|\b\w*\d[\w.:/-]*\b/g;
const CONTACT = /\b(?:contact|call|ring|phone|email|e-mail|telephone|help|support|talk to|speak to|opening times|monday)\b/i;

/** What is left of a text when codes, status names and the words around them are taken away. */
const meaningIn = (text: string) => text.replaceAll(CODE, ' ').replaceAll(STATUS, ' ').replaceAll(AROUND, ' ').replaceAll(/[^\p{L}]+/gu, ' ').trim();

const hasCode = (text: string) => /\b[45]\d\d\b|\b0x[\da-f]+\b|\b[A-Z]{1,6}[_-]?\d{2,}|\b[A-Z]+(?:_[A-Z\d]+)+\b|\b\d{3,}\b/.test(text) || text.match(STATUS) !== null;

/** True where codes and status names are all that is said: ways to reach somebody say nothing of what happened. */
function saysOnlyCodes(page: PageFacts): boolean {
  const contacts = page.once(contactsOn);
  const told = page.once(ownBlocks).filter(({ element, text, place }) => !place.control && !(CONTACT.test(text) && contacts.some((contact) => element === contact.element || element.contains(contact.element))));
  return told.some(({ text }) => hasCode(text)) && told.every(({ text }) => meaningIn(text) === '');
}

export const codeOnly: KindRule = {
  id: 'code-only',
  harm: 'confusion',
  impact: 'serious',
  selector: '*',
  wholePage: true,
  applies: (element, page) => page.once(stopOn)?.block.element === element,
  check(_element, page) {
    const stop = page.once(stopOn);
    if (stop === undefined || languageOf(stop.block.locale) !== 'en' || !page.once(saysOnlyCodes)) return kind;
    return { is: 'unkind', data: { said: said(stop.block.text) } };
  },
  references: [
    { name: 'GOV.UK Design System: There is a problem with the service pages', url: 'https://design-system.service.gov.uk/patterns/problem-with-the-service-pages/' },
  ],
  example: {
    unkind: '<main><h1>502 Bad Gateway</h1></main>',
    kind: '<main><h1>There is a problem with the service</h1><p>We saved your answers. Try again in an hour, or <a href="/contact">talk to a person</a>.</p></main>',
  },
  words: { en, cy },
};
