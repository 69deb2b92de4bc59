import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit/html.js';
import { briefing } from '../../src/content/briefing.js';
import type { Briefing } from '../../src/content/schema.js';
import { policyBriefing } from '../../src/elements/policy-briefing.template.js';
import { createView } from '../../src/elements/templates/view.js';
import { contactProvenance, provenance } from '../../src/elements/templates/provenance.js';
import { read } from '../support/mount.js';

function renderTemplate(template: TemplateResult): HTMLElement {
  const page = document.createElement('div');
  render(template, page);
  return page;
}

/** The content as it is on the day of its release. */
const published = (content: Briefing) => createView(content, content.edition.releasedOn);

describe('The source line', () => {
  it('names publisher and edition, and says that the briefing is undated', () => {
    const page = renderTemplate(provenance(published(briefing)));
    expect(read(page)).to.contain(briefing.publisher).and.to.contain(`${briefing.edition.number}`);
    expect(read(page)).to.contain('May 2026').and.to.contain('14 September 2026');
  });

  it('says when a dated briefing was published', () => {
    const page = renderTemplate(provenance(published({ ...briefing, publishedOn: '2010-02-05' })));
    expect(read(page)).to.contain('5 February 2010');
  });

  it('below the contact says when the contact was tried', () => {
    const page = renderTemplate(
      contactProvenance(published({ ...briefing, contact: { ...briefing.contact, checkedOn: '2026-11-20' } })),
    );
    expect(read(page)).to.contain('20 November 2026');
    expect(read(page)).not.to.contain(briefing.labels.unchecked);
  });

  it('writes dates with the month names of the content, so also in a language that the browser lacks', () => {
    const labels = {
      ...briefing.labels,
      months: briefing.labels.months.map((name) => `${name} in Welsh`),
      month: '{year}, {month}',
    };
    expect(read(renderTemplate(provenance(published({ ...briefing, labels }))))).to.contain('2026, May in Welsh');
  });
});

describe('A title without a slip', () => {
  it('has no note', () => {
    const content = { ...briefing, title: { ...briefing.title, note: null } };
    const page = renderTemplate(policyBriefing(published(content)));
    expect(page.querySelector('[part=title] + .note')).to.equal(null);
  });
});
