import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import * as preview from '../../.storybook/preview';

type StoryModule = Parameters<typeof composeStories>[0] & { default: { title?: string; component?: ComponentType } };
type ComposedStory = ComponentType & { readonly id: string; readonly args: Readonly<Record<string, unknown>>; readonly tags: readonly string[] };

/** One story, as people, machines and the pattern library all see it. */
export interface OneStory {
  readonly id: string;
  readonly component: unknown;
  readonly args: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  readonly Story: ComponentType;
}

setProjectAnnotations([preview.default]);

const modules = import.meta.glob<StoryModule>('../../packages/react/src/*/*.stories.tsx', { eager: true });

/** Every story of every component, found by glob: a promise of all components is tested once, on all of them. */
export const allStories: readonly OneStory[] = Object.values(modules).flatMap((module) =>
  Object.values(composeStories(module) as Readonly<Record<string, ComposedStory>>).map((Story) => ({
    id: Story.id,
    component: module.default.component,
    args: Story.args,
    tags: Story.tags,
    Story,
  })),
);
