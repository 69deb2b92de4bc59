import { shadowTwin } from './contestants.js';
import { pasted, type Shift } from './measures/shift.js';

/** What no late script may move: our own look, there before the script. */
const still = [shadowTwin, ...pasted.filter(({ twin }) => twin === 'shadow')].map(({ name }) => name);

/** A sentence for each screen on which a shadow twin moves by as much as is printed of it. */
export function checkShift(shifts: ReadonlyMap<string, Shift>): readonly string[] {
  return still.flatMap((name) =>
    Object.entries(shifts.get(name)!)
      .filter(([, shift]) => shift >= 0.0005)
      .map(
        ([screen, shift]) =>
          `${name} moves by ${shift.toFixed(3)} on a ${screen} when its script is late: must be 0.000.`,
      ),
  );
}
