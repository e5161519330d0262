/**
 * Enter in a field presses the first button of its form, in the order of the page. Where a button that leads elsewhere
 * stands before the form, this one stands before that, so that Enter does what "Send" does. Nobody sees or hears it.
 */
export function EnterSends({ form }: { readonly form: string }) {
  return <button className="kind-enter-sends" type="submit" form={form} hidden aria-hidden="true" tabIndex={-1} />;
}
