CREATE TABLE "assessment_receipts" (
	"visit" text NOT NULL,
	"assessment" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "assessment_receipts_visit_assessment_pk" PRIMARY KEY("visit","assessment")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assessments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" uuid NOT NULL,
	"reference" text NOT NULL,
	"language" text NOT NULL,
	"answers" text NOT NULL,
	"draft" text NOT NULL,
	"respond_by" date NOT NULL,
	"status" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone,
	CONSTRAINT "assessments_key" UNIQUE("key"),
	CONSTRAINT "assessments_reference" UNIQUE("reference")
);
--> statement-breakpoint
CREATE TABLE "draft_holders" (
	"visit" text NOT NULL,
	"journey" text NOT NULL,
	"draft" uuid NOT NULL,
	CONSTRAINT "draft_holders_visit_journey_pk" PRIMARY KEY("visit","journey")
);
--> statement-breakpoint
CREATE TABLE "journey_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journey" text NOT NULL,
	"draft" text NOT NULL,
	"version" integer NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "return_codes" (
	"code" text PRIMARY KEY NOT NULL,
	"fact" text NOT NULL,
	"draft" uuid NOT NULL,
	"tries" integer NOT NULL,
	"wait_until" timestamp with time zone,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessment_receipts" ADD CONSTRAINT "assessment_receipts_visit_visits_id_fk" FOREIGN KEY ("visit") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_receipts" ADD CONSTRAINT "assessment_receipts_assessment_assessments_id_fk" FOREIGN KEY ("assessment") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_holders" ADD CONSTRAINT "draft_holders_visit_visits_id_fk" FOREIGN KEY ("visit") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_holders" ADD CONSTRAINT "draft_holders_draft_journey_drafts_id_fk" FOREIGN KEY ("draft") REFERENCES "public"."journey_drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_codes" ADD CONSTRAINT "return_codes_draft_journey_drafts_id_fk" FOREIGN KEY ("draft") REFERENCES "public"."journey_drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_sent_at" ON "assessments" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "draft_holders_draft" ON "draft_holders" USING btree ("draft");--> statement-breakpoint
CREATE INDEX "return_codes_draft" ON "return_codes" USING btree ("draft");