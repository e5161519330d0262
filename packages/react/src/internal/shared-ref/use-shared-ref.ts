import { type ForwardedRef, type MutableRefObject, useCallback, useRef } from 'react';

/** One element for two: the developer's own ref and ours. */
export function useSharedRef<Of>(forwarded: ForwardedRef<Of>): [MutableRefObject<Of | null>, (element: Of | null) => void] {
  const own = useRef<Of | null>(null);
  const set = useCallback(
    (element: Of | null) => {
      own.current = element;
      if (typeof forwarded === 'function') forwarded(element);
      else if (forwarded) forwarded.current = element;
    },
    [forwarded],
  );
  return [own, set];
}
