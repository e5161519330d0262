import type { BrowserContext, Page } from 'playwright-core';

/** What a state is given beside its page. The helpers work on that page; they are exported as functions as well. */
export interface StateHelp {
  /** The page's address, or the path of its file, as it was asked for. */
  readonly url: string;
  readonly context: BrowserContext;
  readonly submitEmpty: () => Promise<boolean>;
  readonly goOffline: () => Promise<void>;
  readonly passTime: (minutes: number) => Promise<void>;
  readonly failRequests: (status?: number) => Promise<void>;
}

/** Brings a fresh page into a state. Gives `false` where this page has no such state: it is left out, quietly. Whatever it throws is told. */
export type State = (page: Page, help: StateHelp) => Promise<unknown>;

/** The states a page can be in, by the name they have in the report: `submitted empty`, `offline`, `timed out`. */
export type States = Readonly<Record<string, State>>;

/** Types a script of states: `export const states = defineStates({ 'submitted empty': (_page, { submitEmpty }) => submitEmpty() })`. */
export function defineStates<const Given extends States>(states: Given): Given {
  return states;
}

/**
 * Presses the button that the Enter key would press, in the form that asks the most, with nothing filled in.
 * Gives `false` where the page has no form to send. A search is no such form.
 */
export async function submitEmpty(page: Page): Promise<boolean> {
  const button = await page.evaluateHandle(() => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const asks = (form: HTMLFormElement) => [...form.elements].filter((field) => field.matches('input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea') && seen(field));
    const isSearch = (form: HTMLFormElement) => form.closest('[role=search], search') !== null || asks(form).every((field) => field.matches('[type=search]'));
    const sends = (form: HTMLFormElement) => [...form.elements].find((element) => element.matches('button:not([type=button], [type=reset]), input[type=submit]') && seen(element) && !element.matches(':disabled'));
    const forms = [...document.forms].filter((form) => !isSearch(form) && sends(form) !== undefined);
    const [form] = forms.toSorted((one, other) => asks(other).length - asks(one).length);
    return form === undefined ? null : (sends(form) ?? null);
  });
  const element = button.asElement();
  if (element === null) return false;
  await element.click({ noWaitAfter: true, timeout: 5000 });
  return true;
}

/** Takes the network away, as a tunnel does. The page learns of it by the browser's `offline` event. */
export async function goOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
}

/** Lets the page's own clock run on, timers and all, as for a person who was called to the door. */
export async function passTime(page: Page, minutes: number): Promise<void> {
  await page.clock.runFor(minutes * 60_000);
}

/** From now on whatever the page's scripts ask for is answered with this status (500). Pages themselves, styles and pictures still come. */
export async function failRequests(page: Page, status = 500): Promise<void> {
  await page.route('**/*', (route) => (['fetch', 'xhr', 'eventsource'].includes(route.request().resourceType()) ? route.fulfill({ status, body: '' }) : route.fallback()));
}
