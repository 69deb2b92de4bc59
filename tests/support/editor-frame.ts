import type { BriefingElement } from '../../src/elements/briefing-element.js';
import { read } from './mount.js';
import { ToolFrame } from './tool-frame.js';

/** The key under which the editor saves the draft. */
export const storageKey = 'safeguarding-briefing-editor';

/** The editor in a frame. */
export class EditorFrame extends ToolFrame {
  /** Opens the editor in place of the page that is open. */
  static async open(fragment = ''): Promise<EditorFrame> {
    return new EditorFrame(await ToolFrame.load(`/editor.html${fragment}`));
  }

  /** What the editor announced last. */
  get announcement(): string {
    return read(this.page.querySelector('header [role=status]')!);
  }

  /** What readers see in the element of the preview. */
  async readPreview(): Promise<string> {
    const element = this.page.querySelector<BriefingElement>('.stage policy-briefing')!;
    await element.updateComplete;
    return (element.shadowRoot!.firstElementChild as HTMLElement).innerText.replace(/\s+/g, ' ');
  }

  /** The id of the element that has the focus. */
  get focus(): string | undefined {
    return this.page.activeElement?.id;
  }

  /** Selects a file. By script: no test can use the dialog of the browser. */
  selectFile(name: string, bytes: Uint8Array<ArrayBuffer> | string): void {
    const input = this.page.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = this.#transfer(name, bytes).files;
    input.dispatchEvent(new this.window.Event('change', { bubbles: true }));
  }

  /** Drops a file onto the page. By script: it comes from outside of the browser. */
  drop(name: string, bytes: Uint8Array<ArrayBuffer> | string): void {
    const dataTransfer = this.#transfer(name, bytes);
    const options = { dataTransfer, bubbles: true, cancelable: true };
    this.page.body.dispatchEvent(new this.window.DragEvent('drop', options));
  }

  #transfer(name: string, bytes: Uint8Array<ArrayBuffer> | string): DataTransfer {
    const transfer = new this.window.DataTransfer();
    transfer.items.add(new this.window.File([bytes], name));
    return transfer;
  }
}
