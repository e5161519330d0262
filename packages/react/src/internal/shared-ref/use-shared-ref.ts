import { type ForwardedRef, type MutableRefObject, useCallback, useRef } from 'react';

/** One element for several: the developer's own ref, ours, and what `met` does with it as it comes and goes. */
export function useSharedRef<Of>(forwarded: ForwardedRef<Of>, met?: (element: Of | null) => void): [MutableRefObject<Of | null>, (element: Of | null) => void] {
  const own = useRef<Of | null>(null);
  const set = useCallback(
    (element: Of | null) => {
      own.current = element;
      met?.(element);
      if (typeof forwarded === 'function') forwarded(element);
      else if (forwarded) forwarded.current = element;
    },
    [forwarded, met],
  );
  return [own, set];
}
