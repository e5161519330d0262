import type { Tries } from '@kind-by-design/plain-language/problems';
import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid, boolean, bigint, date } from 'drizzle-orm/pg-core';
import type { Typed } from '../requests/typed.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** One person at one browser, for a day. Only a hash of the cookie is kept. */
export const visits = pgTable('visits', {
  id: text('id').primaryKey(),
  startedAt: instant('started_at').notNull(),
  endsAt: instant('ends_at').notNull(),
}, (table) => [index('visits_ends_at').on(table.endsAt)]);

/** What somebody has written so far, exactly as they wrote it. Goes with the visit. */
export const drafts = pgTable('drafts', {
  visit: text('visit').notNull().references(() => visits.id, { onDelete: 'cascade' }),
  form: text('form').notNull(),
  key: uuid('key').notNull(),
  typed: jsonb('typed').$type<Typed>().notNull(),
  tries: jsonb('tries').$type<Tries>().notNull(),
  tried: boolean('tried').notNull(),
  version: integer('version').notNull(),
  savedAt: instant('saved_at').notNull(),
}, (table) => [primaryKey({ columns: [table.visit, table.form] })]);

export const requestStatuses = ['open', 'changed', 'stopped'] as const;

/** What was sent. `key` is made with the form, so sending twice stores once. */
export const callbackRequests = pgTable('callback_requests', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  key: uuid('key').notNull().unique('callback_requests_key'),
  reference: text('reference').notNull().unique('callback_requests_reference'),
  language: text('language').notNull(),
  answers: jsonb('answers').$type<Typed>().notNull(),
  ringBy: date('ring_by', { mode: 'string' }).notNull(),
  status: text('status', { enum: requestStatuses }).notNull(),
  sentAt: instant('sent_at').notNull(),
  changedAt: instant('changed_at'),
}, (table) => [index('callback_requests_sent_at').on(table.sentAt)]);

/** Which visit may read, change and stop which request. Goes with the visit. */
export const receipts = pgTable('receipts', {
  visit: text('visit').notNull().references(() => visits.id, { onDelete: 'cascade' }),
  request: bigint('request', { mode: 'number' }).notNull().references(() => callbackRequests.id, { onDelete: 'cascade' }),
  at: instant('at').notNull(),
}, (table) => [primaryKey({ columns: [table.visit, table.request] })]);

/** A member of staff who is signed in. Only a hash of the cookie is kept. */
export const staffSessions = pgTable('staff_sessions', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  endsAt: instant('ends_at').notNull(),
});

export const staffActions = ['signed-in', 'signed-out', 'opened-list', 'opened-request'] as const;

/** Who looked at what, and when. Nothing in the portal changes or deletes a row. */
export const staffLog = pgTable('staff_log', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  name: text('name').notNull(),
  action: text('action', { enum: staffActions }).notNull(),
  reference: text('reference'),
  at: instant('at').notNull(),
});
