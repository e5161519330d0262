import { InsetText, ResumeNotice, StartPage } from '@kind-by-design/react';
import { openCareStart, takeCareStart } from '../care/care-start.server';
import { titleOf } from '../page/page-meta';
import type { Route } from './+types/care-start';

export const handle = { typed: true };

export const loader = (args: Route.LoaderArgs) => openCareStart(args);

export const action = (args: Route.ActionArgs) => takeCareStart(args);

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData)];
}

export default function CareStart({ loaderData: { words, begun, confirm, before } }: Route.ComponentProps) {
  return (
    <StartPage
      title={words.start}
      whatFor={<p>{words.whatFor}</p>}
      youNeed={[words.needTime, words.needPerson]}
      howLong={<p>{words.howLong}</p>}
      seen={words.seen}
      kept={<p>{words.kept}</p>}
      otherWays={<p>{words.otherWays}</p>}
      comeBackHref="/return"
      href="/care/who"
      {...(begun && { start: words.firstPage })}
    >
      {before && (
        <InsetText>
          <p>{before}</p>
          <p><a href="/care/receipt">{words.alreadySee}</a></p>
        </InsetText>
      )}
      {begun && <ResumeNotice known action="/care" began={begun.began} where={begun.where} keptUntil={begun.keptUntil} confirm={confirm} />}
    </StartPage>
  );
}
