import type { Page } from 'playwright-core';

/** One thing in the tree that a browser gives to screen readers and other aids. */
export interface Met {
  readonly role: string;
  /** Its name; of a text and of a list's mark, what it says. */
  readonly name: string;
  /** Of a heading. */
  readonly level?: number;
  /** Of a live region: how its changes are announced. */
  readonly live?: string;
  readonly children?: readonly Met[];
}

/** What only groups or emphasises has no place of its own in what is read. */
const passedOver = new Set(['none', 'RootWebArea', 'strong']);

/** The accessibility tree of the page as Chromium has it. */
export async function readTree(page: Page): Promise<readonly Met[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return meet(nodes[0]!.nodeId);

  function meet(id: string): readonly Met[] {
    const node = byId.get(id)!;
    const role = String(node.role?.value);
    const name = String(node.name?.value ?? '');
    if (role === 'StaticText') return [{ role: 'text', name }];
    if (role === 'ListMarker') return [{ role: 'mark', name }];
    const children = joinTexts((node.childIds ?? []).filter((child) => byId.has(child)).flatMap(meet));
    if (node.ignored || passedOver.has(role)) return children;
    const read = (of: string) => node.properties?.find((property) => property.name === of)?.value.value;
    const live = read('live');
    const rest = role === 'heading' ? { level: read('level') } : { children };
    return [{ role, name, ...(live && { live }), ...rest } as Met];
  }
}

/** Neighbouring texts are read as one. */
function joinTexts(all: readonly Met[]): readonly Met[] {
  const joined: Met[] = [];
  for (const met of all) {
    const before = joined.at(-1);
    if (met.role === 'text' && before?.role === 'text')
      joined.splice(-1, 1, { role: 'text', name: before.name + met.name });
    else joined.push(met);
  }
  return joined;
}
