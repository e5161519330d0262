import { TaskList } from './task-list';

export const taskLists = (
  <>
    <TaskList tasks={[{ title: 'You', href: '/you', state: 'done' }, { title: 'Send', state: 'not-yet', why: 'It opens later.' }]} />
    {/* @ts-expect-error A list of nothing says nothing. */}
    <TaskList tasks={[]} />
    {/* @ts-expect-error Whoever can't do it yet is told why. */}
    <TaskList tasks={[{ title: 'Send', state: 'not-yet' }]} />
    {/* @ts-expect-error What can be done leads there. */}
    <TaskList tasks={[{ title: 'You', state: 'begun' }]} />
    {/* @ts-expect-error What can't be done yet leads nowhere. */}
    <TaskList tasks={[{ title: 'Send', state: 'not-yet', why: 'It opens later.', href: '/send' }]} />
  </>
);
