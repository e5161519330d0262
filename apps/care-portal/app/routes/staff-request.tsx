import { pageFactsOf } from '../page/page-facts.server';
import { titleOf, unlisted } from '../page/page-meta';
import { portalOf } from '../portal-context';
import { assessmentForStaff } from '../staff/assessment.server';
import { callbackForStaff } from '../staff/callback.server';
import { AssessmentForStaff, CallbackForStaff } from '../staff/request-pages';
import { staffOnly } from '../staff/staff-only.server';
import { StaffPage } from '../staff/staff-page';
import { throwTrouble } from '../trouble/trouble.server';
import type { Route } from './+types/staff-request';

export async function loader(args: Route.LoaderArgs) {
  const { staff, member } = await staffOnly(args);
  const { language } = pageFactsOf(args.request, args.context);
  // Written to the log before anything is looked up.
  const callback = await staff.openRequest(member, args.params.reference);
  if (callback) return { ...callbackForStaff(callback, language), name: member.name };
  const assessment = await portalOf(args.context).portal.care.assessments.find(args.params.reference);
  if (!assessment) throwTrouble(args, 404);
  return { ...assessmentForStaff(assessment, language), name: member.name };
}

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData && { title: loaderData.words.list }), unlisted];
}

export default function StaffRequest({ loaderData }: Route.ComponentProps) {
  const { title, name, words } = loaderData;
  return (
    <StaffPage title={title} name={name} words={words}>
      <p><a href="/staff">{words.back}</a></p>
      {loaderData.kind === 'care' ? <AssessmentForStaff {...loaderData} /> : <CallbackForStaff {...loaderData} />}
    </StaffPage>
  );
}
