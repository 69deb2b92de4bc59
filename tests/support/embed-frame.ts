import { ToolFrame } from './tool-frame.js';

/** "Get the embed code" in a frame. */
export class EmbedFrame extends ToolFrame {
  /** Opens the page in place of the one that is open. */
  static async open(fragment = ''): Promise<EmbedFrame> {
    return new EmbedFrame(await ToolFrame.load(`/embed.html${fragment}`));
  }

  /** The code of each step, with the fallback that is folded in it. */
  readCode(): string[] {
    const blocks = [...this.page.querySelectorAll('.steps .code')];
    return blocks.map((block) => [...block.querySelectorAll('pre')].map(({ textContent }) => textContent).join('\n'));
  }

  /** The element of that selector in the preview. */
  findInPreview(selector: string): Element | null | undefined {
    return this.page.querySelector('.preview')?.shadowRoot?.querySelector(selector);
  }
}
