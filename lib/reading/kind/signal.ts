/** Something seen on a page that speaks for or against kinds; what it is worth stands in weights.ts. */
export interface Signal {
  /** "address:job-path", "structured:JobPosting", "page:apply-control" … */
  name: string;
  /** The words or address part that fired it. */
  detail?: string;
}
