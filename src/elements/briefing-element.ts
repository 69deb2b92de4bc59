import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { version } from '../version.js';
import { readHeadingLevel, type HeadingLevel } from './heading.js';
import { warn } from './warn.js';

const defaultLevel: HeadingLevel = 2;

/** What the four elements share. */
export abstract class BriefingElement extends LitElement {
  /** Package and version, by which two scripts on one page know each other. */
  static readonly release = `safeguarding-briefing-elements ${version}`;

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
  };

  /**
   * Level of the first heading, 1 to 6, so that it fits the outline of the page. Anything else counts as 2, with a
   * warning in the console.
   * @attr heading-level
   * @default 2
   */
  declare headingLevel: number | string | null | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const value = this.headingLevel;
    if (changed.has('headingLevel') && value != null && readHeadingLevel(value) === undefined)
      warn(this, `has heading-level ${JSON.stringify(value)}, but it must be 1 to 6. ${defaultLevel} is used.`);
  }

  protected get level(): HeadingLevel {
    return readHeadingLevel(this.headingLevel) ?? defaultLevel;
  }
}
