import { staleContacts } from '@kind-by-design/plain-language/contacts';
import { contacts } from '../apps/care-portal/app/service-facts/contacts.ts';
import { urgentHelp } from '../apps/care-portal/app/service-facts/urgent-help.ts';
import { bankHolidays } from '../apps/care-portal/server/service/bank-holidays.ts';

/** With `--strict`, for a pipeline that shall stop: a fact nobody has tried for so long is likelier wrong than right. */
const strict = process.argv.includes('--strict');
const tooOldDays = 2 * 365;

const file = { contacts: 'apps/care-portal/app/service-facts/contacts.ts', urgent: 'apps/care-portal/app/service-facts/urgent-help.ts', holidays: 'apps/care-portal/server/service/bank-holidays.ts' };
const today = new Date().toISOString().slice(0, 10);

/** In the form in which GitHub shows it beside the file. */
const warn = (where: string, said: string) => console.log(`::warning file=${where}::${said}`);

const stale = [
  ...staleContacts(contacts, today).map((fact) => ({ where: file.contacts, ...fact })),
  ...staleContacts(urgentHelp, today).map((fact) => ({ where: file.urgent, ...fact })),
];
for (const { where, said } of stale) warn(where, said);

// Promises of "the next working day" need the closed days of the weeks ahead.
const soon = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
if (bankHolidays.knownUntil < soon) warn(file.holidays, `The closed days are known until ${bankHolidays.knownUntil} only. ${bankHolidays.owner} answers for them: add the next ones.`);

const tooOld = stale.filter(({ daysOld }) => daysOld !== undefined && daysOld > tooOldDays);
if (strict && tooOld.length > 0) {
  console.error(`${tooOld.length} of them nobody has tried for more than 2 years. Try them before anybody relies on these pages.`);
  process.exitCode = 1;
}
if (stale.length === 0) console.log('Every contact fact was tried within half a year.');
