import type { Work } from '@kind-by-design/plain-language/explanation';
import type { Journey } from '../definition/definition';
import type { Draft, Voice } from '../draft/draft';
import { readPage } from '../form-data/form-data';
import { type JourneyPage, journeyPage } from '../page/page';
import { mostEntries } from '../running/lists';
import { type PageRef, running, type Submitted } from '../running/running';
import { type Exchange, isAsked, placeOf, redirect } from './exchange';
import type { OpenedPage, Trouble } from './http';
import { asksToLookUp, withoutOldChoice } from './look-up';
import { isUnchanged, type Kept, postedOf, type Posted, readStored, startOf, writeChange } from './kept-draft';

/** A form on its way: what came, and how far it has got, so that whatever gives way nothing typed is lost. */
interface Taking extends Exchange {
  readonly place: PageRef;
  readonly form: FormData;
  readonly posted: Posted;
  /** The cookie of a new visit. */
  headers: Headers | undefined;
  /** Whether the form asks to look an address up, and not to go on. */
  looksUp: boolean;
  /** The last draft that is known, changed by this form in memory or in the store. */
  draft: Draft;
  doing: Trouble['doing'];
  work: Work;
}

/** Stores what a form holds, then does what its button asks. */
export async function takeForm(exchange: Exchange): Promise<OpenedPage | Response> {
  const place = placeOf(exchange);
  const form = await formOf(exchange.request);
  if (place === undefined || !Object.hasOwn(exchange.journey.steps, place.step)) return redirect(exchange.path(place ?? firstPage(exchange.journey)));
  if (form === undefined) return redirect(exchange.path(place, exchange.changing));
  const posted = postedOf(form);
  const taking: Taking = { ...exchange, place, form, posted, headers: undefined, looksUp: false, draft: startOf(exchange.journey, exchange.moment.now, posted), doing: 'saving', work: { state: 'not-saved' } };
  try {
    return await take(taking);
  } catch (failure) {
    return sameAgain(taking, failure);
  }
}

const firstPage = (journey: Journey): PageRef => ({ step: Object.keys(journey.steps)[0] ?? '' });

/** What came, where it is a form. Something else came from no page of ours. */
async function formOf(request: Request): Promise<FormData | undefined> {
  try {
    return await request.formData();
  } catch {
    return undefined;
  }
}

async function take(taking: Taking): Promise<Response> {
  const { request, service, journey, form, place, posted } = taking;
  const { visit, headers } = await service.visits.begin(request);
  taking.headers = headers;
  const kept: Kept = { store: service.store, visit, journey: journey.id };
  const stored = await readStored(kept);
  const before = stored === undefined && posted.key !== undefined ? await service.sentBefore?.(posted.key, request) : undefined;
  // What was sent is sent: a form with nothing typed leads to its receipt, and words typed since are words of a new request.
  if (before !== undefined && !asksSomething(journey, place)) return redirect(before.go, headers);
  const start = startOf(journey, taking.moment.now, before === undefined ? posted : { key: undefined, version: posted.version });
  taking.draft = stored?.draft ?? start;
  taking.looksUp = asksToLookUp(journey, form.get('go'), readPage(journey, place, form), taking.draft);
  const typedInto = (draft: Draft) => (taking.draft = saved(taking, draft));
  typedInto(taking.draft);
  // From here on the store may have written and not said so.
  taking.work = { state: 'unknown' };
  taking.draft = await writeChange(kept, stored, typedInto, start);
  taking.work = { state: 'saved', where: 'service', at: taking.moment.now.toISOString() };
  const answered = await service.stored?.(request, form, place);
  return answered === undefined ? move(taking, kept) : withHeaders(answered, headers);
}

const pageOf = ({ journey, place, moment, changing, service: { rules } }: Taking, draft: Draft) => journeyPage(journey, draft, place, moment, { changing, rules });

const asStored = (draft: Draft) => ({ draft, version: draft.version });

const asksSomething = (journey: Journey, { step }: PageRef): boolean => 'asks' in (journey.steps[step] ?? {});

/** The draft with what was typed on the page. */
function saved(taking: Taking, draft: Draft): Draft {
  const { service, journey, place, form, posted } = taking;
  const came = readPage(journey, place, form);
  const read = taking.looksUp ? withoutOldChoice(journey, came, draft) : came;
  // A page made from another draft knows nothing of this one: what is written here stands beside what it brings.
  const submitted: Submitted = { ...read, version: posted.key === draft.key ? posted.version : 0 };
  const listed = withEntry(journey, draft, place);
  const by = (of: Draft) => service.voice?.(of) ?? 'self';
  const once = save(taking, listed, submitted, by(listed));
  // This very page may tell whose voice it is.
  return by(once) === by(listed) ? once : save(taking, listed, submitted, by(once));
}

function save({ walk, journey, place, moment }: Taking, draft: Draft, submitted: Submitted, by: Voice): Draft {
  try {
    return walk.save(draft, place, submitted, moment, by);
  } catch {
    // A rule of the service's own broke. What was typed is stored without it; going on then says what broke.
    return running(journey).save(draft, place, submitted, moment, by);
  }
}

/** As `addEntry` names them. */
const entryName = /^[1-9]\d{0,3}$/;

/** An entry of a list whose draft is gone comes back into its list; one that was taken out stays out. */
function withEntry(journey: Journey, draft: Draft, { step: name, item }: PageRef): Draft {
  const step = journey.steps[name];
  if (item === undefined || step === undefined || !('list' in step) || step.list === undefined || !entryName.test(item)) return draft;
  const { items, removed } = draft.lists[name] ?? { items: [], removed: [] };
  if (items.includes(item) || removed.includes(item) || items.length >= mostEntries(step.list)) return draft;
  return { ...draft, lists: { ...draft.lists, [name]: { items: [...items, item], removed } } };
}

/** What the button asks for, once everything typed is stored. */
async function move(taking: Taking, kept: Kept): Promise<Response> {
  const { service, walk, moment, place, path, changing, form, draft, headers } = taking;
  const go = form.get('go');
  const to = (page: PageRef, stillChanging = false) => redirect(path(page, stillChanging), headers);
  if (go === 'back') {
    const { back } = pageOf(taking, draft);
    return back === undefined ? redirect(service.before ?? service.base, headers) : to(back);
  }
  if (go === 'save') return service.saved === undefined ? to(place, changing) : redirect(service.saved, headers);
  if (taking.looksUp) return to(place, changing);
  if (go === 'add') return addEntry(taking, kept);
  if (go === 'remove') {
    const item = place.item ?? form.get('item');
    if (typeof item === 'string') taking.draft = await writeChange(kept, asStored(draft), (of) => walk.removeEntry(of, { step: place.step, item }, moment));
    return to({ step: place.step }, changing);
  }
  return goOn(taking, kept);
}

async function addEntry(taking: Taking, kept: Kept): Promise<Response> {
  const { walk, moment, place, path, changing, draft, headers } = taking;
  let page = place;
  taking.draft = await writeChange(kept, asStored(draft), (of) => {
    // From an entry's own page the entry is gone on from first: what is to be put right there comes before another.
    const on = place.item === undefined ? { draft: of, problems: undefined } : walk.goOn(of, place, moment);
    const added = on.problems === undefined ? walk.addEntry(on.draft, place.step, moment) : { draft: on.draft, page: place };
    page = added.page;
    return added.draft;
  });
  return redirect(path(page, changing), headers);
}

async function goOn(taking: Taking, kept: Kept): Promise<Response> {
  const { walk, moment, journey, place, path, changing, headers } = taking;
  const before = walk.way(taking.draft, moment);
  // Another answer, from another window, may have led the way past this page: its words are kept, and the way goes on where it is.
  if (!isAsked(taking, place, before)) return redirect(path(before.open ?? before.pages.at(-1) ?? firstPage(journey)), headers);
  let problems = false;
  taking.draft = await writeChange(kept, asStored(taking.draft), (of) => {
    const on = walk.goOn(of, place, moment);
    problems = on.problems !== undefined;
    return on.draft;
  });
  const { draft } = taking;
  if (problems) return redirect(path(place, changing), headers);
  const onward = walk.next(draft, place, moment, changing);
  if ('page' in onward) return redirect(path(onward.page, changing && !isCheck(journey, onward.page)), headers);
  const { open } = walk.way(draft, moment);
  if (open !== undefined) return redirect(path(open), headers);
  if (journey.endings[onward.ending]?.ends === 'elsewhere') return redirect(path({ step: onward.ending }), headers);
  return redirect(await send(taking, kept, onward.ending), headers);
}

function isCheck(journey: Journey, { step: name }: PageRef): boolean {
  const step = journey.steps[name];
  return step !== undefined && 'says' in step && step.says === 'answers';
}

/** Sends, and only then removes the draft. */
async function send(taking: Taking, kept: Kept, ending: string): Promise<string> {
  const { request, service, walk, moment, draft, journey } = taking;
  taking.doing = 'sending';
  const { go } = await service.send({ request, visit: kept.visit, ending, answers: walk.answers(draft, moment), draft, now: moment.now });
  try {
    const latest = (await readStored(kept))?.draft;
    if (latest !== undefined && !isUnchanged(latest, draft)) {
      // Another window wrote while this one sent: its words are a request of their own, under a key of their own.
      const { key } = startOf(journey, moment.now);
      await writeChange(kept, asStored(latest), (of) => ({ ...of, key }));
    } else await kept.store.remove(kept.visit, kept.journey);
  } catch {
    // It is sent, and that is what the person needs to hear. A draft that stays sends nothing twice, and ends with the visit.
  }
  return go;
}

/** The same page with everything typed, and what went wrong in words; where there are no words for it, the failure itself. */
async function sameAgain(taking: Taking, failure: unknown): Promise<OpenedPage> {
  const { request, service, moment, draft, posted, doing, work } = taking;
  if (service.explain === undefined) throw failure;
  const page = pageWith(taking, failure);
  const trouble = await service.explain(failure, { request, doing, work, now: moment.now });
  // Where it is not stored the version is the one the page was made from: what other windows wrote since is still found beside it.
  const version = work.state === 'saved' ? draft.version : posted.version;
  const headers = new Headers(taking.headers);
  headers.set('Cache-Control', 'no-store');
  return { page: { ...page, trouble, version }, headers, status: 503 };
}

function pageWith(taking: Taking, failure: unknown): JourneyPage {
  try {
    return pageOf(taking, taking.work.state === 'not-saved' ? saved(taking, taking.draft) : taking.draft);
  } catch {
    // What broke breaks the page as well: the first failure is the one to hear of.
    throw failure;
  }
}

/** A response of the host's own may not be changed: it is made again. */
function withHeaders(response: Response, headers: Headers | undefined): Response {
  const all = new Headers(response.headers);
  all.set('Cache-Control', 'no-store');
  for (const cookie of headers?.getSetCookie() ?? []) all.append('Set-Cookie', cookie);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers: all });
}
