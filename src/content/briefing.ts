import { deepFreeze } from './deep-freeze.js';
import type { Briefing } from './schema.js';

/**
 * Every word that we show. The Board's are to the letter those of `source/edition-1.txt`, slips included: do not
 * correct them here, write a note beside them. Our own are under `labels` and in `title.note`.
 *
 * Frozen through and through. `schema.ts` says what each field means and what it may hold.
 */
export const briefing: Briefing = deepFreeze({
  lang: 'en-GB',
  dir: 'ltr',
  edition: { number: 1, releasedOn: '2026-12-01', fingerprint: 'cecf7295' },
  status: 'published',
  statusChangedOn: null,
  replacement: null,
  review: { lastReviewed: null, nextReview: null },
  publisher: 'Wakefield and District Safeguarding Children Board',
  publishedOn: null,
  reportPublishedOn: '2009-07',
  documentType: 'Policy Briefing',
  board: 'WAKEFIELD & DISTRICT safeguarding children board',
  title: {
    text: 'Understanding Serious Case Reviews and their Impact – A Biennial Analysis of Serious Case Reviews 2007-07',
    note: 'so printed; the national report (DCSF-RR129) covers 2005-07.',
  },
  introduction:
    'Every two years, the DCSF commission an in-depth analysis of Serious Case Reviews undertaken within the period, to draw out themes and trends so that lessons learnt from these cases can inform both policy and practice. The most recent report was published in July 2009.',
  keyMessages: {
    heading: 'Key Messages - Implications for Safer Practice',
    items: [
      { id: 'essentially-unpredictable', text: 'Most serious child abuse is essentially unpredictable' },
      {
        id: 'support-for-staff',
        text: 'Safe, thoughtful practice is not possible without proper support for front line staff.',
      },
      {
        id: 'previous-maltreatment',
        text: 'Previous known maltreatment was not present in most of the cases studied.',
      },
      {
        id: 'intensive-interventions',
        text: 'Intensive interventions have been found to be effective for families with more severe problems.',
      },
      {
        id: 'shared-expertise',
        text: "There was little evidence of shared expertise between specialist adult services (e.g. substance misuse, domestic abuse, mental health) and Children's Social Care",
      },
      {
        id: 'safeguarding-continuum',
        text: 'All staff to remember they are working within the **safeguarding continuum** (Levels 1 to 4) and not in separate spheres of activity.',
      },
      { id: 'children-under-one', text: 'Children under one year old are the most vulnerable to abuse and neglect' },
      { id: 'adolescents', text: 'Adolescents are also vulnerable, but tend to receive a lower level of service' },
      {
        id: 'universal-service',
        text: 'In most cases of physical assault, the responsibility for identifying the concern rested within a universal service',
      },
      {
        id: 'frightened-staff',
        text: 'In cases where staff are frightened of an adult in the household, the risk to the child is usually higher',
      },
      { id: 'parental-engagement', text: 'Perceived parental engagement often masks risk' },
      {
        id: 'volume-of-work',
        text: 'Practitioners who are overwhelmed by volume of work may fail to do even the simple things well',
      },
      { id: 'analysis-of-risk', text: 'Assessments are often descriptive but lack analysis of risk' },
      {
        id: 'parental-background',
        text: 'Assessments are often very weak on obtaining and analysing parental background',
      },
    ],
  },
  predictors: {
    heading: 'Predictors of “Dangerousness”',
    caveat:
      'Based on the findings of this analysis, the following indicators, when seen in multiple, could be argued to be an early warning sign of future serious harm:',
    items: [
      { id: 'mobile-poor-home', text: 'The family are likely to be highly mobile and living in poor home conditions' },
      {
        id: 'difficult-history',
        text: 'Parents will have a “difficult history” themselves e.g. history of abuse or compromised parenting',
      },
      {
        id: 'minor-offenses',
        text: 'Parents will have convictions for minor offenses e.g. shoplifting, minor fraud, common assault',
      },
      {
        id: 'child-under-one',
        text: 'Family will have a number of children, but at least one under the age of one, who will be the most vulnerable',
      },
      { id: 'superficial-relationships', text: 'Mother will have a series of superficial relationships with partners' },
      { id: 'domestic-violence', text: 'There will be a history of domestic violence' },
      { id: 'missed-appointments', text: 'Family will also have a history of missed medical appointments' },
    ],
  },
  contact: {
    text: 'Further information can be obtained from the Wakefield and District Safeguarding Children Board on {telephone} or {email}',
    telephone: { printed: '01924 302625', e164: '+441924302625' },
    email: 'wdsccb@wakefield.gov.uk',
    checkedOn: null,
  },
  labels: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    day: '{day} {month} {year}',
    month: '{month} {year}',
    note: 'Editor’s note: {note}',
    source: '{publisher} policy briefing.',
    undated: 'Undated; refers to a report of {report}.',
    dated: 'Published {published}; refers to a report of {report}.',
    edition: 'Edition {number} of {released}, {fingerprint}.',
    draftEdition: 'To be edition {number} of {released}.',
    yearAgo: 'Over a year ago.',
    yearsAgo: 'Over {years} years ago.',
    review: {
      current: 'Reviewed on {reviewed}.',
      'review-due': 'Review due since {due}.',
      overdue: 'Review overdue since {due}.',
      'not-reviewed': 'No review recorded.',
      superseded: 'Replaced by {replacement}.',
      withdrawn: 'This briefing was withdrawn on {changed}. Do not use it.',
    },
    draft: 'Draft, not published: do not use.',
    selected: 'Selected by this site: {shown} of {all} messages.',
    unchecked: 'As printed in the briefing; not checked since.',
    checked: 'Checked on {checked}.',
    addedBySite: 'Added by this site:',
    copy: 'Copy with source',
    copyMessage: 'Copy',
    copyMessageName: 'Copy message {number}',
    copyLink: 'Copy link',
    copyLinkName: 'Copy link to message {number}',
    copied: 'Copied.',
    copyByHand: 'Selected: copy it with your keyboard.',
  },
});
