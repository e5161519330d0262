/** The days on which the service's offices are closed, as published for England and Wales. */
export const bankHolidays = {
  /** Nobody has signed off the Welsh names yet. */
  review: { cy: 'draft' },
  owner: 'The contact centre team',
  checkedOn: '2026-11-22',
  /** The last day this list knows about. After it, promises about "the next working day" could be wrong. */
  knownUntil: '2027-12-31',
  days: [
    { on: '2026-12-25', name: { en: 'Christmas Day', cy: 'Dydd Nadolig' } },
    { on: '2026-12-28', name: { en: 'Boxing Day (day off in its place)', cy: 'Gŵyl San Steffan (diwrnod amgen)' } },
    { on: '2027-01-01', name: { en: 'New Year’s Day', cy: 'Dydd Calan' } },
    { on: '2027-03-26', name: { en: 'Good Friday', cy: 'Dydd Gwener y Groglith' } },
    { on: '2027-03-29', name: { en: 'Easter Monday', cy: 'Dydd Llun y Pasg' } },
    { on: '2027-05-03', name: { en: 'Early May bank holiday', cy: 'Gŵyl banc dechrau mis Mai' } },
    { on: '2027-05-31', name: { en: 'Spring bank holiday', cy: 'Gŵyl banc y gwanwyn' } },
    { on: '2027-08-30', name: { en: 'Summer bank holiday', cy: 'Gŵyl banc yr haf' } },
    { on: '2027-12-27', name: { en: 'Christmas Day (day off in its place)', cy: 'Dydd Nadolig (diwrnod amgen)' } },
    { on: '2027-12-28', name: { en: 'Boxing Day (day off in its place)', cy: 'Gŵyl San Steffan (diwrnod amgen)' } },
  ],
} as const;
