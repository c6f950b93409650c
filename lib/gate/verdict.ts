/** `quiet`: nothing to us. `offer`: may be something. `act`: one job, or what is very likely one. */
export type Level = 'quiet' | 'offer' | 'act';

/** What the gate says of the page, or of the job shown in it, at one moment. */
export interface Verdict {
  level: Level;
  kind: 'posting' | 'company';
  /** Address at that moment: that in the bar, or the frame's own when the frame is foreign. */
  address: string;
  /** Key of the shown job as reading names it ("seek:80012345"); absent where the site is not known. */
  jobKey?: string;
  /** Words over the shown job. */
  shown?: string;
  /** The job stands beside a list and the address does not name it: `shown` does. */
  pane?: true;
  /** Told from inside a frame: `inner` can be read with the page around it, `foreign` only by itself. */
  frame?: 'inner' | 'foreign';
  /** What fired, with its weight: "structured:JobPosting +3". */
  reasons: string[];
}
