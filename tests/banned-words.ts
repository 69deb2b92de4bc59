/**
 * Words that nothing of ours says to a reader, with what to write instead. They are private terms, or words that most
 * readers have to read twice. The Board's own text is exempt.
 */
export const bannedWords: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bclothes\b/i, 'your site’s font and colours'],
  [/\bwho(m)?ever\b/i, 'name the role'],
  [/\breckon(s|ed|ing)?\b/i, 'calculate'],
  [/\bweakness(es)?\b/i, 'vulnerability'],
  [/\bbesides\b/i, 'also'],
  [/\bby (itself|themselves)\b/i, 'automatically'],
  [/\b(take|takes|taken|taking|took)( it| them| this| all)? in\b/i, 'import'],
  [/\btells? (its|their|how old)\b/i, 'show, report or say'],
  [/\bpapers?\b/i, 'source document, form or print'],
  [/(?<!style )\bsheets?\b/i, 'form, layout or A4 page'],
  [/\b(to the letter|letter (by|for) letter)\b/i, 'character by character'],
  [/([’']s|needs?|without) leave\b/i, 'permission'],
  [/\b(stands?|standing|stood)\b/i, 'is or appears'],
  [/\b(lies|lying)\b/i, 'is or is stored'],
  [/\b(re)?(draws?|drawn|drawing|drew)\b/i, 'render'],
  [/\bmends?\b/i, 'repair or correct'],
  [/\bwears?\b/i, 'uses'],
  [/\bway of the words\b/i, 'dependency direction'],
  [/\bin the \w+ of the page around\b/i, 'using the host page’s styles'],
  [/\be-mails?\b/i, 'email'],
  [/\btwins?\b/i, 'fallback'],
  [/\bembed pack\b/i, 'Get the embed code'],
  [/\bframe pages?\b/i, 'iframe page'],
  [/\bmustAct\b/, 'actionNeeded'],
  [/\btwinDiffers\b/, 'fallbackDiffers'],
  [/\bslot="local"/, 'slot="referral-route"'],
  [/\bpreview\.html\b/, 'editor.html'],
  [/\bframe\.js\b/, 'iframe-height.js'],
];
