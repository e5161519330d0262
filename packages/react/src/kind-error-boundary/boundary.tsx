import { Component, type ErrorInfo, Fragment, type ReactNode, type RefObject } from 'react';
import { joined } from '../internal/joined/joined';
import { serversPart, takenOver, typedInThrownAway } from '../internal/typed-text/servers-part';
import { bringBackTypedText, keepTypedText, type TypedText } from '../internal/typed-text/typed-text';
import { Crashed } from './crashed';
import type { KindErrorBoundaryProps } from './kind-error-boundary';

interface BoundaryProps extends KindErrorBoundaryProps {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly setElement: (element: HTMLDivElement | null) => void;
}

interface BoundaryState {
  readonly crashed: boolean;
  /** How often "Try again" was pressed: each is a new key, so that the part is put together anew. */
  readonly tries: number;
  readonly kept: Kept;
}

/** What is held of a part that went. */
interface Kept {
  readonly typed: TypedText;
  /** Whether there was a password or a file, which is never copied. */
  readonly secrets: boolean;
  /** The id of the control that had the focus; empty where another element of the part had it. */
  readonly focused: string | undefined;
}

const nothing: Kept = { typed: new Map(), secrets: false, focused: undefined };

/** The class that React asks for in order to catch. All its words and looks are in `Crashed`. */
export class Boundary extends Component<BoundaryProps, BoundaryState, Kept | null> {
  override state: BoundaryState = { crashed: false, tries: 0, kept: nothing };

  /** The server's own HTML of this part, which may hold what was typed before scripts ran. */
  #old: Element | undefined;
  #oldFocused: string | undefined;

  constructor(props: BoundaryProps) {
    super(props);
    this.#old = serversPart(props.id);
    this.#oldFocused = this.#old ? focusedIn(this.#old) : undefined;
  }

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override componentDidMount(): void {
    const element = this.props.element.current;
    const old = this.#old;
    this.#old = undefined;
    if (!element) return;
    takenOver(element);
    // Where scripts could not take over the server's HTML, React has put new elements in its place.
    const kept = old && old !== element && !old.isConnected ? { ...keptFrom(old), typed: typedInThrownAway(old), focused: this.#oldFocused } : nothing;
    if (this.state.crashed) this.hold(element, kept);
    else bringBackTypedText(element, kept.typed);
  }

  /** The last moment at which the broken part is still on the page. */
  override getSnapshotBeforeUpdate(_props: BoundaryProps, before: BoundaryState): Kept | null {
    const element = this.props.element.current;
    return element && this.state.crashed && !before.crashed ? keptFrom(element) : null;
  }

  override componentDidUpdate(_props: BoundaryProps, before: BoundaryState, kept: Kept | null): void {
    const element = this.props.element.current;
    if (!element) return;
    if (kept) this.hold(element, kept);
    else if (before.tries === this.state.tries) return;
    else if (this.state.crashed) focus(element.firstElementChild);
    else this.bringBack(element);
  }

  private readonly tryAgain = (): void => this.setState(({ tries }) => ({ crashed: false, tries: tries + 1 }));

  private hold(element: HTMLElement, kept: Kept): void {
    this.setState({ kept });
    // Whoever was elsewhere on the page stays there, and hears of it by the alert.
    if (kept.focused !== undefined) focus(element.firstElementChild);
  }

  private bringBack(element: HTMLElement): void {
    const { kept } = this.state;
    bringBackTypedText(element, kept.typed);
    const control = kept.focused ? document.getElementById(kept.focused) : null;
    if (control && element.contains(control)) control.focus();
    else focus(element);
    this.setState({ kept: nothing });
  }

  override render(): ReactNode {
    const { explanation, headingLevel = 2, onError: _onError, element: _element, setElement, className, children, ...rest } = this.props;
    const { crashed, tries, kept } = this.state;
    return (
      <div {...rest} ref={setElement} className={joined('kind-error-boundary', className)}>
        {crashed ? (
          <Crashed id={this.props.id} explanation={explanation} headingLevel={headingLevel} kept={kept.typed.size > 0} secrets={kept.secrets} again={tries > 0} onRetry={this.tryAgain} />
        ) : (
          <Fragment key={tries}>{children}</Fragment>
        )}
      </div>
    );
  }
}

const keptFrom = (part: Element): Kept => ({ typed: keepTypedText(part), secrets: holdsSecrets(part), focused: focusedIn(part) });

const focusedIn = (part: Element): string | undefined => (document.activeElement && part.contains(document.activeElement) ? document.activeElement.id : undefined);

const holdsSecrets = (part: Element): boolean => [...part.querySelectorAll<HTMLInputElement>('input[type="password"], input[type="file"]')].some(({ value }) => value !== '');

function focus(part: Element | null): void {
  if (!(part instanceof HTMLElement)) return;
  part.tabIndex = -1;
  part.focus();
}
