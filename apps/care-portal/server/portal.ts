import type { OpenDatabase } from './database/database.ts';
import { createAssessments, type Assessments } from './care/assessments.ts';
import { createJourneyDrafts, type JourneyDrafts } from './care/journey-drafts.ts';
import { createReturnCodes, type ReturnCodes } from './care/return-codes.ts';
import { createLanguages, type Languages } from './language/language.ts';
import { createDrafts, type Drafts } from './requests/drafts.ts';
import { createRequests, type Requests } from './requests/requests.ts';
import type { WorkingDays } from './requests/ring-by.ts';
import { createAddresses, type Addresses } from './service/addresses.ts';
import { bankHolidays } from './service/bank-holidays.ts';
import type { Settings } from './settings.ts';
import { createStaffDesk, type StaffDesk } from './staff/staff.ts';
import { createVisits, type Visits } from './visits/visits.ts';

/** Everything the pages can ask for: what the routes' loaders and actions call. */
export interface Portal {
  readonly visits: Visits;
  readonly drafts: Drafts;
  readonly requests: Requests;
  /** The journeys: what is told so far, the codes to come back with, and what was sent. */
  readonly care: { readonly store: JourneyDrafts; readonly codes: ReturnCodes; readonly assessments: Assessments };
  readonly staff: StaffDesk;
  readonly languages: Languages;
  readonly workingDays: WorkingDays;
  readonly addresses: Addresses;
  /** Where "Leave this page now" leads. */
  readonly leaveTo: string;
  /** Until when asking is closed for planned work; nothing where it is open. */
  readonly closedUntil: () => Date | undefined;
  /** Whether tests may ask for trouble, and the page with a part that crashes is there. */
  readonly faultsOn: boolean;
  readonly now: () => Date;
}

/** Where and when the service works. */
export const workingDays: WorkingDays = {
  timeZone: 'Europe/London',
  closed: new Set(bankHolidays.days.map((day) => day.on)),
};

type PortalSettings = Pick<Settings, 'secure' | 'staff'> & Partial<Pick<Settings, 'leaveTo' | 'closedUntil' | 'faults'>>;

/** Puts the parts together over one open database. */
export function createPortal({ database }: Pick<OpenDatabase, 'database'>, settings: PortalSettings, now = () => new Date()): Portal {
  const store = createJourneyDrafts(database);
  const codes = createReturnCodes(database, store, now);
  return {
    visits: createVisits(database, settings.secure, now, () => store.clear()),
    drafts: createDrafts(database, now),
    requests: createRequests(database, workingDays, now),
    care: { store, codes, assessments: createAssessments(database, store, workingDays, now) },
    staff: createStaffDesk(database, settings.staff, settings.secure, now),
    languages: createLanguages(settings.secure),
    workingDays,
    addresses: createAddresses(settings.faults ?? { on: false }),
    leaveTo: settings.leaveTo ?? '/',
    closedUntil: () => (settings.closedUntil && settings.closedUntil > now() ? settings.closedUntil : undefined),
    faultsOn: settings.faults?.on ?? false,
    now,
  };
}
