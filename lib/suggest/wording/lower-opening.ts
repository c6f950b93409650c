/** Small words that open a sentence; another first word with a capital may be a name. */
const OPENER =
  /^(?:The|A|An|This|That|These|Those|There|They|He|She|It|We|You|Our|Your|Their|His|Her|Its|My|Some|Many|Most|All|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|About|Only|Nobody|Everybody|Every|Each|Next|Last|In|On|At|From|Since|By|With|For|After|Before|Until|No|Not|When|If|As|What|Who|How|People|Staff|Customers|Members)\b/u;

/** A sentence as it goes on inside another: "The press is old" → "the press is old"; "Bergen is far" stays. */
export const lowerOpening = (text: string): string =>
  OPENER.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
