import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import type { KeyMessagesElement } from '../../src/elements/key-messages.js';
import { find, findAll, listen, mount, notes, plain, read } from '../support/mount.js';

const { heading, items } = briefing.keyMessages;
const texts = items.map(({ text }) => plain(text));
const ids = items.map(({ id }) => id);
const shown = (element: Element) => findAll(element, 'li').map(read);

describe('<key-messages>', () => {
  it('shows its heading and every message once, in the order of the source', async () => {
    const element = await mount('<key-messages></key-messages>');
    expect(read(find(element, 'h2'))).to.equal(heading);
    expect(shown(element)).to.deep.equal(texts);
  });

  it('keeps the emphasis of the source', async () => {
    const element = await mount('<key-messages></key-messages>');
    const emphasised = items.flatMap(({ text }) => [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words));
    expect(emphasised).to.have.length.above(0);
    expect(findAll(element, 'strong').map(read)).to.deep.equal(emphasised);
  });

  it('shows the messages that the page selects, in the order of the source, and says that it is a selection', async () => {
    const element = await mount(`<key-messages message-ids=" ${ids[6]!}\n${ids[0]!} "></key-messages>`);
    const commas = await mount(`<key-messages message-ids="${ids[6]!},${ids[0]!}, "></key-messages>`);
    expect(shown(commas)).to.deep.equal([texts[0], texts[6]]);
    expect(shown(element)).to.deep.equal([texts[0], texts[6]]);
    const said = briefing.labels.selected.replace('{shown}', '2').replace('{all}', `${items.length}`);
    expect(read(find(element, '[part=heading] + .note'))).to.equal(said);
  });

  it('does not call all messages a selection', async () => {
    const element = await mount(`<key-messages message-ids="${ids.join(' ')}"></key-messages>`);
    expect(shown(element)).to.deep.equal(texts);
    expect(notes(element)).to.have.length(1);
  });

  it('ignores an unknown id, and warns once of it', async () => {
    let element!: KeyMessagesElement;
    const told = await listen(async () => {
      element = await mount<KeyMessagesElement>(`<key-messages message-ids="${ids[1]!} no-such-id"></key-messages>`);
      element.headingLevel = 3;
      await element.updateComplete;
    });
    expect(shown(element)).to.deep.equal([texts[1]]);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('warn: <key-messages>').and.to.contain('"no-such-id"').and.to.contain(ids[0]!);
  });

  it('shows all messages if none of the ids is known', async () => {
    let element!: KeyMessagesElement;
    await listen(
      async () => (element = await mount<KeyMessagesElement>('<key-messages message-ids="none"></key-messages>')),
    );
    expect(shown(element)).to.deep.equal(texts);
  });

  it('follows the page when it selects others', async () => {
    const element = await mount<KeyMessagesElement>('<key-messages></key-messages>');
    element.messageIds = ids[2];
    await element.updateComplete;
    expect(shown(element)).to.deep.equal([texts[2]]);
    expect(element.messageIds).to.equal(ids[2]);
    element.messageIds = null;
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(texts);
  });

  it('shows messages, whatever is set as their ids: a list too, as frameworks pass it on', async () => {
    const element = await mount<KeyMessagesElement>('<key-messages></key-messages>');
    for (const [value, expected] of [
      [
        [ids[2], ids[0]],
        [texts[0], texts[2]],
      ],
      [[], texts],
      [7, texts],
      [true, texts],
      [{}, texts],
    ] as const) {
      element.messageIds = value as unknown as string;
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(expected);
    }
  });

  it('keeps the focus on the button of a message when the page selects others, and on a button if its message goes', async () => {
    const element = await mount<KeyMessagesElement>('<key-messages copy-buttons></key-messages>');
    const focused = () => element.shadowRoot!.activeElement as HTMLElement | null;
    const message = () => read(focused()!.closest('li')!);
    const link = findAll(element, 'li')[5]!.querySelectorAll('button')[1]!;
    link.focus();
    const before = message();
    for (const selected of [[2, 5, 7], [5], [0, 1, 2, 3, 4, 5]]) {
      element.messageIds = selected.map((index) => ids[index]).join(' ');
      await element.updateComplete;
      expect(message()).to.equal(before);
      expect(read(focused()!)).to.equal(briefing.labels.copyLink);
    }
    element.messageIds = ids[0];
    await element.updateComplete;
    expect(focused()).to.equal(find(element, 'button'));
  });
});
