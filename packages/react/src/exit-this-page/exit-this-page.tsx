'use client';
import { fill } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useCallback, useEffect, useId, useRef } from 'react';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { coverPage } from './cover';
import { exitThisPage } from './exit-this-page.words';
import { countShiftPresses } from './shift-presses';
import { wipeDevice } from './wipe-device';

export interface ExitThisPageProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /**
   * Your service's leave address. It ends the visit, sends `Clear-Site-Data` and leads on to a neutral page on another
   * site. A plain link goes there without scripts.
   */
  readonly href: string;
  /** Whether pressing Shift three times leaves too. @default true */
  readonly shortcut?: boolean;
}

/**
 * Leaves fast: covers the page, wipes what the device kept, goes to your leave address and leaves no way back to this page.
 * Put it first in the body, before the header (in a header it can't stay in sight), on every page of a service where being
 * seen can bring harm. It can't clear the history: say so.
 */
export const ExitThisPage = /* @__PURE__ */ forwardRef<HTMLDivElement, ExitThisPageProps>(function ExitThisPage(
  { href, shortcut = true, className, ...rest },
  ref,
) {
  const { words, locale } = useWords('exitThisPage', exitThisPage);
  // One by one: the sentences stay the same between renders, the set of them need not.
  const { leaving, slow, pressesLeft, stopped } = words;
  const shortcutId = useId();
  const status = useRef<HTMLOutputElement>(null);
  const leave = useCallback(() => {
    coverPage(document, { leaving, slow });
    wipeDevice();
    location.replace(href);
  }, [href, leaving, slow]);
  const said = useCallback(
    (left: number | 'stopped' | '') => {
      const { current } = status;
      // Written past React, so a press costs no render.
      if (current) current.textContent = typeof left === 'number' ? fill(pressesLeft, { count: left }, locale) : left && stopped;
    },
    [pressesLeft, stopped, locale],
  );
  useShortcut(shortcut, leave, said);
  const press = (event: MouseEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <div {...rest} ref={ref} className={joined('kind-block kind-exit-this-page', className)}>
      <a className="kind-exit-this-page-link" href={href} rel="nofollow noreferrer" aria-describedby={shortcut ? shortcutId : undefined} onClick={press}>{words.leave}</a>
      {shortcut && <p className="kind-exit-this-page-shortcut" id={shortcutId}>{words.shortcut}</p>}
      {shortcut && <output className="kind-exit-this-page-status" ref={status} />}
    </div>
  );
});

/** Listens from when the browser is idle: the page loads first, and the link works meanwhile. */
function useShortcut(on: boolean, leave: () => void, said: (left: number | 'stopped' | '') => void): void {
  useEffect(() => {
    if (!on) return undefined;
    let end: (() => void) | undefined;
    const listen = () => {
      end = countShiftPresses(document, {
        onPress: (left) => (left > 0 ? said(left) : leave()),
        onStop: (why) => said(why === 'time' ? 'stopped' : ''),
      });
    };
    const idle = typeof requestIdleCallback === 'function' ? requestIdleCallback(listen, { timeout: 2000 }) : undefined;
    const timer = idle === undefined ? setTimeout(listen, 200) : undefined;
    return () => {
      if (idle !== undefined) cancelIdleCallback(idle);
      clearTimeout(timer);
      end?.();
    };
  }, [on, leave, said]);
}
