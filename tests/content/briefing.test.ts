import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { readSource } from '../support/source-document.js';

/** Each line that the content says the source has, in order, with the place that the words stand in. */
function writeAsSource(): { place: string; line: string }[] {
  const { documentType, board, title, introduction, keyMessages, predictors, contact } = briefing;
  return [
    { place: 'documentType', line: documentType },
    { place: 'board', line: board },
    { place: 'title.text', line: title.text },
    { place: 'introduction', line: introduction },
    { place: 'keyMessages.heading', line: keyMessages.heading },
    ...keyMessages.items.map(({ id, text }) => ({ place: `keyMessages, ${id}`, line: `- ${text}` })),
    { place: 'predictors.heading', line: predictors.heading },
    { place: 'predictors.caveat', line: predictors.caveat },
    ...predictors.items.map(({ id, text }, index) => ({
      place: `predictors, ${id}`,
      line: `${index + 1}. ${text}`,
    })),
    {
      place: 'contact',
      line: contact.text.replace('{telephone}', contact.telephone.printed).replace('{email}', contact.email),
    },
  ];
}

describe('The words', () => {
  it('are those of the source: every line of it, to the letter, in its order, and no other', async () => {
    const source = await readSource(briefing.edition.number);
    const written = writeAsSource();
    source.forEach((line, index) => {
      const { place, line: ours } = written[index] ?? { place: 'nothing', line: '' };
      expect(ours, `line ${index + 1} of the source, held by ${place}`).to.equal(line);
    });
    expect(written.map(({ line }) => line)).to.deep.equal(source);
  });

  it('name the publisher as the source does', async () => {
    const source = await readSource(briefing.edition.number);
    expect(source.join('\n')).to.contain(briefing.publisher);
  });

  it('refer to the report of the month that the introduction names', () => {
    const month = new Date(briefing.reportPublishedOn).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
    expect(briefing.introduction).to.contain(month);
  });

  it('cannot be edited by a page, however deep', () => {
    const unfrozen: string[] = [];
    const look = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) unfrozen.push(path);
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
    };
    look(briefing, 'briefing');
    expect(unfrozen).to.deep.equal([]);
    expect(() => Object.assign(briefing.keyMessages.items[0]!, { text: 'other words' })).to.throw(TypeError);
  });
});
