import type { Problem, Problems } from '@kind-by-design/plain-language';

/** What was typed, by control name, as it came: what we could not accept is kept too. */
export interface Typed {
  readonly [control: string]: string | readonly string[] | undefined;
}

/** What React itself puts into a form that a server action answers: nobody typed it. */
const ofReact = '$ACTION_';

/** Reads a form's controls as they were typed; several of one name become a list. Files are left out, and what React adds for a server action. */
export function typedFrom(form: FormData): Typed {
  const typed = new Map<string, string | readonly string[]>();
  for (const name of new Set(form.keys())) {
    if (name.startsWith(ofReact)) continue;
    const values = form.getAll(name).filter((value): value is string => typeof value === 'string');
    const [only] = values;
    if (only !== undefined) typed.set(name, values.length === 1 ? only : values);
  }
  // Not by assignment: a control may be called anything, `__proto__` too.
  return Object.fromEntries(typed);
}

/** Props for a question from the form's one value of problems and what was typed before. */
export interface FieldValues<Value> {
  readonly name: string;
  readonly id: string;
  readonly error?: Problem;
  readonly defaultValue?: Value;
}

/** The three boxes of a date, and the words that stand in for one. */
export interface TypedDate {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
  /** A date in the person's own words: "spring 2019". */
  readonly rough?: string;
}

/** A name as it was written, what to call somebody, and how the name is said. */
export interface TypedName {
  readonly value?: string;
  readonly called?: string;
  readonly said?: string;
}

/** An address as it was written, whether there is one to write, what was looked up, and which of the found ones was chosen. */
export interface TypedAddress {
  readonly value?: string;
  /** `fixed`, `none` or `safe`. */
  readonly where?: string;
  readonly find?: string;
  readonly found?: string;
}

/** What the object itself holds, never what every object has. */
function own<Value>(object: { readonly [key: string]: Value } | undefined, key: string): Value | undefined {
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

const text = (value: Typed[string]): string | undefined => (typeof value === 'object' ? value[0] : value);
const list = (value: Typed[string]): readonly string[] | undefined => (typeof value === 'string' ? [value] : value);

/** What was typed into the controls of one question: `value` is the field's own, the others are `name-part`. Nothing where nothing was. */
function partsOf<Part extends string>(typed: Typed | undefined, name: string, parts: readonly Part[]): { readonly [Name in Part]?: string } | undefined {
  const given: { [Name in Part]?: string } = {};
  for (const part of parts) {
    const value = text(own(typed, part === 'value' ? name : `${name}-${part}`));
    if (value !== undefined) given[part] = value;
  }
  return Object.keys(given).length > 0 ? given : undefined;
}

/** Gives each question its name, id, problem and what was typed: `<TextInput {...fields.text('name')} label="…" />`. */
export interface FormFields {
  /** For inputs of words: `TextInput`, `Textarea`, `EmailInput`, `TelephoneInput`, `Select`, `Radios`. */
  text(name: string): FieldValues<string>;
  /** For `Checkboxes`. */
  choices(name: string): FieldValues<readonly string[]>;
  /** For `DateInput`, whose boxes are `name-day`, `name-month`, `name-year` and `name-rough`. */
  date(name: string): FieldValues<TypedDate>;
  /** For `NameInput`, whose boxes are `name`, `name-called` and `name-said`. */
  name(name: string): FieldValues<TypedName>;
  /** For `AddressInput`, whose controls are `name`, `name-where`, `name-find` and `name-found`. */
  address(name: string): FieldValues<TypedAddress>;
}

/**
 * Feeds all questions of a form from one value, so that what stands beside a field, in the summary and in the title can't
 * drift apart. Works in server components. `prefix` keeps ids apart where two forms of a page share names.
 */
export function formFields({ problems, typed, prefix }: { problems?: Problems | undefined; typed?: Typed | undefined; prefix?: string | undefined } = {}): FormFields {
  const values = <Value>(name: string, value: Value | undefined): FieldValues<Value> => {
    const error = own(problems, name);
    return { name, id: fieldId(name, prefix), ...(error && { error }), ...(value !== undefined && { defaultValue: value }) };
  };
  return {
    text: (name) => values(name, text(own(typed, name))),
    choices: (name) => values(name, list(own(typed, name))),
    date: (name) => values<TypedDate>(name, partsOf(typed, name, ['day', 'month', 'year', 'rough'])),
    name: (name) => values<TypedName>(name, partsOf(typed, name, ['value', 'called', 'said'])),
    address: (name) => values<TypedAddress>(name, partsOf(typed, name, ['value', 'where', 'find', 'found'])),
  };
}

/** The id of a field's first control: made of the form's prefix and the field's name, so links to it are stable. */
export function fieldId(name: string, prefix?: string): string {
  return prefix ? `${prefix}-${name}` : name;
}
