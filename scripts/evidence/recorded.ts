/** What axe and the kindness rules said of one story, as the accessibility addon reports it. */
export interface StoryCheck {
  readonly violations: readonly string[];
  readonly passed: readonly string[];
  /** Rules that could not tell by themselves, and of how many elements. */
  readonly needsAPerson: readonly { readonly rule: string; readonly elements: number }[];
}

/** One test of a run, as the evidence needs it. */
export interface RecordedTest {
  readonly kind: 'story' | 'heard' | 'held';
  /** The component's folder in packages/react/src. */
  readonly component: string;
  readonly name: string;
  readonly passed: boolean;
  /** Of stories. */
  readonly check?: StoryCheck;
}

/** A whole run, with what it ran on. */
export interface RecordedRun {
  /** ISO 8601, the day in UTC. */
  readonly on: string;
  readonly versions: { readonly react: string; readonly axe: string; readonly chromium: string; readonly package: string };
  readonly tests: readonly RecordedTest[];
}
