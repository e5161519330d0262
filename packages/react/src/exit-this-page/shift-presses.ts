/** How many presses leave the page. */
export const pressesToLeave = 3;

/** Within how long, in milliseconds. */
export const pressesWithin = 5000;

interface Pressed {
  /** Called after each press that counts, with how many are left: none at the last. */
  readonly onPress: (left: number) => void;
  /** Called when the time is over, or something else was done in between, with the presses unfinished. */
  readonly onStop: (why: 'time' | 'other') => void;
}

/**
 * Counts presses of Shift alone, left or right, mixed as they come. A Shift that is part of something else does not
 * count: a capital letter, Alt and Shift, Shift held down, Shift and a click. Touch keyboards, which send a Shift of
 * their own accord, have no key position (`code`) and do not count. Gives what ends the listening.
 */
export function countShiftPresses(page: Document, { onPress, onStop }: Pressed): () => void {
  let presses = 0;
  let alone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (why: 'time' | 'other') => {
    clearTimeout(timer);
    alone = false;
    if (presses > 0) onStop(why);
    presses = 0;
  };
  const down = (event: KeyboardEvent) => {
    if (!isShift(event) || event.ctrlKey || event.altKey || event.metaKey) stop('other');
    else if (event.repeat) alone = false;
    else alone = true;
  };
  const up = (event: KeyboardEvent) => {
    if (!isShift(event) || !alone) return;
    presses += 1;
    if (presses === 1) timer = setTimeout(() => stop('time'), pressesWithin);
    const left = pressesToLeave - presses;
    if (left === 0) {
      clearTimeout(timer);
      presses = 0;
    }
    onPress(left);
  };
  const other = () => stop('other');
  // Captured, so that a part of the page that keeps keys to itself can't take the way out away.
  page.addEventListener('keydown', down, true);
  page.addEventListener('keyup', up, true);
  page.addEventListener('pointerdown', other, true);
  return () => {
    clearTimeout(timer);
    page.removeEventListener('keydown', down, true);
    page.removeEventListener('keyup', up, true);
    page.removeEventListener('pointerdown', other, true);
  };
}

const isShift = ({ key, code }: KeyboardEvent): boolean => key === 'Shift' && (code === 'ShiftLeft' || code === 'ShiftRight');
