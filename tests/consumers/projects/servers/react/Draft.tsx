import { useEffect, useRef } from 'react';
import type {} from 'safeguarding-briefing-elements/react';
import 'safeguarding-briefing-elements/define/predictor-prompts.js';
import type { Briefing, DraftErrorEvent, PredictorPromptsElement } from 'safeguarding-briefing-elements';

interface Props {
  readonly draft: Briefing | null;
  readonly onError: (event: DraftErrorEvent) => void;
}

export function Draft({ draft, onError }: Props) {
  const ref = useRef<PredictorPromptsElement>(null);
  useEffect(() => {
    const element = ref.current!;
    element.addEventListener('draft-error', onError);
    element.content = draft;
    return () => element.removeEventListener('draft-error', onError);
  }, [draft, onError]);
  return <predictor-prompts ref={ref} />;
}
