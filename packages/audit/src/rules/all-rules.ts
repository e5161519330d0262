import type { KindRule } from './rule';
import { autoRedirect } from './auto-redirect/auto-redirect';
import { blames } from './blames/blames';
import { botOnly } from './bot-only/bot-only';
import { codeOnly } from './code-only/code-only';
import { deadEnd } from './dead-end/dead-end';
import { endlessWait } from './endless-wait/endless-wait';
import { errorNoRemedy } from './error-no-remedy/error-no-remedy';
import { finalRefusal } from './final-refusal/final-refusal';
import { humour } from './humour/humour';
import { jargon } from './jargon/jargon';
import { noHelp } from './no-help/no-help';
import { noWayBack } from './no-way-back/no-way-back';
import { resetButton } from './reset-button/reset-button';
import { shouting } from './shouting/shouting';
import { summaryNotLinked } from './summary-not-linked/summary-not-linked';

/** Every rule, in the order of their names. */
export const allRules: readonly KindRule[] = [
  autoRedirect,
  blames,
  botOnly,
  codeOnly,
  deadEnd,
  endlessWait,
  errorNoRemedy,
  finalRefusal,
  humour,
  jargon,
  noHelp,
  noWayBack,
  resetButton,
  shouting,
  summaryNotLinked,
];
