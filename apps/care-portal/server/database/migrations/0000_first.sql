CREATE TABLE "callback_requests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "callback_requests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" uuid NOT NULL,
	"reference" text NOT NULL,
	"language" text NOT NULL,
	"answers" jsonb NOT NULL,
	"ring_by" date NOT NULL,
	"status" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone,
	CONSTRAINT "callback_requests_key" UNIQUE("key"),
	CONSTRAINT "callback_requests_reference" UNIQUE("reference")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"visit" text NOT NULL,
	"form" text NOT NULL,
	"key" uuid NOT NULL,
	"typed" jsonb NOT NULL,
	"tries" jsonb NOT NULL,
	"tried" boolean NOT NULL,
	"version" integer NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_visit_form_pk" PRIMARY KEY("visit","form")
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"visit" text NOT NULL,
	"request" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "receipts_visit_request_pk" PRIMARY KEY("visit","request")
);
--> statement-breakpoint
CREATE TABLE "staff_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"action" text NOT NULL,
	"reference" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_visit_visits_id_fk" FOREIGN KEY ("visit") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_visit_visits_id_fk" FOREIGN KEY ("visit") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_request_callback_requests_id_fk" FOREIGN KEY ("request") REFERENCES "public"."callback_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "callback_requests_sent_at" ON "callback_requests" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "visits_ends_at" ON "visits" USING btree ("ends_at");