import type { JourneyPage } from '@kind-by-design/journey';
import { renderToString } from 'react-dom/server';
import { exampleKind } from '../../tests/example-service.ts';
import { BareFields } from '../pages/bare-fields.tsx';
import { BarePage } from '../pages/bare-page.tsx';
import { OurJourneyPage } from '../pages/journey-page.tsx';
import { OurFields } from '../pages/our-fields.tsx';
import { OurPage } from '../pages/our-page.tsx';
import { exampleProblems, type PageData } from '../pages/page-data.ts';

export const data: PageData = { kind: exampleKind('en'), problems: undefined };
const withProblems: PageData = { ...data, problems: exampleProblems };

/** What a server does, each beside its bare twin. */
export const renders = {
  page: { ours: () => renderToString(<OurPage {...data} />), bare: () => renderToString(<BarePage {...data} />) },
  'page with 5 things to put right': { ours: () => renderToString(<OurPage {...withProblems} />), bare: () => renderToString(<BarePage {...withProblems} />) },
  '200 text fields': { ours: () => renderToString(<OurFields count={200} />), bare: () => renderToString(<BareFields count={200} />) },
} as const;

/** Any page of a journey, as the example service's server renders it. */
export const journeyPage = (page: JourneyPage): string => renderToString(<OurJourneyPage kind={data.kind} page={page} savedAt="at 10:30" promise="Somebody from the team rings you by 5pm on Tuesday 24 November." />);
