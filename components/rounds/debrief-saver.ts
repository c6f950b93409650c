import { writeDebrief, type DebriefChange } from '../../lib/notebook/write-debrief.ts';

type Change = Omit<DebriefChange, 'roundId'>;
type Attempt = (work: () => Promise<unknown>) => Promise<boolean>;

const WAIT_MS = 250;

/** Writes a debrief while it is typed: soon after each change, one write after the other, and what failed once more. */
export class DebriefSaver {
  private waiting: Change = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<boolean> = Promise.resolve(true);

  private readonly roundId: string;
  private readonly attempt: Attempt;

  constructor(roundId: string, attempt: Attempt) {
    this.roundId = roundId;
    this.attempt = attempt;
  }

  /** Takes a change; it is written within a quarter of a second. */
  add(change: Change): void {
    this.waiting = join(this.waiting, change);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), WAIT_MS);
  }

  /** Writes what waits, now. Resolves to false when it could not be written; it then waits for the next time. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    const change = this.waiting;
    if (Object.keys(change).length === 0) return this.last;
    this.waiting = {};
    this.last = this.last.then(async () => {
      const done = await this.attempt(() => writeDebrief({ roundId: this.roundId, ...change }));
      if (!done) this.waiting = join(change, this.waiting);
      return done;
    });
    return this.last;
  }
}

/** The later change over the earlier one, part by part. */
function join(earlier: Change, later: Change): Change {
  const said = [...(earlier.said ?? []), ...(later.said ?? [])];
  const last = said.filter((line, index) => said.findLastIndex((one) => one.id === line.id) === index);
  return {
    ...earlier,
    ...later,
    ...((earlier.fields ?? later.fields) && { fields: { ...earlier.fields, ...later.fields } }),
    ...(last.length > 0 && { said: last }),
  };
}
