import { data, redirect, type RouterContextProvider } from 'react-router';
import type { StaffDesk, StaffMember } from '../server/staff/staff.ts';
import { portalOf } from './portal-context';

/** The staff's side and who is signed in. Throws the way to the sign-in page, or "not here" where the staff page is off. */
export async function staffOnly(request: Request, context: Readonly<RouterContextProvider>): Promise<{ staff: StaffDesk; member: StaffMember }> {
  const staff = staffDesk(context);
  const member = await staff.current(request);
  if (!member) throw redirect('/staff/sign-in', { status: 303 });
  return { staff, member };
}

/** The staff's side; throws "not here" where it is off. */
export function staffDesk(context: Readonly<RouterContextProvider>): StaffDesk {
  const { staff } = portalOf(context).portal;
  if (!staff.isOn) throw data(null, { status: 404 });
  return staff;
}
