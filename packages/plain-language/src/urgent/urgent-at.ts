import { inLanguage } from '../contacts/localised';
import { inDevelopment } from '../development/development';
import type { UrgentEntryNow, UrgentHelpData, UrgentHelpEntry, UrgentNow, UrgentRoute, UrgentRouteNow } from './urgent';

function routeNow({ by, href, text, note }: UrgentRoute, locale: string): UrgentRouteNow {
  const said = inLanguage(text, locale);
  const noted = note === undefined ? undefined : inLanguage(note, locale);
  const langs = { ...(said.lang !== undefined && { text: said.lang }), ...(noted?.lang !== undefined && { note: noted.lang }) };
  return {
    by,
    href,
    text: said.text,
    ...(noted !== undefined && { note: noted.text }),
    ...(Object.keys(langs).length > 0 && { langs }),
  };
}

function entryNow<Kind extends UrgentHelpEntry['kind']>(entry: UrgentHelpEntry & { readonly kind: Kind }, locale: string): UrgentEntryNow & { readonly kind: Kind } {
  const when = inLanguage(entry.when, locale);
  return {
    kind: entry.kind,
    when: when.text,
    routes: entry.routes.map((route) => routeNow(route, locale)),
    ...(when.lang !== undefined && { langs: { when: when.lang } }),
  };
}

/** In the order of weight whatever the data says: data from a file is not held to its type. */
function emergencyFirst(urgent: UrgentHelpData): UrgentHelpData {
  const sorted: readonly UrgentHelpEntry[] = urgent.toSorted((a, b) => Number(b.kind === 'emergency') - Number(a.kind === 'emergency'));
  return sorted as UrgentHelpData;
}

const made = new WeakMap<UrgentHelpData, Map<string, UrgentNow>>();

/**
 * Urgent help in the page's language, as plain strings. What the service has in English only is given in English, and
 * says so in `langs`: help in the wrong language is better than none. Data that does not begin with the emergency
 * throws in development.
 */
export function urgentAt(urgent: UrgentHelpData, locale: string): UrgentNow {
  const known = made.get(urgent)?.get(locale);
  if (known !== undefined) return known;
  if (urgent[0].kind !== 'emergency' && inDevelopment()) {
    throw new Error('Urgent help has to begin with the emergency, so that a person whose life is in danger finds it first. Move the entry of kind "emergency" to the front.');
  }
  const [emergency, ...others] = emergencyFirst(urgent);
  const now: UrgentNow = { lang: locale, entries: [entryNow(emergency, locale), ...others.map((entry) => entryNow(entry, locale))] };
  const byLocale = made.get(urgent) ?? new Map<string, UrgentNow>();
  made.set(urgent, byLocale.set(locale, now));
  return now;
}
