import { expect } from '@open-wc/testing';
import { strFromU8, unzipSync } from 'fflate';
import { createFiles } from '../../../src/editor/draft/export-files.js';
import { fieldLabel } from '../../../src/editor/draft/fields.js';
import { version } from '../../../src/version.js';
import { briefing, editions } from '../../fixtures/edition-1.js';
import { change } from '../../support/change-draft.js';
import { EditorFrame, storageKey } from '../../support/editor-frame.js';
import { writeWordDocument } from '../../support/word-document.js';

const phone = fieldLabel('contact.telephone.printed');
const { printed } = briefing.contact.telephone;
const { items } = briefing.keyMessages;
const number = '01632 960123';
const reworded = `${items[2]!.text} Ask again.`;
const fromWord = items[0]!.text.replace('serious', 'severe');
const action = 'Replace the phone number.';

/** A Word document with the published text and another first message. */
const fromColleague = writeWordDocument({
  ...briefing,
  keyMessages: { ...briefing.keyMessages, items: [{ ...items[0]!, text: fromWord }, ...items.slice(1)] },
});

it('an owner edits, corrects an error, imports a Word document, compares, shares, signs off and publishes', async () => {
  localStorage.clear();
  const editor = await EditorFrame.open();
  await editor.append('Message 3', ' Ask again.');

  await editor.write(phone, 'to follow');
  expect(editor.text).to.include('Enter a phone number, like ').and.to.include('Preview paused: fix the error');
  expect(await editor.readPreview()).to.include(printed);
  await editor.click('link', '1 error');
  expect(editor.focus).to.equal('field-contact.telephone.printed');
  await editor.write(phone, number);
  expect(editor.findAll('link', /error/)).to.deep.equal([]);
  expect(await editor.readPreview())
    .to.include(number)
    .and.to.include(reworded);

  await editor.click('button', 'Import');
  editor.selectFile('board.docx', fromColleague);
  await editor.find('heading', 'Check the import: board.docx');
  await editor.click('button', 'Import these changes');
  expect(editor.text)
    .to.include('There is a problem Select whether to use the text for Contact')
    .and.to.include('Select whether to use the text for Message 1');
  for (const change of ['Contact', 'Message 3'])
    await editor.click('radio', 'Keep as it is now', await editor.find('group', change));
  await editor.click('radio', 'Use the text', await editor.find('group', 'Message 1'));
  await editor.click('button', 'Import these changes');
  expect(editor.announcement).to.equal('Imported board.docx. You can undo this.');
  expect(await editor.readValue('Message 1')).to.equal(fromWord);
  expect(await editor.readValue('Message 3')).to.equal(reworded);
  expect(await editor.readValue(phone)).to.equal(number);

  await editor.click('tab', 'Changes (3)');
  expect(editor.text).to.include('Ask again.').and.to.include('severe');
  await editor.click('tab', 'Share and publish');
  await editor.click('button', 'Download files for publishing');
  expect(editor.text).to.include('Enter what partners must do');
  await editor.write('Action needed', action);
  const link = new URL(await editor.readValue('Link to this draft'));
  await editor.click('button', 'Copy the link');
  await editor.find('heading', 'Ask a colleague to check Done');
  expect(editor.announcement).to.match(/^Link copied\./);
  expect(editor.told).to.deep.equal([]);

  const own = localStorage.getItem(storageKey)!;
  localStorage.clear();
  const reviewer = await EditorFrame.open(link.hash);
  await reviewer.find('heading', 'Check a draft');
  expect(reviewer.text).to.include('This is a shared draft. It is not published').and.to.include(action);
  const preview = await reviewer.readPreview();
  for (const text of [number, reworded, fromWord, briefing.labels.draft]) expect(preview).to.include(text);
  const reviewed = await reviewer.download('Download sign-off form', 'sign-off-form.md');
  expect(await reviewed.text())
    .to.include(action)
    .and.to.include('This is a shared draft');
  expect(localStorage.getItem(storageKey)).to.equal(null);
  expect(reviewer.told).to.deep.equal([]);

  localStorage.setItem(storageKey, own);
  const owner = await EditorFrame.open();
  await owner.click('tab', 'Share and publish');
  const signed = await owner.download('Download sign-off form', 'sign-off-form.md');
  for (const text of [number, 'Ask again.', action]) expect(await signed.text()).to.include(text);
  const zip = await owner.download('Download files for publishing', 'briefing-files.zip');
  const files = Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())));
  const draft = change({
    'keyMessages.items[0].text': fromWord,
    'keyMessages.items[2].text': reworded,
    'contact.telephone.printed': number,
    actionNeeded: action,
  });
  const repository = { published: briefing, editions, statusChanges: [], version };
  expect(files.map(([path, text]) => [path, strFromU8(text)])).to.deep.equal([...createFiles(draft, repository)]);
  for (const step of ['Say what partners must do', 'Ask a colleague to check', 'Sign off', 'Publish'])
    await owner.find('heading', `${step} Done`);
  expect(owner.told).to.deep.equal([]);
}).timeout(120_000);
