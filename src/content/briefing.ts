import { deepFreeze } from './deep-freeze.js';
import type { Briefing } from './schema.js';

/**
 * All text that the elements show, as JSON in the format that the editor writes. The Board's is that of the source document,
 * character by character: correct no error in it, write a note. Interface text is in `labels` and `title.note`.
 */
export const briefing: Briefing = deepFreeze({
  "lang": "en-GB",
  "dir": "ltr",
  "edition": {
    "number": 1,
    "releasedOn": "2026-12-01",
    "fingerprint": "cecf7295"
  },
  "status": "published",
  "statusChangedOn": null,
  "replacement": null,
  "review": {
    "lastReviewed": null,
    "nextReview": null
  },
  "publisher": "Wakefield and District Safeguarding Children Board",
  "publishedOn": null,
  "reportPublishedOn": "2009-07",
  "documentType": "Policy Briefing",
  "board": "WAKEFIELD & DISTRICT safeguarding children board",
  "title": {
    "text": "Understanding Serious Case Reviews and their Impact – A Biennial Analysis of Serious Case Reviews 2007-07",
    "note": "the title is printed as ‘2007-07’. The national report (DCSF-RR129) covers 2005 to 2007."
  },
  "introduction": "Every two years, the DCSF commission an in-depth analysis of Serious Case Reviews undertaken within the period, to draw out themes and trends so that lessons learnt from these cases can inform both policy and practice. The most recent report was published in July 2009.",
  "keyMessages": {
    "heading": "Key Messages - Implications for Safer Practice",
    "items": [
      {
        "id": "essentially-unpredictable",
        "text": "Most serious child abuse is essentially unpredictable"
      },
      {
        "id": "support-for-staff",
        "text": "Safe, thoughtful practice is not possible without proper support for front line staff."
      },
      {
        "id": "previous-maltreatment",
        "text": "Previous known maltreatment was not present in most of the cases studied."
      },
      {
        "id": "intensive-interventions",
        "text": "Intensive interventions have been found to be effective for families with more severe problems."
      },
      {
        "id": "shared-expertise",
        "text": "There was little evidence of shared expertise between specialist adult services (e.g. substance misuse, domestic abuse, mental health) and Children's Social Care"
      },
      {
        "id": "safeguarding-continuum",
        "text": "All staff to remember they are working within the **safeguarding continuum** (Levels 1 to 4) and not in separate spheres of activity."
      },
      {
        "id": "children-under-one",
        "text": "Children under one year old are the most vulnerable to abuse and neglect"
      },
      {
        "id": "adolescents",
        "text": "Adolescents are also vulnerable, but tend to receive a lower level of service"
      },
      {
        "id": "universal-service",
        "text": "In most cases of physical assault, the responsibility for identifying the concern rested within a universal service"
      },
      {
        "id": "frightened-staff",
        "text": "In cases where staff are frightened of an adult in the household, the risk to the child is usually higher"
      },
      {
        "id": "parental-engagement",
        "text": "Perceived parental engagement often masks risk"
      },
      {
        "id": "volume-of-work",
        "text": "Practitioners who are overwhelmed by volume of work may fail to do even the simple things well"
      },
      {
        "id": "analysis-of-risk",
        "text": "Assessments are often descriptive but lack analysis of risk"
      },
      {
        "id": "parental-background",
        "text": "Assessments are often very weak on obtaining and analysing parental background"
      }
    ]
  },
  "predictors": {
    "heading": "Predictors of “Dangerousness”",
    "caveat": "Based on the findings of this analysis, the following indicators, when seen in multiple, could be argued to be an early warning sign of future serious harm:",
    "items": [
      {
        "id": "mobile-poor-home",
        "text": "The family are likely to be highly mobile and living in poor home conditions"
      },
      {
        "id": "difficult-history",
        "text": "Parents will have a “difficult history” themselves e.g. history of abuse or compromised parenting"
      },
      {
        "id": "minor-offenses",
        "text": "Parents will have convictions for minor offenses e.g. shoplifting, minor fraud, common assault"
      },
      {
        "id": "child-under-one",
        "text": "Family will have a number of children, but at least one under the age of one, who will be the most vulnerable"
      },
      {
        "id": "superficial-relationships",
        "text": "Mother will have a series of superficial relationships with partners"
      },
      {
        "id": "domestic-violence",
        "text": "There will be a history of domestic violence"
      },
      {
        "id": "missed-appointments",
        "text": "Family will also have a history of missed medical appointments"
      }
    ]
  },
  "contact": {
    "text": "Further information can be obtained from the Wakefield and District Safeguarding Children Board on {telephone} or {email}",
    "telephone": {
      "printed": "01924 302625",
      "e164": "+441924302625"
    },
    "email": "wdsccb@wakefield.gov.uk",
    "checkedOn": null
  },
  "labels": {
    "months": [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    ],
    "monthsInDates": [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    ],
    "day": "{day} {month} {year}",
    "month": "{month} {year}",
    "note": "Editor’s note: {note}",
    "source": "{publisher}: {documentType}.",
    "undated": "No publication date given.",
    "dated": "Published {published}.",
    "report": "Refers to a report published in {report}.",
    "edition": "Edition {number}, released {released} (reference {fingerprint}).",
    "draftEdition": "Draft of edition {number}, dated {released}.",
    "yearAgo": "That was over a year ago.",
    "yearsAgo": "That was over {years} years ago.",
    "review": {
      "current": "Reviewed on {reviewed}.",
      "review-due": "Review was due on {due}.",
      "overdue": "Review overdue: it was due on {due}.",
      "not-reviewed": "No review recorded.",
      "superseded": "This briefing was replaced on {changed}.",
      "withdrawn": "This briefing was withdrawn on {changed}. Do not use it."
    },
    "replacement": "Use instead: {replacement}",
    "draft": "Draft: not published. Do not use.",
    "selected": "This site shows {shown} of the {all} messages.",
    "unchecked": "Contact details as printed in the briefing. Not checked since.",
    "checked": "Contact details last checked on {checked}.",
    "addedBySite": "Added by this site:",
    "copy": "Copy with source",
    "copyMessage": "Copy",
    "copyMessageName": "Copy message {number}",
    "copyLink": "Copy link",
    "copyLinkName": "Copy link to message {number}",
    "copied": "Copied.",
    "copyByHand": "Could not copy. The text is selected: press Ctrl+C, or ⌘C on a Mac."
  }
});
