import { latestAddress, placeholderHost } from '../../../src/embed/host.js';

/** The page of plain text in the zip, for whoever unpacks it. */
export function writeReadMe(version: string): string {
  return `SAFEGUARDING BRIEFING ELEMENTS ${version}, TO HOST YOURSELF

Before anybody sees it
  Confirm the words and the contact with the Board. We publish them, we do not vouch for them.
  This is not an emergency route. If a child is in danger, your own referral route or the police come first.

Where to put it
  Copy this folder to the root of your site, so that it answers under /briefing/. Then paste where the briefing should stand:

    <script type="module" src="/briefing/briefing.js"></script>
    <policy-briefing>
      <!-- Paste here what fallback/policy-briefing.html holds: it is shown where scripts do not run. -->
    </policy-briefing>

  Nothing else is loaded, stored or sent. Where only frames are allowed, use the pages in iframe/.
  The folder server/ need not be copied. It is for whoever runs the server: nginx.conf, and _headers for hosts that read it.

How to verify it
  integrity.json holds the SHA-384 of every file here. With openssl, in this folder:

    openssl dgst -sha384 -binary briefing.js | openssl base64 -A

  says what stands after "sha384-" beside "briefing.js". That shows the file is whole. That it is ours, you see when the
  Board's host says the same: ${placeholderHost}/${version}/integrity.json

How to update it
  Replace the whole folder with that of the newer zip. Your pages stay as they are. If you pasted a text from fallback/,
  paste the new one: until then the script shows the new words, and readers without scripts the old ones.

What cannot reach you
  If the Board supersedes or withdraws the briefing, this copy does not learn of it: you must replace it. For that the
  elements say which edition they are and how old the copy is. Follow ${latestAddress}feed.xml, or put a date in your diary.

Whose it is
  The code is under the licence in LICENSE. The words are the Board's: the licence does not cover them, and using them needs
  the Board's leave.
`;
}
