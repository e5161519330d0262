import { type RefObject, useEffect } from 'react';

/**
 * Moves the focus to an element when it comes and each time `cause` is a new value: a screen reader reads it at every
 * try, not only the first. Only for what appears with trouble or good news, never at page load of a plain page.
 */
export function useTakesFocus(element: RefObject<HTMLElement | null>, cause: unknown): void {
  useEffect(() => {
    element.current?.focus();
  }, [element, cause]);
}
