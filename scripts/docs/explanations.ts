import { createExplain, explanationEnglish, explanationWelsh, type ContactsNow, type Doing, type Explanation, type Work } from '@kind-by-design/plain-language';

const explain = createExplain({ en: explanationEnglish, cy: explanationWelsh });
const NOW = new Date('2026-11-24T10:00:00Z');

/** Made-up numbers from the range kept for drama. */
const contacts: ContactsNow = {
  team: 'the adult social care team',
  lang: 'en',
  channels: [
    { channel: 'telephone', name: 'Phone', text: '01632 960 001', href: 'tel:01632960001', states: [], hours: [] },
    { channel: 'text-message', name: 'Text message', text: '07700 900 001', href: 'sms:07700900001', states: [], hours: [] },
  ],
};

const failures: readonly { readonly name: string; readonly failure: unknown }[] = [
  { name: 'Status 400 (and other 4xx)', failure: 400 },
  { name: 'Status 401', failure: 401 },
  { name: 'Status 403', failure: 403 },
  { name: 'Status 404', failure: 404 },
  { name: 'Status 408', failure: 408 },
  { name: 'Status 409', failure: 409 },
  { name: 'Status 410', failure: 410 },
  { name: 'Status 413', failure: 413 },
  { name: 'Status 422', failure: { status: 422, errors: [{ pointer: '#/about' }] } },
  { name: 'Status 429, with Retry-After', failure: { status: 429, headers: { 'retry-after': '1800' } } },
  { name: 'Status 500 (and other 5xx)', failure: 500 },
  { name: 'Status 503, with Retry-After', failure: { status: 503, headers: { 'retry-after': '18000' } } },
  { name: 'Status 504 (and 502)', failure: 504 },
  { name: 'No status: the device is offline', failure: { offline: true } },
  { name: 'No status: the network could not be reached', failure: new TypeError('Failed to fetch') },
  { name: 'No status: no answer in time', failure: new DOMException('', 'TimeoutError') },
  { name: 'No status: stopped on the way', failure: new DOMException('', 'AbortError') },
  { name: 'No status: an answer nobody can read, such as HTML where JSON was due', failure: new SyntaxError('') },
  { name: 'No status: anything else that was thrown', failure: undefined },
];

const doings: readonly Doing[] = ['loading', 'saving', 'sending', 'signing-in', 'searching', 'uploading'];

const works: readonly { readonly name: string; readonly work: Work }[] = [
  { name: 'none', work: { state: 'none' } },
  { name: 'saved', work: { state: 'saved' } },
  { name: 'saved, device', work: { state: 'saved', where: 'device' } },
  { name: 'saved, service', work: { state: 'saved', where: 'service' } },
  { name: 'sent', work: { state: 'sent' } },
  { name: 'not-saved', work: { state: 'not-saved' } },
  { name: 'unknown', work: { state: 'unknown' } },
];

const languages = [
  { locale: 'en', name: 'English' },
  { locale: 'cy', name: 'Cymraeg (Welsh, a draft that no Welsh-speaking reader has signed yet)' },
] as const;

const letter = ({ title, detail, work }: Explanation) => [`**${title}**`, detail, work.said].filter(Boolean).join('<br>');
const ways = ({ next }: Explanation) => next.map(({ label }) => label).join(' · ');

function table(failure: unknown, locale: string): string {
  const rows = doings.flatMap((doing) => {
    // Works that read alike to the last word share a row, so that everything is read once.
    const letters = new Map<string, string[]>();
    const next = new Map<string, string[]>();
    for (const { name, work } of works) {
      const told = explain(failure, { doing, work, contacts, locale, now: NOW, metOn: 'device', signIn: '/sign-in' });
      letters.set(letter(told), [...(letters.get(letter(told)) ?? []), name]);
      next.set(ways(told), [...(next.get(ways(told)) ?? []), name]);
    }
    return [
      ...[...letters].map(([said, names]) => `| ${doing} | ${names.join('; ')} | ${said} |`),
      ...[...next].map(([said, names]) => `| ${doing} | next: ${next.size === 1 ? 'all' : names.join('; ')} | → ${said} |`),
    ];
  });
  return ['| Doing | Work | What the person reads |', '| --- | --- | --- |', ...rows].join('\n');
}

function section({ name, failure }: (typeof failures)[number]): string {
  const { code } = explain(failure, { doing: 'loading', work: { state: 'none' }, contacts, locale: 'en', now: NOW, metOn: 'device' });
  return [`## ${name}: \`${code}\``, ...languages.flatMap((language) => [`### ${language.name}`, table(failure, language.locale)])].join('\n\n');
}

/** How a time is said, for the sentences that carry one. */
function times(): string {
  const at = (instant: string): Work => ({ state: 'saved', where: 'service', at: instant });
  const after = (instant: string) => ({ status: 503, headers: { 'retry-after': new Date(instant).toUTCString() } });
  const rows = languages.flatMap(({ locale }) => {
    const tell = (failure: unknown, work: Work) => explain(failure, { doing: 'sending', work, contacts, locale, now: NOW, metOn: 'device' });
    const saved = ['2026-11-24T09:32:00Z', '2026-11-24T00:00:00Z', '2026-11-23T15:00:00Z', '2026-11-03T12:00:00Z'].map((instant) => tell(undefined, at(instant)).work.said);
    const sent = tell(undefined, { state: 'sent', at: '2026-11-24T09:32:00Z' }).work.said;
    const again = ['2026-11-24T10:01:00Z', '2026-11-24T15:00:00Z', '2026-11-25T09:30:00Z', '2026-11-27T12:00:00Z'].flatMap((instant) => ways(tell(after(instant), { state: 'none' })));
    const soon = tell(503, { state: 'none' }).detail ?? '';
    return [...saved, sent, ...again, soon].map((said) => `| ${locale} | ${said} |`);
  });
  return ['## Times', '| Language | What the person reads |', '| --- | --- |', ...rows].join('\n').replace('\n', '\n\n');
}

/** The ways that only some services or failures bring. */
function moreWays(): string {
  const others = ['text-relay', 'email', 'bsl-video', 'visit', 'letter', 'callback'] as const;
  const rows = languages.flatMap(({ locale }) => [
    ...others.map((channel) => {
      const only: ContactsNow = { ...contacts, channels: [{ channel, name: channel, text: channel === 'email' ? 'care@example.org' : '18001 01632 960 001', states: [], hours: [] }] };
      return ways(explain(404, { doing: 'loading', work: { state: 'none' }, contacts: only, locale, now: NOW, metOn: 'device' }));
    }),
    ...(['loading', 'uploading'] as const).map((doing) => ways(explain(413, { doing, work: { state: 'none' }, contacts, locale, now: NOW, metOn: 'device', field: 'about', carryOn: true }))),
  ].map((said) => `| ${locale} | ${said} |`));
  return ['## Ways on that depend on the service', '', '| Language | What they can do |', '| --- | --- |', ...rows].join('\n');
}

/** Every explanation there is: failure by what was being done by what became of the work, in both languages. */
export function explanationsDocument(): string {
  return `${[
    '# Every explanation, to be read aloud',
    'Made by `pnpm docs:generate` from `packages/plain-language/src/explanation`: mend a sentence there, not here.',
    'Each row is one letter: what happened, why if we know, and what became of what the person wrote; rows with → hold what they can do next. ' +
      'The clock says 10am on 24 November 2026, and the service has a telephone and text messages. ' +
      'Met on the service instead of the device, a network out of reach reads as `closed-for-now` and no answer in time as `slow-answer`.',
    ...failures.map(section),
    times(),
    moreWays(),
  ].join('\n\n')}\n`;
}
