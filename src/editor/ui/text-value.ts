import { noChange } from 'lit/html.js';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Sets the value of a text control, but not while it says the same. The caret goes to the start, where a screen reader
 * begins to read when the control is focused; browsers put it at the end.
 */
class TextValue extends Directive {
  #control: TextControl | undefined;

  override update({ element }: ElementPart, [text, isSame]: Parameters<this['render']>): typeof noChange {
    this.#control = element as TextControl;
    return this.render(text, isSame);
  }

  /** `isSame` says whether another spelling of the text is left alone. */
  override render(text: string, isSame: (value: string) => boolean = () => false): typeof noChange {
    const control = this.#control;
    if (!control || control.value === text || isSame(control.value)) return noChange;
    control.value = text;
    // An email input has no caret that a script may set.
    if (control.selectionStart !== null && document.activeElement !== control) control.setSelectionRange(0, 0);
    return noChange;
  }
}

export const textValue = directive(TextValue);
