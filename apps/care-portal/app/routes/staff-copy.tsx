import { toCsv, toJson, toQuestionnaireResponse } from '@kind-by-design/journey/export';
import { careJourney } from '../care/care-journey.server';
import { pageFactsOf } from '../page/page-facts.server';
import { portalOf } from '../portal-context';
import { staffOnly } from '../staff/staff-only.server';
import { throwTrouble } from '../trouble/trouble.server';
import type { Route } from './+types/staff-copy';

/** A copy of a request for the records of those who work with the person. Written to the log before it is made. */
export async function loader(args: Route.LoaderArgs) {
  const { staff, member } = await staffOnly(args);
  await staff.noteCopy(member, args.params.reference);
  const found = await portalOf(args.context).portal.care.assessments.find(args.params.reference);
  if (!found) throwTrouble(args, 404);
  const journey = careJourney(pageFactsOf(args.request, args.context).language);
  const { reference, answers, sentAt, changedAt, status } = found;
  const file = (type: string, ending: string, body: string) => new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${reference}.${ending}"`, 'Cache-Control': 'no-store' },
  });
  switch (args.params.format) {
    case 'csv': return file('text/csv; charset=utf-8', 'csv', toCsv(journey, answers));
    case 'json': return file('application/json; charset=utf-8', 'json', JSON.stringify({ reference, status, sentAt, ...toJson(journey, answers) }, undefined, 2));
    case 'fhir': return file('application/fhir+json; charset=utf-8', 'fhir.json', JSON.stringify(toQuestionnaireResponse(journey, answers, { authored: changedAt ?? sentAt, status: status === 'changed' ? 'amended' : 'completed' }), undefined, 2));
    default: return throwTrouble(args, 404);
  }
}
