import type { ListPage } from '@kind-by-design/journey';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { Button } from '../button/button';
import { Form } from '../form/form';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { pageAddress } from '../journey/page-address';
import { Hidden, JourneyForm, type JourneyFormProps } from '../question-page/journey-form';
import { Onward, type OnwardProps } from '../question-page/onward';
import { saidBack } from '../summary-list/said-back';
import { SummaryList } from '../summary-list/summary-list';
import { addAnother } from './add-another.words';

type OfForm = 'hidden' | 'id' | 'onSubmit' | 'sending' | 'trouble';

export interface AddAnotherProps extends Omit<ComponentPropsWithoutRef<'div'>, OfForm>, Pick<JourneyFormProps, OfForm>, OnwardProps {
  /** The list's page as a journey gives it. */
  readonly page: ListPage;
  /** The path under which the journey's pages are, such as `/care`. */
  readonly base: string;
  /** The address that answers the form. @default the page's own */
  readonly action?: JourneyFormProps['action'] | undefined;
  /** What stands after the entries and before the buttons. */
  readonly children?: ReactNode;
}

/**
 * What was told so far, each entry with ways to change or remove it, and whether there is another. Where there may be
 * none, "Is there anybody?" is asked first. What is removed the journey keeps aside.
 */
export const AddAnother = /* @__PURE__ */ forwardRef<HTMLDivElement, AddAnotherProps>(function AddAnother(
  { page, base, action = pageAddress(base, page.ref, page.changing), id = 'form', hidden, onSubmit, sending, trouble, promise, saveLater, className, children, ...rest },
  ref,
) {
  const { words } = useWords('addAnother', addAnother);
  const { title, words: own, entries, more, sends, changing } = page;
  const none = entries.length === 0;
  const asked = none ? (own.first ?? own.another) : own.another;
  const form = { action, onSubmit, sending };
  const removal = (entry: Entry) => `${id}-remove-${entry.page.item}`;
  const onward = (
    <Onward
      sends={sends}
      promise={promise}
      saveLater={saveLater}
      text={none ? words.no : undefined}
      before={more && <Button weight={none ? 'main' : 'quiet'} name="go" value="add" formNoValidate sendingText={words.adding}>{none ? words.yes : words.add}</Button>}
    />
  );
  return (
    <div {...rest} ref={ref} className={joined('kind-block kind-add-another', className)}>
      <JourneyForm {...form} id={id} hidden={hidden} trouble={trouble} page={page}>
        <h1 className="kind-journey-title">{title}</h1>
        {entries.map((entry) => (
          <SummaryList
            key={entry.page.item}
            title={entry.name}
            rows={entry.rows.map((row) => ({ key: row.label, value: saidBack(row) }))}
            actions={(
              <>
                <a href={pageAddress(base, entry.page, changing)}>{words.change}<span className="kind-visually-hidden">: {entry.name}</span></a>
                <Button className="kind-add-another-remove" weight="quiet" form={removal(entry)} name="go" value="remove" sendingText={words.removing}>
                  {words.remove}<span className="kind-visually-hidden">: {entry.name}</span>
                </Button>
              </>
            )}
          />
        ))}
        {children}
        {!more && <p>{words.full}</p>}
        {more && asked !== title ? (
          <fieldset className="kind-fieldset kind-add-another-ask">
            <legend className="kind-legend kind-legend-h3">{asked}</legend>
            {onward}
          </fieldset>
        ) : onward}
      </JourneyForm>
      {/* A button says one thing only: which entry it removes is said by a form of the entry's own. */}
      {entries.map((entry) => (
        <Form key={entry.page.item} {...form} id={removal(entry)} hidden>
          <Hidden page={page} hidden={{ ...hidden, item: entry.page.item ?? '' }} />
        </Form>
      ))}
    </div>
  );
});

type Entry = ListPage['entries'][number];
