export interface Fields {
  readonly count: number;
}

export const fieldHint = 'As it stands on your letter';

export const numbered = (count: number) => Array.from({ length: count }, (_, nth) => nth);

/** Every fourth question may be left out. */
export const isRequired = (nth: number) => nth % 4 !== 0;
