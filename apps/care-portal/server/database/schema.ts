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

/**
 * What somebody has told so far in a journey, as text: what they wrote may hold characters that jsonb cannot. It lives
 * as long as a visit holds it or a return code leads to it.
 */
export const journeyDrafts = pgTable('journey_drafts', {
  id: uuid('id').primaryKey(),
  journey: text('journey').notNull(),
  draft: text('draft').notNull(),
  version: integer('version').notNull(),
  savedAt: instant('saved_at').notNull(),
});

/** Which visit writes in which draft: one for each journey. Goes with the visit. */
export const draftHolders = pgTable('draft_holders', {
  visit: text('visit').notNull().references(() => visits.id, { onDelete: 'cascade' }),
  journey: text('journey').notNull(),
  draft: uuid('draft').notNull().references(() => journeyDrafts.id, { onDelete: 'cascade' }),
}, (table) => [primaryKey({ columns: [table.visit, table.journey] }), index('draft_holders_draft').on(table.draft)]);

/** The way back to a draft from another browser. Neither the code nor the fact is kept, only what proves them. */
export const returnCodes = pgTable('return_codes', {
  code: text('code').primaryKey(),
  fact: text('fact').notNull(),
  draft: uuid('draft').notNull().references(() => journeyDrafts.id, { onDelete: 'cascade' }),
  tries: integer('tries').notNull(),
  waitUntil: instant('wait_until'),
  endsAt: instant('ends_at').notNull(),
}, (table) => [index('return_codes_draft').on(table.draft)]);

/** A journey that was sent, with the draft it came from, so that it can be changed. `key` is the draft's: sending twice stores once. */
export const assessments = pgTable('assessments', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  key: uuid('key').notNull().unique('assessments_key'),
  reference: text('reference').notNull().unique('assessments_reference'),
  language: text('language').notNull(),
  answers: text('answers').notNull(),
  draft: text('draft').notNull(),
  respondBy: date('respond_by', { mode: 'string' }).notNull(),
  status: text('status', { enum: requestStatuses }).notNull(),
  sentAt: instant('sent_at').notNull(),
  changedAt: instant('changed_at'),
}, (table) => [index('assessments_sent_at').on(table.sentAt)]);

/** Which visit may read, change and stop which assessment request. Goes with the visit. */
export const assessmentReceipts = pgTable('assessment_receipts', {
  visit: text('visit').notNull().references(() => visits.id, { onDelete: 'cascade' }),
  assessment: bigint('assessment', { mode: 'number' }).notNull().references(() => assessments.id, { onDelete: 'cascade' }),
  at: instant('at').notNull(),
}, (table) => [primaryKey({ columns: [table.visit, table.assessment] })]);

/** A member of staff who is signed in. Only a hash of the cookie is kept. */
export const staffSessions = pgTable('staff_sessions', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  endsAt: instant('ends_at').notNull(),
});

export const staffActions = ['signed-in', 'signed-out', 'opened-list', 'opened-request', 'exported-request'] as const;

/** Who looked at what, and when. Nothing in the portal changes or deletes a row. */
export const staffLog = pgTable('staff_log', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  name: text('name').notNull(),
  action: text('action', { enum: staffActions }).notNull(),
  reference: text('reference'),
  at: instant('at').notNull(),
});
