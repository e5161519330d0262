import { running, type AskedQuestion, type Draft, type Journey, type JourneyPage } from '@kind-by-design/journey';
import { handleJourney, visitCookie } from '@kind-by-design/journey/http';
import { memoryStore, type DraftStore } from '@kind-by-design/journey/stores';
import fc from 'fast-check';

// Somebody who walks a journey in no sensible order, through real requests, with two windows open: whatever they do,
// every word they wrote is there, every page leads on, and what they send is sent once.

/** What they do next. Numbers pick from what the page offers, so that a walk that goes wrong shrinks to a short story. */
export interface Move {
  readonly does: 'go on' | 'go back' | 'save' | 'change' | 'refresh' | 'press again' | 'other window' | 'add' | 'remove';
  readonly picks: readonly number[];
}

const does = ['go on', 'go on', 'go on', 'go on', 'go on', 'go on', 'go on', 'go on', 'go back', 'save', 'change', 'refresh', 'press again', 'other window', 'add', 'remove'] as const;

export const moves = (length: number): fc.Arbitrary<readonly Move[]> =>
  fc.array(fc.record({ does: fc.constantFrom(...does), picks: fc.array(fc.nat({ max: 5039 }), { minLength: 6, maxLength: 6 }) }), { minLength: length, maxLength: length });

const texts = ['a', 'The stairs are hard now.', '07700 900 123', 'someone@example.org', '3', '1952', '', '  ', '“it’s fine” <b>&', '日本語 👵🏽', '\u202Eback\u0000', '__proto__', 'x'.repeat(600), 'line one\r\nline two'];

interface Window {
  readonly page: JourneyPage;
  readonly address: string;
}

interface SentForm {
  readonly address: string;
  /** The fields of its page: a box without a tick sends nothing, and is answered all the same. */
  readonly fields: ReadonlySet<string>;
  readonly controls: readonly (readonly [name: string, value: string])[];
}

const origin = 'http://walk.example';
const base = '/care';
const journeyStart = new Date('2026-11-23T10:00:00Z');

/** One walk through one journey. `step` does a move and throws where a promise did not hold. */
export function walkerOf(journey: Journey, store: DraftStore = memoryStore()) {
  const visits = visitCookie();
  const sent = new Map<string, string>();
  let sends = 0;
  let cookie = '';
  let here: Window | undefined;
  let earlier: Window | undefined;
  let last: SentForm | undefined;
  const story: string[] = [];
  /** Every step of the journey that was on the screen. */
  const seen = new Set<string>();

  const service = {
    journey, base, store, visits,
    now: () => journeyStart,
    send: async ({ answers }: { readonly answers: { readonly key: string } }) => {
      sends += 1;
      const words = JSON.stringify(answers);
      const before = sent.get(answers.key);
      if (before !== undefined && before !== words) throw new Error('Two different requests went out under one key.');
      sent.set(answers.key, words);
      return { go: '/receipt' };
    },
    sentBefore: async (key: string) => (sent.has(key) ? { go: '/receipt' } : undefined),
    render: (page: JourneyPage) => Response.json(page),
  };

  const ask = async (address: string, controls?: SentForm['controls']): Promise<Response> => {
    const body = controls && new URLSearchParams(controls.map(([name, value]) => [name, value]));
    const request = new Request(`${origin}${address}`, { method: body ? 'POST' : 'GET', headers: { cookie, ...(body && { origin }) }, ...(body && { body }) });
    const response = await handleJourney(request, service);
    for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? cookie;
    return response;
  };

  /** Follows the way to the page that is shown. */
  const follow = async (response: Response, address: string): Promise<void> => {
    let [answer, at] = [response, address];
    for (let redirects = 0; answer.status === 303; redirects += 1) {
      if (redirects > 4) throw new Error(`The way goes round in circles at ${at}.`);
      at = answer.headers.get('location') ?? '';
      expectNothingPersonal(at);
      if (at === '/receipt') {
        here = undefined;
        return;
      }
      answer = await ask(at);
    }
    if (answer.status !== 200) throw new Error(`${at} answers with ${answer.status}.`);
    const page = (await answer.json()) as JourneyPage;
    if (page.kind !== 'ending' && page.left.atLeast > page.left.atMost) throw new Error(`${at} says that at least ${page.left.atLeast} and at most ${page.left.atMost} questions are left.`);
    here = { page, address: at };
    seen.add(page.ref.step);
  };

  const draft = async (): Promise<Draft | undefined> => {
    const visit = await visits.current(new Request(origin, { headers: { cookie } }));
    return visit === undefined ? undefined : store.read(visit, journey.id);
  };

  const post = async (window: Window, go: string, picks: readonly number[], more: SentForm['controls'] = [], address = window.address): Promise<void> => {
    const form: SentForm = { address, fields: new Set(window.page.kind === 'questions' ? window.page.questions.flatMap(fieldsOf) : []), controls: [...controlsFor(window.page, picks), ...(go === 'on' ? [] : [['go', go] as const]), ...more] };
    await send(form);
  };

  const send = async (form: SentForm): Promise<void> => {
    last = form;
    const before = await draft();
    const sendsBefore = sends;
    const response = await ask(form.address, form.controls);
    const after = await draft();
    if (sends > sendsBefore) expectAllIsSent(before, form);
    else if (response.headers.get('location') !== '/receipt') expectNothingLost(before, after, form);
    await follow(response, form.address);
  };

  /** Everything on the page that sent, and all that was stored before, is in what went out, or is kept aside for a reason the person gave. */
  const expectAllIsSent = (before: Draft | undefined, form: SentForm) => {
    const walk = running(journey);
    if (!before) return;
    const going = walk.answers(before, { now: journeyStart }).answers.filter(({ state }) => state === 'given');
    const words = [...sent.values()].at(-1) ?? '';
    for (const { field, typed } of going) {
      if (form.fields.has(field)) continue;
      for (const value of Object.values(typed).flat()) if (!words.includes(JSON.stringify(value).slice(1, -1))) throw new Error(`"${field}" was answered and not sent: ${JSON.stringify(value)}`);
    }
  };

  const start = async () => follow(await ask(base), base);

  const step = async (move: Move): Promise<void> => {
    if (!here) await start();
    const window = here;
    if (!window) throw new Error('The journey shows no page.');
    story.push(`${move.does} on ${window.address}`);
    await doMove(move, window);
    const open = await ask(base);
    await follow(open, base);
    if (here && move.does !== 'save') await follow(await ask(here.address), here.address);
  };

  const doMove = async ({ does: what, picks }: Move, window: Window): Promise<void> => {
    if (picks[5] !== undefined && picks[5] % 3 === 0) earlier = window;
    switch (what) {
      case 'go back': return post(window, 'back', picks);
      case 'save': return post(window, 'save', picks);
      case 'refresh': return follow(await ask(window.address), window.address);
      case 'press again': return last ? send(last) : undefined;
      case 'other window': return earlier ? post(earlier, 'on', picks) : undefined;
      case 'add': return window.page.kind === 'list' && window.page.more ? post(window, 'add', picks) : undefined;
      case 'remove': return removeOne(window, picks);
      case 'change': return changeOne(picks);
      default: return window.page.kind === 'ending' ? follow(await ask(`${base}/${window.page.back?.step ?? ''}`), base) : post(window, 'on', picks);
    }
  };

  const removeOne = async (window: Window, picks: readonly number[]): Promise<void> => {
    const entry = window.page.kind === 'list' ? window.page.entries[(picks[0] ?? 0) % Math.max(1, window.page.entries.length)] : undefined;
    if (entry) await post(window, 'remove', picks, [], `${base}/${entry.page.step}/${entry.page.item ?? ''}`);
  };

  const changeOne = async (picks: readonly number[]): Promise<void> => {
    const kept = await draft();
    const { pages } = running(journey).way(kept ?? { ...emptyDraft, journey: journey.id }, { now: journeyStart });
    const page = pages[(picks[0] ?? 0) % Math.max(1, pages.length)];
    if (page) await follow(await ask(`${base}/${page.step}${page.item === undefined ? '' : `/${page.item}`}?change`), base);
  };

  return { step, story, seen, sent: () => sent.size };
}

const emptyDraft: Draft = { journey: '', journeyVersion: 1, key: '', version: 0, entries: {}, lists: {}, done: [], tries: {}, startedAt: '', savedAt: '' };

function expectNothingPersonal(address: string): void {
  if (!/^\/(?:care(?:\/[A-Za-z0-9-]+){0,2}|receipt)(?:\?change)?$/.test(address)) throw new Error(`Somebody's words may be in an address: ${address}`);
}

/** The form of a page, filled in by the picks, as a browser would send it. */
function controlsFor(page: JourneyPage, picks: readonly number[]): SentForm['controls'] {
  const hidden = [['key', page.key], ['version', String(page.version)]] as const;
  if (page.kind !== 'questions') return hidden;
  return [...hidden, ...page.questions.flatMap((asked, nth) => answered(asked, picks.map((pick) => pick + nth * 7)))];
}

function answered(asked: AskedQuestion, picks: readonly number[]): SentForm['controls'] {
  const { field, question, escapes, reveals, other } = asked;
  const [pick = 0, next = 0, third = 0] = picks;
  const text = () => texts[pick % texts.length] ?? '';
  const keep = other ? [[`${field}-keep`, next % 2 === 0 ? 'mine' : 'other'] as const] : [];
  const escape = escapes.length > 0 && third % 5 === 0 ? [[`${field}-answer`, escapes[next % escapes.length] ?? ''] as const] : [];
  const inside = Object.values(reveals ?? {}).flat().flatMap((each) => answered(each, picks.map((number) => number + 3)));
  const options = 'options' in question ? Object.keys(question.options) : [];
  const own = (): SentForm['controls'] => {
    switch (question.kind) {
      case 'choice': return pick % 7 === 0 ? [] : [[field, options[pick % options.length] ?? '']];
      case 'choices': return options.filter((_, nth) => ((next >> nth) & 1) === 1).map((value) => [field, value] as const);
      case 'date': return next % 3 === 0 ? [[`${field}-day`, String(1 + (pick % 28))], [`${field}-month`, 'April'], [`${field}-year`, String(1930 + (pick % 90))]] : [[`${field}-day`, ''], [`${field}-month`, ''], [`${field}-year`, text()], [`${field}-rough`, third % 2 === 0 ? 'spring 2019' : '']];
      case 'name': return [[field, text()], [`${field}-called`, 'Sam']];
      case 'address': return [[field, text()], [`${field}-where`, ['fixed', 'none', 'safe'][next % 3] ?? '']];
      default: return [[field, text()]];
    }
  };
  return [...own(), ...escape, ...keep, ...inside];
}

const fieldsOf = ({ field, reveals }: AskedQuestion): readonly string[] => [field, ...Object.values(reveals ?? {}).flat().flatMap(fieldsOf)];

const partsOf = (draft: Draft | undefined, field: string) => draft?.entries[field];

/** Answers of a third window and more, kept beside the two the person is asked about. */
const furtherOf = (draft: Draft | undefined, field: string) => Object.entries(draft?.entries ?? {}).filter(([name]) => name.startsWith(`${field}~`)).map(([, { typed }]) => typed);

/** What a form brought is stored, and what it did not bring stands as it stood. */
function expectNothingLost(before: Draft | undefined, after: Draft | undefined, { controls, fields }: SentForm): void {
  const brought = new Map<string, Map<string, string[]>>();
  const kept = new Map<string, string>();
  for (const [name, value] of controls) {
    const [field = '', part = 'value'] = name.split('-');
    if (part === 'keep') kept.set(field, value);
    if (['key', 'version', 'go'].includes(field) || ['keep', 'answer'].includes(part)) continue;
    const parts = brought.get(field) ?? new Map<string, string[]>();
    brought.set(field, parts.set(part, [...(parts.get(part) ?? []), value]));
  }
  for (const [field, parts] of brought) {
    const entry = partsOf(after, field);
    const versions = [entry?.typed, entry?.other?.typed, ...furtherOf(after, field)];
    for (const [part, values] of parts) {
      const given = values.filter((value) => value !== '');
      if (given.length === 0 || kept.get(field) === 'other') continue;
      const stored = versions.some((typed) => JSON.stringify([typed?.[part] ?? []].flat()) === JSON.stringify(values));
      if (!stored) throw new Error(`"${field}" (${part}) was written and is not there: ${JSON.stringify(values)}; there is ${JSON.stringify(versions)}`);
    }
  }
  for (const [field, entry] of Object.entries(before?.entries ?? {})) {
    if (fields.has(field)) continue;
    const now = partsOf(after, field);
    if (JSON.stringify(now?.typed) !== JSON.stringify(entry.typed)) throw new Error(`"${field}" changed though no form brought it: ${JSON.stringify(entry.typed)} became ${JSON.stringify(now?.typed)}`);
  }
}
