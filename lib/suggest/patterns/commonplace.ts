/** Tools nearly every office or workshop has: asking about them shows no homework. */
export const COMMONPLACE =
  /^(?:git|github|gitlab|svn|html5?|css3?|xml|json|ajax|yaml|rest|bash|dns|slack|jira|confluence|atlassian|trello|zoom|teams|(?:microsoft |ms )?(?:office|word|excel|outlook|powerpoint|365|windows)|google workspace|g suite|windows|e-?mail|internet|computers?|erp|crm|pc)$/iu;
