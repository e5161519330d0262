import { fill } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { joined } from '../internal/joined/joined';
import { Mark } from '../internal/mark/mark';
import type { Said } from '../internal/said/said';
import { useWords } from '../internal/words/use-words';
import { taskList } from './task-list.words';

interface TaskBasics {
  /** What this part is about, in the person's words: "Your home". */
  readonly title: Said;
  /** A few words more, under it. */
  readonly hint?: ReactNode;
}

/** A part that can be gone to. One that is done leads there too: it can be changed. */
export interface OpenTask extends TaskBasics {
  readonly href: string;
  /** `look-again`: something in it is left to put right. */
  readonly state: 'done' | 'begun' | 'not-begun' | 'look-again';
  readonly why?: undefined;
}

/** A part that opens later: it says why, so that nobody thinks it is their fault, and what opens it. */
export interface LaterTask extends TaskBasics {
  readonly href?: undefined;
  readonly state: 'not-yet';
  /** Why not yet, and what opens it: "It opens when the parts above are done." */
  readonly why: Said;
}

/** One part of a long journey. */
export type Task = OpenTask | LaterTask;

export interface TaskListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The parts, in the order in which they are easiest to do. People may do them in any order. */
  readonly tasks: readonly [Task, ...Task[]];
  /** Whether to say how many are done. Leave out where a page has several lists. @default true */
  readonly progress?: boolean | undefined;
}

/**
 * The parts of a long journey, each with where it stands in words and a link to it. For a page or two of questions it is
 * too much; for questions in a row use a journey with `Progress`.
 */
export const TaskList = /* @__PURE__ */ forwardRef<HTMLDivElement, TaskListProps>(function TaskList({ tasks, progress = true, className, ...rest }, ref) {
  const { words, locale } = useWords('taskList', taskList);
  const made = useId();
  const id = rest.id ?? made;
  const done = tasks.filter(({ state }) => state === 'done').length;
  return (
    <div {...rest} ref={ref} className={joined('kind-block kind-task-list', className)}>
      {progress && <p className="kind-task-list-progress">{fill(words.progress, { done, total: tasks.length }, locale)}</p>}
      <ul className="kind-task-list-tasks">
        {tasks.map((task, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a part has its place and no other name
          <TaskItem key={at} task={task} id={`${id}-${at + 1}`} />
        ))}
      </ul>
    </div>
  );
});

function TaskItem({ task: { title, hint, href, state, why }, id }: { readonly task: Task; readonly id: string }) {
  const { words } = useWords('taskList', taskList);
  const [hintId, stateId] = [hint ? `${id}-hint` : undefined, `${id}-state`];
  const said = { done: words.done, begun: words.begun, 'not-begun': words.notBegun, 'look-again': words.lookAgain, 'not-yet': words.notYet }[state];
  return (
    <li className={`kind-task-list-task kind-task-list-${state}`}>
      <div className="kind-task-list-what">
        {href === undefined
          ? <span className="kind-task-list-title">{title}</span>
          : <a className="kind-link kind-task-list-title" href={href} aria-describedby={joined(hintId, stateId)}>{title}</a>}
        {hint && <div className="kind-task-list-hint" id={hintId}>{hint}</div>}
        {why && <div className="kind-task-list-why">{why}</div>}
      </div>
      <div className="kind-task-list-state" id={stateId}>
        {state === 'done' && <Mark of="done" />}
        {state === 'look-again' && <Mark of="trouble" />}
        <span>{said}</span>
      </div>
    </li>
  );
}
