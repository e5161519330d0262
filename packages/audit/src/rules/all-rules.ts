import type { KindRule } from './rule';
import { askedTwice } from './asked-twice/asked-twice';
import { autoRedirect } from './auto-redirect/auto-redirect';
import { autocompleteOff } from './autocomplete-off/autocomplete-off';
import { blames } from './blames/blames';
import { botOnly } from './bot-only/bot-only';
import { captchaOnly } from './captcha-only/captcha-only';
import { clickHere } from './click-here/click-here';
import { codeOnly } from './code-only/code-only';
import { confirmshaming } from './confirmshaming/confirmshaming';
import { deadEnd } from './dead-end/dead-end';
import { disabledOnlyWay } from './disabled-only-way/disabled-only-way';
import { endlessWait } from './endless-wait/endless-wait';
import { errorByColour } from './error-by-colour/error-by-colour';
import { errorNoRemedy } from './error-no-remedy/error-no-remedy';
import { finalRefusal } from './final-refusal/final-refusal';
import { humour } from './humour/humour';
import { jargon } from './jargon/jargon';
import { modalTrap } from './modal-trap/modal-trap';
import { noHelp } from './no-help/no-help';
import { noNoneOption } from './no-none-option/no-none-option';
import { noWayBack } from './no-way-back/no-way-back';
import { pasteBlocked } from './paste-blocked/paste-blocked';
import { pdfOnly } from './pdf-only/pdf-only';
import { phoneOnly } from './phone-only/phone-only';
import { placeholderLabel } from './placeholder-label/placeholder-label';
import { precheckedConsent } from './prechecked-consent/prechecked-consent';
import { resetButton } from './reset-button/reset-button';
import { sensitiveNoOptout } from './sensitive-no-optout/sensitive-no-optout';
import { shouting } from './shouting/shouting';
import { staleContact } from './stale-contact/stale-contact';
import { starOnlyRequired } from './star-only-required/star-only-required';
import { summaryNotLinked } from './summary-not-linked/summary-not-linked';
import { timeoutNoExtend } from './timeout-no-extend/timeout-no-extend';

/** Every rule, in the order of their names. */
export const allRules: readonly KindRule[] = [
  askedTwice,
  autoRedirect,
  autocompleteOff,
  blames,
  botOnly,
  captchaOnly,
  clickHere,
  codeOnly,
  confirmshaming,
  deadEnd,
  disabledOnlyWay,
  endlessWait,
  errorByColour,
  errorNoRemedy,
  finalRefusal,
  humour,
  jargon,
  modalTrap,
  noHelp,
  noNoneOption,
  noWayBack,
  pasteBlocked,
  pdfOnly,
  phoneOnly,
  placeholderLabel,
  precheckedConsent,
  resetButton,
  sensitiveNoOptout,
  shouting,
  staleContact,
  starOnlyRequired,
  summaryNotLinked,
  timeoutNoExtend,
];
