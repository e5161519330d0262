import { ContactOptions, Journey, SubmitProblem, UrgentHelp } from '@kind-by-design/react';
import type { Unsent } from '../trouble/sending-failure';
import { useEnhancedSending } from '../trouble/use-enhanced-sending';
import { useSendingTrouble } from '../trouble/use-sending-trouble';
import { addressOn, LookedUpAddress } from './looked-up-address';
import { Sharing } from './sharing';
import type { openCare } from './care.server';

type CareData = Awaited<ReturnType<typeof openCare>>['data'];

interface CarePageProps {
  readonly data: CareData;
  /** The last try, where it did not get through. */
  readonly unsent: Unsent | undefined;
}

/** Any page of the journey. Works without scripts; with them, a try that does not get through leaves everything where it is. */
export function CarePage({ data: { page, hidden, words, addresses, sharing, promise, doing, troubles }, unsent }: CarePageProps) {
  const trouble = useSendingTrouble(unsent, troubles, doing);
  const danger = <UrgentHelp compact heading={words.danger} kinds={[]} />;
  const after = {
    talk: <ContactOptions headingLevel={2} only={ways} />,
    story: danger, know: danger, before: danger, young: danger, youngCarer: danger, child: danger,
  };
  const asked = addressOn(page);
  const pages = {
    ...(sharing && { sharing: <Sharing words={sharing} /> }),
    ...(asked && addresses && { [page.ref.step]: <LookedUpAddress asked={asked} words={words} looked={addresses} /> }),
  };
  return (
    <Journey
      page={page}
      base="/care"
      hidden={hidden}
      pages={pages}
      after={after}
      promise={promise.map((sentence) => <p key={sentence}>{sentence}</p>)}
      trouble={trouble && <SubmitProblem explanation={trouble} />}
      {...useEnhancedSending()}
    />
  );
}

const ways = ['telephone', 'text-message'] as const;
