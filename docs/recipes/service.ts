import { type Contacts, contactsAt, type FieldFailure, type FieldLabel, fieldProblem, type Problems, problemsFrom, type UrgentHelpData, urgentAt } from '@kind-by-design/plain-language';

const checked = { owner: 'Front door team', checkedOn: '2026-11-02' } as const;
const day = [{ from: '9:00', to: '17:00' }] as const;
const hours = { week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day } } as const;

/** How to reach a person here. Your own service keeps this as data, with an owner and the day it was last checked. */
const contacts: Contacts = {
  team: 'the adult social care team',
  timeZone: 'Europe/London',
  channels: [
    { ...checked, channel: 'telephone', number: '01632 960 100', hours, wait: 'Most people wait about 10 minutes' },
    { ...checked, channel: 'email', address: 'care@example.org', wait: 'We answer within 2 working days' },
  ],
};

const urgent: UrgentHelpData = [
  { ...checked, kind: 'emergency', when: 'Somebody’s life is in danger', routes: [{ by: 'telephone', href: 'tel:999', text: 'Call 999' }] },
];

/** What `KindProvider` and `setKind` take. Made for each request, so that "open now" is true. */
export function kindAt(now: Date) {
  return { locale: 'en', place: 'england', contacts: contactsAt(contacts, now, 'en'), urgent: urgentAt(urgent, 'en') } as const;
}

const labels = {
  name: { plain: 'Your name', thing: 'your name' },
  telephone: { plain: 'Your telephone number', thing: 'your telephone number' },
  when: { plain: 'The best time to ring', thing: 'the best time to ring' },
} as const satisfies Record<string, FieldLabel>;

/** The same questions are checked in the browser and on the server. Gives nothing where all is well. */
export function problemsIn(form: FormData): Problems | undefined {
  const written = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const problem = (field: keyof typeof labels, failure: FieldFailure) => ({ field, problem: fieldProblem({ ...failure, label: labels[field], locale: 'en' }) });
  const found = [
    ...(written('name') === '' ? [problem('name', { input: 'text', failure: 'empty' })] : []),
    ...(written('telephone') === '' ? [problem('telephone', { input: 'telephone', failure: 'empty' })] : []),
    ...(written('when') === '' ? [problem('when', { input: 'radios', failure: 'empty' })] : []),
  ];
  return found.length > 0 ? problemsFrom(found, ['name', 'telephone', 'when']) : undefined;
}

/** Hands the request to where your service keeps such things. What goes wrong is thrown as it came: `explain` reads it. */
export async function keepRequest(url: string, form: FormData): Promise<void> {
  const written = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(written), signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw answer;
}
