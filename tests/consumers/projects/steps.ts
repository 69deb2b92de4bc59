import { briefing, type Briefing } from 'safeguarding-briefing-elements';

/** What a page asks of the elements at one time. */
export interface Step {
  readonly level: 3 | 4;
  readonly messageIds: string | undefined;
  readonly emailSubject: string | undefined;
  readonly copyButtons: boolean | undefined;
  readonly content: Briefing | null;
}

const { predictors, keyMessages } = briefing;
const [first, , third] = keyMessages.items;

/** Shows its text whatever became of the published briefing. */
const draft: Briefing = { ...briefing, status: 'published', statusChangedOn: null, replacement: null };

/** Given at first; then others, or none; then a draft without its caveat, which cannot be shown. */
const steps: readonly Step[] = [
  {
    level: 3,
    messageIds: `${first!.id} ${third!.id}`,
    emailSubject: 'A & B',
    copyButtons: true,
    content: { ...draft, predictors: { ...predictors, heading: `${predictors.heading}?` } },
  },
  { level: 4, messageIds: undefined, emailSubject: undefined, copyButtons: false, content: null },
  {
    level: 4,
    messageIds: undefined,
    emailSubject: undefined,
    copyButtons: undefined,
    content: { ...draft, predictors: { ...predictors, caveat: '' } },
  },
];

/** The page shows the first step at once and one more at each press of its button; after the last, nothing. */
export function followSteps(show: (step: Step) => void, unmount: () => void): void {
  let next = 0;
  const button = document.querySelector('button')!;
  button.onclick = () => {
    const step = steps[next++];
    if (step) show(step);
    else unmount();
  };
  button.click();
}

/** Tells the test what an element told the page. */
export function hear(said: string): void {
  document.querySelector('output')!.append(said);
}
