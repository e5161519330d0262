import { readIsoDate } from '../dates/calendar';
import type { ContactChannel, Contacts, OpeningHours } from './contacts';
import { serviceClock } from './service-clock';
import { mailtoHref, telHref } from './telephone';

/** Minutes after midnight of a time of day on the 24 hour clock, up to `24:00`; nothing where it is no such time. */
export function minutesOf(time: string): number | undefined {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(time);
  if (parts === null) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  return minutes > 59 || hours * 60 + minutes > 1440 ? undefined : hours * 60 + minutes;
}

const WEEKDAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

function spanFaults(where: string, spans: readonly { readonly from: string; readonly to: string }[]): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const { from, to } of spans.toSorted((a, b) => (minutesOf(a.from) ?? 0) - (minutesOf(b.from) ?? 0))) {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    if (start === undefined || end === undefined) {
      faults.push(`${where}: "${from}" to "${to}" are not times of day. Write them as "09:00" and "17:00", the end of the day as "24:00".`);
    } else if (end <= start) {
      faults.push(`${where}: it closes at ${to}, which is not after ${from}. Hours that go past midnight are two: one until "24:00", one from "00:00" the next day.`);
    } else if (start < last) {
      faults.push(`${where}: the hours from ${from} begin before the ones before them end. Write them as one.`);
    }
    last = Math.max(last, end ?? last);
  }
  return faults;
}

/** What is wrong with opening hours; empty where nothing is. */
export function hoursFaults(where: string, hours: OpeningHours): string[] {
  const days = Object.entries(hours.week).flatMap(([day, spans]) =>
    WEEKDAYS.has(day) ? spanFaults(`${where}, ${day}`, spans) : [`${where}: "${day}" is no day of the week. Use "monday" to "sunday".`]);
  const seen = new Set<string>();
  const exceptions = (hours.exceptions ?? []).flatMap(({ on, hours: spans }) => {
    const twice = seen.has(on);
    seen.add(on);
    if (readIsoDate(on) === undefined) return [`${where}: "${on}" is not a day that exists. Write it as "2026-12-25".`];
    if (twice) return [`${where}: ${on} is there twice. Keep one.`];
    return spanFaults(`${where}, ${on}`, spans ?? []);
  });
  return [...days, ...exceptions];
}

function channelFaults(channel: ContactChannel, place: number): string[] {
  const where = `Channel ${place + 1} (${channel.channel})`;
  const faults = channel.hours === undefined || channel.hours === 'always' ? [] : hoursFaults(where, channel.hours);
  if ('number' in channel && telHref(channel.number) === undefined) {
    faults.push(`${where}: "${channel.number}" cannot be dialled, so it is shown as text and not as a link. Write it in digits.`);
  }
  if (channel.channel === 'email' && mailtoHref(channel.address) === undefined) {
    faults.push(`${where}: "${channel.address}" is not an email address, so it is shown as text and not as a link.`);
  }
  return faults;
}

/**
 * What is wrong with a service's contact facts, one sentence each for the team that keeps them: hours that overlap or
 * end before they start, days and time zones that do not exist, numbers that cannot be dialled. Empty where all is well.
 */
export function contactFaults(contacts: Contacts): readonly string[] {
  const zone = serviceClock(contacts.timeZone) === undefined
    ? [`There is no time zone "${contacts.timeZone}". Write it like "Europe/London".`]
    : [];
  return [...zone, ...contacts.channels.flatMap(channelFaults)];
}
