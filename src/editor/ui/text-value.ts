import { noChange } from 'lit/html.js';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Sets the value of a text control, but not while it says the same. The caret goes to the start, where a screen reader
 * begins to read when the control is focused; browsers put it at the end.
 */
class TextValue extends Directive {
  override render(_text: string, _isSame?: (value: string) => boolean): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [text, isSame]: Parameters<this['render']>): typeof noChange {
    const control = element as TextControl;
    if (control.value === text || isSame?.(control.value)) return noChange;
    control.value = text;
    // An email input has no caret that a script may set.
    if (control.selectionStart !== null && document.activeElement !== control) control.setSelectionRange(0, 0);
    return noChange;
  }
}

export const textValue = directive(TextValue);
