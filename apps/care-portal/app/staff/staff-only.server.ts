import { redirect, type RouterContextProvider } from 'react-router';
import type { StaffDesk, StaffMember } from '../../server/staff/staff.ts';
import { portalOf } from '../portal-context';
import { throwTrouble } from '../trouble/trouble.server';

interface Where {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

/** The staff's side and who is signed in. Throws the way to the sign-in page, or "not here" where the staff page is off. */
export async function staffOnly(where: Where): Promise<{ staff: StaffDesk; member: StaffMember }> {
  const staff = staffDesk(where);
  const member = await staff.current(where.request);
  if (!member) throw redirect('/staff/sign-in', { status: 303 });
  if (member.role !== 'reads-requests') throwTrouble(where, 403);
  return { staff, member };
}

/** The staff's side; throws "not here" where it is off. */
export function staffDesk(where: Where): StaffDesk {
  const { staff } = portalOf(where.context).portal;
  if (!staff.isOn) throwTrouble(where, 404);
  return staff;
}
