import type { Word } from './tokens.ts';
import { isFunctionWord } from './words.ts';

/** How a word is written across everything captured; decides whether a capital belongs to the word or to its place. */
export interface NameIndex {
  /** Proper spelling of a lower-case word ("kafka" → "Kafka"), or undefined when it is a common word. */
  nameFor(lower: string): string | undefined;
}

/** Names that open lines so often that their own capitals prove nothing. Lower-case → as written. */
const KNOWN = new Map(
  'AI API APIs AWS Agile Android Angular Asana Azure B2B B2C BigQuery CAD CI/CD CPA CRM CSS Confluence Databricks Django Docker EHR EMR ERP ESG ETL EU English Epic Excel Figma Firebase French GAAP GCP GDPR GPU German Git GitHub Go Google GraphQL HIPAA HR HTML HubSpot IFRS ISO IT ITIL Java JavaScript Jenkins Jira KPI KPIs Kafka Kubernetes LLM LLMs Linux Looker ML Marketo Microsoft MongoDB MySQL NHS NetSuite Node.js OKR OKRs Oracle PHP PostgreSQL PowerBI PowerPoint Python QA R React Redis Ruby Rust SaaS SAP SEO SEM SLA SLAs SOC SQL Salesforce Scala Scrum ServiceNow SharePoint Slack Snowflake Spanish Spark Spring Swift Tableau Terraform TikTok TypeScript UI UK US USA UX Unity Unreal VMware Vue Windows Word Workday Xero YouTube Zendesk iOS dbt C# C++ .NET Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December Europe European America American Asia Africa African Germany France Spain London Berlin Paris Arabic British Canadian Chinese Czech Danish Dutch Finnish Greek Hebrew Hindi Indian Irish Italian Japanese Korean Mandarin Norwegian Polish Portuguese Russian Scottish Swedish Swiss Turkish Ukrainian Vietnamese Welsh'
    .split(' ')
    .map((name) => [name.toLowerCase(), name] as const),
);

/** Reads sentences once; `proper` are values known to be names (people, products, skills). */
export function buildNames(sentences: () => Iterable<readonly Word[]>, proper: Iterable<string>): NameIndex {
  let index: NameIndex | undefined;
  return { nameFor: (lower) => (index ??= readNames(sentences(), proper)).nameFor(lower) };
}

function readNames(sentences: Iterable<readonly Word[]>, proper: Iterable<string>): NameIndex {
  const written = new Map<string, { capital: number; small: number; spelling: string }>();
  const sure = new Map<string, string>();
  for (const value of proper) {
    for (const part of value.split(/[\s/,()]+/u)) {
      if (/^\p{Lu}|\p{Ll}\p{Lu}/u.test(part) && !isFunctionWord(part.toLowerCase()))
        sure.set(part.toLowerCase(), part);
    }
  }
  for (const words of sentences) {
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word.raw)).length;
    if (words.length > 2 && capitals > words.length * 0.6) continue;
    words.forEach((word, index) => {
      if (index === 0 || /[.:!?"“(]/u.test(word.gap)) return;
      const entry = written.get(word.lower) ?? { capital: 0, small: 0, spelling: word.raw };
      if (/^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(word.raw)) {
        entry.capital += 1;
        entry.spelling = word.raw;
      } else entry.small += 1;
      written.set(word.lower, entry);
    });
  }
  return {
    nameFor: (lower) => {
      const entry = written.get(lower);
      if (entry && entry.small > 0)
        return KNOWN.get(lower) && entry.capital > 0 ? KNOWN.get(lower) : undefined;
      if (entry && entry.capital > 0) return entry.spelling;
      return sure.get(lower) ?? KNOWN.get(lower);
    },
  };
}

/** A word as it stands inside a sentence: acronyms, mixed case and names keep their capitals, others lose them. */
export function placeInSentence(word: Word, names: NameIndex, allTitleCase: boolean): string {
  const { raw } = word;
  if (!/\p{Lu}/u.test(raw)) return raw;
  const letters = raw.replace(/[^\p{L}]/gu, '');
  if (/\p{Ll}\p{Lu}|^\p{Ll}|^\p{Lu}{2,}[-\d]/u.test(raw)) return raw;
  if (letters.length > 1 && letters === letters.toUpperCase()) return raw;
  if (letters.length === 1 && letters !== 'A') return raw;
  const name = names.nameFor(word.lower);
  if (name) return name;
  const first = word.start === 0 || /[.:!?;•–—|/"“(]/u.test(word.gap);
  return first || allTitleCase ? raw.toLowerCase() : raw;
}
