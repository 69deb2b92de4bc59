import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing } from '../../fixtures/edition-1.js';
import { createDraft } from '../../../src/editor/draft/draft.js';
import { importText } from '../../../src/editor/draft/import.js';
import { formatFragment, parseLink, formatLink } from '../../../src/editor/draft/share-link.js';
import { change } from '../../support/change-draft.js';
import { refusal } from '../../support/refusal.js';

test('a link leads to the very draft, and one with a changed number fits into any mail', () => {
  const draft = change({ 'contact.telephone.printed': '01632 960123', actionNeeded: 'Every partner: replace it.' });
  const link = formatLink(draft, briefing);
  assert.deepEqual(parseLink(`#${link}`, briefing), draft);
  assert.ok(link.length < 400, `${link.length} characters`);
});

test('a link from a page with other text says so', () => {
  const other = { ...briefing, documentType: 'Another kind' };
  assert.match(
    refusal(() => parseLink(formatLink(createDraft(briefing), other), briefing)),
    /another edition/,
  );
});

test('a link that was cut, changed or made up is refused with a sentence, wherever it is damaged', () => {
  const link = formatLink(
    change({ introduction: 'Something quite different, and long enough to be packed.' }),
    briefing,
  );
  const start = 'draft='.length;
  const places = Array.from(link.slice(start), (_character, index) => start + index);
  const cut = places.map((place) => link.slice(0, place));
  const changed = places.map(
    (place) => `${link.slice(0, place)}${link[place] === 'A' ? 'B' : 'A'}${link.slice(place + 1)}`,
  );
  const lost = places.map((place) => link.slice(0, place) + link.slice(place + 1));
  const made = ['draft=%E0%A4%A', 'draft=', 'draft=x.y', 'draft%3D', `${link.slice(0, -4)}*.end`];
  for (const damaged of [...cut, ...changed, ...lost, ...made])
    assert.match(
      refusal(() => parseLink(damaged, briefing)),
      /^This link .*\.$/,
      damaged,
    );
});

test('a link is read with percent-encoding of any kind, and with what a mail program adds at its end', () => {
  const draft = change({ introduction: 'Something else.' });
  const link = formatLink(draft, briefing);
  const encode = (pattern: RegExp) =>
    link.replace(pattern, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  for (const written of [encode(/=/), encode(/[.=-]/g), encode(/./g), `${link}*`, `${link}%`, `${encode(/=/)}%E0%A4%A`])
    assert.deepEqual(parseLink(`#${written}`, briefing), draft, written);
});

test('a short link that unpacks to far more than a briefing is refused', () => {
  const link = formatFragment(JSON.stringify({ ...briefing, introduction: 'a'.repeat(1_000_000) }), briefing);
  assert.ok(link.length < 5000, `${link.length} characters`);
  assert.match(
    refusal(() => parseLink(link, briefing)),
    /^This link is damaged/,
  );
});

test('a link that is far longer than any that the editor offers is refused before it is unpacked', () => {
  const numbers = Array.from({ length: 9_000 }, (_number, index) => ((index + 1) * 7919) % 10_007).join(' ');
  const link = formatFragment(JSON.stringify({ ...briefing, introduction: numbers }), briefing);
  assert.ok(link.length > 20_000, `${link.length} characters`);
  assert.match(
    refusal(() => parseLink(link, briefing)),
    /damaged/,
  );
});

test('what partners must do is one line, whatever a link or a file says', () => {
  const json = JSON.stringify({ ...briefing, actionNeeded: 'Nothing.\n\nApproved\r\n===\u2028x' });
  const { actionNeeded } = parseLink(formatFragment(json, briefing), briefing);
  assert.equal(actionNeeded, 'Nothing. Approved === x');
  const proposal = importText(json, createDraft(briefing), briefing);
  assert.equal(proposal.kind === 'content' && proposal.actionNeeded, actionNeeded);
});

test('other contact details in a link have not been checked, whatever the link says', () => {
  const { contact } = briefing;
  const checkedOn = '2026-11-20';
  const checked = { ...briefing, contact: { ...contact, checkedOn } };
  const { telephone } = contact;
  for (const other of [
    { email: 'board@evil.example' },
    { telephone: { ...telephone, printed: '01632 960123' } },
    { telephone: { ...telephone, e164: '+441632960123' } },
  ]) {
    const link = formatFragment(JSON.stringify({ ...checked, contact: { ...checked.contact, ...other } }), checked);
    assert.equal(parseLink(link, checked).content.contact.checkedOn, null, JSON.stringify(other));
  }
  const link = formatFragment(JSON.stringify({ ...checked, contact: { ...contact, checkedOn: null } }), checked);
  assert.equal(parseLink(link, checked).content.contact.checkedOn, checkedOn);
});
