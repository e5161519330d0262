import { inDevelopment } from '@kind-by-design/plain-language/development';
import type { Journey } from '../definition/definition';
import type { Draft } from '../draft/draft';
import { itemsOf } from '../running/lists';
import { planOf } from '../running/plan';
import { pageName, type Moment, type PageRef, running, type Running, type Way } from '../running/running';
import type { JourneyService } from './http';

/** One request of a journey and everything it is answered with. */
export interface Exchange {
  readonly request: Request;
  readonly service: JourneyService;
  readonly journey: Journey;
  readonly walk: Running;
  readonly moment: Moment;
  /** The path of the request within the journey, decoded; empty for the journey's own address. */
  readonly parts: readonly string[];
  /** Opened from the check page, which `?change` in the address says. */
  readonly changing: boolean;
  /** The address of a page. */
  readonly path: (page: PageRef, changing?: boolean) => string;
}

export function exchangeOf(request: Request, service: JourneyService): Exchange {
  const journey = typeof service.journey === 'function' ? service.journey(request) : service.journey;
  const url = new URL(request.url);
  const base = service.base.replace(/\/+$/, '');
  const path: Exchange['path'] = ({ step, item }, changing = false) =>
    `${base}/${encodeURIComponent(step)}${item === undefined ? '' : `/${encodeURIComponent(item)}`}${changing ? '?change' : ''}`;
  return {
    request, service, journey, path,
    walk: running(journey, service.rules),
    moment: { now: service.now?.() ?? new Date(), timeZone: service.timeZone },
    parts: partsOf(url.pathname, base),
    changing: url.searchParams.has('change'),
  };
}

function partsOf(pathname: string, base: string): readonly string[] {
  if (pathname !== base && !pathname.startsWith(`${base}/`)) {
    if (inDevelopment()) throw new Error(`The journey’s base is "${base}", and a request came for "${pathname}". Give the path under which your server serves it.`);
    return [];
  }
  try {
    return pathname.slice(base.length).split('/').filter((part) => part !== '').map(decodeURIComponent);
  } catch {
    return [];
  }
}

/** The page an address names, where the journey has such a page for anybody: also one that is not on this person's way. */
export function placeOf({ journey, parts }: Exchange): PageRef | undefined {
  const [name, item, more] = parts;
  if (name === undefined || more !== undefined) return undefined;
  const step = Object.hasOwn(journey.steps, name) ? journey.steps[name] : undefined;
  if (step === undefined) return item === undefined && Object.hasOwn(journey.endings, name) ? { step: name } : undefined;
  if ('says' in step) return item === undefined ? { step: name } : undefined;
  const each = planOf(journey).stepNamed.get(name)?.each;
  if (each !== undefined) return item !== undefined && each.options.includes(item) ? { step: name, item } : undefined;
  if (item === undefined) return { step: name };
  return step.list === undefined ? undefined : { step: name, item };
}

/** Whether a page is one the person has come to: on the way up to the first open page, or the ending it leads to. */
export function isAsked({ journey }: Exchange, place: PageRef, way: Way): boolean {
  if (Object.hasOwn(journey.steps, place.step)) return way.pages.some((page) => pageName(page) === pageName(place));
  return way.open === undefined && way.ending === place.step && journey.endings[place.step]?.ends === 'elsewhere';
}

/** Whether a page is an entry of the list whose entries are being asked: each window of a person may have another one open. */
export function isEntryBeside({ journey }: Exchange, { step, item }: PageRef, way: Way, { lists }: Draft): boolean {
  const planned = planOf(journey).stepNamed.get(step);
  return item !== undefined && planned?.list !== undefined && way.open?.step === step && itemsOf(lists, planned).includes(item);
}

/** 303: the browser asks for the page with GET, so going back or reloading sends nothing twice. */
export function redirect(location: string, headers?: Headers): Response {
  const all = new Headers(headers);
  all.set('Location', location);
  all.set('Cache-Control', 'no-store');
  return new Response(null, { status: 303, headers: all });
}
